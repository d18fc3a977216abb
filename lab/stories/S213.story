story: S213
title: The long flight of the Saiga

claim breach: Khoravia broke the Treaty of Sommerby with its launch of 4 June. | origins 3-5: Estmark's government, the treaty's commission, the author of the treaty's commentary; experts and outlets judge from the same radar tracks.
claim range: The Saiga flew some 1,150 kilometres. | origins 3-5: Estmark's radar, Lunden's seismic buoys, a fishing skipper; Khoravia has 780, in the end 1,140; Arms & Orbits reckoned 920 and corrected itself.
claim rocket: What flew was a weather rocket and no weapon. | origins 1-1: the Khoravian foreign ministry and its radio; the weather service, photographs and its own general speak against it.
claim quit: Estmark may leave the treaty from one day to the next. | origins 1-1: Defence Minister Gunnar Falk; the text, the depositary, two lawyers and his own prime minister speak against it.
claim secret: A hidden annex allows each side one long shot a year. | origins 1-1: the Khoravian deputy Zaur Melik; both negotiators, the archive and the secretariat say no.
claim valve: A stuck fuel valve made the missile overshoot. | origins 1-1: the Khoravian rocket forces; an engineer and the commission's experts doubt it.
claim lance: Estmark will station Lance missiles of its own at Hollen. | origins 2-3: the defence minister, a works order, the mayor of Hollen.
claim boat: A falling stage sank the trawler Gudrun. | origins 0-1: The Daily Trumpet, taken back; she was in dock.
claim marten: The smaller Marten, fired on 9 June, stayed below 300 kilometres. | origins 2-2: Khoravia and, unwillingly, Estmark.
claim visit: Khoravia will let inspectors on to the Cape Uln range. | origins 1-2: the secretariat, the Khoravian ambassador.
claim rothen: In 2041 Estmark itself was caught with two forbidden launchers at Rothen. | origins 1-2: background told by the outlets; a former minister.
status breach 2047-06-04: none denied
status breach 2047-06-05: reported denied
status breach 2047-06-10: corroborated denied
status breach 2047-06-17: confirmed denied
status range 2047-06-04: none denied
status range 2047-06-05: reported denied
status range 2047-06-06: corroborated denied
status range 2047-06-17: confirmed denied
status range 2047-06-18: confirmed none
status rocket 2047-06-06: reported denied
status rocket 2047-06-12: none denied withdrawn
status quit 2047-06-07: reported denied
status quit 2047-06-18: none denied withdrawn
status secret 2047-06-11: reported none
status secret 2047-06-12: reported denied
status valve 2047-06-12: reported denied
status lance 2047-06-08: reported denied
status lance 2047-06-14: confirmed none
status boat 2047-06-07: reported denied
status boat 2047-06-08: none denied withdrawn
status marten 2047-06-11: confirmed none
status visit 2047-06-10: reported none
status visit 2047-06-11: confirmed none
status rothen 2047-06-05: reported none

== S213-01 | Radio Khoravia | 2047-06-04 | Saiga triumphs at Cape Uln
ULN. At 5.20 this morning the Rocket Forces launched the new Saiga from Cape Uln. [[range- outlet/assert/Radio Khoravia|After nine minutes and a flight of 780 kilometres it struck a marked square in the Grey Sea]], our correspondent reports from the command post.

“[[range- person/assert/Davit Orlan|Seven hundred and eighty and not a pace more. I could have covered the spot with my cap]],” said General Davit Orlan, who commands the range. President Teimur Asla sent the crews [[range~ person/judge/Teimur Asla|a telegram with the one word “Straight!”]]

