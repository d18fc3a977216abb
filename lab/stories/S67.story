story: S67
title: The grain corridor of Orsk Bay

claim block: Vetluga's navy blocks (has closed) Orsk Bay to grain ships from Dromia. | origins 2-4: Certain: Vetluga's own navy, the captains of ships turned back; the harbour master and the insurers' note may rest on the captains.
claim mines: Vetluga has laid mines in the bay. | origins 1-3: Dromia's navy, the minesweeper's crew; the satellite firm takes its finding back.
claim hit: The bulk carrier Aurelia Star was struck by a drone on 4 August. | origins 2-3: The shipowner and the harbour master; the crew's video.
claim selfhit: Dromia itself staged the strike on the Aurelia Star. | origins 1-1: Vetluga (its defence ministry, its envoy).
claim talks: Vetluga and Dromia are negotiating in Halvorn about reopening the route. | origins 2-4: The hosts and the mediating secretariat; the diplomats may be of either.
claim deal: An agreement has been reached that lets grain ships through for 90 days. | origins 2-3: Both governments and the mediator.
claim price: Wheat prices have risen because of the blockade (by 9 to 17 per cent). | origins 2-3: The exchange and the food agency; the trader.
claim stolen: Vetluga ships grain taken from occupied Dromian silos. | origins 2-2: The ship-tracking group and the miller who tested a cargo; Dromia's ministry accuses.
claim escort: Marland will escort grain ships with warships. | origins 1-2: Marland's prime minister; two officers of the admiralty may have it from the same plan.
claim ration: The government of Tessaly will ration bread. | origins 0-1: A paper's source in the ministry, taken back by the paper.
claim oldcorridor: In 2035 an earlier corridor lasted eleven months and carried 19 million tonnes. | origins 1-2: Background told by the outlets in their own voice.
status block 2037-08-02: confirmed denied
status block 2037-08-06: confirmed none
status mines 2037-08-03: reported none
status mines 2037-08-04: reported denied
status mines 2037-08-09: reported denied withdrawn
status mines 2037-08-12: corroborated denied withdrawn
status hit 2037-08-05: confirmed none
status selfhit 2037-08-06: reported denied
status talks 2037-08-06: none denied
status talks 2037-08-08: reported denied
status talks 2037-08-10: confirmed denied
status talks 2037-08-12: confirmed none
status deal 2037-08-14: reported none
status deal 2037-08-15: reported denied
status deal 2037-08-17: confirmed none
status price 2037-08-03: reported none
status price 2037-08-08: corroborated denied
status stolen 2037-08-09: reported denied
status stolen 2037-08-14: corroborated denied
status escort 2037-08-08: reported none
status escort 2037-08-10: confirmed none
status ration 2037-08-08: reported none
status ration 2037-08-09: none denied withdrawn
status oldcorridor 2037-08-03: reported none

== S67-01 | Meridian News | 2037-08-02 | Vetluga turns back grain ships from Dromian ports
KESH, Dromia, Aug 2 (Meridian) - [[block+ group/assert/captains and port officials|Warships from Vetluga turned back at least three vessels carrying Dromian grain on Sunday]], captains and port officials said.

"[[block+ person/assert/Yannis Poul|A corvette came across our bow and told us that the bay was closed until further notice]]," Yannis Poul, master of the Perla Mar, told Meridian by radio. "[[block~ person/withhold/Yannis Poul|I asked who had closed it. They played music.]]"

The harbour master of Kesh, Olena Brask, said [[block+ person/assert/Olena Brask|eleven ships were lying at anchor and none had been let through]]. Vetluga's Northern Fleet announced [[block+ government/confirm/Vetluga's Northern Fleet|an exercise area "covering the whole of Orsk Bay for an indefinite period"]]. The foreign ministry in Vetluga denied [[block- government/deny/the foreign ministry in Vetluga|that there was a blockade]]. "[[block- unnamed/deny/a spokesman for the foreign ministry in Vetluga|We exercise, others wait. That is all]]," a spokesman said.

Dromia's president, Ihor Sann, urged [[block~ person/call/Ihor Sann|the world "to count the ships and then count the loaves"]]. Marland and four other states called for [[block~ government/call/Marland and four other states|the immediate opening of the route]]. The secretariat of the Straits Convention [[block~ organization/withhold/the secretariat of the Straits Convention|did not immediately comment]].

Dromia sells 30 million tonnes of wheat and maize a year, two thirds of it by sea. The harvest began two weeks ago, and farmers speak of a good one.

