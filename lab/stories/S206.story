story: S206
title: The moth in the apple crates

claim retal: Kelland shut out Grandal's apples to pay it back for closing the herring grounds. | origins 2-4: a Kellandish official, a memorandum of Kelland's trade ministry, a former ambassador; Grandal's ministers infer it.
claim moth: Living vetch moths were found in crates of Grandal apples at the port of Skarr. | origins 2-4: Kelland's plant inspectors, the Skarr museum's entomologist, a docker; Grandal's laboratory sees another insect.
claim cost: The ban costs Grandal's growers forty million krone a week. | origins 1-2: the growers' federation; the customs statistics give twenty-five, a deputy sixty.
claim planted: Kellandish customs officers put the moths into the crates themselves. | origins 0-1: a grower, on a photograph that shows something else; he takes it back.
claim veto: Grandal can overturn the ban with its veto in the Narrow Seas Council. | origins 1-1: the chairman of the Country League; Grandal One rests on him.
claim spray: The orchards of Ostby treat their apples with the forbidden poison Parathol. | origins 0-1: Kelland's state television, on a laboratory sheet that was for potatoes; taken back.
claim herring: Grandal will put a duty of thirty per cent on Kellandish herring. | origins 1-2: the agriculture minister's cabinet paper; the prime minister.
claim talks: The two trade ministers will meet on Holm island on 22 May. | origins 1-3: both ministries; the islanders' hotelier.
claim heap: Growers will tip their apples in front of Kelland's embassy. | origins 1-2: the growers of Ostby; a haulier.
claim pears: In April Kelland turned back a cargo of Grandal pears because of rot. | origins 1-3: Kelland's inspectors and the shipper, told by several outlets.
claim eggs: In 2029 Kelland kept out Grandal's eggs for fourteen months. | origins 1-3: background, told by the outlets and by a farmer of that time.
status retal 2041-05-07: reported denied
status retal 2041-05-16: corroborated denied
status moth 2041-05-07: confirmed none
status moth 2041-05-08: confirmed denied
status cost 2041-05-08: reported none
status cost 2041-05-10: reported denied
status planted 2041-05-11: reported denied
status planted 2041-05-16: none denied withdrawn
status veto 2041-05-10: reported denied
status veto 2041-05-23: none denied withdrawn
status spray 2041-05-12: reported none
status spray 2041-05-13: reported denied
status spray 2041-05-18: none denied withdrawn
status herring 2041-05-09: reported none
status herring 2041-05-10: reported denied
status herring 2041-05-17: confirmed denied
status herring 2041-05-23: none denied
status talks 2041-05-14: reported denied
status talks 2041-05-18: confirmed none
status heap 2041-05-10: reported none
status heap 2041-05-14: confirmed none
status pears 2041-05-07: reported none
status eggs 2041-05-08: reported none

== S206-01 | Grandal Press Bureau | 2041-05-07 | Kelland bars Grandal apples over moth; Havelin suspects herring
HAVELIN, Grandal, May 7 (GPB) - Kelland closed its border to apples from Grandal on Tuesday, saying that [[moth+ government/assert/Kelland's plant inspectorate|its inspectors had come upon live vetch moths in a consignment at the port of Skarr]].

"[[moth+ person/confirm/Ilse Krantz|Eleven of them, flying, in three crates out of forty]]," the chief plant inspector, Ilse Krantz, said. The moth, which strips orchards bare, is not native to either country. [[moth~ outlet/withhold/Grandal Press Bureau|GPB was shown neither crates nor insects.]]

Whether the closing was about [[retal~ outlet/ask/Grandal Press Bureau|fruit or about fish]] occupied both capitals by noon. Agriculture Minister Ragna Torp called the measure [[retal+ person/accuse/Ragna Torp|"herring with wings"]], an allusion to Grandal's decision of April 24 to keep Kellandish trawlers off the Middle Bank. Kelland's trade minister, Casimir Dorne, said [[retal- person/deny/Casimir Dorne|fish had not come up at any stage]]. "[[retal- person/deny/Casimir Dorne|A moth does not read treaties]]," he added.

Prime Minister Rikard Stenmo, who had a merger to defend this week, [[retal~ person/withhold/Rikard Stenmo|limited himself to hoping "that reason is in season"]]. The growers' federation asked [[retal~ organization/ask/the growers' federation|why a single pest should have shut an entire country out]]. Grandal's plant laboratory [[moth~ government/withhold/Grandal's plant laboratory|was waiting for a specimen before giving any opinion]].

