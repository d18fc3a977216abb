story: S81
title: The dead of Oravel

claim army: Government soldiers of the 14th Brigade killed the villagers of Oravel. | origins 2-5: the schoolteacher and the miller's widow who saw it, a deserter; the forensic team of the League; the Front accuses without having been there.
claim front: Fighters of the Upland Front killed the villagers of Oravel. | origins 1-2: the army and its minister; the mayor of Lisse, who may only repeat them.
claim toll: At least 61 people were killed in Oravel (told as 24, 43, 61 and 70). | origins 2-4: the parish list, the doctors who counted; the army and the Front have figures of their own.
claim order: Colonel Ansgar Drewe gave the order for the killings over the radio. | origins 1-3: a recording; a deserter who says he heard it live; the sound laboratory only judges the recording.
claim confess: The Front commander Jarek Moll has admitted that his men did it. | origins 0-1: the tabloid's interview, taken back.
claim quarry: Bodies were taken by army lorry to the quarry at Tarn Edge and hidden. | origins 2-3: a quarryman, satellite pictures, then the League's dig.
claim inspect: The government will let investigators of the League of States into Oravel. | origins 1-2: the president's office; the League.
claim hostages: The Front will shoot captured soldiers in return for Oravel. | origins 1-1: a commander of the Front; the leadership disowns him.
claim pellgate: Mortar fire by the Front killed eleven people at Pellgate market on 9 March. | origins 2-3: the hospital, the army and a stallholder; the Front concedes it.
claim sarn: In 2024 soldiers shot 112 people at Sarn Bridge. | origins 1-3: background told by the outlets in their own voice and by a court's judgement.
status army 2031-03-05: reported denied
status army 2031-03-06: corroborated denied
status army 2031-03-20: confirmed denied
status front 2031-03-05: reported denied
status toll 2031-03-05: reported denied
status toll 2031-03-08: corroborated denied
status toll 2031-03-20: confirmed denied
status order 2031-03-10: reported none
status order 2031-03-11: reported denied
status order 2031-03-16: corroborated denied
status confess 2031-03-07: reported none
status confess 2031-03-08: reported denied
status confess 2031-03-12: none denied withdrawn
status quarry 2031-03-08: reported none
status quarry 2031-03-11: reported denied
status quarry 2031-03-13: corroborated denied
status quarry 2031-03-20: confirmed denied
status inspect 2031-03-06: none denied
status inspect 2031-03-13: confirmed none
status hostages 2031-03-07: reported none
status hostages 2031-03-08: reported denied
status pellgate 2031-03-10: corroborated none
status pellgate 2031-03-11: corroborated denied
status pellgate 2031-03-16: confirmed none

== S81-01 | Concord Press | 2031-03-05 | Dozens of villagers killed in Belmora's uplands; each side blames the other
LISSE, Belmora, March 5 (CP) - [[toll+ person/assert/Father Anselm Reuter|Forty-three people, many of them women, were shot or burnt to death in the upland village of Oravel]] on Monday night, its priest said, and the two sides in Belmora's civil war at once held each other responsible.

"[[army+ person/accuse/Ysolde Karn|Soldiers of the 14th Brigade went from door to door with a list]]," said Ysolde Karn, spokeswoman for the rebel Upland Front. The army rejected this. "[[army- person/deny/Ludo Hask|No unit of ours was within nine kilometres of the place]]," said its spokesman, Brigadier Ludo Hask. [[front+ person/accuse/Ludo Hask|Rebels had punished the village for refusing to hand over its young men, he said.]]

Father Anselm Reuter, who reached Lisse on foot, said [[army~ person/withhold/Father Anselm Reuter|he had been in the church cellar and could not tell whose boots he had heard]]. "[[army~,front~ person/assert/Father Anselm Reuter|They did not shout any name of any party]]," he said. "[[toll+ person/assert/Father Anselm Reuter|I stopped writing at forty-three because I had no more paper.]]"

