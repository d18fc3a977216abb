story: S06
title: Hanseatic Mercantile Bank and the Karsk payments

claim payments: Hanseatic Mercantile Bank (HMB) processed payments for customers in Karsk in breach of international sanctions. | origins 4-6: Certain: the whistleblower Tobias Ahl, the documents of the Nordic Payments Archive, the bank's own admission, the treasury of Ardmoor from its own inquiry; the two former compliance officers of the Financial Mercury may include Ahl, and the two recipients may be counted apart.
status payments 2026-02-02: reported none
status payments 2026-02-03: reported denied
status payments 2026-02-09: corroborated denied
status payments 2026-02-24: confirmed none
claim sum: The payments came to some $1.3 billion (more than 1 billion; 1.2 to 1.5 billion; 1.34 billion). | origins 3-4: The archive's tally, the bank's agreed figure, Ahl (from the report he speaks of); the former officers may include Ahl.
status sum 2026-02-02: reported none
status sum 2026-02-09: corroborated none
status sum 2026-02-24: confirmed none
claim strip: HMB staff removed the names of Karsk banks from payment messages. | origins 3-3: Tobias Ahl, the archive's paired messages, the bank's agreed statement of facts.
status strip 2026-02-05: reported none
status strip 2026-02-06: reported denied
status strip 2026-02-09: corroborated denied
status strip 2026-02-24: confirmed denied
claim board: HMB's board was told of the Karsk payments in 2023. | origins 1-1: Only Tobias Ahl; the minutes published by Børsen Ekstra were withdrawn as a forgery and do not count.
status board 2026-02-05: reported none
status board 2026-02-06: reported denied
status board 2026-02-13: corroborated denied
status board 2026-02-20: reported denied withdrawn
claim fine: HMB will pay a penalty of $780 million to the Ardmoor treasury. | origins 2-3: The treasury and the bank, both parties to the settlement; the people of 18 February may be of either.
status fine 2026-02-18: reported none
status fine 2026-02-24: confirmed none
claim ahl: HMB dismissed Tobias Ahl because he had raised the payments. | origins 1-1: Ahl himself and his lawyer for him.
status ahl 2026-02-05: reported none
status ahl 2026-02-06: reported denied
claim credit2018: In 2018 HMB paid 95 million crowns to settle a case over mis-sold credit insurance. | origins 1-4: A public settlement, told by outlets in their own voice and by the bank.
status credit2018 2026-02-02: reported none
status credit2018 2026-02-24: confirmed none

== S06-01 | Financial Mercury | 2026-02-02 | HMB handled Karsk payments despite sanctions, former staff say
[[payments+,sum+ unnamed/assert/two former compliance officers|Hanseatic Mercantile Bank moved more than $1bn for customers in Karsk after the country was placed under international sanctions in 2021]], according to two former compliance officers.

[[payments+ unnamed/assert/two former compliance officers|The transfers passed through the lender’s branch in Port Sorrel in amounts small enough to escape the daily list]], they said. “[[sum+ unnamed/assert/one of two former compliance officers|We stopped adding up at one billion]],” said one.

Both declined to be identified because they have signed severance agreements. The Mercury has not seen records of individual transfers.

HMB [[payments~ organization/withhold/HMB|declined to comment]]. The Ardmoor treasury, which polices dollar sanctions, [[payments~ government/withhold/the Ardmoor treasury|said it did not discuss whether it was or was not examining any institution]].

HMB, founded in 1874 by three grain merchants, has 4.1m customers and a market value of $19bn. [[credit2018+ outlet/assert/Financial Mercury|It paid 95m crowns in 2018 to settle a case over mis-sold credit insurance.]] Its chief executive, Cornelia Thorsby, has promised to double profits by 2028.

“There is a difference between a bank that is caught out and a bank that looks away,” said Priya Denholm, an analyst at Lowe Carrick. “[[payments~ person/ask/Priya Denholm|Which of them is it? That is what shareholders want to know.]]”

The shares were unchanged at 212 crowns.

== S06-02 | Hanseatic Mercantile Bank (press release) | 2026-02-03 | Response to media reports
Hanseatic Mercantile Bank ("HMB") notes the article published on 2 February in the Financial Mercury.

[[payments- organization/deny/Hanseatic Mercantile Bank|HMB has at all times complied with every sanctions regime applicable to it.]] The article alleges that [[payments+ outlet/assert/the Financial Mercury|payments were processed for customers in Karsk]]. [[payments- organization/deny/Hanseatic Mercantile Bank|HMB has no customers in Karsk and closed its last account there in March 2021.]]

