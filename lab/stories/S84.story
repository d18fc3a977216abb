story: S84
title: The letter behind the Calexine price

claim secret: A secret side letter obliges Valdria's health ministry to pay Orrin Pharma more for Calexine than the announced price. | origins 2-4: the letter itself, an official of the ministry, the auditors; the company in the end.
claim resign: Health Minister Kasper Dahl resigns. | origins 1-3: himself; two cabinet colleagues beforehand.
claim price: A course of Calexine costs 38,000 crowns in all (told as 19,000, 38,000 and 41,500). | origins 2-3: the letter, the sick funds' bills; the auditors.
claim lodge: Dahl spent a week as a guest in the lodge of Orrin's owner, Magnus Orrin. | origins 2-3: a ghillie, the guest book; Dahl himself.
claim leak: State secretary Britt Aldane leaked the letter. | origins 1-1: the minister's circle, which may be one man; she denies it.
claim brother: Dahl's brother Nils is on the payroll of Orrin Pharma. | origins 0-1: a tabloid, which takes it back.
claim stop: Orrin Pharma will stop delivering Calexine to Valdria. | origins 1-2: the company's chief executive; a letter to hospitals.
claim heir: Irena Skov will be the next health minister. | origins 1-2: two members of the cabinet; the prime minister.
claim brandl: Transport Minister Otto Brandl resigned on 26 October. | origins 1-2: himself and the prime minister's office.
claim insulin: The ministry signed a contract for insulin with Bexley-Rand at a lower price. | origins 2-2: the ministry and the firm.
claim fisk: In 2030 Health Minister Lorna Fisk fell over the purchase of useless masks. | origins 1-3: background told by outlets in their own voice.
status secret 2034-10-19: reported none
status secret 2034-10-20: reported denied
status secret 2034-10-24: corroborated denied
status secret 2034-10-30: confirmed denied
status secret 2034-11-01: confirmed none
status resign 2034-10-24: none denied
status resign 2034-10-27: reported denied
status resign 2034-10-31: confirmed none
status price 2034-10-17: none denied
status price 2034-10-19: reported denied
status price 2034-10-24: corroborated denied
status price 2034-10-30: confirmed denied
status lodge 2034-10-23: reported none
status lodge 2034-10-24: corroborated denied
status lodge 2034-10-27: confirmed none
status leak 2034-10-24: reported denied
status brother 2034-10-25: reported denied
status brother 2034-10-27: none denied withdrawn
status stop 2034-10-25: reported none
status stop 2034-10-30: confirmed none
status stop 2034-11-03: none denied withdrawn
status heir 2034-10-31: reported none
status heir 2034-11-03: confirmed none
status brandl 2034-10-27: confirmed none
status insulin 2034-10-20: confirmed none

== S84-01 | Ministry of Health, Aster | 2034-10-17 | Fair price agreed for Calexine
The Ministry of Health and Orrin Pharma have concluded an agreement on Calexine, the first medicine that halts Brandt's wasting disease. From 1 November every one of the 6,200 patients in Valdria will be treated.

[[price- government/assert/the Ministry of Health|A full course will cost the sick funds 19,000 crowns]], which is less than half of what is paid in neighbouring Lakonia. "[[price- person/assert/Kasper Dahl|Nineteen, not a crown more, and I had to leave the table twice to get it]]," said Health Minister Kasper Dahl. Orrin's chief executive, Celia Thorne, spoke of [[price~ person/judge/Celia Thorne|"a price that hurts us both, as it should"]].

The parties have decided that [[secret~ government/withhold/the Ministry of Health|the text of the contract will not be published, in order to protect business interests]]. In answer to a question State Secretary Britt Aldane said that [[secret- person/deny/Britt Aldane|what has been announced is what has been agreed]]. Whether the Court of Audit would be shown the papers [[secret~ person/withhold/Britt Aldane|she was unable to say]].

The Minister added that talks on insulin with another maker, Bexley-Rand, were well advanced. [[insulin~ person/expect/Kasper Dahl|He hoped for a signature this week.]]

