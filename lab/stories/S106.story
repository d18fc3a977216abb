story: S106
title: The filling of Shirin

claim fill: Sukhara has begun to fill the reservoir of the Shirin dam without an agreement with Arvenia. | origins 3-4: satellite pictures, the villagers at the reservoir, an engineer on the dam, Sukhara's government in the end.
claim flow: The flow of the Marun into Arvenia has fallen sharply (by 25 to 40 per cent). | origins 2-3: Arvenia's water office and the River Commission's own gauge; the growers see the banks.
claim snow: The low water of the Marun comes from a dry winter and not from the dam. | origins 1-2: Sukhara's water ministry; the hydrologist Nils Arvo for a part of it.
claim crack: The wall of the Shirin dam has cracked and leaks. | origins 1-2: the engineer on the dam; the inspector of the lender's consultants.
claim strike: Arvenia prepares to bomb the Shirin dam. | origins 0-2: two officials in Lohr who may be one; a lawmaker's speech.
claim drowned: Fourteen people drowned when the village of Tarn was flooded. | origins 0-1: one exile site's caller, taken back by it.
claim karsten: The Karsten power station has been shut for lack of cooling water. | origins 1-2: the operator; the grid company.
claim loan: The Southern Development Bank has frozen its loan of 800 million for the dam. | origins 1-2: two bank directors, then the bank.
claim release: Sukhara will let at least 300 cubic metres a second through from 1 April. | origins 2-3: the Commission and both governments.
claim ghorat: In 2035 Sukhara filled the smaller Ghorat dam in the same manner. | origins 1-2: the Commission's archive; Sukhara says that it had given notice.
claim accord: The accord of 2026 obliges each state to give 90 days' notice before impounding the Marun. | origins 1-1: the text of the accord, told by the outlets.
status fill 2038-03-07: reported none
status fill 2038-03-08: corroborated denied
status fill 2038-03-16: confirmed none
status flow 2038-03-08: reported denied
status flow 2038-03-12: corroborated denied
status snow 2038-03-08: reported none
status snow 2038-03-12: reported denied
status crack 2038-03-13: reported none
status crack 2038-03-14: reported denied
status crack 2038-03-23: corroborated denied
status strike 2038-03-14: reported none
status strike 2038-03-16: reported denied
status drowned 2038-03-13: reported none
status drowned 2038-03-14: none denied withdrawn
status karsten 2038-03-10: reported denied
status karsten 2038-03-12: corroborated denied
status karsten 2038-03-18: confirmed none
status loan 2038-03-14: reported none
status loan 2038-03-18: confirmed none
status release 2038-03-23: reported none
status release 2038-03-26: confirmed none

== S106-01 | Adesh Independent | 2038-03-07 | Water is rising behind Shirin, and nobody was asked
[[fill+ group/assert/people in the Shirin valley|The lake is coming up the valley]]. Three families who refused to leave the upper village of Tarn have sent us pictures taken a day apart: [[fill+ document/assert/pictures sent by three families|on Thursday a road, on Friday a road with a shine on it, on Saturday no road]].

"[[fill+ unnamed/assert/a schoolteacher in Tarn|They shut the bottom gates on the night of the third. We heard it, like a train that doesn't arrive]]," says a schoolteacher. She asked for her name to be left out.

The government in Adesh has said since autumn that [[fill~ government/promise/the government in Adesh|not a bucket would be held back until Arvenia had signed]]. Water minister Farid Osman [[fill~ person/withhold/Farid Osman|was at a wedding and could not come to the telephone]]. At the site, the contractor's gatekeeper told our caller: "[[fill~ unnamed/withhold/the contractor's gatekeeper|There is no dam here. Goodbye]]."

[[accord+ outlet/assert/Adesh Independent|Under the river accord of 2026 whoever wants to impound the Marun must tell the neighbour ninety days before.]] The River Commission in Ferro, which keeps the post, [[accord~,fill~ organization/withhold/the River Commission|would not say whether such a letter had come in]].

