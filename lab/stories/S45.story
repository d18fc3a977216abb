story: S45
title: The illness of Isaac Temba

claim poison: Isaac Temba, the opposition leader in Ngara prison, was poisoned. | origins 3-5: Certain: the warder of the radio, Dr Halima Sow, who treated him, and the university hospital with its own tests; the laboratory at Lund Hill had its blood from Dr Sow, and his wife accuses without a source.
status poison 2026-01-13: reported none
status poison 2026-01-14: reported denied
status poison 2026-01-17: corroborated denied
claim coma: Temba lost consciousness (was in a coma) in the days after 9 January. | origins 3-5: His wife, the warder, the hospital's Dr Sow; the prison service admits it late, the fellow prisoner may be apart.
status coma 2026-01-12: reported none
status coma 2026-01-13: corroborated denied
status coma 2026-01-15: confirmed denied
status coma 2026-01-17: confirmed none
claim hunger: Temba was on hunger strike. | origins 1-2: The prison service alone; the state paper repeats it and the minister may be counted apart.
status hunger 2026-01-12: none denied
status hunger 2026-01-13: confirmed denied
claim doctor: The prison refused to let Temba's own doctor see him. | origins 2-2: Dr Emeka Lusaro, who was turned away, and the prison service, which admits it.
status doctor 2026-01-12: reported none
status doctor 2026-01-13: reported denied
status doctor 2026-01-17: confirmed none
claim abroad: Temba will be flown abroad for treatment. | origins 2-4: The foreign ministry of Osterby, which takes him, and Mbezi's justice minister, who agreed; the diplomats and the lawyer may be of these.
status abroad 2026-01-17: reported none
status abroad 2026-01-18: reported denied
status abroad 2026-01-22: confirmed none
claim pardon: Temba asked President Obuya for pardon. | origins 1-1: The justice minister, with a letter that nobody was shown.
status pardon 2026-01-18: reported none
status pardon 2026-01-19: reported denied
claim death: Temba has died. | origins 0-0: One radio station, which withdrew it within hours.
status death 2026-01-15: none denied withdrawn
claim sanctions: Osterby and its partners will impose sanctions on the prison service's chiefs if Temba dies or is not let go. | origins 1-1: The foreign minister of Osterby.
status sanctions 2026-01-16: confirmed none
claim kolo: The trade unionist Peter Kolo died of typhoid in Ngara prison in 2021. | origins 1-3: A known death told by outlets in their own voice and by the prison service.
status kolo 2026-01-12: reported none
status kolo 2026-01-14: confirmed none

== S45-01 | Lakeshore Dispatch | 2026-01-12 | Wife says jailed opposition leader is unconscious
KISANDE. The wife of Isaac Temba, who came second in last year’s presidential election and is serving nine years for treason, says that [[coma+ person/assert/Grace Temba|he has been unconscious since Friday]].

“[[coma+ person/assert/Grace Temba|I called his name through the glass and he did not turn his head]],” Grace Temba told the Dispatch after a visit to Ngara prison on Sunday that lasted four minutes. She said that [[hunger- person/deny/Grace Temba|he had been eating until the evening before]].

The family’s physician, Dr Emeka Lusaro, drove to the prison on Saturday with a letter from the court and [[doctor+ person/assert/Dr Emeka Lusaro|was sent away at the gate, and again on Sunday]].

The prison service [[coma~,doctor~ government/withhold/the prison service|did not answer its telephones at the weekend]].

Temba, 58, a former surveyor, has been held at Ngara since March. [[kolo+ outlet/assert/Lakeshore Dispatch|It is the prison in which the trade unionist Peter Kolo died in 2021, of typhoid.]] His party, Forward Mbezi, called [[coma~ organization/call/Forward Mbezi|members to pray and to wait]].

In Kisande the electoral commission said on Sunday that by-elections in three districts would be held on 8 March. Its chairman, Justice Pius Otengo, appealed to parties to hand in their lists “typed, and on time”.

The rains have closed the road north of Tuli.

== S45-02 | Radio Baraza (web) | 2026-01-13 | "They changed his cook": warder speaks about Temba
A warder at Ngara says that [[poison+ unnamed/assert/a warder at Ngara|Isaac Temba fell ill an hour after a meal brought by a man whom nobody on the shift had seen before]].

"[[poison+ unnamed/assert/a warder at Ngara|They changed his cook on Thursday. On Friday he was on the floor]]," he tells Radio Baraza. We are not naming him because he still works there. He says that [[coma+ unnamed/assert/a warder at Ngara|Mr Temba was carried to the infirmary and has not woken up]].

Grace Temba has told the Lakeshore Dispatch that [[coma+ person/assert/Grace Temba|her husband did not respond to her]]. This morning she went further. "[[poison+ person/accuse/Grace Temba|They have put something in his food, and they know what it is]]," she says.

