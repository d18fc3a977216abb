story: S57
title: The draft of the Aurelian trade deal

claim genuine: The leaked 214-page draft of the trade agreement between Norrland and Aurelia is genuine. | origins 2-3: the Aurelian trade commissioner's office, which owns it, and negotiator-in-chief Sven Aldgate in the end; the two delegates of the Northern Review may be of the same offices.
status genuine 2027-10-04: reported none
status genuine 2027-10-05: reported denied
status genuine 2027-10-08: confirmed denied
status genuine 2027-10-12: confirmed none
claim beef: The draft opens Norrland's market to 90,000 tonnes of Aurelian beef a year free of duty. | origins 1-2: the draft itself, of which several outlets read copies; the lobby group's memo may be a second root.
status beef 2027-10-04: reported none
status beef 2027-10-05: reported denied
status beef 2027-10-12: confirmed none
claim drugs: The draft would keep cheap copies of medicines off the market for five more years. | origins 1-1: the draft's annex 9; the health economist reads the same annex.
status drugs 2027-10-04: reported none
status drugs 2027-10-06: reported denied
claim tribunal: The draft would let companies sue Norrland before a secret tribunal. | origins 1-2: the draft's chapter 17; Sven Aldgate confirmed a tribunal.
status tribunal 2027-10-05: reported none
status tribunal 2027-10-06: reported denied
status tribunal 2027-10-19: confirmed none
claim leaker: Negotiator Mirja Salo leaked the draft. | origins 0-1: the two officials of the Norrland Evening Star; the rival paper relied on it.
status leaker 2027-10-08: reported none
status leaker 2027-10-09: reported denied
status leaker 2027-10-14: none denied withdrawn
claim search: Police searched the home of the journalist Tor Hanssen-Mays of the Northern Review. | origins 2-3: the Review and the police; neighbour Gudrun Falk.
status search 2027-10-09: confirmed none
claim sign: The agreement is to be signed on 30 November. | origins 1-2: the trade minister; the Aurelian commissioner.
status sign 2027-10-04: reported none
status sign 2027-10-08: confirmed none
status sign 2027-10-19: confirmed denied
claim fund: The government plans a fund of 1.1 billion krone to make up for farmers' losses. | origins 1-2: the two coalition sources and later the finance minister.
status fund 2027-10-09: reported none
status fund 2027-10-12: reported denied
status fund 2027-10-19: confirmed none
claim cabinet: Agriculture Minister Ola Brekkan has threatened to resign over the deal. | origins 1-2: a person in the farmers' union and an aide to the minister, who may rest on one talk.
status cabinet 2027-10-06: reported none
status cabinet 2027-10-07: reported denied
status cabinet 2027-10-14: confirmed none
claim steel: In 2019 a deal between Norrland and Aurelia on steel failed after a draft was leaked. | origins 1-3: public background, told by outlets in their own voice and by a professor.
status steel 2027-10-04: reported none

== S57-01 | Northern Review | 2027-10-04 | What the government is about to sign: the 214 pages
[[genuine+ outlet/assert/Northern Review|The Northern Review publishes today the draft of the trade agreement that Norrland has been negotiating with Aurelia for four years]], behind doors that were opened to nobody.

The text runs to 214 pages and bears the date of 9 September. “[[beef+ document/assert/the draft|Aurelia may export to Norrland, free of duty, 90,000 tonnes of bovine meat in each calendar year]]”, says article 4.2. That is [[beef~ outlet/judge/Northern Review|a third of all the beef that Norrlanders eat]].

In annex 9 the parties agree that “[[drugs+ document/assert/the draft's annex 9|no generic medicine shall be admitted before the lapse of five years from the expiry of the basic patent]]”. [[drugs~ document/assert/the draft's annex 9|A column headed with Norrland’s initials bears the word “open]]”.

Two delegates who have sat at the table told the Review that [[genuine+ unnamed/confirm/two delegates|the text was authentic and close to final]]. “[[genuine+ unnamed/confirm/one of two delegates|I recognise my own commas]],” one said. The other said [[sign+ unnamed/assert/one of two delegates|signature was pencilled in for 30 November]].

