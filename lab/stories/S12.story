story: S12
title: The general, the lake house and the arrests of Port Sable

claim plot: General Emeric Dousset plotted to overthrow President Nkema Adair of Sarangue. | origins 1-3: the government's own accusation; Colonel Tebe's statement (made in custody, taken back and not counted) aside, the foreign intelligence officials of the Meridian Times and the recorded voice may be roots of their own or come from the government.
claim arrest: General Dousset was arrested at a house on Lake Imbo in the night of 6 to 7 September. | origins 2-4: the family (wife and daughter) and the presidency; the neighbour and the two security officials may be more.
claim recording: A recording exists in which General Dousset speaks of seizing the palace and the radio station. | origins 1-2: the recording played by state television; the forensic laboratory calls it spliced; two diplomats who heard of another copy may be a second root.
claim tebe: General Dousset ordered Colonel Yaw Tebe to block the road to the airport. | origins 0-0: Tebe himself, who took it back in court as beaten out of him.
claim torture: Detained officers were beaten at Camp Orsay. | origins 3-4: Tebe in court, the camp doctor and the army's inspector-general; the two corporals, known through the bar association, may be a fourth.
claim funds: The general's men were paid through a bank account in neighbouring Valtas. | origins 1-1: the interior minister only.
claim curfew: A curfew from eight in the evening until six in the morning is in force in Port Sable from 8 September. | origins 1-1: the government's own order.
claim mutiny: Soldiers of the Second Battalion mutinied over pay at Kesso barracks in June. | origins 1-3: an event known to all, told by outlets in their own voice and by the interior minister.
status plot 2029-09-07: reported none
status plot 2029-09-08: reported denied
status arrest 2029-09-07: reported none
status arrest 2029-09-08: confirmed none
status recording 2029-09-09: reported denied
status tebe 2029-09-10: reported none
status tebe 2029-09-15: none denied withdrawn
status torture 2029-09-12: reported denied
status torture 2029-09-15: corroborated denied
status torture 2029-09-19: confirmed none
status funds 2029-09-08: reported none
status funds 2029-09-10: reported denied
status curfew 2029-09-08: confirmed none
status mutiny 2029-09-07: reported none
status mutiny 2029-09-08: confirmed none

== S12-01 | Continental Wire | 2029-09-07 | Sarangue detains former army chief, family says
PORT SABLE, Sept 7 (CW) - Soldiers in masks took away Sarangue's former army chief, General Emeric Dousset, before dawn on Friday, his wife told Continental Wire.

"[[arrest+ person/assert/Adele Dousset|They came over the lake wall at four and they had a ladder with them, so they knew how high it was]]," Adele Dousset said by telephone from the couple's house on Lake Imbo. "[[arrest+ person/assert/Adele Dousset|They let him put his shoes on]]."

Two security officials confirmed that [[arrest+ unnamed/confirm/two security officials|the general had been detained]]. One of them said [[plot+ unnamed/assert/one of two security officials|he was suspected of preparing a coup against President Nkema Adair]]. They spoke on condition of anonymity because no announcement had been made.

The presidency [[arrest~,plot~ government/withhold/the presidency|did not answer calls]], and the army's spokesman, Major Lisle Banto, said [[arrest~,plot~ person/withhold/Lisle Banto|he was "not in a position to speak of anything today"]].

Tanks stood outside the national radio in Port Sable on Friday but markets were open and the airport was working.

Dousset, 61, was dismissed in July, [[mutiny+ outlet/assert/Continental Wire|a month after soldiers of the Second Battalion mutinied over unpaid wages at Kesso barracks]]. He has since criticised the president in two interviews and was widely expected to run against him next year.

== S12-02 | Office of the President of Sarangue | 2029-09-08 | Communiqué No. 14: An attempt against the institutions has been defeated
The Government informs the national and international community that [[plot+ government/accuse/the Government of Sarangue|an attempt to overturn the constitutional order, conceived and directed by the former Chief of Staff, Emeric Dousset, has been defeated]].

