story: S172
title: The pensioners' eight per cent

claim cut: Aigalia's government has promised its lenders to lower pensions by eight per cent from July. | origins 2-4: a letter of 2 March, two officials of the Solvency Board (perhaps the same paper), a deputy of the coalition; the finance minister in the end.
claim hole: The pension fund is in want because it put its reserve into the bonds of the Olympia Arena. | origins 2-3: a former actuary, the auditor general's report, the fund's chairman at last; the fund and a demographer blame age.
claim sum: The pension fund lacks some 340 million tallari. | origins 2-3: the auditor general; the fund has 210 and the opposition 480.
claim circular: The finance minister can reduce pensions by a circular, without parliament. | origins 1-1: the deputy finance minister only.
claim levy: Savings in Aigalia's banks are to be hit by a one-off levy. | origins 0-1: Bam!, from a bank clerk; taken back.
claim widows: In October the supplement for widows was reduced by eight per cent. | origins 1-2: background told by the outlets and the labour minister.
claim march: The League of Pensioners will bring its members to the capital on 25 March. | origins 1-2: the league's chairwoman; seen by reporters later.
claim ghost: The letter of 2 March was written by the Solvency Board and not in Portaria. | origins 1-2: a linguist and an opposition deputy; the board and the ministry contradict them.
claim resign: Finance Minister Kyriakos Meletis will give up his office. | origins 1-2: a party colleague; the minister himself afterwards.
claim bonus: The directors of the pension fund were paid extra money for the year of the loss. | origins 1-2: a payroll slip; the fund's secretary.
claim coupons: In 2034 pensions were paid in coupons for five months. | origins 1-2: background, told by the outlets and by those who have kept some.
status cut 2042-03-09: reported none
status cut 2042-03-10: reported denied
status cut 2042-03-12: corroborated denied
status cut 2042-03-24: confirmed none
status hole 2042-03-11: reported none
status hole 2042-03-12: reported denied
status hole 2042-03-17: corroborated denied
status hole 2042-03-26: confirmed denied
status sum 2042-03-10: none denied
status sum 2042-03-17: confirmed denied
status circular 2042-03-13: reported none
status circular 2042-03-14: reported denied
status circular 2042-03-20: none denied
status levy 2042-03-14: reported denied
status levy 2042-03-16: none denied withdrawn
status march 2042-03-15: reported none
status march 2042-03-26: confirmed none
status ghost 2042-03-15: reported denied
status ghost 2042-03-20: reported denied
status resign 2042-03-20: reported denied
status resign 2042-03-24: none denied
status resign 2042-03-26: confirmed none
status bonus 2042-03-17: reported denied
status bonus 2042-03-20: corroborated denied

== S172-01 | Portaria Tribune | 2042-03-09 | Letter to lenders offers smaller pensions from July
The government of Aigalia [[cut+ outlet/assert/Portaria Tribune|has undertaken in writing to pay every pensioner a twelfth less, or to be exact eight per cent, beginning this summer]]. That is the essence of a letter of three pages which Finance Minister Kyriakos Meletis sent to the Solvency Board on 2 March, and of which this newspaper has a copy.

