story: S01
title: Rifles licensed for Port Ansel turn up in Sablon

claim divert: Rifles that Draxel Arms sold to Meridia were taken on to Sablon, which is under an arms embargo. | origins 3-4: Certain: Conflict Trace's serial numbers, the Meridian customs service's own records, Draxel's admission; the two unnamed officials of the Tavrin Post may rest on the customs records.
status divert 2025-05-06: reported none
status divert 2025-05-07: reported denied
status divert 2025-05-09: corroborated denied
status divert 2025-05-14: confirmed denied
claim number: The diverted consignment held some 2,400 rifles (2,000 to 3,000; 2,400; 2,352). | origins 2-3: The two officials and the customs ledger, perhaps the same root; Draxel's own count.
status number 2025-05-06: reported none
status number 2025-05-14: confirmed none
claim advice: The Foreign Ministry of Tavrinia advised against the export licence before it was granted. | origins 2-3: The memo seen by the Post and the retired ambassador Ilka Thorne; the unnamed official at the ministry may be the one who showed the memo.
status advice 2025-05-06: reported none
status advice 2025-05-07: reported denied
status advice 2025-05-10: corroborated denied
claim beacon: The tracking beacon of the freighter Corrado Bay was off for some three days in March off the coast of Sablon. | origins 2-2: Marlight's satellite data and the shipowner's admission; the deckhand who spoke to Radio Ansel took his account back and does not count.
status beacon 2025-05-08: reported none
status beacon 2025-05-09: confirmed none
status beacon 2025-05-13: confirmed none withdrawn
claim suspend: The Trade Ministry has suspended (will suspend) Draxel's export licences. | origins 1-2: The ministry itself; the person at the company on 9 May may have it from the ministry.
status suspend 2025-05-09: reported none
status suspend 2025-05-10: confirmed none
claim mortar: In 2019 Draxel was fined 800,000 dinars for shipping mortar sights to Colne without a licence. | origins 1-2: A court matter of public record, told by two outlets in their own voice.
status mortar 2025-05-06: reported none
status mortar 2025-05-14: confirmed none

== S01-01 | Tavrin Post | 2025-05-06 | Rifles sold to ally ended in embargoed Sablon, officials fear
[[divert+ unnamed/assert/two Meridian customs officials|Hundreds of crates of assault rifles made by Draxel Arms and licensed for Meridia were reloaded in Port Ansel and carried on to Sablon]], a country under an international arms embargo since 2021, two Meridian customs officials told the Post.

[[number+ unnamed/assert/two Meridian customs officials|Between 2,000 and 3,000 rifles were in the consignment]], they said. “[[divert+ unnamed/assert/one of two Meridian customs officials|Nobody in Port Ansel unpacked a single box]],” one of them said.

A memo of 11 November seen by the Post shows that [[advice+ document/assert/a memo of 11 November|the Foreign Ministry opposed the licence]]. “[[advice+ document/warn/a memo of 11 November|The end user has no need of these weapons and no magazine to keep them in]],” it says. The Trade Ministry granted the licence sixteen days later.

Draxel [[divert~ organization/withhold/Draxel|said it did not discuss individual contracts]]. The Foreign Ministry [[advice~ government/withhold/the Foreign Ministry|would not be drawn on internal papers]].

Draxel employs 3,100 people in the Lorne valley and is the country’s second-largest maker of small arms. [[mortar+ outlet/assert/Tavrin Post|In 2019 a court fined it 800,000 dinars for sending mortar sights to Colne without a licence.]]

Sablon’s civil war has killed at least 60,000 people, according to the relief agency Open Hands.

== S01-02 | GNA | 2025-05-07 | Tavrinia's trade minister rejects rifle diversion report
TAVRIN, May 7 (GNA) - Tavrinia's trade minister on Wednesday dismissed a newspaper report that [[divert+ outlet/assert/the Tavrin Post|rifles licensed for export to Meridia had found their way to Sablon]].

"[[divert- person/deny/Joren Velk|The consignment is where the licence says it is, in the hands of the Meridian gendarmerie]]," Joren Velk told reporters. "[[divert- person/deny/Joren Velk|At no time did a Tavrinian weapon cross into Sablon.]]"

Velk also took issue with the paper's account of a Foreign Ministry memo. [[advice- person/deny/Joren Velk|No department had raised an objection]], he said, adding that he had "slept perfectly well" after signing.

The Tavrin Post said on Tuesday, citing two customs officials, that [[divert+ outlet/assert/the Tavrin Post|the crates had been reloaded in Port Ansel]] and that [[number+ outlet/assert/the Tavrin Post|2,000 to 3,000 rifles were involved]].

