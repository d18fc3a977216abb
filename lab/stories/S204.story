story: S204
title: The thesis of Doctor Sandoz

claim copied: Aurel Sandoz, nominated as head of Belisane's Electoral Commission, took large parts of his doctoral thesis from other people's writings. | origins 3-5: the readers' circle Quotation Mark, the author who finds her own pages, the university's panel; the librarian; he himself in the end.
claim promise: Sandoz promised Minister Salvan in private to put off the spring election. | origins 2-3: a waiter, a note in the minister's diary; a party treasurer who may rest on the note.
claim share: Two fifths of the thesis's pages contain borrowed passages. | origins 2-3: Quotation Mark's count and the panel's; the nominee's expert finds nine per cent.
claim ghost: The thesis was written for Sandoz by his assistant of that time, Lena Corso. | origins 0-1: a former colleague, who was not there; she and the file speak against it.
claim must: The Senate is bound to accept the president's nominee. | origins 1-1: the president's adviser; Canal 5 rests on him.
claim eleven: Sandoz has run eleven national elections abroad. | origins 1-1: his own curriculum; the president's office rests on it.
claim fee: A maker of voting machines paid Sandoz ninety thousand ducats. | origins 0-1: the Daily Rocket, from a bank slip that was another man's; taken back.
claim drop: President Brancour will withdraw the nomination. | origins 1-2: a senator of her party; the palace itself.
claim walkout: The Commission's staff will lay down work if Sandoz is installed. | origins 1-2: the staff council; a head of section.
claim norr: The Commission's deputy head, Edda Norr, copied her report on postal voting. | origins 1-2: a deputy; the Commission's own check finds quotation marks.
claim recount: In 2033 the vote had to be counted again in three districts. | origins 1-3: background, told by the outlets and by an observer.
status copied 2038-10-06: reported none
status copied 2038-10-07: reported denied
status copied 2038-10-08: corroborated denied
status copied 2038-10-20: confirmed denied
status copied 2038-10-22: confirmed none
status promise 2038-10-11: reported denied
status promise 2038-10-12: corroborated denied
status share 2038-10-06: reported none
status share 2038-10-08: reported denied
status share 2038-10-13: corroborated denied
status ghost 2038-10-09: reported denied
status must 2038-10-07: reported none
status must 2038-10-08: reported denied
status eleven 2038-10-07: reported none
status eleven 2038-10-13: reported denied
status eleven 2038-10-22: none denied withdrawn
status fee 2038-10-12: reported denied
status fee 2038-10-15: none denied withdrawn
status drop 2038-10-18: reported denied
status drop 2038-10-22: confirmed none
status walkout 2038-10-09: reported none
status walkout 2038-10-18: confirmed none
status norr 2038-10-14: reported denied

== S204-01 | Plainly | 2038-10-06 | The man who will count our votes can't count his footnotes
By Ignace Moll

On Monday, while everyone stared at the other thing, the palace sent the Senate a name for the Electoral Commission: Dr Aurel Sandoz, 51. I've been reading his doctorate. [[copied+ outlet/assert/Plainly|I've also been reading it in four other books, which were there first.]]

It's called “Trust and Tally”. The readers' circle Quotation Mark, three librarians and a dentist, has laid it next to its forebears. [[copied+ group/accuse/Quotation Mark|Whole chapters have moved house without leaving their old address, says the circle.]] [[share+ group/assert/Quotation Mark|It found foreign matter on 88 of 214 pages, a good forty in the hundred.]] [[share~ person/judge/Wilma Trapp|“And we stopped on Sunday because the dentist had patients,”]] adds Wilma Trapp, one of the librarians.

An example? Page 61: a paragraph on ballot boxes, [[copied+ outlet/assert/Plainly|the same, comma for comma, as in a book by Gerda Hollis which appeared nine years before]]; even her misprint “eletcion” has come along. [[copied~ outlet/ask/Plainly|Does one inherit a misprint?]]

