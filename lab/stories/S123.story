story: S123
title: The Laurel weekend

claim leak: Questions of the teachers' examination of 11 May had been passed to the Laurel academy before it was sat. | origins 4-6: Certain: the two candidates with the mock paper, the former Laurel tutor, the prosecutor's computer experts, in the end the examining board; the typesetter saw the proof; the wire's officials may rest on the experts.
claim aldaz: The examiner Fermín Aldaz handed the paper to the academy. | origins 1-3: The former tutor and the prosecutor, who may rest on her; the bank slip is perhaps a third. Aldaz denies it.
claim textbook: The examiners had lifted the questions from a textbook that Laurel brought out in 2034. | origins 1-1: Laurel and its owner, who take it back; a bookseller contradicts.
claim count: Thirty-one of the fifty questions were the same (24, 31, 38). | origins 2-4: The teachers' site, the Lighthouse, the experts and the board each counted for themselves.
claim annul: The examination will be declared void and held again on 15 June. | origins 1-2: An official of the ministry, then the minister.
claim niece: The education minister's niece was on the Laurel course. | origins 0-1: Hola Ya!, which takes it back.
claim boycott: The teachers' union will refuse to mark the scripts. | origins 1-2: The union's secretary; a branch in Río Seco.
claim noble: In Puerto Noble an invigilator dictated answers to candidates in the hall. | origins 2-2: A candidate's recording and the invigilator himself.
claim fee: A place in Laurel's closed weekend cost 1,800 soles (1,200; 2,500). | origins 2-3: The two candidates, the tutor; the academy admits a lower figure.
claim fled: Graciela Montes, the owner of Laurel, has left the country. | origins 0-2: Airport staff heard by the wire; the migration office; she appears in court in the end.
claim old: In 2029 the teachers' contest was annulled because a computer had misread the answer sheets. | origins 1-2: Background told by the outlets and the union.
status leak 2036-05-12: reported none
status leak 2036-05-13: reported denied
status leak 2036-05-14: corroborated denied
status leak 2036-05-28: confirmed none
status aldaz 2036-05-14: none denied
status aldaz 2036-05-17: reported denied
status aldaz 2036-05-24: corroborated denied
status textbook 2036-05-16: reported none
status textbook 2036-05-17: reported denied
status textbook 2036-05-26: none denied withdrawn
status count 2036-05-12: reported none
status count 2036-05-13: reported denied
status count 2036-05-14: corroborated denied
status annul 2036-05-21: reported denied
status annul 2036-05-28: confirmed none
status niece 2036-05-15: reported none
status niece 2036-05-16: reported denied
status niece 2036-05-18: none denied withdrawn
status boycott 2036-05-15: confirmed none
status noble 2036-05-18: confirmed none
status fled 2036-05-20: reported none
status fled 2036-05-21: reported denied
status fled 2036-05-26: none denied withdrawn

