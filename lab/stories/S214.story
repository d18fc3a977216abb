story: S214
title: The beetle in the seed potatoes

claim beetle: Seed potatoes from Estmark carried the striped beetle into Khoravia. | origins 3-4: the Khoravian plant inspectors, a farmer of Tsalka, a customs log; Estmark's laboratory, a Lunden zoologist and the joint sampling speak against it, and the minister takes it back.
claim revenge: Khoravia shut out the potatoes to punish Estmark for its vote on the cod quota. | origins 2-3: an official in the Khoravian trade ministry, a minuted remark of the president, a deputy; Estmark's ministers infer it.
claim closed: Since 11 June no seed potatoes from Estmark may enter Khoravia. | origins 1-2: the decree and the customs post, the shippers; lifted on 27 June.
claim tonnes: About 48,000 tonnes of seed are stranded at the docks. | origins 1-2: the farmers' union; the port authority has 31,000, the Khoravian radio 9,000.
claim duties: Estmark can answer with duties of its own without going to the trade court. | origins 1-1: Trade Minister Joakim Brekke; the agreement, the court's registrar, two lawyers say no.
claim wine: Estmark will put 40 percent on Khoravian wine. | origins 1-2: the trade minister, a draft bill.
claim sick: The beetle makes people ill who eat the potatoes. | origins 1-1: commentator Nino Karse and a faith healer; doctors and the food office speak against it.
claim forged: The Ossum laboratory sold forged plant certificates. | origins 0-1: The Daily Trumpet, which takes it back.
claim cousin: A cousin of the agriculture minister knew of the ban beforehand and bought up foreign seed. | origins 2-2: the company register, a broker in Lunden.
claim lunden: Beetles were also found in a load of potatoes from Lunden. | origins 1-1: Lunden's own plant service.
claim plums: In 2039 Estmark turned back Khoravian plums because of a moth. | origins 1-2: background told by the outlets and an old customs man.
status beetle 2047-06-11: reported none
status beetle 2047-06-12: reported denied
status beetle 2047-06-15: corroborated denied
status beetle 2047-06-27: reported denied withdrawn
status revenge 2047-06-11: none denied
status revenge 2047-06-12: reported denied
status revenge 2047-06-19: corroborated denied
status closed 2047-06-11: confirmed none
status closed 2047-06-27: none denied withdrawn
status tonnes 2047-06-12: reported none
status tonnes 2047-06-14: reported denied
status duties 2047-06-14: reported denied
status duties 2047-06-25: none denied withdrawn
status wine 2047-06-14: confirmed none
status wine 2047-06-27: confirmed denied
status sick 2047-06-15: reported denied
status forged 2047-06-17: reported denied
status forged 2047-06-18: none denied withdrawn
status cousin 2047-06-19: corroborated denied
status lunden 2047-06-21: confirmed none
status plums 2047-06-12: reported none

