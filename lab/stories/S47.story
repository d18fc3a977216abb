story: S47
title: The launch of Dawn Star 2

claim missile: Sungari's launch of 7 October was a test of a ballistic missile and not of a satellite carrier. | origins 4-6: Certain: Tsukara's defence ministry from its radars, the Ardent Centre's study of films, the defector Pak Ryun, in the end the Orbital Catalogue's account of the flight; the two allied officials and Meridian's joint staff may share Tsukara's data.
status missile 2025-10-07: reported denied
status missile 2025-10-10: corroborated denied
claim orbit: Sungari put a satellite (Dawn Star 2) into orbit. | origins 0-1: Only Sungari's own announcement, taken back in substance on 18 October; the amateurs withdrew their signal.
status orbit 2025-10-07: confirmed denied
status orbit 2025-10-12: confirmed denied withdrawn
status orbit 2025-10-18: none denied withdrawn
claim failed: The second or third stage failed (the satellite was lost). | origins 3-4: Tsukara's ministry, the Orbital Catalogue and Sungari itself; the defector's friend may be a fourth.
status failed 2025-10-08: reported none
status failed 2025-10-09: corroborated denied
status failed 2025-10-18: confirmed none
claim range: The rocket flew some 3,000 km (2,900; 3,100; about 3,400). | origins 3-4: Tsukara's and Meridian's radars, which may share data, the Ardent Centre, which reckons from films, and the Orbital Catalogue.
status range 2025-10-07: reported none
status range 2025-10-10: corroborated none
claim debris: Debris of the rocket fell into fishing grounds of Tsukara. | origins 2-2: The skipper Goro Ishimine and the coast guard, which examined the piece.
status debris 2025-10-08: reported none
status debris 2025-10-09: confirmed none
claim notice: Sungari gave no notice of the launch to shipping. | origins 3-4: Tsukara's coast guard, the Tomari cooperative and the Maritime Bureau; the blog repeats them or may have asked others.
status notice 2025-10-07: reported denied
status notice 2025-10-08: corroborated denied
claim third: Sungari will launch again before the end of the year. | origins 1-2: The head of Sungari's space agency; the two allied officials speak of a second rocket from their own pictures.
status third 2025-10-10: reported none
status third 2025-10-18: confirmed none
claim shoot: Tsukara will shoot down the next rocket that crosses its territory. | origins 1-1: Tsukara's defence minister, softened by the prime minister.
status shoot 2025-10-10: confirmed none
status shoot 2025-10-12: confirmed denied
claim council: The Council of the Nine Seas will meet to tighten sanctions on Sungari. | origins 1-3: The council's chair; Tsukara and Meridian asked for it.
status council 2025-10-12: confirmed none
claim comet: In 2021 Sungari's rocket Comet exploded on the pad. | origins 1-3: A known failure told by outlets in their own voice.
status comet 2025-10-07: reported none

== S47-01 | Sungari Voice (state agency) | 2025-10-07 | Dawn Star 2 circles the Earth
RAKDONG, October 7. The carrier rocket Chollima-4 lifted off from the Western Space Port at 06.12 today and [[orbit+ organization/assert/the State Space Administration|nine minutes and forty seconds later put the weather satellite Dawn Star 2 into orbit]], the State Space Administration reported.

"[[orbit+ person/assert/Director General Ri Sang Mun|At this hour our satellite is looking down on typhoons and on the envious alike]]," said Director General Ri Sang Mun. He stressed that [[missile- person/assert/Director General Ri Sang Mun|the launch was of a purely peaceful nature, such as is the right of every nation]].

[[notice- government/assert/the Maritime Office|The Maritime Office had informed all neighbouring countries in due time]], it said.

Workers of the Port sang. Farmers in Hwaryong county are reported to have brought in 112 per cent of the planned millet.

On the same day the General Chairman sent a basket of pears to the weather observers of the eastern coast. A dam on the Tae river is to be finished four months early, the Ministry of Electricity made known.

The Government warned [[missile~ government/warn/the Government of Sungari|hostile forces against slandering the scientific achievement]]; "[[missile~ government/threaten/the Government of Sungari|those who spit at the sky will be rained upon]]".

== S47-02 | Far Harbour News | 2025-10-07 | Tsukara says neighbour's 'satellite' was a missile
TSUKARA CITY, Oct 7 (FHN) - Tsukara accused Sungari on Tuesday of [[missile+ government/accuse/Tsukara|testing a long-range ballistic missile under cover of a satellite launch]].

