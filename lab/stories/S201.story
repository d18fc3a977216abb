story: S201
title: The white van at Saddlers' Gate

claim halt: Soldiers opened fire on the Dessan family's van after it had come to a stop at Saddlers' Gate. | origins 3-5: the surviving daughter, the tea seller and the sound expert's reading of a shop's recording; the army's own corporal; the group Plain Witness may rest on the daughter.
claim ram: The driver, Ilar Dessan, tried to run the soldiers down. | origins 1-3: the army command, on the word of the post; Private Lom, who takes his statement back; the minister rests on the command.
claim pistol: Somebody in the van fired a pistol at the soldiers. | origins 0-1: the army's first communique, which it takes back; the minister repeats it.
claim toll: Four people of the van were killed. | origins 2-3: the hospital and the parish; the army counts three, Seth Free Radio had five and corrects itself.
claim ambul: Troops kept an ambulance waiting at the barrier while the wounded lay in the road. | origins 2-3: the ambulance driver, the dispatcher's log; the tea seller.
claim camera: The army has wiped the recording of the checkpoint's own camera. | origins 1-2: a technician of the garrison; the prosecutor finds an empty disk.
claim court: Nobody but a court martial may try the men of the post. | origins 1-1: the ministry's legal adviser; the minister rests on him.
claim strike: The traders of Mirrin will keep their shops shut for three days. | origins 1-2: the traders' guild; a butcher who speaks for himself.
claim smuggle: Contraband cigarettes were being carried in the van. | origins 0-1: the Evening Spark, from one customs man; taken back by the paper.
claim salt: A motorcyclist was wounded by gunfire at the Salt Bridge checkpoint on 27 February. | origins 1-2: the man himself and the garrison.
claim corn: In 2032 soldiers killed eleven people in the queue outside the Corn Hall. | origins 1-2: background, told by the outlets and by a widow.
status halt 2039-03-05: reported denied
status halt 2039-03-07: corroborated denied
status halt 2039-03-19: confirmed none
status ram 2039-03-05: reported denied
status ram 2039-03-14: reported denied withdrawn
status ram 2039-03-19: none denied withdrawn
status pistol 2039-03-05: reported none
status pistol 2039-03-06: reported denied
status pistol 2039-03-11: none denied withdrawn
status toll 2039-03-05: none denied
status toll 2039-03-06: reported denied
status toll 2039-03-07: corroborated denied
status toll 2039-03-11: confirmed none
status ambul 2039-03-06: reported none
status ambul 2039-03-08: reported denied
status ambul 2039-03-12: corroborated denied
status camera 2039-03-08: none denied
status camera 2039-03-09: reported denied
status camera 2039-03-17: corroborated denied
status court 2039-03-09: reported denied
status court 2039-03-17: none denied withdrawn
status strike 2039-03-07: reported none
status strike 2039-03-10: confirmed none
status smuggle 2039-03-09: reported denied
status smuggle 2039-03-11: none denied withdrawn
status salt 2039-03-06: confirmed none
status corn 2039-03-06: reported none

== S201-01 | Overland Press | 2039-03-05 | Family shot at army post in Ardovia's Seth province; versions clash
MIRRIN, Ardovia, March 5 (OP) - Soldiers fired on a white van at a checkpoint outside the southern town of Mirrin on Saturday, killing several members of a family of beekeepers in an incident of which [[halt~,ram~ outlet/assert/Overland Press|two accounts circulated by nightfall that have hardly a detail in common]].

The Federal Army said [[ram+,halt- organization/assert/the Federal Army|the vehicle had picked up speed on the ramp of Saddlers' Gate and made straight for the guard]]. "[[pistol+ organization/assert/the Federal Army|A handgun was discharged from the passenger's side]]," its communique read, adding that [[toll- organization/assert/the Federal Army|three occupants had lost their lives]].

A girl of seventeen who was pulled out from under the seats told it otherwise. "[[halt+,ram- person/assert/Tamsel Dessan|Papa had turned the key and put his papers on the dashboard]]," Tamsel Dessan told a relative in hospital, who repeated her words to OP. "[[halt+ person/assert/Tamsel Dessan|It was quiet, and then the glass came in]]."

[[halt~ outlet/withhold/Overland Press|OP was not able to establish what had preceded the first shot.]] Reporters were kept 400 metres from the place, and [[halt~ unnamed/withhold/an officer at the cordon|an officer at the cordon answered every question with the time of day]].

