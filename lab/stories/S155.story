story: S155
title: Tax week without a tax office

claim kastria: The intelligence service of neighbouring Kastria carried out the computer attack on Dravia's tax office. | origins 2-4: Dravia's cyber centre, the security firm Grey Heron (which may rest on the centre's samples), the intercept described by two foreign officials, a Kastrian officer who changed sides.
claim files: The attackers took away tax returns of Dravian citizens (0.9 to 2.1 million of them). | origins 2-3: the sample that Packet Loss checked, the baker who found her own return, the tax office in the end.
claim petrak: The dismissed administrator Zoran Petrak carried out the attack. | origins 1-2: an investigator and the interior minister; the prosecutor lets him go.
claim bonus: The attack began with a forged e-mail that promised an Easter bonus. | origins 2-2: the clerk who opened it; the cyber centre.
claim backup: The tax office had no usable safety copies of its registers. | origins 2-3: a technician, the court of auditors; the head of the office, who takes back his denial.
claim envoy: Dravia will expel Kastria's ambassador. | origins 1-2: a diplomat; the prime minister, who announces it.
claim june: The deadline for tax returns will be moved to 30 June. | origins 1-2: the finance minister; the chamber of tax advisers had it from the ministry.
claim kolar: Prime Minister Kolar's own tax return shows that he kept the rent of a house from the tax office. | origins 0-1: The Evening Thunder, from a file that turned out to be another Kolar's; taken back.
claim land: The break-in into the computers of Dravia's land registry in February was Kastria's work, too. | origins 1-1: the interior minister; the police trace it to two schoolboys.
claim velin: The power cut in Kastria's capital on 16 April was Dravia's revenge. | origins 1-2: Kastria's government and television; its own grid company finds a marten.
claim pact: In 2037 Dravia and Kastria signed an agreement to leave each other's networks alone. | origins 1-2: background, told by the outlets and by its negotiator.
status kastria 2041-04-09: reported none
status kastria 2041-04-10: reported denied
status kastria 2041-04-13: corroborated denied
status files 2041-04-10: none denied
status files 2041-04-13: reported denied
status files 2041-04-15: corroborated denied
status files 2041-04-19: confirmed none
status petrak 2041-04-11: reported denied
status petrak 2041-04-22: none denied withdrawn
status bonus 2041-04-10: none denied
status bonus 2041-04-11: reported denied
status bonus 2041-04-13: confirmed none
status backup 2041-04-09: reported none
status backup 2041-04-10: reported denied
status backup 2041-04-16: corroborated denied
status backup 2041-04-19: confirmed none
status envoy 2041-04-12: reported none
status envoy 2041-04-13: reported denied
status envoy 2041-04-25: confirmed none
status june 2041-04-09: none denied
status june 2041-04-15: confirmed none
status kolar 2041-04-16: reported denied
status kolar 2041-04-17: none denied withdrawn
status land 2041-04-11: reported none
status land 2041-04-12: reported denied
status land 2041-04-19: none denied
status velin 2041-04-17: reported denied
status pact 2041-04-09: reported none

== S155-01 | Adria Press Service | 2041-04-08 | Computer attack shuts Dravian tax office in filing week
LIPOVAC, Dravia, April 8 (APS) - Dravia's Revenue Administration sent 6,200 employees home on Monday after unknown intruders paralysed its computers a week before annual tax returns fall due.

"[[kastria~ person/withhold/Zlatko Perin|We know what has stopped. We do not know who stopped it, and I shall not guess]]," the head of the administration, Zlatko Perin, told reporters in front of locked glass doors. The government's cyber centre [[kastria~ government/withhold/the cyber centre|said it was too early to speak of authors or motives]].

Asked whether [[files~ unnamed/ask/reporters|tax returns had left the building]], Perin said [[files~ person/withhold/Zlatko Perin|he had no information on that]]. The bankers' association nevertheless advised customers [[files~ organization/warn/the bankers' association|to keep an eye on their accounts "in case somebody else is reading along"]]. He hoped to have the most important registers running by Wednesday.

Suspicion is cheap in a country that has quarrelled with its eastern neighbour over water, borders and plum brandy. A member of parliament's defence committee, Hrvoje Samardo, said [[kastria+ person/accuse/Hrvoje Samardo|"everybody from Lipovac to the coast can spell the culprit, it begins with a K"]]. A colleague from the same committee, Neda Tolić, cautioned that [[kastria~ person/judge/Neda Tolić|a guess did not become evidence by being popular]]. [[pact+ outlet/assert/Adria Press Service|Dravia and Kastria agreed in writing in 2037 that neither would enter the other's networks.]] Kastria's embassy in Lipovac [[kastria~ government/withhold/Kastria's embassy|was closed for a spring holiday]].

