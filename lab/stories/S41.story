story: S41
title: The blast on the Altyn–Merek gas line

claim blast: The Altyn–Merek gas pipeline was blown up on purpose, with explosives, in the night of 3 June 2025. | origins 3-5: Certain: the operator Gazmerek, the Zhetiran interior ministry's sappers, the Tavil seismologists; the two engineers of the Steppe Courier may be of the operator's staff, and the herder Ormon may be counted apart.
status blast 2025-06-04: reported denied
status blast 2025-06-06: corroborated denied
status blast 2025-06-07: confirmed denied
status blast 2025-06-09: confirmed none
claim rust: The pipe burst of itself, from wear or corrosion. | origins 1-2: Gazmerek's first statement, taken back on 7 June; Baltash's agency and its deputy minister repeated it and may have judged for themselves.
status rust 2025-06-04: confirmed denied
status rust 2025-06-07: reported denied withdrawn
claim who: Baltash (its Border Security Bureau) was behind the attack on the pipeline. | origins 2-4: The Zhetiran interior ministry and the arrested man Seyit Alban, known through prosecutors; the unnamed security officials may be of the ministry, the Western diplomat may be apart.
status who 2025-06-07: reported none
status who 2025-06-09: reported denied
status who 2025-06-16: corroborated denied
claim front: The Merek Liberation Front blew up the pipeline. | origins 0-0: Only a message signed by the Front, which its spokesman called a forgery and the channel withdrew.
status front 2025-06-09: reported none
status front 2025-06-11: none denied withdrawn
claim two: There were two explosions. | origins 3-4: The seismologists, the sappers (two craters) and the herder Ormon; the engineers may repeat the sappers.
status two 2025-06-06: corroborated none
status two 2025-06-07: confirmed none
claim repair: The line will be out of use for weeks (ten days; three weeks; up to two months). | origins 2-4: Gazmerek (ten days, then six weeks) and the consultant Lorne Mabry; the two engineers may be of the operator, Baltash's importer may repeat it.
status repair 2025-06-04: confirmed none
claim warned: Gazmerek was warned in May that the line would be attacked. | origins 1-2: The letter seen by the Steppe Courier and the interior minister, who says he sent it.
status warned 2025-06-11: reported none
status warned 2025-06-12: confirmed denied
claim cutoff: Zhetiran will stop the water of the Sur canal to Baltash if Baltash does not hand over the organisers. | origins 1-1: The threat of the Zhetiran president, repeated by his office.
status cutoff 2025-06-13: confirmed none
claim kum: In 2019 a fire at the Kum pumping station, started by a welder, killed four. | origins 1-3: A known event told by outlets in their own voice.
status kum 2025-06-04: reported none

== S41-01 | Kara Newswire | 2025-06-04 | Gas line to Merek ruptured, operator blames worn pipe
ALTYN, June 4 (KNW) - A gas pipeline that carries most of Zhetiran's exports to its neighbour Baltash ruptured overnight in open steppe and caught fire, the operator Gazmerek said on Wednesday.

"[[rust+ organization/assert/Gazmerek|According to preliminary data the failure was due to the age of the pipe]]," the company said in a statement. It said [[blast- organization/deny/Gazmerek|there were no signs of outside interference]].

Nobody was hurt. The fire, 70 km west of Altyn, was out by dawn.

Gazmerek said [[repair+ organization/promise/Gazmerek|pumping would resume within ten days]]. Baltash's importer, Baltgaz, said [[repair~ organization/assert/Baltgaz|it had enough in store for nineteen days]].

Energy Minister Batyr Sanov, who was in Tavil to open a wind farm, told reporters there that Zhetiran's exports to other customers were not affected. "Our northern contracts are being met to the last cubic metre," he said.

Two engineers who work on the line, asking not to be named because they were not allowed to speak to the press, told KNW that [[blast+ unnamed/assert/two engineers who work on the line|the edges of the pipe were bent inwards, as by a charge laid against it]]. "[[rust- unnamed/deny/one of two engineers who work on the line|Rust does not do that]]," said one.

