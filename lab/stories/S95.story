story: S95
title: The death of Timo Lenz in Mohrfeld Prison

claim cover: Ruben Haske, director of Mohrfeld Prison, covered up how the inmate Timo Lenz died. | origins 2-4: Nurse Ines Wada and the officer on the gate, independently; the unnamed officer may be the gate man, the prosecutor rests on both.
claim beaten: Timo Lenz died of a beating by guards. | origins 2-3: The second post-mortem and a prisoner who heard it; the officer quoted early may have it from the prisoner.
claim drugs: Timo Lenz died of an overdose of drugs he had taken himself. | origins 1-2: The prison and the first pathologist, who had only the prison's file.
claim tape: The camera recording of the isolation corridor on the night of the death was erased. | origins 1-3: The technician of Custodia; the family's lawyer and the ministry may rest on him.
claim hours: Lenz lay for hours (two, five or seven) in his cell before a doctor came. | origins 2-3: The emergency doctor's sheet and the nurse; the sister has it from a prisoner.
claim suspend: Haske will be suspended (removed from his post). | origins 1-2: The regional minister; a person close to her cabinet.
claim walkout: The prison officers' union will walk out of all the region's prisons. | origins 1-1: The union.
claim brill: The inmate Jonas Brill, who died in Mohrfeld in March, took his own life. | origins 1-2: The March inquest; his mother disputes it.
claim riot: In 2024 three prisoners died in a riot at Mohrfeld. | origins 1-2: Background told in the outlets' own voice.
claim pahl: The guard Viktor Pahl sold drugs to prisoners. | origins 0-1: A tabloid's source, taken back by the paper.
claim hush: The ministry offered the Lenz family 80,000 marks for their silence. | origins 1-1: The family and its lawyer.
status cover 2031-10-06: reported none
status cover 2031-10-07: reported denied
status cover 2031-10-11: corroborated denied
status cover 2031-10-20: confirmed denied
status beaten 2031-10-06: reported none
status beaten 2031-10-07: reported denied
status beaten 2031-10-14: corroborated denied
status beaten 2031-10-20: confirmed denied
status drugs 2031-10-06: reported denied
status drugs 2031-10-14: none denied withdrawn
status tape 2031-10-08: reported none
status tape 2031-10-09: reported denied
status tape 2031-10-14: confirmed none
status hours 2031-10-06: reported none
status hours 2031-10-11: corroborated none
status suspend 2031-10-12: reported none
status suspend 2031-10-13: reported denied
status suspend 2031-10-16: confirmed none
status pahl 2031-10-07: reported denied
status pahl 2031-10-15: none denied withdrawn
status hush 2031-10-12: reported none
status hush 2031-10-13: reported denied
status walkout 2031-10-16: confirmed none

== S95-01 | The Grenmark Post | 2031-10-06 | "They are lying about my brother": a death in Mohrfeld
Timo Lenz was to come home in eleven days. His sister had painted the room. On 28 September, a Sunday, the prison rang instead.

[[drugs+ organization/assert/Mohrfeld Prison|He had swallowed something, she was told, and his heart had stopped.]] Katja Lenz does not believe a word of it. "[[drugs- person/deny/Katja Lenz|Timo was afraid of aspirin]]," she says at her kitchen table in Velt. She was allowed to see his face through a pane. "[[beaten~ person/assert/Katja Lenz|One eye was shut like a purse, and they had combed his hair over the rest]]."

An officer who has worked at Mohrfeld for nine years tells the Post that [[beaten+ unnamed/assert/an officer at Mohrfeld|three colleagues went into the isolation cell "to teach him manners"]]. What came next, he says, was worse. "[[cover+ unnamed/accuse/an officer at Mohrfeld|On Monday morning the director had us in one by one and told us what we had seen]]." [[cover+ unnamed/accuse/an officer at Mohrfeld|The cell log was written out afresh, in one hand and one ink]], according to this man.

Ruben Haske, 56, has run the prison since 2026. Reached at home, he [[cover~ person/withhold/Ruben Haske|put the phone down]]. The regional ministry of justice [[cover~,beaten~ government/withhold/the regional ministry of justice|referred us to a press office that opens on Tuesdays]].

