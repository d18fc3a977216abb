story: S93
title: Fire on Corvina B

claim spill: Crude oil is pouring from the well of the platform Corvina B into the sea. | origins 3-5: the coastguard's aeroplane, the fishing skipper, the university's satellite picture, Hadrel itself; the ministers rest on the coastguard.
claim valve: The fire was caused by a gas valve whose repair Hadrel had put off. | origins 2-4: the mechanic Nils Brandvik, the maintenance log, the accident board; the union may rest on the mechanic.
claim sabotage: The fire was started on purpose by a saboteur. | origins 1-1: Hadrel (its chief executive and its security chief).
claim dead: Between seven and eleven workers died in the fire. | origins 2-3: Hadrel, the hospital and the police, the union.
claim rate: Between 4,000 and 30,000 barrels a day are escaping. | origins 2-3: Hadrel, the university, the coastguard.
claim cap: Hadrel will close the well with a steel cap by 20 May. | origins 1-2: Hadrel; the salvage firm.
claim ashore: Oil has come ashore on the island of Sandray. | origins 2-3: Askeland Radio's listener, taken back; then the island's warden and the coastguard.
claim spray: Hadrel is breaking up the slick with a banned chemical, Dissolvane. | origins 2-2: the pilots and the customs papers; the activists rest on the pilots.
claim alpha: Gas has leaked on the sister platform Corvina A, which was evacuated. | origins 2-2: the union and the coastguard; Hadrel speaks of an exercise.
claim tarn: In 2029 a blowout at Tarn Deep killed five men. | origins 1-2: background told by the outlets; a widow.
status spill 2036-05-06: none denied
status spill 2036-05-07: reported denied
status spill 2036-05-08: corroborated denied
status spill 2036-05-10: confirmed denied
status spill 2036-05-11: confirmed none
status valve 2036-05-08: reported none
status valve 2036-05-09: reported denied
status valve 2036-05-13: corroborated denied
status valve 2036-05-21: confirmed denied
status sabotage 2036-05-12: reported none
status sabotage 2036-05-13: reported denied
status sabotage 2036-05-21: reported denied withdrawn
status dead 2036-05-06: reported none
status dead 2036-05-08: corroborated none
status dead 2036-05-16: confirmed none
status rate 2036-05-10: reported none
status rate 2036-05-12: corroborated denied
status cap 2036-05-11: reported none
status cap 2036-05-18: reported denied
status cap 2036-05-21: reported denied withdrawn
status ashore 2036-05-10: reported none
status ashore 2036-05-11: none denied withdrawn
status ashore 2036-05-17: confirmed denied withdrawn
status spray 2036-05-13: reported denied
status spray 2036-05-16: corroborated denied
status alpha 2036-05-14: reported denied
status alpha 2036-05-15: corroborated denied

== S93-01 | Skerry Press Agency | 2036-05-06 | Seven feared dead as fire sweeps Askeland oil platform
PORT ELLORY, Askeland, May 6 (SPA) - [[dead+ organization/confirm/Hadrel Energy|At least seven workers were killed on Tuesday when fire broke out on the oil platform Corvina B]], 90 kilometres off the coast of Askeland, its operator said.

Flames were seen from lighthouses on the mainland. Helicopters brought 64 people ashore, and [[dead+ unnamed/assert/a doctor at Ellory hospital|a doctor at Ellory hospital said four more were not expected to live]].

"[[spill- person/deny/Lise Amdal|The well shut itself off within seconds, as it is built to do, and nothing has gone into the water]]," said Lise Amdal, a spokeswoman for the operator, Hadrel Energy. Energy Minister Rolf Tessen said [[spill- person/assert/Rolf Tessen|he had been assured the sea was clean]].

The environmental group Tidewatch said [[spill~ organization/judge/Tidewatch|it would believe that when it had flown over the place]]. "[[spill~ person/expect/Maren Solv|A platform does not burn for eleven hours on paint]]," its director, Maren Solv, said. The coastguard said [[spill~ government/withhold/the coastguard|smoke had kept its aeroplanes away and it could make no statement about pollution]].

