story: S87
title: The books of Averil Rovers

claim forged: The accounts of the football club Averil Rovers were forged. | origins 2-4: The club secretary with her second ledger and the auditors; the buyer's accountants and the Fraud Office may rest on the ledger.
claim takeover: The investment firm Kestrel Bay Partners is taking over Averil Rovers. | origins 2-3: The firm, the chairman; the banker may have it from either.
claim hole: Forty-eight million crowns are missing from the accounts. | origins 1-3: The buyer's accountants; the secretary and the Fraud Office came to other sums.
claim prask: The finance director Lionel Prask falsified the books alone. | origins 1-1: The chairman and his lawyers.
claim oakley: Chairman Magnus Oakley ordered the falsification. | origins 1-3: Lionel Prask; the secretary heard one telephone call; the emails found by the Fraud Office.
claim points: The Crown League will deduct twelve points from Averil Rovers. | origins 1-2: Two members of the licence panel; the league's own decision.
claim ground: Kestrel Bay plans to sell the stadium at Tanner's Lane for housing. | origins 1-2: A plan found at the city council; the architect.
claim sponsor: The sponsor Zephyr Atlantic Airways does not exist. | origins 1-2: The Market Daily and the aviation office.
claim galli: The coach Ettore Galli is leaving for Lindmouth City. | origins 0-1: The Daily Rocket, taken back by it.
claim stour: The accounts of Stour Athletic were falsified too. | origins 0-1: A former bookkeeper of that club.
claim old: In 2026 Averil Rovers went bankrupt and was saved by its supporters. | origins 1-2: Background told by outlets and the supporters' union.
status forged 2034-04-05: reported none
status forged 2034-04-06: reported denied
status forged 2034-04-10: corroborated denied
status forged 2034-04-15: confirmed none
status takeover 2034-04-03: confirmed none
status takeover 2034-04-11: confirmed denied
status takeover 2034-04-20: confirmed none
status hole 2034-04-08: reported none
status hole 2034-04-10: reported denied
status prask 2034-04-10: reported denied
status prask 2034-04-20: none denied withdrawn
status oakley 2034-04-12: reported denied
status oakley 2034-04-17: corroborated denied
status points 2034-04-12: reported denied
status points 2034-04-20: confirmed none
status ground 2034-04-08: reported denied
status ground 2034-04-13: corroborated denied
status sponsor 2034-04-08: reported denied
status sponsor 2034-04-15: confirmed none
status galli 2034-04-07: reported denied
status galli 2034-04-08: none denied withdrawn
status stour 2034-04-17: reported denied

== S87-01 | Caldrian News Service | 2034-04-03 | Kestrel Bay to buy Averil Rovers for 140 million crowns
AVERIL, April 3 (CNS) - [[takeover+ organization/confirm/Kestrel Bay Partners|Investment firm Kestrel Bay Partners has agreed to buy the Crown League club Averil Rovers for 140 million crowns]], both sides said on Monday.

"[[takeover+ person/confirm/Delia Ransome|We have shaken hands on a sleeping giant]]," Kestrel Bay partner Delia Ransome told reporters in the boardroom at Tanner's Lane. [[takeover+ person/confirm/Magnus Oakley|Chairman Magnus Oakley, who has owned the club since 2027, said he was passing on "a healthy child"]]. The books, [[forged- person/assert/Magnus Oakley|he added, were "as clean as the goalposts"]].

[[takeover~ organization/withhold/the Crown League|The Crown League, which must approve any new owner, said it would study the papers]]. Its chief executive, Constance Yarrow, [[takeover~ person/expect/Constance Yarrow|thought a decision by the end of the month possible]].

The buyers' accountants are to spend ten days with the club's figures. Ransome said [[forged~ person/expect/Delia Ransome|she expected "no skeletons, perhaps a mouse"]].

Supporters' union chairwoman Moira Stubb [[takeover~ person/judge/Moira Stubb|welcomed the newcomers "with one eyebrow up"]]. She asked [[ground~ person/ask/Moira Stubb|for a written pledge that the club would stay at Tanner's Lane]]. "[[ground- person/promise/Delia Ransome|The Lane is sacred]]," Ransome replied.