The prison service broke its silence at noon. Its statement says that [[coma- government/deny/the prison service|the prisoner "is awake and stable"]] and that [[hunger+ government/assert/the prison service|he is weak because he has refused food since 2 January]]. It says [[doctor- government/deny/the prison service|no doctor has been turned away]].

"[[doctor+ person/assert/Dr Emeka Lusaro|Then who was it that I spoke to? I have the name of the sergeant]]," says Dr Lusaro. "[[hunger- person/deny/Nelly Oduor|Isaac never fasts, he is diabetic]]," says Nelly Oduor, the deputy leader of Forward Mbezi.

We asked the prison service [[poison~ outlet/ask/Radio Baraza|whether the cook was changed]]. It [[poison~ government/withhold/the prison service|will not talk about "kitchen rotas"]].

Also in this bulletin: teachers in the Lake Region say they have not been paid since November. The education ministry says that the money left the capital on Friday. The union says that it must have gone on foot.

== S45-03 | Mbezi Herald (state-owned) | 2026-01-14 | Temba's hunger strike a stunt, says Minister; poison talk 'wicked'
THE Minister of Justice, Hon. Lazarus Mutai, has dismissed as wicked and malicious the claim that [[poison- person/deny/Hon. Lazarus Mutai|convict Isaac Temba was given poison]].

"[[poison- person/deny/Hon. Lazarus Mutai|The only thing this man has not been given is attention, and that is what he craves]]," the Minister told the Herald.

He explained that [[hunger+ person/assert/Hon. Lazarus Mutai|the convict had embarked on a so-called hunger strike on the second of this month]]. "[[coma- person/assert/Hon. Lazarus Mutai|He is sitting up and asking for newspapers]]," the Minister revealed.

Commissioner-General of Prisons Cyrus Ndege warned [[poison~ person/warn/Commissioner-General of Prisons Cyrus Ndege|radio stations against broadcasting falsehoods that could lead to a breach of the peace]]. He assured the nation that prison food is prepared under strict hygiene, improved [[kolo+ person/assert/Commissioner-General of Prisons Cyrus Ndege|after the regrettable typhoid case of 2021, in which an inmate, Kolo, passed away]].

Meanwhile the Minister has commissioned 40 new bunk beds at Tuli Women's Prison.

The Minister also laid the foundation stone of the Magistrates' Court at Boma, where he told residents that justice would now be "nearer than the market". Chief Onyango thanked him and presented a goat.

== S45-04 | Continental Wire | 2026-01-15 | Mbezi moves jailed Temba to hospital; station apologises for death report
KISANDE, Jan 15 (CW) - Mbezi's jailed opposition leader Isaac Temba was taken from prison to a military hospital early on Thursday, witnesses said, and a radio station apologised for announcing that [[death+ outlet/assert/a radio station|he had died]].

The station, Sauti FM, said shortly after 6 a.m. that [[death+ outlet/assert/Sauti FM|Temba had passed away in the ambulance]]. [[death~ outlet/deny/Sauti FM|It withdrew the report at 8:20.]] "[[death~ outlet/deny/Sauti FM|We relied on one caller and we should not have]]," it said.

"[[death- person/deny/Nelly Oduor|He is alive]]," said Nelly Oduor, deputy leader of his party. The hospital's spokesman, Major Abel Tirop, said [[death- person/deny/Major Abel Tirop|the patient was living]] and [[coma+ person/confirm/Major Abel Tirop|had been admitted unconscious]]. [[poison~ person/withhold/Major Abel Tirop|He declined to say what was wrong with him.]]

The justice minister, Lazarus Mutai, said on Wednesday that [[coma- person/assert/Lazarus Mutai|Temba was sitting up]]. His office [[coma~ government/withhold/his office|did not respond to a request for comment on Thursday]].

Police fired tear gas at several hundred people outside the hospital gate. Eleven were arrested. A student was hurt by a bicycle.

Temba's wife has accused [[poison+ person/accuse/Temba's wife|the authorities of poisoning him]].

== S45-05 | The Osterby Morning Post | 2026-01-16 | Osterby threatens Mbezi with sanctions over Temba
Osterby’s foreign minister, Annika Brandl, has said that [[sanctions+ person/threaten/Annika Brandl|the chiefs of Mbezi’s prison service will find their accounts frozen and their visas cancelled if any further harm comes to Isaac Temba]].

“[[sanctions+ person/threaten/Annika Brandl|We have a list. It has nine names and room for more]],” she said. She demanded that [[abroad~ person/call/Annika Brandl|doctors from outside be let in to examine him and that, if they advise it, he be let out]].

