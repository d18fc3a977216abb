story: S165
title: Six numbers twice

claim rigged: The draw of the Lyonmar lottery of 15 September was rigged. | origins 2-3: a dismissed technician and the engineer Polglase, who takes his part back; a former inspector of the lottery only suspects it; the notary, the auditors and the committee of the house find nothing.
claim light: The balls 7 and 31 used on 15 September weighed less than the others. | origins 1-2: Jago Polglase's scale, on which the Cormorant rests; the Institute of Weights finds all alike.
claim chance: It cannot be an accident that the same six numbers came up twice within a month. | origins 1-2: a presenter and a numerologist; every mathematician who is asked says otherwise.
claim redraw: The treasurer may declare the draw void and have it held again. | origins 0-1: the deputy Kitto Angwin; the lottery act, the treasury and jurists are against it.
claim taped: What was shown on television as the draw had been recorded earlier in the day. | origins 0-1: a viewer's post about a clock; Channel Two, the audience and at last the viewer contradict it.
claim kin: The holder of the first winning ticket is a brother-in-law of the lottery's director. | origins 0-1: a neighbour, as told by the Cormorant, which corrects itself.
claim shared: The first prize of 15 September goes to 214 tickets. | origins 1-2: the lottery's own count; the kiosk keepers and a terminal report have 96.
claim sales: Since the draw the lottery sells forty per cent fewer tickets. | origins 1-2: the kiosk keepers; the lottery has eleven per cent.
claim pascoe: Jory Pascoe will be removed as director of the lottery. | origins 1-2: two people on its board; the treasurer, who denies it before he does it.
claim herring: In August four thousand Lucky Herring scratch cards were printed with a prize by mistake. | origins 1-2: told by the outlets as known; the lottery itself.
claim kiosk: In 2027 three kiosk clerks were convicted of cashing other people's winning tickets. | origins 1-2: background, told by the outlets and one of the clerks.
status rigged 2035-09-16: reported denied
status rigged 2035-09-21: corroborated denied
status rigged 2035-09-27: corroborated denied withdrawn
status rigged 2035-10-02: reported denied withdrawn
status light 2035-09-18: reported none
status light 2035-09-21: corroborated denied
status light 2035-09-27: reported denied withdrawn
status chance 2035-09-17: reported denied
status chance 2035-09-27: reported denied withdrawn
status redraw 2035-09-19: reported denied
status redraw 2035-10-02: none denied withdrawn
status taped 2035-09-18: reported denied
status taped 2035-09-22: none denied withdrawn
status kin 2035-09-18: reported denied
status kin 2035-09-20: none denied withdrawn
status shared 2035-09-17: reported none
status shared 2035-09-19: reported denied
status shared 2035-09-25: confirmed denied
status shared 2035-09-27: confirmed none withdrawn
status sales 2035-09-24: reported denied
status pascoe 2035-09-19: reported denied
status pascoe 2035-09-28: confirmed none

== S165-01 | Lyonmar Newswire | 2035-09-16 | Lottery draws same six numbers twice in a month, denies foul play
TREVOSE, Sept 16 (LN) - Lyonmar's national lottery said on Sunday that [[rigged- organization/deny/the Lyonmar lottery|nobody had meddled with its Saturday draw]], in which the same six numbers came out of the drum as four weeks before.

"[[rigged- person/deny/Jory Pascoe|The machine does not know what it did in August, and neither did anybody around it]]," Director Jory Pascoe told reporters. [[rigged- outlet/assert/Lyonmar Newswire|The draw was watched by a notary, two police officers and an audience of 140, none of whom reported anything unusual]], while hundreds of players telephoned to complain that [[rigged+ group/accuse/hundreds of players|they had been cheated]].

The numbers were 7, 13, 22, 31, 38 and 40 on both Aug 18 and Sept 15. Finance committee member Kitto Angwin asked [[rigged~ person/call/Kitto Angwin|for the drum to be sealed until parliament had looked inside]]. Notary Lowena Trelease [[rigged~ person/withhold/Lowena Trelease|said she would speak through her protocol]]. [[rigged~ outlet/assert/Lyonmar Newswire|No complaint had reached the police by Sunday night.]] Asked if he would stay on, Pascoe [[pascoe~ person/withhold/Jory Pascoe|looked at his watch]].

