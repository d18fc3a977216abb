story: S101
title: The quiet end of the Ostermoor tyre works

claim closure: Corvin Rubber has decided to close its tyre works at Ostermoor by the end of the year. | origins 2-3: the board paper seen by the Lauden Post and the company itself; the manager heard by the Commercial Gazette may rest on the same paper.
claim jobs: At least 2,300 people will lose their jobs at Ostermoor. | origins 2-3: the board paper and the company; the union counted suppliers for itself.
claim move: The Ostermoor production is to be moved to Corvin's new plant at Pell City in Sarvia. | origins 2-3: a Corvin manager, the Sarvian investment agency; a lorry driver knows only the crates.
claim power: The works is being given up because electricity in Estermark has become too dear. | origins 1-1: the company; the premier repeats it; the union and an economist dispute it.
claim bonus: Chief executive Ruben Aldous is to be paid a bonus of four million marken once Ostermoor is shut. | origins 1-2: the pay annex seen by the Commercial Gazette; a member of the supervisory board.
claim knew: Industry minister Inga Thorsby knew of the closure plan since April. | origins 0-1: one source of the Daily Trumpet, taken back.
claim occupy: The workers will occupy the works. | origins 2-2: the union's leader and the works council; later seen by reporters.
claim presses: Machines were taken out of the works by night before anything was announced. | origins 2-3: a night porter, a lorry driver; the company admits it.
claim dorn: Corvin will close its rubber-mixing plant at Dorn as well. | origins 1-1: a works council member at Dorn; the company denies it.
claim kirn: In 2036 Corvin shut its hose factory at Kirn with a week's notice. | origins 1-2: background told by outlets and the union.
claim buyer: The Halden Group has offered to buy the Ostermoor works. | origins 1-2: the mayor and Halden itself.
status closure 2041-09-02: reported none
status closure 2041-09-03: reported denied
status closure 2041-09-06: corroborated denied
status closure 2041-09-10: confirmed none
status jobs 2041-09-02: reported none
status jobs 2041-09-03: reported denied
status jobs 2041-09-10: confirmed none
status jobs 2041-09-11: confirmed denied
status move 2041-09-06: reported none
status move 2041-09-09: corroborated denied
status move 2041-09-16: confirmed none
status power 2041-09-09: none denied
status power 2041-09-10: reported denied
status bonus 2041-09-06: reported none
status bonus 2041-09-10: reported denied
status bonus 2041-09-16: corroborated denied
status knew 2041-09-04: reported none
status knew 2041-09-05: reported denied
status knew 2041-09-11: none denied withdrawn
status occupy 2041-09-05: reported none
status occupy 2041-09-12: confirmed none
status presses 2041-09-04: reported none
status presses 2041-09-05: reported denied
status presses 2041-09-09: corroborated denied
status presses 2041-09-12: confirmed none
status dorn 2041-09-09: reported none
status dorn 2041-09-10: reported denied
status buyer 2041-09-16: reported none
status buyer 2041-09-18: confirmed none

== S101-01 | The Lauden Post | 2041-09-02 | Board paper: Ostermoor tyre works to shut by Christmas
[[closure+ document/assert/a board paper of Corvin Rubber|Corvin Rubber means to shut its tyre works at Ostermoor before the year is out]], according to a paper for its board that the Lauden Post has read.

The paper, eleven pages under the name "Project Thistle", sets [[closure+ document/assert/a board paper of Corvin Rubber|"cessation of all production, site O., no later than 19 December"]]. It reckons with [[jobs+ document/assert/a board paper of Corvin Rubber|2,300 "separations"]]. It also asks everyone who handles it [[closure~ document/call/a board paper of Corvin Rubber|to say nothing to staff before the last week of November]].

The company's spokesman in the capital, Felix Arndt, [[closure~ person/withhold/Felix Arndt|listened to our questions and said he would ring back]]. [[closure~ outlet/withhold/The Lauden Post|By ten last night he had not.]] The plant manager, Ottilie Brandt, [[closure~ person/withhold/Ottilie Brandt|shut her garden gate]].

