story: S05
title: The transfer of Ilan Moreau

claim fail: Winger Ilan Moreau of Stade Corvain tested positive for trimetolone after the match of 8 February. | origins 3-4: Certain: the anti-doping agency, the second laboratory, and the player himself; the two club employees of Le Soir Sportif may have it from the agency's letter.
status fail 2025-03-02: reported none
status fail 2025-03-03: reported denied
status fail 2025-03-06: confirmed denied
status fail 2025-03-12: confirmed none
claim collapse: Kingsbridge City has broken off (will break off) the transfer of Moreau. | origins 1-3: The club itself; the person at Kingsbridge and the agent's circle may be one root with it.
status collapse 2025-03-03: reported none
status collapse 2025-03-04: reported denied
status collapse 2025-03-07: confirmed none
claim fee: The fee agreed for Moreau was some 48 million euros (45; 48; 52 with bonuses). | origins 1-4: The outlets' unnamed sources may be one; Corvain's chairman gives it on the record.
status fee 2025-03-01: reported none
status fee 2025-03-08: confirmed none
claim knew: Stade Corvain knew of the positive test before it signed the transfer agreement on 1 March. | origins 2-2: The anti-doping agency (its letter, its director) and the post office; the former club doctor took his account back.
status knew 2025-03-06: reported denied
status knew 2025-03-08: corroborated denied
status knew 2025-03-10: corroborated denied withdrawn
claim supplement: The substance came from a contaminated supplement given to Moreau by the club's fitness coach. | origins 1-1: The player's side (he and his agent); the maker only says that other lots were recalled.
status supplement 2025-03-06: reported none
status supplement 2025-03-08: reported denied
claim ban: Moreau is banned for nine months. | origins 1-1: The league's disciplinary panel.
status ban 2025-03-12: confirmed none
claim ferrand: In 2022 Corvain's goalkeeper Luc Ferrand was banned for two years for missing three tests. | origins 1-3: A known ruling, told by outlets in their own voice.
status ferrand 2025-03-02: reported none

== S05-01 | Terrace Talk | 2025-03-01 | HERE WE GO: Moreau to Kingsbridge
It's done, people! Kingsbridge City have agreed a deal with Stade Corvain for flying winger Ilan Moreau, two separate sources tell me.

The fee? [[fee+ unnamed/assert/two separate sources|€45m up front, and it could rise to 52 with goals and a title]]. Medical on Tuesday, five-year contract, number 11 shirt.

Moreau, 22, has 14 goals this season and pace to burn. He was in the stands tonight with his hood up and his phone glued to his ear while the lads went down 2–0 at home to Auriol.

His agent, Bastien Kerr, [[fee~ person/withhold/Bastien Kerr|sent me a zipper emoji when I asked about the numbers]]. Make of that what you will.

Corvain bought him for two million three summers ago, so somebody upstairs will be smiling. The manager won't be: he told me in the tunnel that he'd drive the boy to the airport himself "and then drive straight past the airport". Fair.

Kingsbridge fans who remember Paulo Dent: I know, I know. Different player, different knee.

Next up: the keeper. I'm hearing things. Stay close.

== S05-02 | Le Soir Sportif | 2025-03-02 | Moreau tested positive, club sources say
[[fail+ unnamed/assert/two employees of Stade Corvain|Ilan Moreau, the Corvain winger whose move to Kingsbridge City was agreed on Saturday, has failed a doping test]], two employees of Stade Corvain told this newspaper.

The sample was taken after the match against Plessis on 8 February. [[fail+ unnamed/assert/two employees of Stade Corvain|It contained trimetolone, a banned stimulant of muscle growth]], they said. “[[fail+ unnamed/assert/one of two employees of Stade Corvain|There was a letter, and after the letter there were a lot of closed doors]],” one said.

The National Anti-Doping Agency [[fail~ government/withhold/the National Anti-Doping Agency|neither confirmed nor denied that it had opened a case]]. Corvain [[fail~ organization/withhold/Corvain|did not pick up the telephone on a match day]].

