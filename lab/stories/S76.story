story: S76
title: The Lady Perenna and the crates marked milk powder

claim parts: The cargo ship Lady Perenna carried parts for missiles. | origins 2-4: Halmora's customs laboratory and the Embargo Panel that looked for itself; the two officials and the docker may rest on the customs men.
claim seize: Halmora's marines have boarded and seized the Lady Perenna. | origins 2-3: Halmora's navy and the ship's master or owner.
claim waters: The ship was outside Halmoran waters when she was stopped. | origins 1-3: The owner and Ruvia; the tracking firm's record.
claim mazrat: The cargo was bound for Mazrat. | origins 1-3: The second mate and papers found on board; the officials may have seen the same papers.
claim volkhan: The Ruvian state arms works Volkhan sent the cargo. | origins 1-2: Serial numbers read by the customs laboratory; a former engineer.
claim crates: There were 22 crates. | origins 1-2: The port's tally; others count otherwise.
claim shot: A sailor was shot in the boarding. | origins 0-1: Ruvian television, which withdrew it.
claim reprisal: Ruvia will hold Halmoran ships in return. | origins 1-2: Ruvia's transport minister; a pilot in Darovets Roads.
claim auction: Halmora will sell the ship. | origins 1-1: Halmora's customs minister.
claim embargo: In 2027 the Concord of Nine forbade arms deliveries to Mazrat. | origins 1-2: Background told by the outlets in their own voice.
claim tern: The Grey Tern, searched in April, carried only irrigation pumps. | origins 1-2: Halmora's customs office and the ship's agent.
status seize 2031-05-17: reported none
status seize 2031-05-18: confirmed none
status parts 2031-05-18: reported none
status parts 2031-05-19: reported denied
status parts 2031-05-22: confirmed denied
status waters 2031-05-18: none denied
status waters 2031-05-19: reported denied
status waters 2031-05-24: corroborated denied
status mazrat 2031-05-18: reported none
status mazrat 2031-05-19: reported denied
status mazrat 2031-05-24: corroborated denied
status volkhan 2031-05-22: reported denied
status volkhan 2031-05-26: corroborated denied
status shot 2031-05-19: reported none
status shot 2031-05-20: reported denied
status shot 2031-05-21: none denied withdrawn
status reprisal 2031-05-20: reported none
status reprisal 2031-05-24: confirmed none
status crates 2031-05-20: reported none
status crates 2031-05-22: confirmed denied
status auction 2031-05-28: reported none
status tern 2031-05-17: reported none
status embargo 2031-05-18: reported none

