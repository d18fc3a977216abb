story: S46
title: The crane on Pasar Road

claim fall: A tower crane collapsed at the Harmoni Heights site on Pasar Road on 4 March 2026. | origins 3-6: The builder Sentosa Bumi, the fire service and witnesses, each on the record; the residents and the worker may be counted apart.
status fall 2026-03-04: confirmed none
claim toll: Six people died (four; five; six; seven). | origins 2-3: The fire service and the hospital; the police may be counted apart from them.
status toll 2026-03-04: confirmed none
claim bribe: The inspector Anthony Goh took money from the builder Sentosa Bumi for a good report. | origins 3-4: Certain: the prosecutor's bank records, the site accountant Lena Fong and the company, which admits in the end; the two former colleagues may be counted apart.
status bribe 2026-03-09: reported denied
status bribe 2026-03-12: corroborated denied
status bribe 2026-03-20: confirmed denied
claim visit: Goh signed the inspection of 27 February without visiting the site. | origins 3-4: Certain: the gate log, the crane operator Dev Rajan and Goh himself; the two former colleagues may know of it apart.
status visit 2026-03-06: reported none
status visit 2026-03-09: corroborated denied
status visit 2026-03-17: confirmed none
claim bolts: The crane fell because bolts of the mast were missing or cracked. | origins 2-4: Operator Dev Rajan and the accident bureau; Professor Lim judges from pictures, the worker of the first day may be Rajan.
status bolts 2026-03-04: reported none
status bolts 2026-03-05: reported denied
status bolts 2026-03-12: corroborated denied
status bolts 2026-03-17: confirmed denied
status bolts 2026-03-20: confirmed none
claim wind: The crane was thrown down by a gust of wind. | origins 0-1: Sentosa Bumi's own account, given up on 20 March; its insurer may have judged for itself.
status wind 2026-03-05: confirmed none
status wind 2026-03-06: confirmed denied
status wind 2026-03-20: reported denied withdrawn
claim stop: Work with all the builder's cranes will be stopped (city order). | origins 1-2: The city's order; the builder confirms that it has it.
status stop 2026-03-06: confirmed none
claim strike: The crane operators' union will down tools unless every mast is checked. | origins 1-1: The union's own threat, by its secretary and its chair.
status strike 2026-03-09: confirmed none
claim resign: The works director of the city, Mariam Salleh, will resign (resigns). | origins 2-3: Salleh herself and the mayor; the unnamed councillor may have it from either.
status resign 2026-03-12: reported none
status resign 2026-03-13: reported denied
status resign 2026-03-17: confirmed none
claim jalan: A hoist fell at Jalan Tiga in 2023 and hurt two. | origins 1-3: A known accident told by outlets in their own voice.
status jalan 2026-03-04: reported none

== S46-01 | Selatan Online | 2026-03-04 | LIVE: Crane falls across Pasar Road, several dead
Updated 6.40pm. At least four people are dead after [[fall+ outlet/assert/Selatan Online|a tower crane came down on Pasar Road at lunch hour today]]. The Fire and Rescue Department says [[toll+ government/assert/the Fire and Rescue Department|four bodies have been taken out, two of them from a bus]].

"[[fall+ person/assert/Madam Koh|It folded like a chair. Then dust, then horns]]," said Madam Koh, who sells noodles opposite the Harmoni Heights site.

The builder, Sentosa Bumi, said [[fall+ organization/confirm/Sentosa Bumi|one of its cranes had "suffered a structural event"]]. Asked about the cause, it said [[bolts~,wind~ organization/withhold/Sentosa Bumi|it was too early to speak]].

A worker in a green helmet told our reporter, before a foreman took him away, that [[bolts+ unnamed/assert/a worker in a green helmet|two bolts had been missing from the mast since Chinese New Year]]. "[[bolts+ unnamed/assert/a worker in a green helmet|You could put your thumb through]]," he said.

Mayor Rashid Omar is on his way. He asked [[fall~ person/call/Mayor Rashid Omar|people not to come and look]].

Pasar Road is closed from the mosque to the market. Buses 12 and 40 go by Canal Street.

[[jalan+ outlet/assert/Selatan Online|In 2023 a goods hoist fell at Jalan Tiga, injuring two.]]

== S46-02 | Sentosa Bumi Berhad (stock exchange announcement) | 2026-03-05 | Incident at Harmoni Heights
The Board of Sentosa Bumi Berhad ("the Company") wishes to announce that [[fall+ organization/confirm/Sentosa Bumi Berhad|a tower crane at the Harmoni Heights project collapsed on 4 March 2026 at about 12.50 p.m.]]

