story: S94
title: Project Heron

claim plan: Hadrel Energy is secretly planning to drill for oil in the Lammer Marsh nature reserve. | origins 3-5: the leaked papers, the geologist Sunniva Aas, the drilling contractor, Hadrel's own admission; the unnamed employees may rest on the same papers.
claim tessen: Energy Minister Rolf Tessen privately promised Hadrel the permit. | origins 2-3: the minutes of a dinner, the minister's former aide; the waiter.
claim blasts: Hadrel has already set off test blasts by night in the reserve. | origins 2-4: the farmer Hedvig Strand, the university's seismometer, the contractor; the warden.
claim wells: The plan provides for between 12 and 40 wells. | origins 2-3: the leaked papers, Hadrel, the geologist.
claim border: The government will move the boundary of the reserve to make room for the drilling. | origins 1-2: a draft bill; an official of the land registry.
claim cranes: The dead cranes of Lammer were killed by the blasts. | origins 1-2: the warden; a vet of Tidewatch.
claim flu: The cranes died of bird flu. | origins 1-2: Hadrel and the veterinary office, which takes its finding back.
claim mayor: The mayor of Lammer, Otto Brekke, took money from Hadrel. | origins 0-1: the Daily Trumpet; withdrawn.
claim block: Farmers and Tidewatch will block the causeway to the marsh. | origins 1-2: the farmers' leader; Tidewatch.
claim heath: Hadrel is drilling with a permit on Sedge Heath, outside the reserve. | origins 1-2: Hadrel; the permit in the county's register.
claim court: In 2024 a court forbade the firm Nordpet to drill in the marsh. | origins 1-2: background told by the outlets; the lawyer of that time.
status plan 2036-05-13: reported none
status plan 2036-05-14: corroborated denied
status plan 2036-05-24: confirmed denied
status plan 2036-05-26: confirmed none
status tessen 2036-05-13: none denied
status tessen 2036-05-16: reported denied
status tessen 2036-05-21: corroborated denied
status blasts 2036-05-15: reported denied
status blasts 2036-05-17: corroborated denied
status blasts 2036-05-26: confirmed denied
status wells 2036-05-13: reported none
status wells 2036-05-24: confirmed none
status border 2036-05-19: reported none
status border 2036-05-20: reported denied
status border 2036-05-21: corroborated denied
status cranes 2036-05-15: reported none
status cranes 2036-05-18: reported denied
status cranes 2036-05-24: corroborated denied
status flu 2036-05-18: reported none
status flu 2036-05-19: reported denied
status flu 2036-05-24: reported denied withdrawn
status mayor 2036-05-20: reported denied
status mayor 2036-05-22: none denied withdrawn
status block 2036-05-19: reported none
status block 2036-05-26: confirmed none
status heath 2036-05-14: confirmed none

== S94-01 | Fernholt Gazette | 2036-05-13 | 'Project Heron': oil firm has its eye on Lammer Marsh, papers show
The oil company Hadrel Energy has for at least a year been preparing to [[plan+ document/assert/papers seen by the Gazette|sink wells in the Lammer Marsh nature reserve, the country’s oldest]], according to internal papers which the Gazette has read.

The undertaking bears the name “Project Heron”. [[wells+ document/assert/papers seen by the Gazette|The papers provide for 24 boreholes on four gravel islands]], with a road and a pipe to the railway at Holm. “[[plan+ document/assert/papers seen by the Gazette|Nothing is to be communicated before access to the marsh has been secured at the political level]],” page three reads.

Sunniva Aas, a geologist who worked on it until February, says the papers are genuine. “[[plan+ person/assert/Sunniva Aas|I drew the map. We were told to call the reserve ‘the meadow’ in mails, so that nobody would find it]],” she told the Gazette.

The company [[plan~ organization/withhold/Hadrel Energy|asked for two days to answer eleven questions, and then for two more]]. Environment Minister Hanna Quist said [[plan~ person/judge/Hanna Quist|she had learnt of it from our call, and had needed to sit down]].

