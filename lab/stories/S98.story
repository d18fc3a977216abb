story: S98
title: Cold stoves in Tilbar

claim deal: Astavan's government bought Kharovian gas at far above the market price through the middleman Blue Lantern. | origins 2-4: The contract itself and a former official of the energy ministry; the audit court and the unnamed official may rest on the contract.
claim shut: Kharogaz deliberately shut off the Northern Pipeline to put Astavan under pressure. | origins 1-3: The dispatcher on the Astavan side and a Kharogaz valve record; the prime minister may have it from the dispatcher.
claim slide: A landslide near Kessin damaged the pipeline and stopped the flow. | origins 1-1: Kharogaz; a geologist and villagers dispute it.
claim fee: Blue Lantern earned a commission of between 28 and 70 million crowns. | origins 2-3: The contract, the audit court, the opposition's own sum.
claim days: The gas in the Orlu store will last for between nine and thirty days. | origins 2-3: The store's manager, the ministry, the bakers' union rests on the manager.
claim ration: The government will cut off gas to factories and turn down the heating in homes. | origins 1-2: A draft decree; the prime minister.
claim quit: Energy minister Goran Belik will step down. | origins 1-2: A person in his party; his own letter.
claim bomb: Separatists blew up the compressor station at Kessin. | origins 0-1: The state broadcaster's security source, taken back by the broadcaster.
claim lng: Astavan buys two shiploads of liquefied gas from Lakonia at the ordinary price. | origins 1-2: The port and the seller.
claim south: The Southern Pipeline from Lakonia stands still for repairs since March. | origins 1-1: Its operator.
claim cut29: In January 2029 Kharovia left Astavan without gas for nineteen days. | origins 1-2: Background told in the outlets' own voice.
status deal 2034-04-05: reported none
status deal 2034-04-06: reported denied
status deal 2034-04-12: corroborated denied
status deal 2034-04-24: confirmed denied
status shut 2034-04-09: none denied
status shut 2034-04-10: reported denied
status shut 2034-04-17: corroborated denied
status slide 2034-04-09: reported none
status slide 2034-04-10: reported denied
status slide 2034-04-21: none denied
status fee 2034-04-05: reported none
status fee 2034-04-12: corroborated denied
status days 2034-04-09: reported none
status ration 2034-04-12: reported denied
status ration 2034-04-15: confirmed none
status quit 2034-04-14: reported denied
status quit 2034-04-24: confirmed none
status bomb 2034-04-11: reported denied
status bomb 2034-04-13: none denied withdrawn
status lng 2034-04-17: reported none
status lng 2034-04-21: confirmed none

== S98-01 | Tilbar Times | 2034-04-05 | The most expensive flame in the valley
[[deal+ document/assert/the contract|Six hundred and forty crowns for a thousand cubic metres: that is what the state pays for gas from Kharovia since 1 January, according to a contract that lies before this newspaper.]] On the exchange in Port Amry the same quantity costs 410.

The paper has 38 pages and three signatures. One belongs to Kharogaz, one to Energy Minister Goran Belik. The third is that of Blue Lantern, a company in Lakonia with two employees. [[deal+ outlet/assert/Tilbar Times|It buys from the Kharovians at one frontier post and sells to us at the next, four hundred metres down the road.]]

For this service [[fee+ document/assert/the contract|it may keep 55 million a year]]. "[[deal+ unnamed/accuse/a former official of the energy ministry|We asked what the company was for. The minister said: for the paperwork]]," recalls a man who worked in the ministry until autumn. [[deal+ unnamed/assert/a former official of the energy ministry|Two cheaper bids were put in a drawer, he says.]]

Mr Belik, 49, [[deal~ person/withhold/Goran Belik|asked for our questions in writing and, when he had them, for more time]]. Prime Minister Davut Merani's office [[deal~ government/withhold/the prime minister's office|said that fuel was a matter for the minister]]. At Blue Lantern [[deal~ organization/withhold/Blue Lantern|a machine took our message]].

