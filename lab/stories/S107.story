story: S107
title: The salaries of the teachers of Halvia

claim hack: Intruders broke into the payroll system of Halvia's Education Ministry. | origins 3-4: a technician, the Office for Network Safety, the ministry, the thieves' own posting.
claim divert: Teachers' October salaries were diverted to accounts of the thieves. | origins 2-4: the Savings Bank, the ministry in the end, single teachers with their slips.
claim sum: Eleven million florins were stolen. | origins 1-2: the Savings Bank's count, taken over by the Audit Court; the ministry gives 4.1 million.
claim wasp: The gang Copper Wasp was behind the break-in. | origins 2-3: the gang's posting and the firm Ravelin; the police may rest on the firm.
claim insider: An employee of the contractor Lohnwerk let the intruders in. | origins 1-2: a former colleague and the prosecutor, who may rest on the same log.
claim student: A student of 19 from Tarnow carried out the break-in. | origins 0-1: a tabloid's police source, taken back by it.
claim data: The personal data of 86,000 teachers were offered for sale. | origins 2-3: Signal's look at the offer, a buyer's sample, the data guardian.
claim pay: All teachers will have their pay by 14 November. | origins 1-1: the minister's promise, put off once.
claim walkout: The teachers will go on strike on 17 November. | origins 1-2: the union; two branch officers.
claim tax: The tax office's portal was knocked out by a flood of requests on 6 November. | origins 1-2: the tax office; the network office confirms.
claim pension: In 2031 hackers emptied accounts of the state pension fund. | origins 1-2: background in the outlets' own voice.
status hack 2036-11-03: reported denied
status hack 2036-11-05: corroborated denied
status hack 2036-11-06: confirmed none
status divert 2036-11-04: reported denied
status divert 2036-11-08: confirmed none
status sum 2036-11-08: reported denied
status sum 2036-11-18: corroborated denied
status wasp 2036-11-07: reported none
status wasp 2036-11-10: corroborated denied
status insider 2036-11-12: reported denied
status insider 2036-11-20: corroborated denied
status student 2036-11-08: reported none
status student 2036-11-10: none denied withdrawn
status data 2036-11-07: reported denied
status data 2036-11-11: confirmed none
status pay 2036-11-06: reported none
status pay 2036-11-15: none denied withdrawn
status walkout 2036-11-10: reported none
status walkout 2036-11-15: confirmed none
status walkout 2036-11-18: none denied withdrawn
status tax 2036-11-07: confirmed none

== S107-01 | Tarnow Echo | 2036-11-03 | No pay at Lindenfeld school, and a locked door in the ministry
Thirty-one teachers at Lindenfeld school looked at their bank accounts on Friday, and at the weekend, and yesterday morning in the staff room, all together. Nothing had come.

"[[divert~ person/assert/Nele Aust|On the slip it says paid. In the account it says nothing]]," says Nele Aust, who teaches the fourth form. Head teacher Rolf Bering was told by the ministry's hotline that [[hack- government/deny/the ministry's hotline|there had been a hitch in a nightly run]]. "[[hack~ person/judge/Rolf Bering|A hitch that needs policemen at the door?]]" he asks.

For a cousin of his works in the building at Brenn, and [[hack+ unnamed/assert/a technician in the Education Ministry|somebody has been inside the pay machine who had no business there]], the cousin says. He is a technician. "[[hack+ unnamed/assert/a technician in the Education Ministry|We found a new administrator. He'd hired himself on the nineteenth, and he worked only at night]]."

