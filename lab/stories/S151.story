story: S151
title: The night of the lorries in Porto Lume

claim coup: Officers of the presidential guard tried to seize power in Tavora in the night of 11 to 12 March. | origins 2-4: the interior minister and Captain Simões, who says that he took part; the two foreign diplomats and the logbook of the guard may rest on the government or be roots of their own.
claim ill: President Baltasar Quintela went to Lindenmark to be treated for a disease of the heart. | origins 2-3: the porter and the nurse at Sankt Alban (perhaps one root), a former minister, the presidency itself at last.
claim pay: The shooting at the Palma barracks was a quarrel among soldiers over unpaid allowances. | origins 2-3: a sergeant and a corporal's mother; Colonel Brizido; the army spokesman of the second day.
claim brizido: Colonel Tadeu Brizido was the leader of those who left the barracks. | origins 2-2: the interior minister and Captain Simões; the tabloid's insider may be the ministry.
claim arrests: More than forty soldiers and officers have been arrested over the night at Palma. | origins 3-3: the lawyers' college, the interior minister, the families' list; the army and the government's spokeswoman said fourteen.
claim net: The government ordered the mobile internet to be switched off on 12 March. | origins 2-2: a letter to the telephone companies, seen by the Mercado, and Celvia, which received it.
claim dead: President Quintela has died. | origins 0-1: O Tambor's source in an embassy, taken back by the paper.
claim powers: Vice-President Leonor Ataíde is to be given the president's powers for the time of his absence. | origins 1-2: two members of the cabinet; the speaker of the assembly, who confirms the paper.
claim maranta: An aeroplane from neighbouring Maranta brought rifles for the conspirators to Serpa airfield. | origins 1-1: the interior minister only; the airfield's manager and Maranta contradict him.
claim cadets: In January naval cadets at Ponta Negra prepared to occupy the admiralty. | origins 1-1: the navy's court; the cadets' counsel denies it.
claim paras: In 2026 paratroopers held the national radio for nine hours. | origins 1-2: background, told by the outlets and by a retired announcer.
status coup 2039-03-12: reported denied
status coup 2039-03-15: corroborated denied
status coup 2039-03-19: confirmed denied
status ill 2039-03-13: none denied
status ill 2039-03-14: reported denied
status ill 2039-03-17: corroborated denied
status ill 2039-03-21: confirmed none
status pay 2039-03-13: reported none
status pay 2039-03-15: corroborated none
status pay 2039-03-19: corroborated denied
status brizido 2039-03-15: reported none
status brizido 2039-03-20: reported denied
status brizido 2039-03-24: corroborated denied
status arrests 2039-03-13: none denied
status arrests 2039-03-16: reported denied
status arrests 2039-03-19: confirmed none
status net 2039-03-12: none denied
status net 2039-03-17: reported denied
status net 2039-03-21: confirmed denied
status dead 2039-03-13: reported denied
status dead 2039-03-14: none denied withdrawn
status powers 2039-03-15: reported none
status powers 2039-03-16: reported denied
status powers 2039-03-21: corroborated denied
status maranta 2039-03-19: reported none
status maranta 2039-03-20: reported denied
status cadets 2039-03-14: reported none
status cadets 2039-03-22: reported denied
status paras 2039-03-12: reported none

== S151-01 | Rádio Maré live | 2039-03-12 | Gunfire in Porto Lume: what we know so far
05:10. Listeners in the Palma quarter have been woken by shooting. It went on for about forty minutes and has stopped. [[coup~,pay~ outlet/withhold/Rádio Maré live|We do not know who fired, or at whom.]]

05:35. A baker on Rua do Sal says she counted nine army lorries coming out of the barracks with their lights off, heading for the bridge. "[[coup+ unnamed/assert/a baker on Rua do Sal|They were shouting that the palace was theirs by breakfast]]," she tells us. Two of them are still on the bridge.

06:20. The army's spokesman, Major Hélio Pratas, on the phone: "[[coup- person/deny/Hélio Pratas|It is a drill. There is nothing else to it, and people may go to work]]." We asked whether drills use live rounds. [[coup~ person/withhold/Hélio Pratas|He wished us a good morning.]]

