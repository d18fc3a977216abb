story: S55
title: The judge, the hotel and the envelopes of Calle Mirador

claim bribe: Appeal judge Octavio Serrat took money for his ruling in favour of the hotel builder Pinar Azul. | origins 2-3: the builder's former accountant and at last Serrat's own partial plea; the prosecution's two sources may know it from the accountant.
status bribe 2033-09-02: reported none
status bribe 2033-09-03: reported denied
status bribe 2033-09-20: confirmed denied
claim sum: The sum was 350,000 florins (300,000 to 420,000). | origins 2-2: the accountant's notebook, which speaks of 350,000, and the prosecutor's charge of 420,000; Serrat's own figure of 300,000 comes in his plea.
status sum 2033-09-02: reported none
status sum 2033-09-20: confirmed none
claim cafe: Serrat met Pinar Azul's owner, Hector Luján-Roig, in the Café Mirador on the eve of the ruling. | origins 2-3: waiter Benno Salas and the café's camera; the regular customer may have it from the waiter.
status cafe 2033-09-04: reported none
status cafe 2033-09-05: reported denied
status cafe 2033-09-09: corroborated denied
status cafe 2033-09-13: confirmed none
claim clerk: Court clerk Irma Teixo saw Serrat put an envelope into his desk. | origins 0-0: the clerk alone, who took it back before the investigating judge.
status clerk 2033-09-04: reported none
status clerk 2033-09-05: reported denied
status clerk 2033-09-13: none denied withdrawn
claim threat: The clerk Irma Teixo was threatened before she changed her account. | origins 1-2: her brother; the bar association relies on him; the colleague who heard the telephone call may be a root of her own.
status threat 2033-09-14: reported denied
claim suspend: Serrat has been suspended from office. | origins 1-2: the Council of the Judiciary; the unnamed member of the council spoke a day earlier.
status suspend 2033-09-05: reported none
status suspend 2033-09-06: confirmed none
claim reopen: The hotel judgment will be set aside and the case heard again. | origins 1-1: the Supreme Court; the fishing cooperative's lawyer only asked for it.
status reopen 2033-09-16: confirmed none
claim second: A second judge, Paloma Ferrant, was paid as well. | origins 1-1: an anonymous blog alone; the opposition deputy relied on it.
status second 2033-09-09: reported none
status second 2033-09-10: reported denied
claim minister: Justice Minister Basilio Crus telephoned the prosecutor to slow the inquiry. | origins 1-2: two people at the prosecutor's office; the prosecutor will not say.
status minister 2033-09-13: reported none
status minister 2033-09-14: reported denied
claim customs: In 2030 the customs judge Raul Ibarne was jailed for taking bribes. | origins 1-3: public background, told by outlets in their own voice and by the council's president.
status customs 2033-09-02: reported none

== S55-01 | El Faro de Tessara (English edition) | 2033-09-02 | Judge who freed bay for hotel was paid, says builder's accountant
[[bribe+ person/accuse/Tadeo Molt|An appeal judge who gave the builder Pinar Azul the right to put a 400-room hotel on the bay of Santa Clea was paid for his vote]], the company's former accountant told El Faro.

“[[bribe+ person/accuse/Tadeo Molt|I drew the cash, I counted it and I saw the bag go out to Judge Serrat]],” Tadeo Molt said in an interview at his sister’s house in the hills. “[[sum+ person/assert/Tadeo Molt|Three hundred and fifty thousand, in fifties]].” He showed our reporter [[sum+ document/assert/a notebook kept by Tadeo Molt|a notebook with an entry of 350,000 florins against the letters OS]].

Judge Octavio Serrat, 61, who sits in the Second Chamber, [[bribe~ person/withhold/Octavio Serrat|did not come to the telephone]]. Pinar Azul [[bribe~ organization/withhold/Pinar Azul|declined to discuss a dismissed employee]]. Two people with knowledge of a preliminary inquiry said [[bribe+ unnamed/confirm/two people with knowledge of a preliminary inquiry|prosecutors had been following the money since July and considered Mr Molt believable]].

The ruling of 17 March overturned two earlier judgments and ended eleven years of resistance by the fishermen of Santa Clea. “[[bribe~ person/judge/Nela Brava|Now I understand why he never looked at us]],” said Nela Brava, who heads their cooperative. Its lawyer, Jonas Reyl, [[reopen~ person/call/Jonas Reyl|wants the whole case to be tried afresh]].

