story: S164
title: The ruling on those across the water

claim vote: Since the constitutional court's ruling, Nuraltans who live abroad may vote in the election of 14 November. | origins 2-4: the court's own clarification and the electoral commission at last; two jurists read the ruling so from the start; the government reads it otherwise until the 19th.
claim dead: Some 38,000 dead people stand on the register of emigrants. | origins 1-2: a count by the interior ministry, which takes it back; a sample of the university has a small fraction.
claim postpone: Premier Fenu may put off the election by an ordinance of his own. | origins 0-1: the premier's legal adviser; the constitution, the speaker and all constitutional lawyers are against it.
claim dictated: The opposition wrote the court's ruling. | origins 0-1: a deputy of the governing party, taken back; a tabloid repeats it.
claim alone: Nuralta is the only state on the continent that has kept its emigrants from the ballot box. | origins 0-1: the emigrants' league in its campaign; the outlets that check it find seven others.
claim usai: Maddalena Usai is going to give up the chair of the electoral commission. | origins 1-2: two of her staff; she denies it.
claim pulp: Two million ballot papers already printed have to be pulped. | origins 2-2: the state printer and the printers' union; the interior ministry denies it at first.
claim cost: Polling abroad will cost eleven million thalers. | origins 1-2: the treasury; the foreign ministry and the commission have three.
claim lean: Emigrants would vote by a large majority for the opposition. | origins 1-2: an institute asked by the opposition; an older survey of a foreign university finds them divided.
claim village: In March emigrants were allowed to vote for the mayor of Orgose. | origins 1-2: told by the outlets as known, and by the mayor.
claim ferry: In 2026 a ferry strike kept thousands of islanders from travelling home to vote. | origins 1-2: background, told by the outlets and by those who were in the port.
status vote 2038-10-06: reported denied
status vote 2038-10-07: corroborated denied
status vote 2038-10-19: confirmed none
status dead 2038-10-09: reported none
status dead 2038-10-10: reported denied
status dead 2038-10-21: none denied withdrawn
status postpone 2038-10-08: reported denied
status postpone 2038-10-21: none denied
status dictated 2038-10-08: reported denied
status dictated 2038-10-14: none denied withdrawn
status usai 2038-10-11: reported denied
status pulp 2038-10-08: reported denied
status pulp 2038-10-13: confirmed none
status cost 2038-10-09: reported none
status cost 2038-10-12: reported denied
status lean 2038-10-07: reported none
status lean 2038-10-15: reported denied

== S164-01 | Agenzia Isolana | 2038-10-06 | Nuralta's top court strikes down residence rule for voters
PORTU SEDA, Oct 6 (AI) - Nuralta's constitutional court on Wednesday struck down a rule that ties the ballot to a home on the island, [[vote~ outlet/assert/Agenzia Isolana|leaving open in its four-page summary from what day the decision would apply]].

The emigrants' league, which had brought the case, saw no doubt. [[vote+ organization/assert/the emigrants' league|Its members abroad, some 410,000 of them, would take part in the choice of a new parliament on Nov 14]], it said. "[[vote+ person/assert/Daria Pintus|We have had the suitcase packed for fifty years, and now we put a ballot in it]]," said its president, Daria Pintus.

Interior Minister Costante Melis said that [[vote- person/deny/Costante Melis|a ruling was not a statute and nothing would change before parliament had passed one]]. [[vote- outlet/assert/Agenzia Isolana|The electoral roll for November was closed on Sept 30, and the law provides for no additions after that day.]] He added that [[dead~ person/ask/Costante Melis|it was anyone's guess how many on the emigrants' register were still breathing]]. Court president Elvira Sechi [[vote~ person/withhold/Elvira Sechi|left the building without speaking to reporters]]. [[vote~ outlet/assert/Agenzia Isolana|The full reasoning, on which the answer depends, was not to be had before the evening.]]

Premier Graziano Fenu, whose majority hangs on three seats, [[vote~ person/withhold/Graziano Fenu|had a cold, his office said]]. Opposition leader Agata Puggioni asked [[vote~ person/call/Agata Puggioni|the government to carry out the decision "by the letter and by Monday"]].