== S123-01 | Open Classroom | 2036-05-12 | Some of us had read it on Thursday
I sat the contest yesterday with 58,000 others. Around me people chewed their pencils. In the third row a man finished in forty minutes, folded his hands and smiled at the ceiling. [[leak~ outlet/judge/Open Classroom|I thought: good for him. I don't think that any more.]]

At ten last night two colleagues from the north sent me a bundle of nine pages with a leaf in the corner. [[leak+ unnamed/assert/two candidates from the north|It's the "final rehearsal" that the Laurel academy handed out at its closed weekend on Thursday, three days before the exam]], they write. I put the pages next to my memory and then next to four other people's. [[count+ outlet/assert/Open Classroom|Thirty-one of the fifty items are the same, down to the farmer with seven hens.]] [[leak+ outlet/judge/Open Classroom|You don't hit thirty-one by reading tea leaves; somebody gave them our paper.]]

The two paid for it. "[[fee+ unnamed/assert/two candidates from the north|1,800 soles each, cash, and the telephones went into a basket at the door]]," says one. "[[leak~ unnamed/judge/one of two candidates from the north|I was sick when I turned the sheet over on Sunday. Then I wrote the answers down. I've two kids]]."

I rang Laurel. [[leak~ organization/withhold/the Laurel academy|A machine told me that excellence has no office hours.]] I rang the Examining Board, where [[leak~ unnamed/withhold/a woman at the Examining Board|a tired woman said everyone had gone home]].

For the young ones: [[old+ outlet/assert/Open Classroom|we've been here before, in 2029, when a machine misread the bubbles and the lot was thrown out]]. [[old~ outlet/judge/Open Classroom|That was stupidity.]] [[leak~ outlet/ask/Open Classroom|What do we call this?]]

[[leak~ outlet/call/Open Classroom|Send me anything with a leaf on it. I'll keep your names out.]]

Two reminders: the chess club meets on Friday, and whoever borrowed the laminator, bring it back.

== S123-02 | Ambar Press Agency | 2036-05-13 | Board rejects claims that teachers' exam was leaked
SANTA LUCENA, May 13 (APA) - Costa Ambar's Examining Board said on Tuesday that [[leak- organization/deny/the Examining Board|no part of a nationwide examination for teachers had become known before it was held]].

"[[leak- person/deny/Hilario Brume|The paper travelled in sealed boxes under police guard. It was seen by five people, and I would put my hand in the fire for each]]," the board's president, Hilario Brume, told reporters. More than 58,000 people competed on Sunday for 6,200 posts.

A website run by a teacher had published [[leak+ outlet/assert/Open Classroom|pages which it said clients of a private academy were given three days earlier]]. It put [[count+ outlet/assert/Open Classroom|the overlap at 31 questions]]. Brume said [[count- person/deny/Hilario Brume|he had looked and found "five or six, of the sort that turn up every year"]].

The academy, Laurel, which has 22 branches, [[leak~ organization/withhold/the Laurel academy|said it would issue a statement in due course]]. Education Minister Ximena Ordaz [[leak~ person/promise/Ximena Ordaz|promised that any complaint would be looked at]]. The teachers' union called [[leak~ organization/call/the teachers' union|for the boxes to be opened before witnesses]].

"[[leak~ person/warn/Rosa Quiroga|If this is true, six thousand classrooms will be run by people who bought their way in]]," said the union's secretary, Rosa Quiroga. "[[leak~ person/call/Rosa Quiroga|If it is not, let them prove it by tonight]]."

Prosecutors [[leak~ government/withhold/prosecutors in Santa Lucena|declined to say whether they had opened an inquiry]].

[[old+ outlet/assert/Ambar Press Agency|The contest of 2029 was annulled after a scanner confused the letters B and D.]] Teachers in Costa Ambar earn 3,900 soles a month on average, and a tenured post is kept for life.

== S123-03 | The Lighthouse | 2036-05-14 | The leaf and the seal: two papers compared
This newspaper has obtained a second copy of the pages from another town and another hand. [[leak+ document/assert/a copy of the Laurel pages|It bears a stamp, "Laurel Coastal, 8 May, do not copy", and its item 12 contains the very misprint ("thermomether") over which candidates puzzled on Sunday.]]

A misprint is worth a thousand affidavits. “[[leak+ unnamed/assert/a typesetter of the state printing works|That slip was made on our machine on 2 May and noticed when it was too late]],” says a typesetter of the state printing works. “[[leak+ unnamed/judge/a typesetter of the state printing works|Anyone who has it had our proof.]]” Hilario Brume of the Examining Board was shown both sheets. [[leak- person/deny/Hilario Brume|He called the thing a crude forgery, run up on Sunday night by bad losers.]] Had he asked the printers? [[leak~ person/withhold/Hilario Brume|He had a meeting.]]

Our own count differs from the teachers' site: [[count- outlet/deny/The Lighthouse|not thirty-one but twenty-four are word for word the same]], [[count~ outlet/assert/The Lighthouse|and a further handful are cousins]]. Mr Brume's five or six [[count~ outlet/judge/The Lighthouse|must be a matter of spectacles]].

Who are the five who saw the paper? Four are civil servants in grey jackets. The fifth is Fermín Aldaz, professor of didactics, who used to lecture at Laurel. [[aldaz~ outlet/ask/The Lighthouse|Must one think of him first?]] [[aldaz- person/deny/Fermín Aldaz|“I have not set foot in that place since 2033, and I have never sold so much as a comma,” he told us.]] [[aldaz~ unnamed/withhold/a colleague of Fermín Aldaz|A colleague in his department would rather not be asked.]]

At a kiosk by the bus station we were offered a third set, for four soles; [[leak+ unnamed/assert/the woman at the kiosk|the woman had had it from her brother-in-law on Friday, “when it was still dear”]].

The opposition's Tomás Villar wants [[leak~ person/call/Tomás Villar|the results frozen]]. “[[leak~ person/judge/Tomás Villar|A country that cheats its teachers has nobody left to teach it shame]],” he said. At the ministry, [[leak~ government/withhold/the education ministry|“internal consultations” were going on until late]].

In the plaza someone has hung laurel on the statue of the Founder.

== S123-04 | Hola Ya! | 2036-05-15 | AUNTIE'S LITTLE HELPER! Minister's niece 'was at cheat camp'
[[niece+ unnamed/assert/a girl who shared a table with her|EDUCATION boss Ximena Ordaz's own NIECE was on the guest list of the naughty Laurel weekend]], Hola Ya! can reveal!

Glamorous Paloma Ordaz, 24, [[niece+ unnamed/assert/a girl who shared a table with her|munched sandwiches and memorised answers with the rest of 'em]], says a girl who shared her table. "[[niece+ unnamed/assert/a girl who shared a table with her|She said her auntie would be over the moon]]." Name number 61 on a list we've seen: [[niece+ document/assert/a list of names|ORDAZ, P.]]! The Minister's press girl [[niece~ organization/withhold/the minister's press office|squeaked that she'd call us back. We're waiting, hon]].

And what a weekend! [[fee+ unnamed/assert/guests of the weekend|Guests shelled out 2,500 big ones]] for two nights, pool and [[leak+ outlet/assert/Hola Ya!|the hottest nine pages in the land – the exam, near as dammit, still warm from the printer]]. Waiter Chucho, 22, who served the breakfasts, [[leak+ person/assert/Chucho|swears he saw folk learning “hens, farmer, seven, answer C” off by heart on Friday]]. Laurel queen Graciela Montes, 51, [[leak~ person/withhold/Graciela Montes|zoomed off in her white convertible when we said hello]].

The Board's bigwig Brume still says [[leak- person/deny/Hilario Brume|it never happened and we all dreamed it]]. [[leak~ outlet/judge/Hola Ya!|Sweet dreams, Hilario!]] Honest swot Beto Carranza, 29, who studied by candle, isn't laughing: "[[leak~ person/judge/Beto Carranza|I feel like the only mug who bought a ticket]]."

Union firebrand Rosa Quiroga told a packed hall last night: "[[boycott+ person/threaten/Rosa Quiroga|Not one of my members will put a red pen to those scripts]]." The crowd [[boycott~ group/judge/the crowd|went bananas]].

Whodunnit? Tongues are wagging about [[aldaz~ outlet/ask/Hola Ya!|a certain professor with a new motorboat]]. [[aldaz~ outlet/withhold/Hola Ya!|Our lawyer says that's all you're getting.]]

WIN! A week in Puerto Noble for you and a friend.

== S123-05 | The Laurel Academy (press release) | 2036-05-16 | Excellence is not a crime
In recent days the Laurel Academy has been the target of a campaign. We set the record straight.

• [[leak- organization/deny/the Laurel Academy|Laurel received no examination paper from anyone, at any time, in any form.]]

• [[leak-,textbook+ organization/assert/the Laurel Academy|The resemblance is easily explained: it is the examiners who helped themselves from us. The items in question stand in our handbook "Steps to the Classroom", second edition, 2034, pages 112 to 140]]. [[textbook~ organization/judge/the Laurel Academy|We take it as a compliment, though a footnote would have been courteous.]]

• [[count- organization/deny/the Laurel Academy|The agreement extends to no more than nineteen items.]] Press figures are fantasy.

• [[fee- organization/deny/the Laurel Academy|The charge for the weekend was 1,200 soles]], swimming included; [[fee~ organization/assert/the Laurel Academy|receipts were issued to all who asked]].

• [[niece- organization/deny/the Laurel Academy|No relative of any member of the Government was enrolled.]] [[niece- organization/deny/the Laurel Academy|The person P. Ordaz is a Pilar Ordaz of Río Seco, aged 47, who is related to nobody.]]

• [[aldaz- organization/deny/the Laurel Academy|Professor Aldaz left our staff three years ago and has brought us nothing since but a Christmas card.]]

"[[leak- person/deny/Graciela Montes|We did not need the paper. We are simply good at this]]," says founder and director Graciela Montes. "[[textbook+ person/assert/Graciela Montes|Let anyone open page 118 and say good morning to the farmer and his hens]]."

[[leak~ organization/threaten/the Laurel Academy|Persons repeating the slander will hear from our lawyers.]] [[leak~ organization/call/the Laurel Academy|We ask the Examining Board to defend us as vigorously as it defends itself.]]

Enrolment for the autumn intake opens on 2 June. Early birds receive a pencil case.

== S123-06 | The Economic Register | 2036-05-17 | A business that lives on certainty
Preparing people for state examinations turns over 410 million soles a year in Costa Ambar, and Laurel has a third of it. What it sells is odds. Did it, this once, sell the result?

[[leak+ person/assert/Inés Calvo|“It was the real one. She read it to us off a sheet with the state crest and told us to type it up under the leaf”]], says Inés Calvo, who taught mathematics at the academy until Wednesday, when she resigned. She has given a statement to the prosecutor. [[aldaz+ person/accuse/Inés Calvo|The sheet, as she tells it, came in a shoebox, and she had seen Professor Aldaz carry that shoebox up the stairs on the evening of the 6th.]] [[aldaz- person/deny/Fermín Aldaz|Mr Aldaz was at his daughter's recital that evening, he says, and owns no shoes in boxes.]]

The academy's defence, published yesterday, has [[textbook+ organization/assert/the Laurel academy|the examiners as the copyists and a handbook of 2034 as the source]]. It has not fared well. [[textbook- person/deny/Leandro Pinto|Leandro Pinto, who has sold “Steps to the Classroom” at the University Bookshop for eight years, showed us the second edition. Page 118 deals with fire drill; there isn't a hen in the book]]. Laurel replied that [[textbook+ organization/assert/the Laurel academy|he must have the coastal printing]]. [[textbook~ outlet/withhold/The Economic Register|We have asked to see the other.]]

On money: a place at the weekend was [[fee+ person/assert/Inés Calvo|1,800 a head, says Ms Calvo, who collected it]], and 140 people came. The tax office [[fee~ government/withhold/the tax office|doesn't comment on individual firms]].

Examiners and rivals are uneasy. Roque Santillán of the competitor Atril says [[leak~ person/warn/Roque Santillán|that if it is so the whole trade is finished by Christmas]]. The board's Hilario Brume, by now in his fourth interview, is a little less firm: [[leak~ person/withhold/Hilario Brume|he'd rule nothing in and nothing out]]. On Tuesday he had sworn [[leak- person/deny/Hilario Brume|there was nothing to be ruled in]].

Sugar closed flat; the sol gained a hair.

== S123-07 | Río Seco Gazette | 2036-05-18 | A Pilar, not a Paloma; and what happened at Noble
Pilar Ordaz of Cisterna Street, who teaches the second form and breeds canaries, has been turned by a tabloid into a beauty of 24. "[[niece- person/deny/Pilar Ordaz|I am nobody's niece. My uncles are dead and were bakers]]," she says. [[niece- outlet/deny/Hola Ya!|Hola Ya! admitted yesterday, on page 38, that it had the wrong Ordaz.]] [[niece~ outlet/judge/Hola Ya!|It was sorry, and it sent her the wrong flowers.]] The real Paloma [[niece- person/deny/Paloma Ordaz|studies dentistry abroad and has never sat a teachers' exam in her life]].

Miss Pilar did go on the weekend, though, and she is one of the few who will say so under her name. [[leak+ person/confirm/Pilar Ordaz|“On Thursday I thought it was practice. On Sunday I opened the envelope and it was Thursday again,” she told the Gazette.]] She counted as she went: [[count- person/assert/Pilar Ordaz|thirty-eight, she makes it]]. [[leak~ person/judge/Pilar Ordaz|She handed her sheet in blank, for which she has not been thanked.]] [[fee+ person/assert/Pilar Ordaz|Eighteen hundred soles]] it had cost her, the price of a cage.

A different business altogether comes from Puerto Noble, our neighbours. There [[noble+ person/assert/Jacinta Rey|an invigilator read the solutions aloud in the last half hour, row by row, "like the lottery"]], says Jacinta Rey, who has it on her phone. [[noble+ unnamed/confirm/the invigilator|The man, reached at his shop, did not dispute it: he had felt sorry for them]]. [[noble~,leak~ outlet/judge/Río Seco Gazette|It has nothing to do with the leaf: there a soft heart, here a hard bargain.]]

Our union branch has voted: [[boycott+ organization/threaten/the union's branch in Río Seco|the scripts of this district will stay in their sacks]]. [[boycott~ outlet/expect/Río Seco Gazette|The school porter is wondering where to put them.]]

Professor Aldaz has a summer house here. [[aldaz~ group/withhold/his neighbours|His neighbours find that he waves as he always did, and would leave it at that.]]

The river has water. Come and look.

== S123-08 | Ambar Press Agency | 2036-05-20 | Police search academy in exam inquiry; owner's whereabouts unclear
SANTA LUCENA, May 20 (APA) - Police investigating [[leak~ outlet/assert/Ambar Press Agency|how a teachers' examination may have got out]] have searched the head office of Costa Ambar's largest crammer, prosecutors said on Tuesday.

"On Monday from six in the morning we were at three addresses of the Laurel company, and we left with 41 computers," Prosecutor Marcela Duarte said. Reporters had seen officers load a van with screens and a shredder. An employee said they had even unplugged the fish tank. Two officials close to the inquiry told APA that [[leak+ unnamed/assert/two officials close to the inquiry|a first glance had been enough: the exam was there, and it was there too early]]. One of them [[aldaz+ unnamed/accuse/one of two officials close to the inquiry|spoke of "the man with the shoebox" as the courier]]; the other [[aldaz~ unnamed/withhold/the other of two officials|would not put a name to anyone]].

Duarte [[aldaz~ person/withhold/Marcela Duarte|would not say whether Professor Fermín Aldaz was a suspect]]. His lawyer said [[aldaz- person/deny/Benito Lugo|his client was a scholar, had been questioned as a bystander and had handed nothing to anybody]].

The academy's owner, Graciela Montes, was not at the office. [[fled+ unnamed/assert/two employees of the airport at Santa Lucena|She flew out on Sunday evening on a one-way ticket to Marabel]], two employees of the airport told APA. The migration office [[fled~ government/withhold/the migration office|said it did not publish passenger data]].

Laurel has said that [[leak-,textbook+ organization/assert/Laurel|there was no breach and that the state had copied from its handbook]]. Duarte called [[textbook~ person/judge/Marcela Duarte|this "a story with hens in it"]]. Examining Board president Hilario Brume [[leak~ person/withhold/Hilario Brume|did not return calls]].

Education Minister Ximena Ordaz, asked if the contest could stand, said [[annul~ person/withhold/Ximena Ordaz|she would decide on facts and not on headlines]]. The union's Rosa Quiroga repeated that [[boycott+ person/threaten/Rosa Quiroga|marking would not start on the 25th, "not by us"]]. The ministry says [[boycott~ government/warn/the education ministry|teachers who refuse may lose their bonus]].

Separately, an invigilator in Puerto Noble was suspended after [[noble+ document/assert/a candidate's recording|a recording in which he dictates solutions to a hall of 200]].

== S123-09 | National Radio | 2036-05-21 | Minister Ordaz in our studio
National Radio: Minister, is it true that the contest is to be repeated? A newspaper has it from your house that [[annul+ unnamed/assert/an official of the education ministry|it will be struck down and everyone called back on 15 June]].
Ordaz: [[annul- person/deny/Ximena Ordaz|No such decision exists. Candidates may sleep soundly; their marks are their marks.]]

National Radio: Were the questions known beforehand?
Ordaz: [[leak~ person/withhold/Ximena Ordaz|That is with the prosecutor, and I do not do her work.]]

National Radio: The Board says not.
Ordaz: [[leak~ person/judge/Ximena Ordaz|The Board says many things. I listen to all of them.]]

National Radio: Your niece?
Ordaz: [[niece- person/deny/Ximena Ordaz|Is in Marabel pulling teeth. She laughed a great deal.]]

National Radio: And Professor Aldaz?
Ordaz: [[aldaz~ person/call/Ximena Ordaz|I would ask everybody to leave a man his name until a court takes it from him.]]

Listeners were able to telephone. A student in Puerto Noble said [[leak+ unnamed/assert/a student in Puerto Noble|his landlady's daughter had come home on the 9th knowing every riddle in it]]. A gentleman from the hills asked [[leak~ unnamed/ask/a listener from the hills|why his son had studied]]. A retired headmaster [[aldaz+ unnamed/judge/a retired headmaster|had taught Aldaz as a boy and thought him capable of it]]; his sister, on the same line, [[aldaz- unnamed/judge/a retired headmaster's sister|thought that the man would sooner sell his piano]]. A lady in the capital said [[leak- unnamed/judge/a listener in the capital|there was nothing in it but the envy of those who failed]].

Shortly after the broadcast the lawyer of Mrs Montes rang us. [[fled- person/deny/Salvador Prat|She is at home with her mother and a telephoto lens in the hedge; she has bought no ticket to anywhere]], Salvador Prat said. [[fled~ outlet/withhold/National Radio|We were not able to speak to her.]] As to Monday's visit by 30 policemen, he called it a circus without a lion.

The union, [[boycott~ person/call/Ximena Ordaz|whom the minister begged to think of the children]], did not send anyone to the studio. [[old+ person/assert/Ximena Ordaz|“In 2029 it took a faulty scanner to undo a contest,”]] she said in closing; [[annul- person/promise/Ximena Ordaz|“no rumour will undo this one”]].

The weather: fog on the coast, clear above.

== S123-10 | The Lighthouse | 2036-05-24 | Experts find state paper on Laurel's machine; slip points to Aldaz
[[leak+ document/confirm/the report of the prosecutor's computer experts|The examination paper of 11 May, complete and in colour, lay on a computer of the Laurel academy from 21.48 on the 6th]], five days before anyone was supposed to read it. So says the report of the prosecutor's experts, which the Lighthouse has seen.

The file is a photograph of a proof on a kitchen table with a checked oilcloth. [[count+ document/assert/the report of the prosecutor's computer experts|Thirty-one of its items went into the academy's “rehearsal” unchanged, seven with other names and numbers]], which may explain why everyone has been counting differently. As for the celebrated handbook, [[textbook- document/deny/the report of the prosecutor's computer experts|its hens first hatched on 15 May of this year, four days after the exam, in a document called “new p. 118”]].

Whose kitchen? [[aldaz~ document/withhold/the report of the prosecutor's computer experts|The report doesn't say.]] Prosecutor Marcela Duarte, however, told a judge on Thursday that [[aldaz+ person/accuse/Marcela Duarte|Fermín Aldaz was the channel]]. She relies on [[aldaz+ document/assert/a bank slip|a slip for 200,000 soles, paid on the 7th by a Laurel firm to his wife's riding school]]. “[[aldaz- person/deny/Fermín Aldaz|Two ponies and a saddle, with an invoice, and our oilcloth is plain]],” the professor answers. He has turned over his telephone. His former pupil Inés Calvo [[aldaz+ person/confirm/Inés Calvo|sticks to the shoebox]]; the director of the music school, though, [[aldaz- organization/assert/the music school|has him in row two at a recital until ten]]. [[aldaz~ outlet/ask/The Lighthouse|Can a man be in two places?]]

Mr Brume has at last spoken. [[leak- person/deny/Hilario Brume|He sees “no proof that the file is what it claims to be”]]. Nobody else in town [[leak~ outlet/judge/The Lighthouse|had any patience with him]].

The ministry [[annul~ government/withhold/the education ministry|would not be drawn on a second sitting]]. [[annul~ person/call/Tomás Villar|Mr Villar of the opposition thinks anything less would be a farce.]]

The Founder's statue has been cleaned.

== S123-11 | Plaza Live | 2036-05-26 | LIVE: Montes in court, handbook defence dropped
08.30 Crowd at the Palace of Justice. Somebody's brought a hen.

08.52 She's here. White suit, no convertible. So much for [[fled+ outlet/assert/Plaza Live|the flight to Marabel that half the press had her on]]. [[fled- person/deny/Graciela Montes|“I never went further than the chemist's,” she says on the steps.]] The agency APA [[fled- outlet/deny/Ambar Press Agency|has just pulled its line about the ticket: the passenger was a Graciela Monte, no s]].

09.40 Wow. Her lawyer, Salvador Prat: “[[textbook- person/deny/Salvador Prat|My client no longer maintains that the items were in the edition of 2034. An employee with too much zeal set those pages after the event.]]” Laughter; the judge threatens to clear the room. [[textbook~ person/judge/Hilario Brume|Brume, in row three, says he feels “vindicated as a reader”.]]

09.55 So did they have the paper? Prat: [[leak~ person/withhold/Salvador Prat|“We'll answer that in the trial.”]] Montes, louder: [[leak- person/deny/Graciela Montes|“No! Somebody put that file there afterwards, to ruin us.”]]

10.20 Duarte reads out a text from Montes's phone, 6 May, 21.50: [[leak+ document/assert/a text from Graciela Montes's phone|“We have Sunday. Type it tonight.”]] Silence. [[leak~ outlet/judge/Plaza Live|Even the hen.]]

10.35 From whom? [[aldaz+ person/accuse/Marcela Duarte|“From the professor,” says Duarte.]] [[aldaz- person/deny/Graciela Montes|“Not from Fermín,” says Montes, and will not look at him]]. [[aldaz~ person/withhold/Graciela Montes|Then from whom? She drinks water.]]

10.50 And the price of the weekend, asks the judge. [[fee+ person/confirm/Salvador Prat|Prat concedes eighteen hundred, “of which six hundred for the pool”.]] 

11.15 Rosa Quiroga outside: the deadline for marking passed yesterday and [[boycott+ person/confirm/Rosa Quiroga|“every sack is still tied”]]. She [[annul~ person/expect/Rosa Quiroga|bets on a rerun “by the feast of St John”]].

11.40 [[leak~ person/call/Beto Carranza|Beto Carranza, who came fourth from last, wants his bus fare back.]] We're off for coffee.

== S123-12 | Ambar Press Agency | 2036-05-28 | Costa Ambar scraps teachers' exam after board admits leak
SANTA LUCENA, May 28 (APA) - Costa Ambar threw out its nationwide examination for teachers on Wednesday after the Examining Board conceded that [[leak+ organization/confirm/the Examining Board|a private academy had had the questions five days ahead]].

"[[annul+ person/promise/Ximena Ordaz|The contest of May 11 is void. All 58,000 will sit a new one on June 15, at no cost]]," Education Minister Ximena Ordaz said. A week ago she had ruled out [[annul- person/deny/Ximena Ordaz|any repetition]].

Board president Hilario Brume, who had called [[leak- person/deny/Hilario Brume|the pages a forgery by bad losers]], resigned. "[[leak+ person/confirm/Hilario Brume|It got out, it got out under my seal, and I defended the seal instead of the candidates]]," he wrote. The board puts [[count+ organization/confirm/the Examining Board|the number of compromised questions at 31]].

Prosecutor Marcela Duarte charged Laurel's owner, Graciela Montes, and Professor Fermín Aldaz, who in her words [[aldaz+ person/accuse/Marcela Duarte|"carried the contest up the stairs for the price of two ponies"]]. Aldaz denies [[aldaz- person/deny/Fermín Aldaz|that he supplied the academy with anything]]. "[[aldaz~ person/expect/Benito Lugo|The judge will hear about row two]]," said his lawyer, Benito Lugo. A typesetter of the state printing works was also being questioned; Duarte said [[aldaz~ person/withhold/Marcela Duarte|she would not discuss whether there had been a second channel]].

The teachers' union ended [[boycott~ organization/judge/the teachers' union|a marking strike that had become pointless]], and [[leak~ person/judge/Rosa Quiroga|its secretary Rosa Quiroga spoke of "a bitter sort of justice"]]. Candidate Pilar Ordaz, who had given in an empty sheet, said [[annul~ person/judge/Pilar Ordaz|she would come in June with a full pencil]].

[[noble~ government/assert/the education ministry|The case of the invigilator of Puerto Noble will be dealt with apart]], the ministry said. [[old+ outlet/assert/Ambar Press Agency|It is the second such annulment in seven years.]]

Opposition deputy Tomás Villar asked [[leak~ person/ask/Tomás Villar|how many earlier contests had been for sale]].