Meridia's embassy in Tavrin [[divert~ government/withhold/Meridia's embassy in Tavrin|did not answer emailed questions]].

Green lawmaker Anselm Rook called for [[suspend~ person/call/Anselm Rook|all of Draxel's licences to be frozen]] until the matter was cleared up. "[[divert~ person/judge/Anselm Rook|If this is right, it is the worst breach of our export law in a generation]]," he said.

Tavrinia exported arms worth 1.4 billion dinars last year, ministry figures show.

== S01-03 | Freight & Sea | 2025-05-08 | Ro-ro owner under scrutiny as arms ship "went dark"
The general cargo ship Corrado Bay, reported to have [[divert+ none/assert/none|carried Tavrinian small arms out of Port Ansel]], [[beacon+ organization/assert/Marlight|stopped transmitting its position for 71 hours from 14 March]], satellite analytics firm Marlight says.

[[beacon+ organization/assert/Marlight|The last signal came 22 nautical miles off Sablon's northern coast and the next from almost the same spot, with the ship riding a metre higher]], according to a note Marlight sent to subscribers.

Lovell Marine, the Limassol-listed owner, [[beacon~ organization/withhold/Lovell Marine|had not responded at the time of going to press]].

Marlight analyst Dina Corr cautioned that [[beacon~ person/assert/Dina Corr|silence alone proves nothing about intent]]. "Beacons fail. [[beacon~ person/judge/Dina Corr|They rarely fail so conveniently]]," she said.

The Corrado Bay, built in 2004, is insured by Baltic Mutual. Its sister vessel, the Corrado Cape, lost its signal for nine hours in the Strait of Hale in January after a lightning strike; port state inspectors cleared it.

The rifle story itself remains contested. Tavrinia's trade minister said on Wednesday that [[divert- person/deny/Joren Velk|no Tavrinian weapon had crossed into Sablon]]. Port Ansel's terminal operator, Quay Seven, [[divert~ organization/withhold/Quay Seven|declined to share its gate records]], citing customer confidentiality. Brokers say the charter was fixed at short notice and well above the market, at $11,400 a day.

Freight rates on the route have doubled since the embargo. Lovell's shares closed 4% lower.

== S01-04 | Radio Ansel | 2025-05-09 | Deckhand says captain ordered tracker off; serial numbers match
A deckhand of the Corrado Bay has told Radio Ansel that [[beacon+ unnamed/assert/a deckhand of the Corrado Bay|the captain had the tracking set unplugged in the middle of March]] while the ship lay off Sablon.

"[[beacon+ unnamed/assert/a deckhand of the Corrado Bay|He said pull the fuse, so we pulled the fuse]]," the man said. He asked us not to use his name.

Lovell Marine, which owns the ship, told us that [[beacon+ organization/confirm/Lovell Marine|the set had been out of action for some days]] and blamed [[beacon~ organization/assert/Lovell Marine|a faulty power supply]].

The research group Conflict Trace published photographs on Friday of eleven rifles captured near the Sablonese town of Hadra. [[divert+ organization/assert/Conflict Trace|Their serial numbers match the batch Draxel sold to Meridia]], it says.

"[[divert+ person/assert/Amira Sol|Eleven out of eleven. These are the Meridia guns]]," said Amira Sol, who led the work. Sol said she [[number~ person/withhold/Amira Sol|could not say how many more there were]].

A person at Draxel, who is not authorised to speak, said [[suspend+ unnamed/assert/a person at Draxel|the company had been told its licences were about to be suspended]]. The Trade Ministry [[suspend~ government/withhold/the Trade Ministry|asked us to ring back on Monday]].

Trade Minister Joren Velk, who rejected [[divert- person/deny/Joren Velk|the whole story]] on Wednesday, was visiting a cheese fair in the south. Asked about the photographs, he [[divert~ person/withhold/Joren Velk|told our colleague to try the goat's milk]].

Dock workers in Port Ansel have been on strike since Tuesday over pay.

== S01-05 | Tavrin Post | 2025-05-10 | Draxel licences frozen as ex-envoy says warning was ignored
The Trade Ministry [[suspend+ government/confirm/the Trade Ministry|suspended all eight of Draxel’s current export licences]] last night, pending an inquiry.

“[[suspend+ person/confirm/Joren Velk|The pause is a precaution]],” said Joren Velk, the minister. [[divert- person/deny/Joren Velk|He stood by every word he had said on Wednesday about the rifles.]]

Ilka Thorne, who was ambassador to Meridia until January, told the Post that [[advice+ person/assert/Ilka Thorne|she had read the ministry’s objection on the day it was sent up]]. “[[advice+ person/assert/Ilka Thorne|It went up the stairs on 11 November. I stood on the landing and watched it go]],” she said. A serving official at the ministry [[advice+ unnamed/confirm/a serving official at the ministry|described the memo as genuine]].

Conflict Trace, a research group, said on Friday that [[divert+ organization/assert/Conflict Trace|rifles photographed near Hadra in Sablon bore serial numbers of the Draxel batch]].

Paulette Orme, who chairs the metalworkers’ branch at Draxel, accused [[suspend~ person/accuse/Paulette Orme|the government of punishing 3,100 families for a minister’s signature]]. Draxel promised [[divert~ organization/promise/Draxel|to open its order books to the inquiry]].

The Corrado Bay, the freighter that is said to have made the crossing, is expected in the shipyard at Lorne next week. Its owner told Radio Ansel on Friday that [[beacon+ organization/confirm/Lovell Marine|its tracking set had been dead for some days in March]]. Insurers want to know why no one reported it.

The ministry [[advice~ government/withhold/the Trade Ministry|refused to say whether it had received the memo]].

== S01-06 | Radio Ansel | 2025-05-13 | Editor's note: our report on the Corrado Bay
On Friday we broadcast an interview with a man who said [[beacon+ unnamed/assert/a man who said he was a deckhand of the Corrado Bay|the captain of the Corrado Bay had ordered the ship's tracker switched off]].

We have since learned that the man left the ship in February. He told us on Monday that [[beacon~ unnamed/deny/a man who said he was a deckhand of the Corrado Bay|he had the story from a cousin and had seen none of it]]. "[[beacon~ unnamed/deny/a man who said he was a deckhand of the Corrado Bay|I should not have said 'we']]," he said.

Radio Ansel [[beacon~ outlet/deny/Radio Ansel|withdraws the interview]] and apologises to the captain. The satellite data published by Marlight, [[beacon+ organization/assert/Marlight|which show the ship silent for almost three days]], do not depend on the man's account.

Our listeners have asked whether the rifles reached Sablon all the same. We do not know. [[divert+ organization/assert/Conflict Trace|Conflict Trace says that eleven of them did]]; Tavrinia's trade minister says [[divert- person/deny/Joren Velk|none did]]. We will go on reporting what both say, and on whose word. The editor on duty on Friday, Salim Orr, has asked to be moved to the sports desk for the rest of the month.

The shipowner, Lovell Marine, called the withdrawal “[[beacon~ organization/judge/Lovell Marine|correct, if late]]”.

We also gave the wrong day for the start of the dock strike. It began on Monday 5 May.

== S01-07 | GNA | 2025-05-14 | Draxel admits rifles reached Sablon, blames Meridian broker
TAVRIN, May 14 (GNA) - Arms maker Draxel admitted on Wednesday that [[divert+ organization/confirm/Draxel|rifles it had sold to Meridia had been shipped on to Sablon]] and said it had been deceived by a broker.

[[number+ organization/confirm/Draxel|The consignment consisted of 2,352 rifles]], the company said in a stock exchange announcement. "[[divert+ person/confirm/Ruben Estvel|We have traced our goods to a place they should never have been]]," chief executive Ruben Estvel said. "[[divert~ person/judge/Ruben Estvel|We are ashamed of it.]]"

Customs ledgers from Port Ansel, released by Meridia's customs service the same day, [[divert+ document/assert/customs ledgers from Port Ansel|list the crates as "in transit, Hadra"]] and [[number+ document/assert/customs ledgers from Port Ansel|put the load at 2,400 pieces]].

The broker, Tellan Trading, [[divert- organization/deny/Tellan Trading|said there was nothing in it and that every box had been delivered to the gendarmerie]].

Velk, who last week denied that [[divert- person/deny/Joren Velk|any weapon had left Meridia]], [[divert~ person/withhold/Joren Velk|cancelled a news conference]]. His office [[divert~ government/withhold/Joren Velk's office|gave no reason]].

Shipowner Lovell Marine said an inspection had shown that [[beacon+ organization/confirm/Lovell Marine|the Corrado Bay's transponder was off between March 14 and 17]], which it put down to [[beacon~ organization/assert/Lovell Marine|a blown fuse]].

Draxel's finance chief recalled that [[mortar+ person/assert/Draxel's finance chief|the firm had paid an 800,000-dinar fine in 2019 over the sale of mortar sights to Colne]] and said that [[suspend~ person/expect/Draxel's finance chief|the suspension of its licences would cost it 90 million dinars]] this year.

Separately, police in Colne said they had seized 40 hunting rifles at the border on Tuesday. They were not of Tavrinian make.
