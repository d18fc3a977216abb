story: S44
title: The wedding at Deir Hamra

claim strike: A drone fired on a wedding party at Deir Hamra in Qasran on 19 September 2025 and killed guests. | origins 4-7: Certain: the bridegroom's uncle Salim Rubai, the hospital at Wadi Tamr, the camera of the guest given to the Inquirer and in the end the Aldrian command; the governor, the sheikh and the nurse may be counted apart or with these.
status strike 2025-09-20: corroborated none
status strike 2025-09-21: corroborated denied
status strike 2025-10-02: confirmed none
claim toll: Some 30 people were killed (23; 27; at least 30; 31; 34). | origins 3-5: The hospital at Wadi Tamr, the governor, the families' list gathered by Witness Without Borders; Rubai's count may be in the list; the command has only its 'up to 23'.
status toll 2025-09-20: corroborated none
status toll 2025-10-02: confirmed none
claim aldria: The drone was Aldrian. | origins 3-5: Certain: the fragment read by the Armament Index, the Aldrian command; the two Aldrian officers of the Inquirer may speak for the command, the governor and the Qasrani army accuse and may have the same source.
status aldria 2025-09-20: reported none
status aldria 2025-09-21: reported denied
status aldria 2025-09-22: corroborated denied
status aldria 2025-10-02: confirmed none
claim target: Tariq al-Ghani, a commander of the Black Sparrow group, was in the convoy. | origins 0-0: The officers of the Inquirer had it from the Aldrian command, which took it back; the Qasrani security officer placed him elsewhere.
status target 2025-09-22: reported none
status target 2025-09-23: reported denied
status target 2025-10-02: none denied withdrawn
claim armed: Armed men in the party were firing into the air. | origins 2-4: The Aldrian command, the uncle, who speaks of joy shots; the officers of the Inquirer may be of the command.
status armed 2025-09-22: reported none
status armed 2025-09-23: corroborated denied
claim second: A second missile was fired at those who came to help. | origins 3-5: The nurse Huda Sem (from the wounded), Sheikh Omar Hadi and the guest's film; the boy and the other witnesses of Witness Without Borders may be counted apart.
status second 2025-09-22: reported none
status second 2025-09-23: corroborated none
status second 2025-09-25: corroborated denied
claim bride: The bride was killed. | origins 0-0: The governor only, who corrected himself a day later.
status bride 2025-09-20: reported none
status bride 2025-09-21: none denied withdrawn
claim base: Qasran will close the Aldrian airfield at Umm Saad. | origins 1-2: The Qasrani prime minister's own threat; the parliament's vote may be counted apart.
status base 2025-09-24: confirmed none
claim pay: Aldria will pay the families. | origins 1-1: The Aldrian minister of defence.
status pay 2025-10-02: confirmed none
claim market: In 2022 an Aldrian aircraft struck the market of Zaruf by mistake (eleven dead). | origins 1-3: A known event told by outlets in their own voice.
status market 2025-09-21: reported none

== S44-01 | Gulf & Desert News Agency | 2025-09-20 | Drone strike kills at least 27 at wedding in Qasran, hospital says
WADI TAMR, Qasran, Sept 20 (GDNA) — Missiles fired from a drone hit [[strike+ person/assert/Salim Rubai|a line of cars carrying guests from a wedding in eastern Qasran on Friday night]], survivors said, and a hospital counted [[toll+ organization/assert/the hospital at Wadi Tamr|27 dead]].

“[[strike+ person/assert/Salim Rubai|We heard it before we saw anything, like a sewing machine. Then the third car was not there]],” Salim Rubai, the bridegroom’s uncle, told GDNA by telephone from the village of Deir Hamra. He believed that [[toll+ person/expect/Salim Rubai|more than thirty had been killed]].

The director of the hospital at Wadi Tamr, Dr Kamal Idris, said [[strike+ person/assert/Dr Kamal Idris|all of them had injuries from an explosion]] and that [[toll~ person/assert/Dr Kamal Idris|nine were children]].

The provincial governor, Nasr Dabbagh, said the [[toll+ person/assert/Nasr Dabbagh|toll was 34]] and that [[bride+ person/assert/Nasr Dabbagh|the bride was among them]]. He said [[aldria+ person/accuse/Nasr Dabbagh|the aircraft was Aldrian: “Nobody else has them in our sky.”]]

Aldria, which keeps 900 soldiers and an airfield at Umm Saad by agreement with the government, [[strike~,aldria~ government/withhold/Aldria|did not immediately comment]].

Elsewhere in the east, the electricity company said that power had been restored to 14 villages cut off by a sandstorm on Wednesday. A health official in Wadi Tamr said that measles vaccine had arrived for 6,000 children.

In the capital, the price of bread was raised for the second time this year.

