story: S18
title: Forty-one votes in Isbourne

claim margin: Ruth Calloway was ahead of Conrad Bess by 41 votes in the first count of the Isbourne governor's race. | origins 1-2: the electoral office; the newspaper's own tally sheets may be a second root.
claim recount: All ballots in the Isbourne governor's race are to be counted again by hand. | origins 1-2: the electoral board, whose decision it is; the official who told Radio Delta beforehand may speak from the same decision.
claim box: A sealed box of uncounted ballots was found at the Penmoor fire station. | origins 2-4: the fire captain who found it and the electoral office; the party observer and the photograph may be more.
claim boxcount: The Penmoor box holds 212 ballots (the fire captain: about 200). | origins 1-3: the electoral office's count; the captain and the Bess observer gave figures of their own.
claim machine: The scanning machines misread ballots marked with the pens supplied at the polls. | origins 2-3: the county clerk Ottoline Grebe and the test by Farland Polytechnic; the manufacturer, which admits it, may be a third.
claim fraud: Votes were cast in the names of dead people in the Isbourne race. | origins 0-0: a Bess campaign list, which the campaign withdrew.
claim concede: Conrad Bess conceded the race to Ruth Calloway. | origins 1-2: Bess himself; his campaign manager, who told Radio Delta shortly before.
claim result: The recount put Calloway ahead by 318 votes. | origins 1-2: the electoral board; the count of the two parties' observers may be a second root.
claim suit: The Bess campaign asked the high court to stop the certification of the result. | origins 1-2: the campaign; the court's register.
claim senate: In the neighbouring Third Senate district a recount ended with an unchanged margin of 1,104. | origins 1-1: its own electoral office.
status margin 2031-10-27: confirmed none
status recount 2031-10-29: reported none
status recount 2031-10-31: confirmed none
status box 2031-10-29: reported none
status box 2031-10-30: confirmed none
status boxcount 2031-10-29: reported none
status boxcount 2031-10-30: confirmed denied
status machine 2031-10-30: reported denied
status machine 2031-11-04: corroborated denied
status machine 2031-11-06: confirmed none
status fraud 2031-10-30: reported denied
status fraud 2031-11-06: none denied withdrawn
status suit 2031-10-31: confirmed none
status result 2031-11-10: confirmed denied
status result 2031-11-12: confirmed none
status concede 2031-11-11: confirmed denied
status concede 2031-11-12: confirmed none
status senate 2031-11-06: confirmed none

== S18-01 | Isbourne Record | 2031-10-27 | Calloway by 41: province holds its breath
Ruth Calloway leads Conrad Bess by 41 votes out of more than 612,000 after all precincts had reported in the race for governor, the Isbourne Electoral Office said last night.

"[[margin+ person/confirm/Elspeth Varga|Forty-one is the number on the sheet, and it is the number I shall read out]]," the electoral commissioner, Elspeth Varga, told a crowd of reporters at the old customs house. She [[margin~ person/withhold/Elspeth Varga|declined to say whether it would stand]].

Calloway, of the Civic Alliance, claimed victory shortly before midnight. "[[margin~ person/judge/Ruth Calloway|A majority of one is a majority]]," she told supporters. Bess, of the Landholders, [[margin~ person/withhold/Conrad Bess|sent them home without a speech]].

His campaign manager, Jory Dale, said [[recount~ person/call/Jory Dale|every ballot must be looked at by a human eye]]. [[margin~,result~ person/expect/Jory Dale|When that was done the lead would turn over]], he said.

The office had no comment on reports that [[margin~ outlet/assert/Isbourne Record|the first tally, at eleven, had shown Bess ahead by 90]]. Under the law, a candidate may ask for a recount if the gap is under half a per cent, which it is.

Turnout was 71 per cent. The sunshine helped, and so, said the bakers of Cook Street, did the free buns.

== S18-02 | Radio Delta | 2031-10-29 | Box of ballots found at fire station, captain tells Radio Delta
A captain in the Penmoor fire brigade says his crew found a sealed ballot box behind the hoses on Tuesday morning, two days after the polls closed.