“[[cut+ document/promise/a letter of the finance minister|Old-age benefits will be adjusted downwards by 8 per cent with effect from 1 July]],” it says under the heading “Prior actions”. The board, which lends to states that nobody else will lend to, [[cut~ organization/withhold/the Solvency Board|does not comment on correspondence]]. Mr Meletis, reached at a christening, [[cut~ person/withhold/Kyriakos Meletis|said that he'd speak when the child was dry]].

[[widows+ outlet/assert/Portaria Tribune|Last October the cabinet had already taken eight per cent from the supplement for widows.]] [[widows~ outlet/judge/Portaria Tribune|It passed almost without a sound.]] This time some 700,000 people would be concerned, a fifth of the population. Katina Frangou, who heads the League of Pensioners, wants [[cut~ person/call/Katina Frangou|the prime minister to read the letter aloud on television, slowly]]. “[[cut~ person/judge/Katina Frangou|If that's true, they'll learn how fast we can walk]],” she adds.

Why the money should be short is not explained in the letter. [[hole~ document/withhold/a letter of the finance minister|It speaks of “developments in the asset position of the Fund” and leaves it at that.]] Economists have wondered for a while [[hole~ group/ask/economists|where the reserve of fat years has gone]]. [[sum~ outlet/withhold/Portaria Tribune|No figure is given, either.]]

Older readers need no explanation of the word “adjusted”. [[coupons+ outlet/assert/Portaria Tribune|In 2034, when the treasury was empty, their pensions came for five months as paper coupons that only some shops would take.]]

Aigalia joined the board's programme two years ago and has received four of seven instalments.

== S172-02 | Archipelago News Agency | 2042-03-10 | Aigalia denies promising pension cuts to lenders
PORTARIA, March 10 (ANA) - Aigalia's government on Monday rejected a newspaper report that [[cut+ outlet/assert/the Portaria Tribune|it had pledged to slash old-age pensions in exchange for loans]].

"[[cut- person/deny/Lakis Rentis|Not one tallari will be taken from any pensioner. There is no such promise, there was none and there will be none]]," government spokesman Lakis Rentis told a briefing, at which [[cut~ outlet/assert/Archipelago News Agency|most of the questions concerned a letter that he said he had not read]].

The Portaria Tribune published on Sunday what it said was a letter by Finance Minister Kyriakos Meletis, [[cut+ document/promise/a letter of the finance minister|listing a reduction of 8 percent among the "prior actions" for July]]. Asked if the signature was the minister's, Rentis said [[cut~ person/withhold/Lakis Rentis|he was a spokesman and not a graphologist]].

Labour Minister Zoe Hatzi said the paper had confused two things. "[[widows+ person/confirm/Zoe Hatzi|We trimmed the widows' supplement in autumn, by 8 percent, that is known]]," she said. "[[cut- person/deny/Zoe Hatzi|The pension itself is sacred and stays what it is]]."

The state pension fund said [[hole- organization/deny/the pension fund|its investments were sound and that any strain came from "the happy fact that people live longer"]]. It put [[sum- organization/assert/the pension fund|the gap at 210 million tallari, "a cash-flow matter"]]. Opposition leader Manos Sarris, without giving a source, [[sum- person/assert/Manos Sarris|spoke of 480 million]].

The head of the Solvency Board's mission, Henrike Dahl, who is staying at a Portaria hotel, [[cut~ person/withhold/Henrike Dahl|walked past reporters with a tennis racket]].

[[coupons+ outlet/assert/Archipelago News Agency|Eight years ago Aigalia paid its retirees in scrip for the better part of half a year.]] The yield on its 10-year bond rose by six basis points.

== S172-03 | Agora Live | 2042-03-12 | Pensions: the questions of the day, live from parliament
**09:00** Full house. On the agenda: beekeeping subsidies. On everybody's mind: the letter.

**09:14** Sarris holds up the Tribune. [[cut~ person/ask/Manos Sarris|"Did you sign this, yes or no, it's a two-letter word or a three-letter word."]]

**09:16** Meletis, from the bench: "[[cut- person/deny/Kyriakos Meletis|That was a draft of a thought. We've committed ourselves to nothing]]." Noise.

**09:40** Corridor. Civic Front deputy Rita Moschou, whose mother is 90, has had enough: "[[cut+ person/confirm/Rita Moschou|They told us in the group meeting. Eight off, from July, and the board has it in black and white]]." Rather clear. She then [[cut~ person/withhold/Rita Moschou|switches her phone off]].

**09:55** Two officials of the board who fly home tonight tell us that [[cut+ unnamed/confirm/two officials of the Solvency Board|the undertaking exists and that the next instalment depends on it]].

**10:20** Where did the money go? Our best guest today is Babis Ornis, who did the fund's sums until 2040. "[[hole+ person/assert/Babis Ornis|They bought a football ground. The whole cushion went into Olympia Arena paper, and the Arena has pigeons in it]]." [[hole+ outlet/assert/Agora Live|We've checked: the Arena has paid no interest since the spring of last year, and the fund is its largest creditor by far.]]

**10:32** Fund chairman Leandros Pyros by phone: "[[hole- person/deny/Leandros Pyros|Rubbish. The Arena is one leaf on a large tree. What we've got is too many birthdays]]."