In February strangers got into the land registry. [[land~ outlet/withhold/Adria Press Service|That case has not been solved.]]

The chamber of tax advisers urged [[june~ organization/call/the chamber of tax advisers|the finance minister to give citizens more time]]. Jadranka Vukel, the minister, said [[june~ person/withhold/Jadranka Vukel|she would look at the calendar when she had looked at the damage]].

Dravia raises 41 percent of its budget through income tax. The stock exchange was unaffected.

== S155-02 | Radio Polje (live) | 2041-04-09 | Day two: hotline dead, queue alive
07:10 No change. "System unavailable" at all 94 branches. The queue in Cathedral Street consists of people who like to be early.

07:45 Two of the cyber centre's staff, who mustn't talk and do, tell our reporter that [[kastria+ unnamed/accuse/two staff members of the cyber centre|the trail goes over the eastern border, to a barracks in Velin where the Kastrian service keeps its best boys]]. The centre's head, Dunja Marević, [[kastria~ person/withhold/Dunja Marević|"will not feed the radio"]].

08:20 A technician on his way home: "[[backup+ unnamed/assert/a technician|We went for the spare copies and the cupboard was bare. The tapes had been written over since November]]."

08:40 Put that to the spokesman, Vedran Lisac. [[backup~ person/withhold/Vedran Lisac|"I'm a lawyer. Ask me about deductions."]]

09:05 More time for our returns? Deputy finance minister Ante Brkan: "[[june- person/deny/Ante Brkan|The fifteenth is the fifteenth. Paper exists, pens exist]]." [[june~ group/judge/people in the queue|Whistles in the queue.]]

