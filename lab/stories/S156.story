story: S156
title: The tents of Radova

claim close: The government of Dravia will clear and shut the refugee camp at Radova by the end of April. | origins 2-4: an order seen by the Karst Messenger, the camp's manager, the interior minister, who confirms it; the Relief League was told by the ministry.
claim back: People from the camp are to be flown back to Tamrin against their will. | origins 2-4: a list seen by the Lipovac Tribune, an airline's charter desk, a border police officer; the women of block C were told so by guards.
claim slope: The hillside above Radova threatens to slide on to the camp. | origins 1-2: the interior ministry's geologist; the head of the state survey contradicts him, a shepherd bears him out.
claim hub: The ground of the camp has been promised to the freight company Adria Hub. | origins 2-3: a preliminary contract and a councillor of Radova; Adria Hub, which admits it in the end.
claim people: About 5,600 people live in the camp. | origins 1-1: the Relief League's bread count, near which the new minister comes; the ministry's register has fewer, the residents' list more.
claim buses: Buses took several hundred people out of the camp by night before anything had been announced. | origins 2-3: a night nurse and a bus driver; the bus company.
claim boy: A boy of seven died when the police pulled down tents in block D. | origins 0-1: Radio Polje, from a caller; taken back, the boy was found at an aunt's.
claim sitin: The residents will sit down at the gate and refuse to go. | origins 1-2: the residents' committee; later seen by reporters.
claim kostel: The camp at Kostel is to be shut as well. | origins 0-1: The Evening Thunder; the ministry and the mayor of Kostel contradict it.
claim fund: The Danubian Solidarity Fund has stopped paying for Radova since January. | origins 1-2: the finance ministry; the Fund contradicts it and shows its transfers.
claim vrelo: In 2037 police cleared the camp at Vrelo with water cannon. | origins 1-2: background, told by the outlets and by one who was there.
status close 2041-04-02: reported denied
status close 2041-04-05: corroborated denied
status close 2041-04-10: confirmed none
status close 2041-04-17: confirmed denied
status close 2041-04-22: none denied withdrawn
status back 2041-04-05: none denied
status back 2041-04-08: reported denied
status back 2041-04-12: corroborated denied
status back 2041-04-19: confirmed denied
status slope 2041-04-06: corroborated none
status slope 2041-04-11: corroborated denied
status slope 2041-04-17: reported denied withdrawn
status hub 2041-04-08: reported denied
status hub 2041-04-11: corroborated denied
status hub 2041-04-17: confirmed none
status people 2041-04-02: reported none
status people 2041-04-05: reported denied
status people 2041-04-22: confirmed denied
status buses 2041-04-05: reported denied
status buses 2041-04-08: corroborated denied
status buses 2041-04-15: confirmed none
status boy 2041-04-13: reported denied
status boy 2041-04-14: none denied withdrawn
status sitin 2041-04-05: reported none
status sitin 2041-04-12: corroborated none
status sitin 2041-04-15: confirmed none
status kostel 2041-04-10: reported denied
status fund 2041-04-10: reported none
status fund 2041-04-11: reported denied
status fund 2041-04-17: none denied withdrawn
status vrelo 2041-04-02: reported none

== S156-01 | Karst Messenger | 2041-04-02 | Order in the drawer: Radova to be empty by the 30th
RADOVA. The largest refugee camp in the country will not see the month of May. [[close+ document/assert/an order of the Interior Ministry|“The reception site R. is to be vacated completely and handed over swept by 30 April,”]] says an order of the Interior Ministry, of which the Messenger has been shown both pages.

In the camp itself, eleven rows of tents and huts on the old fairground under the hill, the news arrived with us. “[[close~ person/ask/Yamina Orabi|And where to]]?” asked Yamina Orabi, who teaches the small ones. Her husband put the kettle on. The manager, Tihomir Blago, [[close~ person/withhold/Tihomir Blago|was sorry, he answers to the ministry]].

