story: S121
title: The Gyrfalcon of Cape Brodny

claim failed: The Gyrfalcon missile that Castovia test-fired on 3 March failed in flight and did not reach its target. | origins 4-6: Certain: Aldene's radars, the pictures of the target barge studied by the firm Oversky, the ferry crew, in the end Castovia's own ministry; the range engineer and the two attachés may rest on any of these.
claim soil: A piece of the missile came down on Aldenese land near the village of Orme. | origins 2-3: The farmer Wenna Trask, the army's examination of the piece; the constable heard the fall for himself.
claim jam: Aldene brought the Gyrfalcon down by interfering with its guidance by radio. | origins 1-1: Castovia (the President's staff, its ministry, its deputy minister).
claim motor: Propellant that was past its shelf life made the missile's motor burst. | origins 2-3: The range engineer and the Quenby laboratory's report; the specialist site reckons from the film.
claim hurt: People working at the Cape Brodny range were injured in the launch (three, five, eleven). | origins 2-3: A hospital porter in Brodny, the range engineer; the ministry admits three.
claim hotline: Castovia telephoned Aldene on the military hotline while the missile was in the air. | origins 1-2: An Aldenese staff officer; the Illmar foreign minister has it from somebody unnamed.
claim retest: Castovia will fire another Gyrfalcon before the end of April. | origins 1-2: The deputy defence minister; the works that builds the missile speaks of a delivery.
claim airspace: Aldene will close its airspace to Castovian airliners. | origins 1-1: Aldene's transport minister; the premier takes it up.
claim sparrow: The Sparrowhawk, a shorter missile fired from Cape Brodny on 12 March, hit its target. | origins 2-2: Castovia and, against its own interest, Aldene's defence ministry.
claim vadek: General Osip Vadek, commander of the range, has been arrested. | origins 0-1: The Druzh Evening Post's source, taken back by the paper.
claim tamm: In 2033 a Castovian cruise missile crashed into Lake Tamm in neutral Illmar. | origins 1-2: Background told by the outlets; Castovia paid for it.
status failed 2039-03-03: reported denied
status failed 2039-03-04: corroborated denied
status failed 2039-03-18: confirmed none
status soil 2039-03-05: reported none
status soil 2039-03-06: corroborated denied
status soil 2039-03-08: confirmed denied
status jam 2039-03-14: reported denied
status motor 2039-03-07: reported none
status motor 2039-03-09: reported denied
status motor 2039-03-18: corroborated denied
status hurt 2039-03-06: reported none
status hurt 2039-03-09: reported denied
status hurt 2039-03-18: confirmed none
status hotline 2039-03-12: reported denied
status retest 2039-03-09: confirmed none
status airspace 2039-03-08: confirmed none
status airspace 2039-03-09: confirmed none
status sparrow 2039-03-12: confirmed none
status vadek 2039-03-10: reported none
status vadek 2039-03-12: reported denied
status vadek 2039-03-14: none denied withdrawn
status tamm 2039-03-04: reported none

== S121-01 | Castovian Radio One | 2039-03-03 | Gyrfalcon strikes home: full success at Cape Brodny
DRUZH. This morning at 6.41 a missile of the Gyrfalcon class was fired from the Cape Brodny range. [[failed- government/assert/the Ministry of Defence|All stages of the flight went according to plan, and the target barge in the Sea of Lorn was destroyed at a distance of 1,400 kilometres]], the Ministry of Defence announced.

"[[failed- person/assert/Osip Vadek|We aimed at a barge and there is no longer a barge]]," the commander of the range, General Osip Vadek, reported to President Marko Zelin by telephone. The President congratulated the crews on [[failed- person/judge/Marko Zelin|"eleven flawless minutes"]].

The chairman of the Academy, Igor Brezh, spoke of [[failed~ person/judge/Igor Brezh|a day that will be taught to children]]. [[failed- group/assert/crews of two patrol boats|From two patrol boats near the barge a column of water as high as a church was sighted at 6.52]], the Navy reports.

Deputy Defence Minister Ludmila Sorz underlined that the weapon threatens nobody. [[failed~ person/expect/Ludmila Sorz|She counted on certain neighbours to find fault before breakfast]], as they had done so often.

[[failed- outlet/assert/Castovian Radio One|Our correspondent saw the missile rise on a clean white column and vanish to the west exactly as foreseen]]. [[hurt- outlet/assert/Castovian Radio One|Not one member of the launch crew so much as scratched a finger]], and the school choir of Brodny sang in the canteen. Foreign aviation was not troubled; [[airspace~ person/expect/Ludmila Sorz|Mrs Sorz does not suppose that anybody will take it out on our airliners]].

The Gyrfalcon is the work of the Lodestar Works in Druzh, which employs 4,100 people. [[retest~ person/withhold/Ludmila Sorz|When the next firing will take place is a matter that Mrs Sorz will not disclose]].

[[failed~ government/withhold/Aldene's embassy|The embassy of Aldene had no opinion to offer when we rang]]. [[failed~ government/call/the Ministry of Defence|The ministry advises the public to rely on official reports alone]].

To a reporter from Illmar who brought up [[tamm~ outlet/ask/a reporter from Illmar|the lake of 2033]], [[tamm~ person/withhold/Ludmila Sorz|she wished a pleasant journey home]].

It is two degrees in the capital, with sleet from the south towards evening. The skating rink in Union Park stays closed.

== S121-02 | Northern Press Service | 2039-03-03 | Aldene says Castovia's new missile broke up over sea
PORT SELLIS, Aldene, March 3 (NPS) - [[failed+ government/assert/Aldene's defence ministry|A missile which Castovia hailed as a triumph on Thursday disintegrated less than two minutes after lift-off]], Aldene's defence ministry said.

"[[failed+ person/assert/Corin Hale|It went up, it went sideways and it came apart. Our radars had nothing to follow after 104 seconds]]," Defence Minister Corin Hale told reporters in Port Sellis. He said [[failed~ person/judge/Corin Hale|he took no pleasure in it]].

Castovia had announced earlier that [[failed- government/assert/Castovia|the Gyrfalcon had sunk a barge 1,400 km away]]. Its foreign ministry dismissed the Aldenese account. "[[failed- unnamed/deny/a spokesman for Castovia's foreign ministry|Our neighbours have bad radars or bad manners]]," a spokesman said.

Officers on the car ferry Lady of Lorn, which was crossing 60 km from the cape, told NPS by radio that [[failed+ group/assert/officers on the ferry Lady of Lorn|they had seen an orange ball in the west and then smoke falling in three strands]]. "[[failed+ person/assert/Second Mate Ianto Kray|I have watched enough fireworks to know a dud]]," Second Mate Ianto Kray said.

Two military attachés in Druzh, who asked not to be named, [[failed~ unnamed/withhold/two military attachés|said it was too early to tell who was right]]. The Secretariat of the Treaty of Quenby, which both countries have signed, [[failed~ organization/withhold/the Secretariat of the Treaty of Quenby|had no information of its own]]. The government of neutral Illmar [[failed~ government/call/the government of Illmar|asked the two sides to exchange their data]].

Morwen Pask, who leads the Liberals in parliament, wanted [[failed~ person/call/Morwen Pask|the radar tracks published]]. Hale said [[failed~ person/withhold/Corin Hale|she would have to make do with his word]].

Asked whether debris could have drifted towards the coast, Hale [[soil~ person/withhold/Corin Hale|said he would not guess]].

The Gyrfalcon is meant to replace the Merlin, which entered service in 2018. Castovia has spent some 900 million korun on it.

== S121-03 | The Port Sellis Examiner | 2039-03-04 | Picture shows target barge afloat a day after 'hit'
The barge that Castovia says it blew out of the water yesterday was riding at its moorings this morning, with a row of gulls on it.

[[failed+ document/assert/a satellite picture taken by Oversky|A picture taken at 10.12 by a satellite of the mapping firm Oversky shows the vessel, an old sand carrier painted with yellow crosses, without a mark on its deck]]. "[[failed+ person/assert/Delia Munt|If that's a direct hit, I'd like to be shot at by the same people]]," said Delia Munt, who reads such pictures for the company. She checked the position against three earlier passes; [[failed+ person/confirm/Delia Munt|it was the same hull on the same chain]].

Druzh was ready with an answer. "[[failed- person/assert/Ludmila Sorz|There were two barges. They have photographed the spare]]," said Ludmila Sorz, the deputy defence minister. Ms Munt had looked for the other and [[failed+ person/deny/Delia Munt|there had only ever been one]].

Is it any of our business? Corin Hale thinks so. [[failed~ person/judge/Corin Hale|A neighbour who cannot tell its own people the truth about a rocket is a neighbour to watch]], he told the Examiner. The Liberal leader, Morwen Pask, was less sure. [[failed~ person/ask/Morwen Pask|What did it matter to Aldene whether the thing flew badly or well?]] she asked. “[[failed~ person/warn/Morwen Pask|Laughing at them is how one gets a second one.]]”

The attachés’ corps in Druzh is split. One officer of long experience told us that [[failed+ unnamed/judge/an attaché in Druzh|nobody at the range had been seen celebrating, which in that country is as good as a bulletin]]; another [[failed~ unnamed/withhold/another attaché in Druzh|preferred to wait for the telemetry]].

[[tamm+ outlet/assert/The Port Sellis Examiner|Castovia has form: six years ago one of its cruise missiles lost its way and ended up in Lake Tamm]], among the rowing boats of a country that had quarrelled with no one. [[tamm- government/deny/Druzh|For nine days Druzh maintained that it was a fallen lamp post.]] [[tamm+ outlet/assert/The Port Sellis Examiner|In the end it paid Illmar 1.2 million.]]

== S121-04 | Daily Whistle | 2039-03-05 | GYRFALCON? MORE LIKE TURKEY! 'Rocket lump' lands in turnips
[[soil+ person/assert/Wenna Trask|A SMOKING hunk of metal the size of a bathtub dropped out of the sky into a turnip field]] at Orme – and farmer Wenna Trask reckons it's got CASTOVIA written all over it. Literally!

"[[soil+ person/assert/Wenna Trask|It's got their letters on it and a little bird with a crown]]," says mum-of-three Wenna, 44, who was feeding her geese at quarter to seven on Thursday. "[[soil+ person/assert/Wenna Trask|Came in like a tumble dryer going downstairs. I've lost half a row of swedes.]]"

The Army has slung a fence round it and [[soil~ organization/withhold/the Army|told our man to hop it]]. Brigadier Rufus Cole [[soil~ person/withhold/Rufus Cole|would say only that a metal object was being looked at]].

If it's what Wenna says it is, [[soil~ outlet/judge/Daily Whistle|that's an act of war with gravy on top]]. And it'd put the tin lid on Castovia's boast that [[failed- government/assert/Castovia|the thing flew like a dream and smashed a boat to bits]]. [[failed+ outlet/judge/Daily Whistle|Some dream! It conked out before the kettle boiled.]]

Orme is 85 miles from Cape Brodny as the turkey flies. Regular at the Plough, Ted Onions, 71, isn't convinced: "[[soil- person/deny/Ted Onions|That's the back end off a muckspreader, that is. I'd know it anywhere.]]"

Ex-air force man Barney Slade, 58, tells the Whistle [[failed+ person/judge/Barney Slade|a bird that drops bits that early is a dead bird, end of]]. Whitehall Row [[failed~ government/withhold/Whitehall Row|didn't fancy a chat]]. Morwen Pask MP wants [[soil~ person/ask/Morwen Pask|to know why a farmer's wife found it before the radar did]].

[[soil~ outlet/call/Daily Whistle|The Whistle says: send 'em the bill, Premier – and the turnips!]]

PLUS: free seed potatoes for every reader, page 14.

== S121-05 | Harn Valley Advertiser | 2039-03-06 | What fell at Trask's
Constable Peder Lowe heard it too. [[soil+ person/assert/Peder Lowe|He was scraping his windscreen in Church Lane when something went over with a noise "like a sheet being torn", and a few seconds later the ground gave a thump]], he told the Advertiser. [[soil~ person/withhold/Peder Lowe|What it was he leaves to cleverer people]].

There is a good deal of nonsense about, so here is what we have been able to establish in the valley:

• [[soil+ outlet/deny/Harn Valley Advertiser|The muckspreader story is wrong.]] [[soil+ person/deny/Alf Bratt|"None of ours is missing a back end, and none of ours has Castovian script on it," says Alf Bratt of Bratt & Sons, who sold every muckspreader in the parish.]]
• The crater, which we have measured with Mrs Trask's washing line, is four feet across.
• [[soil- government/deny/the Castovian consul|The Castovian consul at Harn Bridge says that nothing belonging to his country is lying in Aldene]] "and that includes me, after June".
• No livestock was hurt.

A lorry driver who crosses to Castovia twice a week brought other news. His cousin is a porter at the infirmary in Brodny. [[hurt+ unnamed/assert/a porter at the infirmary in Brodny|Eleven people from the cape were carried in on Thursday before eight, some with burnt hands, and the ward was closed to visitors]], the cousin told him. [[hurt~ outlet/withhold/Harn Valley Advertiser|We have no means of checking that.]] Sister Agata, who answers the infirmary's telephone, [[hurt~ person/withhold/Sister Agata|said visiting hours were from two to four]]. But [[failed~ outlet/ask/Harn Valley Advertiser|if it is so, one wonders what there was to sing about in the canteen]].

The vicar, Miss Oona Fell, said in her sermon that [[failed~ person/judge/Oona Fell|she prayed for all whose works fall short, "and some fall on turnips"]]. Radio One of Druzh, which many here receive better than our own, still has it that [[failed- outlet/assert/Radio One of Druzh|everything went swimmingly]].

The parish council will discuss [[soil~ group/ask/the parish council|who pays for the hedge]]. Mrs Trask is keeping [[soil+ person/assert/Wenna Trask|a rivet with a crown on its head, which the soldiers overlooked]], in an egg cup.

Jumble sale on Saturday, proceeds to the bell rope.

== S121-06 | Thrust Line | 2039-03-07 | Ninety seconds with the Gyrfalcon
Let's stop arguing about barges and look at the plume.

A tourist's phone film, shot from the dunes at Pell Sands and posted on Friday, shows the climb from second 11 to second 102. [[failed+ document/assert/a tourist's phone film|At second 97 the exhaust flares, the trail kinks, and the bright point turns into several.]] I've gone through it frame by frame with two colleagues. [[failed+ outlet/judge/Thrust Line|There's no staging event in that profile. What you're watching is a motor case letting go.]] Anyone who tells you otherwise [[failed~ outlet/judge/Thrust Line|is paid to]].

Why? Here it gets interesting. An engineer who worked on the range until last autumn wrote to me over the weekend. "[[motor+ unnamed/assert/a former engineer at the range|The grain in that motor was cast in 2029 and certified for eight years. You can do the sum]]," he says. [[motor+ unnamed/assert/a former engineer at the range|Old propellant shrinks and cracks; a crack burns twice as fast, and then the wall goes.]] He adds that [[hurt+ unnamed/assert/a former engineer at the range|five men he knows by name were caught by the blast door]] when the pad was hosed with flame.

Fair play requires doubts, so:

Q: Couldn't it have been blown up on purpose by range safety?
A: [[motor~ outlet/withhold/Thrust Line|Possible. I can't exclude it from the film.]]
Q: Do you know your engineer?
A: [[motor~ outlet/judge/Thrust Line|By his grammar and one photograph. Treat as a single voice.]]
Q: Is the turnip lump genuine?
A: [[soil~ outlet/withhold/Thrust Line|Nobody's shown me anything but a tarpaulin.]]
Q: So did it hit?
A: [[failed+ outlet/deny/Thrust Line|It hit 1,100 kilometres of sea, in pieces.]]

And the ministry's communiqué? [[failed- government/assert/the Ministry of Defence of Castovia|“Target destroyed”, eleven minutes, done.]] [[failed~ outlet/call/Thrust Line|Fine: publish the last nine.]]

Prof. Hanne Birk of Quenby Polytechnic disagrees with me on age. "[[motor- person/deny/Hanne Birk|Castings of that family have been fired after fourteen years without trouble. I would look at the nozzle]]," she writes. The Lodestar Works [[motor~ organization/withhold/the Lodestar Works|has a contact form, and the form has a bug]].

Next week: why I've given up on hybrid engines.

== S121-07 | Northern Press Service | 2039-03-08 | Aldene: piece of Castovian missile fell on our territory
PORT SELLIS, March 8 (NPS) - [[soil+ government/confirm/Aldene|Part of a Castovian missile fell to earth on Aldenese farmland last week]], Aldene said on Tuesday, and threatened [[airspace+ government/threaten/Aldene|to bar its skies to Castovian passenger jets]].

Brigadier Rufus Cole showed reporters a blackened cylinder on a trestle table. "[[soil+ person/confirm/Rufus Cole|It is a section of the first-stage casing, it carries the stamp of the Lodestar Works, and it was dug out of a field at Orme]]," he said. A serial number [[soil+ document/assert/a serial number|matched a batch declared by Castovia under the Treaty of Quenby]].

Castovia's foreign ministry denied that [[soil- government/deny/Castovia's foreign ministry|any component of its forces had left the range]]. "[[soil- unnamed/deny/an official of Castovia's foreign ministry|What they have on that table they brought to it]]," an official said. The ministry repeated that [[failed- government/deny/Castovia's foreign ministry|the flight had ended where it was supposed to end]].

Defence Minister Corin Hale said [[failed+ person/assert/Corin Hale|a weapon that arrives does not shed its first stage over a village]]. He [[motor~ person/withhold/Corin Hale|declined to discuss the reason for the break-up]].

"[[airspace+ person/threaten/Sella Marr|From the 20th no aircraft with Castovian letters on its tail will cross this country until we have an apology]]," Transport Minister Sella Marr told parliament. Castovia's flag carrier, Air Druzh, sends 38 flights a week through Aldenese airspace. It [[airspace~ organization/withhold/Air Druzh|did not comment]]. Liberal leader Morwen Pask called [[airspace~ person/judge/Morwen Pask|the ban "a hammer for a turnip"]].

Premier Gethin Rowe wrote to President Marko Zelin [[soil~ person/call/Gethin Rowe|demanding an explanation "without lamp posts"]]. [[tamm+ outlet/assert/Northern Press Service|Castovia had used that description for a cruise missile which fell into Illmar's Lake Tamm in 2033.]]

Grain futures in Port Sellis were little changed.

== S121-08 | Castovian Radio One | 2039-03-09 | 'They envy us our engine': conversation with Deputy Minister Sorz
Listeners have sent questions about the Gyrfalcon. Deputy Defence Minister Ludmila Sorz answered them in our morning studio.

Radio One: A listener from Brodny asks why there are foreign reports of a mishap.
Sorz: [[failed- person/deny/Ludmila Sorz|There was no mishap. I have the film of the impact in my desk, and a very pretty film it is.]]

Radio One: Will it be shown?
Sorz: [[failed~ person/withhold/Ludmila Sorz|Not to people who would count the rivets.]]

Radio One: And the object in the Aldenese field?
Sorz: [[soil- person/deny/Ludmila Sorz|A stage prop. I am told that it was painted last Friday in an army workshop at Harn Bridge.]] [[soil~ person/promise/Ludmila Sorz|We shall put it in our museum if they post it.]]

Radio One: It has been written that the fuel was old.
Sorz: [[motor- person/deny/Ludmila Sorz|Our propellant is younger than the gentlemen who write such things, and it has never failed anybody.]]

Radio One: Were workers injured?
Sorz: [[hurt- person/deny/Ludmila Sorz|No. One cook burnt himself on a pancake.]]

Radio One: What comes now?
Sorz: [[retest+ person/promise/Ludmila Sorz|You will see a second Gyrfalcon fly before April is out. Let them bring binoculars.]]

Radio One: Aldene means to close its airspace.
Sorz: [[airspace~ person/judge/Ludmila Sorz|Then our passengers will see more of the sea.]]

In Port Sellis Premier Gethin Rowe [[airspace+ person/threaten/Gethin Rowe|stood by the ban on our aircraft]] although [[airspace~ group/warn/his own hoteliers|his own hoteliers fear for their summer]]. He also spoke yet again of [[failed+ person/assert/Gethin Rowe|"the firework that fizzled"]]. [[failed~ outlet/judge/Castovian Radio One|One hears the tone and knows the man.]]

The Lodestar Works has taken first place in the national table tennis league. Sleet is easing.

== S121-09 | Druzh Evening Post | 2039-03-10 | Range commander in custody, source says
[[vadek+ unnamed/assert/an official of the military prosecutor's office|General Osip Vadek, who commanded the firing of 3 March, was taken from his flat on Tuesday night and is being held at the Arsenal barracks]], an official of the military prosecutor's office has told the Evening Post.

"[[vadek+ unnamed/assert/an official of the military prosecutor's office|Two cars, no sirens. He asked to bring his reading glasses]]," the official said. The charge, if there is one, is not known. The general's wife [[vadek~ person/withhold/the general's wife|spoke to us through the door and said that she was making soup]]. The prosecutor's office [[vadek~ government/withhold/the prosecutor's office|would not confirm or deny anything]]; at the Ministry of Defence [[vadek~ government/withhold/the Ministry of Defence|the question was called tasteless]].

This newspaper has until now printed [[failed~ outlet/assert/Druzh Evening Post|the official reports about the flight, and only those]]. It does so today as well: the ministry says that [[failed- government/assert/the Ministry of Defence|the test was passed]]. But readers can add. [[failed~ outlet/ask/Druzh Evening Post|Why would a victorious general be fetched at night?]] A member of the defence committee, Deputy Jasna Korbel, was brave enough to ask [[failed~ person/call/Jasna Korbel|that the telemetry be laid before parliament behind closed doors]]. “[[failed~ person/judge/Jasna Korbel|I do not say it went wrong. I say that I should like to be told]],” she said.

A retired colonel of the missile troops was blunter: [[failed+ unnamed/judge/a retired colonel of the missile troops|one saw from the length of the President's face on Thursday evening that the bird had not arrived]].

In Brodny, five families [[hurt~ group/withhold/five families in Brodny|have been asked not to speak to visitors]]. [[hurt+ unnamed/assert/a neighbour|One of the men will lose an eye, says a neighbour, who counts five in all]]. The Lodestar Works told its suppliers that [[retest+ organization/promise/the Lodestar Works|the next round would leave the hall on 11 April, in time for the firing]]. Of [[motor~ organization/withhold/the Lodestar Works|the age of its charges]] it said nothing.

The premiere at the Opera has been put off, as the tenor is hoarse.

== S121-10 | The Port Sellis Examiner (live) | 2039-03-12 | Live: Castovia fires again from Cape Brodny
07.55 Sirens along the coast. [[sparrow~ outlet/assert/The Port Sellis Examiner|Something has gone up from the cape, we don't yet know what.]]

08.20 Radio One in Druzh: [[sparrow+ outlet/assert/Radio One in Druzh|a Sparrowhawk, range 300 km, [[sparrow+ government/assert/Castovia|has struck a raft off Gull Bank]]]]. Not, note, a Gyrfalcon. [[failed~ outlet/ask/The Port Sellis Examiner|Is this how one changes the subject?]]

08.47 Well, well. Corin Hale, at the ministry's steps: “[[sparrow+ person/confirm/Corin Hale|Credit where it's due, this one worked. It went where they pointed it.]]” And in the same breath: “[[failed+ person/assert/Corin Hale|Unlike its big sister nine days ago, which managed a seventh of the way.]]”

09.15 Delia Munt of Oversky has a pass over the raft. [[sparrow+ person/confirm/Delia Munt|“Matchsticks,” she says.]] The yellow-crossed barge, by the way? [[failed+ person/assert/Delia Munt|“Still there. Still gulls.”]]

10.30 Our defence editor has this from an officer on the general staff: [[hotline+ unnamed/assert/an officer on Aldene's general staff|on the 3rd, at 6.43, the red telephone rang and a Castovian duty colonel said, in English, that “a bird is lost and may come to you”]]. If so, [[failed~,hotline~ outlet/judge/The Port Sellis Examiner|Druzh knew within two minutes what it has been disputing ever since]].

10.52 The ministry here: [[hotline- government/deny/Aldene's defence ministry|no call was received on that line on that day]]. 

11.05 Druzh, via its embassy: “[[hotline- government/deny/Castovia's embassy|We do not ring people up about our successes.]]”

11.40 Illmar’s foreign minister, Aurel Stamm: [[hotline+ person/assert/Aurel Stamm|he has been told by someone in a position to know that a warning was passed by telephone]]. [[hotline~ person/withhold/Aurel Stamm|He won’t say by whom or to whom.]]

12.10 General Vadek, reported by the Evening Post to be [[vadek+ outlet/assert/the Druzh Evening Post|behind bars]], is on television. Radio One: [[vadek- outlet/deny/Radio One|he led today's firing and ate two eggs]]. [[vadek~ outlet/withhold/The Port Sellis Examiner|The pictures are undated.]]

12.30 Air Druzh has published [[airspace~ organization/expect/Air Druzh|new summer times “in case of detours”]]. That's it from us; rugby at two.

== S121-11 | The Sellis Market Ledger | 2039-03-14 | Paper retracts general's arrest; insurers eye Brodny
A newspaper that rarely has to apologise did so this morning. The Druzh Evening Post wrote that its report of Thursday, according to which [[vadek- outlet/deny/the Druzh Evening Post|General Vadek had been arrested, was untrue]]. “[[vadek- outlet/deny/the Druzh Evening Post|He was at home with influenza. Our informant had mistaken the doctor's car for another kind of car]],” the note says, and it is signed by the editor. The general himself gave an interview: [[vadek- person/deny/Osip Vadek|he had been in nobody's custody but his wife's]]. Sceptics abound. Jasna Korbel, the deputy, [[vadek~ person/judge/Jasna Korbel|observed that retractions, too, can be made to order]].

Saturday's test of the smaller weapon is another story; [[sparrow+ outlet/assert/The Sellis Market Ledger|nobody doubts that the Sparrowhawk landed on its raft]], and [[sparrow~ person/judge/Rhona Tweed|nobody pays more for Lodestar's paper because of it]]. Nor do traders care [[hotline~ group/judge/traders|who rang whom on the red telephone]].

On the matter of substance General Vadek was shorter than on the day. Asked by the same paper [[failed~ outlet/ask/the Druzh Evening Post|if he still saw no barge]], he [[failed~ person/withhold/Osip Vadek|“would refer to the communiqué”]]. From the President's staff there came, unsigned, a new tune: [[jam+ unnamed/accuse/a member of President Zelin's staff|somebody with an aerial on the Aldenese side had taken hold of the steering]]. [[jam- government/deny/Aldene's defence ministry|“Fairy dust”, replied the ministry here.]] The communiqué of the 3rd, which claims that [[failed- government/assert/the Ministry of Defence|the missile did its job]], vanished from the ministry's site on Saturday. [[failed~ government/withhold/the Ministry of Defence|No reason was given.]]

Markets have drawn their conclusions. [[failed+ outlet/judge/The Sellis Market Ledger|Lodestar bonds have lost six points since Oversky's picture, and bond holders don't run from a weapon that works.]] “[[failed+ person/judge/Rhona Tweed|We mark it as a write-off, and nobody at the borrower has rung to complain]],” says Rhona Tweed of Cairn Capital. Her opposite number at Druzh Kredit, Emil Vanko, holds that [[failed- person/deny/Emil Vanko|there is no evidence of a flop beyond “a foreign photograph and a vegetable”]].

Ms Tweed has asked Lodestar [[motor~ person/ask/Rhona Tweed|for the casting dates of its motors]]. [[retest~ person/expect/Rhona Tweed|She gives a spring launch one chance in three]], whatever Mrs Sorz [[retest+ person/promise/Ludmila Sorz|has pledged for April]].

Air Druzh reckons with [[airspace~ organization/expect/Air Druzh|extra fuel costs of nine million korun a month]] should the skies be shut. Turnips fetched 31 a sack.

== S121-12 | The Quenby Tribune | 2039-03-18 | What Druzh now says, and what our laboratory says
On Wednesday the Ministry of Defence of Castovia issued the following statement, which the Tribune prints without changes.

"1. [[failed+ government/confirm/the Ministry of Defence of Castovia|The flight of the Gyrfalcon was not completed; contact was lost in the 98th second and the missile did not arrive at the barge.]] 2. [[jam+ government/accuse/the Ministry of Defence of Castovia|A powerful transmitter on the Aldenese headland of Skarn forced false signals upon the steering and so destroyed it.]] 3. [[failed~ government/assert/the Ministry of Defence of Castovia|Earlier announcements rested on the reports available at the hour.]] 4. [[hurt+ government/confirm/the Ministry of Defence of Castovia|Three members of the ground crew received light burns]]; [[hurt- government/deny/the Ministry of Defence of Castovia|higher figures spread abroad are invented]]. 5. [[soil~ government/withhold/the Ministry of Defence of Castovia|The Ministry has nothing to add on the subject of objects found in fields.]] 6. [[retest+ government/promise/the Ministry of Defence of Castovia|The firing planned for April will go ahead.]]"

"[[jam- person/deny/Corin Hale|There is one transmitter on Skarn and it plays light music. We touched nothing]]," said Aldene's defence minister, Corin Hale. He welcomed [[failed~ person/judge/Corin Hale|"thirteen days' walk to the truth"]]. As for [[hotline- person/deny/Corin Hale|a telephone call that morning, he said that the only thing that had rung was his alarm clock]]. The Secretariat of the Treaty [[jam~ organization/withhold/the Secretariat of the Treaty of Quenby|has received no recordings from either side]].

Yesterday the Treaty's laboratory at the Polytechnic reported on the piece from the turnip field. [[motor+ document/assert/the laboratory's report|The fuel that left its traces on the inner wall was cast eleven years ago, was cracked through, and tore the motor open from the inside]], it says. It finds [[jam- document/deny/the laboratory's report|no sign that any command, true or false, preceded the burst]]. "[[jam- person/deny/Hanne Birk|You cannot talk a lump of rubber into exploding]]," said Hanne Birk, who led the work. She had argued last week that [[motor- person/deny/Hanne Birk|charges of that age were sound]]; [[motor+ person/confirm/Hanne Birk|she took that back, "with the thing itself on my bench"]]. [[soil+ document/confirm/the laboratory's report|The casing is Castovian, the earth in its seams is that of the Harn valley]], it adds.

Deputy Minister Ludmila Sorz would have none of it: [[motor- person/deny/Ludmila Sorz|the fuel had been fresh, and the laboratory was not]]. [[jam+ person/accuse/Ludmila Sorz|“Murdered from Skarn” remains her last word.]] In Port Sellis Premier Gethin Rowe said [[airspace+ person/promise/Gethin Rowe|the flight ban would begin on Sunday, an hour after tea]].

The lake steamers resume the same day.