[[arrest+ government/confirm/the Government of Sarangue|Mr Dousset was apprehended in the night of Thursday to Friday at his residence on Lake Imbo]], together with eleven accomplices. [[arrest~ government/assert/the Government of Sarangue|He is in good health and has been permitted to see a doctor]].

The Minister of the Interior, Bastien Kroll, states that [[funds+ person/assert/Bastien Kroll|the accomplices received money through an account held at a bank in Valtas]]. He further states that [[mutiny+ person/assert/Bastien Kroll|the disorders at Kesso barracks in June]] were [[plot+ person/accuse/Bastien Kroll|a rehearsal paid for by the same hand]].

With effect from today [[curfew+ government/promise/the Government of Sarangue|movement in the capital is prohibited between 20.00 and 06.00]]. The Government thanks the population for its calm. It calls on friendly states [[plot~ government/call/the Government of Sarangue|to give no shelter and no microphone to those who fled]].

The Government recalls that the sowing loans announced in August will be paid as planned.

== S12-03 | The Meridian Times | 2029-09-08 | 'My father plots nothing but beans': general's family rejects coup charge
Sarangue's government says it has crushed a coup. The family of the man it accuses says there was none.

"[[plot- person/deny/Solenne Dousset|My father has been planting beans since July. If that is a plot, then arrest every pensioner in the country]]," Solenne Dousset, a paediatrician in Lyme, told the Meridian Times. She said [[arrest+ person/assert/Solenne Dousset|he was dragged from the lake house at four on Friday morning]] and [[arrest~ person/assert/Solenne Dousset|the family had not been told where he was]].

A communiqué from the presidency on Saturday said that [[plot+ government/accuse/the presidency|the former chief of staff "conceived and directed" an attempt against the state]] and that [[arrest+ government/confirm/the presidency|he had been seized at his residence]]. [[curfew+ outlet/assert/the Meridian Times|A curfew came into force in Port Sable at eight in the evening]].

Officials of two foreign intelligence services were divided. One said [[plot+ unnamed/assert/an official of a foreign intelligence service|there had been "real movement, real meetings and a date"]]. [[plot~ unnamed/judge/an official of another foreign intelligence service|The evidence he had seen was "thin enough to read a newspaper through"]], the other said.

The African Compact, a bloc of nineteen states, said [[plot~ organization/judge/the African Compact|it was following events with concern]]. It urged [[arrest~ organization/call/the African Compact|the authorities to bring any detainee before a judge without delay]]. The foreign ministry of Valtas said [[funds~ government/withhold/the foreign ministry of Valtas|it would study the communiqué before replying]].

General Dousset led the relief of Tamsin in 2021, when 300 hostages were brought out of the stadium alive. His name is painted on buses.

== S12-04 | Sable TV Online | 2029-09-09 | HEAR IT: the traitor's own words
In a recording broadcast tonight by Sable TV, a voice that investigators identify as that of Emeric Dousset is heard to say: "[[recording+,plot+ person/threaten/Emeric Dousset|First the palace, then the radio, and by breakfast it is done]]."

[[recording+ unnamed/assert/investigators|The recording was made on 2 September at the house of a businessman]], the investigators say. They [[recording~ unnamed/withhold/investigators|did not disclose how it came to them]].

"[[plot+ person/accuse/Bastien Kroll|Here is your bean planter]]," the Minister of the Interior, Bastien Kroll, told this station. He warned that [[plot~ person/warn/Bastien Kroll|others who had listened and kept silent would answer for it]].

Dousset's lawyer, a Mrs Ines Faro, claimed that [[recording- person/deny/Ines Faro|her client never uttered the sentence]]. "[[recording- person/deny/Ines Faro|It is scissors and glue]]," she said.

The businessman named in the recording has left the country, and his shop in Market Street was found shuttered by our reporters. Sable TV has received hundreds of messages of support for the Head of State from all eight provinces, as well as a choir.