== S44-02 | Aldrian Broadcasting Service | 2025-09-21 | Military: no strike at time and place alleged
The Aldrian armed forces say they [[aldria- government/deny/the Aldrian armed forces|carried out no air strike in eastern Qasran on Friday]].

"[[strike-,aldria- government/deny/Joint Command Overseas|At no time on 19 September did an Aldrian aircraft release a weapon in the Deir Hamra area]]," Joint Command Overseas said in a two-sentence note on Sunday. "[[strike~ government/ask/Joint Command Overseas|Those who report a massacre should say how they know of it.]]"

According to the Gulf & Desert News Agency, a hospital in Wadi Tamr says that [[strike+,toll+ organization/assert/a hospital in Wadi Tamr|27 people were killed when a wedding was hit]]. ABS has not been able to reach the hospital.

The governor who had said that [[bride+ person/assert/the governor|the bride died]] corrected himself. "[[bride- person/deny/Nasr Dabbagh|She is alive, thank God; it was her cousin of the same name]]," Nasr Dabbagh said. He did not change [[toll+ person/assert/Nasr Dabbagh|his figure of 34 dead]].

[[market+ outlet/assert/Aldrian Broadcasting Service|Aldria accepted in 2022 that one of its aircraft had mistakenly hit the market in Zaruf, killing eleven.]]

The house will in any case be short of time: the second reading of the fisheries bill begins on Monday, and the speaker, Dame Olive Marr, has warned members that it may run past midnight.

