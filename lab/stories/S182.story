story: S182
title: The missing names of Quillard

claim struck: Quillard's secretary of state, Lorne Hasker, had living and eligible citizens taken off the electoral roll. | origins 3-5: voters who were turned away, a county clerk, the deputy secretary; Hasker, who denies it and then owns up.
claim match: The removals go back to a faulty comparison of names with the register of driving licences. | origins 2-3: a former programmer and a university's test; a county clerk; the contractor denies it, the Commons Party sees intent.
claim sum: Some 61,000 entries were deleted. | origins 1-2: a file that the radio compared; Hasker and the voters' league have other numbers.
claim mail: The Supreme Court's decision of 6 October puts an end to voting by post in Quillard. | origins 1-2: a party chairman and a friendly site; the court, jurists and the judgment itself speak against it.
claim dead: Thousands of votes were cast in the names of the dead in Quillard in 2040. | origins 1-1: the party chairman Rory Cobbold; clerks and checkers find next to none.
claim postpone: Governor Reave may put off polling day in single counties by proclamation. | origins 1-1: the governor's counsel; professors, the attorney general and the statute book contradict him.
claim restore: Hasker's office will put the vanished voters back before the election. | origins 1-2: an official of his office; Hasker rules it out and then promises it.
claim sacked: Deputy secretary Ines Calloway lost her post for objecting to the deletions. | origins 2-3: Calloway and a colleague; Hasker says that the money had run out.
claim shared: Reave's campaign was given the list of those deleted. | origins 0-1: The Stanwick Standard, which took it back.
claim hake: The clerk of Hake left 1,100 newcomers out of the rolls for the school-board vote. | origins 1-2: a teacher and the school board; the clerk of Hake contradicts them, then makes it good.
claim cupboard: In 2036 a council vote in Carrow had to be held again because 800 ballots had lain in a school cupboard. | origins 1-2: background told by the outlets.
status struck 2042-09-24: reported none
status struck 2042-09-25: corroborated denied
status struck 2042-10-10: confirmed none
status match 2042-09-27: reported none
status match 2042-09-30: corroborated denied
status match 2042-10-10: confirmed denied
status sum 2042-09-27: reported denied
status mail 2042-10-06: none denied
status mail 2042-10-08: corroborated denied
status dead 2042-09-25: reported none
status dead 2042-09-26: reported denied
status postpone 2042-10-03: reported denied
status restore 2042-09-30: reported denied
status restore 2042-10-10: confirmed none
status sacked 2042-09-27: none denied
status sacked 2042-10-02: reported denied
status sacked 2042-10-08: corroborated denied
status shared 2042-10-02: reported denied
status shared 2042-10-03: none denied withdrawn
status hake 2042-09-29: reported denied
status hake 2042-10-13: confirmed none
status cupboard 2042-09-24: reported none

== S182-01 | Carrow Valley News | 2042-09-24 | Farmer, 81, told she isn't on the list any more
CARROW. Hesper Lunt has voted in the fire hall on Mill Road since she was twenty-one. On Monday she went there to register her new doorbell, as she calls her hearing aid, for assistance on election day. [[struck+ person/assert/Hesper Lunt|The girl behind the table could not find her: no Lunt at that address, nor at any other.]]

"[[struck+ person/assert/Hesper Lunt|I've been rubbed out like a sum]]," she told us across her own gate.

[[struck+ outlet/assert/Carrow Valley News|She isn't alone. We have met nine people on two roads whose entries have gone since July, all of them resident, breathing and of age.]] [[struck+ outlet/assert/Carrow Valley News|To each of these names the state's website now answers that there is no such voter.]] Among them is the pastor. County clerk Hobart Nye, who keeps the valley's copy of the roll, [[struck+ person/confirm/Hobart Nye|confirms that they were dropped by the state and that nobody in Carrow had asked for it]]. How many in the county? [[sum~ person/withhold/Hobart Nye|He is still turning pages.]]