Ms Lenz has heard from another prisoner that [[hours+ person/assert/Katja Lenz|her brother lay on the floor for seven hours]] until anyone fetched a doctor. Her lawyer, Pavel Orth, wants [[beaten~ person/call/Pavel Orth|a second post-mortem, by somebody who is not paid by the region]]. "[[cover~ person/ask/Pavel Orth|If all was in order, why was the cell repainted by Tuesday?]]" he asks.

[[riot+ outlet/assert/The Grenmark Post|Mohrfeld has a name in these parts: three men died there in the riot of 2024]], when the laundry burned. And [[brill+ outlet/assert/The Grenmark Post|in March Jonas Brill, 31, hanged himself in the east wing]]. [[brill~ outlet/judge/The Grenmark Post|Nobody disputed that one, until now.]]

The prison was built in 1887 as a sugar works. The chimney still stands, and storks nest on it.

== S95-02 | The Dagger | 2031-10-07 | HELL CELL GUARD WAS A DEALER
THE screw who found dead burglar Timo Lenz is himself [[pahl+ outlet/accuse/The Dagger|Mohrfeld's Mr Big of pills]], The Dagger can reveal.

[[pahl+ unnamed/accuse/a prison insider|Viktor Pahl, 38, has flogged uppers to inmates for years at ten marks a pop]], says a prison insider. "[[pahl+ unnamed/accuse/a prison insider|Everyone called him the Chemist. You paid in phone cards]]."

And Lenz, 23? He was a good customer, our source claims. [[drugs+ unnamed/assert/a prison insider|The lad took a fistful and never woke up.]]

That is also what boss Ruben Haske says. Yesterday the prison chief came out fighting over claims [[cover+ none/assert/none|he buried the truth]] about the lad's last night. "[[cover- person/deny/Ruben Haske|I have nothing to hide and I've hidden nothing]]," he thundered at the gate. [[cover- person/deny/Ruben Haske|No log was touched, no man was told what to say.]] His officers? "[[beaten- person/deny/Ruben Haske|Nobody laid a finger on that boy]]."

Tell that to Katja, 27. "[[beaten+ person/accuse/Katja Lenz|They kicked him to death]]," sobbed the brunette.

Pahl opened his front door in slippers. "[[pahl- person/deny/Viktor Pahl|Me, a dealer? I can't afford a bicycle]]," he said. Then he set the dog on our man.

Union bruiser Bodo Krantz raged about [[pahl~,beaten~ person/judge/Bodo Krantz|"gutter stories about people who do the work nobody else will"]]. Free Citizens firebrand Malte Dorn wants [[cover~ person/call/Malte Dorn|Haske hauled before the regional assembly by Friday]].

What do YOU think? [[cover~ outlet/ask/The Dagger|Is the Mohrfeld boss telling porkies?]] Text YES or NO to 4411. Calls cost 50 pfennigs.

== S95-03 | Karden Press Agency | 2031-10-08 | Prison camera footage of inmate's last night is gone, lawyer says
VELT, Oct 8 (KPA) - [[tape+ person/assert/Pavel Orth|Surveillance footage of the corridor in which a prisoner died has been deleted]], a lawyer for his family said on Wednesday.

"[[tape+ person/assert/Pavel Orth|I asked for six hours of pictures and was shown six hours of nothing]]," Pavel Orth told reporters in Velt, in the Grenmark region. Timo Lenz, 23, was found dead in an isolation cell at Mohrfeld Prison on Sept 28.

