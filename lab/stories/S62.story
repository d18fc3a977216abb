story: S62
title: Where is the gold of Tamsaria?

claim pledge: The National Bank of Tamsaria has pledged part of its gold (30 to 41 tonnes) as security for a foreign loan. | origins 3-5: Certain: the two bank officials of the Mercantile, the filing of Amsel Trust, the governor; the opposition's letter and the trader may rest on the same papers.
claim flown: Gold bars were flown out of the country to Port Amsel on the night of 17 January. | origins 2-3: The ground handlers and the plane-spotters are independent; the governor confirms at last.
claim fake: Some bars in the vault are tungsten with a coat of gold. | origins 0-1: The blogger's assayer, who takes it back.
claim audit: An outside auditor will count (has counted) the gold. | origins 2-2: The finance minister promised it; the auditor reports on it.
claim quit: Governor Leontine Abaz resigns (will resign). | origins 1-3: She herself; sources in the bank and in the coalition may be hers.
claim knew: Prime Minister Oskar Dray had approved the pledge. | origins 2-2: The governor and the minutes of the cabinet committee.
claim cut: The rating agency Halden & Pryce cuts Tamsaria's credit rating. | origins 1-2: The agency itself; the fund manager only expects it.
claim runs: Savers are withdrawing more money than usual from Tamsarian banks. | origins 2-3: The bankers' association and a branch manager; the queues seen by the outlets.
claim museum: In November coins worth a million were stolen from the bank's museum. | origins 1-2: The police; outlets in their own voice.
status pledge 2027-01-25: reported none
status pledge 2027-01-26: reported denied
status pledge 2027-01-31: corroborated denied
status pledge 2027-02-03: confirmed denied
status flown 2027-01-26: reported denied
status flown 2027-01-28: corroborated denied
status flown 2027-02-03: confirmed none
status fake 2027-01-28: reported none
status fake 2027-01-29: reported denied
status fake 2027-02-05: none denied withdrawn
status audit 2027-01-29: confirmed none
status quit 2027-01-31: reported none
status quit 2027-02-01: reported denied
status quit 2027-02-03: confirmed none
status knew 2027-02-03: reported none
status knew 2027-02-04: reported denied
status knew 2027-02-05: confirmed denied
status cut 2027-02-05: confirmed none
status runs 2027-01-29: reported none
status runs 2027-02-01: corroborated denied
status museum 2027-01-26: reported none

== S62-01 | The Mercantile | 2027-01-25 | Tamsaria borrows against its gold
The National Bank of Tamsaria has quietly put up a large part of its bullion as collateral for a loan from a lender in Port Amsel, two officials of the bank say.

“[[pledge+ unnamed/assert/two officials of the National Bank of Tamsaria|Something over 30 tonnes is no longer ours to sell]],” one of them says. The bank reports reserves of 92 tonnes, at home and abroad. The other official puts the pledged part [[pledge+ unnamed/assert/one of two officials of the National Bank of Tamsaria|at “two bars in five”]], which would make 37 tonnes.

Both say [[pledge+ unnamed/assert/two officials of the National Bank of Tamsaria|the papers were signed in the second week of January]]. Neither [[pledge~ unnamed/withhold/two officials of the National Bank of Tamsaria|would name the lender]].

The governor, Leontine Abaz, [[pledge~ person/withhold/Leontine Abaz|was travelling and did not answer written questions]]. The finance ministry [[pledge~ government/withhold/the finance ministry|passed our questions to the bank, which passed them to the ministry]].

There would be nothing unlawful in it. Central banks have borrowed against metal since there were central banks. But Tamsaria's statute asks that parliament be told, and parliament has not been. “[[pledge~ person/judge/Imre Sandoval|If it is true it is legal, and if it is legal it should not be a secret]],” says Imre Sandoval, who was deputy governor until 2019.

The thaler lost half a per cent last week, mainly because of the poor hazelnut harvest. Inflation stood at 11.4 per cent in December.