The Ministry of Trade [[genuine~ government/withhold/the Ministry of Trade|declined to comment on purported documents]]. The Aurelian mission [[genuine~ government/withhold/the Aurelian mission|did not answer]].

“[[drugs~ person/warn/Annika Weyer|If annex 9 stands, our health service will pay 700 million more by 2032]],” said Annika Weyer, a health economist at Lodz Bay University, to whom the Review showed the text.

[[steel+ outlet/assert/Northern Review|An earlier treaty with Aurelia, on steel, died in 2019 when a draft of it got out]]. That one was nine pages long.

== S57-02 | TNB wire | 2027-10-05 | Norrland minister disowns trade-deal "leak"
STORVIK, Oct 5 (TNB) - Norrland's trade minister on Tuesday dismissed as a fake a document published by a weekly as [[genuine+ outlet/assert/a weekly|the draft of a trade deal with Aurelia]].

"[[genuine- person/deny/Jorunn Eide|I have never set eyes on this paper, and I have been at every round]]," Jorunn Eide said in a radio interview. "[[genuine- person/deny/Jorunn Eide|It is not our draft]]."

The Northern Review on Monday wrote that [[beef+ outlet/assert/the Northern Review|the deal would let in 90,000 tonnes of beef a year free of duty]]. "[[beef- person/deny/Jorunn Eide|There is no such figure on the table]]," Eide said. [[beef~ person/withhold/Jorunn Eide|She refused to say what figure there was]].

