story: S92
title: The Forward Union's foreign purse

claim money: The Forward Union's election campaign was secretly paid for with money from abroad. | origins 3-5: the party's own account books, the former bookkeeper, the bank in Lumeray, the treasurer; the unnamed officials may rest on the books.
claim gazhold: The money came from Gazhold, the state gas company of Karsk. | origins 2-4: the bookkeeper and a director of the bank; the intelligence officials; later Gazhold's former lawyer.
claim farrow: The donor was the emigrant hotelier Leon Farrow, out of his own pocket. | origins 1-2: the Forward Union; Farrow himself, who takes it back.
claim sum: The sum was between 8 and 21 million crowns. | origins 2-3: the account books, the bank, the treasurer's own figure.
claim kandel: Orest Kandel knew of the payments and talked about them with an envoy of Gazhold. | origins 1-3: a sailor of the yacht, the treasurer; the photograph.
claim forged: The published account books are forgeries. | origins 1-1: the Forward Union (its spokeswoman, its lawyer, its leader).
claim probe: The prosecutor general has opened an investigation into the party's finances. | origins 1-2: the prosecutor's office; an official of it who spoke earlier.
claim fled: The Union's treasurer, Viktor Saal, has fled the country. | origins 0-1: Channel Six, from an airport worker; withdrawn.
claim pipe: In return the Union promised Gazhold the licence for the southern pipeline. | origins 2-3: a memorandum and the ministry's engineer; the treasurer.
claim league: The Civic League took money from a foundation in Northmark. | origins 1-2: Valmora One and the foundation's yearly report; the League owns up to a seminar.
claim homeland: In 2026 the Homeland Party was banned for taking suitcases of cash from abroad. | origins 1-2: background told by the outlets and by a law professor.
status money 2034-10-05: reported denied
status money 2034-10-07: corroborated denied
status money 2034-10-20: confirmed denied
status gazhold 2034-10-05: reported none
status gazhold 2034-10-06: reported denied
status gazhold 2034-10-13: corroborated denied
status gazhold 2034-10-20: confirmed denied
status farrow 2034-10-10: reported none
status farrow 2034-10-11: reported denied
status farrow 2034-10-17: reported denied withdrawn
status sum 2034-10-05: reported none
status sum 2034-10-07: corroborated none
status sum 2034-10-20: confirmed none
status kandel 2034-10-09: reported denied
status kandel 2034-10-20: corroborated denied
status forged 2034-10-06: reported none
status forged 2034-10-07: reported denied
status forged 2034-10-20: reported denied withdrawn
status probe 2034-10-09: reported denied
status probe 2034-10-13: confirmed none
status fled 2034-10-14: reported none
status fled 2034-10-15: none denied withdrawn
status pipe 2034-10-13: reported denied
status pipe 2034-10-20: corroborated denied
status league 2034-10-10: reported denied

== S92-01 | Testrin Morning Post | 2034-10-05 | Governing party's posters paid from abroad, books show
Three days before the country votes, account books that have come into the possession of the Morning Post show that [[money+ document/assert/account books seen by the Post|the Forward Union has been financing its campaign with transfers from a bank in the principality of Lumeray]].

[[money+ document/assert/account books seen by the Post|Twenty-two payments, disguised as orders for calendars, reached the party between March and September.]] Together they amount to [[sum+ document/assert/account books seen by the Post|14.2 million crowns]]. The law forbids parties to accept so much as a crown from outside Valmora.

“[[money+ person/assert/Dora Lint|I booked them in myself, and nobody ever delivered a calendar]],” said Dora Lint, who was a bookkeeper at the party’s headquarters until July. Who stood behind the account? “[[gazhold+ person/assert/Dora Lint|The gas people in Karsk. We called it the meter money]],” she said.

Gazhold, the state gas company of that country, [[gazhold~ organization/withhold/Gazhold|did not reply to written questions]]. The embassy of Karsk [[gazhold~ government/withhold/the embassy of Karsk|had closed for a national holiday]].

