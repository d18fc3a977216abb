story: S194
title: The gate at Hollen

claim close: Lauvland is going to shut the road crossing at Hollen, the last open one to Sergovia. | origins 2-4: a contractor's order and two border guards; the minister of the interior, who announces it; the night of the closing seen by reporters.
claim steer: Sergovian authorities bring the migrants to Hollen on purpose. | origins 2-4: a bus driver, the border guard's pictures, travellers with stamped tickets; a colonel who deserted. Sergovia and, for a time, an aid worker contradict.
claim decree: The government may suspend the right of asylum by decree. | origins 1-2: the minister of the interior and his legal adviser; jurists, the Council of State and a judgment contradict.
claim agents: Eleven agents of the Sergovian service have been found among the arrivals. | origins 1-1: the member of parliament Udo Brackel; the border guard, the Federal Service and the ministry contradict.
claim arrivals: Since the first of May 1,340 people have come over the crossing. | origins 1-2: the border guard; the aid workers and the mayor count differently.
claim fence: A fence of seventy kilometres will be built along the border this year. | origins 1-3: the minister; a tender notice; two officials.
claim knife: A migrant wounded a border guard with a knife. | origins 0-1: the Morning Hammer; taken back, it was a tin of fish.
claim rail: The freight line at Tarnes will be closed as well. | origins 1-2: Sergovia's railways; Kontor's source; the ministry of transport and the line's operator contradict.
claim push: Lauvish border guards drove people back over the river by night. | origins 2-3: two travellers and a night watchman; the ombudsman. The guard denies it and admits it in the end.
claim lorries: The hauliers will block the road to the capital. | origins 1-2: Gunther Paasch, who calls it off.
claim eleven: In 2039 the crossing was already closed, for eleven weeks. | origins 1-1: background told by the outlets.
status close 2044-06-02: reported none
status close 2044-06-03: corroborated denied
status close 2044-06-09: confirmed none
status close 2044-06-15: confirmed denied
status close 2044-06-21: confirmed none
status steer 2044-06-03: reported none
status steer 2044-06-04: reported denied
status steer 2044-06-10: corroborated denied
status decree 2044-06-09: reported denied
status decree 2044-06-21: none denied withdrawn
status agents 2044-06-04: none denied
status agents 2044-06-06: reported denied
status arrivals 2044-06-03: reported none
status arrivals 2044-06-07: reported denied
status fence 2044-06-09: reported none
status fence 2044-06-13: corroborated denied
status knife 2044-06-06: reported denied
status knife 2044-06-10: none denied withdrawn
status rail 2044-06-04: reported none
status rail 2044-06-09: reported denied
status push 2044-06-04: reported none
status push 2044-06-07: reported denied
status push 2044-06-14: corroborated denied
status push 2044-06-21: confirmed none
status lorries 2044-06-07: reported none
status lorries 2044-06-15: reported denied
status lorries 2044-06-21: none denied withdrawn
status eleven 2044-06-02: reported none

== S194-01 | Hollen Valley Messenger | 2044-06-02 | Sixty concrete blocks and nobody ordered them
On Tuesday Bergli's quarry delivered sixty blocks of concrete to the car park below the customs house. [[close+ document/assert/a delivery note|“For road closure E4, km 88,”]] says the delivery note, which lay on the foreman's dashboard. Kilometre 88 is the gate.

Two guards, in plain clothes and in the Elk, say that [[close+ unnamed/assert/two border guards|their leave after mid-June has been cancelled since “the barrier comes down and stays down”.]] Their commander, Colonel Silje Torvik, [[close~ person/withhold/Silje Torvik|told this paper that concrete was a fine building material]]. The mayor, Anders Myhre, has [[close~ person/withhold/Anders Myhre|had no letter and prefers not to guess]].

