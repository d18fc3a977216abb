story: S71
title: The queue outside Corvin Bank

claim losses: Corvin Bank hid losses on its shipping loans from its accounts. | origins 2-5: the paper's two insiders with the internal ledger, the auditor, the central bank's inspectors; the bank's own admission later may rest on the inspectors.
claim run: Depositors are withdrawing their savings from Corvin Bank in large numbers (a run). | origins 3-5: reporters and savers at several branches, the bank's own figures, the central bank.
claim hole: The hidden losses come to about 1.9 billion florins (told as 0.7 to 2.4 billion). | origins 2-3: the ledger of the insiders, the central bank's inspectors; the analyst reckons from the ledger.
claim tanning: Chief executive Aurel Tanning knew of the concealment and ordered it. | origins 1-3: former desk head Lena Marsh, an e-mail read in parliament; the unnamed colleague may be Marsh.
claim cap: The central bank will limit withdrawals from Corvin accounts to 500 florins a day. | origins 1-2: an official of the treasury, then the central bank itself.
claim takeover: The state will take over Corvin Bank. | origins 1-3: two people in the coalition, the finance ministry, the prime minister.
claim fled: Corvin's chairman, Osric Bale, has fled the country. | origins 0-1: a tabloid's source at the airport, taken back by the paper.
claim auditor: The auditor Penrose Vine warned the bank supervisor about Corvin in April. | origins 1-2: the audit firm, which showed its letter; the supervisor admits having it.
claim raid: Police searched Corvin's head office in Velmar. | origins 2-3: the police, witnesses in Mint Street.
claim mutual: Depositors are withdrawing their money from the Ilsa Mutual as well. | origins 1-2: the local paper's reporter, the Mutual's manager.
claim dunmere: In 2019 the Dunmere Building Society collapsed and 40,000 savers waited two years for their money. | origins 1-2: background in the outlets' own voice.
status losses 2031-10-06: reported denied
status losses 2031-10-09: corroborated denied
status losses 2031-10-13: confirmed denied
status losses 2031-10-15: confirmed none
status run 2031-10-07: corroborated denied
status run 2031-10-10: confirmed none
status hole 2031-10-06: reported denied
status hole 2031-10-13: confirmed denied
status hole 2031-10-15: confirmed none
status tanning 2031-10-09: reported denied
status tanning 2031-10-21: corroborated denied
status cap 2031-10-09: reported denied
status cap 2031-10-10: confirmed none
status takeover 2031-10-10: reported denied
status takeover 2031-10-15: confirmed none
status fled 2031-10-11: reported none
status fled 2031-10-12: none denied withdrawn
status auditor 2031-10-09: reported none
status auditor 2031-10-13: confirmed none
status mutual 2031-10-10: reported denied
status mutual 2031-10-21: confirmed none