== S67-02 | Harvest & Hold | 2037-08-03 | Bay closed: what we know for your fixtures
Quick note for subscribers as of 0700.

[[block+ organization/assert/the Joint Hull Committee|The Joint Hull Committee lists Orsk Bay as "closed by naval action" and has suspended cover.]] Brokers are getting no quotes at any rate. Owners with tonnage at Kesh [[block~ group/withhold/owners with tonnage at Kesh|aren't talking]]; one texted a picture of a deckchair.

[[price+ organization/assert/the Sundhaven exchange|September wheat closed up 9% in Sundhaven on Monday]], and the exchange [[price+ organization/assert/the Sundhaven exchange|put it down to the bay]]. Trader Wim Opdal of Korn-Rasch thinks [[price~ person/expect/Wim Opdal|we have seen half of it]]. “[[price~ person/judge/Wim Opdal|Nobody wants to be short of bread on a Friday]],” he says.

Mines? Dromia’s navy says [[mines+ government/accuse/Dromia’s navy|forty or so have been dropped off Cape Lutin since Saturday night]]. [[mines~ outlet/withhold/Harvest & Hold|We’ve seen no picture of one yet.]] Underwriters’ consultant Sally Thring advises [[mines~ person/call/Sally Thring|treating the chart as wrong until somebody sweeps it]].

[[oldcorridor+ outlet/assert/Harvest & Hold|For the forgetful: the 2035 corridor ran eleven months and moved 19m tonnes before it lapsed.]]

By rail, capacity through Tessaly is 400,000 tonnes a month, and the gauge changes at the border. Barges: ask us again in a week.

Maize is quiet. Barley is barley.

== S67-03 | Radio Free Kesh | 2037-08-04 | 'The sea is sown,' navy says
Dromia's navy has shown reporters what it says are [[mines+ government/assert/Dromia's navy|traces of mines in the approaches to Kesh]].

Rear Admiral Taras Hulin stood before a sonar picture with four bright dots. "[[mines+ person/accuse/Taras Hulin|These are not fish. The sea is sown, and we know who did the sowing]]," he said. Vetluga's defence ministry answered within the hour. "[[mines- government/deny/Vetluga's defence ministry|Our fleet lays no mines. If there are mines, they have drifted from the Dromian coast]]," it said.

The space-imaging firm Zenith Eye published pictures which, it says, [[mines+ organization/assert/Zenith Eye|show a minelayer of the Viska class working off Cape Lutin on Saturday night]].

In the port three more ships arrived, and none left. Harbour master Olena Brask says [[block+ person/assert/Olena Brask|fourteen are now waiting]]. The crews play football on hatch covers. "[[block~ person/judge/Rodel Santos|We have rice, we have no onions. It is boring, then it is frightening, then it is boring]]," says the cook Rodel Santos.

The farmers' union fears [[block~ organization/warn/the farmers' union|that silos will be full by the 20th]]. Agriculture minister Lesia Korr promised [[block~ person/promise/Lesia Korr|tents and plastic sleeves for two million tonnes]].

President Ihor Sann will address the nation on Thursday. [[talks~ person/withhold/Ihor Sann|Whether he will speak of negotiations, he did not reveal.]]

== S67-04 | Meridian News | 2037-08-05 | Drone hits bulk carrier waiting off Dromia, owner says
KESH, Dromia, Aug 5 (Meridian) - [[hit+ organization/confirm/Castor Maritime|A drone hit the bulk carrier Aurelia Star at anchor off the Dromian port of Kesh on Tuesday night and injured two sailors]], its owner said.

"[[hit+ organization/confirm/Castor Maritime|The accommodation block was struck at 23.12 by an unmanned aircraft]]," Castor Maritime said in a statement. Harbour master Olena Brask confirmed that [[hit+ person/confirm/Olena Brask|a drone had come in low from the north-west and burst against the bridge]].

A video filmed by a crewman, whose place Meridian was able to verify, [[hit+ document/assert/a video filmed by a crewman|shows a flash and a rain of glass]].

Dromia blamed Vetluga. "[[hit+ person/accuse/Lesia Korr|They have fired on wheat]]," Agriculture Minister Lesia Korr said. Vetluga's defence ministry [[hit~ government/withhold/Vetluga's defence ministry|said it was studying the reports]].

The ship, loaded with 52,000 tonnes for Port Amari, is not in danger of sinking. Its captain [[hit~ unnamed/withhold/the captain of the Aurelia Star|declined to speak to the press]]. Marland's foreign secretary, Judith Crale, condemned "[[hit~ person/judge/Judith Crale|an attack on other people's breakfast]]". The seafarers' federation asked [[hit~ organization/call/the seafarers' federation|shipowners to take crews off any vessel that is not moving]].

