story: S153
title: The sheets of Savelu and the observers' other count

claim altered: The presidential results of the Savelu region were deliberately changed between the polling stations and the national tally centre. | origins 3-5: the sheets on the walls photographed by teachers, a data clerk, the deputy regional officer, who confesses; the opposition's own agents; the mission's long-term observer.
claim sample: The observer mission's own sample count put the challenger Efua Dankwa in front. | origins 2-3: a leaked table and the mission's former statistician; the mission's head in the end; the deputy head.
claim margin: President Kojo Mensah-Brew won the election with a lead of some 60,000 votes. | origins 1-1: the electoral commission, which corrected itself once; the opposition's tally has another result.
claim struck: The mission's head, Annelise Rautavaara, had a passage on Savelu taken out of the preliminary statement. | origins 2-3: the deputy head and a draft of the text; Rautavaara at last.
claim detour: The helicopter that carried Savelu's result sheets stopped for two hours at Fort Adom. | origins 2-3: a market woman and the pilot; the air traffic record.
claim typing: The differences in the Savelu figures are slips of tired typists. | origins 1-2: the commission's technical director; a lecturer in statistics, who reckons from another count.
claim expel: The government will send the observers out of Ekoma. | origins 1-2: an official of the presidency; the foreign minister threatens it and then rules it out.
claim car: The observer Ludek Hora accepted a car from Dankwa's party. | origins 0-1: The Talking Drum, from a garage owner; taken back.
claim bole: In the parliamentary vote for Bole, the winner's figures were falsified. | origins 1-2: the loser of Bole and a party agent; the returning officer and the observers contradict it.
claim court33: In 2033 the Compact's observers praised an election which the Supreme Court later annulled. | origins 1-2: background told by the outlets.
claim publish: The electoral commission will put all 14,200 polling-station sheets on the internet. | origins 1-2: the commission's chair; a commissioner before him.
status altered 2040-05-08: reported denied
status altered 2040-05-11: corroborated denied
status altered 2040-05-21: confirmed denied
status sample 2040-05-12: reported denied
status sample 2040-05-16: corroborated denied
status sample 2040-05-21: confirmed none
status margin 2040-05-08: reported denied
status struck 2040-05-14: reported denied
status struck 2040-05-16: corroborated denied
status struck 2040-05-21: confirmed none
status detour 2040-05-11: reported none
status detour 2040-05-12: reported denied
status detour 2040-05-18: confirmed none
status typing 2040-05-10: reported none
status typing 2040-05-11: corroborated denied
status typing 2040-05-18: corroborated denied withdrawn
status expel 2040-05-13: reported none
status expel 2040-05-17: none denied
status car 2040-05-13: reported denied
status car 2040-05-17: none denied withdrawn
status bole 2040-05-11: reported denied
status court33 2040-05-08: reported none
status publish 2040-05-15: reported none
status publish 2040-05-17: confirmed none

== S153-01 | Equatorial Wire | 2040-05-08 | Ekoma president declared re-elected; rival alleges changed figures
PORT AMITY, Ekoma, May 8 (EW) - [[margin+ government/assert/the electoral commission|President Kojo Mensah-Brew of Ekoma won a second term by 61,204 votes out of 4.8 million cast]], the electoral commission said on Tuesday, as his challenger accused officials of [[altered+ person/accuse/Efua Dankwa|rewriting the returns of an entire region on their way to the capital]].

"[[altered+ person/accuse/Efua Dankwa|In the schoolrooms of Savelu I won. In the computer in Port Amity I lost]]," Efua Dankwa told supporters from the roof of a minibus. [[margin- organization/assert/the People's Union|Her party, the People's Union, said its own addition of the sheets showed her 22,000 in front.]]

Justice Emmanuel Tetteh-Lamb, who chairs the commission, called the charge [[altered- person/deny/Emmanuel Tetteh-Lamb|an insult to forty thousand honest clerks]]. "[[altered- person/deny/Emmanuel Tetteh-Lamb|Not a digit was touched by anyone who had no business to touch it]]," he said. The president's campaign [[altered~ organization/withhold/the president's campaign|let his music speak for it and put out no statement on Savelu]].

The Equator Compact, a group of 23 states that sent 140 observers, will report on Thursday. Its head of mission, Annelise Rautavaara, said [[altered~ person/withhold/Annelise Rautavaara|she would not be hurried into a verdict on any region]]. Two foreign ministers urged [[altered~ group/call/two foreign ministers|the loser to take her complaint to the courts and not the streets]].

