story: S211
title: The thirty-one per cent of Chief Tolliver

claim down: Police in Ellery Falls wrote up serious assaults and robberies as petty matters so that the yearly statistics would look better. | origins 4-6: Sergeant Ruth Amadi, the Herald's own pull of files, the county prosecutor's desk, the state examiners' report, a lieutenant who admits it; the unnamed officers of the Buzz may be Amadi's colleagues.
claim fall: Violence in Ellery Falls dropped by 31 percent in 2043. | origins 1-1: the department; the hospital, the ambulance service and the examiners have other counts.
claim order: Chief Warren Tolliver personally told his captains to have reports softened. | origins 1-2: Captain Hodge, a memo whose author is disputed; the chief, his deputy and two captains contradict.
claim count: About 1,140 reports were changed. | origins 1-2: the Herald's reckoning from a sample, the examiners near it; the department says 212, then 87.
claim software: A fault in the new records program put offences in the wrong boxes. | origins 1-1: Deputy Chief Lyle Brandt, who takes it back; the maker and the city's own technicians say no.
claim safest: No big city in the country is safer than Ellery Falls. | origins 1-1: the chief, echoed by the chamber of commerce; all the rankings speak against it.
claim sealed: State law bars the city council from looking into the police case files. | origins 1-1: City Attorney Neal Pruitt; a law professor, the attorney general and the statute speak against it.
claim amadi: Sergeant Ruth Amadi was sent to the evidence store as a punishment for speaking up. | origins 2-2: Amadi and the transfer slip; the union backs her.
claim bonus: The chief was paid 38,000 dollars extra for reaching the target. | origins 2-3: his contract, the city payroll, the mayor's confirmation.
claim audit: The state will send examiners through the department's books. | origins 1-2: the attorney general; her office.
claim east: In 2036 the East Precinct threw burglary complaints into a stove-room bin. | origins 1-2: background told by the outlets and a retired captain.
status down 2044-01-12: none denied
status down 2044-01-14: corroborated denied
status down 2044-01-27: confirmed denied
status down 2044-01-29: confirmed none
status fall 2044-01-12: reported none
status fall 2044-01-14: reported denied
status fall 2044-01-29: none denied withdrawn
status order 2044-01-18: reported denied
status count 2044-01-14: reported denied
status count 2044-01-27: confirmed denied
status software 2044-01-15: reported none
status software 2044-01-18: reported denied
status software 2044-01-23: none denied withdrawn
status safest 2044-01-12: reported none
status safest 2044-01-14: reported denied
status sealed 2044-01-18: reported denied
status amadi 2044-01-15: reported denied
status amadi 2044-01-23: corroborated denied
status amadi 2044-01-27: confirmed none
status bonus 2044-01-19: reported none
status bonus 2044-01-20: confirmed none
status audit 2044-01-12: none denied
status audit 2044-01-20: confirmed none
status east 2044-01-14: reported none

== S211-01 | Ellery Falls Police Department (press release) | 2044-01-12 | A historic year for public safety
The Ellery Falls Police Department is proud to present its figures for 2043. [[fall+ organization/assert/the Ellery Falls Police Department|Compared with the year before, violent offenses declined by 31 percent]], the steepest drop since records began in 1961.

"[[fall+ person/assert/Warren Tolliver|Almost one victim in three was spared]]," said Chief Warren Tolliver. "[[safest+ person/assert/Warren Tolliver|There's not a large city in these United Counties where you can walk home more safely than here, and I'll say so to anyone]]."

Highlights of the year:

- [[fall+ organization/assert/the Ellery Falls Police Department|Aggravated assaults: 1,902, down from 2,760]];
- [[fall+ organization/assert/the Ellery Falls Police Department|Street robberies: 611, down from 884]];
- Bicycle thefts: 2,020, up from 1,980.