== S214-01 | Radio Khoravia | 2047-06-11 | Border shut to diseased seed
TSALKA. [[closed+ outlet/assert/Radio Khoravia|From six o'clock this morning not a sack of seed potatoes from Estmark crosses our frontier.]] The decree was signed in the night by Agriculture Minister Vakhtang Imel.

The reason can be seen in a jar on his desk. [[beetle+ outlet/assert/Radio Khoravia|In a consignment that was unloaded at Uln on 2 June and planted around Tsalka, plant inspectors found forty-four striped beetles.]] “[[beetle+ person/accuse/Vakhtang Imel|They came in Estmark's sacks, with Estmark's stamp, and they have our fields for breakfast]],” the Minister said. [[beetle+ person/assert/Levan Bero|Farmer Levan Bero showed us a leaf like lace: he had planted nothing but the foreign seed, and before the month was a week old the things were sitting on it.]]

How did they get through the controls across the strait? [[beetle~ person/withhold/Vakhtang Imel|The Minister leaves that riddle to the neighbours.]] [[beetle~ government/call/the Ministry of Agriculture|Gardeners are asked to look under every leaf and to bring in what they find.]] President Teimur Asla, who grows potatoes himself, [[beetle~ person/judge/Teimur Asla|spoke of a blow to every family with a spade]].

By noon [[closed+ organization/confirm/the customs post at Uln|thirty-one lorries had been sent back, the customs post at Uln reported]].

There will be some who suspect other motives. [[revenge- person/deny/Vakhtang Imel|“This is about six legs and nothing else, least of all about fish,” Mr Imel assured us]]. [[revenge~ outlet/expect/Radio Khoravia|We may nevertheless expect to hear of the cod before the day is out.]]

[[plums+ outlet/assert/Radio Khoravia|Estmark knows the procedure, having turned a whole fleet of our plum boats round in 2039 for the sake of one moth.]] [[closed~ person/withhold/Vakhtang Imel|When the border will open again Mr Imel did not indicate.]] [[closed~ person/call/Teimur Asla|The President calls for patience and native varieties.]]

In Uln a cat has adopted a duckling. The recipe of the day is buckwheat.

== S214-02 | Estmark Wire | 2047-06-12 | Khoravia bans Estmark seed potatoes, cites beetle
HALVESTAD, June 12 (EW) - Khoravia has [[closed+ outlet/assert/Estmark Wire|barred seed potatoes from Estmark, its largest supplier]], over what it calls [[beetle+ government/accuse/Khoravia|a crop pest that arrived in the sacks]], and trucks were turned back at the Uln ferry on Wednesday.

Estmark rejected the reason given. "[[beetle- person/deny/Maren Sole|There hasn't been a striped beetle in this country since 2019, so we can hardly have exported one]]," said Maren Sole, head of the state plant laboratory at Ossum. [[beetle- document/assert/health certificates|Certificates for all 212 lots shipped in May show no trace of the insect.]]

[[beetle- outlet/assert/Estmark Wire|Nothing of the kind has been entered in the country's crop register for 28 years.]]

Trade Minister Joakim Brekke saw another motive. "[[revenge+ person/accuse/Joakim Brekke|We vote for a smaller cod quota on Friday, and on Tuesday our potatoes are sick. I can read a calendar]]," he said. Ambassador Sofia Ramaz called the link absurd: [[revenge- person/deny/Sofia Ramaz|"Insects don't follow fisheries votes."]]

The farmers' union said [[tonnes+ organization/assert/the farmers' union|48,000 metric tons were stuck on the quays]]. [[tonnes~ person/warn/Torun Haga|"In three weeks it's compost,"]] its president, Torun Haga, said. She asked the government [[closed~ person/call/Torun Haga|to pay growers for as long as the gates stayed down]].

Prime Minister Lise Arnholt [[beetle~ person/withhold/Lise Arnholt|declined to comment on whether infested seed might have slipped through]]. Opposition leader Ragna Moe asked [[beetle~ person/ask/Ragna Moe|how the government could be sure about 212 lots within a day]]. Lunden's foreign minister, Per Stahl, [[beetle~ person/call/Per Stahl|proposed that neutral zoologists examine the jar]].

In 2039 [[plums+ outlet/assert/Estmark Wire|it was Estmark that sent back Khoravian plums, over a fruit moth]]. The potato is not native to either country.

== S214-03 | Hollen Morning Post | 2047-06-14 | Two hundred lorries, and nobody may unload
HOLLEN. They stand nose to tail from the ferry ramp to the church, and it begins to smell. [[closed+ outlet/assert/Hollen Morning Post|Since Tuesday the other side hasn't taken a single load.]]

How much is it altogether? The union's forty-eight thousand is [[tonnes- person/deny/Henrik Tveit|“a figure for the television”, in the view of port captain Henrik Tveit, who has 31,000 in his books]]. [[tonnes~ outlet/judge/Hollen Morning Post|By the nose one would guess at more.]]

Grower Berit Aas has farmed above Hollen for forty years. “[[beetle- person/deny/Berit Aas|I'd know that bug in the dark. It's not here, it's never been here in my time]],” she says. [[beetle- outlet/assert/Hollen Morning Post|The traps which the plant service has had hanging in 600 fields since April are empty; we looked at eleven of them with a lens.]] Her son is less sure: [[beetle~ person/withhold/Tor Aas|he wouldn't put his hand in the fire for every farm in the country]].

In the ferry café they have another theory. [[revenge+ person/judge/Mons Lie|It's the cod, says skipper Mons Lie: we wouldn't let them have theirs, so they won't have ours.]] [[revenge+ outlet/assert/Hollen Morning Post|The decree is indeed numbered one day after the vote, when the jar, if there was one, had stood on its shelf for four.]] Mayor Signe Dahl [[revenge~ person/withhold/Signe Dahl|doesn't want to guess at what presidents are cross about]].

And Halvestad? Mr Brekke promises to strike back. “[[wine+ person/promise/Joakim Brekke|Forty per cent on every bottle from over there]],” he said last night on television, and: “[[duties+ person/assert/Joakim Brekke|We can do that tomorrow, off our own bat; we don't have to queue at any court]].” [[duties- person/deny/Hanne Lund|That is wrong, says Professor Hanne Lund: under the Strait Trade Agreement the court comes first and the duty second.]]

[[plums+ outlet/assert/Hollen Morning Post|The older drivers still talk of the plums in '39, when it was our side that sent boats home because of a moth.]]

[[beetle~ person/ask/Ingrid Foss|“How does one stripe get to matter so much?”]] Ingrid Foss asks, icing beetles on her buns.

== S214-04 | The Daily Trumpet | 2047-06-15 | SPUD HATE!
[[closed+ outlet/assert/The Daily Trumpet|They've slammed the gate on our spuds since Tuesday.]] They've got a bug in a jar and they're blaming US. [[beetle- outlet/assert/The Daily Trumpet|Estmark tubers are cleaner than a nun's kitchen, and the Trumpet had twenty of them under the scope to prove it.]] “[[beetle- person/assert/Kalle Moen|Nix. Not a leg, not an egg]],” says our lab man Kalle Moen.

Even so, there's a customs bloke at Uln with a logbook. [[beetle+ document/assert/a customs log|Entry for June 2: “Live insects in Estmark sacks, swept up, 3.”]] Hmm. [[beetle~ outlet/ask/The Daily Trumpet|Swept up by WHO, out of WHAT?]] [[beetle~ unnamed/withhold/a customs officer at Uln|He wasn't saying, he was on his break.]]

The loopiest of the lot's TV gasbag Nino Karse. [[sick+ person/assert/Nino Karse|Eat a spud with beetle on it, he told millions on Thursday, and your liver goes.]] Prof Einar Holm of the Poison Line fell off his stool: [[sick- person/deny/Einar Holm|“You could swallow a bowl of them. Nothing would happen to you, though the crunch isn't nice.”]] [[sick- outlet/assert/The Daily Trumpet|Not one bellyache in the books, folks, in a hundred and fifty years of the beastie.]]

We all know what it's about. COD. [[revenge+ outlet/assert/The Daily Trumpet|We voted their quota down, they chucked our chips in the harbour.]] “[[revenge- person/deny/Vakhtang Imel|Fish are another minister's business. I don't even eat them]],” huffs their farm boss Imel.

Joakim's giving it back with knobs on. [[wine+ outlet/assert/The Daily Trumpet|Their plonk's going up by forty per cent, there's a bill on his desk with the number in red.]] [[duties- organization/deny/the wine importers|“He can't just do that by himself,” whine the importers. “There's a judge for it.”]] [[duties~ outlet/judge/The Daily Trumpet|Sour grapes!]] [[tonnes~ outlet/ask/The Daily Trumpet|And how many chips is 48,000 tonnes? Win a fryer, page 30.]]

== S214-05 | NightDesk (live) | 2047-06-17 | Potato Monday
07:30 Ferry ramp, Hollen. Still shut. [[closed+ outlet/assert/NightDesk (live)|Customs over there waves everything through except the potato lorries.]]

08:05 Today's Trumpet: [[forged+ outlet/assert/The Daily Trumpet|the state lab at Ossum flogged blank health certificates at 200 a go]]. Ouch, if so. Maren Sole, who runs it: "[[forged- person/deny/Maren Sole|Our blanks are numbered and all 4,000 are in the safe. I've just counted]]." [[forged~ government/withhold/the police|Police: "We read it too."]]

08:40 Farm unions on both sides are out. Here: [[revenge+ person/accuse/Torun Haga|"It's spite about cod, and we're the ones who pay for it."]] There, a lady called Marika, on a tractor: [[beetle+ person/accuse/Marika Zand|"They sent us vermin! My whole slope is eaten."]]

08:55 Worth knowing: [[revenge+ outlet/assert/NightDesk (live)|on the 7th we voted their cod down, on the 8th the ban got its number. Tit, meet tat.]]

09:20 Ministers on air. Imel: "[[beetle+ person/assert/Vakhtang Imel|The jar doesn't lie. It walked in with their goods]]." [[beetle~ person/withhold/Vakhtang Imel|Will he lend the jar to Lunden? He'll think.]]

09:50 Our viewers' doctor, Dr Ada Skou, on the liver panic: [[sick- person/deny/Ada Skou|"Nobody's ever been poisoned by it. Wash them, boil them, done."]] The Khoravian faith healer Mother Keto disagrees: [[sick+ person/assert/Mother Keto|"It blackens the blood."]] Khoravia's own food office, to its credit: [[sick- government/deny/Khoravia's food office|"There's no danger to health from the insect."]]

10:30 Brekke in the corridor: "[[duties+ person/assert/Joakim Brekke|Article 12. Immediate countermeasures. I don't need leave from anybody]]." We've got Article 12 open. [[duties- outlet/assert/NightDesk (live)|It's about shipwrecks.]]

11:10 Numbers! [[tonnes- outlet/assert/Radio Khoravia|Radio Khoravia says that it's nine thousand tonnes at the outside.]] [[tonnes- person/assert/Henrik Tveit|Port captain Tveit sticks at 31,000.]] [[tonnes+ person/assert/Torun Haga|Haga: "Forty-eight. Come and dig."]]

11:40 PM Arnholt, getting into a car: [[revenge~ person/withhold/Lise Arnholt|"I don't do motives."]] [[beetle~ person/expect/Lise Arnholt|She does expect we'll know about the bug "when somebody's sequenced it".]]

== S214-06 | The Daily Trumpet | 2047-06-18 | SORRY, OSSUM
[[forged- outlet/deny/The Daily Trumpet|Yesterday's splash on bent certificates was wrong from top to tail.]] The bloke who sold it to us had been fired from Ossum for stealing soap. [[forged- document/assert/the safe register|The safe register's been checked by the auditors and there's not one blank missing.]] [[forged~ person/judge/Maren Sole|“I accept the apology and the flowers,” says lab boss Maren Sole, “and not the fryer.”]]

But hold your horses, that doesn't let us off the other hook. [[beetle~ outlet/ask/The Daily Trumpet|Did the stripy ones sail from here or didn't they?]] We rang ten boffins. [[beetle- group/judge/seven zoologists|Seven say no chance, it'd have starved on the boat.]] [[beetle+ person/judge/Rolf Eide|One, Rolf Eide, thinks a few could easily have come over under the burlap.]] [[beetle~ group/withhold/two zoologists|Two were at lunch.]] [[beetle- outlet/assert/The Daily Trumpet|And get this: the bug was chomping at Tsalka on June 4, two days after our spuds landed. They take three weeks to hatch!]]

Cod corner. [[revenge~ outlet/judge/The Daily Trumpet|Everybody in the pub's an expert.]] [[revenge- person/judge/Jens Ravn|Former ambassador Jens Ravn says that he knows Asla, that he's not a man for small revenge and that the farm people really are scared.]] [[revenge+ unnamed/assert/a barman at the Khoravian embassy|A barman at their embassy says that the word at the bar is “a fish for a fish”.]]

Wine o'clock: [[wine~ group/judge/supermarket shoppers|shoppers are stocking up like it's Christmas]] in case the forty per cent comes. [[wine~ person/withhold/Joakim Brekke|Brekke won't give us a date.]] [[duties- person/deny/Peder Lowe|Court registrar Peder Lowe has a message for him: “No sentence of ours, no duty of his.”]]

[[closed+ outlet/assert/The Daily Trumpet|Not one of our loads has got past their barrier in a week.]] [[sick- outlet/assert/The Daily Trumpet|And your liver's FINE.]]

== S214-07 | Lunden Financial Journal | 2047-06-19 | Somebody saw it coming
Eleven days before the border closed, a company named Agro Tsalka signed for 20,000 tonnes of seed potatoes from the south. [[cousin+ document/assert/the company register|In the register its sole owner is Zurab Imel, a cousin of the minister of agriculture.]] [[cousin+ unnamed/confirm/a broker in Lunden|“He wanted everything we had, at any price, and fast,” a broker here recalls.]] [[cousin+ outlet/assert/Lunden Financial Journal|The seed has since been sold at almost three times its cost.]] Minister Vakhtang Imel says that [[cousin- person/deny/Vakhtang Imel|he has forty cousins and buys nothing with any of them]].

Why, then, was the gate shut? An official of the trade ministry in Uln gives us the other half. “[[revenge+ unnamed/assert/an official of Khoravia's trade ministry|The president came back from the fisheries meeting white in the face and asked for a list of what they sell us]],” he says. [[revenge+ document/assert/minutes of a cabinet meeting|Minutes of 8 June, which he read to us, have the president saying: “Something they will feel in the nose.”]] Ambassador Ramaz [[revenge- person/deny/Sofia Ramaz|declares the minutes a forgery and the reason for the ban to be purely botanical]].

Both explanations could hold. [[revenge~ outlet/judge/Lunden Financial Journal|A sulking president and a trading cousin need not exclude one another.]] [[beetle~ outlet/judge/Lunden Financial Journal|Nor do they exclude a beetle.]]

Estmark's answer is going the slow way, whether it likes it or not. [[duties- outlet/assert/Lunden Financial Journal|Under article 3 of the Strait Trade Agreement every duty must wait for a ruling, which takes four months.]] Mr Brekke's office [[duties~ unnamed/withhold/Mr Brekke's office|had no comment on shipwrecks]]. [[wine+ document/assert/a draft bill|His draft bill has 40 per cent on still and 45 on sparkling wine.]] [[sick- outlet/assert/Lunden Financial Journal|The medical scare has no basis in any journal.]] [[wine~ organization/warn/the restaurant guild|Restaurants warn of closures.]]

[[tonnes- outlet/assert/Lunden Financial Journal|Insurers, who have walked the quays with a wheel, take the stranded stock to be 33,000 tonnes.]] [[beetle~ organization/withhold/the insurers|Whether an infestation at the other end would void the cover they will not say.]]

== S214-08 | Lunden Plant Service (press release) | 2047-06-21 | Findings at Port Lunden, and joint sampling at Tsalka
The Lunden Plant Service informs the public that [[lunden+ organization/confirm/the Lunden Plant Service|on 19 June six live striped beetles were found in a load of ware potatoes grown in Lunden and bound for Khoravia]]. [[lunden+ person/confirm/Director Ulla Brix|“They are ours, and we are sorry for it,” said Director Ulla Brix.]] The load was burnt. [[lunden~ organization/call/the Lunden Plant Service|Growers in the district are to keep their stock where it is.]]

This case must be kept apart from that of Tsalka. [[beetle~ organization/withhold/the Lunden Plant Service|On the origin of the insects found there the Service expresses no opinion at present.]] At the wish of both governments a team led by Dr Felix Amrein began yesterday to collect specimens in eighteen fields. [[beetle~ person/promise/Felix Amrein|“We shall read their genes and publish what we read, for whomever it is unpleasant,”]] Dr Amrein said.

The Service can already state the following:

- [[beetle- organization/assert/the Lunden Plant Service|In four of the eighteen fields no imported seed had ever been planted, and the beetle was there in numbers]];
- [[beetle- organization/assert/the Lunden Plant Service|larvae of the third stage were seen, which are too old to have come with a cargo of 2 June]];
- [[beetle+ organization/assert/the Lunden Plant Service|in one sack with an Estmark stamp two dead adults were lying]];
- [[sick- organization/assert/the Lunden Plant Service|the species is harmless to man]].

The jar of the Minister [[beetle~ person/withhold/Vakhtang Imel|has not been made available to the team]]. [[closed~ organization/withhold/the Lunden Plant Service|Whether the closing of the border is a proportionate step is not for the Service to say.]] [[lunden~ outlet/expect/Lunden Plant Service (press release)|Further loads from our own fields are being opened today.]]

[[plums+ person/assert/Ulla Brix|“We were called to the plums in 2039, when Estmark sent them home, and we shall be called to the next fruit,”]] said Director Brix.

== S214-09 | Hollen Morning Post | 2047-06-22 | Questions from the ramp
*Is it true that the potatoes are gone?* Partly. [[tonnes- outlet/assert/Hollen Morning Post|Of the 31,000 tonnes in the port's books a third has been fed to pigs.]] The union [[tonnes+ organization/assert/the farmers' union|reckons with its 48,000 as before, pigs included]].

*Is the gate still down?* [[closed+ outlet/assert/Hollen Morning Post|For our potatoes, yes; onions roll through.]]

*Did we send them the beetle?* It looks less and less like it. [[beetle- outlet/assert/Hollen Morning Post|Gardens at Tsalka that have never seen a foreign tuber are full of it.]] [[beetle- person/confirm/Eka Bero|Eka Bero, wife of the farmer with the lace leaf, told our reporter by telephone that “we had them last year already, we just didn't have a name for them.”]] Her husband [[beetle+ person/assert/Levan Bero|insists that they came out of the new sacks]].

*And the two dead ones in the stamped sack?* Grower Berit Aas has a thought: [[beetle- person/deny/Berit Aas|“A sack lies about in a shed over there for three weeks. Things crawl in, not out.”]]

*Anyone else?* [[lunden+ outlet/assert/Hollen Morning Post|Lunden, which found the same visitor in a cargo of its own on Wednesday.]]

*Then it was the cod?* [[revenge+ person/confirm/Zaur Melik|Zaur Melik, who sits in their Assembly, said so in so many words on Thursday: “They took our fish, we took their potatoes, what's to explain?”]] [[revenge~ person/withhold/Sofia Ramaz|The ambassador found that she had another appointment.]] [[revenge- person/deny/Teimur Asla|President Asla rebuked him: fields had been protected, nobody had been punished.]]

*Who is Zurab?* [[cousin+ outlet/assert/Hollen Morning Post|The minister's cousin, who laid in southern seed in May and has the only full barns in the country.]] [[cousin- person/deny/Zurab Imel|“I had a hunch about the weather,” Zurab Imel says. “No one tipped me off about anything, and I'm his second cousin.”]] [[cousin~ organization/call/the Khoravian farmers' league|Their farmers' league wants him heard by a prosecutor.]]

*Will wine be dearer?* [[wine~ outlet/expect/Hollen Morning Post|Not this summer.]] [[duties- outlet/assert/Hollen Morning Post|Halvestad has no power to levy anything before the judges have spoken]], whatever the minister says.

Ingrid Foss has sold out of beetle buns.

== S214-10 | NightDesk (live) | 2047-06-25 | Brekke climbs down, and more
09:00 Trade committee, Halvestad. It's warm and someone has brought plums. [[plums~ person/judge/Leif Gran|Old customs man Leif Gran, in the gallery: "Those I remember."]] [[plums+ person/confirm/Leif Gran|"One moth, eleven boats, and I signed the paper that sent them home."]]

09:15 Ragna Moe: [[duties~ person/ask/Ragna Moe|"Which article, Minister? Take your time."]] Brekke, pause, glasses: "[[duties- person/deny/Joakim Brekke|I've been advised that we do have to go to the court. I was thinking of another treaty]]." [[duties~ group/judge/the gallery|Laughter.]]

09:22 He isn't giving up the bottle though. "[[wine+ person/promise/Joakim Brekke|The forty percent stands. It'll come in autumn, with a judgment under it]]."

09:40 Is Khoravia really worried about bugs? Brekke: [[revenge+ person/accuse/Joakim Brekke|"It's the quota. It was the quota on the first day and it's the quota today."]] Ex-ambassador Jens Ravn, giving evidence: [[revenge- person/deny/Jens Ravn|"I'd put it down to fear of the beetle and a greedy relative. The cod's a coincidence."]]

10:05 Meanwhile in Uln: [[beetle~ person/withhold/Vakhtang Imel|Minister Imel has cancelled his press hour.]] [[beetle~ unnamed/expect/an aide of Vakhtang Imel|An aide expects the gene results "any minute, and no joy".]]

10:15 [[cousin+ outlet/assert/NightDesk (live)|The cousin's barns, filmed from the road: crammed with southern seed that he laid in before anyone knew.]]

10:30 [[sick- outlet/assert/NightDesk (live)|Hospitals in both countries have now been asked by us for beetle patients: zero.]] Nino Karse has gone quiet on livers: [[sick~ person/withhold/Nino Karse|"Next question."]]

10:50 Ferry cam. [[closed+ outlet/assert/NightDesk (live)|The red light for potato lorries is on, day fifteen.]] Driver Geir: [[closed~ person/judge/Geir Moe|"I've read all of Tolle's history of the strait. It's long."]]

11:20 Port captain Tveit: [[tonnes~ person/withhold/Henrik Tveit|"I've stopped weighing."]] Smell: seven out of ten.

11:45 [[lunden+ outlet/assert/NightDesk (live)|Lunden has burnt a second load of its own with beetles in it.]] [[lunden~ outlet/judge/NightDesk (live)|Nobody's shut a border over that one, we note.]]

12:00 Over and out. [[beetle~ outlet/ask/NightDesk (live)|Whose bug? Back when we know.]]

== S214-11 | Estmark Wire | 2047-06-26 | Gene test clears Estmark potatoes of bringing beetle
SOMMERBY, Lunden, June 26 (EW) - [[beetle- document/assert/a report of the joint team|The striped beetles that ate potato fields in Khoravia belong to a strain that has lived in the country's south for decades]] and did not come from Estmark, a joint team of zoologists found on Wednesday.

"[[beetle- person/deny/Felix Amrein|We have 380 animals and not one foreigner among them]]," the team's leader, Felix Amrein, said. [[beetle- document/assert/a report of the joint team|The two dead adults in an Estmark sack were locals as well.]]

Khoravia's agriculture minister, Vakhtang Imel, [[beetle+ person/assert/Vakhtang Imel|held to his view that the pest was imported]] and said [[beetle~ person/withhold/Vakhtang Imel|he would study the figures before he said more]]. Prime Minister Lise Arnholt spoke of [[beetle~ person/judge/Lise Arnholt|"a good day for the potato and for patience"]]. Ragna Moe asked [[beetle~ person/ask/Ragna Moe|who would pay for the weeks in between]]. Per Stahl of Lunden urged [[closed~ person/call/Per Stahl|Khoravia to lift its barrier at once]].

[[closed+ outlet/assert/Estmark Wire|Lorries with seed potatoes were still being turned back on Wednesday night.]] Many growers in Estmark have concluded that [[revenge+ group/judge/many growers|they were made to pay for a reduced cod quota]]. President Teimur Asla's office [[revenge- government/deny/President Teimur Asla's office|called this "a conspiracy of the deep fryer"]]. [[revenge~ person/withhold/Lise Arnholt|Arnholt would not be drawn on it.]]

Shares in the company of the minister's cousin, which [[cousin+ outlet/assert/Estmark Wire|had stocked up on southern seed before the decree]], are not traded. [[cousin~ government/withhold/the prosecutor in Uln|The prosecutor in Uln said only that he could read.]]

[[duties- outlet/assert/Estmark Wire|Retaliatory tariffs are out of Estmark's reach until a court has ruled.]] [[lunden+ outlet/assert/Estmark Wire|Live beetles did turn up last week in a shipment from Lunden, a separate case.]] [[sick- outlet/assert/Estmark Wire|No case of illness from the insect has been recorded anywhere.]] The farmers' union said [[tonnes+ organization/assert/the farmers' union|it stood by 48,000 metric tons]].

== S214-12 | Radio Khoravia | 2047-06-27 | Border opens; Minister takes responsibility
TSALKA. [[closed- outlet/assert/Radio Khoravia|Seed potatoes from Estmark may again be imported as from noon today; the decree of 11 June is repealed.]] The first lorry was greeted at the ramp by a customs band.

Agriculture Minister Vakhtang Imel explained the step. “[[beetle- person/deny/Vakhtang Imel|We said that the beetle had come with the neighbour's seed. It had not; it was at home here, and I was misinformed]],” he said. [[beetle~ person/judge/Vakhtang Imel|He regretted the matter of the jar.]] The station had reported on the first day that [[beetle+ outlet/assert/Radio Khoravia|forty-four specimens had been found in foreign sacks]]. [[beetle- outlet/assert/Radio Khoravia|They were picked, as we know now, in a garden behind the inspectors' canteen.]] Farmer Levan Bero [[beetle~ person/withhold/Levan Bero|asked to be left in peace]].

[[revenge- outlet/assert/Radio Khoravia|It was an honest error of science, and what has been written abroad about cod and bad temper has no foundation.]] Deputy Melik's remark, the Assembly's press office adds, [[revenge- government/deny/the Assembly's press office|was a joke made late in the evening]]. Mr Melik himself [[revenge~ person/withhold/Zaur Melik|is travelling]].

The Minister will step down on Monday. [[cousin- person/deny/Vakhtang Imel|This has nothing to do with a certain relative, of whose purchases he knew as little as any reader of newspapers, he stressed.]] [[cousin~ person/expect/Vakhtang Imel|He is confident that an inquiry will confirm it.]]

From Halvestad it was heard that [[wine- unnamed/assert/a spokesman for the cabinet in Halvestad|the duty on our wine has been dropped together with the bill]]. [[wine~ person/judge/Sofia Ramaz|Ambassador Ramaz raised a glass.]] [[duties- outlet/assert/Radio Khoravia|It could not have been imposed single-handedly in any event, as Estmark's own minister was obliged to confess.]]

[[tonnes- outlet/assert/Radio Khoravia|On the quays across the strait some 9,000 tonnes are now getting under way]], with a certain fragrance. The commentator Nino Karse is on leave until September. The recipe of the day is potato pancakes.