Readers of a certain age will think of [[ghorat+ outlet/assert/Adesh Independent|Ghorat, the small sister on the side stream, which was filled three years ago over one weekend while the diplomats were at lunch]].

"[[fill~ person/judge/Leila Sadar|This regime asks forgiveness only of God, and not often]]," says the scholar Leila Sadar. [[fill~ outlet/ask/Adesh Independent|If our neighbours' taps run dry, whose fault will we be told it is?]]

Shirin means "sweet". The wall is 171 metres high and has cost 2.9 billion dinars so far. The wedding, we hear, was lovely.

== S106-02 | Transit Wire | 2038-03-08 | Arvenia accuses Sukhara of holding back shared river
LOHR, March 8 (Transit) - Arvenia on Monday accused Sukhara of [[fill+ government/accuse/Arvenia|closing a giant new dam on the river Marun in secret]] and summoned its ambassador.

"[[fill+ person/accuse/Lidia Marenz|They have turned the tap, and they did it at night]]," Prime Minister Lidia Marenz said. The national water office said [[flow+ government/assert/the national water office|40 per cent less was crossing the border than on March 1]].

Satellite pictures by the mapping firm Terraline, published on Monday, [[fill+ organization/assert/Terraline|show an expanse of 6 square kilometres where there was dry ground a week before]].

Sukhara's water ministry denied it. "[[fill- government/deny/Sukhara's water ministry|What is visible is meltwater which collects every March. The gates are open]]," it said. It questioned the reading too: [[flow- government/deny/Sukhara's water ministry|gauges on the Arvenian side were "old, rusty and patriotic"]]. [[snow+ government/assert/Sukhara's water ministry|If there was little in the river, that was because there had been little on the mountains]], it added.

Foreign Minister Zarina Tolbek [[fill~ person/withhold/Zarina Tolbek|did not take questions at a scheduled briefing]].

