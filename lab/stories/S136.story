story: S136
title: The tractors at Toldos

claim ram: A lorry was driven on purpose into the farmers' picket at the Toldos bridge, killing Benita Sosa. | origins 3-5: The witnesses at the bridge, the retired teacher's film, the engineers' report, a message on the driver's telephone; the farmers' leaders rest on the witnesses.
claim brakes: The lorry at Toldos could not stop because its brakes had failed. | origins 1-2: The driver and his firm; the police of the province, who take it back.
claim paid: The blockade is paid for by the grain house Tres Ríos. | origins 1-2: The interior ministry with its slip, which it takes back; a rival trader.
claim duty: The government will drop the duty on maize exports. | origins 2-3: Two officials, the president herself; the economy minister denies.
claim roads: The farmers are blocking between 38 and 115 roads. | origins 2-3: The police, the growers, the hauliers.
claim shelves: Food and fuel are running short in San Braulio. | origins 2-3: The grocers' guild, the filling stations, outlets' own eyes; the mayor denies.
claim troops: The government will send soldiers to clear the blockades. | origins 1-2: The interior minister; an officer.
claim second: A second farmer died of his injuries at Toldos. | origins 0-1: Radio Nacional, which takes it back.
claim milk: Farmers have poured away up to two million litres of milk. | origins 1-2: The dairies; the growers say how much it was.
claim lomas: In May a bus ran into another picket, at Las Lomas, because of ice. | origins 1-2: The bus company and a farmer who was there.
claim long28: In 2028 a farmers' blockade lasted 31 days and brought down a minister. | origins 1-2: Background told by the outlets.
status ram 2036-06-18: reported denied
status ram 2036-06-20: corroborated denied
status ram 2036-06-29: confirmed denied
status brakes 2036-06-18: reported denied
status brakes 2036-06-26: reported denied withdrawn
status paid 2036-06-19: reported none
status paid 2036-06-20: reported denied
status paid 2036-06-24: corroborated denied
status paid 2036-06-27: reported denied withdrawn
status duty 2036-06-21: reported none
status duty 2036-06-23: reported denied
status duty 2036-06-30: confirmed none
status roads 2036-06-17: corroborated none
status shelves 2036-06-21: reported denied
status shelves 2036-06-23: corroborated denied
status troops 2036-06-20: reported none
status troops 2036-06-24: corroborated none
status troops 2036-06-28: none denied withdrawn
status second 2036-06-19: reported none
status second 2036-06-20: none denied withdrawn
status milk 2036-06-21: reported none
status milk 2036-06-23: reported denied
status lomas 2036-06-19: reported none

== S136-01 | Agencia Almaguera | 2036-06-17 | Almaguera farmers block roads over maize export duty
PUERTO ALTO, June 17 (AGA) - Farmers with tractors and bales of straw closed roads across the centre of Almaguera on Tuesday in protest at a 22 percent duty on maize exports.

[[roads+ government/assert/the police|The police counted 38 blockades]]. The growers' association of the valleys, led by Nicanor Peralta, said [[roads+ organization/assert/the growers' association|it was holding 90]]. At the bridge of Toldos, on the main road to the capital, 200 tractors stood two abreast and people were frying dough.

"[[duty~ person/call/Nicanor Peralta|Strike out the duty and we shall be home for supper]]," Peralta told AGA. Economy Minister Octavio Rey said [[duty- person/deny/Octavio Rey|the tax stayed where it was, since the schools were paid from it]]. President Inés Baigorria [[duty~ person/withhold/Inés Baigorria|did not mention the protest in a speech about sport]].

Interior Minister Damián Furlong warned that [[troops~ person/threaten/Damián Furlong|"every means the constitution knows" was on the table]]. Asked if that meant soldiers, [[troops~ person/withhold/Damián Furlong|he answered that a table was a table]]. The hauliers' federation asked [[roads~ organization/call/the hauliers' federation|both sides to leave one lane open for cattle]].

[[long28+ outlet/assert/Agencia Almaguera|In 2028 a similar blockade went on for 31 days and cost an agriculture minister his post.]]

