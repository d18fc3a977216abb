story: S111
title: The morning at Gelem Saddle

claim first: Anzira's frontier guards opened fire first at Gelem Saddle on 11 May. | origins 3-5: Torgel's staff, the surviving signaller, the monitors' sound records; the sergeant of the post and the two officers may be counted apart; Torgel's ministry and radio are one.
status first 2031-05-11: reported denied
status first 2031-05-17: corroborated denied
status first 2031-05-27: confirmed none
claim line: The Torgeli patrol stood on the Anziran side of the demarcation when the shooting began. | origins 2-3: Anzira's ministry; the surveyor's measurement; the cheesemaker who saw them, and who may have told the ministry.
status line 2031-05-11: reported denied
status line 2031-05-14: corroborated denied
status line 2031-05-27: confirmed denied
claim dead: Seven soldiers of the patrol were killed. | origins 1-2: Torgel's ministry; the regiment's chaplain buried them.
status dead 2031-05-11: reported denied
status dead 2031-05-15: corroborated denied
status dead 2031-05-20: confirmed none
claim hunter: The shot that set everything off came from a civilian hunting wolves. | origins 1-1: Anzira's interior minister; the hunter took his confession back.
status hunter 2031-05-13: reported denied
status hunter 2031-05-15: corroborated denied
status hunter 2031-05-20: reported denied withdrawn
status hunter 2031-05-27: none denied withdrawn
claim mortar: Torgel's artillery shelled the village of Ulun with mortars that afternoon. | origins 2-3: villagers of Ulun, the monitors who counted the pits; Anzira's army.
status mortar 2031-05-11: reported denied
status mortar 2031-05-12: corroborated denied
status mortar 2031-05-17: confirmed denied
claim callup: Torgel intends to call forty thousand reservists to the colours. | origins 1-2: a source on the general staff; the defence committee's chairman.
status callup 2031-05-14: reported denied
status callup 2031-05-20: corroborated denied
status callup 2031-05-24: none denied withdrawn
claim order: Colonel Batyr Doszan had instructed his posts in writing to shoot without warning. | origins 2-3: the paper seen by The Glass; the sergeant who signed for it; an officer.
status order 2031-05-15: reported none
status order 2031-05-17: reported denied
status order 2031-05-22: corroborated denied
status order 2031-05-27: confirmed none
claim film: The helmet-camera film broadcast by Anzira One was recorded at the saddle on the day of the clash. | origins 0-1: Anzira One, which took it back.
status film 2031-05-12: reported none
status film 2031-05-14: reported denied
status film 2031-05-17: none denied withdrawn
claim hotline: Torgel's duty officers let the military hotline ring unanswered that morning. | origins 1-2: Anzira's staff; the exchange log.
status hotline 2031-05-12: reported none
status hotline 2031-05-13: reported denied
claim ford: On 6 May a Torgeli marksman wounded an Anziran corporal at Kirim Ford. | origins 1-2: Anzira's frontier service; the corporal himself.
status ford 2031-05-12: reported none
status ford 2031-05-15: corroborated none
claim ninety: The battle for the saddle in 2022 cost ninety lives. | origins 1-2: background told by the outlets in their own voice.
status ninety 2031-05-11: reported none

== S111-01 | Highmark Wire | 2031-05-11 | Soldiers killed as Anzira, Torgel trade fire on mountain border
ULUN, Anzira, May 11 (Highmark) - Troops of Anzira and Torgel fought for two hours on Sunday at Gelem Saddle, a grassy pass between the two mountain republics, and each side said [[first~ group/accuse/each side|the other had begun it]].

Torgel's defence ministry said [[first+ government/accuse/Torgel's defence ministry|Anziran frontier guards had "without provocation and without warning" opened up on a patrol at 6:40 a.m.]] and [[dead+ government/assert/Torgel's defence ministry|that seven of its soldiers were dead]].

Anzira's ministry, in a statement issued nine minutes later, said [[first- government/accuse/Anzira's defence ministry|its men had been shot at and had replied]]. The patrol, it said, [[line+ government/accuse/Anzira's defence ministry|was 300 metres inside Anziran territory]]. It counted [[dead- government/assert/Anzira's defence ministry|"no more than four" enemy dead]].

