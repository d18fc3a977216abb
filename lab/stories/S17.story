story: S17
title: The Ebbing river and the Trane works

claim spill: A chemical ran from the Trane works at Colford into the river Ebbing in the night of 14 March. | origins 3-5: the anglers who filmed it, the water authority's probe and the company; the ambulance driver and the former foreman may be more.
claim phenol: The chemical was phenol. | origins 2-3: the water authority's laboratory and the university's; the company, which admits it, may rest on the authority's result.
claim litres: About 40,000 litres escaped (the company later: 38,000). | origins 2-3: the environment inspectorate's estimate and the company's own tank record; the foreman's guess may be a third.
claim fish: Some ten thousand fish died in the Ebbing. | origins 2-3: the anglers' federation and the water authority's count; the river warden may be of the first.
claim tap: Tap water in Marshby was contaminated. | origins 0-1: residents who smelled it; the water company's tests say otherwise.
claim delay: The Trane works did not report the spill for eleven hours. | origins 2-3: the environment inspectorate from its call log and the company's chief executive, who admits it; the foreman Lew Pardoe, who has it from the night shift, may be a third.
claim valve: A valve at the works had been reported as faulty in January. | origins 1-2: Lew Pardoe and the maintenance sheet that he holds; the company admits a sheet was filed.
claim ill: Six bathers or rowers in Colford were treated for burns to the skin. | origins 2-3: the hospital and the rowing club; the parents may be the club's.
claim sabotage: The valve was opened on purpose by a dismissed worker. | origins 0-0: the company's chief executive, who withdrew the suspicion.
claim plastic: A separate discharge of plastic pellets from the harbour at Marshby was found on 20 March. | origins 1-1: the harbour master.
status spill 2026-03-15: reported none
status spill 2026-03-16: confirmed none
status phenol 2026-03-16: reported none
status phenol 2026-03-17: corroborated none
status phenol 2026-03-19: confirmed none
status litres 2026-03-16: none denied
status litres 2026-03-18: confirmed denied
status litres 2026-03-24: confirmed none
status fish 2026-03-15: reported none
status fish 2026-03-17: confirmed none
status tap 2026-03-16: reported denied
status delay 2026-03-18: confirmed denied
status delay 2026-03-24: confirmed none
status valve 2026-03-19: reported denied
status valve 2026-03-24: confirmed none
status ill 2026-03-15: reported none
status ill 2026-03-16: confirmed none
status sabotage 2026-03-18: reported none
status sabotage 2026-03-19: reported denied
status sabotage 2026-03-24: none denied withdrawn
status plastic 2026-03-21: confirmed none

== S17-01 | Colford and Ebbing Bugle | 2026-03-15 | River runs white below the chemical works
Anglers at Colford Weir watched the Ebbing turn the colour of milk on Saturday night, and by morning the banks were white with fish.

"[[spill+ person/assert/Rory Tancred|It was coming out of the Trane pipe like somebody had left the bath on]]," said Rory Tancred, 39, who filmed it at half past eleven. "[[spill+ person/assert/Rory Tancred|It stank of hospitals]]."

The Anglers' Federation put the loss at "[[fish+ organization/expect/the Anglers' Federation|thousands, easily, perhaps ten]]". Its secretary, Moll Vance, called it [[fish~ person/judge/Moll Vance|the worst day in the life of the river]].

Four members of the Colford rowing club, out training at dawn, [[ill+ organization/assert/Colford rowing club|came off the water with red arms and legs]], said the club. Its captain, Ned Illing, asked that [[ill~ person/call/Ned Illing|nobody put a boat out until more is known]].

Trane Chemicals, which makes resins for plywood on the north bank, [[spill~ organization/withhold/Trane Chemicals|could not be reached on Sunday morning, and a guard at the gate said there was nobody to speak to]]. The water authority said [[spill~ government/confirm/the water authority|it had had calls and was taking samples]].

The Ebbing has seen worse colours. In 1994 a dye works turned it violet for a fortnight, and the ducks with it.

The spring fair on Ferry Meadow is put off to 11 April. The vicar regrets that the duck race cannot be held.

== S17-02 | Western Newswire | 2026-03-16 | Trane admits spill into salmon river; towns told not to swim
COLFORD, March 16 (WNW) - Trane Chemicals acknowledged on Monday that [[spill+ organization/confirm/Trane Chemicals|liquid from a storage tank at its Colford works had run into the river Ebbing on Saturday]].

"[[litres- person/assert/Harriet Sorley|We lost something like 3,000 litres, it is contained, and we are sorry]]," its chief executive, Harriet Sorley, said.

The water authority said that [[phenol+ government/assert/the water authority|its laboratory had found phenol]], which is used in resins and disinfectants and burns the skin, and warned people against [[spill~ government/warn/the water authority|bathing or fishing for 30 kilometres downstream]]. Trane said [[phenol~ organization/withhold/Trane Chemicals|it would not name the substance before its own analysis was finished]].

