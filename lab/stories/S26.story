story: S26
title: Student protest over fees broken up in Nairobi

claim broken: Police broke up a student sit-in outside Kenya's education ministry. | origins 1-4: reporters of three outlets; the police themselves
claim gas: Police used tear gas and water cannon. | origins 1-4: the outlets' reporters; the police spokesman confirms gas
claim live: Police fired live bullets at the students. | origins 2-3: a nurse and a student leader; a third, unnamed medic
claim dead: A student, Brian Otuoma, was shot dead at the protest. | origins 2-3: his sister, the hospital, the students' union
claim fell: The dead student was killed by a fall from a wall. | origins 1-1: the police
claim hurt: Some sixty people were injured. | origins 2-3: the Red Cross and the Highland Standard's count; the hospital
claim arrested: More than 80 people were arrested. | origins 1-2: the police; the lawyers' group counts more
claim stones: The students threw stones first. | origins 1-2: the police and the interior minister
claim peaceful: The sit-in was peaceful until the police moved in. | origins 2-4: students and bystanders, reporters
claim fees: University fees are to rise by 40 per cent from January. | origins 1-3: the government's decision, background in the outlets' own voice
claim permit: The organisers had given notice of the sit-in, as the law demands. | origins 1-2: a stamped letter shown to the press; the union says so
claim paid: The opposition paid the protesters. | origins 1-1: the interior minister
claim probe: The police oversight authority has opened an inquiry. | origins 1-1: the authority itself
claim halt: The government will put off the rise in fees. | origins 1-2: an unnamed official; then the president
claim foreign: Western embassies urge the police to show restraint. | origins 1-1: a joint statement of nine embassies

status broken 2025-10-08: confirmed none
status gas 2025-10-08: confirmed none
status live 2025-10-08: corroborated denied
status dead 2025-10-08: reported none
status dead 2025-10-09: confirmed denied
status fell 2025-10-09: reported denied
status hurt 2025-10-08: reported none
status hurt 2025-10-09: corroborated none
status arrested 2025-10-08: confirmed none
status stones 2025-10-08: reported denied
status peaceful 2025-10-08: corroborated denied
status fees 2025-10-08: reported none
status permit 2025-10-08: reported denied
status paid 2025-10-08: reported denied
status probe 2025-10-09: confirmed none
status halt 2025-10-08: reported denied
status halt 2025-10-09: confirmed none
status foreign 2025-10-09: confirmed none

== S26-01 | The Highland Standard | 2025-10-08 | Police clear students from ministry; one feared dead
Anti-riot police on Wednesday [[broken+ outlet/assert/The Highland Standard|drove some 3,000 university students from the square in front of the Ministry of Education, ending a sit-in that had lasted two nights]].

They came at 5.20 in the morning, in eleven lorries. [[gas+ outlet/assert/The Highland Standard|Canisters of tear gas fell among people who were still in their sleeping bags]], and [[gas+ outlet/assert/The Highland Standard|a water cannon swept the steps]]. A reporter for the Standard who had spent the night on the square [[peaceful+,stones- outlet/assert/The Highland Standard|saw no stone thrown before the first shot of gas]].

Shortly afterwards there were other shots. “[[live+ person/assert/Faith Cherono|Rubber does not go through a rucksack and a chemistry book]],” said Faith Cherono, the secretary of the Kenya Students’ Congress, who held up both. A nurse at Uhuru Park Hospital, Jane Mumbi, said that [[live+ person/assert/Jane Mumbi|two of the young men brought in before eight had gunshot wounds, one in the thigh and one in the chest]].

The second of them, the Congress said, [[dead+ organization/assert/the Kenya Students’ Congress|was Brian Otuoma, 21, a third-year student of surveying, and he was dead on arrival]]. The hospital [[dead~ organization/withhold/The hospital|would not discuss individual patients]].

The Inspector-General’s spokesman, Moses Lagat, denied that firearms were used. “[[live- person/deny/Moses Lagat|Not one live round was issued and not one was discharged]],” he told a news conference. [[gas+ person/confirm/Moses Lagat|Officers had resorted to “the lawful minimum of smoke”]] after [[stones+ person/assert/Moses Lagat|they were pelted with rocks]], he said. [[arrested+ person/assert/Moses Lagat|Eighty-four people were in custody]].

At least [[hurt+ outlet/assert/The Highland Standard|58 people were treated in three hospitals, by the Standard’s count]], most of them for burns and breathing trouble.

The students are against [[fees+ outlet/assert/The Highland Standard|an increase of two-fifths in tuition, from January, at all public universities]]. For many courses it would bring the yearly bill above 200,000 shillings. “My mother sells tomatoes,” said Dennis Barasa, a second-year student of nursing. “How many tomatoes is that?”

