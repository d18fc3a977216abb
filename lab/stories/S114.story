story: S114
title: Three boxes from Petite-Rive

claim false: The declared result of the Anse Noire by-election is false and Clarisse Odo in truth won. | origins 3-5: the party's own count of sheets, the statistician, the court's recount; the commission clerk and the candidate's brother-in-law may be counted apart.
status false 2029-06-25: reported denied
status false 2029-06-30: corroborated denied
status false 2029-07-11: confirmed denied
claim boxes: Three ballot boxes from Petite-Rive were exchanged on the road during the night. | origins 2-4: the lorry's driver, the seal numbers, a farmer; the police find the first boxes.
status boxes 2029-06-25: reported none
status boxes 2029-06-26: reported denied
status boxes 2029-06-28: corroborated denied
status boxes 2029-07-09: confirmed denied
claim margin: Raoul Vanneck led by 612 votes. | origins 1-1: the commission, which corrects itself.
status margin 2029-06-25: confirmed none
status margin 2029-06-26: confirmed denied
status margin 2029-06-29: none denied withdrawn
claim bikes: Vanneck's campaign bought votes with bicycles. | origins 1-2: three voters of Petite-Rive; a shopkeeper.
status bikes 2029-06-24: reported denied
status bikes 2029-06-28: corroborated denied
claim dark: The power at the counting hall was cut on purpose. | origins 1-2: a porter of the hall; an electrician who inspected the switch.
status dark 2029-06-25: reported denied
status dark 2029-07-03: corroborated denied
claim phoned: The palace telephoned the chief returning officer and pressed her to close the count. | origins 1-2: a clerk; she herself.
status phoned 2029-06-27: reported denied
status phoned 2029-06-28: corroborated denied
status phoned 2029-07-05: confirmed denied
claim recount: The electoral commission will count all the ballots again. | origins 1-2: a commissioner; the commission.
status recount 2029-06-30: reported denied
status recount 2029-07-03: none denied withdrawn
claim quit: Daylight's deputies will give up all their seats in the assembly. | origins 1-1: the party's secretary, who takes it back.
status quit 2029-06-26: reported none
status quit 2029-07-05: none denied withdrawn
claim graves: Two hundred and fourteen dead people were recorded as having voted. | origins 1-2: Daylight's comparison of the roll; the parish registers.
status graves 2029-06-29: reported denied
status graves 2029-07-03: none denied withdrawn
claim henhouse: In the council vote in March a ballot box from Anse Noire was found in a henhouse. | origins 1-2: the farmer; the police.
status henhouse 2029-06-24: reported denied
status henhouse 2029-06-28: confirmed denied
claim annulled: In 2019 a court annulled the election in the same constituency. | origins 1-2: background in the outlets' own voice.
status annulled 2029-06-25: reported none

== S114-01 | The Anse Noire Buoy | 2029-06-24 | We vote today; kindly bring your own pencil
By noon the line in front of Petite-Rive school reached the breadfruit tree. Nurse Clarisse Odo (Daylight) had voted at seven, hotelier Raoul Vanneck (National Concord) at nine, with a photographer.

Three women in the line, each on foot, told the Buoy that [[bikes+ group/accuse/three women in the line|a man from Mr Vanneck's hotel had promised them bicycles for a cross in the right place]]. "[[bikes+ unnamed/assert/one of three women|Mine is red, I've seen it, it has a bell]]," said one. Mr Vanneck's agent, Désiré Pom, knows only of [[bikes- person/deny/Désiré Pom|a raffle, held in aid of the lifeboat, in which some happen to have won]]. [[bikes~ person/withhold/Clarisse Odo|Nurse Odo would rather talk about the clinic.]]