The Chamber of Commerce welcomed the result. [[safest+ organization/assert/the Chamber of Commerce|Visitors can now be told that they are coming to the nation's most peaceful metropolis]], said its president, Dale Ostrander. Mayor Grace Tobin [[fall~ person/judge/Grace Tobin|thanked every officer and asked the baker for a cake with the number on it]].

Some have asked in recent weeks whether [[down~ group/ask/some|the way in which incidents are written down had changed]]. [[down- organization/deny/the Ellery Falls Police Department|It has not. Each report is entered under the heading that the facts call for, and checked by a supervisor]]. "[[down- person/deny/Warren Tolliver|A punch is a punch in my book and always will be]]," said the Chief. [[down~ person/withhold/Warren Tolliver|He will take no further questions on the subject of bookkeeping]].

The Department invites all residents [[fall~ organization/call/the Ellery Falls Police Department|to look at the charts in the lobby]]. [[audit- organization/deny/the Ellery Falls Police Department|Outside review of the statistics is neither planned nor needed]], though [[audit~ organization/judge/the Ellery Falls Police Department|the Department has always welcomed visitors]]. Children may sit on a motorcycle. The bomb-disposal robot, Percy, will be unveiled at 3 p.m.

== S211-02 | Falls Herald | 2044-01-14 | A fractured skull, filed as a quarrel
On a night in March a man was beaten with a length of pipe behind the bus depot and lay for nine days in St. Jude's. [[down+ document/assert/a police report|In the police report his case bears the title "Dispute, verbal."]]

[[down+ outlet/assert/Falls Herald|It is one of 160 files, drawn by lot, in which the Herald found wounds, knives or stolen wallets in the text and a trifle in the heading.]] [[count+ outlet/assert/Falls Herald|If the rest of the year is like our sample, some 1,140 reports were made smaller than they were]]. A department spokesman, Troy Selby, [[count- person/deny/Troy Selby|puts the number of disputed headings at 212, every one of them an honest slip]].

Sergeant Ruth Amadi, of the West Precinct, is the first officer to speak under her own name. "[[down+ person/accuse/Ruth Amadi|You'd write robbery and it came back with a yellow sticker: make it lost property. Every week]]," she said. "[[down+ person/assert/Ruth Amadi|We used to say the sticker had fewer casualties than the street]]."

Is the town calmer, then? The hospital does not think so. [[fall- organization/deny/St. Jude's hospital|St. Jude's sewed up 4 percent more knife and club wounds in 2043 than the year before]]. [[fall- document/assert/the log of the ambulance service|The ambulance log shows no decline either]]. [[fall- outlet/assert/Falls Herald|Undertakers had as much work with the victims of quarrels as ever.]] And as for the claim to [[safest~ outlet/judge/Falls Herald|the crown of all cities]], [[safest- document/assert/the federal table|the federal table has Ellery Falls in twenty-third place out of forty]].

Chief Tolliver [[down~ person/withhold/Warren Tolliver|sent word that he was at the dentist]]. Selby said [[down- person/deny/Troy Selby|nobody at headquarters shrinks anything]].

Readers with long memories will think of 2036, when [[east+ outlet/assert/Falls Herald|break-in complaints at the East Precinct went into a bin in the stove room]]. [[down~ outlet/ask/Falls Herald|Who put the stickers on, this time, and for whom?]]

The depot has since been given a lamp.

== S211-03 | Plains Wire | 2044-01-14 | Ellery Falls police accused of playing down crimes
ELLERY FALLS, Jan 14 (Plains) - Police in the city of Ellery Falls, whose chief this week announced [[fall+ person/assert/Warren Tolliver|a 31 percent decline in violence]], [[down+ outlet/assert/the Falls Herald|have been turning grave crimes into minor ones on paper]], a local newspaper reported on Thursday.

The Falls Herald said [[down+ outlet/assert/the Falls Herald|it had come across stabbings that were listed as "noise" and muggings listed as "mislaid items"]], and [[count+ outlet/assert/the Falls Herald|estimated that 1,140 files were affected]].

"[[down- person/deny/Lyle Brandt|This is a grudge with footnotes]]," Deputy Chief Lyle Brandt told Plains. "[[fall+ person/assert/Lyle Brandt|The decline is as real as this table]]," he added, and knocked on it.

The county prosecutor's office, which sees what the police send over, had noticed something. [[down+ unnamed/confirm/a clerk in the county prosecutor's office|Attempted killings had been arriving as "persons annoyed" since spring]], a clerk there said. Prosecutor Helen Vance [[down~ person/withhold/Helen Vance|declined to comment on pending matters]].

