story: S146
title: Chapter six of the Tessier report

claim agents: The Mobile Brigade of Lorbec placed paid agents in the cab drivers' union who were to start violence at its rallies. | origins 3-5: The draft report, the agent who calls himself Basile, a paymaster; the outlets that saw the draft have it from one copy; the Brigade and the ministry deny.
claim saunier: Olivier Saunier, secretary of the commission, gave the draft to the press. | origins 1-2: The ministry's internal security; a printer's log; he and the newspaper deny.
claim softened: The interior ministry had passages of the report struck out before it was to be published. | origins 2-3: Commissioner Yvette Arnal, a comparison of two versions; the ministry denies.
claim dozens: The Brigade had 34 agents on its list. | origins 1-3: The draft; Basile and the ministry with other numbers.
claim box: The agents were paid out of a secret cash box filled with fines. | origins 2-2: The paymaster, the Court of Accounts.
claim burned: Papers on the agents were burned in the boiler of the Brigade's barracks. | origins 1-2: A stoker; the Brigade says it was hay and old forms.
claim quit: Judge Mathilde Tessier will give up the chair of the commission. | origins 1-2: Two of its members; she denies, and later stays.
claim disband: The government will disband the Mobile Brigade. | origins 1-2: A person near the prime minister; the prime minister at last.
claim serrat: Ali Serrat, the drivers' leader, was himself in the Brigade's pay. | origins 0-1: A tabloid's source, withdrawn by the tabloid.
claim audit: The deputy Aline Courtois made public the auditors' letter about the Brigade's overtime. | origins 1-1: She says so herself.
claim students: In 2027 the Lacaze inquiry found that the secret service had paid informers in the students' unions. | origins 1-2: Background in the outlets' own voice.
status agents 2031-09-24: reported none
status agents 2031-09-25: reported denied
status agents 2031-09-29: corroborated denied
status agents 2031-10-08: confirmed denied
status saunier 2031-09-27: reported denied
status saunier 2031-10-06: none denied withdrawn
status softened 2031-09-26: reported denied
status softened 2031-10-02: corroborated denied
status softened 2031-10-08: confirmed denied
status dozens 2031-09-24: reported none
status dozens 2031-09-29: reported denied
status burned 2031-09-30: reported denied
status quit 2031-10-01: reported denied
status disband 2031-10-03: reported denied
status disband 2031-10-10: confirmed none
status serrat 2031-09-30: reported denied
status serrat 2031-10-03: none denied withdrawn