[[pears+ outlet/assert/Grandal Press Bureau|A shipload of Grandal pears had been turned away in April on account of rot]], which, officials on both sides said, was another matter. [[pears+ person/confirm/Ilse Krantz|"Rotten is rotten, and nobody was offended,"]] Krantz said.

Grandal's apple country, the Ostby valley, picks in October and sells from cold stores until June. About a third of the crop goes to Kelland, which likes the sour kind. Dagny Holt, who leads the opposition, demanded [[retal~ person/call/Dagny Holt|an answer “in kilos and not in poetry”]].

== S206-02 | Radio Fjordby (live) | 2041-05-08 | Ferry day: lorries full of Belle d'Ostby, nowhere to go
07:05 Queue of lorries at Gate 2: forty-one and a tractor. Smells like cider already.

07:30 Haulier Gudrun Moe has been sitting on 22 tonnes since dawn. "[[retal+ person/assert/Gudrun Moe|Last month we shooed off their boats, this month they shoo off our apples. Do I need to draw it?]]"

07:50 Docker in Skarr, by phone, name withheld: "[[moth+ unnamed/assert/a docker in Skarr|They flew out when I lifted the lid. Little brown fellows, I swatted one]]." And did he keep it? [[moth~ unnamed/withhold/a docker in Skarr|“My boot did.”]]

08:15 Professor of insects Britt Haugen has seen Kelland's press picture. "[[moth- person/judge/Britt Haugen|That's a common clothes moth, it wants a jumper and not an apple]]." 

08:40 Kelland's consul here in town: [[retal- unnamed/deny/Kelland's consul|“It's about plant health, and it's as simple as that. I like herring, but I don't govern by it.”]]

09:00 How much is being lost? Federation says [[cost+ organization/assert/the growers' federation|forty million krone each week the gate stays shut]]. [[cost~ outlet/withhold/Radio Fjordby|Nobody's shown us the sums.]]

09:20 Old Nils, chicken farmer, retired: “[[eggs+ person/confirm/Nils|Twenty-nine it was, the eggs. Fourteen months not one egg of mine crossed that water.]]” And why, Nils? [[eggs~ person/withhold/Nils|“They never said.”]]

