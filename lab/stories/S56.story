story: S56
title: The fall of the Kestrel Bridge

claim fall: The Kestrel Bridge over the Dray collapsed on the evening of 11 November 2030. | origins 2-4: the fire service, trucker Abel Munro who drove off it, the government; a commuter's film.
status fall 2030-11-11: confirmed none
claim dead: Nine people were killed (seven; nine; eleven). | origins 1-3: the county police; the hospital and the fire union counted for themselves at first.
status dead 2030-11-11: reported none
status dead 2030-11-12: confirmed none
claim cable: A corroded hanger cable was the cause of the collapse. | origins 2-4: the state accident board and Professor Sunil Acheson, who saw the stump; the engineer of the Valley Sentinel may belong to the board.
status cable 2030-11-13: reported none
status cable 2030-11-14: reported denied
status cable 2030-11-18: corroborated denied
status cable 2030-11-27: confirmed denied
claim lorry: An overloaded lorry of 68 tonnes was on the bridge. | origins 0-0: the transport minister, on the strength of a weighbridge slip, took it back; the haulage firm's own papers say 41 tonnes and are against it.
status lorry 2030-11-12: reported none
status lorry 2030-11-14: reported denied
status lorry 2030-11-22: none denied withdrawn
claim report: Inspection reports on the bridge were copied from year to year and the 2029 inspection never took place. | origins 2-3: the inspector Wanda Pruitt and the reports themselves; the two council engineers may have it from her.
status report 2030-11-14: reported none
status report 2030-11-15: reported denied
status report 2030-11-18: corroborated denied
status report 2030-11-22: confirmed none
claim letter: A school-bus driver, Ned Harkin, wrote to the county in September that the deck was sagging. | origins 1-2: Harkin and the county's own post book, which confirms that a letter came in.
status letter 2030-11-13: reported none
status letter 2030-11-15: confirmed none
claim missing: A girl of four is still missing. | origins 0-0: a volunteer's post, taken back; the tabloid relied on it.
status missing 2030-11-12: reported none
status missing 2030-11-13: none denied withdrawn
claim shut: Eleven bridges of the same kind have been (will be) shut. | origins 1-2: the transport ministry; a union official spoke before it did.
status shut 2030-11-14: reported none
status shut 2030-11-15: confirmed none
claim rebuild: The government will pay for a new bridge by the end of 2032. | origins 1-1: the prime minister.
status rebuild 2030-11-18: confirmed none
claim osier: In 2019 a footbridge at Osier fell into the Dray, hurting two. | origins 1-3: public background, told by outlets in their own voice and by a politician.
status osier 2030-11-11: reported none

== S56-01 | Valley Sentinel Live | 2030-11-11 | Kestrel Bridge down: what we know
**21.40** [[fall+ outlet/assert/Valley Sentinel Live|The middle of the Kestrel Bridge is in the river]]. [[fall+ organization/confirm/the Dray Valley fire service|The main span came down at 18.52]], the fire service says.

**21.55** Abel Munro, who drives a bread van, was the last to get over. "[[fall+ person/assert/Abel Munro|The road went soft under me like a mattress and in the mirror there was nothing]]," he tells us. He has given his bread to the rescuers.

**22.10** [[dead+ organization/assert/St Hilda's Hospital|At least seven people are dead]], St Hilda's Hospital says. The fire brigades' union speaks of [[dead+ organization/assert/the fire brigades' union|eleven]]. The police [[dead~ government/withhold/the police|are not giving a figure tonight]].

**22.25** We asked the county council [[cable~ outlet/ask/Valley Sentinel Live|when the bridge was last inspected]]. "[[cable~,report~ government/withhold/the county council|All in good time]]," said the duty officer.

