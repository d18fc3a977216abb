story: S196
title: The valleys that were not at home

claim miss: The Corvalan census of 2045 left out some 200,000 people of the highland province of Tarcal. | origins 3-5: the governor's school and meter figures, the parish registers, two census takers, the count office's own check in the end.
claim order: The presidential palace had the highlands counted low. | origins 1-3: the governor, who takes it back; an unnamed census officer; a mail whose sender turns out to be another. The palace, the chief statistician and the commission contradict.
claim mud: The count in Tarcal failed because landslides had cut off the valleys. | origins 1-2: the count office, which takes it back; the road service and the weather service contradict.
claim early: The field work in Tarcal was broken off nine days too soon in order to save money. | origins 2-3: two census takers, a budget paper; the commission.
claim seats: Tarcal is to lose three seats in the lower house. | origins 1-2: the electoral court's table; a professor and the interior minister come to other figures.
claim aside: The electoral court can set the census aside. | origins 1-2: the governor and her lawyer; the court itself, jurists and the constitution contradict.
claim dead: In Puerto Claro 40,000 dead people were counted as living. | origins 1-1: a senator of the opposition, from a list of graves; the registry, a demographer and the outlets' own checks contradict.
claim recount: Tarcal will be counted a second time in October. | origins 1-3: an official; the interior minister; the president announces it.
claim goats: The livestock count of last year passed over Tarcal, too. | origins 1-2: herders' union; the ministry of agriculture contradicts.
claim taker: A census taker was killed at Quillar. | origins 0-1: The Flash; taken back, he had married.
claim past: In 2035 the census of the Port Province had to be done over. | origins 1-2: background told by the outlets.
status miss 2045-09-05: reported none
status miss 2045-09-06: reported denied
status miss 2045-09-09: corroborated denied
status miss 2045-09-14: confirmed denied
status miss 2045-09-25: confirmed none
status order 2045-09-05: reported denied
status order 2045-09-13: corroborated denied
status order 2045-09-15: reported denied withdrawn
status order 2045-09-25: none denied withdrawn
status mud 2045-09-06: reported denied
status mud 2045-09-14: none denied withdrawn
status early 2045-09-06: none denied
status early 2045-09-08: reported denied
status early 2045-09-13: corroborated denied
status early 2045-09-25: confirmed none
status seats 2045-09-08: reported denied
status seats 2045-09-25: none denied withdrawn
status aside 2045-09-08: reported denied
status aside 2045-09-25: none denied withdrawn
status dead 2045-09-10: reported denied
status dead 2045-09-25: none denied withdrawn
status recount 2045-09-06: none denied
status recount 2045-09-09: reported denied
status recount 2045-09-19: corroborated denied
status recount 2045-09-25: confirmed none
status goats 2045-09-08: reported denied
status goats 2045-09-15: none denied withdrawn
status taker 2045-09-10: reported denied
status taker 2045-09-13: none denied withdrawn
status past 2045-09-04: reported none

== S196-01 | Continental News Agency | 2045-09-04 | Corvala grows to 41.2 million, highlands shrink, census shows
PUERTO CLARO, Sept 4 (CNA) - Corvala has 41.2 million inhabitants, 3.1 million more than ten years ago, according to the first results of a census taken in May and June.

While the coast is growing, the mountain province of Tarcal has lost a quarter of its people on paper: 698,000 were counted there, against 911,000 in 2035. [[miss~ outlet/assert/Continental News Agency|Officials offered no explanation for the drop, the steepest ever recorded in the country.]] "[[miss~ person/withhold/Renata Solis|We publish today and interpret tomorrow]]," said Renata Solis, the chief statistician. Nieves Cuyal, governor of Tarcal and one of the harshest critics of President Ramiro Ormaza, [[miss~,order~ person/withhold/Nieves Cuyal|said she would first have a look out of her own window]].

Parties were quick to reckon. Seats in the lower house are shared out by population, and the electoral court [[seats~ organization/withhold/the electoral court|would not say before Friday who was going to gain and who to lose]]. [[seats~ person/judge/Gil Montero|"Chairs do not move by themselves,"]] Speaker Gil Montero remarked.