Hask put [[toll- person/assert/Ludo Hask|the dead at twenty-four, eleven of them armed]]. Karn said [[toll+ person/assert/Ysolde Karn|there were seventy]].

The League of States urged [[army~,front~ organization/call/the League of States|both sides to keep away from the village until somebody neutral had seen it]]. President Emeric Vauclair's office [[army~ government/withhold/President Emeric Vauclair's office|referred all questions to the army, which referred them back]].

Concord Press [[army~,front~ outlet/withhold/Concord Press|was not able to reach Oravel, which lies behind an army roadblock]]. [[sarn+ outlet/assert/Concord Press|In 2024 troops shot 112 people at Sarn Bridge, forty kilometres to the east.]]

The war is in its sixth year. Snow has closed two of the three passes into the uplands.

== S81-02 | National Radio of Belmora | 2031-03-05 | Armed Forces condemn rebel atrocity at Oravel
[[front+ outlet/assert/National Radio of Belmora|Terrorists of the so-called Upland Front have murdered peaceful inhabitants of Oravel]], the General Staff reports.

Brigadier Ludo Hask told the evening programme that [[front+ person/accuse/Ludo Hask|the gang of the bandit Moll came down at about ten, demanded recruits and flour, and opened fire when it received neither]]. [[toll- person/assert/Ludo Hask|Twenty-four bodies have been counted.]] "[[front~ person/judge/Ludo Hask|Whoever does that to his own valley has no cause left to fight for]]," said the Brigadier.

[[army- government/deny/the General Staff|The insinuation that our servicemen took part is a fabrication put about from abroad]], the General Staff adds. [[army- government/assert/the General Staff|On the night in question the 14th Brigade was in barracks, attending a concert.]]