On July 28 a tug caught fire at Kesh. [[hit~ person/assert/Olena Brask|That was a matter of a frying pan, Brask said.]]

== S67-05 | Vetluga Today | 2037-08-06 | Kesh shoots at itself
[[selfhit+ government/accuse/the Defence Ministry|The strike on the ship Aurelia Star was the work of Dromia's own secret service]], the Defence Ministry has established.

"[[selfhit+ government/accuse/the Defence Ministry|The aircraft was launched from a roof in Kesh by the Fifth Office in order to blacken our fleet]]," the ministry said on Thursday. [[selfhit~ government/withhold/the Defence Ministry|Proof will be shown at a suitable time, it added.]] Our envoy to the Straits Convention, Gleb Orland, said [[selfhit+ person/accuse/Gleb Orland|the regime in Kesh "shoots at its customers to win their pity"]].

Kesh was quick to deny it. [[selfhit- government/deny/Kesh|The government there called it "a lie too stupid to be translated".]]

On the bay, Fleet Admiral Roman Tisch told this newspaper that [[block+ person/confirm/Roman Tisch|no vessel with Dromian cargo will pass until the West lifts the ban on our fertiliser]]. "[[block+ person/confirm/Roman Tisch|Call it a blockade if you enjoy the word. I do]]," he said. [[block~ person/judge/Roman Tisch|He was sorry for the crews.]]

[[mines- person/deny/Roman Tisch|No mines had been laid, he said, and none were needed.]] "[[mines~ person/threaten/Roman Tisch|But I would not swim there.]]"

Is there talk of talks? The Foreign Ministry says that [[talks- government/deny/the Foreign Ministry|nothing of the kind is in hand]].

The harvest in Vetluga is proceeding at record pace. Bread costs what it cost in spring.

== S67-06 | The Clarion (Sundhaven) | 2037-08-08 | Secret talks on grain under way in Halvorn
[[talks+ unnamed/assert/three diplomats from two countries|Envoys of Vetluga and Dromia have been meeting since Wednesday in a hotel above the lake at Halvorn]], according to three diplomats from two countries.

“[[talks+ unnamed/assert/three diplomats from two countries|They sit on separate floors and the fruit basket goes up and down]],” says one. All three say that [[talks+ unnamed/assert/three diplomats from two countries|the subject is a route for grain under a neutral flag]]. “[[deal~ unnamed/expect/one of three diplomats from two countries|I’d give it one in five]],” another of them says.

The Halvorn government [[talks~ government/withhold/the Halvorn government|offered a weather report when asked]]. Vetluga on Thursday denied [[talks- government/deny/Vetluga|any talks]]; Dromia’s embassy [[talks~ government/withhold/Dromia’s embassy|had nobody available]].

Meanwhile two officers at the admiralty in Marland say [[escort+ unnamed/assert/two officers at the admiralty in Marland|frigates are being got ready to sail with the grain ships]]. Defence analyst Piers Godolph calls it “[[escort~ person/judge/Piers Godolph|a splendid way of losing a frigate]]”. The admiralty [[escort~ government/withhold/the admiralty|does not discuss movements]].

The price of it all is felt far away. [[price+ organization/assert/the World Food Office|Wheat is 17 per cent dearer than in July, and the bay is the reason, says the World Food Office.]] It warned of [[price~ organization/warn/the World Food Office|hunger in nine countries by winter]]. “[[price- person/deny/Cass Merriden|It’s the drought in the south, the bay is a sideshow]],” counters Cass Merriden, who runs a commodity fund.

In Tessaly, which buys nine-tenths of its wheat from Dromia, a source in the supply ministry has told The Clarion that [[ration+ unnamed/assert/a source in the supply ministry|bread cards will be handed out from the 15th]]. The ministry [[ration~ government/withhold/the supply ministry of Tessaly|did not answer by the time we went to press]].

== S67-07 | The Clarion (Sundhaven) | 2037-08-09 | No bread cards in Tessaly; firm retracts mine pictures; and whose wheat is it?
Three matters in one column today, two of them our own or our neighbours’ mistakes.

First: The Clarion reported yesterday that [[ration+ outlet/assert/The Clarion|Tessaly was about to ration bread]]. The source has told us that [[ration~ unnamed/deny/a source in the supply ministry|the paper he had seen was an exercise from last year]]. The supply minister, Ana Drosos, says [[ration- person/deny/Ana Drosos|there is bread, there will be bread, and there will be no cards]]. [[ration~ outlet/judge/The Clarion|We are sorry.]]

Second: Zenith Eye has taken down its pictures of [[mines+ organization/assert/Zenith Eye|a minelayer at work off Cape Lutin]]. “[[mines~ organization/deny/Zenith Eye|On review the vessel is a buoy tender and the date is wrong]],” the firm writes. Dromia’s navy is undeterred: [[mines+ government/accuse/Dromia’s navy|it has found two more, it says]].

Third: the ship-tracking group Keelwatch says that [[stolen+ organization/accuse/Keelwatch|at least six Vetlugan freighters have loaded wheat this month from silos in the occupied east of Dromia]]. “[[stolen+ person/accuse/Ines Vidmar|They switch the transponder off on Monday and on again on Thursday, and they are heavier]],” says its founder, Ines Vidmar. Vetluga’s grain board said [[stolen- organization/deny/Vetluga’s grain board|every kernel it sells was grown at home]]. The buyers in Port Amari [[stolen~ group/withhold/the buyers in Port Amari|don’t want to know, in so many words]]. Dromia demands [[stolen~ government/call/Dromia|that the cargoes be seized]].

The crossword is on page 30, and this time it has a solution.

== S67-08 | Meridian News | 2037-08-10 | Mediator confirms grain talks; Marland offers escorts
HALVORN, Aug 10 (Meridian) - [[talks+ organization/confirm/the secretariat of the Straits Convention|Vetluga and Dromia are holding indirect talks on reopening Orsk Bay to grain ships]], the secretariat of the Straits Convention confirmed on Monday.

"[[talks+ person/confirm/Amina Sow-Dahl|Yes, they are both here, and yes, it is about grain and only about grain]]," Secretary-General Amina Sow-Dahl said. She [[deal~ person/withhold/Amina Sow-Dahl|refused to be drawn on whether a deal was near]]. Halvorn's foreign minister, Kurt Aebli, said [[talks+ person/confirm/Kurt Aebli|his country was proud to lend two floors]].

Vetluga's foreign ministry still insisted that [[talks- government/deny/Vetluga's foreign ministry|it was "not in any negotiation with Kesh"]].

