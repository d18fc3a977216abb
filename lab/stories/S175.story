story: S175
title: Six million doses and forty-one text messages

claim sms: Health Minister Liesbeth Corstjens of Waalmark settled the vaccine purchase with the head of Immunaris by text message. | origins 3-5: a minute of the ministry, the former adviser's screenshots, Immunaris's log; she and Pellow deny it at first.
claim erased: Corstjens had the text messages erased after a reporter had asked for them. | origins 2-3: a technician and the work ticket; the minister speaks of a change of telephone.
claim price: Waalmark paid 31 crowns a dose. | origins 1-2: the contract; the minister had spoken of 19 and the opposition of 44.
claim cheapest: No other country of the Coastal Union got the vaccine as cheaply as Waalmark. | origins 1-1: the minister; the union's table, other governments and the audit office contradict her.
claim expired: More than two million doses went out of date in a cold store at Hoek. | origins 2-3: a storeman and delivery notes; the ministry.
claim husband: The minister's husband holds shares of Immunaris. | origins 0-1: Knal, from a namesake's entry; taken back.
claim void: The contract with Immunaris is null because parliament was not asked. | origins 1-1: a Liberal deputy; jurists, the council of state and the contract's own text contradict him.
claim noconf: The Liberals will bring a vote of no confidence against Corstjens. | origins 1-2: the party's leader; a deputy before him.
claim masks: In 2038 State Secretary Bram Houtman bought masks over a messenger. | origins 1-2: the audit office's report of that time; Houtman himself.
claim kuyper: In 2033 the minister Aldert Kuyper fell because of a burnt diary. | origins 1-2: background, told by the outlets and by Kuyper's driver.
claim copy: The former adviser Tijmen Roos keeps a copy of the messages. | origins 1-2: two friends of his; Roos denies it and then shows it.
status sms 2040-05-02: reported none
status sms 2040-05-03: reported denied
status sms 2040-05-16: corroborated denied
status sms 2040-05-21: confirmed none
status erased 2040-05-05: reported none
status erased 2040-05-07: reported denied
status erased 2040-05-12: corroborated denied
status erased 2040-05-21: corroborated denied
status price 2040-05-03: none denied
status price 2040-05-08: reported denied
status price 2040-05-16: confirmed none
status cheapest 2040-05-03: reported none
status cheapest 2040-05-05: reported denied
status cheapest 2040-05-21: none denied withdrawn
status expired 2040-05-10: reported denied
status expired 2040-05-16: corroborated denied
status expired 2040-05-21: confirmed none
status husband 2040-05-04: reported denied
status husband 2040-05-07: none denied withdrawn
status void 2040-05-07: reported none
status void 2040-05-08: reported denied
status noconf 2040-05-12: reported none
status noconf 2040-05-14: reported denied
status noconf 2040-05-21: confirmed none
status copy 2040-05-11: reported none
status copy 2040-05-12: reported denied
status copy 2040-05-16: confirmed none withdrawn

== S175-01 | Openbaar (freedom of information blog) | 2040-05-02 | "As agreed by text": one line in 1,140 pages
We asked for everything about the purchase of six million doses of lung-fever vaccine, and after fourteen months the Ministry of Health sent us 1,140 pages, of which 900 are black. On page 612 someone forgot the marker.

It is a minute of 11 March 2039, by an official whose name has been painted over. [[sms+ document/assert/a minute of the Ministry of Health|“Volume and unit price as agreed by text between the Minister and G.P.; legal to draw up the paper,”]] it says. [[sms+ outlet/assert/Openbaar|G.P. can only be Graham Pellow, the chief executive of Immunaris, so that the biggest medical order in the history of Waalmark was struck with two thumbs.]]

We therefore asked for the texts. [[sms~ government/withhold/the Ministry of Health|“No documents meeting your description are registered,” was the reply, which is neither a yes nor a no.]] The law says that [[sms~ outlet/judge/Openbaar|a message in which a minister spends public money has to be kept like a treaty]]. Her spokeswoman, Noor Blankert, [[sms~ person/withhold/Noor Blankert|promised to call back and is promising still]]. Immunaris in Castellane [[sms~ organization/withhold/Immunaris|sent us a leaflet on coughing]].

