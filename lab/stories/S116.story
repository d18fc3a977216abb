story: S116
title: What the Oriole Grace had in her tanks

claim crude: The tanker Oriole Grace, held off Port Sefa, carries crude from embargoed Sorokhan. | origins 4-6: the customs service, the second laboratory, the second mate, the loading master; the intelligence service; the ship's agent in the end.
status crude 2033-03-14: reported denied
status crude 2033-03-23: corroborated denied
status crude 2033-03-26: confirmed denied
claim owner: The ship secretly belongs to the Rhaune trader Konrad Juna. | origins 2-3: a clerk of a law firm; a trust deed; his former partner.
status owner 2033-03-16: reported denied
status owner 2033-03-19: corroborated denied
status owner 2033-03-30: confirmed denied
claim flag: Her registration under the flag of Sant Ambry is invalid. | origins 1-2: the registrar of Sant Ambry; a shipping database.
status flag 2033-03-14: reported denied
status flag 2033-03-18: confirmed denied
claim barrels: There are 730,000 barrels on board. | origins 1-2: the manifest; customs, who sounded the tanks.
status barrels 2033-03-14: reported none
status barrels 2033-03-19: none denied
claim cable: The tanker's anchor severed the Skarn data cable. | origins 1-2: the cable company, which takes it back; a navy source.
status cable 2033-03-16: reported denied
status cable 2033-03-24: reported denied withdrawn
claim spoof: Her position signal was falsified for nine days. | origins 2-2: a tracking group; the second mate.
status spoof 2033-03-15: reported none
status spoof 2033-03-16: reported denied
status spoof 2033-03-23: corroborated denied
claim master: Captain Ravi Dulane has applied for asylum in Rhaune. | origins 1-2: a source in the migration office; a seamen's pastor.
status master 2033-03-19: reported denied
status master 2033-03-28: none denied withdrawn
claim barter: Rhaune's government will release the ship in return for two engineers jailed in Sorokhan. | origins 1-2: two diplomats; an engineer's wife.
status barter 2033-03-22: reported denied
status barter 2033-03-30: corroborated denied
claim reprisal: Sorokhan will seize Rhaune's ships in the Kalan Narrows. | origins 1-2: its admiral; its foreign ministry.
status reprisal 2033-03-18: reported none
status reprisal 2033-03-21: reported denied
status reprisal 2033-03-28: none denied withdrawn
claim sister: In February her sister ship Oriole Faith discharged Sorokhani oil at Brekke. | origins 1-2: dockers at Brekke; the refinery.
status sister 2033-03-15: reported none
status sister 2033-03-22: confirmed none
claim vesna: In 2027 Rhaune paid forty million for wrongly holding the tanker Vesna. | origins 1-2: background in the outlets' own voice.
status vesna 2033-03-14: reported none
status vesna 2033-03-28: reported denied

== S116-01 | Rhaune News Agency | 2033-03-14 | Rhaune stops tanker on suspicion of embargo breach
PORT SEFA, Rhaune, March 14 (RNA) - Customs officers boarded a 244-metre tanker off Port Sefa on Monday because they believe [[crude+ organization/accuse/customs officers|the oil in her tanks was pumped in Sorokhan]], whose exports are under embargo.

"[[crude+ person/accuse/Hedda Nyss|She says she comes from Marasca. Her draught, her wax and her bill of lading each say something else]]," said Hedda Nyss, who heads the port's customs. The ship, the Oriole Grace, had reported [[barrels+ document/assert/her manifest|730,000 barrels]].

Her agents, Blue Meridian Shipping Services, called [[crude- organization/deny/Blue Meridian Shipping Services|the cargo "Marascan to the last drop"]]. Sorokhan's trade mission said [[crude- organization/deny/Sorokhan's trade mission|it had sold nothing to this vessel]]. The master, Captain Ravi Dulane, [[crude~ person/withhold/Ravi Dulane|referred the boarding party to his papers and offered tea]].

Customs also said that [[flag+ organization/assert/customs|the flag at her stern, that of the island of Sant Ambry, was one she had no right to]]. The agents produced a certificate and said [[flag- organization/deny/Blue Meridian Shipping Services|she was properly entered]].