Colonel Reta Halvik, who speaks for the garrison, appealed to the public [[halt~,ram~ person/call/Reta Halvik|not to choose between stories before the investigators had read either]]. Governor Pella Thorne, a civilian, called it [[halt~ person/judge/Pella Thorne|"a black Saturday for the Seth"]] and asked [[halt~ person/call/Pella Thorne|to be shown the place herself]]. The defence minister, Corman Usk, [[halt~ person/withhold/Corman Usk|cut short a visit to a horse show and spoke to nobody]].

The town's hospital [[toll~ organization/withhold/Mirrin hospital|would give no figure before the relatives had been told]].

Saddlers' Gate is a medieval arch through which 3,000 vehicles pass on a market day. The almond trees beyond it are in flower.

== S201-02 | Seth Free Radio (live) | 2039-03-06 | Sunday at the Gate: what we hear, hour by hour
07:15 Good morning, if it is one. [[toll- outlet/assert/Seth Free Radio|We make it five dead: Ilar Dessan, Noura, the nephew Josun, old Aunt Brielle, and the boy.]]

07:40 The tea seller Osk Tamrin has had his stall under the arch for thirty years. "[[halt+ person/assert/Osk Tamrin|They'd been standing there long enough for me to pour a glass]]," he says. "[[ram- person/deny/Osk Tamrin|Run over whom? You can't run anyone over with the handbrake on]]."

08:05 Did he see a gun? [[pistol- person/deny/Osk Tamrin|"In the lad's hand was half a sesame ring."]]

08:30 Rang the garrison. Duty officer says [[halt~ unnamed/withhold/the duty officer|he's there to connect calls and this one he can't connect]].

09:00 Correction, with apologies to the family: [[toll+ outlet/assert/Seth Free Radio|the boy is alive and in theatre, so it is four, not five.]] [[toll~ outlet/judge/Seth Free Radio|We should have waited for the doctor.]]

09:20 Ambulance driver Mads Orell, near tears: "[[ambul+ person/accuse/Mads Orell|I had the siren on and a rifle in my windscreen. Thirty-eight minutes I looked at those people lying on the road]]."

09:50 Minister Usk on ATV One: the driver, he says, [[ram+ person/accuse/Corman Usk|"used two tonnes of metal as a weapon"]]. And: [[pistol+ person/assert/Corman Usk|"Our boys were shot at first, full stop."]]