The ministry's duty officer told us on the telephone that [[close- unnamed/deny/the ministry's duty officer|he knew of no order and that Radova would stay open as long as it was needed]]. We read it to him. [[close~ unnamed/withhold/the ministry's duty officer|He asked us to spell our name.]]

How many are they? [[people+ organization/assert/the Relief League|The Relief League, which bakes for the camp, gives out 5,600 portions of bread a day]], one a head. In the café at the station the talk is that [[close~ group/judge/guests of the station café|it would be a pity about the bakery jobs]], and that it would be quieter. Councillor Ema Grdić, of the Greens, [[close~ person/call/Ema Grdić|wants the minister to come here and say it in the fairground, to people's faces]].

Nobody has forgotten the other time. [[vrelo+ outlet/assert/Karst Messenger|At Vrelo, in 2037, they came at five in the morning with water cannon, and it was minus four.]]

Most of those in Radova are from Tamrin, where there has been war since 2036. The walnut trees are late this year.

== S156-02 | Radio Polje (live) | 2041-04-05 | Friday: Radova all day
07:00 Our van is at the fairground gate. Fog. Two policemen, one dog, the dog is friendly.

07:40 Night nurse Jagoda Lipar comes off shift: "[[buses+ person/assert/Jagoda Lipar|Three nights running there've been buses at the back fence, at two o'clock, engines running. I'd say four hundred people have gone that way]]." Where to? [[buses~ person/withhold/Jagoda Lipar|She didn't ask and wasn't told.]]

08:05 Interior Ministry, press desk: "[[buses- government/deny/the Interior Ministry|No transports have left Radova this year, by day or by night]]."

08:10 Same desk on the order in the Karst Messenger: "[[close- government/deny/the Interior Ministry|A working paper. Nothing's been decided and nobody's packing]]."

08:30 The camp's manager, Tihomir Blago, has had a bad night and says so. "[[close+ person/confirm/Tihomir Blago|I've been told to give back the keys on the thirtieth. I have it in an e-mail]]." Brave man. [[close~ organization/withhold/the Relief League|The Relief League would rather wait for an official word.]]

09:15 The residents' committee has met in the laundry. Speaker Idris Walad: "[[sitin+ person/threaten/Idris Walad|If they come to empty it, we'll be sitting in the gate, all of us, with the grandmothers in front]]."

