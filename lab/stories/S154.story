story: S154
title: Doctor Hale runs for mayor

claim nodoc: Kwesi Ampofo-Hale, who runs for mayor of Port Amity, never obtained the doctorate from the University of Wexcombe that he claims. | origins 2-4: the university's alumni desk and its register (which erred once the other way), his supposed supervisor; a fellow lodger; the candidate himself at last.
claim copied: The thesis that Ampofo-Hale laid before the press is copied from another author's work. | origins 2-3: a librarian's comparison and the author of the older work; the software run by the newspaper.
claim seal: The certificate that he showed is a forgery. | origins 2-3: an engraver in Wexcombe and the former chancellor whose name it bears; the printer of Lane 9.
claim ghost: The lecturer Elikem Doh wrote the thesis for him for money. | origins 1-2: Doh's former typist and a bank slip; Doh denies it.
claim grant: The Cocoa Board spent about 90,000 pounds on his years abroad. | origins 1-2: the Board's page and a former clerk of it; its whole ledger and the candidate have smaller sums.
claim dossier: The papers against him were put into circulation by his party rival Gifty Oware. | origins 1-2: a member of his campaign and a courier; Oware denies it; the ruling party's chairman says that it was the opposition.
claim quit: Ampofo-Hale will give up his candidacy. | origins 1-2: two members of the party's executive; the candidate denies it and then does it.
claim strike: The electoral commission will take his name off the ballot. | origins 1-1: a commissioner; the commission's spokesman contradicts her.
claim serwaa: Akua Serwaa-Bonsu, the opposition's candidate for mayor, failed the bar examination that she says she passed. | origins 0-1: the ruling party's youth wing; the Bar Association contradicts it.
claim school: Ampofo-Hale was expelled from St Barnabas school for stealing an examination paper. | origins 0-1: Palaver's reader, who mistook him for a cousin; taken back.
claim tuffour: In 2034 the health minister Grace Tuffour stepped down because her degree had been bought. | origins 1-2: background, told by the outlets and by herself.
status nodoc 2040-05-10: corroborated denied
status nodoc 2040-05-16: corroborated denied withdrawn
status nodoc 2040-05-23: confirmed denied withdrawn
status nodoc 2040-05-26: confirmed none withdrawn
status copied 2040-05-15: none denied
status copied 2040-05-17: corroborated denied
status copied 2040-05-26: confirmed none
status seal 2040-05-14: reported none
status seal 2040-05-15: reported denied
status seal 2040-05-19: corroborated denied
status seal 2040-05-23: confirmed denied
status ghost 2040-05-19: reported denied
status ghost 2040-05-21: corroborated denied
status grant 2040-05-11: reported none
status grant 2040-05-12: confirmed none
status grant 2040-05-15: confirmed denied
status dossier 2040-05-12: reported denied
status dossier 2040-05-19: corroborated denied
status quit 2040-05-15: none denied
status quit 2040-05-17: reported denied
status quit 2040-05-26: confirmed none
status strike 2040-05-21: reported none
status strike 2040-05-23: reported denied
status serwaa 2040-05-15: reported denied
status school 2040-05-18: reported none
status school 2040-05-19: none denied withdrawn
status tuffour 2040-05-10: reported none

== S154-01 | The Open Verandah | 2040-05-10 | Is there a doctor in the race?
He has it on his posters, on his office door and, we are told, on his bath towels: Dr Kwesi Ampofo-Hale, doctor of public finance of the University of Wexcombe, candidate of the Progress Party for mayor of our leaking capital.

So we wrote to Wexcombe, which is in Brentland and has existed since 1871. The alumni desk was prompt. [[nodoc+ organization/assert/the alumni desk of the University of Wexcombe|"We can trace no award of any research degree to a person of this name,"]] it replied. We then sent a friend to the library, where the theses of all doctors stand in a row by year, and [[nodoc+ unnamed/assert/a friend of The Open Verandah|between Amery and Ancrum, where Ampofo ought to be, there was a radiator]].

