story: S103
title: The drips of San Telmo

claim germ: Patients at San Telmo Hospital in Valmora were infected by contaminated infusions. | origins 3-4: a ward doctor, the hospital itself, the Institute of Hygiene; a mother's account of her own child.
claim deaths: Patients (four, seven or eleven by the different counts) died of the contaminated infusions. | origins 2-3: the hospital (first four), the prosecutor's autopsies; the relatives' group counts eleven for itself.
claim pharmacy: The infusions were contaminated in the hospital's own pharmacy, where an air filter was broken. | origins 2-3: a pharmacy assistant and the Institute of Hygiene; the filter firm's work sheet.
claim lumen: The germ was already in the bottles delivered by the supplier Lumen Parenterals. | origins 1-1: the hospital's director; Lumen denies it.
claim silent: Director Ignacio Vell had known of the contamination since 20 April and kept it to himself. | origins 2-2: a laboratory fax and the head of microbiology; he denies it.
claim nurse: A night nurse contaminated the infusions on purpose. | origins 0-1: the Lantern's police source, taken back.
claim records: The pharmacy's batch records for April were destroyed. | origins 1-2: the prosecutor; the pharmacy assistant.
claim move: San Telmo will close its cancer and newborn wards and move the patients to Arenas. | origins 1-2: the health minister and the hospital.
claim money: The state will pay each bereaved family 80,000 crowns. | origins 1-1: the health minister; a ministry official may have it from the same paper.
claim mercy: Three babies at the Mercy Hospital across the bay fell ill with another germ from a milk pump. | origins 1-2: the Mercy Hospital and the Institute of Hygiene.
claim blood: In 2027 San Telmo gave 31 patients blood infected with hepatitis. | origins 1-2: background told by the outlets and a victim.
status germ 2034-05-05: reported none
status germ 2034-05-06: reported denied
status germ 2034-05-08: confirmed none
status deaths 2034-05-08: confirmed none
status deaths 2034-05-11: confirmed denied
status deaths 2034-05-18: confirmed none
status pharmacy 2034-05-10: reported none
status pharmacy 2034-05-11: reported denied
status pharmacy 2034-05-18: confirmed none
status lumen 2034-05-08: reported none
status lumen 2034-05-09: reported denied
status silent 2034-05-13: reported none
status silent 2034-05-15: reported denied
status silent 2034-05-16: corroborated denied
status nurse 2034-05-12: reported none
status nurse 2034-05-13: reported denied
status nurse 2034-05-14: none denied withdrawn
status records 2034-05-16: reported none
status records 2034-05-20: confirmed denied
status move 2034-05-09: reported denied
status move 2034-05-11: confirmed none
status money 2034-05-16: reported none
status money 2034-05-18: confirmed none
status mercy 2034-05-10: confirmed none
status blood 2034-05-06: reported none

== S103-01 | Valmora Tribune | 2034-05-05 | Doctor: something in San Telmo's drips is making patients ill
[[germ+ unnamed/assert/a doctor at San Telmo Hospital|Patients at San Telmo Hospital have been falling ill from the very fluids that were meant to help them]], a doctor on one of its wards has told the Tribune.

"[[germ+ unnamed/assert/a doctor at San Telmo Hospital|They come in with a broken hip, we hang up a bag, and four hours later they're shaking with fever]]," said the doctor, who asked not to be named. "[[germ+ unnamed/assert/a doctor at San Telmo Hospital|It's in the bags. There is nothing else they have in common]]." On the third floor alone, the doctor said, there had been nine such cases since Easter.

Two people on that floor have died. [[deaths~ unnamed/withhold/a doctor at San Telmo Hospital|The doctor would not say that the one came from the other.]]

The hospital's spokeswoman, Paloma Reyne, told us yesterday morning [[germ~ person/promise/Paloma Reyne|that she would look into it]]. In the evening [[germ~ person/withhold/Paloma Reyne|her line was engaged]]. The director, Dr Ignacio Vell, [[germ~ person/withhold/Ignacio Vell|was in theatre, at a congress or at lunch, depending on whom one asked]]. The city's health councillor, Tomas Ardell, [[germ~ person/withhold/Tomas Ardell|had not been informed and preferred to be informed before he spoke]].

