story: S186
title: The Super Cup goes to the desert

claim signed: Livia Anselm, the federation's vice-president, put her name to the Zahran contract before the clubs had voted on it. | origins 2-5: a copy of the contract, an interpreter, a hotel's guest book, the emirate's sports office; Anselm denies it and then owns up.
claim strike: The players of the four clubs will refuse to fly to Zahran. | origins 2-3: the players' union, two captains; the clubs deny it; the union calls it off.
claim roof: The roof of the national stadium at Tarn is unsafe. | origins 1-1: Anselm and a letter of the federation's builder; engineers, the city and the inspection book say the contrary.
claim solo: The federation may move a final abroad without the clubs' consent. | origins 1-2: its legal office and one columnist; the statutes, jurists and the arbitration court are against it.
claim women: Women will not be let into the stadium at Zahran. | origins 1-2: a supporters' club and the tabloid Zampa; the organisers, the ticket page and reporters there contradict it.
claim price: Zahran pays 33 million for three finals. | origins 1-2: the copy of the contract; Anselm and the emirate have other sums.
claim watches: Club presidents were given gold watches by the emirate's envoy. | origins 2-3: one president and a jeweller's invoice; three others and the envoy deny it.
claim leak: Clio Varga, the general secretary, passed the contract to the press. | origins 1-2: two members of the board; Varga and the newspaper deny it.
claim corvo: The referee Ilan Corvo has refused to lead the match. | origins 0-1: Radio Valmera Sport, which had mistaken his brother's words for his and took it back.
claim balls: The league ordered its new match balls before the tender was over. | origins 1-2: a rival maker and the league's own mail; its director denies it.
claim mondays: In 2039 supporters who sat down on the pitches forced the federation to give up Monday matches. | origins 1-2: background told by the outlets.
status signed 2043-01-23: reported denied
status signed 2043-01-26: corroborated denied
status signed 2043-02-09: confirmed none
status strike 2043-01-25: reported none
status strike 2043-01-26: corroborated denied
status strike 2043-02-11: none denied withdrawn
status roof 2043-01-22: reported none
status roof 2043-01-23: reported denied
status roof 2043-02-06: none denied withdrawn
status solo 2043-01-22: reported none
status solo 2043-01-24: reported denied
status women 2043-01-22: none denied
status women 2043-01-25: reported denied
status women 2043-02-02: none denied withdrawn
status price 2043-01-23: reported denied
status price 2043-01-30: corroborated denied
status watches 2043-01-29: reported denied
status watches 2043-01-30: corroborated denied
status leak 2043-01-30: reported denied
status corvo 2043-01-27: reported none
status corvo 2043-01-29: none denied withdrawn
status balls 2043-01-30: reported denied
status mondays 2043-01-22: reported none

== S186-01 | Valmeran Football Federation (press release) | 2043-01-22 | Super Cup: a proposal for our clubs
The Valmeran Football Federation will submit to its clubs on 4 February a proposal to hold the Super Cup tournament of four, on 20 and 23 February, in the Emirate of Zahran.

"[[signed- person/assert/Livia Anselm|It is a proposal and nothing more, and until the clubs have spoken there will be no signature]]," said the Vice-President for Competitions, Livia Anselm. [[signed- organization/assert/the federation|At the present time there is no contract.]] [[price~ organization/withhold/the federation|Financial terms will be put before the clubs in confidence.]]

The Federation has been led to look for another venue by a regrettable circumstance. [[roof+ organization/assert/the federation|The roof of the national stadium at Tarn can no longer be regarded as safe: according to its own builder, eleven of its cables have lost tension.]] "[[roof+ person/warn/Livia Anselm|I would not seat my mother under it]]," said Ms Anselm.

What speaks for Zahran:

- an arena of 45,000 seats, opened last year;
- temperatures of 21 degrees in February;
- [[women- organization/assert/the federation|seats for everyone, men, women and children, in all blocks]];
- a growing audience in that part of the world.

