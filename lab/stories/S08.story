story: S08
title: Shots at the Tamsin bridge

claim shots: Three Astorian border guards were killed by gunfire at the Tamsin bridge on the evening of 3 October 2025. | origins 2-4: Certain: the Astorian Interior Ministry and the hospital at Vesk; the truce monitors and the truck driver may be counted apart.
status shots 2025-10-04: confirmed none
claim who: Soldiers of Kerevan fired the shots. | origins 4-4: Astoria's ministry (its own guards), the driver Pavel Osmin, the truce monitors, Kerevan's foreign minister; the soldier whom Free Kerevan quoted withdrew and does not count.
status who 2025-10-04: reported denied
status who 2025-10-05: corroborated denied
status who 2025-10-08: corroborated denied withdrawn
status who 2025-10-12: confirmed none withdrawn
claim first: The Astorian guards fired first. | origins 1-1: Kerevan's Defence Ministry gave its account up; the villager Oma Teresk has not.
status first 2025-10-04: reported none
status first 2025-10-05: reported denied
status first 2025-10-12: reported denied withdrawn
claim prisoner: Kerevan holds an Astorian guard captured at the bridge (Corporal Jan Hovik). | origins 2-3: Hovik's mother, who spoke to him, and Kerevan's ministry; the diplomats of TransContinental may have it from the ministry.
status prisoner 2025-10-05: reported none
status prisoner 2025-10-06: corroborated none
status prisoner 2025-10-08: confirmed none
claim reinforce: Kerevan is moving tanks to the border. | origins 3-4: The farmers of Low Tamsin, a diplomat in Kar-Belor, the satellite company Orbview; the head of the monitors may rest on Orbview.
status reinforce 2025-10-05: reported denied
status reinforce 2025-10-06: corroborated denied
claim ultimatum: Astoria will close the Tamsin road and rail crossings if Kerevan does not apologise by 10 October. | origins 1-1: The Astorian government, through its prime minister.
status ultimatum 2025-10-06: confirmed none
claim talks: The foreign ministers of the two states will meet in Lindau on 11 October. | origins 1-3: The host's ministry; the two ministries speak to it each for itself.
status talks 2025-10-07: reported none
status talks 2025-10-08: confirmed none
claim war2014: In 2014 a skirmish at the Orrin pass killed 11 soldiers. | origins 1-3: A known event, told by outlets in their own voice.
status war2014 2025-10-04: reported none