"[[first- person/deny/Rustam Oley|We answered. We did not ask the question]]," spokesman Major Rustam Oley told reporters. His Torgeli counterpart, Colonel Zhana Mirkul, said [[line- person/deny/Zhana Mirkul|no boot had crossed the marker stones]].

In the afternoon [[mortar+ group/accuse/people in Ulun|mortar rounds came down on Ulun, 4 km below the pass]], people in the village said. Mirkul dismissed that: "[[mortar- person/deny/Zhana Mirkul|Our tubes have not been uncovered today]]."

The Joint Monitoring Mission, which has 60 unarmed observers in the mountains, said it was [[first~,line~ organization/withhold/the Joint Monitoring Mission|too early to apportion blame or to place the patrol on a map]]. Neighbouring Qalat urged [[first~ government/call/Qalat|an inquiry into who pulled the trigger]]. Its foreign minister, Idris Samane, said "[[first~ person/judge/Idris Samane|a first bullet always has two fathers]]".

[[ninety+ outlet/assert/Highmark Wire|Ninety people died when the armies fought over the same pass in 2022]], before observers painted a line of white stones across it.

The saddle has no road. In June herders from both republics drive some 30,000 sheep over it.

== S111-02 | Anzira One | 2031-05-12 | Heroes of the Saddle
The nation woke today to a clear picture of yesterday's treachery. Literally so: this channel is able to show [[film+ outlet/assert/Anzira One|footage from the helmet of a guardsman, taken on the slope as the battle broke out]].

[[first- outlet/assert/Anzira One|The film leaves no doubt: three flashes come from the Torgeli rocks, and only then does our machine gun speak.]] "[[film+ person/confirm/Rustam Oley|That is our post and that is Sunday's sunrise]]," Major Rustam Oley told us. He would not say [[film~ person/withhold/Rustam Oley|which of the guards had worn the camera]].

The Defence Ministry further informs that

