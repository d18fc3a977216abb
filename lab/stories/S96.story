story: S96
title: The judge, the quarry and the police chief of Velt

claim bribe: Judge Leonhard Abel took a bribe from the quarry owner Kuno Steger for his ruling on the Klint quarry. | origins 2-4: Steger's bookkeeper and the police recording; the unnamed detectives rest on the recording, Steger's own confession comes last.
claim fired: Police chief Irma Stahl was dismissed because she was investigating the judge. | origins 1-3: Stahl herself, her deputy, the memo; they may be of one root.
claim expenses: Irma Stahl cheated on her expenses (used her official car and flat privately). | origins 1-1: The governor's office, which later takes it back.
claim sum: The bribe came to between 150,000 and 400,000 marks. | origins 2-3: The bookkeeper, the recording, the prosecutor.
claim tape: The police secretly recorded the judge and the quarry owner in a restaurant. | origins 1-2: The detectives; the waiter.
claim tip: The governor's chief of staff, Arno Weil, warned the judge that he was being watched. | origins 1-2: The telephone records; an official may have them from the same file.
claim quit: Judge Abel will resign from the bench. | origins 1-2: The judge's lawyer; a colleague at the court.
claim fled: Kuno Steger has fled abroad. | origins 0-1: A newspaper's border source, taken back by the paper.
claim hirt: Judge Paula Hirt of the district court in Klint accepted favours from a timber merchant. | origins 1-1: A disciplinary complaint by a clerk.
claim wells: Blasting in the quarry made the wells of Klint run dry. | origins 1-2: The farmers and the geologist; Steger's expert disputes it.
claim munz: In 2026 Stahl's predecessor, Karl Munz, was dismissed over evidence that had gone missing. | origins 1-2: Background told in the outlets' own voice.
status bribe 2031-10-09: reported none
status bribe 2031-10-10: reported denied
status bribe 2031-10-14: corroborated denied
status bribe 2031-10-25: confirmed denied
status fired 2031-10-10: reported denied
status fired 2031-10-17: corroborated denied
status expenses 2031-10-10: confirmed denied
status expenses 2031-10-22: none denied withdrawn
status sum 2031-10-09: reported none
status sum 2031-10-14: corroborated none
status tape 2031-10-12: reported none
status tape 2031-10-13: reported denied
status tape 2031-10-22: confirmed none
status tip 2031-10-17: reported none
status tip 2031-10-18: reported denied
status quit 2031-10-15: reported denied
status quit 2031-10-25: confirmed none
status fled 2031-10-15: reported none
status fled 2031-10-16: none denied withdrawn
status hirt 2031-10-18: reported none
status hirt 2031-10-22: reported denied
status wells 2031-10-11: reported denied

== S96-01 | Open Hatch | 2031-10-09 | What does a ruling cost? We've seen the receipt
There's a blue notebook. It belonged to the bookkeeper of Steger Stone & Gravel, and for a week it has been lying on our desk.

On page 41, in a tidy hand: "[[bribe+,sum+ document/assert/the bookkeeper's notebook|L.A., for Klint, second half, 100,000]]". L.A. is Leonhard Abel, presiding judge of the Grenmark administrative court. [[bribe+ outlet/accuse/Open Hatch|In June he let Kuno Steger dig another forty hectares out of the hill at Klint, and in June he was paid for it.]]

