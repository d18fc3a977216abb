story: S215
title: The Ambrose Prize and a novel called Ebb

claim copied: Jonas Merel took passages of his novel The Ferryman's Wife from Hedda Lorne's forgotten book Ebb. | origins 3-5: the teacher Odile Barras, the Courant's comparison, the foundation's examiners, Merel himself in the end; a professor and readers judge from the same pages.
claim revoke: The Ambrose Foundation takes the prize back from Merel. | origins 2-3: two jurors of the Courant, the treasurer's cancelled cheque, the foundation in the end.
claim slip: Merel had Ebb out of the Lisse city library in 2031. | origins 2-2: a lending card, the librarian who stamped it.
claim count: Thirty-seven places are affected. | origins 1-2: the Courant; the author's side has four, the examiners twenty-nine.
claim machine: A computer program wrote the novel. | origins 1-1: The Whistle, from an unnamed neighbour, and the comedian Gus Pell; manuscripts, a typist and two experts speak against it.
claim final: A literary prize that has been handed over can never be taken back under Maravian law. | origins 1-1: Merel's lawyer Victor Sabat; the foundation's statutes, a high court ruling, two jurists say otherwise.
claim editor: It was the editor Clara Wynn who worked the borrowed pages in. | origins 1-2: Merel; a typist of the publisher's half bears him out; Wynn and the manuscript contradict.
claim leave: Lorne's heirs had given their permission. | origins 1-1: the publisher Quill & Anchor, which takes it back; the niece and the notary say no.
claim earlier: Merel's first novel, Lighthouse Tax, also contains lines that are not his. | origins 1-2: the site Bookend, which took it back; a harbour pilot's diary.
claim reissue: Ebb will be printed again in spring. | origins 1-2: Lorne's niece, the Pharos press.
claim tell: In 2029 Aron Tell gave the Ambrose Prize back in protest against a sponsor. | origins 1-2: background told by the outlets, Tell.
status copied 2045-10-03: reported none
status copied 2045-10-04: corroborated denied
status copied 2045-10-17: confirmed denied
status revoke 2045-10-09: reported denied
status revoke 2045-10-13: corroborated denied
status revoke 2045-10-17: confirmed none
status slip 2045-10-12: corroborated denied
status slip 2045-10-19: confirmed none
status count 2045-10-04: reported denied
status count 2045-10-17: reported denied
status machine 2045-10-07: reported denied
status machine 2045-10-10: reported denied withdrawn
status final 2045-10-09: reported denied
status final 2045-10-20: none denied withdrawn
status editor 2045-10-14: corroborated denied
status editor 2045-10-19: reported denied withdrawn
status leave 2045-10-05: reported none
status leave 2045-10-07: reported denied
status leave 2045-10-10: none denied withdrawn
status earlier 2045-10-10: reported none
status earlier 2045-10-12: none denied withdrawn
status reissue 2045-10-12: reported none
status reissue 2045-10-20: confirmed none
status tell 2045-10-05: reported none

== S215-01 | Harbor Gazette (Port Aubin) | 2045-10-03 | A teacher, a flood year and two ferrymen
PORT AUBIN. Odile Barras, 81, taught grammar and geography here for thirty-six years and forgets nothing that she has read. Last week she bought the novel that everyone is buying. On page 12 she put it down.

