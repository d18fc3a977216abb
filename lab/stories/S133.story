story: S133
title: The senator's meadow

claim knew: Senator Brannagh had land at Quenby bought because he knew from secret plans that the airport would be built there. | origins 3-5: The recording, the surveyor who showed him the map, the committee's visitors' book, a former partner; the opposition rests on the recording.
claim voice: The recording is genuine and the voice on it is Brannagh's. | origins 2-4: The Sieve, the Polytechnic's laboratory, his own sister; Aurand Acoustics took its contrary finding back.
claim front: Larkmead Holdings, which bought the land, is a cover for Brannagh himself. | origins 2-2: The notary's file, the former partner; the local paper rests on the file.
claim price: The Quenby land was bought for 240,000 to 410,000 florins. | origins 2-2: The farmer who sold it, the land registry; the senator's lawyer has a figure of his own.
claim driver: It was the senator's former driver, Toby Sennet, who made and leaked the recording. | origins 1-2: Brannagh and his spokesman; a colleague of the driver.
claim chair: Brannagh will give up the chair of the transport committee. | origins 1-2: Two senators of his party; he himself at last.
claim site: The government will move the airport from Quenby to Hollow Marsh. | origins 1-1: Two officials in the transport ministry; the prime minister.
claim hush: Brannagh's people offered the farmer money to keep quiet. | origins 0-1: The Mirror, which corrects itself.
claim villa: In 2032 Brannagh bought a lake house at Merle far below its value from a road builder. | origins 1-2: The Dissenter's papers; an estate agent.
claim sue: Brannagh will bring an action for libel against The Sieve. | origins 1-1: His lawyer.
claim oldacre: In 2027 Senator Oldacre was jailed for dealing in harbour land. | origins 1-2: Background told by the outlets.
status knew 2035-05-02: reported denied
status knew 2035-05-07: corroborated denied
status knew 2035-05-19: confirmed denied
status voice 2035-05-02: reported denied
status voice 2035-05-08: corroborated denied
status voice 2035-05-17: confirmed none
status front 2035-05-03: reported none
status front 2035-05-04: reported denied
status front 2035-05-11: corroborated denied
status front 2035-05-19: confirmed denied
status price 2035-05-03: reported none
status price 2035-05-04: reported denied
status price 2035-05-07: corroborated denied
status driver 2035-05-05: reported denied
status driver 2035-05-15: none denied withdrawn
status chair 2035-05-10: reported denied
status chair 2035-05-17: confirmed none
status site 2035-05-11: reported none
status site 2035-05-13: reported denied
status hush 2035-05-05: reported denied
status hush 2035-05-07: none denied withdrawn
status villa 2035-05-08: reported denied
status villa 2035-05-13: corroborated denied
status sue 2035-05-04: reported none
status sue 2035-05-08: reported denied
status sue 2035-05-17: none denied withdrawn

== S133-01 | Torvale Press Association | 2035-05-02 | Torvale senator accused of buying land on airport tip
PELLAM, May 2 (TPA) - A recording published on Wednesday appears to show [[knew+ outlet/assert/The Sieve|the head of the Senate's transport committee urging the purchase of farmland where Torvale's new airport was later sited]].

"[[knew+ document/assert/the recording|Get the meadow before the map comes out, because after the map nobody will sell you a molehill]]," a man says in the four-minute file, which was put online by the investigative site The Sieve. The Sieve said [[voice+ outlet/assert/The Sieve|the speaker was Senator Marcus Brannagh and the file had come to it uncut]].

Brannagh, 58, of the ruling People's Union, rejected it. "[[voice- person/deny/Marcus Brannagh|That is a puppet made by a machine, and not even a flattering one]]," he told reporters on the Senate steps. "[[knew- person/deny/Marcus Brannagh|I learned where the airport would go when you did, from the newspaper]]."

The site, at Quenby, 30 kilometres from the capital, was announced on February 20. Transport Minister Ines Tavener [[knew~ person/withhold/Ines Tavener|declined to say who had been shown the drawings before that day]]. Prime Minister Roland Ilott [[knew~ person/withhold/Roland Ilott|was travelling and could not be reached]]. The leader of the opposition, Hester Gorringe, demanded [[knew~ person/call/Hester Gorringe|an inquiry "with a shovel in its hand"]]. "[[voice~ person/judge/Hester Gorringe|If that is not him, I should like to meet the man who does him so well]]," she said.