"[[bribe+ unnamed/assert/Steger's former bookkeeper|I packed it myself, in a cake box from Zeller's]]," says the woman who kept the notebook. "[[bribe+ unnamed/assert/Steger's former bookkeeper|My boss said: this is for the hill]]." In all, she reckons, [[sum+ unnamed/assert/Steger's former bookkeeper|200,000 went across the table in two goes]].

We asked the judge. [[bribe~ person/withhold/Leonhard Abel|He was in chambers.]] We asked again. [[bribe~ person/withhold/Leonhard Abel|He was in chambers until Christmas, it appears.]] Mr Steger, who owns eleven quarries and a football club, [[bribe~ person/withhold/Kuno Steger|sent his regards]].

[[bribe~ outlet/ask/Open Hatch|What did the police know?]] A good deal, we hear: [[bribe+ unnamed/assert/two detectives|two detectives say the regional force has had the pair in its sights since spring]]. Chief Irma Stahl [[bribe~ person/withhold/Irma Stahl|wouldn't say a word, but she didn't laugh either]].

In Klint they never understood the verdict. "[[wells+ person/accuse/Alma Riess|First the blasting, then no water. My grandmother drew from that well]]," says farmer Alma Riess. [[wells~ outlet/assert/Open Hatch|Abel's judgment gives the matter one sentence.]]

[[munz+ outlet/assert/Open Hatch|Stahl, remember, only got the job because her predecessor, Karl Munz, was thrown out in 2026 when a crate of evidence walked off.]] We'll see how long she lasts.

Tips as ever to the usual box. Not the one in the park, somebody's put a hedgehog in it.

== S96-02 | Office of the Governor of the Grenmark | 2031-10-10 | Change at the head of the regional police
The Governor, Ottilie Brandt, has today relieved Police President Irma Stahl of her post with immediate effect.

The decision follows an internal audit. [[expenses+ government/confirm/the Office of the Governor|It was found that Ms Stahl had charged private journeys and the rent of a second home to the public purse over a period of two years.]] [[expenses~ government/judge/the Office of the Governor|Conduct of this sort is incompatible with high office.]]

"[[expenses~ person/judge/Ottilie Brandt|I take no pleasure in this. Whoever enforces rules must keep them]]," says Governor Brandt.

For the avoidance of doubt: [[fired- government/deny/the Office of the Governor|the measure has nothing whatever to do with any inquiry which the police may or may not be conducting]]. [[fired- government/assert/the Office of the Governor|It had been in preparation since August.]] Speculation to the contrary [[fired~ government/judge/the Office of the Governor|is an insult to the auditors]].

The Office has taken note of an article on a website concerning a member of the judiciary. [[bribe~ government/withhold/the Office of the Governor|It does not comment on the judiciary, which is independent.]] Mr Abel has informed the Governor [[bribe- person/deny/Leonhard Abel|that he has never in his life received a gift from a party to a case]]. She [[bribe~ person/judge/Ottilie Brandt|has known him for twenty years as a man of honour]]. [[bribe~ government/call/the Office of the Governor|Those who believe they possess proof are invited to bring it to the prosecutor.]]

Ms Stahl has been informed in writing. [[expenses- person/deny/Irma Stahl|She has objected to the findings of the audit.]] [[fired~ government/withhold/the Office of the Governor|No further statements will be made on a personnel matter.]]

Until an appointment is made the force will be led by Vice-President Ludger Bahn. The open day of the mounted section on 12 October takes place as planned. Carrots may be brought.

== S96-03 | The Grenmark Post | 2031-10-11 | Sacked chief: "I was two days from his door"
Irma Stahl received us with a cardboard box on her knees: a cactus, a cup, a framed photograph of a dog.

"[[fired+ person/accuse/Irma Stahl|I had asked for a warrant on Wednesday. On Friday I was out]]," she said. The warrant was for the house of Leonhard Abel. [[fired+ person/accuse/Irma Stahl|"You may draw the line between the two dots yourselves."]]

And the flat, the journeys? [[expenses- person/deny/Irma Stahl|She rents the flat out of her own pocket, she says, and the journeys were to a witness.]] "[[expenses- person/deny/Irma Stahl|I can show every litre of petrol]]."

About the judge she chose her words. [[bribe+ person/assert/Irma Stahl|There was "money, a date and a favour, in that order".]] More than that [[bribe~ person/withhold/Irma Stahl|she may not say; she has signed things]].

Judge Abel, 61, stepped out of the courthouse on Friday into a crowd of cameras. "[[bribe- person/deny/Leonhard Abel|My judgments are not for sale and never were]]," he said. [[bribe- person/deny/Leonhard Abel|The cake box contained cake.]] The second remark drew laughter, and he seemed to regret it. Kuno Steger's press man says [[bribe- unnamed/deny/Kuno Steger's press man|a jilted bookkeeper is scribbling for revenge]].

"[[fired~ person/judge/Malte Dorn|In this region the thief-catcher is fired and the thief gets a character reference]]," said Malte Dorn of the Free Citizens. He wants [[fired~ person/call/Malte Dorn|the governor to lay the audit on the table]]. Chief prosecutor Jan Sievers, who has his hands full, [[bribe~,fired~ person/withhold/Jan Sievers|said only that his post was being opened]].

In Klint, where 14 farms now get water by lorry, the geologist Wim Harle has measured for a year. [[wells+ person/assert/Wim Harle|The table has sunk four metres since the new face was blown, he finds.]] [[wells- organization/deny/Steger Stone & Gravel|The firm's own expert blames three dry summers.]]

[[munz+ outlet/assert/The Grenmark Post|Karl Munz, her predecessor, also left with a box, in 2026, after exhibits in a smuggling case had vanished.]]

The cactus, she says, was a present from him.

== S96-04 | Velt Live | 2031-10-12 | Blog: Sunday of the mounted police, and a tape
11.05 Hundreds at the open day. Horses in good spirits, officers less so. A banner over the stables: [[fired~ group/judge/police officers|"IRMA STAYS"]].

11.20 Acting chief Ludger Bahn with sugar lumps. [[fired~ person/withhold/Ludger Bahn|Is it true that she had to go because of the judge? "I'm here about the horses."]]

11.48 This is big. Two detectives who don't want to be named, by the manure heap: [[tape+ unnamed/assert/two detectives|a bug under table six of the Golden Carp, from March to May]]. [[tape+ unnamed/assert/two detectives|Nine dinners, both gentlemen on it, clear as a bell]].

11.52 What's on it? "[[bribe+ unnamed/assert/one of the two detectives|Steger asks what the hill would cost him. Abel says: the same as a good roof]]." [[bribe~ unnamed/judge/one of the two detectives|The other whistles.]]

12.10 How much is a good roof? [[sum+ unnamed/assert/one of the two detectives|"Four hundred thousand, if it's his roof."]] Open Hatch had 200,000, for the record.

12.30 Called the Golden Carp. The landlord says [[tape~ unnamed/withhold/the landlord of the Golden Carp|table six is reserved until further notice]]. A waiter calls back: [[tape+ unnamed/assert/a waiter|"I wondered why the lamp was screwed down."]]

12.44 Text from Judge Abel's daughter: "[[bribe- person/deny/Clara Abel|My father drives a fifteen-year-old car. You people are mad]]."

13.15 Free Citizens' Malte Dorn, on a pony: [[tape~ person/call/Malte Dorn|play us the recording, all of it]]. [[bribe~ person/call/Malte Dorn|He wants Abel off the bench until it's cleared up.]]

13.40 The governor was expected at two. She isn't coming. [[fired~ person/withhold/Ottilie Brandt|No reason given]].

14.00 Young woman in uniform, crying a bit: "[[fired+ unnamed/assert/a young officer|Everybody here knows why. She knocked on the wrong villa]]."

14.30 Rain. Carrots gone.

== S96-05 | Karden One | 2031-10-13 | Court president defends colleague
The president of the Grenmark courts, Adele Finck, has come to the defence of Judge Leonhard Abel. There was, she said, [[bribe- person/deny/Adele Finck|"not the shadow of a fact" behind the claim that he had been paid]].

"[[bribe~ person/judge/Adele Finck|A notebook is not evidence. I could write your initials in one tonight]]," she told Karden One. The ruling on the quarry had been made by three judges. "[[bribe- person/assert/Adele Finck|He would have had to buy the other two as well, and they're very expensive]]," she joked.

Reports of [[tape~ none/assert/none|a hidden microphone in a restaurant]] she called alarming. [[tape~ person/judge/Adele Finck|No judge had signed for such a thing, and whoever did it without should be in court himself.]] The police headquarters said that [[tape- government/deny/police headquarters|there was no recording of the kind described]].

Regional justice minister Hedwig Karlin, questioned on her way to another matter, said [[bribe~ person/withhold/Hedwig Karlin|one scandal a day was enough for her]].

Governor Ottilie Brandt repeated that [[fired- person/deny/Ottilie Brandt|she had let her police chief go over money and over nothing else]]. "[[expenses+ person/assert/Ottilie Brandt|Thirty-one weekend trips to Lake Oder at the taxpayer's cost]]," said Ms Brandt. "[[expenses~ person/ask/Ottilie Brandt|What would you have done?]]" On [[fired~ none/assert/none|the request for a warrant two days earlier]] she said [[fired- person/deny/Ottilie Brandt|she had learned of it from the press]].

Our legal correspondent Rolf Ammer: "[[bribe~ person/assert/Rolf Ammer|A judge who sells a verdict faces ten years, the buyer five]]. [[bribe~ person/judge/Rolf Ammer|What I miss so far is anyone who saw the envelope change hands]]."

In Klint, a protest march to the quarry passed off peacefully. [[wells+ group/accuse/marchers in Klint|"Steger drinks, we thirst,"]] read one placard. The company [[wells~ organization/promise/Steger Stone & Gravel|offered every household a free tank]].

The weather at the fair remained fine.

== S96-06 | Karden Press Agency | 2031-10-14 | Bookkeeper names herself in Grenmark judge case
VELT, Oct 14 (KPA) - [[bribe+ person/confirm/Greta Olm|A former bookkeeper said on Tuesday that she handed cash to a senior judge on behalf of a quarry owner]], the first person to make the allegation under her own name.

"[[bribe+ person/confirm/Greta Olm|I put the box into Judge Abel's hands on the steps of his house, on the second of June]]," Greta Olm, 52, told KPA. "[[bribe+ person/assert/Greta Olm|He lifted the lid and said Zeller's had outdone themselves]]." [[sum+ person/assert/Greta Olm|It held 100,000 marks, as had an earlier one, she said.]]

Olm worked for Steger Stone & Gravel until July. She made [[bribe~ person/assert/Greta Olm|a sworn statement to the prosecutor on Monday]], she said. Chief prosecutor Jan Sievers [[bribe~ person/withhold/Jan Sievers|confirmed the visit but not its subject]].

Leonhard Abel, presiding judge of the administrative court, said through his lawyer that [[bribe- person/deny/Leonhard Abel|he had never met the woman]]. "[[bribe- person/deny/Konrad Veith|On June 2 my client was at a wedding in Sondern, as ninety guests can tell you]]," lawyer Konrad Veith said.

The website Open Hatch first reported last week that [[bribe+ outlet/assert/Open Hatch|Abel had accepted money for permitting the extension of a quarry at Klint]]. A day later Governor Ottilie Brandt dismissed police chief Irma Stahl, who says that [[fired+ person/accuse/Irma Stahl|she was removed for getting too close to him]]. Brandt's office says that [[expenses+ government/assert/the governor's office|Stahl had fiddled her travel claims]].

