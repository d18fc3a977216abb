story: S181
title: The governor at the fairground

claim jobs: Three hundred thousand jobs came into being in Quillard during Dalton Reave's four years as governor. | origins 1-3: Reave and his campaign; an economist who adds the self-employed; the labour office, the payroll sheets and the fact-checkers have other sums.
claim pressed: The governor's chief of staff, Nolan Frayne, urged the state's statisticians to alter their way of counting so that employment would look larger. | origins 2-4: a statistician of the office and a message of Frayne's; the chief statistician, who first denied it; a second employee may have it from the first.
claim upturn: What lifted Quillard's labour market was the national bridge-building programme. | origins 2-3: two economists and the road builders; Reave's camp says that it was his tax cut.
claim levy: A president can do away with the payroll levy by a signature of his own. | origins 1-2: Reave and his counsel; the constitution's text, jurists and the treasury are of another opinion.
claim nine: Imelda Vance-Rook's plan would cost nine households in ten more tax. | origins 1-1: Reave's campaign; the Budget Institute and the plan itself speak against it.
claim toys: Reave talked the toy maker Pembry into bringing its workshops home from abroad. | origins 1-2: Reave and a friendly site; the firm's founder, her letter and the freight bills say otherwise.
claim averill: Port Averill gained 40,000 jobs while Vance-Rook was its mayor. | origins 1-2: Vance-Rook and the city's yearbook; the Reave campaign and a fact-checker dispute it.
claim fund: Quillard's Bright Start fund has paid firms 1.9 billion florins. | origins 1-1: the state auditor; the governor's office and the teachers' union have other sums.
claim debate: Reave will stay away from the second debate. | origins 1-3: two of his aides; the campaign threatens it and later drops it.
claim paid: Listeners at the fairground were given money to come to Reave's speech. | origins 0-1: the Daily Bugler, which had read a caterer's list wrongly and took it back.
claim lamb: In 2034 Governor Otis Lamb pledged 100,000 new jobs and left office with fewer people at work than he had found. | origins 1-2: background told by the outlets.
status jobs 2042-09-22: reported none
status jobs 2042-09-23: reported denied
status jobs 2042-09-26: corroborated denied
status jobs 2042-10-09: corroborated denied withdrawn
status pressed 2042-09-28: reported denied
status pressed 2042-10-02: corroborated denied
status pressed 2042-10-07: confirmed denied
status upturn 2042-09-24: corroborated denied
status levy 2042-09-22: reported none
status levy 2042-09-23: reported denied
status nine 2042-09-22: reported none
status nine 2042-09-23: reported denied
status toys 2042-09-22: reported none
status toys 2042-09-25: reported denied
status averill 2042-09-24: corroborated none
status averill 2042-09-26: corroborated denied
status fund 2042-09-23: reported none
status fund 2042-09-28: reported denied
status debate 2042-09-30: reported denied
status debate 2042-10-02: corroborated denied
status debate 2042-10-09: none denied
status paid 2042-09-24: reported none
status paid 2042-09-25: reported denied
status paid 2042-09-26: none denied withdrawn
status lamb 2042-09-22: reported none