10:10 Caller Dunya: [[halt~ unnamed/ask/a caller|"Why would a man with his wife and aunt aboard do such a thing?"]] No idea, Dunya. [[halt~ outlet/withhold/Seth Free Radio|We weren't under the arch, Osk was.]]

10:30 For those who mix them up: [[salt+ outlet/assert/Seth Free Radio|the fellow on the motorbike, hit in the thigh on 27 February, was at the Salt Bridge, six kilometres off]], another post and another company. The garrison has never disputed it: [[salt+ organization/confirm/the garrison|"a regrettable ricochet"]].

11:00 Outside the church [[corn+ outlet/assert/Seth Free Radio|people speak of 2032, when eleven who were queuing for flour at the Corn Hall didn't come home]].

11:15 Wind from the south, 14 degrees.

== S201-03 | ATV One | 2039-03-07 | Attack on sentries repelled; nation stands with its soldiers
[[ram+,halt- outlet/assert/ATV One|Three defenders of the fatherland owe their lives to quick reflexes after a van hurtled towards them at Saddlers' Gate on Saturday.]]

[[ram+ outlet/assert/ATV One|The man at the wheel, a 52-year-old dealer in honey, ignored the sign, the whistle and the raised arm.]] Private Ersan Lom, 20, told our correspondent from his bunk: "[[ram+,halt- person/assert/Ersan Lom|He looked me in the eyes and he stepped on it. I jumped]]." The command has made known that [[pistol+ organization/assert/the army command|a shot was loosed off from inside before any soldier had touched his trigger]].

General Tibor Rask, who commands in the south, visited the men with a basket of oranges. [[halt~ person/judge/Tibor Rask|He praised their calm]], and as to talk in the town, he said [[halt- person/deny/Tibor Rask|the tale of the parked family was composed in a tea stall by people who dislike uniforms]].

Question: How many died? Answer of the command: [[toll- organization/assert/the army command|three persons.]] Question: Was help refused them? Answer: [[ambul~ organization/withhold/the army command|that is part of the inquiry.]] Question: When will there be an outcome? Answer: [[halt~ organization/promise/the army command|in good time.]]

In Mirrin unknown persons have pasted bills calling for [[strike~ unnamed/call/unknown persons|shutters to come down for three days]]. [[strike~ outlet/judge/ATV One|Sensible merchants will know what to think of such paper.]] A professor of security studies, Ottmar Gehl, pointed out that [[ram~ person/assert/Ottmar Gehl|cars had been turned on sentries nine times in the region since 2030]]; [[ram~ person/withhold/Ottmar Gehl|of this case he had no knowledge of his own]].

The minister is to address parliament on Tuesday. He has received, his office states, [[halt~ government/assert/the minister's office|four hundred telegrams of encouragement]]. [[halt~ outlet/judge/ATV One|Whoever speaks of murder before the examining officer has spoken does the enemy's work.]] The spring parade will be held as planned.

== S201-04 | The Mirrin Lamp | 2039-03-07 | SHE COUNTED ELEVEN SHOTS
Tamsel Dessan has a drain in her side and a plait that somebody washed for her. She agreed to talk to the Lamp because, she says, people on television were speaking of her father.

"[[halt+ person/confirm/Tamsel Dessan|We had been waiting behind the bread lorry, it was waved on, we rolled up to the white line, we stood]]," she says. "[[ram- person/deny/Tamsel Dessan|Papa never went over twenty with the hives in the back, the bees get cross]]." [[halt+ person/assert/Tamsel Dessan|She had time to read the number on a helmet]]: 2-1-7. Then came eleven shots; she counted them as one counts after lightning.

A weapon? [[pistol- person/deny/Tamsel Dessan|The most dangerous thing in that van was Aunt Brielle's tongue]], and the girl laughs, and it hurts.

[[halt+ outlet/assert/The Mirrin Lamp|Skid marks, such as a braking or a charging vehicle leaves, are nowhere to be seen on the cobbles, which the Lamp walked over on Sunday evening.]] [[ram- outlet/assert/The Mirrin Lamp|The barrier is unscratched, the sandbags are whole, and the van's bonnet ends half a metre short of the line.]] The garrison, asked about this, [[halt~,ram~ organization/withhold/the garrison|sent a bulletin on road safety]].

Dr Lio Ferrand of the hospital is a careful man. [[toll+ person/assert/Lio Ferrand|He has signed four certificates]], he says, and [[halt~ person/withhold/Lio Ferrand|as for how it came about, he treats wounds and does not write novels about them]]. Father Amand [[toll+ person/confirm/Amand|has ordered four graves]].

At the covered market the guild of traders sat until midnight. [[strike+ organization/threaten/the guild of traders|From Thursday no shop in Mirrin will open, until Saturday night]], it resolved. The butcher Holm Petry thinks [[strike~ person/judge/Holm Petry|meat does not wait for justice]]; [[strike+ person/promise/Holm Petry|he'll close, too, he says, and eat the loss]].

[[corn+ person/assert/Vera Sand|"I buried my Paul in 2032 after the Corn Hall with ten others, and they told us then, too, that somebody in the queue had started it,"]] says Vera Sand, 71, who brings the girl soup. [[halt~ person/judge/Vera Sand|She isn't surprised by anything any more.]]

[[salt+ outlet/assert/The Mirrin Lamp|The town has not yet digested the man on the motorcycle who was hit at the river crossing a week earlier]], and that time nobody had spoken of a hostile driver. The Dessans' acacia honey took second prize at last year's fair.

== S201-05 | Federal Ministry of Defence | 2039-03-08 | Clarification on reports about Post 14
In view of a number of reports in the provincial and foreign press the Ministry wishes to state the following.

- [[ram+ government/assert/the Ministry of Defence|The vehicle approached Post 14 in a manner which left the guard no doubt about the driver's hostile purpose.]]
- [[halt- government/deny/the Ministry of Defence|It is untrue that the vehicle had been stationary. It was in motion until it was brought to rest by aimed fire.]]
- [[pistol+ government/assert/the Ministry of Defence|One cartridge case of civilian calibre was secured on the roadway.]] [[pistol~ government/withhold/the Ministry of Defence|The weapon itself has yet to be presented.]]
- [[toll- government/deny/the Ministry of Defence|The figure of four is wrong. Three persons died at the post]]; [[toll~ government/assert/the Ministry of Defence|what may have occurred later in hospitals is not for the Ministry to count]].
- [[ambul- government/deny/the Ministry of Defence|The ambulance passed as soon as the road was safe, which was within five minutes.]]
- [[camera- government/deny/the Ministry of Defence|All data of the technical surveillance are intact and under seal. Rumours about a blank tape are malicious.]]

"[[halt~ person/judge/Corman Usk|I grieve for the dead, and I will not have grief used against the living]]," Minister Corman Usk stated. The Ministry [[halt~ government/call/the Ministry of Defence|requests editors to check their sources with particular care]]. [[halt~ government/withhold/the Ministry of Defence|Further questions cannot be answered while the military examining officer is at work.]]

The incident at the Salt Bridge in February [[salt~ government/assert/the Ministry of Defence|is not connected with the present matter and has been dealt with by way of a fine]].

Members of the family may apply to the Welfare Department for the costs of burial. The form has been shortened to two pages.

== S201-06 | Evening Spark | 2039-03-09 | HONEY? MONEY! What was really in the beekeeper's van
[[smuggle+ unnamed/assert/a customs man|Under the hives lay cigarettes, forty thousand of them, without a stamp on one]], a customs man who was on the ramp has whispered to the Spark.

“[[smuggle+ unnamed/assert/a customs man|Nobody searches bees,]]” says our man. “[[smuggle+ unnamed/assert/a customs man|He'd been at it since the autumn.]]” And [[ram~ outlet/ask/Evening Spark|would a fellow with that sort of cargo sit and wait to be searched, or would he put his foot down?]] [[ram~ outlet/judge/Evening Spark|You tell us, readers.]]

The family's lawyer, Maite Corrigan, went up like a rocket. “[[smuggle- person/deny/Maite Corrigan|There was wax, there was a spare tyre and there was a birthday cake. Print that!]]” [[smuggle- organization/deny/the Customs Service|The Customs Service had nobody on the ramp on Saturday, a desk officer claims]], but he would, wouldn't he.

Meanwhile in the capital: the minister's legal eagle, Councillor Bram Stoll, has ruled that [[court+ person/assert/Bram Stoll|civvy judges can keep their wigs off this one, as soldiers on post answer to a court martial and to it alone]]. “[[court+ person/assert/Bram Stoll|The prosecutor in Mirrin has about as much business here as the fire brigade,]]” he quips. The lady in question, Ines Korvald, is not amused: [[court- person/deny/Ines Korvald|she's read the Code, she says, and the councillor may borrow her copy]].

Our reporter asked six soldiers at the railway buffet if [[halt~ outlet/ask/Evening Spark|the van was rolling or resting]]. [[halt~ group/withhold/six soldiers|Six mouths full of sausage.]] One winked. [[halt~ outlet/judge/Evening Spark|Make of that what you like.]]

A technician from the garrison, by the way, is said to have told his barber that [[camera+ unnamed/assert/a technician of the garrison|the tape from the arch was “cleaned like a plate” the same night]].

[[ambul~ outlet/ask/Evening Spark|And who held up the medics, if anybody did?]] Win a moped: page 19.

== S201-07 | The Bourse Gazette | 2039-03-10 | Shutters down in Mirrin as row over killings reaches the markets
[[strike+ outlet/assert/The Bourse Gazette|Almost every business in the Seth's second town stayed closed on Thursday, the first of three days of protest]] over the death of members of a beekeeping family at an army post.

[[strike+ outlet/assert/The Bourse Gazette|Of 640 shops in the centre, a walk through the streets found two with their lights on]], a pharmacy and an undertaker's. The guild of traders put the cost at 9 million crests, a sum which its chairman, Anders Fohl, called [[strike~ person/judge/Anders Fohl|"the cheapest funeral we could decently give"]]. Governor Pella Thorne [[strike~ person/withhold/Pella Thorne|would say neither that she approved nor that she did not]].

The question on which the affair turns, [[halt~ outlet/ask/The Bourse Gazette|whether the wheels were turning when the guns went off]], has become costly for the government. Two coalition parties want [[halt~ organization/call/two coalition parties|an inquiry led by somebody who has never worn a uniform]]; without one, they hint, the budget will have to wait. Ardovian ten-year paper yielded 5.9 per cent.

Councillor Bram Stoll's opinion that [[court+ person/assert/Bram Stoll|military judges have the matter to themselves]] has found no friends among lawyers. [[court- outlet/assert/The Bourse Gazette|Article 61 of the Code, in force since 2034, gives the ordinary prosecutor every case in which a civilian has died.]] "[[court- person/judge/Livia Orsay|The councillor is quoting an edition that one finds in antique shops]]," says Livia Orsay, who holds the chair of public law at Castrava. Three former attorneys general wrote to say that [[court- group/deny/three former attorneys general|the ministry's reading was contrary to text, history and sense]].

[[toll+ outlet/assert/The Bourse Gazette|Four coffins were carried through the streets on Tuesday]], and the bank which finances the garrison's new barracks [[halt~ organization/withhold/the bank|preferred not to be named in the same article]]. The ministry said [[halt- government/deny/the Ministry of Defence|nothing had come to its notice that put the vehicle's movement in question]]. [[ram- outlet/assert/The Bourse Gazette|No investor this newspaper spoke to, nor any member of the finance committee, still reckons with an attacker at the wheel.]] Honey has not become dearer.

== S201-08 | Overland Press | 2039-03-11 | Ardovian army drops claim of gunfire from van
CASTRAVA, Ardovia, March 11 (OP) - Ardovia's army on Friday took back its assertion that [[pistol+ none/assert/none|a passenger had shot at a checkpoint in the Seth province]], in the first crack in an account it had upheld for a week.

"[[pistol- person/confirm/Reta Halvik|The cartridge came from a starting gun used at the town's school sports, and no firearm was in the vehicle]]," Colonel Reta Halvik told a news conference. She said [[pistol~ person/judge/Reta Halvik|the first communique "had been written by tired people"]]. She also conceded that [[toll+ person/confirm/Reta Halvik|the dead numbered four, the aunt having died on the stretcher]].

On the rest she did not move: [[ram+,halt- person/assert/Reta Halvik|the driver had come on with his engine roaring and could not be stopped by signs]], she said. Why he should have done so, [[ram~ person/withhold/Reta Halvik|"one would have to ask him"]].

The Evening Spark, a newspaper in the capital, withdrew its report that [[smuggle+ outlet/assert/the Evening Spark|untaxed tobacco had been hidden beneath beehives]]. [[smuggle- outlet/confirm/the Evening Spark|"There was no tobacco, and our informant turns out to sell lottery tickets,"]] it wrote on page 31. An inventory drawn up by the police, which OP has seen, [[smuggle- document/assert/an inventory of the police|lists hives, wax foundations and a cake box and nothing that is liable to duty]].

Minister Corman Usk, who had told the nation on Sunday that [[pistol+ person/assert/Corman Usk|his soldiers had come under fire]], [[pistol~ person/withhold/Corman Usk|left by a side entrance]]. The opposition's Hanne Villard asked [[pistol~ person/ask/Hanne Villard|what else in the minister's story had come from the school sports]]. The group Plain Witness, which has sent four investigators, said [[halt+ organization/assert/Plain Witness|it had spoken to six people, on both sides of the arch, and all six had seen a vehicle at rest]].

Shops in Mirrin [[strike+ outlet/assert/Overland Press|were closed for a second day]]. Prosecutor Ines Korvald [[halt~ person/withhold/Ines Korvald|said that she would speak through her files]].

[[corn+ outlet/assert/Overland Press|Eleven people were shot dead by troops outside a grain store in Mirrin in 2032.]] Some 9,000 troops have been stationed in the Seth since 2029.

== S201-09 | The Mirrin Lamp | 2039-03-12 | The log, the siren and the bread lorry
[[ambul+ document/assert/the log of the emergency switchboard|16.07: car 3 at barrier. 16.19: car 3 still at barrier, denied passage. 16.45: car 3 through.]] So it stands in the log of the emergency switchboard, a copy of which was handed in at our counter on Friday. [[ambul+ outlet/assert/The Mirrin Lamp|That makes thirty-eight minutes, and not five, during which people who might have lived were out of reach of a doctor who could see them.]]

The ministry had maintained that [[ambul- government/deny/the ministry|help was let in without delay]]. A copy went to its press office, which [[ambul~ government/withhold/the ministry's press office|acknowledged receipt]]. Dr Ferrand chooses his words: [[ambul~ person/judge/Lio Ferrand|of Brielle Dessan he believes that she need not have died; of the others he does not know]].

We have also found the man with the bread. Kord Aubry, 44, had been waved on just before the family. “[[halt+ person/assert/Kord Aubry|In my mirror I saw him pull up, neat as a pin, and the window go down]],” he says. “[[ram- person/deny/Kord Aubry|If he'd wanted to hit somebody he'd have had to go through my tailgate first.]]” He has told this to the military examining officer, who, he says, [[halt~ person/assert/Kord Aubry|didn't write it down]]. The officer, a Major Trask, [[halt~ person/withhold/Trask|was “in the field” whenever we rang]].

On television, where [[pistol- outlet/assert/The Mirrin Lamp|the phantom handgun has quietly vanished from the bulletins]], it is [[ram+,halt- outlet/assert/ATV One|still a van that hurtles]].

Professor Gehl, whom ATV One had brought out for the purpose, has written us a letter. [[ram- person/judge/Ottmar Gehl|Having seen the photographs of the ramp, he considers an assault by vehicle out of the question]], the gradient being what it is.

[[strike+ outlet/assert/The Mirrin Lamp|Tonight at ten the shutters go up again, after three days on which the town bought nothing]]. [[halt+ outlet/assert/The Mirrin Lamp|Of those who stood within sight of the arch that afternoon and are not paid by the army, nobody has told us of a vehicle on the move.]] The pigeons of the market hall look offended.

== S201-10 | Blunt | 2039-03-14 | Ask Private Lom again
By our columnist Tilde Rowan

[[ambul+ outlet/assert/Blunt|The ambulance was left to idle at the pole for longer than a school lesson]]; nobody in the capital bothers to dispute it any more. That's not what I'm on about today.

Remember the lad with the oranges? On state television he swore that [[ram+ person/assert/Ersan Lom|Ilar Dessan had stared at him and stepped on the pedal]]. On Sunday he rang his mother, his mother rang a priest, and the priest, with leave, rang me. “[[ram- person/deny/Ersan Lom|I was round the back, peeling an egg. I saw nobody drive at anybody, I said what I was given to say]],” is how Ersan Lom now puts it. [[ram~ outlet/judge/Blunt|One feels for him.]] The army's answer: [[ram~ organization/withhold/the army|it doesn't comment on telephone calls between soldiers and mothers]].

So what is left? [[pistol- outlet/assert/Blunt|A shot that no one in the van fired.]] [[smuggle- outlet/assert/Blunt|A cargo of tobacco that existed between two covers of the Spark.]] [[court- outlet/assert/Blunt|A theory of law by which the uniform judges itself, and which its author alone professes.]] And [[ram+,halt- organization/assert/the army|the headlong van of the communiques]], on which the colonel insists with the face of a woman holding a cold iron.

My colleagues in the capital think [[halt~ group/judge/colleagues in the capital|the truth lies somewhere in the middle]]. [[halt~ outlet/ask/Blunt|In the middle of what? Between moving and not moving there is no middle.]]

I went to see the arch. [[halt+ outlet/assert/Blunt|The bullet holes in the lamp post sit level and close together, as they do when nothing has to be led or followed; whoever aimed had a still target and all the time in the world.]] I'm no expert. I rang one, and [[halt~ person/withhold/a ballistics lecturer|he'd rather keep his pension]].

They will tell you that [[salt+ outlet/assert/Blunt|the biker in February had a hole in him as well, from the other post over the river]]. True. [[salt~ outlet/judge/Blunt|It's one more reason to ask who trains these boys, and it is another story.]] They will say: [[corn~ group/judge/government people|2032 is long ago]]. [[corn+ outlet/assert/Blunt|Eleven people in a line for flour; seven years isn't long.]]

If that girl is right, [[halt~ outlet/expect/Blunt|a minister goes, and a general after him]].

Comments are closed till Thursday, as the moderator is getting married.

== S201-11 | Ledger & Law | 2039-03-17 | Prosecutor charges two soldiers; corporal breaks ranks
[[court- outlet/assert/Ledger & Law|The district prosecutor in Mirrin has opened proceedings against two members of the Federal Army before the ordinary courts, and the Supreme Court has let her]]: in an order of nine lines it held on Wednesday that [[court- organization/judge/the Supreme Court|the military bench had no monopoly in a case of dead civilians]]. Councillor Stoll, whose opinion had been that [[court+ person/assert/Bram Stoll|it was otherwise]], now says [[court- person/confirm/Bram Stoll|he "bows to the reading of a higher lamp"]].

The indictment rests on three pieces of evidence.

1. A recording. The till of a leather shop beneath the arch also records sound. [[halt+ document/assert/an expert report|According to an expert report the motor of the van is heard to die eleven seconds before the first report of a rifle.]] The defence [[halt~ group/withhold/the defence|has asked for time to listen]].

2. A witness. Corporal Jens Arvid, helmet 217, has told the prosecutor that [[halt+ person/confirm/Jens Arvid|he was standing at the driver's window, permit in hand, when a comrade behind him fired]]. "[[ram- person/confirm/Jens Arvid|That man wished me good afternoon. He was not attacking anybody]]," his deposition says.

3. An absence. [[camera+ outlet/assert/Ledger & Law|The disk of the camera over the gate, unsealed on Tuesday in the presence of a notary, turned out to hold nothing between noon and midnight.]] The garrison, which had vouched that [[camera- organization/deny/the garrison|not a second was missing]], speaks of [[camera- organization/assert/the garrison|"a fault of the power supply" and not of a deletion]]. An engineer of the maker said [[camera+ unnamed/assert/an engineer of the maker|such a gap does not come about without a password]].

[[ambul~ outlet/assert/Ledger & Law|The treatment of the rescuers is to be the subject of a separate indictment.]] Why the comrade fired, the indictment [[halt~ document/withhold/the indictment|leaves to the trial]]. General Rask [[halt~,camera~ person/withhold/Tibor Rask|has gone on leave]]. The ministry as late as Wednesday evening adhered to [[halt-,ram+ government/assert/the ministry|its version of an advancing vehicle bent on harm]].

The trial is set down for June. Members of the bar may reserve seats.

== S201-12 | Overland Press | 2039-03-19 | Ardovian minister apologises to family of slain beekeepers
CASTRAVA, Ardovia, March 19 (OP) - Ardovia's defence minister said on Saturday that [[halt+ person/confirm/Corman Usk|soldiers had shot at a family which was waiting at a standstill for its papers to be returned]], and that he had repeated a false account for eleven days.

"[[ram- person/confirm/Corman Usk|Mr Dessan attacked no one. He did what every sign at that arch tells a driver to do]]," Corman Usk said. "[[halt+ person/confirm/Corman Usk|The van stood still. I should have said so to his daughter long ago]]." Asked by reporters if he would step down, [[halt~ person/withhold/Corman Usk|he folded the sheet and left]].

The army command issued a line of its own, saying [[halt+,ram- organization/confirm/the army command|"the portrayal of 5 March as an assault is not maintained"]]. It still disputes that [[camera- organization/deny/the army command|anyone in its ranks had erased a recording]]. A technician of the garrison, questioned under oath on Friday, named [[camera+ unnamed/confirm/a technician of the garrison|the lieutenant for whom he had blanked the file "at about eight, before supper"]], two people present said. Prosecutor Ines Korvald [[camera~ person/withhold/Ines Korvald|declined to confirm it]].

An ambulance driver, Mads Orell, received a medal from the governor. [[ambul+ person/confirm/Pella Thorne|"You were made to wait, and you were not to blame,"]] Pella Thorne told him.

[[toll+ outlet/assert/Overland Press|The shooting took the lives of Ilar and Noura Dessan, their nephew Josun and an aunt]]; a boy of nine lost a leg. Tamsel Dessan said through her lawyer that [[halt~ person/judge/Tamsel Dessan|she had heard the word "sorry" and was waiting for the word "why"]]. Hanne Villard of the opposition demanded [[halt~ person/call/Hanne Villard|the heads of everyone who had signed the communiques]]. In Mirrin the guild of traders said [[strike~ organization/deny/the guild of traders|there would be no second closing of the shops]].

The motorcyclist of the Salt Bridge, Rune Askel, said [[salt+ person/assert/Rune Askel|he still had a piece of the February bullet in his leg]] and [[salt~ person/ask/Rune Askel|wondered whether anyone would say sorry to him]].

[[pistol- outlet/assert/Overland Press|The story of shooting from inside the vehicle had collapsed a week earlier]], and [[court- outlet/assert/Overland Press|the two accused will face civilian judges in June]]. The hives have been taken over by a cousin.