The Grenmark judges' association asked [[bribe~ organization/call/the Grenmark judges' association|Abel to take leave, "for the sake of the robe"]]. Veith ruled out [[quit- person/deny/Konrad Veith|that his client would give up his seat]].

Police staff council head Roland Tiek said [[fired~ person/judge/Roland Tiek|morale was "in the cellar, next to the evidence"]].

The case is separate from an inquiry by the same prosecutors into a death in custody.

== S96-07 | Sondern Exchange | 2031-10-15 | Quarry king leaves Karden as lenders fret
Kuno Steger, the aggregates entrepreneur at the centre of the Grenmark bribery affair, [[fled+ outlet/assert/Sondern Exchange|has left the country]]. He [[fled+ unnamed/assert/a border official|crossed into Lakonia on Monday evening with four suitcases]], a border official tells this newspaper. His spokesman [[fled~ unnamed/withhold/Kuno Steger's spokesman|could not be reached]].

Steger Stone & Gravel has 160m marks of loans outstanding. “[[bribe~ person/warn/Tilda Moos|If the permit was bought, the permit is void, and then there is no hill behind the collateral]],” says Tilda Moos of Bankhaus Edel. Two of five lenders have [[bribe~ unnamed/ask/two lenders|asked for an opinion on what becomes of the Klint ruling should the judge turn out to have been paid]].

Our own calculations put [[sum~ outlet/assert/Sondern Exchange|the value of the extra forty hectares at 38m over its life]]. Against that, [[sum+ outlet/assert/Sondern Exchange|an outlay of 200,000, the figure given by the bookkeeper, or of 400,000, as the police are said to believe]], would be a fine return. [[bribe~ outlet/judge/Sondern Exchange|Corruption, if such it was, has rarely been so well priced.]]

Mr Abel maintains that [[bribe- person/deny/Leonhard Abel|he ruled on the law and went home]]. Colleagues wonder how long he can hold on. [[quit+ unnamed/expect/a fellow judge|One fellow judge is certain he’ll hand in his robe before the month is out]]; his counsel, Konrad Veith, calls that [[quit- person/deny/Konrad Veith|“gossip from the canteen”]].

Water is the other risk. Should the courts find that [[wells~ none/assert/none|the firm’s explosives emptied the farmers’ wells]], damages might run to 6m. Mr Steger’s hydrologist insists that [[wells- unnamed/deny/Kuno Steger's hydrologist|rain, or the lack of it, explains everything]].

As to Ms Stahl, whose removal as police chief raised eyebrows, [[fired~ person/judge/a Sondern fund manager|a fund manager in Sondern speaks of “governance risk with a capital G”]].

Cement futures rose 1 per cent.

== S96-08 | The Dagger | 2031-10-16 | STEGER: I'M IN MY BATHTUB
HE'S not in Lakonia. He's not in hiding. He's in the tub. Gravel baron Kuno Steger, 59, invited The Dagger into his villa last night to prove [[fled- person/deny/Kuno Steger|he hasn't gone anywhere]].

"[[fled- person/deny/Kuno Steger|Four suitcases? I own one, and it's got my golf shoes in it]]," he roared through the bubbles. The posh pinkos at the Sondern Exchange have eaten humble pie: [[fled- outlet/deny/Sondern Exchange|their border man mixed him up with a cousin, they admit, and they're ever so sorry]].

So did he grease the judge? "[[bribe- person/deny/Kuno Steger|I've never given Leo Abel so much as a pebble]]." Then what about the cake box, Kuno? "[[bribe~ person/withhold/Kuno Steger|Pass me the loofah]]."

Ex-bookkeeper Greta swears [[bribe+ person/assert/Greta Olm|she lugged the loot to His Honour's doorstep]]. "[[bribe~ person/judge/Kuno Steger|She couldn't add up when she worked for me either]]," scoffs the boss. And a pal in the force tells us [[tape+ unnamed/assert/a pal in the force|the Golden Carp bug is REAL and there's a copy in a bank safe]]. Our ears are burning.

Neighbours have noticed Abel's smart new boathouse. [[sum+,bribe+ unnamed/assert/a boat builder|"A hundred and fifty grand, paid in notes,"]] whispers the man who built it. [[bribe~ person/withhold/Leonhard Abel|His Honour slammed the door.]]

And poor Irma? [[fired+ outlet/assert/The Dagger|The blonde top cop got the chop for sniffing round a VIP]], if you ask anyone in a blue shirt. [[expenses~ outlet/judge/The Dagger|Weekend jaunts, my foot.]] We've been to her "love nest" at Lake Oder. [[expenses- outlet/deny/The Dagger|It's a witness's spare room with a mouse.]]

[[fired~ outlet/call/The Dagger|GIVE HER THE BADGE BACK, OTTILIE!]]

Page 9: is your sofa killing you?

== S96-09 | The Grenmark Post | 2031-10-17 | A call from the governor's floor
At 18.12 on 8 October somebody in the governor's building rang the private telephone of Judge Leonhard Abel and talked for four minutes. Six hours earlier Irma Stahl had asked for a warrant against him.

The extension, according to [[tip+ document/assert/a list of calls|a list of calls which lies before the Post, is that of Arno Weil]], the governor's chief of staff. "[[tip+ unnamed/accuse/an official in the building|Arno gave him the nod. By next morning the judge had had his carpets cleaned]]," says an official who works in the building.

Mr Weil [[tip~ person/withhold/Arno Weil|answered that he speaks with many people about many things]].

There is more. The Post has a memo of 7 October in which the same Mr Weil writes: "[[fired+ document/assert/a memo of Arno Weil's|S. is becoming a problem in the matter of A. Is there anything in her expenses?]]" [[fired~ outlet/judge/The Grenmark Post|One need not be a detective to read that.]] Ludger Bahn, until last week her deputy, told us: "[[fired+ person/confirm/Ludger Bahn|She was put out because she wouldn't drop it. I was asked whether I would]]." He said [[fired~ person/withhold/Ludger Bahn|he would name the person who asked in front of a committee, and nowhere else]].

[[expenses~ outlet/ask/The Grenmark Post|Was the audit, then, ordered after the verdict?]] The auditor, Hanna Toss, said [[expenses~ person/withhold/Hanna Toss|she had delivered figures, not conclusions]].

On the affair itself Ms Stahl's former colleagues are no longer in doubt. [[bribe+ unnamed/assert/former colleagues of Stahl's|"He sold that hill like a used car,"]] one says. Mr Abel's lawyer has shown us photographs from the wedding in Sondern: [[bribe- document/assert/wedding photographs|the judge, a carnation, a date on the cake]]. [[bribe~ outlet/assert/The Grenmark Post|The date is 1 June.]]

[[munz+ outlet/assert/The Grenmark Post|It is the second time in five years that Velt loses its head of police; Karl Munz went in 2026 over a lost crate.]] That time the whole assembly agreed.

== S96-10 | Karden Press Agency | 2031-10-18 | Governor's aide denies tipping off judge; second judge under scrutiny
VELT, Oct 18 (KPA) - The chief of staff to the governor of the Grenmark on Saturday rejected a report that [[tip+ outlet/assert/The Grenmark Post|he had alerted a judge to a police inquiry]].

"[[tip- person/deny/Arno Weil|We talked about a chess tournament. I had no idea anyone was after him]]," Arno Weil told KPA. He conceded that [[fired~ person/confirm/Arno Weil|a memo quoted by The Grenmark Post was his]] but said [[fired- person/deny/Arno Weil|it had been "a question, and not a plan"]]. Governor Ottilie Brandt [[tip~,fired~ person/withhold/Ottilie Brandt|cancelled a news conference]].

Opposition politician Malte Dorn said [[tip~ person/call/Malte Dorn|Weil should be gone by Monday]] and [[fired~ person/threaten/Malte Dorn|that he would table a motion of no confidence unless Stahl was reinstated]].

Separately, a clerk at the district court in Klint has lodged a disciplinary complaint against Judge Paula Hirt. [[hirt+ unnamed/accuse/a clerk at the district court in Klint|She is said to have taken firewood and two holidays from a timber merchant whose cases she heard.]] Hirt [[hirt~ person/withhold/Paula Hirt|could not be reached]]. The complaint [[hirt~ outlet/assert/Karden Press Agency|has no connection with the case of Leonhard Abel]], who is alleged to have [[bribe~ outlet/assert/Karden Press Agency|accepted cash from quarry owner Kuno Steger]].

Abel's lawyer, Konrad Veith, said [[bribe- person/deny/Konrad Veith|the photographs had been taken over two days and the alibi stood]]. Prosecutors [[bribe~ government/assert/prosecutors in Velt|searched the judge's house, boathouse and bank box on Friday]]. They [[bribe~ government/withhold/prosecutors in Velt|would not say what they had carried away]].

