story: S51
title: Brightholm closes its Calder laundry works after taking state aid

claim close: Brightholm will close its washing-machine plant at Nether Calder (by the end of June 2031). | origins 3-4: the leaked board paper seen by the Calder Gazette, the two managers of the Gazette, the company itself; Labour inspector Rena Holloway's notice comes from the company.
status close 2031-01-14: reported none
status close 2031-01-15: reported denied
status close 2031-01-18: confirmed none
claim tarsk: The Calder machines and lines are to go to a new factory at Tarsk in Lusavia. | origins 2-4: the board paper and the mayor of Tarsk stand alone; the Lusavian official and the lorry driver may be separate.
status tarsk 2031-01-14: reported none
status tarsk 2031-01-15: reported denied
status tarsk 2031-01-21: corroborated denied
status tarsk 2031-01-30: confirmed none
claim aid: Brightholm received 46 million marks of public aid for the Calder plant in 2027. | origins 1-3: a matter of public record, told by outlets in their own voice and acknowledged by ministry and company.
status aid 2031-01-14: reported none
status aid 2031-01-15: confirmed none
claim clawback: The aid contract obliges Brightholm to repay the money if the plant has fewer than 900 workers before 2033. | origins 2-2: the contract itself, read by the Velm Standard; former civil servant Piet Oskamp, who drafted it and speaks from his own knowledge.
status clawback 2031-01-16: reported none
status clawback 2031-01-18: reported denied
status clawback 2031-01-24: corroborated denied
claim knew: Economy Minister Hanne Brugge was told of the closure plan before the regional election of 10 November 2030. | origins 2-3: Brugge herself at last and the appointments book of the ministry; the former adviser may be the one who passed on the book.
status knew 2031-01-16: reported none
status knew 2031-01-18: reported denied
status knew 2031-01-30: confirmed none
claim reclaim: The government will reclaim the aid from Brightholm. | origins 1-1: the government alone, first through its prime minister, then through the ministry.
status reclaim 2031-01-21: confirmed none
claim lorries: Equipment was taken out of the Calder plant by night before the closure was announced. | origins 2-3: the night porter and the neighbour's film; the shop steward may have it from the porter. Brightholm's confirmation follows.
status lorries 2031-01-16: reported none
status lorries 2031-01-18: reported denied
status lorries 2031-01-24: corroborated denied
status lorries 2031-01-27: confirmed none
claim bonus: Brightholm's directors are to share bonuses of 3.8 million marks when the closure is completed. | origins 0-0: a pay table published by the Daily Bugle, which took it back as that of another firm and so does not count.
status bonus 2031-01-21: reported none
status bonus 2031-01-24: reported denied
status bonus 2031-01-27: none denied withdrawn
claim buyer: The bicycle maker Oriel Cycles is in talks to take over the Calder plant. | origins 1-2: Oriel's chairman; the person close to the talks on 24 January may be from Oriel.
status buyer 2031-01-24: reported none
status buyer 2031-01-27: confirmed none
claim wexley: In 2024 Brightholm closed its dishwasher plant at Wexley, with the loss of 340 jobs. | origins 1-3: public background, told by several outlets and by a union leader.
status wexley 2031-01-14: reported none

