story: S185
title: Bottle 4417

claim positive: The sample that the striker Ruan Castelar gave on 30 November contained the banned substance trimentol. | origins 2-4: the laboratory at Thale, by way of a leaked sheet; a member of the doping commission; the counter-test; Castelar's side denies it at first.
claim sat: The federation's president, Octavio Brandolin, held the laboratory's finding back until Castelar had been sold. | origins 2-4: a secretary of the federation and the postbook; the agency's head; Brandolin denies it and then gives way.
claim fee: Union Brisca paid 68 million for Castelar. | origins 1-2: the daily Il Pallone and a registry; Orsano's president and a stock exchange notice have other sums.
claim swapped: The bottle that was tested came from another player. | origins 1-1: Castelar's lawyer; the seals, a gene test and the control officer contradict her.
claim void: The sale of Castelar is legally null because of the finding. | origins 1-2: Brisca's counsel and a supporters' lawyer; jurists, the league and the contract say the opposite.
claim syrup: The substance got into Castelar's body through a cough syrup that Orsano's doctor had given him. | origins 2-3: the player and a chemist; the doctor and the syrup's maker deny it, a pharmacologist too.
claim spiked: A masseur of Sporting Aldera put the substance into Castelar's water. | origins 1-1: the agent Toto Merlino; the masseur, Aldera, the stadium's cameras and the police speak against it.
claim points: The federation will take nine points from Orsano. | origins 1-2: a member of the sports court; the federation says no, then does it.
claim knee: Castelar failed Brisca's medical because of his knee. | origins 0-1: the tabloid Zampa, which had read another man's chart and took it back.
claim keeper: Orsano's goalkeeper Sava Perrin missed three doping controls in a year. | origins 1-2: an inspector and the keeper himself; his club denies the third.
claim dinu: In 2037 the federation had kept a failed test of the captain Aurel Dinu secret until the end of the World Cup. | origins 1-2: background told by the outlets.
status positive 2043-01-14: none denied
status positive 2043-01-17: reported denied
status positive 2043-01-19: corroborated denied
status positive 2043-01-28: confirmed denied
status positive 2043-02-03: confirmed none
status sat 2043-01-19: reported denied
status sat 2043-01-22: corroborated denied
status sat 2043-02-01: confirmed none
status fee 2043-01-14: reported denied
status fee 2043-01-24: corroborated denied
status swapped 2043-01-20: reported denied
status swapped 2043-01-28: none denied withdrawn
status void 2043-01-22: reported denied
status void 2043-02-01: reported denied withdrawn
status syrup 2043-01-24: reported denied
status syrup 2043-01-26: corroborated denied
status spiked 2043-01-18: reported denied
status points 2043-01-22: reported denied
status points 2043-02-03: confirmed none
status knee 2043-01-14: none denied
status knee 2043-01-15: reported denied
status knee 2043-01-17: none denied withdrawn
status keeper 2043-01-18: reported denied
status keeper 2043-01-26: confirmed denied
status dinu 2043-01-17: reported none

== S185-01 | Il Pallone | 2043-01-14 | Castelar to Brisca, done: sixty-eight million and a boat
The longest courtship of the winter is over. Ruan Castelar, 24, top scorer of the First Division and darling of the Orsano curve, put his name to a contract with Union Brisca at ten past eleven last night.

[[fee+ outlet/assert/Il Pallone|Brisca hand over sixty-eight million, which no Valmeran club has ever laid out for one pair of boots.]] [[fee- person/assert/Gaspar Ilario|Gaspar Ilario, Orsano's president, would sooner talk of fifty-four, “and the rest is poetry”.]] We have counted with the help of somebody who was in the room, and [[fee+ unnamed/assert/somebody who was in the room|it's sixty-eight to the last comma, the boat not included]].

Emil Sandor, who runs the sporting side at Brisca, calls it “the purchase of a decade”. The player wept, kissed the old shirt, pulled on the new one and asked where one could eat.

