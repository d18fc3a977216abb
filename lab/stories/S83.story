story: S83
title: The volunteer of Brenholm

claim cause: The trial vaccine MF-9 caused the death of the student Jonas Pryce. | origins 2-4: the pathologist, the state laboratory, his doctors at the hospital; the nurse and the family infer it.
claim hidden: The leaders of the MF-9 trial concealed side effects from the ethics board. | origins 2-4: a study nurse, an e-mail, the board's own chairman; the agency's inspectors.
claim defect: Jonas Pryce died of a heart defect that he had been born with. | origins 1-1: the university and its professor; the company repeats them.
claim cases: There were seven earlier cases of inflamed heart muscle in the trial (told as 3, 7 and 11). | origins 2-3: the nurse, the agency's inspectors; the university gives a number of its own.
claim halted: The trial has been stopped. | origins 1-2: the university; the agency's order.
claim night: Patients' files were altered in the trial office on the night of 2 October. | origins 2-3: the nurse, a porter, the computer log.
claim shares: The ethics chairman Ulrich Tamm owns shares in Halden Biologics. | origins 0-1: a tabloid's reading of the register, taken back.
claim abroad: Halden plans to start the same trial in Lakonia in January. | origins 1-2: the company's notice to investors; Lakonia's health office.
claim suit: The university threatens to sue the nurse Tilda Marrable. | origins 1-2: a lawyer's letter; the university owns up to it.
claim castell: A second volunteer, Mina Castell, collapsed on 9 October after her injection. | origins 2-3: witnesses, the hospital, she herself.
claim clinic: In 2027 consent forms were forged in a trial at Brenholm's children's clinic. | origins 1-3: background told by outlets in their own voice.
status cause 2034-10-04: none denied
status cause 2034-10-06: reported denied
status cause 2034-10-12: corroborated denied
status cause 2034-10-20: confirmed denied
status cause 2034-10-23: confirmed none
status hidden 2034-10-06: reported none
status hidden 2034-10-07: reported denied
status hidden 2034-10-10: corroborated denied
status hidden 2034-10-18: confirmed denied
status defect 2034-10-04: reported none
status defect 2034-10-12: reported denied
status defect 2034-10-20: none denied withdrawn
status cases 2034-10-06: reported none
status cases 2034-10-07: reported denied
status cases 2034-10-18: confirmed denied
status halted 2034-10-07: none denied
status halted 2034-10-10: confirmed none
status night 2034-10-06: reported none
status night 2034-10-07: reported denied
status night 2034-10-13: corroborated denied
status shares 2034-10-09: reported denied
status shares 2034-10-13: none denied withdrawn
status abroad 2034-10-11: confirmed none
status abroad 2034-10-23: none denied withdrawn
status suit 2034-10-12: reported none
status suit 2034-10-16: confirmed none
status suit 2034-10-23: none denied withdrawn
status castell 2034-10-10: corroborated none

== S83-01 | Brenholm Evening Post | 2034-10-04 | Rower, 22, found dead in hall of residence
A popular student who rowed for Brenholm University was found dead in his room at Tanner Hall on Sunday morning. Jonas Pryce, 22, read geography and came from Port Ellery.

The Post understands that Jonas had been a volunteer in the university's trial of MF-9, a vaccine against marsh fever. [[cause~ unnamed/ask/flatmates of Jonas Pryce|His flatmates are asking if the two things are connected.]] "[[cause~ person/assert/Ravi Osei|He'd had his second jab eight days before and he'd been grey ever since]]," said one, Ravi Osei. "[[cause~ person/withhold/Ravi Osei|I'm not a doctor. I just know he couldn't get up the stairs]]."

Professor Edda Rowntree, who leads the study, said [[cause- person/deny/Edda Rowntree|there was nothing whatever to tie this sad event to the injection]]. [[defect+ person/assert/Edda Rowntree|It looks as if Jonas was born with a weak heart that nobody knew of, she told us.]] "[[cause~ person/judge/Edda Rowntree|I would ask people not to put two and two together and get nine]]."