== S51-01 | Calder Gazette | 2031-01-14 | Laundry works to shut by summer, secret paper says
[[close+ document/assert/a paper prepared for the board of Brightholm|The Brightholm washing-machine works at Nether Calder will be shut down "no later than the last week of June]]", according to a paper prepared for the company's board and seen by the Gazette. [[close~ outlet/assert/Calder Gazette|Some 1,140 people work there]].

The paper, eleven pages long and headed Project Heron, says that "[[tarsk+ document/assert/a paper prepared for the board of Brightholm|lines two, three and five are to be re-erected at Tarsk]]", a river port in Lusavia where wages are a third of ours.

Two managers at the works told the Gazette that [[close+ unnamed/confirm/two managers at the works|they had been sworn to silence about the plan before Christmas]]. "[[close+ unnamed/confirm/one of two managers at the works|I have been ordering parts for July knowing that there will be no July]]," one said.

A spokeswoman for Brightholm in Velm, Tessa Rook, [[close~,tarsk~ person/withhold/Tessa Rook|said the company never commented on leaks]]. The Economy Ministry [[close~ government/withhold/the Economy Ministry|had not replied by the time we went to print]].

[[aid+ outlet/assert/Calder Gazette|The works was rebuilt four years ago with 46 million marks from the taxpayer]]. A plaque by the gate says so. [[wexley+ outlet/assert/Calder Gazette|Brightholm shut its dishwasher plant at Wexley in 2024 and 340 people were sent home]], most of them over fifty.

"[[close~ person/judge/Dora Lisk|If it is true they might as well take the church with them]]," said Dora Lisk, who runs the bakery opposite the gate. The council meets on Thursday to discuss the new swimming pool.

== S51-02 | VNA | 2031-01-15 | Appliance maker denies it is to close Velmark plant
VELM, Jan 15 (VNA) - Brightholm, Velmark's biggest maker of household appliances, on Wednesday denied a local newspaper report that [[close+ outlet/assert/a local newspaper|it planned to shut its washing-machine factory at Nether Calder]] and [[tarsk+ outlet/assert/a local newspaper|move its lines abroad]].

"[[close- organization/deny/Brightholm|There is no decision to close Calder]]," the company said in a two-sentence statement. "[[tarsk- organization/deny/Brightholm|There is no plan to move any line to Lusavia]]."

The Calder Gazette on Tuesday quoted [[close+ outlet/assert/the Calder Gazette|a board paper as saying that [[close+ document/assert/a board paper|the factory would stop "no later than the last week of June]]]]". VNA [[close~ outlet/withhold/VNA|has not seen the paper]].

An Economy Ministry spokesman [[aid+ government/confirm/the Economy Ministry|confirmed that the plant had received 46 million marks in 2027]] and said [[close~ government/expect/the Economy Ministry|the government took the company at its word]].

The metalworkers' union demanded [[close~ organization/call/the metalworkers' union|a meeting with the board within 48 hours]]. "[[wexley+ person/assert/Carl Dunning|At Wexley in 2024 they also said that nothing was decided]], and [[wexley+ person/assert/Carl Dunning|three weeks later 340 of our people had letters]]," said its leader, Carl Dunning.

Brightholm shares rose 3.1 percent. Analysts at Lomond Bank said in a note that [[close~ organization/expect/Lomond Bank|a closure would save the company 60 million marks a year]], while warning that [[close~ organization/warn/Lomond Bank|it would cost the brand dearly at home]].

== S51-03 | The Velm Standard | 2031-01-16 | Brugge was told of Calder plan before election, says adviser
[[knew+ unnamed/assert/a former adviser to Hanne Brugge|The economy minister, Hanne Brugge, learnt in October that Brightholm meant to close its works at Nether Calder]], a former adviser has told the Velm Standard, in an account that would place her knowledge well before the regional vote in which her party kept Calder by 812 ballots.

“[[knew+ unnamed/assert/a former adviser to Hanne Brugge|They came to her room in the last week of October and they brought the drawings]],” said the adviser, who has left the ministry and asked not to be identified. “[[knew+ unnamed/assert/a former adviser to Hanne Brugge|She asked them for one thing, which was to wait until after the tenth]].”

Ms Brugge [[knew~ person/withhold/Hanne Brugge|did not return three calls]]. Her press officer [[knew~ unnamed/withhold/a press officer of Hanne Brugge|said her diary was her own affair]].

The Standard has also read the aid contract of 2027. Its clause 14 provides that “[[clawback+ document/assert/the aid contract of 2027|the full sum shall be returned should employment at the site fall below 900 before the first of January 2033]]”. [[aid+ document/assert/the aid contract of 2027|The sum is given as 46 million marks, in three instalments]]. Brightholm, which on Wednesday denied [[close- organization/deny/Brightholm|that any closure had been decided]], [[clawback~ organization/withhold/Brightholm|would not discuss the clause]].

Hugo Maas, the night porter of the works until Christmas, said [[lorries+ person/assert/Hugo Maas|he had opened the gate to eleven low-loaders in December, always after two in the morning]]. “[[lorries+ person/assert/Hugo Maas|They went in light and they came out heavy]],” he said.

“[[knew~ person/judge/Lennart Poole|If the adviser is right, the voters of Calder were sold a factory that was already in boxes]],” said Lennart Poole, leader of the Liberal opposition. He called on Ms Brugge [[knew~ person/call/Lennart Poole|to lay her appointments book before parliament]].

The ministry is best known for its long quarrel with the railways over freight charges, which goes to arbitration in March.

== S51-04 | Brightholm Group | 2031-01-18 | Brightholm announces the future shape of its laundry division
VELM, 18 January 2031. The Board of Brightholm Group plc has today resolved [[close+ organization/promise/Brightholm|to bring production at the Nether Calder site to an orderly end by 30 June 2031]].

"[[close+ person/confirm/Aldous Fenn|This was the hardest decision of my career]]," said Aldous Fenn, Chief Executive. "[[close~ person/judge/Aldous Fenn|The people of Calder have done nothing wrong. The market has]]."

Brightholm [[close~ organization/promise/Brightholm|will offer every one of its 1,140 colleagues a personal transition package]].

Certain media reports require correction. [[tarsk- organization/deny/Brightholm|No decision has been taken on any transfer of equipment to Tarsk or to any other location]]. [[lorries- organization/deny/Brightholm|No equipment has left the site other than in the ordinary course of maintenance]]. [[clawback- organization/deny/Brightholm|The Group has been advised that no obligation to return public funds arises]], all employment commitments [[clawback- organization/assert/Brightholm|having been met in 2029]]. The Group [[aid+ organization/confirm/Brightholm|remains grateful for the support of 46 million marks received in 2027]].

The Group's new range of quiet tumble dryers will be presented at the Home Fair in April.

== S51-05 | Radio Velmark | 2031-01-18 | Brugge: 'I learned it from the newspaper'
Economy Minister Hanne Brugge says [[knew- person/deny/Hanne Brugge|she first heard of the closure of the Calder works when the Calder Gazette wrote about it]].

"[[knew- person/deny/Hanne Brugge|I learned it from the newspaper, like everybody else, with my egg in front of me]]," she told Radio Velmark on Saturday, hours after Brightholm announced that [[close+ organization/promise/Brightholm|the works will stop by the end of June]].

The Velm Standard reported on Thursday that [[knew+ outlet/assert/the Velm Standard|a former adviser places the news on her desk in October]]. Brugge said [[knew- person/deny/Hanne Brugge|she had met the company in the autumn about electricity prices and about nothing else]]. Asked who had been at that meeting, she [[knew~ person/withhold/Hanne Brugge|said she did not keep lists of visitors in her head]].

Would the state have its money back? "[[reclaim~ person/withhold/Hanne Brugge|Lawyers are reading]]," she said. "[[reclaim~ person/withhold/Hanne Brugge|I won't read over their shoulders]]."

At the gate the mood was grim. "[[lorries+ person/accuse/Milo Strand|We were making washers in the front while they were carrying the place out of the back]]," said Milo Strand, a shop steward. He said [[lorries+ person/assert/Milo Strand|presses had vanished from Hall C over the holidays]]. The company says [[lorries- organization/deny/Brightholm|nothing has left except for repair]].

Strand wants [[reclaim~ person/call/Milo Strand|the government to send bailiffs before the last lathe is gone]]. Church bells will ring at noon on Sunday in all five parishes.

Rena Holloway of the Labour Inspectorate [[close+ person/confirm/Rena Holloway|confirmed that the firm had filed a notice of mass redundancy]].

== S51-06 | VNA | 2031-01-21 | Velmark to claw back aid from Brightholm, PM says
VELM, Jan 21 (VNA) - Velmark will demand the return of 46 million marks in subsidies from Brightholm, Prime Minister Joost Arden said on Tuesday, three days after the appliance maker said [[close+ organization/promise/Brightholm|it would shut its Nether Calder plant]].

"[[reclaim+ person/promise/Joost Arden|We paid for jobs and we shall have the jobs or the money]]," Arden told parliament. "[[reclaim+ person/promise/Joost Arden|The letter goes out this week]]."

Brightholm says [[clawback- organization/deny/Brightholm|it owes nothing because it fulfilled its promises by 2029]]. Its chief financial officer, Marit Quill, said [[reclaim~ person/threaten/Marit Quill|the company would fight any demand through every court there is]].

Arden was heckled over Economy Minister Hanne Brugge, whom a newspaper has accused of [[knew+ outlet/accuse/a newspaper|having known of the plan before November's election]]. [[knew~ person/judge/Joost Arden|She had his confidence]], he said, "today as yesterday". Brugge repeated that [[knew- person/deny/Hanne Brugge|she had not been told]].

In Lusavia, the mayor of Tarsk, Bojan Rill, said [[tarsk+ person/confirm/Bojan Rill|the town had sold Brightholm a hall of 20,000 square metres in September and expected machines "from the north" in spring]]. An official at Lusavia's investment agency said [[tarsk+ unnamed/confirm/an official at Lusavia's investment agency|the project was for washing machines, with 700 jobs]]. The official declined to be named because the contract is not public.

Brightholm [[tarsk~ organization/withhold/Brightholm|did not immediately respond to a request for comment on the mayor's remarks]].

The company, [[wexley+ outlet/assert/VNA|which closed a dishwasher plant at Wexley in 2024]], employs 9,200 people in six countries. Velmark's unemployment rate stood at 5.9 percent in December.

== S51-07 | Daily Bugle | 2031-01-21 | FAT CATS IN THE SPIN CYCLE
[[bonus+ outlet/assert/Daily Bugle|Brightholm bosses are in line for a jackpot the day the last Calder worker walks out]].

[[bonus+ document/assert/a pay table|Six directors will carve up 3.8 MILLION marks between them as soon as the gates are locked]], a pay table obtained by the Bugle reveals. Chief exec Aldous "Axeman" Fenn [[bonus+ document/assert/a pay table|would pocket 1.2 million of it]].

Single dad Kev Tolliver, 38, who has fitted doors at Calder for 19 years, raged: "[[bonus~ person/judge/Kev Tolliver|I get a leaflet on how to write a CV and he gets a yacht. It stinks]]."

Shareholder champion Prue Ottley blasted [[bonus~ person/judge/Prue Ottley|the payout as "a reward for vandalism]]" and urged [[bonus~ person/call/Prue Ottley|investors to vote it down]].

A Brightholm flunkey [[bonus~ unnamed/withhold/a Brightholm flunkey|hung up on our reporter. Twice]].

[[aid+ outlet/assert/Daily Bugle|The firm trousered 46 million of YOUR money in 2027]]. PM Joost Arden vowed last night [[reclaim+ person/promise/Joost Arden|to get every penny back]].

Bugle readers can sign our petition on page 9. And turn to page 14 for the washing machine that dances the polka.

== S51-08 | White Goods Week | 2031-01-24 | Calder: clause author says company must pay; Oriel linked with site
The official who drafted Brightholm's aid contract says [[clawback+ person/assert/Piet Oskamp|it means what it says]]. "[[clawback+ person/assert/Piet Oskamp|Below nine hundred heads before 2033, the money comes home]]," Piet Oskamp, who retired from the Economy Ministry in 2028, told White Goods Week. "[[clawback+ person/assert/Piet Oskamp|I wrote it on a Sunday so that nobody could misread it on a Monday]]." Brightholm maintains that [[clawback- organization/deny/Brightholm|its commitments ran out in 2029]].

Law professor Ines Kadlec was more guarded. [[clawback~ person/judge/Ines Kadlec|The clause is clear, but an annex that nobody has published may not be]], she said.

The group also came out against a tabloid's pay table. [[bonus- person/deny/Tessa Rook|No director stands to receive a single mark in connection with Calder]], spokeswoman Tessa Rook said.

A person close to the talks said [[buyer+ unnamed/assert/a person close to the talks|Oriel Cycles had looked over Halls A and B with a view to making electric bicycles]]. Oriel [[buyer~ organization/withhold/Oriel Cycles|declined to comment on market rumour]]. Brightholm said [[buyer~ organization/withhold/Brightholm|it would not give a running commentary on interest in the site]]. One equipment broker was doubtful: [[buyer~ unnamed/expect/an equipment broker|no cycle maker needs a hall that size, he thought]].

A film made on 12 December by a neighbour, Astrid Bohm, from her bathroom window and shown to this magazine, [[lorries+ document/assert/a film made on 12 December by Astrid Bohm|shows a press of the Heron type leaving the yard on a low-loader at 3.10 a.m]]. A Lusavian haulier who asked not to be named said [[tarsk+ unnamed/assert/a Lusavian haulier|he had carried "parts of washing machines, very large parts" to Tarsk before New Year]].

Dryer sales in Velmark fell 6% last year. The Home Fair will have 212 exhibitors.

== S51-09 | Daily Bugle | 2031-01-27 | Brightholm directors' pay: a correction
On 21 January we said that [[bonus+ outlet/assert/Daily Bugle|directors of Brightholm would share 3.8 million marks on the closure of the Calder works]]. [[bonus- outlet/deny/Daily Bugle|The pay table on which the article was based belongs to another company, Brightman Hotels, and has nothing to do with Calder]]. We [[bonus~ outlet/deny/Daily Bugle|withdraw the article]] and are happy to make this clear.

Mr Aldous Fenn has asked us to add that [[bonus- person/deny/Aldous Fenn|he has waived his bonus for this year altogether]]. He does not own a yacht.

== S51-10 | Calder Gazette | 2031-01-27 | Bicycle firm says yes to talks; company admits night lorries
[[buyer~ outlet/expect/Calder Gazette|There may be life in Hall A after all]]. Oriel Cycles said on Monday that [[buyer+ organization/confirm/Oriel Cycles|it was talking to Brightholm about taking over part of the works]].

"[[buyer+ person/confirm/Gus Oriel|We are talking, we are measuring and we like the roof]]," said its chairman, Gus Oriel. "[[buyer~ person/warn/Gus Oriel|Nobody should buy a hat on the strength of it]]." He hoped [[buyer~ person/expect/Gus Oriel|to have an answer by Easter]] and [[buyer~ person/withhold/Gus Oriel|would not say how many people he might need]].

Brightholm, which had insisted that [[lorries- organization/deny/Brightholm|nothing left the site except for maintenance]], changed its tune in a letter to the works council. [[lorries+ organization/confirm/Brightholm|Four presses and a paint line "were relocated in December, outside working hours]]", the letter says. It [[lorries~,tarsk~ organization/withhold/Brightholm|does not say where to]].

"[[lorries~ person/judge/Milo Strand|So we did not dream it]]," said Milo Strand, the shop steward.

The Economy Ministry told us that [[reclaim+ government/confirm/the Economy Ministry|its letter claiming 46 million marks was posted on Friday]]. Brightholm [[reclaim~ organization/withhold/Brightholm|would say only that it had a letter box]].

Separately, the Calder paper mill said it would stop its number two machine in May for eight weeks of repairs. Its manager said [[close~ person/assert/the manager of the Calder paper mill|this had nothing to do with Brightholm]] and no one would lose a day's pay.

Bakery owner Dora Lisk is baking bicycles.

== S51-11 | The Velm Standard | 2031-01-30 | Minister resigns over Calder and says she was told in October
Hanne Brugge resigned as economy minister last night after admitting that [[knew+ person/confirm/Hanne Brugge|Brightholm’s chief executive had told her on 28 October of the plan to leave Calder]].

“[[knew+ person/confirm/Hanne Brugge|I was told, I was asked to keep it to myself and I did]],” she said. “[[knew~ person/judge/Hanne Brugge|It was a wrong kind of loyalty]].” For a fortnight she had insisted that [[knew- person/deny/Hanne Brugge|she learnt it from the newspaper]].

Her admission came an hour after the Standard showed her a page from [[knew+ document/assert/the ministry's appointments book|the ministry’s appointments book, where the visit is entered as “Fenn, Heron, 40 min]]”. She denied [[knew~ person/deny/Hanne Brugge|having asked the company to hold the news back until the vote was over]]. Mr Fenn [[knew~ person/withhold/Aldous Fenn|was travelling and could not be reached]].

Lennart Poole, for the Liberals, said [[knew~ person/call/Lennart Poole|the vote in Calder should be held again]]. The prime minister, Joost Arden, [[knew~ person/withhold/Joost Arden|walked past reporters without a word]].

Brightholm meanwhile dropped its last reservation. [[tarsk+ organization/confirm/Brightholm|Three lines from Calder will be put up at Tarsk from May]], it told the stock exchange, [[tarsk~ organization/expect/Brightholm|in the expectation of full output there by the autumn]]. On the subsidy [[clawback- organization/deny/Brightholm|it conceded nothing]]. The state’s lawyers expect [[reclaim~ group/expect/the state's lawyers|the matter to take three years]].

[[aid+ outlet/assert/The Velm Standard|The plant had been given 46 million marks]], roughly 40,000 for each worker who will be gone by July.