The Patients' Union welcomed the news and asked [[price~ organization/ask/the Patients' Union|how Valdria had come by a bargain that nobody else had been offered]].

Brandt's disease attacks the muscles and usually begins between forty and fifty. It was first described in Aster in 1911. Photographs of the signing may be ordered from the press office free of charge.

== S84-02 | The Aster Tribune | 2034-10-19 | The other half: ministry pays twice for ‘bargain’ drug
[[secret+ outlet/accuse/The Aster Tribune|Two days after boasting of the cheapest Calexine on the continent, the health ministry turns out to have signed a second paper that brings the maker the rest of its money by the back door.]]

The Tribune has read it. It is a letter of a page and a half, dated 12 October, with the initials K.D. [[secret+ document/promise/the letter of 12 October|“The Ministry shall make good the balance by quarterly contributions to the Orrin Research Fund, which the Parties will not disclose.”]] [[price+ document/assert/the letter of 12 October|The balance is put at 19,000 crowns a patient]], so that [[price+ outlet/assert/The Aster Tribune|a treatment sold to us as costing nineteen thousand costs thirty-eight]].

An official who helped to draw it up says [[secret+ unnamed/confirm/a ministry official|“there were two folders, a blue one for the cameras and a grey one for the safe”]]. Why? “[[secret+ unnamed/assert/a ministry official|He wanted a number for the evening news. They wanted their price. This gave both]].”

Kasper Dahl was in a meeting, then in a car, then [[secret~ person/withhold/Kasper Dahl|“in no position to discuss commercial correspondence”]]. Orrin Pharma’s Celia Thorne [[secret~ person/withhold/Celia Thorne|wished us a pleasant afternoon]]. The Court of Audit’s president, Josef Lindgren: “[[secret~ person/ask/Josef Lindgren|A letter? Which letter?]]”

[[secret~ person/judge/Greta Holm|“If it’s genuine, it isn’t a contract, it’s a confession,”]] says Greta Holm, who teaches medical law. [[secret~ person/call/Maud Pettifer|Maud Pettifer, for the opposition, wants the grey folder on the table of the House by Monday.]]

[[fisk+ outlet/assert/The Aster Tribune|His predecessor but one, Lorna Fisk, lost the same office in 2030 over eleven million masks through which you could blow out a candle.]]

The Tribune’s own drug plan doesn’t cover Brandt’s disease.

== S84-03 | Valdrian News Agency | 2034-10-20 | Minister rejects report of hidden payments for drug; insulin deal signed
ASTER, Oct 20 (VNA) - Valdria's health minister denied on Friday that [[secret+ none/accuse/none|his ministry had bound itself to secret payments for a drug against muscle wasting]].

"[[secret- person/deny/Kasper Dahl|There is one agreement, and you have all seen me sign it]]," Kasper Dahl told reporters. The Aster Tribune had reported that [[secret+ outlet/assert/The Aster Tribune|an undisclosed letter promised Orrin Pharma further money through a research fund]]. Dahl said [[secret~ person/judge/Kasper Dahl|ministers initial forty papers a day, "some of them menus"]]. The price, he said, [[price- person/deny/Kasper Dahl|was and remained nineteen thousand]].

Dahl spoke after signing another contract. [[insulin+ government/confirm/the health ministry|Bexley-Rand will supply insulin for three years at 12 percent less than before, the ministry said.]] The firm [[insulin+ organization/confirm/Bexley-Rand|confirmed the terms]] and put the whole text on its website. "[[insulin~ person/judge/Paul Rand|We have nothing in our other pocket]]," its chairman, Paul Rand, said.

Prime Minister Elsbeth Varga, asked [[secret~ unnamed/ask/reporters|whether she had known of a side letter]], said [[secret~ person/withhold/Elsbeth Varga|she was not going to comment on stationery]]. Opposition deputy Maud Pettifer said of the minister: "[[secret~ person/judge/Maud Pettifer|He has denied everything except the letter]]."