The opposition Civic Union asked [[strike~ organization/ask/the opposition Civic Union|the defence minister to come before the house on Monday]]. His office [[strike~ government/withhold/the defence minister's office|gave no answer]].

== S44-03 | The Aldria Inquirer | 2025-09-22 | Officials: Friday's target in Qasran was Sparrow leader
[[aldria+,strike+ unnamed/assert/two officers with direct knowledge of the operation|Aldria did fire on vehicles in Qasran on Friday]], two officers with direct knowledge of the operation told The Inquirer, contradicting [[aldria- government/deny/the military|the military's public denial]].

The officers said [[aldria+,strike+ unnamed/assert/two officers with direct knowledge of the operation|a Kestrel drone launched from Umm Saad fired two missiles at what was taken for a militant convoy east of Wadi Tamr]]. They said the crew had been told that [[target+ unnamed/assert/two officers with direct knowledge of the operation|Tariq al-Ghani, who commands the Black Sparrow group, was in the second car]], and that [[armed+ unnamed/assert/two officers with direct knowledge of the operation|men on the trucks were shooting]].

"[[strike~ unnamed/judge/one of two officers|If there was a bride, nobody in that trailer saw one]]," one officer said. Both spoke on condition of anonymity, for fear of court martial.

Joint Command Overseas, shown this account, [[aldria- government/deny/Joint Command Overseas|stood by its statement]].

A nurse in Wadi Tamr, Huda Sem, reached by The Inquirer, said [[second+ person/assert/Huda Sem|she had been told by three of the wounded that they were struck while pulling others from the cars]]. "[[second+ person/assert/Huda Sem|The second one came for the helpers]]," she said.

The officers [[second~ unnamed/withhold/two officers with direct knowledge of the operation|would not discuss the interval between the missiles]].

Al-Ghani has been reported killed four times since 2019. An attack on an Aldrian patrol at Umm Saad on Sept. 12, in which two soldiers died, was claimed by his group.

== S44-04 | Qasran Today | 2025-09-23 | "They were shooting for joy": the family answers
By our correspondent in Deir Hamra

[[toll+ outlet/assert/Qasran Today|There are thirty-one new graves behind the threshing floor.]] We counted them with Sheikh Omar Hadi, who washed the dead. [[toll+ person/assert/Sheikh Omar Hadi|Thirty-one from this village and the next, and I know every name]], he said.

[[target- person/deny/Salim Rubai|There was no commander with us]], says Salim Rubai, whose nephew was married that day. "[[target- person/deny/Salim Rubai|Al-Ghani? I would not have him at my table]]." He makes no secret of the rifles: [[armed+ person/assert/Salim Rubai|two or three of the young men let off shots when the bride left her father's house]], as everyone does. "[[armed~ person/assert/Salim Rubai|They were shooting for joy]]. By the time the cars were on the road [[armed- person/assert/Salim Rubai|the guns were under the seats]]."

The sheikh is certain that [[second+ person/assert/Sheikh Omar Hadi|there was a second missile, after he had said half a prayer]].

An officer of Qasran's State Security, unwilling to be named, told us that [[target~ unnamed/assert/an officer of Qasran's State Security|his service had word on Friday morning of al-Ghani in a village forty kilometres to the south]]. "[[aldria+ unnamed/accuse/an officer of Qasran's State Security|The Aldrians did not ask us. They never ask]]," he said.

The army of Qasran, in a communique, held [[aldria+ government/accuse/the army of Qasran|"the foreign party which operates from Umm Saad"]] responsible. [[aldria~ government/withhold/the army of Qasran|It did not say Aldria.]]

The bride, Amal, is with an aunt and does not speak.

== S44-05 | Gulf & Desert News Agency | 2025-09-24 | Qasran threatens to shut Aldrian airfield over wedding deaths
MADINAT SARR, Sept 24 (GDNA) — Qasran’s prime minister said on Wednesday that [[base+ person/threaten/Prime Minister Yusuf Anbar|Aldria’s airfield at Umm Saad would be closed within thirty days unless it told the truth about a strike on a wedding]].

“[[base+ person/threaten/Prime Minister Yusuf Anbar|We gave them a runway, not a licence]],” Yusuf Anbar told parliament, which voted 88 to 12 [[base+ government/call/parliament|to ask him to end the lease]].

Aldria has denied that [[aldria- government/deny/Aldria|its aircraft fired at Deir Hamra on 19 September]]. Its ambassador, Clara Venning, said [[base~ person/expect/Clara Venning|she was confident that two old friends would find a way]]. She [[aldria~ person/withhold/Clara Venning|did not take questions about the strike]].

The Aldria Inquirer newspaper reported on Monday that [[aldria+ outlet/assert/the Aldria Inquirer newspaper|two Aldrian officers had [[aldria+,target+ unnamed/assert/two Aldrian officers|admitted the attack and said it was meant for a militant commander]]]]. A message attributed to that commander, Tariq al-Ghani, said on Tuesday [[target- person/deny/Tariq al-Ghani|he was “a hundred valleys away”]].

The hospital at Wadi Tamr lowered its count from 27 to [[toll+ organization/assert/the hospital at Wadi Tamr|26 after two body parts were found to belong to one child]]; it stressed that [[toll~ organization/assert/the hospital at Wadi Tamr|several families had buried their dead without bringing them in]].

Anbar also told deputies that the harvest of dates would be a record and that the new bridge at Sarr would be open by the feast. "You will walk over it dry," he said.

== S44-06 | The Daily Compass (Aldria) | 2025-09-25 | Qasran says get out – and now there's video
Prime minister Yusuf Anbar has said that [[base+ person/threaten/Yusuf Anbar|the airfield at Umm Saad will be closed within thirty days unless Aldria tells the truth about a strike on a wedding]].

"[[base+ person/threaten/Yusuf Anbar|We gave them a runway, not a licence]]," Anbar told parliament. Our ambassador, Clara Venning, was [[base~ person/expect/Clara Venning|confident that two old friends would find a way]].

Aldria has denied that [[aldria- government/deny/Aldria|its aircraft fired at Deir Hamra]].

But a four-minute film now doing the rounds shows [[strike+ document/assert/a four-minute film|cars with ribbons, a flash, and screams]]. [[second+ document/assert/a four-minute film|Just over two minutes in there is a second flash, among people on foot.]] The man who shot it lost a leg. The Armament Index, a group that reads serial numbers, says [[aldria+ organization/assert/the Armament Index|a fragment in the last frames is the tail fin of a Lance missile, made in Aldria and sold to nobody else]].

Joint Command Overseas says [[second-,strike- government/deny/Joint Command Overseas|the film shows nothing that can be tied to any Aldrian operation]].

Tell us what you think: should our boys leave Umm Saad? Vote below.

ALSO TODAY: petrol to rise 3p, garages warn; and why the Compass says hands off our harvest moon. Weather girl Tess promises "a stunner" of a weekend.

(Material from GDNA)

== S44-07 | Witness Without Borders (report summary) | 2025-09-29 | "Half a Prayer": the attack at Deir Hamra
Witness Without Borders visited Deir Hamra from 24 to 27 September and spoke to 38 people. Our findings are these.

[[strike+ organization/assert/Witness Without Borders|Two missiles struck a procession of eleven vehicles returning from a marriage on 19 September at about 21.40.]] [[toll+ organization/assert/Witness Without Borders|At least 30 people died; their names are in Annex 1.]]

[[second+ organization/assert/Witness Without Borders|The second missile landed two to three minutes after the first, when survivors had gathered round the burning cars.]] "[[second+ unnamed/assert/a boy of 14|I was holding my brother's shoe and then I was in the ditch]]," a boy of 14 told us.

We found [[target- organization/assert/Witness Without Borders|no evidence that any member of an armed group was present]]. [[armed~ organization/assert/Witness Without Borders|Accounts of shots in the air differ; most witnesses place them at the house, an hour before.]]

[[aldria+ organization/assert/Witness Without Borders|The fragments we photographed bear the mark of the Aldrian state arsenal.]] Joint Command Overseas [[aldria~,second~ government/withhold/Joint Command Overseas|acknowledged our letter and said a reply would follow]]. [[aldria~,second~ government/withhold/Joint Command Overseas|None has come.]]

We call on Aldria [[strike~ organization/call/Witness Without Borders|to publish the recording made by the drone]] and on Qasran to protect witnesses.

== S44-08 | Aldrian Broadcasting Service | 2025-10-01 | Minister faces calls to publish drone film
The leader of the Civic Union, Maud Tarrant, has demanded [[strike~ person/call/Maud Tarrant|the release of any film of the night of 19 September]]. "[[aldria+ person/accuse/Maud Tarrant|We killed those people, half the country knows it, and the minister hides behind a press note]]," she said.

Defence minister Piers Halloway told ABS that he was [[aldria~ person/promise/Piers Halloway|"looking at it again, and looking hard"]]. Asked whether [[aldria~,strike~ person/withhold/Piers Halloway|the denial of 21 September still held]], he replied: "[[aldria~,strike~ person/withhold/Piers Halloway|I would rather be slow than wrong.]]"

The head of Joint Command Overseas, General Rolf Essery, [[strike~ person/withhold/General Rolf Essery|cancelled an appearance at the staff college]].

Witness Without Borders said on Monday that [[toll+ organization/assert/Witness Without Borders|at least 30 people died]] and [[second+ organization/assert/Witness Without Borders|helpers were hit by a second missile]]. The charity's report on a separate attack, a car bomb in Sarr in July, was withdrawn last month over errors in translation.

[[market+ outlet/assert/Aldrian Broadcasting Service|After the market strike at Zaruf three years ago, in which eleven died, it took Aldria four days to own up.]]

In the same interview Mr Halloway confirmed that the army would take delivery of 60 lorries before Christmas and played down a row over barracks heating. "Nobody is going to be cold on my watch," he said.

== S44-09 | Gulf & Desert News Agency | 2025-10-02 | Aldria admits it bombed wedding, says commander was not there
ALDHOLM, Oct 2 (GDNA) — Aldria acknowledged on Thursday that [[aldria+,strike+ government/confirm/Aldria|one of its drones had attacked a wedding procession in Qasran]], reversing [[aldria- government/deny/Aldria|eleven days of denials]].

“[[strike+ person/confirm/General Rolf Essery|They were wedding guests. We saw rifles and we saw what we expected to see]],” General Rolf Essery, the head of Joint Command Overseas, told reporters. He said [[toll+ person/confirm/General Rolf Essery|“up to 23” people had lost their lives]], fewer than the hospital and the families say.

[[target- person/deny/General Rolf Essery|Tariq al-Ghani had not been in any of the cars]], he said, and officials who had told the press otherwise “[[target~ person/assert/General Rolf Essery|had it from us, and we were wrong]]”. He insisted that [[armed+ person/assert/General Rolf Essery|shots were fired from two of the trucks]].

On one point he did not yield. “[[second- person/deny/General Rolf Essery|Nobody aimed at rescuers. Both missiles were away within nine seconds]],” he said. Asked about the two minutes between the flashes in a film of the attack, [[second~ person/withhold/General Rolf Essery|he left the room]].

Defence Minister Piers Halloway said [[pay+ person/promise/Piers Halloway|Aldria would pay every family]] and [[strike~ person/judge/Piers Halloway|was ashamed]]. [[pay~ person/withhold/Piers Halloway|He named no sum.]]

Qasran’s government said [[base~ government/assert/Qasran’s government|the lease of the airfield remained under review]].

== S44-10 | Qasran Today | 2025-10-04 | Deir Hamra hears the word 'sorry'
A loudspeaker on a pick-up read out the Aldrian general's statement in Deir Hamra on Friday. No one clapped.

"[[strike~ person/judge/Salim Rubai|Sorry is a word you say when you step on a foot]]," said Salim Rubai. He called the general's [[toll+ person/deny/Salim Rubai|figure of 23 false]]: "[[toll+ person/assert/Salim Rubai|Thirty-one. Let him come and dig]]."

The families, through the lawyer Rania Shafiq, said they [[pay~ person/assert/Rania Shafiq|would take no money until the drone's recording was shown]]. [[second+ person/accuse/Rania Shafiq|It will prove that they waited for the rescuers]], she said. The Aldrian embassy [[pay~ government/withhold/the Aldrian embassy|would not say how the families would be paid, or when]].

Prime Minister Anbar, who faces an election in the spring, said that [[base+ person/threaten/Prime Minister Anbar|his thirty days were still running]].

In the school, which has lost a teacher's brother and the caretaker, lessons began again on Thursday. The headmaster, Ilyas Saad, said that the children asked for arithmetic. The provincial council has promised him a new well.

Amal, the bride, gave her dress to be buried with her cousin.