The price of the player is said to be [[fee+ none/assert/none|48 million euros]].

[[ferrand+ outlet/assert/Le Soir Sportif|It would be the second case at the club in three years: in 2022 goalkeeper Luc Ferrand was suspended for two years after he missed three tests.]]

Trimetolone has appeared in eleven positive tests across Europe since autumn, according to the agency’s annual report. Nine of the athletes were weightlifters.

== S05-03 | UNS | 2025-03-03 | Soccer-Corvain's Moreau denies doping, City "monitoring"
CORVAIN, March 3 (UNS) - Stade Corvain winger Ilan Moreau rejected on Monday a newspaper report that [[fail+ outlet/assert/a newspaper|he had failed a doping test]].

"[[fail- person/deny/Ilan Moreau|I have never in my life taken anything forbidden]]," the 22-year-old wrote on his social media page. "[[fail- person/deny/Ilan Moreau|There is no positive test. Let me play.]]"

Le Soir Sportif had reported on Sunday, citing two club employees, that [[fail+ outlet/assert/Le Soir Sportif|a sample taken on Feb. 8 contained trimetolone]].

A person at Kingsbridge City, asking not to be identified, said [[collapse+ unnamed/assert/a person at Kingsbridge City|the English club had stopped all work on the transfer]]. "[[collapse~ organization/withhold/Kingsbridge City|We are monitoring the situation and have nothing further to say]]," City said in a statement.