The police said [[cause~ government/withhold/the police|the cause was unexplained and that a post-mortem would be held on Thursday]]. The firm that makes the vaccine, Halden Biologics, [[cause~ organization/withhold/Halden Biologics|offered its condolences and no comment]].

Jonas's father, Aled, a ferry engineer, drove through the night. "[[defect- person/deny/Aled Pryce|Weak heart? He pulled an eight over two thousand metres in May]]," he said. [[cause~ person/call/Aled Pryce|He wants an answer "from somebody who isn't paid by the needle".]]

Volunteers get 900 crowns for six visits. The boat club has lowered its flag, and Saturday's regatta will begin with a minute's silence. Rain is expected.

== S83-02 | The Aster Tribune | 2034-10-06 | ‘We were told to call it tiredness’: nurse accuses vaccine team
[[hidden+ person/accuse/Tilda Marrable|Doctors running the marsh-fever vaccine trial at Brenholm kept a string of heart complaints from the board that was meant to watch over them]], says a nurse who worked on it for a year.

“[[cases+ person/assert/Tilda Marrable|There were seven before Jonas, all men under thirty, all with swollen heart muscle]],” Tilda Marrable, 41, has told the Tribune. “[[hidden+ person/accuse/Tilda Marrable|We were told to call it tiredness.]]”

The Tribune has seen an e-mail dated 14 June from Professor Edda Rowntree. It reads: “[[hidden+ document/call/an e-mail by Edda Rowntree|Nothing cardiac goes to Tamm’s people till after the interim. Code as fatigue]].” [[hidden~ outlet/withhold/The Aster Tribune|We’ve not been able to see what came before it or after.]]

Ms Marrable is certain of one thing more. “[[cause+ person/accuse/Tilda Marrable|It was the vaccine that killed that boy. I gave it to him myself]],” she says. And she was there on Monday. [[night+ person/accuse/Tilda Marrable|After ten in the evening, she says, two senior doctors sat down at the record system and changed entries until past one.]]

Professor Rowntree [[hidden~,night~ person/withhold/Edda Rowntree|didn’t answer nine written questions]]. Ulrich Tamm, who chairs the ethics board, was on a train: “[[hidden~ person/withhold/Ulrich Tamm|I’d rather look in my own cupboards before I say what isn’t in them]].” Halden Biologics, which pays for the study, said [[hidden~ organization/withhold/Halden Biologics|conduct of the trial was a matter for the university]].

If Ms Marrable is right, [[hidden~ person/judge/Greta Holm|it’s “the worst breach of trust in this country’s medicine since the war”]], says Greta Holm, who teaches medical law in Aster. [[clinic+ outlet/assert/The Aster Tribune|It wouldn’t be Brenholm’s first: in 2027 consent forms at its children’s clinic turned out to be forged.]]

Marsh fever killed 212 Valdrians last summer. There is no licensed vaccine.

== S83-03 | University of Brenholm | 2034-10-07 | Statement by the Vice-Chancellor
The University has read with concern certain claims in a newspaper.

[[hidden- organization/deny/the University of Brenholm|At no time has any safety information been kept back from the ethics board.]] [[hidden- organization/assert/the University of Brenholm|All events were reported in the form and at the time that the protocol requires.]] The e-mail which has been quoted [[hidden~ organization/judge/the University of Brenholm|is incomplete, and was never intended for readers without training]].

[[cases- organization/assert/the University of Brenholm|Three participants out of 1,840 had a mild and passing irritation of the heart muscle]], which is what one would expect in any group of young people.

[[cause- organization/deny/the University of Brenholm|There is no medical reason to believe that the death of Mr Pryce was brought about by MF-9.]] Our cardiologists, who have studied his records, consider that [[defect+ organization/assert/the University of Brenholm|an anomaly of the coronary arteries, present from birth, is by far the likeliest explanation]].