The Union’s spokeswoman, Jana Wirth, said [[money- person/deny/Jana Wirth|every coin in the party’s till was Valmoran]]. Its treasurer, Viktor Saal, [[money~ person/withhold/Viktor Saal|listened to the question, wished us a good evening and closed the car window]].

“[[money~ person/judge/Tobias Renn|If this is so, we are voting on somebody else’s money]],” said Tobias Renn of the Civic League. He called on [[probe~ person/call/Tobias Renn|the prosecutor general to seize the party’s papers before Sunday]]. The prosecutor’s office [[probe~ government/withhold/the prosecutor’s office|acknowledged receipt of our letter]].

[[homeland+ outlet/assert/Testrin Morning Post|The last party caught with a foreign purse was Homeland, which was banned in 2026 after cash had been found in its leader’s suitcases.]]

The Post received the books in an apple crate. The apples were good.

== S92-02 | Valmora One | 2034-10-06 | Forgeries on the eve of the vote
The so-called account books which a Testrin newspaper has printed are [[forged+ organization/deny/the Forward Union|a clumsy fabrication]], the Forward Union has said.

“[[forged+ person/assert/Jana Wirth|The paper is wrong, the ink is wrong and the sums do not add up]],” spokeswoman Jana Wirth told our station. The party’s lawyer, Dr Hugo Sembly, has counted [[forged+ person/assert/Hugo Sembly|nineteen errors which no real bookkeeper would have committed]]. [[forged~ person/withhold/Hugo Sembly|A list of the errors was not available for broadcast.]]

The leader of the Union, Orest Kandel, said in Baltar that [[money- person/deny/Orest Kandel|his campaign lived on raffles, cakes and the pennies of pensioners]]. “[[money- person/deny/Orest Kandel|There is no foreign crown in it, not one]],” he said to applause.

From Karsk, the gas company Gazhold states that [[gazhold- organization/deny/Gazhold|it has never given anything to anybody in Valmora except gas]]. [[gazhold~ person/judge/Yegor Mavrin|The ambassador of Karsk, Yegor Mavrin, is amused.]]

The former employee Dora Lint, [[money~ outlet/assert/Valmora One|on whose word the allegations rest]], was dismissed in July for unpunctuality. She [[forged~ person/withhold/Dora Lint|has not been able to explain the errors]] to our reporter, who telephoned her at a quarter to six this morning.

Political scientist Rufus Oll considers [[money~ person/judge/Rufus Oll|the affair a mud pie thrown at the last minute]]. The Civic League’s leader, Mira Solane, was meanwhile heard to demand [[money~ person/call/Mira Solane|that the books be laid before parliament]].

Interior Minister Grigor Pahl asked citizens [[money~ person/call/Grigor Pahl|not to be led astray by paper of doubtful origin]].

Polling stations open on Sunday at seven. Please bring your identity card.