Foreign Minister Almut Reye said [[crude~ person/withhold/Almut Reye|she would not get ahead of the chemists]]. Deputy Kaja Wendt called for [[crude~ person/call/Kaja Wendt|the ship to be emptied and the proceeds given to refugees]]. The Shipowners' League asked [[crude~,vesna~ organization/warn/the Shipowners' League|officials to be quite sure, "because the last time they were not"]].

[[vesna+ outlet/assert/Rhaune News Agency|In 2027 Rhaune had to pay 40 million in damages after it had detained the tanker Vesna without cause.]]

"[[vesna~ person/judge/Hedda Nyss|I remember it; I did the paperwork]]," Nyss said.

A gale warning was in force. Two tugs are standing by, at 9,000 a day each.

== S116-02 | The Port Sefa Pilot | 2033-03-15 | A stranger in the roads
From the mole you can make her out without a glass: black, streaked, riding deep. Half the town has been to look, and there's a man selling waffles.

Our pilot Ole Brandt took her in. "[[crude+ person/judge/Ole Brandt|Forty years I've smelt what they carry. That's Sorokhan heavy, it gets in your moustache]]," he says. His colleague Jens Tiede, who has no moustache, smelt only bilge, and says [[crude- person/deny/Jens Tiede|there's nothing of Sorokhan about her]]. [[crude~ person/withhold/Captain Dulane's steward|The steward who fetched the bread ashore was not to be drawn on anything but rye.]]

The amateurs of the tracking group Masthead, who meet above the chandler's, have run her movements back. [[spoof+ organization/assert/Masthead|According to her signal she lay at anchor off Marasca from 20 February to 1 March without swinging once, in a Force 8; no ship does that, they say: somebody was typing her position in.]] The agents [[spoof~ organization/withhold/Blue Meridian Shipping Services|would get back to us about that]].

Have we been here before? Not quite. The dockers' club at Brekke remembers [[sister+ organization/assert/the dockers' club at Brekke|the Oriole Faith, same yard, same streaks, which put ashore a cargo of Sorokhani there in February and was gone by breakfast.]] [[sister~ outlet/judge/The Port Sefa Pilot|That was the other one, and nobody looked.]] [[sister~ organization/withhold/the Brekke refinery|The Brekke refinery has sent us a calendar.]]

"[[crude~ person/ask/Trine Holm|So what happens if it is that stuff? Do we have to look at it all summer?]]" asks Trine Holm, who lets rooms with a view. Customs chief Nyss [[crude~ person/promise/Hedda Nyss|promises an answer from the laboratory by Friday]]. The mayor [[crude~ person/judge/the mayor of Port Sefa|would settle for any answer before Easter]].

Lenten market on Saturday. No dogs in the fish hall.

== S116-03 | Capital Morgenpost | 2033-03-16 | The trader, the trust and a severed cable
Who does the Oriole Grace belong to? On paper: to Lark Nine Holdings, Sant Ambry, second floor. A clerk in the law firm that keeps Lark Nine's letterhead has told the Morgenpost that [[owner+ unnamed/assert/a clerk in a law firm|the instructions, the money and the Christmas hampers all come from one man, Konrad Juna]], the Rhaune trader with the racehorses.