[[court33+ outlet/assert/Equatorial Wire|The Compact has a reputation to mend: in 2033 it commended an Ekoman vote that the Supreme Court threw out four months later.]]

A church network that had 900 watchers in the field [[altered~ organization/withhold/a church network|said it was still collecting its notes]]. Turnout was 68 percent. The cedra, Ekoma's currency, was little changed against the dollar, and cocoa buying stations opened as usual.

== S153-02 | Palaver live | 2040-05-09 | The day after the day after: rolling coverage
07:30 Morning all. Rain in Port Amity, long lines at the bakeries. What you are all asking: [[altered~ group/ask/readers of Palaver live|did somebody cook Savelu?]] Let's see who says what.

08:10 Agents of the People's Union have brought 212 carbon copies to the party's office. Their number man, Fiifi Quansah: "[[altered+ person/accuse/Fiifi Quansah|On every third one the commission's figure for the president has grown a leg. 140 turns into 740. 88 turns into 288]]."

08:40 Spokesman for the commission, Gilbert Nartey: [[altered- person/deny/Gilbert Nartey|carbon copies are what you get when you have carbon paper and an evening to spare, and the originals tell no such story]].

09:05 Deputy chair Araba Finlay is more careful. [[altered~ person/withhold/Araba Finlay|She has not seen the copies, she says, and will not talk about what she has not seen.]]