- [[line+ government/accuse/the Defence Ministry|the intruders had come as far as the spring, a good walk beyond the stones]];
- [[hotline+ government/accuse/the Defence Ministry|four calls to the enemy's staff between 6:10 and 6:35 rang out with nobody lifting the receiver]];
- [[mortar+ government/accuse/the Defence Ministry|eleven bombs were thrown at Ulun, where two barns and a schoolroom have gone]].

President Temir Askaly decorated the post's commander. "[[first- person/deny/Temir Askaly|It is a shameless inversion to say that Anzira struck the first blow]]," he said. "[[first~ person/threaten/Temir Askaly|Whoever repeats it in this country will answer for it]]."

Nor was it their first treachery this month. [[ford+ outlet/assert/Anzira One|Last Tuesday Corporal Nur Beket was shot through the shoulder at Kirim Ford by a sniper from the Torgeli bank.]] [[ford~ government/withhold/Torgel|On that crime the neighbour keeps silent to this day.]] "[[ford~ person/ask/Temir Askaly|Was that a mistake as well?]]" asked the president.

Ulun's teacher, Saule Dinar, held up a piece of tail fin for our camera. [[mortar+ person/assert/Saule Dinar|It had come through the roof at ten past three and landed by the globe]], she said.

After the news: folk melodies from the southern valleys.

== S111-03 | Rimland Live | 2031-05-13 | Gelem Saddle: as it happened, Tuesday
**07:50** Good morning. Where we are: two armies, one pass, and [[first~ outlet/judge/Rimland Live|two stories about bullet number one that cannot both be true]].

**08:35** Torgel buries its dead today. Its ministry sticks with [[dead+ government/confirm/Torgel's defence ministry|the figure of seven]]; the daily Novy Torg, counting notices in barracks windows, [[dead- outlet/assert/Novy Torg|has got as far as nine]].

**10:15** New from Anzira. Interior minister Galym Orat says that [[hunter+,first- person/assert/Galym Orat|neither army began it: a local man after wolves let off his rifle among the rocks, and both sides took fright]]. "[[hunter+ person/assert/Galym Orat|We know him, we know his rifle, we know the wolf]]," he says.

**10:40** That didn't take long. Colonel Mirkul in Torgel: "[[hunter- person/deny/Zhana Mirkul|There are no wolves at Gelem in May, and no wolf hunter carries a belt-fed weapon.]] [[first+ person/accuse/Zhana Mirkul|It was their bunker, it was their gun, and we have a boy who watched the barrel turn.]]"

**11:20** Isn't it odd, a reader writes, that [[hunter~ outlet/judge/a reader|yesterday it was Torgel and today it's a bloke with a rifle]]? We [[hunter~ outlet/ask/Rimland Live|put that to Orat's office]]. [[hunter~ government/withhold/Galym Orat's office|No reply so far.]]

**12:20** Were they where they shouldn't have been? Orat: [[line+ person/assert/Galym Orat|"Their horses were drinking our water. You can still see the hoofprints."]] Mirkul: [[line- person/deny/Zhana Mirkul|"Then their horses walk backwards."]] [[line~ outlet/withhold/Rimland Live|We have three maps open here and they show three borders.]]

**13:05** On the telephone that nobody is supposed to have picked up: "[[hotline- person/deny/Zhana Mirkul|It never rang. Their end had been dead since Friday and they had been told]]," says Mirkul. The monitors, who maintain the line, "[[hotline~ organization/withhold/the Joint Monitoring Mission|are looking into the exchange]]".

**14:30** Anzira's opposition bloc, Clear Sky, wants [[first~ organization/call/Clear Sky|parliament told which of the three versions the government believes]]. Its leader Aigul Serik: "[[first~ person/ask/Aigul Serik|Who fired? A child could ask it and no minister can answer it.]]"

**16:10** The markets shrug. Copper is flat and so, visibly, is the expert we had booked.

**17:45** Qalat offers its good offices again. [[first~ person/call/Idris Samane|Both should hand their radio traffic to a neutral desk]], says Samane. Neither has answered. Goodnight.

== S111-04 | Voice of Torgel | 2031-05-14 | The stones do not walk
Citizens will have heard the fable that [[line+ none/accuse/none|our boys had strayed over the boundary]]. The General Staff yesterday took the press to the pass and settled it. [[line- government/assert/the General Staff|Seven patches of blood lie on the turf, and every one of them is on the home side, the nearest eleven paces short of the white markers.]]

"[[line- person/deny/Ardak Tuleg|The stones do not walk at night, and neither did my men]]," said General Ardak Tuleg.

It was Anzira, said the general, that [[first+ person/accuse/Ardak Tuleg|chose the minute and loosed the first burst]]. Signaller Maksat Ilim, nineteen, who lay two hours under a dead horse, told the same: "[[first+ person/assert/Maksat Ilim|We were eating. The sergeant laughed at something and then his head was gone. Nobody of ours had so much as a round in the chamber.]]" [[first~ person/withhold/Maksat Ilim|About what he wishes for the gunner he would not speak.]]

And the film with which the neighbour's television entertains the credulous? [[film- government/deny/the General Staff|There is snow on the north face in it, said the staff's topographers; on Sunday there was none.]] "[[film- person/accuse/Ardak Tuleg|It is a winter exercise with the sound turned up]]," said Tuleg.

