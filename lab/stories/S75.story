story: S75
title: The clerk from Darovets and the eleven diplomats

claim expel: Halmora is expelling Ruvian diplomats as spies. | origins 2-4: Halmora's foreign minister and the Ruvian embassy that was handed the list; the officials who spoke beforehand may be of the ministry.
claim ring: Ruvia ran a ring of agents in Halmora from its embassy in Stenholt. | origins 1-3: The defector Lev Ostrakov; the security service and the judge's papers may rest on him.
claim eleven: Eleven are to go. | origins 1-2: The foreign ministry; the embassy counts in its own way.
claim vashley: Corin Vashley, a procurement official in Halmora's defence ministry, sold papers to the Ruvians. | origins 1-3: The defector and the search of his flat; the warrant may rest on the defector.
claim answer: Ruvia will send home Halmoran diplomats in return. | origins 1-2: Ruvia's foreign ministry; a source at its embassy.
claim poison: The defector Ostrakov was poisoned at his hiding place. | origins 0-1: A tabloid's source, taken back by the paper.
claim thief: Ostrakov fled because he had stolen embassy money. | origins 1-1: Ruvia (its foreign ministry, its ambassador, its broadcaster).
claim consulate: Halmora will shut the Ruvian consulate in Port Lissey. | origins 1-2: Two people at the port and the foreign minister, who may be of one root.
claim cable: The ring had plans for cutting the sea cable at Lissey Sound. | origins 1-2: Ostrakov; the cable firm found marked charts.
claim brenland: Brenland has ordered out three Ruvian attaches. | origins 1-1: Brenland's government.
claim trade: In 2024 Halmora threw out four members of Ruvia's trade mission. | origins 1-2: Background told by the outlets in their own voice and by a former minister.
status ring 2031-05-05: reported denied
status ring 2031-05-08: corroborated denied
status expel 2031-05-07: reported denied
status expel 2031-05-08: confirmed none
status eleven 2031-05-08: confirmed none
status eleven 2031-05-09: confirmed denied
status eleven 2031-05-16: confirmed none
status vashley 2031-05-05: reported none
status vashley 2031-05-07: reported denied
status vashley 2031-05-13: corroborated denied
status answer 2031-05-07: reported none
status answer 2031-05-09: confirmed none
status poison 2031-05-11: reported none
status poison 2031-05-12: none denied withdrawn
status thief 2031-05-06: reported none
status thief 2031-05-08: reported denied
status consulate 2031-05-10: reported denied
status consulate 2031-05-16: confirmed none
status cable 2031-05-05: reported none
status cable 2031-05-06: reported denied
status cable 2031-05-10: corroborated denied
status brenland 2031-05-10: confirmed none
status trade 2031-05-05: reported none

== S75-01 | Stenholt Sentinel | 2031-05-05 | 'I filed the receipts of a spy ring': a Ruvian clerk speaks
For six years Lev Ostrakov sat in a windowless room on the third floor of Ruvia's embassy in Stenholt and put paper into folders. In February he walked out with a gym bag and did not go back.

"[[ring+ person/assert/Lev Ostrakov|There were people from the Ninth Directorate behind every second door. Cultural section, visas, the man who ordered the flowers]]," he told the Sentinel over two days in a place we have agreed not to describe. By his account [[ring+ person/assert/Lev Ostrakov|the house on Quarry Hill steered some thirty Halmoran informants, from a dredging captain to a clerk in parliament]]. "[[ring+ person/assert/Lev Ostrakov|I know because I filed the receipts]]."

The name that mattered most to his superiors, he says, was [[vashley+ person/accuse/Lev Ostrakov|that of Corin Vashley, who buys radar for the defence ministry]]. "[[vashley+ person/accuse/Lev Ostrakov|He came with shopping bags and left with lighter ones]]." Mr Vashley [[vashley~ person/withhold/Corin Vashley|hung up on us twice]].

Mr Ostrakov also speaks of [[cable+ person/assert/Lev Ostrakov|a green folder labelled Garden Hose, which dealt with severing the data line under Lissey Sound]].

The embassy dismissed [[ring- government/deny/the Ruvian embassy|the whole tale as "airport fiction"]]. Halmora's security service [[ring~ government/withhold/Halmora's security service|does not comment on individuals who may or may not be known to it]]. Dorothea Lunn of the Liberal Union said that [[expel~ person/call/Dorothea Lunn|if a tenth of this were true, the minister should be reading out names at the airport by Friday]]. The foreign minister, Aldous Fenwright, [[expel~ person/withhold/Aldous Fenwright|was travelling and could not be asked whether anybody would be sent packing]].

