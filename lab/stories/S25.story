story: S25
title: Cabinet reshuffle in Italy and the disputed choice of a justice minister

claim appoint: Prime Minister Livia Tarantini named Saverio Bellocchi minister of justice. | origins 1-4: the prime minister's office; three outlets in their own voice
claim defended: Bellocchi once defended men accused of belonging to the Mafia. | origins 1-3: the outlets' own accounts; Bellocchi admits it himself
claim judges: Bellocchi's appointment endangers the independence of the courts. | origins 1-1: the association's president
claim veto: President Umberto Sala tried to stop the appointment. | origins 1-2: two accounts from unnamed people at the palace, who may be the same
claim price: The appointment was the price for the support of Alleanza Popolare on the budget. | origins 2-3: a senator on the record, an unnamed party official, and an opposition leader
claim reform: Bellocchi promises to separate the careers of judges and prosecutors. | origins 1-1: Bellocchi himself
claim women: The new cabinet has four women among 22 ministers, fewer than before. | origins 1-3: the outlets' own count
claim finance: Finance Minister Chiara Donati keeps her post. | origins 1-3: told by three outlets; Donati
claim offered: The justice ministry was first offered to Elena Marchesi, who refused it. | origins 1-2: a newspaper's unnamed source; Marchesi herself confirms
claim debt: Bellocchi owes about 180,000 euros in unpaid taxes. | origins 1-1: a court filing found by the Adige Morning
claim paid: Bellocchi has paid his taxes in full. | origins 1-1: Bellocchi and his lawyer
claim sworn: The new ministers were sworn in at the Quirinal Palace. | origins 1-3: told by the outlets in their own voice
claim markets: Investors took the reshuffle calmly. | origins 1-2: outlets in their own voice, an analyst
claim confidence: The government will face a confidence vote in the Senate on Thursday. | origins 1-2: the Senate's speaker; told by outlets

status appoint 2026-01-13: confirmed none
status defended 2026-01-13: confirmed none
status judges 2026-01-13: reported none
status judges 2026-01-14: reported denied
status veto 2026-01-13: reported none
status veto 2026-01-14: reported denied
status price 2026-01-13: reported denied
status price 2026-01-14: corroborated denied
status reform 2026-01-13: confirmed none
status women 2026-01-13: reported none
status finance 2026-01-13: reported none
status finance 2026-01-14: confirmed none
status offered 2026-01-13: reported none
status offered 2026-01-14: confirmed none
status debt 2026-01-14: reported denied
status paid 2026-01-14: reported none
status sworn 2026-01-13: reported none
status markets 2026-01-13: reported none
status confidence 2026-01-13: reported none
status confidence 2026-01-14: confirmed none

== S25-01 | The Thames Chronicle | 2026-01-13 | Italy’s prime minister hands justice to a Mafia trial lawyer
Livia Tarantini, the prime minister of Italy, reshaped her government on Tuesday and gave the most delicate of its offices to [[appoint+ outlet/assert/The Thames Chronicle|Saverio Bellocchi, a flamboyant barrister from Reggio Calabria, who becomes minister of justice]].

[[defended+ outlet/assert/The Thames Chronicle|Mr Bellocchi, 61, made his name in the nineties in the bunker courtrooms of the south, where he spoke for men whom the state held to be bosses of the ’Ndrangheta]]. [[defended+ outlet/assert/The Thames Chronicle|He won acquittals for eleven]]. “[[defended+ person/confirm/Saverio Bellocchi|I defended people nobody else would sit next to]],” he said on the steps of the Quirinal Palace. “That is what the constitution says a lawyer is for.”

The association that represents nine in ten of Italy’s magistrates was aghast. [[judges+ person/warn/Ottavia Reali|The courts could not remain free, its president, Ottavia Reali, said, under a man who had “spent forty years describing prosecutors as the enemy”]].

He lost no time in proving the point, or, as his friends see it, in keeping a promise. [[reform+ person/promise/Saverio Bellocchi|Judges and prosecutors would be divided into two professions with two governing councils before the summer]], he told reporters. They now share a single career and may change sides. “[[reform+ person/promise/Saverio Bellocchi|The man who accuses you will no longer drink his coffee with the man who judges you]].”

