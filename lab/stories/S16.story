story: S16
title: The five engineers of Wadi Ferhan

claim freed: The five engineers of the firm Lindqvar, held in the Ferhan hills since July, were released on 5 November. | origins 2-5: the firm and the Orrish foreign ministry stand apart; the clan elder, a hospital source and one of the freed men may be further roots.
claim ransom: A ransom was paid for the release of the five engineers. | origins 2-5: the clan elder Daoud Qarim and the bank officer of the Frontier Post; the captors' own boast, the two Zaharan officials and the freed man Per Holte may be roots of their own.
claim sum: The ransom came to millions of dollars (4 million, 6 million, 11 million are named). | origins 1-2: the bank officer; the friend of a hostage's family may repeat hearsay. Daoud Qarim took back his figure and is not counted.
claim payer: The government of Orrin paid the ransom. | origins 1-2: the two Zaharan officials; the opposition in Orrin says it without a source.
claim prisoners: Eleven prisoners of the Sons of Ferhan were let out of Zaharan jails in exchange. | origins 2-3: the lawyer of the prisoners and the Zaharan interior minister; the captors' statement may be a third.
claim mistreated: The engineers were ill-treated in captivity. | origins 1-2: Per Holte; the doctor of the hospital may be a second.
claim driver: A sixth hostage, the driver Sami Otuy, was killed in captivity. | origins 2-3: the firm, told by the captors, and Per Holte, who saw the grave; the captors admit a death by illness.
claim raid: A military raid to free the hostages was attempted on 2 September. | origins 0-1: Globe Talk's former soldier, who took it back in the end.
claim otherkid: A Belgravian nun, kidnapped in the southern port of Hass in October, was freed by police without payment. | origins 1-1: the police of Hass.
status freed 2028-11-06: confirmed none
status ransom 2028-11-06: reported denied
status ransom 2028-11-08: corroborated denied
status sum 2028-11-06: reported none
status sum 2028-11-08: reported none withdrawn
status payer 2028-11-06: none denied
status payer 2028-11-07: reported denied
status prisoners 2028-11-07: corroborated denied
status prisoners 2028-11-10: confirmed none
status mistreated 2028-11-09: reported none
status driver 2028-11-06: reported none
status driver 2028-11-07: confirmed none
status raid 2028-11-07: reported none
status raid 2028-11-08: reported denied
status raid 2028-11-13: none denied withdrawn
status otherkid 2028-11-07: confirmed none

== S16-01 | Pan-Gulf Newswire | 2028-11-06 | Five Orrish engineers freed in Zahara after four months
ZAHARA CITY, Nov 6 (PGN) - Five engineers from Orrin who were seized in the hills of northern Zahara in July have been released, their employer and the Orrish government said on Monday.

"[[freed+ person/confirm/Ingrid Sollis|All five are out, all five can walk, and all five have spoken to their mothers]]," Orrish Foreign Minister Ingrid Sollis said in Stavholm. She said [[freed+ person/assert/Ingrid Sollis|they were handed over on Sunday at dusk on the road to Ferhan]].

[[ransom- person/deny/Ingrid Sollis|No ransom was paid]], Sollis said. "[[ransom-,payer- person/deny/Ingrid Sollis|Orrin does not pay, has not paid and will not pay]]."

Daoud Qarim, an elder of the Ferhan clan who took part in the negotiations, contradicted her. "[[ransom+ person/assert/Daoud Qarim|Nobody gives back five men for a handshake]]," he told PGN by satellite telephone. "[[sum+,ransom+ person/assert/Daoud Qarim|There were four bags, and a million in each]]."

Lindqvar, the builder of a pumping station in Wadi Ferhan, said [[freed+ organization/confirm/Lindqvar|its staff were on their way home]]. It [[ransom~ organization/withhold/Lindqvar|would not discuss the terms]]. The company said [[driver~ organization/assert/Lindqvar|it had still no certainty about the Zaharan driver, Sami Otuy, who was taken with them]]; [[driver+ unnamed/assert/two Zaharan security sources|two Zaharan security sources said he had been dead since August]].

