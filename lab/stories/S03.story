story: S03
title: Collapse at the Ostra Grande copper mine

claim collapse: A gallery of the Ostra Grande copper mine in Calvaro collapsed on 11 August 2025 and buried miners. | origins 2-4: The owner Minera Solvé and the fire brigade; the Labour Ministry's later account and the seismic institute may be counted apart.
status collapse 2025-08-11: confirmed none
claim trapped: Seventeen miners were trapped (a dozen; about 20; 17). | origins 2-3: The company's shift list and the union's roll call; the fire brigade's "about 20" may come from the union.
status trapped 2025-08-11: confirmed none
claim blast: A blast set off against the rules caused the collapse. | origins 3-4: Certain: the men who got out (through Rosaura Quiel), the seismic institute's record, Ciro Bandeira, who was still below; the inspectorate's report may rest on the record.
status blast 2025-08-12: reported none
status blast 2025-08-13: corroborated denied
status blast 2025-08-20: confirmed denied
claim warned: Inspectors warned Minera Solvé in May that the roof of level nine was unsafe. | origins 2-3: The inspectors' letter and the Labour Ministry; the unnamed inspector may be the one who passed the letter on.
status warned 2025-08-13: reported none
status warned 2025-08-14: confirmed none
claim signs: Knocking from the trapped miners was heard on 13 August. | origins 0-0: Only the rescue volunteer Teo Marim, who took it back, and those who relay him.
status signs 2025-08-13: reported none
status signs 2025-08-14: none denied withdrawn
claim rescued: Nine miners were brought out alive on 16 August. | origins 2-3: The fire brigade and the hospital at Lutra; the outlets' reporters at the shaft.
status rescued 2025-08-16: confirmed none
claim closed: The government will withdraw (has withdrawn) Minera Solvé's concession. | origins 1-2: The government itself; the ministry source may be of it.
status closed 2025-08-14: reported none
status closed 2025-08-20: confirmed none
claim past: Six miners died in a flood at Ostra Chica, a neighbouring mine, in 2016. | origins 1-3: A known event, told by outlets in their own voice and by the union.
status past 2025-08-11: reported none

== S03-01 | Agencia Calva | 2025-08-11 | Copper mine gallery caves in, miners missing
LUTRA, Aug 11 (Calva) - [[collapse+ organization/confirm/Minera Solvé|A gallery collapsed at the Ostra Grande copper mine in the north of Calvaro early on Monday]], its owner, Minera Solvé, said.

The company said [[trapped+ organization/assert/Minera Solvé|seventeen people were on the shift list for level nine and had not come up]]. The Lutra fire brigade said [[collapse+,trapped+ government/assert/the Lutra fire brigade|about 20 miners were thought to be behind the fall]], at a depth of 640 metres.

"We are working with our hands, because machines would bring down the rest," fire chief Abel Noronha told reporters.

Minera Solvé [[blast~ organization/withhold/Minera Solvé|said it was far too soon to talk about causes]].

President Lidia Farrow expressed [[collapse~ person/judge/Lidia Farrow|her sorrow]] and promised [[collapse~ person/promise/Lidia Farrow|every help that the state could give]].

Ostra Grande produces 140,000 tonnes of copper a year. [[past+ outlet/assert/Agencia Calva|Six men drowned in 2016 when water broke into the neighbouring Ostra Chica mine]], which belongs to another company.

The Mines Ministry said that the shaft, the cages and the pumps were working. It asked relatives to go to the sports hall in Lutra, where the Red Cross had set up beds, and not to the pithead. The Miners' Federation, the biggest union at the site, [[blast~ organization/withhold/the Miners' Federation|said it would not speak until it had spoken to the men of the night shift]].

Copper for delivery in three months rose 1.1%.

== S03-02 | Lutra Noticias Online | 2025-08-12 | Union: 'They were blasting under a bad roof'
Families spent a second night at the gate of Ostra Grande, where [[collapse+ outlet/assert/Lutra Noticias Online|part of level nine came down before dawn on Monday]].

Rosaura Quiel, general secretary of the Miners' Federation, said that [[blast+ person/accuse/Rosaura Quiel|managers had ordered a charge to be fired ten minutes before the end of the shift, with men still in the gallery]]. "[[blast+ person/assert/Rosaura Quiel|The men who got out heard it. You do not mistake that sound]]," she said.

