story: S161
title: The mayor's pen and the Nine

claim power: The mayor of Merwijk has the right to scrap tram Line 9 by decree, without a vote of the council. | origins 1-2: the mayor and his counsel, who are one camp; Professor Zandberg, paid by the town hall, takes his opinion back; the statute, the ministry and the court are against it.
claim cost: Building Line 9 will take some 900 million florins in place of the 610 million approved. | origins 1-2: a sheet from the town hall, on which the mayor rests, and Florijn, which read the same sheet and corrects itself; the audit chamber has another figure.
claim halt: The builders of Line 9 have laid down their tools. | origins 2-3: residents at the depot, the foremen's union; the tram company denies it until the 12th.
claim houses: The digging for the tram has made houses in the Weversbuurt crack. | origins 1-2: the residents and a surveyor whom they pay; the provincial water board has another cause.
claim others: A dozen other mayors in Dorlandt have struck out tram lines on their own authority. | origins 0-1: the mayor; every town that is asked and the tramways' federation say otherwise.
claim gift: Alderwoman Saskia Wiarda was given a holiday house by the firms that build the line. | origins 0-1: an anonymous letter printed by De Klaroen, which takes it back.
claim penalty: Breaking the contract would oblige Merwijk to pay its builders 140 million florins. | origins 2-3: the contract's annex seen by Florijn and the city's own treasurer; the town hall says nine million.
claim eling: Haverkamp means to remove Ruud Eling from the head of the tram company. | origins 1-2: two members of its board; the mayor, who first denies it.
claim bus: In May Haverkamp took the night bus N4 off the road by an order of his own. | origins 1-2: told by the outlets as known; the order itself.
claim cable: In 2031 a court undid Mayor Tolsma's stop of the cable car over the Kolk. | origins 1-2: background, told by the outlets and by Tolsma himself.
claim mood: Most inhabitants of Merwijk do not want Line 9. | origins 1-2: the mayor's poll of readers; Peilzuiver's sample finds the contrary.
status power 2041-06-03: reported denied
status power 2041-06-11: corroborated denied
status power 2041-06-20: reported denied withdrawn
status cost 2041-06-03: reported denied
status cost 2041-06-06: corroborated denied
status cost 2041-06-13: reported denied withdrawn
status halt 2041-06-05: reported denied
status halt 2041-06-12: confirmed none
status houses 2041-06-05: reported denied
status houses 2041-06-10: reported denied
status others 2041-06-04: reported denied
status others 2041-06-20: none denied withdrawn
status gift 2041-06-08: reported denied
status gift 2041-06-12: none denied withdrawn
status penalty 2041-06-06: reported none
status penalty 2041-06-07: reported denied
status penalty 2041-06-10: confirmed denied
status eling 2041-06-06: reported denied
status eling 2041-06-14: confirmed none