One passage speaks of “RT”, whose “[[tessen~ document/expect/papers seen by the Gazette|goodwill can be relied upon when the time comes]]”. The energy minister is called Rolf Tessen. “[[tessen- person/deny/Rolf Tessen|I have given no assurances to anyone about any marsh]],” he said.

Drilling in a reserve is a crime. [[court+ outlet/assert/Fernholt Gazette|When the firm Nordpet wanted to try it at Lammer, the Administrative Court stopped it in 2024.]] “[[plan~ person/judge/Kaspar Lindh|I had thought that this door was bricked up]],” said Kaspar Lindh, who argued the case. Maren Solv of Tidewatch demanded [[plan~ person/call/Maren Solv|that the government rule it out by the weekend]].

Lammer Marsh covers 310 square kilometres. The crane stands on the county’s coat of arms.

== S94-02 | Skerry Press Agency | 2036-05-14 | Hadrel denies plan to drill in Askeland nature reserve
FERNHOLT, May 14 (SPA) - Oil company Hadrel Energy on Wednesday dismissed a report that [[plan+ outlet/assert/the Fernholt Gazette|it intended to look for oil in Askeland's Lammer Marsh nature reserve]].

"[[plan- person/deny/Conrad Vey|We have no project in the reserve, under any bird's name]]," Chief Executive Conrad Vey said. He said the papers were [[plan- person/deny/Conrad Vey|"a student's thought experiment" that had been shelved]].

Two Hadrel employees told SPA, however, that [[plan+ unnamed/assert/two Hadrel employees|a team of thirty was at work on Heron in a rented floor above a dentist's]]. "[[plan+ unnamed/assert/one of two Hadrel employees|We had our weekly meeting about it this morning, and the coffee was real enough]]," one said.

Vey said [[heath+ person/confirm/Conrad Vey|the company did hold a permit for two wells on Sedge Heath, eight kilometres north of the reserve, and was drilling there in full daylight]]. The confusion, he said, [[plan~ person/expect/Conrad Vey|might have come from that]]. Geologist Sunniva Aas, who had vouched for the papers, said [[plan~,heath~ person/judge/Sunniva Aas|"a heath is not a marsh"]].

Energy Minister Rolf Tessen repeated [[tessen- person/deny/Rolf Tessen|he had promised nothing]]. Asked whether he had ever discussed the matter with Vey, he said [[tessen~ person/withhold/Rolf Tessen|he kept no list of his conversations]].

Environment Minister Hanna Quist asked Hadrel [[plan~ person/call/Hanna Quist|to hand over the whole file by Friday]]. Opposition leader Birger Holt said [[plan~ person/judge/Birger Holt|anyone who put a drill into Lammer "would have to drive it through me"]]. Prime Minister Agnes Thorsby [[plan~ person/withhold/Agnes Thorsby|took no questions on the subject]].

[[wells+ document/assert/papers seen by the Gazette|The papers speak of 24 wells]]; Aas said [[wells+ person/assert/Sunniva Aas|a later version had 40]].

Hadrel, whose platform Corvina B burnt on May 6, lost 3 percent on the exchange.

== S94-03 | Lammer Weekly | 2036-05-15 | Thuds in the night, and eleven cranes
People at the edge of the marsh have been sleeping badly since the end of March.

“[[blasts+ person/assert/Hedvig Strand|Between two and four, always on a Tuesday, a thud you feel in the bed-frame, then another one farther out]],” says Hedvig Strand, who farms at Nether Holm. She has written them down: [[blasts+ person/assert/Hedvig Strand|thirty-one, the last of them on the 29th of April]]. Her neighbour Lars Winge [[blasts+ person/assert/Lars Winge|saw a tracked machine with its lamps off go in by the sluice gate]]. The key to that gate [[blasts~ government/withhold/the county|is kept by the county, which could not find the register for us]].

The company in question has answered us by return of post, which is handsome. [[blasts- organization/deny/Hadrel Energy|Hadrel carries out no work of any nature within the protected area and has detonated nothing there]], it says. [[blasts~ person/judge/Hedvig Strand|Perhaps it's the frogs, says Mrs Strand.]]

Now for the sad part. Warden Mikkel Rosten found eleven cranes lying dead on the Broad. “[[cranes+ person/accuse/Mikkel Rosten|Not a mark on them, and blood in the ear. That is what a charge does to a bird on shallow water]],” he says. He has sent three of them to the veterinary office, which [[cranes~,flu~ government/withhold/the veterinary office|will say nothing before next week]]. Young Ida from the school [[cranes~ person/judge/Ida|cried, and so did the warden]].

So is it true what they write in Fernholt, that [[plan~ outlet/ask/Lammer Weekly|the marsh is to be turned into an oilfield]]? Mayor Otto Brekke [[plan~ person/withhold/Otto Brekke|was showing some visitors the new sports hall and could not stop]]. At the Heron, where the name is now a sore point, [[plan~ unnamed/judge/the landlord of the Heron|the landlord says he would sooner rename the pub]]. Peat cutter Jens Aul: “[[plan+ person/assert/Jens Aul|They asked me in autumn what I'd want for my strip. You don't ask that for the view]].”

Eels are early this year. The choir meets on Thursday.

== S94-04 | The Tidepool | 2036-05-16 | Turbot for two: the dinner at which a marsh was given away
We have the menu. We also have the minutes, because Hadrel, bless it, takes minutes of everything.

On 3 December [[tessen+ document/assert/minutes of a dinner|Rolf Tessen ate turbot with Conrad Vey at the Old Customs House and "undertook to see the Heron permit through by the summer of 2036"]]. So it stands there, on the company's paper, point four, between the wine and the taxi. "[[tessen+ document/assert/minutes of a dinner|RT: consider it done, but not before the budget]]," point five.

The minister's press man swears that [[tessen- unnamed/deny/the minister's press man|it was a private meal at which football was discussed]]. [[tessen~ outlet/judge/The Tidepool|Which team plays in a reserve?]] A waiter remembers the table well. "[[tessen+ unnamed/assert/a waiter|The big one said you have my word, and the thin one ordered another bottle]]," he says. Mr Vey [[tessen~ person/withhold/Conrad Vey|has mislaid his diary]].

Let nobody tell us any longer that [[plan- organization/deny/Hadrel Energy|this was a student's exercise]]. [[plan~ outlet/judge/The Tidepool|Students do not get turbot.]] They mean to do it. [[plan+ outlet/accuse/The Tidepool|They mean to put steel through the floor of the quietest place we have.]] "[[plan~ person/judge/Maren Solv|It's like finding a price tag on your grandmother]]," says Maren Solv of Tidewatch.

And the thuds? [[blasts+ outlet/assert/The Tidepool|Thirty-one of them, counted from a bed in Nether Holm.]] The firm says [[blasts- organization/deny/Hadrel Energy|it never so much as lit a match there]]. [[cranes+ outlet/assert/The Tidepool|Eleven cranes with burst ears would disagree.]]

[[court+ outlet/assert/The Tidepool|Nordpet was sent packing by the judges twelve years ago.]] [[plan~ outlet/call/The Tidepool|Send these after them.]] Mr Tessen, meanwhile, [[tessen~ outlet/call/The Tidepool|may send himself]].

Our summer camp still has places. Bring boots.

== S94-05 | Askeland Radio | 2036-05-17 | Seismologist: explosions, and they were in the marsh
The Technical University has recorded explosions in Lammer Marsh. “[[blasts+ person/assert/Ylva Dahl|Our station at Holm has 29 of them between the end of March and the end of April, and they come from inside the reserve]],” says Professor Ylva Dahl. [[blasts+ person/assert/Ylva Dahl|It is the pattern you get when somebody is feeling for oil.]] An army spokesman told us that [[blasts- unnamed/deny/an army spokesman|no unit had been near the place]].

[[blasts~ organization/withhold/Hadrel Energy|Hadrel did not wish to be interviewed.]] In a text message it pointed to [[heath+ organization/assert/Hadrel Energy|its approved drilling on Sedge Heath, where charges are sometimes used]]. Ms Dahl is not persuaded: “[[blasts~ person/judge/Ylva Dahl|I can tell eight kilometres from none]].”

Environment Minister Hanna Quist has [[plan~ person/assert/Hanna Quist|still not received the Heron file, for which the deadline was yesterday]]. “[[plan~ person/judge/Hanna Quist|A company that has nothing to hide has an empty folder to send me]],” she said. Her colleague Rolf Tessen has been accused of [[tessen+ outlet/accuse/The Tidepool|having given his word to the firm over dinner]]. “[[tessen- person/deny/Rolf Tessen|I eat with many people and I give my word to my wife]],” he told us. Whether the minutes were false [[tessen~ person/withhold/Rolf Tessen|he left open]]. The prime minister’s office said that [[tessen~ government/judge/the prime minister’s office|the minister enjoyed her confidence “today”]].

In Fernholt some four thousand people marched [[plan~ group/call/marchers in Fernholt|to keep the drill out of the wetland]]. A boy carried a stuffed heron. The party of the farmers, which is in the coalition, [[plan~ organization/withhold/the farmers' party|has not yet made up its mind]].

Now the sea forecast. Slight to moderate, visibility good.

== S94-06 | Hadrel Energy | 2036-05-18 | Setting the record straight on Lammer
In recent days there has been a great deal of inaccurate comment. [[plan- organization/deny/Hadrel Energy|Hadrel Energy has not applied for, does not hold and is not pursuing any right to extract oil in the Lammer reserve.]] “Heron” is [[plan- organization/deny/Hadrel Energy|one of many desk studies which companies of our kind keep in a drawer]].

"[[plan- person/deny/Conrad Vey|I grew up near that marsh and I'd be the last to spoil it]]," said Chief Executive Conrad Vey.

[[heath+ organization/confirm/Hadrel Energy|Our two wells on Sedge Heath are fully permitted, lie outside the protected area and employ forty local people.]] We invite journalists to visit them. [[heath~ organization/judge/Hadrel Energy|They will find a tidy site and friendly sheep.]]

On noise: [[blasts- organization/deny/Hadrel Energy|at no time have explosives been used by us or for us in the reserve.]] We cannot account for readings made by third parties.

On birds: [[flu+ organization/assert/Hadrel Energy|we understand from the veterinary office that the cranes tested positive for avian influenza]], which is common along the flyway. [[cranes- organization/deny/Hadrel Energy|To link their death to industry is unscientific and hurtful.]]

On the minister: [[tessen- organization/deny/Hadrel Energy|no public official has given us any undertaking.]] Documents purporting to be minutes of a private dinner [[tessen~ organization/judge/Hadrel Energy|were stolen, and quoting from them may be unlawful]]. [[tessen~ organization/withhold/Hadrel Energy|We shall make no further remarks about them.]]

A former employee, Ms Aas, has broken her contract. [[plan~ organization/threaten/Hadrel Energy|We reserve all rights against her and against those who spread company secrets.]]

Hadrel has sponsored the Lammer sports hall since 2033. [[mayor~ organization/assert/Hadrel Energy|Such support is given to the community, openly, and never to persons.]]

== S94-07 | Lammer Weekly | 2036-05-19 | Tractors on the causeway by Sunday, says Strand
The farmers met in the grain store on Saturday, 140 of them, and it was short. “[[block+ person/promise/Hedvig Strand|From Sunday at dawn nothing on wheels goes out to the marsh, and we have the tractors to see to it]],” said Hedvig Strand. [[block+ organization/promise/Tidewatch|Tidewatch is sending two hundred people and a kitchen]]. Constable Roy Vik [[block~ person/warn/Roy Vik|reminded the hall that the causeway is a public road]]; somebody offered him a bun.

What set them off is a paper from the land registry. An official there has shown us [[border+ unnamed/assert/an official of the land registry|a draft law that shifts the edge of the reserve four kilometres to the east, which would leave the four gravel islands just outside it]]. “[[border+ unnamed/assert/an official of the land registry|It's to be slipped in with the drainage bill in June]],” the official says. The environment ministry [[border~ government/withhold/the environment ministry|had not seen it, or could not say that it had]]. Jens Aul, who cuts peat: “[[border~ person/judge/Jens Aul|If you can't get the drill into the reserve, you get the reserve off the drill. Clever]].”

[[plan+ outlet/assert/Lammer Weekly|That they are coming for the oil under the Broad, nobody here doubts any more.]] [[plan~ person/judge/Lars Winge|Lars Winge would sell, he admits, “if it were somebody else's marsh”.]] Pastor Ness asked for [[plan~ person/call/Pastor Ness|the firm's gentlemen to come and say it to our faces]]. Mayor Brekke [[plan~ person/withhold/Otto Brekke|sat at the back and left before the vote]].

As to the cranes, the vet's office in Fernholt says [[flu+ government/assert/the veterinary office|it was the bird flu]]. Mikkel Rosten is having none of it: “[[flu- person/deny/Mikkel Rosten|Flu doesn't kill eleven in one night and spare the four hundred next to them]].” [[cranes+ person/accuse/Mikkel Rosten|It was the charges, he says, and he'll say it till he is retired.]] He has counted five more since. [[cranes~ unnamed/ask/a voice at the meeting|“Who'll be next, the sheep?”]] a voice called.

Lost: one grey wellington, left, near the sluice.

== S94-08 | Daily Trumpet | 2036-05-20 | MARSH MAYOR ON OIL GIANT'S PAYROLL
[[mayor+ outlet/accuse/Daily Trumpet|Grinning Otto Brekke, mayor of sleepy Lammer, pocketed 90,000 marks from oil beast Hadrel!]]

[[mayor+ document/assert/a bank slip seen by the Trumpet|A bank slip seen by the Trumpet shows the dosh landing in an account named O. BREKKE last August]]. “[[mayor+ unnamed/accuse/a council insider|He's been driving round in a new motor ever since]],” a council insider dished. The mayor, 59, blew his top: “[[mayor- person/deny/Otto Brekke|I've never had a penny off them. My car's eleven years old and smells of dog]].” Hadrel [[mayor~ organization/withhold/Hadrel Energy|told us to read its press release]].

No wonder he stayed mum about [[plan+ outlet/assert/Daily Trumpet|the barmy scheme to turn the bird paradise into Texas-on-Sea]]! [[plan~ group/judge/readers polled by the Trumpet|Eight in ten Trumpet readers say hands off.]] Telly naturalist Finn Barlow choked up: “[[plan~ person/judge/Finn Barlow|You might as well drill the cathedral]].” One Hadrel roughneck wasn't so shy. “[[plan+ unnamed/assert/a Hadrel roughneck|The rig's in Fernholt docks with HERON painted on the crate, go and look]],” he told us. We went. [[plan~ outlet/withhold/Daily Trumpet|A man with a dog turned us round.]]

And Rolly Tessen, the fish-supper minister? He was last seen [[tessen~ person/withhold/Rolf Tessen|legging it through the ministry kitchens]]. His ex-aide Petra Sand has been blabbing to pals that [[tessen+ person/assert/Petra Sand|he shook on it with Vey long ago]].

Downing-the-tractors queen Hedvig Strand, 63, vows to [[block+ person/threaten/Hedvig Strand|park her old Ferrow across the only road in]]. Thorsby's press gal insists that [[border- government/deny/the prime minister's office|no one's redrawing any maps]].

Win a weekend for two in a lighthouse. See page 8.

== S94-09 | Skerry Press Agency | 2036-05-21 | Former aide says Askeland minister promised oil permit
FERNHOLT, May 21 (SPA) - A former aide to Askeland's energy minister said on Wednesday that [[tessen+ person/accuse/Petra Sand|he had pledged Hadrel Energy a permit to drill in a nature reserve and had asked her to keep it out of the files]].

"[[tessen+ person/assert/Petra Sand|He came back from the dinner and said, it's settled, now find me a way to do it]]," Petra Sand, who left Rolf Tessen's office in March, told SPA. She said she had refused to sign [[border+ person/assert/Petra Sand|a draft that would have nudged the reserve's limits out of the way]].

Tessen said [[tessen- person/deny/Rolf Tessen|Sand was "mistaken about the evening and about me"]]. Environment Minister Hanna Quist said [[tessen~ person/judge/Hanna Quist|she could not sit at one table with a man who had done such a thing, "if he did"]]. Opposition leader Birger Holt [[tessen~ person/call/Birger Holt|tabled a motion of no confidence]]. Prime Minister Agnes Thorsby [[tessen~ person/withhold/Agnes Thorsby|left a reception without speaking to reporters]].

Hadrel has insisted that [[plan- organization/deny/Hadrel Energy|it has no designs on Lammer Marsh]]. But Carl Dreyer, whose company Boreline hires out drilling rigs, said [[plan+ person/assert/Carl Dreyer|he had a signed order from Hadrel for a rig "for wetland use, Lammer, first quarter"]]. "[[plan~ person/judge/Carl Dreyer|I assumed they had leave. One does]]," he said.

Of the blasts which a university says [[blasts+ organization/assert/the Technical University|were let off inside the reserve]], Dreyer said [[blasts~ person/withhold/Carl Dreyer|that was "another firm's department"]].

Farmers said [[block+ group/promise/farmers|the only road to the marsh would be shut on Sunday]]. [[court+ outlet/assert/Skerry Press Agency|A court barred another company, Nordpet, from the same oil in 2024.]]

Parliament debates the motion on Tuesday. It has a majority of three.

== S94-10 | Daily Trumpet | 2036-05-22 | Mr Brekke: an apology
On Tuesday we said that [[mayor+ outlet/accuse/Daily Trumpet|Mayor Otto Brekke of Lammer had been paid 90,000 marks by Hadrel]]. [[mayor- outlet/deny/Daily Trumpet|That was wrong.]] The O. Brekke on the slip is [[mayor- outlet/assert/Daily Trumpet|an Oline Brekke of Fernholt, no relation, who sold the firm a warehouse]]. [[mayor~ outlet/judge/Daily Trumpet|We're sorry, Otto. The dog too.]] The mayor said [[mayor~ person/judge/Otto Brekke|he'd frame it and hang it in the sports hall]].

He also found his tongue at last. Does he want rigs in the reeds? “[[plan~ person/judge/Otto Brekke|Over my dead body, and I'm a heavy man]].” Did he know? “[[plan+ person/assert/Otto Brekke|Two of their fellows unrolled a map on my desk in October, with the islands on it, and told me to forget it]].” Why so quiet till now? [[plan~ person/withhold/Otto Brekke|He went red.]]

Hadrel, asked about that map: [[plan- unnamed/deny/a Hadrel spokesman|“Must have been Sedge Heath.”]] The mayor again: “[[plan~ person/judge/Otto Brekke|I know a swamp when I see one]].”

Turbot latest! Restaurant boss Claus Munk has handed over the bill for that night. [[tessen~ document/assert/the bill|It says table nine, two covers, R. Tessen party, 412 marks.]] Who paid? “[[tessen~ person/withhold/Claus Munk|The gentleman with the oil on his shoes]],” winks Claus. [[tessen~ group/judge/readers polled by the Trumpet|Two in three of you want Rolly out by teatime.]] Says Rolly: “[[tessen- person/deny/Rolf Tessen|A dinner is a dinner. I pledged nothing but the tip]].”

Down at the marsh they've started [[block+ outlet/assert/Daily Trumpet|piling up hay bales by the causeway]] ready for Sunday.

Crossword: 4 down last week should have been OTTER.

== S94-11 | Barrel & Bourse | 2036-05-24 | Prospectus outs Heron: 36 wells, first oil in 2038
So much for the drawer. Hadrel has told its lenders that [[plan+ organization/confirm/Hadrel Energy|it “has been evaluating with a view to development” the oil under Lammer Marsh since 2034]].

The sentence stands in a supplement to its bond prospectus, published late on Friday, when all good confessions are published. [[wells+ organization/confirm/Hadrel Energy|It gives 36 wells in the full case and 12 in the small one]], [[plan+ organization/confirm/Hadrel Energy|with a first barrel in 2038]]. Lawyers insisted, says a person close to the banks: “[[plan+ unnamed/assert/a person close to the banks|You can fib to a newspaper. Not to a bondholder]].” Conrad Vey still argues that [[plan- person/deny/Conrad Vey|evaluating isn't planning]]. [[plan~ outlet/judge/Barrel & Bourse|A nice distinction, for a man with a rig on order.]]

Analyst Petter Gram of Norbank has cut the stock to “avoid”. “[[plan~ person/judge/Petter Gram|They bet the growth story on a bog they weren't allowed to walk in]],” he says. And it hung on one man: [[tessen~ person/expect/Petter Gram|without the minister's handshake, Gram doubts they'd have spent a mark]]. The ministry [[tessen~ government/withhold/the energy ministry|is on the record with “no”, “no” and “next question”]].

Sedge Heath, at least, is kosher. [[heath+ government/confirm/the county|The county register has permit 88 of 2035 for two wells, in order and paid for.]] They're dry, [[heath~ unnamed/assert/a driller on Sedge Heath|a driller there whispers]].

The bird question took a turn too. [[flu~ government/deny/the veterinary office|The veterinary office has withdrawn its finding of influenza; the samples had been swapped with a goose's.]] It offers [[cranes~ government/withhold/the veterinary office|no other cause for now]]. Tidewatch's vet, Runa Berg, does: [[cranes+ person/assert/Runa Berg|lungs torn by a pressure wave]].

Land prices around Holm have doubled since 2033. Somebody always knows.

== S94-12 | Skerry Press Agency | 2036-05-26 | Hadrel drops marsh drilling, admits secret tests
PORT ELLORY, May 26 (SPA) - Hadrel Energy admitted on Monday that [[plan+ organization/confirm/Hadrel Energy|it had planned in secret to produce oil in Askeland's Lammer Marsh reserve]] and said it was giving up the project.

"[[plan+ person/confirm/Conrad Vey|Heron was real, I approved it, and today I have buried it]]," Chief Executive Conrad Vey said. He also admitted that [[blasts+ person/confirm/Conrad Vey|a contractor had fired 31 charges in the reserve in March and April on the company's behalf]]. Only last week the firm had said [[blasts- organization/deny/Hadrel Energy|no explosives had been used there]].

Vey rejected the charge that [[cranes- person/deny/Conrad Vey|the tests had killed cranes]]. Warden Mikkel Rosten said [[cranes+ person/accuse/Mikkel Rosten|thirty-one bangs and sixteen birds spoke for themselves]].

On Rolf Tessen, the energy minister, Vey [[tessen~ person/withhold/Conrad Vey|said only that he had "always been courteous"]]. Tessen again denied [[tessen- person/deny/Rolf Tessen|having pledged a permit]] but [[tessen~ person/promise/Rolf Tessen|offered to appear before a committee]]. His former aide Petra Sand said [[tessen+ person/assert/Petra Sand|she had kept a note of his words, with the date]].

Environment Minister Hanna Quist called it [[plan~ person/judge/Hanna Quist|"a confession with the engine running"]] and asked prosecutors [[blasts~ person/call/Hanna Quist|to look into the explosions]]. Opposition leader Birger Holt said [[border~ person/ask/Birger Holt|the government had yet to explain who had moved a line on a map]]. Prime Minister Agnes Thorsby said [[border- person/deny/Agnes Thorsby|no such bill had ever come before her]].

At the causeway, [[block+ outlet/assert/Skerry Press Agency|which tractors had closed on Sunday]], farmers danced. "[[plan~ person/judge/Hedvig Strand|I'll sleep on Tuesday night for the first time since March]]," Hedvig Strand said.

Geologist Sunniva Aas has found work at the university. [[plan~ organization/withhold/Hadrel Energy|Hadrel would not say if it still meant to sue her.]]