== S92-03 | Transmarine Wire | 2034-10-07 | Lumeray bank says it paid into Valmora ruling party
TESTRIN, Oct 7 (TMW) - A bank in Lumeray said on Saturday that [[money+ organization/confirm/Banque Aubrac|it had carried out transfers to Valmora's governing Forward Union on behalf of a client who is not Valmoran]].

Banque Aubrac, replying to questions from Lumeray's financial supervisor, put the total at [[sum+ organization/assert/Banque Aubrac|some 14 million crowns]]. "[[money+ person/confirm/Solange Tavel|The payments are real and they are in our system]]," said its director, Solange Tavel. [[gazhold~,farrow~ person/withhold/Solange Tavel|She refused to identify the client.]]

The Union has said that [[forged+ organization/assert/the Forward Union|ledgers published by the Testrin Morning Post were faked]]. Tavel said [[forged- person/deny/Solange Tavel|the 22 entries matched her own records "to the penny"]]. Union spokeswoman Jana Wirth said [[money~ person/withhold/Jana Wirth|the party was reading the bank's letter and would have more to say after the vote]].

Two Western intelligence officials told TMW that [[gazhold+ unnamed/assert/two Western intelligence officials|the account belonged to a shell firm which Karsk's gas monopoly uses for such purposes]]. The monopoly, Gazhold, had said that [[gazhold- organization/deny/Gazhold|it made no gifts in Valmora]].

Civic League leader Mira Solane said [[money~ person/judge/Mira Solane|voters had a right to know whose hand was in the glove]]. Union leader Orest Kandel, at his last rally, [[money~ person/withhold/Orest Kandel|spoke for an hour about bridges]].

Campaign silence begins at midnight. The prosecutor general, Ivo Kessler, [[probe~ person/withhold/Ivo Kessler|said that he would not comment on an ongoing campaign]]. "[[probe~ person/ask/Nadia Brecht|What is he waiting for, a receipt?]]" said Nadia Brecht, who teaches electoral law in Testrin. [[homeland+ person/assert/Nadia Brecht|Homeland, she noted, was dissolved eight years ago for a tenth of that.]]

Lumeray, which has 31,000 inhabitants, has 44 banks.

== S92-04 | The Lantern | 2034-10-09 | A yacht, a gasman and a leader in white trousers
Here is a photograph. It was taken on 14 June in the marina of Lumeray, and [[kandel+ document/assert/a photograph|it shows Orest Kandel in white trousers beside a gentleman with a cigar]]. The gentleman is Pavel Drozd, who does for Gazhold what waiters do for a restaurant.

A sailor who worked that week on the yacht Anthracite has told us what they talked about. "[[kandel+ unnamed/assert/a sailor of the yacht Anthracite|The one in the trousers asked if the calendars could come faster, and they both had a good laugh]]," he says. And: "[[kandel+,gazhold+ unnamed/assert/a sailor of the yacht Anthracite|The cigar said his company would see to it by the end of the month]]."

Mr Kandel's office admits the harbour but says [[kandel- organization/deny/Mr Kandel's office|the leader was on holiday and has no idea who stood next to him]]. Mr Drozd [[kandel~ person/withhold/Pavel Drozd|sent us a postcard with nothing on it]].

[[money~ outlet/judge/The Lantern|So there it is, the least secret secret in Testrin.]] The bank has confessed. The bookkeeper has confessed. [[money~ outlet/ask/The Lantern|Will anybody in the party do so before the snow?]] [[forged~ outlet/judge/The Lantern|And those marvellous forgers, how did they get a bank to forge itself along with them?]]

Somebody at the prosecutor's office has told us that [[probe+ unnamed/assert/somebody at the prosecutor's office|a file with a number was opened on Saturday night]]. The prosecutor's press man says [[probe- unnamed/deny/the prosecutor's press man|there is no file]]. [[probe~ outlet/judge/The Lantern|We know which of the two we would lend our umbrella.]]

How much? [[sum+ outlet/assert/The Lantern|The books say fourteen, the bank says about fourteen, and our sailor heard twenty.]] [[sum~ outlet/judge/The Lantern|For that you can buy every billboard between here and the sea, and someone did.]]

If you like what we do, we sell mugs.

== S92-05 | Valmora One | 2034-10-10 | Donor was a patriot abroad, Union reveals
The Forward Union has put an end to speculation. [[farrow+ organization/confirm/the Forward Union|The sums from Lumeray were the gift of Leon Farrow, a Valmoran who has become successful in the hotel business overseas.]]

“[[farrow+ person/confirm/Leon Farrow|It was my own money and I gave it with my own hand, because I love the smell of our lime trees]],” Mr Farrow said to our station by telephone. He had given [[sum+ person/assert/Leon Farrow|eight million crowns, no more]], and had wished to stay in the background out of modesty.

Spokeswoman Jana Wirth explained that [[money- person/deny/Jana Wirth|a gift from a son of the nation could not be called foreign, wherever he sleeps]]. “[[gazhold- person/deny/Jana Wirth|The story of the gas company is thereby dead and buried]],” she said. Asked about the party’s earlier remark that [[forged+ organization/assert/the Forward Union|the books were false]], she said [[forged~ person/withhold/Jana Wirth|one should look forward]].