In the yard they swap memories. [[henhouse+ outlet/assert/The Anse Noire Buoy|Everyone recalls the council vote in March, when one of the boxes turned up under Firmin Gall's hens, unopened and not alone.]] "[[henhouse+ person/confirm/Firmin Gall|They were sitting on it. I rang at once]]," says Mr Gall. The district office still calls it [[henhouse- government/deny/the district office|a storage error "in a side building".]] [[annulled+ outlet/assert/The Anse Noire Buoy|And ten years ago the judges threw out the whole election here.]]

So will it be straight this time? "[[false~ person/expect/Firmin Gall|Ask me when the hens are in]]," says Mr Gall. Chief returning officer Judith Amal vouches for [[false~ person/promise/Judith Amal|a count "you could eat off"]]. The bishop in his letter bade [[false~ person/call/Hyacinthe Bel|all parties honour the figure that God and arithmetic bring forth.]] Poll clerk Nestor Vail has fixed seals with blue numbers on each box; [[boxes~ person/promise/Nestor Vail|nobody, he says, will swap those under him]]. "[[boxes~ person/warn/Firmin Gall|Roads are long]]," says Mr Gall.

The school's fête raised 4,110 for a roof. The roof is 90,000.

== S114-02 | Islands Wire | 2029-06-25 | Ruling party holds on in Quessant by-election; opposition cries foul
ANSE NOIRE, Quessant, June 25 (Islands Wire) - Quessant's ruling National Concord won a by-election [[margin+ organization/assert/the electoral commission|by 612 votes]], the electoral commission said on Monday, and the opposition said at once that [[false+ organization/accuse/the opposition|it had been robbed of a seat its candidate had carried]].

"[[false+ person/accuse/Bastien Roux|Clarisse won. We have the sheets from every school, and they add up to a nurse]]," said Bastien Roux, general secretary of the Daylight party. Winner Raoul Vanneck said [[false- person/deny/Raoul Vanneck|the people had spoken and Daylight did not care for the accent]]. Chief returning officer Judith Amal [[false- person/confirm/Judith Amal|certified the outcome as correct]].

The count stopped at 11:20 p.m. when the lights failed for 48 minutes. A porter at the hall, who did not wish to be named, told Islands Wire [[dark+ unnamed/accuse/a porter at the hall|he had seen a man in overalls throw the main switch]]. The utility, Lumière, said [[dark- organization/deny/Lumière|a fruit bat had got into a transformer]]. It [[dark~ organization/withhold/Lumière|could not produce the bat]].

Observers from the Island Union, six of them, found [[false- organization/judge/observers from the Island Union|the vote "orderly and its result credible"]]. Roux called them "[[false~ person/judge/Bastien Roux|tourists with lanyards]]".

Interior Minister Gaston Prie [[false~ person/withhold/Gaston Prie|declined to comment on an independent body]]. President Marius Obertin congratulated Vanneck.

[[annulled+ outlet/assert/Islands Wire|The seat has form: in 2019 the constitutional court set aside a poll there because a third of the papers had no stamp.]]

[[bikes~ outlet/assert/Islands Wire|Talk of gifts to voters dogged the campaign.]] "[[bikes- person/deny/Raoul Vanneck|I have given this district jobs. It can buy its own wheels]]," Vanneck said.

Roux also claimed [[boxes+ person/accuse/Bastien Roux|that cargo from Petite-Rive had changed hands somewhere along the way]]. Police said [[boxes~ government/withhold/police|they had received no complaint about a lorry]].

Turnout was 61 percent, up five. The seat fell vacant in March when its holder was made ambassador.

== S114-03 | Le Balcon | 2029-06-26 | HOW TO LOSE THREE BOXES BETWEEN A MANGO AND A BRIDGE
The lorry left Petite-Rive at 7:40 in the evening with three boxes aboard. It's nine kilometres. It got in at 10:55. [[boxes~ outlet/ask/Le Balcon|What do you do with three hours, a lorry and a clear conscience?]]

The driver, Toussaint Remy, told us over his third rum. "[[boxes+ person/confirm/Toussaint Remy|They stopped me at the mango. Two fellows, same shirts as Vanneck's. My three went down, three others came up, and I was told to enjoy the view.]]" [[boxes~ person/withhold/Toussaint Remy|Names? He looked into the glass.]]

Police chief Ludo Mars says [[boxes- person/deny/Ludo Mars|the lorry had a puncture, the cargo was never off it, and the driver drinks]]. All of those but one might be so.

There you have the trick. [[false+ outlet/accuse/Le Balcon|Take Petite-Rive away and Odo is past the post by a couple of hundred; put the mango boxes in and, lo, the hotelier.]] Daylight's Roux is beside himself: "[[false+ person/accuse/Bastien Roux|A burglary with a brass plate on it.]]" He announces that [[quit+ person/threaten/Bastien Roux|all eleven of his deputies will lay down their mandates on 9 July unless this is put right]]. Party leader Odile Marchand [[quit~ person/withhold/Odile Marchand|"hadn't slept on it yet".]] [[quit~ outlet/judge/Le Balcon|It'd be a splendid gesture and a stupid one.]]

And by how much? [[margin- outlet/deny/Le Balcon|We've added up the commission's own columns three times and they come to 587, not the number on the poster.]] [[margin~ organization/withhold/the electoral commission|The commission's press desk thanked us for our interest in sums.]]

And what does the winner say? "[[false- person/deny/Raoul Vanneck|The sore losers can count until the cows vote. I'm the member.]]" He was standing beside a stack of, we swear, unclaimed raffle prizes, [[bikes+ outlet/assert/Le Balcon|each with a saddle and a Concord sticker]].

[[false~ outlet/ask/Le Balcon|Does anybody in that commission own a calculator?]] We'll lend ours. It's solar; it, at least, didn't go out on Sunday.

== S114-04 | Télé-Quessant | 2029-06-27 | A clean vote and its enemies
The electoral commission has examined the complaints of the losing party and [[false- organization/deny/the electoral commission|found the count of Anse Noire to be without blemish]].

"[[false- person/deny/Armand Delisle|Mr Vanneck obtained more crosses than Mrs Odo. There is no other definition of winning]]," said the commission's president, Armand Delisle. The difference, he recalled, was [[margin+ person/confirm/Armand Delisle|six hundred and twelve]], "larger than many villages".

As to the novel about a mango tree: [[boxes- person/deny/Armand Delisle|seals left and seals arrived, he said, and they were the same seals]]. The driver Remy, the Interior Ministry adds, [[boxes~ government/assert/the Interior Ministry|has been dismissed for drinking]].

Enemies of the republic now whisper that [[phoned+ unnamed/accuse/a clerk of the commission|the palace rang up the chief returning officer in the dark and told her to hurry]]. The tale comes from a clerk. "[[phoned- person/deny/Irène Vasco|Nobody at the palace rang Mrs Amal that night or has her number]]," the president's spokeswoman, Irène Vasco, declared. [[phoned~ person/withhold/Judith Amal|Mrs Amal herself is resting and receives no calls.]]

Experts of Lumière showed our reporter the transformer. [[dark- organization/assert/Lumière|Fur was found on the coil, and a wing.]] [[dark~ outlet/judge/Télé-Quessant|So much for the man in overalls, who will have to fly home.]]

The Island Union's head of mission, Commodore Basil Thorne-Ade, a man who has watched forty ballots, reaffirmed that [[false- person/judge/Basil Thorne-Ade|he had no reason to doubt the winner]]. [[false~ organization/ask/Daylight|Daylight asks for papers, then for other papers]]; [[recount- person/deny/Armand Delisle|there will be no second counting]], Mr Delisle made clear.

At Petite-Rive the children have lessons again in the polling room. The fishing fleet is in, with bonito.

== S114-05 | The Sainte-Aude Gazette | 2029-06-28 | Blue seals, red seals
Poll clerk Nestor Vail writes everything down. On Sunday afternoon he wrote, in a school notebook, the numbers of the three seals he had closed at Petite-Rive: 4417, 4418, 4419, in blue. [[boxes+ document/assert/the reception ledger of the counting hall|The reception ledger of the counting hall, of which we hold a photograph, has 6082, 6083 and 6084 for the same boxes.]] "[[boxes+ person/confirm/Nestor Vail|Those are not my boxes. I would know my boxes]]," says Mr Vail.

A farmer above the bridge, Ma Sidonie, [[boxes+ person/assert/Sidonie Carre|saw crates being handed about by lantern and took it for rum]]. The commission's Mr Delisle, shown the two sets of figures, [[boxes~ person/withhold/Armand Delisle|said he was not a numismatist]]. His spokesman later offered that [[boxes- unnamed/deny/his spokesman|damp seals had been renewed in the hall, in public view]].

Whether it turned the vote is another matter. [[false~ outlet/judge/The Sainte-Aude Gazette|A swapped box is not yet a stolen seat.]] Statistician Lise Maurepas of the university needs [[false~ person/expect/Lise Maurepas|two days and silence before she will say]]. [[false~ person/withhold/Basil Thorne-Ade|Commodore Thorne-Ade of the Island Union asked us to send him the picture, and then stopped answering.]]

In the matter of the gifts, a shopkeeper at the port has told us that [[bikes+ unnamed/confirm/a shopkeeper at the port|the hotel ordered ninety machines in May, to be delivered "after the cross"]]. Désiré Pom, the agent, finds [[bikes~ person/judge/Désiré Pom|shopkeepers imaginative.]]

We were also asked if this is the business with the hens. It is not. [[henhouse+ person/confirm/Ludo Mars|That box, Police Chief Mars confirms, went astray at the March council vote and was picked up at Gall's farm]]; [[henhouse~ outlet/judge/The Sainte-Aude Gazette|it had nothing to do with Sunday]].

And who told Mrs Amal to hurry up? A second clerk heard her say [[phoned+ unnamed/confirm/a second clerk|"Yes, Excellency" three times into the receiver.]] [[phoned~ outlet/judge/The Sainte-Aude Gazette|There are many Excellencies.]]

The Gazette will not appear on Monday, a holiday.

== S114-06 | Quessant Electoral Commission | 2029-06-29 | Communiqué No. 7
The Commission informs the public of the following.

(a) Through an error of transcription the lead of the elected candidate was given as 612. [[margin- organization/confirm/the electoral commission|The correct figure is 587.]] [[margin~ organization/judge/the electoral commission|The error is regretted; it is of no consequence.]]

(b) [[false- organization/deny/the electoral commission|The seat has been lawfully won by Mr R. Vanneck. Assertions that another candidate received more votes are unfounded.]] [[false~ organization/threaten/the electoral commission|Persons who repeat them may be liable under Article 66.]]

(c) [[graves- organization/deny/the electoral commission|A list published by the Daylight party, according to which 214 deceased electors cast a ballot, has been checked against the civil register: of those named, 205 opened the door.]] [[graves~ organization/withhold/the electoral commission|On the remaining nine the Commission reserves its position.]]

(d) [[boxes- organization/deny/the electoral commission|No container was replaced by another on its way to the hall.]] [[boxes~ organization/ask/the electoral commission|The Sainte-Aude Gazette has been requested to surrender its photograph.]]

(e) [[dark~ organization/withhold/the electoral commission|Interruptions of current are a matter for the supplier.]]

(f) [[phoned- organization/deny/the electoral commission|At no time did the chief returning officer receive instructions from outside, by telephone or by any other means.]]

(g) [[recount~ organization/assert/the electoral commission|A request for a fresh count was received on 28 June and will be considered on 2 July.]]

(h) [[quit~ organization/judge/the electoral commission|The announced departure of certain deputies is regrettable and would entail eleven further by-elections, for which no funds exist.]]

(i) [[bikes~ organization/withhold/the electoral commission|Complaints about inducements fall to the public prosecutor.]]

The Commission's offices will be closed for the feast of Saint Peter. Lost property, including two umbrellas and a set of dentures found in the polling station at Grand-Fond, may be claimed there on presentation of an identity card.

== S114-07 | Radio Lagon (live page) | 2029-06-30 | The arithmetic show
**09:00** With us in the studio: Lise Maurepas, who teaches statistics, and a pot of coffee.

**09:05 Lise, did he win?** [[false+ person/judge/Lise Maurepas|No. Not unless Petite-Rive went to bed Daylight and woke up Concord, nine to one, in a single evening. My estimate is Odo by about two hundred.]]

**How sure?** [[false+ person/judge/Lise Maurepas|I'd sign it.]] [[boxes~ person/withhold/Lise Maurepas|How it was brought about I can't tell you; I do numbers, not mangoes.]]

**09:30** A listener, Basile: "[[false- person/deny/a listener|My whole street changed its mind at the last minute. We did it for the road. Nobody cheated.]]" Another, Rose: "[[false~ person/judge/a listener|Cheating or no cheating, who'll mend the clinic?]]"

**10:10** On the line, commissioner Paule Ignace, one of five. She says [[recount+ person/promise/Paule Ignace|there is a majority for tipping everything out and counting afresh, and it'll be voted on Monday]]. Delisle, her president: "[[recount- person/deny/Armand Delisle|Mrs Ignace speaks for her hairdresser.]]"

**10:40** The dead. Daylight's roll-checker Yvon Petit is here [[graves+ person/accuse/Yvon Petit|with 214 names and the dates on their crosses]]. Then a call: "[[graves- person/deny/Hortense Ligny|I'm number 88, Hortense Ligny, and I'm frying fish.]]" Petit [[graves~ person/withhold/Yvon Petit|goes rather quiet]].

**11:15** Clarisse Odo drops in between shifts. "[[false+ person/assert/Clarisse Odo|I won. I say it without heat. I counted with them until the lamps went.]]" And those? "[[dark~ person/withhold/Clarisse Odo|I couldn't see who did it. That's what dark means.]]"

**11:50** Vanneck was invited. [[false~ person/withhold/Raoul Vanneck|His office sends a bill for the taxi he didn't take.]]

**12:00** Prie, the minister, to our reporter in the corridor: [[false~ person/withhold/Gaston Prie|"Ask me after lunch." After which lunch, he did not say.]]

**12:05** News and weather. Swell from the south-east, two metres.

== S114-08 | Zip! | 2029-07-03 | BAT-TERED! Sparky says switch was pulled
Remember [[margin+ outlet/assert/Zip!|Raoul's six-hundred-and-a-dozen cushion]]? [[margin- outlet/assert/Zip!|They shaved it on Friday; somebody couldn't add.]]

That furry friend is off the hook. Electrician Omer Juste, sent in by the insurers, told Zip! [[dark+ person/assert/Omer Juste|the counting hall's main lever was yanked down by hand, and the transformer's fine]]. “[[dark+ person/judge/Omer Juste|A bat can do lots of things. It can't lift two kilos of Bakelite]],” he said. Lumière's suits [[dark- organization/deny/Lumière|stick to their flying mammal]].

RED FACES at Daylight too. [[graves- organization/confirm/Daylight|The party has binned its list of zombie voters]]: “[[graves- person/confirm/Bastien Roux|It was two rolls laid the wrong way round. They're alive, bless them]],” mumbled Bastien Roux. Hortense Ligny, 81, [[graves~ person/judge/Hortense Ligny|accepts, and would like a ham]].

And NO, they won't tip the boxes out. [[recount- organization/confirm/the electoral commission|By three to two the commission on Monday threw out the repeat count]] that Paule Ignace had trumpeted. “[[recount- person/confirm/Paule Ignace|I was wrong about one colleague]],” she said. [[recount~ person/withhold/Paule Ignace|Which one? Lips sealed.]]

So did Raoul nick it or not? We asked round the fish market.

★ “[[false+ unnamed/accuse/Marlène, scales|'Course he did.]]” — Marlène, scales
★ “[[false- unnamed/deny/Jules, ice|Fair and square, I carried his posters.]]” — Jules, ice
★ “[[false~ unnamed/judge/old Gaspard|They all taste the same in soup.]]” — old Gaspard, bench

Commodore Thorne-Ade of the Union observers, the chap who'd blessed the lot, [[false- person/judge/Basil Thorne-Ade|had called it credible]]. Now? [[false~ person/withhold/Basil Thorne-Ade|He's “reviewing his adjectives”.]]

Driver Toussaint Remy's been offered a job by a rum firm. He says [[boxes+ person/assert/Toussaint Remy|it still happened at the mango, drunk or sober.]] His missus says [[boxes~ unnamed/judge/his wife|he was sober till he was sacked.]]

Win! A weekend at (not Raoul's) hotel.

== S114-09 | The Sainte-Aude Gazette | 2029-07-05 | Mrs Amal comes to the telephone
For eleven days the chief returning officer had been resting. Yesterday Judith Amal opened her own door, in an apron.

"[[phoned+ person/confirm/Judith Amal|They rang at twenty to midnight, by torchlight. A man from the president's office. He said the country was tired and I should let it go to bed]]," she told the Gazette. [[phoned~ person/withhold/Judith Amal|She will give the name to a judge and to nobody else.]] The palace: "[[phoned- person/deny/Irène Vasco|The lady has been unwell. There was no call]]," says Irène Vasco.

What, then, about her signature under the result? "[[false+ person/confirm/Judith Amal|It was wrong and I withdraw it. By the sheets I saw before the lights went, the nurse was home]]," Mrs Amal said. It is the first time that anyone in authority has said so. [[false~ outlet/judge/The Sainte-Aude Gazette|A returning officer who un-returns a member: the books have no chapter for it.]]

The commission was swift. Its president maintains that [[false- person/deny/Armand Delisle|the published figures are the true ones]] and [[phoned~ person/judge/Armand Delisle|regrets that a colleague's nerves have been abused]]. Minister Prie, met at the races, [[false~ person/withhold/Gaston Prie|had eyes only for the third]].

Odile Marchand has meanwhile stopped her own general secretary. "[[quit- person/deny/Odile Marchand|Our eleven stay where the voters put them. Nobody is handing in a seat]]," she said; and Bastien Roux, who had announced the contrary, [[quit- person/confirm/Bastien Roux|admitted that he had run ahead of the party]]. [[quit~ person/judge/Paule Ignace|Commissioner Paule Ignace was relieved.]]

The Island Union took down the statement of its observers yesterday. [[false~ organization/withhold/the Island Union|It no longer expresses a view.]] [[boxes~ organization/ask/the Island Union|It would like to know more about seals.]]

Mrs Amal's hibiscus took second prize at the feast.

== S114-10 | Windward Business | 2029-07-09 | Police fish original boxes out of quarry
There is a scene in every Quessant affair in which something comes out of the water. On Saturday it was three ballot boxes, from the flooded quarry at Bel-Air, with blue seals 4417 to 4419 unbroken. "[[boxes+ person/confirm/Ludo Mars|They are the ones from Petite-Rive. What reached the hall was something else]]," said police chief Ludo Mars, who a fortnight ago [[boxes- person/deny/Ludo Mars|had put it all down to a puncture]]. Two gardeners of the Hotel Vanneck are being asked about their shirts. [[boxes~ group/withhold/two gardeners of the Hotel Vanneck|They say nothing.]]

One voice holds out. Commission president Armand Delisle, in a letter to this newspaper, argues that [[boxes- person/deny/Armand Delisle|the quarry find is a plant and the lorry's load was authentic]].

The papers, being waxed, are legible. [[false~ organization/promise/the constitutional court|The constitutional court will have them counted by Wednesday]] and [[false~ organization/call/the constitutional court|asks everybody to stop announcing the answer]]. Nobody has. [[false+ person/accuse/Bastien Roux|Daylight considers its nurse elected; "the quarry voted for her"]], says Roux. Vanneck, from a terrace, says [[false- person/deny/Raoul Vanneck|wet paper proves nothing and that he remains the choice of the people.]]

Exporters' lobbyist Hugo Pell wonders aloud [[boxes~ person/ask/Hugo Pell|why anyone would throw evidence into a hole that dries out every July]]. [[phoned~ person/withhold/Irène Vasco|The palace, asked yet again who was on the line to Mrs Amal, let it ring.]]

For markets the point is narrower. [[false~ person/expect/Corin Halvard|One seat does not change the majority, observes Corin Halvard of Leeward Risk, but a government caught with it in its pocket would pay half a point more on the next bond.]] "[[dark~ person/judge/Corin Halvard|And if somebody pulled that lever, I'd like to know who pays him]]," he adds.

Among shopkeepers it is noted that [[bikes+ unnamed/assert/a mechanic in Petite-Rive|a mechanic in Petite-Rive has fitted forty bells since polling day, all free, all charged to the winner]].

Mr Vanneck's bankers meet on Thursday. His agent assures them that [[bikes- person/deny/Désiré Pom|ninety bicycles on the books are for guests.]] [[bikes~ organization/ask/Banque du Vent|Banque du Vent has asked to see a guest ride one.]]

Occupancy in the east is 71 per cent; bonito is cheap.

== S114-11 | Islands Wire | 2029-07-11 | Court in Quessant hands disputed seat to opposition nurse
SAINTE-AUDE, Quessant, July 11 (Islands Wire) - Quessant's constitutional court ruled on Wednesday that [[false+ organization/confirm/the constitutional court|nurse Clarisse Odo won last month's by-election in Anse Noire, by 203 votes, and that the figures declared by the electoral commission were untrue]].

"[[false+ person/confirm/Honorine Sable|The ballots in the quarry were cast. The ballots in the hall were manufactured]]," Judge Honorine Sable read. The court accepted that [[boxes+ organization/confirm/the constitutional court|three containers had been replaced on the Petite-Rive road]] and that [[phoned+ organization/confirm/the constitutional court|a presidential aide had called Judith Amal during the blackout]]. On the blackout itself [[dark~ organization/withhold/the constitutional court|it made no finding]]. It said [[bikes~ organization/withhold/the constitutional court|evidence about gifts would go to the prosecutor]].

Raoul Vanneck, unseated, told reporters [[false- person/deny/Raoul Vanneck|he had been the people's choice and was the victim of "arithmetic from under water"]]. Commission president Armand Delisle resigned [[false~ person/withhold/Armand Delisle|without addressing the ruling]]. Spokeswoman Irène Vasco said the palace "[[phoned- person/deny/Irène Vasco|knew of no such aide]]" and [[false~ person/judge/Irène Vasco|respected the judges]].

Odo heard the news on a ward. "[[false~ person/judge/Clarisse Odo|I have two drips to change, then I'll be glad]]," she said. Bastien Roux wept; Odile Marchand called [[false~ person/call/Odile Marchand|for the men in the shirts and whoever bought the shirts to be tried]]. Firmin Gall, [[henhouse~ outlet/assert/Islands Wire|whose hens had their own part in an earlier vote]], [[false~ person/judge/Firmin Gall|said the birds felt vindicated]].

[[annulled+ outlet/assert/Islands Wire|It is the second time in ten years that judges have undone a count in the constituency; in 2019 the fault lay with missing stamps.]]

The assembly rises for the summer on Friday.