"[[missile+ person/assert/Defence Minister Haruo Kanda|You do not need a lofted path like this one to look at clouds]]," Defence Minister Haruo Kanda told reporters. Radars had followed [[range+ person/assert/Defence Minister Haruo Kanda|the object for about 3,100 km]], he said; "[[orbit- person/deny/Defence Minister Haruo Kanda|we see nothing in orbit that was not there yesterday]]".

The rocket crossed Tsukara's northern islands at a height of 400 km. Sirens sounded for six minutes and trains stopped.

Sungari's state agency said [[orbit+ outlet/assert/Sungari's state agency|a weather satellite, Dawn Star 2, [[orbit+ organization/assert/the State Space Administration|was in orbit]]]] and that [[missile- person/assert/Ri Sang Mun|the launch was peaceful]].

Tsukara's coast guard said [[notice+ government/assert/Tsukara's coast guard|no warning to ships had been received]]. Sungari said [[notice- government/assert/Sungari|its neighbours had been told]].

Meridian, Tsukara's ally, [[missile~ government/assert/Meridian|said it was studying the data]]. The foreign ministry of Great Lian, Sungari's main trading partner, [[missile~ government/withhold/the foreign ministry of Great Lian|did not reply to questions]] but called on [[missile~ government/call/the foreign ministry of Great Lian|all sides to keep cool heads]].

[[comet+ outlet/assert/Far Harbour News|An earlier Sungari rocket, the Comet, blew up on the pad in 2021.]]

== S47-03 | Northern Isles Gazette | 2025-10-08 | “It hissed like a kettle”: boat finds piece of rocket
The skipper of the squid boat Kotobuki 8 says that [[debris+ person/assert/Goro Ishimine|something fell from the sky on Tuesday morning some 500 metres from his bow]].

“[[debris+ person/assert/Goro Ishimine|It hissed like a kettle, and when we hooked it it was as warm as one]],” Goro Ishimine, 59, said on the quay at Tomari. He brought home a curved sheet of metal two metres long. The coast guard put it in a van. An officer there [[debris~ unnamed/withhold/an officer of the coast guard|would not say what it was: “A piece of a thing.”]]

[[notice+ organization/assert/the Tomari Fishing Cooperative|Forty-one boats were out that morning and not one had been told to keep clear]], according to the Tomari Fishing Cooperative. It demanded [[debris~ organization/call/the Tomari Fishing Cooperative|compensation from whoever was to blame]].

In the capital, the defence ministry said [[failed+ government/assert/the defence ministry|the rocket’s third stage appeared to have broken up after eleven minutes]]. It [[missile~ government/assert/the defence ministry|had no new information on the purpose of the flight]].

A meteor seen over the southern isles on Monday night had nothing to do with the launch, the observatory at Hirano said.

The island council meanwhile agreed on Tuesday to buy a second ferry. Councillor Sada Mori said that the present one “had been promised a rest since 1998”. The fare will stay at 600 yan.

The school sports day at Tomari has been moved to Sunday.

== S47-04 | Orbitwatch (blog) | 2025-10-09 | Beep, beep? What we know about Dawn Star 2
Two listeners in our network, one in Costa Verde and one in Finnmark-on-Sea, report [[orbit+ organization/assert/two listeners of the Orbitwatch network|a carrier at 401.2 MHz, on four passes, where Dawn Star 2 ought to be]]. [[orbit+ outlet/assert/Orbitwatch (blog)|If that holds, there is a satellite up there.]] I say if.

Against it: the Orbital Catalogue, which lists everything larger than a grapefruit, [[orbit- organization/deny/the Orbital Catalogue|has no new object from Tuesday]]. It told me by mail that [[failed+ organization/assert/the Orbital Catalogue|its sensors saw a breakup at 1,900 seconds – too low and too slow]]. Sungari, naturally, says [[failed- organization/deny/the State Space Administration|all stages worked "to the second"]].

So was it a missile? [[missile~ outlet/judge/Orbitwatch (blog)|Third-stage trouble proves nothing.]] [[missile~ outlet/judge/Orbitwatch (blog)|A bad satellite launcher and a good missile look the same for five minutes, and I distrust anybody who tells you otherwise.]] Tsukara says [[missile+ government/assert/Tsukara|the path was lofted]]; show us the track, then.

