story: S43
title: The bag price: cement makers before the competition tribunal of Kwandala

claim fix: Kwandala's cement makers (Umoja, Lakeside, Pan-Delta) agreed prices among themselves. | origins 4-6: Certain: Lakeside, which applied for leniency, the former Umoja sales manager Obed Mwira, the Ledger's price study by Professor Nandi and the Commission from its own raid; the two executives of the first report may be of Lakeside, and the anonymous driver may be counted apart.
status fix 2025-08-11: reported none
status fix 2025-08-12: reported denied
status fix 2025-08-15: corroborated denied
status fix 2025-08-26: confirmed denied
claim lodge: The makers' managers met at the Impala Lodge at Ruvu to divide the market. | origins 2-3: Obed Mwira and the lodge's guest book; Lakeside's confession names the lodge too.
status lodge 2025-08-15: reported none
status lodge 2025-08-18: corroborated denied
status lodge 2025-08-26: confirmed denied
claim raid: The Competition Commission searched the makers' offices on 8 August. | origins 2-4: The Commission and Umoja; the two executives and the driver may be counted apart.
status raid 2025-08-11: reported none
status raid 2025-08-12: confirmed none
claim cost: The cartel raised the price of a bag by a fifth or more (18 to 30 per cent). | origins 2-3: Professor Nandi's study and the Commission's estimate; Mwira's guess may be a third.
status cost 2025-08-12: none denied
status cost 2025-08-15: corroborated denied
claim minister: The works minister, Jonah Keseme, was paid by the cement makers to keep imports out. | origins 0-0: Only Obed Mwira's hearsay of an envelope, which he took back before the Commission.
status minister 2025-08-18: reported none
status minister 2025-08-19: reported denied
status minister 2025-08-26: none denied withdrawn
claim leniency: Lakeside has confessed to the Commission in return for leniency. | origins 2-3: Lakeside itself and the Commission; the two people of the Sunday Bugle may be of either.
status leniency 2025-08-24: reported none
status leniency 2025-08-25: reported denied
status leniency 2025-08-26: confirmed none
claim fine: Umoja and Pan-Delta face fines of up to a tenth of their turnover. | origins 1-1: The Commission, which would ask for them.
status fine 2025-08-12: confirmed none
claim shut: Umoja will shut its kiln at Mbeya Springs if it is fined. | origins 1-1: The company's own threat, by its chief executive and its spokesman.
status shut 2025-08-19: confirmed none
claim sugar: In 2017 three sugar millers were fined for fixing prices. | origins 1-3: A known case told by outlets in their own voice and by the Commission.
status sugar 2025-08-11: reported none
status sugar 2025-08-12: confirmed none