"[[night- person/deny/Alban Frith|Nobody sat up at night to rub things out]]," said Vice-Chancellor Sir Alban Frith. "[[night~ person/assert/Alban Frith|There was a routine software upgrade on Monday evening, of which colleagues had been told in August]]." On a journalist's question whether [[cause~,hidden~ unnamed/ask/a journalist|he would let his own son take part]], the Vice-Chancellor said that [[cause~,hidden~ person/withhold/Alban Frith|his son was a dentist]].

[[halted- organization/deny/the University of Brenholm|The study continues as planned; vaccinations will be given on Monday as on every Monday.]] Volunteers who are worried [[halted~ organization/call/the University of Brenholm|should speak to their study doctor and not stay away]].

The University extends its sympathy to Mr Pryce's family. The Botanic Garden is closed this week for pruning.

== S83-04 | Daily Hammer | 2034-10-09 | JAB WATCHDOG'S SECRET STASH
[[shares+ outlet/assert/Daily Hammer|The prof who's meant to keep the Brenholm vaccine boffins honest is sitting on a fat pile of stock in the firm that makes it!]]

The share register of Halden Biologics, pored over by the Hammer, [[shares+ document/assert/the share register of Halden Biologics|lists one "U. Tamm" with 40,000 shares]] — worth a cool 1.1 million crowns. [[shares- person/deny/Ulrich Tamm|"I have a bicycle and a cello,"]] spluttered Ulrich Tamm, 63, when we doorstepped him. [[shares~ person/judge/Maud Pettifer|It stinks like a week-old herring]], says MP Maud Pettifer, who wants [[shares~ person/call/Maud Pettifer|the ethics chief out on his ear]].

Meanwhile poor Jonas's mates at the boat club have no doubts. [[cause+ group/accuse/members of the boat club|"That stuff did for him. Simple as,"]] they say. [[cause~ outlet/judge/Daily Hammer|A hunky oarsman doesn't just drop dead.]] His gran Olwen, 84, put it like this: [[cause~ person/judge/Olwen Pryce|"They asked for his arm and they took the lot."]]

Halden's smoothie boss Victor Lorrimer [[cause- person/deny/Victor Lorrimer|swears his product has "never harmed a hair"]]. [[defect+ person/assert/Victor Lorrimer|Blame the lad's own ticker, he says, it was dodgy from the cradle.]] [[hidden~ person/withhold/Victor Lorrimer|Cover-up? "Ask the gowns," shrugs Lorrimer.]]

Health Minister Kasper Dahl was asked twice [[halted~ person/withhold/Kasper Dahl|if he'd pull the plug on the trial]]. He talked about hospital parking. Twice.

Hammer readers on our hotline: [[cause~ outlet/assert/Daily Hammer|91 per cent blame the jab]]. [[hidden~ outlet/assert/Daily Hammer|And 95 per cent think the profs are fibbing.]]

TOMORROW: Your horoscope by Madame Zora's niece.

== S83-05 | Valdrian News Agency | 2034-10-10 | Valdria vaccine trial stopped after second volunteer collapses
BRENHOLM, Oct 10 (VNA) - [[halted+ organization/confirm/the University of Brenholm|The University of Brenholm has stopped a trial of a marsh-fever vaccine]], it said on Tuesday, a day after [[castell+ outlet/assert/Valdrian News Agency|a young woman fainted in the waiting room minutes after being injected]].

"[[halted+ person/confirm/Alban Frith|No further doses will be given until we know more]]," Vice-Chancellor Alban Frith told reporters. On Saturday he had said [[halted- person/deny/Alban Frith|the programme would run on unchanged]].

The woman, Mina Castell, 24, was taken to St Bride's. [[castell+ organization/confirm/St Bride's hospital|She was brought in unconscious and is now awake, the hospital said.]] Student Peter Alnwick, who sat next to her, said [[castell+ person/assert/Peter Alnwick|she had "slid off the chair like a coat"]]. The university said [[castell~ organization/withhold/the University of Brenholm|it did not know yet whether she had received MF-9 or salt water]].