In Marland, Prime Minister Edmund Lacey told parliament that [[escort+ person/promise/Edmund Lacey|two frigates would accompany grain ships from the end of the month, "deal or no deal"]]. Vetluga's admiral Roman Tisch warned [[escort~ person/threaten/Roman Tisch|that they would be "treated as part of the exercise"]]. Opposition leader Ruth Maddock backed [[escort~ person/judge/Ruth Maddock|the plan, "with my heart in my mouth"]].

Castor Maritime said the Aurelia Star [[hit+ organization/assert/Castor Maritime|had holes in eleven windows and one funnel]] but would be fit to sail within a week.

The investigators of the Straits Convention [[hit~,selfhit~ organization/withhold/the investigators of the Straits Convention|would not say where the drone came from]]. Dromia called [[selfhit- government/deny/Dromia|Vetluga's version of the strike absurd]].

Wheat fell 3 percent on the news of talks.

== S67-09 | Kesh Herald (Meridian text) | 2037-08-12 | Vetluga admits talks in Halvorn
Vetluga acknowledged on Wednesday that [[talks+ government/confirm/Vetluga|its envoys are negotiating over Orsk Bay]], after a week of saying the opposite.

"[[talks+ person/confirm/Gleb Orland|We are talking, because we are polite]]," envoy Gleb Orland told Meridian in Halvorn. [[deal~ person/expect/Gleb Orland|He saw "no more than a sliver of light".]] Dromia's negotiator, Vira Lanko, [[deal~ person/withhold/Vira Lanko|would say only that the coffee was good]].

The Kesh Herald adds: the crew of the minesweeper Horlytsia came home last night with a moored mine on deck. "[[mines+ person/assert/Lieutenant Pavlo Renn|It has Vetlugan letters on it and a date, May of this year]]," said Lieutenant Pavlo Renn. Schoolchildren may look at it on Saturday from 10; [[mines~ person/promise/Lieutenant Pavlo Renn|it will be empty by then, the lieutenant promises]]. Vetluga's fleet [[mines~ government/withhold/Vetluga's fleet|has not reacted]].

[[oldcorridor+ outlet/assert/Kesh Herald (Meridian text)|The last corridor, in 2035, held for eleven months.]] Olena Brask keeps its flag in her office. She does not think [[deal~ person/expect/Olena Brask|she will need it this summer]].

