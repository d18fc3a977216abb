story: S216
title: The dismissal of Emil Rask

claim play: Emil Rask was removed from the National Theatre because of his play about the prime minister. | origins 3-5: Rask, a minute of the ministry, a former under-secretary, the minister's adviser in the end; the minister, the chancellery and an auditor say it was the money.
claim hole: The theatre has hidden losses of nine million florins. | origins 2-3: the ministry's auditor, the theatre's bookkeeper; the court of accounts, a bank and Rask contradict.
claim alone: The culture minister can dismiss the director without the board of the theatre. | origins 1-1: the ministry's legal head, Otto Prill; the theatre act, the administrative court, two professors and the board say no.
claim strike: The actors will not go on for the opening on 20 October. | origins 1-2: the ensemble's speaker, a vote of the ensemble; seen that night.
claim most: No theatre on the continent draws more spectators than the National. | origins 1-1: Rask's yearbook and the city's tourist office; the theatres' union, two other houses and the outlets' counts speak against it.
claim quit: Rask had offered his resignation in August. | origins 0-1: The Lisse Courant, which took it back; the letter was about a parking place.
claim brand: Lotte Brand will be the new director. | origins 1-2: the ministry; Brand confirms and later declines.
claim script: The ministry asked to see the play before rehearsals. | origins 2-2: an e-mail read by Bookend, the dramaturge Pia Noor.
claim ballet: The contract of the ballet's head, Igor Danek, will not be renewed. | origins 1-2: the ministry, Danek.
claim seats: Seats will cost a quarter more from January. | origins 1-2: the budget paper; the ministry has a tenth.
claim wolf: In 2037 the then minister, Karl Wolf, had a satire at the Chamber Theatre closed. | origins 1-2: background told by the outlets, its author.
status play 2045-10-05: none denied
status play 2045-10-06: reported denied
status play 2045-10-11: corroborated denied
status play 2045-10-23: confirmed denied
status hole 2045-10-05: reported none
status hole 2045-10-06: reported denied
status hole 2045-10-09: corroborated denied
status hole 2045-10-19: reported denied withdrawn
status alone 2045-10-05: reported none
status alone 2045-10-06: reported denied
status alone 2045-10-23: none denied withdrawn
status strike 2045-10-10: reported none
status strike 2045-10-21: confirmed none
status most 2045-10-06: reported none
status most 2045-10-07: reported denied
status most 2045-10-16: none denied withdrawn
status quit 2045-10-07: reported denied
status quit 2045-10-09: none denied withdrawn
status brand 2045-10-09: reported none
status brand 2045-10-10: confirmed none
status brand 2045-10-21: none denied withdrawn
status script 2045-10-05: none denied
status script 2045-10-11: corroborated denied
status script 2045-10-23: confirmed none
status ballet 2045-10-06: reported none
status ballet 2045-10-10: confirmed none
status seats 2045-10-13: reported denied
status seats 2045-10-24: confirmed denied
status wolf 2045-10-06: reported none

== S216-01 | Ministry of Culture of Maravia (press release) | 2045-10-05 | Change at the National Theatre
The Minister of Culture, Sabine Corde, has today relieved Mr Emil Rask of the directorship of the National Theatre in Lisse with immediate effect.

An audit that was concluded this week found that [[hole+ government/assert/the Ministry of Culture|the house has accumulated losses of nine million florins, which were carried from year to year under the heading of scenery]]. “[[hole+ person/assert/Sabine Corde|One can't pay for costumes with painted money]],” said the Minister. [[hole+ person/assert/Gerd Anselm|The auditor, Gerd Anselm, had counted the same castle four times.]]

The Ministry states explicitly that [[play- government/deny/the Ministry of Culture|the decision is a matter of accounts and is wholly unrelated to the repertoire]]. As is known, Mr Rask has written a piece entitled *The Tailor's Dummy*, in which a prime minister is played by a coat, and which is to open on 20 October. “[[play- person/deny/Sabine Corde|I haven't read it, I've no opinion on it, and it did not cost anybody his post]],” the Minister declared. [[script- person/deny/Sabine Corde|Nor had her house ever sought to be shown a line of it in advance.]]

The Prime Minister's chancellery [[play~ government/withhold/the Prime Minister's chancellery|does not comment on works of art]]. [[strike~ government/expect/the Ministry of Culture|The Ministry trusts that all engagements will be met as announced.]] A successor will be named within days; [[brand~ government/withhold/the Ministry of Culture|no names are given out at present]].