== S08-01 | TransContinental | 2025-10-04 | Three Astorian guards killed on border with Kerevan
VESK, Astoria, Oct 4 (TransContinental) - [[shots+ government/confirm/Astoria's Interior Ministry|Three Astorian border guards were shot dead at a bridge on the frontier with Kerevan on Friday evening]], Astoria's Interior Ministry said, in the deadliest incident between the two neighbours in a decade.

[[who+ government/accuse/Astoria's Interior Ministry|The fire came from a Kerevani army post 140 metres away]], the ministry said. "[[who+ person/accuse/Daria Lund|They were shot from behind a sandbag, over a river, by soldiers in uniform]]," Interior Minister Daria Lund told reporters.

Kerevan's Defence Ministry said [[who- government/deny/Kerevan's Defence Ministry|its men had not discharged a weapon toward the bridge]]. In a second statement two hours later it said [[first+ government/assert/Kerevan's Defence Ministry|Astorian guards had opened fire first and Kerevani soldiers had "taken measures"]]. Asked how the statements agreed, a duty officer [[who~ unnamed/withhold/a duty officer|hung up]].

The hospital in Vesk said it had received [[shots+ organization/confirm/the hospital in Vesk|three bodies and a man with a wound to the arm]].

Truce monitors stationed on both banks since 2016 said [[who~ organization/withhold/truce monitors|they were still taking statements]].

[[war2014+ outlet/assert/TransContinental|Eleven soldiers died in 2014 in a clash at the Orrin pass, 80 km to the north.]]

The bridge carries a fifth of the trade between the two countries. It stayed shut on Saturday.

== S08-02 | Kerevan State News (KSN) | 2025-10-05 | Astoria stages a provocation and buries the evidence
KAR-BELOR, October 5 (KSN) - [[first+ government/accuse/the Defence Ministry of the Republic of Kerevan|The provocation at the Tamsin bridge was prepared in Astoria]], the Defence Ministry of the Republic of Kerevan declared on Sunday.

[[first+ government/accuse/the Defence Ministry of the Republic of Kerevan|At 19.52 Astorian border guards opened fire on a shepherd on the Kerevani bank]], a communiqué says. "[[first+ person/assert/Yusuf Draganov|They began it, and they began it with a laugh]]," Colonel Yusuf Draganov told KSN. Villager Oma Teresk told our correspondent that [[first+ person/assert/Oma Teresk|the first bang had come from the Astorian side]].

"[[who- person/deny/Yusuf Draganov|Not one Kerevani round was fired at a human being]]," the colonel emphasised. How the guards died, he said, "[[shots~ person/withhold/Yusuf Draganov|is a question for Astorian officers, and they know it]]".

The Ministry further rejected as slander reports that [[reinforce- government/deny/the Defence Ministry of the Republic of Kerevan|armoured units were on the move]].

President Aram Solak called for [[first~ person/call/Aram Solak|calm and vigilance]]. The potato harvest in the border districts is 92 per cent complete.

The Ministry recalled that the so-called truce monitors are paid by third countries, and called on them [[who~ government/call/the Defence Ministry of the Republic of Kerevan|to refrain from hasty conclusions]]. Astorian media, meanwhile, tell their readers that [[who+ group/accuse/Astorian media|Kerevani soldiers shot at defenceless men]]. They pass in silence over the shepherd, who was treated for shock.

The Ministry of Foreign Affairs expects [[first~ government/expect/the Ministry of Foreign Affairs|an apology from Astoria]].

== S08-03 | The Vesk Messenger | 2025-10-05 | Three funerals, and a mother's phone rings
VESK will bury Olek Stran, 23, Martin Roe, 31, and Sergeant Ebba Dahlin, 40, on Tuesday. They were [[shots+ outlet/assert/The Vesk Messenger|killed at the Tamsin bridge on Friday at ten to eight]].

A fourth guard, Corporal Jan Hovik, has not been seen since. His mother, Brita, says she knows where he is. “[[prisoner+ person/assert/Brita Hovik|He rang on a strange number and said, Mum, I'm on the other side and they've given me soup]],” she told the Messenger.

The Interior Ministry [[prisoner~ government/withhold/the Interior Ministry|asked us not to write about Corporal Hovik]]. Since his mother asked us to, we do.

Truck driver Pavel Osmin was third in the queue. “[[who+ person/assert/Pavel Osmin|The flashes were on the Kerevani side. I counted seven]],” he said. [[first- person/deny/Pavel Osmin|Our people had no time to draw breath, let alone a gun, he said.]]

Farmers in Low Tamsin say [[reinforce+ group/assert/farmers in Low Tamsin|they have heard tracks on the far road every night since]].

On Thursday a hunter was shot in the leg in Brenner Wood. The police say a fellow hunter did it.

The school is closed until Wednesday.

== S08-04 | TransContinental | 2025-10-06 | Astoria gives Kerevan until Friday to apologise
LINDAU, Oct 6 (TransContinental) - [[ultimatum+ person/threaten/Sander Holm|Astoria will shut its two crossings at Tamsin for good unless Kerevan apologises by Friday for the deaths of three border guards]], Prime Minister Sander Holm said on Monday.

"[[ultimatum+ person/threaten/Sander Holm|At midnight on the 10th the road is closed, the rails are closed, and they may have the keys back when they have found the word sorry]]," Holm told parliament.

Kerevan's Foreign Ministry said [[ultimatum~ government/judge/Kerevan's Foreign Ministry|it did not read ultimatums]].

Two European diplomats in Kar-Belor said [[prisoner+ unnamed/assert/two European diplomats|Kerevan was holding an Astorian guard at a barracks in the city]]. One of them said [[reinforce+ unnamed/assert/one of two European diplomats|about 30 tanks had left their depot on Saturday for the frontier]]. Kerevan's Defence Ministry [[prisoner~ government/withhold/Kerevan's Defence Ministry|would neither confirm nor deny that it had a prisoner]].

The Vesk Messenger quoted the mother of Corporal Jan Hovik on Sunday as saying [[prisoner+ outlet/assert/The Vesk Messenger|[[prisoner+ person/assert/the mother of Corporal Jan Hovik|he had telephoned from across the border]]]].

Kerevan maintains that [[first+ government/assert/Kerevan|the Astorians fired first]], an account that Daria Lund, Astoria's interior minister, [[first- person/deny/Daria Lund|called a lie from beginning to end]].

Wheat futures rose 2%, traders said.

== S08-05 | Lindau Daily | 2025-10-06 | Astoria gives Kerevan until Friday to apologise
[[ultimatum+ person/threaten/Sander Holm|Astoria will shut its two crossings at Tamsin for good unless Kerevan apologises by Friday for the deaths of three border guards]], Prime Minister Sander Holm said on Monday.