[[trade+ outlet/assert/Stenholt Sentinel|The last time Stenholt lost patience was in 2024, when four men of the Ruvian trade mission were put on a plane]]. Relations had lately improved; there was a joint stamp.

== S75-02 | Ruvia One | 2031-05-06 | Embezzler sings for his supper in Stenholt
The hero of yesterday's sensation in the Halmoran press is a common thief, the Foreign Ministry in Darovets has revealed.

[[thief+ government/accuse/the Foreign Ministry|Citizen Ostrakov emptied the embassy's cash box of 410,000 crowns before he disappeared]], the Ministry said. Ambassador Timur Belgrave-Osk was more direct. "[[thief+ person/accuse/Timur Belgrave-Osk|He took the Christmas fund, the petrol fund and the widow's fund. The rest is his alibi]]," the ambassador told this channel.

On the so-called network the Ministry had one word: [[ring- government/deny/the Foreign Ministry|nonsense]]. "[[ring- person/deny/Timur Belgrave-Osk|Our diplomats in Stenholt issue visas, teach folk dancing and pay their parking fines]]," the ambassador said. As for [[cable- person/deny/Timur Belgrave-Osk|a plot against an underwater cable, he asked whether the novelist had also mentioned sharks]].

Certain hotheads in Stenholt already dream of [[expel~ outlet/assert/Ruvia One|a purge of our embassy]]. Political scientist Gleb Narrow advises them [[expel~ person/warn/Gleb Narrow|to consider how cold a winter is without partners]]. The Ministry, for its part, [[expel~ government/withhold/the Foreign Ministry|sees no ground to discuss steps that nobody has taken]].

Halmora has played this tune before. [[trade~ outlet/judge/Ruvia One|The scandal over the trade mission seven years ago ended without one proof and with a lost contract for tractors]].

Why now? The answer, says Narrow, [[ring~ person/judge/Gleb Narrow|lies in the Halmoran polls, where the governing party is short of four points and in need of a villain]].

In Darovets the lilac is out. Ruvia One will show the concert from Admiralty Square at eight.

== S75-03 | Northwater Wire | 2031-05-07 | Halmora to order out Ruvian diplomats over spy claims - officials
STENHOLT, May 7 (Northwater) - [[expel+ unnamed/assert/two government officials|Halmora is preparing to order Ruvian diplomats out of the country]] after a defector's account of espionage, two government officials said on Wednesday.

One of the officials put [[expel+,eleven- unnamed/expect/one of two government officials|the number at nine]]. The other said that [[expel+ unnamed/assert/one of two government officials|the list had been with the prime minister since Tuesday night]] and that [[expel~ unnamed/expect/one of two government officials|only the hour was open]].

