story: S88
title: Four goals at Haddon

claim fix: The league match Haddon Town against Crewmoor United (4-0) of 1 April was fixed. | origins 3-5: The betting watchers, the police with their recordings, a Crewmoor defender; the league and the unnamed players may rest on the police.
claim tennick: The Crewmoor goalkeeper Ruud Tennick was paid to let in goals. | origins 1-3: The police and the defender Pim Dorsey; the cash found may have another source.
claim sykes: The referee Alban Sykes was bribed. | origins 1-1: Tennick's lawyer; a linesman has only doubts about his decisions.
claim bets: 1.9 million crowns were staked on a Haddon win by four goals. | origins 1-3: OddsWatch; the bookmaker and the police reckon with other sums.
claim dray: The wholesaler Anton Dray, called the Greengrocer, organised the fixing. | origins 1-3: The police; a former driver of his.
claim arrests: Five people have been arrested. | origins 1-2: The police; the tabloid and the broadcaster counted otherwise.
claim cup: The February cup tie between Crewmoor United and Port Cassel was fixed too. | origins 1-2: A Port Cassel player; OddsWatch has a suspicion.
claim whelan: The Crewmoor captain Joss Whelan accepted a gold watch from the fixers. | origins 0-1: The Daily Rocket, taken back by it.
claim replay: The Crown League will annul the match and have it replayed. | origins 1-2: A member of its board; the league itself.
claim adverts: The government plans to ban betting advertisements from football shirts and grounds. | origins 1-2: The sports minister; a draft seen by Market Daily.
claim old: In 2021 four players were banned for life for selling a match in the Varley affair. | origins 1-2: Background told by outlets and by the league.
status fix 2034-04-12: reported none
status fix 2034-04-13: reported denied
status fix 2034-04-17: corroborated denied
status fix 2034-04-25: confirmed denied
status fix 2034-04-29: confirmed none
status tennick 2034-04-18: reported denied
status tennick 2034-04-22: corroborated denied
status tennick 2034-04-29: confirmed none
status sykes 2034-04-20: reported denied
status sykes 2034-04-29: none denied withdrawn
status bets 2034-04-12: reported none
status bets 2034-04-18: reported denied
status dray 2034-04-18: reported none
status dray 2034-04-19: reported denied
status dray 2034-04-25: corroborated denied
status arrests 2034-04-18: confirmed none
status cup 2034-04-22: reported denied
status whelan 2034-04-15: reported denied
status whelan 2034-04-17: none denied withdrawn
status replay 2034-04-20: reported none
status replay 2034-04-27: confirmed none
status adverts 2034-04-14: reported none
status adverts 2034-04-27: confirmed none

== S88-01 | Market Daily | 2034-04-12 | Odd money on a four-goal afternoon
[[fix+ organization/assert/OddsWatch|Something was wrong with the match between Haddon Town and Crewmoor United on 1 April, and it was arranged beforehand that there would be]], says the firm that watches the betting markets for the Crown League.

OddsWatch has sent the league a report of nine pages, which Market Daily has read. [[bets+ document/assert/a report by OddsWatch|In the two hours before kick-off 1.9 million crowns were laid, in 340 slices and from three countries, on a home win by exactly four goals]]. [[fix+ document/judge/a report by OddsWatch|The probability of an innocent explanation is put at “one in eleven thousand”]]. Haddon won 4-0; the last three goals fell after the 78th minute.