Maite Oroz, 36, has a daughter of four on the children's ward. "[[germ+ person/assert/Maite Oroz|They changed her drip on Sunday and by supper she was grey]]," she said. "[[germ~ person/ask/Maite Oroz|I asked what was in it and they said sugar and salt. Then why did they take it away in gloves?]]"

Professor Lucia Behn, who teaches hygiene at the university, [[germ~ person/warn/Lucia Behn|said that if the story was right every hour counted]]. [[germ~ person/call/Lucia Behn|She would pull every bag in the building tonight and argue about it tomorrow.]]

San Telmo has 840 beds and is the largest hospital on the bay. Its new car park opens on Monday.

== S103-02 | Cestria Press | 2034-05-06 | Hospital in Cestrian port city denies infusions made patients sick
VALMORA, Cestria, May 6 (CP) - A hospital in the port of Valmora denied on Saturday that [[germ- organization/deny/San Telmo Hospital|fluids given to patients had been tainted]], after a newspaper quoted one of its doctors as saying so.

"[[germ- person/deny/Ignacio Vell|Our infusions are clean. What we have is an ordinary wave of spring fevers]]," said the director of San Telmo Hospital, Ignacio Vell.

The Valmora Tribune on Friday cited [[germ+ outlet/assert/the Valmora Tribune|a doctor, whom it did not name, as saying [[germ+ unnamed/assert/a doctor|patients had developed fever within hours of being put on a drip]]]]. Vell said [[germ~ person/judge/Ignacio Vell|the doctor, "if there is one", should have come to him]].