== S71-01 | The Velmar Ledger | 2031-10-06 | Corvin kept shipping losses off its books, papers show
[[losses+ outlet/assert/The Velmar Ledger|Corvin Bank, Sardovia's third-largest lender, has for two years concealed heavy losses on loans to shipowners]], according to an internal ledger seen by this newspaper and two people who worked on it.

[[losses+ document/assert/an internal ledger of Corvin Bank|The ledger lists 44 vessels whose owners stopped paying in 2029 and which appear in the published accounts as “performing”.]] “[[losses+ unnamed/assert/one of two people who worked on the ledger|We had a drawer for the dead ships, and nobody outside the third floor was to know there was a drawer]],” says one of the two. The other says [[losses+ unnamed/assert/the other of two people who worked on the ledger|the owners were lent fresh money so that they could pay the interest on the old]].

Added up, [[hole+ document/assert/an internal ledger of Corvin Bank|the entries come to 1.9 billion florins]], or twice the bank's capital.

Corvin rejects the account. “[[losses- organization/deny/Corvin Bank|Every loan on our books is valued as the law demands]],” it said in a two-line reply. Aurel Tanning, the chief executive, [[losses~ person/withhold/Aurel Tanning|was travelling, we were told, on all four days we rang]]. As for the sum, a spokeswoman called it “[[hole- unnamed/deny/a spokeswoman for Corvin|a figure out of a cracker]]”.

The central bank, which supervises Corvin, [[losses~ government/withhold/the central bank|does not comment on single institutions]]. Penrose Vine, its auditor, [[losses~ organization/withhold/Penrose Vine|pleads professional secrecy]].

“[[losses~ person/judge/Delia Fenn|If half of this holds water, the bank does not]],” says Delia Fenn, who follows lenders at Crane Asset. She puts [[hole+ person/expect/Delia Fenn|the damage at anything up to 2.4 billion]].

[[dunmere+ outlet/assert/The Velmar Ledger|Sardovians have not forgotten Dunmere, the building society whose fall in 2019 kept 40,000 savers waiting two years for their money.]] Corvin's shares closed at 31.20 on Friday. The bank, founded by a rope-maker in 1874, has 212 branches and 1.3 million customers.

== S71-02 | Sardovian Wire | 2031-10-07 | Savers line up at Corvin branches after report on losses
VELMAR, Oct 7 (SW) - [[run+ outlet/assert/Sardovian Wire|Hundreds of customers lined up outside branches of Corvin Bank on Tuesday to take out their savings]], a day after a newspaper said that [[losses+ outlet/assert/The Velmar Ledger|the lender had kept bad shipping loans out of sight]].

In Mint Street in the capital the line reached the tram stop by 8 a.m. "[[run+ person/assert/Petra Lunt|I took the lot, eleven thousand, and put it in my handbag]]," said Petra Lunt, a retired seamstress. A teller at the Port Ilsa branch said [[run+ unnamed/assert/a teller at the Port Ilsa branch|the cash drawers had been filled three times before noon]].

Corvin said [[run- organization/deny/Corvin Bank|its counters were seeing "seasonal demand" and that no unusual outflow had been recorded]]. "[[losses- person/deny/Aurel Tanning|There are no secret losses. There is a stolen piece of paper and a newspaper that cannot read it]]," Chief Executive Aurel Tanning told reporters, in his first remarks on the matter. He [[hole~ person/withhold/Aurel Tanning|would not give a figure of his own]].

The Velmar Ledger on Monday cited [[losses+ unnamed/assert/two insiders|two insiders who spoke of a drawer of "dead ships"]] and put [[hole+ outlet/assert/The Velmar Ledger|the shortfall at 1.9 billion florins]].

Finance Minister Marius Kell appealed to [[run~ person/call/Marius Kell|the public to keep calm and go home]]. Opposition leader Sonja Brill demanded [[losses~ person/call/Sonja Brill|that the bank open its books "by tomorrow, not by Christmas"]]. The savers' league asked [[losses~ organization/ask/the savers' league|how 44 ships could be lost in a filing cabinet]].

The central bank said [[losses~ government/assert/the central bank|it had noted the article]]. It [[run~ government/withhold/the central bank|did not say whether it was supplying Corvin with cash]].

Corvin shares fell 38 percent to 19.40 before trading was halted. The wider market lost 2 percent; the florin was steady.

== S71-03 | The Whistle | 2031-10-08 | RUN FOR YOUR MONEY!
[[run+ outlet/assert/The Whistle|They came with prams, they came with rucksacks, one came with a wheelbarrow.]] From Velmar to the hills [[run+ outlet/assert/The Whistle|half the nation, it seems, wants its cash out of Corvin]], and wants it NOW.

“[[run+ person/assert/Gus Tarrow|I've slept on the pavement for my turn and I'm number ninety]],” growls builder Gus Tarrow, 52, with a flask in Mint Street. Pensioner Ada Moll walked away empty-handed. “[[run~ person/judge/Ada Moll|First they lose it, then they close for lunch!]]” she fumes.

And what does smooth-talking boss Aurel Tanning say? That [[run- person/deny/Aurel Tanning|the queues are down to school holidays]]. Pull the other one, Aurel! [[losses- person/deny/Aurel Tanning|His books, he swears, are as clean as a whistle]] (no relation).

We asked him straight: [[losses~ outlet/ask/The Whistle|where are the 44 ships?]] [[losses~ person/withhold/Aurel Tanning|He wound the window up.]]