Tsukara's coast guard announced this morning that [[debris+ government/confirm/Tsukara's coast guard|the sheet fished up off Tomari is part of a payload fairing]]. [[missile- outlet/judge/Orbitwatch (blog)|Now that is interesting: warheads do not travel in fairings.]] The guard [[missile~ government/withhold/Tsukara's coast guard|drew no conclusions, and would not send me a photo]].

Next post: the Lian lunar relay.

== S47-05 | Far Harbour News | 2025-10-10 | Meridian backs missile claim; Tsukara vows to shoot down next rocket
TSUKARA CITY, Oct 10 (FHN) - [[shoot+ person/threaten/Haruo Kanda|Tsukara will shoot down any further Sungari rocket that passes over its islands]], its defence minister said on Friday, as Meridian agreed that [[missile+ government/confirm/Meridian|Tuesday's launch was a weapons test]].

"[[shoot+ person/threaten/Haruo Kanda|The next one will not reach the far side]]," Haruo Kanda said.

Meridian's joint staff said in a statement that [[missile+ government/assert/Meridian's joint staff|"all features of the flight are consistent with a ballistic missile of intermediate range"]]. It put the distance at [[range+ government/assert/Meridian's joint staff|2,900 km]].

Two allied officials, speaking on condition of anonymity to discuss intelligence, said [[missile+ unnamed/assert/two allied officials|the first stage was the same as that of a missile paraded in Rakdong in April]]. [[third+ unnamed/assert/two allied officials|A second rocket stood in a shed at the same port and could be ready by December]], one of them said.

The Ardent Centre, a research group which measured films of the lift-off, said [[missile+ person/assert/Lucie Amsel|the thrust was "twice what you need for a small weather satellite"]]. "[[missile~ person/judge/Lucie Amsel|I would not go to court with it yet]]," said its author, Lucie Amsel. She reckoned that [[range+ person/assert/Lucie Amsel|the vehicle could have gone about 3,400 km before the break-up]].

Sungari's foreign ministry dismissed the statements as [[missile- government/deny/Sungari's foreign ministry|"fables of thieves"]]. The Maritime Bureau in Geneva said [[notice+ organization/assert/the Maritime Bureau|it had found no notice from Sungari in its files]].

Great Lian said [[shoot~ government/warn/Great Lian|to fire at a space rocket would be a grave step]].

Kanda also said his ministry would ask for 9 percent more money next year, most of it for fuel and housing. The finance ministry called the sum "a conversation".

== S47-06 | The Tsukara Mainichi Star | 2025-10-11 | Next one is coming down, vows Kanda
[[shoot+ person/threaten/Haruo Kanda|Tsukara will shoot down any further Sungari rocket that passes over its islands]], defence minister Haruo Kanda has said. "[[shoot+ person/threaten/Haruo Kanda|The next one will not reach the far side]]," he said.

Meridian's joint staff said that [[missile+ government/assert/Meridian's joint staff|"all features of the flight are consistent with a ballistic missile of intermediate range"]].

Two allied officials said [[missile+ unnamed/assert/two allied officials|the first stage was the same as that of a missile paraded in Rakdong in April]].

Sungari's foreign ministry dismissed the statements as [[missile- government/deny/Sungari's foreign ministry|"fables of thieves"]].

The Star's own poll finds 71 per cent of readers in favour of [[shoot~ group/judge/readers of the Star|shooting first and asking later]]. Former admiral Ken Oda is not among them: "[[shoot~ person/warn/Ken Oda|Miss once on live television and you have told the world what you cannot do]]."

Kanda's office [[shoot~ government/withhold/Kanda's office|would not say which interceptors would be used]].

Squid prices are up again. See Business. (FHN and staff)

In sport, the Harbour Whales have sacked their coach. "I leave with my head high and my locker empty," he said.

== S47-07 | Public Radio Meridian, World Desk | 2025-10-12 | Who heard the satellite? Signal claim falls apart
Last week two radio amateurs said they had heard [[orbit+ organization/assert/two radio amateurs|Sungari's new satellite]]. They now say [[orbit~ organization/deny/two radio amateurs|they didn't]].

"[[orbit~ person/deny/Tomas Rey|It was a weather balloon, a hundred kilometers from my garden. I'm mortified]]," Tomas Rey tells us from Costa Verde. His colleague, he says, had looked at his recording and heard what she wanted to hear. [[orbit~ outlet/deny/The blog Orbitwatch|The blog Orbitwatch has struck out its post.]]

That leaves Sungari alone in saying that [[orbit+ government/assert/Sungari|Dawn Star 2 is up there]]. Its news agency has not shown a single picture taken by it.

The missile question is harder. Pak Ryun, an engineer who left Sungari in 2022, tells Public Radio that [[missile+ person/assert/Pak Ryun|the Chollima-4 was drawn from the start as a weapon]]. "[[missile+ person/assert/Pak Ryun|We had two sets of drawings, and the one with the satellite was for visitors]]." A friend still there wrote to him that [[failed+ unnamed/assert/a friend of Pak Ryun|the third stage “went sideways”]].

Sungari's mission here calls [[missile- government/deny/Sungari's mission|Mr. Pak a criminal and his story bought]].

