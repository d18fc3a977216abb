story: S126
title: The minister and the Harbourmen's Savings Society

claim writeoff: The Harbourmen's Savings Society let Finance Minister Jonas Merrin off the rest of a loan that he had not paid back. | origins 3-5: Certain: the society's board minute seen by the Courant, its former bookkeeper, the supervisor's examination, in the end its director; a clerk heard by the blog may rest on the minute.
claim favour: In return Merrin freed the savings societies from the deposit levy. | origins 1-3: A letter of the society's director; a former state secretary; the deputy may rest on either.
claim sum: What was struck off came to 640,000 tallas (580,000; 710,000). | origins 2-3: The minute, the bookkeeper and the supervisor.
claim painting: Merrin paid the loan off with what he got for a painting. | origins 1-1: Merrin and his lawyer; the art dealer contradicts.
claim boat: The loan was used to buy the yacht Halcyon. | origins 1-2: The boatyard's ledger; the yachting magazine's own memory of the sale.
claim brother: Emil Merrin, the minister's brother, repaid his own loan from the society in 2038. | origins 2-2: Emil Merrin, who has the receipts, and the bookkeeper.
claim register: Merrin did not enter the loan in parliament's register of interests. | origins 1-2: The register itself; he concedes it.
claim search: The tax police searched Merrin's house. | origins 0-1: A neighbour heard by the Evening Drum, which takes it back.
claim ruud: Aksel Ruud, director of the society, has been barred from his office by the supervisor. | origins 1-2: A society employee; the supervisor.
claim motion: The opposition will move a vote of no confidence in Merrin on 5 November. | origins 1-1: Anneke Voll.
claim pohl: In 2033 Shipping Minister Pohl resigned over free cruises. | origins 1-2: Background told by the outlets.
status writeoff 2040-10-17: reported none
status writeoff 2040-10-18: reported denied
status writeoff 2040-10-22: corroborated denied
status writeoff 2040-11-02: confirmed denied
status favour 2040-10-19: reported denied
status favour 2040-10-29: corroborated denied
status sum 2040-10-17: reported none
status sum 2040-10-20: reported denied
status sum 2040-10-22: corroborated denied
status painting 2040-10-18: reported none
status painting 2040-10-24: reported denied
status painting 2040-10-31: none denied withdrawn
status boat 2040-10-23: none denied
status boat 2040-10-24: reported denied
status boat 2040-10-25: corroborated denied
status register 2040-10-17: reported none
status register 2040-10-25: corroborated none
status register 2040-10-26: confirmed none
status search 2040-10-23: reported none
status search 2040-10-24: reported denied
status search 2040-10-25: none denied withdrawn
status ruud 2040-10-20: none denied
status ruud 2040-10-29: reported denied
status ruud 2040-10-31: confirmed none
status motion 2040-10-26: confirmed none

== S126-01 | Kallas Courant | 2040-10-17 | Item 9: how a minister's debt went to sleep
On the last page of the minutes of the Harbourmen's Savings Society for 12 March 2039, after the Christmas party and before "any other business", stands Item 9. [[writeoff+ document/assert/minutes of the Harbourmen's Savings Society|“Account 4471 (J.M.): remainder not to be pursued. Book closed. No correspondence.”]]

Account 4471, the Courant has established, is that of Jonas Merrin, since 2037 the finance minister of this republic. [[sum+ document/assert/minutes of the Harbourmen's Savings Society|The remainder is given as 640,000 tallas.]] [[writeoff+ outlet/judge/Kallas Courant|Put simply, he borrowed a house's worth from dockers and crane drivers and was told not to bother.]]

Mr Merrin received us in good humour until we showed him the page. [[writeoff~ person/withhold/Jonas Merrin|He then remembered an appointment.]] Aksel Ruud, who has directed the society for twenty years, [[writeoff~ person/withhold/Aksel Ruud|spoke at length about the founders and not at all about Item 9]]. A board member, asked on the stairs [[writeoff~ outlet/ask/Kallas Courant|if she recalled the vote]], said that [[writeoff~ unnamed/withhold/a board member of the society|she recalled the cake]].