Her federation called the roll itself. [[trapped+ organization/assert/the Miners' Federation|Seventeen do not answer]], it said. On Monday evening some television channels had spoken of [[trapped+ outlet/assert/some television channels|a dozen]].

The company has brought in sandwiches and a priest but [[blast~ organization/withhold/the company|no one to answer questions about the charge]].

Quiel demanded [[closed~ person/call/Rosaura Quiel|that Minera Solvé lose its concession "today, not after the funerals"]].

Old miners at the gate spoke of [[past+ group/assert/old miners|Ostra Chica, where six of their comrades died in the flood of 2016]].

The bakery on Calle Real has opened its back room for families who have come from other towns. Donations of blankets are no longer needed, the parish says.

== S03-03 | Diario Central | 2025-08-13 | Inspectors warned of unsafe roof three months before collapse
[[warned+ document/assert/a letter obtained by this newspaper|Labour inspectors told Minera Solvé in May that [[warned+ government/warn/Labour inspectors|the roof of level nine at Ostra Grande needed bolting before anyone worked under it]]]], according to a letter obtained by this newspaper.

“[[warned+ document/warn/a letter obtained by this newspaper|In its present state the roof cannot be regarded as safe for persons]],” says the letter, dated 19 May and signed by two inspectors. An inspector who asked not to be named said [[warned+ unnamed/assert/an inspector|the firm had replied that bolts were on order]].

Minera Solvé said [[warned~ organization/withhold/Minera Solvé|it was searching its files for the letter]]. It flatly rejected a claim by the miners’ union that [[blast+ organization/accuse/the miners’ union|a charge had been set off with men in the gallery]]. “[[blast- person/deny/Hernán Solvé|There was no blasting at Ostra Grande on Sunday night or Monday morning. None]],” said Hernán Solvé, the company’s president.

But the National Seismic Institute recorded [[blast+ government/assert/the National Seismic Institute|a sharp signal “typical of an explosion” at 5.49 on Monday]], and [[collapse+ government/assert/the National Seismic Institute|a longer one, as of falling rock, four seconds later]]. Its duty geologist, Pilar Osmond, was careful: “[[blast~ person/judge/Pilar Osmond|One thing after another is not one thing because of another]],” she said.

Teo Marim, a volunteer with the rescue teams, said [[signs+ person/assert/Teo Marim|he had heard knocking on a pipe early on Wednesday, three knocks and a pause]]. “[[signs+ person/assert/Teo Marim|Somebody is alive down there]],” he said.

The number of the missing remains [[trapped+ outlet/assert/Diario Central|seventeen]].

== S03-04 | Lutra Noticias Online | 2025-08-13 | Hope at Ostra Grande as knocks are heard
Hope flared at the gate of Ostra Grande on Wednesday after Diario Central reported that [[signs+ outlet/assert/Diario Central|knocking had been heard on a pipe]] from the blocked gallery.

"[[signs+ unnamed/assert/a woman|They are knocking, they are knocking!]]" a woman shouted as the news went from phone to phone. Bells rang in Lutra.

The fire brigade [[signs~ government/withhold/the fire brigade|would not say whether it had heard anything]]. "We listen every hour, with everything switched off," a firefighter said.

Drilling of a rescue hole has reached 380 metres. The drill, lent by a quarry in Pontal, is expected to need three more days.

The National Seismic Institute had reported [[blast+ government/assert/the National Seismic Institute|an explosion-like signal just before the fall]]. Solvé [[blast~ person/judge/Hernán Solvé|called that "a truck, a thunderclap, a door"]]. The Miners' Federation, for its part, stuck to [[blast+ organization/accuse/the Miners' Federation|its charge that managers had let off a shot]]. "Let him come down with us and listen," said one of its stewards.

Twenty-two psychologists are at work in the sports hall. The parish asks people to stop ringing the bells until there is something certain.

Hernán Solvé came to the gate at noon and was booed. He said his company [[blast- person/deny/Hernán Solvé|had not fired a single charge on the night of the accident]].

== S03-05 | Agencia Calva | 2025-08-14 | Calvaro ministry says mine owner was warned about roof
CALVARO CITY, Aug 14 (Calva) - The Labour Ministry confirmed on Thursday that [[warned+ government/confirm/the Labour Ministry|its inspectors had warned the owner of the Ostra Grande mine about an unsafe roof in May]], as [[warned+ outlet/assert/a newspaper|a newspaper had reported]].

"[[warned+ person/confirm/Nuno Abasolo|They were told in writing, and they were told again by telephone in June]]," Labour Minister Nuno Abasolo said. He [[warned~ person/withhold/Nuno Abasolo|would not say why the level had not been closed]].