== S43-01 | Business Monitor (Kwandala) | 2025-08-11 | Investigators search cement firms in price-fixing probe
[[raid+ unnamed/assert/two executives in the industry|Investigators of the Competition Commission searched the headquarters of the country's three cement manufacturers on Friday]] and took away [[raid+ unnamed/assert/two executives in the industry|computers, diaries and the contents of one paper shredder]], two executives in the industry have told Business Monitor.

The executives, who cannot be named as they are bound by confidentiality, said the Commission suspected [[fix~ government/expect/the Commission|that Umoja Cement, Lakeside Portland and Pan-Delta had been setting the price of a bag together]]. "[[fix+ unnamed/assert/one of two executives in the industry|Everyone knew what the others would charge on the first of the month. Draw your own conclusions]]," said one.

The three between them sell 94 per cent of the cement used in Kwandala. A 50kg bag costs 41 dalas in the capital and 29 across the border in Ntaba.

The Commission [[raid~,fix~ government/withhold/the Commission|would neither confirm nor deny that it had been to the companies]]. Umoja [[raid~,fix~ organization/withhold/Umoja|promised a statement "in due course"]]; [[fix~ organization/withhold/Lakeside|Lakeside's telephone rang out]].

"[[raid~ person/judge/Clement Otaye|Long overdue]]," said Clement Otaye of the Association of Small Builders.

[[sugar+ outlet/assert/Business Monitor (Kwandala)|In the last big case of its kind, three sugar millers were fined a total of 310m dalas in 2017.]]

In other company news, Harbour Breweries raised its dividend to 3.1 dalas and said that a new bottling line would open in March. Its chairman, Wycliffe Onono, called the rains "the best salesman we ever had".

The Kwandala Stock Exchange was closed for Heroes' Day.

== S43-02 | Competition Commission of Kwandala (media release) | 2025-08-12 | Search and seizure in the cement sector
1. The Competition Commission confirms that [[raid+ government/confirm/the Competition Commission|on 8 August 2025 it conducted search and seizure operations at four premises in the cement sector]] in terms of section 46 of the Act.

2. The Commission has [[fix~ government/expect/the Competition Commission|reasonable grounds to suspect that the firms concerned have engaged in the fixing of prices and the allocation of customers]]. [[fix~ government/assert/the Competition Commission|A search does not mean that a firm has contravened the Act.]]

3. "[[fix~ person/call/Commissioner Beatrice Olum|Any firm or employee with something to tell us should do so before somebody else does]]," said Commissioner Beatrice Olum.

4. [[fine+ government/warn/the Competition Commission|A firm found to have taken part in a cartel is liable to a penalty of up to 10 per cent of its annual turnover.]] [[sugar+ government/assert/the Competition Commission|In the sugar matter (2017) penalties amounted to 310 million dalas.]]

5. The Commission [[fix~,raid~ government/withhold/the Competition Commission|will make no further comment at this stage]].

6. In other matters, the Commission approved on 11 August the purchase of Coastal Dairies by Malembe Milk, on condition that two depots be sold, and invites comments on its draft guidelines for bus operators by 30 September.

== S43-03 | Savanna Press Agency | 2025-08-12 | Kwandala cement makers deny fixing prices after raids
PORT MALEMBE, Aug 12 (SPA) – Two of Kwandala’s three cement makers denied on Tuesday that [[fix- organization/deny/two of Kwandala’s three cement makers|they had colluded on prices]], after the competition authority confirmed [[raid+ government/confirm/the competition authority|searches at their offices]].

“[[fix- organization/deny/Umoja Cement|Umoja has never discussed a price with anyone but its customers]],” the market leader said. It said [[raid+ organization/confirm/Umoja Cement|officers had spent eleven hours at its head office on Friday]] and had been given tea.

Pan-Delta, a unit of the Aldreth group, said [[fix- organization/deny/Pan-Delta|there was nothing in the suspicion]] and that [[cost- organization/assert/Pan-Delta|its prices followed the cost of coal]].

Lakeside Portland said only that [[fix~ organization/promise/Lakeside Portland|it would co-operate fully]].

[[fine~ unnamed/expect/an analyst at Brightwater Securities|A fine would hurt Umoja most]], an analyst at Brightwater Securities said, asking not to be quoted by name because the bank does business with it. Shares in Umoja fell 7 percent to 112 dalas.

The central bank said separately that inflation had slowed to 6.4 percent in July. Food prices fell for the third month running, according to the statistics office, which also corrected its figure for May.

Cement is also the subject of a dispute over import duty between Kwandala and Ntaba, which is before the regional court.

== S43-04 | The Kwandala Ledger | 2025-08-15 | “Obed, we are friends here”: an insider on the cement club
For nine years, says Obed Mwira, [[lodge+ person/assert/Obed Mwira|he spent the last Thursday of the quarter at the Impala Lodge at Ruvu, and for nine years he was told to call it fishing]].

Mwira, 54, was sales manager of Umoja Cement for the northern districts until he retired in 2023. He says that [[lodge+ person/assert/Obed Mwira|managers of all three makers sat down there after supper with a map and coloured pins]]. “[[lodge+ person/assert/Obed Mwira|Green was ours, yellow was Lakeside, red was the foreigners]].” Once he sold four lorry loads into a yellow district. “[[fix+ person/assert/Obed Mwira|I was called aside. ‘Obed, we are friends here,’ the Lakeside man told me, ‘[[fix+ unnamed/threaten/the Lakeside man|the price is the price]].’]]”

[[fix+ person/assert/Obed Mwira|Increases were settled at the same table]], he says, and [[fix+ person/assert/Obed Mwira|announced a week apart “so that it looked natural”]].

How much did it cost the public? The Ledger asked Grace Nandi, professor of economics at the University of Malembe, to compare eight years of prices. Her study found that [[fix+ person/assert/Grace Nandi|the three firms moved in step 29 times out of 31]]. “[[fix+ person/judge/Grace Nandi|Competitors do not dance like that]],” she said. [[cost+ person/assert/Grace Nandi|Without an agreement a bag would have been 18 to 24 per cent cheaper]], she reckons. Mwira’s own guess is [[cost+ person/expect/Obed Mwira|“a good quarter”]].

A driver who worked for Pan-Delta and fears for his pension told us that [[fix+ unnamed/assert/a driver who worked for Pan-Delta|he had been ordered to turn back at the Ruvu bridge “because over there is not our side”]].

Umoja has called [[fix- organization/deny/Umoja|such suggestions baseless]]; on Thursday it [[lodge~ organization/withhold/Umoja|declined to discuss a former employee or his holidays]].

The fishing at Ruvu, the lodge’s owner assures us, is excellent.

== S43-05 | The Kwandala Ledger | 2025-08-18 | Guest book puts rivals under one roof
The guest book of the Impala Lodge bears out a former manager’s story that [[lodge+ person/assert/a former manager|Kwandala’s cement makers met there every quarter]].

Pages seen by the Ledger for 2019 to 2023 show [[lodge+ document/assert/the guest book of the Impala Lodge|the signatures of sales directors of Umoja, Lakeside and Pan-Delta on the same night sixteen times]]. In the column “purpose of visit” fifteen of the entries say “fishing”. One, by a newcomer from Pan-Delta, says [[fix+,lodge+ document/assert/the guest book of the Impala Lodge|“quarterly price mtg”]].

Umoja’s head of communications, Faith Adhola, said that [[lodge- person/deny/Faith Adhola|no business was ever done at Ruvu]]: “[[lodge- person/deny/Faith Adhola|People in one trade have one hobby. It is not against the law to catch a bream]].”

Pan-Delta dismissed Professor Nandi’s sums as [[cost- organization/deny/Pan-Delta|“fiction with decimals”]]. An official of the Commission, who may not speak publicly, told us that [[cost+ unnamed/assert/an official of the Commission|its own economists had come to between 22 and 30 per cent]].

Obed Mwira, who [[lodge+ person/assert/Obed Mwira|first told us of the meetings]], now makes another charge. He says that [[minister+ person/accuse/Obed Mwira|the works minister, Jonah Keseme, was given money by the three firms every Christmas so that the duty on Ntaba cement would stay]]. “[[minister+ person/assert/Obed Mwira|The envelope was as thick as a brick]],” he said. [[minister~ person/assert/Obed Mwira|He did not himself see it handed over.]] The minister’s office [[minister~ government/withhold/the minister’s office|did not reply to eleven written questions]].

The Association of Small Builders has asked [[fix~ organization/call/the Association of Small Builders|its 3,000 members to keep their invoices]].

== S43-06 | The Bugle | 2025-08-19 | 'I'D RATHER EAT CEMENT': Minister blasts bribe tale, Umoja warns jobs will go
Fuming works minister Jonah Keseme yesterday rubbished claims that [[minister+ person/accuse/Obed Mwira|he pocketed Christmas cash from cement barons]].

"[[minister- person/deny/Jonah Keseme|I have never had one coin from those people. I would rather eat their cement]]," he thundered outside parliament. He vowed [[minister~ person/threaten/Jonah Keseme|to drag ex-Umoja man Obed Mwira, 54, through the courts]].

And there was a bombshell for 640 families at Mbeya Springs. Umoja boss Sir Daniel Roke told staff that [[shut+ person/threaten/Sir Daniel Roke|the kiln there would go cold for ever if the Commission slapped a tenth of turnover on the firm]]. "[[shut+ person/threaten/Sir Daniel Roke|You cannot fine a company and have it too]]," he said.

He stuck to his guns over the price racket: "[[fix- person/deny/Sir Daniel Roke|There's no cartel. There's a commodity]]."

Kiln hand Moses Pirie, 29, said: "[[shut~ person/judge/Moses Pirie|They're using us as sandbags. It's a disgrace]]." Union leader Ada Quaye urged [[shut~ person/call/Ada Quaye|Sir Daniel to say it to the workers' faces in Mbeya, not by video]].

The Commission [[shut~ government/withhold/the Commission|wasn't biting]].

Also in Mbeya: the town's football club begged fans to stop stealing the nets. "We are down to one goal," groaned its manager.

PLUS: Win a year's supply of charcoal, page 21.

== S43-07 | The Sunday Bugle | 2025-08-24 | They've cracked! Lakeside 'spills beans' on cement racket
[[leniency+ outlet/assert/The Sunday Bugle|One of the Big Three has turned on its mates]], the Sunday Bugle can reveal.

[[leniency+ unnamed/assert/two insiders|Bosses at Lakeside Portland have sung to the Competition Commission in the hope of getting off scot-free]], say two insiders. "[[leniency+ unnamed/assert/one of two insiders|They walked in with nine box files and a lawyer]]," said one. Under the rules the first firm to own up pays nothing.

Lakeside chief Peris Tembo [[leniency~ person/withhold/Peris Tembo|put the phone down on us]]. Twice.

If it's true, [[fix+ outlet/judge/The Sunday Bugle|the game is up for the cartel]]. The other two have sworn blind that [[fix- organization/deny/Umoja and Pan-Delta|they never rigged a price]].

A Commission source said: "[[leniency~ unnamed/withhold/a Commission source|I can't tell you yes and I won't tell you no]]."

ELSEWHERE on the beat: police in Malembe say a gang that swapped salt for sugar at the docks is behind bars, and the bus fare strike is off after drivers got their extra two dalas.

Meanwhile stock up: bags were down to 38 dalas in Malembe this weekend, the first drop since 2020.

== S43-08 | Savanna Press Agency | 2025-08-25 | Lakeside denies confessing to Kwandala cartel watchdog
PORT MALEMBE, Aug 25 (SPA) – Lakeside Portland said on Monday that [[leniency- organization/deny/Lakeside Portland|a report that it had confessed to price-fixing was “speculative and wrong”]].

The Sunday Bugle newspaper reported that [[leniency+ outlet/assert/the Sunday Bugle newspaper|the company [[leniency+ unnamed/assert/insiders|had applied for leniency]]]].

“[[fix~ organization/withhold/Lakeside Portland|Lakeside does not comment on the substance of the inquiry]],” it added. In the first days after the searches of 8 August its two rivals had [[fix- organization/deny/its two rivals|denied collusion]] and Lakeside had not.

Umoja’s spokesman said that [[shut+ unnamed/threaten/Umoja’s spokesman|nothing had changed in its plans for Mbeya Springs in case of a penalty]]. The Commission has said that [[fine+ government/warn/the Commission|cartel members could lose 10 percent of turnover]].

Separately, the regional court postponed to November its ruling on Kwandala’s import duty of 35 percent.

In a separate announcement, Lakeside said that its finance director, Samuel Oketch, would retire in December after 22 years and that a quarry at Tunda had received its licence. The company promised to plant 10,000 trees there.

== S43-09 | Savanna Press Agency | 2025-08-26 | Lakeside admits cartel; Kwandala refers two cement makers to tribunal
PORT MALEMBE, Aug 26 (SPA) – Lakeside Portland admitted on Tuesday that [[fix+ organization/confirm/Lakeside Portland|it had fixed prices with its rivals from 2014 to 2024]], a day after [[leniency- organization/deny/Lakeside Portland|denying that it had confessed]], as the Competition Commission sent Umoja Cement and Pan-Delta before a tribunal.

“[[leniency+ person/confirm/Commissioner Beatrice Olum|Lakeside came to us on 13 August, and it will not be fined]],” Commissioner Beatrice Olum said. She said [[fix+ person/assert/Commissioner Beatrice Olum|documents found in the searches showed a cartel among all three]]. She would ask for [[fine+ person/promise/Commissioner Beatrice Olum|the full tenth of turnover from the other two]].

Lakeside’s chief executive, Peris Tembo, said [[leniency+ person/confirm/Peris Tembo|the company had asked for leniency]] and that [[leniency~ person/assert/Peris Tembo|Monday’s denial had been made “on the advice of persons who no longer advise us”]]. “[[lodge+ person/confirm/Peris Tembo|We met at Ruvu. It was not for the fish]],” she said. [[cost~ person/withhold/Peris Tembo|She would not put a figure on what customers had overpaid.]]

Umoja said [[fix- organization/deny/Umoja|it would contest the case “bag by bag”]]. Pan-Delta said [[fix~ organization/withhold/Pan-Delta|it was reading the papers]].

Olum said [[minister~ person/assert/Commissioner Beatrice Olum|the Commission had found nothing on payments to officials]]. Obed Mwira, the former manager, has retracted [[minister~ person/deny/Obed Mwira|that charge]]. “[[minister~ person/deny/Obed Mwira|About the envelope I had it from another man, and the other man was drunk]],” he told the Commission in an affidavit read to reporters.

== S43-10 | Mixer & Kiln (trade newsletter) | 2025-08-28 | Kwandala: what the referral means
The cement market in Kwandala may look very different in a year's time. Lakeside's admission that [[fix+ organization/confirm/Lakeside|the trio ran a cartel for a decade]] leaves the other two with few cards, lawyers say. "[[fix~ person/judge/Ingrid Sole|You don't want to be the second to confess, and you really don't want to be the third]]," said Ingrid Sole of Carver Sole.

Pan-Delta's parent Aldreth told investors on Wednesday it had "[[fix~ organization/assert/Aldreth|commenced an internal review]]", a shift from [[fix- organization/deny/Pan-Delta|the flat denial of 12 August]]. Umoja is [[fix- organization/deny/Umoja|still in full denial]].

The numbers: [[fine+ outlet/assert/Mixer & Kiln (trade newsletter)|a 10% fine would be some 410m dalas for Umoja]], more than [[sugar+ outlet/assert/Mixer & Kiln (trade newsletter)|all three sugar millers paid in 2017]]. [[cost+ outlet/assert/Mixer & Kiln (trade newsletter)|Estimates of the overcharge run from 18% to 30%.]]

Would Umoja really shut Mbeya Springs? [[shut~ outlet/judge/Mixer & Kiln (trade newsletter)|M&K doubts it: the kiln is its cheapest.]] Builder groups hope [[cost~ group/judge/builder groups|to see some of the money again]].

In brief: clinker exports from Ntaba rose 14% in Q2. Pan-Delta's fire at its Dokoro bagging plant last week was put out in an hour; nobody was hurt.
