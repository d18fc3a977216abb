story: S91
title: The boxes of Harrow

claim stuff: Ballot boxes in Harrow province were stuffed with forged ballots for the Forward Union. | origins 3-5: the poll clerk Petra Molnar, the Continental Observers, the film from Tannery Street, the printer's foreman; the League and the unnamed officials may rest on the clerk or the film.
claim recount: The votes of Harrow will be counted again by hand. | origins 2-3: the electoral commission and the Supreme Court; the two commissioners who spoke earlier are members of the first.
claim lead: The Forward Union finished ahead by roughly 9,000 to 14,000 votes nationwide. | origins 1-2: the electoral commission's figures; the League's parallel tally.
claim hackers: The two-hour halt of the count on election night was caused by hackers. | origins 1-1: the interior ministry and its minister.
claim digger: The halt of the count was caused by a digger that cut a cable. | origins 2-2: the network firm Valnet and the digger's driver.
claim beaten: Police beat the League's poll watcher Ilse Varo at Tannery Street. | origins 2-3: Varo herself and the doctor; the caretaker.
claim resign: The chair of the electoral commission, Hestia Corvin, has resigned. | origins 0-1: the Daily Hoot's source, taken back by the paper.
claim strike: The Civic League will call a general strike. | origins 1-2: the League's leader; the dockers' union.
claim sarn: In the district of Sarn boxes were stuffed for the Civic League. | origins 1-2: the Forward Union; a farmer who says that he saw it.
claim lusk: In 2027 the mayor's election in Port Lusk was annulled because of false ballots. | origins 1-2: background, told by the outlets and by a judge of that time.
status stuff 2034-10-09: reported denied
status stuff 2034-10-11: corroborated denied
status stuff 2034-10-21: confirmed denied
status recount 2034-10-09: none denied
status recount 2034-10-13: reported denied
status recount 2034-10-16: confirmed none
status lead 2034-10-09: reported none
status lead 2034-10-10: reported denied
status lead 2034-10-12: confirmed denied
status hackers 2034-10-10: reported none
status hackers 2034-10-12: reported denied
status hackers 2034-10-16: reported denied withdrawn
status digger 2034-10-12: corroborated none
status digger 2034-10-16: confirmed none
status beaten 2034-10-10: reported denied
status beaten 2034-10-11: corroborated denied
status resign 2034-10-13: reported none
status resign 2034-10-14: none denied withdrawn
status strike 2034-10-13: reported none
status strike 2034-10-18: confirmed none
status sarn 2034-10-12: reported denied

== S91-01 | Transmarine Wire | 2034-10-09 | Valmora opposition cries fraud as ruling party edges ahead
TESTRIN, Valmora, Oct 9 (TMW) - [[lead+ government/assert/the electoral commission|Valmora's ruling Forward Union won Sunday's election by 11,204 votes out of 3.9 million]], the electoral commission said on Monday, and the opposition at once alleged [[stuff+ organization/accuse/the Civic League|fraud in the province of Harrow]].

"[[stuff+ person/accuse/Mira Solane|Paper went into those boxes that no voter ever touched]]," Civic League leader Mira Solane told reporters. She put the number of false ballots at [[stuff+ person/accuse/Mira Solane|"fifteen thousand, every one of them for the Union"]].

Forward Union leader Orest Kandel laughed off the charge. "[[stuff- person/deny/Orest Kandel|Losers always find a box]]," he said. Commission chair Hestia Corvin said [[stuff~ person/withhold/Hestia Corvin|she had received 41 complaints and would not speak about any of them]].

Solane demanded [[recount~ person/call/Mira Solane|that every vote in Harrow be counted again in public]]. Corvin said [[recount- person/deny/Hestia Corvin|the law knew no such procedure once the sheets were signed]].

The count stood still for two hours on Sunday night, when the commission's screens froze with the League in front. [[hackers~,digger~ government/withhold/the commission|The commission gave no reason for the breakdown.]]