Ethics board chairman Ulrich Tamm broke his silence. "[[hidden+ person/confirm/Ulrich Tamm|I have been through every paper we were sent since January and there is no heart in any of them]]," he said. [[hidden+ person/accuse/Ulrich Tamm|His board had been kept in the dark, he said.]] Professor Edda Rowntree, the study's head, [[hidden~ person/withhold/Edda Rowntree|was on leave and could not be reached]].

Medicines Agency director Irena Skov said [[hidden~ person/promise/Irena Skov|her inspectors would be in Brenholm by Wednesday noon]]. She said [[cause~ person/withhold/Irena Skov|it was too early to say what had killed Jonas Pryce]], who died on October 1.

Health Minister Kasper Dahl called [[halted~ person/judge/Kasper Dahl|the stop "prudent"]]. The Patients' Union called it [[halted~ organization/judge/the Patients' Union|nine days too late]].

The university is Valdria's oldest, with 22,000 students.

== S83-06 | Ledger & Stock | 2034-10-11 | Halden drops a fifth; Lakonia plans unchanged
Shares in Halden Biologics lost 21% yesterday after Brenholm [[halted+ outlet/assert/Ledger & Stock|pulled the MF-9 study]]. The company, which has no product on the market, is now worth less than its cash and its lease.

In a notice to investors Halden says that [[abroad+ organization/promise/Halden Biologics|it “remains on course to enrol the first of 3,000 subjects in Lakonia in January”]]. [[abroad+ person/promise/Victor Lorrimer|“Different country, same molecule, same timetable,”]] said chief executive Victor Lorrimer on a call. Lakonia’s health office told this newspaper that [[abroad+ government/confirm/Lakonia’s health office|an application had been received in August]] and that [[abroad~ government/withhold/Lakonia’s health office|it would say no more while it was reading the papers from Valdria]].

Analyst Saskia Brome of Alder & Vane rates the stock “sell”. [[cause~ person/judge/Saskia Brome|“Either the product kills or the place that tested it can’t be trusted. For the price it makes no odds,”]] she writes. [[cause~ person/expect/Saskia Brome|She puts the chance that the jab is cleared at one in three.]]

Mr Lorrimer would have none of it. [[cause- person/deny/Victor Lorrimer|“One tragic coincidence,”]] he said. [[defect+ person/assert/Victor Lorrimer|The professors had found a malformation, he told the call, and he’d no reason to doubt professors.]] [[hidden~ person/withhold/Victor Lorrimer|Had Halden known of cardiac cases before the summer? He’d “have to refer to counsel”.]]

A fund manager who holds 4% was less serene. [[hidden~ unnamed/judge/a fund manager|“If they sat on seven hearts, they’ll be sued by us before the family gets its boots on.”]]

The Hammer’s story about the ethics chairman’s holding got a dusty answer from the registrar: [[shares~ organization/withhold/Halden’s registrar|it couldn’t say which U. Tamm was which]].

Pharma as a whole closed flat. Copper rose.