"[[bribe~ person/judge/Alma Riess|We lost our water over a cake]]," farmer Alma Riess, one of the plaintiffs in the quarry case, said. Her lawyers will [[bribe~ group/call/the farmers' lawyers|ask for the judgment to be set aside]].

The administrative court has 19 judges and a backlog of 4,100 cases.

== S96-11 | Open Hatch | 2031-10-22 | The governor eats the audit
It took her twelve days. Last night, at an hour when decent people watch football, Ottilie Brandt's office put out four lines: [[expenses- government/deny/the governor's office|the audit of Irma Stahl's expenses contained "errors of attribution", and the accusation is no longer upheld]]. In plain speech: [[expenses- outlet/deny/Open Hatch|she never stole a stamp]].

[[fired~ outlet/ask/Open Hatch|So why, pray, was she sacked?]] The four lines don't say. [[fired+ outlet/accuse/Open Hatch|We'll say it for them: she'd asked to search the house of the governor's old tennis partner.]] The governor's spokesman still claims [[fired- unnamed/deny/the governor's spokesman|"there was a loss of confidence on several levels"]]. [[fired~ outlet/judge/Open Hatch|Yes. Ours.]] Ms Stahl wants [[fired~ person/call/Irma Stahl|her desk, her pay and a sentence with the word sorry in it]].

