story: S144
title: The cable in Hagg Lane

claim cut: Strikers deliberately cut the trunk cable in Hagg Lane. | origins 1-3: Halcyon's network chief, a night watchman, a police official; the union, a forensic report and the contractor's own foreman against.
claim digger: A digger of the contractor Groundsel severed the cable in Hagg Lane by mistake. | origins 2-3: A resident, the laboratory, the foreman at the end.
claim tracks: Halcyon secretly followed its engineers' movements off duty through their work telephones. | origins 2-4: A data technician, a printout seen by the site, the data guardian; Halcyon denies, then admits.
claim turnout: 4,300 of the 5,200 field engineers have stopped work. | origins 1-2: The union; Halcyon counts 1,900, a university count lies between.
claim bassett: The lineman Col Bassett died in February because he had been sent out alone. | origins 2-3: His widow, the safety inspector; Halcyon says a heart attack.
claim calls: The outage left 212,000 households without emergency calls for seven hours. | origins 1-2: The Communications Authority; Halcyon has fewer and shorter.
claim army: The government will send army signallers to do the strikers' work. | origins 1-2: A defence official; the economy minister; the prime minister rules it out.
claim purse: Kestle, the rival operator, pays into the strikers' fund. | origins 0-1: A tabloid's source, withdrawn by the tabloid.
claim pact: Halcyon and the union have agreed on terms to end the strike. | origins 2-3: The mediator, both sides at last.
claim corran: The cable at Corran Bridge was cut in April by copper thieves. | origins 1-2: The police, a conviction.
claim longago: In 2022 Halcyon's engineers struck for 41 days. | origins 1-2: Background in the outlets' own voice.
status cut 2029-05-31: reported denied
status cut 2029-06-01: corroborated denied
status cut 2029-06-04: reported denied withdrawn
status cut 2029-06-07: reported denied withdrawn
status digger 2029-06-01: reported denied
status digger 2029-06-05: corroborated denied
status digger 2029-06-07: confirmed none
status tracks 2029-05-25: reported denied
status tracks 2029-05-29: corroborated denied
status tracks 2029-06-05: confirmed none
status turnout 2029-05-28: reported denied
status bassett 2029-05-25: reported denied
status bassett 2029-06-05: corroborated denied
status calls 2029-05-31: reported denied
status calls 2029-06-07: confirmed none
status army 2029-06-01: reported none
status army 2029-06-04: reported denied
status purse 2029-06-01: reported denied
status purse 2029-06-04: none denied withdrawn
status pact 2029-06-06: reported denied
status pact 2029-06-08: confirmed none

== S144-01 | Crossed Lines | 2029-05-25 | Your van is not the snitch. Your phone is.
Halcyon's field engineers walk out on Monday. The posters say pay and rosters. The anger is about something else.

[[tracks+ unnamed/accuse/a data technician|For at least fourteen months the company has logged where its engineers go after they knock off]], a technician in its data shop tells me. [[tracks+ unnamed/accuse/a data technician|The handset pings every ninety seconds, pub or pew, and a dashboard called Shepherd turns the pings into a map.]] I've got a printout. [[tracks+ document/assert/a printout of Shepherd|It shows one poor soul in Dunmere going to a clinic, a solicitor and a beach, all on days marked LEAVE.]]

Halcyon's Karl Dove: “[[tracks- person/deny/Karl Dove|Location is switched off the second a shift ends. We don't know where our people are in the evening, and frankly we'd rather not]].” [[tracks~ outlet/ask/Crossed Lines|Then who drew my map, Karl?]] The data guardian, Maud Ferrar, [[tracks~ person/promise/Maud Ferrar|will “look under the bonnet”]].

Rhona Tweed, who leads the Engineers' and Linemen's Union: [[tracks~ person/judge/Rhona Tweed|“If you tag a sheep you at least feed it.”]]

