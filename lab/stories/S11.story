story: S11
title: The Quellmar dam and the warning nobody passed on

claim warning: The river forecasting centre warned the operator of the Quellmar dam, on the evening of 11 April, that the reservoir would overtop unless water was let out. | origins 2-4: the centre (its log, its director) and Hydrovel, whose chief executive admits receipt; the two engineers of the Sentinel and the night operator's email may be roots of their own.
claim deaths: 31 people died in the Quellmar flood (earlier counts: at least 9, 23, 27). | origins 2-3: the civil protection agency and the hospital in Ostra count apart; the coroner's list may be the agency's own.
claim gates: Two of the dam's three spillway gates were out of order on the night of the flood. | origins 2-3: Bardo Intxe, the retired gate keeper, and the inspectors of the dam safety board; the Sentinel's engineers may be a third root.
claim delay: The operator held back the release of water for several hours in order to sell electricity at evening prices. | origins 1-1: the Sentinel's engineers only; the union and Deputy Vale repeat it.
claim sirens: No siren sounded in Lower Hask before the water came. | origins 2-5: villagers interviewed by two outlets, the mayor and the recording of the siren system; mayor and villagers may be one telling.
claim upper: The smaller Tavel dam, upstream of Quellmar, also failed on the night of the flood. | origins 0-0: one post by a local councillor, which she took back.
claim y1987: A flood at Quellmar in 1987 killed 14 people. | origins 1-2: public record, told by two outlets in their own voice.
status warning 2031-04-14: reported none
status warning 2031-04-15: reported denied
status warning 2031-04-18: confirmed denied
status warning 2031-04-21: confirmed none
status deaths 2031-04-13: confirmed none
status gates 2031-04-14: reported none
status gates 2031-04-16: reported denied
status gates 2031-04-21: confirmed denied
status delay 2031-04-14: reported none
status delay 2031-04-15: reported denied
status sirens 2031-04-13: reported none
status sirens 2031-04-16: corroborated none
status upper 2031-04-13: reported denied
status upper 2031-04-14: none denied withdrawn
status y1987 2031-04-13: reported none