[[customs+ outlet/assert/El Faro de Tessara|No judge has been convicted of corruption since Raul Ibarne, of the customs court, was sent to prison in 2030]].

Work on the foundations began in June. The beach bar called Ultimo closed on Sunday, after 44 summers, with free beer.

== S55-02 | Agencia Sur | 2033-09-03 | Tessaran judge denies taking bribe for hotel ruling
SAN TELMO, Sept 3 (AS) - A senior judge in Tessara on Saturday denied allegations that [[bribe+ outlet/accuse/a newspaper|he had taken money from a hotel developer]].

"[[bribe- person/deny/Octavio Serrat|I have not received a florin, a fig or a favour from anyone]]," Judge Octavio Serrat said in a statement. "[[bribe~ person/threaten/Octavio Serrat|Whoever repeats this will do so before a court]]."

El Faro de Tessara on Friday quoted [[bribe+ outlet/assert/El Faro de Tessara|a former accountant of Pinar Azul as saying that [[bribe+ person/accuse/a former accountant of Pinar Azul|he had seen a bag of cash go out to the judge]]]]. The newspaper put [[sum+ outlet/assert/El Faro de Tessara|the sum at 350,000 florins]].

Pinar Azul's owner, Hector Luján-Roig, said [[bribe- person/deny/Hector Luján-Roig|the accountant was a thief who was settling a score]]. The state prosecutor, Amalia Dorn, [[bribe~ person/withhold/Amalia Dorn|would neither confirm nor deny that an inquiry was under way]].

