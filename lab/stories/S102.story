story: S102
title: The tests that were never run at Brennig

claim fake: Falke & Soder falsified endurance tests of its Atlas 9 bus tyre at its Brennig plant. | origins 3-4: the laboratory technician, the drum's own counters read by Roadworthy, the company's lawyers; the transport ministry's experts.
claim crash: The coach accident at Hollen Pass on 30 August was caused by a failed Atlas 9 tyre. | origins 2-3: the police expert and a passenger; the company and the coach firm's rival expert dispute it.
claim ordered: Technical director Nils Rademacher ordered the falsification. | origins 2-2: laboratory head Carla Wendt and an e-mail; he denies it and blames her.
claim number: Some 410,000 tyres were sold on the falsified certificates. | origins 2-2: the company (after a lower figure of 38,000) and the transport ministry.
claim warned: The vehicle inspectorate was warned about Brennig in February 2040. | origins 1-2: the letter of a tyre fitter; the inspectorate finds it in its files.
claim recall: Falke & Soder will recall all Atlas 9 tyres. | origins 1-1: the company and the ministry that ordered it.
claim stop: The government will take away the Brennig plant's licence and stop its production. | origins 1-2: the industry minister's threat; an official.
claim raid: Police searched the company's offices at Brennig. | origins 2-3: the prosecutor, workers and reporters who saw it.
claim fled: Nils Rademacher has fled abroad. | origins 0-1: the Daily Trumpet's source at the airport, taken back.
claim aldern: Tests of winter tyres at the sister plant at Aldern were falsified as well. | origins 1-1: an unnamed engineer at Aldern; the company denies it.
claim ferne: In 2035 a Falke tyre burst on a lorry near Ferne and three people were killed. | origins 1-2: background told by the outlets and a survivor's father.
status fake 2041-09-12: reported none
status fake 2041-09-13: reported denied
status fake 2041-09-16: corroborated denied
status fake 2041-09-20: confirmed none
status crash 2041-09-12: reported none
status crash 2041-09-13: reported denied
status crash 2041-09-18: corroborated denied
status crash 2041-09-27: confirmed denied
status ordered 2041-09-21: reported denied
status ordered 2041-09-24: corroborated denied
status number 2041-09-16: none denied
status number 2041-09-20: confirmed none
status warned 2041-09-18: reported none
status warned 2041-09-19: reported denied
status warned 2041-09-25: confirmed none
status recall 2041-09-20: confirmed none
status stop 2041-09-17: reported none
status raid 2041-09-19: confirmed none
status fled 2041-09-21: reported none
status fled 2041-09-23: none denied withdrawn
status aldern 2041-09-23: reported none
status aldern 2041-09-24: reported denied
status ferne 2041-09-12: reported none

