story: S13
title: The trial of Averin, a vaccine against lake fever

claim pause: Corvane Biologics has paused its Phase 3 trial of the lake fever vaccine Averin. | origins 3-4: the two investigators of Trialwatch, the company, and the Nordmark medicines agency, which ordered the halt at its own sites; the memo to sites may be the company's.
claim cases: Four trial participants fell ill with an inflammation of nerves (Guillain-Barré syndrome) after vaccination (earlier accounts: one, three; the company: two confirmed). | origins 2-4: the investigators and the safety board's letter; the neurologist in Felsted and the company's own count may be more.
claim death: A trial participant in Felsted died after the second dose. | origins 1-2: the hospital; the sister of the man may be a root of her own.
claim causal: The vaccine caused the nerve illnesses. | origins 1-2: Professor Idun Hale; the sister of the dead volunteer accuses from one case and may be a root of her own.
claim hid: Corvane knew of the first illness in June and told neither the regulator nor the safety board until August. | origins 1-2: the former safety officer Marit Stoll and the emails she holds; the board's chairman, who says when he was told, may be a second.
claim shares: Two Corvane directors sold shares in July, before the illnesses were known. | origins 2-2: the exchange register and the director Rolf Tamber, who admits his sale.
claim resume: The trial is to start again in November at reduced dose. | origins 1-2: the company; the person close to the sponsor may be from it.
claim malaria: A malaria trial of another company, Ostrel, was stopped in August for lack of effect. | origins 1-2: Ostrel's own act, told by two outlets.
status pause 2027-09-02: reported none
status pause 2027-09-03: confirmed none
status cases 2027-09-02: reported none
status cases 2027-09-03: confirmed none
status death 2027-09-06: reported none
status death 2027-09-07: confirmed none
status causal 2027-09-06: reported none
status causal 2027-09-09: reported denied
status hid 2027-09-13: reported none
status hid 2027-09-14: reported denied
status shares 2027-09-09: reported none
status shares 2027-09-14: confirmed denied
status resume 2027-09-20: confirmed none
status malaria 2027-09-03: reported none

== S13-01 | Trialwatch | 2027-09-02 | EXCLUSIVE: Corvane halts dosing in lake fever study
Corvane Biologics has told the clinics that are testing its lake fever vaccine, Averin, to stop giving it, according to [[pause+ unnamed/assert/two investigators at separate trial sites|two investigators at separate sites, who say the order came on Tuesday night]].

A memo to site staff, a copy of which Trialwatch has read, says that "[[pause+ document/assert/a memo to site staff|all dosing is paused with immediate effect]]" and gives the reason as "an event under review".

One of the investigators said that [[cases+ unnamed/assert/one of two investigators at separate trial sites|three volunteers had lost strength in their legs within a month of the second injection]] and that [[cases+ unnamed/assert/one of two investigators at separate trial sites|the diagnosis on the forms was Guillain-Barré syndrome]]. The other [[cases~ unnamed/assert/the other of two investigators at separate trial sites|had heard of a single case]].

Neither was permitted to speak to the press. "[[pause~ unnamed/expect/one of two investigators at separate trial sites|My guess is that we shall be waiting until Christmas]]," one said.

Corvane's press desk [[pause~,cases~ organization/withhold/Corvane Biologics|acknowledged our questions on Wednesday and did not answer them]]. The medicines agency of Nordmark, where most of the 18,200 volunteers live, said [[pause~ government/withhold/the medicines agency of Nordmark|it does not discuss trials that are running]].

Averin is one of two candidates against the tick-borne disease that killed some 900 people around the Halm lakes last summer. The other, from the Selby Institute, is a year behind. Corvane has sold 40 million doses in advance.

== S13-02 | Corvane Biologics press release | 2027-09-03 | Corvane Biologics provides update on the HALCYON study
Corvane Biologics (NSE: CRVN) today confirms that [[pause+ organization/confirm/Corvane Biologics|it has voluntarily paused vaccination in HALCYON, its Phase 3 study of the investigational lake fever vaccine Averin]].