The Sons of Ferhan, an armed band that lives by toll and smuggling, has held at least thirty foreigners since 2019. The Zaharan government [[freed~,ransom~ government/withhold/the Zaharan government|made no comment]].

== S16-02 | Stavholm Dagpost | 2028-11-07 | FREE – and the price stays secret
Per Holte, Jonas Vik-Lund, Arve Stokke, Mette Brynn and Lars Ode landed in Stavholm last night to a brass band and a wet wind. [[freed+ outlet/assert/Stavholm Dagpost|They had been held for 121 days.]]

None of them spoke. Their families asked [[freed~ group/call/the families of the engineers|to be left alone for a week]].

Did Orrin pay? "[[ransom-,payer- person/deny/Ingrid Sollis|Not a penny, not a promise, not a prisoner]]," said foreign minister Ingrid Sollis. A clan elder told the agency PGN that [[sum+,ransom+ person/assert/Daoud Qarim|four million dollars changed hands]].

The captors themselves say there was more to it than money. In a message sent to several newspapers the Sons of Ferhan boast that "[[prisoners+ organization/assert/the Sons of Ferhan|eleven of our brothers have come home]]". [[prisoners- person/deny/Ingrid Sollis|Sollis called that fantasy]]. A lawyer in Zahara City, Hanan Idlib, confirmed that [[prisoners+ person/confirm/Hanan Idlib|eleven of her clients had walked out of Tarif prison on Saturday without a hearing]].

Lindqvar told the staff in a letter yesterday that "[[driver+ organization/confirm/Lindqvar|our colleague Sami Otuy lost his life in captivity]]". It did not say how. The company has set up a fund for his four children.

The opposition's spokesman, Trym Aaland, said [[payer+ person/accuse/Trym Aaland|the cabinet had dipped into the aid budget]]. He gave no evidence. "[[payer~ person/call/Trym Aaland|Let the auditor-general open the books]]," he said.

In Hass, four hundred kilometres to the south, [[otherkid+ government/confirm/the police of Hass|a nun abducted in October was freed on Friday in a raid and nothing was paid]], police there said; that is another gang.

== S16-03 | Globe Talk | 2028-11-07 | OPERATION NIGHTJUG: The raid they don't want you to know about
Long before any bags of money, Orrish commandos had a go at getting the Ferhan Five out the hard way, Globe Talk has learned.

On 2 September, a former soldier of the Coastal Rangers tells us, [[raid+ unnamed/assert/a former soldier of the Coastal Rangers|two helicopters set down in the wrong valley, woke a goat herd and left again]]. "[[raid+ unnamed/assert/a former soldier of the Coastal Rangers|We were eleven minutes on the ground and it felt like a year]]," he says.

The Defence Ministry [[raid~ government/withhold/the Defence Ministry|does not comment on special forces, ever]].

