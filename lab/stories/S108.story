story: S108
title: The forty-four pages of Brenn

claim draft: Halvia's Interior Ministry has drafted a law that lets the police read private messages without a judge's order. | origins 3-4: the paper itself, an official of the ministry, the Data Guardian who was sent it, the minister in the end.
claim exit: The Green Bond leaves the coalition over the draft. | origins 2-4: members of its board, its leader, its deputies; the prime minister's side denies it at first.
claim leaker: State Secretary Filip Oster gave the draft to the press. | origins 1-2: an inquiry of the ministry; a chancellery source may know of the same inquiry.
claim rook: Prime Minister Agneta Rook had approved the draft before it became known. | origins 1-3: a note in the margin, a former aide, the interior minister.
claim months: The draft makes providers keep everybody's connection data for 24 months. | origins 1-2: the leaked text; the ministry says 12.
claim june: A version of the draft of June still required a judge's order. | origins 2-2: Signal has the older file; the judges' association was sent it.
claim cameras: The law on face-reading cameras in railway stations has been adopted (in committee). | origins 1-2: parliament's record; the railway.
claim vote: The prime minister will ask for a vote of confidence on 27 November. | origins 1-2: two lawmakers of her party, then herself.
claim resign: Interior Minister Casimir Doll has offered his resignation. | origins 0-1: a tabloid's source, taken back by it.
claim glasswing: The Interior Ministry has already bought the spying software Glasswing for 18 million florins. | origins 1-2: a budget line; the seller's former salesman.
claim wiretap: In 2029 Halvia's secret service was found to have tapped 140 journalists. | origins 1-2: background in the outlets' own voice.
status draft 2036-11-11: reported denied
status draft 2036-11-12: corroborated denied
status draft 2036-11-17: confirmed none
status exit 2036-11-14: reported none
status exit 2036-11-15: reported denied
status exit 2036-11-21: confirmed none
status leaker 2036-11-19: reported denied
status leaker 2036-11-26: corroborated denied
status rook 2036-11-16: reported denied
status rook 2036-11-24: corroborated denied
status months 2036-11-11: reported none
status months 2036-11-13: reported denied
status june 2036-11-13: reported none
status june 2036-11-16: corroborated none
status cameras 2036-11-12: reported none
status vote 2036-11-19: reported none
status vote 2036-11-21: confirmed none
status resign 2036-11-18: reported none
status resign 2036-11-19: none denied withdrawn
status glasswing 2036-11-18: reported denied

== S108-01 | The Brenn Observer | 2036-11-11 | Ministry wants police to read messages without asking a judge
[[draft+ document/assert/a draft law of the Interior Ministry|A bill written in the Interior Ministry would allow any police captain to have a citizen’s private messages opened on a signature of his own]]. The Observer has the text. It is forty-four pages long and bears the date of 3 November.

The heart of it is section 9. “[[draft+ document/assert/section 9 of the draft|The approval of a court is dispensed with where delay would impair the purpose]],” it says. On page 31 the authors explain that [[draft+ document/judge/the explanatory part of the draft|this will be “the rule rather than the exception”]]. Section 14 obliges telephone and mail companies [[months+ document/assert/section 14 of the draft|to keep for twenty-four months who spoke to whom, from where and for how long]].

An official who has worked on the paper says that [[draft+ unnamed/confirm/an official of the Interior Ministry|it went round the departments last Thursday in numbered copies]]. [[draft~ unnamed/judge/an official of the Interior Ministry|He had not slept well since, he said.]]