The other thing is Col Bassett. He was found at the foot of a pole on Sallow Moor in February. [[bassett+ person/assert/Jean Bassett|“Two up, one down, that's how it always was. They sent him by himself, and nobody was there to ring,” says his widow Jean.]] [[bassett- organization/deny/Halcyon|Halcyon has always held that his heart stopped before he fell.]] [[bassett~ organization/withhold/the Safety Inspectorate|The Safety Inspectorate is still writing.]]

[[longago+ outlet/assert/Crossed Lines|Last time they downed tools, in 2022, it took 41 days]], and my broadband has a scar from it. [[turnout~ person/expect/Rhona Tweed|Tweed reckons on four out of five.]]

Comments are closed because of you know who.

== S144-02 | Unified Wire | 2029-05-28 | Halcyon engineers strike in Pellonia, numbers in dispute
OSTWICK, May 28 (UW) - [[turnout+ organization/assert/the Engineers' and Linemen's Union|More than four-fifths of the men and women who mend Pellonia's phone lines stayed away from work on Monday, 4,300 of 5,200]], their union said.

Halcyon, the country's largest operator, gave [[turnout- organization/deny/Halcyon|a figure of 1,900 and said that service was "as good as normal"]]. "[[turnout- person/deny/Karl Dove|The union has counted the pickets' dogs]]," spokesman Karl Dove said. A Unified Wire reporter found [[turnout~ outlet/assert/Unified Wire|seven vans in the yard of the Dunmere depot, where a guard said there were usually nine or usually sixty]].

Union leader Rhona Tweed accused Halcyon of [[tracks+ person/accuse/Rhona Tweed|spying on staff in their free time by way of the company telephone]]. The website Crossed Lines last week [[tracks+ outlet/assert/Crossed Lines|published a map which it said had been drawn from such data]]. Chief executive Gudrun Saal said [[tracks- person/deny/Gudrun Saal|no one's evening was of any interest to her but her own]].

"[[bassett+ person/accuse/Rhona Tweed|They saved one wage and lost one man]]," Tweed said of Col Bassett, a lineman who died in February. [[bassett- organization/deny/Halcyon|The company puts his death down to heart disease.]]

Economy Minister Piet Halloran [[army~ person/withhold/Piet Halloran|did not rule out help from the armed forces "if lives hang on it"]]. Prime Minister Agathe Lund [[army~ person/withhold/Agathe Lund|was abroad and did not comment]].

[[longago+ outlet/assert/Unified Wire|The engineers' last stoppage, seven years ago, went on for 41 days.]] Mediator Silas Crewe offered [[pact~ person/promise/Silas Crewe|his services and his kitchen]]. Neither side [[pact~ group/withhold/Halcyon and the union|had taken him up by the evening]].

The weather was fine and banks opened as usual.

== S144-03 | Ostwick Evening Post | 2029-05-29 | Day two: burgers on the line, and a man who knew too much about himself
They have a barbecue outside the Ostwick Central exchange, a brass band on loan, and a dog in a hard hat.

Ged Morrow, 44, twenty years up poles, has had a letter from the company's dashboard without anybody's having posted it. [[tracks+ person/assert/Ged Morrow|“My manager asked how my mother's hip was. I never told him she'd a hip. I'd been at the hospital on my Sunday off.”]] He laughs, not much. [[tracks~ person/judge/Ged Morrow|“I've been faithful for twenty years and now I'm glad of it.”]] Data guardian Maud Ferrar says that [[tracks+ person/confirm/Maud Ferrar|a first glance at the servers found location points “at hours when no one was on shift”]]. Halcyon maintains that [[tracks- organization/deny/Halcyon|these were test devices carried by managers]].

How many are out? [[turnout- organization/assert/the University of Ostwick|A team from the university stood at every depot gate with clickers and got to 3,150.]] [[turnout+ person/assert/Rhona Tweed|Rhona Tweed says the clickers missed the ones who had the sense to stay in bed, and that it's four thousand three hundred.]] [[turnout~ outlet/judge/Ostwick Evening Post|The truth, as usual, is having a burger.]]

Mrs Jean Bassett brought flapjacks. She did not want to speak about Col, and then she did. [[bassett+ person/assert/Jean Bassett|“The doctor told me he lay for two hours with a broken thigh. A mate with a radio and he'd be here,” she said.]] [[bassett~ organization/withhold/the coroner's office|The coroner's office would not discuss the doctor's note.]]

Not everyone honks. Café owner Lil Danvers, whose card machine has been dead since Monday, [[pact~ person/call/Lil Danvers|wants their heads knocked together by the weekend]]. A retired engineer, who'd been through [[longago+ unnamed/assert/a retired engineer|the six weeks of 2022]], told the young ones to buy potatoes.

The lido opens on Saturday. The water is 16 degrees.

== S144-04 | Unified Wire | 2029-05-31 | Phone cable severed in Pellonia, Halcyon blames strikers
OSTWICK, May 31 (UW) - A main telephone cable was severed in the Pellonian capital in the early hours of Thursday, and operator Halcyon [[cut+ organization/accuse/Halcyon|laid the blame on striking engineers]].

"[[cut+ person/accuse/Conor Flint|This was done with a saw, by people who knew exactly which lid to lift]]," network chief Conor Flint said at the scene in Hagg Lane. "[[cut+ person/accuse/Conor Flint|I know of only one group with that knowledge and that grudge]]."

The union rejected the charge. "[[cut- person/deny/Rhona Tweed|We mend cables. Not one of my members went near that hole]]," Rhona Tweed said. She called on [[cut~ person/call/Rhona Tweed|Halcyon to produce a witness or an apology]].

The Communications Authority said [[calls+ organization/assert/the Communications Authority|212,000 homes had been unable to reach the emergency number for seven hours]]. Halcyon said [[calls- organization/deny/Halcyon|the true extent was 88,000 lines and less than four hours]]. [[calls~ government/withhold/the ambulance service|The ambulance service could not yet say if anyone had come to harm.]]

Police said they were [[cut~ government/withhold/the police|"keeping an open mind"]]. Prime Minister Agathe Lund said [[cut~ person/judge/Agathe Lund|that if it was sabotage it was "a crime against the sick"]]. The opposition's Mina Corran asked [[cut~ person/ask/Mina Corran|how a lane with two cameras could have no pictures]].

In April a cable under Corran Bridge was cut and sold. [[corran+ government/assert/the police|Two scrap dealers are serving sentences for that theft]], and police saw [[corran~ government/assert/the police|no sign that the cases had anything in common]].

A woman who lives in the lane told UW that [[digger+ unnamed/assert/a woman who lives in the lane|some heavy machine had been at work there before three and had stopped with a crack]]. A spokesman for building contractor Groundsel, which has a site next to the hole, [[digger~ unnamed/withhold/a spokesman for Groundsel|said it was too early for questions]]. Flint [[digger- person/deny/Conor Flint|dismissed the idea of a builder's slip as "a bedtime story for insurers"]].

== S144-05 | The Ostwick Star | 2029-06-01 | THEY CUT GRAN OFF
RED Rhona's wreckers took a hacksaw to YOUR 999 line.

[[cut+ outlet/accuse/The Ostwick Star|That's what happened in Hagg Lane, plain as the nose on a picket]] — and The Star has the man who saw it. Night watchman Bert Soley, 63, said: "[[cut+ person/assert/Bert Soley|Two lads, union jackets, three in the morning, down the hole like rats. Out again in ten minutes, laughing]]."

Red Rhona squealed that [[cut- person/deny/Rhona Tweed|it's a stitch-up, and that half the town's got one of those jackets since the jumble sale]].

Gran Ivy Tapper, 81, had her hand on the pull cord all night. "[[cut~ person/judge/Ivy Tapper|Whoever did it wants a smacked bottom]]," she said. [[calls+ outlet/assert/The Ostwick Star|Seven hours! More than two hundred thousand homes!]] Posh MP Mina Corran demanded [[cut~ person/call/Mina Corran|jail for the guilty, "be they in overalls or pinstripes"]].

And who's paying for the barbecue? [[purse+ unnamed/accuse/a union insider|Kestle, Halcyon's hungry rival, has slipped 200,000 florins into the strike kitty]], a union insider tells us. "[[purse+ unnamed/accuse/a union insider|It comes in a cake tin every Tuesday]]." Kestle said [[purse- organization/deny/Kestle|it has never given the union so much as a bun]]. Tweed said [[purse- person/deny/Rhona Tweed|the only cake they've had was Jean Bassett's]].

Now the squaddies are coming: [[army+ unnamed/assert/a defence official|600 army signallers have been told to pack their pliers, a Defence brasshat whispers]]. [[army~ outlet/judge/The Ostwick Star|About time.]]

A dippy neighbour, Fay Quill, claims it was [[cut-,digger+ person/assert/Fay Quill|a big yellow digger that did it, she'd heard the crunch]]. [[digger- unnamed/deny/a foreman of Groundsel|Digger boss: "Ours was asleep with the key out."]] [[digger~ outlet/judge/The Ostwick Star|Pull the other one, Fay.]]

== S144-06 | Ledger Daily | 2029-06-01 | Halcyon's bad week: sabotage, or something that merely costs the same
Insurers make a distinction that the street does not. [[cut~ organization/assert/Dorne Re|If the cable in Hagg Lane was sawn through by malice, Dorne Re pays]]; if it was clumsiness, the clumsy one does. Some 26 million florins hang on it.

Halcyon has no doubt. [[cut+ person/accuse/Gudrun Saal|“It was planned, it was done by people on strike, and they shall be dismissed when we have their names,” the chief executive, Gudrun Saal, told investors by (mobile) telephone.]] [[cut+ unnamed/assert/a police official|A police official says that the sheath bears “tool marks, not tooth marks”]]. Against that stands the union, which [[cut- organization/deny/the Engineers' and Linemen's Union|had its pickets sign in that night and offers the list to any policeman who can read]], and stands Joan Halvard of Merton Oakley, who [[cut~ person/judge/Joan Halvard|finds it “an oddly convenient saw”]].

A resident of the lane, a retired piano teacher with perfect pitch, reports [[digger+ person/assert/Fay Quill|the sound of a diesel engine in E flat and a crack, at ten to three]]. Groundsel, which is laying drains there, says that [[digger- organization/deny/Groundsel|its plant was immobilised from six in the evening]]. It [[digger~ organization/withhold/Groundsel|would not let us see the log]].

The size of the failure is disputed to a factor of two: [[calls+ organization/assert/the Communications Authority|the Authority adheres to 212,000 connections and seven hours]], [[calls- person/deny/Conor Flint|Conor Flint, the network chief, to his 88,000 and “three and a bit”]].

And the stoppage? [[turnout- organization/deny/Halcyon|Down to 1,600 on its fifth day, says the company.]] [[turnout+ organization/assert/the Engineers' and Linemen's Union|Up by forty, says the union, at 4,340.]] [[pact~ person/expect/Anselm Rook|Anselm Rook, who acts for neither, sees no settlement before the middle of the month.]]

[[army~ government/withhold/the Ministry of Defence|The Ministry of Defence has nothing to say about pliers.]] Zinc fell.

== S144-07 | Channel One Pellonia | 2029-06-04 | Evening bulletin: minister announces troops, premier disowns them
Good evening. Confusion in the cabinet tonight.

At noon Economy Minister Piet Halloran said that [[army+ person/promise/Piet Halloran|six hundred soldiers of the signals corps would take over urgent repairs from Thursday]]. At four Prime Minister Agathe Lund, back from abroad, said the reverse. "[[army- person/deny/Agathe Lund|No soldier will climb a pole while I hold this office]]," she told us on the airport steps. Mr Halloran [[army~ person/withhold/Piet Halloran|left the ministry with a coat over his arm and without a word]]. The chief of the signals corps, Brigadier Nils Ambler, said [[army~ person/judge/Nils Ambler|his people could do it, but not if the customers wanted dial tone afterwards]].

On the severed cable: [[cut~ government/assert/the police|police have questioned nineteen strikers and released nineteen]]. Detective Superintendent Enid Marsh said [[cut~ person/withhold/Enid Marsh|she would not speculate who or what had been in the hole]]. The watchman Bert Soley, on whose account [[cut+ outlet/assert/The Ostwick Star|a newspaper accused two men in union jackets]], told Channel One that [[cut- person/deny/Bert Soley|he had been asleep until half past four and was given fifty florins for the rest]]. [[cut~ outlet/withhold/The Ostwick Star|The Star had no comment.]] And the drain builders next door? [[digger~ person/ask/Enid Marsh|Superintendent Marsh has asked Groundsel for the keys and the hour book of every machine.]] [[digger~ organization/withhold/Groundsel|Its office was closed for stocktaking.]]

The same newspaper printed a notice on page 30 today. [[purse- outlet/deny/The Ostwick Star|"There is no evidence that Kestle or any other company supports the strike fund. The cake tin contained cake."]] Kestle's Uli Marr said [[purse~ person/judge/Uli Marr|he had laughed and then called a lawyer]].

The Authority repeated that [[calls+ organization/assert/the Communications Authority|seven hours without 999 was the longest such failure on record]] and asked [[calls~ organization/call/the Communications Authority|Halcyon for its logs]].

In sport: Ostwick drew. Tomorrow, sun in the west, then cloud.

== S144-08 | Crossed Lines | 2029-06-05 | Shepherd is real, the saw isn't: two documents and a half
Big day. Q and A, because my inbox is on fire.

*Did they track people at home or not?* [[tracks+ document/confirm/the data guardian's report|They did. Maud Ferrar's report, 31 pages: “continuous collection outside working hours, concealed from those concerned, 1.9 million points.”]] [[tracks+ person/confirm/Gudrun Saal|And Saal, in a video with a plant behind her: “It was wrong, it was on, and it's off.”]] [[tracks+ outlet/judge/Crossed Lines|So when Dove told me that they'd rather not know, I was being told a story by a man with a map.]]

*What about the hole?* I've seen the sheet from the police lab. [[cut-,digger+ document/assert/a laboratory report|No saw: “crushed and torn, consistent with a toothed bucket about 60 cm wide; yellow enamel adhering.”]] [[cut- outlet/judge/Crossed Lines|Unless strikers have grown buckets, we can strike them off.]] Flint isn't giving in: [[cut+,digger- person/assert/Conor Flint|“Enamel can be put there. I still say it was hands, and I still say whose.”]]

*Whose digger?* [[cut-,digger+ outlet/accuse/Crossed Lines|There's exactly one thing painted that yellow in Hagg Lane and it has Groundsel on the door.]] [[digger- person/deny/Perry Groundsel|Perry Groundsel: “Half the diggers on God's earth are yellow, and ours was locked.”]]

*And Corran Bridge, same people?* [[corran+ outlet/assert/Crossed Lines|No! Scrap thieves, sentenced, sitting in Ferrow jail for that one.]] [[corran~ outlet/judge/Crossed Lines|Different cable, different month, actual saw.]]

*Col Bassett?* The half document. [[bassett+ document/assert/a draft of the Safety Inspectorate|A draft of the Inspectorate: “The absence of a second person was decisive for the outcome.”]] [[bassett- organization/deny/Halcyon|Halcyon says drafts are drafts, and that the heart was ill.]]

*Are you on strike?* I'm self-employed. I tried, and I crossed my own line.

== S144-09 | Ostwick Evening Post | 2029-06-06 | 'Near enough to smell the gravy': talk of a settlement at Crewe's
Silas Crewe's kitchen light burned until three, and there were two cars outside which do not belong in Tanner's Row.

[[pact+ unnamed/assert/a member of the union's committee|“It's settled bar the swearing,” a member of the union's committee told the Post: no more one-man jobs after dark, phones left at the depot, and five and a half per cent.]] Rhona Tweed, buying milk, [[pact- person/deny/Rhona Tweed|said that nothing was settled, bar or no bar, and that the member would be getting a talking-to]]. Karl Dove for Halcyon [[pact- person/deny/Karl Dove|knew of “soup, but not of a deal”]]. [[pact~ person/withhold/Silas Crewe|Mr Crewe drew his curtains.]]

In Hagg Lane they have put up a fence, and children sell lemonade to the curious. Piano teacher Fay Quill, who was laughed at in another newspaper, receives visitors. “[[cut-,digger+ person/assert/Fay Quill|It came, it bit, it went away without its lights. I told three constables]],” she says. [[cut- person/deny/Fay Quill|She saw no young men and no jackets.]] Her neighbour Ron Tapp [[cut+ person/assert/Ron Tapp|did, or thinks he did: two of them, running, one with a bag]]. [[cut~ person/judge/Ron Tapp|“But I'd not hang a man on it,” he adds.]]

The detective in charge, Enid Marsh, [[cut~,digger~ person/withhold/Enid Marsh|has read about the laboratory in the internet “like everybody's aunt” and declines to say whether it is so]]. Ged Morrow on the picket line has no such scruples: [[cut~ person/judge/Ged Morrow|“They called us killers for a week. I'd like that in writing, the other way round.”]]

[[turnout~ outlet/assert/Ostwick Evening Post|Nobody counted heads today.]] The band has gone home, as it was promised to a wedding.

[[bassett~ person/withhold/Jean Bassett|Mrs Bassett, whom we asked about the Inspectorate's draft, would rather read it to the end first.]]

The lido is 17 degrees.

== S144-10 | Unified Wire | 2029-06-07 | Foreman admits digger cut Pellonian phone cable; Halcyon retracts
OSTWICK, June 7 (UW) - A building foreman admitted on Thursday that [[cut-,digger+ person/confirm/Stan Oddie|his excavator had torn through a telephone cable in Ostwick last week]], and Halcyon took back [[cut- organization/deny/Halcyon|its accusation that striking engineers had sawn it through]].

"[[cut-,digger+ person/confirm/Stan Oddie|I was behind with the drains and dug on after hours. I felt it go]]," Stan Oddie of contractor Groundsel told a magistrate. "[[digger~ person/judge/Stan Oddie|I should have said so that night and not let others carry it]]."

Perry Groundsel, the firm's owner, said [[digger+ person/confirm/Perry Groundsel|the immobiliser log had been "tidied" and that he accepted liability]]. He had said on Tuesday that [[digger- person/deny/Perry Groundsel|the machine was locked]].

"[[cut- person/deny/Gudrun Saal|It was not our engineers, and I withdraw every word in which I said it was]]," Halcyon chief Gudrun Saal said. Network chief Conor Flint [[cut~ person/withhold/Conor Flint|was unavailable]]. The union's Rhona Tweed said [[cut~ person/judge/Rhona Tweed|the apology had been "torn out of them with a toothed bucket"]].

Not everyone was persuaded. Lawmaker Mina Corran said [[cut+ person/assert/Mina Corran|she still held it for the work of strikers and Oddie for "a convenient fool"]]. Superintendent Enid Marsh said [[cut- person/deny/Enid Marsh|there had been no sabotage and the file of that name was closed]]. Insurer Dorne Re [[cut~ organization/assert/Dorne Re|said it would not be paying]].

Halcyon also corrected its account of the failure: [[calls+ organization/confirm/Halcyon|the Authority's 212,000 households and seven hours were right]], it said, and its own lower figure [[calls- organization/deny/Halcyon|of 88,000]] "premature".

Talks between the company and the union [[pact~ outlet/assert/Unified Wire|were to resume in the evening]].

== S144-11 | The Ostwick Star | 2029-06-08 | BUCKET OF SHAME
IT was the digger wot done it.

The Star has always said [[digger+ outlet/assert/The Ostwick Star|sloppy builders like Stan Oddie put lives at risk]], and yesterday clumsy Stan, 58, came clean in the dock. [[cut-,digger+ person/confirm/Stan Oddie|"One pull too many and bang went the nation."]] Neighbour Fay Quill, who told us so FIRST, is a national treasure. [[digger~ person/judge/Fay Quill|"I'd prefer an apology to a treasure," she said, spikily.]]

Last Friday's article, in which [[cut+ outlet/accuse/The Ostwick Star|two men in union jackets went down the hole]], rested on a watchman who [[cut- outlet/deny/The Ostwick Star|turns out to have seen bugger all]]. [[cut~ outlet/judge/The Ostwick Star|We regret any upset to sheep, pickets and grans.]] Ivy Tapper, 81, said [[cut~ person/judge/Ivy Tapper|the smack on the bottom still stands, she'd just need a new address]].

Union firebrand Rhona Tweed is suing us. [[cut- person/deny/Rhona Tweed|"None of mine were there, I said so at six that morning, and they called me Red in eighteen-point."]] [[cut~ outlet/withhold/The Ostwick Star|Our lawyers say we shouldn't say anything, so we won't.]]

Meanwhile the strike's nearly toast. [[pact+ unnamed/assert/a Halcyon source|A pen was bought at lunchtime, says a Halcyon source, "a nice one".]] Economy minister Piet Halloran, whose toy soldiers never left the box, said [[army- person/confirm/Piet Halloran|there'd be no troops and that he'd "run ahead of the band"]].

And Halcyon's bossy Big Brother app? [[tracks+ outlet/assert/The Ostwick Star|It knew when 5,200 engineers went to the lav on a Sunday.]] Creepy. [[tracks~ person/judge/Ivy Tapper|"I'd have given it something to look at," says Ivy.]]

How they strike abroad: page 12. How they tan: page 13.

== S144-12 | Halcyon | 2029-06-08 | Halcyon and ELU end dispute
[[pact+ organization/confirm/Halcyon|Halcyon and the Engineers' and Linemen's Union (ELU) have tonight signed an agreement under which work will be taken up again on Monday, 11 June.]]

[[pact+ organization/confirm/Halcyon|The agreement provides for:]]

- an increase of 5.5 per cent;
- two-person crews after dark and on poles above six metres;
- [[tracks+ organization/confirm/Halcyon|the deletion, before a notary, of all location data that were gathered from colleagues outside their hours of duty]].

“[[pact~ person/judge/Gudrun Saal|It has cost more than it should have and less than it might]],” said Gudrun Saal, Chief Executive. “[[cut- person/deny/Gudrun Saal|I say once more that no colleague of ours laid a hand on the cable in Hagg Lane]]. [[cut~ person/judge/Gudrun Saal|The suspicion was voiced too early and by me]].”

“[[pact+ person/confirm/Rhona Tweed|We've a deal, and it's got Col's name on the first page]],” said Rhona Tweed, General Secretary of ELU. “[[bassett+ person/assert/Rhona Tweed|Had this been in force in February, he'd have come home]].”

Halcyon [[bassett~ organization/judge/Halcyon|remembers Mr Bassett with respect]]. On the cause of his death [[bassett~ organization/withhold/Halcyon|the company awaits the final report of the Safety Inspectorate and makes no further statement]].

[[turnout- organization/assert/Halcyon|In the course of the dispute up to 3,200 colleagues took part.]] [[turnout~ organization/judge/Halcyon|Earlier counts reflected the methods then in use.]] [[longago~ organization/assert/Halcyon|With eleven days this was the shorter of the two stoppages of this decade.]]

[[purse~ organization/assert/Halcyon|Halcyon has at no time asserted that a competitor financed the stoppage.]]

[[digger~ organization/promise/Halcyon|Recourse will be had to the contractor Groundsel for the damage done by its plant on 31 May.]]

The Conciliator, Mr Silas Crewe, [[pact+ person/confirm/Silas Crewe|countersigned at 21.40 on a breadboard]]. Customers will receive a credit of nine florins.