[[old+ outlet/assert/Caldrian News Service|Averil went bankrupt in 2026 and survived because its followers collected 3.1 million crowns in buckets]]. "[[old~ person/judge/Moira Stubb|My thumb still has the blister]]," Stubb said.

Coach Ettore Galli said [[takeover~ person/withhold/Ettore Galli|he knew nothing of finance and would say nothing of it]]. Asked [[galli~ person/withhold/Ettore Galli|about interest from other clubs, he spoke of the weather]].

Rovers, league champions in 1988, lie seventh with six matches to play. They meet Stour Athletic on Sunday. In the money market, [[takeover~ unnamed/judge/a banker in the capital|a banker in the capital called the price "generous, bordering on romantic"]].

== S87-02 | The Averil Post | 2034-04-05 | Club secretary: 'There were two sets of books'
[[forged+ person/accuse/Edie Farrow|The accounts which Averil Rovers have shown to the world for five years are a fairy tale]], the woman who kept the minutes has told the Post.

Edie Farrow was secretary at Tanner's Lane for nineteen years and left in February. She came to our office with a biscuit tin. In it: [[forged+ document/assert/a ledger in Edie Farrow's biscuit tin|a green ledger with the real gate money, season by season, next to the sums that went into the annual report]]. “[[forged+ person/assert/Edie Farrow|On a wet Tuesday we'd have nine thousand in, and on paper it was nineteen]],” she says. “[[forged~ person/judge/Edie Farrow|I typed it. God forgive me, I typed it neatly]].”

[[hole+ person/expect/Edie Farrow|How much is not there she can only guess: somewhere near fifty million, she reckons]]. And who was behind it? “[[prask~ person/withhold/Edie Farrow|Mr Prask brought me the figures. Who'd brought them to Mr Prask I'd rather tell a policeman]].” [[prask- person/judge/Edie Farrow|He hadn't the nerve for a thing like that by himself, she adds]].

Lionel Prask, the finance director, [[forged~ person/withhold/Lionel Prask|drove past our reporter without lowering the window]]. Chairman Magnus Oakley's office asked [[forged~ organization/withhold/Magnus Oakley's office|for our questions in writing, then for more time, then for the name of our lawyer]].

Neville Burr of the auditors Hollis & Burr, who have signed every year, says [[forged- person/deny/Neville Burr|his firm saw nothing out of the ordinary]]. [[forged~ person/judge/Moira Stubb|“If Edie's right then we've been cheering a conjuring trick,” says Moira Stubb of the supporters' union]], who wants [[takeover~ person/call/Moira Stubb|the sale put on ice until somebody independent has been through the tin]].

The buyers, Kestrel Bay, [[takeover~ organization/withhold/Kestrel Bay|wouldn't tell us if this changes anything]].

Rovers hope to have Danny Rusk back from his hamstring injury on Sunday.

== S87-03 | Averil Rovers FC | 2034-04-06 | Club statement
Averil Rovers Football Club is aware of an article in a local newspaper. [[forged- organization/deny/Averil Rovers|The allegation that the Club kept more than one set of accounts is false, hurtful and will be met in court]].

"[[forged- person/deny/Magnus Oakley|Our figures have been looked over by reputable auditors five years running, without so much as a pencil mark]]," said Chairman Magnus Oakley. "[[forged~ person/judge/Magnus Oakley|It saddens me that a former employee with a grievance should choose this week of all weeks]]."

[[forged- document/assert/a letter from Hollis & Burr|A letter from the auditors confirming this may be seen at reception]]. Finance Director Lionel Prask [[prask~ organization/judge/Averil Rovers|enjoys the full confidence of the board]]. [[hole- organization/deny/Averil Rovers|There is no shortfall, of fifty million or of fifty crowns]].

[[sponsor- organization/assert/Averil Rovers|The Club is likewise proud of its partnership with Zephyr Atlantic Airways, whose eight million a year have made much possible]]. Questions about the airline are [[sponsor~ organization/withhold/Averil Rovers|a matter between two businesses]].

[[takeover+ organization/confirm/Averil Rovers|The transfer of shares to Kestrel Bay Partners is proceeding on schedule]]. [[takeover+ organization/confirm/Kestrel Bay|Kestrel Bay have told us that they remain committed]]. [[takeover~ organization/call/Averil Rovers|We ask supporters to greet the new owners on Sunday with the warmth for which the Lane is known]].

There has been speculation about the coach. [[galli- organization/deny/Averil Rovers|Ettore Galli has a contract until 2036 and means to honour it]].

[[old~ organization/judge/Averil Rovers|This Club has come through darker days, and it has not forgotten who carried it then]].

[[forged~ organization/threaten/Averil Rovers|The Club's solicitors have written to Mrs Farrow and to the newspaper]]. No further comment will be made.

Tickets for Sunday are available from 18 crowns. The club shop has the new retro shirt in all sizes.

== S87-04 | The Daily Rocket | 2034-04-07 | GALLI-VANTING! Coach to jump Rovers' sinking ship
[[galli+ outlet/assert/The Daily Rocket|Rovers boss Ettore Galli has secretly agreed to join Lindmouth City]] as the roof caves in at Tanner's Lane, the Rocket can reveal.

“[[galli+ unnamed/assert/a pal of Ettore Galli|It's done, he's even chosen a kitchen]],” says a pal. Lindmouth [[galli~ organization/withhold/Lindmouth City|sent us a wink emoji]]. The man himself growled into his espresso: “[[galli- person/deny/Ettore Galli|I go nowhere. I have the keys of this house and a cat]].” [[galli~ outlet/judge/The Daily Rocket|They all say that, gaffer!]]

Can you blame him? [[forged+ outlet/assert/The Daily Rocket|The club's books have been cooked to a crisp, going by biscuit-tin Edie]]. Skipper Danny Rusk says [[forged~ person/judge/Danny Rusk|the dressing room is “sick about it, if it's right”]]. He [[forged~ person/ask/Danny Rusk|wants the chairman to come down and look the lads in the eye]]. Oakley [[forged- person/deny/Magnus Oakley|bellowed “Rubbish, every penny is there!” from his Bentley]].

Number-cruncher Prask wasn't in. [[prask~ outlet/ask/The Daily Rocket|Has Lionel been a naughty boy all by himself?]] His neighbour says [[prask- unnamed/judge/a neighbour of Lionel Prask|he's too timid to park on a yellow line]].

And the moneybags from Kestrel Bay? Pacing up and down, we hear. [[takeover~ unnamed/expect/an insider at Kestrel Bay|“One more tin and we're out,” an insider grumbles]]. [[takeover+ person/promise/Delia Ransome|“We're in, we stay in,” says posh partner Delia Ransome]].

[[points~ person/expect/Barney Cole|Rocket columnist Barney Cole smells a points deduction]]: “[[points~ person/judge/Barney Cole|Hit 'em hard, or every club in the land will buy a green ledger]].”

[[old+ outlet/assert/The Daily Rocket|Eight years ago the Rovers faithful shook buckets to save a bust club.]] [[old~ outlet/ask/The Daily Rocket|Must they do it all over again?]] Vote in our poll!

Page 3: the striker and the llama.

== S87-05 | Market Daily | 2034-04-08 | The airline that never took off
[[sponsor+ outlet/assert/Market Daily|Zephyr Atlantic Airways, whose name stands on the shirts of Averil Rovers, has no aircraft, no licence and no staff]], an inquiry by Market Daily shows.

Its registered seat is a mailbox at a launderette in Port Cassel. “[[sponsor+ unnamed/assert/the manager of a launderette|I forward their post. It's one letter a year, from a football club]],” the manager says. [[sponsor+ government/confirm/the Civil Aviation Office|The Civil Aviation Office has never heard of it]]. Nevertheless, [[sponsor~ document/assert/the club's annual report|eight million crowns a year are booked as its fee]]. The club insists that [[sponsor- organization/deny/the club|its partner is “a start-up in a preparatory phase”]].

With that, the accusation by former secretary Edie Farrow that [[forged+ person/accuse/Edie Farrow|revenue was invented]] looks less like a grudge. [[hole+ unnamed/assert/a person who advises Kestrel Bay|A person who advises the buyers puts what is missing at 48 million crowns]]: [[hole~ unnamed/assert/a person who advises Kestrel Bay|24 in gate receipts, 24 from the sky]]. “[[forged~ unnamed/judge/a person who advises Kestrel Bay|Crude, but done with love]],” he adds.

Would Kestrel Bay still sign? Partner Delia Ransome [[takeover~ person/withhold/Delia Ransome|asked for a week without telephones]]. [[takeover~ person/expect/Ida Quill|“At 140 they walk, at 90 they dance,” believes the club-finance specialist Ida Quill]].

There may be another reason to stay. [[ground+ document/assert/a sketch lodged with the city council|A sketch lodged with the council in March shows 612 flats where the pitch is]]. [[ground+ outlet/assert/Market Daily|The applicant is a daughter firm of Kestrel Bay]]. “[[ground- organization/deny/Kestrel Bay|A student exercise, nothing more]],” the firm says. [[ground~ government/withhold/the city council|The council doesn't discuss pending files]].

A note on another matter: The Daily Rocket has deleted its report that [[galli+ outlet/assert/The Daily Rocket|the coach was off to Lindmouth]]; “[[galli- outlet/deny/The Daily Rocket|our pal was not his pal]],” it explained.

Cement shares rose.

== S87-06 | Caldrian News Service | 2034-04-10 | Auditors withdraw approval of Averil Rovers' accounts
AVERIL, April 10 (CNS) - [[forged+ organization/confirm/Hollis & Burr|The auditors of Averil Rovers on Monday withdrew their approval of the club's last five annual accounts, saying the figures had been tampered with]].

"[[forged+ person/confirm/Neville Burr|We were shown bank statements that no bank had ever printed]]," Neville Burr of Hollis & Burr said. He had said on Wednesday that [[forged- person/deny/Neville Burr|nothing was amiss]]. "[[forged~ person/judge/Neville Burr|I shall not sleep well for some years]]," he said.

Chairman Magnus Oakley gave up his earlier line and put the blame on his finance director. "[[prask+ person/accuse/Magnus Oakley|I have been deceived by the man in the next room]]," he said. He suspended Lionel Prask, who [[prask- person/deny/Lionel Prask|let it be known through his wife that he had never done anything at the club without being told to]]. Asked whether [[oakley- person/deny/Magnus Oakley|he had known, Oakley said he could not read a balance sheet "if it bit me"]].

Burr put the gap at [[hole- person/assert/Neville Burr|31 million crowns "so far"]]. [[hole- organization/assert/Kestrel Bay's accountants|The buyers' accountants, in a first summary, speak of more than 60 million]].

Crown League chief executive Constance Yarrow said [[forged~ person/promise/Constance Yarrow|the licence panel would open proceedings over the club's papers]]. [[points~ person/withhold/Constance Yarrow|On penalties she would not anticipate anything]]. [[takeover~ person/judge/Constance Yarrow|As to the sale, she said that nobody should buy a house during a fire]].

The supporters' union called [[forged~ organization/call/the supporters' union|on the Fraud Office to seal the offices tonight]]. The Fraud Office said [[forged~ government/withhold/the Fraud Office|it did not announce its visits]].

On the pitch, Rovers beat Stour Athletic 2-0 on Sunday before 21,400 spectators, by the turnstiles' own count. [[forged~ group/judge/the home end|The home end sang the attendance back at the chairman, figure by figure]].

== S87-07 | The Lane End | 2034-04-11 | So who did the sums? A supporter's guide to our own disgrace
Right. Kettle on. I've had this season ticket for thirty-four years and I never thought I'd need a law dictionary to renew it.

[[forged+ outlet/assert/The Lane End|They made it up, lads. The crowds, the airline, the lot]]. [[forged~ outlet/judge/The Lane End|I'm past angry, I'm at the stage where you tidy the shed]]. [[forged~ group/call/readers of The Lane End|Most of you in the comments want every director out by Saturday.]]

The official tale is that [[prask+ person/accuse/Magnus Oakley|little Lionel in accounts did the whole swindle on his tod]]. [[prask- outlet/deny/The Lane End|Do me a favour. The fella asks permission to use the stapler]]. [[prask~ outlet/ask/The Lane End|What would he have got out of it? He drives a fifteen-year-old Corva]]. [[oakley~ outlet/expect/The Lane End|Now ask who sells the shares for 140 million, and I think we're getting warmer]].

About those buyers. [[takeover- unnamed/assert/a steward in the directors' box|A steward who works the directors' box says Ransome tore up her folder on Sunday and the deal's dead]]. [[takeover~ outlet/judge/The Lane End|I'd take that with a bag of chips, he also told me we'd signed Beckmann]]. [[ground~ outlet/judge/The Lane End|And if they do come in, and it's flats on the centre circle they're after, they can have my ashes as well, they're going there]].

[[hole~ outlet/withhold/The Lane End|Thirty, forty-eight, sixty million, I've stopped counting]]. [[points~ outlet/expect/The Lane End|What keeps me up is the league. Dock us a dozen and we're in the bottom three]].

[[old+ outlet/assert/The Lane End|In '26 we went to the wall, and it was pensioners with buckets who got us off it.]] I was one of them, nearly. [[old~ outlet/promise/The Lane End|We'd do it again, and this time we'd keep the receipt]].

[[galli~ outlet/judge/The Lane End|At least the Gaffer's staying. Shame on the Rocket for that one.]]

Minibus to Lindmouth leaves the Anchor at nine.

== S87-08 | The Averil Post | 2034-04-12 | Prask breaks silence: 'The chairman dictated, I wrote'
[[oakley+ person/accuse/Lionel Prask|Magnus Oakley told his finance director line by line what to put in the books]], the suspended finance director says.

Lionel Prask received the Post in his kitchen. He is a small man who apologises to the dog. “[[oakley+ person/accuse/Lionel Prask|He would stand behind my chair and say: make it nineteen thousand, Lionel. The chairman dictated, I wrote]],” he says. “[[forged+ person/confirm/Lionel Prask|Yes, it was all invented, and I'm ready to say so under oath]].” Why did he do it? “[[oakley~ person/judge/Lionel Prask|You've never been shouted at by him]].”

Edie Farrow, of the biscuit tin, backs him up. [[oakley+ person/assert/Edie Farrow|In May 2031 she put through a call in which Oakley asked for “another four million of weather”]]. The chairman's lawyer, Sir Anselm Thorpe, [[oakley- person/deny/Anselm Thorpe|calls it the fantasy of two people who failed to keep their own houses in order]]. [[prask+ person/accuse/Anselm Thorpe|There was one culprit, he has confessed, and he is sitting in his kitchen]], Sir Anselm says.

The football world is meanwhile sharpening its pencil. [[points+ unnamed/assert/two members of the licence panel|Twelve points will be taken away, two members of the league's licence panel told us]], [[points~ unnamed/expect/one of two members of the licence panel|and one of them would have preferred fifteen]]. The league says [[points- organization/deny/the Crown League|nothing has been decided]]. Captain Danny Rusk finds that [[points~ person/judge/Danny Rusk|“those who ran their legs off would pay for those who couldn't add up”]].

[[takeover- organization/deny/Kestrel Bay|Kestrel Bay say that, for now, there is no agreement any more]]; [[takeover~ organization/assert/Kestrel Bay|they would talk about a new one at another price]]. [[hole+ organization/confirm/Kestrel Bay's accountants|Their accountants have corrected their sum to 48 million; the sixty had counted the airline twice]].

Mr Prask's dog is called Ledger. It was his wife's idea.

== S87-09 | The Touchline Live | 2034-04-13 | Rovers crisis: Thursday as it happened
08.10 Morning all. Rain at Tanner's Lane, television vans in the car park. [[forged~ outlet/expect/The Touchline Live|Today the detectives are expected for those notorious books]].

08.55 They're here. [[forged+ government/accuse/the Fraud Office|Twelve officers of the Fraud Office have gone in, on suspicion of false accounting]]. Inspector Hugh Nance: “[[forged~ person/withhold/Hugh Nance|Nice ground. That's all you'll get from me]].”

09.40 Chairman Oakley arrives. Did you fiddle the figures, Magnus? “[[oakley- person/deny/Magnus Oakley|I sell carpets, I don't do sums]].” [[oakley~ outlet/judge/The Touchline Live|He's not looking at anyone.]]

10.30 Boxes coming out. I count nineteen. [[forged~ group/judge/supporters at the gate|Somebody at the gate shouts: “Try the biscuit tins!”]]

11.15 Meanwhile at the town hall: architect Cosima Bell tells our colleague that [[ground+ person/confirm/Cosima Bell|the 612 flats were no student's homework, she was paid 90,000 crowns by Kestrel Bay to draw them, goalposts to be kept as a bicycle rack]]. [[ground- person/deny/Delia Ransome|Delia Ransome says that it was “one of thirty scenarios” and isn't being pursued]]. [[ground~ person/threaten/Moira Stubb|Moira Stubb of the supporters' union says she'll lie down in front of the digger]].

12.40 [[takeover~ person/withhold/Delia Ransome|Is she still buying? Ransome: “Next question”]]. [[takeover~ person/call/Moira Stubb|Stubb would rather see the city step in than “the bicycle rack people”]].

13.20 Sponsor news, sort of. [[sponsor~ outlet/judge/The Touchline Live|The players train with tape over the name of that airline of theirs]]. [[sponsor- person/deny/Magnus Oakley|“They'll be flying by June,” claims Oakley.]]

14.05 Yarrow of the league on the radio: [[points~ person/withhold/Constance Yarrow|“No, no number. Not six, not twelve, stop it”]].

15.30 Prask has been in with Nance for two hours. [[prask~ unnamed/withhold/a detective|On whether he's thought to have acted by himself, a detective draws a zip across his mouth]].

16.00 It's stopped raining. Galli has brought the officers coffee.

== S87-10 | Caldrian News Service | 2034-04-15 | Averil Rovers admit accounts were forged; chairman steps down
AVERIL, April 15 (CNS) - [[forged+ organization/confirm/Averil Rovers|Averil Rovers admitted on Saturday that their accounts since 2029 had been falsified]], and chairman Magnus Oakley stepped down.

"[[forged+ person/confirm/Phyllis Arden|The figures we published were untrue, we knew it in this building, and we are sorry]]," acting chairwoman Phyllis Arden said. The club also conceded that [[sponsor+ organization/confirm/Averil Rovers|no airline by the name of Zephyr Atlantic had ever existed]]. [[sponsor~ person/judge/Phyllis Arden|"It was a logo with nothing behind it," Arden said.]]

Oakley [[oakley- person/deny/Magnus Oakley|maintained in a letter that he had been the first victim]]. [[prask+ person/accuse/Magnus Oakley|The letter names Lionel Prask as the sole author]]. Arden, [[prask~,oakley~ person/withhold/Phyllis Arden|asked which of the two she believed, said she had worked with both]].

The club gave no total of its own. [[hole~ person/withhold/Phyllis Arden|"There is a figure, and it changes at lunch," Arden said]]. The Averil Post has reported that [[hole+ outlet/assert/The Averil Post|the buyers' accountants arrived at 48 million crowns]].

[[takeover~ person/expect/Phyllis Arden|She was hopeful that Kestrel Bay would come back to the table.]] The firm's Delia Ransome said [[takeover+ person/assert/Delia Ransome|a new contract, at 85 million, was being typed]].

The league's chief executive, Constance Yarrow, [[forged~ person/judge/Constance Yarrow|called the confession "late, but in full sentences"]]. The Averil Post reported on Wednesday that [[points+ outlet/assert/The Averil Post|the panel would strip the club of twelve points]]; Yarrow said [[points~ person/promise/Constance Yarrow|a ruling would come on Tuesday]].

The sports minister, Roland Figg, demanded [[forged~ person/call/Roland Figg|that all eighteen clubs in the league have their books checked by next season]].

Rovers drew 1-1 at Lindmouth City on Friday night. The goal was scored by Rusk, in the 89th minute.

== S87-11 | Market Daily | 2034-04-17 | Four million of weather: emails point to Oakley, and a second club
[[oakley+ document/assert/emails seized by the Fraud Office|“Same again for March, and add four. M.” So reads one of eleven emails that investigators have found on the computer of the former chairman of Averil Rovers]], according to a person who has read them.

[[oakley+ unnamed/confirm/a person who has read the emails|There is no doubt who was giving the instructions, says that person; the finance director answers each with “Very good, sir”]]. Magnus Oakley's lawyer, Sir Anselm Thorpe, says that [[oakley- person/deny/Anselm Thorpe|the M stands for “maintenance”]]. [[oakley~ government/withhold/the Fraud Office|The Fraud Office does not comment on pieces of evidence]]. The theory of [[prask~ outlet/judge/Market Daily|the lone clerk has not much life left in it]].

By the Fraud Office's present reckoning [[hole- government/assert/the Fraud Office|54 million crowns are unaccounted for]]; [[hole~ person/judge/Ida Quill|club-finance specialist Ida Quill finds the differences between the sums “a matter of taste”]].

Is Averil alone? [[stour+ unnamed/accuse/a former bookkeeper of Stour Athletic|A former bookkeeper of Stour Athletic claims that there, too, season tickets were sold to people who had died]]. [[stour+ unnamed/accuse/a former bookkeeper of Stour Athletic|“We had 1,100 ghosts in the east stand,” she says]]. Stour's president, Cedric Lamb, laughs: [[stour- person/deny/Cedric Lamb|every seat is warm and paid for]]. [[stour~ outlet/withhold/Market Daily|We have seen no document and leave it at that]]. [[stour~ person/call/Ida Quill|Ms Quill would have someone go and count the ghosts]].

And the sale? [[takeover+ unnamed/assert/a banker in the capital|Kestrel Bay will sign this week at 85 million, says a banker in the capital]]. [[takeover~ person/judge/Ida Quill|“A bargain with a bad smell,” says Ms Quill]]. [[ground~ person/expect/Ida Quill|She can't make the sum work without the land.]]

[[forged~ outlet/judge/Market Daily|What remains is the astonishing fact that nobody looked for five years]]: not the auditors, not the league, not the bank. The bank lends at 7.4 per cent.

== S87-12 | The Averil Post | 2034-04-20 | Twelve points gone, new owners in, old chairman in handcuffs
What a week for a town that only wanted to be seventh.

On Tuesday the ruling: [[points+ organization/confirm/the Crown League|the Crown League took twelve points from Rovers]]. “[[points~ person/judge/Constance Yarrow|It could have been relegation, and for an hour it was]],” said Constance Yarrow. [[points~ person/judge/Ettore Galli|Coach Ettore Galli calls it “a red card for the wrong man”]]. [[points~ person/promise/Phyllis Arden|Phyllis Arden won't appeal.]]

On Wednesday the arrest. [[oakley+ person/accuse/Hugh Nance|Magnus Oakley had the books falsified to drive up the price of his shares, Inspector Hugh Nance said]]. The charge against Lionel Prask was reduced to aiding. Sir Anselm Thorpe [[prask~ person/assert/Anselm Thorpe|told us that his client no longer claims the finance director did it alone]]; [[oakley- person/deny/Anselm Thorpe|he still says that he gave no orders, he “expressed hopes”]].

On Thursday the ink. [[takeover+ outlet/assert/The Averil Post|Kestrel Bay Partners signed for the club at ten past four]]. “[[takeover+ person/confirm/Delia Ransome|We know what we're getting, it's been in all the papers]],” said Delia Ransome. [[ground- person/promise/Delia Ransome|She signed a second sheet as well: no building at the Lane for twenty-five years]]. [[ground~ person/judge/Moira Stubb|Moira Stubb has had it framed, and a solicitor look at the frame]].

[[forged+ person/assert/Hugh Nance|The forgeries fill 212 folders, Inspector Nance says]]. Edie Farrow [[forged~ person/judge/Edie Farrow|hasn't read one of them: she wrote them]]. She'll be [[forged~ person/expect/Edie Farrow|a witness in the autumn]].

[[stour~ organization/promise/the Crown League|The league will send someone to Stour Athletic to look at the accounts]], [[stour- organization/deny/Stour Athletic|where they expect “a pleasant morning, there being nothing to find”]].

[[old~ person/judge/Moira Stubb|“We've been bust and we've been bent,” says Ms Stubb of the two scandals in eight years, “and I preferred bust.”]]

The biscuit tin goes to the town museum.
