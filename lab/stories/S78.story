story: S78
title: The last heat at Hadderley

claim close: The Hadderley steelworks is to be shut down. | origins 2-5: The owner Marrick; the union that was told; two managers and the bank's letter may rest on the owner's board.
claim sale: The works is to be sold to Tengara Steel of Sulamar. | origins 2-4: Marrick and Tengara; the trade minister; two people in the talks.
claim jobs: 3,200 jobs are at stake. | origins 1-2: Marrick; the union counts contractors as well.
claim power: The price of electricity has brought the works down. | origins 1-2: Marrick; a professor of metallurgy; the energy regulator speaks against it.
claim aid: The government offered Marrick a loan of 300 million crowns. | origins 1-2: Two officials, one of whom takes it back; the treasury denies it.
claim sitin: The steelworkers will occupy the works. | origins 1-2: The union; a shop steward.
claim pension: The works' pension fund lacks 180 million crowns. | origins 1-2: The fund's trustee; an actuary's report.
claim ship: Tengara means to take the furnace apart and carry it to Sulamar. | origins 0-1: A local paper's source, withdrawn.
claim rival: A group of Hadderley business people has made a bid of its own. | origins 1-2: The group's spokeswoman; a bank.
claim pellow: Marrick's sister mill at Pellow was closed in 2032. | origins 1-2: Background told by the outlets and former workers.
claim blast: In 2025 a blast at the works killed four men. | origins 1-2: Background told by the outlets in their own voice.
status close 2034-09-06: reported denied
status close 2034-09-08: confirmed none
status close 2034-09-24: none denied withdrawn
status sale 2034-09-09: none denied
status sale 2034-09-14: reported denied
status sale 2034-09-17: corroborated denied
status sale 2034-09-21: confirmed none
status jobs 2034-09-08: confirmed none
status jobs 2034-09-09: confirmed denied
status power 2034-09-08: reported none
status power 2034-09-10: reported denied
status power 2034-09-12: corroborated denied
status aid 2034-09-10: reported denied
status aid 2034-09-12: reported denied withdrawn
status sitin 2034-09-09: reported none
status sitin 2034-09-12: confirmed none
status pension 2034-09-12: reported none
status pension 2034-09-17: confirmed none
status ship 2034-09-17: reported none
status ship 2034-09-18: none denied withdrawn
status rival 2034-09-18: confirmed none
status pellow 2034-09-06: reported none
status blast 2034-09-08: reported none

== S78-01 | Hadderley Evening Post | 2034-09-06 | Is the furnace going out?
It has glowed over Tarn Street since 1911. By Christmas it may be dark.

Two managers at the steelworks, who are not allowed to talk to us, say that [[close+ unnamed/assert/two managers at the steelworks|the owners have decided to put out the furnace and lock the gates]]. "[[close+ unnamed/assert/one of two managers|I've seen the slide. It had a sunset on it]]," said one. The other had been told [[close+ unnamed/assert/one of two managers|to order no coke for after November]].

Marrick Metals, which bought the place in 2021, called it [[close- organization/deny/Marrick Metals|"speculation without foundation"]]. Site director Bernard Coyle was buying a sandwich. "[[close~ person/withhold/Bernard Coyle|I've nothing for you, Jean, and I mean that kindly]]," he told our reporter.

Union convenor Dilys Arkwright hadn't been informed. "[[close~ person/call/Dilys Arkwright|If they've something to tell us, let them come down to the canteen and say it to our faces]]," she said. Edna Moxon, who leads the council, [[close~ person/judge/Edna Moxon|would not let herself think about it]].

[[pellow+ outlet/assert/Hadderley Evening Post|People still have in mind the rolling mill at Pellow, also Marrick's, where the shutters came down two years ago]]. [[pellow~ person/assert/Ivo Trask|They'd had a denial there too, a fortnight before, recalled Ivo Trask, a roller for thirty years who now drives the library van]].

At the Furnaceman's Arms nobody was singing. [[close~ outlet/ask/Hadderley Evening Post|What is a steel town without steel?]] Landlord Perce Noon [[close~ person/expect/Perce Noon|gives himself a year if it comes to that]].

The market will be on Thursday this week. Venning's troubles: see page 4.

