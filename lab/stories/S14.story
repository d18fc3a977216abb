story: S14
title: Norrland Air and Astrava

claim talks: Norrland Air and Astrava are in talks to merge. | origins 2-4: Norrland and Astrava each on the record; the three bankers of the Capital Post and the pilots' letter may be roots of their own or come from them.
claim price: Norrland will pay 14.20 a share for Astrava (earlier accounts: 12 to 13, 13.50). | origins 1-3: the two companies' common announcement; the bankers and Aerotrade's source may be of one circle.
claim jobs: The merger will cost about 3,000 jobs. | origins 1-2: a presentation to the Norrland board; the union's own reckoning may lean on it.
claim hub: Astrava's hub at Port Calder will be closed. | origins 0-0: Aerotrade, from one source; it withdrew the article.
claim regulator: The competition authority will demand that the airlines give up slots at Holm airport. | origins 2-2: the authority's own statement of objections and the adviser who had the draft.
claim strike: Astrava's pilots will strike over jobs (called for four days from 20 May). | origins 1-1: the pilots' union.
claim rival: The rival carrier Falk Jet offered 15 a share for Astrava. | origins 1-2: Falk Jet's owner; the Capital Post's people had spoken of a rival approach.
claim signed: Norrland and Astrava signed a merger agreement on 12 May. | origins 1-2: the common announcement of the two parties, repeated in each party's filing.
claim regional: Norrland also bought the regional carrier Skerry Wings in March. | origins 1-3: a public deal told by several outlets in their own voice.
status talks 2032-04-26: reported none
status talks 2032-04-27: confirmed denied
status talks 2032-04-29: confirmed none
status price 2032-04-26: reported none
status price 2032-05-13: confirmed none
status jobs 2032-04-30: reported none
status jobs 2032-05-03: reported denied
status hub 2032-05-03: reported none
status hub 2032-05-04: reported denied
status hub 2032-05-06: none denied withdrawn
status regulator 2032-05-06: reported none
status regulator 2032-05-20: confirmed none
status strike 2032-04-30: confirmed none
status strike 2032-05-13: confirmed none
status rival 2032-04-26: reported none
status rival 2032-05-10: confirmed denied
status signed 2032-05-13: confirmed none
status regional 2032-04-26: reported none

== S14-01 | The Capital Post | 2032-04-26 | Norrland closes in on Astrava in €3.1bn airline deal
Norrland Air is in advanced talks to buy its smaller neighbour Astrava, in a deal that would create the north's largest airline, said three bankers briefed on the discussions.

The two sides, they said, [[talks+ unnamed/assert/three bankers briefed on the discussions|had met seven times since February]] and were arguing about price, with [[price+ unnamed/assert/three bankers briefed on the discussions|an offer of between €12 and €13 a share on the table]]. Astrava's stock closed on Friday at €10.40.

One of the bankers said that [[rival+ unnamed/assert/one of three bankers briefed on the discussions|a third carrier had "knocked at the door with a bigger purse"]], but would not name it.

Norrland [[talks~ organization/withhold/Norrland Air|declined to comment]]. Astrava said that [[talks~ organization/withhold/Astrava|it did not respond to market gossip]]. The competition authority in Holm [[talks~,regulator~ government/withhold/the competition authority|did not return an email sent on Sunday]].

Norrland has been on a shopping tour. [[regional+ outlet/assert/the Capital Post|In March it bought Skerry Wings, a regional carrier with eleven turboprops]], for a sum that was not disclosed. Astrava, founded in 1961 as a mail service, lost €84mn last year, mostly on its long-haul routes.

Any deal would need the blessing of both governments, which hold 9 per cent and 22 per cent of the respective shares.

== S14-02 | Northwire | 2032-04-27 | Astrava confirms Norrland approach; Norrland denies talks
HOLM, April 27 (Northwire) - Astrava confirmed on Tuesday that [[talks+ organization/confirm/Astrava|it was in discussions with Norrland Air over a possible combination]], hours after Norrland's chief executive said there were none.

"[[talks- person/deny/Gunnar Vik|We are not talking to Astrava, we are flying against Astrava]]," Gunnar Vik told a breakfast of travel agents in Holm.

Four hours later the Calder exchange suspended Astrava's shares. In a notice the company acknowledged "[[talks+ organization/confirm/Astrava|preliminary contacts with Norrland Air, which may or may not lead to an offer]]". It [[price~ organization/withhold/Astrava|gave no figure]].

The Capital Post reported on Monday, citing three bankers, that [[talks+ outlet/assert/the Capital Post|the airlines were in advanced talks]] and that [[price+ outlet/assert/the Capital Post|between 12 and 13 euros a share was being discussed]].