We also hear that [[sum+ unnamed/assert/a friend of one of the hostages' families|the sum was eleven million and not four]], from a friend of one of the families, who asked us not to say which. The government swears that [[ransom- government/deny/the government|nothing was paid at all]].

Our soldier, who left the Rangers in the spring on a pension, says [[raid+ unnamed/assert/a former soldier of the Coastal Rangers|the plan came from the very top and was dropped at the very top]]. He showed us a patch with a nightjar on it. A retired general we rang, Bo Wessel, was sniffy: "[[raid~ person/judge/Bo Wessel|Patches can be bought by the dozen]]." Foreign minister Ingrid Sollis [[raid~ person/withhold/Ingrid Sollis|ran past our man at the airport without stopping]].

Text WELCOME to 5151 to send the lads (and Mette!) a message. They'll get the lot on a big card. And turn to page nine for the best home-coming kisses in history.

== S16-04 | The Frontier Post | 2028-11-08 | Bank moved six million dollars to Zaharan broker two days before release
A Zaharan money broker received six million dollars in cash from a bank in Port Sayid two days before five foreign engineers were let go, according to an officer of the bank.

The officer, who has handled the account for years, said [[sum+,ransom+ unnamed/assert/a bank officer in Port Sayid|the notes were counted on Friday morning and "went north in a bread van"]]. [[ransom+ unnamed/assert/a bank officer in Port Sayid|The order named a company that he took to be a cover]], he added. He spoke on condition that neither he nor the bank be named.

Two Zaharan officials said that [[payer+ unnamed/assert/two Zaharan officials|the money had come from the government in Stavholm]], although they [[payer~ unnamed/withhold/two Zaharan officials|would not say how they knew]].

Daoud Qarim, the elder who mentioned four million to a news agency, said yesterday that [[sum~ person/deny/Daoud Qarim|he had counted bags and not banknotes]]. "[[sum+ person/deny/Daoud Qarim|It may have been six, I am an old man and it was dark]]," he said. [[ransom+ person/assert/Daoud Qarim|That there was money he did not doubt.]]

Orrin's foreign ministry reaffirmed that [[payer- government/deny/Orrin's foreign ministry|the state had paid nothing]]. It did not respond when asked [[ransom~ government/withhold/Orrin's foreign ministry|whether somebody else might have]]. Lindqvar said [[ransom~ organization/withhold/Lindqvar|it had agreed with the government not to speak]].

A spokeswoman for the Orrish defence staff said of a tabloid's tale of a raid in September: "[[raid- unnamed/deny/a spokeswoman for the Orrish defence staff|There was no such operation, and on that date the Rangers were on a skiing course in the southern hemisphere]]."

Kidnapping has become the second trade of the north after pistachios, which fetched a record price this autumn.

== S16-05 | Radio Stavholm | 2028-11-09 | Hostage breaks silence: 'They beat the youngest of us'
Per Holte, one of the five freed engineers, has spoken for the first time about his captivity.

In an interview recorded at his home, Holte said that [[mistreated+ person/accuse/Per Holte|the guards beat Lars Ode with a hose for trying to signal to an aircraft]]. "[[mistreated+ person/accuse/Per Holte|They chained us by the ankle for the first nine weeks]]," he said.

He had seen the grave of the driver, Sami Otuy, he said. "[[driver+ person/assert/Per Holte|They shot him in August because they said he had a second telephone]]," he told us. [[driver~ organization/assert/the Sons of Ferhan|The band has said that a driver died of fever.]]

About money he was careful. [[ransom+ person/assert/Per Holte|He had heard a guard say "the bread has come" on the Saturday]], and after that everyone was polite to them. "[[ransom~ person/withhold/Per Holte|I did not see any, and I am not going to guess]]," he added.

A doctor at Stavholm's university hospital said [[mistreated~ unnamed/assert/a doctor at Stavholm's university hospital|all five had lost between 12 and 20 kilograms]] and [[mistreated~ unnamed/withhold/a doctor at Stavholm's university hospital|would say no more]].

Jonas Vik-Lund, Holte's cabin-mate, [[mistreated~ person/withhold/Jonas Vik-Lund|did not wish to be interviewed]]. "Tell them I'm fishing," was his message.

The prime minister, Astrid Voll, is to make a statement to the house on Monday.

== S16-06 | Pan-Gulf Newswire | 2028-11-10 | Zahara admits freeing prisoners before hostage release
ZAHARA CITY, Nov 10 (PGN) - Zahara's interior minister acknowledged on Friday that [[prisoners+ person/confirm/Faisal Demir|11 members of an armed band had been let out of prison the day before it gave up five foreign hostages]].

"[[prisoners+ person/confirm/Faisal Demir|Eleven for five, I would do it again before breakfast]]," Faisal Demir told state radio. The Orrish foreign minister had denied [[prisoners- person/deny/Ingrid Sollis|that prisoners were part of any arrangement]]. Her office said on Friday that [[prisoners+ organization/confirm/the office of Ingrid Sollis|she had since been informed otherwise by the Zaharan side]].

Demir said [[ransom- person/deny/Faisal Demir|no money had passed through the hands of his government]]. [[payer~ person/withhold/Faisal Demir|What others did, he would not say]].

Lawyers for the victims of bombings blamed on the Sons of Ferhan condemned [[prisoners~ group/judge/lawyers for the victims of bombings|the exchange as an insult to the dead]]. They demanded [[prisoners~ group/call/lawyers for the victims of bombings|the minister's resignation]].

The five, employed by the builder Lindqvar, [[freed+ outlet/assert/Pan-Gulf Newswire|were set free on Sunday]]. The nun freed in the port of Hass the same week was [[otherkid~ person/assert/Faisal Demir|a case of its own]], the minister said; [[otherkid+ outlet/assert/Pan-Gulf Newswire|police got her out by force]]. One of the engineers, Per Holte, told Radio Stavholm that [[mistreated+ person/accuse/Per Holte|they were beaten and chained]], and that [[driver+ person/assert/Per Holte|a local driver had been shot]].

== S16-07 | Northern Courier (PGN reprint) | 2028-11-10 | Prisoners swapped for hostages, Zahara says
Zahara's interior minister said on Friday that [[prisoners+ person/confirm/Faisal Demir|11 members of an armed band had been let out of prison the day before it gave up five foreign hostages]].

"[[prisoners+ person/confirm/Faisal Demir|Eleven for five, I would do it again before breakfast]]," Faisal Demir told state radio. The Orrish foreign minister had denied [[prisoners- person/deny/Ingrid Sollis|that prisoners were part of any arrangement]]. Her office now says that [[prisoners+ organization/confirm/the office of Ingrid Sollis|she has since been informed otherwise by the Zaharan side]].

Mr Demir said [[ransom- person/deny/Faisal Demir|no money had passed through the hands of his government]].

The five, among them Arve Stokke of Nordby, who coaches the town's junior rowers, [[freed+ outlet/assert/Northern Courier (PGN reprint)|were set free on Sunday]]. The rowing club will hold a supper for him on the 25th; tickets from the boathouse.

Per Holte, another of the engineers, told Radio Stavholm that [[mistreated+ person/accuse/Per Holte|they were beaten and chained]].

Lawyers for the victims of bombings blamed on the band condemned [[prisoners~ group/judge/lawyers for the victims of bombings|the exchange as an insult to the dead]]. (PGN)

== S16-08 | Stavholm Dagpost | 2028-11-13 | Prime minister: 'I will not speak of what others may have done'
Astrid Voll stood before the house today and said that [[payer- person/deny/Astrid Voll|no public money had gone to the kidnappers of Ferhan]].

Then she was asked whether money had gone to them at all. "[[ransom~ person/withhold/Astrid Voll|I will not speak of what others may have done]]," the prime minister said. "[[payer- person/deny/Astrid Voll|The state's hands are empty, and I can show them]]." Trym Aaland of the opposition found [[payer~ person/judge/Trym Aaland|the words "very well sewn]]".

Lindqvar, the employer, has issued a statement of one sentence. It [[ransom~ organization/withhold/Lindqvar|neither confirms nor denies a payment]]. A ship-insurance magazine, Hull & Cargo, reported on Saturday that [[ransom+ outlet/assert/Hull & Cargo|the firm's kidnap policy had been drawn on]]. The insurer, Sextant Mutual, said that [[ransom~ organization/withhold/Sextant Mutual|it never discusses a client]].

The former soldier who told Globe Talk that [[raid+ unnamed/assert/a former soldier of the Coastal Rangers|he had taken part in a raid in September]] has a different story now. "[[raid- unnamed/deny/a former soldier of the Coastal Rangers|I was in hospital with my knee. I read about a training exercise and I made it mine]]," he told the Dagpost. The tabloid has removed its article.

The auditor-general said [[payer~ government/promise/the auditor-general|she would examine the aid budget for 2028, as she does every year]].