The foreign ministry said [[expel- government/deny/Halmora's foreign ministry|no decision of any kind had been taken]]. "[[expel- person/deny/Petra Holm|I have read about this list. I have not seen one]]," spokeswoman Petra Holm told reporters. Asked whether she ruled out such a step, she [[expel~ person/withhold/Petra Holm|gathered up her papers]].

The Stenholt Sentinel on Monday published [[ring+ outlet/assert/the Stenholt Sentinel|an interview with Lev Ostrakov, a former embassy clerk, in which he said [[ring+ person/assert/Lev Ostrakov|Ruvian intelligence had controlled about 30 informants]]]]. Ruvia says [[thief+ government/accuse/Ruvia|he made off with official funds]].

Corin Vashley, the defence official named in the report, said through a lawyer that [[vashley- person/deny/Corin Vashley|he had met Ruvians "at receptions, in daylight, with sausage"]]. The defence ministry has [[vashley~ government/assert/Halmora's defence ministry|sent him on leave, which it called no judgement]].

A person at the embassy on Quarry Hill said [[answer+ unnamed/threaten/a person at the Ruvian embassy|anything Stenholt did would be mirrored "head for head"]]. The Ruvian foreign ministry [[answer~,expel~ government/withhold/the Ruvian foreign ministry|did not reply to questions]].

The crown slipped 0.2 percent. Parliament rises for the spring recess on Friday.

== S75-04 | Halmoran Ministry of Foreign Affairs | 2031-05-08 | Statement by the Foreign Minister
The Minister of Foreign Affairs, Aldous Fenwright, this morning summoned the Ambassador of Ruvia and informed him of the following.

[[expel+,eleven+ government/confirm/the Ministry of Foreign Affairs|Eleven members of the Embassy of Ruvia have been declared persona non grata]]. [[expel+ government/confirm/the Ministry of Foreign Affairs|They and their families are to leave the territory of Halmora by midnight on Sunday, 11 May]].

The Minister stated: "[[ring+ person/accuse/Aldous Fenwright|For years these persons recruited, paid and directed informants on our soil under the cover of diplomatic rank]]. [[expel~ person/judge/Aldous Fenwright|A guest who goes through the drawers is shown the door]]."

The decision rests on [[ring+ government/confirm/the Ministry of Foreign Affairs|findings of the Security Service, gathered over eighteen months and independently of any recent publication]]. [[ring~ government/withhold/the Ministry of Foreign Affairs|These findings are classified and will not be published]].

Suggestions that Mr Ostrakov is a fugitive from justice are rejected. [[thief- government/deny/the Ministry of Foreign Affairs|The Government has seen no indication that any embassy funds were taken by him]].

The Minister warned that [[answer~ person/warn/Aldous Fenwright|measures against Halmoran staff in Darovets, who have done nothing wrong, would be regarded as unprovoked]].

The Government has informed its partners. It [[expel~ government/call/the Government|trusts that they will draw the same conclusions in their own capitals]]. [[expel~ government/assert/the Ministry of Foreign Affairs|The step is directed against conduct and not against the Ruvian people]].

Consular services for travellers remain available. The Ministry's summer concert will take place as announced on 21 June in the Orangery; tickets have been sold out.

Enquiries: Petra Holm, Press Office.

== S75-05 | Radio Stenholt (live) | 2031-05-08 | As it happened: Ruvian diplomats told to go
16.50 That's us for today. A recap: [[expel+ outlet/assert/Radio Stenholt|Halmora has kicked out a third of the Ruvian embassy]].

16.22 Our reporter on Quarry Hill: removal van number two has arrived. "[[expel~ group/withhold/embassy staff|Nobody who comes out will talk. One lady wept and one gentleman filmed me filming him]]."

15.40 The Prime Minister, Ottilie Strand, in the chamber: "[[expel+ person/confirm/Ottilie Strand|I signed it last night at ten and I slept very well]]." On Vashley: "[[vashley~ person/withhold/Ottilie Strand|There is a prosecutor for that]]."

15.05 Opposition benches are loud. Dorothea Lunn: "[[expel~ person/judge/Dorothea Lunn|About time, and about a year late]]." Hugo Marsden of the Homeland List isn't having it: "[[ring- person/deny/Hugo Marsden|One embittered filing clerk does not make a ring]]." He calls it "[[expel~ person/judge/Hugo Marsden|theatre before an election]]".

14.30 Former minister Sybil Quarrow, who handled [[trade+ person/assert/Sybil Quarrow|the trade mission business back in '24, tells us that was four people and one suitcase]]. "[[expel~ person/judge/Sybil Quarrow|This is of another order altogether]]."

13.10 The ambassador has spoken on the steps, in the rain, hatless. "[[expel~ person/judge/Timur Belgrave-Osk|A disgraceful and stupid act]]." And then: "[[answer+ person/promise/Timur Belgrave-Osk|There will be a reply. It will be painful and it will be symmetrical]]."

12.45 How many exactly? [[eleven+ outlet/assert/Radio Stenholt|The statement says eleven]]. A listener at the airport bus counts fourteen people with luggage. [[eleven~ outlet/assert/Radio Stenholt|Spouses count as baggage, apparently]].

11.58 Breaking. The ministry has [[expel+ outlet/assert/Radio Stenholt|just put it out: persona non grata, the lot of them, gone by Sunday midnight]].

11.30 Still raining on Quarry Hill. A man is selling umbrellas at a shocking price.

== S75-06 | Ruvia One | 2031-05-09 | Darovets: every blow will be returned
Ruvia will respond in full to the provocation in Stenholt, the Foreign Ministry announced on Friday.

"[[answer+ government/promise/the Foreign Ministry|An equal number of employees of the Halmoran mission will pack their things]]," its statement reads. [[answer~ government/withhold/the Foreign Ministry|The date will be made known when it suits us, it adds]].

The Ministry also corrected the arithmetic. [[eleven-,expel+ government/assert/the Foreign Ministry|It is eight diplomats whom Halmora is putting out; the other three are a cook, a driver and a teacher of the piano]]. "[[expel~ person/judge/Timur Belgrave-Osk|They have unmasked the piano]]," Ambassador Belgrave-Osk remarked with bitterness.

Not a shred of evidence accompanied the step. "[[ring- person/deny/Timur Belgrave-Osk|I asked the minister to name one informant. He looked at the carpet]]," the ambassador said. [[ring~ outlet/ask/Ruvia One|Where are the thirty agents? Where are the receipts?]]

The swindler Ostrakov, meanwhile, is being [[thief+ outlet/accuse/Ruvia One|sheltered with the stolen money still in his luggage]]. A Darovets court has [[thief+ organization/accuse/a Darovets court|issued a warrant against him for large-scale embezzlement]].

Friends of peace abroad are appalled. Hugo Marsden, a popular deputy in Halmora, told us [[expel~ person/judge/Hugo Marsden|ordinary people there were ashamed of what had been done]]. He thinks [[expel~ person/expect/Hugo Marsden|it will be quietly undone by the autumn]].

The first families will be met at Darovets airport with flowers. [[expel~ government/promise/the Foreign Ministry|Each will have a flat]], the Ministry promises.

Tomorrow: sunny, 19 degrees, light wind off the reservoir.

== S75-07 | Port Lissey Echo | 2031-05-10 | Is the villa on Lantern Street next?
The blue-and-white villa on Lantern Street where Ruvia has its consulate may not be open much longer.

Two people who work with the harbour office have told the Echo that [[consulate+ unnamed/assert/two people who work with the harbour office|the port consulate is to be closed before the summer]]. "[[consulate+ unnamed/assert/one of two people who work with the harbour office|The removal firm has been asked for a price]]," said one. The ministry in Stenholt told us [[consulate- government/deny/Halmora's foreign ministry|the villa was "not part of the package"]]. Consul Irma Teslow opened the door herself, [[consulate~ person/withhold/Irma Teslow|smiled, and shut it]].

What have they been up to there? Nordline, which owns the data cable under Lissey Sound, said yesterday that [[cable+ organization/confirm/Nordline|a diver had found two marker buoys on the line where none should be]]. It has [[cable+ organization/assert/Nordline|handed the police a chart, left on a hired boat, with the cable's joints ringed in pencil]]. That fits with [[cable+ person/assert/Lev Ostrakov|what the runaway clerk Ostrakov told the Sentinel about a scheme called Garden Hose]]. Skipper Bo Anders is less sure. "[[cable- person/deny/Bo Anders|Those are my lobster buoys, I reckon]]," he said.

Around the harbour most folk are glad that [[expel+ outlet/assert/Port Lissey Echo|the embassy people have been given their marching orders]]. "[[expel~ person/judge/Greta Moll|Good riddance, though they tipped well]]," said Greta Moll at the Anchor.

Across the water, [[brenland+ outlet/assert/Port Lissey Echo|Brenland is doing likewise: three Ruvian attaches have until Wednesday to be off]]. Its prime minister, Jonas Weill, said [[brenland~ person/assert/Jonas Weill|that had been in the works since the winter and owed nothing to Stenholt]].

Pilot Week starts on Monday. The fish auction will be at seven instead of six.

== S75-08 | The Daily Bolt | 2031-05-11 | POISONED! Spy clerk fights for life
LEV Ostrakov, the man who blew the lid off [[ring+ outlet/assert/The Daily Bolt|the Quarry Hill spook factory]], has been POISONED, the Bolt can reveal.

[[poison+ unnamed/assert/a source close to the case|The 44-year-old collapsed over a plate of dumplings at his safe house on Friday night]], a source close to the case said. "[[poison+ unnamed/assert/a source close to the case|His lips were blue. They got to him]]," the insider told us. [[poison+ unnamed/assert/a source close to the case|Medics in moon suits carried off the pepper pot]].

Security chiefs [[poison~ government/withhold/the security service|REFUSED to say if he is alive]]. The hospital in Stenholt [[poison~ organization/withhold/a hospital in Stenholt|put the phone down]]. Dorothea Lunn said last night: "[[poison~ person/judge/Dorothea Lunn|If that is so, it is an act of war with a spoon]]." The Ruvian embassy [[poison- government/deny/the Ruvian embassy|suggested that he try eating less]].

It comes as the [[expel+ outlet/assert/The Daily Bolt|rumbled snoops fly home TODAY on a chartered jet]] with 96 suitcases and a poodle. [[eleven+ outlet/assert/The Daily Bolt|Eleven of them in all]], by the official tally. Our man at Gate 4 shouted "How was the spying?" and [[expel~ group/withhold/the departing diplomats|got a stare that would curdle milk]].

Security expert Col. Barney Strake (ret.) says: "[[expel~ person/warn/Barney Strake|Chuck out eleven and twelve more come in through the chimney]]."

Over in Darovets, our own lot are [[answer~ group/expect/Halmoran diplomats in Darovets|boxing up the teapots and waiting for the knock]].

And Brenland? It's [[brenland+ outlet/assert/The Daily Bolt|booting three of the blighters itself]]. Nice one, Brenland.

WIN a fortnight in the sun: see page 19.

== S75-09 | Stenholt Sentinel | 2031-05-12 | Clerk is 'in good health and bad temper' as Bolt drops poison story
Lev Ostrakov has not been poisoned. "[[poison- person/deny/Lev Ostrakov|I had a dumpling. It went down the wrong way. That is the conspiracy]]," he told the Sentinel by telephone yesterday afternoon.

The Daily Bolt had splashed on [[poison+ outlet/assert/The Daily Bolt|an attempt to murder him at his refuge]]. It removed the article at six and wrote that [[poison- outlet/deny/The Daily Bolt|"our source now accepts that he was mistaken"]]. The security service, breaking a habit, said [[poison- government/deny/the security service|no such incident had occurred]].

At 21.14 a chartered aircraft took off from Stenholt for Darovets. [[expel+ outlet/assert/Stenholt Sentinel|On board were the last of those whom Mr Fenwright had told to leave]]. An airport official who saw the manifest says [[eleven+,expel+ unnamed/confirm/an airport official|all eleven names had been ticked]]. Ambassador Belgrave-Osk, who stays, saw them off and [[expel~ person/judge/Timur Belgrave-Osk|spoke of "a day that your children will apologise for"]].

Whether it will do any good is argued over. “[[expel~ person/judge/Marit Oakes|You blind them for two years, and then they have learned where you look]],” says Marit Oakes, who teaches intelligence history. She finds [[ring~ person/judge/Marit Oakes|the clerk credible on the small things, which is where liars get lazy]].

Mr Ostrakov denies having taken anything except his own files. "[[thief- person/deny/Lev Ostrakov|There were eleven crowns in that cash box and a button]]," he said.

Darovets [[answer~ government/withhold/Darovets|still has not said when its revenge will come]]. Halmora's embassy there has forty staff and, since Saturday, no hot water. The ministry [[answer~ government/judge/Halmora's foreign ministry|does not believe that this is the reply]].

== S75-10 | Northwater Wire | 2031-05-13 | Prosecutors charge Halmoran defence official with selling secrets to Ruvia
STENHOLT, May 13 (Northwater) - [[vashley+ government/accuse/the federal prosecutor|Halmoran defence official Corin Vashley was paid 190,000 crowns by Ruvia for papers on radar purchases]], prosecutors alleged on Tuesday, charging him with espionage.

"[[vashley+ person/accuse/Ingmar Roe|We found a camera in a shaving kit and banknotes in a cello]]," federal prosecutor Ingmar Roe told reporters. The charge sheet says [[vashley+ document/accuse/the charge sheet|he handed over films at a garden centre on eleven Saturdays]].

Vashley's lawyer, Beatrix Lohn, said [[vashley- person/deny/Beatrix Lohn|her client was innocent and the money came from his late aunt]]. Vashley himself [[vashley~ person/withhold/Corin Vashley|made no plea]].

The papers also describe [[ring+ document/accuse/the charge sheet|an organised group under a Ruvian second secretary that met couriers in five towns]]. Roe [[ring~ person/withhold/Ingmar Roe|would not give the number of suspects still at large]]. He said [[ring~ person/expect/Ingmar Roe|further arrests were likely]].

[[expel+ outlet/assert/Northwater Wire|Halmora expelled 11 Ruvian embassy staff last week]] over what it called espionage. Ruvia has said [[ring-,vashley- government/deny/Ruvia|it employs no agents in Halmora and has never heard of Vashley]]. Foreign Minister Aldous Fenwright said the case showed [[expel~ person/judge/Aldous Fenwright|that the government had acted on facts and not on a newspaper]].

[[brenland+ outlet/assert/Northwater Wire|Brenland said its own order against three Ruvian attaches would take effect on Wednesday]]. Officials there and in Stenholt said [[brenland~ unnamed/assert/officials in Brenland and Stenholt|the two cases were not connected]].

In Darovets a foreign ministry official said [[answer+ unnamed/expect/a Ruvian foreign ministry official|Halmoran diplomats should "not buy strawberries for the weekend"]].

Vashley, 51, plays in the ministry's orchestra. A trial is not expected before the winter.

== S75-11 | Plainspoken | 2031-05-14 | We threw out a piano teacher. Bravo
So let us tot up. We have [[expel+ outlet/assert/Plainspoken|chucked a planeload of Ruvians over the border]], the flags have been waved, and the polls are up three. [[expel~ outlet/judge/Plainspoken|I have seen better foreign policy on a cereal box]].

Don't mistake me. I think [[ring+ outlet/assert/Plainspoken|they were at it, on that hill, of course they were]]; every embassy with a flat roof is. And that Vashley fellow [[vashley~ outlet/judge/Plainspoken|has some explaining to do about the cello]]. But [[ring~ outlet/ask/Plainspoken|what did the terrible network actually get its hands on]]? Radar brochures. A seating plan. The ministry [[ring~ government/withhold/Halmora's foreign ministry|was asked by me in writing and returned a link]].

[[eleven~ outlet/judge/Plainspoken|Nor can anybody tell me whether we got eleven spooks or eight and the kitchen]]. Fenwright says [[eleven+ person/assert/Aldous Fenwright|the figure is eleven and that a cook can carry a camera]]. So can my nephew.

[[expel~ outlet/ask/Plainspoken|Who profits?]] Not the firms in Port Lissey that ship pears to Darovets. Not our people over there, who [[answer~ outlet/expect/Plainspoken|will be next on the tarmac, sure as eggs]]. Remember [[trade+ outlet/assert/Plainspoken|the trade-mission four]]? [[trade~ outlet/judge/Plainspoken|It took three years and a football match to mend that]].

A reader who served in the service writes that [[expel~ unnamed/judge/a former member of the security service|you keep a known spy, you do not swap him for an unknown one]]. Quite. Former minister Sybil Quarrow thinks [[expel~ person/judge/Sybil Quarrow|there was no choice, once the Sentinel had printed]]. [[expel~ outlet/judge/Plainspoken|Then a newspaper runs the foreign office, and I want to apply]].

As to Garden Hose, I've now [[cable~ outlet/judge/Plainspoken|heard the lobster theory from three skippers and am warming to it]].

Subscriptions keep this site rude. Thank you.

== S75-12 | Ledger & Exchange | 2031-05-16 | Ruvia retaliates, Stenholt shuts port consulate
Ruvia yesterday [[answer+ government/confirm/Ruvia|ordered eleven Halmoran diplomats to leave by Monday]], a week after Stenholt had [[expel+ outlet/assert/Ledger & Exchange|done the same to its people]].

The expected turned out to be the whole of it. “[[answer+ person/confirm/Timur Belgrave-Osk|A mirror has no opinions. You sent eleven, we send eleven]],” said ambassador Timur Belgrave-Osk, apparently accepting [[eleven+ person/confirm/Timur Belgrave-Osk|a figure his ministry had disputed]]. Prime minister Ottilie Strand called Darovets’s move “[[answer~ person/judge/Ottilie Strand|spite in a clean shirt]]”.

Hours later Aldous Fenwright told parliament that [[consulate+ person/confirm/Aldous Fenwright|the Ruvian consulate in Port Lissey must cease work on 1 June]]. Last week his ministry had insisted [[consulate- government/deny/Halmora's foreign ministry|the post was safe]]. Asked what had changed, he [[consulate~ person/withhold/Aldous Fenwright|referred to “the buoys” and sat down]]. Port employers [[consulate~ group/judge/port employers|regret it: visas for seamen will now take a month]].

For business the question is whether this is the end. Pear exporters lost 6 per cent in the week. “[[expel~ person/judge/Rolf Tanning|The expulsions were priced in by lunch; it’s the next round that isn’t]],” says Rolf Tanning of Carrow Bank. He [[expel~ person/expect/Rolf Tanning|sees no more diplomats leaving before the election]]. The chamber of commerce pleaded [[expel~ organization/call/the chamber of commerce|for both governments to let the matter rest]].

Two officials involved say that [[expel~ unnamed/assert/two officials|a second list, longer than the first, lies in a safe and will stay there]]. The ministry [[expel~ government/withhold/Halmora's foreign ministry|would not say whether there is a safe]].

[[ring~ organization/judge/Carrow Bank|For insurers the bigger worry is how many of the clerk’s thirty helpers still hold a pass to a port or a pipeline, Carrow Bank writes]].

Carrow shares closed at 41.20. Gas was flat.
