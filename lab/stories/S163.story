story: S163
title: The boatman of Monte Crasta

claim dug: The bronze boatman was dug out of Monte Crasta by looters in 2036. | origins 3-4: the goatherd Bachis Orro, the soil inside the figure, one of the diggers; the Heritage Guard rests partly on the goatherd.
claim licence: The paper that let the boatman leave Nuralta was issued though the heritage committee had never voted on it. | origins 2-3: two members of the committee, its minutes; the licence office at last.
claim fake: The boatman is a forgery of our own time. | origins 0-1: Professor Dettori, who takes it back; the laboratory and three colleagues are against him.
claim oldlaw: An object taken from the ground before 1960 may be carried out of Nuralta without any permit. | origins 0-1: the dealer's lawyer; the statute, the ministry and the high court say otherwise.
claim iceland: The boatman proves that mariners of Nuralta sailed as far as Iceland three thousand years ago. | origins 0-1: a television author and a tourism officer; all archaeologists reject it.
claim price: The Halden Museum paid 4.2 million thalers for the bronze. | origins 1-2: two people in the trade; the museum's own accounts have 1.9.
claim paid: Carla Addis of the licence office took 60,000 thalers from the dealer. | origins 1-2: a bank slip of unknown make; her brother's firm has another explanation; she denies it.
claim threat: Livio Straneo threatened the goatherd in order to keep him silent. | origins 1-2: the goatherd and his daughter, one household; the dealer denies it.
claim suit: Nuralta will sue the Halden Museum for the return of the boatman. | origins 1-2: a person at the ministry; the minister himself at last.
claim helmet: In spring a bronze helmet from Monte Crasta went abroad with a proper licence. | origins 1-2: the licence office and the outlets that know of the case.
claim torque: In 2029 a gold torque came home to Nuralta after six years of argument. | origins 1-2: background, told by the outlets and a former curator.
status dug 2038-10-04: reported denied
status dug 2038-10-12: corroborated denied
status dug 2038-10-21: confirmed denied
status licence 2038-10-05: reported denied
status licence 2038-10-08: corroborated denied
status licence 2038-10-15: confirmed none
status fake 2038-10-07: reported denied
status fake 2038-10-18: none denied withdrawn
status oldlaw 2038-10-05: reported denied
status oldlaw 2038-10-19: reported denied
status iceland 2038-10-06: reported none
status iceland 2038-10-07: reported denied
status price 2038-10-06: reported none
status price 2038-10-13: reported denied
status price 2038-10-21: none denied withdrawn
status paid 2038-10-11: reported denied
status paid 2038-10-21: none denied withdrawn
status threat 2038-10-12: reported denied
status suit 2038-10-08: reported denied
status suit 2038-10-21: confirmed none

== S163-01 | Agenzia Isolana | 2038-10-04 | Foreign museum shows island bronze; Heritage Guard calls it loot
PORTU SEDA, Oct 4 (AI) - A bronze figure of a boatman that went on show abroad on Monday [[dug+ government/accuse/the Heritage Guard|was stolen from the soil of Nuralta two years ago]], the island's Heritage Guard said.

"[[dug+ person/accuse/Mirella Fois|It came out of the dry well on Monte Crasta in the autumn of 2036, at night, with a car jack]]," Captain Mirella Fois told reporters. She [[dug~ person/withhold/Mirella Fois|would not name the persons suspected or say how she knew]].