"[[deal~ person/judge/Zara Dovan|My mother heats one room so that somebody can buy a second yacht]]," said Zara Dovan, leader of the opposition. She called for [[deal~ person/call/Zara Dovan|the whole text to be put before parliament]].

Why pay more than one must? [[cut29+ outlet/assert/Tilbar Times|Everyone here remembers January 2029, when the Kharovians left us in the cold for nineteen days]]. [[deal~ person/expect/Ilyas Kohn|Fear has its price, thinks the economist Ilyas Kohn, "but not this one".]] The other route is no help at present: [[south+ outlet/assert/Tilbar Times|the line from Lakonia has lain idle since the middle of March while its welds are redone]].

Snow is forecast again above 900 metres. The almond blossom is lost.

== S98-02 | Astavan State Television | 2034-04-06 | Minister: secure supply at a fair price
Energy Minister Goran Belik has rejected attacks on the supply agreement with Kharovia. "[[deal- person/deny/Goran Belik|We pay what the market asks, and not a penny on top]]," he said on our morning programme.

The figure published by a newspaper was, he explained, [[deal- person/deny/Goran Belik|torn from its context, since it included transport, storage and insurance against interruption]]. [[deal- person/deny/Goran Belik|Compare like with like and we have got a bargain.]] The minister [[deal~ person/withhold/Goran Belik|did not wish to go into the wording of a confidential document]].

The company Blue Lantern, which has been the object of malicious remarks, [[deal- organization/deny/Blue Lantern|stated that it "carries risks no one sees"]]. [[fee- organization/deny/Blue Lantern|Its remuneration, it says, is a fraction of what is claimed.]]

Prime Minister Davut Merani, who was inspecting the new kindergarten site, said that [[deal~ person/judge/Davut Merani|a warm child was worth more than a clever headline]]. Economy Minister Lale Osten, under fire herself this week from foreign media, recalled [[cut29+ person/assert/Lale Osten|the winter of 2029, when the flame went out for nineteen days]]. "[[deal~ person/judge/Lale Osten|Whoever criticises our contract should say who would have delivered instead]]," she said.

Kharovia's ambassador, Pyotr Sel, spoke of [[deal~ person/judge/Pyotr Sel|a model of partnership]].

Viewers have been writing to us. "[[deal~ person/judge/a pensioner from Orlu|I turn the tap, it burns, I am content,"]] writes a pensioner from Orlu. Others [[deal~ group/ask/viewers|want to know what the middleman is needed for]]. We passed the question on to the ministry, which [[deal~ government/promise/the energy ministry|will answer it in due course]].

[[south+ government/assert/the energy ministry|Repairs on the southern line are going to plan, the ministry adds]]; gas should flow there again in June.

And now the ski report. In Kessin there are still 70 centimetres.

== S98-03 | Norddienst | 2034-04-09 | Gas from Kharovia stops reaching Astavan
TILBAR, April 9 (ND) - Gas stopped flowing from Kharovia to Astavan on Sunday, and Kharovian state company Kharogaz said [[slide+ organization/assert/Kharogaz|a landslide had damaged its Northern Pipeline near the border town of Kessin]].