Young people have long been leaving the mines of the highlands for the ports, demographer Tadeo Brull said, but [[miss~ person/ask/Tadeo Brull|he wondered who was baking the bread in towns that were supposed to have emptied]]. Interior Minister Roque Benavent urged everyone [[miss~ person/call/Roque Benavent|"to read before shouting"]]. [[miss~ outlet/assert/Continental News Agency|The office did not say if the figure had been compared with school or health records.]] In the province itself radio stations were flooded with calls. "[[miss~ group/judge/callers|I'm one of the vanished]]," was how many of them began.

[[past+ outlet/assert/Continental News Agency|The previous census, in 2035, had to be repeated in the Port Province after forms for three districts were pulped by mistake.]]

[[goats~ outlet/assert/Continental News Agency|Herders in the highlands complained last year that their animals, too, had been overlooked.]] [[recount~ outlet/assert/Continental News Agency|Whether there would be a recount was not mentioned.]] Enumerators were paid 60 pesos a day. The most common given name in the country is now Lucia.

== S196-02 | Highland Voice | 2045-09-05 | We are here
Nobody rang at number 14, Calle del Horno, in Quillar. Nobody rang at 16, at 18 or in the whole of Upper Quillar, where 2,300 people live and the count office found 211. [[miss+ outlet/assert/Highland Voice|Up and down this province families in their thousands never saw a census taker]], and now they have been told that they moved away.

"[[miss+ person/assert/Nieves Cuyal|I've 214,000 children and grown-ups too many, and I can show them to anyone with boots]]," Governor Nieves Cuyal said at noon on the steps. Her proof: [[miss+ document/assert/the school register|more pupils sit in Tarcal's classrooms than the census finds inhabitants under 18]]. [[miss+ outlet/assert/Highland Voice|The power company reads as many household meters as ever.]]

Who does such a thing? The governor didn't mince words. "[[order+ person/accuse/Nieves Cuyal|The palace gave the order to make us small, because we don't vote for the palace]]," she said. Spokeswoman Inés Quiroga, reached in the capital, [[order- person/deny/Inés Quiroga|laughed, then apologized, then said that the president counted votes and never heads]]. [[order~ outlet/judge/Highland Voice|We would like more than a suspicion and less than a laugh.]]