The pause, which [[pause+ organization/assert/Corvane Biologics|took effect on 31 August]], was triggered by the study's standing safety procedure following [[cases+ organization/confirm/Corvane Biologics|two confirmed cases of a neurological condition among vaccinated participants]]. [[causal~ organization/assert/Corvane Biologics|Whether the condition is related to vaccination is not known]].

"[[pause~ person/judge/Livia Brandt|A pause is what a well-run study does when it sees something it does not understand]]," said Livia Brandt, M.D., Chief Medical Officer. "[[resume~ person/expect/Livia Brandt|We anticipate that dosing will restart once the independent board has completed its review]]."

The company [[causal~ organization/withhold/Corvane Biologics|will not comment further on individual participants out of respect for their privacy]].

Participants who have questions should contact their study site. Guidance for the full year is unchanged. Corvane will present at the Lakeside Healthcare Conference on 16 September at 10.15 a.m.

This release contains forward-looking statements, which involve risks; actual results may differ.

== S13-03 | Aldergate News Service | 2027-09-03 | Corvane confirms vaccine trial pause after two neurological cases
ALDERGATE, Sept 3 (ANS) - Corvane Biologics confirmed on Friday that [[pause+ organization/confirm/Corvane Biologics|it had stopped vaccinations in a large trial of its lake fever shot]] after [[cases+ organization/confirm/Corvane Biologics|two volunteers developed a neurological condition]], sending its shares down 31%.

The trade site Trialwatch reported on Thursday that [[pause+ outlet/assert/Trialwatch|the trial had been halted]] and that [[cases+ outlet/assert/Trialwatch|at least three people had fallen ill, one of the doctors running it having [[cases+ unnamed/assert/one of the doctors running the trial|named the condition as Guillain-Barré syndrome]]]].

Corvane's chief medical officer, Livia Brandt, said in a statement that [[pause~ person/judge/Livia Brandt|a pause was what a well-run study did when it saw something it did not understand]].

The Nordmark medicines agency said on Friday that [[pause+ government/confirm/the Nordmark medicines agency|it had ordered its own 44 sites to give no further injections]]. "[[causal~ person/withhold/Henrik Aas|I will not speculate about cause]]," its director, Henrik Aas, said. "[[pause~ person/promise/Henrik Aas|We will publish what we find, whatever it is]]."

Health Minister Gudrun Fell urged people [[causal~ person/call/Gudrun Fell|not to lose faith in other vaccines]].

It is the second setback for the industry in a month. [[malaria+ outlet/assert/Aldergate News Service|In August Ostrel stopped a malaria study because the shot did not work]]; no safety problem was seen in that trial.

Guillain-Barré is a rare disorder in which the body attacks its own nerves. Most people recover.

== S13-04 | The Felsted Echo | 2027-09-06 | Felsted volunteer, 34, died after lake fever jab, says sister
A Felsted postman who took part in the lake fever vaccine study has died, his sister told the Echo.

Jonas Wray, 34, was admitted to St Brannoc's on 12 August, [[cases+ person/assert/Clara Wray|unable to lift his feet]], and [[death+ person/assert/Clara Wray|died there on 28 August, five weeks after his second injection]], Clara Wray said. "[[causal+ person/accuse/Clara Wray|He was a hill runner. He had the needle and then he could not climb the stairs, so do not tell me it was chance]]."

She said [[death~ person/assert/Clara Wray|the family had had one letter from the firm, and it thanked him for his time]].

The hospital said [[death~ organization/withhold/St Brannoc's|it could not speak about a patient]]. Corvane Biologics, the maker, [[death~ organization/withhold/Corvane Biologics|said only that it had seen the Echo's inquiry]].

It told investors on Friday that [[pause+ organization/confirm/Corvane Biologics|injections had been suspended]] following [[cases+ organization/confirm/Corvane Biologics|two cases of nerve illness]].