The Board [[fall~ organization/judge/the Board of Sentosa Bumi Berhad|extends its deepest condolences to the families]].

Preliminary information indicates that [[wind+ organization/assert/Sentosa Bumi Berhad|the crane was struck by an exceptional gust]]. [[bolts- organization/deny/Sentosa Bumi Berhad|The Company confirms that the mast was complete in all its parts]] and that [[visit~ organization/assert/Sentosa Bumi Berhad|the crane had been passed fit by the City's inspector on 27 February 2026]].

The Company is insured. It [[wind~ organization/withhold/Sentosa Bumi Berhad|is not in a position to comment further while the authorities carry out their work]]. Trading in its shares will resume on Monday. The project had been due for completion in November.

The Board further announces that the Company has been awarded a contract for the widening of the Port Jaya coastal road worth 212 million ringgan, and that Encik Zainal Rauf will join the Board as an independent director with effect from 1 April 2026.

This announcement is available on the Company's website.

== S46-03 | The Straits Mercury | 2026-03-06 | Toll rises to six as meteorologists question gust
[[toll+ organization/assert/St Anne’s Hospital|The number of dead in the crane disaster on Pasar Road rose to six yesterday with the death of a schoolgirl]], St Anne’s Hospital said. Police had earlier put it at [[toll+ government/assert/police|seven]], having counted one victim twice.

Sentosa Bumi, the builder, attributes the collapse to [[wind+ organization/assert/Sentosa Bumi|a sudden gust]]. The Weather Office is not so sure. [[wind- government/assert/the Weather Office|Its mast on the General Post Office, 600 metres away, recorded nothing above 31km/h on Wednesday.]] “[[wind- person/deny/Janet Pillai|That will take your hat off. It will not take a crane]],” said its duty forecaster, Janet Pillai.

Sentosa Bumi also points to a certificate signed on 27 February by Anthony Goh, a senior inspector of the city’s Works Department. The gate log of the site, a copy of which was seen by the Mercury, [[visit+ document/assert/the gate log of the site|lists 214 persons for that day and no inspector]].

Mr Goh [[visit~ person/withhold/Anthony Goh|did not come to the door of his flat]]. The department [[visit~ government/withhold/the Works Department|said that records were being examined and that it would be wrong to say more]].

The city last night ordered [[stop+ government/call/the city|all nineteen of the company’s cranes to stand idle until checked]]. Sentosa Bumi said it [[stop+ organization/confirm/Sentosa Bumi|had received the order]] and [[stop~ organization/judge/Sentosa Bumi|regretted the delay to buyers]].

“[[fall~ person/judge/Mayor Rashid Omar|This city builds too fast and looks too little]],” said Mayor Rashid Omar at a prayer service.

== S46-04 | Selatan Online | 2026-03-09 | Inspector 'never came', says crane man; Goh hits back
The man who worked the crane for two years says [[visit+ person/assert/Dev Rajan|no inspector set foot on the site in February]].

Dev Rajan, 44, was at the dentist when it fell. "[[visit+ person/assert/Dev Rajan|I was in the cabin all day on the 27th. From there I see everyone's head. Nobody came]]," he told Selatan. He said [[bolts+ person/assert/Dev Rajan|he had written "bolts M4, M5 gone" in the day book four times]].

Two former colleagues of inspector Anthony Goh went further. They said [[bribe+ unnamed/assert/two former colleagues of inspector Anthony Goh|it was known in the department that he "had an arrangement" with Sentosa Bumi]]. "[[bribe+ unnamed/assert/one of two former colleagues|He called it his petrol money]]," said one. [[visit+ unnamed/assert/two former colleagues of inspector Anthony Goh|He signed most things from the coffee shop]], according to both. They asked that we not print their names.

Goh, 51, rang us after we put the claims to him. "[[visit- person/deny/Anthony Goh|I was there, I touched the mast with my hand]]," he said. "[[bribe- person/deny/Anthony Goh|And I have never had a cent from anybody. Show me the cent]]."

Sentosa Bumi said [[bribe- organization/deny/Sentosa Bumi|there was nothing in the story]] and [[wind+ organization/assert/Sentosa Bumi|held to its account of a gust]].

The Crane and Plant Operators' Union said [[strike+ organization/threaten/the Crane and Plant Operators' Union|its 1,400 members would come down from their cabins on 23 March if every mast in the city had not been looked at by then]]. "[[strike+ person/threaten/Suresh Nair|Not one hook will move]]," said secretary Suresh Nair.