Hadrel [[valve~,sabotage~ organization/withhold/Hadrel Energy|would not speculate about how the fire began]]. The Rig Workers' Union demanded [[valve~ organization/call/the Rig Workers' Union|that the maintenance records be secured before anyone could tidy them]].

Prime Minister Agnes Thorsby spoke of [[dead~ person/judge/Agnes Thorsby|a black day for every family on the coast]]. [[tarn+ outlet/assert/Skerry Press Agency|Five men died in 2029 when a well blew out at Tarn Deep, until now the country's worst accident offshore.]]

Corvina B, built in 2021, produced 48,000 barrels a day. Oil rose 1.2 percent in Fernholt. Winds were light and the sea calm.

== S93-02 | Ellory Packet | 2036-05-07 | "It's like sailing in gravy": skipper tells of black water
A Port Ellory skipper who sailed to Corvina B to look for survivors came home last night with a brown bow and a bad conscience.

"[[spill+ person/assert/Jakob Ree|It's like sailing in gravy. Two miles of it at least, and more coming up all the time]]," said Jakob Ree of the Anna Marie. He scooped up a jam jar full, which stands on the Packet's counter. [[spill+ outlet/assert/Ellory Packet|It is black, it stinks and it has eaten the label.]]

Hadrel's Lise Amdal took our call. [[spill- person/deny/Lise Amdal|Mr Ree must have crossed the fuel from a lifeboat]], she said; [[spill- person/deny/Lise Amdal|the reservoir was "locked like a bank"]]. Would she like the jar? [[spill~ person/withhold/Lise Amdal|She did not take us up on it.]]

On the quay there is little talk. "[[spill~ person/warn/Torunn Eide|If it's the well, that's the herring gone, and the school after it]]," said Torunn Eide, who guts fish. Harbour master Sigurd Moe [[spill~ person/call/Sigurd Moe|has asked the navy for booms, as many as they can spare]].

Five of the dead have been named. [[dead+ person/assert/Hilda Stoor|The toll is bound to pass ten, says Hilda Stoor, chaplain at the hospital, who has sat with the burnt.]] The police are keeping to [[dead+ government/assert/the police|seven]] until the dentists have done their work.

"[[tarn+ person/assert/Gro Halling|My Per was one of the five at Tarn Deep]]," said Gro Halling, who had brought soup to the helicopter pad. "They told us then that it could never happen again." [[valve~ person/ask/Gro Halling|She wants to know who had been saving money this time.]]

The brass band's spring concert has been put off. Tickets remain valid.

== S93-03 | Askeland Radio | 2036-05-08 | Coastguard confirms slick; mechanic speaks of postponed repair
The coastguard has found a large slick at the burnt-out platform Corvina B. "[[spill+ government/confirm/the coastguard|There is crude oil on the surface over some forty square kilometres, and it is being fed from below]]," said its duty commander, Eirin Falk. The aeroplane flew over the place at six this morning.

The company Hadrel has so far maintained that [[spill- organization/deny/Hadrel Energy|no oil has been lost]]. Its spokeswoman said today that [[spill~ organization/withhold/Hadrel Energy|an underwater robot was on its way and that one must wait for the pictures]]. Environment Minister Hanna Quist is not inclined to wait. “[[spill~ person/call/Hanna Quist|I expect the firm to tell me by tonight what is coming out and how it intends to stop it]],” she said.

A mechanic who left the platform eleven days ago has talked with Askeland Radio about a valve. “[[valve+ person/assert/Nils Brandvik|The gas valve on deck three had been hissing since February, and the job was moved from one month to the next]],” says Nils Brandvik. [[valve+ person/assert/Nils Brandvik|It is there that the fire must have started, in his opinion.]] He was told that [[valve+ person/accuse/Nils Brandvik|a stop would cost nine million a day]]. The company [[valve~ organization/withhold/Hadrel Energy|does not wish to speak about individual parts]].

The hospital in Ellory reports that two more of the injured have died. [[dead+ organization/confirm/Ellory hospital|That makes nine.]] [[dead~ government/withhold/the police|The police have not yet published a list.]]

King Håkon has sent his condolences. A minute’s silence will be held at noon. After that, the concert that had been announced will not take place; instead you will hear music by Albin Stree.

== S93-04 | Hadrel Energy | 2036-05-09 | Update on the Corvina B incident
Hadrel Energy continues to put people first after Tuesday's tragic incident. [[dead+ organization/confirm/Hadrel Energy|We mourn nine colleagues.]]

We are aware of observations of a sheen in the area. [[spill- organization/deny/Hadrel Energy|These are residual volumes from pipework and tanks; there is at present no indication of a release from the reservoir.]] A remotely operated vehicle will inspect the wellhead on Saturday. [[spill~ organization/promise/Hadrel Energy|We will share what we learn.]]

"[[spill- person/deny/Conrad Vey|Let me be clear: this is a fire, it is not a spill]]," said Chief Executive Conrad Vey. "[[spill~ person/judge/Conrad Vey|I would ask everyone not to paint the sea blacker than it is]]."

Claims have been made about maintenance. [[valve- organization/deny/Hadrel Energy|Every safety-critical component on Corvina B was inspected within its due date]], and [[valve- organization/deny/Hadrel Energy|there was no outstanding order on the equipment that has been mentioned in the media]]. The person quoted was [[valve~ organization/judge/Hadrel Energy|an employee of a subcontractor and is not in a position to know]]. [[valve~,sabotage~ organization/withhold/Hadrel Energy|It would be wrong to anticipate the work of the Accident Board.]]

We have been asked whether dispersants will be used. [[spray- organization/promise/Hadrel Energy|Should treatment be required, only products on the national list will be applied.]]

[[alpha~ organization/assert/Hadrel Energy|Production at the neighbouring Corvina A is continuing normally.]]

[[tarn~ organization/judge/Hadrel Energy|Comparisons with Tarn Deep, an installation operated by others, are not helpful.]]

Families may call the support line day and night. The company's annual meeting will be held on 28 May as planned; shareholders will receive coffee.

== S93-05 | Askeland Radio | 2036-05-10 | Live desk: oil 'on Sandray', robot pictures show plume
**0715** [[ashore+ outlet/assert/Askeland Radio|Oil has reached Sandray]], according to a listener on the island, who has sent us a photograph of a dark beach. “[[ashore+ unnamed/assert/a listener on Sandray|It's on the rocks below the chapel and it comes off on your hands]],” she writes. The warden of the island's bird colony [[ashore~ person/withhold/Ansel Kvam|is not answering his radio]].

**0900** Hanna Quist, environment minister, on Sandray: “[[ashore~ person/judge/Hanna Quist|If that is true, it's the worst possible place in the worst possible week]].” The puffins are on eggs.

**1130** The robot has been down. Pictures released by the Accident Board: [[spill+ document/assert/the robot's pictures|a brown plume as thick as a church tower, straight out of the wellhead]].

**1142** Hadrel: “[[spill+ organization/confirm/Hadrel Energy|We can confirm that hydrocarbons are being released at the seabed]].” [[spill~ outlet/judge/Askeland Radio|That took them four days.]] As late as last night Conrad Vey had it that [[spill- person/deny/Conrad Vey|there was no spill, just a fire]].

**1150** How much? Hadrel says [[rate+ organization/assert/Hadrel Energy|about 4,000 barrels a day]]. Coastguard: [[rate~ government/withhold/the coastguard|“We're not giving a number.”]]

**1220** Maren Solv of Tidewatch: “[[spill~ person/judge/Maren Solv|I take no pleasure in having been right]].” She wants [[spill~ person/call/Maren Solv|every Hadrel well shut until this one is]].

**1300** Rolf Tessen, energy minister, who'd said that [[spill- person/assert/Rolf Tessen|the water was clean]]: “[[spill~ person/judge/Rolf Tessen|I was told something that wasn't so]].” Will he act against the firm? [[spill~ person/withhold/Rolf Tessen|“One thing at a time.”]]

**1415** A fisherman rings in: can he sell yesterday's cod? [[spill~ government/withhold/the food inspectorate|The food inspectorate can't say.]]

**1500** On the cause, the union repeats that [[valve+ organization/accuse/the Rig Workers' Union|a leaky valve had been left to leak]].

**1600** Cricket from Fernholt, for those who like it.

== S93-06 | Askeland Radio | 2036-05-11 | Sandray: no oil; Hadrel promises a cap
A correction first. Askeland Radio reported yesterday that [[ashore+ outlet/assert/Askeland Radio|oil had landed on Sandray]]. [[ashore- outlet/deny/Askeland Radio|That was mistaken.]] The warden, Ansel Kvam, has walked the whole shore. “[[ashore- person/deny/Ansel Kvam|It is rotten kelp. It's there every May and it does come off on your hands]],” he said. [[ashore~ outlet/judge/Askeland Radio|We should have telephoned once more before we spoke.]] The coastguard puts the edge of the slick [[ashore~ government/assert/the coastguard|at 31 kilometres from the island]].

The company Hadrel will try to close the well with a steel cap of 80 tonnes. “[[cap+ person/promise/Conrad Vey|It will be on and tight by the twentieth of May]],” said Chief Executive Conrad Vey, whose tone has changed. [[cap+ organization/assert/Bruun Salvage|The cap is being welded in Fernholt and will sail on Thursday]], according to the firm Bruun Salvage. Professor Ylva Dahl of the Technical University is doubtful: “[[cap~ person/judge/Ylva Dahl|You are trying to put a hat on a geyser, in the dark, with a crane]].”

On the spill itself Mr Vey said: “[[spill+ person/confirm/Conrad Vey|It is our oil and it is going into everybody's sea]].” He [[spill~ person/judge/Conrad Vey|apologised to the fishing families, and then once more, unprompted]]. Fisheries leader Arve Lund [[spill~ person/judge/Arve Lund|found that a sorry does not fill a net]]. Environment Minister Hanna Quist has [[spill~ person/call/Hanna Quist|ordered all fishing within sixty kilometres to cease]].

The valve which is said to [[valve~ outlet/assert/Askeland Radio|have been at the bottom of it all]] Mr Vey [[valve~ person/withhold/Conrad Vey|left for others to talk about]].

A service for the dead is held in Ellory at five. It will be windy.

== S93-07 | Barrel & Bourse | 2036-05-12 | Vey cries sabotage; gusher could be seven times bigger
Hadrel's boss has a new theory, and the market doesn't buy it.

“[[sabotage+ person/accuse/Conrad Vey|Somebody cut a fuel line on deck three with a tool and then there was a flame]],” Conrad Vey told analysts on a call on Monday. The firm's head of security, Boyd Rasker, chimed in: [[sabotage+ person/accuse/Boyd Rasker|two contractors with activist links had been aboard that week]]. Names? [[sabotage~ person/withhold/Boyd Rasker|Those are with the police.]] The police [[sabotage~ government/withhold/the police|say they have received an envelope]].

Analyst Petter Gram at Norbank was dry about it. [[sabotage~ person/judge/Petter Gram|“Insurance pays for villains. It doesn't pay for skipped maintenance.”]] Quite. If [[valve~ outlet/judge/Barrel & Bourse|the hissing valve turns out to be the culprit]], Hadrel carries the bill alone.

And what a bill. The Technical University has timed the plume in the robot's film and arrives at [[rate+ organization/assert/the Technical University|28,000 barrels a day, give or take two]]. Hadrel clings to [[rate- organization/deny/Hadrel Energy|4,000 and calls the professors' method “untested”]]. The coastguard, pressed, would go for [[rate+ government/assert/the coastguard|“something over fifteen”]]. At a fine of 900 marks a barrel, the difference is a small airport.

“[[spill~ person/expect/Petter Gram|Every day the thing gushes takes a percent off the shares]],” Gram says. They've lost a third since [[spill+ outlet/assert/Barrel & Bourse|crude began welling up from Corvina B]]. Bondholders [[spill~ group/withhold/bondholders|aren't picking up the phone]]. Will the hat fit? Bruun Salvage has [[cap~ organization/expect/Bruun Salvage|it at two to one on]], but [[cap+ organization/promise/Hadrel Energy|the 20 May date stands]], the company says.

[[spill~ unnamed/judge/a trader in Fernholt|“It's a tap they can't find the handle of,”]] a trader sums up.

Skerry Light ended at 81.20.

== S93-08 | The Tidepool | 2036-05-13 | They are spraying poison on top of it
First they said there was no oil. Now, say two pilots who fly for them, [[spray+ unnamed/accuse/two pilots|Hadrel is dumping Dissolvane on it by night, the stuff that was outlawed in 2030 because it kills what it touches]].

"[[spray+ unnamed/assert/one of the two pilots|The drums have the labels scraped off, but I know that smell, I flew it in the south]]," says one. "[[spray+ unnamed/assert/one of the two pilots|Forty tonnes since Saturday]]," says the other. Lise Amdal assures us that [[spray- person/deny/Lise Amdal|the aircraft are carrying "approved soap"]]. [[spray~ outlet/judge/The Tidepool|Soap is not flown at two in the morning.]] Maren Solv of Tidewatch [[spray~ person/call/Maren Solv|has called on the minister to ground those planes tonight]]. The ministry [[spray~ government/withhold/the environment ministry|is "gathering information"]].

Why bother? Because [[spill~ outlet/judge/The Tidepool|a slick that sinks is a slick that no one can photograph]]. And [[spill+ outlet/assert/The Tidepool|it goes on rising from the hole, day and night, a river standing on its head]].

As to saboteurs. [[sabotage~ outlet/judge/The Tidepool|Dear Mr Vey, nobody had to cut your pipes, they were falling off.]] The union's Dag Orren puts it more politely: "[[sabotage- person/deny/Dag Orren|Both of those lads were in bed, I have the bunk sheets]]." He has a better paper still. It is the maintenance log, and [[valve+ document/assert/the maintenance log|on page 212 the gas valve of deck three is put down for "April", then "May", then "when convenient"]]. "[[valve+ person/accuse/Dag Orren|Nine people died of those two words]]," he says. Hadrel [[valve~ organization/withhold/Hadrel Energy|asked us how we had come by company property]].

The razorbills came in yesterday. [[spill~ person/assert/Ansel Kvam|They land on the black, Ansel Kvam tells us, because it looks calm.]] We have no joke to end on.

== S93-09 | Skerry Press Agency | 2036-05-15 | Gas alarm empties second Askeland platform
PORT ELLORY, May 15 (SPA) - [[alpha+ government/confirm/the coastguard|Gas escaped on the Askeland platform Corvina A on Wednesday night and all 88 people aboard were taken off]], the coastguard said on Thursday, eight days after a fire destroyed the sister platform Corvina B.

"[[alpha+ person/assert/Dag Orren|The sniffers went red on two decks and nobody waited to be told twice]]," said Dag Orren, head of the Rig Workers' Union, which first reported the incident. Operator Hadrel Energy said [[alpha- organization/deny/Hadrel Energy|the evacuation had been an exercise, brought forward]]. Coastguard commander Eirin Falk said [[alpha+ person/assert/Eirin Falk|no exercise had been notified and her own crew had smelled it]].

No oil was lost at Corvina A. Some three kilometres away, [[spill+ outlet/assert/Skerry Press Agency|crude was still rushing out of the ruined Corvina B]]. "[[spill~ person/judge/Agnes Thorsby|We are watching our sea being strangled on a screen]]," Prime Minister Agnes Thorsby said. She declined to say [[spill~ person/withhold/Agnes Thorsby|if Hadrel would lose its licences]].

Orren said [[alpha~ person/call/Dag Orren|every rig of the company had to be checked, starting with the gas valves]]. Hadrel's chief, Conrad Vey, has blamed the fire on B on [[sabotage+ person/accuse/Conrad Vey|an intruder who cut a fuel line]]; the union says [[valve+ organization/accuse/the Rig Workers' Union|a neglected valve was to blame]]. Accident Board head Thea Winge [[valve~,sabotage~ person/withhold/Thea Winge|asked for patience until next week]].

The cap meant to stop the flow left Fernholt aboard a barge. [[cap~ organization/assert/Bruun Salvage|It was a day late because of fog]], Bruun Salvage said. Hadrel said [[cap+ organization/promise/Hadrel Energy|May 20 could still be met]].

Herring prices doubled at the Ellory auction.

== S93-10 | Daily Trumpet | 2036-05-16 | NIGHT FLIGHTS OF SHAME
[[spray+ document/assert/customs papers seen by the Trumpet|SIXTY TONNES of a killer chemical were shipped in for oil giant Hadrel the day after the blaze]], customs papers seen by the Trumpet show.

The papers say “industrial cleaner”. The drum numbers say DISSOLVANE. [[spray+ person/confirm/Orla Finch|“It's the same muck, no question,” says boffin Orla Finch]], who helped get it banned. Hadrel's Lise Amdal squirmed: [[spray- person/deny/Lise Amdal|“We bought it, we didn't use it.”]] Pull the other one, Lise!

Green minister Hanna Quist is hopping mad. “[[spray~ person/threaten/Hanna Quist|If one drop went out of one plane, somebody will see a judge]],” she thundered.

Meanwhile [[spill+ outlet/assert/Daily Trumpet|the black stuff keeps belching up from the bottom, ten days and counting]]. Our Facts Desk: at [[rate+ organization/assert/the Technical University|28,000 barrels a day]] that fills an Olympic pool every thirteen hours. Hadrel, bless, still says [[rate- organization/deny/Hadrel Energy|4,000]]. Cod king Arve Lund, 66, wept on his trawler: “[[spill~ person/judge/Arve Lund|My grandad fished here, my dad fished here, and I'm skimming tar]].” Holidaymakers [[spill~ group/judge/holidaymakers|are cancelling in droves]]. Landlady Mrs Pym asks: “[[spill~ person/ask/Mrs Pym|Who'll pay for my empty beds?]]” Not Hadrel, which [[spill~ organization/withhold/Hadrel Energy|told her to fill in form 11]].

The final grim tally is in. [[dead+ government/confirm/the police|Eleven souls]], the cops say, after cook Bo Lindgren, 24, lost his fight. His mum says: “[[valve~ person/accuse/Mrs Lindgren|He told me at Easter that it stank of gas in the galley]].” Boss Vey, on four million a year, [[dead~ person/withhold/Conrad Vey|had his driver tell us he was in mourning]].

And that scare on platform A? [[alpha+ unnamed/assert/a rig hand|“Proper gas, mate, not a drill,”]] a rig hand told us.

Bingo results overleaf.

== S93-11 | Ellory Packet | 2036-05-18 | This time it isn't kelp
[[ashore+ person/confirm/Ansel Kvam|Oil came in on Sandray on the night tide on Saturday]], and Ansel Kvam, who had to tell the country a week ago that [[ashore- person/deny/Ansel Kvam|it was only kelp]], rang us at five in the morning to say so.

"[[ashore+ person/confirm/Ansel Kvam|Black to the chapel steps, and it isn't going out again]]," he said. The coastguard confirms [[ashore+ government/confirm/the coastguard|tar along four kilometres of the island's west side]]. Two hundred of us went over with buckets. [[ashore~ person/judge/Torunn Eide|You scoop and the sea puts it back, said Torunn Eide.]]

There is worse. Bruun Salvage's men say that the cap won't be on by Tuesday. "[[cap- unnamed/deny/a foreman at Bruun Salvage|The twentieth? Not a chance, the seat is bent, say the twenty-eighth if we're lucky]]," a foreman told us over a pint. [[cap~ organization/withhold/Hadrel Energy|Hadrel would neither defend the date nor give us another.]]

So [[spill+ outlet/assert/Ellory Packet|it flows on]]. Harbour master Sigurd Moe [[spill~ person/expect/Sigurd Moe|reckons on oil in the inner harbour by Thursday]]. Schoolchildren wrote letters to Conrad Vey. "[[spill~ unnamed/call/a pupil of the Ellory school|Please turn it off]]," says the shortest. He [[spill~ person/withhold/Conrad Vey|hasn't written back]]. Pastor Hilda Stoor preached on [[spill~ person/judge/Hilda Stoor|the unclean spirit that went into the water]].

In the Anchor they talk about saboteurs, mostly with laughter. "[[sabotage- person/deny/Nils Brandvik|The only thing anybody cut out there was the budget]]," said Nils Brandvik, the mechanic. [[valve~ person/promise/Nils Brandvik|He is to tell the Board about the valve tomorrow, under oath.]]

The jam jar from the seventh of May is still on our counter. A museum has asked for it.

== S93-12 | Skerry Press Agency | 2036-05-21 | Board blames deferred repair for Askeland platform fire
FERNHOLT, May 21 (SPA) - [[valve+ government/confirm/the Accident Board|A leaking gas valve that Hadrel Energy had left unrepaired for three months caused the fire on the platform Corvina B]], Askeland's Accident Board said in a first report on Wednesday.

"[[valve+ person/confirm/Thea Winge|The job was due in February, it was postponed three times, and the reason given each time was cost]]," board head Thea Winge said. There was [[sabotage- person/deny/Thea Winge|"not a trace" of a deliberate act]], she added; the fuel line had been [[sabotage- government/deny/the Accident Board|torn by the explosion]].

Hadrel withdrew the allegation that [[sabotage+ organization/accuse/Hadrel Energy|an intruder had been at work]]. "[[sabotage~ person/judge/Conrad Vey|I believed it and I regret it]]," Chief Executive Conrad Vey said. He [[valve- person/deny/Conrad Vey|still did not accept that money had played a part in the timing of the repair]]. Mechanic Nils Brandvik, who gave evidence, said [[valve~ person/judge/Nils Brandvik|he would rather have been wrong]].

[[dead+ government/confirm/the Accident Board|Eleven people died.]] Union leader Dag Orren called for [[valve~ person/call/Dag Orren|charges of manslaughter]]. Prosecutors [[valve~ government/withhold/prosecutors|said they were reading]].

[[spill+ outlet/assert/Skerry Press Agency|The well has now been spewing oil for 15 days.]] A cap that was [[cap- outlet/assert/Skerry Press Agency|to have been fitted by Tuesday sits on a barge]]; Hadrel now speaks of May 30. Environment Minister Hanna Quist said [[spill~ person/judge/Hanna Quist|her patience had run out "before the oil did"]]. Maren Solv of Tidewatch said [[spill~ person/expect/Maren Solv|the coast would be scrubbing for a decade]].

[[alpha~ government/promise/the Accident Board|The Board will report separately on the alarm at Corvina A]]. On the chemical [[spray~ person/withhold/Thea Winge|Winge would not be drawn, saying it lay outside her remit]].

The names of the dead were read out in parliament, in alphabetical order. It took less than a minute.