I rang Dr Sandoz. [[copied~ person/withhold/Aurel Sandoz|He was in a seminar on integrity.]] I rang the palace: [[copied~ government/withhold/the palace|it “has every confidence and no comment”]]. Opposition leader Ruta Amsel, between two other fires: [[copied~ person/ask/Ruta Amsel|“Who vetted him, the dentist?”]]

[[copied~ outlet/judge/Plainly|You may find it petty; it was long ago, and nobody died.]] But [[recount+ outlet/assert/Plainly|in 2033 we counted three districts twice because somebody had copied a column of figures without reading it]]. The man whom we want on that chair is one who checks.

[[drop~ outlet/call/Plainly|Take the name back, Madam President, while it's still only a name.]]

Next time: my dentist.

== S204-02 | Belisan News Agency | 2038-10-07 | Belisane nominee for election chief rejects plagiarism charge
AMARRE, Oct 7 (BNA) - The man whom Belisane's president wants to head the Electoral Commission on Thursday rejected accusations that [[copied+ outlet/assert/Plainly|his thesis was in good part the work of others]].

"[[copied- person/deny/Aurel Sandoz|Every sentence in that book is mine, and where it is not, a footnote says so]]," Aurel Sandoz said in a statement. He added that [[eleven+ person/assert/Aurel Sandoz|he had "run eleven national elections on three continents" while his critics were "counting commas"]]. The website Plainly had reported on Wednesday that [[copied+ outlet/assert/Plainly|paragraphs matched earlier books word for word]]; [[copied~ outlet/withhold/Belisan News Agency|BNA had no access to the thesis, of which the library holds one copy, on loan]].

President Odile Brancour's office called Sandoz [[eleven+ government/assert/the president's office|the most seasoned organiser of elections the country had ever proposed]]. The University of Amarre said [[copied~ organization/promise/the University of Amarre|it would look into the matter "without haste and without regard to persons"]].

The Senate is to vote on October 21. A presidential adviser, Baldwin Roos, said [[must+ person/assert/Baldwin Roos|senators could ask questions but had no right to turn a nominee down]]. Senator Mira Dahl, of Brancour's own party, said [[must~ person/withhold/Mira Dahl|she would look that up]]. She thought [[copied~ person/judge/Mira Dahl|the matter "unpleasant if false and worse if true"]].

Interior Minister Hector Salvan, whose department prepares elections, [[copied~ person/withhold/Hector Salvan|said that he had other laws on his desk this week]]. The Commission's deputy head, Edda Norr, who will lead it until a successor is found, [[copied~ person/withhold/Edda Norr|kept to the weather]].

[[recount+ outlet/assert/Belisan News Agency|The Commission has been under scrutiny since 2033, when a second count became necessary in three constituencies.]] Local elections are due in April.

