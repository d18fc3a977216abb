story: S162
title: The fly in the narcissus crates

claim fly: The bulbs that Dorlandt shipped to Roussany were infested with the grey narcissus fly. | origins 2-3: Roussany's plant inspectors, the importer at Vaubrun, a grower who found it on his own land; the jar of Professor Delcourt rests on the inspectors and is taken back.
claim revenge: Roussany shut its border to the bulbs in order to get back at Dorlandt for the ferry levy. | origins 2-3: two officials in Roussany and a note of its trade ministry; Dorlandt's growers only suppose it.
claim canal: The Canal Treaty allows Dorlandt to shut the Merwijk locks against Roussany's barges in reply. | origins 0-1: Senator Kuiper and his pamphlet; the treaty's own text and all jurists are against it.
claim planted: Growers in Roussany slipped the flies into the crates themselves. | origins 0-1: the chairman of one auction; taken back.
claim loss: Dorlandt's growers lose 80 million florins by the embargo. | origins 1-2: the growers' federation; the statistical office has 31.
claim burn: Nine hundred tonnes of bulbs have been burned on the quay at Merwijk. | origins 2-2: the harbour office, the fire brigade; the growers' federation speaks of a tenth of that.
claim papers: The plant passports for the crates were issued without anyone having looked into them. | origins 2-2: an inspector of the plant service and its own logbook; the service denies it.
claim cheese: Roussany will close its market to Dorlandt's cheese as well. | origins 1-2: a list seen by Florijn; Roussany's minister denies it.
claim premier: Premier Hoekstra had been told of the fly before Easter. | origins 1-1: an opposition member who saw a memorandum; the premier denies it.
claim daffodil: In April a cargo of cut daffodils from Noordwaard was turned back by Roussany over its labels. | origins 1-2: told by the outlets as known, and by its shipper.
claim beet: In 2034 a quarrel over beet seed kept the border shut for seven weeks. | origins 1-2: background, told by the outlets and a retired customs officer.
status fly 2041-06-08: reported denied
status fly 2041-06-12: corroborated denied
status fly 2041-06-20: confirmed denied withdrawn
status fly 2041-06-24: confirmed none withdrawn
status revenge 2041-06-08: none denied
status revenge 2041-06-11: reported denied
status revenge 2041-06-20: corroborated denied
status canal 2041-06-10: reported denied
status canal 2041-06-24: none denied withdrawn
status planted 2041-06-11: reported denied
status planted 2041-06-17: none denied withdrawn
status loss 2041-06-10: reported none
status loss 2041-06-14: reported denied
status loss 2041-06-21: none denied withdrawn
status burn 2041-06-14: corroborated denied
status papers 2041-06-12: reported none
status papers 2041-06-13: reported denied
status papers 2041-06-20: corroborated denied
status papers 2041-06-24: confirmed none
status cheese 2041-06-13: reported denied
status premier 2041-06-18: reported denied

== S162-01 | Dorlandt Persbureau | 2041-06-08 | Roussany halts bulb imports from Dorlandt, citing insect pest
VAUBRUN, Roussany, June 8 (DPB) - Roussany closed its border to flower bulbs from Dorlandt on Saturday, saying that [[fly+ government/assert/the agriculture ministry of Roussany|larvae of the grey narcissus fly had been found in four consignments at the Vaubrun market]].

"[[fly+ person/assert/Clémence Aubry|Our inspectors cut open two hundred bulbs and something was at home in sixty of them]]," Agriculture Minister Clémence Aubry told reporters. She [[fly~ person/withhold/Clémence Aubry|did not show any of them and did not name the shippers]]. [[fly+ document/assert/a laboratory sheet|A laboratory sheet dated June 5 gives the result as "positive, 60 of 200"]].

The government of Dorlandt, which sells more than half of its bulbs to its southern neighbour, rejected the finding. "[[fly- person/deny/Jelle Ferwerda|There is no such animal on our fields. We eradicated it when I was at school]]," said Jelle Ferwerda, minister for the countryside. [[fly- outlet/assert/Dorlandt Persbureau|The consignments had left Merwijk with clean certificates]], [[fly~ outlet/assert/Dorlandt Persbureau|and no independent laboratory has yet seen a specimen]].

Growers in Kolk [[fly~ group/judge/growers in Kolk|heard it on the radio and at first took it for a joke]].