06:50. The Civic Front, which is the largest party outside the government, calls it [[coup+ organization/accuse/the Civic Front|an attempted putsch by men of the presidential guard]]. Its leader, Dulce Amaro Reis, asks [[coup~ person/call/Dulce Amaro Reis|everyone to stay indoors and nobody to pick up a weapon]].

07:15. Many of you cannot load this page on a telephone. The transport and telecoms ministry writes that [[net- government/deny/the transport and telecoms ministry|a damaged sea cable is to blame and that no instruction was given to anybody]]. Celvia, the bigger of the two operators, [[net~ organization/withhold/Celvia|says it is "looking into things"]].

07:40. And where is the president? Baltasar Quintela left for Lindenmark on Tuesday, officially for talks about fishing. [[ill~ outlet/ask/Rádio Maré live|Fishing, in a town with no sea?]] His office [[ill~ government/withhold/the president's office|is not picking up]].

08:05. For younger listeners: [[paras+ outlet/assert/Rádio Maré live|in 2026 this very studio was in the hands of paratroopers for nine hours]]. Our then night announcer, Elvira Couto, remembers that "[[paras+ person/assert/Elvira Couto|they made me read the same page until noon, and they never found the switch for the transmitter in the hills]]". [[coup~ person/judge/Elvira Couto|Asked if this is the same again, she says it sounds different.]]

08:30. Ferries run. Schools in Palma are shut, others open.

== S151-02 | Lusaria Press | 2039-03-13 | Tavora army says shooting was drill as opposition speaks of coup bid
PORTO LUME, March 13 (LP) - Tavora's government on Sunday dismissed as "bar talk" reports that [[coup+ none/assert/none|soldiers had tried to topple absent President Baltasar Quintela]], while residents swept up cartridges outside a barracks in the capital.

Prime Minister Rui Bastos Nevado said [[coup- person/deny/Rui Bastos Nevado|the institutions had not been in danger for a single minute]]. "[[coup- person/deny/Rui Bastos Nevado|There was no putsch, no half putsch and no quarter of one]]," he told reporters.

But the military's account changed within a day. Major Hélio Pratas, who on Saturday had spoken of an exercise, said [[pay+ person/assert/Hélio Pratas|some soldiers of the Palma garrison had fallen out with their paymaster over field allowances that were three months late]]. [[arrests- person/assert/Hélio Pratas|Fourteen men, no more, were being held for indiscipline]], he said.

Dulce Amaro Reis of the opposition Civic Front stuck to her version. "[[coup+ person/accuse/Dulce Amaro Reis|You do not cross the bridge towards the palace to collect your wages]]," she said. Western embassies [[coup~ group/call/Western embassies|told their citizens to keep away from the government quarter]] and [[coup~ group/withhold/Western embassies|would not characterise the events]].

Quintela, 71, has been in Lindenmark since March 8. His office said he was on a working visit and rejected speculation about his health: "[[ill- government/deny/the president's office|The president sees fisheries officials, not physicians]]." It did not say when he would be back.

[[paras+ outlet/assert/Lusaria Press|Tavora last saw an armed takeover in 2026, when a paratroop company occupied the national radio for nine hours before giving up.]] The West Atlantic Community, a bloc of eleven states, said [[coup~ organization/warn/the West Atlantic Community|it would not recognise any authority that came out of a barracks]].

The country of six million lives on cashew nuts, tuna and remittances.

== S151-03 | O Tambor | 2039-03-13 | THE PRESIDENT IS DEAD
[[dead+ outlet/assert/O Tambor|Baltasar Quintela, father of the nation, breathed his last in a foreign bed at ten past four on Saturday, O Tambor can reveal.]]

A person inside an embassy in Lindenmark rang our editor in tears. "[[dead+ unnamed/assert/a person inside an embassy|He is gone. They are only arguing about who shall say it first]]," said the voice. The palace, reached at midnight, [[dead- government/deny/the palace|called the information "grotesque"]]. The first lady's sister, Dona Graça, [[dead~ person/withhold/Graça Lemos|slammed the shutters]].

So THAT is why the guns went off! [[coup+ outlet/assert/O Tambor|While he lay cold, the peacocks of the guard put on their boots and went for his chair.]] A butcher in Palma watched them come: [[coup+ unnamed/assert/a butcher in Palma|they had a list of ministers and they read it out loud to each other]]. The premier swears that [[coup- person/deny/Rui Bastos Nevado|nobody reached for anything]]. The major swears it was [[pay+ person/assert/Hélio Pratas|all about the money they were owed]]. [[pay~ outlet/judge/O Tambor|Make up your minds, gentlemen!]]

What was the matter with the old man? [[ill+ unnamed/assert/friends of the family|His heart, friends of the family have whispered for a year; two steps and he was blue.]] [[ill~ outlet/call/O Tambor|Show us the charts, if he was as fit as you say!]] His doctor here, Professor Anacleto Sá, [[ill~ person/withhold/Anacleto Sá|has gone fishing too, it seems]].

Shall we get Leonor Ataíde now? The constitution says the vice-president steps in. [[powers~ person/withhold/Leonor Ataíde|She was seen at mass and spoke to no one.]] "[[dead~ person/judge/Bento Calado|If it's so, God help us, and if it isn't, God help the Tambor]]," said Bento Calado, who sells our paper at the ferry.

Two goals by Jacinto in the cup. See page 14.

== S151-04 | Rheintaler Anzeiger | 2039-03-14 | A head of state on the fourth floor
SANKT ALBAN. The guest who has had the east wing of our heart hospital closed off since last Tuesday is the president of Tavora, and he is, according to two people who work there, very much alive.

"[[dead- unnamed/deny/a porter at the Sankt Alban clinic|I brought him soup yesterday and he complained about it]]," says a porter. [[ill+ unnamed/assert/a porter at the Sankt Alban clinic|The gentleman came in an ambulance from the airfield and has been on the cardiology floor ever since]], he adds. A nurse speaks of "[[ill+ unnamed/assert/a nurse at the Sankt Alban clinic|a valve that had to be seen to, and not a day too early]]". The hospital's director, Professor Veit Hollenstein, [[ill~ person/withhold/Veit Hollenstein|"neither has such a patient nor does not have one"]].

Tavora's chargé d'affaires, Ivone Teles, received us with coffee. No, [[ill- person/deny/Ivone Teles|His Excellency is in the best of health and is studying trout farming in the upper valley]]. The trout farm in the upper valley [[ill- organization/deny/the trout farm in the upper valley|knows nothing of a presidential visit and has seen no one but schoolchildren]]. Dead? [[dead- person/deny/Ivone Teles|She laughed and said she had played cards with him the night before.]]

A newspaper in Porto Lume had printed on Sunday that [[dead+ outlet/assert/O Tambor|the statesman passed away]]; it took back the story at noon yesterday with the words "[[dead- outlet/deny/O Tambor|The president lives. Our caller does not exist at the embassy, and we apologise to the family]]".

She also declined, [[ill~ person/withhold/Ivone Teles|“out of tact”, to let us see him for two minutes]]. Of the shooting at home she would say only that [[coup~ person/withhold/Ivone Teles|she read about it in the newspaper, like us]]. She did remind us of another matter: [[cadets+ person/assert/Ivone Teles|in January the navy locked up some cadets at Ponta Negra who had meant to storm the admiralty]]. "[[coup~,cadets~ person/judge/Ivone Teles|One must not mix things up]]," she said.

The canton's police have put two officers at the side entrance. Parking in the Spitalgasse is not possible until further notice.

== S151-05 | Correio da Lume | 2039-03-15 | Diplomats: it was a coup, and it nearly worked
[[coup+ unnamed/assert/two foreign diplomats|The men who drove out of Palma on Saturday before dawn wanted the palace, the television and the prime minister]], in that order, two foreign diplomats with long experience of the country have told the Correio.

Their reports, they say, agree on the main points:

- [[coup+ unnamed/assert/two foreign diplomats|around 120 men of the second company of the guard took part]];
- [[coup+ unnamed/assert/two foreign diplomats|they were stopped on the bridge because the driver of the first lorry lost his nerve]];
- [[brizido+ unnamed/assert/two foreign diplomats|orders came from the guard's deputy commander, Colonel Tadeu Brizido]], who has not been seen since.

Not everybody who was there tells it so. "[[coup-,pay+ unnamed/assert/a sergeant of the second company|We went out to find the paymaster, who had run off with our money, and for nothing else]]," says a sergeant of the company, reached by telephone. "[[coup- unnamed/deny/a sergeant of the second company|Nobody among us could name three ministers]]."

In the cabinet, meanwhile, thoughts turn to the empty chair. Two of its members say [[powers+ unnamed/assert/two members of the cabinet|a decree lies ready by which Leonor Ataíde would exercise the presidency until the holder returns]]. The vice-president's chief of staff [[powers~ unnamed/withhold/the vice-president's chief of staff|did not want to talk about papers that may or may not be in a drawer]]. Constitutional lawyer Plácido Veloso thinks [[powers~ person/judge/Plácido Veloso|it would be the first sensible thing done this week]].

The Ministry of Defence answered nineteen questions with one sentence: [[coup~,brizido~,arrests~ government/withhold/the Ministry of Defence|inquiries are under way]]. At the colonel's house a gardener was watering the lawn. [[brizido~ unnamed/withhold/a gardener|He had been told, he said, to water and not to speak.]]

[[ill~ outlet/ask/Correio da Lume|Nor has anyone explained what keeps a man of 71 for a week in a valley known for its surgeons.]] Mothers have been gathering at the gate in Palma with blankets. [[arrests~ group/ask/mothers at the gate in Palma|They ask how many are inside, and for what.]] Nobody comes out to tell them.

== S151-06 | TV Nacional | 2039-03-16 | Nation calm, premier inspects market
Prime Minister Rui Bastos Nevado visited the central market this morning and was warmly received by traders.

Answering a question about the incident at Palma, he said: [[coup- person/deny/Rui Bastos Nevado|“Those who dream of coups should sleep longer. Not one rifle was raised against the state.”]] The head of government explained that [[pay+ person/assert/Rui Bastos Nevado|a small number of soldiers had been angry about late allowances, which have now been paid in full]]. Corporal Nelo's mother, whom our reporter met at the vegetable stand, agreed: [[pay+ unnamed/confirm/a corporal's mother|“My son wrote me that it was the allowances. He has had nothing since Christmas.”]]