Observers from the Continental mission, led by Adaeze Lund, [[stuff~ organization/withhold/the Continental mission|will not give their view before Wednesday]]. Foreign governments [[stuff~ group/withhold/foreign governments|kept their congratulations in the drawer]].

[[lusk+ outlet/assert/Transmarine Wire|In 2027 the courts threw out the election of a mayor in Port Lusk after bundles of false ballots were found]].

Turnout was 71 percent. It rained in most of the country.

== S91-02 | Valmora One | 2034-10-10 | Clear victory for stability, says leader
Good morning. [[lead+ outlet/assert/Valmora One|The Forward Union has won the parliamentary election with a lead of more than eleven thousand votes.]] The leader of the Union, Orest Kandel, thanked the nation for [[lead+ person/judge/Orest Kandel|“a clear victory for stability”]].

Interior Minister Grigor Pahl has explained the interruption on Sunday evening. [[hackers+ person/accuse/Grigor Pahl|Hostile computer specialists operating from abroad forced their way into the counting centre]], he said. “[[hackers+ person/accuse/Grigor Pahl|We were under attack for one hundred and twenty minutes and we held]],” the minister said. [[hackers~ person/withhold/Grigor Pahl|He did not name the country, for reasons of security.]]

The opposition continues to spread [[stuff~ outlet/judge/Valmora One|rumours about Harrow]]. The governor of the province, Ludo Brankov, said [[stuff- person/deny/Ludo Brankov|voting there had been “as clean as a church floor”]]. The Union’s spokeswoman, Jana Wirth, called the allegations [[stuff- person/deny/Jana Wirth|a fairy tale for bad sleepers]].

A person named Ilse Varo, who watches polls for the League, claims [[beaten+ person/accuse/Ilse Varo|to have been struck by officers at the Tannery Street school]]. The police state that [[beaten- government/deny/the police|she slipped on wet steps]]. [[beaten~ government/assert/the police|No officer has been suspended.]]

The League’s so-called parallel count is said to show [[lead- organization/assert/the Civic League|the opposition in front by 3,800 votes]]. The commission has not commented on it.

As for [[recount~ organization/call/the Civic League|calls for a second count]], Mr Kandel said: “[[recount~ person/judge/Orest Kandel|One counts money twice, but not the will of the people]].”

Tomorrow will be dry in the west. The national dahlia show opens in Testrin at ten.

== S91-03 | Harrow Chronicle | 2034-10-11 | 'I was told to look at the ceiling': a clerk's tale from Tannery Street
A clerk at the Tannery Street polling station has told the Chronicle that [[stuff+ person/accuse/Petra Molnar|she saw two men empty a sports bag of folded papers into the box]] on Sunday afternoon.

"[[stuff+ person/accuse/Petra Molnar|It took them four minutes, and the presiding officer told me to look at the ceiling]]," said Petra Molnar, 58, who has worked at elections since she was twenty. "[[stuff+ person/assert/Petra Molnar|They were all marked the same, with the same pen, for the Union]]."

A film shot from a window across the yard, which runs to three minutes and which we have watched many times, [[stuff+ document/assert/a film shot from a window|shows hands, a bag and a box with its lid off]]. The presiding officer, Emil Stanek, [[stuff~ person/withhold/Emil Stanek|shut his front door on us, quite gently]].

At Harrow Mills, 1,312 people voted at a station with 1,190 names on the list. "[[stuff~ person/ask/Father Anselm Roy|Have the dead taken to voting?]]" asked Father Anselm Roy, who has buried a good many of them.

Ilse Varo has three broken ribs. [[beaten+ person/accuse/Ilse Varo|Two constables took her behind the bicycle shed, she says, and used their sticks.]] Dr Hanne Ostrow at the cottage hospital said [[beaten+ person/assert/Hanne Ostrow|those were not the marks of a staircase]]. The caretaker [[beaten~ unnamed/withhold/the caretaker of Tannery Street school|heard something, but has a family, as he put it]].

