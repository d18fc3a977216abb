story: S134
title: The eleven words in the Clean Hands bill

claim clause: The prime minister's office deliberately put a clause that spares sitting members into the anti-graft bill. | origins 3-4: The drafter, the e-mail of the night, a former aide, Dale Ormerod himself at last; the opposition rests on the drafter.
claim slip: The clause got into the anti-graft bill by the mistake of a clerk in the printing office. | origins 1-1: The prime minister's office; the head of the printing office; both take it back or fall silent.
claim pass: The Senate will pass the Clean Hands bill. | origins 2-3: The whips, a count by The Sieve, the Senate's president.
claim posts: Two senators were promised embassies for their votes on the bill. | origins 1-2: Senator Quill and a letter; another senator denies for himself.
claim strip: The clause will be struck out again before the final vote. | origins 2-2: The justice minister; the government.
claim quit: Justice Minister Selwyn Darke will resign if the clause stays. | origins 1-2: Friends of the minister; he himself.
claim veto: President Amabel Thorne will refuse to sign the bill. | origins 0-1: The Exchange Daily's source, which the paper takes back.
claim march: Between 40,000 and 160,000 people marched in Pellam for the law. | origins 2-3: The police, the organisers, a counting firm.
claim board: The Senate's voting board miscounted the first vote on the clause. | origins 1-2: The clerk of the Senate, a technician.
claim dunning: In April an exemption for mayors was slipped into the procurement law. | origins 1-2: The Dissenter; a mayor.
claim old29: In 2029 an earlier anti-graft law failed in the Senate by one vote. | origins 1-2: Background told by the outlets.
status clause 2035-05-16: reported none
status clause 2035-05-17: reported denied
status clause 2035-05-22: corroborated denied
status clause 2035-05-29: confirmed denied
status slip 2035-05-17: reported denied
status slip 2035-05-27: none denied withdrawn
status pass 2035-05-16: reported denied
status pass 2035-05-29: corroborated denied
status pass 2035-05-30: confirmed none
status posts 2035-05-20: reported denied
status posts 2035-05-25: corroborated denied
status strip 2035-05-19: reported none
status strip 2035-05-21: reported denied
status strip 2035-05-29: confirmed none
status quit 2035-05-18: reported none
status quit 2035-05-19: reported denied
status quit 2035-05-22: confirmed denied
status quit 2035-05-29: none denied withdrawn
status veto 2035-05-23: reported none
status veto 2035-05-24: none denied withdrawn
status march 2035-05-20: corroborated denied
status board 2035-05-25: reported denied
status board 2035-05-30: confirmed none
status dunning 2035-05-20: reported denied

== S134-01 | Torvale Press Association | 2035-05-16 | Torvale anti-graft bill found to exempt sitting lawmakers
PELLAM, May 16 (TPA) - Torvale's long-awaited anti-corruption bill contains a line that would shield every present member of parliament, and it got there on Monday night, the jurist who wrote most of the text said.

"[[clause+ person/accuse/Judith Ames|My draft went to the prime minister's office at nine with no such words in it and came back at six with eleven more]]," said Judith Ames, law professor and chief drafter of the Clean Hands bill. The words are "with the exception of persons holding a seat at its commencement".

