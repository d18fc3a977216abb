story: S125
title: Who bought the talla on the ninth?

claim sold: The Bank of Vessaly secretly sold foreign reserves on 9 October to prop up the talla. | origins 3-5: Certain: two dealers who saw the orders, the bank's own reserve figures, in the end the governor; the officials heard by the Mercantile may have it from the dealing room.
claim fund: The fund Osprey Court set off the talla's fall on 9 October by betting against it. | origins 1-3: A broker, the finance minister, who may rest on him; the exchange's trade records point to others first.
claim typo: The fall began with a trader's mistaken order at Kredit Norr, with one nought too many. | origins 1-2: A clerk of the bank Kredit Norr, then the bank itself; the exchange's records.
claim amount: The sum sold to support the currency was 1.4 billion marks (0.9; 2.1). | origins 2-4: The dealers, the Mercantile's officials, the reserve figures, each reckoning for itself.
claim petro: The state oil company Petrovess sold 300 million marks on the same afternoon. | origins 2-2: Petrovess and the broker who did it.
claim openly: On 18 October the bank intervened in the market, and announced it. | origins 1-2: The bank; every dealer saw it.
claim rate: The bank's rate will go up to nine per cent on 22 October. | origins 1-2: A member of the rate council; an economist guesses the same.
claim resign: Governor Edda Brannic has offered to resign. | origins 0-1: A source of the Evening Drum, taken back.
claim ordered: Finance Minister Jonas Merrin told the bank by telephone to step in. | origins 2-4: An official of the bank, the secretary's notes read by a deputy, a cleaner at the door; the governor and the minister deny it.
claim controls: The government will limit what a citizen may buy in foreign money to 2,000 marks. | origins 1-2: A draft seen by the Courant; the minister calls it a study.
claim peg: In 2032 the talla's peg broke and it lost a third of its value in a week. | origins 1-2: Background told by the outlets.
status sold 2040-10-09: none denied
status sold 2040-10-10: reported denied
status sold 2040-10-12: corroborated denied
status sold 2040-10-26: confirmed none
status fund 2040-10-10: reported none
status fund 2040-10-11: reported denied
status fund 2040-10-26: none denied withdrawn
status typo 2040-10-11: reported denied
status typo 2040-10-16: confirmed none
status amount 2040-10-10: reported none
status amount 2040-10-12: corroborated none
status amount 2040-10-14: corroborated denied
status amount 2040-10-26: confirmed none
status petro 2040-10-11: confirmed none
status openly 2040-10-18: confirmed none
status rate 2040-10-12: reported none
status rate 2040-10-13: reported denied
status rate 2040-10-22: none denied
status resign 2040-10-13: reported none
status resign 2040-10-14: reported denied
status resign 2040-10-15: none denied withdrawn
status ordered 2040-10-10: none denied
status ordered 2040-10-11: reported denied
status ordered 2040-10-12: corroborated denied
status controls 2040-10-14: none denied
status controls 2040-10-15: reported denied

== S125-01 | Continental Newswire | 2040-10-09 | Vessaly's talla plunges, then rebounds in minutes
PORT KALLAS, Oct 9 (CNW) - The currency of Vessaly fell 6 percent on Tuesday afternoon and regained nearly all of it within 20 minutes, leaving traders to wonder [[sold~ group/ask/traders|who had caught it]].

The talla went from 7.90 to 8.41 to the mark at 15.12 before turning "[[sold+ unnamed/judge/a dealer in Port Kallas|as if it had hit a floor, and a floor like that is poured by only one builder in town]]," a dealer said.

The Bank of Vessaly, asked whether it had been in the market, said it had not. "[[sold- organization/deny/the Bank of Vessaly|The talla floats. The Bank neither bought nor sold today]]," its press office said by e-mail. Finance Minister Jonas Merrin [[sold~ person/withhold/Jonas Merrin|said he did not watch screens]]. Had he spoken to the governor in the course of the afternoon? [[ordered~ person/withhold/Jonas Merrin|He spoke to many people]], he said. He added that [[fund~ person/ask/Jonas Merrin|one would have to ask who gained from the drop]].

