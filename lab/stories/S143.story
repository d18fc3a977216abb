story: S143
title: Halcyon and Brightcall

claim near: The telephone companies Halcyon and Brightcall are close to agreeing a merger. | origins 3-5: Two bankers, a Brightcall director, the firms' own statement of 18 May; the wire's sources may be the bankers; the founder denies.
claim jobs: Joining the two companies will cost 6,000 jobs. | origins 2-3: An adviser's paper; the union with another figure; the companies deny and then give theirs.
claim forbid: The Competition Office will forbid the merger. | origins 1-2: An official of the Office; its president denies having made up her mind.
claim masts: Halcyon would sell 2,400 masts to the rival operator Kestle to make the deal acceptable. | origins 1-3: A person at Kestle, the adviser's paper, later both firms.
claim astrup: Brightcall's finance director, Leon Astrup, tipped off the relative who bought shares before the news. | origins 1-2: The exchange's supervisors; an ex-colleague; he denies, the relative says he read it in the stars.
claim hidden: Brightcall has kept 1.1 billion florins of debt off its books. | origins 1-2: A short-seller's report; a former auditor; the firm and its auditor deny.
claim saal: Gudrun Saal of Halcyon will head the joined company. | origins 0-1: One source of a paper, withdrawn by the paper.
claim cable: Halcyon is to buy the cable company Ostwick Cable. | origins 1-2: Ostwick Cable's owner, Halcyon's filing.
claim qasr: The Qasr state fund is preparing a rival bid for Brightcall. | origins 1-2: A person close to the fund; a lawyer; the fund denies.
claim first: In 2021 a first attempt of the two to merge broke down. | origins 1-2: Background in the outlets' own voice.
claim norvik: Telephone bills in Norvik rose by a fifth after its two largest companies joined in 2025. | origins 1-2: A consumers' study; Halcyon's economist has them falling.
status near 2029-05-08: reported denied
status near 2029-05-10: corroborated denied
status near 2029-05-18: confirmed denied
status near 2029-05-24: confirmed none
status jobs 2029-05-10: reported denied
status jobs 2029-05-14: corroborated denied
status forbid 2029-05-12: reported denied
status masts 2029-05-11: reported denied
status masts 2029-05-18: confirmed none
status astrup 2029-05-15: reported denied
status hidden 2029-05-16: reported denied
status saal 2029-05-10: reported none
status saal 2029-05-11: none denied withdrawn
status cable 2029-05-14: confirmed none
status qasr 2029-05-17: reported denied

== S143-01 | Ledger Daily | 2029-05-08 | Halcyon in advanced talks to merge with Brightcall
[[near+ unnamed/assert/two bankers with knowledge of the matter|Pellonia's largest and third-largest telephone companies have all but settled the terms on which they will become one]], two bankers with knowledge of the matter say. [[near+ unnamed/assert/two bankers with knowledge of the matter|An announcement could come before the end of the month.]]

[[near+ unnamed/assert/one of two bankers with knowledge of the matter|The teams have met since March in the offices of a dentist in Ostwick]], whose waiting room, one of the bankers says, “has never been so well dressed”. Halcyon, with 9.1 million lines, would issue new shares for Brightcall, with 4.6 million. [[near~ unnamed/expect/one of two bankers with knowledge of the matter|“Eighty per cent, I would say, and the missing twenty is called Castellane,”]] adds the other.

Ivo Castellane founded Brightcall in a garage and still owns a third. He [[near- person/deny/Ivo Castellane|told this newspaper by text message that he was “not selling, not marrying, not even dating”]]. Halcyon [[near~ organization/withhold/Halcyon|does not comment on rumour]]. Its chief executive, Gudrun Saal, [[near~ person/withhold/Gudrun Saal|was said to be on a train]].

[[first+ outlet/assert/Ledger Daily|A previous courtship came to grief in 2021 over the name on the door]]; Castellane threw a telephone, by some accounts at Saal's predecessor.

Competition lawyers see trouble. [[forbid~ person/judge/Anselm Rook|“From three networks to two is the sort of sum that the Office does with a red pencil,” says Anselm Rook of Rook & Daughters.]] The president of the Competition Office, Livia Torsten, [[forbid~,near~ person/withhold/Livia Torsten|“would have to see a piece of paper before I could have an opinion on it”]].

In Norvik, [[norvik+ organization/assert/the Consumers' League|where two giants fused in 2025, bills have since gone up by a fifth, the Consumers' League reckons]].

Brightcall shares had risen 11 per cent in the week before today, for no reason that anyone gave. Halcyon's were flat. The dentist is fully booked.

== S143-02 | Unified Wire | 2029-05-08 | Brightcall founder denies merger talks with Halcyon
OSTWICK, May 8 (UW) - The founder of Pellonian phone company Brightcall on Tuesday denied [[near- person/deny/Ivo Castellane|that it was about to merge with larger rival Halcyon]].

"[[near- person/deny/Ivo Castellane|There are no talks. I know where my company sleeps]]," Ivo Castellane said outside his office.

Ledger Daily reported that [[near+ outlet/assert/Ledger Daily|the pair were in advanced talks and might announce a deal this month]], citing two bankers. Brightcall's board said in a three-line statement that [[near~ organization/withhold/Brightcall's board|it "regularly reviews its options" and would inform the market "when there is something to inform it of"]].