TPA [[voice~ outlet/withhold/Torvale Press Association|was not able to verify the recording]].

[[oldacre+ outlet/assert/Torvale Press Association|The last senator to be convicted over land, Piers Oldacre, was sent to prison in 2027 for trading in harbour plots.]] The airport is to cost 2.8 billion florins and to open in 2041. Ground has not been broken.

== S133-02 | Quenby Chronicle | 2035-05-03 | "He paid me in one go and wished me a good retirement"
[[price+ person/assert/Arthur Mossop|Arthur Mossop sold Long Meadow last September for two hundred and forty thousand florins]], and thought he had done well.

"[[price+ person/assert/Arthur Mossop|It's wet, it's thistles, I'd have taken two hundred]]," he said yesterday, leaning on a gate that is no longer his. Had he kept it until February, the valuer in Stowe reckons, he would have had two million. [[knew~ person/judge/Arthur Mossop|"I've been had, haven't I?" he said, to the dog more than to us.]]

The buyer was a company, Larkmead Holdings, with a letter box over the chemist's. The Chronicle has been to the notary. [[front+ document/assert/the notary's file|In the file lies a power of attorney which makes Mrs Brannagh's brother, Desmond Jory, the sole director and the senator the one who may dismiss him.]] Mr Jory, who sells swimming pools, [[front~ person/withhold/Desmond Jory|shut his van door on us]].

Several people here saw a large grey car in the lane that summer. "[[knew+ person/assert/Nell Mossop|There was a man who paced out the runway. I didn't know it was a runway, mind. He paced it out from the oak to the water trough and he was smiling]]," said Nell Mossop, Arthur's sister. Was it the senator? [[knew~ person/withhold/Nell Mossop|She would not swear to it, he'd had a hat on.]]