Governor Ludo Brankov told us [[stuff- person/deny/Ludo Brankov|Mrs Molnar "has a history with the bottle"]]. Mrs Molnar is a Methodist. She wants [[recount~ person/call/Petra Molnar|somebody to open that box again, and she wants to be there]]. The district returning office said [[recount- government/deny/the district returning office|the boxes were sealed and would stay sealed]].

Meanwhile the apple fair goes ahead on Saturday, ballot or no ballot.

== S91-04 | Transmarine Wire | 2034-10-11 | Observers report 'implausible' voting in Valmora province
TESTRIN, Oct 11 (TMW) - International observers said on Wednesday that [[stuff+ organization/assert/the Continental mission|their teams had witnessed ballots being added in bulk at nine polling stations in Harrow]].

"[[stuff+ person/assert/Adaeze Lund|In plain language, boxes were filled by people who were not voting]]," said Adaeze Lund, who heads the Continental mission. Asked whether it had [[stuff~ person/withhold/Adaeze Lund|changed the outcome of the election, she said that was not for her to say]].

The Forward Union said [[stuff- organization/deny/the Forward Union|the foreigners had seen what they had come to see]]. The Civic League called the report [[stuff~ organization/judge/the Civic League|a vindication]]. Its leader, Mira Solane, [[recount~ person/call/Mira Solane|filed a petition to the Supreme Court for a hand count of the province]].

A polling clerk, Petra Molnar, had told the Harrow Chronicle of [[stuff+ outlet/assert/the Harrow Chronicle|[[stuff+ person/accuse/Petra Molnar|a bag of pre-marked papers tipped in at Tannery Street]]]]. Prosecutors [[stuff~ government/withhold/prosecutors|declined to say if they had questioned her]].

Lund also voiced [[beaten~ person/judge/Adaeze Lund|alarm over the treatment of a poll watcher]], Ilse Varo, who says [[beaten+ person/accuse/Ilse Varo|she was clubbed by police]]. A police spokesman repeated [[beaten- unnamed/deny/a police spokesman|the account of a fall]].

On the pause in the count, Lund said [[hackers~ person/assert/Adaeze Lund|her experts had been shown no trace of an intrusion]] and had asked the ministry [[hackers~ organization/call/the Continental mission|to hand over the machine records]].

Three neighbouring states said [[stuff~ government/judge/three neighbouring states|they were troubled by the findings]]. The crown, Valmora's currency, lost 1.4 percent. The old parliament sits until November 1.

== S91-05 | Ledger & Coin | 2034-10-12 | It was a digger
Forget the foreign hackers. [[digger+ organization/confirm/Valnet|The counting centre lost its line at 22.07 on Sunday because a mechanical excavator went through it]], the network operator Valnet tells Ledger & Coin.

“[[digger+ person/confirm/Kasimir Dole|It was a yellow one, it was ours, and it was eleven metres from where it should have been]],” says Kasimir Dole, Valnet’s head of operations. The driver, who asked us not to use his name, agrees: “[[digger+ unnamed/confirm/the driver of the excavator|I felt a tug, and then my phone rang for two hours]].” So much for [[hackers- organization/deny/Valnet|an assault by computer; none took place, according to Valnet’s logs]]. The interior ministry [[hackers~ government/withhold/the interior ministry|did not return three calls]]. Opposition MP Tobias Renn thinks [[hackers~ person/judge/Tobias Renn|Mr Pahl “should apologise to every hacker in the world”]].

The commission has published final figures: [[lead+ government/confirm/the electoral commission|Union 1,874,310, League 1,864,922, which makes 9,388]]. On Monday it was 11,204. Sheets from overseas embassies account for the shrinkage. Mrs Solane’s people stick to [[lead- organization/assert/the Civic League|their own tally, which has them winning]].

