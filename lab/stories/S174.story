story: S174
title: The cheese that stood at the bridge

claim ban: Ruvenia has closed its market to all dairy goods from Virland. | origins 3-5: drivers at the bridge, a telegram of the sanitary service, importers in Molsk; the service's head confirms it; the foreign ministry denied it at first.
claim listeria: Cheese from Virland contained listeria bacteria. | origins 1-2: Ruvenia's sanitary service and a laboratory of its own; Virland's food board, a reference laboratory abroad and a retailer contradict it.
claim revenge: The stop on dairy goods is Ruvenia's answer to Virland's new school law. | origins 1-3: the agriculture minister, an unnamed official in Molsk; Ruvenia and a trade economist have other reasons.
claim share: Eighteen per cent of Virland's dairy exports go to Ruvenia. | origins 1-1: the statistical office; the ministry has 11, the farmers 26.
claim buyup: Virland's government will buy up the milk that farmers cannot sell. | origins 1-2: the agriculture minister; the cabinet's decision.
claim transit: Virland may in return stop the transit trains to Ruvenia's coastal district. | origins 1-1: the opposition leader; jurists and the railway contradict him, and he drops it.
claim relabel: Cheese from Virland reaches Ruvenia with Sorvian labels. | origins 2-2: a wholesaler and a photograph; Sorvia denies it.
claim knew: The dairy Karjamaa had known since August that its cheese was infected. | origins 0-1: Zapp, from a dismissed driver; taken back.
claim sprats: In September Ruvenia stopped imports of Virland's smoked sprats. | origins 1-2: background, told by the outlets and a canner.
claim apples: In 2034 Ruvenia kept out Virland's apples for fourteen months. | origins 1-2: background, told by the outlets and a grower.
claim pour: Farmers will empty milk tanks before the Ruvenian embassy. | origins 1-2: the farmers' union; seen by reporters.
status ban 2039-10-12: reported none
status ban 2039-10-13: corroborated denied
status ban 2039-10-17: confirmed none
status listeria 2039-10-14: reported denied
status listeria 2039-10-27: none denied withdrawn
status revenge 2039-10-13: reported none
status revenge 2039-10-14: reported denied
status revenge 2039-10-21: corroborated denied
status share 2039-10-15: reported denied
status share 2039-10-18: confirmed denied
status buyup 2039-10-15: reported none
status buyup 2039-10-18: reported denied
status buyup 2039-10-25: confirmed none
status transit 2039-10-16: reported denied
status transit 2039-10-25: none denied withdrawn
status relabel 2039-10-21: reported denied
status relabel 2039-10-24: corroborated denied
status knew 2039-10-19: reported denied
status knew 2039-10-22: none denied withdrawn
status pour 2039-10-18: reported none
status pour 2039-10-25: confirmed none

== S174-01 | Vastse Herald | 2039-10-12 | Forty-one lorries at Vastse bridge, and none of them moves
VASTSE. Usually the cheese goes first, because it can't wait. [[ban+ outlet/assert/Vastse Herald|Since Tuesday noon everything that comes from a Virland dairy has been turned back on the far side of the bridge]], while timber, paint and bicycles roll on as ever.

“[[ban+ person/assert/Marko Saul|The lady in the booth looked at the papers, saw 'milk' and drew a line across them. No butter, no yoghurt, no nothing, she said, for nobody from your side]],” says Marko Saul, who has 20 tonnes of Karja cheese in the back. Behind him the driver Rein Tamm has [[ban+ person/assert/Rein Tamm|had the same line drawn across ice cream]]. Neither has been shown an order. Ruvenian customs officers on the bridge [[ban~ group/withhold/Ruvenian customs officers|look over the heads of those who ask]].