== S76-01 | Port Lissey Echo | 2031-05-17 | Freighter brought in under escort at dawn
People walking their dogs on the north mole had a surprise on Saturday morning. A freighter came up the Sound with a patrol boat on either side, [[seize+ outlet/assert/Port Lissey Echo|soldiers on her bridge wings and nobody in ship's clothes to be seen]].

She is the Lady Perenna, 8,100 tonnes, nineteen years old, out of Darovets Roads. Harbour pilot Wim Tarrel, who took her alongside, said [[seize+ person/assert/Wim Tarrel|marines had been put aboard from helicopters some time after two]]. "[[seize+ person/assert/Wim Tarrel|The old man was sitting in the chartroom with a blanket on, and it wasn't him giving orders]]," he said.

The navy base [[seize~ government/withhold/the navy base|asked us to ring on Monday]]. Customs [[parts~ government/withhold/customs|would not discuss what might be in the holds]]. The quay has been fenced and [[parts~ outlet/ask/Port Lissey Echo|a lorry with a laboratory's name on it was let in at nine, so draw your own conclusions]]. The ship's list, which our reporter saw in the harbour office, [[parts- document/assert/the ship's list|speaks of milk powder and bicycle frames]].

Dockers are talking of nothing else. "[[parts~ person/expect/Ruud Pinner|Nobody sends a helicopter for bicycles]]," said Ruud Pinner of shed four. Others remember [[tern+ outlet/assert/Port Lissey Echo|the Grey Tern, which was turned inside out in April and had pumps for watering melons in her, and nothing else]]. "[[parts~,tern~ person/judge/Sela Moor|They'll have egg on their faces twice]]," thinks Sela Moor, who runs the seamen's mission.

She brought the crew socks and a cake. [[seize~ group/withhold/the crew|They took the cake and had been told not to chat]], she says.

Pilot Week ended on Friday with the parade of tugs. The lost child was found at the waffle stand.

== S76-02 | Northwater Wire | 2031-05-18 | Halmora says seized ship had suspected missile parts
STENHOLT, May 18 (Northwater) - [[parts+ government/assert/Halmora's customs minister|Halmora has found suspected missile components]] on [[seize+ outlet/assert/Northwater Wire|a cargo ship that its forces seized]] off its northern coast, Customs Minister Nerys Adair said on Sunday.

"[[seize+ person/confirm/Nerys Adair|At 2:10 a.m. on Saturday a team of the Coast Regiment boarded the Lady Perenna and took control of her]]," Adair told a news conference. "[[parts+ person/assert/Nerys Adair|Beneath milk powder we found machined objects which our specialists believe belong in a guided missile]]." She [[parts~ person/withhold/Nerys Adair|declined to say what kind of missile or how many objects]].

The navy said [[waters- government/assert/Halmora's navy|the vessel was nine miles from Cape Dunlin, inside the national limit]].

Two officials who asked not to be named said [[mazrat+ unnamed/assert/two officials|charts and a cash order showed that the voyage was to end in Mazrat]]. [[embargo+ outlet/assert/Northwater Wire|The Concord of Nine, of which Halmora and Ruvia are members, banned supplying Mazrat with weapons in 2027]] after the bombing of Tel Ashur. Adair, asked about the port of arrival, [[mazrat~ person/withhold/Nerys Adair|said only that it was not the one on the bill]].

Ruvia's embassy [[parts~,seize~ government/withhold/Ruvia's embassy|did not answer its telephone]]. The ship's owner, Perenna Lines of Coralba, said [[seize~ organization/withhold/Perenna Lines|it could not comment while it had no contact with the master]].

Opposition leader Dorothea Lunn asked for [[parts~ person/call/Dorothea Lunn|"the evidence on a table, with a light over it"]]. Prime Minister Ottilie Strand said [[parts~ person/promise/Ottilie Strand|independent inspectors would be shown everything]].

Ruvia and Halmora this month sent home 11 of each other's diplomats.

== S76-03 | Ruvia One | 2031-05-19 | Piracy off Cape Dunlin: sailor shot
[[seize+,waters+ outlet/accuse/Ruvia One|Armed men in masks have attacked a peaceful merchant vessel on the high seas]] and [[shot+ outlet/assert/Ruvia One|shot one of her sailors]].

[[shot+ unnamed/assert/a relative of a crewman|The able seaman, a father of two, took a bullet in the shoulder as he ran to sound the alarm]], a relative of a crewman told this channel by telephone. [[shot~ outlet/withhold/Ruvia One|His name is withheld for the sake of the family.]]

"[[seize~ person/judge/Timur Belgrave-Osk|In my grandfather's day people were hanged for this]]," Ambassador Timur Belgrave-Osk said. The Ministry of Transport demands that [[seize~ government/call/the Ministry of Transport|the Lady Perenna be given back to her captain with an apology and a full bunker]]. It has plotted the place: [[waters+ government/assert/the Ministry of Transport|fourteen and a half miles from the nearest Halmoran rock, in waters that belong to nobody]].

And the rockets? "[[parts- person/deny/Timur Belgrave-Osk|There are bicycle forks. A child could tell them from a warhead]]," the ambassador said with a smile. The Ministry calls [[parts- government/deny/the Ministry of Transport|the find an invention for the voters of Mrs Strand]]. The cargo, it explains, [[mazrat- government/deny/the Ministry of Transport|was consigned to a dairy cooperative in Coralba and to nobody else]].

It is the second time this spring that Halmora makes itself a laughing stock. [[tern+ outlet/assert/Ruvia One|In April its customs men unscrewed two hundred water pumps on the Grey Tern in search of a bomb]]. [[tern~ outlet/judge/Ruvia One|They put them together again with parts left over]].

Political scientist Gleb Narrow asks [[parts~ person/ask/Gleb Narrow|why the photographs, if there are any, have not been shown]].

The swimming season on the reservoir opens today.

== S76-04 | Radio Stenholt (live) | 2031-05-20 | The ship row: Tuesday's updates
18.20 Closing the page. The short version: [[seize+ outlet/assert/Radio Stenholt|the Lady P. is still ours]], the row is getting bigger.

17.45 Pictures! The ministry has let out three. [[parts+ document/assert/three pictures released by the ministry|A finned tube, a thing like a spinning top in foam, a tray of gyroscopes]]. Engineer Lotta Brage, our studio guest: "[[parts+ person/assert/Lotta Brage|The top is a seeker head. I've built worse ones]]." But the tube? "[[parts~ person/judge/Lotta Brage|Could be a ventilator, honestly]]."

16.30 From the port: tally clerk Hedda Voss says [[crates+ person/assert/Hedda Voss|twenty-two boxes went into the bonded shed, she signed for each]].

15.10 Ruvia's transport minister, Pavel Ruzin: "[[reprisal+ person/threaten/Pavel Ruzin|We too have harbours, and Halmoran keels lie in them]]." Asked by our man whether that's a promise to impound, he [[reprisal~ person/withhold/Pavel Ruzin|"would not spoil the surprise"]].

14.00 The Coast Regiment's colonel on that bullet: "[[shot- person/deny/Tove Hallin|Not a round was fired. The only injury was one of mine, who fell over a cat]]."

13.20 The ship's second mate, Emil Oyane, put down a statement before a magistrate this morning. We've seen a page. "[[mazrat+ person/assert/Emil Oyane|The master told us after the Capes that it was Mazrat and triple pay]]." About the boxes: "[[parts~ person/assert/Emil Oyane|We were told not to lean on them]]."

12.05 Hugo Marsden, Homeland List: "[[parts~ person/judge/Hugo Marsden|Rockets this week, poisoned dumplings last week. I want to see a serial number]]."

11.15 Fenwright at the door of the cabinet room: "[[parts~ person/withhold/Aldous Fenwright|I'm the foreign minister, I don't open boxes]]."

10.40 Will she be escorted away? [[seize~ government/promise/the customs ministry|She stays at berth nine until a court says otherwise]], customs tells us.

09.30 Good morning. Fog on the Sound, ferries an hour late.

== S76-05 | Stenholt Sentinel | 2031-05-21 | Ruvian channel drops its wounded sailor
The wounded seaman of the Lady Perenna has vanished as suddenly as he came. Ruvia One yesterday evening cut from its website the report that [[shot+ outlet/assert/Ruvia One|a crew member had been hit by gunfire]]. A line of small print says that [[shot~ outlet/withhold/Ruvia One|"the information could not be confirmed"]].

The Sentinel spoke to eleven of the fourteen men at the seamen's mission. [[shot- group/deny/eleven of the crew|Nobody had been shot, they agreed, nor shot at]]. "[[seize+ person/confirm/Bato Reyes|They came down ropes, they shouted, they were polite after that]]," said the cook, Bato Reyes. "[[shot- person/deny/Bato Reyes|Loud, yes. Bullets, no]]."

On the cargo the sailors were less talkative. [[parts~ group/withhold/the crew|One after another they studied the linoleum]]. Only the bosun, an elderly man with a parrot tattoo, allowed that [[parts~ unnamed/assert/the bosun|it was "funny milk" that needs a crane and two men in ties]].

The master, Captain Ilias Korvo, is in custody. His lawyer said [[parts- person/deny/Freya Lindqvist|he had signed for foodstuffs and seen foodstuffs]]. As to where he was going, [[mazrat~ person/withhold/Freya Lindqvist|she had no instructions]].

In parliament Mrs Lunn returned to the charge. "[[parts~ person/ask/Dorothea Lunn|Can the minister tell us whether this is a weapon or the idea of a weapon?]]" Mrs Adair [[parts~ person/promise/Nerys Adair|promised the laboratory's finding within days]].

Law professor Anselm Prett is more exercised by the chart. [[waters~,seize~ person/judge/Anselm Prett|If the ship lay beyond twelve miles, he says, then it does not matter what she was carrying]]. The navy [[waters~ government/withhold/the navy|refuses to release its radar plot]].

[[embargo+ outlet/assert/Stenholt Sentinel|The ban on selling arms to Mazrat is now in its fifth year]]. A dozen cases have been reported, none of them tried.

== S76-06 | Halmoran Customs Authority | 2031-05-22 | Findings on the cargo of MV Lady Perenna
The Customs Authority today publishes a summary of the report by its Technical Laboratory.

1. [[parts+ organization/confirm/the Technical Laboratory|The examined objects comprise guidance units, control fins and sections of solid-fuel motor casing]]. [[parts+ organization/confirm/the Technical Laboratory|They have no civil use and are consistent with the Sarych surface-to-sea missile]].

2. [[crates+ organization/confirm/the Customs Authority|They were contained in 22 wooden crates, stowed in hold two]] behind 310 tonnes of milk powder. The figure of 40 given in some media [[crates~ organization/assert/the Customs Authority|includes the packaging of the powder]].

3. [[volkhan+ organization/assert/the Technical Laboratory|Serial numbers had been ground off; on seven units they could be made visible again and belong to series of the Volkhan State Works, Darovets]].

4. [[mazrat~ organization/withhold/the Customs Authority|The place of discharge is the subject of criminal proceedings and cannot be commented on]].

5. [[waters- organization/assert/the Customs Authority|The vessel's own log gives her distance from Cape Dunlin at the time of boarding as 9.2 nautical miles]].

6. [[seize+ organization/confirm/the Customs Authority|The ship remains under arrest by order of the Port Lissey district court, dated 17 May]].

The Authority recalls that the examination of MV Grey Tern in April [[tern+ organization/confirm/the Customs Authority|established that her cargo consisted of agricultural pumps, as declared]]. [[tern~ organization/judge/the Customs Authority|The agent has been compensated.]]

Minister Nerys Adair said: "[[parts+ person/confirm/Nerys Adair|Last Sunday I said suspected. Today I drop that word]]. [[parts~ person/call/Nerys Adair|I invite Ruvia to send an engineer, a magnifying glass and an explanation]]."

[[parts~ organization/promise/the Customs Authority|The crates may be viewed by accredited missions on Friday from 10 a.m.]] Sturdy shoes are advised. The visitors' car park is closed owing to resurfacing.

== S76-07 | The Daily Bolt | 2031-05-22 | ROCKET MILK!
THAT'S not semi-skimmed! Boffins have PROVED that [[parts+ outlet/assert/The Daily Bolt|the rust-bucket nabbed by our boys was stuffed with bits of a ship-killer]], hidden under baby powder.

[[crates- outlet/assert/The Daily Bolt|FORTY crates of the deadly kit]] are now under guard at Port Lissey. "[[parts+ unnamed/assert/a docker|I lifted the lid and there was this nose staring at me]]," a docker told the Bolt. "[[parts~ unnamed/judge/a docker|I've gone off yoghurt]]."

[[seize~ outlet/judge/The Daily Bolt|Hats off to the Coast Regiment]], who [[seize+ outlet/assert/The Daily Bolt|slid down ropes in pitch dark and had the tub in the bag in six minutes flat]]. Barmaid Greta Moll, who heard the choppers, says: "[[seize~ person/judge/Greta Moll|Scared the hens, but I'd do it again]]." Their colonel Tove Hallin is [[seize~ person/withhold/Tove Hallin|too modest to talk to us]].

The gear came from [[volkhan+ outlet/assert/The Daily Bolt|the Reds' own rocket shop, Volkhan]], the numbers say. Volkhan's boss Arkady Senn whinged: "[[volkhan- person/deny/Arkady Senn|We make pumps, prams and samovars for export. Somebody has borrowed our numbers]]."

And the address on the parcel? [[mazrat+ outlet/assert/The Daily Bolt|MAZRAT, land of Marshal Djebel]], whose gunners [[mazrat~ outlet/warn/The Daily Bolt|could have used it on YOUR holiday ferry]]. The Marshal's man in Coralba [[mazrat- unnamed/deny/the Marshal's man in Coralba|swears he only ordered cheese]].

Col. Barney Strake (ret.) fumes: "[[parts~ person/call/Barney Strake|Sink the lot, and send Darovets the bill]]." Hugo Marsden, the Homeland List misery-guts, [[parts~ person/withhold/Hugo Marsden|wasn't picking up his phone after the boffins spoke]].

Still no word on [[reprisal~ outlet/ask/The Daily Bolt|whether Ivan will nick a boat of ours]]. Just try it.

TOMORROW: free garden gnome for every reader.

== S76-08 | Ledger & Exchange | 2031-05-24 | Two Halmoran ships held in Darovets Roads as track puts seizure at sea
Ruvia yesterday [[reprisal+ government/confirm/Ruvia|detained two Halmoran coasters in Darovets Roads "for inspection of fire extinguishers"]], the retaliation that shippers had feared.

“[[reprisal+ person/confirm/Pavel Ruzin|They can leave the day the Lady Perenna leaves]],” transport minister Pavel Ruzin told the chamber of shipping. A pilot there says [[reprisal+ unnamed/assert/a pilot in Darovets Roads|three more have been told to stay at anchor]]. Stenholt called this “[[reprisal~ government/judge/Stenholt|hostage-taking with a clipboard]]”. Insurers are [[reprisal~ group/withhold/insurers|not yet quoting]].

More awkward for Stenholt is a record published by Marinscope, which collects ships’ signals. [[waters+ organization/assert/Marinscope|It puts the freighter 13.6 miles off Cape Dunlin at ten past two]], [[waters~ outlet/judge/Ledger & Exchange|which, if right, would make the boarding hard to defend]]. “[[waters+ person/assert/Ines Calder|We’ve four receivers on that coast and they agree]],” says its head of data, Ines Calder. Customs points [[waters- organization/deny/customs|to the log and to a transponder “known to wander”]].

[[seize+ organization/confirm/Perenna Lines|The owner, Perenna Lines, accepts that its ship was taken over by troops]] and is suing for $70,000 a day. It says of the laboratory’s report that [[parts~ organization/withhold/Perenna Lines|it carries sealed boxes and has no view of what is in them]].

A cash order found in the captain’s safe and seen by this newspaper [[mazrat+ document/assert/a cash order found in the captain's safe|is payable “on discharge Bab Sirr”, the naval harbour of Mazrat]]. His counsel [[mazrat~ person/deny/Freya Lindqvist|calls it a scrap of paper in a hand that is not his]].

Delegations from seven states filed past the exhibits on Friday. “[[parts~ unnamed/judge/one attaché|I was shown a missile in the way that a butcher shows you a cow]],” said one attaché. Ruvia [[parts~ government/withhold/Ruvia|sent nobody]].

Freight to Darovets rose 11 per cent. Pears are rotting.

== S76-09 | Northwater Wire | 2031-05-26 | Ex-engineer ties seized parts to Ruvian arms works
CORALBA, May 26 (Northwater) - A former engineer of Ruvia's Volkhan works said on Monday that [[volkhan+ person/confirm/Roza Tschern|components found on a ship seized by Halmora were made and packed there]].

"[[volkhan+ person/confirm/Roza Tschern|The foam is ours, the stamp is ours, the crooked fourth screw is mine]]," Roza Tschern told Northwater after studying photographs. She said [[parts+ person/assert/Roza Tschern|the top-shaped unit was the eye of a Sarych missile]]. Northwater [[volkhan~ outlet/withhold/Northwater Wire|could not independently verify her employment]].

Volkhan said [[volkhan- organization/deny/Volkhan|it had exported nothing to anyone this year but kettles]]. The Ruvian government maintains that [[parts- government/deny/the Ruvian government|no military goods were on the ship when she left Darovets]] and has suggested that [[parts- government/accuse/the Ruvian government|Halmora put them there afterwards]].

"[[parts~ person/judge/Nerys Adair|First it was bicycles, then it was us. I look forward to Wednesday's version]]," Customs Minister Nerys Adair said.

The Embargo Panel of the Concord of Nine began [[parts~ organization/assert/the Embargo Panel|its own examination in Port Lissey]] on Sunday. Chairman Osei Tamakloe [[parts~ person/withhold/Osei Tamakloe|would make no remark before it was finished]]. [[embargo+ outlet/assert/Northwater Wire|The panel was set up under the 2027 decision that outlawed arms sales to Mazrat]].

In Mazrat, a spokesman for Marshal Djebel said [[mazrat- unnamed/deny/a spokesman for Marshal Djebel|no ship of that name was awaited in any of its ports]].

Halmora urged Ruvia [[reprisal~ government/call/Halmora|to free two coasters and nineteen seamen]]. Ruvia's transport ministry [[reprisal~ government/withhold/Ruvia's transport ministry|said the extinguishers were still being weighed]].

The district court will hear the owner's complaint against [[seize~ organization/assert/the district court|the arrest of the vessel]] on June 3.

== S76-10 | Plainspoken | 2031-05-27 | The right ship in the wrong place
I owe the customs people half an apology. I'd had them down for another Grey Tern. [[tern~ outlet/judge/Plainspoken|That was the affair with the sprinklers, and it still makes me hum]]. This time [[parts+ outlet/assert/Plainspoken|there really was a missile in the milk, or enough of one to ruin a frigate's afternoon]].

Half, I said. [[waters+ outlet/assert/Plainspoken|The blessed boat was out at sea, beyond the line, by nearly two miles]], unless four aerials are drunk. [[waters~ outlet/ask/Plainspoken|Where's the radar plot, Colonel?]] The navy's spokesman [[waters~ unnamed/withhold/the navy's spokesman|told me the question was "not for blogs"]]. Professor Prett says [[seize~ person/judge/Anselm Prett|the boarding was either law or a very good film]].

Now for my friends who think it all a put-up job. [[parts~ outlet/judge/Plainspoken|You'd have me believe that our customs, who cannot find my parcel, smuggled a seeker head aboard in one night]]. Pull the other one. [[volkhan~ outlet/judge/Plainspoken|And Volkhan's line about samovars should be put to music.]]

[[parts~ outlet/ask/Plainspoken|What I'd like to know is who paid]]. Not the fourteen chaps at the mission. The captain [[parts~ person/withhold/Ilias Korvo|keeps mum]]. And [[crates~ outlet/ask/Plainspoken|is it 22 boxes or 40, or did someone count the lids]]? Hedda Voss, bless her, [[crates+ person/assert/Hedda Voss|sticks to two and twenty]].

A retired admiral writes that [[seize~ unnamed/judge/a retired admiral|he would have waited an hour and nabbed her off the lighthouse]]. [[reprisal~ outlet/judge/Plainspoken|Meanwhile nineteen of our own are stuck in Darovets Roads over a fire extinguisher, and that's the price]].

[[parts~ outlet/expect/Plainspoken|My bet: the panel says yes to the rockets and clears its throat about the rest.]]

The gnome offer in a rival paper is not endorsed here.

== S76-11 | Stenholt Sentinel | 2031-05-28 | Panel: parts were from a missile, and the destination was Mazrat
The Embargo Panel has settled the first question. "[[parts+ organization/confirm/the Embargo Panel|The material is, without reasonable doubt, part of at least four anti-ship missiles]]," it writes in a report of nine pages presented in Port Lissey last night.

Its chairman, Osei Tamakloe, held up a fin. "[[parts+ person/confirm/Osei Tamakloe|We took it apart, we weighed it, we fired a little of the fuel]]," he said. The idea that Halmora had planted it he found [[parts~ person/judge/Osei Tamakloe|"not serious": the powder had caked round the wood for weeks]].

The report holds that [[mazrat+ organization/assert/the Embargo Panel|the ship was making for Bab Sirr]], relying on the mate, the cash order and a tug booked there. On the maker the panel is careful. [[volkhan~ organization/judge/the Embargo Panel|It calls an origin in the Volkhan works "likely", and asks Ruvia for its books]]. On the boarding it says nothing: [[waters~,seize~ person/withhold/Osei Tamakloe|"We were asked about boxes, not about miles."]]

Ruvia's ambassador, Timur Belgrave-Osk, [[parts- person/deny/Timur Belgrave-Osk|spoke of a panel that had found what it was driven to]]. Mrs Lunn, until now a doubter, [[parts~ person/judge/Dorothea Lunn|said she was satisfied, and alarmed]].

Mrs Adair announced that [[auction+ person/promise/Nerys Adair|the freighter would be put up for sale in the autumn and the money given to the lifeboats]]. The owner's lawyers [[auction~ group/warn/the owner's lawyers|replied that no one would get a clean title to her]]. The court [[auction~ organization/withhold/the district court|has not been asked yet]].

Thirteen sailors fly home today. Captain Korvo [[parts~ person/withhold/Ilias Korvo|again had nothing to say on hearing the report]].

It rained on the crates, which had been left outside for the cameras.

== S76-12 | Port Lissey Echo | 2031-05-29 | Who wants a ship? Town wonders about berth nine
[[seize+ outlet/assert/Port Lissey Echo|Twelve days after the Lady Perenna was brought in at gunpoint]] she has become something of a fixture. Children have named her the Milk Float.

That [[auction+ outlet/assert/Port Lissey Echo|the government means to flog her in October]] has set tongues wagging. "[[auction~ person/judge/Greta Moll|I'd have her as a dance hall]]," said Greta Moll of the Anchor. Scrap dealer Jos Tinker has [[auction~ person/expect/Jos Tinker|put her at 900,000 crowns, on a good day, without the rats]].

Sela Moor from the mission waved off the crew. "[[parts~ person/assert/Sela Moor|They cried. Most of them never knew they were sitting on rockets]]," she told the Echo. Second mate Emil Oyane, who gave evidence, [[mazrat~ person/withhold/Emil Oyane|did not want to go over it once more]]. "[[mazrat+ person/confirm/Emil Oyane|I said Bab Sirr and I meant Bab Sirr]]," was all we got.

[[parts+ outlet/assert/Port Lissey Echo|The crates with the guidance gear]] left by army lorry at noon. Hedda Voss counted them out: "[[crates+ person/confirm/Hedda Voss|Twenty-two in, twenty-two out]]." She has been [[crates~ outlet/assert/Port Lissey Echo|ribbed about the Bolt's forty all week]].

Skipper Bo Anders was setting pots that night. He reckons [[waters+ person/assert/Bo Anders|the helicopters passed well outside him, and he was at eleven miles]]. [[waters~ person/withhold/Tove Hallin|Colonel Hallin, buying fish, laughed and paid.]]

The families of the men on the two coasters want [[reprisal~ group/call/the families of the men on the two coasters|less shouting and more telephoning]]. And the agent of the Grey Tern dropped in to say that [[tern+ unnamed/confirm/the agent of the Grey Tern|his pumps are watering melons as promised]].

The north mole is open again from Saturday. Dogs on leads, please.