It wouldn't be the first time. [[masks+ outlet/assert/Openbaar|In 2038 Bram Houtman, then state secretary, ordered eleven million masks in a chat group called “Padel Thursday”, as the audit office found.]] That was another matter and another minister. And readers with a memory will think of 2033, [[kuyper+ outlet/assert/Openbaar|when Aldert Kuyper's diary went into a garden fire and his career after it]].

What did we pay? [[price~ outlet/withhold/Openbaar|Black, on every page.]] Judith van Eck, who teaches archive law, advises [[erased~ person/warn/Judith van Eck|that somebody should put that telephone into a safe before it meets with an accident]].

We have gone to the information court. Donations are welcome; toner is dear.

== S175-02 | Waalmark Press Bureau | 2040-05-03 | Waalmark minister denies texting vaccine deal
OOSTERDAM, May 3 (WPB) - Health Minister Liesbeth Corstjens on Thursday dismissed claims that [[sms+ none/assert/none|she had negotiated a vaccine contract worth millions in text messages with a drug company's boss]].

"[[sms- person/deny/Liesbeth Corstjens|We had a delegation of nine, and they sat at a table with a lot of coffee. That is how the state buys]]," Corstjens told parliament. She knew Graham Pellow of Immunaris, she said, [[sms- person/assert/Liesbeth Corstjens|but exchanged with him "birthday wishes, and once a picture of a heron"]].

Transparency group Openbaar on Wednesday published a ministry minute that [[sms+ document/assert/a minute of the Ministry of Health|describes price and quantity as having been settled by text]]. [[sms~ outlet/assert/Waalmark Press Bureau|The authenticity of the page has not been disputed.]] Noor Blankert, the ministry's spokeswoman, said [[sms- person/deny/Noor Blankert|"text" meant the text of the draft contract]].

Corstjens defended the purchase. "[[price- person/assert/Liesbeth Corstjens|We paid 19 crowns for a dose]]," she said. [[cheapest+ person/assert/Liesbeth Corstjens|"Nobody in the Coastal Union got it for less. I am proud of that."]] Opposition leader Casper Hollander of the Liberals spoke of [[price- person/accuse/Casper Hollander|"44 a shot"]] and asked [[sms~ person/call/Casper Hollander|to see the minister's telephone, "bird and all"]].

Prime Minister Maarten Ter Heide said [[sms~ person/withhold/Maarten Ter Heide|he had no reason to look over a colleague's shoulder]]. Asked what he would do with the messages if they were his, he said [[erased~ person/withhold/Maarten Ter Heide|he would not go into hypothetical telephones]].

[[masks+ outlet/assert/Waalmark Press Bureau|Two years ago auditors found that Bram Houtman, then a state secretary, had bought masks in a chat group.]] Lung fever killed 2,300 people in Waalmark in the winter of 2038-39. Immunaris shares were unchanged.

== S175-03 | Knal | 2040-05-04 | SHE TEXTS, HE CASHES IN!
Love in the time of lung fever! KNAL can reveal who's laughing all the way to the bank.

[[husband+ outlet/assert/Knal|Liesbeth Corstjens's hubby Joost sits on 14,000 shares of Immunaris, as black on white in the Castellane register as the nose on his face.]] [[husband~ outlet/judge/Knal|That makes three million reasons to pick up the phone, dears.]] Joost, 58, who teaches the oboe, slammed the door: "[[husband- person/deny/Joost Corstjens|I own a car, an oboe and half a boat. No share of anything, ever]]!" The minister's office: [[husband- government/deny/the Ministry of Health|"Wrong man, wrong family, wrong country."]] Wrong, wrong, wrong? [[husband~ outlet/ask/Knal|Then who's the J. Corstjens in the book?]]

[[sms+ outlet/assert/Knal|And there's no doubt she did the deal with her thumbs: how many, how much, kiss kiss, send.]] Drug boss Pellow, caught at the tennis in Castellane: [[sms~ person/withhold/Graham Pellow|"I'm here for the strawberries."]] A lady from her own party giggles: [[sms+ unnamed/confirm/a deputy of the minister's party|"She showed us. 'Graham says yes to six million, isn't he a darling.'"]]

NINETEEN crowns, Liesbeth says. [[price- outlet/assert/Knal|Our piggy bank says it was 44 for a pinprick.]] And cheapest of all? Knal rang round. In Halmere they fell about: [[cheapest- unnamed/assert/an official in Halmere|"We paid eleven!"]]

Old-timers remember Kuyper. [[kuyper+ person/confirm/Gijs Mol|"I smelt it, he burnt the diary between the begonias, and in a week he was gone,"]] says his driver of 2033, Gijs Mol, 77.

What do YOU think? Of 900 callers [[sms~ group/judge/callers of Knal|seven in ten reckon that there's something on that phone she wouldn't show her mum]]. [[erased~ group/call/callers of Knal|Half say: grab it before it's wiped.]]

Page 9: is your plumber cheating, too?

== S175-04 | Oosterdam Tide | 2040-05-05 | A telephone goes for a swim
On 19 June 2039 the reporter Fenna Dijkhof of this newspaper wrote to the Ministry of Health and asked for all messages between Liesbeth Corstjens and Graham Pellow. Her letter was stamped on the 20th. [[erased+ document/assert/a work ticket|On the 21st, according to a work ticket which we have seen, the ministry's computer desk was told to “wipe and reset, incl. backup” the minister's device, “by personal wish of M.”]] [[erased+ outlet/assert/Oosterdam Tide|M. is what Liesbeth Corstjens has been called in that building ever since she moved in.]]

One of those who did the job has spoken to us. “[[erased+ unnamed/assert/a technician|She stood beside me till the bar was full. I'd have offered her a copy, but she said no copies]],” he remembers. Noor Blankert, for the ministry, would say just this: [[erased~ person/withhold/Noor Blankert|that devices are replaced at regular intervals and that she wouldn't go into single ones]].

And what was in them? The former head of the purchasing unit, Karel Obbink, who sat at the table with the coffee, is puzzled to this day. “[[sms+ person/assert/Karel Obbink|We were still arguing about a price when the minister came in and said it was done, she'd got it from him on her phone]],” he says. [[sms+ outlet/assert/Oosterdam Tide|His calendar bears him out: seven further rounds of negotiation were cancelled on one afternoon.]] Two other members of the delegation [[sms~ unnamed/withhold/two members of the delegation|didn't want to be reminded]]. A third says that [[sms- unnamed/assert/a member of the delegation|everything was negotiated in the room, by people with folders]].

As regards the proud word of Thursday, a look at the Coastal Union's own table helps. [[cheapest- document/assert/a table of the Coastal Union|Of eleven members that bought from Immunaris, six paid less than Waalmark.]] [[cheapest- outlet/assert/Oosterdam Tide|Ours was not the lowest price but one from the lower half of the list.]]

Archivist Wout Smit calls for [[erased~ person/call/Wout Smit|the device to be handed to him as it is]]. Our reporter got her answer in the end: it was a photograph of a heron.

== S175-05 | Ministry of Health (answers to parliament) | 2040-05-07 | Answers to written questions on the purchase of vaccine
*Question 1 (Hollander, Liberals): Has the Minister concluded the agreement with Immunaris in text messages?*
No. [[sms- government/deny/the Ministry of Health|The agreement was prepared by a delegation and concluded in writing. Contacts between the Minister and the undertaking were of a courteous nature and did not concern terms.]]

*Question 2: What has become of the messages?*
[[erased- government/deny/the Ministry of Health|In June 2039 the Minister received a new telephone in the normal cycle. Nothing was deleted at her wish; short-lived messages are, by their nature, not transferred.]] [[erased~ government/withhold/the Ministry of Health|On work tickets published by the press the Ministry makes no comment in the interest of its staff.]]

*Question 3: What was the price?*
[[price- government/confirm/the Ministry of Health|19 crowns per dose, as stated.]] [[price~ government/withhold/the Ministry of Health|The contract itself is confidential.]]

*Question 4: Does the Minister stand by her statement that no member state bought at a lower price?*
[[cheapest+ government/assert/the Ministry of Health|Yes. The table referred to compares different quantities; when it is adjusted, Waalmark comes first.]]

*Question 5: Are there doses which have passed their date?*
[[expired- government/deny/the Ministry of Health|No appreciable quantity has been lost. Stocks at Hoek are used as planned.]]

*Question 6: Does the Minister's husband have an interest in Immunaris?*
[[husband- government/deny/the Ministry of Health|He has none and never has had one.]] [[husband- outlet/deny/Knal|The newspaper has this morning acknowledged that the entry belongs to a Jan Corstjens, a dentist in Castellane.]] [[husband~ government/judge/the Ministry of Health|The Minister has accepted the apology, and her husband has not.]]

*Question 7 (Daan Verkuyl, Liberals): Is the contract null since parliament did not vote on it, [[void+ person/assert/Daan Verkuyl|as it is in my opinion]]?*
[[void- government/deny/the Ministry of Health|No. The Epidemics Act of 2031 empowers the Minister to buy without a vote.]]

*Question 8: Will the information court be given access to the device?*
[[sms~ government/promise/the Ministry of Health|The Ministry will comply with any order.]] [[erased~ government/withhold/the Ministry of Health|Whether anything can still be read on it is a technical question.]]

== S175-06 | Beurs & Baan | 2040-05-08 | Nineteen plus twelve is thirty-one
A contract has two pages that matter, and the one with the price on it has been on our desk since Monday. [[price+ document/assert/a page of the contract|“Base price 19.00. Readiness surcharge 12.00. Total per dose 31.00,”]] it reads. [[price+ outlet/assert/Beurs & Baan|So the taxpayer gave 31 crowns for each of six million doses, or 186 million in all.]] “[[price- person/deny/Noor Blankert|Nineteen's the price; the rest is logistics]],” says the ministry's spokeswoman. [[price~ outlet/judge/Beurs & Baan|We'd like to buy a car from her.]]

[[husband- outlet/assert/Beurs & Baan|(The shareholder of the tabloids, by the way, is a dentist, and the minister's oboist is in no register at all.)]]

That settles a boast as well. [[cheapest- outlet/assert/Beurs & Baan|Halmere paid 24, tiny Vlissel 22 and the Skerries 27, adjusted for quantity or not.]] “[[cheapest- person/judge/Ilse Rademaker|There's no arithmetic in which 31 is the smallest of eleven numbers]],” says Ilse Rademaker, who advises hospitals on buying. Lucien Aubry, the union's health commissioner, [[cheapest~ person/withhold/Lucien Aubry|congratulates all members equally]].

Can the state get out? The deputy Daan Verkuyl thinks that there's nothing to get out of: [[void+ person/assert/Daan Verkuyl|no vote, no contract, money back]]. The lawyers whom we asked are of one mind, and it isn't his. [[void- person/judge/Pauline Hoving|“A contract signed under an emergency statute binds even if it was agreed on a beer mat,”]] says Pauline Hoving of Hoving Sluis. [[void- document/assert/the contract|Clause 14 of the paper itself has the state waive any objection of that sort.]] [[void- outlet/assert/Beurs & Baan|Thirty-one purchases have been made under the Epidemics Act without a division of the house, and each was paid.]]

How it came about interests the market less, but not nothing. [[sms+ unnamed/assert/a banker in Castellane|A banker in Castellane who advised Immunaris says that Pellow held up his phone in a meeting and read out the minister's yes.]] Immunaris, in a stock exchange notice, [[sms- organization/deny/Immunaris|states that “no commercial term was ever communicated by informal channels”]]. [[sms~ organization/ask/the pension fund Zorgvast|The pension fund Zorgvast, which owns 2 per cent of the firm, wants to know what the chief executive's telephone policy is.]]

Immunaris closed 3 per cent lower. Herons aren't quoted.

== S175-07 | Hoekse Post | 2040-05-10 | Cold comfort in shed 9
HOEK. It hums night and day behind the ferry terminal, and the neighbours have complained about it: shed 9, minus forty degrees. [[expired+ outlet/assert/Hoekse Post|In it lie 2.3 million doses of lung-fever vaccine whose last day of use was the thirty-first of March.]]

“[[expired+ person/assert/Henk Pronk|We've a corridor for the good ones, and that's empty. The rest could go to the incinerator tonight]],” says the storeman Henk Pronk, who is retiring on Friday and therefore says it. The delivery notes are pinned to the door: [[expired+ document/assert/delivery notes|lot after lot, “EXP 03/40”]]. The ministry's regional office [[expired- government/deny/the regional office of the Ministry of Health|maintains that the store is “turning over normally”]]. Asked to show us a box that will still be good in June, the office [[expired~ government/withhold/the regional office of the Ministry of Health|gave no appointment]]. District nurse Corrie Blom wants to know [[expired~ person/ask/Corrie Blom|why she was turned away in January when she asked for forty]].

Six million were too many from the start, people here say, and most of them think they know why. [[sms+ group/judge/people in Hoek|You order like that when you do it by phone between two appointments.]] Mayor Alie de Wit, who belongs to the minister's party, won't have it: “[[sms- person/deny/Alie de Wit|Liesbeth has never bought so much as a sandwich by text]].” Chemist Ruud Kist [[sms~ person/withhold/Ruud Kist|prefers to sell cough drops]]. [[price~ person/judge/Ruud Kist|On the price he only says that he would have got a rebate.]]

Half of Hoek also discusses the telephone. In the Anchor they have bets running: [[erased~ group/expect/guests of the Anchor|eight to one that it'll never say a word again]]. The landlady thinks that [[erased- person/judge/Toos Admiraal|a phone can simply die, hers has done it twice]].

[[cheapest- outlet/assert/Hoekse Post|On the ferry's other end, in Halmere, the same vaccine cost the state seven crowns less; we asked at the counter.]]

The herring season opens on the 26th.

== S175-08 | Waalmark Press Bureau | 2040-05-12 | Ex-adviser said to hold copy of minister's vaccine texts
OOSTERDAM, May 12 (WPB) - A former adviser to Waalmark's health minister has kept a copy of the text messages at the centre of a dispute over vaccine, two friends of his said, but [[copy- person/deny/Tijmen Roos|he himself said he had "nothing but a library card"]].

"[[copy+ unnamed/assert/two friends of Tijmen Roos|Tijmen photographed the screen, all forty-one of them, because he had a bad feeling]]," one of the friends told WPB. Rumours to that effect [[copy+ outlet/assert/the Oosterdam Tide|had first been published by the Oosterdam Tide on Friday]]. Casper Hollander of the Liberals urged [[copy~ person/call/Casper Hollander|Roos to "do the country a favour and clear out his drawers"]].

The information court on Friday heard two employees of the ministry's computer desk. [[erased+ person/confirm/Sjors Vlam|Technician Sjors Vlam testified that he had deleted the message store on the minister's express instruction the day after a press request came in.]] His superior, Berend Kooi, [[erased- person/assert/Berend Kooi|spoke of a routine exchange in which nobody had ordered anything]]. [[erased~ outlet/assert/Waalmark Press Bureau|The judges withheld their opinion until the device had been examined.]] Corstjens said [[erased- person/deny/Liesbeth Corstjens|she would not know how to wipe a telephone "or, for that matter, a windscreen"]].

She again ruled out that [[sms- person/deny/Liesbeth Corstjens|a deal had been done in messages]]. Graham Pellow of Immunaris told a Castellane paper that [[sms- person/deny/Graham Pellow|the two of them "text about birds"]]. The ombudsman, Hester Bloem, said [[sms~ person/judge/Hester Bloem|the public could not be asked to take ornithology on trust]].

A Liberal deputy said [[noconf+ unnamed/assert/a Liberal deputy|his group would table a motion of no confidence in her after Whitsun]]. [[noconf~ outlet/assert/Waalmark Press Bureau|Such a motion would need 76 votes, of which the opposition has 61.]] The Council of State said in an opinion that [[void- government/judge/the Council of State|the absence of a parliamentary vote did not affect the validity of the purchase]].

[[masks+ person/confirm/Bram Houtman|Former state secretary Bram Houtman said that he had bought his masks in a chat and had never hidden it.]] Whitsun is on May 20.

== S175-09 | WO-1 Public Radio | 2040-05-14 | The Monday talk: Graham Pellow and a heron
From our studio in Castellane, shortened.

*Mr Pellow, did you sell six million doses by text?*
“[[sms- person/deny/Graham Pellow|One doesn't. One sells through people who are paid to read small print]].”

*What then did the two of you write about in March 2039?*
“[[sms~ person/withhold/Graham Pellow|I'm not going to read my letters to you, would you read me yours?]]”

*Have you still got them?*
“[[sms~ person/withhold/Graham Pellow|My lawyers have everything that I've got.]]” [[sms~ outlet/assert/WO-1 Public Radio|Castellane's exchange supervisors have since asked his firm for its message log, and it has until Wednesday to hand it over.]]

*She says that her telephone was changed in the usual rhythm, in June of that year. Had she told you of it?*
“[[erased~ person/withhold/Graham Pellow|I couldn't say.]]” [[erased- outlet/assert/WO-1 Public Radio|According to the inventory of the ministry, which we have consulted, 300 devices were indeed exchanged that month, hers among them.]] [[erased+ outlet/assert/WO-1 Public Radio|It's also true that hers was the only one whose backup was destroyed.]]

*She's proud of the lowest price in the union.*
He laughs. “[[cheapest- person/deny/Graham Pellow|Then she's been reading somebody else's contract. I've customers who got it for less, and they're listening]].”

*Some deputies hold the contract to be void.*
“[[void- person/assert/Graham Pellow|They've had the goods, they've paid, they've thanked us. What's void about that?]]” Our legal editor agrees with him: [[void- outlet/assert/WO-1 Public Radio|no rule in the constitution or in any statute would make this purchase lapse for want of a vote]].

Back in Oosterdam. Will there be a motion against the minister? “[[noconf- person/deny/Greta Somers|That's gossip, we haven't talked of it,]]” says Greta Somers, the Liberals' whip. [[noconf~ person/withhold/Maarten Ter Heide|Prime Minister Ter Heide had no time for us.]] [[kuyper+ outlet/assert/WO-1 Public Radio|The last minister to fall over missing papers was Aldert Kuyper, in 2033, whose diary had been burnt.]]

Next week: a conversation with the woman who tunes carillons.

== S175-10 | Oosterdam Tide | 2040-05-16 | The forty-one messages
Tijmen Roos came to our office on Tuesday evening with a library card and a memory stick. “[[copy+ person/confirm/Tijmen Roos|I said that I didn't have them. I've had them for a year, in the freezer]],” said the former adviser of Liesbeth Corstjens. [[copy+ outlet/assert/Oosterdam Tide|He has photographs of 41 messages, taken off the minister's screen, and we were able to check the times of eleven of them with her telephone bill.]]

From 9 March 2039:

• [[sms+ document/assert/photographs of text messages|“L.: 6 million, can you do 31? G.: For you yes. L.: Then we have a deal, tell your people.”]]
• “L.: Saw a heron!” (There is a heron.)
• [[sms+ document/assert/photographs of text messages|“G.: My board asks if that's binding. L.: My word is. Legal will follow with the paper.”]]

[[sms+ outlet/assert/Oosterdam Tide|Thus, two days before any official wrote a line, amount and price had been fixed between the two of them.]] [[price+ outlet/assert/Oosterdam Tide|The 31 crowns in the message are the 31 crowns in the contract; nineteen were never mentioned.]] On Tuesday night Noor Blankert [[price+ person/confirm/Noor Blankert|conceded the figure]]. On the messages [[sms~ person/withhold/Noor Blankert|she asked for a day]].

Judith van Eck, the specialist for archive law, finds it [[sms~ person/judge/Judith van Eck|“hard to imagine a clearer case of what the act was written for”]]. The minister's counsel warns [[sms- person/deny/Matthijs Kolk|that pictures of a screen prove nothing, that fonts can be bought, and that his client never wrote these lines]].

As for how they vanished, the last message, of 20 June, is of interest: [[erased+ document/assert/photographs of text messages|“L.: Press wants our chats. I'm having mine cleaned. You?”]] The answer: [[erased~ document/withhold/photographs of text messages|“G.: Lawyers say I didn't see this.”]]

[[expired+ organization/confirm/the audit office|The audit office has meanwhile counted the cold store at Hoek and arrives at 2.3 million doses past their date]], where the ministry knew of [[expired- government/deny/the Ministry of Health|“some remnants”]]. [[cheapest- organization/assert/the audit office|In passing it places Waalmark seventh of eleven on the price list.]]

== S175-11 | Plein Live | 2040-05-21 | Whit Monday, and she speaks – live
**14:00** Holiday, sun, and the whole press corps in a courtyard. Corstjens at half past.

**14:10** Immunaris was quicker. Its log has gone to the supervisors: [[sms+ organization/confirm/Immunaris|"The terms of the Waalmark order were accepted by our chief executive in an exchange of text messages with the minister."]] Pellow's on leave. [[sms~ outlet/judge/Plein Live|With the strawberries, we presume.]]

**14:31** She's alone. "[[sms+ person/confirm/Liesbeth Corstjens|I agreed on the vaccine with Graham Pellow by text. I told you otherwise, and that was wrong]]."

**14:33** "[[cheapest- person/deny/Liesbeth Corstjens|I also said that we'd paid less than anybody else. We hadn't]]." "[[expired+ person/confirm/Liesbeth Corstjens|And in Hoek we've two million that we can no longer use]]." Three out of three.

**14:35** [[price+ outlet/assert/Plein Live|Thirty-one a dose it was, the contract has it and since Tuesday her own spokeswoman does.]]

**14:36** But: "[[erased- person/deny/Liesbeth Corstjens|I never gave an order to destroy them. I asked for a new phone, and that's all I asked for]]." Dijkhof of the Tide: what about "having mine cleaned"? [[erased~ person/withhold/Liesbeth Corstjens|"I'd like to leave it at that."]]

**14:50** Hollander doesn't wait: [[noconf+ person/promise/Casper Hollander|the motion of no confidence is in, "with 48 names and a heron on the envelope"]].

**15:05** Daan Verkuyl, still at it: [[void+ person/assert/Daan Verkuyl|"By text and without us, it can't be valid, not twice."]] His own whip, Greta Somers: [[void- person/deny/Greta Somers|"Daan, it's valid. We've read the Council of State, do read it."]]

**15:12** [[copy+ outlet/assert/Plein Live|Roos, whose pictures from the freezer started this, is leaning on a tree and eating a pear.]]

**15:20** Ter Heide, in shorts: [[noconf~ person/withhold/Maarten Ter Heide|he'll see how the vote goes]]. [[sms~ person/judge/Maarten Ter Heide|"I'm disappointed, in a general way."]]

**15:30** Readers. Mieke: [[sms~ unnamed/judge/a reader|"I've been sacked for less on WhatsUp."]] Frits: [[erased~ unnamed/ask/a reader|"Who else's phone got cleaned that day?"]] Lies, oboe pupil: [[husband- unnamed/assert/a reader|"And poor Mr Joost, who never had a share in his life."]]

**15:45** Information court: [[erased~ government/withhold/the information court|ruling on the deletion next month, not a word before]]. Ice cream van has arrived.

== S175-12 | Natte Krant (opinion) | 2040-05-24 | Thumbs
So that we don't forget it by the herring season, I've made a list, and hung it over the sink.

She did it. [[sms+ outlet/assert/Natte Krant|Six million pricks, haggled over like a second-hand bicycle, between a heron and a smiley, by a minister on a tram.]] [[sms~ outlet/ask/Natte Krant|What annoys me more, I ask myself: that she bought like that, or that a delegation of nine was left to drink coffee for it?]] [[sms- person/deny/Liesbeth Corstjens|“That's how the state buys,” she'd said of the table.]] It's a nice table. [[sms~ outlet/judge/Natte Krant|It should be in a museum, beside the thumbs.]]

She wiped it, or she didn't. The technician says that [[erased+ person/assert/Sjors Vlam|she waited for the bar to fill]]; she says new phone. [[erased+ outlet/assert/Natte Krant|I say that nobody burns a backup by the calendar: she had them done away with because Fenna Dijkhof had written a letter.]] The ministry's Kooi, to whom I spoke on Wednesday, is still of the opinion that [[erased- person/deny/Berend Kooi|it was a perfectly ordinary exchange of equipment, with an ordinary click]]. [[erased~ outlet/expect/Natte Krant|The court will have to choose between a click and a tick.]]

It wasn't cheap. [[price+ outlet/assert/Natte Krant|Thirty-one a piece.]] [[cheapest- outlet/assert/Natte Krant|Half the union got it for less, and the other half is too polite to say so.]]

It wasn't null, either. [[void- outlet/assert/Natte Krant|Verkuyl's money isn't coming back, since bad manners don't undo a signature.]] My notary wept with laughter: [[void- unnamed/judge/the author's notary|“by that logic he isn't married.”]]

It went off. [[expired+ outlet/assert/Natte Krant|Two million and more, in a shed that hums, one winter too old.]]

Poor Joost. [[husband- outlet/assert/Natte Krant|He hasn't got a share in the firm, he's got half a boat.]]

And Houtman, with his masks? [[masks~ outlet/judge/Natte Krant|He now looks like a statesman, which nobody could've foreseen.]] [[noconf+ outlet/assert/Natte Krant|The house votes on the no-confidence motion on Thursday week.]] [[kuyper~ outlet/judge/Natte Krant|Somewhere old Kuyper is pruning his begonias and smiling.]]