Councillor Jim Threlfall belongs to the same party as Mr Brannagh. [[knew- person/deny/Jim Threlfall|The man wanted it for his daughter's ponies, he told me so himself over the raffle, said the councillor.]] [[knew~ outlet/assert/Quenby Chronicle|The daughter lives overseas and, according to her page, is allergic to horses.]]

Whoever pays for a letter box pays the chemist, and [[front+ unnamed/assert/the chemist|the chemist says the rent came with the senator's compliments]].

Of the tape people in the Plough say that [[voice+ group/judge/people in the Plough|you'd know that cough anywhere]].

The curlews are back on the flats, eleven pairs. Nobody has told them about 2041.

== S133-03 | Office of Senator Marcus Brannagh | 2035-05-04 | Statement by the Senator
In view of the campaign that has been launched against him, Senator Marcus Brannagh states:

"[[knew- person/deny/Marcus Brannagh|At no time before 20 February did I see, hold, hear of or dream of any plan which placed an airport at Quenby]]. [[knew- person/deny/Marcus Brannagh|Those who know how the ministry works know that the committee is the last to be told anything]].

"[[front- person/deny/Marcus Brannagh|I have no share in Larkmead Holdings. My brother-in-law is a grown man with a business of his own]]. I understand from him that [[price- person/assert/Marcus Brannagh|the meadow cost six hundred and fifty thousand florins, with fees]], which is hardly a robber's price. [[knew- person/assert/Marcus Brannagh|He wished to grow willow for baskets]].

"[[voice- person/deny/Marcus Brannagh|The so-called recording is synthetic]]. The respected firm of Aurand Acoustics has examined it at our request and [[voice- organization/confirm/Aurand Acoustics|has found in it the breathing pattern of a computer]].

"[[knew~ person/judge/Marcus Brannagh|It pains me for my family, and for the voters of the Western Ridings, whom I have served for nineteen years]]."

His lawyer, Sir Clement Marchbank, adds: "[[sue+ person/threaten/Clement Marchbank|Papers against the website will be lodged on Monday week, and the sum will be memorable]]."

The Senator [[chair~ person/withhold/Marcus Brannagh|will not answer questions about his position on the committee, there being nothing to ask]]. He calls on [[voice~ person/call/Marcus Brannagh|all media to delete the file]] and [[driver~ person/promise/Marcus Brannagh|will say in due course who is behind it]].

[[oldacre~ person/judge/Marcus Brannagh|Comparisons with the late Mr Oldacre are an insult to two families.]]

Surgery hours in Stowe are unchanged: Fridays, four to six, by the side entrance. The Senator's book of hill walks is available from all good shops.

== S133-04 | Pellam Mirror | 2035-05-05 | MEADOWGATE: THE CHAUFFEUR DUNNIT!
[[driver+ person/accuse/Marcus Brannagh|HE DROVE him for six years. He knew where the mints were kept. And now, storms shamed senator Marcus Brannagh, wheelman Toby Sennet has stabbed him in the back with a DICTAPHONE.]]

“[[driver+ person/accuse/Perry Gale|It was done in the car, in September, by the one man who was in the car]],” his spin doctor Perry Gale told the Mirror. Toby, 33, now a baker, was gobsmacked: “[[driver- person/deny/Toby Sennet|Me? I can't work the timer on my oven. I never taped anybody]].” A garage mate isn't so sure: [[driver+ unnamed/assert/a former colleague of the driver|“He'd a gadget on the sun visor, said it was for the toll.”]]

Hang on, though. If the driver taped it, [[voice~ outlet/ask/Pellam Mirror|how can it be a FAKE, Marcus?]] Gale wriggled: [[voice- person/deny/Perry Gale|“He taped something else and fed it to a computer.”]]

There's more. [[hush+ outlet/assert/Pellam Mirror|Old Arthur Mossop, 74, who flogged the field, was slipped an envelope last week so he'd zip it]], our source in the village says. Gale: [[hush- person/deny/Perry Gale|“Cobblers.”]] Arthur [[hush~ person/withhold/Arthur Mossop|wasn't answering his door]].

So did the senator KNOW? He swears blind he [[knew- person/deny/Marcus Brannagh|hadn't a clue]]. Tell that to the punters. In our phone poll [[knew~ group/judge/Mirror readers|94 in every 100 of you wouldn't let him mind a hamster]]. Telly bishop Canon Foxley: [[knew~ person/judge/Canon Foxley|“He that diggeth a pit.”]] Bookies Harker's [[knew~ organization/expect/Harker's|have him at 6-4 to be gone by Whitsun]].

What of the big lawsuit against the website? The Sieve's boss, Kit Lomas, is [[sue~ person/judge/Kit Lomas|“airing his best tie”]] for it.

Wife Celia, 55, was spotted at the hairdresser's. [[front~ person/withhold/Celia Brannagh|About brother Des and his pools-and-meadows empire: not a peep.]]

PLUS: Win a week at the seaside, see page 30.

== S133-05 | The Exchange Daily | 2035-05-07 | Surveyor says he showed senator the Quenby drawings
A surveyor who worked on the airport has told the Exchange Daily that [[knew+ person/assert/Owen Haddle|he unrolled the drawings for Quenby on a table in the senator's own kitchen, in August, five weeks before the meadow changed hands]].

Owen Haddle, then with the consultants Brock & Rume, does not belong to any party and says he has lost sleep. “[[knew+ person/assert/Owen Haddle|He put his finger on Long Meadow and asked who farmed it. I said a man called Mossop. He wrote that on his cuff]],” he said. [[knew~ person/withhold/Owen Haddle|Who had sent him there, and why to a kitchen, he did not care to say.]] Brock & Rume said [[knew- organization/deny/Brock & Rume|its records showed no such appointment, and that drawings did not leave the building]]. Mr Brannagh's spokesman, Perry Gale, said [[knew- person/deny/Perry Gale|the senator had been on a walking holiday for the whole of August and had the blisters to show for it]].

The registry of land has meanwhile released the deed. [[price+ document/assert/the deed|It gives the consideration as 410,000 florins]], which is neither the farmer's figure nor [[price~ outlet/judge/The Exchange Daily|the one in the senator's statement, and somebody has told the taxman a story]]. Asked which was right, the notary [[price~ unnamed/withhold/the notary|said that he only stamped]].

Shares in Brock & Rume shed 6%. Bonds for the airport, due to be placed in June, [[site~ outlet/expect/The Exchange Daily|may have to wait until it is clear whether the place holds]]. “[[knew~ person/judge/Ada Prowse|You can insure against fog, you cannot insure against a chairman]],” said Ada Prowse of Southgate Capital.

Aurand Acoustics, on whose finding the defence leans, has eleven employees, and one client in politics. It told us that [[voice- organization/assert/Aurand Acoustics|it stood by its report “at this time”]]. The Polytechnic's speech laboratory [[voice~ organization/promise/the Polytechnic's speech laboratory|expects to have its own by Thursday]].

[[sue+ person/promise/Clement Marchbank|Sir Clement Marchbank's writ is, he assured us, at the binder's]]; [[sue~ person/expect/Ada Prowse|Ms Prowse would be surprised if it ever left there]].

Correction from another title: the Pellam Mirror said yesterday that [[hush- outlet/deny/Pellam Mirror|no envelope was given to Mr Mossop; what its source had seen was his parish magazine]].

== S133-06 | The Dissenter | 2035-05-08 | The lake, the meadow and the man who is always lucky
Let us not mix our puddles. There is a meadow, and there is a lake.

The lake first. [[villa+ document/assert/papers obtained by The Dissenter|In 2032 Marcus Brannagh acquired a house on Lake Merle, six rooms and a jetty, for ninety thousand florins, from Gus Tarbuck, whose firm had just been given the western motorway.]] We have the contract. [[villa+ person/confirm/Lorna Veitch|Houses on that shore were going for four times as much, says Lorna Veitch, who sold most of them.]] His office replies that [[villa- person/deny/Perry Gale|there was dry rot, and that he paid what it was worth]]. [[villa~ outlet/judge/The Dissenter|It must be the only rot he ever put money into at his own risk.]]

Now the meadow. [[knew~ outlet/judge/The Dissenter|A man may be lucky once with water. Twice, and one starts to look for the dowser.]] [[knew+ outlet/judge/The Dissenter|He knew, of course he knew; his committee's safe has had the map in it since July.]] Hester Gorringe of the opposition is of our mind, though [[knew~ person/withhold/Hester Gorringe|she won't use the word crime before the auditors have]]. The party hacks of the Patriot are not. They write that [[knew- outlet/deny/The Torvale Patriot|no plan existed last summer, there were seven sites on the list and Quenby was the fifth]]. [[knew~ outlet/ask/The Dissenter|Which is why, presumably, nobody bought a blade of grass at the other six?]]

Then the voice. [[voice- outlet/deny/The Torvale Patriot|“A cheap forgery,”]] says the Patriot, which hasn't listened to it. His own sister has. “[[voice+ person/confirm/Agnes Brannagh|That's our Marcus. He says ‘molehill’ like our father]],” Agnes Brannagh told us from her chicken farm. [[voice~ person/judge/Agnes Brannagh|They've not spoken since the funeral, she adds, so make of it what you like.]]

And poor Sennet, the baker? [[driver- outlet/judge/The Dissenter|We've heard the file often enough to know there's no engine on it. There's a clock, and there are forks. That's a dinner.]]

One more thing. We're told by a clerk at the courthouse that [[sue- unnamed/assert/a clerk at the courthouse|nobody has booked a room, paid a fee or so much as asked for the libel form]].

Next week: where the motorway goes when it gets dark. [[knew~ outlet/call/The Dissenter|Until then: open the safe, gentlemen, and count the maps.]]

== S133-07 | Torvale Press Association | 2035-05-10 | University says senator tape authentic; firm retracts
PELLAM, May 10 (TPA) - [[voice+ organization/confirm/the Polytechnic|A recording in which a Torvale senator is heard urging the purchase of land is genuine]], scientists at the Polytechnic said on Thursday, hours before a private firm withdrew a finding to the contrary.

"[[voice+ person/confirm/Miriam Sayle|We compared it with 31 hours of Senate debate, and it is one throat]]," said Miriam Sayle, who heads the speech laboratory. [[voice+ person/assert/Miriam Sayle|There was no cut and no trace of synthesis]], she said.

Aurand Acoustics said [[voice~ organization/judge/Aurand Acoustics|its earlier opinion had been given on a compressed copy supplied by the client and could not be upheld]]. Its director [[voice~ unnamed/withhold/the director of Aurand Acoustics|would not say who had compressed it]].

Senator Marcus Brannagh's spokesman, Perry Gale, said [[voice- person/deny/Perry Gale|professors had been fooled before and the senator had never spoken those words]]. "[[knew- person/deny/Perry Gale|And even if he had, a man may be fond of meadows]]," he said.

Two senators of the People's Union, speaking on condition of anonymity, said [[chair+ unnamed/expect/two senators of the People's Union|Brannagh had agreed to leave the transport committee before the summer recess]]. His spokesman said [[chair- person/deny/Perry Gale|the gavel was in good hands and would stay there]]. A third senator said [[chair~ unnamed/judge/a third senator|"before lunch would be better"]]. Prime Minister Roland Ilott, back from the coast, said [[knew~ person/withhold/Roland Ilott|he would not comment on a matter that might come before the courts]]. Prosecutor General Edith Fallow said [[knew~ person/promise/Edith Fallow|her office was looking into the purchase]].

The opposition's Hester Gorringe called on [[chair~ person/call/Hester Gorringe|the senator to go today and to leave the key of the safe behind]].

[[oldacre+ outlet/assert/Torvale Press Association|Piers Oldacre, the last senator jailed over real estate, served two years from 2027]] and later kept bees.

== S133-08 | The Torvale Patriot | 2035-05-11 | Hands off Quenby's friend
They have found a professor. They would have found one for the moon being cheese. [[voice- outlet/deny/The Torvale Patriot|The tape remains what it was, a thing cooked in a cellar by people who can't win at the ballot box.]]

Senator Brannagh received us in his garden. He was calm. “[[knew- person/deny/Marcus Brannagh|I had no more idea of an airport than this rose has]],” he said. We asked about Haddle, the surveyor. [[knew- person/deny/Marcus Brannagh|“I never met him. I'd remember anyone who came into my kitchen without wiping his feet.”]] Would he step down from the committee? “[[chair- person/deny/Marcus Brannagh|I chair it, I shall chair it, and in September I'll chair it again]].”

Pushed by a foreign television team on Larkmead, he smiled: [[front~ person/withhold/Marcus Brannagh|“Ask me about willow.”]] A certain Rufus Dane has been going about claiming that [[front+ person/assert/Rufus Dane|he and Brannagh had set up Larkmead together on a napkin, with Jory to hold the pen]]. [[front- outlet/deny/The Torvale Patriot|Mr Dane was thrown out of two firms for fiddling his mileage, and there's no napkin.]] He also puts about that [[knew+ person/accuse/Rufus Dane|the senator told him in so many words, “they're going to land planes on it”]]. We repeat this only to show [[knew~ outlet/judge/The Torvale Patriot|how low it has sunk]].

Real harm is being done elsewhere. [[site+ unnamed/assert/two officials in the transport ministry|Two men in the ministry whisper that the cabinet means to shift the whole airport to Hollow Marsh, to be rid of the smell]]. That would rob the Western Ridings of nine thousand jobs. [[site~ outlet/call/The Torvale Patriot|The prime minister must kill this rumour by Sunday.]] Minister Ines Tavener [[site~ person/withhold/Ines Tavener|has only said that “all options have engineers”]].

The traitor at the wheel, meanwhile, bakes buns. [[driver+ outlet/accuse/The Torvale Patriot|Toby Sennet wore the wire, as every cab rank in Pellam knows.]]

Our rally is on Saturday at three, behind the cattle market. Bring a flag.

== S133-09 | Radio Torvale | 2035-05-13 | The week in questions
*Good morning. Lena Osgood talks with our Senate reporter, Paul Ferrow.*

**What has changed since Thursday, Paul?**
Mostly that people who used to whisper speak at normal volume. [[voice+ outlet/judge/Radio Torvale|Hardly anybody in the building still pretends that it was a machine talking.]] What they quarrel about now is [[knew~ outlet/assert/Radio Torvale|what he had in his head when he said it]].

**And what had he?**
[[knew~ outlet/withhold/Radio Torvale|I can't look in there.]] But I have looked in the visitors' book of the committee room, and [[knew+ document/assert/the visitors' book|under 19 August it says “O. Haddle, maps, to see the Chairman, private”]]. That is against [[knew- person/deny/Marcus Brannagh|his word that he was hiking all that month]], and also against [[knew- organization/deny/Brock & Rume|the consultants, who still say nothing left their office]].

**Is the airport itself in doubt?**
The prime minister was asked on the quay yesterday. “[[site- person/deny/Roland Ilott|It was Quenby, it is Quenby. I don't move runways because of a tape]],” said Mr Ilott. Others hear that [[site+ unnamed/assert/an official in the transport ministry|borings have been ordered at Hollow Marsh for Tuesday]].

**And the brother-in-law's firm?**
The man with the pools. Mr Gale's line: [[front- person/deny/Perry Gale|“Desmond Jory is Larkmead, full stop.”]] I rang Larkmead to ask for Mr Jory. [[front+ outlet/assert/Radio Torvale|The woman who answered said “Senator Brannagh's office”]], and then hung up.

**There is also talk of a house.**
Yes, on Lake Merle, that's an older business. [[villa+ person/confirm/Gus Tarbuck|The builder, Gus Tarbuck, told us that he'd let it go “for a song, because one likes to have friends”]]. Which Mr Brannagh's side calls [[villa- person/deny/Perry Gale|senile chatter]]. [[villa~ outlet/judge/Radio Torvale|I'd keep it apart from the meadow: other seller, other year, other motorway.]]

**Who'll stand by him?**
His wife, his lawyer, the Patriot. [[knew~ person/judge/Jim Threlfall|Councillor Threlfall of Quenby, who vouched for the ponies, told me he felt like one.]]

*Thank you. After the break: why asparagus is late.*

== S133-10 | Quenby Chronicle | 2035-05-15 | Sorry, Toby
Senator Brannagh's spokesman rang the bakery in Stowe on Sunday, and Toby Sennet let it ring, his hands being in dough. So it was the shop girl who heard it first: [[driver- person/deny/Perry Gale|it had not been Toby after all]].

"[[driver~ person/judge/Perry Gale|We named the wrong man and we're sorry]]," Perry Gale told us later. [[driver~ person/withhold/Perry Gale|Who the right one is, he preferred not to guess this time.]] The Sieve has always said that [[driver- outlet/deny/The Sieve|its source had never driven anyone anywhere]]. "[[driver- person/deny/Toby Sennet|I left in July. They reckon it was September. I told them that on the first day]]," said Toby.

Arthur Mossop has engaged a solicitor and wants his meadow back. [[knew+ person/accuse/Arthur Mossop|"He robbed me with a map in his pocket," is how he puts it now.]] On the sum he will not budge: [[price+ person/assert/Arthur Mossop|two hundred and forty, into the savings bank, he has the slip]]. We have seen [[price+ document/confirm/the slip|the slip]]. The deed in the registry says more, and Mr Jory, who signed it, [[price~ person/withhold/Desmond Jory|is in the Azores, the chemist thinks]].

At the parish meeting they voted on whether they believe their senator. [[knew~ group/judge/the parish meeting|Six did, 118 did not, and the vicar abstained.]] Councillor Threlfall was among the 118. [[knew~ person/judge/Jim Threlfall|"He looked me in the eye over a raffle," he said.]] The village is less of one mind on the runway; [[site~ group/judge/the parish meeting|half would cheer if Hollow Marsh got it]].

The man from the ponies? [[knew- person/deny/Celia Brannagh|Mrs Brannagh rang this office to insist that there was to be a stable, she had chosen the tiles.]]

The curlews have chicks. Keep dogs on a lead, please, until July.

== S133-11 | Pellam Mirror live | 2035-05-17 | BRANNAGH SPEAKS: minute by minute
**11.00** Packed room, no water on the tables. Here he comes. Grey suit, grey face.

**11.03** “[[voice+ person/confirm/Marcus Brannagh|It's my voice. I said those words, at a friend's table, in September]].” [[voice~ outlet/judge/Pellam Mirror live|Gasps.]] So much for [[voice- person/assert/Marcus Brannagh|the puppet and the computer]].

**11.05** But! “[[knew- person/deny/Marcus Brannagh|I was repeating gossip. Half the Senate bar was guessing Quenby that summer. A guess is not a secret]].”

**11.06** “[[knew- person/deny/Marcus Brannagh|There was no map in my kitchen]].” The lad from The Sieve shouts out [[knew~ unnamed/ask/a reporter of The Sieve|what “the map” on the tape is, then]]. [[knew~ person/withhold/Marcus Brannagh|No reply.]]

**11.09** “[[chair+ person/confirm/Marcus Brannagh|I am laying down the chairmanship as of noon]].” He keeps his seat.

**11.12** Larkmead? “[[front- person/deny/Marcus Brannagh|Not a florin of it is mine]].” Sir Clement passes him a note.

**11.14** The lawsuit against the site: [[sue- person/deny/Clement Marchbank|“There will be no papers,” says Sir Clement. “It seems the tape is true.”]]

**11.20** That's it, nine questions dodged by our count.

**11.31** Gorringe: “[[knew~ person/judge/Hester Gorringe|He confessed to the sentence and denied its meaning]].” She [[chair~ person/judge/Hester Gorringe|takes the resignation “as a first helping”]].

**11.40** PM's people: [[chair~ person/judge/Roland Ilott|he “respects the decision”]]. On the rest, [[knew~ person/withhold/Roland Ilott|“the law will speak.”]]

**11.55** Agnes, the sister with the hens: [[voice~ person/judge/Agnes Brannagh|“I could have saved you all a fortnight.”]]

**12.10** Toby Sennet's shop has sent us twelve iced buns. [[driver~ outlet/judge/Pellam Mirror live|We blamed him on our front page. We ate them in shame.]]

**12.30** Rain in Pellam. Lines are closing.

== S133-12 | Torvale Press Association | 2035-05-19 | Auditors: senator had airport plans before land deal
PELLAM, May 19 (TPA) - [[knew+ organization/confirm/the Court of Audit|Senator Marcus Brannagh had the confidential drawings for Torvale's airport in his keeping eight weeks before a family company bought the land]], the Court of Audit said on Saturday.

The court found [[knew+ organization/confirm/the Court of Audit|his signature on the receipt for copy number four, dated July 28]]. "[[knew+ person/confirm/Hugh Penhallow|It cannot have been gossip, since he had signed for it]]," its president, Hugh Penhallow, told reporters. It also found that [[front+ organization/confirm/the Court of Audit|the money with which Larkmead Holdings paid came out of an account in the senator's name]].

Brannagh said through his lawyer that [[knew- person/deny/Marcus Brannagh|he signed for dozens of envelopes a week and had not opened that one]]. He said [[front- person/deny/Marcus Brannagh|he had lent his brother-in-law money as one does]].

Prosecutor General Edith Fallow [[knew~ person/withhold/Edith Fallow|would not say if she would ask the Senate to lift his immunity]]. Prime Minister Roland Ilott said [[knew~ person/judge/Roland Ilott|he was "angry, and a little ashamed of having been careful"]]. Hester Gorringe, the opposition leader, urged [[knew~ person/call/Hester Gorringe|that the meadow be given back to the man who sold it]]. Surveyor Owen Haddle said [[knew~ person/judge/Owen Haddle|he had slept for the first time since August]].

The price remained in dispute. [[price- organization/deny/the Court of Audit|The auditors traced 388,000 florins and found nothing to support the 650,000 named by the senator]]. [[site- person/deny/Ines Tavener|Transport Minister Ines Tavener said that the runway would stay where it was]].

The court will take up [[villa~ organization/promise/the Court of Audit|an older purchase on Lake Merle]] in the autumn.

It was the 140th birthday of the Senate building. The fountain was switched on.
