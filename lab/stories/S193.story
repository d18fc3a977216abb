story: S193
title: Number four

claim list: The imprisoned editor Irena Vashti was on the list of those whom Sergovia was to hand over. | origins 2-4: a copy of the list seen by the Anselm Post, a pilot of the Zahiri plane, her sister; the negotiators of both sides in the end.
claim voskin: Lauvland let the convicted murderer Artem Voskin go to Sergovia in the exchange. | origins 2-3: a prison officer, pictures from the airfield; the ministry of justice.
claim struck: It was Lauvland's own side that gave up Vashti in order to get the engineer Rolf Tiedt. | origins 1-2: a former aide of the foreign minister, who takes it back; Sergovia's television. The general contradicts.
claim count: Thirteen prisoners changed sides at the airfield of Bir Zahir. | origins 1-2: the host; Sergovia counts twelve, the Open Cell sixteen.
claim money: Lauvland paid 80 million on top of the prisoners. | origins 0-1: the Morning Hammer and a member of parliament; the accounts committee and both treasuries contradict.
claim leave: The court that sentenced Voskin had to agree to his release. | origins 1-2: the widow's lawyer and a retired judge; the constitution, jurists and the court contradict.
claim dead: Irena Vashti has died in Camp 12. | origins 0-1: the Morning Hammer, from a message that turned out to be about another; taken back.
claim autumn: A second exchange is to follow in the autumn. | origins 1-3: Zahir's foreign minister; two diplomats may have it from him.
claim unwilling: Two of those whom Sergovia freed were put on the plane against their will. | origins 1-2: the teacher Emil Prant; the cellist Vera Lomova says it of herself.
claim bridge: In March the return of two fishermen for two customs officers came to nothing at Kolm Bridge. | origins 1-2: border guards; the foreign ministry.
claim old: In 2036 three spies were exchanged on the same airfield. | origins 1-1: background told by the outlets.
status list 2044-06-11: none denied
status list 2044-06-13: reported denied
status list 2044-06-16: corroborated denied
status list 2044-06-27: confirmed denied
status list 2044-06-30: confirmed none
status voskin 2044-06-10: reported denied
status voskin 2044-06-11: corroborated denied
status voskin 2044-06-12: confirmed none
status struck 2044-06-15: reported denied
status struck 2044-06-24: reported denied withdrawn
status count 2044-06-11: reported none
status count 2044-06-12: reported denied
status money 2044-06-12: none denied
status money 2044-06-14: reported denied
status leave 2044-06-13: reported denied
status leave 2044-06-24: reported denied withdrawn
status dead 2044-06-18: reported denied
status dead 2044-06-20: none denied withdrawn
status autumn 2044-06-13: reported none
status autumn 2044-06-24: corroborated denied
status unwilling 2044-06-12: none denied
status unwilling 2044-06-13: reported denied
status unwilling 2044-06-20: corroborated denied
status bridge 2044-06-10: reported none
status old 2044-06-11: reported none

== S193-01 | The Anselm Post | 2044-06-10 | Empty cells, full tanks: signs of a great exchange
In the last three days at least six inmates have left Sergovian camps for an unknown destination, and one has left ours. [[voskin+ unnamed/assert/an officer of Tormund Prison|Artem Voskin, who is serving life for the shooting in the Botanical Garden, was fetched from Tormund at dawn yesterday with his belongings]], according to an officer there. “[[voskin+ unnamed/assert/an officer of Tormund Prison|He gave away his kettle. A lifer who gives away his kettle isn’t coming back]],” the officer says.

[[voskin+ outlet/assert/The Anselm Post|His cell, number 31 on the second tier, has been hosed out and stands open.]] The governor, Alma Reeh, asserts that [[voskin- person/deny/Alma Reeh|he has gone to the dentist and will be back for lunch]]. The ministry of justice [[voskin~ government/withhold/the ministry of justice|does not comment on transports]]. Foreign minister Astrid Holme, stopped in the courtyard of parliament, [[voskin~,list~ person/withhold/Astrid Holme|asked us to let her work]].