Norrland did not withdraw Vik's remark. "[[talks~ unnamed/withhold/a Norrland Air spokeswoman|We have seen the notice and have nothing to add at this time]]," a spokeswoman said.

Transport Minister Ulla Brekke said [[talks~ person/judge/Ulla Brekke|she was surprised to learn of it from a stock exchange]]. She called on [[talks~ person/call/Ulla Brekke|both companies to inform their owners, of whom the state is one]].

Astrava carried 11.3 million passengers last year and Norrland 19.8 million.

== S14-03 | Calder Evening Mail | 2032-04-27 | SKY-HIGH MUDDLE: They're talking! No we're not! Yes we are!
Port Calder's own airline could be sold to the Swedes-of-the-air next door, and the two bosses can't even agree whether they're on speaking terms.

Astrava today dropped the bombshell that [[talks+ organization/confirm/Astrava|it was in discussions with Norrland Air over a possible combination]]. But Norrland chief Gunnar Vik had told agents over their bacon: "[[talks- person/deny/Gunnar Vik|We are not talking to Astrava, we are flying against Astrava]]."

Astrava's notice spoke of "[[talks+ organization/confirm/Astrava|preliminary contacts with Norrland Air, which may or may not lead to an offer]]".

Transport Minister Ulla Brekke [[talks~ person/judge/Ulla Brekke|was surprised to learn of it from a stock exchange]].

Some 4,100 people work for Astrava at Calder. "[[hub~ person/judge/Dot Pellow|If they take the planes they may as well take the bridge]]," said Dot Pellow, who runs the café in Arrivals. Mayor Finn Garrity said [[hub~ person/promise/Finn Garrity|he would chain himself to the tower before he let the hub go]].

Additional reporting: Northwire

What do you think? Ring our phone-in from six. Tonight's bus to the airport is free to holders of a Mail voucher, page 31.

== S14-04 | Northwire | 2032-04-29 | Norrland concedes it is in merger talks
HOLM, April 29 (Northwire) - Norrland Air has conceded that [[talks+ organization/confirm/Norrland Air|it is in merger talks with Astrava]], two days after its chief executive denied it.

"[[talks+ person/confirm/Gunnar Vik|On Tuesday morning I gave an answer that was clever and not complete. We are talking]]," Gunnar Vik said in a statement on Thursday. He [[price~ person/withhold/Gunnar Vik|refused to be drawn on the price]].

The financial supervisor said [[talks~ government/assert/the financial supervisor|it had asked Norrland for an account of the remark]].

[[regional+ outlet/assert/Northwire|Norrland bought the regional airline Skerry Wings last month]], and has orders for 24 new jets. Vik said that the integration of Skerry was going according to plan and that its pilots had new uniforms.

The admission clears the way for a formal offer, for which Norrland has until 27 May under the takeover code. Two people close to Norrland's board said [[price+ unnamed/assert/two people close to Norrland's board|a figure of 13 euros and some cents had been mentioned at its last meeting]]. [[rival~ unnamed/withhold/two people close to Norrland's board|They professed to know nothing of a rival]].

Astrava welcomed the statement. "[[talks+ person/confirm/Hester Dunmore|It takes two to talk, and now there are two]]," its chief executive, Hester Dunmore, said.

An analyst at Vessel Bank, Piet Auer, expected [[price~ person/expect/Piet Auer|Norrland to have to pay at least 14 euros]].

== S14-05 | Flightdeck Union News | 2032-04-30 | Three thousand of us: what the board was shown
Colleagues, you deserve to hear it from us before you read it elsewhere.

A presentation given to Norrland's board on 14 April puts [[jobs+ document/assert/a presentation to Norrland's board|"headcount synergies" from a merger with Astrava at 2,900 to 3,100]]. Your committee has held the pages in its hands. [[jobs+ organization/expect/Flightdeck Union|Our own reckoning, from rosters and aircraft, comes out at about three thousand]].

[[talks+ organization/assert/Flightdeck Union|The talks were an open secret on the crew bus in March.]] Management [[jobs~ organization/withhold/Norrland Air|has ducked every question that we have put about posts]].

We say to Gunnar Vik: [[jobs~ organization/call/Flightdeck Union|put it in writing that nobody will be forced out]]. And we say to Hester Dunmore: [[strike+ organization/threaten/Flightdeck Union|if there is no such letter by 10 May, there will be no flying either]].

A word on sources, since some of you have asked. [[jobs~ organization/withhold/Flightdeck Union|We shall not say who gave us the pages, now or later.]] They carry the stamp of a firm of consultants, Ferris Lowe, which [[jobs~ organization/withhold/Ferris Lowe|has told the Capital Post that it does not discuss its clients]].

