story: S72
title: The minister and the cement king

claim lobby: Finance minister Marius Kell pressed the customs office to drop a duty claim against Stannock Cement. | origins 2-4: the customs officer Vera Hallin, the recording, the letter on ministry paper; the unnamed officials may be Hallin's colleagues or Hallin.
claim shares: Kell's sister, Katrin Kell-Boden, bought Stannock shares days before the duty claim was dropped. | origins 1-3: the share register, the broker's clerk; she admits a purchase herself.
claim duty: The duty that was dropped amounts to 41 million florins (told as 38 to 60 million). | origins 2-2: the customs file, the court of audit.
claim lodge: Kell dined with Stannock's owner, Hugo Brandt, at a hunting lodge in August. | origins 1-3: a gamekeeper, a photograph, Brandt himself.
claim quarry: Kell also intervened with the environment ministry to get Stannock a quarry licence at Upper Tarn. | origins 1-2: the former forester of the environment ministry; the local paper's document.
claim leave: The Rural League will leave the government unless Kell goes. | origins 1-3: two deputies of the League, its leader.
claim resign: Kell is resigning (has resigned) as finance minister. | origins 1-3: a person in his office, Kell, the prime minister.
claim leaker: Kell's former adviser Tomas Reiz leaked the customs file. | origins 1-1: Kell's camp; others only pass it on.
claim villa: Brandt paid for Kell's lake villa. | origins 0-1: a tabloid's neighbour, taken back.
claim probe: Prosecutors have opened an investigation against Kell. | origins 1-2: a judicial source, the prosecutor general.
claim frome: In 2024 Kell's predecessor, Ida Frome, resigned over a sugar contract. | origins 1-2: background in the outlets' own voice.
status lobby 2031-10-17: reported denied
status lobby 2031-10-20: corroborated denied
status lobby 2031-10-30: confirmed none
status shares 2031-10-18: reported denied
status shares 2031-10-24: confirmed none
status duty 2031-10-17: reported none
status duty 2031-10-19: reported denied
status duty 2031-10-20: corroborated denied
status lodge 2031-10-18: reported denied
status lodge 2031-10-21: confirmed none
status quarry 2031-10-22: reported denied
status leave 2031-10-22: reported denied
status leave 2031-10-25: confirmed none
status resign 2031-10-18: none denied
status resign 2031-10-28: reported denied
status resign 2031-10-30: confirmed none
status leaker 2031-10-20: reported denied
status villa 2031-10-21: reported denied
status villa 2031-10-22: none denied withdrawn
status probe 2031-10-24: reported none
status probe 2031-10-28: confirmed none

== S72-01 | The Velmar Ledger | 2031-10-17 | Minister leaned on customs for cement maker, officials say
[[lobby+ outlet/assert/The Velmar Ledger|Marius Kell, the finance minister, intervened personally to have a customs claim against Stannock Cement struck out]], according to three officials and a file which this newspaper has read.

The claim, for [[duty+ document/assert/a customs file|41 million florins in duty on imported clinker declared as sand]], was raised in May and abandoned on 2 September. “[[lobby+ unnamed/assert/one of three officials|The call came from the top floor, and it was his voice]],” says one of the officials. Another recalls [[lobby+ unnamed/assert/another of three officials|a letter on ministry paper asking that the matter be “looked at with fresh and friendlier eyes”]]. The third will say only that [[lobby+ unnamed/assert/the third of three officials|nobody in the office had wished to let go of the case]].

Mr Kell was quick to answer. “[[lobby- person/deny/Marius Kell|I have never told a customs officer what to do, and I would not know which number to dial]],” he said in a statement. Stannock, which belongs to the builder Hugo Brandt, holds that [[lobby- organization/deny/Stannock Cement|its case was closed on its merits]]. The customs office [[lobby~ government/withhold/the customs office|cites tax secrecy]].

“[[lobby~ person/judge/Sonja Brill|A minister who collects taxes for a living should not be in the business of forgiving them]],” said Sonja Brill, leader of the opposition. She wants [[lobby~ person/call/Sonja Brill|the letter on the table by Monday]]. Hedda Vorn, the prime minister, [[lobby~ person/withhold/Hedda Vorn|did not take questions on her way into cabinet]].