Certain foreign newspapers continue to speak of [[coup~ outlet/judge/TV Nacional|a plot, with the well-known imagination of their authors]]. The Correio da Lume went so far as to print that [[powers+ outlet/assert/the Correio da Lume|the powers of the head of state were about to be transferred]]. The government's spokeswoman, Zita Fonseca, set the matter right: [[powers- person/deny/Zita Fonseca|no such decree exists, has been written or is being thought of]].

As regards the number of detained persons, [[arrests- outlet/assert/TV Nacional|the figure of fourteen given by the army remains valid]]. [[arrests- person/deny/Zita Fonseca|Claims by the so-called lawyers' college that it is many times higher are invented]], Ms Fonseca said. The college had said on Tuesday that [[arrests+ organization/assert/the lawyers' college|forty-seven men were sitting in the cellars of Palma without counsel]].

[[ill- person/deny/Zita Fonseca|President Quintela continues his working visit in good spirits and full vigour]], the spokeswoman added, and sends his greetings to the fishermen of the nation. [[ill~ person/withhold/Zita Fonseca|She gave no date for his return.]]

The repair ship for the sea cable is expected on Friday. Until then, the ministry asks for patience: [[net- government/deny/the transport and telecoms ministry|the interruption is purely technical]].

Cashew exports rose by six per cent in February.