“[[copied+ person/assert/Odile Barras|I knew the next sentence before I turned the page, because I'd learnt it by heart in 1969, out of Hedda's book]],” she says. Hedda was Hedda Lorne, who kept the tobacconist's on Rue du Phare and published one novel, *Ebb*, of which some three hundred copies were sold. [[copied+ outlet/assert/Harbor Gazette (Port Aubin)|We have laid the two side by side on the editorial desk, and the drowning of the mule in Jonas Merel's *The Ferryman's Wife* is Lorne's drowning of the mule, down to the red halter.]] [[copied+ outlet/assert/Harbor Gazette (Port Aubin)|On page 40 his widow goes down to the jetty in the very steps of hers.]] [[copied~ outlet/judge/Harbor Gazette (Port Aubin)|It may be these two and no more; we have no more than an evening's reading behind us.]]

*The Ferryman's Wife* won the Ambrose Prize on Thursday: sixty thousand florins and a silver inkwell. Merel's publisher, Quill & Anchor, [[copied~ organization/withhold/Quill & Anchor|said that it would get back to us]]. At the Ambrose Foundation in Lisse a porter told us [[copied~ unnamed/withhold/a porter of the Ambrose Foundation|that the jury was sleeping it off]]. [[revoke~ outlet/ask/Harbor Gazette (Port Aubin)|What happens to an inkwell in such a case?]]

Lorne died in 1994. Her niece, Solveig Lorne, has the tobacconist's now. [[copied~ person/judge/Solveig Lorne|“If that's so, then somebody has read her at last,”]] she said. She [[copied~ person/withhold/Solveig Lorne|wouldn't speak of theft]]. Pastor Emile Joss, who buried the author, [[copied~ person/call/Emile Joss|asks that everybody read both before opening their mouths]]. The mayor [[copied~ person/expect/Rene Coste|expects reporters and has had the sign cleaned]].

[[tell+ outlet/assert/Harbor Gazette (Port Aubin)|The last storm around that inkwell was in 2029, when Aron Tell sent it back because a munitions firm was paying for the dinner.]]

The sardines are in.

== S215-02 | The Lisse Courant | 2045-10-04 | Thirty-seven times Lorne
[[copied+ outlet/assert/The Lisse Courant|Large parts of the novel that has just been given the country's first literary award were lifted from a book of 1968]], as a comparison by this newspaper shows.

[[count+ outlet/assert/The Lisse Courant|There are thirty-seven, the shortest of eleven words, the longest of almost two pages.]] A provincial weekly had noticed two. [[copied+ outlet/assert/The Lisse Courant|Where Hedda Lorne writes “the river had the colour of a dog”, Jonas Merel has “the river was the colour of a dog”; where her widow counts oars, his widow counts the same oars.]]

Mr Merel, 46, received us on his doorstep. “[[copied- person/deny/Jonas Merel|I have never held that book in my hand. Every line of mine comes out of my own river]],” he said. [[count- person/assert/Jonas Merel|He had been shown four likenesses, and four there might be, “as there are four between any two novels with a boat in them”.]] [[slip~ person/withhold/Jonas Merel|As to whether a library might have had it, he shut the door.]]

Professor Ines Dumarchais, who edits the *Review of Letters*, does not believe in chance. [[copied+ person/judge/Ines Dumarchais|“Rivers resemble one another. Commas don't,”]] she said. The poet Lothar Eck, a juror, [[copied- person/deny/Lothar Eck|sees allusion, homage, the common stock of all fiction, and no wrong]]. The jury's chair, Beatrix Holm, [[copied~ person/withhold/Beatrix Holm|did not return our calls]].

Will the jury think again? [[revoke- person/deny/Raoul Pinet|“The prize has been awarded, and there it stays,” said Raoul Pinet, secretary of the foundation.]]

[[tell+ outlet/assert/The Lisse Courant|Since Aron Tell posted his inkwell back in 2029, on account of the arms money, the foundation has had sixteen quiet autumns.]]

Quill & Anchor has sold 90,000 copies since Thursday. [[copied~ organization/call/the booksellers' guild|The booksellers' guild requests guidance on what it should say to customers who have noticed.]] [[copied~ outlet/ask/The Lisse Courant|And how did eleven readers in robes fail to?]]

== S215-03 | Maravian Press Bureau | 2045-10-05 | Prize-winning Maravian novelist accused of plagiarism
LISSE, Oct 5 (MPB) - The winner of Maravia's Ambrose Prize was fighting for his reputation on Thursday after [[copied+ outlet/assert/The Lisse Courant|a newspaper printed dozens of sentences from his novel next to nearly identical ones from a book that is 77 years old]].

"[[copied- person/deny/Jonas Merel|I'm a writer and not a photocopier]]," Jonas Merel told MPB by telephone. [[copied+ outlet/assert/Maravian Press Bureau|A comparison of 20 pages by MPB found that whole paragraphs match word for word except for names and tenses.]]

His publisher chose another line. [[leave+ organization/assert/Quill & Anchor|Any use of Hedda Lorne's work had been cleared with her family]], Quill & Anchor said in a statement. It [[leave~ organization/withhold/Quill & Anchor|did not say when, by whom or why its author knew nothing of it]].

The Lisse Courant counted [[count+ outlet/assert/The Lisse Courant|37 borrowed passages]]. The publisher's spokesman [[count- unnamed/deny/a spokesman for Quill & Anchor|spoke of "four echoes"]].

The foundation that awards the prize said [[revoke- organization/deny/the Ambrose Foundation|it had no intention of withdrawing the honor]]. Culture Minister Sabine Corde [[copied~ person/withhold/Sabine Corde|declined to comment on what she called a matter for readers]]. Petra Sund, a losing finalist, said [[copied~ person/judge/Petra Sund|she felt sick for everyone, if it proved true]]. The writers' union urged [[copied~ organization/call/the writers' union|Merel to open his drafts]].

"[[copied~ person/ask/Ines Dumarchais|How many other forgotten women are in our libraries, waiting to be mined]]?" literary scholar Ines Dumarchais asked.

It is the worst crisis of the award since [[tell+ outlet/assert/Maravian Press Bureau|Aron Tell returned his in 2029 over an arms maker's sponsorship]]. Merel, a former customs clerk, published his first novel, Lighthouse Tax, in 2036. [[tell~ person/withhold/Aron Tell|Tell, reached in his garden, did not wish to talk about inkwells.]]

== S215-04 | The Whistle | 2045-10-07 | ROBO-SCRIBE!
Did a MACHINE write the book of the year? [[machine+ unnamed/assert/a neighbor|“There's a humming from his study all night and the guy's asleep on the balcony,” a neighbor tells the Whistle.]] [[machine+ outlet/assert/The Whistle|Word is that Jonas “Boatman” Merel fed old novels into a program and pushed PRINT.]] Funnyman Gus Pell is sure of it: [[machine+ person/judge/Gus Pell|“No human being rhymes mule with misrule.”]]

[[machine~ person/withhold/Jonas Merel|Merel's comment? A slammed window.]] [[machine- person/deny/Tilda Roux|“It's a fridge. It hums,” says Tilda Roux, who typed the thing for him from four boxes of scrawl.]]

Either way it's hot goods. [[copied+ outlet/assert/The Whistle|The mule, the oars, the dog-colored river: all pinched from a tobacco lady in Port Aubin who's been pushing up daisies for fifty years.]] “[[copied+ person/accuse/Odile Barras|He's picked her pockets]],” says the granny who rumbled him. His mom, Therese, won't have it: “[[copied- person/deny/Therese Merel|My boy makes it up. He's made things up since he was three]].”

And the family said yes to it, claims the publisher? HAHA. [[leave- person/deny/Solveig Lorne|“First I've heard of it. Nobody asked, nobody wrote, nobody even bought cigarettes,” snorts niece Solveig.]] [[leave- outlet/assert/The Whistle|She's the only heir there is, folks.]]

[[count+ outlet/assert/The Whistle|Thirty-seven lifts, and that's before dessert.]] [[tell+ outlet/assert/The Whistle|Aron Tell, class of '29, at least handed in his pot of his own accord, over the guns.]]

So give the money back, Jonas! [[revoke~ group/call/readers of The Whistle|Eighty-eight percent in our poll want the inkwell yanked.]] [[revoke~ person/judge/Gus Pell|“Let him keep the ink, he's going to need it,” quips Pell.]] Foundation bigwig Raoul Pinet is deaf in that ear: [[revoke- person/deny/Raoul Pinet|“We're not collecting anything from anybody.”]]

[[copied~ outlet/ask/The Whistle|Ever been copied? Tell us, win a pen.]] [[copied~ person/withhold/Beatrix Holm|Jury boss Beatrix Holm hid behind a hydrangea.]]

Weather: pants.

== S215-05 | Canal 4 (live) | 2045-10-09 | The Merel press conference
11:00 Hotel Imperial, gold chairs. A cameraman has brought both books and is reading.

11:06 He's here. Corduroy. "[[copied- person/deny/Jonas Merel|I say it once more: Ebb was unknown to me. What looks like hers is mine]]." Silence, then thirty hands.

11:12 Question on the mule. [[copied~ person/withhold/Jonas Merel|"I won't go through it animal by animal."]]

11:15 On the robot: [[machine- person/deny/Jonas Merel|"I can't work the toaster."]] Up go four boxes of handwriting. Our graphologist Lena Voigt has flipped through two: [[machine- person/confirm/Lena Voigt|"Years of this. Coffee, crossings-out, a squashed moth. No program does that."]] [[machine- outlet/assert/Canal 4 (live)|We looked, too: it's all pen, it's all human.]]

11:20 [[leave- outlet/assert/Canal 4 (live)|The family-said-yes line is dead, by the way: there's no paper and there was no phone call.]]

11:24 Lawyer Victor Sabat takes over. "[[final+ person/assert/Victor Sabat|In Maravian law a prize is a gift. Once it's in the man's hand, nobody on earth can have it back]]."

11:26 Professor of civil law Agathe Renn, in our studio, is shaking her head: [[final- person/deny/Agathe Renn|"Gifts can be undone for gross deceit. First-year stuff."]]

11:28 [[final- outlet/assert/Canal 4 (live)|And we've dug up a case: 2018, a medal for sonnets, given back by order of a judge.]]

11:31 [[revoke+ outlet/assert/The Lisse Courant|The Courant's just put up a story: two jurors say the thing's as good as gone, they've voted in private to strip him.]] Pinet of the foundation, by text: "[[revoke- person/deny/Raoul Pinet|There's been no vote. He keeps it]]."

11:38 Beatrix Holm, jury chair, caught in the lobby: [[revoke~ person/withhold/Beatrix Holm|"I have a train."]] 

11:44 Sabat on the 37 places: [[count- person/deny/Victor Sabat|"Four, and I could explain those."]] Courant man in row two: [[count+ unnamed/assert/a reporter of The Lisse Courant|"Thirty-seven, and I could read them out."]] He does, until the mic goes.

11:58 [[copied+ person/judge/Ines Dumarchais|Dumarchais on air: "Paragraph six of chapter nine is hers down to a misprint. You don't invent another person's misprint."]]

12:05 Over. [[copied~ outlet/judge/Canal 4 (live)|Tough room.]] [[revoke~ outlet/expect/Canal 4 (live)|Odds on the inkwell leaving his mantelpiece have gone to evens.]] [[copied~ group/withhold/guests in the hotel bar|The bar's full of novelists, none of whom wants to be quoted about it.]]

== S215-06 | Bookend | 2045-10-10 | What we talk about when we talk about mules
* *It was homage.* [[copied+ outlet/assert/Bookend|No: a homage bows, and this one walked out with the coat.]] The four boxes, which are said to prove the contrary, [[copied+ document/assert/the manuscript|have at the head of chapter nine, in pencil, “H.L. p. 61”]]. Lothar Eck, juror, [[copied- person/deny/Lothar Eck|takes this for a reference to a hotel]].

* *The heirs agreed.* They didn't. Last night [[leave- organization/deny/Quill & Anchor|Quill & Anchor recanted: “No consent was sought or given. Our statement rested on a misunderstanding on the telephone.”]] Five days ago it had told the world that [[leave+ organization/assert/Quill & Anchor|everything had been squared with the relatives]]. [[leave- document/assert/a letter from the notary in Port Aubin|The notary in Port Aubin writes that no request has reached the estate since 1994.]]

* *A robot did it.* [[machine- outlet/assert/Bookend|A robot would have covered its tracks.]] [[machine- outlet/deny/The Whistle|The Whistle itself now says that the humming was a fridge.]]

* *It can't be taken back.* Tell Victor Sabat that [[final- outlet/assert/Bookend|the high court let the Academy recover a medal from a forger of sonnets in 2018]]. [[final- document/assert/the foundation's statutes|Paragraph 14 of the foundation's own statutes allows it in so many words.]] [[final~ person/withhold/Victor Sabat|He has no comment on paragraphs.]]

* *It's only this once.* Is it? [[earlier+ outlet/assert/Bookend|In Merel's first book, Lighthouse Tax, chapter two is, we believe, a harbour pilot's diary of 1911 with the dates rubbed out.]] [[earlier~ outlet/judge/Bookend|We'd be glad to be wrong.]] [[earlier~ organization/withhold/Quill & Anchor|His publisher would rather finish with one boat before the next.]]

[[count~ outlet/judge/Bookend|Whether it's thirty-seven or four depends on what you call a place.]] [[copied~ outlet/ask/Bookend|But why would a man who can write do that?]] [[revoke~ outlet/call/Bookend|Dear jury: polish the inkwell, then fetch it.]] [[copied~ person/judge/Petra Sund|“I keep thinking of her, selling matches,” Petra Sund wrote to us.]]

== S215-07 | Radio Maravia One (transcript) | 2045-10-12 | Morning Culture, with Hugo Lamm
LAMM: Good morning. [[slip+ document/assert/a lending card|I've a card in front of me from the city library in Lisse. It's for a book called Ebb, and it was stamped out on the 3rd of March 2031 to a J. Merel, Quay Street 9.]] With me is the librarian who held the stamp, Mr Anton Fisk.

FISK: [[slip+ person/confirm/Anton Fisk|That's my stamp, and I remember him, since no one had wanted the book for twenty years. He had it for six weeks.]]

LAMM: [[slip- person/deny/Victor Sabat|His lawyer, Mr Sabat, tells us that it was another Merel and that his client was in the navy at the time.]]

FISK: [[slip~ person/judge/Anton Fisk|Then it was a very well-read navy.]]

LAMM: [[copied~ person/ask/Hugo Lamm|Does it follow that he copied]]?

FISK: [[copied~ person/withhold/Anton Fisk|I stamp. I leave the rest to others.]]

LAMM: [[copied+ outlet/assert/Radio Maravia One (transcript)|We've read them aloud in this studio, hers and his, and they are one text with two bindings.]] On the line is Solveig Lorne. [[reissue~ person/ask/Hugo Lamm|You're bringing your aunt's book out again, I hear]]? LORNE: [[reissue+ person/confirm/Solveig Lorne|In April, with the Pharos press, two thousand to begin with.]] LAMM: And Mr Merel? LORNE: [[copied~ person/withhold/Solveig Lorne|I shan't use the word before a court has used it.]]

LAMM: The minister of culture said to me last night that [[copied~ person/expect/Sabine Corde|it would all come out in the wash]]. [[revoke~ person/withhold/Sabine Corde|She kept out of the question of what the foundation ought to do.]] Its secretary is in no doubt: [[revoke- person/deny/Raoul Pinet|“We shall not be stampeded. The award stands.”]]

A correction from another house: the site Bookend had told its readers that [[earlier+ outlet/assert/Bookend|his first novel was partly somebody's diary]]. [[earlier- outlet/deny/Bookend|It has found that the diary was his great-grandfather's, left to him by will, and apologizes.]] [[earlier- person/confirm/Therese Merel|Mother Merel has shown us the will.]]

[[final- outlet/assert/Radio Maravia One (transcript)|And if any of you think that an inkwell can't legally be got back: it can, and our legal desk has three cases.]]

Next, the organ of Saint-Aubin.

== S215-08 | The Lisse Courant | 2045-10-13 | Cheque stopped
The sixty thousand florins have not been paid. [[revoke+ document/assert/a letter of the treasurer|On Monday afternoon the treasurer of the Ambrose Foundation instructed his bank to stop the cheque “in view of the recovery of the award”]], says a letter that the Courant has read. Two jurors confirm the sense of it: “[[revoke+ unnamed/confirm/two jurors|He's out. They're haggling over the wording]].” [[revoke- person/deny/Raoul Pinet|The secretary, Raoul Pinet, calls the letter a clerical precaution and the news of a withdrawal false.]] Ms Holm [[revoke~ person/withhold/Beatrix Holm|would not be drawn]].

In the author's camp the story has been changing. [[copied- person/deny/Victor Sabat|On Monday he had never seen Ebb; by Thursday, according to Victor Sabat, he may have “breathed it in” without writing any of it down.]] [[slip+ outlet/assert/The Lisse Courant|That he carried it home in 2031 is no longer open to much doubt: the naval record which was to place him at sea in that month has him on leave in Quay Street.]] [[slip~ outlet/judge/The Lisse Courant|Six weeks is a long breath.]]

[[machine- outlet/assert/The Lisse Courant|The tale of the writing engine may be laid to rest, since the drafts go back to 2041 in ink.]] [[copied~ group/ask/readers of the Courant|Why did he do it, readers ask us every day.]]

We have had the pages read by somebody without a stake in it, the translator Birgit Holst, who lives abroad. [[copied+ person/judge/Birgit Holst|“I translated Lorne for my own pleasure as a student. I began on Merel in August, and I was translating the same book,”]] she says. [[copied~ person/judge/Lothar Eck|Lothar Eck finds the whole chase undignified.]]

No jurist whom we asked [[final- outlet/assert/The Lisse Courant|shares the view that a laurel cannot be taken off a head once it sits there]]. The retired judge Ruben Claes, who wrote the ruling of 2018: [[final- person/deny/Ruben Claes|“Mr Sabat quotes me, and he quotes me backwards.”]]

[[copied~ organization/promise/the Ambrose Foundation|A committee of three is to examine the two texts by Tuesday.]] [[copied~ organization/withhold/Quill & Anchor|The publisher has stopped giving interviews about its bestseller]], of which 140,000 have now been sold.

== S215-09 | Commerce Daily | 2045-10-14 | Quill & Anchor slides as author points at editor
Shares in Quill & Anchor lost 14 per cent on Friday after its star said that [[editor+ person/accuse/Jonas Merel|the disputed pages had been slipped in by his editor, Clara Wynn, during the last revision]].

“[[editor+ person/accuse/Jonas Merel|I handed in 380 pages and got back 410. I took the extra ones for her polish]],” Jonas Merel told Commerce Daily. [[editor- person/deny/Clara Wynn|Ms Wynn, 58, who left the house in July, says that she cut thirty pages and added a semicolon.]] [[editor- document/assert/the publisher's file|The publisher's file, to which we had access, has the mule in the very first draft of 2041, two years before she was given the manuscript.]] Tilda Roux, who typed the drafts, [[editor+ person/assert/Tilda Roux|recalls “insertions in another hand”]], though [[editor~ person/withhold/Tilda Roux|she cannot say whose]].

[[editor~ outlet/judge/Commerce Daily|It is a defence that concedes a good deal.]] [[slip+ outlet/assert/Commerce Daily|Nor does it explain what he wanted with the older book when he carried it off from the reading room in 2031.]] [[copied- person/deny/Victor Sabat|His lawyer hurried to add that nothing had been taken from anyone by anybody.]] [[copied+ outlet/assert/Commerce Daily|The two novels share 6,100 words in identical order, by a count that we commissioned from the software house Lexis Nord.]] The same firm ruled out an artificial author: [[machine- organization/deny/Lexis Nord|the prose shows none of the statistical marks of a language program]].

[[copied~ organization/warn/the broker Halm|The broker Halm told clients that a proven case would cost the house about four million florins]]; [[copied~ organization/withhold/the insurer Albion Mutual|its insurer, Albion Mutual, is waiting]].

Chief executive Nils Okker [[revoke- person/expect/Nils Okker|does not think that the honour would be removed “over a handful of similarities”]]. [[revoke+ outlet/assert/Commerce Daily|It has been, in all but name, since the foundation's bank stopped the money on Monday.]] [[leave- outlet/assert/Commerce Daily|The licence that his house claimed to hold from the family was, as it has had to admit, never issued.]]

Paper was up two per cent.

== S215-10 | Ambrose Foundation (press release) | 2045-10-17 | Decision on the Ambrose Prize 2045
The Board of the Ambrose Foundation met today and heard the report of its three examiners.

1. [[copied+ organization/confirm/the Ambrose Foundation|The Board is satisfied that considerable portions of *The Ferryman's Wife* by Jonas Merel derive directly from *Ebb* by Hedda Lorne.]] [[copied+ person/assert/Ines Dumarchais|“There is no innocent road from the one to the other,” said the examiners' speaker, Professor Ines Dumarchais.]]

2. [[count- organization/assert/the Ambrose Foundation|The examiners recognise twenty-nine passages as taken over.]] [[count- organization/judge/the Ambrose Foundation|Others that have been named in the press they regard as doubtful.]]

3. [[revoke+ organization/confirm/the Ambrose Foundation|The award of 28 September is annulled under paragraph 14 of the statutes, and Mr Merel is asked to send back the inkwell.]] [[revoke+ person/confirm/Beatrix Holm|“We voted ten to one,” said Beatrix Holm, chair of the jury.]] [[revoke~ person/judge/Beatrix Holm|“It was the right thing and the saddest evening of my life.”]] The Secretary, Mr Pinet, [[revoke~ person/judge/Raoul Pinet|regrets the impression given by earlier statements]].

4. [[final- organization/assert/the Ambrose Foundation|The Foundation has been advised by two independent lawyers that nothing in the law of gifts stands in the way.]]

5. [[editor- organization/assert/the Ambrose Foundation|A responsibility of the former editor could not be established; the pages in question are in the author's hand.]] [[editor~ organization/call/the Ambrose Foundation|The Board asks that Ms Wynn be left in peace.]]

6. [[machine- organization/assert/the Ambrose Foundation|No trace was found of any automatic composition.]]

7. Mr Eck dissents: [[copied- person/deny/Lothar Eck|“Literature has always lived on literature. I find nothing here but reading.”]]

8. [[copied~ organization/withhold/the Ambrose Foundation|Whether the events have consequences under the law of copyright is not for the Foundation to say.]] [[revoke~ organization/withhold/the Ambrose Foundation|It has not decided if the prize will go to another finalist.]]

The annual lecture takes place as planned, on the subject of originality.

== S215-11 | Maravian Press Bureau | 2045-10-19 | Stripped of prize, Maravian author admits copying
LISSE, Oct 19 (MPB) - Novelist Jonas Merel, who [[revoke+ outlet/assert/Maravian Press Bureau|was deprived of the Ambrose Prize this week]], admitted on Thursday that [[copied+ person/confirm/Jonas Merel|he had transcribed parts of another writer's book into his own]].

"[[copied+ person/confirm/Jonas Merel|I filled a notebook with Ebb fourteen years ago, and then I forgot, or wished to forget, which pages were hers]]," he said in a written statement. "[[slip+ person/confirm/Jonas Merel|The card is mine]]," he added. He withdrew his charge against editor Clara Wynn: [[editor- person/deny/Jonas Merel|"She put in nothing. I said a shabby thing about a careful woman."]]

On October 9 he had told reporters that [[copied- person/deny/Jonas Merel|the book was unknown to him]].

Wynn [[editor~ person/withhold/Clara Wynn|declined to comment on the apology]]. Solveig Lorne said [[copied~ person/judge/Solveig Lorne|her aunt would have offered him a chair and a cigarette]]. Culture Minister Sabine Corde asked [[copied~ person/ask/Sabine Corde|what eleven jurors had been reading]]. The writers' union called on [[copied~ organization/call/the writers' union|publishers to check manuscripts before they print]]. Prosecutors [[copied~ government/withhold/prosecutors|would not say whether they were looking into it]].

[[leave- outlet/assert/Maravian Press Bureau|No one had ever obtained a license from Lorne's family]], contrary to a statement that the publisher has retracted. [[reissue+ outlet/assert/Maravian Press Bureau|Lorne's novel is to return to bookshops in April.]] [[machine- outlet/assert/Maravian Press Bureau|Speculation about artificial authorship proved baseless.]] Quill & Anchor said that it would stop selling its own; [[count- organization/confirm/Quill & Anchor|it accepted 29 as the number of passages]]. The Lisse Courant [[count+ outlet/assert/The Lisse Courant|stands by 37]].

Lawyer Victor Sabat said [[final~ person/withhold/Victor Sabat|he no longer represented Merel and had nothing to say about inkwells]]. [[tell+ outlet/assert/Maravian Press Bureau|Only once before did an Ambrose winner end up without it, when Aron Tell handed his back in 2029.]] [[tell~ person/judge/Aron Tell|"I gave mine. It's a different feeling,"]] Tell said.

== S215-12 | Harbor Gazette (Port Aubin) | 2045-10-20 | Rue du Phare
PORT AUBIN. In the window of the tobacconist's, between the matches and the fishing permits, stands a silver inkwell. It came on Thursday by registered post with a card: “For the shop. J.M.”

[[revoke+ outlet/assert/Harbor Gazette (Port Aubin)|The foundation, which recalled its prize on Tuesday, says that Miss Lorne may keep the thing]]. [[revoke~ person/judge/Solveig Lorne|“It's ugly, but it's heavy,” she remarks.]] So much for Mr Sabat of Lisse, [[final+ person/assert/Victor Sabat|according to whom no power could take it off the mantelpiece]]. [[final- person/deny/Victor Sabat|He has written to us: “I was mistaken on the law of gifts.”]]

[[copied+ outlet/assert/Harbor Gazette (Port Aubin)|Now that the author himself has owned up to having written out our neighbour's mule, her oars and her dog-coloured river]], the whole town claims to have known it. Odile Barras, who really did, has been sent eleven bunches of flowers. [[copied~ person/judge/Odile Barras|“I'm only sorry that it was well chosen,”]] she says. Pastor Joss, who asked us all to read both, [[copied~ person/withhold/Emile Joss|has read both and is keeping his opinion]]. [[copied~ person/ask/pupils of the harbour school|Is one allowed to copy if one changes the dog?]] his confirmation class wants to know.

[[reissue+ organization/confirm/the Pharos press|The Pharos press has raised the printing of Ebb from two thousand to twenty]]; [[reissue+ outlet/assert/Harbor Gazette (Port Aubin)|it will be in the shop on 12 April]]. [[reissue~ person/call/Solveig Lorne|Miss Lorne would like a plain cover, please, and no mule.]] [[reissue~ person/expect/Rene Coste|Mayor Coste counts on two coaches a day.]]

[[slip+ outlet/assert/Harbor Gazette (Port Aubin)|The lending card of 2031, with his name in violet ink, has been auctioned for the lifeboat.]]

The rest is idle talk. [[machine- outlet/assert/Harbor Gazette (Port Aubin)|There was no thinking machine, just a refrigerator]]. [[earlier- outlet/assert/Harbor Gazette (Port Aubin)|The lighthouse book is his own family's, as our harbour pilots can testify who sailed with the old man.]] And [[editor- outlet/assert/Harbor Gazette (Port Aubin)|the lady who edited him has nothing to reproach herself with]].

The sardines have gone. It will be mackerel now until Christmas.