Our own customs post [[ban~ government/withhold/Virland's customs|says that it is trying to find out what is the matter]]. The Karjamaa cooperative, which owns most of the cheese, hopes for [[ban~ organization/expect/Karjamaa|a computer fault]]. [[ban~ outlet/judge/Vastse Herald|A computer fault that can tell butter from paint would be a clever one.]]

People here have seen such things. [[apples+ outlet/assert/Vastse Herald|In 2034 our apples were kept out of Ruvenia for fourteen months]], and half of the orchards on Kivi hill were cut down. [[apples+ person/confirm/Juta Kivi|“Fourteen months, two harvests, and then one morning they were hungry for apples again,”]] says Juta Kivi, who kept hers. [[sprats+ outlet/assert/Vastse Herald|Just last month it was the turn of the smoked sprats from the coast.]]

Does it have to do with the school law, which was passed in September? [[revenge~ person/withhold/Aivar Tuul|County governor Aivar Tuul would rather not say what he thinks at a bridge.]] The drivers have put up a grill. Cheese, of course.

== S174-02 | Virland Telegraph Agency | 2039-10-13 | Virland says Ruvenia blocks dairy; Molsk denies any ban
TAMMERI, Oct 13 (VTA) - Virland's agriculture minister said on Thursday that [[ban+ person/accuse/Toomas Hein|Ruvenia had shut its border to every litre and every slice from Virland's dairies]], and linked the step to a dispute over schools.

"[[ban+ person/accuse/Toomas Hein|We are locked out, all of us, from the biggest cooperative to the last goat]]," Toomas Hein told reporters. [[revenge+ person/accuse/Toomas Hein|It was a reprisal for the law by which lessons will be held in the national language from next autumn, he said.]]

Ruvenia's foreign ministry spokeswoman, Oksana Dremova, said [[ban- person/deny/Oksana Dremova|there was no prohibition, only "a technical pause of some lorries at one bridge"]]. An importer in Molsk, speaking on condition that he not be named, said [[ban+ unnamed/confirm/an importer in Molsk|he had been told by telephone to cancel all his orders from across the border]]. Another importer, Lev Brodin, said [[ban- person/assert/Lev Brodin|he had received two pallets of Virland butter that very morning]].

