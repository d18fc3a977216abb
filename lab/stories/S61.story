story: S61
title: The riot at Vorrin Keep

claim dead: Prisoners died in the riot at Vorrin Keep prison on 3 June (first four, then nine, in the end eleven). | origins 3-5: Certain: the prison service, the hospital in Lasko, the coroner; the inmate on the telephone and the guards may rest on the same roll call.
claim live: Guards fired live rounds at prisoners during the riot. | origins 2-4: The coroner and the interior minister; the inmate on the telephone and a guard may be counted apart; the union denies.
claim water: The riot began because the water in Block C had been cut off for three days. | origins 1-3: The inmate on the telephone and the families may be one root; the inspectorate's report is certain.
claim gang: The riot was ordered by the gang called the Tannery. | origins 1-2: The interior minister and two security officials, who may be his.
claim memo: The prison's director had been warned in writing, weeks before, that a riot was coming. | origins 2-2: The deputy director's memo and the inspectorate.
claim escape: Three prisoners escaped during the riot. | origins 0-1: The radio's police source, taken back by the station; the roll call says nobody got out.
claim nurse: The nurse Alma Devic was held hostage and came out unharmed. | origins 1-2: The prison service; she herself.
claim sacked: The director of Vorrin Keep, Rado Linn, is removed (will be removed) from his post. | origins 1-2: The interior minister; the ministry's source is likely his.
claim oldfire: In 2021 a fire at Kolm women's prison killed six. | origins 1-3: A known fact, told by outlets in their own voice.
status dead 2031-06-04: reported none
status dead 2031-06-05: confirmed none
status live 2031-06-05: reported denied
status live 2031-06-11: corroborated denied
status live 2031-06-14: confirmed denied
status water 2031-06-05: reported denied
status water 2031-06-13: confirmed denied
status gang 2031-06-05: reported none
status gang 2031-06-08: reported denied
status memo 2031-06-08: reported none
status memo 2031-06-09: reported denied
status memo 2031-06-13: confirmed denied
status memo 2031-06-14: confirmed none
status escape 2031-06-04: reported none
status escape 2031-06-05: none denied withdrawn
status nurse 2031-06-04: reported none
status nurse 2031-06-05: confirmed none
status sacked 2031-06-11: reported none
status sacked 2031-06-14: confirmed none
status oldfire 2031-06-05: reported none

== S61-01 | Radio Lasko | 2031-06-04 | Riot at Vorrin Keep: smoke, helicopters, and no answers
Smoke was still rising from the roof of Block C at Vorrin Keep this morning after a night in which prisoners took over half of the country's largest jail.

[[dead+ unnamed/assert/a doctor at Lasko General Hospital|Four bodies have been brought in so far]], a doctor at Lasko General Hospital told our reporter. "[[dead~ unnamed/expect/a doctor at Lasko General Hospital|I do not think that is the last of them]]," she said.

A police source says [[escape+ unnamed/assert/a police source|three men went over the north wall in the confusion and are being sought in the forest]]. People in Upper Lasko have been [[escape~ government/call/the police|told to lock their doors]].

A nurse, named by colleagues as Alma Devic, [[nurse+ group/assert/colleagues of Alma Devic|is being held in the pharmacy by a group of inmates]].

The prison service [[dead~,nurse~ government/withhold/the prison service|would say only that "an operation is in progress"]]. Calls to the prison's switchboard [[dead~ organization/withhold/the prison|rang out all night]].

Several hundred relatives have gathered at the gate. "[[dead~ person/ask/Jelka Most|Is he alive? It is one word. Why can't they say one word?]]" asked Jelka Most, whose son is serving two years for car theft.

The 7.40 and 8.10 trains do not stop at Vorrin today. The school at Upper Lasko is closed, and so is the swimming bath.