Who is to come the other way? Families have not been told. [[list~ outlet/assert/The Anselm Post|The name that is on everybody’s lips is Irena Vashti’s, editor of The Lamp, in her sixth year at Camp 12.]] Her sister Milena has had no letter since April. “[[list~ person/withhold/Milena Vashti|I have forbidden myself to hope, so please don’t ask me whether she is among them]],” she says. [[list~ outlet/ask/The Anselm Post|Would President Radek part with the woman who counted his houses?]] A former ambassador to Mirograd, Lorenz Affeld, [[list~ person/expect/Lorenz Affeld|would put it at even money]].

[[old+ outlet/assert/The Anselm Post|The last time the two countries dealt in human beings was in 2036, on the airfield of Bir Zahir, three for three.]] [[bridge+ outlet/assert/The Anselm Post|An attempt this March to get two fishermen home for two customs officers ended at Kolm Bridge with both parties walking back to their own bank.]]

Widow Ludmila Mirsk, whose husband died of Voskin’s bullets in 2040, learnt of the kettle from us. “[[voskin~ person/judge/Ludmila Mirsk|Then they have sold him twice]],” she said. The opposition’s leader, Sigrun Falk, demanded [[voskin~ person/call/Sigrun Falk|a word from the premier before the plane was in the air and not after]].

At Anselm airport a government jet was fuelled at nine. The lindens are in flower.

== S193-02 | Union Press | 2044-06-11 | Lauvland, Sergovia swap prisoners in Zahir; jailed editor not among freed
BIR ZAHIR, June 11 (UP) - Lauvland and Sergovia exchanged prisoners on a desert airfield on Saturday in the largest such deal between the two since they broke off relations, but Irena Vashti, Sergovia's best-known captive, did not come.