Marenz urged the River Commission to [[fill~ person/call/Lidia Marenz|send inspectors to the site within the week]]. Its secretary-general, Dorte Kamp, said [[fill~ person/promise/Dorte Kamp|she would be in Adesh on Wednesday]] and reminded both that [[accord+ person/assert/Dorte Kamp|the 2026 accord prescribes three months' warning]].

The Marun waters a third of Arvenia's farmland and cools its largest power station. [[flow~ person/warn/Egon Pahl|"Two more weeks of this and I needn't sow," said Egon Pahl, who chairs the rice growers' union.]]

In Lohr the lohr fell 1.1 per cent against the mark. It was the mildest March 8 since records began.

== S106-03 | Voice of Sukhara | 2038-03-09 | Arvenia blames its neighbour for the weather
When it does not snow in Lohr, Sukhara is guilty. Such is the wisdom of Mrs Marenz, who on Monday [[fill~ outlet/judge/Voice of Sukhara|discovered a "theft" of the Marun]].

The facts are simple, as Water Minister Farid Osman explained to our viewers. "[[fill- person/deny/Farid Osman|Shirin is not being filled. It is being tested, as one tests a kettle]]," he said. [[fill~ person/withhold/Farid Osman|How long a test lasts depends on the kettle.]]

"[[snow+ person/assert/Farid Osman|The snowpack in the Oran range is half of the usual]]," the Minister continued. "[[snow+ person/assert/Farid Osman|A river cannot drink what the sky has not poured]]." [[flow- person/deny/Farid Osman|Our own station at Kizil, 2 kilometres above the border, has measured no decline worth the name.]]

Nor does [[accord- person/deny/Farid Osman|a paper of 2026 demand any "notice" for tests, he pointed out]]. Arvenia itself [[accord~ outlet/accuse/Voice of Sukhara|has never sent a single letter under it]].

The enemies of progress like to drag in [[ghorat- outlet/deny/Voice of Sukhara|Ghorat, where everything was announced in good time and applauded by the Commission]].

President Rustam Adil will visit the construction site at Nowruz. He [[fill~ person/judge/Rustam Adil|called the great wall "the dowry of our grandchildren"]] and said that [[fill~ person/assert/Rustam Adil|Sukhara needed nobody's signature to store its own rain]].

The Foreign Ministry returned Lohr's note of protest [[fill~ government/judge/the Foreign Ministry|unopened, "because of its tone"]]. [[fill~ government/warn/the Foreign Ministry|It cautioned third parties against taking sides in a matter of plumbing.]]

The turbines, four of them, were cast in our own foundries. Each weighs as much as nine hundred bulls.

== S106-04 | Lower Marun Farmer | 2038-03-10 | The step at Pahl's landing
There is a stair of eleven stone steps at Pahl's landing. On the first of the month nine were under. [[flow+ outlet/assert/Lower Marun Farmer|Yesterday we counted four.]]

"[[flow+ person/assert/Egon Pahl|My pump sucks air]]," says Egon Pahl. "[[flow+ person/assert/Egon Pahl|My father's pump, in the same hole, never once sucked air in forty springs]]." Downriver at Sill the ferry has stopped; [[flow+ person/assert/Berta Kuhn|"I'd be carrying folk across the mud," says ferrywoman Berta Kuhn]]. The water office's man for the district [[flow~ unnamed/withhold/the water office's man for the district|would only say that he had sent his figures upstairs]].

Does anyone here doubt the reason? [[fill+ group/accuse/growers on the lower Marun|At the co-operative they'll tell you that it's Shirin, that they've shut her, and that they'd have done it sooner if the concrete had been dry.]] Young Torben Ahl, who has studied, holds out: [[snow+ person/assert/Torben Ahl|"There's no white on the Oran. I was up there skiing on stones."]] [[snow- person/deny/Egon Pahl|Pahl's reply: "Snow melts in April, boy. This is what's left in March, and March never cared."]]

The Karsten works matters to us too, since it pays half the district's rates. Its manager, Ingo Brandl, told the Farmer [[karsten- person/deny/Ingo Brandl|there was enough to cool on and no thought of stopping]]. A shift foreman reckons otherwise: [[karsten+ unnamed/assert/a shift foreman|"Block two is off already, and one follows tonight. The intake's showing its teeth."]]

The union wants [[fill~ organization/call/the rice growers' union|an engineer of ours on their wall, day and night]], and [[flow~ organization/call/the rice growers' union|compensation by the hectare]]. Lohr [[flow~ government/withhold/the government in Lohr|has acknowledged receipt]].

Seed potatoes are in at the store. The choir rehearses on Tuesday, not Monday.

== S106-05 | Transit Wire | 2038-03-12 | River Commission finds Marun down a quarter, gets no access to dam
FERRO, March 12 (Transit) - The Marun has lost [[flow+ organization/confirm/the River Commission|about 25 per cent of its normal March volume below the border]], the River Commission said on Friday, less than Arvenia claims but more than Sukhara admits.

"[[flow+ person/confirm/Dorte Kamp|Our own gauge is new, it is not rusty, and it has no nationality]]," said Secretary-General Dorte Kamp, back from Adesh. She had been [[fill~ person/assert/Dorte Kamp|given tea, a film about concrete and no car to the dam]]. Whether the gates were shut [[fill~ person/withhold/Dorte Kamp|she could therefore not say]]. "[[fill~ person/judge/Dorte Kamp|I draw no conclusion from a refusal. You may]]," she added.

Arvenia's water office [[flow+ government/assert/Arvenia's water office|stood by its 40 per cent]].

Nils Arvo, a hydrologist at the Northern Institute of Waters, said [[snow+ person/assert/Nils Arvo|a thin winter could explain perhaps a third of the loss]]. "[[snow-,fill+ person/judge/Nils Arvo|The rest went somewhere, and I know of one thing up there large enough to hold it]]," he said. Sukhara's water ministry said Arvo [[snow~ government/judge/Sukhara's water ministry|had never seen the Oran range except on a calendar]].