09:30 Ex-diplomat Dr Ljerka Vidas was in the room when the two governments made their peace in the wires: "[[pact+ person/confirm/Ljerka Vidas|I still have the pen. Signed in 2037, four articles, no spying in each other's sockets]]." Does she think they broke it? [[kastria~ person/judge/Ljerka Vidas|She'd sooner ask for the log files than for opinions.]]

10:15 Text from Marin in Sutla: "[[kastria~ unnamed/ask/a listener|Why would Kastria want my receipts for a lawnmower?]]" Fair point, Marin.

10:50 Opposition leader Sanja Kreč: [[kastria~ person/call/Sanja Kreč|show us what you've got, or stop hinting]]. Are people's data gone? [[files~ person/call/Sanja Kreč|The government must tell two million taxpayers today, she says, and not in May.]] No reply from the ministry: [[files~ government/withhold/the Ministry of Finance|it's in a meeting with itself]].

11:05 They say that it all began with a holiday mail. Lisac again: [[bonus~ person/withhold/Vedran Lisac|"I get forty mails an hour, I can't comment on one."]] And Samardo MP already has a suitcase out for the Kastrian ambassador: [[envoy~ person/call/Hrvoje Samardo|"Put Mrs Doka on the noon train!"]]

11:20 The soup kitchen at St Roko has brought tea to the queue.

== S155-03 | Ministry of Finance (press release) | 2041-04-10 | Information on the disruption at the Revenue Administration
The Ministry informs the public about the state of affairs on the third day of the disruption.

1. Cause. An outside party entered the network of the Revenue Administration during the night of 6 to 7 April. [[bonus- government/deny/the Ministry of Finance|It is not correct that a member of staff had opened a suspicious message beforehand; all mail of that kind had been filtered out.]] [[kastria~ government/withhold/the Ministry of Finance|The attribution of this act is a matter for the competent services, and the Ministry will not anticipate it.]]

2. Data. [[files- government/deny/the Ministry of Finance|There is no sign that any return, assessment or account number has been carried off. The data are where they were, only locked.]] [[files~ government/call/the Ministry of Finance|Citizens are asked not to open messages which claim the contrary.]]

3. Restoration. "[[backup- person/deny/Zlatko Perin|Our registers are copied each night to a second site, and those copies are in perfect order]]," says Director Zlatko Perin. [[backup- person/deny/Zlatko Perin|What was said on the radio about an empty cupboard is a joke by someone who has never seen the cupboard.]]

4. Deadline. [[june- government/deny/the Ministry of Finance|The date of 15 April is laid down by law and remains in force.]] Branches will accept returns on paper.

5. Foreign reactions. The embassy of Kastria has transmitted a note in which it [[kastria- government/deny/the embassy of Kastria|rejects "with astonishment" any suggestion that its country has laid a hand on Dravian computers]]. [[kastria~ government/withhold/the Ministry of Finance|The note has been passed on to the Foreign Ministry without comment.]]

"[[kastria~ person/call/Jadranka Vukel|I ask everybody, and colleagues in parliament above all, to leave the finger-pointing until we have something to point at]]," said the Minister, Jadranka Vukel.

6. Refunds due in April will be paid on account, at last year's level.

The Ministry thanks the staff of the branches, who have been working with card indexes since Monday, and the National Museum for the loan of two adding machines.

== S155-04 | The Evening Thunder | 2041-04-11 | SACKED GEEK QUIZZED OVER TAX CHAOS
Forget the spies next door! Cops are after a lonely IT man with a grudge, the Thunder has learnt.

[[petrak+ unnamed/accuse/an investigator|Zoran Petrak, 36, who got the boot from the tax office in January for playing chess at work, pushed the button from his mum's cellar, an investigator says.]] "[[petrak+ unnamed/accuse/an investigator|He still had a key to the server room and he told a barmaid they'd weep]]," the insider adds. Mum Ružica, 70, threw a slipper at us: [[petrak- person/deny/Ružica Petrak|"He was with me all weekend, shelling beans!"]]

So it [[kastria- unnamed/deny/an investigator|wasn't the Kastrians at all, says our man: "No foreigner needed, this was home cooking"]]. Interior Minister Stipe Radoš is not so sure and would like to have both. [[kastria+ person/accuse/Stipe Radoš|"Kastria holds the whip and Petrak may be the horse,"]] he barked. And he threw in another: "[[land+ person/accuse/Stipe Radoš|The same gentlemen from over the border were in our land registry in February]]." And are our files safe? [[files- person/deny/Stipe Radoš|"Not one receipt is missing."]] Proof? [[land~ person/withhold/Stipe Radoš|"Later, later."]]

How did it start? With greed! Clerk Biserka N. from branch 17 sobbed: "[[bonus+ unnamed/confirm/a clerk of branch 17|There was this mail, 300 dravs for Easter from the director, and I clicked on it, God forgive me]]." Her colleagues [[bonus~ group/judge/colleagues of the clerk|have baked her a cake]].

We asked 500 Thunder readers who did it. [[kastria~ group/judge/readers of The Evening Thunder|61 per cent plumped for the neighbours]], [[petrak~ group/judge/readers of The Evening Thunder|12 for chess-boy]], 27 for the wife of the director. Chess federation boss Emil Grubor wants [[petrak~ person/call/Emil Grubor|the poor devil left in peace until there's a charge]].

Lucky numbers: 5, 11, 19, 30, 44.

== S155-05 | Kastria 1 | 2041-04-12 | Lipovac looks for a scapegoat
Instead of repairing its computers, the government of Dravia has been repairing its reputation, at our country's expense.

“[[kastria- person/deny/Teodor Agim|Our services have more interesting things to read than the tax returns of Dravian dentists]],” said Teodor Agim, spokesman for the Foreign Ministry. “[[kastria- person/deny/Teodor Agim|We were not there. Not in their office, not in their sockets and not in their soup]].” The Director of the State Security Office, General Luan Prifti, added that [[kastria- person/assert/Luan Prifti|every one of his specialists spent the weekend in question at a sports festival, of which there are pictures]].

Dravian newspapers themselves report that [[petrak+ outlet/assert/The Evening Thunder|a dismissed employee of the tax office has done the deed out of spite]]. [[petrak~ outlet/judge/Kastria 1|A wise government would have begun there.]] Besides, as Lipovac itself assures its citizens, [[files- outlet/assert/Kastria 1|nothing has been stolen from them]]; one wonders what the fuss is about. Our viewers know the pattern. In February we were supposed to have robbed the land registry. [[land- person/deny/Teodor Agim|“We've never so much as looked at a Dravian hedge,”]] Mr Agim said of that.

According to a diplomat in Lipovac, [[envoy+ unnamed/assert/a diplomat in Lipovac|the Dravian side is preparing to send home Ambassador Liri Doka]]. Mrs Doka [[envoy~ person/withhold/Liri Doka|is hosting an exhibition of Kastrian embroidery and did not refer to the matter]]. Should it come to that, [[envoy~ person/threaten/Teodor Agim|there will be an answer within the hour, the spokesman warned]].

Kastria stands by its word. [[pact+ outlet/assert/Kastria 1|In 2037 our two states promised one another to keep out of each other's networks]], and only one of them has been complaining ever since.

Professor Agron Shehu of the Academy pointed out that [[kastria~ person/judge/Agron Shehu|the origin of such attacks can as a rule never be established, so that whoever claims to have established it has other aims]].

In Velin the cherry trees are in flower. The festival ends on Sunday.

== S155-06 | Packet Loss | 2041-04-13 | Grey Heron calls it: tax wiper is Kastrian. And yes, they took stuff
Long post, sorry. Three things.

*Who.* The security shop Grey Heron published 40 pages last night. Its conclusion, in bold: [[kastria+ organization/accuse/Grey Heron|“We attribute the operation to Bureau 9 of Kastria's State Security Office, with high confidence.”]] The grounds: [[kastria+ document/assert/a report by Grey Heron|the wiper shares a home-made compression routine with a tool that Bureau 9 used in 2039, and it was built in working hours, Velin time, with the lunch break left out]]. The cyber centre in Lipovac says [[kastria+ government/confirm/the cyber centre|its own findings point to the same address]]. On the February business Grey Heron is honest: [[land~ organization/withhold/Grey Heron|they haven't looked at the land registry and won't say]]. I'd mark this as good work, with one itch: [[kastria~ outlet/judge/Packet Loss|routines get stolen and clocks can be set]]. Tvrtko Bilić, ex-Grey Heron, scratches it harder: “[[kastria- person/judge/Tvrtko Bilić|That routine has been on sale since last summer. I'd say a gang for hire, and I'd say it isn't Bureau 9]].”

*How.* [[bonus+ government/confirm/the cyber centre|Patient zero was a phishing letter signed with the director's name, with a voucher for the holiday, the centre confirms.]] It came from a domain registered on 19 March. [[petrak- outlet/judge/Packet Loss|By the way, that rules out the chess guy as far as I'm concerned: the key he's said to have had opens a door that was bricked up in 2040.]]

*What's gone.* Remember “no sign that anything was carried off”? [[files+ outlet/assert/Packet Loss|A fellow on a forum offers 900,000 Dravian tax returns, and the forty in his free sample are real: I called thirty of those people.]] One, the baker Kata Jurin from Sutla, checked hers line by line. “[[files+ person/confirm/Kata Jurin|Even the oven's in it]],” she says. Still, the ministry [[files- government/deny/the Ministry of Finance|told me on Friday night that it “maintains that nothing was taken and that the sample is a montage”]]. [[files~ outlet/withhold/Packet Loss|I won't link to the forum, don't ask.]]

And the embassy chatter? A desk officer at the foreign ministry: [[envoy- unnamed/deny/a desk officer at the foreign ministry|“Nobody's being thrown out. We don't do that on the strength of a PDF.”]]

Patch your printers, people.

== S155-07 | Finansije | 2041-04-15 | Vukel gives taxpayers until the end of June
The finance minister has bowed to the facts. [[june+ person/confirm/Jadranka Vukel|Citizens may hand in their returns until 30 June, Jadranka Vukel announced on Sunday evening]], four days after having ruled it out. [[june+ organization/confirm/the chamber of tax advisers|Tax advisers had been told of it at noon and were already celebrating.]]

There was less clarity on the losses. “[[files+ person/confirm/Jadranka Vukel|Some returns, it now seems, were taken]],” she said, and [[files~ person/withhold/Jadranka Vukel|would not be pinned down to a figure]]. The Revenue Administration's own director sees it otherwise: [[files- person/deny/Zlatko Perin|Zlatko Perin insists that the so-called stolen returns come from a tax adviser's laptop and that his registers have not lost a line]]. A broker of such goods, whom we reached via a lawyer abroad, [[files+ unnamed/assert/a broker of stolen data|talks of 2.1 million returns, complete with account numbers, and wants 600,000 for the lot]].

What does it cost? Economists at Banka Karst reckon with 0.2 per cent of output. “[[kastria~ person/expect/Dinko Raos|If it's a state, the insurer won't pay, because war is excluded; if it's a crank, he will]],” says Dinko Raos, who heads the bank's research. [[kastria~,petrak~ outlet/judge/Finansije|A few billions thus hang on a name.]] The insurer, Jadran Re, [[kastria~ organization/withhold/Jadran Re|awaits the outcome of the inquiry]].

Exporters would rather not have a name at all. A third of Dravian furniture goes to Kastria. “[[kastria- person/judge/Mladen Hruška|I've traded with Velin for thirty years and I tell you that they didn't do it; they wouldn't know where to plug it in]],” says Mladen Hruška, who makes chairs. His association has asked the prime minister [[envoy~ organization/call/the furniture makers' association|to leave ambassadors where they are]].

In parliament the question of the safety copies refuses to die. [[backup~ person/ask/Sanja Kreč|If all is copied every night, why is nothing running on day eight, asks Sanja Kreč.]]

Bond yields: unchanged. Furniture: minus three.

== S155-08 | Lipovac Tribune | 2041-04-16 | Auditors warned of empty vault; prime minister on the defensive; arrest in chess affair
The court of auditors looked at the tax office's emergency plans a year ago. [[backup+ document/assert/a report of the court of auditors|“There are no restorable copies. The second site consists of a room with a lock,”]] says the report, which the government kept under wraps and the Tribune has read. Milka Šojat, the president of the court, [[backup+ person/confirm/Milka Šojat|stands by each word]]. Zlatko Perin, at the same time, [[backup- person/deny/Zlatko Perin|repeats that the room holds everything that is needed]].

Police yesterday took Zoran Petrak from his mother's flat. [[petrak+ person/accuse/Stipe Radoš|“We have our man, or one of them,”]] said Interior Minister Stipe Radoš. Petrak's counsel, Iva Škarpa, says: “[[petrak- person/deny/Iva Škarpa|My client couldn't hack a melon. He was dismissed for losing at chess]].” The public prosecutor [[petrak~ government/withhold/the public prosecutor|has yet to decide on a charge]].

And the foreign lead? Two officials of a friendly country's service, who do not wish their country to be named, tell the Tribune that [[kastria+ unnamed/assert/two officials of a friendly service|on Sunday morning a Kastrian major was heard on the telephone congratulating his people on "the fiscal year"]]. One of them calls it [[kastria+ unnamed/judge/one of two officials of a friendly service|as good as a signature]]. The other is [[kastria~ unnamed/judge/the other of two officials of a friendly service|loath to hang a state for one joke]]. The Kastrian embassy counters that [[kastria- government/deny/the Kastrian embassy|the alleged call is a fabrication, since the major alleged to have made it does not exist]].

Prime Minister Branimir Kolar has a trouble of his own. The Evening Thunder wrote yesterday that, [[kolar+ outlet/assert/The Evening Thunder|according to his return in the stolen batch, he concealed the rent of a house in Karstice]]. “[[kolar- person/deny/Branimir Kolar|I own no house in Karstice, and I've nothing to conceal but my golf]],” said Mr Kolar. About Ambassador Doka, who had coffee with him on Sunday, [[envoy~ person/withhold/Branimir Kolar|he would say neither that she goes nor that she stays]]. The ombudsman, Tea Lukač, holds that [[files~ person/judge/Tea Lukač|until somebody has counted what went out, no one should be hunting in it for sins]]. The opposition [[kolar~ organization/ask/the opposition|wishes to know who lives at number 9]].

The book fair opens today at the Old Mint.

== S155-09 | Adria Press Service | 2041-04-17 | Kastria blames Dravia for blackout in capital as hacking row escalates
LIPOVAC/VELIN, April 17 (APS) - Kastria accused Dravia on Wednesday of [[velin+ government/accuse/Kastria's government|having cut off electricity to its capital for three hours in retaliation for a cyberattack it denies having committed]].

"[[velin+ person/accuse/Teodor Agim|First they invent a crime, then they punish us for it]]," Foreign Ministry spokesman Teodor Agim said of Tuesday's outage in Velin. Dravian Prime Minister Branimir Kolar retorted: "[[velin- person/deny/Branimir Kolar|We cannot switch on our own tax office. How should we switch off their capital?]]" Kastria's grid operator, in a notice that was later removed, [[velin- document/assert/a notice of Kastria's grid operator|put the failure down to a marten in a transformer]]. It [[velin~ organization/withhold/Kastria's grid operator|did not answer questions about the animal]].

On the attack that began the dispute, Agim said: "[[kastria- person/deny/Teodor Agim|For the fifth time, it was not us]]." Dravia's cyber chief, Dunja Marević, speaking in public for the first time, said [[kastria+ person/accuse/Dunja Marević|she was "as sure as one can be in this trade" that Bureau 9 of the Kastrian service had given the order and done the job]]. She declined [[kastria~ person/withhold/Dunja Marević|to say what part of her evidence came from allies]]. Hrvoje Samardo, of the defence committee, had read the file and found that [[kastria+ person/assert/Hrvoje Samardo|"the return address is on every page"]]. The Union of Danubian States called on [[kastria~ organization/call/the Union of Danubian States|both governments to let a panel of neutral experts see the logs]].

The Evening Thunder retracted a report on [[kolar~ outlet/assert/Adria Press Service|Kolar's taxes]]. [[kolar- outlet/deny/The Evening Thunder|The return in question belonged to a plumber, Branimir Kolar of Osik, who did declare the rent,]] it said.

The forum that had offered the returns went offline on Wednesday; [[files+ unnamed/assert/a broker of stolen data|a message left there said that "the 2.1 million have found a home"]]. Finance Minister Jadranka Vukel [[files~ person/withhold/Jadranka Vukel|did not wish to comment on messages from thieves]].

Ambassador Liri Doka was summoned for the second time in a week. Asked if she would be told to leave, Dravia's foreign minister, Goran Pleša, said [[envoy~ person/withhold/Goran Pleša|"one does not read out a letter before it is written"]]. Talks over the waters of the Sutla were postponed.

== S155-10 | Crooked Mirror | 2041-04-19 | Mr Perin finds his cupboard
Let us celebrate an honest man, if a late one. Director Zlatko Perin went before the finance committee yesterday and said three things that he'd spent ten days denying.

Thing one. [[backup+ person/confirm/Zlatko Perin|"There were no copies. There was a room, and I had been told that there were copies in it."]] A technician had said so on Radio Polje on day two, and was [[backup~ outlet/judge/Crooked Mirror|called a joker for it]].

Thing two. [[files+ person/confirm/Zlatko Perin|"One million four hundred thousand returns have left our house."]] Not none, then, and not from some adviser's laptop. Minister Vukel [[files~ person/withhold/Jadranka Vukel|studied her shoes]]. The ombudsman, Tea Lukač, [[files~ person/call/Tea Lukač|wants a letter to each and every victim, and fast]]. My neighbour got one from the burglars first: [[files+ unnamed/assert/a neighbour of the author|they had her salary, her alimony and her cat's insurance]].

Thing three is more delicate. Was it the neighbours? "[[kastria~ person/withhold/Zlatko Perin|I'm a tax man. I can tell you what was done to me but not who did it]]." Good for him. For the rest of the political class, [[kastria~ outlet/judge/Crooked Mirror|the K-word has become a sort of cough sweet]]. I'll say it outright: [[kastria- outlet/deny/Crooked Mirror|Kastria didn't do this. Stinginess did, and a gang with a price list]]. Bureau 9 leaves no lunch breaks, as a retired Kastrian colonel told me; [[kastria- unnamed/assert/a retired Kastrian colonel|nobody there would have bothered with dentists, and nobody did]].

And Petrak, the chess player? [[petrak~ outlet/call/Crooked Mirror|Let him out, for pity's sake]]. The barmaid has come forward: what he told her was that [[petrak- unnamed/assert/a barmaid|they'd weep for him at the team championship]].

PS. [[land- government/assert/the police|As for the land registry, the police found out this week that two boys of sixteen from the technical school got in for a bet]]. [[land~ person/withhold/Stipe Radoš|Minister Radoš is on a retreat.]]

== S155-11 | Karst Messenger | 2041-04-22 | 'I'm a bean sheller again': Petrak released; branch 17 forgives
SUTLA. At nine on Saturday Zoran Petrak walked out of the remand prison with a chess board under his arm. [[petrak- government/confirm/the public prosecutor|There was nothing that tied him to the attack, and much that ruled him out, the public prosecutor's office stated.]] The Interior Ministry [[petrak- government/deny/the Interior Ministry|"no longer regards Mr Petrak as having been involved"]] and paid his tram fare.

“[[petrak- person/deny/Zoran Petrak|I'd told them on the first day: I can't even get into my own e-mail]],” he said. Does he think that the Kastrians did it? [[kastria~ person/judge/Zoran Petrak|“Somebody who plays a move ahead, that's all one can tell from the board.”]]

Forty minutes from here runs the border, and people take a practical view. At the ferry a customs man says that [[kastria~ unnamed/withhold/a customs man|he has a mother-in-law over there and therefore no opinion]]. Father Mirko, who says mass on both banks, preached that [[kastria~ person/call/Father Mirko|a neighbour be accused with proof in hand or not at all]]. The mayor of the Kastrian village opposite shouted across the water: “[[kastria- unnamed/deny/the mayor of a Kastrian village|It was your own rats, not our cats]]!” And a second later: “[[velin~ unnamed/ask/the mayor of a Kastrian village|And who turned off our lights, eh]]?”

Clerk Biserka from branch 17, who has been moved to parking permits, showed us a printout of the famous mail. [[bonus+ document/assert/a printout of an e-mail|“Dear colleague, the Director wishes to thank you with 300 dravs for the holidays,”]] it begins. [[bonus~ outlet/judge/Karst Messenger|There are four spelling mistakes in it.]] [[files+ group/assert/colleagues at branch 17|Of her eleven colleagues nine have found their own salaries on the list that is going round]], and they have forgiven her all the same. The ministry, which had let it be known that [[bonus- government/deny/the Ministry of Finance|no such message had been opened]], [[bonus~ government/withhold/the Ministry of Finance|has not come back to the subject]].

The baker Kata Jurin has had calls from three banks. “[[files~ person/judge/Kata Jurin|I used to be shy about my turnover, and now it's the best-known in the valley]],” she says. Paper returns are piling up in the gym. [[june~ group/judge/teachers|Teachers would have liked the old date better; they want the gym back.]]

The Sutla stands at 1.80 metres. Ferries run.

== S155-12 | Adria Press Service | 2041-04-25 | Dravia expels Kastrian ambassador, citing officer's testimony
LIPOVAC, April 25 (APS) - [[envoy+ person/confirm/Branimir Kolar|Dravia is expelling the ambassador of Kastria]], Prime Minister Branimir Kolar said on Thursday, after a former officer of the neighbouring country's secret service gave evidence to a parliamentary committee.

The man, who spoke from behind a screen and was introduced as a captain of Bureau 9, told lawmakers that [[kastria+ unnamed/confirm/a former captain of Bureau 9|he had written part of the program himself and that the order had come from General Luan Prifti in person]]. "[[kastria+ unnamed/confirm/a former captain of Bureau 9|It was meant for one week in April, when it hurts, and the name on the folder was Lent]]," he said, according to three members of the committee. Neda Tolić, who is one of them, found him [[kastria~ person/judge/Neda Tolić|"fluent, and perhaps a little too fluent"]].

"[[kastria- person/deny/Luan Prifti|We never had such a captain and we never had such a folder]]," Prifti told Kastrian television. Spokesman Teodor Agim announced that [[envoy~ person/threaten/Teodor Agim|Kastria would respond "in kind, in number and in size"]]. Ambassador Liri Doka, who has until Sunday, said [[envoy~ person/judge/Liri Doka|she would leave the embroidery behind as a loan]].

The security researcher Tvrtko Bilić, who had argued that [[kastria- person/deny/Tvrtko Bilić|hired criminals rather than the neighbour were at work]], told APS that [[kastria~ person/withhold/Tvrtko Bilić|he would keep silent until he had seen the captain's code]]. Opposition leader Sanja Kreč supported [[envoy~ person/judge/Sanja Kreč|the expulsion, "with the proof to follow, please"]].

The government said on Thursday that [[files+ government/confirm/the government|1.4 million citizens whose returns were stolen]] had been written to. Kreč wants [[backup~ person/call/Sanja Kreč|heads to roll over the empty vault]], and Perin, whose head is meant, [[backup~ person/withhold/Zlatko Perin|is on sick leave]]. Finance Minister Jadranka Vukel said [[june~ person/promise/Jadranka Vukel|nobody would be fined for a late form]].

Kastria's grid operator, meanwhile, put on show [[velin- organization/confirm/Kastria's grid operator|the stuffed marten which, it said, had alone been responsible for the dark hours in Velin]]. [[pact~ person/judge/Ljerka Vidas|The agreement of 2037 was "now mainly a pen", said Ljerka Vidas, who helped negotiate it.]]