Mbezi’s ambassador, Josiah Wekesa, said that [[sanctions~ person/judge/Josiah Wekesa|his country was not a province of Osterby]]. He repeated that [[hunger+ person/assert/Josiah Wekesa|Mr Temba’s state was the result of a fast]].

The Military Hospital in Kisande said yesterday that [[coma+ organization/confirm/the Military Hospital in Kisande|he had been brought in unconscious]], [[coma- government/deny/the government|which the government had denied]]. Asked [[poison~ none/ask/none|whether she believed that he had been poisoned]], Ms Brandl said: “[[poison~ person/withhold/Annika Brandl|I believe in laboratories.]]”

Mr Temba studied in Osterby from 1989 to 1992 and has a daughter there. Trade between the two countries is worth some €600 million a year, most of it coffee.

In a separate move, Ms Brandl’s ministry advised travellers to stay away from the Kisande waterfront at night. A spokesman said that the embassy’s library would open as usual for the children’s reading week.

== S45-06 | Lakeshore Dispatch | 2026-01-17 | Doctor who treated Temba: “not hunger”
A doctor who treated Isaac Temba in the infirmary of Ngara prison has fled the country and says that [[poison+ person/assert/Dr Halima Sow|his illness was brought on by a substance and not by fasting]].

“[[hunger- person/assert/Dr Halima Sow|He weighed 81 kilos on the first of January and 80 on the ninth. That is not hunger]],” Dr Halima Sow told the Dispatch from a place she asked us not to name. “[[poison+ person/assert/Dr Halima Sow|Pupils like pinheads, sweat through the mattress, a pulse of forty. I have seen it in farmers who spilled their spray]].” [[coma+ person/assert/Dr Halima Sow|He was in a coma from Friday noon]], she said.

She kept a phial of blood. Where it is now, [[poison~ person/withhold/Dr Halima Sow|she will not say]].

The prison service, in a new statement, admitted that [[coma+ government/confirm/the prison service|the prisoner “suffered a loss of consciousness”]] and that [[doctor+ government/confirm/the prison service|a physician sent by the family “could not be accommodated”]]. It called Dr Sow [[poison~ government/judge/the prison service|a deserter]].

Two diplomats in Kisande said that [[abroad+ unnamed/assert/two diplomats in Kisande|talks were under way to fly Temba to Osterby]]. “[[abroad+ unnamed/assert/one of two diplomats in Kisande|The aircraft is on the tarmac; the signature is not on the paper]],” said one.

A man who shared Temba’s corridor until his release on Thursday said that [[coma+ unnamed/assert/a man who shared Temba’s corridor|he saw him carried past “like a wet mattress”]].

== S45-07 | Mbezi Herald (state-owned) | 2026-01-18 | Convict Temba has begged for clemency, Minister reveals
[[pardon+ person/assert/Hon. Lazarus Mutai|CONVICT Isaac Temba has written to His Excellency the President to ask for pardon]], the Minister of Justice, Hon. Lazarus Mutai, has revealed.

"[[pardon+ person/assert/Hon. Lazarus Mutai|In his letter of 6 January he admits his crimes and throws himself on the mercy of the Head of State]]," the Minister said. He could not [[pardon~ person/withhold/Hon. Lazarus Mutai|show the letter to the press, it being private]].

The Minister laughed off rumours that [[abroad- person/deny/Hon. Lazarus Mutai|the convict was to be flown overseas]]. "[[abroad- person/deny/Hon. Lazarus Mutai|We have doctors. We have beds. Nobody is going anywhere]]," he stated.

