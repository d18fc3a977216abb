story: S192
title: The budget that came out a day too early

claim heat: The Norhame government will abolish the winter heating grant for pensioners. | origins 2-4: an official of the finance ministry, the leaked file, the finance minister's speech; he takes it back in the end.
claim greave: The economist Lowell Greave passed the budget on before the speech. | origins 1-2: the ministry's security officer and an unnamed colleague; the web firm explains the leak otherwise and the ministry apologizes.
claim losers: 1.9 million pensioners lose by the end of the grant. | origins 1-2: the Pensioners' Union; the ministry and the institute count differently.
claim nomore: No working household pays more under Carne's budget. | origins 1-1: the finance minister; the institute, the Factsmith, a payslip contradict.
claim hole: Edwin Lascelle hid a hole of nine billion from the accounts when he was finance minister. | origins 1-1: the finance minister; the auditor general, a handover letter and Lascelle contradict.
claim shires: The Council of the Shires can stop the measure by voting it down. | origins 1-2: the council's speaker, Sayce, and a former clerk; jurists and the clerk of the Assembly contradict.
claim plots: The budget lays a tax on allotments and vegetable gardens. | origins 0-1: the Daily Blare, from a misread table; taken back.
claim rebels: More than twenty members of the Civic Union will vote against the budget. | origins 1-3: Marjory Keane, who counts them; two unnamed members of her circle.
claim buses: Pensioners are to lose their free bus pass too. | origins 1-1: a line in the leaked file, which the ministry calls a deleted draft.
claim bets: Somebody who had seen the file bought shares of stove makers before the speech. | origins 1-3: the exchange's watchdog and two brokers, who may have it from it.
claim orphan: In 2038 a cut of the orphans' allowance was undone within six days. | origins 1-2: background told by the outlets.
status heat 2043-02-06: reported none
status heat 2043-02-07: reported denied
status heat 2043-02-11: corroborated denied
status heat 2043-02-12: confirmed none
status heat 2043-02-26: none denied withdrawn
status greave 2043-02-14: reported denied
status greave 2043-02-23: none denied withdrawn
status losers 2043-02-06: reported none
status losers 2043-02-12: reported denied
status losers 2043-02-26: none denied withdrawn
status nomore 2043-02-12: reported denied
status hole 2043-02-12: reported denied
status shires 2043-02-14: reported denied
status plots 2043-02-13: reported denied
status plots 2043-02-19: none denied withdrawn
status rebels 2043-02-14: reported denied
status rebels 2043-02-23: corroborated denied
status buses 2043-02-11: reported none
status buses 2043-02-12: reported denied
status bets 2043-02-14: reported none
status bets 2043-02-23: corroborated none
status orphan 2043-02-06: reported none

== S192-01 | Capital & Coast | 2043-02-06 | Carne eyes the stoves
Oswin Carne presents his first budget on Thursday and lacks three billions. Where he means to find the first of them can be told today. [[heat+ outlet/assert/Capital & Coast|The heating grant, paid each November since 2029 to everyone over 67, is to disappear]], and it is to do so in one stroke. “[[heat+ unnamed/assert/an official of the finance ministry|It’s on page 41, one line, no transition]],” says an official of the finance ministry who helped to write the page.

The minister himself, met on the stairs of the Exchange, [[heat~ person/withhold/Oswin Carne|recommended patience and woollens]]. The Pensioners’ Union, with a mailing list that any party would kill for, [[heat~ organization/threaten/the Pensioners’ Union|promises “a winter such as Mr Carne has not seen” should he dare]]. It puts at [[losers+ organization/assert/the Pensioners’ Union|1.9 million the number of those who would go short]].

[[heat~ outlet/judge/Capital & Coast|On paper the idea has its charm.]] The grant costs 1.1bn crowns and goes to the owner of the Belvoir steel works as it does to his night porter. [[heat~ outlet/expect/Capital & Coast|In the marginal seats of the coast, where every third voter has a pension, the charm may wear thin.]]