“[[ultimatum+ person/threaten/Sander Holm|At midnight on the 10th the road is closed, the rails are closed, and they may have the keys back when they have found the word sorry]],” Mr Holm told parliament.

Kerevan’s Foreign Ministry said [[ultimatum~ government/judge/Kerevan’s Foreign Ministry|it did not read ultimatums]].

Two European diplomats in Kar-Belor said [[prisoner+ unnamed/assert/two European diplomats|Kerevan was holding an Astorian guard at a barracks in the city]]. One of them said [[reinforce+ unnamed/assert/one of two European diplomats|about 30 tanks had left their depot on Saturday for the frontier]]. Kerevan’s Defence Ministry [[prisoner~ government/withhold/Kerevan’s Defence Ministry|would neither confirm nor deny that it had a prisoner]].

The Vesk Messenger quoted the mother of Corporal Jan Hovik on Sunday as saying [[prisoner+ outlet/assert/The Vesk Messenger|[[prisoner+ person/assert/the mother of Corporal Jan Hovik|he had telephoned from across the border]]]].

Lindau’s hoteliers fear [[ultimatum~ group/expect/Lindau’s hoteliers|a poor autumn if the railway is cut]]. A third of their guests come by the Kar-Belor express. — TransContinental

== S08-06 | Lindau Daily | 2025-10-07 | Monitors: shots came from Kerevani post
The truce monitors have found that [[who+,shots+ organization/assert/the truce monitors|the shots that killed three Astorian guards on Friday were fired from Kerevan]].

[[who+ document/assert/a six-page report of the truce monitors|Twelve casings of a calibre used only by the Kerevani army were collected behind the sandbags of Post 9]], says their six-page report, which was handed to both governments yesterday. [[first- document/assert/a six-page report of the truce monitors|None of the dead guards’ weapons had been fired]], it adds. [[shots+ document/confirm/a six-page report of the truce monitors|The three died between 19.48 and 19.53.]]

“[[who~ person/withhold/Inez Calloway|We say where. We do not say why, and we do not say who gave the word]],” said Inez Calloway, the head of mission.

Pictures taken on Sunday by the satellite company Orbview show [[reinforce+ organization/assert/Orbview|26 armoured vehicles, most of them tanks, in a wood nine kilometres from the river]]. The company cautioned that [[reinforce~ organization/assert/Orbview|at least four looked like dummies]].

Kerevan’s Defence Ministry [[who- government/deny/Kerevan’s Defence Ministry|dismissed the report as the work of tourists]].

An official of our own Foreign Ministry said [[talks+ unnamed/assert/an official of our own Foreign Ministry|Lindau had offered to receive both foreign ministers on Saturday and that neither had said no]].

The town council meets tonight about the tram.

== S08-07 | Free Kerevan (exile website) | 2025-10-07 | Soldier of Post 9: we were ordered to shoot
A soldier who says that he served at Post 9 has written to Free Kerevan. We withhold his name for the sake of his family.

“[[who+ unnamed/assert/a soldier of Post 9|The lieutenant had been drinking since noon. He said the first one to hit a cap badge gets a week's leave]],” he writes. “[[who+ unnamed/assert/a soldier of Post 9|Four of us fired. I fired into the water.]]”

Nobody had shot at them, he adds: “[[first- unnamed/deny/a soldier of Post 9|From the bridge there came nothing, only a radio playing.]]”

We asked the embassy of Kerevan in Lindau for its view. It [[who~ government/withhold/the embassy of Kerevan in Lindau|returned our letter unopened]].

Our readers remember Orrin. [[war2014+ outlet/assert/Free Kerevan|In 2014, too, eleven young men were dead before anyone in Kar-Belor would admit that a shot had been fired.]]

Kerevan’s Defence Ministry has said both that [[who- government/deny/Kerevan’s Defence Ministry|not a shot was fired from its side]] and that [[first+ government/assert/Kerevan’s Defence Ministry|the Astorians fired first]]. It is for our readers to judge how well the two go together. The monitors yesterday found [[who+ organization/assert/the truce monitors|casings of the army’s own make at the post]].

[[who~ outlet/call/Free Kerevan|Let every officer who knows the truth now speak it!]] Write to us by the usual channels.

== S08-08 | TransContinental | 2025-10-08 | Kerevan shows captured Astorian, agrees to talks
KAR-BELOR, Oct 8 (TransContinental) - Kerevan confirmed on Wednesday that [[prisoner+ government/confirm/Kerevan|it was holding an Astorian border guard]] and said [[talks+ government/promise/Kerevan|its foreign minister would meet his Astorian counterpart in neutral Lindau this weekend]].

"[[prisoner+ person/confirm/Yusuf Draganov|Corporal Hovik crossed the river with a weapon in his hand and is being treated as a guest of the state]]," Colonel Yusuf Draganov said. State television showed the corporal drinking tea. "[[prisoner~ person/judge/Brita Hovik|He has lost weight and he hates tea]]," his mother, Brita Hovik, told TransContinental by telephone.

Lindau's foreign ministry said [[talks+ government/confirm/Lindau's foreign ministry|the meeting was set for noon on Saturday]]. Astoria's foreign minister, Ulla Marsten, promised [[talks+ person/promise/Ulla Marsten|to attend "with three photographs and one question"]].

