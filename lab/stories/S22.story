story: S22
title: Federal court strikes down a Missouri protest law

claim struck: A federal appeals court struck down Missouri's Safe Roads Act. | origins 1-4: the court's opinion; the outlets report it in their own voice
claim vote: The judges ruled two to one. | origins 1-3: the opinion, told by the outlets in their own voice
claim speech: The law punishes protected speech (violates the First Amendment). | origins 1-2: Judge Amory's opinion for the majority; the plaintiffs' lawyer agrees
claim vague: The law is so unclear that a driver or marcher cannot know what is forbidden. | origins 1-1: the majority opinion
claim dissent: Judge Keller dissented, holding that the state may keep its highways open. | origins 1-3: Keller's dissent, told by outlets
claim felony: The law made blocking a highway in a protest a felony with up to seven years in prison. | origins 1-4: background facts about the law, by outlets in their own voice
claim arrests: 114 people have been arrested under the law. | origins 1-2: an outlet's count from court records and the Highway Patrol
claim appeal: Missouri will appeal to the Supreme Court. | origins 1-1: the attorney general
claim safety: The ruling puts lives at risk on the roads. | origins 2-2: the governor and the troopers' association
claim ambulance: An ambulance was held up by the 2023 protest on Interstate 70 and a patient died. | origins 1-2: Governor Stroud; Senator Bohl
claim noproof: No record shows that a blocked road caused the patient's death. | origins 2-2: the hospital's record in the opinion and the family
claim dropped: The St. Louis prosecutor is dropping his 38 cases under the law. | origins 1-1: the St. Louis prosecutor himself
claim copies: Other states have passed laws modeled on Missouri's. | origins 1-3: background told by outlets in their own voice
claim woman: The suit was brought by Loretta Pines, a retired teacher arrested for walking on an exit ramp. | origins 1-3: the outlets; Pines herself

status struck 2025-09-18: confirmed none
status vote 2025-09-18: reported none
status speech 2025-09-18: confirmed denied
status vague 2025-09-18: confirmed none
status vague 2025-09-19: confirmed denied
status dissent 2025-09-18: confirmed none
status felony 2025-09-18: reported none
status arrests 2025-09-18: reported none
status arrests 2025-09-19: confirmed none
status appeal 2025-09-18: confirmed none
status safety 2025-09-18: corroborated denied
status ambulance 2025-09-18: reported none
status ambulance 2025-09-19: reported denied
status noproof 2025-09-18: reported none
status noproof 2025-09-19: corroborated none
status dropped 2025-09-18: confirmed none
status copies 2025-09-18: reported none
status woman 2025-09-18: reported none
status woman 2025-09-19: confirmed none

== S22-01 | Columbia Standard | 2025-09-18 | Appeals Court Voids Missouri Law on Protests That Block Roads
ST. LOUIS — [[struck+ outlet/assert/Columbia Standard|A federal appeals court on Thursday threw out a Missouri law]] that [[felony+ outlet/assert/Columbia Standard|turned the blocking of a highway by demonstrators into a felony]], saying [[speech+ government/judge/a federal appeals court|the state had reached well past traffic safety and into the heart of political speech]].

The decision, [[vote+ outlet/assert/Columbia Standard|by a divided panel of three judges]], is the most important yet on a wave of state legislation that followed the street protests of 2023. [[copies+ outlet/assert/Columbia Standard|At least six legislatures have borrowed the Missouri statute, some of them word for word]].

“[[speech+ person/judge/Judge Corinne Amory|A public road has been the poor man’s printing press since before the Republic]],” Judge Corinne Amory wrote for the majority. The Safe Roads Act, she said, was drawn so loosely that “[[vague+ person/judge/Judge Corinne Amory|a funeral procession that sang would have to guess whether it was breaking the law]].”

[[dissent+ outlet/assert/Columbia Standard|Judge Thomas R. Keller, in dissent]], accused his colleagues of writing “[[dissent+ person/judge/Judge Thomas R. Keller|an ode where an opinion was wanted]].” [[dissent+ person/judge/Judge Thomas R. Keller|No one has a constitutional right to stop a truck on an interstate]], he argued, and the state was entitled to say so with a heavy penalty.