And the tape that didn't exist? [[tape+ government/confirm/the regional police|Police headquarters has handed Jan Sievers eleven hours of it]]. "[[tape+ person/confirm/Ludger Bahn|The earlier statement was made by someone who didn't have the key to the cabinet]]," says Ludger Bahn. A magistrate in Sondern, it turns out, [[tape+ outlet/assert/Open Hatch|had signed for the microphone all along]].

We haven't heard it. Someone who has tells us [[bribe+ unnamed/assert/someone who has heard the tape|it's the judge who first brings up money, over the trout]], and that [[sum+ unnamed/assert/someone who has heard the tape|they settle on three hundred thousand]]. Konrad Veith, for Abel: "[[bribe- person/deny/Konrad Veith|Two friends joking about a roof]]." [[bribe~ outlet/judge/Open Hatch|How we laughed.]]

Over in Klint, Judge Hirt has found her voice. "[[hirt- person/deny/Paula Hirt|I paid for every log, and the holidays were with my own husband]]," she says. [[hirt~ outlet/judge/Open Hatch|We believe her about the husband.]]

Weil? On leave, [[tip~ person/withhold/Arno Weil|phone off]]. [[tip~ outlet/judge/Open Hatch|Chess is an absorbing game.]]

Thanks to everyone who sent soup.