In Tsukara, Prime Minister Emi Soga walked back her minister's words. "[[shoot- person/deny/Emi Soga|No decision has been made to shoot at anything]]," she told parliament. "[[shoot~ person/judge/Emi Soga|Mr. Kanda spoke with feeling]]."

The Council of the Nine Seas says [[council+ person/promise/Ambassador Odile Marsan|it will meet on Oct. 20 to consider tighter sanctions]], according to its chair, Ambassador Odile Marsan.

== S47-08 | Sungari Voice (state agency) | 2025-10-15 | Rakdong: council of robbers has no right to judge
RAKDONG, October 15. A spokesman for the Foreign Ministry today gave the following answer to a question put by Sungari Voice.

"[[council~ unnamed/threaten/a spokesman for the Foreign Ministry|If the so-called Council dares to lay one more stone upon our trade, we shall regard ourselves as free of every promise made since 1998]]. [[missile- unnamed/deny/a spokesman for the Foreign Ministry|There was no missile. There is no missile in Dawn Star, just as there is no conscience in Tsukara.]]

"[[notice- unnamed/assert/a spokesman for the Foreign Ministry|Due notice was served by telegram on the 5th]]. That the telegram was not read is a matter for the Tsukara post office."

Asked about the present position of the satellite, [[orbit~ unnamed/withhold/a spokesman for the Foreign Ministry|the spokesman referred to the State Space Administration]].

He thanked Great Lian for [[council~ unnamed/judge/a spokesman for the Foreign Ministry|its principled attitude]].

The spokesman also answered a question about the fishing season. The agreement of 2019 on crab, he said, was being honoured "to the last claw" by the Sungari side. A trade fair of light industry will open in Rakdong on November 1; fourteen countries have announced stands.

== S47-09 | Far Harbour News | 2025-10-18 | Sungari says satellite was lost, promises another
RAKDONG, Oct 18 (FHN) - Sungari conceded on Saturday that [[failed+,orbit- organization/confirm/the State Space Administration|its satellite Dawn Star 2 had been lost eleven minutes after launch]], after insisting for ten days that [[orbit+ government/assert/Sungari|it was in orbit]].

"[[failed+ person/confirm/Ri Sang Mun|A joint between the second and third stages did not open as it should]]," the head of its State Space Administration, Ri Sang Mun, said on television. "[[third+ person/promise/Ri Sang Mun|Dawn Star 3 will fly before the year is out]]."

Ri again ruled out [[missile- person/deny/Ri Sang Mun|any military purpose]]. Foreign experts were welcome to see the next satellite, he said, though [[missile~ person/withhold/Ri Sang Mun|he would not say whether they might see the rocket]].

Tsukara's defence ministry said the admission [[missile~ government/assert/Tsukara's defence ministry|changed nothing]]. "[[missile+ unnamed/assert/a spokeswoman for Tsukara's defence ministry|A missile that fails is a missile]]," a spokeswoman said. The Orbital Catalogue published a track of the flight which, it said, [[missile+ organization/assert/the Orbital Catalogue|"does not pass through any orbit that a weather satellite could use"]] and ended [[range+ organization/assert/the Orbital Catalogue|3,050 km from the pad]].

Great Lian said [[council~ government/expect/Great Lian|it saw no ground for new sanctions and expected that none would pass]]. The council's chair, Odile Marsan, said [[council+ person/confirm/Odile Marsan|Monday's meeting would go ahead]].

== S47-10 | Orbitwatch (blog) | 2025-10-19 | I was wrong about one thing, and right to shut up about the other
First: I passed on a signal that was a balloon. [[orbit~ outlet/deny/Orbitwatch (blog)|The post is gone, and I apologize.]]

Second: the Catalogue's track. I've run it three times. [[missile+ outlet/judge/Orbitwatch (blog)|It's a missile trajectory, or the worst satellite launch ever planned.]] The fairing doesn't change that; Lucie Amsel of the Ardent Centre reminds me that [[missile~ person/assert/Lucie Amsel|dummy fairings exist]].

Third: Ri's promise of [[third+ person/promise/Ri Sang Mun|a Dawn Star 3 by New Year]]. [[comet+,third~ outlet/judge/Orbitwatch (blog)|After the Comet fire it took them four years.]] I'll believe it when the boats are warned – which, by the way, [[notice+ outlet/assert/Orbitwatch (blog)|nobody's were this time]].

While we're at it: Great Lian's crew swap went off on Friday without a hitch, and the space agency of Costa Verde says its little radio telescope will be back after repairs in the spring. The director, Ana Belmonte, told me the mice had got into the cables. Mice, she said, are the third most common cause of lost data. I did not ask about the first two.

The Lian relay post follows tomorrow, honest.