"[[slide+ organization/assert/Kharogaz|Forty metres of pipe have been displaced by earth and snow]]," Kharogaz said. [[shut- organization/deny/Kharogaz|The interruption was purely technical and no valve had been closed on anyone's orders, it added.]]

Astavan's grid operator said pressure had begun to fall at 3.10 a.m. Asked whether [[shut~ none/ask/none|the supply might have been cut on purpose]], a spokesman said [[shut~ unnamed/withhold/a spokesman for the grid operator|he would not speculate]].

The stoppage comes four days after the Tilbar Times reported that [[deal+ outlet/assert/Tilbar Times|the government was paying 640 crowns per thousand cubic metres, half as much again as the going rate, through a trader called Blue Lantern]]. Energy Minister Goran Belik, who has said [[deal- person/deny/Goran Belik|the price is in line with the market]], asked Kharogaz [[slide~ person/call/Goran Belik|to let Astavan's engineers see the damage]].

The country's only store, at Orlu, holds enough [[days+ person/assert/Rasim Dal|for fourteen days at this temperature, or nine if it freezes]], its manager, Rasim Dal, said. The ministry said [[days+ government/assert/the energy ministry|there was gas for a month]].

"[[shut~ person/judge/Zara Dovan|The mountain in Kessin has a fine sense of timing]]," opposition leader Zara Dovan said. In 2029 [[cut29+ outlet/assert/Norddienst|Kharovia halted deliveries for nineteen days in January]] in a quarrel over debts.

The other import route, from Lakonia, [[south+ outlet/assert/Norddienst|has been out of service for maintenance since March 14]].

European buyers of Kharovian gas further west, who are served by another line, were not affected. Prices in Port Amry rose 7 percent.

== S98-04 | Kessin Mountain Voice | 2034-04-10 | What landslide?
We went up to look. It's what we do. From the church in Upper Kessin it's two hours on snowshoes to the border ridge, where the pipe crosses, and from there you can see a good way down the Kharovian side.

[[slide- outlet/deny/Kessin Mountain Voice|There's snow. There's a fox. There's no slide.]] "[[slide- person/deny/Mattis Gorn|I've been herding up there for forty years and the slope is where God left it]]," says Mattis Gorn, who came along. [[slide- person/judge/Petra Lund|Geologist Petra Lund, who minds the avalanche sensors for the canton, hasn't got so much as a tremor on her paper for Sunday.]]

What there is, is the valve house at kilometre 212. [[shut+ outlet/assert/Kessin Mountain Voice|Two lorries stood beside it, and four men in Kharogaz jackets were having breakfast.]] We waved. [[shut~ unnamed/withhold/four men in Kharogaz jackets|They didn't.]]

Selma Ried was on shift at the Kessin metering station when it happened. "[[shut+ person/assert/Selma Ried|It went down in four even steps, like a man going downstairs. A broken pipe doesn't do that. A hand does]]," she told the Voice. She rang the colleagues across the border, as she's done every night for years. "[[shut+ person/assert/Selma Ried|Yuri said, I'm sorry, I've got an order. Then he hung up]]."

Her bosses in Tilbar [[shut~ organization/withhold/the grid operator|asked her not to talk to us, and asked us not to have talked to her]].

The mayor, Hanno Frick, is calling for [[shut~ person/call/Hanno Frick|the foreign ministry to say aloud what every goat knows]]. As for the [[deal~ none/assert/none|pricey contract down in the capital]], he says: [[deal~ person/judge/Hanno Frick|"Pay a bully double and he'll still take your cap."]]

The bakery's on wood. Blankets can be handed in at the fire station. The spring fair is off, the goats don't mind.

== S98-05 | Astavan State Television | 2034-04-11 | Explosion at Kessin: traces lead to separatists
[[bomb+ unnamed/accuse/a source in the security services|The compressor station at Kessin was wrecked last night by an explosive charge laid by the so-called Free Mountain movement]], a source in the security services has told our programme.

"[[bomb+ unnamed/accuse/a source in the security services|The handwriting is known to us]]," said the source. Pictures show a column of smoke. [[bomb~ government/withhold/the interior ministry|The interior ministry was not prepared to add anything while the operation goes on.]] A lawyer who has acted for the movement, Ketil Brem, said [[bomb- person/deny/Ketil Brem|his clients owned one rifle and it was for hares]].

The station had been without gas since Sunday, when deliveries from the north stopped. The government continues to assume [[slide~ government/judge/the government|that nature was to blame]]. Remarks by a local technician about [[shut~ none/assert/none|a hand on the valve]] were described by Energy Minister Goran Belik as [[shut- person/deny/Goran Belik|"the imagination of a tired lady"]]. [[shut- person/deny/Pyotr Sel|Kharovia keeps its word, Ambassador Pyotr Sel assured us; nobody has turned anything off.]]

Prime Minister Davut Merani told citizens that [[days+ person/assert/Davut Merani|the tanks at Orlu were full enough for thirty days]]. "[[ration- person/deny/Davut Merani|No one will have to sit in a coat]]," he said. [[ration- person/deny/Davut Merani|There are no plans to restrict anybody.]]

The bakers' union begs to differ on the first point: [[days- organization/deny/the bakers' union|it has heard nine from the people who read the gauge]].

On the matter of the agreement with Kharogaz the prime minister said [[deal- person/deny/Davut Merani|he had looked at it again and found every figure in order]]. [[deal~ person/withhold/Davut Merani|He took no questions about Blue Lantern.]] The opposition's demand for [[deal~ none/call/none|a committee of inquiry into the purchase]] will be debated on Friday.

Tomorrow: bright, with frost. Minus eleven in the high valleys.

== S98-06 | Paperclip | 2034-04-12 | Blue Lantern, or how to earn a fortune in four hundred metres
We've been accused of having it in for Astavan. Not so, we love the place; it keeps us in work.

[[deal+ outlet/assert/Paperclip|Having read the contract twice, we can confirm the Tilbar Times's sums: 640 in, 410 on any screen in the world.]] Only it's worse. [[deal+ document/assert/an annex to the contract|An annex fixes the tariff for nine years and lets it rise with inflation, though never fall.]] "[[deal+ person/judge/Ilyas Kohn|In thirty years I haven't seen a worse bargain that wasn't also a crime]]," says economist Ilyas Kohn, and lets the sentence hang.

Blue Lantern's books in Lakonia show income of [[fee+ document/assert/Blue Lantern's accounts|28 million for the first quarter alone]]. Zara Dovan's people arrive at [[fee+ group/assert/Zara Dovan's party|70 million for the year]]. Managing director Orso Vail: "[[fee- person/deny/Orso Vail|Turnover isn't profit, dear friends]]." And [[deal~ none/ask/none|who's behind it all?]] [[deal~ person/withhold/Orso Vail|"My wife sometimes asks me that too,"]] says Mr Vail.

Belik's former deputy, Nadia Sorel, has let us use her name. "[[deal+ person/accuse/Nadia Sorel|I told Goran in December that it was two hundred too dear. He said it came from upstairs]]," she says. [[deal~ outlet/ask/Paperclip|There's only one floor above an energy minister.]] [[deal~ government/withhold/the prime minister's office|That floor isn't picking up.]]

A draft decree has come our way, too. [[ration+ document/assert/a draft decree|From the fifteenth, works with more than fifty staff get no gas, and radiators are to be capped at seventeen degrees.]] So much for the coats.

And the stop itself? We have the valve log. [[shut+ document/assert/a Kharogaz valve log|Kilometre 212: "closed by instruction, 03.08, stage one of four", it reads]]. Kharogaz says [[shut- organization/deny/Kharogaz|anyone can type]].

[[bomb~ outlet/judge/Paperclip|We pass over the exploding compressor, since nobody in Kessin heard a bang.]]

Next week: holidays. Ha.

== S98-07 | Flash! | 2034-04-13 | BRRRR! MINUS ELEVEN AND THE TV BOMB THAT WASN'T
NO bang, no bombers, no shame. Astavan's state telly has grovelled over its tale that [[bomb+ outlet/assert/Astavan State Television|mountain rebels blew a gas station sky-high]].

"[[bomb- outlet/deny/Astavan State Television|The footage was of a burning barn in 2031, and our informant cannot be reached any more]]," mumbled newsreader Dilara Onn. [[bomb~ person/judge/Hanno Frick|"I've got a station here without a scratch. Do they want to buy it?"]] chuckled Kessin's mayor, Hanno Frick.

Nothing else is funny. In Tilbar's tower blocks they're burning wardrobes. Mum-of-four Aysel, 33, showed our reporter Kim Dahl her kids' breath. "[[deal~ person/judge/Aysel, a mother of four|They made us pay through the nose and now there's nothing in the pipe]]," she said. [[shut+ person/judge/Aysel, a mother of four|"It's the Kharovians, who else? They want us on our knees."]]