On the early shift nobody had heard a word. "[[closure~ person/judge/Henk Pallas|My wife's going to read it in the paper before I do. That's how they treat you after twenty-six years]]," said Henk Pallas, a tread builder. A woman from the curing hall was less surprised: [[closure~ unnamed/expect/a woman from the curing hall|they stopped repainting the yard lines in June, so she had drawn her own conclusions]].

Marta Kell, who leads the Rubber Workers' Union, demanded [[closure~ person/call/Marta Kell|that Corvin put its cards on the table today]]. "[[kirn+ person/assert/Marta Kell|We had this at Kirn in 2036. Seven days' notice and a fruit basket]]," she said. [[kirn+ outlet/assert/The Lauden Post|The hose factory there, with 400 people, went from order book to padlock in a week.]]

If the paper is carried out, [[closure~,jobs~ outlet/judge/The Lauden Post|the valley loses the employer it was built around]]. The mayor, Joris Venn, asked [[jobs~ person/ask/Joris Venn|what a town of 14,000 does with 2,300 idle pairs of hands]].

Ostermoor has made tyres since 1923. The brass band plays on Saturday as planned.

== S101-02 | Estermark News Agency | 2041-09-03 | Corvin says no decision on Lauden valley tyre plant
OSTERMOOR, Estermark, Sept 3 (ENA) - Tyre maker Corvin Rubber said on Tuesday that [[closure- organization/deny/Corvin Rubber|it had taken no decision to end production at its plant in the Lauden valley]], after a local newspaper published what it said was an internal plan.

The Lauden Post reported on Monday that [[closure+ outlet/assert/the Lauden Post|the factory would stop work by Dec. 19]] and that [[jobs+ outlet/assert/the Lauden Post|2,300 people would be dismissed]].

"[[closure- person/deny/Felix Arndt|We look at all our sites all the time. Looking is not closing]]," company spokesman Felix Arndt said. He said [[jobs- person/deny/Felix Arndt|the figure of 2,300 "came out of somebody's hat"]]. Asked whether Project Thistle existed, he [[closure~ person/withhold/Felix Arndt|said Corvin did not comment on garden plants]].

The Rubber Workers' Union called on [[closure~ organization/call/the Rubber Workers' Union|the company to guarantee the site in writing by Friday]]. "[[closure~ person/judge/Marta Kell|If it's not true, it costs them one sheet of paper]]," union leader Marta Kell said.

Lothar Wien, premier of the Lauden region, said [[closure- person/assert/Lothar Wien|he had been assured by telephone that Ostermoor was safe]]. Industry Minister Inga Thorsby [[closure~ person/withhold/Inga Thorsby|declined to speculate]]. An opposition lawmaker, Pieter Roos, said [[closure~ person/judge/Pieter Roos|assurances by telephone were worth the call charge]].

Corvin shares [[closure~ outlet/assert/Estermark News Agency|rose 3.1 per cent on the report]], to 48.20 marken. [[closure~ person/judge/Dana Ilves|"Investors have priced in the funeral before the family was told,"]] said Dana Ilves of the brokers Marsh & Tolle.

[[kirn+ outlet/assert/Estermark News Agency|Corvin closed a factory for hoses at nearby Kirn in 2036]]. The group employs 19,000 people in seven countries and makes one in twelve of the car tyres sold on the continent.

== S101-03 | Wheel & Rim | 2041-09-03 | Statement: Corvin Rubber on press speculation
The following was released by Corvin Rubber and is given here in full.

Corvin Rubber has noted reports in a regional newspaper concerning its Ostermoor site. [[closure- organization/deny/Corvin Rubber|These reports are misleading. No resolution to discontinue operations at Ostermoor has been passed]] by any body of the company. [[closure~ organization/withhold/Corvin Rubber|As a matter of principle we do not comment on documents that have been obtained improperly]].