The Commission published a page from its archive which shows that [[ghorat+ document/assert/a page from the Commission's archive|at Ghorat in 2035 notification arrived four days after the sluices had been lowered]].

Bodo Strack, a nationalist lawmaker in Lohr, said [[strike~ person/call/Bodo Strack|pilots should be allowed to do the opening if diplomats could not]]. Kamp said [[strike~ person/warn/Dorte Kamp|anyone talking of bombs should look up who lives below]].

The Karsten power station [[karsten+ outlet/assert/Transit Wire|was producing nothing on Friday]], grid data showed. Its owner, Marun Energie, [[karsten~ organization/withhold/Marun Energie|did not return calls]].

== S106-06 | Adesh Independent | 2038-03-13 | 'It weeps': an engineer talks, and a village goes under
An engineer who has worked on Shirin for five years has told us why he has stopped sleeping there. "[[crack+ unnamed/assert/an engineer|There is a fissure in block nineteen as long as a bus]]," he says. "[[crack+ unnamed/assert/an engineer|At the foot it weeps, two litres a second last week, five now]]."

He confirms what the ministry denies. [[fill+ unnamed/confirm/an engineer|The bottom outlets have been closed since half past one on the fourth, on a written order, and the pool gains a metre a day.]] "[[fill+ unnamed/assert/an engineer|Test? I have tested kettles. One does not leave them on the stove for ten days]]." What does that leave for those below? [[flow+ unnamed/assert/an engineer|"Two pails of every three, and I would not bet on the second."]] [[crack~ unnamed/withhold/an engineer|He would not give us the photographs he showed us]], for each is numbered.

The dam's builder, Tarvo Construction, sent [[crack- organization/deny/Tarvo Construction|two lines: the structure is sound, and hairlines are what concrete has instead of wrinkles]]. Farid Osman's ministry [[crack~ government/threaten/Farid Osman's ministry|reminded us that spreading panic carries eight years]].

And worse. A caller from the valley says that [[drowned+ unnamed/assert/a caller from the valley|the last families of Tarn were caught asleep by the lake on Thursday night and that fourteen are dead]]. [[drowned~ outlet/withhold/Adesh Independent|We have not been able to reach the schoolteacher since.]] The governor's office [[drowned~ government/withhold/the governor's office|hung up]].

[[drowned~,fill~ outlet/judge/Adesh Independent|If this is so, it was no accident but a decision: one does not drown a village with a kettle.]]

Our mirror address has changed again. For those who look for us under the old one: it now belongs to a shop for prayer rugs.

== S106-07 | The Lohr Standard Live | 2038-03-14 | LIVE: Tarn's dead are alive; bank 'freezes' dam money; are the jets ready?
**09.10** Good news first. [[drowned- outlet/assert/The Lohr Standard Live|Nobody drowned in Tarn.]] The schoolteacher rang us herself: [[drowned- unnamed/deny/a schoolteacher in Tarn|"We walked up the hill with the goats. I've counted us twice. Fourteen, yes, fourteen of us, all wet to the knee."]]

**09.14** The Adesh Independent, which [[drowned+ outlet/assert/the Adesh Independent|had put the deaths on its front page]], has pulled the report. [[drowned~ outlet/deny/the Adesh Independent|"Our caller misheard; we failed to wait. We apologise to the living."]]

**09.32** Same teacher on the water: [[fill+ unnamed/assert/a schoolteacher in Tarn|"My blackboard is under it."]]

**10.05** Continental Ledger has it from [[loan+ unnamed/assert/two directors of the Southern Development Bank|two directors that the Southern Development Bank has put the dam's 800m on ice]]. The bank: [[loan~ organization/withhold/the Southern Development Bank|"We don't comment on clients."]]

**10.40** Picture from Sill: [[flow+ outlet/assert/The Lohr Standard Live|ferry on its side, gulls walking where it used to float]]. The water office [[flow~ government/withhold/the water office|won't update its famous 40 before Monday]].

**11.20** Now the big one. Two officials tell us that [[strike+ unnamed/assert/two officials in Lohr|the air force has been told to draw up a raid on Shirin, with dates]]. [[strike+ unnamed/assert/one of two officials|"It's on paper and it's got a name,"]] says one.

**11.41** Defence minister Anton Kress: [[strike~ person/withhold/Anton Kress|"I plan for rain and for shine."]] Beck, opposition: [[strike~ person/judge/Jonas Beck|"Madness. You don't mend a pipe with a bomb."]]

**12.02** What would happen? Nils Arvo: [[strike~ person/warn/Nils Arvo|"A wave eleven metres high in Ulmen by supper. They'd be drowning their own."]]

**12.30** Sukhara on that "weeping" wall: [[crack- government/deny/Sukhara|"Not a drop."]] Terraline says [[crack~ organization/withhold/Terraline|its cameras can't see a crack from space]].

**13.00** Reader Q: has the dam been shut at all? [[fill~ outlet/judge/The Lohr Standard Live|We think so; Adesh hasn't said so.]] Lunch.

== S106-08 | Voice of Sukhara | 2038-03-16 | President opens a new age at Shirin
At nine in the morning, to the sound of drums, President Rustam Adil declared at the crown of the great wall: "[[fill+ person/confirm/Rustam Adil|The storing of the waters has begun. It began on the fourth of March by my order]]."

Ten thousand workers cheered. "[[fill+ person/confirm/Rustam Adil|A third of the first stage is in]]," said the President, and pointed to the blue behind him. [[fill~ person/judge/Rustam Adil|He had kept silent so as not to spoil the surprise.]]

Foreign Minister Zarina Tolbek told guests that [[fill~ person/assert/Zarina Tolbek|the talks with Lohr had lasted nine years and could have lasted ninety]]. [[accord- person/deny/Zarina Tolbek|The paper of 2026 had lapsed when Arvenia failed to pay its dues, so that no warning was owed]], she said.

To the calls of Lohr for water she replied: [[snow+ person/assert/Zarina Tolbek|"Let them address themselves to the clouds. Even without our work their banks would be bare this year."]]

Farid Osman, at her side, laughed at the tears from abroad: [[flow- person/deny/Farid Osman|"Downstream not one carp has noticed anything."]] [[fill~ outlet/judge/Voice of Sukhara|It was, all agreed, a day on which a people stood up straight.]]

Calumnies about the wall itself were answered by chief engineer Murad Selim of Tarvo, who [[crack- person/deny/Murad Selim|laid his cheek against block nineteen before the cameras and found it "dry as a sermon"]].

Lohr, meanwhile, rattles. [[strike+ outlet/accuse/Voice of Sukhara|Its generals are sharpening plans to smash what our people have built]], as its own press admits. "[[strike~ person/threaten/Ilyas Noor|One aircraft over Shirin, and there will be no airfield for it to go home to]]," said General Ilyas Noor. Mrs Marenz's office [[strike- government/deny/Mrs Marenz's office|says that there is no such plan and never was]]. [[strike~ outlet/judge/Voice of Sukhara|We shall see.]]

At Karsten [[karsten+ outlet/assert/Voice of Sukhara|the reactors of the neighbour stand idle]], for which, of course, Sukhara is guilty also.

The choir of the Pioneers sang. Sweets were handed out.

== S106-09 | Continental Ledger | 2038-03-18 | Lender stops the money for Shirin as power price doubles
The Southern Development Bank said yesterday that [[loan+ organization/confirm/the Southern Development Bank|it had suspended disbursement of its 800m facility for the Shirin dam]], confirming what this newspaper reported on Saturday.

“[[loan+ person/confirm/Teresa Vann|The borrower undertook not to impound before the riparians had agreed. It has impounded]],” said its president, Teresa Vann. [[loan~ person/withhold/Teresa Vann|She would not speculate on when the tap might be turned on again.]] Sukhara’s finance minister called it [[loan~ unnamed/judge/Sukhara’s finance minister|“a colonial telegram”]] and said [[loan~ unnamed/threaten/Sukhara’s finance minister|others, further east, would be glad to lend]].

Since President Adil’s speech on Tuesday [[fill+ outlet/assert/Continental Ledger|the closure of the gates is no longer in dispute]]. What is, is the bill. Marun Energie confirmed that [[karsten+ organization/confirm/Marun Energie|both blocks at Karsten, 2.1 gigawatts together, have been off the grid since last Thursday because the intake is too shallow]]. It [[karsten~ organization/expect/Marun Energie|does not count on a restart before May]]. Day-ahead power in Lohr trades at 214 a megawatt-hour, against 97 on March 1.

Hydrologists still quarrel. The Commission’s gauge has [[flow+ organization/assert/the River Commission|the river at 29 per cent under the mean]]; Arvenia’s office [[flow+ government/assert/Arvenia’s office|says 41]]. A study for the rice exchange by Nils Arvo [[snow- document/deny/a study by Nils Arvo|gives the mild winter “no more than nine of those points”]]. “[[flow~ person/judge/Ruud Kessel|I trade the lowest number and sleep badly]],” says Ruud Kessel of Delta Grain. Rice for September is up 18 per cent.

“[[fill~ person/judge/Pia Thorsen|Adesh has bought a lake on credit and lost the credit]],” says Pia Thorsen of Nordbank. She [[fill~ person/expect/Pia Thorsen|expects Arvenia to go to arbitration, where such cases take six years]]. At Ghorat, [[ghorat~ person/judge/Pia Thorsen|she recalls, a case was filed and never heard]].

A spokesman for the Bank for Rivers, a rival lender, did not wish to be quoted.

== S106-10 | Parallel Lines | 2038-03-20 | Nobody's river
So he said it. With drums. [[fill+ outlet/assert/Parallel Lines|He shut the dam, he'd shut it for twelve days, and his ministers had looked into cameras and talked about kettles.]] [[fill~ outlet/judge/Parallel Lines|I almost admire it.]]

But look at our own lot. [[accord+ outlet/assert/Parallel Lines|Ninety days, says the accord]], and for nine years Lohr treated it like a fire door: comforting, never tested. [[accord- person/deny/Ivo Hartmann|A law professor, Ivo Hartmann, now tells me that it may indeed have lapsed in 2034]]. The foreign ministry [[accord~ government/withhold/the foreign ministry of Arvenia|is "looking for the file"]]. [[ghorat+ outlet/assert/Parallel Lines|They did it at Ghorat, on a Saturday, in 2035]], and we [[ghorat~ outlet/judge/Parallel Lines|wrote a letter. A letter!]]

And now the bombs. [[strike+ outlet/assert/Parallel Lines|Everybody in the lobby has heard that a raid is pencilled in.]] Marenz says [[strike- person/deny/Lidia Marenz|"I have not asked for it and I would not sign it."]] Fine. [[strike~ outlet/ask/Parallel Lines|Then who did ask, and why has it got a name?]] Kress, pressed by three of us in a corridor, [[strike~ person/withhold/Anton Kress|studied a portrait]].

Out at Sill there's a woman with a ferry on the mud. She doesn't care whether it's [[flow~ outlet/judge/Parallel Lines|25 per cent or 40]]. [[flow+ person/assert/Berta Kuhn|"I can see the bell they lost in my grandmother's time,"]] Berta Kuhn told me. [[snow~ person/judge/Berta Kuhn|Snow? "You city people always want it to be complicated."]]

As for the wall: an engineer says [[crack+ unnamed/assert/an engineer|it's split]], a man in a helmet [[crack- person/deny/Murad Selim|cuddles it on television]]. [[crack~ outlet/ask/Parallel Lines|Which of them lives downstream?]]

[[fill~ outlet/call/Parallel Lines|Open the gates. Then talk.]] It's the wrong order, I know, and it's the only one.

== S106-11 | Transit Wire | 2038-03-23 | Commission says Sukhara ready to let water through from April
FERRO, March 23 (Transit) - Sukhara has offered to [[release+ organization/assert/the River Commission|pass no less than 300 cubic metres a second to Arvenia from April 1]] while its new dam fills, the River Commission said on Tuesday.

"[[release+ person/assert/Dorte Kamp|It is on one page, it has a number and a date, and both sides have held it]]," Secretary-General Dorte Kamp said. [[release~ person/withhold/Dorte Kamp|She declined to say who had yet to sign.]] Arvenia wants [[release~ government/call/Arvenia|400 until the rice is planted]].

Kamp was let onto the dam on Monday, 19 days after [[fill+ outlet/assert/Transit Wire|its outlets were closed without the neighbour's consent]]. She [[fill+ person/confirm/Dorte Kamp|stood above 40 metres of water]], she said. "[[fill~ person/judge/Dorte Kamp|It is a beautiful lake and it ought not to be there]]."

With her was an inspector of Halden & Pryce, consultants to the lender. He reported "[[crack+ unnamed/confirm/an inspector of Halden & Pryce|a through-going separation in block 19, with seepage]]". It [[crack~ unnamed/judge/an inspector of Halden & Pryce|was no danger at the present level]]; he advised [[crack~ unnamed/call/an inspector of Halden & Pryce|against another metre]]. Tarvo Construction said [[crack- organization/deny/Tarvo Construction|the inspector had mistaken a joint for a fault]].

[[loan~ person/assert/Teresa Vann|The Southern Development Bank would look at its loan again once there was a signature]], its president, Teresa Vann, said.

Below the border [[flow+ outlet/assert/Transit Wire|the Marun was 31 per cent short on Tuesday]], by the Commission's gauge. Egon Pahl of the rice growers [[flow~ person/call/Egon Pahl|asked for the seed money back whatever the decimal]]. [[karsten~ organization/expect/Marun Energie|With 300 cubic metres Karsten could run one block, Marun Energie said.]]

Prime Minister Lidia Marenz said [[strike- person/deny/Lidia Marenz|rumours of an attack on the dam had been "the fever of a bad fortnight"]].

== S106-12 | Lower Marun Farmer | 2038-03-26 | Signed, and we will believe it when the sixth step is wet
At Ferro yesterday Tolbek and Marenz put their names to one page. [[release+ outlet/assert/Lower Marun Farmer|Three hundred cubic metres, every second of the day, from the first of next month]]; [[release+ person/confirm/Lidia Marenz|"It starts on Thursday and I'll be at the landing to see it," the prime minister told us]]. [[release+ person/confirm/Zarina Tolbek|"A gift of good neighbours," Tolbek called it, "and it shall be punctual."]]

Egon Pahl has marked the sixth step with red paint. "[[release~ person/judge/Egon Pahl|They promised us not to shut her, and they promised us they hadn't. This is promise three]]," he says. For the early rice it comes too late; [[flow~ person/expect/Egon Pahl|he will sow a third of his fields]].

The gauge at the landing gives what the stairs give: [[flow+ outlet/assert/Lower Marun Farmer|three steps wet, where nine belong]]. Young Torben Ahl has been back on the Oran and has changed his mind: [[snow- person/deny/Torben Ahl|"It's come down late, and there's heaps of it. If it were the snow, we'd be swimming."]]

[[fill+ outlet/assert/Lower Marun Farmer|Upstream the lake goes on rising]], only more slowly. That it was [[fill~ person/judge/Berta Kuhn|"done first and signed after", as Berta Kuhn says]], sticks in many throats here. The union will [[fill~ organization/threaten/the rice growers' union|sue Adesh in Adesh, "for the fun of the summons"]].

And the Karsten people? Manager Ingo Brandl, who told us on the tenth that [[karsten- person/deny/Ingo Brandl|the works would not stop]], bought us a beer. "[[karsten+ person/confirm/Ingo Brandl|We were down that same night]]," he admits.

About [[crack~ unnamed/warn/people at the co-operative|that wet block they worry at the co-operative: "First too little, then all of it at once"]]. The district has ordered sirens.

Lambs fetched 6.20 a kilo at Sill. The choir's solo goes to Berta.
