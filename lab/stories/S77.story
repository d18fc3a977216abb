story: S77
title: The Larkspur's airbags

claim airbag: Airbags in the Venning Larkspur can burst and throw metal at the people in the car. | origins 2-5: The transport safety office's own tests, the maker, a garage owner; drivers who were hurt.
claim recall: Venning is recalling the Larkspur. | origins 1-3: Venning; the ministry and the dealers may rest on its letter.
claim number: The recall covers 412,000 cars. | origins 1-2: Venning; the ministry counts for itself.
claim damp: Damp propellant from the supplier Brisand is what makes the airbags burst. | origins 1-3: Venning; the safety office; a chemist.
claim knew: Venning's managers had known of the fault since 2029. | origins 1-3: A former test engineer and the memo, which may be his; the prosecutors.
claim death: Maeve Tolland was killed by a piece of an airbag. | origins 1-3: The coroner's doctor; the fireman who cut her out.
claim halt: Venning will stop the line at Hadderley for three weeks. | origins 1-2: The company; a union convenor.
claim resign: Chief executive Conrad Astley is to resign. | origins 0-1: A financial daily's sources, taken back.
claim raid: Police have searched Venning's head office. | origins 1-2: The prosecutor; the company.
claim drover: In January Venning called in 38,000 Drover vans over their steering. | origins 1-2: Background told by outlets and the company.
claim fumes: In 2026 Venning was fined for cheating in exhaust tests. | origins 1-2: Background told by the outlets in their own voice and a campaigner.
status airbag 2034-09-04: reported none
status airbag 2034-09-05: reported denied
status airbag 2034-09-08: corroborated denied
status airbag 2034-09-11: confirmed none
status recall 2034-09-09: reported denied
status recall 2034-09-11: confirmed none
status number 2034-09-11: confirmed none
status number 2034-09-12: confirmed denied
status number 2034-09-20: none denied withdrawn
status damp 2034-09-11: reported none
status damp 2034-09-12: reported denied
status damp 2034-09-20: corroborated denied
status knew 2034-09-13: reported none
status knew 2034-09-14: reported denied
status knew 2034-09-20: corroborated denied
status death 2034-09-04: reported none
status death 2034-09-05: reported denied
status death 2034-09-15: confirmed denied
status halt 2034-09-12: reported denied
status halt 2034-09-16: confirmed none
status resign 2034-09-13: reported none
status resign 2034-09-14: none denied withdrawn
status raid 2034-09-19: reported none
status raid 2034-09-20: confirmed none
status drover 2034-09-04: reported none

== S77-01 | Hadderley Evening Post | 2034-09-04 | 'It wasn't the crash that killed her'
A retained fireman has told the Post that [[death+ person/assert/Glyn Parrish|the young woman he cut from a car at Mossgate last month had died of a wound that no road accident makes]].

Maeve Tolland, 29, a teaching assistant, ran her blue Venning Larkspur into a gatepost at less than twenty miles an hour on 17 August. "[[death+ person/assert/Glyn Parrish|The car was hardly bent. She'd a thing like half a saucer in her neck]]," said Glyn Parrish. "[[airbag+ person/assert/Glyn Parrish|It had come out of the middle of the wheel, through the bag. The bag was ribbons]]."