The newspaper The Grenmark Post reported on Monday that [[beaten+ outlet/assert/The Grenmark Post|officers had beaten Lenz]] and that [[cover+ outlet/assert/The Grenmark Post|the prison's director, Ruben Haske, had had records rewritten and staff coached]]. Haske has called the report [[cover- person/deny/Ruben Haske|"invention from beginning to end"]]. On Wednesday he [[tape~ person/withhold/Ruben Haske|did not respond to questions about the cameras]].

Custodia, the company that maintains them, [[tape~ organization/withhold/Custodia|said it would speak to the authorities only]].

Chief prosecutor Jan Sievers said his office [[cover~,beaten~ person/withhold/Jan Sievers|was "reading what everyone else is reading" and had opened no case]]. Regional justice minister Hedwig Karlin said she had [[cover~ person/judge/Hedwig Karlin|full confidence in the director]] and [[cover~ person/ask/Hedwig Karlin|had asked him for a report all the same]].

Malte Dorn, of the opposition Free Citizens, said [[cover~ person/judge/Malte Dorn|a minister who asks the accused to investigate himself "has already got her answer"]].

The pathologist Egon Fick, who examined the body for the region, said [[drugs+ person/confirm/Egon Fick|he had found a synthetic opioid in a quantity sufficient to stop the breathing]]. Asked about bruises, he said [[beaten~ person/withhold/Egon Fick|they had not formed part of the question put to him]].

[[brill+ outlet/assert/Karden Press Agency|Another Mohrfeld inmate, Jonas Brill, killed himself in March, an inquest found.]]

The Grenmark has five prisons with 2,900 places and 3,400 prisoners.

== S95-04 | Regional Ministry of Justice, via Presswire | 2031-10-09 | Clarification concerning Mohrfeld Prison
In view of misleading coverage the Ministry states the following.

1. [[drugs+ government/assert/the Regional Ministry of Justice|The prisoner T.L. died on 28 September as the result of self-administered narcotics.]] [[drugs+ government/assert/the Regional Ministry of Justice|This has been established by a sworn pathologist.]]

2. [[beaten- government/deny/the Regional Ministry of Justice|At no point was physical force applied beyond the placing of the prisoner in the room.]] The three officers concerned [[beaten~ government/judge/the Regional Ministry of Justice|enjoy the Ministry's trust]].

3. [[cover- government/deny/the Regional Ministry of Justice|The director informed his superiors promptly, completely and truthfully.]] [[cover- government/deny/the Regional Ministry of Justice|Insinuations that documents were replaced are without foundation.]] The Ministry [[cover~ government/threaten/the Regional Ministry of Justice|reserves the right to take legal steps against those who repeat them]].

4. [[tape- government/deny/the Regional Ministry of Justice|Recordings are overwritten automatically after 72 hours; nothing was removed by hand.]]

5. [[hours- government/deny/the Regional Ministry of Justice|Medical help was on the spot within minutes of the alarm.]] [[hours~ government/withhold/the Regional Ministry of Justice|For reasons of privacy the time of the alarm is not given.]]

6. As to the allegation in a boulevard newspaper concerning an officer V.P., [[pahl- government/deny/the Regional Ministry of Justice|two searches of his locker have produced a sandwich]].

"[[cover~ person/judge/Hedwig Karlin|Mr Haske has led a difficult house with a steady hand]]," says Minister Hedwig Karlin. "[[cover~ person/call/Hedwig Karlin|I ask the public to let him get on with it]]."

7. The death of the prisoner J.B. in March [[brill+ government/assert/the Regional Ministry of Justice|was, as a court has found, a suicide]] and [[brill~ government/assert/the Regional Ministry of Justice|stands in no connection with the present matter]].

The Ministry draws attention to its open day on 19 October, at which handicrafts by prisoners of all five institutions may be purchased. Parking is limited.

== S95-05 | The Grenmark Post | 2031-10-11 | Nurse breaks silence: "I was handed a form with the time already on it"
She has thought about it for twelve nights, she says, and slept in none of them. Ines Wada, 44, was the nurse on duty at Mohrfeld when Timo Lenz died.

"[[cover+ person/accuse/Ines Wada|Mr Haske came into the sickroom himself. He gave me a form, filled in, and said: you sign here]]," Ms Wada told the Post. [[cover+ person/assert/Ines Wada|The hour of discovery had been moved from midnight to ten past five.]] She refused. "[[cover+ person/assert/Ines Wada|He said a woman with a mortgage should think about the word team]]."

How long did the young man lie there? [[hours+ person/assert/Ines Wada|Five hours, by her reckoning.]] The sheet of the emergency doctor, which we have seen, bears her out: [[hours+ document/assert/the emergency doctor's sheet|"rigor beginning, dead since about midnight, called 05.14"]].

On what killed him she is careful. [[drugs- person/assert/Ines Wada|She had never known him take anything; his blood was tested every week and was clean every week.]] [[beaten~ person/assert/Ines Wada|There were marks on the ribs "in a row, like a ladder"]]; [[beaten~ person/withhold/Ines Wada|who or what made them she will not guess]].

The director's lawyer, Sigrun Pohl, called Ms Wada [[cover- person/deny/Sigrun Pohl|"an employee with a grudge and a vivid pen"]]. There had, she wrote, [[cover- person/deny/Sigrun Pohl|been one form, and it is the true one]]. Mr Haske himself [[cover~ person/withhold/Ruben Haske|is on sick leave and sees no one]].

"[[cover~ person/judge/Katja Lenz|She is the first person from in there who looked at me]]," said Katja Lenz. In the market square about two hundred people lit candles on Friday night and [[cover~ group/call/demonstrators in Velt|chanted for the director to go]]. The parish priest, Father Anton, prayed [[cover~ person/call/Father Anton|"for those who know and do not speak"]].

Gerda Brill, too, stood among them. Her son Jonas died in the same building in spring. "[[brill- person/deny/Gerda Brill|They told me he did it himself. I signed, I was tired. Now I want to see his neck]]," she said.

The swimming baths in Velt will be closed until Thursday.

== S95-06 | Open Hatch | 2031-10-12 | Eighty thousand reasons to keep quiet
Let's begin with the money, because they did.

[[hush+ outlet/assert/Open Hatch|Last Tuesday a gentleman from the justice ministry sat down on Katja Lenz's sofa and offered her 80,000 marks]], on condition that she [[hush+ outlet/assert/Open Hatch|stop giving interviews for good]]. Her lawyer kept the paper. "[[hush+ person/assert/Pavel Orth|It's called a 'settlement without prejudice'. I'd call it a gag with a bow on]]," Pavel Orth told us. The gentleman, one Dr Ferber, [[hush~ person/withhold/Dr Ferber|said he was in a tunnel]].

Now ask yourselves: [[cover~ outlet/ask/Open Hatch|does anyone pay for silence about an accident?]] [[cover+ outlet/accuse/Open Hatch|Of course Haske cooked the books.]] The nurse, a brave woman, says [[cover+ person/accuse/Ines Wada|he stood over her with a pen]]. Three others we've spoken to say [[cover+ unnamed/accuse/three prison employees|the whole shift was rehearsed like a school nativity]]. Against which we have Minister Karlin's [[cover~ outlet/judge/Open Hatch|"full confidence", a phrase that has preceded every funeral in regional politics]].

A person close to her cabinet whispers that [[suspend+ unnamed/expect/a person close to the cabinet|Haske will be out by the end of the week]]. [[suspend~ outlet/judge/Open Hatch|We'll open the good bottle when we see it in writing.]]

As for the fairy tale of the pills: [[drugs- outlet/deny/Open Hatch|where is the wrapper, where is the seller, where is the boy's habit? Nowhere.]] The Dagger has conveniently supplied a dealer. [[pahl~ outlet/judge/Open Hatch|We note that it names no buyer who is alive.]]

And the pictures that vanished? [[tape~ outlet/judge/Open Hatch|In other countries the dog eats the homework; here the camera does.]]

[[riot+ outlet/assert/Open Hatch|Seven years ago, when three men burned behind locked doors in Mohrfeld, we were also told that all had been done by the book]]. We're still waiting to see the book.

Like what you read? We have no advertisers left to lose.

== S95-07 | Karden One | 2031-10-13 | Minister: no plans to remove prison director
Regional justice minister Hedwig Karlin has dismissed talk that [[suspend+ none/assert/none|the director of Mohrfeld Prison is to be relieved of his duties]].

"[[suspend- person/deny/Hedwig Karlin|Nobody is being suspended. We do not try people in the newspapers]]," she told Karden One this morning. She had read [[cover~ person/judge/Hedwig Karlin|the nurse's account "with attention"]], she said, but [[cover~ person/judge/Hedwig Karlin|one statement stood against another]].

On reports that [[hush+ none/assert/none|relatives had been promised money for saying nothing]], the minister was firm. "[[hush- person/deny/Hedwig Karlin|What was offered was help with the funeral, out of simple decency]]." [[hush~ person/withhold/Hedwig Karlin|She would not name a sum.]]

Governor Ottilie Brandt, on a visit to the potato growers' fair, said [[cover~ person/withhold/Ottilie Brandt|she had come to speak about potatoes]]. Later her office added that [[cover~ government/call/the governor's office|she expects "clarity, and soon"]].

The prison officers' union warned against prejudging the three officers. "[[beaten- person/deny/Bodo Krantz|My colleagues carried him in and he walked to the bed. That's what happened]]," said its chairman, Bodo Krantz. Should any of them be arrested, [[walkout~ person/threaten/Bodo Krantz|"not one key will turn in this region"]].

Our legal correspondent Rolf Ammer explains: under the prisons act [[cover~ person/assert/Rolf Ammer|falsifying a custody record carries up to five years]]. [[beaten~ person/judge/Rolf Ammer|And a bruise by itself proves no blow.]]

Lenz's body was examined a second time at the weekend, at the university of Sondern. The result is expected tomorrow. [[beaten~,drugs~ organization/withhold/the University of Sondern|The institute gave nothing away.]]

The potato harvest is eight per cent up on last year, and the queen of the fair is again from Klint.

== S95-08 | Karden Press Agency | 2031-10-14 | Second autopsy finds inmate died of blows, not drugs
SONDERN, Oct 14 (KPA) - [[beaten+ person/assert/Nora Amsel|Timo Lenz bled to death from a torn spleen after repeated kicks]], a second autopsy has found.

"[[beaten+ person/assert/Nora Amsel|There are at least nine blunt impacts, and the pattern of a boot sole on two of them]]," Professor Nora Amsel of the University of Sondern said on Tuesday. [[drugs- person/deny/Nora Amsel|She detected no opioid in blood, liver or hair.]]

The first examiner, Egon Fick, withdrew his report within hours. "[[drugs- person/deny/Egon Fick|The sample I was sent cannot have come from this man]]," he said. [[cover~ person/assert/Egon Fick|It had reached him by courier from the director's office, he added, with a note thanking him for his speed.]]

Lenz, 23, died at Mohrfeld Prison in the Grenmark on Sept 28. Nurse Ines Wada has said [[cover+ person/accuse/Ines Wada|the director, Ruben Haske, tried to make her sign a false time of death]]. His lawyer, Sigrun Pohl, said on Tuesday that [[cover- person/deny/Sigrun Pohl|her client had "passed on what was given to him, no more and no less"]].

Custodia said [[tape+ organization/confirm/Custodia|one of its technicians had wiped the recorder of the isolation corridor on Sept 29]]. "[[tape+,cover+ organization/assert/Custodia|The instruction was given by telephone from the director's secretariat]]," the company said. The justice ministry, which had blamed an automatic process for [[tape~ none/assert/none|the missing pictures]], said [[tape+ government/confirm/the justice ministry|it now accepted that they had been deliberately deleted]].

Chief prosecutor Jan Sievers [[beaten~,cover~ person/promise/Jan Sievers|opened two files, one for manslaughter and one for obstruction]].

"[[beaten~ person/judge/Katja Lenz|I knew it through the glass]]," said the dead man's sister, Katja. Amnesty group Open Cells urged [[cover~ organization/call/Open Cells|the minister to look at every death in Mohrfeld since 2026]], including [[brill~ organization/call/Open Cells|that of Jonas Brill in March]].

== S95-09 | The Dagger | 2031-10-15 | VIKTOR PAHL: AN APOLOGY
ON 7 October we said that prison officer Viktor Pahl [[pahl+ outlet/assert/The Dagger|sold drugs to inmates]]. [[pahl- outlet/deny/The Dagger|This was wrong.]] [[pahl- outlet/deny/The Dagger|Mr Pahl has never dealt in anything and nobody ever called him the Chemist.]] [[pahl~ outlet/judge/The Dagger|We are sorry and have paid him a sum, and the vet.]]

And who fed us that pile of manure? [[pahl~,cover~ outlet/assert/The Dagger|The "insider" rang from a number in the director's outer office.]] Make of it what you will. We make this: [[cover+ outlet/accuse/The Dagger|slippery Ruben Haske wanted a drug yarn out there while the body was warm.]]

We also told you Timo [[drugs+ outlet/assert/The Dagger|had gobbled pills]]. Nope. [[drugs- outlet/deny/The Dagger|The prof from Sondern found his blood as clean as a whistle.]]

So it was boots. [[beaten+ outlet/assert/The Dagger|Nine kicks, a burst spleen, a boy of 23.]] And while he was dying? [[hours+ outlet/assert/The Dagger|TWO HOURS before anyone lifted a phone]], says a fireman pal of ours, though [[hours~ outlet/assert/The Dagger|the nurse makes it five and the family seven]].

"[[cover~ person/judge/Pavel Orth|They didn't just kill him, they killed the story of how he died]]," said brief Pavel Orth.

Is Hasky on the run? He's got a cabin at Lake Oder. Curtains drawn, car in the shed. "[[cover~ person/withhold/Ruben Haske|Go away]]," said a voice we know.

[[suspend~ outlet/call/The Dagger|Sack him, Hedwig. Today.]]

== S95-10 | Sondern Exchange | 2031-10-16 | Custodia slides as Grenmark suspends jail chief; strike looms
Shares in Custodia fell 11 per cent yesterday after the group found itself in the middle of the Mohrfeld affair. It manages cameras, kitchens and laundries in 31 prisons, and the Grenmark contract, worth 44m marks a year, is up for renewal in January.

The trigger was a two-line notice from the regional justice minister. [[suspend+ person/confirm/Hedwig Karlin|Ruben Haske “is released from his functions until further notice”]], Hedwig Karlin announced. On Monday she had said that [[suspend- person/deny/Hedwig Karlin|there would be no such step]]. [[suspend+ person/confirm/Sigrun Pohl|His counsel acknowledged receipt]] and said [[cover- person/deny/Sigrun Pohl|he would be shown to have acted correctly “down to the last comma”]].

For investors the question is [[tape~ outlet/ask/Sondern Exchange|who told a Custodia technician to empty the recorder]]. Chief executive Lars Rehn was at pains to stress that [[tape~ person/assert/Lars Rehn|his man had done as a client bade him]]. “[[cover~ person/judge/Lars Rehn|We were the hand. We’d all like to know about the head]],” he told a call with analysts. Pressed on [[cover~ none/assert/none|whether the director in person had been on the line]], he [[cover~ person/withhold/Lars Rehn|pleaded the prosecutor’s interest]].

“[[cover~ person/expect/Tilda Moos|If a court finds the jail doctored its files, the renewal is dead]],” says Tilda Moos of Bankhaus Edel. She sees [[cover~ person/judge/Tilda Moos|a one-in-two chance of that]].

Labour trouble comes on top. [[walkout+ organization/promise/the prison officers' union|All five prisons will be without staff from Monday at six]], the officers’ union resolved last night, in protest at [[beaten~ organization/judge/the prison officers' union|“the witch-hunt against three comrades”]]. [[walkout~ person/threaten/Hedwig Karlin|The minister said that she would ask the army for cooks.]] Business groups in Velt [[walkout~ group/call/business groups in Velt|begged both sides to think again]].

[[riot+ outlet/assert/Sondern Exchange|The unrest of 2024, with three dead at the same site, cost Custodia 9m marks in repairs.]] Bonds were little changed.

== S95-11 | Velt Live | 2031-10-20 | As it happened: charges in the Mohrfeld case
08.10 Good morning from outside the courthouse. Rain. No chairs.

08.40 [[walkout- person/deny/Bodo Krantz|The union’s Bodo Krantz says the walkout is off, "out of respect for the dead"]]. At Mohrfeld [[walkout- outlet/assert/Velt Live|the early shift came in as usual]].

09.15 Chief prosecutor Jan Sievers at the microphones. [[cover+ person/accuse/Jan Sievers|He’s charging Ruben Haske with obstruction, forgery of a custody log and tampering with a blood sample.]] Wow. "[[cover+ person/accuse/Jan Sievers|The accused set out within the hour to make a killing look like a mishap]]," Sievers says.

09.22 [[beaten+ person/accuse/Jan Sievers|Three officers are charged with manslaughter.]] One of them, he says, [[beaten+ person/confirm/Jan Sievers|has admitted kicking "until it was quiet"]]. [[beaten- person/deny/a lawyer for another of the officers|The lawyer for a second says her client only held the door.]]

09.30 New name: Emil Tasch, who was on the gate that night. According to the charge sheet he [[cover+ document/assert/the charge sheet|watched the director carry the old logbook to his car at six in the morning]]. The pages were found [[cover+ document/assert/the charge sheet|in the stove of a cabin at Lake Oder, half burnt]].

09.48 Sigrun Pohl, for Haske: "[[cover- person/deny/Sigrun Pohl|He burned old newspapers. My client will contest every line]]."

10.05 How long did he lie there? [[hours+ person/assert/Jan Sievers|Five hours and four minutes, Sievers says]].

10.20 I ask about Jonas Brill. "[[brill~ person/withhold/Jan Sievers|Different case, different month, no comment]]," says Sievers. Behind me Gerda Brill holds up a photograph. [[brill~ person/call/Gerda Brill|She wants the grave opened.]]

10.41 Katja Lenz: "[[cover~ person/judge/Katja Lenz|Five years for burning a book about my brother. It isn’t much]]."

11.02 Governor Brandt on the radio: "[[cover~ person/judge/Ottilie Brandt|If this is true it is a disgrace to us all]]." Does she still back her minister? [[cover~ person/withhold/Ottilie Brandt|Next question.]]

11.30 Coffee van’s here. Signing off.

== S95-12 | The Grenmark Post | 2031-10-24 | What they knew, and who still sits where they sat
Four days after the charges there is a new director at Mohrfeld, an old lawyer from Klint with a stick. She has had the isolation cell locked and keeps the key on a string.

Ruben Haske was brought before the custody judge on Thursday. [[cover- person/deny/Ruben Haske|“I protected my staff. I did not conceal a crime, because I knew of none,”]] he read from a sheet. [[cover~ person/judge/the custody judge|The judge found the suspicion “urgent”]] and kept him in. He [[cover~ person/withhold/Ruben Haske|took no questions about the stove]].

Emil Tasch, the gatekeeper, did talk. “[[cover+ person/assert/Emil Tasch|He had the book under his coat. He said good morning to me. He had never said good morning]],” Mr Tasch told the Post.

Hedwig Karlin conceded in the assembly that [[hush+ person/confirm/Hedwig Karlin|an official had put 80,000 marks and a clause on confidentiality before the family]]. [[hush~ person/judge/Hedwig Karlin|“Clumsy,” she called it.]] Malte Dorn called it [[hush~ person/judge/Malte Dorn|a bribe to the bereaved]]. [[cover~ person/ask/Malte Dorn|What did the minister know, and on what day?]] he asked, eleven times. [[cover- person/deny/Hedwig Karlin|“I was deceived like you; the ministry hid nothing,”]] she answered once.

About [[brill+ none/assert/none|the verdict of suicide on Jonas Brill]] there will be no review for now: the regional court holds that [[brill~ government/judge/the regional court|nothing new has been put before it]]. His mother [[brill~ person/promise/Gerda Brill|will go to Sondern]].

[[riot+ outlet/assert/The Grenmark Post|The plaque for the three dead of 2024 hangs by the visitors’ door.]] Someone has put a candle under it, and a fourth name on a strip of tape.

[[beaten+ person/confirm/a lawyer for one of the officers|“My client kicked him. He’d like to say so to the sister,”]] the lawyer of the youngest officer told us. Katja Lenz [[beaten~ person/withhold/Katja Lenz|is thinking about it]].

The storks have left, as they do, in the last warm week.