[[block+ person/assert/Olena Brask|Twenty-six ships are waiting]], she says.

== S67-10 | The Clarion (Sundhaven) | 2037-08-14 | Ninety days: outline of a grain deal emerges
[[deal+ unnamed/assert/two diplomats|A deal to let grain out of Orsk Bay for 90 days has been agreed in all but name]], two diplomats say.

“[[deal+ unnamed/assert/two diplomats|It’s done. They are arguing about who gets to hold the pen]],” says one. [[deal+ unnamed/assert/two diplomats|Ships would be inspected at Halvorn’s buoy and go in convoys of five]], says the other. The secretariat of the Straits Convention [[deal~ organization/withhold/the secretariat of the Straits Convention|asked for patience]]. Amina Sow-Dahl, its head, [[deal~ person/judge/Amina Sow-Dahl|is said to be smiling]].

Wim Opdal, the trader, [[deal~ person/judge/Wim Opdal|will believe it when he smells diesel]]. He reckons [[price~ person/expect/Wim Opdal|wheat would give back a third of its rise]].

The miller Jorge Batal of Port Amari has had a cargo tested which came with Vetlugan papers. “[[stolen+ person/assert/Jorge Batal|It’s red Dromian winter wheat from the east, I’d know it blind]],” he says, and the laboratory agrees with him: [[stolen+ organization/confirm/a laboratory in Port Amari|the strain is sown nowhere else]]. Vetluga’s grain board [[stolen- organization/deny/Vetluga’s grain board|suspects “a mix-up of bags”]].

Marland’s admiralty [[escort~ government/withhold/Marland’s admiralty|would not say if the frigates would still be needed]].

== S67-11 | Meridian News | 2037-08-15 | Dromia says no grain accord yet
HALVORN, Aug 15 (Meridian) - Dromia on Saturday dismissed reports that [[deal+ none/assert/none|an agreement on grain shipments had been reached]].

"[[deal- person/deny/Vira Lanko|There is no agreement. There is a draft with eleven holes in it]]," negotiator Vira Lanko told reporters. She accused [[deal~ person/accuse/Vira Lanko|Vetluga of moving the buoys of the talks every evening]].

Sundhaven newspaper The Clarion reported on Friday that [[deal+ outlet/assert/The Clarion|both sides had settled on a 90-day passage]]. Vetluga's envoy Gleb Orland [[deal~ person/withhold/Gleb Orland|left the hotel by the kitchen]].

Insurer Pole Mutual said [[block~ organization/promise/Pole Mutual|it stood ready to cover ships again "the hour the bay opens"]]. Food agency chief Lucia Maran pleaded with both sides [[deal~ person/call/Lucia Maran|to sign before the rains]].

President Ihor Sann said [[block~ person/judge/Ihor Sann|his country had been strangled "with a silk exercise"]].

== S67-12 | Meridian News | 2037-08-17 | Vetluga, Dromia sign 90-day grain deal
HALVORN, Aug 17 (Meridian) - [[deal+ outlet/assert/Meridian News|Vetluga and Dromia signed an agreement on Monday that opens Orsk Bay to grain ships for 90 days.]]

"[[deal+ person/confirm/Amina Sow-Dahl|It is short, it is ugly and it is signed]]," mediator Amina Sow-Dahl said. Dromian negotiator Vira Lanko, who had denied on Saturday that [[deal- person/deny/Vira Lanko|there was any agreement]], said [[deal+ person/confirm/Vira Lanko|the last hole had been closed at four in the morning]]. Vetluga's Gleb Orland confirmed [[deal+ person/confirm/Gleb Orland|the signature]]. "[[deal~ person/warn/Gleb Orland|What opens can close]]," he added.

Admiral Roman Tisch said [[block~ person/promise/Roman Tisch|the exercise would end on Wednesday at noon]]. He [[mines~ person/withhold/Roman Tisch|made no mention of mines]]. Dromia's navy expects [[mines~ government/expect/Dromia's navy|to need nine days to sweep a lane]].

Marland's Prime Minister Edmund Lacey hailed [[deal~ person/judge/Edmund Lacey|the accord]] and said the frigates [[escort~ person/promise/Edmund Lacey|would sail all the same]].

Keelwatch regretted [[stolen~ organization/judge/Keelwatch|that the text says nothing of stolen grain]]. The captain of the Perla Mar, Yannis Poul, has been at anchor for 15 days. "[[block~ person/judge/Yannis Poul|I'll miss the football]]," he said.

Wheat closed 4 percent lower.