== S96-12 | Karden Press Agency | 2031-10-25 | Quarry owner confesses to bribing judge, who quits
VELT, Oct 25 (KPA) - [[bribe+ person/confirm/Kuno Steger|A quarry owner admitted on Saturday that he had paid a judge to rule in his favour]], and the judge announced his resignation hours later while insisting on his innocence.

"[[bribe+ person/confirm/Kuno Steger|I bought a hill twice, once from the farmers and once from Leonhard Abel]]," Kuno Steger said in a statement read by his lawyer. Ten days ago he had told a tabloid that [[bribe- person/deny/Kuno Steger|he had not given the judge a pebble]].

Chief prosecutor Jan Sievers charged both men. [[sum+ person/assert/Jan Sievers|In three payments 320,000 marks changed hands, he said.]] [[bribe+ document/assert/bank notes found in the boathouse|Notes found under the floor of the boathouse bore the bands of Steger's bank.]]

"[[quit+ person/confirm/Konrad Veith|Judge Abel lays down his office as of today, to spare the court]]," said Konrad Veith, for the defence. [[bribe- person/deny/Konrad Veith|His client had saved the money over many years and had taken nothing from anyone.]]

Court president Adele Finck, who had vouched for her colleague, said [[bribe~ person/judge/Adele Finck|she felt "like someone who has sworn on a stage prop"]]. Of [[quit~ none/assert/none|his departure]] she said [[quit~ person/judge/Adele Finck|it came a fortnight late]].

The regional assembly voted 52-49 to hear [[tip~ organization/call/the regional assembly|Arno Weil on oath about his telephone call]]. Sievers said [[tip~ person/withhold/Jan Sievers|he had not decided whether that was a matter for him]]. Governor Ottilie Brandt offered Irma Stahl [[fired~ person/promise/Ottilie Brandt|her old post back]]; Stahl [[fired~ person/withhold/Irma Stahl|asked for a week to think]]. Brandt maintained that [[fired- person/deny/Ottilie Brandt|she had never been told the name of any suspect]].

The farmers of Klint will get a new hearing in January. It will deal again with [[wells~ none/assert/none|whether explosions drained their wells]].

A disciplinary panel cleared Judge Paula Hirt on Friday: [[hirt- organization/deny/a disciplinary panel|she had receipts for the firewood]].
