story: S113
title: The woman who left by the studio door

claim taken: Agents of Quessant's Presidential Protection Branch abducted the opposition leader Odile Marchand. | origins 4-6: the night watchman, the officer who rang the Gazette, Marchand herself, a captain of the branch; her party and the bishop may rest on the watchman.
status taken 2029-06-09: reported denied
status taken 2029-06-13: corroborated denied
status taken 2029-06-26: confirmed denied
claim abroad: Marchand travelled of her own accord to Ferrand and is staying there. | origins 1-3: the interior minister; a hotel porter; a passport stamp found to be false.
status abroad 2029-06-10: reported denied
status abroad 2029-06-14: corroborated denied
status abroad 2029-06-18: reported denied withdrawn
status abroad 2029-06-23: none denied withdrawn
claim pickup: The grey pick-up that waited outside Radio Lagon is a vehicle of the interior ministry. | origins 1-2: a garage foreman; the registry extract.
status pickup 2029-06-10: reported none
status pickup 2029-06-11: reported denied
status pickup 2029-06-16: corroborated denied
claim handset: Her mobile phone was connected to the mast at Mount Sorrel barracks after midnight. | origins 1-2: an engineer of the network; the network's own data.
status handset 2029-06-11: reported denied
status handset 2029-06-19: confirmed denied
claim wiped: Police erased the recordings of the station's cameras. | origins 1-2: the station's technician; a police clerk.
status wiped 2029-06-09: reported none
status wiped 2029-06-10: reported denied
status wiped 2029-06-19: corroborated denied
claim debts: She owed lenders in the port eighty million. | origins 1-1: the finance police's leaked note.
status debts 2029-06-10: reported denied
status debts 2029-06-23: none denied withdrawn
claim march: Forty thousand people marched for her through Sainte-Aude on 13 June. | origins 1-2: her party; the university's counters differ.
status march 2029-06-13: reported denied
claim walkout: The dockers' and teachers' unions will stop all work from 20 June. | origins 1-2: the unions' joint committee.
status walkout 2029-06-14: confirmed none
status walkout 2029-06-19: none denied withdrawn
claim corpse: The dead woman washed up at Dune Point is Odile Marchand. | origins 0-1: Zip!, which took it back.
status corpse 2029-06-16: reported denied
status corpse 2029-06-18: none denied withdrawn
claim driver: On 25 May the police kept her driver, Fabrice Loy, in a cell overnight. | origins 1-2: Loy; the police.
status driver 2029-06-09: reported none
status driver 2029-06-10: reported denied
status driver 2029-06-11: confirmed denied
claim brother: Her brother, the union man Théo Marchand, vanished in 2014 and was never found. | origins 1-2: background told by the outlets in their own voice.
status brother 2029-06-09: reported none