Justice Minister Basilio Crus called for [[bribe~ person/call/Basilio Crus|calm and for respect for the presumption of innocence]]. The Association of Magistrates said [[bribe~ organization/judge/the Association of Magistrates|it stood behind its colleague "until somebody proves otherwise]]".

The opposition leader, Fermin Acosta, [[suspend~ person/call/Fermin Acosta|asked the Council of the Judiciary to take Serrat off the bench]] at once. "[[bribe~ person/judge/Fermin Acosta|This stinks from here to Santa Clea]]," he said.

Tourism accounts for a fifth of Tessara's economy. The country expects 3 million visitors this year, 200,000 more than last.

== S55-03 | Radio Bahía | 2033-09-04 | Clerk saw envelope; waiter served them coffee
Two people from the daily life of Judge Octavio Serrat have told Radio Bahía what they saw in March.

The first is Irma Teixo, a clerk in the Second Chamber for sixteen years. "[[clerk+ person/assert/Irma Teixo|I came in with the files and he was pushing a fat brown envelope into the bottom drawer]]," she says. "[[clerk+ person/assert/Irma Teixo|He went red to the ears]]." She cannot say [[sum~ person/withhold/Irma Teixo|what was inside]].

The second is Benno Salas, a waiter at the Café Mirador. On 16 March, the evening before the ruling, [[cafe+ person/assert/Benno Salas|he brought the judge a cortado and Hector Luján-Roig a mineral water, at the same table, by the mirror]]. "[[cafe+ person/assert/Benno Salas|They had the table for an hour and left a tip you don't forget]]," Salas told us.

A regular customer who asked us not to use her name [[cafe+ unnamed/confirm/a regular customer|remembers the two of them too]].

The judge says [[bribe- person/deny/Octavio Serrat|he has never had a florin]]. We sent him four questions about the café. [[cafe~ person/withhold/Octavio Serrat|They came back unopened]]. The builder's office [[cafe~ organization/withhold/Pinar Azul|asked us to put them to a lawyer whose name it would send us]]. It has not.

What does it mean? Law lecturer Carme Vidal warns [[cafe~ person/warn/Carme Vidal|against seeing a crime in a cup of coffee]]. "[[cafe~ person/judge/Carme Vidal|But a judge who has coffee with a party on the eve of a ruling should find another trade]]," she adds.

The bells of the cathedral will be silent until Thursday because of pigeons.

== S55-04 | Agencia Sur | 2033-09-05 | Council to suspend judge in hotel case, member says
SAN TELMO, Sept 5 (AS) - [[suspend+ unnamed/assert/a member of the Council of the Judiciary|Tessara's Council of the Judiciary has decided to suspend a judge accused of taking a bribe]], a member of the council said on Monday.

"[[suspend+ unnamed/assert/a member of the Council of the Judiciary|The vote was seven to two and he will be told in the morning]]," the member said, asking for anonymity because the vote was secret. The council's president, Leocadia Prim, [[suspend~ person/withhold/Leocadia Prim|hung up]].

Judge Octavio Serrat's lawyer, Guillem Ostos, said [[suspend~ person/assert/Guillem Ostos|he had heard of no decision]]. He attacked two witnesses quoted by Radio Bahía. [[clerk- person/deny/Guillem Ostos|There had never been an envelope, brown or otherwise]], he said, and [[cafe- person/deny/Guillem Ostos|his client had been at his mother's bedside in Vall on the evening in question]]. "[[bribe- person/deny/Guillem Ostos|What we have here is a waiter, a clerk and a thief, and not one fact]]," Ostos said.

Radio Bahía reported on Sunday that [[clerk+ outlet/assert/Radio Bahía|a court clerk had seen the judge hide an envelope]] and that [[cafe+ outlet/assert/Radio Bahía|a waiter had served him and the developer Hector Luján-Roig]].

Luján-Roig, who was due to open a golf course on Monday, [[bribe~,cafe~ person/withhold/Hector Luján-Roig|stayed away and sent no word]].

The Association of Magistrates [[bribe~ organization/deny/the Association of Magistrates|withdrew a statement in which it had stood behind Serrat]]. [[bribe~ organization/withhold/the Association of Magistrates|It would now say nothing until the end of proceedings]], it said.

The Tessaran florin was little changed at 4.12 to the dollar.

== S55-05 | Council of the Judiciary of Tessara | 2033-09-06 | Communication 33/118
In its extraordinary sitting of 5 September the Council resolved [[suspend+ government/confirm/the Council of the Judiciary|to suspend Magistrate Octavio Serrat Oliu from the exercise of his functions, on half pay, with immediate effect]].

The measure [[bribe~ government/assert/the Council of the Judiciary|does not imply any finding as to the facts]]. The Council [[bribe~ government/promise/the Council of the Judiciary|will place all of its files at the disposal of the State Prosecutor]].

"[[customs+ person/assert/Leocadia Prim|In 2030 we saw a judge of the customs court go to prison for bribes]]," said its President, Leocadia Prim. "[[bribe~ person/judge/Leocadia Prim|Nobody in this house wishes to see that twice]]."

The Council calls upon the media [[clerk~ government/call/the Council of the Judiciary|to refrain from approaching members of the court's staff]]. It recalls that the judicial year opens on 1 October and that gowns may be collected from Monday.

== S55-06 | Mirador Confidential (blog) | 2033-09-09 | Camera 3, and another name
Camera 3 of the Café Mirador looks straight into the mirror. I have seen its pictures of 16 March. They show [[cafe+ document/assert/pictures from a camera of the Café Mirador|the judge and the builder, heads together, from 19.04 to 20.11]]. So much for the sick mother. His lawyer, who swore [[cafe- person/deny/the judge's lawyer|he was in Vall that night]], [[cafe~ person/withhold/the judge's lawyer|has stopped answering messages]].

Salas the waiter was right, then, when he said [[cafe+ person/assert/Benno Salas|they sat by the mirror]]. Tip: ninety florins. I have seen the slip.

Now for what nobody has printed. [[second+ outlet/accuse/Mirador Confidential|Serrat was not alone. Judge Paloma Ferrant, who sat beside him, had her share of it through a cousin's gallery]]. I have that from a person who was in the gallery. [[second+ unnamed/assert/a person who was in the gallery|She sold a seascape for what a house costs]], this person says.

The bag with 350,000? Tadeo Molt says [[sum+ person/assert/Tadeo Molt|that is the number]]. [[sum~ outlet/expect/Mirador Confidential|My guess is that it was more, since two had to eat]].

Comments are closed because of the usual people. The café does good almond cake.

== S55-07 | Agencia Sur | 2033-09-10 | Second Tessaran judge rejects bribe claim
SAN TELMO, Sept 10 (AS) - A second judge in Tessara's hotel scandal said on Saturday [[second- person/deny/Paloma Ferrant|she had never been offered a bribe, let alone accepted one]].

"[[second- person/deny/Paloma Ferrant|I voted against my colleague, on paper, with reasons, and I do not own a cousin with a gallery]]," Judge Paloma Ferrant told Agencia Sur. The court [[second~ government/confirm/the court|confirmed that she had written a dissent in March]].

The blog Mirador Confidential wrote on Friday that [[second+ outlet/accuse/the blog Mirador Confidential|she had been paid through the sale of a picture]]. Opposition deputy Rita Solano, who [[second+ person/accuse/Rita Solano|repeated the charge in parliament]], said on Saturday [[second~ person/withhold/Rita Solano|she would say no more before reading the dissent]].

The blog also said [[cafe+ outlet/assert/the blog Mirador Confidential|a camera had filmed Serrat with developer Hector Luján-Roig]]. Agencia Sur [[cafe~ outlet/withhold/Agencia Sur|has not seen the pictures]]. A person at the prosecutor's office said [[cafe+ unnamed/confirm/a person at the prosecutor's office|the pictures were in the file]].

The Association of Magistrates said [[second~ organization/judge/the Association of Magistrates|it was appalled at the way a blameless woman was being treated]].

Divers resumed work on Saturday at a Roman wreck found under the hotel site. In another matter before the courts, land registrar Ignasi Bou was fined 2,000 florins on Thursday for accepting hunting trips. [[bribe~ government/assert/the prosecutor's office|That case has no bearing on Serrat's]], the prosecutor's office said.

== S55-08 | El Faro de Tessara (English edition) | 2033-09-13 | Clerk withdraws envelope; minister 'rang prosecutor'
The clerk who said she saw Judge Octavio Serrat hide an envelope [[clerk- person/deny/Irma Teixo|no longer says so]].

Irma Teixo told the investigating judge yesterday that [[clerk- person/deny/Irma Teixo|she had seen no envelope and had spoken to the radio “in a bad hour]]”, according to the minutes. She [[clerk~ person/withhold/Irma Teixo|ran past photographers with a scarf over her face]]. Radio Bahía said [[clerk~ outlet/confirm/Radio Bahía|it had broadcast her words as she spoke them]].

“[[clerk~ person/judge/Guillem Ostos|One down]],” said Guillem Ostos, for the judge.

He was less talkative about the café. Confronted with the pictures, Mr Serrat admitted that [[cafe+ person/confirm/Octavio Serrat|he had met Hector Luján-Roig at the Mirador]]. “[[cafe+ person/confirm/Octavio Serrat|We spoke for an hour, about sailing]],” the minutes quote him as saying. He insisted that [[bribe- person/deny/Octavio Serrat|no money had changed hands, there or elsewhere]].

Two people at the prosecutor’s office told El Faro that [[minister+ unnamed/accuse/two people at the prosecutor's office|the justice minister, Basilio Crus, had rung the prosecutor on 7 September and suggested “a season of reflection]]”. One of them said [[minister+ unnamed/accuse/one of two people at the prosecutor's office|it was the second such call]]. The prosecutor, Amalia Dorn, [[minister~ person/withhold/Amalia Dorn|said that she did not talk about whom she talked to]]. The minister’s spokeswoman [[minister~ unnamed/withhold/a spokeswoman for Basilio Crus|promised a reply by nightfall; none came]].

The accountant, Tadeo Molt, has asked for police protection. He had, he told us, [[bribe~ person/assert/Tadeo Molt|found his cat in the mailbox, alive and cross]].

[[customs+ outlet/assert/El Faro de Tessara|When Raul Ibarne was tried in 2030 three witnesses changed their evidence; he went to prison all the same]].

== S55-09 | Radio Bahía | 2033-09-14 | 'They told her what school her boy goes to'
[[threat+ person/accuse/Lucas Teixo|Irma Teixo changed her story because she was afraid]], her brother says.

"[[threat+ person/accuse/Lucas Teixo|A man rang three times on Saturday. They told her what school her boy goes to and what colour his bag is]]," Lucas Teixo told Radio Bahía. A colleague in the Second Chamber, who did not want to give her name, says [[threat+ unnamed/assert/a colleague in the Second Chamber|she was in the room for one of those calls and saw Irma put the receiver down as if it burnt]].

The bar association takes it seriously. [[threat+ organization/accuse/the bar association|A witness has been frightened into silence]], it says, on the strength of the brother's words. It demands [[threat~ organization/call/the bar association|guards for her and for the waiter]].

Police in San Telmo see it otherwise. "[[threat- person/deny/Evaristo Lund|We have spoken to Ms Teixo and she tells us nobody threatened her]]," says Inspector Evaristo Lund. He [[threat~ person/withhold/Evaristo Lund|would not tell us whether the phone records had been pulled]]. Pinar Azul says [[threat- organization/deny/Pinar Azul|the very idea is grotesque]].

Irma Teixo herself spoke to us through a closed door. "[[threat~,clerk~ person/withhold/Irma Teixo|Please go away]]," she said.

And the minister? Basilio Crus told breakfast television that [[minister- person/deny/Basilio Crus|the only person he had called last Wednesday was his dentist]]. "[[minister~ person/call/Basilio Crus|Let El Faro name its two]]," he said. The opposition wants [[minister~ group/call/the opposition|to see his telephone bill]].

Today's concert of the fire brigade band has been moved indoors.

== S55-10 | Agencia Sur | 2033-09-16 | Tessara's top court orders new hearing of hotel case
SAN TELMO, Sept 16 (AS) - Tessara's Supreme Court set aside a ruling on Friday that had allowed a 400-room hotel at the bay of Santa Clea and [[reopen+ government/confirm/the Supreme Court|ordered the case to be heard again by other judges]].

"[[reopen+ document/assert/the Supreme Court's order|A judgment cannot stand if a party shared a table with its author on the day before]]," the order says. The court said [[bribe~ government/withhold/the Supreme Court|it expressed no view on whether money was paid]].

Nela Brava, of the fishermen's cooperative, wept. "[[reopen~ person/judge/Nela Brava|Eleven years and one waiter]]," she said. Pinar Azul [[reopen~ organization/promise/Pinar Azul|would press its rights "undaunted]]", according to a statement, and put [[reopen~ organization/expect/Pinar Azul|the damage from a halt in building at 90 million florins]].

Judge Octavio Serrat, who has acknowledged [[cafe+ person/confirm/Octavio Serrat|the meeting in the café]] but denies [[bribe- person/deny/Octavio Serrat|having been paid]], [[bribe~ person/withhold/Octavio Serrat|was silent as he left the prosecutor's office after nine hours]].

Prosecutor Amalia Dorn said [[bribe~ person/expect/Amalia Dorn|she expected to bring charges within days]]. "[[sum+ person/assert/Amalia Dorn|We put it at 420,000, in two deliveries]]," she said. She has no case against Judge Paloma Ferrant: [[second- person/deny/Amalia Dorn|not a single document pointed to her]], the prosecutor said.

Rain is forecast for the weekend across the southern provinces.

== S55-11 | El Faro de Tessara (English edition) | 2033-09-20 | Serrat pleads to 300,000 and 'a moment of weakness'
Octavio Serrat admitted yesterday that [[bribe+ person/confirm/Octavio Serrat|he accepted money from Pinar Azul in the spring]], though not, he claimed, for his vote.

“[[bribe+,sum+ person/confirm/Octavio Serrat|I took three hundred thousand, and I called it a loan so that I could sleep]],” he told the court in San Telmo. “[[bribe- person/deny/Octavio Serrat|My vote was my own and would have been the same]].” The prosecutor, Amalia Dorn, replied that [[bribe+ person/accuse/Amalia Dorn|a loan to be repaid in judgments was a bribe in any dictionary]], and that [[sum+ person/assert/Amalia Dorn|the bank slips came to 420,000]].

Hector Luján-Roig, arrested on Sunday on his boat, [[bribe- person/deny/Hector Luján-Roig|says he lent a friend money for a roof]]. His lawyers expect [[bribe~ group/expect/lawyers of Hector Luján-Roig|the charge to be thrown out by spring]].

“[[bribe~ person/judge/Tadeo Molt|I am called a thief in three newspapers and a hero in one]],” said Tadeo Molt. “I would like my job back, elsewhere.”

The envelope remains a riddle. Irma Teixo, called again, [[clerk- person/deny/Irma Teixo|repeated in a low voice that there was none]]. Asked by Ms Dorn [[threat~ person/ask/Amalia Dorn|whether anyone had frightened her]], she [[threat~ person/withhold/Irma Teixo|looked at the gallery and did not answer]].

Nor was Basilio Crus any clearer on his calls. [[minister- person/deny/Basilio Crus|Dentist]], he said, and closed the car window.

Judgment is expected in November. The Ultimo has reopened, for now.