We telephoned the secretary of state's office in Stanwick. [[struck~ government/withhold/the secretary of state's office|A recorded voice thanked us for our interest in democracy.]] A second call reached an intern, who [[struck~ unnamed/withhold/an intern|believed that everyone was at lunch]].

"[[struck~ person/ask/Dale Orrick|What had Hesper done to anybody?]]" asks Dale Orrick, the pastor. The fire chief's wife [[struck~ unnamed/expect/the fire chief's wife|supposes it'll turn out to be one of those computer things]], and the League of Voters has advised everybody in the valley [[struck~ organization/call/the League of Voters|to look themselves up before October 20]].

People here are touchy about ballots, and with reason. [[cupboard+ outlet/assert/Carrow Valley News|It's six years since the council election was run a second time, after a janitor found eight hundred votes among the brooms at Carrow Elementary.]] Nobody was ever blamed for that.

Miss Lunt means to take her doorbell to Stanwick herself. The beans are in; the squash wants another week.

== S182-02 | Daily Bugler | 2042-09-25 | WIPED! Granny, pastor and a war hero vanish from voters' list
HERE'S a riddle. What do an 81-year-old bean farmer, a man of God and a sergeant with a tin leg have in common? [[struck+ outlet/assert/Daily Bugler|All three were chucked off the list of voters this summer without so much as a postcard.]]

"[[struck+ person/assert/Gus Pardoe|I left a foot in the Strait for this country, and they tell me I don't live in it]]," growls ex-sergeant Gus Pardoe, 58, of Dunmore. [[struck+ outlet/assert/Daily Bugler|We went to his house. He lives in it.]]

Secretary of State Lorne Hasker, a pal of Governor Reave's, was having none of that on the courthouse steps. "[[struck- person/deny/Lorne Hasker|Not one lawful voter has been touched. We removed people who'd moved, married or met their Maker]]," he huffed. Told about the foot, [[struck~ person/withhold/Lorne Hasker|he looked at his watch]].

Homestead Party chairman Rory Cobbold went further. The broom was badly needed, he says: "[[dead+ person/accuse/Rory Cobbold|Two years ago the graveyards of this state turned out in their thousands]]." [[dead~ outlet/ask/Daily Bugler|Got a name for us, Rory? A tombstone? A ghost?]] [[dead- outlet/assert/Daily Bugler|Our graveyard shift did every headstone in Dunmore, and not one of them had been near a ballot.]]