The opposition is in no position to complain. Our research has shown that [[league+ outlet/accuse/Valmora One|the Civic League was kept afloat with 600,000 crowns from the Halden Foundation in Northmark]]. [[league+ document/assert/the Halden Foundation’s yearly report|The foundation’s yearly report lists a “partner in Testrin”]]. League leader Mira Solane [[league~ person/withhold/Mira Solane|hurried past our microphone]]. Her deputy, Tobias Renn, claims [[league- person/deny/Tobias Renn|it was a seminar on drains to which the League sent two people]].

Rufus Oll, political scientist, sees [[league~ person/judge/Rufus Oll|double standards of the crudest sort]]. [[league~ person/call/Grigor Pahl|Interior Minister Grigor Pahl would like the seminar looked into.]]

Prosecutor General Ivo Kessler has stated that [[probe- person/deny/Ivo Kessler|no proceedings of any kind are pending against the party]].

After the news: folk melodies from the valley of the Orle.

== S92-06 | Ledger & Coin | 2034-10-11 | Farrow’s hotels are bust. So where did he find the cash?
Leon Farrow, the hotelier who says [[farrow+ person/confirm/Leon Farrow|he paid for the Forward Union’s billboards]], couldn’t pay for his own lifts.

Filings in three countries show that Farrow Palace Group has been in administration since January. “[[farrow- person/assert/Brigid Noone|He owes me for the towels. He hasn’t got eight million of anything]],” says its administrator, Brigid Noone. A creditor is blunter: [[farrow- unnamed/judge/a creditor of Mr Farrow|“Leon is a letterbox with a tan.”]] Mr Farrow’s lawyer [[farrow~ unnamed/withhold/Mr Farrow’s lawyer|wouldn’t discuss his client’s means]].

And the sums don’t match. Mr Farrow’s [[sum+ person/assert/Leon Farrow|eight]] leaves six million of [[sum+ document/assert/account books|the fourteen in the books]] without a parent. Has somebody else chipped in? [[gazhold+ unnamed/assert/a former director of Banque Aubrac|The beneficial owner was a Gazhold trading arm, full stop]], says a former director of Banque Aubrac who saw the forms. Gazhold shares, which trade in Lumeray, [[gazhold~ group/judge/the market|didn’t move]]: nobody there is surprised.

[[money~ person/warn/Oona Strand|Foreign cash in the ruling party is the kind of thing that gets a rating cut]], says Oona Strand of Brevoort Bank. The finance ministry [[money~ government/withhold/the finance ministry|has “no view on party matters”]]. The electoral law is plain about it: forfeiture of three times the amount, and [[money~ outlet/judge/Ledger & Coin|if the transfers are proved, the Union will be broke by Christmas]].

What would Karsk want for it? Ask the pipe men. [[pipe~ unnamed/expect/a manager at a rival gas firm|I’d look at who gets the southern line]], says a manager at a rival. The energy ministry says [[pipe- government/deny/the energy ministry|the tender is open and nobody has been promised a metre of it]].

A ton of steel pipe costs 4,100 crowns, up a tenth since June.

== S92-07 | Transmarine Wire | 2034-10-13 | Valmora prosecutor opens inquiry into ruling party's funds
TESTRIN, Oct 13 (TMW) - Valmora's prosecutor general said on Friday that [[probe+ person/confirm/Ivo Kessler|he had begun a criminal investigation into the finances of the Forward Union]].

"[[probe+ person/confirm/Ivo Kessler|My officers are at the party's house as I speak, and they have brought boxes]]," Ivo Kessler told reporters. He had said on Tuesday that [[probe- person/deny/Ivo Kessler|nothing was pending]]. [[probe~ person/withhold/Ivo Kessler|He would not explain what had changed.]]

The inquiry concerns [[money~ government/ask/the prosecutor general|whether the party took millions from abroad by way of Lumeray]]. The Union's Jana Wirth said [[money- person/deny/Jana Wirth|the party had broken no law and had only one donor, a countryman]].

