story: S73
title: The 417 leaves the rails at Gannet Curve

claim rail: A cracked rail that broke under the train caused the derailment of the 417 at Gannet Curve. | origins 2-4: the engineer who saw the pieces, the Transport Safety Board, the steel laboratory; the unnamed investigator may be of the Board.
claim speed: The 417 was going too fast when it came to Gannet Curve. | origins 1-3: a passenger, the track contractor Permaline; the data recorder says no.
claim dead: The derailment killed 23 people (told first as 17 and 21). | origins 2-3: the county hospital, the police, the railways.
claim skipped: The contractor Permaline signed for an inspection of Gannet Curve that was never made. | origins 2-3: the ganger Ned Harrow, the gate log at Hollin; the railways' audit may rest on the log.
claim warned: A track worker reported the crack at Gannet Curve to Permaline in February. | origins 1-3: Milly Stroud herself, her text message, a colleague.
claim phone: The driver was on the telephone when the train derailed. | origins 0-1: a tabloid's source at the telephone company, taken back.
claim sleeper: Somebody had laid a sleeper across the track at Gannet Curve. | origins 1-2: a farmer; the interior minister passes it on.
claim close: Hestland Railways will close the Hollin line until the summer. | origins 1-2: a planning paper, the railways themselves.
claim orley: A goods train left the rails in Orley yard on 14 March. | origins 1-2: the railways, a shunter.
claim arrest: Police have arrested Permaline's district manager, Desmond Crick. | origins 1-2: a neighbour, the police.
claim marl: In 2021 two trains collided at Marl Junction and nine people died. | origins 1-2: background in the outlets' own voice.
status rail 2034-03-06: reported none
status rail 2034-03-07: corroborated denied
status rail 2034-03-16: confirmed denied
status rail 2034-03-23: confirmed none
status speed 2034-03-06: reported none
status speed 2034-03-07: corroborated denied
status speed 2034-03-23: reported denied withdrawn
status dead 2034-03-06: confirmed none
status skipped 2034-03-10: corroborated denied
status skipped 2034-03-23: confirmed none
status warned 2034-03-09: reported denied
status warned 2034-03-15: corroborated denied
status warned 2034-03-16: confirmed denied
status phone 2034-03-08: reported denied
status phone 2034-03-09: none denied withdrawn
status sleeper 2034-03-08: reported denied
status close 2034-03-13: reported denied
status close 2034-03-16: confirmed none
status orley 2034-03-14: confirmed none
status arrest 2034-03-18: confirmed none

== S73-01 | Hest Press Agency | 2034-03-06 | At least 17 dead as express derails on Hestland coast
HOLLIN, Hestland, March 6 (HPA) - [[dead+ government/confirm/the county police|At least seventeen people were killed]] when an express train left the track on a bend on Hestland's west coast on Sunday evening, the county police said.

The 417 from Oriel to Brackwater, with 212 passengers on board, came off at Gannet Curve, near the village of Hollin, at 6.12 p.m. Four of its seven coaches went down the embankment.

"[[speed+ person/assert/Edda Marsh|We were flying. My cup slid off the table before anything broke]]," said Edda Marsh, a passenger with her arm in a sling. Another passenger, Jory Pym, said [[rail+ person/assert/Jory Pym|he had heard a bang beneath the floor, like an axe, and only then had they tipped]].

Hestland Railways said [[rail~,speed~ organization/withhold/Hestland Railways|it was too early to speak of a cause]]. Its chief executive, Astrid Collier, travelled to the site in the night. "[[dead~ person/judge/Astrid Collier|There are no words, and I have not looked for any]]," she said. The Transport Safety Board, which investigates railway accidents, [[rail~ government/promise/the Transport Safety Board|promised first findings within ten days]].

The driver, a 51-year-old man from Brackwater, survived with burns. [[speed~ group/withhold/doctors at the county hospital|Doctors would not allow him to be questioned.]]

Prime Minister Rolf Tamsin ordered [[dead~ person/call/Rolf Tamsin|flags to half mast]]. Transport Minister Greta Wyle asked the public [[rail~ person/call/Greta Wyle|not to guess]]. "[[speed~ person/judge/Greta Wyle|Nobody should be put on trial on a railway bank]]," she said.

