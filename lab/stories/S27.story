story: S27
title: Summit in Port Louis ends with a communique on tuna and a row over a base

claim quota: Leaders agreed to cut the catch of yellowfin tuna by a fifth over two years. | origins 1-4: the communique; three outlets in their own voice
claim sign: Sri Lanka did not sign the communique. | origins 1-3: Sri Lanka's foreign minister; the outlets in their own voice
claim base: The passage on the naval base at Agalon was struck out of the communique. | origins 1-3: two unnamed diplomats and a comparison of drafts by an outlet
claim pressure: France had the passage on the base removed. | origins 1-2: unnamed delegates, who may be the same
claim fundmoney: A fund of 400 million dollars will protect coasts against the rising sea. | origins 1-2: the communique and the host's prime minister
claim half: Less than half of the coastal fund has been pledged. | origins 2-2: an aid group's tally and the Maldives' minister
claim enforce: The cut in the catch cannot be enforced. | origins 2-3: a marine biologist and a fishing captain, an unnamed EU official
claim late: The talks ran through the night and ended a day late. | origins 1-3: the outlets in their own voice
claim success: The summit was a success. | origins 2-2: the host and the secretary-general say so
claim snub: The Indian prime minister left before the family photograph. | origins 1-3: reporters of three outlets
claim illness: The Indian prime minister left because of a fever. | origins 1-1: the Indian delegation
claim next: The next summit will be held in Mombasa in 2028. | origins 1-3: the communique; told by outlets
claim piracy: The members will hold joint naval patrols against piracy. | origins 1-2: the communique, told by two outlets
claim ships: European trawlers take the greater part of the yellowfin. | origins 2-3: Sri Lanka's minister, the Seychelles' president, a report

status quota 2026-06-11: confirmed none
status sign 2026-06-11: confirmed none
status base 2026-06-11: reported denied
status pressure 2026-06-11: reported denied
status fundmoney 2026-06-11: confirmed none
status half 2026-06-11: reported none
status half 2026-06-12: corroborated none
status enforce 2026-06-11: corroborated none
status enforce 2026-06-12: corroborated denied
status late 2026-06-11: reported none
status success 2026-06-11: corroborated none
status success 2026-06-12: corroborated denied
status snub 2026-06-11: reported none
status illness 2026-06-11: confirmed none
status illness 2026-06-12: confirmed denied
status next 2026-06-11: confirmed none
status piracy 2026-06-11: confirmed none
status ships 2026-06-11: corroborated denied

== S27-01 | Monsoon News Agency | 2026-06-11 | Indian Ocean leaders agree tuna cut; Sri Lanka stays out
PORT LOUIS, June 11 (MNA) - [[quota+ outlet/assert/Monsoon News Agency|Nineteen of the 20 countries of the Indian Ocean Council agreed on Thursday to lower their catch of yellowfin tuna by 20 per cent by the end of 2027]], in a communique that was [[late+ outlet/assert/Monsoon News Agency|hammered out in 31 hours of almost unbroken talks]].

[[sign+ outlet/assert/Monsoon News Agency|Sri Lanka was the only member to withhold its signature]]. "[[sign+ person/confirm/Nimal Jayakody|We were asked to put our name to the hunger of our own fishermen, and I left my pen in my pocket]]," its foreign minister, Nimal Jayakody, said.

He argued that [[ships+ person/assert/Nimal Jayakody|two thirds of the fish went into the holds of Spanish and French vessels]], which the text hardly mentions. The European Union, an observer at the talks, called that figure "[[ships- organization/deny/The European Union|out of date by ten years]]".

The prime minister of Mauritius, Devika Ramsoondar, who was the host, spoke of "[[success+ person/judge/Devika Ramsoondar|the best day this ocean has had in a generation]]". Apart from the tuna, the leaders set up [[fundmoney+ person/assert/Devika Ramsoondar|a facility of $400 million, she said, to build sea walls and replant mangroves]].

The communique also provides for [[piracy+ document/promise/The communique|common patrols by the members' navies against pirates north of Madagascar from October]]. [[next+ document/promise/The communique|The leaders will meet again in Mombasa, Kenya, in two years' time]], it says.