A source at the Mines Ministry said [[closed+ unnamed/assert/a source at the Mines Ministry|a decree taking away Minera Solvé's concession was being drafted]]. The ministry's press office said [[closed~ government/withhold/the Mines Ministry's press office|it had no information]].

Teo Marim, the volunteer who said he had heard knocking, told the agency he had been mistaken. "[[signs- person/deny/Teo Marim|It was the pump. I wanted it so much that I heard men]]," he said. Fire chief Abel Noronha said [[signs- person/deny/Abel Noronha|his microphones had picked up nothing that came from a human hand]].

[[trapped+ outlet/assert/Agencia Calva|Seventeen miners have been cut off since Monday.]]

Three people were slightly hurt on Thursday when a conveyor belt caught fire at the Pontal quarry, 200 km to the south.

== S03-06 | Radio Pontal | 2025-08-16 | Nine men out alive at Ostra Grande
[[rescued+,trapped+ government/assert/the fire brigade|Nine of the seventeen miners buried at Ostra Grande were lifted out alive tonight]], the fire brigade says.

"[[rescued+ person/confirm/Abel Noronha|Nine up, nine breathing, nine asking for a cigarette]]," fire chief Abel Noronha said at the shaft. The hospital in Lutra said [[rescued+ organization/confirm/the hospital in Lutra|it had admitted all nine, two of them with broken legs]].

Noronha said [[trapped+ person/assert/Abel Noronha|the other eight were farther in]]. He feared [[trapped~ person/expect/Abel Noronha|that there was little hope for them]].

One of the rescued, 24-year-old Ciro Bandeira, spoke to reporters from his stretcher. "[[blast+ person/assert/Ciro Bandeira|They let the shot off and then the sky came down]]," he said.

Our reporter at the gate saw [[rescued+ outlet/assert/Radio Pontal|nine stretchers go by between 19:10 and 21:40]]. People knelt in the road.

President Farrow embraced the firefighters. "Calvaro breathes," she said, and then asked for silence for those still below.

Minera Solvé sent flowers. Its spokesman [[blast~ unnamed/withhold/a spokesman for Minera Solvé|had no comment on what Bandeira said]]. In the crowd a banner read "Who lit the fuse?"

Earlier in the week there had been talk of [[signs+ none/assert/none|knocking in the pipes]]; [[signs- person/deny/Teo Marim|the man who reported it has since said it was a pump]].

Pontal's own drill team comes home on Monday. The mayor wants a street party.

== S03-07 | Diario Central | 2025-08-20 | Government strips Minera Solvé of Ostra Grande
[[closed+ outlet/assert/Diario Central|The cabinet yesterday withdrew Minera Solvé’s concession for the Ostra Grande mine]], eight days after [[collapse+ outlet/assert/Diario Central|[[trapped+ outlet/assert/Diario Central|a gallery fell in on seventeen men]]]]. Eight bodies have been recovered.

“[[closed+ person/confirm/Lidia Farrow|This company will not dig in Calvaro again]],” President Lidia Farrow said on television. The decree, published last night, [[closed+ document/assert/the decree|ends the concession from 1 September]].

A preliminary report by the Mines Inspectorate, on which the decree rests, states that [[blast+ government/confirm/the Mines Inspectorate|an unauthorised charge of 30 kilograms brought down a roof that had not been bolted]]. It adds that [[warned+ government/assert/the Mines Inspectorate|the company had been put on notice on 19 May]].

Minera Solvé said [[blast- organization/deny/Minera Solvé|the report was a work of fiction]] and threatened [[closed~ organization/threaten/Minera Solvé|to take the state to arbitration]]. It acknowledged receipt of [[warned+ organization/confirm/Minera Solvé|the inspectors’ letter]], which it said had been “[[warned~ organization/assert/Minera Solvé|filed in error]]”.

Rosaura Quiel of the Miners’ Federation said: “[[blast~ person/judge/Rosaura Quiel|We take no joy in having been right.]]” She recalled that [[past+ person/assert/Rosaura Quiel|nobody was ever tried for the six dead of Ostra Chica]] in 2016.

The nine survivors [[rescued+ outlet/assert/Diario Central|rescued on Saturday]] are out of danger. Ciro Bandeira [[blast~ person/withhold/Ciro Bandeira|declined, on the advice of prosecutors, to repeat what he told reporters from his stretcher]].

Copper ended the week flat.