[[marl+ outlet/assert/Hest Press Agency|It was the country's worst rail accident since the collision at Marl Junction in 2021, in which nine people died.]] The line carries holidaymakers in summer and few others in winter. A gale had blown itself out by noon.

== S73-02 | Brackwater Gazette | 2034-03-07 | 'I held the lamp and he held my hand'
They brought the lifeboat blankets, because those were nearest. By one in the morning half of Hollin was on the bank with lamps.

Matron Ruth Sedge of the county hospital told us last night that [[dead+ person/confirm/Ruth Sedge|twenty-one have now died]] and that [[dead~ person/warn/Ruth Sedge|four more are in danger]]. Among them are two sisters from Tern Street and our own organist, Mr Abel Lowe. [[dead~ outlet/withhold/Brackwater Gazette|The Gazette will print no other names until every family has been told.]]

How could it happen? Tom Carne, who drives the plough past the curve each day, says [[rail~ person/judge/Tom Carne|the trains there had “sounded wrong since Candlemas, a clack that wasn't there before”]]. Retired railway engineer Wilf Amory walked down on Monday with a torch. “[[rail+ person/assert/Wilf Amory|I saw the outer rail in two pieces, and one end of the break was brown. New breaks are bright. That rail was cracked for weeks]],” he said. The men from the Board [[rail~ group/withhold/the men from the Transport Safety Board|led him away by the elbow and had nothing for us]].

Permaline, the firm which looks after the track, puts it down to something else. “[[speed+ organization/accuse/Permaline|On all we know the train entered the bend well above the permitted ninety]],” it wrote. [[rail- organization/deny/Permaline|The rail, in its view, broke because the train fell on it, and not the other way about.]]

Hector Vance, who drove the 417, is our neighbour in Pier Lane. His wife, Nan, said: “[[speed- person/deny/Nan Vance|Thirty years, and he's never been a minute early. Fast? Hector?]]” She had [[speed~ person/withhold/Nan Vance|no more to say and a bus to catch]].

[[marl+ outlet/assert/Brackwater Gazette|Many here thought of Marl Junction and the nine of 2021.]] The bells will be muffled on Sunday. Blood donors may come to the Corn Hall from ten; bring your own mug.

== S73-03 | The Lamp | 2034-03-08 | DEATH TRAIN DRIVER WAS ON THE PHONE
[[phone+ outlet/assert/The Lamp|He was chatting while the 417 hurtled to its doom!]] Hector Vance, 51, had his mobile to his ear as Gannet Curve came up, The Lamp can reveal.

An insider at Hestcall has seen the records. “[[phone+ unnamed/assert/an insider at Hestcall|A call of six minutes, running right up to 18.12, and then it just stops]],” he tells us. Chilling.

The drivers' union hit the roof. “[[phone- organization/deny/the Footplate Union|The man's phone was in his locker in Oriel, switched off, where it is every day]],” thunders boss Bess Tolland's office. Railways: [[phone~ organization/withhold/Hestland Railways|“we can't comment”]]. Of course you can't.

And he wasn't dawdling either. [[speed+ organization/accuse/Permaline|Track firm Permaline says the express was doing 118 where 90's the limit.]] “[[speed+ person/assert/Edda Marsh|I've been on fairground rides that were slower]],” sobs survivor Edda Marsh, 29. [[speed- person/deny/Bess Tolland|“Show me the needle,” snarls Tolland. “He was under ninety.”]]

So what about the bust rail that old Wilf Amory says he saw? Permaline's Desmond Crick: “[[rail- person/deny/Desmond Crick|Of course it's bust. A hundred tonnes landed on it!]]”

