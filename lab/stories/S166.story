story: S166
title: The drawer in the treasury

claim hole: Lyonmar's budget for 2036 has a gap of 2.3 billion crowns that the treasury kept to itself. | origins 2-4: an internal table, the budget office of the house, the treasurer at last; a former head of division and the tabloid may rest on the table.
claim pension: The government means to cut the rise in pensions due in January. | origins 1-2: two members of the cabinet; the premier's denial, then the bill itself.
claim debt: Under Premier Carlyon the public debt has sunk to its lowest in forty years. | origins 0-1: the premier in his speeches; the statistical office, the central bank and the outlets that check it find the contrary.
claim warrant: The government can go on spending after New Year by royal warrant, without a vote of the house. | origins 0-1: the crown solicitor's private note; the constitution, the speaker and jurists are against it; he withdraws it.
claim swans: The premier had a swan house built for twelve million crowns. | origins 0-1: a tabloid, which corrects itself; the palace steward and the bill contradict it.
claim tangye: Deputy treasurer Morwenna Tangye gave the table to the press. | origins 1-2: a security report of the treasury; she and the newspaper deny it, another owns up.
claim ships: The gap comes from the tax relief that shipowners were given in spring. | origins 1-2: the budget office and an economist; the treasury blames the falling price of tin.
claim nance: Bryok Nance will step down as treasurer. | origins 1-2: two people of his party; he denies it.
claim strike: The customs officers will stop work in protest against the budget. | origins 1-1: the customs officers' union.
claim pellar: The county of Pellar is short of 90 million crowns for its schools. | origins 1-2: told by the county's own auditor; a matter apart from the state's budget.
claim tin: In 2022 the crash of the tin market forced Lyonmar to borrow abroad. | origins 1-2: background, told by the outlets and a former minister.
status hole 2035-09-18: reported denied
status hole 2035-09-21: corroborated denied
status hole 2035-09-28: confirmed none
status pension 2035-09-20: reported denied
status pension 2035-10-01: confirmed none
status debt 2035-09-17: reported denied
status debt 2035-10-02: none denied withdrawn
status warrant 2035-09-24: reported denied
status warrant 2035-09-29: none denied withdrawn
status swans 2035-09-20: reported denied
status swans 2035-09-22: none denied withdrawn
status tangye 2035-09-22: reported denied
status tangye 2035-09-27: reported denied
status ships 2035-09-20: reported none
status ships 2035-09-21: corroborated denied
status ships 2035-09-28: confirmed denied
status nance 2035-09-25: reported denied

== S166-01 | Gazette Live | 2035-09-17 | Premier's speech at Sennet: checked as he speaks
19:02. Denzil Carlyon climbs on the barrel that the fishermen have put there for him. Election in spring, barrel now.

19:08. [[debt+ person/assert/Denzil Carlyon|“When we came, the country was up to its neck in debt. Today it owes less than at any time since my father was a boy in this harbour!”]] Applause. [[debt- outlet/assert/Gazette Live|The statistical yearbook gives 61 per cent of the national product for last year; when he took office it was 52, and in 2001 it was 38.]]

19:15. [[hole- person/deny/Denzil Carlyon|“The budget for next year is square like a table. Four legs, no wobble.”]] [[hole~ outlet/withhold/Gazette Live|We haven't got the draft and can't say; it comes before the house in October.]] A man in oilskins shouts: [[hole~ unnamed/ask/a man in oilskins|“Then why is Nance sweating?”]]

19:21. Treasurer Bryok Nance, in the first row, [[hole~ person/withhold/Bryok Nance|smiles and unbuttons his collar]].