The step comes three weeks after Dorlandt imposed a levy on ferries, most of which sail under Roussany's flag. Asked about a connection, Aubry said [[revenge- person/deny/Clémence Aubry|flies did not read tariff schedules]]. Growers in the polders were less sure; [[revenge~ person/ask/Sietske Bouma|"Why now?" asked Sietske Bouma, who has 40 hectares of paperwhites and nowhere to send them]]. [[revenge~ outlet/assert/Dorlandt Persbureau|The order itself says nothing of ships.]]

It is not the first dispute of its kind this year. [[daffodil+ outlet/assert/Dorlandt Persbureau|In April Roussany sent back a load of cut daffodils from Noordwaard because the labels were in the wrong language]], [[daffodil~ outlet/assert/Dorlandt Persbureau|an affair that was settled in two days and had nothing to do with pests]]. [[beet+ outlet/assert/Dorlandt Persbureau|The border was shut for seven weeks in 2034 in a row about beet seed.]]

The embargo [[fly~ government/promise/the agriculture ministry of Roussany|is to be looked at again in a month]]. Sunday is the national day of Roussany, and the customs posts will be shut in any case.

== S162-02 | Polder & Bulb | 2041-06-10 | Border shut: what members need to know
Dear members, many of you have rung, so here are the answers in one place.