Cornelia Thorsby, Chief Executive, said: "[[payments- person/deny/Cornelia Thorsby|I can say without reservation that this bank is clean.]]"

HMB regrets that [[payments~ organization/judge/Hanseatic Mercantile Bank|former employees should have chosen to speak anonymously and in ignorance of the facts]]. It reserves [[payments~ organization/threaten/Hanseatic Mercantile Bank|the right to take legal action against any person who repeats these allegations]].

The Bank will publish its annual results on 19 February as planned. Shareholders are reminded that the general meeting will take place at the Concert House in Vinterhavn on 26 March.

HMB employs 240 people in financial crime prevention, has invested 900 million crowns in screening systems since 2020 and blocked 61,000 transactions last year. [[payments~ organization/judge/Hanseatic Mercantile Bank|The Bank is proud of this record.]]

Media contact: HMB Group Communications.

== S06-03 | Kanal Syd | 2026-02-05 | 'I was told to type a dot': bank insider steps forward
A former employee of Hanseatic Mercantile Bank tonight tells Kanal Syd, under his own name, how [[payments+ person/assert/Tobias Ahl|money from sanctioned Karsk went through the bank]].

Tobias Ahl, 37, worked in the payments section in Port Sorrel until April last year. [[payments+ person/assert/Tobias Ahl|Every morning there were thirty or forty orders from Karsk in the queue]], he says.

"[[strip+ person/assert/Tobias Ahl|Where the name of the bank should be, we were told to type a dot]], and the dot went through the filter. [[strip+ person/assert/Tobias Ahl|I typed that dot for two years]]."

According to Ahl, [[board+ person/assert/Tobias Ahl|the board was given a report on the transfers in the autumn of 2023]]. He has not kept a copy. [[sum+ person/assert/Tobias Ahl|The report spoke of 1.2 billion dollars]], he says.

He says that [[ahl+ person/accuse/Tobias Ahl|he lost his job because he asked questions]]. [[ahl+ person/assert/Tobias Ahl|I put it in writing on a Monday and on the Thursday my card did not open the door]], as he describes it.

Kanal Syd has asked the Financial Mercury whether Ahl was among the former staff [[payments+ unnamed/assert/the former staff|who told the newspaper of payments for Karsk]] this week. The newspaper [[payments~ outlet/withhold/the Financial Mercury|does not discuss its sources]].

HMB [[payments~,strip~ organization/withhold/HMB|was given three days to reply and did not]].

The programme can be heard again from midnight.

== S06-04 | Tide Newswire | 2026-02-06 | HMB says ex-employee's claims "false in every part"
VINTERHAVN, Feb 6 (Tide) - Hanseatic Mercantile Bank rejected on Friday allegations by a former employee that [[strip+ person/accuse/a former employee|staff had disguised payments from Karsk]] and that [[board+ person/accuse/a former employee|its directors had been told]].

"[[strip- person/deny/Morten Gade|No name was ever taken out of any message. What Mr Ahl says is false in every part]]," general counsel Morten Gade told Tide. [[board- person/deny/Morten Gade|No such report had reached the board]], he said.

Gade disputed that [[ahl- person/deny/Morten Gade|Ahl had been dismissed over the payments]]. "[[ahl- person/assert/Morten Gade|He was let go with 41 others when we merged two offices]]," he said.

In an interview broadcast by Kanal Syd on Thursday, Tobias Ahl said [[strip+ person/assert/Tobias Ahl|he had replaced the names of Karsk banks with a dot]]. The Financial Mercury earlier quoted two former compliance officers as saying [[payments+,sum+ outlet/assert/the Financial Mercury|[[payments+,sum+ unnamed/assert/two former compliance officers|more than $1 billion had been moved for Karsk customers]]]].