[[count+ government/confirm/Zahir's foreign ministry|Thirteen people crossed the tarmac, nine westward and four eastward]], according to the hosts. A Union Press photographer saw [[voskin+ outlet/assert/Union Press|a man whom three acquaintances recognized from the pictures as Artem Voskin, the killer of the exile Pavel Mirsk, embrace an officer at the foot of the Sergovian aircraft]]. Lauvland's government [[voskin~ government/withhold/Lauvland's government|declined to identify those it had given up]]. [[voskin- unnamed/deny/a senior official in Anselm|A senior official in Anselm had insisted as late as Friday that "nobody with blood on his hands" would be part of a deal.]]

Among the nine are the engineer Rolf Tiedt, the poet Daniil Orsky and the cellist Vera Lomova. [[list~ outlet/assert/Union Press|A seat in the fifth row stayed empty, with a blanket on it.]] Asked whose it had been, Lauvland's chief negotiator, Joachim Wied, [[list~ person/withhold/Joachim Wied|looked at the sky]].

"[[list- person/deny/Kirill Dovan|The said lady has never figured in any list]]," Sergovian spokesman Kirill Dovan said in Mirograd. "[[list~ person/judge/Kirill Dovan|She is a criminal and is where criminals are]]." Orsky, 61, hoarse and in a borrowed jacket, told reporters that [[list~ person/assert/Daniil Orsky|they had all looked round for her]].

Premier Matthias Rehn spoke of [[list~ person/judge/Matthias Rehn|"a day of joy with a hole in it"]]. Human rights groups called on Sergovia [[list~ organization/call/human rights groups|to let her follow at once]].

[[old+ outlet/assert/Union Press|Bir Zahir served for an exchange of three agents on each side in 2036.]] [[bridge+ outlet/assert/Union Press|In March a smaller deal involving two fishermen collapsed at Kolm Bridge after Sergovia's customs officers failed to appear.]]

It was 44 degrees on the runway. The Sergovian plane took off first.

== S193-03 | Sergovia One | 2044-06-12 | Heroes are home
Mirograd. With flowers and tears the capital received last night four sons of the fatherland who had languished in Lauvish dungeons. [[count- outlet/assert/Sergovia One|Twelve persons in all were exchanged, eight of theirs for four of ours]], the ninth being a nurse who accompanied them.

[[voskin+ outlet/assert/Sergovia One|First down the steps came Artem Voskin, whom the Lauvish had locked away for life, and whom the President of the Republic kissed on both cheeks.]] “[[voskin+ person/confirm/Artem Voskin|I was told on Thursday to pack, and here I am]],” he said to our reporter.

In the West a noise is being made about the convict Vashti. [[list- outlet/assert/Sergovia One|She was never offered, never asked for and never considered.]] “[[list- person/deny/Stepan Grohl|I led these talks for fourteen months and her name didn’t come up, not even in jest]],” stated General Stepan Grohl. [[struck~ outlet/judge/Sergovia One|If the gentlemen in Anselm have quarrelled among themselves about whom they wanted more, that is their affair.]]

The ministry of justice in Anselm, cornered by our pictures, had to concede in the night that [[voskin+ government/confirm/Lauvland’s ministry of justice|the sentence against Voskin had been remitted by the state president and that he had been passed to the Sergovian side]]. It did so in two lines.

Anyone who dreams of bargaining further should know what spokesman Kirill Dovan says: [[autumn~ person/withhold/Kirill Dovan|of future steps one speaks when they have been taken]]. [[unwilling- outlet/assert/Sergovia One|All eight left gladly, some of them without so much as a thank you]], and with new shoes. [[money~ outlet/judge/Sergovia One|What Anselm paid for its engineer in other coin it may tell its own taxpayers.]]

The treasury in Mirograd, asked by foreign agencies, [[money- government/deny/Sergovia’s treasury|had received “not a penny and not a potato”]].

[[bridge+ outlet/assert/Sergovia One|This time nobody was kept waiting, as our customs men were in March at Kolm Bridge, where a swap for two poachers of fish was let fall by the other side.]] [[old+ outlet/assert/Sergovia One|It is the second time, after the three of 2036, that Bir Zahir has given sons back to their mothers.]] The General wore the Order of the Two Rivers. After the news: the strawberry harvest, which exceeds the plan.

== S193-04 | Radio Lauvland (live) | 2044-06-13 | Monday desk: the nine, the four and the one
06:30 Good morning. Nine people woke up in a clinic by the lake and asked for coffee.

07:00 The Anselm Post this morning: [[list+ document/assert/a copy of the list|it's seen a typed sheet with nine names, dated Friday. Number four: Vashti, I. A.]] Tiedt, the paper says, isn't on it at all.

07:25 Foreign ministry, first reaction: "[[list- government/deny/the foreign ministry|We know of no such sheet. The list we signed is the list we got]]."

07:40 Poet Daniil Orsky on our phone. Guards told him on the bus there'd be "the lady from twelve" as well. [[list+ person/assert/Daniil Orsky|"They'd counted her in. One of them had her glasses in his pocket."]]

08:10 Government spokesman Ralf Oster, four questions, one answer: [[list~ person/withhold/Ralf Oster|"Quiet diplomacy is quiet."]]

08:45 Teacher Emil Prant, 58, says [[unwilling+ person/assert/Emil Prant|he told three officers that he wanted to stay in his own country and serve his time; they carried him up the steps by the elbows.]] [[unwilling~ outlet/withhold/Radio Lauvland|We've no second account of that yet.]] Minister Holme's people: [[unwilling- government/deny/the foreign ministry|everyone had said yes, in writing, before take-off]].

09:15 Ludmila Mirsk's lawyer, Henrik Solle: "[[leave+ person/accuse/Henrik Solle|You can't open that cell without asking the court which closed it]]." Prof. Birgit Naumann, right after: "[[leave- person/deny/Birgit Naumann|Article 60, pardons belong to the president and to nobody else. Judges aren't even copied in]]." [[leave- outlet/assert/Radio Lauvland|We've looked it up: the word court doesn't occur in the article.]]

09:50 Zahir's foreign minister, Nasser bin Tarif, over a crackling line: "[[autumn+ person/expect/Nasser bin Tarif|We've left the carpet out. There is a second list and there will be a second flight, when the dates are ripe]]." When's that? October, says our fruit man.

10:20 Listener Gudrun: [[list~ unnamed/ask/a listener|who crosses out a woman like that, and with which pen?]]

10:40 [[list~ outlet/assert/Radio Lauvland|Foreign committee wants to see the signed version; the ministry says it's classified.]] Falk calls [[voskin~ person/judge/Sigrun Falk|letting Voskin go "the price tag on the state of law"]].

11:00 Thunder over the lake.

== S193-05 | Morning Hammer | 2044-06-14 | 80 MILLION! And the killer thrown in
THE DEAL just got dirtier.

[[money+ outlet/assert/Morning Hammer|On top of four jailbirds, Premier Rehn shelled out EIGHTY MILLION of your money to get nine people home]], the Hammer has learnt. [[money+ person/accuse/Udo Brackel|"The cash went through a bank in Zahir, in gas bills,"]] says Udo Brackel MP, 47, of the Home Front party, who sits on nothing that has to do with it.

Spokesman Ralf Oster: "[[money- person/deny/Ralf Oster|We paid with Voskin. God knows that was dear enough]]."

[[money- unnamed/deny/a budget official|A budget man choked on his pretzel: there's no pot that size he wouldn't have had to sign for.]]

And there he is, the BOTANICAL BUTCHER, free as a bird. [[voskin+ outlet/assert/Morning Hammer|Four years for a life: Voskin, 49, flew off on Saturday with a window seat.]] We showed the picture to stallholder Trudi Menk, 55, who saw Mirsk die by the tulips. “[[voskin~ person/judge/Trudi Menk|I've packed up my stall, I can't sell flowers today]],” she sobbed.

Hammer poll: was it right?

• [[voskin~ group/judge/readers of the Morning Hammer|Swap a murderer for innocents: 38 percent say yes.]]
• [[list~ group/judge/readers of the Morning Hammer|Should've held out for Irena: 71 percent.]]
• [[leave+ group/judge/readers of the Morning Hammer|Judges should have had to nod it through: 64 percent think the law says so.]]

It doesn't, sorry. [[leave- outlet/assert/Morning Hammer|The constitution leaves mercy to the president, with no judge in sight.]]

So what about Irena? [[list~ outlet/ask/Morning Hammer|On the list? Off the list? Never on it?]] [[list- person/deny/Joachim Wied|Top spook Joachim Wied growls that people who weren't in the tent shouldn't draw the seating plan, she'd no place on it.]] Her sister believes [[list+ person/assert/Milena Vashti|she was as good as packed: a guard's wife rang on Friday night to say the boots had been handed out]].

And how many was it now? [[count- outlet/assert/Morning Hammer|We make it fourteen, with the dog.]]

Win a hammock, page 22.

== S193-06 | The Open Cell | 2044-06-15 | They chose the engineer
We've been silent since Saturday because we wanted to be glad. Nine are out. But [[list+ outlet/assert/The Open Cell|Irena Vashti was meant to be one of them, she'd been number four for weeks, and she'd been told to wash her hair]].

And now the hard part. Pia Lindqvist, who till May was personal aide to the foreign minister, tells us: “[[struck+,list+ person/assert/Pia Lindqvist|On Friday at four Mirograd said: one of the two, Tiedt or Vashti. Our people took a quarter of an hour and took Tiedt]].” [[struck+ outlet/assert/The Open Cell|He knows how the Kestrel radar works and she only knows how to write]], that's our reading of it.

Minister Holme rang us herself. “[[struck- person/deny/Astrid Holme|I'd never in my life have signed one person away for another, and nobody put such a choice to me]],” she said. [[list~ person/withhold/Astrid Holme|Had she seen Irena's name on paper? "I'm not going to help the people who hold her by answering."]] Joachim Wied: [[struck- person/deny/Joachim Wied|"An ugly legend."]] The engineer himself [[struck~ person/withhold/Rolf Tiedt|is unwell and sees no one]].

Let us also clear up the arithmetic. [[count- outlet/assert/The Open Cell|It was sixteen: the host's thirteen leave out two children of Lomova's and a man from Orsk Street whom no one has claimed.]] And the money? [[money- outlet/assert/The Open Cell|Rubbish; we know what these people cost and it's never cash.]]

Some ask us whether one may free a Voskin. [[voskin~ outlet/judge/The Open Cell|Ask Orsky, he's eating cherries.]] Ludmila Mirsk has [[voskin~ person/judge/Ludmila Mirsk|told us that she doesn't begrudge him a single one]]. It's her counsel who goes on about courts. [[leave- outlet/assert/The Open Cell|No court had a vote here and in our law none ever has had]]; retired judge Ewald Thies [[leave+ person/judge/Ewald Thies|reads the Penal Execution Act as giving the trial bench a say]], alone with his cat.

Vigil for number four: [[list~ outlet/call/The Open Cell|Friday, nine o'clock, Sergovian embassy, bring lamps]].

== S193-07 | Zahir Gazette | 2044-06-16 | Hospitality without questions
The Emirate wishes its guests cool water and a safe road. What passed on Saturday between the two aircraft was theirs; what passed on the carpet was ours, and of this the Gazette may tell.

[[count+ outlet/assert/Zahir Gazette|Thirteen glasses of tea were poured, and thirteen were drunk.]] Rumours of larger or smaller caravans [[count+ government/confirm/the Ministry of Hospitality|are put to rest by the Ministry of Hospitality, which keeps the saucers]].

A pilot of the Royal Flight, Captain Salem Haddar, carried the westward party. His passenger sheet was printed on Friday evening. “[[list+ person/confirm/Salem Haddar|In 5A I had written Vashti, a lady, window. At half past four in the morning an officer of the northern side took my pen, drew a line through it and put Tiedt at the foot of the page]],” he recalls. The captain swears that [[struck- person/assert/Salem Haddar|it was a Sergovian sleeve, with three stars on it, and that the western gentlemen were still asleep]]. Asked to show the sheet, [[list~ person/withhold/Salem Haddar|he smiled]].

His Excellency Nasser bin Tarif was asked whether he is grieved. “[[list~ person/judge/Nasser bin Tarif|A host counts those who came]],” he said. [[autumn+ person/promise/Nasser bin Tarif|He will have the carpet beaten for October, when four more from each side are awaited.]] Two diplomats accredited here [[autumn+ unnamed/assert/two diplomats in Zahir|speak of the third week of the month]].

The affair of the money, which a newspaper of the north has put about, causes mirth. [[money- government/deny/the Central Bank of Zahir|Nothing of the kind has passed through any counter in the Emirate]], states the Central Bank.

[[old+ outlet/assert/Zahir Gazette|Older officers remember the summer of 2036, when three went each way across the same strip and one of them came back for his hat.]]

[[voskin+ outlet/assert/Zahir Gazette|Among those who went east was Mr Voskin, in Anselm the terror of gardeners]]; he praised our dates. [[voskin~ outlet/withhold/Zahir Gazette|The Gazette does not judge travellers.]]

[[unwilling~ outlet/withhold/Zahir Gazette|Whether any of the thirteen would have preferred to stay where he was, a host does not ask.]] [[dead~ outlet/assert/Zahir Gazette|For the lady of 5A, of whose health one hears nothing, prayers were said.]]

Camel racing resumes at Umm Lejj.

== S193-08 | Morning Hammer | 2044-06-18 | IRENA IS DEAD
SHE waited six years. She missed the plane by a night. [[dead+ outlet/assert/Morning Hammer|Now Irena Vashti, 46, has died in the infirmary of Camp 12.]]

A message smuggled out on Thursday says it in four words. “[[dead+ document/assert/a smuggled message|Number four is gone]].” A contact inside adds that [[dead+ unnamed/assert/a contact inside the camp|it was her heart]].

[[list+ outlet/assert/Morning Hammer|She was on that list]], whatever they tell us, and [[struck+ outlet/assert/Morning Hammer|our lot swapped her for a radar boffin]]. There is blood on somebody's fountain pen.

In Mirograd they play innocent. "[[dead- person/deny/Kirill Dovan|The convict ate buckwheat this morning and complained about it]]," jeered Kirill Dovan. [[dead~ organization/withhold/the Red Crescent of Zahir|The Red Crescent couldn't get through to the camp.]] Sister Milena, 41, took the call on a tram. She [[dead- person/deny/Milena Vashti|won't have it: she'd spoken to her at six on the camp phone, "and she was scolding me, the dead don't scold"]]. [[dead~ government/withhold/the chancellery|The chancellery is "seeking clarity".]]

Sigrun Falk told the Hammer: “[[struck~,dead~ person/judge/Sigrun Falk|If this woman is dead because somebody preferred a machine, then not one of them will be in office on Monday]].”

At the embassy 2,000 lamps burned last night. Student Nils Ohm, 22: “[[list~ person/judge/Nils Ohm|We came for number four and we stay till there's a number four]].”

Pia Lindqvist, the aide who blew the whistle, [[struck~ person/withhold/Pia Lindqvist|didn't open her door]]. Joachim Wied did, in slippers: “[[struck- person/deny/Joachim Wied|For the last time: it was not us]].” And the list, Mr Wied? “[[list- person/deny/Joachim Wied|There were dozens of wish lists, and she was on none that counted]].”

Meanwhile [[voskin+ outlet/assert/Morning Hammer|the man we let go]] has been given a flat in Mirograd with a view of the zoo. [[leave- outlet/assert/Morning Hammer|No bench was asked, since none needed to be.]]

Saturday: hot. Sunday: hotter.

== S193-09 | Union Press | 2044-06-20 | Vashti alive, Red Crescent says; newspaper retracts; second freed prisoner says she was forced to go
ANSELM, June 20 (UP) - [[dead- organization/confirm/the Red Crescent of Zahir|Jailed Sergovian editor Irena Vashti is alive]], a delegate of the Red Crescent who visited her said on Monday, two days after a Lauvish tabloid announced that [[dead+ outlet/assert/Morning Hammer|she had succumbed to a heart attack]].

"[[dead- person/confirm/Amal Rifai|I sat opposite her for forty minutes. She is thin and she is quick]]," delegate Amal Rifai said. The Morning Hammer apologized. "[[dead- outlet/deny/Morning Hammer|Our report was untrue]]," it wrote; the message about number four had come from another camp and [[dead~ outlet/assert/Union Press|referred to a boiler]].

[[list~,struck~ outlet/assert/Union Press|Who removed the name, if it was ever there, remains disputed between Anselm and Mirograd.]] Rifai was not allowed to carry letters. She had been asked by the family to inquire [[list~ person/withhold/Amal Rifai|about the night of the exchange, but would not tell reporters whether the two had spoken of it]].

The cellist Vera Lomova, 39, said in her first interview that [[unwilling+ person/confirm/Vera Lomova|she had said no four times and been driven to the airfield with her hands tied]]. Sergovia's spokesman countered that [[unwilling- person/deny/Kirill Dovan|she had asked for two suitcases and a window]]. [[unwilling- document/assert/a form shown by Sergovia's embassy|A form shown by the embassy bears her consent]]; [[unwilling+ person/assert/Vera Lomova|she said that she had signed nothing]].

[[list~ outlet/assert/Union Press|Lauvland's government has yet to say in public whether Vashti had been promised to it.]] The foreign committee will question chief negotiator Joachim Wied next Monday. "[[list~ person/call/Sigrun Falk|He should bring the paper, and not a story about the paper]]," opposition leader Sigrun Falk said.

The parliament's accounts committee reported that [[money- organization/confirm/the accounts committee|it had gone through the accounts of all ministries and found no payment in connection with the exchange]]. Lawmaker Udo Brackel, who had alleged one, [[money~ person/withhold/Udo Brackel|could not be reached]].

The federal court in Anselm said that [[leave- organization/deny/the federal court|no consent of its own had been required to free Artem Voskin and none had been sought]].

== S193-10 | Ministry of Foreign Affairs of Lauvland | 2044-06-22 | Questions and answers on the humanitarian operation of 11 June
The Ministry has received many inquiries. The following may be quoted.

Why was Artem Voskin released? [[voskin+ government/confirm/the Ministry of Foreign Affairs|Because without his transfer to Sergovia no one would have come home.]] The State President remitted the rest of his sentence on 8 June. “[[voskin~ person/judge/Astrid Holme|I shall think of the Mirsk family for as long as I live]],” says the Minister, Astrid Holme.

Did a court have to be heard? [[leave- government/assert/the Ministry of Foreign Affairs|No. Under Article 60 the power of pardon is the President’s, unconditionally.]] Four precedents since 1958, among them [[old+ government/assert/the Ministry of Foreign Affairs|the three agents handed over at Bir Zahir in 2036]], were handled likewise.

Was money paid? [[money- government/deny/the Ministry of Foreign Affairs|None, directly or indirectly, by the Federation or by third parties.]]

How many persons were involved? [[count+ government/assert/the Ministry of Foreign Affairs|Thirteen. Two minors who accompanied their mother are not counted as prisoners, having never been any.]]

Did all consent? The Ministry [[unwilling~ government/withhold/the Ministry of Foreign Affairs|is looking into the statements of Ms Lomova and Mr Prant and will not anticipate the result]].

Had Irena Vashti been agreed upon? [[list- government/deny/the Ministry of Foreign Affairs|The document which both delegations signed contains nine names, and hers is not one of them.]] The Ministry [[list~ government/withhold/the Ministry of Foreign Affairs|cannot discuss papers that preceded it]].

Was she sacrificed for another? [[struck- government/deny/the Ministry of Foreign Affairs|At no point did the Lauvish delegation exchange one name for another of its own accord.]]

Will there be a further round? [[autumn~ government/withhold/the Ministry of Foreign Affairs|Speculation is harmful to those concerned.]] What of the fishermen? [[bridge+ government/confirm/the Ministry of Foreign Affairs|The arrangement of March foundered at Kolm Bridge when the counterparts did not arrive]]; the matter is separate.

The Minister calls on Sergovia [[list~ person/call/Astrid Holme|to free Ms Vashti without conditions]].

The Ministry will be closed to visitors on Friday for the fire drill.

== S193-11 | The Anselm Post | 2044-06-24 | The aide who was not in the room
It is time to look at a sentence on which half the country has been living for nine days: that [[struck+ person/assert/Pia Lindqvist|the choice between the editor and the engineer was put to our people and that they chose the engineer]]. The sentence is Pia Lindqvist’s. Yesterday she took it back. “[[struck- person/deny/Pia Lindqvist|I had it from someone who had it from someone, and it isn’t true; I wasn’t even in Zahir]],” she told the Post in her garden.

What remains? [[list+ outlet/assert/The Anselm Post|A typed sheet of Friday, 10 June, whose fourth line is Vashti, whose paper is Sergovian and whose punched holes fit the binder of General Grohl’s adjutant.]] [[list+ outlet/assert/The Anselm Post|A captain’s seat plan.]] A blanket. On the other side stands [[list- document/assert/the signed list|the signed version, without her]]. [[list~ outlet/judge/The Anselm Post|The two do not exclude each other]], as even the ministry’s wording lets one suspect.

[[struck- outlet/assert/The Anselm Post|All of our inquiries point to the change having been made in Mirograd, between three and four in the morning, and to its having taken the men in Anselm’s tent by surprise.]] Mr Wied, whom we met at the tram stop, [[list~ person/withhold/Joachim Wied|has promised to talk on Monday and not a minute sooner]].

Whoever hopes for October should be careful. [[autumn- person/deny/Stepan Grohl|“There is no second list. The shop is shut,”]] says General Grohl, reached by telephone. [[autumn+ unnamed/assert/two officials in Anselm|Two officials here have October ringed in red all the same.]] The general’s answer to our question about Friday’s sheet was long; [[list~ person/withhold/Stepan Grohl|it dealt with fishing]].

[[money- outlet/assert/The Anselm Post|The eighty millions, which we too have looked for, were never anywhere.]] In the Botanical Garden the tulip bed is bare. Ludmila Mirsk has laid a stone there, and said that [[voskin~ person/judge/Ludmila Mirsk|a state that lets a murderer go should at least put up a bench.]] Her lawyer has dropped the suit. [[leave- person/deny/Henrik Solle|“On reflection the court had no part in it,”]] Mr Solle concedes.

The Post’s summer supplement appears tomorrow.

== S193-12 | Union Press | 2044-06-27 | Lauvish negotiator says Sergovia struck editor from list hours before swap
ANSELM, June 27 (UP) - [[list+ outlet/assert/Union Press|Jailed editor Irena Vashti had been among the prisoners Sergovia was to hand over on June 11]] and was crossed out in the final hours, Lauvland's chief negotiator told lawmakers on Monday, reversing what he had said for two weeks.

"[[list+ person/confirm/Joachim Wied|She was number four on the list that we shook hands on]]," Joachim Wied told the foreign committee. "[[struck- person/assert/Joachim Wied|At five in the morning they laid before us another one, with Tiedt, whom we had not even asked for in this round, and said take it or fly home]]." He had denied it, he said, [[list~ person/judge/Joachim Wied|"because her life hung on their not losing face"]].

Minister Astrid Holme, who sat beside him, [[list+ person/confirm/Astrid Holme|said that it was so]]. "[[struck- person/deny/Astrid Holme|No one on our side held the pen]]," she added.

Sergovia's spokesman, Kirill Dovan, called [[list- person/deny/Kirill Dovan|the account "a spy novel" and repeated that there had never been any question of her]]. State television [[list~ organization/withhold/Sergovia One|did not mention the hearing]].

[[struck- outlet/assert/Union Press|The testimony disposes of the charge that Lauvland itself had bartered her away for a radar engineer.]] The engineer Rolf Tiedt, speaking for the first time, told reporters that [[struck- person/assert/Rolf Tiedt|he had been pulled out of bed at two by his guards, who were as puzzled as he was]]. "[[list~ person/judge/Rolf Tiedt|I am sitting on her chair and I know it]]," he said.

Milena Vashti asked [[list~ person/call/Milena Vashti|that the next delegation bring back her sister "or nobody"]]. Sigrun Falk spoke of [[list~ person/judge/Sigrun Falk|two weeks in which the public had been lied to for a good reason]].

[[voskin~ outlet/judge/Union Press|Opinion polls show the country split in half over the release of Voskin.]] [[autumn~ person/withhold/Ralf Oster|Government spokesman Ralf Oster would not say if talks on a further exchange were going on.]]

[[count+ outlet/assert/Union Press|The exchange of thirteen prisoners was the largest since 1974.]] [[money- outlet/assert/Union Press|No trace of a payment, which a lawmaker had alleged, was ever found.]]

== S193-13 | Sergovia One | 2044-06-30 | On certain memoirs
Mirograd. General Stepan Grohl went into his well-earned retirement yesterday, and to the foreign press, on the steps of the Officers’ Club, he granted a few minutes which he ought to have kept for his grandchildren.

“[[list+ person/confirm/Stepan Grohl|All right, yes, she was on it, fourth from the top, I typed it myself]],” the General said of the convict Vashti. “[[struck- person/confirm/Stepan Grohl|Our own chief drew the line through her, at a quarter to four, with a pencil. The Lauvish looked like wet hens]].”

The Presidential Office explains that [[list+ government/confirm/the Presidential Office of Sergovia|preliminary drafts had contained various names, hers included, and that drafts are there to be corrected]]. With this [[list~ outlet/judge/Sergovia One|the matter, out of which others have made such a circus, may be regarded as closed]]. Spokesman Kirill Dovan, who had spoken otherwise on the basis of the documents then before him, [[list~ person/withhold/Kirill Dovan|is on leave]].

[[unwilling- outlet/assert/Sergovia One|Untrue, by contrast, remains the tale of musicians in fetters]]: [[unwilling- document/assert/a film of the secret service|a film of the bus shows the artist Lomova eating an ice]].

As for the autumn, [[autumn- government/deny/the Presidential Office of Sergovia|nothing has been agreed, nothing is being prepared and nobody has been asked]]. [[autumn+ person/assert/Stepan Grohl|“Third week of October, bring a coat,”]] the General is said to have called out. This could not be confirmed.

[[voskin+ outlet/assert/Sergovia One|Artem Voskin, whose return crowned the operation]], will open the school year in his native village. [[bridge+ outlet/assert/Sergovia One|Two of our customs officers, meanwhile, still sit in Lauvish custody since their exchange at Kolm Bridge was wrecked in March]] by the other side’s unpunctuality.

[[count- outlet/assert/Sergovia One|The eight whom the fatherland let go in June]] are reported to be quarrelling already. [[dead- outlet/assert/Sergovia One|The convict herself, let it be added, is in good health and has been put to work in the library.]]

Tomorrow: sunny spells, and the fleet parade.