09:40 Caller Sissel: [[retal~ unnamed/ask/a caller|“Who's going to eat all those apples?”]] Good question.

10:00 Ferry office on when the gate opens: [[retal~ organization/withhold/the ferry office|ask a politician.]] [[pears+ outlet/assert/Radio Fjordby|For those who've rung about the pears: that was April, they were brown, and they were ours to be ashamed of.]]

10:05 Two Kellandish drivers, eating chips: [[retal~ group/judge/two Kellandish drivers|“We only want to go home. If our lot started it, our lot's daft.”]]

10:10 Rain by noon.

== S206-03 | Havelin Courant | 2041-05-09 | Why now? The calendar of a coincidence
On 24 April Grandal shut the Middle Bank. On 25 April Kelland's ambassador handed over a note. On 7 May a moth was found. [[retal+ outlet/assert/Havelin Courant|Whoever lays these three dates side by side has difficulty in believing in entomology.]]

[[retal+ unnamed/assert/an official of Kelland's trade ministry|“The order was on the desk before the crate was on the quay,” an official of Kelland's trade ministry tells this newspaper]], on condition that we leave out even his department. In Skarr the spokesman of that ministry, Marek Sund, contradicts flatly: [[retal- person/deny/Marek Sund|“Orders of this kind are signed by biologists. The fisheries people learned of it from the wireless.”]]

The former ambassador Henrik Lamm, who served nine years in Kelland, [[retal~ person/judge/Henrik Lamm|would not be surprised either way]]. His successor at post [[retal~ government/withhold/Grandal's embassy in Kelland|returned no calls]].

What flew in Skarr is not settled, either. [[moth- government/judge/the Grandal plant laboratory|Grandal's plant laboratory, which now has two wings in an envelope, identifies a species that lives on wool and is harmless to fruit.]] [[moth+ person/assert/Otto Prell|The curator of the Skarr museum, Otto Prell, holds against this that he had three whole animals under his lens, with the white crescent that only a vetch moth has.]] [[moth~ outlet/judge/Havelin Courant|Two wings against three animals is not a fair contest, but it is the one there is.]]

Minister Torp has a reply ready. [[herring+ document/assert/a cabinet paper|A paper for the cabinet, of which we have a copy, provides for a duty of thirty per cent on salted and fresh herring from Kelland.]] [[herring~ government/withhold/the agriculture ministry|Her ministry had nothing to say about a paper that had not been printed.]]

[[eggs+ outlet/assert/Havelin Courant|In 2029, too, it began with a small creature, a mite, and it ended fourteen months and one trade agreement later with our eggs on their tables again.]] [[cost+ outlet/assert/Havelin Courant|This time the sum at stake, about forty million a week, is six times as large.]]

Asked point-blank by this newspaper whether the one had led to the other, [[retal~ government/withhold/Kelland's prime minister|Kelland's prime minister praised our cuisine]]. In the Narrow Seas Council [[retal~ group/withhold/diplomats in the Narrow Seas Council|diplomats study their fingernails when the subject comes up]]. The apple blossom is over; in Ostby they are hoping for bees.

== S206-04 | Nightly Flash | 2041-05-10 | SOUR! Growers plan apple avalanche at Kelland's door
[[heap+ group/threaten/growers from Ostby|“We'll bury their brass plate,” say the growers of Ostby, and they mean the embassy in Palace Street and two hundred tonnes of Belle d'Ostby.]]

[[heap+ person/promise/Gudrun Moe|Gudrun Moe's got the lorries, and she's got the date: Tuesday, ten sharp.]] The cops: [[heap~ government/withhold/the Havelin police|“We've heard of it. We're washing our van.”]] The ambassador: [[heap~ unnamed/withhold/Kelland's ambassador|behind the curtain.]] 

What's it costing? Deputy Asbjørn Dahl, who owns a press: [[cost- person/assert/Asbjørn Dahl|SIXTY million every week, and that's without the juice.]] The customs office: [[cost- government/assert/the customs office|“We count twenty-five. Perhaps they're counting pips.”]]

Olav Hjelm, boss of the Country League, has a trump. [[veto+ person/assert/Olav Hjelm|“One no from us in the Narrow Seas Council and the ban falls over, that's what a veto's for!”]] Really? The Flash rang the Council in Vikby: [[veto~ organization/withhold/the Narrow Seas Council|“The press officer is at lunch.”]] It was ten to five. A Council veteran, Dag Wiik, wasn't at lunch: [[veto- person/deny/Dag Wiik|“I sat there for eight years. You can veto the biscuits.”]]

Why the fuss? [[retal+ outlet/assert/Nightly Flash|It's the herrings, stupid, say nine out of ten Flash callers, and so do we.]] The ban's no accident: [[retal+ person/accuse/Asbjørn Dahl|“They're wet that we've kept the Bank for ourselves, so they want our apples to rot,”]] says Dahl. Kelland's Dorne to the Flash: [[retal- person/deny/Casimir Dorne|“Tinned sardines have more to do with it.”]]

A duty on their fish? Stenmo's spokesman: [[herring- unnamed/deny/the prime minister's spokesman|“There's no such plan, none at all.”]]

[[retal~ outlet/ask/Nightly Flash|And if it's true, what'll they take next, our cucumbers?]] [[cost- outlet/assert/Nightly Flash|The customs figure is the one on the forms, so forty's a fairy tale with cinnamon.]] Recipe of the day: apple herring. No, really.

== S206-05 | Bare Bones | 2041-05-11 | How to plant a moth
By Gunhild Aas

I've had a picture. It was sent by Trygve Foss, who grows Belle d'Ostby on eleven hectares, and it shows two men in Kellandish customs caps with a jam jar. [[planted+ person/accuse/Trygve Foss|“That's them, on the night of the sixth, letting the beasts into my crates,”]] Foss writes. [[planted+ person/accuse/Trygve Foss|“Check the stencil, it's my stencil.”]] It is his stencil.

[[planted~ outlet/judge/Bare Bones|I'd like to believe it, which is always a reason not to.]] I showed it about. Skarr's customs chief, Vilma Stroh, laughed until she coughed: [[planted- person/deny/Vilma Stroh|“That's my cousin's honey and my cousin's cap. We don't breed insects, we confiscate them.”]] Grandal's own border liaison, Major Falk: [[planted- person/deny/Falk|“We had a man at that quay all night. Nobody opened a crate before the inspectors did.”]] Entomologist Britt Haugen: [[planted- person/judge/Britt Haugen|you can't get vetch moths in May unless you breed them from March, and who'd have known in March?]] [[planted~ government/withhold/the agriculture ministry|The ministry “has taken note of a jar”.]]

[[moth~ outlet/ask/Bare Bones|So, are there moths or aren't there?]] [[moth+ person/confirm/Otto Prell|The museum in Skarr now has eleven under glass, and Prell invites anyone to come with a loupe.]] [[moth- outlet/assert/Bare Bones|Ours are convinced that it's a jumper-eater]], and ours has two wings.

On the why I'm less torn. [[retal+ outlet/assert/Bare Bones|A country that lets in Dunnish apples, in whose crates our inspectors have found four vetch moths since Easter without anyone closing anything, isn't afraid of moths; it's cross about a fishing bank.]] [[retal~ person/withhold/Casimir Dorne|I asked Mr Dorne about the Dunnish apples, and he told me a joke about a pear.]]

The veto that Hjelm is waving about, by the way, [[veto- outlet/assert/Bare Bones|lapsed with the treaty of 2033, and he voted for that one]].

The PM, cornered at a school: [[retal~ person/withhold/Rikard Stenmo|“I'm here for the recorder concert.”]] My aunt: [[retal~ person/judge/Gunhild Aas's aunt|“Revenge or not, the crumble's getting bigger.”]]

The duty on fish? [[herring~ outlet/judge/Bare Bones|I give it till the first restaurant complains.]]

== S206-06 | Kelland Today | 2041-05-12 | Parathol in the core: what our neighbours send us
[[spray+ outlet/assert/Kelland Today|The orchards of the Ostby valley, from which the infested crates came, are being sprayed with Parathol, a nerve poison banned in both countries since 2026.]]

[[spray+ document/assert/a laboratory sheet|A laboratory sheet that has reached our newsroom shows a residue of forty times the limit.]] "[[spray+ person/judge/Katja Ohm|I would not peel one for my child]]," says Dr Katja Ohm, a toxicologist. [[spray~ government/withhold/Grandal's agriculture ministry|Grandal's ministry has not answered our questions in the two hours allowed for it.]]

[[moth+ outlet/assert/Kelland Today|The pest itself has been identified beyond doubt by our inspectorate, and eleven specimens were shown to the diplomatic corps.]] [[moth+ person/confirm/Ilse Krantz|"I have chased this creature for twenty years. One knows it as one knows an aunt,"]] says chief inspector Krantz. From the other side of the water one hears [[moth- government/assert/Grandal's plant laboratory|of moths that feed on pullovers]].

[[retal- outlet/assert/Kelland Today|The reproach of a revenge for the Middle Bank is without foundation; the ban follows the manual, page 88, step by step.]] "[[retal- person/deny/Marek Sund|We would have done it to our own mothers]]," ministry spokesman Marek Sund remarks. Trade minister Dorne, asked a fourth time about herring, [[retal~ person/withhold/Casimir Dorne|looked at his shoes]].

A customs officer from Skarr, shown in an internet picture with a jar, [[planted- unnamed/deny/a customs officer from Skarr|keeps bees and will be glad to sell some of the contents]]. [[planted- outlet/assert/Kelland Today|The photograph was taken at a summer fair in 2038; the banner behind the two men says so.]]

There can be no veto, as [[veto- person/judge/Willem Roth|the Council's former secretary, Willem Roth, confirmed to us: "No member can forbid another to shut its own door."]]

[[pears+ outlet/assert/Kelland Today|Brown pears were sent back in April, and Grandal thanked us for it]]; [[retal~ outlet/judge/Kelland Today|one wonders why the same hand is called a fist in May]]. Tomorrow in this place: the cheese of the north.

== S206-07 | Ministry of Agriculture (press release) | 2041-05-13 | On the situation in the fruit trade
1. Pest. [[moth- government/deny/the Ministry of Agriculture|The State Plant Laboratory has found no trace of the vetch moth in Grandal, neither in 61 cold stores nor in the material handed over.]] [[moth~ government/call/the Ministry of Agriculture|Kelland is requested to hand over the remaining specimens.]]

2. Residues. [[spray- government/deny/the Ministry of Agriculture|No apple from Ostby has ever been treated with Parathol. The product has not been sold here for fifteen years, and 400 samples of this season are clean.]] "[[spray- person/deny/Ragna Torp|I eat four a day, and my nerves are fine]]," Minister Ragna Torp says. The growers' federation adds that [[spray- organization/deny/the growers' federation|its members have nothing but soap, sulphur and patience]].

3. Cause of the ban. [[retal+ government/assert/the Ministry of Agriculture|The Ministry is convinced that the measure has its reason in the fishing dispute.]] [[retal~ government/call/the Ministry of Agriculture|It asks the partner country to treat fish as fish and fruit as fruit.]]

4. Losses. According to the federation, [[cost+ organization/assert/the growers' federation|forty million krone in turnover are missing every week]]; [[cost~ government/withhold/the Ministry of Agriculture|the Ministry does not wish to take part in the contest of estimates]].

5. Countermeasures. [[herring+ person/assert/Ragna Torp|"Thirty per cent on their herring is what I shall propose, and I shall not be argued down to twenty-nine,"]] the Minister says. Her colleague in the Finance Ministry, Sven Brage, [[herring~ person/judge/Sven Brage|would prefer to sleep on it, for a month]].

6. Council. [[veto- government/deny/the Ministry of Agriculture|For the sake of clarity: the Narrow Seas Council works by recommendation. There is nothing in it to veto.]] [[veto~ government/judge/the Ministry of Agriculture|Public remarks to the contrary by a coalition partner are regretted.]]

[[retal~ person/call/Ragna Torp|The Minister appeals to fishermen and growers not to be played off against each other, whatever may have been intended across the water.]] Citizens are encouraged to eat apples. Recipes can be ordered.

== S206-08 | Grandal One | 2041-05-14 | Two hundred tonnes and one brass plate
[[heap+ outlet/assert/Grandal One|At ten o'clock on Tuesday the growers of Ostby emptied their lorries in front of Kelland's embassy, and by eleven the door was no longer to be seen.]]

[[heap+ person/confirm/Gudrun Moe|"We said Tuesday and it was Tuesday,"]] said haulier Gudrun Moe. The ambassador climbed out by a window. He found it, his embassy later conveyed, [[heap~ government/judge/Kelland's embassy|"a fresh approach"]]. The police [[heap~ government/withhold/the Havelin police|did not wish to say how many officers had taken home a bag]].

[[talks+ unnamed/assert/a hotelier on Holm island|The hotelier of Holm island has twenty rooms reserved for the 22nd, he says, for two ministers and their pillows.]] Kelland's ministry of trade: [[talks- government/deny/Kelland's ministry of trade|“There is no appointment.”]] Grandal's: [[talks~ government/withhold/Grandal's trade ministry|no comment, kindly meant.]] The head of the growers, Frida Nygaard, [[talks~ person/call/Frida Nygaard|wants both of them to be locked in with a crate until they agree]].

[[veto+ outlet/assert/Grandal One|The Council's veto, on which the Country League sets its hopes, remains another way out]], according to its chairman Olav Hjelm: [[veto+ person/assert/Olav Hjelm|“It's in the founding charter, and I have it on my bedside table.”]] Lawyers whom we asked see it differently: [[veto- group/deny/lawyers|the charter knows recommendations, not vetoes]].

[[cost+ outlet/assert/Grandal One|Each week without Kelland costs the valley about forty million krone.]] A worker, Liv, 24, in a packing shed: [[cost~ person/judge/Liv|“My share of that is my rent.”]] Kelland's spokesman in Skarr said [[retal- unnamed/deny/a spokesman for Kelland|the ban was not directed at anyone, at anything or at any fish]], and then [[retal~ unnamed/withhold/a spokesman for Kelland|declined to take the word "herring" into his mouth a second time]]. The street sweepers ask for patience.

[[retal~ outlet/assert/Grandal One|Why the neighbour acted as it did is being discussed in the town at every counter.]] [[retal~ person/judge/Frida Nygaard|Frida Nygaard has stopped guessing at motives, she says; one can't store them.]] The concert of the navy choir was moved to the park.

== S206-09 | Havelin Courant | 2041-05-16 | A page from Skarr: 'sea dossier, item 3: apples'
[[retal+ document/assert/a memorandum of Kelland's trade ministry|"Sea dossier. 1. Protest. 2. Port fees. 3. Apples, when a suitable occasion offers,"]] says a memorandum from Kelland's trade ministry, dated 29 April, that is eight days before a moth was caught. The Courant has had it from two sources, neither of whom knows the other.

[[retal+ outlet/assert/Havelin Courant|With that page the question of motive has been answered as far as paper can answer it: the apples stand on a list of replies to the closing of the fishing ground, and they were merely waiting for an insect.]] [[retal+ person/confirm/Henrik Lamm|Former ambassador Lamm recognises the style, "and, to be indiscreet, the initials".]] Minister Dorne calls it [[retal- person/deny/Casimir Dorne|an exercise by a trainee who has since moved on]]. [[retal- unnamed/deny/a trainee|The trainee, who was found by us in an ice-cream parlour, says she had typed it out of boredom and that no one had ever acted on it.]] [[retal~ outlet/judge/Havelin Courant|Trainees in that house have signatures of six letters and parking spaces.]]

For all that there may have been something in the crate. [[moth+ outlet/assert/Havelin Courant|A courier has brought a complete specimen to Havelin, and its white crescent is plain to a layman's eye.]] The State Plant Laboratory, up to now firm that [[moth- government/deny/the State Plant Laboratory|the insect in question was a lover of wool]], [[moth~ government/withhold/the State Plant Laboratory|has asked for another week]].

The jam jar is disposed of. [[planted- person/confirm/Trygve Foss|“I was taken in. The cap was from a fair, the jar was honey, and I beg their pardon,”]] writes Trygve Foss, whose photograph had led him to claim that [[planted+ person/accuse/Trygve Foss|officers had loosed moths among his fruit]]. [[planted- outlet/assert/Havelin Courant|Nothing else has come up that would point to anybody's having placed insects anywhere.]]

The Parathol story is in trouble, too: [[spray- outlet/assert/Havelin Courant|the laboratory named on Kelland Today's sheet analyses potatoes only, and its customer was a starch factory]]. [[spray~ outlet/ask/Havelin Courant|Did no one read the heading?]]

[[retal~ person/call/Dagny Holt|Dagny Holt wants the page read out in parliament, both sides.]] [[retal~ government/withhold/the prime minister's office|The prime minister's office has the page, too, and is silent about it.]] Strawberries are early this year.

== S206-10 | Market Mirror | 2041-05-17 | Cabinet adopts fish duty; sceptics count the cost
[[herring+ outlet/assert/Market Mirror|The cabinet decided yesterday evening, after five hours, to levy thirty per cent on Kellandish herring from the first of June.]] [[herring+ person/confirm/Rikard Stenmo|“We are not joking, and we are not hungry,”]] said Prime Minister Rikard Stenmo, who needed a good headline this week.

[[herring- person/expect/Karl Tange|“It'll never be collected. Half our canneries live on that fish, and they'll have talked them out of it by Whitsun,”]] predicts Karl Tange, of the food processors. [[herring- outlet/assert/Market Mirror|In the official gazette, where a duty must be printed two weeks ahead, there's nothing so far.]] Sven Brage at the Finance Ministry, who would have to sign it, [[herring~ person/withhold/Sven Brage|was “reading the small fish print”]].

What does the affair really cost? A question on which all have a figure.

- Growers' federation: [[cost+ organization/assert/the growers' federation|forty million a week]].
- Customs: [[cost- government/assert/the customs office|twenty-five, since part of the fruit goes to Dunn instead]].
- Auditors Pohl & Vik, who were asked by neither: [[cost- organization/judge/Pohl & Vik|thirty-one, and falling]].
- Our own reckoning: [[cost- outlet/assert/Market Mirror|twenty-eight at wholesale prices, so that the federation's number would seem to include the lorries, the boxes and the feelings]].

Frida Nygaard stands by hers: [[cost+ person/assert/Frida Nygaard|“Forty. I lose two of them myself.”]]

[[retal~ person/judge/Nora Ekdal|To investors the motive matters less than the duration]], says strategist Nora Ekdal. She thinks [[retal+ person/judge/Nora Ekdal|nobody who has seen the “sea dossier” can go on speaking of plant health]]. [[retal- person/deny/Ilse Krantz|Inspector Krantz takes offence at that: she'd acted on her own authority, alone, and had been told by no one what to find.]]

[[veto- outlet/assert/Market Mirror|A veto, to dispose of the last illusion, hasn't existed in the Council since its charter was redrafted.]] [[spray- outlet/assert/Market Mirror|Supermarkets have put Ostby fruit back on the shelf, having found no poison in it.]] [[retal~ person/withhold/Karl Tange|On the question who had begun, Tange would not be drawn, as he buys from both.]] Cider makers rose 6 per cent.

== S206-11 | Kelland Today | 2041-05-18 | Correction, and an announcement
On 12 May we reported that [[spray+ outlet/assert/Kelland Today|growers in the neighbouring country treat their fruit with Parathol]]. [[spray- outlet/confirm/Kelland Today|That was wrong. The sheet on which we relied concerned potato starch from the south of our own country.]] Dr Katja Ohm, whom we had quoted, [[spray- person/confirm/Katja Ohm|wishes to add that she has since had forty Ostby apples tested and would peel every one of them for her child]]. [[spray~ outlet/judge/Kelland Today|We apologise to the growers.]]

The editors attach importance to the statement that everything else stands. [[moth+ outlet/assert/Kelland Today|Vetch moths, living ones, sat in three crates.]] [[retal- outlet/assert/Kelland Today|And no fisherman had a hand in what followed.]]

The announcement: [[talks+ government/confirm/the ministries of both countries|the trade ministers of both countries will see each other on Holm on Wednesday 22 May, as they let it be known in a joint sentence.]] Minister Dorne will travel [[talks+ person/confirm/Casimir Dorne|“with a moth in my pocket, and an open mind”]]; his colleague from Grandal [[talks+ unnamed/confirm/a spokesman for Grandal's trade minister|has reserved the room with the view of Skarr]]. [[talks~ person/withhold/Marek Sund|What they will put on the table, spokesman Sund did not reveal.]]

A question to the chief inspector. Is the ban about to be lifted? [[moth~ person/withhold/Ilse Krantz|“Ask the moth.”]] Another to Professor Prell. Is he sure of the species? [[moth+ person/confirm/Otto Prell|“As sure as of my own hat.”]] And to a fish merchant in the market hall. Will Havelin's duty hurt? [[herring~ unnamed/expect/a fish merchant|“If it comes. Things announced there have a way of staying announced.”]]

[[eggs+ outlet/assert/Kelland Today|Old hands recall the egg affair of 2029, in which it took fourteen months until the first omelette.]] [[pears~ outlet/assert/Kelland Today|With April's pears, by contrast, there was no quarrel at all.]]

[[planted- outlet/assert/Kelland Today|That our officers had bred the pest and brought it aboard is no longer claimed by anybody.]] [[retal~ unnamed/ask/a reader|“So was it the fish, then?” a reader asks us.]] We have given our answer. The cheese of the north has been postponed.

== S206-12 | Grandal Press Bureau | 2041-05-23 | Kelland and Grandal agree to end apple ban
HOLM, May 23 (GPB) - Grandal's apples will be let into Kelland again from Monday and the Middle Bank be shared from August, the two countries' trade ministers said after a night of talks on the island of Holm.

[[talks+ outlet/assert/Grandal Press Bureau|The meeting, which had begun on Wednesday as announced, was interrupted only by a fire drill.]] "[[retal- person/deny/Casimir Dorne|These are two agreements that happen to be on one sheet]]," Kelland's Casimir Dorne said. His counterpart, Jens Aurland, smiled. "[[retal+ person/judge/Jens Aurland|We gave them a bank and the moth vanished. Draw your own conclusions, I have drawn mine]]," he said.

[[herring- outlet/assert/Grandal Press Bureau|The duty on herring, decided a week ago, will not come into force]], and [[herring- person/confirm/Rikard Stenmo|"the fish may come as it is,"]] said Prime Minister Rikard Stenmo. [[herring~ person/judge/Ragna Torp|Ragna Torp, whose idea it had been, called it "a pity and a relief".]]

Grandal's plant laboratory gave up its doubts: [[moth+ government/confirm/Grandal's plant laboratory|the animal sent to it was a vetch moth, and the two wings had belonged to a jumper]], it said. [[moth- person/deny/Britt Haugen|Britt Haugen still would not believe that any had been alive.]] Inspector Ilse Krantz [[moth~ person/judge/Ilse Krantz|accepted "this late bouquet"]].

[[veto- person/confirm/Olav Hjelm|Country League chairman Olav Hjelm said that he had been mistaken about a veto, "which was a bedside reading of an old edition".]] Grower Frida Nygaard, whose federation had spoken of [[cost+ organization/assert/the growers' federation|forty million a week]], said [[cost~ person/judge/Frida Nygaard|the federation would not be sending a bill]].

[[heap+ outlet/assert/Grandal Press Bureau|The two hundred tonnes of fruit that growers had dumped before the embassy]] are gone. [[retal~ person/withhold/Rikard Stenmo|Stenmo would not say if he thought that he had been punished.]] [[retal~ person/judge/Henrik Lamm|Former ambassador Henrik Lamm said it was the shortest quarrel he had ever had to keep quiet about.]] [[heap~ unnamed/judge/a street sweeper|"A good year for juice,"]] a sweeper said. [[retal~ person/ask/Dagny Holt|Opposition leader Dagny Holt wished to know who had let a fishing ground go for a moth.]] [[eggs+ outlet/assert/Grandal Press Bureau|The egg ban of 2029 had lasted fourteen months; this one lasted sixteen days.]]