[[ill+ organization/confirm/Colford General Hospital|Six people were treated for burns to the skin]], Colford General Hospital said. All had gone home.

In Marshby, at the river's mouth, residents complained that [[tap+ group/assert/residents of Marshby|their taps smelled of tar]]. The supplier, Ebb Water, denied it. "[[tap- person/deny/Dougal Mace|The intake was shut at six on Sunday and every sample is clean]]," its manager, Dougal Mace, said.

Environment Secretary Sian Adeyemi said [[spill~ person/promise/Sian Adeyemi|she would visit on Wednesday]]. The Greens urged [[spill~ organization/call/the Greens|the closing of the works]].

Trane employs 410 people at Colford. The works was built in 1958 and has a licence to discharge cooling water.

== S17-03 | Riverwatch Blog | 2026-03-17 | Milk, tar and numbers
So it is phenol. The chemistry department at Wexley has tested [[phenol+ organization/assert/the chemistry department at Wexley|a bottle filled at the weir by one of our own, and finds it at 61 milligrams a litre]]. That agrees with [[phenol+ government/assert/the water authority|the water authority's result of Monday]].

The authority has also been counting. [[fish+ government/confirm/the water authority|Its men picked up 9,800 dead fish between the weir and Hollow Bridge]], it says, four hundred of them salmon.

On the amount I shall not pretend to be neutral. Trane says [[litres- organization/assert/Trane Chemicals|3,000 litres]]. "[[litres~ person/judge/Greta Onslow|You do not kill a river with a garden pond]]," says Greta Onslow, who taught hydrology at Wexley for thirty years. I asked the company where its figure came from. [[litres~ organization/withhold/Trane Chemicals|I was thanked for my interest.]]

And Marshby? I drank two glasses there yesterday and I am still typing. [[tap~ outlet/judge/Riverwatch Blog|Smells are not samples, but someone should go on sampling.]]

[[ill+ outlet/assert/Riverwatch Blog|The six with burns]] include a girl of fifteen from the rowing club. Her mother says [[ill~ unnamed/assert/the mother of a fifteen-year-old rower|she is back at school, with long sleeves]].

Next week: mink, and what to do about them. Comments are open, and polite ones stay up.

== S17-04 | Western Newswire | 2026-03-18 | Inspectors say 40,000 litres spilled, company waited 11 hours
COLFORD, March 18 (WNW) - More than ten times as much phenol ran into the river Ebbing as the company responsible has said, environment inspectors said on Wednesday, [[delay+ government/accuse/the Environment Inspectorate|accusing it of keeping silent for 11 hours]].

The Environment Inspectorate estimated that [[litres+ government/assert/the Environment Inspectorate|about 40,000 litres had escaped]]. "[[delay+ person/accuse/Callum Reith|The tank emptied at eleven at night. The telephone rang here at ten the next morning]]," its regional head, Callum Reith, said. [[delay+ document/assert/the inspectorate's call log|The call log records it at 09.58]], he said.

Trane Chemicals rejected both points. "[[delay- person/deny/Harriet Sorley|We reported as soon as we knew]]," its chief executive, Harriet Sorley, said; the estimate, she said, [[litres- person/deny/Harriet Sorley|rested on the tank's size and not on what had been in it]].

Sorley raised the possibility of a crime. She said [[sabotage+ person/expect/Harriet Sorley|she had reason to think that the valve had been opened by a man dismissed in February]]. Police [[sabotage~ government/withhold/police|would say only that they keep an open mind]].

Environment Secretary Sian Adeyemi, at the weir, told reporters: "[[spill~ person/threaten/Sian Adeyemi|If they have misled the inspectors, the licence will be taken away]]."

[[phenol+ outlet/assert/Western Newswire|The substance was identified as phenol on Monday]], and [[fish+ outlet/assert/Western Newswire|nearly 10,000 fish have been found dead]].

== S17-05 | Marshby Mercury | 2026-03-18 | Trane spill far bigger than was said
Far more phenol ran into the river Ebbing than Trane Chemicals has said, environment inspectors said today, [[delay+ government/accuse/the Environment Inspectorate|accusing it of keeping silent for 11 hours]].

The Environment Inspectorate estimated that [[litres+ government/assert/the Environment Inspectorate|about 40,000 litres had escaped]]. "[[delay+ person/accuse/Callum Reith|The tank emptied at eleven at night. The telephone rang here at ten the next morning]]," said Callum Reith, who heads it in the region.

Trane rejected both points. "[[delay- person/deny/Harriet Sorley|We reported as soon as we knew]]," said chief executive Harriet Sorley.

She said [[sabotage+ person/expect/Harriet Sorley|she had reason to think that the valve had been opened by a man dismissed in February]]. Police [[sabotage~ government/withhold/police|would say only that they keep an open mind]].

In Marshby, Ebb Water has again assured customers that [[tap- organization/deny/Ebb Water|their water is safe to drink]]. Councillor Betty Thripp is not convinced: "[[tap+ person/assert/Betty Thripp|My kettle smells like a new road]]," she told the Mercury.

Bottled water can be had at the Corn Hall until eight. Please bring proof of address. (WNW and staff)

== S17-06 | The Ledger & Echo of Wexley | 2026-03-19 | Ex-foreman: I reported that valve in January
Lew Pardoe, a foreman at Trane's Colford works for nineteen years, has kept a sheet of yellow paper in his kitchen drawer.

Dated 22 January and signed by him, it reads: "[[valve+ document/assert/a maintenance sheet signed by Lew Pardoe|T7 outlet valve weeping, will not seat. Replace.]]" "[[valve+ person/assert/Lew Pardoe|I handed it in, and I was told there was no money till April]]," he said. "[[valve+ person/assert/Lew Pardoe|It was a good valve once]]." He was made redundant on 27 February.

So is he the man of whom the company speaks? He laughed. "[[sabotage- person/deny/Lew Pardoe|I was at my daughter's wedding forty miles away, with a hundred and ten witnesses and a disc jockey]]." The police, he said, [[sabotage~ person/assert/Lew Pardoe|had talked to him for twenty minutes and finished his cake]].

Trane [[valve- organization/deny/Trane Chemicals|has no record of any such defect]], a spokesman said. On the alleged sabotage [[sabotage~ unnamed/withhold/a Trane spokesman|he had "nothing further for now"]]. The company now says that its own laboratory, too, [[phenol+ organization/confirm/Trane Chemicals|has found phenol in the tank and in the river]].

Pardoe also has a view on the hours that passed. "[[delay+ person/assert/Lew Pardoe|The night shift rang the manager at midnight. I know the lad who rang]]," he said. The inspectorate confirms that [[delay+ government/confirm/the inspectorate|it heard nothing until ten]].

[[litres+ person/expect/Lew Pardoe|He thinks the tank was near full]], that is, at 42,000.

Pardoe grows leeks, which have won him the county cup three times.

== S17-07 | Marshby Mercury | 2026-03-21 | Pellets on the beach: 'Not Trane this time'
Millions of plastic pellets have washed ashore at Marshby, only days after the river was poisoned upstream.

The harbour master, Iris Penhale, said [[plastic+ person/confirm/Iris Penhale|they came from a container that burst on the quay on Friday, and she has seen the box]]. "[[plastic~ person/assert/Iris Penhale|It has nothing to do with the Ebbing, and nothing to do with phenol]]," she said.

At the same meeting Dougal Mace of Ebb Water told residents that [[tap- person/deny/Dougal Mace|412 samples had now been tested and none showed a trace]]. Some shouted. "[[tap~ person/judge/Betty Thripp|I would like to believe him]]," Councillor Betty Thripp said.

The pellets are used to make bottle tops. A shipping firm, Corran Line, said [[plastic+ organization/confirm/Corran Line|the box was one of its own and had been dropped by a crane]]; it promised [[plastic~ organization/promise/Corran Line|to pay for the sweeping]]. Volunteers filled ninety sacks on Saturday morning with kitchen sieves.

The inspectorate puts the spill at [[litres+ government/assert/the inspectorate|around 40,000 litres]]; it was [[spill+ outlet/assert/Marshby Mercury|from the Trane works at Colford]], on 14 March. The ban on bathing has been lifted below Hollow Bridge.

The Easter parade will start at the Corn Hall as usual, but will avoid the beach.

== S17-08 | Western Newswire | 2026-03-24 | Trane drops sabotage claim, admits late call and faulty valve
COLFORD, March 24 (WNW) - Trane Chemicals on Tuesday took back its suggestion that [[sabotage- organization/deny/Trane Chemicals|a dismissed worker had caused the poisoning of the river Ebbing]].

"[[sabotage- person/deny/Harriet Sorley|I should not have said it. There was no hand in this but our own]]," its chief executive, Harriet Sorley, told reporters. She apologised to Lew Pardoe, the former foreman who said he [[valve+ person/assert/Lew Pardoe|had reported a leaking valve in January]].

She said a search had turned up [[valve+ person/confirm/Harriet Sorley|his report, filed with the invoices]], and that the night manager [[delay+ person/confirm/Harriet Sorley|had known of the leak at midnight and had waited for the morning to call]]. The tank record showed [[litres+ person/confirm/Harriet Sorley|a loss of 38,000 litres]], she said.

Callum Reith of the Environment Inspectorate said [[delay~ person/expect/Callum Reith|he expected to bring charges]]. Police said their own inquiry, [[sabotage- government/deny/police|which had found no evidence of a crime]], was closed.

Pardoe was not in a forgiving mood. "[[sabotage~ person/judge/Lew Pardoe|She called me a poisoner on the television, and she can say sorry on it]]," he said.

A harbour spill of plastic pellets at Marshby, [[plastic+ outlet/assert/Western Newswire|found last Friday]], is a separate matter.