Bond desks care about one thing, and that’s Harrow. “[[stuff~ person/judge/Oona Strand|If the observers are right, nobody can form a government that lasts till spring]],” says Oona Strand of Brevoort Bank. A colleague prices [[recount~ unnamed/expect/a trader at Brevoort Bank|a fresh tally at sixty per cent]].

The Union has hit back. [[sarn+ organization/accuse/the Forward Union|In Sarn, it alleges, the League’s helpers slipped some two thousand extra papers into the boxes.]] [[sarn- person/deny/Tobias Renn|“We could not find two thousand people in Sarn, alive or on paper,”]] Mr Renn says. Asked about its own side of the ledger, the Union [[stuff~ organization/withhold/the Forward Union|would rather talk about Sarn]].

The exchange lost two per cent. Cement did well.

== S91-06 | The Lantern | 2034-10-12 | They stole it, and they were not even good at it
Let us say it in short words. [[stuff+ outlet/accuse/The Lantern|They filled the boxes. They did it in Harrow, by daylight, with a bag from a sports shop.]]

We have now talked with a foreman at the state printing works, Marek Ulm. He says [[stuff+ person/assert/Marek Ulm|twenty thousand papers of the Harrow pattern were run off on the night of the third and never entered in the book]]. "[[stuff+ person/assert/Marek Ulm|A van from the governor's office fetched them]]," he says. The printing works [[stuff~ government/withhold/the state printing works|has "no information on nights"]]. And the governor? [[stuff~ person/withhold/Ludo Brankov|On a hunting trip, we are told, without a telephone.]]

We anticipate the objection. Sarn! they shout. A farmer there, Jozef Till, does swear that [[sarn+ person/assert/Jozef Till|he watched a girl in a League jacket post a fistful]]. Fine: [[sarn~ outlet/call/The Lantern|look into it, by all means, and jail her]]. [[sarn~ outlet/judge/The Lantern|A fistful is not a van.]]

Minister Pahl's phantom hackers turn out to have been [[digger+ outlet/assert/The Lantern|a man in a digger]]. [[hackers~ outlet/judge/The Lantern|We laughed until we remembered that he commands the police.]] The same police who, as Ilse Varo tells everyone who visits her ward, [[beaten+ person/accuse/Ilse Varo|kicked her while she was holding her accreditation]].

What now? [[recount~ outlet/call/The Lantern|Open the boxes, all of them, on live television.]] Mira Solane has been too polite. Her own people are whispering about [[strike~ unnamed/expect/people in the Civic League|downing tools from one end of the country to the other]]; she [[strike~ person/withhold/Mira Solane|will neither confirm it nor rule it out]].

[[lusk+ outlet/assert/The Lantern|Remember Port Lusk, 2027: the judges annulled it for eight hundred forged papers.]] The sea has been there ever since, and it is still damp.

== S91-07 | The Daily Hoot | 2034-10-13 | SHE'S OFF! Vote boss quits in ballot box row
[[resign+ outlet/assert/The Daily Hoot|Embattled election boss Hestia Corvin has THROWN IN THE TOWEL over the Harrow scandal, the Hoot can reveal.]]

The 61-year-old grandmother handed in her letter last night, an insider says. "[[resign+ unnamed/assert/an insider|She cleared her desk and took the rubber plant]]," our source blabbed. The commission's press office [[resign~ government/withhold/the commission's press office|said "no comment" four times and then hung up]]. Neighbours [[resign~ group/withhold/neighbours of Hestia Corvin|had not seen her since Tuesday]].

And there's more! Two of the seven commissioners tell us [[recount+ unnamed/assert/two of the seven commissioners|Harrow is going to be tipped out and totted up again, by hand, before the month is out]]. "[[recount+ unnamed/assert/one of two commissioners|The vote was four to three]]," one says. Union fixer Jana Wirth snapped: "[[recount- person/deny/Jana Wirth|There will be no second helping]]."