== S151-07 | Mercado & Câmbio | 2039-03-17 | Letter shows who pulled the plug; bonds slide again
It was no cable. [[net+ document/assert/a letter of the telecoms ministry|At 04.52 on Saturday the ministry sent both operators a written order to "suspend mobile data in the whole territory until recalled"]], signed by state secretary Firmino Gato. We have the page before us, stamp and all.

Mr Gato [[net- person/deny/Firmino Gato|says that he was asleep at that hour and that the signature is not his]]. Celvia's chief lawyer [[net~ unnamed/withhold/Celvia's chief lawyer|asked where we had found it and then rang off]]. The cable company's repair log [[net- document/assert/the cable company's repair log|does note a fault off Cape Ruivo]], though on the Thursday before, and it was mended the same evening.

Investors can live with an outage; uncertainty about the top is dearer. The 2045 bond has lost eleven points since the weekend. “[[coup~ person/ask/Sunita Marwah|Was it a coup or a pay dispute? I price the two very differently]],” says Sunita Marwah of Larkfield Capital. “[[ill~ person/call/Sunita Marwah|And for heaven's sake let them publish a medical bulletin]].”

On that second point we can offer something. Former health minister Teodoro Vasques, who is himself a cardiologist, tells us: “[[ill+ person/assert/Teodoro Vasques|I sent him to Sankt Alban. He has had a leaking aortic valve since 2036, and in February he fainted twice]].” He speaks, he says, because [[ill~ person/judge/Teodoro Vasques|lying about a valve is worse than having one]]. The presidency [[ill~ government/withhold/the presidency|did not wish to comment on “the recollections of a dismissed man”]].

As to what happened in Palma, a shipping agent whose windows look on the bridge is in no doubt that [[coup+ unnamed/assert/a shipping agent|a machine gun had been set up with its barrel towards the palace]]. His neighbour on the floor below saw [[coup-,pay+ unnamed/assert/a neighbour of the shipping agent|"a mob of boys yelling for their money, and two of them were crying"]]. [[coup~,pay~ outlet/judge/Mercado & Câmbio|One street, one hour, two stories.]]

Tuna futures were unchanged. The central bank meets on Thursday.

== S151-08 | Lusaria Press | 2039-03-19 | Tavora minister, in reversal, says guard officers attempted coup
PORTO LUME, March 19 (LP) - Tavora's interior minister said on Saturday that [[coup+ person/confirm/Amílcar Dantas|officers of the presidential guard had attempted to overthrow the government a week ago]], abandoning the official line that nothing of the sort had occurred.

"[[coup+ person/confirm/Amílcar Dantas|It was a coup d'état, it was planned for two months and it failed on a bridge]]," Amílcar Dantas told a news conference, flanked by generals. Asked about the government's repeated assurances to the contrary, he said [[coup~ person/judge/Amílcar Dantas|"one does not tell the thief that one has seen him"]].

Dantas named Colonel Tadeu Brizido, 48, deputy head of the guard, as [[brizido+ person/accuse/Amílcar Dantas|"brain, purse and trumpet of the affair"]]. [[arrests+ person/confirm/Amílcar Dantas|Sixty-three men were under arrest]], he said, and the colonel was being sought. The explanation that [[pay- person/deny/Amílcar Dantas|it had all been about wages was a cover story put about by the plotters themselves]], he said, although the prime minister had offered it as late as Wednesday.

The minister also pointed abroad. [[maranta+ person/accuse/Amílcar Dantas|Two hundred rifles had been flown from Maranta to the Serpa airfield on March 6]], he said. [[maranta~ person/withhold/Amílcar Dantas|He showed no rifle and took no questions on the point.]] Maranta's foreign ministry said [[maranta~ government/withhold/Maranta's foreign ministry|it would answer when it had been told something]].