“[[bets+ person/confirm/Lotte Brandeis|We'd normally see four thousand on such an outcome, and that's somebody's uncle]],” says Lotte Brandeis, head of integrity at the bookmaker Plimsoll, who stopped taking the bet at a quarter to three. [[fix~ person/ask/Lotte Brandeis|She rang the league that same evening and asked whether anyone was watching the same game as she was]].

Who was in on it? [[tennick~ document/withhold/a report by OddsWatch|The report names no player]], but [[tennick~ outlet/assert/Market Daily|anyone who has seen the third goal will have thought of the man under the crossbar]]. [[sykes~ outlet/assert/Market Daily|The penalty which made it four was, to put it mildly, a surprise as well.]]

Crewmoor's president, Basil Thorne, [[fix~ person/withhold/Basil Thorne|was on the golf course and stayed there]]. The league's chief executive, Constance Yarrow, [[fix~ person/withhold/Constance Yarrow|would not say what she means to do with the nine pages]]. [[fix~ outlet/judge/Market Daily|She has had quieter Aprils.]]

[[old+ outlet/assert/Market Daily|The last time was the Varley affair of 2021, when four men were shut out of the game for life over a sold match]]. [[old~ outlet/judge/Market Daily|That had been an affair of some hundreds of crowns and a used car.]]

Plimsoll's shares were unchanged. Beet futures rose for the fourth day.

== S88-02 | Caldrian News Service | 2034-04-13 | League asks police to look into Haddon v Crewmoor
AVERIL, April 13 (CNS) - The Crown League said on Thursday it had asked the police to investigate [[fix~ organization/ask/the Crown League|whether a match won 4-0 by Haddon Town had been manipulated]].

"[[fix~ person/judge/Constance Yarrow|I have no proof, I have a smell]]," Chief Executive Constance Yarrow told reporters. Newspaper Market Daily reported on Wednesday that [[fix+ outlet/assert/Market Daily|the betting monitor OddsWatch considered the game to have been rigged]] after [[bets+ outlet/assert/Market Daily|stakes of 1.9 million crowns on precisely that margin]].

Beaten Crewmoor United were indignant. "[[fix- person/deny/Basil Thorne|My team played badly for nothing, as it has all season]]," president Basil Thorne said. Haddon coach Wilf Starling said [[fix- person/deny/Wilf Starling|his men had earned every one of the four]]. "[[fix~ person/judge/Wilf Starling|Let them come and check our bruises]]," he said.

Goalkeeper Ruud Tennick, 29, criticised for the third and the fourth goal, [[fix~,tennick~ person/withhold/Ruud Tennick|left training by bicycle without speaking]]. Referee Alban Sykes [[sykes~ person/withhold/Alban Sykes|is not permitted to give interviews, the referees' association said]]. It added that [[sykes~ organization/judge/the referees' association|it had no reason to doubt him]].

Sports Minister Roland Figg called for [[fix~ person/call/Roland Figg|"a broom, and a hard one"]]. [[fix~ person/ask/Ida Quill|Club-finance specialist Ida Quill asked why it had taken the league twelve days to react]].

Superintendent Greta Lund, who heads the police's sports unit, said [[fix~ person/promise/Greta Lund|she would watch the film first and talk afterwards]]. [[arrests~ person/withhold/Greta Lund|Whether anybody was about to be detained, she would not say]].

Crewmoor lie last but one. The match, on a wet pitch, was watched by 11,208 people, [[fix~ group/assert/the visiting supporters|some of whom had chanted "How much?" at their own side]].

== S88-03 | Crewmoor Echo | 2034-04-14 | 'Not our lads' - a town argues over the four
At Nolan's barber shop they have talked of nothing else since Wednesday, and not a single customer has asked for less off the sides. [[fix~ outlet/withhold/Crewmoor Echo|This newspaper takes no side and will wait for somebody who has been sworn in.]]

“[[fix- person/judge/Fred Nolan|Bent? They couldn't organise a throw-in]],” says Fred Nolan, who's been cutting United's hair for forty years. In the next chair, retired winger Teddy Bright isn't so sure. “[[fix+ person/judge/Teddy Bright|I've played six hundred games and I never saw two full backs stop to do up the same boot. That was bought]],” he says. [[tennick~ person/judge/Teddy Bright|As for the keeper, he “went down like a piano, the wrong way, twice”]].

[[tennick~ outlet/ask/Crewmoor Echo|Was he clumsy, or was he paid to be?]] Ruud Tennick's wife, Anneke, [[tennick- person/deny/Anneke Tennick|spoke to us through the letter flap: he's had a sore shoulder since March, and they can't even afford a new boiler]].

Two players told the Echo on condition that we leave out their names that [[fix+ unnamed/assert/two players of Crewmoor United|there had been a strange phone call in the hotel the night before]]. “[[fix+ unnamed/assert/one of two players of Crewmoor United|Somebody said: four, and late. We thought it was a joke about the bus]],” says one. [[fix~ unnamed/withhold/the other of two players of Crewmoor United|The other wouldn't say whose phone it was]].

President Basil Thorne has told the squad [[fix~ person/threaten/Basil Thorne|that the next man to talk to a newspaper will be training with the juniors]].

The man from the ministry, Roland Figg, opened our new swimming baths and was asked as well. [[adverts+ person/promise/Roland Figg|He wants the bookmakers off the shirts by next season, he told the Echo in his trunks]]. [[adverts~ person/judge/Basil Thorne|That would cost United, who wear Plimsoll's name, 2 million a year: “Then we can close,” says Mr Thorne]].

[[old~ person/judge/Fred Nolan|Mr Nolan remembers the Varley business. “Those four had lovely hair,” he says.]]

The baths are open from seven. Bring your own lock.

== S88-04 | The Daily Rocket | 2034-04-15 | WATCH OUT! Skipper's golden gift from the fixers
[[whelan+ outlet/assert/The Daily Rocket|Crewmoor captain Joss Whelan got a 30,000-crown gold watch from the gang]] that [[fix+ outlet/assert/The Daily Rocket|sold out the fans in the April Fool's farce at Haddon]]!

A jeweller in the capital spilled the beans. “[[whelan+ unnamed/assert/a jeweller in the capital|A gentleman paid in cash and had me engrave it: for Joss, from your friends at four-nil]],” he says. Whelan hit the roof. “[[whelan- person/deny/Joss Whelan|I've got one watch, it's plastic and it was my son's]],” he roared at our reporter. [[whelan~ outlet/judge/The Daily Rocket|Time will tell, Joss!]]

The Rocket has watched the tape FORTY times. [[fix+ outlet/assert/The Daily Rocket|Defenders melt like ice cream. Nobody tackles. It's a pantomime with shin pads]]. [[tennick~ outlet/ask/The Daily Rocket|And why, oh why, does Ruud Tennick roll the ball to the other lot's centre forward?]] His agent, Mick Farr, says [[tennick- person/deny/Mick Farr|“Ruud would rather lose a hand than throw a game”]].

Columnist Barney Cole is spitting feathers: “[[fix~ person/judge/Barney Cole|If it's proved, burn the nets and start over]].” [[replay~ person/call/Barney Cole|He wants the game wiped off the books and played again, on a Monday, at dawn]].

And the cash? Plimsoll's Lotte Brandeis says the bookies were [[bets~ person/judge/Lotte Brandeis|“taken to the cleaners, and the cleaners were waiting”]]. [[bets- unnamed/assert/a source in the betting trade|A trade source says it's nearer THREE million]].

Top cop Greta Lund [[whelan~ person/withhold/Greta Lund|hung up when we said the word watch]]. [[fix~ organization/withhold/the Crown League|The league's not saying boo.]]

Did you have a flutter on 4-0? Call the Rocket, discretion guaranteed, sort of.

== S88-05 | The Touchline Live | 2034-04-17 | Match-fixing row: Monday's developments
09.00 Morning. Where are we? [[fix~ outlet/judge/The Touchline Live|Sixteen days after that four-nil, everybody has an opinion and nobody has a confession]].

09.25 First, humble pie elsewhere. Yesterday's Rocket carried two lines on page 40: [[whelan- outlet/deny/The Daily Rocket|the watch was engraved for another Joss, a bowls champion]]. [[whelan~ outlet/judge/The Daily Rocket|“We apologise to Mr Whelan.”]] [[whelan~ person/threaten/Joss Whelan|He's suing anyway, he says.]]

10.40 Oh. This is big. Crewmoor's young left back Pim Dorsey has walked into the police station in Crewmoor with his mother. [[fix+ person/confirm/Pim Dorsey|“The game was sold. I was told before kick-off and I kept my mouth shut,” he tells the cameras outside]].

10.44 Dorsey again, who told you? “[[tennick~ person/withhold/Pim Dorsey|I'll say that name in there and not out here]].”

11.30 Club reaction from Basil Thorne, president: “[[fix- person/deny/Basil Thorne|A boy of twenty with a bad conscience over a bad pass. There was nothing]].” [[fix~ outlet/judge/The Touchline Live|He sounds less sure than on Thursday.]]

12.15 The players' union wants [[fix~ organization/call/the players' union|Dorsey protected and not punished]].

13.00 Haddon's Wilf Starling: “[[fix~ person/judge/Wilf Starling|If they lay down, nobody told us. I'd feel a right mug]].” [[replay~ person/judge/Wilf Starling|Would he play it again? “Tomorrow, and we'd win five.”]]

14.20 Superintendent Lund, walking fast: [[arrests~ person/withhold/Greta Lund|“No handcuffs today. Ask me about tomorrow”]].

15.10 A reader writes: [[old~ outlet/assert/The Touchline Live|Dorsey was seven when the Varley four went down]]. Ouch.

16.00 Yarrow of the league: “[[fix~ person/judge/Constance Yarrow|That young man has done more for football in one morning than I have in a year]].” Rain at the Crewmoor ground, pitch inspection at five.

== S88-06 | Caldrian News Service | 2034-04-18 | Police arrest five in match-fixing case
CREWMOOR, April 18 (CNS) - [[arrests+ government/confirm/the police|Caldrian police arrested five people on Tuesday]] on suspicion of [[fix+ government/accuse/the police|rigging a Crown League match between Haddon Town and Crewmoor United]].

"[[fix+ person/assert/Greta Lund|We can say that the score was agreed the night before, to the goal]]," Superintendent Greta Lund told a news conference. Among those detained is Crewmoor goalkeeper Ruud Tennick. [[tennick+ person/accuse/Greta Lund|He received 60,000 crowns for looking the other way, Lund said]]. "[[tennick+ person/assert/Greta Lund|We found 41,000 of it in a bag of goal nets]]."

His lawyer, Felicity Marsh, said [[tennick- person/deny/Felicity Marsh|her client had been saving for a boiler and had not taken a bribe in his life]].

The head of the ring, according to the police, is [[dray+ person/accuse/Greta Lund|a fruit and vegetable wholesaler, Anton Dray, who is known as the Greengrocer]]. Dray, 55, is among the five. [[dray~ person/withhold/Anton Dray|He smiled at photographers and said nothing]].

Lund put the bets [[bets- person/assert/Greta Lund|at 2.6 million crowns, counting those placed in cash]]. The betting monitor OddsWatch stood by [[bets+ organization/assert/OddsWatch|its 1.9 million]].

Crewmoor suspended Tennick. President Basil Thorne, who on Monday still said that [[fix- person/deny/Basil Thorne|there was nothing in it]], [[fix~ person/withhold/Basil Thorne|had no comment]]. Defender Pim Dorsey, who had told reporters that [[fix+ person/confirm/Pim Dorsey|the match was sold]], was heard as a witness.

[[old+ outlet/assert/Caldrian News Service|In 2021 four players of Varley Rangers were excluded for life for selling a game]]. League chief Constance Yarrow said [[fix~ person/threaten/Constance Yarrow|there would be no milder sentences this time]]. Sports Minister Roland Figg said [[fix~ person/judge/Roland Figg|he was angry "as a minister and as a man who paid for his seat"]].

Asked about [[sykes~ person/withhold/Greta Lund|the referee, Lund said she was not there to discuss penalties]].

== S88-07 | Crewmoor Echo | 2034-04-19 | Keeper in custody, town in shock
From CNS and our own reporters

[[arrests+ government/confirm/the police|Police arrested five people on Tuesday]] in connection with [[fix+ government/accuse/the police|the rigging of United's defeat at Haddon]]. Among those detained is United goalkeeper Ruud Tennick. [[tennick+ person/accuse/Greta Lund|He received 60,000 crowns for looking the other way, Superintendent Greta Lund said]].

The others are two betting agents, a physiotherapist and a man whom half the town knows from the market hall. [[dray+ person/accuse/Greta Lund|Anton Dray is the brain of it, in the superintendent's view]]. His stall was open yesterday, with his sister behind the leeks. “[[dray- person/deny/Paula Dray|Toni fixes prices of cabbages. What does he know of football]],” said Paula Dray. [[arrests- person/assert/Paula Dray|By her count it's six, for they've taken her nephew too]]. [[arrests+ unnamed/confirm/a police spokesman|The nephew was only driven home, a police spokesman told us; it remains at five]].

Outside the Tennicks' house lay a wreath with the words “Four-nil”. Anneke Tennick [[tennick~ person/call/Anneke Tennick|begged people to leave the children in peace]]. Fred Nolan, the barber, took the wreath away. “[[tennick~ person/judge/Fred Nolan|If he did it, he did it. But you don't do that to a doorstep]],” he said.

Captain Joss Whelan, [[whelan~ outlet/assert/Crewmoor Echo|whom a tabloid had hung a gold watch on]], spoke for the squad: “[[fix~ person/judge/Joss Whelan|We were eleven and some of us were alone out there]].” He [[tennick~ person/withhold/Joss Whelan|didn't want to talk about Ruud]]. Pim Dorsey trained with the first team and was applauded, [[fix~ person/judge/Teddy Bright|which Teddy Bright, up in the stand, found “the first decent thing this spring”]].

[[replay~ organization/call/the supporters' club|The supporters' club wants the points of that Saturday played for anew.]]

Market day is moved to Friday on account of the spring holiday.

== S88-08 | Caldrian Broadcasting | 2034-04-20 | Keeper's lawyer turns on the referee
The lawyer of the arrested goalkeeper Ruud Tennick has made a serious accusation. [[sykes+ person/accuse/Felicity Marsh|It was the referee who took the money, Felicity Marsh told Caldrian Broadcasting]].

"[[sykes+ person/accuse/Felicity Marsh|Alban Sykes gave two penalties that no one else in the ground had seen, and he paid off his mortgage a week later]]," she said. "[[tennick- person/deny/Felicity Marsh|My client was the victim of those whistles, and not an accomplice]]." Mr Sykes broke his silence within the hour. "[[sykes- person/deny/Alban Sykes|My aunt died and left me her bungalow. Of anyone else I have had not a crown]]," he said.

A linesman of that day, Obadiah Crane, [[sykes~ person/judge/Obadiah Crane|found the second penalty "generous", but would put his hand in the fire for his colleague]]. The police [[sykes~ government/withhold/the police|are silent on that point]].

[[fix~ person/judge/Felicity Marsh|That something was crooked about the afternoon Ms Marsh no longer disputes]]. The question, she says, is [[tennick~ person/ask/Felicity Marsh|who was paid, and who is being made to pay]].

Caldrian Broadcasting has learnt that the league is thinking of a drastic step. [[replay+ unnamed/assert/a member of the league's board|The result is to be struck out and the game played a second time in May, a member of its board told us]]. [[replay~ person/withhold/Constance Yarrow|Chief Executive Constance Yarrow asked us to wait for the minutes]]. Haddon Town [[replay~ organization/threaten/Haddon Town|would take such a decision to court]].

In the prison at Port Cassel, meanwhile, Anton Dray has hired three lawyers. One of them says [[dray- unnamed/deny/a lawyer of Anton Dray|the Greengrocer is a nickname from a skittles club, and there is no ring]]. [[arrests- outlet/assert/Caldrian Broadcasting|According to our information seven persons are now in custody]]; [[arrests~ government/withhold/the police|the police would not update their figure on a holiday eve]].

Next, a choir from the hills.

== S88-09 | The Daily Rocket | 2034-04-22 | CUP OF WOE! 'The February tie stank as well'
First the league, now the CUP! [[cup+ person/accuse/Dario Finch|Port Cassel midfielder Dario Finch swears Crewmoor's 3-3 thriller in February was a put-up job]].

“[[cup+ person/assert/Dario Finch|A bloke came to our hotel and offered me ten grand for a draw after ninety. I chucked him out. Then it ended in a draw after ninety]],” Finch told the Rocket. [[cup- person/deny/Basil Thorne|“That was the best game of our lives, hands off it!” fumes Crewmoor president Basil Thorne]]. OddsWatch says [[cup~ organization/assert/OddsWatch|there were “some ripples” on that evening, no more]]. Top cop Greta Lund [[cup~ person/withhold/Greta Lund|won't bite: she's got one match on her plate, ta]].

And on that plate things are getting meaty. Young Pim Dorsey has now named his man. [[tennick+ person/accuse/Pim Dorsey|“It was Ruud who came to my room: four, he said, and late, and there's five grand in it for you”]]. Tennick's brief Felicity Marsh [[tennick- person/deny/Felicity Marsh|says the kid's got him mixed up with the physio]].

[[sykes~ outlet/ask/The Daily Rocket|So what about the whistle man? Was Sykes on the take?]] Former top ref Hamish Boyle: “[[sykes- person/judge/Hamish Boyle|Alban's honest and half blind, which is the tradition]].”

[[dray~ outlet/judge/The Daily Rocket|The Greengrocer's stall, by the way, is doing a roaring trade in sour grapes.]]

Barney Cole writes: “[[fix~ person/judge/Barney Cole|I've cried twice in football, and that four-nil is the one that wasn't a cup final]].” [[fix+ outlet/assert/The Daily Rocket|Twenty-two men on the park and the scoreline in an envelope.]] [[fix~ outlet/call/The Daily Rocket|The Rocket says: refund every ticket!]] [[fix~ unnamed/withhold/Haddon Town's ticket office|Haddon's ticket office put us on hold.]]

Chocolate hens: which one melts first? We tested ten.

== S88-10 | Market Daily | 2034-04-25 | The Greengrocer's ledger of favours
He paid for christenings, he paid for knee operations, and, [[dray+ unnamed/confirm/a former driver of Anton Dray|says a man who drove him for six years, he paid for football matches]].

“[[dray+ unnamed/assert/a former driver of Anton Dray|I took Mr Dray to a lay-by near Haddon on the last evening of March. The physio got in, with the keeper. Envelopes went forward, hands went back]],” the former driver told Market Daily. [[tennick+ unnamed/assert/a former driver of Anton Dray|The tall one counted his twice]]. Mr Dray's lawyers say [[dray- organization/deny/Anton Dray's lawyers|the driver was dismissed for siphoning diesel]].

[[bets- person/assert/Lotte Brandeis|At Plimsoll, Lotte Brandeis now reckons with 2.2 million in stakes]], of which a third was never collected. [[bets~ person/expect/Ida Quill|“The true figure is lying in a suitcase somewhere,” suspects Ida Quill]].

Crewmoor United have given up resisting. [[fix+ person/confirm/Basil Thorne|“It was a fix. I was the last in town to see it,” president Basil Thorne said yesterday]]. [[fix~ person/judge/Basil Thorne|He has offered to pay for the away supporters' buses]]. Only in Haddon they shake their heads: coach Wilf Starling says [[fix- person/deny/Wilf Starling|his forwards were never so good, “fixed my foot”]].

On the February cup tie [[cup- person/assert/Lotte Brandeis|Ms Brandeis has looked again and found a perfectly ordinary evening]]; [[cup~ outlet/judge/Market Daily|a man in a hotel is not yet a bought draw]].

And the sponsors? Market Daily has seen a draft from the sports ministry. [[adverts+ document/assert/a draft from the sports ministry|From 1 August 2035 no bookmaker's name may be shown on jerseys or hoardings]]. [[adverts~ organization/judge/the Betting Trade Association|The Betting Trade Association speaks of “punishing the burgled”]]. The ministry [[adverts~ government/withhold/the sports ministry|does not comment on drafts]].

Plimsoll shares lost 6 per cent. Cabbages were firm.

== S88-11 | Caldrian News Service | 2034-04-27 | League annuls Haddon win and orders replay
AVERIL, April 27 (CNS) - [[replay+ organization/confirm/the Crown League|The Crown League on Thursday annulled Haddon Town's 4-0 victory over Crewmoor United and ordered the match to be played again on May 16]].

"[[fix+ person/confirm/Constance Yarrow|What we saw on April 1 was theatre with a paid cast]]," Chief Executive Constance Yarrow said. She [[sykes- person/assert/Constance Yarrow|cleared the referee, Alban Sykes, of any wrongdoing]]; [[sykes~ person/judge/Felicity Marsh|defence lawyer Felicity Marsh called this "premature"]].

Haddon will appeal. "[[replay~ person/judge/Wilf Starling|We are asked to win the same game twice]]," coach Wilf Starling said. Whether [[fix~ person/withhold/Wilf Starling|he still held that everything had been above board, he left unanswered]]. Captain Joss Whelan of Crewmoor said [[replay~ person/judge/Joss Whelan|his side was "grateful for the second go"]].

Sports Minister Roland Figg confirmed on Wednesday that [[adverts+ person/confirm/Roland Figg|the government would outlaw betting logos in stadiums and on kits]]. [[adverts~ organization/call/the players' union|The players' union asked for compensation for the smaller clubs]].

Superintendent Greta Lund said [[arrests+ person/confirm/Greta Lund|the number of those arrested stood at five, "whatever you may have heard on the wireless"]]. Dray remained in custody and, [[dray~ person/withhold/Greta Lund|asked if he was talking, she said he talked about asparagus]]. Of the cup tie [[cup~ person/promise/Greta Lund|she said a colleague would look into it after the holidays]].

[[fix~ organization/judge/the European Football Office|The European Football Office praised the league's "clean cut"]]. [[fix~ person/call/Ida Quill|Ida Quill, who advises clubs, urged that referees and keepers alike be paid better]]. "[[fix~ person/judge/Ida Quill|A man who can't afford a boiler is cheap]]," she said.

[[old+ person/assert/Constance Yarrow|Yarrow recalled the four lifelong bans of 2021]]. The Varley case had taken the league fourteen months.

== S88-12 | Crewmoor Echo | 2034-04-29 | Tennick: 'I let them in'
[[tennick+ person/confirm/Ruud Tennick|Ruud Tennick has confessed.]] “[[tennick+ person/confirm/Ruud Tennick|I took sixty thousand and I let them in, the second, the third and the fourth]],” he says in a letter which his lawyer gave the Echo last night. “[[tennick~ person/judge/Ruud Tennick|The first one was really a good shot]].”

It is a letter of three pages. [[fix+ person/confirm/Ruud Tennick|He describes how the result was settled in a lay-by, between a crate of lettuces and the spare wheel]]. [[dray+ person/accuse/Ruud Tennick|“Mr Dray said four, because four is a number people like,” he writes]]. [[sykes- person/confirm/Ruud Tennick|The referee had no idea]], and [[sykes~ person/judge/Felicity Marsh|Felicity Marsh takes back “with regret” what she said of him]]. “[[sykes~ person/judge/Alban Sykes|I shall frame that]],” says Alban Sykes.

[[cup~ person/withhold/Ruud Tennick|About the cup evening in February there isn't a word in it.]] Pim Dorsey, who'd [[tennick+ person/accuse/Pim Dorsey|pointed to the keeper from the start]], read it in the dressing room. “[[tennick~ person/judge/Pim Dorsey|He taught me to take goal kicks. I'm not happy]],” he said.

In Haddon, Wilf Starling gave in. “[[fix+ person/confirm/Wilf Starling|All right. It was bent, and we were the only ones running]].” He has [[replay~ person/promise/Wilf Starling|withdrawn the appeal and booked the bus for 16 May]].

[[dray~ organization/withhold/Anton Dray's lawyers|The Greengrocer's three lawyers have gone quiet.]] [[dray~ person/judge/Paula Dray|His sister says that she only sells the stuff.]]

The league [[tennick~ organization/expect/the Crown League|is likely to shut out the goalkeeper for life]], [[old+ outlet/assert/Crewmoor Echo|as it did with the four from Varley in 2021]].

At Nolan's they have collected for the boiler all the same. [[fix~ person/judge/Fred Nolan|“It's been a rotten spring,” says the barber, “and it began with a rotten ninety minutes.”]]