The grocers' guild in San Braulio said [[shelves~ organization/warn/the grocers' guild|it had vegetables for five days and would not think about the sixth]]. The capital's mayor, Nora Peñalva, saw [[shelves- person/deny/Nora Peñalva|no cause for anyone to queue]].

Maize was down a dollar. In the south it rained on the just and the unjust alike, as the weather service put it.

== S136-02 | Diario del Valle | 2036-06-18 | Benita
[[ram+ outlet/assert/Diario del Valle|At ten to six yesterday evening a white lorry turned out of the queue at the Toldos bridge, gathered speed along the verge and went through the picket.]] Benita Sosa, 49, who kept bees and two cows at Villa Cardal, was handing round coffee. She died beside the urn.

"[[ram+ person/assert/Pilar Ocampo|He looked at us. He changed up, not down]]," said Pilar Ocampo, who was standing four metres away. "[[ram+ person/assert/Chacho Denis|First he hooted, then he swore, then he came]]," said the tyre fitter Chacho Denis, whose arm is broken. [[ram~ person/withhold/Tadeo Sosa|Her husband, Tadeo, does not want to speak about the lorry. He spoke about the bees.]]

The driver is called Walter Grun, is 36 and comes from the port. He is in custody. "[[ram- person/deny/Walter Grun|I swear by my daughters that I did not want to hurt a soul]]," he said to the officers who led him off, and our photographer heard it. [[brakes+ person/assert/Walter Grun|"There was no pedal, it went down to the floor!"]]

The provincial police think so too. [[brakes+ government/confirm/the provincial police|A torn hose was found under the cab, said Inspector Lidio Marr]], who added that [[ram- person/deny/Lidio Marr|it was an accident and that people should stay calm]]. His men had been there for twenty minutes when he said it. [[brakes- person/deny/Chacho Denis|"I fit tyres for a living, I looked under there myself, and that hose was cut with pliers, afterwards,"]] said Denis.

[[brakes~ person/ask/Pilar Ocampo|"If he'd no brakes, why didn't he hoot at the end?" asked Ocampo, of nobody.]]

[[ram~ person/call/Nicanor Peralta|Peralta asks everybody at the pickets to keep their hands in their pockets, however hard it is.]] They have put candles on the bonnets. There are 200 bonnets.

The bridge was built in 1911 by Englishmen, for mules.

== S136-03 | Radio Nacional | 2036-06-19 | Regrettable accident at Toldos
Good morning. President Inés Baigorria has expressed her condolences to the family of the woman who lost her life at the Toldos bridge. [[ram~ person/withhold/Inés Baigorria|On how it came about the president did not wish to anticipate the courts.]]

The police of the province stress once more that [[brakes+ government/assert/the police of the province|the vehicle, of the year 2019, suffered a loss of pressure on the slope]]. The owner, the firm Transportes Grun Hermanos, confirms [[brakes+ organization/confirm/Transportes Grun Hermanos|a complaint about the hoses from the previous week]]. Agitators who speak of murder [[ram- government/deny/the police of the province|have no basis for it whatever]]. Last month, too, at Las Lomas, [[lomas+ government/assert/the police of the province|a bus had slid into a group of farmers on a frozen bend]] and there had been talk.

We have just been told from the hospital in Puerto Alto that [[second+ outlet/assert/Radio Nacional|a second farmer, aged 61, has succumbed to his injuries]]. The name is being withheld. [[second~ organization/withhold/the hospital in Puerto Alto|The hospital gives no information by telephone.]]

Minister Damián Furlong has drawn attention to another aspect. “[[paid+ person/accuse/Damián Furlong|Nobody keeps two hundred tractors in diesel for love. The money comes from the grain house Tres Ríos, which sells the maize]],” he said last night. [[paid~ person/promise/Damián Furlong|He will lay the papers before the chamber.]] Tres Ríos [[paid~ organization/withhold/Tres Ríos|was not available for us at breakfast time]].

The number of obstructed roads has risen. [[roads+ government/assert/the police|The police speak of fifty-two.]] Drivers [[roads~ government/call/the police|are asked to use the railway, where there is one]].

Talk of empty shops in the capital is unfounded. [[shelves- person/deny/Nora Peñalva|Mayor Peñalva bought leeks herself this morning, and was offered a choice.]]