Tanks at Orlu are going down FAST. [[days+ person/assert/Rasim Dal|Boss man Rasim Dal now gives it ten days]]. [[days~ government/withhold/the energy ministry|The ministry won't say what became of its thirty.]]

Meanwhile gas minister Goran Belik, the man who [[deal+ outlet/accuse/Flash!|signed up for the world's dearest gas]], was snapped in a thermal spa. Water temp: 38. "[[deal- person/deny/Goran Belik|I got this country the best terms there were]]," he spluttered, and [[deal~ person/withhold/Goran Belik|dived]].

Kharogaz swears blind [[slide+ organization/assert/Kharogaz|it's all down to a mudslide and the diggers are on their way]]. [[slide~ outlet/judge/Flash!|Pull the other one, it's got an icicle on it.]]

Merani's lot says [[ration- government/deny/the government|the plan to switch off the factories is "one paper among many"]]. Tell that to the lads at the glassworks, [[ration+ person/assert/a foreman at the glassworks|who've been told to let the furnace die on Saturday]].

[[deal~ outlet/ask/Flash!|Who pocketed the difference, Davut?]]

== S98-08 | Rhenmark Finanzblatt | 2034-04-14 | Tilbar's gas bill becomes a political risk
Astavan’s five-year bonds have lost 4 points since the Northern Pipeline went quiet. Investors see two questions, and would like them kept apart.

The first is commercial. [[deal+ outlet/assert/Rhenmark Finanzblatt|At 640 crowns the country pays a premium of 56 per cent over Port Amry, which adds up to 1.1bn over the life of the contract.]] “[[deal+ person/judge/Sven Kalb|You would have to try hard to buy that badly]],” says Sven Kalb of Hansa Credit. The ministry in Tilbar maintains that [[deal- government/deny/the energy ministry|security of supply has been priced in]]; [[deal~ person/judge/Sven Kalb|Mr Kalb finds that rich in a week without supply]]. The monetary fund [[deal~ organization/ask/the monetary fund|has asked to see the papers]] before it pays its next tranche. [[fee~ outlet/withhold/Rhenmark Finanzblatt|What sticks to the fingers of the intermediary we are unable to say]]; estimates run [[fee+ outlet/assert/Rhenmark Finanzblatt|from 28m to 70m]].

The second is strategic. [[shut+ unnamed/assert/a manager at a Kharogaz customer|A manager at another Kharogaz customer has no doubt that the tap was turned as a lesson]]: Tilbar had been about to let inspectors into its customs yards. “[[shut~ person/expect/Sven Kalb|If so, it will be turned back the day somebody says sorry]],” Mr Kalb thinks. Kharogaz insists on [[slide+ organization/assert/Kharogaz|damage through earth movements]].

A person in the governing party expects [[quit+ unnamed/expect/a person in the governing party|Energy Minister Goran Belik to be gone by the end of the month]]. Mr Belik: “[[quit- person/deny/Goran Belik|I have only just unpacked]].”

Glass, cement and fertiliser would be hit first if [[ration~ none/expect/none|industry were taken off the grid]]. [[ration~ organization/warn/the chamber of industry|The chamber of industry puts the damage at 90m a week.]]

Unrelated to all this, the economy ministry faces questions about machine exports. That file has had no effect on gas, officials say.

The crown closed at 7.31.

== S98-09 | Norddienst | 2034-04-17 | Astavan's leader accuses Kharovia of cutting off gas; tankers on way
TILBAR, April 17 (ND) - Astavan's prime minister, Davut Merani, on Monday accused Kharovia for the first time of [[shut+ person/accuse/Davut Merani|having deliberately cut off his country's gas]].