== S11-01 | Maravel Press Agency | 2031-04-13 | At least nine dead as dam spills over in Maravel's Hask valley
OSTRA, April 13 (MPA) - [[deaths+ government/confirm/Maravel's civil protection agency|At least nine people were killed]] when the Quellmar dam overflowed in the early hours of Saturday and sent a wave of mud and timber through three villages, Maravel's civil protection agency said.

"[[deaths~ person/expect/Ignaz Roder|We must expect that number to rise]]," the agency's head, Ignaz Roder, told reporters at a school in Ostra that is serving as a shelter.

Residents of Lower Hask, the worst hit of the villages, said [[sirens+ group/assert/residents of Lower Hask|they had been given no alarm]]. "[[sirens+ person/assert/Pia Lommer|I woke because the dog was swimming]]," said Pia Lommer, 58, a seamstress.

Hydrovel, the state-controlled company that runs the dam, said in a statement that it mourned the victims and that its staff had followed procedure.

A post by a member of Ostra's council, Jette Brahm, saying that [[upper+ person/assert/Jette Brahm|the Tavel dam, ten kilometres upstream, had burst as well]], was shared thousands of times. [[upper- person/deny/Ignaz Roder|There was nothing in it]], Roder said. "[[upper- person/deny/Ignaz Roder|Tavel is standing, I flew over it at seven]]."

The valley has flooded before. [[y1987+ outlet/assert/Maravel Press Agency|In 1987 a spill at Quellmar killed 14 people]] and led to the building of a third spillway gate.

Prime Minister Oda Rensing cut short a visit abroad and was due in the valley on Sunday evening.

== S11-02 | The Hask Courier | 2031-04-13 | 'Nobody rang, nobody came'
[[deaths+ government/confirm/the civil protection agency|At least nine people have died]] in the flood that tore through the Hask valley early on Saturday, according to the civil protection agency (report: MPA).

[[deaths~ person/expect/Ignaz Roder|The number is bound to rise]], said Ignaz Roder, who leads the agency.

In Lower Hask, where the church now stands alone in a field of gravel, the Courier spoke to eleven households. [[sirens+ group/assert/eleven households in Lower Hask|Not one had heard the siren]]. "[[sirens+ person/assert/Tobias Queck|It went off in March for the drill and it has been dead as a post ever since]]," said Tobias Queck, who keeps the inn.

Mayor Hedda Sorge was searching for her brother and [[sirens~ person/withhold/Hedda Sorge|could not be reached]].

[[upper+ person/assert/Jette Brahm|A second dam has gone, at Tavel]], wrote Jette Brahm, a councillor, at four in the morning. [[upper- government/deny/the civil protection agency|It has not]], the civil protection agency says.

Blood donors are asked to come to the sports hall in Ostra from eight. The Courier will print without charge the notices of families looking for relatives. The road to Upper Hask is closed at the sawmill and the school bus will not run this week.

== S11-03 | The Maravel Sentinel | 2031-04-14 | Dam operator was warned nine hours before the flood, engineers say
[[warning+ unnamed/assert/two engineers employed by Hydrovel|The company that runs the Quellmar dam was told nine hours before the flood that its reservoir would spill over]], two of its engineers have told the Sentinel.

The warning, they said, [[warning+ unnamed/assert/two engineers employed by Hydrovel|came by telephone and then in writing from the River Forecasting Centre on Friday at about six in the evening]]. It urged [[warning+ government/call/the River Forecasting Centre|that water be let out at once]].

Instead, according to the engineers, [[delay+ unnamed/assert/two engineers employed by Hydrovel|the control room was instructed to wait until ten o'clock, when the price of electricity falls]]. "[[delay+ unnamed/assert/one of two engineers employed by Hydrovel|Every cubic metre through the turbines was money, and every one through the gates was not]]," one of them said.

When the order came at last, [[gates+ unnamed/assert/two engineers employed by Hydrovel|only one of three gates would move]], they said. Both fear for their jobs and asked that their names be withheld.

The Sentinel put the account to Hydrovel on Sunday. The company said [[warning~,delay~,gates~ organization/withhold/Hydrovel|it would not discuss operational matters while people were being buried]]. The forecasting centre, a body of the environment ministry, [[warning~ government/withhold/the River Forecasting Centre|referred all questions to the minister's office]], [[warning~ government/withhold/the environment minister's office|which did not pick up the phone]].

[[deaths+ government/confirm/the civil protection agency|The count of the dead stood at 23 on Sunday night]], according to the civil protection agency.

Jette Brahm, the Ostra councillor who wrote on Saturday of a second failed dam, apologised. "[[upper- person/deny/Jette Brahm|I had it from a neighbour, I did not check it, and it was wrong. Tavel never broke]]," she wrote.

Hydrovel paid its owners 140 million marks last year, two thirds of it to the state.

== S11-04 | Radio Ostra | 2031-04-15 | Hydrovel boss: no warning ever reached us
The head of Hydrovel has rejected a newspaper's claim that his company ignored a flood warning.

"[[warning- person/deny/Ansgar Pohl|At no time on Friday did a warning reach our control room]]," chief executive Ansgar Pohl told Radio Ostra. "[[warning- person/deny/Ansgar Pohl|If there had been a call, there would be a record, and there is none]]."

The Maravel Sentinel reported on Monday that [[warning+ outlet/assert/the Maravel Sentinel|Hydrovel was alerted nine hours before the disaster]] and that [[delay+ outlet/assert/the Maravel Sentinel|it put off opening the gates so as to sell power at a better price]]. It cited two unnamed engineers. Pohl called the second charge "[[delay- person/deny/Ansgar Pohl|a slander on men and women who were up to their waists in water]]".

Asked whether all three gates had been working, Pohl said [[gates~ person/withhold/Ansgar Pohl|that was for the inspectors]].

The power workers' union said [[delay+ organization/assert/the power workers' union|it had long complained that trading desks, not engineers, decided when water was released]]. It called for [[delay~ organization/call/the power workers' union|the trading records of Friday night to be seized]].

[[deaths+ person/confirm/Ignaz Roder|Twenty-seven people are now known to have died]], Ignaz Roder of the civil protection agency told us this morning; six are missing. The hospital in Ostra is treating 44 people.

And a reminder: boil your water until further notice. The schools in the valley stay shut until Thursday at least, and the football match against Brenwald is off.

== S11-05 | Vantage | 2031-04-16 | The gate keeper, the mayor and the silence
Bardo Intxe minded the gates of Quellmar for twenty-six years, and he says he knows why the dam spilled. "[[gates+ person/assert/Bardo Intxe|Number one has been stuck since the winter before last and number three lost its motor in February]]," the 71-year-old said at his kitchen table. "[[gates+ person/assert/Bardo Intxe|My nephew greases them. He greases rust]]."

Hydrovel disputes it. "[[gates- organization/deny/Hydrovel|All gates were available]]," the company wrote to Vantage, adding that [[gates~ organization/judge/Hydrovel|Mr Intxe left its service in 2024 and could know nothing of their condition]].

Hedda Sorge, the mayor of Lower Hask, confirmed what her villagers say. "[[sirens+ person/confirm/Hedda Sorge|The siren did not sound. I have the key to the box, I stood beside it, and it was dumb]]," she said. The technician who downloaded the system's memory on Tuesday said [[sirens+ unnamed/assert/the technician who downloaded the siren system's memory|it held no activation after 8 March]].

Whether it would have helped is another question. The water took eleven minutes from the dam to the bridge.

On Tuesday Gerrit Vale, an opposition deputy, told the chamber that [[delay+ person/accuse/Gerrit Vale|Hydrovel had traded lives for kilowatts]]; he pointed to the Sentinel's report and offered nothing more. Ansgar Pohl, who runs the company, stands by his statement that [[warning- person/deny/Ansgar Pohl|nobody warned it]].

[[y1987+ outlet/assert/Vantage|Fourteen people drowned below the same wall in 1987]]. There is a stone for them by the bridge, or there was.

== S11-06 | The Maravel Sentinel | 2031-04-18 | Forecasters produce log of warning to dam operator
The River Forecasting Centre has broken its silence and says that [[warning+ government/confirm/the River Forecasting Centre|it warned Hydrovel twice on the night of the flood]].

Its director, Liv Amundt, laid a page of the duty log before reporters on Thursday. "[[warning+ person/confirm/Liv Amundt|At 18.04 we called, and at 18.20 we wrote. The words were 'overtopping probable by 03.00, release now']]," she said. The log gives [[warning+ document/assert/the duty log of the River Forecasting Centre|the name of the man who took the call as Kessel]]. Hydrovel employs a shift leader of that name.

"[[warning~ person/judge/Liv Amundt|I should have said this on Saturday and I was told not to]]," Amundt went on. She [[warning~ person/withhold/Liv Amundt|would not say by whom]].

In a two-line answer Hydrovel maintained that [[warning- organization/deny/Hydrovel|no warning had been received]]. The company later promised [[warning~ organization/promise/Hydrovel|to look again at its telephone records]].

Environment minister Dag Torsvik said [[warning~ person/assert/Dag Torsvik|he had learned of the log from the television]]. Gerrit Vale, of the opposition, demanded [[warning~ person/call/Gerrit Vale|that he resign]].

[[deaths+ person/confirm/Selma Oye|Thirty-one people are dead]], Ostra's coroner, Selma Oye, said; all have been named. The hospital confirmed [[deaths+ organization/confirm/the hospital in Ostra|the deaths of four of those brought to its wards]].

A burst main in the town of Brenwald on the same night, which flooded forty cellars, had nothing to do with the dam, the water board there said.

== S11-07 | Maravel Press Agency | 2031-04-21 | Operator of Maravel dam admits it was warned before flood
OSTRA, April 21 (MPA) - The chief executive of Hydrovel resigned on Monday after acknowledging that [[warning+ person/confirm/Ansgar Pohl|the company had been warned hours before the Quellmar dam overflowed]], a disaster in which [[deaths+ outlet/assert/Maravel Press Agency|31 people were killed]].

"[[warning+ person/confirm/Ansgar Pohl|The call was made, the call was taken, and it was not passed on]]," Ansgar Pohl said. "[[warning+ person/deny/Ansgar Pohl|What I said last week was untrue, although I believed it]]."

He said an email from the night operator, Ruven Kessel, showed that [[warning+ document/assert/an email from the night operator Ruven Kessel|the forecast had been noted at 18.11 as "the usual spring poem"]].

Pohl still denied that [[delay- person/deny/Ansgar Pohl|money had played any part]]. "[[delay- person/deny/Ansgar Pohl|Nobody waited for a price. They waited because they did not believe it]]," he said.

In a preliminary finding, also published on Monday, the Dam Safety Board said [[gates+ government/confirm/the Dam Safety Board|gates one and three could not be moved on the night]]. It said it had [[delay~ government/assert/the Dam Safety Board|drawn no conclusion about trading]] and expected to report in full in September. Hydrovel has said [[gates- organization/deny/Hydrovel|the gates were in order]]; it [[gates~ organization/withhold/Hydrovel|did not answer a question about the board's finding]].

Prime Minister Oda Rensing called the admission a disgrace. She promised that [[sirens~ person/promise/Oda Rensing|every siren in the valley would be replaced by the summer]].

== S11-08 | MPA Digest (Brenwald Evening) | 2031-04-21 | Dam chief quits: 'The call was taken'
The chief executive of Hydrovel resigned today after acknowledging that [[warning+ person/confirm/Ansgar Pohl|the company had been warned hours before the Quellmar dam overflowed]], a disaster in which [[deaths+ outlet/assert/MPA Digest (Brenwald Evening)|31 people were killed]].

"[[warning+ person/confirm/Ansgar Pohl|The call was made, the call was taken, and it was not passed on]]," Ansgar Pohl said. "[[warning+ person/deny/Ansgar Pohl|What I said last week was untrue, although I believed it]]."

An email from the night operator, Ruven Kessel, showed that [[warning+ document/assert/an email from the night operator Ruven Kessel|the forecast had been noted at 18.11 as "the usual spring poem"]], he said.

Mr Pohl still denied that [[delay- person/deny/Ansgar Pohl|money had played any part]]. "[[delay- person/deny/Ansgar Pohl|Nobody waited for a price. They waited because they did not believe it]]," he said.

In a preliminary finding the Dam Safety Board said [[gates+ government/confirm/the Dam Safety Board|gates one and three could not be moved on the night]]. It had [[delay~ government/assert/the Dam Safety Board|drawn no conclusion about trading]].

Prime Minister Oda Rensing called the admission a disgrace.

Brenwald's own reservoir at Eschen is inspected every spring, the town said, and was a third empty. (MPA)