In San Onofre, the priest keeps a book. [[miss+ person/assert/Aurelio Mancu|“I buried nine last year and baptized a hundred and four,” says Father Aurelio Mancu. “For a ghost town that's lively.”]] His sexton [[miss~ person/judge/Fermin Tol|finds it restful not to exist]]. [[miss~ group/ask/class 3b in Quillar|Class 3b in Quillar has written to the president to find out whether it must still do its homework.]]

Seven mayors [[recount~ group/call/seven mayors|ask that everything be done over, with people who can walk uphill]]. The office of statistics in the Plaza Mayor was shut. A slip on the door [[miss~ unnamed/withhold/the office of statistics in Tarcal|said back soon, as it has since July]].

[[past+ outlet/assert/Highland Voice|When the capital's own port had been miscounted in 2035, it took them half a year to go round again.]]

The potato fair begins on Saturday.

== S196-03 | National Count Office | 2045-09-06 | Clarification concerning the province of Tarcal
The National Count Office has taken note of statements on the results for Tarcal and finds as follows.

[[miss- organization/deny/the National Count Office|The census is complete. Coverage in Tarcal amounted to 97.8 per cent of all dwellings.]] School registers contain double entries, and meters [[miss- organization/deny/the National Count Office|belong to houses and do not prove that somebody lives in them]].

In three valleys the work was made difficult by nature. [[mud+ organization/assert/the National Count Office|Landslides in the last week of May interrupted the roads to Quillar, San Onofre and Alto Mayu, which explains such gaps as there may be.]]

[[order- person/deny/Renata Solis|“At no time has anyone outside this house asked for a number, suggested a number or been shown a number,”]] declares the Chief Statistician, Renata Solis. [[order- organization/deny/the National Count Office|The Office is bound by law to accept no instructions.]] [[order~ organization/call/the National Count Office|Whoever has evidence to the contrary is asked to lay it before the prosecutor.]]

Field work lasted from 2 May to 15 June in all provinces; [[early- organization/deny/the National Count Office|it was not shortened anywhere]]. With regard to requests for a fresh enumeration, [[recount- organization/deny/the National Count Office|the law knows no partial census and none is intended]].

The population of the Republic on the key date was 41,203,118.

Asked about the animals, the Office points out that [[goats~ organization/withhold/the National Count Office|it is not competent for livestock, and refers to the ministry]].

“[[miss~ person/call/Renata Solis|I invite the Governor to sit down with us over the maps]],” Ms Solis adds. “[[miss~ person/judge/Renata Solis|Nobody disappears because of a table]].”

What the distribution of seats will look like [[seats~ organization/withhold/the National Count Office|is for the electoral court alone to say]].

[[aside- organization/deny/the National Count Office|It may be added that the results, once published, are not subject to review by any court.]] Results by municipality can be consulted on payment of 15 pesos. The museum of tabulating machines in the basement is open on Thursdays.

== S196-04 | Canal 4 (live) | 2045-09-08 | LIVE: heads, seats and goats
09:00 Hola. The electoral court reads its table at ten. We've got coffee.

09:15 Census taker Juana Pilco, 24, walked the Mayu valley. "[[early+ person/assert/Juana Pilco|On the sixth of June they rang: bring in the tablets. I'd eleven villages to go. 'There's no more money for your bus']]." [[miss+ person/assert/Juana Pilco|So those eleven aren't in it]], she says.

09:30 The mud? "[[mud- person/deny/Juana Pilco|Dry as a biscuit. I had dust in my teeth]]." [[mud- outlet/assert/Canal 4|We've pulled our own weather maps for the week: sun, sun, sun, cloud, sun.]]

09:50 Count office, one line: [[early- organization/deny/the National Count Office|"No team was recalled before the fifteenth."]]

10:06 It's out. [[seats+ organization/assert/the electoral court|Tarcal goes from nine deputies to six, so minus three; the Port Province gets two of them and the Delta one.]]

10:20 Interior minister Roque Benavent: "[[seats- person/deny/Roque Benavent|Provisional! By our reckoning it can't be more than one]]." [[seats~ outlet/judge/Canal 4|First time a minister haggles with a table.]]

10:40 Governor Cuyal, by phone, with her lawyer breathing next to her. [[aside+ person/assert/Nieves Cuyal|The judges who made the table could also throw the count on which it's based in the bin]], she says, and she'll ask them to. Lawyer: [[aside+ person/assert/Bruno Salcedo|"Article 61, widely read."]]

10:55 Prof Amparo Rincon: "[[aside- person/deny/Amparo Rincon|Too widely. The court divides, it doesn't count and it doesn't un-count]]."

11:15 Herders' union boss Evaristo Humán, poncho, very calm: "[[goats+ person/assert/Evaristo Humán|Same thing last year with the animals. Eighty thousand goats of Tarcal aren't in the livestock count]]." Ministry: [[goats- government/deny/the ministry of agriculture|every last one of them's in it, "some twice"]].

11:30 Our crew in Upper Quillar: [[miss+ outlet/assert/Canal 4|we've rung at thirty doors, thirty have opened, and not a soul behind them had ever been shown a tablet]].

11:40 Viewer Pepa in Quillar: [[miss~ unnamed/ask/a viewer|if I don't exist, do I still owe the water bill?]]

12:00 Did it come from the palace? Quiroga, sixth call: [[order~ person/withhold/Inés Quiroga|"I'm at the dentist."]] Benavent: [[order- person/deny/Roque Benavent|"We can't even get them to count our own staff."]]

12:30 Sunny on the plateau.

== S196-05 | The Puerto Claro Herald | 2045-09-09 | Where two hundred thousand went
It can be told on one page how many inhabitants of Tarcal are missing from the census. [[miss+ outlet/assert/The Puerto Claro Herald|We have compared five lists that know nothing of each other, pupils, vaccinations, meters, baptisms and mobile telephones, and each of them finds between 190,000 and 220,000 more people than the state.]] Cesar Ibarra, the whip of the governing party, maintains that [[miss- person/deny/Cesar Ibarra|they have all gone to the ports, “like everyone with legs”.]] “[[miss+ person/confirm/Tadeo Brull|There’s no longer any doubt about the hole, only about the spade]],” says the demographer Tadeo Brull.

He doubts the grand total as well. With the highlanders put back and the coast’s double entries taken out, he arrives at 41.9 million. The health insurance, which counts by cards, has 40.6 million on its rolls.

The spade, then. [[mud- organization/deny/the road service|On none of the three roads was there a slide in May or June]], says the road service, which keeps a diary, and [[mud- outlet/assert/The Puerto Claro Herald|the photograph that the count office handed out is of the spring of 2038]]. As regards a command from above, [[order- outlet/judge/The Puerto Claro Herald|we have found the motive and not the deed: there is no paper, no witness and no date]]. A high official of the count office [[order~ unnamed/withhold/a high official of the count office|begs not to be asked about it]]; “[[order- person/deny/Gil Montero|if Ramiro could get a census to obey him he’d have begun with the opinion polls]],” jokes Gil Montero, the speaker, who belongs to his party.

What is to be done? In the ministry of the interior one thinks of October. [[recount+ unnamed/assert/an official of the ministry of the interior|A second enumeration of the province is being planned, with soldiers as guides]], an official says. [[recount~ person/withhold/Roque Benavent|Minister Benavent is for the moment “allergic to the word”.]]

[[past+ outlet/assert/The Puerto Claro Herald|There is a precedent, the Port Province in 2035.]] [[miss~ outlet/call/The Puerto Claro Herald|It would become Ms Solis to own up before the goats do.]]

[[aside- outlet/assert/The Puerto Claro Herald|Of the judges, to whom the governor wants to turn, nothing is to be expected: they share out seats, and the figures come to them ready-made.]] The observatory is open tonight for the comet.

== S196-06 | The Flash | 2045-09-10 | CENSUS OF THE DEAD — and a murder in the mountains
THEY lost the living and counted the DEAD!

[[dead+ outlet/assert/The Flash|Forty thousand souls who have been pushing up daisies for years are alive and well in the capital's census]], Senator Hernán Lugo told The Flash with his hand on a tombstone. “[[dead+ person/accuse/Hernán Lugo|I took the names from the stones and there they are on the list, with a letterbox]],” he raged.

Registrar Olga Peix says it's tosh. “[[dead- person/deny/Olga Peix|We strike out the deceased every night at two. Your senator's found people who have the same name as their grandfathers]].”

WORSE: a young man paid with his life! [[taker+ outlet/assert/The Flash|Census taker Rubén, 26, was beaten to death at Quillar by villagers who'd had enough]]. “[[taker+ unnamed/assert/a truck driver|Went up with a tablet, never came down]],” says a truck driver. Cops up there [[taker- government/deny/the police of Quillar|know of no body and no crime]]. His mother [[taker~ unnamed/withhold/Rubén's mother|doesn't pick up]].

[[miss~ outlet/judge/The Flash|It's the biggest disappearing act since the Great Zambrano sawed his wife in half.]] So whodunnit? [[order+ outlet/assert/The Flash|A mole in the counting house whispers that the palace wanted the mountains under 700,000, and under 700,000 they came!]] [[order~ person/withhold/Ramiro Ormaza|The president, out riding, tipped his hat.]]

FLASH SUMS

• [[miss+ outlet/assert/The Flash|Highlanders mislaid: 200,000, give or take a mule]]
• [[seats- outlet/assert/The Flash|Seats they'll be robbed of: two]]
• All of us together: 42 million, easy

Comedian Lalo Fuentes: “[[miss~ person/judge/Lalo Fuentes|My mother-in-law's from Tarcal. I live in hope]].”

Taxi driver Berto, 50, from Alto Mayu: “[[miss~ person/judge/Berto|I send money home every month. To whom, may I ask?]]” [[recount~ outlet/call/The Flash|Count 'em again and count 'em properly, says The Flash.]]

Your stars, page 22.

== S196-07 | Bourse & Grain | 2045-09-11 | A quarter of a province, discounted
Heads are money. For each of them the treasury sends 1,140 pesos a year to the provinces. [[miss~ outlet/assert/Bourse & Grain|Tarcal, if the table stands, forgoes 243 million.]] Holders of its 5 per cent bonds noticed on Tuesday, when the paper fell by six points.

[[miss+ outlet/assert/Bourse & Grain|That the people are there is shown, for our taste, by beer: the brewery at San Onofre sells as much as in 2035, and nobody drinks for two.]] The count office [[miss- organization/deny/the National Count Office|stays with its 97.8 per cent]].

Why then? A budget paper of 28 May, which we have seen, is more prosaic than any plot. “[[early+ document/assert/a budget paper|Close districts 60–71 (Tarcal) by 6 June; saves 3.4m]],” it says. [[early+ outlet/assert/Bourse & Grain|Those are nine days, and the districts are those where nobody rang.]] The finance ministry [[early~ government/withhold/the finance ministry|has a large number of papers and can’t comment on each]]. [[order- person/judge/Jon Aldecoa|“Never suspect a palace where you can suspect a bookkeeper,”]] says Jon Aldecoa, of Aldecoa Softs. [[order~ outlet/judge/Bourse & Grain|Conspiracies are better company, but they do not move bonds.]] Ida Luque, treasurer of the province, [[miss~ person/withhold/Ida Luque|is not yet saying whether she will sue for the money]].

The dead of Senator Lugo have been looked into by our data desk. [[dead- outlet/assert/Bourse & Grain|Of a thousand names from his list 991 belong to living people, who for the most part were annoyed to be rung up.]] Mr Brull puts [[dead- person/deny/Tadeo Brull|the deceased in the capital’s figures at “forty, not forty thousand”]].

The three seats: [[seats- person/judge/Amparo Rincon|Professor Rincon, who has gone through the divisors, makes it two]]; the electoral court [[seats+ organization/confirm/the electoral court|“has a calculator and stands by six”]].

How likely is it that the judges annul the whole thing? [[aside- outlet/judge/Bourse & Grain|We would not put a peso on it; their rules of procedure do not so much as contain the form.]]

As for livestock, to which hides are tied, [[goats- outlet/assert/Bourse & Grain|last year’s tables show 412,000 goats in Tarcal, an increase.]] [[mud- outlet/assert/Bourse & Grain|The mud of the official version has left no trace in the lorry tolls, which were paid daily on all three roads.]] Hides: firm.

== S196-08 | Sharp Pencil | 2045-09-13 | The mail of 30 May
Another coffee stain. This one's an e-mail, 30 May, 23.11, from somebody in the count office to the heads of the twelve highland districts. [[order+,early+ document/assert/an e-mail|"Upstairs wants Tarcal closed at 700. Bring in the teams on the 6th. Don't discuss,"]] it reads.

Upstairs! In this country that's usually a house with a fountain. [[order+ unnamed/assert/a head of a census district|A district head who got it has no doubt that the palace was meant: "who else has stairs?"]] Inés Quiroga, to whom I read it out, says [[order- person/deny/Inés Quiroga|the palace has a lift, and has never sent or caused such a message.]] [[order~ outlet/withhold/Sharp Pencil|I can't tell you who's right; the sender's name is blacked out, and not by me.]]

One thing's certain after this mail: [[early+ outlet/assert/Sharp Pencil|the enumerators were called home on the 6th instead of the 15th, and the office that says otherwise has lied to you in writing]]. [[mud- outlet/assert/Sharp Pencil|There was never any mud, either]]; there was a saving. [[miss+ outlet/assert/Sharp Pencil|And there are two hundred thousand Corvalans who, for the purposes of the republic, live nowhere.]]

Renata Solis used to be the straightest person in Puerto Claro. [[miss~ person/withhold/Renata Solis|She read my questions, one can see that, twice, and left it at that.]] [[miss~ outlet/call/Sharp Pencil|Renata, say it.]]

Some good news from the morgue. The Flash writes today, on the crossword page, that [[taker- outlet/deny/The Flash|"the census worker Rubén T. is alive"]]. [[taker- outlet/assert/Sharp Pencil|He went up with a tablet and never came down because he'd married the baker's daughter.]] [[taker~ outlet/judge/Sharp Pencil|Congratulations to everybody but the truck driver.]]

And Lugo's cemetery vote? [[dead- outlet/assert/Sharp Pencil|I looked up twenty of his corpses, and had lunch with two.]]

Somebody asked if a bench of seven judges could just [[aside~ unnamed/ask/a reader|chuck the thing out]]. [[aside- outlet/assert/Sharp Pencil|No, and they've said so since 1998 to whoever would listen.]]

== S196-09 | Continental News Agency | 2045-09-14 | Corvala's statistics chief admits highland undercount, withdraws landslide claim
PUERTO CLARO, Sept 14 (CNA) - [[miss+ person/confirm/Renata Solis|Corvala's census missed around a fifth of the population of the province of Tarcal]], the country's chief statistician said on Thursday, dropping her office's assertion that nearly everyone had been counted.

"[[miss+ person/confirm/Renata Solis|Our own check, done last week with 400 doors, finds that 196,000 people were not asked]]," Renata Solis told reporters. She took back [[mud- person/deny/Renata Solis|the explanation that landslides were to blame: "There were none. I repeated what I had been told"]].

The opposition called for [[miss~ group/call/the opposition|her immediate departure]]. Solis said that she did not know [[early~ person/withhold/Renata Solis|who had recalled the teams, if they had been recalled]]. She was sure of one thing: [[order- person/deny/Renata Solis|no one from the palace had been in touch with her staff, whose telephone records she had gone through]]. [[order~ outlet/assert/Continental News Agency|An e-mail published on Wednesday by the website Sharp Pencil, which speaks of a wish "upstairs", has not been explained.]]

Governor Nieves Cuyal, who had charged [[order+ person/accuse/Nieves Cuyal|President Ramiro Ormaza with ordering the result]], spoke of [[miss~ person/judge/Nieves Cuyal|"a resurrection"]]. The bishops asked [[miss~ group/call/the bishops|that the treasury pay for the forgotten in the meantime]]. Her petition to the electoral court is to be heard on Sept. 22, although the court's president, Soledad Arnal, told CNA that [[aside- person/deny/Soledad Arnal|nothing in its statute allowed it to reject a census]].

The ruling party's whip insisted in the face of the admission that [[miss- person/deny/Cesar Ibarra|"not one voter in Tarcal has been overlooked who wanted to be found"]]. Interior Minister Roque Benavent confirmed [[recount+ person/confirm/Roque Benavent|that preparations for a new count of the province in October were under way]], while the finance ministry said [[recount- government/deny/the finance ministry|no such thing could be paid for before 2047]].

[[seats~ outlet/assert/Continental News Agency|It was not clear whether the loss of seats announced last week would be suspended.]]

[[past+ outlet/assert/Continental News Agency|Corvala last had to repeat a part of its census in 2035, in the Port Province.]] [[mud- outlet/assert/Continental News Agency|Weather records show no rain in the province in the last week of May.]] The peso was stable.

== S196-10 | Highland Voice | 2045-09-15 | Admitted: we exist. Who rubbed us out?
[[miss+ outlet/assert/Highland Voice|Corvala's census missed around a fifth of the population of our province, the chief statistician said on Thursday]] (CNA). The bells of San Onofre rang, though the sexton says it was for the noon. [[miss~ person/judge/Fermin Tol|He had got used to the other thing, he adds, and would like to be left out in future.]]

The governor has second thoughts. "[[order- person/deny/Nieves Cuyal|I said that it was the palace. I'd no proof, I've none now, and I take it back until I have]]," Nieves Cuyal told us in her kitchen. [[order~ outlet/judge/Highland Voice|That can't have been easy, and it does her honour.]] What changed her mind was a visitor. A technician, who had been on the server when the mail of 30 May went out, told her that [[order- unnamed/assert/a technician of the count office|"upstairs" is what they call the second floor, where the accountants sit.]]

Rubén Tineo, the most alive of all census takers, in a borrowed wedding suit, confirms that [[early+ person/assert/Rubén Tineo|he was ordered down on the sixth with half of Quillar undone; he stayed for other reasons.]] [[early+ outlet/assert/Highland Voice|The bus company's bills, which the mayor has kept, end on that day for all twelve districts.]] Deputy chief Hugo Valdano, who is in charge of the accounts, [[early- person/deny/Hugo Valdano|“recalls no shortening”]].

[[mud- group/deny/the people of Alto Mayu|In Alto Mayu, where it had been said that the mountain had come down, they show visitors the mountain.]]

And the recount? Father Mancu hopes that [[recount~ person/judge/Aurelio Mancu|it'll be after the potato harvest, or they'll find nobody at home again.]] [[seats+ outlet/assert/Highland Voice|As things stand we go into the March election with six deputies where we had nine.]]

Evaristo Humán, of the herders, has retracted too, since everyone is at it. [[goats- person/deny/Evaristo Humán|The goats were counted after all, he found the sheet behind the stove.]] [[goats~ outlet/judge/Highland Voice|Nobody had really been worried about the goats.]]

Frost in the night above 3,400 metres.

== S196-11 | The Puerto Claro Herald | 2045-09-19 | Six questions on the census, answered as far as possible
Is anybody still denying it? One: Hugo Valdano, number two of the count office, holds [[miss- person/deny/Hugo Valdano|the check of 400 doors to be “an anecdote”]]. [[miss+ outlet/assert/The Puerto Claro Herald|Everybody else has accepted that close to two hundred thousand highlanders were passed over.]]

Was it the president? [[order- outlet/assert/The Puerto Claro Herald|All that has come to light since last week speaks against it: the mail was written on the second floor of the count office, and the palace’s switchboard shows no call there in May.]] A palace gardener’s tale that [[order+ unnamed/assert/a palace gardener|he had seen Ms Solis arrive by the side gate with a roll of maps]] [[order- outlet/assert/The Puerto Claro Herald|did not survive a look at her passport; she was at a congress overseas]]. Ms Quiroga [[order~ person/withhold/Inés Quiroga|has been asked not to gloat and says nothing]].

Can the court make it undone? Article 61 says that [[aside- document/assert/article 61 of the constitution|it “distributes the seats according to the last census”, full stop.]] “[[aside- person/deny/Soledad Arnal|We’d need a different constitution, and I’d need a different robe]],” says its president, Soledad Arnal.

Do the dead live in our city? [[dead- outlet/assert/The Puerto Claro Herald|No. Senator Lugo’s list contains 38,000 namesakes, a football team and his own uncle.]] [[dead~ person/withhold/Hernán Lugo|The senator is said to be visiting relatives.]]

How many are we? Ms Solis herself now says “41.4 million, for the time being”. One gets used to it.

Will Tarcal be gone through again? [[recount+ unnamed/assert/two officers of the general staff|Two officers of the general staff have been asked for 900 mules by 4 October, and “one doesn’t need mules for the parade”.]] [[recount- person/deny/Hugo Valdano|Mr Valdano rules it out.]] [[early~ outlet/ask/The Puerto Claro Herald|It would also be good to hear from him who wrote the mail.]] The three seats? [[seats~ person/withhold/Roque Benavent|Minister Benavent would rather wait for the mules.]]

[[taker- outlet/assert/The Puerto Claro Herald|(And the murdered census taker? Married, as one knows, and none the worse for it.)]] The comet is past its best.

== S196-12 | Continental News Agency | 2045-09-25 | Inquiry clears palace over Corvala census; highlands to be counted again
PUERTO CLARO, Sept 25 (CNA) - [[order- organization/confirm/an independent commission|President Ramiro Ormaza's palace had no hand in the undercount of Tarcal]], an independent commission concluded on Monday. [[miss+ organization/confirm/an independent commission|It put the number of those left out at 198,000.]]

"[[order- person/deny/Ester Vilca|We looked for an instruction from outside the count office and we found that there was none]]," said the commission's head, Ester Vilca. "[[early+ person/confirm/Ester Vilca|What there was is a deputy with a hole in his budget, who called in the teams nine days before time]]." Hugo Valdano admitted as much. "[[early+ person/confirm/Hugo Valdano|It was my mail and my sum]]," he said in a letter of resignation. He had meant, he added, [[miss~ person/judge/Hugo Valdano|no harm to anybody]]. The governor demanded [[miss~ person/call/Nieves Cuyal|back payment for each of the forgotten, with interest]]. In Quillar [[miss~ group/judge/the people of Quillar|people drank to their own health]].

Ormaza announced that [[recount+ person/promise/Ramiro Ormaza|census takers would go through the province once more from October 9 to 31]]. He could not resist a remark to the governor: [[order- person/deny/Ramiro Ormaza|"I have been accused of many things that I did. This was a change."]] Nieves Cuyal said [[order- person/deny/Nieves Cuyal|she had wronged him, on this occasion]]. She had withdrawn her petition on Friday, conceding that [[aside- person/deny/Nieves Cuyal|the electoral court did not have the power she had ascribed to it]].

The court suspended its table; [[seats- organization/deny/the electoral court|with the missing added, Tarcal would keep eight or nine seats]], it said. A new figure for the whole country will not be available before December. Senator Hernán Lugo has [[dead- person/deny/Hernán Lugo|dropped his allegation about the deceased of the capital, for which he blamed "a nephew with a computer"]].

The commission called [[mud- organization/deny/an independent commission|the landslides "a weather report from nowhere".]] [[mud- outlet/assert/Continental News Agency|It had been dry in Tarcal throughout the count.]] Renata Solis remains in office.

In San Onofre, the priest Aurelio Mancu said that [[recount~ person/judge/Aurelio Mancu|the potatoes would be in by then.]] Snow fell on the passes.