== S204-03 | The Amarre Post | 2038-10-08 | Side by side: two columns, one author too many
We have done what one does in such cases: put the books next to each other. [[copied+ outlet/assert/The Amarre Post|On pages 40 to 58 of "Trust and Tally" there are eleven lines that do not stand in Gerda Hollis's "The Honest Urn" or in a conference paper by two Sundish sociologists.]] None of the three is named there.

Mrs Hollis, 77, lives in a lighthouse in the north. "[[copied+ person/confirm/Gerda Hollis|I read it aloud to my cat, and the cat knew it by heart]]," she says. [[copied~ person/judge/Gerda Hollis|She bears no grudge; she would have liked a postcard.]]

The nominee has had an expertise made. Its author, the media scholar Ruben Falk, puts the disputed share [[share- person/assert/Ruben Falk|at nine per cent, "including proverbs"]]. He also maintains that [[copied- person/deny/Ruben Falk|the resemblances are those of a common school and not of a theft]]. [[share- outlet/assert/The Amarre Post|Our own sample of fifty pages, too, comes to less than the circle's tally, namely to fifteen.]] Wilma Trapp of Quotation Mark retorts that [[share+ person/assert/Wilma Trapp|whoever counts chapters two to five arrives at forty-one in a hundred and whoever counts only the preface at none]].

As to the doctrine of adviser Roos: [[must- outlet/assert/The Amarre Post|the Electoral Act says "with the consent of the Senate", and consent which cannot be withheld is none.]] "[[must- person/judge/Noor Halim|In 2017 and in 2025 the Senate said no, and the sky stayed where it was]]," the constitutional lawyer Noor Halim says. The clerk of the Senate, Ottla Bree, [[must- person/deny/Ottla Bree|produced both rolls of votes from a cupboard]].

What does the palace say? [[copied~ government/withhold/the palace|That it is reading.]] And the university, which gave him its degree with distinction in 2016? [[copied~ organization/withhold/the University of Amarre|A panel has been appointed, and until it has spoken the university is mute]].

In the staff canteen of the Commission the soup was pea.

== S204-04 | Daily Rocket | 2038-10-09 | DID SHE WRITE IT FOR HIM? The blonde behind the Doc
[[ghost+ unnamed/assert/a former colleague|It wasn't him at all who wrote the big thesis, a former colleague tells the Rocket, it was Lena, the assistant with the blonde plaits.]]

“[[ghost+ unnamed/assert/a former colleague|She sat there till midnight and he played tennis, everyone knew,]]” the colleague says. Everyone? Lena Corso, 41, runs a garden centre today, and she turned the hose on our photographer. “[[ghost- person/deny/Lena Corso|I made his coffee and I sorted his slips. Not one sentence is by me, thank God.]]” Sandoz himself: [[ghost- person/deny/Aurel Sandoz|“I typed it, with these two fingers, in my mother's kitchen.”]] [[ghost~ outlet/ask/Daily Rocket|Well then, who's fibbing?]]

As to the cribbing: [[copied- person/deny/Aurel Sandoz|“I cribbed from nobody!”]] roars the Doc, and slams the door of his hybrid. The Rocket's test with 100 readers: [[copied~ group/judge/readers of the Rocket|71 don't care, 20 are shocked, 9 think that a thesis is a fish.]]

[[walkout+ organization/threaten/the staff council|If he moves in, we move out,]] says the Commission's staff council, [[walkout+ person/assert/Tilly Marsh|and it means all 140 of us, adds Tilly Marsh from the voters' roll section]]. [[walkout~ government/withhold/the palace|At the palace they hadn't heard of it.]]

And can the Senate stop him? [[must+ person/assert/Baldwin Roos|“It can clap or it can cough,” says clever Baldwin Roos, the boss's adviser]], who's got a doctorate, too. [[copied~ outlet/ask/Daily Rocket|Has anyone read THAT one?]]

[[share+ outlet/assert/Daily Rocket|Two pages out of every five are pinched, goes the talk on the trams.]] Two out of five trams were late, by the way.

== S204-05 | Canal 5 | 2038-10-11 | The nominee in our studio
[[copied- outlet/assert/Canal 5|The allegations against Dr Aurel Sandoz have collapsed, as an expertise by Professor Ruben Falk makes plain.]] The nominee took his time on Sunday evening.

Dr Sandoz, did you copy? "[[copied- person/deny/Aurel Sandoz|I worked as my teachers had taught me. What you call copying was called learning]]." How many pages? "[[share- person/assert/Aurel Sandoz|A handful, by oversight, and I shall mark them in the next edition]]." Will there be a next edition? [[copied~ person/withhold/Aurel Sandoz|Dr Sandoz smiled.]]

[[eleven+ outlet/assert/Canal 5|Eleven countries have entrusted this man with their elections]], from the Oriel Islands to Upper Sund. [[must+ outlet/assert/Canal 5|The upper house, for its part, merely takes cognisance of the president's choice.]] Student leader Jory Pell, who rang in, [[must- person/deny/Jory Pell|begged to differ: "It says consent, I'm looking at it!"]]

On the matter of a dinner. In a letter to several newsrooms a waiter of the restaurant Lucullo claims to have overheard that [[promise+ unnamed/assert/a waiter|Sandoz, over the cheese, gave the Interior Minister his word that nobody would vote before the autumn]]. Dr Sandoz: "[[promise- person/deny/Aurel Sandoz|We spoke of mountains. The minister climbs, I used to]]." Minister Hector Salvan had his office tell us that [[promise- person/deny/Hector Salvan|dates of elections are not made at table, by anybody]]. The manager of Lucullo [[promise~ person/withhold/the manager of Lucullo|does not discuss his guests, their cheese or their words]].

Gerda Hollis, who has lent her name to the campaign, was [[copied~ person/withhold/Gerda Hollis|unavailable on account of fog]]. [[copied~ outlet/judge/Canal 5|Envy, a wise man said, is admiration without manners.]]

Our next guest will be a beekeeper.

== S204-06 | Daily Rocket | 2038-10-12 | KA-CHING! 90,000 from the ballot-box barons
We've got the slip! [[fee+ outlet/assert/Daily Rocket|Ninety thousand smackers went from Votamat, the voting-machine makers, to an account “A. Sandoz” on 3 May.]]

[[fee+ document/assert/a bank slip|“For services,” it says on it, dated, stamped, the lot.]] [[fee~ outlet/ask/Daily Rocket|What services, Doc? Counting backwards?]]

Votamat's top man, Ole Brunn: [[fee- person/deny/Ole Brunn|“We've never given that gentleman so much as a biro.”]] The Doc: [[fee- person/deny/Aurel Sandoz|“I've got one account, it's at another bank and it's overdrawn.”]] Minister Salvan: [[fee~ person/withhold/Hector Salvan|not today, not tomorrow.]] Senator Mira Dahl [[fee~ person/ask/Mira Dahl|would like to see the slip, and his tax return with it]].

And the dinner? The Rocket asked at Lucullo's back door. A second waiter [[promise~ unnamed/withhold/a second waiter|polished a fork and looked through us]]. Party treasurer Yann Pastel (he was at table three): [[promise+ person/assert/Yann Pastel|“‘Consider April cancelled,’ that's what he said to Hector, and they clinked.”]] [[promise~ outlet/judge/Daily Rocket|April cancelled! What about our birthdays?]] A palace man who was at table four swears it was different: [[promise- unnamed/deny/a palace official|“All I heard was ropes and crampons.”]]

On the book that started it all: [[copied+ unnamed/assert/a librarian|a librarian tells us it came back to her from the binder in 2016 with the Hollis book still stuck in between]]. [[copied~ outlet/judge/Daily Rocket|You couldn't make it up, and he didn't.]]

[[walkout~ group/judge/voters|Voters in the market don't mind if counters strike, as long as bakers don't.]]

Scratch card inside.

== S204-07 | Factbench | 2038-10-13 | Eleven elections? We counted, twice
1. "[[eleven+ person/assert/Aurel Sandoz|I have run eleven national elections.]]" WRONG. [[eleven- outlet/assert/Factbench|We wrote to the eleven commissions he lists. Nine answer that he was there as an observer for a few days, with a waistcoat and a lunch voucher, one has never heard of him, and in Upper Sund he trained poll clerks in 2029.]] [[eleven- government/deny/the commission of the Oriel Islands|“He held a torch once, when the power failed,” the Oriel Islands' commission recalls.]] [[eleven- person/judge/Paula Imhof|Veteran observer Paula Imhof, who was at six of the eleven, would call none of them his.]]

2. "[[must+ person/assert/Baldwin Roos|The Senate may not refuse.]]" WRONG. [[must- outlet/assert/Factbench|It has refused twice, and the Act gives it a free vote.]] Even [[must- person/deny/Cosmo Verrill|Cosmo Verrill, who as premier was refused one of those two times, recollects it “with perfect clarity”]]. Adviser Roos, confronted with this, [[must~ person/withhold/Baldwin Roos|wrote back a smiling face]].

3. "[[copied- outlet/assert/Canal 5|The charge has collapsed.]]" WRONG. [[copied+ outlet/assert/Factbench|We ran the text against 40,000 scans and got long verbatim matches with seven works, five of them absent from his bibliography.]] Professor Falk's expertise [[copied~ outlet/assert/Factbench|was paid for by the nominee, which doesn't make it false]].

4. "[[share+ group/assert/Quotation Mark|Forty in the hundred.]]" PLAUSIBLE. [[share+ outlet/assert/Factbench|Our machine marks 86 of the 214 pages, two fewer than the circle.]]

5. "[[ghost+ unnamed/assert/a former colleague|Someone else wrote it.]]" NO EVIDENCE. [[ghost- document/assert/drafts in the university archive|The drafts in the university archive are all in his hand, with his coffee]]; [[ghost- outlet/assert/Factbench|Lena Corso was hired when four of five chapters had been handed in.]] The colleague [[ghost- person/assert/Emil Tarn|had left the institute by then, as its secretary, Emil Tarn, remembers]].

6. "[[promise- person/deny/Aurel Sandoz|It was about mountains.]]" [[promise~ outlet/withhold/Factbench|We weren't under the table.]]

Corrections to this list, if any, at noon.

== S204-08 | The Amarre Post | 2038-10-14 | A line in a diary: "S. gives way on April"
For three days the question of what two gentlemen said over a plate of cheese has been treated as a joke. It is one no longer. [[promise+ document/assert/the minister's diary|"Lucullo. S. gives way on April. Autumn it is"]] is the entry for 21 September in the official diary of Interior Minister Hector Salvan, of which The Amarre Post has a photograph.

[[promise+ outlet/assert/The Amarre Post|It fits what the waiter heard and what the treasurer heard: the nominee, who was not yet one, assured the minister that the spring poll would not take place.]] A postponement would suit the government, which trails by eleven points. Mr Salvan does not contest the page. "[[promise- person/deny/Hector Salvan|S. is my sister, April is her daughter, and the autumn concerns a wedding]]," he says. [[promise~ outlet/assert/The Amarre Post|The minister has a sister; she is called Berthe.]] She [[promise~ person/withhold/Berthe Salvan|would rather not be dragged in]].

Ruta Amsel demands [[promise~ person/call/Ruta Amsel|that the election date be written into the law by Friday]]. Dr Sandoz's lawyer called the reading [[promise- unnamed/deny/Sandoz's lawyer|a concoction from two initials and a month]].

Deputy Clovis Gantry has looked round for company in misfortune. [[norr+ person/accuse/Clovis Gantry|Edda Norr, the acting head, lifted her report on postal voting from a Kasperan handbook, he says.]] [[norr- outlet/assert/The Amarre Post|The handbook is cited in it sixty times, each time with page and inverted commas.]] "[[norr- person/deny/Edda Norr|I quote. It's a different verb]]," Mrs Norr says.

Of the thesis there is this to report: [[copied~ organization/withhold/the university's panel|the panel met for the second time and parted without a word.]] One of its members was heard to ask a porter [[copied~ unnamed/ask/a member of the panel|where one could buy a very large highlighter]].

[[ghost- outlet/assert/The Amarre Post|The story of the industrious assistant, finally, can be laid to rest; her contract began in the month in which the book went to print.]] The leaves are turning.

== S204-09 | Daily Rocket | 2038-10-15 | SORRY, DOC (about the money)
Two red faces on one day; it's that sort of week. [[fee- outlet/confirm/Daily Rocket|The ninety grand weren't his.]] [[fee- document/assert/a letter of the bank|“A. Sandoz” is Alma Sandoz, who cleans the windows at Votamat, nine years' worth in one go, as her bank has put on paper.]] [[fee~ outlet/judge/Daily Rocket|We grovel.]]

[[fee- person/confirm/Alma Sandoz|“I've never voted for anyone and I've never met the man,”]] says Alma (63), who gets a Rocket fruit basket.

Does that clear him? Not by half. [[copied+ outlet/assert/Daily Rocket|He still nicked the old lady's lighthouse book]], and [[eleven- outlet/assert/Daily Rocket|of the eleven elections he “ran” there's nothing left but a torch]]. The palace on that: [[eleven~ government/withhold/the president's office|“a question of translation”]]. And [[promise+ outlet/assert/Daily Rocket|he's told Hector he'd bin the April vote]], in writing, or at least in Hector's.

The Rocket met the Doc walking his spaniel. [[promise- person/deny/Aurel Sandoz|“No promise, to no one, of nothing!”]] [[copied~ person/withhold/Aurel Sandoz|On the book he threw a stick.]] Would he jump before he's pushed? [[drop~ person/withhold/Aurel Sandoz|The spaniel barked.]]

Gantry's tip on the deputy boss, Mrs Norr? [[norr- person/judge/Wilma Trapp|The librarians with the dentist have had a look: “Clean as a whistle, we've rarely seen such pretty footnotes.”]] [[norr~ person/withhold/Clovis Gantry|Gantry's on the golf course.]]

[[recount~ outlet/ask/Daily Rocket|And who'd want another '33, with everything counted twice?]] Not us. The fruit basket has a pineapple.

== S204-10 | Belisane Business | 2038-10-18 | Trust, tally and the price of doubt
Rating agencies rarely take an interest in doctoral theses. On Monday Brandt & Pole put Belisane's outlook on "negative", and among its reasons was [[copied~ organization/judge/Brandt & Pole|"an avoidable dispute over the head of the Electoral Commission"]].

[[copied+ outlet/assert/Belisane Business|What an outsider can check, everybody has checked by now: the nominee's book leans on seven others that it mostly does not name.]] Whoever appointed such a man as treasurer, said the investor Karel Storm, [[copied~ person/judge/Karel Storm|would be asked for his own certificates]]. Ruben Falk, whose counter-expertise cost 14,000 ducats, is among the last to hold that [[copied- person/deny/Ruben Falk|nothing improper had happened]]. [[share- person/assert/Ruben Falk|He has raised his nine per cent to twelve.]]

More serious for markets is the date. [[promise~ outlet/assert/Belisane Business|Bonds have fallen since the minister's diary became known]], since [[promise~ outlet/expect/Belisane Business|a vote in the autumn would mean a budget without a parliament]]. [[promise- government/deny/the Finance Ministry|The Finance Ministry stresses that the calendar is unchanged and that no one has authority to change it over dinner.]] [[promise+ outlet/assert/Belisane Business|Two invitations to a "planning round, autumn ballot", however, went out from the minister's office the morning after Lucullo.]]

The Commission's staff voted on Friday. [[walkout+ organization/confirm/the staff council|Of 140 employees 122 are prepared to stay at home from the day of his installation]], the council announced. [[walkout~ person/withhold/Edda Norr|Edda Norr would not be asked whose side she was on.]] The Commission's internal check, by the way, acquitted her: [[norr- organization/confirm/the Commission|her study contained no line without a source]].

“[[walkout- person/deny/Horst Bell|I've a mortgage, and half of those who raised a hand will be at their desks]],” says Horst Bell of the same corridor.

Few in the capital think that it will come to that. [[drop+ person/assert/Mira Dahl|“She will pull him before Thursday, I have it from her own mouth,”]] says Senator Mira Dahl. The palace's duty officer contradicts her: [[drop- unnamed/deny/the palace's duty officer|the president stands by her candidate, today and on Thursday.]] [[drop~ outlet/judge/Belisane Business|Brokers offer three to one on his going, with few takers.]] The observer Paula Imhof, who [[recount+ person/confirm/Paula Imhof|in 2033 slept on ballot sacks while three districts were counted from the top]], wants [[drop~ person/call/Paula Imhof|another name and a quick one]]. [[must- outlet/assert/Belisane Business|As for the Senate, every handbook on the shelf grants it a veto.]]

Economists note that [[eleven- outlet/assert/Belisane Business|the "eleven elections" have been struck from the nominee's page at the consultancy for which he works]]. It [[eleven~ organization/withhold/the consultancy|is updating all its pages]].

Olive oil was up 3 per cent.

== S204-11 | University of Amarre (press release) | 2038-10-20 | Findings of the panel on the dissertation "Trust and Tally"
The panel appointed by the Rector has concluded its work. It met five times and heard the author once.

1. [[copied+ organization/confirm/the University of Amarre|The panel finds that the author incorporated the texts of others to a considerable extent and with the intention of passing them off as his own.]] [[copied- person/deny/Aurel Sandoz|The author has declared before the panel that he acted in good faith and deceived no one.]] [[copied~ organization/judge/the University of Amarre|The panel regrets that his examiners did not notice.]]

2. [[share+ organization/confirm/the University of Amarre|Passages of this kind are found on 87 of 214 pages.]] [[share+ organization/deny/the University of Amarre|The lower figure put forward in a private expertise rests on a selection which the panel cannot reconstruct]]; [[share~ organization/withhold/the University of Amarre|individual pages will not be published.]]

3. [[ghost- organization/deny/the University of Amarre|There is nothing to support the rumour that a person other than the author composed the work. Ms Corso had no part in it.]] [[ghost~ organization/call/the University of Amarre|The media are asked to leave her in peace.]]

4. The degree is withdrawn. An appeal is possible within one month.

5. [[eleven~ organization/withhold/the University of Amarre|On other entries in the author's curriculum the panel was not called upon to form a view.]] [[promise~ organization/withhold/the University of Amarre|The same applies to conversations in restaurants.]]

"[[copied~ person/judge/Severin Oake|It is a sad day and a necessary one]]," said the Rector, Severin Oake. [[copied~ person/promise/Severin Oake|All theses accepted by the same institute will be examined again.]]

6. [[drop~ organization/withhold/the University of Amarre|Consequences for a nomination are outside the University's competence.]]

The lecture on medieval forgeries takes place as announced.

== S204-12 | Belisan News Agency | 2038-10-22 | Belisane's president drops nominee for election chief
AMARRE, Oct 22 (BNA) - [[drop+ outlet/assert/Belisan News Agency|Belisane's president on Friday took back her choice for the Electoral Commission]], hours after he had told a newspaper that [[copied+ person/confirm/Aurel Sandoz|he had copied "more than I knew and less than they say"]].

"[[drop+ person/confirm/Odile Brancour|I have asked the Senate to strike the name, and I will send another]]," Odile Brancour said. A vote set for Thursday had been put off at the last moment. [[must- outlet/assert/Belisan News Agency|By that time 70 of the 90 senators had announced that they would refuse him]], as the law entitles them to do. Adviser Baldwin Roos, who had denied them that right, [[must~ person/withhold/Baldwin Roos|is on holiday]].

Aurel Sandoz also gave up a claim in his resume. "[[eleven- person/confirm/Aurel Sandoz|I observed. I should not have written 'ran']]," he said. He upheld his denial that [[promise- person/deny/Aurel Sandoz|he had offered the interior minister a later election]]. Minister Hector Salvan, for whom it was the second awkward week of the month, [[promise~ person/withhold/Hector Salvan|took no questions]]. [[promise~ government/promise/the cabinet|The cabinet said ballots would be printed in February.]]

Gerda Hollis, from whose book he had taken 19 pages, [[copied~ person/judge/Gerda Hollis|said he might come to tea]]. The readers' circle Quotation Mark said [[copied~ group/promise/Quotation Mark|it would now turn to the adviser's thesis]].

The Commission's staff council said [[walkout~ organization/assert/the staff council|the coats were back on their hooks]]. Its section head Tilly Marsh said [[walkout~ person/judge/Tilly Marsh|she was glad not to have had to find out how many would have gone]].

[[recount+ outlet/assert/Belisan News Agency|Belisane's last national vote but one, in 2033, was settled only after three districts had been tallied afresh.]] Edda Norr is mentioned as a possible successor, [[norr- outlet/assert/Belisan News Agency|a charge that she had plagiarised having been found baseless]].

April 17 is a Sunday.
