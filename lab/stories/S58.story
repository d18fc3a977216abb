story: S58
title: The sonar professor of Wexford Hill

claim arrest: Police arrested the physicist Professor Edmund Varga at Castellan University on suspicion of espionage on 18 March 2032. | origins 2-4: the federal police and the university, students who watched; lawyer Miriam Tolland.
status arrest 2032-03-18: reported none
status arrest 2032-03-19: confirmed none
claim spy: Varga worked for the foreign intelligence service of Dravonia. | origins 2-3: the prosecution, and the two security officials who may be its source; the former Dravonian officer Yevor Klim speaks from his own knowledge.
status spy 2032-03-19: reported denied
status spy 2032-03-30: corroborated denied
claim files: Varga passed on files of the underwater-listening project Deep Ear. | origins 1-4: the prosecution, with the two security officials who may be its source; the Clarion's insider and the postdoc on the project may be one person; the university's log shows copying, not where the files went.
status files 2032-03-19: reported none
status files 2032-03-20: reported denied
claim money: Varga was paid 84,000 ducats through a bookshop in Lysk. | origins 1-2: the prosecution's charge; the bank's notice to the authorities may be its only root.
status money 2032-03-22: reported none
status money 2032-03-23: reported denied
claim warned: The security service warned the university about Varga two years before. | origins 2-2: the former dean Philippa Orr and the service's letter; the service admitted at last.
status warned 2032-03-23: reported none
status warned 2032-03-24: reported denied
status warned 2032-03-25: corroborated denied
status warned 2032-03-27: confirmed none
claim student: The doctoral student Jun Aldana helped Varga. | origins 0-0: an anonymous forum post, taken back by its author; the newspaper that relied on it took it back too.
status student 2032-03-22: reported none
status student 2032-03-23: reported denied
status student 2032-03-25: none denied withdrawn
claim expel: The Republic has expelled two Dravonian diplomats. | origins 1-2: the Foreign Ministry; an official there spoke a day before.
status expel 2032-03-24: reported none
status expel 2032-03-25: confirmed none
claim swap: Varga is to be exchanged for the engineer Clara Renwick, who is held in Dravonia. | origins 1-2: a diplomat and a person close to the Renwick family, who may rest on one talk.
status swap 2032-03-27: reported none
status swap 2032-03-30: reported denied
claim health: Varga was taken from his cell to hospital after a collapse. | origins 1-2: his lawyer and the prison; a guard may speak of the same.
status health 2032-03-25: reported none
status health 2032-03-27: confirmed none
claim hoyle: In 2025 the lecturer Simon Hoyle of the same university was cleared of spying. | origins 1-3: public background, told by outlets in their own voice and by the rector.
status hoyle 2032-03-18: reported none

== S58-01 | The Quad (student newspaper) | 2032-03-18 | BREAKING: Professor led out of Wexford Hill labs in handcuffs
[[arrest+ outlet/assert/The Quad|Prof. Edmund Varga was taken away from the Wexford Hill laboratories by men in plain clothes at about 10.20 this morning]], in the middle of his second-year lecture on waves.

"[[arrest+ person/assert/Tamsin Bell|Four people came down the aisle and one of them closed his laptop for him]]," says Tamsin Bell, who was in row three. "[[arrest+ person/assert/Tamsin Bell|He said 'page 94 for Tuesday' and went with them]]."

Another student, who asked us to leave her name out, says [[arrest+ unnamed/assert/another student|she saw handcuffs at the door]]. A porter told us [[arrest+ unnamed/assert/a porter|the men had shown cards of the federal police]].

The university's press desk [[arrest~ organization/withhold/the university's press desk|said it was "aware of an incident" and would not go further]]. The federal police [[arrest~ government/withhold/the federal police|are not answering emails]].

What for? Nobody knows, and so everybody does. We have heard [[spy~ none/assert/none|espionage]], a custody fight and an unpaid parking bill since 2014. Prof. Varga leads Deep Ear, which listens to the sea for the navy.

Some will remember Simon Hoyle. [[hoyle+ outlet/assert/The Quad|The lecturer in Dravonian was accused of spying in 2025 and acquitted on every count]]. He drives a taxi now.

Students' union president Ade Folarin: "[[arrest~ person/call/Ade Folarin|We want the university to tell us tonight what it knows]]."

The lecture on heat at four is cancelled. The bar is open as usual.