Mr Lagat said the gathering was unlawful [[permit- person/deny/Moses Lagat|because no notice had been received]]. The Congress showed reporters [[permit+ organization/assert/The Congress|a letter to the Central police station, dated 2 October, with the station’s stamp]].

The Cabinet Secretary for the Interior, Julius Korir Sang, told Parliament that the square had been turned into “a camp of hired idlers”. [[paid+ person/accuse/Julius Korir Sang|Each of them, he claimed, got 500 shillings a night from the opposition]]. Its leader, Agnes Wavinya, laughed when she was asked about that. “[[paid- person/deny/Agnes Wavinya|I could not pay them if I wanted to]],” she said. “I have children at university.”

An official at the Treasury told the Standard that [[halt+ unnamed/assert/An official at the Treasury|the new fees would “quietly be moved to September”]]. The ministry’s principal secretary, Paul Ndirangu, said he [[halt- person/deny/Paul Ndirangu|knew of no such thing]].

Traffic in the city centre was back to normal by noon. Street sweepers filled two trucks with shoes.

== S26-02 | Transworld News | 2025-10-08 | Kenyan police fire tear gas at sleeping students
Nairobi, Kenya (Transworld) — Riot police stormed a protest camp in the Kenyan capital before dawn Wednesday, [[broken+ outlet/assert/Transworld News|scattering thousands of students]] who are angry about [[fees+ outlet/assert/Transworld News|a 40% jump in the cost of going to college]].

Video verified by Transworld shows [[gas+ outlet/assert/Transworld News|officers lobbing smoking cans over a row of tents while a truck sprays pink water]]. In another clip a young woman kneels with her hands up. She is hit by the jet and rolls down a flight of stairs.

"[[peaceful+ person/assert/Mercy Atieno|We were singing, and then we were asleep, and then we couldn't breathe]]," said Mercy Atieno, 20, an economics major.

Police said [[stones+ government/assert/Police|the crowd had attacked them first]] and [[arrested+ government/assert/Police|put the number of detainees at 84]]. A group of volunteer lawyers said [[arrested+ organization/assert/A group of volunteer lawyers|it had the names of 131 people held at five stations, some of them high schoolers]].