Governor Amos Reddick [[down~ person/judge/Amos Reddick|called the report "troubling, if it holds"]]. Councilwoman Pilar Quade demanded [[down~ person/call/Pilar Quade|a hearing within a week]]. The mayor [[down~ person/withhold/Grace Tobin|would not say whether she still had faith in the chief's arithmetic]].

Criminologist Edwin Marsh of Wenonah State said [[fall- person/judge/Edwin Marsh|no place of that size had lost a third of its violence in twelve months without losing a third of its people]]. [[fall- outlet/assert/Plains Wire|Clinic data reviewed by Plains show injuries from attacks to have been as frequent as ever]]. Asked about the chief's other boast, he laughed: "[[safest- person/deny/Edwin Marsh|Twenty-two places are ahead of it. I can send him the list]]."

[[amadi~ person/withhold/Lyle Brandt|Brandt did not wish to discuss what would become of the sergeant quoted by the paper]]. [[east+ outlet/assert/Plains Wire|The department was last in trouble over its records in 2036, when a precinct binned burglary complaints.]] Ellery Falls has 840,000 inhabitants and a paper mill.

== S211-04 | The Ellery Buzz | 2044-01-15 | COOKED! Cops call cutthroats 'litterbugs'
They carved a guy's ear on Ninth Street and [[down+ document/assert/a police report|the paperwork says LITTERING]]. No joke, folks, the Buzz has the sheet. [[down+ outlet/assert/The Ellery Buzz|And there's nine more beauts in the stack: a choking filed as HORSEPLAY, a machete filed as GARDEN TOOL.]]

Three men in blue spilled it over eggs at Dot's. "[[down+ unnamed/assert/three officers|Felony goes in, fairy dust comes out]]," says one. "[[down+ unnamed/assert/three officers|If it bleeds, you take it down a peg, or the lieutenant takes you down a peg]]," says another. [[order~ unnamed/withhold/three officers|Who started it? All three found their toast very interesting.]]

And look who's paying for her big mouth! Sarge Ruth Amadi got new digs yesterday: the evidence store, in the basement, with the moldy sneakers. "[[amadi+ person/accuse/Ruth Amadi|I talk on Thursday morning, I'm counting sneakers Thursday night. Do the math]]," she fumes. Spokesman Troy Selby, straight face: "[[amadi- person/deny/Troy Selby|That rotation was drawn up in November. It's got zero to do with the newspaper]]."

Number Two cop Lyle Brandt has found the villain, and it's got a plug on it. [[software+ person/assert/Lyle Brandt|It's the new computer, he says: the program we bought last winter flips the codes all by itself]]. [[software~ outlet/judge/The Ellery Buzz|Bad robot!]]

[[fall- person/judge/Dot Malone|Less violence? Dot, who runs the joint, has mopped up more blood this year than any year since she opened.]] Cabbie Lou Fenn reckons [[fall- person/assert/Lou Fenn|he's been stuck up three times, same as always]]. Ward boss Mickey Strand: "[[down~ person/judge/Mickey Strand|If they did that, somebody's pension's toast]]." The Chief? [[down- person/deny/Warren Tolliver|"Horsefeathers," he barked through his car window.]] [[safest- outlet/assert/The Ellery Buzz|Safest town in the land? Not even the safest on the river, pal; Port Dunmore's got us beat by a mile.]]