== S58-02 | Federal Wire (FW) | 2032-03-19 | Physicist held as suspected Dravonian spy
CASTELLAN, March 19 (FW) - Federal police said on Friday [[arrest+ government/confirm/Federal police|they had arrested a professor at Castellan University on suspicion of spying for Dravonia]].

"[[arrest+ person/confirm/Owen Latchford|Professor Edmund Varga was taken into custody yesterday morning under a warrant of the Federal Court]]," police spokesman Owen Latchford said. Prosecutor Greta Halloran said in a statement that [[spy+ person/accuse/Greta Halloran|Varga, 58, had been an agent of the Dravonian foreign intelligence service since at least 2028]] and that [[files+ person/accuse/Greta Halloran|he had delivered to it "files from a project of importance to national defence]]".

She [[files~ person/withhold/Greta Halloran|would not name the project]].

Two security officials told FW [[files+ unnamed/assert/two security officials|it was Deep Ear, a chain of microphones on the sea bed that hears submarines]]. [[spy+ unnamed/assert/one of two security officials|He had been watched for eleven months]], one said. Both asked not to be named as the case is sealed.

Dravonia's embassy dismissed [[spy- government/deny/Dravonia's embassy|the accusation as "fantasy of the cheapest sort]]". "[[spy- government/deny/Dravonia's embassy|We know Professor Varga's books and nothing else of him]]," it said.

Castellan University [[arrest+ organization/confirm/Castellan University|confirmed the arrest]] and said [[arrest~ organization/promise/Castellan University|it would cooperate with investigators]]. Varga, [[arrest~ organization/confirm/Castellan University|it added, had been suspended]].

His wife, the cellist Lida Varga, [[spy~ person/withhold/Lida Varga|closed the door on reporters]]. Colleagues were stunned. "[[spy~ person/expect/Bernard Amadi|I would sooner believe it of myself]]," said Bernard Amadi, who shares his office.

The Republic and Dravonia have been at odds over gas transit since 2029. Castellan University has 31,000 students.

== S58-03 | Federal Wire (FW) | 2032-03-20 | Professor 'has never given anyone a secret', lawyer says
CASTELLAN, March 20 (FW) - A physicist accused of spying for Dravonia [[spy-,files- person/deny/Edmund Varga|denies all charges]], his lawyer said on Saturday.

"[[spy- person/deny/Miriam Tolland|He is no one's agent]]," Miriam Tolland told a news conference. "[[files- person/deny/Miriam Tolland|Professor Varga has never given anyone a secret. He has given lectures]]." [[arrest~ person/judge/Miriam Tolland|The manner of the arrest, before ninety students, had been a show]], she said.

Tolland said [[files~ person/assert/Miriam Tolland|what her client sent to colleagues abroad had been printed in journals since 2026]]. Asked for the titles, she [[files~ person/withhold/Miriam Tolland|said the prosecutor should read them first]].

Prosecutor Greta Halloran, who accuses Varga of [[spy+ person/accuse/Greta Halloran|having worked for Dravonian intelligence for four years]], [[spy~ person/withhold/Greta Halloran|declined to respond to the lawyer]].

The Academy of Sciences urged "[[spy~ organization/call/the Academy of Sciences|all concerned to keep the presumption of innocence in plain sight]]". Its president, Yolanda Pym, feared [[spy~ person/warn/Yolanda Pym|for every scientist with a foreign name]].

Interior Minister Duncan Rhee praised [[arrest~ person/judge/Duncan Rhee|the police for "patient and excellent work]]". The opposition Reform Party asked [[warned~ organization/ask/the Reform Party|how a man under watch could run a navy project for eleven months]]. The minister [[warned~ person/withhold/Duncan Rhee|said he did not discuss operations]].

In Castellan on Saturday, a former customs guard was jailed for three years for selling ship lists to a rival state. A court official said [[spy~ unnamed/assert/a court official|the cases had nothing in common]].

== S58-04 | Upland Mail | 2032-03-20 | Lecturer denies giving away secrets
A physicist accused of spying for Dravonia [[spy-,files- person/deny/Edmund Varga|denies all charges]], his lawyer said on Saturday.

“[[spy- person/deny/Miriam Tolland|He is no one’s agent]],” Miriam Tolland told a news conference. “[[files- person/deny/Miriam Tolland|Professor Varga has never given anyone a secret. He has given lectures]].” [[arrest~ person/judge/Miriam Tolland|The manner of the arrest, before ninety students, had been a show]], she added.

Ms Tolland said [[files~ person/assert/Miriam Tolland|what her client sent to colleagues abroad had been printed in journals since 2026]]. Asked for the titles, she [[files~ person/withhold/Miriam Tolland|said the prosecutor should read them first]].

Prosecutor Greta Halloran, who accuses Prof Varga of [[spy+ person/accuse/Greta Halloran|having worked for Dravonian intelligence for four years]], [[spy~ person/withhold/Greta Halloran|would not respond to the lawyer]].

The Academy of Sciences called on “[[spy~ organization/call/the Academy of Sciences|all concerned to keep the presumption of innocence in plain sight]]”.

Prof Varga has a cottage at Upland Mere, where neighbours know him as a keeper of ducks. “[[spy~ person/judge/Nora Fitch|A very quiet gentleman, and the ducks are quiet too]],” said one, Nora Fitch. (FW, own report)

== S58-05 | Daily Clarion | 2032-03-22 | 84,000 pieces of silver! And the girl who held the torch
[[money+,spy+ outlet/accuse/Daily Clarion|SPY prof Edmund Varga got 84,000 ducats for selling our subs down the river]], the Clarion can disclose.

[[money+ document/assert/papers from the prosecutor's desk|The loot came in seven helpings via Lamplight, a second-hand bookshop in Lysk]], papers from the prosecutor's desk show. [[money+ document/assert/papers from the prosecutor's desk|Each time it was booked as "rare atlas]]".

Halloran's office [[money~ government/withhold/Greta Halloran's office|neither confirmed nor denied the papers]]. The bookseller, Osip Lenk, 81, [[money~ person/withhold/Osip Lenk|put up a sign: gone fishing]].

He had help. PhD beauty Jun Aldana, 27, [[student+ outlet/accuse/Daily Clarion|copied the files for him at night]]. A post on the forum Campus Leaks says [[student+ unnamed/accuse/a post on the forum Campus Leaks|she had the keys to the vault and Varga's heart]]. Aldana [[student~ person/withhold/Jun Aldana|ran for the tram]].

Former sub skipper Rex Tarleton, 66, exploded: "[[files~ person/judge/Rex Tarleton|If they can hear us we're sardines]]." He wants "[[spy~ person/call/Rex Tarleton|life, with no ducks]]".

A Deep Ear insider who must stay nameless told us "[[files+ unnamed/assert/a Deep Ear insider|the calibration tables are out, all of them]]". The navy [[files~ government/withhold/the navy|stayed stumm]].

TOMORROW: Is YOUR lecturer one of them? Ten telltale signs.

== S58-06 | Federal Wire (FW) | 2032-03-23 | Ex-dean says university was told about suspected spy in 2030
CASTELLAN, March 23 (FW) - [[warned+ person/assert/Philippa Orr|The security service told Castellan University as early as 2030 that it had doubts about a professor now accused of spying]], the former dean of physics said on Tuesday.

"[[warned+ person/assert/Philippa Orr|A man and a woman came in March 2030, drank my tea and said to keep Edmund away from Deep Ear]]," Philippa Orr told FW. "[[warned+ person/assert/Philippa Orr|I took it to the rector the same afternoon]]." She said [[warned~ person/judge/Philippa Orr|she regretted not having shouted]].

The university [[warned~ organization/withhold/the university|said it needed time to look into its archives]]. The security service [[warned~ government/withhold/the security service|has a policy of not commenting]], it said.

Varga's lawyer, Miriam Tolland, denied a report in the Daily Clarion that [[money+ outlet/assert/the Daily Clarion|he was paid 84,000 ducats through a bookshop]]. [[money- person/deny/Miriam Tolland|He had sold atlases inherited from his father, and fewer than he would have liked]], she said.

Jun Aldana, a student named by the Clarion as [[student+ outlet/accuse/the Clarion|his helper]], said [[student- person/deny/Jun Aldana|she had never had a key and had met the professor four times]]. "[[student- person/deny/Jun Aldana|I work on earthquakes]]," she said. The police said [[student~ government/assert/the police|there was one suspect in the case]].

The bank that holds the bookshop's account, Lysk Mutual, said [[money~ organization/withhold/Lysk Mutual|bank secrecy kept it from commenting]]. A person who saw a notice it sent to the authorities in 2031 said [[money+ unnamed/assert/a person who saw a notice sent by Lysk Mutual|it listed seven transfers]].

The navy [[files~ government/assert/the navy|had changed "certain settings]]", a spokesman said, [[files~ government/withhold/the navy|giving no reason]]. Two submarines left port on Monday for a yearly exercise.

== S58-07 | Castellan University | 2032-03-24 | Message from the Rector to all members of the University
Dear colleagues, dear students,

These are hard days. Let me set out what we know. [[warned- person/deny/Konrad Ellery|The University was at no time told by any authority to keep Professor Varga from any project]]. [[warned~ person/judge/Konrad Ellery|I have the highest regard for Professor Orr, whose memory in this matter is mistaken]].

The University takes no position on [[spy~ person/withhold/Konrad Ellery|whether the accusations are true]]. I do ask everyone [[student~ person/call/Konrad Ellery|to leave Ms Aldana, who has done nothing, in peace]]. [[spy~ person/promise/Konrad Ellery|Colleagues of Dravonian origin have my support]].

[[hoyle+ person/assert/Konrad Ellery|In 2025 a member of this house was called a spy in every newspaper and was then acquitted]]. [[hoyle~ person/judge/Konrad Ellery|We owe him more than we gave him]].

The Deep Ear laboratory [[files~ person/promise/Konrad Ellery|will remain closed until an audit of its access log has been made]]. Examinations in waves will take place as planned. A counsellor is available in the Old Refectory.

Konrad Ellery, Rector

== S58-08 | Capital Broadcasting (web) | 2032-03-24 | Two Dravonians to go home, official says; rector hits back at dean
[[expel+ unnamed/assert/an official at the Foreign Ministry|The Republic is going to throw out two diplomats of Dravonia over the Varga affair]], an official at the Foreign Ministry has told Capital Broadcasting.

"[[expel+ unnamed/assert/an official at the Foreign Ministry|The second secretary and the man who calls himself the cultural attaché. They'll have 72 hours]]," the official said. The ministry [[expel~ government/withhold/the Foreign Ministry|would not say anything on the record before Thursday]].

Dravonia warned [[expel~ government/threaten/Dravonia|that it would answer in kind, "and with interest]]".

At Castellan, Rector Konrad Ellery has written to his staff that [[warned- person/deny/Konrad Ellery|nobody ever told the university to keep Varga off Deep Ear]]. Philippa Orr, the former dean, isn't budging. "[[warned+ person/assert/Philippa Orr|I know whose tea it was]]," she told us. [[warned~ person/promise/Philippa Orr|She'll say it under oath]], she says.

Security analyst Fergus Doyle-Marsh thinks [[files~ person/expect/Fergus Doyle-Marsh|the damage to the navy can be undone in a year]]. He was less sure of the case: "[[spy~ person/judge/Fergus Doyle-Marsh|A bookshop and some atlases, I've seen thicker files on parking]]".

About 400 people marched through Castellan in support of the professor, according to police; the marchers counted a thousand. Some carried ducks.

Bernard Amadi, who shares an office with Varga, [[spy~ person/withhold/Bernard Amadi|no longer wants to talk about him]].

== S58-09 | Federal Wire (FW) | 2032-03-25 | Republic expels two Dravonian diplomats; letter backs ex-dean
CASTELLAN, March 25 (FW) - [[expel+ outlet/assert/Federal Wire (FW)|The Republic ordered two Dravonian diplomats to leave within 72 hours on Thursday]] in a row over a professor accused of spying.

"[[expel+ person/confirm/Amara Linden|Two members of the Dravonian mission have been declared unwelcome for acts not in keeping with their status]]," Foreign Minister Amara Linden said. She [[spy~ person/withhold/Amara Linden|did not say what they had to do with Varga]]. Dravonia [[expel~ government/judge/Dravonia|spoke of "a gesture for the gallery]]" and said [[spy- government/deny/Dravonia|it had never had dealings with the professor]].

A letter of March 12, 2030, seen by FW, backs the former dean Philippa Orr. In it the security service [[warned+ document/warn/a letter of March 12, 2030|asks the rector's office to see that Varga "has no part in work of a naval character]]". The rector, Konrad Ellery, who denies [[warned- person/deny/Konrad Ellery|that any such warning was given]], [[warned~ person/withhold/Konrad Ellery|was in a meeting all afternoon]], his secretary said.

The Daily Clarion on Thursday [[student~ outlet/judge/the Daily Clarion|apologised to student Jun Aldana]]. "[[student- outlet/deny/the Daily Clarion|She did not help Professor Varga in any way and we were wrong to trust an anonymous post]]," it wrote. The post has been deleted by its author, who wrote: "[[student- unnamed/deny/the author of a forum post|Made it up, sorry, was drunk]]."

[[health+ person/assert/Miriam Tolland|Varga was taken ill in his cell on Wednesday evening]], his lawyer said. "[[health+ person/assert/Miriam Tolland|He fell, he was carried out and he is in a ward with a guard at the foot of the bed]]," Miriam Tolland said. The prison service [[health~ government/withhold/the prison service|said it gave no information on inmates]].

Tolland called for [[health~ person/call/Miriam Tolland|him to be allowed home, with a tag]]. Prosecutor Greta Halloran said [[health~ person/expect/Greta Halloran|she would oppose that]].

== S58-10 | The Quad (student newspaper) | 2032-03-27 | Rector out. Log in. And is there a swap?
Konrad Ellery resigned last night. He told the senate that [[warned+ person/confirm/Konrad Ellery|the letter of 2030 had come to his office, that he had read it and that he had put it away]]. "[[warned~ person/judge/Konrad Ellery|I thought that one does not do such a thing to a colleague]]," he said. [[warned~ person/judge/Konrad Ellery|He asked Philippa Orr's pardon]]. The security service now [[warned+ government/confirm/the security service|acknowledges that it wrote]].

The audit of the access log is done. [[files+ organization/confirm/Castellan University|Between June 2028 and January this year 412 files of Deep Ear were copied from Varga's account, most of them on Sunday nights]], the university says. [[files~ organization/assert/Castellan University|The log shows copying and does not show where the files went]]. His lawyer, Miriam Tolland: "[[files- person/deny/Miriam Tolland|A man who copies his own work is called a scientist]]."

A postdoc on the project, who wants to finish it, told us [[files+ unnamed/assert/a postdoc on the project|a paper from Dravonia last year had a figure in it "with our noise, our exact noise]]".

Prison service: [[health+ government/confirm/the prison service|Varga was treated in hospital for low blood sugar and is back in his cell]]. A guard we know from the climbing wall says [[health+ unnamed/assert/a guard|he asked for jam and went down like a tree]].

And the rumour of the week. A diplomat at a reception told one of us that [[swap+ unnamed/assert/a diplomat|Varga would be exchanged for Clara Renwick, the bridge engineer who has been locked up in Dravonia since 2030]]. The Foreign Ministry [[swap~ government/withhold/the Foreign Ministry|hasn't called us back and we are not holding our breath]].

[[hoyle+ outlet/assert/The Quad|Simon Hoyle, cleared in 2025]], drove Ellery home. He told us so himself.

== S58-11 | Federal Wire (FW) | 2032-03-30 | Defector says professor was on Dravonia's books
CASTELLAN, March 30 (FW) - A former Dravonian intelligence officer said on Tuesday that [[spy+ person/assert/Yevor Klim|Professor Edmund Varga had been run by his old department under the name "Organist]]".

"[[spy+ person/assert/Yevor Klim|I carried his first report upstairs myself, in the summer of 2028]]," Yevor Klim, who fled to the Republic in 2031, told FW. Klim said [[money~ person/withhold/Yevor Klim|he did not know what Varga had been paid, if anything]]. "[[money~ person/judge/Yevor Klim|Some did it for money. He liked to be read]]," he said.

"[[spy- person/deny/Miriam Tolland|Mr Klim is paid by the page and this is a new page]]," said Miriam Tolland, Varga's lawyer. Dravonia said [[spy- government/deny/Dravonia|no department of that kind had ever existed]].

A person close to the family of Clara Renwick, an engineer imprisoned in Dravonia, told FW that [[swap+ unnamed/assert/a person close to the family of Clara Renwick|they had been told to expect her home in an exchange for Varga in May]]. Foreign Minister Amara Linden [[swap- person/deny/Amara Linden|rejected this]]. "[[swap- person/deny/Amara Linden|We do not trade the innocent for the accused, and there is no such plan]]," she said. Dravonia's embassy said [[swap~ government/withhold/Dravonia's embassy|it had not been asked]]. Renwick's brother, Toby, hoped "[[swap~ person/expect/Toby Renwick|that the minister is lying in a good cause]]".

Prosecutor Greta Halloran expects [[spy~ person/expect/Greta Halloran|to file charges in June]]. She said [[money+ person/accuse/Greta Halloran|the seven payments, 84,000 ducats in all, would be among them]].

Dravonia sent home two diplomats of the Republic on Monday in answer to [[expel+ outlet/assert/Federal Wire (FW)|the expulsion of two of its own]]. It also stopped the import of apples.
