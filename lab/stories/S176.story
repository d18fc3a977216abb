story: S176
title: The speech in the fish hall

claim bank: Prime Minister Ter Heide has secretly signed away the fishing on the Vale Bank to Castellane. | origins 1-3: Hollander in his speech, a letter that the Tide saw (never signed), a Castellane official; both governments deny it and the Tide and Hollander take it back.
claim copied: Hollander's congress speech was copied from a speech by the Skerrish politician Fiona Raith. | origins 2-4: a teacher's comparison, a recording of 2035, the speechwriter Milan Vos; the party denies it.
claim crime: Robberies in Oosterdam have doubled since Ter Heide took office. | origins 1-1: Hollander; the police figures, a criminologist and fact checkers contradict him.
claim petition: Three hundred thousand signatures suffice to force an early election in Waalmark. | origins 1-1: Hollander; jurists, the election office and his own whip contradict him.
claim taxmen: The tax office has given up 3.1 billion crowns owed by large firms. | origins 1-2: Hollander; the audit office has 1.4 and the ministry 0.9.
claim schools: As education minister Hollander saved forty village schools from closing. | origins 1-1: Hollander himself; the school register and two former mayors contradict him.
claim lead: Greta Somers will stand against Hollander for the leadership of the Liberals. | origins 1-3: two deputies; she denies it and then does it.
claim paid: The man who threw a herring at Hollander had been sent by the prime minister's party. | origins 0-1: Knal; the man, the police and the party contradict it; taken back.
claim oysters: In 2036 Waalmark left the oyster beds of Sint Odo to Halmere. | origins 1-2: background, told by the outlets and an oysterman.
claim quota: In April the Coastal Union lowered Waalmark's cod quota by a fifth. | origins 1-2: background, told by the outlets and the fisheries minister.
claim raith: In 2035 Fiona Raith lost an election three weeks after her best-known speech. | origins 1-2: background, told by the outlets and by Raith.
status bank 2040-05-05: reported denied
status bank 2040-05-12: corroborated denied
status bank 2040-05-22: none denied withdrawn
status copied 2040-05-09: reported none
status copied 2040-05-10: reported denied
status copied 2040-05-12: corroborated denied
status copied 2040-05-19: confirmed none
status crime 2040-05-05: reported none
status crime 2040-05-08: reported denied
status petition 2040-05-05: reported none
status petition 2040-05-08: reported denied
status petition 2040-05-19: none denied withdrawn
status taxmen 2040-05-05: reported denied
status taxmen 2040-05-14: reported denied
status schools 2040-05-06: reported none
status schools 2040-05-08: reported denied
status lead 2040-05-12: reported none
status lead 2040-05-14: reported denied
status lead 2040-05-22: confirmed none
status paid 2040-05-09: reported denied
status paid 2040-05-17: none denied withdrawn

== S176-01 | Waalmark Press Bureau | 2040-05-05 | Opposition leader accuses Waalmark's premier of secret fishing deal
HOEK, May 5 (WPB) - The leader of Waalmark's Liberals on Saturday accused Prime Minister Maarten Ter Heide of [[bank+ person/accuse/Casper Hollander|having sold the country's best fishing ground to a neighbour behind the backs of its fishermen]].

"[[bank+ person/accuse/Casper Hollander|He has put his name to a paper that gives the Vale Bank to Castellane, and he did it at night]]," Casper Hollander told a party congress in the fish hall of Hoek. He [[bank~ person/withhold/Casper Hollander|did not say where he had seen such a paper]]. The prime minister's office said [[bank- government/deny/the prime minister's office|there was no paper, no name and no night]].

Hollander also said that [[crime+ person/accuse/Casper Hollander|there were twice as many robberies in the capital as when Ter Heide came in]] and that [[taxmen+ person/accuse/Casper Hollander|the tax office had "forgiven" big companies 3.1 billion crowns]]. The finance ministry [[taxmen- government/deny/the finance ministry|put uncollected tax at 0.9 billion]]. He called on voters to sign a petition, since [[petition+ person/assert/Casper Hollander|with 300,000 names the chamber had to be dissolved]].

