story: S122
title: The door of Hall 6

claim turned: The treaty inspectors who came to the Dolsk depot on 22 March were refused entry to Hall 6. | origins 3-4: Certain: the inspectors and their Secretariat, the depot's own gate film, in the end Castovia's deputy minister; the cook's helper saw it from the canteen.
claim suspend: Castovia has suspended all inspections under the Treaty of Quenby. | origins 2-3: A Castovian diplomat heard by the Druzh Evening Post, the foreign ministry's note; the Secretariat may rest on the note.
claim engines: More rocket engines than declared (62, 41, 19) are stored at Dolsk. | origins 1-3: Aldenese officials, the Arms Letter's count from shadows; the driver's crates are at best a third.
claim lorries: Lorries carried crates out of the Dolsk depot in the night before the visit. | origins 2-3: A baker and a railwayman of Dolsk; the satellite firm's picture shows tracks.
claim asbestos: Asbestos was being stripped out of Hall 6 in the days of the visit. | origins 1-2: Castovia (ministry, depot commander); the contractor who is said to have done it denies it.
claim spy: Inspector Henrik Moll worked for the Aldenese secret service. | origins 1-1: Castovia's state security.
claim detained: Inspector Moll was kept in a police cell in Dolsk overnight. | origins 0-1: A source of the Daily Whistle, taken back by the paper.
claim seals: The Secretariat's seals on the depot's engine hoists had been cut. | origins 1-2: The inspectors' log; a former storeman.
claim quit: Aldene will leave the Treaty of Quenby. | origins 1-2: Aldene's premier; an official in his office before that.
claim velm: At the Velm works on 17 March the same team of inspectors saw everything they asked for. | origins 2-2: The team and the works.
claim skarn: In 2034 Aldene locked inspectors out of its Skarn arsenal for two days. | origins 1-2: Background told by the outlets; Aldene apologised.
status turned 2039-03-22: reported none
status turned 2039-03-23: reported denied
status turned 2039-03-25: confirmed denied
status turned 2039-04-05: confirmed none
status suspend 2039-03-23: none denied
status suspend 2039-03-26: reported denied
status suspend 2039-03-28: confirmed none
status engines 2039-03-23: none denied
status engines 2039-03-24: reported denied
status engines 2039-03-30: corroborated denied
status lorries 2039-03-24: reported none
status lorries 2039-03-27: corroborated denied
status asbestos 2039-03-23: reported none
status asbestos 2039-03-25: reported denied
status asbestos 2039-04-05: none denied withdrawn
status spy 2039-03-28: reported denied
status detained 2039-03-24: reported none
status detained 2039-03-25: reported denied
status detained 2039-03-26: none denied withdrawn
status seals 2039-03-25: reported denied
status seals 2039-03-30: corroborated denied
status quit 2039-03-29: confirmed denied

== S122-01 | Northern Press Service | 2039-03-22 | Arms inspectors leave Castovian depot early
QUENBY, Illmar, March 22 (NPS) - International inspectors cut short a visit to a Castovian rocket depot on Tuesday after [[turned+ organization/assert/the Secretariat of the Treaty of Quenby|they were not let into one of its buildings]], the Secretariat of the Treaty of Quenby said.

"[[turned+ unnamed/assert/a spokeswoman for the Secretariat|The team asked four times, in two languages, and four times the bar stayed down]]," a spokeswoman said. The building, Hall 6 at Dolsk in the east of the country, is listed for the storage of engines that the treaty limits. She [[engines~ unnamed/withhold/a spokeswoman for the Secretariat|would not speculate on what was inside]].

The seven inspectors had arrived at nine and drove off at three. Their leader, Tove Lindal, [[turned~ person/withhold/Tove Lindal|passed reporters at Quenby airport without a word]]. One of the others, a tall man with a rucksack, [[turned+ unnamed/assert/one of the inspectors|said "closed is closed" and shrugged]].

Castovia's mission to the Secretariat [[turned~ government/withhold/Castovia's mission to the Secretariat|did not answer calls]]. In Port Sellis Corin Hale, Aldene's defence minister, urged [[turned~ person/call/Corin Hale|the Secretariat to tell members by Thursday exactly what had happened]]. "[[turned~ person/judge/Corin Hale|If a man will not open a cupboard for a guest, I look at the cupboard]]," he said.

Was the next visit, at Brodny on the 30th, in doubt? The spokeswoman [[suspend~ unnamed/withhold/a spokeswoman for the Secretariat|had no crystal ball]].