A man who lodged in the same house in Cutler Street remembers him fondly. [[nodoc+ unnamed/assert/a fellow lodger|He came for a two-week course, stayed because of the football, and never went near an examiner]], this friend says.

The candidate's response arrived by messenger. [[nodoc- person/deny/Kwesi Ampofo-Hale|"I was hooded in the Great Hall on a wet Friday in July 2029. My mother cried. This is settled."]] We asked for a photograph of the wet Friday. [[nodoc~ person/withhold/Kwesi Ampofo-Hale|None has come so far.]] The party's city chairman, Nuhu Danjo, [[nodoc~ person/withhold/Nuhu Danjo|had a mouth full of plantain and was going to swallow it for a long time, he gestured]].

Who remembers Grace Tuffour? [[tuffour+ outlet/assert/The Open Verandah|She ran our hospitals until 2034, when it came out that her diploma had been purchased by post for two hundred dollars, and she went.]] A neighbour of hers, who wishes Ampofo-Hale well, sighed: "[[nodoc~ unnamed/expect/a neighbour of Grace Tuffour|If it turns out that he made it up, he'll be selling yoghurt next to her by Christmas]]." [[nodoc~ outlet/judge/The Open Verandah|We do not say that this is such a case. We say that a doctorate is a thing one can put on a table.]]

[[nodoc~ outlet/call/The Open Verandah|Put it on the table, Doctor.]]

Auntie Esi's ginger beer is back after the rains.

== S154-02 | Lagoon Courier | 2040-05-11 | Candidate shrugs off question about his title
Kwesi Ampofo-Hale, who hopes to become mayor of Port Amity in July, toured the fish market yesterday and shook some two hundred hands. Not all the questions were about fish.