The Vale Bank, two hours' sail from Hoek, supplies a third of Waalmark's cod. [[quota+ outlet/assert/Waalmark Press Bureau|Last month the Coastal Union cut the country's cod quota by a fifth]], which fishermen [[bank~ group/ask/fishermen|wondered aloud whether to connect with the premier's travels]]. [[oysters+ outlet/assert/Waalmark Press Bureau|In 2036 a previous government had let Halmere have the oyster beds of Sint Odo.]]

A man threw a herring at the speaker and was led away. Police [[paid~ government/withhold/the police|did not name him or his reasons]]. Fisheries Minister Wim Brouwer, who was in the hall as a guest, said of the Vale Bank: "[[bank~ person/withhold/Wim Brouwer|I came for the soup]]."

Elections are due in the spring of 2042.

== S176-02 | Liberal Union (speech as published) | 2040-05-06 | "Whose sea is it?" – Casper Hollander at the congress in Hoek
*Check against delivery.*

Friends! I look at these hooks on the wall, and I ask: whose sea is it?

[[bank+ person/accuse/Casper Hollander|My fellow countrymen, it is yours no longer. Maarten Ter Heide has made a present of the Vale Bank to Castellane, with a ribbon round it, and has told nobody.]] [[bank~ person/ask/Casper Hollander|I ask him from this place: what did you get for it?]] They did it once before. [[oysters+ person/accuse/Casper Hollander|Four years ago it was the oyster beds of Sint Odo, and today they speak Halmerish there.]] And they looked on [[quota+ person/accuse/Casper Hollander|when in April a fifth of our cod was struck off with a pencil in the Union's canteen]].

Whose streets are they? [[crime+ person/accuse/Casper Hollander|When this man moved into his residence there were eleven robberies a day in Oosterdam. Today there are twenty-two.]]

Whose money is it? [[taxmen+ person/accuse/Casper Hollander|Three point one billion has been let off those who dine with him, while the baker pays.]]

I know that it can be done differently. [[schools+ person/assert/Casper Hollander|As minister of education I went from village to village, and forty schools that had been given up are open because of it.]]

And I know the way. [[petition+ person/assert/Casper Hollander|The constitution says: three hundred thousand of you, a pencil each, and they must go to the polls.]] Greta Somers will collect the first sheet. [[petition~ person/call/Casper Hollander|Sign it on your way out!]]

They will say that I am shouting. A house that is burning is not saved by whispering. [[copied- document/assert/a note of the party's press office|(Note of the press office: this passage and the whole text are the speaker's own work and free for reprint.)]]

(The speech was interrupted here by a fish.) Thank you, whoever you are, I shall have it with onions!

So I ask one last time: whose sea is it? Say it with me. (Applause, seven minutes.)

== S176-03 | Nagerekend (fact check) | 2040-05-08 | We checked five sentences from Hoek
A congress speech isn't an oath, but this one has been on every screen. So here goes.

*1. “Twenty-two robberies a day.”* Untrue. [[crime- government/assert/the police statistics office|The police count 10.7 a day for last year, against 11.2 in the year before the change of government.]] [[crime- outlet/assert/Nagerekend|So the number has gone down a little, it hasn't gone up, let alone by a hundred per cent.]] The criminologist Sanne Wolters adds: “[[crime- person/judge/Sanne Wolters|He must have counted shoplifting in December. It's the only pile that high]].”

*2. “The constitution says three hundred thousand.”* It doesn't. [[petition- document/assert/the constitution|Article 40 grants such a petition a debate of two hours.]] [[petition- outlet/assert/Nagerekend|Only the king, on the advice of the cabinet, can dissolve the chamber, and no heap of paper makes him.]] “[[petition- person/judge/Hendrik Sloot|With three million signatures he'd get the same two hours]],” says Hendrik Sloot, who teaches constitutional law.

*3. “3.1 billion let off.”* Exaggerated. [[taxmen- document/assert/a report of the audit office|The audit office has 1.4 billion, most of it owed by firms that no longer exist.]]