The law on members of parliament asks them to declare debts of more than 50,000. [[register+ document/assert/the register of interests|Under M, the register has two directorships of Mr Merrin's, a beehive and no loan.]]

The society has 31,000 members, most of them at the port. “[[writeoff~ person/judge/Bjarne Tveit|If I'm a week late with the boat engine I get a red letter]],” says Bjarne Tveit, who drives a straddle carrier. “[[writeoff~ person/ask/Bjarne Tveit|Where does one apply for the other treatment?]]” Another member, Sunniva Hagen, has read the page and [[writeoff- person/judge/Sunniva Hagen|thinks it means only that he had settled up and the file could go to the cellar]].

[[pohl+ outlet/assert/Kallas Courant|Seven years ago a shipping minister called Pohl had to go because of three cruises that he hadn't paid for.]]

The plane trees on the Esplanade are being pollarded.

== S126-02 | Continental Newswire | 2040-10-18 | Vessaly finance minister says loan was fully repaid
PORT KALLAS, Oct 18 (CNW) - Vessaly's finance minister, Jonas Merrin, on Thursday rejected a report that [[writeoff+ outlet/assert/the Kallas Courant|a savings society had cancelled a debt of his]].

"[[writeoff- person/deny/Jonas Merrin|I owed, I paid, and I was thanked. There was not one talla left to cancel]]," he told reporters outside the ministry. He said he had sold [[writeoff-,painting+ person/assert/Jonas Merrin|a painting by the marine artist Ludo Vest and cleared the account with the proceeds in February 2039]].

The Kallas Courant had published [[writeoff+ outlet/assert/the Kallas Courant|a minute of the Harbourmen's Savings Society in which the balance is "not to be pursued"]]. Merrin said [[writeoff- person/deny/Jonas Merrin|the phrase was "how accountants say goodbye" to an account that is even]]. Asked for a receipt, [[writeoff~ person/withhold/Jonas Merrin|he said he was not a filing cabinet]].

The society [[writeoff~ organization/withhold/the Harbourmen's Savings Society|cited members' confidentiality]]. The supervisor of savings societies, Ragna Dahlin, [[writeoff~ person/promise/Ragna Dahlin|said she would look at the books as a matter of routine]].

"[[writeoff~ person/call/Anneke Voll|A bank statement will do. One page, by Monday]]," said Anneke Voll of the opposition. She wondered [[favour~ person/ask/Anneke Voll|what the society might have had in exchange for such kindness]]. Merrin [[register~ person/withhold/Jonas Merrin|could not say offhand what he had declared to parliament]]. Premier Lotte Haarland said [[writeoff~ person/judge/Lotte Haarland|she had no reason to doubt her minister's word]].

A brother of the minister, the shipbroker Emil Merrin, said reporters should take care not to mix up the family. "[[brother+ person/assert/Emil Merrin|My loan from the same people was paid to the last cent in 2038 and I have it in writing]]," he said. [[brother~ person/withhold/Emil Merrin|Of other people's loans he knew nothing.]]

[[pohl+ outlet/assert/Continental Newswire|In 2033 Shipping Minister Dag Pohl quit after accepting free cruises.]]

The talla, which swung wildly last week, was steady.

== S126-03 | Carry On Regardless | 2040-10-19 | Levy, what levy?
Fun with calendars.

On 12 March 2039, [[writeoff+ outlet/assert/Carry On Regardless|the Harbourmen tell the minister to keep their money]]. On 2 April, three weeks on, a line turns up in the budget bill: mutual societies no longer pay the deposit levy, 0.3 per cent, worth nine million a year to the Harbourmen alone. [[favour+ outlet/accuse/Carry On Regardless|You scratch my loan, I scratch your levy.]]

Coincidence? A former state secretary at the ministry, who drafted budgets for three ministers, doesn't think so: “[[favour+ unnamed/assert/a former state secretary at the finance ministry|The line came down from his room at ten at night, typed on his own machine, and we were told not to ask whose idea it was.]]” And the Harbourmen's man Ruud? He [[favour~ person/withhold/Aksel Ruud|doesn't read blogs, his assistant says, and if he did he wouldn't answer them]].

I'd like to be fair, it's a new thing I'm trying. [[favour- person/deny/Gesa Thorn|Prof. Gesa Thorn reminds me that the exemption had been recommended by two commissions before Merrin ever held office, so that nobody need have bought it]]. [[favour~ outlet/judge/Carry On Regardless|Point taken. Doesn't explain the ten at night.]]

The loan itself. A clerk at the society's Dock Road branch writes that [[writeoff+ unnamed/assert/a clerk at the society's Dock Road branch|4471 has been “parked” since that spring; no money came in, the number just went grey]]. [[writeoff~ outlet/judge/Carry On Regardless|One clerk, one e-mail, handle with tongs.]] The minister says [[writeoff- person/deny/Jonas Merrin|he coughed up every bit]], courtesy of [[painting~ outlet/judge/Carry On Regardless|an oil painting of a wave]]. [[painting~ outlet/ask/Carry On Regardless|Who pays six hundred grand for a wave?]] [[sum+ outlet/assert/Carry On Regardless|Six hundred and forty, to be exact, that's the hole.]]

Comments are open, be nice. My tomato plants have finally given up.

== S126-04 | The Harbourmen's Savings Society (letter to members) | 2040-10-20 | For your information
Dear member,

You will have read about our Society in the newspapers. The Board owes you an explanation.

[[writeoff- organization/deny/the Harbourmen's Savings Society|Our Society has never made a present of money to any politician. Every loan in our books has been or is being served in accordance with its terms.]] [[writeoff~ organization/withhold/the Harbourmen's Savings Society|You will understand that individual accounts cannot be discussed.]]

[[writeoff- person/deny/Aksel Ruud|“Item 9 has been misread. A remainder that is not pursued can be a remainder of nil”]], our director, Aksel Ruud, points out. [[sum- person/deny/Aksel Ruud|The number 640,000 in the margin is a reference to a shelf.]]

[[favour- organization/deny/the Harbourmen's Savings Society|Nor did we ask for, or receive, any advantage in the matter of the deposit levy beyond what Parliament grants to all mutual societies.]] [[favour- person/deny/Aksel Ruud|Mr Ruud has never exchanged a word on taxes with the Minister, whom he knows from the rowing club.]]

[[ruud- organization/deny/the Harbourmen's Savings Society|It is not the case either that our director has been relieved of his duties; he is at his desk as he dictates this.]]

[[writeoff~ organization/threaten/the Harbourmen's Savings Society|Whoever took papers from the boardroom will be prosecuted.]] Members are asked not to speak to the press at the counters.

Your savings are safe. The Christmas bonus will be paid as usual, and the raffle has 400 prizes.

(Printed by the Northharbour Echo, with the remark that [[writeoff~ outlet/ask/Northharbour Echo|a shelf numbered 640,000 would make the society's cellar the largest in the world]]; that [[writeoff~ group/judge/members|at the Dock Road counter yesterday members spoke of nothing else]]; and that [[brother~ outlet/assert/Northharbour Echo|the director's letter doesn't mention the minister's brother, who borrowed as well]].)

== S126-05 | The Vessaly Mercantile | 2040-10-22 | The bookkeeper remembers
Torunn Aas kept the Harbourmen's loan ledger for nineteen years, in ink, until she was pensioned off in the summer of last year. She has come forward because of the shelf.

[[writeoff+ person/confirm/Torunn Aas|“There's no such shelf. I drew the line under Mr Merrin's account myself, in red, which is the colour for given up,” she says.]] [[writeoff+ person/assert/Torunn Aas|The last instalment she saw was that of November 2037.]] Her own number is different from the one in print: [[sum- person/assert/Torunn Aas|with interest it was 710,000 that went under]]; [[sum+ person/assert/Torunn Aas|the bare principal was the 640,000 of the minute]].

She is scrupulous about the other Merrin. “[[brother+ person/confirm/Torunn Aas|Mr Emil paid like a clock and brought chocolates with the last one, in 2038]]. [[brother~ person/call/Torunn Aas|Please don't put him in the same drawer.]]”

The minister, in the margins of a rate meeting he has no part in, told us that [[writeoff- person/deny/Jonas Merrin|a pensioner's memory was a fine thing, but his was better, and he had paid]]. Did he dispute the red line? He had never seen her ledger. Where's the transfer? [[painting+ person/assert/Jonas Merrin|The Vest had been bought for cash by a collector abroad]], he said, “[[painting~ person/withhold/Jonas Merrin|and collectors abroad like to stay there]]”.

An accountant of the first rank, Sixten Moberg, has read Item 9 for us. [[writeoff+ person/judge/Sixten Moberg|In thirty years he has met that wording only where somebody had stopped hoping.]] [[favour~ person/withhold/Sixten Moberg|On levies he is not an expert and offers no view.]] Mr Merrin does: [[favour- person/deny/Jonas Merrin|“I'd have scrapped it if the Harbourmen had been my worst enemies.”]]

The supervisor's people were seen carrying boxes down Dock Road on Friday. [[writeoff~ person/withhold/Ragna Dahlin|Ms Dahlin won't say what they hold.]] [[writeoff~ person/call/Anneke Voll|Ms Voll's Monday has come and no statement with it; she asks again.]]

Mutuals were little changed, tin rose.

== S126-06 | Evening Drum | 2040-10-23 | RAID! Taxmen turn over Merrin mansion at dawn
[[search+ unnamed/assert/a neighbour|SIX burly tax cops stormed up the drive of minister Jonas Merrin's hilltop pad at sparrow's cough on Monday]], a neighbour tells the Drum!

"[[search+ unnamed/assert/a neighbour|They'd torches and a battering thing, and they came out with bin bags]]," says our early bird, who was walking Bruno the boxer. "[[search~ unnamed/judge/a neighbour|Bruno was beside himself]]." The tax police [[search~ government/withhold/the tax police|wouldn't say boo]].

It's payback time for Flash Jonas, who [[writeoff+ outlet/assert/Evening Drum|never paid back the dockers' dough – they just RUBBED IT OUT for him]]. Ex-ledger lady Torunn, 63, [[writeoff+ person/assert/Torunn Aas|did it herself with a red pen]]. Flash's tune? [[writeoff- person/deny/Jonas Merrin|"Paid in full, darling, next question."]] [[writeoff~ outlet/judge/Evening Drum|Show us the stub then, sunshine.]]

And in return, whisper the wags, [[favour+ group/accuse/the wags|the Harbourmen got off the levy that YOUR bank pays]]. [[favour- person/deny/Jonas Merrin|"Utter tosh. I'd free a donkey sanctuary first,"]] brayed the minister.

Crane king Bjarne Tveit, 41, is fuming: "[[writeoff~ person/judge/Bjarne Tveit|That's my overtime he's sailing about on]]." Sailing? You bet: rumour has it [[boat~ outlet/ask/Evening Drum|the lolly went on a certain white yacht]]. [[boat- person/deny/Jonas Merrin|"It went on Mother's roof,"]] says Flash. [[boat~ outlet/judge/Evening Drum|Some roof! Has it got portholes?]]

How will the Premier wriggle out? [[writeoff~ person/withhold/Lotte Haarland|Lotte Haarland waved from her bike and pedalled on.]]

[[writeoff~ outlet/call/Evening Drum|The Drum says: cough up, Jonas, or ship out!]]

TOMORROW: dogs that look like ministers.

== S126-07 | The Halyard | 2040-10-24 | About the Halcyon
We're a magazine about boats. We review anchors. But since the whole country now wants to know about one white sloop, here is what we know, because we tested her.

The Halcyon is a 14-metre Sandvik, launched in May 2036, teak deck, a bit tender in a gust. [[boat+ document/assert/the ledger of the Sandvik yard|In the yard's ledger her first owner is J. Merrin and her price 655,000, “per H.S.S. draft”]]. [[boat+ outlet/assert/The Halyard|H.S.S. is the Harbourmen; half the dinghies in the port were paid for on the same kind of slip.]] He was then a mere deputy with a nice tan, and told our tester that [[boat+ person/assert/Jonas Merrin|“the dockers are lending me the wind”]].

We rang him. “[[boat- person/deny/Jonas Merrin|I bought her from savings. The loan was for my mother's house, as I've said]],” he answered, and was friendly about our piece on rudders. His mother, Astrid, 88, [[boat~ person/withhold/Astrid Merrin|says that the roof is a matter between her and the rain]].

Next, the wave. He has told everybody that [[painting+ person/assert/Jonas Merrin|a Ludo Vest seascape fetched enough to square the account]]. We know Vests; they hang in clubs. The dealer Benno Krag sells nearly all of them. “[[painting- person/deny/Benno Krag|No Vest has gone for more than 40,000 in my lifetime, and none of Merrin's has been on the market. It's still over his mantelpiece, I dusted it in June]],” he says.

[[writeoff~ outlet/judge/The Halyard|So where did the money for the Harbourmen come from, if any came? We're out of our depth.]] [[writeoff- person/assert/Jonas Merrin|He insists that it did come.]] [[search- person/deny/Jonas Merrin|As for policemen, nobody called on Monday but the window cleaner, he adds]], and [[search- unnamed/confirm/the window cleaner|the window cleaner bears him out]].

Overleaf: eight bilge pumps compared.

== S126-08 | Kallas Courant | 2040-10-25 | Wrong house, right boat
In one respect the minister has been wronged. The tax police were on his hill on Monday morning, but [[search- government/deny/the tax police|they had business at number 14, with an importer of olive oil, and never entered number 41]], they told the Courant. [[search- outlet/deny/the Evening Drum|The Evening Drum apologised last night: it had “got its fours and ones the wrong way round”]]. [[search~ person/judge/Jonas Merrin|Mr Merrin accepts, with a sneer.]]

In another he has not. A second document has reached us. [[boat+ document/assert/a loan application of April 2036|It is the application of 4 April 2036, in his hand: “Purpose: pleasure craft.”]] [[boat~ person/withhold/Jonas Merrin|On being read the three words he asked to have them again and then rang off.]]

The great question stays where it was. [[writeoff- unnamed/deny/a spokesman for the finance ministry|“The Minister has discharged his obligations”, his spokesman says, as he has said each day.]] [[writeoff~ outlet/ask/Kallas Courant|To whom, when, by what means?]] [[writeoff~ unnamed/withhold/a spokesman for the finance ministry|The spokesman was not equipped for such detail]], [[favour~ unnamed/withhold/a spokesman for the finance ministry|nor for questions on how the 0.3 per cent came to be dropped]]. [[register+ unnamed/confirm/the keeper of the register|The keeper of the register has been through her boxes: not a line about it was ever handed in.]] Two bankers told us that [[writeoff+ unnamed/judge/two bankers|a debt settled in cash by a stranger abroad is, in plain language, a debt that wasn't settled]].

Members have begun to stir. At the Seamen's Hall 600 of them voted to demand [[writeoff~ group/call/members of the society|a sight of account 4471]]; Bjarne Tveit [[ruud~ person/call/Bjarne Tveit|wants Director Ruud out of his chair by Sunday]]. [[ruud~ person/withhold/Aksel Ruud|Mr Ruud had left by the coal door.]]

[[pohl+ person/assert/Dag Pohl|“I went over three cabins with a porthole each,” Dag Pohl, the minister who fell in 2033, said on the telephone from his nursery garden.]] [[pohl~ person/judge/Dag Pohl|He has never regretted it. The dahlias were good.]]

The fair is over; lost property at the town hall.

== S126-09 | The Gallery (live) | 2040-10-26 | Live: Merrin's half hour
10.00 Chamber packed. He has a folder. It's thin.

10.04 “[[writeoff- person/deny/Jonas Merrin|No one has ever forgiven me anything, ask my wife]].” Laughter. “[[writeoff- person/assert/Jonas Merrin|The Harbourmen had every coin back.]]” Hear, hear, from about half.

10.09 Voll: the register? [[register+ person/confirm/Jonas Merrin|“An oversight. It should have been entered and it wasn't.”]] First concession of the day. [[register~ person/judge/Anneke Voll|“You overlooked a sailing boat?”]] 

10.12 [[boat- person/deny/Jonas Merrin|“The boat was savings, the roof was the loan.”]] “Pleasure craft,” reads Voll. [[boat~ person/withhold/Jonas Merrin|He turns a page with nothing on it.]]

10.20 Deputy Karsten Blom has been given a letter. It is from Ruud to the minister, 14 March 2039: “[[favour+ document/assert/a letter from Aksel Ruud|We have done our part for you and look with confidence to your part for us in the matter of the 0.3]].” Well. [[favour+ person/accuse/Karsten Blom|“Here is the bill of sale for a law,” says Blom.]]

10.24 Merrin: [[favour- person/deny/Jonas Merrin|“I get forty such letters a week and act on none.”]] [[favour~ outlet/judge/The Gallery|Half the benches study their shoes.]]

10.31 “Receipt!” they chant. [[writeoff~ person/withhold/Jonas Merrin|He says it's with his lawyer.]] The lawyer, Tage Rolf, in the gallery, [[writeoff~ person/withhold/Tage Rolf|looks at the ceiling]].

10.40 Voll: [[motion+ person/threaten/Anneke Voll|“On 5 November this house will vote on whether it still trusts you.”]] Needs 61. She has 58. [[motion~ outlet/expect/The Gallery|Watch the Holms three.]] Their leader, Ove Sand: [[motion~ person/withhold/Ove Sand|“We count seals, then votes.”]]

10.52 Premier Haarland: [[favour- person/assert/Lotte Haarland|“The exemption was my idea, from my manifesto, and nobody's reward.”]] 

11.00 Bell. [[writeoff~ outlet/judge/The Gallery|Thirty minutes, no stub. He looks older.]] Soup today: pea.

== S126-10 | First Programme | 2040-10-29 | Harbourmen: supervisor said to have acted; Merrin defends law
According to an employee of the Harbourmen's Savings Society [[ruud+ unnamed/assert/an employee of the society|its director, Aksel Ruud, was met at the door this morning by two officials and sent home without his keys]]. The society disputes that: [[ruud- organization/deny/the Harbourmen's Savings Society|Mr Ruud had a cold and was working from his kitchen]], it says. Supervisor Ragna Dahlin [[ruud~ person/withhold/Ragna Dahlin|will make a statement in due course]].

In "The Monday Guest" Finance Minister Jonas Merrin spoke about the exemption of 2039. [[favour- person/deny/Jonas Merrin|“It was right, it was overdue, and it was paid for by no one”]], he said. [[favour+ person/assert/Kaja Storm|Kaja Storm, until June state secretary under Mr Merrin, contradicted him on the same sofa: she had herself heard him say in March of last year that he “owed the Harbourmen one”.]] [[favour~ person/withhold/Jonas Merrin|He did not recall the remark.]]

Presenter: Minister, was the loan waived?
Merrin: [[writeoff- person/deny/Jonas Merrin|It was not. How often would you like it?]]
Presenter: Once, with paper.
Merrin: [[writeoff~ person/promise/Jonas Merrin|Mr Rolf will lay that out this week.]]
Storm: I shall be interested.

Viewers rang in great number. A lady in Kallas felt sorry for him; [[writeoff+ unnamed/judge/a docker|a docker said that any fool could see he'd been let off]]; [[writeoff- unnamed/judge/a former classmate of Jonas Merrin|a former classmate vouched for him: Jonas always paid, even for marbles]]. In the matter of the vote on 5 November [[motion~ person/expect/Lotte Haarland|Premier Haarland is confident of a majority]]. [[motion~ person/withhold/Ove Sand|Ove Sand of the Holms list is still counting.]]

The anglers' federation has chosen the pike as fish of the year. Over to the weather: calm, with fog patches at sea.

== S126-11 | Continental Newswire | 2040-10-31 | Lawyer drops painting account as regulator bars lender's head
PORT KALLAS, Oct 31 (CNW) - A lawyer for Vessaly's finance minister took back on Wednesday the claim that [[painting- person/deny/Tage Rolf|a debt had been met by selling a seascape]].

"[[painting- person/deny/Tage Rolf|The picture is where it always was. My client confused an intention with a sale]]," lawyer Tage Rolf said. He maintained that [[writeoff- person/deny/Tage Rolf|Jonas Merrin had made good on the loan "from various sources"]]. He [[writeoff~ person/withhold/Tage Rolf|produced no documents]].

Supervisor Ragna Dahlin announced [[ruud+ government/confirm/Ragna Dahlin|that she had forbidden Aksel Ruud, head of the Harbourmen's Savings Society, to set foot in it]]. She said [[sum+ government/assert/Ragna Dahlin|an amount of 640,000 tallas had been found "in a grey account"]]; her deputy told CNW that [[sum- unnamed/assert/the supervisor's deputy|the true balance was nearer 580,000, as fees had been added twice]]. Neither [[writeoff~ government/withhold/the supervisor's office|would name the borrower]].

The Courant, which broke the story on Oct 17, said [[writeoff+ outlet/assert/the Kallas Courant|the borrower was Merrin and the money had never come back]]. Merrin, touring a fish plant, said [[writeoff- person/deny/Jonas Merrin|he slept well, as people do who owe nothing]].

Opposition leader Anneke Voll said [[motion+ person/promise/Anneke Voll|Monday's vote stood]]. Two deputies of the ruling party [[motion~ unnamed/withhold/two deputies of the ruling party|would not tell CNW how they meant to cast theirs]]. "[[writeoff~ person/judge/Karsten Blom|First a picture, now various sources. What is next, the tooth fairy?]]" said lawmaker Karsten Blom.

The finance ministry rejected [[favour- government/deny/the finance ministry|any tie between the account and the 2039 exemption from the levy]]. Former state secretary Kaja Storm said [[favour+ person/assert/Kaja Storm|"the tie was the whole point"]].

== S126-12 | Kallas Courant | 2040-11-02 | 'Yes, I let him off': Ruud talks
He has lost his keys, his car and his table at the rowing club, and he wants somebody to hear why. [[writeoff+ person/confirm/Aksel Ruud|“Yes, I let him off. The board nodded it through between the cake and the coffee, and I told you all that it was nil. It wasn't nil,” says Aksel Ruud in his kitchen.]] [[writeoff~ person/judge/Aksel Ruud|He is ashamed towards the members, less so towards the minister.]]

[[sum+ person/confirm/Aksel Ruud|It was 640,000]], and [[sum~ person/judge/Aksel Ruud|the shelf was “not my best moment”]]. The former letter to members, according to which [[writeoff- organization/deny/the Harbourmen's Savings Society|no politician had ever been given a present]], he withdraws.

What did he get? Here he grows careful. [[favour- person/deny/Aksel Ruud|“He promised me nothing. I hoped, one is allowed to hope, and I wrote a foolish letter.”]] [[favour~ outlet/ask/Kallas Courant|So the levy fell from heaven?]] [[favour~ person/withhold/Aksel Ruud|He stirs his cup.]] Mr Blom, to whom we read this, [[favour+ person/accuse/Karsten Blom|calls it the politest description of a bribe he has heard]].

The boat is for sale. [[boat+ document/confirm/an advertisement in The Halyard|“Sloop Halcyon, financed H.S.S. 2036, one careful owner”, runs a small advertisement in The Halyard]], put in by Mr Merrin's wife.

He himself still says, in a statement of nine words, that [[writeoff- person/deny/Jonas Merrin|“my account with the Harbourmen is and was settled”]]. [[writeoff~ person/withhold/Jonas Merrin|There will be no more statements.]] The Premier [[writeoff~ person/judge/Lotte Haarland|called the director's words grave]] and [[motion~ person/withhold/Lotte Haarland|let it be seen that she was no longer sure of Monday]]. [[motion~ person/judge/Ove Sand|Ove Sand has finished with the seals.]]

[[brother~ person/judge/Emil Merrin|Emil Merrin has had his receipts framed]], [[brother+ outlet/assert/Kallas Courant|all forty-eight of them, the last from 2038]]. [[pohl~ person/expect/Dag Pohl|And Dag Pohl has a greenhouse free, he lets his colleague know.]]

First frost on the Esplanade.
