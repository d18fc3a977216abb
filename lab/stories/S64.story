story: S64
title: Unit 2 at Brandsund

claim leak: Cooling water leaked from the primary circuit of Unit 2 at the Brandsund nuclear plant (from 400 to 2,100 litres an hour). | origins 3-5: Certain: the operator, the safety authority's own inspectors, the two shift workers; the fax to the green group and the contractor's welder may rest on the same log.
claim delay: The operator knew of the leak for days (five to nine) before it told the authority. | origins 2-4: The shift workers and the authority's logbook finding; the fax and the welder may be apart.
claim tritium: Tritium from the leak got into the bay. | origins 1-2: The university's sample; the authority confirms with its own.
claim crack: The cause is a crack in a weld that an inspection in 2030 had noted. | origins 2-3: The welder and the authority's director; the inspection report.
claim shut: Unit 2 is shut down (will be shut down) on the authority's order. | origins 1-1: The authority.
claim harm: Two workers took in radioactivity above the yearly limit. | origins 1-2: The union, which takes the figure back; the operator denies.
claim price: Power prices go up because the unit is off (forecasts from 6 to 20 per cent). | origins 2-3: The exchange's figures and the analysts; the paper mill's owner has it from his bill.
claim quit: The plant manager Torsten Ahl is dismissed (leaves). | origins 1-2: The operator; the sources of Dagens Kompass may be there too.
claim restart: Unit 2 will start again before Christmas. | origins 1-1: The operator.
claim unit1: In March a transformer burned at Unit 1; no radioactivity was involved. | origins 1-2: Background told by outlets and the operator.
status leak 2032-10-18: reported none
status leak 2032-10-19: confirmed none
status delay 2032-10-18: reported none
status delay 2032-10-19: reported denied
status delay 2032-10-24: corroborated denied
status delay 2032-10-27: confirmed denied
status delay 2032-10-30: confirmed none
status tritium 2032-10-21: reported none
status tritium 2032-10-22: reported denied
status tritium 2032-10-27: confirmed denied
status tritium 2032-10-30: confirmed none
status crack 2032-10-24: reported none
status crack 2032-10-25: reported denied
status crack 2032-10-27: confirmed denied
status shut 2032-10-20: confirmed none
status harm 2032-10-21: reported none
status harm 2032-10-22: reported denied
status harm 2032-10-25: none denied withdrawn
status price 2032-10-20: reported none
status price 2032-10-25: corroborated denied
status quit 2032-10-29: reported none
status quit 2032-10-30: confirmed none
status restart 2032-10-22: confirmed none
status restart 2032-10-27: confirmed denied
status unit1 2032-10-19: reported none

== S64-01 | Dagens Kompass | 2032-10-18 | Reactor has been leaking for a week, say workers
[[leak+ unnamed/assert/two shift workers|Unit 2 of the Brandsund nuclear power station is losing cooling water, and has been since the second weekend of October]], two shift workers say.

[[leak+ unnamed/assert/two shift workers|The water comes from the primary circuit, the one that touches the fuel, and runs to a sump below the steam generator]]. “[[leak+ unnamed/assert/one of two shift workers|First we emptied the sump once a day. Now it is every hour]],” says one.

According to both, [[delay+ unnamed/accuse/two shift workers|the management knew on the 9th and decided to wait for a planned stop in November]]. “[[delay+ unnamed/assert/the other of two shift workers|It was on the whiteboard. Then it was wiped off the whiteboard]],” says the other.

The owner, Nordkraft, [[leak~ organization/withhold/Nordkraft|would neither confirm nor deny a leak and referred to a statement to be issued today]]. The Nuclear Safety Authority [[leak~ government/withhold/the Nuclear Safety Authority|could not be reached on Sunday]]. Its duty officer [[leak~ unnamed/withhold/a duty officer of the Nuclear Safety Authority|put down the receiver]].

“[[leak~ person/judge/Signe Vall|A leak of that kind isn’t a catastrophe. It’s a reason to stop and look]],” says Signe Vall, who teaches reactor physics at Tolvik.