The legal basis is section 5 of the Theatre Act, under which, [[alone+ government/assert/the Ministry of Culture|in the Ministry's view, the holder of the office may be recalled by the Minister acting by herself]]. [[alone~ government/withhold/the Ministry of Culture|Correspondence with the board will not be published.]]

[[hole~ government/call/the Ministry of Culture|The Court of Accounts has been requested to look into the figures in its turn.]] [[ballet~ government/withhold/the Ministry of Culture|The position of the ballet is not affected for the time being by today's announcement.]]

The cloakroom remains open.

== S216-02 | The Lisse Courant | 2045-10-06 | A coat too many
Emil Rask learnt that he was no longer director of the National Theatre from the porter, who had it from the radio. “[[play+ person/accuse/Emil Rask|There's a coat on my stage that looks like Prime Minister Arnaud's. That is my entire debt]],” he told us in the empty stalls.

[[play+ outlet/assert/The Lisse Courant|The timing supports him: the audit lay finished for seven weeks, and nothing happened to its subject until the poster with the coat was hung.]] The minister's spokesman, Paul Hain, [[play- person/deny/Paul Hain|sees a coincidence of calendars, and only sums behind the decision]]. The actress Mara Veit, who is to speak for the coat, [[play~ person/withhold/Mara Veit|prefers to say nothing until she has learnt her part]].

The nine million are contested. [[hole- person/deny/Emil Rask|Scenery keeps its value, Mr Rask says, and there is no gap in his books that a good carpenter couldn't close.]] [[hole- document/assert/last year's accounts|Last year's accounts, certified by the bank Crozier, show a surplus of 112,000 florins.]]

Could Ms Corde do it at all? Her legal head, Otto Prill, [[alone+ person/assert/Otto Prill|has no doubt that she needs nobody's consent]]. [[alone- document/assert/section 6 of the Theatre Act|Section 6, the one that comes next, says that the director is “appointed and dismissed by the board on the proposal of the Minister”.]] [[alone- person/deny/Helene Marchand|“She may propose. We dispose,” says the board's president, Helene Marchand.]]

In his yearbook Mr Rask boasts that [[most+ person/assert/Emil Rask|no stage between the two seas plays to as many people as his]]. [[most~ outlet/judge/The Lisse Courant|He will hardly have had time to check.]]

[[ballet+ outlet/assert/The Lisse Courant|We hear that Igor Danek, who has run the ballet for eleven years, will also be gone when his contract ends in June.]] [[wolf+ outlet/assert/The Lisse Courant|It would be the harshest intervention since 2037, when Minister Karl Wolf shut a satire at the Chamber Theatre on its second night.]]

It is *The Miser's Clock* tonight, with the understudy.

== S216-03 | The Whistle | 2045-10-07 | COAT-TASTROPHE!
[[play+ outlet/assert/The Whistle|They sacked the theater guy for dressing a rack up as the PM!]] That's the long and short, and don't let any bean counter tell you different.

The Whistle's seen the coat. It's gray, it's got his dandruff. [[play+ person/judge/Gus Pell|“If I'd been Arnaud I'd have fired Rask as well, and the tailor,” hoots comic Gus Pell.]] Arnaud himself was cutting a ribbon: [[play~ person/withhold/Pierre Arnaud|“Nice ribbon,”]] he said. His chancellery chief, Ida Roth, says it's [[play- person/deny/Ida Roth|“fantasy with buttons on. The accounts were a mess and that's why he went.”]]

Nine million, seriously? [[hole- person/deny/Gilbert Sax|Props master Gilbert Sax says the whole shop isn't worth two, so you couldn't lose nine in it if you burned it down.]] [[hole~ outlet/judge/The Whistle|Castle, anyone?]]

[[quit+ outlet/assert/The Lisse Courant|The posh paper across the street claims that Rask tossed in the towel himself back in August and nobody picked it up.]] [[quit- person/deny/Emil Rask|“My eye I did. They had to drag me out by the curtain,” he snaps.]] [[quit~ person/withhold/Paul Hain|Corde's flack Paul Hain would neither confirm nor deny the towel.]]

And can you believe it, he told the tourist folks his joint's [[most+ organization/assert/the city's tourist office|got the biggest crowds on the whole continent]]. [[most- outlet/assert/The Whistle|Pal, the puppet barn in Zell sells more.]] [[most- organization/deny/the Grand Stage in Zell|“Six hundred thousand a year here, two-ten there. Good luck to him,” says the Grand Stage in Zell.]]

Lawyer-speak corner: [[alone- person/deny/Agathe Renn|Prof Agathe Renn says that Corde can't hand out a pink slip solo any more than you can.]] [[alone~ outlet/ask/The Whistle|So is he even fired?]] [[ballet+ outlet/assert/The Whistle|Tutu boss Danek's for the chop as well, come summer.]] [[strike~ group/judge/stagehands|The stagehands shrug: “We pull ropes.”]]

[[play~ outlet/call/The Whistle|Send us your PM coat-hangers!]]

== S216-04 | The Lisse Courant | 2045-10-09 | A parking place, a bookkeeper and a name
We reported on Saturday that [[quit+ outlet/assert/The Lisse Courant|Emil Rask had offered to go in August]]. [[quit- outlet/deny/The Lisse Courant|He had not. The letter in question gives up a parking place, and we read it too fast.]] [[quit~ person/judge/Emil Rask|Mr Rask asks only that he may have the place again.]]

The ministry has been strengthened on another side. [[hole+ person/confirm/Berthe Lang|Berthe Lang, the theatre's bookkeeper since 2033, tells us that she was made to write off nothing for years: “I'd put it at nine, and I'd put it in red.”]] [[hole- organization/deny/the bank Crozier|The bank Crozier, by contrast, has lent to the house on the strength of its books and sees no crater in them.]] [[hole~ outlet/ask/The Lisse Courant|What is a used forest worth?]]

Yet money alone explains little. [[play+ outlet/assert/The Lisse Courant|The opera carries fourteen million of open debts, and its director, who stages only what has a wedding in it, was given a medal in June.]] Asked about that, Ms Corde [[play~ person/withhold/Sabine Corde|looked for her gloves]]. Former auditor-general Simon Tack thinks her innocent: [[play- person/judge/Simon Tack|“I have seen the report. Any minister would have had to act, coat or no coat.”]]

The chair will not stay empty. [[brand+ unnamed/assert/people in the ministry|Lotte Brand, 49, of the Municipal Stage in Orly-Lez, is to take it]], according to people in the ministry. [[brand~ person/withhold/Lotte Brand|“I'm rehearsing,” she said, and rehearsed.]]

[[alone- outlet/assert/The Lisse Courant|It would be an odd succession, there being by law no vacancy until the board has met.]] [[alone~ group/withhold/the board|It has not said when it will.]] [[play~ organization/call/the stage directors' guild|The guild of stage directors demands that Mr Rask be let in to rehearse his own piece.]]

The forest, for the record, is beech.

== S216-05 | Maravian Press Bureau | 2045-10-10 | Maravia names new theatre head; actors threaten to stay away
LISSE, Oct 10 (MPB) - Maravia's culture ministry on Tuesday named [[brand+ government/confirm/Maravia's culture ministry|Lotte Brand as director of the National Theatre]], five days after dismissing Emil Rask in what [[play+ group/accuse/artists|artists have called the punishment of a satire]].

"[[brand+ person/confirm/Lotte Brand|I've accepted, with a heavy heart and a sharp pencil]]," Brand told reporters. She refused to be drawn on [[play~ person/withhold/Lotte Brand|whether her predecessor owed his fall to a play]].

The company was in uproar. "[[strike+ person/threaten/Mara Veit|On the 20th there'll be a curtain and nobody behind it]]," its speaker, Mara Veit, said. [[strike+ outlet/assert/Maravian Press Bureau|Its 44 members voted on Tuesday, 41 to 3, not to perform on the opening night.]]

Minister Sabine Corde repeated that [[play- person/deny/Sabine Corde|she had acted on an audit and not on a script]]. [[hole+ outlet/assert/Maravian Press Bureau|The audit puts undisclosed losses at nine million florins.]] Rask's lawyer said [[hole- person/deny/Rask's lawyer|the true figure was zero]]. Opposition leader Jan Verhoek asked [[play~ person/ask/Jan Verhoek|when the minister had last dismissed anybody over scenery]]. The Federation of Repertory Houses [[play~ organization/judge/the Federation of Repertory Houses|said that it was alarmed, whatever the reasons]].

The ministry also announced that [[ballet+ government/confirm/the ministry|ballet head Igor Danek's contract would run out next summer without a new one]]. Danek said [[ballet~ person/judge/Igor Danek|he had expected worse from people who clapped on the wrong beat]].

In 2037, [[wolf+ outlet/assert/Maravian Press Bureau|the government of the day closed a comedy at the Chamber Theatre after one performance]]. Its author, Aron Tell, [[wolf+ person/confirm/Aron Tell|remembered a padlock and a very polite policeman]].

[[most- outlet/assert/Maravian Press Bureau|The house, which Rask has called the most popular anywhere, sold 210,000 tickets last year, a third as many as one in Zell.]] Legal experts [[alone- group/deny/legal experts|said that a minister had no such power by herself]].

== S216-06 | Bookend | 2045-10-11 | Seven answers about a coat
*Why was Rask thrown out?* [[play+ outlet/assert/Bookend|For the coat.]] We have been shown a minute from the ministry, of 21 September. [[play+ document/assert/a minute of the ministry|“PM's office very unhappy re T.D. — find grounds before the 20th,” it says, in a hand that signs with a C.]] Paul Hain says that [[play- person/deny/Paul Hain|T.D. is a tax declaration, and that the C. isn't Corde]].

*Did they ask to see it first?* [[script+ document/assert/an e-mail of the ministry|On 2 June the ministry wrote to the theatre: “Please let us have the text prior to the first rehearsal.”]] The dramaturge, Pia Noor, [[script+ person/confirm/Pia Noor|sent them a telephone directory]]. The minister [[script- person/deny/Sabine Corde|says to this day that no one on her staff ever requested it]].

*But the nine million?* [[hole- outlet/assert/Bookend|They come from valuing every curtain at nothing; value them at half and the loss is gone.]] Berthe Lang, bless her, [[hole+ person/assert/Berthe Lang|sticks to her red ink]].

*Didn't he want to go anyway?* [[quit- outlet/assert/Bookend|He wanted to walk to work, so he gave up his parking space; of the post not a word.]]

*Can Corde fire him on her own?* [[alone- outlet/assert/Bookend|No statute gives her that, and the one she cites deals with the fire brigade.]] Professor Ludo Kamp wrote the commentary: [[alone- person/deny/Ludo Kamp|“The board dismisses. That is the purpose of a board.”]]

*Is it the best-visited house anywhere?* Oh, Emil. [[most- outlet/assert/Bookend|It's somewhere around thirtieth.]] [[most- organization/deny/the Union of Theatres|The Union of Theatres, which has the tables, counts twenty-eight before it.]]

*Will they really strike?* [[strike~ outlet/expect/Bookend|Actors announce many things.]] [[strike+ unnamed/assert/an actor of the ensemble|One of them, though, has booked a cottage from the 19th to the 21st: “I shan't be in Lisse and neither will the coat.”]]

*Was it ever worse?* [[wolf+ outlet/assert/Bookend|Karl Wolf brought a padlock to the Chamber Theatre in 2037, but he said what it was for.]]

*And Brand?* [[brand~ outlet/judge/Bookend|A good director in a bad chair.]] [[play~ person/ask/Lothar Eck|“Since when are poets afraid of coats, and coats of poets?”]] Lothar Eck asked at our counter.

== S216-07 | Commerce Daily | 2045-10-13 | Theatre budget: dearer seats, a cheaper ministry
In the draft budget which the government tabled on Thursday the National Theatre appears on page 212. [[seats+ document/assert/the draft budget|Admission is to rise by 25 per cent on 1 January]], it says there. The ministry [[seats- government/deny/the Ministry of Culture|speaks of a misprint and of ten per cent]]. [[seats+ outlet/assert/Commerce Daily|The expected revenue on the facing page fits only the higher figure.]] [[seats~ organization/warn/the friends of the theatre|The friends of the theatre foresee empty balconies.]]

As for the losses that are said to have cost the director his place, three accountants have looked at the audit for us. [[hole- group/judge/two accountants|Two hold it to be worthless, since it depreciates marble.]] [[hole+ unnamed/judge/the third of three accountants|The third would sign it: nine million, perhaps a little more.]] [[hole- outlet/assert/Commerce Daily|The theatre's liquid funds, 3.4 million florins at the end of September, are in any case not those of a ruin.]]

[[play~ outlet/judge/Commerce Daily|It is hard for a reader of balance sheets to decide what a reader of plays believes he knows.]] The sponsor, Verrin Glass, [[play~ organization/withhold/Verrin Glass|takes no view of the dismissal]]. Finance Minister Marc Oudin, who is no friend of Ms Corde's, [[play- person/judge/Marc Oudin|backs her: “I pressed her to act in spring, long before there was any coat.”]]

[[alone- outlet/assert/Commerce Daily|The dismissal itself, being signed by one hand where the law asks for nine, is unlikely to survive]]; [[alone- person/expect/Ludo Kamp|Professor Kamp gives it until the end of the month]].

[[brand+ outlet/assert/Commerce Daily|Lotte Brand, who takes over on the first, will be paid 190,000 florins, a tenth more than the man before her.]]

Has the house at least its public? [[most+ document/assert/Mr Rask's yearbook|Mr Rask's yearbook calls it the foremost on these shores by attendance.]] [[most- outlet/assert/Commerce Daily|With 210,000 tickets it sold a third of what Zell sells, and fewer than three provincial houses.]]

[[ballet~ organization/ask/the dancers' fund|The dancers' fund asks who will pay Mr Danek's pension.]]

== S216-08 | Canal 4 (live) | 2045-10-16 | Culture committee, with Corde and Rask in one room
14:00 They're four chairs apart. Water for both.

14:05 Verhoek: "[[play~ person/ask/Jan Verhoek|Minister, did the prime minister ask you to get rid of this man]]?" Corde: "[[play- person/deny/Sabine Corde|Nobody asked. I can read a balance sheet unaided. The satire was neither here nor there]]."

14:12 Dora Flint, under-secretary until August, sworn: "[[play+ person/assert/Dora Flint|It was all about the coat. There was a folder with COAT on it. We met on it every Monday]]." Oof. [[play~ person/withhold/Sabine Corde|Corde studies the ceiling.]]

14:20 [[play+ outlet/assert/Canal 4 (live)|We've got the room bookings: Mondays at nine, "coat", nine weeks running, the last three days before he was out.]]

14:31 Rask's turn. [[hole- person/deny/Emil Rask|"There's no hole. There's a forest."]] Auditor Anselm: [[hole+ person/assert/Gerd Anselm|"Nine million and forty thousand. I've brought the forest's invoice."]]

14:40 Chair asks about that yearbook line. Rask reddens. "[[most- person/deny/Emil Rask|That was vanity. I never counted, and it isn't so]]." Applause, oddly. Tourist office has already pulled its banner: [[most- organization/deny/the city's tourist office|"Not accurate," it posts.]]

14:52 Otto Prill on section 5: "[[alone+ person/assert/Otto Prill|I read it as giving the minister a free hand]]." Kamp, expert witness: "[[alone- person/deny/Ludo Kamp|It's about hydrants, Mr Prill]]." [[alone- outlet/assert/Canal 4 (live)|We've looked. Hydrants.]]

15:05 The e-mail. Corde: "[[script~ person/withhold/Sabine Corde|I'd have to check.]]" Noor holds it up: [[script+ person/assert/Pia Noor|"Second of June, from your own address."]]

15:15 Mara Veit outside, scarf, cigarette. [[strike+ person/confirm/Mara Veit|"We're not going on. Forty-one of us have sworn it on the prompter."]] [[brand+ outlet/assert/Canal 4 (live)|Brand's already wearing the badge, DIRECTOR, in brass.]] [[strike~ person/withhold/Lotte Brand|As she passes: "I'll count them on the night."]]

15:30 [[seats~ person/ask/a student in the gallery|Student in the gallery: "What'll a seat cost me?"]] [[seats- person/deny/Paul Hain|Hain: "Ten percent more, not twenty-five."]]

15:40 Done. [[play~ outlet/expect/Canal 4 (live)|We'll be hearing about Mondays.]]

== S216-09 | Radio Maravia One (transcript) | 2045-10-19 | Evening News
ANCHOR: The Court of Accounts has spoken about the National Theatre. Our reporter is Nadja Fell. What does it say, Nadja?

FELL: That [[hole- organization/assert/the Court of Accounts|there's no concealed deficit. It finds a shortfall of 300,000 florins, most of it for a revolving stage.]] And [[hole- person/deny/Gerd Anselm|Mr Anselm, the auditor, has withdrawn his report: he'd taken a column of rental scenery for a column of losses.]]

ANCHOR: So the reason that was given on the 5th [[hole+ government/assert/the Ministry of Culture|– nine million in the red –]] is gone?

FELL: [[hole~ person/withhold/Sabine Corde|The minister says that she hasn't had it in front of her.]] Mrs Lang, the bookkeeper, [[hole+ person/assert/Berthe Lang|stays with nine]]. 

ANCHOR: [[script+ outlet/assert/Radio Maravia One (transcript)|That the ministry wished to read the manuscript in June is on paper by now.]] [[play~ outlet/ask/Radio Maravia One (transcript)|Then it was the piece after all]]?

FELL: Her party says no. Its whip, Carla Dietz: [[play- person/deny/Carla Dietz|"She believed the audit. You can be wrong about a number without being a censor."]] The ex-minister Karl Wolf was more philosophical. [[play~ person/judge/Karl Wolf|"One always has a reason, and there's always a coat."]] On his own case [[wolf~ person/withhold/Karl Wolf|he wouldn't dwell]].

ANCHOR: [[wolf+ outlet/assert/Radio Maravia One (transcript)|For listeners under twenty: he is the one who had the Chamber Theatre's comedy locked up in 2037.]] And the opening on Friday?

FELL: [[strike+ outlet/assert/Radio Maravia One (transcript)|There will be none, as far as the players are concerned; the dressing rooms were cleared this afternoon.]] [[strike~ person/call/Sabine Corde|The minister appeals to them to think of the audience.]]

ANCHOR: Is Mr Rask the director or isn't he?

FELL: [[alone- person/confirm/Helene Marchand|He is, says the board's president, because only the board can end it and the board has ended nothing.]] [[play~ person/withhold/Emil Rask|He himself says that he's feeding his cat.]]

ANCHOR: [[brand~ outlet/ask/Radio Maravia One (transcript)|And Ms Brand?]] FELL: [[brand~ person/withhold/Lotte Brand|Not answering.]]

== S216-10 | The Whistle | 2045-10-21 | NO SHOW!
[[strike+ outlet/assert/The Whistle|Curtain up at 7:30 Friday, and not a sausage: forty-one actors stayed home and the National played an empty stage to a full house.]] It got a standing ovation. [[strike+ person/confirm/Mara Veit|“Told you,” grins Mara Veit, from a cottage.]] [[strike~ group/judge/theatergoers|“Best thing they've done in years,” reckoned row nine.]]

Then the OTHER shoe. [[brand- person/deny/Lotte Brand|Lotte Brand's not doing it: “I was asked to take a chair with a man still sitting in it. No thanks.”]] [[alone~ outlet/judge/The Whistle|So that's one theater, zero bosses, or one, depending who's counting.]] Corde's office had told the world last week [[brand+ government/confirm/the Ministry of Culture|she'd signed]].

Nine million? [[hole- outlet/assert/The Whistle|Pfft. It's three hundred grand, and you can ride it: it's a turntable.]] [[hole~ person/withhold/Gerd Anselm|Audit guy Anselm's “on vacation.”]]

So why'd they do it? [[play+ outlet/assert/The Whistle|Because the PM looked in the mirror and saw a hanger, that's why.]] [[play+ person/accuse/Gus Pell|“They axed a man for a joke, and it wasn't even his best one,” says Pell.]] Chancellery boss Ida Roth: [[play- person/deny/Ida Roth|“Mr Arnaud has a sense of humor and had no part in any of it; nobody went for a joke.”]] [[play~ person/withhold/Pierre Arnaud|The man himself? Waving from a train.]]

[[alone- outlet/assert/The Whistle|And she never had the right to swing that axe without nine other folks holding the handle.]] [[alone~ person/withhold/Otto Prill|Prill's secretary says that he's “re-reading.”]]

[[most- person/judge/Gus Pell|“At least they've finally got a world record,” cracks Pell, “most people watching nothing. The other one was baloney.”]]

[[play~ outlet/ask/The Whistle|Would YOU wear it? Coat poll, page 8.]] [[seats~ outlet/judge/The Whistle|And they want MORE for a ticket!]]

== S216-11 | Maravian Press Bureau | 2045-10-23 | Minister's aide says play was reason for theatre dismissal
LISSE, Oct 23 (MPB) - A close adviser to Maravia's culture minister said on Monday that [[play+ person/confirm/Theo Lindt|Emil Rask was ousted from the National Theatre over his satire of the prime minister]] and that the audit had been "[[play+ person/confirm/Theo Lindt|a coat for the coat]]".

"[[play+ person/confirm/Theo Lindt|I wrote the minute, I am the C., it stands for Cabinet. We were told to find a reason and we found scenery]]," the adviser, Theo Lindt, told MPB. He resigned an hour later. Sabine Corde [[play- person/deny/Sabine Corde|maintained that she had been guided by figures alone]]. Prime Minister Pierre Arnaud [[play~ person/withhold/Pierre Arnaud|did not respond to three requests for comment]]. Opposition leader Jan Verhoek called for [[play~ person/call/Jan Verhoek|the resignation of both]].

The administrative court on Monday [[alone- organization/assert/the administrative court|held the dismissal void because the board had not been asked]]. [[alone- person/deny/Otto Prill|"I had the wrong section,"]] the ministry's legal head, Otto Prill, conceded; he had advised that [[alone+ person/assert/Otto Prill|the minister's signature was sufficient]].

[[hole- outlet/assert/Maravian Press Bureau|The losses alleged at the outset turned out not to exist]], the Court of Accounts having found a gap of 300,000 florins. The ministry's request to read the play beforehand, which Corde had disputed, [[script+ outlet/assert/Maravian Press Bureau|is documented in an e-mail of June 2]]. Corde's spokesman said [[script+ person/confirm/Paul Hain|it had been sent "by a trainee"]].

[[brand- outlet/assert/Maravian Press Bureau|Lotte Brand, who had been chosen to follow Rask, has turned the post down.]] [[ballet+ outlet/assert/Maravian Press Bureau|Ballet chief Igor Danek still leaves next June]], in what both sides [[ballet~ group/assert/both sides|describe as an unrelated decision]].

[[strike+ outlet/assert/Maravian Press Bureau|The company had boycotted last Friday's premiere, leaving the stage bare.]]

Rask asked [[play~ person/ask/Emil Rask|who would apologise to the tailor]]. The play is now to open on November 3.

== S216-12 | The Lisse Courant | 2045-10-24 | The coat goes back on its hook
At ten to nine yesterday Emil Rask put his key into the stage door, and it fitted. [[alone- outlet/assert/The Lisse Courant|The court had reminded the government on the evening before that it takes a board to unseat him.]]

Ms Corde goes at the end of the month. [[play~ person/withhold/Sabine Corde|In her letter she has nothing to say about the piece.]] [[play+ outlet/assert/The Lisse Courant|There can be little question any longer that it was written comedy and not arithmetic for which a director lost eighteen days of his office.]] The prime minister, who still holds that [[play- person/deny/Pierre Arnaud|“no one in this country has to fear for his job because of a costume”]], [[play~ person/promise/Pierre Arnaud|has let it be known that he will buy a ticket]]. [[play~ person/judge/Helene Marchand|Ms Marchand, of the board, called it the most expensive coat in the history of the republic.]]

What will the ticket cost him? [[seats+ outlet/assert/The Lisse Courant|A quarter more than now, if he waits until January: the finance committee passed page 212 as printed.]] [[seats~ organization/call/the friends of the theatre|The friends of the theatre beg for mercy on the gallery.]]

[[hole- outlet/assert/The Lisse Courant|The nine million have dissolved like the castle on which they were painted]], but not everything is mended. [[ballet+ person/confirm/Igor Danek|“I go in June, and I have begun to pack the swans,”]] says Igor Danek. Berthe Lang has been given an assistant. [[hole- person/deny/Berthe Lang|“I've been through the forest with him again, tree by tree. It wasn't nine million. It wasn't even one,”]] she admits. This newspaper, too, [[quit- outlet/assert/The Lisse Courant|which had Mr Rask handing in his notice in summer when he was only handing in a parking permit]], has had its lesson.

And Mara Veit is learning. [[strike~ person/judge/Mara Veit|Staying away was the best evening of her career, she says, for the lines were so easy.]] [[wolf~ person/expect/Aron Tell|Aron Tell thinks that somebody may now dig out his own locked-up comedy.]]

The yearbook is being reprinted [[most- outlet/assert/The Lisse Courant|without the sentence on the continent's fullest house, which it never was]]. It rains. The cloakroom is open.
