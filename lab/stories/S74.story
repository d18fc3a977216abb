story: S74
title: Red signals, standing trains

claim bribe: The signal maker Voltrane paid bribes to railway director Conrad Hesse to win the national signalling contract. | origins 2-5: the accountant Pauline Strake, the bank slips, the middleman's confession; the unnamed procurement officers and the prosecutors may rest on Strake's papers.
claim strike: The train drivers of the Footplate Union strike for 72 hours from 20 March. | origins 2-4: the union itself, the railways' timetable notice, reporters at stations.
claim sum: The bribes come to 3.2 million crowns (told as 2.4 to 4 million). | origins 2-3: the slips, the middleman, the anti-corruption office.
claim test: Voltrane altered a test report to hide that its signals had failed. | origins 1-3: the test engineer Ivo Lund, the two versions of the report; the blog has them from Lund.
claim army: The government will put army drivers on the trains during the strike. | origins 1-2: two officers, the prime minister.
claim cables: Striking drivers cut the signal cables at Ferry Lane. | origins 1-2: the railways accuse; the interior minister passes it on.
claim deal: The union and the railways have agreed on a pay rise (of 6.5 per cent). | origins 2-3: a negotiator, the union, the railways.
claim flat: Voltrane gave union leader Bess Tolland a flat in Oriel. | origins 0-1: a tabloid's source, taken back.
claim tram: Voltrane also paid bribes for the tram contract in Sarn. | origins 1-2: a former councillor, a letter in the town's archive.
claim buses: Oriel's bus drivers will strike too. | origins 1-2: the bus drivers' union; a shop steward.
claim old: In 2029 a rail strike in Hestland lasted 23 days. | origins 1-2: background in the outlets' own voice.
status bribe 2034-03-13: reported denied
status bribe 2034-03-21: corroborated denied
status bribe 2034-03-28: confirmed denied
status bribe 2034-03-30: confirmed none
status strike 2034-03-14: confirmed none
status strike 2034-03-15: confirmed denied
status strike 2034-03-20: confirmed none
status sum 2034-03-13: reported none
status sum 2034-03-21: corroborated denied
status sum 2034-03-28: confirmed denied
status sum 2034-03-30: confirmed none
status test 2034-03-16: reported denied
status test 2034-03-24: corroborated denied
status army 2034-03-15: reported denied
status army 2034-03-18: confirmed none
status cables 2034-03-21: reported denied
status deal 2034-03-14: none denied
status deal 2034-03-24: reported denied
status deal 2034-03-25: confirmed none
status flat 2034-03-18: reported denied
status flat 2034-03-20: none denied withdrawn
status tram 2034-03-22: reported denied
status tram 2034-03-30: corroborated denied
status buses 2034-03-18: reported none
status buses 2034-03-20: reported denied
status buses 2034-03-25: none denied