09:50 The commission has shaved its own total. [[margin+ government/confirm/the electoral commission|It now puts the president's lead at 58,870, having counted one ferry twice.]]

10:30 Bishop Ebo Crentsil at Holy Cross: "[[altered~ person/call/Bishop Ebo Crentsil|Lay the papers side by side on a table, in daylight, and let us all walk past]]."

11:15 The observers? We stood outside the Hotel Meridiana for an hour. A young man with a lanyard said [[altered~,sample~ unnamed/withhold/a young man with a lanyard|he was only in charge of sandwiches]]. Had they been phoning in figures of their own on Sunday? A Compact driver: "[[sample~ unnamed/withhold/a Compact driver|Sister, I drive]]."

12:00 Ruling-party chairman Nuhu Danjo at a lunch: "[[altered- person/deny/Nuhu Danjo|We didn't need to steal Savelu, we built its road]]." Is he worried? [[altered~ person/judge/Nuhu Danjo|“Only about my weight.”]]

12:40 Reminder from the archive: [[court33+ outlet/assert/Palaver live|seven years back the same lanyards called our poll a model, and the judges binned it]].

13:20 A taxi man in Savelu texts us a photo of his meter. Thanks, Kobina.

== S153-03 | Equator Compact Observer Mission (press release) | 2040-05-10 | Preliminary statement: a peaceful vote, well administered
The Equator Compact Observer Mission commends the people of Ekoma for a calm and orderly election day. Its 140 observers visited 1,312 polling stations, and rated the conduct of the vote as good or very good in 94 per cent of them.

The Mission notes that [[margin+ government/assert/the electoral commission|the commission has announced a lead of 58,870 votes for the incumbent]]. [[altered~ organization/withhold/the Equator Compact Observer Mission|As regards complaints about the transmission of results from one region, it is not in a position to make an assessment at this stage]], and encourages [[altered~ organization/call/the Equator Compact Observer Mission|those concerned to make use of legal remedies]].

"[[altered~ person/judge/Annelise Rautavaara|We have seen a count that was slow, and slowness is not a crime]]," said the Head of Mission, Annelise Rautavaara. Asked by journalists whether [[sample~ person/withhold/Annelise Rautavaara|the Mission had made any projection of its own, she replied that its methods were described in annex 4]].

With respect to the parliamentary election, the Mission's team in Bole [[bole- organization/assert/the Equator Compact Observer Mission|followed the addition there from beginning to end and found it to be correct in every column]].

The Mission recommends:

- [[publish~ organization/call/the Equator Compact Observer Mission|that the results of each polling station be made accessible to the public]];
- that the font on the ballot be enlarged;
- that polling staff be paid on the day.

It has taken note of the explanation given by the commission's technical director, Ing. Patience Obuobi, according to whom [[typing+ person/assert/Patience Obuobi|deviations in single sheets were due to keying mistakes made by staff in their thirtieth hour of duty]]. [[typing~ organization/withhold/the Equator Compact Observer Mission|It does not express a view on that explanation.]]

The final report will be published in September. The Mission thanks the Hotel Meridiana for the use of its ballroom.

== S153-04 | Savelu Star | 2040-05-11 | What the wall says and what the screen says
SAVELU. The law wants every result pasted to the wall of the station for three days. So we sent out eleven people on mopeds to read walls. At 31 stations out of 94, [[altered+ outlet/assert/Savelu Star|the figure for the president on the paste-up is smaller than the one in the capital's list, and never the other way round]].

Take Ntoaso Methodist Primary. [[altered+ document/assert/a result sheet at Ntoaso|On the wall: Mensah-Brew 97, Dankwa 311.]] On the commission's screen: 697 to 311, though only 430 voters are registered. The head teacher, Comfort Ansah, presided. "[[altered+ person/assert/Comfort Ansah|I wrote ninety-seven with my own hand. Some person has given my nine a hat]]," she told us.

At the regional office the returning officer, Baffour Asiedu, received us standing. [[altered- person/deny/Baffour Asiedu|What left this building was what had come into it, he says, seal for seal.]] He blames the heat: [[typing+ person/assert/Baffour Asiedu|the girls at the keyboards could hardly keep their eyes open]]. Miss Ansah would like [[publish~ person/call/Comfort Ansah|each of these walls to be seen on a telephone in the remotest village]], and she [[typing- person/deny/Comfort Ansah|does not think that sleepy girls err only in one direction]].

How did the papers travel? By helicopter, from our own football ground, at seven on Monday morning. It is forty minutes' flying to Port Amity. [[detour+ unnamed/assert/a market woman at Adom|But a woman who sells kenkey at Adom market saw it come down behind the wall of the fort, and it was there until her second pot was empty]]; that is two hours, by our reckoning. The army's press desk [[detour~ government/withhold/the army's press desk|asked us to send the question by post]].

Our own troubles come in pairs. Kwabena Ofei, who lost the parliamentary seat of Bole by nine votes, [[bole+ person/accuse/Kwabena Ofei|also cries foul and says that the sums in his constituency were doctored]]. [[bole- government/deny/the returning officer of Bole|The officer there counted three times before his eyes.]] [[bole~,altered~ outlet/judge/Savelu Star|We keep the two matters apart and so should the reader.]]

The Harmattan Stars play at home on Sunday, on the same ground.

== S153-05 | Ekoma Broadcasting | 2040-05-12 | Winner invites loser to tea
His Excellency the President has in a gesture of statesmanship invited Mrs Efua Dankwa to take tea with him at the Castle.

The President's lead of [[margin+ outlet/assert/Ekoma Broadcasting|close to fifty-nine thousand votes]] has been greeted with joy in all regions, Savelu included. Minister of Information Adwoa Pinamang said [[altered- person/deny/Adwoa Pinamang|talk of swollen figures was the refuge of those who cannot count their friends]]. The international observers, she recalled, [[altered- person/assert/Adwoa Pinamang|spent five weeks in the region and discovered nothing, because there was nothing to discover]]. [[sample- person/assert/Adwoa Pinamang|Nor had they added up anything themselves, she said: observers observe.]] [[altered~ outlet/judge/Ekoma Broadcasting|It would be well if certain newspapers returned to real news.]]

The technical director of the commission explained the matter on our breakfast programme. “[[typing+ person/assert/Patience Obuobi|A seven sits above a four on the keypad. After thirty hours a finger slides]],” said Ing. Obuobi. How many fingers slid, [[typing~ person/withhold/Patience Obuobi|she could not say from memory]].

A tale that is going round concerns the helicopter which brought the results to the capital. The army states: [[detour- government/deny/the army|the flight was direct, took forty-four minutes and landed nowhere but at Port Amity]]. Whether [[detour~ government/withhold/the army|a flight log might be shown, the army did not say]]. A kenkey seller is not an aviation expert.

Mrs Dankwa did not accept the invitation. She said that [[altered~ person/judge/Efua Dankwa|she would drink tea when she had had her votes]]. Nor does she accept the official margin. [[margin- person/assert/Efua Dankwa|According to her she leads by twenty-two thousand, in a count made on kitchen tables.]]

Chairman Tetteh-Lamb called on [[altered~ person/call/Emmanuel Tetteh-Lamb|any citizen who has proof to bring it to a court by the 22nd, and any who has none to go back to work]].

The national choir will sing at the inauguration. Rehearsals begin on Monday in the State House gardens; motorists should avoid Castle Road.

== S153-06 | Nordisk Tidende | 2040-05-12 | The number that stayed in the safe
From our correspondent in Port Amity

A table of four lines lies in front of me. It is dated Sunday, 6 May, 23.40, it carries the logo of the Equator Compact, and [[sample+ document/assert/a table of the mission|it reads: Dankwa 50.6, Mensah-Brew 47.9, others 1.5, margin of error 0.8]].

The table comes from what professionals call a quick count. Observers send in the results of some hundreds of stations chosen by lot, and a statistician works out the whole. That the mission did so in Ekoma has never been announced. Two people who were in the room, a hotel suite with the curtains drawn, confirm it: [[sample+ unnamed/confirm/two people who were in the room|when the last line appeared, somebody said in English, "Oh dear, she's won"]]. Annelise Rautavaara, the former speaker of our own parliament who leads the mission, [[sample~ person/withhold/Annelise Rautavaara|has left four messages unanswered]]. The Compact's headquarters [[sample~ organization/withhold/the Compact's headquarters|"does not comment on purported documents"]]. Justice Tetteh-Lamb of the electoral commission says [[sample~ person/judge/Emmanuel Tetteh-Lamb|he knows of one count in Ekoma, namely his own, and others may amuse themselves as they like]]. [[sample~ outlet/withhold/Nordisk Tidende|How the paper came to me I shall not tell.]]

If the table is right, [[altered~,sample~ outlet/judge/Nordisk Tidende|a gap of more than four points between the draw and the declared result needs explaining, and Savelu is where an explanation would be sought]]. One of the long-term observers, who was stationed there, seeks no longer. [[altered+ unnamed/accuse/a long-term observer|"I saw our sheets and I saw theirs. They have been worked on, with two different pens,"]] the observer says. Another colleague, stationed in the next region, [[altered~ unnamed/judge/another observer|warns against concluding too much from one's own six villages]].

Professor Inge Holmboe, who has designed such counts for thirty years, [[sample~ person/judge/Inge Holmboe|finds four lines too few to judge the quality of a draw]]. "[[sample~ person/call/Inge Holmboe|They should put out the list of stations, and then we can talk]]," she says.

[[court33+ outlet/assert/Nordisk Tidende|The Compact praised the Ekoman election of 2033, which judges declared null.]] In the foreign ministry here they still speak of it in lowered voices.

The mission costs the Nordic taxpayer 31 million a year.

== S153-07 | The Talking Drum | 2040-05-13 | OBSERVER TOOK DANKWA'S CAR – AND NOW THEY ALL GET THE BOOT
They came to watch US? Watch THEM!

[[car+ outlet/accuse/The Talking Drum|Election observer Ludek Hora, 39, has been cruising Savelu in a brand-new silver Sora that was a present from Efua Dankwa's People's Union.]] Garage boss Alhaji Musah Bello told the Drum: "[[car+ person/assert/Musah Bello|The party paid cash, the white man drove off, he did not even adjust the mirror]]." Hora [[car- person/deny/Ludek Hora|shouted from the wheel that it's a rental and that he has the receipt at the hotel]]. The party? [[car- organization/deny/the People's Union|"We can't afford cars for ourselves," wailed its treasurer.]]

No wonder the Castle has had enough. [[expel+ unnamed/assert/a big man at the presidency|The whole lot of them will be put on a plane before the week is out, a big man at the presidency tells us.]] Foreign minister Yaw Sarpong-Hayford thundered: "[[expel+ person/threaten/Yaw Sarpong-Hayford|Guests who steal the spoons are shown the door]]." The Compact [[expel~ organization/withhold/the Equator Compact|hid behind its lawyers]]. "[[expel~ person/judge/Nuhu Danjo|I wouldn't weep into my soup]]," chuckled party boss Nuhu Danjo.

And that funny table in the foreign paper that has [[sample+ outlet/assert/Nordisk Tidende|their secret sums giving it to Efua]]? Rubbish, says the mission itself! Press girl Oonagh Teague: "[[sample- person/deny/Oonagh Teague|No such projection was made. What is going round is somebody's homework]]." [[sample~ outlet/judge/The Talking Drum|So who is fibbing, the guests or the guests' paper?]]

As for Savelu, the Drum has been there. Chief Nana Yeboah IV says [[altered- person/deny/Nana Yeboah IV|his people voted for the road and the numbers are as God and the voters made them]]. His nephew, who was drunk, says [[altered+ unnamed/assert/the chief's nephew|they were made over at the fort by boys with correction fluid]]. [[altered~ outlet/judge/The Talking Drum|We know which one we'd lend money to.]]

LOTTO: 7-14-31-40-52.

== S153-08 | Equatorial Wire | 2040-05-14 | Observer mission's deputy quits in row over Ekoma statement
PORT AMITY, May 14 (EW) - The deputy head of an international observer mission in Ekoma resigned on Monday, saying [[struck+ person/accuse/Joaquim Pestana|his superior had ordered nine lines about the Savelu region to be deleted from its statement an hour before publication]].

"[[struck+ person/accuse/Joaquim Pestana|The lines were there at eleven, and at noon they were gone, and it was Mrs Rautavaara who took the pencil]]," Joaquim Pestana, a retired judge, told EW. He would not reveal [[struck~ person/withhold/Joaquim Pestana|what reason she had given him]]. As to the leaked sample, he said [[sample~ person/withhold/Joaquim Pestana|he was bound by an undertaking that ran until Wednesday]].

The mission denied that [[struck- organization/deny/the Equator Compact Observer Mission|anything had been removed: "texts grow and shrink until they are final, and this one was agreed by all"]]. Its spokeswoman, Oonagh Teague, repeated that [[sample- person/deny/Oonagh Teague|the Compact had run no quick count in Ekoma]].

Efua Dankwa said [[altered+ person/accuse/Efua Dankwa|her agents now held 410 sheets that had been tampered with, all of them from one region]]. Of the sample she said [[sample~ person/call/Efua Dankwa|the observers should publish it "whichever of us it flatters"]]; the mission's statistician, Rukmini Sathe, [[sample~ person/withhold/Rukmini Sathe|has switched off her telephone]]. The commission's spokesman, Gilbert Nartey, said [[altered- person/deny/Gilbert Nartey|it had checked fifty of them at random and found no interference]]; it did admit to "[[typing+ person/assert/Gilbert Nartey|six slips of the hand]]". The Ekoma Bar Association asked [[altered~ organization/call/the Ekoma Bar Association|for the memory cards of the regional computers to be sealed]]. Neither candidate has gone to court yet.

Nordisk Tidende, which published the four-line table on Saturday, said [[sample+ outlet/assert/Nordisk Tidende|it had no doubt that the paper was genuine and that it showed the challenger ahead]].

Foreign Minister Yaw Sarpong-Hayford said [[expel~ person/withhold/Yaw Sarpong-Hayford|the observers' accreditation was "under study"]]. Shares in Port Amity fell 2.1 percent, led by banks. The inauguration is set for June 2.

== S153-09 | Amity Business Day | 2040-05-15 | Can tired fingers move 80,000 votes?
A commission that has to be believed would do well to know its own story. In Savelu's case there are two, and we have put both to people who count for a living.

The first is fatigue. [[typing+ person/judge/Kwaku Adomako|It was the keypad, in the opinion of Kwaku Adomako, who lectures in statistics at the Polytechnic; in 2036 he found an error rate of three per cent in the census.]] He is equally unmoved by the foreign table: [[sample- person/judge/Kwaku Adomako|there can have been no quick count, in his view, since nobody who runs one gets by on four lines and a logo]]. Over at Volta Analytics they shake their heads. [[altered+,typing- organization/assert/Volta Analytics|“Slips are blind. Of 410 deviations, 410 favour one man. That is not a finger, that is a hand.”]] Would they swear to it? [[altered~ organization/withhold/Volta Analytics|“We sell software to the government as well, so please don't ask us to swear.”]] Their own exercise, in which the walls were typed in where there are pictures of walls, [[margin- organization/assert/Volta Analytics|turns the president's cushion into a deficit of 19,000]]. The commission [[margin~,altered~ government/withhold/the electoral commission|does not comment on “private games”]].

A young man who keyed in figures that night did not sleep at all, he tells us. “[[typing- unnamed/deny/a data clerk|We were four, we changed every six hours, and we read everything back aloud]],” he says. “[[altered+ unnamed/assert/a data clerk|About a hundred sheets came to us in a second envelope on Monday evening, and we were told these were the good ones]].” The regional returning officer, Baffour Asiedu, [[altered- person/deny/Baffour Asiedu|knows of no second envelope and of no young man]].

Commissioner Lucy Amoabeng thinks daylight is cheaper than lawyers. [[publish+ person/assert/Lucy Amoabeng|A majority of her colleagues is in favour of scanning all 14,200 sheets and putting them on the web, she says, and it'll be done.]] Her chairman [[publish~ person/withhold/Emmanuel Tetteh-Lamb|was in a meeting all day]].

For bondholders it matters little who won and a good deal whether anybody did. “[[margin~ person/judge/Hedley Boakye|Fifty-eight or sixty-one thousand, that's a rounding matter; a president with an asterisk isn't]],” says Hedley Boakye of First Lagoon. The ten-year paper yields 11.2.

== S153-10 | The Open Verandah | 2040-05-16 | Six questions to a judge who packed his bags
Joaquim Pestana's vow of silence ended at midnight. At five past we poured him a ginger beer.

*Was there a sample count?* "[[sample+ person/confirm/Joaquim Pestana|There was. Seven hundred and twelve stations, drawn by lot, and it was a good draw]]."

*And?* "[[sample+ person/confirm/Joaquim Pestana|Mrs Dankwa led from the first hour to the last]]."

*Your own spokeswoman says it never happened.* "[[sample~ person/judge/Joaquim Pestana|She says what is put before her. I don't blame her]]."

*What was in the nine lines?* "[[struck+ person/assert/Joaquim Pestana|That our people had recorded different results at 38 stations in Savelu and that this was grave. It vanished between eleven and noon, on the order of the head]]." He pushes a printout across the table. It is a draft marked v7, and [[struck+ document/assert/a draft of the statement|a thick line runs through paragraph 12, with the initials A.R. beside it]].

*Why would she?* "[[struck~ person/withhold/Joaquim Pestana|Ask her. I have guesses, and a judge should keep those]]."

*So was Savelu fiddled?* "[[altered+ person/judge/Joaquim Pestana|Yes. Not by every clerk, and not by the computer. By somebody who had the sheets in his hands for a while]]."

The statistician who ran the thing, Rukmini Sathe, is back in her own country and [[sample+ person/confirm/Rukmini Sathe|has written to us in one line: "The table is mine and I stand by each decimal"]]. Annelise Rautavaara's reply ran to two: [[struck- person/deny/Annelise Rautavaara|"I strike out adjectives, not facts."]] [[sample~ person/withhold/Annelise Rautavaara|About the table, not a word.]]

Our view? [[altered+ outlet/accuse/The Open Verandah|Savelu was stolen, friends, in an airborne handbag.]] [[sample~,struck~ outlet/judge/The Open Verandah|And those who came to hold the lamp blew it out.]] We note that [[court33+ outlet/assert/The Open Verandah|they have form: they blessed the 2033 ballot, too, before the bench tore it up]]. Bole, where Kwabena Ofei still [[bole+ person/accuse/Kwabena Ofei|swears that his nine votes were filched at the adding table]], is [[bole- outlet/judge/The Open Verandah|another kettle of fish, and a kettle without fish at that: we have been through its sums and they are right]].

Ginger beer: Auntie Esi, Lane 4.

== S153-11 | Palaver live | 2040-05-18 | Commission hearing, day one: the pilot, the papers and a parked car
09:00 Full house at the old Assembly Hall. The chair opens with news: "[[publish+ person/promise/Emmanuel Tetteh-Lamb|Every sheet from every station will be online by the end of the month. Fourteen thousand two hundred of them]]." Applause. Party chairman Danjo [[publish~ person/judge/Nuhu Danjo|does not clap but says it's fine by him]].

09:40 Flight Lieutenant Seth Kuffour, who flew the helicopter. Quiet voice. "[[detour+ person/confirm/Seth Kuffour|I was ordered by radio to set down at Fort Adom. We stood there from 7.35 to 9.40. The bags were carried inside]]." Into which room? [[altered~,detour~ person/withhold/Seth Kuffour|He stayed with his machine, he says, and doesn't look through walls.]]

10:05 The army's lawyer gets up and withdraws last week's statement. [[detour+ government/confirm/the army|There was a landing, "for reasons of fuel".]]

10:50 Returning officer Asiedu: [[altered- person/deny/Baffour Asiedu|my conscience is as clean as my sheets]]. Laughter. Asked to explain Ntoaso, where 697 of 430 people voted for one man: [[altered~ person/withhold/Baffour Asiedu|a long look at the ceiling fan]].

11:30 Technical director Obuobi gives ground. [[typing- person/deny/Patience Obuobi|"I said fingers. I have since looked at the log, and those entries were read back and confirmed. It wasn't the typists."]]

12:15 Meanwhile, yesterday's Drum carried this, page 30, under the horoscope: "[[car- outlet/deny/The Talking Drum|Mr Hora's Sora was hired from Amity Rentals and paid for by his employers. Alhaji Bello had mixed up two customers. Sorry]]." Hora tells us [[car~ person/judge/Ludek Hora|he would now like to be given a car by somebody, for the trouble]].

12:40 And nobody is being kicked out. Foreign minister yesterday, with cake: [[expel- person/deny/Yaw Sarpong-Hayford|"The observers will leave in September, by the front door, as planned."]] Dankwa's people call that [[expel~ organization/judge/the People's Union|the first sensible sentence from him this month]].

13:30 Question from the floor, by a lady with a basket: [[altered~ unnamed/ask/a lady with a basket|"Who opened my envelope?"]] No one answers.

13:45 Oonagh Teague of the Compact was in the back row. Does she still think that the table was "homework"? [[sample~ person/withhold/Oonagh Teague|She found the side door before we found her.]] Dankwa's spokesman in the corridor: [[sample~ unnamed/judge/Dankwa's spokesman|"We don't need their four lines any more. It would be nice to hear them say it, though."]]

== S153-12 | Equatorial Wire | 2040-05-21 | Ekoma election official admits sheets were swapped; mission head apologises
PORT AMITY, May 21 (EW) - A senior election official in Ekoma's Savelu region said that [[altered+ person/confirm/Edem Kportufe|he and three others replaced 407 result sheets at an army fort after the presidential vote]], the first admission of its kind since the May 6 ballot.

"[[altered+ person/confirm/Edem Kportufe|We had blank forms, we had the stamps, and we had two hours]]. [[typing- person/deny/Edem Kportufe|The girls typed exactly what we gave them]]," Edem Kportufe, the deputy regional returning officer, told a commission hearing on Saturday. He refused to say [[altered~ person/withhold/Edem Kportufe|on whose orders they had acted]]. The army [[detour~ government/withhold/the army|declined to say who had been in charge of the fort that morning]]. The commission's own comparison, released on Monday, found [[altered+ government/confirm/the electoral commission|"intentional substitution" at 398 stations]].

His superior, Baffour Asiedu, still protested that [[altered- person/deny/Baffour Asiedu|the originals had reached the capital untouched and that his deputy was "a sick man"]]. The ruling party's chairman, Nuhu Danjo, said [[altered~ person/judge/Nuhu Danjo|he was "more surprised than anyone"]]; its lawyers [[altered~ group/ask/the ruling party's lawyers|questioned why the man had been heard without an oath]].

The Equator Compact's head of mission, Annelise Rautavaara, apologised in a letter to the candidates. [[sample+ person/confirm/Annelise Rautavaara|"We did hold a sample count, and Mrs Dankwa was in the lead in it,"]] she wrote. [[struck+ person/confirm/Annelise Rautavaara|She had deleted the paragraph on Savelu herself]], the letter said, because [[struck~ person/judge/Annelise Rautavaara|she feared bloodshed "more than I feared being wrong"]]. The earlier denials [[sample~ organization/judge/the Equator Compact|"should not have been made"]], the Compact added.

[[publish+ government/promise/the electoral commission|Scans of all the country's sheets will go online on May 31]], the commission said. [[margin~ government/withhold/the electoral commission|It left open whether the lead of 58,870 votes would stand.]] The Supreme Court will hear Dankwa's petition on May 28. A losing candidate in Bole, Kwabena Ofei, dropped his own case, saying [[bole- person/deny/Kwabena Ofei|he had added again and had been beaten fairly]].

"[[altered~ person/judge/Comfort Ansah|Ninety-seven is what I wrote and ninety-seven is what I shall say in heaven]]," said Comfort Ansah, a head teacher. Schools reopened on Monday.