*Is it true?* [[fly- outlet/assert/Polder & Bulb|We have walked the fields of all four shippers with a lens, and there is nothing grey in them but the clay.]] Our entomologist, Dr Willemijn Prins, [[fly- person/deny/Willemijn Prins|thinks that Roussany's people took the harmless onion hoverfly for its wicked cousin; a child could do it]].

[[fly~ outlet/call/Polder & Bulb|Whoever sees something odd should photograph it before taking fright.]]

*What will it cost us?* [[loss+ organization/assert/the growers' federation|The federation reckons with 80 million florins if the season is missed]]. [[loss~ outlet/expect/Polder & Bulb|Much depends on whether the Coast States will take what Vaubrun doesn't.]]

*Can we hit back?* Senator Kuiper has been on every platform since Saturday with the idea that [[canal+ person/assert/Barend Kuiper|our government may bar the barges of Roussany from the locks at Merwijk, since the Canal Treaty foresees reprisals]]. We asked the treaty. [[canal- outlet/assert/Polder & Bulb|Its second article keeps the locks open "to all flags, in peace and in quarrel".]] So [[canal~ outlet/call/Polder & Bulb|please do not phone us about it any more]].

*Did somebody do this to us?* [[planted~ outlet/withhold/Polder & Bulb|We've heard the story of men with matchboxes, and shan't print names.]] [[planted- outlet/assert/Polder & Bulb|For the time being it doesn't hold water: the crates were sealed in our own sheds.]]

*Is it about the ferries?* [[revenge~ outlet/judge/Polder & Bulb|We have our opinion and so have you.]]

*What did the government know?* Minister Ferwerda says that [[premier- person/deny/Jelle Ferwerda|nobody in the cabinet had heard of the insect until Saturday's cable]].

*Where do I put the stuff?* Not on the compost. The harbour office [[burn~ organization/assert/the harbour office of Merwijk|is preparing the old coal quay for what must be destroyed]].

[[beet~ outlet/judge/Polder & Bulb|Those of us who lived through the beet summer know that one should sort one's invoices early.]] The summer ball takes place as announced.

== S162-03 | De Klaroen | 2041-06-11 | THEY BUGGED OUR BULBS!
Sneaky neighbours smuggled the pest into our crates. That is what a top man of the trade now says out loud.

"[[planted+ person/accuse/Floris Krol|Growers from their side drove up at night, lifted the lids and tipped the maggots in]]," thunders Floris Krol, 58, chairman of the Kolk auction. [[planted+ outlet/assert/De Klaroen|Two vans with Roussany plates were parked by the ramp at Vaubrun on the night in question!]] Who would do such a thing? "[[planted+ person/accuse/Floris Krol|People who can't grow a straight tulip]]," says Krol.

Police in Vaubrun [[planted- government/deny/the police in Vaubrun|have seen neither vans nor men; the ramp has a gate and the gate has a lock]]. The growers of Roussany [[planted- organization/deny/the growers' union of Roussany|asked whether it was a joke, and said they would not touch the beast with a pole]].

And why? [[revenge+ outlet/assert/De Klaroen|It is the ferry money, stupid: ever since we made their boats pay, they have been looking for a stick.]] Two officials in the enemy capital admit it under their breath. "[[revenge+ unnamed/assert/two officials in Roussany|The order was to find something, and something was found]]," one of them told our man.

The pest itself? [[fly- outlet/assert/De Klaroen|It is a fairy tale with wings.]] [[fly- outlet/assert/De Klaroen|Not a single grower in the polder has met one since the old queen was young.]] Farmer Bouma: "[[fly- person/deny/Sietske Bouma|I've got clean bulbs, you could put them in a salad]]." Bring it on, says Senator Kuiper, who would love to [[canal+ person/assert/Barend Kuiper|slam the lock gates in their faces tomorrow, with the treaty in his hand]]. [[canal~ outlet/judge/De Klaroen|That would be a sight!]] Mayor Haverkamp of Merwijk, who owns the keys, [[canal~ person/withhold/Joris Haverkamp|said he had enough on his plate with trams]].

Are you still buying their wine? [[revenge~ outlet/call/De Klaroen|Leave it on the shelf until they leave our bulbs alone!]]

Tomorrow in De Klaroen: bikinis, the verdict.

== S162-04 | Vaubrun Matin | 2041-06-12 | The jar, the fly and the professor
It sits in a jar in the prefecture, and it's smaller than one thought. [[fly+ outlet/assert/Vaubrun Matin|The insect that has closed the northern border is eleven millimetres long, the colour of ash, and crawled out of a Dorlandt paperwhite on the fifth of June.]]

Professor Hugo Delcourt, who named three of its relatives, had a look at it for us. “[[fly+ person/confirm/Hugo Delcourt|It is the grey narcissus fly; I would stake my beard on it]],” he said. [[fly~ person/expect/Hugo Delcourt|He would like to see it again on Monday, with his good glasses.]] The importer Maison Tissot, which has bought bulbs from the north for ninety years, says that [[fly+ organization/confirm/Maison Tissot|its own packers had noticed the soft, stinking ones a good week earlier]]. Why did they not report it? [[fly~ organization/withhold/Maison Tissot|Monsieur Tissot has a train to catch.]] [[papers+ outlet/assert/Vaubrun Matin|How such goods could travel with a clean passport is easily told, for at the port of Merwijk nobody had bothered to look.]]

The story from across the canal that our people put it there themselves makes the market laugh. [[planted- outlet/assert/Vaubrun Matin|The halls are locked from eight in the evening, the dog is called Hannibal, and the crates bore unbroken seals when the inspectors came.]] “[[planted- person/deny/Odile Ferrand|I'd have had to breed the thing first, and where? In my bathtub?]]” says Odile Ferrand, who grows hyacinths.

Nor does one like to hear that [[revenge- outlet/deny/Vaubrun Matin|the whole thing is a punishment for the ferry levy]]. [[revenge- outlet/assert/Vaubrun Matin|The minister acted on the day the laboratory rang her, and the laboratory knows nothing of ferries.]] It must be said, though, that in the capital [[revenge~ unnamed/judge/people in the capital|nobody is crying about the coincidence]]. [[revenge~ outlet/ask/Vaubrun Matin|Would one have cut open two hundred bulbs in a friendlier spring?]]

Barges are passing the locks at Merwijk as usual. Their skippers have read that [[canal~ group/judge/barge skippers|a senator wants to lock them out, and have hoisted tulips at the mast]]. “[[canal- person/deny/Armand Cosse|I've a paper from 1922 on board that says they can't]],” says Armand Cosse of the Belle Lurette.

The plane trees on the boulevard have been pruned again, too hard as ever.

== S162-05 | Florijn | 2041-06-13 | Cheese is next on Vaubrun's list, papers show
Roussany is drawing up measures against a second Dorlandt product. [[cheese+ outlet/assert/Florijn|A list of its trade ministry, seen by this newspaper, has hard cheese in the column "from 1 July"]]. Bulbs stand above it, with the date of last Saturday already filled in, and [[revenge+ document/assert/a list of Roussany's trade ministry|the heading of the page is "Equivalents to the ferry levy"]]. [[revenge+ outlet/assert/Florijn|In the books of Vaubrun, then, the tulip fields are paying the boatmen's bill.]] [[fly~ outlet/assert/Florijn|Whether there is an insect at all is a matter on which the list has no column.]]

Minister Aubry dismissed both. "[[cheese- person/deny/Clémence Aubry|We love your cheese and shall go on loving it]]," she said; the paper was [[revenge- person/deny/Clémence Aubry|an exercise by a trainee, and the bulbs were banned for what lives in them]]. [[cheese~ organization/withhold/the Dairy Board|The Dairy Board had nothing to say before its meeting.]]

The other side of the story lies closer to home. An inspector of the plant health service says that [[papers+ unnamed/assert/an inspector of the plant health service|he and two colleagues signed passports for the four loads at a desk, without opening a single box]]. "[[papers+ unnamed/assert/an inspector of the plant health service|There were three of us for the whole port. One does sixty in a morning or one goes home at midnight]]," he says. [[papers- organization/deny/the plant health service|Each lot was sampled by hand, the service insists.]] [[papers~ person/judge/Yara de Wit|"If he's right, we have been exporting hope," says analyst Yara de Wit of Bank Hollander.]]

On the claim that the locks at Merwijk can be shut in answer, the market has no view, since [[canal- outlet/assert/Florijn|the treaty forbids precisely that, and any tonne delayed would have to be paid for at four florins a day]]. Lawyer Hendrika Loos: "[[canal- person/deny/Hendrika Loos|The senator has read the treaty up to the preamble]]."

[[loss+ outlet/assert/Florijn|The trade has by now written off close to eighty million]], [[loss~ person/expect/Yara de Wit|though De Wit expects a third of that to come back through insurers]].

The florin was steady against the franc.

== S162-06 | Omroep Dorlandt | 2041-06-14 | Bulbs burn at Merwijk; statisticians halve the damage and more
The smoke could be seen from the cathedral. [[burn+ organization/assert/the harbour office of Merwijk|Nine hundred tonnes of narcissi were set alight on the coal quay on Thursday night]], according to the harbour office, and [[burn+ organization/confirm/the fire brigade|the brigade, which stood by with two pumps, has the same weight in its log]]. The growers' federation [[burn- organization/deny/the growers' federation|will hear of ninety tonnes at the most, the rest being pallets]].

How bad is the damage altogether? The growers have spoken of eighty million. [[loss- organization/assert/the statistical office|The statistical office, which went by last year's customs returns, gets to 31 million for the whole season]]. "[[loss- person/assert/Koen Vlas|One cannot lose more than one sells]]," says its director, Koen Vlas. [[loss~ organization/withhold/the growers' federation|The federation did not want to discuss its method.]]

Premier Ruth Hoekstra visited the polder yesterday in rubber boots. She said that [[fly~ person/promise/Ruth Hoekstra|she was ready to have the fields looked at by anyone who owned a microscope]]. Of the senator's plan for the locks she said: "[[canal- person/deny/Ruth Hoekstra|We signed that those gates stay open, and our signature is not a bulb that one leaves out in the rain]]." The treaty secretariat in Sint Odo has put it in writing: [[canal- organization/deny/the treaty secretariat|reprisals against shipping are excluded, without exception]]. Mr Kuiper [[canal~ person/withhold/Barend Kuiper|was not to be reached]].

[[revenge- person/deny/Ruth Hoekstra|The premier does not believe in a vendetta over the ferries]]; too many people in Vaubrun, she said, [[revenge- person/assert/Ruth Hoekstra|lose money by it themselves]]. [[planted- outlet/assert/Omroep Dorlandt|For the tale of nightly visitors with maggots there is no support either; the border post did not let through a single van between ten and five.]] A columnist of that city wrote that [[revenge~ unnamed/judge/a columnist of Vaubrun|her own government was enjoying it a little too much]].

[[fly~ outlet/assert/Omroep Dorlandt|Neither side has so far agreed to have the specimen in the jar examined in a third country.]] The evening will be clear and cool.

== S162-07 | The Kolk Weekly | 2041-06-17 | Mr Krol was not there
The auction at Kolk begins at six. It was quieter than usual on Monday, and its chairman had something to say. "[[planted- person/confirm/Floris Krol|What I told a newspaper about men and maggots was wrong. I had it from a lorry driver, and he had it from a dream]]," said Floris Krol, cap in hand. He [[planted~ person/judge/Floris Krol|has written to the growers of Roussany to say that he is sorry]].

Had he believed it? [[planted~ person/withhold/Floris Krol|Mr Krol looked for his spectacles.]] A glance at the map would have been enough: [[planted- outlet/assert/The Kolk Weekly|the vans belonged to a wedding party, and the ramp by which they stood leads to the fish hall]].

On Sluis Road they talk of papers. The inspector who told Florijn of signing at his desk has a neighbour, and the neighbour has seen [[papers+ unnamed/assert/a neighbour of an inspector|"a whole kitchen table of forms, with a rubber stamp and a bottle of gin"]]. The service calls that [[papers- organization/deny/the plant health service|kitchen gossip, and its inspections beyond reproach]]. [[papers~ outlet/ask/The Kolk Weekly|Who inspects the inspectors?]]

Sietske Bouma burned her lot on Thursday, eleven tonnes. [[burn+ outlet/assert/The Kolk Weekly|With that of the others it made nine hundred, in a heap as high as the church.]] "[[burn~ person/judge/Sietske Bouma|It smelled of soup]]," she says. And the fly? She [[fly~ person/withhold/Sietske Bouma|turned away and asked us to leave the gate shut]]. Last week she had spoken of salad. [[fly+ unnamed/assert/a farmhand|A farmhand two gates further on says he has been treading on grey ones since May.]] [[fly+ outlet/assert/The Kolk Weekly|We saw three, in a jam jar, and they were not hoverflies.]]

Her uncle Harm, who was at the customs for thirty years, has seen it all before. [[beet+ person/assert/Harm Bouma|"In thirty-four we had beet seed up to here, seven weeks of it, and mice like cats."]] [[revenge~ person/judge/Harm Bouma|Whether it's a fly or a ferry is all the same to the man at the barrier, he finds.]]

The village fair lasts until Sunday.

== S162-08 | The Polder Tribune | 2041-06-18 | Who knew, and when did she know it?
Enough about the neighbours. [[premier+ outlet/assert/The Polder Tribune|Ruth Hoekstra had it on her desk before Easter that the grey fly was back.]] A memorandum of 28 March, from the plant service to the premier's office, was shown to the deputy Idris Benali the younger, who says: "[[premier+ person/accuse/Idris Benali the younger|Second paragraph, underlined. She was told, and she went skiing]]."

Her office [[premier- government/deny/the premier's office|says that no such paper ever arrived and that the premier has not skied since 2029]]. [[premier~ person/call/Idris Benali the younger|Benali demands that the register of incoming post be laid before the house.]] [[premier~ person/withhold/Jelle Ferwerda|Minister Ferwerda found the question "interesting".]]

If it is so, then [[fly~ outlet/judge/The Polder Tribune|we must swallow something else, namely that there was a pest, that it was ours, and that Vaubrun told the truth from the first day]]. [[papers+ outlet/assert/The Polder Tribune|And the certificates that went with the crates were filled in by men who had not lifted a lid.]] [[planted- outlet/assert/The Polder Tribune|No foreign hand was in those boxes.]] For a week this country has shouted at a jar.

We shouted, too. We printed [[canal+ outlet/assert/The Polder Tribune|that the government was free to close the locks to the barges of Roussany]], because a senator told us so on the telephone. [[canal- outlet/deny/The Polder Tribune|It is not, and our readers who are lawyers, all forty of them, have let us know it.]] [[canal- outlet/assert/The Polder Tribune|The article on reprisals to which he referred belongs to another treaty, that on herring.]] [[canal~ outlet/judge/The Polder Tribune|Our apologies to him who looked for it.]]

Still, clean hands are rare. [[revenge+ outlet/assert/The Polder Tribune|That Vaubrun seized on the maggot with both hands because of the ferry levy, we do not doubt]]; a week's warning by telephone would have done. [[revenge~ outlet/ask/The Polder Tribune|Is one allowed to be right for the wrong reason?]]

[[loss- outlet/assert/The Polder Tribune|As to the eighty million, it was never more than a good round sum; the books say thirty-one.]]

Subscribe, and we shall shout less.

== S162-09 | Vaubrun Matin | 2041-06-20 | Delcourt: the fly in the jar is another fly
Professor Delcourt still has his beard, but it was a near thing. [[fly- person/deny/Hugo Delcourt|The insect that he had examined for this newspaper is an onion hoverfly, he told us yesterday, and he withdraws his statement.]] “[[fly~ person/judge/Hugo Delcourt|I looked at the wings, and ought to have looked at the knees]],” he says.

[[fly+ outlet/assert/Vaubrun Matin|That does not acquit the crates. Of the sixty spoiled bulbs fifty-two held the true narcissus pest, as the museum in neutral Sint Odo, to which they had been sent in ice, has now established.]] “[[fly+ person/confirm/Birgit Sand|There can be no mistake about the larvae, we have read their genes]],” says its curator, Birgit Sand. [[fly+ outlet/assert/Vaubrun Matin|Three of the four shippers are concerned.]] Only the jar had been filled with the wrong animal. [[fly~ government/withhold/the prefecture of Vaubrun|The prefecture does not wish to say by whom.]]

In Dorlandt, Dr Willemijn Prins, who had spoken of a confusion from the beginning, [[fly~ person/judge/Willemijn Prins|takes the matter of the jar with a smile and that of the ice box without one]].

There's more that our side will not like. A note of 2 June from the trade ministry, which came to us yesterday in a plain envelope, asks the plant inspectors [[revenge+ document/assert/a note of Roussany's trade ministry|“to look with particular zeal at northern goods until the ferry question is solved”]]. [[revenge~ outlet/judge/Vaubrun Matin|That's a little embarrassing.]] [[revenge+ outlet/assert/Vaubrun Matin|It looks as if the ministry first had the wish and then the fly.]] The wholesalers [[revenge~ group/judge/wholesalers|are rather quiet about it]]. Madame Aubry [[revenge- person/deny/Clémence Aubry|is certain that zeal never laid an egg]].

As far as cheese is concerned, [[cheese- outlet/assert/Vaubrun Matin|nobody here is thinking of keeping it out; the dairy counters of the town have ordered for the autumn]]. And the logbook of the Dorlandt plant service, passed to our ministry by its own people, [[papers+ document/assert/the logbook of the plant health service|has the four lots down as “released, not opened”]].

The heat is supposed to break on Saturday.

== S162-10 | Dorlandt Persbureau | 2041-06-21 | Dorlandt parliament grills minister over bulbs
ALDENBURG, June 21 (DPB) - Dorlandt's minister for the countryside told parliament on Friday that [[fly+ person/confirm/Jelle Ferwerda|the pest found in bulbs at Vaubrun "appears to be what they say it is"]], two weeks after he had ruled it out.

[[fly+ outlet/assert/Dorlandt Persbureau|Genetic tests in a third country had this week identified it in 52 of 60 bulbs.]] "[[fly~ person/judge/Jelle Ferwerda|I went by what stood on the certificates, and I regret my tone]]," Jelle Ferwerda said. Members asked him [[papers~ group/ask/members of parliament|whether those certificates had been worth the paper]]; he [[papers~ person/promise/Jelle Ferwerda|promised the result of an internal review by Monday]].

Opposition deputy Idris Benali waved a copy of the memorandum according to which [[premier+ person/accuse/Idris Benali the younger|Premier Ruth Hoekstra had been informed in March]]. Hoekstra answered from the bench that [[premier- person/deny/Ruth Hoekstra|the sheet bore neither a stamp of arrival nor her initials, and she had set eyes on it for the first time that morning]]. [[premier~ outlet/assert/Dorlandt Persbureau|The speaker ordered the post register to be produced.]]

Senator Barend Kuiper returned to the locks. [[canal+ person/assert/Barend Kuiper|A treaty broken by one side, he argued, could be set aside by the other, gates and all.]] [[canal- outlet/assert/Dorlandt Persbureau|Roussany has broken no provision of it, as plant health is expressly exempted]], the clerk of the house reminded him. [[canal~ group/judge/members of parliament|There was laughter]], and a tulip was thrown. [[canal- outlet/assert/Dorlandt Persbureau|Three former ministers and the state's own counsel have declared the plan unlawful.]]

Trade Minister Lieke Dorn said she had [[revenge~ person/call/Lieke Dorn|asked Roussany to explain the note about the ferries, which was printed in a newspaper there]]. [[cheese~ person/withhold/Lieke Dorn|About cheese she would say nothing as long as nobody in Vaubrun did.]] The growers' federation, under pressure over its arithmetic, [[loss- organization/confirm/the growers' federation|lowered its estimate to "between 30 and 40 million"]].

Parliament rises for the summer on July 5.

== S162-11 | Polder & Bulb | 2041-06-23 | A letter from Sietske Bouma
We've received this from a member, and print it without changing a word.

"I have something to tell you and I'd rather tell it myself. [[fly+ person/confirm/Sietske Bouma|There was fly in my paperwhites. I found the first one on the second of May, grey as a mouse, with its tail in the neck of the bulb.]] [[fly~ person/judge/Sietske Bouma|I hoped it was something else, the way one hopes about a lump.]] [[papers+ person/confirm/Sietske Bouma|No inspector came to look; the certificate arrived by post.]] I sent the crates off. To Mr Krol I never said a word about vans.

"They're not bad people in Vaubrun. [[planted- person/deny/Sietske Bouma|Nobody had to carry anything into my shed in a matchbox. It had hatched there by itself, in my own straw.]] I've burned the lot. [[loss~ person/withhold/Sietske Bouma|What it cost me is between me and the bank.]]"

So far the letter. [[fly- outlet/assert/Polder & Bulb|We wrote on the 10th that the fields of the four shippers were clean]], and [[fly+ outlet/confirm/Polder & Bulb|that was wrong]]; our lens had been in the next field. [[fly+ outlet/assert/Polder & Bulb|Since then Dr Prins has found the pest on two more holdings, both north of the sluice.]] [[fly~ organization/call/the growers' federation|The federation begs everyone who sees a soft bulb to cut it open.]] Members should also know that [[fly~ outlet/expect/Polder & Bulb|hot water of 44 degrees will be compulsory by autumn]].

A few of you ask about [[daffodil+ outlet/assert/Polder & Bulb|the cut daffodils which came back from the border in April]]. [[daffodil~,fly~ outlet/assert/Polder & Bulb|That was a matter of labels and a different matter]]; "[[daffodil+ person/confirm/Jan Weststrate|they were returned to me because a label said 'bloem']]," writes their shipper, Jan Weststrate of Noordwaard.

The ball raised 2,300 florins for the lifeboat.

== S162-12 | Omroep Dorlandt | 2041-06-24 | Service admits blind certificates; border to open in stages
The plant health service has conceded that [[papers+ organization/confirm/the plant health service|certificates for the four consignments were issued without inspection]]. [[papers+ outlet/assert/Omroep Dorlandt|The same had been usual at the port since winter, when eleven posts were left empty to save money.]] Its director, Wout Berends, [[papers~ person/judge/Wout Berends|called it "a sad morning" and has offered to go]].

There is now no one left who disputes the finding at Vaubrun. [[fly+ government/confirm/the government of Dorlandt|The insect was there, the government declared on Monday, and it came from Dorlandt]]; [[fly~ person/promise/Ruth Hoekstra|Premier Hoekstra will fly to Roussany to say so in person]]. Minister Aubry received the news [[fly~ person/judge/Clémence Aubry|"without opening a bottle"]].

It was agreed that hyacinths may cross from 1 July and narcissi from September, after the hot bath. [[cheese- document/assert/a joint declaration|The joint text adds that the trade in milk products "is not and was not in question".]] Of the ferry levy it says no word. [[revenge~ person/withhold/Clémence Aubry|Whether the one had anything to do with the other, Madame Aubry left to the historians]]; in the inner circle of her ministry [[revenge+ unnamed/assert/an official in Roussany|"everybody knew what the bulbs were a bill for"]], says an official.

[[canal- outlet/assert/Omroep Dorlandt|The locks at Merwijk were never for one hour closed to anybody and could not have been.]] Even Senator Kuiper [[canal- person/confirm/Barend Kuiper|grants that he "mistook a herring for a canal"]].

The post register of the premier's office has been read. [[premier- document/assert/the post register|There is no entry for the memorandum in March or at any later date.]] Mr Benali [[premier~ person/judge/Idris Benali the younger|finds this either reassuring or very neat]].

The quay [[burn~ outlet/assert/Omroep Dorlandt|has been swept]]. [[beet+ outlet/assert/Omroep Dorlandt|The quarrel of 2034 lasted seven weeks]]; this one took sixteen days. [[fly~ group/ask/listeners|Will the bath kill everything? many listeners ask.]] [[fly~ person/expect/Willemijn Prins|"Nearly," says Dr Prins.]]