"[[box+ person/assert/Mick Sorrell|It was grey, it had the official seal on it, and somebody had been keeping biscuits on top]]," Captain Mick Sorrell told Radio Delta. [[box+ person/assert/Mick Sorrell|The station had been used as a polling place]], he added, and [[box~ person/accuse/Mick Sorrell|no one came to fetch it]]. He [[boxcount+ person/expect/Mick Sorrell|reckoned there were about 200 papers in it, by the weight]].

The electoral office [[box~,boxcount~ government/withhold/the electoral office|did not reply to three telephone calls]].

We are also told that [[recount+ unnamed/assert/an official of the electoral board|a hand count of the whole province is about to be ordered]]. An official of the electoral board, which meets on Friday, gave the news on condition that his name be kept out of it.

Ruth Calloway, who is [[margin+ outlet/assert/Radio Delta|41 votes in front]], said the box should be opened [[box~ person/call/Ruth Calloway|in front of both parties and a priest]]. Conrad Bess said "[[box~ person/judge/Conrad Bess|a box found is a box lost twice]]".

And now to the tide tables. High water at Delta Bridge is at 14.06.

== S18-03 | National Wire Service | 2031-10-30 | Electoral office confirms ballot box find in Isbourne as Bess camp alleges dead voters
ISBOURNE, Oct 30 (NWS) - Isbourne's electoral office confirmed on Thursday that [[box+ government/confirm/the electoral office|a sealed box of uncounted ballots had been left behind in a fire station]], and said [[boxcount+ government/confirm/the electoral office|there were 212 of them]].

"[[box+ person/confirm/Elspeth Varga|It should have been on the lorry. It was not, and I am responsible for lorries]]," Commissioner Elspeth Varga said. [[box~ person/withhold/Elspeth Varga|She would not speculate on how the votes would fall]].

An observer for Conrad Bess, Sigrid Pall, put the figure at [[boxcount- person/assert/Sigrid Pall|more than 300]]. She had seen the box on Tuesday, she said, and [[box+ person/assert/Sigrid Pall|taken a photograph of the seal]].

Bess's campaign also alleged that [[fraud+ organization/accuse/the Bess campaign|138 dead people had voted]], most of them in the port of Isbourne. It handed reporters [[fraud+ document/assert/a list handed out by the Bess campaign|a list of names]]. Varga said [[fraud- person/deny/Elspeth Varga|the office had checked 30 of the names and all 30 were alive and rather cross]].

In the county of Penmoor, clerk Ottoline Grebe said [[machine+ person/assert/Ottoline Grebe|the scanners had swallowed her own test ballots when marked with the felt pens provided]]. The maker, Tallyworks, called that "[[machine- organization/deny/Tallyworks|technically impossible]]".

[[margin+ outlet/assert/National Wire Service|Calloway is ahead by 41 votes in the uncorrected count]].

== S18-04 | Penmoor Standard | 2031-10-30 | It was on the wrong lorry: box of 212 votes
Isbourne's electoral office has confirmed that [[box+ government/confirm/the electoral office|a sealed box of uncounted ballots was left behind in Penmoor's fire station]]. [[boxcount+ government/confirm/the electoral office|There are 212 of them]], it says.

“[[box+ person/confirm/Elspeth Varga|It should have been on the lorry. It was not, and I am responsible for lorries]],” Commissioner Elspeth Varga said.

An observer for Conrad Bess, Sigrid Pall of Lower Penmoor, put the figure at [[boxcount- person/assert/Sigrid Pall|more than 300]].

Mr Bess’s campaign alleged that [[fraud+ organization/accuse/the Bess campaign|138 dead people had voted]]. Ms Varga said [[fraud- person/deny/Elspeth Varga|the office had checked 30 of the names and all 30 were alive and rather cross]].

Our own clerk, Ottoline Grebe, says that [[machine+ person/assert/Ottoline Grebe|the scanners had swallowed her own test ballots when marked with the felt pens provided]]. The maker, Tallyworks, called that “[[machine- organization/deny/Tallyworks|technically impossible]]”.

Mick Sorrell, the fire captain, is off duty and has asked not to be rung. The band concert in aid of the new pump will be held on Saturday in any case.

National Wire Service and own report

== S18-05 | Isbourne Record | 2031-10-31 | Every vote to be counted again by hand
The electoral board has ordered a hand count of all ballots in the race for governor.