== S46-05 | Peninsula News Service | 2026-03-12 | Prosecutors say crane inspector was paid by builder
SELATAN CITY, Mar 12 (PNS) - Prosecutors in Selatan said on Thursday that [[bribe+ government/accuse/prosecutors in Selatan|a city inspector received 84,000 ringgan from the builder whose crane collapsed last week]], [[toll+ outlet/assert/Peninsula News Service|killing six]].

Anthony Goh was arrested at his sister's house. Bank records showed [[bribe+ person/assert/Deputy prosecutor Elaine Tan|fourteen payments since 2023 from a subcontractor owned by Sentosa Bumi Bhd]], deputy prosecutor Elaine Tan told reporters.

A former accountant at the site, Lena Fong, told PNS that [[bribe+ person/assert/Lena Fong|she had booked the sums as "tea for visitors"]]. "[[bribe+ person/assert/Lena Fong|It was a great deal of tea]]," she said.

Goh's lawyer said [[bribe- person/deny/Vincent Yeo|the money was the repayment of a loan]]. "[[bribe- person/deny/Vincent Yeo|My client will clear his name]]," Vincent Yeo said. Sentosa Bumi [[bribe~ organization/withhold/Sentosa Bumi|declined to comment]].

The Accident Bureau said [[bolts+ government/assert/the Accident Bureau|four of 24 bolts in the lowest joint had not been there when the crane fell]], but [[bolts~ government/withhold/the Accident Bureau|did not call this the cause]].

A city councillor, who asked not to be named, said the director of works, Mariam Salleh, [[resign+ unnamed/assert/a city councillor|had told the mayor she would go by the end of the month]].

In an unrelated case, the same court on Thursday cleared a former port official of smuggling diesel. Tan's office said it would appeal. The currency was little changed at 4.12 to the dollar.

The union of crane operators has threatened [[strike+ organization/threaten/the union of crane operators|to stop work on March 23]].

== S46-06 | MetroTalk | 2026-03-13 | Crane inspector 'took 84,000' from builder, court to hear
Prosecutors said on Thursday that [[bribe+ government/accuse/prosecutors|a city inspector received 84,000 ringgan from the builder whose crane collapsed last week]], [[toll+ outlet/assert/MetroTalk|killing six]].

Anthony Goh was nabbed at his sister's house. Bank records showed [[bribe+ person/assert/Elaine Tan|fourteen payments since 2023 from a subcontractor owned by Sentosa Bumi Bhd]], deputy prosecutor Elaine Tan told reporters.

Goh's lawyer said [[bribe- person/deny/Vincent Yeo|the money was the repayment of a loan]]. "[[bribe- person/deny/Vincent Yeo|My client will clear his name]]," Vincent Yeo said.

MetroTalk caught up with works director Mariam Salleh in the car park. Was she quitting? "[[resign- person/deny/Mariam Salleh|I have work to do and I am going to do it. Please mind the door]]." Mayor Rashid Omar [[resign~ person/withhold/Mayor Rashid Omar|refused to be drawn]], twice.

Elsewhere in town, the night market at Canal Street is back from Saturday. "Bring cash and elastic trousers," says organiser Jimmy Foo.

Pasar Road traders say takings are down by half. "[[fall~ person/call/Madam Koh|Move the thing and let us fry]]," pleads noodle queen Madam Koh, 63. The jib will be cut up this weekend.

Not connected: the lorry crane that tipped over in Port Jaya on Tuesday was parked on soft ground, firemen there say. No one was hurt. (PNS, MetroTalk)

== S46-07 | The Straits Mercury | 2026-03-17 | Goh admits he did not visit; works director steps down
Anthony Goh told a magistrate yesterday that [[visit+ person/confirm/Anthony Goh|he signed the certificate for the Pasar Road crane without going to the site]]. “[[visit+ person/confirm/Anthony Goh|I was at my son’s school. I signed in the car]],” he said.

He maintained that [[bribe- person/deny/Anthony Goh|the 84,000 ringgan found in his account was money owed to him]].

Hours later Mariam Salleh, the director of works, announced that [[resign+ person/confirm/Mariam Salleh|she was leaving her post]]. “[[toll+,resign~ person/judge/Mariam Salleh|Six people died under a paper with my department’s crest on it]],” she said. The mayor, Rashid Omar, said [[resign+ person/confirm/Rashid Omar|he had accepted her resignation]] “with respect”.