The interior ministry [[blast~ government/withhold/the Zhetiran interior ministry|did not answer calls]].

The line, 1,140 km long, was laid in 1988. [[kum+ outlet/assert/Kara Newswire|In 2019 four people died when a welder set fire to the Kum pumping station at its eastern end.]]

== S41-02 | Baltash Today | 2025-06-05 | Neighbour's pipeline breaks again; Baltash has gas for weeks
MEREK. Citizens have no cause for alarm, the Ministry of Fuel assured on Thursday after the Zhetiran side let its section of the Altyn–Merek line fall to pieces.

"[[rust+ person/assert/Deputy Minister Hamra Doul|A pipe that is not painted for thirty years breaks. There is no mystery here]]," said Deputy Minister Hamra Doul. The Zhetiran operator has itself admitted that [[rust+ organization/confirm/the Zhetiran operator|the pipe was old]].

Doul dismissed as "[[blast- person/deny/Deputy Minister Hamra Doul|a tale for tourists]]" the report by an Altyn news agency that [[blast+ outlet/assert/an Altyn news agency|unnamed engineers had found [[blast+ unnamed/assert/unnamed engineers|traces of a charge]]]].

He called on [[repair~ person/call/Deputy Minister Hamra Doul|the neighbours to keep to the ten days they have promised]]. Should they fail, [[repair~ person/threaten/Deputy Minister Hamra Doul|Baltash will present a bill under article 14 of the contract]], he said.

Baltash has 1.2 billion cubic metres in underground storage at Issyr. The price for households, which the President of the Republic has fixed until 2027, will not change.

In the morning the Deputy Minister also opened a filling station in the Third District.

== S41-03 | The Steppe Courier | 2025-06-06 | Two craters and a tremor: pipe was blown up, evidence suggests
By Dinara Velsk in Ak-Say

[[two+ outlet/assert/The Steppe Courier|The hole in the Altyn–Merek gas line is in fact two holes, 340 metres apart]], and instruments 90 kilometres away felt [[two+ outlet/assert/The Steppe Courier|both of them being made]].

The Seismological Institute at Tavil told the Courier that [[two+ organization/assert/the Seismological Institute at Tavil|its station recorded two shocks, at 1.47am and at 1.52am on 3 June]]. “[[blast+ person/assert/Yerlan Otesh|A pipe that bursts gives you a long rumble. These were short and sharp: quarry blasts, if there were a quarry]],” said Yerlan Otesh, who heads it. He put [[blast+ person/assert/Yerlan Otesh|each at some 30 kilograms of explosive]].

Ormon, 61, who keeps sheep near the line and gave only one name, said [[two+ person/assert/Ormon|he was woken by one bang and was putting on his boots when there was another]]. He had seen [[blast+ person/assert/Ormon|a grey lorry without lights on the track an hour before]], he said.

The Courier reached the eastern hole on Thursday before soldiers closed the track. The turf around it was scorched in a ring.

Gazmerek, which on Wednesday spoke of [[rust+ organization/assert/Gazmerek|an ageing pipe]], said yesterday only that [[blast~,rust~ organization/withhold/Gazmerek|the commission was working]]. Asked [[rust~ outlet/ask/The Steppe Courier|whether it stood by its first explanation]], [[rust~ unnamed/withhold/a spokesman|a spokesman hung up]].

Two engineers on the line told KNW this week that [[blast+ unnamed/assert/two engineers on the line|its edges were bent inwards]].

Lorne Mabry, a consultant who repaired the same line in 2004, thinks [[repair+ person/expect/Lorne Mabry|ten days a joke]]. “[[repair+ person/expect/Lorne Mabry|They have no pipe of that bore in the country. I would say two months]],” he said by telephone from Calgary.