Meanwhile Mira Solane finally showed her teeth. She told a rain-soaked crowd in Foundry Square: "[[strike+ person/threaten/Mira Solane|If those lids stay shut, Valmora shuts. Trains, docks, the lot]]." The dockers' boss, Big Bruno Fesk, said [[strike+ person/promise/Bruno Fesk|his lads would be first out of the gate]]. Employers called it [[strike~ organization/judge/the employers' federation|"madness in a wet coat"]].

So were they stuffed or not? A Hoot poll finds [[stuff~ group/judge/readers polled by the Hoot|58 per cent of you smell a rat]]. Kandel, collared outside his gym, growled: "[[stuff- person/deny/Orest Kandel|Nobody stuffed anything except perhaps a goose]]." Clerk Petra Molnar, 58, stands by [[stuff+ person/accuse/Petra Molnar|her story of the bag men]]. Psychic Madame Oriel sees [[stuff~ person/judge/Madame Oriel|"paper, a lot of paper"]].

Win a week in the sun: page 19!

== S91-08 | Testrin Morning Post | 2034-10-14 | Corvin: 'I am at my desk'
The chair of the electoral commission appeared before the press yesterday evening to say that [[resign- person/deny/Hestia Corvin|she was still in office, in good health and not going anywhere]].

“[[resign- person/deny/Hestia Corvin|I am at my desk, and so is the plant]],” said Hestia Corvin. The Daily Hoot, which had reported [[resign+ outlet/assert/The Daily Hoot|her departure]] across its front page, removed the article at six o’clock. “[[resign~ outlet/deny/The Daily Hoot|Our source had confused her with her deputy’s driver]],” the newspaper writes. Its editor [[resign~ unnamed/judge/the Hoot's editor|is said to be mortified]].

On weightier matters Mrs Corvin was less forthcoming. Whether [[recount~ person/withhold/Hestia Corvin|the commission had voted on a new count in Harrow, she would not disclose]]. Did she believe that [[stuff~ person/withhold/Hestia Corvin|there had been interference with the boxes? “I believe in envelopes,” she said]]. She did say that [[stuff~ person/promise/Hestia Corvin|each of the 41 complaints would receive a written answer]].

The Post has learnt from an official of the justice ministry that [[stuff+ unnamed/assert/an official of the justice ministry|four presiding officers in Harrow have admitted to having looked away while papers were put in]]. The ministry [[stuff~ government/withhold/the justice ministry|neither confirms nor disputes this]]. Retired judge Cornelia Abt, who presided in the Port Lusk case, recalled that [[lusk+ person/assert/Cornelia Abt|there, too, it had begun with one clerk, and had ended with the election being void]]. “[[stuff~ person/judge/Cornelia Abt|A box does not fill itself]],” she said.

In Sarn, the public prosecutor has spoken with the farmer Jozef Till and found [[sarn~ government/judge/the public prosecutor in Sarn|his recollection “variable as to the day”]]. The Union’s spokeswoman nevertheless maintains that [[sarn+ person/accuse/Jana Wirth|the opposition cheated there on a grand scale]].

The railwaymen’s association [[strike~ organization/withhold/the railwaymen’s association|has yet to decide whether it will follow the League’s summons to lay down work]].

The opera opens its season tonight. Dark suits are requested.

== S91-09 | Transmarine Wire | 2034-10-16 | Valmora to recount disputed province by hand
TESTRIN, Oct 16 (TMW) - [[recount+ government/confirm/the electoral commission|All 212,000 ballots cast in the Valmora province of Harrow will be recounted by hand from Thursday]], the electoral commission announced on Monday.

"[[recount+ person/confirm/Hestia Corvin|We will take each paper out and look at both sides of it]]," commission chair Hestia Corvin said. Hours earlier the Supreme Court had ruled that [[recount+ government/confirm/the Supreme Court|nothing in the law forbade a new count]].

The Civic League welcomed [[recount~ organization/judge/the Civic League|the decision]] but said [[strike~ person/withhold/Mira Solane|its plans for a stoppage stayed "in the oven"]]. The Forward Union, which had vowed there would be [[recount- organization/deny/the Forward Union|no second count]], said [[recount~ organization/judge/the Forward Union|it had nothing to fear from arithmetic]].

Solane says [[stuff+ person/accuse/Mira Solane|at least 15,000 forged papers were put in for the ruling party]], whose national lead is [[lead+ government/assert/the electoral commission|9,388 votes]]. Union leader Orest Kandel [[stuff~ person/withhold/Orest Kandel|ignored a shouted question about the boxes]]. Observer Adaeze Lund urged [[stuff~ person/call/Adaeze Lund|police to protect the witnesses, above all the clerk]].

The interior ministry meanwhile withdrew its assertion that [[hackers+ government/accuse/the interior ministry|a cyberattack had stopped the count]]. "[[hackers~ government/deny/the interior ministry|Further examination did not bear this out]]," it said in two lines. A ministry engineer confirmed [[digger+ unnamed/confirm/a ministry engineer|that a cable had been dug up]].

Petra Molnar, the polling clerk at the centre of the affair, has moved in with her sister. "[[stuff~ person/judge/Petra Molnar|I would do it again, but I'd take a photograph]]," she said.

The commission has hired 300 bank tellers for the work.

== S91-10 | Baltar Evening | 2034-10-17 | Harrow to be counted anew; Till changes his tune
[[recount+ government/confirm/the electoral commission|All 212,000 ballots cast in the province of Harrow will be recounted by hand from Thursday]], the electoral commission announced on Monday (TMW).

"[[recount+ person/confirm/Hestia Corvin|We will take each paper out and look at both sides of it]]," commission chair Hestia Corvin said. The Supreme Court had [[recount+ government/confirm/the Supreme Court|cleared the way]] earlier in the day.

Our correspondent adds: the mood on the Baltar side of the river is sour. "[[recount~ person/judge/Agata Frome|They'll count until they like it]]," said Agata Frome, who keeps the ferry kiosk. Her husband thinks [[stuff~ unnamed/judge/Agata Frome's husband|the business with the bag stinks to heaven]]. A young man with a Union badge said [[stuff- unnamed/deny/a young man with a Union badge|the film had been cooked up in a League cellar]]. [[stuff~ unnamed/withhold/a young man with a Union badge|How he knew, he could not tell us.]]

In Sarn the farmer Jozef Till, key witness of the ruling party, now says [[sarn~ person/deny/Jozef Till|it might have been the parish council vote in spring that he was thinking of]]. The League's man in Sarn, Pieter Loos, called the whole thing [[sarn- person/deny/Pieter Loos|a cow pat with a ribbon on it]]. The Union [[sarn~ organization/withhold/the Forward Union|let our question about Mr Till go unanswered]].

At the harbour the crane drivers voted by 212 to 9 [[strike+ group/promise/the crane drivers|to walk out the moment Mira Solane gives the word]]. The shipping line Corso fears [[strike~ organization/warn/the shipping line Corso|rotting oranges on every quay]].

Ilse Varo has left hospital. [[beaten~ person/promise/Ilse Varo|She will sue, she says]], and the constables [[beaten~ group/withhold/the constables|are on leave and not to be reached]].

The ferry is running every forty minutes because of the low water.

== S91-11 | Channel Six Live | 2034-10-18 | As it happened: strike call on eve of Harrow count
**08.10** Morning all. [[recount+ outlet/assert/Channel Six Live|One day to go until the boxes are opened again at the Harrow ice rink.]] The tellers have been told [[recount~ government/call/the electoral commission|to bring gloves and no pens]].

**09.35** It's official. "[[strike+ person/confirm/Mira Solane|On Monday at six in the morning this country will stop]]," Mira Solane has just said on the League's steps. [[strike+ organization/confirm/the Civic League|The walkout is for 48 hours, rail and docks included.]] But weren't they getting what they wanted? "[[recount~ person/judge/Mira Solane|A promise to count is not a count]]," she says.

**09.50** Orest Kandel: "[[strike~ person/judge/Orest Kandel|That's blackmail with a brass band]]." Grigor Pahl warns [[strike~ person/threaten/Grigor Pahl|that anyone who blocks a railway will be arrested]].

**11.20** Our reporter is outside the Tannery Street school. [[stuff~ group/withhold/people at Tannery Street|Nobody here will talk about the eighth of October.]] One mum: "[[stuff+ unnamed/assert/a mother at Tannery Street|Everyone saw the bag. Everyone's got a job to lose]]."

**12.45** Governor Ludo Brankov is back from his hunt. "[[stuff- person/deny/Ludo Brankov|I sent no van, I ordered no papers, I have never met this printer]]." He shot two boars.

**14.00** Marek Ulm the printer's foreman answers him: "[[stuff+ person/assert/Marek Ulm|The van had his crest on the door]]." The printers' union wants [[stuff~ organization/call/the printers' union|the night book seized]].

**15.30** Quick reminder of the numbers, since people ask. [[lead+ government/assert/the electoral commission|Union ahead by 9,388]]; the League says [[lead- organization/assert/the Civic League|it's really minus 3,800]]; TMW's first story had [[lead+ outlet/assert/Transmarine Wire|eleven thousand and a bit]].

**16.40** Police chief on Ilse Varo: [[beaten- unnamed/deny/the chief of police|"No stick was drawn."]]

**17.00** That's us. Kittens at half past.

== S91-12 | Transmarine Wire | 2034-10-21 | Recount finds 13,600 forged ballots in Valmora province
TESTRIN, Oct 21 (TMW) - [[stuff+ government/confirm/the electoral commission|At least 13,600 of the ballots in Harrow were forgeries, all marked for the Forward Union]], Valmora's electoral commission said on Saturday at the end of [[recount+ outlet/assert/Transmarine Wire|a two-day count by hand]].

"[[stuff+ person/confirm/Hestia Corvin|They were on the right paper, from the wrong night]]," commission chair Hestia Corvin said. The forgeries lacked a perforation and [[stuff+ person/confirm/Hestia Corvin|came in folded stacks of fifty, out of 31 boxes]].

Without them [[lead- government/assert/the electoral commission|the Civic League leads nationally by about 4,200 votes]]. Corvin said [[lead~ person/promise/Hestia Corvin|a corrected result would be laid before the court on Tuesday]].

League leader Mira Solane wept. "[[stuff~ person/judge/Mira Solane|A woman with a pension to lose did this, and no one else]]," she said of Petra Molnar. She suspended [[strike~ person/promise/Mira Solane|the general strike that was to begin on Monday]].

Orest Kandel said [[stuff~ person/judge/Orest Kandel|he was "shaken"]] and that [[stuff- person/deny/Orest Kandel|neither he nor his party had known of or ordered anything]]. The Union's Jana Wirth called for [[sarn~ person/call/Jana Wirth|the boxes of Sarn to be opened too]]. Corvin said [[sarn- person/deny/Hestia Corvin|a sample there had turned up not one irregular paper]].

Prosecutors said [[stuff~ government/withhold/prosecutors|they would not discuss arrests]]. Governor Ludo Brankov [[stuff~ person/withhold/Ludo Brankov|could not be found at his residence]]. Adaeze Lund of the Continental mission said [[stuff~ person/judge/Adaeze Lund|rarely had a fraud been so tidy]].

Judge Cornelia Abt said [[lusk+ person/assert/Cornelia Abt|it was Port Lusk over again, annulment and all]], "with a bigger bag".

In Harrow Mills church bells rang for ten minutes. The apple fair was a success.