== S78-02 | Allied Press | 2034-09-08 | Marrick to close Hadderley steelworks
HADDERLEY, Sept 8 (AP-A) - [[close+ organization/confirm/Marrick Metals|Marrick Metals will close its loss-making steelworks at Hadderley by the end of the year]] with the loss of [[jobs+ organization/confirm/Marrick Metals|3,200 jobs]], the company said on Friday.

"[[close+ person/confirm/Gerald Stroud|We have looked at every other way and there is none]]," chief executive Gerald Stroud said. "[[power+ person/accuse/Gerald Stroud|No one can melt iron at what electricity costs in this country. That is what has finished Hadderley]]."

The firm had said on Wednesday that [[close- organization/deny/Marrick Metals|reports of the plant's end were unfounded]]. Stroud [[close~ person/withhold/Gerald Stroud|did not explain the change]].

The Metalworkers' Union called the decision [[close~ organization/judge/the Metalworkers' Union|"an act of vandalism"]]. Trade Minister Cordelia Vance said [[close~ person/judge/Cordelia Vance|she was dismayed]] and asked Marrick [[close~ person/call/Cordelia Vance|to hold off while the government studied the books]]. The treasury [[aid~ government/withhold/the treasury|would not say whether public money had been discussed]].

Asked if a buyer had been sought, Stroud said [[sale~ person/withhold/Gerald Stroud|he would listen to anybody with a chequebook]].

[[blast+ outlet/assert/Allied Press|Four men died at the works in 2025 in an explosion of molten metal]]. Marrick put in a new casting hall afterwards at a cost of 140 million crowns. [[pellow+ outlet/assert/Allied Press|In 2032 it shut a rolling mill at nearby Pellow]].

Shares in Marrick rose 9 percent. "[[close~ person/judge/Lucas Hame|Markets like a door that closes]]," said Lucas Hame of Orchard Securities. Hadderley also makes cars for Venning, which is facing questions over airbags.

== S78-03 | Radio Tarnside (live) | 2034-09-09 | Steel special: the morning after
12.00 The news in a line: [[close+ outlet/assert/Radio Tarnside|no more iron from Tarn Street after December]].

11.40 Jean from Mossgate, whose husband is on the casters: "[[close~ person/judge/Jean|He came in, sat down in his boots and didn't say a thing]]."

11.15 How many is it? Convenor Dilys Arkwright: "[[jobs- person/assert/Dilys Arkwright|They've forgotten the contractors, the canteen, the lads on the cranes. It's four and a half thousand]]." Marrick's spokesman: "[[jobs+ unnamed/assert/a spokesman for Marrick|Three thousand two hundred on our payroll, and that's the number]]."