It is silent on the matter that had been expected to divide them. A draft of Tuesday, seen by MNA, had a paragraph of 80 words expressing "grave concern" at [[base+ outlet/assert/Monsoon News Agency|the plan to lease the island of Agalon to a foreign navy; it is missing in the final version]].

Two delegates from island states said that [[pressure+ unnamed/accuse/Two delegates from island states|France, a member through its island of Réunion, had insisted that the sentence go]]. A French diplomat denied it. "[[pressure- unnamed/deny/A French diplomat|We asked for nothing to be removed]]," he said. "We asked for it to be accurate." The secretary-general of the council, Omar Said Bakar, said [[base- person/deny/Omar Said Bakar|no paragraph had been deleted, since none had been agreed]].

Seychelles, which had offered to sell Agalon's airstrip in 2019 and thought better of it, sought a stronger text. Its president, Marie-Ange Hoareau, is to visit Paris next month.

Prime Minister Raghav Deshpande of India [[snub+ outlet/assert/Monsoon News Agency|flew home before the leaders posed for the cameras]]. [[illness+ organization/assert/His delegation|His delegation put it down to a slight fever]].

The quota will not apply to boats under 12 metres. Scientists of the council's own committee [[quota~ group/call/Scientists of the council's own committee|had called for 30 per cent]].

(Reporting by Vikash Beeharry and Anneke Strydom)

== S27-02 | The Lothian Observer | 2026-06-11 | Missing base, missing leader, missing signature: an ocean summit falls short
By the time the leaders of the Indian Ocean shuffled out of the conference hall in Port Louis yesterday, [[late+ outlet/assert/The Lothian Observer|the sun was up, the programme was a day behind]] and the sandwiches had run out twice.

What they brought with them was [[quota+ outlet/assert/The Lothian Observer|a promise to take one yellowfin in five fewer out of the water]]. The species has been in decline since the turn of the century, and it ends up, as a rule, between two slices of European bread. Whether the promise is worth the paper is another matter. “[[enforce+ person/judge/Dr Isla Menzies|There are four inspectors for an ocean of seventy million square kilometres]],” said Dr Isla Menzies, a marine biologist at the University of Stirling. “[[enforce+ person/judge/Dr Isla Menzies|A cut that nobody can check is a wish]].”

An official of the European Commission, who was not permitted to be named, put it more drily: “[[enforce+ unnamed/judge/An official of the European Commission|We shall find out who has kept to it when there are no fish]].”

[[sign+ outlet/assert/The Lothian Observer|Colombo would have no part of it]]. Its minister stormed, or rather strolled, out of the final session with the remark that [[ships+ person/accuse/Nimal Jayakody|those who had emptied the sea were lecturing those who fished it with a line]].

The president of Seychelles, Marie-Ange Hoareau, signed and agreed with him all the same. “[[ships+ person/assert/Marie-Ange Hoareau|Most of this tuna leaves on European hulls. I can see them from my bedroom]],” she said.

The strangest thing about the document is a hole in it. [[base+ unnamed/assert/two diplomats|Until four in the morning, two diplomats said, there was a section on Agalon]], the atoll where a “friendly power” is to be given a naval base. At five it had gone. [[pressure+ unnamed/accuse/one of the two diplomats|The French had come in with a telephone and gone out with the paragraph]], one of them said. Paris [[pressure~ government/withhold/Paris|did not respond to questions last night]].

Which power is friendly, no one would say aloud.

India’s prime minister, Raghav Deshpande, might have. But [[snub+ outlet/assert/The Lothian Observer|there is a gap in the group photograph, in the second row, where he should have been standing]]. [[illness+ group/assert/His people|He was unwell]], his people said. He had eaten a good dinner.

There was money, of a sort. [[fundmoney+ document/promise/the communiqué|Four hundred million dollars are to be spent on defending the shores against the sea]], according to the communiqué. Shorewatch, a charity that keeps count of such things, could find [[half+ organization/assert/Shorewatch|pledges for no more than 170 million]]. “[[half+ person/assert/Kirsty Dunbar|The rest is a row of noughts]],” said its director, Kirsty Dunbar.