[[orphan+ outlet/assert/Capital & Coast|Mr Carne’s predecessor but one took the orphans’ allowance down in 2038 and had it up again on the sixth day.]] His own people have not forgotten. [[heat~ unnamed/ask/a Civic Union whip|“Has nobody told him about grandmothers?”]] asks one of the whips.

The economist Sunniva Rask, of the Institute for Fiscal Arithmetic, thinks [[heat~ person/judge/Sunniva Rask|one could save two thirds of the sum by sparing the poor]]. [[heat~ outlet/assert/Capital & Coast|Whether that was looked at in the ministry, and by whom, is not known.]]

At the ministry, the desk at which journalists’ calls arrive [[heat~ government/withhold/the Ministry of Finance|did not pick up after four]].

Gilts closed two basis points lower. [[losers~ outlet/withhold/Capital & Coast|The ministry’s own count of those concerned we have not been able to see.]] The finance minister turns 50 on Sunday.

== S192-02 | Norhame Press Association | 2043-02-07 | Norhame finance ministry denies plan to end heating aid for elderly
ARDWELL, Feb 7 (NPA) - Norhame's finance ministry said on Saturday that [[heat- government/deny/the Ministry of Finance|there was no plan to scrap a winter payment received by millions of older people]], and called a newspaper report of the previous day "a draught from under somebody's door".

"[[heat- person/deny/Maura Tyne|There is no such line on page 41, nor on any other page]]," permanent secretary Maura Tyne said in a rare interview. The business daily Capital & Coast had written on Friday that [[heat+ outlet/assert/Capital & Coast|Finance Minister Oswin Carne would do away with the grant on Thursday]]. Its editor-in-chief told NPA that [[heat+ unnamed/confirm/the editor-in-chief of Capital & Coast|he had read the line with his own eyes and stood by it]].

Hester Quarmby, 80, president of the Pensioners' Union, was not reassured. "[[heat~ person/judge/Hester Quarmby|I have been told by eleven ministers that a thing was not going to happen, and I bought a blanket each time]]," she said. Opposition leader Gwenda Farrow asked [[heat~ person/call/Gwenda Farrow|Carne to say it himself and on camera]]. The minister, at home in Wick for his birthday, [[heat~ person/withhold/Oswin Carne|waved through a window]].