The committee meets on Tuesday at the usual place. Those with questions about the winter bid should bring their forms. The Christmas hampers were a great success and we thank the caterers.

== S14-06 | Aerotrade | 2032-05-03 | Port Calder hub 'will not survive' Norrland takeover
Norrland Air intends to close Astrava's hub at Port Calder within two years of taking over the airline, Aerotrade understands.

A source familiar with the integration plan said that [[hub+ unnamed/assert/a source familiar with the integration plan|the long-haul fleet would be moved to Holm and "the banks at Calder will be dissolved"]]. The same source puts [[price+ unnamed/assert/a source familiar with the integration plan|the price under discussion at €13.50]].

Norrland disputed a figure circulated by the pilots' union, whose newsletter says that [[jobs+ document/assert/the pilots' union newsletter|as many as 3,100 posts are to go]]. "[[jobs- unnamed/deny/a Norrland Air spokeswoman|That is a page from a consultant's menu and was never ordered]]," said a spokeswoman. She [[hub~ unnamed/withhold/a Norrland Air spokeswoman|did not address the question of Calder]].

At Calder, Astrava runs three connecting waves a day with 41 aircraft. Yields on its Asian routes fell 7.8% in 2031.

[[regional+ outlet/assert/Aerotrade|Skerry Wings, acquired by Norrland in March]], is to get six more ATRs. Separately, Tarn Airports said its own consultation on closing the small terminal at Port Calder's seaplane base would run until June; it is unconnected with the airline.

== S14-07 | The Capital Post | 2032-05-04 | Norrland: Calder hub is 'the point of the deal'
Norrland Air has sought to calm fears for Port Calder by promising to keep Astrava's hub there.

"[[hub- person/deny/Gunnar Vik|Nobody buys an orchard to cut the trees. Calder is the point of the deal]]," Gunnar Vik, the chief executive, told the Post. A report in Aerotrade that [[hub+ outlet/assert/Aerotrade|the hub was to shut within two years]] was, he said, "[[hub- person/deny/Gunnar Vik|wrong from the wheels up]]".

Hester Dunmore, his counterpart at Astrava, said [[hub- person/deny/Hester Dunmore|she would not be at the table if the hub were on it]].

On employment he was less plain. [[jobs~ person/withhold/Gunnar Vik|He would neither own nor disown a board presentation that, according to the pilots' union, [[jobs+ organization/assert/the pilots' union|foresees some 3,000 departures]]]]. "[[jobs~ person/expect/Gunnar Vik|There will be fewer of some people and more of others]]," he said.

Others at Astrava were not soothed. "[[hub~ unnamed/judge/a captain based at Calder|He said on a Tuesday that there were no talks, and look at us now]]," said a captain based at Calder, who asked for anonymity because crews may not speak to newspapers. Mayor Finn Garrity demanded [[hub~ person/call/Finn Garrity|a guarantee with a date and a signature]].

The two companies hope to sign this month. [[price~ unnamed/withhold/people involved in the talks|People involved in the talks would not confirm figures of between €12 and €13.50 that have been mentioned]].

== S14-08 | Aerotrade | 2032-05-06 | Clarification and update: Port Calder
On 3 May Aerotrade reported that Norrland planned to close Astrava's hub at Port Calder. [[hub- outlet/deny/Aerotrade|The plan on which our source relied concerned ground-handling contracts and not the hub. We have withdrawn the article and apologise to readers.]]

The editor of Aerotrade said [[hub- person/deny/Imke Roos|the source had written to acknowledge the mistake]]. "[[hub~ person/judge/Imke Roos|We had one person and should have had two]]," Imke Roos added. The figure of €13.50 a share in the same article [[price+ outlet/assert/Aerotrade|came from another paper in the file and is not affected]].

In other news of the deal, the competition authority is preparing to ask for slots. An adviser to one of the parties, who has seen a draft, says that [[regulator+ unnamed/assert/an adviser to one of the parties|the authority wants up to fourteen daily pairs at Holm to be handed to rivals]]. The authority [[regulator~ government/withhold/the competition authority|had no comment]]. "[[regulator~ person/expect/Piet Auer|They will ask for fourteen and take nine]]," predicted Piet Auer of Vessel Bank.

Norrland's spokeswoman repeated that [[hub- unnamed/deny/Norrland's spokeswoman|Calder would remain a hub]]. Mayor Finn Garrity said [[hub~ person/judge/Finn Garrity|he would be putting the chain back in the shed]].