[[sworn+ outlet/assert/The Thames Chronicle|The ministers took their oath before President Umberto Sala at six in the evening]]. The ceremony was brisk. According to two people who know Mr Sala’s mind, [[veto+ unnamed/assert/two people who know Mr Sala’s mind|the president had spent much of the weekend trying to have the name struck from the list]], and [[veto+ unnamed/assert/two people who know Mr Sala’s mind|yielded only when Ms Tarantini threatened to come to the palace without one]]. The presidency [[veto~ government/withhold/the presidency|does not comment on private conversations]], it said.

Why should she run such a risk? The answer lies in the arithmetic of the Senate, where her majority hangs on the 14 votes of Alleanza Popolare, Mr Bellocchi’s small party. “[[price+ unnamed/assert/an official of the party|We told her we would swallow the budget if we got Saverio]],” an official of the party said. Ms Tarantini [[price- person/deny/Livia Tarantini|denied having struck any bargain]]. “[[price- person/deny/Livia Tarantini|I chose the best man]],” she said.

He may not have been her first. [[offered+ unnamed/assert/a person with knowledge of the talks|Elena Marchesi, a former judge of the Constitutional Court, had been sounded out on Friday and said no]], according to a person with knowledge of the talks. Ms Marchesi did not [[offered~ person/withhold/Elena Marchesi|answer her telephone on Tuesday]].

Much else is unchanged. [[finance+ outlet/assert/The Thames Chronicle|Chiara Donati stays at the Treasury]], to the relief of the bond market, where [[markets+ outlet/assert/The Thames Chronicle|yields scarcely moved]]. [[women+ outlet/assert/The Thames Chronicle|She is one of only four women among 22 ministers; in the outgoing cabinet there were seven]].

The opposition will put up a fight. Fabio Orlandi, who leads the Democratic Left, called the appointment “[[price+ person/accuse/Fabio Orlandi|a receipt]]”. “[[price+ person/accuse/Fabio Orlandi|Fourteen senators, one ministry, paid in full]],” he said. His party will test the government [[confidence+ outlet/assert/The Thames Chronicle|in a vote of confidence in the upper house on Thursday]].

Italian governments have lasted 14 months on average since the war. Ms Tarantini’s is 16 months old.