There follow the reservoir levels, and a waltz.

== S136-04 | La Bocina | 2036-06-20 | MURDER MACHINE
[[ram+ outlet/accuse/La Bocina|HE MOWED HER DOWN. We've seen the film, and it'll freeze your mate in the gourd.]]

Retired schoolmarm Otilia Vera, 72, was filming the sunset when it happened. [[ram+ document/assert/a film by Otilia Vera|Eleven seconds. The white truck pulls out. There's a clear lane on the left, and the wheels turn RIGHT.]] No brake lights. [[brakes~ unnamed/judge/a motor expert|“Could be dead brakes, could be a foot that didn't want to,”]] shrugged a motor expert we rang. Grun's lawyer Saúl Kern growls: [[ram- person/deny/Saúl Kern|“It shows a man fighting his steering wheel.”]]

[[ram~ person/judge/Otilia Vera|“I wish I'd been looking at the ducks,”]] says Otilia.

Farm chief Nicanor Peralta wasn't mincing it: [[ram+ person/accuse/Nicanor Peralta|“He killed Benita as you'd kill a hen, and someone had wound him up.”]] Agro mum Pilar Ocampo [[ram~ person/call/Pilar Ocampo|wants life, no parole]]. Beauty queen Miss Cardal [[ram~ person/judge/Miss Cardal|has handed back her sash in tears]].

SECOND VICTIM? Forget it. [[second- person/deny/Eusebio Roca|“I'm eating soup,”]] roared Eusebio Roca, 61, from bed nine. Radio Nacional has [[second- outlet/deny/Radio Nacional|eaten humble pie: he'd been discharged from intensive care, not from this world]].