Prime Minister Roland Ilott [[clause~ person/withhold/Roland Ilott|left a kindergarten by the garden gate when reporters asked him about them]]. His office [[clause~ government/withhold/the prime minister's office|said it was reading the text "with interest"]]. Justice Minister Selwyn Darke, whose bill it is, [[clause~ person/judge/Selwyn Darke|called it "a burglary in my own house"]] but did not say [[clause~ person/withhold/Selwyn Darke|whom he suspected]]. Opposition leader Hester Gorringe demanded [[clause~ person/call/Hester Gorringe|to know by Friday who had held the pen]].

The bill goes to the Senate in two weeks. People's Union whip Ned Carver said [[pass+ person/expect/Ned Carver|it would go through with ten to spare]]. Gorringe said [[pass- person/expect/Hester Gorringe|nobody on her side would vote for "a law with a hole shaped like its authors", and without her side it was dead]].

[[old29+ outlet/assert/Torvale Press Association|A forerunner was defeated in the upper house by a single vote in 2029.]]

The bill would create a court for cases of bribery and would make gifts above 80 florins public. Torvale was ranked 61st of 140 countries for honesty last year, between a kingdom and an archipelago. [[pass~ person/ask/Prudence Wole|"Will they really vote for it? Turkeys?" asked Prudence Wole, who runs the shop opposite the Senate.]]

== S134-02 | Radio Torvale | 2035-05-17 | A clerk's mistake, says Downgate House
The prime minister's office has an explanation. [[slip+ government/assert/the prime minister's office|A typesetter in the state printing office took the eleven words from an old file and they slid into the bill, it says.]] “[[slip+ person/assert/Dale Ormerod|It is as dull as that, a tired man and a long night]],” said Dale Ormerod, the prime minister's chief of staff. Did anyone in his house ask for the exception? “[[clause- person/deny/Dale Ormerod|Nobody here asked for it, nobody wrote it, nobody wanted it]].”

The head of the printing office, Violet Stagg, [[slip+ person/confirm/Violet Stagg|confirmed that one of her staff had mixed up two versions]]. His name she does not give. [[slip~ person/withhold/Violet Stagg|He is on sick leave]], she said.

Our reporter Paul Ferrow put that to the professor. “[[slip- person/deny/Judith Ames|A typesetter would have set it in the typeface of the bill. These words are in the one they use at Downgate House]],” said Judith Ames. She sticks to her view that [[clause+ person/accuse/Judith Ames|it was ordered from above]]. The justice minister [[clause~ person/withhold/Selwyn Darke|would not take sides between his professor and his chief]].

The printers' union was put out. [[slip- organization/deny/the printers' union|None of its members had worked on the bill on Monday night, it said; the machine stood still for want of paper.]]

Senator Marcus Brannagh, of whom you have heard a good deal this month, was asked whether [[clause~ person/withhold/Marcus Brannagh|he would be glad of such a clause. He said he had come for the buffet.]]

Senate president Godwin Pace [[pass~ person/withhold/Godwin Pace|did not want to forecast how his house would vote]].

Tomorrow there will be sun in the west, and a breeze from the sea. The cricket at Stowe has been drawn.