Interior Minister Casimir Doll (Civic Union) received us for four minutes. “[[draft- person/deny/Casimir Doll|There is no such bill. In a ministry people type all day]],” he said. Whether he had read section 9, [[draft~ person/withhold/Casimir Doll|he left open]]. The prime minister’s office [[draft~ government/withhold/the prime minister's office|asked us to put our questions in writing and then did not answer the writing]].

“[[draft~ person/judge/Ruben Stark|I had to sit down]],” said Ruben Stark, who presides over the Association of Judges and to whom we read the passage. “[[draft~ person/judge/Ruben Stark|It makes us ornaments]].”

[[wiretap+ outlet/assert/The Brenn Observer|In 2029 it emerged that the secret service had listened to 140 reporters, some of this newspaper.]] That affair, too, began with a paper that did not exist.

== S108-02 | Halvian News Agency | 2036-11-12 | Coalition partner demands explanation over surveillance draft
BRENN, Nov 12 (HNA) - The smaller partner in Halvia's government on Wednesday demanded an explanation after a newspaper said that [[draft+ outlet/assert/the Brenn Observer|the Interior Ministry was preparing to give police access to private messages with no court involved]].

"[[draft~ person/call/Tomas Illy|I want those forty-four pages on my desk, and I want them withdrawn from every other desk]]," said Deputy Prime Minister Tomas Illy, leader of the Green Bond. Asked whether his party might walk out, Illy said [[exit~ person/withhold/Tomas Illy|he was not going to answer that in a stairwell]].

Interior Minister Casimir Doll said [[draft- person/deny/Casimir Doll|a junior section had collected ideas, none of which was the ministry's position]]. His state secretary, Filip Oster, [[draft~ person/withhold/Filip Oster|left a meeting without commenting]].

Data Guardian Ines Horvat said [[draft+ person/confirm/Ines Horvat|her office had been sent the document on November 6 with a request for remarks by the 20th]]. "[[draft+ person/confirm/Ines Horvat|One does not ask for remarks on something that isn't there]]," she said.

Police union chief Karl Ott welcomed [[draft~ person/judge/Karl Ott|"tools from this century"]]. The journalists' federation recalled [[wiretap+ organization/assert/the journalists' federation|the tapping of 140 of its members, which came to light in 2029]], and called on [[draft~ organization/call/the journalists' federation|Prime Minister Agneta Rook to bury the plan by Friday]].

Rook, who is on a visit to Lakemouth, [[draft~ person/withhold/Agneta Rook|did not respond to a shouted question]].

Parliament's transport committee meanwhile [[cameras+ outlet/assert/Halvian News Agency|approved by 14 votes to 9 a separate bill to put face-reading cameras into 31 railway stations]]. [[cameras~ unnamed/assert/a spokesman for the Green Bond|The Green Bond voted for it, a spokesman said, because a magistrate keeps the key.]]

The coalition has a majority of five.

== S108-03 | Signal | 2036-11-13 | We diffed the surveillance bill. Guess which word disappeared
The Interior Ministry's line is that [[draft- government/deny/the Interior Ministry|the leaked thing is a scrapbook by some trainees]]. Funny scrapbook: [[draft+ outlet/assert/Signal|the file's metadata give the template of the legislation unit, a registry number and nineteen named editors]]. One of them picked up his phone. "[[draft+ unnamed/confirm/one of nineteen editors of the draft|Yeah, that's ours. Please forget you have this number]]," he said.

Better still: somebody's sent us an older build. [[june+ document/assert/a file of 17 June|It's dated 17 June, runs to 29 pages, and in its section 9 "the competent court shall decide beforehand".]] So [[june+ outlet/assert/Signal|in early summer there was a judge in the loop]], and [[draft+ outlet/assert/Signal|by November he'd been deleted]]. [[june~ outlet/ask/Signal|Who hit the key?]] The change tracker says "CD-Office". The ministry: [[june~ government/withhold/the Interior Ministry|"We do not comment on purported documents of any season."]]

The retention bit has swollen too. [[months+ outlet/assert/Signal|Two years of everyone's call records in the new text]]; six months in the old one. A ministry source pushes back: [[months- unnamed/deny/a source in the Interior Ministry|"Twelve. The twenty-four is a typo that got promoted."]] [[months~ person/judge/Jun Okafor|"You don't typo an entire server hall," says Jun Okafor of Ravelin, who's read the annex with the hardware.]]

Is it even workable? Bruno Sax of the Office for Network Safety [[draft~ person/withhold/Bruno Sax|"hasn't been consulted, which is a comment"]]. Okafor: [[draft~ person/warn/Jun Okafor|"You can't build a keyhole for captains only. In a year every crook has the key."]]

And no, this isn't the station-camera thing which [[cameras+ outlet/assert/Signal|sailed through committee on Wednesday]]. [[cameras~ outlet/judge/Signal|Different ministry, different creepy.]]

WinterCon is sold out. Sorry.

== S108-04 | Kapital | 2036-11-14 | Greens weigh leaving as bill strains Rook’s coalition
Members of the Green Bond’s board are preparing to [[exit+ unnamed/assert/three members of the Green Bond's board|take their party out of the government within a week]], three of them have told Kapital.

“[[exit+ unnamed/assert/one of three members of the Green Bond's board|The ministers have begun to take their pictures off the walls]],” one said. A second put it more cautiously: [[exit~ unnamed/expect/a second member of the Green Bond's board|it was sixty to forty, and Doll could still make it forty]]. Tomas Illy, their leader, [[exit~ person/withhold/Tomas Illy|was in a tunnel, according to his office, for most of the afternoon]].

The price asked is plain. The Bond wants [[draft~ organization/call/the Green Bond|the secret reading of mail struck out, in writing, by the minister himself]]. In the Civic Union they think that excessive. “[[draft~ person/judge/Jost Hallmann|One does not shoot a minister because of a memo]],” said its whip, Jost Hallmann. He considered [[exit~ person/expect/Jost Hallmann|a break improbable: “They like the cars”]].

Telecom companies have done their sums. Halvatel says that [[months~ organization/assert/Halvatel|storing the traffic of nine million customers for two years would cost 340m florins]], and its lawyer Ada Brisk notes that [[draft~ person/judge/Ada Brisk|customers who fear that a captain reads along go elsewhere]]. The shares gave up 2.4 per cent.

Some in the market are unmoved. “[[exit~ person/judge/Pieter Halm|A minority cabinet spends less]],” says Pieter Halm of Nordia.

The cameras bill, on which [[cameras+ outlet/assert/Kapital|the transport committee has given its assent]], is worth 60m to the makers of lenses; [[cameras~ outlet/expect/Kapital|the plenum is to take it in December]].

The ministry of Mr Doll [[draft~ government/withhold/the ministry of Casimir Doll|did not wish to add to what it had not said]]. The budget’s second reading is on Tuesday.

== S108-05 | Radio Halvia | 2036-11-15 | Prime minister: The coalition is stable
Prime Minister Agneta Rook has ruled out [[exit- person/deny/Agneta Rook|a break-up of her government]]. "[[exit- person/deny/Agneta Rook|We shall finish the term together, all four years of it]]," she said on her return from Lakemouth last night.

A newspaper had reported that [[exit+ outlet/assert/a newspaper|the junior partner was on its way out]]. Its deputy leader, Sanna Wik, told Radio Halvia this morning that [[exit~ person/threaten/Sanna Wik|"the door has a handle on our side, too"]]. She declined to say [[exit~ person/withhold/Sanna Wik|how the board would vote on Thursday]].

On the forty-four pages the prime minister said [[draft~ person/judge/Agneta Rook|that she had learned of them from the press and "not with pleasure"]]. "[[rook- person/deny/Agneta Rook|I have neither seen nor blessed that text]]," she said. She would [[draft~ person/promise/Agneta Rook|speak to Mr Doll about it "at length"]].

Interior Minister Casimir Doll has invited reporters for Monday. In a short interview he no longer spoke of trainees. [[draft~ person/assert/Casimir Doll|It was true, he said, that the police were blind on the telephone, and that someone had to think about it.]] As for telephone records, [[months- person/deny/Casimir Doll|nobody intended to hoard them for more than a year]].

Professor Ferdinand Leu of Brenn university believes that [[draft~ person/judge/Ferdinand Leu|a measure of that sort would not survive an afternoon before the Constitutional Court]]. The bishops' conference voiced [[draft~ organization/warn/the bishops' conference|concern for the secrecy of pastoral talk]].

In Brenn some four thousand people demonstrated against [[draft~ group/judge/some four thousand people|what their banners called "the captain's ear"]]. The police counted eighteen hundred.

Tram line 6 is interrupted until Sunday night because of a burst main.

== S108-06 | The Brenn Observer | 2036-11-16 | 'Agreed, A.R.': a note in the margin
On the cover sheet of copy number 3 there is a line in green ink. “[[rook+ document/confirm/a note in green ink|Agreed, go ahead, but after the budget. A.R.]],” it reads. In the chancellery one person writes in green.

Our paper put the sheet before a former aide of the prime minister. “[[rook+ unnamed/confirm/a former aide of the prime minister|That’s her R, with the little boot. She’d had it over the weekend, she always marks things up on Sundays]],” she said. Agneta Rook told the country on Friday that [[rook- person/deny/Agneta Rook|the paper had never crossed her desk]]. Asked again yesterday, her spokesman Lars Evert said: “[[rook- person/deny/Lars Evert|Initials can be drawn by any child.]]” [[rook~ person/withhold/Lars Evert|He did not say by which.]] Sanna Wik of the Greens has [[rook~ person/ask/Sanna Wik|one question for her: “Which pen do you use?”]]

The Association of Judges has found something in its own mail. [[june+ person/confirm/Ruben Stark|In June it was consulted on a text, and in that text no message could be opened until one of its members had said yes]], says Ruben Stark. “[[june+ person/judge/Ruben Stark|We even praised it. I have the letter]].” What happened in between, [[june~ person/withhold/Ruben Stark|he would not guess]].

That [[draft+ outlet/assert/The Brenn Observer|Mr Doll’s house wrote the later one, with no magistrate in it]], is by now told to us by five of its officials. [[draft~ unnamed/judge/one of five officials of the Interior Ministry|“Everyone knows it except the minister,”]] says one.

In the corridors they are looking for the person who talked to us. [[leaker~ outlet/withhold/The Brenn Observer|We shall not help them.]]

Correction: on Tuesday we wrote that Mr Doll received us for four minutes. It was six.

== S108-07 | Interior Ministry of Halvia | 2036-11-17 | Statement by Minister Casimir Doll (for immediate release)
The Minister made the following statement to the press at 10 a.m.

"Ladies and gentlemen, let us end the guessing. [[draft+ person/confirm/Casimir Doll|The draft exists. It was drawn up in my house, on my instructions, and section 9 says what you have read.]] I stand by its aim. [[draft~ person/judge/Casimir Doll|I do not stand by the way in which I spoke about it last week.]]

"Why did I want it? [[draft~ person/judge/Casimir Doll|Because a kidnapper does not wait until a court has had its coffee.]] I was ready to limit the power to 72 hours. [[draft~ person/promise/Casimir Doll|I am ready now to talk with our partners about every comma.]]

"[[months- person/assert/Casimir Doll|The period for connection data was meant to be twelve months; the figure twenty-four is an error for which an official has apologised.]]

"[[june+ person/confirm/Casimir Doll|It is correct that a summer version contained a judicial reservation.]] [[june~ person/judge/Casimir Doll|The practitioners persuaded me that it would not work at night.]]

"I have been asked whether the head of government knew. [[rook~ person/withhold/Casimir Doll|Conversations between the Prime Minister and me stay between the Prime Minister and me.]]

"I have ordered an inquiry into [[leaker~ person/call/Casimir Doll|how a numbered document came into a newspaper]]. [[leaker~ person/threaten/Casimir Doll|Whoever did this broke an oath and will lose more than a desk.]]

"To those who call for my head: [[resign~ person/withhold/Casimir Doll|it is a useful head, and it is in use]]. To our friends in the Green Bond: [[exit~ person/call/Casimir Doll|do not throw away a good government because of a bad fortnight]].

"The law on station cameras, by the way, on which [[cameras+ person/assert/Casimir Doll|the committee voted last week]], is none of mine."

Questions were not taken. The ministry's Christmas bazaar takes place on 6 December.

== S108-08 | Flash | 2036-11-18 | DOLL DONE! Snoop minister 'hands in letter'
He snooped, he fibbed, he's OFF! Interior boss Casimir Doll, 58, has [[resign+ unnamed/assert/a source in the Civic Union|offered the Prime Minister his job on a plate]], a Civic Union insider whispers to Flash.

"[[resign+ unnamed/assert/a source in the Civic Union|The letter's in her handbag. One page, no tears]]," says our mole. The ministry: [[resign~ government/withhold/the Interior Ministry|"No comment, no, none."]] His wife, at the baker's: [[resign~ unnamed/withhold/the wife of Casimir Doll|"Two poppy-seed rolls, please."]]

Only yesterday Doll owned up: [[draft+ person/confirm/Casimir Doll|YES, he wanted coppers to peek at your love notes with no judge in sight]]. Bus driver Uwe Plank, 44: "[[draft~ person/judge/Uwe Plank|They can read mine. It's all about my back]]." Student Mia Torr, 20: "[[draft~ person/judge/Mia Torr|I've gone back to stamps]]."

And get this: the peeping kit may be in the cupboard ALREADY. [[glasswing+ document/assert/a budget line|A budget line called "Optics 4", 18 million florins, paid in August]], is really the spy program Glasswing, says a man who used to sell it. "[[glasswing+ unnamed/confirm/a former salesman of the maker of Glasswing|I shook hands on it in the ministry's canteen. The fish was terrible]]." The ministry swears: [[glasswing- government/deny/the Interior Ministry|"Optics means binoculars."]] [[glasswing~ outlet/ask/Flash|Eighteen million in BINOCULARS?]]

Greens boss Tomas Illy? [[exit~ person/withhold/Tomas Illy|Stone-faced at the budget, ate a whole apple, core and all.]] A young Green on the tram told us: [[exit+ unnamed/expect/a young member of the Green Bond|"We're gone by the weekend, my bag's packed."]]

[[exit~ outlet/judge/Flash|Flash says: Go or stay, but stop sulking at our expense!]] [[draft~ outlet/call/Flash|And hands off our phones!]]

PLUS: Which minister are YOU? Take the test.

== S108-09 | Brenn Live | 2036-11-19 | LIVE: No resignation, says everyone; who leaked it, says everyone
**07.40** Flash has eaten its front page. [[resign+ outlet/assert/Flash|"Doll done"]] is gone from the site; instead: [[resign~ outlet/deny/Flash|"Our source confused an offer to resign with an offer to apologise. We're sorry, Minister."]]

**07.55** Doll on the steps: [[resign- person/deny/Casimir Doll|"The only letter I've written this week is to Santa."]] Lars Evert, for the PM: [[resign- person/deny/Lars Evert|"Nothing's been tendered, nothing's been taken."]]

**08.30** Now the hunt. A chancellery source tells us the in-house inquiry has a name: [[leaker+ unnamed/accuse/a source in the chancellery|Filip Oster, the state secretary, whose copy, no. 7, has the same coffee ring as the scan in the paper]].

**08.52** Oster by text: [[leaker- person/deny/Filip Oster|"I drink tea."]]

**09.05** The Observer's editor: [[leaker~ unnamed/withhold/the editor of the Brenn Observer|"Sources? We grow our own."]] Greta Vance, opposition: [[leaker~ person/judge/Greta Vance|"Give whoever it was a medal."]]

**10.20** Green Bond board is brought forward to tomorrow, 18.00. [[exit~ person/withhold/Sanna Wik|Sanna Wik, walking in: "Ask me when I'm walking out."]] Illy's people say [[exit~ unnamed/assert/people around Tomas Illy|he's still after a deal "with the judge back in it"]].

**11.15** Reader Q: can Doll's plan still become law? [[draft~ outlet/expect/Brenn Live|Not with this parliament, as far as we can count.]]

**12.40** Two Civic Union MPs say the PM [[vote+ unnamed/assert/two lawmakers of the Civic Union|will put the question of confidence on Thursday week, the 27th]]. Evert: [[vote~ person/withhold/Lars Evert|"You'll get a calendar for Christmas."]]

**13.02** Hallmann, whip, overheard: [[vote~ person/expect/Jost Hallmann|"If she asks, she's short by two."]]

**13.30** Glasswing: the court of auditors [[glasswing~ organization/promise/the Audit Court|will open the binocular box]], it says. Maker Vitrine Systems [[glasswing~ organization/withhold/Vitrine Systems|doesn't name customers]].

**14.00** Soup of the day in the canteen: alphabet.

== S108-10 | Halvian News Agency | 2036-11-21 | Green Bond quits Halvian government; Rook to seek confidence vote
BRENN, Nov 21 (HNA) - Halvia's Green Bond [[exit+ organization/confirm/the Green Bond|pulled out of the government on Friday]] after its board voted 21-8 to end the two-year alliance with Prime Minister Agneta Rook's Civic Union.

"[[exit+ person/confirm/Tomas Illy|Our four ministers have handed back their seals this morning]]," its leader, Tomas Illy, said. "[[draft~,exit~ person/judge/Tomas Illy|You cannot share a roof with someone who drills a hole in the bathroom wall]]."

Rook, who had said that [[exit- person/deny/Agneta Rook|the alliance would last the full term]], announced that [[vote+ person/confirm/Agneta Rook|she would ask parliament for its confidence on November 27]]. "[[exit~ person/judge/Agneta Rook|I regret it. I also counted on it]]," she said. The opposition's Greta Vance said [[vote~ person/expect/Greta Vance|the arithmetic was against her]] and called for [[exit~ person/call/Greta Vance|elections in January]].

Interior Minister Casimir Doll said [[draft~ person/promise/Casimir Doll|he would shelve the bill on message interception until after the vote]]. Illy called that [[draft~ person/judge/Tomas Illy|"a burglar promising to come back later"]]. On Monday Doll had admitted [[draft+ person/confirm/Casimir Doll|ordering the text, which relieves police of asking a court]].

State Secretary Filip Oster was suspended. The ministry said [[leaker+ government/accuse/the Interior Ministry|an inquiry pointed to him as the person who had passed the document to the Brenn Observer]]. His lawyer said [[leaker- unnamed/deny/the lawyer of Filip Oster|his client had been in hospital with a kidney stone when the pages travelled]].

The pact between the two parties, signed in 2034, promised "no listening without law". [[wiretap+ outlet/assert/Halvian News Agency|It was a response to the 2029 scandal over 140 bugged reporters.]]

The florin eased 0.4 per cent.

== S108-11 | Tarnow Echo | 2036-11-24 | What the baker of Kiln Street makes of Brenn
It is a long way from Brenn to Kiln Street, but the talk has got here. [[exit+ outlet/assert/Tarnow Echo|Since the Greens threw in their seals]] our deputy, Lotte Amann, is no longer a minister's aide but a plain member. "[[exit+ person/confirm/Lotte Amann|I voted for going. I cried, then I voted]]," she said at the market on Saturday. Her father, who founded the branch, [[exit~ person/judge/Egbert Amann|thinks they jumped off a moving train because of the smell]].

Baker Hanno Ruse has put a sign over the telephone: "[[draft~ person/judge/Hanno Ruse|Captain, the rye is ready]]." People laugh. "[[draft~ person/judge/Hanno Ruse|But a policeman reading my wife's messages on his own say-so, that is no joke]]," he says. Our police captain, Dora Feil, [[draft~ person/judge/Dora Feil|does not want the power: "I've enough to read."]]

At the town hall on Friday Mr Doll himself came to speak, as had been planned since summer. He was whistled at. To a pupil's question he gave an answer that he had refused to Brenn: "[[rook+ person/confirm/Casimir Doll|Of course the Prime Minister had it. She sent it back on a Monday with her consent]]." Then he drank water. His driver told us that [[rook~ unnamed/judge/the driver of Casimir Doll|it was very quiet in the car afterwards]]. The chancellery, when we rang: [[rook- government/deny/the chancellery|"The minister misremembers. Nothing was consented to."]]

About [[leaker~ person/withhold/Casimir Doll|his suspended state secretary he did not wish to speak]]. Filip Oster comes from here; his mother has the wool shop. "[[leaker- person/deny/Rosa Oster|My Filip has never even told me what he gives me for Christmas]]," she says.

The station, for all that, gets its cameras; [[cameras+ unnamed/assert/the stationmaster of Tarnow|the committee has said yes and the masts are on order]], the stationmaster reports. The swimming bath closes for repairs until March.

== S108-12 | The Lantern | 2036-11-26 | On the eve
Tomorrow [[vote+ outlet/assert/The Lantern|Rook walks up to the desk and asks them whether they love her]]. [[vote~ outlet/expect/The Lantern|They don't; two of them might pretend.]] Hallmann has stopped predicting and [[vote~ person/withhold/Jost Hallmann|started whistling]].

Let me tell you what I think we've learned. [[draft+ outlet/assert/The Lantern|A minister had a law made by which a captain may rummage in your pocket and tell no judge]]; he [[draft~ outlet/judge/The Lantern|said it was nothing, then trainees, then thinking, then his proudest work]]. [[june+ outlet/assert/The Lantern|There'd been a decent one in June, with a court at the gate.]] Somebody took out the court. And [[rook+ outlet/accuse/The Lantern|the lady with the green pen nodded]]: there's [[rook+ document/confirm/a note in green ink|a note]], there's [[rook+ person/confirm/Casimir Doll|Doll's slip in Tarnow]], and against them [[rook- person/deny/Agneta Rook|her word]]. [[rook~ outlet/judge/The Lantern|I know how I'd bet.]]

As for poor Oster: [[leaker+ unnamed/assert/a printer's technician|a technician tells me that copy 7 was scanned at 22.10 with Oster's badge]]. [[leaker- person/deny/Filip Oster|"Badges get borrowed," says Oster, who swears he was under morphine.]] [[leaker~ outlet/judge/The Lantern|If he did it, bravo. If he didn't, bravo to whoever has his badge.]]

And the binoculars! The ministry still says [[glasswing- government/deny/the Interior Ministry|it's never owned Glasswing]]. [[glasswing~ outlet/ask/The Lantern|Then what's humming in the basement?]]

[[exit+ outlet/assert/The Lantern|The Greens are out]]; Wik says [[exit~ person/judge/Sanna Wik|she sleeps like a child]]. Illy, I'm told, [[exit~ unnamed/judge/friends of Tomas Illy|already misses the car]].

[[wiretap+ outlet/assert/The Lantern|I was one of the hundred and forty whom the service listened to, as came out in 2029.]] [[wiretap~ outlet/judge/The Lantern|I've still got the transcript of myself ordering pizza.]] It was, they noted, "probably code".