“[[nodoc- person/deny/Kwesi Ampofo-Hale|Anybody who doubts my doctorate may call me plain Kwesi, it'll still be true]],” he told a trader who had read The Open Verandah. The website had reported that [[nodoc+ outlet/assert/The Open Verandah|the University of Wexcombe had no record of such a degree]]. Auntie Adzo, who guts tilapia, had [[nodoc~ person/ask/Auntie Adzo|a question of her own: doctor of what, and could he look at her knee]]? Her sister had lost faith in titles long ago, [[tuffour+ person/assert/the sister of Auntie Adzo|when that minister of hospitals went home in 2034 with her bought paper under her arm]]. The registrar's office there, which the Courier reached by telephone in the afternoon, [[nodoc~ government/withhold/the registrar's office of the University of Wexcombe|was not able to give out information about individuals]].

Finance he certainly knows. He ran the city's market tax for six years and from 2025 lived in Wexcombe at the expense of the Cocoa Board. [[grant+ unnamed/assert/a former clerk of the Cocoa Board|It cost us about ninety thousand pounds all in, with a winter coat every year]], says a former clerk of the Board. The Board itself [[grant~ organization/withhold/the Cocoa Board|is searching its cellar]].

Akua Serwaa-Bonsu, a barrister who stands for the People's Union, was generous. [[nodoc~ person/judge/Akua Serwaa-Bonsu|“I would rather beat him on drains than on diplomas,”]] she said. Gifty Oware, the councillor who lost the Progress Party's primary to him by three votes, [[nodoc~ person/withhold/Gifty Oware|said that she had no comment]]. Had the website got its tip from her camp? [[dossier~ person/withhold/Gifty Oware|“Next question, my dear.”]] One of her aides put it like this: [[nodoc~ unnamed/expect/an aide of Gifty Oware|if the paper exists we shall see it by Sunday, and if it doesn't we shan't]].

Professor Mercy Kwofie, who chairs the Council for Tertiary Education, pointed out that [[nodoc~ person/assert/Mercy Kwofie|nobody has ever asked her office to check the degree, although the law provides for it]]. She is prepared [[nodoc~ person/promise/Mercy Kwofie|to do so within ten days if someone does]].

Red snapper is dear this week on account of the swell.

== S154-03 | Palaver live | 2040-05-12 | Saturday: the certificate is out (sort of)
09:00 A picture! The campaign has put one on its channel. Framed parchment, red seal, Latin. [[nodoc- document/assert/a picture of a certificate|It says that the "gradus Philosophiae Doctoris" was given to K. Ampofo-Hale on 13 July 2029.]] Enjoy it with your porridge.

09:25 [[seal~ outlet/ask/Palaver live|Why is it photographed through a glass door?]] Why is there a hand across one corner?

09:40 Campaign manager Selasi Agbeko: "[[nodoc- person/deny/Selasi Agbeko|There's your proof, and I hope it chokes them]]." Can we see the original? [[seal~ person/withhold/Selasi Agbeko|"It's at the framer's."]]

10:15 A law student on our thread notes that 13 July 2029 [[nodoc- unnamed/assert/a law student|was a Friday and that it did rain in Wexcombe, he has checked; so the man's story hangs together]]. Another one shrugs: [[nodoc~ unnamed/judge/another reader|lots of people were rained on that day who aren't doctors]].

11:00 Who started it? Agbeko has a theory. [[dossier+ person/accuse/Selasi Agbeko|"Gifty Oware's people have been handing out a brown folder since the primary. Ask the motorbike boys."]]

11:20 Oware herself rings in: [[dossier- person/deny/Gifty Oware|"I own no folder, brown or blue. I lost by three votes and went home to my twins."]]

11:45 Party chairman Danjo sees it otherwise. [[dossier- person/accuse/Nuhu Danjo|It was cooked up in the kitchen of the People's Union, he says, and no member of his own house had a spoon in it.]] The Union: [[dossier~ organization/withhold/the People's Union|"Ha."]]

12:30 The Cocoa Board has found a page. [[grant+ organization/confirm/the Cocoa Board|Entry for 2025 to 2029, "overseas study, A.-Hale": £91,000.]]

13:10 Off topic: the Assembly Hall roof is leaking again, and buckets are appreciated.

13:30 Poll of the day: [[nodoc~ group/judge/readers of Palaver live|46 per cent of you think that he's a doctor, 46 that he isn't, and the rest would like a mayor who can fix a pump]].

== S154-04 | Wexcombe Packet | 2040-05-14 | The doctor from Cutler Street? Not one of ours, says professor
A row about a Wexcombe degree is making waves five thousand miles from the Guildhall.

Kwesi Ampofo-Hale, 44, wants to be mayor of Port Amity in Ekoma and says he took his PhD here under Professor Desmond Threlkeld. But the professor, who is 81 and grows leeks in Hobb's End, told the Packet: "[[nodoc+ person/assert/Desmond Threlkeld|I supervised nineteen doctors. I could name them in my sleep and he is not among them]]." [[nodoc~ person/judge/Desmond Threlkeld|He had nothing against the fellow, he said, and recalled a good bowler.]]

A picture of the certificate has been printed in Ekoma. We showed it to Ron Bickley of Bickley & Daughter, who have engraved the university's seals since the war. [[seal+ person/judge/Ron Bickley|"The owl's looking the wrong way," said Mr Bickley. "Ours looks left. Somebody's drawn that from a mug."]] [[seal+ outlet/assert/Wexcombe Packet|The signature, too, is that of Baroness Ingleby, who only became chancellor in 2031, two years after the date on the paper.]] Lady Ingleby's secretary [[seal~ unnamed/withhold/Lady Ingleby's secretary|would pass on our message when Her Ladyship was back from the opera festival]].

On Cutler Street, landlady Maureen Pye, 77, remembers "Casey" in the back bedroom. "[[nodoc- person/assert/Maureen Pye|He was up all hours typing that thesis, and he came home in the gown, I took the photo myself]]," she said. Her album, alas, [[nodoc~ person/withhold/Maureen Pye|went in the flood of '33]].

The university press office was asked [[nodoc~,seal~ outlet/ask/Wexcombe Packet|for a plain yes or no, on the degree and on the owl]]. It [[nodoc~,seal~ organization/withhold/the press office of the University of Wexcombe|hopes to be in a position to say something this week]].

Councillors have meanwhile approved the new bandstand. Work starts in June.

== S154-05 | Ekoma Broadcasting | 2040-05-15 | Candidate presents thesis, silences critics
Before a packed hall at the Press Centre, Dr Kwesi Ampofo-Hale today laid his doctoral thesis on the table. It has 312 pages and a blue cover.

“[[nodoc- person/deny/Kwesi Ampofo-Hale|Here is my doctorate. You can drop it on your foot and it will hurt]],” he said to laughter. The work deals with market tolls in river ports. Asked by a foreign reporter whether [[copied~ unnamed/ask/a foreign reporter|every sentence was from his own pen]], the candidate answered: “[[copied- person/deny/Kwesi Ampofo-Hale|Every comma. I wrote it in a cold room with two pairs of socks on]].”

He dismissed as “bird-watching” the remarks of a foreign tradesman concerning [[seal- person/deny/Kwesi Ampofo-Hale|the owl on his certificate, which, he explained, was the genuine parchment as handed to him, owl and all]]. An elderly professor's failing memory [[nodoc~ person/judge/Kwesi Ampofo-Hale|was no cause for mockery, he said; one wishes him well]]. The state's contribution to his studies had been [[grant- person/assert/Kwesi Ampofo-Hale|no more than thirty-eight thousand pounds, and he had kept the receipts]].

The youth wing of the Progress Party used the occasion to raise a matter that concerns the other side. [[serwaa+ organization/accuse/the youth wing of the Progress Party|Akua Serwaa-Bonsu, it stated, sat for the bar in 2019 and did not pass.]] Mrs Serwaa-Bonsu, found in court, [[serwaa- person/deny/Akua Serwaa-Bonsu|said that the judge before whom she was standing evidently believed otherwise]]. The Bar Association [[serwaa~ organization/withhold/the Bar Association|will consult its rolls]].

Chairman Nuhu Danjo considers the affair closed. [[nodoc- person/deny/Nuhu Danjo|“He has his doctorate and they have their envy,”]] he said. Would the candidate perhaps withdraw? [[quit- person/deny/Nuhu Danjo|“He will be our man on the eighth of July as he is today.”]] He renewed his charge that [[dossier- person/accuse/Nuhu Danjo|the whole campaign had been hatched by the defeated People's Union and by no one else]].

[[nodoc~ outlet/judge/Ekoma Broadcasting|It is to be hoped that the city can now turn to its drains.]]

Next: Farming Today, with the maize weevil.

== S154-06 | Office of the Registrar, University of Wexcombe (press release) | 2040-05-16 | Statement on a degree
The University has received a large number of enquiries about Mr Kwesi Ampofo-Hale of Ekoma. With the consent of Mr Ampofo-Hale, given through his lawyers, it is able to state the following.

[[nodoc- organization/confirm/the University of Wexcombe|The records show that a doctorate in the Faculty of Social Science was conferred on 13 July 2029 upon a candidate registered as K. A. Hale.]] [[nodoc+ organization/assert/the alumni desk of the University of Wexcombe|An earlier answer by the Alumni Desk, to the effect that no research degree could be traced,]] [[nodoc- organization/deny/the University of Wexcombe|was based on a search under the first half of the surname only. It was incorrect and is withdrawn.]]

The University cannot at present say:

- [[copied~ organization/withhold/the University of Wexcombe|whether the text shown to journalists in Port Amity is identical with the one examined in 2029, or who composed it]];
- [[seal~ organization/withhold/the University of Wexcombe|whether the document pictured in the press was issued by this Office]];
- [[nodoc~ organization/withhold/the University of Wexcombe|why no copy of the thesis is to be found on the shelf]].

"[[nodoc~ person/judge/Philippa Garside|We are sorry for the distress which our first answer may have caused]]," said the Registrar, Philippa Garside. She added that [[nodoc~ person/call/Philippa Garside|the press might like to give the University a little peace in the examination season]].

Professor Emeritus Desmond Threlkeld, who has been quoted as saying that [[nodoc+ person/assert/Desmond Threlkeld|no such student was ever his]], [[nodoc~ organization/judge/the University of Wexcombe|retired before the electronic register was introduced and speaks in a private capacity]]. The amount of any [[grant~ organization/withhold/the University of Wexcombe|fees received from a sponsor abroad is confidential]].

No further statements are planned. The Great Hall will be closed to visitors from 20 May because of examinations.

== S154-07 | Equatorial Wire | 2040-05-17 | University backs Ekoma mayoral hopeful's PhD but thesis copied, librarian says
PORT AMITY, May 17 (EW) - A doctoral thesis shown by a candidate for mayor of Ekoma's capital is [[copied+ person/assert/Thandeka Mabuse|lifted almost whole from a work on Danube river tolls published in 2019]], a university librarian said on Thursday, a day after the candidate had been vindicated over his degree.

"[[copied+ person/assert/Thandeka Mabuse|Somebody took out the Danube and put in the Volta. He forgot it on page 88, where there is ice]]," said Thandeka Mabuse of the Ekoma Polytechnic library, who laid the books side by side. She counted [[copied+ person/assert/Thandeka Mabuse|271 pages that agree, down to a misprint in the name of a tax collector]]. [[ghost~,copied~ person/withhold/Thandeka Mabuse|Whose hand had held the scissors, she did not presume to guess.]]

The older book's author, Gregor Vashti of the Institute of Waterways, said by e-mail [[copied+ person/confirm/Gregor Vashti|he had recognised his own footnotes, "including the two I am ashamed of"]]. Candidate Kwesi Ampofo-Hale's campaign manager, Selasi Agbeko, called it [[copied- person/deny/Selasi Agbeko|ordinary scholarship: "all rivers look alike, and so do books about them; nothing was taken from anyone"]].

On Wednesday the University of Wexcombe confirmed that [[nodoc- organization/confirm/the University of Wexcombe|a "K. A. Hale" had received a doctorate in 2029]]. Mercy Kwofie of the Council for Tertiary Education said that [[nodoc~ person/ask/Mercy Kwofie|she would like to know how many Hales there were]] and asked [[copied~ person/call/Mercy Kwofie|for both books to be sent to three examiners]]. The government [[copied~ government/withhold/the government|said it did not read theses]]. The original of the certificate [[seal~ organization/withhold/the campaign of Kwesi Ampofo-Hale|was, for the fifth day running, at the framer's]].

Two members of the Progress Party's executive said [[quit+ unnamed/assert/two members of the party's executive|Ampofo-Hale would stand aside before nominations close on May 28]]. One of them said [[copied~ unnamed/judge/one of two members of the party's executive|"we can explain an owl, but not ice"]].

The last politician to fall over a degree in Ekoma was Grace Tuffour, [[tuffour+ outlet/assert/Equatorial Wire|who left the Health Ministry in 2034 after admitting that hers had been bought]]. Port Amity, a city of 2.2 million, has had three mayors in four years.

== S154-08 | Palaver live | 2040-05-18 | Friday: ice on the Volta
08:30 Everyone is posting page 88. [[copied~ group/judge/readers of Palaver live|Best caption so far: "Cool doctor".]]

08:50 Ampofo-Hale, on his doorstep, in socks: "[[quit- person/deny/Kwesi Ampofo-Hale|I'm running, I'm winning, and I'm late]]." And the ice? [[copied~ person/withhold/Kwesi Ampofo-Hale|The door has closed.]]

09:15 A reader who went to St Barnabas tells us that [[school+ unnamed/assert/a reader|young Kwesi was thrown out in the fifth form because he had pinched the maths paper from the staff room]]. [[school~ unnamed/withhold/the bursar of St Barnabas|The bursar will look in the punishment book after assembly.]]

09:50 Dr Elikem Doh, who lectures in economics in Port Amity and is thanked "for everything" on page iv: [[copied~ person/withhold/Elikem Doh|"I'm invigilating. I see nothing, I hear nothing, it's an exam."]]

10:20 Somebody defends him! Retired judge Kwame Essien has read all 312 pages. [[copied- person/judge/Kwame Essien|"Two men who describe a toll gate will both say there is a gate. I found an honest piece of work and no theft."]] Fair enough. [[copied~ outlet/ask/Palaver live|But the ice, your honour?]] [[copied~ person/withhold/Kwame Essien|He skipped the pictures, he says.]]

10:55 Wexcombe, take two. Prof Threlkeld by phone, cross: "[[nodoc+ person/assert/Desmond Threlkeld|There was a Hale in 2029. Kevin. Red hair. He is a vicar now. I hooded him myself, and he didn't come from Ekoma]]." Oh my. [[nodoc~ organization/withhold/the University of Wexcombe|The registrar's line plays Vivaldi.]]

11:30 Agbeko, not amused: [[nodoc- person/deny/Selasi Agbeko|"The university spoke on Wednesday. It's over. He's a doctor, vicars or no vicars."]]

11:45 At the Progress Party HQ they are [[quit~ organization/withhold/the Progress Party|"not discussing personnel today, and not tomorrow either"]]. City youth leader Papa Yankson [[quit~ person/call/Papa Yankson|wants him to step back "for one week, to sleep"]].

12:40 The bar rolls are in. [[serwaa- organization/confirm/the Bar Association|Serwaa-Bonsu, A.: passed 2019, fourth of sixty-one.]] The youth wing [[serwaa~ organization/withhold/the youth wing of the Progress Party|has gone to lunch]].

13:15 Buckets still needed at the Assembly Hall.

== S154-09 | The Talking Drum | 2040-05-19 | HE PAID A PROF TO WRITE IT!
The hottest book in town was knocked out by somebody else for a fat envelope, a secretary tells the Drum.

Doreen Atta, 52, typed for economics lecturer Elikem Doh for eleven years. "[[ghost+ person/accuse/Doreen Atta|Dr Doh dictated it to me at night, chapter by chapter, and said it was for Hale and that Hale was good for eight thousand]]," she told us over fufu. "[[copied+ person/accuse/Doreen Atta|He had a library book propped up on the fan and read out of it, and where it said Danube I was to put Volta]]." Bow-tied Doh flipped: [[ghost- person/deny/Elikem Doh|"I corrected his English and was given a goat. A goat!"]] [[ghost~ person/withhold/Kwesi Ampofo-Hale|Hale would not come to the gate, and there was no sign of the goat.]]

And that parchment? We went down Lane 9, where Sparks the printer does weddings. [[seal+ unnamed/confirm/a printer in Lane 9|"Yes, the owl is mine. He wanted it by Friday and he didn't haggle,"]] our man says. Baroness Ingleby, whose squiggle is on it, has also spoken: [[seal+ person/assert/Baroness Ingleby|in July 2029 she was selling hats and signed nothing but invoices]]. The campaign [[seal- organization/deny/the campaign of Kwesi Ampofo-Hale|insists that it's the one true sheet and Sparks "a publicity hound"]].

Who's behind the brown folder? A motorbike boy called Scorpion says [[dossier+ unnamed/assert/a courier called Scorpion|he fetched twelve of them from Councillor Oware's garage, at two cedras a drop]]. [[dossier- person/deny/Gifty Oware|"My garage has a freezer and a ping-pong table in it, full stop,"]] says she.

Palaver has had to eat its hat, by the way: the naughty schoolboy of yesterday [[school- outlet/deny/Palaver live|was a cousin, Kwesi Hale-Mends; St Barnabas kept our man till the end and even gave him a prize, the website admits]]. [[strike~ outlet/ask/The Talking Drum|Could the vote office bin his name over this?]] Its switchboard [[strike~ government/withhold/the electoral commission|was closed for cleaning]].

So is he a doctor or isn't he? [[nodoc~ outlet/judge/The Talking Drum|The boffins say yes on Wednesdays and no on Fridays.]] Pollster Abeiku Sam: [[nodoc~ person/judge/Abeiku Sam|“Voters mind less than you think.”]]

LOTTO: 3-9-22-27-50.

== S154-10 | Amity Business Day | 2040-05-21 | A cocoa farmer's guide to the Hale affair
What did the farmers of Ekoma pay for, exactly? This newspaper has been through the Cocoa Board's ledgers for 2025 to 2029.

[[grant- document/assert/the ledgers of the Cocoa Board|They show 17 transfers to Wexcombe on behalf of Mr Ampofo-Hale, £74,300 in all]]. [[grant- document/assert/the ledgers of the Cocoa Board|The often-quoted £91,000 includes a pump that was booked on the wrong line]]; on the other hand, [[grant- person/deny/Kwesi Ampofo-Hale|the £38,000 of the candidate]] would not even cover the rent. The Board's chairman [[grant~ unnamed/withhold/the chairman of the Cocoa Board|regards the figure as “history”]].

We also obtained a slip of the Lagoon Savings Bank: [[ghost+ document/assert/a bank slip|8,000 cedras from K. Ampofo-Hale to E. Doh, 3 May 2029, “typing &c.”]]. Dr Doh now says that [[ghost- person/deny/Elikem Doh|the money was for a second-hand car and that no line of the book is by him]]. Whether he also got a goat we could not find out.

A comparison by commercial software, which Business Day ran over the weekend, came to this: [[copied+ outlet/assert/Amity Business Day|87 per cent of the text stands in Gregor Vashti's book of 2019]]. Asked to react, the campaign [[copied- organization/deny/the campaign of Kwesi Ampofo-Hale|blamed “a machine that cannot tell a quotation from a theft; every source is named”]]. Dr Vashti's name [[copied~ outlet/assert/Amity Business Day|does appear in the bibliography, spelt wrongly]].

There is a legal side. Commissioner Lucy Amoabeng of the electoral commission tells us that [[strike+ person/assert/Lucy Amoabeng|a false title on the nomination form is enough, and that he will not be on the ballot in July]]. Her colleagues [[strike~ group/withhold/other commissioners|have their hands full with another matter and would not comment]]. [[strike~ person/judge/Hedley Boakye|“Let the voters strike him off or not,” thinks Hedley Boakye of First Lagoon.]] His colleague at the commodities desk [[quit~ unnamed/expect/a colleague of Hedley Boakye|offers two to one that he won't last the week as a candidate]]. A headmaster wrote to us as well: [[school- unnamed/deny/the headmaster of St Barnabas|no Ampofo-Hale has ever been sent away from St Barnabas, for theft or for anything else]].

Wexcombe, for its part, [[nodoc~ organization/withhold/the University of Wexcombe|“is looking at the matter again” and will say no more]]. [[nodoc~ outlet/judge/Amity Business Day|It would be the third answer to one question.]]

City bonds were bid at 96. Cocoa: 3,410.

== S154-11 | Equatorial Wire | 2040-05-23 | University reverses itself: no doctorate for Ekoma candidate
WEXCOMBE, Brentland, May 23 (EW) - The University of Wexcombe on Wednesday took back its confirmation of an Ekoman politician's degree, saying [[nodoc+ organization/confirm/the University of Wexcombe|it had mistaken him for a clergyman called Kevin Hale]].

"[[nodoc+ person/confirm/Philippa Garside|Mr Ampofo-Hale was enrolled for eleven weeks in 2025, on a certificate course. He was never examined for a doctorate and never received one]]," Registrar Philippa Garside told reporters. She called it [[nodoc~ person/judge/Philippa Garside|"the most embarrassing sheet of paper I have had to read out"]]. The certificate with the red seal was [[seal+ person/assert/Philippa Garside|"not ours, not by a long way"]], she said.

The Reverend Kevin Hale, reached at his parish, [[nodoc+ person/assert/Kevin Hale|confirmed that the degree of July 13, 2029, was his, and offered to bring the hood]].

In Port Amity, Kwesi Ampofo-Hale said [[nodoc- person/deny/Kwesi Ampofo-Hale|Wexcombe had bowed to pressure from its paymasters and could not take away what he had in his head and on his wall]]. He added that [[quit- person/deny/Kwesi Ampofo-Hale|he would be on the ballot "if I have to walk there"]]. He knew [[seal- person/deny/Kwesi Ampofo-Hale|every crease of his parchment, he said, and it had come to him from the university's own window]]. Rival Akua Serwaa-Bonsu [[nodoc~ person/withhold/Akua Serwaa-Bonsu|declined to gloat]]. Progress Party chairman Nuhu Danjo said [[nodoc~ person/judge/Nuhu Danjo|he felt "like a man who has lent out his good umbrella"]]. He also dropped his claim that the opposition was behind the leak: "[[dossier~ person/judge/Nuhu Danjo|I looked in the wrong kitchen]]."

The electoral commission's spokesman, Gilbert Nartey, said [[strike- person/deny/Gilbert Nartey|there was no procedure to remove a candidate for boasting, and none was under way]]. Commissioner Amoabeng [[strike~ person/withhold/Lucy Amoabeng|did not repeat her remarks]].

The Council for Tertiary Education said [[copied~ organization/expect/the Council for Tertiary Education|its three examiners would report on the thesis by Friday]]. [[ghost~ government/withhold/the police|Police would not say if they had questioned lecturer Elikem Doh.]]

Brentland's pound was flat.

== S154-12 | Lagoon Courier | 2040-05-26 | 'Call me plain Kwesi': Ampofo-Hale bows out
He came alone, without posters, and read from a page of a school exercise book.

“[[nodoc+ person/confirm/Kwesi Ampofo-Hale|I am not a doctor. I did a course, I ran out of money and I was ashamed to come home with nothing]],” said Kwesi Ampofo-Hale last night in the hall of Holy Cross. [[quit+ person/confirm/Kwesi Ampofo-Hale|His name will be taken off the list this morning, at his own request.]] “[[quit~ person/judge/Kwesi Ampofo-Hale|It's the first form I have filled in truthfully for a while]],” he added. A woman at the back wept; another one clapped. [[seal~ person/withhold/Kwesi Ampofo-Hale|About the owl he did not speak.]]

Two hours before, the three examiners had delivered their report. [[copied+ organization/confirm/three examiners|“The text is, but for its preface, the work of G. Vashti,”]] they write. Mr Ampofo-Hale [[copied+ person/confirm/Kwesi Ampofo-Hale|bowed his head when it was read to him and said yes, it was all from there]]. Who did the copying? [[ghost~ person/withhold/Kwesi Ampofo-Hale|“Leave other people out of it,” he asked.]] Dr Elikem Doh has been suspended from teaching; his lawyer maintains that [[ghost- unnamed/deny/the lawyer of Elikem Doh|he was paid for a car, and for nothing that has pages]].

The Progress Party has given his place to Gifty Oware. Asked one more time about a certain folder, [[dossier~ person/withhold/Gifty Oware|she looked at her watch]]. Miss Oware's garage, which we were allowed to see, does have a ping-pong table. [[dossier~ outlet/judge/Lagoon Courier|It also has a photocopier, which proves nothing.]]

The Cocoa Board wants [[grant~ organization/call/the Cocoa Board|its money back, with interest]]. The electoral commission [[strike~ government/judge/the electoral commission|is visibly glad that it need not decide anything]].

One visitor had come because she knew how it felt. “[[tuffour+ person/confirm/Grace Tuffour|I bought mine, in 2032, and two years later I had to go]],” said Grace Tuffour, once minister of health, who sells yoghurt now. “[[nodoc~ person/judge/Grace Tuffour|The day after you've said it, you sleep]].”

The youth wing of the party has, without any fuss, [[serwaa- organization/deny/the youth wing of the Progress Party|deleted its sheet about Mrs Serwaa-Bonsu, “as the facts were otherwise”]].

Nominations close on Monday. Rain is expected.