"[[coup~ person/judge/Dulce Amaro Reis|So I was a liar for seven days, and on the eighth I am a prophet]]," opposition leader Dulce Amaro Reis said. She demanded [[coup~ person/call/Dulce Amaro Reis|an inquiry by the assembly and the resignation of the premier]]. Rui Bastos Nevado's office did not return calls. Dantas [[ill~ person/withhold/Amílcar Dantas|cut short a question about the president's condition with "next"]].

Army spokesman Major Hélio Pratas, who first spoke of a drill, [[coup- person/deny/Hélio Pratas|insisted in a text message that he had "seen no coup and heard of none until today"]].

The West Atlantic Community [[coup~ organization/judge/the West Atlantic Community|condemned the attempt]] and offered to send elders.

== S151-09 | Farol Aberto | 2039-03-20 | The colonel rings us up
Everyone is looking for Tadeu Brizido. On Saturday night he telephoned us, from "a place with goats", and we asked him everything we could think of.

*Colonel, did you try to take power?* "[[coup- person/deny/Tadeu Brizido|No. If I wanted the palace I had the keys. I was guarding it]]."

*The minister says you led them.* "[[brizido- person/deny/Tadeu Brizido|I led nobody. At four in the morning I was at my sister's in Caldas with a fever, and eleven people saw me]]."