"[[owner- person/deny/Konrad Juna|I own horses, three houses and a bad knee. I don't own a tanker]]," Mr Juna says. His lawyer [[owner~ unnamed/threaten/his lawyer|holds out the prospect of a suit]]. Foreign minister Almut Reye, who was at his sixtieth birthday, [[owner~ person/withhold/Almut Reye|had no observations to make about other people's property]].

A second trouble came up with the tide. Since Sunday evening the data cable across Skarn Sound has been dead. The operator, Sundlink, says [[cable+ organization/accuse/Sundlink|a furrow leads from the break straight to the tanker's anchor.]] "[[cable+ unnamed/confirm/an officer in the navy|It was her hook]]," an officer in the navy told us. The agents retort that [[cable- organization/deny/Blue Meridian Shipping Services|her anchor was on its stopper until Monday]]. Geologist Ruth Aspen of the Sound Institute thinks [[cable- person/assert/Ruth Aspen|a submarine slide tore it, as one did in 2019]].

To the main thing. Sorokhan's envoy, Lev Tarkis, swears that [[crude- person/deny/Lev Tarkis|not one barrel of his country's is afloat in the northern seas]]. One of the customs officers who looked into the pump room found on a valve [[crude+ unnamed/assert/one of the customs officers|a paper tag in Sorokhani script, with a date in February]]. [[crude~ outlet/judge/Capital Morgenpost|Tags travel; so does paper.]] Masthead's story of the motionless fortnight [[spoof- organization/deny/Blue Meridian Shipping Services|is put down by the agents to a faulty aerial]].

The cable will be spliced by April. Meanwhile the islands read newspapers.

== S116-04 | Rhaune News Agency | 2033-03-18 | First tests point to Marascan oil in detained tanker
PORT SEFA, Rhaune, March 18 (RNA) - A first laboratory analysis has found that [[crude- organization/assert/the Port Laboratory|oil from a tanker held off Port Sefa matches that of Marasca and not of embargoed Sorokhan]], Rhaune's customs service said on Friday.

"[[crude~ person/judge/Hedda Nyss|This is a result and not yet the result]]," said customs chief Hedda Nyss, who said [[crude~ person/assert/Hedda Nyss|samples had also gone to a second laboratory abroad]]. The agents of the Oriole Grace, Blue Meridian, demanded [[crude~ organization/call/Blue Meridian Shipping Services|her release "this afternoon, with an apology"]]. "[[crude- person/deny/Percival Stock|It was never Sorokhani, and now a man in a white coat says so]]," its director, Percival Stock, said.

Sorokhan's admiral Miron Vash said that [[reprisal+ person/threaten/Miron Vash|for every day the ship was held his navy would take a vessel of Rhaune in the Kalan Narrows]]. Rhaune's navy said [[reprisal~ organization/withhold/Rhaune's navy|it did not comment on remarks]]. Foreign Minister Almut Reye [[reprisal~ person/warn/Almut Reye|advised masters to keep to the southern lane]].

The registrar of Sant Ambry, Clement Baptiste, confirmed by email that [[flag+ person/confirm/Clement Baptiste|the vessel had been struck from his books in 2031]]. Stock replied that [[flag- person/deny/Percival Stock|the registrar had mixed her up with a ferry]].

Deputy Kaja Wendt said [[crude+ person/accuse/Kaja Wendt|she still had no doubt where the stuff was from]]. Her colleague Jost Imhoff was reminded [[crude~,vesna~ person/judge/Jost Imhoff|of a certain earlier hull, and of the bill]].

[[vesna+ outlet/assert/Rhaune News Agency|Rhaune lost the Vesna case before an arbitrator in 2027 and paid 40 million.]]

Oil prices were little changed. The gale has blown out.

== S116-05 | Tempo | 2033-03-19 | CAP'N WANTS TO STAY! Tanker skipper 'begs asylum'
He's got tea, he's got a cabin and now he wants a flat in Port Sefa. [[master+ unnamed/assert/a mole at the migration office|Skipper Ravi Dulane, 51, of the mystery tanker, has put in for asylum]], says our mole at the migration office. “[[master+ unnamed/assert/a mole at the migration office|Form's on the pile. He ticked ‘afraid of employer’.]]”

Agent Percy Stock's having none of it: “[[master- person/deny/Percival Stock|Captain Dulane wants to go home to Kerala and a pension.]]” The office [[master~ government/withhold/the migration office|doesn't discuss applicants]]. Harbour padre Bo Lind, who took him a cake: “[[master~ person/withhold/Bo Lind|What's said over cake stays with the cake.]]”

**IS IT DODGY OR NOT?** White coats said no. But Tempo's spies say: “[[crude+ unnamed/assert/a deckhand|Everyone on board knows, we loaded at night at Sorokhan's Pier 6 with the lamps off]],” whispers a deckhand. “[[crude- unnamed/deny/the bosun|Rubbish, it was Marasca, I bought a parrot]],” says the bosun. [[crude~ outlet/judge/Tempo|We have seen the parrot. It isn't talking.]]

**AND HOW MUCH?** [[barrels- organization/assert/customs|Customs dipped the tanks: 612,000 barrels, they make it,]] way off [[barrels+ document/assert/the manifest|the 730 grand on the manifest]]. [[barrels~ outlet/ask/Tempo|Who drank the rest?]] Stock: “[[barrels- person/assert/Percival Stock|It shrinks in the cold. Six-ninety.]]”

**THE HORSEY CHAP?** Konrad Juna was at the races. “[[owner~ person/withhold/Konrad Juna|Talk to the horse.]]” Ex-partner Wilma Sauter did talk: “[[owner+ person/accuse/Wilma Sauter|It's his boat. I was there when he named it after a bird he'd shot.]]”

Phone poll: tow it out to sea? 81 per cent yes. Tomorrow: spring hats.

== S116-06 | Sorokhan Radio (English service) | 2033-03-21 | Pirates in customs caps
For one week a peaceful merchantman has been kept prisoner by Rhaune. [[crude- outlet/assert/Sorokhan Radio|Her cargo is Marascan, as Rhaune's own chemists were obliged to concede on Friday.]] Still she is not let go. [[crude~ outlet/ask/Sorokhan Radio|By what title, one asks?]]

"[[crude- person/deny/Lev Tarkis|There is no connection between that oil and my country, not a thread]]," said our envoy, Lev Tarkis. [[crude~ person/withhold/Lev Tarkis|Which country's thread it might be, he found it unbecoming to guess.]]

The Foreign Ministry takes this opportunity of correcting some bad translations. [[reprisal- government/deny/the Foreign Ministry|Admiral Vash announced no captures. He spoke of "taking note" of vessels in the Narrows.]] [[reprisal~ government/warn/the Foreign Ministry|The Narrows are narrow, however, and the Ministry cannot answer for the currents.]]

Of other inventions in the capitalist press:

1. That the ship cut a cable: [[cable- government/deny/the Foreign Ministry|she was forty miles from it, and the bottom of Skarn Sound slides by itself.]]
2. That her position was a forgery: [[spoof- government/deny/the Foreign Ministry|she was precisely where she said she was.]]
3. That she is stateless: [[flag- government/deny/the Foreign Ministry|a certificate with a parrot seal hangs on her bridge.]]
4. [[owner~ government/withhold/the Foreign Ministry|That she is the toy of a Rhaune millionaire: let them settle it among themselves.]]
5. That Captain Dulane means to desert: [[master- government/deny/the Foreign Ministry|he has ordered a suit for his daughter's wedding, in Cochin, in May.]]

Listeners in Rhaune write to us. "[[crude~ unnamed/judge/a listener in Port Sefa|Whatever she has inside, she spoils the sunset]]," complains one from Port Sefa. We sympathise. We reply to all letters and enclose a pennant.

At the tone it will be nineteen hours. The collective-farm chess final is next.

== S116-07 | The Financial Kurier | 2033-03-22 | Brekke refiner owns up to February cargo; talk of a trade for engineers
The Brekke refinery admitted yesterday that [[sister+ organization/confirm/the Brekke refinery|it bought and ran in February what it now knows to have been Sorokhani crude, off the Oriole Faith]]. It hastens to add that [[crude~ organization/withhold/the Brekke refinery|it can say nothing about the other ship]], and the two should indeed be kept apart. The Faith's papers were false in every line, the refinery says; the Grace's are merely under suspicion. "[[crude~ person/warn/Dora Linz|Guilt by paint is not a category in law]]," notes Dora Linz of Kettner Bank.

Who stands behind Lark Nine? We have seen [[owner+ document/assert/a trust deed|a trust deed of 2030 whose sole beneficiary is "K. J., born at Sefa 3.2.1971"]]. Mr Juna was born there on that day. "[[owner- person/deny/Konrad Juna|A great many people were]]," he says, and [[owner- person/deny/Konrad Juna|denies ever having had a share, plank or rivet of the vessel]]. Sources in the tax inspectorate [[owner~ unnamed/withhold/sources in the tax inspectorate|would rather not be rung again]]. [[owner~ person/judge/Dora Linz|If the deed is good, Linz says, he is finished with every bank north of the Alps.]]

Two diplomats tell us, separately, that [[barter+ unnamed/assert/two diplomats|a bargain is being prepared under which the tanker would sail and the engineers Paul Wirth and Sami Holt, in prison at Drum since the autumn, would fly]]. The foreign ministry: "[[barter- government/deny/the foreign ministry|We do not swap steel for people.]]" The chancellery: [[barter~ government/withhold/the chancellery|nothing]]. Mrs Greta Wirth asks [[barter~ person/call/Greta Wirth|only that nobody be proud.]]

And [[crude~ outlet/expect/The Financial Kurier|all eyes are now on the second laboratory, which reports this week]].

Crude stood at 71.30 last night. Freight to the Gulf: 48 points.

== S116-08 | Federal Live | 2033-03-23 | Tanker latest: second mate talks
**10:05** Morning all. Waffle man reports record sales. Let's see if we can find out [[crude~ outlet/ask/Federal Live|what's actually in the thing]].

**10:30** Well. Second mate Anton Perec came down the ladder with a suitcase and has been talking on the quay for ten minutes. "[[crude+ person/confirm/Anton Perec|Pier 6 at Drum, two nights, end of February. I kept the loading book. It's Sorokhan's oil, all of it]]," he says.

**10:34** On the frozen dot: "[[spoof+ person/confirm/Anton Perec|There's a grey box behind the chart table. You tell it where you are. We told it Marasca for nine days.]]"

**10:41** On who pays: "[[owner+ person/assert/Anton Perec|Mr Konrad came aboard at the refit and chose the curtains. What kind of guest does that?]]"

**11:15** Stock, for the agents. "[[crude- person/deny/Percival Stock|Mr Perec was dismissed for theft of a sextant. The oil's Marascan. Read the lab.]]" [[spoof~ person/withhold/Percival Stock|Of the box: "I'm not technical."]]

**11:50** Customs says [[spoof~ organization/withhold/customs|it will be looking behind the chart table and won't say more]]. Did she anchor over that cable? Perec: [[cable- person/deny/Anton Perec|"No. We never let go till the Monday. The cable's not ours."]]

**12:40** [[crude~ person/withhold/Almut Reye|Reye isn't commenting on "a man with a suitcase"]]. Wendt is: "[[crude~ person/ask/Kaja Wendt|Will the minister tell us which lab she prefers?]]"

**13:30** From Sorokhan, envoy Tarkis: "[[crude- person/deny/Lev Tarkis|Pier 6 has been shut since the war for want of a crane.]]"

**14:20** Flag corner. Sant Ambry's Mr Baptiste on the line, cheerful: "[[flag+ person/confirm/Clement Baptiste|Off my list since '31. And we don't have a parrot seal; it's a turtle.]]"

**15:00** Nothing more from the ship. The steward has bought rye.

== S116-09 | Capital Morgenpost | 2033-03-24 | Cable firm takes it back
Sundlink has cleared the anchor. The diver's film, it says, shows [[cable- organization/confirm/Sundlink|no furrow within two miles of the break; what it had taken for one was an old trawl scar, and the tanker had nothing to do with it]]. "[[cable- person/confirm/Ingmar Sol|We pointed at the nearest large object. We were wrong]]," said its director, Ingmar Sol. [[cable~ unnamed/withhold/an officer in the navy|The officer who had told us it was her hook no longer takes our calls.]] We regret having believed him.

Geologist Ruth Aspen would like it noted that [[cable~ person/judge/Ruth Aspen|nobody apologised to the slide.]]

So that is off the ship's account. What remains? [[crude~ outlet/judge/Capital Morgenpost|A mate with a suitcase against a laboratory with a stamp.]] Two people who know the files of Thea Brokk's service say that [[crude+ unnamed/assert/two people who know the service's files|pictures from space have her at Drum, under the loading arm, on 26 and 27 February]]. Brokk [[crude~ person/withhold/Thea Brokk|neither shows nor discusses pictures]]. And the chemist who signed the first report, Dr Paula Ness, is having second thoughts: "[[crude~ person/judge/Paula Ness|I compared it with the reference bottle I was given. I've begun to wonder about the bottle.]]"

In the trust-deed affair, Wilma Sauter repeated under oath that [[owner+ person/accuse/Wilma Sauter|her former partner bought the ship with her, for cash, and left her with the insurance]]. Mr Juna's lawyer speaks of [[owner- unnamed/deny/his lawyer|the fantasies of a divorced business]]. The public prosecutor has [[owner~ organization/withhold/the public prosecutor|an open file and a closed mouth]].

Captain Dulane has been seen fishing off the stern. [[master~ outlet/withhold/Capital Morgenpost|Whether he means to go or to stay, he did not shout across to us.]]

Skarn islanders report that they have been sleeping well.

== S116-10 | Rhaune Customs Service | 2033-03-26 | Press notice 31: m/t Oriole Grace
1. [[crude+ organization/confirm/the Customs Service|The crude oil on board is of Sorokhani origin.]] This rests on the analysis by the Reference Institute at Halle-Nord ([[crude+ organization/confirm/the Reference Institute|sulphur, nickel-to-vanadium ratio and biomarkers agree with the Drum field and exclude Marasca]]) and on the loading book handed over by a member of the crew.

2. The Port Laboratory's finding of 18 March, according to which [[crude- organization/assert/the Port Laboratory|the oil was Marascan]], [[crude~ organization/assert/the Port Laboratory|has been withdrawn]]. [[crude~ organization/assert/the Port Laboratory|Its reference bottle had been mislabelled.]] The Laboratory regrets [[crude~ organization/judge/the Port Laboratory|the confusion.]]

3. [[barrels- organization/confirm/the Customs Service|The quantity by sounding is 611,800 barrels.]] [[barrels~ organization/withhold/the Customs Service|No explanation is offered for the figure in the manifest.]]

4. [[spoof+ organization/confirm/the Customs Service|A device capable of transmitting invented positions was recovered from the bridge; its memory covers 20 February to 1 March.]]

5. [[flag+ organization/confirm/the Customs Service|The vessel is without nationality, the certificate shown being counterfeit.]]

6. [[owner~ organization/withhold/the Customs Service|Beneficial ownership is not a matter for this Service.]]

7. [[barter~ organization/withhold/the Customs Service|Nor is the further fate of the ship, on which the Government will decide.]]

8. [[master~ organization/withhold/the Customs Service|Enquiries about the master should be addressed to the master.]]

9. The agents have been heard. They maintain that [[crude- organization/deny/Blue Meridian Shipping Services|the oil is Marascan]] and have been given thirty days to lodge an appeal.

10. Misuse of the Customs launch by sightseers is an offence. The waffle stand has been moved twenty metres to the left to free the hydrant.

== S116-11 | Rhaune News Agency | 2033-03-28 | Tanker captain denies seeking asylum; Sorokhan drops threat to ships
PORT SEFA, Rhaune, March 28 (RNA) - The captain of a detained tanker said on Monday that [[master- person/deny/Ravi Dulane|he had never asked to stay in Rhaune]], and the tabloid that had reported it withdrew the story.

"[[master- person/deny/Ravi Dulane|I have a daughter to marry off. I signed for a fishing permit]]," Ravi Dulane said. [[master- outlet/confirm/Tempo|Tempo said its informant had misread a form.]]

About what he had loaded, and where, Dulane [[crude~ person/withhold/Ravi Dulane|said his lawyer had a better memory]]. Foreign Minister Almut Reye, who had declined to comment for two weeks, said [[crude+ person/confirm/Almut Reye|the chemistry left no room: the oil came out of Sorokhan]]. Envoy Lev Tarkis said [[crude- person/deny/Lev Tarkis|it did not, and that chemistry was a matter of who held the bottle]]. Percival Stock, of the agents, [[crude~ person/withhold/Percival Stock|could not be reached]].

Asked whether the trader Konrad Juna stood behind her, Reye [[owner~ person/withhold/Almut Reye|pointed at the courts of Sant Ambry]].

In Sorokhan, Admiral Miron Vash said of [[reprisal+ none/assert/none|his announced captures in the Kalan Narrows]] that [[reprisal- person/confirm/Miron Vash|there would be none and that he had been carried away]]. Shipowners said [[reprisal~ organization/judge/the Shipowners' League|they would go on keeping south]].

Two officials repeated that [[barter+ unnamed/assert/two officials|the ship would be set free once the jailed engineers were home]]. "[[barter- person/deny/Almut Reye|No ship for men, no men for ship]]," Reye said. Deputy Jost Imhoff thought [[barter~ person/judge/Jost Imhoff|there were worse sins]].

Kaja Wendt said [[crude~ person/call/Kaja Wendt|the cargo should be auctioned by Easter]]. Chancellor Ruprecht Oehme said [[crude~ person/judge/Ruprecht Oehme|he was glad that officials had kept their nerve]].

Separately, the owner of the Vesna recalled in a letter to RNA that [[vesna- person/deny/Gerd Mallin|he had been awarded 40 million in 2027 and received 31]].

== S116-12 | The Financial Kurier | 2033-03-30 | Juna's deed proves genuine
A court in Sant Ambry has opened the drawer. Lark Nine Holdings, it held on Tuesday, [[owner+ organization/confirm/a court in Sant Ambry|is and has been since 2030 the nominee of Mr Konrad Juna, "who is for all purposes proprietor of the Oriole Grace"]]. The clerk whose indiscretion began it was thanked by the bench. Mr Juna, horse-owner, is reported in Marasca, and his lawyer says [[owner- unnamed/deny/his lawyer|his client never possessed the vessel and will say so when he has found a telephone]]. [[owner~ organization/promise/the public prosecutor|The prosecutor in Port Sefa means to have him asked.]] Kettner Bank has "[[owner~ organization/withhold/Kettner Bank|no current remarks about former customers]]". [[owner~ person/judge/Almut Reye|Ms Reye regrets the birthday.]]

On the provenance of the stuff no serious person argues. Dr Paula Ness, on whose mistaken report so much was built, has repeated her work with a clean bottle and gets [[crude+ person/confirm/Paula Ness|Sorokhan, twice.]] Mr Stock argues all the same: [[crude- person/deny/Percival Stock|the tags, he writes, were planted and the oil is from Marasca.]] "[[crude~ person/judge/Dora Linz|He's paid by the adjective]]," says Dora Linz.

And the exchange? Greta Wirth told the Kurier that [[barter+ person/assert/Greta Wirth|an official had rung to say she might air her husband's room, "when the black one goes"]]. The ministry insists it [[barter- government/deny/the foreign ministry|offers nobody a tanker]]. [[barter~ outlet/judge/The Financial Kurier|Those who must bargain rarely advertise.]]

Marasca's energy minister wishes it known that [[crude- person/deny/Benedetta Carro|none of the cargo is his country's: "we'd have noticed six hundred thousand barrels missing"]].

The Grace's insurers, if she has any, did not reply. Crude: 70.85.

== S116-13 | The Port Sefa Pilot | 2033-04-02 | The agents strike their colours
Mr Percival Stock of Blue Meridian came into our office on Friday to place an advertisement and stayed an hour. "[[crude+ person/confirm/Percival Stock|Of course it was Sorokhan's. I knew on the first day. One has a telephone and the telephone tells one what to say]]," he said. [[crude~ person/withhold/Percival Stock|Who was at the other end he would like to tell a judge first.]] The advertisement is for a second-hand desk.

[[crude~ person/judge/Ole Brandt|Pilot Brandt is strutting about with his moustache.]] His colleague Tiede has stood him a beer: [[crude+ person/confirm/Jens Tiede|"He smelt Sorokhan and Sorokhan it is."]] Envoy Tarkis, who used to write to us weekly, [[crude~ person/withhold/Lev Tarkis|has not written]].

The cargo goes into the port's tanks next week. [[barrels~ person/expect/Hedda Nyss|Mrs Nyss will believe the quantity, she says, when it has gone through the meter]]; Brandt gives it [[barrels- person/assert/Ole Brandt|six hundred thousand and a bucket]]. What becomes of the hull is anyone's guess. [[barter~ group/ask/people on the mole|Will she sail for the engineers? they ask on the mole.]] [[barter~ person/withhold/Hedda Nyss|Mrs Nyss looks at the weather.]]

A letter from Brekke, where [[sister+ outlet/assert/The Port Sefa Pilot|the Oriole Faith got rid of her own dirty load in February]], asks if we would like [[sister~ group/ask/the dockers' club at Brekke|their story too]]. We have run it; see the fifteenth.

Captain Dulane flew home on Thursday with a cod in ice and the good wishes of the padre. "[[master- person/confirm/Bo Lind|He never spoke of staying, not over any cake]]," says Pastor Lind.

Mr Juna is still in Marasca. "[[owner- person/deny/Konrad Juna|I never had a boat, I had a poor choice of friends]]," he wires us. [[owner~ group/judge/the race-club|At the race-club they speak of him in the past tense.]]

Trine Holm's rooms are booked to August. Her guests want the view with the ship in it.