The capital's newspaper Novy Torg, citing an unnamed person on the staff, claims that [[callup+ unnamed/assert/an unnamed person on the staff|forty thousand men of the reserve will get their papers before the month is out]]. The ministry [[callup- government/deny/Torgel's defence ministry|called this idle talk]]. [[callup~ government/call/Torgel's defence ministry|Citizens are asked to pay no heed to sheets sold for money.]]

On Ulun: [[mortar- government/deny/the General Staff|not one of our batteries moved]]. [[mortar- government/accuse/the General Staff|If plaster fell there, the villagers should look to their own gunners, who are known for short drops.]]

All Torgel honours [[dead+ outlet/assert/Voice of Torgel|the Seven]]. A pear tree will be planted for each, and the schools will close at noon.

== S111-05 | The Glass | 2031-05-15 | A PIECE OF PAPER WITH A COLONEL'S NAME ON IT
Forget the wolf for a minute. We have something with a stamp.

"[[order+ document/call/Standing Instruction 14|Persons in uniform approaching to within 200 metres are to be engaged without challenge]]," runs paragraph three of Standing Instruction 14, dated 2 May and signed, in green ink, B. Doszan. Colonel Batyr Doszan commands [[order+ outlet/assert/The Glass|every Anziran post from the ford to the saddle]]. We've shown the sheet to two officers who know the hand. "[[order+ unnamed/confirm/one of two officers|That's his]]," said one. [[order~ unnamed/withhold/the other of two officers|The other gave it back as if it were hot.]]

