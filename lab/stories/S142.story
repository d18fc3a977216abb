story: S142
title: The cultural counsellor of Sankt Alban

claim spied: Bahram Soltan, Zarqand's cultural counsellor in Tolsenia, ran a ring that spied on Zarqandi exiles. | origins 3-4: The Federal Police, the former embassy driver, an exile who was followed; the Chancery rests on the police; Zarqand and Soltan deny.
claim clerk: Jonas Amrein, a clerk of the residents' register, sold the embassy the exiles' addresses. | origins 2-3: The police log of his searches, Amrein's own admission; a colleague.
claim list: The list that reached the embassy held 412 addresses. | origins 2-3: The prosecutor; the exiles' council and a paper with other figures.
claim debt: Amrein did it because he was blackmailed over his gambling debts. | origins 1-2: His lawyer; the casino's manager; the prosecutor says it was greed, his sister says love.
claim car: The car that ran down the poet Laleh Moradi on 11 February was sent by the ring. | origins 1-3: The exiles' council, the driver; the cantonal police hold it was a drunk.
claim shop: The violin maker's shop in Gerbergasse served as the ring's letter box. | origins 1-2: The Federal Police; a neighbour; the violin maker denies, the police take it back.
claim dorri: Kaveh Dorri, head of the exiles' council, was an informer of the embassy. | origins 0-1: A radio's source, withdrawn by the radio.
claim warned: Haddar's service had warned the Federal Police of the ring in October. | origins 1-2: A Haddari official; a parliamentarian who saw the letter; the police deny, later admit a letter.
claim consul: Zarqand will expel the Tolsenian vice-consul in return. | origins 1-2: The foreign ministry in Mirzan, and a diplomat before it.
claim block: Tolsenia will let threatened people have their addresses locked in the register. | origins 1-2: The foreign minister; the interior minister holds back.
claim cigars: Haddar's military attaché, Colonel Rami Tesk, was sent home because he smuggled cigars. | origins 1-2: The customs; a tabloid had it as spying.
claim lathes: In 2031 Tolsenia expelled a Zarqandi trade attaché who had bought forbidden lathes. | origins 1-2: Background in the outlets' own voice.
status spied 2034-03-22: confirmed none
status spied 2034-03-23: confirmed denied
status clerk 2034-03-23: reported none
status clerk 2034-03-25: reported denied
status clerk 2034-03-30: confirmed none
status list 2034-03-25: reported none
status list 2034-03-28: corroborated denied
status car 2034-03-24: reported denied
status car 2034-04-01: corroborated denied
status shop 2034-03-22: reported none
status shop 2034-03-24: reported denied
status shop 2034-04-03: none denied withdrawn
status dorri 2034-03-27: reported denied
status dorri 2034-03-29: none denied withdrawn
status warned 2034-03-28: reported denied
status warned 2034-04-03: confirmed none
status consul 2034-03-25: reported none
status consul 2034-03-29: confirmed none

== S142-01 | Federal Police of Tolsenia | 2034-03-22 | Three members of a foreign mission required to leave
At the request of the Federal Police the Federal Chancery has today declared three members of the embassy of the Republic of Zarqand undesirable. They have 72 hours to leave.

[[spied+ organization/accuse/the Federal Police|The investigation, code name Quince, has shown that the cultural counsellor, Mr Bahram S., directed a network which watched, photographed and catalogued refugees from Zarqand who live in Tolsenia.]] [[spied+ organization/accuse/the Federal Police|An attaché of the consular section and a driver were in his service.]]