Then there's farmer Silas Goad, 70. “[[sleeper+ person/assert/Silas Goad|There was a bloody great sleeper lying over the line at five. I saw it from my top field]],” he swears. Did he ring anybody? “[[sleeper~ person/withhold/Silas Goad|I don't hold with ringing]].” Interior minister Paul Renner says [[sleeper~ person/assert/Paul Renner|he's “taking vandals into account”]].

[[dead+ outlet/assert/The Lamp|Twenty-one coffins.]] [[phone~ outlet/ask/The Lamp|Was it for a natter?]] [[dead~ outlet/call/The Lamp|Lampies, light a candle tonight]] in your window, and send us the snap.

WIN a week in the sun: coupon on page 12.

== S73-04 | Standard Live | 2034-03-08 | Gannet Curve: police on sleeper, Board on rail – live
**20.15** Good night from the newsroom. What's new today: [[rail+ unnamed/assert/an investigator|an investigator says it was the rail, and it was old damage]]; [[speed- document/assert/the data recorder|the black box has the train at 86]].

**18.30** "[[rail+ unnamed/assert/an investigator|We've put the bits on a table like a jigsaw. There's a flaw as big as a thumbnail at the heart of the break, rusted through]]," says our source, who is close to the inquiry and would like to keep his job. The Transport Safety Board, officially: [[rail~ government/withhold/the Transport Safety Board|"Ten days means ten days."]]

**17.50** Permaline isn't budging. [[rail- organization/deny/Permaline|"Rust forms overnight in sea air,"]] it says in a mail to all desks.

**16.40** The recorder has been read out at the depot; the railways give the last figure as [[speed- organization/confirm/Hestland Railways|eighty-six kilometres an hour, four below the limit]]. Permaline's [[speed~ organization/ask/Permaline|asking who checked the clock in the thing]].

**15.00** Police on [[sleeper~ outlet/ask/Standard Live|Mr Goad's timber]]: "[[sleeper- government/deny/the county police|We've walked nine miles of ballast and found no such object and no mark of one]]." Goad: "[[sleeper+ person/assert/Silas Goad|Somebody's shifted it, then.]]"

**13.20** Reader Ines in Hollin, a nurse: "[[dead~ person/judge/Ines, a reader|I knew three of them by their first names. Please stop counting out loud.]]" We've taken the counter off the page. [[dead+ outlet/assert/Standard Live|It stood at 21.]]

**11.45** Greta Wyle in the house. [[rail~ person/withhold/Greta Wyle|She will not be drawn on rails, brown or bright.]] Opposition's Felix Hoyle: "[[rail~ person/ask/Felix Hoyle|Who last looked at that piece of steel, and was he paid by the mile?]]"

**10.10** On The Lamp's front page: [[phone~ organization/withhold/Hestcall|Hestcall says it never discusses customers]]. [[phone- unnamed/deny/a brother of Hector Vance|Vance's brother says the phone's in a tin in Oriel and he's looking at it.]]

**09.00** Good morning. Fog on the coast, buses instead of trains.

== S73-05 | Radio Hest One | 2034-03-09 | Track worker says she reported crack; newspaper withdraws report on driver
A track worker has told Radio Hest One that [[warned+ person/assert/Milly Stroud|she found a crack in the rail at Gannet Curve three weeks before the accident and passed it on]].

Milly Stroud, 26, was employed by the contractor Permaline until last Friday. “[[warned+ person/assert/Milly Stroud|I put my finger in it. I sent a picture to the office on the thirteenth of February and somebody sent me back a thumb]],” she said. Permaline stated that [[warned- organization/deny/Permaline|no message of the kind had reached any of its offices]]. Ms Stroud [[warned~ person/withhold/Milly Stroud|did not wish to name the person with the thumb]]. She said [[rail+ person/assert/Milly Stroud|she had no doubt that this was the place where the rail had parted and taken the train with it]].

The Minister of Transport, Greta Wyle, called the account [[warned~ person/judge/Greta Wyle|“grave, if it is so”]]. The Transport Safety Board [[warned~ government/call/the Transport Safety Board|has asked Ms Stroud to come and see it with her telephone]].

The newspaper The Lamp withdrew its report that [[phone+ outlet/assert/The Lamp|the driver, Hector Vance, had been speaking on the telephone]]. [[phone~ outlet/assert/The Lamp|The records had been those of another subscriber named Vance]], it said, and [[phone~ outlet/judge/The Lamp|it was sorry for the pain caused to the family]]. The Footplate Union said that [[phone~ organization/judge/the Footplate Union|sorry was a short word for such large type]].

Mr Vance himself spoke to investigators for the first time. His union reports him as saying that [[speed- person/assert/Hector Vance|he was braking gently, as always, and the needle stood at eighty-six]]. He also said that [[rail+ person/assert/Hector Vance|the right side had dropped away under him “like a stair that is not there”]].

The number of dead [[dead+ outlet/assert/Radio Hest One|has risen to twenty-three with the death of two passengers in hospital]]. A service of mourning will be held in the cathedral in Oriel on Sunday. [[dead~ person/promise/Rolf Tamsin|The Prime Minister will attend.]]

The weather on the coast: fog, clearing later. The concert at nine is dedicated to the victims.

== S73-06 | Signal Box | 2034-03-10 | The inspection that wasn't
Long post, bring tea. I've spent two days with the track book for Gannet, which Permaline is obliged to keep and which a friend was kind enough to photograph.

[[skipped+ document/assert/the track book for Gannet Curve|For 26 February it has a full walking inspection of the curve, both rails, “no defects”, signed D.C.]] Now for the gate at Hollin. You can't get onto the curve without badging through it, and the gate keeps a log. [[skipped+ document/assert/the gate log at Hollin|Nobody went through on the 26th, or the 25th, or the 27th.]] [[skipped~ outlet/ask/Signal Box|Did the man with the initials fly?]]

Ned Harrow, a ganger I've known since steam galas, says [[skipped+ person/accuse/Ned Harrow|they were told to write up the winter walks in the van, with the heater on]]. “[[skipped+ person/confirm/Ned Harrow|I've done it, and I'll say so to anybody with a wig on]].” Permaline to me, two lines: [[skipped- organization/deny/Permaline|each inspection took place as recorded, and the gate is known to be faulty]]. [[skipped~ organization/withhold/Hestland Railways|The railways say they're “reviewing documentation”.]]