The ministry's press office assured the Echo that [[hack- government/deny/the ministry's press office|at no time had an unauthorised person had access]]. Why then was the third floor sealed? [[hack~ government/withhold/the ministry's press office|"Renovation."]]

The teachers' union wants to know [[divert~ organization/ask/the teachers' union|where the money is, if it left]]. Its district chair, Ute Brandl-Koss, recalls [[pension+ person/assert/Ute Brandl-Koss|the year '31, when strangers cleaned out half a thousand pensioners at the state fund]]. "[[pension~ person/judge/Ute Brandl-Koss|That began with a hitch as well]]," she says.

[[hack~ group/withhold/officials in Tarnow's school board|Nobody at the school board wished to be seen talking to us.]]

The caretaker, who is paid by the town, bought rolls for everybody. It rained. The book fair opens on Thursday in the old corn hall.

== S107-02 | Halvian News Agency | 2036-11-04 | Education Ministry denies break-in as teachers go unpaid
BRENN, Nov 4 (HNA) - Thousands of Halvian teachers had not received their October salaries by Tuesday, their union said, while the Education Ministry rejected a report that [[hack+ outlet/assert/the Tarnow Echo|its pay system had been entered by outsiders]].

"[[hack- person/deny/Vera Lund|No one has broken in anywhere. A batch file was faulty, and it is being repaired]]," Education Minister Vera Lund said. She called [[hack~ person/judge/Vera Lund|talk of hackers "seasonal, like the flu"]].

The union put the number of members without pay at 5,200. "[[divert+ person/assert/Marta Kehl|Our people's wages did leave the treasury. They arrived somewhere, only not with us]]," its president, Marta Kehl, said. The minister said [[divert- person/deny/Vera Lund|not a florin had gone astray]].

The Halvian Savings Bank, where most civil servants keep accounts, [[divert~ organization/withhold/the Halvian Savings Bank|referred questions to the ministry]]. The Office for Network Safety [[hack~ government/withhold/the Office for Network Safety|said it was "in contact" and would say nothing beyond that]].

Lohnwerk, the company that runs the software, said [[hack- organization/deny/Lohnwerk|its product was tight as a drum]]. Its chief executive, Dirk Amsler, said [[hack~ person/call/Dirk Amsler|those who claimed otherwise should bring a screenshot]].

Opposition lawmaker Greta Vance asked [[hack~ person/ask/Greta Vance|why a batch file needed three detectives of the computer crime squad]]. She demanded [[hack~ person/call/Greta Vance|that Lund appear before the committee on Thursday]].

[[pension+ outlet/assert/Halvian News Agency|Halvia was shaken in 2031 by a raid on the state pension fund, from which 512 accounts were drained over a weekend.]]

The ministry employs 86,000 teachers. Schools were open as usual on Tuesday.

== S107-03 | Signal | 2036-11-05 | Someone owned the Halvian teachers' payroll for sixteen days
Strip away the statements and here's what we've got. [[hack+ document/assert/an alert of the Office for Network Safety|A traffic-light-amber alert, sent to forty agencies last night by the Office for Network Safety, describes "unauthorised privileged access to a ministerial remuneration platform, 19 October to 3 November"]]. There's one ministry with a remuneration platform of that make. [[hack+ outlet/judge/Signal|Do the math.]]

The alert's indicators include [[hack+ document/assert/an alert of the Office for Network Safety|a rogue admin called svc_lunch]]. Cute. The Office [[hack~ government/withhold/the Office for Network Safety|wouldn't authenticate the paper; it did ask us where we'd got it]].

What did svc_lunch do all those nights? Two people who've looked at the tables say that [[divert+ unnamed/assert/two people who have looked at the tables|account numbers were swapped, in blocks of two hundred, an hour before the October run]]. "[[divert+ unnamed/assert/one of two people who have looked at the tables|The machine paid everyone. It just paid the wrong everyone]]," one of them put it. Lohnwerk's Amsler: [[divert- person/deny/Dirk Amsler|"I have no indication of altered bank details."]] [[divert~ outlet/judge/Signal|Note the verb.]]

How did they get in? [[insider~ outlet/withhold/Signal|We don't know.]] The login came from a maintenance range which belongs to Lohnwerk, and that can mean [[insider~ outlet/judge/Signal|a stolen laptop, a phished helpdesk or a friend]].

Asked about our story, Minister Lund's spokesman sent this: [[hack- unnamed/deny/a spokesman of Vera Lund|"There was no breach. There is an update."]] Bruno Sax, who heads the Office, was at a conference in Lakemouth, where he [[hack~ person/withhold/Bruno Sax|gave a talk on transparency and left by the kitchen]].

Old hands will think of [[pension+ outlet/assert/Signal|the 2031 pension fund job]]. Same hour of day, other door, and [[pension~ outlet/judge/Signal|nobody was ever charged]].

Greta Vance (opposition) has read the amber sheet too and [[hack~ person/threaten/Greta Vance|wants a criminal complaint if the minister "repeats the flu joke"]].

We'll update. Our ticket sale for WinterCon starts Friday.

== S107-04 | Radio Halvia | 2036-11-06 | Minister admits intrusion, promises money by the 14th
[[hack+ person/confirm/Vera Lund|The computers which pay the country's teachers were penetrated from outside]], Education Minister Vera Lund conceded before the schools committee this morning.

"[[hack+ person/confirm/Vera Lund|I was told on Monday that it was a software error. I was told last night that it was a burglary]]," the minister said. [[hack~ person/judge/Vera Lund|She regretted having ruled this out.]] Bruno Sax of the Office for Network Safety told lawmakers that [[hack+ person/confirm/Bruno Sax|the trespassers had been locked out on Monday at 4 a.m. after a little over two weeks]].

Had they taken money? [[divert~ person/withhold/Vera Lund|Ms Lund said that the checks were not finished]]. "[[divert- person/deny/Vera Lund|As things stand we have delayed payments, not lost ones]]," she said. Committee chairman Paul Riem called this [[divert~ person/judge/Paul Riem|"a sentence with a trapdoor"]].

The minister gave her word that [[pay+ person/promise/Vera Lund|everyone would be paid by Friday of next week, the fourteenth]]. Marta Kehl of the teachers' union said [[pay~ person/judge/Marta Kehl|her members would believe it at the cash machine]].

Prime Minister Agneta Rook expressed [[hack~ person/judge/Agneta Rook|full confidence in the minister]]. Greta Vance, for the opposition, called on [[hack~ person/call/Greta Vance|Ms Lund to "follow the batch file out of the door"]].

Since nine o'clock this morning taxpayers have been unable to reach [[tax+ outlet/assert/Radio Halvia|the tax office's portal, which is being swamped with bogus requests]]. Mr Sax said [[tax~ person/judge/Bruno Sax|there was nothing to tie this to the schools affair; "people see one burglar and then hear them everywhere"]].

The night will be foggy in the lowlands, with frost above 400 metres.

== S107-05 | Signal | 2036-11-07 | Copper Wasp says it stung the ministry, sells teachers by the thousand
A post went up at 02.13 on the market we call the Attic. "[[wasp+,hack+ organization/confirm/Copper Wasp|We are Copper Wasp and we ate at the Education Ministry]]," it starts. It offers "[[data+ organization/confirm/Copper Wasp|86 k teachers of Halvia: name, home, bank, sick days]]" for 15,000 in coin.

We've seen a sample of 500 lines. [[data+ outlet/assert/Signal|We rang eleven of the people in it, and eleven said that this was their address and their account.]] One, a music teacher, said: "[[data~ unnamed/judge/a music teacher|They know about my hearing. My headmaster doesn't.]]"

The ministry, four hours later: [[data- government/deny/the Education Ministry|"No personal data have been taken."]] When we sent a spokeswoman her own entry, [[data~ unnamed/withhold/a spokeswoman of the Education Ministry|she said that she had to go]].

Is it the Wasp? Security shop Ravelin thinks so. "[[wasp+ person/assert/Jun Okafor|The tooling's theirs, the hours are theirs, even the bad jokes are theirs]]," says Jun Okafor, its head of research. She'd go to [[wasp~ person/judge/Jun Okafor|eight out of ten, because brands get borrowed]]. The Office for Network Safety [[wasp~ government/withhold/the Office for Network Safety|doesn't "do attribution by blog"]].

The post doesn't breathe a word about [[divert~ outlet/assert/Signal|wages]]. Odd, if [[divert+ unnamed/assert/two people who have looked at the tables|as we were told, the October run was rerouted]]. [[divert~ outlet/ask/Signal|Who keeps quiet about the biggest thing he did?]]

Yesterday's outage, by the way, was [[tax+ government/confirm/the tax office|a denial of service on the tax portal, eleven hours, 900 gigabits, the tax office says]]. [[tax~ outlet/judge/Signal|Rented botnet, pocket money. Don't lump it in.]] The Attic post [[tax~ outlet/assert/Signal|doesn't mention it either]].

If you teach in Halvia: freeze your card, change your bank PIN, be rude to anyone who calls.

== S107-06 | Flash | 2036-11-08 | PAY PIRATE IS 19 AND LIVES WITH HIS MUM!
He's a spotty student. He's 19. And according to a top cop [[student+ unnamed/accuse/a senior police officer|he's the brain who cracked the teachers' pay computer]]!

Flash can reveal that officers searched a flat in Tarnow's Kiln Street on Thursday night and led away computer science student Jannis W. "[[student+ unnamed/assert/a senior police officer|That's our man. He did it from his bunk bed]]," said the officer. Neighbour Elfi Rust, 71: "[[student~ person/judge/Elfi Rust|Always so polite on the stairs. It's always the polite ones]]." His mum [[student~ unnamed/withhold/the mother of Jannis W.|slammed the door on us]].

And NOW we know what the loot is. The Savings Bank told clients last night that [[divert+,sum+ organization/confirm/the Halvian Savings Bank|4,870 pay packets, ELEVEN MILLION florins, had been steered into mule accounts and whisked abroad]]. [[divert~ outlet/judge/Flash|So much for "delayed", Minister!]]

Red-faced Vera Lund, 52, crept before the cameras at ten. "[[divert+ person/confirm/Vera Lund|Yes, salaries were redirected by criminals]]," she mumbled. But [[sum- person/deny/Vera Lund|only 4.1 million had really gone, she swears, the rest was stopped in time]]. [[sum~ outlet/ask/Flash|Eleven or four, Frau Lund? Even a first-former could do that sum.]]

Sports teacher Ole Finck, 38, three kids: "[[divert~ person/judge/Ole Finck|Some crook is driving my October around in a Porsche]]." [[pay~ person/expect/Ole Finck|He's borrowed from Gran till the fourteenth, "if it's the fourteenth".]]

And the Prime Minister? [[hack~ person/withhold/Agneta Rook|Off jogging, says her office, and not to be bothered with computers.]] [[hack~ outlet/call/Flash|CHANGE THE LOCKS, Frau Lund!]]

Gran-in-chief Marta Kehl of the union fumes: [[hack~ person/call/Marta Kehl|"Whoever left that door open must pay, and it won't be us."]]

TOMORROW IN FLASH: Is YOUR password on the list? Plus Diet Special.

== S107-07 | Halvian News Agency | 2036-11-10 | Student released; union threatens strike over stolen pay
BRENN, Nov 10 (HNA) - Police on Monday released a 19-year-old student and said that [[student- government/deny/police|he had had no part in the intrusion into the teachers' payroll]].

"[[student- person/deny/Arno Teich|He is a witness. He runs a forum on which the intruders boasted, and he told us so himself]]," Commissioner Arno Teich said. The newspaper Flash, which had [[student+ outlet/assert/Flash|presented the young man as the culprit]], removed its report. "[[student~ outlet/deny/Flash|Our informant jumped to a conclusion and so did we]]," it wrote. A lawyer for the family said [[student~ unnamed/threaten/a lawyer for the family|the apology would be read out in court]].

Teich said [[wasp+ person/assert/Arno Teich|investigators were now confident that the gang known as Copper Wasp was responsible]]. A message from an account which has spoken for the gang before said: "[[wasp- unnamed/deny/an account that speaks for Copper Wasp|Wasps do not rob schoolmarms. We bought the list, we did not pick the lock]]." Ravelin, a security firm, [[wasp~ organization/judge/Ravelin|called that "a distinction for the sentencing hearing"]].

The teachers' union said its board would meet on Wednesday. Two branch officers told HNA [[walkout+ unnamed/assert/two branch officers of the teachers' union|a stoppage at all schools was planned for Monday, November 17]]. "[[walkout~ person/threaten/Marta Kehl|No pay, no bell]]," President Marta Kehl said. [[walkout~ person/withhold/Marta Kehl|She would not name a day.]]

[[divert+ outlet/assert/Halvian News Agency|The wages of 4,870 teachers went to accounts opened by straw men]] in three countries. The Savings Bank says [[sum+ organization/assert/the Halvian Savings Bank|the damage is 11 million florins]]; the ministry [[sum- government/deny/the Education Ministry|says 4.1 million]].

Prime Minister Agneta Rook [[hack~ person/withhold/Agneta Rook|cancelled an interview in which the break-in was to be a subject]]. Parents' groups asked for [[walkout~ group/call/parents' groups|emergency care in the event of a strike]].

== S107-08 | Education Ministry of Halvia | 2036-11-11 | Information for all teaching staff (press notice 88)
Published as received.

Dear colleagues, as you know, [[hack+ government/confirm/the Education Ministry|unknown persons gained entry to our remuneration platform between 19 October and 3 November]]. The platform has since been rebuilt from clean copies. [[hack~ government/judge/the Education Ministry|We deeply regret this incident and the manner in which we first spoke of it.]]

1. Your data. In our notice 85 we wrote that [[data- government/deny/the Education Ministry|no records had left the house]]. This can no longer be upheld. [[data+ government/confirm/the Education Ministry|According to the Data Guardian, a file with particulars of all 86,000 members of staff was copied and put on sale]]. [[data~ government/call/the Education Ministry|Please treat every unexpected call from "your bank" as a fraud.]] A helpline is open from 7 to 22.

2. Your pay. [[divert+ government/confirm/the Education Ministry|In 4,870 cases the October amount was credited to third parties by manipulation of the bank details.]] [[pay+ government/promise/the Education Ministry|These colleagues will be paid in full on or before 14 November.]] Overdraft interest will be refunded against proof.

3. The amount. [[sum- government/assert/the Education Ministry|The loss stands at 4.1 million florins]]; [[sum~ government/withhold/the Education Ministry|we do not comment on the figures of credit institutions]].

4. Responsibility. The question of [[insider~ government/withhold/the Education Ministry|whether anyone working for a service provider was involved is a matter for the prosecutor]], as is [[wasp~ government/withhold/the Education Ministry|the identity of the perpetrators]].

5. Rumours. The disturbance of [[tax~ government/assert/the Education Ministry|the tax office's website last Thursday is unconnected and did not touch your payslips]]. We appeal to you [[walkout~ government/call/the Education Ministry|not to leave the children waiting at the gate on account of our mistakes]].

With collegial greetings, Department Z 4. The flu vaccination planned for the 12th will take place in the canteen.

== S107-09 | The Brenn Observer | 2036-11-12 | The man on the maintenance desk
[[insider+ unnamed/accuse/a former employee of Lohnwerk|A member of Lohnwerk's maintenance desk handed his key to the intruders, for money]], says a former colleague of his who has been questioned by the prosecutor.

“[[insider+ unnamed/assert/a former employee of Lohnwerk|There were six of us with that key. On the nineteenth five were asleep, and one had just paid off his flat]],” he told the Observer. He named the man; we do not, for [[insider~ outlet/withhold/The Brenn Observer|we have not been able to put it to him]].

Dirk Amsler, the firm’s chief executive, met us in a room with a view of the cathedral. “[[insider- person/deny/Dirk Amsler|My people are clean. I would put my hand in the fire for all six]],” he said. What of the ministry? “[[insider- person/accuse/Dirk Amsler|Look for it there. A clerk clicked on a parcel notice on 17 October; it is in the log]].” [[insider~ person/withhold/Dirk Amsler|He would not let us see the log.]] Prosecutor Silke Thoma [[insider~ person/withhold/Silke Thoma|said that she had six names on a list and a seventh on her mind, and no more]].

It matters who pays. If [[insider~ person/judge/Ferdinand Leu|the key was sold rather than stolen, the firm is liable to the last florin]], says Ferdinand Leu, who teaches contract law. Until then [[divert~ outlet/judge/The Brenn Observer|the 4,870 whose October went travelling are creditors of everybody and nobody]].

Vera Lund, the minister, will be asked again today [[hack~ outlet/ask/The Brenn Observer|how strangers could stroll through her accounts for sixteen nights unseen]]. [[hack~ person/judge/Paul Riem|“I have seen better guarded allotments,”]] says Paul Riem of the committee. Her spokesman says [[pay+ unnamed/promise/a spokesman of Vera Lund|Friday’s date is safe]]. Marta Kehl’s board [[walkout+ organization/threaten/the board of the teachers' union|resolved last night to call everyone out on the 17th unless it is]].

An exhibition of school benches since 1850 opens in the City Museum on Sunday.

== S107-10 | The Lantern | 2036-11-15 | Friday came
The fourteenth came, and it went, and at midnight [[pay- organization/assert/the teachers' union|1,900 teachers still hadn't seen a florin, the union says]]. This morning the minister regrets. "[[pay- person/confirm/Vera Lund|The date cannot be kept; I now say the nineteenth]]," Lund said, in the voice of a railway. [[pay~ outlet/judge/The Lantern|I now say Christmas.]]

Let's go through the fairy tales in order. One: [[hack- government/deny/the Education Ministry|nobody was in]]. [[hack~ outlet/judge/The Lantern|Lie, or ignorance; I don't know which frightens me more.]] Two: [[divert- government/deny/the Education Ministry|nothing was taken]]. [[divert+ outlet/assert/The Lantern|The pay of a small town's worth of teachers is in somebody's wallet in three countries.]] Three: [[data- government/deny/the Education Ministry|no names went missing]]. [[data+ outlet/assert/The Lantern|You can buy yours for the price of a moped.]] Four: [[sum- government/assert/the Education Ministry|a mere four million]]. [[sum~ outlet/expect/The Lantern|Wait for the auditors on Tuesday.]]

And who did it? [[wasp+ government/assert/the police|The police say insects.]] [[insider+ unnamed/assert/a former employee of Lohnwerk|An ex-colleague says a chap with a new flat.]] [[wasp~,insider~ outlet/judge/The Lantern|It could be both: somebody has to open a window before a wasp comes in.]] [[student~ outlet/judge/The Lantern|What it wasn't is a boy in a bunk bed, and a certain newspaper owes him more than three lines.]]

The cabinet backs her. Rook says [[hack~ person/judge/Agneta Rook|one doesn't dismiss the fire brigade during a fire]]. [[hack~ outlet/judge/The Lantern|Even if it sat on the hydrant?]]

On Monday there'll be no school; [[walkout+ person/confirm/Marta Kehl|"Every gate, every town, from the first bell," says Marta Kehl]]. I'll bring the coffee.

[[pension~ outlet/judge/The Lantern|In '31, when the pensioners were fleeced, a commission recommended a second signature]] for every change of bank details. It was thought to be bureaucratic.

== S107-11 | Kapital | 2036-11-18 | Auditors: Loss is 11m florins; strike called off at last minute
The Audit Court put the loss from the raid on the teachers’ payroll at [[sum+ organization/assert/the Audit Court|11.2m florins]] yesterday, close to the Savings Bank’s figure and almost three times the ministry’s.

“[[sum+ person/assert/Hilde Tamm|The ministry subtracted what it hopes to get back. One may hope, one may not book it]],” said the court’s president, Hilde Tamm. The ministry [[sum- government/deny/the Education Ministry|maintains that 7m is frozen abroad and therefore not lost]]. Her report finds that [[divert+ organization/confirm/the Audit Court|bank details in 4,870 records were overwritten on 28 October between 23.00 and midnight]] and that [[hack+ organization/confirm/the Audit Court|the uninvited guest needed eleven minutes from first login to full control]]. [[hack~ person/judge/Hilde Tamm|“One would wish that reimbursements were as quick,” she said.]]

The treasury of the neighbouring ministry of transport, which runs the same software, says [[hack~ government/assert/the transport ministry|it has looked under every bed and found no visitor of its own]]. Shares in Lohnwerk lost 31 per cent. The company repeated that [[insider- organization/deny/Lohnwerk|none of its staff had colluded]], and [[insider~ organization/promise/Lohnwerk|has hired Ravelin to look over its own shoulder]]. Its insurer [[insider~ organization/withhold/Lohnwerk's insurer|reserves its position]].

The strike planned for yesterday did not take place. On Sunday night the union [[walkout- organization/confirm/the teachers' union|called its members back to the classrooms after the Treasury had wired an advance to all 1,900]]. “[[walkout- person/confirm/Marta Kehl|The bell rings, for now]],” said Marta Kehl. Economists at Nordia had reckoned that [[walkout~ group/expect/economists at Nordia|a day without school would cost 140m florins]].

The tax office meanwhile put a price on [[tax+ government/confirm/the tax office|the eleven hours during which its portal was drowned in junk on the sixth]]: 0.3m, mostly overtime. [[tax~ unnamed/assert/an official of the Audit Court|“Another file, another floor,” said an official of the court when asked whether the two belonged together.]]

Bond markets took no notice. Halvia’s ten-year paper yields 3.1 per cent.

== S107-12 | Halvian News Agency | 2036-11-20 | Contractor's technician arrested in payroll case
BRENN, Nov 20 (HNA) - Prosecutors on Thursday arrested a technician of the software company Lohnwerk on suspicion of [[insider+ person/accuse/Silke Thoma|having sold access to the teachers' payroll]].

"[[insider+ person/accuse/Silke Thoma|The door was not forced. It was opened with his card, from his kitchen, against 60,000 florins]]," Prosecutor Silke Thoma said. The man's lawyer, Ingmar Falk, said [[insider- person/deny/Ingmar Falk|the card had been copied while his client was on a ferry]]. Dirk Amsler, Lohnwerk's chief executive, who had vouched for his staff, said [[insider~ person/judge/Dirk Amsler|he was "speechless and at the prosecutor's disposal"]].

The buyers, Thoma said, were [[wasp+ person/accuse/Silke Thoma|members of Copper Wasp, two of whom had been identified by name]]. She [[wasp~ person/withhold/Silke Thoma|did not say in which country they were]].

[[hack+ outlet/assert/Halvian News Agency|Criminals roamed the ministry's pay computer from October 19 to November 3]] and [[divert+ outlet/assert/Halvian News Agency|channelled thousands of salaries to themselves]]. Thoma said [[divert~ person/expect/Silke Thoma|she hoped to recover half]].

All teachers had been paid by Wednesday night, the Treasury said. The union confirmed it and said [[data~ organization/call/the teachers' union|its members were owed new bank accounts as well, seeing that their old ones were on sale]]. "[[hack~ person/call/Marta Kehl|We still want to know when the minister first heard the word 'intruder']]," President Marta Kehl said. Education Minister Vera Lund [[hack~ person/withhold/Vera Lund|left a school opening without a word to reporters]].

Jannis W., the student who had been [[student~ outlet/assert/Halvian News Agency|wrongly named in the affair]], has been offered a traineeship by the Office for Network Safety. He said [[student~ person/judge/Jannis W.|he would think about it in his bunk bed]].