"[[shut+ person/accuse/Davut Merani|A valve was closed by order, in four steps, to teach us obedience]]," he said in a televised address. He said [[shut~ person/assert/Davut Merani|he had waited eight days in the hope of a quiet solution]].

Kharovia's foreign ministry called the words [[shut- government/deny/Kharovia's foreign ministry|"a hallucination brought on by cold"]]. Kharogaz said [[slide+ organization/assert/Kharogaz|excavators were still clearing the slope above Kessin]]. Astavan's engineers, whom the company had promised to admit, [[slide~ group/assert/Astavan's engineers|were turned back at the border twice]].

Merani also announced the rationing which he had ruled out. [[ration+ person/confirm/Davut Merani|Since Saturday 310 factories have been disconnected, and flats may be heated to 17 degrees until further notice]], he said. "[[ration~ person/judge/Davut Merani|I ask for your forgiveness and your pullovers]]."

The port of Amry said [[lng+ organization/assert/the port of Amry|two ships with liquefied gas from Lakonia were due on Thursday]]. [[lng+ organization/assert/Lakonian Gas|The cargoes had been sold at 415 crowns, "the price on the screen", the seller, Lakonian Gas, said.]]

Opposition leader Zara Dovan said [[lng~ person/judge/Zara Dovan|it showed that one could ring up a supplier without a go-between]]. She said [[deal~ person/accuse/Zara Dovan|Merani was talking about a closed valve so as not to talk about an open wallet]]. Parliament set up [[deal~ organization/call/parliament|a committee to investigate the Kharogaz contract]] by 71 votes to 68. The prime minister's office said [[deal- government/deny/the prime minister's office|it would "see with relief that all was done by the rules"]].