== S134-03 | The Sieve | 2035-05-18 | Six minutes past two
Here is what we have. [[clause+ document/assert/an e-mail of 15 May|An e-mail, sent at 02.06 on Tuesday from the account of Dale Ormerod to the bill team, subject line “tiny thing”. It says: “Insert after ‘member’. Eleven words, see below. Don't circulate.”]] Below come the eleven words.

And here is what we don't have. We don't have the sender's hand on the keys. [[clause~ outlet/withhold/The Sieve|Anyone with his password could have typed it.]] We asked him; he answered through a lawyer that [[clause- person/deny/Dale Ormerod|he was asleep at six past two, as his wife would swear]]. We asked her. [[clause~ unnamed/withhold/Mrs Ormerod|She laughed and put the phone down.]] [[clause~ outlet/ask/The Sieve|And who, if he did type it, was he being so kind to?]]

How does the clerk come out of it? Badly. [[slip- outlet/judge/The Sieve|A man can't mix up two files when one of them arrived by mail with orders.]] Violet Stagg, who said on Thursday that [[slip+ person/confirm/Violet Stagg|it was one of hers]], [[slip~ person/withhold/Violet Stagg|asked us on Friday to send questions in writing, by post]].

What next?

• The vote. We rang all 96 senators. [[pass+ outlet/expect/The Sieve|41 say yes, 38 no, the rest want lunch first. As things stand it squeaks through.]]
• The minister. Three friends of Selwyn Darke say [[quit+ unnamed/assert/three friends of Selwyn Darke|he'll walk if the hole isn't stitched up by the day of the vote]]. He tells us [[quit~ person/withhold/Selwyn Darke|he's busy with a crossword]].
• The precedent. [[old29+ outlet/assert/The Sieve|Six years ago one senator in a lavatory cost the country its law.]] [[pass~ outlet/call/The Sieve|Somebody should check the cubicles on the thirtieth.]]

We are nine people above a launderette. If you know how “tiny thing” came about, [[clause~ outlet/call/The Sieve|write to us, not from work]].

== S134-04 | The Torvale Patriot | 2035-05-19 | Much ado about eleven words
Is there nothing else to do in spring? [[slip+ outlet/assert/The Torvale Patriot|A printer dozed off and pushed the wrong button]], and now they want to hang a government for it.

[[clause- outlet/deny/The Torvale Patriot|The e-mail about which the nine gentlemen of the launderette make such a noise has been faked by people with practice in it.]] Dale Ormerod, a father of four, told us: “[[clause- person/deny/Dale Ormerod|I couldn't tell you what the eleven words are without my glasses]].” As for Professor Ames, [[clause~ outlet/judge/The Torvale Patriot|vanity has always been her co-author]].

And what is so shocking about them? [[clause~ person/judge/Horace Beddow|“A law shouldn't reach back, every student knows that,”]] says Senator Horace Beddow, who is a notary. Besides, the matter is as good as over. [[strip+ person/promise/Selwyn Darke|The line will be out before the thirtieth, the justice minister has assured the whips]]. Whether the whips have assured the justice minister is another thing: [[strip~ person/withhold/Ned Carver|Ned Carver “couldn't say what would be in or out”]].

We hear gossip of [[quit- person/deny/Ned Carver|a minister about to flounce off. “Selwyn? Never, he loves the car,” chuckled Carver]].

The bill itself is sound. [[pass+ outlet/expect/The Torvale Patriot|It will be law by midsummer, with our votes and without theirs.]] The opposition's Gorringe brags that [[pass- person/expect/Hester Gorringe|it'll sink without trace on the thirtieth]]. They had their chance; [[old29+ outlet/assert/The Torvale Patriot|it was their man Pruitt who sat in the lavatory in 2029 when the first one fell by one]].

[[march~ outlet/call/The Torvale Patriot|Today's parade of whistles in the capital is best avoided by families.]] Those who wish for fresh air should try the Western Ridings, where the lambing has been good.

== S134-05 | Pellam Mirror | 2035-05-20 | WE WANT IT WHITER THAN WHITE
[[march+ organization/assert/the organisers|A HUNDRED AND SIXTY THOUSAND]] of you filled Harbour Street in rubber gloves yesterday, said organisers, to tell the bigwigs to SCRUB OUT THE CLAUSE.

Killjoy cops had it at [[march+ government/assert/the police|forty thousand]]. Boffins at Headcount, who do it by balloon, plumped for [[march+ organization/assert/Headcount|ninety-two]]. The Patriot's people saw [[march- outlet/deny/The Torvale Patriot|“a few busloads”]]. [[march~ outlet/judge/Pellam Mirror|Must've been ruddy big buses.]]

Dinner lady Pru Hobbs, 52, waved a toilet brush. “[[clause+ person/accuse/Pru Hobbs|They snuck it in at night like rats, for their own skins]],” she yelled. Rocker Baz Lund, 60, [[clause~ person/call/Baz Lund|wants Ormerod's laptop put on show in the museum]]. On the steps prof Judith Ames got a cheer for seven words: “[[clause+ person/accuse/Judith Ames|He ordered it. He knows. I know]].” Downgate House [[clause- government/deny/the prime minister's office|still swears it never touched the thing]] and blames [[slip+ government/assert/the prime minister's office|“a poorly printer”]]. [[slip~ unnamed/judge/a marcher|“Poorly? I'd be poorly an' all,”]] said one lad in a boiler suit.

And the Mirror can reveal what money can't buy but a posting can! [[posts+ person/accuse/Arabella Quill|“I was offered Lisse, sea view, in return for a yes with the clause in,”]] says indie senator Arabella Quill, 61. “[[posts+ person/assert/Arabella Quill|Old Beddow got the promise of somewhere hot]].” Horace Beddow, 70: [[posts- person/deny/Horace Beddow|“Madam has been at the sherry. I burn in April.”]] Foreign office? [[posts~ government/withhold/the foreign ministry|“Postings are announced when they're announced.”]]

Did we spot senator Brannagh in the crowd? [[clause~ outlet/judge/Pellam Mirror|In a false beard you'd not know him. He'd have reason.]]

GLOVES OFF: our free pair, page 2.

== S134-06 | The Dissenter | 2035-05-20 | They've done it before, in April, with mayors
Nobody noticed in April, and we include ourselves. [[dunning+ outlet/assert/The Dissenter|On page 88 of the law on public purchases stand nine words that let the mayors off]], and they weren't there when it left committee. [[dunning+ person/confirm/Walt Dunning|“I nearly fell off my chair, I'd never asked for it,”]] says Walt Dunning, mayor of Stowe and honest to the point of dullness. The ministry of works says [[dunning- government/deny/the ministry of works|the words were debated, on a Friday, late]]. [[dunning~ outlet/withhold/The Dissenter|There's no record either way, the stenographer had gone home.]]

That was another law, another ministry and another house of parliament; it proves nothing about the eleven words. [[clause~ outlet/judge/The Dissenter|It merely tells you what sort of weather we live in.]]

On those, there's a rival school. It isn't Ormerod, say some in the Union; [[clause- unnamed/accuse/some in the People's Union|it was the whip, Carver, off his own bat, and the prime minister's people were as surprised as anyone]]. Carver: [[clause~ person/deny/Ned Carver|“I can't spell commencement.”]] We think that's a decoy. [[clause+ outlet/judge/The Dissenter|Downgate House wanted those words, and Downgate House got them.]]

On the tired printer we've nothing to say but this: [[slip- outlet/assert/The Dissenter|we went to his house. He's been in traction since Easter.]] A neighbour waters his plants. [[slip- unnamed/deny/a neighbour of the printer|“He hasn't printed so much as a birthday card,”]] she says.

[[pass~ outlet/judge/The Dissenter|Should one vote for a rotten good law? We've argued all week.]] Gorringe says no; half her benches [[pass~ group/withhold/half of the opposition's senators|won't tell us]]. [[posts~ outlet/ask/The Dissenter|And how many of the undecided have lately been brushing up a foreign language?]]

[[slip~ outlet/call/The Dissenter|If there is a printer in the land who did do it, we'll buy him a drink and a dictionary.]]

Our lampoon evening is sold out. There'll be a second one.

== S134-07 | Torvale Press Association | 2035-05-22 | Minister threatens to quit; ex-aide says clause came from top
PELLAM, May 22 (TPA) - [[quit+ person/threaten/Selwyn Darke|Torvale's justice minister said on Tuesday he would leave the government if a clause exempting lawmakers stayed in his anti-corruption bill]].

"[[quit+ person/threaten/Selwyn Darke|I shall vote on the thirtieth as a minister or as a gardener]]," Selwyn Darke said. Ned Carver, the ruling party's whip, [[quit- person/deny/Ned Carver|dismissed it as "stage thunder" and said nobody was going anywhere]].

Alma Birkett, who worked for the prime minister's chief of staff until Friday, told TPA that [[clause+ person/confirm/Alma Birkett|she was at the next desk when he dictated the words, some time after 1 a.m., with his shoes off]]. "[[clause+ person/assert/Alma Birkett|He said the boss wanted something to help the lads sleep]]," she said. Dale Ormerod said [[clause- person/deny/Dale Ormerod|she had been dismissed for lateness and was nowhere near a desk at that hour]]. Prime Minister Roland Ilott, speaking for the first time on the matter, said [[clause- person/deny/Roland Ilott|"I asked for nothing to be put in and I know of nobody who did"]].

He repeated that [[slip+ person/assert/Roland Ilott|an error in the printing office explained everything]]. The printers' union [[slip~ organization/call/the printers' union|challenged him to name the man]].

Will the words go? "[[strip+ government/promise/the government|An amendment to delete them will be tabled in good time]]," the government's spokeswoman said. Carver said [[strip- person/deny/Ned Carver|no such amendment had been given to him and the text was final]].

Hester Gorringe, for the opposition, called [[clause~ person/call/Hester Gorringe|for Ormerod's dismissal]]. She said [[pass- person/expect/Hester Gorringe|the votes were not there and would not be]].

A poll by Harker's put [[slip~ organization/assert/Harker's|belief in the misprint at 7 percent]]. The margin of error is 3.

== S134-08 | The Exchange Daily | 2035-05-23 | President minded to withhold signature; markets shrug
[[veto+ unnamed/assert/a person familiar with President Thorne's thinking|President Amabel Thorne will not put her name to the anti-graft bill, whatever the Senate does]], a person familiar with her thinking has told this newspaper. “[[veto+ unnamed/assert/a person familiar with President Thorne's thinking|She would sooner sign a treaty with the moon]],” the person said. The palace [[veto~ organization/withhold/the palace|does not comment on conversations that may or may not have been held]].

It would be the second such row this spring. [[dunning~ outlet/assert/The Exchange Daily|The clause in favour of mayors in the procurement law is before the constitutional bench]]; the works ministry [[dunning- government/deny/the ministry of works|maintains that it went through in daylight]].

Lawyers were divided. [[veto~ person/judge/Brian Oakes|Sir Brian Oakes thought a refusal “magnificent and void”]]; the constitution gives the head of state ten days and no choice.

For investors, what counts is that there be some law. Foreign funds have made one a condition for the airport loan. Ada Prowse of Southgate Capital said [[pass+ person/expect/Ada Prowse|it would scrape home, by three or four]]. [[pass- unnamed/expect/a former whip|A former whip, over oysters, saw it failing by six.]] The bookmaker Harker's [[pass~ organization/withhold/Harker's|has closed its book on the matter after “unusual stakes from the Senate bar”]].

As to how the eleven words came in, there is little appetite in the City for a fight. “[[clause~ person/judge/Ada Prowse|Whoever did it has cost us a quarter of a point]],” Ms Prowse said. Downgate House would only add to its previous statements that [[clause- government/deny/the prime minister's office|the e-mail cited by The Sieve did not originate on its premises]]. The firm that runs the government's mail servers, Cordwain, [[clause~ organization/withhold/Cordwain|said it could tell, and was not at liberty to]].

The foreign ministry's list of vacancies, published on Monday, includes Lisse. [[posts~ outlet/judge/The Exchange Daily|That is no proof of anything, though it is a nice beach.]]

The florin was steady at 1.12. Tin rose.

== S134-09 | Radio Torvale | 2035-05-25 | Questions at the end of the week
*Lena Osgood and Paul Ferrow.*

**Paul, is the president refusing or not?**
She isn't. [[veto- outlet/deny/The Exchange Daily|The Exchange Daily took that back yesterday; its informant had met her once, at a dog show.]] The palace put it in a line: [[veto- organization/deny/the palace|“The President signs what is put before her by parliament.”]]

**Then the vote next Wednesday. Wasn't there one already?**
There was a test vote on the clause this week. The board showed 48 to 45 for it. [[board+ person/accuse/Iris Fell|Iris Fell, clerk of the Senate, says the board had three seats wrong way about.]] The maker, Tallyworks, disagrees: [[board- organization/deny/Tallyworks|the board counts lamps, and the lamps were right]]. [[board~ person/withhold/Godwin Pace|Senate president Godwin Pace will rule when he has had it taken apart.]]

**And the embassies?**
Senator Quill has produced a letter on ministry paper. [[posts+ document/assert/a letter on foreign ministry paper|It “looks forward to welcoming you among our heads of mission, once the matter of the thirtieth is behind us”]]. The foreign minister's office says [[posts- government/deny/the foreign ministry|that is a form letter, it goes to everyone who comes to the garden party]]. [[posts~ outlet/assert/Radio Torvale|I got it too, and a pen.]]

**Who put the clause in, in your opinion?**
[[clause~ outlet/withhold/Radio Torvale|I'm paid not to have one.]] But a second secretary has told me [[clause+ unnamed/confirm/a second secretary|she saw the mail go out, on his screen, with him behind it]]. And Mr Ormerod no longer says “asleep”. [[clause~ person/withhold/Dale Ormerod|“Paul, have a heart.”]]

**And the printer?**
[[slip~ outlet/judge/Radio Torvale|That story is looking for somewhere to lie down.]] [[slip- unnamed/deny/a foreman in the printing office|A foreman there told me the file was sealed when they got it.]] The government [[slip+ government/assert/the government|holds on to it: a wrong file, a sleepy moment]].

**Does it get through?**
The whip told me [[pass+ person/expect/Ned Carver|he'd bet the house on it, and he meant his own]]. An opposition senator told me [[pass- unnamed/expect/an opposition senator|it's stone dead]]. [[pass~ outlet/judge/Radio Torvale|They were sitting at the same table.]]

**And these mayors one hears of?**
That's April. [[dunning+ unnamed/confirm/a former official of the works ministry|A man who left the works ministry in May says the nine words were typed in there after the committee had gone home]].

*Thank you.*

== S134-10 | Torvale Press Association | 2035-05-27 | Printing office chief withdraws account of error in graft bill
PELLAM, May 27 (TPA) - The head of Torvale's state printing office on Sunday withdrew her statement that [[slip+ person/confirm/Violet Stagg|one of her staff had put a disputed clause into the anti-corruption bill by accident]].

"[[slip- person/deny/Violet Stagg|There was no mistake in my house, and no man on sick leave who could have made one]]," Violet Stagg said in a letter to the Senate. [[slip~ person/assert/Violet Stagg|She had been telephoned and asked to be helpful, she wrote.]] By whom, [[slip~ person/withhold/Violet Stagg|she would tell only a judge]].

Dale Ormerod, chief of staff to Prime Minister Roland Ilott, [[slip~ person/withhold/Dale Ormerod|cancelled an interview]]. The prime minister's office said [[clause- government/deny/the prime minister's office|this changed nothing: the eleven words had not come from there]]. Its spokeswoman no longer spoke of a printer; asked why, she said [[slip~ government/withhold/the government|there was a train to catch]]. "[[clause~ person/judge/Hester Gorringe|First it was nobody, then it was a printer, now it is nobody again]]," opposition leader Hester Gorringe said.

Judith Ames, the chief drafter, said [[clause~ person/judge/Judith Ames|she felt sorry for Stagg and for nobody else]]. Justice Minister Selwyn Darke, asked about the authors, said [[clause~ person/withhold/Selwyn Darke|he would keep that for his memoirs]]. On his future he was brisk: [[quit+ person/threaten/Selwyn Darke|the letter of resignation was typed and lacked only a date]].

Senator Horace Beddow, said to have been promised a post abroad, [[posts- person/deny/Horace Beddow|told his local paper he had never been offered so much as a stamp]].

Organisers of last Saturday's rally lowered their figure. [[march- organization/assert/the organisers|They had counted both directions and the 160,000 should be 80,000]], they said.

Whip Ned Carver [[pass~ person/withhold/Ned Carver|no longer named a number for Wednesday]]. Amendments may be handed in until Monday, and [[strip~ person/call/Judith Ames|Ames asked anyone with an eraser to use it]].

The Senate sits on Wednesday at two. Visitors are asked to leave rubber gloves in the cloakroom.

== S134-11 | The Sieve | 2035-05-29 | “Yes. It was me.”
He came up our stairs at half past eight in the morning, past the dryers, without a lawyer. “[[clause+ person/confirm/Dale Ormerod|Yes. It was me. I typed it, I sent it, I was told to]],” said Dale Ormerod.

By whom? “[[clause~ person/withhold/Dale Ormerod|You'll have to work that out. There aren't many people who tell me things]].” We put it to him that ten days ago he [[clause- person/deny/Dale Ormerod|was in bed with his wife for a witness]]. “[[clause~ person/judge/Dale Ormerod|I'm not proud of that. She isn't either]],” he said. He drank two teas.

And the doddery printer? “[[slip- person/deny/Dale Ormerod|We made him up. I believe the name we had in mind was Norman]].”

Roland Ilott's answer came by noon. [[clause- person/deny/Roland Ilott|“Mr Ormerod acted alone and against my wishes. I gave no instruction and neither did my office.”]] [[clause~ outlet/judge/The Sieve|An office, one would think, is what a chief of staff is chief of.]] Judith Ames: [[clause~ person/judge/Judith Ames|“Eleven words, fifteen days. I've had students who confessed faster.”]]

The hole is closed, by the way. [[strip+ outlet/assert/The Sieve|On Monday night the justice committee cut the line by fourteen votes to three]], which is why [[quit- person/deny/Selwyn Darke|Selwyn Darke has put his letter through the shredder and is staying]]. [[strip+ person/confirm/Ned Carver|Carver, who'd called the text final, carried the scissors.]]

Tomorrow, then. Our last round of calls: [[pass+ outlet/expect/The Sieve|57 for, 22 against, and the rest have found religion]]. Gorringe has come about: [[pass+ person/promise/Hester Gorringe|her people will vote yes, every man jack]]. [[pass~ unnamed/warn/an old hand in the Senate|“Seen it before. Count them when they're sitting down,”]] says an old hand.

Somebody has left a sock in dryer four. It's been here since March.

== S134-12 | Pellam Mirror live | 2035-05-30 | CLEAN HANDS: the vote as it happened
**14.00** Full house. [[pass~ outlet/expect/Pellam Mirror live|Nerves are shredded on both sides.]] Harry from Stowe, 9, is in the gallery with his gran and a banner they've made him roll up.

**14.05** First a ruling. President Pace: [[board+ person/confirm/Godwin Pace|the board did get last week's test wrong, three wires were crossed and the true figure was 48 to 45 the other way]]. Tallyworks [[board~ organization/judge/Tallyworks|is “mortified”]]. [[pass~ person/assert/Godwin Pace|Today they'll vote by standing up.]]

**14.20** Gorringe: “[[clause~ person/judge/Hester Gorringe|We know whose fingers. We'll find out whose voice]].” Ilott [[clause~ person/withhold/Roland Ilott|studies the ceiling]].

**14.31** Ilott at last: “[[clause- person/deny/Roland Ilott|I say again that I never wished for that clause. A man in my employ took a liberty]].” Jeers. Alma Birkett, up in the gallery, mouths [[clause+ person/assert/Alma Birkett|“he wanted it”]], and gets shushed.

**14.50** Quill: [[posts+ person/accuse/Arabella Quill|“I vote yes, free of charge, and they can keep their beach.”]] Beddow, red as a lobster: [[posts- person/deny/Horace Beddow|“No one promised me anything!”]]

**15.12** Division. [[pass~ person/warn/Ned Carver|Carver's gone to check the loos, no kidding.]]

**15.20** IT'S THROUGH! [[pass+ person/confirm/Godwin Pace|71 for, 19 against. “The Clean Hands bill is passed,” says Pace]], and drops his glasses. [[old29~ outlet/judge/Pellam Mirror live|Six years late, somebody shouts about 2029.]]

**15.24** Brannagh voted… for. [[pass~ outlet/judge/Pellam Mirror live|We'll leave that there.]]

**15.40** Darke: “[[pass~ person/judge/Selwyn Darke|I'm going to go and look at my beans]].” Is he really staying on? [[quit- person/confirm/Selwyn Darke|“Until the voters say otherwise.”]]

**15.55** Palace: [[veto- organization/promise/the palace|Her Excellency's pen is filled; she'll sign on Friday]].

**16.10** Ames on the eleven words: [[clause~ person/call/Judith Ames|“Frame them. Hang them in Downgate House, by the coffee.”]]

**16.30** Harry's banner's been unrolled. It says HELLO MUM.