The Accident Bureau’s interim report concludes that [[bolts+ document/assert/the Accident Bureau’s interim report|the mast parted at a joint that had lost four bolts and in which three others were cracked]]. [[wind- document/assert/the Accident Bureau’s interim report|Wind, it says, “played no part”.]] Professor Lim Boon Hock, who taught half the city’s engineers, said that [[bolts+ person/judge/Professor Lim Boon Hock|photographs had told him as much on the first evening]].

Sentosa Bumi said it [[bolts~,wind~ organization/withhold/Sentosa Bumi|would respond when it had read all ninety pages]]. Its insurer, Golden Anchor, still holds that [[wind+ organization/expect/Golden Anchor|a gust “cannot be excluded”]].

Nineteen cranes have now been examined, the city said. Two had loose bolts; [[stop~ government/assert/the city|the order to stand idle stays in force for those]].

The council also voted to plant 300 rain trees along the river and to raise parking charges on Sundays. Councillor Ong, who voted against both, said that one could not park under a tree that was not there yet.

Nominations for the city’s architecture prize close on Friday.

== S46-08 | Selatan Online | 2026-03-20 | Sentosa Bumi: 'We paid, and the bolts were gone'
The boss of Sentosa Bumi has admitted that [[bribe+ person/confirm/Datuk Harris Wong|his firm paid inspector Anthony Goh]].

"[[bribe+ person/confirm/Datuk Harris Wong|People in this company gave Mr Goh money so that he would not look. It is as simple and as ugly as that]]," Datuk Harris Wong told a packed press conference. [[bribe~ person/deny/Datuk Harris Wong|He himself knew nothing about it]], he said. He bowed for eleven seconds.

He also dropped the company's first explanation. "[[wind~ person/deny/Datuk Harris Wong|We spoke of wind. We should not have]]," he said. "[[bolts+ person/confirm/Datuk Harris Wong|The bolts were missing and we had it in our own day book.]]"

Goh's lawyer Vincent Yeo said [[bribe- person/deny/Vincent Yeo|his client's position was unchanged: a loan is a loan]].

Deputy prosecutor Elaine Tan said [[bribe~ person/promise/Elaine Tan|more people would be charged]]. She would not say [[bribe~ person/withhold/Elaine Tan|if Datuk Wong was one of them]].

The father of Aisyah, 11, the last to die, was in the room. "[[bribe~ person/ask/Aisyah's father|How much was it for each of us?]]" he asked.

The company's annual meeting has been moved from the ballroom to the car park of its head office, where the chairman said there would be "room for everyone and shade for some". Shares closed at 0.61 ringgan.

With 1,120 of 1,131 masts checked, the operators' union [[strike~ organization/assert/the operators' union|said its members would be at work on Monday]]. "[[strike~ person/judge/Farah Aziz|We frightened them into counting]]," said its chair, Farah Aziz.

== S46-09 | Lift & Load Asia | 2026-03-24 | Selatan: seven lessons from a missing bolt
When [[fall+ outlet/assert/Lift & Load Asia|a flat-top crane collapsed in Selatan City on 4 March]] with [[toll+ outlet/assert/Lift & Load Asia|the loss of six lives]], the first word was "[[wind+ none/assert/none|gust]]". It usually is.

The Accident Bureau has since found that [[bolts+ government/assert/the Accident Bureau|the lowest mast joint lacked four bolts]]. [[bolts+ organization/confirm/the owner|The owner agrees.]] The inspector has confessed that [[visit+ unnamed/confirm/the inspector|he certified it from his car]], while he [[bribe- unnamed/deny/the inspector|denies having been bribed]]; the owner [[bribe+ organization/confirm/the owner|says that he was]].

"[[visit~ person/judge/Ned Alvarado|Remote inspection is a fine thing, but this was more remote than most]]," says Ned Alvarado of the Mast Safety Forum. He urges [[strike~ person/call/Ned Alvarado|owners everywhere to do what the union in Selatan asked for and count]].

We asked the maker of the crane, Turmwerk Ost, [[bolts~ outlet/ask/Lift & Load Asia|whether it knew of cracked M30 bolts elsewhere]]. It [[bolts~ organization/withhold/Turmwerk Ost|"takes note of the question"]].

[[jalan+ outlet/assert/Lift & Load Asia|A goods hoist that fell in the same city in 2023, at Jalan Tiga, hurting two]], was of another make and had been overloaded.

In other news, the Mast Safety Forum meets in Lisbon in May and has extended its call for papers. Hook-block maker Ferrante says its order book is full until autumn; it has taken on 40 welders.

Next month: rope terminations.