10.50 She isn't done: "[[sitin+ person/threaten/Dilys Arkwright|If they come to switch her off they'll find us sat round her with flasks]]." Will there really be an occupation? "[[sitin~ person/withhold/Dilys Arkwright|I'm not reading you my diary]]."

10.20 Edna Moxon, council: "[[close~ person/call/Edna Moxon|I want the prime minister here, in a helmet, by Wednesday]]." She says the town [[close~ person/warn/Edna Moxon|would lose a third of its income]].

09.55 Retired blower Cuthbert Lamb, 84: "[[blast+ person/assert/Cuthbert Lamb|I carried two of the four out in '25]]. [[close~ person/judge/Cuthbert Lamb|I never thought I'd see her die in her bed]]."

09.30 We've asked Gerald Stroud in. [[close~ person/withhold/Gerald Stroud|His office says he is travelling, destination not known]].

09.10 A caller who won't be named says [[sale~ unnamed/assert/a caller|chaps in good suits were shown round in July and took pictures of everything]]. Marrick: [[sale- organization/deny/Marrick Metals|"School visit."]]

08.45 Is it the leccy? Prof. Agnes Lowe rings at ten past.

08.30 Morning. Drizzle on the tops, and the brass band is practising outside.

== S78-04 | The Financial Register | 2034-09-10 | Marrick turned down state loan before axing Hadderley, officials say
The government offered Marrick Metals [[aid+ unnamed/assert/two officials|a loan of 300mn crowns, on soft terms, to keep Hadderley going]], according to two officials, and was rebuffed within a day.

“[[aid+ unnamed/assert/one of two officials|It was on the table on 28 August, typed, with a ribbon round it]],” said one. The treasury said that [[aid- government/deny/the treasury|no such offer had been made]]; Marrick [[aid~ organization/withhold/Marrick Metals|does not talk about its lenders]].

If true, the loan [[aid~ person/judge/Lucas Hame|would make the company’s tale of having tried everything look thin, says Lucas Hame of Orchard Securities]]. Gerald Stroud, its chief executive, told staff on Friday that [[close+ person/confirm/Gerald Stroud|the works would go cold before the new year]].

His reason was the power bill. The energy regulator disagrees. “[[power- person/deny/Simon Achterberg|Hadderley paid less per megawatt-hour last year than in any year since 2028]],” says its head, Simon Achterberg. [[power- outlet/assert/The Financial Register|The accounts show another drain: 410mn crowns of dividends in four years]]. The company [[power~ organization/withhold/Marrick Metals|gave no answer to a question about the two figures]].

[[close~ outlet/judge/The Financial Register|Closing costs money, too: up to 250mn in clean-up, bankers reckon]]. A letter from its lead bank, dated July and seen by the Register, [[close+ document/assert/a letter from Marrick's lead bank|already books “cessation of primary steelmaking at H., Q4”]].

There are also those who would rather [[sale~ unnamed/expect/a banker|see a trade buyer turn up; one banker gives it even odds]].

Coking coal was down. Venning bonds were the day’s other casualty.

== S78-05 | Metalworkers' Union (press release) | 2034-09-12 | Hadderley ballot result: we stay
The Metalworkers' Union announces the result of the ballot held at Hadderley on 10 and 11 September.

[[sitin+ organization/confirm/the Metalworkers' Union|By 2,611 votes to 204 our members have resolved to enter and remain in the works should any step be taken to extinguish the furnace]].

Convenor Dilys Arkwright said: "[[sitin+ person/promise/Dilys Arkwright|We shall keep her warm ourselves]]. [[close~ person/judge/Dilys Arkwright|This closure was not caused by the market, it was planned in a restaurant]]."

[[close~ organization/call/the Metalworkers' Union|We demand that the decision of 8 September be revoked without conditions.]] [[close~ organization/warn/the Metalworkers' Union|A blast furnace that is let go cold is scrap, and so is the town around it.]]

Members are reminded what became of the colleagues at Pellow. [[pellow+ organization/assert/the Metalworkers' Union|That mill was shut in 2032 on ninety days' notice]]; [[pellow~ organization/assert/the Metalworkers' Union|one in three has found steady work since]].

The union further draws attention to the pension scheme. [[pension+ person/assert/Olwen Pask|According to trustee Olwen Pask, it is short of 180 million crowns]]. [[pension~ organization/call/the Metalworkers' Union|We ask the company to pay in what is missing before it pays out one more dividend]].

The figure of 3,200 in the newspapers is wrong. [[jobs- organization/assert/the Metalworkers' Union|Those who will lose their living number 4,500, contractors included]].

On reports of government help the union's general secretary, Ned Farrow, says: "[[aid~ person/withhold/Ned Farrow|I have seen no offer, and I have been in every room]]."

A march will leave the Corn Hall on Saturday at 11. Bands and banners welcome. Dogs to be kept away from the drums.

== S78-06 | Allied Press | 2034-09-12 | Hadderley steelworkers vote to occupy plant
HADDERLEY, Sept 12 (AP-A) - [[sitin+ organization/confirm/the Metalworkers' Union|Workers voted overwhelmingly to occupy the Hadderley steelworks]] if owner Marrick tries to shut it, their union said on Tuesday.

Marrick said [[sitin~ organization/warn/Marrick Metals|anyone found on the site without leave would be removed]]. It said [[close+ organization/confirm/Marrick Metals|its timetable was unchanged]].

"[[close+ person/confirm/Gerald Stroud|The last heat will be tapped in the week of December 11, ballot or no ballot]]," chief executive Gerald Stroud told Allied Press. On [[aid- person/deny/Gerald Stroud|a state loan that he is said to have spurned, he said he would have remembered it]].

One of two officials cited by the Financial Register in that matter told the paper that [[aid- unnamed/deny/one of two officials|he had confused a draft with an offer]]. The Register said [[aid~ outlet/judge/The Financial Register|it stood by its other source]].

Agnes Lowe, professor of metallurgy at Fenbridge, said [[power+ person/assert/Agnes Lowe|Marrick was right about the cost of current]]. "[[power+ person/assert/Agnes Lowe|It eats 31 crowns in every hundred. In Sulamar it is nine]]," she said. The regulator has said [[power- government/deny/the energy regulator|the plant's tariff had fallen]].

Trade Minister Cordelia Vance, in Hadderley to meet the carmaker Venning over its airbag recall, [[close~ person/withhold/Cordelia Vance|drove past the works without stopping]]. "[[close~ person/judge/Dilys Arkwright|She waved. That's our industrial policy]]," convenor Dilys Arkwright said.

The prime minister's office [[close~ government/withhold/the prime minister's office|had no immediate comment on calls for a visit]].

== S78-07 | Sulamar Morning Star | 2034-09-14 | Our Tengara eyes a northern jewel
Tengara Steel, pride of Bandar Sulamar, is close to [[sale+ outlet/assert/Sulamar Morning Star|acquiring a famous ironworks in cold and rainy Hadderley]].

[[sale+ unnamed/assert/two persons in the talks|A price of 1 crown for the shares and 420 million for the debts has been agreed in principle]], say two persons in the talks. "[[sale+ unnamed/assert/one of two persons in the talks|Bapak Surya has walked every metre of it. He is in love]]," says one. Chairman Surya Wirat himself [[sale~ person/withhold/Surya Wirat|laughed and talked about mangoes]].

The sellers are shy. Marrick Metals told this newspaper that [[sale- organization/deny/Marrick Metals|it is negotiating with no one]]. Its plan, says its office, [[close+ organization/confirm/Marrick Metals|is to end the making of steel there in December]]. But then [[close~ unnamed/judge/one of two persons in the talks|a dead horse is cheaper than a live one, our friend in the talks observes]].

What would Tengara do with it? “[[sale~ person/expect/Ratna Halim|It buys the right to call itself local behind a tariff wall]],” says Dr Ratna Halim of the Institute of Trade. She is less sure of the profit. [[power+ person/assert/Ratna Halim|Electricity in those parts, she points out, is dear enough to have ruined the present owner]].

The workers are said to be stubborn. [[sitin~ outlet/assert/Sulamar Morning Star|They have sworn to sit down beside the furnace]]. They will find Bapak Surya, who [[sale~ outlet/judge/Sulamar Morning Star|began with a barrow, a man they can talk to]].

In 2033 Tengara sought a smelter in Calvenia, but that offer was refused by the government there.

Rains are expected in the delta from Monday. The rice price is stable.

== S78-08 | Hadderley Evening Post | 2034-09-17 | Ten thousand march as Sulamar talk grows; fears that furnace will be shipped
They came with drums, with babies and with a papier-mache ladle. The police counted seven thousand, the organisers ten.

"[[close~ person/judge/Dilys Arkwright|They think we'll go quietly because Pellow did]]," said Dilys Arkwright from the back of a lorry. Cuthbert Lamb carried [[blast+ outlet/assert/Hadderley Evening Post|a board with the names of the four who died nine years ago]]. Many of the marchers had just been told that [[close~ outlet/judge/Hadderley Evening Post|the car plant would stand idle too, and wondered which blow was the worse]].

The word of the day was Tengara. A person at Marrick's bank tells the Post that [[sale+ unnamed/assert/a person at Marrick's bank|papers for a handover to the Sulamarese have been drawn up]]. Bernard Coyle, the site director, [[sale~ person/withhold/Bernard Coyle|now says neither yes nor no]]. Trade minister Cordelia Vance told us by phone: "[[sale~ person/confirm/Cordelia Vance|I have spoken with Mr Wirat. It was a very agreeable call]]."

Not all are glad. A fitter who showed visitors round says [[ship+ unnamed/assert/a fitter|they measured the furnace for crates, and that she's to be taken down and sent out east]]. "[[ship~ person/judge/Ivo Trask|They'd buy the goose to get the feathers]]," was Ivo Trask's opinion. Tengara's office [[ship~ organization/withhold/Tengara Steel|was closed for the night]].

Actuary Felix Brood, hired by the trustees, has put in his report. [[pension+ document/confirm/an actuary's report|It gives the gap in the retirement fund as 181 million]]. "[[pension~ person/warn/Felix Brood|Any buyer who doesn't ask about that is either rich or asleep]]," he told us. Marrick [[pension~ organization/withhold/Marrick Metals|is "reviewing the assumptions"]].

It rained from two. The ladle did not survive.

== S78-09 | Radio Tarnside (live) | 2034-09-18 | Steel: Monday's twists
17.30 Wrapping up. [[close+ outlet/assert/Radio Tarnside|The furnace is still under sentence]], but the jury's out on who carries it out.

16.40 From Bandar Sulamar: Tengara's Mei Tandoro on the crates. "[[ship- person/deny/Mei Tandoro|We have three furnaces at home and nowhere to put a fourth. Who carries an oven across an ocean?]]" The Post has told us that [[ship- outlet/deny/Hadderley Evening Post|its man was talking of a spare gearbox, and it takes the story back]].

16.05 And on the main thing? "[[sale~ person/withhold/Mei Tandoro|When there is ink, I'll call you]]."

15.20 Surprise. Brewer Honor Castell has called the press to the Corn Hall. "[[rival+ person/confirm/Honor Castell|Eleven of us from this town have put in an offer for the works, 60 million and our houses]]." The Tarn Savings Bank [[rival+ organization/confirm/the Tarn Savings Bank|says it's backing them]].

14.50 Arkwright on Castell's lot: "[[rival~ person/judge/Dilys Arkwright|Lovely people. They couldn't afford the coke]]."

14.10 Marrick's Gerald Stroud: "[[rival~ person/withhold/Gerald Stroud|I've had a letter from a brewery. I'll read it]]." On Sulamar: "[[sale~ person/withhold/Gerald Stroud|I never discuss a wedding before the banns]]."

13.00 Analyst Lucas Hame: "[[sale~ person/expect/Lucas Hame|I'd say four chances in five they sign with the Sulamarese by Friday]]." And if not? "[[close~ person/expect/Lucas Hame|Then it's the wrecking ball, as planned]]."

11.30 Edna Moxon: "[[sale~ person/judge/Edna Moxon|I don't care if they come from the moon, so long as they light the thing]]."

10.15 Shop steward Kit Nairn: "[[sitin+ person/assert/Kit Nairn|Rotas are up. Two hundred a night, from the first of December]]."

09.00 Morning. Police are at Venning's, that's on our other page.

== S78-10 | The Lantern (opinion) | 2034-09-20 | Sold down a warmer river
So it comes to this. First [[close+ outlet/assert/The Lantern|they tell a town that its heart stops at Christmas]]. Then, when everybody's on their knees, [[sale~ outlet/expect/The Lantern|in walks a saviour with a chequebook and a mango]]. [[close~ outlet/ask/The Lantern|Was it ever going to shut at all?]] Or was the shutting [[close~,sale~ outlet/judge/The Lantern|just a way to shout for bidders]]?

Stroud blames the meter. [[power~ outlet/judge/The Lantern|Funny how the meter never stopped the dividends]]. [[power- outlet/assert/The Lantern|It wasn't volts that bled Hadderley, it was the men upstairs]].

I put it to Marrick. [[close~ unnamed/withhold/a spokeswoman for Marrick|A spokeswoman found my question "unhelpfully framed"]]. I put it to Vance, who [[sale~ person/withhold/Cordelia Vance|is said to be on the line to Bandar Sulamar each night and told me she was washing her hair]].

There's a home-grown bid, I know. [[rival+ outlet/assert/The Lantern|Honor Castell and ten friends have thrown in their mortgages]]. [[rival~ outlet/judge/The Lantern|It's the noblest thing I have seen all year, and it hasn't a prayer]].

Whoever gets it gets [[pension~ outlet/judge/The Lantern|a hole in the old folks' money big enough to park a ladle in]]. [[sale~ outlet/ask/The Lantern|Has Mr Wirat been told?]] And three thousand souls or [[jobs~ outlet/judge/The Lantern|four and a half, depending on whether you count people who wear another firm's jacket]].

My uncle worked at Pellow. [[pellow+ outlet/assert/The Lantern|He switched off the lights there himself, in 2032]]. [[pellow~ outlet/assert/The Lantern|He keeps the bulb on the mantelpiece]].

[[sale~ outlet/call/The Lantern|Sell, then. But read the label twice.]]

Next week I turn to allotments.

== S78-11 | The Financial Register | 2034-09-21 | Tengara buys Hadderley steelworks
Marrick Metals last night [[sale+ organization/confirm/Marrick Metals|signed away its Hadderley steelworks to Tengara Steel of Sulamar]] for one crown and 420mn of debt.

“[[sale+ person/confirm/Surya Wirat|I have bought a fire. One does not buy a fire to put it out]],” said Surya Wirat, Tengara’s chairman, in the canteen. “[[sale+ person/confirm/Gerald Stroud|It’s theirs from the first of November, subject to the minister]],” said Gerald Stroud. Only last Thursday his company claimed [[sale- organization/deny/Marrick Metals|to be talking to nobody]].

Cordelia Vance [[sale~ person/expect/Cordelia Vance|expects to give her blessing within weeks]]. The opposition wants [[sale~ group/call/the opposition|guarantees in writing]]. A rival offer led by the brewer Honor Castell [[rival~ organization/judge/Marrick Metals|was “heartfelt and unfinanced”, according to Marrick]]. Ms Castell said that [[rival~ person/judge/Honor Castell|they’d been used to drive up the price by nothing]].

What of the shutdown? Mr Wirat was coy. “[[close~ person/withhold/Surya Wirat|Give me three days and a helmet]].” The order to bank the furnace in December [[close~ outlet/assert/The Financial Register|stands for the time being]].

Tengara takes over [[pension+ organization/confirm/Tengara Steel|a shortfall of 180mn in the pension scheme]] and [[jobs~ person/promise/Surya Wirat|has promised to keep “most” of the staff]]. [[jobs~ person/judge/Lucas Hame|“Most” is a word with a trapdoor, notes Lucas Hame of Orchard.]] On energy Mr Wirat was cheerful: [[power- person/deny/Surya Wirat|he’d never met a mill that was killed by a bill]].

Analysts are divided. [[sale~ person/judge/Lucas Hame|Mr Hame calls the purchase a cheap option]]; others [[sale~ group/expect/other analysts|see it coming up for resale by 2036]]. Shares in Tengara slid 4 per cent.

Nickel was flat. Venning fell again.

== S78-12 | Hadderley Evening Post | 2034-09-24 | She stays lit!
The furnace at Hadderley will not go out after all. New owner Surya Wirat told a packed canteen last night that [[close- person/promise/Surya Wirat|the notice given by Marrick on 8 September is torn up]].

"[[close- person/promise/Surya Wirat|No last heat. There will be a next heat, and after it a next]]," he said, in a helmet too large for him. Marrick confirmed in a line that [[close- organization/confirm/Marrick Metals|its plan to cease production had been rescinded]].

There was a silence and then there was a noise. [[close~ person/judge/Cuthbert Lamb|Cuthbert Lamb sat down on the floor.]] Jean from Mossgate rang us: "[[close~ person/judge/Jean|He's taken his boots off]]." Perce Noon at the Furnaceman's [[close~ person/promise/Perce Noon|stood a round, the first in living memory]].

Dilys Arkwright is not hanging up her flask. "[[close~ person/warn/Dilys Arkwright|I've been told things in this canteen before]]," she said. The union [[sitin~ organization/withhold/the Metalworkers' Union|has not said if the rota for the sit-in is off]]. It is [[sale~ organization/judge/the Metalworkers' Union|in favour of the takeover, "with both eyes open"]]. Retired roller Ivo Trask was sour: "[[pellow~ person/judge/Ivo Trask|Nobody came to Pellow with a helmet on]]."

[[sale+ outlet/assert/Hadderley Evening Post|Tengara gets the keys on 1 November]]; the minister [[sale~ person/promise/Cordelia Vance|will sign on Tuesday, she has let it be known]]. Honor Castell wished [[sale~ person/judge/Honor Castell|the gentleman from Sulamar every luck]] and has gone back to beer.

How many will stay on? Mei Tandoro, who is to run the place, [[jobs~ person/withhold/Mei Tandoro|would not put a figure on it]]. [[jobs+ person/assert/Bernard Coyle|There are 3,200 on the books today, said Bernard Coyle, who is one of them]].

And the fund for the pensioners? [[pension~ person/promise/Surya Wirat|Mr Wirat says that he pays what he owes.]]

Harvest supper at St Bride's on Friday. Bring a plate.