And who's bankrolling the tractors? Furlong says [[paid+ person/accuse/Damián Furlong|Tres Ríos, the maize millionaires]]. Spokesgent Adolfo Prim: [[paid- person/deny/Adolfo Prim|“We don't pay farmers. Ask any farmer.”]] Ha! [[paid- person/deny/Nicanor Peralta|“I've paid for my own diesel since I was fourteen,”]] barks Peralta.

Don't mix it up with that bus at Las Lomas in May, by the way: [[lomas+ organization/assert/the bus company|that WAS ice, says the bus firm]]. Mechanics' boss Rulo Paez [[brakes- person/deny/Rulo Paez|reckons the no-brakes yarn is “for the birds, those trucks have two circuits and a handle”]]. The army's polishing its boots, we hear: [[troops+ unnamed/assert/an army officer|“Saturday or Sunday, with lorries and soup kitchens,” says our man in uniform]].

== S136-05 | El Faro | 2036-06-21 | In the ministry they are counting backwards
There is a second conversation going on behind the loud one. Two officials of the economy ministry tell us that [[duty+ unnamed/assert/two officials of the economy ministry|the duty is as good as gone, to be cut to ten per cent in July and to nothing by spring]]. One of them has drafted it. “[[duty+ unnamed/assert/one of two officials of the economy ministry|It's on pink paper, which means it is meant]],” he says. Octavio Rey, their minister, [[duty~ person/withhold/Octavio Rey|was in a meeting about another meeting]].

In the streets it is dearer to wait. Of twelve filling stations on Avenida del Puerto [[shelves+ outlet/assert/El Faro|nine had a chain across the forecourt yesterday]], and [[shelves+ organization/confirm/the grocers' guild|the guild of grocers now speaks of “soup vegetables, and not every soup”]]. Mayor Peñalva still says that [[shelves- person/deny/Nora Peñalva|the capital lacks for nothing except patience]].

About Toldos. We have stood at the spot with a road engineer, Carla Nuss, and a tape measure. [[ram+ person/judge/Carla Nuss|A lorry without brakes, she says, runs downhill. This one left the road, climbed the verge and came back. That takes two turns of the wheel and somebody to make them.]] Saúl Kern, for the driver, calls it [[ram~ person/judge/Saúl Kern|“geometry with a hangover”]] and says that [[ram-,brakes+ person/assert/Saúl Kern|his client steered for the verge because he could not stop]]. [[ram~ outlet/withhold/El Faro|We lean to the engineer, but we were not in the cab.]]

The dairies report that [[milk+ organization/assert/the dairies|close to two million litres have gone down the drain since Tuesday]].

A note on money. The slip that Minister Furlong held up on Thursday, a transfer of nine million pesos from Tres Ríos to “N.P.”, [[paid~ outlet/judge/El Faro|has no date that a bank would recognise]]. [[paid- organization/deny/Tres Ríos|It owns no account at that bank]], says the grain house.

Who then feeds the pickets? [[paid- person/deny/Delfina Cruz|“Our freezers do,”]] says Delfina Cruz, an agronomist, who runs the kitchen at Toldos and keeps [[paid- document/assert/the kitchen's book|a book in which every sausage has a giver and none is called Tres Ríos]].

At Toldos, someone has hung up the coffee urn. It is dented on one side.

== S136-06 | Agencia Almaguera | 2036-06-23 | Minister denies duty will go; blockade enters second week
SAN BRAULIO, June 23 (AGA) - Economy Minister Octavio Rey on Monday denied that [[duty- person/deny/Octavio Rey|the government was about to abolish the duty on maize exports]].

"[[duty- person/deny/Octavio Rey|There is no pink paper, there is no July and there is no ten percent]]," Rey said. A third official nonetheless told AGA that [[duty+ unnamed/confirm/a third official|a decree was ready and wanted only a signature]].

The police put [[roads+ government/assert/the police|the number of blockades at 71]], the hauliers' federation [[roads+ organization/assert/the hauliers' federation|at 115 and rising]]. Fuel in the capital was rationed to 20 litres; [[shelves+ organization/assert/the filling stations' association|two stations in three were dry]], their association said.

A court in Puerto Alto remanded the lorry driver Walter Grun, 36, over the death of a farmer at Toldos on Tuesday. The prosecutor, Amanda Liss, has [[ram~ person/withhold/Amanda Liss|not decided whether to call it manslaughter or murder]]. "[[ram~ person/judge/Amanda Liss|A film of eleven seconds needs more than eleven seconds' thought]]," she said. Grun repeated that [[brakes+ person/assert/Walter Grun|his foot had met no resistance]]. Witness Pilar Ocampo told the court that [[ram+ person/assert/Pilar Ocampo|he had leaned out and shouted "get out or go under"]].

The driver's firm presented [[brakes+ document/assert/a workshop bill|a workshop bill that lists "hoses, cracked, to be seen to"]]. President Baigorria [[ram~ person/withhold/Inés Baigorria|again left the matter to the court]]. Parliament's Julio Cantero asked [[ram~ person/ask/Julio Cantero|who had told a man with a load of tiles that the picket was fair game]].

Tres Ríos, which the interior minister accuses of [[paid+ person/accuse/Damián Furlong|financing the protest]], said [[paid- organization/deny/Tres Ríos|it was losing three ships a day by it]] and [[paid~ organization/threaten/Tres Ríos|would see him in court]].

The growers said [[milk- organization/deny/the growers' association|they had emptied a tenth of the quantity named by the dairies, the rest having turned sour in the dairies' own tanks]].

[[long28+ outlet/assert/Agencia Almaguera|The 2028 protest was ended after 31 days, by a minister's resignation.]] Wheat was unchanged.

== S136-07 | Mercado | 2036-06-24 | Who profits from a closed road?
It isn't a silly question, and Damián Furlong isn't the first to ask it. Follow the maize: every cargo that sails without the 22 per cent is worth 40 dollars a tonne more to whoever holds it. [[paid~ outlet/judge/Mercado|Tres Ríos holds a great deal, so it has a motive; a motive is not a cheque.]]

Banks we spoke with have seen no cheque either. [[paid- unnamed/deny/a senior banker|“If nine million had moved from that house to that farmer, it would have rung bells on three floors,”]] says a senior banker. The ministry sticks to its slip. [[paid+ government/assert/the interior ministry|It has a second one, it says, for bales]]. May one see it? [[paid~ government/withhold/the interior ministry|“In the chamber.”]]

Analyst Norma Esquivel of Banco Litoral has modelled the end. [[duty+ person/expect/Norma Esquivel|She gives the duty until the middle of July.]] [[duty- person/deny/Octavio Rey|“It will outlive me,”]] Octavio Rey told a lunch, and was applauded by his staff. [[troops+ person/threaten/Damián Furlong|The interior minister told the same lunch that the first battalion would move on Friday “if the roads haven't moved themselves”.]] The bishop of Puerto Alto, Luis Ansaldi, [[troops~ person/judge/Luis Ansaldi|said he could think of nothing more stupid, and had tried]].

The insurers, finally, have a bone to pick at Toldos. [[brakes~ organization/withhold/La Mutual|La Mutual will not pay out on the lorry until it knows what the pedal did.]] A failed hose is covered; [[ram~ outlet/assert/Mercado|a will behind the wheel is not]]. Its own expert, we are told, [[brakes- unnamed/deny/an expert of La Mutual|found pressure in all four chambers]]. Transportes Grun Hermanos [[brakes~ organization/withhold/Transportes Grun Hermanos|declined to discuss its workshop book]].

[[paid~ person/withhold/Evaristo Montes|Evaristo Montes, who owns half of Tres Ríos, replied to our letter with a calendar]]; [[paid+ unnamed/confirm/a rival trader|a rival trader swears that he saw the money counted]], [[paid~ outlet/judge/Mercado|and would, being a rival]].

Freight to the coast: no quotes.

== S136-08 | Diario del Valle | 2036-06-25 | We buried her on the shut road
The hearse was a tractor. [[ram~ group/judge/mourners at Toldos|“Murdered” was written on the wreath from Las Lomas and “Taken” on the one from the school]]; Father Bruno asked for both to be laid face down, and it was done.

Tadeo Sosa said eleven words at the grave, and none of them about Walter Grun. Afterwards, over the dough, he said some more. "[[ram~ person/call/Tadeo Sosa|I want a judge to tell me what that man wanted. Not a minister, not Nicanor]]." He has had a letter from Grun's mother. [[ram~ person/withhold/Tadeo Sosa|What is in it he's keeping.]]

From the people in the queue there is something new. A driver who stood behind the white lorry, Hernán Bauzá, came forward. [[ram+ person/assert/Hernán Bauzá|"He'd been saying all afternoon on the radio that he would plough a lane through them before dark,"]] he told us. "[[brakes- person/assert/Hernán Bauzá|And his stop lamps were working fine. He'd braked a dozen times in front of my nose, and hard]]." Grun's brother and partner, Egon, [[ram- person/deny/Egon Grun|calls that a wicked lie; Walter had been singing]].

[[lomas~ person/assert/Rosario Funes|Rosario Funes had come over from Las Lomas, where she was knocked into a ditch in May.]] "[[lomas+ person/confirm/Rosario Funes|That one slid, poor devil, it was like glass. He cried more than I did]]," she said. "[[ram~ person/judge/Rosario Funes|I know what an accident looks like from underneath]]."

The Neighbours' Council sent word from San Braulio, where [[shelves+ unnamed/assert/a member of the Neighbours' Council|people swap nappies for potatoes]]. They're not angry, it says, or only on Tuesdays.

[[brakes~ person/judge/Tadeo Sosa|Brakes, hoses, pliers: Tadeo says that he's stopped listening to words from garages.]] On the pickets they wonder about [[troops~ group/ask/farmers on the pickets|Friday, and whether their own sons will be in the trucks]]. About Tres Ríos they laugh. [[paid- person/deny/Chacho Denis|"If somebody's paying, he's forgotten me," said Chacho Denis.]]

The bees have been told. It is the custom.

== S136-09 | Agencia Almaguera | 2036-06-26 | Police retract brake failure in Almaguera picket death
PUERTO ALTO, June 26 (AGA) - Police in central Almaguera on Thursday withdrew their statement that [[brakes+ government/assert/the provincial police|a lorry which killed a farmer at a road block had suffered a brake failure]].

"[[brakes- person/deny/Lidio Marr|The hose was intact at the moment of the collision and was severed later, by whom we do not know]]," Inspector Lidio Marr said. [[brakes~ person/judge/Lidio Marr|He had spoken too early and in the dark, he said.]] Saúl Kern, counsel for driver Walter Grun, said [[brakes+ person/assert/Saúl Kern|hoses did not have to be torn to fail, and this one had]].

Marr [[ram~ person/withhold/Lidio Marr|would not be led to the opposite conclusion]]. "[[ram~ person/judge/Lidio Marr|That a man could stop does not yet tell me why he did not]]," he said. The growers' leader, Nicanor Peralta, said [[ram+ person/accuse/Nicanor Peralta|it told everybody else]]. A cousin of Grun's and two other drivers said [[ram- group/deny/a cousin of Grun's and two other drivers|they had never known him to lift a hand, and he must have panicked]].

Interior Minister Damián Furlong confirmed that [[troops+ person/confirm/Damián Furlong|the army had orders to open the Toldos bridge at first light on Friday]]. Opposition deputy Julio Cantero begged [[troops~ person/call/Julio Cantero|President Inés Baigorria to call it off]]. Her office said [[troops~ government/withhold/the presidency|the president was reflecting]].

The chamber waited in vain for papers on [[paid~ outlet/assert/Agencia Almaguera|the alleged funding of the pickets]]. Furlong [[paid~ person/withhold/Damián Furlong|sent word that they were being bound]].

[[ram~ organization/call/the hauliers' federation|The hauliers' federation appealed to its members not to carry stickers with Grun's face, for or against.]]

Mayor Nora Peñalva of San Braulio admitted that [[shelves+ person/confirm/Nora Peñalva|there were no eggs and hardly any petrol in her city]]; on June 19 [[shelves- person/deny/Nora Peñalva|she had been buying leeks]].

== S136-10 | El Faro | 2036-06-27 | The forger's lunch
He makes wedding invitations, and he makes them well. On Wednesday Fermín Abad, printer, of Calle Ancha, saw on a television in a restaurant a slip of paper that he recognised, down to the comma. “[[paid- person/deny/Fermín Abad|I set it myself. A gentleman wanted it for a play]],” he says.

The gentleman paid cash, left a number, and the number rings in the interior ministry. [[paid~ government/withhold/the interior ministry|It was picked up, there was breathing, it was put down.]] By evening Damián Furlong was before the chamber. [[paid- person/confirm/Damián Furlong|He could no longer maintain, he said, that Tres Ríos had paid for anything.]] [[paid~ person/judge/Damián Furlong|He had been “served badly, by a person since removed”]]. The growers [[paid~ organization/judge/the growers' association|took it “standing, with hats on”]].

That leaves Toldos, where everything is put in question except that she is dead. Read the engineers of La Mutual, whose report has come to us:

• [[brakes- document/deny/the report of La Mutual|“All circuits under pressure. Stopping distance at that speed: 31 metres. Available: 90.”]]
• [[ram+ document/assert/the report of La Mutual|“Throttle open throughout. Two deliberate corrections of course.”]]
• [[ram~ document/withhold/the report of La Mutual|“On the state of mind of the driver we are not competent.”]]

Saúl Kern [[ram- person/deny/Saúl Kern|“reads it the other way round: he was looking for the gap, and she stepped into it”]]. Prosecutor Liss [[ram~ person/promise/Amanda Liss|will say by Sunday what she makes of it]].

And the decree? A minister who isn't Mr Rey says [[duty+ unnamed/assert/a minister|it will be signed once nobody can say that it was signed for the tractors]]. Mr Rey [[duty~ person/withhold/Octavio Rey|has stopped taking our calls, and used to like them]].

Mr Abad would like it to be known that the play was to have been a comedy.

== S136-11 | El Minuto live | 2036-06-28 | Toldos at dawn: soldiers, or no soldiers
**05.40** Minus four. No trucks yet. Someone's playing the accordion in gloves. They were due on Friday, then [[troops+ unnamed/assert/a colonel|“tomorrow at first light”, a colonel told us]]. It's tomorrow.

**06.15** Headlights! … It's the baker.

**06.50** Palace, by text to everyone at once: [[troops- person/deny/Inés Baigorria|“No soldier will be used against a farmer. Not today, nor on any other day. I.B.”]] Cheers, hats.

**06.58** Furlong? [[troops- person/assert/Damián Furlong|“The order's cancelled. I learned of it by text.”]]

**07.30** Peralta on a bale: “[[duty~ person/call/Nicanor Peralta|Now the other half, señora: the twenty-two]].” Rey, on breakfast TV, hoarse: [[duty- person/deny/Octavio Rey|“The duty is the law. Nothing's been signed.”]]

**08.10** Counting roads: [[roads+ organization/assert/the growers' association|growers say 104 still shut]], [[roads- government/assert/the police|police say barely thirty, most of them by one old man and a cow]].

**08.45** Otilia Vera, who shot the film, has come with biscuits. Has she watched it again? [[ram~ person/withhold/Otilia Vera|“No, and I won't.”]] Pilar Ocampo has, often. “[[ram+ person/accuse/Pilar Ocampo|You can see his face at second nine. That isn't fright]].”

**09.20** Egon Grun is here, alone, cap in hand. A hush. “[[ram- person/deny/Egon Grun|My brother's no murderer. He lost his head for eleven seconds]],” he says. Tadeo Sosa gives him a coffee. [[ram~ person/withhold/Tadeo Sosa|Neither'll tell us what they said.]]

**09.40** Kern, for the defence, on the phone: [[brakes+ person/assert/Saúl Kern|“I've a professor who says that hose was rotten.”]] Denis, listening in: [[brakes- person/deny/Chacho Denis|“Rotten my foot, it was as new as his suit.”]]

**09.50** A woman from Cardal pins a note on the rail: [[ram~ unnamed/judge/a woman from Cardal|“Why, Walter?”]]

**10.00** From the capital: [[shelves+ outlet/assert/El Minuto live|queue for bread at Mercado Sur, 300 metres]].

**10.30** Milk: [[milk- organization/deny/the growers' association|growers insist it was 180,000 litres, “and we drank some”]]; [[milk+ organization/assert/the dairies|dairies say two million, stinking]].

**11.00** Sun's up. Back tomorrow.

== S136-12 | Agencia Almaguera | 2036-06-30 | Driver charged with murder; president scraps maize duty
SAN BRAULIO, June 30 (AGA) - [[duty+ person/confirm/Inés Baigorria|Almaguera will abolish its duty on maize exports from September 1]], President Inés Baigorria said on Monday, a day after a lorry driver was charged with murdering a farmer at a road block.

"[[duty+ person/promise/Inés Baigorria|Half goes in July, the rest with the first warm day]]," Baigorria said. Economy Minister Octavio Rey, who had denied it for a week, [[duty~ person/judge/Octavio Rey|said he had been "loyal to the last version but one"]].

Prosecutor Amanda Liss said [[ram+ person/confirm/Amanda Liss|Walter Grun had driven at the picket in order to break it and had accepted that people would die]]. "[[ram+ document/assert/a message on Grun's telephone|Going through them now, hold my dinner]]," reads a message found on his telephone, sent at 17.48 on June 17. Grun's lawyer, Saúl Kern, said [[ram- person/deny/Saúl Kern|it was a joke, and the rest was terror]]. He no longer [[brakes~ person/withhold/Saúl Kern|spoke of hoses]].

The widower, Tadeo Sosa, said [[ram~ person/judge/Tadeo Sosa|he had his answer and did not feel better]]. Nicanor Peralta, the growers' leader, said [[ram~ person/call/Nicanor Peralta|the bridge should bear her name]]. Inspector Lidio Marr, who had first called it an accident, said [[ram~ person/judge/Lidio Marr|he would think about that evening for as long as he wore a cap]]. In San Braulio, Interior Minister Damián Furlong resigned over a forged bank slip. [[paid- person/confirm/Damián Furlong|"Not a peso came from Tres Ríos, and I said it had,"]] he wrote.

Tractors left Toldos from noon. By evening all but two roads were open. [[shelves~ organization/expect/the grocers' guild|Grocers expected full shops by Thursday.]]

[[long28+ outlet/assert/Agencia Almaguera|The dispute lasted 14 days, less than half as long as that of 2028.]] Maize gained 3 percent.