== S181-01 | Union & Coast Wire | 2042-09-22 | Reave opens final stretch with vow to repeat Quillard's "miracle"
STANWICK, Calder, Sept 22 (U&C) - Governor Dalton Reave told some 9,000 people at a fairground on Monday that [[jobs+ person/assert/Dalton Reave|his state had added 300,000 jobs since he moved into the governor's house]], and that he would do for all of Calder what he had done for Quillard.

"[[jobs+ person/assert/Dalton Reave|Three. Hundred. Thousand. You can look for another governor who has managed that, and you'll be looking till the cows vote]]," said Reave, the Homestead Party's candidate for president.

He was specific about one of them. [[toys+ person/assert/Dalton Reave|He had rung the head of Pembry, the toy maker, "on a Sunday, during the ball game", and by the seventh inning the workshops were coming home from overseas]], he said. Mostly, though, he looked ahead: [[levy+ person/promise/Dalton Reave|on his first afternoon he would take a pen and be rid of the payroll levy, "and I don't need a soul to hold the paper for me"]]. [[levy- outlet/assert/Union & Coast Wire|Under Calder's constitution, the raising and ending of taxes is reserved to its two houses of parliament.]]

Of his opponent, Senator Imelda Vance-Rook, he said that [[nine+ person/accuse/Dalton Reave|under her programme ninety families out of every hundred would hand over more of their wages]]. Her spokesman said [[nine~ organization/withhold/Vance-Rook's campaign|the senator would answer on Tuesday in Port Averill]].

The State Labour Office [[jobs~ government/withhold/the State Labour Office|declined to say how the governor had come by his figure]], and [[jobs~ outlet/assert/Union & Coast Wire|neither the speech nor the leaflet handed out with it named a source]]. [[jobs~ group/judge/listeners|People in the front rows stood on their seats at the mention of it.]] "[[jobs~ person/judge/Bud Tierney|I don't know if it's three hundred or thirty, I know that my boy has work]]," said Bud Tierney, a retired roofer.

[[lamb+ outlet/assert/Union & Coast Wire|Big promises of employment have a history in Quillard, where Otis Lamb announced 100,000 new positions in 2034 and handed over a state with fewer payslips than before.]]

The election is on November 4. Polls see the two level. Rain held off until the tractors' parade.

== S181-02 | The Plumb Bob | 2042-09-23 | We hung a plumb line beside the fairground speech. Here is how far it leans
The governor talked for 51 minutes. We have checked what can be checked.

[[jobs+ person/assert/Dalton Reave|"Three hundred thousand."]] MOSTLY AIR. [[jobs- outlet/assert/The Plumb Bob|The payroll series, which is what every governor before him used, stood at 2.204 million when he was sworn in and at 2.322 million in August: 118,000 more.]] [[jobs- outlet/assert/The Plumb Bob|Even the household survey, kindest of all the yardsticks, does not get beyond 171,000.]] [[jobs- outlet/assert/The Plumb Bob|On the tax rolls there are 121,000 more people than four years ago.]] His press office, asked for a source, [[jobs~ organization/withhold/Reave's press office|sent us a photograph of a hammer]].

"[[levy+ person/promise/Dalton Reave|I'll scrap the levy with a pen]]." UPRIGHT? NOT AT ALL. [[levy- document/assert/the constitution of Calder|Article 41: "No tax shall be laid, altered or lifted but by both houses."]] [[levy- outlet/assert/The Plumb Bob|The levy is a tax; it was voted in, and it would have to be voted out.]]

"[[nine+ person/accuse/Dalton Reave|Nine in ten will pay more]]." CROOKED. [[nine- outlet/assert/The Plumb Bob|The senator's paper, all 40 pages of it, leaves rates as they are for everyone earning less than 210,000 florins.]] [[nine- outlet/assert/The Plumb Bob|Such people head 94 households in 100.]] The campaign says [[nine+ organization/assert/Reave's campaign|she must be hiding the rest, because otherwise her numbers would not close]]. [[nine~ outlet/judge/The Plumb Bob|We can only check what has been written down.]]

- [[toys~ outlet/withhold/The Plumb Bob|Pembry: pending. The firm has not rung us back.]]
- Price of eggs: correct.
- [[fund+ outlet/assert/The Plumb Bob|Not in the speech, but belonging beside it: by the auditor's reckoning the state's Bright Start fund has handed companies 1.9 billion florins to hire.]]
- [[averill~ outlet/promise/The Plumb Bob|The senator's own sums about her years as a mayor get the same treatment on Friday.]]

A word on fairness. [[jobs~ outlet/judge/The Plumb Bob|Governors get blamed and thanked for weather.]] [[jobs~ outlet/ask/The Plumb Bob|What we would like to see is the sheet of paper from which he read that number.]] Readers who own it, write to us.

Corrections to Monday's bread-price item are at the foot of the page.

== S181-03 | Port Averill Call | 2042-09-24 | Senator comes home, does sums, eats chowder
Imelda Vance-Rook returned yesterday to the quay where she sold ferry tickets as a girl, and did what politicians are told never to do: she brought a blackboard.

"[[jobs- person/deny/Imelda Vance-Rook|Governor Reave counts an apple picker every autumn and thinks that it makes four apple pickers]]," she said, chalk in hand. [[jobs- person/deny/Imelda Vance-Rook|Take away the ones he has counted more than once, she said, and you are left with a good deal less than half.]] She gave credit elsewhere. [[upturn+ person/assert/Imelda Vance-Rook|It was the nation's bridges, paid for by the nation, that put Quillard's welders and cooks back on a payroll]], in her account of it.

Two economists from the Maritime College agreed. [[upturn+ group/assert/two economists from the Maritime College|Hiring in the state began in the nine counties where the first spans went up, and in the same months]], they have found.

And her own record? "[[averill+ person/assert/Imelda Vance-Rook|When I left this town hall there were forty thousand more of you with a wage than when I came in]]." Applause, a foghorn. [[averill+ document/assert/the city's yearbook|The city's yearbook bears her out to within a few hundred]]; [[averill+ outlet/assert/Port Averill Call|in her eight years the old cannery wharf filled with workshops, and the town took on some 5,000 hands a year]].

[[nine- person/deny/Imelda Vance-Rook|As for who would pay, she drew ten little houses and put a cross through none but half of the last one.]] [[nine- outlet/assert/Port Averill Call|The programme, copies of which lay among the bowls, indeed asks more of nobody below 210,000 a year.]] On the governor's pen she was dry: "[[levy- person/deny/Imelda Vance-Rook|I have sat in the Senate for eleven years, and I'd have noticed if he could do without us]]."

The Homestead Party's man in town, Rory Cobbold, watched from the kerb. [[upturn- person/deny/Rory Cobbold|Bridges don't hire hairdressers, he said; low taxes do.]] A tabloid has meanwhile reported that [[paid+ outlet/assert/the Daily Bugler|some of Monday's fairground crowd had got forty florins a head]]; [[paid~ person/judge/Rory Cobbold|he laughed till his hat slipped]].

[[lamb+ outlet/assert/Port Averill Call|Some in the crowd were old enough to recall Governor Lamb, who in 2034 swore to find work for a hundred thousand and left with fewer in it.]] The 5.10 ferry left on time.

== S181-04 | Daily Bugler | 2042-09-25 | TOY STORY! Granny Pembry says: 'He never rang'
OOPS, governor! The grand old lady of Pembry toys has blown a raspberry at the best yarn in Dalton Reave's stump speech.

Cora Pembry, 79, told the Bugler in her garden: "[[toys- person/deny/Cora Pembry|I've never spoken to the man on a Sunday or on any other day. He wouldn't know my voice from a duck's]]." And out of her apron she drew a letter to her staff. [[toys- document/assert/a letter of Cora Pembry's|"The lathes are to come back from the islands by spring,"]] it says, and look at the date: [[toys- outlet/assert/Daily Bugler|fourteen months BEFORE Mr Reave was elected to anything]].

Why then? "[[toys- person/assert/Cora Pembry|Freight, my dear. A crate had got dearer than what was in it]]." [[toys- outlet/assert/Daily Bugler|We checked her phone bills for that whole summer: one Sunday call, to the vet.]]

Reave's people stuck to their guns. [[toys+ unnamed/assert/a campaign aide|The decisive call was with a nephew]], an aide reckoned. Which nephew? [[toys~ unnamed/withhold/a campaign aide|He'd get back to us.]]

It's been that sort of week for the guv. First the Plumb Bob eggheads [[jobs- outlet/assert/The Plumb Bob|sawed his three hundred thou down to 118]]. Then his labour secretary, Marcy Uhl, came out swinging: "[[jobs+ person/assert/Marcy Uhl|Every last one of the three hundred thousand has a name, a boss and a lunch box]]." [[jobs~ outlet/call/Daily Bugler|So print the names, Marcy!]] [[jobs~ group/judge/drinkers at the Three Ploughs|At the Three Ploughs they've named a pint after it, because there's less in it than it says.]]

More on OUR scoop: Reave's camp is spitting feathers over yesterday's front page, which told how [[paid+ outlet/assert/Daily Bugler|130 folk were slipped cash to whoop at the fairground]]. Campaign boss Vic Strand: "[[paid- person/deny/Vic Strand|Nobody there got a bean from us, and I've asked our lawyers to say it in Latin]]." [[paid~ outlet/judge/Daily Bugler|Say it in any lingo you like, Vic, we've seen the list.]]

And who ends up paying for the senator's dreams? [[nine+ organization/assert/Reave's campaign|Nine out of ten of you, says a new Reave ad.]] [[nine- organization/deny/the Budget Institute|Bunkum, says the Budget Institute: try one in seventeen.]] [[nine- outlet/assert/Daily Bugler|The Bugler did its own homework with a postman, a nurse and a vicar, and not one of them would be a florin worse off.]]

Page 5: the pig that votes.

== S181-05 | The Morning Tape | 2042-09-26 | Three hundred thousand of what? Desks disagree over Quillard
Both sides have an economist now.

[[jobs+ person/assert/Warrick Tolland|Count the people who work for themselves, the second posts held by one person and the ones on a farm contract, and you arrive at 296,000, reckons Warrick Tolland of Stanwick Business School, so the governor is rounding by a whisker.]] He is paid by whom, he would rather not discuss. At Glebe Securities they use nothing but employers' returns and [[jobs- organization/assert/Glebe Securities|cannot find more than 120,000 new places "with a torch and a dog"]]. The Chamber of Commerce [[jobs+ organization/judge/the Chamber of Commerce|sides with Tolland]]; the Federation of Trades [[jobs- organization/deny/the Federation of Trades|considers his method "a way of weighing a man with his suitcases"]]. [[jobs- outlet/assert/The Morning Tape|In the social insurers' files, which nobody has found a way of flattering, the state's workforce is up by 115,000.]]

The argument about causes is of more interest to holders of the state's paper. [[upturn+ organization/assert/the Road and Span Builders|The builders' association puts 70,000 of its own people down to the bridges, and each of them, it says, feeds another.]] [[upturn- person/deny/Warrick Tolland|Tolland sees none of it: the rise set in a quarter before the first girder was ordered, as he reads the curves, when the governor halved the shop tax.]] Analyst Petra Linnell [[upturn~ person/judge/Petra Linnell|has stopped asking who struck the match]].

Then there is the pen. Strategists at three houses were polled on [[levy~ outlet/ask/The Morning Tape|whether the payroll levy might fall in January]]. [[levy- group/judge/strategists at three houses|None gave it a chance without a majority in both chambers.]] A treasury lawyer of thirty years' standing: "[[levy- unnamed/deny/a treasury lawyer|He may sign his name as often as he likes. It's a nice name.]]" [[levy- outlet/assert/The Morning Tape|Two presidents have tried to end a tax unaided, and the courts stopped both inside a week.]]

Friday also brought the fact-checkers' note on the other side. [[averill- outlet/assert/The Plumb Bob|The Plumb Bob makes the gain in Port Averill 26,000, since the yearbook took in two suburbs halfway through]]; Vance-Rook's campaign [[averill+ organization/assert/Vance-Rook's campaign|sticks to forty, suburbs having people in them too]].

[[paid- outlet/deny/the Daily Bugler|And the Bugler owned up this morning, small print, page 2: the forty florins were wages for people carrying trays, there was no rented audience, and it regrets the error.]]

== S181-06 | Calder Public Radio (live page) | 2042-09-28 | Sunday: a statistician goes on the record
10:02 Good morning. Our guest at noon is Edda Sorley, sixteen years at the State Labour Office.

12:05 Sorley: "[[pressed+ person/assert/Edda Sorley|In May Mr Frayne came to our floor himself. He wanted the harvest contracts in, and the drivers in, and he wanted them in by August]]."

12:08 Q: *Did he say why?* A: "[[pressed+ person/assert/Edda Sorley|He said that the boss had a number and that we should find the road to it]]."

12:09 Q: *And did you find it?* A: "[[pressed~ person/withhold/Edda Sorley|I'd rather leave that to those who signed]]."

12:11 Q: *How many new jobs are there, in your honest opinion?* A: "[[jobs- person/assert/Edda Sorley|A hundred and eighteen thousand in August. I made the table. It isn't three hundred by any road I know]]." [[jobs- outlet/assert/Calder Public Radio|The table is public, and its bottom line says exactly that.]]

12:30 Nolan Frayne, the governor's chief of staff, calls the studio. "[[pressed- person/deny/Nolan Frayne|I went up there once, with doughnuts. I asked how they were]]." Did he mention drivers? "[[pressed- person/deny/Nolan Frayne|I mentioned glazing]]."

12:50 The chief statistician, Wystan Orr, in a written line: [[pressed- person/deny/Wystan Orr|"No one outside this office has had any hand in its methods in my time."]]

13:10 Vance-Rook in a car: "[[pressed~ person/call/Imelda Vance-Rook|The auditor should walk in there tomorrow with a seal]]." The auditor, Fay Delacourt: [[pressed~ person/withhold/Fay Delacourt|"I read about my plans in the papers."]]

13:30 From our inbox. "[[pressed~ unnamed/judge/a listener|Whoever bends a ruler for the king will be asked to bend the next one]]." Another: "[[pressed~ unnamed/judge/another listener|Civil servants always say they were leaned on. Mine says it about the coffee rota]]." A third: "[[jobs~ unnamed/ask/a third listener|My daughter has been looking since March. Could the governor tell her which three hundred thousand he means?]]" [[pressed~ outlet/assert/Calder Public Radio|We have asked for the minutes of the May meetings; they have not been released.]]

14:00 The governor's office about the fund: [[fund- government/deny/the governor's office|1.2 billion has gone out of Bright Start and not a florin more]]. Teachers' union: [[fund- organization/assert/the teachers' union|2.4, if you count land given away for nothing]]. And Pembry, once more: our reporter has been through the freight ledgers and [[toys- outlet/assert/Calder Public Radio|the move from the islands was settled, contracted and half unloaded while Mr Reave was still selling seed]].

== S181-07 | The Red Barn | 2042-09-30 | They can't stand the number, so they shoot the arithmetic
Let's talk about Edda Sorley, heroine of public radio. She has a grievance about a promotion, and now, behold, she has a memory.

[[pressed- outlet/deny/The Red Barn|Nobody twisted anyone's arm on the fourth floor. A chief of staff asking his own state's office a question is called governing.]] [[pressed- outlet/assert/The Red Barn|We have spoken to five people who sit within earshot of her desk, and all that they heard from Frayne was small talk.]] And suppose the doughnuts came with a suggestion? [[jobs~ outlet/judge/The Red Barn|A driver has a wheel in his hands and a fare on the seat. What is that, a hobby?]]

Here's what the snobs won't print. [[jobs+ outlet/assert/The Red Barn|Quillard has three hundred thousand more people earning their bread than when the last crowd packed up.]] [[jobs+ outlet/assert/The Red Barn|Drive down any county road and try to find a diner without a Help Wanted sign; that's your proof.]] [[averill- outlet/assert/The Red Barn|Her forty thousand on the coast, now THAT is a fairy tale: two suburbs swallowed whole and passed off as payroll.]] [[lamb+ outlet/assert/The Red Barn|Old Otis Lamb swore to a hundred thousand in '34, and the line at the welfare window was longer when he crept out.]] [[jobs~ outlet/ask/The Red Barn|Did a single "checker" ever hang a plumb line on HIM?]]

Same with the toys. [[toys+ outlet/assert/The Red Barn|The governor picked up the phone and Pembry came home]], whatever a confused lady in an apron recalls. Same with the levy: [[levy+ person/judge/Thornton Gage|the emergency statute of 2009 lets a president suspend any charge on wages by himself, writes the governor's counsel, Thornton Gage]]. [[levy- outlet/assert/The Plumb Bob|(The Plumb Bob objects that the thing lapsed in 2015. Details.)]]

And bridges? [[upturn- outlet/deny/The Red Barn|There was a boom in counties that haven't seen so much as a plank from the capital.]]

Now to something that will make them howl. [[debate+ unnamed/assert/two senior people in the campaign|Two senior people in the campaign tell us that the governor won't show up on the eighth if the moderator is who they say it is.]] Vic Strand [[debate- person/deny/Vic Strand|says officially that the plane is booked]]. [[debate~ outlet/judge/The Red Barn|Good. Let them debate a chair.]]

Mugs with the number on: 14.99, both sizes.

== S181-08 | Union & Coast Wire | 2042-10-02 | Memo appears to show Reave aide sought new job count
STANWICK, Calder, Oct 2 (U&C) - [[pressed+ document/assert/an electronic message of Nolan Frayne's|A message sent in May from the account of Governor Dalton Reave's chief of staff asks the state's labour statisticians to "get the drivers and the pickers in there before the fair"]], according to a copy seen by U&C.

"[[pressed+ document/assert/an electronic message of Nolan Frayne's|We need a three in front. I don't mind how the sausage is made]]," it goes on. A second employee of the State Labour Office, who asked not to be named, said [[pressed+ unnamed/confirm/a second employee of the State Labour Office|he had been shown the text on the day of its arrival and had been told to "make it so"]]. [[pressed+ outlet/assert/Union & Coast Wire|The file's routing data are those of the governor's building and of that week.]] Nolan Frayne [[pressed~ person/withhold/Nolan Frayne|did not return four calls]]. A lawyer acting for him wrote that [[pressed- person/deny/a lawyer acting for Nolan Frayne|no instruction of any sort had ever been given to an official]]. Chief statistician Wystan Orr [[pressed~ person/withhold/Wystan Orr|was on leave, his assistant said]].

Reave, campaigning among cattle at Dunmore, stood by the total. "[[jobs+ person/assert/Dalton Reave|It was three hundred thousand last week, and I'd be surprised if it wasn't more by now]]," he said. Asked about his aide, he said [[pressed~ person/withhold/Dalton Reave|he did not read other people's mail]].

[[levy- outlet/assert/Union & Coast Wire|He renewed his pledge to end the payroll levy unaided, a step that the constitution leaves to parliament.]] [[paid- outlet/assert/Union & Coast Wire|A report that spectators at the fairground had been rewarded has been retracted by the newspaper that carried it.]]

[[jobs- outlet/assert/Union & Coast Wire|August's official table gives growth of 118,000 since he took office; a revised one, which the office put out without notice last Friday and which includes farm and ride contracts, gives 241,000.]] [[jobs~ organization/call/the Society of Statisticians|The Society of Statisticians urged both camps to stop quoting either until the matter was cleared up.]]

A second member of Reave's staff said that [[debate+ unnamed/assert/a member of Reave's staff|he would be spending the evening of the eighth at a church supper, not behind a lectern]]. The organisers [[debate~ organization/withhold/the debate's organisers|would say only that two lecterns had been built]].

The florin eased. Hog futures closed up.

== S181-09 | The Plumb Bob | 2042-10-04 | Reader questions, answered with a ruler
**You said 118,000, the office now says 241,000. Were you wrong?** [[jobs- outlet/assert/The Plumb Bob|No. The larger figure adds 123,000 arrangements that existed before Mr Reave came and were merely not looked at, so as a measure of what is new it is worthless, and even then it falls short of three hundred.]] [[jobs~ outlet/judge/The Plumb Bob|We have kept our verdict where it was.]]

**Isn't it at least true that more people work?** Certainly. Nobody doubts it, and we have said so from the start.

**What about the levy? My uncle swears a president can do it.** [[levy- group/judge/eleven professors of public law|We wrote to eleven professors of public law. Eleven wrote back that your uncle is mistaken, one of them in verse.]] The statute he means [[levy- outlet/assert/The Plumb Bob|ran out twenty-seven years ago and covered fuel rationing]]. Reave's counsel, Thornton Gage, [[levy+ person/assert/Thornton Gage|remains of the view that the power revives with every new emergency]].

**Nine in ten?** [[nine- organization/assert/the Budget Institute|The Budget Institute ran the senator's paper through its model of 60,000 households, and 5.9 per cent came out paying more.]] [[nine- outlet/assert/The Plumb Bob|An old version, from the primaries, had a charge on heating that would have touched everybody; it was dropped in March, and this is probably where the governor's line was born.]] His campaign [[nine~ organization/withhold/Reave's campaign|has not replied to three letters]].

**Toys?** [[toys- outlet/assert/The Plumb Bob|Crooked as a corkscrew: the haulage contract was signed in a year when Mr Reave sold seed, and Pembry's switchboard book has no trace of him.]]

**And Vance-Rook? You go easy on her.** Do we? [[averill- outlet/assert/The Plumb Bob|Her forty thousand includes Upper Sound and Marl Cove, which were annexed in her third year with all their bakers and dentists; without them the city grew by 26,000.]] [[averill~ outlet/judge/The Plumb Bob|LEANING, we called it, and got a very cross telephone call.]]

**Did the bridges do it?** [[upturn~ outlet/withhold/The Plumb Bob|We check facts, and this is a fight about causes. Ask us in ten years.]]

**Who paid whom at the fairground?** [[paid- outlet/assert/The Plumb Bob|Waiters got paid for waiting. The caterer, Mrs Ogle, has shown us the slips; spectators came for nothing and left with mustard on them.]]

We are hiring. Own ruler preferred.

== S181-10 | The Stanwick Standard | 2042-10-07 | Chief statistician admits: 'I was asked, and I gave way'
Wystan Orr came back from leave yesterday, walked into the hearing room of the state assembly and asked for water.

"[[pressed+ person/confirm/Wystan Orr|Mr Frayne telephoned me on three evenings in May. He wanted a broader count, and he told me which groups would bring it to where it had to be]]," he said. His line to the radio, that [[pressed- person/deny/Wystan Orr|his office had been left alone]], he took back: [[pressed~ person/judge/Wystan Orr|"I wrote it because I was ashamed."]] [[pressed+ outlet/assert/The Stanwick Standard|The telephone log that went round the table shows all three calls, each of them longer than half an hour.]] In the gallery somebody clapped and was asked to leave.

How large was the rise, then? [[jobs- person/assert/Wystan Orr|Orr, under oath, put it at 118,000, give or take four]], and added that [[jobs- person/assert/Wystan Orr|there was no table in his building, old or new, in which a three stood in front]]. Assemblywoman Pia Hallett wished to know [[jobs~ person/ask/Pia Hallett|what, then, the governor had been reading out all summer]]. [[jobs~ person/withhold/Wystan Orr|It was not for a statistician to say.]]

Auditor Fay Delacourt used the occasion to settle another sum. [[fund+ person/confirm/Fay Delacourt|Bright Start, she told members, had disbursed 1.9 billion by the end of June; the other figures going round left out a year or put in a swamp.]] [[fund+ outlet/assert/The Stanwick Standard|Her report lists the payments firm by firm, and they do add up to that.]] The governor's office [[fund~ government/withhold/the governor's office|let the remark stand]].

Frayne was not in the room. His lawyer read a paper: [[pressed- person/deny/a lawyer acting for Nolan Frayne|"My client made conversation. Conversation is not pressure."]] Homestead members found that [[pressed~ group/judge/Homestead members|a man who changes his story once may change it twice]]. Hallett wants [[pressed~ person/call/Pia Hallett|Frayne suspended before the week is out]]. Edda Sorley, who sat at the back, [[pressed~ person/withhold/Edda Sorley|shook her head at every microphone]].

What people talked about on the steps was less the count than the cranes. Four of them can be seen from there. [[upturn+ person/assert/Leopold Ansty|“Without the Quill River crossings this street would be boarded up,”]] said Leopold Ansty, who rents out scaffolding. [[upturn- unnamed/deny/a dentist on the steps|A dentist beside him owed nothing to any bridge and a great deal to a lower shop tax.]]

The assembly's clock has been repaired.

== S181-11 | Reave for President (press release) | 2042-10-09 | Governor Reave: "I speak plainly, and I stand by the people of Quillard"
Governor Dalton Reave today thanked the people of Quillard for four years of hard work.

"[[jobs~ person/judge/Dalton Reave|I have never been a man for decimal points]]," the Governor said. "[[jobs- person/deny/Dalton Reave|On Monday I was given the books, and it is not three hundred thousand. I'll say a hundred and eighteen from now on, and I'll say it just as loud]]." The Governor [[jobs~ person/judge/Dalton Reave|accepts that a figure supplied to him by staff should have been looked into earlier]].

The Governor has accepted the resignation of Nolan Frayne. [[pressed~ organization/withhold/Reave's campaign|The campaign will make no comment on matters before the assembly.]] Mr Frayne has asked us to state that [[pressed- person/deny/Nolan Frayne|he leaves with a clear conscience and never asked anyone to count what was not there]].

Some further facts for the media:

- [[upturn- organization/assert/Reave's campaign|Employment turned upward in the very month in which the shop tax was halved, long before any federal contract reached the state. Low taxes did this.]]
- [[nine+ organization/accuse/Reave's campaign|Senator Vance-Rook still owes 90 per cent of families an answer as to why she means to reach into their pockets.]]
- [[averill- organization/deny/Reave's campaign|The Senator's "forty thousand" is borrowed from two neighbouring towns. She found a city at work and left it much the same.]]
- [[levy+ organization/promise/Reave's campaign|The payroll levy will be gone by the stroke of a pen on January 20, under powers which any president has.]]

[[debate- organization/assert/Reave's campaign|The Governor took part in last night's debate as planned]] and enjoyed it. [[debate~ organization/judge/Reave's campaign|Talk of empty chairs was the invention of people with nothing to do.]] [[toys~ organization/withhold/Reave's campaign|Questions about individual companies should be addressed to those companies.]]

The Governor will speak on Saturday at the Dunmore Pumpkin Weigh-Off. Doors open at noon.

== S181-12 | The Morning Tape | 2042-10-11 | What a wrong number costs
A campaign that had lived on one figure since June has had to learn to live without it, and markets, which had never believed in it, yawned.

[[jobs- outlet/assert/The Morning Tape|Quillard's net gain under Mr Reave comes to something under 120,000, a decent result and the ninth best among the 22 states.]] [[jobs~ person/judge/Petra Linnell|“He could have run on the true one,” sighs Petra Linnell, the bond analyst.]] The Chamber of Commerce, which had backed the bigger claim, [[jobs- organization/deny/the Chamber of Commerce|took its statement down on Thursday and says that it had been too trusting]]. Warrick Tolland [[jobs+ person/assert/Warrick Tolland|is the last man on the bridge: 296,000, he insists, and he has published the spreadsheet]]. The labour secretary, Marcy Uhl, whose lunch boxes were so many, [[jobs~ person/withhold/Marcy Uhl|had a diary without gaps]].

Will it move votes? [[jobs~ group/judge/focus groups in three towns|Focus groups in three towns filed it under “they all do it”.]] Prosecutors in Stanwick [[pressed~ government/withhold/prosecutors in Stanwick|would not say if the calls to the statisticians interested them]]. [[pressed+ outlet/assert/The Morning Tape|What is beyond argument is that the governor's right-hand man leaned on an office which the law puts out of his reach.]] [[lamb+ outlet/assert/The Morning Tape|History is no comfort: eight years ago Otis Lamb ran on a hundred thousand openings to come, and when his term was over payrolls had shrunk.]]

The pen survives, at least in speeches. The Treasury's general counsel has now put on paper that [[levy- document/judge/an opinion of the Treasury's general counsel|no incumbent of the palace has any means of ending a charge which the two houses have enacted]]. [[levy~ person/withhold/Thornton Gage|Mr Gage is reading it.]] The ninety families, too. [[nine- outlet/assert/The Morning Tape|On any reading of her proposals it is one return in seventeen that gets dearer.]] [[nine- person/judge/Saskia Oyler|“I have looked for them under the bed,” says Saskia Oyler of the Budget Institute.]]

[[debate- outlet/assert/The Morning Tape|Both candidates stood at their lecterns on Wednesday for 90 minutes]], before 31 million viewers, and neither won. Toys were not mentioned, though [[toys- organization/deny/Pembry & Daughters|Pembry & Daughters took a quarter-page on Friday to say, “with affection”, that no politician had moved it an inch]]. [[averill- outlet/assert/The Morning Tape|And the senator's forty thousand shrinks by more than a third as soon as the annexed towns are taken out.]]

Ten-year Calder paper yielded 4.1 per cent.