== S146-01 | Tribune Financière | 2031-09-24 | Brigade paid men to make trouble among cab drivers, inquiry's draft says
[[agents+ document/accuse/the draft of the Tessier commission|The Mobile Brigade of Lorbec kept paid men inside the cab drivers' union and told them to see to it that rallies “did not end dully”]], according to the draft report of the commission under Judge Mathilde Tessier, a copy of which has come into the hands of the Tribune.

The commission was set up in the summer to look into the Brigade's management. Its 188 pages are to be given to parliament in October. [[agents~ outlet/judge/Tribune Financière|Most of them are dull; chapter six is not.]] [[agents+ document/accuse/the draft of the Tessier commission|“From 2029 onwards Section R recruited drivers in financial difficulty. Their tasks went beyond reporting and included the throwing of objects,”]] it reads. [[dozens+ document/assert/the draft of the Tessier commission|A list in the annex has 34 cover names, from Achille to Zoé.]] The sums, 200 to 900 francs a month, came, it adds, from [[box+ document/assert/the draft of the Tessier commission|“a box outside the books”]].

Judge Tessier [[agents~ person/withhold/Mathilde Tessier|would say neither that the text was hers nor that it was not]]. [[agents~ organization/withhold/the Mobile Brigade|Colonel Armand Teyss, who commands the Brigade, did not wish to comment on stolen paper.]] The interior ministry [[agents~ government/withhold/the interior ministry|took note of our questions, of which there were fourteen]].

Ali Serrat, leader of the drivers' union, was silent for some time when we read the passage to him. “[[agents~ person/judge/Ali Serrat|I always thought that we had some fools,” he said. “It had not come to me that they might be salaried]].”

[[students+ outlet/assert/Tribune Financière|Four years ago the inquiry of Justice Lacaze established that the secret service had bought informers in the students' unions]]; [[students~ outlet/assert/Tribune Financière|it had not asked them to throw anything]].

The Tribune does not say how it obtained the copy. Bonds were firm.

== S146-02 | Agence Marenne | 2031-09-25 | Marenne minister rejects report on police provocateurs
SAINTE-AURELLE, Sept 25 (AM) - Interior Minister Bastien Roux rejected on Thursday a leaked report that [[agents+ document/accuse/a leaked report|police in Lorbec had hired drivers to stir up riots]].

"[[agents- person/deny/Bastien Roux|The state of Marenne does not throw stones at itself]]," Roux told reporters. "[[agents- person/deny/Bastien Roux|The Brigade has sources, as every police force has. None of them was ever told to lift a finger]]." He did not [[agents~ person/withhold/Bastien Roux|dispute that the draft was authentic]].

The commission confirmed that [[agents~ organization/assert/the commission|a working version had gone astray and said it did not bind its members]]. Olivier Saunier, its secretary, said [[saunier~ person/assert/Olivier Saunier|there were nine numbered copies, of which he kept the first]].

Colonel Armand Teyss, the Brigade's commander, wrote to his men that [[agents- person/deny/Armand Teyss|Section R "listens and has never done anything else"]]. A former member of the section told AM [[agents+ unnamed/confirm/a former member of Section R|he had himself counted out "encouragement" to three drivers on the eve of a rally]]. His account [[agents~ outlet/withhold/Agence Marenne|could not be verified]].

Opposition deputy Aline Courtois asked [[agents~ person/ask/Aline Courtois|how many broken shop windows the taxpayer had bought]]. The shopkeepers' federation said [[agents~ organization/call/the shopkeepers' federation|it would sue "whoever gave the orders, in whatever colour"]]. The drivers' union suspended [[agents~ organization/assert/the drivers' union|all its committees until members had looked one another in the face]].