Searches took place this morning at six addresses in Sankt Alban. [[shop+ organization/accuse/the Federal Police|Among them is an instrument maker's premises in Gerbergasse, which was used to leave and collect messages.]] The proprietor [[shop~ organization/assert/the Federal Police|has been heard as a person able to give information]].

A public servant has been arrested. [[clerk~ organization/withhold/the Federal Police|His name and office are not communicated.]]

"[[spied+ person/accuse/Ruth Aeschli|Concerts were arranged by this counsellor, but they were not what he listened to]]," said Director Ruth Aeschli. "[[spied~ person/judge/Ruth Aeschli|Whoever finds refuge here shall not find his pursuer at the next table]]."

[[car~ organization/withhold/the Federal Police|Whether acts of violence are to be laid to the network is the subject of separate inquiries.]]

There is no connection with the case of [[lathes+ organization/assert/the Federal Police|the trade attaché who was expelled in 2031 over the purchase of lathes under embargo]].

[[car~ organization/call/the Federal Police|Anyone who was in Uferstrasse on the evening of 11 February is requested to telephone the cantonal police.]] [[spied~ organization/call/the Federal Police|Persons who believe that they have been observed are asked to come forward]] under the number below. Interpreters are available, and conversations are free of charge. [[spied~ organization/withhold/the Federal Police|No interviews will be given.]] The tram stop Gerbergasse is served again from noon.

== S142-02 | Continental Press | 2034-03-23 | Zarqand denounces expulsion of "musicians" from Tolsenia
SANKT ALBAN, March 23 (CP) - Zarqand on Thursday rejected as "a libretto" [[spied+ government/accuse/Tolsenia|accusations that its cultural counsellor in Tolsenia had spied on refugees]].

"[[spied- person/deny/Kamran Dehlavi|Mr Soltan organised eleven concerts and a carpet show. That is his whole conspiracy]]," Foreign Ministry spokesman Kamran Dehlavi said in Mirzan. He promised [[consul~ person/threaten/Kamran Dehlavi|an answer "in the same key"]].

Bahram Soltan, 52, was seen loading boxes into a van outside his residence. "[[spied- person/deny/Bahram Soltan|I have followed nobody. I can hardly follow Tolsenian menus]]," he told CP. The driver, who is also to leave, [[spied~ unnamed/withhold/the embassy driver|shook his head and wept]].

A federal official told CP that [[clerk+ unnamed/accuse/a federal official|the man arrested on Wednesday worked at the residents' register and had looked up refugees for the embassy]]. The register's head, Peter Wanner, [[clerk~ person/withhold/Peter Wanner|said he could say nothing about personnel]].

Foreign Minister Greta Oberlin said [[spied+ person/assert/Greta Oberlin|the proof "fills two shelves and one very small camera"]]. She [[spied~ person/withhold/Greta Oberlin|would not show it]].

The Council of Free Zarqandis, which speaks for exiles, said it [[spied~ organization/judge/the Council of Free Zarqandis|felt vindicated and not at all safe]]. Its chairman, Kaveh Dorri, urged [[spied~ person/call/Kaveh Dorri|other European capitals to look at their own concert halls]].

The violin maker in whose shop [[shop+ outlet/assert/Continental Press|messages were said to have been exchanged]], Emil Zurflue, [[shop~ person/withhold/Emil Zurflue|kept his shutters down]].

[[lathes+ outlet/assert/Continental Press|Tolsenia last expelled a Zarqandi in 2031, a trade official who had procured banned machine tools.]] Opposition lawmaker Edith Kuster asked [[spied~ person/ask/Edith Kuster|why it had taken three years to notice a man with a telephoto lens at poetry readings]]. The cantonal police said an incident in which a poet lost a leg was [[car- organization/deny/the cantonal police|"a traffic matter and nothing more"]]; Dorri said [[car+ person/accuse/Kaveh Dorri|it was attempted murder on orders from the embassy]].

Some 6,000 Zarqandis live in the country.

== S142-03 | Tolsener Tagblatt | 2034-03-24 | "He tuned, I drove": the counsellor's man speaks
[[spied+ person/assert/Yusuf Behnam|For three years he drove the cultural counsellor to people's houses, and never once to a concert]], says Yusuf Behnam, and lays a notebook with registration numbers on our table. The driver of the Zarqandi embassy did not board yesterday's flight. He has asked for asylum.

“[[spied+ person/assert/Yusuf Behnam|We would stop across the street. He sat in the back with the camera and the list, and I was to eat an apple so that we looked like people]],” Behnam says. [[spied+ person/assert/Yusuf Behnam|Nineteen men and women were paid to report, students for the most part, one of them a hairdresser]]. Nobody beside him heard the orders being given. [[spied~ outlet/judge/Tolsener Tagblatt|A man who wants to stay has reasons to tell a good story; the notebook, at least, agrees with the toll records.]]

And the poet? On 11 February Laleh Moradi was knocked down in Uferstrasse by a grey estate car and lost a leg. “[[car~ person/withhold/Yusuf Behnam|I was on leave that night, thank God, do not ask me who had the keys]],” he says. The cantonal police consider that [[car- organization/deny/the cantonal police|the driver was a drunk on his way home, whom they will find yet]]. Moradi herself, reached in hospital, says [[car+ person/accuse/Laleh Moradi|drunks do not switch off their headlights and then reverse]].

Violin maker Emil Zurflue, 71, has meanwhile opened his shutters and his mouth. “[[shop- person/deny/Emil Zurflue|What lies in my shop is spruce and maple. No one has left a letter here but the tax office]],” he told us. [[shop+ unnamed/assert/a neighbour in Gerbergasse|A neighbour, though, saw Soltan go in “every second Thursday with an empty case”]]. [[shop- person/deny/Emil Zurflue|He was having a viola restored, says Zurflue, and shows the viola.]]

The embassy says of Behnam [[spied- organization/deny/the Zarqandi embassy|that he was a thief about to be dismissed and has seen nothing because there was nothing]].

A retired head of the service, Max Indergand, finds the whole [[spied~ person/judge/Max Indergand|“plausible down to the apple, and useless in court without the man himself”]]. Prosecutor Beat Oswald [[spied~ person/withhold/Beat Oswald|has not yet decided whether he believes Behnam]]. [[car~ person/ask/Laleh Moradi|“Whose are the keys?” Moradi asks. “Begin there.”]]

In Gerbergasse the chestnut sellers have packed up for the year.

== S142-04 | Sankt Alban Ticker | 2034-03-25 | Live: Soltan leaves, crowd sings, registry clerk named
**07.40** Airport, gate B4. [[spied~ outlet/assert/Sankt Alban Ticker|About 200 exiles have come to see the counsellor off.]] They've brought violins. Badly played, on purpose.

**08.05** One of them, student Mina Akhtar: “[[spied+ person/assert/Mina Akhtar|I saw him outside my language school in a parked car, five Mondays running. He waved]].” Her sign reads: [[spied~ person/judge/Mina Akhtar|WAVE NOW.]]

**08.31** Soltan, at passport control: “[[spied- person/deny/Bahram Soltan|I came with Schubert and I leave with Schubert. There was never anything else in my luggage]].”

**09.10** The man in custody is Jonas Amrein, 38, according to court papers pinned up this morning. [[clerk+ document/accuse/court papers|“Repeated retrieval of addresses for a foreign power, against payment,” they say.]]

**09.25** His lawyer, Silvia Roth: [[clerk- person/deny/Silvia Roth|her client looked people up because that is what a register clerk is for, and gave nothing to anyone]]. She [[debt~ person/withhold/Silvia Roth|won't talk about his private finances]].

**09.50** How many addresses? [[list+ person/assert/Beat Oswald|Federal prosecutor Beat Oswald says 412.]]

**10.15** A colleague from the second floor: “[[clerk+ unnamed/assert/a colleague of Jonas Amrein|He always stayed late on Wednesdays and his printer was hot. We thought it was his novel]].”

**10.40** Mirzan's revenge: a European diplomat there hears that [[consul+ unnamed/expect/a European diplomat in Mirzan|our vice-consul should start wrapping the china]]. Chancery: [[consul~ government/withhold/the Federal Chancery|“We have received no note.”]]

**11.05** Interior minister Hans Gruber on [[clerk~ person/judge/Hans Gruber|the arrest of a civil servant: “It makes me sick, if it is so.”]] He orders [[clerk~ person/promise/Hans Gruber|a check of every query made in the register since 2032]].

**11.20** Orchestra manager Carla Imhof, who shared a box with Soltan for two seasons: “[[spied- person/deny/Carla Imhof|He slept through every second act. If that was surveillance, it was of his own eyelids]].” Tourism minister: [[spied~ unnamed/withhold/the tourism minister|“Ask the grown-ups.”]]

**11.30** Snow above 900 metres. The airport train is late.

== S142-05 | Radio Azad Immer | 2034-03-27 | Who sold us? A name from inside the Council
Good evening to all who listen with the curtain drawn.

For five days we have known that [[spied+ outlet/assert/Radio Azad Immer|the counsellor hunted us with opera glasses]]. Tonight we must say something harder. [[dorri+ unnamed/accuse/a former employee of the embassy|A person formerly employed by the embassy tells this station that Kaveh Dorri, chairman of our own Council, took an envelope from Soltan every month]]. “[[dorri+ unnamed/accuse/a former employee of the embassy|He was number seven in the book]],” says this person.

We put it to Dr Dorri. He was silent, and then he said: “[[dorri- person/deny/Kaveh Dorri|I was four years in their prison. I would sooner sell my hands]].” The Council's women's section says [[dorri- group/deny/the Council's women's section|the tale bears the handwriting of Mirzan and nobody should read it aloud]]. [[dorri~ outlet/judge/Radio Azad Immer|We read it aloud with no joy. Let him show his accounts.]]

And the clerk? [[clerk~ outlet/judge/Radio Azad Immer|Of Amrein we ask only: did he ever look at the faces?]] [[list- organization/assert/the Council of Free Zarqandis|By the Council's own tally not 412 but at least 1,100 of us are in the file, since whole families were copied under one entry.]]

For Laleh Moradi there was a vigil on the quay. [[car+ outlet/accuse/Radio Azad Immer|All of us know who sat in the grey car, and it was not brandy.]] The reader Omid Sar spoke her poem on the lamp. The cantonal police [[car~ organization/withhold/the cantonal police|sent an officer, who listened and said nothing]].

[[car- person/deny/Toni Bucher|A plumber named Bucher rang us afterwards, weeping, to say that it was he and that he remembers nothing before the bang.]] [[car~ outlet/judge/Radio Azad Immer|We took down his number; we do not know what to make of him.]] [[block~ group/call/speakers at the vigil|What we demand is simple: lock our doors in the computer as we lock them at home.]]

Nowruz greetings for prisoners may be left on our answering machine. The kebab house in Seilergasse has moved across the road.

== S142-06 | Tolsener Tagblatt | 2034-03-28 | Did Haddar sound the alarm in October?
[[warned+ unnamed/assert/a Haddari official|Five months before the raids, on 12 October, Haddar's intelligence service wrote to the Federal Police that the cultural counsellor of Zarqand was no friend of music]], a Haddari official says. The letter is said to have been two pages long.

Parliamentarian Edith Kuster, who sits on the oversight committee, says that [[warned+ person/assert/Edith Kuster|she has held the paper in her hands, and that a receipt stamp was on it]]. [[warned- person/deny/Ruth Aeschli|“No such communication reached us,” Ruth Aeschli, the director of the Federal Police, told this newspaper]]; [[warned- person/deny/Ruth Aeschli|Quince, she added, was started by her own people on the strength of a parking ticket]]. [[warned~ person/judge/Edith Kuster|Should it turn out otherwise, Ms Kuster says, a leg and 412 addresses will be on the director's conscience.]]

The size of the list is itself in question. [[list- unnamed/assert/an investigator|An investigator puts the addresses that really went to the embassy at 140, the rest being searches that Amrein made and never printed.]] Prosecutor Beat Oswald [[list+ person/assert/Beat Oswald|sticks to his 412, “counted twice, the second time by a person with glasses”]].

Why would a man with a pension do it? [[debt+ unnamed/assert/a manager of the Casino Seehof|A manager of the Casino Seehof recalls a quiet guest, 90,000 francs down, whose markers were bought up one evening by a gentleman with an accent]]. [[debt- person/assert/Vreni Amrein|His sister Vreni believes it was all for a woman, “an Iris or Narges, who laughed at his jokes”]]. [[debt- person/deny/Beat Oswald|Greed, says the prosecutor, who found 60,000 in the freezer and no trace of a threat.]]

Of [[lathes+ outlet/assert/Tolsener Tagblatt|the trade attaché with the lathes, thrown out three years ago]], it was also said afterwards that everybody had been told. In that case everybody had.

At the Chancery nobody doubts the main thing: [[spied+ government/assert/the Federal Chancery|Soltan's budget for “music” bought two cameras, nine telephones and no sheet of music]], as a spokesman puts it. [[spied~ person/ask/Edith Kuster|Whether the ring has a second conductor, Ms Kuster would like to know]]; [[spied~ organization/withhold/the Federal Police|the police will not say]].

The concert of the Zarqandi Radio Quartet planned for Saturday is cancelled; tickets will be refunded.

== S142-07 | Voice of Zarqand | 2034-03-29 | Tolsenian vice-consul told to pack
[[consul+ government/confirm/the Foreign Ministry|The vice-consul of Tolsenia, Urs Hofer, and a secretary have until Friday to quit the soil of the Republic]], the Foreign Ministry announced this morning. “[[consul+ person/confirm/Kamran Dehlavi|They took our musician, we take their stamp collector]],” said the spokesman, Kamran Dehlavi.

[[spied- outlet/deny/Voice of Zarqand|The world has now had a week to see the evidence against Counsellor Soltan, and has seen a viola.]] [[spied- person/deny/Bahram Soltan|“My only network was the string section,” he said on landing in Mirzan, where schoolgirls gave him tulips.]]

What of the driver who sings for his residence permit? [[spied- government/deny/the Foreign Ministry|Behnam never drove the counsellor after dusk, according to the ministry, and the famous notebook was bought last month at a stationer's in Sankt Alban.]] And the pitiful clerk? [[clerk- person/deny/Kamran Dehlavi|“We need no clerk; the gentlemen of the so-called Council print their addresses on their own letter paper.”]]

That a drunken Tolsenian should drive over a woman who writes verses is sad. [[car- government/deny/the Foreign Ministry|To see a plot of ours in it is to be drunk oneself.]] [[car~ person/judge/Kamran Dehlavi|“We wish the lady recovery, and better metre.”]]

Haddar, it is said, [[warned~ outlet/judge/Voice of Zarqand|boasts of having written letters about us; Haddar writes letters about everyone]]. Its own colonel in Sankt Alban was packed off on Monday. [[cigars- outlet/assert/Voice of Zarqand|A question of tobacco, they tell us! One does not send home a colonel for smoke: he was caught with a transmitter.]]

Professor Navvab of the Conservatory, who taught him, calls [[spied~ person/judge/Navvab|the treatment of his pupil “an insult to the viola”]]. [[spied- person/deny/Navvab|“A man with such an ear does not need to write things down.”]]

In Tepe Sorkh the new tractor works has made its thousandth tractor. It is green.

== S142-08 | Radio Azad Immer | 2034-03-29 | We were wrong about Kaveh Dorri
This station has a debt to pay before the news.

On Monday we told you that [[dorri+ outlet/assert/Radio Azad Immer|the chairman of the Council was in the pay of the embassy]]. [[dorri- outlet/deny/Radio Azad Immer|He was not.]] [[dorri- outlet/deny/Radio Azad Immer|The page we were shown has been examined: the ink is three weeks old, and number seven in the real book is a hairdresser in Lindau-Ost.]] Our source [[dorri~ outlet/assert/Radio Azad Immer|has stopped answering]]. Prosecutor Beat Oswald confirms that [[dorri- person/confirm/Beat Oswald|Dorri figures in the Quince file only as a victim, on sheets 31 to 58]].

“[[dorri~ person/judge/Kaveh Dorri|I forgive the station,” Dr Dorri said, “and I should like to know who had such a steady hand]].” He has bought us a better lock.

We have ourselves been to Gerbergasse. [[shop- outlet/assert/Radio Azad Immer|Three hours among the glue pots: there is one drawer, one door, one deaf old man, and no place where you could hide a stamp.]] [[shop~ outlet/ask/Radio Azad Immer|What did the police see there that we cannot?]]

The hairdresser, who has talked to the police and then to us through her letter slot, said: “[[spied+ unnamed/confirm/a hairdresser|He paid me two hundred a month for who dyes, who divorces, who travels. I thought it was for a novel]].” So many novels. [[spied~ outlet/judge/Radio Azad Immer|One could laugh, if one did not know what is done with such pages in Mirzan.]]

Laleh Moradi's surgeon brought us a splinter of glass from her coat. [[car- organization/assert/the cantonal laboratory|The cantonal laboratory had it first and found it to be from a lamp of a make that the embassy does not drive.]] [[car~ person/judge/Laleh Moradi|“Let them test it on somebody else's knee,” she says.]]

Of the vice-consul's departure the Chancery says that [[consul~ government/judge/the Federal Chancery|it was to be expected and is without any ground]].

Our spring appeal has reached 11,400 francs.

== S142-09 | The Whisk | 2034-03-30 | COLONEL STOGIE AND THE CLERK WHO COUGHED
TINY Tolsenia is chucking out diplomats faster than cuckoos from its clocks.

First the fiddler. [[spied+ outlet/assert/The Whisk|Bahram "Maestro" Soltan snooped on refugees with a lens in his bow tie]], and now his pet clerk has sung. "[[clerk+ person/confirm/Jonas Amrein|Yes. I gave them the addresses. I put them in an egg box]]," Jonas Amrein, 38, told a judge yesterday. His brief Silvia Roth, who last week swore [[clerk- person/deny/Silvia Roth|he'd handed over zilch]], now says [[debt+ person/assert/Silvia Roth|he was squeezed: pay your roulette slate or your mum sees the photos]]. [[debt~ person/judge/Vreni Amrein|Sis Vreni, 41, sniffed: "Our mum's been dead nine years."]]

Then there's Haddar's moustachioed military man, Col Rami Tesk. We told you on Tuesday he was [[cigars- outlet/accuse/The Whisk|a spook caught with a secret radio]]. [[cigars+ outlet/confirm/The Whisk|Er, no. It was a humidor.]] [[cigars+ organization/confirm/the Tolsenian customs|Customs found 4,000 Havanas in the diplomatic bag, marked MAPS]], and Haddar, red-faced, [[cigars+ government/confirm/Haddar|says he has been posted to a desert "where the smoking is free"]]. [[cigars~ outlet/judge/The Whisk|Happy to clear that one up.]]

Tesk's boss, defence minister Nadia Corrow, [[cigars~ person/withhold/Nadia Corrow|won't be drawn on whether she got a box]].

Back to Maestro. Stunner Iris Falke, 29, a flautist, said: "[[spied- person/assert/Iris Falke|Bahram a spy? He couldn't find the loo at the Opera]]." Asked if she ever [[debt~ person/withhold/Iris Falke|laughed at a clerk's jokes, she hung up]].

[[spied~ person/judge/Toby Vance|"Never trust a man who claps between movements," says ex-general Sir Toby Vance.]] And a cleaner at the embassy told us [[spied+ unnamed/assert/a cleaner at the embassy|she emptied bins full of snaps of folk buying bread]]. [[car~ outlet/ask/The Whisk|Did his mob flatten that poor poet? Cops say don't ask.]]

Is YOUR address safe? [[block~ outlet/ask/The Whisk|When will the pen-pushers put a padlock on it?]]

Win a cuckoo clock. See page 9.

== S142-10 | Continental Press | 2034-04-01 | Driver ties embassy car to attack on exiled poet
SANKT ALBAN, April 1 (CP) - A former embassy driver has told investigators that [[car+ person/accuse/Yusuf Behnam|the car which maimed an exiled Zarqandi poet in February came out of the embassy garage and returned there with a broken lamp]], his lawyer said on Saturday.

Yusuf Behnam, who sought asylum in Tolsenia last week, had earlier said [[car~ person/withhold/Yusuf Behnam|he was on leave that night and knew nothing]]. "[[car~ unnamed/assert/Behnam's lawyer|He was afraid for a brother, who is now out of the country]]," the lawyer said.

Cantonal police said [[car- organization/deny/the cantonal police|paint found on Laleh Moradi's coat did not match any embassy vehicle]] and that [[car- organization/assert/the cantonal police|they were about to charge a plumber with 2.1 per mille in his blood]]. Federal prosecutor Beat Oswald [[car~ person/withhold/Beat Oswald|would not choose between the two accounts]].

Register clerk Jonas Amrein, who admitted on Wednesday [[clerk+ person/confirm/Jonas Amrein|passing refugees' addresses to Counsellor Bahram Soltan for money]], was remanded for three months. Oswald said [[list+ person/assert/Beat Oswald|the egg box had contained 412 slips]]. Amrein told the judge [[list- person/assert/Jonas Amrein|he remembered "a gross, perhaps, 140 or so"]].

The confession also bore on the counsellor, Oswald said: [[spied+ person/assert/Beat Oswald|Soltan had ordered the names himself, by telephone, in a code made up of symphony numbers]]. Zarqand said [[spied- government/deny/Zarqand|a confession made in a cell was worth less than the egg box]].

Foreign Minister Greta Oberlin said the government [[block+ person/promise/Greta Oberlin|would let anyone under threat have his entry in the register sealed, from July 1]]. Interior Minister Hans Gruber, in charge of the register, [[block~ person/judge/Hans Gruber|called that "one idea among several"]].

Dorri, of the exiles' council, said [[spied~ person/expect/Kaveh Dorri|a new counsellor would simply bring a new instrument]]. The Inter-European Press Club asked [[spied~ organization/call/the Inter-European Press Club|for the evidence against Soltan to be made public]]. A mechanic who serviced the embassy's cars told CP [[car- unnamed/assert/a mechanic|no lamp had been replaced on any of them this year]].

In Mirzan, [[consul+ outlet/assert/Continental Press|Vice-consul Urs Hofer left for home on Friday]] with a stamp album under his arm.

== S142-11 | The Backchannel | 2034-04-03 | Quince jam: what the Federal Police got right and what they'd rather you forgot
Score card time.

- [[spied+ outlet/judge/The Backchannel|The counsellor: guilty as a cat in cream.]] Driver, hairdresser, student, clerk — [[spied+ outlet/assert/The Backchannel|four people who've never met tell one and the same story of who was watching them or whom they watched for him.]] [[spied~ outlet/judge/The Backchannel|If Mirzan has a better version, let's hear it without the tulips.]]
- The violin shop: dud. On Saturday night, when nobody reads, the police put out two lines: [[shop- organization/deny/the Federal Police|“The premises in Gerbergasse played no part. The indication rested on a mistaken house number.”]] [[shop~ person/judge/Emil Zurflue|Old Zurflue wants his door paid for, and “a letter, since everyone says I like them”.]]
- The letter from Haddar: oh dear. Last week Ruth Aeschli said [[warned- person/deny/Ruth Aeschli|nothing had ever come]]. This morning: [[warned+ person/confirm/Ruth Aeschli|“The letter of 12 October has been found. It was filed under Culture.”]] [[warned~ outlet/judge/The Backchannel|I couldn't have made that up and I'm quite good.]] Edith Kuster wants [[warned~ person/call/Edith Kuster|her out by Easter]].
- The roulette yarn: [[debt- outlet/judge/The Backchannel|nope. I had the markers looked at, and they were paid off in 2032, long before the maestro showed up.]]
- The poet: [[car~ outlet/withhold/The Backchannel|I don't know. Neither does anybody who's talking.]] [[car- organization/assert/the cantonal police|A plumber has owned up, the canton says]]; [[car+ person/accuse/Laleh Moradi|she says she saw two heads in that car, and plumbers drink alone.]]
- The egg box: [[clerk+ document/assert/a court exhibit list|exhibit 14, grey cardboard, six eggs, his thumbprint inside.]] [[clerk~ outlet/judge/The Backchannel|Breakfast of traitors.]] As for how many, [[list~ outlet/withhold/The Backchannel|count them yourself, I got bored]].
- Gruber's padlock: [[block- unnamed/deny/an aide to Hans Gruber|“Not this year, whatever she promised,” says a Gruber aide.]]

[[cigars+ outlet/judge/The Backchannel|And don't write in about the colonel. That was cigars.]] I asked for one.

== S142-12 | Immer-Bote | 2034-04-05 | A new neighbour in Immersee, and a lock for the register
The woman who moved into the upper floor of the old school last week is no summer guest. Laleh Moradi, poet, has one leg and two policemen, and the baker has already learnt how she takes her coffee.

“[[spied+ person/assert/Laleh Moradi|I knew his face before I knew his name; he stood at the back of every reading of mine and wrote more than I did]],” she says of the cultural counsellor. [[spied~ person/judge/Laleh Moradi|That he is gone does not let her sleep; his readers are still here.]] Who drove the grey estate? [[car+ person/accuse/Laleh Moradi|“They did. I shall say it until I have no breath,” says she.]] [[car- person/confirm/Toni Bucher|The plumber, Toni Bucher, has told the court he had eleven beers and no employer but himself.]] [[car~ outlet/judge/Immer-Bote|We were not there.]]

In Sankt Alban things moved yesterday. [[block+ person/confirm/Hans Gruber|The register will get its lock on 1 July after all, minister Gruber announced]], with the face of one who has been talked to. [[block~ organization/judge/the Council of Free Zarqandis|The Council of exiles finds it “two years and one egg box too late”.]]

Director Aeschli [[warned~ person/withhold/Ruth Aeschli|takes no questions about October]]. She has offered Emil Zurflue a new door, and said in public that [[shop- person/deny/Ruth Aeschli|his workshop never had anything to do with it]].

Zarqand's embassy, where a chargé now waters the plants, repeated that [[spied- organization/deny/the Zarqandi embassy|its counsellor had harmed no one]]. [[clerk~ organization/withhold/the Zarqandi embassy|About Amrein it has “no recollection”.]] The clerk's own superior, Peter Wanner, said: “[[clerk+ person/confirm/Peter Wanner|The log shows every search. He did it, and we let him]].”

[[spied~ person/judge/Anni Straub|“One ought to look at people's hands and not at their programmes,” says the baker]], who has been shown Soltan's photograph and [[spied~ person/assert/Anni Straub|does not think that he ever bought bread here]]. [[lathes~ outlet/assert/Immer-Bote|The case of the lathes was before her time.]]

The Bote's garden calendar is enclosed. Potatoes go in after the Ice Saints.