What follows from it? [[first~ outlet/judge/The Glass|Not that it was done. An instruction isn't a trigger finger.]] But "[[first+ unnamed/assert/one of two officers|they did at dawn what it told them to do, and everyone in the brigade knows]]", said the man who recognised the ink. Major Oley's reaction to us, in full: "[[order~,first~ person/withhold/Rustam Oley|I have a meeting.]]"

As for the wolf. A shepherd by the name of Yerlan Kost has now told the police at Ulun that [[hunter+ person/confirm/Yerlan Kost|it was he who fired, once, at a grey shape above the spring]]. [[hunter~ outlet/judge/The Glass|Bless him. He signed his statement with a pen that cost more than his coat.]]

Others who care to check: the chaplain of the Torgeli regiment tells us [[dead+ person/assert/Father Osip|he closed seven pairs of eyes]]. And the wounded corporal of the earlier affair, Nur Beket, whom we visited in hospital: "[[ford+ person/confirm/Nur Beket|I saw him on the far bank, fair hair, I saw him breathe out, and then my arm was somewhere else.]]" [[first~ person/judge/Nur Beket|Does that excuse Sunday? He shrugged with the good side.]]

The presidency stands by its word that [[first- government/deny/the presidency|the enemy led and Anzira followed]], and [[first~ government/warn/the presidency|hints that sites like ours may need a licence]].

And on the map quarrel, which bores us: [[line~ outlet/judge/The Glass|a man at breakfast is a man at breakfast, whichever republic owns the grass under him]].

We take cash, cheques and, in season, apricots.

== S111-06 | The Ulun Bell | 2031-05-15 | What our own people saw
As the only paper printed under the saddle, the Bell has gone from door to door.

Gulnar Abai makes cheese in the top hut. She had watched [[line+ person/assert/Gulnar Abai|ten riders in brown water their horses at the spring at about six.]] The spring, as every child in Ulun knows, is ours. [[line~ person/withhold/Gulnar Abai|Whether they were still there when the guns went, she could not tell: she was under the table.]]

Pensioner Bakyt Sein doubts it. He saw [[line- person/assert/Bakyt Sein|the same riders trot back uphill past the stones a good quarter of an hour before the noise]].

And who began? [[first~ group/withhold/most people in Ulun|Most people would sooner talk of hay.]] Two brothers who mow below the post say [[first+ group/assert/two brothers who mow below the post|they heard the big gun on the concrete, our gun, cough before anything else did]]. [[first~ group/call/two brothers who mow below the post|They asked us to leave out their names, and then asked again.]] The sacristan heard it differently: [[first- person/assert/the sacristan Kenes|some light pops from over the top, and after that our gun]].

Yerlan Kost's sister laughs when the wolf comes up. "[[hunter- person/deny/Rosa Kost|Yerlan was in my kitchen with a tooth like a melon. He has not owned a rifle since his wife sold it.]]"

About the shelling nobody differs. [[mortar+ outlet/assert/The Ulun Bell|We have counted eleven pits between the well and the school, all dug by bombs that fell from the Torgeli side of the ridge.]] "[[mortar~ person/ask/Saule Dinar|Who will pay for thirty-one windows?]]" asks Miss Dinar, the teacher.

[[ninety+ outlet/assert/The Ulun Bell|In 2022, when the pass took ninety, four of them were from this parish.]] Their stone has a crack in it now.

The dance on Saturday is put off. The raffle stands, and the ram has been found.

== S111-07 | Joint Monitoring Mission | 2031-05-17 | Interim findings on the incident of 11 May
The Mission publishes the following at the request of both parties, neither of which has seen it in advance.

1. [[first+ organization/assert/the Joint Monitoring Mission|The acoustic post at Height 2210 recorded a heavy machine gun of the type emplaced in the Anziran bunker at 06:41:07. No other weapon was recorded before it. Return fire began 38 seconds later.]] [[first~ organization/judge/the Joint Monitoring Mission|The Mission attaches considerable but not final weight to this record, light arms being poorly heard in wind.]]

2. [[hunter- organization/assert/the Joint Monitoring Mission|No single report compatible with a hunting rifle was registered in the preceding hour.]] [[hunter~ organization/ask/the Joint Monitoring Mission|The Mission has asked to speak with Mr Yerlan Kost]] and [[hunter~ government/withhold/Anzira's interior ministry|awaits an answer]].

3. [[line~ organization/withhold/the Joint Monitoring Mission|As to the position of the patrol the Mission makes no finding until a survey has been done.]]

4. [[mortar+ organization/confirm/the Joint Monitoring Mission|Eleven impacts of 82 mm mortar bombs were examined in Ulun; the fuse angles point to a firing position near Torgel's Farm Nine.]] The Torgeli liaison officer maintains that [[mortar- government/deny/Torgel's liaison officer|the site was empty.]]

5. [[hotline~ organization/withhold/the Joint Monitoring Mission|The exchange's log is being read by a technician and no view is offered on the calls.]]

6. [[film- organization/assert/the Joint Monitoring Mission|The recording shown on Anziran television shows the shadow of the old mast, which was taken down in 2029; it cannot be of this month.]]

7. [[order~ organization/ask/the Joint Monitoring Mission|A document said to bear a colonel's signature has been requested from the parties.]] The Anziran side [[order- government/deny/Anzira's liaison officer|states that it is unknown in its registers]].

8. The Mission recalls for completeness that [[ford~ organization/withhold/the Joint Monitoring Mission|the episode at Kirim Ford five days before lies outside its terms]].

Addendum, 18:00. The broadcaster Anzira One has informed us that [[film- organization/confirm/Anzira One|the sequence came from an archive and has been removed]]; [[film~ organization/judge/Anzira One|it regrets an editor's error]].

Observers are rotated every six weeks. Enquiries in writing, please.

== S111-08 | Bourse & Basin | 2031-05-20 | Torgel bonds slide on talk of mobilisation
Torgel's ten-year paper lost three points on Monday after Kaisar Bolat, who chairs the defence committee of its assembly, told a breakfast of investors that "[[callup+ person/confirm/Kaisar Bolat|the forty thousand will be sent for, and I would lay in rye]]". An hour later the finance ministry, whose budget has room for a brass band, said [[callup- government/deny/Torgel's finance ministry|no such levy was planned, costed or contemplated]]. Brokers Sandhurst Pell put [[callup~ organization/judge/Sandhurst Pell|the odds at even.]] [[callup~ organization/warn/Sandhurst Pell|A month of it, they reckon, would eat a fifth of the year's revenue.]]

What moved the market as much was the slow collapse of one alibi. Yerlan Kost, the shepherd who had taken the blame upon himself, on Saturday told the monitors in the presence of a notary that [[hunter- person/deny/Yerlan Kost|he had shot at nothing and been nowhere near]]. "[[hunter- person/deny/Yerlan Kost|They brought me the paper and a ham]]," he said. [[hunter~ person/withhold/Galym Orat|Galym Orat, the minister who produced him, has cancelled his week.]]

With the wolf gone there remain two candidates. [[first~ outlet/judge/Bourse & Basin|Investors, being paid to guess, lean toward the bunker.]] "[[first~ person/expect/Tess Havry|It will come out as Anzira's burst, with an excuse attached]]," says Tess Havry, who follows the region for Mercer Lodd. The excuse is being assembled: surveyor Anton Grusz, hired by the mission, found that [[line+ person/assert/Anton Grusz|cartridge cases and a Torgeli saddlebag lay 140 metres south of the stones, which is to say in Anzira]]. General Ardak Tuleg retorted that [[line- person/deny/Ardak Tuleg|a saddlebag can be carried by anyone with arms]].

The toll, at least, is agreed. Anzira on Monday dropped its own lower count and accepted [[dead+ government/confirm/Anzira|that seven were killed]].

President Temir Askaly told copper executives at dinner that [[first- person/deny/Temir Askaly|his country "does not start things",]] according to one of those who ate.

Copper closed at 9,412. The Ansk smelter restarts in June.

== S111-09 | Highmark Wire | 2031-05-22 | Anziran sergeant says his post fired first on orders
QALAT CITY, May 22 (Highmark) - A sergeant who commanded a machine gun at Gelem Saddle has fled Anzira and says [[first+ person/confirm/Daniyar Ubai|his crew fired on the Torgeli patrol before a shot had come from it]].

"[[first+ person/confirm/Daniyar Ubai|I said 'now' and Murat pressed. They had bread in their hands]]," Sergeant Daniyar Ubai, 26, told Highmark in Qalat. He said [[order+ person/confirm/Daniyar Ubai|he had signed for the colonel's instruction on May 3 and had read it aloud to his men: no challenge, no shot in the air]].

Ubai said [[line+ person/assert/Daniyar Ubai|the riders were on the Anziran side, "by the spring, as bold as geese"]]. That matches [[line+ person/assert/Anton Grusz|a surveyor's placing of the patrol south of the stones]] and contradicts Torgel, where a spokeswoman said [[line- person/deny/Zhana Mirkul|the man was honest about the trigger and not about the geography]].

Anzira's ministry said [[first- government/deny/Anzira's defence ministry|Ubai was a deserter who had been asleep when the enemy struck first]]. Colonel Batyr Doszan, reached by telephone, said [[order- person/deny/Batyr Doszan|he had never put his name to such a thing]] and, asked [[order~ outlet/ask/Highmark Wire|whether he had said it aloud]], [[order~ person/withhold/Batyr Doszan|hung up]].

Highmark [[first~ outlet/withhold/Highmark Wire|could not independently establish what happened in the bunker]]. It has seen [[order~ outlet/assert/Highmark Wire|a ledger page with Ubai's signature, which does not name the text he received]].

Opposition leader Aigul Serik demanded [[order~ person/call/Aigul Serik|that Doszan be suspended]]. "[[first~ person/warn/Aigul Serik|If the sergeant is telling the truth, it is not the sergeant who belongs in court]]," she said. Qalat's Samane called Ubai's account "[[first~ person/judge/Idris Samane|weighty, and lonely]]". Torgel's parliament asked [[first~ organization/call/Torgel's parliament|Qalat to guard him well]].

Qalat, a city-state of two million, has given shelter to soldiers from both armies since the 1990s.

== S111-10 | The Daily Stirrup | 2031-05-24 | LAYABOUTS BREATHE EASY: NO CALL-UP AFTER ALL
Unpack your bags, lads. Kaisar Bolat, the committee boss who had 40,000 of you in boots by June, now says he [[callup- person/deny/Kaisar Bolat|"muddled a war game with a war".]] [[callup~ person/judge/Kaisar Bolat|He's ever so sorry about your mums.]] Paper Novy Torg, which started it, [[callup- outlet/deny/Novy Torg|printed two lines on page 19: the report was mistaken]].

[[callup~ group/judge/recruits outside the Ninth Depot|Outside the Ninth Depot the queue cheered.]] One lad had already sold his motorbike.

But the big row rumbles on. [[first~ outlet/ask/The Daily Stirrup|WHO LET FLY FIRST?]] We asked the men of the regiment.

“[[first+ unnamed/accuse/a trooper with a bandaged hand|Them]],” said a trooper with a bandaged hand. [[first~ unnamed/withhold/his corporal|His corporal told him to button it.]] “[[first~ unnamed/judge/a cook|Makes no odds to the seven]],” said a cook.

And were our boys trespassing? [[line~ outlet/judge/The Daily Stirrup|Tricky one, this.]] A pal of Signaller Ilim swears [[line- unnamed/deny/a pal of Signaller Ilim|they never set a hoof over]]. But a groom who saddled the horses that day told the Stirrup [[line+ unnamed/assert/a groom|they went across for the sweet water most mornings, and that one too]]. [[line~ person/withhold/Zhana Mirkul|Colonel Mirkul gave us a look that could curdle milk.]]

Across the way they've got Anzira's telly claiming that runaway sergeant Daniyar Ubai is on the bottle. His old mum says [[first~ person/judge/Daniyar Ubai's mother|he doesn't touch it]], [[first+ person/assert/Daniyar Ubai's mother|and that he rang her that very Sunday, crying, to say they had shot men at their breakfast]].

The monitors' boffin, meanwhile, reckons [[hotline- organization/assert/the Joint Monitoring Mission's technician|no call reached Torgel's switchboard that dawn: the wire was cut in Anzira on the Friday]]. [[hotline~ government/withhold/Anzira's staff|Anzira's top brass didn't ring us back either.]]

Tomorrow: win a pony.

== S111-11 | Highmark Wire | 2031-05-27 | Anzira admits its guards shot first at border pass
ULUN, Anzira, May 27 (Highmark) - Anzira acknowledged on Tuesday that [[first+ government/confirm/Anzira|its frontier guards had started the fight at Gelem Saddle]], reversing 16 days of denials.

"[[first+ person/confirm/Temir Askaly|The first burst was ours. I was told otherwise, and I told you otherwise]]," President Temir Askaly said on television. He blamed Colonel Batyr Doszan, who, a military board found, [[order+ organization/confirm/a military board|had issued an instruction to fire unannounced "on his own authority"]]. Doszan, now under arrest, told the board [[order+ person/confirm/Batyr Doszan|the green ink was his]]. His lawyer [[first~,order~ person/withhold/Doszan's lawyer|would say nothing more]].

Askaly had said as late as last week that [[first- person/deny/Temir Askaly|Anzira had begun nothing]]. His spokesman Major Rustam Oley, who first told the world that [[first- person/deny/Rustam Oley|the guards had merely answered]], has resigned. Minister Galym Orat, author of the wolf theory, said [[hunter- person/confirm/Galym Orat|there had been no hunter and that he had been misled by the police]].

The monitors' final report says [[line+ organization/confirm/the Joint Monitoring Mission|the patrol was between 100 and 160 metres beyond the stones, on Anziran soil, when it came under fire]]. General Ardak Tuleg still [[line- person/deny/Ardak Tuleg|insisted that it was not]].

"[[first~ person/judge/Zhana Mirkul|Late, but a confession]]," said Torgel's Colonel Zhana Mirkul. [[mortar~ person/withhold/Zhana Mirkul|She walked away from a question about the shells on Ulun.]] Opposition leader Aigul Serik called for [[first~ person/call/Aigul Serik|the president to follow his spokesman]]. Samane of Qalat praised "[[first~ person/judge/Idris Samane|the rarest sentence in diplomacy]]". The families of the dead want [[dead~ group/call/the families of the dead|seven pensions from Anzira]].

Signaller Maksat Ilim, told of the speech in his ward, [[first~ person/withhold/Maksat Ilim|turned to the wall]].

Sheep have been crossing since Monday. The herders asked nobody.