09:40 Women of block C were told by guards [[back+ group/assert/women of block C|that they'd be put on an aeroplane to Tamrin]]. Minister Stipe Radoš on the way to cabinet: "[[back- person/deny/Stipe Radoš|Nobody is being sent to Tamrin. Full stop]]." And is he shutting the place? [[close~ person/withhold/Stipe Radoš|"I'm late."]]

10:20 Numbers, because you ask. [[people- organization/assert/the residents' committee|The committee's own list has 6,800 names, so forget the figure from the bakery]], says Walad. A guard: [[people~ unnamed/withhold/a guard|"Lots."]]

11:00 Ombudsman Tea Lukač [[close~,back~ person/call/Tea Lukač|has asked for every paper on Radova by Monday noon]]. [[close~ person/expect/Tea Lukač|She isn't holding her breath.]]

== S156-03 | The Evening Thunder | 2041-04-06 | KILLER HILL!
Mud doom hangs over the tent city of Radova, and THAT'S why it must go, a top boffin warns.

[[slope+ person/warn/Krešo Vidaković|"The whole flank is on the move. One wet week and it'll come down on the tents like porridge,"]] says geologist Krešo Vidaković, who has drilled five holes up there for the Interior Ministry. Shepherd Old Luka, 81, can feel it in his knee: [[slope+ person/assert/Old Luka|"My fence was straight at Christmas. Look at it now, it's crept a yard."]]

[[close+ unnamed/assert/a ministry insider|So by the last day of April it's curtains for the camp, a ministry insider tells the Thunder]], whatever the press desk says. [[close- unnamed/deny/the press desk of the Interior Ministry|The press desk says it's a rumour and the gates stay open.]] Neighbour Slavica P. won't cry: "[[close~ person/judge/Slavica P.|Five years of other people's washing! If they do shut it I'm opening a bottle]]." Father Jure in the parish house begs to differ: [[close~ person/judge/Father Jure|he'd miss the choir]].

Where will they all go? A border cop with a moustache you could sweep with reckons that [[back+ unnamed/assert/a border policeman|"the Tamrinis are going home, whether they fancy it or not; we've been practising the handcuffs"]]. Prime Minister Branimir Kolar, between two holes at the golf club: [[back- person/deny/Branimir Kolar|"That's poppycock. We don't put people on planes to a war."]] [[buses~ outlet/ask/The Evening Thunder|And those ghost buses the nurse saw?]] [[buses- person/deny/Branimir Kolar|"There are no ghosts and no buses."]]

Down in the laundry they're plotting a sitting protest. [[sitin~ unnamed/judge/a police sergeant|"Let them sit, we've got cushions," grinned a sergeant.]]

How many mouths are we feeding? [[people- government/assert/the Interior Ministry|4,100, according to the register.]] [[people~ outlet/judge/The Evening Thunder|Ask three people, get four numbers.]]

Lucky numbers: 1, 8, 13, 29, 40.

== S156-04 | Lipovac Tribune | 2041-04-08 | A list with seat numbers, and a contract with a map
The Tribune has been given two documents that belong together, in the opinion of the person who gave them to us.

The first is a list. [[back+ document/assert/a list of the border police|It has 312 names from Radova, each with a seat number and the word Qamsar, which is the airport of Tamrin's capital.]] A clerk at the charter desk of Sava Air confirms [[back+ unnamed/confirm/a clerk of Sava Air|that two aircraft with guards have been booked for the 18th, one way]]. The Interior Ministry's spokeswoman, Renata Bukal, replies that [[back- person/deny/Renata Bukal|the paper is a vaccination list and that no one will be taken to Tamrin]]. As to [[back~ outlet/ask/Lipovac Tribune|why a vaccination needs a window seat]], she [[back~ person/withhold/Renata Bukal|referred to the doctors]].

The second is a contract. [[hub+ document/assert/a preliminary contract|In it the municipality “undertakes to convey the fairground, free of persons and structures, to Adria Hub d.d. on 15 May”, for a freight yard of nineteen hectares]]. Mayor Ivan Šimrak of Radova [[hub- person/deny/Ivan Šimrak|has never seen it, has never signed it and would rather sell his mother]]. The company [[hub~ organization/withhold/Adria Hub|does not comment on real estate]].

If the second paper is genuine, [[hub~,slope~ outlet/judge/Lipovac Tribune|one would have to ask what the sliding hill is for]].

We have also found a driver. Dragan M., of Panon Bus, says: “[[buses+ unnamed/confirm/a driver of Panon Bus|I drove two of the four nights. Fifty a time, families, to a barracks in the north. They paid us double for not talking]].” His employer [[buses~ organization/withhold/Panon Bus|is looking for the tachograph discs]].

That the camp is to be given up is, meanwhile, hardly a secret any more. Three aid workers say that [[close+ unnamed/assert/three aid workers|they were told to run down their stores to nil by the 30th]]; the ministry [[close- government/deny/the Interior Ministry|still will have it that no date exists]]. [[close~ person/call/Sanja Kreč|“Then let them put their nothing in writing,” demands opposition leader Sanja Kreč.]]

== S156-05 | Adria Press Service | 2041-04-10 | Dravia confirms closure of largest refugee camp
LIPOVAC, April 10 (APS) - Dravia will [[close+ person/confirm/Stipe Radoš|close its largest refugee camp, at Radova, on April 30]], Interior Minister Stipe Radoš said on Wednesday, ending nine days of denials.

"[[close+ person/confirm/Stipe Radoš|The decision was taken, it stands, and it will be carried out without a single raised voice]]," Radoš told reporters. He gave two reasons. [[slope+ person/assert/Stipe Radoš|The hillside could give way at any time]], he said, citing a report by geologist Krešo Vidaković. And money had dried up: [[fund+ person/assert/Stipe Radoš|the Danubian Solidarity Fund, which bore the greater part of the cost, had not transferred a cent since January]].

The residents would be spread over 23 towns, the minister said. Rights groups fear otherwise. "[[back- person/deny/Stipe Radoš|Not one of them is going to be returned to Tamrin by force]]," he said, when shown a newspaper's report of [[back+ outlet/assert/the Lipovac Tribune|a passenger list]]. He refused to say [[buses~ person/withhold/Stipe Radoš|whether groups had already been moved at night]].

Camp speaker Idris Walad called the announcement [[close~ person/judge/Idris Walad|"a cold shower with a date on it"]]. Opposition leader Sanja Kreč asked [[close~ person/ask/Sanja Kreč|why the minister had let his staff say the contrary for more than a week]]. The Union of Danubian States [[close~ organization/withhold/the Union of Danubian States|said it would first have to read the decision]]; Kastria, which borders on the district, [[close~ government/withhold/Kastria|left open whether it would take anyone in if the fairground were emptied]]; its Fund [[fund~ organization/withhold/the Danubian Solidarity Fund|did not answer calls on Wednesday, a holiday there]].

The Evening Thunder had written on Tuesday that [[kostel+ outlet/assert/The Evening Thunder|the smaller camp at Kostel would be the next to disappear]]. Its mayor, Zdenka Prpić, dismissed that: [[kostel- person/deny/Zdenka Prpić|"I have just bought new mattresses for it"]]. The ministry [[kostel- government/deny/the Interior Ministry|said that no change of any sort was intended there]]. [[kostel~ person/ask/Sanja Kreč|"Why should one believe them about the second, after the first?"]] Kreč asked.

Radoš called the idea that [[hub- person/deny/Stipe Radoš|the site had been given away to a haulage firm "a novel in bad taste"]]. [[vrelo+ outlet/assert/Adria Press Service|Police ended the last such operation, at Vrelo four years ago, with water cannon in the frost]].

[[people- government/assert/the Interior Ministry|The register counts 4,100 residents.]]

== S156-06 | Relief League (press release) | 2041-04-11 | Nine questions about Radova and what we can answer
*Is the camp really going to be closed?* Yes. [[close+ organization/confirm/the Relief League|On 10 April we received written notice that our contract ends with the site itself on the 30th.]]

*Is it the hill?* We asked the State Geological Survey. Its director, Dr Vlasta Hren, says: "[[slope- person/deny/Vlasta Hren|The slope at Radova is stable. We have had a gauge in it for eighteen years, and it has shown four millimetres]]." Mr Vidaković [[slope~ person/withhold/Krešo Vidaković|has not let us see his five holes]].

*Is it the money?* No. [[fund- organization/deny/the Danubian Solidarity Fund|The Danubian Solidarity Fund informs us that it has paid 2.6 million on the first of each month, April included]], and it has sent [[fund- document/assert/bank receipts|four receipts stamped by the Dravian treasury]].

*How many people are concerned?* [[people+ organization/assert/the Relief League|By our bread it's 5,600.]] [[people+ organization/assert/the Relief League|The ministry's 4,100 leaves out everybody who was born here.]]

*Will they be deported?* [[back~ organization/withhold/the Relief League|We do not know, and we will not add to anyone's fear.]] We call on the government [[back~ organization/call/the Relief League|to promise in writing that nobody will be brought to Tamrin]].

*Is the ground to become a lorry park?* A member of the Radova council, Ema Grdić, tells us: "[[hub+ person/confirm/Ema Grdić|We voted on it behind closed doors on 12 March. Seven to four for Adria Hub]]." [[hub~ organization/withhold/the Relief League|We are not in a position to check this.]]

*Will the League help to clear the camp?* [[close~ organization/promise/the Relief League|We will bake until the last day and not carry one tent pole.]] [[vrelo+ organization/assert/the Relief League|In 2037 we were made to stand by at Vrelo while they turned the cannon on families; not a second time.]] Does the League think the date will hold? [[close~ organization/withhold/the Relief League|We are bakers and do not make forecasts.]]

*Is Kostel affected?* [[kostel- organization/deny/the Relief League|No. Our contract there was prolonged last week until 2043.]]

*What can I do?* [[close~ organization/call/the Relief League|Write to your deputy.]] Warm socks are always welcome.

== S156-07 | Finansije | 2041-04-12 | Nineteen hectares, level, next to a motorway
To a haulier, the fairground of Radova is a dream: level, drained, a kilometre from the A4. Shares in Adria Hub have gained 14 per cent this month. [[hub~ outlet/ask/Finansije|Does the market know something?]]

Chief executive Marin Kosor says no. “[[hub- person/deny/Marin Kosor|We have looked at eleven sites. Radova is not ours, hasn't been offered to us and isn't on our list]].” The land office, on the other hand, [[hub+ government/assert/the land office|shows a priority notice in favour of Adria Hub, entered on 14 March]]. Asked about it, [[hub~ person/withhold/Marin Kosor|he remembered an appointment]].

The ministry sticks to mud. We had the drill cores read by the engineering office Temelj, which has no client in the matter. [[slope- organization/assert/Temelj|“Sound limestone from two metres downwards. This isn't a slope that goes anywhere.”]] Its partner adds a rider: [[slope~ unnamed/judge/a partner of Temelj|no engineer will ever give a guarantee for a hill]].

And what has become of the Fund's millions? The treasury [[fund~ government/withhold/the treasury|needs until Tuesday to look]]. A former budget director, Josipa Krleč, has the answer already: [[fund- person/assert/Josipa Krleč|the transfers came in punctually, and were booked under roads]].

In the camp, business is winding down in its own fashion. [[close~ unnamed/ask/a greengrocer in block A|“Shall I order for May or shall I not?” asks the greengrocer in block A, and gets no answer.]] The barber gives two cuts for one. The committee has handed out whistles and a plan of the gate. [[sitin+ document/assert/a plan of the residents' committee|“Row 1 grandmothers, row 2 choir, everyone sits, nobody pushes,”]] it reads. Insurers [[sitin~ group/judge/insurers|regard the event as uninsurable]].

A pilot of Sava Air, who has asked to be taken off the roster, says: “[[back+ unnamed/assert/a pilot of Sava Air|My briefing for the 18th says 150 non-consenting passengers, destination Qamsar]].” His airline [[back~ organization/withhold/Sava Air|flies where it is chartered to fly, and that's all it has to say]].

Diesel: 1.44. Pallets: dearer.

== S156-08 | Radio Polje (live) | 2041-04-13 | Saturday: block D
13:10 Police with two loaders are in block D, where the empty tents stand. The ministry calls it [[close~ government/judge/the Interior Ministry|"tidying up ahead of the date"]].

13:40 A caller from inside, crying: [[boy+ unnamed/assert/a caller from the camp|a boy of seven was under a tent when they pulled it down, and he's dead, he's dead]]. We are trying to reach the hospital.

13:55 We now report it as follows: [[boy+ outlet/assert/Radio Polje (live)|a child has lost his life in the clearance of block D]]. Police spokesman Darko Sever: [[boy- person/deny/Darko Sever|"No one has been hurt, there was no one in those tents, we looked in every one of them."]]

14:20 The hospital in Sutla [[boy~ organization/withhold/the hospital in Sutla|doesn't give out information on the phone]]. Idris Walad of the committee: [[boy~ person/withhold/Idris Walad|"I can't say yes and I can't say no, I'm looking for his mother."]]

15:00 Sanja Kreč: "[[boy~ person/call/Sanja Kreč|If this is true, Radoš must be gone by tonight]]."

15:30 Two hundred people have sat down in front of the loaders. [[sitin~ unnamed/judge/a member of the residents' committee|Not the real thing yet, says one from the committee, just a rehearsal.]]

16:10 For those who were at Vrelo it all comes back. Sabiha Noor, then 15: "[[vrelo+ person/assert/Sabiha Noor|I remember the cannon. The water froze in my hair]]."

16:45 Mayor Šimrak hands out water. About his fairground: [[hub- person/deny/Ivan Šimrak|"Nobody's bought it, nobody's getting it."]] About the 30th: [[close~ person/judge/Ivan Šimrak|"I'd have given them till autumn."]]

17:30 The head of police promises [[close~ person/promise/Darko Sever|that no loader will move again before the 30th]].

18:05 Tonight's concert is cancelled. We stay on air.

== S156-09 | Adria Press Service | 2041-04-15 | Dravian minister concedes night transfers; boy reported dead is alive
RADOVA, April 15 (APS) - Residents of Dravia's Radova camp blocked its gate on Monday, as the interior minister admitted that [[buses+ person/confirm/Stipe Radoš|groups had been driven out of it under cover of darkness in early April]].

"[[buses+ person/confirm/Stipe Radoš|Three hundred and forty persons on four nights, all of them with their consent]]," Stipe Radoš told parliament. His ministry had said that [[buses- government/deny/the Interior Ministry|no transports had left at any hour]]. [[buses~ person/judge/Stipe Radoš|He called that "a failure of coordination".]]

[[sitin+ outlet/assert/Adria Press Service|About 1,500 people, the oldest in front, sat on the asphalt from dawn]] and sang. "[[sitin+ person/confirm/Idris Walad|We are not going on the thirtieth, and we are not going on the thirty-first]]," committee speaker Idris Walad said. Police [[sitin~ government/withhold/police|watched and would not say when they would act]].

A seven-year-old who had been reported dead turned up on Sunday at his aunt's in Sutla. Radio Polje apologised: "[[boy- outlet/deny/Radio Polje|There was no death in block D. We were told so in tears and we believed it]]." The boy, Samir, said [[boy- person/deny/Samir|he had been eating dumplings]].

Prime Minister Branimir Kolar defended the closure: "[[close+ person/confirm/Branimir Kolar|The thirtieth it is. A state that moves its dates loses its face]]." Fire chief Josip Burek, whose men would have to strike the huts, [[close~ person/withhold/Josip Burek|was not giving interviews]]. Bishop Petar Lasan pleaded for [[close~ person/call/Bishop Petar Lasan|"one more summer"]]. Asked if two chartered planes would take off on Thursday for Tamrin, Kolar said [[back~ person/withhold/Branimir Kolar|he was not an air traffic controller]]. Radoš interrupted him: "[[back- person/deny/Stipe Radoš|Nobody's flying to Tamrin. How often]]?"

The Danubian Solidarity Fund repeated that [[fund- organization/deny/the Danubian Solidarity Fund|its payments had never been interrupted]]. The treasury [[fund~ government/withhold/the treasury|said it was still looking]].

Tamrin's embassy celebrated its national day.

== S156-10 | Crooked Mirror | 2041-04-17 | The hill that fell on nobody
One by one the reasons are leaving Radova, by night, with the engine running.

First the money. [[fund- government/confirm/the treasury|It was there all the time, the treasury owned up yesterday; 10.4 million since January.]] The minister, who had told us that [[fund+ person/assert/Stipe Radoš|the Fund had turned off the tap]], [[fund~ person/judge/Stipe Radoš|"was working with older figures"]].

Then the hill. Krešo Vidaković has been found at a spa and has come clean. [[slope- person/deny/Krešo Vidaković|"I wrote that it might creep if it were blasted. The word 'might' got lost and so did the blasting. It isn't dangerous."]] Poor Old Luka: [[slope+ person/assert/Old Luka|he still says that it's walking]]. I went and measured his fence. [[slope- outlet/assert/Crooked Mirror|It's a ram that's been leaning on it.]]

Which leaves the lorries. [[hub+ organization/confirm/Adria Hub|Adria Hub told the stock exchange last night that it "has secured an option on the Radova fairground".]] Mr Kosor had [[hub- person/deny/Marin Kosor|crossed his heart on the 12th that it wasn't on his list]]. Mayor Šimrak's mother [[hub~ unnamed/withhold/the mother of Ivan Šimrak|could not be reached]].

So will it be shut, now that there's no reason left but a bad one? [[close~ outlet/ask/Crooked Mirror|That is what 5,600 loaves want to know.]] The administrative court has the case; Judge Nives Božan [[close~ person/withhold/Nives Božan|will say nothing before Friday]]. A friend in the cabinet office thinks [[close- unnamed/assert/a friend in the cabinet office|the thirtieth is dead and the camp will still be there in June, with fresh chalk]]. Radoš, naturally, [[close+ person/confirm/Stipe Radoš|is "closing it on the day, with or without mud"]]. His own spokeswoman [[close~ person/withhold/Renata Bukal|let three calls ring out]].

And tomorrow is Thursday. [[back~ outlet/ask/Crooked Mirror|Does anyone know what two aeroplanes want at the military field?]] [[back~ person/call/Tea Lukač|The ombudsman has sent a man with a camera.]]

== S156-11 | Lipovac Tribune | 2041-04-19 | Plane to Qamsar turns back; court weighs in
At 6.12 yesterday morning an aircraft of Sava Air took off from the military field at Brod with [[back+ outlet/assert/Lipovac Tribune|148 people from Radova on board, most of them with their hands tied]]. At 7.40 it turned round over the sea, because the ombudsman had got a judge out of bed.

“[[back+ person/confirm/Tea Lukač|I saw the straps and I saw the destination on the board]],” said Tea Lukač, who was at the fence. Officer Nikica R. of the border police, in tears: “[[back+ unnamed/confirm/an officer of the border police|It was Tamrin, it was always Tamrin. We were told to call it a relocation]].” The minister, Stipe Radoš, maintains even now that [[back- person/deny/Stipe Radoš|they had all signed up for a visit to relatives and that not one went unwillingly]]. Prime Minister Kolar [[back~ person/withhold/Branimir Kolar|has not been seen since Wednesday]].

Halima Zayd, 31, was in seat 22. “[[back~ person/judge/Halima Zayd|When it turned, the whole cabin felt it, and nobody dared to be glad]],” she said. Bishop Lasan [[back~ person/judge/Bishop Petar Lasan|spoke of a disgrace that would be told in schools]].

Judge Nives Božan will rule today on the larger question. [[close~ outlet/expect/Lipovac Tribune|Lawyers on both sides expect that she will stay the order.]] In the ministry they [[close~ group/withhold/officials of the Interior Ministry|have stopped answering, and have started to shred]]. Its spokeswoman, Renata Bukal, resigned last night; [[back+ person/confirm/Renata Bukal|there had never been a vaccination, she said, it was a passenger list]].

At the gate of the fairground [[sitin+ outlet/assert/Lipovac Tribune|they are into the fifth day of sitting]]. [[people~ outlet/judge/Lipovac Tribune|One can see at a glance that there are a great many of them and that nobody has ever counted properly.]] The loaders have gone. [[hub~ organization/call/the Greens of Radova|The Greens want the option of the freight company cancelled.]]

It rained all night on the hill, forty millimetres. It stayed where it was.

== S156-12 | Karst Messenger | 2041-04-22 | Chalk has been ordered
RADOVA. The fairground will stay what it is. [[close- person/deny/Branimir Kolar|“There will be no closure on 30 April, and none this year,”]] said Prime Minister Branimir Kolar on Sunday, two days after the administrative court had found the order unlawful. “[[close- government/deny/the Interior Ministry|The order of 28 March is withdrawn in all its points]],” writes the Interior Ministry, which has a new minister, Vesna Rogan.

The old one, Stipe Radoš, packed his office by himself. [[close~ person/judge/Stipe Radoš|He would do it again, he told our reporter, only faster.]] Of Thursday's flight he says nothing; [[back~ person/withhold/Stipe Radoš|his lawyer has asked him not to]]. Mrs Rogan was clear: [[back- person/promise/Vesna Rogan|“No one will be flown to Tamrin from this country, with straps or without.”]] The prosecutor [[back~ government/withhold/the prosecutor|is looking into who booked the planes]].

Idris Walad got up from the asphalt on Sunday at noon, with difficulty. [[sitin~ person/judge/Idris Walad|“Six days. Next time I'll bring a chair.”]] The grandmothers were carried home on the fire brigade's benches. Yamina Orabi had the children write the date on the board. “[[close~ person/judge/Yamina Orabi|I'll believe it on the first of May, at eight, when the bell rings]],” she said.

A census is to be held at last. Until then [[people+ government/assert/the Interior Ministry|the new minister assumes “five to six thousand”]]. Those who were taken north in the night are coming back: [[buses+ outlet/assert/Karst Messenger|on Saturday the first of the Panon coaches stood at the front gate, by daylight]].

Adria Hub [[hub~ organization/withhold/Adria Hub|“is reviewing its options”]], all the more as the council meets on Thursday to vote again. And Old Luka has put his fence straight. The ram [[slope~ outlet/judge/Karst Messenger|has not been asked]].

The walnuts are in leaf.