Chairman Osric Bale, 71, owner of two yachts that float, [[losses~ person/withhold/Osric Bale|didn't come to the door of his Beacon Hill mansion either]]; his cook told us to mind our own business.

A cashier whispers to The Whistle that [[run+ unnamed/assert/a cashier at Corvin|her branch alone has handed over four million since Monday]]. Her view of the story in the posh paper? “[[losses+ unnamed/assert/a cashier at Corvin|Everyone upstairs knew there was stuff that never went into the accounts]].”

Telly psychic Madame Rova sees [[takeover~ person/expect/Madame Rova|the bank “in government hands by the new moon”]]. The Treasury [[takeover~ government/withhold/the Treasury|says it doesn't read palms]].

[[dunmere+ outlet/assert/The Whistle|Granny remembers Dunmere: two years for forty thousand families to see a penny, back in 2019.]] That's why [[run~ outlet/judge/The Whistle|nobody in that line gives a fig for “keep calm”]].

PLUS: ten places to hide a shoebox, page 9. Weather: drizzle.

== S71-04 | Newsdesk Live | 2031-10-09 | Corvin crisis: former desk head speaks, auditor shows letter – as it happened
**18.40** That is it for tonight. Where we stand: [[losses+ person/confirm/Lena Marsh|the woman who ran the shipping desk says the losses were real and were buried]]; [[losses- organization/deny/Corvin|the bank says they were not]].

**16.15** Lena Marsh, head of the desk until June, has been speaking outside her lawyer's office. "[[losses+ person/confirm/Lena Marsh|I kept that ledger. Every ship in it is a loss and not one of them was shown]]," she said. And who wanted it so? "[[tanning+ person/accuse/Lena Marsh|Aurel Tanning came to my room and told me to make it go away until the market turned]]." She [[hole~ person/withhold/Lena Marsh|wouldn't be drawn on the total]].

**16.40** Corvin's lawyers are back quickly: [[tanning- organization/deny/lawyers for Corvin|Mr Tanning gave no such instruction and did not set foot on the third floor]]. They say [[tanning- organization/accuse/lawyers for Corvin|Ms Marsh, dismissed for breaches of rules, is trying to share out her own guilt]].

**14.05** A moment of theatre. Penrose Vine, the auditor, has lifted its own vow of silence: [[auditor+ organization/assert/Penrose Vine|in April it wrote to the supervisor that it could no longer stand behind the value of Corvin's ship loans]]. Partner Hal Ottaway held the page up. "[[auditor+ person/confirm/Hal Ottaway|Recorded post, signed for on the eleventh]]," he said. The supervisor [[auditor~ government/withhold/the bank supervisor|is "looking into its post room"]].

**12.30** Reader Milo in Sandgate: "[[run+ person/assert/Milo, a reader|Queue here goes round the church twice. They've started giving out numbers like at the cheese counter.]]"

**11.20** A treasury official tells us [[cap+ unnamed/assert/a treasury official|a ceiling on what you can draw is being prepared, five hundred a day]]. The central bank's press office: [[cap- government/deny/the central bank|no such measure is planned]].

**10.00** Sonja Brill in parliament: "[[tanning~ person/ask/Sonja Brill|Did the captain not know the ship was full of water?]]" [[losses~ person/call/Sonja Brill|She wants a committee of inquiry sitting by Monday.]]

**09.10** Good morning. Coffee's on. Corvin shares are still suspended.

== S71-05 | Central Bank of Sardovia | 2031-10-10 | Notice to customers of Corvin Bank
[[cap+ government/confirm/the Central Bank of Sardovia|With effect from 14.00 today, no customer of Corvin Bank may draw more than 500 florins a day from all accounts together.]] The measure is taken under section 19 of the Banking Act and [[cap~ government/promise/the Central Bank of Sardovia|will be lifted as soon as circumstances allow]].

[[run+ government/confirm/the Central Bank of Sardovia|Since Monday, customers have withdrawn 640 million florins, about a ninth of all deposits.]] “[[run~ person/judge/Joachim Rusk|No bank in the world keeps that in the till]],” said Governor Joachim Rusk. He called on [[run~ person/call/Joachim Rusk|savers to leave what they did not need where it was]].

Salaries, pensions and card payments are [[cap~ government/assert/the Central Bank of Sardovia|not touched by the limit]]. [[cap~ government/warn/the Central Bank of Sardovia|Attempts to get round it through friends or firms will be punished.]]

Inspectors of the Central Bank entered Corvin's offices on Wednesday. [[losses~ government/withhold/the Central Bank of Sardovia|Until they have finished, no statement will be made on whether the published accounts were true.]] [[hole~ government/withhold/the Central Bank of Sardovia|Nor can the figures in circulation be commented upon.]] “[[losses~ person/promise/Joachim Rusk|We will say what we find, and we will say it on Monday]],” the Governor said.

With regard to [[auditor~ government/withhold/the Central Bank of Sardovia|correspondence said to have been sent in the spring, a review of the files is under way]].

Reports that [[takeover- government/deny/the Central Bank of Sardovia|the institution is to pass into public ownership are without foundation]].

Deposits of up to 60,000 florins are insured by law. [[dunmere+ government/assert/the Central Bank of Sardovia|The fund was set up after the failure of the Dunmere Building Society in 2019, in which some 40,000 persons had to wait two years.]] [[dunmere~ person/promise/Joachim Rusk|“That will not happen again,” the Governor said.]]

Enquiries: Press Department, Old Mint, Velmar. The exhibition of medals on the ground floor is closed until further notice.

== S71-06 | Port Ilsa Echo | 2031-10-10 | Limit bites in Harbour Road, and the queue crosses the street
There was shouting in Harbour Road at two o'clock yesterday when a notice went up on the glass: [[cap+ document/assert/a notice on the door of the Port Ilsa branch|500 florins, per head, per day]].

“[[cap~ person/judge/Brenda Sloe|I've a boat engine to pay for on Monday. What am I to do, pay it in pieces?]]” said Brenda Sloe of Net Lane. Branch manager Colm Ferris, who had been on his feet since five, said [[run+ person/confirm/Colm Ferris|he had never seen the like: nine hundred customers in four days, and all of them going one way]]. [[losses~ person/withhold/Colm Ferris|Of the ships in the drawer he knew no more than we did, he said, and would not guess.]]

Then a thing the Echo had not expected. [[mutual+ outlet/assert/Port Ilsa Echo|By three a second line had formed across the road at the Ilsa Mutual, which has lent nothing to any ship.]] “[[mutual+ person/assert/Rob Candy|I'm out of there too. Once bitten]],” said Rob Candy, a chandler. The Mutual's manager, Edith Groome, was having none of it. “[[mutual- person/deny/Edith Groome|That's people sheltering from the rain. We've paid out less than last Friday]],” she said. [[mutual~ person/call/Edith Groome|She begged them to read the balance sheet in her window.]]

Two coalition members of parliament have told the Echo that [[takeover+ unnamed/assert/two coalition members of parliament|the government means to buy Corvin for one florin, within days]]. Our own MP, Lars Quilter, [[takeover~ person/withhold/Lars Quilter|had “nothing on that for the Echo”]]. [[takeover~ person/judge/Lars Quilter|It would be cheaper than a riot, he allowed.]]

On the wall by the bank somebody has painted “[[tanning+ unnamed/accuse/a graffito|TANNING KNEW]]”. [[tanning~ person/judge/Colm Ferris|“I'd like to be sure he didn't,” said Mr Ferris.]] He has worked for the bank for 29 years.

The herring fleet is back, with a fair catch, and the Harbour Fair goes ahead on the 18th.

== S71-07 | The Whistle | 2031-10-11 | GONE! Bale skips town with three suitcases
EXCLUSIVE. [[fled+ outlet/assert/The Whistle|Osric Bale, chairman of doomed Corvin, has done a bunk!]]

A source at Velmar airport saw him board a private jet on Thursday night. “[[fled+ unnamed/assert/a source at Velmar airport|Dark glasses, three cases and no return ticket]],” says our man. His phone is off. [[fled~ person/withhold/the cook of Osric Bale|His cook hung up on us.]] At Corvin [[fled~ organization/withhold/Corvin|nobody could say where the chairman was]].

If he's sunning himself, [[fled~ outlet/judge/The Whistle|it's on YOUR savings, and you're rationed to]] [[cap+ outlet/assert/The Whistle|five hundred a day like kids with pocket money]].

Justice minister Olga Prane warns: “[[fled~ person/promise/Olga Prane|If he has gone, we'll fetch him]].” Opposition firebrand Sonja Brill: “[[fled~ person/judge/Sonja Brill|Rats I have seen. Rats with luggage are new]].”

And yesterday at dawn [[raid+ outlet/assert/The Whistle|thirty cops with crates poured into Corvin HQ in Mint Street]]. Baker Ivo Stam watched from over the road. “[[raid+ person/assert/Ivo Stam|They carried out computers till my second batch was done]],” he tells us. Police confirm [[raid+ government/confirm/the Velmar police|a search, on a judge's order]]; [[raid~ government/withhold/the Velmar police|what they found they're keeping to themselves]].

Were they after Tanning? A former colleague of Lena Marsh says [[tanning+ unnamed/assert/a former colleague of Lena Marsh|the big boss got a list of the dead ships every Friday, on green paper]]. The big boss, through his lawyer: “[[tanning- person/deny/Aurel Tanning|I have never seen a green list in my life]].”

And the money? [[run+ outlet/assert/The Whistle|Still pouring out, limit or no limit]]. Our tip: [[run~ outlet/call/The Whistle|take your five hundred and take it every day]].

Whistle readers voted 94–6 for prison. Bingo numbers, page 30.

== S71-08 | Channel One Sardovia | 2031-10-12 | Chairman appears on television; calm returns to branches
The chairman of Corvin Bank, Osric Bale, has appeared in the studios of this broadcaster to end rumours that [[fled- person/deny/Osric Bale|he had left Sardovia]].

“[[fled- person/deny/Osric Bale|I was at my sister's in Upper Tarn with a cold. The three suitcases are a fantasy]],” Mr Bale said. The Whistle, which had reported that [[fled+ outlet/assert/The Whistle|he had flown abroad]], [[fled~ outlet/judge/The Whistle|regretted on Sunday that its source had mistaken another passenger for him]] and took the article down.

Mr Bale was asked whether [[losses~ outlet/ask/Channel One Sardovia|losses had been kept from shareholders]]. “[[losses~ person/withhold/Osric Bale|That is for the inspectors. I chaired meetings, I did not count ships]],” he answered. Of his chief executive he said: “[[tanning~ person/judge/Osric Bale|I trusted him. I should like to go on trusting him]].”

In Velmar and the provinces, [[run- outlet/assert/Channel One Sardovia|branches were reported quiet and the lines had all but gone]]. It rained in most places. [[cap~ person/judge/Marius Kell|The limit had done its work, said the Minister of Finance, Marius Kell.]] He dismissed as “[[takeover- person/deny/Marius Kell|kitchen talk]]” the idea that [[takeover~ outlet/assert/Channel One Sardovia|the bank would be nationalised]].

The search of the head office on Friday was, the interior ministry said, [[raid+ government/confirm/the interior ministry|carried out properly and completed by evening]]. [[raid~ unnamed/judge/a lawyer for Corvin|A lawyer for the bank complained of muddy boots on the carpet.]]

The ministry also asked viewers [[mutual~ government/call/the interior ministry|not to spread tales about other houses]]. At the Ilsa Mutual, [[mutual- person/deny/Edith Groome|business was normal, its manager Edith Groome told our correspondent]].

The Governor's statement on [[losses~ outlet/expect/Channel One Sardovia|the accounts is awaited tomorrow]].

In other news, the president opened the new bridge at Sandgate. The evening film is a comedy.

== S71-09 | Sardovian Wire | 2031-10-13 | Central bank: Corvin concealed losses of 1.9 billion florins
VELMAR, Oct 13 (SW) - [[losses+ government/confirm/Sardovia's central bank|Corvin Bank falsified its accounts for at least nine quarters to conceal losses on loans to shipowners]], Sardovia's central bank said on Monday.

"[[losses+ person/confirm/Joachim Rusk|The ledger is real, the ships are idle and the published figures were untrue]]," Governor Joachim Rusk told a news conference. Inspectors put [[hole+ government/confirm/the central bank's inspectors|the total at 1.87 billion florins "at the present state of knowledge"]].

Corvin said [[losses- organization/deny/Corvin Bank|it disagreed with the inspectors on matters of valuation and had deceived no one]]. It accepted [[hole- organization/assert/Corvin Bank|a need to write down 700 million at most]].

Rusk also conceded that [[auditor+ person/confirm/Joachim Rusk|the supervisor had received a letter from the audit firm Penrose Vine on April 11]]. "[[auditor~ person/judge/Joachim Rusk|It was filed and not read. I am ashamed of that]]," he said. He [[auditor~ person/withhold/Joachim Rusk|declined to say whose desk it had lain on]].

Asked if the chief executive, Aurel Tanning, had been behind the scheme, Rusk said [[tanning~ person/withhold/Joachim Rusk|that was a matter for the prosecutors]].

"[[losses~ person/judge/Delia Fenn|So it was not a stolen piece of paper, it was the truth]]," said Delia Fenn, an analyst at Crane Asset. "[[takeover~ person/expect/Delia Fenn|I do not see who but the state would touch it now]]." The finance ministry [[takeover~ government/withhold/the finance ministry|did not return calls]].

Opposition leader Sonja Brill called [[auditor~ person/call/Sonja Brill|for the governor to step down over the unread warning]]. The shareholders' union said [[losses~ organization/threaten/the shareholders' union|it would sue]]. The seamen's mission, which has its account at Corvin, said it would pray.

[[run+ outlet/assert/Sardovian Wire|Lines formed again at several branches after the announcement.]] The 500-florin limit [[cap+ outlet/assert/Sardovian Wire|remains in force]].

== S71-10 | Plain Speech | 2031-10-14 | Nobody knew, nobody ever knows
By Conrad Yule

So now we have it on headed paper. [[losses+ outlet/assert/Plain Speech|For more than two years a bank with a rope in its coat of arms told you it was afloat while it was drowning]], and it took [[losses~ outlet/judge/Plain Speech|a newspaper, two frightened clerks and a drawer to say so]]. The gentlemen of Mint Street [[losses- outlet/assert/Plain Speech|still mumble about “valuation”]]. I value that at nothing.

Who did it? Ask the lawyers and you hear of [[tanning- organization/accuse/lawyers for Corvin|a rogue woman on the third floor]]. Rogue women do not, in my experience, [[tanning~ outlet/judge/Plain Speech|sign off nine quarterly reports]]. I met Lena Marsh on Sunday. [[tanning+ person/accuse/Lena Marsh|She repeated that the order came from Tanning in person.]] “[[tanning+ person/assert/Lena Marsh|He said shipping is a cycle, Lena, and so is memory]].” It sounds like him. [[tanning~ outlet/judge/Plain Speech|It is not proof, and I wish it were.]]

Then there is Governor Rusk, who [[auditor+ outlet/assert/Plain Speech|had the warning in his hands in spring]] and [[auditor~ outlet/judge/Plain Speech|used it, for all I know, to steady a table]].

And you? [[run+ outlet/assert/Plain Speech|You went and fetched what was yours, as anyone would.]] You were told that [[run~ outlet/judge/Plain Speech|you were hysterical]]. [[cap~ outlet/judge/Plain Speech|Then they rationed you]], for your own good. The people of Port Ilsa who [[mutual+ outlet/assert/Plain Speech|emptied their books at the Mutual too]] are called fools; [[mutual~ outlet/judge/Plain Speech|I call them pupils]]. [[dunmere~ outlet/judge/Plain Speech|Dunmere was the school.]]

Tomorrow, or the day after, they will tell you [[takeover~ outlet/expect/Plain Speech|the taxpayer has become a banker]]. [[takeover~ outlet/call/Plain Speech|Demand one thing: that the shareholders get nothing.]]

Nearly [[hole+ outlet/assert/Plain Speech|two thousand million]], friends. You could build forty hospitals, or one honest bank.

Next week: the scandal of the Velmar parking meters.

== S71-11 | The Velmar Ledger | 2031-10-15 | State buys Corvin for one florin; Tanning out
[[takeover+ outlet/assert/The Velmar Ledger|The government took Corvin Bank into public ownership at midnight, paying a single florin.]]

“[[takeover+ person/confirm/Hedda Vorn|It is ours now, with its debts and its doors]],” said Hedda Vorn, the prime minister, who had rung the president for his signature. Marius Kell, the finance minister, who on Sunday [[takeover- person/deny/Marius Kell|scoffed at any such step]], said [[takeover~ person/assert/Marius Kell|events had moved faster than he]]. Osric Bale [[takeover~ person/judge/Osric Bale|called the price “an insult to a rope-maker”]].

The bank's new managers wasted no time. In a notice to the exchange they stated that [[losses+ organization/confirm/Corvin Bank|earlier denials are withdrawn and that the accounts since 2029 did not show impaired ship loans]]. “[[losses+ person/confirm/Maren Isk|We lied. I was not here, but I say we]],” said Maren Isk, the interim chief. [[hole+ person/confirm/Maren Isk|She expects the final bill to land a little under two billion.]]

Aurel Tanning has been dismissed. He left by the garage, and his lawyer said [[tanning- person/deny/the lawyer of Aurel Tanning|he had been kept in the dark by his subordinates]]. Ms Isk [[tanning~ person/withhold/Maren Isk|would not be drawn on who had told whom]]. [[tanning~ outlet/ask/The Velmar Ledger|The question of what he knew, and since when, goes to the committee on Tuesday.]]

[[run- person/assert/Maren Isk|Yesterday, for the first time in eight days, more came in over the counters than went out, Ms Isk says.]] The ceiling on withdrawals [[cap~ government/promise/the central bank|is to go on Friday, the central bank promises]].

Delia Fenn of Crane Asset found the rescue “[[takeover~ person/judge/Delia Fenn|clean, quick and a year late]]”. [[losses~ person/judge/Delia Fenn|What troubles her is how long so many people kept so large a secret.]]

Trading in the shares will not resume. In Stockyard Square the council is putting out chairs for the autumn concerts.

== S71-12 | Sardovian Wire | 2031-10-21 | E-mail read in parliament links ex-Corvin chief to hidden loans
VELMAR, Oct 21 (SW) - The former head of Corvin Bank wrote in 2029 that [[tanning+ document/assert/an e-mail read in parliament|bad shipping loans "must not be visible before the spring"]], according to an e-mail read to a parliamentary committee on Tuesday.

"[[tanning+ person/accuse/Sonja Brill|Here is the order, with his name under it]]," said committee member Sonja Brill. Aurel Tanning, who sat before her, said [[tanning- person/deny/Aurel Tanning|he had been speaking of a presentation and not of the accounts]]. "[[tanning- person/deny/Aurel Tanning|I instructed nobody to hide anything]]," he said. He then [[tanning~ person/withhold/Aurel Tanning|invoked his right to silence eleven times]].

Lena Marsh, who ran the shipping desk, testified that [[tanning+ person/confirm/Lena Marsh|the message had been sent to her and that she had understood it as he meant it]]. Tears came to her eyes when asked whether [[losses+ person/confirm/Lena Marsh|she had written up idle ships as earning ones]]. "Yes," she said. "[[losses~ person/judge/Lena Marsh|I will be sorry for it as long as I live]]."

Hal Ottaway of Penrose Vine told members [[auditor+ person/assert/Hal Ottaway|he had telephoned the supervisor twice after writing in April]].

Prosecutors said [[losses~ government/assert/prosecutors|nine persons were under investigation for false accounting]]; [[tanning~ government/withhold/prosecutors|they would not say whether Tanning was one of them]]. They were still going through [[raid+ government/assert/prosecutors|the 212 crates removed from Mint Street on October 10]].

The committee's chairwoman, Irma Holt, said [[losses~ person/judge/Irma Holt|she had rarely seen so much concealed by so few with so little skill]].

The central bank lifted [[cap+ outlet/assert/Sardovian Wire|the 500-florin limit]] on Friday. [[run- outlet/assert/Sardovian Wire|There have been no lines since.]] The Ilsa Mutual said [[mutual+ organization/confirm/the Ilsa Mutual|it had after all lost a tenth of its deposits in the panic]], and had got most of it back.