Brandsund supplies an eighth of the country’s electricity. In the village the sauna association has 211 members and heats with wood.

== S64-02 | NTN newswire | 2032-10-19 | Nordkraft confirms coolant leak at Brandsund reactor
TOLVIK, Oct 19 (NTN) - Utility Nordkraft confirmed on Tuesday that [[leak+ organization/confirm/Nordkraft|about 400 litres of coolant an hour were escaping from its Brandsund-2 reactor]] but said there was no danger.

"[[leak+ person/confirm/Torsten Ahl|We have a small leak, in a closed room, into a closed tank]]," plant manager Torsten Ahl told reporters. "[[leak~ person/judge/Torsten Ahl|I have brought my daughter to work today.]]"

Ahl rejected a newspaper report that [[delay+ outlet/assert/a newspaper|the leak had been known since Oct. 9]]. "[[delay- person/deny/Torsten Ahl|We saw it on Sunday evening and we reported it on Sunday evening]]," he said.

The Nuclear Safety Authority said [[leak+ government/confirm/the Nuclear Safety Authority|it had been notified of a leak at 2140 on Sunday]] and [[leak~ government/promise/the Nuclear Safety Authority|was sending four inspectors]]. Its director, Ragna Stiller, [[delay~ person/withhold/Ragna Stiller|said it was too early to speak about dates]].

Neighbouring Estmark asked for [[leak~ government/ask/Estmark|measurements from the strait]]. Environment Minister Johan Prytz said [[leak~ person/judge/Johan Prytz|he was following the matter closely and sleeping well]]. Green Tide, an environmental group, called for [[shut~ organization/call/Green Tide|an immediate stop of both units]].

[[unit1+ outlet/assert/NTN newswire|A transformer caught fire at Unit 1 in March; no radioactivity was released.]]

Nordkraft shares fell 2.8 percent.

== S64-03 | NTN newswire | 2032-10-20 | Regulator orders Brandsund-2 offline
TOLVIK, Oct 20 (NTN) - [[shut+ government/confirm/the Nuclear Safety Authority|The Nuclear Safety Authority ordered Nordkraft on Wednesday to take Brandsund-2 off the grid by midnight]] after [[leak+ government/confirm/the Nuclear Safety Authority|its inspectors measured a loss of 2,100 litres an hour]], five times the figure given by the company.

"[[shut+ person/confirm/Ragna Stiller|We have asked politely until noon, and since noon we are not asking]]," said director Ragna Stiller.

Nordkraft said it [[shut~ organization/promise/Nordkraft|would comply]], though it [[shut~ organization/judge/Nordkraft|considered the order disproportionate]]. Manager Torsten Ahl [[leak~ person/withhold/Torsten Ahl|did not want to explain the difference in the figures]].

Analyst Maja Fenn of Kvist Securities saw [[price+ person/expect/Maja Fenn|prices up 6 to 8 percent in November]]. "[[price+ person/expect/Maja Fenn|If it gets cold, you can double that]]," she said. Grid operator Rikslinje said [[price~ organization/assert/Rikslinje|supply was secure, with imports from Estmark]].