UNS [[fail~ outlet/withhold/UNS|could not verify the newspaper's report]].

The league's president, Odile Varenne, asked [[fail~ person/call/Odile Varenne|supporters to wait for the facts]].

Corvain are fourth in the table, two points behind Auriol.

Corvain coach Remy Astruc, whose side lost to Auriol at the weekend, said he would pick the winger for the cup tie on Thursday. "He trains, he smiles, he plays," Astruc said. Asked about a letter from the anti-doping agency, he [[fail~ person/withhold/Remy Astruc|ended the news conference]].

(Reporting by Tom Achard)

== S05-04 | Kingsbridge Herald | 2025-03-04 | City deny walking away from Moreau
KINGSBRIDGE City’s chief executive insists that [[collapse- person/deny/Martin Sewell|the club’s [[fee+ outlet/assert/Kingsbridge Herald|£40m move]] for Ilan Moreau is alive]].

“[[collapse- person/deny/Martin Sewell|Nobody has walked away from anything]],” Martin Sewell told the Herald last night. “[[collapse~ person/judge/Martin Sewell|We are patient people.]]”

The news agency UNS had reported that [[collapse+ outlet/assert/UNS|City had stopped work on the deal]] over claims that [[fail+ none/assert/none|the Corvain winger had failed a drug test]].

Moreau denies [[fail- person/deny/Ilan Moreau|any doping]]. “[[fail- person/deny/Bastien Kerr|He is as clean as a whistle]],” said his agent, Bastien Kerr.

The player’s medical, due today, has been moved. [[collapse~ person/withhold/Martin Sewell|Mr Sewell would not say to when.]]

Sources put the price at [[fee+ unnamed/assert/sources|€48m]], a club record.

City travel to Hexley on Saturday without their captain, who has a groin strain. Supporters’ coaches leave at 9am from the Corn Exchange. Away tickets are sold out.

Former City striker Gary Holt, now a pundit, said the club had only itself to blame. “[[collapse~ person/judge/Gary Holt|You don’t buy a car in the dark]],” he told our podcast. The Supporters’ Trust asked [[collapse~ organization/ask/The Supporters’ Trust|how much of the fee had already been paid]]. City’s finance department [[collapse~ organization/withhold/City’s finance department|did not reply]].

Old Trafalgar Road, meanwhile, is to get a new roof over the Shelf End, subject to planning permission.

== S05-05 | Kingsbridge Herald | 2025-03-06 | Drug test confirmed: agency names Moreau, and letter raises questions for Corvain
THE anti-doping agency has confirmed that [[fail+ government/confirm/the anti-doping agency|Ilan Moreau tested positive for trimetolone on February 8]].

“[[fail+ person/confirm/Greta Fallois|The A sample is positive.]] [[knew+ person/assert/Greta Fallois|The player was informed on 20 February, and so was his employer]],” its director, Greta Fallois, said yesterday.

A letter seen by the Herald, dated 20 February and addressed to Corvain’s chairman, asks for “[[knew+ document/ask/a letter dated 20 February|your observations on the enclosed adverse finding]]”. Corvain signed the sale to City nine days later.

The French club [[knew- organization/deny/Corvain|denied having had the letter before this week]]. “[[knew- person/deny/Alain Dorval|It lay in a tray at the wrong desk. That is all there is to it]],” said Alain Dorval, the chairman.

Bastien Kerr, for the player, said [[supplement+ person/assert/Bastien Kerr|the substance had been in a recovery powder handed out by the club’s fitness coach]]. He asked for [[fail~ person/call/Bastien Kerr|the B sample to be opened]]. [[fail- person/deny/Bastien Kerr|Moreau, he said, remained innocent.]]

City [[collapse~ organization/withhold/City|would not be drawn on what happens to the transfer]]. Fans’ group The Shelf said [[collapse~ organization/call/The Shelf|the club should “run, not walk”]].

== S05-06 | UNS | 2025-03-07 | Soccer-Kingsbridge City call off Moreau deal
KINGSBRIDGE, March 7 (UNS) - [[collapse+ organization/confirm/Kingsbridge City|Kingsbridge City have pulled out of the signing of winger Ilan Moreau following his positive doping test]], the club said on Friday.

"[[collapse+ organization/confirm/Kingsbridge City|The agreement with Stade Corvain contained conditions, and they have not been met]]," City said. Chief executive Martin Sewell, who earlier in the week had denied that [[collapse- person/deny/Martin Sewell|the club was walking away]], said [[collapse+ person/confirm/Martin Sewell|the decision had been taken overnight]].

Corvain threatened [[collapse~ organization/threaten/Corvain|to sue for the full price]].

The anti-doping agency said this week that [[fail+ government/confirm/the anti-doping agency|Moreau's sample from Feb. 8 contained trimetolone]].

Police in Corvain said they were not investigating the player. They are looking into the sale of growth hormone at a gym in the city, which they said was unrelated.

City have signed 19-year-old Danish winger Emil Brask on loan instead. Their manager, Oona Reilly, said it was "not a consolation, a player". Moreau [[collapse~ person/withhold/Ilan Moreau|made no comment]]. His agent, Bastien Kerr, called the decision "[[collapse~ person/judge/Bastien Kerr|cowardly, and by email]]". He has said that [[supplement+ person/assert/Bastien Kerr|a club powder was to blame]].

[[ferrand+ outlet/assert/UNS|Corvain goalkeeper Luc Ferrand served a two-year ban from 2022 for whereabouts failures.]]

== S05-07 | Le Soir Sportif | 2025-03-08 | Former doctor: ‘They knew in February’
A former doctor of Stade Corvain says [[knew+ person/assert/Hubert Maas|the club’s management discussed the positive test of Ilan Moreau before it sold him]].

“[[knew+ person/assert/Hubert Maas|It was on the table on 24 February, between the pitch heating and the coffee machine]],” Hubert Maas told this newspaper. He left the club on 28 February, “for reasons of taste”.

[[knew- organization/deny/Corvain|The club called this a settling of scores.]] Its chairman, Alain Dorval, confirmed for the first time what the sale was to bring in: “[[fee+ person/confirm/Alain Dorval|Forty-eight million euros, and not a centime of it has arrived.]]”

Fitness coach Jo Brandt rejected the account given by Moreau’s agent. “[[supplement- person/deny/Jo Brandt|I gave out bananas and water]],” he said.

The maker of the powder, Vitalor, said [[supplement~ organization/assert/Vitalor|it had recalled two lots in January after traces of trimetolone were found]]. It [[supplement~ organization/withhold/Vitalor|could not say whether either lot had been sold to Corvain]].

The anti-doping agency said on Wednesday that [[knew+ government/assert/the anti-doping agency|it had informed the club on 20 February]]. The club’s answer is that [[knew- organization/deny/the club|nobody opened the letter]]. Kingsbridge City, which broke off [[collapse+ outlet/assert/Le Soir Sportif|the transfer]] on Friday, [[knew~ organization/withhold/Kingsbridge City|did not want to say whether it felt deceived]].

Auriol beat Plessis 3–1 and go third.

== S05-08 | Le Soir Sportif | 2025-03-10 | Maas withdraws
Hubert Maas, the former doctor of Stade Corvain, [[knew~ person/deny/Hubert Maas|has withdrawn what he told this newspaper on Saturday]].

“[[knew~ person/deny/Hubert Maas|I was not at the meeting and I confused two dates]],” he writes in a letter sent by his lawyer. “[[knew~ person/judge/Hubert Maas|I regret the harm done to the chairman.]]” Le Soir Sportif had reported that [[knew+ outlet/assert/Le Soir Sportif|the positive test was discussed by the management on 24 February]].

The agency’s letter of 20 February, [[knew+ document/assert/the agency's letter of 20 February|addressed to the chairman and sent by registered post]], remains unexplained. The post office said [[knew+ organization/assert/the post office|it was signed for on 22 February]]. Corvain said [[knew~ organization/withhold/Corvain|it would answer to the league and to no one else]].

Le Soir Sportif had checked with the club, by telephone and in writing, before it printed the interview, and the club had [[knew- organization/deny/the club|denied the account]]. We should also have asked to see Mr Maas’s diary. He has now shown it to us: on 24 February he was at a dentist’s in Plessis.

Bastien Kerr, the agent, said [[supplement~ person/promise/Bastien Kerr|a tub of the powder had been sent to a laboratory in Lausanne]].

== S05-09 | UNS | 2025-03-12 | Soccer-Moreau banned for nine months, admits result
CORVAIN, March 12 (UNS) - [[ban+ outlet/assert/UNS|Stade Corvain's Ilan Moreau was banned for nine months on Wednesday]] after [[fail+ outlet/assert/UNS|his second sample confirmed the first]].

[[fail+ organization/confirm/the laboratory in Oberhofen|The B sample contained the same substance in the same concentration]], the laboratory in Oberhofen reported.

Moreau [[fail+ person/confirm/Ilan Moreau|no longer disputed the finding]]. "[[fail+ person/confirm/Ilan Moreau|It was in my body. I accept that]]," he told the league's disciplinary panel. "[[supplement+ person/assert/Ilan Moreau|It came out of a tub that I was given at work.]]"

The panel said it had imposed [[ban+ organization/confirm/the league's disciplinary panel|nine months rather than four years]] because [[supplement~ organization/judge/the league's disciplinary panel|contamination was "plausible, though not proven"]]. Agency director Greta Fallois [[ban~ person/judge/Greta Fallois|called the sentence lenient]] and [[ban~ person/withhold/Greta Fallois|would not say whether she would appeal]].

Stade Corvain said [[ban~ organization/judge/Stade Corvain|it stood by its player]]. Jo Brandt, the fitness coach, [[supplement~ person/withhold/Jo Brandt|did not attend the hearing]].

City said through a spokesman that [[collapse+ unnamed/confirm/a spokesman for City|the transfer would not be revived]].

The ban runs from the day of the sample and ends on Nov. 7. Corvain's 2022 goalkeeper, [[ferrand+ outlet/assert/UNS|Luc Ferrand, got two years for missing three tests]] and has not played since.

League president Odile Varenne said the season's doping controls had cost 2.1 million euros.