Engine maker Corrigan reported first-quarter shop visits up 11%. Its order book now runs to 2039.

== S14-09 | Northwire | 2032-05-10 | Falk Jet says it offered 15 euros a share for Astrava
PORT CALDER, May 10 (Northwire) - The owner of the budget carrier Falk Jet said on Monday that [[rival+ person/confirm/Rasmus Falk|he had offered 15 euros a share in cash for Astrava in March and been turned away]].

"[[rival+ person/confirm/Rasmus Falk|I put it in an envelope, I put the envelope in her hand, and I never got so much as a coffee]]," Rasmus Falk said in an interview.

Astrava said that [[rival- organization/deny/Astrava|no offer capable of acceptance had been received from any other party]]. Asked about the envelope, [[rival~ organization/withhold/Astrava|it referred to its statement]].

The Capital Post spoke last month of [[rival+ outlet/assert/the Capital Post|a rival with a bigger purse]] without naming it.

Falk threatened [[rival~ person/threaten/Rasmus Falk|to take Astrava's directors to court if they recommended less]]. He has made, and dropped, bids for three airlines since 2027, among them one of 15 euros a share for Lund Charter.

[[talks+ outlet/assert/Northwire|Astrava and Norrland Air have been discussing a merger since February.]] The deadline set by the pilots' union for a promise on jobs runs out at midnight.

== S14-10 | Northwire | 2032-05-13 | Norrland and Astrava agree 3.4 billion euro merger, pilots call strike
HOLM, May 13 (Northwire) - Norrland Air and Astrava said on Thursday that [[signed+ organization/confirm/Norrland Air and Astrava|they had signed a merger agreement the night before]] under which [[price+ organization/confirm/Norrland Air and Astrava|Norrland will pay 14.20 euros in cash and shares for each Astrava share]].

"[[signed+ person/confirm/Hester Dunmore|We put our names to it at ten to midnight, in a room without air]]," Astrava's Hester Dunmore said.

Within the hour the Flightdeck Union announced that [[strike+ organization/threaten/the Flightdeck Union|its members at Astrava would stop work for four days from 20 May]]. "[[strike+ person/threaten/Koos Hallam|The letter did not come, so the aircraft will not go]]," its president, Koos Hallam, said. Norrland's Gunnar Vik called the strike "[[strike~ person/judge/Gunnar Vik|a gift to Falk Jet]]".

Vik said again that [[jobs- person/deny/Gunnar Vik|there was no target for job cuts]]. The union maintains that [[jobs+ organization/assert/the Flightdeck Union|3,000 people will have to leave]].

Rasmus Falk, who says [[rival+ person/confirm/Rasmus Falk|he offered more]], said [[signed~ person/threaten/Rasmus Falk|he would see them in court]]. Transport Minister Ulla Brekke gave the agreement [[signed~ person/judge/Ulla Brekke|a cautious welcome]] and urged [[strike~ person/call/Ulla Brekke|the pilots to return to the table]].

== S14-11 | The Capital Post | 2032-05-20 | Watchdog tells airlines to surrender Holm slots as pilots walk out
The competition authority has told Norrland Air and Astrava that it will not clear their merger unless they give up a dozen pairs of slots at Holm.

In a statement of objections published yesterday it said that [[regulator+ government/confirm/the competition authority|"no fewer than twelve daily pairs" must pass to other carriers]]. Its chairwoman, Maren Stolt, said [[regulator+ person/warn/Maren Stolt|the deal would otherwise be blocked]]. "[[regulator~ person/judge/Maren Stolt|Holm is a town with one road and we do not mean to sell the road]]," she said.

Norrland said [[regulator~ organization/promise/Norrland Air|it would study the objections and answer by 11 June]].

[[strike+ outlet/assert/the Capital Post|Astrava's pilots walked out at four this morning]]; 212 flights were cancelled. Koos Hallam, the union leader, said [[strike+ person/assert/Koos Hallam|only two crews had reported for work]].

Passengers bound for Calder camped beside the carousel. "[[strike~ group/judge/passengers at Holm|They told us by text at five, and the text was in Swedish]]," one of them complained. Astrava said [[strike~ organization/promise/Astrava|it would rebook everyone by Sunday]]. Dunmore, its chief executive, warned that [[strike~ person/warn/Hester Dunmore|each day of the stoppage would cost €9mn]].

Rasmus Falk, whose bid Astrava says [[rival- organization/deny/Astrava|it never received in a form it could accept]], has meanwhile filed suit in Holm.

[[signed+ outlet/assert/the Capital Post|The airlines signed their agreement on 12 May]], at [[price+ outlet/assert/the Capital Post|€14.20 a share]].