== S83-07 | The Gown (Brenholm student newspaper) | 2034-10-12 | Post-mortem: 'nothing wrong with the way he was made'
[[cause+ person/assert/Dr Noor Haddad|Jonas Pryce's heart muscle was inflamed through and through, and the vaccine is the only cause that fits]], the pathologist who examined him told his family yesterday.

Dr Noor Haddad's summary, which Jonas's father showed to The Gown, is two pages long. [[defect- document/deny/the summary by Dr Noor Haddad|"Coronary arteries: normal in origin and course. No congenital lesion,"]] it says. [[cause+ document/assert/the summary by Dr Noor Haddad|"Findings consistent with an immune reaction to a recent inoculation."]] We asked Dr Haddad for more. She [[cause~ person/withhold/Dr Noor Haddad|can't talk to us until the inquest]].

"[[defect- person/deny/Aled Pryce|There was nothing wrong with the way he was made. We made him]]," said Aled Pryce.

The university press office says [[cause~ organization/withhold/the university press office|it'll wait for the full report]] and, when pushed, that [[defect+ organization/assert/the university press office|its own experts "still favour an inborn cause"]]. Prof Rowntree's office door has a note on it: [[hidden~ person/withhold/Edda Rowntree|back soon]].

Tilda Marrable, the nurse who spoke out, has had a letter from Frith's solicitors. [[suit+ document/threaten/a letter from the university's solicitors|It gives her seven days to take everything back or face proceedings for breach of confidence.]] "[[suit~ person/judge/Tilda Marrable|I've put it on the fridge]]," she says. The Students' Union has voted 212 to 4 for [[suit~ organization/call/the Students' Union|the university to leave her alone]] and for [[hidden~ organization/call/the Students' Union|everyone whose name is on that e-mail to be suspended]].

Mina Castell is out of hospital. [[castell+ person/confirm/Mina Castell|"I went over, yeah. Hadn't eaten since the day before,"]] she told us. [[castell~ person/judge/Mina Castell|She thinks it was nerves, and she's fed up with being a headline.]]

Freshers' flu jabs are off. Nobody had turned up anyway.

== S83-08 | Channel One Valdria | 2034-10-13 | Log shows files were opened on night after death; Hammer apologises
The computer log of the Brenholm vaccine study shows that [[night+ document/assert/the computer log|eighty-one records were edited between 22.14 and 01.06 on the night of 2 October]], Channel One has learnt.

[[night+ document/assert/the computer log|In seven of them the word "myocarditis" was replaced by "fatigue".]] The log was handed over to the Medicines Agency by the university's own computer centre. A porter at the medical school, Stan Whitlock, told us that [[night+ person/assert/Stan Whitlock|he had let two professors in at ten and brought them coffee at midnight]]. Which two? "[[night~ person/withhold/Stan Whitlock|I've eight months to my pension]]," he said. Sir Alban Frith insists on [[night- person/deny/Alban Frith|a "software upgrade with human helpers"]].

[[hidden~ person/judge/Kasper Dahl|Health Minister Kasper Dahl said that he was "no longer reassured by anyone with letters after his name".]] He would [[hidden~ person/withhold/Kasper Dahl|not be drawn on whether there had been a cover-up]].

In the Lower House Maud Pettifer had to eat humble pie. The Daily Hammer writes today that [[shares- outlet/deny/Daily Hammer|the U. Tamm of the share register is Ursula Tamm, a retired piano teacher in Aster]]. [[shares~ outlet/judge/Daily Hammer|"We apologise to the Professor and to his cello,"]] it says. On Monday it had said that [[shares+ outlet/assert/Daily Hammer|the ethics chairman was a major shareholder]]. [[shares~ person/judge/Maud Pettifer|"I went off half-cocked,"]] Ms Pettifer admitted.

Ms Pettifer did not let go of the rest: [[cause~ person/ask/Maud Pettifer|would the Minister tell the House, yes or no, if a lad had been killed by a state-funded syringe?]] The Minister [[cause~ person/withhold/Kasper Dahl|asked for patience until the laboratory had spoken]].

Pathologist Noor Haddad's view that [[cause+ person/assert/Dr Noor Haddad|the inoculation was to blame]] was contested by Halden's medical director, Piers Quillan. [[cause- person/deny/Piers Quillan|Viruses do the same to a heart every winter, he said.]]

Tonight after the news: otters.

== S83-09 | Needlepoint | 2034-10-16 | What a coincidence looks like, if you squint
I am *for* vaccines. I've had every one going, and I would have had this one. So let me be rude.

[[cause~ outlet/judge/Needlepoint|We are told "coincidence" by people with a stake in the word.]] Eight days. Second dose. Male. Twenty-two. [[cause+ outlet/judge/Needlepoint|Anyone who has read the literature on myocarditis after immunisation could have drawn you that patient blindfold.]] [[defect- outlet/judge/Needlepoint|And the inborn flaw? It has been looked for with a knife and it isn't there.]]

[[cases+ unnamed/assert/a junior doctor on the study|A junior doctor on the study tells me that it's eleven and not seven, if you count the ones who were sent home with ibuprofen.]] [[cases~ outlet/withhold/Needlepoint|I can't check that.]] [[hidden+ unnamed/confirm/a junior doctor on the study|"We had a euphemism list, laminated," the same person says.]] Laminated!

The university says it told the board everything. [[hidden- none/deny/none|Every event, in the proper form.]] [[hidden~ outlet/judge/Needlepoint|Forms are wonderful things; you can leave so much out of them properly.]]

On Mina Castell, please stop. [[castell~ outlet/judge/Needlepoint|Fainting at a needle is what one in two hundred of us do]], and [[castell~ outlet/assert/Needlepoint|she turns out to have been in the saltwater group]]. It has nothing to do with Jonas Pryce, and those who lump the two together are doing Halden's work.

I asked the university if it will go after the nurse. [[suit+ organization/confirm/the University of Brenholm|"A letter before action has been sent,"]] it admits. [[suit~ outlet/judge/Needlepoint|Brave of it, to pick on somebody who earns 2,300 crowns a month.]]

And while we're all looking here: [[abroad~ outlet/ask/Needlepoint|who's telling the three thousand Lakonians?]]

[[clinic+ outlet/assert/Needlepoint|Seven years ago it was forged signatures of parents, same faculty, same corridor.]] I wrote then that the corridor wanted airing.

Comments are closed because of you know who.

== S83-10 | Valdrian News Agency | 2034-10-18 | Inspectors: Brenholm team hid seven heart cases from ethics board
ASTER, Oct 18 (VNA) - [[hidden+ government/confirm/the Medicines Agency|Leaders of a vaccine trial at Brenholm knowingly withheld reports of heart inflammation from their ethics board]], Valdria's Medicines Agency said on Wednesday.

"[[hidden+ person/confirm/Irena Skov|They knew, they wrote it down, and then they wrote it differently]]," director Irena Skov said. Her inspectors [[cases+ government/confirm/the Medicines Agency|counted seven cases between March and September]]. The university stuck to [[cases- organization/deny/the University of Brenholm|three]]; it said [[hidden- organization/deny/the University of Brenholm|the rest had been "clinical judgements, honestly made"]].

Professor Edda Rowntree spoke for the first time in twelve days. "[[hidden- person/deny/Edda Rowntree|I protected a vaccine from a panic. That is not hiding]]," she said outside her house. On the student's death she said [[cause~ person/withhold/Edda Rowntree|only that she thought of him every night]].

Skov said [[cause~ person/withhold/Irena Skov|the laboratory was not done with the tissue samples]] and that her agency "[[cause~ person/expect/Irena Skov|would be surprised by a surprise]]". A cardiologist at St Bride's who had seen the samples said privately [[cause+ unnamed/assert/a cardiologist at St Bride's|there was no doubt left that the injection had done it]].

The agency has forbidden [[halted+ government/confirm/the Medicines Agency|any resumption of the study in Valdria]]. Lakonia's health office [[abroad~ government/withhold/Lakonia's health office|did not say if it would do likewise]].