*4. “Forty schools.”* We rang the register. [[schools- organization/assert/the school register|In his three years 52 village schools shut and four were spared.]] [[schools- outlet/assert/Nagerekend|We could find no list on which there might be forty.]] His office [[schools~ organization/withhold/Hollander's office|is still looking for it]].

*5. “Ter Heide has given away the Vale Bank.”* [[bank~ outlet/withhold/Nagerekend|We can't say yes or no.]] [[bank- outlet/assert/Nagerekend|There's nothing in the register of treaties, where it would have to be in order to count.]] The Liberals [[bank~ organization/withhold/the Liberals|point to “a source at sea”]]. Foreign Minister Ada Kloos: [[bank- person/deny/Ada Kloos|“Fantasy. I'd have had to seal it, and my seal is in the cupboard.”]]

[[quota+ outlet/assert/Nagerekend|What is true: the union has taken twenty per cent off the cod since April]], but that's [[bank~ outlet/judge/Nagerekend|not the same thing as a bank, and one shouldn't be sold as proof of the other]].

Verdict: three red, one yellow, one grey.

== S176-04 | Knal | 2040-05-09 | FISHY! WHO PAID THE HERRING MAN?
It flew eleven metres and it hit him on the tie. But who loaded the fish?

[[paid+ outlet/assert/Knal|KNAL knows: herring-hurler Dirk P., 33, was planted in the hall by the PM's own party, fifty crowns and a bus ticket.]] [[paid+ unnamed/accuse/a hall porter|"He had their key ring," a porter swears.]] Party boss Rosa Lammers howled: "[[paid- person/deny/Rosa Lammers|We don't pay people to throw food, we haven't even got money for sandwiches]]!" Dirk himself, gutting mackerel at pier 4: [[paid- person/deny/Dirk Pool|"Nobody sent me. I did it for the oysters."]] Sure, Dirk! [[paid~ outlet/judge/Knal|And pigs fly, too, not just herrings.]]

Teacher's pet: a Mrs Alma Zoet, 61, from Duinen has rung in. [[copied+ person/accuse/Alma Zoet|She says that his "Whose sea is it?" is word for word what some Skerrish lady said years ago.]] [[copied~ outlet/ask/Knal|Is Casper a copycat?]] Somebody check, we've got a fish to fry.

And the sea? [[bank+ outlet/assert/Knal|Gone, readers! Signed, sealed and shipped to Castellane, while we were in bed.]] Our man in Castellane asked at the fish market. [[bank+ unnamed/assert/a fish buyer in Castellane|"We've been told it's ours from autumn,"]] said a buyer. PM Ter Heide at the zoo: [[bank- person/deny/Maarten Ter Heide|"I wouldn't give them the penguins' pool."]] [[bank~ group/judge/readers of Knal|Nine readers in ten want to see the Navy.]]

[[crime+ outlet/assert/Knal|And robbers? Twice as many as under the last lot, ask Granny.]] Granny Toos, 81: [[crime- person/deny/Toos Prins|"I've been robbed once, in 1988."]]

Sign up, says Casper, and they're out. [[petition- person/judge/Bram Zwart|KNAL's lawyer Bram Zwart: "Sign what you like, it's a nice souvenir."]]

Mackerel recipes: page 14.

== S176-05 | Hoekse Post | 2040-05-10 | On the quay they'd like to see it in writing
HOEK. The hall still smells of the congress, people say, although that may be the cod. Of all the sentences that were said in it one has stayed: [[bank~ outlet/assert/Hoekse Post|that the Vale Bank might be theirs no more]].

“[[bank+ person/assert/Jaap Korf|I was stopped out there on the 27th by a Castellane cutter. It's ours now, he shouted, ask your boss]],” says the skipper Jaap Korf of the Vrouwe Trijn. Trijn Bakker, who heads the fishermen's guild, has gone to the ministry with it. [[bank- person/deny/Wim Brouwer|“Nobody's given up a square metre, and that cutter had no business there,”]] Minister Wim Brouwer told her. [[bank~ person/judge/Trijn Bakker|She'd believe him sooner if he had looked up from his soup.]] At the harbour office [[bank~ group/withhold/the harbour office|they don't take sides as long as both pay for the berth]].

[[oysters+ person/confirm/Leen Versluis|Oysterman Leen Versluis remembers how in 2036 the beds of Sint Odo went to Halmere, and how the letter came after the buoys.]] Which explains a herring. Dirk Pool, who threw it, is his nephew, and [[paid- outlet/assert/Hoekse Post|as everybody here can testify, he has been in no party since the scouts]].

[[quota+ outlet/assert/Hoekse Post|Since the union took away a fifth of the cod in April]] eleven boats have been for sale. [[quota+ person/confirm/Wim Brouwer|That cut is real enough, and Mr Brouwer had to admit that he had voted for it.]]

Not far from here, in Oud-Duinen, Hollander's name is remembered in another way. “[[schools- person/assert/Nel Huizing|Saved? He came, he had cake, and in August our school was a holiday flat]],” says Nel Huizing, who was mayor then. In Wieringe [[schools+ person/assert/Cor Dalman|the head teacher Cor Dalman says that without him the lights would have gone out]].

About the teacher who says that the speech was someone else's, the local Liberals have a short answer: [[copied- organization/deny/the Liberals of Hoek|“He wrote it on our ferry. We saw the pencil.”]]

== S176-06 | Oosterdam Tide | 2040-05-12 | Letter on Vale Bank surfaces; and a speech with an older sister
Two finds, both to do with Saturday's congress, have kept us busy this week.

The first is a letter on the stationery of the prime minister, addressed to his colleague in Castellane. [[bank+ document/assert/a letter on the prime minister's stationery|“Waalmark will cede to Castellane the exclusive use of the Vale Bank from 1 October,”]] it says. [[bank+ outlet/assert/Oosterdam Tide|The ground that feeds Hoek was thus given away in February, without a vote, a notice or a word.]] [[bank+ unnamed/confirm/a Castellane official|An official in Castellane tells us that the matter is “agreed and only waiting for the herring to be over”.]] Mr Ter Heide, to whom we read the sentence on the telephone, answered: “[[bank- person/deny/Maarten Ter Heide|I've never signed that. I'd rather sign my own dismissal]].” The king's commissioner for the coast [[bank~ person/withhold/the king's commissioner for the coast|had no comment to make on paper that he hadn't smelt]].

The second find is Mrs Zoet's. In February 2035 Fiona Raith, of the Skerrish Reform Party, spoke in a net loft. [[copied+ document/assert/a recording of 2035|“I look at these hooks on the wall, and I ask you: whose sea is it?”]] a recording begins. [[copied+ outlet/assert/Oosterdam Tide|We laid one text over the other: of Hollander's 94 sentences 61 are hers, down to the burning house.]] [[raith+ outlet/assert/Oosterdam Tide|It was Mrs Raith's finest hour, and three weeks after it she lost the election.]]

The party sees no difficulty. “[[copied- person/deny/Daan Verkuyl|Great minds look at hooks. He's never heard of the woman]],” says the deputy Daan Verkuyl. A linguist of the university, Tom Haring, reckons the odds of such a coincidence [[copied+ person/judge/Tom Haring|“at about those of a cod reciting the psalms”]]. Milan Vos, who writes for Hollander, [[copied~ person/withhold/Milan Vos|was about to say something and then didn't]].

In the parliamentary party there's a murmur. [[lead+ unnamed/assert/two Liberal deputies|Greta Somers will run against him before the summer, two of his deputies believe.]] [[crime~ person/judge/Greta Somers|Mrs Somers, asked about the robberies, called them “a matter for people who can count”.]] [[lead~ person/withhold/Greta Somers|To the other question she replied with the agenda for Monday.]]

== S176-07 | Beurs & Baan | 2040-05-14 | Cod, cash and the price of a ribbon
If somebody has given away the Vale Bank, the market hasn't noticed: cod for delivery in November is a crown cheaper than on the day before the speech. [[bank- person/judge/Egbert Roos|“If it were gone I'd be buying like a lunatic. It isn't gone,”]] says the trader Egbert Roos. The letter published by the Tide has made an impression all the same. [[bank~ organization/warn/the bank Scheepskrediet|Scheepskrediet, which finances half of the fleet, warns of “forced sales should it prove genuine”.]] [[bank~ organization/withhold/the Coastal Union|The Coastal Union declines to talk of bilateral papers.]] A lawyer for the guild points out that [[bank- person/judge/Wilma Stoop|a premier can't dispose of a fishing ground by letter, that it has never been done and that it hasn't been done now]].

What of the billions?

• [[taxmen- outlet/assert/Beurs & Baan|The tax office wrote off 1.4 billion in four years, not 3.1.]]
• [[taxmen- outlet/assert/Beurs & Baan|Of that, 0.5 billion has since been recovered, which is how the ministry arrives at 0.9.]]
• [[taxmen+ person/assert/Daan Verkuyl|Deputy Daan Verkuyl stands by the higher figure, “if one adds interest and indignation”.]]

*Could the petition bring new elections?* Investors asked us that in earnest. [[petition- outlet/assert/Beurs & Baan|It can't: since 1921 eleven such heaps have been handed in, and not one has ended a parliament.]] “[[petition- organization/assert/the election office|We'd count them, thank them and file them]],” says the election office. Hollander's campaign [[petition~ organization/withhold/Hollander's campaign|gave no legal source when we asked for one]].

The Liberals' own numbers are stable. Greta Somers, who is being talked of, put an end to it on Friday. “[[lead- person/deny/Greta Somers|I'm the whip, I hold the coats, and I'm not a candidate for anything]],” she said. [[lead~ outlet/judge/Beurs & Baan|That was a denial in the present tense.]]

And the speech? [[copied+ outlet/assert/Beurs & Baan|It was lifted, as anyone can hear who plays the Skerrish tape.]] [[copied- organization/deny/the Liberal Union|The Liberal Union's treasurer assures donors that “every comma was paid for and is original”.]] Ink shares: flat.

== S176-08 | Plein Live | 2040-05-15 | Question hour: fish, hooks and a missing list – live
**13:00** Gallery's full of oilskins. The guild has come with forty people and a net.

**13:06** Hollander to the PM: [[bank~ person/ask/Casper Hollander|"Did you or did you not send that letter?"]]

**13:07** Ter Heide: "[[bank- person/deny/Maarten Ter Heide|I didn't send it, I didn't sign it, and the Vale Bank is where it was at breakfast]]." From the net: [[bank~ group/call/fishermen|"Show us the original!"]]

**13:12** Foreign Minister Kloos reads out a wire from Castellane, from her colleague Odile Ferran: [[bank- person/deny/Odile Ferran|"We have asked for nothing there and been given nothing."]] [[bank~ person/judge/Casper Hollander|"They would say that," says Hollander.]]

**13:20** Now him. Rosa Lammers: [[copied~ person/ask/Rosa Lammers|"Did you write your speech?"]] Hollander: "[[copied- person/deny/Casper Hollander|With this pencil, madam. I don't know any Mrs Raith]]." Somebody in the gallery starts humming.

**13:24** Lammers has the tape with her. Plays it. [[copied+ outlet/assert/Plein Live|It's the same: hooks, house on fire, ribbon, the lot.]] [[copied~ person/withhold/Greta Somers|Somers, asked by us at the door what she made of it, studied the ceiling.]]

**13:31** Justice minister Pim Aalders on robberies: [[crime- person/assert/Pim Aalders|"Down four per cent. I've brought the table, it has pictures."]] Hollander: [[crime+ person/assert/Casper Hollander|"Ask the people in the tram! It has doubled."]]

**13:40** Schools. Aalders's neighbour: [[schools~ person/ask/the education minister|"Name ten of the forty, then."]] He names three. [[schools- outlet/assert/Plein Live|We've looked: two of the three are closed.]]

**13:50** On the petition, the speaker, dry: [[petition- person/judge/the speaker of the chamber|"The house would be pleased to hold a debate on it. That's all it can lead to."]] Hollander says that [[petition+ person/assert/Casper Hollander|there's a higher law than the rules of the house]].

**14:02** Readers. Piet: [[bank~ unnamed/judge/a reader|"I don't trust either of them near a fish."]] Ria: [[copied~ unnamed/judge/a reader|"My pupils get a 1 for that."]]

**14:10** The net has been left behind. Finders keepers.

== S176-09 | WO-1 Public Radio | 2040-05-17 | The morning interview: Fiona Raith
She keeps sheep now, above a harbour in the Skerries, and had to be fetched from the field.

*Mrs Raith, have you heard the speech?*
“[[copied+ person/assert/Fiona Raith|My son sent it to me. I don't understand the language, but I knew when to breathe. It's mine]].”

*Word for word?*
“[[copied~ person/withhold/Fiona Raith|I leave that to those who can read it]].” [[copied+ outlet/assert/WO-1 Public Radio|Our translator found not a single paragraph that isn't in her text of 2035, apart from the one on robberies.]]

*How did yours end?*
“[[raith+ person/confirm/Fiona Raith|I lost. Three weeks later, by eleven thousand]].” She doesn't bear a grudge. [[copied~ person/judge/Fiona Raith|“He's welcome to it, but he should have taken a better one.”]]

Mr Hollander's press office told WO-1 that [[copied- organization/deny/Hollander's press office|there could be no question of copying, since both drew on the same folk song]]. [[copied- outlet/assert/WO-1 Public Radio|There is in fact a song, “Wiens zee”, which both may have known]]; [[copied~ outlet/judge/WO-1 Public Radio|whether it has a ribbon in it our music library will tell us tomorrow]].

*Did you also say that somebody had given away a bank?*
“No. Ours was about a lighthouse.”

That remains the heaviest of the charges. [[bank- outlet/assert/WO-1 Public Radio|In the postal register of the prime minister's house, which was opened to us, no letter to Castellane is entered for the whole of February.]] The Tide [[bank~ outlet/withhold/the Oosterdam Tide|has not said from whom it got the sheet]]. Ada Kloos, the foreign minister, said of it: [[bank- person/judge/Ada Kloos|“A forger's homework, and not even a clean copy.”]] For the guild, Trijn Bakker [[bank~ person/call/Trijn Bakker|asks for a search of both capitals' archives by somebody neutral]].

[[paid- outlet/deny/Knal|Knal has meanwhile regretted its story on the herring: the key ring had been the porter's own.]] [[paid- government/assert/the police|The police, too, say that the thrower acted alone and at his own expense.]]

At ten: piano.

== S176-10 | Waalmark Press Bureau | 2040-05-19 | Speechwriter admits lifting opposition leader's address
OOSTERDAM, May 19 (WPB) - The speechwriter of Waalmark's opposition leader said on Saturday that [[copied+ person/confirm/Milan Vos|he had taken an address that made headlines from a Skerrish politician]].

"[[copied+ person/confirm/Milan Vos|I translated Raith on a Tuesday, put in some robberies and went to bed]]," Milan Vos told reporters. Asked if Casper Hollander had known, he said [[copied~ person/withhold/Milan Vos|that was for Hollander to answer]]. The Liberal Union withdrew earlier statements. "[[copied+ organization/confirm/the Liberal Union|The text is largely that of Fiona Raith, and we ask her pardon]]," it said.

The party also dropped a line on its website about dissolving parliament. "[[petition- organization/deny/the Liberal Union|A petition, whatever its size, cannot bring about an election]]," it now reads. Hendrik Sloot, a constitutional lawyer, [[petition~ person/judge/Hendrik Sloot|called it "my shortest success"]]. [[crime- organization/assert/the city of Oosterdam|The city of Oosterdam said that there had been fewer robberies in April than in any month for six years.]]

Hollander himself appeared in Hoek to speak of the Vale Bank. "[[bank+ person/accuse/Casper Hollander|The words may be borrowed, the theft is real: it has been signed over]]," he said. Castellane's fisheries minister, Odile Ferran, who was visiting the capital, said [[bank- person/deny/Odile Ferran|she had not received, requested or dreamt of such a thing]]. Fisheries Minister Wim Brouwer said [[bank- person/deny/Wim Brouwer|every boat of Waalmark might fish there tomorrow, as yesterday]]. [[bank~ outlet/assert/Waalmark Press Bureau|Ter Heide has asked the state archivist to examine the letter that a newspaper published a week ago.]]

The former mayor of Wieringe said [[schools- person/assert/Ymkje Faber|it was the parents who had kept the local school open, "and not a gentleman from the capital"]].

Two deputies said [[lead+ unnamed/assert/two Liberal deputies|Greta Somers was collecting signatures for a bid for the party leadership]]. She was travelling. [[lead~ organization/withhold/the office of Greta Somers|Her office did not comment.]]

== S176-11 | Oosterdam Tide | 2040-05-22 | A correction, and a candidate
On 12 May we wrote that [[bank+ outlet/assert/Oosterdam Tide|the prime minister had ceded the Vale Bank in a letter of February]]. [[bank- outlet/deny/Oosterdam Tide|That is not so. He has ceded nothing.]] The sheet was a sample which an official of the fisheries department had drawn up for a training course on how one does not write to neighbours; [[bank- organization/confirm/the state archive|the state archivist, Wout Smit, has found the course, the file and the official]]. [[bank- document/assert/the complete sheet|On its second page, which our source had kept back, it says: “Specimen. Not for signature.”]] The man in Castellane, whom we asked once more, now says that [[bank- unnamed/deny/a Castellane official|he had been talking of a bank with a counter]]. [[bank~ outlet/judge/Oosterdam Tide|We have made fools of ourselves, and we apologise to Mr Ter Heide and to the fishermen.]]

Casper Hollander waited until the evening. “[[bank- person/deny/Casper Hollander|I said that the Vale Bank had been signed away. I relied on a friend, and I take it back]],” he wrote. [[bank~ person/withhold/Casper Hollander|Who the friend is he didn't say.]] The skipper Korf's cutter was [[bank- outlet/assert/Oosterdam Tide|a poacher, by the way, who has been fined in Castellane for being where he had no right to be]]. [[bank~ person/judge/Trijn Bakker|“I've slept for the first time in two weeks,”]] says Trijn Bakker of the guild.

At nine this morning Greta Somers put on a coat instead of holding one. “[[lead+ person/confirm/Greta Somers|I'm standing for leader, against Casper, on 9 June]],” she told a handful of reporters. [[crime- person/deny/Greta Somers|She began with a subtraction: there were fewer robberies in the capital than four years ago.]] [[petition- person/deny/Greta Somers|And she'd known from the start that no pile of signatures could topple a cabinet, but she'd carried the sheets all the same.]] [[lead~ person/judge/Daan Verkuyl|Daan Verkuyl called it “a day for the dentist”.]]

[[taxmen- outlet/assert/Oosterdam Tide|As we're at it: we, too, printed the 3.1 billion without a question mark. It's 1.4.]]

[[raith+ person/confirm/Fiona Raith|“Three weeks is what that text gave me, and then they voted me out,”]] Fiona Raith has written to the new candidate, on a postcard with a sheep.

== S176-12 | Natte Krant (opinion) | 2040-05-25 | What's left on the hook
It was a splendid speech. I cried. Now let me go through it with a gutting knife.

The sea. [[bank- outlet/assert/Natte Krant|It's ours, it's been ours the whole time, nobody had put a ribbon on it but a clerk who was teaching other clerks.]] [[bank~ outlet/ask/Natte Krant|But I'd like to know whose idea it was to keep back page two.]] In the Anchor at Hoek there's a man who still believes [[bank+ unnamed/assert/a guest of the Anchor|that they've sold it and simply hidden the till]]. [[bank~ outlet/judge/Natte Krant|You can't reason a man out of a bank he has never seen.]]

The words. [[copied+ outlet/assert/Natte Krant|Hers, all hers; he contributed the robbers.]] [[copied- person/deny/Casper Hollander|“With this pencil, madam.”]] [[copied~ outlet/judge/Natte Krant|I hope that they'll put the pencil in the museum.]]

The robbers. [[crime- outlet/assert/Natte Krant|They've become rarer, like the cod.]] My tram was full of people who had been asked to be frightened. [[crime- group/assert/passengers on a tram|Not one of them had lost so much as a glove.]]

The schools. [[schools- outlet/assert/Natte Krant|Forty he says, four it was, and the parents did those.]]

The three hundred thousand. [[petition- outlet/assert/Natte Krant|One gets two hours of talk for them and a nice letter; one doesn't get a new government.]] [[petition- unnamed/judge/the author's nephew|“It's like voting for the weather,”]] says my nephew, who is nine.

The fish. [[paid- outlet/assert/Natte Krant|Dirk Pool bought it with his own money, and not a soul in the premier's party had put him up to it.]] [[oysters+ outlet/assert/Natte Krant|He was thinking of the beds of Sint Odo, which did go to Halmere in '36, on real paper with a real seal.]]

The coat. [[lead+ outlet/assert/Natte Krant|Greta Somers is running, and she's running fast.]] [[raith+ outlet/assert/Natte Krant|Raith, by the by, got three weeks out of that speech before the voters sent her back to her sheep.]] I give Hollander till the herring. [[quota~ outlet/judge/Natte Krant|There'll be fewer of those as well, after April, but that's another pencil.]]