The exile website Free Kerevan said on Wednesday that it could no longer vouch for a letter from a soldier, published a day earlier, in which [[who+ unnamed/assert/a soldier|he described an order to shoot]]. "[[who~ outlet/deny/Free Kerevan|[[who~ unnamed/deny/a soldier|The writer now says he was never at Post 9]]]]," it said.

Draganov said of the truce monitors' finding that [[who- person/deny/Yusuf Draganov|casings could be carried in a pocket]]. He [[reinforce~ person/withhold/Yusuf Draganov|would not be drawn on tank movements]].

Prime Minister Sander Holm said [[ultimatum+ person/threaten/Sander Holm|his deadline of Friday midnight was unaffected]].

== S08-09 | The Vesk Messenger | 2025-10-11 | Road shut, rails shut, ministers at table
At one minute past midnight a soldier pulled a chain across the Tamsin road. [[ultimatum+ outlet/assert/The Vesk Messenger|Both crossings are closed, as the prime minister said they would be.]]

“[[ultimatum~ person/judge/Ragnvald Toll|It had to be done and it will ruin me]],” said Ragnvald Toll, who runs the customs yard. He reckons [[ultimatum~ person/expect/Ragnvald Toll|that two hundred jobs will be gone by Christmas]].

[[talks+ outlet/assert/The Vesk Messenger|The foreign ministers meet in Lindau today.]] Ulla Marsten left on the evening train, the last one.

Brita Hovik has had a second call. “[[prisoner+ person/assert/Brita Hovik|They're moving him somewhere with a window]],” she said.

“[[war2014+ person/assert/Hedda Kranz|In 2014, after the Orrin pass and its eleven dead, we waited four years for a road]],” said Hedda Kranz, the mayor. She urged [[talks~ person/call/Hedda Kranz|both ministers not to come home with nothing]].

Of the 26 vehicles that [[reinforce+ organization/assert/Orbview|a satellite saw in the wood across the river]] on Sunday, nothing can be seen from the church tower. The vicar, who has the best binoculars in Low Tamsin, says [[reinforce~ unnamed/assert/the vicar of Low Tamsin|he has counted one tractor]].

The Tamsin Bridge choir sings at St Anselm's on Sunday. Admission free.

== S08-10 | Lindau Daily | 2025-10-12 | Kerevan admits its soldiers fired, drops claim of Astorian first shot
Kerevan has conceded that [[who+ government/confirm/Kerevan|its soldiers shot the three Astorian guards at the Tamsin bridge]].

“[[who+ person/confirm/Emin Barsova|Men of ours fired, without orders and without cause]],” Foreign Minister Emin Barsova said last night after seven hours of talks at the Grand Hotel. [[first- person/deny/Emin Barsova|The statement that the guards had fired first “did not come from the facts”, he said, and his government no longer maintained it.]]

The ministers agreed [[prisoner~ group/promise/the ministers|that Corporal Jan Hovik would be handed over on Tuesday]] and [[ultimatum~ group/promise/the ministers|that the crossings would open on the same day]].

“[[who~ person/judge/Ulla Marsten|It is not much to bring to three funerals, but it is the truth]],” said Ulla Marsten.

In Kar-Belor Colonel Yusuf Draganov [[who~ person/withhold/Yusuf Draganov|was not answering his telephone]]. State news carried [[who~ outlet/withhold/Kerevan State News|nothing about the admission until this morning]].

The head of the truce monitors, Inez Calloway, welcomed [[who~ person/judge/Inez Calloway|what she called a rare sentence]]. She said that [[reinforce+ person/confirm/Inez Calloway|the tanks in the wood had begun to leave]].

Two shepherds were detained on Saturday for crossing the Orrin pass with 60 sheep. They have nothing to do with the affair.
