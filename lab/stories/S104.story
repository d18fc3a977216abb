story: S104
title: Two hospitals, one bay, and the nurses in between

claim merger: The Mercy Hospital and the Harbour Clinic in Valmora are to be merged into one hospital. | origins 3-4: a councillor's adviser, the draft contract seen by Bay & Exchange, the two boards themselves; the ward sister may have it from the draft.
claim strike: The nurses of the Mercy and the Harbour Clinic go on (are on) an open-ended strike. | origins 2-3: the union and the hospitals; reporters saw the pickets.
claim beds: The merger would cost the city 240 beds. | origins 1-2: the draft contract; the boards speak of 90, the union repeats the draft.
claim pay: The nurses get 11 per cent more pay in a settlement. | origins 2-2: the union and the hospitals' negotiator; the wire's two sources before may be of either.
claim death: Otto Lind died on 17 May because the nurses were on strike. | origins 1-2: the Mercy's director and the Lantern; the widow and the emergency doctor dispute it.
claim land: The Harbour Clinic's site is to be sold to the developer Playa Corp. | origins 1-2: the draft contract's annex; the land registry.
claim ardell: Health councillor Tomas Ardell owns shares in Playa Corp through his wife. | origins 2-2: a register extract and a former partner; he denies it, then owns up.
claim replace: The hospitals have brought in agency nurses from abroad to break the strike. | origins 2-3: a bus driver, a picket; the hospitals admit it.
claim dunn: Union leader Rafaela Dunn secretly agreed to the merger in return for a seat on the new board. | origins 0-1: an e-mail printed by the Lantern, which turned out a fake.
claim doctors: The junior doctors of Valmora will strike as well on 1 June. | origins 1-1: the junior doctors' association.
claim old: In 2029 a nurses' strike in Valmora lasted eleven days and ended with six per cent. | origins 1-2: background told by the outlets and a retired nurse.
status merger 2034-05-08: reported none
status merger 2034-05-09: reported denied
status merger 2034-05-11: corroborated denied
status merger 2034-05-16: confirmed none
status strike 2034-05-10: confirmed none
status beds 2034-05-11: reported none
status beds 2034-05-16: reported denied
status pay 2034-05-12: none denied
status pay 2034-05-24: reported denied
status pay 2034-05-26: confirmed none
status death 2034-05-18: reported denied
status land 2034-05-11: reported none
status land 2034-05-12: reported denied
status land 2034-05-22: confirmed none
status ardell 2034-05-19: reported denied
status ardell 2034-05-22: confirmed none
status replace 2034-05-16: reported none
status replace 2034-05-18: reported denied
status replace 2034-05-19: confirmed none
status dunn 2034-05-20: reported denied
status dunn 2034-05-24: none denied withdrawn
status doctors 2034-05-24: confirmed none
status old 2034-05-10: reported none

== S104-01 | Valmora Tribune | 2034-05-08 | Talk of a marriage across the harbour
[[merger+ unnamed/assert/an adviser to a city councillor|The Mercy Hospital and the Harbour Clinic are to become one house]], an adviser to a city councillor has told the Tribune. [[merger+ unnamed/assert/an adviser to a city councillor|The wedding, as he calls it, is fixed for 1 January.]]

"[[merger+ unnamed/assert/an adviser to a city councillor|One board, one kitchen, one name. The stationery's been ordered]]," he said.

At the Mercy, director Klara Voigt [[merger~ person/withhold/Klara Voigt|smiled, offered us a biscuit and talked about the garden]]. Her colleague at the clinic, Dr Pau Rell, [[merger~ person/withhold/Pau Rell|was told what we wanted and found that he was late for a ward round]]. The city's health councillor, Tomas Ardell, [[merger~ person/withhold/Tomas Ardell|said he never discussed other people's engagements]].