[[close+ outlet/assert/Hollen Valley Messenger|So the gate, which has not been locked in five years, is to be walled up before midsummer]], unless the foreman is building himself a very long bench. What it would mean, every child in Hollen can say. [[eleven+ outlet/assert/Hollen Valley Messenger|In 2039 the crossing was shut for eleven weeks, and the cheese shop never reopened.]] “[[close~ person/judge/Solveig Dahlin|They can bury me under one of those blocks, with a tap]],” says Solveig Dahlin, who has the Elk. Her sister lives 900 metres off, in Sergovia. In the choir, in which both banks sing, [[close~ group/judge/the choir|there were tears at the second alto]]. The parish council has [[close~ organization/call/the parish council|asked the bishop to ask the minister]].

The cause, if it comes to that, walks past our window in the evening. Since spring people from Qadira and beyond have come through the gate, on foot or on children's bicycles, and asked for asylum. Are they sent? [[steer~ outlet/withhold/Hollen Valley Messenger|We have seen who arrives and not who takes leave of them.]] [[arrivals~ outlet/withhold/Hollen Valley Messenger|Nor does anyone give us a figure.]]

At the school, forty sleep in the gym. [[close~ person/ask/Dagny Lunde|“If the gate's closed, do they stop coming or do they start swimming?”]] asks the teacher Dagny Lunde.

[[rail~ outlet/ask/Hollen Valley Messenger|And the goods line at Tarnes, which feeds the sawmill, will they leave us that at least?]] [[fence~ outlet/assert/Hollen Valley Messenger|Surveyors with red poles have been seen in the Kolm bog, where there is nothing to survey.]] The river is high for the season. The fishing club's supper is moved to the fire station.

== S194-02 | Union Press | 2044-06-03 | Lauvland weighs closing last crossing to Sergovia, sources say; ministry denies
ANSELM, June 3 (UP) - [[close+ unnamed/assert/three government sources|Lauvland is preparing to close its only remaining border crossing with Sergovia]], three government sources said on Friday, after a rise in the number of asylum seekers who arrive there.

An interior ministry spokeswoman rejected this. "[[close- unnamed/deny/an interior ministry spokeswoman|Hollen is open and will remain open]]," she said. Concrete delivered to the spot this week [[close- unnamed/deny/an interior ministry spokeswoman|was intended for a bus shelter]]. [[close~ outlet/assert/Union Press|The Hollen Valley Messenger, a local weekly, had reported on the blocks.]]

[[arrivals+ organization/assert/the border guard|The border guard has registered 1,340 arrivals since May 1]], against 61 in the same weeks of last year. Most of them are from Qadira. "[[steer+ unnamed/accuse/one of three government sources|They are collected in Mirograd, driven 600 kilometres through three military checkpoints and set down with a bicycle; nobody does that without orders]]," one of the sources said. Samira Nouri, 27, who came on Thursday, said [[steer+ person/assert/Samira Nouri|a man in uniform had bought her ticket and wished her luck]].

Lise Moberg of Border Aid, which gives out blankets at the gate, did not think so. "[[steer- person/deny/Lise Moberg|These are smugglers, they take 2,000 a head, and the state over there gets its cut for looking away, no more]]," she said.

Opposition leader Sigrun Falk urged Premier Matthias Rehn [[close~ person/call/Sigrun Falk|not to lock the door before counting who was at it]]. The Home Front's Udo Brackel said [[close~ person/judge/Udo Brackel|a closure would be "four weeks late and one wall short"]]. The hauliers' federation [[close~ organization/warn/the hauliers' federation|warned of empty shelves]].

[[eleven+ outlet/assert/Union Press|Lauvland last closed Hollen in 2039, for eleven weeks.]] Trade through the gate has halved since then.

[[steer~ outlet/assert/Union Press|Lauvland has so far avoided accusing its neighbour in public of sending the migrants.]] Mirograd [[steer~ government/withhold/Sergovia's government|did not respond to a request for comment]]. Friday was a public holiday there.

== S194-03 | Sergovia One | 2044-06-04 | Anselm afraid of bicycles
Mirograd. While the tourist season opens, our neighbours are pouring concrete. [[close+ outlet/assert/Sergovia One|The government in Anselm means to brick up its last door to the East]] and seeks an excuse.

The excuse is a handful of unfortunates on their way to relatives. [[steer- outlet/assert/Sergovia One|They travel by themselves, with their own money and, yes, on bicycles, because walking is prohibited in the border strip.]] “[[steer- person/deny/Kirill Dovan|We send nobody anywhere. We are not a travel agency]],” said spokesman Kirill Dovan. “[[steer- person/accuse/Kirill Dovan|The Lauvish ruined Qadira with their speeches and now the Qadirans come to hear the rest]].”

Let us do the sum. [[arrivals- outlet/assert/Sergovia One|According to our border troops 412 foreigners left by Hollen in May]]; in Anselm it has become an invasion. It is said there in all seriousness that the disguised are among them. [[agents- person/deny/Kirill Dovan|“Our agents, if we had any, would come first class,”]] Dovan remarked.

And where do they end up? A family father, Hassan B., told our correspondent that [[push+ person/accuse/Hassan B.|masked Lauvish soldiers had chased him and his sons into the river at two in the morning]]. [[push~ outlet/judge/Sergovia One|So much for values.]] The command at Hollen [[push~ government/withhold/the border guard|has not been heard on the subject]].

The State Railways have been told by their partners to expect [[rail+ organization/assert/the State Railways of Sergovia|an end of freight traffic at Tarnes, too, in the course of the summer]]. It will be Lauvland that goes without our potash.

Experts see [[close~ group/judge/experts|a panicking government]]. In Hollen itself, they say, the people [[close~ group/judge/the people of Hollen|want no walls and long for the old choir]].

[[eleven+ outlet/assert/Sergovia One|When the same gentlemen closed Hollen in 2039, they opened it again, red-faced, after eleven weeks.]]

The beaches of the Amber Coast have 22 degrees. Admission for veterans is free.

== S194-04 | Morning Hammer | 2044-06-06 | KNIFE HORROR AT HOLLEN
A BRAVE border guard fought for his hand last night after [[knife+ outlet/assert/Morning Hammer|a newcomer from Qadira slashed him with a blade]].

"[[knife+ unnamed/assert/an eyewitness|He just pulled it and went for him, there was red all over the counter]]," says an eyewitness. The guard, 24, [[knife~ unnamed/withhold/the guard's family|is with his family, who want to be left alone]]. HQ plays it down: "[[knife- person/deny/Silje Torvik|None of my people has been attacked by anyone]]," claims Colonel Silje Torvik.

And there's more. [[agents+ person/accuse/Udo Brackel|Eleven of the so-called refugees are SPIES on the payroll of Mirograd]], Udo Brackel MP tells the Hammer. “[[agents+ person/accuse/Udo Brackel|We've got names, ranks, even the shoe sizes]].” The Federal Service's Joachim Wied [[agents- person/deny/Joachim Wied|says not a single one has turned up, "and we do look"]].

A tip for Mr Wied: try their phones.

Make no mistake, [[steer+ outlet/assert/Morning Hammer|old Radek is shipping them in by the busload to make us squirm]]. [[steer+ unnamed/assert/a lorry driver|Trucker Bo saw three army coaches unload at kilometre 90 on Saturday.]] And what do we do? We issue pillows. [[push- outlet/assert/Morning Hammer|And no, our lads don't shove anybody into any river, whatever the tea ladies say.]]

[[close~ outlet/call/Morning Hammer|SHUT IT, MATTHIAS! The Hammer demands the bolt, the lock and the key in the river.]]

Pensioner Elke Ruud, 70: “[[close~ person/judge/Elke Ruud|Shut, open, shut, open, it's not a fridge]].” Electrician Tor Vik, 33: “[[close~ person/judge/Tor Vik|I'd lay the blocks myself]].” Premier Rehn, jogging by the lake: [[close~ person/withhold/Matthias Rehn|"Not now, I'm counting laps."]]

HAMMER FACT BOX
• [[arrivals- outlet/assert/Morning Hammer|Come in since May Day: 2,000 and rising]]
• [[fence~ outlet/ask/Morning Hammer|Fence: 0 metres. Why?]]
• Pillows: 1,340

[[close+ outlet/assert/Morning Hammer|Insiders' tip: the last car passes Hollen before the month is out.]]

Win a garden gate, page 8!

== S194-05 | Radio Lauvland (live) | 2044-06-07 | Live from the gate
07:00 Hollen, fog. Queue of nine lorries, one horse.

07:20 Colonel Torvik in the customs house, about the Hammer's knife: "[[knife- person/deny/Silje Torvik|It was the lid of a tin of mackerel. The boy cut himself on his own breakfast]]." [[knife- outlet/assert/Radio Lauvland|We've spoken to him, he's got a plaster and a bad conscience.]]

07:55 Same colonel on secret agents: "[[agents- person/deny/Silje Torvik|Eleven? I'd be proud. We have found none]]."

08:30 Border Aid's Lise Moberg has her own tally, in chalk. [[arrivals- person/assert/Lise Moberg|1,610 cups of tea to new faces since the first of May.]] Mayor Anders Myhre: "[[arrivals- person/assert/Anders Myhre|Below nine hundred. The others went round twice for the biscuits]]."

09:00 Yusuf Karam, 19, wet to the knees. He says [[push+ person/assert/Yusuf Karam|he was already on this side, early on Sunday, when four men with green armbands marched him and six more down to the ford and pointed to the far bank.]] Torvik: "[[push- person/deny/Silje Torvik|My people don't do that]]."

09:40 Driver Oleg Zorin, Sergovian, 22 years on coaches, smoking by the horse. [[steer+ person/confirm/Oleg Zorin|"The district office rents me. Forty Qadirans, full tank, no questions. Third run this week."]] Is he allowed to tell us? "No."

09:55 [[steer+ outlet/assert/Radio Lauvland|You can watch it from the customs roof: a grey coach with army plates pulls up over there, forty get out, it turns round for more.]]

10:15 Gunther Paasch of the hauliers: "[[lorries+ person/threaten/Gunther Paasch|If they bolt this gate, two hundred of us park on the E4, all the way to Anselm, and take out the batteries]]." [[lorries~ group/judge/drivers|Hooting in agreement.]]

10:50 [[close~ outlet/ask/Radio Lauvland|So is it coming or isn't it?]] Government spokesman Ralf Oster: [[close~ person/withhold/Ralf Oster|"The cabinet sits on Thursday."]] That wasn't a no. A guard painting a bus shelter: there IS a bus shelter. [[close~ outlet/assert/Radio Lauvland|It has used up two of the sixty blocks.]]

11:30 Samira Nouri, with a baby: [[close~ person/judge/Samira Nouri|she's sorry for those behind her]].

12:00 The fog lifts. There's another country over there.

== S194-06 | Ministry of the Interior of Lauvland | 2044-06-09 | Measures for the protection of the eastern border
The Federal Government has today adopted the following measures.

1. [[close+ government/confirm/the Ministry of the Interior|The road crossing at Hollen will be closed to all traffic from Wednesday, 15 June, 24.00 hours, until further notice.]]

2. [[fence+ government/promise/the Ministry of the Interior|Along seventy kilometres of the border, from Kolm to the Tarn, a fence will stand before the year is out.]]

3. [[decree+ government/assert/the Ministry of the Interior|Under the Emergency Powers Act the Government may, by decree, suspend the receipt of applications for asylum. It will make use of this power]] from the same hour.

“[[steer+ person/accuse/Jorn Haverkamp|Sergovia takes human beings and uses them as gravel in our gears]],” said the Minister of the Interior, Jorn Haverkamp. “[[close+ person/promise/Jorn Haverkamp|A gate that is misused is a gate that gets shut, and this one will be]].” [[close~ person/judge/Jorn Haverkamp|He regretted the hardship for the people of the valley.]]

The Ministry has evidence, part of which will be shown to parliament, that [[steer+ government/accuse/the Ministry of the Interior|transport to the frontier is arranged by offices of the Sergovian state]]. [[arrivals+ government/assert/the Ministry of the Interior|From 1 May to 1 June, 1,340 persons were registered.]] [[agents- government/deny/the Ministry of the Interior|No member of a foreign intelligence service has been identified among them.]]

Allegations that persons have been returned across the river at night [[push- government/deny/the Ministry of the Interior|are unfounded: every person who reaches our soil is registered]].

Rail freight by way of Tarnes is not affected. [[rail- government/deny/the Ministry of the Interior|The line will be kept open for goods.]]

Residents with relatives on the other side [[close~ government/withhold/the Ministry of the Interior|will be informed in due course about exceptions]]. The Ministry asks transport firms [[lorries~ government/call/the Ministry of the Interior|to refrain from actions that would endanger traffic]].

Statements to the contrary made by this Ministry on 3 June [[close~ government/judge/the Ministry of the Interior|reflected the position at that time]].

The toll-free number 0800 is engaged at present.

== S194-07 | The Anselm Post | 2044-06-10 | A decree that nobody can find in the law
[[close+ outlet/assert/The Anselm Post|From Wednesday at midnight there will be no way by road from Lauvland into Sergovia]], and the government wants to do more than that. It wants to stop asylum with a signature. “[[decree- person/deny/Birgit Naumann|It can’t. The right stands in the constitution, and a decree stands three floors below]],” says Birgit Naumann, who teaches at Anselm. [[decree- outlet/assert/The Anselm Post|The Emergency Powers Act speaks of floods, epidemics and war; a queue is none of these.]] Minister Haverkamp leans on an opinion by his adviser, Dr Falko Reuss, who [[decree+ person/judge/Falko Reuss|finds that “whoever may close the door may close the counter behind it”]]. The Council of State, of which the law requires a view, [[decree- organization/deny/the Council of State|delivered one of eleven words: the bill would be needed, and even a bill might not do]].

Does Sergovia drive the people here? [[steer+ outlet/assert/The Anselm Post|We have laid nineteen bus tickets side by side; they are numbered consecutively, stamped by the district administration of Ostrel, and paid for by nobody.]] “[[steer+ unnamed/assert/a diplomat in Mirograd|There’s a desk for it, second floor, with a coffee machine]],” says a diplomat in Mirograd. Lise Moberg, of Border Aid, who long believed in smugglers, [[steer+ person/confirm/Lise Moberg|has come round: “smugglers don’t have stamps”]]. Mirograd calls [[steer- government/deny/Mirograd|the tickets forgeries, “and clumsy ones”]].

The Hammer prints a correction today. [[knife- outlet/deny/Morning Hammer|No guard at Hollen was stabbed]], it says, [[knife~ outlet/judge/Morning Hammer|“we were given a wrong account”]]. Mr Brackel, too, has been asked for his eleven. [[agents- outlet/assert/The Anselm Post|There is no file, no arrest and no expulsion that would correspond to any of them.]] [[agents~ person/withhold/Udo Brackel|The shoe sizes are secret]], he says.

[[close~ person/judge/Lorenz Affeld|“One closes a border like that in an hour and opens it in ten years,”]] thinks Lorenz Affeld, formerly our ambassador. [[close~ outlet/judge/The Anselm Post|There are good reasons for the step. It would be better if the ministry had given them before it had denied it.]]

[[push~ outlet/ask/The Anselm Post|And what happens at the ford after dark?]] The ombudsman has been asked to find out. [[eleven+ outlet/assert/The Anselm Post|Eleven weeks was what the country could bear in 2039.]]

== S194-08 | Kontor | 2044-06-13 | Hollen: what a bolted gate costs
[[close+ outlet/assert/Kontor|The E4 ends on Wednesday night at kilometre 88.]] For an economy of 900 billions that is a scratch, and for the Upper Hollen an amputation.

The valley’s forwarders turn over 38 million a month, of which 30 go east. “[[lorries+ person/threaten/Gunther Paasch|We’ve chained the convoy on paper: two hundred rigs, three lanes, Thursday at six]],” says Gunther Paasch, who owns eleven of them. [[lorries~ outlet/ask/Kontor|Whether his colleagues will follow him with leased vehicles remains to be seen.]] The police [[lorries~ government/withhold/the police|keep their plans to themselves]].

Bulk goods are another story. A buyer of potash has it from the ministry that [[rail+ unnamed/assert/a customer of the line|Tarnes will be shut by August]]; [[rail- organization/deny/Tarnes Rail|the operator, Tarnes Rail, has just hired eight shunters and “wouldn’t do so for a museum”]]. [[rail- outlet/assert/Kontor|The timetable that comes into force in July has four pairs of trains a day, one more than now.]] The transport minister adds: “[[rail- person/deny/Hanne Quist|Nobody in the cabinet has so much as breathed on that line]].”

As to the fence, [[fence+ document/assert/a tender notice|a tender for steel mesh, seventy kilometres, completion by December, was posted on Friday]]. “[[fence- person/deny/Arvid Stoll|By December you’ll have fifteen. It’s a bog, there are owls]],” says Arvid Stoll, who builds fences. Two officials [[fence+ unnamed/expect/two officials|stick to the date]].

And the law? The insurers’ lawyers regard [[decree- group/deny/the insurers’ lawyers|the asylum decree as waste paper]]. Dr Falko Reuss, who invented it, [[decree+ person/judge/Falko Reuss|considers them “timid”]].

Sergovian foreign trade will survive. [[close~ outlet/judge/Kontor|It is the symbolism that has a price, and that is not yet quoted.]] A fund manager with interests on both sides thinks [[steer- unnamed/judge/a fund manager|the tale of state-run coaches is overdone: “poor people find the hole in the fence by themselves.”]] [[steer+ outlet/assert/Kontor|The leasing contracts of Ostrel’s coach depot, which Kontor has seen, name the district governor as lessee.]]

[[agents- outlet/assert/Kontor|As to Mr Brackel’s eleven officers, the insurers who would have to price them have found no more of them than the police.]] [[close+ outlet/assert/Kontor|Forwarders have already struck the gate from their autumn tariffs.]] Timber futures were dull.

== S194-09 | Crosswind | 2044-06-14 | Nine things they'd rather you didn't say at the gate
I went. I brought wellingtons. Here's my list.

One. [[close+ outlet/assert/Crosswind|They're shutting Hollen tomorrow night, and everybody who counts has known since the concrete came.]] The lady who swore on the third that it'd stay open [[close~ unnamed/withhold/an interior ministry spokeswoman|hasn't picked up since]].

Two. [[steer+ outlet/judge/Crosswind|Yes, Radek's people do it. You can't hide coaches]], and I'm tired of comrades who squint.

Three. So? [[close~ outlet/ask/Crosswind|Does one punish the coachman by drowning the passengers?]]

Four. [[push+ unnamed/assert/a night watchman at the sawmill|The night watchman at the sawmill has seen it four times: a torch, a line of people, a splash]]. Colonel Torvik has told the ombudsman that [[push- person/deny/Silje Torvik|there's no patrol at the ford after midnight]]. [[push+ outlet/assert/Crosswind|I stood there at one, there was, and it told me to get lost.]]

Five. [[decree- outlet/assert/Crosswind|Haverkamp's decree isn't worth its stamp: there's no such power, not in the Act, not anywhere.]] The Constitutional Court said [[decree- document/assert/a judgment of 2027|in 2027, page 14, that "no government can pause a fundamental right because it is being used".]]

Six. The eleven spies! [[agents- outlet/assert/Crosswind|I rang round, there's not one, and there wasn't one to begin with.]] A colleague of Brackel's says [[agents- unnamed/assert/a colleague of Udo Brackel|he'd read a list of eleven lice cases.]]

Seven. That fence. [[fence- outlet/expect/Crosswind|It won't be up this year, nor next; ask anyone who's tried to put up a rabbit hutch in the Kolm bog.]]

Eight. The number. [[arrivals~ outlet/judge/Crosswind|Take the one you like, there are five.]]

Nine. It's not about a gate. [[close~ outlet/judge/Crosswind|It's about an election next spring, and a premier who'd like to be photographed with a bolt.]] Lise Moberg wants [[close~ person/call/Lise Moberg|somebody to leave a wicket open for the sick.]] [[close~ person/withhold/Jorn Haverkamp|I asked Haverkamp about wickets. He asked about my boots.]]

Bring your own sandwiches. The Elk's run out.

== S194-10 | Union Press | 2044-06-15 | Court halts closure of Lauvish border crossing hours before deadline
ANSELM, June 15 (UP) - [[close- outlet/assert/Union Press|A Lauvish court barred the government on Wednesday from closing the road crossing to Sergovia at Hollen]], eight hours before concrete blocks were to be moved into place.

The administrative court of Anselm ruled that [[close- organization/deny/the administrative court of Anselm|the gate had to stay open until residents of the valley had been heard, for which it allowed five days]]. It acted on a complaint by the innkeeper Solveig Dahlin. "[[close~ person/judge/Solveig Dahlin|I only wanted my sister]]," she said.

"[[close+ person/promise/Jorn Haverkamp|Then we shall hear them, and then we shall close it]]," Interior Minister Jorn Haverkamp told reporters. [[close~ person/withhold/Matthias Rehn|Premier Matthias Rehn would not comment on the ruling.]]

The judges also looked at the asylum decree. They saw [[decree- organization/deny/the administrative court of Anselm|"no provision from which such an authority might be derived".]] [[decree- outlet/assert/Union Press|No cabinet has ever stopped asylum in that manner, and the Emergency Powers Act does not provide for it.]] Haverkamp said [[decree+ person/assert/Jorn Haverkamp|he remained of the opinion that the cabinet was free to issue it]].

Sergovian spokesman Kirill Dovan welcomed [[close~ person/judge/Kirill Dovan|the decision "of the only adult in Anselm"]]. He denied again that [[steer- person/deny/Kirill Dovan|his country was organizing the journeys]]. Lauvland's border guard released drone pictures from June 12 which it says [[steer+ organization/accuse/the border guard|show Sergovian soldiers handing out bicycles from an army lorry]]. [[steer~ outlet/withhold/Union Press|UP was unable to verify where they were taken.]]

Hauliers postponed a blockade announced for Thursday. "[[lorries- person/assert/Gunther Paasch|The batteries stay in for now]]," their leader, Gunther Paasch, said.

The border guard put the number of people who had come since the announcement of June 9 at 388. Mayor Anders Myhre had found beds for half of them. Ombudsman Eskil Ronne arrived in Hollen to look into [[push~ person/withhold/Eskil Ronne|the reports of expulsions by night, on which he would say nothing before he had finished]].

[[eleven+ outlet/assert/Union Press|The crossing was previously closed in 2039, for eleven weeks.]]

== S194-11 | Hollen Valley Messenger | 2044-06-16 | Our Solveig stops the minister, for five days
[[close- outlet/assert/Hollen Valley Messenger|A Lauvish court barred the government on Wednesday from closing the road crossing at Hollen, eight hours before the blocks were to be moved into place]] (UP).

The Elk was full until three. Solveig Dahlin, with flour on her hands, read out the sentence that [[close- organization/deny/the administrative court of Anselm|“the crossing is to be kept open until the residents have been heard”]]. “[[close+ person/expect/Anders Myhre|I give it till Monday]],” said Mayor Anders Myhre. The bishop [[close~ person/judge/Bishop Tore Enger|called it a reprieve]]. Foreman Bergli [[close~ person/withhold/Foreman Bergli|had been told to leave his crane where it was and not to talk]].

Now all of us are to be heard. Mill Street wants [[close~ group/call/the residents of Mill Street|the gate open by day and shut by night]]. Church Street wants [[close~ group/call/the residents of Church Street|it bricked up]], as it always does. [[fence~ group/ask/the residents of Mill Street|Someone will have to say as well whose meadow the fence is to cross.]]

At the ford the ombudsman has found four caps. [[push+ document/assert/a patrol log|A patrol log, of which a page blew into the sawmill's yard, notes for Sunday, 5 June, 02.10: “7 p. returned, water low.”]] Colonel Torvik [[push~ person/withhold/Silje Torvik|is in Anselm to report]].

[[agents- outlet/assert/Hollen Valley Messenger|Of secret agents no trace. The one suspicious person whom the valley has seen this month was Mr Brackel, who asked the way to the border and was told that he was standing on it.]] [[knife- outlet/assert/Hollen Valley Messenger|The lad with the mackerel is back on duty, and nobody ever raised so much as a spoon against him.]]

How did they come? [[steer+ person/assert/Yusuf Karam|Yusuf Karam, who helps in the Elk's kitchen, tells how a captain lined them up by height at kilometre 90 and gave the small bicycles to the tall.]]

[[steer+ outlet/assert/Hollen Valley Messenger|Of those who came this week not one had found the way alone; the buses wait behind the birches, and the numbers on their sides are the army's.]] [[rail- outlet/assert/Hollen Valley Messenger|At Tarnes nothing is to change, the goods trains will go through at night as ever and wake the same dog.]]

[[eleven+ outlet/assert/Hollen Valley Messenger|It would be the second time, for in 2039 we were cut off for eleven weeks.]] Hay-making has begun on the sunny side.

== S194-12 | Union Press | 2044-06-21 | Lauvland closes last road to Sergovia; ombudsman finds illegal expulsions
HOLLEN, June 21 (UP) - [[close+ outlet/assert/Union Press|Lauvland closed its last road crossing to Sergovia in the first minutes of Tuesday]], after a court lifted the stay it had imposed six days earlier.

[[close+ outlet/assert/Union Press|A crane set down fifty-eight blocks of concrete across the E4 in forty minutes]], watched by a choir that sang from both sides. "[[close+ person/confirm/Jorn Haverkamp|It is shut, and when it opens again is up to Mirograd]]," Interior Minister Jorn Haverkamp said. Innkeeper Solveig Dahlin [[close~ person/withhold/Solveig Dahlin|had no words for the cameras]]. Falk, the opposition leader, [[close~ person/judge/Sigrun Falk|called it "a poor day for a big country"]].

The minister gave up his other plan. "[[decree- person/deny/Jorn Haverkamp|I have been persuaded that the cabinet cannot suspend asylum on its own, and I was wrong to announce it]]," he said. Applications can be made at airports.

In a report of 40 pages, Ombudsman Eskil Ronne concluded that [[push+ person/confirm/Eskil Ronne|on at least five nights in May and June border guards had forced people back through the ford]]. Colonel Silje Torvik, who had told him otherwise, accepted this. "[[push+ person/confirm/Silje Torvik|It happened, under my command, and I did not want to know it]]," she said. She offered to resign. He found no sign that [[agents- person/deny/Eskil Ronne|any Sergovian operative had been among the travellers]].

A Sergovian colonel who asked for asylum on the last evening told reporters that [[steer+ person/confirm/Maksim Lebed|the convoys had been ordered by the general staff under the name Spring Walk.]] Mirograd said [[steer- government/deny/Mirograd|it knew of no such officer and no such walk]].

Hauliers' leader Gunther Paasch abandoned his protest. "[[lorries- person/deny/Gunther Paasch|There will be no blockade, my own drivers have gone to the lake]]," he said. [[lorries- outlet/assert/Union Press|The road to the capital was clear on Tuesday but for a hay cart.]] The first posts of the fence were delivered. Transport Minister Hanne Quist said that [[fence- person/deny/Hanne Quist|the frontier in the bog could not be fenced before 2046.]]

[[rail- outlet/assert/Union Press|Freight trains through Tarnes ran as usual]], [[rail- government/confirm/the ministry of transport|and would go on doing so]], the ministry of transport said.