Pintus also told reporters that [[alone+ person/assert/Daria Pintus|no other country of the continent had barred its own people in such a manner]].

It is the second judgment on the matter this year. [[village+ outlet/assert/Agenzia Isolana|In March a lower court admitted emigrants to the election of a mayor in the village of Orgose]], [[village~,vote~ outlet/assert/Agenzia Isolana|but that case rested on a village by-law and bound nobody else]].

Half of all islanders over 70 have a child abroad. The postal rate was raised in July.

== S164-02 | Voce del Mare | 2038-10-07 | Brothers, sisters, across the water: it's our turn
We cried in the office, and then we opened the wine that had been put by for it.

[[vote+ outlet/assert/Voce del Mare|From the kitchens of Brandmoor to the building sites of Lemas, every grown Nuraltan will have a say when a new house is elected on the fourteenth of November.]] The judges have thrown out the clause on residence, and [[vote+ outlet/assert/Voce del Mare|what is thrown out no longer binds, neither next year nor next month]]. That's also the opinion of Salvatora Ibba, a judge for forty years: “[[vote+ person/assert/Salvatora Ibba|A void rule is void at once. One doesn't bury the dead by instalments]].”

[[alone+ outlet/assert/Voce del Mare|Ours was the last government between the two seas to treat those who left as if they'd died.]] [[ferry+ outlet/assert/Voce del Mare|Who doesn't remember 2026, when the ferries struck and we sat on our bags in the port of Lemas by the thousand while the polls closed?]] “[[ferry+ person/confirm/Peppino Deriu|I had my voter's card in my hand and watched the lighthouse]],” says Peppino Deriu, a welder.

[[vote+ outlet/assert/Voce del Mare|Nothing is wanting for us to go to the polls but the house number of the consulate.]] How will we vote? [[lean+ organization/assert/the institute Occhio|Seventy-one in a hundred for the opposition, according to the institute Occhio]], which the opposition had asked to find out. [[lean~ person/judge/Peppino Deriu|Deriu laughs: “In my house there are four opinions and three chairs.”]]

Minister Melis wants [[vote- person/deny/Costante Melis|a law first, and a law takes until spring]]. We have a question for him: [[vote~ outlet/ask/Voce del Mare|is a court something one may shelve like a parish newsletter?]] The commission under Maddalena Usai [[vote~ government/withhold/the electoral commission|has asked for a few days' quiet]]. [[cost~ outlet/judge/Voce del Mare|And please, nobody say it's too dear; we have sent home more money than all your bananas brought in.]]

The choir of Brandmoor rehearses on Thursday.

== S164-03 | Il Fulmine | 2038-10-08 | COURT COUP! WHO HELD THE PEN?
Did the red robes copy their homework? A bombshell from parliament.

“[[dictated+ person/accuse/Gesuino Lai|That judgment was written word for word in the office of the opposition, and I know the typist]],” storms Gesuino Lai, deputy of the premier's party. [[dictated+ outlet/accuse/Il Fulmine|Page 3 even has the same spelling mistake as an opposition leaflet: “emigrents”!]] Coincidence? You decide.

Court president Elvira Sechi, 67, normally mute as a carp: “[[dictated- person/deny/Elvira Sechi|I wrote it myself, in eleven nights, with a fountain pen]].” Agata Puggioni, boss of the opposition, hooted: “[[dictated- person/deny/Agata Puggioni|If we could write like that we'd be in government]].” Premier Fenu [[dictated~ person/withhold/Graziano Fenu|blew his nose]].

And it gets hotter. Fenu's legal wizard, Professor Ottorino Branca, has found a way out: [[postpone+ person/assert/Ottorino Branca|the head of government signs an ordinance, and the election moves to May, the court has left him no choice]]. [[postpone+ outlet/assert/Il Fulmine|One signature, and November is off!]] Speaker Rosanna Meloni turned purple: “[[postpone- person/deny/Rosanna Meloni|Only the house can move an election, by two thirds, and in a war]].”

[[vote- outlet/assert/Il Fulmine|And the folks abroad? They'll be watching on the telly, for the list is shut and stays shut.]] Taxi driver Tonio: “[[vote~ person/judge/Tonio|My cousin left in ninety-eight. Why should he pick my mayor?]]” Meanwhile the state printer has a headache: [[pulp+ unnamed/assert/a foreman of the state printer|two million ballots, printed last week, are good for confetti]], a foreman tells us. [[pulp- government/deny/the interior ministry|Not a single one will be thrown away, says the ministry.]]

[[dead~ outlet/ask/Il Fulmine|And how many of those cousins are alive at all? Has anyone looked?]]

Who's right? [[vote~ outlet/ask/Il Fulmine|Ring us: 1 for the cousins, 2 for peace and quiet.]]

The boatman horoscope is on page 20.

== S164-04 | L'Ora di Nuralta | 2038-10-09 | The dead, the living and the premier's ordinance
The ministry of the interior has discovered the dead. [[dead+ government/assert/the interior ministry|On the register of emigrants, it said yesterday, there were 38,000 persons who had long since gone to their rest]], and [[vote- government/deny/the interior ministry|with such a list nobody could vote in November or at any other time]]. “[[dead+ person/assert/Costante Melis|The oldest would be a hundred and fifty-one. I congratulate her]],” said Minister Melis. How was it counted? [[dead~ person/withhold/Costante Melis|The minister referred us to a colleague, and the colleague to the minister.]] [[dead- outlet/assert/L'Ora di Nuralta|We took one page of the register, Lemas, M to P, and rang through it: a hundred and twelve names, one widow's correction, and a lady of a hundred and one who beat us at riddles.]]

[[vote+ outlet/assert/L'Ora di Nuralta|Whoever reads the ruling to its last page, where we suspect few have been, finds there that the clause “ceases to have effect upon publication”, and publication was on Wednesday.]] [[vote~ person/judge/Noemi Fadda|“Page thirty-one is a lonely place,” says Noemi Fadda of the opposition.]]

And can Graziano Fenu simply send the voters home until May? His adviser Branca thinks so. [[postpone- outlet/assert/L'Ora di Nuralta|The constitution knows four kinds of ordinance, for plague, for harvest, for salt and for mourning, and elections are not among them.]] We put it to six professors of public law. [[postpone- group/deny/six professors of public law|Six times the answer was that the date is fixed by the charter and out of any premier's reach]]; one of them, Michela Atzeni, [[postpone- person/deny/Michela Atzeni|would fail a first-year student who wrote the contrary]]. Branca himself [[postpone~ person/withhold/Ottorino Branca|did not care to name an article]].

The treasury wants to be heard as well. [[cost+ government/assert/the treasury|Eleven million thalers for polling stations in forty cities, it reckons]]. [[cost~ person/judge/Michela Atzeni|“Democracy has never been cheap, ask those who haven't got one,” says Atzeni.]]

[[lean~ outlet/ask/L'Ora di Nuralta|Does the sudden care for the graves have to do with a poll that puts the cousins in the other camp?]]

Was the ruling dictated? [[dictated- outlet/assert/L'Ora di Nuralta|The misspelt word on which a tabloid builds its case is in neither document.]] We have looked twice.

The chestnut fair opens at eleven.

== S164-05 | Radio Nuralta | 2038-10-10 | University: two thousand dead on register, not thirty-eight
A sample drawn by the University of Portu Seda has cast doubt on the number that the government gave for the dead on the emigrants' register. [[dead- organization/assert/the University of Portu Seda|Of 4,000 entries looked up one by one, 21 belonged to people no longer living, which would make about 2,100 in all.]] “[[dead- person/assert/Bastiano Carta|The ministry has counted everyone who never answered a letter. My mother never answers letters either, and she's dancing]],” said the statistician Bastiano Carta. [[dead- outlet/assert/Radio Nuralta|Consulates strike out the deceased every quarter, which the ministry's count had left out of account.]]

The ministry [[dead~ government/promise/the interior ministry|will examine the study]]. Minister Melis, however, maintained in our studio that [[dead+ person/assert/Costante Melis|tens of thousands of graves were hidden in those pages]]. [[dead~ person/ask/a listener|A listener from Lemas rang in to ask whether she should bring a doctor's certificate.]]

Will she be able to cast a ballot? [[vote- person/deny/Costante Melis|“Not this autumn, signora,” answered the minister.]] [[vote+ person/assert/Michela Atzeni|“You can, and he knows it,” answered Professor Michela Atzeni, who sat beside him.]] The electoral commission [[vote~ government/withhold/the electoral commission|met until midnight and rose without a result]].

In parliament the speaker refused to put on the agenda a paper on the premier's right to move the election. [[postpone- person/deny/Rosanna Meloni|“There is no such right, therefore there is nothing to debate,” said Rosanna Meloni.]] [[postpone- outlet/assert/Radio Nuralta|Since the founding of the republic the date has been changed once, in 2009, after an earthquake and by vote of the house.]]

Listeners have also asked about a claim of the emigrants' league. [[alone- outlet/assert/Radio Nuralta|Our archive has looked into it: Albermark, Tresca and five smaller states likewise admit only residents to the polls.]] [[alone~ organization/withhold/the emigrants' league|The league has not yet come back to us.]]

The sea is moderate, the ferries are sailing.

== S164-06 | Il Grecale | 2038-10-11 | The wizard and his wand
[[postpone- outlet/assert/Il Grecale|There's nothing in the constitution, the standing orders or the tide tables that lets Graziano Fenu shift an election because he's afraid of it.]] Ottorino Branca knows that. [[postpone~ outlet/judge/Il Grecale|He's paid by the opinion, and this one must have been a bargain.]] Even the premier's own party has started to cough: [[postpone- unnamed/deny/a deputy of the premier's party|“If Graziano signs that, I'll hear the laughter from my grave,” says one of its deputies.]]

But wands come in many shapes. The dead, for instance. [[dead- outlet/assert/Il Grecale|Thirty-eight thousand was never a count, it was a shout.]] [[dead~ person/withhold/Costante Melis|Ask Melis for the list and he offers you a mint.]] Or the money: [[cost- outlet/assert/Il Grecale|polling in the consulates, which are heated anyhow, comes to three million at most.]] Or the pen. [[dictated- outlet/assert/Il Grecale|Sechi's drafts are in the court's library, in her own spidery hand, and any fool may look at them]]; [[dictated~ person/withhold/Gesuino Lai|Lai, who is no fool, has not been seen there]].

The commission is where it'll be decided, and there's trouble in the commission. Two people who work for Maddalena Usai say that [[usai+ unnamed/assert/two employees of the electoral commission|she has written her letter of resignation and carries it in her handbag]]. [[usai- person/deny/Maddalena Usai|“In my handbag I carry a sandwich,” she wrote to us.]] [[usai~ outlet/ask/Il Grecale|Would you stay, if both sides rang you before breakfast?]]

And we, what do we think? [[vote+ outlet/assert/Il Grecale|That the cousins are in: the residence clause is dead as of last Wednesday and no roll can be closed to those whom an unlawful rule kept off it.]] [[vote~ outlet/expect/Il Grecale|It'll take another week until someone in office dares to say so.]] [[lean~ outlet/judge/Il Grecale|For whom they'll vote, God knows; exile makes saints and grumblers in equal parts.]] [[alone- outlet/assert/Il Grecale|One thing I'd drop from the posters: half a dozen of our neighbours treat their own cousins just as shabbily.]]

The ham of last month has been eaten. Thank you, Orgose.

== S164-07 | Bourse of Seda | 2038-10-12 | What a vote abroad costs, and what it doesn't
For a figure that has moved the bond market by six points, eleven million is remarkably soft.

The treasury's note of Friday says that [[cost+ document/assert/a note of the treasury|forty rented halls, two chartered aeroplanes and 900 clerks add up to 11.2 million thalers]]. The foreign ministry, which would have to do the work, [[cost- government/deny/the foreign ministry|has no use for halls or aeroplanes and gets to 3.1 million]]. [[cost- outlet/assert/Bourse of Seda|Albermark's neighbour Corvo, which has twice as many citizens overseas, spent less than four on its last election.]] Treasury secretary Ivo Spano [[cost~ person/withhold/Ivo Spano|was not available to explain the aeroplanes]].

Printers are more exposed. [[pulp+ outlet/assert/Bourse of Seda|Since the old ballots say “for residents” across the top, the two million copies in the hall at Sant'Elmo are waste paper]], and [[pulp+ organization/assert/the printers' union|the union has told its people to keep the weekend free]]. The ministry stuck to the view that [[pulp- government/deny/the interior ministry|a rubber stamp would do]]. Paper dealer Vanni Sotgiu has [[pulp~ person/expect/Vanni Sotgiu|a lorry ready either way]].

All of this hangs on a point that [[vote~ outlet/assert/Bourse of Seda|the commission has still not settled, namely whether the fourteenth of November is for the island or for the islanders]]. Investors [[vote~ group/expect/investors|give the emigrants six chances in ten]]. The idea of an ordinance that moves the date [[postpone- outlet/assert/Bourse of Seda|can be left out of anyone's model, since no court would let it stand for an afternoon]].

[[dead- outlet/assert/Bourse of Seda|Pension funds, which have every reason to keep count, know of some 2,000 departed on the register and not of a small city.]] [[dead~ organization/ask/the Seamen's Pension Fund|One of them has asked the ministry whether it may stop paying the other 36,000.]]

“[[usai~ person/expect/Vanni Sotgiu|If Usai goes, I'd sell]],” says Sotgiu. [[usai- outlet/assert/Bourse of Seda|Her staff were told on Monday that she would see the election through.]]

The thaler closed at 1.08.

== S164-08 | L'Ora live | 2038-10-13 | Commission day in Portu Seda: the live page
08:30. Fog on the quay. [[vote~ outlet/ask/L'Ora live|Today the nine members are to say whether the people across the water get a ballot or a postcard.]]

09:15. Maddalena Usai arrives. Your letter, signora? [[usai- person/deny/Maddalena Usai|“There is no letter. There is cheese and tomato.”]] Her deputy, Efisio Nonnis, [[usai~ person/withhold/Efisio Nonnis|pretends to look for his keys]].

10:00. The state printer clears things up in one line: [[pulp+ organization/confirm/the state printer|“Two million sheets go to the mill tonight.”]] So much for the rubber stamp.

10:40. Premier Fenu, recovered, in front of the cameras. Will he put off the election? [[postpone~ person/withhold/Graziano Fenu|“I hear many opinions.”]] Professor Branca, behind him: [[postpone+ person/assert/Ottorino Branca|“The power is implied in the office. A captain may choose his tide.”]] [[postpone- person/deny/Michela Atzeni|Atzeni, on the next channel: “A captain, yes. A premier reads article 80, like the rest of us.”]]

11:20. Fenu on the cousins: [[vote- person/deny/Graziano Fenu|“With the best will in the world, not in thirty-two days.”]]

12:00. Orgose calls. Mayor Grazia Orro says it's child's play: [[village+ person/confirm/Grazia Orro|“In March two hundred of ours voted for me or against me by post, from nine countries. We used shoe boxes.”]] [[village~ outlet/assert/L'Ora live|That was a village, mind, and another court.]]

13:30. Counting the neighbours, since the league's slogan is on every wall: [[alone- outlet/assert/L'Ora live|we get to seven states with the same rule as ours, or eight, if you take Saint Pelagia for one.]] Daria Pintus: [[alone- person/confirm/Daria Pintus|“All right, not the only one. One of the worst.”]]

15:10. White smoke? No. [[vote~ government/ask/the electoral commission|The commission has written to the court to ask what it meant.]] Groans. [[vote+ outlet/assert/L'Ora live|Had they turned the sheet pinned up in their own corridor, they'd have found it there: the old clause fell on the sixth.]]

15:30. Rain. We'll be back.

== S164-09 | Il Fulmine | 2038-10-14 | Sorry, your Honour
Last Friday we printed what deputy Gesuino Lai had told us, that [[dictated+ outlet/assert/Il Fulmine|the judgment on emigrants came out of an opposition office]]. [[dictated- outlet/deny/Il Fulmine|It did not.]] Lai has taken it back: “[[dictated- person/confirm/Gesuino Lai|There is no typist. I was angry, and it was late]].” The misspelling on page 3 [[dictated- outlet/assert/Il Fulmine|was made by our own machine when we scanned it]]. [[dictated~ outlet/judge/Il Fulmine|We say sorry to the president of the court and have bought her a new nib.]]

Sechi [[dictated~ person/judge/Elvira Sechi|“prefers the old one”]]. Agata Puggioni wants [[dictated~ person/call/Agata Puggioni|Lai to say it again, in the house and standing up]].

But we won't be silenced on the rest! [[dead+ outlet/assert/Il Fulmine|Thirty-eight thousand corpses on the list, that's an army]], and the profs with their sample can't count graves. [[cost+ outlet/assert/Il Fulmine|And eleven million thalers are to be shipped out so that they may be visited by a polling clerk.]] Widow Bonaria, 81: [[dead+ person/assert/Bonaria Secci|“They still send my husband the papers in Lemas, and he's under the cypress since 2020.”]]

[[vote- outlet/assert/Il Fulmine|The fourteenth is for those who live here, pay here and get rained on here.]] Our readers voted on the phone: [[vote~ group/judge/readers of Il Fulmine|62 per cent pressed 2, for peace and quiet]].

And if the premier just tears the date off the calendar? We asked [[postpone~ outlet/ask/Il Fulmine|our own lawyer whether he could]]. [[postpone- unnamed/deny/Il Fulmine's lawyer|“Not even in pencil,” he sighed.]] So that wand is broken, too. [[lean~ outlet/judge/Il Fulmine|What the cousins would pick, we don't even want to know.]] [[pulp+ outlet/assert/Il Fulmine|Last night two million fresh ballots went under the knife at Sant'Elmo, and it's you who paid for them.]]

Tomorrow: win a cypress.

== S164-10 | Voce del Mare | 2038-10-15 | We overdid it. And we still want to vote
A reader in Tresca has written to us in red ink. We had said that [[alone+ outlet/assert/Voce del Mare|our island was the last on the continent to keep its emigrants out]]. [[alone- person/deny/Mirto Soru|“I've lived in Tresca for thirty years, and my Trescan neighbours who move away may not vote either,” writes Mirto Soru.]] [[alone- outlet/confirm/Voce del Mare|He's right and we were not: there are seven more, and the league has taken the phrase off its posters.]] [[alone~ outlet/judge/Voce del Mare|A good cause doesn't need a crooked crutch.]]

While we're at it. The institute Occhio gave [[lean+ organization/assert/the institute Occhio|the opposition seven in ten of us]]. The University of Corvo, which asks the same people every two years, [[lean- organization/assert/the University of Corvo|finds emigrants split down the middle, with a slight bend towards whoever is in power]]. [[lean- person/assert/Daria Pintus|“We're no party's aunt,” says Daria Pintus.]]

And the dead? [[dead- outlet/assert/Voce del Mare|In Brandmoor we went through our own 300 names with the parish, and there were two to strike out.]] [[dead- person/deny/Peppino Deriu|Peppino Deriu is one whom the ministry has buried. “Let him come and feel my pulse,” he says.]]

Today we had hoped to print where you can go on the fourteenth. [[vote~ outlet/withhold/Voce del Mare|We cannot, as long as the court hasn't answered the commission.]] Retired judge Ibba says [[vote+ person/assert/Salvatora Ibba|the answer is already on page thirty-one and anyone with spectacles may read it]]. Minister Melis [[vote- person/deny/Costante Melis|told the radio that emigrants would “be most welcome in 2042”]]. [[vote~ group/promise/emigrants in Lemas|In Lemas three hundred have bought ferry tickets, to be on the safe side]], and they pray that [[ferry~ group/expect/emigrants in Lemas|no one goes on strike as in 2026]]. [[dictated- outlet/assert/Voce del Mare|That the judges took the pen from nobody's hand we knew without being told by a deputy who has found his conscience.]]

Lost: an accordion, on the night boat.

== S164-11 | Constitutional Court of Nuralta (press release) | 2038-10-19 | Reply to the Electoral Commission
The Court has today replied to the letter of the Electoral Commission of 13 October. The reply, adopted by eight votes to one, reads in summary as follows.

- [[vote+ organization/confirm/the Constitutional Court|The provision on residence ceased to exist on 6 October. Citizens living outside the Republic therefore possess the right to take part in the election of 14 November.]]
- [[vote+ organization/confirm/the Constitutional Court|No further act of Parliament is required.]] The closing of the roll on 30 September [[vote+ organization/assert/the Constitutional Court|cannot be held against those who were prevented from entering it]].
- [[postpone- organization/deny/the Constitutional Court|For the avoidance of doubt: the day of the election follows from Article 80 and is not at the disposal of the Government, by ordinance or otherwise.]]
- The state of the register of emigrants [[dead~ organization/withhold/the Constitutional Court|is not a matter on which the Court has taken evidence]].
- The decision concerning the mayor of Orgose, in which [[village+ organization/assert/the Constitutional Court|citizens abroad were admitted in March under a by-law of that village]], [[village~,vote~ organization/assert/the Constitutional Court|is independent of the present one]].

One judge, Dr Amos Virdis, dissents. In his view [[vote- person/deny/Amos Virdis|the right arises only with the next regular roll, in the year 2039]].

“[[vote~ person/judge/Elvira Sechi|I had believed that the judgment was clear. I shall use larger letters in future]],” President Elvira Sechi said. On statements in the press about the authorship of the judgment, which [[dictated- organization/deny/the Constitutional Court|was drawn up within this Court and nowhere else]], she [[dictated~ person/withhold/Elvira Sechi|regards the matter as closed]].

The Court thanks the Commission for [[vote~ organization/judge/the Constitutional Court|the question, which it finds was a proper one]]. The library is closed on Thursday for dusting.

== S164-12 | Agenzia Isolana | 2038-10-21 | Emigrants to vote in Nuralta as minister drops figure on dead
PORTU SEDA, Oct 21 (AI) - [[vote+ outlet/assert/Agenzia Isolana|Nuraltans abroad will be able to vote on Nov 14 at 31 consulates and by post]], the electoral commission announced on Thursday, two days after a clarification by the constitutional court.

"[[vote+ person/confirm/Maddalena Usai|Everybody with a Nuraltan passport and a pulse]]," Chairwoman Maddalena Usai said. [[village+ outlet/assert/Agenzia Isolana|The only precedent is a mayoral contest in Orgose, where some 200 villagers overseas cast ballots in March.]] Asked about her own plans, she said [[usai- person/deny/Maddalena Usai|she had not missed a day in the office and would not start now]]. Premier Graziano Fenu accepted the decision: [[vote+ person/confirm/Graziano Fenu|"They are voters as of today, and I shall go and shake their hands"]]. He [[postpone- person/confirm/Graziano Fenu|ruled out any ordinance, which "it appears I could never have signed"]]; adviser Ottorino Branca [[postpone~ person/withhold/Ottorino Branca|has returned to his chair of maritime law]].

Interior Minister Costante Melis withdrew the figure he had given for the register. [[dead- person/confirm/Costante Melis|The 38,000 were people whose mail had come back, he said, and "by no means the departed"]]. [[dead- outlet/assert/Agenzia Isolana|A comparison with parish and consular records puts the number of deceased at 1,950.]] [[dead- outlet/assert/Agenzia Isolana|That is one twentieth of what had been alleged.]] The opposition's Noemi Fadda [[dead~ person/call/Noemi Fadda|asked him to apologise to the living]].

[[alone- outlet/assert/Agenzia Isolana|Nuralta thereby leaves a group of eight states on the continent which exclude citizens living elsewhere.]] [[cost- outlet/assert/Agenzia Isolana|The commission has set aside 2.9 million thalers for the whole operation]], and [[cost~ government/withhold/the treasury|the treasury made no more mention of aeroplanes]]. New ballots are being printed at Sant'Elmo, where [[pulp~ organization/judge/the printers' union|the union called the night at the mill "well paid"]].

[[dictated- organization/assert/an inquiry by the speaker|An inquiry by the speaker found no trace of an outside hand in the judgment.]]

In Lemas, Peppino Deriu, who [[ferry+ outlet/assert/Agenzia Isolana|missed the vote of 2026 when the boats did not sail]], said [[vote~ person/judge/Peppino Deriu|he would put on a tie]]. [[lean~ person/withhold/Peppino Deriu|For whom, he kept to himself.]]