Defence Minister Petra Lindow laid a wreath. She promised that [[front~ person/promise/Petra Lindow|the culprits would be hunted to the last cave]]. Asked by a foreign journalist [[army~ unnamed/ask/a foreign journalist|whether the brigade's log would be published]], the Minister said that [[army~ person/withhold/Petra Lindow|this was a day for mourning and not for paper]].

The Mayor of Lisse, Cornel Abt, thanked the army for its protection. [[front+ person/accuse/Cornel Abt|Everyone in the valley knows who comes by night, he told our correspondent.]] [[army- person/deny/Cornel Abt|The lads of the Fourteenth carry old ladies' shopping.]]

The Minister [[inspect~ person/withhold/Petra Lindow|made no reference to demands for a foreign inquiry]]. [[inspect~ outlet/judge/National Radio of Belmora|Belmora has courts of its own.]]

Shops in the capital closed for one minute at noon. The ski train to Hohe Lenz runs as usual this weekend, with an extra carriage.

== S81-03 | The Harran Examiner | 2031-03-06 | ‘I know their sergeant. I taught his son’: survivors of Oravel speak
Two survivors of the slaughter in the Belmoran uplands have told the Examiner that [[army+ unnamed/accuse/two survivors|the killers wore the grey capes of the government’s 14th Brigade]].

Tomas Edel, the schoolmaster, lay under a cart. “[[army+ person/accuse/Tomas Edel|I know their sergeant. I taught his son to read]],” he says. “[[army+ person/accuse/Tomas Edel|He read the names and the others did the rest.]]” Hanne Brisk, widow of the miller since Monday, was let go because she was carrying a child that was not hers. [[army+ person/accuse/Hanne Brisk|The lorries had the wild boar of the Fourteenth on their doors, she says, and she could draw it for us.]] She drew it.

Mr Edel and Mrs Brisk [[army~ outlet/assert/The Harran Examiner|were questioned apart, thirty kilometres from each other, and have not met since]].

Had the Front been there at all? “[[front- person/deny/Tomas Edel|Not since the autumn. They took my radio, and they left me a receipt]],” says Mr Edel. Mrs Brisk thinks [[front- person/deny/Hanne Brisk|the story about flour and recruits “an insult to people who had neither”]].

The army, shown her drawing, [[army~ government/withhold/the army|sent us a calendar with the insignia of all its brigades]]. Later Brigadier Ludo Hask rang. “[[army- person/deny/Ludo Hask|Capes can be stolen, boars can be painted]],” he said. [[front+ person/assert/Ludo Hask|Rebels in borrowed uniforms had done the same before, he claimed.]]

Harran’s foreign secretary, Odile Marchetti, wants [[army~ person/call/Odile Marchetti|every officer of the brigade barred from travel until there is an answer]]. She also pressed for [[inspect~ person/call/Odile Marchetti|League investigators to be let in this week]]. Belmora’s ambassador said that [[inspect- person/deny/the ambassador of Belmora|no foreign commission would set foot in the uplands]].

Mr Edel has asked for chalk. There are nineteen children in the barn where he is staying, and it’s a school day.

== S81-04 | Flash | 2031-03-07 | REBEL BUTCHER: 'YES, IT WAS MY BOYS'
[[confess+ outlet/assert/Flash|Terror chief Jarek Moll has OWNED UP to the bloodbath of Oravel]] in a chilling call with Flash.

"[[confess+,front+ person/confirm/Jarek Moll|My boys did it and I'd send them again]]," the one-eyed warlord, 44, sneers down a crackling line. "[[confess+ person/confirm/Jarek Moll|They wouldn't feed us, so they won't feed anybody]]."

It blows to bits the sob story that [[army+ none/accuse/none|our own lads pulled the trigger]]. [[army- outlet/judge/Flash|Apologies may be sent to the 14th Brigade, Grey Barracks, Lisse.]]

[[front~ person/judge/Petra Lindow|"Vermin" is what Defence Minister Petra Lindow calls them.]] She told Flash that [[confess~ person/judge/Petra Lindow|she was "not in the least surprised" by Moll's words]]. The rebels' mouthpiece Ysolde Karn [[confess~ person/withhold/Ysolde Karn|didn't pick up]].

And there's more. One of Moll's pals, who goes by the name of Heron, vows on rebel radio that [[hostages+ person/threaten/Heron|ten captured squaddies will face a wall for every day that Oravel goes unpunished]]. [[hostages~ person/judge/Marta Gill|My Paul's nineteen and he can't even grow a beard]], sobs Marta Gill, whose son was taken in January. Mums are marching on the palace tomorrow to beg [[hostages~ group/call/mothers of captured soldiers|the President to swap the boys before it's too late]].

A Flash poll: [[front~ outlet/assert/Flash|eight in ten of you think the Front did it]]. [[army~ outlet/assert/Flash|One in ten reckons it was us.]] The rest were out.

[[inspect~ outlet/judge/Flash|And those League busybodies who want to poke about up there? Tell them the road's icy.]]

PLUS: Win a week in Hohe Lenz, see page 9.

== S81-05 | Doctors' Aid Union | 2031-03-08 | Press release: our team's count in Oravel
A team of the Doctors' Aid Union spent five hours in Oravel on Friday, by agreement with nobody.

[[toll+ organization/assert/the Doctors' Aid Union|Our doctors saw 38 bodies and have the names of 23 more people who are missing and whose houses are burnt.]] [[toll+ organization/assert/the Doctors' Aid Union|We therefore speak of sixty-one.]] The youngest was four months old, the oldest ninety-one. [[toll- organization/deny/the Doctors' Aid Union|We found no weapon beside any of them; a figure which begins by subtracting fighters begins wrongly.]]

[[army~,front~ organization/withhold/the Doctors' Aid Union|The Union does not say who did this. We are physicians and not a court.]] We can say that [[army+ organization/assert/the Doctors' Aid Union|the cartridges our team stepped on were of the calibre that only the regular forces are issued]]. [[army~ person/judge/Dr Ilka Voss|"That is not proof, but it is not nothing either,"]] says Dr Ilka Voss, who led the team.

Villagers told us that [[quarry+ group/assert/villagers|on Tuesday before dawn covered lorries had driven off towards Tarn Edge, heavy, and come back light]]. A man who works the stone there said [[quarry+ person/assert/a man who works the stone at Tarn Edge|he had been sent home for three days by soldiers with a digger]]. [[quarry~ organization/call/the Doctors' Aid Union|We ask that nobody disturb the ground there.]]

We have also been asked about an interview in which [[confess+ outlet/assert/Flash|a commander of the Front takes the blame]]. [[confess~ organization/judge/the Doctors' Aid Union|We treated Mr Moll for a shattered jaw in February; he can't at present be understood by his own mother.]]

[[inspect~ organization/call/the Doctors' Aid Union|We urge the government to open the road to the League's investigators.]] [[hostages~ organization/call/the Doctors' Aid Union|And we beg the Front to spare its prisoners, who have done nothing that a wall would mend.]]

Donations may be made as usual. Blankets are needed more than coats.

== S81-06 | Upland Free Radio | 2031-03-08 | Evening bulletin
Good evening from the mountains. This is the sixty-fifth night of frost.

The Council of the Front repeats: [[army+ group/accuse/the Council of the Front|the blood of Oravel is on the boots of Vauclair's Fourteenth]]. [[front- person/deny/Bastian Orr|We do not kill those whose bread we eat]], said our chairman, Bastian Orr, tonight. [[front- person/deny/Bastian Orr|Not one of our people was on that side of the river on Monday, and I will swear it before any judge that is not paid from Tessane.]]

The paper Flash says that [[confess+ outlet/assert/Flash|Comrade Moll had boasted of it]]. [[confess- person/deny/Ysolde Karn|He has spoken to no newspaper; he has spoken to nobody since a splinter broke his jaw]], Ysolde Karn explained. [[confess~ person/call/Ysolde Karn|Let them play the tape, if there is one.]]

About the words of the fighter called Heron, the chairman was short. [[hostages- person/deny/Bastian Orr|Nobody will be put against a wall. Prisoners of the Front are prisoners, and they had soup today.]] Heron himself [[hostages~ person/withhold/Heron|is on leave and was not to be found]].

[[toll+ outlet/assert/Upland Free Radio|We now have the names of seventy dead and read them after the news.]] The priest's list had forty-three; [[toll~ person/assert/Father Anselm Reuter|he says himself that it is only his side of the brook]].

[[sarn+ outlet/assert/Upland Free Radio|The older among you remember Sarn Bridge, where in 2024 the same army left a hundred and twelve in the reeds.]] [[army~ outlet/judge/Upland Free Radio|Who does it once and is promoted for it, does it twice.]]

Mr Hask's tale of the concert: [[army~ outlet/ask/Upland Free Radio|what was played, and who can hum it?]]

Tomorrow: wind from the north, and a talk on grafting apple trees.

== S81-07 | Concord Press | 2031-03-10 | Radio message ties colonel to Oravel killings; mortars hit market
TESSANE, March 10 (CP) - [[order+ document/assert/a recording obtained by Concord Press|A recording of army radio traffic appears to hold the voice of Colonel Ansgar Drewe telling a company of the 14th Brigade to "sweep the street and leave no brooms"]] shortly before the killings in Oravel.

The 40-second file was given to Concord Press by a lawyer acting for relatives. [[order~ organization/judge/Fennick Sound Laboratory|The voice is the colonel's with a likelihood of nine in ten, said Fennick Sound Laboratory]], which compared it with three speeches. [[order~ person/judge/Leo Fennick|"I have convicted people on less and doubted more,"]] its director, Leo Fennick, said.

Drewe, who commands the brigade, [[order~ person/withhold/Ansgar Drewe|hung up on a reporter twice]]. Defence Minister Petra Lindow said [[order~ person/withhold/Petra Lindow|she would listen to it when she had time]]. The relatives' lawyer, Sabine Rohde, said [[army+ person/accuse/Sabine Rohde|the message "puts the Fourteenth in Oravel by its own mouth"]] and demanded [[order~ person/call/Sabine Rohde|the colonel's arrest]].

Separately, [[pellgate+ organization/confirm/the district hospital|eleven shoppers were killed on Sunday when mortar shells fell on the market of Pellgate, in government territory, the district hospital said]]. [[pellgate+ person/accuse/Ludo Hask|The bombs came from the Front's ridge]], army spokesman Ludo Hask said. A cheese seller, Wolf Amsel, said [[pellgate+ person/assert/Wolf Amsel|he had watched them leave the hill opposite "like starlings"]]. The Front [[pellgate~ group/withhold/the Front|said it was looking into the matter]].

"[[pellgate~ person/ask/Ludo Hask|Where are the League's tears for Pellgate?]]" Hask asked. League envoy Mariam Tolde called [[pellgate~ person/judge/Mariam Tolde|the shelling "a crime of its own, which excuses no other"]].

Hask said of Oravel that [[army- person/deny/Ludo Hask|the army's position had not moved by a millimetre]].

The Belmoran lira was little changed.

== S81-08 | Lisse Valley Post | 2031-03-11 | Nobody in Lisse will talk about the lorries
The bakery in Barrack Lane sells four hundred rolls to the 14th Brigade each morning. Last Tuesday, says the baker, it sold none. [[army~ unnamed/withhold/the baker in Barrack Lane|Was the brigade out on Monday night? He wiped the counter.]]

The National Radio said [[army- outlet/assert/National Radio of Belmora|the men had been at a concert]]. The Post asked the town band. “[[army+ person/assert/Rupert Zell|We've not played at the barracks since Christmas]],” says its tuba, Rupert Zell. The conductor [[army~ person/withhold/the conductor of the town band|wishes to go on conducting and asks to be left out]].

Mayor Cornel Abt stands by what he said: [[front+ person/accuse/Cornel Abt|it was the people from the hills]]. Did he see them? [[front~ person/withhold/Cornel Abt|He hadn't said that he had seen them, he replied.]]

Colonel Ansgar Drewe met this paper at his gate. “[[order- person/deny/Ansgar Drewe|It isn't my voice. I don't talk about brooms]],” he said. Some clever boy with a machine had made it, he thought, and [[order~ person/threaten/Ansgar Drewe|he would sue the next person who played it]]. On the killings he had one sentence: “[[army- person/deny/Ansgar Drewe|My soldiers slept.]]”

And the quarry? The army has put up a sign that says “blasting”. [[quarry- government/deny/the army|There's nothing at Tarn Edge but stone, a duty officer told us by telephone.]] A forester saw [[quarry+ unnamed/assert/a forester|crows over the north pit, more than he had ever seen]]. [[quarry~ person/withhold/Cornel Abt|The mayor has not been to look.]]

The Front meanwhile says [[pellgate- group/deny/the Front|its mortars were silent on Sunday]]; the women who buried a sister from Pellgate yesterday in our cemetery [[pellgate~ group/judge/women at a burial in Lisse|said that they did not care to hear it]].

Skating on the upper pond is at your own risk. The council meets on Thursday about the drains.

== S81-09 | Flash | 2031-03-12 | Jarek Moll: a correction
On Friday Flash reported that [[confess+ outlet/assert/Flash|the rebel commander Jarek Moll had admitted the killings at Oravel]]. [[confess- outlet/deny/Flash|He didn't. The man on our line was an actor from Tessane who has since asked us for a fee.]] [[confess~ outlet/judge/Flash|We were had, and we're red in the face.]] Reporter Dex Hallam [[confess~ outlet/assert/Flash|no longer works here]].

The Front's Ysolde Karn said [[confess~ person/judge/Ysolde Karn|the paper had "confessed more than Moll ever did"]]. The Defence Minister, who'd cheered us on, [[confess~ person/withhold/Petra Lindow|couldn't be reached between two lunches]].

So who did it? The army still says [[front+ government/accuse/the army|the hill gang is guilty, tape or no tape]]. Over at the Harran Examiner they've got [[army+ outlet/assert/The Harran Examiner|two witnesses who saw grey capes]]. [[army~,front~ outlet/withhold/Flash|Once bitten, we're sitting on the fence.]]

One thing's for sure: it's the question that follows President Vauclair about. At a pig fair yesterday a farmer yelled: [[army~ unnamed/ask/a farmer|"Was it ours, Emeric?"]] [[army~ person/withhold/Emeric Vauclair|The President patted a sow.]] His predecessor, Gregor Thane, 81, told us [[army~ person/expect/Gregor Thane|he'd bet his pension that "some captain lost his head and some colonel found him a shovel"]].

Marta Gill's got a postcard from her captured son. [[hostages- document/assert/a postcard from Paul Gill|"They've told us that nobody is getting shot and the soup is all right,"]] writes Paul. [[hostages~ person/judge/Marta Gill|Mum's sleeping again.]]

The number of dead? [[toll+ outlet/assert/Flash|Most now go by the doctors, who make it sixty-one.]] Brigadier Hask [[toll- person/deny/Ludo Hask|won't budge from two dozen]].

ON PAGE 4: Is your dog a Libra?

== S81-10 | The Harran Examiner live | 2031-03-13 | Oravel: League gets its visas – as it happened
**09.10** [[inspect+ government/confirm/President Vauclair’s office|Five investigators of the League may enter Oravel from Saturday, President Vauclair’s office has just announced.]] It comes a week after [[inspect- person/deny/the ambassador of Belmora|his ambassador here swore that none would]].

**09.25** Mariam Tolde, the League’s envoy: “[[inspect+ person/confirm/Mariam Tolde|We have the stamps. We leave at six, before anybody finds that the ink was wrong.]]”

**10.02** [[inspect~ person/judge/Sabine Rohde|Ten days is enough to wash a village]], says Sabine Rohde, the families’ lawyer.

**11.40** Pictures from the firm Highlook: [[quarry+ organization/assert/Highlook|fresh earth the size of a tennis court in the north pit of Tarn Edge, absent on 2 March and present on the 5th]]. [[quarry~ person/judge/Odile Marchetti|“I’ve seen them and I wish I hadn’t,”]] says Odile Marchetti. Brigadier Hask’s office: [[quarry- government/deny/Brigadier Hask’s office|“A quarry has holes. That’s what it is.”]]

**12.15** A Concord Press flash: [[army+ person/confirm/Lukas Brandt|a private who ran from the 14th Brigade says that his company did the shooting]]. His name is Lukas Brandt and he is in Harran.

**12.50** More of him. “[[order+ person/assert/Lukas Brandt|I had the set on my back. I heard the colonel say it]],” he tells CP. He [[army~ person/withhold/Lukas Brandt|won’t say whether he fired]]. “[[army+ person/confirm/Lukas Brandt|We were told they were all Front, even the little ones]].”

**13.30** General Staff: [[army~ government/judge/the General Staff|deserters sing for their supper]].

**14.05** Petra Lindow in parliament. Should the brigade prove to have been there, [[army~ person/promise/Petra Lindow|“there will be courts martial, and I’ll go too”]]. Shouts of “[[army~ group/call/members of parliament|Go now!]]”

**15.20** Our own man at the pass says that snow has begun. He’s eaten his last orange.

**16.00** [[hostages~ organization/call/the League|The League asks again for a list of the Front’s prisoners and for them not to be harmed.]] We’re closing here.

== S81-11 | Cold Coffee | 2031-03-16 | The arithmetic of not knowing
Let me count for you what we are asked to believe.

That [[army- none/assert/none|a brigade slept through a massacre nine kilometres from its beds]]. That it slept, moreover, at a concert, given by [[army+ outlet/judge/Cold Coffee|a band which was at home]]. That [[front+ none/accuse/none|the hill people slaughtered the one village which fed them]], in capes, with army lorries, using army cartridges. [[front- outlet/judge/Cold Coffee|I have met the Front. It can't organise a raffle.]]

I hear that a second signaller has been to see the families' lawyer. [[order+ unnamed/assert/a second signaller|He too puts the colonel's voice on the air that night]], a person in her office says. Ms Rohde [[order~ person/withhold/Sabine Rohde|would not discuss who comes up her stairs]]. Drewe's wife, of all people, rang me to say that [[order- person/deny/the wife of Ansgar Drewe|her husband had been in the bath]].

[[army~ outlet/judge/Cold Coffee|If it was our boys, then it was us: we paid for the diesel.]] That is the thought nobody at the pig fair wanted to finish. [[army~ outlet/expect/Cold Coffee|My guess is that a lieutenant will hang for it and a minister will retire to Hohe Lenz.]]

Fairness obliges me. The Front has now admitted [[pellgate+ group/confirm/the Front|Pellgate: "our tube, our shells, our shame"]], after five days of swearing that [[pellgate- group/deny/the Front|it hadn't fired]]. [[pellgate~ outlet/judge/Cold Coffee|Eleven people who wanted cheese.]] It is not the same thing as Oravel and it doesn't cancel it, and I would like a word with whoever is doing that sum.

[[sarn+ document/confirm/a court in Tessane|A court in Tessane found in 2028 that troops had killed the hundred and twelve of Sarn Bridge]]; [[sarn~ outlet/judge/Cold Coffee|the captain it convicted now runs a golf club]].

My coffee is cold. The milk is off as well.

== S81-12 | Concord Press | 2031-03-20 | League investigators say Belmora's army carried out Oravel massacre
LISSE, Belmora, March 20 (CP) - [[army+ organization/confirm/investigators of the League of States|The villagers of Oravel were killed by troops of the 14th Brigade of Belmora's army]], investigators of the League of States said on Thursday.

"[[army+ person/confirm/Mariam Tolde|We have the tyre tracks, the cartridges, the roster and two men who were in the line]]," envoy Mariam Tolde told reporters. [[front- organization/deny/investigators of the League of States|Her team found no sign that rebels had been in or near the village.]]

[[quarry+ organization/confirm/investigators of the League of States|Twenty-three bodies were dug out of the north pit at Tarn Edge, under two metres of rubble, the report says.]] Together with the graves in the village this brings [[toll+ organization/confirm/investigators of the League of States|the number of dead to sixty-one]].

On the radio message the League was careful. [[order~ person/withhold/Mariam Tolde|Tolde said that who had given the word was for a prosecutor to find.]] Colonel Ansgar Drewe [[order~ person/withhold/Ansgar Drewe|has not been seen at his quarters since Tuesday]].

Army spokesman Ludo Hask said [[army- person/deny/Ludo Hask|the report was "a novel with footnotes"]] and maintained that [[front+ person/accuse/Ludo Hask|rebels in stolen uniforms were to blame]]. He still gave [[toll- person/deny/Ludo Hask|the dead as twenty-four]]. Of the pit he said [[quarry- person/deny/Ludo Hask|those were miners from an accident long ago]].

Defence Minister Petra Lindow, who had promised to step down if the brigade was found guilty, [[army~ person/withhold/Petra Lindow|cancelled a news conference]]. Harran recalled its ambassador [[army~ government/judge/Harran|"in horror and without surprise"]]. Schoolmaster Tomas Edel said: "[[army~ person/judge/Tomas Edel|I did not need a report. But the children may, one day]]."

[[army~ group/call/relatives of the dead|Relatives asked for the men to be tried in Oravel itself, in the church.]]

Snow was melting on the road on Thursday, and the first tractors were out.