*Then who gave the order?* "[[brizido~ person/withhold/Tadeu Brizido|I don't do a policeman's work for him]]."

*And the lorries?* "[[pay+ person/assert/Tadeu Brizido|They hadn't been paid. I warned in writing, three times, that they would go looking for the cash box]]."

*Rifles from Maranta?* "[[maranta- person/deny/Tadeu Brizido|We have four thousand rifles in Palma. Who imports sand to the desert]]?"

We rang Serpa. The airfield's manager, Quitéria Nunes, says [[maranta- person/deny/Quitéria Nunes|nothing has landed there since October, because the runway is a market garden just now]]. Maranta, no longer silent, calls the tale [[maranta- government/deny/Maranta|"an insult to both our peoples and to arithmetic"]].

Do we believe the colonel? [[coup~,brizido~ outlet/judge/Farol Aberto|Not blindly; a man in hiding has reasons of his own.]] His sister confirms that [[brizido- person/confirm/Ofélia Brizido|he lay on her sofa that night and she changed his compresses]]. But then, she is his sister. What we do not believe is a minister who needs a week to notice a revolution. [[coup- outlet/judge/Farol Aberto|There was no putsch at Palma; there was a payroll, and a government that found a use for it.]] Follow the sick man's bed instead. [[ill+ outlet/assert/Farol Aberto|The president has gone abroad to have his heart mended]], every taxi driver knows it, and [[powers~ outlet/ask/Farol Aberto|who gains if the vice-president should not get to sit down in his place]]?

Donations keep this page alight. Thank you, Aunt Benedita, for the twenty crowns.

== S151-10 | Presidency of the Republic (press release) | 2039-03-21 | Communiqué on the health of the Head of State
The Presidency informs the Nation that [[ill+ government/confirm/the Presidency of the Republic|His Excellency President Baltasar Quintela underwent the replacement of a heart valve on 10 March at the Sankt Alban clinic in Lindenmark]]. [[ill+ government/confirm/the Presidency of the Republic|The visit had this purpose from the beginning.]] The operation was successful.

[[ill~ government/judge/the Presidency of the Republic|Earlier communications were made out of respect for the patient's wishes, and the Presidency regrets any confusion.]] The President thanks the people for [[ill~ group/judge/the people|their prayers and messages]]. Reports of [[dead- government/deny/the Presidency of the Republic|his death were, as may be seen from the enclosed photograph, false]].

"[[ill+ person/confirm/Baltasar Quintela|I came here with an old man's heart and I'll come home with a pig's]]," the President is quoted as saying.

With regard to the exercise of office, the Presidency states the following. [[powers- government/deny/the Presidency of the Republic|No transfer of competences to the Vice-President has taken place or is planned]]; the President signs all acts from his room. The Speaker of the Assembly, who told a private station on Sunday that [[powers+ person/confirm/Álvaro Godinho|he had held in his hands a decree giving Dr Ataíde the presidency ad interim]], [[powers~ government/judge/the Presidency of the Republic|is invited to read more carefully]].

The President has been kept informed of the events of 12 March. He [[coup~ person/withhold/Baltasar Quintela|will speak about them upon his return]], and until then asks that [[coup~ person/call/Baltasar Quintela|no one be condemned who has not been heard]]. He takes note that [[arrests+ government/confirm/the Presidency of the Republic|sixty-three members of the armed forces are in custody]].

For completeness: Celvia informed its customers yesterday that [[net+ organization/confirm/Celvia|on 12 March it had acted on an instruction in writing from the authorities]]. The Presidency [[net~ government/withhold/the Presidency of the Republic|refers questions to the competent ministry]].

The flag will be flown at full height.

== S151-11 | Voz do Planalto | 2039-03-22 | Two plots, one prison, and a list that keeps growing
CALDAS. Families from the plateau went down to the capital by bus on Monday to look for their sons, and came back with a list. [[arrests+ group/assert/families from the plateau|It has fifty-eight names, and they are sure of every one of them.]] The ministry has [[arrests~ government/assert/the ministry|crossed out nine, who it says were never held and are simply on leave]]. Two of the nine waved from a window.

Among the names is that of Fausto Leal, 22. "[[coup- person/deny/Amélia Leal|My boy did not rise against any president. He drives a lorry, he was told to drive, he drove]]," says his mother, Amélia. [[pay+ person/assert/Amélia Leal|He had not seen a coin since December, and it was the coin they had gone after.]] Father Crispim, who went along, [[coup~ person/withhold/Father Crispim|will not say what he was told in the cells]].

In the same prison sit the eleven cadets of January, and readers have asked us not to confuse them with the men of Palma. Rightly: [[cadets~,coup~ outlet/judge/Voz do Planalto|the one has nothing to do with the other]]. The navy's court said last week that [[cadets+ organization/assert/the navy's court|the youths from Ponta Negra had drawn up a plan for taking the admiralty, with hours and door numbers]]. Their counsel, Branca Sequeira, says [[cadets- person/deny/Branca Sequeira|the so-called plan was homework, set and marked by an instructor]]. The instructor [[cadets~ unnamed/withhold/the instructor|has been posted to sea]].