**22.40** For those reading from far away: the Kestrel was opened in 1966 and carried 19,000 vehicles a day. [[osier+ outlet/assert/Valley Sentinel Live|It is not the valley's first: a footbridge fell at Osier in 2019 and two walkers were hurt]].

**23.05** Bus 14 goes round by Long Dray. Father Ignace has opened the parish hall and there is soup.

**23.20** Marian Toth, the opposition's transport spokeswoman: "[[cable~ person/judge/Marian Toth|Bridges do not fall down by themselves. Someone has been asleep]]." She calls for [[cable~ person/call/Marian Toth|an inquiry that does not report to the people it inquires into]].

== S56-02 | UNB | 2030-11-12 | Nine dead in bridge collapse; minister points to overweight truck
KESTREL, Nov 12 (UNB) - [[fall+,dead+ government/confirm/police|Nine people died when a road bridge fell into the river Dray]], police said on Tuesday, and the transport minister said [[lorry+ person/assert/Ambrose Kettle|an overloaded truck may have brought it down]].

"[[dead+ person/confirm/Ruth Calloway|Nine, and we do not expect that to change]]," said county police chief Ruth Calloway. Fourteen people were pulled out alive. She appealed to [[fall~ person/call/Ruth Calloway|drivers with dashboard cameras to come forward]].

"[[lorry+ person/assert/Ambrose Kettle|There was a truck on the span that weighed 68 tonnes where 44 is the limit]]," Transport Minister Ambrose Kettle told reporters at the site. He said [[lorry+ document/assert/a slip from a weighbridge|a slip from a weighbridge 12 km away]] showed it. "[[lorry~ person/judge/Ambrose Kettle|I do not accuse a dead man. I read a number]]," he said.

Kettle [[cable~ person/withhold/Ambrose Kettle|brushed aside questions on maintenance]]. "[[fall+ person/confirm/Ambrose Kettle|A bridge has fallen and families are grieving]]," he said.

The trucking firm, Bellweather Haulage, said [[lorry~ organization/withhold/Bellweather Haulage|it was with the family of its driver and would speak later]].

Engineers were cautious. Sunil Acheson, a professor at Morden University, said [[lorry~ person/judge/Sunil Acheson|a sound bridge of that type would shrug at such a load]].

Prime Minister Lilian Sorrel [[fall~ person/judge/Lilian Sorrel|spoke of a black day]] and ordered flags to be lowered. The accident board, an independent body, [[cable~ government/promise/the accident board|promised first findings within a fortnight]].

The Dray is the country's third-longest river. It was 4 degrees cold on Monday night.

== S56-03 | The Daily Whistle | 2030-11-12 | FIND LITTLE ROSIE
Hunt for girl, 4, in icy torrent as bridge of death claims NINE

[[missing+ outlet/assert/The Daily Whistle|Rescuers were last night fighting the clock for a tot swept away when the Kestrel Bridge snapped]]. [[missing+ unnamed/assert/a volunteer|Rosie, four, was in the back of a silver hatchback that has not been found]], a volunteer wrote in a post shared 90,000 times.

"[[missing~ person/promise/Des Colby|We shall stay in the water until we have her]]," vowed diver Des Colby, 44.

Police chief Ruth Calloway [[missing~ person/withhold/Ruth Calloway|would not discuss individuals]]. [[dead+ person/confirm/Ruth Calloway|She put the toll at nine]].

Transport boss Ambrose Kettle fingered a killer truck. It tipped the scales at [[lorry+ person/assert/Ambrose Kettle|a whopping 68 tonnes]], he thundered. Furious gran Peg Lowry, 70: "[[lorry~ person/judge/Peg Lowry|Whoever loaded that wants stringing up]]."

A trucker who uses the road daily told the Whistle "[[lorry~ unnamed/assert/a trucker|half of us are over, mate, and nobody looks]]".

[[osier+ outlet/assert/The Daily Whistle|It comes eleven years after two ramblers were hurt when the Osier footbridge gave way]].

Got a photo? Text WHISTLE. Bridge quiz, page 17.

== S56-04 | Valley Sentinel | 2030-11-13 | No child is missing; bus driver says he warned county
[[missing- outlet/assert/Valley Sentinel|There is no Rosie]]. The volunteer whose appeal for a lost girl went round the country told police that [[missing- unnamed/deny/the volunteer|he had mixed up two telephone calls and that nobody was unaccounted for]], police chief Ruth Calloway said. "[[missing- person/deny/Ruth Calloway|We have matched every car and every seat]]," she said. The Daily Whistle, which carried the story on its front page, [[missing~ outlet/withhold/the Daily Whistle|did not answer an email]].

What is real is a letter. Ned Harkin, who drives the school bus from Long Dray, says [[letter+ person/assert/Ned Harkin|he wrote to the county's roads office on 19 September]]. “[[letter+ person/warn/Ned Harkin|I wrote that the deck had a belly in it, just past the third lamp, and that it got worse with the frost]],” he said. “[[letter~ person/assert/Ned Harkin|I got a card that said my views were important]].”

The county [[letter~ government/withhold/the county|said it received 4,000 letters a year]].

An engineer who has been down on the pier told the Sentinel what he saw. “[[cable+ unnamed/assert/an engineer who has been down on the pier|Hanger 22 has gone at the socket, and the break is brown. Brown means old]],” he said. He is not allowed to speak. [[cable~ unnamed/assert/an engineer who has been down on the pier|It was too early to say that the rest followed from it]], he added.

The minister sticks to [[lorry+ person/assert/the minister|his overweight lorry]].

The dead will be remembered at St Hilda's on Sunday. The Christmas market is off. Ballet classes go on at the mill.

== S56-05 | UNB | 2030-11-14 | Haulier, paint maker reject blame for bridge collapse as records are questioned
KESTREL, Nov 14 (UNB) - A haulage firm on Thursday rejected the government's account that [[lorry+ government/assert/the government|a truck of 68 tonnes had been on a bridge that collapsed on Monday]], killing nine.

"[[lorry- person/deny/Corin Bellweather|Our truck left with 41 tonnes of barley and we have the papers]]," said its owner, Corin Bellweather. "[[lorry- person/deny/Corin Bellweather|The slip the minister waves about has another truck's plate on it]]."

The Transport Ministry [[lorry~ government/withhold/the Transport Ministry|did not return a call]].

Torvane Coatings, which treated the bridge's cables in 2022, denied that [[cable- organization/deny/Torvane Coatings|rust had anything to do with the disaster]]. The Valley Sentinel reported on Wednesday that [[cable+ outlet/assert/the Valley Sentinel|an engineer had seen an old break in one of the hangers]].

Two council engineers told UNB that [[report+ unnamed/accuse/two council engineers|inspection reports on the Kestrel had been copied out of the previous year's]]. One said [[report+ unnamed/accuse/one of two council engineers|nobody had gone up in 2029 at all]]. They asked not to be named for fear of dismissal. The council [[report~ government/withhold/the council|referred all questions to the accident board]], which [[report~ government/withhold/the accident board|said it was not there to comment on newspaper talk]].

Transport workers' leader Gus Amory said [[shut+ person/assert/Gus Amory|the ministry was about to close every bridge of the same make, eleven in all]]. "[[shut~ person/judge/Gus Amory|About time, and about ten years late]]," he said.

Kettle's party leads in the polls by 4 points, a survey taken before the accident showed.

== S56-06 | Ministry of Transport | 2030-11-15 | Closure of Halder-type suspension bridges
The Minister has today ordered [[shut+ government/confirm/the Ministry of Transport|the closure to all traffic of eleven bridges of the Halder type]] with effect from 20.00. A list is annexed.

"[[shut~ person/judge/Ambrose Kettle|Safety comes before convenience]]," said Ambrose Kettle. "[[cable~ person/withhold/Ambrose Kettle|I shall not anticipate the work of the accident board on the cause]]."

The Ministry [[shut~ government/expect/the Ministry of Transport|expects inspections to be complete by the end of January]]. Motorists are asked [[shut~ government/call/the Ministry of Transport|to plan their journeys]].

With regard to the weight of a vehicle said to have been on the bridge, [[lorry~ government/assert/the Ministry of Transport|the Ministry's information came from a third party and is being verified]].

The annual Safe Winter Tyres campaign begins on Monday.

== S56-07 | Radio Dray | 2030-11-15 | County finds bus driver's letter, denies reports were copied
[[letter+ outlet/assert/Radio Dray|The county has found Ned Harkin's letter]]. "[[letter+ person/confirm/Howell Strake|It is in the post book for the twenty-third of September, and it was passed to the roads office, and there the trail stops]]," the council leader, Howell Strake, told Radio Dray. "[[letter~ person/judge/Howell Strake|I have apologised to Mr Harkin, who was kinder than I deserved]]."

Harkin says he wrote that [[letter+ person/warn/Ned Harkin|the deck had a belly]].

On the inspection reports Strake gave no ground. [[report- person/deny/Howell Strake|Every inspection was carried out and every report was written from scratch]], he said. UNB has quoted [[report+ outlet/assert/UNB|two council engineers who say that [[report+ unnamed/accuse/two council engineers|the reports were copied]]]]. "[[report- person/deny/Howell Strake|Then let them come to my room and tell me. They are mistaken]]," he said. Would he show us the report for 2029? [[report~ person/withhold/Howell Strake|Not before the board had it]], he said.

Marian Toth of the opposition [[report~ person/call/Marian Toth|wants the police to seal the roads office]]. [[report~ person/warn/Marian Toth|Paper burns]], she said.

[[shut+ outlet/assert/Radio Dray|Eleven other bridges close tonight]]. [[shut~ person/expect/Lotte Breen|We shall lose a third of our trade by Christmas]], says Lotte Breen, who has an inn at Dray Ferry, on the wrong side of one.

A family in Upper Kestrel has offered its rowing boat to schoolchildren.

== S56-08 | The National Ledger | 2030-11-18 | The same rust, the same typing error, four years running
The inspection reports on the Kestrel Bridge for 2026, 2027, 2028 and 2029, which the Ledger has obtained, [[report+ document/assert/inspection reports on the Kestrel Bridge|are word for word the same, down to a hanger described each year as “sightly rusted]]”.

Wanda Pruitt, whose name stands under all four, told the Ledger that [[report+ person/confirm/Wanda Pruitt|she had made only the first]]. “[[report+ person/confirm/Wanda Pruitt|I went up once, in 2026. After that they changed the date and sent me the page to sign]],” said Ms Pruitt, 63. “[[report+ person/confirm/Wanda Pruitt|In 2029 I was in hospital with a hip. Nobody went]].”

Howell Strake, the council leader, who has said that [[report- person/deny/Howell Strake|every inspection took place]], [[report~ person/withhold/Howell Strake|cancelled an interview]].

Sunil Acheson of Morden University examined the stump of hanger 22 from a police boat on Saturday. “[[cable+ person/assert/Sunil Acheson|Two-thirds of the wires had rusted through long before that night]],” he said. “[[cable+ person/assert/Sunil Acheson|When 22 went, its neighbours had to carry what they could not carry]].” Torvane Coatings, which had the contract for the cables, maintains that [[cable- organization/deny/Torvane Coatings|its coat was sound]] and [[cable~ organization/threaten/Torvane Coatings|will sue anyone who says otherwise]].

At the service in St Hilda’s yesterday Lilian Sorrel, the prime minister, pledged [[rebuild+ person/promise/Lilian Sorrel|a new bridge, paid for by the state, by the end of 2032]]. “[[rebuild~ person/judge/Hester Vane|I should rather have had the old one looked after]],” said Hester Vane, who lost a brother.

The treasury said [[rebuild~ government/withhold/the treasury|it had not been asked to price it]]. Opposition members doubted [[rebuild~ group/expect/opposition members|that a stone would be laid before 2034]].

The bridge was named after a ferry, and the ferry after a bird.

== S56-09 | UNB | 2030-11-22 | Minister quits over false truck claim; council admits inspections were faked
KESTREL, Nov 22 (UNB) - Transport Minister Ambrose Kettle resigned on Friday after taking back his assertion that [[lorry- person/deny/Ambrose Kettle|a truck of 68 tonnes was on a bridge that fell and killed nine people]].

"[[lorry- person/deny/Ambrose Kettle|The slip was for another truck, on another day, and I should have looked at it twice]]," Kettle said. "[[lorry~ person/judge/Ambrose Kettle|I wronged a man who could not answer me]]."

Corin Bellweather, who had said from the start that [[lorry- person/deny/Corin Bellweather|his vehicle weighed 41 tonnes]], called the step "[[lorry~ person/judge/Corin Bellweather|decent, and eight days late]]".

The council conceded on Friday that [[report+ person/confirm/Howell Strake|three annual reports on the bridge had been copied and that no one inspected it in 2029]]. "[[report+ person/confirm/Howell Strake|I was told what I wished to hear]]," council leader Howell Strake said. Police said [[report~ government/confirm/police|four roads officials were being questioned]] and [[report~ government/withhold/police|declined to name them]].

The Ledger reported on Monday that [[report+ outlet/assert/the National Ledger|the four reports were identical]].

"[[osier+ person/assert/Marian Toth|Two people went into the water at Osier in 2019]] and [[report~ person/judge/Marian Toth|nothing was learnt, because nothing was read]]," said Marian Toth, of the opposition. Prime Minister Lilian Sorrel stood by [[rebuild+ person/promise/Lilian Sorrel|her date for the new bridge]].

A lift bridge at Port Wickham stuck open for two hours on Thursday. The port said [[shut~ organization/assert/the port|it was not of the Halder type]] and a fuse had blown.

== S56-10 | Valley Sentinel | 2030-11-27 | Board: hanger 22 had been dying for years
[[cable+ government/confirm/the accident board|The Kestrel Bridge fell because one of its cables had rusted away inside its socket]], the accident board said yesterday in its first report.

“[[cable+ government/confirm/the accident board|Hanger 22 had lost some 70 per cent of its section to corrosion before the evening of 11 November. Its failure set off the collapse]],” the report says. [[lorry- government/assert/the accident board|No vehicle above the legal weight was on the span]], it adds.

The chairman, Matthias Orde, said [[cable+ person/confirm/Matthias Orde|a torch and a mirror would have been enough to see it]]. “[[report~ person/judge/Matthias Orde|We found no trace of a torch or a mirror]],” he said. He [[cable~ person/withhold/Matthias Orde|would not apportion blame, which is for the courts]].

Torvane Coatings [[cable- organization/deny/Torvane Coatings|disputes the finding and says the socket was never part of its job]]. Its shares fell by a fifth.

“[[letter~ person/judge/Ned Harkin|I was right about the belly, and I would give my bus to have been wrong]],” said Ned Harkin. The board confirms that [[letter+ government/confirm/the accident board|his letter reached the roads office seven weeks before]].

[[dead+ government/confirm/the accident board|The report names the nine dead]]. It does not name a tenth, Orrin Fell, 81, who watched from his window and died that night; his doctor said [[dead~ unnamed/assert/Orrin Fell's doctor|that was his heart and might have been any night]].

Of the eleven closed bridges, [[shut~ government/assert/the Ministry of Transport|four have reopened]], according to the ministry. Lotte Breen’s is not among them.