A neurologist at St Brannoc's, who would lose her post if she were named, said [[cases+ unnamed/assert/a neurologist at St Brannoc's|she had treated two volunteers from the study for Guillain-Barré]]. Asked whether Mr Wray was one of them, [[death~ unnamed/withhold/a neurologist at St Brannoc's|she looked at the table]].

A collection for the family has been opened at the sorting office. The funeral was held on Thursday at St Mary-by-the-Water, where Mr Wray sang bass. An unrelated inquest into the death of a Felsted walker from lake fever itself opens on the 15th.

== S13-05 | Aldergate News Service | 2027-09-07 | Hospital confirms death of volunteer in Corvane vaccine study
FELSTED, Sept 7 (ANS) - A hospital in western Nordmark confirmed on Tuesday that [[death+ organization/confirm/St Brannoc's hospital|a participant in Corvane's lake fever vaccine trial had died in its care]], but said the cause had not been established.

"[[death+ person/confirm/Owen Platt|Mr Wray died on 28 August. The coroner has been informed, as has the sponsor of the study]]," St Brannoc's medical director, Owen Platt, said in a statement. [[causal~ person/withhold/Owen Platt|He said it would be wrong to go further before the post-mortem examination]].

The Felsted Echo, which first reported the death, quoted [[causal+ person/accuse/Clara Wray|Jonas Wray's sister as linking it to the injection]].

Corvane said it was deeply saddened. The company said [[death+ organization/confirm/Corvane Biologics|the death of a participant had been reported to the authorities on 30 August, within the time allowed]] and that [[cases+ organization/confirm/Corvane Biologics|its count of confirmed neurological cases remained at two]]. It [[death~ organization/withhold/Corvane Biologics|declined to say whether the dead man was one of the two]].

[[pause+ outlet/assert/Aldergate News Service|Dosing in the trial has been on hold since last week]].

Analysts at Pell & Marsh cut their rating on the shares to "sell". One of them, Nico Sand, said [[resume~ person/expect/Nico Sand|he no longer saw the product on the market before 2029]].

== S13-06 | The Aldergate Standard | 2027-09-09 | Leading scientist says vaccine 'almost certainly' behind nerve illness as board counts four
Four people, and not two, developed Guillain-Barré syndrome in the trial of a lake fever vaccine, according to the board that watches over its safety.

In a letter to doctors dated 7 September and obtained by the Standard, the independent board says that "[[cases+ document/assert/a letter from the independent safety board to doctors|four cases meet the definition, all in the vaccine group]]". It asks [[cases~ document/call/a letter from the independent safety board to doctors|doctors to examine the reflexes of everyone injected since July]].

Idun Hale, a professor of vaccine epidemiology at Aldergate who has studied the figures, said [[causal+ person/assert/Idun Hale|the vaccine was "almost certainly" the cause]]. "[[causal+ person/assert/Idun Hale|In 9,000 people and ten weeks you would expect nought point one of a case. Four is not bad luck]]," she said.

Corvane rejects that. "[[causal- organization/deny/Corvane Biologics|There is no evidence of a causal link]]," a spokesman said, "[[causal- organization/deny/Corvane Biologics|and four diagnoses on paper are not four patients]]." A scientist at the medicines agency, speaking on condition of anonymity, called [[causal~ unnamed/judge/a scientist at the medicines agency|the pattern a "signal", which was less than proof and more than noise]].

The Standard has also found that [[shares+ document/assert/the register of directors' dealings|two directors of Corvane sold shares worth 2.1 million crowns on 19 and 22 July]], according to the register of directors' dealings. The directors, Rolf Tamber and Sunniva Lie, [[shares~ group/withhold/Rolf Tamber and Sunniva Lie|did not return calls]].

The hospital in Felsted has confirmed [[death+ organization/confirm/the hospital in Felsted|the death of one volunteer]]; [[causal~ outlet/assert/the Aldergate Standard|what killed him is not known]]. [[malaria+ outlet/assert/the Aldergate Standard|Ostrel's malaria trial was stopped last month]] for a different reason: the vaccine did nothing at all.

== S13-07 | Radio Nordmark | 2027-09-13 | Former safety officer: 'They sat on it for two months'
A woman who handled safety reports at Corvane says the company hid the first case.

Marit Stoll left Corvane in August. In an interview with Radio Nordmark, she says [[hid+ person/accuse/Marit Stoll|the first participant fell ill on 17 June and the report was "parked"]]. "[[hid+ person/accuse/Marit Stoll|They sat on it for two months. I asked three times, in writing, when it would go to the agency]]," she said.

She has shown us the emails. In one, of 24 June, a manager writes that [[hid+ document/assert/an email from a Corvane manager|the case should "rest until we have a second opinion"]].

The chairman of the safety board, Anders Quill, said [[hid+ person/assert/Anders Quill|the board had first heard of any nerve illness on 26 August]]. [[hid~ person/withhold/Anders Quill|He would not say whether that was late]]. [[cases+ person/confirm/Anders Quill|He confirmed that the board had counted four cases]].

The medicines agency said [[hid~ government/promise/the medicines agency|it would inspect the company's safety department this week]].

Corvane [[hid~ organization/withhold/Corvane Biologics|asked for the questions by letter and had not replied by the time this programme went on air]].

Professor Idun Hale told a newspaper last week that [[causal+ person/assert/Idun Hale|the illness was almost certainly due to the vaccine]]. In the street in Halm, opinion was mixed. "The ticks frighten me more," said one man with two dogs.

== S13-08 | Aldergate News Service | 2027-09-14 | Corvane disputes cover-up charge; director says he sold shares
ALDERGATE, Sept 14 (ANS) - Corvane Biologics on Tuesday rejected as false an accusation that [[hid- organization/deny/Corvane Biologics|it had sat on a report of illness in its vaccine trial]].

"[[hid- person/deny/Livia Brandt|Every event was reported when its diagnosis was certain, and not a day later]]," chief medical officer Livia Brandt told a call with analysts. She said [[hid~ person/judge/Livia Brandt|Marit Stoll, who made the charge, had been on leave for most of July]].

Stoll, a former safety officer, told Radio Nordmark that [[hid+ person/accuse/Marit Stoll|the company learned of the first case in June and told nobody outside until August]]. "[[hid+ person/assert/Marit Stoll|I stand by every word and I have kept every email]]," she told ANS.

Rolf Tamber, a non-executive director, acknowledged [[shares+ person/confirm/Rolf Tamber|selling stock on 19 July]]. "[[shares+ person/confirm/Rolf Tamber|I sold to pay for a roof]]," he said. "[[hid- person/deny/Rolf Tamber|I knew nothing of any illness]]." A lawyer for Sunniva Lie said [[shares- unnamed/deny/a lawyer for Sunniva Lie|the transaction attributed to her was a transfer to her husband and no sale]].

The financial supervisor said [[shares~ government/withhold/the financial supervisor|it neither confirms nor denies inquiries]].

The Aldergate Standard on Thursday reported [[cases+ outlet/assert/the Aldergate Standard|that four people had fallen ill]]. Brandt acknowledged that "[[cases+ person/confirm/Livia Brandt|four is the right number today]]", but said [[causal- person/deny/Livia Brandt|nothing tied them to the vaccine]].

Her remarks came as shares fell for a ninth session.

== S13-09 | Trialwatch | 2027-09-20 | Averin to return at half the dose, Corvane says
Corvane wants its lake fever vaccine back in arms within eight weeks.

In a notice to investors on Monday it said that [[resume+ organization/promise/Corvane Biologics|HALCYON would resume in November at half the present dose]], subject to the approval of the agency. [[pause+ organization/confirm/Corvane Biologics|No one has been injected since 31 August]].

A person close to the sponsor put it more exactly: [[resume+ unnamed/expect/a person close to the sponsor|8 November, in six sites, none of them in Felsted]].

The agency was cooler. "[[resume~ person/withhold/Henrik Aas|I have seen a press release. I have not seen an application]]," said Henrik Aas, its director. [[hid~ person/withhold/Henrik Aas|An inspection of how the first case was handled was not finished, and he would say nothing of it]].

Idun Hale, who holds [[causal+ person/assert/Idun Hale|the vaccine responsible for the illnesses]], called the plan "[[resume~ person/judge/Idun Hale|a smaller bet with the same dice]]". Clara Wray, whose [[death+ outlet/assert/Trialwatch|brother died after his second dose]], said she would ask the health minister [[resume~ person/call/Clara Wray|to forbid it]].

Correction: An article on this site on 2 September described the Selby Institute's candidate as a year behind Averin. It entered Phase 3 in May and is about seven months behind.