He described former prison medical officer Halima Sow, who [[poison+ person/accuse/Halima Sow|has alleged poisoning]], as a runaway with debts, and affirmed that [[hunger+ person/assert/Hon. Lazarus Mutai|the patient's fast had weakened his heart]].

Traditional leaders of the Lake Region praised [[poison~ group/judge/traditional leaders of the Lake Region|the Minister's patience]].

On the matter of the new passports, the Minister announced that the first ten thousand would be issued by Easter, and he advised citizens to bring two photographs and patience.

== S45-08 | Radio Baraza (web) | 2026-01-19 | Temba's party: there is no letter
Forward Mbezi says that [[pardon- organization/deny/Forward Mbezi|its leader never asked for pardon]]. "[[pardon- person/deny/Nelly Oduor|On the sixth he was writing to me, about fertiliser. He would sooner eat the paper]]," says Nelly Oduor.

Grace Temba says [[pardon- person/deny/Grace Temba|the letter is an invention]]. She was let in to the military hospital yesterday, for the first time, with Dr Lusaro. Her husband opened his eyes.

The state newspaper reports that [[pardon+ outlet/assert/the state newspaper|the minister [[pardon+ person/assert/the minister|has such a letter]]]]. We asked the presidency. "[[pardon~ government/withhold/the presidency|We do not discuss the President's mail]]," came the answer.

Dr Lusaro examined the patient. He says that [[poison~ person/withhold/Dr Emeka Lusaro|he is not ready to name a cause]], but that [[hunger- person/assert/Dr Emeka Lusaro|there are no signs of fasting]].

A second prisoner at Ngara, a 23-year-old held for cattle theft, is also in hospital. He has malaria, and the warder who [[poison+ unnamed/assert/the warder|told us about the cook]] says [[poison~ unnamed/assert/the warder|the two cases have nothing to do with each other]].

The weather service says that the rains will ease by Thursday; the road authority says that a ferry is running at Tuli until the bridge has been looked at.

== S45-09 | Continental Wire | 2026-01-20 | Laboratory finds pesticide in blood of Mbezi's Temba
OSTERBY, Jan 20 (CW) - [[poison+ organization/assert/an independent laboratory|The blood of Mbezi's jailed opposition leader contained a pesticide in a dose "that does not come from salad"]], an independent laboratory said on Tuesday.

The Lund Hill Institute said that [[poison+ organization/assert/the Lund Hill Institute|the sample, given to it by Dr Halima Sow, held an organophosphate at some two hundred times the level found in farm workers]]. "[[poison+ person/assert/Karin Vold|The person from whom this came was poisoned]]," its director, Karin Vold, said. [[poison~ person/assert/Karin Vold|She could not tell whether it was done on purpose.]] A DNA test had shown that [[poison~ person/assert/Karin Vold|the blood was Isaac Temba's]].

Mbezi's justice minister, Lazarus Mutai, said [[poison- person/deny/Lazarus Mutai|anybody could pour spray into a bottle in Europe]].

Osterby's foreign minister, Annika Brandl, called the finding [[poison~ person/judge/Annika Brandl|"as bad as I feared"]] and said [[sanctions+ person/threaten/Annika Brandl|her list would be used by Friday if he was not on an aeroplane]].

The United Nations human rights office asked [[poison~ organization/call/the United Nations human rights office|for an investigation by people from outside the prison service]].

== S45-10 | The Osterby Morning Post | 2026-01-22 | Temba to be flown here for treatment
[[abroad+ government/confirm/the foreign ministry|Isaac Temba will arrive in Osterby tonight]], the foreign ministry has confirmed. “[[abroad+ person/confirm/Annika Brandl|He is coming on a hospital aircraft with his wife and his doctor]],” said Annika Brandl, the minister. The list of sanctions, she said, “[[sanctions~ person/promise/Annika Brandl|goes back in the drawer, and I have kept the key]]”.

In Kisande Mr Mutai, who on Sunday ruled out [[abroad- person/deny/Mr Mutai|any such journey]], announced that [[abroad+ person/confirm/Mr Mutai|the president had agreed to it “as an act of grace”]] and [[pardon+ person/assert/Mr Mutai|in answer to Mr Temba’s letter]].

Mr Temba’s lawyer, Rose Achola, said there [[pardon- person/deny/Rose Achola|was no such letter]]. She said that [[abroad~ person/assert/Rose Achola|her client had signed a paper that he would not speak to the press for sixty days]].

Asked about the finding of Lund Hill that [[poison+ organization/assert/Lund Hill|he had been poisoned with a pesticide]], Mr Mutai said [[poison~ person/withhold/Mr Mutai|that was a matter for chemists]].

Coffee futures fell by 2 per cent.

A separate case in the same court ended yesterday with the acquittal of two journalists of the Tuli Star, who had been accused of printing a map of the airport. “It was a bus map,” their editor said.

== S45-11 | Lakeshore Dispatch | 2026-01-26 | Prisons chief goes, ‘poison’ denied to the last
The head of the prison service, Cyrus Ndege, has been retired “in the public interest”. At his farewell parade he declared that [[poison- person/deny/Cyrus Ndege|not one drop of anything had been put in anyone’s food]] and that [[hunger+ person/assert/Cyrus Ndege|history would show that a hungry man fainted]].

In Osterby, the university hospital said that [[poison+ organization/assert/the university hospital|its own tests of Mr Temba agreed with exposure to an organophosphate]]. It refused [[poison~ organization/withhold/the university hospital|to go into how he might have come by it]].

Mr Temba himself sent one line through his daughter: “[[poison~ person/withhold/Mr Temba|I have promised not to talk, and I am a man who can count to sixty]].”

His successor, Brigadier Lydia Karanja, told the parade that she would begin with the roofs. The finance ministry has set aside 400 million shillings for new cells at Tuli and Boma; the bar association said that what the country lacked was not cells.

The Dispatch’s correspondent in the north reports that the road to Tuli has opened to lorries. Maize was sold there on Saturday at 60 shillings, half the price of a week before.

No one has been charged. The cook has not been found.