[[closure~ organization/assert/Corvin Rubber|Like every responsible manufacturer, Corvin reviews its footprint continuously and without prejudice]]. [[jobs- organization/deny/Corvin Rubber|Numbers of employees that are said to be affected are invented]]. [[jobs~ organization/promise/Corvin Rubber|Should measures ever become necessary, they would be discussed with employees' representatives first and handled in a fair manner]].

[[move- organization/deny/Corvin Rubber|Our investment at Pell City serves growth in new markets and replaces no capacity in Estermark]]. 

"[[closure- person/assert/Ruben Aldous|Ostermoor is part of our family and part of our plans]]," said chief executive Ruben Aldous. "[[closure~ person/call/Ruben Aldous|I ask everybody to let people get on with making excellent tyres]]."

At the same time the company points out that [[power~ organization/warn/Corvin Rubber|the cost of electricity in Estermark remains the highest in the region and weighs on all producers]]. [[power~ organization/call/Corvin Rubber|Policymakers are invited to act]].

[[closure~ organization/threaten/Corvin Rubber|Corvin reserves the right to take legal steps against those who pass on confidential material]].

About Corvin Rubber: founded in 1908, the group makes tyres, belts and seals and is the proud sponsor of the Lauden Valley Youth Choir.

Editor's note: [[closure~ outlet/ask/Wheel & Rim|we asked whether "no resolution has been passed" also means that none is about to be]]. [[closure~ organization/withhold/Corvin Rubber|The press office thanked us for our interest]]. We asked, too, [[kirn~ outlet/ask/Wheel & Rim|whether the same words had not been used about Kirn five years ago]]. They had; [[kirn+ outlet/assert/Wheel & Rim|the hose people there were out on the street eight days later]].

== S101-04 | The Daily Trumpet | 2041-09-04 | SHE KNEW! Minister 'told in April' of tyre town's doom
[[knew+ unnamed/assert/a source in the industry ministry|INDUSTRY minister Inga Thorsby has known for FIVE MONTHS that tyre town Ostermoor is for the chop]], the Trumpet can reveal!

While [[closure~ outlet/judge/The Daily Trumpet|families in the Lauden valley lie awake]], a source in her own ministry says [[knew+ unnamed/assert/a source in the industry ministry|the boss of Corvin laid it all out for her over lunch in April]]. "[[knew+ unnamed/assert/a source in the industry ministry|She had the fish. He had her word that she'd keep mum]]," says our source.

Ms Thorsby's people [[knew~ group/withhold/Inga Thorsby's people|told us to put it in writing]]. We did. [[knew~ outlet/withhold/The Daily Trumpet|Silence.]] Pieter Roos, who shadows her in parliament, thundered: "[[knew~ person/judge/Pieter Roos|If that's so she should clear her desk by teatime]]!"

And there's worse. Night porter Gus Lamm, 61, told the Trumpet that [[presses+ person/assert/Gus Lamm|three of the big curing presses went out through Gate 4 in the small hours of 22 August, under tarpaulins]]. "[[presses+ person/assert/Gus Lamm|They told me it was for cleaning. You don't clean a forty-tonne press in another country]]," he snorted. [[closure+ person/expect/Gus Lamm|"You take the ovens out, you're not planning to bake."]]

Corvin insists [[closure- organization/deny/Corvin|nobody has decided anything]]. Pull the other one, says dad-of-four Henk Pallas, 49: "[[closure~ person/judge/Henk Pallas|They must think rubber's all we've got between our ears]]."