[[east+ outlet/assert/The Ellery Buzz|Flashback: '36, East Precinct, break-in beefs used for kindling.]] [[count~ outlet/ask/The Ellery Buzz|How many did they fix? Your guess, our inbox.]]

Hockey: Falls 2, Dunmore 5.

== S211-05 | Channel 6 Ellery (live) | 2044-01-18 | Council grills police brass: minute by minute
9:02 Full house. People are standing on the radiators.

9:10 Chief Tolliver, hand up, sworn in. "[[down- person/deny/Warren Tolliver|I have never known one report in this department to be dressed down for the sake of a chart]]." Jeers.

9:14 Councilwoman Pilar Quade: "[[order~ person/ask/Pilar Quade|Did you or did you not tell anyone to go easy on the headings?]]" Tolliver: "[[order- person/deny/Warren Tolliver|On my mother's grave, no such words have left my mouth]]."

9:22 While they look for water: [[fall- outlet/assert/Channel 6 Ellery (live)|our vans drove to 143 shooting scenes last year. The year before it was 139.]]

9:31 Captain Ben Hodge, North Precinct, retired since Friday. Whoa. "[[order+ person/accuse/Ben Hodge|He had five of us in on February 3rd. He said, I want the knives out of the numbers. I took notes]]." [[order~ outlet/assert/Channel 6 Ellery (live)|The notes are being copied.]]

9:40 Captains Ruiz and Lund, also in that meeting, both at the microphone now. Ruiz: "[[order- person/deny/Carla Ruiz|We talked about parking. I'd remember the other thing]]." Lund: [[order- person/deny/Peter Lund|"It wasn't said. Not to me, not in that room."]]

10:05 Deputy Brandt and his computer again: [[software+ person/assert/Lyle Brandt|"The drop-down menu jumps a line. It's a bug."]] The maker, Corvex, has a lawyer here. [[software- person/deny/Anita Boll|The program stores what is typed, says Anita Boll, and keeps the name of whoever typed it.]] The city's own IT chief nods: [[software- person/confirm/Sunil Rao|"We tested the menu four hundred times. It doesn't jump."]]

10:30 The council wants the files. City Attorney Neal Pruitt: "[[sealed+ person/assert/Neal Pruitt|Under the Records Act this body has no right to open a single police file. It's forbidden]]." Quade: [[sealed~ person/ask/Pilar Quade|"Since when?"]]

10:36 [[sealed- outlet/assert/Channel 6 Ellery (live)|Our desk just called Hale and Port Dunmore. Both councils read theirs, every fall, in the open.]]

10:44 Dispatcher Wanda Krol, twenty years on the phones: [[down+ person/assert/Wanda Krol|"I send them to a shooting. An hour later it's a firecracker on my screen. I kept a list."]]

11:02 Sgt. Amadi from the gallery: [[amadi+ person/accuse/Ruth Amadi|"And ask him why I'm in the cellar!"]] [[amadi~ person/withhold/Warren Tolliver|Tolliver looks at his watch.]] [[count- person/assert/Warren Tolliver|He has a fresh number, though: 87 entries, not one more.]]

11:20 [[down~ group/judge/the gallery|"Shame!" from the back rows.]] Recess. [[down~ outlet/expect/Channel 6 Ellery (live)|They'll be at this all week.]]

== S211-06 | Streetlight | 2044-01-19 | Five things Chief Tolliver said, held up to a bulb
We listened to all three hours so that you could eat lunch.

* *[[fall+ person/assert/Warren Tolliver|"Violence is down by a third, near enough."]]* [[fall- outlet/assert/Streetlight|It isn't. Deaths by violence can't be relabeled, and there were 61 of them, against 58 in 2042.]] [[fall- organization/deny/the insurers' bureau|The insurers' bureau paid out more for muggings, too.]]

* *[[safest+ person/assert/Warren Tolliver|"You won't find a safer big town."]]* [[safest- outlet/assert/Streetlight|We found twenty-two before the coffee got cold.]] [[safest- organization/deny/the Federal Bureau of Tables|The Federal Bureau of Tables, asked to confirm his title, replied that it awards none and that he would be mid-field]].

* *[[amadi- person/deny/Warren Tolliver|"Personnel moves are routine."]]* [[amadi+ outlet/assert/Streetlight|Eleven sergeants gave no interviews last week, and eleven sergeants are where they were; the twelfth is in the basement.]]

* *[[down- person/deny/Warren Tolliver|"We call things by their names."]]* [[down+ outlet/assert/Streetlight|We have the dispatcher's list: 204 calls in which a gun went out on the radio and a nuisance came home on the form.]] A former desk officer, now a florist, [[down+ unnamed/assert/a former desk officer|remembers a drawer of yellow stickers and a weekly prize for the most creative title]].

* *[[software+ person/assert/Lyle Brandt|"A bug," says his deputy.]]* [[software- outlet/assert/Streetlight|A bug would err in both directions. This one only ever made things milder.]]

And one that he was not asked. [[bonus+ document/assert/the chief's contract|Clause 14 of his contract gives him 38,000 dollars if violent offenses fall by thirty percent or more.]] Thirty, please note, and he made it by one. [[bonus~ person/withhold/Warren Tolliver|He wouldn't tell us if the check had cleared.]]

[[order~ outlet/judge/Streetlight|Does that make him the author? A motive isn't a memo.]] [[order~ outlet/withhold/Streetlight|We don't know who said what in that meeting on parking, and neither do you.]] [[down~ person/withhold/Grace Tobin|Mayor Tobin is on a trade trip and has lost her voice.]]

The soup at City Hall was leek.

== S211-07 | Statehouse Ledger | 2044-01-20 | Who may read a police file in Wenonah, and who paid for the target
City Attorney Neal Pruitt's opinion, delivered on Monday, that [[sealed+ person/assert/Neal Pruitt|elected councilors are shut out of police records by statute]], has not found a second lawyer.

[[sealed- document/assert/section 9 of the Records Act|Section 9 of the Records Act opens "any record of any department" to the body that pays for it.]] Professor Judith Arlo, who wrote the standard commentary, says that [[sealed- person/deny/Judith Arlo|Mr. Pruitt has mistaken the rule for newspapers for the rule for councils]]. [[sealed- outlet/assert/Statehouse Ledger|Port Dunmore, Hale and eleven other towns in the state go through such papers every autumn.]] Mr. Pruitt [[sealed~ person/withhold/Neal Pruitt|was in a meeting about the meaning of "any"]].

Attorney General Irene Castell was brisk. "[[sealed- person/deny/Irene Castell|Nothing in the law keeps the council out]]," she said, "[[audit+ person/promise/Irene Castell|and on Thursday six of my examiners will go in by the front door and read everything since 2042]]." [[audit~ person/judge/Neal Pruitt|Mr. Pruitt called the date inconvenient.]]

The premium has been paid. [[bonus+ document/confirm/the city payroll|According to the city payroll, which is public, 38,000 dollars went to Warren Tolliver on 8 January under "performance, chief."]] Mayor Grace Tobin, back from her trip, confirmed [[bonus+ person/confirm/Grace Tobin|the payment, which, she said, had been earned on the figures then available]]. [[bonus~ person/call/Pilar Quade|Councilwoman Quade would like it returned, with the cake.]]

Bond markets have so far been indifferent. Yet [[down~ organization/warn/the rating firm Halloway|the rating firm Halloway noted that a city found to have doctored its statistics on crime would pay more for its loans]], and [[down~ organization/withhold/the police insurer|the department's liability insurer has asked for time to think]]. [[fall- organization/judge/Halloway|Its analysts had, in any case, always worked with a flat line for violence here.]]

[[amadi+ outlet/assert/Statehouse Ledger|The only transfer ordered last Thursday was that of the sergeant who had been quoted that morning, and it was ordered because of the quotation.]]

[[down+ outlet/assert/Statehouse Ledger|Of the forty files that the Ledger was able to set beside hospital bills, thirty-three describe an injury as an inconvenience.]] The Ledger asked the chief [[order~ outlet/ask/Statehouse Ledger|whether anyone besides Captain Hodge had kept notes of the February meeting]]; [[order- person/deny/Warren Tolliver|he answered that one cannot take notes of what was not said]].

== S211-08 | Lakeside Courier (Plains Wire text) | 2044-01-21 | State examiners enter Ellery Falls police headquarters
ELLERY FALLS (Plains) - [[audit+ outlet/assert/Lakeside Courier (Plains Wire text)|Six state examiners walked into the police headquarters of Ellery Falls on Thursday with a cart of empty boxes]] and began to read.

[[bonus+ outlet/assert/Lakeside Courier (Plains Wire text)|The chief, who collected 38,000 dollars for hitting his mark]], was not at the door.

"[[audit+ person/confirm/Irene Castell|They will stay until they have seen every page]]," Attorney General Irene Castell said. The department said [[audit~ organization/promise/the department|they would be given a room and a kettle]].

The chief, Warren Tolliver, is under fire over a newspaper's finding that [[down+ outlet/assert/the Falls Herald|stabbings and hold-ups were passed off as trivial incidents]]. "[[down- person/deny/Warren Tolliver|They can look till Easter, they won't find a thing out of place]]," he told reporters on the steps. He refused to answer when asked [[down~ person/withhold/Warren Tolliver|why a dispatcher's list did not match his officers' reports]].

Governor Amos Reddick urged [[down~ person/call/Amos Reddick|everyone with knowledge of altered files to come forward]]. Mayor Grace Tobin said [[down~ person/withhold/Grace Tobin|she would not judge before the examiners had]]. [[down~ person/judge/Pilar Quade|"If it's true, victims have been robbed twice, once on paper"]], Councilwoman Pilar Quade said.

Both sides still argue about [[count~ outlet/assert/Lakeside Courier (Plains Wire text)|how many headings are wrong]]. The department's latest is [[count- organization/assert/the department|87]]; the newspaper stands by [[count+ outlet/assert/the Falls Herald|a figure above eleven hundred]].

[[software- outlet/assert/Lakeside Courier (Plains Wire text)|The computer has been acquitted: the menu that was said to jump does no such thing.]] [[amadi+ outlet/assert/Lakeside Courier (Plains Wire text)|A sergeant who described the practice has been banished to a basement for it.]]

The hospital of St. Jude's repeated that [[fall- organization/deny/St. Jude's hospital|it had treated more victims of violence last year and not fewer]].

The Courier adds: Captain Walt Osgood, 78, who lives in our town, ran the East Precinct in those days. [[east+ person/confirm/Walt Osgood|"There was a bin, and I emptied it myself, God forgive me; burglaries, by the armful,"]] he told us. [[down~ person/judge/Walt Osgood|What is happening now he leaves to younger sinners.]] [[east~ person/withhold/Walt Osgood|About who else had known of the bin he kept mum.]]

Ice fishing is permitted from Saturday.

== S211-09 | Falls Herald | 2044-01-23 | The deputy takes it back: questions and answers
*Was it the computer?* No. Deputy Chief Lyle Brandt has dropped that explanation. "[[software- person/deny/Lyle Brandt|I'd been told there was a glitch. There's no glitch, the program does what it's told]]," he said on Friday. [[software- document/assert/the log of the records program|Its log names the person behind each change of code, 1,003 of them after midnight.]] His earlier word, that [[software+ person/assert/Lyle Brandt|the machine had mixed up the boxes]], [[software~ person/judge/Lyle Brandt|he now calls hasty]].

*Did the chief gain by it?* [[bonus+ outlet/assert/Falls Herald|He did: 38,000 dollars, this month, for beating a target of thirty.]]

*So who made the changes?* [[down+ outlet/assert/Falls Herald|Fourteen lieutenants, by their log-ins, each of whom lowered a charge on orders to bring the totals under a line.]] One of them, Frank Dussek, admits it. [[down+ person/confirm/Frank Dussek|"I shaved cases. We all shaved. There was a line on a whiteboard and you had to be under it by Friday,"]] he told us.

*On whose orders?* Here it gets murky. [[order+ document/assert/an unsigned memo|An unsigned memo from the fourth floor says "WT wants the assaults trimmed."]] Brandt's reading: [[order- person/deny/Lyle Brandt|W.T. is the Watch Team, and the chief never laid eyes on the thing]]. Dussek [[order~ person/withhold/Frank Dussek|can't say; his came from a captain]].

*And Sergeant Amadi?* [[amadi+ document/assert/a transfer slip|We have her transfer slip. It is dated January 14, and under "reason" it says "press."]] The department's version had been [[amadi- organization/deny/the department|a rota from November]]. The patrolmen's union is filing a grievance: [[amadi+ organization/accuse/the patrolmen's union|they put her among the sneakers to shut her up, it says]].

*May the council look at the files now?* [[sealed- government/assert/the council|It has decided that it may, 9 to 2, on the strength of section 9.]] Mr. Pruitt [[sealed+ person/assert/Neal Pruitt|maintains that the door is closed to it by law]].

*Has crime gone down or not?* [[fall- person/judge/Edwin Marsh|"Put the missing cases back and the curve is as flat as a griddle,"]] says Professor Marsh. [[fall~ person/withhold/Warren Tolliver|The chief was not available to talk about the curve.]]

== S211-10 | The Ellery Buzz | 2044-01-25 | OOPS! We got the Chief's pen wrong
Okay, hands up. On Saturday the Buzz told you [[order+ outlet/assert/The Ellery Buzz|Chief Tolliver's own handwriting was on one of those yellow stickers, ordering a stabbing cut to size]]. [[order- outlet/assert/The Ellery Buzz|It wasn't his. Our handwriting gal looked again, and it's from a desk sergeant called Todd.]] We're eating the story, with mustard. [[count+ outlet/assert/The Ellery Buzz|The pile of fudged sheets is still north of eleven hundred, wrong pen or no wrong pen.]]

Doesn't clear anybody, though. [[down+ outlet/assert/The Ellery Buzz|Somebody in that building spent a year squishing felonies into parking tickets]], and Todd's only one of 'em. "[[down+ person/confirm/Todd Wiley|I did my share of stickers. I got a mug for it]]," says Sergeant Todd Wiley.

The Chief crowed all weekend. [[order- person/deny/Warren Tolliver|"I told you I'd given no such instruction, and now you know it."]] Captain Hodge still sings a different tune: "[[order+ person/assert/Ben Hodge|He gave it to my face. I don't need a sticker]]." [[order~ outlet/judge/The Ellery Buzz|One of 'em's fibbing; pick your horse.]]

Around town they're over it. [[safest- person/judge/Lou Fenn|"Safest place in the country! My cousin in Port Dunmore fell off his chair,"]] says cabbie Lou. Even Chamber prez Dale Ostrander's got cold feet on that: [[safest- person/deny/Dale Ostrander|"We went too far with that line. It's off the brochure. We're a mid-table town."]] [[safest~ person/withhold/Warren Tolliver|The Chief wouldn't say if the plaque's coming down.]]

Pruitt's still guarding the cabinet. [[sealed- person/deny/Pilar Quade|"There's no lock on it but the one in Neal's head,"]] says Councilwoman Quade, who spent Sunday with a thermos reading files.

[[down~ person/judge/Mickey Strand|Mickey Strand says half the lieutenants are pricing condos.]] [[down~ outlet/ask/The Ellery Buzz|And what do you tell the guy with the ear?]] [[bonus~ person/withhold/Warren Tolliver|As for the 38 grand, the Chief rolled the window up.]] [[bonus+ outlet/assert/The Ellery Buzz|He's already put it into a boat; we've seen the boat.]] [[amadi+ outlet/assert/The Ellery Buzz|Ruth's still doing penance downstairs for blabbing to the press.]] [[amadi~ outlet/call/The Ellery Buzz|Somebody get her a sunlamp.]]

== S211-11 | Plains Wire | 2044-01-27 | Examiners: Ellery Falls police watered down over 1,100 crimes
ELLERY FALLS, Jan 27 (Plains) - [[down+ document/confirm/a report of state examiners|Officers in Ellery Falls lowered the gravity of assaults and robberies as a matter of routine in order to meet a target]], state examiners found in a report released on Wednesday.

[[count+ document/confirm/a report of state examiners|The six examiners identified 1,118 altered entries]], close to [[count+ outlet/assert/the Falls Herald|a newspaper's projection of 1,140]] and far from the 87 conceded by Chief Warren Tolliver. [[count- person/deny/Warren Tolliver|"They've counted typing errors,"]] Tolliver said.

"[[down+ person/confirm/Irene Castell|What was done here was done on purpose and with a whiteboard]]," Attorney General Irene Castell said. Tolliver, visibly tired, said [[down- person/deny/Warren Tolliver|he still saw no intent, only sloppiness]].

On the central question of responsibility the report is cautious. [[order~ document/withhold/a report of state examiners|It could not determine whether the pressure began with the chief or with his captains]]. Captain Carla Ruiz, questioned a second time, [[order- person/deny/Carla Ruiz|again said that he had asked for nothing of the kind]].

[[fall- document/assert/a report of state examiners|With the entries put right, the report says, violence grew by 2 percent in 2043.]] It adds that [[sealed- document/assert/a report of state examiners|the council was at liberty to see the files at all times]] and that [[amadi+ document/confirm/a report of state examiners|the move of Sergeant Ruth Amadi to a basement "was retaliation by any reading"]].

[[safest- outlet/assert/Plains Wire|In national tables the city ranks 23rd of 40, though Tolliver has praised it as unsurpassed.]]

Governor Amos Reddick said [[down~ person/judge/Amos Reddick|he was sickened]] and asked [[down~ person/ask/Amos Reddick|how many victims had waited for a detective who was never assigned]]. Prosecutor Helen Vance [[down~ person/withhold/Helen Vance|would not speculate on charges]]. Councilwoman Pilar Quade called for [[down~ person/call/Pilar Quade|the dismissal of all fourteen lieutenants]].

[[software- outlet/assert/Plains Wire|A computer error, which the department blamed at first, played no part in any of it.]]

The affair of 2036, in which [[east+ outlet/assert/Plains Wire|one precinct disposed of burglary complaints]], is treated in a footnote. [[east~ document/judge/a report of state examiners|It was a different method and other people, the footnote says.]]

== S211-12 | Falls Herald | 2044-01-29 | Tolliver goes, and takes the number with him
The cake had one candle too many. On Thursday evening Chief Warren Tolliver cleared his desk, and before he did he signed a sheet of three lines.

"[[fall- person/deny/Warren Tolliver|I withdraw the figure of 31 percent. It was not right when I gave it]]," says the first. "[[down+ person/confirm/Warren Tolliver|Cases were marked down in this department on a large scale, and it was done for the chart]]," says the second. The third: "[[order- person/deny/Warren Tolliver|I did not ask for it. I asked for results and did not ask how they were got]]."

[[order~ outlet/judge/Falls Herald|Whether one believes that last line is a matter of temperament]]. Ben Hodge [[order+ person/assert/Ben Hodge|doesn't: he was there, he says, and the word was "knives"]].

The money is coming back. [[bonus+ outlet/assert/Falls Herald|A cashier's check for the 38,000 dollars he drew for beating the target lay on the mayor's blotter this morning]].

Lyle Brandt takes over until summer. [[count+ outlet/assert/Falls Herald|To 1,118 people whose complaints were cut down he will have to write a letter.]] [[sealed- outlet/assert/Falls Herald|The reading room that was supposed to be out of bounds to councilors has three of them in it today, and no bailiff has come.]] His first order: [[amadi~ person/promise/Lyle Brandt|Sergeant Amadi is to be brought upstairs, with her plant]]. [[amadi+ person/confirm/Lyle Brandt|"She was put down there because she'd talked to you people, and I let it happen,"]] he said. His second: [[audit~ person/promise/Lyle Brandt|the state's readers may keep their room as long as they like]].

For the man from the bus depot it comes late. His file has been retitled; [[down+ outlet/assert/Falls Herald|the "verbal dispute" that the department had made of a pipe to the head is now attempted murder]]. [[down~ person/judge/Otis Renner|"That's what I said at the time, with the half of my mouth that worked,"]] said Otis Renner, 44. [[fall- outlet/assert/Falls Herald|The year of his injury, on a true count, was a shade bloodier than the one before.]] He has not decided [[down~ person/withhold/Otis Renner|whether he will sue over it]].

The plaque in the lobby was unscrewed at noon. [[safest- person/assert/Sal Pinto|"Twenty-third, it should have read,"]] said the janitor, Sal Pinto, [[fall~ outlet/judge/Falls Herald|and nobody in the hall had a kind word for percentages]].

Snow is expected on Sunday.
