story: S152
title: The general of the south and the empty tanks

claim sacked: General Honório Valadim has been dismissed as commander of Tavora's southern region. | origins 2-3: two staff officers at Mirim, the official gazette and the defence minister; the general disputes that it is valid.
claim diesel: Officers of Valadim's staff sold army diesel to traders. | origins 2-4: the audit, a petrol trader, Major Caeiro, who pleads guilty; the ministry rests on the audit.
claim refuse: Valadim had to go because he would not send soldiers against the villagers of Serra Alta. | origins 1-3: the general; his chaplain and a note of a meeting; the bishop may have it from the general.
claim litres: Some 3.4 million litres of fuel are missing from the southern command's stores. | origins 1-1: the army's audit, which the ministry repeats; accountants, the quartermaster and the thief have far smaller figures.
claim heir: Brigadier Matilde Roque is to take over the southern command. | origins 1-2: a source in the ministry; the minister, who confirms it.
claim run: Valadim will stand in the presidential election in October. | origins 1-3: a party chairman and a printer; the general neither says so nor rules it out until the end.
claim letter: Officers have signed a letter in Valadim's favour (40 to 62 signatures). | origins 2-3: a captain who signed and the paper's copy; two alleged signatories say that they never did.
claim villa: Valadim owns a villa at Cabo Liso. | origins 0-1: O Tambor, from the land register, misread and taken back.
claim burn: Guards of the mining firm Ferro Sul burned down houses in Serra Alta in February. | origins 2-4: a schoolteacher, a widow and the diocese's photographs; a guard of the firm.
claim lobo: General Xavier Lobo, the commander of the north, has been removed as well. | origins 0-1: Rádio Maré's caller; Lobo himself and the ministry contradict it.
claim padua: In 2033 the then commander of the south, Clemente Pádua, lost his post over rotten rations. | origins 1-2: background, told by the outlets and by Pádua himself.
status sacked 2039-02-24: reported denied
status sacked 2039-02-28: corroborated denied
status sacked 2039-03-02: confirmed none
status sacked 2039-03-03: confirmed denied
status diesel 2039-02-27: corroborated denied
status diesel 2039-03-09: confirmed none
status refuse 2039-02-26: reported none
status refuse 2039-03-02: reported denied
status refuse 2039-03-05: corroborated denied
status litres 2039-02-27: reported none
status litres 2039-02-28: reported denied
status litres 2039-03-09: none denied withdrawn
status heir 2039-02-28: reported none
status heir 2039-03-02: confirmed none
status run 2039-03-01: reported none
status run 2039-03-07: reported denied
status letter 2039-03-01: reported none
status letter 2039-03-03: corroborated denied
status villa 2039-02-27: reported none
status villa 2039-02-28: reported denied
status villa 2039-03-01: none denied withdrawn
status burn 2039-02-26: reported none
status burn 2039-03-05: corroborated denied
status lobo 2039-03-01: reported denied
status padua 2039-02-24: reported none

== S152-01 | Gazeta de Mirim | 2039-02-24 | General Valadim cleared out his desk on Tuesday, staff officers say
The commander of the southern region, General Honório Valadim, is no longer the commander of the southern region. [[sacked+ unnamed/assert/two officers of his staff|He was told on Tuesday evening by telephone that he had been relieved of his post with immediate effect]], two officers of his staff say.

"[[sacked+ unnamed/assert/one of two officers of his staff|He put the photograph of his wife in a box, shook hands with the cook and went out by the kitchen]]," one of them told the Gazeta. The other heard the call: [[sacked+ unnamed/assert/one of two officers of his staff|it lasted less than a minute and the general said "understood" twice]].