== S41-04 | Kara Newswire | 2025-06-07 | Zhetiran says pipeline was bombed, points at neighbour
ALTYN, June 7 (KNW) - Zhetiran's interior minister said on Saturday that [[blast+ person/confirm/Interior Minister Asan Tuleg|a gas pipeline to Baltash had been blown up]] and that [[who+ person/accuse/Interior Minister Asan Tuleg|the trail led to "the special services of a state which drinks our water"]].

Asan Tuleg did not name Baltash, which lies downstream on the Sur. "[[who~ person/withhold/Interior Minister Asan Tuleg|You can read a map]]," he said when asked.

[[two+ person/confirm/Interior Minister Asan Tuleg|Sappers found two craters]] and [[blast+ person/assert/Interior Minister Asan Tuleg|traces of hexogen in both]], Tuleg told reporters in Altyn. Two security officials later said on condition of anonymity that [[who+ unnamed/assert/two security officials|the interior ministry had in mind Baltash's Border Security Bureau]].

Gazmerek withdrew its earlier account. "[[rust- organization/deny/Gazmerek|The statement of June 4 about the condition of the pipe was premature and should be disregarded]]," it said. "[[blast+ organization/confirm/Gazmerek|The line was destroyed by explosives.]] [[repair+ organization/expect/Gazmerek|We now expect six weeks' work.]]"

The Seismological Institute at Tavil has said [[two+ organization/assert/the Seismological Institute at Tavil|it recorded two shocks]], the Steppe Courier newspaper reported on Friday.

In other business, the cabinet approved a loan of $40 million for school buses and named a new head of customs. A government spokesman said that the finance minister would return from hospital next week.

Baltash's foreign ministry [[who~ government/withhold/Baltash's foreign ministry|did not respond to a request for comment]].

== S41-05 | Altyn Evening | 2025-06-07 | BOMBED! Minister points finger across the river
Interior minister Asan Tuleg has said that [[blast+ person/confirm/Asan Tuleg|the gas pipeline to Baltash had been blown up]] and that [[who+ person/accuse/Asan Tuleg|the trail led to "the special services of a state which drinks our water"]].

Mr Tuleg did not name Baltash, which lies downstream on the Sur. "[[who~ person/withhold/Asan Tuleg|You can read a map]]," he said when asked.