The Federation is aware that not all supporters will be able to travel. [[strike~ organization/judge/the federation|It is confident that players will see the invitation as an honour.]] It recalls that [[mondays+ organization/assert/the federation|it has known how to listen to its public, as when it gave up Monday matches in 2039 after peaceful sit-downs on the pitches]].

[[solo+ organization/assert/the legal office of the federation|For the sake of order, the legal office notes that a change of venue, also to another country, is within the Federation's own competence]]; [[solo~ organization/judge/the federation|the clubs are consulted in a spirit of partnership.]]

The proposal was drawn up by a working group. Accreditation for the meeting closes on 1 February. Coffee will be provided; lunch will not.

== S186-02 | Il Pallone | 2043-01-23 | "Done at Zahran, this ninth of January"
Page fourteen has two signatures and a palm tree. [[signed+ document/assert/a copy of the contract|“Done at Zahran, this ninth day of January, for the Federation: L. Anselm,”]] it says, and above it are thirteen pages about buses, prayers, prize money and the colour of the carpet.

[[signed+ outlet/assert/Il Pallone|The Super Cup, then, was given away twelve days before the clubs got their “proposal” and almost four weeks before they're to raise their hands.]] We have had the pen stroke compared with forty others. [[signed+ outlet/assert/Il Pallone|It's hers, with the loop under the L.]]

Livia Anselm answered from a car. “[[signed- person/deny/Livia Anselm|What you have is a draft that somebody has scribbled on. I sign with the clubs or I don't sign]].” Had she been in Zahran on the ninth? [[signed~ person/withhold/Livia Anselm|“I've been in so many places.”]] General secretary Clio Varga, who would have had to stamp it, [[signed~ person/withhold/Clio Varga|knows nothing, wants to know nothing and asks to be quoted so]].

The sum? [[price+ document/assert/a copy of the contract|Thirty-three million, for three editions, payable each March.]] [[price- person/deny/Livia Anselm|“A third less,” says Anselm, who hasn't seen any contract.]]

At the clubs there's rage in several keys. Emil Sandor of Brisca: “[[signed~ person/expect/Emil Sandor|If that's genuine, the fourth of February is a tea party]].” Orsano [[signed~ organization/withhold/Orsano|isn't saying anything to anyone this month]]. The notary who presides over Aldera wants [[signed~ person/call/the notary who presides over Aldera|the original on the table, unfolded]]. Nico Avellan, the captain of Orsano, has [[strike~ person/withhold/Nico Avellan|packed for colder places and would rather not think about the sun]]. [[solo- outlet/assert/Il Pallone|Two thirds of them would have to agree, incidentally, before a ball may be kicked abroad.]]

[[roof- outlet/assert/Il Pallone|And Tarn's roof, on account of which all this is said to be necessary, passed its inspection in November with the remark “as new”.]]

Night frost on the plain; the reserve match at Tarn is off.

== S186-03 | Tribuna Legale & Sport | 2043-01-24 | Article 9, and those who don't wish to read it
May a federation take a final out of the country by itself? [[solo+ organization/judge/the legal office of the federation|Its legal office finds that it may, since venues are “an administrative matter”.]] The sports columnist Gero Malfi [[solo+ person/judge/Gero Malfi|is of the same mind: who pays for the band chooses the ballroom]].

[[solo- document/assert/article 9 of the statutes|Article 9: “Finals shall be played on the territory of Valmera unless two thirds of the clubs resolve otherwise.”]] [[solo- outlet/assert/Tribuna Legale & Sport|There's no second sentence, no footnote and no transitional provision.]] [[solo- outlet/assert/Tribuna Legale & Sport|Nor is there a practice: since 1961 no final of any kind has crossed the border.]] [[solo- person/judge/Cosimo Traub|“A first-year student would get it right with a cold,” in the words of Cosimo Traub, who acts for Brisca.]] Emerita professor Isolde Vanni, who drafted the text in 2028, [[solo- person/assert/Isolde Vanni|remembers the evening and the wine: the point was to stop precisely this]]. [[solo~ person/withhold/Ada Lorenc|The minister of sports, Ada Lorenc, doesn't interpret the rules of private bodies.]]

If the vice-president has already signed, as Il Pallone reports, what then? [[signed~ outlet/judge/Tribuna Legale & Sport|We pass over whether she did; it's a matter for graphologists.]] [[signed- unnamed/deny/a board member|A board member assures us that no pen was ever uncapped]]; [[signed+ unnamed/assert/another board member|another has seen a photograph in which the cap is lying next to the dates]].

Supporters, meanwhile, sharpen an older tool. [[mondays+ outlet/assert/Tribuna Legale & Sport|It was they who in 2039, by sitting down in eleven stadiums in eleven weeks, rid the country of football on Mondays.]] [[strike~ organization/withhold/the players' union|The players' union was asked if its members might sit down too, and wanted till Sunday.]]

As for Tarn, the review has read the inspection book. [[roof- document/assert/the inspection book|“Cables 1 to 48: nominal. No measures.”]] [[roof~ outlet/ask/Tribuna Legale & Sport|Where are the eleven?]]

Next week: is a throw-in a gift within the meaning of the law?

== S186-04 | Corriere di Orsano | 2043-01-25 | “We're not going”: the union says no, and an old lady measures a roof
ORSANO. [[strike+ organization/assert/the players' union|The men of all four clubs will stay at home on the twentieth, the players' union let it be known yesterday evening.]] “[[strike+ person/threaten/Marta Sile|We've been in forty-one matches since August. The next plane leaves without us]],” said its chairwoman, the former international Marta Sile.

Nico Avellan, captain of our eleven, [[strike+ person/confirm/Nico Avellan|has told the dressing room to leave its passports where they are]]. [[strike+ outlet/assert/Corriere di Orsano|By Saturday night 71 of the 96 professionals concerned had signed the list that hangs in the union's hall.]] The club [[strike~ organization/withhold/Orsano|asked to be forgiven for having no opinion]]. Others were warmer. [[strike~ person/judge/Greta Olm|“About time,” Greta Olm, retired policewoman and season-ticket holder, remarked at the barber's.]]

Women in the curve have another worry. [[women+ organization/accuse/the supporters' club Le Tigri|The supporters' club Le Tigri writes that its members would be turned back at the gates out there, for being women.]] [[women~ outlet/withhold/Corriere di Orsano|We weren't able to establish where it has that from.]]

To the roof, then. Engineer Donata Pesch, 80, who built it, climbed up on Friday with a dial gauge. [[roof- person/assert/Donata Pesch|All forty-eight hum the same note, she says; there's no slack cable in Tarn, and there hasn't been one since she tightened the last herself.]] “[[roof- person/deny/Donata Pesch|My mother sat there, God rest her, and she would again]].” The letter to which the federation refers is said to be from the “builder”. [[roof- outlet/assert/Corriere di Orsano|It comes from a firm that installed the lavatories.]]

[[signed~ group/judge/fans|At Bar Curva a palm tree has been drawn on every coaster, with a loop under it]], and the landlord takes bets on [[signed~ unnamed/expect/a landlord|how long it'll be before she remembers where she was on the ninth]].

The river has fallen below the first mark again.

== S186-05 | Continental Sports Wire | 2043-01-26 | Interpreter says Valmera official signed Gulf deal on Jan 9
ZAHRAN, Jan 26 (CSW) - An interpreter who worked for Valmera's football federation said on Monday that [[signed+ person/confirm/Yunis Harb|he stood beside Vice-President Livia Anselm on January 9 when she signed away the Super Cup]].

"[[signed+ person/confirm/Yunis Harb|She used a green pen and said that it brought luck. Then there were dates and photographs]]," Yunis Harb told CSW in the emirate. [[signed+ outlet/assert/Continental Sports Wire|The guest book of the Pearl Court hotel, which CSW was shown, has an entry by Anselm for the nights of January 8 and 9.]]

The federation stuck to its line. "[[signed- organization/deny/the federation|There is no contract. There are discussions]]," it said. [[signed- person/deny/Livia Anselm|Anselm said that she had spent that week with a cold]]. Zahran's sports office [[signed~ government/withhold/Zahran's sports office|referred questions to "our partners, with whom we are happy"]]; of the money it said that [[price- government/assert/Zahran's sports office|the figure of 33 million was "far too modest"]].

In Valmera two captains, of Brisca and Aldera, joined a threatened boycott, saying [[strike+ group/assert/two captains|their teams would not be on any aeroplane in February]]. [[strike~ person/judge/Hannes Roth|Brisca coach Hannes Roth said that he would fly "with the physio, if need be"]]. [[strike- group/deny/the clubs' directors|The directors of the four clubs said in a joint note that their employees would be there, as contracts required.]] [[strike+ outlet/assert/Continental Sports Wire|A union notice seen by CSW tells members to hand their passports to nobody.]]

Concern about the stadium at Tarn, given as the reason for going abroad, was rejected by the city. [[roof- government/deny/the city of Tarn|"The arena is in perfect order and is let for a rock concert on the 21st,"]] its mayor said. [[roof- outlet/assert/Continental Sports Wire|An independent survey of last autumn found no defect.]] The federation [[roof~ organization/withhold/the federation|did not say when it had last been up there]].

[[solo- outlet/assert/Continental Sports Wire|Any final outside Valmera requires a two-thirds majority of clubs under the federation's rules.]] The Super Cup was first played in 1961.

== S186-06 | Zampa | 2043-01-27 | LADIES, STAY OUT! And Corvo says NO to the sandpit
OUTRAGE in the dunes! [[women+ outlet/assert/Zampa|No woman will get past the turnstiles at Zahran's swanky arena, not for love nor money!]] So say the gals of Le Tigri, and they should know.

“[[women+ person/accuse/Pina Rodari|They'll hold our bags and shut the door]],” fumes Pina Rodari, 33, season-ticket since she was born. [[women- organization/deny/the organisers in Zahran|The organisers (“every seat is for everybody”) sent us a glossy picture of a granny with a flag.]] [[women~ outlet/judge/Zampa|Nice granny. We'll believe it when she's Pina.]] Sports minister Ada Lorenc [[women~ person/ask/Ada Lorenc|has “inquired through the embassy”]].

And now the whistle's gone too! Radio Valmera has it that [[corvo+ outlet/assert/Radio Valmera Sport|top ref Ilan Corvo won't take charge of this circus]]. [[corvo+ outlet/assert/Zampa|No whistle for sand, that's our Ilan!]] [[corvo~ person/withhold/Ilan Corvo|Himself, last night: voicemail.]]

Lovely Livia's got a cold, has she? [[signed+ outlet/assert/Zampa|Zampa's found the boutique at Zahran airport where Miss Anselm bought a silk scarf on the TENTH, the day after the deed.]] [[signed+ unnamed/assert/a shop girl|“She showed me the ink on her finger, green,” says the shop girl.]] Livia: “[[signed- person/deny/Livia Anselm|I've a double, it seems, with better taste]].” [[signed~ outlet/call/Zampa|Come clean, Livia, we like the scarf!]]

The lads are digging in. [[strike+ outlet/assert/Zampa|EIGHTY-FIVE stars have now scrawled their names under “We ain't going”.]] [[strike- person/deny/the notary who presides over Aldera|“Mine will be on board, in ties,” pooh-poohs the notary of Aldera.]] [[strike~ group/expect/bookies|Bookies make it 6-4 that they'll play in the end.]]

[[mondays+ outlet/assert/Zampa|Remember the Monday madness? Four years back we parked our bums on the grass till Octavio & Co threw in the towel.]] [[price+ outlet/assert/Zampa|All this for 33 million smackers in three years!]] [[roof- outlet/assert/Zampa|And there's nowt wrong with Tarn's lid: a metre of snow on it last week, and not a creak.]] We've still got the cushions!

HOROSCOPE: Aries, mind your hamstring.

== S186-07 | Radio Valmera Sport (live page) | 2043-01-29 | Thursday: corrections, watches and a granny with a flag
09:00 A correction, and it's ours. [[corvo- outlet/deny/Radio Valmera Sport|On Tuesday we said that referee Ilan Corvo had turned the match down. It was his brother Ivo, a florist, who'd said that he wouldn't go "for all the sand". The referee has said no such thing.]] Corvo on the line: "[[corvo- person/deny/Ilan Corvo|I go where I'm sent, with two whistles]]." [[corvo~ outlet/judge/Radio Valmera Sport|Flowers are on the way.]]

09:40 Now this. Nevio Galt, president of second-division Lorna: "[[watches+ person/assert/Nevio Galt|A gentleman of the emirate came with a case. Gold, with a palm on the dial. I sent mine back, and I believe I'm the only one]]." [[watches+ outlet/assert/Radio Valmera Sport|We've seen the postal receipt: one gentleman's, gold, back to the sender, 14 January.]]

09:55 Has anyone else? [[watches- person/deny/Emil Sandor|Sandor, Brisca: "I wear a plastic one, look."]] [[watches- person/deny/the notary who presides over Aldera|Aldera's notary: "I've been offered dates. I ate them."]] [[watches~ organization/withhold/Orsano|Orsano: engaged tone.]] The envoy, Prince Tarik: [[watches- person/deny/Prince Tarik|"We give friendship. It doesn't tick."]]

10:30 Q&A, our Nuria Bassi at the arena.
*Can you, a woman, get in?* "[[women- person/assert/Nuria Bassi|I'm in. Row 4. There's a school class of girls behind me]]."
*And on the twentieth?* "[[women- outlet/assert/Radio Valmera Sport|The ticket page lists all blocks as mixed, and I've bought one in my own name]]."
*So Le Tigri are wrong?* "[[women~ person/judge/Nuria Bassi|They asked a fair question. I can only tell you what I've seen]]."

11:10 Marta Sile of the union: [[strike+ person/assert/Marta Sile|ninety of ninety-six, and not a bag has been packed]]. Can the clubs force them? [[strike~ person/withhold/Marta Sile|"Ask me on the nineteenth."]]

11:30 Roof: [[roof- organization/judge/Tarn Polytechnic|Tarn Polytechnic has looked at the drone pictures and "would hang a piano from it"]]. Anselm, asked in the lift: [[roof+ person/assert/Livia Anselm|"Cables don't show it from outside."]]

12:00 Signature? [[signed~ person/withhold/Livia Anselm|The lift closed.]] [[signed+ outlet/assert/Radio Valmera Sport|Our own check: the passenger list of 8 January has her in seat 2A, Tarn to Zahran, return on the tenth.]]

== S186-08 | Il Pallone | 2043-01-30 | Who gave it to us? A note on a guessing game
Since this newspaper printed page fourteen, the federation's board has been less occupied with who signed than with who told.

[[leak+ unnamed/accuse/two members of the board|It was the general secretary, two of its members are sure: Clio Varga alone had the key to the cabinet.]] [[leak- person/deny/Clio Varga|“I've a key and a conscience, and both stayed where they were,” Ms Varga says.]] We don't discuss sources. But as an innocent woman is losing sleep, [[leak- outlet/deny/Il Pallone|we make an exception and state that the paper didn't come from her, from her office or from anybody who has ever worked in it]]. [[leak~ outlet/judge/Il Pallone|More we shall not say, though the board offer us a watch.]]

[[watches+ outlet/assert/Il Pallone|Of these there are at least nine, by the invoice of Maison Orlo in Zahran, “12 gentlemen's, gold, palm”, of which three were returned.]] [[watches- person/deny/Gaspar Ilario|Orsano's Gaspar Ilario, whose initials are on line seven, “doesn't own a left wrist”.]] [[watches~ person/call/Ada Lorenc|Minister Lorenc would like to see all twelve laid out on her desk.]]

Meanwhile nothing has changed as to the heart of it. [[signed+ outlet/assert/Il Pallone|The deal had been concluded, in green ink and in front of four witnesses, when the clubs were still being told about a “proposal”.]] [[signed~ person/withhold/Livia Anselm|Ms Anselm has stopped taking calls.]] [[signed~ group/ask/eleven clubs|Eleven clubs ask in writing what, if it's so, they are to vote on.]] [[solo- outlet/assert/Il Pallone|For by its own rulebook the federation couldn't promise a final to the next village without asking them, let alone to a palm.]] [[price+ outlet/assert/Il Pallone|Eleven million for every year, three years: the bank guarantee has turned up as well.]]

Another story, and another house. [[balls+ organization/accuse/the ball maker Kestrel|The league, complains the ball maker Kestrel, ordered its new match balls from a competitor while the bids were still sealed.]] [[balls- person/deny/Guido Farn|League director Guido Farn: “Not one ball before the bell.”]] [[balls~,signed~ outlet/judge/Il Pallone|That would be the league and a matter of leather; it has nothing to do with the federation and its palm.]]

Carnival trains run half-hourly.

== S186-09 | Zampa | 2043-02-02 | OK LADIES, COME ON IN (plus: MORE BLING!)
Hands up, we goofed. [[women- outlet/deny/Zampa|We told you that girls would be kept out of the Zahran arena. They won't. There was a league game there on Friday and a third of the crowd were women, three of them ours.]] Le Tigri have eaten it too: “[[women- person/deny/Pina Rodari|We'd got it from a leaflet about another country]],” gulps Pina. [[women- outlet/assert/Zampa|Same gates, same seats, same dreadful hot dogs.]] [[corvo- outlet/assert/Zampa|And Ilan Corvo never turned up his nose either; that was the florist.]]

But the WATCHES are real! [[watches+ person/confirm/a club president's wife|A president's missus has shown us one, ticking away in a sock drawer, palm and all.]] [[watches~ person/withhold/a club president's wife|Which president? She'd rather stay married.]] [[watches~ outlet/call/Zampa|Check your dads' drawers, folks!]]

[[roof- outlet/assert/Zampa|The roof at Tarn? Our lightest reporter bounced on it for an hour. It's as tight as a drum.]] [[roof~ person/withhold/Livia Anselm|Livia: no comment, and no scarf.]] So if the roof's fine, why the hurry to leave? [[signed~ outlet/ask/Zampa|Because the ink was dry already, Livia?]] [[signed+ outlet/assert/Zampa|Four witnesses, one pen, one scarf: it was all wrapped up on the ninth.]] [[signed~ group/judge/regulars|At Bar Curva the regulars have stopped asking if she did it, and just ask for how much.]]

“[[price- person/assert/Livia Anselm|Twenty-two million, I've told everybody]],” she said last week. [[price+ document/assert/a bank guarantee|Bank guarantee: “33,000,000.”]] Sums, Livia!

[[leak+ outlet/assert/Zampa|Who blabbed? Clio V., says the whole second floor]], but the sports daily swears blind that [[leak- outlet/deny/Il Pallone|she never gave it a thing]]. [[leak~ outlet/judge/Zampa|Somebody's fibbing, and it isn't the sock.]]

And the strike? Nico Avellan is buying ski boots. [[strike+ person/confirm/Nico Avellan|“For the twentieth. I'll be on a slope, and so will the lads,”]] he grins. [[strike+ outlet/assert/Zampa|Ninety-three names on the list now, and the other three are goalies, who are slow.]] [[strike~ unnamed/judge/an Orsano fan|“At last a left back who stays put,” sighs a fan.]]

== S186-10 | Continental Sports Wire | 2043-02-06 | Clubs reject Zahran, court says federation cannot go it alone
TARN, Valmera, Feb 6 (CSW) - [[solo- organization/judge/the Court of Arbitration for Sport of Valmera|Valmera's football federation has no power to stage a final abroad against the will of its clubs]], the country's sports arbitration court ruled on Friday, two days after the clubs had voted the idea down by 27 to 9.

"[[solo- person/judge/Irmin Faust|The statute says two thirds, and two thirds it means]]," the presiding arbitrator, Irmin Faust, said. The federation's lawyer argued that [[solo+ person/assert/the federation's lawyer|venues were for the executive to settle]], but he [[solo~ person/withhold/the federation's lawyer|had no answer when he was asked for a precedent]].

Whether a binding contract exists is still in dispute. [[signed- person/deny/the federation's lawyer|Counsel told the court that no commitment had been entered into before Wednesday's ballot, or since.]] [[signed+ government/assert/Zahran's sports office|Zahran's sports office, in a letter that was read out, says it has held a valid signature since January 9 and expects to be paid 15 million for a breach.]] [[signed+ outlet/assert/Continental Sports Wire|Photographs attached to the letter show Livia Anselm at a table, with a green pen in her hand and the date on a screen behind her.]] Anselm, who has led the federation since Tuesday, [[signed~ person/withhold/Livia Anselm|left the room while they were passed round]]. Eight clubs called for [[signed~ group/call/eight clubs|her suspension]]. [[watches+ outlet/assert/Continental Sports Wire|The emirate's envoy is also shown by an invoice to have bought 12 gold watches for heads of clubs.]]

Players' union head Marta Sile said [[strike~ person/withhold/Marta Sile|it would decide by Wednesday whether the boycott was still needed]]. [[strike+ outlet/assert/Continental Sports Wire|Until then all 96 players stand by their pledge not to travel.]]

Access for female spectators, an earlier worry, was not raised; [[women- outlet/assert/Continental Sports Wire|women have had places in the arena at Zahran since its opening]]. The court also heard the engineer Donata Pesch. [[roof- person/assert/Donata Pesch|"I have tested each cable twice, and each of them is sound,"]] she said. [[roof- person/confirm/the federation's lawyer|The federation's lawyer conceded that the warning had come from a plumbing contractor.]]

Judges will publish their reasons on Thursday. Snow fell on Tarn all day without incident.

== S186-11 | Corriere di Orsano | 2043-02-09 | She remembers the ninth
ORSANO. Two weeks of a cold are over. [[signed+ person/confirm/Livia Anselm|“I signed in Zahran on the ninth of January, in green, and I thought that the clubs would thank me,” Livia Anselm told the board on Sunday]], and laid the original on the table. Her proposal of the twenty-second, she added, [[signed~ person/judge/Livia Anselm|had been a piece of theatre, for which she begged the clubs' pardon]].

[[signed+ outlet/assert/Corriere di Orsano|With this, what an interpreter, a shop girl and a guest book had said is so.]] The notary of Aldera read the paper unfolded, as he had wished, and found it [[signed~ person/judge/the notary who presides over Aldera|“well drafted, which is the sad part”]]. [[price+ outlet/assert/Corriere di Orsano|It does say thirty-three million; nobody speaks of twenty-two any more.]] [[signed~ person/expect/Emil Sandor|Brisca's Sandor thinks that it'll cost the federation half of that to get out.]]

On the question of how it got to Il Pallone, Anselm had a surprise. [[leak- person/deny/Livia Anselm|“Leave Clio in peace. I lost my own copy on the airport bus.”]] [[leak- outlet/assert/Corriere di Orsano|The bus company's lost-property book bears this out: “folder, palm, football”, the twelfth of January.]] [[leak~ unnamed/withhold/two members of the board|The two gentlemen of the board who had known better have not been found.]]

President Ilario returned a small parcel to the emirate by registered post on Saturday. [[watches~ person/withhold/Gaspar Ilario|What's in it is between himself and the post office.]] [[watches+ outlet/assert/Corriere di Orsano|The customs form, filled in by his secretary, says “wristwatch, gold”.]]

[[roof- outlet/assert/Corriere di Orsano|The final will now be at Tarn after all, under forty-eight cables that never had anything wrong with them.]] [[solo- outlet/assert/Corriere di Orsano|Article 9 has held: nobody can carry a cup out of this country unless two thirds of the clubs help carry.]] [[strike~ outlet/assert/Corriere di Orsano|Without a journey there isn't much to refuse, yet the list was still hanging in the union's hall on Sunday night.]] [[mondays+ unnamed/assert/a landlord|Bar Curva compares it with the end of the Monday matches in 2039, when it was sitting that won the day.]]

The river is over the first mark.

== S186-12 | Tribuna Legale & Sport | 2043-02-11 | What remains of a desert
The boycott first, since it is over. [[strike- organization/deny/the players' union|The union struck it from the board on Tuesday evening: there's no flight to refuse, and the men will play at Tarn.]] [[strike- person/deny/Nico Avellan|Avellan has returned his ski boots.]] [[strike~ person/judge/Marta Sile|Marta Sile is “almost sorry; it was such a good list”.]]

The contract, next. [[signed+ outlet/assert/Tribuna Legale & Sport|That Ms Anselm bound herself on 9 January, without any mandate from the clubs, is common ground.]] [[signed~ outlet/judge/Tribuna Legale & Sport|It doesn't follow that she bound the federation.]] [[solo- outlet/assert/Tribuna Legale & Sport|For where the statutes give a decision to two thirds of the members, the executive has nothing to sign with; the arbitrators' reasons, out tomorrow, will say so on page one.]] Only Gero Malfi, the columnist, [[solo+ person/judge/Gero Malfi|hears the band still playing in the ballroom of whoever pays]].

[[watches~ government/promise/prosecutors in Tarn|Prosecutors in Tarn will look at wrists]]; [[watches- person/deny/Prince Tarik|Prince Tarik maintains that he never gave anyone the time]]. [[watches+ person/confirm/Nevio Galt|Nevio Galt has identified the case in which his own had come.]]

The neighbours don't come out of it well either. [[balls+ document/assert/the league's mail|The league's mail, which Kestrel's lawyers have got hold of, orders “80,000 pcs., size 5” on 11 January; the bids were opened on the 16th.]] [[balls- person/deny/Guido Farn|Director Farn reads it as “a sample order”.]] [[balls~ outlet/judge/Tribuna Legale & Sport|Eighty thousand is a good sample.]] [[balls~ organization/withhold/the league|The league's board will deal with it in March.]]

Of the rumours nothing is left. [[women- outlet/assert/Tribuna Legale & Sport|Zahran sells its tickets to women as to men and has done since it opened]]; [[corvo- outlet/assert/Tribuna Legale & Sport|Mr Corvo was never unwilling and will whistle at Tarn]]; [[roof- outlet/assert/Tribuna Legale & Sport|the roof holds.]] [[leak- outlet/assert/Tribuna Legale & Sport|Nor did Ms Varga carry a single page to a newspaper.]] [[price~ group/ask/creditors|What a cancelled palm costs, creditors would like to know.]] [[price+ outlet/assert/Tribuna Legale & Sport|The emirate would have sent eleven million each March until 2045.]]

[[mondays+ outlet/assert/Tribuna Legale & Sport|It is the clubs' finest hour since a few thousand people on cushions did away with Monday football.]] On the throw-in as a gift, see page 9.