Why it matters: [[rail~ outlet/expect/Signal Box|if it was a fatigue crack, and I think we shall hear that it was, you'd see it on foot a month out]]. People ask me whether a hot axle box could do it. [[rail+ outlet/judge/Signal Box|Not with a break like the one in Amory's pictures.]] Others still send me sums about curves and velocity. [[speed- outlet/assert/Signal Box|Eighty-six. Four under. It's on the tape.]] And [[sleeper- outlet/judge/Signal Box|a timber on the track leaves splinters in the guard irons; there are none]].

Milly Stroud, by the way, has been on this blog's forum for years, and she's careful. I believe her when she says that [[warned+ person/assert/Milly Stroud|she flagged the flaw to her foreman in the middle of last month]]. [[warned~ outlet/judge/Signal Box|So does everybody who's ever been sent a thumb.]]

[[marl+ outlet/assert/Signal Box|After Marl Junction, nine dead in 2021, they told us track would be walked weekly.]] Timetable notes for the replacement buses are in the sidebar.

== S73-07 | Oriel Standard | 2034-03-13 | Railways plan to shut coast line until summer
[[close+ document/assert/a planning paper|The Hollin line, on which 23 people lost their lives a week ago, is to stay closed until the end of June]], according to a planning paper which the Standard has seen.

The paper speaks of [[close+ document/assert/a planning paper|renewing eleven miles of track “and taking the opportunity to review demand”]]. The railways were quick to call it [[close- organization/deny/Hestland Railways|a thought on a page; trains will run again as soon as it is safe]]. Astrid Collier, the chief executive, [[close~ person/withhold/Astrid Collier|would not put a month to that]]. Brackwater's mayor, Owen Tull, is alarmed. “[[close~ person/judge/Owen Tull|Shut it till June and you may as well fill in the harbour]],” he says.

On the cause, the two sides have dug in. Permaline, through counsel, maintains that [[speed+ organization/assert/Permaline|the recorder is under-reading by a third and that the train was far too quick]]. It calls [[rail~ organization/judge/Permaline|the talk of rotten steel “a village legend”]]. Dr Hanne Lisk, who lectures on metals at Oriel, has looked at the photographs. “[[rail+ person/judge/Hanne Lisk|Beach marks, clear as day. It grew slowly and went in an instant]],” she says. [[rail~ person/judge/Hanne Lisk|She would still wait for the microscope.]]

The Board [[rail~ government/withhold/the Transport Safety Board|is silent until Thursday]]. The Footplate Union asks [[speed~ organization/call/the Footplate Union|that Hector Vance be cleared by name, “and in the same size of type”]].

As to the book in which [[skipped+ outlet/assert/Signal Box|a walk round the curve is entered on a day when nobody passed the gate]], Permaline's district manager Desmond Crick [[skipped~ person/withhold/Desmond Crick|put the receiver down when we read out his initials]]. Felix Hoyle, for the opposition, would like [[skipped~ person/call/Felix Hoyle|every track book in the land impounded]].

Four thousand people came to the cathedral yesterday. [[dead~ person/assert/Rolf Tamsin|The prime minister read out the names, all of them, and sat down.]] The collection for the bereaved stands at 310,000 crowns.

== S73-08 | Hest Press Agency | 2034-03-14 | Freight cars derail in Hestland yard, no one hurt
ORLEY, Hestland, March 14 (HPA) - [[orley+ organization/confirm/Hestland Railways|Three wagons of a goods train came off the rails in a shunting yard at Orley early on Tuesday]], Hestland Railways said, nine days after an express crashed on the coast and [[dead+ outlet/assert/Hest Press Agency|23 people were killed]].

"[[orley+ person/assert/Lew Staples|It went over at walking pace, and all we lost was gravel]]," shunter Lew Staples told HPA. The railways blamed [[orley~ organization/assert/Hestland Railways|a switch that had been set wrongly]]. "[[orley~ person/judge/Astrid Collier|This has nothing to do with Gannet Curve, and I would ask you not to write it as if it had]]," Chief Executive Astrid Collier said.

Opposition spokesman Felix Hoyle said [[orley~ person/judge/Felix Hoyle|the country was running out of things to fall off]].

Police said [[sleeper- government/assert/the county police|they had closed their inquiry into claims that timber had been placed on the coast line]]. Farmer Silas Goad had told a newspaper [[sleeper+ person/assert/Silas Goad|he saw a sleeper across the rails an hour before the crash]]. Interior Minister Paul Renner [[sleeper~ person/withhold/Paul Renner|declined to discuss it further]].

On the crash itself, two people briefed on the inquiry said [[rail+ unnamed/assert/two people briefed on the inquiry|tests pointed to an old crack in the outer rail]]. The Transport Safety Board [[rail~ government/withhold/the Transport Safety Board|had no comment before publication of its report on Thursday]]. Permaline, the maintenance contractor, said again that [[rail- organization/deny/Permaline|the rail had been sound]] and [[speed+ organization/assert/Permaline|the driver had not kept to the limit]]. The union of drivers [[speed~ organization/threaten/the Footplate Union|said it would sue the company over that sentence]].

Relatives of the dead met Transport Minister Greta Wyle in Oriel. "[[rail~ person/ask/Jory Pym|We asked her one question, why it broke]]," said survivor Jory Pym. "[[rail~ person/withhold/Greta Wyle|She poured the tea]]."

Shares in Permaline's parent, Groundwork Holdings, fell 7 percent.

== S73-09 | The Lamp | 2034-03-15 | NOW THEY'RE FALLING OVER IN THE YARD!
You couldn't make it up. [[orley+ outlet/assert/The Lamp|Another one bit the dust yesterday – three trucks flat on their sides in Orley]]. Boss Collier says [[orley~ person/assert/Astrid Collier|a lever was the wrong way round, end of]]. [[orley~ outlet/judge/The Lamp|Only gravel, luckily. This time.]]

But it's the coast that has folks fuming. [[close+ outlet/assert/The Lamp|They're going to padlock the whole Hollin line till the strawberries are in!]] Landlady Peg Dowd, 58, of the Curlew Inn: “[[close~ person/judge/Peg Dowd|No trains, no trippers, no Peg. I'll be selling up]].” The railways still say [[close- organization/deny/Hestland Railways|nothing's settled]].

And get this from a mate of brave Milly Stroud, who says he was sat beside her in the van: “[[warned+ unnamed/confirm/a colleague of Milly Stroud|I watched her send the picture. She even drew a ring round the crack]].” Permaline: [[warned- organization/deny/Permaline|“We've checked. There's no picture.”]] Who's kidding who?

Big cheese Desmond Crick, the D.C. in that fishy track book, [[skipped~ person/withhold/Desmond Crick|legged it into his garage]] when we called. A pal says [[skipped- unnamed/deny/a pal of Desmond Crick|he walked every yard of that curve, gate or no gate]].

A lab coat tells us [[rail+ unnamed/assert/a laboratory worker|the rail's had a hole in its heart since before Christmas]]. The Board goes public tomorrow. [[rail~ outlet/expect/The Lamp|We reckon somebody at Permaline isn't sleeping.]] Widow Carol Lowe, whose Abel played the organ: “[[rail~ person/call/Carol Lowe|I don't want a speech, I want to know who let it go rotten]].”

[[speed~ outlet/judge/The Lamp|And we at The Lamp owe Hector Vance a pint: we had him down as a speed merchant, and we had him wrong]]. [[speed- outlet/assert/The Lamp|Eighty-six it was.]]

Pools winner, page 3. Whippets, page 40.

== S73-10 | Transport Safety Board of Hestland | 2034-03-16 | Derailment of train 417 at Gannet Curve: interim statement
1. [[rail+ government/confirm/the Transport Safety Board|The Board finds that the accident of 5 March was caused by the fracture of the outer rail as the second coach passed over it.]] [[rail+ government/confirm/the Transport Safety Board|The fracture began at a fatigue crack which covered about a third of the section and had been growing for not less than ten weeks.]] The Steel Institute, to which both pieces were sent, [[rail+ organization/confirm/the Steel Institute|has come to the same conclusion]].

2. [[speed- government/confirm/the Transport Safety Board|Train 417 was travelling at 86 kilometres an hour. The permitted speed is 90.]] [[speed- government/assert/the Transport Safety Board|The recorder was tested on three benches and is accurate to one kilometre.]] Observations by passengers of [[speed~ government/judge/the Transport Safety Board|an unusual haste are understandable and mistaken]].

3. [[sleeper- government/deny/the Transport Safety Board|No object lay on the track.]] [[phone- government/assert/the Transport Safety Board|No telephone was in use in the cab.]]

4. The Board has examined a mobile telephone belonging to Ms M. Stroud. [[warned+ government/assert/the Transport Safety Board|It holds a photograph of the crack, sent on 13 February to a number registered to the contractor.]] [[warned~ government/withhold/the Transport Safety Board|Who read it has not been established.]]

5. [[skipped~ government/withhold/the Transport Safety Board|On whether an inspection entered for 26 February took place, the Board reserves its opinion; the police have the book.]]

6. [[dead+ government/assert/the Transport Safety Board|Twenty-three persons died and 64 were injured.]] [[dead~ government/judge/the Transport Safety Board|The Board offers its respect to their families.]]

7. The Board recommends that [[rail~ government/call/the Transport Safety Board|all outer rails of the same make and year be tested by ultrasound within thirty days]]. It has been informed by Hestland Railways that [[close+ organization/confirm/Hestland Railways|the Hollin line will not reopen before 30 June]].

8. The wagon incident at Orley [[orley~ government/assert/the Transport Safety Board|is being dealt with separately and has no common cause]].

A final report is to follow within twelve months. Copies may be had at the Board's office in Lime Street, against payment of postage.

== S73-11 | Brackwater Gazette | 2034-03-18 | Permaline man taken away in Mill Rise
[[arrest+ outlet/assert/Brackwater Gazette|Desmond Crick, who ran the district for Permaline, was taken from his house in Mill Rise by police at a quarter past six yesterday.]]

“[[arrest+ unnamed/assert/a neighbour of Desmond Crick|Two cars and no siren. He had his slippers on]],” said a neighbour. Inspector Joan Hales confirmed that [[arrest+ person/confirm/Joan Hales|a man of 47 is being held on suspicion of manslaughter and false entries]]. His solicitor [[arrest~ person/judge/the solicitor of Desmond Crick|spoke of “a sacrifice to the newspapers”]] and said that [[skipped- person/deny/the solicitor of Desmond Crick|his client had made the round on the 26th and would prove it]]. Permaline [[arrest~ organization/withhold/Permaline|has taken its telephone off the hook]].

In the Curlew they were of one mind. Ned Harrow, the ganger, bought his own drink. “[[skipped+ person/assert/Ned Harrow|Nobody went up there that Sunday. I had the keys in my coat]],” he said. [[arrest~ person/judge/Ned Harrow|He took no joy in the handcuffs.]] Milly Stroud was not to be found; [[warned~ person/judge/the mother of Milly Stroud|her mother says she cries because she did not ring a second time]].

That the Board has spoken is a comfort to some. “[[rail~ person/judge/Wilf Amory|I said brown, and brown it was. I'd have liked to be wrong]],” says Wilf Amory. Nan Vance has put [[speed~ person/judge/Nan Vance|the page about the eighty-six in a frame]]. Carol Lowe wants [[rail~ person/ask/Carol Lowe|to be told how a thing can crack for ten weeks under everybody's feet]]. Permaline will say only that [[rail~ organization/withhold/Permaline|it is reading the statement]].

[[close+ outlet/assert/Brackwater Gazette|No train, then, before the last day of June.]] Mayor Tull has asked for [[close~ person/call/Owen Tull|forty buses and a little shame]].

There will be an organ recital without an organist on Saturday: Mr Lowe's own recordings, played very loud. The tide tables are on page 8.

== S73-12 | Oriel Standard | 2034-03-23 | Permaline gives in: rail was cracked, walk was never made
The track contractor Permaline accepted yesterday that [[rail+ organization/confirm/Permaline|a defect in a rail in its care had thrown the 417 off Gannet Curve]].

“[[rail+ person/confirm/Magnus Fry|The steel failed and it failed on our watch]],” said Magnus Fry, the chairman of its parent company, Groundwork. He took back [[speed~ person/assert/Magnus Fry|all that had been said about the driver's speed, which he called “unworthy”]]. [[speed- person/confirm/Magnus Fry|Mr Vance had kept to the limit, he said.]] And he went further: [[skipped+ person/confirm/Magnus Fry|the entry for 26 February was an invention; the curve had last been walked in November]].

An audit by the railways, out the same day, has found [[skipped~ organization/assert/Hestland Railways|nineteen more walks on other lines which may have been made from a van]]. On Milly Stroud's picture Mr Fry was less plain. [[warned~ person/withhold/Magnus Fry|He would not say who had answered it, or how.]] Ms Stroud was. “[[warned+ person/assert/Milly Stroud|They had it. They had three weeks with it]],” she told the Standard.

Desmond Crick, the district manager, [[arrest+ outlet/assert/Oriel Standard|remains in custody]]; his solicitor [[arrest~ person/call/the solicitor of Desmond Crick|asks for bail]]. Greta Wyle, the transport minister, called the admission [[rail~ person/judge/Greta Wyle|“seventeen days late”]]. Felix Hoyle wanted to know [[rail~ person/ask/Felix Hoyle|how many more rails like it there were, and whether she travelled on them]]. [[rail~ person/withhold/Greta Wyle|She did not reply.]]

Hector Vance came home to Brackwater on Tuesday, by bus. “[[rail~ person/judge/Hector Vance|I'd sooner it had been me. You can forgive a man. You can't forgive a rail]],” he said. He [[dead~ person/assert/Hector Vance|has written to all twenty-three families by hand]].

[[marl+ outlet/assert/Oriel Standard|The inquiry into the nine deaths at Marl Junction in 2021 took four years.]] This one, Ms Wyle promised, [[rail~ person/promise/Greta Wyle|would take one]].

Groundwork's shares rose a little. In Hollin they are planting 23 rowans.