[[two+ person/confirm/Asan Tuleg|Sappers found two craters]] and [[blast+ person/assert/Asan Tuleg|traces of hexogen in both]], he told reporters. Two security officials said that [[who+ unnamed/assert/two security officials|the ministry had in mind Baltash's Border Security Bureau]].

Gazmerek withdrew its earlier account. "[[rust- organization/deny/Gazmerek|The statement of June 4 about the condition of the pipe was premature and should be disregarded]]," it said. "[[blast+ organization/confirm/Gazmerek|The line was destroyed by explosives.]]"

In Market Street they were in no doubt. "[[who+ person/accuse/Gulzat Bek|Who else would? They owe us for two winters]]," said fruit seller Gulzat Bek, 52. Taxi driver Nurlan said [[who~ person/judge/Nurlan|he would believe it when he saw a face]].

Bottled gas sold out in four shops on the ring road by noon, shopkeepers said. The city's heating company told this newspaper that its boilers run on coal and that nobody need queue for anything.

(KNW and own reporting)

== S41-06 | Radio Merek, English page | 2025-06-09 | Baltash says claim over pipeline is "insult"; group says it did it
Baltash has rejected [[who- government/deny/Baltash|any part in the explosions on the Zhetiran pipeline]], and [[front+ organization/assert/a separatist group|a separatist group has claimed them]].

"[[who- government/deny/the foreign ministry of Baltash|No organ of our state has ever raised a hand against the property of a neighbour]]," the foreign ministry said on Monday. It summoned the Zhetiran ambassador and described Mr Tuleg's words as [[who~ government/judge/the foreign ministry of Baltash|an insult]]. The ministry no longer disputes that [[blast+ government/confirm/the foreign ministry of Baltash|there was an explosion]].

A message on the messaging channel Dala, signed by the Merek Liberation Front, says [[front+ document/assert/a message signed by the Merek Liberation Front|fighters of the Front laid "forty kilos under the tyrants' purse"]]. [[front~ outlet/withhold/Radio Merek|Radio Merek could not verify it.]] The Front has not been heard of since 2016, and then it burned tax offices.

"[[front~ person/judge/Sabine Oruk|I would be careful. The Front never wrote in such good grammar]]," says Sabine Oruk, who studies the region's armed groups. She adds that [[who~ person/assert/Sabine Oruk|a state has not been shown to be behind it either]].

In Altyn, the interior ministry says [[front~ government/assert/the interior ministry|it is examining the message]] but [[who+ government/assert/the interior ministry|stands by what its minister said]].

Baltgaz says that it has begun to buy from the south, [[repair+ organization/expect/Baltgaz|since it does not believe in gas from Altyn before August]].

In the town of Issyr, where the store is, the mayor has asked people not to photograph the fence. Bakers have asked the government for a lower tax on flour; the finance ministry says it will look into that in the autumn.

== S41-07 | The Steppe Courier | 2025-06-11 | Letter warned pipeline company three weeks before the blasts
[[warned+ document/assert/a letter seen by the Courier|Gazmerek was told on 12 May to expect an attack on its main export line]], according to a letter seen by the Courier.

The letter, on the paper of the interior ministry’s district office in Ak-Say, advises the company [[warned+ document/warn/the letter of the interior ministry’s district office in Ak-Say|that “persons from across the river” had been asking the price of lorries and that the line west of Altyn “must be considered a target”]]. It asks for [[warned~ document/call/the letter of the interior ministry’s district office in Ak-Say|patrols to be doubled]]. [[warned~ group/assert/four villagers|They were not]], say four villagers.

Gazmerek [[warned~ organization/withhold/Gazmerek|would not say whether it had received such a letter]]. The ministry [[warned~ government/withhold/the interior ministry|promised an answer and then sent none]].

Meanwhile the claim of the Merek Liberation Front has collapsed. Its exiled spokesman, Idris Kamal, said [[front- person/deny/Idris Kamal|the message was a forgery]]. “[[front- person/deny/Idris Kamal|We did not do this and we would not know how]],” he said. The channel Dala took the message down. “[[front~ outlet/deny/Dala|We no longer believe that the Front [[front+ organization/assert/the Front|sent it]]]],” its editors wrote. “[[front~ outlet/deny/Dala|We were had.]]”

A Western diplomat in Altyn, speaking privately, said [[who+ unnamed/expect/a Western diplomat in Altyn|his government leaned to the view that Baltash was responsible]], “[[who~ unnamed/assert/a Western diplomat in Altyn|but nobody has shown us a photograph]]”.

Farther east, a blast on Tuesday at a quarry in Orda which some residents took for another attack was [[blast~ unnamed/assert/the quarry’s owner|scheduled work]], the quarry’s owner said.

== S41-08 | Pipelines & Terminals Monthly (web) | 2025-06-12 | Gazmerek denies ignoring warning as repair date slips
Zhetiran's gas grid operator has denied a newspaper report that [[warned+ outlet/assert/a newspaper|it was told in May of a coming attack]] on the 1,020mm Altyn–Merek line.

"[[warned- person/deny/Rustam Belyk|No warning of any kind reached this company]]," chief executive Rustam Belyk told P&TM. Hours later, the interior minister said otherwise: "[[warned+ person/confirm/Asan Tuleg|We wrote to them on 12 May. I signed the order myself]]," Asan Tuleg said in parliament. Gazmerek [[warned~ organization/withhold/Gazmerek|had no further comment]].

Belyk confirmed that [[blast+ person/confirm/Rustam Belyk|two charges had been placed]] [[two+ person/confirm/Rustam Belyk|at separate points]]. He hopes [[repair~ person/judge/Rustam Belyk|the rains will hold off]]. Ninety-six metres of pipe are on the way from Dalgan Tube Works; [[repair+ person/expect/Rustam Belyk|welding should be over by late July]].

Insurers are expected to ask [[who~ group/ask/insurers|whether a foreign state had a hand in it]], in which case the policy may not pay. A broker put the loss at $85m. [[kum+ outlet/assert/Pipelines & Terminals Monthly (web)|The fire at Kum in 2019, which a welder started and which killed four]], cost underwriters $31m.

Separately, P&TM has learnt that the operator will tender in September for compressors at Ak-Say. The job, worth some $60m, drew four bidders in 2023 and was cancelled; Belyk blamed "paperwork".

Gazmerek's throughput in May was 14mcm a day, up 2% on April.

== S41-09 | Kara Newswire | 2025-06-13 | Zhetiran president threatens to close canal over pipeline attack
ALTYN, June 13 (KNW) - President Timur Ashken said on Friday that [[cutoff+ person/threaten/President Timur Ashken|Zhetiran would shut the Sur canal, which waters a third of Baltash's cotton, unless its neighbour handed over those who organised the bombing of a gas line]].

"[[cutoff+ person/threaten/President Timur Ashken|They have until the first of July. After that they may irrigate with promises]]," he said in a televised address. He said [[who+ person/accuse/President Timur Ashken|Baltash had "sent men with sacks of hexogen"]].

Baltash's foreign ministry said [[cutoff~ government/warn/Baltash's foreign ministry|closing the canal would be an act of war]] and repeated that [[who- government/deny/Baltash's foreign ministry|it had no hand in the affair]].

[[cutoff~ government/judge/the secretariat of the Sur River Commission|The secretariat of the Sur River Commission voiced alarm]] and urged [[cutoff~,who~ government/call/the secretariat of the Sur River Commission|both capitals to let an outside inquiry do its work]].

Ashken's office later said [[cutoff+ government/assert/Ashken's office|the deadline was meant literally]].

Ashken also used the address to announce a public holiday on the birthday of the poet Iskander Tolu and to praise wheat growers, who he said had saved the spring. The opposition United Steppe party said that the speech was two hours too long.

Farmers in Baltash's south sow the second crop in the first week of July.

== S41-10 | The Steppe Courier | 2025-06-16 | ‘I was paid in dollars by a captain’: suspect's account
A lorry driver held since Thursday has told prosecutors that [[who+ person/assert/Seyit Alban|he drove four men and eleven sacks to the pipeline for a captain of Baltash’s Border Security Bureau]].

The prosecutor-general, Leyla Nurpeis, said yesterday that [[who+ person/assert/Leyla Nurpeis|Seyit Alban, 33, had named the captain and [[who+ person/assert/Seyit Alban|had been paid $4,000]]]]. She would not give [[who~ person/withhold/Leyla Nurpeis|the captain’s name]]. A grey lorry has been found in a barn.

Alban’s lawyer, Pavel Ismar, has not been let in to see him. “[[who~ person/judge/Pavel Ismar|A man says many things on the fourth night without sleep]],” he said. Nurpeis said that [[who~ person/deny/Leyla Nurpeis|no pressure had been put on the prisoner]].

From Merek came the shortest of answers. “[[who- unnamed/deny/a spokesman for the Bureau|Lies]],” said a spokesman for the Bureau. [[cutoff~ unnamed/withhold/a spokesman for the Bureau|He would not be drawn on the canal.]]

Opposition deputies in Altyn asked [[warned~ group/ask/opposition deputies in Altyn|why Gazmerek had left the line unguarded after the letter of 12 May]]. Belyk, whose company [[warned- organization/deny/Gazmerek|maintains that no letter came]], has been called before the energy committee.

At Ak-Say station, where trains now bring coal for the power plant, the stationmaster said that he had not seen so many wagons since his apprenticeship. The bank of Zhetiran left its interest rate at 11 per cent.

The lake steamer resumes on Friday.