Those who would have to live in the new household know nothing. "[[merger~ person/judge/Imma Castell|I've put in nineteen years here and I hear it from the man who sells me bread]]," said ward sister Imma Castell, coming off nights. A porter at the clinic is less put out: [[merger~ unnamed/judge/a porter at the Harbour Clinic|there's been so much paint saved lately that something had to be up]].

Rafaela Dunn, who heads the Union of Nurses and Midwives, [[merger~ person/call/Rafaela Dunn|wants both boards to say yes or no by Wednesday]]. "[[merger~ person/warn/Rafaela Dunn|When two hospitals fall into each other's arms it's a nurse that gets squashed]]," she said. [[strike~ person/withhold/Rafaela Dunn|Asked whether she was thinking of a walkout, she said that she was thinking of a great many things.]]

The Mercy has 420 beds and nuns in its cellar, in the sense that they are buried there. The clinic has 310 and the better view. [[merger~ outlet/ask/Valmora Tribune|Which of the two would keep its name is a question for brave people.]]

The harbour ferry runs every twenty minutes and costs 1.20.

== S104-02 | The Citizen's Notice | 2034-05-09 | Joint statement of the Mercy Hospital and the Harbour Clinic
Printed as received.

In view of an article in a local paper, the Mercy Hospital and the Harbour Clinic state the following.

[[merger- organization/deny/the Mercy Hospital and the Harbour Clinic|There is no merger.]] [[merger- organization/deny/the Mercy Hospital and the Harbour Clinic|Our two institutions are, and intend to remain, good neighbours with separate doors.]] [[merger~ organization/confirm/the Mercy Hospital and the Harbour Clinic|It is true that we speak with each other about laundry, laboratory services and the purchase of gloves.]] [[merger- organization/deny/the Mercy Hospital and the Harbour Clinic|To make a union of this is to make a bridal gown from a dishcloth.]]

"[[merger- person/deny/Klara Voigt|I have a hospital, I don't need half of another]]," says Klara Voigt, director of the Mercy. Dr Pau Rell, medical head of the Harbour Clinic, adds: "[[merger~ person/call/Pau Rell|I would ask the public not to let itself be unsettled by stairwell gossip]]."

[[strike~ organization/call/the Mercy Hospital and the Harbour Clinic|We appeal to our nursing staff not to be talked into hasty steps]]. [[strike~ organization/warn/the Mercy Hospital and the Harbour Clinic|Whoever lays down work lays it on the patient.]] [[pay~ organization/promise/the Mercy Hospital and the Harbour Clinic|On wages, we stand by our offer to talk in the autumn]].

[[merger~ organization/threaten/the Mercy Hospital and the Harbour Clinic|Anyone who spreads internal papers must expect consequences under employment law.]]

Note of the editor: we print what we are sent. We observe, however, that [[merger~ outlet/judge/The Citizen's Notice|the statement of two houses with separate doors came in one envelope]]. We telephoned [[merger~ outlet/ask/The Citizen's Notice|to ask who had written it]]. [[merger~ unnamed/withhold/a secretary at the Mercy Hospital|A secretary said, "We did," and then, "They did," and then that she had to go.]]

Blood donors are reminded of Thursday's session in the gymnasium.

== S104-03 | Cestria Press | 2034-05-10 | Nurses in Cestrian port to strike over pay, merger fears
VALMORA, Cestria, May 10 (CP) - [[strike+ organization/confirm/the Union of Nurses and Midwives|Nurses at two hospitals in the port of Valmora will walk out on Monday for as long as it takes]], their union said on Wednesday.

"[[strike+ person/confirm/Rafaela Dunn|From six in the morning on the fifteenth there'll be emergency cover and not one hand more]]," said Rafaela Dunn, head of the Union of Nurses and Midwives. She said [[strike+ person/assert/Rafaela Dunn|94 per cent of 1,900 members had been in favour]].

The union wants [[pay~ organization/call/the Union of Nurses and Midwives|15 per cent more money]] and [[merger~ organization/call/the Union of Nurses and Midwives|a promise in writing that the Mercy Hospital and the Harbour Clinic will not be put together]]. The two denied on Tuesday that [[merger- organization/deny/the Mercy Hospital and the Harbour Clinic|they had any such intention]]. "[[merger~ person/judge/Rafaela Dunn|Then let them sign it. I'll lend them a pen]]," Dunn said.

Klara Voigt, director of the Mercy, called the decision "[[strike~ person/judge/Klara Voigt|heartless]]". Health Minister Bettina Corvo urged [[strike~ person/call/Bettina Corvo|both sides to meet before the weekend]]. The Patients' Forum, a citizens' group, said [[strike~ organization/judge/the Patients' Forum|it understood the nurses and feared for the patients]]. Councillor Tomas Ardell [[strike~ person/withhold/Tomas Ardell|said he had no view on industrial matters]].

[[old+ outlet/assert/Cestria Press|Valmora's nurses last went on strike in 2029; after eleven days they settled for six per cent]]. "[[old~ person/judge/Nuria Pons|We came back with chilblains and a bag of chips each]]," recalled Nuria Pons, 66, a retired nurse.

Planned operations would [[strike~ organization/expect/the Mercy Hospital|have to be postponed by the dozen]], the Mercy said. A beginner on its wards earns 2,140 crowns a month. Inflation in Cestria was 5.2 per cent in April.

== S104-04 | Bay & Exchange | 2034-05-11 | The contract they say does not exist runs to 64 pages
For a thing that isn't there it is well bound. [[merger+ document/assert/a draft contract|"The parties shall amalgamate into Bay Hospitals plc with effect from 1 January next,"]] runs clause one of a draft between the Mercy Hospital and the Harbour Clinic, which this newspaper has been through twice. [[merger+ document/assert/a draft contract|Both directors have put their initials on each page.]]

Clause nine deals with what it calls capacity. [[beds+ document/assert/a draft contract|Of 730 beds, 490 are to be left, so 240 go.]] Annex D deals with the view. [[land+ document/assert/a draft contract|The clinic's grounds on the Mole "shall pass to Playa Corp, Valmora" for 71 million.]] On the Mole, Playa has been building flats since 2030.

"[[beds~,land~ person/judge/Greta Moll|You take out a third of the beds and sell the space they stood on. It's neat]]," says analyst Greta Moll. [[merger~ person/expect/Greta Moll|She'd be amazed if it weren't through by the summer]]; [[merger~ person/judge/Greta Moll|two small houses on one bay never made sense to her]].

Ms Voigt of the Mercy, confronted with her initials, [[merger~ person/withhold/Klara Voigt|asked for an hour and took the day]]. Dr Rell: "[[merger- person/deny/Pau Rell|A draft's a draft. Nothing's agreed until it's agreed, and nothing's agreed]]." Playa Corp [[land~ organization/withhold/Playa Corp|doesn't discuss acquisitions]]. Councillor Ardell, whose office would have to approve the sale, [[land~ person/withhold/Tomas Ardell|had not read the annex and did not wish it to be read to him]].

[[strike~ outlet/judge/Bay & Exchange|All this lands four days before the nurses' walkout, and it will not make the picket line any shorter.]]

Mr Ardell's budget for 2035 is due in June. The ten-year bond of the city of Valmora yields 4.4 per cent.

== S104-05 | Radio Cestria | 2034-05-12 | Last attempt to avert nurses' strike fails
The talks at the ministry have ended without a result. [[strike+ outlet/assert/Radio Cestria|The nurses of the Mercy Hospital and the Harbour Clinic will stop work on Monday]].

Health minister Bettina Corvo had invited both sides for ten o'clock. By noon it was over. "[[strike~ person/judge/Bettina Corvo|I regret this extremely]]," the minister said. [[strike~ person/call/Bettina Corvo|She asked the nurses to think of those who cannot go elsewhere.]] Union leader Rafaela Dunn replied that [[strike~ person/judge/Rafaela Dunn|nobody thought of them more, on nights, alone, with thirty of them to a corridor]]. The employers' negotiator, Joan Ferrer, said [[pay- person/deny/Joan Ferrer|there was no money for two figures and there'd be none]].

On the contract published by a newspaper, the minister was careful. [[merger~ person/withhold/Bettina Corvo|Whether the two hospitals are to be joined she would not say; this was for the owners.]] [[merger~ person/judge/Bettina Corvo|In general, she added, bigger was not always worse.]] Opposition leader Hector Salu said that [[merger+ person/assert/Hector Salu|the thing had been cooked and plated long ago]] and asked [[merger~ person/ask/Hector Salu|why the people of Valmora were not told]].

Councillor Tomas Ardell rejected reports that [[land+ document/assert/the draft contract|the Mole would be sold to a developer]]. "[[land- person/deny/Tomas Ardell|Not a square metre of it is for sale, as far as I know]]," he said. Residents of the quarter have begun [[land~ group/call/residents of the Mole|to collect signatures]].

[[strike~ organization/promise/the Mercy Hospital|The Mercy guarantees that emergencies will be treated.]] [[strike~ organization/call/the Harbour Clinic|The Harbour Clinic asks visitors to bring patience and, if possible, soup.]]

[[old+ outlet/assert/Radio Cestria|During the last strike, in 2029, eleven days went by before a settlement.]]

Sunday will be sunny on the coast with a light wind from the south.

== S104-06 | Valmora Tribune | 2034-05-16 | LIVE: Day two on the picket, and the boards come clean
19.30 We're off. [[strike+ outlet/assert/Valmora Tribune|Both gates are staying manned overnight, with braziers.]]

18.10 A man with a parrot has joined at the clinic. The parrot can say "[[strike~ outlet/judge/Valmora Tribune|Fifteen!]]".

17.20 Paco Rull, who drives a coach, says to us on the quay: [[replace+ person/assert/Paco Rull|last night he picked up 44 women at the airport, Polish or something, with nurses' shoes in their bags, and let them out behind the Mercy]]. [[replace~ organization/withhold/the Mercy Hospital|The Mercy isn't saying who slept in its old chapel.]]

16.40 Councillor Ardell by text: [[merger~ person/judge/Tomas Ardell|"A good day for health on the bay."]]

16.25 On beds the note says: [[beds- organization/assert/the boards of the two hospitals|"a reduction by 90 over five years"]]. Imma Castell: "[[beds+ person/assert/Imma Castell|I've read clause nine. It's two hundred and forty. They've dropped a digit somewhere]]."

16.08 "[[merger+ person/confirm/Klara Voigt|Yes, we shall be one. I wanted to tell you myself]]," Klara Voigt shouts, and is whistled down. [[merger~ unnamed/judge/a picket|"You don't need half of another, Klara!"]] somebody yells.

16.00 It's official. [[merger+ organization/confirm/the boards of the two hospitals|The boards have resolved to go together as Bay Hospitals from New Year.]] A note's been pinned up in the lobby.

14.15 [[strike+ organization/assert/the Union of Nurses and Midwives|1,700 of 1,900 are out, the union counts.]] The clinic: [[strike~ organization/assert/the Harbour Clinic|two thirds, at most]].

12.00 Rafaela Dunn: [[merger~ person/warn/Rafaela Dunn|"They'll be married over my dead body, and I'm in good health."]]

10.30 Nuria Pons has brought the banner from last time. [[old+ person/assert/Nuria Pons|"Eleven days we stood with that, for six per cent,"]] she says.

09.00 Morning. [[strike+ outlet/assert/Valmora Tribune|About 300 in white at the main gate.]] Forty operations are off, [[strike~ person/judge/Ximo Gall|and hip patient Ximo Gall, 77, is on the line with them, on crutches]].

== S104-07 | The Lantern | 2034-05-18 | DEAD – while they sang on the picket line
OTTO LIND, 58, is dead. [[death+ outlet/accuse/The Lantern|He died because there was NO NURSE to hear him.]]

The dad-of-two was brought to the Mercy on Wednesday with chest pains. "[[death+ person/accuse/Klara Voigt|On any other day there'd have been four nurses on that ward. There was one. That's what a strike does]]," boss Klara Voigt told the Lantern. [[death+ unnamed/assert/a doctor at the Mercy|He lay for 40 minutes with his alarm ringing]], says a doctor.

[[death- person/deny/Rafaela Dunn|Not on our account, says union chief Rafaela Dunn: the emergency roster provided for four, and it was the Mercy which sent three of them home to save on overtime.]] "[[death~ person/judge/Rafaela Dunn|To throw a dead man at us is the lowest thing I've seen in thirty years]]," she fumed. Widow Hanna Lind [[death~ person/withhold/Hanna Lind|came to the door, shook her head and shut it]].

Out on the line they stood with bowed heads last night. [[death~ unnamed/judge/a nurse on the picket line|"I keep thinking, what if I'd been in there,"]] sobbed one. But [[strike+ outlet/assert/The Lantern|nobody went back in]].

Bettina Corvo [[death~ person/promise/Bettina Corvo|has ordered an inquiry]]. Hard man Hector Salu wants [[strike~ person/call/Hector Salu|the whole circus over by Sunday]].

And who's that behind the curtains? [[replace- organization/deny/the Mercy Hospital|"No foreign nurses here,"]] swears the Mercy. [[replace~ outlet/judge/The Lantern|Funny, then, that the chapel's got 44 beds and a rice cooker.]]

The bosses want [[merger~ outlet/judge/The Lantern|their super-hospital]], the nurses want dough. The Lantern says: [[strike~ outlet/call/The Lantern|get round a table, now]].

Bikini diet, day six: page 17.

== S104-08 | Open Ward | 2034-05-19 | Who owns the view
Right. I've been on the land registry site all night so that you don't have to.

Playa Corp, [[land+ document/assert/the draft contract|which gets the Harbour Clinic's grounds if the big wedding goes through]], belongs to four holdings. One's called Tamarisk. [[ardell+ document/assert/an extract from the company register|Thirty per cent of Tamarisk is in the name of one Celia Ardell-Roux.]] [[ardell+ outlet/assert/Open Ward|That's the wife of our health councillor.]] A former partner of hers, Luc Brand, confirmed it to me over a very small coffee. "[[ardell+ person/confirm/Luc Brand|It's Tomas's money. She doesn't know what a tamarisk is]]," he said.

I wrote to Mr Ardell. He did answer, I'll give him that: "[[ardell- person/deny/Tomas Ardell|Neither I nor any member of my household has an interest in Playa]]." [[ardell~ outlet/judge/Open Ward|Cousin of the truth, twice removed.]] [[ardell~ person/call/Hector Salu|Hector Salu's already asking for his head.]]

The agency nurses. Both hospitals owned up this morning: [[replace+ organization/confirm/the two hospitals|sixty-one of them, hired through a firm in Lisbon, to keep the wards going]]. [[replace~ organization/judge/the Union of Nurses and Midwives|"Scabs with a phrasebook,"]] said the union, and I winced, because I've talked to one. [[replace+ unnamed/confirm/an agency nurse|She'd been told it was holiday cover.]] [[replace~ unnamed/judge/an agency nurse|She cried and asked me which bus went to the airport.]]

And Otto Lind. I work with people who were there. [[death- unnamed/deny/an emergency doctor|His aorta tore. Ten nurses in a ring around him wouldn't have made a difference, an emergency doctor tells me.]] [[death~ outlet/judge/Open Ward|I'd wait for the post-mortem before I hung that man round anybody's neck.]]

As for [[merger~ outlet/judge/Open Ward|Bay Hospitals plc]]: say it aloud. [[merger~ outlet/judge/Open Ward|It sounds like something you catch.]] Over 9,000 of you have [[merger~ group/call/readers of Open Ward|signed to have it put to a vote of the city]].

[[strike+ outlet/assert/Open Ward|Day five out there]], and my feet hurt. Sunscreen test soon, promise.

== S104-09 | The Lantern | 2034-05-20 | DUNN DEAL! Union boss 'traded' her nurses for a seat
[[dunn+ document/assert/an e-mail|RAFAELA DUNN, queen of the picket line, has sold out her own girls]], says a bombshell e-mail.

In it, the union supremo tells Mercy boss Klara Voigt: "[[dunn+ document/promise/an e-mail|I'll make noise for a fortnight and then wave it through. Keep my chair on the board warm]]." It's dated 2 May – SIX DAYS before anybody had heard of [[merger~ outlet/assert/The Lantern|the hospitals' mega-marriage]].

[[dunn~ person/withhold/Rafaela Dunn|Ms Dunn couldn't be reached last night.]] Ms Voigt [[dunn~ person/withhold/Klara Voigt|"has no memory" of any such thing]]. [[dunn~ outlet/judge/The Lantern|How handy!]]

At the gate jaws dropped. "[[dunn~ unnamed/judge/a nurse on the picket line|If that's real I'll hand her my placard, pointy end first]]," said one nurse. Sister Imma Castell, 47, wouldn't have it: "[[dunn- person/deny/Imma Castell|Raf? Never. She'd sooner chew glass]]."

Will they still [[strike~ outlet/ask/The Lantern|hold out in the drizzle]] now? [[strike~ unnamed/expect/a nurse on the picket line|"Monday, and not a day longer,"]] reckoned another.

[[ardell~ outlet/judge/The Lantern|And as if one stink weren't enough, there's Tomas Ardell and his missus]]. A blog says [[ardell+ outlet/assert/Open Ward|she's got a slice of the very firm that's after the clinic's seafront]]. [[ardell~ person/withhold/Celia Ardell-Roux|Celia, 51, sped off in a convertible without a word.]] The councillor is sticking to [[ardell- person/deny/Tomas Ardell|his tale that there's nothing in it]].

Sixty-one [[replace+ outlet/assert/The Lantern|flown-in nurses are still bunking in the Mercy chapel]], by the way. [[replace~ unnamed/judge/a priest|"I've never had it so full,"]] quipped the priest.

Free sun hat with every Lantern tomorrow.

== S104-10 | Cestria Press | 2034-05-22 | Cestrian health official quits over share in hospital land deal
VALMORA, Cestria, May 22 (CP) - The official in charge of health in the port of Valmora resigned on Monday after admitting that [[ardell+ person/confirm/Tomas Ardell|his wife held shares for him in a developer]] that is to get hospital land.

"[[ardell~ person/judge/Tomas Ardell|I should have said so, and I said the opposite]]," Councillor Tomas Ardell told reporters. [[land+ person/confirm/Tomas Ardell|He confirmed that the grounds of the Harbour Clinic had been promised to Playa Corp for 71 million crowns.]] Earlier this month he had said that [[land- person/deny/Tomas Ardell|none of it was on offer]]. The land registry said [[land+ government/confirm/the land registry|a notice of sale had been entered on May 4]].

Opposition leader Hector Salu said [[merger~ person/call/Hector Salu|the merger of the clinic and the Mercy Hospital should be halted until a judge had looked at it]]. Both boards said [[merger+ organization/assert/the boards of the two hospitals|their decision to combine was not affected]]. The mayor, Ada Lorenz, said [[merger~ person/withhold/Ada Lorenz|she would think about it overnight]].

Union leader Rafaela Dunn said an e-mail printed by the Lantern, according to which [[dunn+ outlet/assert/the Lantern|she had promised to let the plan pass in exchange for a post]], was "[[dunn- person/deny/Rafaela Dunn|a forgery, and a cheap one; I can spell Voigt]]". She has filed a complaint. The Lantern [[dunn~ outlet/withhold/the Lantern|said it was checking its information]].

[[strike+ outlet/assert/Cestria Press|The nurses' strike went into its eighth day.]] [[strike~ organization/assert/the Harbour Clinic|The clinic said that 310 operations had now been put off]]. A post-mortem on a man who died at the Mercy on May 17 found [[death- document/assert/a post-mortem|a torn artery that could not have been treated in time]]; director Klara Voigt, who had [[death+ person/accuse/Klara Voigt|held the strikers responsible]], [[death~ person/withhold/Klara Voigt|did not comment]].

Playa Corp shares fell 17 per cent. Cruise ships continue to call.

== S104-11 | Bay & Exchange | 2034-05-24 | Eleven on the table, and doctors at the door
There is a number. Two people close to the talks say that [[pay+ unnamed/assert/two people close to the talks|the nurses will be given 11 per cent, seven now and four in January]]. [[strike~ unnamed/expect/two people close to the talks|The braziers could be out by Friday.]]

Joan Ferrer, for the employers, [[pay~ person/withhold/Joan Ferrer|says that numbers are shy creatures]]. Ms Dunn [[pay~ person/withhold/Rafaela Dunn|"isn't going to bargain in a newspaper"]]. For the hospitals it would mean [[pay~ person/judge/Greta Moll|nine million a year, which Greta Moll thinks they can bear if they really do join forces]].

Do they? [[merger~ person/judge/Greta Moll|"Without the sale there is no dowry,"]] she says. The mayor has called in the land contract; but [[merger+ person/assert/Pau Rell|the two houses remain resolved, Dr Rell assures us, to enter the new year as one]]. [[merger~ person/expect/Clovis Adler|Clovis Adler, a hospital economist, gives it evens]]. He also doubts the modest figure put about for closures: [[beds+ person/assert/Clovis Adler|with 90 fewer the sums don't come out; with 240 they do, to the crown]]. The boards repeat that [[beds- organization/deny/the boards of the two hospitals|the larger number belongs to a draft that has been superseded]].

Meanwhile the next dispute is knocking. [[doctors+ organization/threaten/the Junior Doctors' Association|On 1 June the junior doctors will lay down their stethoscopes for two days]], their association announced. "[[doctors+ person/confirm/Yann Tello|We waited for the nurses to go first, out of politeness]]," said its chairman, Yann Tello. [[doctors~ organization/judge/the Mercy Hospital|The Mercy called that irresponsible]]; the ministry [[doctors~ government/withhold/the health ministry|took note]].

The Lantern, for the record, yesterday took back its story of Ms Dunn's bargain: [[dunn- outlet/deny/the Lantern|the e-mail was a hoax, put together by a dismissed clerk]]. [[dunn~ outlet/judge/the Lantern|It regrets having believed it.]]

The sun hats were recalled, too, because of the dye.

== S104-12 | Cestria Press | 2034-05-26 | Cestrian nurses end strike for 11 percent; city to vote on merger
VALMORA, Cestria, May 26 (CP) - [[pay+ organization/confirm/the union and the hospitals|Nurses at two hospitals in Valmora will receive 11 per cent more pay under a deal]] signed on Friday, [[strike~ outlet/assert/Cestria Press|which ends a strike of twelve days]].

"[[pay+ person/confirm/Rafaela Dunn|Seven now, four at New Year. It's not fifteen, but it's not six either]]," union leader Rafaela Dunn said. Employers' negotiator Joan Ferrer, who on Thursday [[pay- person/deny/Joan Ferrer|had still called the figure a rumour]], confirmed [[pay+ person/confirm/Joan Ferrer|it was correct to the decimal]].

[[strike~ organization/promise/the Union of Nurses and Midwives|All members will be back at the bedside on Saturday at six]], the union said. [[replace~ organization/promise/the two hospitals|The contracts of the 61 agency nurses will not be extended]], the hospitals said. In 2029 [[old+ outlet/assert/Cestria Press|a shorter dispute, of eleven days, had brought the nurses six per cent]].

The plan to fuse the hospitals was not part of the deal. Mayor Ada Lorenz said [[merger~ person/promise/Ada Lorenz|citizens would be asked about it in a ballot in September]]. "[[merger~ person/judge/Ada Lorenz|A hospital isn't a pair of shoes that you throw in a box with another]]," she said. Mercy director Klara Voigt said [[merger+ person/assert/Klara Voigt|she and her partners would go through with it if the city let them]]. Imma Castell, a ward sister, said [[merger~ person/judge/Imma Castell|she'd vote against it with both hands]] and that [[beds~ person/ask/Imma Castell|nobody had yet explained to her where 240 beds' worth of sick people would lie down]].

Health Minister Bettina Corvo [[strike~ person/judge/Bettina Corvo|thanked both sides for coming to their senses]]. The junior doctors said [[doctors+ organization/confirm/the Junior Doctors' Association|their own two-day stoppage, set for June 1, would go ahead]].

Hanna Lind, whose husband died at the Mercy during the dispute, said in a letter [[death- person/deny/Hanna Lind|she did not hold the nurses to blame]]. "[[death~ person/judge/Hanna Lind|He'd have carried a placard himself]]," she wrote.