Under the act, which took effect in January 2024, [[felony+ outlet/assert/Columbia Standard|anyone who “impedes” a state highway “in concert with others” can be sent to prison for as long as seven years]]. [[arrests+ outlet/assert/Columbia Standard|A review of court records by the Standard found that 114 people had been charged]]. None has yet been convicted.

[[woman+ outlet/assert/Columbia Standard|The lead plaintiff, Loretta Pines, 71, taught third grade in Florissant for three decades. She was handcuffed in March of last year on an exit ramp of Interstate 170, where she had walked with a cardboard sign and a folding chair]].

“She was holding up no one but herself,” said her lawyer, Amir Dastani of the Heartland Liberties Project. The ruling, he said, “[[speech+ person/judge/Amir Dastani|tells legislators that you may direct traffic but you may not direct opinion]].”

Attorney General Wade Tolliver, a Republican, said that [[appeal+ person/promise/Wade Tolliver|he would take the case to the Supreme Court]] “by the shortest road, and it will be an open one.” He called the reasoning [[speech- person/deny/Wade Tolliver|a fantasy]], because the act, he said, “[[speech- person/deny/Wade Tolliver|regulates where your feet are and is silent about what your mouth is doing]].”

Gov. Denise Stroud linked the law again to the episode that inspired it. [[ambulance+ person/assert/Gov. Denise Stroud|A man had died in the back of an ambulance that could not get through a crowd on Interstate 70 in June 2023]], she said. “[[safety+ person/warn/Gov. Denise Stroud|Two judges have decided that this can happen again]].”

The opinion dwells on that case in a footnote. [[noproof+ document/assert/the opinion|Nothing in the hospital’s file, it says, connects the man’s death to a delay, which the dispatcher’s log puts at four minutes]].

In St. Louis, the circuit attorney, Julian Frye, said [[dropped+ person/promise/Julian Frye|his office would move to dismiss all 38 of its cases by the end of next week]]. Prosecutors in other counties [[dropped~ group/withhold/prosecutors in other counties|did not return calls]].

The panel left in place an older law under which obstruction of a street is a misdemeanor punishable by a fine.