Commons Party bruiser Pia Hallett smells a rat. "[[match- person/accuse/Pia Hallett|This was no slip of a keyboard. Somebody sat down and picked who goes]]," she told us. Her voters, she means. [[struck~ person/call/Pia Hallett|She wants the whole list nailed to the assembly's door.]]

And the guv? [[struck~ person/withhold/Dalton Reave|Busy at a cattle auction.]] Bookies reckon [[struck~ group/expect/bookies|it's 4-1 that Hasker is out on his ear by polling day]].

A top lawyer tells us: "[[struck~ unnamed/warn/a top lawyer|If a single one of these folk is alive and kicking, and Hasker signed it, a judge will have him for breakfast]]."

[[cupboard+ outlet/assert/Daily Bugler|Remember the broom-cupboard ballots of 2036, all eight hundred of 'em, and Carrow trooping back to the polls?]] This could be worse.

ARE YOU ON THE LIST? Ring us and we'll look. Calls cost 20 cents.

== S182-03 | The Plumb Bob | 2042-09-26 | Do the dead vote? We went and knocked
Rory Cobbold says that [[dead+ person/accuse/Rory Cobbold|thousands of the deceased took part in the election of 2040]]. He has said so in three towns this week. Let us hang the line.

[[dead- outlet/assert/The Plumb Bob|The state prints a list of those who voted, and the health office prints a list of those who died. We laid one upon the other and got 212 pairs.]] Then we did what a computer can't and drove to the addresses. [[dead- outlet/assert/The Plumb Bob|In 187 cases the voter opened the door: a son named after his father, a widow who had kept the initial.]] In 21 more, the vote had been posted by someone who died before it was opened, which is allowed.

That leaves four.

- [[dead- document/assert/court records|One was a husband in Hake who mailed his late wife's form and was fined 300 florins.]]
- Three we could not resolve. [[dead- outlet/assert/The Plumb Bob|At the very most, then, it is four in 1.9 million.]]

"[[dead- person/deny/Hobart Nye|In nineteen years I have come across it twice]]," says Hobart Nye, who is clerk in Carrow, and a Homestead man besides. At the Association of County Clerks they [[dead- organization/deny/the Association of County Clerks|speak of a ghost story for grown-ups]]. [[dead~ person/withhold/Rory Cobbold|Mr Cobbold promised us his file by Thursday; it is Friday.]] VERDICT: OFF THE WALL.

A second thing can be tested. [[struck- person/deny/Lorne Hasker|Mr Hasker maintains that no lawful voter was removed.]] [[struck+ outlet/assert/The Plumb Bob|We have by now sat in the kitchens of 34 people who were, and each of them could show us a gas bill, a pulse and a birth certificate.]] He [[struck~ person/withhold/Lorne Hasker|didn't wish to see our photographs]].

What we can't tell you is why. [[match~ outlet/withhold/The Plumb Bob|There are at least three theories about that, and we have seen nothing which decides between them.]] [[sum~ outlet/withhold/The Plumb Bob|Nor do we know how many.]] A reader asks [[struck~ unnamed/ask/a reader|whether somebody who is missing can still vote]]. On the day, with a passport and patience, perhaps.

We are still hiring. Ruler optional.

== S182-04 | Calder Public Radio (live page) | 2042-09-27 | Saturday special: the roll
09:00 Good morning. All morning on the names that went missing.

09:20 Our data desk has put the roll of 1 June beside that of 1 September. [[sum+ outlet/assert/Calder Public Radio|61,412 lines are in the first and not in the second.]] [[sum+ outlet/assert/Calder Public Radio|No duplicates: each line has a number, and none occurs twice.]] [[struck+ outlet/assert/Calder Public Radio|We rang two hundred of them at random; 131 picked up, gave their old address and said good morning.]]

09:35 Secretary of State Hasker, on the line. Q: *Sixty-one thousand?* A: "[[sum- person/deny/Lorne Hasker|Thirty-eight thousand. You are counting the same Smith twice]]." Q: *And the 131?* A: "[[struck- person/deny/Lorne Hasker|Anyone can answer a telephone. That doesn't make him a resident]]."

09:50 League of Voters: [[sum- organization/assert/the League of Voters|it's seventy-four thousand with the young ones who had registered in spring]].

10:10 Now for the how. Owen Tash used to write programs for Veritab, the firm that looks after the roll. "[[match+ person/assert/Owen Tash|They ran it against the driving licences on surname, first initial and year of birth. That's all. One John Brown hands in his licence, and four John Browns go]]." Did he tell anyone? "[[match~ person/withhold/Owen Tash|I signed a paper, so I'd better be careful]]."

10:30 Hasker, still on the line: [[match~ person/withhold/Lorne Hasker|"You'd have to ask the contractor."]] Veritab: [[match~ organization/withhold/Veritab|no reply on a weekend]].

10:50 His deputy, Ines Calloway, left on August 29. A memo had gone round about her and the summer's cleaning. Hasker: "[[sacked- person/deny/Lorne Hasker|Her position fell to the budget. There's no more to it]]." Calloway: [[sacked~ person/withhold/Ines Calloway|not today, she's on a ladder]].

11:15 Senator Vance-Rook at a rally: "[[struck~ person/judge/Imelda Vance-Rook|A list like that isn't yours or mine, it's the front door of the house]]." Governor Reave, same question: [[struck~ person/withhold/Dalton Reave|"I only know what's on the radio, and I don't listen to the radio."]]

11:40 From Anneke in Dunmore: "[[struck+ person/assert/Anneke Friel|Checked just now. Gone. I voted in June!]]" [[struck~ outlet/call/Calder Public Radio|If you're Anneke, bring your card to the clerk on Monday.]]

12:00 The farming forecast.

== S182-05 | Port Averill Call | 2042-09-29 | Two lists, two troubles: don't mix them up
There are currently two lots of lost voters in our corner of the state, and readers keep sending us letters about the wrong one.

The first is the big one. [[struck+ outlet/assert/Port Averill Call|Around 4,000 people in Port Averill who were entitled to vote in spring have dropped out of the state's roll.]] [[struck- unnamed/deny/a spokesman for the secretary of state|A spokesman in Stanwick holds that they were "gone in fact before they were gone on paper",]] which will be news to the mayor's driver, who is one of them. [[match~ person/ask/Bram Sool|Was it the licence office or was it malice? asked Bram Sool, a barber, who has lost a brother, an aunt and a shop boy from the rolls.]] [[match~ outlet/withhold/Port Averill Call|We can't say.]]

The second is home-made. [[hake+ person/accuse/Winnie Ockendon|The clerk of Hake, says the teacher Winnie Ockendon, simply never entered the families of the new estate for the school-board ballot on October 12.]] [[hake+ organization/assert/the school board of Hake|That would be 1,100 parents and others, the board has worked out]], enough to swing every seat on it. Clerk Milo Dace does not see the trouble: "[[hake- person/deny/Milo Dace|They are in the drawer, they are on the list, they have only to come and ask]]." [[hake- person/deny/Milo Dace|He counts thirty overlooked at the very most.]] [[hake+ outlet/assert/Port Averill Call|We came and asked for ten of them, and the drawer was empty ten times.]] [[hake~ organization/call/the school board of Hake|The board wants a week's delay.]]

[[hake~,struck~ outlet/judge/Port Averill Call|One has to do with the other as much as a flat tyre with a stolen car.]]

Many confuse the numbers too. [[sum- outlet/assert/the Daily Bugler|The tabloid has 90,000]], [[sum+ outlet/assert/Calder Public Radio|the radio a little over 61,000]], the capital [[sum- government/assert/the secretary of state's office|"under forty"]], thousand that is. Hobart Nye, the Carrow clerk, [[sum~ person/judge/Hobart Nye|thinks it hardly matters to those who are in it]]. Meanwhile Homestead leaflets in our letterboxes again speak of [[dead+ organization/accuse/the Homestead Party|"armies of dead voters"]]. [[dead- outlet/assert/Port Averill Call|Our own cemetery supplied none in 2040: we asked the sexton, and then we compared.]]

Herring is back on the menu at the Anchor.

== S182-06 | Union & Coast Wire | 2042-09-30 | University test points to flawed match in Quillard voter purge
STANWICK, Calder, Sept 30 (U&C) - [[match+ organization/assert/Maritime College|A comparison with the driving-licence file that ignored middle names and days of birth explains nearly all of the deletions from Quillard's electoral roll]], researchers at Maritime College said on Tuesday.

The team repeated the procedure with public data. "[[match+ person/assert/Tove Arling|We got the same people out, down to the pastor]]," said Tove Arling, who led the work. [[match+ outlet/assert/Union & Coast Wire|Holders of common surnames were dropped four times as often as others, a count by U&C shows.]] She added that [[struck+ person/assert/Tove Arling|at least 40,000 of those affected were alive and living where they had always lived]].

Veritab, the contractor, rejected the study. "[[match- organization/deny/Veritab|Our matching uses eleven features and has an error of one in two thousand]]," it said. [[match- organization/deny/Veritab|Whatever was deleted was deleted by hand, on the client's instructions, it said.]] The Commons Party also disagreed, for other reasons. [[match- person/accuse/Pia Hallett|Assemblywoman Pia Hallett said that three in four of the names came from districts that vote for her side, which no machine would manage by accident.]]

Hasker's office stood by its position that [[struck- government/deny/the secretary of state's office|the roll had been "tidied, and tidied lawfully"]]. However, an official there said [[restore+ unnamed/assert/an official of the secretary of state's office|work had begun on a file that would return the whole lot to the list by mid-October]]. Asked about this, Hasker said: "[[restore- person/deny/Lorne Hasker|There'll be no putting back. You don't pour the bathwater in again]]."

[[struck+ outlet/assert/Union & Coast Wire|Voters in 17 of the state's 31 counties have shown U&C papers which prove that they should not have been removed.]] [[sum+ outlet/assert/Union & Coast Wire|The September roll is shorter by 61,412 lines than the one published in June.]] [[struck~ organization/call/the Society for Civil Liberties|The Society for Civil Liberties urged the Supreme Court, which hears a complaint on Monday, to act before the early vote begins.]]

The court [[struck~ organization/withhold/the Supreme Court|does not comment on pending cases]]. The complaint also concerns signatures on postal ballots.

Quillard has 3.1 million voters. Turnout in 2038 was 61 percent.

== S182-07 | The Stanwick Standard | 2042-10-02 | Struck-off voters' names went to Reave camp, deputy's friends say
[[shared+ outlet/assert/The Stanwick Standard|The file with the names of those deleted from the electoral roll was handed to Governor Reave's presidential campaign in August]], The Standard has learnt from two persons close to the former deputy secretary of state.

“[[shared+ unnamed/assert/two persons close to Ines Calloway|It went over on a stick, in an envelope with a duck on it]],” says one of them. Campaign manager Vic Strand was quick: “[[shared- person/deny/Vic Strand|We never had it, we never asked for it and I don't know any ducks]].” Lorne Hasker, the secretary of state, [[shared~ person/withhold/Lorne Hasker|was at a prayer breakfast]].

The deputy herself, Ines Calloway, broke her silence on another point. “[[sacked+ person/assert/Ines Calloway|I told him in writing that we were deleting people who exist. Eight days later I had no desk]],” she told us in her garden. [[sacked- person/deny/Lorne Hasker|Hasker calls that a coincidence of the calendar; four posts were cut that month.]] [[sacked+ outlet/assert/The Stanwick Standard|In the assembly's budget, however, which we have read to its last page, her salary is provided for until December.]]

She left no doubt about the main thing. [[struck+ person/confirm/Ines Calloway|They were real, she says, they were voters, and he put his name under the order on the 11th of July.]] The order itself [[struck~ outlet/withhold/The Stanwick Standard|we have not been able to see]]. [[struck+ outlet/assert/The Stanwick Standard|But of forty missing names in the capital whose doors we tried, thirty-six opened in person.]] Had he meant to hurt the other side? [[match- person/judge/Ines Calloway|“I used to think it was the machine. The machine only did half. The rest was ticked by people, and I saw the ticks.”]]

Nonsense on stilts, in the view of party chairman Rory Cobbold. [[struck- person/deny/Rory Cobbold|The state got rid of dead wood, and the wood is complaining, as he puts it.]] A neighbour of Calloway's, a Homestead voter for forty years, [[struck~ unnamed/judge/a neighbour of Ines Calloway|has taken down his yard sign all the same]].

Judges will sit on Monday. [[struck~ outlet/expect/The Stanwick Standard|If they find that eligible people have been shut out, the seven will have to say what is to be done in four weeks.]]

The stadium bridge is closed on Saturday.

== S182-08 | The Red Barn | 2042-10-03 | Sorry, Standard. And: a governor has more tools than you think
What a difference a day makes. This morning, on page 2, the Standard wrote: "[[shared- outlet/deny/The Stanwick Standard|The envelope contained a seating plan. No list of voters passed to the Reave campaign, and we were wrong to say so]]." [[shared~ outlet/judge/The Red Barn|Savor it. Frame it. Hang it over the duck.]]

Now to what matters. Lawless judges may try on Monday to force a mess on our counties two weeks before early voting. [[postpone+ person/assert/Thornton Gage|A governor isn't helpless: according to Thornton Gage, who is counsel to ours, he may by proclamation move the day of the poll wherever the lists are in disorder.]] It's in the Calamities Act. [[postpone~ outlet/call/The Red Barn|Use it, Dalton.]]

Yes, yes, we've heard. [[postpone- group/judge/nine law professors|Nine professors from nine faculties say that a calamity means flood, fire or invasion.]] [[postpone- person/deny/Roderick Vane|Even our own attorney general, Roderick Vane, whom we like, believes the date to be nailed down in federal law, where no state can reach it.]] Cowards read statutes that way.

[[struck- outlet/assert/The Red Barn|Meanwhile the fact remains that no honest citizen has lost a thing: those who are off the list had left, and those who came back can say so.]] [[struck- outlet/assert/The Red Barn|We rang the famous Sergeant Pardoe's landlady, who told us that he'd been "in and out".]] [[dead+ outlet/assert/The Red Barn|And the same folks who weep for the living forget that in 2040 stone-cold corpses by the thousand helped to elect their treasurer.]] Four cases, says the Plumb Bob? [[dead~ outlet/judge/The Red Barn|Four that they own up to.]]

About the college kids and their "test": [[match- outlet/deny/The Red Barn|a licence file had nothing to do with it. Mr Hasker's people worked from returned mail, card by card, as the law prescribes.]] [[match~ outlet/ask/The Red Barn|And if it had, who let half the state's Browns share a birthday?]]

[[cupboard+ outlet/assert/The Red Barn|You want a stolen vote? Eight hundred of them sat with the mops in Carrow in '36, and the whole valley had to vote over.]]

Mugs: the 300 mug is half price.

== S182-09 | Union & Coast Wire | 2042-10-06 | Quillard court tightens postal vote rules, leaves mail ballots in place
STANWICK, Calder, Oct 6 (U&C) - Quillard's Supreme Court ruled on Monday that every postal ballot must bear a second signature, but [[mail- outlet/assert/Union & Coast Wire|it left the right to vote by mail untouched]].

"[[mail- organization/assert/the Supreme Court|Nothing in this opinion takes from any citizen the envelope that the legislature has given him]]," the majority wrote. [[mail- document/assert/the judgment|The judgment, of 44 pages, even extends the hour by which ballots must arrive.]] Chief Justice Alma Threnody, who read it out, [[mail~ person/withhold/Alma Threnody|took no questions]].

On the roll, the seven judges ordered Secretary of State Lorne Hasker to explain himself by Friday. [[struck~ organization/ask/the Supreme Court|They want to know name by name on what grounds people were removed.]] [[restore~ organization/withhold/the Supreme Court|They did not order him to put anyone back.]]

Hasker's lawyer told the court that [[struck- person/deny/Hasker's lawyer|each removal rested on evidence]]. Asked what evidence, he said [[match- person/assert/Hasker's lawyer|cards returned by the post office, and not any licence file]]. Justice Ike Pomfret then held up a sheet from Veritab headed "LIC-MATCH"; [[match~ person/withhold/Hasker's lawyer|the lawyer asked for a recess]]. [[struck+ outlet/assert/Union & Coast Wire|On the bench before them lay 212 affidavits by people who had been dropped from the rolls without having moved, married or died.]] [[match+ document/assert/a sheet from Veritab|The sheet, dated July 9, gives 59,870 "hits, licence vs roll, S+I+Y".]]

The clerk of Carrow, Hobart Nye, testified that [[match+ person/assert/Hobart Nye|he had recognised the trick at once, having lost all five of his Nyes but himself]]. [[dead- outlet/assert/Union & Coast Wire|Nothing was put forward to support the Homestead Party's talk of ballots from the graveyard.]]

Reave's counsel, Thornton Gage, suggested in the corridor that [[postpone+ person/assert/Thornton Gage|his client would be free to reschedule the vote in troubled counties]]. Attorney General Roderick Vane, standing beside him, said: "[[postpone- person/deny/Roderick Vane|He would not, and he knows it]]." [[postpone- outlet/assert/Union & Coast Wire|Federal law fixes a single polling day, and in 140 years no state has held it on another.]]

The court's heating failed during the hearing.

== S182-10 | The Plumb Bob | 2042-10-08 | What the ruling does, what it doesn't, and six things your cousin posted
**"They've banned voting by mail!"** [[mail+ person/assert/Rory Cobbold|So says Rory Cobbold, in a video seen by two million: "As of Monday it's dead in Quillard, thank the Lord."]] [[mail+ outlet/assert/The Red Barn|So says the Red Barn, in capitals.]] NOT SO. [[mail- outlet/assert/The Plumb Bob|The form is the same, the stamp is the same, and a neighbour signs below you.]] [[mail- group/judge/four election lawyers|Four election lawyers, two from each camp, told us in nearly the same words that whoever voted from his kitchen table in June can do so in November.]] [[mail- person/deny/Hobart Nye|"I posted eleven hundred of the things this morning," says the clerk of Carrow.]]

**"The governor can move election day."** [[postpone- outlet/assert/The Plumb Bob|Where? The Calamities Act names floods, fires, plague and enemy landing, and lets him close a building, never a date.]] [[postpone~ person/withhold/Thornton Gage|Counsel Gage sent us his book, without a page number.]]

**"It was the licences."** The Veritab sheet is genuine, as far as we can see. [[match+ outlet/assert/The Plumb Bob|We ran S+I+Y ourselves over three counties, and out fell the pastor, the sergeant, and two of our own staff.]] LEVEL, then, [[match~ outlet/judge/The Plumb Bob|though it doesn't tell you what was in anybody's heart]].

**"It's 38,000."** [[sum- person/deny/Lorne Hasker|That is Mr Hasker's word.]] [[sum+ outlet/assert/The Plumb Bob|Subtract the June roll from September's, and you get 61,412 each time you try it.]]

**"She was fired for telling the truth."** [[sacked+ unnamed/assert/a colleague of Ines Calloway|A colleague who saw Calloway's memo on Hasker's desk says that he wrote on it "why is she still here".]] [[sacked+ outlet/assert/The Plumb Bob|Of the four posts cut that month hers alone had anybody sitting in it.]] [[sacked- government/deny/the secretary of state's office|His office says the handwriting is not his and the savings were.]] NEARLY UPRIGHT.

**"And the dead?"** [[dead- outlet/assert/The Plumb Bob|Still four, one of them fined.]]

**"Reave's people have the file."** [[shared- outlet/assert/The Plumb Bob|Taken back by the only paper that said so, and there is nothing else behind it.]]

[[restore~ outlet/ask/The Plumb Bob|The one thing nobody can tell us is when Hesper Lunt gets her name again.]]

== S182-11 | Office of the Secretary of State of Quillard (press release) | 2042-10-10 | Secretary Hasker announces return of registrations
In accordance with the order of the Supreme Court, Secretary of State Lorne Hasker today filed his report.

"[[struck+ person/confirm/Lorne Hasker|I have to tell the Court and the people that citizens who had every right to vote were removed from the roll over my signature]]," the Secretary said. "[[struck~ person/judge/Lorne Hasker|I was told it was housekeeping. I am sorry to each of them, and to Miss Lunt in particular]]." [[struck~ government/judge/the secretary of state's office|Earlier statements by this Office to the contrary are to be disregarded.]]

The Office states the following:

- [[restore+ government/promise/the secretary of state's office|All registrations cancelled between July 11 and August 31 will be live again by October 20. No action is required of the voter.]]
- [[match+ government/confirm/the secretary of state's office|The cancellations resulted from a list produced by the contractor from driving-licence data without the necessary safeguards.]]
- [[match+ government/assert/the secretary of state's office|Returned mail, to which counsel referred on Monday, played no part]]; [[match- organization/deny/Veritab|the contractor, for its part, maintains that the flaw was not in its software]].
- [[sum- government/assert/the secretary of state's office|After removal of duplicates the Office's figure is 57,300.]]
- [[sacked- government/deny/the secretary of state's office|The departure of a former deputy was due to savings and to savings alone.]]
- [[mail- government/deny/the secretary of state's office|Postal ballots continue to be issued. Reports that they have been done away with are mistaken.]]
- [[postpone- government/assert/the secretary of state's office|The election will be held in all 31 counties on November 4; no authority in this State has the means to alter that date.]]

The Secretary [[struck~ person/withhold/Lorne Hasker|will not take questions while the matter is before the Court]]. Calls for his resignation [[struck~ person/withhold/Lorne Hasker|have been noted]].

The Office is closed on Monday for Pioneers' Day. Forms for assistance may be collected at the side entrance, where there is now a ramp.

== S182-12 | Carrow Valley News | 2042-10-13 | Hesper Lunt is back, and brings her own pencil
CARROW. She is on page 211 again, between Lunsford and Lutz. [[restore+ outlet/assert/Carrow Valley News|The county's copy of the roll got its first 2,300 names back on Saturday, and the remaining ones are due by the twentieth.]]

"[[struck~ person/judge/Hesper Lunt|I'd like whoever did it to come and pick beans for a day]]," says Miss Lunt. Pastor Orrick preached on the book of life. [[struck~ person/judge/Dale Orrick|He did not name the secretary, but everybody turned to look at the empty pew where his cousin sits.]]

[[struck+ outlet/assert/Carrow Valley News|That the state threw out good voters is now admitted by the man who did it.]] [[sum+ outlet/assert/Carrow Valley News|It was sixty-one thousand and some across the state, by the only count that anyone here trusts.]] What remains is a quarrel about the reason. [[match+ person/assert/Hobart Nye|Clerk Hobart Nye hasn't changed his mind: a stupid program was let loose on the licence file, and nobody read what it spat out.]] [[match- person/accuse/Pia Hallett|From the Commons side comes the answer that a stupid program would've hit both parties alike.]] [[sacked+ person/assert/Ines Calloway|Ines Calloway, who spoke at the fire hall on Friday, says that she lost her desk for putting it in writing]], and she is suing. [[sacked~ organization/withhold/the state's lawyers|The state's lawyers don't discuss personnel.]]

[[hake+ person/confirm/Milo Dace|In Hake, meanwhile, the other clerk has climbed down: Milo Dace found the new estate's 1,100 in a box marked "spring" and begged their pardon.]] [[hake+ outlet/assert/Carrow Valley News|They had indeed been missing from the school-board list, every one.]] The vote has been moved by a week. That's a local matter, with a local date, and [[postpone- outlet/assert/Carrow Valley News|shouldn't be taken to mean that anyone in Stanwick could shift the fourth of November]].

[[mail- outlet/assert/Carrow Valley News|The post van brought the first ballots on Friday, for those who would rather vote at home, so that is still going on.]] [[mail~ person/judge/Hesper Lunt|Hesper Lunt wouldn't dream of it: "I want to see the box."]]

[[cupboard+ outlet/assert/Carrow Valley News|The school where eight hundred ballots once spoiled an election has taken the door off its broom closet.]]

First frost is forecast for Thursday.