Gazhold's former general counsel, Irina Falk, who left Karsk last year, told TMW that [[gazhold+ person/assert/Irina Falk|she had drafted the calendar contracts herself on the company's orders]]. "[[gazhold+ person/assert/Irina Falk|It came out of the budget for leaks]]," she said. Gazhold called her [[gazhold- organization/deny/Gazhold|a thief and an embittered liar]].

A memorandum dated June 20, seen by TMW, says that [[pipe+ document/assert/a memorandum dated June 20|the Union "undertakes to award the southern line to the friend in the east"]]. An engineer at the energy ministry said [[pipe+ unnamed/assert/an engineer at the energy ministry|the conditions of the tender had been rewritten in July so that only one bidder could meet them]]. Union leader Orest Kandel called the memorandum [[pipe- person/deny/Orest Kandel|"a school essay"]].

Kandel also denied [[kandel- person/deny/Orest Kandel|having spoken of money with Gazhold's envoy Pavel Drozd]]. "[[kandel- person/deny/Orest Kandel|I talk to a thousand people on a quay]]," he said.

The opposition Civic League asked [[money~ organization/call/the Civic League|for the accounts to be frozen]].

== S92-08 | Channel Six Live | 2034-10-14 | Live: Treasurer 'on a plane'
**09.02** BREAKING. [[fled+ outlet/assert/Channel Six Live|Viktor Saal, the man who kept the Forward Union's purse, has left the country]], we understand.

**09.10** This comes from a worker at Testrin airport: "[[fled+ unnamed/assert/a worker at Testrin airport|He went through the crew gate at five with two cases and a hat]]." The border police [[fled~ government/withhold/the border police|say they don't give out passenger lists]].

**09.31** Jana Wirth, for the Union: "[[fled~ person/withhold/Jana Wirth|I am not Mr Saal's travel agent]]."

**10.15** Tobias Renn of the League: "[[fled~ person/judge/Tobias Renn|The rat knows the ship]]." He wants [[fled~ person/call/Tobias Renn|a warrant out today]].

**11.00** While we wait: why does it matter? Because Saal signed for everything. If the prosecutors are right, [[money~ outlet/assert/Channel Six Live|he's the one who knows how cash from another country ended up in the Union's billboards]]. His deputy, when we rang: "[[money~ unnamed/withhold/Mr Saal's deputy|I only do stamps]]."

**11.40** Nadia Brecht, the law professor, in the studio: "[[money+ person/judge/Nadia Brecht|The bank, the books, the woman who kept them. I've seen murder trials with less]]." On the gift of the hotel man: "[[farrow- person/judge/Nadia Brecht|Nobody serious believes that he was the giver]]." And on precedent: "[[homeland+ person/assert/Nadia Brecht|Homeland went under in '26 over two suitcases]]."

**12.20** Gazhold's ambassador of sorts, Pavel Drozd, has surfaced, on a golf course. Did you pay? "[[gazhold~ person/withhold/Pavel Drozd|Fore!]]"

**13.05** Vox pop from Foundry Square. Baker: "[[money~ unnamed/judge/a baker on Foundry Square|They all take it from somewhere]]." Student: "[[gazhold~ unnamed/judge/a student on Foundry Square|I'd rather be bought by someone warmer]]."

**14.00** Karsk's embassy on the southern line: [[pipe~ government/withhold/the embassy of Karsk|"a matter between engineers"]].

**14.30** Weather: fog. Football: off, because of it.

== S92-09 | Channel Six Live | 2034-10-15 | Saal is in Testrin: a correction
We got one wrong. Yesterday at 09.02 we said [[fled+ outlet/assert/Channel Six Live|Viktor Saal had gone abroad]]. [[fled- outlet/deny/Channel Six Live|He hasn't. He was at his sister's in the Third District with a cold.]]

Mr Saal opened the door to our reporter himself, in a dressing gown. "[[fled- person/deny/Viktor Saal|I have been as far as the pharmacy]]," he said. The airport worker now thinks [[fled~ unnamed/deny/a worker at Testrin airport|it was a pilot]]. [[fled~ outlet/judge/Channel Six Live|We took one person's word and shouldn't have. We apologise to Mr Saal.]]

As he was there, we asked. Was the campaign paid for from outside? "[[money~ person/withhold/Viktor Saal|Ask me when I have stopped coughing]]." Did it come from Karsk? "[[gazhold~ person/withhold/Viktor Saal|My sister would like you to leave]]." Did Orest Kandel know? [[kandel~ person/withhold/Viktor Saal|He looked at his slippers for a long time.]] He did say that he was [[probe~ person/promise/Viktor Saal|going to keep his appointment with the prosecutors on Thursday]].

His sister, Klara, had one thing to add. “[[money~ person/judge/Klara Saal|He isn't a thief. He's a man who never learnt to say no to a telephone]],” she said.

The Union's Jana Wirth told us that [[money- person/deny/Jana Wirth|the party is debt-free and donor-clean]] and that [[probe~ person/judge/Jana Wirth|the search of its headquarters was a circus]]. According to people in the building, [[probe+ unnamed/assert/people in the Union's headquarters|officers carried off fourteen computers and the coffee fund]].

The League's own trouble won't go away either: the Halden Foundation in Northmark says [[league- organization/deny/the Halden Foundation|it paid train fares for two and nothing else]]. Grigor Pahl thinks [[league+ person/accuse/Grigor Pahl|“train fares” is a fine word for bribes from the north]].

The match is now on Tuesday.

== S92-10 | The Daily Hoot | 2034-10-17 | IT WASN'T ME! 'Sugar daddy' Leon says he never paid a bean
Skint hotel king Leon Farrow has SENSATIONALLY come clean. [[farrow- person/deny/Leon Farrow|He never gave Kandel's mob a bean.]]

“[[farrow- person/deny/Leon Farrow|They rang me up and said be the donor, Leon, and we'll see about your lifts]],” the perma-tanned playboy sobbed down the line to the Hoot. “[[farrow- person/deny/Leon Farrow|I couldn't buy a calendar, never mind 22 lorryloads]].” Only a week ago he was crooning to state radio that [[farrow+ person/confirm/Leon Farrow|the dosh was all his]]. [[farrow~ person/judge/Leon Farrow|“I am ashamed,”]] he says now.

Who rang? He [[farrow~ person/withhold/Leon Farrow|won't say]]. So whose loot WAS it? “[[gazhold+ person/accuse/Leon Farrow|Everyone on the marina knows it's the gas boys]],” says Leon. Karsk's man in town, Yegor Mavrin, told us [[gazhold- person/deny/Yegor Mavrin|his country “heats homes, it does not rent parties”]].

Union mouthpiece Jana Wirth was lost for words for once: [[farrow~ person/withhold/Jana Wirth|“I'll call you back.”]] She didn't.

Mira Solane roared: “[[money~ person/judge/Mira Solane|First forged, then a gift, now nobody's. What will it be on Friday, a miracle?]]” She wants [[money~ person/call/Mira Solane|every poster pulped and every penny paid back]]. Pensioner Gus Vogel, 80, who baked for the campaign, fumed: “[[money~ person/judge/Gus Vogel|I sold forty tarts for those people and they were swimming in foreign cash]].”

Hoot sums: [[sum+ outlet/assert/The Daily Hoot|at 14.2 million it's three crowns sixty for each and every voter in the land]]. Mine's a sausage!

And is the boss in it up to his boaters? [[kandel~ group/judge/readers polled by the Hoot|Seven in ten of you reckon he knew.]] Kandel's mum, 84: [[kandel- unnamed/deny/Orest Kandel's mother|“My boy can't even find his own wallet.”]]

== S92-11 | Transmarine Wire | 2034-10-20 | Treasurer admits Valmora's ruling party took Karsk gas money
TESTRIN, Oct 20 (TMW) - The treasurer of Valmora's Forward Union has told prosecutors that [[money+,gazhold+ person/confirm/Viktor Saal|its campaign was paid for in large part by Gazhold, Karsk's state gas company]], his lawyer said on Friday.

"[[money+ person/confirm/Viktor Saal|My client has confirmed each of the 22 transfers and has added a few of his own]]," the lawyer, Margit Zell, said. In all, Viktor Saal spoke of [[sum+ person/confirm/Viktor Saal|21 million crowns, seven of them in cash]].

Saal also said that [[kandel+ person/accuse/Viktor Saal|Orest Kandel had been told of every payment, "usually at breakfast"]], and that [[pipe+ person/confirm/Viktor Saal|the southern pipeline had been pledged in exchange]], according to Zell.

Kandel said through an aide that [[kandel- person/deny/Orest Kandel|he had breakfasted with Mr Saal perhaps twice in his life]] and [[money- person/deny/Orest Kandel|had trusted others to keep the purse clean]]. Spokeswoman Jana Wirth [[money~ person/withhold/Jana Wirth|resigned without a statement]].

Gazhold said [[gazhold- organization/deny/Gazhold|a sick man had been made to sign something]]. The ambassador, Yegor Mavrin, [[gazhold~ person/withhold/Yegor Mavrin|was recalled for consultations]]. Lumeray's Banque Aubrac [[gazhold+ organization/confirm/Banque Aubrac|acknowledged for the first time that its client was a Gazhold subsidiary]].

The Union's lawyer, Hugo Sembly, withdrew his claim that [[forged+ person/assert/Hugo Sembly|the ledgers were not genuine]]. "[[forged~ person/deny/Hugo Sembly|I had been shown a different copy]]," he said.

Civic League leader Mira Solane called it [[money~ person/judge/Mira Solane|"the day the lamp was switched on"]]. Prosecutor General Ivo Kessler said [[probe+ person/promise/Ivo Kessler|the inquiry would now be widened to the energy ministry]].

The energy ministry [[pipe~ government/promise/the energy ministry|suspended the tender]]. It had said that [[pipe- government/deny/the energy ministry|no promises had been made to any bidder]].

== S92-12 | Baltar Evening | 2034-10-21 | Tarts, lifts and gas: what the river makes of it
Valmora's Forward Union [[money+,gazhold+ person/confirm/Viktor Saal|ran its campaign largely on money from Gazhold]], its treasurer Viktor Saal has told prosecutors, [[sum+ person/confirm/Viktor Saal|21 million crowns in all]] (TMW).

His lawyer, Margit Zell, said that [[money+ person/confirm/Viktor Saal|he had confirmed each of the 22 transfers]]. He says [[kandel+ person/accuse/Viktor Saal|the leader was informed "usually at breakfast"]]. Gazhold [[gazhold- organization/deny/Gazhold|speaks of a forced signature]].

Our correspondent went to the Union's branch office on Ferry Street. The shutters were down. "[[money~ person/judge/Bettina Orr|I stuffed those envelopes for nothing and they had the gasworks behind them]]," said Bettina Orr, branch secretary for sixteen years, who has sent her badge back. The branch chairman [[money~ unnamed/withhold/the branch chairman|would not come out from behind his hedge]].

At the depot the pipe fitters are glum. [[pipe~ group/expect/the pipe fitters|Without Karsk there will be no southern line, they reckon, and no work before summer.]] Foreman Ulli Stamm had wondered in July why [[pipe+ person/assert/Ulli Stamm|the drawings suddenly asked for a valve that is only made in Karsk]].

The state broadcaster, which called the books [[forged+ outlet/assert/Valmora One|fakes]] two weeks ago, yesterday led its bulletin with the price of potatoes. It has still not taken back its story that [[league+ outlet/accuse/Valmora One|the Civic League fed from a trough in Northmark]]; the League's Pieter Loos says [[league~ organization/threaten/the Civic League|a writ is in the post]].

Will anyone sit in prison? Mayor Hedda Brill does not think [[probe~ person/expect/Hedda Brill|the prosecutor's zeal will outlive the month]]. [[homeland+ person/assert/Hedda Brill|In 2026 they shut Homeland within a week over a couple of suitcases]], she says; [[money~ person/judge/Hedda Brill|this purse came by the pipeline, and nobody wants to lift the lid]].

The old ferry is for sale.