By five votes to none, [[recount+ government/promise/the electoral board|it decided on Friday that counting will start on Monday in every county and end by the ninth]]. "[[recount+ person/confirm/Elspeth Varga|We count again because the law says so, and because people cannot sleep]]," Elspeth Varga, its chairwoman, said.

Hours later the Landholders went to court. The Bess campaign said [[suit+ organization/confirm/the Bess campaign|it had asked the high court to forbid the board from certifying any winner]] until the [[fraud+ organization/accuse/the Bess campaign|dead voters' list]] has been examined. The court's registrar confirmed [[suit+ unnamed/confirm/the registrar of the high court|that a petition had come in at 15.20]].

"[[suit~ person/judge/Ruth Calloway|They are suing the calendar]]," said Ruth Calloway. Jory Dale, who manages the Bess campaign, threatened [[suit~ person/threaten/Jory Dale|to sue for every county if need be]].

Tallyworks sent a technician. He was asked about [[machine~ unnamed/withhold/a technician of Tallyworks|the pens and looked at his shoes]].

Varga repeated that [[fraud- person/deny/Elspeth Varga|not one dead voter had been shown to her]]. In the Third Senate district, across the border in Wend, [[senate~ government/assert/the Wend electoral office|a recount is also under way, with 1,104 votes between the candidates]], the office there said; it has nothing to do with Isbourne. The Women's League has offered two hundred volunteers to sit at the tables, with cushions.

== S18-06 | Farland Polytechnic news page | 2031-11-04 | Our engineers test the Isbourne scanner
A team from the Department of Instrumentation has tested four of the ballot scanners used in Isbourne and found that they do not always see what they are shown.

"[[machine+ person/assert/Tarek Nils|Of 1,000 ballots filled in with the green felt pen issued at the polls, the machines missed the mark on 37]]," said Dr Tarek Nils, who led the work. "[[machine+ person/assert/Tarek Nils|With a pencil they missed none]]."

The scanners were lent by the county of Penmoor, whose clerk, Ottoline Grebe, had noted the fault on election day. "[[machine+ person/assert/Ottoline Grebe|I said it the night it happened]]," she said. [[machine~ document/assert/the test report of Farland Polytechnic|The test report says nothing about which candidate lost by it]].

The manufacturer was shown the report before publication. [[machine- organization/deny/Tallyworks|It did not accept that a fault existed]], and asked for the pens.

Applications for the master's course in Instrumentation close on 1 December. The department won the Copper Beaker last year for a scale that can weigh a bee.

== S18-07 | Radio Delta | 2031-11-06 | Bess campaign withdraws 'dead voters' list; maker admits scanner fault
The campaign of Conrad Bess says it was wrong about the dead.

In a note to reporters this afternoon it said that [[fraud- organization/deny/the Bess campaign|the list of 138 names had been "compiled in haste from parish notices" and is withdrawn]]. "[[fraud- person/deny/Jory Dale|They were grandparents of the voters with the same names. I apologise to all of them, up there and down here]]," said campaign manager Jory Dale.

Elspeth Varga, of the electoral office, [[fraud~ person/judge/Elspeth Varga|thanked him for the courtesy]].

Tallyworks, maker of the scanners, also changed its tune. "[[machine+ organization/confirm/Tallyworks|We now recognise that under certain inks the sensor under-reads]]," it said in a letter to the counties. It offered [[machine~ organization/promise/Tallyworks|to replace the sensors without charge]].

At Penmoor the hand count is going slowly, with [[recount+ outlet/assert/Radio Delta|every table counting twice]]. Captain Mick Sorrell's box was opened on Tuesday in the presence of both parties: [[boxcount+ government/confirm/the electoral office|212 ballots, of which 118 for Calloway]], the electoral office said.

Away from it all, a recount in the Third Senate district, in the neighbouring province of Wend, [[senate+ government/confirm/the Wend electoral office|ended last night with the margin of 1,104 unchanged]], its own office said. It is a different race, listeners, and please stop ringing us.

== S18-08 | National Wire Service | 2031-11-10 | Calloway wins Isbourne governor's race by 318 votes after recount
ISBOURNE, Nov 10 (NWS) - Ruth Calloway won the race for governor of Isbourne by 318 votes after a count by hand, the electoral board said on Monday.

"[[result+ person/confirm/Elspeth Varga|Three hundred and eighteen, for Ms Calloway]]," Commissioner Elspeth Varga announced. She said [[machine~ person/assert/Elspeth Varga|the scanners had missed some 1,900 marks in all, on both sides]].

Both parties' observers signed the count sheets. Sigrid Pall, who did so for the Bess side, [[result~ person/withhold/Sigrid Pall|would not say whether she was content]].

The Bess campaign said that [[suit~ organization/promise/the Bess campaign|its petition to the high court would be pursued]], and [[concede~ organization/withhold/the Bess campaign|made no mention of conceding]]. "[[result- person/deny/Jory Dale|This is not over and it is not right]]," said its manager, Jory Dale.

The Penmoor box made a difference of 27 votes, Varga said, and [[recount~ person/judge/Elspeth Varga|every hour of the count had been worth it]]. Certification by the board is expected on Friday unless the court steps in. The court [[suit~ government/withhold/the high court|has not said when it will rule]].

Calloway, who had led by [[margin+ outlet/assert/National Wire Service|41 in the first count]], called on her rival [[concede~ person/call/Ruth Calloway|to shake hands]]. President Amaro, asked for a word, said that [[result~ person/withhold/President Amaro|he would wait for the court]].

== S18-09 | Radio Delta | 2031-11-11 | Bess gives up the fight, manager tells Radio Delta
Conrad Bess will not fight on, his campaign manager has told Radio Delta, while the candidate's own office says no such decision has been taken.

"[[concede+ person/confirm/Jory Dale|He rang her at six this morning and he said well done]]," Jory Dale told us. "[[suit~ person/promise/Jory Dale|The petition goes in the bin this afternoon]]," he added.

But a spokeswoman for Mr Bess at the capital said: "[[concede- unnamed/deny/a spokeswoman for Conrad Bess|Mr Bess has not conceded anything to anyone and will speak in his own time]]." [[concede~ person/withhold/Ruth Calloway|Ms Calloway would neither confirm nor deny that she had taken a call]].

Who is right? We put Mr Dale's words to the spokeswoman a second time. [[concede~ unnamed/withhold/a spokeswoman for Conrad Bess|She said that she had a train to catch.]] We put hers to Mr Dale. "[[concede+ person/assert/Jory Dale|I was in the room, she was in bed]]," he said.

A clerk at the high court told us that [[suit+ unnamed/confirm/a clerk at the high court|the petition was still on the list this morning]].

[[result+ outlet/assert/Radio Delta|The recount gave her 318 votes more]]. In Penmoor, where [[box+ outlet/assert/Radio Delta|a lost box caused so much trouble]], the fire brigade has put up a shelf marked BALLOTS.

== S18-10 | Isbourne Record | 2031-11-12 | 'Well done, and mind the roads': Bess concedes
Conrad Bess has conceded.

"[[concede+ person/confirm/Conrad Bess|I telephoned Ms Calloway yesterday, and I congratulate her again today]]," he told supporters in the market hall, confirming an account that his own office had denied. "[[concede~ person/judge/Conrad Bess|Well done, and mind the roads]]." His spokeswoman apologised: [[concede+ unnamed/deny/Bess's spokeswoman|she had been told nothing and should have said nothing]].

Jory Dale, who gave the news away on Tuesday, stood at the back and ate a pie. He had been told off, he said, and did not mind. Calloway thanked her opponent "[[concede~ person/judge/Ruth Calloway|for a call that cannot have been easy]]".

The high court said [[suit~ government/assert/the high court|the petition against certification had been withdrawn at noon]]. Certification is due on Friday.

The electoral office promised [[machine~ government/promise/the electoral office|that no felt pen would be used in a polling booth again]]. It also [[box~ government/promise/the electoral office|plans to weigh the lorries]].

Ruth Calloway will take her oath in January, the [[result~ person/expect/Ruth Calloway|first woman, she believes, to win by so little]]. [[margin+ outlet/assert/Isbourne Record|On election night it had been 41 votes]]; [[result+ outlet/assert/Isbourne Record|in the end it was 318]].

Correction: On 31 October the Record gave the turnout in Penmoor county as 81 per cent. It was 71.