== S61-02 | Continental Press | 2031-06-05 | Nine dead as troops retake Sorvia's Vorrin Keep prison
LASKO, Sorvia, June 5 (CP) - [[dead+ government/confirm/the prison service|Nine inmates were killed in a riot at Sorvia's biggest prison]], the prison service said on Thursday, after police commandos retook the last wing.

"[[dead+ person/confirm/Mirko Adan|We have nine dead and thirty-one injured, and I bow my head before the families]]," its chief, Mirko Adan, told reporters at the gate. He [[dead~ person/withhold/Mirko Adan|refused to say how the nine had died]].

A nurse taken by the rioters, Alma Devic, [[nurse+ person/confirm/Mirko Adan|had walked out "on her own feet and without a scratch"]], Adan said. [[escape- person/deny/Mirko Adan|Not one prisoner had got out]], he added; "[[escape- person/deny/Mirko Adan|We counted three times]]."

An inmate who reached CP on a smuggled telephone said [[live+ unnamed/accuse/an inmate of Block C|guards in the east tower had shot into the yard with rifles]]. "[[live+ unnamed/accuse/an inmate of Block C|It was not rubber. Rubber does not come out the other side]]," the man said. [[water+ unnamed/assert/an inmate of Block C|The trouble had started because Block C had gone three days without water in the heat]], he said. CP [[live~,water~ outlet/withhold/CP|was unable to check his account]].

The guards' union rejected it. "[[live- person/deny/Goran Pesh|Our members had shields, batons and gas. At no time did a live round leave a barrel]]," said Goran Pesh, its chairman. [[water- person/deny/Goran Pesh|The taps had never been shut]], he said.

Interior Minister Sanja Korell blamed [[gang+ person/accuse/Sanja Korell|a criminal organisation known as the Tannery, which she said had given the order from outside]]. "[[gang+ person/accuse/Sanja Korell|This was not despair, this was a business meeting with knives]]," she said. She [[gang~ person/withhold/Sanja Korell|offered no evidence]].

[[oldfire+ outlet/assert/CP|Six women died in a fire at the prison of Kolm in 2021.]]

Korell has been in office for five months. She is a former tax judge.

== S61-03 | Radio Lasko | 2031-06-05 | Correction: no escape from Vorrin Keep
Yesterday this station reported, on the word of a police source, that [[escape+ outlet/assert/Radio Lasko|three prisoners had climbed the north wall]]. [[escape- outlet/deny/Radio Lasko|That was wrong.]]

The source now says that [[escape- unnamed/deny/a police source|the three were found in a laundry store, asleep]]. Prison service chief Mirko Adan says [[escape- person/deny/Mirko Adan|nobody left the grounds]]. [[escape~ outlet/judge/Radio Lasko|We apologise to everyone in Upper Lasko who spent a night behind a locked door.]]

The school opens again tomorrow.

Relatives who have waited at the gate since Tuesday were read a list of names this afternoon, Radio Lasko's Ivo Brem reports. [[dead+ outlet/assert/Radio Lasko|It had nine names on it.]] Jelka Most's son was not among them. "[[dead~ person/judge/Jelka Most|I thanked God and then I was ashamed, because of the woman next to me]]," she said.

== S61-04 | The Lasko Standard (CP reprint) | 2031-06-06 | Nine prisoners killed at Vorrin Keep
[[dead+ government/confirm/the prison service|Nine inmates were killed in a riot at Vorrin Keep]], the prison service said on Thursday, after police commandos retook the last wing.

“[[dead+ person/confirm/Mirko Adan|We have nine dead and thirty-one injured, and I bow my head before the families]],” its chief, Mirko Adan, told reporters at the gate. He [[dead~ person/withhold/Mirko Adan|refused to say how the nine had died]].

A nurse taken by the rioters, Alma Devic of Mill Street, [[nurse+ person/confirm/Mirko Adan|had walked out “on her own feet and without a scratch”]], Mr Adan said. [[escape- person/deny/Mirko Adan|Not one prisoner had got out]], he added.

An inmate who reached CP on a smuggled telephone said [[live+ unnamed/accuse/an inmate of Block C|guards in the east tower had shot into the yard with rifles]]. The guards’ union rejected it. “[[live- person/deny/Goran Pesh|Our members had shields, batons and gas. At no time did a live round leave a barrel]],” said Goran Pesh, its chairman.

Interior Minister Sanja Korell blamed [[gang+ person/accuse/Sanja Korell|a criminal organisation known as the Tannery]].

The mayor of Lasko, Petar Onn, has asked [[dead~ person/call/Petar Onn|the town to hang black ribbons from its windows on Sunday]]. The brass band's concert is put off until the 22nd. (CP)

== S61-05 | Tribuna | 2031-06-08 | The memo of 12 May
Twenty-two days before Vorrin Keep burned, its deputy director put on paper that it would.

"[[memo+ document/warn/a memo of 12 May|We are one hot week from losing Block C]]," reads a memo dated 12 May, which Tribuna has seen. It is addressed to the director, Rado Linn, and signed by his deputy, Nada Friel. It lists [[water~ document/assert/a memo of 12 May|a failing pump, cut exercise hours and 412 men in a building for 260]].

Ms Friel, reached at home, confirmed that [[memo+ person/confirm/Nada Friel|she wrote it and laid it on his desk herself]]. "[[memo+ person/assert/Nada Friel|He said: put it with the others]]," she told us.

Mr Linn [[memo~ person/withhold/Rado Linn|hung up when asked about the paper]]. The prison service [[memo~ government/withhold/the prison service|said that it did not discuss internal correspondence]]. Goran Pesh of the guards' union called it "[[memo~ person/judge/Goran Pesh|the least surprising document of the year]]".

Mothers of men in Block C say that [[water+ group/assert/mothers of men in Block C|their sons had told them of dry taps from the Saturday on]]. Union men say [[water- group/deny/union men|it was an hour here and there]].

And the Tannery? A former member, now a baker under another name, found the idea comic. "[[gang- unnamed/deny/a former member of the Tannery|We could not have ordered a pizza into that block, let alone a war]]," he said. Two security officials insisted that [[gang+ unnamed/assert/two security officials|the order came by telephone from the coast]]. The minister, Sanja Korell, was asked on Saturday [[gang~ none/ask/none|whether there was a recording]]; [[gang~ person/withhold/Sanja Korell|she answered that there were many recordings]].

Criminologist Edo Harrach of the University of Lasko is unconvinced. "[[gang~ person/judge/Edo Harrach|A gang is what a ministry finds when it does not want to find a pump]]," he says.

In Kolm, [[oldfire+ outlet/assert/Tribuna|where six women burned to death four years before the new sprinklers came]], the inquiry took three years. Its chairman went on to sell sprinklers.

== S61-06 | Continental Press | 2031-06-09 | Sorvian prison chief denies warning was ignored
LASKO, Sorvia, June 9 (CP) - The director of a Sorvian prison where nine inmates died last week denied on Monday that [[memo- person/deny/Rado Linn|he had been told of a coming riot]].

"[[memo- person/deny/Rado Linn|I received no such paper. If it had reached me, I would have acted]]," Rado Linn said in a statement through a lawyer.

The newspaper Tribuna reported on Sunday that [[memo+ outlet/assert/Tribuna|Linn's deputy had warned him in a memo on May 12]]. It quoted the deputy, Nada Friel, as saying [[memo+ person/assert/Nada Friel|she had handed it to him]].

Interior Minister Sanja Korell said [[memo~ person/promise/Sanja Korell|the inspectorate would look into it and report within the week]]. Opposition leader Davor Sims called on [[dead~,memo~ person/call/Davor Sims|her to resign "before the funerals and not after"]].

Two more prisoners died of their wounds over the weekend, [[dead+ organization/confirm/Lasko General Hospital|bringing the toll to 11]], Lasko General Hospital said. It [[live~ organization/withhold/Lasko General Hospital|would not describe the wounds]].

Human rights lawyer Ana Teller demanded [[live~ person/call/Ana Teller|an independent examination of the bodies]]. "[[live~ person/expect/Ana Teller|I am fairly sure what they will find in them]]," she said. The prison service reiterated that [[live- government/deny/the prison service|only rubber projectiles had been used]].

Sorvia has 214 prisoners for every 100,000 people, one of the highest rates on the continent.

== S61-07 | 24 Sat Express | 2031-06-11 | NURSE ALMA: 'They made me tea'
Hostage nurse Alma Devic has told of her 19 hours in the hands of Vorrin's most dangerous men – and they weren't what you'd think.

"[[nurse+ person/confirm/Alma Devic|They locked me in the pharmacy and they made me tea and one of them said sorry about forty times]]," says mum-of-two Alma, 38. "[[nurse+ person/confirm/Alma Devic|Nobody laid a finger on me.]]"

She heard bangs from the yard. Were they bullets? "[[live~ person/withhold/Alma Devic|I'm a nurse, not a gunsmith. I can't tell you]]," she says.

But one of the guards can. The man, who has 15 years in the job, swears that [[live+ unnamed/assert/a guard with 15 years in the job|two rifles came out of the armoury that night and went back warm]]. "[[live+ unnamed/assert/a guard with 15 years in the job|I signed for them. The page is gone now]]," he tells the Express.

Union boss Goran Pesh hit back: "[[live- person/deny/Goran Pesh|That man is a fairy tale in a uniform.]]"

The coroner at Lasko, Dr Vida Maro, says in a preliminary note that [[live+ person/assert/Vida Maro|five of the dead had rifle bullets in them]]. She [[live~ person/withhold/Vida Maro|does not say whose]].

And the boss of the jail? [[sacked+ unnamed/expect/a source at the ministry|Rado Linn will be gone by the weekend]], a source at the ministry whispers. Linn's lawyer [[sacked~ unnamed/withhold/Rado Linn's lawyer|told us to ask somebody else]].

Alma is off to the seaside. "I want to see something with no corners," she says. Don't we all, love.

== S61-08 | Inspectorate of Prisons (press release) | 2031-06-13 | Interim findings on the disturbance at Vorrin Keep
The Inspectorate today publishes its interim findings on the disturbance of 3 June at HM Establishment Vorrin Keep.

[[water+ organization/confirm/the Inspectorate of Prisons|The supply of water to Block C was interrupted from 31 May until the evening of 3 June]], following the failure of a pump. The Inspectorate finds that [[water+ organization/confirm/the Inspectorate of Prisons|this was the immediate cause of the disturbance]].

[[memo+ organization/confirm/the Inspectorate of Prisons|A written warning by the deputy director was entered in the director's register on 12 May and initialled by him.]]

The Inspectorate has [[gang~ organization/assert/the Inspectorate of Prisons|seen no evidence of direction from outside the establishment]], but has not had access to the material held by the security service.

[[escape- organization/confirm/the Inspectorate of Prisons|All prisoners have been accounted for.]] The use of force is a matter for the public prosecutor, and [[live~ organization/withhold/the Inspectorate of Prisons|the Inspectorate makes no finding upon it]].

"[[water~ person/judge/Ruta Calder|It is hard to think of a cheaper disaster]]," said the Chief Inspector, Ruta Calder. "[[water~ person/judge/Ruta Calder|The pump would have cost eleven hundred crowns.]]"

She recommends that [[water~ person/call/Ruta Calder|every establishment test its supply before July]]. The full report is expected in the autumn.

Notes to editors: the Inspectorate is independent of the Prison Service. It carried out 41 inspections last year.

== S61-09 | Tribuna | 2031-06-14 | Korell: 'Yes, they fired'
The interior minister has admitted what she spent ten days not saying.

"[[live+ person/confirm/Sanja Korell|Yes, they fired. Two rifles, fourteen rounds, and no order that I can find]]," Sanja Korell told a silent committee room last night. [[live~ person/promise/Sanja Korell|The names of the two guards had gone to the prosecutor, she said.]]

The union's Goran Pesh [[live- person/deny/Goran Pesh|stood by every word he had said]], though he left before the question period.

Ms Korell announced that [[sacked+ person/confirm/Sanja Korell|Rado Linn was relieved of his duties from midnight]]. Mr Linn, in a letter read out by the clerk, conceded that [[memo+ person/confirm/Rado Linn|the initials on the warning were his]]. "[[memo~ person/judge/Rado Linn|I did not remember it. I wish that I had]]," he wrote.

On the Tannery she was less forthcoming. [[gang+ person/assert/Sanja Korell|She held to her view that the gang had a hand in it]], but "[[gang~ person/withhold/Sanja Korell|what I know I may not show]]". Davor Sims, across the table, called this "[[gang~ person/judge/Davor Sims|a ghost with a budget]]".

She rejected [[water- person/deny/Sanja Korell|the finding on the water]]: "[[water- person/deny/Sanja Korell|Men do not set fire to mattresses over a tap.]]" The inspectorate [[water~ organization/withhold/the Inspectorate of Prisons|declined to reply to the minister through the press]].

The families of [[dead+ outlet/assert/Tribuna|the eleven]] sat in the second row. They want, their lawyer Ana Teller said, [[dead~ person/call/Ana Teller|a trial, and in Lasko, not in the capital]]. Ms Teller expects [[live~ person/expect/Ana Teller|the first charges before the summer recess]].

Nobody asked about Kolm.