Eleven people have died of carbon monoxide from improvised stoves since April 9, the health ministry said.

== S98-10 | Kharovia Today (state broadcaster) | 2034-04-18 | Tilbar bites the hand that warms it
The authorities in Tilbar have found somebody to blame for their own incompetence. After plundering their treasury they now claim that [[shut~ none/accuse/none|Kharovia closed a valve]].

"[[shut- person/deny/Yegor Lamm|We lose money every hour the line is down. Who'd cut off his own customers?]]" said the chief executive of Kharogaz, Yegor Lamm. [[slide+ person/assert/Yegor Lamm|Two thousand tonnes of rock are lying on the pipe, he said.]] Pictures shown to our correspondent [[slide+ document/assert/pictures shown by Kharogaz|show a brown slope and an excavator]].

As for the purchase price, about which so many tears are shed: [[deal- person/deny/Yegor Lamm|Kharogaz charges Astavan 395, "less than anyone"]], Mr Lamm revealed. [[deal+ person/assert/Yegor Lamm|"What happens to it in the next four hundred metres you should ask in Tilbar. The rest goes to their own friend with the lantern."]] He [[deal~ person/withhold/Yegor Lamm|left it to his listeners to guess the name of that friend]].

The foreign ministry recommended [[shut~ government/call/the foreign ministry of Kharovia|an apology, "after which the weather often improves"]]. [[shut~ government/withhold/the foreign ministry of Kharovia|Whether it meant that as a condition, a spokesman left open.]]

Ambassador Pyotr Sel was summoned in Tilbar yesterday and given a note of protest. "[[shut- person/deny/Pyotr Sel|I returned it, as it contained a mistake in every line]]," he said. [[shut- person/deny/Pyotr Sel|"In 2029 nobody had an order either. Pipes get tired."]]

Western sellers are rubbing their hands. [[lng+ outlet/assert/Kharovia Today|Lakonia is shipping the freezing population two boatloads]]; [[lng~ outlet/judge/Kharovia Today|they will last until the weekend]]. The Southern line, to which Tilbar once looked with such hope, [[south+ outlet/assert/Kharovia Today|has been rusting on trestles since March]].

Meanwhile homes in our capital are a pleasant 23 degrees. The tulips are out on Victory Square.

== S98-11 | Tilbar Times | 2034-04-21 | Gas is back, and so are the questions
At 5.40 yesterday morning the needle in Kessin moved. By noon stoves were burning in half of Tilbar, and people stood around them as around a newborn.