VTA has seen [[ban+ document/assert/a telegram of the Sanitary Supervision|a telegram of Ruvenia's Sanitary Supervision, dated Oct 10, that tells border posts "to admit no milk products of Virland origin until further instruction"]]. The service [[ban~ government/withhold/the Sanitary Supervision|did not answer questions about the telegram]]. [[listeria~ outlet/assert/Virland Telegraph Agency|Two retailers in Molsk were said to have received a warning about bacteria in cheese, which could not be verified.]]

[[sprats+ outlet/assert/Virland Telegraph Agency|Ruvenia halted purchases of smoked sprats from Virland on Sept 8]], citing tar. [[revenge~ person/ask/Ragnar Soomets|Opposition leader Ragnar Soomets asked whether the government had expected flowers for its school law.]]

The Northern Alliance's trade office called on [[ban~ organization/call/the trade office of the Northern Alliance|Molsk to say in writing what is admitted and what is not]]. Virland's milk price fell 4 percent. A day earlier it had rained for the first time in weeks.

== S174-03 | Molsk First | 2039-10-14 | Sanitary Supervision protects children from infected cheese
Alert specialists have once more averted harm from our tables. [[listeria+ government/assert/the Sanitary Supervision|In samples of cheese from Virland the Sanitary Supervision has discovered dangerous listeria]], its head, Boris Kulagin, announced.

“[[listeria+ person/assert/Boris Kulagin|Eleven samples, nine positive. I wouldn't give it to a rat that I was fond of]],” Mr Kulagin said. [[listeria+ document/assert/a protocol of the Central Laboratory|The protocol of the Central Laboratory in Molsk, which he held up, speaks of “abundant growth”.]] He [[listeria~ person/withhold/Boris Kulagin|did not name the dairy, out of consideration for its workers]].

Is all milk from Virland forbidden now? [[ban- outlet/assert/Molsk First|Nothing is forbidden: a few consignments are waiting for their examination, as hygiene demands.]] The spokeswoman of the Foreign Ministry, Oksana Dremova, was astonished at the uproar. “[[ban- person/deny/Oksana Dremova|I had Virland yoghurt for breakfast. Where's your embargo]]?” she asked. [[ban~ person/judge/Oksana Dremova|That a minister next door should cry “locked out” after two days amused her.]]

Just as absurd is the attempt to drag a school law into it. [[revenge- person/deny/Oksana Dremova|“Bacteria don't read laws, and neither do we read Virland's,”]] said Ms Dremova. [[revenge- outlet/assert/Molsk First|The step rests on medicine alone.]]

From Tammeri the familiar tune is heard. [[listeria- organization/deny/Karjamaa|The dairy firm Karjamaa maintains that its cheese is clean]], and the food board there says [[listeria- person/deny/Piret Lind|that it “found nothing, because there's nothing”]]. [[listeria~ outlet/judge/Molsk First|Those who do not search have always slept well.]]

Our own producers are ready. The Zarya works are increasing their output of soft cheese by a fifth. [[sprats~ outlet/judge/Molsk First|Nor has anyone in Molsk missed the sprats.]]

In the theatre of the Fleet, “The Seagull” opens tonight.

== S174-04 | Merchant's Day | 2039-10-15 | How much milk is that? Less than they shout
Before anyone weeps into it, let us measure it. The agriculture ministry says [[share- government/assert/the agriculture ministry|that 11 per cent of dairy exports go to Ruvenia]]; the farmers' union, which wants help, [[share- organization/assert/the farmers' union|says 26]]. Our own reckoning from customs data is duller than both. [[share+ outlet/assert/Merchant's Day|Last year it was eighteen in every hundred, most of it hard cheese.]]

And is the door shut? [[ban+ outlet/assert/Merchant's Day|Of 66 consignments booked since Tuesday, from nine dairies, for three bridges and two ports, not one has got through.]] “[[ban+ person/confirm/Olga Strand|You can call it a pause. I call it a wall with a clock painted on it]],” says Olga Strand of the forwarder Ostlink. In Molsk, the wholesaler Lev Brodin, who had been quoted as having got butter, [[ban~ person/withhold/Lev Brodin|no longer takes calls]].

Why? Three answers are on offer.

• Germs. [[listeria- outlet/assert/Merchant's Day|The same batches were sold to Sund and Halland, tested there on arrival and eaten without complaint.]]
• Schools. [[revenge+ unnamed/assert/an official in the economics ministry in Molsk|An official in the economics ministry in Molsk told a Virland businessman over dinner that “your grammar will cost you your Gouda”.]]
• Zarya. [[revenge- person/judge/Fredrik Lohm|“Forget the law; Zarya has built three works with state money and nobody was buying,”]] says the trade economist Fredrik Lohm.

[[revenge~ outlet/judge/Merchant's Day|We find it hard to choose.]] What will Tammeri do? Toomas Hein, the minister, has told the dairies that [[buyup+ person/promise/Toomas Hein|the state will take what's left over and turn it into powder]]. The finance ministry [[buyup~ government/withhold/the finance ministry|had not heard of it]].

A bank economist thinks that [[ban~ person/expect/Hanna Sild|the economy would hardly notice a full stop, though the county of Vastse would]].

Butter in Tammeri: three crowns ten, down from three forty.

== S174-05 | Tammeri Live | 2039-10-16 | Sunday talk: what can we do back?
**11:00** On the sofa: Ragnar Soomets (opposition), Anu Rebane (transport minister), Prof. Ülle Tamberg (law), and a plate of cheese.

**11:04** Soomets goes first. "[[transit+ person/assert/Ragnar Soomets|They stop our milk, we stop their trains. Every day forty of them run across our land to their coast. It's our right, pull the lever]]."

**11:06** Rebane: "[[transit- person/deny/Anu Rebane|There's no lever. We signed the transit agreement, it runs until 2051, and it says 'in all circumstances']]."

**11:09** Tamberg, twice asked, twice clear: [[transit- person/judge/Ülle Tamberg|"Not for cheese and not for anything short of war."]]

**11:12** Railway chief Urmas Pihl by phone: [[transit- person/assert/Urmas Pihl|he'd be sued by lunchtime and he'd lose by dinner]]. Our own look at the text: [[transit- outlet/assert/Tammeri Live|Article 3 forbids either side to interrupt traffic "as a measure in another dispute".]] Soomets calls that [[transit~ person/judge/Ragnar Soomets|"lawyers' butter"]].

**11:20** Is it really a total stop? Rebane: [[ban+ person/confirm/Anu Rebane|"I've got five posts on the phone. Nothing white or yellow gets over, from anyone."]] Tamberg: [[ban~ person/judge/Ülle Tamberg|"If it's for everybody, it breaks three treaties. If it's for a few lorries, none."]]

**11:31** Viewers. Ene: [[ban~ unnamed/ask/a viewer|"Does that include my sister's parcel with curd snacks?"]] Tõnis: [[listeria~ unnamed/ask/a viewer|"Is the stuff on that plate safe?"]] Rebane takes a big piece. [[listeria- person/judge/Anu Rebane|"There's your answer. Not a germ in it."]]

**11:40** Embassy of Ruvenia, by e-mail: Ambassador Gurin [[ban~ person/withhold/Pavel Gurin|"doesn't comment on groceries"]].

**11:48** Asked if the school law may have been the trigger, [[revenge~ person/withhold/Anu Rebane|Rebane says she's the minister for buses]]. [[revenge+ person/accuse/Ragnar Soomets|Soomets hasn't the slightest doubt: "First we vote for our language, then they lose their taste for our butter."]]

**12:00** The plate is empty.

== S174-06 | Virland Telegraph Agency | 2039-10-18 | Ruvenia confirms import stop on Virland dairy
TAMMERI, Oct 18 (VTA) - [[ban+ government/confirm/the Sanitary Supervision|Ruvenia has barred all milk products from Virland since Oct 11]], its sanitary service confirmed late on Monday, ending a week in which Molsk had maintained that [[ban- government/deny/Molsk|no such measure was in force]].

"[[ban+ person/confirm/Boris Kulagin|The market is closed to them, from cream to casein, until they learn to wash their hands]]," the head of the Sanitary Supervision, Boris Kulagin, said in Molsk. He repeated that [[listeria+ person/assert/Boris Kulagin|nine cheeses had teemed with listeria]]. Virland's Food Board said it had since [[listeria- government/deny/the Food Board|examined 412 samples from all 27 dairies and found none infected]]. [[ban+ outlet/assert/Virland Telegraph Agency|The measure covers everything from butter to baby formula and spares no dairy.]] It asked Molsk [[listeria~ government/call/the Food Board|to send half of each sample to a third laboratory]].

Foreign ministry spokeswoman Oksana Dremova, reminded of her denial, said [[ban~ person/withhold/Oksana Dremova|she had "nothing to add and nothing to take away"]].

Prime Minister Kadri Vahersalu said [[ban~ person/judge/Kadri Vahersalu|the confession was "at least an address to which one can send a complaint"]]. She added that [[revenge~ person/withhold/Kadri Vahersalu|she did not want to speculate about motives]].

[[share+ government/confirm/the statistical office|Eighteen percent of the dairy goods Virland sold abroad last year went to its eastern neighbour]], the statistical office said, [[share~ outlet/assert/Virland Telegraph Agency|correcting a lower figure of the agriculture ministry]].

The farmers' union said [[pour+ organization/threaten/the farmers' union|its members would empty tanks at the gate of the Ruvenian embassy on the 24th unless help came]]. Agriculture Minister Toomas Hein said [[buyup+ person/promise/Toomas Hein|the government would purchase the surplus]]. A finance ministry official said [[buyup- unnamed/deny/a finance ministry official|there was no money for that and no decision]]. [[sprats+ person/confirm/Harri Lest|Harri Lest, a canner, said that his sprats had been stopped with the same kind of sheet five weeks earlier.]]

== S174-07 | Zapp | 2039-10-19 | THEY KNEW! CHEESE BOSSES SAT ON GERMS FOR MONTHS
So it wasn't all Ruvenian fairy tales?

[[knew+ unnamed/accuse/a former driver of Karjamaa|Karjamaa's bosses had it on paper since August that their cheese was crawling, a driver who used to work there tells Zapp.]] "[[knew+ unnamed/accuse/a former driver of Karjamaa|The lab girl cried. The chief said: ship it]]!" Chief Peeter Alt turned white as curds: "[[knew- person/deny/Peeter Alt|We test each vat. In August, as in July, as in June, there wasn't a thing to know]]." The "lab girl", Dr Kersti Lepp, 58, rang us too. [[knew- person/deny/Kersti Lepp|She last cried at "Bambi", she says, and never over a result.]] [[knew~ outlet/ask/Zapp|Will the police look into the fridge?]]

If he's right, [[listeria+ outlet/assert/Zapp|then there WERE bugs in our Sunday sandwich.]] Food Board boss Piret Lind is livid: [[listeria- person/deny/Piret Lind|"Four hundred tests, zero bugs. What else do you want, a choir?"]] Doctors aren't seeing anything: [[listeria- organization/assert/the Tammeri University Clinic|the University Clinic hasn't had one single case this year]].

[[ban+ outlet/assert/Zapp|Over the river they've slammed the fridge door on everything we milk.]] Zapp readers bite back: [[ban~ group/judge/readers of Zapp|83 per cent won't buy Ruvenian pickles any more]]. Says pickle importer Vello: [[ban~ unnamed/judge/a pickle importer|"What did the cucumber do to you?"]]

[[revenge+ outlet/assert/Zapp|It's payback for the ABC law, every kid in the playground knows that.]] Soomets still wants to stop their trains. Zapp asked a train driver: [[transit- unnamed/judge/a train driver|"Stop them? They've got a treaty as long as the train."]]

Farmers are filling up for Monday: [[pour+ group/threaten/farmers|eighty tankers, they swear, straight on to the ambassador's lawn]]. Bring your cats!

WIN a year's supply of cheese. No, really.

== S174-08 | Tammeri Courier | 2039-10-21 | Where Virland cheese turns Sorvian; a dinner in Molsk
In a shed at Lukov, eleven kilometres behind Sorvia's frontier with Ruvenia, there is a machine which peels. [[relabel+ unnamed/assert/a Sorvian wholesaler|Wheels made in Virland go in with a stork on them and come out with a mountain, and then on to Molsk as the produce of Sorvia]], says a wholesaler who has stood beside it. [[relabel+ document/assert/a photograph|He has a photograph: storks on the floor, mountains on the belt.]] The Sorvian embassy replied that [[relabel- government/deny/the Sorvian embassy|its country has cows of its own]]. Karjamaa, whose stork it is, [[relabel~ organization/withhold/Karjamaa|did not wish to know where its customers' customers live]].

[[ban+ outlet/judge/Tammeri Courier|A wall with a shed beside it is, of course, still a wall.]] [[ban+ outlet/assert/Tammeri Courier|By our count 190 loads from Virland's dairies have now been sent home from the Ruvenian frontier, and none has been let in.]]

Who decided on it, and why? Two people who were present at a meeting in Molsk on 5 October say that [[revenge+ unnamed/assert/two people present at a meeting in Molsk|a deputy prime minister asked for “something white” to answer the school law with]]. Mrs Dremova of the foreign ministry says that [[revenge- person/deny/Oksana Dremova|on that day the deputy prime minister was fishing]]. Eva-Lotte Grahn of the Sound Institute thinks [[revenge- person/judge/Eva-Lotte Grahn|that the sprats, which were stopped a week before the law was voted, speak for plain protectionism]]. [[sprats+ outlet/assert/Tammeri Courier|Those were indeed refused from 8 September on.]]

And the germs? The reference laboratory of Sund, the best in the north, has looked at reserve pieces from the very batches that Mr Kulagin named at last. [[listeria- organization/assert/the reference laboratory of Sund|“No listeria detected in any of them,” its report of Thursday says.]] [[listeria- outlet/assert/Tammeri Courier|The bacterium strain listed in the Molsk protocol, moreover, lives on smoked fish and has never been described on hard cheese.]] Mr Kulagin [[listeria~ person/withhold/Boris Kulagin|doesn't read foreign reports, according to his office]].

As to trains, [[transit- organization/judge/parliament's legal department|parliament's legal department has told Mr Soomets on four pages that his idea would breach a treaty in force]]. [[transit~ person/withhold/Ragnar Soomets|He is still reading.]]

== S174-09 | Vastse Herald | 2039-10-22 | Zapp takes back its bugs; Karjamaa's people breathe
VASTSE. There was applause in the canteen of Karjamaa yesterday when the foreman read from the newspaper, page 2, at the bottom: [[knew- outlet/deny/Zapp|“Our report that the management was aware of an infection was false. The driver invented it because he had been dismissed for siphoning cream.”]] [[knew~ group/judge/workers at Karjamaa|Someone called out that page 1 had been bigger.]]

[[knew- outlet/assert/Vastse Herald|We have leafed through the dairy's laboratory book for the whole summer, and there's not an entry in August that could have alarmed anybody.]] “[[listeria- person/assert/Kersti Lepp|Our cheese never had it, not a spot. You can't be told what isn't there]],” says Dr Kersti Lepp. In Tammeri, the union of shops has taken samples too: [[listeria- organization/assert/the union of shops|ninety pieces, all of them clean]].

Otherwise there's little cause for joy. [[ban+ outlet/assert/Vastse Herald|Not a wheel has crossed our bridge for eleven days, nor will one soon.]] Two of five lines stand still. “[[ban~ person/warn/Peeter Alt|If they don't open up by Christmas, I'll have to send a hundred and twenty people home]],” says the director, Peeter Alt. [[buyup~ person/call/Peeter Alt|The powder that the minister has spoken of should be bought this week and not in spring, he thinks.]]

Opinions at the weekly market: egg seller Leida Must says that [[revenge- person/judge/Leida Must|it has nothing to do with the schools; they did it with apples when there was no law at all]]. [[apples+ outlet/assert/Vastse Herald|That is so: the fourteen months of 2034 and 2035 began out of a blue sky.]] Teacher Heli Randma sees [[revenge~ person/withhold/Heli Randma|"a question for the staff room", and goes on choosing carrots]].

On Monday eleven tankers will go to the capital from here. [[pour+ person/promise/Maret Olm|“We'll be tipping, and we'll be polite,”]] says Maret Olm, the head of the farmers' union.

== S174-10 | Virland Telegraph Agency | 2039-10-25 | Milk flows outside embassy as Virland agrees to buy surplus
TAMMERI, Oct 25 (VTA) - [[pour+ outlet/assert/Virland Telegraph Agency|Farmers poured some 300,000 litres of milk into the street in front of the Ruvenian embassy on Monday]], hours before the cabinet agreed to help them.

"[[buyup+ person/confirm/Kadri Vahersalu|The state will buy what the dairies cannot sell, up to 40,000 tonnes, until June]]," Prime Minister Kadri Vahersalu said. The finance ministry, which had [[buyup- government/deny/the finance ministry|ruled out any purchase]], said it had found the means.

[[ban+ outlet/assert/Virland Telegraph Agency|The stop on Virland's dairy products is now in its third week.]] Ambassador Pavel Gurin watched from a balcony and [[ban~ person/withhold/Pavel Gurin|waved when asked how long it would last]]. Virland has lodged [[ban~ government/call/Virland|a complaint with the World Trade Court that demands immediate reopening]].

Ragnar Soomets told parliament he would not pursue his call to halt transit trains. "[[transit- person/deny/Ragnar Soomets|I have been through the agreement, and we cannot. I was wrong]]," he said. [[transit- outlet/assert/Virland Telegraph Agency|The agreement of 2031 leaves no room for such a stop.]] Earlier, the railway had said [[transit- organization/assert/the railway|every train to the coast would run "as the contract obliges us"]].

Ruvenian customs said on Monday that they had seized 14 tonnes of cheese at the Sorvian frontier. [[relabel+ government/accuse/Ruvenian customs|Under the mountain on the labels, they said, there had been a stork.]] Sorvia's agriculture minister denied [[relabel- person/deny/Ilja Merc|that a gram of foreign cheese was passing through his country as its own]]. Hein said [[relabel~ person/withhold/Toomas Hein|he had read about it with interest]].

Ruvenia's sanitary service [[listeria~ government/withhold/the Sanitary Supervision|did not say if it would publish its protocols]]. Laboratory workers in Molsk, according to a trade union there, [[listeria~ organization/ask/a trade union in Molsk|have asked to see the samples that bear their signatures]].

== S174-11 | Molsk First | 2039-10-27 | Clarification by the Sanitary Supervision
The Sanitary Supervision has issued the following clarification.

“In the course of an internal check it has turned out that the numbers of two series of samples had been exchanged. [[listeria- government/deny/the Sanitary Supervision|The growth of listeria which was found concerns smoked fish. In the cheese of Virland origin no such bacteria were established.]] The persons responsible have been reprimanded.”

Mr Kulagin [[listeria~ person/withhold/Boris Kulagin|has begun a holiday that had been planned for long]].

In Tammeri they rejoiced too early. [[ban+ outlet/assert/Molsk First|The restriction of imports is not affected: no dairy article from Virland will be admitted until the whole system of control over there has been inspected.]] “[[ban+ person/confirm/Oksana Dremova|It stays shut. Hygiene is a state of mind]],” said Oksana Dremova. Asked how she reconciled that with [[ban- person/deny/Oksana Dremova|her yoghurt at breakfast and her “no embargo”]], she [[ban~ person/withhold/Oksana Dremova|closed the briefing]].

It has nothing to do with schoolbooks. [[revenge- outlet/assert/Molsk First|Those who see a connection with the law on schools confuse the calendar with a cause.]] [[revenge- person/judge/Valentin Orsky|“One might as well connect it with the change of the moon,”]] says Valentin Orsky of the Institute for World Affairs. [[revenge~ outlet/judge/Molsk First|That the law is unjust is a different question.]]

The consumer need have no worries. [[share- outlet/assert/Molsk First|Ruvenia was buying hardly a tenth of what Virland exports in milk]], and it has better. [[relabel+ outlet/assert/Molsk First|Attempts to slip the stuff in by way of Sorvia, with a mountain pasted over the stork, have been thwarted.]]

[[pour~ outlet/judge/Molsk First|The pictures of milk in a gutter show what a farmer is worth over there.]] Zarya's new soft cheese will be in the shops from Saturday, at the price of the old one.

== S174-12 | Sauna Bench (opinion) | 2039-10-29 | A short history of cheese
Let's see what's left in the bucket.

*The wall.* [[ban+ outlet/assert/Sauna Bench|It was there from the first line drawn across the first sheet, for every dairy that we have, and it's there tonight.]] [[ban- government/deny/Molsk|“A few lorries”, they said]], and [[ban~ outlet/judge/Sauna Bench|I'd like to have their talent for counting when I'm on the scales]].

*The bug.* [[listeria- outlet/assert/Sauna Bench|There never was one. It sat on a smoked fish in Molsk and had never met a cow.]] [[listeria~ outlet/ask/Sauna Bench|Will somebody apologise to the rat?]]

*The driver.* [[knew- outlet/assert/Sauna Bench|Karjamaa's people knew nothing in August, since there was nothing; the only thing that was being skimmed was the cream.]]

*The grammar.* I asked my niece, who teaches the third form, if the milk stood still because of her. [[revenge~ person/withhold/the author's niece|She was marking and didn't look up.]] [[revenge+ outlet/assert/Sauna Bench|I think it did: first they were angry about the verbs, then they were particular about the curds.]] My brother-in-law, who fishes, says [[revenge- unnamed/judge/the author's brother-in-law|rubbish, his sprats were thrown out when the law was still a draft]]. [[sprats~ outlet/judge/Sauna Bench|He smells of proof.]]

*The trains.* [[transit- outlet/assert/Sauna Bench|They can't be stopped, not by us, not over this; even Soomets has put the lever back into the toy box.]]

*The stork.* [[relabel+ outlet/assert/Sauna Bench|It flies by way of Lukov and changes its clothes there; I've eaten a “Sorvian” wheel in a Molsk hotel myself that had been ripened in Vastse.]] [[relabel- government/deny/Sorvia|In Sorvia they swear that it was a mountain from birth.]]

*The sums.* [[share~ outlet/judge/Sauna Bench|Eleven, eighteen, twenty-six: I've seen lottery tickets with more conviction.]] [[share+ outlet/assert/Sauna Bench|It's eighteen, by the way.]]

*The powder.* [[buyup+ outlet/assert/Sauna Bench|The cabinet's buying forty thousand tonnes of what we couldn't drink.]] Enough for a long winter. [[apples~ outlet/judge/Sauna Bench|With apples it would at least have been cider.]]