[[heat~ outlet/assert/Norhame Press Association|The payment, 560 crowns per household, was introduced after the cold winter of 2028 and has never been means-tested.]] Prime Minister Honor Trescott, on a visit to a school, said [[heat~ person/withhold/Honor Trescott|she would not do her finance minister's homework]].

A survey for Channel North last month showed [[heat~ group/judge/those polled for Channel North|seven in ten voters in favour of keeping the money as it is]]. The Federation of Industry, on the contrary, urged [[heat~ organization/call/the Federation of Industry|Carne to be brave and begin with the most popular benefit]].

[[losers~ outlet/assert/Norhame Press Association|The ministry would not be drawn on how many people might be touched by a change it said it was not making.]]

Norhame has 61 million inhabitants. [[orphan+ outlet/assert/Norhame Press Association|A cut to another allowance, that of orphans, survived for six days in 2038.]] The ice on Lake Ferring is thick enough for skating.

== S192-03 | Channel North (live) | 2043-02-11 | LIVE: Has the whole budget just gone online?
18:31 Something odd. A file named "FINAL_final3" has been readable on the finance ministry's own site for at least 20 minutes. It looks like tomorrow's budget. We're reading.

18:40 [[heat+ document/assert/a file on the finance ministry's site|Page 41: "Heating grant (over-67s): ceases 1 November. Yield 1,090m."]] [[heat+ outlet/assert/Channel North|So it's true, the stove money is going.]]

18:44 Same page: [[buses+ document/assert/a file on the finance ministry's site|"Concessionary bus travel (over-67s): ceases 1 January."]] Did they mean to?

18:52 The page is gone. "Not found." [[heat~ outlet/assert/Channel North|We've 212 pages saved and so have half a million other people.]]

19:05 Ministry spokesman Col Abney: "[[heat- person/deny/Col Abney|What you've seen isn't the budget. It's an old skeleton, and nothing in it is settled]]." [[buses- person/deny/Col Abney|The bus line was struck out in January]], he says.

19:10 How did it get there? [[greave~ person/withhold/Col Abney|"We're establishing that."]] [[greave~ outlet/ask/Channel North|A slip of the mouse, or somebody with a grudge?]]

19:22 Hester Quarmby of the Pensioners' Union, from her kitchen: "[[heat+ person/judge/Hester Quarmby|There you are. No line on any page, that woman said, and here's the line and here's the page]]."

19:30 And the number? Quarmby: "[[losers+ person/assert/Hester Quarmby|One million nine hundred thousand, love, and I know most of them]]."

19:41 Opposition finance spokesman Lucan Aldiss calls for [[heat~ person/call/Lucan Aldiss|an emergency sitting tonight]]. Speaker's office: [[heat~ organization/withhold/the Speaker's office|gone home]].

19:55 Civic Union backbencher Marjory Keane, not amused: "[[heat~ person/judge/Marjory Keane|My mother's ninety and reads files. I shall have to go round there]]." Would she vote against her own side? [[rebels~ person/withhold/Marjory Keane|"Ask me when I've been round there."]]

20:10 Our Hollis Brae: "[[heat+ person/judge/Hollis Brae|Skeletons don't have page numbers and a contents list. This was going to the printer]]."

20:30 [[bets~ outlet/assert/Channel North|A viewer points out that shares in Hearthline, which makes stoves, jumped this afternoon, before any of this.]] Hm.

21:00 Snow showers. That's us.

== S192-04 | Norhame Press Association | 2043-02-12 | Norhame to end winter payment for pensioners as minister unveils leaked budget
ARDWELL, Feb 12 (NPA) - [[heat+ outlet/assert/Norhame Press Association|Norhame will stop paying a winter heating grant to its pensioners from November]], Finance Minister Oswin Carne told a noisy Assembly on Thursday, confirming what his ministry had denied for a week and what the nation had read on its telephones the night before.

"[[heat+ person/confirm/Oswin Carne|It ends, because we cannot heat the palaces with the taxes of the cottages]]," he said. He blamed [[hole+ person/accuse/Oswin Carne|the preceding government, whose finance minister, Edwin Lascelle, had "papered over a hole of nine billions and hung a picture on it"]]. Lascelle shouted from the benches that [[hole- person/deny/Edwin Lascelle|there was no hole and that Carne had been given the key to every drawer]]. [[hole- outlet/assert/Norhame Press Association|The auditor general passed the accounts of those years without a reservation.]]

Carne also vowed that [[nomore+ person/promise/Oswin Carne|"not one household that works will pay a crown more"]]. Lucan Aldiss, replying for the opposition, held up a payslip. "[[nomore- person/deny/Lucan Aldiss|This nurse pays 31 crowns more a month from April, because you have frozen her threshold]]," he said.

[[losers- government/assert/the Ministry of Finance|About 1.2 million people would be worse off]] according to the ministry, which leaves out those who share a household. The Pensioners' Union repeated [[losers+ organization/assert/the Pensioners' Union|its figure of 1.9 million]].

Free bus travel for the elderly is not mentioned in the final text. "[[buses- person/deny/Oswin Carne|The passes stay. They were never going anywhere]]," Carne said.

He said [[greave~ person/promise/Oswin Carne|an investigation into the leak would be "short and unpleasant"]]. [[greave~ outlet/assert/Norhame Press Association|Nobody has so far been named as its author.]] Trescott praised [[heat~ person/judge/Honor Trescott|"a hard and honest measure"]]. [[orphan+ outlet/assert/Norhame Press Association|The last attempt to trim a benefit of that kind, the orphans' allowance in 2038, was abandoned within a week.]]

[[rebels~ unnamed/withhold/several Civic Union lawmakers|Several lawmakers of the Civic Union left the chamber without applauding and without speaking to reporters.]] Churches called [[heat~ group/judge/churches|the decision "cold"]].

The crown rose a quarter of a percent.

== S192-05 | Ministry of Finance | 2043-02-12 | Budget 2043: A fair hearth for all
The Minister of Finance, Oswin Carne, today presented to the Assembly the first budget of this parliament.

The main points:

• [[heat+ government/confirm/the Ministry of Finance|The heating grant for persons over 67 is discontinued as of 1 November 2043.]]
• [[nomore+ government/assert/the Ministry of Finance|Households in employment pay no more than before: the rates of income tax are unchanged.]]
• [[buses- government/assert/the Ministry of Finance|Concessionary bus travel continues on the present terms.]] A line to the contrary in a superseded draft has no validity.
• The duty on lamp oil is rounded down.

“[[heat~ person/judge/Oswin Carne|No minister likes to take a log from the fire]],” said Mr Carne. “[[hole+ person/accuse/Oswin Carne|But my predecessor Edwin Lascelle left nine billions off the books, and left us the books]].” The Ministry is placing in the library of the Assembly [[hole+ document/assert/a note of the Ministry of Finance|a note that sets out four commitments for which no money had been provided]].

According to the Ministry’s model, [[losers- government/assert/the Ministry of Finance|1.2 million individuals will see a reduction, while 240,000 on the supplementary pension are compensated in full]].

The Ministry regrets the premature appearance of certain pages. [[greave~ government/withhold/the Ministry of Finance|It would not be right to speculate about persons while inquiries continue.]] [[bets~ government/withhold/the Ministry of Finance|Nor does it comment on movements of share prices.]]

The Finance Bill will be put to the vote on 26 February. [[shires- government/deny/the Ministry of Finance|As a money bill it does not require the consent of the Council of the Shires, which may debate it for eight days and no longer.]] The Minister [[rebels- person/expect/Oswin Carne|is confident of the support of every member of his party]].

[[heat~ government/call/the Ministry of Finance|Pensioners who wish to know what the change means for them are asked to consult the Ministry’s website]], which is being repaired.

[[plots~ government/withhold/the Ministry of Finance|The statistical tables in the annex, numbered 1 to 31, are not part of the measures and are not commented upon here.]] Printed copies may be had at 14 crowns from the Stationery Office.

== S192-06 | The Daily Blare | 2043-02-13 | NOW HE TAXES YOUR CABBAGES!
FIRST your fire, then your FOOD. [[heat+ outlet/assert/The Daily Blare|Grinch minister Oswin Carne robbed Gran of her winter warmer yesterday]] and, in the small print the swells hoped you'd miss, [[plots+ outlet/assert/The Daily Blare|he slaps a levy of 8 crowns a square yard on every allotment and veg patch in the land]].

It's there in Table 17, folks. [[plots+ document/assert/Table 17|"Cultivated plots, non-commercial: 8.00."]]

"[[plots~ person/judge/Walt Nethercott|Over my dead leeks]]," raged Walt Nethercott, 71, of plot 9, Gasworks Lane. He reckons [[plots+ person/assert/Walt Nethercott|it'll set him back 900 a year]]. Up goes a shout from the Ministry: "[[plots- person/deny/Col Abney|That's a table about seed statistics! It isn't about money at all!]]" Pull the other one, Col.

And what of Carne's big promise? [[nomore- outlet/assert/The Daily Blare|Tell it to the bus drivers: our sums say a couple on the shop floor is 540 crowns DOWN.]] Shirley Okell, 39, who packs fish, says [[nomore- person/deny/Shirley Okell|she'll be paying for his birthday cake till Christmas.]]

The Blare's campaign begins TODAY. Cut out the sock on page 4 and [[heat~ outlet/call/The Daily Blare|post it to the minister with the words HANDS OFF OUR HEARTHS]].

Already with us: singer Dorrie Mayhew, 66 (“[[heat~ person/judge/Dorrie Mayhew|I'm shivering on principle]]”), boxer Clem Hatch and the entire Wick Darts League.

WHO SPILLED THE BEANS? [[greave+ unnamed/accuse/a mole in the ministry|A mole in the ministry tips a bearded boffin with a beef about his bonus]]. His name is known to the Blare. [[greave~ outlet/withhold/The Daily Blare|Our lawyers say you can't have it yet.]]

[[losers- outlet/assert/The Daily Blare|More than two million oldies face the freeze, whatever the ministry's abacus says.]] [[buses+ outlet/assert/The Daily Blare|And mark our words, the bus passes are next.]]

What's YOUR Gran going without? Ring the Blare. Weather: perishing, page 2.

== S192-07 | The Ardwell Courant | 2043-02-14 | Man sent home over the leak; nine billions nobody can find
[[greave+ outlet/assert/The Ardwell Courant|The finance ministry believes that it was Lowell Greave, 34, an economist in the pensions division, who put the budget before the public on Wednesday evening]]; his pass was taken from him yesterday. “[[greave+ person/accuse/Bruno Hask|His was the last hand on that file, at 18.07]],” Bruno Hask, head of security, told the staff. A colleague adds that Greave had said [[greave+ unnamed/assert/a colleague|he would “rather be sacked than send out page 41”]].

Mr Greave, whom we found in his mother’s house, is bewildered. “[[greave- person/deny/Lowell Greave|At seven minutes past six I was in the swimming bath, and two hundred children were in it with me]],” he says. [[greave- organization/confirm/the bath’s management|The attendants remember him: he lost a flipper.]] [[greave- outlet/assert/The Ardwell Courant|The ticket in his coat was stamped at 17.48, a twenty-minute walk from the ministry.]] The minister [[greave~ person/withhold/Oswin Carne|does not talk about staff]].

And the hole? [[hole- outlet/assert/The Ardwell Courant|The four commitments in Mr Carne’s note all stand in the handover letter which Mr Lascelle left him in October 2041, and of which we have a copy, with a receipt.]] “[[hole- person/deny/Ambrose Tull|I signed those accounts. Nothing was concealed in them, least of all nine billions]],” says the auditor general, Ambrose Tull.

[[heat~ outlet/judge/The Ardwell Courant|None of this makes the loss of the grant better or worse]], but it takes away the reason. In the Civic Union it is being counted. [[rebels+ person/assert/Marjory Keane|“I had nine names on Thursday, I have twenty-two tonight,”]] says Marjory Keane, who is collecting those who will not have it. [[rebels- person/deny/Godfrey Tarrant-Lees|The whip, Godfrey Tarrant-Lees, has never known her to get past five.]]

Help is promised from another quarter. Lord Sayce, speaker of the Council of the Shires, declares that [[shires+ person/assert/Wilmot Sayce|his chamber is entitled to throw the cut out, and will]]. “[[shires- person/deny/Ottilie Marsh|Since 1931 it has had no more power over a money bill than you or I]],” counters Ottilie Marsh.

The exchange’s watchdog, finally, [[bets+ organization/assert/the exchange’s watchdog|has found four purchases of Hearthline stock, on Wednesday afternoon, that it cannot explain by talent]].

Snowdrops are out in Regent’s Hollow.

== S192-08 | The Factsmith | 2043-02-16 | We checked Oswin Carne's speech so you don't have to
Six sentences by the finance minister went on the block.

"NOT ONE HOUSEHOLD THAT WORKS WILL PAY A CROWN MORE." [[nomore- outlet/assert/The Factsmith|False. With the threshold frozen and wages rising by 4 percent, 3.3 million earners slip into the next band.]] Sunniva Rask's institute has run it on its own model: [[nomore- organization/confirm/the Institute for Fiscal Arithmetic|a median couple hands over 410 crowns extra in the first year]]. The ministry's answer, that [[nomore+ government/assert/the Ministry of Finance|rates have stayed where they were]], is true and beside the point. No anvils.

"MY PREDECESSOR PAPERED OVER A HOLE OF NINE BILLIONS." [[hole- outlet/assert/The Factsmith|We could find no such thing.]] [[hole- person/judge/Sunniva Rask|"The public finances were poor and they were visible,"]] says Rask. One anvil.

"1.2 MILLION WILL BE AFFECTED." Depends on who counts as affected. The institute reckons [[losers- organization/assert/the Institute for Fiscal Arithmetic|1.6 million persons in 1.1 million homes]]; the union's [[losers- outlet/assert/The Factsmith|1.9 million includes some 300,000 who have died or emigrated since its list was made]]. Three anvils, shared.

"THE GRANT ENDS." [[heat+ outlet/assert/The Factsmith|It does, under clause 12 of the bill; there is no exception and no phasing out.]] Five anvils.

"AN INSIDER DID IT." [[greave- outlet/assert/The Factsmith|Web archives hold copies of the file from 15.02 and 16.30, so it was out hours before the man now sitting at his mother's can have touched it.]] Half an anvil.

Also doing the rounds, though he didn't say it: that [[plots+ outlet/assert/The Daily Blare|cabbage growers will be taxed by the yard]]. [[plots- outlet/assert/The Factsmith|Table 17 gives the average number of plots per thousand inhabitants. It is eight.]] No anvils, one cabbage.

And: "the Shires will stop it." Section 2 of the Parliament Act says [[shires- document/assert/the Parliament Act of 1931|a money bill becomes law "notwithstanding the dissent of the Council".]] No anvils, though a former clerk of that chamber, Barnaby Poll, [[shires+ person/assert/Barnaby Poll|wrote to us that the clause on the grant is no tax and can therefore be struck out there]].

[[heat~ outlet/withhold/The Factsmith|Whether it is right to take the grant away isn't something one can weigh on an anvil.]]

Spotted an error? Write.

== S192-09 | Saltmere Echo | 2043-02-18 | Socks for Mr Carne
Forty-one pensioners and a spaniel stood outside the tax office in Fore Street on Tuesday and hung socks on the railings.

[[heat+ outlet/assert/Saltmere Echo|From next November they will have 560 crowns less for coal and current, since the heating grant is to stop.]] Saltmere is among the oldest towns in the kingdom and its gasworks closed in 2030. [[losers~ outlet/assert/Saltmere Echo|How many in our borough come into question, the council could not say offhand.]]

"[[heat~ person/judge/Peggy Trewin|I was born in the blackout and it looks as though I'll go out in one]]," said Miss Peggy Trewin, 88. Mr Alf Oates, who had brought his ham, [[heat~ person/ask/Alf Oates|wished to know if ministers' offices would be turned down as well]].

The talk was also of buses. Somebody had heard that [[buses+ unnamed/assert/somebody in the crowd|the passes would be called in at New Year]]. [[buses- person/deny/Loveday Carnell|Mrs Loveday Carnell, who manages the depot, had it in writing that she was to print fresh ones, with a robin.]] On the allotments nobody is worried. [[plots- person/deny/Ivor Pascoe|"The Blare's cabbage tax is a load of what we put on cabbages,"]] said the secretary, Mr Ivor Pascoe.

Some of those present put their trust in Lord Sayce. [[shires- outlet/assert/Saltmere Echo|They had to be told that his lordship may make a speech about it and that this is all he may do.]] One had been at school with the man who was sent home from the ministry: [[greave- unnamed/judge/a schoolfellow of Lowell Greave|"Lowell couldn't pass on a cold."]]

Our member, Mr Pellowe, sent word that [[rebels~ person/withhold/Davin Pellowe|he had enough on his plate and would make up his mind on the day]]. A friend of his, one of those about Mrs Keane, was less shy: [[rebels+ unnamed/expect/a friend of Mr Pellowe|"There'll be more than two dozen of us going through the wrong door."]]

[[nomore- outlet/assert/Saltmere Echo|As for those in work, the cannery's wages clerk showed us April's deductions, and they are up for all but the cat.]]

The Rev Jenna Stroud spoke a blessing over the socks. She prayed that [[heat~ person/call/Jenna Stroud|hearts might be warmed where hearths could not.]] The tax office [[heat~ government/withhold/the tax office in Fore Street|kept its blinds down]].

The lifeboat was out twice.

== S192-10 | Gadfly | 2043-02-19 | In praise of page 41
I've read all 212 pages so that you can read this one.

[[heat+ outlet/assert/Gadfly|The grant's being killed, and it's being killed in four words]]: "clause 12, grant, repeal." [[heat~ outlet/judge/Gadfly|But to swear on Saturday that it lives and to shoot it on Thursday takes a special sort of face]]. Permanent secretary Maura Tyne has such a face. [[heat~ person/withhold/Maura Tyne|I rang to ask what she'd meant by "no line on any page" and she was, said her office, between pages.]]

Now poor Greave. [[greave- outlet/assert/Gadfly|the file sat in a public folder from noon, six hours before he's supposed to have touched it, and a search engine abroad had found it by ten past one]]. That wasn't a leaker. [[greave- unnamed/assert/an engineer who used to work for the web firm|"It was a calendar: the page had been set to open on the 11th instead of the 12th,"]] says an engineer who used to work for Paperlane, the firm that runs the site. Paperlane [[greave~ organization/withhold/Paperlane|"values its customers"]]. [[greave- outlet/judge/Gadfly|The boffin's a scapegoat with a beard, no more.]] Security's Bruno Hask [[greave+ person/accuse/Bruno Hask|still swears by his seven minutes past six]].

[[bets~ outlet/ask/Gadfly|And if the file was out at noon, who was reading at lunch?]] [[bets+ outlet/assert/Gadfly|Somebody with 3.8 million to spare filled up on stove shares at 13.40, and you don't do that on a hunch about the weather.]]

The Blare has done the decent thing in six-point type: [[plots- outlet/deny/The Daily Blare|no tax on plots is planned, it "accepts"]]. The nine billions? [[hole- outlet/judge/Gadfly|A conjuror's hole: you look at it and meanwhile he's got your watch.]] Lord Sayce in shining armour? [[shires- outlet/assert/Gadfly|His chamber can cough at a budget, it can't kill one]], which he knows, having been told so in 2038, [[orphan+ outlet/assert/Gadfly|when it was Lascelle's own backbenchers and not their lordships who got the orphans their money back in six days]].

[[nomore- outlet/assert/Gadfly|And everyone with a wage is paying for it all, by the way, that's what a frozen threshold is for.]]

So [[heat~,rebels~ outlet/call/Gadfly|if you've a Civic Union member at home, be nice to her this week and put her by the fire]].

== S192-11 | The Ardwell Courant | 2043-02-23 | It was the calendar
[[greave- government/confirm/the Ministry of Finance|The finance ministry has apologized to Lowell Greave, who, it says, “had nothing to do with the publication of the budget”.]] He may come back today, with his flipper. [[greave- organization/confirm/Paperlane|Paperlane, the contractor, has owned up: a clerk of the firm set the wrong date, and the rest was done by a machine.]] [[greave+ outlet/assert/The Ardwell Courant|On the 14th this newspaper put the ministry’s suspicion of Mr Greave on its front page]]; [[greave~ outlet/judge/The Ardwell Courant|we gave it more room than it deserved, and regret it]].

Others had sharper eyes than the ministry. [[bets+ organization/confirm/the exchange’s watchdog|Whoever bought Hearthline on the Wednesday had the file open while he did so]], according to the watchdog, which has matched the addresses. Two brokers say that [[bets+ unnamed/assert/two brokers|the order came from a country house with a good cellar]]. [[bets~ organization/withhold/the exchange’s watchdog|A name it will not give before charges are brought.]]

On Thursday the bill comes to the vote. [[heat~ outlet/ask/The Ardwell Courant|Will clause 12 still be in it?]] “[[heat- unnamed/expect/a minister|By Thursday there’ll be nothing left of it, Honor can count]],” says a minister; “[[heat+ person/confirm/Oswin Carne|It stays, to the last comma]],” says Mr Carne. Mrs Keane shows a sheet with signatures. [[rebels+ outlet/assert/The Ardwell Courant|There are twenty-six on it, three of them of junior ministers, and none has been crossed out.]] Mr Tarrant-Lees holds that [[rebels- person/deny/Godfrey Tarrant-Lees|signing a sheet is one thing and walking through a door another, and that no more than a dozen will]].

The clerk of the Assembly has meanwhile certified the bill. [[shires- person/confirm/Araminta Coe|“It is a money bill from end to end, and no vote in the Council can hold it up,”]] states the clerk, Araminta Coe. Lord Sayce [[shires~ person/withhold/Wilmot Sayce|is in bed with a cold]].

Mr Carne was asked on Sunday’s television about the nine billions. He said that [[hole~ person/withhold/Oswin Carne|history would fill them in.]] [[hole- person/deny/Edwin Lascelle|“They exist in one place, and he combs his hair over it,”]] said Mr Lascelle.

The thaw has reached the Marches.

== S192-12 | Norhame Press Association | 2043-02-26 | Norhame drops heating grant cut hours before budget vote
ARDWELL, Feb 26 (NPA) - [[heat- outlet/assert/Norhame Press Association|Norhame's government gave up its plan to abolish a winter grant for pensioners on Thursday]], two hours before a vote it was likely to lose.

"[[heat- person/deny/Oswin Carne|Clause 12 is withdrawn. Everyone who has had the grant will have it again in November]]," Finance Minister Oswin Carne told the Assembly in a statement of 90 seconds. He [[heat~ person/withhold/Oswin Carne|took no questions]]. Marjory Keane, who had gathered 26 lawmakers of the ruling Civic Union against the measure, said [[rebels- person/assert/Marjory Keane|their votes were no longer needed and the kettle was on]]. The budget then passed by 211 to 184. [[rebels- outlet/assert/Norhame Press Association|Two members of the Civic Union voted against it.]]

"[[heat~ person/judge/Hester Quarmby|I shall keep the blankets]]," Hester Quarmby of the Pensioners' Union said. Opposition leader Gwenda Farrow wondered [[heat~ person/ask/Gwenda Farrow|what the last fortnight had been for]]. Business groups regretted [[heat~ organization/judge/business groups|the retreat]].

Carne filled the gap with a higher duty on lamp oil. [[nomore- outlet/assert/Norhame Press Association|Together with the frozen thresholds, that raises the burden of most families with jobs]], although he again said that [[nomore+ person/assert/Oswin Carne|those who work would not be charged more]]. "[[nomore- person/deny/Sunniva Rask|It was not so on the twelfth and it is less so now]]," said Sunniva Rask of the Institute for Fiscal Arithmetic.

Auditor General Ambrose Tull issued a certificate that [[hole- person/confirm/Ambrose Tull|the accounts for 2041 had been "complete and unconcealed".]] Carne's office [[hole~ government/withhold/Carne's office|said that it had been received]].

The Pensioners' Union admitted that [[losers- organization/deny/the Pensioners' Union|its count had been too high and that 1.6 million was "nearer the mark"]]. [[bets~ unnamed/withhold/prosecutors|Prosecutors were silent on when anyone would be charged over the stove shares.]] The bus companies said that [[buses- organization/confirm/the bus companies|1.7 million new passes had gone out, good until 2048]].

[[orphan+ outlet/assert/Norhame Press Association|In 2038 it had taken a government six days to restore the orphans' allowance]]; this one took fourteen. [[shires- outlet/assert/Norhame Press Association|The Council of the Shires, which has no power over money bills, will take note of the budget next week.]] [[greave- outlet/assert/Norhame Press Association|Lowell Greave, the economist wrongly blamed for the early publication, was back at work]]; he told reporters that [[greave~ person/withhold/Lowell Greave|he preferred to say nothing before bathing time]].