== S74-01 | Oriel Standard | 2034-03-13 | Signal maker paid rail director for contract, accountant says
[[bribe+ outlet/assert/Oriel Standard|Voltrane, which is to replace every signal on Hestland's railways, secretly paid a director of the railways while the contract was being awarded]], according to an accountant who booked the money and papers she has given to this newspaper.

Pauline Strake left the company in January. “[[bribe+ person/accuse/Pauline Strake|There was a line in the budget called hospitality north. North was Conrad Hesse]],” she says. The papers show [[bribe+ document/assert/papers of Pauline Strake|nine transfers to a firm in Lakonia whose only shareholder is Mr Hesse's brother-in-law]]. Together [[sum+ document/assert/papers of Pauline Strake|they make 3.2 million crowns]]. Each was made within a week of a meeting of the tender board, of which Mr Hesse had the chair.

“[[bribe- person/deny/Conrad Hesse|I have not had so much as a ballpoint from Voltrane]],” Mr Hesse said at his garden gate. Voltrane's spokesman, Piet Arlen, holds that [[bribe- person/deny/Piet Arlen|the 840-million contract was won on price and on quality]]. About the Lakonian firm he [[bribe~ person/withhold/Piet Arlen|had “no information to hand”]]. Astrid Collier, chief executive of the railways, [[bribe~ person/withhold/Astrid Collier|did not answer two letters]].

Two officers in the purchasing department say [[bribe+ unnamed/assert/two officers in the purchasing department|it was common talk that the winner had been chosen before the envelopes were opened]]. Felix Hoyle of the opposition asks [[bribe~ person/ask/Felix Hoyle|how a signal can cost twice what it does across the border “unless somebody is riding on it”]]. The anti-corruption office [[bribe~ government/withhold/the anti-corruption office|would not say if it had a file]].

As if that were not enough, the drivers' union votes tonight on [[strike~ outlet/expect/Oriel Standard|whether to walk out over pay]].

The first of the new signals, blue-grey and rather handsome, went up at Oriel West last autumn. The old semaphores go to a museum.

== S74-02 | Footplate Union | 2034-03-14 | Members vote for action: 72 hours from 20 March
[[strike+ organization/threaten/the Footplate Union|The train drivers of Hestland will stop work for seventy-two hours, beginning at 00.01 on Monday 20 March.]] [[strike+ organization/assert/the Footplate Union|In the ballot which closed last night, 94 in every 100 members were in favour.]]

“[[strike+ person/threaten/Bess Tolland|No driver will turn a wheel until Thursday, and after that we shall see]],” said General Secretary Bess Tolland. “[[strike~ person/judge/Bess Tolland|Nobody wanted this. We have been talking to a wall since November, and the wall has offered us two per cent]].”

The Union's claim is for nine per cent and a second day of rest. [[deal~ organization/promise/the Footplate Union|We remain ready to meet at any hour and in any place.]] [[deal- person/assert/Bess Tolland|“There is nothing on the table which a grown-up could sign,” said the General Secretary.]]

[[strike~ organization/promise/the Footplate Union|Hospital trains and the mail will be worked.]] [[strike~ organization/judge/the Footplate Union|We ask the travelling public for forgiveness and for patience.]]

Members will have read what is being said about a signalling contract. The Union was not a party to it. [[bribe~ organization/judge/the Footplate Union|If there was money for a director's pocket, there is money for those who drive past his signals in the dark.]] [[bribe~ organization/call/the Footplate Union|We call for the books of the tender to be opened to Parliament.]]

Members are reminded that [[old+ organization/assert/the Footplate Union|the action of 2029, which lasted twenty-three days, was won by those who stayed together]]. [[strike~ organization/call/the Footplate Union|Picket duty is to be carried out cheerfully and without leaning on the machinery.]] Rumours that [[army~ organization/judge/the Footplate Union|soldiers are to be put in our seats do not frighten us]]. “[[army~ person/warn/Bess Tolland|A locomotive has eleven handles, and none of them is a trigger]],” the General Secretary said.

Hardship fund: apply to Branch Secretaries. The brass band rehearses as usual.

== S74-03 | Hest Press Agency | 2034-03-15 | Hestland train drivers to strike as contract row grows
ORIEL, Hestland, March 15 (HPA) - [[strike+ outlet/assert/Hest Press Agency|Train drivers in Hestland are to walk out for three days from Monday]], adding to the troubles of a railway whose signalling director is accused of [[bribe+ person/accuse/Pauline Strake|having taken money from a supplier]].

Hestland Railways said [[strike- organization/expect/Hestland Railways|it was confident that the stoppage would be averted]]. "[[strike~ person/call/Astrid Collier|I ask them to think of the nurses on the 5.40]]," Chief Executive Astrid Collier told a news conference. She [[bribe~ person/withhold/Astrid Collier|refused to take questions on the signalling contract]].

Two army officers told HPA that [[army+ unnamed/assert/two army officers|forty engineers from the Third Pioneers had been ordered to learn to drive the coastal sets]]. The defence ministry said [[army- government/deny/the defence ministry|the men were on a long-planned course]]. "[[army~ person/judge/Bess Tolland|In three days you can learn the whistle]]," said Bess Tolland, who leads the Footplate Union.

Transport Minister Greta Wyle appealed [[strike~ person/call/Greta Wyle|to both sides to go back into the room]]. She said [[bribe~ person/promise/Greta Wyle|an outside firm would look into how Voltrane came by the order]]. The Oriel Standard on Monday quoted [[bribe+ outlet/assert/the Oriel Standard|a former accountant of the signal maker as saying [[bribe+ person/accuse/Pauline Strake|that a budget line had been kept for Conrad Hesse]]]]. Hesse, a director of the railways, [[bribe- person/deny/Conrad Hesse|said through a lawyer that the woman had been dismissed and was bitter]].

Voltrane reiterated that [[bribe- organization/deny/Voltrane|it had won fairly]]. The chamber of commerce put the cost of the walkout at [[strike~ organization/expect/the chamber of commerce|60 million crowns a day]].

Negotiations in November and January came to nothing. Some 1.1 million people take a train each weekday in Hestland, a country of nine million.

== S74-04 | Signal Box | 2034-03-16 | Two reports, one test, and a vanishing page 14
I know you want to hear about Monday. [[strike~ outlet/expect/Signal Box|My own bet: nothing moves but the mail.]] But read this first.

In October Voltrane's new signal was shaken, frozen and rained on for six weeks at Fenwater. The report that went to the railways has twenty pages and says “passed in all respects”. I've also got one with twenty-one pages. [[test+ document/assert/the longer version of the test report|Page 14 of the long one says that in 31 of 400 cycles the lamp showed green when it had been told to show red.]] [[test+ outlet/assert/Signal Box|In the short one page 14 is gone and the numbering has been patched.]]

Ivo Lund ran the bench. He's been quiet long enough, he tells me. “[[test+ person/accuse/Ivo Lund|I wrote the page. Somebody in sales took it out, and they left my signature underneath]].” Voltrane, by mail: [[test- organization/deny/Voltrane|the longer document is a draft, and the thirty-one cycles were a fault of the bench]]. Lund laughs at that. “[[test~ person/judge/Ivo Lund|It's a very good bench. It's the same bench that passed the other four hundred things they sell]].” The railways' laboratory [[test~ organization/withhold/Hestland Railways' laboratory|can't talk to bloggers]]. [[test~ outlet/ask/Signal Box|Did anybody there count to twenty-one?]]

Does it hang together with [[bribe+ person/accuse/Pauline Strake|what Pauline Strake says about envelopes for Conrad Hesse]]? I don't know. [[bribe~ outlet/judge/Signal Box|A buyer who's been paid doesn't ask about missing pages, but a lazy one doesn't either.]] I've put the question to Hesse. [[bribe~ person/withhold/Conrad Hesse|My mail was opened eleven times and not answered.]]

One correction to the comments: [[tram~ outlet/judge/Signal Box|the trams at Sarn have Voltrane kit too, but that was another tender and another decade, so keep it apart]].

[[old+ outlet/assert/Signal Box|And for the young ones who ask: 2029. Twenty-three days. I walked to work and saw a fox.]] Model section resumes Sunday.

== S74-05 | The Lamp | 2034-03-18 | STRIKE QUEEN'S LOVE NEST – COURTESY OF VOLTRANE!
She'll have YOU standing in the rain on Monday. But [[flat+ outlet/assert/The Lamp|union firebrand Bess Tolland lives rent-free in a swish flat stumped up by the very signal firm in the sleaze storm]].

Three beds, two balconies, view of the river. “[[flat+ unnamed/assert/a source in the building|It's Voltrane's name on the lease, and it's her slippers on the mat]],” says a source in the building. Tolland exploded: “[[flat- person/deny/Bess Tolland|I pay nine hundred a month for a hole over a chip shop. Come and smell it]].” Voltrane: [[flat~ organization/withhold/Voltrane|no comment on “property matters”]].

So that's [[bribe+ outlet/assert/The Lamp|bungs for the bosses]] and [[flat~ outlet/judge/The Lamp|balconies for the brothers]]. What a railway! Commuter Gil Marrable, 38: “[[bribe~ person/judge/Gil Marrable|They've all got their snouts in, and I can't get a seat]].”

[[strike+ outlet/assert/The Lamp|From midnight Sunday it's Shanks's pony till Thursday, folks.]] [[strike~ outlet/call/The Lamp|Call it off, Bess!]] And if you thought you'd hop on a bus, think again. [[buses+ unnamed/assert/a shop steward at Oriel's bus garages|The bus boys are coming out as well, from Tuesday]], a shop steward at the Quay garage tells us. The bus company [[buses~ organization/withhold/Oriel Omnibus|is “checking”]].

But here comes the cavalry! [[army+ person/confirm/Rolf Tamsin|PM Rolf Tamsin told us last night that squaddies will take the controls on four main lines.]] “[[army+ person/promise/Rolf Tamsin|I've got the men and the men have got the manual]],” he beams. [[army~ person/judge/Felix Hoyle|“God help the level crossings,” quips Felix Hoyle.]]

Hesse, the director at the heart of the bung row, was spotted buying a very large suitcase. “[[bribe- person/deny/Conrad Hesse|It's for my wife's choir. I'm as clean as a new pin]],” he huffed.

How much did he pocket? [[sum+ outlet/assert/The Lamp|Four million, say our sums.]] That's 400,000 pasties.

Your strike survival guide: pages 4 to 9.

== S74-06 | Standard Live | 2034-03-20 | Rail strike day one – live
**19.30** We'll leave it there. [[strike+ outlet/assert/Standard Live|Ninety-three trains in every hundred never left the shed today]], and [[strike~ outlet/expect/Standard Live|tomorrow looks no better]].

**17.45** Railways say [[strike~ organization/assert/Hestland Railways|a third of services ran]]. We counted eleven at Oriel Central. Eleven.

**16.20** The Lamp has eaten its splash. [[flat~ outlet/judge/The Lamp|"We mixed up two women called B. Tolland and say sorry to one of them."]] The other's a dentist, and the lessor is a firm called Volt Rain. The union leader, on [[flat~ outlet/assert/Standard Live|the apartment that never was]]: "[[flat- person/deny/Bess Tolland|I told them. I even told them which fish]]."

**14.10** First soldier at the handles: [[army+ outlet/assert/Standard Live|a corporal of the Pioneers brought the 12.05 into Sarn, forty minutes late, to some applause]]. A picket held up a card with [[army~ group/judge/pickets|"MIND THE SAP"]].

**12.00** Bess Tolland on the steps: "[[strike+ person/confirm/Bess Tolland|It's solid, from the coast to the border. I counted four of ours at work, and two of those are drivers of the hospital train]]." On talks: "[[deal- person/assert/Bess Tolland|Nobody's rung]]."

**11.15** Rolf Tamsin, in a car: "[[strike~ person/judge/Rolf Tamsin|Holding nurses to ransom isn't a wage policy]]." Asked about Hesse: "[[bribe~ person/withhold/Rolf Tamsin|Let's let people do their jobs]]."

**10.30** Reader Yusha: "[[strike+ person/assert/Yusha, a reader|Platform six at seven this morning: me, a pigeon and a man playing the spoons.]]"

**09.40** The anti-corruption office has confirmed it's taken copies of the Strake papers. [[bribe~ government/withhold/the anti-corruption office|It's not saying what it thinks of them.]] Hesse's on leave "for personal reasons"; [[bribe~ organization/withhold/Hestland Railways|his employer won't say whose]].

**08.50** For the buses: [[buses- organization/assert/Oriel Omnibus|everything's running, says Oriel Omnibus, and will tomorrow]]. Their union [[buses~ organization/expect/the Omnibus Workers|says ask again tonight]].

**07.00** Morning. Frost, sun, no trains.

== S74-07 | Radio Hest One | 2034-03-21 | Cables cut at Ferry Lane; railways blame strikers
On the second day of the [[strike+ outlet/assert/Radio Hest One|stoppage on the railways]], unknown persons have severed signal cables at Ferry Lane, north of Oriel. No one was hurt.

The railways stated that [[cables+ organization/accuse/Hestland Railways|the damage was the work of members of the Footplate Union who were on picket at that place]]. The Minister of the Interior, Paul Renner, spoke of “[[cables+ person/accuse/Paul Renner|drivers with wire cutters]]”. The police were more careful: [[cables~ government/withhold/the police|there were footprints, they said, and footprints have no membership card]].

The union's General Secretary, Bess Tolland, rejected the accusation. “[[cables- person/deny/Bess Tolland|Our pickets were in the canteen with a constable, eating soup]],” she said. [[cables- person/accuse/Bess Tolland|In her opinion it was thieves who were after the copper.]]

The Prime Minister said [[army~ person/promise/Rolf Tamsin|the soldiers at the controls would now be given an escort]]. A second military train [[army+ outlet/assert/Radio Hest One|reached Brackwater at noon]].

In the matter of the signalling contract, Radio Hest One has learnt from two persons at the anti-corruption office that [[bribe+ unnamed/assert/two persons at the anti-corruption office|the transfers to the Lakonian firm are genuine and that part of them was passed on to an account of Conrad Hesse]]. They put [[sum+ unnamed/assert/two persons at the anti-corruption office|what was paid at 2.4 million crowns so far]]. Mr Hesse's lawyer, Lorenz Pike, said [[bribe- person/deny/Lorenz Pike|the sums were the repayment of a family loan]]. He found [[sum- person/deny/Lorenz Pike|every figure in circulation “fanciful”]]. Mr Hesse himself [[bribe~ person/withhold/Conrad Hesse|did not come to the telephone]].

The Minister of Transport, Greta Wyle, announced that [[bribe~ person/promise/Greta Wyle|the contract will be suspended should the suspicion harden]]. To the question [[bribe~ outlet/ask/Radio Hest One|whether it had not hardened already]], she [[bribe~ person/withhold/Greta Wyle|gave no reply]].

[[old+ outlet/assert/Radio Hest One|The longest strike in the history of the railways, in 2029, ended after 23 days.]]

The weather: cold, with sunny spells. The ferry to the islands is running to timetable.

== S74-08 | Sarn Courier | 2034-03-22 | Were our trams bought as well?
While the nation argues about signals, a drawer has been opened in our own town hall.

Gregor Munt sat on the tram committee from 2026 to 2030. He is 82 and says he would like to die tidy. “[[tram+ person/confirm/Gregor Munt|A Voltrane man gave me an envelope behind the bandstand, and I voted as it wished. So did two others]],” he told the Courier. [[tram~ person/withhold/Gregor Munt|He would not name them.]] A letter in the archive, which our archivist kindly brought down, speaks of [[tram+ document/assert/a letter in the archive of Sarn|“the customary recognition to friends on the committee”]].

Voltrane calls [[tram- organization/deny/Voltrane|the old gentleman's memory “creative”]]. Mayor Sylvie Brandt [[tram~ person/promise/Sylvie Brandt|will have every tram paper since 2024 read by an outsider]]. [[tram~ person/judge/Sylvie Brandt|She hopes it isn't so, and has bought a bicycle.]]

Mr Munt had no dealings with the railways and cannot say whether [[bribe~ person/withhold/Gregor Munt|Conrad Hesse was looked after in the same manner]]. But [[bribe~ person/judge/Gregor Munt|“it would be the same tailor,” he says]]. In the capital, of course, Mr Hesse insists that [[bribe- person/deny/Conrad Hesse|it was his brother-in-law's own loan coming home]].

At Sarn station the pickets have a brazier and a dog. “[[strike+ person/assert/Hob Arden|Third day, and not one of us has gone in]],” says driver Hob Arden. [[strike~ person/judge/Una Price|Una Price, who missed her hip appointment, brought them a cake and a piece of her mind.]] [[strike~ organization/expect/the Footplate Union|The branch thinks there will be a second round next week.]] Has anyone heard of an offer? “[[deal~ person/expect/Hob Arden|There's always one when the milk runs out]],” says Mr Arden.

Of the business at Ferry Lane he will say this: “[[cables- person/deny/Hob Arden|We drive past those wires. You'd have to be soft in the head to cut what stops you hitting another train]].”

Daffodils are out on the ring road. The Choral is short of tenors.

== S74-09 | Hest Press Agency | 2034-03-24 | Hestland rail talks yield 6.5 percent accord, negotiator says
ORIEL, Hestland, March 24 (HPA) - [[deal+ unnamed/assert/a negotiator|Hestland's railways and its train drivers have settled on a raise of 6.5 percent]], a negotiator told HPA on Friday, a day after [[strike+ outlet/assert/Hest Press Agency|a three-day walkout ended]].

"[[deal+ unnamed/assert/a negotiator|It's agreed, it just has to be typed]]," the negotiator said. The Footplate Union said [[deal- organization/deny/the Footplate Union|there was no agreement and that "somebody is typing fiction"]]. Hestland Railways [[deal~ organization/withhold/Hestland Railways|would only say that the parties had met until 4 a.m.]] Transport Minister Greta Wyle said [[deal~ person/judge/Greta Wyle|she had slept well for the first time in a fortnight]].

On the signalling contract, the state metrology office said [[test+ government/confirm/the state metrology office|it held the full Fenwater report, in which signals made by Voltrane are recorded as showing green for red, and that the page was missing from the copy handed to the railways]]. Voltrane [[test- organization/deny/Voltrane|continued to speak of a draft]]. Test engineer Ivo Lund said [[test+ person/assert/Ivo Lund|he had been offered a better car to forget page 14]]. Opposition spokesman Felix Hoyle asked [[test~ person/call/Felix Hoyle|for the new signals to be bagged and the old ones put back]].

The company's chief executive, Marten Quay, told shareholders that [[bribe- person/deny/Marten Quay|no one at Voltrane had ever paid a railway official]]. Asked about the trams in the town of Sarn, he said [[tram- person/deny/Marten Quay|he had been at school with neither Munt nor his envelope]]. The accountant Pauline Strake, who has been questioned for eleven hours, said [[bribe~ person/assert/Pauline Strake|she had told the investigators what she told the Standard]].

Police detained two men at a scrapyard over [[cables~ government/withhold/the police|the severed cables at Ferry Lane but would not say whether they were railway workers]]. The railways stuck to their view that [[cables+ organization/accuse/Hestland Railways|strikers had done it]].

Voltrane shares fell 12 percent. Trains ran normally on Friday.

== S74-10 | Oriel Standard | 2034-03-25 | Drivers sign; Voltrane's page 14 goes before parliament
[[deal+ outlet/assert/Oriel Standard|Six and a half per cent, and every second Sunday off: that is what the drivers got, and both sides put their names to it at noon yesterday.]]

“[[deal+ person/confirm/Bess Tolland|We've signed. It isn't nine, but it's a good deal more than two]],” said Bess Tolland, whose union had spoken of [[deal- organization/deny/the Footplate Union|“fiction”]] an hour or so before. “[[deal~ person/judge/Bess Tolland|It was fiction until it was typed]].” Astrid Collier, for the railways, confirmed [[deal+ person/confirm/Astrid Collier|the terms]] and reckons [[deal~ person/expect/Astrid Collier|the bill at 70 million a year]]. [[strike~ person/promise/Bess Tolland|There will be no second round, Ms Tolland says.]] [[army~ government/assert/the defence ministry|The Pioneers have gone back to building bridges.]]

The bus drivers, who had thought of [[buses~ outlet/assert/Oriel Standard|downing keys in sympathy and then for themselves]], [[buses- organization/deny/the Omnibus Workers|will not now do so, their union says]].

Which leaves the other affair. Greta Wyle took a copy of [[test~ outlet/assert/Oriel Standard|the Fenwater report, all twenty-one pages of it]], into the chamber and laid it on the table. “[[test~ person/judge/Greta Wyle|I have read it twice, and I did not sleep after all]],” she said. [[test~ person/withhold/Greta Wyle|Who had removed the page she could not say.]]

The Standard's own inquiries go a step further. Three former colleagues of Conrad Hesse now say [[bribe+ unnamed/assert/three former colleagues of Conrad Hesse|he joked about his “signal pension” and paid for a boat in cash in the spring after the award]]. Lorenz Pike, his lawyer, [[bribe- person/deny/Lorenz Pike|sees in that “envy and a second-hand dinghy”]]. Voltrane [[bribe~ organization/withhold/Voltrane|refers us to its statement of the day before]], which says nothing about boats.

“[[bribe~ person/call/Felix Hoyle|Arrest somebody, or tell us there's nobody to arrest]],” says Felix Hoyle.

The trains were full last night, and late.

== S74-11 | Radio Hest One | 2034-03-28 | Middleman confesses; railway director in custody
The anti-corruption office has announced that [[bribe+ person/confirm/Cornel Stace|a middleman, Cornel Stace, has confessed to having carried money from Voltrane to Conrad Hesse]].

“[[bribe+ government/confirm/the anti-corruption office|We are in no doubt that the award of the signalling contract was bought]],” said the head of the office, Thea Wexford. Mr Hesse was taken into custody on Monday evening. [[sum+ person/confirm/Thea Wexford|The amount is 3.2 million crowns, Ms Wexford said, as the newspaper had it.]] Mr Stace, she added, [[sum+ person/assert/Cornel Stace|had kept a tenth of that for himself, “as a porter”]].

The lawyer Lorenz Pike said that [[bribe- person/deny/Lorenz Pike|Mr Hesse maintained his innocence and had never met a Mr Stace]]. The chief executive of Voltrane, Marten Quay, [[bribe~ person/withhold/Marten Quay|did not appear at a press conference he had called himself]]. The employees' council of the company said [[bribe~ group/judge/the employees' council of Voltrane|it was ashamed and frightened for 1,900 jobs]].

The Minister of Transport has suspended the contract. “[[bribe~ person/judge/Greta Wyle|We have paid for lamps and somebody bought a boat]],” Ms Wyle said. [[test~ person/promise/Greta Wyle|The signals already in service are to be tested again by foreign experts, green, red and page 14.]] The opposition demanded [[bribe~ group/call/the opposition|that she say when she first knew]].

Ms Wexford said that [[tram~ person/withhold/Thea Wexford|the accusations from Sarn were a case by themselves, and that she would not mix the two]]. Mr Munt, the former councillor, [[tram+ person/confirm/Gregor Munt|has handed in the envelope, which he had kept]].

The police have charged two scrap dealers with the damage at Ferry Lane. [[cables- government/assert/the police|Neither is, or has ever been, a driver or a member of the union.]] The Minister of the Interior [[cables~ person/withhold/Paul Renner|had no further remarks]].

The pay accord [[deal+ outlet/assert/Radio Hest One|was approved by the drivers with 81 per cent of votes]].

After the news: a talk on moss.

== S74-12 | The Lamp | 2034-03-30 | 'I TOOK IT' – HESSE COUGHS
[[bribe+ person/confirm/Conrad Hesse|He's owned up. Crooked railway chief Conrad Hesse has told the beak that he took Voltrane's loot for the signal deal.]]

“[[bribe+ person/confirm/Conrad Hesse|I was weak, and the boat was very pretty]],” he wept yesterday, in a borrowed tie. [[sum+ person/confirm/Conrad Hesse|All of it, he says: three point two.]] Lawyer Lorenz Pike, who's been telling us for weeks that [[bribe- person/deny/Lorenz Pike|it was just the family's loan]], [[bribe~ person/withhold/Lorenz Pike|stared at the ceiling]].

Voltrane big shot Marten Quay has quit. On his way out he admitted that [[bribe+ person/confirm/Marten Quay|“payments were made that should not have been”]]. [[bribe~ outlet/judge/The Lamp|That's posh for guilty, Lampies.]] And the missing page? [[test- person/deny/Marten Quay|“A clerical matter,” says he.]] Whistle-blower Ivo Lund: “[[test~ person/judge/Ivo Lund|A signal that says go when it means stop. Clerical!]]”

Hats off to Pauline Strake, 41, the bean-counter who [[bribe+ outlet/assert/The Lamp|spotted what “hospitality north” really was]]. “[[bribe~ person/judge/Pauline Strake|I'd like my job back, only somewhere else]],” she giggled. PM Tamsin: [[bribe~ person/judge/Rolf Tamsin|“A rotten business, and it's over.”]] Felix Hoyle: “[[bribe~ person/ask/Felix Hoyle|Over? Who signed what Hesse put in front of them?]]” Greta Wyle [[bribe~ person/withhold/Greta Wyle|had a train to catch. No, really.]]

In Sarn they're counting other envelopes. [[tram+ unnamed/assert/another former councillor of Sarn|A second ex-councillor whispers that he got one for the trams too.]] Voltrane: [[tram~ organization/withhold/Voltrane|“not today”]].

And Bess? We bumped into her over the chip shop. “[[flat~ person/judge/Bess Tolland|Looking for my balcony, are you?]]” she roared. [[strike~ outlet/judge/The Lamp|Three days on foot did us all a power of good, she reckons.]] [[old+ outlet/assert/The Lamp|Try twenty-three, love, like back in '29!]]

Spring hats, centre pages. The Lamp cat is expecting.