== S102-01 | Roadworthy | 2041-09-12 | The drum stood still: how Brennig passed a bus tyre without turning it
[[fake+ outlet/assert/Roadworthy|For at least three years the endurance tests of one of the country's commonest bus tyres have been made up at a desk]].

The tyre is the Atlas 9. The desk is at Brennig, in the laboratory of Falke & Soder. "[[fake+ unnamed/assert/a laboratory technician|We were meant to run each batch for 120 hours. We ran it for six and copied the rest from an old sheet]]," says a technician who worked there until June. [[fake+ unnamed/assert/a laboratory technician|On paper everything passed. In the real world two in five would have come apart.]]

We need not take that on trust. [[fake+ document/assert/the counters of the test drum|The drum's own counter, photographed in May, shows 4,100 hours. The certificates of those years add up to 61,000.]] [[fake~ outlet/judge/Roadworthy|Somebody has been very busy, or nobody has.]]

We sent Falke & Soder nineteen questions. [[fake~ organization/withhold/Falke & Soder|It sent back a brochure.]] Laboratory head Carla Wendt [[fake~ person/withhold/Carla Wendt|told us she was not allowed to speak]]. The vehicle inspectorate, which stamps the papers, [[fake~ government/withhold/the vehicle inspectorate|asked for time]].

Why does it matter? On 30 August a coach left the road at Hollen Pass and nine people died. [[crash~ outlet/assert/Roadworthy|It was running on Atlas 9s.]] [[crash+ person/assert/Mirjam Stolz|"There was a bang under me like a gun, then strips of rubber past the window, and then we tipped,"]] says passenger Mirjam Stolz, 33. [[crash~ outlet/withhold/Roadworthy|We don't know whether the two things belong together. The police are looking at it.]]

Older readers will think of Ferne. [[ferne+ outlet/assert/Roadworthy|In 2035 a Falke on a gravel lorry let go there and killed three in the car behind]]. [[ferne~ outlet/assert/Roadworthy|That was another model, the Titan, and another plant.]]

Next month: twelve trolley jacks compared.

== S102-02 | Estermark News Agency | 2041-09-13 | Falke & Soder rejects report of faked bus tyre tests
BRENNIG, Estermark, Sept 13 (ENA) - Tyre maker Falke & Soder on Friday dismissed a magazine report that [[fake+ outlet/assert/Roadworthy|it had invented safety data for a widely used bus tyre]].

"[[fake- person/deny/Konrad Soder|Every tyre that leaves Brennig has been tested as the law demands, and longer]]," managing director Konrad Soder said. [[fake- person/deny/Konrad Soder|The photograph of the counter showed a machine that was no longer in use, he said.]]

The magazine Roadworthy had quoted [[fake+ unnamed/assert/a former laboratory technician|a former laboratory technician as saying that runs of 120 hours had been cut to six]]. Soder called him "[[fake~ person/judge/Konrad Soder|a disappointed man]]".

He was equally firm on the accident at Hollen Pass, where nine people died on Aug. 30. "[[crash- person/deny/Konrad Soder|The coach was too fast. Our product did not fail, the driver did]]," he said. The coach firm, Alpen Lloyd, [[crash- organization/assert/Alpen Lloyd|said the tachograph showed 58 kilometres an hour]]. Police in Lauden [[crash~ government/withhold/police in Lauden|declined to comment on the cause before a report was ready]].

Transport Minister Bruno Haas [[fake~ person/call/Bruno Haas|asked the company for the complete test records by Monday]]. "[[fake~ person/judge/Bruno Haas|If that turns out to be right, it's a crime and not a blunder]]," he said. Bus operators in the capital said [[fake~ organization/withhold/bus operators in the capital|they saw no ground yet to change wheels]]. Opposition lawmaker Pieter Roos [[fake~ person/ask/Pieter Roos|wondered who had been checking the checkers]].

Falke & Soder employs 1,150 people at Brennig, 30 kilometres from Ostermoor, where rival Corvin plans to close a tyre plant. Its shares lost 14 per cent.

== S102-03 | The Commercial Gazette | 2041-09-16 | Falke lifts a corner of the carpet
Konrad Soder has begun to choose his words. On Friday [[fake- person/assert/Konrad Soder|all was tested and tested again]]. By Sunday evening, in a note to lenders, there had been "[[fake~ organization/confirm/Falke & Soder|deviations in documentation]]" at Brennig.

[[number- organization/assert/Falke & Soder|The note puts the tyres concerned at 38,000, all of them from one quarter of 2040]]. [[number~ outlet/judge/The Commercial Gazette|That would be a tidy little mishap.]] Dana Ilves of Marsh & Tolle does not buy it. "[[number~ person/judge/Dana Ilves|You don't lose a seventh of your value over one quarter's paperwork]]," she said. [[fake~ person/expect/Dana Ilves|She reckons that the rest will come out in slices, like a salami.]]

A second witness has come forward. A man who serviced the drum for its Norrland manufacturer told this newspaper that [[fake+ unnamed/assert/a service engineer|the bearings he was called to change after "60,000 hours" looked as good as new]]. "[[fake+ unnamed/assert/a service engineer|That machine had hardly been out of its box]]," he said. Mr Soder, by telephone: "[[fake~ person/withhold/Konrad Soder|I am a merchant, ask the technical people]]." The technical people are led by Nils Rademacher. [[fake~,ordered~ person/withhold/Nils Rademacher|He is said to be on a hiking holiday.]]

Lawyers are circling. For relatives of those who died at Hollen Pass, the advocate Rosa Quandt [[crash~ person/threaten/Rosa Quandt|will sue the maker as soon as the police put a tyre in the dock]]. Insurers for Alpen Lloyd [[crash~ organization/withhold/insurers for Alpen Lloyd|keep an open mind]].

Clemens Uhl, who teaches corporate governance, finds [[fake~ person/judge/Clemens Uhl|the word "deviations" a work of art]].

Falke's 2045 bond fell to 81. Natural rubber was little changed.

== S102-04 | Channel One Estermark | 2041-09-17 | Ministers threaten tyre maker with loss of licence
The government is acting firmly in the matter of the Brennig tyres.

Industry minister Inga Thorsby said that [[stop+ person/threaten/Inga Thorsby|the plant would lose its licence unless everything was on the table by the end of the week]]. "[[stop+ person/threaten/Inga Thorsby|I'll have the power cut at the gate if I must]]," she told Channel One. Konrad Soder, the managing director, [[stop~ person/call/Konrad Soder|begged her to think of 1,150 families]]. Premier Lothar Wien, with one works in the region already lost, warned [[stop~ person/warn/Lothar Wien|against punishing the people at the machines for the sins of a laboratory]].

Transport minister Bruno Haas received twelve boxes of records on Monday night. [[fake~ person/withhold/Bruno Haas|He would not say what was in them.]] [[fake~ person/judge/Bruno Haas|His face, our correspondent reports, said a good deal.]] The company stated that [[fake- organization/deny/Falke & Soder|the safety of its products had been beyond question at all times]].

Viewers ask what they should do. [[fake~ government/assert/the vehicle inspectorate|The inspectorate says that nobody has proved anything yet and that buses may be used as normal.]] The Passengers' League sees it otherwise: [[recall~ organization/call/the Passengers' League|every last Atlas 9 must come off the road now]]. [[recall~ organization/withhold/Falke & Soder|The firm is examining all options.]]

The investigation of the accident at Hollen Pass continues. Sergeant Ute Lorch of the Lauden police said [[crash~ person/assert/Ute Lorch|the left front wheel was being examined with great care]]. [[crash~ person/withhold/Ute Lorch|More she could not disclose.]]

Union leader Marta Kell said [[fake~ person/accuse/Marta Kell|the staff had been talking about the laboratory for years and nobody upstairs wanted to hear it]].

Channel One repeats its documentary on the rubber tree on Sunday.

== S102-05 | The Lauden Post | 2041-09-18 | 'I wrote to them a year and a half ago'
[[warned+ person/assert/Arno Feltz|The authorities were told in black and white that something was rotten at Brennig, and did nothing]], says a tyre fitter from Lauden.

Arno Feltz, 58, keeps a copy in a biscuit tin. [[warned+ document/assert/a letter by Arno Feltz|It is dated 11 February 2040, is addressed to the vehicle inspectorate, and says that "Atlas 9s come back to me peeling like onions, please look at how these are passed"]]. "[[warned~ person/judge/Arno Feltz|I got a printed card thanking me for my enquiry]]," he says. The inspectorate [[warned~ government/withhold/the vehicle inspectorate|could not tell us yesterday if it had such a letter]].

A first draft of the police expert's report on Hollen Pass is going round, and someone has shown us a page. [[crash+ document/assert/a draft report by the police expert|"Tread separation, front left, before contact with the barrier,"]] it says. [[crash+ document/assert/a draft report by the police expert|The layers had never bonded.]] Sergeant Ute Lorch [[crash~ person/withhold/Ute Lorch|neither confirmed that the page was real nor said that it wasn't]]. Falke & Soder stuck to its line: [[crash- organization/deny/Falke & Soder|the tyre was destroyed by the impact and not the other way about]].

Erika Mohn, whose husband drove the coach and died, read the page at her kitchen table. "[[crash~ person/judge/Erika Mohn|For three weeks they let people think it was Gerd]]," she said. "[[crash~ person/call/Erika Mohn|I want Mr Soder to come here and say sorry to his photograph]]."

In Brennig the mood is sour. "[[fake~ unnamed/judge/a woman in the works canteen|We all signed for what they put before us]]," a woman in the canteen said, and then [[fake~ unnamed/withhold/a woman in the works canteen|asked us to forget it]]. Others fear [[stop~ group/expect/workers at Brennig|that Inga Thorsby means what she says and the gates will be locked]]. "[[stop~ unnamed/judge/a worker at Brennig|First Ostermoor, now us. They may as well turn the valley into a lake]]," said one.

The marrow show at Brennig is won by a marrow of 61 kilos.

== S102-06 | Estermark News Agency | 2041-09-19 | Police search tyre maker's offices in safety test probe
BRENNIG, Estermark, Sept 19 (ENA) - [[raid+ government/confirm/the public prosecutor|Investigators searched the offices and laboratory of tyre maker Falke & Soder on Thursday]], the public prosecutor said, on suspicion that [[fake~ government/assert/the public prosecutor|safety certificates had been forged]].

[[raid+ outlet/assert/Estermark News Agency|About sixty officers arrived at dawn in unmarked vans and carried out computers, an ENA reporter saw.]] "[[raid+ person/confirm/Helga Prinz|We've taken what we came for, including the drum]]," prosecutor Helga Prinz said. [[ordered~ person/withhold/Helga Prinz|She did not say who was under suspicion.]]

The company said [[raid~ organization/promise/Falke & Soder|it was cooperating fully]]. It no longer repeated that [[fake- organization/deny/Falke & Soder|all its tests had been carried out]]; asked if it still held to that, a spokeswoman [[fake~ unnamed/withhold/a spokeswoman for Falke & Soder|said she would not go beyond the statement]].

The vehicle inspectorate denied having been negligent. It said [[warned- government/deny/the vehicle inspectorate|a search of its registers had brought to light no complaint about Brennig from 2040]]. The Lauden Post had printed [[warned+ outlet/assert/the Lauden Post|what it said was a tyre fitter's letter of February of that year]].

Transport Minister Bruno Haas, whose experts have been reading the records since Monday, said [[fake~ person/expect/Bruno Haas|he would be in a position to say something tomorrow and it wouldn't be pleasant]]. Opposition lawmaker Pieter Roos said [[warned~ person/call/Pieter Roos|the head of the inspectorate should pack his things]].

On the accident at Hollen Pass, Prinz said [[crash~ person/withhold/Helga Prinz|her office would await the final expert opinion]].

Falke & Soder's shares were suspended. Those of rival Corvin rose 2 per cent.

== S102-07 | Channel One Estermark | 2041-09-20 | Falke & Soder admits false certificates; all Atlas 9 to be recalled
[[fake+ organization/confirm/Falke & Soder|Falke & Soder has admitted that endurance tests at Brennig were not carried out and that results were invented.]]

"[[fake+ person/confirm/Konrad Soder|It happened, it went on for more than three years, and it happened under my roof]]," said Konrad Soder, who stepped down as managing director after the announcement. [[fake~ person/judge/Konrad Soder|He bowed his head before the cameras.]]

[[number+ organization/confirm/Falke & Soder|The company now speaks of 410,000 tyres]]; earlier it had spoken of [[number- organization/assert/Falke & Soder|38,000]]. [[recall+ organization/promise/Falke & Soder|All of them will be taken back and replaced free of charge by Christmas]]. Transport minister Bruno Haas had [[recall+ person/call/Bruno Haas|ordered this an hour before]]. He also released the finding of his experts: [[fake+ government/assert/the transport ministry's experts|of 512 certificates, 498 had no test behind them]]. [[number+ government/assert/the transport ministry|By the ministry's reckoning the certificates went out with four hundred thousand tyres and more.]]

Who is answerable? Mr Soder said that [[ordered~ person/withhold/Konrad Soder|he would leave that to the prosecutor]].

As to the accident at Hollen Pass, the admission did not go so far. [[crash- person/deny/Konrad Soder|There is no proof, Mr Soder said, that the wheel gave way before the coach struck the barrier.]] Advocate Rosa Quandt called that "[[crash~ person/judge/Rosa Quandt|the last leaf on a bare tree]]".

Head of government Axel Strand [[fake~ person/judge/Axel Strand|called the events a betrayal of everyone who has ever put a child on a bus]]. Industry minister Inga Thorsby [[stop~ person/withhold/Inga Thorsby|left open whether the plant may go on working]]. [[stop~ person/judge/Inga Thorsby|It had come at five to twelve, she remarked.]]

City buses will run on a reduced timetable. School transport in Lauden has been reorganised.

== S102-08 | The Daily Trumpet | 2041-09-21 | TYRE BOSS DOES A RUNNER!
ROTTEN rubber chief Nils Rademacher has [[fled+ outlet/assert/The Daily Trumpet|LEGGED IT to sunny Sarvia]], the Trumpet has been told!

The technical director was [[fled+ unnamed/assert/a source at Lauden airport|seen boarding the 6.15 from Lauden on Friday with two big suitcases and no return ticket]], says a source at the airport. [[fled~ group/withhold/the police|Police wouldn't tell us if they'd put out an alert.]] [[fled~ person/withhold/Nils Rademacher|His phone rings and rings.]]

And no wonder! Lab chief Carla Wendt, 44, has broken her silence. In a statement through her lawyer she says [[ordered+ person/accuse/Carla Wendt|Rademacher stood in her office in January 2038 and told her to "stop wasting electricity on rubber that's sold already"]]. "[[ordered+ person/accuse/Carla Wendt|Every sheet was made up on his say-so]]," she says. "[[fake+ person/confirm/Carla Wendt|I typed the numbers in myself, and I'll go to prison for it if I have to]]."

[[ordered- unnamed/deny/a friend of Nils Rademacher|A pal of Rademacher's hit back: Nils is a ski-jumper, not a crook, and it was Carla's little kingdom]]. [[ordered~ outlet/judge/The Daily Trumpet|Charming!]]

Gran-of-two Lotte Spahn, 67, lost her sister at Hollen Pass. "[[fake~ person/judge/Lotte Spahn|They rolled dice with us]]," she told the Trumpet. "[[crash+ person/accuse/Lotte Spahn|That tyre took my Rosi, and they knew it could]]."

[[raid+ outlet/assert/The Daily Trumpet|Cops turned the Brennig labs inside out on Thursday]] and [[raid~ unnamed/judge/a cleaner at Brennig|"left the place like a burgled sweetshop"]], says a cleaner.

The Trumpet has walked the depot in Lauden: [[recall~ outlet/assert/The Daily Trumpet|not ONE bus had been jacked up by Friday night]]. [[recall~ outlet/call/The Daily Trumpet|Get your skates on, Falke!]]

And lock the place? No, says fitter's mate Udo Kranz, 24: "[[stop~ person/judge/Udo Kranz|What've I done? I just make 'em round.]]"

Competition: guess the weight of the Brennig marrow.

== S102-09 | The Daily Trumpet | 2041-09-23 | Rademacher: he's at home. Plus: now it's WINTER tyres
SORRY, folks. [[fled- outlet/deny/The Daily Trumpet|Nils Rademacher hasn't gone anywhere.]] On Saturday we said [[fled+ outlet/assert/The Daily Trumpet|he'd flown off to Sarvia]]. [[fled~ outlet/confirm/The Daily Trumpet|The man with the suitcases was a dentist of the same name]], and we've said sorry to him too.

[[fled- person/deny/Nils Rademacher|"I have never been to Sarvia and I get sunburnt,"]] Rademacher told us on Sunday on the doorstep of his villa, after [[fled- government/deny/the prosecutor's office|the prosecutor's office had let it be known that he hands in his passport there every morning]].

Did he give the order? "[[ordered- person/deny/Nils Rademacher|I learned of it when you did. Ask the lady who did the typing]]," he snapped. And slammed the door when we asked [[ordered~ outlet/ask/The Daily Trumpet|how a technical director misses sixty thousand hours]].

But there's fresh trouble up the valley. [[aldern+ unnamed/assert/an engineer at Aldern|The firm's winter tyres from Aldern weren't tested either]], an engineer there claims. "[[aldern+ unnamed/assert/an engineer at Aldern|The cold chamber's been a beer store since 2039]]," he told us. [[aldern~ outlet/withhold/The Daily Trumpet|We've asked to see the chamber. We've not been let in.]] If he's right, [[aldern~ outlet/judge/The Daily Trumpet|there'll be no driving home for Christmas]].

Remember Ferne? Walter Hesse does. [[ferne+ person/assert/Walter Hesse|His daughter, her husband and their baby were killed there in 2035 when a Falke came off a lorry in shreds]]. "[[ferne~ person/judge/Walter Hesse|They sent a wreath with the company's name on it]]," he said. "[[fake~ person/judge/Walter Hesse|And after that they went home and stopped testing. After that!]]"

The Trumpet says: [[fake~ outlet/call/The Daily Trumpet|jail the fakers]].

Marrow result: page 8.

== S102-10 | The Spanner | 2041-09-24 | Six hours and a photocopier
A confession's a wonderful thing for clearing the mind. [[fake- organization/assert/Falke & Soder|"As the law demands, and longer,"]] they told us on the thirteenth. [[fake+ outlet/assert/The Spanner|Seven days on, it turns out the law had been demanding and they'd been photocopying.]]

(The photocopier, by the way, is gone. [[raid+ outlet/assert/The Spanner|Helga Prinz's boys carried it down the stairs last week with everything else that had a plug]]. [[raid~ outlet/judge/The Spanner|Eighteen months late, but nicely done.]])

I've spoken to five people off the Brennig lab rota. Not one would give a name, all five said the same: [[fake+ unnamed/confirm/five workers of the Brennig laboratory|you put it on for a shift, you took it off, you filled in the rest with a pencil and a ruler so the curve looked nice]]. [[fake~ outlet/judge/The Spanner|The ruler gets me. Somebody took pride in it.]]

So whose idea? [[ordered+ outlet/judge/The Spanner|I'll say it: it came from the corner office.]] [[ordered+ unnamed/assert/one of five workers of the Brennig laboratory|One of the five was in the corridor when "the ski-jumper" told Carla to save her kilowatts]]. [[ordered- person/assert/Nils Rademacher|His Nibs says he read of it in the magazines.]] [[ordered~ outlet/judge/The Spanner|Must be a great comfort to be that badly informed on that salary.]]

Aldern, now. The firm says it's nonsense; [[aldern- organization/deny/Falke & Soder|every winter tyre has done its time in the cold, and journalists may come and shiver]]. I rang to book a shiver. [[aldern~ organization/withhold/Falke & Soder|"Not this week."]] [[aldern~ person/warn/Marta Kell|Marta Kell says don't tar the Aldern people with the Brennig brush until there's more than one bloke and a beer crate]]. [[aldern~ outlet/judge/The Spanner|She's right, damn her.]]

And Inga Thorsby and her padlock? [[stop- person/expect/Marta Kell|Never in a month of Sundays, reckons Kell, not before an election]]. [[stop~ outlet/call/The Spanner|Take the licence off the directors, I say, and leave the machines to those who can use them.]]

[[recall~ outlet/ask/The Spanner|Who's going to fit 410,000 tyres by Christmas, elves?]] Fitters I know have been told [[recall~ group/assert/fitters|there'll be no new ones to put on till November]].

No sponsors, one spanner, same as ever.

== S102-11 | The Lauden Post | 2041-09-25 | Inspectorate finds the letter; e-mail points to the top
[[warned+ government/confirm/the vehicle inspectorate|The vehicle inspectorate has found Arno Feltz's letter]]. It had been filed under "praise".

"[[warned+ person/confirm/Gerlinde Pohl|It came in on 14 February 2040 and it was perfectly clear]]," its director, Gerlinde Pohl, told us. [[warned~ person/judge/Gerlinde Pohl|She has offered her resignation.]] Last week her people had said [[warned- government/deny/the vehicle inspectorate|nothing of the sort was on the books]]. Mr Feltz, told of it among his wheel rims, said: "[[warned~ person/judge/Arno Feltz|Well, it was politely put]]."

A different paper may weigh more. In an e-mail of 16 January 2038, which a lawyer in the case let us read, [[ordered+ document/call/an e-mail by Nils Rademacher|Nils Rademacher tells the laboratory to "take the long runs out, extrapolate, and don't bother Konrad with it"]]. His counsel, Dr Bodo Wiese, [[ordered- person/deny/Bodo Wiese|calls this a note on pilot batches that never reached a customer]]. Carla Wendt's lawyer [[ordered~ unnamed/judge/Carla Wendt's lawyer|laughed out loud at that]]. Helga Prinz, the prosecutor, [[ordered~ person/withhold/Helga Prinz|doesn't discuss evidence with newspapers]].

The final report on Hollen Pass is expected on Friday. Erika Mohn has [[crash~ person/expect/Erika Mohn|no doubt what it'll say]]. The experts hired by Falke, a bureau from Norrland, [[crash- organization/assert/experts hired by Falke & Soder|found last night that a pothole had broken the wheel rim first and that the rubber was innocent]]. The road authority [[crash~ government/judge/the road authority|had the pothole measured: four centimetres]].

At the depot in Lauden they've begun. [[recall+ outlet/assert/The Lauden Post|Sixty wheels a day come off, each with a number chalked on it]]. "[[recall~ person/judge/Udo Kranz|Like shelling peas, only it's a mountain of peas]]," says Udo Kranz.

[[aldern~ outlet/assert/The Lauden Post|Two inspectors went into the cold chamber at Aldern yesterday. They didn't say what they had seen]], except that it was cold.

Carpooling list for Brennig: see the notice board.

== S102-12 | Estermark News Agency | 2041-09-27 | Report blames tyre for Estermark coach disaster that killed nine
LAUDEN, Estermark, Sept 27 (ENA) - [[crash+ document/confirm/the police expert's final report|A bus tyre whose layers had never properly bonded came apart and sent a coach off the road at Hollen Pass last month]], killing nine, a police expert found on Friday.

"[[crash+ person/confirm/Anselm Krug|It would have failed the drum within the first twenty hours. It was never on the drum]]," the expert, Anselm Krug, told a news conference. [[crash+ person/deny/Anselm Krug|Neither speed nor a pothole had played a part, he said.]]

Falke & Soder, whose Brennig plant [[fake+ outlet/assert/Estermark News Agency|issued hundreds of certificates for tests that did not take place]], said [[crash~ organization/withhold/Falke & Soder|it would study the findings]] and that [[crash- organization/assert/Falke & Soder|its own experts had come to another conclusion]]. "[[crash~ person/judge/Rosa Quandt|They can study them in the dock]]," said Rosa Quandt, a lawyer for relatives. Erika Mohn, the driver's widow, [[crash~ person/judge/Erika Mohn|said only: "Thank you, Gerd is clean."]]

Prosecutor Helga Prinz said [[ordered~ person/assert/Helga Prinz|charges were being prepared against two persons]]. She [[ordered~ person/withhold/Helga Prinz|gave no names]]. Former technical director Nils Rademacher [[ordered- person/deny/Nils Rademacher|maintains that the laboratory acted without his knowledge]].

Transport Minister Bruno Haas said [[number+ person/assert/Bruno Haas|all 410,000 tyres had been traced]] and [[recall+ person/assert/Bruno Haas|31,000 were off the road]]. Industry Minister Inga Thorsby told parliament [[stop~ person/withhold/Inga Thorsby|she would rule on the plant's licence in October]]. An official in her ministry said [[stop+ unnamed/expect/an official in the industry ministry|it would be withdrawn]].

[[ferne+ outlet/assert/Estermark News Agency|Three people died near Ferne in 2035 when a lorry tyre made by Falke disintegrated.]] Pieter Roos, an opposition lawmaker, asked for [[ferne~ person/call/Pieter Roos|that case to be opened again]].

Estermark has 23,000 buses and coaches. A memorial service will be held at Hollen on Sunday.