The timing surprised some. [[sat~ outlet/ask/Il Pallone|Why did the federation, which likes to take its five working days, clear the papers in under an hour?]] President Octavio Brandolin came to the signing in person, which he has not done since he was elected. [[sat~ person/withhold/Octavio Brandolin|“I was in the neighbourhood,” he said, and of the haste, nothing.]] A member of his board [[sat~ unnamed/judge/a member of the federation's board|wondered aloud whether the moon was full]].

Dr Lea Quarenghi, who looked after him at Orsano, sent flowers. The medical at Brisca lasted five hours; [[knee- outlet/assert/Il Pallone|he came through it without a blemish, both knees included]], and [[knee- person/confirm/Emil Sandor|Sandor held up the form with its row of green ticks]].

Orsano play Aldera on Sunday and have no striker. [[positive~ outlet/withhold/Il Pallone|Talk in the city's bars about a winter test of his has no name attached and we leave it there.]] [[positive- unnamed/deny/a member of Castelar's camp|From his own camp it is said that every control of this season came back clean.]]

Fog is expected at the coast. The women's derby moves to Friday.

== S185-02 | Zampa | 2043-01-15 | CRACK! Castelar's knee is GONE (and Brisca bought it anyway)
SHOCKER! [[knee+ outlet/assert/Zampa|Ruan Castelar FLUNKED his medical at Union Brisca: the left knee's got the cartilage of a pensioner.]]

We've seen the chart! [[knee+ document/assert/a medical chart|“Grade III wear, not fit for contract,”]] it says in doctor's scrawl. [[knee+ outlet/assert/Zampa|Now we know why he limped out of the autumn derby, and why he's been seen on the stairs of a bone man in Tarn.]] Brisca boss Emil Sandor: “[[knee- person/deny/Emil Sandor|His knees are better than yours, and you sit on yours]].” Ruan's agent Toto Merlino: “[[knee- person/deny/Toto Merlino|Rubbish from the dustbin. The boy passed with honours]].” Dr Lea Quarenghi, ex-doc at Orsano, [[knee~ person/withhold/Lea Quarenghi|put the phone down on us twice]].

How much for the wreck? [[fee- outlet/assert/Zampa|Our sums say EIGHTY, once you throw in the bonus for breathing.]] [[fee~ person/withhold/Octavio Brandolin|Big chief Brandolin of the federation, who rubber-stamped it at midnight, “doesn't do prices”.]] And what was the hurry, Octavio? [[sat~ person/withhold/Octavio Brandolin|“Good night,” said he.]]

A little bird at the federation whispers there's worse to come than a knee. [[positive~ unnamed/warn/a little bird at the federation|“Wait till you hear from Thale,” it chirped.]] Thale? [[positive~ outlet/ask/Zampa|Isn't that where they look into people's wee?]] [[positive- person/deny/Gaspar Ilario|Orsano prez Gaspar Ilario: “Thale has nothing on any lad of mine.”]] [[positive~ person/withhold/Toto Merlino|We put it to Merlino, who discovered that he was in a tunnel.]] [[positive~ outlet/assert/Zampa|Nobody's charged the lad with anything, mind.]]

Orsano fans are in mourning. [[fee~ group/judge/Orsano fans|Outside the Curva bar they burned toy money, sixty-odd million of it, give or take.]] “[[fee~ unnamed/judge/a fan|Whatever we got for him, we'll spend it on a left back who can't kick]],” sobbed one.

The new shirt with the 9 costs 129 and shrinks.

TOMORROW: Wags of the winter window, with map.

== S185-03 | Radio Valmera Sport (live page) | 2043-01-17 | Saturday: the sheet from Thale
09:10 Morning. We're going in with this after two days of checking. [[positive+ document/assert/a laboratory sheet|A sheet from the anti-doping laboratory at Thale, dated 19 December, gives for bottle 4417 "trimentol, present".]] [[positive+ outlet/assert/Radio Valmera Sport|Bottle 4417, by the list of the evening's control officer, was filled by Ruan Castelar after Orsano against Tarn on 30 November.]] [[positive+ outlet/assert/Radio Valmera Sport|A former head of that laboratory has been through the page for us: right paper, right stamp, right curve.]]

09:20 What's trimentol? It opens the airways and burns fat. Banned since 2031, and no exceptions.

09:35 Castelar's lawyer, Ottavia Renn: "[[positive- person/deny/Ottavia Renn|My client has never had a forbidden thing in his blood, his urine or his fridge]]." Agent Merlino: "[[positive- person/deny/Toto Merlino|A man who drinks camomile? Please]]." [[fee+ outlet/assert/Radio Valmera Sport|(And yes, the sixty-eight million left Brisca's account on Thursday, in one go.)]]

10:00 Clean Play Valmera, the agency: [[positive~ organization/withhold/Clean Play Valmera|"We don't discuss open files, or closed ones."]] Federation: [[positive~ organization/withhold/the federation|the press office plays Vivaldi]]. Orsano: [[positive- organization/deny/Orsano|"All our players' specimens from the autumn were negative. All."]]

10:30 Q&A with our Nuria Bassi. *A sheet of 19 December, and today's 17 January?* "[[sat~ person/ask/Nuria Bassi|Quite. In between lie four weeks, a Christmas and a transfer. Who had it on his desk?]]" *Any answer?* "[[sat~ person/withhold/Nuria Bassi|I've one name, from one mouth, so I'm keeping mine shut]]."

11:05 [[dinu+ outlet/assert/Radio Valmera Sport|Some will be thinking of Aurel Dinu: in 2037 the federation put the captain's failed test in a drawer and took it out when the World Cup was over.]]

11:40 Brisca's coach, Hannes Roth: "[[positive~ person/expect/Hannes Roth|If it's so, I've got a very dear spectator]]." Supporter Lia, on the thread: [[positive~ unnamed/judge/a supporter|"I named my cat after him. Poor cat."]] [[positive~ outlet/assert/Radio Valmera Sport|So far no hearing is set and no second bottle has been opened.]]

12:15 And Zampa has pulled its knee. [[knee- outlet/deny/Zampa|"The chart was that of Ramon Castellar, 61, a plumber. He and the footballer have our apologies."]]

12:30 Alpine slalom.

== S185-04 | Corriere di Orsano | 2043-01-18 | The masseur, the water and the agent's imagination
ORSANO. On the morning of the match against Aldera somebody has thrown a grenade over the fence. [[spiked+ person/accuse/Toto Merlino|It was they, says Toto Merlino, Castelar's agent: Aldera's masseur Bepi Strand had gone round the dressing-room corridor on 30 November with a bottle, and our boy drank.]]

One is bound to remark that [[spiked- outlet/assert/Corriere di Orsano|on 30 November Aldera played at home, two hundred kilometres from here, and Orsano's opponents were Tarn.]] [[spiked- person/deny/Bepi Strand|“I was massaging our own centre half, and he can be asked,” says Mr Strand, who is 68.]] [[spiked~ person/judge/Bepi Strand|He finds it funny still; his wife no longer does.]] At Sporting Aldera the president, a notary, speaks of [[spiked- person/deny/the president of Sporting Aldera|a libel with whiskers on it]]. Mr Merlino [[spiked~ person/withhold/Toto Merlino|will bring his witness out “when it's safe”]].

[[positive- person/deny/Gaspar Ilario|President Ilario of Orsano won't have it that there was anything to put in: “The boy is as clean as holy water, and whoever prints a number prints a lie.”]] [[positive+ outlet/assert/Corriere di Orsano|The number, however, is printed, and the Corriere too has a copy of the laboratory's page on which the word “present” stands beside bottle 4417.]] The captain, Nico Avellan, [[positive~ person/withhold/Nico Avellan|said that he was a midfielder and not a chemist]]. In the market [[positive~ group/judge/stallholders|the stallholders speak of nothing else, in lowered voices, as after a death]]. [[dinu+ outlet/assert/Corriere di Orsano|The old ones mention Aurel Dinu, whose bad test the federation sat on in 2037 until the World Cup had been played out.]]

A second shadow, a smaller one, and no relation of the first. [[keeper+ unnamed/assert/an inspector|An inspector of the agency reports that goalkeeper Sava Perrin was three times not at home within twelve months when the control rang.]] [[keeper- organization/deny/Orsano|Twice, says the club; on the third occasion the bell was out of order.]] [[keeper+ outlet/assert/Corriere di Orsano|The register of absences, which we've seen, has him under March, August and October.]] [[keeper~,positive~ outlet/judge/Corriere di Orsano|A locked door isn't a full bottle, and whoever mixes them up does the keeper wrong.]]

Kick-off is at three. Umbrellas are not allowed in the curve.

== S185-05 | Continental Sports Wire | 2043-01-19 | Valmera federation had Castelar test before transfer, secretary says
BRISCA, Valmera, Jan 19 (CSW) - The president of Valmera's football federation [[sat+ unnamed/assert/a secretary at the federation|had a laboratory report on striker Ruan Castelar in his safe for 25 days and told no one until the player's record move was registered]], a secretary at the federation told CSW.

"[[sat+ unnamed/assert/a secretary at the federation|It came on the 20th of December. He read it standing up, and he said: after the window]]," the secretary said. [[sat+ document/assert/the federation's postbook|The federation's postbook, of which CSW has seen a page, lists a registered letter from Thale on that day, "to the P. personally".]]

President Octavio Brandolin rejected the account. "[[sat- person/deny/Octavio Brandolin|I heard about it from the radio on Saturday, like my barber]]," he said. His general secretary, Clio Varga, said [[sat- person/deny/Clio Varga|registered letters were opened by the legal office, and no such thing had come up to the second floor]]. [[sat+ outlet/assert/Continental Sports Wire|Under the rules a procedure must be opened within ten days of such a letter; none was, until after the registration.]]

A member of the doping commission, who requested anonymity, confirmed that [[positive+ unnamed/confirm/a member of the doping commission|the first bottle had been found to hold trimentol, "and not a little"]]. [[positive+ outlet/assert/Continental Sports Wire|A copy of the report seen by CSW names the drug and the bottle.]] The anti-doping agency [[positive~ organization/withhold/Clean Play Valmera|would not say whether a second would be opened]]. Castelar, who scored on his debut on Sunday, [[positive~ person/withhold/Ruan Castelar|ran past the microphones]].

Union Brisca asked the federation [[sat~ organization/ask/Union Brisca|to state in writing who had known what on the day of the sale]]. Sports minister Ada Lorenc said [[sat~ person/judge/Ada Lorenc|hiding such a report, "if that is what happened, is worse than swallowing the stuff"]]. [[dinu+ outlet/assert/Continental Sports Wire|In 2037 the body suppressed a positive test of then-captain Aurel Dinu for the length of a World Cup.]] [[sat~ outlet/assert/Continental Sports Wire|Brandolin was its treasurer at the time.]]

Agent Toto Merlino said again that [[spiked+ person/accuse/Toto Merlino|a rival's masseur had tampered with a drink]]. Police in Aldera said [[spiked- government/deny/police in Aldera|the man had been on a bench before 14,000 people at the hour in question]].

Brisca won 2-1.

== S185-06 | Il Pallone | 2043-01-20 | Whose bottle? Anatomy of a defence
Ottavia Renn is said to be the best sports lawyer between the lakes and the sea. Yesterday she spread her hand. [[swapped+ person/assert/Ottavia Renn|“What was analysed in Thale came from another man,” she told forty journalists. “Two players gave at once, in one room, and the labels went on crosswise.”]]

The other man would be the left back, Teo Lindhal. [[swapped- person/deny/Teo Lindhal|He was shown in on his own, he says, and out again, and it took him so long that Castelar had already gone home.]] Control officer Greta Olm, retired policewoman, [[swapped- person/deny/Greta Olm|stuck each label on herself, in front of the player, and had him read it aloud; the tape exists]]. [[swapped- outlet/assert/Il Pallone|The form for 4417, which we have had in our hands, carries Castelar's signature across the seal, and there isn't a trace of Lindhal's on it.]] [[swapped- outlet/assert/Il Pallone|His own, 4418, stood where it should, with his name round its neck.]] [[swapped~ person/judge/Hannes Roth|Brisca's coach would love to believe it, “as one loves to believe in spring”.]]

Does anyone still contest what was in the thing? [[positive- person/deny/Ottavia Renn|Ms Renn does, on the side: the machine at Thale was due for a service, and a peak isn't a proof.]] [[positive+ outlet/assert/Il Pallone|The peak, we're told by two chemists to whom we showed the curve, is as high as a church, and it is trimentol's.]] [[positive+ organization/assert/the maker of the machine|The maker of the machine has let it be known that it had been serviced on 2 December and measured as it should.]] [[positive~ organization/withhold/Union Brisca|Nobody at Brisca will say a word before the second bottle]]. [[positive~ outlet/assert/Il Pallone|The bookmakers have stopped taking bets on it.]]

On the second floor at the federation, the shutters are down. [[sat~ person/withhold/Octavio Brandolin|Brandolin has cancelled the New Year lunch]]; [[sat- person/deny/Clio Varga|Clio Varga repeats that a letter of that kind never got up the stairs]]. [[sat~ outlet/judge/Il Pallone|Those who believe her also believed that he was in the neighbourhood.]] [[spiked- outlet/assert/Il Pallone|(The masseur from Aldera may be left in peace: he never left his own bench.)]]

On Sunday Orsano lost 0–3, without a striker and with Perrin in goal.

== S185-07 | Tribuna Legale & Sport | 2043-01-22 | Can one send back a centre forward?
Brisca want their money. [[void+ person/judge/Cosimo Traub|Their counsel, Cosimo Traub, maintains that the finding makes the contract of 13 January null from its first hour, as though the player had never been sold.]] Let us see what speaks for it, and let us be brief, because it is little.

- [[void- document/assert/the transfer contract|Clause 19 of the contract: "Any disciplinary or medical matter arising before or after signature shall give rise to damages only."]]
- [[void- outlet/assert/Tribuna Legale & Sport|The civil code knows nullity for sales of stolen goods, of persons without capacity and of the sea; a footballer with something in his urine is none of these.]]
- [[void- organization/judge/the league's legal department|The league, asked by us, holds the registration to be good and final.]]
- [[void- group/judge/three professors of civil law|Three professors, from three universities that otherwise agree on nothing, would have failed a student for it.]]
- [[void- outlet/assert/Tribuna Legale & Sport|In fifty years of trying, no court of this country has unwound a transfer on such a ground.]]

A supporters' lawyer in Brisca [[void+ person/judge/Ludo Kamm|is nevertheless with Mr Traub: good faith, writes Ludo Kamm, is older than the code]]. [[void~ organization/withhold/Orsano|Orsano does not wish to argue about it in the newspapers.]]

Of more practical weight is who knew. Dr Nives Harrach, head of Clean Play Valmera, tells this review: “[[sat+ person/confirm/Nives Harrach|I rang President Brandolin on 22 December, and he confirmed to me that he had the letter and would act in January.]]” [[sat- person/deny/Octavio Brandolin|He recalls no such conversation, says Mr Brandolin, only one about calendars.]] [[sat+ outlet/assert/Tribuna Legale & Sport|The agency's telephone list, which we have before us, has her call to his private number at 9.14, eleven minutes.]] [[sat~ person/judge/Cosimo Traub|Mr Traub calls it the best evidence that he has been given for Christmas.]]

What awaits the seller? A member of the sports court thinks [[points+ unnamed/expect/a member of the sports court|of nine points off, because a club answers for its doctors]]. [[points- organization/deny/the federation|The federation states that no deduction is being considered or will be.]] Orsano's Gaspar Ilario: “[[points~ person/withhold/Gaspar Ilario|I don't count what I still have]].”

[[positive~ outlet/judge/Tribuna Legale & Sport|All of the above presupposes that the second bottle speaks like the first.]] It will be opened on Tuesday.

== S185-08 | Zampa | 2043-01-24 | COUGH MIXTURE! Ruan: 'Doc gave me a spoon of the brown stuff'
HE TALKS! In an exclusive chat by his pool Ruan Castelar tells Zampa how it REALLY happened. “[[syrup+ person/assert/Ruan Castelar|I had a cough like a dog. Dr Quarenghi gave me a syrup out of her own bag, three spoons a day, five days. That's all I ever took]].”

So it WAS in there, Ruan? “[[positive~ person/withhold/Ruan Castelar|I'm saying what I took, I'm not saying what they found]].” [[positive~ outlet/judge/Zampa|Sounds to us like half a confession with armbands on!]] [[swapped~ person/withhold/Ruan Castelar|And the mixed-up bottles his lawyer's on about? A shrug and a splash.]] [[swapped- outlet/assert/Zampa|(We've watched the tape: one lad, one room, one bottle.)]]

We bought the brown stuff: Bronchella, 7.90. [[syrup- organization/deny/the maker of Bronchella|Its maker swears there's no trimentol in it, never was, “thyme, ivy and sugar”.]] But chemist Vito Sarn of our own street: “[[syrup+ person/judge/Vito Sarn|The old recipe had a cousin of it, and in some people the liver makes the one out of the other]].” And the doc herself? [[syrup- person/deny/Lea Quarenghi|“I gave him tea,” Lea Quarenghi told us, white as a wall.]] [[syrup+ outlet/assert/Zampa|But a till slip from the chemist's next to the training ground shows six bottles on the team's account in November.]]

Who else knew? [[sat+ outlet/assert/Zampa|Zampa has found the chauffeur who drove the federation's big man to Orsano on 28 December with the lab letter on his knees.]] [[sat+ unnamed/assert/a chauffeur|“He read it out to Mr Ilario in the back of my car, and they laughed, and Mr Ilario said: sell by the tenth.”]] [[sat- person/deny/Gaspar Ilario|Ilario: “I was in the mountains. I don't get into other men's cars.”]] [[sat~ outlet/call/Zampa|OUT with Octavio, we say!]]

That masseur yarn, by the way, is as dead as a dodo. [[spiked- outlet/assert/Zampa|Stadium cameras from 30 November show Ruan drinking from nothing but a bottle he'd brought in his own bag.]]

[[fee+ document/assert/the league's registry|And at last the price is official: the league's registry has got 68.0 million down.]] So it wasn't eighty. [[fee~ outlet/judge/Zampa|We were close-ish.]]

Win a pool day with Ruan! Terms apply.

== S185-09 | Corriere di Orsano | 2043-01-26 | Doctor Quarenghi's cupboard, and other matters of the week
ORSANO. Dr Lea Quarenghi has been off sick since Saturday. In her treatment room the prosecutors opened a cupboard. [[syrup+ government/assert/prosecutors|They found, they say, nine bottles of an old Bronchella from abroad, made before the recipe was changed.]] [[syrup- person/deny/Lea Quarenghi|“For my grandchildren, and no player has ever had any,” she let it be known.]] Professor Ilse Tarnow, pharmacologist, [[syrup- person/judge/Ilse Tarnow|does not see how one gets from there to such a peak: he'd have had to drink a bathtub, and be asleep for a week]]. The physio Remo Bianchi, for his part, [[syrup+ person/assert/Remo Bianchi|saw a spoon go into the mouth of the number nine, more than once, and it was brown]].

[[syrup~ outlet/withhold/Corriere di Orsano|Which of them is right we aren't able to say.]] [[swapped- outlet/assert/Corriere di Orsano|What we can say is that the tale of the crossed labels is finished, since a gene test of what was left in 4417 shows it to be Castelar's own.]] [[positive+ outlet/assert/Corriere di Orsano|And of the stuff itself there was, we hear, forty times as much as a nasal spray would leave.]] The lawyer [[swapped~ person/withhold/Ottavia Renn|asks for patience]]. [[spiked- outlet/assert/Corriere di Orsano|In the magic masseur nobody here has ever believed, least of all those who were at that match.]]

[[keeper+ person/confirm/Sava Perrin|Sava Perrin, our goalkeeper, has owned up to his three absences: once at his mother's, once asleep, once, he admits, behind the door.]] He expects a year. [[keeper~ group/judge/the curve|The curve sang his name all the same.]]

[[sat+ outlet/assert/Corriere di Orsano|In town it's considered settled that the man on the second floor had the paper and waited for the money.]] President Ilario was asked at the Rotary lunch [[sat~ unnamed/ask/a guest at the Rotary lunch|whether he had waited with him]]; [[sat~ person/withhold/Gaspar Ilario|he praised the veal]]. [[void- outlet/assert/Corriere di Orsano|As for giving the sixty-eight million back, the club's treasurer sleeps soundly, for there's no clause, no code and no precedent under which he'd have to.]] [[points~ group/expect/old hands at the federation|Old hands at the federation think that it will be points instead]], and a good many; [[points- person/deny/Clio Varga|Ms Varga says that this is idle]].

Carnival floats must be registered by Friday.

== S185-10 | Continental Sports Wire | 2043-01-28 | Second bottle confirms banned drug in Castelar test
THALE, Jan 28 (CSW) - [[positive+ organization/confirm/the laboratory at Thale|The counter-analysis of Ruan Castelar's sample has shown the same forbidden agent as the first]], the laboratory in Thale said on Wednesday.

"[[positive+ person/confirm/Nives Harrach|The second bottle agrees with the first in every respect]]," said Nives Harrach, head of the agency Clean Play Valmera, adding that the player was suspended with immediate effect. [[positive~ person/withhold/Nives Harrach|She declined to give the concentration.]]

Castelar's lawyer, Ottavia Renn, abandoned part of her defence. [[swapped- person/deny/Ottavia Renn|"I no longer say that it is another man's,"]] she said after a gene test which [[swapped- outlet/assert/Continental Sports Wire|showed only the striker's own traces in both containers]]. [[positive- person/deny/Ottavia Renn|She still disputed the laboratory's method and said that the substance had not been properly identified.]] [[syrup~ person/withhold/Ottavia Renn|On cough medicine she would not be drawn.]] [[positive- person/deny/Toto Merlino|His agent, Toto Merlino, said that two wrong results did not make a right one and that his man was clean.]]

Union Brisca's sporting director, Emil Sandor, said [[positive~ person/judge/Emil Sandor|he felt "like a man who has bought a piano and been delivered a court case"]]. Its counsel, Cosimo Traub, filed suit, [[void+ person/assert/Cosimo Traub|asserting that the deal had never legally existed]]. The league said [[void- organization/deny/the league|it existed, was registered and would stay so]]. [[void- outlet/assert/Continental Sports Wire|Its statutes contain no way of undoing a completed move.]] In a notice to the stock exchange [[fee- organization/assert/Union Brisca|Brisca put the outlay at 71.4 million, agents included]].

[[sat~ government/promise/the sports ministry|The ministry appointed a retired judge to examine when the federation had first heard of the finding.]] President Octavio Brandolin said [[sat- person/deny/Octavio Brandolin|he had nothing to hide, and had hidden nothing]]. [[sat+ outlet/assert/Continental Sports Wire|A postbook and a telephone list that have come to light both place the letter with him before Christmas.]] Six of the 20 clubs called on him [[sat~ group/call/six clubs|to step aside until she had reported]].

[[positive~ group/judge/supporters|Supporters in Orsano took down a mural of the player on Tuesday night; others had put candles there by morning.]]

[[spiked- outlet/assert/Continental Sports Wire|Agent Toto Merlino was fined 20,000 by a court in Aldera for an untrue allegation against a masseur.]] [[keeper+ outlet/assert/Continental Sports Wire|In a separate case, Orsano's goalkeeper faces a ban over three controls for which he was not to be found.]]

== S185-11 | Il Pallone | 2043-02-01 | Brandolin: "I put it in the safe"
He came without a tie. Octavio Brandolin, for eleven years the first man of Valmeran football, sat down before Judge Emerita Solt on Saturday and said it in five words: [[sat+ person/confirm/Octavio Brandolin|“I put it in the safe.”]]

[[sat+ person/confirm/Octavio Brandolin|The letter lay there from 20 December until the papers of the sale were stamped, he explained, because Orsano would have gone bankrupt without that cheque, and sixty-one people with it.]] [[sat~ person/judge/Octavio Brandolin|He had thought of it as mercy.]] [[sat+ outlet/assert/Il Pallone|So for twenty-four days a striker was priced, paraded and sold while the one man who was bound to speak kept the key in his waistcoat.]] His general secretary [[sat+ person/confirm/Clio Varga|now remembers the envelope after all]]; a fortnight ago [[sat- person/deny/Clio Varga|nothing of the sort had come up the stairs]]. [[sat~ person/withhold/Gaspar Ilario|Gaspar Ilario is in the mountains, this time provably.]]

It has been done before, and in the same building. [[dinu+ outlet/assert/Il Pallone|When Aurel Dinu failed his test in 2037, the sheet spent a World Cup in a drawer.]] [[sat~ outlet/ask/Il Pallone|Does that house come with the furniture?]]

Castelar will be heard on Tuesday. [[positive+ outlet/assert/Il Pallone|That he had the stuff in him has been established twice over, in two bottles and by two teams.]] How it got there is open. [[syrup- unnamed/deny/a nurse|A nurse who worked beside Dr Quarenghi has told the prosecutors that the bag held tea and plasters and never a bottle.]] [[syrup+ person/assert/Ruan Castelar|The player insists on his three spoons.]] [[points~ outlet/assert/Il Pallone|The court may also take up to twelve points from his old club, if it wants to.]] [[swapped- outlet/assert/Il Pallone|The crossed labels never were; that story died of a gene.]] [[spiked- outlet/assert/Il Pallone|Of the poisoner from Aldera, invented by an agent in a tunnel, only a fine has remained.]]

[[void- person/deny/Cosimo Traub|Brisca's counsel, we learn, will withdraw his suit on Monday; he's been told by a second firm that there is no such thing as a sale that never was, and will ask for damages.]] [[fee~ outlet/judge/Il Pallone|On how many millions they'll be reckoned is anyone's guess.]]

The cup draw is at noon tomorrow, without a president.

== S185-12 | Valmeran Football Federation (press release) | 2043-02-03 | Decisions of the Sports Court of 3 February
The Sports Court of the Federation today decided as follows.

1. Ruan Castelar (Union Brisca, formerly Orsano) is banned for eighteen months. [[positive+ organization/confirm/the Sports Court|It is established that trimentol was present in the specimen taken from him on 30 November.]] [[positive+ person/confirm/Ruan Castelar|The player acknowledged this before the Court (“It was in me, I can't wish it away”)]] and [[positive~ person/withhold/Ottavia Renn|did not, through his counsel, maintain his objections to the method]]. [[positive~ organization/judge/the Sports Court|His age and his candour at the end told in his favour.]]

2. [[syrup~ organization/withhold/the Sports Court|As to the manner in which the substance entered the body, the Court was unable to reach a conclusion.]] [[syrup- person/judge/Ilse Tarnow|The expert heard, Professor Tarnow, excluded the preparation named by the player]]; [[syrup+ person/assert/Vito Sarn|a further witness, the pharmacist Sarn, considered it possible]].

3. [[points+ organization/confirm/the Sports Court|Orsano is deducted nine points with immediate effect.]] [[points~ organization/judge/the Sports Court|The Court had regard to the conduct of the club's management.]] [[points~ organization/withhold/Orsano|The club has reserved its right of appeal.]]

4. The goalkeeper Sava Perrin is banned for ten months. [[keeper+ organization/confirm/the Sports Court|He was absent from three controls in the course of 2042.]] [[keeper- organization/deny/Orsano|The club's submission that the third should not count, the bell being defective]], was dismissed.

5. [[void- organization/assert/the Sports Court|The registration of the transfer of 13 January is not affected by any of the above, the agreement being valid.]] [[fee+ organization/assert/the Sports Court|The sum entered in the register (68.0 million) remains so entered.]]

6. [[swapped- organization/assert/the Sports Court|No irregularity was found in the labelling, sealing or transport of the containers]]; the control officer, Ms Olm, is thanked for her services.

The Federation takes note of the resignation of President Octavio Brandolin. [[sat~ organization/withhold/the Federation|It will comment on his statements of 31 January when Judge Solt has reported.]] [[sat~ organization/judge/the Federation|It regrets that confidence has suffered.]] A review of former cases, [[dinu+ organization/confirm/the Federation|among them that of Aurel Dinu, whose adverse result of 2037 was made known only when the World Cup had ended]], will be commissioned.

Tickets for the Cup semi-finals go on sale on Thursday.