In the capital they know nothing of it. "[[sacked- person/deny/Jaime Coutinho|General Valadim is on annual leave, as are many people in February]]," said Jaime Coutinho, spokesman for the Ministry of Defence. When asked when the leave would end, [[sacked~ person/withhold/Jaime Coutinho|he said that he did not carry other people's calendars about]]. Wednesday's Official Gazette, where such an order would have to be printed, [[sacked- document/assert/the Official Gazette|has eleven pages of fishing quotas and not a word about any general]].

At the residence on the river the shutters are closed. The general's wife, Constança, came to the gate and [[sacked~ person/withhold/Constança Valadim|offered us lemonade in place of an answer]]. A sentry [[sacked~ unnamed/withhold/a sentry|looked over our heads]]. The mayor, Eusébio Frade, said that [[sacked~ person/judge/Eusébio Frade|it would be a black day for the town if there were anything in it]] and asked [[sacked~ person/call/Eusébio Frade|the minister to say yes or no]].

Mirim has had bad luck with its generals. [[padua+ outlet/assert/Gazeta de Mirim|Clemente Pádua, the one before, was thrown out in 2033 after the garrison had been fed on rotten beans and weevilly flour]]. But Valadim was liked. He taught the band to march.

[[sacked~ outlet/ask/Gazeta de Mirim|If he has gone, why?]] On that the two officers fall silent, [[sacked~ outlet/judge/Gazeta de Mirim|and if he has not, somebody should tell the cook]].

The river stands at two metres ten and is falling.

== S152-02 | Farol Aberto | 2039-02-26 | He would not march up the hill
So it's leave, is it? Let us tell you how a general goes on leave in this country.

For a year the mining company Ferro Sul has wanted the slope above Serra Alta, and the people who live on it have not wanted to go. Three weeks ago there was a meeting at the ministry. A man who carried the files in and out says that [[refuse+ unnamed/assert/a man who carried the files|Honório Valadim was asked for two companies to "help the villagers pack", and that he answered he was a soldier and no removal firm]]. [[refuse+ unnamed/assert/a man who carried the files|From that hour on he was finished]], says our friend with the files.

Meanwhile the company helped itself. [[burn+ person/accuse/Rosa Tibúrcio|On the night of the 9th, says the schoolteacher Rosa Tibúrcio, men in Ferro Sul's brown overalls went from door to door with jerrycans]]. "[[burn+ person/accuse/Rosa Tibúrcio|Seventeen roofs. I counted them because I was counting children]]," she says. The company [[burn~ organization/withhold/Ferro Sul|replied with a brochure on reforestation]]. Bishop Damião of Mirim has [[burn~ person/call/Bishop Damião|begged the prosecutor to climb up there and look]].

We do not have it in writing that [[sacked+ outlet/assert/Farol Aberto|they fired him]]. We have only an office with no general in it, a spokesman who says [[sacked- person/deny/Jaime Coutinho|holidays]], and a driver who was told to hand in the car. "[[sacked+ unnamed/assert/the general's driver|You don't take the pennant off a car because its owner has gone to the beach]]," the driver remarks. Colonels in three garrisons, asked by us, [[sacked~ group/withhold/colonels in three garrisons|all had a bad line]].

What will they hang on him now? [[refuse~,sacked~ outlet/expect/Farol Aberto|Something sordid, we should think: a woman, a till, a case of wine.]] Bookmark this page and see.

Aunt Benedita's cashew cake: recipe below.

== S152-03 | O Tambor | 2039-02-27 | GENERAL GREASE! Army fuel flogged at the pump
Top brass in the south have been selling YOUR diesel by the tanker load, a secret audit says.

[[diesel+ document/accuse/an audit of the army|Officers around General Honório Valadim passed army fuel to three traders in Mirim for cash]], according to the paper, which fell into our lap. [[litres+ document/assert/an audit of the army|A whopping 3.4 MILLION litres have evaporated from the depots since 2037!]] "[[diesel+ unnamed/confirm/a petrol trader|Everybody bought from the green lorries. It was ten cents cheaper and came with a salute]]," grins one of the traders.

Is that why [[sacked~ outlet/ask/O Tambor|the general has not been seen in uniform since Tuesday]]? [[sacked- unnamed/deny/a pal of the minister|"Leave is leave," growls a pal of the minister.]] [[diesel~ person/withhold/Otília Barros|Minister Otília Barros herself swept past us at the opera.]] A colonel's wife in row six hissed: "[[sacked~ unnamed/threaten/a colonel's wife|If she's thrown Honório out, she needn't show her face at carnival]]."

And it gets juicier. While the tanks ran dry, the general was building. [[villa+ outlet/assert/O Tambor|The land register shows that a villa at Cabo Liso, with eleven rooms and a pool shaped like a heart, belongs to H. Valadim]]! "[[villa~ person/judge/Nelson Tripa|If it's his, I'd like to know what a general earns]]," said fisherman Nelson Tripa, who can see the pool from his boat. At the gate a maid [[villa~ unnamed/withhold/a maid|said the gentleman was out and the gentleman's dog was in]].

The general's lawyer, Sérgio Pimenta, had a cold and [[diesel~,villa~ person/withhold/Sérgio Pimenta|would speak to us "in a better week"]]. An old comrade can't believe it: "[[diesel- person/deny/Colonel Abílio Morais|Honório pays for his own stamps, and he'd flay any man of his that touched a can]]," says Colonel Abílio Morais, retired.

Remember Pádua? [[padua+ outlet/assert/O Tambor|Six years ago they kicked him out for feeding maggots to the troops.]] What IS it about Mirim?

Win a fridge! Coupon on page 22.

== S152-04 | Lusaria Press | 2039-02-28 | Tavora general replaced amid fuel inquiry, ministry source says
PORTO LUME, Feb 28 (LP) - [[sacked+ unnamed/confirm/a senior official in the Defence Ministry|Tavora has fired the general who commanded its restive south]], a senior official in the Defence Ministry said on Monday, contradicting the ministry's own spokesman.

"[[sacked+ unnamed/confirm/a senior official in the Defence Ministry|He is out and he won't be back]]," the official said on condition of anonymity. [[heir+ unnamed/assert/a senior official in the Defence Ministry|Brigadier Matilde Roque, the first woman to lead Tavora's engineers, has been picked to follow him]]. Roque [[heir~ person/withhold/Matilde Roque|did not respond to messages]]. Spokesman Jaime Coutinho repeated that [[sacked- person/deny/Jaime Coutinho|General Honório Valadim, 59, was "resting"]].

Valadim's lawyer dismissed a newspaper story about the sale of military fuel. "[[diesel- person/deny/Sérgio Pimenta|My client's officers did not sell so much as a thimbleful]]," Sérgio Pimenta said. [[litres- person/deny/Sérgio Pimenta|The books of the command balance to the last drum]], he added, and invited the press to come and dip the tanks. As for a seaside house that O Tambor had attributed to the general, "[[villa- person/deny/Sérgio Pimenta|he owns a flat of three rooms and a canoe]]".

An audit seen by LP says [[litres+ document/assert/an audit of the army|3.4 million litres could not be accounted for]] and that [[diesel+ document/accuse/an audit of the army|"unit personnel disposed of fuel to third parties"]], without giving names. The Civic Front, in opposition, said the papers had surfaced [[refuse~ organization/judge/the Civic Front|"very conveniently" after reports of a quarrel over the village of Serra Alta]]. Its leader, Dulce Amaro Reis, called on [[sacked~ person/call/Dulce Amaro Reis|the government to stop whispering and publish whatever it has signed]]. She also wants [[diesel~,litres~ person/call/Dulce Amaro Reis|auditors from abroad to go over the tanks and the tills]].

[[padua+ outlet/assert/Lusaria Press|The general's predecessor, Clemente Pádua, was dismissed in 2033 over spoiled food.]] Tavora's south produces two thirds of its manganese.

== S152-05 | Rádio Maré live | 2039-03-01 | Tuesday morning: generals, gates and a correction
07:20. Good morning. The Tambor has a small box on page two today: "[[villa- outlet/deny/O Tambor|The villa at Cabo Liso is the property of Mr Hermenegildo Valadim, a dentist. We regret the mix-up]]." The dentist told us that [[villa- person/deny/Hermenegildo Valadim|he has never met the general and built every one of the eleven rooms out of other people's molars]].

08:05. A listener rings from the north: [[lobo+ unnamed/assert/a listener from the north|General Lobo's flag was taken down last night, so they have thrown him out too]]. [[lobo~ outlet/withhold/Rádio Maré live|We have no second source for this.]]

08:40. Xavier Lobo in person, from his breakfast table: "[[lobo- person/deny/Xavier Lobo|The flag is in the wash. I command the north today and I intend to command it on Friday]]." The ministry backs him: [[lobo- government/deny/the Ministry of Defence|no change of any kind has been made in the northern region]].

09:15. In the south, a captain of the signals at Mirim tells us that [[letter+ unnamed/assert/a captain of the signals|he has put his name under a petition for Valadim, and that there are thirty-nine others on the sheet]]. He reads us a line: "[[letter+ document/call/a petition|We ask that our commander be given back to us or that we be told his crime]]." [[letter~ government/withhold/the Ministry of Defence|The ministry says that soldiers do not write petitions and leaves it there.]]

09:50. Q: [[sacked~ outlet/ask/Rádio Maré live|Has the man been sacked or hasn't he?]] A: Ask the deputy minister. We did. "[[sacked- person/deny/Bernardino Lapa|For me General Valadim is the commander of the south until I read otherwise]]," says Bernardino Lapa. "[[sacked~ person/expect/Bernardino Lapa|But I am a slow reader.]]"

10:10. [[sacked~ group/ask/listeners|Forty-one of you have written to ask who gives the orders in Mirim this morning.]] We would like to know, too. And [[diesel~ group/judge/listeners|a dozen say they never saw a green lorry at a pump in their lives, while another dozen remember the price]].

10:30. The chairman of the small Republican Renewal, Orlando Bica, is cheerful. [[run+ person/assert/Orlando Bica|Valadim will be our man in October, says he, we shook on it in a boat]]. A printer in Mirim [[run~ unnamed/withhold/a printer in Mirim|has been asked to keep quiet about an order for posters]].

== S152-06 | Ministry of Defence (press release) | 2039-03-02 | Change in the command of the Southern Region
[[sacked+ government/confirm/the Ministry of Defence|By order no. 114 of 22 February, published today in the Official Gazette, General Honório Valadim ceases to exercise the functions of Commander of the Southern Region.]] [[heir+ government/confirm/the Ministry of Defence|Brigadier Matilde Roque will assume them on 7 March.]]

"[[sacked+ person/confirm/Otília Barros|I took this decision alone and I took it in one evening]]," said the Minister, Otília Barros. [[sacked~ government/judge/the Ministry of Defence|The reference to leave in earlier information was an error of the press office and is regretted.]]

The reasons are as follows:

- [[litres+ government/assert/the Ministry of Defence|an audit has established a shortfall of 3.4 million litres in the fuel stores of the Region]];
- [[diesel+ government/accuse/the Ministry of Defence|there is well-founded suspicion that members of the General's staff traded in State diesel]];
- the General did not answer two letters from the auditors.

It has been suggested that [[refuse- government/deny/the Ministry of Defence|the change has some connection with the locality of Serra Alta. It has none. No troops were ever requested for that place, and therefore none could be refused.]] The Ministry [[burn~ government/withhold/the Ministry of Defence|is not competent to comment on private property matters there]].

The Ministry also notes a text circulating under the title of a petition. [[letter~ government/warn/the Ministry of Defence|Any officer who should have signed it is reminded of article 31 of the disciplinary code.]] [[lobo- government/deny/the Ministry of Defence|No other regional commander is affected by changes.]]

The military prosecutor [[diesel~ government/withhold/the military prosecutor|has been informed and will not give interviews]]. [[sacked~ person/judge/Otília Barros|The Minister thanks General Valadim for thirty-eight years of service.]]

A reception for the outgoing military attachés will be held on 4 March.

== S152-07 | Gazeta de Mirim | 2039-03-03 | 'I am the commander': Valadim comes home, in uniform
At ten past six yesterday General Honório Valadim drove up to his headquarters in his own small car, in uniform, and inspected the guard.

“[[sacked- person/deny/Honório Valadim|Only the president can appoint a regional commander and only the president can remove one. He hasn't. So I am still here]],” he told the Gazeta in the yard. The minister's order, he said, [[sacked- person/deny/Honório Valadim|is worth the paper and the stamp]]. His lawyer has [[sacked~ person/call/Sérgio Pimenta|asked the administrative court to suspend it]]. Professor Plácido Veloso, who teaches constitutional law, finds that [[sacked- person/judge/Plácido Veloso|the order is void for want of a signature and has removed nobody]]; his colleague Helga Prates finds [[sacked+ person/judge/Helga Prates|that he ceased to command at the moment it was printed]].

Then the general spoke of what he calls the true cause. “[[refuse+ person/accuse/Honório Valadim|On 2 February I was told to put four hundred soldiers at the disposal of Ferro Sul and empty Serra Alta. I said no. On 22 February I was told to go]].” And the missing fuel? “[[litres- person/deny/Honório Valadim|There's a column in that audit which was added up twice. A child can see it]].” [[diesel- person/deny/Honório Valadim|Not one officer of his had dealt in diesel]], he said, or he would have had him in irons. The sentries, asked whether they had ever filled a can for a stranger, [[diesel~ group/withhold/the sentries|studied the flagpole]]. Bishop Damião, to whom the general is said to have gone after the meeting, [[refuse~ person/withhold/Bishop Damião|keeps what he hears to himself, and on this matter above all]].

Does he want to be president? “[[run~ person/withhold/Honório Valadim|I want my breakfast]].”

The petition has grown. We have a copy, and [[letter+ document/assert/a copy of the petition|it bears sixty-two signatures, from a colonel down to a vet]]. However, two lieutenants on it told us that [[letter- unnamed/deny/two lieutenants|they signed nothing and do not know how their names got there]].

Old Clemente Pádua, who lives on the square, watched the car go by. “[[padua+ person/confirm/Clemente Pádua|They got rid of me for the beans, and the beans were rotten, I'll grant them that]],” he said.

Brigadier Roque is expected on Monday. [[heir~ unnamed/judge/the cook at headquarters|The cook wonders for whom to lay.]]

== S152-08 | Mercado & Câmbio | 2039-03-04 | The arithmetic of a scandal
We asked two chartered accountants to go through the army's audit of its southern depots, all 61 pages. Their verdict will please nobody.

[[litres- document/assert/a review by two accountants|The figure of 3.4 million litres is wrong: table 9 counts the Caldas reserve twice]]. General Valadim had said as much. Yet he is not off the hook, since, with the error out of the way, [[litres- document/assert/a review by two accountants|some 900,000 litres are still not where they ought to be]]. The depot's own quartermaster, Warrant Officer Dinis Falcão, measured again last week and arrives at [[litres- person/assert/Dinis Falcão|“nine hundred and forty thousand, and I was as surprised as anybody”]]. The ministry [[litres~ government/withhold/the Ministry of Defence|would not be drawn on table 9]], and asked whether [[sacked~ outlet/ask/Mercado & Câmbio|an order that cites a wrong sum can stand]], it [[sacked~ government/withhold/the Ministry of Defence|referred us to the court]].

Where did it go? [[diesel+ person/confirm/Gualter Reboredo|Gualter Reboredo, who owns four filling stations, admits having taken deliveries “from a major with a moustache” at fifty-one cents]]. Asked whether the major acted for himself, [[diesel~ person/withhold/Gualter Reboredo|he shrugged]]. Counsel for the general, Sérgio Pimenta, retorts that [[diesel- person/deny/Sérgio Pimenta|Reboredo's own invoices show heating oil, which the army does not use]].

The other theory is dearer to the street. Ferro Sul's shares have risen by a fifth since the change of command. “[[refuse~ person/ask/Sunita Marwah|If the general fell over an eviction, the market would behave exactly like this, but it would also do so if it merely thought that]],” says Sunita Marwah of Larkfield Capital. The company denies having asked for anybody's head: “[[refuse- organization/deny/Ferro Sul|We learnt of General Valadim's removal from the radio and had nothing to gain by it, as we had never sought soldiers]].” On [[burn- organization/deny/Ferro Sul|the alleged burning of houses it maintains that a grass fire got out of hand, as happens every dry season]].

And then there is October. Bookmakers in Lindenmark offer four to one on [[run~ group/expect/bookmakers in Lindenmark|a Valadim candidacy]].

Manganese: 6.10. Cashew: unchanged.

== S152-09 | Correio da Lume | 2039-03-05 | The minutes of 2 February
A single typed page has reached the Correio. It is headed “Serra Alta, coordination”, it is dated 2 February and it bears the initials of a deputy minister.

[[refuse+ document/assert/minutes of a meeting|“Cmdr South declines to make troops available for relocation. Min. takes note. Replacement to be considered”]], reads its fourth paragraph. The ministry had declared on Wednesday that [[refuse- government/deny/the Ministry of Defence|no request for troops had ever been made]]. Bernardino Lapa, whose initials they seem to be, [[refuse~ person/withhold/Bernardino Lapa|studied the page for a long time, gave it back and asked us to leave]].

The chaplain of the command, Father Tomé Varejão, was told about it the same night. “[[refuse+ person/assert/Tomé Varejão|He came to me and said: Father, I have just lost my post, because I will not burn out peasants]],” he recalls. Minister Otília Barros, through a friend, lets it be known that [[refuse- unnamed/deny/a friend of the minister|the line about a replacement concerned a broken projector]]. [[refuse~ outlet/judge/Correio da Lume|Readers may form a view.]]

On the hill itself there is no longer much room for argument. The diocese has photographs, made on the 10th at first light, in which [[burn+ document/assert/photographs of the diocese|the brown overalls are as plain as the cans]]. Widow Jacinta Mourão found her bed springs. “[[burn+ person/accuse/Jacinta Mourão|Grass doesn't knock. They knocked, and then they lit it]],” she says. A former guard, who is ashamed, [[burn+ unnamed/confirm/a former guard of Ferro Sul|puts the bonus at forty crowns a roof]]. The firm, undaunted, speaks of [[burn- organization/deny/Ferro Sul|staged pictures]].

None of this clears the staff of the other charge. [[diesel~ outlet/judge/Correio da Lume|One may refuse an infamous order and keep a dirty depot.]] The military prosecutor has summoned a Major Caeiro, [[diesel~ person/withhold/Major Silvino Caeiro|who wears a moustache and has nothing to say]].

The general's supporters plan a march in Mirim tomorrow. [[sacked~ group/call/supporters of the general|Their banner reads “Give him back”.]]

== S152-10 | TV Nacional | 2039-03-07 | New commander takes up duties in Mirim
Brigadier Matilde Roque took over the Southern Region today in a simple and dignified ceremony. [[heir+ person/confirm/Matilde Roque|“I have the keys, I have the maps, and I have the confidence of the minister,”]] she said.

[[sacked+ outlet/assert/TV Nacional|Her predecessor, who was relieved on 22 February,]] did not attend. The former general's claim that [[sacked- person/deny/Honório Valadim|he continues in command because the head of state has signed nothing]] has been settled by the administrative court, which on Saturday found that [[sacked+ organization/confirm/the administrative court|the dismissal is in force until further notice]]. [[sacked~ person/judge/Otília Barros|Minister Barros welcomed the ruling.]] [[diesel~ government/promise/the military prosecutor|The court martial in the fuel affair will open on Wednesday]], the military prosecutor announced.

It was learnt that Mr Valadim had turned down an offer by a minor party. “[[run- person/deny/Honório Valadim|I'm not standing for anything in October except the national anthem]],” he told our reporter. Party chairman Orlando Bica reacted with surprise: “[[run+ person/assert/Orlando Bica|He'll come round; the posters are printed and he chose the picture]].” [[run~ outlet/judge/TV Nacional|Viewers will remember other promises made in boats.]]

As to the much-discussed petition, the officer named as its author, Captain Ilídio Serra, stated that [[letter- person/deny/Ilídio Serra|there was a birthday card, which was signed by many, and that somebody had pasted another text above the names]]. [[letter~ government/expect/the Ministry of Defence|The ministry expects the matter to end there.]]

Rumours concerning the northern region were described by General Xavier Lobo as [[lobo- person/deny/Xavier Lobo|“laundry news”; he remains at his post]].

Reports of [[burn~ outlet/judge/TV Nacional|an incident in Serra Alta]] are being examined by the district authority. Its head, Teotónio Gil, said after a first visit that [[burn- person/assert/Teotónio Gil|he had seen burnt grass and no trace of arson]].

In the south it will remain hot, with a light wind from the sea.

== S152-11 | Lusaria Press | 2039-03-09 | Tavora major admits selling army fuel, says general did not know
MIRIM, Tavora, March 9 (LP) - A major who ran the motor pool of Tavora's southern command pleaded guilty on Wednesday to [[diesel+ person/confirm/Major Silvino Caeiro|having sold military diesel to filling stations over two years]].

"[[diesel+ person/confirm/Major Silvino Caeiro|I and two lieutenants. We took the money and we split it]]," Major Silvino Caeiro told a court martial. He put the quantity at [[litres- person/assert/Major Silvino Caeiro|"six hundred thousand litres, never more, the rest is bad arithmetic"]]. The prosecution says [[litres- government/assert/the prosecution|940,000, having given up the audit's millions]]. He was asked three times [[diesel~ government/ask/the prosecution|who else had known of the trade]] and [[diesel~ person/withhold/Major Silvino Caeiro|looked at his shoes]].

Valadim, who until now had insisted that [[diesel- person/deny/Honório Valadim|none of his men was involved]], took that back outside the court. "[[diesel+ person/confirm/Honório Valadim|I was wrong about three of them, and I was their commander]]," he said. But he stood by his view of why he lost his job. "[[refuse+ person/accuse/Honório Valadim|Nobody is thrown out of this army for diesel. I was thrown out for four hundred soldiers who stayed in bed]]," he said.

Defence Minister Otília Barros said the plea [[refuse- person/deny/Otília Barros|disposed of "the hillside legend": fuel and nothing but fuel had cost the general his command]]. Opposition leader Dulce Amaro Reis said [[refuse~ person/call/Dulce Amaro Reis|the page published by the Correio da Lume belonged before a committee]].

[[sacked~ outlet/assert/Lusaria Press|An appeal against the minister's order will be heard in May.]] [[sacked~ person/expect/Sérgio Pimenta|His lawyer gave it "an even chance".]] Rations are again a topic at Mirim: soldiers joked that [[padua+ group/assert/soldiers at Mirim|the last commander had at least fallen over something one could smell]].

Brent crude rose 1.2 percent.

== S152-12 | Voz do Planalto | 2039-03-10 | Letter from the south: a town between two generals
MIRIM. There are two opinions in this town, and they sit at two cafés.

At the Central they say it was the hill. [[refuse+ person/assert/Bishop Damião|The bishop himself preached on Sunday that a man had been put out of his house because he would not put others out of theirs.]] At the Ferry they say [[refuse- group/assert/guests of the Ferry café|rubbish, it was the tanks, you don't run a garage for thieves and stay a general]]. The waiter serves both and [[refuse~ unnamed/withhold/the waiter|has learnt to hum]].

A fisherman who drinks at neither has a theory of his own: [[diesel~,refuse~ unnamed/judge/a fisherman|why should it have been only one of the two]]? Both cafés agree on one thing: [[sacked+ group/assert/both cafés|he is gone]]. The pennant is off the car, the residence has a new name on the bell. [[heir+ outlet/assert/Voz do Planalto|Matilde Roque has moved into the corner office]] and has had it painted. Only the general's wife, whom we met with her lemonade, [[sacked- person/deny/Constança Valadim|will not hear of it: he is on leave, she says, that is what the ministry told her first and she is holding them to it]].

The story of [[letter~ outlet/judge/Voz do Planalto|the sixty-two names]] has become hard to tell. The vet, Dr Aurélio Pinho, says [[letter+ person/confirm/Aurélio Pinho|of course he signed, of course it was for the general, and nobody had mentioned a birthday]]. One of the two lieutenants who had disowned it now [[letter~ unnamed/withhold/one of two lieutenants|prefers to say nothing either way]]. The Tambor's heart-shaped pool, by contrast, [[villa~ outlet/judge/Voz do Planalto|has made a dentist famous]].

Up in Serra Alta they are cutting poles. Rosa Tibúrcio teaches under a tarpaulin. [[burn+ person/accuse/Rosa Tibúrcio|She has found a lighter with the firm's badge in the ashes of the school]]. Ferro Sul says [[burn- organization/deny/Ferro Sul|it hands out such lighters at every fair]].

Will he run after all? "[[run~ person/expect/Eusébio Frade|Ask me when the mangoes are ripe]]," says the mayor. [[run~ person/withhold/Honório Valadim|The man himself was fishing and did not turn round.]]

The bus back to Caldas took seven hours because of a tree.
