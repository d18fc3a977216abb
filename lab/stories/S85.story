story: S85
title: The Telvar leak

claim leak: Personal data of customers of the telephone company Telvar has been stolen and put on the internet. | origins 3-5: The blog that found the sample, Telvar itself and customers who found themselves in it; the commissioner and the police may rest on Telvar.
claim demand: Blackmailers calling themselves Tollgate demanded nine million florins from Telvar. | origins 2-3: The letter seen by Blitz 24, Telvar's own admission; the manager may be the source of the letter.
claim number: The stolen data concerns 3.8 million customers. | origins 1-3: Telvar's second count; the blog and the data commissioner reckoned with other figures.
claim landauer: The dismissed technician Josip Landauer took the data. | origins 1-2: The police and Telvar, who may rest on the same entry list.
claim nimbel: The data came from an unprotected server of the storage contractor Nimbel. | origins 2-2: The Lantern laboratory and a former engineer of Nimbel.
claim knew: Telvar had known of the theft since January. | origins 1-2: An internal memo seen by the Ledger Daily, and a member of the supervisory board.
claim paid: Telvar paid the blackmailers four million florins. | origins 0-1: A banker quoted by the Courant, withdrawn by the paper.
claim calls: The stolen material contains the call records of members of the government. | origins 1-3: The Courant, which looked at the lists; two members of parliament who recognised their calls.
claim fine: The data commissioner will fine Telvar 40 million florins. | origins 1-2: Two officials of her house; the commissioner herself.
claim orbita: The rival company Orbita has also lost customer data. | origins 1-2: Signal & Noise, which saw a second sample; Orbita's shop tenant.
claim old: In 2027 the bills of 90,000 Telvar customers were sent to the wrong addresses. | origins 1-2: Background told by the outlets and by Telvar's chief executive.
status leak 2033-03-02: reported none
status leak 2033-03-03: reported denied
status leak 2033-03-04: corroborated denied
status leak 2033-03-05: confirmed none
status demand 2033-03-04: reported denied
status demand 2033-03-05: reported none
status demand 2033-03-08: confirmed none
status number 2033-03-08: confirmed none
status number 2033-03-14: confirmed denied
status landauer 2033-03-10: reported denied
status landauer 2033-03-20: none denied withdrawn
status nimbel 2033-03-14: reported denied
status nimbel 2033-03-17: corroborated denied
status nimbel 2033-03-20: confirmed none
status knew 2033-03-08: reported denied
status knew 2033-03-17: corroborated denied
status paid 2033-03-12: reported denied
status paid 2033-03-16: none denied withdrawn
status calls 2033-03-12: reported denied
status calls 2033-03-16: corroborated denied
status fine 2033-03-14: reported none
status fine 2033-03-20: confirmed none
status orbita 2033-03-14: reported denied
status orbita 2033-03-17: corroborated denied

== S85-01 | Signal & Noise | 2033-03-02 | There is a shop window, and your phone bill is in it
Somebody opened a stall on the Quarry forum last night, and [[leak+ outlet/assert/Signal & Noise|the goods on it look very much like the customer book of Telvar]].

The sample is a table of 20,000 rows. [[leak+ outlet/assert/Signal & Noise|Names, home addresses, birthdays, bank details, the last four digits of the SIM]]. We rang eleven of the numbers in it. [[leak+ group/confirm/nine people rung by Signal & Noise|Nine people picked up, and all nine said that the row was them]]. "[[leak+ person/confirm/Bruno Hatt|That's my mother's maiden name, I have told that to nobody but the phone shop]]," said Bruno Hatt, a baker in Brenna. "[[leak~ person/ask/Bruno Hatt|Who do I shout at?]]"

The seller, who trades under the name Tollgate, [[leak+ unnamed/assert/the seller called Tollgate|brags of having "the whole tree, this is one leaf"]]. How big is the tree? [[number- outlet/assert/Signal & Noise|Going by the row numbers, something north of six million lines]], which would be nearly everybody they serve. [[number~ outlet/judge/Signal & Noise|Treat that as arithmetic on the back of a napkin]].