The odds of any given six numbers are one in 14 million. [[chance- person/deny/Hedra Bolitho|Over 40 years of draws a repetition was "nothing to fall off a chair for"]], said Hedra Bolitho, a mathematician at Trevose. [[shared~ outlet/assert/Lyonmar Newswire|How many tickets would share the first prize of 23 million crowns was not known on Sunday.]]

The lottery is having a bad summer. [[herring+ outlet/assert/Lyonmar Newswire|In August it had to call back 4,000 "Lucky Herring" scratch cards on which a printer's error had put a win]]; [[herring~,rigged~ outlet/assert/Lyonmar Newswire|those cards have nothing to do with the drum]].

Saturday was also the day of the mackerel supper at Porth Enys, which was attended by 2,000 people.

== S165-02 | Channel Two | 2035-09-17 | The week with Branok Vyvyan: a text of last night's programme
Good evening. Thirteen, twenty-two and the rest of the family. You know them by now as you know your own telephone number.

[[chance+ person/assert/Branok Vyvyan|I am told that it happens. I say it does not: fourteen million times fourteen million is a two with fourteen zeros, and nothing of that size happens on a Saturday by itself]]. My guest, Mother Zennor, reads numbers for a living, and she agrees: [[chance+ person/assert/Mother Zennor|no blind fate lays the same table twice, somebody had written the menu]].

Against us we had Professor Bolitho, poor thing, with a blackboard. “[[chance- person/deny/Hedra Bolitho|You multiply one time too often. The first draw may be anything; what you ask is that one of four thousand others should look like one before it, and that's about even money]],” she said. I gave her a biscuit.

So was the thing fixed? [[rigged~ person/withhold/Branok Vyvyan|I don't say that. I've got a contract with this station, and the station broadcasts the draw.]] [[rigged~ person/judge/Mother Zennor|Mother Zennor saw “a hand, but no face”.]] And what did the lottery tell us? [[rigged- organization/deny/the Lyonmar lottery|All the seals were whole]]; and, what made my eyebrows go up, [[shared+ organization/confirm/the Lyonmar lottery|two hundred and fourteen tickets had the six right, a number never seen before]]. [[shared~ person/ask/Branok Vyvyan|Two hundred and fourteen! Is there a club?]] [[light~ person/ask/Branok Vyvyan|Has anybody thought of putting the little round devils on a scale?]] [[sales~ person/ask/Branok Vyvyan|And which of you will still buy a slip next Saturday?]]

[[kiosk+ outlet/assert/Channel Two|It isn't as if we had always been saints: three men behind kiosk counters went to prison in 2027 for cashing what was not theirs.]] [[kiosk+ person/confirm/Clem Hosken|One of them, Clem Hosken, sent us a card: “I did eight months, and I never touched a ball.”]]

After the break: how to bone a mackerel in nine seconds.

== S165-03 | The Daily Cormorant | 2035-09-18 | FIXED! AND GUESS WHO WON
Something stinks, and it isn't the herring. [[chance+ outlet/assert/The Daily Cormorant|The same six, twice in four weeks, all by themselves? Pull the other one, it's got bells on.]]

[[rigged+ outlet/accuse/The Daily Cormorant|Saturday's lottery was a put-up job, and the Cormorant has the man to prove it.]] Wella Jose, 52, oiled the drum for eleven years until they threw him out in July. “[[rigged+ person/accuse/Wella Jose|You swap two balls in the store room on the Friday. I've been asked to do it myself, and I know who asked]],” he says. [[light+ person/accuse/Wella Jose|The seven and the thirty-one were the feathery ones this time, he reckons.]] Who? [[rigged~ person/withhold/Wella Jose|That he will say to a judge.]]

And now hold on to your chair. [[kin+ outlet/assert/The Daily Cormorant|The first to turn up with a winning slip, at nine on Monday, was Petrok Hendra, 44, who is married to the boss's sister!]] “[[kin+ unnamed/assert/a neighbour|They have their Christmas goose with the Pascoes every year]],” a neighbour swears. Pascoe went pale: “[[kin- person/deny/Jory Pascoe|I have three brothers and no sister. Whom am I supposed to have married off?]]”

It gets better. Viewer Demelza Roe stopped the film and looked at the studio clock. “[[taped+ person/assert/Demelza Roe|It says ten past four, and they want us to believe it's eight in the evening]].” [[taped+ outlet/assert/The Daily Cormorant|So the “live” draw was in the can before tea!]] Channel Two calls that [[taped- organization/deny/Channel Two|“rubbish; the clock is a stage prop and has been at ten past four since 2030”]].

The lottery's spokeswoman [[rigged~ organization/withhold/the Lyonmar lottery|put the phone down]]. [[rigged~ group/judge/readers of the Cormorant|You, dear readers, have made up your minds: 88 of 100 don't trust the drum any more.]] Treasurer Nance, wake up! [[rigged~ outlet/call/The Daily Cormorant|We want the cuffs out by the weekend.]]

Wella's own numbers are 3, 9, 17, 24, 33 and 45.

== S165-04 | The Lanner Gazette | 2035-09-19 | May the treasurer spin the drum again?
Kitto Angwin believes he has found the way out. [[redraw+ person/assert/Kitto Angwin|The treasurer, as keeper of the lottery's charter, need only call the draw null, and the balls will roll afresh]], the deputy told the house yesterday. Bryok Nance, whom it concerns, shook his head. “[[redraw- person/deny/Bryok Nance|I keep the charter the way a bank keeps your silver. I may not use it at table]],” he said.

[[redraw- outlet/assert/The Lanner Gazette|The Lottery Act of 1994 has three sentences on the subject, and all say the same: a draw that the notary has sealed stands.]] Ysella Retallack, who wrote the standard work on gaming law, adds that [[redraw- person/deny/Ysella Retallack|even a proven fraud gives the losers a claim for damages, but never a second spin]]. Her pupils at the treasury [[redraw~ unnamed/judge/jurists of the treasury|are said to have passed the deputy's speech from desk to desk]].

[[rigged~ outlet/ask/The Lanner Gazette|But was there a fraud?]] The man on whom a tabloid builds its case, Wella Jose, [[rigged~ outlet/assert/The Lanner Gazette|was dismissed for drinking and has a suit against his employer running]]. His story [[rigged- outlet/assert/The Lanner Gazette|doesn't fit the store room, which has had two locks and a camera since spring]]. The police [[rigged~ government/withhold/the police of Trevose|have “received a newspaper”]].

[[taped- outlet/assert/The Lanner Gazette|The rumour of a film made before tea can be put to rest: our theatre critic sat in row three, saw the balls fall at eight and was home by nine with a cold.]]

Then there are the winners. [[shared- organization/deny/the guild of kiosk keepers|The guild of kiosk keepers, which reads the terminals, counts 96 tickets with six right and not more]]; [[shared+ organization/assert/the Lyonmar lottery|the lottery abides by its 214]]. Two members of its board tell us that [[pascoe+ unnamed/assert/two members of the lottery's board|Jory Pascoe won't see the first of October in his chair]]. [[pascoe- person/deny/Bryok Nance|“He has my confidence,” says Mr Nance.]] [[pascoe~ person/withhold/Jory Pascoe|Mr Pascoe was feeding his geese.]]

The tide tables for the autumn are on page 22.

== S165-05 | The Daily Cormorant | 2035-09-20 | Mr Hendra's sister-in-law
In Tuesday's paper we told you that [[kin+ outlet/assert/The Daily Cormorant|winner Petrok Hendra was related by marriage to lottery director Jory Pascoe]]. [[kin- outlet/deny/The Daily Cormorant|He isn't.]] [[kin- outlet/assert/The Daily Cormorant|Hendra's wife was born a Pascoe, of the Pascoes of Sennet, who have been fishmongers for two centuries and aren't so much as fourth cousins of the other lot.]] There are 6,000 Pascoes in Lyonmar. “[[kin- person/confirm/Petrok Hendra|I've never met the man, and I don't care for goose]],” says Hendra, a postman with bad knees. The registrar of Sennet [[kin- organization/confirm/the registrar of Sennet|went through four generations for us and found no link]]. [[kin~ outlet/judge/The Daily Cormorant|Sorry, Petrok. Buy the missus something nice.]]

How did he pick the numbers? [[rigged~ person/assert/Petrok Hendra|“They'd come in August, so I thought, why not? Half the sorting office played them.”]] Hm. [[rigged~ outlet/judge/The Daily Cormorant|That would be one way to look at it.]]

But don't think we're letting go! [[rigged+ outlet/assert/The Daily Cormorant|The drum was got at, we stand by that, and Wella Jose stands by us.]] “[[rigged+ person/accuse/Wella Jose|I'd swear it on my mother's urn]],” he says. And our expert, engineer Jago Polglase, [[light~ person/promise/Jago Polglase|will put the balls on his own scale tonight]]. He [[light~ person/withhold/Jago Polglase|won't tell us how he got hold of them]]. [[light+ outlet/assert/The Daily Cormorant|Two of them are underfed, you can feel it in your palm.]] [[rigged+ outlet/assert/The Daily Cormorant|Somebody wanted those six to come up, and they came up.]] [[taped~ outlet/judge/The Daily Cormorant|As for the clock, we're still squinting at it.]]

Deputy Angwin keeps fighting. “[[redraw+ person/assert/Kitto Angwin|Nance can void it with a stroke, he's just too timid]],” he growls. [[redraw~ outlet/call/The Daily Cormorant|Stroke, Bryok, stroke!]]

Goose recipes, since you ask, on page 30.

== S165-06 | Lyonmar Newswire | 2035-09-21 | Engineer says two lottery balls too light; lottery disputes it
TREVOSE, Sept 21 (LN) - An engineer said on Friday that [[light+ person/assert/Jago Polglase|two of the balls drawn in a disputed Lyonmar lottery were almost half a gram short of the rest]].

"[[light+ person/assert/Jago Polglase|The seven and the thirty-one float up like corks, I weighed each of them nine times]]," Jago Polglase told a news conference called by the Daily Cormorant. From this he concluded that [[rigged+ person/accuse/Jago Polglase|the result had been arranged beforehand]]. He [[light~ person/withhold/Jago Polglase|did not say on what kind of scale]] and [[rigged~ person/withhold/Jago Polglase|named no culprit]].

The lottery said [[light- organization/deny/the Lyonmar lottery|its 49 balls had been certified in July as equal to a hundredth of a gram]]. [[light- document/assert/the notary's protocol|The notary's protocol for Saturday, released the same day, records a weighing at 1840 with no deviation.]] "[[rigged- person/deny/Lowena Trelease|I chose the set by lot myself, five minutes before, out of eight]]," notary Lowena Trelease said in it. [[light- outlet/assert/Lyonmar Newswire|Pictures handed out by Polglase show balls with a maker's mark that went out of use in 2030.]] [[light~ outlet/assert/Lyonmar Newswire|Both sides agreed to leave the set to the Institute of Weights.]]

Former lottery inspector Austol Keast said [[rigged+ person/expect/Austol Keast|he thought it "more likely than not that a thumb was on the pan"]]. Mathematician Hedra Bolitho pointed out that [[rigged- person/deny/Hedra Bolitho|lighter balls would have favoured two numbers and not six]].

[[redraw- outlet/assert/Lyonmar Newswire|A repetition of the draw is not possible under the Lottery Act]], as the clerk of parliament informed deputy Kitto Angwin in writing. Angwin [[redraw~ person/withhold/Kitto Angwin|had not read the letter]].

The police said [[rigged~ government/promise/the police of Trevose|they would hear technician Wella Jose next week]]. Winners have until Dec 15 to claim their share.

== S165-07 | Odd & Even | 2035-09-22 | Seven plain questions about six plain numbers
*Could it be luck?* Of course. [[chance- outlet/assert/Odd & Even|With two draws a week since 1994 there are more than nine million pairs of draws, and in so many pairs one has to expect a match or not be surprised at it.]] [[chance- outlet/assert/Odd & Even|Five lotteries elsewhere have had theirs, one of them on consecutive Wednesdays.]]

*Mr Vyvyan's two with fourteen zeros?* [[chance- outlet/deny/Odd & Even|He calculates the chance that these very six, named by him before August, would come both times. Nobody had named them.]] [[chance~ outlet/judge/Odd & Even|It's the commonest mistake there is; we've got a mug with it.]]

*Then why 214 winners?* [[shared+ outlet/assert/Odd & Even|The figure is right]], and it's the loveliest part. [[rigged- outlet/assert/Odd & Even|Thousands of us play whatever came up lately; when it came up again, a crowd was standing under the tree. A cheat would have picked six that nobody plays.]] The guild's 96? [[shared- organization/assert/the guild of kiosk keepers|It holds on to them]], but [[shared+ outlet/assert/Odd & Even|it has left out the tickets bought by telephone]].

*The light balls?* [[light~ outlet/withhold/Odd & Even|We wait for the people with the good scales.]] [[light- person/judge/Santo Menear|Santo Menear, who calibrates balances, says that a kitchen scale near an open window shows half a gram for a sneeze.]]

[[light- outlet/assert/Odd & Even|And the drum is run forty times before each broadcast, with a printed record; a floating pair would have shown up in it long ago, and none has.]]

*Was it on tape?* [[taped- outlet/assert/Odd & Even|No; when a gull hit the studio window at 8.04 half the town heard it, and on the film one sees the presenter jump.]] Ms Roe, who'd started that one, wrote to us: “[[taped- person/confirm/Demelza Roe|I've looked again, and the clock has no hands but painted ones. I take it back]].” [[taped~ outlet/judge/Odd & Even|Good for her.]]

*So it's clean?* [[rigged~ outlet/withhold/Odd & Even|We can't know what we can't see. All we say is that the numbers themselves accuse no one.]]

*Do you play?* No. We can count.

== S165-08 | The Pellar Packet | 2035-09-24 | At the kiosk by the harbour they play dominoes now
Merryn Opie has had the kiosk on Fore Street for twenty years. On a Saturday she used to sell four hundred slips. “[[sales+ person/assert/Merryn Opie|This week it was two hundred and thirty, and half of those bought one to laugh at it]],” she says. [[sales+ outlet/assert/The Pellar Packet|The pad of blank slips by the till is as thick on Monday as it was on Thursday.]] [[sales+ organization/assert/the guild of kiosk keepers|The guild puts the fall at forty per cent over the whole country.]] [[sales- organization/deny/the Lyonmar lottery|Eleven, says the lottery, and rain had its part in it.]] [[sales~ person/withhold/Merryn Opie|What she'll do if it goes on she doesn't like to think about.]]

Is the drum honest? Opinions by the harbour are divided. [[rigged~ person/judge/Uncle Sampson|“I've lost honestly for fifty years, and I'd like to go on that way,” says a customer known as Uncle Sampson.]] [[light~ person/ask/Uncle Sampson|He would also like to know what half a gram does to a thing that's blown about by a fan.]] [[rigged+ person/judge/Tamsin Vose|Tamsin Vose, who mends nets, is sure that the gentlemen up there settled it among themselves.]] Her husband, who won, is [[rigged- person/deny/Perran Vose|sure of the opposite. “We had the August numbers because she's too lazy to think of others. Where's the swindle in that?”]]

There are nineteen winners in Pellar alone. [[shared+ outlet/assert/The Pellar Packet|Divided by 214, the 23 million come to some 107,000 each]], enough for a small boat. [[kin- outlet/assert/The Pellar Packet|The postman whom a paper had married into the director's family turns out to be related to nobody but his wife.]]

[[herring+ outlet/assert/The Pellar Packet|Mrs Opie still has a stack of Lucky Herring under the counter, the ones from August with a prize on every card that wasn't meant.]] “[[herring~ person/judge/Merryn Opie|That was a printer with a cold. This is something else]],” she says. [[herring~,rigged~ outlet/assert/The Pellar Packet|People do mix the two up.]] And can they play it all over again? [[redraw- person/deny/Merryn Opie|“Drawn is drawn, it's on the back of the slip.”]] [[redraw~ group/ask/customers at the kiosk|Several had come to ask.]]

The lifeboat was out twice.

== S165-09 | Lyonmar National Lottery (press release) | 2035-09-25 | Facts on the draw of 15 September
The Lyonmar National Lottery has commissioned the auditors Tregear & Moon to examine the draw of 15 September. Their first report is summarised here.

– [[rigged- organization/assert/Tregear & Moon|The auditors have gone through 61 hours of recordings from the store room, the corridor and the studio. At no time did anyone touch, exchange or heat a ball.]]
– [[light- organization/deny/the Lyonmar National Lottery|The balls with the numbers 7 and 31 have the weight they ought to have.]] What Mr Polglase placed on his scale [[light- organization/assert/the Lyonmar National Lottery|was a training set from 2029, taken from a skip.]]
– [[taped- organization/deny/the Lyonmar National Lottery|The programme went out live at eight o'clock, before 140 people with tickets.]]
– [[shared+ organization/confirm/the Lyonmar National Lottery|The number of first prizes has been checked three times and is 214.]] [[shared+ organization/assert/the Lyonmar National Lottery|A terminal report that listed 96 did so because it ended at noon on the Saturday]].
– [[sales- organization/deny/the Lyonmar National Lottery|Turnover is down by 11 per cent, and not by 40.]]
– [[redraw- organization/deny/the Lyonmar National Lottery|Neither the Lottery nor the Treasurer can repeat a draw. Letters asking for it will be answered, but not granted.]]

“[[rigged- person/deny/Jory Pascoe|I would have to be a magician, and my wife will tell you that I can't find my glasses]],” says Director Jory Pascoe. With regard to the former employee Mr Jose, the Lottery [[rigged~ organization/withhold/the Lyonmar National Lottery|makes no comment on a pending suit]]. Mr Pascoe [[pascoe- organization/deny/the Lyonmar National Lottery|has no plans to leave]].

The Lottery regrets [[rigged~ organization/judge/the Lyonmar National Lottery|that trust has been shaken]] and invites [[rigged~ organization/call/the Lyonmar National Lottery|every citizen to come and turn the drum by hand]] on Sunday between two and five. [[herring+ organization/confirm/the Lyonmar National Lottery|Holders of one of the 4,000 misprinted herring cards of August will receive a voucher]] on the same occasion.

There will be saffron buns.

== S165-10 | Lyonmar Newswire | 2035-09-27 | Institute clears lottery balls; engineer retracts
TREVOSE, Sept 27 (LN) - [[light- organization/assert/the Institute of Weights|All 49 balls used in Lyonmar's disputed lottery draw are of equal weight]], the national Institute of Weights found on Thursday.

"[[light- person/assert/Elowen Carne|The largest difference is that of a fingerprint]]," its head, Elowen Carne, said. [[light- outlet/assert/Lyonmar Newswire|Weighings on three balances in two rooms gave 7 and 31 as neither heavier nor lighter than their neighbours.]]

Engineer Jago Polglase withdrew his findings. "[[light- person/confirm/Jago Polglase|I bought those balls from a man in a pub and I believed that they were the ones]]," he said. He also no longer held that [[rigged- person/deny/Jago Polglase|the result had been steered]]; [[rigged~ person/judge/Jago Polglase|he had "wanted to be the one who saw it"]], he added. [[light- outlet/assert/Lyonmar Newswire|The set he had tested, a discarded one, was worn by years of practice.]] The Cormorant, which had paid him, [[light~ outlet/withhold/The Daily Cormorant|did not comment on the balls]].

Dismissed technician Wella Jose repeated to police that [[rigged+ person/accuse/Wella Jose|two balls had been exchanged on the eve of the draw]]. [[rigged~ government/withhold/the police of Trevose|The police would not say whether they believed him.]] [[rigged~ outlet/assert/Lyonmar Newswire|The finance committee of parliament is to report on Tuesday.]] [[rigged- outlet/assert/Lyonmar Newswire|Recordings show the store room locked from Thursday evening until the notary opened it on Saturday.]]

The guild of kiosk keepers [[sales+ organization/assert/the guild of kiosk keepers|stood by its estimate that four tickets in ten were no longer being bought]]. [[sales- document/assert/returns to the treasury|Returns filed with the treasury show a decrease of 11.4 percent.]] It dropped its other figure, acknowledging that [[shared+ organization/confirm/the guild of kiosk keepers|there were indeed 214 winning tickets]].

Presenter Branok Vyvyan, whose sums had been much quoted, said on air that [[chance- person/confirm/Branok Vyvyan|he had "multiplied like a rabbit" and that coincidence was, after all, sufficient]]. [[chance~ person/judge/Hedra Bolitho|Mathematician Hedra Bolitho sent him a biscuit.]]

== S165-11 | Tin & Tide | 2035-09-28 | A clean drum and a dirty fortnight
So that's that, or nearly. [[rigged- outlet/assert/Tin & Tide|Nobody cheated on the fifteenth; six balls fell, and a country fell after them.]] [[light- outlet/assert/Tin & Tide|The corks that were supposed to float on top weigh what balls weigh.]] [[kin- outlet/assert/Tin & Tide|The wicked brother-in-law is a postman from Sennet.]] [[taped- outlet/assert/Tin & Tide|The film from the afternoon never existed, ask the gull.]] [[chance- outlet/assert/Tin & Tide|And the miracle of the twin numbers is no more a miracle than two guests at a wedding who share a birthday.]]

Not that everyone's convinced. Austol Keast, once an inspector, [[rigged+ person/judge/Austol Keast|“won't be told by an audit firm with a contract that there was no thumb on it”]]. [[rigged~ outlet/judge/Tin & Tide|He's got half a point there, about the contract.]] [[shared+ outlet/assert/Tin & Tide|Meanwhile two hundred and fourteen households have bought a boat, a roof or a rest from their relations.]] Wella Jose has been offered a book. [[rigged~ outlet/ask/Tin & Tide|If he was asked to swap balls, why on earth doesn't he say by whom?]]

And Kitto Angwin, our tribune of the losers? He was still at it on Wednesday: [[redraw+ person/assert/Kitto Angwin|the keeper of the charter could wipe out the result tomorrow if he had the spine]]. [[redraw- outlet/assert/Tin & Tide|Not one of the ninety jurists in that house could be found to say the same; the act leaves Nance nothing to wipe with.]] [[redraw~ outlet/judge/Tin & Tide|It takes a special talent to be wrong so loudly.]]

The bill is paid by somebody else. Last night, out of a blue sky, [[pascoe+ outlet/assert/Tin & Tide|the treasurer relieved Jory Pascoe of his post, with thanks]]. “[[pascoe+ person/confirm/Bryok Nance|He has done nothing wrong, and he must go]],” said Bryok Nance. [[pascoe~ person/judge/Jory Pascoe|Pascoe said that the geese would be glad.]] [[sales- outlet/assert/Tin & Tide|The drop of forty per cent at which he took fright was one of eleven, as anybody could have read in the returns.]] [[sales~ outlet/ask/Tin & Tide|Will it sell a single slip more?]] I doubt it.

We don't run a tombola. Never have.

== S165-12 | The Lanner Gazette | 2035-10-02 | Committee finds no manipulation; one witness keeps his secret
The finance committee of the house has closed its inquiry into the lottery with a vote of eleven to two. [[rigged- organization/assert/the finance committee|It finds “no trace of an intervention, human or mechanical, in the draw of 15 September”.]] [[rigged- outlet/assert/The Lanner Gazette|Forty witnesses were heard, eight sets of balls were cut open, and the drum was taken apart down to the last screw without anything turning up that didn't belong there.]]

Wella Jose was the last to sit down before it. [[rigged+ person/accuse/Wella Jose|He said again that he had been asked, and that others must have done what he refused.]] By whom? [[rigged~ person/withhold/Wella Jose|He looked at the ceiling for some time, and then asked for his bus fare.]] [[rigged~ person/judge/Kitto Angwin|Mr Angwin, who voted with the two, “leaves the door ajar”.]] He has given up on one thing: “[[redraw- person/confirm/Kitto Angwin|I now accept that the treasurer cannot have it done over. I had been reading the act of 1961]].”

[[redraw- outlet/assert/The Lanner Gazette|The report devotes a single line to that question: there is no power, in anyone, to repeat a sealed draw.]] [[light- outlet/assert/The Lanner Gazette|It has two on the pair of balls alleged to be under weight, which were not.]] [[kin-,taped- outlet/assert/The Lanner Gazette|It notes in passing that Mr Hendra and the director share no forebear, and that the pictures went out as they happened.]] Professor Bolitho's blackboard is reproduced in full. [[chance- document/assert/the committee's report|In the long run, it reads, such a coincidence is to be met with in every lottery that lives long enough.]]

[[sales- outlet/assert/The Lanner Gazette|Ticket sales, which were never down by more than an eighth, have recovered half of that.]] [[pascoe+ outlet/assert/The Lanner Gazette|Mr Pascoe, the outgoing director, cleared his desk on Monday.]] [[rigged~ person/promise/Bryok Nance|Mr Nance has promised glass walls for the store room.]] A notice advises that [[kiosk~,rigged~ outlet/assert/The Lanner Gazette|the file on the clerks of 2027, which had got in among the papers, concerned another matter altogether]]. [[kiosk+ outlet/assert/The Lanner Gazette|Those three had been sentenced for cashing in behind their customers' backs.]]

On Saturday the numbers were 2, 5, 19, 27, 36 and 44. Nobody had them.