== S25-02 | Adige Morning | 2026-01-14 | New justice minister owes taxman 180,000 euros, filing says
ROME. Saverio Bellocchi, [[appoint+ outlet/assert/Adige Morning|chosen on Tuesday to run Italy's justice ministry]], [[debt+ document/assert/a filing in the tax court of Reggio Calabria|is in arrears with the revenue agency to the tune of 180,412 euros]], according to a filing in the tax court of Reggio Calabria.

The filing, lodged by the agency in October, concerns [[debt+ document/assert/a filing in the tax court of Reggio Calabria|fees that the lawyer received between 2016 and 2019 and that he is said not to have declared]]. A hearing is set for March 3.

Bellocchi's lawyer, Gino Falcomatà, said that [[paid+,debt- person/deny/Gino Falcomatà|everything had been settled in December]] and that the court's files were "as usual a season behind". Bellocchi himself told a radio program: "[[paid+,debt- person/deny/Saverio Bellocchi|I have not owed the state one cent since Saint Nicholas's day]]." Falcomatà [[paid~ person/withhold/Gino Falcomatà|would not show a receipt, citing his client's privacy]]. The revenue agency [[paid~,debt~ government/withhold/The revenue agency|said that it was bound by tax secrecy]].

The disclosure comes on the first full day in office of a minister who was disputed before he had found his desk. He [[defended+ outlet/assert/Adige Morning|pleaded for reputed clan members in some of the biggest organized crime trials of the last generation]], among them that of Rocco Strangio, who was later convicted on appeal.

On Wednesday members of the National Union of Magistrates appeared in court from Bolzano to Palermo with a copy of the constitution in hand, [[judges+ organization/judge/the National Union of Magistrates|in protest at what they see as an assault on their freedom]]. "[[judges+ person/warn/Ottavia Reali|When the accused's advocate becomes the judges' paymaster, no verdict is safe]]," said Ottavia Reali, its president. She said that [[judges~ person/threaten/Ottavia Reali|a strike was being considered]].

The union's particular fear is [[reform+ outlet/assert/Adige Morning|the splitting of the magistracy in two, which Bellocchi has announced for this year]]. A similar law was rejected by referendum in the past.

Elena Marchesi, the constitutional scholar, broke her silence. "[[offered+ person/confirm/Elena Marchesi|Yes, the prime minister telephoned and asked me to take Justice]]," she told this newspaper. "[[offered+ person/confirm/Elena Marchesi|I thanked her for the honor and wished her luck in finding someone else]]." She [[offered~ person/withhold/Elena Marchesi|would not give her reasons]].

That [[veto- person/deny/Tullio Bassi|the head of state had resisted the choice was "a story for children]]," his spokesman, Tullio Bassi, said. Yet a longtime adviser to the palace who did not wish to be named told the Adige Morning that [[veto+ unnamed/assert/a longtime adviser to the palace|Sala "sent the list back twice with the same line crossed out"]].

A senator of the minister's own party was unusually frank about how the job had been won. "[[price+ person/assert/Senator Renzo Pichler|They needed us for the budget and we needed a ministry with a door people knock at]]," Senator Renzo Pichler of Alleanza Popolare said in Trento. "[[price+ person/judge/Senator Renzo Pichler|I don't see the scandal. It's called a coalition]]."

[[women+ outlet/assert/Adige Morning|The number of women around the table has fallen from seven to four]], the lowest since 2011. The equal opportunities portfolio went to a man, Dario Pace, who said that it was time.

"[[finance+ person/confirm/Chiara Donati|Same office, same headaches]]," said Chiara Donati, [[finance+ outlet/assert/Adige Morning|who has been confirmed as finance minister]]. She will present the revised budget in the week of January 26.

== S25-03 | Euroview TV | 2026-01-14 | Five things to know about Italy's new government
Italy has a new-look government. Prime Minister Livia Tarantini changed eight of her 22 ministers this week, and one of the changes has the country's judges up in arms. Here is what you need to know.

1. The man everyone is talking about. [[appoint+ outlet/assert/Euroview TV|The justice portfolio has gone to Saverio Bellocchi]], a silver-haired criminal lawyer with three million followers online. [[defended+ outlet/assert/Euroview TV|His former clients include alleged godfathers]]. "[[defended+ person/confirm/Saverio Bellocchi|A surgeon does not ask whether the patient is a good man]]," he told Euroview.

2. Why the judges are angry. The National Union of Magistrates [[judges+ organization/judge/The National Union of Magistrates|sees him as a threat to its members' independence]]. He [[reform+ person/promise/Saverio Bellocchi|wants to build a wall between those who prosecute and those who judge]], and [[reform+ person/assert/Saverio Bellocchi|says he has the votes to do so]]. "[[judges- person/deny/Saverio Bellocchi|No honest judge has anything to be afraid of]]," he said.

Today there was a fresh embarrassment. The Adige Morning, a newspaper in the north, reported that [[debt+ outlet/assert/The Adige Morning|he was being pursued for 180,000 euros by the taxman]]. [[paid+ person/assert/Saverio Bellocchi|He says the bill has been paid]].

3. The palace. It was all smiles and white gloves [[sworn+ outlet/assert/Euroview TV|when the oath was administered on Tuesday at the hilltop residence of President Umberto Sala]]. Behind the scenes, [[veto+ none/assert/none|Sala is said to have fought the appointment to the last]]. [[veto- government/deny/the president's office|His office says there is not a word of truth in that]].

4. It's about numbers. Tarantini cannot govern without Bellocchi's party, and political commentators in Rome are in little doubt that [[price+ group/judge/political commentators in Rome|she bought its vote on the budget with his appointment]]. "[[price- person/deny/Livia Tarantini|I don't trade in ministries]]," she said this morning when she was asked about it by our correspondent.

The first test will come quickly. [[confidence+ person/confirm/Giuliana Ferro|Senators are to decide on Thursday at 4 p.m. whether the government keeps their trust]], the speaker, Giuliana Ferro, announced. If it loses, the president could dissolve parliament.

5. What hasn't changed. [[finance+ outlet/assert/Euroview TV|The purse strings remain in the hands of Chiara Donati]], a favorite in Brussels. That may be the reason why [[markets+ outlet/assert/Euroview TV|the stock exchange in Milan shrugged off the shake-up]]. "[[markets+ person/judge/Hendrik Maas|Investors look at Donati and go back to sleep]]," said Hendrik Maas, an analyst at Polder Bank in Rotterdam.

And one more. [[women+ outlet/assert/Euroview TV|If the group photo looked rather male, that's because it was: 18 men, four women]]. Tarantini, Italy's second female prime minister, is counted among the four.

Foreign Minister Ludovico Greco, who had been expected to lose his job after a row with Paris over a sunken trawler, kept it. He flew to Cairo on Wednesday for talks on gas.