Omar Said Bakar, the council’s secretary-general, would have none of such gloom. “[[success+ person/judge/Omar Said Bakar|Twenty years ago we could not agree on the shape of the table]],” he told the last journalists in the room. “[[success+ person/judge/Omar Said Bakar|Today we agreed on fish. I call that a triumph]].”

[[next+ outlet/assert/The Lothian Observer|In 2028 the caravan moves on to Mombasa]]. The hotel there has been booked already; the fish have not.

== S27-03 | Orbit News Channel | 2026-06-12 | Questions grow over deleted passage on secret naval base
Opposition parties in three island nations want to know tonight [[base+,pressure~ group/ask/Opposition parties in three island nations|who took the naval base out of this week's Indian Ocean summit statement]].

As Orbit reported live on Thursday, [[late+ outlet/assert/Orbit News Channel|the marathon session wrapped up 22 hours behind schedule]]. It ended with [[quota+ outlet/assert/Orbit News Channel|a deal to slash tuna fishing by one-fifth]] but [[base+ outlet/assert/Orbit News Channel|without a word about Agalon, which had featured in every earlier version]].

Orbit has compared four drafts. [[base+ outlet/assert/Orbit News Channel|The paragraph is number 17 in each of the first three and absent in the fourth]], which was saved at 4.41 a.m. under the user name of the council's own secretariat.

The secretary-general, Omar Said Bakar, who on Thursday had said that [[base- person/deny/Omar Said Bakar|no paragraph was cut]], [[base~ person/withhold/Omar Said Bakar|declined an interview request]]. His office said [[base~ organization/assert/His office|the name was that of a shared computer]].

In Paris, Foreign Minister Solène Kerguen told lawmakers that [[pressure- person/deny/Solène Kerguen|her delegation had not touched the text]]. "[[pressure- person/deny/Solène Kerguen|France has a single seat out of twenty, and it is by the door]]," she said. A senior diplomat from an African country who was in the room said [[pressure+ unnamed/assert/A senior diplomat from an African country|the French request came first by telephone and then in writing]].

India weighed in too. A foreign ministry official in New Delhi told Orbit that [[illness- unnamed/deny/A foreign ministry official in New Delhi|Prime Minister Raghav Deshpande "was never ill for a minute"]] and [[snub+,base+ unnamed/assert/A foreign ministry official in New Delhi|had gone home in anger over the deletion]]. Officially, [[illness+ government/assert/the ministry|the ministry stood by its account of a temperature]]. [[snub+ outlet/assert/Orbit News Channel|Deshpande was a no-show at Thursday's group picture]].

The president of the Comoros, Salim Mhadji, gave a blunt verdict on the two days. "[[success- person/judge/Salim Mhadji|We failed]]," he said. "[[success- person/judge/Salim Mhadji|We counted fish while somebody rented out the ocean]]."

The host rejected that. "[[success+ person/judge/Devika Ramsoondar|Nineteen signatures are nineteen more than we had last week]]," said Prime Minister Devika Ramsoondar of Mauritius. [[sign+ outlet/assert/Orbit News Channel|The twentieth, Sri Lanka's, is not expected]].

In the Maldives, Environment Minister Aishath Niuma said that [[half+ person/assert/Aishath Niuma|the coastal fund was more than two hundred million dollars short]] of [[fundmoney+ outlet/assert/Orbit News Channel|the $400 million that leaders had trumpeted]]. Her capital, Malé, is on average 1.5 metres above the waves.

At the fish market in Port Louis, boat captain Désiré Lamour, 63, was asked what he would do about the new limit. "[[enforce+ person/assert/Désiré Lamour|Who is going to count? The gulls?]]" he said. The council's fisheries director, Thandi Mokoena, insisted that [[enforce- person/deny/Thandi Mokoena|satellite transponders on every large vessel would make cheating impossible]].

Meanwhile [[piracy+ outlet/assert/Orbit News Channel|the first warships from the new anti-pirate force set out together in October]], with Kenya and India in command by turns. There have been nine hijackings off Somalia since New Year's Day, after two in all of 2024.

A ceremony to hand over the chair [[next+ outlet/assert/Orbit News Channel|to Kenya, where the 2028 meeting takes place]], was canceled because of rain.