Transworld could not confirm reports that [[live~ outlet/withhold/Transworld|security forces had opened fire]]. But a medic with a private ambulance service, who asked not to be named for fear of losing his license, said [[live+ unnamed/assert/a medic with a private ambulance service|he had bandaged a bullet hole in a man's leg]]. The interior minister, Julius Korir Sang, dismissed such accounts as "[[live- person/deny/Julius Korir Sang|movies made on telephones]]."

"[[stones+,peaceful- person/assert/Julius Korir Sang|Our boys and girls in uniform were stoned, and they answered like gentlemen]]," Sang told lawmakers.

Student leaders say [[dead+ group/assert/Student leaders|one of their own has been killed]]. They say they [[permit+ group/assert/Student leaders|told the police of their plans six days ahead]].

The Kenya Red Cross said [[hurt+ organization/assert/The Kenya Red Cross|its teams had cared for around 60 casualties]].

President Samuel Wekesa, who is on a visit to Seoul, has not commented. He won office in 2022 on a promise of free college for the poorest families. His government says it must find the equivalent of $900 million to satisfy lenders, and the universities, several of which have not paid their lecturers since June, are among the first to feel it.

Kenya has a history of deadly crackdowns. In 2024, dozens of people were killed in protests against a finance bill, which was later dropped. Rights groups say that no officer has been convicted.

"They know the script," said Wanjiru Kimani, a researcher at the Institute for Civic Space in Kampala. "Gas in the morning, denial at lunch, a commission in the evening."

== S26-03 | The Highland Standard | 2025-10-09 | He was carrying a chemistry book: family mourns Brian Otuoma
The family of Brian Otuoma identified his body on Wednesday night. “[[dead+ person/confirm/Lilian Otuoma|There is a hole in my brother’s chest that I could put my thumb in]],” his sister Lilian said outside the mortuary. “[[fell- person/deny/Lilian Otuoma|Tell me which wall did that]].”

She was answering the police. In a statement issued at 9 p.m. they acknowledged for the first time that [[dead~ government/confirm/the police|a student had died]] but said that [[fell+,dead- government/assert/the police|he had lost his footing while climbing out of the ministry’s yard, a drop of four metres]].

Dr Peter Oloo, the medical superintendent of Uhuru Park Hospital, told the Standard that [[dead+,fell-,live+ person/confirm/Dr Peter Oloo|the cause of death was a single bullet]]. “[[live+ person/confirm/Dr Peter Oloo|I have it here in a jar]], and I will give it to whoever comes with a court order,” he said.

The Policing Oversight Authority said that [[probe+ government/promise/The Policing Oversight Authority|its investigators had begun work on Thursday and would question every commander who was present]]. It asked members of the public to hand in their recordings. The police force [[probe~ government/promise/The police force|said it would cooperate]].

Mr Lagat, its spokesman, was asked three times whether he maintained that no live ammunition was used. “[[live~ person/withhold/Moses Lagat|I will let the investigation speak]],” he said.

Nine embassies, among them those of Germany, Canada and Japan, issued a joint statement. They [[foreign+ group/call/Nine embassies|called on the security forces “to exercise the utmost restraint”]] and said that [[peaceful~ group/judge/Nine embassies|peaceful assembly was a right guaranteed by Kenya’s own constitution]].

Shopkeepers on Harambee Avenue, no friends of demonstrations, were of one mind about the morning of the 8th. “[[peaceful+ person/assert/Hassan Abdi|Those children bought bread from me and they said please]],” said Hassan Abdi, who keeps a kiosk by the square. “[[stones- person/deny/Hassan Abdi|I have swept here for nine years, sir, and there are no stones to throw]].”

President Samuel Wekesa broke off his trip to Seoul. From the aeroplane he announced that [[halt+ person/promise/Samuel Wekesa|the fees would stay where they are “until we have talked as a family”]]. He [[dead~ person/judge/Samuel Wekesa|expressed sorrow at the death]] and [[fell~ person/withhold/Samuel Wekesa|did not say how it had come about]].

The Congress said it would bury its comrade and then decide. “[[halt~ person/judge/Faith Cherono|He says until, and we heard the word]],” said Faith Cherono, its secretary.

Brian Otuoma was the first of six children from a village near Siaya. He had measured its only road, his sister said, and found that it was eleven metres shorter than the county had been paid for.

== S26-04 | Lakeside FM | 2025-10-09 | President freezes fee hike after death of student
The government has backed down over university fees, a day after [[broken+ outlet/assert/Lakeside FM|the break-up of the students' camp in Nairobi]].

"[[halt+ person/promise/Samuel Wekesa|No student will pay one shilling more in January]]," President Samuel Wekesa said in a message recorded on his flight home. It had been decided in August to [[fees+ outlet/assert/Lakeside FM|raise fees by 40 per cent with the new year]].

In Siaya, home of [[dead+ outlet/assert/Lakeside FM|Brian Otuoma, the student who was shot]], people blocked the Kisumu road with branches when they heard the news. They let an ambulance pass, and a bride.

"[[dead+ person/accuse/Wilson Otuoma|They shot my firstborn and then they told me he fell]]," his father, Wilson, told Lakeside FM.

Governor Nancy Awuor said that the county would pay for the burial. She asked young people to stay calm. "We have buried enough of you," she said.

The police say [[fell+ government/assert/The police|Mr Otuoma fell from a wall]]. Their account has been [[fell- organization/deny/the hospital|contradicted by the hospital]].

Hospitals in the capital were still looking after 17 of [[hurt+ outlet/assert/Lakeside FM|the nearly sixty people who were wounded on Wednesday]], according to the Red Cross. Most of [[arrested+ outlet/assert/Lakeside FM|those arrested, more than eighty by the police's own figures]], were released on Thursday afternoon without charge.

Among them was Kevin Odhiambo, 19, from Kisumu, who says he spent the night in a cell with 40 others and one bucket. He said a detective had asked him again and again who had paid him. "[[paid- person/deny/Kevin Odhiambo|I told him that I had paid: 300 shillings, for the bus]]," he said.

The interior minister, Julius Korir Sang, did not repeat his accusation against the opposition when he spoke to reporters at Parliament. [[paid~ person/withhold/Julius Korir Sang|He walked on when he was asked for evidence]].

Lecturers at Maseno University said that they would stop work on Monday in sympathy. Their own dispute, over four months of salary, goes before a labour judge in Kisumu the same day.

[[probe+ outlet/assert/Lakeside FM|A civilian watchdog is looking into the conduct of the police]]. Its last big inquiry, into the shooting of two fishermen at Usenge in 2021, took thirty months and led to the transfer of one sergeant.

[[foreign+ outlet/assert/Lakeside FM|Several foreign missions have appealed for calm on the part of the police]]. The Ministry of Foreign Affairs replied that Kenya did not need lessons.