**10:50** Demographer Lena Stavrou, University of Thermi, agrees with him up to a point: [[hole- person/judge/Lena Stavrou|it's the missing young, 90,000 of whom emigrated; no bond did that]].

**11:15** From readers. Kimon, 71: [[cut~ unnamed/judge/a reader|"I'll pay my dentist 92 per cent then."]] Fofi in Kalami: [[cut~ unnamed/ask/a reader|"Does anyone know if it's before or after tax?"]] We don't.

**11:30** Henrike Dahl has been asked whether her people hold such a pledge. [[cut~ person/withhold/Henrike Dahl|"I collect letters as others collect stamps, in private."]]

**11:45** Beekeepers get their money.

== S172-04 | Bam! | 2042-03-14 | HANDS OFF GRAN – AND HANDS OFF YOUR PIGGY BANK!
First they come for Gran. Then they come for you!

[[levy+ unnamed/assert/a bank clerk|A savings tax is in the drawer: five per cent of all you have, in one go, on a Saturday night when the machines are off, whispers a clerk at a big bank.]] [[levy+ outlet/assert/Bam!|Bam! knows: the forms are printed.]] The banks' boss Spyros Kanakis shrieked "[[levy- person/deny/Spyros Kanakis|Madness! There are no forms, and there's no tax]]!" and the ministry put it even shorter: [[levy- government/deny/the Ministry of Finance|"No."]] [[levy~ outlet/ask/Bam!|Would YOU leave your money in there this weekend?]]