"[[near~ person/judge/Joan Halvard|The founder says no, the board does not say no. That is a yes with a limp]]," said analyst Joan Halvard of Merton Oakley.

Shares in Brightcall rose 19 percent. The Ostwick exchange said [[astrup~ organization/withhold/the Ostwick exchange|it was looking at trades made in the days before, and would not say whose]].

Economy Minister Piet Halloran said [[near~ person/withhold/Piet Halloran|he read the newspapers like everyone else and believed about half]]. The Engineers' and Linemen's Union called on [[near~,jobs~ organization/call/the Engineers' and Linemen's Union|both companies "to come out of the dentist's and tell 31,000 people whether they still have work"]].

The Consumers' League said [[near~ organization/warn/the Consumers' League|a marriage of the two would leave callers with "a choice between a wall and a wall"]]. Kestle, the second-largest operator, [[near~ organization/withhold/Kestle|had no comment]].

[[first+ outlet/assert/Unified Wire|The two companies tried to combine once before, in 2021, and gave up after four months.]]

Separately, Halcyon said talks to buy regional broadband provider Ostwick Cable [[cable~ organization/assert/Halcyon|"are continuing and are not affected by press reports about anybody else"]].

== S143-03 | Ledger Daily | 2029-05-10 | Paper sets out 6,000 job cuts and a queen for the new giant
Whatever its founder may say, [[near+ unnamed/confirm/a director of Brightcall|a director of Brightcall now confirms that the board has been through the contract “down to the paper clips”]]. [[near+ unnamed/confirm/a director of Brightcall|He expects to vote on it within a fortnight.]] [[near~ unnamed/judge/a director of Brightcall|He is not happy about it.]]

The price of the union will be paid by those who work there. [[jobs+ document/assert/a paper by Farrow Bligh|A paper by the advisers Farrow Bligh, which Ledger Daily has seen, foresees “the release of 6,000 roles in 24 months”]], two thirds of them in shops and call centres. “[[jobs~ document/judge/a paper by Farrow Bligh|Attrition will not suffice]],” it notes. Halcyon's spokesman, Karl Dove, says that [[jobs- person/deny/Karl Dove|the document is a student's exercise and that no figure for posts exists]]. Farrow Bligh [[jobs~ organization/withhold/Farrow Bligh|does not discuss clients or non-clients]].