Prytz, the environment minister, backed [[shut~ person/judge/Johan Prytz|the authority's decision]].

Opposition energy spokesman Claes Rud called it "[[shut~ person/judge/Claes Rud|a nervous order from a nervous office]]".

The reactor, opened in 1987, is licensed until 2037.

== S64-04 | Green Tide (blog and press page) | 2032-10-21 | Somebody faxed us
Yes, a fax. It came to our office at 4.12 on Wednesday, eleven pages, no sender.

It is, as far as we can judge, a copy of the Unit 2 sump log. [[delay+ document/assert/a copy of the Unit 2 sump log|Pump starts rise from one a day on 8 October to twenty-six on the 17th]]. Somebody who had eyes could see it. [[delay+ organization/accuse/Green Tide|Nordkraft sat on a leak for nine days.]]

We have asked the company [[delay~ organization/ask/Green Tide|whether the log is real]]. The answer: "[[delay~ organization/withhold/Nordkraft|Nordkraft does not authenticate anonymous faxes]]."

Then there's the bay. Dr Birgit Oxholm of the University of Tolvik took water at the outfall on Tuesday. Her result: [[tritium+ person/assert/Birgit Oxholm|tritium at 340 becquerels a litre, some thirty times what is usual]]. "[[tritium~ person/judge/Birgit Oxholm|You could swim in it. But it should not be there]]," she told us. We asked the authority [[tritium~ organization/ask/Green Tide|if it had found the same]]. [[tritium~ government/withhold/the Nuclear Safety Authority|It will publish its own samples when they have been checked, it says]].

The Power Workers' Union, not our closest friend, is worried too. Its shop steward Kent Borg says [[harm+ person/assert/Kent Borg|two cleaners who went into the sump room have taken in more than the limit for a year]]. [[harm~ organization/withhold/Green Tide|We have not seen the papers.]]

What we want: [[shut~,tritium~ organization/call/Green Tide|Unit 2 to stay off, every sample on the table, and a hearing in the village hall]]. Coffee is on us.

Volunteers with a boat: ring Lotta.

== S64-05 | Nordkraft (press release) | 2032-10-22 | Facts about Brandsund 2
In view of the lively debate, Nordkraft wishes to clarify.

The leak. [[leak+ organization/confirm/Nordkraft|Following a recalculation, the leakage rate before shutdown was 1,900 litres per hour.]] All water was collected.

The bay. [[tritium- organization/deny/Nordkraft|No water from the leak has reached the sea.]] Values measured by third parties [[tritium~ organization/judge/Nordkraft|may be explained by permitted discharges in the usual course of operation]].

The staff. [[harm- organization/deny/Nordkraft|No employee and no contractor has received a dose near any limit.]]

The timing. [[delay- organization/deny/Nordkraft|The company informed the authority within two hours of the leak being established.]] Nordkraft [[delay~ organization/withhold/Nordkraft|does not comment on documents of unknown origin]].

The schedule. [[shut+ organization/confirm/Nordkraft|Unit 2 was disconnected on 20 October at 23.48.]] [[restart+ organization/promise/Nordkraft|It will be back in operation by 15 December.]]

"[[restart+ person/promise/Elisabet Thorn|We intend to keep the country's Christmas lights on]]," says Elisabet Thorn, chief executive.

[[unit1+ organization/assert/Nordkraft|The transformer fire at Unit 1 in March was a conventional event outside the nuclear part.]]

About Nordkraft: 11 power stations, 4,300 employees, one goal.

== S64-06 | Brandsund Bladet | 2032-10-24 | Welder: 'I marked that weld with chalk two years ago'
Ove Sandell has welded pipes at the plant since before some of its managers were born. He knows the place where the water comes out.

"[[crack+ person/assert/Ove Sandell|It's weld 14 on the cold leg, there was a hairline in it in 2030, and I marked it with yellow chalk]]," he says at his kitchen table in Lower Brandsund. [[crack+ person/assert/Ove Sandell|It went into the inspection report, and the report went into a binder.]]

Who read the binder? "[[crack~ person/withhold/Ove Sandell|Not for me to say]]," says Sandell, 61.

He was called in on Monday 11 October, he adds, [[delay+ person/assert/Ove Sandell|to look at a drip that "everybody on the floor was talking about"]]. [[delay+ outlet/assert/Brandsund Bladet|That would be six days before the company says it knew.]]

Nordkraft did not want to comment on "[[crack~,delay~ organization/withhold/Nordkraft|the recollections of a subcontractor]]". The communications officer, Pia Holme, [[crack~ person/promise/Pia Holme|promised an answer by Thursday]].

In the village people take it as they take the weather. "[[tritium~ person/judge/Roffe Nyman|I put my nets out this morning and I'll put them out tomorrow]]," says the fisherman Roffe Nyman. The bathing jetty, on the other hand, was empty. The school kitchen has [[tritium~ organization/promise/the school kitchen|taken cod off the menu until further notice]].

Kent Borg, the shop steward, repeats [[harm+ person/assert/Kent Borg|what he said about the two cleaners]]. Where are they? "[[harm~ person/withhold/Kent Borg|At home. I'm not giving you a name]]," he says.

The Lucia committee still lacks a Lucia. Apply at the library.

== S64-07 | Kraft & Marknad | 2032-10-25 | Day-ahead up 9% as Brandsund gap bites
The loss of 870 MW at Brandsund 2 has begun to show. [[price+ organization/assert/the Elnord exchange|Baseload for November cleared 9.2% higher than a week ago]], according to the Elnord exchange.

Maja Fenn of Kvist Securities has raised her forecast: [[price+ person/expect/Maja Fenn|she now sees up to 15% on the month]]. Lars-Ake Brodin, who owns the paper mill at Hede, put it in terms of his own invoice. “[[price+ person/assert/Lars-Ake Brodin|We pay eighty thousand a day more than before the leak]],” he told Kraft & Marknad. [[price~ person/threaten/Lars-Ake Brodin|He would stop one of two machines if it went on.]]

Energy Minister Hjalmar Kruse sees no link. “[[price- person/deny/Hjalmar Kruse|It’s dry reservoirs and dear gas. The reactor has nothing to do with it]],” he said on the fringe of a conference.

Engineering sources doubt the owner’s calendar. [[restart~ unnamed/expect/two consultants who have worked on the plant|A weld on the cold leg, say two consultants who have worked on the plant, is “ten weeks on a good day”]]. Nordkraft sticks to [[restart+ organization/promise/Nordkraft|15 December]].

It also turned down the version of a local welder, who says [[crack+ unnamed/assert/a local welder|the flaw was on file]]. “[[crack- organization/deny/Nordkraft|The 2030 inspection found no indication requiring action]],” the company wrote in an email.

The Power Workers’ Union has withdrawn its statement about [[harm+ organization/assert/the Power Workers’ Union|overdosed cleaners]]. “[[harm- person/deny/Kent Borg|I mixed up micro and milli. It’s embarrassing and I’m glad]],” said steward Kent Borg.

Next auction of hydro licences: 9 November.

== S64-08 | NTN newswire | 2032-10-27 | Brandsund operator knew of leak for five days, watchdog finds
TOLVIK, Oct 27 (NTN) - [[delay+ government/confirm/the Nuclear Safety Authority|Nordkraft was aware of a coolant leak at its Brandsund-2 reactor at least five days before it reported it]], the Nuclear Safety Authority said on Wednesday.

"[[delay+ person/confirm/Ragna Stiller|The first note in the logbook is from the morning of the 12th. The first call to us is from the evening of the 17th]]," director Ragna Stiller said. [[delay~ person/judge/Ragna Stiller|She called it the gravest breach of duty in the authority's history.]]

She said [[crack+ person/confirm/Ragna Stiller|the water came through a crack in a weld that had been recorded at an inspection in 2030]]. "[[crack+ person/confirm/Ragna Stiller|It was seen, it was measured, it was filed]]," she said.

The authority's samples [[tritium+ government/confirm/the Nuclear Safety Authority|show tritium in the bay at up to 310 becquerels per litre]], [[tritium~ government/judge/the Nuclear Safety Authority|a level that poses no risk to health]].

Stiller ruled out [[restart- person/deny/Ragna Stiller|a restart this year]]. "[[restart- person/deny/Ragna Stiller|Not for Christmas. Perhaps for Easter]]," she said.

Nordkraft said [[delay~,crack~ organization/withhold/Nordkraft|it would study the findings before it responded]]. Prosecutor Inger Malm said [[delay~ person/promise/Inger Malm|she would decide within a month whether to bring charges]]. Environment Minister Johan Prytz, who [[delay~ person/judge/Johan Prytz|was "frankly furious"]], urged [[quit~ person/call/Johan Prytz|the company to draw the consequences for its personnel]].

Estmark said [[tritium~ government/judge/Estmark|it regretted having to learn of the tritium from a news conference]].

== S64-09 | Brandsund Bladet (NTN copy) | 2032-10-28 | Plant knew for five days
[[delay+ government/confirm/the Nuclear Safety Authority|Nordkraft was aware of a coolant leak at its Brandsund-2 reactor at least five days before it reported it]], the Nuclear Safety Authority said on Wednesday.

"[[delay+ person/confirm/Ragna Stiller|The first note in the logbook is from the morning of the 12th. The first call to us is from the evening of the 17th]]," director Ragna Stiller said.

She said [[crack+ person/confirm/Ragna Stiller|the water came through a crack in a weld that had been recorded at an inspection in 2030]]. Readers of this paper knew it: Ove Sandell [[crack+ person/assert/Ove Sandell|told us of his yellow chalk]] on Sunday.

The authority's samples [[tritium+ government/confirm/the Nuclear Safety Authority|show tritium in the bay at up to 310 becquerels per litre]], [[tritium~ government/judge/the Nuclear Safety Authority|a level that poses no risk to health]].

Nordkraft said [[delay~,crack~ organization/withhold/Nordkraft|it would study the findings before it responded]].

The village meeting is on Tuesday at seven. Bring a chair.

== S64-10 | Dagens Kompass | 2032-10-29 | Ahl on the way out at Brandsund
Torsten Ahl will not be manager of the Brandsund power station for much longer. [[quit+ unnamed/expect/two members of Nordkraft’s board|He is to be replaced within days]], two members of Nordkraft’s board say.

“[[quit+ unnamed/assert/one of two members of Nordkraft’s board|The vote was eight to one, and the one was his cousin]],” says one.

Mr Ahl [[quit~ person/withhold/Torsten Ahl|asked us to respect that he was at the dentist]]. Elisabet Thorn, the chief executive, [[quit~ person/withhold/Elisabet Thorn|would not be drawn]]; she added that [[quit~ person/judge/Elisabet Thorn|she “thinks highly of Torsten as a human being”]].

This newspaper reported on 18 October that [[delay+ outlet/assert/Dagens Kompass|the leak had been known since the 9th]]. The authority’s logbook begins on the 12th. Our two shift workers stand by [[delay+ unnamed/assert/two shift workers|their date]]: “[[delay+ unnamed/assert/one of two shift workers|A whiteboard is not a logbook, that’s why they used it]].”

Signe Vall of Tolvik doubts that [[delay~ person/judge/Signe Vall|three days more or less matter to a prosecutor]]. Claes Rud, who had scolded the authority, [[shut~ person/withhold/Claes Rud|did not wish to repeat what he said last week]].

== S64-11 | NTN newswire | 2032-10-30 | Nordkraft sacks Brandsund manager, apologises for late report
TOLVIK, Oct 30 (NTN) - [[quit+ organization/confirm/Nordkraft|Nordkraft dismissed the manager of its Brandsund nuclear plant, Torsten Ahl,]] on Saturday and apologised for a leak it had hidden.

"[[delay+ person/confirm/Elisabet Thorn|We knew on the 12th, and we told no one until the 17th]]," Chief Executive Elisabet Thorn said. "[[delay~ person/judge/Elisabet Thorn|There is no version of this in which we look good.]]" The company had denied [[delay- organization/deny/Nordkraft|any delay]]. Ahl too, in a statement of two lines, [[delay+ person/confirm/Torsten Ahl|admitted that he had known from that day]].

She accepted that [[tritium+ person/confirm/Elisabet Thorn|some of the water had reached the bay through a drain]].

On the weld she was more guarded. [[crack- person/deny/Elisabet Thorn|The crack of 2030 and the crack of today were not the same, she maintained.]] The authority [[crack~ government/withhold/the Nuclear Safety Authority|gave no reaction]].

Asked about a date for the restart, she [[restart~ person/withhold/Elisabet Thorn|said that she had given up dates]]. Kvist Securities expects [[price+ organization/expect/Kvist Securities|power to cost 20 percent more in January than a year earlier]] and [[restart~ organization/expect/Kvist Securities|the unit to stay dark until May]].

Green Tide said [[quit~ organization/judge/Green Tide|one head was cheap]]. It [[leak~ organization/promise/Green Tide|will sue for release of the sump log]].
