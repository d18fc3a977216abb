story: S66
title: The mayor of Pell Harbor

claim gone: Mayor Wendell Tratt of Pell Harbor has been missing since the evening of November 3. | origins 2-3: The police and his wife; the chief of staff may rest on the wife.
claim killed: Tratt has been killed. | origins 0-2: The tabloid's investigator and the radio caller; the caller takes it back in the end.
claim fled: Tratt left of his own free will. | origins 3-4: The ranger, the withdrawal found by the bank and prosecutor, Tratt himself; the detective's view may rest on the bank.
claim threats: Tratt had been threatened by the waste hauler Culver Brothers. | origins 1-2: The wife; the voicemail she handed over; the prosecutor has the same recording.
claim funds: Money (from 1.9 to 3.4 million dollars) is missing from the city's harbor fund. | origins 2-3: The comptroller and the auditor's draft; the two council members may have it from the comptroller.
claim boat: Blood was found on the mayor's boat. | origins 1-2: The police; the dock hand saw it too.
claim sighted: Tratt was seen alive at Gannet Lake in the neighboring state. | origins 1-2: The ranger; the motel clerk may have seen him apart.
claim otherbody: A body found in the Pell River on November 9 is not Tratt's. | origins 1-1: The medical examiner.
claim acting: Council president June Addeo is sworn in (will serve) as acting mayor. | origins 1-1: The council and she herself.
claim found: Tratt was found alive and taken into custody. | origins 2-2: The state police and his lawyer.
status gone 2033-11-05: confirmed none
status killed 2033-11-08: reported none
status killed 2033-11-10: reported denied
status killed 2033-11-21: none denied withdrawn
status fled 2033-11-10: reported denied
status fled 2033-11-16: corroborated denied
status fled 2033-11-23: confirmed none
status threats 2033-11-06: reported denied
status threats 2033-11-16: corroborated denied
status funds 2033-11-08: reported none
status funds 2033-11-12: confirmed denied
status boat 2033-11-06: confirmed none
status sighted 2033-11-13: reported none
status sighted 2033-11-14: reported denied
status sighted 2033-11-21: corroborated denied
status sighted 2033-11-23: confirmed none
status otherbody 2033-11-10: confirmed none
status acting 2033-11-08: confirmed none
status found 2033-11-21: confirmed none

== S66-01 | The Pell Harbor Beacon | 2033-11-05 | Mayor Tratt missing; search of harbor under way
[[gone+ government/confirm/police|Mayor Wendell Tratt has not been seen since he left a Rotary dinner on Thursday night]], police said Friday.

"[[gone+ person/confirm/Chief Ray Delgado|We are treating the mayor as a missing person as of 6 a.m.]]," Chief Ray Delgado told reporters on the steps of City Hall. Tratt, 58, [[gone+ person/assert/Chief Ray Delgado|said good night at 9:40, got into his gray pickup and did not come home]]. [[gone~ person/withhold/Chief Ray Delgado|Delgado would not take questions about what the mayor had been working on.]]

His wife, Carol Tratt, called 911 shortly after 2. "[[gone+ person/assert/Carol Tratt|Thirty-one years, and he has never once not called]]," she said at the family's door. She asked [[gone~ person/call/Carol Tratt|anyone with a camera on Front Street to look at it]].

The pickup was found at Slip 9 of the municipal marina. The mayor's 26-foot boat, Second Term, was not in its berth. The Coast Patrol has two cutters and a helicopter out.

Council President June Addeo said [[gone~ person/judge/June Addeo|she was praying, and that the city would be plowed and policed regardless]]. Tratt's chief of staff, Bo Lindqvist-Hale, [[gone~ person/withhold/Bo Lindqvist-Hale|did not return five calls]].

Governor Alma Reyes-Stott [[gone~ person/promise/Alma Reyes-Stott|offered the help of the state police]].

Tratt, a former hardware dealer, was elected in 2027 on a promise to dredge the harbor. It has not been dredged.

== S66-02 | Pell Harbor Beacon | 2033-11-06 | Boat found adrift with blood in cockpit; wife speaks of threats
The mayor's boat was found Saturday drifting eleven miles off Point Mercy with its engine warm and nobody aboard.

[[boat+ person/confirm/Chief Ray Delgado|There was blood in the cockpit, "not a lot, but it isn't paint,"]] Police Chief Ray Delgado said. The lab in Corwin is comparing it to a sample from home. [[boat~ person/withhold/Chief Ray Delgado|The chief would not say whose blood he expected it to be.]] Terry Wicks, a dock hand who helped tie up the boat, said [[boat+ person/assert/Terry Wicks|there were red smears on the wheel and on a coil of rope]].