Farmers reacted angrily. Their union leader, Helge Storm, said [[beef~ person/judge/Helge Storm|90,000 tonnes would be "a funeral with parsley on top]]" and vowed [[beef~ person/threaten/Helge Storm|to block the ports if the text turned out to be real]].

A person who has read the chapter on investment told TNB that [[tribunal+ unnamed/assert/a person who has read the chapter on investment|it allowed firms to sue the state before three arbitrators sitting in private]]. A spokesman for the Trade Ministry [[tribunal~ unnamed/withhold/a spokesman for the Trade Ministry|said he would "not play chapter and verse]]".

The opposition Left Alliance asked [[genuine~ organization/call/the Left Alliance|for a public hearing before the autumn recess]]. "[[genuine~ person/judge/Tilde Ronne|She says she never saw it. She does not say it is not there]]," its leader Tilde Ronne said.

Trade between the two countries was worth 22 billion krone in 2026.

== S57-03 | Norrland Evening Star | 2027-10-06 | BEEF STEW: minister's 'fake' leaves farm boss with steam coming from ears
The Government was in a right stew last night as MPs demanded to know if the great trade leak was for real.

Farm minister Ola Brekkan [[cabinet+ unnamed/assert/a source in the farmers' union|has told pals he'll walk if the beef goes through]], a source in the farmers' union revealed. "[[cabinet+ person/threaten/Ola Brekkan|I didn't come into politics to bury cows]]," he is said to have fumed.

Brekkan's people [[cabinet~ organization/withhold/Ola Brekkan's office|wouldn't touch it]]. A farmer's wife in Tromsdal, Kari Moss, 58, cheered: "[[cabinet~ person/judge/Kari Moss|At last one with a backbone!]]"

The trade ministry has now had two goes at denial. Junior minister Pelle Vik says [[drugs- person/deny/Pelle Vik|nobody will wait one day longer for cheap pills]]. And Vik told BBS that [[tribunal- person/deny/Pelle Vik|there is "no tribunal, secret or otherwise]]". The Northern Review, [[genuine+ outlet/assert/the Northern Review|which printed the whole 214 pages]], says it has them "from two hands".

[[genuine~ outlet/ask/Norrland Evening Star|Which is it, Jorunn?]]

Brilliant boffin Annika Weyer, who warned of [[drugs~ person/warn/Annika Weyer|a 700-million bill for the health service]], got 1,100 emails. Four were proposals of marriage.

Our readers' poll: [[beef~ group/judge/readers|81 per cent want to know where their steak is born]]. Ring this number with your view; calls cost 9 krone.

== S57-04 | Aurelian Sun-Herald (trade desk) | 2027-10-07 | Norrlander bluster and our beef
Readers in the ranching districts may look up from their breakfast. A document that claims to be [[genuine+ outlet/assert/Northern Review|the treaty with Norrland]] would, if it holds, take [[beef+ document/assert/a document|90,000 tonnes of our beef across the sea each year without a cent of duty]].

Trade Commissioner Lucius Orden was smiling but careful. "[[genuine~ person/withhold/Lucius Orden|I do not discuss my post]]," he told this paper. Of the cattlemen's hopes he said that [[beef~ person/expect/Lucius Orden|they might prove right by Christmas]].

In Storvik they are in a sulk. A ministry there says [[genuine- government/deny/Norrland's Trade Ministry|the document is an invention]]. Their agriculture minister, Ola Brekkan, denied that [[cabinet- person/deny/Ola Brekkan|he had threatened to quit]]. "[[cabinet- person/deny/Ola Brekkan|I have not said that word to anybody, on my mother's grave]]," Brekkan declared. She is alive, as the Tromsdal paper points out.

"[[steel+ person/assert/Wendell Harrow|We had a steel agreement in our hands in 2019 and it slipped away the day its draft was printed]]," said Professor Wendell Harrow of the Institute of Commerce. "[[genuine~ person/warn/Wendell Harrow|I'd keep my hands closed this time]]."

The cattlemen's lobby has circulated a memo that [[beef+ document/assert/a memo of the cattlemen's lobby|puts the quota at "90, perhaps 95 thousand]]". The lobby [[beef~ organization/withhold/the cattlemen's lobby|would not say where it had its number]].

Elsewhere on this page: wool up a third.

== S57-05 | Office of the Aurelian Trade Commissioner | 2027-10-08 | Statement by Commissioner Orden
The document placed in the public domain on 4 October [[genuine+ person/confirm/the Commissioner|is a working text of the negotiations as of 9 September]]. Its publication [[genuine~ person/judge/the Commissioner|is to be deplored]].

[[genuine~ person/assert/the Commissioner|Working texts change. No conclusion may be drawn from it as to the final outcome]].

The Commissioner looks forward to [[sign+ person/promise/the Commissioner|signature on 30 November in Storvik as planned]]. He calls on [[leaker~ person/call/the Commissioner|the authorities of Norrland to identify the source without delay]].

The Commissioner will attend the Wool Fair on Saturday.

== S57-06 | Norrland Evening Star | 2027-10-08 | EXCLUSIVE: The woman who leaked it
[[leaker+ outlet/accuse/Norrland Evening Star|The trade-deal mole is Mirja Salo]], the Star can reveal.

[[leaker+ unnamed/accuse/two officials|The negotiator, 41, copied all 214 pages on to a stick and walked out with it in her lunch box]], two officials told us. One said [[leaker+ unnamed/accuse/one of two officials|she had been caught on film]].

Salo [[leaker~ person/withhold/Mirja Salo|kept her curtains shut]]. The Ministry of Trade, her employer, [[leaker~ government/withhold/the Ministry of Trade|said it was "in the hands of the police]]". The Northern Review's editor, Frode Holm, [[leaker~ person/withhold/Frode Holm|told us to mind our own sources]].

Tory firebrand Asbjorn Kruse demanded [[leaker~ person/call/Asbjorn Kruse|a trial for treason]]. "[[leaker~ person/judge/Asbjorn Kruse|Judas had better manners]]," he raged.

Meanwhile Aurelia now says [[genuine+ government/confirm/Aurelia|the pages are the real McCoy]]. Our lot still insist [[genuine- government/deny/Norrland's government|they are not]]. Pass the parsley!

== S57-07 | TNB wire | 2027-10-09 | Police search reporter's home over leaked trade draft
STORVIK, Oct 9 (TNB) - Norrland police searched the home of a Northern Review journalist on Saturday over [[genuine+ outlet/assert/the Northern Review|the draft of a trade deal with Aurelia]] that the weekly had published.

"[[search+ government/confirm/the police|Officers entered a flat in Kirkegata at 7 a.m. with a warrant]]," the police said. The Review said [[search+ organization/assert/the Northern Review|the flat was that of Tor Hanssen-Mays, who wrote its article, and that two telephones and a box of notes had been taken]]. Gudrun Falk, who lives below, said [[search+ person/assert/Gudrun Falk|she had counted fourteen boots on the stairs]].

The Journalists' Guild protested. "[[search~ person/judge/Nils-Erik Toft|You do not catch a leak by drilling into the plumber]]," its chairman, Nils-Erik Toft, said. He demanded [[search~ person/call/Nils-Erik Toft|that the telephones be sealed at once]]. Justice Minister Randi Opheim [[search~ person/withhold/Randi Opheim|said she neither ordered searches nor commented on them]].

Mirja Salo, the official named by a tabloid as [[leaker+ outlet/accuse/a tabloid|the source of the draft]], denied it through her lawyer. [[leaker- person/deny/Birgit Ask|She had been on leave with a newborn since May and did not own a lunch box]], Birgit Ask said. The ministry [[leaker~ government/withhold/the Trade Ministry|would not say whether she was under suspicion]].

Separately, coalition sources told TNB that [[fund+ unnamed/assert/two coalition sources|the finance ministry was working on a fund of 1.1 billion krone for farmers]]. The finance ministry [[fund~ government/withhold/the finance ministry|said it did not comment on work in progress]].

Aurelia's trade commissioner confirmed on Friday that [[genuine+ person/confirm/Aurelia's trade commissioner|the text was a working draft]]; Norrland's trade minister, Jorunn Eide, [[genuine~ person/withhold/Jorunn Eide|has since been unavailable]].

In Lindby, police are also looking for a man who leaked the exam papers for the boating licence.

== S57-08 | The Gazette of Farm and Field | 2027-10-12 | Aldgate: yes, it is ours, and yes, there is beef in it
Norrland's chief negotiator has put an end to eight days of hide-and-seek. "[[genuine+ person/confirm/Sven Aldgate|The text is real and it is ours as much as theirs]]," Sven Aldgate told the farmers' union congress at Fossum. [[beef+ person/confirm/Sven Aldgate|The beef quota was 90,000 tonnes on the ninth of September and had not got smaller]], he said.

Sixteen hundred farmers received this in silence, and then with their boots. "[[beef~ person/threaten/Helge Storm|On Monday we close the ports]]," Helge Storm told them. A delegate from the lake district, Berit Sund, asked [[beef~ person/ask/Berit Sund|whether Mr Aldgate had ever seen a calf]]. He had not.

Trade Minister Jorunn Eide, who [[genuine- person/deny/Jorunn Eide|called the text a fake on 5 October]], explained herself in a note. [[genuine~ person/deny/Jorunn Eide|She had not recognised the layout]], it says; [[genuine+ person/confirm/Jorunn Eide|the content is "broadly that of our talks]]". [[genuine~ outlet/judge/The Gazette of Farm and Field|We shall frame the note]].

On medicines Mr Aldgate stood firm. [[drugs- person/deny/Sven Aldgate|Annex 9 is an Aurelian wish and has not been agreed]], he said. He [[tribunal~ person/withhold/Sven Aldgate|asked to be excused on chapter 17, the one on courts]].

The fund? Finance Minister Yngve Dahle told our man on the steps that [[fund- person/deny/Yngve Dahle|there is not an öre set aside]]. [[fund~ person/expect/Helge Storm|Farmers will believe in the fund when they can eat it]], was Mr Storm's reply.

Suckler cows at Fossum market made 11,200 on average.

== S57-09 | Norrland Evening Star | 2027-10-14 | Mirja Salo: sorry. And: Brekkan says the R-word
Last Friday we said that [[leaker+ outlet/accuse/Norrland Evening Star|Mirja Salo had leaked the trade deal]]. [[leaker- outlet/deny/Norrland Evening Star|She did not]]. One of our two sources has told us that [[leaker- unnamed/deny/one of two officials|he was passing on corridor talk and had seen no film]]; the other cannot be found. The Star [[leaker~ outlet/deny/Norrland Evening Star|withdraws the story]] and has paid for a very large pram.

"[[leaker~ person/judge/Birgit Ask|My client accepts the apology, and the pram]]," said her lawyer, Birgit Ask.

The police said [[leaker~ government/assert/the police|they were looking for "a person with access to a printer", which left 1,900]].

Now to the man of the hour. Ola Brekkan told the lads outside parliament: "[[cabinet+ person/confirm/Ola Brekkan|Yes, I said I'd resign if the beef stays in. I said it twice and I'll say it to you]]." Only last week he swore [[cabinet- person/deny/Ola Brekkan|on his mother's grave that he hadn't]]. PM Sigrid Amdal said [[cabinet~ person/judge/Sigrid Amdal|she'd miss him but not for long]].

Kari Moss is knitting him a hat.

== S57-10 | Northern Review | 2027-10-16 | They took the notes. They did not take the copies
Editorial. [[search+ outlet/assert/Northern Review|Police have had our colleague’s telephones for a week]]. The search of Tor Hanssen-Mays’s flat, [[search+ outlet/assert/Northern Review|at seven on a Saturday, with a baby asleep in the next room]], was [[search~ outlet/judge/Northern Review|a disgrace to a country that used to lecture others]].

A judge will decide on Wednesday [[search~ document/expect/a letter from the court|whether the warrant was sound]], a letter from the court tells us.

What have we learnt? That a minister who said [[genuine- person/deny/a minister|it was not our draft]] knew the draft. That a chief negotiator who [[tribunal~ person/withhold/a chief negotiator|will not talk about chapter 17]] has every reason to be shy: the chapter says that [[tribunal+ document/assert/the draft's chapter 17|a claimant “may elect to proceed in camera]]”. Pelle Vik, the junior minister, told the nation that [[tribunal- person/deny/Pelle Vik|no tribunal existed]]. We invite him to page 171.

We shall be asked once more who gave us the pages. [[leaker~ outlet/withhold/Northern Review|We shall not answer once more]]. We say only, since an innocent woman was chased across a playground, that [[leaker- outlet/deny/Northern Review|it was not Mirja Salo]].

Friends tell us we have [[steel~ outlet/judge/Northern Review|killed the treaty as another was killed in 2019]]. We think that a treaty that cannot be read is already unwell.

== S57-11 | TNB wire | 2027-10-19 | Norrland puts off signing of Aurelia deal, finds cash for farmers
STORVIK, Oct 19 (TNB) - [[sign- person/deny/Sigrid Amdal|Norrland will not sign its trade agreement with Aurelia on November 30]], Prime Minister Sigrid Amdal said on Tuesday, after farmers blockaded three ports.

"[[sign- person/deny/Sigrid Amdal|There will be no signature in November, and I would rather not guess at a month]]," Amdal told reporters. In Aurelia, Commissioner Lucius Orden said [[sign+ person/assert/Lucius Orden|he had his ticket for the thirtieth and would use it]]. "[[sign~ person/judge/Lucius Orden|I am told Storvik is pretty in the snow]]," he said.

The government conceded the last of the disputed points. [[tribunal+ person/confirm/Sven Aldgate|Chapter 17 does set up a court of arbitration, with hearings in private if a party asks for them]], chief negotiator Sven Aldgate told a committee. Pelle Vik, a junior minister who had denied it, said [[tribunal~ person/deny/Pelle Vik|he had answered in haste]].

Finance Minister Yngve Dahle announced [[fund+ person/promise/Yngve Dahle|1.1 billion krone over six years for farms hit by imports]], a week after saying [[fund- person/deny/Yngve Dahle|no money had been set aside]]. Helge Storm, the farmers' leader, called it "[[fund~ person/judge/Helge Storm|a plaster for an amputation]]" but [[beef~ person/promise/Helge Storm|agreed to open the ports]].

Agriculture Minister Ola Brekkan, who says [[cabinet+ person/threaten/Ola Brekkan|he will resign if the beef quota survives]], [[cabinet~ person/withhold/Ola Brekkan|ate a burger in front of cameras and took no questions]].

A court on Tuesday turned down a police request to read a journalist's telephones. It called [[search~ government/judge/a court|the search of his flat "out of proportion]]". The police said [[search~ government/expect/the police|they were considering an appeal]].

On medicines, health economist Annika Weyer said [[drugs~ person/expect/Annika Weyer|she expected annex 9 to return in other words]]. The ministry maintained that [[drugs- government/deny/the Trade Ministry|no delay for cheap medicines had been or would be agreed]].