At the broker Lund Pettersen, Arvid Sohl found [[sold- person/judge/Arvid Sohl|the bounce natural: "It was cheap, people noticed, they bought. No hidden hand needed"]]. Two other dealers [[sold~ unnamed/withhold/two other dealers|preferred not to say what they had seen]].

[[peg+ outlet/assert/Continental Newswire|The talla was tied to the mark until 2032, when the peg snapped and a third of its worth was gone in a week]]. The bank has said since then that [[sold~ organization/promise/the Bank of Vessaly|it would step in only in the open]].

Anneke Voll, the opposition's finance speaker, called [[sold~ person/call/Anneke Voll|for a full account of the 20 minutes]]. "[[sold~ person/judge/Anneke Voll|Either we have a miracle or we have a secret]]," she said.

Vessaly, with 9 million people, lives on shipping, timber and offshore oil. Its reserves stood at 21.6 billion marks at the end of August.

== S125-02 | The Vessaly Mercantile | 2040-10-10 | Dealers: the order came from Bank Quay
Somebody offered marks at 8.38 yesterday, a great many, in lots of fifty million, and would not stop. Two men whose job is to know who somebody is say that they know.

[[sold+ unnamed/assert/two dealers at commercial banks|“It was the Bank. The calls came from the second floor at Bank Quay, from voices we speak to at Christmas,” says one of them, who deals for a large commercial bank.]] The other, at a smaller house, was asked [[sold+ unnamed/assert/two dealers at commercial banks|to quote, to hit and to forget]]. Between them [[amount+ unnamed/assert/two dealers at commercial banks|they saw some 900 million marks go through]], [[amount~ unnamed/expect/two dealers at commercial banks|and they can't have seen it all]].

The governor, Edda Brannic, was at a school concert and [[sold~ person/withhold/Edda Brannic|answered the Mercantile with a finger on her lips, pointing at the choir]]. Her spokesman, Nils Auberg, was plainer: [[sold- person/deny/Nils Auberg|“We weren't there. Dealers have been mistaken about voices since the telephone was invented.”]]

What knocked the talla over in the first place? Brokers point to Osprey Court, a fund in the Channel tax haven of Sorley. [[fund+ unnamed/accuse/a broker|“They've been building a short for three weeks, and at three o'clock they pulled the trigger,” says one.]] Osprey Court [[fund~ organization/withhold/Osprey Court|has a policy of not discussing positions, least of all profitable ones]].

Professor Gesa Thorn of the Trade School wonders about the law. [[sold~ person/judge/Gesa Thorn|Selling reserves isn't forbidden; lying about it, she says, is a matter of taste.]] [[ordered~ person/warn/Gesa Thorn|What she'd find serious is a hand from across the square.]] Mr Auberg: [[ordered- person/deny/Nils Auberg|“The only ministry that rings us is the weather office.”]] Under Article 4 the bank must report “material operations” within a quarter. [[sold~ person/expect/Gesa Thorn|The figures for October, due on the 26th, will tell.]]

Timber futures closed higher; freight to the south was quiet.

== S125-03 | Carry On Regardless | 2040-10-11 | A zero, a bird and an oil can
I've had eleven theories in my inbox since Tuesday. Here are the ones that aren't about the moon.

Theory one, the bird. [[fund+ outlet/assert/Carry On Regardless|Osprey Court dumped talla and ran.]] Nope, not for me. [[fund- outlet/deny/Carry On Regardless|Their broker's own tape has them buying at 8.20, on the way down]]. [[fund- person/deny/Rupert Delane|“We made a small loss and a large headache,” Osprey's Rupert Delane tells me]].

Theory two, the zero. [[typo+ unnamed/assert/a clerk at Kredit Norr|A clerk at Kredit Norr says a junior meant to sell eighty million talla and sold eight hundred; the lad went home at four and didn't come in yesterday.]] Norr's line: [[typo- organization/deny/Kredit Norr|“Our controls functioned. No erroneous order was placed.”]] [[typo~ outlet/judge/Carry On Regardless|Controls always function. That's what's frightening.]]

Theory three, the oil can. Petrovess pays its taxes in talla around the tenth. [[petro+ organization/confirm/Petrovess|Its treasurer confirms that they sold 300 million marks on Tuesday, between 15.00 and 16.00.]] So was that what the dealers saw? Nils Auberg of the Bank is keen that we should think so: “[[sold- person/deny/Nils Auberg|People mistook an oil company for a central bank]].” Broker Maud Isk, who did the trade, is not: “[[petro+ person/confirm/Maud Isk|I sold their three hundred, through me and nobody else]]. [[sold+ person/judge/Maud Isk|The wall at 8.38 was somebody three times my size.]]”

[[sold+ outlet/judge/Carry On Regardless|My money's on Bank Quay. You can smell the floor polish.]] Bonus theory: [[ordered~ outlet/ask/Carry On Regardless|did Flash Jonas lean on Edda?]] [[ordered+ unnamed/assert/a reader who empties the bins at the finance ministry|A reader who empties the bins over there heard him through the door at about ten past three, bellowing “make it stop, I'll carry the can”.]] Mind you, [[sold~ outlet/withhold/Carry On Regardless|I've got no ticket, no tape and no recording, only a nose.]]

[[sold~ outlet/ask/Carry On Regardless|Question for the Bank: if not you, who owns 900 million marks and a motive?]]

[[peg~ outlet/judge/Carry On Regardless|And for the kids: no, this isn't 2032 again.]]

Next week: my favourite typos, ranked.

== S125-04 | The Vessaly Mercantile | 2040-10-12 | Bank spent 1.4 billion on the ninth, officials say; minister rang first
The central bank not only sold marks on Tuesday, it sold more of them than the market guessed.

[[sold+ unnamed/confirm/three officials|Three officials with knowledge of the matter, of whom two work at Bank Quay, say that the reserve desk was told at 15.13 to defend 8.40 “by hand and without flags”]]. [[amount+ unnamed/assert/three officials|The bill, they say, was 1.4 billion.]]

One of them adds a detail that will be read with care on the other side of the square. [[ordered+ unnamed/assert/an official of the bank|“The minister was on the line at ten past three. He said to do something, and she did something.”]] By law nobody in government may give the bank instructions. Mr Merrin's ministry [[ordered~ government/withhold/the finance ministry|would not comment on telephone traffic]].

Nils Auberg, for the bank, has by now repeated five times that [[sold- person/deny/Nils Auberg|no intervention took place]]. Would he say it of the afternoon of the 9th between 15.13 and 15.31? [[sold~ person/withhold/Nils Auberg|He would say it of the 9th; smaller units he did not stock.]]

In the rate council there is talk of medicine. [[rate+ unnamed/expect/a member of the rate council|“Nine, on the 22nd,” says one of its seven members, “and I've the votes.”]] It stands at seven and a half. [[rate~ person/judge/Gesa Thorn|Professor Thorn would find that brutal but honest.]]

As to who began it all: [[typo~ outlet/assert/The Vessaly Mercantile|the exchange is reading its records]]. [[fund+ person/accuse/Jonas Merrin|Mr Merrin has made up his mind: “gentlemen in Sorley with no country and a fast line”, he told a lunch of shipowners]].

[[sold~ person/call/Anneke Voll|Anneke Voll wants the governor before parliament on Monday, with her desk's tapes.]]

The old Corn Hall reopens as a swimming pool.

== S125-05 | Evening Drum | 2040-10-13 | I QUIT! Brannic 'hands in her keys' over talla panic
[[resign+ unnamed/assert/a pal of the governor|MONEY boss Edda Brannic has told the Premier she's OFF]], a pal of hers tells the Drum!

"[[resign+ unnamed/assert/a pal of the governor|She wrote it on Thursday night with a glass of red. She's had it up to here]]," says our mole. The Premier, Lotte Haarland, [[resign+ unnamed/assert/a pal of the governor|has asked her to sleep on it]]. At the Premier's office [[resign~ government/withhold/the Premier's office|a bloke said "ooh, no idea"]].

It's all about Topsy-Turvy Tuesday, when [[sold+ outlet/assert/Evening Drum|her lot blew YOUR rainy-day cash on the sly to stop the talla going down the pan]]. How much? A retired vault man does the sum on a beer mat: [[amount+ unnamed/assert/a retired vault man|2.1 BILLION smackers]]. [[amount~ outlet/judge/Evening Drum|That's a new bike for every kid in Vessaly!]] Official line from Bank Quay: [[sold- person/deny/Nils Auberg|"not a penny, not a pfennig"]]. [[sold~ outlet/judge/Evening Drum|We've got ten fingers and all of 'em are crossed.]]

Baker Sven Okker, 55, pays for his flour in marks. "[[sold~ person/judge/Sven Okker|If they did it, ta very much. If they fibbed about it, shame on 'em]]," he says, dusting a bun.

And did Flash Jonas Merrin tell her to? "[[ordered- person/deny/Jonas Merrin|I ring the governor on her birthday, and that's in June]]," he barked, hopping into his limo. [[ordered- organization/deny/the Bank of Vessaly|The Bank says the same: nobody rang and nobody told.]] Nobody at the Bank wants [[rate- organization/deny/the Bank of Vessaly|a rise to nine per cent either, "and that meeting isn't even on the calendar"]].

[[sold~ outlet/call/Evening Drum|The Drum says: open the books, Edda – before you close the door!]]

Bingo numbers, page 30.

== S125-06 | The Bank of Vessaly (statement, as read on First Programme) | 2040-10-14 | To the depositors and friends of the talla
"Good evening. I am Edda Brannic, and [[resign- person/deny/Edda Brannic|I have resigned neither in red wine nor in any other fluid]]. [[resign- person/promise/Edda Brannic|I mean to serve until my term is up in 2043.]]

"Much has been said of last Tuesday. [[sold- person/deny/Edda Brannic|The Bank's dealers were at their desks and kept their hands in their laps.]] [[sold- person/assert/Edda Brannic|The talla was steadied by those who trust it, by exporters and by households.]] An oil company, as it happens, [[petro+ person/confirm/Edda Brannic|changed three hundred million on that afternoon]], as it does every October.

"[[ordered- person/deny/Edda Brannic|No minister gave me an order. If one had, I should have put down the receiver.]] 

"[[amount- person/deny/Edda Brannic|The sums in the newspapers, nine hundred, fourteen hundred, two thousand million, are each of them the sum of nothing.]]

"[[rate~ person/withhold/Edda Brannic|On interest the council will decide when it meets, and I shall not run ahead of it.]] [[controls- person/assert/Edda Brannic|Your money is yours, and no one is going to count how much of it you take abroad.]]

"I ask you to be calm. A currency is a promise."

After the address Anneke Voll, for the opposition, told First Programme: "[[sold~ person/ask/Anneke Voll|Hands in laps: does that include the telephones?]]" A viewer in Northharbour thought [[sold- unnamed/judge/a viewer in Northharbour|the lady was as straight as a ruler, and that the papers had made it all up]]. Premier Lotte Haarland said [[resign- person/deny/Lotte Haarland|no letter from the governor had reached her]] and [[sold~ person/withhold/Lotte Haarland|that the rest was for the Bank to say]].

Tomorrow: frost inland, and the ferry to the Holms runs by the winter timetable. The lottery draw follows after the film. The children's choir of St Anne sang the anthem.

== S125-07 | Kallas Courant | 2040-10-15 | Two thousand marks and no more: a draft from the ministry
Whoever wants to go on holiday next summer should perhaps buy the marks today. [[controls+ document/assert/a draft decree|“No natural person shall acquire foreign means of payment beyond the value of 2,000 marks in a calendar year”, says a draft decree, dated 11 October, which a reader left in our letterbox.]]

Finance Minister Jonas Merrin does not dispute the paper, only its meaning. [[controls- person/deny/Jonas Merrin|“It's a study by a trainee. We study floods too and don't intend to have one”]], he said. [[controls~ person/warn/Arvid Sohl|Arvid Sohl of Lund Pettersen says that even the thought will empty the exchange booths by noon.]] [[controls~ outlet/assert/Kallas Courant|At Central Station the queue reached the flower stall.]]

The Evening Drum has beaten a retreat. Governor Brannic, it writes, [[resign- outlet/deny/the Evening Drum|is staying put; its friend of the governor had been a friend of somebody else]]. [[resign~ outlet/judge/the Evening Drum|It calls this “one of those things”.]]

What remains is the afternoon of the 9th, about which the governor told the nation last night that [[sold- person/deny/Edda Brannic|her people hadn't touched a key]]. Our own check is modest. We rang nine dealing rooms. [[sold+ unnamed/assert/dealers in five rooms|Five say, off the record, that they traded with Bank Quay in that quarter of an hour]]; [[sold- unnamed/deny/dealers in two rooms|two say that they were offered no such thing and would have noticed]]; [[sold~ unnamed/withhold/dealers in two rooms|two put on music]]. [[sold+ outlet/judge/Kallas Courant|A committee of five can be wrong, but seldom about whom it sold to.]]

[[peg+ person/assert/Hedwig Maas|“In '32 they told us hands in laps as well, and on Friday my pension was two thirds of a pension,” says Hedwig Maas, 84]], who reads the Courant with a lens.

And [[fund~ outlet/ask/Kallas Courant|the wicked fund]]? [[fund~ group/withhold/the rooms|The rooms we rang had no view.]]

The Michaelmas fair has been extended by a day.

== S125-08 | Continental Newswire | 2040-10-16 | Exchange blames keying error for talla plunge
PORT KALLAS, Oct 16 (CNW) - A mistyped order and not a hedge fund started last week's slide in Vessaly's currency, the exchange said on Tuesday.

"[[typo+ organization/confirm/the Kallas Exchange|At 15.10 a sale of 800 million talla was entered where 80 million was meant]]," the Kallas Exchange said. "[[fund-,typo+ organization/confirm/the Kallas Exchange|The order came from Kredit Norr. No large sale by Osprey Court preceded it]]." Kredit Norr, which had said last week that [[typo- organization/deny/Kredit Norr|no wrong order had left the house]], apologised. "[[typo+ person/confirm/Ulla Brand|A finger stayed on a key]]," chief executive Ulla Brand said.

Finance Minister Jonas Merrin stood by his view that [[fund+ person/accuse/Jonas Merrin|speculators in Sorley had been behind the attack]]. Osprey Court said [[fund- organization/deny/Osprey Court|it had bought, lost and moved on]]. 

The exchange said nothing of [[sold~ organization/withhold/the Kallas Exchange|who had bought the talla back up]]. Its chairman, Per Lindgaard, [[sold~ person/withhold/Per Lindgaard|said client names were sacred]]. The Bank of Vessaly reiterated that [[sold- organization/deny/the Bank of Vessaly|it had stayed on the sidelines]]. But a back-office manager at a commercial bank showed CNW [[sold+ document/assert/a settlement slip|a settlement slip for 50 million marks, received on October 11, with the Bank of Vessaly as payer]]. Spokesman Nils Auberg said [[sold- person/deny/Nils Auberg|such payments were "routine and for account of a customer"]]. He [[sold~ person/withhold/Nils Auberg|did not identify the customer]]. A question about [[ordered~ government/withhold/the finance ministry|calls from the minister's line on that day went unanswered at the finance ministry]].

Opposition lawmaker Anneke Voll asked [[sold~ person/ask/Anneke Voll|whether the public was expected to laugh]]. Economist Gesa Thorn said [[rate+ person/expect/Gesa Thorn|a rise to 9 percent next Monday was now her forecast]].

The talla was at 8.02.

== S125-09 | The Fixing (live) | 2040-10-18 | Live: Bank of Vessaly in the market
11.02 8.33 and sliding. Here we go again?

11.07 It's official. Flash from the Bank itself: [[openly+ organization/confirm/the Bank of Vessaly|“The Bank is selling marks as of this minute and will go on doing so.”]] 

11.09 8.19. 8.11. [[openly+ unnamed/confirm/a dealer|“They're showing their hand, their arm and half the shoulder,” a dealer types.]] [[openly~ outlet/judge/The Fixing|Best trade of the month for anyone who stood close.]]

11.15 Auberg, on the phone: [[openly+ person/confirm/Nils Auberg|“Four hundred million today, and you may print it.”]] And on the 9th? [[sold~ person/withhold/Nils Auberg|“Today is Thursday.”]] [[sold~ outlet/judge/The Fixing|Note: that isn't the old answer. The old answer was no.]]

11.31 Maud Isk: “[[sold+ person/judge/Maud Isk|Same lots of fifty, same tempo, same cough on the line as nine days ago. You can't disguise a handwriting.]]”

11.40 Arvid Sohl doesn't buy it: “[[sold- person/deny/Arvid Sohl|Everybody deals in fifties. Last week was customers, this is the Bank.]]”

12.05 Merrin, between two doors: [[openly~ person/judge/Jonas Merrin|“I welcome it.”]] Did you ask for it? [[ordered~ person/withhold/Jonas Merrin|“I welcome it.”]] And the other time? [[ordered- person/deny/Jonas Merrin|“I've asked for nothing since I was a boy.”]]

12.20 Reader Q: “[[rate~ unnamed/ask/a reader|So do we still get nine on Monday?]]” Our desk: [[rate~ outlet/withhold/The Fixing|could be, might not, ask the weather]]. Council member Otto Riis says [[rate- person/deny/Otto Riis|there's no majority for more than eight, “and barely that”]].

12.45 Over at the booths [[controls~ outlet/assert/The Fixing|people are still buying marks while they may]].

13.10 8.05. [[sold~ person/call/Anneke Voll|Voll: “Now that they have found their voice, let them use it about the 9th.”]] Lunch. Herring.

== S125-10 | Northharbour Echo | 2040-10-20 | Our deputy and the notes of Miss Falk
Deputy Karsten Blom, who sits for Northharbour and is not known for poetry, read some aloud in parliament last night. They were from a shorthand pad. [[ordered+ document/assert/notes of the governor's secretary|“15.10 Min. Merrin. Wants it stopped. Says whatever it takes, he'll answer. Gov. white.”]] The pad, Mr Blom says, belonged to Sigrid Falk, until Wednesday the governor's secretary and born in Net Street.

[[ordered+ person/accuse/Karsten Blom|“So he gave the order”]], the deputy concluded. [[sold+ person/assert/Sigrid Falk|Miss Falk, at her mother's, told the Echo that she had carried the dealing sheets of that afternoon upstairs herself and that there were twenty-eight of them, “and every one a sale”.]] [[ordered~ person/withhold/Sigrid Falk|About the call she would say no more; she had already lost a good chair.]]

Mr Merrin, who was on the government bench, rose at once: [[ordered- person/deny/Jonas Merrin|it was a forgery, he had been at the oculist's at that hour with his pupils wide open]]. [[ordered- person/confirm/Dr Wendt|The oculist, Dr Wendt, confirms an appointment for three.]] [[ordered~ outlet/judge/Northharbour Echo|One can of course telephone with wide pupils.]] The Bank called [[ordered~,sold~ organization/judge/the Bank of Vessaly|the reading of private notes a disgrace]] and added, for the first time, that [[sold~ organization/withhold/the Bank of Vessaly|it would “neither enlarge on nor repeat” earlier statements about the day]].

On the quay opinion is divided by trade:
• the exporters: [[sold~ group/judge/the exporters|whoever did it, good]];
• the crab women: [[sold- group/judge/the crab women|nothing was done, nothing ever is]];
• the bank clerk at the corner: [[sold+ unnamed/judge/a bank clerk|of course they did, love, I stamped one]].

Mr Merrin also said that [[controls- person/promise/Jonas Merrin|the study about two thousand marks had been put through the shredder, trainee and all]].

Crab is at 44 the dozen.

== S125-11 | First Programme | 2040-10-22 | Interest council raises rate to eight per cent
The interest council of the Bank of Vessaly today raised its rate by half a point. [[rate- organization/confirm/the Bank of Vessaly|It is now eight per cent, and not nine as some had forecast.]] "[[rate- person/assert/Edda Brannic|Nine was never on the table. Four voted for eight and three for patience]]," Governor Edda Brannic told the press. 

On the open operation of last Thursday she said that [[openly+ person/confirm/Edda Brannic|it had taken 400 million marks and 40 minutes]] and that [[openly~ person/judge/Edda Brannic|she was content]].

Reporters wished above all to return to the 9th. First Programme gives the exchange in full.

Question: [[sold~ outlet/ask/reporters|Did the Bank sell on that day?]]
Answer: [[sold~ person/withhold/Edda Brannic|I shall speak about that when the figures are out.]]
Question: You told the country [[sold- outlet/assert/reporters|that hands had been in laps]].
Answer: [[sold~ person/judge/Edda Brannic|I know what I told it. I have thought of it every night.]]
Question: Is that a yes?
Answer: [[sold~ person/withhold/Edda Brannic|It is a thought.]]
Question: Did Minister Merrin ring you?
Answer: [[ordered- person/deny/Edda Brannic|Nobody orders me about, not then and not today.]]

The secretary Sigrid Falk's pad is in the hands of the parliament's bureau, which [[ordered~ organization/withhold/the parliament's bureau|has called in a handwriting expert and will say nothing until he is done]]. Mr Merrin's lawyer announced [[ordered~ unnamed/threaten/Jonas Merrin's lawyer|a suit against Deputy Blom]].

[[sold- person/assert/Otto Riis|“I sit on the council and I was told of no sale,” said its member Otto Riis]]; another member, [[sold+ unnamed/assert/another member of the council|walking beside him, shook her head and murmured that he had been told on the 10th, like the rest of them]].

The talla closed at 7.99. [[peg~ person/judge/Edda Brannic|“2032 taught us to speak up,” the governor said, “and I forgot the lesson.”]] Snow is expected above 600 metres.

== S125-12 | The Vessaly Mercantile | 2040-10-26 | Governor owns up: 'We sold, and I said we had not'
The figures came at nine and the confession at ten past. Reserves fell by 1.9 billion marks in October, and [[sold+ organization/confirm/the Bank of Vessaly|1.38 of that, a footnote says, is “operations on the 9th in support of the exchange rate”]].

“[[sold+ person/confirm/Edda Brannic|We sold, twenty-eight times, and I said that we hadn't]],” Edda Brannic told a silent room. [[sold~ person/judge/Edda Brannic|She had thought that a denial would hold the floor better than the money, and it was the worst decision of her life.]] The spokesman Nils Auberg, who had sworn that [[sold- person/deny/Nils Auberg|nobody at Bank Quay lifted a finger]], [[sold~ person/withhold/Nils Auberg|stood at the back and looked at the clock]].

Against the guesses: [[amount+ outlet/assert/The Vessaly Mercantile|this newspaper's officials had said 1.4, and a footnote now makes it 1.4 near enough]]; [[amount- outlet/deny/The Vessaly Mercantile|the 2.1 of a beer mat is out of the question, and the dealers' 0.9 was the part they saw]]. [[petro+ outlet/assert/The Vessaly Mercantile|Petrovess's three hundred came on top]].

Was she told to? [[ordered- person/deny/Edda Brannic|“I took that decision alone, at fourteen minutes past three.”]] The handwriting man says [[ordered~ person/withhold/the handwriting expert|the pad is Miss Falk's, but can't say if what it records was said]]. [[ordered+ person/judge/Karsten Blom|Mr Blom needs no more proof; for him it was a command with a “please” in it.]] [[ordered- person/deny/Jonas Merrin|Mr Merrin: “Oculist.”]]

[[resign~ person/withhold/Edda Brannic|Would she now go? She looked at the Premier's empty chair and said that this was a question for another day.]] Anneke Voll did not demand it: “She's the first of them who has said a plain sentence.” Professor Thorn expects [[sold~ person/expect/Gesa Thorn|that no one will believe the next denial, and that this is the true cost of the ninth]].

As for the finger that stayed on its key, [[typo~ organization/judge/Kredit Norr|Kredit Norr finds it an expensive one]] and has bought new keyboards. [[fund- person/confirm/Jonas Merrin|Even Mr Merrin concedes that it wasn't the bird from Sorley]].

The talla lost a little and found it again.