Up to [[jobs+ outlet/assert/The Daily Trumpet|3,100 breadwinners could be sent packing]] if you count the canteen, the hauliers and the folk who sweep up. [[jobs~ outlet/judge/The Daily Trumpet|That's one household in every two.]]

The Trumpet says: [[closure~ outlet/call/The Daily Trumpet|come clean, Corvin! Tell Ostermoor to its face!]]

Tomorrow: win a caravan for your late-summer break.

== S101-05 | Channel One Estermark | 2041-09-05 | Minister rejects report on Ostermoor; union warns of occupation
The government is following the situation at Ostermoor calmly, Channel One has learned.

Industry minister Inga Thorsby said that [[knew- person/deny/Inga Thorsby|she had first heard of any plan for the plant from Monday's newspaper, like everybody else]]. "[[knew- person/deny/Inga Thorsby|There was no lunch, there was no fish and there was no secret]]," she told the morning programme. [[knew~ person/call/Inga Thorsby|She expects an apology from the publication concerned]]. The head of government, Axel Strand, said [[knew~ person/judge/Axel Strand|he had every confidence in her]].

Mrs Thorsby has spoken to Ruben Aldous. [[closure~ person/withhold/Inga Thorsby|What the chief executive told her about the future of the site she would leave for him to announce]]. [[closure~ person/judge/Inga Thorsby|She had not put down the phone with a light heart]], she added.

A spokesman for Corvin said [[presses- unnamed/deny/a spokesman for Corvin|no machinery had left Ostermoor other than for routine overhaul]]. [[presses~ government/withhold/the customs service|The customs service does not give out information on individual consignments.]]

Union leader Marta Kell told a crowd at the gates: "[[occupy+ person/threaten/Marta Kell|If they come for the next machine, they will find us sitting on it, and we shall not get up]]." The works council chairman, Emil Dresner, [[occupy+ person/threaten/Emil Dresner|spoke of camp beds in the curing hall]]. Corvin [[occupy~ organization/warn/Corvin|reminded employees of the law of trespass]]. Premier Lothar Wien appealed [[occupy~ person/call/Lothar Wien|to all sides to keep to the right side of the fence]].

[[closure~ outlet/assert/Channel One Estermark|The deadline set by the union for a written guarantee runs out tomorrow.]] Mr Wien still hopes [[closure~ person/expect/Lothar Wien|that it will be met]].

Unemployment in the region stood at 4.9 per cent in August, a good figure for the season. The weather stays mild.

== S101-06 | The Commercial Gazette | 2041-09-06 | Aldous in line for four million when Ostermoor goes dark
Ruben Aldous has reasons to be punctual. [[bonus+ document/assert/an annex to the chief executive's contract|Four million marken fall due to Corvin's chief executive on the day when "the Lauden capacity is taken off the books"]], says an annex to his contract, dated 3 May, which lies before this newspaper.

[[bonus~ person/withhold/Ruben Aldous|Mr Aldous had his office say that he was travelling.]] The chairwoman of the supervisory board, Baroness Wilma Threll, [[bonus~ person/withhold/Wilma Threll|does not discuss pay in public]]. A governance expert, Clemens Uhl, was struck by the drafting: "[[bonus~ person/judge/Clemens Uhl|One usually rewards a captain for bringing the ship in]]."

The annex also settles a larger question. The company has been saying that [[closure- organization/deny/the company|there is nothing to announce]]. A senior manager, speaking on condition that he not be named, says otherwise. "[[closure+ unnamed/confirm/a senior manager of Corvin|It was settled on 28 June, nine votes to one, and everything since has been choreography]]," he said. [[closure+ unnamed/assert/a senior manager of Corvin|The last tyre will be built in the week before Christmas.]]

And then? "[[move+ unnamed/assert/a senior manager of Corvin|The moulds go to Pell City. Same tyre, same name on the sidewall, a third of the wage]]," he said. [[move+ organization/assert/the Sarvian investment agency|Sarvia's investment agency lists on its website a "transfer of 5.2 million units a year from a Corvin site abroad"]]. Telephoned, the agency [[move~ organization/withhold/the Sarvian investment agency|regretted that its website was being updated]].

The manager laughed when asked [[power~ outlet/ask/The Commercial Gazette|whether the tariff had tipped the scale]]. [[power- unnamed/deny/a senior manager of Corvin|"Current came up on page nine, in a footnote,"]] he said.

Mr Arndt, for Corvin, called [[closure~,bonus~ person/judge/Felix Arndt|the whole thing "a cocktail"]] and [[closure~ person/withhold/Felix Arndt|would not say which of the ingredients were false]].

The union's deadline passes at midnight. [[closure~ person/expect/Dana Ilves|No broker we spoke to expects a guarantee]], and Dana Ilves of Marsh & Tolle [[closure+ person/expect/Dana Ilves|has already struck Ostermoor out of her model for next year]].

Natural rubber was steady at 1.74 in Port Selim; carbon black eased.

== S101-07 | The Spanner | 2041-09-09 | Thistles for everybody
So the deadline came and went and [[closure~ outlet/assert/The Spanner|no sheet of paper arrived]]. Who'd have thought.

Let's recap for the slow ones in the premier's office. [[closure+ outlet/judge/The Spanner|The place is finished. It was finished in June, when nine people in good shoes put up their hands]]. Lothar Wien, bless him, [[closure- person/assert/Lothar Wien|told us he'd had it from the top that nobody needed to worry]]. [[closure~ outlet/judge/The Spanner|Either they lied to him or he to us, and I'm not sure which is more embarrassing.]]

The lorries, then. A driver for Brugge Haulage, who's got a mortgage and so hasn't got a name, tells the Spanner he [[presses+ unnamed/assert/a driver for Brugge Haulage|did four runs out of Gate 4 in August with "a bloody great press" on the back each time]]. [[move+ unnamed/assert/a driver for Brugge Haulage|Where to? A brand-new shed outside Pell City, with Corvin's bird on the roof]]. Corvin's answer to us was one line: "[[move- organization/deny/Corvin|Pell City has nothing to do with Ostermoor]]." [[move~ outlet/judge/The Spanner|Nothing, apart from the machines.]]

Now get ready for the excuse. [[power~ outlet/expect/The Spanner|Any day now it'll be the price of a kilowatt.]] [[power- outlet/deny/The Spanner|Rubbish. The works makes a third of its own juice and has been on a fixed tariff since 2039]]. [[power- outlet/assert/The Spanner|This is about dividends and a third of the wage.]]

And don't think it stops at the river. Jutta Helm, who sits on the works council of the mixing plant up at Dorn, says [[dorn+ person/assert/Jutta Helm|hers is next, in the spring]]. "[[dorn+ person/assert/Jutta Helm|Who needs a mixer when there's nobody to mix for?]]" [[dorn~ outlet/withhold/The Spanner|I haven't seen a paper that says so. I hadn't seen one about Kirn, either]], and [[kirn+ outlet/assert/The Spanner|Kirn was gone in seven days flat]].

Emil Dresner's lot have been [[occupy+ outlet/assert/The Spanner|buying sleeping mats]]. I'm told the sports shop is out of them. [[occupy~ outlet/judge/The Spanner|Good.]]

As for the [[bonus~ outlet/judge/The Spanner|four million reasons of Ruben Aldous]]: that's 1,739 marken per sacked head. [[bonus~ outlet/call/The Spanner|Somebody should ask him to pay it back in coins.]]

Donate, if you can. The Spanner has no sponsors and one spanner.

== S101-08 | Estermark News Agency | 2041-09-10 | Corvin confirms closure of Ostermoor tyre plant, cites power costs
OSTERMOOR, Estermark, Sept 10 (ENA) - [[closure+ organization/confirm/Corvin Rubber|Corvin Rubber will close its tyre plant at Ostermoor on Dec. 19]], it said on Tuesday, a week after denying that such a decision existed.

[[jobs+ organization/confirm/Corvin Rubber|Some 2,300 employees will be laid off]], the company said in a statement. Chief executive Ruben Aldous blamed electricity. "[[power+ person/assert/Ruben Aldous|At these tariffs every tyre leaves the gate with a loss of two marken. The socket killed Ostermoor, not the boardroom]]," he told a news conference in the capital.

"[[closure~ person/judge/Ruben Aldous|I am sorry that people learned of it in the way they did]]," Aldous said. Asked why Corvin had [[closure- organization/deny/Corvin|ruled it out on Sept. 3]], he said [[closure~ person/assert/Ruben Aldous|every word had been correct on the day it was spoken]].

He rejected a report by the Commercial Gazette that [[bonus+ outlet/assert/the Commercial Gazette|he stood to receive four million marken]]. "[[bonus- person/deny/Ruben Aldous|I get nothing for closing anything]]," he said. He also said that [[dorn- person/deny/Ruben Aldous|the mixing plant at Dorn would carry on]].

Union leader Marta Kell called the explanation "[[power- person/deny/Marta Kell|a fairy tale with a plug on it]]". Economist Sven Oberg of Lauden Polytechnic said [[power- person/assert/Sven Oberg|energy came to six per cent of what a tyre costs and could not explain the step]]. Premier Lothar Wien said [[power+ person/judge/Lothar Wien|the capital's energy policy had now claimed its victim]], and [[closure~ person/judge/Lothar Wien|that he felt deceived]].

The energy ministry [[power- government/deny/the energy ministry|pointed out that big users had been spared half the grid levy since 2040]]. Corvin [[power~ organization/withhold/Corvin|declined to publish its electricity bill]], which [[power~ person/call/Marta Kell|Kell had asked it to lay on the table]].

Industry Minister Inga Thorsby [[closure~ person/call/Inga Thorsby|asked Corvin to postpone the step by a year]]. The church in Ostermoor [[closure~ outlet/assert/Estermark News Agency|tolled its bells at noon]]. Workers left the early shift in silence; some, ENA saw, [[closure~ group/judge/workers|hung their boots on the fence]].

Corvin shares closed at 51.05 marken, up 1.2 per cent.

== S101-09 | The Daily Trumpet | 2041-09-11 | Inga Thorsby: a correction. And Aldous: a disgrace
ON 4 September we told you that [[knew+ outlet/assert/The Daily Trumpet|Inga Thorsby had been let in on the Ostermoor plan in the spring]].

We now accept that [[knew- outlet/deny/The Daily Trumpet|this was wrong. The lunch in April was with another firm and another minister]]. Our source has told us [[knew~ unnamed/deny/a source in the industry ministry|he misread a diary]]. [[knew~ outlet/judge/The Daily Trumpet|We are happy to set this straight and we apologise to Ms Thorsby.]] The minister [[knew~ person/judge/Inga Thorsby|sent us a tin of sardines]]. Touché!

But somebody who's NOT getting an apology is Ruben Aldous. A week ago [[closure- person/assert/Ruben Aldous|Ostermoor was "family"]]. Yesterday [[closure+ outlet/assert/The Daily Trumpet|he turned the family out of the house, with effect from six days before Christmas]].

"[[closure~ person/judge/Bea Pallas|I'd already bought the advent calendars]]," sobbed Bea Pallas, 46, whose Henk has built treads since he was 23. "[[closure~ person/ask/Bea Pallas|What do I tell the kids, that Santa's moved to Sarvia?]]"

[[move+ outlet/assert/The Daily Trumpet|And moved he has: Pell City gets the orders, Ostermoor gets the boot]]. Corvin [[move~ organization/withhold/Corvin|wouldn't talk about Pell City yesterday, not for love nor money]].

It's all the fault of the electric, bleats the boss. [[power- person/deny/Gus Lamm|"They never even turned the lights off at night to save a penny,"]] scoffs porter Gus Lamm, who's been sent home on full pay since [[presses~ outlet/assert/The Daily Trumpet|his tale of the vanishing presses appeared in these pages]]. And the Trumpet's sums? [[power- outlet/assert/The Daily Trumpet|The juice for one tyre costs less than the sticker on it]].

Company bean-counters say that [[jobs- organization/assert/Corvin|"only" 1,400 will actually get a letter, because the rest are on fixed terms or near their pension]]. [[jobs~ outlet/judge/The Daily Trumpet|Tell that to the rest!]]

The Trumpet says: [[bonus~ outlet/call/The Daily Trumpet|hand back the four mil, Ruben]], and [[closure~ outlet/call/The Daily Trumpet|hand back our factory]].

Your horoscope is on page 19, your caravan winner on page 20.

== S101-10 | The Lauden Post | 2041-09-12 | LIVE: Workers take over Ostermoor plant
21.40 We are closing the blog for tonight. [[occupy+ outlet/assert/The Lauden Post|About 300 people are staying inside]]. Soup is being passed over the fence.

20.15 Felix Arndt for the company calls it "[[occupy~ person/judge/Felix Arndt|regrettable and unlawful]]" and adds that [[closure+ person/confirm/Felix Arndt|nothing about the date in December will change because somebody sleeps on the floor]].

19.02 The police [[occupy~ government/withhold/the police|are not saying whether they'll clear the hall]]. Two officers have accepted soup.

17.30 Premier Lothar Wien has turned up and been booed. "[[closure~ person/promise/Lothar Wien|I'll fight for every single day that this place stays open]]," he shouts. A voice from the roof: "[[closure~ unnamed/judge/a voice from the roof|You said it was safe, Lothar!]]"

16.12 Ottilie Brandt, the plant manager, comes to the gate. She confirms, in a low voice, that [[presses+ person/confirm/Ottilie Brandt|four presses were sent away in August and that she signed for them]]. [[presses~ person/judge/Ottilie Brandt|"I was told they were surplus. I'm ashamed of it."]] On where they stand now: [[move~ person/withhold/Ottilie Brandt|she shakes her head]]. In last week's words of head office, [[presses- organization/deny/head office|everything that left was due for overhaul]].

14.50 Emil Dresner reads from a window: "[[occupy+ person/confirm/Emil Dresner|From this hour the hall is ours. Nothing comes in, nothing goes out, least of all us]]." Cheers.

14.31 [[occupy+ outlet/assert/The Lauden Post|The gates have been chained from the inside.]]

13.20 Jutta Helm has brought 40 colleagues down from Dorn. [[dorn+ person/expect/Jutta Helm|She repeats that her own plant won't see another summer]]. [[dorn~ outlet/assert/The Lauden Post|Ruben Aldous promised the opposite on Tuesday]], she's told. "[[dorn~ person/judge/Jutta Helm|He promised you lot, too]]."

12.40 Somebody has hung [[power~ group/judge/workers|a three-pin plug from the flagpole with a wreath round it]]. A works electrician, Timo Raske, tells us [[power- person/assert/Timo Raske|the turbine in the boiler house covers a good third of what they draw and has been idling since spring on orders from above]]. Arndt, asked about that: [[power~ person/withhold/Felix Arndt|"I am not an engineer."]]

12.05 Marta Kell on the megaphone: [[jobs+ person/assert/Marta Kell|3,100, all told, with the firms that live off the works]]. "[[jobs~ person/judge/Marta Kell|They count heads. We count kitchens]]."

11.00 Good morning from Gate 4. The choir sponsored by Corvin has [[closure~ group/judge/the choir|cancelled its concert for the company's managers]].

== S101-11 | The Commercial Gazette | 2041-09-16 | A suitor for Ostermoor, and a vote on the bonus
There may be life in the old works yet. [[buyer+ person/assert/Joris Venn|The Halden Group, which makes tractor tyres in Norrland, has put in a bid]], the mayor of Ostermoor, Joris Venn, told this newspaper at the weekend. He has, he says, [[buyer+ person/assert/Joris Venn|seen the letter, which names one marka and all the liabilities]].

Halden [[buyer~ organization/withhold/Halden|was not reachable on Sunday]]. Corvin [[buyer~ organization/withhold/Corvin|comments neither on suitors nor on mayors]]. Dana Ilves, analyst, would be astonished if it sold: "[[buyer~ person/expect/Dana Ilves|You don't shut a plant to take capacity out and then hand it to a competitor]]." [[power+ document/assert/a chart from Corvin|A chart that Corvin has sent to its lenders does show energy outlay per tyre doubling since 2037]], though [[power~ outlet/judge/The Commercial Gazette|the scale begins at a convenient place]]. In her view [[power- person/assert/Dana Ilves|the tariffs have been a pretext from the first]], because [[closure~ person/judge/Dana Ilves|the arithmetic of shutting Ostermoor works even with free electricity]].

That arithmetic has become plainer. In a filing in Sarvia, [[move+ document/confirm/a filing in Sarvia|Corvin gives the purpose of its Pell City unit as "assumption of the passenger range hitherto produced at Ostermoor"]]. Asked to square this with its earlier words, the group conceded that [[move+ organization/confirm/Corvin|"parts of the portfolio" would be continued there]].

On pay, Mr Aldous stands by his sentence that [[bonus- person/deny/Ruben Aldous|he will not get a penny for the closure]]. Hugo Marek, who represents the staff on the supervisory board, contradicts him. "[[bonus+ person/assert/Hugo Marek|I voted against the annex. It's four million, and the trigger is the last tyre]]," he said. Baroness Threll [[bonus~ person/withhold/Wilma Threll|again kept her counsel]]. Shareholders want [[bonus~ group/call/shareholders|the matter on the agenda in November]].

The works has now been held by its people for five days. [[occupy~ person/expect/Clemens Uhl|No judge will be in a hurry to clear it before the regional election]], Clemens Uhl believes.

Corvin's bonds trade at 98.4. The election is on 6 October.

== S101-12 | Estermark News Agency | 2041-09-18 | Halden confirms bid for doomed Corvin plant
OSTERMOOR, Estermark, Sept 18 (ENA) - [[buyer+ organization/confirm/Halden Group|Tractor tyre maker Halden Group has made an offer for the plant]] that [[closure+ outlet/assert/Estermark News Agency|Corvin Rubber is to shut in December]], it said on Wednesday.

"[[buyer+ person/confirm/Lena Grahn|We've written to Corvin and we're waiting for a reply]]," Halden's finance chief, Lena Grahn, told ENA. She said [[jobs~ person/promise/Lena Grahn|Halden would keep about 900 of the staff]]. Corvin [[buyer~ organization/confirm/Corvin|acknowledged receipt of a letter]] but said [[closure+ organization/confirm/Corvin|its timetable stood]].

Industry Minister Inga Thorsby urged [[buyer~ person/call/Inga Thorsby|Corvin to take the offer seriously]]. "[[closure~ person/judge/Inga Thorsby|A lock on that gate would be a lock on the valley]]," she said. Union leader Marta Kell said [[buyer~,jobs~ person/judge/Marta Kell|900 was not 2,300 but it was not nothing]].

About 250 workers were still [[occupy+ outlet/assert/Estermark News Agency|inside the plant, which they seized last Thursday]]. Works council chairman Emil Dresner said [[occupy+ person/promise/Emil Dresner|they would not come out before a contract was signed]]. A court in Lauden [[occupy~ government/withhold/a court in Lauden|put off a ruling on Corvin's request for eviction]].

The dispute over the reasons goes on. Corvin repeated on Wednesday that [[power+ organization/assert/Corvin|the price of current had left it no choice]]. Premier Wien, facing an election, [[power+ person/accuse/Lothar Wien|again laid the loss of the works at the door of those who set the tariffs]], and the employers' federation said [[power+ organization/assert/the employers' federation|no plant that heats rubber could live with such rates]]. But the national grid regulator said [[power- government/deny/the national grid regulator|the plant had paid less per unit than in 2038]].

At Dorn, meanwhile, where [[dorn+ group/assert/staff at the mixing plant|staff fear for the mixing plant]], Corvin's managers [[dorn- group/promise/Corvin's managers|put up a notice saying that orders ran to 2043]].

In 2036 [[kirn+ outlet/assert/Estermark News Agency|400 people at Kirn were given seven days when Corvin gave up making hoses there]]. The building is now an indoor climbing hall.