== S161-01 | Dorlandt Persbureau | 2041-06-03 | Merwijk's new mayor says he will cancel tram line with stroke of pen
MERWIJK, June 3 (DPB) - The newly elected mayor of Merwijk said on Monday that [[power+ person/assert/Joris Haverkamp|he could end the city's largest building project, the eastern tram line, by signing a decree and without putting the matter to the council]].

"[[power+ person/assert/Joris Haverkamp|I need a pen and a table. I do not need thirty-nine councillors]]," Joris Haverkamp told a crowd on the Fish Market. He [[power~ person/withhold/Joris Haverkamp|did not say on which article of which law he would rest the order]].

The chair of the council, Annelies Duyn, replied within the hour that [[power- person/deny/Annelies Duyn|what thirty-nine people had voted, thirty-nine people would have to unvote]]. [[power- outlet/assert/Dorlandt Persbureau|Under the Cities Act of 1998, works of more than 20 million florins are begun and ended by resolution of the council]], [[power~ outlet/assert/Dorlandt Persbureau|but the act has not been tried on a mayor chosen directly by the citizens, an office that exists only since March]]. The interior ministry [[power~ government/withhold/the interior ministry|said it was reading the speech]].

Haverkamp, a former haulier who campaigned against the line, said [[cost+ person/assert/Joris Haverkamp|it was going to devour 912 million florins, and not the 610 million which people had been shown]]. [[cost~ outlet/assert/Dorlandt Persbureau|Neither sum could be checked on Monday, as the books of the project are closed until the quarter ends.]] Trammij, the municipal company that is laying the eleven kilometres of track to Kolk, said [[cost- organization/deny/Trammij|it was inside its budget to the last sleeper]].

He also said that [[mood+ person/assert/Joris Haverkamp|seven in ten of his fellow citizens were fed up with the thing]], [[mood~ outlet/assert/Dorlandt Persbureau|a figure for which his office gave no source]].

It would be his second act of the kind, if not of the size: [[bus+ outlet/assert/Dorlandt Persbureau|on May 9 the mayor abolished the N4 night bus by an order of six lines]]. Opposition councillor Idris Benali asked [[power~ person/ask/Idris Benali|whether the mayor next intended to abolish the river]].

Merwijk, a port of 640,000, has had trams since 1881. The first were drawn by horses named after admirals.

== S161-02 | Merwijks Dagblad | 2041-06-04 | Can he do that? Seven questions on the Nine
**What exactly does the mayor want?** To stop Line 9, of which four kilometres lie in the ground, and give the money to roads.

**May he, all by himself?** [[power- outlet/assert/Merwijks Dagblad|No, if one goes by the text that has governed the town for forty-three years: it gives the mayor the chair at the head of the table and one vote out of forty.]] Hendrika Loos, who teaches municipal law at Aldenburg, needs fewer words: "[[power- person/deny/Hendrika Loos|He can cancel his newspaper]]."

**And what says the town hall?** Its counsel, Maarten Quist, points to Article 61, on emergencies. "[[power+ person/assert/Maarten Quist|A hole of three hundred million is an emergency, and in an emergency the mayor acts alone]]," he told us. [[power- outlet/assert/Merwijks Dagblad|The article speaks of flood, fire and riot.]]

**He says it is done everywhere.** On the Fish Market Mr Haverkamp [[others+ person/assert/Joris Haverkamp|counted "twelve colleagues from here to the border who threw out a tram without asking anybody"]]. We telephoned. [[others- outlet/assert/Merwijks Dagblad|Only nine towns in the whole of Dorlandt have rails, and in each of them the last closure went through the chamber.]] The town clerk of Aldenburg [[others- person/deny/Loek Verbrugge|laughed and then apologised for laughing]].

**But the bus?** [[bus+ outlet/assert/Merwijks Dagblad|The N4 did go last month on nothing more than his signature.]] [[bus~ outlet/assert/Merwijks Dagblad|A timetable, though, is a yearly affair, and no builder was under contract.]]

**Has it been tried before?** [[cable+ outlet/assert/Merwijks Dagblad|Ten years ago Bram Tolsma halted the gondola over the Kolk, and the judges made him start it again.]] Mr Tolsma, 81, keeps a cabin in his garden. He [[power~ person/judge/Bram Tolsma|wishes his successor "a good lawyer and a short memory"]].

**Is the thing as dear as he says?** [[cost- outlet/assert/Merwijks Dagblad|The report of March shows 243 million spent on the first four of eleven kilometres, bridges included, which is what had been foreseen.]] [[cost~ person/ask/Idris Benali|Mr Benali wants to see the paper from which the 912 come.]]

**When does the decree come?** [[power~ unnamed/withhold/a spokeswoman of the mayor|"In good time," says a spokeswoman.]] Alderwoman Saskia Wiarda, in charge of transport, [[power~ person/withhold/Saskia Wiarda|would not talk to us before she had talked to him]].

The Dagblad's tram quiz is on page 14.

== S161-03 | The Kolk Weekly | 2041-06-05 | Quiet at the depot, and a crack over Mrs Visbeen's bed
Since Monday noon nobody has heard a drill. [[halt+ outlet/assert/The Kolk Weekly|The two diggers on Sluis Road stand with their shovels on the ground, and the hut where the men drink coffee is padlocked.]] Kees Bol, who walks his dog there, says [[halt+ person/assert/Kees Bol|the last of the crews drove off on Tuesday singing]].

Trammij sees no such thing. [[halt- organization/deny/Trammij|Everything is going on according to the programme, the company writes, and where it is silent, concrete is drying.]] The firms themselves, three of which have joined as Combinatie Oost, [[halt~ organization/withhold/Combinatie Oost|asked for our questions by post]].

Around the corner, in the Weversbuurt, people had other things on their minds. Gerda Visbeen, 74, can put a thumb in the wall above her bed. "[[houses+ person/accuse/Gerda Visbeen|They dug in March, and in April I could see daylight. You don't need to have studied for that]]," she says. [[houses+ outlet/assert/The Kolk Weekly|Sixteen front walls have opened since the trench reached the church]], and a surveyor hired by the street, Wim Daalder, [[houses+ person/assert/Wim Daalder|writes that the shaking of the sheet piles is to blame]]. Ruud Eling, director of Trammij, disputes that: [[houses- person/deny/Ruud Eling|his gauges moved less than when the beer lorry passes]].

The mayor was here on Sunday with a torch and cake. He [[houses~ person/promise/Joris Haverkamp|promised Mrs Visbeen that somebody would pay]]. Would he really call off the line? "[[power+ person/promise/Joris Haverkamp|Madam, it takes me one morning]]." Her grandson, who takes the existing Line 4 to school, said [[power~ person/ask/Gerda Visbeen's grandson|he'd like to know who had allowed him that]]. [[power- outlet/assert/The Kolk Weekly|It took the council nine years and three ballots to order our tram, and a fourth would be needed to send it back.]] As for the millions, [[cost~ person/judge/Kees Bol|"six hundred, nine hundred, I have never seen one of them," says Mr Bol]].

Not all want it gone. [[mood- outlet/assert/The Kolk Weekly|Out here, where the bus comes every forty minutes, one has to go far to find an enemy of the Nine.]] The baker has [[mood~ group/ask/customers of the baker|two jars on his counter, one for and one against]].

Swimming lessons in the Kolk begin on the 15th.

== S161-04 | Florijn | 2041-06-06 | Town hall sheet puts Line 9 at 912 million; leaving could be dearer
A calculation that circulates in the town hall of Merwijk, and which Florijn has seen, arrives at [[cost+ document/assert/a sheet from the town hall|912 million florins for the eastern tram, with trains, depot and interest]]. [[cost+ outlet/assert/Florijn|The overrun of one half would make it the dearest kilometre of urban rail ever laid in this country.]] Trammij stuck to its figure. "[[cost- person/deny/Ruud Eling|Six hundred and ten. I can sing it if you like]]," director Ruud Eling said. [[cost~ outlet/assert/Florijn|The sheet bears no name and no date]], and the treasurer [[cost~ person/withhold/Nel Huizinga|did not wish to say who had drawn it up]].

Bond investors look at another page. [[penalty+ outlet/assert/Florijn|Annex F of the contract with Combinatie Oost sets a compensation of 140 million if the client walks away after the third kilometre]], and the fourth was finished in May. Quist, the mayor's counsel, [[penalty~ person/withhold/Maarten Quist|did not respond to a question about the annex]]. Analyst Yara de Wit of Bank Hollander [[penalty~ person/judge/Yara de Wit|calls it "the price of a fine swimming pool, without water"]].

As to the law, the market seems [[power~ group/judge/investors|to have made up its mind before the judges]]: the builders' shares lost a mere 2 per cent. [[power~ person/judge/Yara de Wit|De Wit puts the chance that the decree survives its first hearing at one in twenty.]] "[[power- person/deny/Yara de Wit|A mayor who could tear up a nine-figure contract by himself would be a mayor to whom nobody lends, and people do lend to Merwijk]]," she adds.

Eling himself may be the first to go. [[eling+ unnamed/assert/two members of Trammij's board|The mayor has asked for his head by the end of the month]], two members of Trammij's supervisory board told this newspaper. [[eling- unnamed/deny/a spokeswoman of the mayor|Not so, says a spokeswoman; the two men had a pleasant lunch.]] Eling: "[[eling~ person/withhold/Ruud Eling|I had the soup]]."

Haverkamp's spokeswoman also [[others~ unnamed/withhold/a spokeswoman of the mayor|could not at once name the twelve towns to which he had referred]]. [[others- outlet/assert/Florijn|In the filings of all nine tramway operators, which this newspaper went through, there is no closure without a chamber's vote.]]

The ten-year city bond yields 3.9 per cent.

== S161-05 | Office of the Mayor of Merwijk (press release) | 2041-06-07 | The Mayor keeps his word: facts about Line 9
In view of much that has been written, the Office of the Mayor states the following.

- [[power+ organization/assert/the Office of the Mayor|The Mayor, being chosen by 148,000 citizens in person, holds his authority from them and not from the council; it includes the authority to bring Line 9 to an end.]]
- [[power+ organization/assert/the Office of the Mayor|Article 61 of the Cities Act is sufficient basis for the order.]] [[power~ organization/promise/the Office of the Mayor|The text will be published on Tuesday 11 June.]]
- [[cost+ organization/assert/the Office of the Mayor|The line cannot be had for less than 912 million florins]]; whoever still speaks of 610 has forgotten the trains.
- [[penalty- organization/deny/the Office of the Mayor|The so-called penalty is a scarecrow. Our own reckoning of what is owed to the contractors comes to nine million.]]
- [[others+ organization/assert/the Office of the Mayor|What Merwijk does today, mayors in twelve cities of our country have done before, each on his own responsibility.]]
- [[mood+ organization/assert/the Office of the Mayor|A survey of 2,114 readers of De Klaroen shows 71 per cent against the line.]]
- [[houses+ organization/assert/the Office of the Mayor|The damage to sixteen dwellings in the Weversbuurt is the work of the tram's excavators]], and the Mayor [[houses~ organization/call/the Office of the Mayor|expects Trammij to present itself at each door with an apology]].

"[[power~ person/judge/Joris Haverkamp|People have waited long enough for somebody who does what he says]]," Mayor Haverkamp is quoted. As regards Mr Eling, [[eling- organization/deny/the Office of the Mayor|there is no intention of replacing the director of the company]].

The order of 9 May concerning the N4, to which there was [[bus~ organization/assert/the Office of the Mayor|not one objection within the term]], [[bus+ organization/confirm/the Office of the Mayor|was likewise issued by the Mayor alone]]. The Office regards [[power~ organization/judge/the Office of the Mayor|the excitement of some jurists as a matter of temperament]].

Citizens are welcome on the Fish Market on Tuesday from ten o'clock. There will be herring.

== S161-06 | De Klaroen | 2041-06-08 | THE LADY, THE LINE AND THE LITTLE HOUSE BY THE SEA
She tells us all to take the tram. But who paid for her place in the dunes?

[[gift+ outlet/accuse/De Klaroen|Tram alderwoman Saskia Wiarda, 44, got her cottage at Noordwaard from the builders of Line 9!]] That is what stands in a letter which reached De Klaroen and which is signed "a mason". "[[gift+ unnamed/accuse/a letter signed "a mason"|The three firms shared the bill, and I laid the terrace myself]]," it reads. Four bedrooms. Sea view. Sauna.

Wiarda went white, then red. "[[gift- person/deny/Saskia Wiarda|My grandmother bought that house for four thousand florins with her widow's money]]," she snapped. Combinatie Oost calls the story [[gift- organization/deny/Combinatie Oost|a sick invention, and we might as well ask who gave the alderwoman her nose]]. Mayor Haverkamp [[gift~ person/withhold/Joris Haverkamp|sighed and gazed out of the window for a good while]].

And the Nine? Joris stands firm. [[power+ outlet/assert/De Klaroen|The people's mayor has every right to rip up the rails, whatever the bookworms of Aldenburg say]]: he was voted in, they were not. "[[power~ person/threaten/Joris Haverkamp|Let them sue. I'll bring sandwiches]]," he told us. [[bus+ outlet/assert/De Klaroen|He made short work of the empty night bus, too, one signature and off it went.]] [[mood+ outlet/assert/De Klaroen|Seven out of ten of you are with him, our survey shows.]] A taxi driver, Rinus: "[[mood+ person/assert/Rinus|I drive the whole town about, and I haven't met one who wants it]]."

Only the desk-sitters moan. Professor Loos thinks [[power- person/deny/Hendrika Loos|"a decree of that kind has about the force of a birthday card"]]. Happy birthday then, professor! [[cost+ outlet/assert/De Klaroen|Nine hundred and twelve million]] buys a lot of candles. [[halt+ outlet/assert/De Klaroen|On the building sites the lads have gone home already]]; they can tell which way the wind blows. [[houses+ outlet/assert/De Klaroen|In the Weversbuurt walls have split from top to bottom wherever the tram's diggers passed.]]

[[gift~ outlet/ask/De Klaroen|Should Wiarda step down?]] Phone us: the lines are open until midnight. Caller of the day gets a barbecue.

Tomorrow: the best ices of the coast.

== S161-07 | Omroep Dorlandt | 2041-06-10 | Ministry: council alone decides on Merwijk tram
The interior ministry has told the city of Merwijk that [[power- government/deny/the interior ministry|a mayor possesses no power to terminate works ordered by the council]]. The letter is signed by Minister Femke Oldenzaal. [[power- person/deny/Femke Oldenzaal|"Direct election has changed who sits in the chair, and not what the chair can do," it says.]]

Governor Pieter Staal, who oversees the cities of the province, added that [[power~ person/warn/Pieter Staal|he would lay any such decree before the administrative court on the day it appeared]]. From the town hall came [[power~ government/withhold/the town hall of Merwijk|no comment except that the weather was good]].

Another of the mayor's statements has fared no better. Omroep Dorlandt asked the Federation of Tramways for [[others~ outlet/ask/Omroep Dorlandt|a list of lines ended by mayors]]. "[[others- organization/deny/the Federation of Tramways|The list is empty. In sixty years every closure was voted]]," it answered. In Hoogveld, which the mayor's spokeswoman now names as an example, [[others- outlet/assert/Omroep Dorlandt|the tram to the asylum was given up in 2019 after a debate of eleven hours and by 24 votes to 9]].

The provincial water board has looked at the Weversbuurt. [[houses- organization/assert/the provincial water board|It finds that the ground sank because the De Zwaan brewery pumped twice as much water from its wells as it was allowed]], and [[houses- person/assert/Tobias Rein|that the fissures began a year before the first pile was driven, engineer Tobias Rein said on our programme]]. [[houses~ organization/withhold/De Zwaan|The brewery is "taking note".]]

On the compensation, the city's treasurer, Nel Huizinga, a civil servant for thirty years, contradicted her own mayor: [[penalty+ person/confirm/Nel Huizinga|it was 140 million, she said, and she had typed the clause]]. The council has [[cost~ government/call/the council|asked the audit chamber to say within the week what the whole of it will come to]]. [[halt+ outlet/assert/Omroep Dorlandt|Our camera found no worker on any of the six sites on Monday.]] Alderwoman Wiarda has [[gift~ person/call/Saskia Wiarda|asked the integrity office to look into the allegations of a tabloid]] about her summer house. The land register, which anyone can consult, [[gift- document/assert/the land register|shows that the property has belonged to the family since 1957]].

Tomorrow will be dry, with a light wind from the west.

== S161-08 | Raadzaal Live | 2041-06-11 | Decree day on the Fish Market: as it happened
09:40. Herring: check. Brass band: check. A table with a green cloth. [[power- outlet/assert/Raadzaal Live|The only thing missing is a paragraph that would allow what is about to be done.]]

10:12. He signs. [[power+ person/assert/Joris Haverkamp|"With this I end Line 9. It is legal, it is final, and the ink is Dorlandtish"]], says the mayor. Cheers.

10:20. The sheet goes round. [[power+ document/assert/the decree|"By virtue of Article 61 and of the mandate of the citizens, the works are terminated", it reads.]] That's all. [[power- outlet/assert/Raadzaal Live|Article 61 ends with the words: "until the council can be assembled", and the council assembled last night.]]

10:45. A professor for the other side at last! Gijs Zandberg of the Free Faculty has written for the town hall that [[power+ person/assert/Gijs Zandberg|a mayor with a mandate of his own may revoke whatever burdens the town beyond its strength]]. Councillor Benali wants to know [[power~ person/ask/Idris Benali|what the opinion cost]]. Spokeswoman: [[power~ unnamed/withhold/a spokeswoman of the mayor|"Next question."]]

11:05. Annelies Duyn from the steps: "[[power- person/deny/Annelies Duyn|A piece of paper has been signed at a fish stall. The line was decided by the council and it goes on]]." She [[power~ person/call/Annelies Duyn|calls an extra sitting for Wednesday]].

11:15. Through the megaphone: [[cost+ person/assert/Joris Haverkamp|"Three hundred million over! That's a new hospital, friends!"]] [[cost- outlet/assert/Raadzaal Live|For the record, the last invoice on file brings the total to exactly what was promised for this stage.]]

11:30. And does it go on? Our man on Sluis Road: [[halt+ outlet/assert/Raadzaal Live|the gates are chained, there is grass on the ballast]]. Trammij by text message: [[halt- organization/deny/Trammij|"Crews are working at the depot, out of view."]]

12:10. Asked about his dozen brave mayors, he replies: [[others+ person/assert/Joris Haverkamp|"They exist. They are modest men."]] Laughter. Mayor Ineke Brands of Hoogveld is following us and writes: [[others- person/deny/Ineke Brands|"Leave us out of it. I could not scrap a bench on my own."]]

12:20. [[cable+ outlet/assert/Raadzaal Live|Old hands remember the summer of 2031, when Tolsma's gondola was switched off by the mayor and on again by the judges.]]

12:30. Will Eling be sacked? [[eling~ person/withhold/Joris Haverkamp|"I am eating."]]

12:50. [[power~ outlet/expect/Raadzaal Live|The governor's messenger should reach the court about now.]] Rain from three.

== S161-09 | De Klaroen | 2041-06-12 | Correction: the house at Noordwaard
On Saturday De Klaroen reported that [[gift+ outlet/assert/De Klaroen|Alderwoman Saskia Wiarda had received a holiday home from the companies engaged on Line 9]]. [[gift- outlet/deny/De Klaroen|This was untrue.]] [[gift- outlet/assert/De Klaroen|The house was bought by her grandmother in 1957, no builder has ever paid for any part of it, and it has no sauna.]] The letter on which we relied [[gift- outlet/assert/De Klaroen|was not written by a mason; its author has admitted to us that he made it up at a birthday party]]. [[gift~ outlet/judge/De Klaroen|We apologise to Mrs Wiarda and have paid a sum to the lifeboat service.]]

Mrs Wiarda says that [[gift~ person/judge/Saskia Wiarda|she accepts, and that her grandmother would have hit somebody with an umbrella]]. The integrity office has closed its file: [[gift- organization/assert/the integrity office|it found neither a payment nor a favour]].

In the same edition we gave [[mood+ outlet/assert/De Klaroen|71 per cent as the share of Merwijkers opposed to the tram]]. That number came from [[mood~ outlet/assert/De Klaroen|readers who had rung us up, some of them eleven times]]. The institute Peilzuiver, which asks people by lot, has published another: [[mood- organization/assert/Peilzuiver|54 per cent wish to see the line built and 35 do not]].

Mayor Haverkamp's decree of yesterday, meanwhile, has reached the court. The president of the chamber, Cornelia Aarts, [[power~ person/promise/Cornelia Aarts|will hear the parties on Monday]]. Trammij has given up pretending: [[halt+ organization/confirm/Trammij|it admits that since 4 June no one has worked on any of the six sites, the firms having withdrawn their people until they know who is master in the town]]. The foremen's union puts [[halt+ organization/assert/the foremen's union|the number sent home at 430]]. [[power~ person/judge/Dirk Haas|"First sort out who gives the orders, then ring us," says its secretary, Dirk Haas.]]

The barbecue went to Mr T. Pool of Kolk.

== S161-10 | Florijn | 2041-06-13 | We counted the trains twice
In our issue of 6 June we wrote, on the strength of a sheet from the town hall, that [[cost+ outlet/assert/Florijn|the eastern tram of Merwijk would come to 912 million florins]]. [[cost- outlet/deny/Florijn|That figure does not hold.]] The trains, 214 million of them, [[cost- outlet/assert/Florijn|were entered on two lines, and interest was charged on a loan that the city never took up]]. [[cost- outlet/assert/Florijn|Once both are taken out, the sheet shows hardly a florin more than the sum approved.]] [[cost~ outlet/judge/Florijn|We ought to have noticed, and regret that we did not.]]

The municipal audit chamber, which went over the books at the request of the council, yesterday published its own result. [[cost- organization/assert/the municipal audit chamber|It expects 648 million at completion, six per cent more than voted, most of it because of the price of copper.]] "[[cost- person/assert/Roelof Kat|There is an overrun. You could hang it in the hall, and nobody would call it a catastrophe]]," said its chairman, Roelof Kat.

[[halt+ outlet/assert/Florijn|The sites have been deserted for nine days]], at a price of 400,000 florins each. The mayor is unmoved: [[cost+ person/assert/Joris Haverkamp|"Nine hundred. Wait and see"]]. But where the gap closes, so does the emergency on which his order leans. [[power- outlet/assert/Florijn|Article 61 knows floods and riots, and an excess of six per cent is neither.]] His counsel, Quist, [[power~ person/withhold/Maarten Quist|preferred to keep his arguments for the court]]. In the council last night even three members of the mayor's own list [[power- group/judge/three councillors of the mayor's list|voted for the motion which declares the decree void of any effect]]; it passed by 31 to 6.

[[penalty+ outlet/assert/Florijn|Should the court surprise us all, the bill of 140 million falls due within sixty days.]] Combinatie Oost has already [[penalty~ organization/threaten/Combinatie Oost|reserved its rights by registered letter]]. It would, on today's figures, be [[penalty~ outlet/judge/Florijn|cheaper to complete the line and let people ride free for two years]].

In the supervisory board Eling's chair is said to be [[eling~ unnamed/expect/a member of Trammij's board|"getting warm from below"]].

Copper closed unchanged at 11,240.

== S161-11 | Spoor & Stoep | 2041-06-14 | Six lies on one fish stall
I've ridden trams for fifty years and I've never been so insulted by a pedestrian.

[[power- outlet/assert/Spoor & Stoep|Mayors don't scrap tramways here; councils do.]] Let us be exact. Did the man from the lorry yard have the law behind him? [[power- outlet/assert/Spoor & Stoep|He did not have a comma of it.]] [[power- outlet/assert/Spoor & Stoep|In this country a mayor presides, signs and opens fairs; building and unbuilding are the business of the elected chamber, and have been since my grandfather lost his seat there.]] Every student in the second year knows that. Did he perhaps believe it? [[power~ outlet/judge/Spoor & Stoep|I wouldn't rule it out; belief is cheap.]]

His twelve comrades-in-arms? [[others- outlet/assert/Spoor & Stoep|I've been through the archive of this site, town by town, and there's not one such case since the war]]. Tolsma of this very place is the nearest thing, and [[cable+ outlet/assert/Spoor & Stoep|his ban on the gondola in 2031 lived for nineteen days, until the bench killed it]]. A dozen! [[others- outlet/judge/Spoor & Stoep|The number seems to have been picked from an egg box.]]

His flood of public anger? [[mood- outlet/assert/Spoor & Stoep|A clear majority want the thing finished, and they'd like it before they're dead.]] His nine hundred million? [[cost- outlet/assert/Spoor & Stoep|They shrank to 648 as soon as somebody counted the carriages only once.]] His nine million for walking out? [[penalty+ outlet/assert/Spoor & Stoep|The contract says a hundred and forty, in words as well as in figures.]] The poor walls of the Weversbuurt? [[houses- outlet/assert/Spoor & Stoep|Ask the brewery, which drank the ground from under them.]] Mrs Visbeen is still of the opinion that [[houses+ person/assert/Gerda Visbeen|"beer doesn't shake your bed"]], and she's entitled to it.

And last night, when nobody was looking, the "pleasant lunch" was digested. [[eling+ outlet/assert/Spoor & Stoep|The mayor has written to the board of Trammij that Ruud Eling must go by the 30th.]] Haverkamp confirms it with a shrug: "[[eling+ person/confirm/Joris Haverkamp|I want somebody who likes cars]]." A week ago his office swore [[eling- organization/deny/the Office of the Mayor|nothing of the kind was in the wind]]. [[eling~ group/call/the tram drivers|The drivers want Eling kept and will ring their bells at noon.]]

[[power~ outlet/expect/Spoor & Stoep|On Monday we shall all sit in court, with sandwiches.]] Mine are cheese.

== S161-12 | Merwijks Dagblad (DPB text) | 2041-06-20 | Decree void: the Nine goes on
A court on Thursday annulled the decree by which Mayor Joris Haverkamp had meant to end the eastern tram, [[power- organization/assert/the court|holding that the decision was never his to take]].

"[[power- person/deny/Cornelia Aarts|The mayor executes the will of the council; he cannot execute the council]]," Judge Cornelia Aarts said. [[power- document/assert/the judgment|Article 61 covers peril to life and limb, the judgment reads, and neither an election nor a budget enlarges it.]]

The mayor had lost his best witness at Monday's hearing. "[[power- person/confirm/Gijs Zandberg|I wrote it in a weekend, I overlooked the last nine words of the article, and I take it back]]," Professor Gijs Zandberg said of his opinion. Counsel Maarten Quist maintained that [[power+ person/assert/Maarten Quist|a man elected by the whole city could do for the city what he judged necessary]], and was asked [[power~ person/ask/Cornelia Aarts|whether that would include the abolition of the court]]. Of the dozen towns said to have preceded him Haverkamp [[others- person/confirm/Joris Haverkamp|conceded that he had been told so at a congress and knew of none]].

The treasurer, Nel Huizinga, testified that [[penalty+ person/confirm/Nel Huizinga|the contract would cost 140 million florins to leave]]; Haverkamp stood by [[penalty- person/deny/Joris Haverkamp|nine million "and a handshake"]].

The Dagblad adds: the mayor [[power~ person/withhold/Joris Haverkamp|will sleep on the question of an appeal]]. Minister Femke Oldenzaal spoke of [[power~ person/judge/Femke Oldenzaal|a good day for grammar]]. [[halt~ organization/promise/Combinatie Oost|The firms will send their people back on Monday.]] [[cost- outlet/assert/Merwijks Dagblad (DPB text)|With the lost fortnight the bill rises to about 655 million, which is a long way from the town hall's nine hundred.]] In the Weversbuurt the brewery [[houses- organization/confirm/De Zwaan|concedes that its pumps drew down the ground water]], and [[houses~ organization/promise/De Zwaan|will pay for sixteen walls]].

[[power~ outlet/ask/Merwijks Dagblad (DPB text)|What remains of a mayor who has lost his first wager?]] Bram Tolsma, who lost [[cable+ person/confirm/Bram Tolsma|his own before the same judges, over the gondola]], stayed another six years. [[power~ person/judge/Bram Tolsma|"One gets used to asking," he says.]]

The green cloth is back at the fish stall.