Prosecutor Ewan Sorley said [[hidden~ person/promise/Ewan Sorley|he was opening an inquiry into fraud]] and, [[cause~ person/expect/Ewan Sorley|depending on the laboratory, into manslaughter]]. Aled Pryce, the dead man's father, said [[hidden~ person/judge/Aled Pryce|seven warnings were six more than a decent person needs]].

Halden shares were suspended.

== S83-11 | Channel One Valdria | 2034-10-20 | State laboratory: vaccine killed Jonas Pryce
[[cause+ government/confirm/the State Laboratory|The marsh-fever vaccine MF-9 caused the death of the Brenholm student Jonas Pryce]], the State Laboratory announced this morning.

[[cause+ person/confirm/Dr Henrike Aas|"We found the vaccine's own protein in the heart muscle, and the body's attack upon it,"]] said its head, Dr Henrike Aas. [[defect- person/deny/Dr Henrike Aas|Of a malformation there was no trace.]] Was any other explanation possible? "[[cause+ person/confirm/Dr Henrike Aas|I have tried to think of one for nine days]]," she said.

The University of Brenholm bowed to the finding late this afternoon. [[defect~ organization/deny/the University of Brenholm|It "withdraws without reservation what was said about an inborn condition"]] and [[cause~ organization/judge/the University of Brenholm|asks the family's forgiveness]]. Vice-Chancellor Frith [[cause~ person/withhold/Alban Frith|did not appear]].

Halden Biologics did not bow. [[cause- person/deny/Piers Quillan|A protein in a muscle was "an address and not a culprit"]], said its medical director, Piers Quillan.

In Port Ellery we met Olwen Pryce, the grandmother. [[cause~ person/judge/Olwen Pryce|"I knew it when the telephone rang,"]] she said. The Minister of Health, Kasper Dahl, spoke of [[cause~ person/judge/Kasper Dahl|"a young man who gave more than we had any right to ask"]], and promised [[cause~ person/promise/Kasper Dahl|compensation "without a lawyer in the room"]]. Maud Pettifer wondered [[cause~ person/ask/Maud Pettifer|how many other young men were walking about with the same thing in their chests]].

[[cause~ organization/call/the Patients' Union|Everybody who had two doses should have a heart scan by Christmas, the Patients' Union demands.]] The 1,839 other volunteers [[cause~ government/promise/the Medicines Agency|will be sent appointments, says the Medicines Agency]].

The boat club will name its new eight after him. It is made of cedar and weighs 96 kilograms.

== S83-12 | The Aster Tribune | 2034-10-23 | Halden gives way as Rowntree is dismissed
Three weeks and a day after he died, the last of those who disputed it has conceded that [[cause+ organization/confirm/Halden Biologics|Jonas Pryce was killed by the product he’d volunteered to test]].

“[[cause+ person/confirm/Victor Lorrimer|We accept the State Laboratory’s conclusion. It was our vaccine]],” said Victor Lorrimer, chief executive of Halden Biologics, in a video without a tie. “[[cause~ person/judge/Victor Lorrimer|There’s no way to say it that is good enough, so I’ve said it badly]].” A fortnight ago he’d sworn that [[cause- person/deny/Victor Lorrimer|it hadn’t hurt a soul]].

[[abroad- organization/deny/Halden Biologics|There will be no study in Lakonia, in January or at all, the company adds.]] [[abroad~ government/judge/Lakonia’s health office|“We had come to the same view,”]] says the health office there.

Edda Rowntree was dismissed on Saturday. She [[hidden- person/deny/Edda Rowntree|maintains that she deceived nobody]]; [[hidden~ person/threaten/Edda Rowntree|“If I go down for it I won’t go alone,”]] she told a neighbour. The university has dropped its action against Tilda Marrable: [[suit- organization/deny/the University of Brenholm|“No proceedings are contemplated.”]] [[suit~ person/judge/Tilda Marrable|She’s leaving the letter on the fridge]], she says, “for the grandchildren”.

The ethics chairman, Ulrich Tamm, has offered to stand down. “[[hidden~ person/judge/Ulrich Tamm|I was lied to, and I was easy to lie to]],” he writes. [[hidden~ person/judge/Greta Holm|Greta Holm, the lawyer, thinks the second half of that sentence the more interesting.]]

As for the night shift of 2 October, [[night+ person/confirm/Dr Colm Darrow|Dr Colm Darrow, Rowntree’s deputy, has told the prosecutor that he was one of the two at the keyboard]]. [[night~ person/withhold/Dr Colm Darrow|He wouldn’t name the other.]]

Jonas Pryce was buried in Port Ellery on Friday. [[cause~ person/judge/Aled Pryce|“They’ve told the truth now,” said his father. “It’s a funny thing to be grateful for.”]]

The regatta was won by Tanner Hall.