[[cut+ outlet/assert/Bam!|Meanwhile Gran's out eight tallari in every hundred, signed and sealed by money-man Meletis.]] The PM's lot still go [[cut- person/deny/Stavros Mellinos|"not while I'm in this chair"]]. [[cut~ outlet/judge/Bam!|Nice chair. How much is it?]]

And hear this. Meletis's number two, Fanis Doxas, reckons he doesn't even have to ask parliament. [[circular+ person/assert/Fanis Doxas|"A circular from our house will do, a page and a half, it's just arithmetic,"]] he blabbed on the radio on Thursday. Bam!'s own legal eagle, Titika Lalas, hooted. [[circular- person/judge/Titika Lalas|"You can't change a traffic fine that way!"]] The fund's pay office says [[circular- organization/assert/the fund's pay office|its computers move for an act of parliament and for nothing else]].

Who ate the money? [[hole- person/deny/Leandros Pyros|Fund boss Pyros blames the stork, who doesn't come any more.]] Pull the other one. Bam! drove to the Olympia Arena: 40,000 seats, one goat. [[hole+ outlet/assert/Bam!|THIS is where your pension is buried, folks, every brick of it bought by the fund.]] Goat owner Yannis: [[hole~ person/withhold/the owner of a goat|"I only rent the grass."]]

What do readers say? [[cut~ group/judge/readers of Bam!|Nine in ten want the ministers to try living on a pension for a month.]] Send us Gran's shopping list and win a fridge!

== S172-05 | League of Pensioners (letter to members) | 2042-03-15 | What we know, what we don't, and what we'll do
Dear friends,

Many of you have telephoned. The office has two lines and one of them is Mrs Poulou, so please read this first.

What we know. [[cut+ organization/assert/the League of Pensioners|The cabinet has agreed with its lenders that from the first of July each of us shall get less, namely eight per cent.]] Our lawyer has held the letter in his hand. [[cut- government/deny/the government|The government assures us, on the same day and in the same breath, that nothing of the sort is intended.]] [[cut~ organization/judge/the League of Pensioners|We have heard such assurances before.]] [[coupons+ organization/assert/the League of Pensioners|Those of us who paid for bread with coupons in 2034 still keep a few in the drawer.]]

What it isn't. It isn't the affair of last autumn. [[widows+ organization/assert/the League of Pensioners|At that time the widows' supplement was shortened]], and we were, let us admit it, asleep.

What we don't know. [[ghost~ organization/ask/the League of Pensioners|Who wrote those three pages?]] A member who taught languages, Mr Dimou, has found eleven turns of phrase which no Aigalian would use. “[[ghost+ person/judge/Themis Dimou|'In a forward-looking manner' is translated. This was born in the board's office and only christened in ours]],” he says. [[ghost- government/deny/the Ministry of Finance|The ministry replies that its officials are quite able to write badly without help.]]

Nor is it clear [[hole~ organization/ask/the League of Pensioners|whether it was the stadium that ate our reserve or, as the fund prefers, our stubborn refusal to die]].

What we shall do. [[march+ organization/promise/the League of Pensioners|On Tuesday, 25 March, at eleven, we shall be standing in front of parliament, as many of us as can stand.]] The ferries give 50 per cent off. [[march~ organization/call/the League of Pensioners|Bring a folding chair and your slip for February.]]

Some believe that the minister needs no law for this. [[circular- organization/deny/the League of Pensioners|Our lawyer says that he does: Article 22 of the Pensions Act has every rate fixed by a vote of the chamber.]]

And don't empty your accounts, whatever the papers write. [[levy- organization/judge/the League of Pensioners|No levy is coming; we have asked at three banks, and there is nothing in it.]]

Yours, Katina Frangou

== S172-06 | Emporion | 2042-03-16 | Queue at the cash machine, and nobody knows why
On Saturday morning there were 60 people in front of the Banka Aigaio branch in Mint Street. They had read that their deposits would be shorn. [[levy- outlet/assert/Emporion|They will not be: a levy would need a law, a register and a week's notice to the clearing house, and none of the three exists.]] By noon the tabloid that had frightened them [[levy- outlet/deny/Bam!|put up a line on its site: its source had seen an old training form, and the tax on savings was “not planned by anyone”]]. “[[levy~ person/judge/Spyros Kanakis|An apology costs one line, and cash transport cost us a million]],” says the bankers' president, Spyros Kanakis.

[[cut+ outlet/assert/Emporion|That pensions will shrink by eight per cent in July is another matter: it is in the programme, which the board's directors are to take up on 2 April.]] Analysts have priced it in. “[[cut+ person/assert/Inès Barbarin|Everyone who's read the letter knows it's a done deal]],” says Inès Barbarin of Lacoste Funds. Banka Aigaio's own economists, on the other hand, [[cut- organization/judge/Banka Aigaio|think that the paper was an offer which the board has yet to accept, so that nothing has been promised to anyone]]. The prime minister's office [[cut~ government/withhold/the prime minister's office|did not return three calls]].

The deputy finance minister's theory that he might do it by circular has found no friends. [[circular- outlet/assert/Emporion|Since 1998 not one pension rate has been altered except by statute, and the Pensions Act names no other route.]] “[[circular- person/judge/Elpida Sifaki|He's thinking of the stamp duty]],” says Elpida Sifaki, who taught him fiscal law. [[circular~ person/withhold/Fanis Doxas|Mr Doxas himself has been told not to give interviews.]]

What ails the fund? A short list:

• Age. [[hole- outlet/assert/Emporion|There are 1.6 contributors to a pensioner, down from 2.3; even without any stadium the books wouldn't balance.]]
• Concrete. [[hole+ outlet/assert/Emporion|But 71 per cent of what had been laid by sits in the Arena's bonds, now worth eleven in the hundred.]]
• Secrecy. [[sum~ outlet/judge/Emporion|The 210 million of the fund's own press office is a number without a balance sheet.]]

The auditor general reports tomorrow.

== S172-07 | Archipelago News Agency | 2042-03-17 | Auditor blames stadium bonds for hole in Aigalia pension fund
PORTARIA, March 17 (ANA) - [[hole+ government/assert/the auditor general|Aigalia's pension fund ran dry because it staked its reserve on a football stadium that went bust]], the auditor general said on Monday in a report that contradicts the fund's account.

The report put [[sum+ government/assert/the auditor general|the shortfall at 340 million tallari]], [[sum~ outlet/assert/Archipelago News Agency|a figure between those of the fund and of the opposition]]. "[[hole+ document/assert/a report of the auditor general|Longevity explains a tenth of the deficit. The remainder bears the name of one debtor]]," it said. Fund chairman Leandros Pyros said [[hole- person/deny/Leandros Pyros|the auditors had "found a stadium because they were looking for one" and that age alone was to blame]]. He insisted [[sum- person/deny/Leandros Pyros|on 210 million]].

The auditors also found that [[bonus+ government/assert/the auditor general|the fund's five directors had drawn a "success premium" for 2041, the year in which the bonds collapsed]]. [[bonus- person/deny/Leandros Pyros|There had been no premium of any kind, Pyros said, only "a late Christmas basket".]]

The government took comfort from the report. "[[cut- person/deny/Lakis Rentis|It shows that the pensioners are not at fault, and so they will not be asked to pay]]," spokesman Lakis Rentis said, [[cut~ outlet/assert/Archipelago News Agency|while avoiding any mention of the letter of March 2]]. Opposition leader Manos Sarris [[cut+ person/accuse/Manos Sarris|accused the cabinet of having "sold eight percent of every grandmother" to foreign creditors and of lying about it]].

The Solvency Board said [[ghost- organization/deny/the Solvency Board|it had not composed, edited or translated any letter on behalf of a member state]]. Opposition deputy Nana Roditi maintained that [[ghost+ person/accuse/Nana Roditi|"every comma in it was flown in"]].

Katina Frangou of the League of Pensioners expected [[march~ person/expect/Katina Frangou|"more people on March 25 than the Arena ever saw"]]. Police [[march~ government/withhold/the police|gave no estimate]].

== S172-08 | AR-1 State Radio | 2042-03-18 | Government: calm, facts, no panic
Much has been said in recent days about pensions, and little of it is correct, the spokesman of the government, Lakis Rentis, has told AR-1.

Listeners put their questions to him.

*Is there a promise to cut?* “[[cut- person/deny/Lakis Rentis|No. I'd have to know of it]].” [[cut- outlet/assert/AR-1 State Radio|What the foreign lenders received was a paper in which options were listed, and no option had been chosen.]]

*Then why eight per cent?* [[cut~ person/withhold/Lakis Rentis|“I'm not going to discuss single digits.”]]

*Can it be done by circular, as Mr Doxas says?* “[[circular~ person/withhold/Lakis Rentis|Mr Doxas is a very good mathematician]].” [[circular+ outlet/assert/AR-1 State Radio|In urgent cases the law does give the finance minister a certain room for manoeuvre in setting rates.]] Our legal editor adds that [[circular- outlet/assert/AR-1 State Radio|this room concerns the day of payment and not its amount]].

*Is the widows' cut being reversed?* [[widows~ person/withhold/Lakis Rentis|That isn't on the table at present.]] [[widows+ outlet/assert/AR-1 State Radio|The reduction of October has saved eleven million.]]

*Was it the stadium?* The auditor's report is being studied. [[hole- outlet/assert/AR-1 State Radio|The cause of the difficulties lies in the age structure, as in all developed countries.]] The Olympia Arena [[hole- outlet/assert/AR-1 State Radio|remains a valuable asset with an excellent location.]]

*Will the minister go?* “[[resign- person/deny/Lakis Rentis|Kyriakos Meletis will present the next budget and the one after]].”

[[hole- organization/deny/the Olympia Arena|The company that owns the ground speaks of “a smear”: its papers had always been a small part of the fund's holdings.]] On the demonstration that has been announced for the 25th: [[march~ outlet/assert/AR-1 State Radio|the meteorological service expects strong winds on that day]]. Older people are advised to think of their health. [[march- unnamed/expect/a union official close to the government|Very few will come, a union official told us, perhaps only the committee.]]

In sport, Olympia lost at home, which this season is away.

== S172-09 | Voice of Lesvara | 2042-03-20 | Sixty-two chairs from our island
ANO LESVARA. They have been counting folding chairs in the parish hall. [[march+ outlet/assert/Voice of Lesvara|Sixty-two have been signed out for Tuesday, and the early ferry has put on a second deck.]] “[[march+ person/promise/Vaso Karra|I'm going if I have to row]],” says Vaso Karra, 83.

Her pension comes to 610 tallari. [[cut+ outlet/assert/Voice of Lesvara|After the first of July it will be 561, for that's what the capital has pledged abroad.]] The chemist in the square has put up a list of what 49 tallari buy. Our deputy, Petros Galis of the Civic Front, says that [[cut- person/deny/Petros Galis|it's all hot air, and his own father will not see a penny less]]. The father, at the next table, [[cut~ person/withhold/the father of Petros Galis|looks into his cup]].

Mr Galis has other news, which he shares in a low voice. [[resign+ person/assert/Petros Galis|Finance Minister Meletis is packing; he'll be gone by the end of the month.]] The ministry, when we rang, [[resign- government/deny/the Ministry of Finance|said that the minister had just ordered new curtains]].

The Archipelago News Agency reports from Portaria: [[circular- outlet/assert/Archipelago News Agency|The legal service of parliament said on Wednesday that a cut in pensions by ministerial circular would be void.]] “[[circular- organization/judge/the legal service of parliament|The rates form part of the law. Only who made the law can change them]],” it wrote. [[bonus+ unnamed/confirm/the fund's secretary|The fund's secretary told a committee that she had herself typed the transfer of 18,000 tallari to each director.]] The fund [[bonus- organization/deny/the pension fund|stated that the directors “got what every employee got, a basket with oil and figs”]].

Old Stratos in the upper café keeps a coupon from 2034 behind glass. [[coupons+ person/confirm/Stratos Vlahos|“Five months of these, and the butcher wouldn't take them,”]] he says. Of the Arena he has heard from his grandson, who played there once. [[hole+ person/judge/Stratos Vlahos|“That's where my old age went, into eleven men and a lawn.”]] Does he believe that it was foreigners who wrote the letter? [[ghost~ person/judge/Stratos Vlahos|“It's the same to me what language I get poorer in.”]]

Lambs are dear this Easter. The school play is off: mumps.

== S172-10 | Emporion | 2042-03-24 | Meletis: yes, we promised
It took fifteen days. On Sunday evening, alone at a desk without a flag, the finance minister said what his government had disputed all along. “[[cut+ person/confirm/Kyriakos Meletis|I gave the board our word that pensions would fall by eight per cent on 1 July. The prime minister knew it]],” said Kyriakos Meletis. His spokesman of a week ago had called that [[cut- person/deny/Lakis Rentis|“a novel”]]. Mr Rentis [[cut+ person/confirm/Lakis Rentis|withdrew his denials on Monday and confirmed the pledge]], [[cut~ outlet/judge/Emporion|with the face of a man returning a library book]].

[[ghost- person/deny/Kyriakos Meletis|And he had written it himself, the minister said, on a Sunday, in a language that he had learnt at a business school.]] [[ghost- outlet/assert/Emporion|The file's own data bear him out: it was created on a machine of his ministry at 14.10 on 1 March, and nobody else had opened it.]] [[ghost~ organization/judge/the League of Pensioners|The league's linguist is reported to be heartbroken.]]

Will he stay? [[resign- person/deny/Kyriakos Meletis|“I've a programme to finish,”]] he answered. A colleague at the cabinet table gives him [[resign~ unnamed/expect/a member of the cabinet|“until Tuesday's crowd has gone home”]].

[[sum+ outlet/assert/Emporion|The hole remains what the auditors measured, 340 million, of which the eight per cent would fill 210 in four years.]] [[sum~ outlet/judge/Emporion|That, it seems, is where the fund's odd number came from.]] Whether the Arena is to blame [[hole~ person/withhold/Kyriakos Meletis|he leaves to the courts]]. Lena Stavrou, the demographer who had pointed to emigration, has redone her sums: “[[hole+ person/judge/Lena Stavrou|I take it back, it was the stadium, the young would have cost us a fifth of that]].”

For the markets it's a relief. “[[cut~ person/judge/Inès Barbarin|A government that admits to a letter may yet answer one]],” says Inès Barbarin. Bank shares closed 1.2 per cent up, [[levy- outlet/assert/Emporion|and the deposits that had fled from a tax nobody was planning are back]].

== S172-11 | Archipelago News Agency | 2042-03-26 | Tens of thousands of pensioners rally in Aigalia; finance minister quits
PORTARIA, March 26 (ANA) - [[resign+ person/confirm/Kyriakos Meletis|Aigalia's finance minister stepped down on Wednesday]], a day after [[march+ outlet/assert/Archipelago News Agency|more than 40,000 pensioners, many on folding chairs, had filled the square before parliament]].

"[[resign+ person/confirm/Kyriakos Meletis|I have handed in my resignation because I said one thing abroad and another at home]]," Kyriakos Meletis said. Prime Minister Stavros Mellinos [[resign~ person/withhold/Stavros Mellinos|did not name a successor]].

The promise itself stands. "[[cut+ person/confirm/Stavros Mellinos|We gave a commitment, eight percent, and the board is counting on it]]," Mellinos said, after weeks in which [[cut- person/deny/Stavros Mellinos|he had publicly ruled out any cut]]. The league's Katina Frangou called on [[cut~ person/call/Katina Frangou|deputies to vote it down]]. The board's Henrike Dahl said [[cut~ person/withhold/Henrike Dahl|she would not comment on parliamentary arithmetic]].

The fund's chairman, Leandros Pyros, also gave ground. [[hole+ person/confirm/Leandros Pyros|The purchase of Arena bonds was the reason why the reserve had gone, he told prosecutors, according to his lawyer]]; he had until now maintained [[hole- person/deny/Leandros Pyros|that it was the fault of longer lives]]. [[bonus~ person/withhold/Leandros Pyros|He was silent on his premium.]] His lawyer said [[bonus- person/deny/the lawyer of Leandros Pyros|"nobody in that house had a tallari more than his contract gave him"]].

Acting minister Fanis Doxas was asked if he would now make use of a circular. "[[circular- person/deny/Fanis Doxas|No. I have been shown the law. It takes a vote]]," he said.

[[widows~ organization/call/the League of Pensioners|The league also demands back what was taken from widows in October.]] [[hole~ government/withhold/the prosecutors|Prosecutors did not say if anyone would be charged over the stadium.]] Trains and ferries ran late. Twelve people were treated for sunburn, wind having failed to appear.

== S172-12 | Fanari (opinion) | 2042-03-27 | The chair as an instrument of politics
I went on Tuesday to see “very few” people, as the radio had foretold. [[march+ outlet/assert/Fanari|They came by the shipload, they sat down, they unwrapped eggs, and a government got up.]] [[march~ outlet/judge/Fanari|I've never seen a revolution with so many cushions.]]

Let's tidy up.

The pledge. [[cut+ outlet/assert/Fanari|They'd sworn away eight in the hundred on every old head in the land, with a stamp on it]], and [[cut- government/deny/the government|they'd told us for fifteen days that Gran was safe]]. [[cut~ outlet/ask/Fanari|Who'll say sorry to Rita Moschou, who was the first to say it straight and who's been moved to the committee on bees?]]

The football ground. [[hole+ outlet/assert/Fanari|It's Pyros's pigeons that are eating our dinners, and everybody who talked of birthdays knew it.]]

The amount. My greengrocer asks [[sum~ unnamed/ask/the author's greengrocer|what difference it makes]]. [[sum+ outlet/assert/Fanari|Three hundred and forty million, if you'd like to write it down]]; [[sum- organization/deny/the pension fund|the fund's website still says 210]].

The baskets. [[bonus+ document/assert/a payroll slip|I've got the slip here: “success premium 2041: 18,000.00”.]] [[bonus~ outlet/judge/Fanari|Those must have been some figs.]]

The circular. [[circular- outlet/assert/Fanari|A minister can no more lower a pension with a memo than I can lower the tide with a column.]] The student I asked last week about another of this cabinet's inventions said that she was thinking of writing her thesis about things they can't do.

The foreign pen. I too had believed it, [[ghost- outlet/deny/Fanari|and I wrote here that the board had dictated those pages; it hadn't, they're home-made]]. [[ghost~ outlet/judge/Fanari|I'm ashamed of us, grammatically.]]

The coupons. [[coupons~ outlet/judge/Fanari|A country that once paid with paper should be careful about paper.]]

And the man who fell? [[resign~ outlet/judge/Fanari|He fell like a chair: folded, and with a pinch for whoever stands too near.]]

My mother has gone home with a cold and a whistle.