== S62-02 | Tamsarian Telegraph Bureau | 2027-01-26 | National Bank: country's gold is intact
ULMA, Jan. 26 (TTB) — The National Bank on Tuesday dismissed [[pledge+ outlet/assert/a foreign newspaper|a foreign newspaper's report that it had mortgaged its gold]] as an invention.

"[[pledge- organization/deny/the National Bank|Every gram of the nation's gold is owned by the nation and is free of any claim]]," it said in a statement. "[[pledge~ organization/judge/the National Bank|Rumours of this sort serve those who wish the thaler ill.]]"

Finance Minister Karol Venn-Itsar called it "[[pledge- person/deny/Karol Venn-Itsar|a fairy tale for people with too much cash]]". Asked whether [[pledge~ none/ask/none|there was a loan at all]], he [[pledge~ person/withhold/Karol Venn-Itsar|said that the weather was mild for January]].

The statement also rejected [[flown+ none/assert/none|talk on social media that bullion had been flown abroad at night]]. "[[flown- organization/deny/the National Bank|The gold has not moved]]," it said.

The opposition Civic Bloc wrote to the governor to ask [[pledge~ organization/ask/Civic Bloc|whether any part of the reserve served as security, to whom and since when]]. Its leader, Hanne Brucker, said [[pledge~ person/promise/Hanne Brucker|she would read out the answer in parliament, "even if it is silence"]].

[[museum+ outlet/assert/TTB|Thieves took historical coins worth a million thalers from the bank's museum in November]]; police say that [[museum~ government/assert/police|the case has no connection with the reserve]].

The bank's statement was its first on a Tuesday since 2009.

== S62-03 | Ulma Morning (TTB copy) | 2027-01-27 | 'Every gram is ours': bank answers gold rumours
The National Bank has dismissed [[pledge+ outlet/assert/a foreign newspaper|a foreign newspaper's report that it had mortgaged its gold]] as an invention.

"[[pledge- organization/deny/the National Bank|Every gram of the nation's gold is owned by the nation and is free of any claim]]," it said in a statement. "[[pledge~ organization/judge/the National Bank|Rumours of this sort serve those who wish the thaler ill.]]"

Finance Minister Karol Venn-Itsar called it "[[pledge- person/deny/Karol Venn-Itsar|a fairy tale for people with too much cash]]".

The statement also rejected [[flown+ none/assert/none|talk on social media that bullion had been flown abroad at night]]. "[[flown- organization/deny/the National Bank|The gold has not moved]]," it said.

[[museum+ outlet/assert/Ulma Morning (TTB copy)|Thieves took historical coins worth a million thalers from the bank's museum in November.]] The museum's café has meanwhile reopened, with a new terrace. Pensioners pay half.

== S62-04 | The Vault Blog | 2027-01-28 | Flight KX 711, or: heavy luggage
I said I'd follow the plane, and I did.

On 17 January at 02.50 a Kestrax freighter left Ulma with no passengers and no flowers, which is what it normally carries. Three plane-spotters logged it. [[flown+ group/assert/three plane-spotters|It took the whole of the runway to get up]], they write, and "[[flown+ group/assert/three plane-spotters|it squatted like a hen]]".

Two ground handlers at the airport tell me that [[flown+ unnamed/assert/two ground handlers|small wooden crates, each needing two men, came from four armoured vans]]. "[[flown+ unnamed/assert/one of two ground handlers|You know gold when your back knows it]]," says one.

The landing was in Port Amsel. Kestrax [[flown~ organization/withhold/Kestrax|never comments on cargo, I was told, and the young man sounded sorry]]. The National Bank has sworn that [[flown- organization/deny/the National Bank|nothing has been moved]].

Now for the dessert. A man who tests metal for a living, and has tested it for the bank, tells me that [[fake+ unnamed/accuse/a man who tests metal for a living|four of the bars in the Ulma vault are tungsten inside]]. "[[fake+ unnamed/assert/a man who tests metal for a living|Drill two centimetres and it turns grey]]," he says. I [[fake~ outlet/withhold/The Vault Blog|can't prove that one]]. I print it because nobody else will.

The bank [[fake~ organization/withhold/the National Bank|has not replied to eleven mails]].

As ever, the tip jar is below. I accept thalers, for now.

== S62-05 | Continental Press | 2027-01-29 | Tamsaria to let outside auditor count its gold
ULMA, Tamsaria, Jan 29 (CP) - [[audit+ person/promise/Karol Venn-Itsar|Tamsaria's government will have its gold counted by a foreign auditing firm]], Finance Minister Karol Venn-Itsar said on Friday, as savers queued outside banks in the capital.

"[[audit+ person/promise/Karol Venn-Itsar|Let them count, let them weigh, let them drill if they like drilling]]," he told reporters. He said [[audit+ person/promise/Karol Venn-Itsar|Ferrier Moss of Zell would begin on Monday]].

The National Bank said it [[audit~ organization/judge/the National Bank|welcomed the decision "in principle"]]. It [[audit~ organization/withhold/the National Bank|would not say whether bars held abroad would be included]].

A blog reported on Thursday that [[fake+ outlet/assert/a blog|some of the bars were tungsten]]. "[[fake- person/deny/Karol Venn-Itsar|The only thing hollow here is the story]]," Venn-Itsar said. Metallurgist Clare Oduya of the Zell Polytechnic said that [[fake~ person/judge/Clare Oduya|such forgeries existed but were rare in bars with an unbroken chain of custody]].

He repeated that [[pledge- person/deny/Karol Venn-Itsar|no gold was pledged]]. The Mercantile newspaper had reported that [[pledge+ outlet/assert/the Mercantile newspaper|more than 30 tonnes had been]].

About 60 people stood in line at a branch of Postbank in the centre of Ulma on Friday morning. "[[runs+ unnamed/assert/a branch manager of Postbank|We gave out in two hours what we give out in a day]]," said the manager of the branch, who did not wish to be named. A teacher, Mila Oram, 54, was taking out her holiday money. "[[pledge~ person/judge/Mila Oram|I don't know about the gold. I know about last time]]," she said.

In the crisis of 2011 accounts in Tamsaria were frozen for nine weeks.

The International Stability Fund urged [[audit~ organization/call/the International Stability Fund|the authorities to publish the result in full]]. Fund manager Rhys Atterby of Cardinal Capital reckons that [[cut~ person/expect/Rhys Atterby|a downgrade is a matter of weeks]]. Rating agency Halden & Pryce [[cut~ organization/withhold/Halden & Pryce|had no comment ahead of its scheduled review]].

== S62-06 | The Mercantile | 2027-01-31 | Filing in Port Amsel shows charge over 41 tonnes of bullion
A document filed with the company register of Port Amsel records a charge in favour of Amsel Trust over gold belonging to the National Bank of Tamsaria.

[[pledge+ document/assert/a document filed with the company register of Port Amsel|The charge, dated 12 January, covers 3,297 bars with a weight of 41 tonnes]]. It secures “[[pledge+ document/assert/a document filed with the company register of Port Amsel|a facility not exceeding 2.1bn dollars]]”.

Amsel Trust, asked about the entry, said that “[[pledge~ organization/confirm/Amsel Trust|the register speaks for itself]]” and [[pledge~ organization/withhold/Amsel Trust|would go no further]]. A trader who deals with the firm says [[pledge+ unnamed/assert/a trader who deals with Amsel Trust|the Tamsarian loan was the talk of the Christmas party]].

On Friday the finance minister, Karol Venn-Itsar, still insisted that [[pledge- person/deny/Karol Venn-Itsar|there was no pledge]]. Confronted with the filing on Saturday, his office [[pledge~ organization/withhold/the office of Karol Venn-Itsar|asked for a day, and then for another]].

Two people in the governing coalition expect [[quit+ unnamed/expect/two people in the governing coalition|Leontine Abaz to go]]. “[[quit+ unnamed/expect/two people in the governing coalition|She will be out by the end of the week, with flowers]],” says one. Within the bank the mood is grim; a senior official says [[quit+ unnamed/assert/a senior official of the bank|the letter of resignation has been written twice]].

Imre Sandoval, the former deputy governor, wants to know [[knew~ person/ask/Imre Sandoval|who above the governor had put a signature to it]]. “[[knew~ person/expect/Imre Sandoval|No governor does this alone. I should be astonished]],” he says. The prime minister, Oskar Dray, [[knew~ person/withhold/Oskar Dray|did not take questions at a ski race on Saturday]]. Hanne Brucker of the Civic Bloc has called for [[pledge~ person/call/Hanne Brucker|a special session of parliament]].

How much of the loan has been drawn is unknown. Tamsaria must repay a bond of 1.4bn in March.

== S62-07 | Tamsarian Telegraph Bureau | 2027-02-01 | Governor Abaz stays at post, bank says
ULMA, Feb. 1 (TTB) — [[quit- organization/deny/the National Bank|Governor Leontine Abaz is not stepping down]], the National Bank said on Monday.

"[[quit- organization/deny/the National Bank|The governor has a mandate until 2030 and intends to complete it]]," a statement read. The Mercantile reported on Sunday that [[quit+ outlet/assert/the Mercantile|she was about to leave]].

Prime Minister Oskar Dray said [[quit~ person/judge/Oskar Dray|she had his full confidence]]. He [[knew~ person/withhold/Oskar Dray|left without answering a question about his own part]].

Auditors of Ferrier Moss [[audit+ outlet/assert/TTB|arrived in Ulma on Monday morning and were shown to the vault]]. Their work is to last until Friday.

The bankers' association acknowledged "[[runs+ organization/confirm/the bankers' association|an elevated demand for notes]]" but described it as [[runs~ organization/judge/the bankers' association|manageable]]. It appealed to [[runs~ organization/call/the bankers' association|customers not to bring suitcases]]. The finance ministry flatly denied [[runs- government/deny/the finance ministry|that there was a run of any kind]].

The bank did not address [[pledge~ none/ask/none|the entry in the register of Port Amsel]]. Its spokesman, Tibor Lahn, said "[[pledge~ person/promise/Tibor Lahn|all will be explained at the proper hour]]".

Police said they had arrested two men over [[museum+ government/assert/police|the theft of coins from the bank's museum]].

== S62-08 | Continental Press | 2027-02-03 | Tamsaria central bank chief quits, admits gold was pledged
ULMA, Tamsaria, Feb 3 (CP) - The governor of Tamsaria's central bank resigned on Wednesday and acknowledged that [[pledge+ person/confirm/Leontine Abaz|41 tonnes of the country's gold stand as collateral for a foreign loan]].

"[[quit+ person/confirm/Leontine Abaz|I have handed in my resignation this morning and I shall not be taking it back]]," Leontine Abaz told a news conference. "[[pledge+ person/confirm/Leontine Abaz|We pledged the bars because in January there was no other way of paying for the gas.]] [[pledge~ person/judge/Leontine Abaz|The denial was wrong, and it was mine.]]"

Abaz also said [[flown+ person/confirm/Leontine Abaz|the bars had left Ulma on a cargo flight on Jan. 17]]. "[[flown~ person/judge/Leontine Abaz|It was a very ordinary aeroplane]]," she added.

She said [[knew+ person/assert/Leontine Abaz|she had not acted on her own]]. "[[knew+ person/assert/Leontine Abaz|The prime minister read the contract and said: do it]]," she told reporters.

Oskar Dray's office [[knew~ organization/withhold/Oskar Dray's office|said it would respond in due course]]. Finance Minister Karol Venn-Itsar [[pledge~ person/withhold/Karol Venn-Itsar|did not return calls]].

Opposition leader Hanne Brucker welcomed [[quit~ person/judge/Hanne Brucker|the resignation as "one of three that are due"]]. She vowed [[knew~ person/promise/Hanne Brucker|to file a motion of no confidence in Dray by Friday]].

The thaler fell 4.1 percent to a record low. Economist Paula Weiss of Harbin Bank warned that [[runs~ person/warn/Paula Weiss|withdrawals could pick up again on Thursday]].

Lender Amsel Trust [[pledge~ organization/withhold/Amsel Trust|could not be reached outside business hours]].

== S62-09 | Radio Ulma 3 | 2027-02-04 | Dray: 'I was informed of a loan, not of the gold'
Prime Minister Oskar Dray has denied [[knew- person/deny/Oskar Dray|having agreed to pledge the gold reserve]].

"[[knew- person/deny/Oskar Dray|I was informed of a loan. Nobody said the word gold in my presence]]," he told Radio Ulma 3 in an interview this morning.

On Wednesday the departing governor, Leontine Abaz, said that [[knew+ person/assert/Leontine Abaz|he had read the contract]]. Is she lying, then? "[[knew~ person/judge/Oskar Dray|She is tired, and I am fond of her]]," said Dray.

Abaz's lawyer said [[knew~ unnamed/withhold/Leontine Abaz's lawyer|his client would speak to a committee and not to a microphone]]. Our listeners, 1,140 of whom wrote in before nine, are divided. "[[knew~ person/judge/Gerd, from Nieder-Ulma|He signed for my street's new lamp posts. He'll have signed for this]]," writes Gerd from Nieder-Ulma.

The pledge itself is no longer in dispute: [[pledge+ outlet/assert/Radio Ulma 3|41 tonnes are in a warehouse in Port Amsel, and they are the lender's if March goes badly]]. Or nearly not in dispute. The finance minister, Karol Venn-Itsar, told a rally last night that [[pledge- person/deny/Karol Venn-Itsar|the gold was "lent, not pledged, as one lends a ladder"]].

At the cash machines it is quieter. Postbank said [[runs~ organization/assert/Postbank|demand was back to that of a normal Thursday]].

Next: what to plant in February, with Aunt Lore.

== S62-10 | Continental Press | 2027-02-05 | Minutes show Tamsarian premier approved gold pledge; rating cut
ULMA, Tamsaria, Feb 5 (CP) - [[knew+ document/confirm/minutes of a cabinet committee|Tamsarian Prime Minister Oskar Dray approved the pledging of the country's gold]], according to minutes of a cabinet committee released by parliament's clerk on Friday.

"[[knew+ document/confirm/minutes of a cabinet committee|The Prime Minister agrees to the security offered, namely bullion up to 41 tonnes]]," the minutes of Jan. 8 read. The clerk, Dora Kellin, said [[knew+ person/confirm/Dora Kellin|the record was authentic and bore his signature]].

Dray maintained that [[knew- person/deny/Oskar Dray|he had not read the annex]]. "[[knew~ person/judge/Hanne Brucker|An annex of one page]]," opposition leader Hanne Brucker observed.

[[cut+ organization/confirm/Halden & Pryce|Rating agency Halden & Pryce lowered Tamsaria to B minus from B plus]], citing "[[cut~ organization/judge/Halden & Pryce|a loss of candour that is harder to refinance than a bond]]".

Auditor Ferrier Moss said [[audit+ organization/confirm/Ferrier Moss|it had counted and weighed 51 tonnes in Ulma]]. [[fake- organization/assert/Ferrier Moss|Every bar it tested was gold]], it said. A blogger who had written of tungsten bars withdrew the story: "[[fake- outlet/deny/The Vault Blog|My assayer now says that he never saw the inside of the vault. I was had]]," The Vault Blog posted.

The Stability Fund said [[cut~ organization/expect/the Stability Fund|it saw no reason for contagion]]. Its mission chief, Ravi Sorel, urged [[pledge~ person/call/Ravi Sorel|Tamsaria to report pledged and free gold apart]]. "[[pledge~ person/judge/Ravi Sorel|A reserve that one cannot use is a painting of a reserve]]," he said.

Mikael Stoll, a former judge, will lead the bank until a successor to Abaz is found. He [[pledge~ person/withhold/Mikael Stoll|declined to say whether the loan would be repaid early]]. The no-confidence vote is set for Feb. 12.