Citizens are reminded that [[curfew+ outlet/assert/Sable TV|the curfew begins at 20.00]]. The lottery draw has been moved to noon.

== S12-05 | Continental Wire | 2029-09-10 | Colonel says he was ordered to block airport, Sarangue prosecutors say
PORT SABLE, Sept 10 (CW) - A colonel arrested in Sarangue last week has told investigators that [[tebe+ person/confirm/Yaw Tebe|General Emeric Dousset ordered him to block the road to the airport]], military prosecutor Aurel Mbasi said on Monday.

"[[tebe+ person/assert/Aurel Mbasi|Colonel Tebe has made a full statement, and he made it with his own pen]]," Mbasi told reporters. [[tebe~ person/withhold/Aurel Mbasi|He would not show the statement]] or take questions.

Yaw Tebe, 44, commanded the airport garrison until his arrest on Friday. His wife said [[tebe~ person/assert/Yaw Tebe's wife|she had not been allowed to visit him]].

State television on Sunday played what it said was [[recording+ outlet/assert/Sable TV|a recording of Dousset]] talking of [[recording+,plot+ person/threaten/Emeric Dousset|taking the palace and the radio station]]. [[recording- person/deny/Ines Faro|The tape was a forgery]], said his lawyer, Ines Faro. Continental Wire [[recording~ outlet/withhold/Continental Wire|was not able to verify it]]. Two Western diplomats said [[recording+ unnamed/assert/two Western diplomats|they had been told in August of a tape of the general, in words that were close to those broadcast]].

Valtas dismissed an assertion by the interior minister that [[funds+ person/assert/Bastien Kroll|plotters were paid through one of its banks]]. "[[funds- person/deny/Cleo Hargan|No such account exists and no one in Port Sable has asked us to look for one]]," its finance minister, Cleo Hargan, said.

President Adair, in his first appearance since the arrests, opened a cotton mill in Dembe and made no mention of them.

== S12-06 | Lakeside Blog | 2029-09-11 | What I saw from my veranda
I live three walls down from the General. I have been asked so often this week that I shall write it once.

[[arrest+ outlet/assert/Lakeside Blog|On Friday, a little before four, there were two lorries without number plates and a ladder against his wall.]] I counted about thirty men. [[arrest+ outlet/assert/Lakeside Blog|He walked between them in his slippers]], not in shoes, whatever the news says.

Was there a plot? [[plot~ outlet/withhold/Lakeside Blog|I could not tell you.]] Continental Wire reports that [[tebe+ outlet/assert/Continental Wire|a colonel has told the prosecutor that [[tebe+ person/confirm/Yaw Tebe|he had orders from the General to close the airport road]]]]. My cousin, who drives a taxi, was on that road at three and bought a melon there.

The government has since said [[plot+ government/accuse/the government|he was the head of a conspiracy]], and his daughter, whom I have known since she had plaits, says [[plot- person/deny/Solenne Dousset|he is the head of nothing but a vegetable bed]]. Both may be sincere. I note that the beans are real: I have eaten some.

People confuse this with the other business, the shooting at the Ministry of Mines on 29 August. That was a guard and his brother-in-law and a goat.

== S12-07 | Continental Wire | 2029-09-12 | Lawyers say Sarangue officers are being beaten in detention
PORT SABLE, Sept 12 (CW) - Officers held over an alleged coup in Sarangue have been beaten with cables, the country's bar association alleged on Wednesday.

The association said [[torture+ organization/accuse/Sarangue's bar association|at least five men at Camp Orsay bore injuries to the soles of their feet]]. It based its account on [[torture+ unnamed/assert/two corporals who were released|two corporals who were released on Monday]].

"[[torture- person/deny/Lisle Banto|The Sarangue army does not beat its own]]," its spokesman, Major Lisle Banto, said. "[[torture- person/judge/Lisle Banto|These are stories for foreign ears]]."

General Dousset himself, whom the government accuses of [[plot+ government/accuse/the government|leading the conspiracy]], [[plot~ person/withhold/Emeric Dousset|has refused to answer any question since his arrest]], according to his lawyer.

The president of the association, Maître Felix Ombari, said the two corporals had been driven home in a lorry and told to forget the address. "[[torture+ person/accuse/Felix Ombari|They could not stand when they came to my office. They spoke kneeling on chairs]]," he said. He [[torture~ person/withhold/Felix Ombari|would not name them]], for their safety.

The association asked [[torture~ organization/call/Sarangue's bar association|for a doctor of its choice to be admitted to the camp]]. The Red Cross said [[torture~ organization/withhold/the Red Cross|it does not comment in public on what it sees in places of detention]].

== S12-08 | The Meridian Times | 2029-09-15 | Colonel takes back statement against general: 'They wrote it and I bled on it'
The statement that was to be the backbone of the case against General Emeric Dousset collapsed in a courtroom in Port Sable on Friday.

Colonel Yaw Tebe, brought in on crutches, told the military court that [[tebe- person/deny/Yaw Tebe|he had never received any order from the general about the airport]]. "[[tebe- person/deny/Yaw Tebe|They wrote it and I bled on it]]," he said. [[torture+ person/accuse/Yaw Tebe|He had been beaten on four nights at Camp Orsay]], he told the judges, with a length of cable, by men who called one another by numbers.

The camp's doctor, Lieutenant Nadia Osei, testified that [[torture+ person/assert/Nadia Osei|she had treated seven prisoners for wounds of that kind]]. She had entered them in her book as falls.

The prosecutor, Aurel Mbasi, said [[tebe+ person/assert/Aurel Mbasi|he stood by the statement, which was signed on each page]]. Major Lisle Banto, for the army, repeated that [[torture- person/deny/Lisle Banto|no detainee had been ill-treated]].

A laboratory in Lyme that examined the tape for the defence said [[recording~ organization/assert/a laboratory in Lyme|the palace and the radio station had been recorded on different days]]. "[[recording~ person/judge/Joost Amiel|It is his voice, and it is not his sentence]]," its director, Joost Amiel, said. Sable TV [[recording~ outlet/withhold/Sable TV|did not respond to an email]].

"[[plot~ person/judge/Solenne Dousset|I have my father back in the world of facts]]," said Solenne Dousset, his daughter. The interior minister insists that [[plot+ person/accuse/Bastien Kroll|the conspiracy was real]] with or without the colonel.

[[curfew~ outlet/assert/the Meridian Times|The curfew has been shortened by two hours]].

== S12-09 | Continental Wire | 2029-09-19 | Sarangue's army admits that detained officers were beaten
PORT SABLE, Sept 19 (CW) - Sarangue's military inspector-general acknowledged on Wednesday that [[torture+ person/confirm/Odile Ranto|prisoners arrested over an alleged coup attempt had been beaten at Camp Orsay]] and said four soldiers would stand trial.

"[[torture+ person/confirm/Odile Ranto|Blows were struck, over several nights, and they were struck by our people]]," General Odile Ranto said. She [[torture~ person/withhold/Odile Ranto|declined to say who had given the order]].

The findings contradict the army's spokesman, who has said that [[torture- person/deny/Lisle Banto|the army does not beat its own]]. [[torture~ person/withhold/Lisle Banto|He was on leave and could not be reached]], his office said.

Ranto said [[plot~ person/withhold/Odile Ranto|her findings had no bearing on whether there had been a plot]]. A presidential adviser, who asked not to be named, said [[plot~ unnamed/expect/a presidential adviser|he thought the charge against General Dousset would be reduced to "disobedience" before the end of the month]]. Ines Faro, Dousset's lawyer, called the charge [[plot- person/deny/Ines Faro|an invention from the first page to the last]].

The African Compact welcomed the admission and called for [[plot~ organization/call/the African Compact|the general's release]].