Under the treaty, in force since 2027, 40 visits a year may be made at 48 hours' notice. [[velm+ outlet/assert/Northern Press Service|The same seven had spent last Thursday at the Velm works, on the other side of Castovia, and seen all they wished to see.]] "[[velm+ person/confirm/Dusan Perl|They opened everything but my lunch box]]," the manager there, Dusan Perl, said by telephone.

[[skarn+ outlet/assert/Northern Press Service|No inspection had been broken off since 2034, when Aldene barred its arsenal at Skarn to a team for two days.]] Aldene later apologised.

Relations between the two countries have been poor since a quarrel over a missile test this month.

== S122-02 | Castovian Radio One | 2039-03-23 | Guests who left before the soup
DRUZH. The international inspectors at Dolsk were received yesterday with bread and salt. [[turned- government/deny/the Ministry of Defence|Nobody was turned away; the team was shown every building that it was entitled to see]], the Ministry of Defence states.

"[[turned- person/deny/Radim Poch|Hall 6 was open all day. I stood in the doorway myself and waved]]," the commander of the depot, Colonel Radim Poch, told Radio One. "[[turned- person/assert/Radim Poch|They looked at their watches, they said they were tired and they went.]]" Lunch for seven had been laid and was eaten by the guard.

The colonel recalled that [[asbestos+ person/assert/Radim Poch|workmen in masks have been taking asbestos out of the roof of that hall since the 14th]]. [[turned~ person/call/Radim Poch|The guests had been advised, for the sake of their lungs, to put on overalls.]] [[turned- person/assert/Radim Poch|That is all that was ever asked of them.]]

Deputy Defence Minister Ludmila Sorz finds it [[turned~ person/judge/Ludmila Sorz|"remarkable how quickly a walk to the car becomes an international incident"]]. [[suspend- person/deny/Ludmila Sorz|Castovia keeps its treaties, this one included, and its gates remain unlocked for lawful visitors]], she said. [[suspend- unnamed/deny/an officer of the general staff|Nobody in the building is so much as thinking of calling a halt to the visits]], an officer of her staff adds. Whether [[turned~ person/withhold/Ludmila Sorz|there will be a complaint about the conduct of the team is under consideration]].

At Velm last week [[velm+ organization/confirm/the Velm works|the same persons had gone through the works from cellar to chimney and thanked everybody]]. What happened between one Thursday and one Tuesday? [[turned~ outlet/ask/Castovian Radio One|Perhaps a telephone rang in Port Sellis.]] [[skarn+ outlet/assert/Castovian Radio One|It was Aldene, not Castovia, that left inspectors standing in the rain before the arsenal of Skarn]] five years ago.