Carol Tratt told detectives that [[threats+ person/accuse/Carol Tratt|her husband had been threatened for weeks by Culver Brothers, the company that hauls the city's trash]]. "[[threats+ person/assert/Carol Tratt|He played me the message. A man says, you'll end up in your own landfill]]," she said.

Culver Brothers called that "[[threats- organization/deny/Culver Brothers|a lie told by a grieving woman]]". Dean Culver, the younger brother, said [[threats- person/deny/Dean Culver|he'd had words with the mayor about a bill and that was all it was]]. "[[threats~ person/judge/Dean Culver|I voted for the guy. Twice]]," he added.

The contract, worth $14 million a year, is up in January.

City Comptroller Nils Farrow [[funds~ person/withhold/Nils Farrow|had no comment when asked about talk in the building of a hole in the harbor fund]].

A vigil is planned for Sunday at 6 at First Methodist. Bring a candle with a drip guard, please.

== S66-03 | Tri-State Wire | 2033-11-08 | Acting mayor sworn in as hunt for missing Pell Harbor leader enters fifth day
PELL HARBOR (TSW) — [[acting+ organization/confirm/the city council|The city council swore in its president, June Addeo, as acting mayor on Tuesday]], five days after Mayor Wendell Tratt vanished.

"[[acting+ person/confirm/June Addeo|I'm keeping the chair warm, I am not redecorating]]," Addeo said.

Two council members, speaking on condition of anonymity because the matter was discussed in closed session, said [[funds+ unnamed/assert/two council members|about $1.9 million was unaccounted for in a fund meant for dredging]]. Addeo said [[funds~ person/withhold/June Addeo|closed sessions were closed for a reason]].

Private investigator Mack Sorrell, hired by a cable show, said he was convinced that [[killed+ person/expect/Mack Sorrell|the mayor was dead]]. "[[killed+ person/assert/Mack Sorrell|They put him over the side before midnight]]," he said, [[killed~ person/withhold/Mack Sorrell|without saying who "they" were]]. Police [[killed~ government/withhold/police|declined to comment on what they called entertainment]].

Carol Tratt's attorney, Phil Abbate, said [[killed~ person/call/Phil Abbate|the family begged people to stop burying a man who might be alive]]. [[gone+ outlet/assert/Tri-State Wire|Tratt was last seen on Nov. 3 as he left a dinner.]]

The waste company Culver Brothers again rejected [[threats- organization/deny/Culver Brothers|any suggestion that it had threatened him]].

Schools in Pell Harbor reopened. A high school football playoff game has been moved to Friday.

== S66-04 | The Daily Hook | 2033-11-10 | RIVER BODY NOT MAYOR – SO WHERE THE HELL IS HE?
It ain't Wendell.

The body fished out of the Pell River on Wednesday morning belongs to a 40-year-old drifter, Medical Examiner Dr. Pam Osei said. "[[otherbody+ person/confirm/Pam Osei|I can tell you with certainty that this is not the mayor]]," she said. [[otherbody~ person/withhold/Pam Osei|The man's name is being withheld until his sister has been told.]]

That hasn't stopped the tongues. A caller to WPHX's morning show swore that [[killed+ unnamed/assert/a caller to WPHX|he saw two guys roll something heavy off Second Term's stern]]. The fella [[killed~ unnamed/withhold/a caller to WPHX|hung up when asked for a name]].

A detective on the case thinks [[killed~ unnamed/judge/a detective on the case|it's all hooey]]. "[[fled+ unnamed/expect/a detective on the case|My money's on him walking away]]," he told The Hook. "[[killed- unnamed/deny/a detective on the case|Nobody whacked this man. You don't bring your reading glasses to your own murder]]," he said. [[fled+ unnamed/assert/a detective on the case|The glasses, his pills and a cribbage board are missing from the house]], he said.

Mrs. Tratt ain't having it. "[[fled- person/deny/Carol Tratt|He'd sooner leave his leg than leave me]]," she fumed through the screen door.

Private eye Mack Sorrell [[killed+ person/assert/Mack Sorrell|is sticking with dead]]. Bookie site BetRiver has pulled its odds after complaints. [[fled~ outlet/judge/The Daily Hook|For the record: 3-1 on "Mexico."]]

Hizzoner's deputy June Addeo [[fled~ person/withhold/June Addeo|slammed the car door on us]]. Classy!

== S66-05 | Office of the City Comptroller (statement) | 2033-11-12 | Statement on the Harbor Improvement Fund
Following inquiries from the public, the Office of the Comptroller states as follows.

[[funds+ organization/confirm/the Office of the Comptroller|A reconciliation completed November 11 shows that $3.4 million was paid out of the Harbor Improvement Fund between February and October without supporting invoices.]] [[funds+ organization/confirm/the Office of the Comptroller|The payments were made to a company in Corwin called Blue Spar LLC.]]

Each payment required two signatures. The Office [[funds~ organization/withhold/the Office of the Comptroller|is not in a position to say whose signatures they were]], the matter having been referred to the County Prosecutor.

The Office has seen [[funds~,killed~ none/assert/none|speculation that links the payments to the disappearance of Mayor Tratt]]. It [[funds~ organization/call/the Office of the Comptroller|urges residents not to draw conclusions]].

"[[funds~ person/judge/Nils Farrow|I am sorry this was not found sooner. It was in plain sight in the wrong column]]," Comptroller Nils Farrow said.

Mr. Lindqvist-Hale, the Mayor's chief of staff, has informed the Office that [[funds- person/deny/Bo Lindqvist-Hale|in his view every dollar was properly spent]].

Property tax bills will be mailed December 1 as usual.

== S66-06 | Gannet Lake Courier | 2033-11-13 | 'He bought night crawlers and said he was from Iowa'
[[sighted+ person/assert/Dot Halvorsen|A man who looked a lot like the missing mayor of Pell Harbor bought bait at Gannet Lake State Park on Friday]], a park ranger says.

Ranger Dot Halvorsen, who was minding the shop, recognized him from television after he had gone. "[[sighted+ person/assert/Dot Halvorsen|It was him. He bought night crawlers and said he was from Iowa]]," she said. "[[sighted+,killed- person/assert/Dot Halvorsen|He looked fine. He had a bandage on his hand and he asked about walleye.]]"

She thought [[fled+ person/expect/Dot Halvorsen|nobody was making him be there]]. He was alone and paid in cash, with a fifty.

The sheriff of Gannet County, Lou Prasek, said [[sighted~ person/promise/Lou Prasek|he'd have deputies go around the motels]]. He [[sighted~ person/judge/Lou Prasek|put it at "one chance in three"]], since there had been sightings in five states. Pell Harbor police [[sighted~ government/withhold/Pell Harbor police|hadn't called back by press time]].

[[gone+ outlet/assert/Gannet Lake Courier|Wendell Tratt, 58, was reported missing nine days ago.]] A reward of $25,000 is on offer from a hardware dealers' association.

The lake is expected to freeze early this year, and the fish house lottery closes Wednesday.

== S66-07 | Tri-State Wire | 2033-11-14 | Police doubt sighting of missing mayor in neighboring state
PELL HARBOR (TSW) — Police in Pell Harbor on Monday played down a report that [[sighted+ outlet/assert/a newspaper in Gannet Lake|the city's missing mayor was seen buying bait 400 miles away]].

"[[sighted- person/deny/Chief Ray Delgado|We've looked at the shop's video and that's not him]]," Chief Ray Delgado said.

The blood on the boat [[boat+ person/confirm/Chief Ray Delgado|is Tratt's, the lab has found]]. "[[boat~ person/judge/Chief Ray Delgado|It's about what you'd lose opening a can badly]]," the chief said. He [[killed~ person/withhold/Chief Ray Delgado|would neither rule murder in nor out]]. Asked [[fled~ none/ask/none|if Tratt could have staged the scene]], Delgado [[fled~ person/withhold/Chief Ray Delgado|said he didn't do theories]].

Acting Mayor June Addeo called for [[funds~ person/call/June Addeo|a forensic audit of every city account]] after the comptroller reported that [[funds+ person/confirm/Nils Farrow|$3.4 million had left the harbor fund without invoices]]. Union leader Stan Koval of Local 212 said workers wanted to know [[funds~ person/ask/Stan Koval|whether their pension money was safe]].

County Prosecutor Vera Lund said [[funds~ person/withhold/Vera Lund|she could not discuss a pending matter]], and that [[funds~ person/expect/Vera Lund|it would be pending for some time]].

The first snow of the season fell overnight.

== S66-08 | Pell Harbor Beacon | 2033-11-16 | Mayor drew $90,000 in cash the week he vanished
Three days before he disappeared, Wendell Tratt emptied an account his wife did not know about.

[[fled+ organization/assert/Harbor Savings Bank|On Oct. 31 he withdrew $90,000 in fifties and asked for a canvas bag]], according to a bank affidavit filed Tuesday in county court. The prosecutor, Vera Lund, argued in the same filing that [[fled+ person/accuse/Vera Lund|the mayor had planned his departure "with some care and a packing list"]].

It also discloses a voicemail from October. [[threats+ document/assert/a court filing|A voice identified as Dean Culver's tells the mayor he will "end up in your own landfill".]] The prosecutor [[threats~ person/judge/Vera Lund|considers the message "ugly but beside the point"]]. Culver's lawyer, Kit Marsh, said [[threats- person/deny/Kit Marsh|her client had been joking, and that both men laughed]].

A draft by the state auditor, which the Beacon has read, states that [[funds+ document/assert/a draft by the state auditor|$2.8 million went to Blue Spar LLC, whose mailbox was rented by the mayor's chief of staff]]. Bo Lindqvist-Hale, reached in his driveway, denied [[funds- person/deny/Bo Lindqvist-Hale|that anything was missing]]. "[[funds- person/deny/Bo Lindqvist-Hale|There's a dredge coming. Wait for the dredge]]," he said.

Carol Tratt has stopped giving interviews. Through Phil Abbate, her attorney, she let it be known that [[fled- person/deny/Carol Tratt|she did not believe a word of it]]. Would she recognize the bag? [[fled~ person/withhold/Phil Abbate|Abbate said he wouldn't dignify that.]]

"[[fled~ person/judge/Rev. Tom Ashby|I lit a candle for a man who was buying worms, maybe]]," said the Rev. Tom Ashby of First Methodist. "[[fled~ person/judge/Rev. Tom Ashby|It was still a nice candle.]]"

== S66-09 | Tri-State Wire | 2033-11-21 | Missing Pell Harbor mayor found alive in lakeside motel
GANNET LAKE (TSW) — [[found+ government/confirm/state police|Wendell Tratt, the mayor who vanished from Pell Harbor more than two weeks ago, was found alive in a motel on Monday and taken into custody]], state police said.

"[[found+ person/confirm/Captain Ines Roth|He opened the door, he said 'okay,' and he asked if he could finish his soup]]," Captain Ines Roth said.

A clerk at the Loon Motor Lodge said [[sighted+ unnamed/assert/a clerk at the Loon Motor Lodge|Tratt had been staying there since Nov. 6 as Walter Tripp]]. "[[sighted~ person/judge/Dot Halvorsen|I told them. I told them walleye]]," said ranger Dot Halvorsen, who had reported [[sighted+ person/assert/Dot Halvorsen|seeing him on Nov. 11]].

His lawyer, Gloria Penn, confirmed [[found+ person/confirm/Gloria Penn|the arrest]]. She [[fled~,funds~ person/withhold/Gloria Penn|would not say why he had gone or what he knew of the harbor money]].

Private investigator Mack Sorrell, who had maintained [[killed+ person/assert/Mack Sorrell|that the mayor had been murdered]], posted: "[[killed- person/deny/Mack Sorrell|I was wrong. He's alive. Good for him]]." A man who had told a radio show that [[killed+ unnamed/assert/a man who had called a radio show|he saw a body dumped]] [[killed- unnamed/deny/a man who had called a radio show|admitted to police that he made it up]].

Acting Mayor June Addeo said [[found~ person/judge/June Addeo|she was relieved and furious, in that order]]. She intends [[acting~ person/expect/June Addeo|to stay on until a special election in March]].

Prosecutor Vera Lund said [[funds~ person/promise/Vera Lund|charges would be filed this week]].

== S66-10 | Pell Harbor Beacon | 2033-11-23 | Tratt: 'I cut my hand and I cut the rope'
In a five-minute hearing on Wednesday, Wendell Tratt told a judge that [[fled+ person/confirm/Wendell Tratt|he had left by choice, by bus, with a bag of cash]].

"[[boat+ person/assert/Wendell Tratt|I cut my hand on the cleat]], [[fled+ person/confirm/Wendell Tratt|I cut the rope, and I let her drift]]," he said. [[sighted+ person/confirm/Wendell Tratt|He had fished at Gannet Lake and had spoken with the ranger.]]

Was he afraid of the Culvers? "[[threats~ person/withhold/Wendell Tratt|I'll leave that one]]," said Tratt. Dean Culver, in the third row, shook his head. Outside he repeated that [[threats- person/deny/Dean Culver|there was never a threat]].

About the fund the former hardware dealer [[funds~ person/withhold/Wendell Tratt|invoked his right to stay silent]]. Prosecutor Vera Lund charged him and Bo Lindqvist-Hale with [[funds+ person/accuse/Vera Lund|stealing $3.4 million from the city]]. Lindqvist-Hale pleaded [[funds- person/deny/Bo Lindqvist-Hale|not guilty]].

Chief Ray Delgado, who had said [[sighted- person/deny/Chief Ray Delgado|the man with the worms wasn't Tratt]], owned up: "[[sighted+ person/confirm/Chief Ray Delgado|It was him. I had the wrong tape]]."

Carol Tratt sat by the window. She [[fled~ person/withhold/Carol Tratt|did not speak to her husband or to us]]. Her attorney confirmed that [[fled+ person/confirm/Phil Abbate|she now accepted that he had gone of his own accord]].

"[[found~ person/judge/June Addeo|I'd like my town back from the late shows]]," Addeo said. The harbor will be dredged, she promised, in spring.