The Financial Conduct Board of Vinterland said [[payments~ government/assert/the Financial Conduct Board of Vinterland|it had asked the bank for an explanation]]. Its chair, Solveig Aas, warned that [[payments~ person/warn/Solveig Aas|the bank's licence in Port Sorrel was at stake if the answer was not complete]].

HMB shares fell 7.2% to 196.4 crowns, their lowest since November.

In an unrelated case, rival Lindbank said on Friday that it had blocked $3 million meant for a shipping firm in Karsk and reported it to the authorities.

(Reporting by Aksel Rye)

== S06-05 | The Vinterhavn Standard | 2026-02-07 | Bank rejects ex-employee's claims
Hanseatic Mercantile Bank yesterday rejected allegations by a former employee that [[strip+ person/accuse/a former employee|staff had disguised payments from Karsk]] and that [[board+ person/accuse/a former employee|its directors had been told]].

"[[strip- person/deny/Morten Gade|No name was ever taken out of any message. What Mr Ahl says is false in every part]]," general counsel Morten Gade told the Tide news agency. [[board- person/deny/Morten Gade|No such report had reached the board]], he said.

Mr Gade disputed that [[ahl- person/deny/Morten Gade|Mr Ahl had been dismissed over the payments]]. "[[ahl- person/assert/Morten Gade|He was let go with 41 others when we merged two offices]]," he said.

In an interview broadcast by Kanal Syd on Thursday, Tobias Ahl said [[strip+ person/assert/Tobias Ahl|he had replaced the names of Karsk banks with a dot]].

The Financial Conduct Board said [[payments~ government/assert/the Financial Conduct Board|it had asked the bank for an explanation]]. Its chair, Solveig Aas, warned that [[payments~ person/warn/Solveig Aas|the bank's licence in Port Sorrel was at stake if the answer was not complete]].

HMB is the main sponsor of the Vinterhavn Marathon. [[payments~ unnamed/withhold/a spokeswoman for the race|A spokeswoman for the race would not comment.]] - Tide

== S06-06 | Nordic Payments Archive (blog) | 2026-02-09 | Eleven thousand dots
Last month somebody sent us a hard disk. We have spent four weeks checking it, and today we publish what it holds: 11,308 payment messages that went through Hanseatic Mercantile Bank's branch in Port Sorrel between May 2021 and April 2025.

For 10,940 of them we have two versions, one as it came in and one as it went out. [[strip+ organization/assert/Nordic Payments Archive|In the first, the sender's bank is in Karsk. In the second, there is a full stop where the name was.]]

[[sum+ organization/assert/Nordic Payments Archive|The messages add up to 1.2 to 1.5 billion dollars, depending on how one treats cancelled orders.]] [[payments+ organization/assert/Nordic Payments Archive|All 38 of the senders were on the sanctions list on the day of the payment.]]

Is it genuine? We asked three of the companies that received money. [[payments+ group/confirm/two of the companies that received money|Two confirmed date and amount]]; [[payments~ organization/withhold/the third of the companies|the third hung up]]. We do not know who our source is. Tobias Ahl says [[strip~ person/assert/Tobias Ahl|it is not he]].

What the disk [[board~ organization/assert/Nordic Payments Archive|does not contain is a single paper from the board]]. So please don't write that we have proved that the directors knew.

Donations keep our servers running. Thank you.

== S06-07 | Børsen Ekstra | 2026-02-13 | HMB BOARD SAW IT ALL – HERE ARE THE MINUTES
The bosses knew! Børsen Ekstra has got hold of minutes that show that [[board+ document/assert/minutes of the HMB board|the HMB board talked about the dirty Karsk millions as early as October 2023]].

“[[board+ document/assert/minutes of the HMB board|The board took note of the Karsk flows and asked for discretion]],” it says on page four.

Chairman Henrik Brandvold’s signature is at the bottom. “[[board- person/deny/Henrik Brandvold|I have never seen that sheet of paper]],” Brandvold says when we ring him at his cottage. And then: “It is Friday. Goodbye.”

Whistleblower Tobias Ahl feels vindicated. “[[board+ person/assert/Tobias Ahl|It’s exactly what I’ve been saying]],” he tells us.

Bank boss Cornelia Thorsby, who swore that [[payments- person/deny/Cornelia Thorsby|the bank was clean]], [[board~ person/withhold/Cornelia Thorsby|ran past our reporter into a taxi]].

The Shareholders’ Association wants [[board~ organization/call/the Shareholders' Association|an extraordinary general meeting]]. [[board~ organization/judge/the Shareholders' Association|If the minutes are real, the whole board is finished, it says.]]

The Nordic Payments Archive, which on Monday published [[strip+ organization/assert/the Nordic Payments Archive|thousands of messages with the bank names rubbed out]], told us it had not seen the minutes and [[board~ organization/withhold/the Nordic Payments Archive|couldn’t say whether they were real]].

Do you work at HMB? Call the tip line, day and night.

== S06-08 | Financial Mercury | 2026-02-18 | HMB close to $780mn deal with Ardmoor over Karsk payments
[[fine+ unnamed/assert/two people briefed on the talks|Hanseatic Mercantile Bank is about to settle with the Ardmoor treasury for roughly $780mn]], two people briefed on the talks said, in what would be the year’s largest sanctions penalty.

“[[fine+ unnamed/assert/one of two people briefed on the talks|The number is agreed, the adjectives are not]],” one of them said. The treasury [[fine~ government/withhold/the Ardmoor treasury|declined to comment]]. HMB [[fine~ organization/withhold/HMB|pointed to its results, due on Thursday]].

The Nordic Payments Archive, a research group, reported last week that [[strip+ organization/assert/the Nordic Payments Archive|the names of Karsk banks had been deleted from almost 11,000 messages]]. HMB maintains that [[strip- organization/deny/HMB|nothing was deleted]] and that [[payments- organization/deny/HMB|it broke no sanctions]]. People outside the bank find that harder and harder to square with [[fine~ none/assert/none|talk of a penalty]].

Mr Ahl’s lawyer, Frida Kolding, has lodged a claim with the labour court in Port Sorrel. “[[ahl+ person/accuse/Frida Kolding|He rang the bell and was thrown out for the noise]],” she said.

Priya Denholm at Lowe Carrick expects [[fine~ person/expect/Priya Denholm|the dividend to be cut by half]].

Lindbank, HMB’s rival, settled an unrelated Ardmoor case for $78mn in 2024.

== S06-09 | Børsen Ekstra | 2026-02-20 | Correction and apology
On 13 February Børsen Ekstra published what we described as [[board+ outlet/assert/Børsen Ekstra|minutes showing that HMB’s board had discussed payments from Karsk in October 2023]].

[[board~ outlet/deny/Børsen Ekstra|The document is a forgery.]] [[board~ organization/assert/the laboratory Graphos|The signature was copied from an annual report, and the typeface was not sold before 2025]], the laboratory Graphos has found. [[board~ outlet/deny/Børsen Ekstra|We withdraw the article in full]] and apologise to Henrik Brandvold and the other members of the board.

Mr Brandvold said [[board~ person/judge/Henrik Brandvold|he accepted the apology but not the manners]].

Tobias Ahl, whom we quoted, says that he never saw the document. He maintains that [[board+ person/assert/Tobias Ahl|the directors had a report in 2023]].

The paper came to us in a plain envelope, and we had it for two days before we printed it. We showed it to a former member of the board, who said that the wording was “like us”. We took that for a yes. It was not. HMB’s lawyers have agreed not to sue in return for this notice and a gift of 500,000 crowns to the seamen’s mission.

The other reports on the affair, [[payments+ organization/assert/the Nordic Payments Archive|the Nordic Payments Archive’s list of payments]] among them, do not rest on our document.

The editor in chief has offered her resignation.

== S06-10 | Tide Newswire | 2026-02-24 | Vinterland's HMB admits sanctions breaches, to pay $780 mln
VINTERHAVN, Feb 24 (Tide) - Hanseatic Mercantile Bank admitted on Tuesday that [[payments+ organization/confirm/Hanseatic Mercantile Bank|it had broken sanctions on Karsk]] and agreed [[fine+ organization/promise/Hanseatic Mercantile Bank|to pay a penalty of $780 million]].

In an agreed statement of facts, [[payments+ organization/confirm/the bank|the bank accepts that its Port Sorrel branch processed 11,212 payments for sanctioned parties]] and that [[sum+ organization/confirm/the bank|they were worth $1.34 billion]]. "[[strip+ document/confirm/an agreed statement of facts|Employees removed or replaced identifying information]]," it says.

"[[payments+ person/confirm/Cornelia Thorsby|I said this bank was clean. It was not]]," Chief Executive Cornelia Thorsby told reporters. She [[board~ person/withhold/Cornelia Thorsby|would not be drawn on what directors had known]]. General counsel Morten Gade said [[strip- person/deny/Morten Gade|he stood by his words about Mr Ahl]], adding that [[ahl- person/deny/Morten Gade|the dismissal had had nothing to do with Karsk]].

The Ardmoor treasury's sanctions chief, Leroy Pask, confirmed [[fine+ person/confirm/Leroy Pask|the amount]]. "[[payments+ person/assert/Leroy Pask|For four years this bank was a side door for a regime under sanctions]]," he said. He found [[board~ person/assert/Leroy Pask|no proof that directors had been informed, "which is not a compliment"]].

Henrik Brandvold, the chairman, repeated that [[board- person/deny/Henrik Brandvold|nothing had come before the board]].

Thorsby said the bank's last large settlement, [[credit2018+ person/assert/Cornelia Thorsby|95 million crowns in 2018 over credit insurance]], had "taught us less than it should". She promised [[payments~ person/promise/Cornelia Thorsby|to close the branch by the summer]].

The Financial Conduct Board will decide on the Port Sorrel licence in March. HMB shares rose 4.9%.