== S22-02 | Beacon Cable News | 2025-09-18 | Court guts Missouri's tough road-blockade law; governor warns of more deaths
Missouri can no longer send protesters to prison for shutting down a highway, after [[struck+ outlet/assert/Beacon Cable News|a federal appeals court tossed the state's Safe Roads Act]] on Thursday.

[[vote+ outlet/assert/Beacon Cable News|The 2-1 decision]] drew a furious response from Republican Gov. Denise Stroud, who signed the measure.

"[[safety+ person/warn/Denise Stroud|Somebody's mother is going to be in the back of that next ambulance]], and these judges will be in their chambers," Stroud told Beacon's Tripp Hanlon.

She has said that [[ambulance+ person/assert/Denise Stroud|a 58-year-old roofer, Gary Mott, lost his life when demonstrators sealed off I-70 and rescuers were stuck behind them]].

The head of the state troopers' association, Sgt. Dale Rusk, said [[safety+ person/warn/Sgt. Dale Rusk|officers would be "peeling people off the asphalt" again by spring]]. "Human beings and 70-mile-an-hour traffic do not mix, and it doesn't matter what's on the sign," Rusk said.

[[felony+ outlet/assert/Beacon Cable News|The statute carried a maximum of seven years behind bars for those who tie up state roads as part of a group]]. Supporters credit it with putting an end to blockades, which numbered 19 in the year before it passed and two in the year after, according to the governor's office.

In her opinion, Judge Corinne Amory, an appointee of a Democratic president, said [[speech+ person/judge/Judge Corinne Amory|lawmakers had gone after marchers because of what marching says]] and that [[vague+ person/judge/Judge Corinne Amory|ordinary people could not tell from the text when they were committing a crime]].

[[dissent+ outlet/assert/Beacon Cable News|A sharply worded dissent by Judge Thomas Keller]] said that was nonsense. "[[dissent+ person/judge/Judge Thomas Keller|The Constitution is not a parking permit]]," he wrote.

The case was filed by a left-leaning legal group on behalf of [[woman+ outlet/assert/Beacon Cable News|a retired schoolteacher who was picked up on a freeway ramp near St. Louis]].

Its director, Amir Dastani, dismissed the governor's warning. "[[safety- person/deny/Amir Dastani|Blocking an ambulance was a crime before this law and it is a crime this evening]]," he said. "[[safety- person/deny/Amir Dastani|Not one life hangs on this]]."

State Sen. Carl Bohl, who wrote the bill, vowed to bring a narrower version in January. "[[ambulance+ person/assert/Carl Bohl|Gary Mott would be 60 today if that road had been clear]]," Bohl said. "I owe it to him."

Missouri's attorney general, Wade Tolliver, said [[appeal+ person/promise/Wade Tolliver|he will ask the Supreme Court to reverse the ruling]]. The office has 90 days.

[[copies+ outlet/assert/Beacon Cable News|Tennessee, Oklahoma and four other states have enacted close copies of the law]], and lawyers say those could be next.

It is not the first time this year that the court in St. Louis has overruled the state. In April it blocked a ban on drone flights over feedlots.

== S22-03 | Plains Press Service | 2025-09-19 | Missouri road law ruling ripples as troopers told to stop arrests
JEFFERSON CITY, Mo. (PPS) — The Missouri State Highway Patrol told its troopers on Friday to make no more arrests under the Safe Roads Act, a day after [[struck+ outlet/assert/Plains Press Service|a federal appeals panel found the law unconstitutional]].

[[arrests+ government/confirm/the Missouri State Highway Patrol|The patrol and local police have taken 114 people into custody under the act since January 2024]], the patrol said in the memo. It told officers to fall back on the state's older obstruction statute.

[[struck+,vote+ outlet/assert/Plains Press Service|The panel voted 2-1 on Thursday to invalidate the law]], [[felony+ outlet/assert/Plains Press Service|under which a person who joins others in hindering traffic on a state road faces up to seven years' imprisonment]].

Tolliver, the attorney general, filed a notice on Friday that [[appeal+ person/promise/Wade Tolliver|the state would seek review by the Supreme Court]]. He also [[struck~ person/call/Wade Tolliver|asked the panel to put its ruling on hold]]. "[[vague- person/deny/Wade Tolliver|Any fourth grader can tell you what it means to stand in the road]]," his motion said.

Loretta Pines, the plaintiff, celebrated at her kitchen table in Florissant with a sheet cake in the shape of a stop sign. "[[woman+ person/confirm/Loretta Pines|Thirty-one years I taught children to walk on the side of the road, and I get arrested for walking on the side of the road]]," she said.

The sister of Gary Mott, whose death is often cited by defenders of the law, said the family had never believed that protesters were to blame. "[[noproof+,ambulance- person/deny/Sharon Mott-Ellis|Gary's heart quit in our driveway, before they ever got to that highway]]," Sharon Mott-Ellis said. "[[noproof+ person/assert/Sharon Mott-Ellis|The doctor told us a helicopter would not have made any difference]]."

A spokeswoman for Stroud, the governor, [[ambulance~ unnamed/withhold/a spokeswoman for Stroud|did not directly answer a question about Mott-Ellis's account]]. "[[ambulance+ unnamed/assert/a spokeswoman for Stroud|The governor stands by what she said]]," she said.

Prosecutors began to unwind their cases. [[dropped+ person/confirm/Julian Frye|Julian Frye, the circuit attorney in St. Louis, filed papers on Friday to abandon 38 prosecutions]]. In Boone County, prosecutor Ellen Sandoz said [[dropped~ person/assert/Ellen Sandoz|she would keep hers alive until the Supreme Court had spoken]].

[[copies+ outlet/assert/Plains Press Service|Laws on the Missouri pattern are on the books in six other states]]. A challenge to the Oklahoma version is to be heard in November by a different appeals court, in Denver.

Lawmakers there were watching closely. "[[appeal~ person/expect/Rosalind Achterberg|If Denver goes the other way, Washington has to take it]]," said Rosalind Achterberg, who teaches constitutional law at Saint Louis University. She expected the justices to be divided. "[[vague~ person/expect/Rosalind Achterberg|The word 'impede' will bother some of them]]," she said.

Keller, who [[dissent+ outlet/assert/Plains Press Service|wrote the dissent]], has been mentioned as a candidate for the Supreme Court himself.

The Missouri chapter of the Farm Bureau, whose members staged a tractor protest on U.S. 63 in 2022, said it took no position.