He is not the only one. Garage owner Hattie Broome, of Tarn Lane, keeps a jam jar. In it are [[airbag+ person/assert/Hattie Broome|splinters of steel that she picked out of three Larkspurs' dashboards this summer]]. "[[airbag~ person/judge/Hattie Broome|A cushion's meant to be soft, isn't it]]," she said.

Venning, which has built the car in this town since 2027, [[airbag~ organization/withhold/Venning|told us that it could not discuss single incidents]]. The police [[death~ government/withhold/the police|would not speak ahead of the inquest]]. Maeve's mother, Joan, [[death~ person/call/Joan Tolland|wants one thing: to have it said out loud]].

Is every owner at risk? [[airbag~ outlet/ask/Hadderley Evening Post|Nobody we rang could tell us whether we should be driving ours tomorrow]]. At the plant gate [[airbag~ group/withhold/workers at the plant gate|people looked at their shoes]].

[[drover+ outlet/assert/Hadderley Evening Post|In January the firm had to call back 38,000 of its Drover vans, because the steering could lock]]. No one was hurt then.

The flower show has been put back to Sunday because of the wind. Leeks will be judged first.

== S77-02 | Allied Press | 2034-09-05 | Venning rejects claim that airbag killed driver
HADDERLEY, Sept 5 (AP-A) - Carmaker Venning on Tuesday rejected reports that [[airbag+ none/assert/none|airbags in its best-selling model fire metal fragments]], one of which is said to [[death+ outlet/assert/the Hadderley Evening Post|have killed a 29-year-old woman]].

"[[airbag- organization/deny/Venning|The Larkspur's restraint system is safe, and we stand by every one of them]]," the company said in a statement. "[[death- organization/deny/Venning|Nothing known to us links our product to this tragic loss]]."

The local newspaper quoted [[death+ person/assert/Glyn Parrish|a fireman who saw a disc of metal in the woman's neck]]. Allied Press [[death~ outlet/withhold/Allied Press|was not able to reach him]].

The Transport Safety Office said [[airbag~ government/assert/the Transport Safety Office|it had opened a preliminary check after 14 complaints]]. "[[airbag~ person/withhold/Dr. Ilka Wren|It would be wrong to say more at this point]]," its head, Ilka Wren, said. Asked if it would order cars off the road, she said [[recall~ person/expect/Dr. Ilka Wren|it was too early to think of a recall]]. Transport Minister Rhys Calloway urged the company [[airbag~ person/call/Rhys Calloway|to open its books to the inspectors]].

Brisand, the Lombrian firm that supplies the inflators, [[airbag~ organization/withhold/Brisand|did not return calls]].

Venning's shares fell 7 percent. "[[airbag~ person/judge/Tess Marlowe|The market has decided that where there's a jam jar there's a fire]]," said Tess Marlowe, an analyst at Keel & Partners.

[[fumes+ outlet/assert/Allied Press|Venning paid a 90 million crown fine in 2026 for rigging exhaust tests]]. It employs 9,400 people, more than half of them in Hadderley, where the town's steelworks is also in difficulty.

== S77-03 | Wheel & Road | 2034-09-08 | We pulled the cord on ten Larkspurs. Two went bang the wrong way
You will have read the headlines. We thought we'd find out for ourselves, with ten wheels from scrapyards, a concrete shed and a long piece of string.

Eight behaved. [[airbag+ outlet/assert/Wheel & Road|Two of the ten threw shrapnel, and one lump of it is still in our ceiling]]. “[[airbag+ person/assert/Dan Osgood|The inflator can opens like a tin of sardines hit with a hammer]],” reports our technical editor, Dan Osgood. [[airbag~ outlet/judge/Wheel & Road|Ten is not science. It was enough to make us take the bus home]].

We told Venning. A press officer [[airbag- unnamed/deny/a Venning press officer|said that old parts in a shed prove nothing about cars on the road]]. Pressed on whether [[recall~ organization/withhold/Venning|the model should be called in, they “had no announcement”]]. One dealer was franker. “[[recall~ unnamed/expect/a dealer|They’ll have to have them all back. You don’t patch this with a letter]].”

Readers have been in touch in numbers. Bryony Kett of Salter’s Ford writes that [[airbag+ person/confirm/Bryony Kett|hers went off at a level crossing and took the tip of her ear]]. Three others ask if they can [[airbag~ group/ask/three readers|just pull the fuse]]. [[airbag~ outlet/warn/Wheel & Road|Don’t: you may kill the ones that work]].

Why these cars? The name on the can is Brisand’s. Chemist Orrin Haldane has a hunch: [[damp~ person/expect/Orrin Haldane|the powder drinks moisture, and burns too quickly after some years]]. It is no more than a hunch. Others [[damp~ group/expect/other engineers|look to the wiring]].

By the by, [[drover~ outlet/judge/Wheel & Road|this has nothing to do with the steering racks that sent the Drover vans back in January]].

Elsewhere in this issue: the new Pico drives like a wardrobe.

== S77-04 | The Financial Register | 2034-09-09 | Venning board weighs full Larkspur recall
[[recall+ unnamed/assert/three people close to the board|Venning is about to call back every Larkspur built before last year]], according to three people close to its board, in a step that would cost a good 600mn crowns.

“[[recall+ unnamed/expect/one of three people close to the board|It’s going to happen, the lawyers are only arguing about the adjective]],” said one. Another expected [[recall+ unnamed/expect/one of three people close to the board|letters to go out by the end of next week]]. Venning said that [[recall- organization/deny/Venning|no such action was planned]]. Chief executive Conrad Astley, met in the lift, [[recall~ person/withhold/Conrad Astley|admired the ceiling]].

The mood changed in midweek. The company’s own laboratory has, the three say, [[airbag+ unnamed/assert/three people close to the board|reproduced the bursts on a test bench]]. That is hard to square with last Tuesday’s assurance that [[airbag- organization/deny/Venning|there was nothing wrong with the bags]]. “[[airbag~ person/judge/Tess Marlowe|Each day they say safe costs them a percentage point]],” says Tess Marlowe at Keel & Partners.

The transport ministry [[recall~ government/withhold/the transport ministry|would not say if it was pushing]]. A consumer group, Fair Wheels, has asked for [[recall~ organization/call/Fair Wheels|nothing short of the whole fleet, with loan cars]]. “[[recall~ person/call/Una Bright|What are they waiting for, a second funeral?]]” says its director, Una Bright. She fought the firm over [[fumes+ person/assert/Una Bright|the exhaust swindle eight years ago]]. “[[fumes~ person/judge/Una Bright|They denied for a year then. They’ve got quicker]].”

Bonds due in 2041 traded at 88. Brisand, which is listed in Lombria, [[airbag~ organization/withhold/Brisand|kept its counsel again]] and lost a fifth of its value.

Steel, the other Hadderley trade, had a worse day still.

== S77-05 | Venning Motors (press release) | 2034-09-11 | Venning to recall Larkspur models
Hadderley, 11 September. Venning Motors announces that [[recall+ organization/confirm/Venning Motors|it is recalling all Larkspur cars of model years 2027 to 2033]] in order to replace the driver's airbag.

[[number+ organization/confirm/Venning Motors|The campaign comprises 412,000 vehicles in nineteen markets]].

Our tests have shown that [[airbag+ organization/confirm/Venning Motors|in rare cases the inflator housing can rupture on deployment, so that fragments may enter the cabin]]. [[damp+ organization/accuse/Venning Motors|The cause is the ingress of moisture into propellant made by our supplier, Brisand]]. [[airbag~ organization/assert/Venning Motors|Earlier statements by the company were based on the knowledge of that day.]]

Conrad Astley, Chief Executive, said: "[[airbag~ person/judge/Conrad Astley|I am sorry. People trusted us with their families and we fell short]]. [[recall~ person/promise/Conrad Astley|Nobody will pay a penny and nobody will wait longer than Christmas]]."

Until the part has been replaced, customers [[airbag~ organization/call/Venning Motors|are asked not to use the front seats with the steering column in its lowest position]]. [[recall~ organization/promise/Venning Motors|Owners will be written to from Thursday; a free telephone line is open]].

The accident at Mossgate is being examined. [[death~ organization/withhold/Venning Motors|Out of respect for the family the company will not comment on its cause]].

This measure is separate from [[drover+ organization/assert/Venning Motors|the steering campaign on the Drover of January, which involved 38,000 vans and is 96 per cent complete]].

Production continues. [[halt- organization/deny/Venning Motors|There are no plans to interrupt work at Hadderley.]]

Venning Motors is a leading maker of family cars. In 2033 it sold 611,000 vehicles.

== S77-06 | Radio Tarnside (live) | 2034-09-12 | Larkspur recall: your calls, all day
17.40 To end: [[recall+ outlet/assert/Radio Tarnside|if yours is a Larkspur from '27 to '33, it has to go back. Letter on Thursday]].

16.55 Cyril in Upper Tarn: "[[recall~ person/judge/Cyril|I rang the free line. It was free and it was engaged]]."

16.10 Junior minister Ada Finch says [[number- person/assert/Ada Finch|her officials make it nearer 470,000 once the estate version is counted]]. Venning's man: "[[number+ unnamed/assert/a Venning spokesman|We stick to four hundred and twelve thousand. We built them, we can count]]."

15.20 From Lombria at last. Brisand's chairman, Paolo Vesic: "[[damp- person/deny/Paolo Vesic|Our powder leaves us bone dry. If it gets wet, look at who stores it and who bolts it in]]." He says [[damp- person/accuse/Paolo Vesic|Venning's own wiring fires both stages at once]]. But he doesn't dispute [[airbag+ person/confirm/Paolo Vesic|that the cans have been bursting]].

14.30 Union convenor Mo Sandys rings from the gate: "[[halt+ person/assert/Mo Sandys|The foreman's told C shift the line is to stand for three weeks]]." The firm [[halt- organization/deny/Venning|says that's canteen gossip]].

13.15 Dr Wren of the safety office, in the studio: "[[airbag+ person/confirm/Dr. Ilka Wren|We set off sixty. Seven of them fragmented, and that's about the worst figure I've seen]]." Should they be driven at all? "[[airbag~ person/withhold/Dr. Ilka Wren|I'd take a train and leave it there]]."

12.05 Joan Tolland, in a quiet voice: "[[airbag~ person/judge/Joan Tolland|They said safe. I've got it cut out, they said safe]]." About the letter she will get as a keeper of the car: "[[recall~ person/judge/Joan Tolland|They can post it to the churchyard]]."

11.00 A dealer on the ring road says [[recall~ unnamed/warn/a dealer on the ring road|the parts won't be there before November whatever they promise]].

10.20 We asked Conrad Astley on the show. [[airbag~ person/withhold/Conrad Astley|He sent a very nice email]].

09.00 Morning all. The bypass is shut at Tarn Bridge.

== S77-07 | The Financial Register | 2034-09-13 | Astley to go as memo suggests Venning was told in 2029
Conrad Astley [[resign+ unnamed/assert/two directors|will step down as chief executive of Venning before the weekend]], two directors have told the Register.

“[[resign+ unnamed/assert/two directors|He’s had the conversation. It’s a matter of the wording and the pension]],” said one. The company [[resign~ organization/withhold/Venning|would not say who will be in charge on Monday]]. Shares rose 3 per cent; “[[resign~ person/judge/Tess Marlowe|that tells you what the market thinks of him]],” says Tess Marlowe.

The pressure stems from a document. A memorandum of 6 May 2029, seen by the Register, [[knew+ document/warn/a memorandum of 6 May 2029|warns four senior managers of “energetic disassembly” of driver inflators in a climate chamber]]. Its author, the former test engineer Piet Lorimer, says [[knew+ person/assert/Piet Lorimer|he was thanked and moved to door handles]]. “[[airbag+ person/confirm/Piet Lorimer|We lost a dummy’s jaw that spring]],” he recalls. “[[knew+ person/accuse/Piet Lorimer|They filed it under noise]].”

Venning [[knew~ organization/withhold/Venning|said that it was searching its archive]]. Rhys Calloway, transport minister, found the paper “[[knew~ person/judge/Rhys Calloway|deeply troubling, if it is what it seems]]”.

Who carries the bill depends on chemistry. If [[damp~ outlet/assert/The Financial Register|wet powder is to blame]], Brisand’s insurers pay; if it is the loom, Venning’s do. Lawyers expect [[damp~ group/expect/lawyers|a decade of argument]].

As to [[recall+ outlet/assert/The Financial Register|the call-back of the whole model range]], [[recall~ person/expect/Tess Marlowe|Ms Marlowe reckons on 720mn crowns]]. [[number~ outlet/judge/The Financial Register|The ministry’s larger tally would add 90mn.]]

Palladium was firm.

== S77-08 | Hadderley Evening Post | 2034-09-14 | Astley: 'I'm going nowhere'
Conrad Astley turned up at the plant at six yesterday morning with a tray of bacon rolls to say that [[resign- person/deny/Conrad Astley|he had no intention of leaving]].

"[[resign- person/deny/Conrad Astley|I broke it, I'll mend it]]," he told the day shift. The Financial Register, which on Wednesday had [[resign+ outlet/assert/The Financial Register|written him off]], said last night that [[resign- outlet/deny/The Financial Register|its directors had spoken of a wish and not of a decision]]. [[resign~ outlet/judge/The Financial Register|It regretted the error]].

Not everyone took a roll. "[[resign~ person/call/Mo Sandys|He ought to be gone, and the three above him]]," said convenor Mo Sandys.

The boss was asked straight out what was known and when. "[[knew- person/deny/Conrad Astley|No manager of this company knew of any danger before this August, full stop]]," he said. And [[knew- person/deny/Conrad Astley|Piet Lorimer's note? A misunderstanding about a prototype]], said Mr Astley. Mr Lorimer, in his allotment, [[knew~ person/judge/Piet Lorimer|laughed until he had to sit down]].

At Broome's garage the first owners have been asking about [[recall~ outlet/assert/Hadderley Evening Post|their letters]]. Hattie Broome can't do the work: "[[recall~ person/assert/Hattie Broome|Dealers only, and they've no parts]]." Her jam jar [[airbag+ outlet/assert/Hadderley Evening Post|with the bits of inflator in it]] has gone to the safety office in a police car.

The council leader, Edna Moxon, fears for the town: [[recall~ person/judge/Edna Moxon|first the furnace, now this]]. She called on everyone [[airbag~ person/call/Edna Moxon|to leave the Larkspur in the drive]]. The buses will be free till the end of the month.

Leeks: Mr Dunmore again, for the fifth year.

== S77-09 | Allied Press | 2034-09-15 | Coroner finds airbag fragment killed Hadderley woman
HADDERLEY, Sept 15 (AP-A) - [[death+ person/confirm/Linus Ferrow|A metal fragment from her car's airbag killed Maeve Tolland]], a coroner said on Friday, [[recall+ outlet/assert/Allied Press|four days after carmaker Venning recalled the model]].

"[[death+ person/confirm/Linus Ferrow|But for the rupture of the device she would have walked away with a bruise]]," coroner Linus Ferrow said. Pathologist Mina Sorrel told the court that [[death+ person/assert/Mina Sorrel|a 41-gram piece of inflator housing had cut an artery]].

A barrister for Venning argued that [[death- unnamed/deny/a barrister for Venning|the gatepost could not be excluded]]. Ferrow [[death~ person/judge/Linus Ferrow|called the suggestion unworthy]]. Fireman Glyn Parrish, who raised the alarm, [[death~ person/withhold/Glyn Parrish|wept and could not finish]].

Ferrow wrote to the minister that [[airbag~ person/warn/Linus Ferrow|other deaths would follow as long as such cars were on the roads]]. Transport Minister Rhys Calloway said [[airbag~ person/withhold/Rhys Calloway|he would not rule out a driving ban]]. The safety office has found [[airbag+ government/confirm/the Transport Safety Office|fragmentation in seven of 60 units tested]].

Three other crashes are under review. In one of them, a Drover van at Kelby, police said [[airbag~ government/deny/police in Kelby|no airbag had been triggered]]; [[drover~ government/ask/police in Kelby|they were looking at the steering, for which that model was recalled in January]].

Venning has denied that [[knew- organization/deny/Venning|executives were told of the problem five years ago]]. It says [[damp+ organization/accuse/Venning|humidity in material supplied by Brisand is the root of the failures]]. Brisand disagrees.

The family's lawyer said [[airbag~ unnamed/promise/the Tolland family's lawyer|he would bring a suit on behalf of 60 owners]].

== S77-10 | Hadderley Evening Post | 2034-09-16 | Three weeks without work for 5,000 at Venning
It is official: [[halt+ organization/confirm/Venning|the line will stand still from Monday until 9 October]].

Managers told the morning shift what convenor Mo Sandys had heard on Tuesday. "[[halt+ person/confirm/Conrad Astley|We have no airbags that we would put in front of you or me, so we cannot build]]," said chief executive Conrad Astley. Pay will be made up to 80 per cent. "[[halt~ person/judge/Mo Sandys|Canteen gossip, they called me]]," said Mr Sandys. "[[halt~ person/expect/Mo Sandys|I'll eat my hat if three doesn't turn into six]]."

Allied Press adds from the inquest: [[death+ person/confirm/Linus Ferrow|a metal fragment from her car's airbag killed Maeve Tolland, coroner Linus Ferrow said on Friday]]. "[[death+ person/confirm/Linus Ferrow|But for the rupture of the device she would have walked away with a bruise]]." Joan Tolland came out into the sun. "[[death~ person/judge/Joan Tolland|Somebody has said it out loud]]," she said.

For drivers there is little comfort. The first letters came yesterday and say, in effect, [[recall~ outlet/judge/Hadderley Evening Post|wait for another letter]]. Retired postman Eric Loach opened his at the gate: "[[recall+ person/confirm/Eric Loach|'Your vehicle is affected.' So am I]]." He won't [[airbag~ person/assert/Eric Loach|have the grandchildren in it till it's done]].

Whether the ministry's 470,000 or the firm's own [[number~ outlet/judge/Hadderley Evening Post|total is right matters in this postcode: the estate was made here]]. The company now says [[number~ organization/withhold/Venning|it is checking]].

The staff canteen will be open to families. The flower show raised 1,140 crowns.

== S77-11 | The Lantern (opinion) | 2034-09-19 | A car you can't sit in
Let's recap for the back row. On a Tuesday [[airbag- organization/deny/Venning|every Larkspur was safe]]. By the next Monday [[airbag+ organization/confirm/Venning|they spat iron]]. What happened in between? [[airbag~ outlet/judge/The Lantern|A jam jar happened. A motoring magazine with a piece of string happened]].

[[airbag~ outlet/ask/The Lantern|Where, pray, was the state?]] Ilka Wren's office had fourteen complaints in a drawer. [[airbag~ person/withhold/Dr. Ilka Wren|She wouldn't tell me how long they had lain there]]. Minister Calloway, who [[airbag~ person/call/Rhys Calloway|urges and calls upon and expects]], might try ordering. A friend who owns one asks me [[airbag~ unnamed/ask/a friend who owns one|whether a saucepan on the head would do]]. Barry of Mossgate writes that [[airbag~ person/judge/Barry|his has been fine for seven years and that it is all got up by the train companies]].

And the firm. [[knew~ outlet/judge/The Lantern|If Lorimer's memo is genuine, somebody in a nice office weighed a jaw against a margin, and men should be in the dock]]. I believe Lorimer. [[knew+ outlet/assert/The Lantern|You don't get sent to door handles for being wrong]]. So I clapped when [[raid+ outlet/assert/The Lantern|the constables carried eleven boxes and a fern out of head office yesterday]]. Was anybody led away? Prosecutor Sunniva Dahl [[raid~ person/withhold/Sunniva Dahl|had a train to catch]]. [[raid~ outlet/judge/The Lantern|Let us hope that they looked under the door handles]]. It is the same house that [[fumes+ outlet/assert/The Lantern|cooked the smoke figures eight years back and was let off with ninety million]].

[[damp~ outlet/judge/The Lantern|The quarrel about whose powder and whose wire bores me]]. Tell it to [[death~ outlet/assert/The Lantern|Maeve Tolland, dead at a gatepost at the speed of a bicycle]].

The great recall? [[recall~ outlet/judge/The Lantern|A promise of a promise. No parts, no date, no loan cars]]. Una Bright of Fair Wheels calls it "[[recall~ person/judge/Una Bright|a recall in the way that a diet is a meal]]". A director I know [[recall~ unnamed/expect/a director|thinks half of the cars will never come back at all]]. [[airbag~ outlet/expect/The Lantern|They'll be going pop until 2050, then]].

[[halt~ outlet/judge/The Lantern|Five thousand sent home, meanwhile, for a fault that they didn't make.]]

Next week: why I gave up on oat biscuits.

== S77-12 | The Financial Register | 2034-09-20 | Prosecutors search Venning as safety office backs damp theory
Forty officers [[raid+ organization/confirm/the state prosecutor's office|went through Venning’s headquarters and two private houses on Monday]], the state prosecutor’s office said.

“[[raid+ person/confirm/Conrad Astley|They were courteous and they took my laptop]],” said Conrad Astley. [[raid~ organization/withhold/the state prosecutor's office|Whose homes were visited the prosecutors would not reveal.]] A warrant read to the Register says that [[knew+ document/accuse/a warrant|four executives had been aware since spring 2029]]. All four, through counsel, [[knew- group/deny/four executives|dispute having seen any such report]].

On the physics there was movement. Ilka Wren’s Transport Safety Office has concluded that [[damp+ government/confirm/the Transport Safety Office|moisture in the charge is the decisive factor in the ruptures]]. “[[damp+ person/confirm/Dr. Ilka Wren|Dry ones hold, wet ones don’t. It’s as dull as that]],” she said. The chemist Orrin Haldane, paid by neither side, [[damp+ person/assert/Orrin Haldane|has found the same in cans from Mossgate]]. Brisand called it “[[damp- organization/deny/Brisand|a verdict without the wiring diagram]]”.

Nobody any longer argues [[airbag+ outlet/assert/The Financial Register|that the bags are anything but dangerous]]. Venning says it has swapped 2,100, or [[recall~ outlet/judge/The Financial Register|half of one per cent of what it has called in]]. Ms Marlowe at Keel asks [[recall~ person/ask/Tess Marlowe|if there is a factory on earth that can make the rest by Christmas]]. The minister [[airbag~ person/withhold/Rhys Calloway|left a ban on driving them “on the desk”]].

[[number- government/confirm/the transport ministry|The ministry has settled on 468,000 cars]]; the company [[number- organization/confirm/Venning|conceded last night that it had left out the estate]].

Whether [[halt~ outlet/ask/The Financial Register|work will really resume on 9 October]] is open. A spokesman for the plant [[halt~ unnamed/withhold/a spokesman for the plant|wouldn’t be pinned down]].

Venning closed at 14.05, half of its price in August.