Gudrun Saal, 49, would be chief executive of the whole, [[saal+ unnamed/assert/a person close to the talks|according to a person close to the talks: “The crown's been measured.”]] Castellane is supposed to receive a chair without a desk. [[saal~ person/withhold/Gudrun Saal|Ms Saal did not return our calls.]]

The founder himself, who on Tuesday was not dating, [[near~ person/withhold/Ivo Castellane|yesterday answered with a picture of his dog]].

What does it mean for the bill? [[norvik- person/assert/Hal Mortimer|Halcyon's economist, Hal Mortimer, points to Norvik, where on his reckoning callers have paid 6 per cent less since the big two joined.]] [[norvik~ person/judge/Anselm Rook|“Yes, if one counts only those who no longer telephone,” remarks the lawyer Anselm Rook.]]

At the Office, an official says, [[forbid~ unnamed/assert/an official of the Competition Office|four people have been set aside to read whatever arrives]].

Government bonds were quiet. The florin gained a little on the crown.

== S143-04 | The Ostwick Star | 2029-05-11 | HANG UP ON THEM!
SIX THOUSAND Pellonians are for the chop so that two fat cats can share a basket.

[[jobs+ outlet/assert/The Ostwick Star|A secret hit list shows 6,000 shop girls, call-centre mums and linesmen out on their ear if Halcyon hitches up with Brightcall]] — and [[near+ unnamed/assert/a mole|the rings are already bought, says our mole in the boardroom]].

"[[near+ unnamed/assert/a mole|They've picked the date, they've picked the font. It's a shotgun wedding and we're the pheasants]]," says the mole.

Sally Pruett, 34, who answers phones at Brightcall in Dunmere, sobbed: "[[jobs~ person/judge/Sally Pruett|I found out from my own customers. One of them sang me a song]]."

Fat cat No. 1, Gudrun Saal, purred through a flunkey that [[jobs- unnamed/deny/a spokesman for Gudrun Saal|nobody will be shown the door, and that she'd sooner cut her own hair]]. Fat cat No. 2, Ivo Castellane, roared: "[[near- person/deny/Ivo Castellane|What wedding? I'm washing the dog]]!"

Union boss Rhona Tweed says [[jobs- organization/assert/the Engineers' and Linemen's Union|it's worse than that: NINE thousand, once you count the contractors]]. She wants [[near~ person/call/Rhona Tweed|Piet Halloran to stamp on the whole thing with both boots]]. Halloran's office [[near~ government/withhold/Piet Halloran's office|put us on hold. For forty minutes. With pan pipes]].

And get this: to keep the snoops sweet, [[masts+ unnamed/assert/a worker at Kestle|Halcyon's flogging 2,400 masts to Kestle at a knock-down price, a bloke at Kestle tells us]]. A Kestle suit [[masts- unnamed/deny/a manager at Kestle|said there's no such offer on his desk, on his lap or in his inbox]].

The Ledger, by the way, has eaten its words about who'll be boss. [[saal- outlet/deny/Ledger Daily|Saal's crown is off: "Our report was wrong, and the post is open," it grovels on page 22.]]

VOTE: [[near~ outlet/ask/The Ostwick Star|should they be allowed to tie the knot?]] Text KNOT or NOT.

== S143-05 | Unified Wire | 2029-05-12 | Pellonian regulator to block phone merger, official says
OSTWICK, May 12 (UW) - Pellonia's Competition Office [[forbid+ unnamed/assert/an official of the Competition Office|will not allow Halcyon and Brightcall to merge]], an official there told Unified Wire on Saturday.

"[[forbid+ unnamed/assert/an official of the Competition Office|The letter of refusal practically writes itself]]," the official said. [[masts~ unnamed/judge/an official of the Competition Office|The sale of masts to a competitor, of which the official had read, would be "a plaster on a missing leg".]]

Office President Livia Torsten disowned the remark. "[[forbid- person/deny/Livia Torsten|There is no decision, there is not even a file, and whoever says otherwise will be looking for a new desk]]," she said in a statement.

People familiar with the talks told UW that [[near+ unnamed/assert/people familiar with the talks|the companies were down to "two commas and a clause on cars" and meant to sign regardless]]. Halcyon and Brightcall [[near~,forbid~ organization/withhold/Halcyon and Brightcall|declined to comment]].

Joan Halvard, an analyst, saw [[forbid~ person/expect/Joan Halvard|an even chance of a refusal]]. [[near~ person/judge/Joan Halvard|The logic of the combination was "obvious to anyone who has paid for two sets of cables", she said.]]

Ledger Daily on Friday withdrew a report that [[saal+ outlet/assert/Ledger Daily|Halcyon chief Gudrun Saal would run the combined group]]. Its source [[saal~ unnamed/assert/a source of Ledger Daily|had mistaken an old seating plan for a new one]], the newspaper said.

The union, which represents 14,000 workers at the two companies, repeated its estimate that [[jobs- organization/assert/the Engineers' and Linemen's Union|9,000 positions were at risk, half as many again as an advisers' paper suggested]].

Economy Minister Piet Halloran said [[forbid~ person/judge/Piet Halloran|he would not dream of leaning on an independent authority, "one way or, heaven forbid, the other"]].

== S143-06 | Ostwick Evening Post | 2029-05-14 | Cable firm sold as phone wedding talk goes on
The family that strung the first television cable through Ostwick has sold up. [[cable+ person/confirm/Dora Pym|“I signed on Sunday after lunch; Halcyon get the lot, including the parrot,” said Dora Pym, 78, owner of Ostwick Cable.]] [[cable+ organization/confirm/Halcyon|Halcyon paid 310 million florins, it told the exchange this morning.]]

The Post hastens to add what several readers got wrong on the telephone today: [[near~ outlet/assert/Ostwick Evening Post|this has nothing to do with the other affair]]. Pym's 400 people [[cable~ organization/promise/Halcyon|keep their jobs until 2031 by contract]], and [[cable~ person/assert/Livia Torsten|the Competition Office waved that purchase through in April, said its president]].

As for the other affair, Brightcall's works council in Dunmere had a visit from the personnel chief, Nora Vane. [[jobs~ person/withhold/Nora Vane|She would neither bless nor curse the figure of 6,000]], says council chairman Des Oakes. [[jobs+ person/assert/Des Oakes|“But she had a folder, and on the folder stood ‘Six by Thirty-One’. I can read upside down.”]] [[jobs- person/deny/Nora Vane|Vane says the folder concerned a six-kilometre run.]]

[[near+ person/assert/Des Oakes|Oakes is certain that the two are as good as one: since Friday the staff car park has been counted twice, by strangers.]] [[near~ person/expect/Des Oakes|He gives it till Whitsun.]]

Mayor Hetty Lorimer fears [[jobs~ person/warn/Hetty Lorimer|for the high street, “where every fourth window is a phone shop”]].

Ivo Castellane opened the school fair in Dunmere yesterday and judged the marrows. Asked about Halcyon between two marrows, [[near- person/deny/Ivo Castellane|he said that it was all bankers' gas and that he'd be the first to know]]. [[near~ outlet/judge/Ostwick Evening Post|He would, one thinks, and there's the puzzle.]]

[[first~ outlet/assert/Ostwick Evening Post|In 2021 he said much the same thing]], and the marrows were larger.

The bypass reopens on Thursday.

== S143-07 | Crossed Lines | 2029-05-15 | Follow the brother-in-law
Let's talk about the eleven per cent.

Before anyone had printed a word about Halcyon, somebody was hoovering up Brightcall. The exchange's supervisors now have a name for the largest buyer: one Ruben Stolz, a dealer in garden ponds. [[astrup~ outlet/assert/Crossed Lines|Mr Stolz is married to the sister of Leon Astrup, Brightcall's finance director.]] [[astrup+ organization/accuse/the exchange's supervisors|In a letter we've read, the supervisors write that “the instruction followed within nine minutes upon a call from L.A.”]]

Astrup's answer, by lawyer: [[astrup- person/deny/Leon Astrup|he rang about his nephew's birthday and has never mentioned a share to anybody with a pond]]. Stolz's answer, in person, among the lilies: “[[astrup- person/deny/Ruben Stolz|I've got an astrologer. She's cheaper than Leon and she said Neptune]].” [[astrup~ outlet/judge/Crossed Lines|Sure.]] A man who used to sit next to Astrup says [[astrup+ unnamed/accuse/a former colleague of Leon Astrup|“Leon can't keep a sandwich to himself.”]] The police [[astrup~ government/withhold/the police|aren't saying if they've been asked in]].

And note what this tells you about the main event. [[near+ outlet/judge/Crossed Lines|Nobody bets a pond shop on a deal that isn't happening.]] [[near~ outlet/ask/Crossed Lines|Can the founder really be the only man in Pellonia who hasn't heard?]] My own guess: [[near~ outlet/expect/Crossed Lines|ink within ten days, tears within a year.]]

On masts: a Kestle network planner DM'd me that [[masts+ unnamed/assert/a network planner at Kestle|they've had the list, 2,400 sites, sorted by postcode, since Easter]]. [[masts~ outlet/judge/Crossed Lines|I'd want the hilltops, me, and not the rubbish behind car washes.]]

People keep asking me about Ostwick Cable. [[cable+ outlet/assert/Crossed Lines|Done, dusted, Pym's gone to Madeira.]] Different deal, folks.

Router reviews on Thursday.

== S143-08 | Ledger Daily | 2029-05-17 | Short-seller finds a hole; fund from the Gulf finds a target
Two obstacles have appeared on the road of Halcyon to Brightcall, of which one at least is made of money.

The short-seller Cormorant Research says that [[hidden+ organization/accuse/Cormorant Research|the smaller company has parked 1.1 billion florins of borrowings in a leasing firm called Dunmere Nine, where no shareholder looks]]. [[hidden+ unnamed/confirm/a former auditor|A former auditor who worked on the accounts until 2027 tells Ledger Daily that the description is “correct to the street number”]]. Brightcall calls the report [[hidden- organization/deny/Brightcall|“a ransom note with graphs”; every florin owed, it says, stands on page 114]]. Its present auditors, Hume Lastly, [[hidden- organization/deny/Hume Lastly|have been through Dunmere Nine and found vans]]. Halcyon, which would inherit the vans, [[hidden~ organization/withhold/Halcyon|is silent]]. [[hidden~ person/judge/Joan Halvard|“If a tenth of it is so, the price is wrong,” says Joan Halvard.]]

Then there is the Qasr state fund. [[qasr+ unnamed/assert/a person close to the fund|It has hired two banks and a translator in order to outbid Halcyon]], a person close to it says. A lawyer in Ostwick [[qasr+ unnamed/confirm/a lawyer in Ostwick|has been asked to clear his June]]. The fund's answer came from its press office: [[qasr- organization/deny/the Qasr state fund|“We own one telephone company and find it sufficient.”]]

None of which has slowed the parties. [[near+ unnamed/assert/one of two bankers with knowledge of the matter|The printers are booked for tomorrow night, according to one of the bankers who spoke to us last week.]] [[near~ person/withhold/Karl Dove|Karl Dove of Halcyon laughed when asked, and then said that he had not laughed.]]

Leon Astrup has gone on leave. He [[astrup- person/deny/Leon Astrup|maintains that the birthday call was about a birthday]].

Wheat, tin and the florin: no change worth the ink.

== S143-09 | Halcyon and Brightcall | 2029-05-18 | Joint announcement
In response to recent speculation the boards of Halcyon plc and Brightcall plc (“the Companies”) state the following.

[[near+ organization/confirm/Halcyon and Brightcall|The Companies confirm that they are in the final stage of negotiations on a merger of equals.]] [[near~ organization/warn/Halcyon and Brightcall|There can be no certainty that an agreement will be reached.]]

[[masts+ organization/confirm/Halcyon and Brightcall|It is intended that 2,400 transmission sites be transferred to Kestle]], so that competition is preserved and, in many valleys, improved.

[[jobs- organization/deny/Halcyon and Brightcall|The number of 6,000 redundancies quoted in the press is wrong.]] [[jobs- organization/assert/Halcyon and Brightcall|Approximately 4,000 positions will no longer be required over three years]], and [[jobs~ organization/promise/Halcyon and Brightcall|every colleague concerned will be offered a conversation]].

[[saal- organization/deny/Halcyon and Brightcall|No decision has been taken on the leadership of the future company]]; [[saal~ organization/promise/Halcyon and Brightcall|a search will be conducted by an outside firm]].

[[hidden- organization/deny/Halcyon and Brightcall|Halcyon has examined the leasing arrangements of Brightcall and is satisfied that all liabilities have been properly disclosed.]]

“[[near+ person/confirm/Gudrun Saal|We are nearly there, and I have the coffee stains to prove it]],” said Gudrun Saal, Chief Executive of Halcyon. “[[near~ person/judge/Gudrun Saal|Two good networks will make one excellent one]].”

[[near~ organization/assert/Halcyon and Brightcall|Mr Ivo Castellane, non-executive founder of Brightcall, did not take part in the preparation of this announcement.]]

[[cable~ organization/assert/Halcyon and Brightcall|The acquisition of Ostwick Cable by Halcyon is a separate transaction.]] The Companies [[forbid~ organization/expect/Halcyon and Brightcall|look forward to a constructive dialogue with the Competition Office and expect its consent by the spring]].

[[norvik- organization/assert/Halcyon and Brightcall|International experience, for example in Norvik, shows that customers benefit from consolidation through lower tariffs.]]

This announcement contains inside information. Pictures of smiling staff may be downloaded.

== S143-10 | Ostwick Evening Post | 2029-05-19 | 'I found out from the press release': founder's bad Saturday
Ivo Castellane sat in the garage where it all began, on an upturned crate, with the dog.

“[[near- person/deny/Ivo Castellane|They can be as final as they like. Without my third there's no wedding, and my third's at home]],” he said. He had told this paper five days before that [[near- person/deny/Ivo Castellane|there was nothing to it]]. Had he lied? “[[near~ person/judge/Ivo Castellane|I was lied to, and I passed it on in good faith]].”

Down at Dunmere, where Brightcall is every third pay packet, nobody is cheered by the new number. “[[jobs~ person/judge/Sally Pruett|Four or six, it's my chair either way]],” said Sally Pruett. Des Oakes of the works council, having asked for the sums, [[jobs- person/deny/Des Oakes|finds them two thousand short]]: “[[jobs+ person/assert/Des Oakes|They've left out the shops. Put the shops in and you're back at six]].” Rhona Tweed of the union [[jobs- person/assert/Rhona Tweed|says nine and will go on saying it]]. A labour-market professor, Ada Quennell, [[jobs~ person/judge/Ada Quennell|has stopped counting and recommends courage]].

The bishop of Dunmere prayed [[jobs~ person/call/the bishop of Dunmere|for those who would have to tell their children]].

Was the Competition Office told beforehand? “[[forbid~ person/withhold/Livia Torsten|We got it when you got it. We'll read it when we've had our tea]],” said its president, Livia Torsten.

What about the money from Qasr? [[qasr~ person/withhold/Ivo Castellane|Castellane winked.]] [[qasr+ person/confirm/Ivo Castellane|“They've rung. Twice. Nice people, lovely carpets.”]] The fund [[qasr- organization/deny/the Qasr state fund|let us know by return that its telephone bill shows no such calls]].

[[first+ person/assert/Ivo Castellane|“Eight years ago I walked out on them, you know, and threw a phone,” he added.]] “It was a cheap one.”

The marrow prize went to a Mr Tidd.

== S143-11 | Market Live (Ledger Daily) | 2029-05-22 | Brightcall swings as regulator, police and Norvik all have their say
**08.15** Good morning. Brightcall opens 4% down. [[near~ outlet/judge/Market Live (Ledger Daily)|The market can't make up its mind whether a founder's sulk is a veto.]]

**08.50** Police confirm a search of a garden centre. [[astrup+ government/accuse/the police|“We're investigating Leon A. on suspicion of having passed price-sensitive news to a family member.”]] [[astrup- unnamed/deny/Leon Astrup's lawyer|His lawyer: “A birthday isn't price-sensitive.”]]

**09.30** Cormorant takes down its report! [[hidden- organization/deny/Cormorant Research|“We misread a lease. Dunmere Nine's obligations are in the accounts. We withdraw our conclusion.”]] [[hidden~ organization/judge/Brightcall|Brightcall: “Pleased.”]] Our ex-auditor [[hidden+ unnamed/assert/a former auditor|insists the hole is real and one floor down]].

**10.05** Consumers' League is out with its Norvik study. [[norvik+ document/assert/a study of the Consumers' League|Average bill up 19.6% in four years since the big merger there.]] [[norvik- person/deny/Hal Mortimer|Mortimer of Halcyon: “They forgot inflation. Take it out, and it's minus six.”]]

**10.40** Torsten at a breakfast: [[forbid- person/deny/Livia Torsten|“I have refused four mergers in nine years. Nobody should call me trigger-happy, and I've promised no refusal here.”]]

**11.20** But our colleague at the Office hears from staff that [[forbid+ unnamed/assert/staff of the Competition Office|the case team's first draft ends with the word “prohibited”]].

**12.00** A trader: “[[near+ unnamed/assert/a trader|Lawyers' limos outside Brightcall again. It's coming, with or without the dog]].”

**12.45** Kestle's boss Uli Marr on the masts: “[[masts+ person/confirm/Uli Marr|We've agreed on the list, hilltops included]].” So much for [[masts- unnamed/deny/a manager at Kestle|“no such offer”]].

**13.10** Economy minister Halloran [[near~ person/withhold/Piet Halloran|won't say if he has spoken to Castellane]]. [[near~ person/judge/Piet Halloran|“I like dogs.”]]

**13.30** Lunch. Tin's up.

== S143-12 | Unified Wire | 2029-05-24 | Brightcall founder drops opposition, clearing way for merger
OSTWICK, May 24 (UW) - The founder of Brightcall withdrew his objections to a merger with Halcyon on Thursday, [[near+ outlet/assert/Unified Wire|leaving only signatures between two of Pellonia's three phone companies and a deal]].

"[[near+ person/confirm/Ivo Castellane|I said there was nothing going on. There was, there is, and next week I shall sign it]]," Ivo Castellane told shareholders. [[near~ person/withhold/Ivo Castellane|He did not say what had changed his mind.]] A person close to him said it was [[near~ unnamed/assert/a person close to Ivo Castellane|"a seat, a desk and a clause about the name"]].

Halcyon's Gudrun Saal said [[near~ person/judge/Gudrun Saal|she was "happier than is proper"]] and that [[saal- person/deny/Gudrun Saal|she would not be a candidate to run the new group]].

The companies stood by their plan to shed [[jobs- organization/assert/Halcyon and Brightcall|4,000 jobs and not 6,000]]. Advisers Farrow Bligh said [[jobs+ organization/confirm/Farrow Bligh|the paper with the higher number was genuine and "had not been superseded"]]. Union leader Rhona Tweed said [[jobs~ person/judge/Rhona Tweed|both figures were "the sort one says with a straight face to a camera"]].

Livia Torsten, president of the Competition Office, said [[forbid~ person/promise/Livia Torsten|an examination would take five months from the day of signing]]. Lawyer Anselm Rook said [[forbid~ person/expect/Anselm Rook|he now thought approval with conditions likelier than a ban]].

The Qasr fund said [[qasr- organization/deny/the Qasr state fund|it was not, had not been and would not be a bidder]]. Two bankers [[qasr~ unnamed/judge/two bankers|called that "polite"]].

Brightcall said [[astrup~ organization/assert/Brightcall|finance director Leon Astrup had resigned for family reasons]]. His brother-in-law, Ruben Stolz, [[astrup~ person/withhold/Ruben Stolz|was not at his ponds]].

[[first+ outlet/assert/Unified Wire|A first try at a merger collapsed in 2021.]] Brightcall shares rose 9 percent.