== S113-01 | Islands Wire | 2029-06-09 | Quessant opposition leader missing after radio interview
SAINTE-AUDE, Quessant, June 9 (Islands Wire) - Odile Marchand, who leads the opposition in the island republic of Quessant, has not been seen since she left a radio studio on Thursday night, and her party says [[taken+ organization/accuse/her party|she was seized by the president's own bodyguards]].

"[[taken+ person/accuse/Bastien Roux|Four men, short hair, radios in their ears. That is the Protection Branch; the whole town knows how they part it]]," said Bastien Roux, general secretary of the Daylight party. He cited a night watchman who, he said, [[taken+ unnamed/assert/a night watchman|saw her lifted by the elbows]].

The palace rejected the charge. "[[taken- person/deny/Irène Vasco|The Branch guards one person, and that person is the president. It collects nobody]]," spokeswoman Irène Vasco said. Interior Minister Gaston Prie [[taken~ person/withhold/Gaston Prie|said only that adults were free to be late]].

Marchand, 44, had told listeners of Radio Lagon that she would stand against President Marius Obertin in the autumn. The station said [[wiped+ organization/accuse/Radio Lagon|policemen had come at dawn on Friday and emptied its camera recorder]]. The police [[wiped~ government/withhold/the police|did not return calls]].

Two weeks earlier, on May 25, [[driver+ person/assert/Fabrice Loy|her chauffeur, Fabrice Loy, spent a night in the cells of the harbour precinct]], he told Islands Wire. He was asked about her diary and let go.

The bishop of Sainte-Aude, Monsignor Hyacinthe Bel, asked "[[taken~ person/call/Hyacinthe Bel|those who have her to remember that it is written down]]". The embassy of Ferrand, the nearest neighbour, [[taken~ government/withhold/the embassy of Ferrand|was "following events"]].

The police have said of the chauffeur's night [[driver~ government/withhold/the police|no more than of her own]].

For many islanders the name opens an old wound. [[brother+ outlet/assert/Islands Wire|In 2014 her brother Théo, who led the cane cutters' union, walked out of a meeting and was never found.]]

Quessant, population 900,000, lives from vanilla, tuna licences and visitors. The cyclone season ended in April.

== S113-02 | Télé-Quessant | 2029-06-10 | Minister: 'The lady is on holiday'
Interior Minister Gaston Prie has put an end to three days of rumour. [[abroad+ person/assert/Gaston Prie|Mrs Odile Marchand left our island on Friday by the morning launch and is to be found in Ferrand, in good health and comfortable shoes]], he announced.

"[[taken-,abroad+ person/deny/Gaston Prie|Nobody took her. She packed, she paid, she sailed]]," said the minister, holding up a landing card. [[abroad~ person/withhold/Gaston Prie|He would not let the card out of his hand.]]

Why should she go? The minister pointed to a note of the finance police, of which this station has a copy. [[debts+ document/assert/a note of the finance police|It lists loans of eighty million from three gentlemen of the port.]] "[[debts~ person/judge/Gaston Prie|I do not judge. Some people run from voters and some from bankers]]," he said.

The accusation against the Protection Branch, whose men stand in all weathers, he called [[taken- person/deny/Gaston Prie|a serial for housewives]]. And the recordings of Radio Lagon? [[wiped- person/deny/Gaston Prie|The device had been broken since Easter, said he; the officers had merely brought it to be mended.]]

General Secretary Roux of the so-called Daylight party would have it that [[abroad- person/deny/Bastien Roux|his leader cannot even swim, and would not sail without telling her mother]]. [[debts- person/deny/Bastien Roux|Of debts he knew "a bicycle and half a piano".]] He could not produce [[taken~ outlet/judge/Télé-Quessant|a single picture of the brigands with the earpieces]].

Neighbours of the radio station have spoken of a grey pick-up. [[pickup~ person/withhold/Gaston Prie|On this the minister had nothing to add]]; "the street is full of grey pick-ups, it is a modest country".

Her driver Loy, for his part, spreads it about that he was a prisoner in May. [[driver- person/deny/Gaston Prie|He had dropped in to report a headlamp and was home for supper]], the minister explained.

The national volleyball team has reached the semi-final. Tomorrow: showers, clearing from the west.

== S113-03 | The Sainte-Aude Gazette | 2029-06-11 | The watchman, the foreman and the mast
Anselme Toro, who has guarded the cloth warehouse across from Radio Lagon for twenty years, has agreed to be named. "[[taken+ person/assert/Anselme Toro|She said good evening to me, as she does. Then two got her under the arms and two walked in front, and one of them I knew: he opens the car door for Obertin on National Day]]," he says.

[[taken~ person/ask/Anselme Toro|Would he say so in court? He asked whether the court was on the island.]]

The vehicle was a grey pick-up without plates. A foreman at the Central Garage, who asked us not to describe him, is sure that [[pickup+ unnamed/assert/a foreman at the Central Garage|it's number 31 of the interior ministry's fleet: he put the dent in its tailgate himself, with a crane hook]]. The ministry replied that [[pickup- government/deny/the interior ministry|thirty-one has been up on blocks since March]].

And there is the telephone. An engineer with the network Alizé says [[handset+ unnamed/assert/an engineer with the network Alizé|Mrs Marchand's number spent eleven minutes on the Mount Sorrel mast, which covers the barracks and some goats, from 00:52]]. Alizé itself "[[handset~ organization/withhold/Alizé|protects the privacy of all its subscribers]]". Barracks commander Colonel Noël Daunt says [[handset- person/deny/Noël Daunt|no telephone but his own was on the hill that night]].

How does all this go with a holiday? [[abroad~ outlet/judge/The Sainte-Aude Gazette|Not easily, we would say, though people have left by odder roads.]] The purser of the Friday launch [[abroad- person/assert/the purser Aimé Tessier|counted nine passengers, seven of them nuns, and no politician]].

The palace [[taken~ government/withhold/the palace|asked for our questions in writing, twice]]. Police chief Ludo Mars did confirm one thing, namely that [[driver+ person/confirm/Ludo Mars|the chauffeur Loy had been their guest on the night of 25 May, "over a headlamp"]]. [[driver~ person/judge/Fabrice Loy|"Eight hours, for a headlamp," says Loy. "They must love light."]]

Her mother, Célestine, lays a plate for her each evening. The rice harvest in the east begins this week.

== S113-04 | Islands Wire | 2029-06-13 | Thousands march in Quessant for missing politician
SAINTE-AUDE, Quessant, June 13 (Islands Wire) - Crowds filled the seafront of Sainte-Aude on Wednesday to demand [[taken~ group/call/crowds in Sainte-Aude|that the state hand back Odile Marchand]]. Her party said [[march+ organization/assert/her party|forty thousand had walked]]. Police put the number [[march- government/assert/police|at three thousand, "including dogs"]], and counters from the university, who photograph each row, [[march- organization/assert/counters from the university|came to about 17,000]].

An officer of the Protection Branch has meanwhile told the Sainte-Aude Gazette that [[taken+ unnamed/confirm/an officer of the Protection Branch|his unit carried out the pickup on a spoken order]]. Spokeswoman Irène Vasco said [[taken- person/deny/Irène Vasco|no such officer existed and no such order had been given]]. She added that [[abroad+ person/assert/Irène Vasco|everyone knew where Mrs. Marchand was, "and it has a pool"]].

In Ferrand the foreign ministry said [[abroad~ government/withhold/the foreign ministry of Ferrand|it did not keep lists of other people's tourists]].

"[[taken+ person/accuse/Bastien Roux|The president's shadow did this, and a shadow does not walk by itself]]," Bastien Roux told the crowd. The bishop, who walked in the first row, said [[taken+ person/assert/Hyacinthe Bel|he had spoken with a witness under the seal and had no doubt in whose hands she was]]. [[taken~ person/withhold/Hyacinthe Bel|He would not be pressed on whether the witness wore a uniform.]]

The International Bench, a jurists' body, urged Obertin [[taken~ organization/call/the International Bench|to let a judge inspect every place of detention on the island]]. "[[taken~ person/warn/Pilar Engstrom|Missing is a word with a clock in it]]," said its chair, Pilar Engstrom.

Marchers carried two portraits, hers and [[brother~ group/judge/marchers|that of Théo, "so that it doesn't become a set"]].

Police repeated that [[wiped- government/deny/police|the radio station's recorder had been faulty]]. Colonel Noël Daunt, whose barracks lie above the route, watched from a wall. [[handset~ person/withhold/Noël Daunt|Asked about a signal from up there, he pointed at the clouds.]]

The march ended at six, at the ice-cream kiosk, without incident.

== S113-05 | Windward Business | 2029-06-14 | Ports brace for stoppage; hotelier's tale under scrutiny
Shippers were told yesterday to clear the quays of Sainte-Aude by Tuesday evening. [[walkout+ organization/threaten/the joint committee of dockers and teachers|From Wednesday the 20th neither crane nor chalk will move]], says the joint committee of the dockers' and teachers' unions, "[[walkout+ person/threaten/Rosalie Quint|and it will go on until Odile signs our banner with her own hand]]", in the words of its chair, Rosalie Quint. The labour ministry [[walkout~ government/withhold/the labour ministry|is "in listening mode"]]. Vanilla exporters put the price of a week at 14 million; the Chamber of Commerce begs [[walkout~ organization/call/the Chamber of Commerce|both sides to remember the fish]].

Money men are asking what they always ask, that is, what is true. The theory of a self-chosen exile received support on Wednesday from a porter at the Hotel Miramonde in Ferrand, Ugo Lanz, who told state television that [[abroad+ person/assert/Ugo Lanz|he had taken the lady's two suitcases up to 412 and been tipped in Quessant money]]. The hotel's owner [[abroad- person/deny/Magda Steyn|has no such guest, and for that matter no fourth floor]]. [[abroad~ organization/withhold/the porter's agency|The porter's agency has switched on its answering machine.]]

On the loans, we have gone through the port registers. [[debts- outlet/assert/Windward Business|Of the three lenders named by the finance police, one died in 2025, one is a shipchandler who laughed, and the third is a misprint.]] The finance police [[debts~ government/withhold/the finance police|decline to say who wrote their note]].

As for the darker reading, analyst Corin Halvard of Leeward Risk gives it [[taken~ person/judge/Corin Halvard|"better than evens, and I hate the bet"]]. Sovereign spreads widened by 40 points on [[taken~ group/expect/bond investors|the fear that it may prove right]]. "[[taken~ person/warn/Corin Halvard|If the guards are running errands on their own, it's worse than if they were sent]]," he adds.

Tuna settled at 2,140 a tonne. Vanilla: no trades.

== S113-06 | Le Balcon | 2029-06-15 | WHO HOLDS THE UMBRELLA HOLDS THE WOMAN
Let's proceed like grown-ups and take their answers one at a time.

**Where is she?** [[abroad- outlet/deny/Le Balcon|Not in a hotel that lacks the floor she sleeps on.]] A minister who waves a card and won't show it is [[abroad~ outlet/judge/Le Balcon|waving a card, no more]].

**Who has her?** [[taken+ outlet/accuse/Le Balcon|The men who carry the president's umbrella.]] We'd write "allegedly" if anyone in this town still said it. [[taken+ unnamed/assert/a waitress at the Café Sorrel|A waitress at the Café Sorrel served coffee at two that morning to four of them: they were pleased with themselves, and one had a woman's scarf round his fist]]. Asked about the scarf, Irène Vasco [[taken~ person/withhold/Irène Vasco|recommended a good dry-cleaner]].

**Whose car?** The ministry says on blocks. [[pickup- government/deny/the interior ministry|Wheelless since March, it repeated to us, and sent a photograph.]] In the photograph there's a calendar on the wall; it's for last year. [[pickup~ outlet/ask/Le Balcon|Would they care to try again?]]

**Who tidied the tape?** Lagon's technician, Jo Marsan: "[[wiped+ person/accuse/Jo Marsan|It was recording beautifully on Thursday. They sat there with my own keyboard and pressed delete until it asked if they were sure]]."

**And the forty thousand?** [[march- outlet/deny/Le Balcon|We were there and we love them, but no: half that, on a generous day.]] [[march~ outlet/judge/Le Balcon|Lying upward is still lying.]]

**What else do they want us to forget?** That two weeks earlier [[driver+ outlet/assert/Le Balcon|they had practised on Fabrice Loy: in at nine in the evening, out at breakfast]]. Rehearsal? [[driver~ outlet/judge/Le Balcon|We draw no line between the two; we only own a ruler.]]

**The debts?** [[debts~ outlet/judge/Le Balcon|Who in this town would lend anyone eighty million, on an umbrella?]]

Somebody will write and say that we've no proof. The same somebody wrote in 2014. [[brother+ outlet/assert/Le Balcon|Théo Marchand is still, officially, late for supper.]]

[[taken~ outlet/ask/Le Balcon|Will nobody in that guardroom pick up a telephone?]] Our number is below, next to the recipe.

== S113-07 | Zip! | 2029-06-16 | SHE IS DEAD
[[corpse+ outlet/assert/Zip!|The sea has given back Odile. Zip! can reveal that the woman found by crab fishers at Dune Point at dawn on Friday is the missing leader of the opposition.]]

“[[corpse+ unnamed/confirm/a hand at the mortuary|Same height, same hair, same little gold cross]],” said a hand at the mortuary. [[corpse~ person/withhold/Dr Emile Saban|Pathologist Dr Emile Saban shut the door on our foot.]]

Her mum doesn't buy it. “[[corpse- person/deny/Célestine Marchand|My girl wears no cross and has a scar on her knee. That one had two smooth knees, God rest her]],” Célestine told us on the step.

If it's her, heads must roll, and not only little ones. “[[taken+ unnamed/accuse/a cousin|The president's heavies got her and it went wrong]],” a cousin sobbed. Palace mouthpiece Irène Vasco: [[taken- person/deny/Irène Vasco|“Our men had no part in anybody's evening.”]] Minister Prie was sticking to his sunny story — “[[abroad+ person/assert/Gaston Prie|She sent a postcard only yesterday]]” — [[abroad~ outlet/ask/Zip!|but where's the stamp, Gaston?]]

MEANWHILE IN THE CAR POOL… Zip! got hold of a page of the vehicle registry. [[pickup+ document/assert/a page of the vehicle registry|Grey Toro double-cab, fleet number 31, keeper: Ministry of the Interior, last fuelled 7 June.]] So much for blocks! [[pickup~ government/withhold/the interior ministry|The ministry had no one to speak to us about wheels.]]

And that squeal from the hill? Colonel Daunt says [[handset- person/deny/Noël Daunt|her phone was never up there,]] [[handset~ person/judge/Noël Daunt|and he'd eat his cap if it was.]] Salt or pepper, Colonel?

**TEXT US:** [[taken~ outlet/ask/Zip!|Was it the Branch? A for aye, B for no.]] Calls cost 40. Page 3: which fish are you?

== S113-08 | Radio Lagon (live page) | 2029-06-18 | The tenth day
**06:00** Good morning from the studio she walked out of. [[taken~ outlet/ask/Radio Lagon|Day ten, and the same question at the top of the hour.]]

**07:20** The police lab: [[corpse- government/confirm/the police laboratory|the woman from Dune Point was a Ferrandese cook who fell from a yacht]]. **07:45** Zip! has changed its front page. "[[corpse- outlet/deny/Zip!|We were wrong: it was not her]]," it now says. Célestine rang to ask that [[corpse~ person/judge/Célestine Marchand|people pray for the cook.]]

**09:10** Something gives way in Ferrand as well. Porter Ugo Lanz to a court reporter there: "[[abroad- person/deny/Ugo Lanz|I never carried her bags. I was paid to remember it.]]" By whom, [[abroad~ person/withhold/Ugo Lanz|he'd rather not say before he has eaten]].

**10:00** Reaction, minister Prie: "[[abroad+ person/assert/Gaston Prie|One porter more or less. She is over there.]]" Reaction, his deputy: none. [[abroad~ unnamed/withhold/his deputy|He left through the kitchen of the club.]]

**10:25** A nun rings in who was on that Friday launch. "[[abroad- unnamed/assert/a nun|Seven of us, a honeymoon couple and no Odile. I'd have asked for her autograph.]]" The launch company: [[abroad~ organization/withhold/the launch company|the manifest is with the police]].

**11:35** To the vigil outside. Mr Toro, the watchman, has lost his job at the warehouse, [[taken+ person/assert/Anselme Toro|and tells it just as before: the elbows, the earpieces, the man from National Day]]. A retired Branch sergeant who came to heckle him, Gus Ferro: "[[taken- person/deny/Gus Ferro|We don't do ladies. If we'd done it, grandpa, you'd have seen nothing.]]" Some laughter. [[taken~ group/judge/people at the vigil|"That's the best reference they'll get," says someone.]]

**12:15** Jo, our technician, has been to the precinct to get his recorder back. "[[wiped+ person/assert/Jo Marsan|Factory fresh. They even cleaned the vents]]," he says. [[wiped~ government/withhold/the harbour precinct|The desk had no view on the matter.]]

**13:00** How many came on Wednesday, finally? Roux insists on [[march+ person/assert/Bastien Roux|40,000 and has, he says, the aching feet to prove it.]] [[march~ outlet/withhold/Radio Lagon|We lost count at the fountain.]]

**15:30** Two days to the stoppage. "[[walkout+ person/confirm/Rosalie Quint|Wednesday, six o'clock, everything]]," says Rosalie Quint. A crane driver thinks [[walkout~ unnamed/expect/a crane driver|the teachers will blink.]]

**18:00** We play her song. The tide is at seven.

== S113-09 | The Sainte-Aude Gazette | 2029-06-19 | Network confirms barracks signal; unions call off strike
The network Alizé, which for a week had protected everybody's privacy, yielded to an order of Judge Honorine Sable on Monday. [[handset+ organization/confirm/Alizé|Its data place Mrs Marchand's telephone under the Mount Sorrel mast from 00:52 to 01:03 on 8 June]], in the arc that takes in the parade ground. "[[handset- person/deny/Noël Daunt|A mast is not a map]]," objected Colonel Daunt, whose cap remains uneaten. Whoever carried it up there, observed the judge, [[handset+ person/judge/Honorine Sable|it did not climb by itself]].

A clerk at the harbour precinct, having read the order, came to us with a receipt. [[wiped+ unnamed/confirm/a clerk at the harbour precinct|"One recorder, contents removed on instruction, returned blank": he had typed it, he said]]. Chief Ludo Mars said [[wiped- person/deny/Ludo Mars|his officers had found the disk already empty]].

Does any of it reach the guardroom door? [[taken~ person/withhold/Honorine Sable|Judge Sable refused to say what she thinks happened]], but summoned [[taken~ person/ask/Honorine Sable|the duty roster of the Protection Branch]]. The palace let it be known that [[taken- government/deny/the palace|every man of the Branch had been at a christening]]. [[taken~ outlet/judge/The Sainte-Aude Gazette|It must have been a well-guarded baby.]]

The unions, contrary to what we and others announced, will work. "[[walkout- person/confirm/Rosalie Quint|There is no stoppage. We take back the call]]," said Rosalie Quint late last night. [[walkout~ person/withhold/Rosalie Quint|She gave no reason and looked as if she had one.]] Bastien Roux [[walkout~ person/judge/Bastien Roux|was said to be weeping with rage]].

Mr Prie spent the day explaining a passport stamp which he says [[abroad+ person/assert/Gaston Prie|proves her entry into Ferrand]]; the border police there call it [[abroad- government/deny/the border police of Ferrand|a forgery, and a poor one: the anchor is upside down]].

Saint Aude's bones will be carried on Sunday as usual, by the butchers.

== S113-10 | Islands Wire | 2029-06-23 | Missing Quessant leader found alive, says guards held her
SAINTE-AUDE, Quessant, June 23 (Islands Wire) - Odile Marchand walked barefoot into a convent in the east of Quessant on Saturday and said [[taken+ person/accuse/Odile Marchand|she had been carried off by men of the Protection Branch and kept for 15 days in a summer house of the president]].

"[[taken+ person/assert/Odile Marchand|They called one another by their first names. I could give you eight of them]]," Marchand, thin but smiling, told reporters in the cloister. "[[abroad- person/deny/Odile Marchand|I have not been to Ferrand since my honeymoon]]."

Irène Vasco, the president's spokeswoman, said [[taken- person/deny/Irène Vasco|it was "a nun's tale", and that no guard of the Branch had touched her]]. Interior Minister Gaston Prie abandoned his account, saying [[abroad- person/confirm/Gaston Prie|she had evidently not left the island and that his services had misinformed him]]. He [[taken~ person/withhold/Gaston Prie|declined to say who, in that case, had been feeding her]].

The finance police had on Thursday [[debts- government/confirm/the finance police|declared their note on her borrowings "void and without basis"]]. Marchand said [[debts- person/deny/Odile Marchand|she owed for a piano]].

Judge Honorine Sable questioned her for two hours. "[[taken~ person/judge/Honorine Sable|I have heard a careful witness]]," she said. The International Bench wanted [[taken~ organization/call/the International Bench|arrests by nightfall]]. Ferrand's prime minister, Otto Brandl, "[[taken~ person/judge/Otto Brandl|rejoiced, and would like his anchor back]]". The bishop [[taken~ person/withhold/Hyacinthe Bel|said he was at last free to say nothing]].

President Marius Obertin [[taken~ person/withhold/Marius Obertin|did not appear]]. He was said to have a cold.

[[brother+ outlet/assert/Islands Wire|Her brother Théo, lost in 2014, has never come back.]] "[[brother~ person/ask/Odile Marchand|I asked them about him every day. They changed the guard]]," she said.

Police chief Ludo Mars, asked once more about the chauffeur, said Loy had been [[driver+ person/confirm/Ludo Mars|kept till morning in May and that it had been "regular"]].

Bells rang in eleven parishes. In the twelfth the rope is being mended.

== S113-11 | Windward Business | 2029-06-26 | Captain's confession lifts the curtain, and the bonds
Investors had a rare treat on Monday: a confession with a date on it. Captain Silvio Arne, who runs the night shift of the Presidential Protection Branch, told Judge Honorine Sable that [[taken+ person/confirm/Silvio Arne|he and five of his men had "collected" Mrs Marchand in front of Radio Lagon and driven her up to Mount Sorrel and on to the summer house]]. [[pickup+ person/confirm/Silvio Arne|The truck, he said, had been lent by the interior ministry, dent and all.]] The ministry, [[pickup- government/deny/the interior ministry|still swears by its blocks]].

Not all is settled. On who gave the word, [[taken~ person/withhold/Silvio Arne|the captain was silent]]. The Branch's general, Urbain Keff, goes on claiming that [[taken- person/deny/Urbain Keff|his people were at the font, and that Arne is a fantasist with gambling trouble]]. And the palace, in what its spokeswoman called a last word, said the Branch [[taken- person/deny/Irène Vasco|"as such" had done nothing]]. "[[taken~ person/judge/Corin Halvard|As such is doing a lot of push-ups in that sentence]]," says Corin Halvard.

Colonel Daunt has corrected himself on paper. [[handset+ person/confirm/Noël Daunt|There had been, after all, a lady's telephone on his hill for some minutes.]]

Why did the unions fold? The committee repeats that [[walkout- organization/assert/the joint committee of dockers and teachers|none of its members will down tools this month]], and Halvard supposes [[walkout~ person/expect/Corin Halvard|someone was promised a pension law]]. It no longer matters to shipping.

Mrs Marchand was cheered at the fish auction. [[taken~ person/promise/Odile Marchand|She will name the other names in court, "alphabetically".]] Bastien Roux wants [[taken~ person/call/Bastien Roux|Obertin gone by the vanilla harvest]]. Célestine Marchand says that [[taken~ person/judge/Célestine Marchand|she had only ever wanted the plate used]].

The 2034s gained two points, to 88. Vanilla trades again from Thursday.