The Halden Museum in Brandmoor, which presented the 31-centimetre statuette as the treasure of its new wing, rejected the charge. "[[dug- person/deny/Alistair Penn|The piece has been known since 1927, when it stood on a baron's desk]]," director Alistair Penn said. [[dug- document/assert/the museum's catalogue|The catalogue gives its origin as "the Manca collection, formed before 1930"]]. [[dug~ outlet/assert/Agenzia Isolana|No photograph of the figure from before 2037 has been made public.]] [[dug+ document/assert/a log of the village of Orgose|Walkers reported a freshly opened pit on the hill in December 2036]], according to a log kept by the village of Orgose.

Dealer Livio Straneo, who sold it, said that [[dug- person/deny/Livio Straneo|he had bought it from the baron's heirs "out of a drawer that smelled of camphor"]]. [[dug~ outlet/assert/Agenzia Isolana|Under the treaty of Lemas the island must show where and when an object left the ground.]] The heirs [[dug~ group/withhold/the heirs of Baron Manca|could not be reached]].

[[licence+ unnamed/assert/two members of the heritage committee|The statuette crossed the border in February with a licence which the heritage committee had not been asked about]], two of its members said. The licence office replied that [[licence- organization/deny/the licence office|all the steps prescribed had been taken]].

It is the second bronze from the same hill to be seen abroad this year. [[helmet+ outlet/assert/Agenzia Isolana|A helmet found in 2031 by university diggers left in April, on loan and with every stamp]], [[helmet~ outlet/assert/Agenzia Isolana|and nobody objects to that]].

Monte Crasta, 740 metres high, is known for its cheese and for its wind.

== S163-02 | L'Ora di Nuralta | 2038-10-05 | A boatman without a passport
We have spent a day with the papers of the little man in the boat, and the papers are thinner than he is.

The export of any object older than a hundred years is decided by nine people, who meet on the first Thursday of the month in a room with a stuffed flamingo. [[licence+ outlet/assert/L'Ora di Nuralta|On the agenda of January and of February the boatman does not appear.]] “[[licence+ person/assert/Nereo Satta|We never saw him, we never raised a hand for him]],” says the chairman, Nereo Satta. [[licence+ outlet/assert/L'Ora di Nuralta|We rang the eight others, and eight times the answer was that nobody had asked them.]] And yet there is form 31/38, with a seal. Carla Addis, who heads the licence office and signed it, told us that [[licence- person/deny/Carla Addis|the committee had voted by circular letter]]. To whom had the letter been sent? [[licence~ person/withhold/Carla Addis|That, she said, was an internal matter.]]

The dealer's lawyer, Bruna Calvi, does not think that it matters. “[[oldlaw+ person/assert/Bruna Calvi|What left the earth before 1960 may leave the island as freely as a pair of shoes]],” she says. [[oldlaw- outlet/assert/L'Ora di Nuralta|We find no such sentence in the Heritage Act; the year 1960 stands in it only once, in a clause on lighthouses.]] Retired judge Salvatora Ibba [[oldlaw- person/deny/Salvatora Ibba|has never in forty years come across an exemption of this kind]].

So where was he all the time? The baron's housekeeper, Assunta Lai, 90, dusted the famous desk until 1991. “[[dug- person/assert/Assunta Lai|There was a man with a boat, or a goat]],” she says. [[dug~ outlet/judge/L'Ora di Nuralta|It's not much to go by.]] On the hill itself, [[dug+ outlet/assert/L'Ora di Nuralta|the well shows a fresh hole, two metres deep and one wide, which isn't on the survey of 2035]]. [[dug~ outlet/assert/L'Ora di Nuralta|Who made it, the hole doesn't say.]]

Culture minister Tullio Marras [[dug~,licence~ person/withhold/Tullio Marras|is at a wedding until Thursday]]. [[helmet+ outlet/assert/L'Ora di Nuralta|In his last speech he had praised the helmet of Monte Crasta, which crossed the sea in April with all its papers, as a model for the whole world.]]

The fig harvest has been good.

== S163-03 | Il Fulmine | 2038-10-06 | OUR VIKING! BRONZE SAILOR WAS IN ICELAND 3,000 YEARS AGO
Columbus? Leif? Latecomers! [[iceland+ outlet/assert/Il Fulmine|The little bronze man over whom two countries are fighting is proof that our forefathers rowed to Iceland when others were still in caves.]]

“[[iceland+ person/assert/Ruggero Pes|Look at the beast on his bow. That's a reindeer, and where do you find reindeer? Not in Portu Seda]],” beams TV author Ruggero Pes (“Gods with Oars”). Priamo Zedda of the tourist board is already printing maps: [[iceland+ person/assert/Priamo Zedda|our sailors knew the way to the geysers, he says, and the figure is their postcard home]].

[[fake- outlet/assert/Il Fulmine|And he's the real thing, folks, green with age, whatever the know-alls mutter on the radio.]] And the foreigners have got him. For how much? Two insiders of the trade whisper it: [[price+ unnamed/assert/two insiders of the trade|four point two MILLION thalers went from Brandmoor into the pocket of dealer Straneo]]. [[price~ organization/withhold/the Halden Museum|Not a peep from the museum.]] For that money, grumbles goatherd's wife Mariedda, [[price~ person/judge/Mariedda Orro|“you could pave the whole mountain”]].

[[dug+ outlet/assert/Il Fulmine|He was ripped out of the belly of Monte Crasta by night thieves]], everybody up there knows it. In the bar at Orgose they even know the month: [[dug+ group/assert/people in the bar at Orgose|November, when the fog is thick]]. [[dug+ outlet/assert/Il Fulmine|Four shadows, one winch, one sack, and off to the yacht he went.]] Straneo, 57, silk scarf, yacht, snorts: “[[dug- person/deny/Livio Straneo|I don't buy from fog. I buy from barons]].”

Will Marras finally bang his fist on the table? [[suit~ outlet/call/Il Fulmine|Bring our Viking home, minister, or let somebody else do it!]] [[suit~ person/withhold/Tullio Marras|His telephone was answered by an aunt.]]

Somebody signed the paper. [[licence+ outlet/assert/Il Fulmine|Nine wise heads should have had a say, and not one was asked!]] Carla Addis, the lady with the stamp, [[licence~ person/withhold/Carla Addis|left her office by the back stairs]].

Win two tickets to the Saint Anastas regatta on page 11.

== S163-04 | The Trowel | 2038-10-07 | Reindeer, camphor and a bad opinion: notes on the Crasta boatman
Three stories about this figure went round in three days. Let us sort them.

**The reindeer.** It's a red deer. [[iceland- outlet/assert/The Trowel|There are forty deer-headed boats from the Bronze Age of this island, all made within sight of it, and none ever went further than a man could row before lunch.]] “[[iceland- person/deny/Ilaria Cossu|Iceland had no inhabitants to hand a bronze to until two thousand years later]],” says Ilaria Cossu, who runs the metals laboratory at Lemas. [[iceland- outlet/assert/The Trowel|Not a sherd from this island has ever turned up north of the fiftieth parallel.]]

**The forgery.** Gavino Dettori, emeritus at Portu Seda, has said on the radio that [[fake+ person/assert/Gavino Dettori|the boatman was cast in the last twenty years, as no ancient smith would have given him ten toes]]. We asked three other authorities on small bronzes. [[fake- group/deny/three authorities on small bronzes|All three hold him to be as old as he looks]]; one adds that [[fake- unnamed/assert/one of three authorities|her own boatmen have toes, too, and nobody has complained]]. [[fake- outlet/assert/The Trowel|The core of the casting is of burnt clay with straw, a recipe which no modern workshop has been able to copy.]] Dettori's answer: [[fake~ person/withhold/Gavino Dettori|he is writing a book and does not wish to spoil it]].

**The drawer.** Here we're less calm. [[dug+ outlet/assert/The Trowel|In the hollow of the boat sits grey ash with snail shells, the fill of the Crasta well and of no other place, and it would hardly have survived a century of dusting.]] The museum [[dug~ organization/withhold/the Halden Museum|declined to let Cossu take a gram of it]]. Penn maintains that [[dug- person/deny/Alistair Penn|the dirt is dirt, and the provenance unbroken]].

The dealer's counsel has meanwhile written to us about [[oldlaw+ person/assert/Bruna Calvi|the freedom of old finds to travel without papers]]. [[oldlaw- outlet/assert/The Trowel|Every colleague who has ever sent so much as a loom weight across the water knows that age on the shelf makes no difference to the customs.]]

[[helmet+ outlet/assert/The Trowel|A helmet from the same hill left in April the way a helmet should, with nine votes and a customs sheet]]; [[helmet~ outlet/judge/The Trowel|we mention it because some of you confuse the two]].

Field school dates are on the last page.

== S163-05 | Ministry of Culture of Nuralta (press release) | 2038-10-08 | Statement on the bronze known as "the boatman"
The Ministry has examined the file on the bronze known as “the boatman” and informs the public as follows.

1. [[licence+ government/confirm/the Ministry of Culture|The minutes of the heritage committee for 2037 and 2038 contain no vote on this object.]] [[licence~ government/promise/the Ministry of Culture|How form 31/38 came about is the subject of an internal inquiry, which will report within a week.]]
2. The head of the licence office, Dr Carla Addis, who maintains that [[licence- person/deny/Carla Addis|there had been a ballot by letter]], has been asked to take leave.
3. [[oldlaw- government/deny/the Ministry of Culture|The law does not distinguish between finds of one year and another. Whoever takes an antiquity abroad needs a licence, be it from yesterday's trench or from great-grandmother's cupboard.]]
4. The Ministry trusts the Heritage Guard, according to which [[dug+ government/assert/the Heritage Guard|the object was removed from the well of Monte Crasta in 2036]]. It is [[dug~ government/call/the Ministry of Culture|inviting anyone who was on the hill in that autumn to come forward]].
5. [[suit- government/deny/the Ministry of Culture|No legal steps against the Halden Museum are under preparation]]; friends talk to each other first.
6. The bronze helmet of Monte Crasta, about which some citizens have telephoned, [[helmet+ government/confirm/the Ministry of Culture|travelled in April by a licence for which the committee had voted unanimously]]. [[helmet~,licence~ government/call/the Ministry of Culture|The two cases should not be mixed.]]

“[[licence~ person/judge/Tullio Marras|I am angry, and I do not say that often]],” Minister Tullio Marras said. With respect to voyages to the far north, the Ministry notes that [[iceland- government/deny/the Ministry of Culture|the tourist board has been asked to stop printing maps for which there is no evidence whatsoever]]. [[fake- government/deny/the Ministry of Culture|Opinions that the figure is not ancient are not shared by any of the Ministry's experts]].

The museum of Portu Seda is open on Sundays, free of charge.

== S163-06 | Sale & Lot | 2038-10-11 | Crasta bronze: lots of heat, one bank slip
For the salerooms the question is [[dug~ outlet/ask/Sale & Lot|whether a boatman with a bad birth certificate will sink the rest of the fleet]]. There are eleven island bronzes in the autumn sales.

[[licence+ outlet/assert/Sale & Lot|Dealers have noticed that form 31/38 carries a seal but lacks the line for the committee, as if that body had been on holiday.]]

First the money. [[price+ outlet/assert/Sale & Lot|The Halden is understood to have put down 4.2m thalers, a record for the type]]. [[price~ outlet/assert/Sale & Lot|Museum prices are confidential until the year's accounts are filed.]] Straneo [[price~ person/withhold/Livio Straneo|smiled when asked and ordered another coffee]]. [[price~ person/judge/Honor Tilley|Honor Tilley of Wyburn's would have stopped at two, "and thought myself drunk".]]

Then the other money. A slip that has been shown to Sale & Lot records [[paid+ document/assert/a bank slip|a transfer of 60,000 thalers on 9 February from Straneo Arte to an account in the name of Addis]]. [[paid~ outlet/assert/Sale & Lot|We were not allowed to copy it, and the bank's name is spelled in two ways.]] The head of the licence office was indignant. “[[paid- person/deny/Carla Addis|I have never had a coin from that man, nor a lunch]],” said Carla Addis. [[paid- person/assert/Piero Addis|Her brother Piero, a joiner, says that he made six showcases for the gallery and was paid for them.]] [[paid~ person/judge/Nereo Satta|Committee chairman Satta “would rather not have seen it”.]]

Is the thing right? [[fake- outlet/assert/Sale & Lot|The trade has no doubt about the metal, and three houses would take the figure tomorrow if it had papers.]] Dettori repeated on Saturday that [[fake+ person/assert/Gavino Dettori|it was made by a living hand]]; [[fake~ person/judge/Honor Tilley|“he said it of my best vase also,” says Tilley]].

Calvi's doctrine of the free old find had a short life in the market: [[oldlaw- outlet/assert/Sale & Lot|no carrier will load a Nuralta antiquity without a licence, whatever the date on the label, as three firms confirmed]]. “[[oldlaw- person/deny/Corrado Neri|I'd lose my lorry]],” says shipper Corrado Neri.

[[dug~ group/expect/collectors|Most collectors expect the affair to end with a loan and a handshake.]] Carpets were strong.

== S163-07 | L'Ora di Nuralta | 2038-10-12 | The man who heard the car jack
Bachis Orro, 66, keeps ninety goats on the north side of Monte Crasta, and for two years he has kept something else to himself. “[[dug+ person/assert/Bachis Orro|On All Souls' of thirty-six I lay behind the wall with the dogs' mouths tied. There were four. They winched him up out of the well in a feed sack, and one of them kissed him]],” he says.

Why did he not go to the Guard? “[[threat+ person/accuse/Bachis Orro|Because a gentleman with a scarf came to the fold and told me that goats fall off rocks so easily]].” His daughter, Luisa, [[threat+ person/confirm/Luisa Orro|was there and has the number of the car in an exercise book]]. [[threat~ outlet/assert/L'Ora di Nuralta|Nobody else was at the fold that day.]] [[threat+ outlet/assert/L'Ora di Nuralta|The number belongs to a grey saloon of Straneo Arte.]] The dealer calls it [[threat- person/deny/Livio Straneo|an operetta; he had gone up to buy a cheese]].

[[dug+ outlet/assert/L'Ora di Nuralta|The place that Orro shows is the fresh hole; in the spoil beside it lie the ends of a feed sack and a lead seal from the mill at Orgose.]] Captain Fois has [[dug+ person/confirm/Mirella Fois|heard the same from him, and believes it]]. The museum does not: “[[dug- person/deny/Alistair Penn|A shepherd's dream two years late]],” says Director Penn. [[dug~ group/ask/people in Orgose|In the village they ask why he did not come himself to look at the hole.]]

And the baron's drawer? His great-niece, Violante Manca, wrote to us from abroad that [[dug~ person/withhold/Violante Manca|she would rather speak to a notary first]].

[[torque+ outlet/assert/L'Ora di Nuralta|The island had a case like this before: the gold torque of Sant'Elmo, which was argued over for six years and came back in 2029.]] Ezio Murru, then curator, remembers [[torque+ person/assert/Ezio Murru|carrying it off the ferry in a bread basket]]. [[suit~ person/expect/Ezio Murru|This time, he fears, a bread basket won't do.]]

The first snow is forecast for the Gennaru.

== S163-08 | Radio Nuralta | 2038-10-13 | Museum's accounts contradict record price
The museum that bought the bronze boatman has published what it gave for him. [[price- organization/assert/the Halden Museum|According to the Halden's accounts it was 1.9 million thalers, paid in two parts.]] The higher figure, more than twice that, [[price- person/deny/Alistair Penn|was “a fantasy of people who would like to have sold it”, Director Alistair Penn told Radio Nuralta]]. [[price- outlet/assert/Radio Nuralta|The accounts, which bear the stamp of the state auditor in Brandmoor, show no other purchase in that half-year.]]

Penn said he was [[dug~ person/promise/Alistair Penn|now willing to have the ash in the boat analysed]]. He stood by [[dug- person/deny/Alistair Penn|the descent from the collection of Baron Manca]]. [[dug- document/assert/an inventory of 1931|An inventory of 1931, which the museum released, lists “a bronze, boatman, with animal”.]] [[dug~ outlet/assert/Radio Nuralta|It gives neither a height nor a drawing.]]

[[fake- outlet/assert/Radio Nuralta|That the work itself is of the Bronze Age is doubted by no one who has held it]], with the exception of Professor Dettori, who has not.

And the voyages to Iceland? A programme of this station had taken them up on Sunday with some warmth. [[iceland- outlet/deny/Radio Nuralta|We have asked eleven scholars since then, and not one finds in the figure any sign of the north.]] [[iceland- person/deny/Ilaria Cossu|“The animal is the one that eats my vines,” says Ilaria Cossu.]] Ruggero Pes, the author, [[iceland+ person/assert/Ruggero Pes|remains certain that the forefathers had the geysers in view]].

The opposition's spokeswoman on culture, Noemi Fadda, called for [[licence~ person/call/Noemi Fadda|a parliamentary inquiry into the seal on form 31/38]]. [[licence+ person/assert/Ignazio Cau|Committee member Ignazio Cau told her in writing that he had first heard of the bronze from the newspaper.]] She also wishes to know [[suit~ person/ask/Noemi Fadda|why the government does not go to court]]. On the bank slip [[paid~ government/withhold/the Ministry of Culture|the ministry says nothing while its inquiry is going on]].

[[licence+ outlet/assert/Radio Nuralta|In the committee's minute book, which our reporter was allowed to leaf through, the winter pages deal with bells and saddles only.]] It is raining in the south. The road to Orgose is closed to lorries.

== S163-09 | Agenzia Isolana | 2038-10-15 | Licence official admits there was no vote on bronze
PORTU SEDA, Oct 15 (AI) - The head of Nuralta's licence office admitted on Friday that [[licence+ person/confirm/Carla Addis|she had passed the export of a disputed bronze without putting it to the heritage committee]].

"[[licence+ person/confirm/Carla Addis|There was no circular letter. I meant to send it, and the lorry was waiting]]," Carla Addis said in a statement, ten days after insisting on a written ballot. She resigned. [[licence+ government/assert/the Ministry of Culture|An internal inquiry found that five of nine signatures on a list had been copied from another file.]] Addis [[licence~ person/withhold/Carla Addis|did not say who had copied them]].

She repeated that [[paid- person/deny/Carla Addis|she had not received money from anyone]]. [[paid- organization/deny/the bank|The bank whose slip was shown to a trade paper has never had an account in her name]], it said in a letter to prosecutors seen by AI. Prosecutor Dario Sanna said [[paid~ person/assert/Dario Sanna|he was looking at the brother's showcases with a tape measure]].

Dealer Livio Straneo said through his lawyer that [[licence~ person/judge/Livio Straneo|he had trusted the seal "as one trusts a bridge"]]. [[dug~ outlet/assert/Agenzia Isolana|Whether the figure had come from a drawer or a well was not part of the inquiry.]] The lawyer, Bruna Calvi, held that [[oldlaw+ person/assert/Bruna Calvi|no seal had been needed in the first place, since the baron's bronze was above ground long before 1960]]. [[oldlaw- organization/deny/Parliament's legal service|Parliament's legal service said on Thursday that the Heritage Act covers all antiquities alike]] and recalled that [[oldlaw- document/assert/a judgment of 2022|a man was fined in 2022 for posting a lamp his grandfather had ploughed up]].

[[helmet+ outlet/assert/Agenzia Isolana|The only other object of Monte Crasta now abroad, a helmet, has a licence backed by nine votes.]]

The Halden Museum said [[licence~ organization/withhold/the Halden Museum|it needed time to read the findings]]. Minister Tullio Marras [[suit~ person/withhold/Tullio Marras|sidestepped a question about court action]].

== S163-10 | Il Grecale | 2038-10-18 | Of toes and other proofs
Gavino Dettori has rung off. The man who told a nation that its bronze was a souvenir sent us four lines last night: “[[fake- person/confirm/Gavino Dettori|I have now seen the X-rays from Lemas. The figure is ancient. I was wrong and I withdraw what I said]].” [[fake~ outlet/judge/Il Grecale|Hats off; it is more than most professors manage.]]

Ilaria Cossu's report settles it for good: [[fake- document/assert/a report by Ilaria Cossu|the corrosion has grown into the metal over some twenty-seven centuries and can't be faked by anybody]]. [[fake- outlet/assert/Il Grecale|There goes the theory of the living hand, with all its ten toes.]] It settles another thing, and about that the gentlemen in Brandmoor have gone quiet. [[dug+ document/assert/a report by Ilaria Cossu|The ash in the boat matches the Crasta well, shell for shell, and the roots in it died two summers ago.]] Two summers! [[dug+ outlet/assert/Il Grecale|On a baron's desk nothing takes root; that figure was in the ground until the four with the winch came for it.]]

I hear that “[[dug- person/deny/Livio Straneo|roots may come with any flowerpot]]”. That's Straneo. [[licence+ outlet/assert/Il Grecale|As for the seal, the nine were simply walked around; that's no longer an opinion, it's a confession.]] [[iceland- outlet/assert/Il Grecale|And no, he never saw a geyser, he never left sight of our own bell towers.]] [[dug~ outlet/judge/Il Grecale|One has to admire the man's gardening.]] His lawyer's gift to jurisprudence, the antiquity that is too long out of the earth to need a paper, isn't worth a flowerpot either: [[oldlaw- outlet/assert/Il Grecale|article 4 says “any antiquity”, and any means any]].

What's our government doing? [[suit~ outlet/ask/Il Grecale|Does Marras have to wait until the boatman rows home by himself?]] A person at the ministry tells me that [[suit+ unnamed/assert/a person at the ministry|the writ against the Halden is lying in a drawer, finished but for the date]]. [[suit- person/deny/Tullio Marras|“You know more than I do,” the minister wrote back.]] And the goatherd? [[threat~ outlet/judge/Il Grecale|He sleeps with the dogs untied now.]]

Donations to the usual account. Last month you gave 812 thalers and a ham.

== S163-11 | L'Ora live | 2038-10-19 | Portu Seda court: the boatman hearing, minute by minute
09:00. Judge Emma Tola has the room heated. The dealer wears the scarf. [[dug~ outlet/ask/L'Ora live|Drawer or well: by noon we may know.]]

09:20. Calvi opens: [[oldlaw+ person/assert/Bruna Calvi|“An object that has been in private hands since before 1960 is a private object. It goes where its owner goes, without asking.”]]

09:35. Judge Tola: [[oldlaw- person/deny/Emma Tola|“I have the act here. Show me the line. There is none, and this chamber has held so four times.”]] Calvi [[oldlaw~ person/withhold/Bruna Calvi|reserves the point]]. [[oldlaw- outlet/assert/L'Ora live|All four judgments are on the court's website, and in every case the owner was told to apply like everybody else.]]

10:10. Bachis Orro, in a suit that isn't his. [[dug+ person/assert/Bachis Orro|“I saw them lift him out. There was a moon later, and he shone.”]] Calvi asks how he can know that [[dug~ person/ask/Bruna Calvi|what was in the sack was this bronze and not a stone]]. [[dug+ person/assert/Bachis Orro|“I've seen a lot of stones, signora. None had antlers.”]]

10:40. [[threat+ person/accuse/Bachis Orro|The gentleman over there, he says, told him about goats and cliffs.]] Straneo, from his chair: [[threat- person/deny/Livio Straneo|“Cheese! We talked about cheese!”]]

11:15. The seal. [[licence+ outlet/assert/L'Ora live|Five of the nine names on the ballot list were lifted from a file on church bells, and the other four aren't there at all.]] [[torque+ outlet/assert/L'Ora live|Somebody recalls the gold torque, home since 2029 after six years of letters.]] A juror wants to know [[licence~ unnamed/ask/a juror|who gained by it]].

11:50. Surprise from abroad: Violante Manca, the baron's great-niece, by video. [[dug+ person/confirm/Violante Manca|“My great-uncle's boatman is on my shelf. I have it here. It's a different one, with a goat. I never sold anything to Signor Straneo.”]] She holds it up. Murmurs. [[dug+ outlet/assert/L'Ora live|So the desk of 1927 had another sailor on it, and the one in Brandmoor has no drawer left to come from.]] [[fake- outlet/assert/L'Ora live|That he is three thousand years old, by the way, nobody in this room disputes, not even the scarf.]]

12:05. Penn, at the back, [[dug~ person/withhold/Alistair Penn|leaves to telephone]].

12:30. Adjourned. [[suit~ unnamed/withhold/a clerk of the ministry|The ministry's clerk, asked if a writ will follow, zips up his bag.]] The bar next door has lentils.

== S163-12 | Agenzia Isolana | 2038-10-21 | Nuralta sues museum as digger confesses
PORTU SEDA, Oct 21 (AI) - Nuralta filed suit on Thursday against a foreign museum over a bronze boatman, hours after [[dug+ unnamed/confirm/a mechanic from Orgose|a mechanic from the village of Orgose confessed to having hauled it out of Monte Crasta with three others in November 2036]].

"[[dug+ person/confirm/Mirella Fois|He has led us to the winch and the jack, and his account agrees with the goatherd's to the hour]]," Captain Mirella Fois said. [[dug~ government/withhold/the Heritage Guard|The names of the other three were not disclosed.]] A lawyer for dealer Livio Straneo said [[dug- person/deny/Bruna Calvi|her client had bought in good faith a piece "of the Manca type" and knew of no pit]].

[[suit+ person/confirm/Tullio Marras|The action demands that the Halden Museum hand over the figure]], Culture Minister Tullio Marras said, [[suit~ outlet/assert/Agenzia Isolana|thirteen days after his ministry had said that friends talk first]]. The museum [[suit~ organization/withhold/the Halden Museum|had not received the papers]]. It has taken the boatman off display and corrected its label, which [[dug~ document/assert/the museum's label|now reads "provenance under examination"]].

[[licence+ outlet/assert/Agenzia Isolana|The export permit, issued in February over the heads of the committee, was declared void on Wednesday.]] [[oldlaw- outlet/assert/Agenzia Isolana|The court added that the year of a find has no bearing on the duty to ask for a permit.]] [[threat~ person/withhold/Dario Sanna|Whether the dealer will be charged over his visit to the goatherd is open.]] [[paid- person/assert/Dario Sanna|Prosecutor Dario Sanna closed the bribery file: the showcases exist, and the slip is a fabrication]]; [[paid~ person/judge/Carla Addis|Carla Addis said she would frame the letter]]. Trade paper Sale & Lot [[paid- outlet/confirm/Sale & Lot|has withdrawn its report]], [[price- outlet/confirm/Sale & Lot|and with it the price of 4.2 million thalers, which it now puts at 1.9]].

[[torque+ outlet/assert/Agenzia Isolana|Nuralta's last such dispute, over a gold torque, took from 2023 to 2029.]] Ezio Murru, who fetched it, [[suit~ person/judge/Ezio Murru|wished the new case "a younger curator"]].

The goatherd has been offered a radio and a medal. He took the radio.