Courtois was herself behind a leak this month. [[audit+ person/confirm/Aline Courtois|She published a letter of the state auditors on the Brigade's overtime and said so the same day]], "[[audit~ person/judge/Aline Courtois|as one should]]".

Parliament reconvenes on October 7.

== S146-03 | The Paving Stone | 2031-09-26 | Two drafts, one pair of scissors
So Roux says the state doesn't throw stones. Quite right. [[agents+ outlet/accuse/The Paving Stone|It pays a man with three kids and a leased saloon to throw them.]]

We've read chapter six too, thanks for asking. And a commissioner has been kind enough to talk with her name on. Yvette Arnal, historian, member of the Tessier five: “[[softened+ person/accuse/Yvette Arnal|On Tuesday last week a lady from the ministry came with a red pencil, and on Wednesday eleven paragraphs had gone]].” Which ones? “[[softened+ person/accuse/Yvette Arnal|All those with a rank in them]].” She voted against and [[softened~ person/withhold/Yvette Arnal|won't say who voted for]]. The ministry says [[softened- government/deny/the ministry|its visitor delivered lunch vouchers]]. [[softened~ outlet/judge/The Paving Stone|One dreads to think what they'd do with a dinner.]]

Judge Tessier: [[softened- person/deny/Mathilde Tessier|“No one but the five of us has ever moved a comma in it.”]] With respect, Judge, [[softened~ outlet/ask/The Paving Stone|where did the commas go?]]

How many rats in the pack? [[dozens+ outlet/assert/The Paving Stone|Thirty-four, going by the annex]]; [[dozens- unnamed/assert/a driver at the station rank|a driver at the station rank swears it's sixty, “more rats than meters”]].

Some readers ask if the whole thing isn't a fake cooked up by the union. [[agents- unnamed/assert/a reader|One of you writes that chapter six “reads like Serrat on a bad day” and that no cop ever paid a cabbie to do what cabbies do free.]] [[agents+ outlet/judge/The Paving Stone|Sorry, no: the annex has account numbers, and the ones we tried exist.]]

[[students~ outlet/assert/The Paving Stone|And this isn't Lacaze warmed up; that was spooks and students.]] This is cops and cabs.

Our heating is still off. Jumpers welcome.

== S146-04 | Radio-Télé Marenne | 2031-09-27 | Ministry: secretary of commission gave away the draft
The source of the so-called revelations appears to have been found.

[[saunier+ government/accuse/the interior ministry's internal security|It was the secretary of the Tessier commission himself, Olivier Saunier, who passed the paper to a newspaper, according to the internal security service of the interior ministry]]. "[[saunier+ person/accuse/Corinne Vial|Copy number one was run through a machine on the third floor at 22.14 on the twenty-second, with Mr Saunier's card]]," the head of the service, Corinne Vial, told our morning programme. Mr Saunier has been relieved of his duties.

He protests. "[[saunier- person/deny/Olivier Saunier|My card hangs on a hook by the kettle. At 22.14 I was in a choir, second tenor, with sixty people]]," he said by telephone. The Tribune's editor, Solange Prieur, said [[saunier- person/deny/Solange Prieur|she had never heard his name before this morning]]. Judge Tessier [[saunier~ person/judge/Mathilde Tessier|"should be very much surprised and somewhat lost without him"]]. [[saunier+ outlet/judge/Radio-Télé Marenne|A choir is a fine thing, but a printer does not sing.]]

As for the content, the Brigade's commander stood firm. [[agents- person/deny/Armand Teyss|Nobody under his orders ever bought a riot, Colonel Teyss repeated]]; [[agents- person/assert/Armand Teyss|the men named in the annex were ordinary tipsters, some of whom reported on stolen tyres]]. Minister Roux promised [[agents~ person/promise/Bastien Roux|to answer every question in parliament, "in its turn"]]. A retired prefect, Hubert Sens, recalled that [[agents~ person/judge/Hubert Sens|commissions, like mayonnaise, may separate before they are served]].

Untrue, too, is what a commissioner has been spreading: [[softened- person/deny/Corinne Vial|"No pencil of ours, red or blue, was ever laid to that manuscript," Ms Vial said.]] [[softened~ person/judge/Hubert Sens|Such talk, Mr Sens finds, is what happens when historians are let near the present.]]

In another matter, deputy Aline Courtois has admitted that [[audit+ person/confirm/Aline Courtois|the auditors' letter on overtime came from her]]. [[audit~ government/assert/the interior ministry's internal security|There is no tie between the two indiscretions, says Ms Vial.]]

Chestnuts will be early this year.

== S146-05 | Lorbec Echo | 2031-09-29 | “I threw the first one”: a driver tells how he was hired
He wants to be called Basile, which is how he stands in the annex. He drives nights. We have seen his licence and his bank letters, and we have known his cousin for years.

“[[agents+ person/confirm/Basile|They found me in the debt office. Two gentlemen, very nice, they paid the arrears on the car]],” says Basile. “[[agents+ person/confirm/Basile|In the first year I was to tell them who was angry. In the second I was to be it]].” On the evening of 14 June, before the depot of Zippa, [[agents+ person/confirm/Basile|he flung a bottle through a window at a nod from a man eating an ice]]; the gentlemen had supplied the bottle. [[agents~ person/judge/Basile|He is not proud, and he is not sleeping.]]

His money came in an envelope with the crest of the parking office. [[box+ person/assert/a former paymaster of the Brigade|A former paymaster of the Brigade, Gilles Rambert, explains why: cash from wheel clamps went into a green tin in his safe and never into a ledger.]] “[[box+ person/assert/a former paymaster of the Brigade|At its fattest there were 1.3 million in that tin]],” he says. [[agents+ person/confirm/a former paymaster of the Brigade|“I was told that it was for lads who would make a noise.”]] The parking office [[box- organization/deny/the parking office|insists that every clamp is receipted in triplicate]].

And the 34? [[dozens- person/assert/Basile|“We were twelve. I know, because there was a dinner.”]] Commissioner Arnal [[dozens+ person/assert/Yvette Arnal|holds fast to thirty-four; not all were asked to dinner]].

Two typists of the commission, who wish to keep typing, tell us that [[softened+ unnamed/assert/two typists of the commission|chapter six was put back before them on a Wednesday morning, thinner, with the crosses of a stranger's hand in its margin]]. [[softened~ organization/withhold/the commission's press desk|The commission's press desk rang out.]]

The Brigade, to which we submitted Basile's account, replied in one line: [[agents- organization/deny/the Mobile Brigade|“We do not know this gentleman, and if we did, he would have been told to keep the peace.”]] [[agents~ person/withhold/Armand Teyss|Colonel Teyss could not be reached on his estate.]]

“[[agents~ person/judge/Ali Serrat|He sat at my daughter's baptism]],” said Ali Serrat.

The rank at the station has a new coffee machine. It takes coins only.

== S146-06 | Le Cri | 2031-09-30 | ALI'S ENVELOPE AND THE BONFIRE OF THE SNITCHES
HOLD on to your meters.

Union king Ali Serrat, 51, scourge of the Brigade, was [[serrat+ outlet/accuse/Le Cri|ON ITS BOOKS ALL ALONG]]! "[[serrat+ unnamed/accuse/a Brigade insider|Cover name Zoé, nine hundred a month, top whack]]," smirks a Brigade insider. "[[serrat+ unnamed/accuse/a Brigade insider|He moaned if it was late]]."

Ali, at the wheel, nearly hit a tram. "[[serrat- person/deny/Ali Serrat|I wouldn't take a mint off them. Zoé's my wife's cat]]," he spluttered. His deputy Samia Ortz said [[serrat~ person/judge/Samia Ortz|she'd trust Ali with her kids but would now be counting them]].

Meanwhile, what's that smell? [[burned+ person/assert/Marcel Pons|Stoker Marcel Pons, 60, says he was made to shovel eleven sacks of files marked R into the barracks boiler on 12 September, with a major watching]]. "[[burned+ person/assert/Marcel Pons|I saw names curl up]]," he told us, eyes like saucers. The Brigade says [[burned- organization/deny/the Mobile Brigade|the horse section was getting rid of mouldy hay and out-of-date leave forms]]. [[burned~ outlet/ask/Le Cri|Since when does hay come with paper clips?]]

And was there really a rent-a-mob? [[agents+ outlet/assert/Le Cri|You bet. Skint cabbies got beer money to lob bottles]], while [[agents- person/deny/Rémy Colas|police guild chief Rémy "Chimney" Colas calls it "a fairy tale with a taximeter"]]. Window-shop owner Denis Aumont, who's swept up glass three times, growled: "[[agents~ person/call/Denis Aumont|I'll have my 4,000 francs, and I don't care whose tin it's in]]."

And who snipped the juicy bits from the judge's homework? [[softened~ outlet/ask/Le Cri|Come on, Bastien, show us your scissors.]] [[softened- person/deny/Bastien Roux|"I own nail scissors," he snapped, "and they've never been near a report."]]

Choirboy Olivier Saunier, fingered as the leaker, [[saunier- person/assert/a choirmistress|has got an alibi in B flat: his choirmistress has him on video till eleven]]. Oops.

TOMORROW: your cat's secret name.

== S146-07 | Agence Marenne | 2031-10-01 | Head of Marenne police inquiry denies she is stepping down
SAINTE-AURELLE, Oct 1 (AM) - The judge leading an inquiry into a police unit denied on Wednesday that [[quit- person/deny/Mathilde Tessier|she was about to abandon it]].

Two members of the commission told AM earlier that [[quit+ unnamed/assert/two members of the commission|Mathilde Tessier had drafted a letter of resignation and shown it to them on Tuesday night]]. "[[quit- person/deny/Mathilde Tessier|I draft many letters. I am seeing this through to the index]]," Tessier said. Commissioner Yvette Arnal [[quit~ person/withhold/Yvette Arnal|declined to say whether she had seen it]].

At issue, the two members said, were [[softened+ unnamed/assert/two members of the commission|cuts that officials had "urged, and got"]]. The interior ministry reiterated that [[softened- government/deny/the interior ministry|it had neither requested nor made any change]]. Justice Minister Solène Abadie said [[softened~ person/promise/Solène Abadie|she would ask for both versions and lay them side by side]].

Tessier also spoke for her former secretary. [[saunier- person/assert/Mathilde Tessier|Olivier Saunier had been sitting in front of her at the choir concert, she said, "and sang flat"]]. Internal security chief Corinne Vial said [[saunier+ person/accuse/Corinne Vial|a card might be lent, and a suspect have helpers]].

On the substance the judge was brief. Asked whether [[agents~ person/withhold/Mathilde Tessier|the Brigade had hired stone-throwers, she said that a report was read from the front]]. The drivers' union [[agents~ organization/call/the drivers' union|called on men in the annex to come forward "before their wives do"]]. Police guild chairman Rémy Colas said [[agents- person/deny/Rémy Colas|the driver known as Basile was a fantasist who had once claimed to be a count]].

The Brigade's commander, Colonel Armand Teyss, told lawmakers behind closed doors that [[burned- person/deny/Armand Teyss|nothing but rotten hay had gone into any boiler]], according to one of them. [[students+ outlet/assert/Agence Marenne|In 2027 a similar inquiry under Justice Lacaze found that students had been paid to inform for the secret service.]]

== S146-08 | The Paving Stone | 2031-10-02 | Spot the difference
Left: the draft of 15 September. Right: the draft of 17 September. Both on our kitchen table.

- Left: “[[agents+ document/accuse/the draft of 15 September|On the order of Major K., agent Basile and two others were to provoke a charge]].” Right: “[[agents~ document/assert/the draft of 17 September|In isolated cases the boundary between information and participation may have been fluid]].”
- Left: 34 agents. Right: [[dozens- document/assert/the draft of 17 September|“a low two-digit number”]].
- Left: “[[box+ document/assert/the draft of 15 September|a tin containing up to 1.3 million francs, fed from clamping fines]]”. Right: [[box~ document/assert/the draft of 17 September|“modest means”]].

[[softened+ outlet/judge/The Paving Stone|That's eleven paragraphs, exactly as Arnal said. And the file's own memory names the last hand: “MinInt-Legal-04”.]] [[softened- government/deny/the interior ministry|The ministry says that any child can type that into a document.]] [[softened~ person/judge/Hubert Sens|“In my day one took out the pages and had the manners to admit it,” says retired prefect Hubert Sens.]]

By the way: [[saunier- outlet/assert/The Paving Stone|neither of our copies is number one. They're number six. Saunier's had a coffee ring; ours has jam.]] [[saunier~ outlet/withhold/The Paving Stone|No, we shan't tell you who likes jam.]]

Basile called. He's been sacked by his garage. [[agents~ person/judge/Basile|“I was a liar for two years and had work. I tell the truth for four days, and look,” he says.]] Colas's count story? [[agents+ outlet/assert/The Paving Stone|We checked: it was a carnival, he was in a cape, and none of that changes the bank slips.]]

[[quit~ outlet/judge/The Paving Stone|If Tessier goes, who turns out the light?]] If she stays, who turned it off?

[[audit~ outlet/assert/The Paving Stone|The overtime letter was a different leak with a different postmark, and you know whose.]]

== S146-09 | Le Cri | 2031-10-03 | ALI: WE GOOFED
Le Cri said on Tuesday that [[serrat+ outlet/accuse/Le Cri|taxi chief Ali Serrat was in the pay of the Brigade]].

[[serrat- outlet/deny/Le Cri|He wasn't. "Zoé" is someone else, a lady with a minibus, and our insider was having us on.]] [[serrat- document/assert/the annex|The annex, which we've now actually read, has Zoé down as "f., 44, two children".]] Ali's 51 and hairy. [[serrat~ outlet/judge/Le Cri|Sorry, Ali. Sorry, cat.]] He's accepted a year's free papers and said [[serrat~ person/judge/Ali Serrat|"I'll line the tray with them"]].

Right, where were we? RIOT COPS TO BE BINNED, that's where! [[disband+ unnamed/assert/a pal of the premier|The whole Mobile Brigade's for the knacker's, a pal of premier Lucien Faure lets slip]]. "[[disband+ unnamed/assert/a pal of the premier|Horses, tin, moustaches, the lot]]," says the pal. Faure's office [[disband- government/deny/Lucien Faure's office|says nobody's binning anybody]]. Colonel Armand Teyss thundered that [[disband- person/deny/Armand Teyss|the Brigade's stood for 112 years and will stand for as many more]]. Readers? [[disband~ outlet/ask/Le Cri|Bin 'em or spin 'em? Ring in.]]

Stoker Marcel's story's got legs: his missus Josette, 58, found [[burned+ person/assert/Josette Pons|half a page with "Section R, expenses" in his turn-ups]]. [[burned~ person/judge/Josette Pons|"I'd boil-washed 'em twice," she says.]] But the barracks vet says [[burned- unnamed/deny/a veterinary surgeon of the Brigade|he ordered that hay destroyed himself, mites and all]].

Minibus Zoé? [[agents~ unnamed/withhold/the woman called Zoé|Door shut, telly loud.]] Her neighbour reckons [[agents- unnamed/assert/a neighbour of Zoé|she never hurt a fly, and was paid for driving police kids to swimming]].

Horses seeking good homes: see small ads.

== S146-10 | Lorbec Echo | 2031-10-06 | Secretary cleared; auditors open the green tin
Olivier Saunier was back at his desk this morning, and someone had put a kettle on it with a ribbon.

[[saunier- government/confirm/the interior ministry's internal security|The internal security service of the interior ministry has dropped its accusation; the card had been used by a cleaner to warm up the copier, and the pages run that night were a rota]], it wrote. [[saunier~ person/judge/Corinne Vial|Corinne Vial, its head, “regrets an over-hasty conclusion”.]] [[saunier- person/deny/Olivier Saunier|“I never gave anyone a page. I'd have numbered it,” he told the Echo.]] Who did, then? [[saunier~ person/withhold/Solange Prieur|Solange Prieur of the Tribune smiles at the question as she has for a fortnight.]]

The Court of Accounts, a body not given to drama, sent two auditors to the barracks on Friday. [[box+ organization/confirm/the Court of Accounts|They found a green tin, 41,000 francs and a school exercise book with entries such as “B., noise, 300”.]] [[agents+ document/assert/a school exercise book|“Z., pushing, 150” stands under 14 June.]] [[box- person/deny/Armand Teyss|Colonel Teyss says that it is the Christmas fund.]] [[agents- person/assert/Armand Teyss|“Noise” was the brass section, he explained, and “pushing” the broken lorry.]] [[agents+ outlet/judge/Lorbec Echo|The Brigade has no brass section.]]

Q. Will the report still come tomorrow?
A. [[quit- person/deny/Mathilde Tessier|“With me in the chair,” says Judge Tessier, “and whoever says otherwise has read my wastepaper.”]]
Q. In which version?
A. [[softened~ person/withhold/Mathilde Tessier|“In French.”]]
Q. With a number of agents?
A. [[dozens~ person/withhold/Mathilde Tessier|“Count them yourself on the day.”]]

Justice minister Solène Abadie has meanwhile had her two versions for four days. [[softened~ person/judge/Solène Abadie|She “likes the longer one better”]], and [[softened~ person/withhold/Solène Abadie|will leave it to the judge to say whose hand was at work]].

Yvette Arnal [[quit~ person/judge/Yvette Arnal|is relieved to keep her judge]]. Mayor Fanny Delorme [[agents~ person/call/Fanny Delorme|wants the glaziers' bills of three summers sent to the barracks]].

The swimming pool is closed for cleaning.

== S146-11 | Radio-Télé Marenne | 2031-10-08 | The Tessier report is public: what it says and what it does not
After long waiting, and one day late, the report lies before parliament.

[[agents+ document/confirm/the Tessier report|"The Mobile Brigade employed drivers for the purpose of provoking disorder," it states on page 97, "in at least five cases".]] [[agents+ person/confirm/Mathilde Tessier|"I wish that I had found otherwise, and I looked," Judge Mathilde Tessier told the house.]] Of [[dozens+ document/confirm/the Tessier report|34 persons on the list]], it holds, most merely talked.

The eleven disputed paragraphs are in it. [[softened+ person/confirm/Mathilde Tessier|"They were out for three weeks at the request of the ministry's lawyers. I gave way, and then I thought better of it,"]] the judge said, who had always maintained that [[softened- person/deny/Mathilde Tessier|no outsider had touched the text]]. Minister Bastien Roux countered that [[softened- person/deny/Bastien Roux|his lawyers had "offered punctuation"]].

He would not yield on the main point, either. "[[agents- person/deny/Bastien Roux|Five misunderstandings are not a policy. No one was ordered to riot]]," he said. The Brigade's commander [[agents~ person/withhold/Armand Teyss|was not in the chamber]]. The house heard the minister [[agents~ group/judge/deputies|with laughter on the left and coughing on the right]].

On the boiler the report is undecided: [[burned~ document/withhold/the Tessier report|"whether files were among the material destroyed could not be determined"]]. The stoker, [[burned+ person/assert/Marcel Pons|who repeated on oath what he had shovelled]], found this "cold comfort". On the tin it is plain: [[box+ document/confirm/the Tessier report|it existed, and it fed Section R]].

Deputy Aline Courtois called for [[disband~ person/call/Aline Courtois|an end of the Brigade by Christmas]]. Prime Minister Lucien Faure [[disband~ person/withhold/Lucien Faure|asked for two nights' sleep]].

We continue with light music.

== S146-12 | Agence Marenne | 2031-10-10 | Marenne to abolish police brigade after inquiry
SAINTE-AURELLE, Oct 10 (AM) - Marenne's government [[disband+ government/confirm/the government|will dissolve the Mobile Brigade of Lorbec on January 1]], Prime Minister Lucien Faure said on Friday.

"[[disband+ person/confirm/Lucien Faure|A police that pays for disorder cannot be mended, only ended]]," Faure said, a week after his office had insisted that [[disband- government/deny/Faure's office|no such step was planned]]. The 900 officers [[disband~ person/promise/Lucien Faure|would be offered posts elsewhere]]. The police guild's Rémy Colas said [[disband~ person/judge/Rémy Colas|thieves would be dancing]].

Faure said he accepted "without a but" the inquiry's finding that [[agents+ person/confirm/Lucien Faure|drivers had been paid to smash and shove]]. Colonel Armand Teyss, the commander, issued a statement saying [[agents- person/deny/Armand Teyss|he had been "slandered by debtors" and that his section had only ever listened]]. He [[agents~ person/withhold/Armand Teyss|did not take questions]].

[[softened+ person/confirm/Lucien Faure|"It was my own house that took the pen to it, and that will not happen twice,"]] he added. Lawyers at the interior ministry maintained [[softened- group/deny/lawyers at the interior ministry|they had made suggestions and had crossed out nothing]].

A prosecutor opened an inquiry into [[burned~ government/ask/a prosecutor|whether papers had been destroyed at the barracks]]. Stoker Marcel Pons handed over [[burned+ person/assert/Marcel Pons|a scorched cover with a list of pet names]]. A state laboratory had earlier found [[burned- organization/assert/a state laboratory|the ash of grass and nothing else in the boiler's flue]].

The driver known as Basile gave his real name, Yann Corvo, and apologised to the union. "[[agents+ person/confirm/Yann Corvo|I was paid to break your windows and your strike]]," he said. Ali Serrat, its leader, [[agents~ person/judge/Ali Serrat|shook his hand after what he called "a long red light"]].

Judge Tessier, who has gone back to her court, [[quit~ person/judge/Mathilde Tessier|said that she had framed the letter everyone had talked about]]. A historian noted that [[students+ unnamed/assert/a historian|after the Lacaze inquiry of 2027, which exposed paid informers among students]], nobody had been dissolved.