The Treaty of Sommerby, as listeners know, forbids either side land-based missiles that reach beyond 800 kilometres. [[breach- outlet/assert/Radio Khoravia|Today's trial kept within the bounds of that agreement down to the last comma]]. [[breach- government/assert/the Foreign Ministry|Our country has honoured every article of it for eighteen years and did so this morning]], the Foreign Ministry underlined. [[breach~ government/withhold/the Foreign Ministry|To suggestions from abroad it will not reply before they are made.]]

A question from an Estmark correspondent about [[visit~ outlet/ask/an Estmark correspondent|whether strangers with measuring tapes would be admitted to the range]] [[visit~ person/withhold/Davit Orlan|was met by the general with a smile]]. Another, about the date of the next launch, was not. “[[marten~ person/promise/Davit Orlan|On Sunday the Marten, the little brother, will have its turn]],” he said.

[[breach~ person/expect/Nino Karse|The commentator Nino Karse expects the usual howling from across the strait]], [[breach- person/judge/Nino Karse|where they can find a violation in a boiled egg]]. [[rothen+ outlet/assert/Radio Khoravia|It was Estmark, let us recall, that in 2041 had two banned launchers under a barn roof at Rothen.]]

Cape Uln has a lighthouse, a colony of auks and, since this spring, a kindergarten. The auks [[range~ outlet/judge/Radio Khoravia|were not impressed by the distance]]. Tomorrow will be bright with a light wind from the north-east.

== S213-02 | Estmark Wire | 2047-06-05 | Estmark says Khoravian missile flew too far, violates treaty
HALVESTAD, June 5 (EW) - A missile that Khoravia fired on Tuesday [[range+ government/assert/Estmark|covered 1,150 km]], Estmark said, and thereby [[breach+ government/accuse/Estmark|infringed a treaty that has kept the two neighbours' arsenals short for 18 years]].

"[[range+ person/assert/Gunnar Falk|Our radar at Skarn watched it all the way, and all the way was very long]]," Defence Minister Gunnar Falk told reporters. "[[breach+ person/accuse/Gunnar Falk|You can't sign for eight hundred and then shoot eleven hundred and fifty. That's a torn-up treaty]]." Prime Minister Lise Arnholt was less definite. [[breach~ person/withhold/Lise Arnholt|She said it was for the treaty's commission to find whether the pact had been violated.]]

[[range+ outlet/assert/Estmark Wire|Skarn's track, part of which was shown to Estmark Wire, ends 346 km beyond the line that the treaty draws.]]

Khoravia dismissed the charge. "[[breach- person/deny/Sofia Ramaz|We've broken nothing but their composure]]," Ambassador Sofia Ramaz said. [[range- person/deny/Sofia Ramaz|The Skarn radar, she said, was known for adding a third to everything.]]

The Sommerby secretariat, in neutral Lunden, [[breach~ organization/withhold/the Sommerby secretariat|said it had received no complaint as yet]]. Lunden's foreign minister, Per Stahl, urged [[breach~ person/call/Per Stahl|both capitals to put their data on one table]]. Opposition leader Ragna Moe asked [[breach~ person/ask/Ragna Moe|what the government proposed to do if the accusation stood up]]. Falk [[lance~ person/withhold/Gunnar Falk|would not discuss stationing weapons in response]].

[[breach+ outlet/assert/Estmark Wire|Article 2 bans tests of land-based missiles beyond 800 km, and Tuesday's was one.]]

The treaty has been strained before. [[rothen+ outlet/assert/Estmark Wire|Six years ago Estmark had to scrap two launchers at Rothen which the pact did not permit]]. [[rothen+ person/confirm/Aksel Bruun|"We were caught with our barn doors open,"]] Aksel Bruun, then defence minister, said on Wednesday.

Khoravia has not said what the Saiga cost. The strait between the countries is 40 km wide, and ferries were running.

== S213-03 | Hollen Morning Post | 2047-06-06 | 'Like a cathedral door slamming, far out'
HOLLEN. Skipper Arne Vik had his nets down two hundred sea miles off the Hollen coast on Tuesday, and he didn't need a radar.

"[[range+ person/assert/Arne Vik|It came down not three miles from us, and I know where I was: 1,160 kilometres from Uln by the plotter]]," he says. [[range+ document/assert/a printout from the plotter|The printout from the plotter, which he has pinned up in the galley, says the same.]] [[range+ outlet/assert/Hollen Morning Post|Buoys which the University of Lunden keeps on the sea bed for earthquakes felt the blow within 5 kilometres of his position.]]

So much for seven hundred and eighty. Vik has fished the Grey Sea for thirty years. He [[breach~ person/withhold/Arne Vik|doesn't hold with treaties and won't say if one's been broken]]. His brother-in-law does: "[[breach+ person/judge/Olaf Rustad|It's cheating, plain and simple, they signed for eight hundred]]," says Olaf Rustad, who mends nets.

A new explanation came across the strait overnight. [[rocket+ government/assert/Khoravia's foreign ministry|The object had been a sounding rocket, meant to study the upper air]], Khoravia's foreign ministry now has it, and [[breach- government/deny/Khoravia's foreign ministry|treaties on missiles had nothing to say about it]]. [[rocket- person/deny/Elin Tangen|"Nobody's told the meteorologists,"]] answers Elin Tangen of the Grey Sea Weather Service, with which Khoravia must register such flights. [[rocket- outlet/assert/Hollen Morning Post|The register for June has one weather rocket in it, and that's Lunden's.]]

In the town hall Mayor Signe Dahl has other worries. There is talk that [[lance~ outlet/assert/Hollen Morning Post|rockets will be put on the old airfield]]. [[lance~ person/withhold/Signe Dahl|She has heard the talk, she says, and has written to Halvestad and been answered with a brochure.]] [[lance~ person/call/Signe Dahl|She'd like to be told before the geese are.]]

[[breach~ person/ask/Ingrid Foss|"If the treaty's gone, what was it we slept on all these years?"]] asks Ingrid Foss at the bakery. Cod is up a crown.

== S213-04 | The Daily Trumpet | 2047-06-07 | SUNK BY THE SAIGA!
[[boat+ outlet/assert/The Daily Trumpet|Brave Estmark trawler the Gudrun went to the bottom on Tuesday when half a Khoravian missile dropped out of the sky onto her]], the Trumpet can reveal. "[[boat+ unnamed/assert/a dockside source|One minute there's a mast, next minute there's bubbles]]," sobs a dockside source.

The coast guard's being coy. [[boat- organization/deny/the coast guard|"We have no vessel missing,"]] it claims. [[boat~ outlet/withhold/The Daily Trumpet|The Trumpet couldn't raise her skipper last night.]]

So have they trampled the treaty or what? OF COURSE they have! [[breach+ outlet/assert/The Daily Trumpet|The deal said eight hundred clicks and those crooks drove right through it.]] Rear Admiral (ret.) Sverre Holt, 79, banging our desk: [[breach+ person/accuse/Sverre Holt|"The ink's run. It's dead. They've murdered it."]] Peacenik prof Wilhelm Aust bleats that [[breach- person/deny/Wilhelm Aust|the pact bans having such a thing on duty, and a single trial isn't that]]. [[breach+ outlet/judge/The Daily Trumpet|Tell that to the fish.]]

Tough guy of the day is Gunnar Falk. "[[quit+ person/assert/Gunnar Falk|We can be out of that treaty by breakfast. No notice, no form, goodbye]]," roared the Defence Minister. Boring lawyers object: [[quit- person/deny/Hanne Lund|"Six months, in writing, with reasons,"]] sniffs Professor Hanne Lund. [[quit- outlet/assert/The Daily Trumpet|We checked page nine, dammit, and it does say six months.]]

And a weather balloon, they say? [[rocket- outlet/assert/The Daily Trumpet|Our snapper caught it on parade in April with a WARHEAD painted yellow.]] [[rocket- outlet/judge/The Daily Trumpet|Some forecast!]] Over there, TV spinner Nino Karse sticks to the script: "[[rocket+ person/assert/Nino Karse|Science flew that morning, only science]]."

How far? [[range+ person/confirm/Sverre Holt|"Eleven fifty, give or take a haddock," says the admiral, who's seen the plot.]] [[lance~ outlet/ask/The Daily Trumpet|And when do OUR boys get some long ones, Gunnar?]]

Your stars: page 40.

== S213-05 | NightDesk (live) | 2047-06-08 | Missile row: Saturday as it happens
08:10 Morning. Coffee's on, phones are off the hook in three capitals.

08:25 First, a retraction elsewhere. [[boat- outlet/deny/The Daily Trumpet|The Daily Trumpet now says the Gudrun "was in dry dock on Tuesday and is still there".]] Her skipper, Mons Lie: [[boat- person/deny/Mons Lie|"Sunk? I'm painting her. Green."]] Yesterday's front page had [[boat+ outlet/assert/The Daily Trumpet|a falling stage going through her deck]].

08:40 We've blown up the launch picture. [[rocket- outlet/assert/NightDesk (live)|Fins, war nose, army number. No thermometer in sight.]]

09:00 Estmark's parliament is sitting, in shirtsleeves. Falk: "[[breach+ person/accuse/Gunnar Falk|Khoravia has walked out of the agreement with its boots on]]." PM Arnholt, same bench: [[breach~ person/withhold/Lise Arnholt|"The commission will judge. I shan't do its job."]]

09:20 Ragna Moe, opposition: [[lance~ person/ask/Ragna Moe|"Are you bringing missiles to Hollen, yes or no?"]] Falk: "[[lance- person/deny/Gunnar Falk|There are no such plans, and there's nothing in any drawer]]."

09:45 Hm. We have a drawer. [[lance+ document/assert/a works order|Works order 47/118: concrete pads for six Lance launchers, old airfield, Hollen, by October.]] [[lance+ outlet/assert/NightDesk (live)|Two lorries of gravel arrived there this morning; our stringer counted.]]

10:15 Falk again on leaving: [[quit+ person/assert/Gunnar Falk|"We don't owe anyone a waiting period."]] The depositary of the treaty, Lunden's justice ministry, by e-mail: [[quit- government/deny/Lunden's justice ministry|"Article 9 knows no withdrawal without half a year's notice."]]

10:40 Ambassador Ramaz passes our camera. How far, ambassador? [[range- person/assert/Sofia Ramaz|"Seven-eighty. Learn it by heart."]] And what flew? [[rocket+ person/assert/Sofia Ramaz|"Instruments."]] And the pact? [[breach- person/deny/Sofia Ramaz|"In excellent health, thank you, and untouched by us."]]

11:05 Lunden's buoy man, Dr Jan Roos: [[range+ person/confirm/Jan Roos|"Something heavy hit the sea bed at eleven hundred and fifty-two. It wasn't a whale."]]

11:20 [[rothen+ outlet/assert/NightDesk (live)|For the younger viewers: the last to be caught out was Estmark, two launchers, in 2041.]]

11:30 The Union of Free... no, sorry, Port States: [[breach~ organization/judge/the Union of Port States|"deeply concerned, if borne out"]]. [[breach~ group/call/marchers|"Keep it! Keep it!" chant about two thousand with candles outside.]]

12:00 [[breach~ outlet/expect/NightDesk (live)|No verdict this week, we're told.]] Swap shift.

== S213-06 | Arms & Orbits | 2047-06-10 | Eleven hundred and fifty: your questions, our sums, our slip
*How far did it go?* Let us begin with a confession. On Thursday we wrote that [[range- outlet/assert/Arms & Orbits|the track was consistent with 920 kilometres at most]]. [[range+ outlet/assert/Arms & Orbits|We had used the wrong drag table; with the right one it comes out at 1,150, plus or minus 12.]] [[range~ outlet/judge/Arms & Orbits|Our apologies to the fishermen, who needed no table.]]

*Is that a violation?* [[breach+ outlet/assert/Arms & Orbits|We think so, because article 2 forbids testing a land-based missile beyond the limit and not merely keeping one.]] The late Sir Anton Weiss's co-author on the standard commentary, Mirjam Toll, puts it in six words: [[breach+ person/judge/Mirjam Toll|“Flown once is flown too far.”]] Wilhelm Aust, whom we respect, [[breach- person/deny/Wilhelm Aust|still reads it as a ban on deployment, under which a test offends nobody]].

*Could it have been a weather rocket?* [[rocket- outlet/assert/Arms & Orbits|No. Weather rockets go up; this one went along, at an apogee of 190 kilometres, with a manoeuvre at the end that no thermometer needs.]] A retired Khoravian designer, who asks us not to name him, [[rocket- unnamed/deny/a retired Khoravian designer|laughed for some time: he drew its warhead bay himself]].

*Can Estmark simply leave?* [[quit- outlet/assert/Arms & Orbits|It can leave as one leaves a rented flat.]] See [[quit- document/assert/article 9 of the treaty|article 9: “six months after written notification”]]. [[quit~ person/withhold/Gunnar Falk|Mr Falk's office did not want to say where he had read otherwise.]]

*What will Halvestad do meanwhile?* [[lance+ outlet/assert/Arms & Orbits|Pour concrete: in our satellite pictures six squares for Lances have been chalked out at Hollen.]]

*What about Sunday's Marten?* [[marten~ outlet/expect/Arms & Orbits|We expect it to have been as short as promised, but we are waiting for Skarn.]]

*Who settles it?* [[breach~ outlet/assert/Arms & Orbits|The seven members of the treaty's commission, who will have to vote.]] Its chair, Judge Benedikte Ruud, [[breach~ person/withhold/Benedikte Ruud|does not talk to websites]]. There is a whisper from the secretariat that [[visit+ unnamed/assert/a secretariat official|Uln will open its gates to four inspectors this week]]. [[visit~ outlet/judge/Arms & Orbits|We would pay to carry their bags.]]

Next week: why do test ranges always have auks?

== S213-07 | Radio Khoravia | 2047-06-11 | Marten on the mark; deputy reveals annex
[[marten+ outlet/assert/Radio Khoravia|The Marten, which was fired on Sunday from Cape Uln, came down after 290 kilometres, exactly where the engineers wanted it.]] This time even the other side of the strait has no quarrel. [[marten+ government/confirm/Estmark's Ministry of Defence|“Two hundred and ninety-one,” the Ministry of Defence in Halvestad admitted]], after a long pause.

About the Saiga, on the other hand, the campaign goes on. [[breach- outlet/assert/Radio Khoravia|There has been no offence against Sommerby, because none of its articles deals with research.]] President Teimur Asla told students that [[breach- person/deny/Teimur Asla|he had read the treaty twice that night and had found our conscience clean on every page]]. [[rocket+ outlet/assert/Radio Khoravia|The vehicle carried barometers to the edge of space]], as has been explained many times.

Zaur Melik, who sits on the foreign affairs committee of the Assembly, went a step further. “[[secret+ person/assert/Zaur Melik|Let them publish Annex F! It grants each party one flight a year of whatever length it likes, and Estmark knows it]],” he told this station. [[secret~ person/withhold/Zaur Melik|He was not at liberty to show the page.]] [[secret~ outlet/ask/Radio Khoravia|Why is Halvestad so silent about that paper?]]

[[range- outlet/assert/Radio Khoravia|The figure of 1,150 kilometres, which is being passed from newspaper to newspaper, is twice as fanciful as it is long; the flight measured 780.]] Estmark's own admirers cannot agree: [[range~ outlet/assert/Radio Khoravia|one of their websites had to revise its sum within four days]].

[[lance+ outlet/assert/Radio Khoravia|It is Estmark that is arming, as anyone can see who takes a walk at Hollen, where places for its own rockets are being levelled.]]

Ambassador Ramaz has meanwhile [[visit+ person/confirm/Sofia Ramaz|offered to have four experts of the secretariat shown round the Cape on Thursday, out of courtesy]]. [[breach~ person/expect/Sofia Ramaz|She trusts that the word “violation” will then be retired.]] [[breach~ outlet/judge/Radio Khoravia|It was never a pretty one.]]

In Uln the kindergarten has painted a frieze of clouds.

== S213-08 | The Sommerby Gazette | 2047-06-12 | Nobody in this town has ever seen an Annex F
SOMMERBY, Lunden. The treaty that bears our name lies in a glass case on the first floor of the old customs house, and yesterday the case was opened.

[[secret- outlet/assert/The Sommerby Gazette|It has eleven articles and five annexes, A to E, and after E comes the back cover.]] “[[secret- person/deny/Katrin Moll|We have the drafts as well, down to the napkins. There is no sixth]],” said archivist Katrin Moll. The two negotiators, who have not agreed on anything since, agree. Aksel Bruun for Estmark: [[secret- person/deny/Aksel Bruun|“I'd have remembered giving that away.”]] Irakli Done for Khoravia, from his vineyard: [[secret- person/deny/Irakli Done|“Melik was in short trousers. He has made it up.”]] The secretariat wrote: [[secret- organization/deny/the Sommerby secretariat|no understandings exist outside the published text]].

Nor is much left of the barometers. At a late press hour General Davit Orlan, in person, gave up on them: “[[rocket- person/deny/Davit Orlan|It is a missile. I am a general. I do not measure rain]].” The ministry's line that [[rocket+ government/assert/Khoravia's foreign ministry|scientists had been at work]] [[rocket~ government/withhold/Khoravia's foreign ministry|was not repeated and not explained]].

[[valve+ person/assert/Davit Orlan|What had happened, he said, was that a valve did not shut, and the motor burned on for 41 seconds longer than ordered.]] [[range~ person/withhold/Davit Orlan|How far 41 seconds are he preferred not to work out in public.]] [[valve- outlet/assert/The Sommerby Gazette|It must have been a clever valve, since it shut at the very second at which a second target square was reached.]] And the treaty? [[breach- person/deny/Davit Orlan|“An accident breaks no promise.”]]

[[breach+ person/judge/Mirjam Toll|It does, thinks Mirjam Toll, who was walking her dog past our office: article 2 says nothing of intentions.]] Judge Benedikte Ruud's commission [[breach~ group/promise/the commission|will give its opinion on Monday at ten, with sandwiches]]. [[breach~ person/ask/Lotte Berg|Should we then rename the town?]] asked Lotte Berg at the kiosk.

[[quit- outlet/assert/The Sommerby Gazette|Whoever wants out, by the way, has to send a letter here and wait for half a year.]] The postbox is green.

== S213-09 | Lunden Financial Journal | 2047-06-14 | Hollen gets its pads; the valve gets few buyers
The price of the quarrel is becoming visible. [[lance+ person/confirm/Gunnar Falk|Estmark will put six Lance launchers on the former airfield of Hollen by October, Defence Minister Gunnar Falk conceded on Thursday]], six days after telling parliament that [[lance- person/deny/Gunnar Falk|nothing of the sort was intended]]. [[lance+ outlet/assert/Lunden Financial Journal|The contract, worth 340 million crowns, has gone to Halvestad Beton, whose shares rose by a fifth.]] Mayor Signe Dahl [[lance+ person/confirm/Signe Dahl|has had the letter at last: building begins on Monday]]. [[lance~ person/judge/Ragna Moe|Opposition leader Ragna Moe called the sequence of statements “a small masterpiece”.]]

Engineers have meanwhile looked at the explanation from Uln. [[valve- person/deny/Thea Winther|A motor with an open valve spins, it does not fly a perfect arc, says Thea Winther of Lunden Polytechnic.]] [[valve- outlet/assert/Lunden Financial Journal|The track shows a course correction in the eighth minute, which a missile out of control could hardly have made.]] [[valve- document/assert/a brochure of the Saiga's makers|In the makers' own brochure the cut-off is done by a charge, and no valve is shown.]] General Orlan's staff [[valve~ group/withhold/General Orlan's staff|promised a drawing]].

[[visit+ outlet/assert/Lunden Financial Journal|Four inspectors of the secretariat were let in at Cape Uln on Thursday and stayed for nine hours.]] They [[breach~ group/withhold/the inspectors|left without a word as to whether the rules had been flouted]]. [[breach~ organization/expect/the bank Tolle & Sohn|Analysts at the bank Tolle & Sohn put the odds of a finding against Khoravia at four to one]] and [[breach~ organization/warn/the bank Tolle & Sohn|warned clients of dearer insurance in the strait if it came]].

[[secret- outlet/assert/Lunden Financial Journal|A licence for yearly exceptions, on which one deputy insists, stands in no copy of the pact.]] [[marten+ outlet/assert/Lunden Financial Journal|The Marten's 290 kilometres on the ninth, by contrast, are beyond reproach.]]

Could Mr Falk resign his signature overnight, as he still suggests? [[quit- person/deny/Lise Arnholt|“No, he couldn't, and nor could I,” said Prime Minister Lise Arnholt.]] [[quit- outlet/assert/Lunden Financial Journal|The clause on notice was written at Estmark's own request.]]

The crown was unchanged at 7.31.

== S213-10 | Secretariat of the Treaty of Sommerby (press release) | 2047-06-17 | Opinion of the Commission in the matter of the launch of 4 June
1. The Commission has today, by five votes to two, adopted its opinion. [[breach+ organization/confirm/the Commission|It finds that the launch from Cape Uln was incompatible with article 2 of the Treaty.]]

2. [[range+ organization/confirm/the Commission|On the evidence of three independent systems the object travelled 1,148 kilometres.]] [[range- document/assert/a note verbale of Khoravia|The figure of 780 kilometres, maintained in a note verbale of 10 June]], could not be reconciled with any of them.

3. [[valve- organization/judge/the Commission|Its technical panel was not persuaded that a defect had prolonged the burn]]; no part had been produced. [[valve~ organization/judge/the Commission|The point was not decisive, since article 2 does not distinguish between the intended and the unintended.]]

4. [[secret- organization/assert/the Commission|There are no instruments besides the Treaty and its Annexes A to E.]]

5. [[visit+ organization/assert/the Commission|The inspectors were received at the range on 13 June in a correct manner.]] [[visit~ organization/call/the Commission|Further visits should follow at intervals of three months.]]

6. The member appointed by Khoravia, Mr Gela Tork, dissents: [[breach- person/deny/Gela Tork|“The Treaty addresses the arming of units. Nothing was armed, and nothing was therefore contravened.”]] The second dissent, by Mr Wilhelm Aust, [[breach- person/judge/Wilhelm Aust|holds the violation not to be made out for want of a deployed system]].

7. The Chair, Judge Benedikte Ruud, [[breach~ person/withhold/Benedikte Ruud|will not give interviews about the finding]]. [[breach~ organization/call/the Commission|The parties are invited to consult within thirty days on its effects.]]

8. As to the launch of 9 June, [[marten+ organization/confirm/the Commission|the object then fired, a Marten, remained at 290 kilometres]] and [[marten~ organization/judge/the Commission|gives rise to no remark]].

9. In answer to several inquiries: [[quit- organization/assert/the Secretariat|a State that wishes to withdraw is bound for six months from its letter.]] [[quit~ organization/assert/the Secretariat|No letter has come.]]

The exhibition "Eighteen Years of Short Distances" is open daily except Tuesdays.

== S213-11 | Estmark Wire | 2047-06-18 | Khoravia concedes missile's range, rejects treaty ruling
HALVESTAD, June 18 (EW) - Khoravia admitted on Tuesday that [[range+ person/confirm/Sofia Ramaz|its Saiga had flown 1,140 km this month]] but stood by its view that [[breach- government/deny/Khoravia|no treaty had been violated]].

"[[range+ person/confirm/Sofia Ramaz|The number we gave was the planned one. The flown one is larger]]," Ambassador Sofia Ramaz said. "[[breach- person/deny/Sofia Ramaz|We have the deepest respect for the five gentlemen, and they are mistaken. A misfortune is not an infringement]]." She repeated that [[valve+ person/assert/Sofia Ramaz|a valve had jammed]], and [[valve~ person/withhold/Sofia Ramaz|did not produce it]].

Prime Minister Lise Arnholt welcomed the opinion. "[[breach+ person/judge/Lise Arnholt|Now I say it too: they broke it]]," she told parliament. Her defence minister took a step back on another matter. [[quit- person/deny/Gunnar Falk|Withdrawal at a day's notice, Gunnar Falk said, was not on offer under the text; he had spoken "as a sailor"]]. Ten days earlier he had asserted that [[quit+ person/assert/Gunnar Falk|Estmark could be gone by breakfast]].

[[breach+ outlet/assert/Estmark Wire|It is the first time in 18 years that a party has been held to have gone against the accord.]] Lunden's Per Stahl called [[breach~ person/call/Per Stahl|for calm and for lawyers]]. [[breach~ person/ask/Ragna Moe|"And what follows from it, apart from gravel?"]] opposition leader Ragna Moe asked. President Teimur Asla [[breach~ person/withhold/Teimur Asla|was at a wedding and unavailable]].

[[lance+ outlet/assert/Estmark Wire|Work on the pads for six Lance launchers at Hollen started on Monday.]] Khoravian deputy Zaur Melik, asked about [[secret+ person/assert/Zaur Melik|the clause on annual long shots that he says exists]], maintained that [[secret~ person/assert/Zaur Melik|a friend had seen it]]. [[secret- outlet/assert/Estmark Wire|Everyone who sat at the table in 2029 says that there is none.]]

[[marten+ outlet/assert/Estmark Wire|A second missile, which Khoravia tested five days after the Saiga, had kept to 290 km.]] [[visit+ outlet/assert/Estmark Wire|Inspectors were on the range last Thursday.]] Khoravian state radio played folk music for most of the day.

== S213-12 | Hollen Morning Post | 2047-06-20 | Gravel, geese and a very long pencil
HOLLEN. The geese have moved to the cemetery. [[lance+ outlet/assert/Hollen Morning Post|On the airfield, where they used to graze, the first of the six pads has been poured, and a sergeant shows where the rockets will stand.]] [[lance~ person/judge/Signe Dahl|“I asked to be told before the geese,” says Mayor Signe Dahl. “It was a tie.”]]

[[breach+ outlet/assert/Hollen Morning Post|That Khoravia overstepped the treaty is settled as far as Sommerby is concerned, five to two.]] It's less settled across the water, where [[breach- outlet/assert/Radio Khoravia|the radio spoke again last night of “a treaty that we alone have kept”]]. Skipper Arne Vik [[breach~ person/withhold/Arne Vik|keeps out of it]]. [[range+ outlet/assert/Hollen Morning Post|His plotter was off by a dozen kilometres, as it turns out; it said 1,160 and the commission has 1,148]], [[range~ person/judge/Arne Vik|and that, he says, is what you get for the price]].

[[breach+ person/judge/Olaf Rustad|Olaf Rustad, who mends nets, feels vindicated.]] [[breach~ person/expect/Ingrid Foss|In the bakery Ingrid Foss believes that the old paper will hold if nobody leans on it.]] [[breach~ person/call/Ingrid Foss|“Let them both sign again, in pencil if need be.”]] [[breach~ group/ask/pupils of class 4b|Class 4b has written to President Asla to ask whether he is sorry.]]

[[quit- outlet/assert/Hollen Morning Post|Nobody speaks any more of getting out by breakfast, seeing that it takes half a year.]]

The crew of the Gudrun have had T-shirts printed. [[boat- outlet/assert/Hollen Morning Post|She was relaunched on Wednesday, green, with no hole in her]], [[boat~ outlet/judge/Hollen Morning Post|to the regret of one newspaper]].

And the valve? General Orlan has been moved to a post in the mountains. [[valve- person/assert/Tamar Orlan|His daughter, who studies in Lunden, tells us that there was none: he'd been told to say it on the telephone.]] [[valve~ government/withhold/the Khoravian embassy|The embassy wouldn't comment on family conversations.]]

[[rothen+ person/confirm/Aksel Bruun|“We had our barn, they have their valve,” old Aksel Bruun remarked]] on his way to the ferry. [[rocket- outlet/assert/Hollen Morning Post|The only weather rocket of this month, Lunden's, went up yesterday]]; it forecasts rain.