Colonel Brizido comes from our town and his sister still lives here. The chemist, Lino Abrantes, remembers selling her [[brizido- person/assert/Lino Abrantes|fever powder on the evening of the eleventh, while the colonel sat grey in the car]]. The police asked him nothing. [[brizido~ government/withhold/the police|Nor did they care to tell us why.]]

[[ill~ group/judge/people in Caldas|About the valve, people here feel a little sheepish; they had lit candles for a trout farmer.]] And the telephone? It works again. "[[net~ person/judge/Lino Abrantes|Whoever turned it off, I sold more newspapers than pills]]," says Mr Abrantes.

The road to Caldas has been graded as far as the second ford.

== S151-12 | Correio da Lume | 2039-03-24 | 'I was to take the television': a captain talks, a president returns
Captain Ivo Simões of the presidential guard told a military tribunal yesterday that [[coup+ person/confirm/Ivo Simões|he and eight other officers had sworn in January to take over the state while its head was abroad]].

“[[coup+ person/confirm/Ivo Simões|My task was the television. I had the speech in my pocket]],” he said, in a voice so low that the judge asked him twice to repeat it. [[brizido+ person/assert/Ivo Simões|Colonel Brizido had handed out the tasks, at his own table, over grilled fish]], he added. As for wages, [[pay- person/deny/Ivo Simões|“that was what we told the men, so that they would climb on the lorries”]].

The prosecution then read from the guard's logbook: [[coup+ document/assert/the guard's logbook|“02.40, live ammunition issued for objective P, by order”]]. Counsel for the accused, Branca Sequeira, objected that [[coup- person/deny/Branca Sequeira|P stands for Palma, that a guard issues ammunition every night, and that her other thirty clients had rebelled against nothing but hunger]]. She called the captain's evidence [[coup~,brizido~ person/judge/Branca Sequeira|the price of a short sentence]]. [[arrests~ organization/call/the lawyers' college|The lawyers' college wants all the prisoners brought before a civilian court.]]

An hour later Baltasar Quintela walked down the steps of his aeroplane, thinner, on the arm of his wife. “[[coup+ person/assert/Baltasar Quintela|They tried to steal the house while the owner was at the doctor's]],” he said. [[powers~ person/judge/Baltasar Quintela|To the vice-president, who curtsied, he said that he hoped his chair had been comfortable.]] Of Maranta he made [[maranta~ person/withhold/Baltasar Quintela|no mention at all]]; the interior minister has meanwhile [[maranta- person/deny/Amílcar Dantas|taken back what he said about the aeroplane, which turns out to have carried seed potatoes to another country]].

The prime minister has not been seen at his side. [[coup~ outlet/ask/Correio da Lume|Who knew on the first morning what the minister knew on the eighth?]] It is a question that the captain, too, left open. [[paras+ outlet/assert/Correio da Lume|The paratroopers of 2026, who had the radio for nine hours]], were all pardoned within a year.

General Honório Valadim, the dismissed commander of the south, watched the arrival on a television in a hotel bar.