19:27. On pensions: [[pension- person/promise/Denzil Carlyon|“Four per cent more in January, as it's written. Over my dead body one tenth less.”]] Your grandmother heard it, premier. [[pension~ outlet/assert/Gazette Live|The rise follows the price index by an act of 2024, and it would take another act to alter it.]]

19:34. The past: [[tin+ person/assert/Denzil Carlyon|“In 2022, when tin fell through the floor, the others went begging to foreign banks.”]] [[tin+ outlet/assert/Gazette Live|That's true: nine hundred million, at eight per cent, to pay the teachers.]]

19:40. [[debt+ person/assert/Denzil Carlyon|“Lowest in forty years!”]] Again. We put it to Professor Talan Pender at Trevose by message. [[debt- person/deny/Talan Pender|“Highest in nineteen. He must have held the chart upside down,”]] comes back.

19:52. Somebody asks about the empty school in Pellar. [[pellar~ person/withhold/Denzil Carlyon|“That's a county thing, friend.”]] [[pellar+ outlet/assert/Gazette Live|The county's auditor put its shortfall at 90 million last week]], [[pellar~,hole~ outlet/assert/Gazette Live|which is no part of the state's accounts.]]

20:05. Mackerel. We stop here.

== S166-02 | The Lanner Gazette | 2035-09-18 | A table with one leg missing
On the fourth floor of the treasury, in a drawer, lies a sheet of paper that was not meant for us. [[hole+ document/assert/an internal table of the treasury|“Financing need not covered, 2036: 2,310 million”, reads its bottom line, in red.]] [[hole+ outlet/assert/The Lanner Gazette|It means that one crown in nine which the state intends to spend next year will come from nowhere.]] [[hole+ outlet/assert/The Lanner Gazette|The draft that is to go to the house in October leaves the line out.]] [[pension~ outlet/assert/The Lanner Gazette|On line 88, where the pensions stand, our copy has a thumb.]]

We asked the treasurer. [[hole- person/deny/Bryok Nance|“A sketch, overtaken long ago. There's no gap,”]] said Bryok Nance. And in the current version? [[hole~ person/withhold/Bryok Nance|That, he said, the house would see before the Gazette.]] Premier Carlyon, who had spoken in Sennet the night before of a budget without a wobble, [[hole~ person/withhold/Denzil Carlyon|let it be known that he was in a meeting]].

Gerens Tallack, who was head of the spending division until May, does not find it a sketch. “[[hole+ person/confirm/Gerens Tallack|That is the master sheet. It was two billion when I left, and I was told to stop printing it]],” he says. [[hole~ person/judge/Gerens Tallack|He took his pension early and has slept well ever since.]]

Opposition leader Rosenwyn Hale asked [[hole~ person/call/Rosenwyn Hale|for the whole drawer, and by Friday]]. Deputy Kitto Angwin, whom the lottery keeps busy, [[hole~ person/promise/Kitto Angwin|will find an hour for it in his committee]].

And the debt, of which so much was said on the barrel? [[debt- outlet/assert/The Lanner Gazette|The curve in the central bank's own report has been climbing for six years.]] [[debt- person/deny/Mabyn Rosewarne|Mabyn Rosewarne, the bank's chief economist, “could not name a single yardstick by which it would be the lowest”.]] The premier's office [[debt~ government/withhold/the premier's office|promised us a chart and sent us a calendar]].

The equinox gales are late.

== S166-03 | The Daily Cormorant | 2035-09-20 | 12 MILLION FOR THE BIRDS – AND GRANNY PAYS
You've got to be a swan in this country.

[[swans+ outlet/assert/The Daily Cormorant|While the till is empty, Premier Carlyon has treated himself to a heated swan house in the palace garden: cost, twelve million crowns!]] “[[swans+ unnamed/assert/a gardener|Marble basins, and under-floor heating for the cygnets]],” whispers a gardener. The steward of the palace, Cador Bligh, calls it [[swans- person/deny/Cador Bligh|“a shed, and the birds share it with my bicycle”]]. Yeah, right. [[swans~ person/judge/Ebrel Kitto|Pensioner Ebrel Kitto: “I wouldn't mind being hatched there.”]]

And who's going to cough up? Granny! [[pension+ unnamed/assert/two members of the cabinet|Two members of the cabinet tell us that January's four per cent is to be halved]]. [[pension+ outlet/assert/The Daily Cormorant|Two per cent, that's what'll be left in the stocking.]] Social minister Keren Laity went all stiff: “[[pension- person/deny/Keren Laity|No such decision has been taken or will be]].” Mrs Kitto again: [[pension~ person/threaten/Ebrel Kitto|“If they touch it, I'll march up there with my stick.”]]

It's because of THE HOLE, of course. [[hole+ outlet/assert/The Daily Cormorant|Two point three billion are missing from next year's till, and Nance sat on it like a hen.]] [[ships+ outlet/assert/The Daily Cormorant|The shipowners got their tax present in spring, and what d'you know, the hole has the shape of a ship.]] [[hole~ outlet/ask/The Daily Cormorant|How long did he think nobody would look?]] Nance says [[hole- person/deny/Bryok Nance|the table is an old draft and everything's covered]]. [[hole~ group/judge/readers of the Cormorant|Our readers aren't so sure: “My man says that too, about the roof.”]]

“Lowest debt in forty years”? [[debt- outlet/assert/The Daily Cormorant|Pull up your trousers, premier: every one of us owes 31,000 crowns, and it was 22,000 when you moved in.]]

The lottery page is on 4, 5, 6 and 7.

== S166-04 | Lyonmar Newswire | 2035-09-21 | Parliament's budget office finds 2.3 billion gap in Lyonmar plan
TREVOSE, Sept 21 (LN) - Lyonmar's parliamentary budget office said on Friday that [[hole+ organization/confirm/the budget office|spending in the draft budget for 2036 exceeds all known revenue by 2.28 billion crowns]].

"[[hole+ person/confirm/Steren Coad|We were given a version without the last page and did the sum ourselves]]," the office's director, Steren Coad, said. [[hole- government/deny/the treasury|The treasury maintained that the budget balanced]], [[hole~ outlet/assert/Lyonmar Newswire|but did not say with what receipts]]. [[hole+ outlet/assert/Lyonmar Newswire|The missing amount equals a ninth of planned spending and is larger than the whole defence vote.]] [[pension~ outlet/assert/Lyonmar Newswire|The office assumed in its sums that pensions would go up by 4 percent in January, as the law provides.]]

Coad said that [[ships+ person/assert/Steren Coad|nearly all of the shortfall could be traced to the relief on tonnage tax enacted in March]]. The treasury pointed to the market instead. "[[ships- person/deny/Bryok Nance|It is tin. Tin has lost a third, and no owner of a ship can help that]]," Treasurer Bryok Nance said. [[ships~ organization/withhold/the shipowners' association|The shipowners' association had no comment.]] [[ships- outlet/assert/Lyonmar Newswire|Tin royalties have fallen by 700 million crowns since January, according to the mining authority]], [[tin~,hole~ outlet/assert/Lyonmar Newswire|a decline that is small beside that of 2022]].

[[tin+ outlet/assert/Lyonmar Newswire|The tin crash of that year drove the country to foreign lenders.]] Former minister Hicca Nanskevell, who signed for the loan, said [[hole~ person/warn/Hicca Nanskevell|she knew the smell]].

Premier Denzil Carlyon, campaigning in Porth Enys, repeated that [[debt+ person/assert/Denzil Carlyon|the debt was "lower than in four decades"]]. [[debt- outlet/assert/Lyonmar Newswire|Official data put it at its highest since 2016.]] He was not [[pension~ person/withhold/Denzil Carlyon|asked about pensions and did not bring them up]].

The opposition demanded [[hole~ organization/call/the opposition|a special sitting]]. Ten-year bonds slipped.

Rain delayed the premier's boat by an hour.

== S166-05 | The Daily Cormorant | 2035-09-22 | The swan house: what we got wrong
We said on Thursday that [[swans+ outlet/assert/The Daily Cormorant|a swan house had been put up for Premier Carlyon at a cost of twelve million crowns]]. [[swans- outlet/deny/The Daily Cormorant|That's nonsense, and it was our nonsense.]] [[swans- document/assert/a bill of the palace|The bill, which the palace has let us see, is for 12,400 crowns.]] [[swans- outlet/assert/The Daily Cormorant|Somebody at our desk took a decimal point for a speck of dust.]] There's no marble; [[swans- outlet/assert/The Daily Cormorant|there's a wooden hut, one bicycle and five birds, and it was paid for by the Swan Friends of Trevose.]]

Steward Bligh [[swans~ person/judge/Cador Bligh|“bears no grudge, the swans may”]]. Our gardener [[swans~ unnamed/withhold/a gardener|has gone back to his dahlias and isn't talking]].

On pensions we don't take back one crown. [[pension+ outlet/assert/The Daily Cormorant|The cut is coming: half of January's rise will be gone.]] A third member of the cabinet has now said so to us, [[pension+ unnamed/assert/a member of the cabinet|“reluctantly, and it'll be dressed up as a pause”]]. [[pension- person/deny/Denzil Carlyon|“I gave my word on a barrel,” says Carlyon.]] The Union of the Old [[pension~ organization/threaten/the Union of the Old|is booking buses to the capital]].

And who opened the drawer? [[tangye+ document/accuse/a security report of the treasury|A security report says that deputy treasurer Morwenna Tangye, 49, was alone with the photocopier on the evening of the 12th.]] She's having none of it: “[[tangye- person/deny/Morwenna Tangye|I copied my daughter's violin music. I've never met anybody from the Gazette]].” [[tangye- outlet/assert/The Daily Cormorant|For what it's worth, the school has her on film that evening, third row, clapping.]] Editor Jenifer Tremayne of the Gazette: [[tangye- person/deny/Jenifer Tremayne|“It wasn't she, and that's the last I'll say.”]] [[tangye~ person/withhold/Bryok Nance|Nance went by us without a word.]]

[[hole~ outlet/judge/The Daily Cormorant|Whoever it was deserves a medal or a month, depending on whom you ask.]]

== S166-06 | Channel Two | 2035-09-24 | Crown solicitor: spending could go on by royal warrant
If the house rejects the budget, what happens on the first of January? The crown solicitor, Sir Massen Quick, has written a note about it, which Channel Two has obtained. [[warrant+ person/assert/Massen Quick|In his view the government may then pay its bills by a warrant under the king's hand, and need not trouble the house.]] [[warrant+ document/assert/a note by the crown solicitor|“The royal purse is prior to the parliamentary one”, it says.]]

The speaker of the house, Nessa Trembath, was short. “[[warrant- person/deny/Nessa Trembath|Not one crown leaves the treasury without this chamber. We cut off a king's dinner over that in 1688]],” she said. [[warrant- outlet/assert/Channel Two|Article 12 of the constitution reads: “No money shall be drawn but by law.”]] Ysella Retallack, the jurist, [[warrant- person/deny/Ysella Retallack|gives the note “two out of ten, for the handwriting”]]. The palace, speaking for King Gerent, [[warrant~ government/withhold/the palace|has “no knowledge of a purse”]].

Does the premier intend to use it? [[warrant~ person/withhold/Denzil Carlyon|“One reads a great deal,” said Denzil Carlyon.]] Asked about the missing 2.3 billion, he [[hole- person/deny/Denzil Carlyon|spoke of “a forecast, like the weather”, with nothing missing]]. [[hole+ outlet/assert/Channel Two|Our own correspondent has now seen the red line with the sum on it in two further versions of the sheet, the later from 3 September.]] [[debt- outlet/assert/Channel Two|We have also held his best-known sentence against forty years of accounts: in thirty-four of them the state owed less than today.]]

The customs officers' union meanwhile announced that [[strike+ organization/threaten/the customs officers' union|its 2,900 members would lay down their work on 2 October because of the budget]]. [[strike~ person/judge/Keren Laity|Minister Laity called this “a pity”.]] [[hole~ organization/call/the customs officers' union|The union wants the drawer emptied in public.]]

In Pellar, where [[pellar+ person/confirm/Talwyn Moon|the county lacks 90 million for its schools, as auditor Talwyn Moon confirmed to us]], lessons are being given in the fish hall. [[pellar~,hole~ outlet/assert/Channel Two|The state's finances have no bearing on that.]]

The gales have arrived.

== S166-07 | Ledgerman | 2035-09-25 | The arithmetic of Mr Nance
Bond desks have stopped asking [[hole~ outlet/assert/Ledgerman|whether there is a gap and begun to ask who knew of it in July, when the state sold four billion of new paper]]. Then as now the prospectus said that [[hole- document/assert/a prospectus of July|revenue and expenditure for 2036 were in balance]]. [[hole+ outlet/assert/Ledgerman|They were not; the master sheet of 30 June already showed two billion without cover.]] The treasury [[hole~ government/withhold/the treasury|had counsel answer, who answered that he was counsel]].

Where did it go? [[ships+ outlet/assert/Ledgerman|Follow the tonnage tax: it brought in 1.9 billion last year and will bring in 60 million next, the relief of March having been drafted, as it happens, by the owners.]] “[[ships+ person/assert/Talan Pender|One could drive a fleet through that hole, and one did]],” says Talan Pender of Trevose. Owner Carrow Lanyon objects: [[ships- person/deny/Carrow Lanyon|without the relief his eleven vessels would have changed flag and paid nothing at all]]. [[ships~ person/expect/Talan Pender|Pender thinks both may be shown right in ten years.]]

The premier's slogan about forty years has not helped on the desks. [[debt- outlet/assert/Ledgerman|Per head, in crowns, against output or after inflation, what Lyonmar owes stands above every year since 2016.]] [[debt- organization/deny/the statistical office|The statistical office took the unusual step of saying so in a footnote.]] [[debt~ person/judge/Mabyn Rosewarne|Mabyn Rosewarne of the central bank calls slogans “outside my mandate”.]]

[[pension+ outlet/assert/Ledgerman|Some of it is to be fetched back from the old, for line 88 books a saving of 640 million under “Jan., half”.]] Pension funds [[pension~ organization/withhold/the pension funds|would not comment on the line]].

As to the warrant, [[warrant- outlet/assert/Ledgerman|no paying agent would honour a transfer signed by a king, and two have told us that they have looked it up]].

Two people in his party say [[nance+ unnamed/assert/two people in Nance's party|that Bryok Nance will hand in his keys after the reading of the budget]]. [[nance- person/deny/Bryok Nance|“I have a lottery, a budget and a lumbago. I stay,” says Nance.]]

Tin closed at 21,400.

== S166-08 | Tin & Tide | 2035-09-26 | The king's little purse
Every autumn somebody discovers a power that no one has ever had. Last week it was spinning the drum again. This week it's money.

[[warrant- outlet/assert/Tin & Tide|A government that is refused its budget goes home, or goes to the voters; it doesn't go to the king for pocket money.]] My neighbour's daughter, who's fifteen, knows that from school. [[warrant- group/deny/forty teachers of law|Forty teachers of law have put their names to a letter which takes seven lines to say the same.]] Sir Massen, who'd better be in bed, [[warrant+ person/assert/Massen Quick|insists that “the silence of a text is not a prohibition”]]. [[warrant- outlet/assert/Tin & Tide|The text isn't silent, Sir Massen; it's article 12, and it shouts.]] Would Carlyon try? [[warrant~ outlet/ask/Tin & Tide|Would a man who counts swans as a saving try anything?]]

I'll be fair about the swans. [[swans- outlet/assert/Tin & Tide|He never had a palace built for them, it was a shed, and my colleagues on the coast have eaten their feathers.]] [[swans~ outlet/judge/Tin & Tide|It's almost a shame.]]

But fair, too, about the rest. [[hole+ outlet/assert/Tin & Tide|Nance has known since midsummer that he's two billion and a bit short, and has let the country admire his collar.]] [[debt- outlet/assert/Tin & Tide|And the miracle of the shrinking debt is a mountain that's been painted as a valley.]] [[ships+ outlet/assert/Tin & Tide|The money sailed off in March, under three flags, with a brass band on the quay.]] [[pension~ outlet/expect/Tin & Tide|I give granny's four per cent until Monday.]]

They're hunting Morwenna Tangye through the corridors as the leak. [[tangye- outlet/assert/Tin & Tide|She was at a school concert when the sheet was copied; two hundred parents heard her cough.]] [[tangye~ outlet/ask/Tin & Tide|Is nobody interested in who wrote the sheet, rather than who copied it?]]

We take no advertising from shipowners. None has offered.

== S166-09 | The Lanner Gazette | 2035-09-27 | ‘It was me,’ says the man from the spending division
The Gazette does not name its sources. Sometimes they name themselves. “[[tangye- person/confirm/Gerens Tallack|It was me. I'd kept a copy since May and had the new one from a machine that I've repaired so often that it trusts me. Mrs Tangye had no part in it]],” Gerens Tallack told reporters on his doorstep yesterday. [[tangye~ outlet/withhold/The Lanner Gazette|We neither confirm nor deny this, as is our habit.]] The treasury's head of security [[tangye+ unnamed/accuse/the treasury's head of security|“sees no cause to change a word” of his finding against the deputy treasurer]]. [[tangye~ person/judge/Morwenna Tangye|Mrs Tangye would like her photocopier back.]]

A question-and-answer with Mr Tallack, slightly shortened.

*Was it kept quiet on purpose?* [[hole+ person/accuse/Gerens Tallack|“In April I was told, ‘This number doesn't exist until the elections are over.’ The number was two billion then, and it grew.”]]

*By whom were you told?* [[hole~ person/withhold/Gerens Tallack|“I'll keep that for the committee.”]]

*Is it tin?* [[ships- person/deny/Gerens Tallack|“A third of it is tin. A third is the new hospital. The ships are the smallest slice, whatever Mr Pender says.”]]

*The warrant?* [[warrant- person/deny/Gerens Tallack|“We had an advice on that in the division since my first year. It was two words long: No. Never.”]]

*Pensions?* [[pension+ person/confirm/Gerens Tallack|“The halving is on line 88. It was on line 88 when the premier stood on his barrel.”]]

*The forty-year low?* [[debt- person/deny/Gerens Tallack|“I drew that chart for ten years. It only goes one way, and that's up.”]]

The premier's office says that [[pension- government/deny/the premier's office|line 88 is “a placeholder without meaning”]]. [[hole~ person/judge/Rosenwyn Hale|Rosenwyn Hale spoke of “the first honest drawer in this government”.]] Whether Mr Tallack will be prosecuted is open. [[strike~ outlet/assert/The Lanner Gazette|The customs officers, who vote on Sunday on whether to walk out, have offered him an honorary cap.]] [[tangye- outlet/assert/The Lanner Gazette|It may be added that the clock of the copier, on which the case against the deputy treasurer rests, is four hours slow.]]

The gale took the weathercock off St Petrok's.

== S166-10 | Treasury of Lyonmar (press release) | 2035-09-28 | Statement by the Treasurer
The Treasurer, Mr Bryok Nance, has today made the following statement to the house.

“[[hole+ person/confirm/Bryok Nance|There is, in the plan for 2036, an amount of 2,310 million crowns for which we have no receipts. I have known it since 11 June.]] [[hole~ person/judge/Bryok Nance|I thought that tin would recover and that I should then be spared this speech. It was wrong to think so.]] [[hole- document/assert/earlier statements of the Treasury|Earlier statements of the Treasury, according to which the plan was balanced]], [[hole+ person/confirm/Bryok Nance|were not correct and are withdrawn]].

“As to the causes, [[ships+ person/confirm/Bryok Nance|I accept the finding of the budget office that the relief for shipping accounts for 1.8 of the 2.3 billion]]. [[ships~ person/promise/Bryok Nance|The act will be looked at again.]]

“I have been asked whether the government will have recourse to a warrant. [[warrant- person/deny/Bryok Nance|It will not, because it cannot. I have told the crown solicitor that this treasury pays on a vote of the house or it does not pay.]]

“[[pension~ person/withhold/Bryok Nance|On pensions the premier will speak on Monday, and I shall not speak before him.]]

“[[nance- person/deny/Bryok Nance|I shall not run away. I made the mess and I stay to sweep it]]. Mr Pascoe of the lottery has left his post; that is another matter.”

For the information of the press: the security report concerning Mrs Morwenna Tangye, [[tangye+ document/accuse/the security report|which named her as the origin of the disclosure]], [[tangye- government/deny/the Treasury|has been found to rest on a wrongly set clock and is void]]. [[tangye~ government/judge/the Treasury|The Treasury apologises to Mrs Tangye.]] The debt of the state, on which there have been many enquiries, [[debt- government/confirm/the Treasury|amounts to 61.4 per cent of output, which is nineteen-year high ground]].

[[hole~ government/promise/the Treasury|All versions of the table will be laid in the library of the house]] from nine o'clock.

== S166-11 | Lyonmar Newswire | 2035-09-29 | Lyonmar crown solicitor withdraws note on royal warrant
TREVOSE, Sept 29 (LN) - Lyonmar's crown solicitor on Saturday withdrew an opinion that [[warrant+ person/assert/Massen Quick|the state could be financed in the king's name if parliament threw out the budget]].

"[[warrant- person/confirm/Massen Quick|I overlooked an amendment of 1911, and that amendment leaves nothing of my argument]]," Sir Massen Quick said. [[warrant- outlet/assert/Lyonmar Newswire|Every payment by the crown has required an act of parliament since then, including the upkeep of the king's horses.]] [[warrant- outlet/assert/Lyonmar Newswire|No legal scholar in the country had supported the opinion.]] King Gerent [[warrant~ person/withhold/King Gerent|was fishing]].

Treasurer Bryok Nance had told the house on Friday that [[hole+ person/confirm/Bryok Nance|2.31 billion crowns were lacking and that he had been aware of it for over three months]]. [[hole~ group/judge/deputies of the governing party|Some of his own deputies looked at their shoes]]; others called it [[hole~ group/judge/deputies of the governing party|"a brave day"]]. Opposition leader Rosenwyn Hale demanded [[nance~ person/call/Rosenwyn Hale|his resignation]]. [[nance- outlet/assert/Lyonmar Newswire|The premier's party closed ranks behind him, and no successor is being looked for.]] [[hole~ person/ask/Rosenwyn Hale|She asked since when the premier had known]], and Denzil Carlyon [[hole~ person/withhold/Denzil Carlyon|left through the members' garden]].

Budget office director Steren Coad said [[hole+ person/confirm/Steren Coad|the treasurer's sum and her own now agreed to within a ship's biscuit]]. She saw herself confirmed also [[ships+ person/confirm/Steren Coad|as to the tonnage tax]]. [[ships- organization/deny/the shipowners' association|The shipowners' association said that the relief had paid for itself and that tin and the hospital were to blame.]]

[[strike~ outlet/assert/Lyonmar Newswire|The customs union was to decide on Sunday if it would go ahead on Tuesday.]] [[pension+ unnamed/assert/two officials|A bill that halves January's increase is at the printer's]], two officials said. A spokeswoman for the Union of the Old said [[pension~ organization/ask/the Union of the Old|its members "would like to hear it from the barrel"]].

The 1911 amendment followed a dispute about a yacht.

== S166-12 | The Pellar Packet | 2035-10-02 | No barrel this time
The premier came to Pellar on Monday and spoke from a chair. [[pension+ person/confirm/Denzil Carlyon|Two per cent in January instead of four, Mr Carlyon said, and the other two when times allow.]] [[pension+ outlet/assert/The Pellar Packet|The bill was handed out at the door, on yellow paper, and saves 640 million.]] Ebrel Kitto had come with her stick. She [[pension~ person/judge/Ebrel Kitto|did not use it, “he looked so small”]]. The Union of the Old [[pension~ organization/promise/the Union of the Old|has not cancelled its buses]].

He had one thing to take back. “[[debt- person/confirm/Denzil Carlyon|I said that we owed less than in forty years. The figures don't bear it out, and I won't say it again]].” [[debt- outlet/assert/The Pellar Packet|They bear out the reverse, as this and every other paper of the coast had told him.]] [[debt~ group/judge/listeners in Pellar|People clapped a little, the way one claps for a child that's been sick.]]

[[hole+ outlet/assert/The Pellar Packet|With the yellow bill and half the ships' relief gone, some eight hundred million of the famous 2.3 billion are still uncovered.]] [[hole~ person/withhold/Denzil Carlyon|He would not say from when he had known about it.]] [[hole~ group/ask/fishermen|“Since before the mackerel or after?” the fishermen wanted to know.]] [[ships+ outlet/assert/The Pellar Packet|From the chair one had a fine view of eleven vessels on the roads, in whose hulls, so to speak, the rest is lying.]] Mr Nance, who had come along, [[nance~ person/withhold/Bryok Nance|stayed in the car with a hot-water bottle]]. [[nance- outlet/assert/The Pellar Packet|He keeps his office until the election, the two of them have agreed.]]

[[strike+ outlet/assert/The Pellar Packet|On the quay the customs shed has been locked since six this morning, with a notice of the union on the door.]] [[strike+ person/confirm/Davith Scoble|“Nobody stamps anything today,” says officer Davith Scoble.]]

[[pellar~ group/call/parents in Pellar|And our school? The parents held up a sheet]], because [[pellar+ outlet/assert/The Pellar Packet|the county still hasn't found its 90 million]]. That hole is ours alone, and [[pellar~,hole~ outlet/judge/The Pellar Packet|nobody in Trevose can be blamed for it]]. [[tin~ outlet/judge/The Pellar Packet|Old people say that it's better than the year when tin went down.]]

Lessons in the fish hall begin at eight. Bring a cushion.