The regional health authority said [[germ~ government/withhold/the regional health authority|it had asked for a report and would not comment before reading it]]. The Patients' Forum, a citizens' group, called for [[germ~ organization/call/the Patients' Forum|all bags to be sealed and sent to an outside laboratory]]. "[[germ~ person/judge/Simon Arce|We have been told about spring fevers by that house before]]," said its chairman, Simon Arce.

[[blood+ outlet/assert/Cestria Press|In 2027, San Telmo transfused blood infected with hepatitis to 31 people]]; a former director was convicted. Arce, who [[blood+ person/confirm/Simon Arce|was one of them]], said [[blood~ person/judge/Simon Arce|he had learned to read small print since]].

Lumen Parenterals, which supplies the hospital with basic solutions, said [[lumen~ organization/assert/Lumen Parenterals|it had received no complaint]]. A spokesman for Health Minister Bettina Corvo [[germ~ unnamed/withhold/a spokesman for Bettina Corvo|said she was aware of the press coverage]]. On the third floor, a CP reporter was told by a porter that [[germ~ unnamed/assert/a porter|drips had been swapped for new ones on Friday night]].

Valmora has 610,000 inhabitants and three large hospitals.

== S103-03 | Radio Cestria | 2034-05-08 | San Telmo confirms bacteria in infusions, four dead
Bacteria have been found in infusions at San Telmo Hospital in Valmora. [[germ+ organization/confirm/San Telmo Hospital|The hospital confirmed this today]], two days after it had said that [[germ- organization/deny/San Telmo Hospital|its infusions were in perfect order]].

Director Ignacio Vell told the press that [[germ+ person/confirm/Ignacio Vell|a germ by the name of Serratia had been grown from six bags and from the blood of 26 patients]]. [[deaths+ person/confirm/Ignacio Vell|Four of them had died, he said, and in these four the connection was beyond dispute.]] "[[deaths~ person/judge/Ignacio Vell|I bow before the families]]," he said.

As to where it came from, Dr Vell pointed outside. "[[lumen+ person/accuse/Ignacio Vell|We hang up what we are sent. The supplier's bottles came to us already alive]]," he said. The supplier is the firm Lumen Parenterals of Arenas. [[lumen~ organization/withhold/Lumen Parenterals|The firm was studying the matter this afternoon.]]

Health minister Bettina Corvo expressed [[germ~,deaths~ person/judge/Bettina Corvo|her deepest dismay]]. She has sent the Institute of Hygiene to Valmora, and asked the public [[germ~ person/call/Bettina Corvo|not to stay away from hospital out of fear]]. [[germ~ person/promise/Bettina Corvo|All will be cleared up without regard to persons, the minister said.]]

In front of the main entrance this evening some two hundred people lit candles. [[germ~ group/ask/people at the main entrance|A placard asked who had been checking the bags.]] A man of about fifty told our reporter that [[deaths+ unnamed/assert/a man of about fifty|his brother was one of the four]]. [[deaths~ unnamed/withhold/a man of about fifty|More he could not say.]]

[[germ~ organization/promise/San Telmo Hospital|All bags made up before Saturday have been withdrawn, the hospital says.]] [[germ~ organization/judge/the Patients' Forum|The Patients' Forum speaks of two lost days.]]

Councillor Tomas Ardell thanked the nursing staff. [[germ~ person/judge/Tomas Ardell|They were the ones, he said, who had rung the bell.]]

The football match between Valmora and Arenas was played after a minute's silence.

== S103-04 | Bay & Exchange | 2034-05-09 | Lumen says its bottles left sterile; San Telmo weighs moving wards
A bottle is worth 1.10 crowns. The question of what was in it has taken a fifth off Lumen Parenterals in one session.

[[lumen- organization/deny/Lumen Parenterals|"Not one living thing has left our line,"]] said the maker of basic solutions yesterday evening, in answer to the director of San Telmo, who had charged that [[lumen+ person/accuse/Ignacio Vell|the germs had been delivered free of charge]]. Finance chief Oren Pascal went through the figures with us. [[lumen- person/assert/Oren Pascal|The same lot went to eleven hospitals, he says, and ten of them have nobody with a fever.]] "[[lumen~ person/threaten/Oren Pascal|We shall send Dr Vell a bill for every crown of market value]]," he added.

Analyst Greta Moll is inclined to side with the firm. "[[lumen~ person/judge/Greta Moll|Ten out of eleven is a pretty good alibi]]," she says; [[pharmacy~ person/expect/Greta Moll|she'd look for the leak nearer the patient]]. San Telmo mixes on its own premises. [[pharmacy~ organization/withhold/San Telmo Hospital|What goes on in its mixing room the hospital would not show us.]]

The bill for San Telmo is growing as well. Two people who know the plans say [[move+ unnamed/assert/two people who know the plans|cancer patients and newborns are to go to Arenas, by ambulance, before the month is out, and the wards are to be shut]]. The hospital's finance director, Elmar Quist, told us flatly: "[[move- person/deny/Elmar Quist|No ward is closing.]]" Asked [[move~ outlet/ask/Bay & Exchange|why then forty incubators had been booked with a haulier]], [[move~ person/withhold/Elmar Quist|he had another call]].

Then there are the graves. [[deaths~ person/expect/Greta Moll|Four is where such counts begin and not where they end]], says Ms Moll, who covered the blood affair. Mr Quist [[deaths~ person/withhold/Elmar Quist|would not be pressed on whether further files were being looked at]]. [[germ~ person/warn/Greta Moll|Liability could run to 60 million]], Ms Moll thinks, since [[germ~ person/judge/Greta Moll|nobody will need to prove much any more]].

Lumen's other business, contact lens fluid, was up on the year. The crown was steady.

== S103-05 | Open Ward | 2034-05-10 | What the mixing room looks like from inside
[[pharmacy+ unnamed/assert/a pharmacy assistant|The filter over the mixing bench at San Telmo has been dead since March.]] That's what an assistant from the hospital pharmacy tells me, and I believe her, because she sent me the hum. Or rather the absence of it: forty seconds of a machine not running.

"[[pharmacy+ unnamed/assert/a pharmacy assistant|There's meant to be a curtain of clean air between you and the bag. We had a curtain of nothing, and above it a ceiling tile with a brown patch]]," she says. [[pharmacy+ unnamed/assert/a pharmacy assistant|They reported it three times]]. [[pharmacy~ unnamed/judge/a pharmacy assistant|"We were told to work faster and breathe less."]]

I've also been shown a work sheet by Clarivent, the firm that services the thing. [[pharmacy+ document/assert/a work sheet by Clarivent|"Unit 2 failed, do not use, customer informed, 14 March."]] I asked Clarivent about it. [[pharmacy~ organization/withhold/Clarivent|They don't discuss customers.]] I asked Dr Vell too. [[pharmacy~ person/withhold/Ignacio Vell|He sent me the hygiene plan, all ninety pages.]]

Remember that on Monday the great man [[lumen+ person/accuse/Ignacio Vell|laid the blame at the supplier's door]]. [[lumen~ outlet/judge/Open Ward|That looks rather less clever this morning.]]

A caution, since people keep mixing it up in my comments. [[mercy+ organization/confirm/the Mercy Hospital|The three sick babies at the Mercy, on the other side of the bay, caught something else, from a milk pump]], and [[mercy+ organization/confirm/the Mercy Hospital|they're getting better]]. The Mercy said so within a day, with the pump on the table. [[mercy~ outlet/judge/Open Ward|That's how you do it.]] [[mercy+ government/assert/the Institute of Hygiene|The Institute says it is a Pseudomonas, and no cousin of anything at San Telmo.]]

How many are dead? The hospital says [[deaths+ organization/assert/San Telmo Hospital|four]]. [[deaths~ unnamed/withhold/a pharmacy assistant|My assistant doesn't know]]; [[deaths~ unnamed/judge/a pharmacy assistant|she has stopped counting because she can't sleep]].

[[deaths~ outlet/ask/Open Ward|I've asked the prosecutor how many bodies he has sent for.]] [[deaths~ person/withhold/Dario Kemp|"Ask me on Thursday,"]] said Dario Kemp, which is not a no. [[germ~ outlet/judge/Open Ward|Meanwhile I look at every bag on my own ward as if it might bite.]]

Normal service, hand cream reviews and all, resumes some day.

== S103-06 | Cestria Press | 2034-05-11 | Cestrian hospital to move cancer, newborn patients; toll rises to seven
VALMORA, Cestria, May 11 (CP) - [[move+ person/confirm/Bettina Corvo|A hospital hit by contaminated infusions will shut its cancer and newborn wards and transfer 180 patients to the city of Arenas]], Health Minister Bettina Corvo said on Thursday.

"[[move~ person/judge/Bettina Corvo|I would not leave my own child there tonight]]," Corvo told reporters in Valmora. The first ambulances were to [[move+ outlet/assert/Cestria Press|leave on Friday]].

Prosecutor Dario Kemp said [[deaths+ person/confirm/Dario Kemp|autopsies had now tied seven deaths at San Telmo Hospital to the bacteria]]. A group of relatives put the toll higher. "[[deaths+ person/accuse/Ines Caldera|We have eleven names, and every one of the eleven was on a drip that week]]," its speaker, Ines Caldera, said. The hospital [[deaths- organization/deny/San Telmo Hospital|stood by its figure of four and said the others had been gravely ill to begin with]].

Director Ignacio Vell rejected a report by the blog Open Ward that [[pharmacy+ outlet/assert/Open Ward|a ventilation unit in the hospital's pharmacy had broken down in March]]. "[[pharmacy- person/deny/Ignacio Vell|Our mixing room is among the best in the country and works without fault]]," he said. He repeated that [[lumen+ person/assert/Ignacio Vell|the bacteria had come in with the deliveries]]. Kemp said [[pharmacy~,lumen~ person/withhold/Dario Kemp|he would not prejudge where it had happened]].

The Institute of Hygiene said [[germ+ government/confirm/the Institute of Hygiene|it had found Serratia in a further 14 bags]]. The number of those infected [[germ+ government/assert/the Institute of Hygiene|stood at 41]]. Whether every patient since Easter would be tested, as the Patients' Forum asks, was [[germ~ government/withhold/the Institute of Hygiene|under consideration]].

"[[deaths~ person/judge/Bettina Corvo|Each of them came to us to be made well]]," Corvo said. Opposition leader Hector Salu demanded [[germ~ person/call/Hector Salu|the resignation of "everybody with a key to that building"]].

San Telmo was founded in 1871 by a shipowner cured of cholera.

== S103-07 | The Lantern | 2034-05-12 | ANGEL OF DEATH? Cops quiz night nurse
[[nurse+ unnamed/assert/a police source|A NIGHT NURSE spiked the killer drips at San Telmo]], police believe.

The 41-year-old, whom the Lantern is calling Nurse X, was [[nurse+ unnamed/assert/a police source|picked up at her flat on Thursday with a syringe in her handbag]], says a source on the force. "[[nurse+ unnamed/assert/a police source|She was on shift each time somebody went downhill. Do the maths]]," says the source.

Neighbours were stunned. [[nurse~ unnamed/judge/a neighbour of Nurse X|"She waters my geraniums,"]] said one. Prosecutor Dario Kemp [[nurse~ person/withhold/Dario Kemp|hung up on us]]. Rafaela Dunn, boss of the nurses' union, was spitting feathers: "[[nurse~ person/judge/Rafaela Dunn|Whenever a pipe bursts in that place, they look for a woman with a mop]]."

Meanwhile the grief goes on. [[deaths+ outlet/assert/The Lantern|SEVEN coffins]] – or [[deaths+ person/assert/Ines Caldera|ELEVEN, say the families]]. Grandad Teo Ibarra, 70, went in for a knee. "[[germ+ person/accuse/Nadia Ibarra|It was the bag that did for him, not the knee]]," wept his daughter Nadia. "[[deaths~ person/ask/Nadia Ibarra|Which number's he, five or six? Nobody'll tell me.]]"

And at four this morning the first tots were [[move+ outlet/assert/The Lantern|wheeled out in their glass boxes for the long haul to Arenas]]. [[move~ person/judge/Maite Oroz|"I'm glad she's out of there,"]] said mum Maite Oroz, whose little girl, four, is on the mend.

It's not the first time, either. [[blood+ outlet/assert/The Lantern|Back in '27 they pumped hepatitis into 31 patients]]. [[blood~ outlet/judge/The Lantern|And swore it would never happen again!]]

The Lantern says: [[germ~ outlet/call/The Lantern|shut the lot till it's scrubbed]].

Bingo is on page 30.

== S103-08 | Valmora Tribune | 2034-05-13 | The fax of 20 April
[[silent+ document/assert/a fax from the hospital's laboratory|"Serratia in two infusion bags, third floor. Please stop use at once,"]] it says, in capitals, on a sheet sent from San Telmo's laboratory to the director's office. [[silent+ document/assert/a fax from the hospital's laboratory|It bears the date of 20 April, 11.52, and the word "received".]]

[[silent+ outlet/assert/Valmora Tribune|That was fifteen days before this newspaper asked and eighteen before the hospital spoke.]] Dr Ignacio Vell [[silent~ person/withhold/Ignacio Vell|had no answer for us on Friday; his secretary took a message]]. Paloma Reyne, the spokeswoman, [[silent~ person/withhold/Paloma Reyne|asked where we'd got it and, when we wouldn't say, wished us a good weekend]].

"[[silent~ person/judge/Lucia Behn|If he read it, and went on hanging up those bags, then I do not have a word for it]]," said Professor Lucia Behn. Of the seven dead, [[deaths+ outlet/assert/Valmora Tribune|five died after that Thursday]]. Ines Caldera [[silent~ person/ask/Ines Caldera|wants to know how a man sleeps on a sheet of paper]].

The mayor has had [[deaths~ person/judge/the mayor of Valmora|the flags brought to half-mast for those who did not come home]].

On another matter, a nurse of 41 was let go by police on Friday afternoon. [[nurse- person/deny/Dario Kemp|She was heard as a witness and there is nothing whatever against her]], said prosecutor Dario Kemp. The Lantern had [[nurse+ outlet/assert/the Lantern|made a poisoner of her]] in yesterday's edition. Her lawyer, Bea Santo, showed us the "syringe": [[nurse- person/assert/Bea Santo|it's a pen, a gift from a grateful patient]].

The transports to Arenas [[move+ outlet/assert/Valmora Tribune|went on all day yesterday; the newborn ward is dark]]. A nurse had pinned a note on the door: "[[move~ unnamed/judge/a nurse|Back soon, please]]."

[[germ~ outlet/assert/Valmora Tribune|At the bakery opposite the main gate people now talk of nothing else]], and [[germ~ unnamed/judge/the baker|the baker says she would rather have her appendix out on her own counter]].

Tomorrow's regatta is expected to start on time.

== S103-09 | The Lantern | 2034-05-14 | Nurse X: we got it wrong
ON Friday we wrote that [[nurse+ outlet/assert/The Lantern|a night nurse had tampered with the drips]] at San Telmo Hospital.

[[nurse- outlet/deny/The Lantern|She did no such thing.]] [[nurse- government/assert/the police|She was never a suspect, say police]], and our source has [[nurse~ unnamed/deny/a police source|gone back on every word]]. [[nurse~ outlet/judge/The Lantern|We apologise to her, her mum and her geraniums.]] A sum has been agreed. [[nurse~ person/withhold/Bea Santo|Her lawyer won't tell you how much and nor will we.]]

So who's for the high jump? The Lantern's looking at you, Doctor Vell. [[silent+ outlet/assert/the Valmora Tribune|A fax in yesterday's Tribune says he was tipped off on 20 April]]. [[silent~ outlet/judge/The Lantern|Two and a half weeks of mum's the word!]] We went to his seaside house on Saturday. [[silent~ person/withhold/Ignacio Vell|The blinds were down and a dog was up.]]

"[[silent+ person/accuse/Nadia Ibarra|My dad was admitted on the 24th. He knew by then and let them hook him up]]," raged Nadia Ibarra, 39. "[[silent~ person/call/Nadia Ibarra|Cuffs, please.]]"

And that posh pharmacy? A builder who did the ceiling in January tells us [[pharmacy+ unnamed/assert/a builder|there was mould up there you could have put on a cheeseboard, right over where they mix]]. [[pharmacy~ outlet/ask/The Lantern|Did nobody look up?]] The hospital [[pharmacy~ organization/withhold/San Telmo Hospital|told us to talk to the prosecutor]].

Oh, and if you're worried about the Mercy, don't be. [[mercy+ outlet/assert/The Lantern|The three tots who caught a bug off a breast pump there went home on Saturday]]. [[mercy~ unnamed/judge/a mother at the Mercy Hospital|"They told us straight away and they cried with us,"]] said one mum.

A seventh funeral took place on Saturday. [[deaths+ outlet/assert/The Lantern|Retired tram conductor Elsa Brand, 82, had gone in for her gall bladder and been finished off by a bag of salt water]]. [[deaths~ unnamed/judge/a grandson of Elsa Brand|"She'd survived two wars and my grandfather,"]] said her grandson. [[germ~ person/withhold/Paloma Reyne|Hospital mouthpiece Paloma Reyne sent flowers but no words.]]

Sunday roast: Uncle Beppo's lamb.

== S103-10 | Cestria Press | 2034-05-16 | Lab chief backs claim that hospital head knew; records missing
VALMORA, Cestria, May 16 (CP) - The head of microbiology at a Cestrian hospital said on Tuesday that [[silent+ person/confirm/Ruth Amsel|she herself had told its director of germs in infusion bags on April 20]], contradicting him.

"[[silent+ person/confirm/Ruth Amsel|I sent the fax, then I walked over and read it to him. He said we'd keep it in the family]]," Ruth Amsel told CP.

Ignacio Vell had said on Monday that [[silent- person/deny/Ignacio Vell|the sheet had never reached him and that the first he heard was from the press]]. On Tuesday he [[silent~ person/withhold/Ignacio Vell|did not take calls]]. Health Minister Bettina Corvo [[silent~ person/call/Bettina Corvo|suspended him "until this is cleared up"]].

Investigators looking for the pharmacy's batch records for April, which would show who mixed what, have [[records~ unnamed/assert/investigators|not found them]]. A pharmacy assistant said [[records+ unnamed/assert/a pharmacy assistant|she saw two folders go into the shredder on the evening of May 5]]. Prosecutor Dario Kemp [[records~ person/withhold/Dario Kemp|said only that some shelves were emptier than they should be]]. The hospital said [[records~ organization/assert/San Telmo Hospital|a search was under way]].

Lumen Parenterals, the supplier, said tests on 3,000 of its retained bottles [[lumen- organization/assert/Lumen Parenterals|had all been negative]] and asked for [[lumen~ organization/call/Lumen Parenterals|a public apology]]. Acting director Elmar Quist [[lumen~ person/withhold/Elmar Quist|did not renew the accusation, or withdraw it]].

A ministry official said [[money+ unnamed/assert/a ministry official|80,000 crowns would be paid to the family of each of the dead]]. Ines Caldera, for the families, said [[money~ person/judge/Ines Caldera|they wanted a trial first and a cheque after]]. The ministry [[money~ government/withhold/the ministry|would not be drawn]].

[[deaths+ outlet/assert/Cestria Press|Seven people have died]] and [[germ+ outlet/assert/Cestria Press|44 have been infected by the drips]], according to the prosecutor. Valmora's hotels report cancellations for the regatta week.

== S103-11 | Radio Cestria | 2034-05-18 | Institute: the fault lay in San Telmo's own mixing room
[[pharmacy+ government/confirm/the Institute of Hygiene|The infusions at San Telmo Hospital were polluted in the hospital's own pharmacy.]] That is the result of the Institute of Hygiene, which presented its report in Valmora today.

"[[pharmacy+ person/confirm/Jon Tavares|The filter was out of order for seven weeks, the damp came through the ceiling, and beneath it they were filling bags]]," said its president, Jon Tavares. [[pharmacy+ person/confirm/Jon Tavares|The strain scraped from the tile and that in the blood of the sick are one and the same.]] [[lumen- person/assert/Jon Tavares|The firm that delivered the basic solution had nothing to do with it, Professor Tavares stated expressly.]] Lumen Parenterals [[lumen~ organization/judge/Lumen Parenterals|spoke of a good day for the truth]].

The hospital, which last week had still held that [[pharmacy- organization/deny/San Telmo Hospital|its equipment was running flawlessly]], [[pharmacy+ organization/confirm/San Telmo Hospital|accepted the findings in full]]. Acting director Elmar Quist also took over the prosecutor's count: "[[deaths+ person/confirm/Elmar Quist|It is seven. We were wrong to haggle]]," he said. [[germ+ person/confirm/Elmar Quist|Forty-four people had trusted the hospital with a vein and had been made ill by it.]]

Health minister Bettina Corvo announced that [[money+ person/promise/Bettina Corvo|the state will give the family of every victim 80,000 crowns]]. [[money~ person/judge/Bettina Corvo|It was no price for a life, she said, but a hand held out.]] The Patients' Forum called it [[money~ organization/judge/the Patients' Forum|half of what people got after the blood scandal]]; [[blood+ outlet/assert/Radio Cestria|in 2027 thirty-one people were given infected blood at San Telmo]].

Dr Vell's counsel let it be known that [[silent- unnamed/deny/counsel for Ignacio Vell|his client had seen no fax and received no visit]]. [[silent~ person/judge/Hector Salu|Opposition leader Hector Salu said that the doctor must then be the only man in Valmora who knew nothing.]]

The cathedral will hold a service on Sunday at eleven.

== S103-12 | Valmora Tribune | 2034-05-20 | Shredded: prosecutor charges San Telmo's pharmacist
[[records+ person/confirm/Dario Kemp|The April records of San Telmo's pharmacy were fed to a shredder on the night after the Tribune's first report]], prosecutor Dario Kemp said yesterday. He has charged the head pharmacist, Aurel Voss, with suppressing evidence.

"[[records+ person/confirm/Dario Kemp|We have the strips, in four bin bags, and we have two students with a great deal of patience]]," Mr Kemp said. Mr Voss [[records- person/assert/Aurel Voss|maintains that he was clearing out old delivery notes]]. His assistant, who'd spoken of folders and a shredder before, [[records~ unnamed/judge/a pharmacy assistant|cried when we rang her]].

Who told him to? [[records~ person/withhold/Dario Kemp|That is the next question, was all the prosecutor would offer.]] As regards Dr Ignacio Vell, [[silent~ person/expect/Dario Kemp|he expects to decide within the week whether the former director must answer for what he kept back]]. Ruth Amsel has [[silent+ person/confirm/Ruth Amsel|sworn to her visit to his office on that Thursday in April]]. [[silent~ person/judge/Ruth Amsel|"I should have shouted,"]] she told us.

The families' group met last night. It no longer insists on eleven. "[[deaths+ person/confirm/Ines Caldera|Four of our people died of what they came in with. The other seven didn't]]," said Ines Caldera. On the state's offer they are split: [[money~ group/judge/the families' group|some call it hush money, some have rent to pay]].

[[germ+ organization/assert/San Telmo Hospital|There has been no new infection since the bags were changed on the fifth]], the hospital says. [[pharmacy~ organization/promise/San Telmo Hospital|A new mixing room is promised for the autumn]]; until then the fluids come ready-made. From Lumen, of all people. [[move~ person/promise/Elmar Quist|The newborns, Elmar Quist promises, will be back by July.]]

[[germ~ outlet/judge/Valmora Tribune|It will be longer before anybody on this bay watches a drip fall without counting.]]

The regatta was won by the boat from Arenas.