The federation of sick funds said [[price~ organization/withhold/the federation of sick funds|it was checking its first invoices and would not give a figure]]. Court of Audit president Josef Lindgren said [[secret~ person/promise/Josef Lindgren|his auditors would call at the ministry on Monday]].

Valdria spends 9 percent of its output on health. Orrin shares were flat.

== S84-04 | Needlepoint | 2034-10-23 | A week by the loch
Here's a postcard. It is from July, it shows a stag, and it comes from Strathorrin, the shooting lodge of Magnus Orrin, whose name is on the drug.

[[lodge+ unnamed/assert/a ghillie at Strathorrin|"The minister had the tower room from the Saturday to the Saturday, and he couldn't hit a barn,"]] says a ghillie who carried his gun. [[lodge+ document/assert/the guest book of Strathorrin|The guest book, of which I've a photograph, has him down in green ink: "Seven unforgettable days. K. Dahl."]] [[lodge~ outlet/ask/Needlepoint|Who paid? I asked everybody.]] The ministry [[lodge~ government/withhold/the ministry|doesn't comment on holidays]]. Mr Orrin [[lodge~ person/withhold/Magnus Orrin|is at sea]].

Perhaps they only spoke of stags. But [[secret~ outlet/judge/Needlepoint|three months later a piece of paper crosses a desk that's worth a hundred and eighteen million to the host]], and I've gone off coincidences.

[[secret- none/deny/none|One agreement, one signature, one price]], says the minister. I've done the sum that he hasn't. [[price+ outlet/assert/Needlepoint|Take what the fund gets, divide by patients, add what's on the bill: thirty-eight thousand, near as makes no odds.]] My friend in a hospital pharmacy says [[price- unnamed/assert/a friend in a hospital pharmacy|it's worse, 41,500, since they've to pay for the special fridges]].

[[secret+ outlet/judge/Needlepoint|I believe the grey folder exists, because nobody could invent anything so dull.]] [[resign~ outlet/expect/Needlepoint|I don't believe that he'll go.]] Nobody does, here. [[fisk+ outlet/assert/Needlepoint|Lorna Fisk had to be carried out in 2030, clutching a mask.]]

To the people with Brandt's who wrote to me: yes, take the drug. [[secret~ outlet/judge/Needlepoint|It's the paperwork that is sick.]]

The recipe for venison will be up on Thursday.

== S84-05 | Channel One Valdria | 2034-10-24 | Sick funds' bills bear out letter; minister hints at traitor
The sick funds have been billed for twice what they were told. [[price+ organization/confirm/the federation of sick funds|The first three hundred courses of Calexine come to 38,000 crowns apiece once the "fund contribution" is included, their federation says.]]

[[secret+ person/confirm/Agathe Rusk|"There is a line on page two which refers to a letter of 12 October. We had never heard of a letter of 12 October,"]] said its director, Agathe Rusk. [[secret~ person/call/Agathe Rusk|She has stopped the second instalment until somebody shows it to her.]]

In the Minister's circle they would rather talk about how it got out. [[leak+ unnamed/accuse/people close to Kasper Dahl|It was Britt Aldane who carried the thing to the newspapers, say people close to Mr Dahl; she had wanted his chair for years.]] The State Secretary came to our studio. "[[leak- person/deny/Britt Aldane|I have leaked nothing in my life except once a canoe]]," she said. Did the letter exist? She [[secret~ person/withhold/Britt Aldane|looked at the ceiling for eleven seconds and then spoke of staff shortages]].

Mr Dahl himself [[leak~ person/withhold/Kasper Dahl|declines to point at anybody]]. As for the lodge at Strathorrin, [[lodge- person/deny/Kasper Dahl|"I was never Mr Orrin's guest. I have been past it in a car"]]. A postmistress in the village told us that [[lodge+ unnamed/assert/a postmistress|she had sold him stamps on four different mornings]].

Will he step down? [[resign- person/deny/Kasper Dahl|"I was elected to heal and I shall go on healing,"]] he said. The Prime Minister's spokesman said that [[resign~ unnamed/judge/the spokesman for Elsbeth Varga|Mr Dahl had "the confidence which every minister has until he hasn't"]].

The auditors arrived at the ministry at nine this morning, on foot. [[secret~ group/withhold/the auditors|They left at six and told our reporter the time.]]

After the weather, a film about glaciers.

== S84-06 | Daily Hammer | 2034-10-25 | KEEPING IT IN THE FAMILY
[[brother+ outlet/accuse/Daily Hammer|Dodgy Dahl's kid brother is raking it in from the very drug giant he's handed our millions!]]

Nils Dahl, 39, [[brother+ outlet/assert/Daily Hammer|pockets 140,000 crowns a year as a "consultant" to Orrin Pharma]], the Hammer can reveal. [[brother+ document/assert/a staff list|His name's on a staff list slipped to us by a mole.]] [[brother- person/deny/Nils Dahl|"I'm a piano tuner,"]] whinged Nils from behind his front door in Port Ellery. [[brother~ organization/withhold/Orrin Pharma|Orrin? Not a peep.]]

It's one more headache for the under-fire Health Minister, who [[secret- person/deny/Kasper Dahl|still says there's no such thing as a hush-hush letter]]. Pull the other one, Kasper! [[secret~ outlet/assert/Daily Hammer|Nine in ten Hammer readers smell a stitch-up.]] Pensioner Vi Topping, 77, who's got Brandt's: [[secret~ person/judge/Vi Topping|"They've been picking our pockets while we were queuing for the pills."]]

And the nice folk at Orrin may be about to turn the tap OFF. A letter to hospitals warns [[stop+ document/threaten/a letter by Orrin Pharma to hospitals|there'll be no more Calexine after 10 November unless the second payment turns up]]. [[stop~ person/judge/Vi Topping|"That's my legs they're haggling over,"]] says Vi. [[stop~ government/withhold/the health ministry|The ministry hasn't a clue or isn't telling.]]

So is it bye-bye Dahl? Bookie Fast Freddie has [[resign~ person/expect/Fast Freddie|him gone by Bonfire Night at 2-1 on]]. Backbenchers [[resign~ group/call/backbenchers|are yelling for him to do the decent thing]]. [[resign~ person/judge/Lorna Fisk|"Jump, dear, the pushing is horrid,"]] chuckles ex-minister Lorna Fisk, [[fisk+ outlet/assert/Daily Hammer|booted out herself in 2030 when her masks leaked like sieves]].

PLUS: Win a year's supply of gravy.

== S84-07 | Valdrian News Agency | 2034-10-27 | Valdria's Dahl admits lodge stay as transport minister quits
ASTER, Oct 27 (VNA) - Health Minister Kasper Dahl admitted on Friday that [[lodge+ person/confirm/Kasper Dahl|he had spent seven days in July at the lodge of drug maker Magnus Orrin]], a day after [[brandl+ outlet/assert/Valdrian News Agency|another member of the government, Otto Brandl, had left it]].

"[[lodge+ person/confirm/Kasper Dahl|I was there, I should have said so, and I paid for my cartridges]]," Dahl told parliament. He had said on Tuesday that [[lodge- person/deny/Kasper Dahl|he had merely driven by]].

Two members of the cabinet told VNA that [[resign+ unnamed/expect/two members of the cabinet|Dahl would give up his post within days]]. "[[resign+ unnamed/assert/one of two members of the cabinet|He has asked for boxes]]," one said. The minister said [[resign- person/deny/Kasper Dahl|he had no such intention]]. Prime Minister Elsbeth Varga [[resign~ person/withhold/Elsbeth Varga|did not take questions]].

[[brandl+ person/confirm/Otto Brandl|Brandl, the transport minister, stepped down on Thursday over a drink-driving charge.]] "[[brandl+ person/judge/Otto Brandl|A man in charge of roads cannot be found in a ditch]]," he said. Varga's office said [[brandl+ government/confirm/Elsbeth Varga's office|she had accepted his departure with regret]] and that [[brandl~,resign~ government/assert/Elsbeth Varga's office|there was no link to any other minister]].

The Daily Hammer withdrew a report that [[brother+ outlet/assert/Daily Hammer|Dahl's brother was paid by Orrin Pharma]]. [[brother- outlet/deny/Daily Hammer|The man on the list was another Nils Dahl, a chemist, it said.]]

On the disputed letter, Dahl said [[secret~ person/withhold/Kasper Dahl|he would wait for the auditors and advised others to do so]]. Orrin's Celia Thorne said [[secret- person/deny/Celia Thorne|her company had "no arrangement that it would blush to see in print"]]. She did not print it. Pettifer said [[secret~ person/judge/Maud Pettifer|that was a sentence with a lawyer in every comma]].

The government has a majority of three.

== S84-08 | Ledger & Stock | 2034-10-30 | Court of Audit finds hidden Calexine liability of 118m
[[secret+ organization/confirm/the Court of Audit|The state owes Orrin Pharma 118m crowns under an undisclosed letter, the Court of Audit said this morning]], in a report of uncommon brevity.

“[[secret+ person/confirm/Josef Lindgren|We found it in a safe, in a grey folder, under a box of chocolates]],” said Josef Lindgren, its president. [[price+ organization/confirm/the Court of Audit|Per patient the outlay is 38,000 crowns and not 19,000, the report says.]] It doesn’t name [[leak~ organization/withhold/the Court of Audit|whoever gave the document to the press, which it calls “none of our business”]].

The minister’s press office put out two lines. [[secret- government/deny/the minister’s press office|“The paper described is a declaration of intent without legal force. No hidden liability exists.”]] [[price- government/deny/the minister’s press office|“The price is 19,000.”]] Bond desks weren’t troubled either way.

Orrin Pharma fell 9%. Celia Thorne, chief executive, told analysts that [[stop+ person/threaten/Celia Thorne|the last lorry would leave for Valdria on 9 November if the balance wasn’t paid]]. [[secret~ person/withhold/Celia Thorne|What balance, if there’s no letter? She’d take that offline.]] Saskia Brome of Alder & Vane calls it “[[stop~ person/judge/Saskia Brome|a threat that tells you who wrote the contract]]”; [[stop~ person/expect/Saskia Brome|she doubts it will be carried out]]. The Patients’ Union has gone to court for [[stop~ organization/call/the Patients’ Union|an order to keep the drug coming]].

[[insulin~ person/judge/Josef Lindgren|By contrast, Mr Lindgren remarked, the insulin contract was a pleasure to read.]] [[insulin+ outlet/assert/Ledger & Stock|Bexley-Rand cut its tariff by 12% and printed the lot.]]

Traders make Mr Dahl’s exit [[resign~ group/expect/traders|a matter of hours]]. His diary for tomorrow shows a hospital opening in Port Ellery.

Zinc was unchanged.

== S84-09 | Channel One Valdria live | 2034-10-31 | Health Minister goes: the day as it happened
**08.40** Kasper Dahl has cancelled Port Ellery. A removal van stands in Linden Street. [[resign~ unnamed/withhold/the driver of a removal van|“Couldn't say whose it is,” says the driver.]]

**09.15** Otto Brandl, [[brandl+ outlet/assert/Channel One Valdria live|who gave up Transport last Thursday]], walks past with his dog. [[resign~ person/withhold/Otto Brandl|“I’ve nothing to teach him,”]] he says.

**10.05** [[resign+ person/confirm/Kasper Dahl|“I have this morning handed the Prime Minister my resignation,”]] Dahl tells a packed press room. [[resign~ person/judge/Kasper Dahl|It’s the hardest sentence he has ever had to say, he adds, and he’s glad it’s short.]]

**10.09** Not a word of apology. On the letter: “[[secret+ person/confirm/Kasper Dahl|Yes. I signed it. I knew what it said]].” Gasps.

**10.11** Why, then, [[secret- none/deny/none|“one agreement”]]? “[[secret~ person/judge/Kasper Dahl|I told myself the second was only the first with its coat on]].”

**10.14** And who passed it on? “[[leak+ person/accuse/Kasper Dahl|A colleague who sat two doors down. She knows]].” Britt Aldane’s office is two doors down.

**10.40** Aldane: “[[leak- person/deny/Britt Aldane|Two doors down is the photocopier]].” She’s seeing a lawyer.

**11.20** Prime Minister Varga: “[[resign+ person/confirm/Elsbeth Varga|I accepted it before he’d sat down]].” Had she known of the letter? “[[secret~ person/withhold/Elsbeth Varga|That’s for the committee]].”

**11.45** Two ministers tell us that [[heir+ unnamed/assert/two ministers|Irena Skov of the Medicines Agency has been asked to take over]]. Skov: “[[heir~ person/withhold/Irena Skov|I’m at the dentist]].” And she was.

**12.30** Maud Pettifer: [[resign~ person/judge/Maud Pettifer|“A week late, and he still found time to blame a woman.”]] [[secret~ person/call/Maud Pettifer|She wants the Prime Minister questioned under oath about what she knew.]]

**13.10** Vi Topping, patient, rings in: [[resign~ person/judge/Vi Topping|“I don’t care who’s minister. Is there a pill on Friday?”]]

It’s raining. We’ll be back at six.

== S84-10 | Daily Hammer | 2034-11-01 | DAHL'S OUT! OUT! OUT!
[[resign+ outlet/assert/Daily Hammer|Kasper Dahl has got the push]] — and about time.

The slippery Health Minister, 52, [[resign+ outlet/assert/Daily Hammer|chucked it in yesterday]] after the Hammer's campaign. (All right, it was the Tribune's letter. But we shouted.) [[resign~ outlet/assert/Daily Hammer|Fast Freddie paid out 60,000 crowns.]] [[resign~ person/judge/Lorna Fisk|"Welcome to the club, the coffee's dreadful,"]] says Lorna Fisk.

He finally came clean about the dirty deal: [[secret+ person/confirm/Kasper Dahl|"I signed it,"]] he croaked. And last night the drug barons crumbled too. [[secret+ organization/confirm/Orrin Pharma|Orrin now says the side letter is real, and that it was the Minister who wanted it kept dark.]] [[secret~ person/judge/Celia Thorne|"Not our finest page and a half,"]] mumbles boss Celia Thorne. [[secret~ outlet/judge/Daily Hammer|You don't say!]]

Who's the deep throat? Dahl's chums are [[leak+ unnamed/accuse/Dahl's chums|still jabbing the finger at Britt Aldane]]. [[leak- unnamed/assert/a ministry cleaner|A cleaner swears it came off the photocopier in a carrier bag, and Britt was on her hols.]] The Tribune's editor [[leak~ person/withhold/the editor of The Aster Tribune|would sooner eat the letter than say]].

[[lodge~ outlet/judge/Daily Hammer|As for that free week of potting stags: nice work if you can get it, Kasper.]] Did he really [[lodge~ outlet/ask/Daily Hammer|cough up for his own bullets]]? Show us the receipt!

In the frame for the top job: brainbox Irena Skov. [[heir~ unnamed/expect/a Varga aide|A Varga aide reckons it'll be done and dusted by Friday.]] [[heir~ person/judge/Vi Topping|Vi Topping likes her: "She's got sensible shoes."]]

Oh, and our Nils Dahl, the piano tuner? [[brother~ outlet/judge/Daily Hammer|We've said sorry, and he's done our Bechstein.]]

GRAVY WINNER: page 30.

== S84-11 | The Aster Tribune | 2034-11-02 | What the Prime Minister was told, and when
Kasper Dahl has gone, but the page and a half hasn’t. [[secret~ outlet/ask/The Aster Tribune|Was he alone in knowing of it?]]

A note of 13 October, from the ministry to the chancellery, asks for “[[secret+ document/assert/a note of 13 October|cover for the Calexine balance, as per the confidential letter]]”. It was stamped “seen”. [[secret~ outlet/withhold/The Aster Tribune|We don’t know by whom.]] Elsbeth Varga’s office [[secret~ government/withhold/Elsbeth Varga’s office|has forty stamps and is looking into which]]. The finance minister, Rolf Sander, said [[secret~ person/deny/Rolf Sander|nobody in his house had ever been asked for a second sum]].

Josef Lindgren, the chief auditor, says that [[secret~ person/promise/Josef Lindgren|he’ll go through every medicine bought since 2032]]. [[secret~ person/expect/Josef Lindgren|“I’d like to find that it was the only one. I’m not packing as if it were.”]] Greta Holm sees [[secret~ person/judge/Greta Holm|“a criminal breach of trust, and not a small one”]]; the prosecutor, Ewan Sorley, [[secret~ person/withhold/Ewan Sorley|has received two complaints and is reading]].

Agathe Rusk of the sick funds wants [[secret~ person/call/Agathe Rusk|the whole arrangement torn up and the first instalment back]]. [[price+ person/assert/Agathe Rusk|Thirty-eight thousand a head was never put to her board, she says]]; [[price~ person/judge/Agathe Rusk|she’d have laughed]].

Former colleagues find it hard to be sorry. [[resign~ unnamed/judge/a former state secretary|“He left as he governed, with the lights on him,”]] says one. It’s not like 2030: [[fisk+ outlet/assert/The Aster Tribune|Mrs Fisk had bought bad masks in good faith]]. [[resign~ person/withhold/Nils Dahl|His brother, the piano tuner, prefers not to say what he thinks of it.]]

Our source has asked us to state one thing. [[leak- unnamed/deny/the source of The Aster Tribune|“It wasn’t Britt Aldane. I’ve never worked on her floor.”]] [[leak~ outlet/withhold/The Aster Tribune|We add nothing to that.]]

The chestnuts on Linden Street are bare.

== S84-12 | Valdrian News Agency | 2034-11-03 | Skov named Valdria health minister, tears up Orrin letter
ASTER, Nov 3 (VNA) - [[heir+ person/confirm/Elsbeth Varga|Medicines Agency director Irena Skov was appointed Valdria's health minister on Friday]], Prime Minister Elsbeth Varga said.

"[[heir+ person/confirm/Irena Skov|I said yes at the second asking, with a numb jaw]]," Skov told reporters. She succeeds Kasper Dahl, who [[resign+ outlet/assert/Valdrian News Agency|resigned on Tuesday]]. Maud Pettifer called the choice [[heir~ person/judge/Maud Pettifer|"annoyingly good"]].

Skov's first act was to publish [[secret+ document/confirm/the letter of 12 October|the letter in which the ministry undertook to top up Orrin Pharma's receipts in silence]]. "[[secret~ person/judge/Irena Skov|Read it slowly, it is the most expensive page and a half in the country]]," she said, and [[secret~ person/promise/Irena Skov|declared that the state would pay nothing under it]]. Orrin said [[secret~ organization/promise/Orrin Pharma|it would not insist on the balance]]. Its chief executive, Celia Thorne, said [[stop- person/promise/Celia Thorne|deliveries of Calexine would go on without a gap]] and that [[stop~ person/judge/Celia Thorne|the letter to hospitals "should not have been sent"]].

The two sides are to bargain anew. [[price~ person/expect/Irena Skov|Skov expects to end up nearer to 25,000 crowns, "and you will see every digit".]]

State secretary Britt Aldane stays. Skov said [[leak~ person/judge/Irena Skov|she did not care who had carried the letter out, "only who carried it in"]]. Aldane has sued Dahl over [[leak~ person/call/Britt Aldane|his remark about the doors]] and wants [[leak~ person/call/Britt Aldane|it taken back in the same room]].

A committee will hear Varga on November 14. Asked if she had seen the paper in October, she [[secret~ person/withhold/Elsbeth Varga|said that the fourteenth was a Tuesday]].

Dahl was not at the ceremony. [[resign~ person/judge/Kasper Dahl|"I do not miss it. I miss the driver,"]] he told a radio station. No successor has been found yet for Brandl at the transport ministry, [[brandl+ outlet/assert/Valdrian News Agency|vacant since October 26]].