Mr Kell took office after [[frome+ outlet/assert/The Velmar Ledger|Ida Frome stepped down in 2024 over a contract for sugar]], promising “windows without curtains”.

Stannock runs four kilns and employs 2,300 people. It supplied the concrete for the Sandgate bridge, and clinker prices have doubled since the war in the straits.

== S72-02 | The Whistle | 2031-10-18 | KELL'S CEMENT FEAST
Boar, burgundy and a billionaire. [[lodge+ outlet/assert/The Whistle|That's how Money Minister Marius Kell spent a summer's night – at the table of cement king Hugo Brandt]].

Gamekeeper Wat Orrin, 63, laid the logs. “[[lodge+ person/assert/Wat Orrin|Ninth of August, Brandt's lodge at Upper Tarn. Them two, a bottle and the door shut till past one]],” he tells The Whistle. Three weeks later, by the posh paper's tale, [[lobby+ outlet/assert/The Velmar Ledger|the minister had Stannock's customs bill torn up]]. Coincidence? [[lobby~ outlet/ask/The Whistle|You tell us!]]

Kell's press girl says: “[[lodge- unnamed/deny/a press officer of Marius Kell|The minister spent that evening with his family]].” Brandt's people [[lodge~ organization/withhold/Hugo Brandt's people|won't discuss his dinner guests]].

But there's more. [[shares+ outlet/assert/The Whistle|Big sis Katrin Kell-Boden scooped up a fat parcel of Stannock stock on 28 August]], days before the price went whoosh. A clerk at her broker's says: “[[shares+ unnamed/assert/a clerk at a brokerage|She was in a hurry and she wasn't asking what I thought]].” We knocked. [[shares- person/deny/Katrin Kell-Boden|“I own a dog and a piano. I've never owned a share in cement,” she snapped]] through the letterbox.

Brother Marius on sis: “[[shares~ person/withhold/Marius Kell|I don't know what my sister buys, and I don't ask]].” On his job: [[resign- person/deny/Marius Kell|he's not going anywhere, chum]].

Cabbie Len Udall, 48: “[[lobby~ person/judge/Len Udall|I get a letter from the taxman, I pay. He gets a letter and he writes another]].” Hear, hear. [[duty+ outlet/assert/The Whistle|Sixty million smackers, our sums say, went up the chimney]]. [[duty~ outlet/judge/The Whistle|That's a new boiler for every school in Velmar.]]

Nice touch: [[frome+ outlet/assert/The Whistle|it was sugar that did for Ida Frome, who quit the same desk in 2024]]. What next, flour?

Turn to page 7 for our boar casserole.

== S72-03 | Channel One Sardovia | 2031-10-19 | Minister speaks of campaign; government stands behind him
The Minister of Finance, Marius Kell, has described the accusations made against him in some newspapers as a campaign without substance.

“[[lobby- person/deny/Marius Kell|There was no call, there was no letter and there was no favour]],” Mr Kell told this broadcaster on Sunday. He said [[lobby- person/assert/Marius Kell|the officers in charge of the cement case had come to their decision alone and by the book]]. He [[lodge~ person/withhold/Marius Kell|did not wish to enter into the matter of where he had dined in August]]. “[[lodge~ person/judge/Marius Kell|A man is entitled to his supper]],” the Minister observed.

Asked whether [[shares~ outlet/ask/Channel One Sardovia|a member of his family had profited]], the Minister [[shares~ person/withhold/Marius Kell|asked that his relatives be left in peace]].

The Prime Minister, Hedda Vorn, said that [[lobby~ person/judge/Hedda Vorn|she had full confidence in her colleague, who had the bank rescue to thank for several enemies]]. The Minister of Justice, Olga Prane, saw [[probe~ person/judge/Olga Prane|no ground for any inquiry by the prosecutors]]. [[lobby~ person/call/Egon Rask|Egon Rask of the Rural League, which is part of the coalition, asked for “a clear word and the papers”]].

The director of the customs office, Nils Abeck, stated that [[lobby- person/deny/Nils Abeck|his house takes instructions from the law and from no one else]]. He put [[duty- person/assert/Nils Abeck|the sum which had been in question at less than a tenth of the figures named in the press]]. [[lobby~ person/withhold/Nils Abeck|Whether he had received post from the ministry on the subject, the director could not recall.]]

The opposition [[resign~ group/call/the opposition|renewed its demand for the Minister's departure]]. [[resign- unnamed/deny/a spokesman for the government|“The question does not arise,” a spokesman for the government said.]]

The harvest of sugar beet has been good. On Monday the President receives the ambassador of Lakonia.

== S72-04 | Newsdesk Live | 2031-10-20 | Kell affair: tape played, customs officer steps forward
**19.00** We're closing here. The short version: [[lobby+ outlet/assert/Newsdesk Live|there's now a named witness and a recording of the finance minister twisting an arm over the Stannock case]].

**17.25** Kell's ministry on the tape: "[[lobby- government/deny/the finance ministry|A cut-up of several conversations about other things]]." Which things? [[lobby~ government/withhold/the finance ministry|No answer to that one.]]

**16.30** Sound expert Prof. Lina Aske has listened three times for us: "[[lobby+ person/judge/Lina Aske|I hear one call, one room and no joins]]." She adds [[lobby~ person/assert/Lina Aske|she can't swear to whose voice it is]].

**15.10** The recording, forty seconds, put out by the radio show Night Desk. A man says: "[[lobby+ document/assert/a recording played by Night Desk|Brandt builds half this country, Vera. Find me a way to lose that paper.]]" A woman says she'll have to think about it.

**15.20** And Vera it is. Vera Hallin, deputy head of customs: "[[lobby+ person/confirm/Vera Hallin|That's me and that's the minister. It was the 27th of August, ten past six, and I was told to make Stannock's bill disappear]]." [[lobby~ person/judge/Vera Hallin|She says she's not slept properly since.]] How much? "[[duty+ person/confirm/Vera Hallin|Forty-one, to the million]]."

**13.45** Who gave the papers to the Ledger? Kell's camp is pointing a finger. "[[leaker+ unnamed/accuse/a person close to Marius Kell|Look no further than Tomas Reiz, who was shown the door in June and took a box with him]]," someone close to the minister tells us. Reiz, once his right hand, now teaching tennis: "[[leaker- person/deny/Tomas Reiz|I took a plant. It was a ficus]]."

**12.00** The Ledger on [[leaker~ outlet/withhold/The Velmar Ledger|where it got the file: "We don't talk about that, ever."]]

**11.15** Trade unions: [[resign~ organization/call/the trade unions|go, and go today]]. Bookies have [[resign~ group/expect/bookmakers|evens on him lasting the month]].

**10.30** Sonja Brill reads out the officials' quotes in the chamber. [[lobby~ group/judge/government deputies|Government benches study their shoes.]]

**09.00** Morning. Still raining.

== S72-05 | The Whistle | 2031-10-21 | WHO PAID FOR THE VILLA, MARIUS?
[[villa+ outlet/assert/The Whistle|Look at that jetty! Cement boss Hugo Brandt forked out for the minister's love nest on Lake Orne, every last tile]].

A neighbour saw the trucks. “[[villa+ unnamed/assert/a neighbour at Lake Orne|Stannock's on the side of all of them, and the foreman told me the bill was going to Mr Brandt]],” she whispers. Kell [[villa- person/deny/Marius Kell|says he's got the receipts]] and [[villa~ person/threaten/Marius Kell|his solicitor's sharpening a pencil]].

Meanwhile the cement man himself has spilled the beans about the boar. “[[lodge+ person/confirm/Hugo Brandt|Yes, he came to the lodge. Yes, he ate. I've fed four finance ministers and a bishop]],” Brandt roared at us across a building site. A snap on our front page [[lodge+ document/assert/a photograph|has the pair of them grinning by an antler chandelier]]. So much for [[lodge- outlet/assert/The Whistle|that cosy evening with the family]], eh?

Talk business, did they? “[[lobby- person/deny/Hugo Brandt|We talked about dogs. Nobody mentioned customs, and I didn't need any help with mine]],” says Brandt. After [[lobby+ outlet/assert/The Whistle|that tape – “find me a way to lose that paper”]] – [[lobby~ outlet/judge/The Whistle|it's a brave man who'd believe it]].

Brave customs lass Vera Hallin, 44, got flowers from strangers all day. “[[lobby~ person/assert/Vera Hallin|I only said what I heard, and it was him who said it]],” she tells us, and shuts the door gently.

Her boss Nils Abeck? [[lobby~ person/withhold/Nils Abeck|On leave, says his wife.]]

And the sister with the dog? [[shares~ person/withhold/Katrin Kell-Boden|Curtains drawn.]] A mole at the bourse reckons [[shares+ unnamed/assert/a mole at the bourse|her name's right there on the Stannock register]].

[[resign~ outlet/call/The Whistle|Do the decent thing, Marius: pack!]] Readers' poll, 91–9.

Stars, page 28: Taurus should avoid lakes.

== S72-06 | Upper Tarn Messenger | 2031-10-22 | Was our quarry a favour too?
The wood above Tarn Mill, where Stannock has been blasting since April, may have been opened by the same hand that is now the talk of the capital.

[[quarry+ person/assert/Jonas Fell|The licence for the quarry was granted after Marius Kell had rung the environment ministry twice]], says Jonas Fell, who was head forester there until he retired in the spring. “[[quarry+ person/assert/Jonas Fell|I had refused it on account of the springs. Then I was told that Finance took an interest, and my refusal was mislaid]],” Mr Fell told the Messenger. A note in the file, of which we hold a copy, has the words “[[quarry+ document/assert/a note in the licence file|K. asks how we are getting on with Tarn Mill]]”.

The environment ministry says [[quarry- government/deny/the environment ministry|K. is a Mr Kolb from the water board]]. Mr Kolb, who is 80, [[quarry~ person/withhold/Mr Kolb|could not remember having asked]]. Mr Kell's office [[quarry- government/deny/the office of Marius Kell|called it “a stone thrown after the mud”]]. [[quarry~ organization/withhold/Stannock|Stannock did not ring us back]].

It should be said that this is not the customs matter, in which [[lobby+ outlet/assert/Upper Tarn Messenger|a recording has the minister asking for a bill to be lost]], and to which he says [[lobby- person/deny/Marius Kell|he did nothing of the sort]]. But people here put two and two together. “[[quarry~ person/judge/Berta Quill|My well went brown in May. I'd like to know who to thank]],” said Berta Quill of Mill Lane.

It was our gamekeeper, Wat Orrin, [[lodge+ outlet/assert/Upper Tarn Messenger|who served the two gentlemen their boar in August]]. [[lodge~ person/judge/Wat Orrin|He has had to change his telephone number.]]

The Rural League polls well in the valley. Two of its deputies tell us that [[leave+ unnamed/assert/two deputies of the Rural League|the party will walk out of the coalition if the minister is still in his chair next week]]. Egon Rask, who leads it, [[leave- person/deny/Egon Rask|would not hear of a walk-out: “We're farmers, we don't leave a field half ploughed”]].

First snow on the Kettle. Lost: one tabby, answers to Minister.

== S72-07 | The Whistle | 2031-10-22 | Marius Kell: a correction
Yesterday we said that [[villa+ outlet/assert/The Whistle|the lakeside house of Marius Kell had been paid for by Hugo Brandt]]. [[villa- outlet/assert/The Whistle|That was wrong.]] Mr Kell has shown us invoices and bank slips, from which it is plain that [[villa- document/assert/invoices and bank slips|he settled every bill himself over six years]]. The trucks belonged to Stannock because Stannock sells cement. [[villa~ unnamed/assert/a neighbour at Lake Orne|Our neighbour says she may have misheard the foreman.]] [[villa~ outlet/judge/The Whistle|We apologise to Mr Kell and have made a gift to the lifeboats.]]

Our other stories we stand by. [[lodge+ outlet/assert/The Whistle|He went to the boar dinner at the lodge in August]], as Mr Brandt has told the world, and [[lobby+ outlet/assert/The Whistle|the voice on the Night Desk tape, which bullies a customs officer on Stannock's behalf, is his]], as she has told it too.

A spokesman for Mr Kell welcomed [[villa~ unnamed/judge/a spokesman for Marius Kell|the climbdown as “the first of many”]]. He hoped that [[lobby~ unnamed/expect/a spokesman for Marius Kell|the fable of the lost paper would go the same way]]. And who was feeding us? [[leaker+ unnamed/accuse/a spokesman for Marius Kell|It was clear to everyone in the building that a bitter ex-adviser had copied the customs folder]], he claimed. [[leaker- outlet/deny/The Whistle|For the record, tennis coach Tomas Reiz has never given us so much as a ball.]]

[[shares~ outlet/promise/The Whistle|We'll have more about the sister tomorrow]], and we'll have checked it twice. Her solicitor wrote last night that [[shares~ person/threaten/the solicitor of Katrin Kell-Boden|any repetition will end in court]] and that [[shares- person/deny/the solicitor of Katrin Kell-Boden|she holds no interest of any kind in Stannock]].

Asked if he would stay, Mr Kell said: “[[resign- person/deny/Marius Kell|Now more than ever]].” Egon Rask, whose farmers keep the government alive, said [[leave~ person/withhold/Egon Rask|he'd talk about that on Saturday]].

Our bingo jackpot has rolled over to 20,000 florins.

== S72-08 | Sardovian Wire | 2031-10-24 | Minister's sister admits buying cement shares; prosecutors study file
VELMAR, Oct 24 (SW) - The sister of Sardovia's finance minister admitted on Friday that [[shares+ person/confirm/Katrin Kell-Boden|she had bought 30,000 shares in Stannock Cement on August 28]], five days before [[lobby+ outlet/assert/Sardovian Wire|the customs office dropped a claim against the company under what an official says was pressure from the minister]].

"[[shares+ person/confirm/Katrin Kell-Boden|It was my own money and my own idea, and I was foolish to say otherwise]]," Katrin Kell-Boden said through a solicitor. She said [[lobby~ person/assert/Katrin Kell-Boden|she had known nothing of any customs case]]. The stock exchange had earlier published [[shares+ document/assert/the share register|a register on which she appears as holder since the end of August]].

Finance Minister Marius Kell said [[shares~ person/judge/Marius Kell|he was "surprised and saddened"]]. He repeated that [[lobby- person/deny/Marius Kell|he had never asked that the claim be dropped]].

The court of audit reported that [[duty+ organization/confirm/the court of audit|the state had given up 38 million florins plus interest]]. Customs director Nils Abeck had spoken of [[duty- person/assert/Nils Abeck|"a tenth" of the sums in the press]]. He [[duty~ person/withhold/Nils Abeck|could not be reached]].

A judicial source said [[probe+ unnamed/assert/a judicial source|a preliminary inquiry into Kell had been opened on Wednesday]]. The prosecutor general's office [[probe~ government/withhold/the prosecutor general's office|said it had received the recording and would say no more]]. "[[probe~ person/call/Sonja Brill|His immunity must be lifted before the weekend is out]]," opposition leader Sonja Brill said.

Customs officer Vera Hallin, who has accused the minister of [[lobby+ person/accuse/Vera Hallin|ordering her by telephone to lose the cement firm's bill]], was put on paid leave. The civil servants' union called that [[lobby~ organization/judge/the civil servants' union|"punishing the smoke alarm"]].

Stannock said [[shares~ organization/assert/Stannock Cement|it had 8,000 shareholders and did not know their brothers]]. The market watchdog [[shares~ government/withhold/the market watchdog|would not say whether it had questions for the minister's sister]]. The company's stock fell 6 percent. Yields on Sardovian bonds were unchanged.

== S72-09 | Upper Tarn Messenger (SW text) | 2031-10-25 | Rask: Kell goes or we go
The leader of the Rural League, Egon Rask, said on Saturday that [[leave+ person/threaten/Egon Rask|his party would quit Sardovia's government unless Finance Minister Marius Kell left it by Thursday]].

"[[leave+ person/threaten/Egon Rask|One of us will be clearing a desk on Friday morning, and I have seed to order]]," Rask told a rally in Upper Tarn. He said [[lobby~ person/judge/Egon Rask|he had listened to the tape "four times, and with a lump in my throat"]]. The League's 19 deputies [[leave+ group/confirm/the deputies of the Rural League|backed him without a vote against]].

Prime Minister Hedda Vorn [[leave~ person/withhold/Hedda Vorn|said she would not govern by megaphone]]. Kell said that [[resign- person/deny/Marius Kell|he had been sworn in by the president and not by a tractor]]. On the recording he told reporters: "[[lobby- person/deny/Marius Kell|It is not what I said, or it is not how I said it]]." [[lobby~ group/judge/reporters in Velmar|There was laughter.]]

His sister, Katrin Kell-Boden, admitted on Friday that [[shares+ person/confirm/Katrin Kell-Boden|she had bought 30,000 shares in Stannock Cement on August 28]]. The court of audit reported that [[duty+ organization/confirm/the court of audit|the state had given up 38 million florins plus interest]].

The Messenger adds: the rally was the largest in the market hall since the flood. Berta Quill held up a jar from her well and asked Mr Rask [[quarry~ person/ask/Berta Quill|if he would look into Tarn Mill while he was about it]]. He promised [[quarry~ person/promise/Egon Rask|to have the licence examined]]. Jonas Fell, the old forester, sat in the front row and said [[quarry+ person/assert/Jonas Fell|he could name the day on which Finance had telephoned]]. The environment ministry, for its part, [[quarry- government/deny/the environment ministry|sticks to its Mr Kolb]].

Wat Orrin was there as well. He says [[lobby~ person/withhold/Wat Orrin|he never heard what was said behind the door, and wouldn't tell if he had]].

Pumpkin prize: Mrs Aldous, 61 kilos.

== S72-10 | Plain Speech | 2031-10-27 | Of dogs, a piano and forty-one million
By Conrad Yule

I should like to be fair to Marius Kell. It is Monday, I have slept, and [[lobby~ outlet/judge/Plain Speech|the presumption of innocence is a fine old lady]]. So let us help her across the road.

He says [[lobby- person/deny/Marius Kell|he did not do it]]. He also said [[lodge- person/deny/Marius Kell|he was at home on the ninth of August]], when [[lodge+ outlet/assert/Plain Speech|he was up to his elbows in boar]]. His sister [[shares- person/deny/Katrin Kell-Boden|had a piano and no cement]], until [[shares+ outlet/assert/Plain Speech|she turned out to have rather a lot of cement]]. [[lobby~,lodge~,shares~ outlet/judge/Plain Speech|There is a family habit here of being right on the second attempt.]]

And then forty seconds of audio. [[lobby+ outlet/assert/Plain Speech|A civil servant is told by her minister to mislay a rich man's debt]], and [[lobby+ outlet/assert/Plain Speech|six days on it is mislaid]]. [[lobby~ outlet/judge/Plain Speech|If there is an innocent explanation, I am waiting by the radio.]] I rang his office for it. [[lobby~ government/withhold/the office of Marius Kell|They took my name, and I think they took it in vain.]]

I hear whispers about [[leaker+ group/accuse/the minister's friends|the tennis coach who is supposed to have carried the papers out]]. I know Reiz. [[leaker- outlet/judge/Plain Speech|He could not carry a tune.]] But suppose he did: [[leaker~ outlet/judge/Plain Speech|pin a medal on his white shorts]].

Nor is [[quarry~ outlet/judge/Plain Speech|the business with the wood and the well]] proven. [[quarry~ outlet/call/Plain Speech|Let it be dug up separately, and by somebody with a shovel.]]

[[leave~ outlet/expect/Plain Speech|Old Rask will march his farmers out on Thursday, or he will look like a man who has lost his trousers.]] Remember how it ended with the sugar: [[frome+ outlet/assert/Plain Speech|Ida Frome was gone in nine days in 2024]]. [[resign~ outlet/expect/Plain Speech|My guess for this one is thirteen.]]

Subscribe, if you like. The parking meters will have to wait.

== S72-11 | Newsdesk Live | 2031-10-28 | Prosecutor confirms Kell inquiry – latest
**18.10** One last thing before we go. Someone in the minister's private office messages: "[[resign+ unnamed/assert/someone in Marius Kell's private office|He's writing it tonight. It's a page and a half]]."

**18.25** His spokesman: "[[resign- unnamed/deny/a spokesman for Marius Kell|He's writing his budget speech]]." Hm.

**16.00** Hedda Vorn, asked for the fifth time [[resign~ outlet/ask/Newsdesk Live|if she wants him gone]]: "[[resign~ person/withhold/Hedda Vorn|I've a plane to catch.]]"

**14.30** Official. Prosecutor General Simon Ulm: "[[probe+ person/confirm/Simon Ulm|We are investigating the minister of finance on suspicion of abuse of office]]." It covers [[lobby~ person/assert/Simon Ulm|the handling of the clinker claim and nothing besides]]. What of the Tarn Mill quarry? "[[quarry~ person/withhold/Simon Ulm|Not today.]]" And of the sister's shares: [[shares~ person/withhold/Simon Ulm|a matter for the market watchdog, he says]].

**14.50** Olga Prane, the justice minister, who nine days ago [[probe~ person/judge/Olga Prane|saw no call for one]]: "[[probe~ person/judge/Olga Prane|The law takes its course, and I'm glad of it.]]"

**12.15** [[lobby+ organization/confirm/the state laboratory|The state lab has finished with the Night Desk recording: genuine, uncut and, to a likelihood of 99 per cent, him.]] Professor Aske texts us a single exclamation mark. Kell's lawyer: "[[lobby- person/deny/the lawyer of Marius Kell|Ninety-nine is not a hundred. My client was joking with an old acquaintance]]."

**12.40** Vera Hallin, from her sister's kitchen: "[[lobby+ person/assert/Vera Hallin|Nobody was laughing. I'd known him for eleven years, and I'd never been so frightened of a telephone]]."

**11.00** League deputies are emptying their committee drawers. "[[leave+ unnamed/assert/a deputy of the Rural League|We mean it. The van's booked]]," one tells our reporter. Egon Rask: "[[leave~ person/call/Egon Rask|Thursday noon. He has a watch.]]"

**09.30** Stannock says [[duty~ organization/promise/Stannock Cement|it'll put the disputed forty-one million in escrow "as a gesture"]]. [[duty~ outlet/judge/Newsdesk Live|Gesture noted.]]

== S72-12 | Sardovian Wire | 2031-10-30 | Sardovia's finance minister quits, says he made customs call
VELMAR, Oct 30 (SW) - Sardovian Finance Minister [[resign+ outlet/assert/Sardovian Wire|Marius Kell stepped down on Thursday]] after admitting that [[lobby+ person/confirm/Marius Kell|he had telephoned a customs officer and asked her to drop a claim against a cement company]].

"[[lobby+ person/confirm/Marius Kell|I made that call. I told myself that I was saving jobs]]," Kell said in a statement of a page and a half. "[[resign+ person/confirm/Marius Kell|I have handed my seal to the prime minister]]." He said [[shares~ person/assert/Marius Kell|his sister's purchase had been unknown to him]], and [[lobby~ person/judge/Marius Kell|he apologised to Vera Hallin by name]].

Prime Minister Hedda Vorn confirmed [[resign+ person/confirm/Hedda Vorn|she had accepted]] and thanked him for the rescue of Corvin Bank. She reinstated Hallin and suspended Nils Abeck, the customs director, who had said that [[lobby- person/deny/Nils Abeck|nobody gave his officers orders]].

Rural League leader Egon Rask said [[leave~ person/assert/Egon Rask|his party would now stay where it was]]. "[[leave~ person/judge/Egon Rask|The van has been sent home]]," he said.

The market watchdog will hear [[shares~ government/ask/the market watchdog|Katrin Kell-Boden next week on the timing of her investment]]. "[[shares~ person/judge/Sonja Brill|Luck like hers ought to be bottled]]," said opposition leader Sonja Brill.

Hallin, 44, said [[lobby~ person/judge/Vera Hallin|she felt "lighter, and sorry for him"]]. Brill asked [[lobby~ person/ask/Sonja Brill|who else in the cabinet had known]]. Stannock owner Hugo Brandt [[lobby~ person/withhold/Hugo Brandt|had left for the hills and could not be reached]].

Tomas Reiz, the former adviser whom Kell's aides had blamed for [[leaker+ group/accuse/Kell's aides|passing the customs file to the press]], said [[leaker- person/deny/Tomas Reiz|he had learnt of it from the newspaper like everyone else]]. The leak [[leaker~ outlet/assert/Sardovian Wire|has not been explained]].

Prosecutors said [[probe+ government/confirm/prosecutors|their investigation would go on]]. The customs office will reopen [[duty+ government/promise/the customs office|the 41 million florin claim]].

Kell is the second holder of the post to fall in a row, [[frome+ outlet/assert/Sardovian Wire|after Ida Frome, who left in 2024 over sugar]]. Economy Minister Ewa Strand takes over for now. The bourse closed 1 percent higher.