Talk of [[engines- government/deny/the Ministry of Defence|undeclared engines is an old wives' tale; the register is correct to the last bolt]], the ministry adds.

The thaw continues. The Velm is two metres above its normal level.

== S122-03 | The Port Sellis Examiner | 2039-03-24 | Sixty-two engines too many: what Aldene thinks is behind the door
The hall that seven inspectors did or did not see on Tuesday holds 62 rocket engines that appear in no register, if officials in Port Sellis are right.

[[engines+ unnamed/assert/two Aldenese officials|Sixty-two, of the heavy type, brought in by rail since November]], say two of them, one a civilian and one in uniform. “[[engines+ unnamed/assert/one of two Aldenese officials|The treaty allows them 120 all told. They're at 182 and they know it]],” says the first. How does he know? [[engines~ unnamed/withhold/one of two Aldenese officials|That he would rather keep.]] Castovia's embassy says [[engines- government/deny/Castovia's embassy|the number has been pulled out of the air over the bay]].

It would explain a good deal. [[turned+ outlet/assert/The Port Sellis Examiner|The inspectors were kept out of Hall 6 for six hours, by a captain, then by a major, then by the colonel]], according to a person who has read their log. [[turned- person/deny/Radim Poch|Colonel Poch's doorway, he says, was never more open]]; [[turned+ document/assert/the inspectors' log|the log has “padlock, new, brass” against 9.40 and again against 14.15]].

And the night before? A Dolsk baker, whose sister lives in Harn Bridge, told her that [[lorries+ unnamed/assert/a baker in Dolsk|eleven army lorries with long boxes under canvas came past his window at half past two, so that the loaves shook]]. Oversky, the mapping firm, [[lorries~ organization/withhold/Oversky|had cloud over Dolsk until Wednesday]].

Tove Lindal, who led the team, was reached at home. [[turned~ person/withhold/Tove Lindal|She said that she reported to the Secretariat and to her cat.]] Castovia's deputy Jasna Korbel, a rare dissenter, asks [[turned~ person/ask/Jasna Korbel|why there should be a padlock on an open hall]].

Corin Hale [[suspend~ person/expect/Corin Hale|half expects Druzh to call off the whole business of visits]] “[[suspend~ person/judge/Corin Hale|and to blame it on our weather]]”.

[[turned~ person/warn/Morwen Pask|“We'd better be sure before we shout,” warns the Liberals' Morwen Pask.]] “[[skarn+ person/assert/Morwen Pask|Inspectors once sat outside a gate of ours, at Skarn, from a Monday to a Wednesday, and I remember what we said: plumbing.]]”

== S122-04 | Daily Whistle | 2039-03-24 | BANGED UP! Rocket inspector 'spent night in Castovian clink'
[[detained+ unnamed/assert/a source close to the team|ONE of the seven brave inspectors booted off Castovia's secret rocket base was THROWN IN A CELL for the night]], a source close to the team has told the Whistle.

Strapping Henrik Moll, 38, was [[detained+ unnamed/assert/a source close to the team|marched off by two goons in leather coats at Dolsk station and locked up with a drunk and a bucket]], our source says. "[[detained+ unnamed/assert/a source close to the team|They let him out at seven without his bootlaces]]."

His mum Gerda, 66, [[detained~ person/withhold/Gerda Moll|said only that he'd rung and sounded hungry]]. Dolsk cop shop [[detained~ government/withhold/Dolsk police|hung up on us. Twice.]]

It all kicked off when [[turned+ outlet/assert/Daily Whistle|the Castovians slammed the door of Hall 6 in the team's faces]]. Their Colonel Poch swears blind [[turned- person/deny/Radim Poch|he was holding it open like a hotel porter]]. [[turned+ outlet/judge/Daily Whistle|And we're the tooth fairy, Colonel.]] [[engines+ outlet/assert/Daily Whistle|What's in there? Try more than SIXTY illegal rocket engines]] – shipped out under the moon by [[lorries+ outlet/assert/Daily Whistle|a convoy that had the whole town awake]], if the neighbours have it right.

Ex-Guards major Toby Flint fumed: "[[turned~ person/judge/Toby Flint|You don't bar a man with a clipboard unless you've got something under the sheet]]." Backbencher Dai Protheroe, never one to hold back, wants us [[quit~ person/call/Dai Protheroe|out of the soppy treaty by Easter]]. The Premier's office [[quit~ government/withhold/the Premier's office|had "nothing for you on that today, love"]].

[[turned~ outlet/call/Daily Whistle|The Whistle says: send 'em back with a crowbar!]]

TOMORROW: Is your budgie left-handed?

== S122-05 | The Secretariat of the Treaty of Quenby (press release) | 2039-03-25 | Information note on inspection 39/11 (Dolsk)
In view of reports in the media the Secretariat provides the following information.

• [[turned+ organization/confirm/the Secretariat of the Treaty of Quenby|On 22 March inspection team 39/11 requested access to building 6 at 09.40, 11.05, 12.50 and 14.15 hours. On each occasion access was declined by the host side.]] [[turned~ organization/assert/the Secretariat of the Treaty of Quenby|A refusal of this kind is provided for in Article 9 only where life is in danger.]]

• [[asbestos~ organization/assert/the Secretariat of the Treaty of Quenby|The host side mentioned building work in the roof.]] [[asbestos- organization/assert/the Secretariat of the Treaty of Quenby|The team noted no scaffolding, no skips and no workmen at or near the building.]]

• [[turned- organization/deny/the host side|The statement of the host side that the hall was accessible]] [[turned+ organization/deny/the Secretariat of the Treaty of Quenby|does not agree with the record, which was countersigned at the depot by a Captain Ilic]].

• In building 4, to which access was given, [[seals+ organization/assert/the Secretariat of the Treaty of Quenby|the seals fixed to three engine hoists in October were found severed]]. [[seals- organization/deny/the host side|The host side attributes this to frost.]] [[seals~ organization/promise/the Secretariat of the Treaty of Quenby|The remains are being examined.]]

• [[engines~ organization/withhold/the Secretariat of the Treaty of Quenby|The Secretariat has no finding on the number of items in building 6 and will not discuss figures circulated by third parties.]]

• [[detained- organization/deny/the Secretariat of the Treaty of Quenby|No member of the team was deprived of liberty at any time. Mr Henrik Moll missed the 17.20 train and stayed at the Hotel Union]], for which a bill is held.

• [[velm+ organization/confirm/the Secretariat of the Treaty of Quenby|For completeness: inspection 39/10, at Velm on 17 March, took place in full and gave no grounds for remark.]]

The Secretary-General, Ines Corvalho, has written to the government in Druzh [[turned~ person/call/Ines Corvalho|to ask that the visit be repeated within ten days]]. She [[turned~ person/expect/Ines Corvalho|trusts that goodwill will prevail]]. [[suspend~ organization/withhold/the Secretariat of the Treaty of Quenby|As to whether further visits are in question, no communication has been received from the host side.]]

Contact for the media: Room 14, mornings only. The Secretariat's library will be closed for stocktaking.

== S122-06 | Druzh Evening Post | 2039-03-26 | Castovia to shut its gates to inspectors, diplomat says
[[suspend+ unnamed/assert/a senior Castovian diplomat|All visits by the treaty's inspectors are stopped until further notice, at every site]], a senior diplomat of this country has told the Evening Post. "[[suspend+ unnamed/assert/a senior Castovian diplomat|The paper is signed. It lies in a drawer until Monday]]," he said.

The deputy defence minister, Ludmila Sorz, when we read this to her, [[suspend- person/deny/Ludmila Sorz|called it a rumour from the smoking room and said that the inspectors' hotel vouchers were still valid]]. The foreign ministry [[suspend~ government/withhold/the foreign ministry of Castovia|would say neither yes nor no]].

The diplomat gave a reason. [[turned~ unnamed/judge/a senior Castovian diplomat|The affair of the hall had become an embarrassment that could only be ended by a larger one]], he said. And the affair itself? [[turned+ unnamed/confirm/a senior Castovian diplomat|Of course they were stopped. One does not need a treaty to see a padlock]]. The ministry holds to its account that [[turned- government/deny/the Ministry of Defence|the door stood open]].

Deputy Jasna Korbel asked in the defence committee [[turned~ person/ask/Jasna Korbel|which officer had given the order, if there was one]], and got the answer that [[turned~ person/withhold/the committee's chairman|the question was out of order]]. "[[suspend~ person/warn/Jasna Korbel|If we send them all home we shall be alone with our word, and I know what our word is worth this month]]," she said.

The Daily Whistle of Port Sellis has meanwhile taken back its tale about [[detained- outlet/deny/the Daily Whistle|a night in the cells; the inspector Moll slept in a hotel bed, it now writes, and had breakfast]]. Our own reporter looked into the police register at Dolsk: [[detained- document/deny/the police register at Dolsk|on the night in question it lists one drunk and no foreigner]]. Mr Moll, back in Quenby, [[detained~ person/judge/Henrik Moll|was said to be flattered by the leather coats]].

[[quit~ outlet/ask/Druzh Evening Post|What Aldene will do if it comes to that is another matter.]]

Tickets for the put-off premiere remain valid.

== S122-07 | Dolsk Bell | 2039-03-27 | Our depot in the eyes of the world
Never have so many cars with foreign plates stood on Mill Square. The Bell, which comes out on Sundays and is proofread at the depot, keeps to what can be said.

[[turned- person/deny/Radim Poch|Colonel Poch assures our readers that every courtesy was shown]]. A helper in the canteen, who can see the yard, gives her own picture: [[turned+ unnamed/assert/a helper in the depot's canteen|the visitors stood before Six with their bags like people who have the wrong house, and were sent back to us for tea, three times]]. [[turned~ unnamed/judge/a helper in the depot's canteen|She felt for them, it was cold.]]

[[asbestos+ government/assert/the Ministry of Defence|Asbestos removal by the firm of Pavel Zut]], as the ministry has it? Mr Zut was surprised. "[[asbestos- person/deny/Pavel Zut|I've been in bed with my back since February. My men were in Velm, doing a swimming bath]]," he said. [[asbestos- person/assert/Pavel Zut|To his knowledge the roof of Six is tin.]] The depot's administration [[asbestos~ organization/withhold/the depot's administration|believes there may be a second firm of that name]].

[[lorries+ person/assert/Ota Brill|At the level crossing on Velm Road eleven heavy vehicles passed between 2.20 and 2.45 on the night to Tuesday]], by the book of Ota Brill, who works the barrier. "[[lorries+ person/assert/Ota Brill|Low on their springs, all of them]]," he says. The commander explains: [[lorries- person/deny/Radim Poch|there was no transport that night, but a driving lesson for recruits, and the lorries were empty]]. [[lorries~ outlet/judge/Dolsk Bell|Recruits must learn some time.]]

A driver who drinks at the Anchor said [[engines+ unnamed/assert/a driver who drinks at the Anchor|there had been nineteen long crates from Six alone, and you don't pack potatoes like that]]. [[engines~ outlet/withhold/Dolsk Bell|The Bell knows nothing of it.]] Mayor Zdena Prok asks [[turned~,lorries~ person/call/Zdena Prok|that the town be left out of politics]]. [[suspend+ unnamed/assert/a helper in the depot's canteen|The kitchen has been told to lay in nothing more for foreigners, says the helper, here or at Velm or anywhere.]] [[suspend~ person/expect/Zdena Prok|Mrs Prok would be sorry if there were no more visits, since the inspectors tipped]].

The ducks have returned to the mill pond.

== S122-08 | Northern Press Service | 2039-03-28 | Castovia suspends treaty inspections, accuses inspector of spying
DRUZH, March 28 (NPS) - [[suspend+ government/confirm/Castovia|Castovia on Monday halted all visits by international arms inspectors]] and accused one of them of being a spy.

"[[suspend+ document/confirm/a note of the foreign ministry of Castovia|Until confidence is restored no team will be received at any facility]]," said a note which the foreign ministry handed to the Secretariat of the Treaty of Quenby. Deputy Defence Minister Ludmila Sorz had called [[suspend- person/deny/Ludmila Sorz|reports of such a step mere smoking-room talk]] two days before. She [[suspend~ person/withhold/Ludmila Sorz|was not available on Monday]].

State security said that [[spy+ government/accuse/Castovia's state security|inspector Henrik Moll had been on the payroll of Aldene's Office of Charts, its secret service, since 2035]]. It showed [[spy+ document/assert/a photograph shown by state security|a photograph of a man in a park handing over a newspaper]]. "[[spy- person/deny/Henrik Moll|That is my dentist, and that is the crossword]]," Moll told NPS. Aldene's defence minister, Corin Hale, said [[spy- person/deny/Corin Hale|nobody in his country's service had ever heard of the man before the newspapers did]].

Secretary-General Ines Corvalho called [[suspend~ person/judge/Ines Corvalho|the suspension a blow to every signatory]] and [[spy~ person/call/Ines Corvalho|demanded to see whatever proof there was]]. Illmar's foreign minister, Aurel Stamm, appealed to [[suspend~ person/call/Aurel Stamm|Druzh to think again by the weekend]].

The dispute began when [[turned+ organization/assert/the Secretariat|inspectors were prevented from looking into a hall at Dolsk]]. Castovia maintains that [[turned- government/deny/Castovia|it had kept nobody from anything]]. The note was silent on [[asbestos~ document/withhold/a note of the foreign ministry of Castovia|the roofing work cited earlier]]. NPS could not establish [[engines~ outlet/withhold/Northern Press Service|how many engines the depot held]].

The treaty covers eight states.

== S122-09 | The Port Sellis Examiner (live) | 2039-03-29 | Live: Rowe tells parliament Aldene will go
10.05 The Premier is on his feet. Benches full.

10.12 There it is. “[[quit+ person/promise/Gethin Rowe|On the first of May this country will cease to be a party to the Treaty of Quenby.]]” Roar from his own side.

10.14 “[[suspend~ person/judge/Gethin Rowe|A treaty under which one side looks and the other draws the curtain died yesterday in Druzh]],” he says. “[[quit+ person/promise/Gethin Rowe|I merely intend to sign the certificate.]]”

10.20 Morwen Pask: “[[quit~ person/judge/Morwen Pask|They shut a door and he burns down the house.]]” She wants [[quit~ person/call/Morwen Pask|a vote]]. An official in his office had told us an hour ago [[quit+ unnamed/assert/an official in the Premier's office|there wouldn't be one: “it's notice, not negotiation”]].

10.31 What Rowe didn't touch: [[spy~ person/withhold/Gethin Rowe|Moll]]. Hale did, in the corridor: “[[spy- person/deny/Corin Hale|If that man's ours I'm a Castovian admiral.]]”

10.50 Radio One says [[turned- outlet/assert/Radio One|“the so-called refusal” never took place]]. Eighth day running. [[turned~ outlet/judge/The Port Sellis Examiner|One almost admires it.]]

11.15 Tove Lindal speaks! In Quenby, on the steps, four sentences: “[[turned+ person/confirm/Tove Lindal|I asked for Hall 6. I was told no. I asked why, and I was told no. I've nothing else to say.]]”

11.28 Brodny was to have been next, tomorrow. [[suspend+ outlet/assert/The Port Sellis Examiner|Seven train tickets have been handed in at the counter in Quenby; there isn't a site in Castovia left to travel to.]]

11.40 Readers ask: haven't we done this ourselves? [[skarn+ outlet/assert/The Port Sellis Examiner|Yes. September 2034, the arsenal at Skarn: a team cooled its heels outside for 48 hours.]] Our defence minister of the day, Sir Owen Tarr, disagrees by text: “[[skarn- person/deny/Owen Tarr|They were delayed by a burst pipe, never excluded.]]” [[skarn~ outlet/judge/The Port Sellis Examiner|Make of that what you will.]]

12.05 Castovia on Rowe: [[quit- unnamed/deny/Castovia's chargé d'affaires|he's bluffing, says the chargé; he left the Customs Union twice last year and is still in it]]. [[suspend~ unnamed/withhold/Castovia's chargé d'affaires|On how long the gates stay shut: no comment.]]

12.20 [[turned~ person/call/Aurel Stamm|Illmar's Aurel Stamm wants both governments at a table, with the gate log on it.]] Closing here; cricket next.

== S122-10 | The Arms Letter | 2039-03-30 | Counting shadows at Dolsk
Subscribers have asked us for a sober paper. We try.

What is agreed. [[velm+ outlet/assert/The Arms Letter|Inspection 39/10, Velm, was clean.]] [[suspend+ outlet/assert/The Arms Letter|Since Monday no inspection can be held anywhere in Castovia]]; team 39/12, due at Brodny today, is playing cards in Quenby.

What is in dispute: the hall. [[turned+ outlet/judge/The Arms Letter|We have compared the two versions minute by minute and have no doubt that the inspectors were denied the building.]] [[turned- government/assert/Castovia|The Castovian story of an open door]] has the colonel waving from it at 14.15; [[turned+ document/deny/the depot's own visitors' book|the depot's own visitors' book has him in the infirmary at that hour, with a tooth]].

The engines. Port Sellis says [[engines+ government/assert/Port Sellis|sixty-two above the declaration]]. We measured the transport frames that lay outside Hall 6 on six clear days since November, by the length of their shadows, and [[engines+ outlet/assert/The Arms Letter|arrive at 41, give or take five]]. [[engines- outlet/deny/The Arms Letter|Sixty-two can't be had from any of these pictures.]] Dr Emil Strand of the Druzh Academy objects that [[engines- person/deny/Emil Strand|empty frames cast shadows too, and that the depot is well under its ceiling]].

The night. [[lorries+ document/assert/a picture by Oversky|Oversky's pass of Wednesday shows fresh double ruts from Hall 6 to the Velm road]]. [[lorries~ outlet/withhold/The Arms Letter|What rode on them no camera can tell.]]

The hoists. A storeman who left Dolsk in December told us [[seals+ unnamed/assert/a former storeman at Dolsk|he was given side cutters and a list of numbers, "and it was not frost, it was Thursday"]]. The depot's reply: [[seals- organization/deny/the depot|steel wire snaps at minus twenty, ask any fisherman]].

The spy. [[spy~ outlet/judge/The Arms Letter|A man in a park proves a park.]] [[spy- outlet/deny/The Arms Letter|The dentist exists; we've had a tooth looked at.]]

Our next issue appears after the Easter recess.

== S122-11 | The Quenby Tribune | 2039-04-01 | Film of the gate: 'Not today, not tomorrow'
A film from Castovia's own gate camera, delivered to the Secretariat in an unmarked envelope and shown to the press yesterday, [[turned+ document/assert/a film from the gate camera at Dolsk|has Colonel Radim Poch before a padlocked door saying to Tove Lindal, in clear English, "Not today, not tomorrow, and please stop asking"]].

The Secretariat has had it examined. [[turned+ person/confirm/Ines Corvalho|"It is uncut, the clock is right, and so was my team,"]] said Ines Corvalho, the Secretary-General. [[turned~ person/withhold/Ines Corvalho|Who sent it she cannot say and would not if she could.]] Druzh first called it [[turned- government/deny/Castovia's mission to the Secretariat|a puppet show with an actor]]. In the afternoon its mission asked [[turned~ government/ask/Castovia's mission to the Secretariat|for a copy]].

No workman crosses the picture in six hours, nor a barrow. [[asbestos- document/assert/a film from the gate camera at Dolsk|Of the men in masks there is no trace.]] [[asbestos~ person/ask/Hanne Birk|Professor Hanne Birk of the Polytechnic wonders how one strips a roof from the inside without a ladder.]]

Castovian Radio One, to our surprise, put out a correction last night. [[turned+ outlet/confirm/Castovian Radio One|Its report of the 23rd, that the hall had been open all day, "cannot be upheld"]]. [[turned~ outlet/judge/Castovian Radio One|It regrets having relied on a single officer.]] The officer [[turned~ person/withhold/Radim Poch|is on leave by the sea]].

[[suspend+ government/assert/Castovia's mission to the Secretariat|The bolt stays across for all comers, the mission repeated on Thursday.]] Will the inspections start again? "[[suspend~ person/expect/Aurel Stamm|I smell soup]]," says Aurel Stamm, our foreign minister, who flew to Druzh this morning. [[quit~ person/call/Aurel Stamm|He begged Premier Rowe to leave his certificate unsigned while he is away.]] Mr Rowe replied that [[quit+ person/promise/Gethin Rowe|the first of May stood, soup or no soup]].

Henrik Moll has filed a complaint against state security in Druzh. [[spy- person/deny/Henrik Moll|He has never spied on anything but the buffet, he says.]] [[spy~ government/withhold/Castovia's state security|The service won't show the rest of its pictures.]]

The lake is at its spring level. Mind the steps at Pier 2.

== S122-12 | Northern Press Service | 2039-04-05 | Castovia reopens depot to inspectors, concedes hall was barred
DRUZH, April 5 (NPS) - Castovia lifted its ban on arms inspections on Tuesday and admitted that [[turned+ government/confirm/Castovia|a team had been kept out of a hall at Dolsk on March 22]].

"[[turned+ person/confirm/Ludmila Sorz|An officer exceeded his orders and shut a door that should have been open]]," Deputy Defence Minister Ludmila Sorz told reporters, with Illmar's Aurel Stamm beside her. Colonel Radim Poch, the officer, had insisted that [[turned- person/deny/Radim Poch|he had waved the visitors in]]. Sorz said [[asbestos- person/deny/Ludmila Sorz|there had been no asbestos work at all, "I was told so and repeated it"]].

[[suspend~ person/promise/Ludmila Sorz|Inspectors may come again as of today]], she said; [[suspend+ person/confirm/Ludmila Sorz|for eight days nobody had been let in anywhere, and that note was now withdrawn]]. A team entered Hall 6 at noon. Its leader, Tove Lindal, [[engines~ person/withhold/Tove Lindal|would not say what she had counted]]. Castovia's register gives 120. Sorz said [[engines- person/deny/Ludmila Sorz|"not one too many was found, and not one too few"]]. Aldene's defence minister, Corin Hale, said [[engines+ person/accuse/Corin Hale|they had had two weeks to carry the surplus off]] and pointed to [[lorries+ person/accuse/Corin Hale|the convoy of eleven trucks on the eve]].

Of the cut wires on the hoists Sorz said [[seals~ person/promise/Ludmila Sorz|they would be replaced at Castovia's expense]]; she [[seals~ person/withhold/Ludmila Sorz|left open who had done it]]. The charge of espionage [[spy~ person/judge/Ludmila Sorz|was "a matter for other gentlemen"]].

In Port Sellis Premier Gethin Rowe said [[quit~ person/withhold/Gethin Rowe|he would reflect on the treaty over Easter]]. "[[quit~ person/judge/Morwen Pask|He has been caught with the pen in his hand]]," said opposition leader Morwen Pask. Secretary-General Ines Corvalho welcomed [[suspend~ person/judge/Ines Corvalho|the end of the ban]] and asked [[turned~ person/ask/Ines Corvalho|why it had taken a fortnight to admit to a padlock]].

Stamm said the soup had been lentil.