Officially, [[slide~ organization/assert/Kharogaz|the earth has been cleared away]]. But engineers of the grid operator, let in at last on Wednesday, [[slide- group/deny/engineers of the grid operator|found no displaced pipe, no new weld and not one fresh stone]]. [[shut+ group/assert/engineers of the grid operator|"What we found was a wheel with new grease on it,"]] their report concludes. [[shut+ unnamed/confirm/a Kharogaz engineer|A Kharogaz man who showed them round said as much over tea: "They told us shut it, then they told us open it."]]

[[shut~ outlet/ask/Tilbar Times|What was promised in return?]] On Tuesday night Mr Merani telephoned with the Kharovian president for an hour. [[shut~ person/withhold/Davut Merani|He talked about the weather, he says.]] [[shut~ person/judge/Ilyas Kohn|"Somebody said sorry, and we shall learn for what,"]] says Ilyas Kohn.

In Amry the tanker Selene is unloading. [[lng+ person/confirm/Ferid Aksan|"Two ships, paid at 415, no brandy, no uncle,"]] the harbour master, Ferid Aksan, told us.

The remark of Kharogaz's Yegor Lamm that [[deal+ person/assert/Yegor Lamm|his firm gets only 395 of the 640]] has gone off in parliament like a firework. [[deal~ person/ask/Zara Dovan|"Where are the other 245?"]] asked Zara Dovan. Goran Belik, summoned to the committee, [[deal~ person/withhold/Goran Belik|invoked a cold]]. His former deputy did come. Under oath Nadia Sorel repeated that [[deal+ person/accuse/Nadia Sorel|she had warned in vain that they were being fleeced]].

[[quit~ group/call/members of the governing party|Even in his own party nine members now want the minister's head.]] "[[quit- person/deny/Goran Belik|I'm not leaving over an invoice]]," he had one of them told.

[[ration- government/assert/the government|The limits for households end on Sunday, for factories a week later.]] [[days~ person/assert/Rasim Dal|At Orlu there was gas left for two days.]]

== S98-12 | Norddienst | 2034-04-24 | Audit court faults Astavan gas contract; energy minister quits
TILBAR, April 24 (ND) - [[deal+ organization/confirm/the audit court|Astavan's government paid about 240 million crowns too much for Kharovian gas in three months]], the audit court found on Monday, and Energy Minister Goran Belik stepped down within the hour.

"[[deal+ person/confirm/Sabine Torr|The price was without any basis and the intermediary without any function]]," court president Sabine Torr told reporters. [[fee+ person/assert/Sabine Torr|Blue Lantern had kept 61 million for itself and passed on the rest to accounts still being traced, she said.]] [[deal~ person/withhold/Sabine Torr|She would not say whose accounts.]]

"[[quit+ person/confirm/Goran Belik|I give back my office, with a clear conscience and a bad chest]]," Belik wrote. [[deal- person/deny/Goran Belik|He stood by the agreement, which had been "dear but right".]]

Prime Minister Davut Merani said [[deal~ person/judge/Davut Merani|he was shaken]]. [[deal- person/deny/Davut Merani|He had been shown other figures at the time and had approved nothing of the kind, he said.]] Nadia Sorel, a former deputy minister, has testified that [[deal+ person/accuse/Nadia Sorel|the terms came from his office]].

Opposition leader Zara Dovan called for [[deal~ person/call/Zara Dovan|new elections]]. "[[quit~ person/judge/Zara Dovan|They have thrown the driver off the sledge, and the dogs run on]]," she said of the resignation.

Prosecutors in Lakonia [[deal~ government/promise/prosecutors in Lakonia|opened proceedings against Blue Lantern for money laundering]]. Its director, Orso Vail, [[deal~ person/withhold/Orso Vail|has not been seen since Friday]].

Deliveries through the Northern Pipeline were normal on Monday. Merani said [[shut~ person/withhold/Davut Merani|he did not wish to return to the question of who had stopped them]]. Kharogaz [[slide+ organization/assert/Kharogaz|stuck to its landslide]]; geologist Petra Lund said [[slide- person/deny/Petra Lund|her instruments had still found none]].

[[cut29+ outlet/assert/Norddienst|The eleven-day gap was the longest since the nineteen days of January 2029.]]