No price is given. [[demand~ outlet/expect/Signal & Noise|That usually means that someone is being asked for money elsewhere, in private]].

We wrote to Telvar at nine in the evening and again at midnight. [[leak~ organization/withhold/Telvar|An automatic reply thanked us for choosing fibre]]. Ines Roth of the Lantern laboratory has looked at the file and [[leak~ person/judge/Ines Roth|finds it "depressingly fresh"]]; [[leak~ person/withhold/Ines Roth|where it was taken from, she wouldn't guess]].

[[old+ outlet/assert/Signal & Noise|Readers with long memories will think of 2027, when 90,000 of the company's bills went through the wrong letter boxes]]. [[old~ outlet/judge/Signal & Noise|That was a folding machine. This is not a folding machine.]]

What to do tonight: change the PIN, and [[leak~ outlet/call/Signal & Noise|don't believe anyone who rings you and knows your birthday]]. Our review of the new foldable from Hyle has been pushed to Friday.

== S85-02 | Veranian Press Bureau | 2033-03-03 | Telvar says no customer data stolen
LORSK, March 3 (VPB) - Verania's largest telephone company, Telvar, on Thursday rejected [[leak+ outlet/assert/Signal & Noise|a report that its customers' details were being offered for sale on the internet]].

"[[leak- person/deny/Piet Lomar|Nothing has left our house]]," company spokesman Piet Lomar told VPB. "[[leak- person/deny/Piet Lomar|What is being hawked there is old telephone directories with parsley on top]]." He [[number~ person/withhold/Piet Lomar|would not discuss any figures, "because nothing times anything is nothing"]].

The technology site Signal & Noise reported on Wednesday that [[leak+ outlet/assert/Signal & Noise|it had reached nine people whose data were genuine]]. It put [[number- outlet/assert/Signal & Noise|the number of entries at more than six million]].

Data Commissioner Mirela Ostoj said [[leak~ person/ask/Mirela Ostoj|she had given the company until Saturday to explain itself]]. "[[leak~ person/judge/Mirela Ostoj|If even a tenth of it is true, it is the worst case I have had on my desk]]," she said. Asked about penalties, [[fine~ person/withhold/Mirela Ostoj|she said that one did not hang people on a Thursday]].

The Consumer League urged Telvar's customers [[leak~ organization/call/the Consumer League|to watch their bank statements]]. Its chairwoman, Gudrun Pell, said [[leak~ person/judge/Gudrun Pell|the denial had come "suspiciously quickly for a firm that takes three weeks to answer a letter"]]. Interior Minister Bastian Korvel [[leak~ person/withhold/Bastian Korvel|had no comment while the facts were unclear]].

A police spokesman said [[demand- unnamed/deny/a police spokesman|no complaint of extortion had been received from any telephone company]].

Telvar has 6.4 million customers and employs 11,000 people. Its last serious embarrassment dates from 2027, when [[old+ outlet/assert/Veranian Press Bureau|some 90,000 customers were sent the itemised bills of strangers]].

Shares in the company ended 0.6 percent lower in a weak market. Lomar said [[leak~ person/threaten/Piet Lomar|Telvar was considering legal steps against the authors of the story]].

== S85-03 | Blitz 24 | 2033-03-04 | 'NINE MILLION OR WE RING EVERYONE': the blackmail letter Telvar hid
[[demand+ outlet/assert/Blitz 24|Phone giant Telvar is being SQUEEZED by crooks who want nine million florins for their silence]] — and the bosses told nobody!

Blitz 24 has the letter. It is one page long and cheeky. “[[demand+ document/threaten/a letter signed Tollgate|Good morning. We have your people. Nine million by the 15th or every one of them hears from us]],” it says. It is signed Tollgate, [[leak+ outlet/assert/Blitz 24|the very name under which the stolen customer file popped up on Wednesday]].

A Telvar manager who is sick of the fibs told us: “[[demand+ unnamed/confirm/a Telvar manager|It landed in the complaints inbox. Somebody gave it a ticket number]].” And the file? “[[leak+ unnamed/confirm/a Telvar manager|Of course it's ours. Everybody on the fourth floor knows it's ours]].”

Officially they are still whistling. “[[demand- person/deny/Piet Lomar|I am aware of no such letter]],” says spokesman Piet Lomar. [[leak- person/deny/Piet Lomar|He sticks to his directories-and-parsley line]]. [[leak~ outlet/judge/Blitz 24|Pull the other one, Piet!]]

Who's behind it? The manager points at someone who used to eat in the same canteen: [[landauer~ unnamed/expect/a Telvar manager|a technician who was shown the door at Christmas and “left with a face like thunder”]]. [[landauer~ outlet/withhold/Blitz 24|Blitz 24 knows the name and keeps it to itself for now]].

Granny Rosa Teik, 81, of Lorsk got a call yesterday from a “Mr Smith” who knew the name of her cat's insurer. “[[leak+ person/assert/Rosa Teik|How would he know that if it weren't out there?]]” she asks. [[leak~ person/judge/Rosa Teik|She has put the telephone in the bread bin]].

Would YOU pay? Gudrun Pell of the Consumer League wouldn't: [[paid~ person/call/Gudrun Pell|not one penny for gangsters, she says]]. Ring our hotline. Calls cost 0.50 a minute.

== S85-04 | Telvar AG | 2033-03-05 | Important information for our customers
Dear customers, dear partners,

during the night to Saturday our investigation reached a point at which we owe you clarity. [[leak+ organization/confirm/Telvar|Unknown persons have obtained information from our customer administration without permission, and part of it has been published]]. [[leak~ organization/judge/Telvar|We apologise for this sincerely]].

"[[leak+ person/confirm/Ada Grunwell|This happened on my watch]]," says Chief Executive Ada Grunwell. "[[leak~ person/judge/Ada Grunwell|That we first spoke of directories was a mistake, made in good faith by people who had not slept]]."

According to present knowledge [[number- organization/assert/Telvar|about 400,000 contracts are concerned]]. [[number~ organization/promise/Telvar|Should the figure change, we will say so]]. Passwords and card numbers were not touched. [[calls- organization/deny/Telvar|Connection data, that is to say who rang whom and when, are kept elsewhere and are safe]].

Various media are reporting about a letter. [[demand~ organization/withhold/Telvar|We ask for your understanding that we cannot comment on this out of consideration for the inquiries]]. [[paid~ organization/promise/Telvar|As a matter of principle our company does not reward crime]].

We became aware of the matter, to be quite plain, [[knew- organization/assert/Telvar|on 2 March, from the press]]. [[landauer~ organization/withhold/Telvar|About possible perpetrators we do not speculate]]; we do however point out that [[nimbel- organization/deny/Telvar|the storage systems of our partners are not involved]].

What are we doing? [[leak~ organization/promise/Telvar|Everyone concerned will receive a letter by the 20th]]. A hotline is open day and night. [[old~ organization/judge/Telvar|After the mix-up with the bills six years ago we promised to be better, and we will be]].

[[leak~ organization/call/Telvar|Please do not give your customer code to callers, not even to friendly ones]].

Telvar is the leading provider of mobile and fixed-line services in Verania and sponsor of the national handball team.

== S85-05 | Veranian Press Bureau | 2033-03-05 | Telvar admits theft of customer data
LORSK, March 5 (VPB) - Telephone company Telvar admitted on Saturday that [[leak+ organization/confirm/Telvar|customers' personal details had been stolen]], two days after dismissing the matter as a hoax.

The company said [[number- organization/assert/Telvar|some 400,000 contracts were affected]]. Chief Executive Ada Grunwell told reporters that [[leak+ person/confirm/Ada Grunwell|the published sample was authentic]]. "[[leak~ person/judge/Ada Grunwell|I am ashamed]]," she said. She [[demand~ person/withhold/Ada Grunwell|left the room when asked whether she was being blackmailed]].

Tabloid Blitz 24 printed on Friday [[demand+ outlet/assert/Blitz 24|what it called an ultimatum for nine million florins]]. The public prosecutor for computer crime, Hanne Vick, [[demand~ person/withhold/Hanne Vick|said she could neither confirm nor deny receiving it]]. She has opened [[leak~ person/confirm/Hanne Vick|an investigation against persons unknown]].

Commissioner Mirela Ostoj said [[knew~ person/ask/Mirela Ostoj|she wanted to hear from the company when it had first noticed]]. The law gives firms 72 hours to report such an event. [[fine~ person/warn/Mirela Ostoj|"After that it gets expensive," she said.]]

Opposition leader Tomas Wielander called on [[leak~ person/call/Tomas Wielander|the government to appoint a trustee for the company's computers]]. "[[leak~ person/judge/Tomas Wielander|They had the nation's address book and kept it in a shoe box]]," he said. Interior Minister Bastian Korvel promised [[leak~ person/promise/Bastian Korvel|every help the police could give]] and advised [[paid~ person/call/Bastian Korvel|against handing over money]].

Researcher Ines Roth of the Lantern laboratory doubted [[number~ person/judge/Ines Roth|the company's arithmetic]]. "[[number~ person/expect/Ines Roth|Four hundred thousand is where such stories begin, not where they end]]," she said.

Telvar, founded in 1961 as the state telephone office, was sold to investors in 2009. It will present its annual results on March 24.

== S85-06 | Brenna Observer | 2033-03-06 | Phone theft: queues outside Telvar shop on Corn Street
From our own reporters and VPB

More than two hundred people queued in the rain outside the Telvar shop on Corn Street on Sunday after the telephone company admitted that [[leak+ organization/confirm/the telephone company|customers' personal details had been stolen]].

[[leak+ person/assert/Bruno Hatt|Baker Bruno Hatt, who was among the first whose particulars turned up on the web]], brought rolls for those waiting. “[[leak~ person/judge/Bruno Hatt|I'm famous for my birthday now]],” he said. Schoolteacher Alma Dorn had come because [[leak+ person/assert/Alma Dorn|three strangers had already tried to order tablets in her name]]. She wants [[leak~ person/call/Alma Dorn|out of her contract, today]]. The shop manager [[leak~ unnamed/withhold/the manager of the shop|wasn't allowed to speak to us and looked as if he'd have liked to]].

The company said [[number- organization/assert/Telvar|some 400,000 contracts were affected]]. On Corn Street [[number~ group/judge/people in the queue on Corn Street|that was good for a laugh]].

Chief Executive Ada Grunwell told reporters that [[leak+ person/confirm/Ada Grunwell|the published sample was authentic]]. Tabloid Blitz 24 printed on Friday [[demand+ outlet/assert/Blitz 24|what it called an ultimatum for nine million florins]]. The prosecutor's office [[demand~ organization/withhold/the prosecutor's office|said on Sunday that nothing had changed there]].

Josip Landauer, who until December looked after Telvar's masts in the Brenna district, lives two streets from the shop. He has heard [[landauer~ person/assert/Josip Landauer|that his name is going round]]. “[[landauer- person/deny/Josip Landauer|I climbed masts. I never had so much as a password to the customer files]],” he told the Observer over the garden fence. [[landauer~ person/judge/Josip Landauer|He was dismissed in a row over overtime and makes no secret of his anger]].

Mayor Sven Ackroy [[leak~ person/promise/Sven Ackroy|will have the town's own contracts with the company looked over]].

[[old+ outlet/assert/Brenna Observer|Brenna was hit in 2027 too, when half the Riverside estate got its neighbours' phone bills]]. Some marriages did not survive it, they say there.

The number 4 bus is still diverted because of the roadworks at Linden Bridge.

== S85-07 | The Ledger Daily | 2033-03-08 | Telvar was told in January, memo shows
[[knew+ outlet/assert/The Ledger Daily|Telvar's management was informed on 17 January that its customer database had been copied]], according to an internal memorandum which the Ledger Daily has read — six weeks before it told the public.

"[[knew+ document/assert/an internal memorandum|We must assume a complete extract is in third hands]]," the paper, addressed to four executives, says. "[[knew+ document/call/an internal memorandum|Circle to be kept small until results day]]." Telvar [[knew- organization/deny/Telvar|disputes that reading: the note, it says, described an exercise]]. A lawyer for the chief executive said [[knew- unnamed/deny/a lawyer for Ada Grunwell|Ms Grunwell first heard in March]].

The company was more forthcoming on two other points. It conceded last night that [[demand+ organization/confirm/Telvar|it had received a demand for nine million florins, and that it had passed this to the police on Friday]]. And it multiplied its estimate: [[number+ organization/confirm/Telvar|3.8 million subscribers, rather than the 400,000 given on Saturday]]. "[[number~ person/judge/Rasmus Dole|We counted contracts where we should have counted people, and one region where we should have counted nine]]," said Rasmus Dole, head of security.

[[demand~ person/judge/Ulla Sandoz|For a group with this turnover the sum is almost insulting]], thinks Ulla Sandoz, who covers the sector for Brandt & Cie. What worries her is the regulator. [[fine~ person/expect/Ulla Sandoz|She has pencilled in a penalty of thirty to fifty million]]. [[leak~ person/expect/Ulla Sandoz|One customer in twenty might walk]].

The shares shed 11 per cent. [[knew~ organization/call/the pension fund Altana|The pension fund Altana, which holds 4 per cent, called for a special audit of who knew what and when]]. The financial supervisor [[knew~ government/withhold/the financial supervisor|would only say that it reads newspapers]].

Mr Dole, asked whether [[paid~ person/withhold/Rasmus Dole|anything had been transferred to anyone]], said that he was not the treasurer. Was it an inside job? "[[landauer~ person/expect/Rasmus Dole|Whoever did this knew where the light switch was]]," he said.

Elsewhere in telecoms, Orbita raised its dividend.

== S85-08 | State Radio One | 2033-03-10 | Police detain former Telvar technician
[[landauer+ government/accuse/the police|The police believe that they have caught the Telvar thief.]] Officers of the central bureau detained a man of 44 in Brenna shortly after six this morning.

It is Josip Landauer, a former technician of the telephone company. [[landauer+ government/accuse/the police|He is suspected of having copied the customer register on his last working day, 22 December, and of having sold it]]. "[[landauer+ person/assert/Bastian Korvel|We have our man]]," Interior Minister Bastian Korvel told State Radio One. "[[landauer+ person/assert/Bastian Korvel|His card opened the door of the computer room in Lorsk at nineteen minutes past four]]." The list of door openings came from the company, whose spokesman Piet Lomar said that [[landauer+ person/accuse/Piet Lomar|the evidence pointed clearly to a disappointed former colleague]].

Mr Landauer's lawyer, Clara Benning, spoke of [[landauer- person/deny/Clara Benning|"a scapegoat in overalls"]]. [[landauer- person/deny/Clara Benning|On the afternoon in question her client was forty metres up a mast near Brenna, in sleet, with two witnesses]], she said. The card, [[landauer- person/assert/Clara Benning|she added, had been handed in at noon]].

Whether the detained man is also Tollgate [[demand~ government/withhold/the police|the police would not say]]. The group itself wrote on its page this morning: "[[landauer- unnamed/deny/Tollgate|Who is Josip? We do not know a Josip. Let the man go home]]." [[demand+ unnamed/threaten/Tollgate|"Five days left. Nine million," the message ended.]]

Tomas Wielander, leader of the opposition, warned [[landauer~ person/warn/Tomas Wielander|against convicting anybody on the radio]]. Prosecutor Hanne Vick stressed that [[landauer~ person/judge/Hanne Vick|a suspicion was a suspicion]].

Meanwhile the letters to those affected are going out. [[number+ organization/assert/Telvar|The post has been given 3.8 million of them to deliver]], in alphabetical order. Mrs Aab of Lorsk [[leak~ unnamed/judge/Mrs Aab of Lorsk|was first, and not amused]].

The weather: clear spells in the east, sleet on high ground.

== S85-09 | The Lorsk Courant | 2033-03-12 | Cabinet's calls among stolen Telvar files; four million said to have been paid
[[calls+ outlet/assert/The Lorsk Courant|The booty of the Telvar thieves includes lists of who in the government telephoned whom]], the Courant has found in a second batch of files which was on the net for an hour on Friday.

[[calls+ outlet/assert/The Lorsk Courant|We saw eleven weeks of connections of at least four members of the cabinet]], with date, length and mast. We print none of it. The treasury minister, Helge Orme, [[calls~ person/withhold/Helge Orme|whom we asked about a nightly call of two hours, hung up]]. Bastian Korvel's ministry [[calls~ government/withhold/the interior ministry|doesn't comment on what it terms stolen goods]]. Telvar had told its customers [[calls- organization/deny/Telvar|that such data were stored elsewhere and out of reach]].

“[[calls~ person/judge/Tomas Wielander|If this is so, a foreign service need only go shopping]],” says opposition leader Tomas Wielander.

There is a second piece of news, and it concerns money. [[paid+ unnamed/assert/a banker in Lorsk|Telvar wired four million florins to the extortionists on Wednesday]], a banker in Lorsk has told this newspaper. “[[paid+ unnamed/assert/a banker in Lorsk|They bargained it down from nine, like a carpet]],” he says. The company's answer came in five words: “[[paid- organization/deny/Telvar|We have not paid. Period]].” [[paid~ person/judge/Gudrun Pell|Gudrun Pell of the Consumer League would find a payment “unforgivable”]], and asks [[paid~ person/ask/Gudrun Pell|whose four million that would have been, pray]].

In Brenna a hundred people demonstrated for Josip Landauer. [[landauer- group/assert/two fellow mast workers|Two fellow mast workers swear they shared a flask with him at the hour of the deed]]. “[[landauer~ group/call/demonstrators in Brenna|Free the man, arrest the computer]],” a placard read.

[[leak~ outlet/judge/The Lorsk Courant|Ten days on, one still does not know what is worse, the hole or the people who were meant to watch it]]. The Commissioner's deadline for [[leak~ person/ask/Mirela Ostoj|a full account]] has been extended to Tuesday.

Our chess column has moved to page 19.

== S85-10 | Signal & Noise | 2033-03-14 | It was the bucket. It's always the bucket. (And Orbita, hello?)
Forget the man on the mast. [[nimbel+ organization/assert/the Lantern laboratory|The Lantern lab has traced the dump to a backup box at Nimbel, the outfit in Port Hallow that keeps Telvar's copies, and the box had no lock on it]]. None. No password, since August.

“[[nimbel+ person/assert/Ines Roth|The file carries Nimbel's nightly stamp and a typing error that exists only in Nimbel's copy]],” Ines Roth told us. “[[landauer- person/assert/Ines Roth|You needed neither a door card nor a grudge for this. You needed a browser]].” Nimbel's boss, Otto Ferrand, is not having it: [[nimbel- person/deny/Otto Ferrand|his buckets are “tighter than a drum”]]. Telvar [[nimbel~ organization/withhold/Telvar|says it'll read the lab's paper when it has a moment]].

Lantern also counted. [[number- organization/assert/the Lantern laboratory|Five million two hundred thousand different human beings, dead ones included]], it says. Rasmus Dole at Telvar [[number+ person/assert/Rasmus Dole|insists on his 3.8 and calls the remainder duplicates]].

Two people in Commissioner Ostoj's house tell us [[fine+ unnamed/assert/two people in the commissioner's house|the bill has been drawn up, forty million, and wants only her signature]]. She [[fine~ person/withhold/Mirela Ostoj|replied to our mail with the opening hours]].

Now the other thing. A fresh stall on Quarry, different seller, different style. [[orbita+ outlet/assert/Signal & Noise|This one has 3,000 rows which appear to come out of Orbita, the competition]]. We dialled five; [[orbita+ group/confirm/two people rung by Signal & Noise|two said yes, that's me, I'm with Orbita]]. [[orbita~ outlet/judge/Signal & Noise|Two out of five is no proof]]. “[[orbita- person/deny/Lena Kask|Our house is in order, kindly don't mix us up with the neighbours]],” said its spokeswoman Lena Kask.

[[demand~ outlet/expect/Signal & Noise|Tomorrow is the fifteenth, the day on which Tollgate wants its nine million]]. [[leak~ outlet/expect/Signal & Noise|If the rest of the tree comes down, you'll read it here]].

Hyle foldable: nice hinge.

== S85-11 | The Lorsk Courant | 2033-03-16 | In our own cause: no evidence of payment by Telvar
On Saturday the Courant reported that [[paid+ outlet/assert/The Lorsk Courant|Telvar had transferred four million florins to its blackmailers]]. [[paid- outlet/deny/The Lorsk Courant|We no longer stand by that]]. The banker on whom we relied now says [[paid- unnamed/deny/a banker in Lorsk|the booking he had seen was the rent for a warehouse]]. [[paid~ outlet/judge/The Lorsk Courant|We should have asked for the paper. We are sorry]].

The ultimatum ran out at midnight. [[demand~ outlet/assert/The Lorsk Courant|Neither money nor further files had been seen by the time we went to press]]. Ada Grunwell, in her first interview, told us: “[[demand+ person/confirm/Ada Grunwell|They wanted nine, they wanted it in a currency I can't pronounce, and they wrote ‘kind regards’]].” [[paid- person/deny/Ada Grunwell|She hadn't sent them a button]], she said.

On what the company knew at the turn of the year [[knew~ person/withhold/Ada Grunwell|she took a sip of water and looked at her lawyer]]. Would she stay? “Ask me after the results.”

We can however stand by the other half of our report. [[calls+ person/confirm/Dagny Holm|Dagny Holm, who sits in parliament for the Greens, has recognised her own calls with the health minister in the files]], and so has [[calls+ unnamed/confirm/a colleague of Dagny Holm from the governing party|a colleague from the governing party who'd rather not be named]]. “[[calls~ person/judge/Dagny Holm|It's like finding one's diary on a park bench]],” says Ms Holm. She has asked [[calls~ person/ask/Dagny Holm|the speaker for a secret session]].

In the Landauer affair, his lawyer Clara Benning applied for [[landauer~ person/call/Clara Benning|her client's immediate release]], citing [[nimbel+ document/assert/the paper of the Lantern laboratory|the laboratory's finding that the copies lay open at the contractor's]]. The minister, Bastian Korvel, has not moved an inch: [[landauer+ person/assert/Bastian Korvel|the right person is behind bars, he told us]].

[[leak~ outlet/ask/The Lorsk Courant|Are you among those whose lives are for sale]]? Write to us, on paper if you prefer.

== S85-12 | The Gadfly | 2033-03-17 | Six weeks of silence, a man in a cell and an open bucket
Let us go through it slowly, for the sake of those in the back row on the top floor of Telvar Tower.

One. [[leak+ outlet/assert/The Gadfly|The best part of a nation's names, addresses and bank numbers is lying about the web]]. [[leak~ outlet/judge/The Gadfly|Nobody has resigned, nobody has blushed]].

Two. They knew. [[knew+ person/confirm/Viktor Amsel|Viktor Amsel, who sits on the supervisory board for the staff, has now said so with his name to it: “We were briefed on the 19th of January, there were biscuits”]]. The company's retort? [[knew- organization/deny/Telvar|Mr Amsel is confusing two meetings]]. [[knew~ outlet/judge/The Gadfly|Perhaps also two kinds of biscuit]].

Three. The cell. [[landauer~ outlet/judge/The Gadfly|Josip Landauer has now sat a week because his boss could not stand him and a minister likes short sentences]]. [[landauer- outlet/assert/The Gadfly|A man on a mast in Brenna does not stand in a machine room in Lorsk]].

Four. The bucket. An engineer who worked for Nimbel until the autumn has told The Gadfly: “[[nimbel+ unnamed/confirm/an engineer who worked for Nimbel|We left it open for the night shift. I reported it twice and was given a mug]].” Otto Ferrand [[nimbel- person/deny/Otto Ferrand|calls this the tittle-tattle of a bad loser]].

Five. The letter. [[demand~ outlet/judge/The Gadfly|Nine million florins is what the board spent on the new lobby, so let nobody say that the gangsters lack a sense of proportion]].

[[orbita~ outlet/judge/The Gadfly|And Orbita? We would not put it past them, but a few rows on a flea market are not a scandal yet.]] [[orbita+ person/assert/Marek Tull|A tenant of one of its shops, Marek Tull, says his terminal spat out strangers' contracts all February]].

What should be done? [[fine~ outlet/call/The Gadfly|Madam Commissioner, sign the thing]]. [[leak~ outlet/call/The Gadfly|And give us back our numbers, all of us, new ones, free of charge]].

We remain on carrier pigeon.

== S85-13 | Veranian Press Bureau | 2033-03-20 | Landauer freed as prosecutor blames contractor; Telvar fined
LORSK, March 20 (VPB) - A former Telvar technician was released from custody on Sunday after prosecutors concluded that [[nimbel+ person/confirm/Hanne Vick|the company's customer data had been taken from an open server of its contractor Nimbel]].

"[[landauer- person/assert/Hanne Vick|There is nothing left of the suspicion against Mr Landauer]]," prosecutor Hanne Vick said. [[landauer- government/confirm/the police|The police withdrew their accusation]]; the entry list, they said, [[landauer- government/assert/the police|had been an hour and three weeks out]]. Interior Minister Bastian Korvel, who had said that [[landauer+ person/assert/Bastian Korvel|the thief was caught]], [[landauer~ person/withhold/Bastian Korvel|did not return calls]].

Nimbel dropped its objections. [[nimbel+ person/confirm/Otto Ferrand|A setting had been wrong since August, managing director Otto Ferrand conceded]].

Data Commissioner Mirela Ostoj announced [[fine+ person/confirm/Mirela Ostoj|a penalty of 40 million florins for Telvar, the highest she has ever imposed]]. "[[fine~ person/judge/Mirela Ostoj|It is meant to hurt]]," she said. She found that [[leak+ person/confirm/Mirela Ostoj|the company had lost "the intimate particulars of most households"]] and left open [[knew~ person/withhold/Mirela Ostoj|since when its management had been in the picture]]. Telvar said [[fine~ organization/threaten/Telvar|it would go to court against the sum]]. It stuck to [[number+ organization/assert/Telvar|its count of 3.8 million people]].

"[[landauer~ person/judge/Josip Landauer|Ten days for a wrong clock]]," Josip Landauer said outside the gates in Brenna. He wants [[landauer~ person/call/Josip Landauer|an apology "on the radio, where it started"]].

Of the blackmailers there is no trace. Vick said [[demand~ person/expect/Hanne Vick|she did not expect to hear from Tollgate again]]. Orbita on Friday again dismissed [[orbita- organization/deny/Orbita|talk of a leak of its own]]; the Commissioner [[orbita~ person/promise/Mirela Ostoj|will look into that separately]].

Ada Grunwell recalled that [[old+ person/confirm/Ada Grunwell|90,000 bills had gone astray in 2027]]. "That time we bought a new folding machine," she said.
