story: S07
title: The trawler Guiding Light

claim missing: The trawler Guiding Light, out of Port Erran, went missing on the night of 21 to 22 January 2027. | origins 2-3: Certain: the coastguard and the owner's family, who each lost contact themselves; the harbour master may be counted apart.
status missing 2027-01-22: confirmed none
claim crew: There were six people on board (five; six; seven). | origins 2-4: Certain: the owner and the police, who went from door to door; the harbour master's log and the agency's "five" may rest on the coastguard.
status crew 2027-01-22: confirmed none
claim sub: The trawler was pulled under by a submarine that caught its nets. | origins 3-4: Certain: the skipper of the Morven Rose, the marine laboratory's hull finding, the navy, which admitted it; the retired officer only weighs the skipper's account, and may be counted apart.
status sub 2027-01-24: reported none
status sub 2027-01-25: reported denied
status sub 2027-02-02: corroborated denied
status sub 2027-02-09: confirmed none
claim exercise: Navy submarines were exercising in the area (the Skerra Deep) on 21 January. | origins 1-2: The notice to mariners and the navy; the unnamed sailor may speak from the same plan.
status exercise 2027-01-24: reported none
status exercise 2027-01-25: confirmed none
claim raft: An empty life raft of the Guiding Light was found on 23 January. | origins 1-2: The coastguard; the lifeboat's crew, who found it for the coastguard.
status raft 2027-01-23: confirmed none
claim signal: The trawler's emergency beacon sent a signal at 3.12 a.m. on 22 January. | origins 0-0: Only the beacon-monitoring centre at Vell, which took its account back (it was another vessel's beacon).
status signal 2027-01-23: reported none
status signal 2027-01-26: none denied withdrawn
claim wreck: The wreck was found at a depth of 164 metres in the Skerra Deep. | origins 1-2: The survey ship and the coastguard that sent it; the family's diving firm filmed it itself.
status wreck 2027-01-28: confirmed none
claim hart1998: In 1998 the trawler Hart of Erran sank in a storm with the loss of four men. | origins 1-4: Local memory and record, told by outlets in their own voice.
status hart1998 2027-01-22: reported none

== S07-01 | Coastguard of Kellan (press notice) | 2027-01-22 | Search under way for fishing vessel
At 06:40 today Kellan Coastguard was informed by relatives that [[missing+ group/assert/relatives|they had been unable to reach the fishing vessel Guiding Light (PE 117) since late last night]].

[[missing+ government/confirm/Kellan Coastguard|The vessel, a 19-metre trawler, left Port Erran on Wednesday and is overdue.]] [[missing+ government/assert/Kellan Coastguard|Its last known position, at 22:51, was 31 miles north-west of Skerra Head.]]

Two lifeboats, a helicopter and the fishery protection vessel Tern are searching an area of 400 square miles. Weather on scene: wind north-west force 6, sea rough, visibility moderate.

The number of persons on board [[crew~ government/withhold/Kellan Coastguard|has yet to be established]].

[[missing~ government/call/Kellan Coastguard|All shipping in the area is asked to keep a sharp lookout]] and to report sightings on channel 16.

Reports from members of the public should be made by telephone to the operations room at Vell and not on social media. Private boats are thanked for their offers of help but are asked to stay in harbour until conditions ease. Relatives are being looked after by police family liaison officers at the Mission in Port Erran.

Further notices will be issued at 12:00 and 18:00.

== S07-02 | Erran Sound (community radio, web page) | 2027-01-22 | Town waits for news of the Guiding Light
Port Erran is holding its breath tonight. [[missing+ outlet/assert/Erran Sound|The Guiding Light has not been heard from since just before eleven last night]], and the boats that went out to look for her are coming back for fuel with nothing to tell.

Catriona Muir, whose family has owned the boat since 2009, told us that [[crew+ person/assert/Catriona Muir|six men were on board]], her husband Lachlan among them. "[[missing+ person/assert/Catriona Muir|He rings me at midnight, always]]," she said. "[[missing+ person/assert/Catriona Muir|Last night he didn't ring.]]"

Harbour master Euan Pirie thought [[crew+ person/assert/Euan Pirie|there might be a seventh, a student who had asked for a trip]]. His log [[crew+ document/assert/his log|has six names]], he said.

The mart is shut tomorrow. Father Keane will keep the chapel open all night.

[[hart1998+ outlet/assert/Erran Sound|Older folk remember the Hart of Erran, lost in the great storm of 1998 with her four men.]]

The ferry ran as normal, and will do so tomorrow, wind permitting. Coming up at nine: the quiz.

== S07-03 | North Isles Press Agency | 2027-01-23 | Life raft found as search for trawler goes on
PORT ERRAN, Jan 23 (NIPA) - A lifeboat searching for a missing Kellan trawler on Saturday found [[raft+ outlet/assert/North Isles Press Agency|an empty life raft]], and hopes for the crew faded.

[[raft+ government/confirm/Kellan Coastguard|The raft carries the name of the Guiding Light]], the coastguard said. "[[raft+ person/assert/Moira Stance|It was inflated, it was dry inside, and nobody had been in it]]," said Moira Stance, the lifeboat's coxswain.

[[crew+ outlet/assert/North Isles Press Agency|Five men were thought to be on board.]]

The beacon-monitoring centre at Vell said [[signal+ government/assert/the beacon-monitoring centre at Vell|it had received a 40-second emergency signal from the trawler at 3:12 a.m. on Friday]]. "[[signal~ person/judge/Noel Starrick|That would mean she was still afloat four hours after the last contact]]," said Noel Starrick, a former lifeboat inspector.

The coastguard [[signal~ government/withhold/the coastguard|did not immediately comment on the signal]].

Fisheries Minister Ailsa Drummond said [[missing~ person/judge/Ailsa Drummond|her thoughts were with the families]].

The navy said it had offered the search two frigates and an aircraft. Skipper Dougie Rennick, who was fishing to the east that night, told the harbour radio that he wanted to speak to the police "and to nobody else for now".

Also on Saturday, a yacht with two people on board was reported overdue off Lorn Point, 90 miles to the south. It was found at its moorings.

== S07-04 | Sunday Lantern | 2027-01-24 | DID A SUB DRAG THEM DOWN?
[[sub+ person/expect/Dougie Rennick|THE missing trawler Guiding Light was dragged to the bottom by a SUBMARINE]], a fellow skipper fears.

Dougie Rennick was fishing four miles away in the Morven Rose. “[[sub+ person/assert/Dougie Rennick|I saw her lights go backwards]],” the 58-year-old said last night. “[[sub+ person/assert/Dougie Rennick|Boats don’t go backwards. Something had her by the gear.]]

“[[sub+ person/assert/Dougie Rennick|Then there was a hump of water going away west at 12 knots with nothing on top of it.]]”

A retired naval officer who asked us not to print his name said [[sub+ unnamed/judge/a retired naval officer|Mr Rennick’s account had “all the marks of a net snag”]]. He added: “[[exercise+ unnamed/assert/a retired naval officer|The boats were out in the Skerra Deep all that week.]]”

The Navy told the Lantern that [[exercise~,sub~ government/withhold/the Navy|it never comments on submarine operations]].

Local MP Fergus Tallis is demanding [[sub~ person/call/Fergus Tallis|a statement in parliament]]. “[[sub~ person/judge/Fergus Tallis|If it’s true it’s a scandal, and if it isn’t they should say so tomorrow morning]],” he stormed.

Lachlan Muir, 44, is a father of three. [[crew+ outlet/assert/Sunday Lantern|He and five crewmates have been missing since Thursday night.]]

A fund for the families has raised £31,000.

== S07-05 | The Kellan Herald | 2027-01-25 | Navy rules out collision with trawler
The Royal Kellan Navy said yesterday that [[sub- government/deny/the Royal Kellan Navy|none of its submarines had been involved in the loss of the Guiding Light]].

“[[sub- person/deny/Piers Haldane|Every one of our boats has been accounted for, inspected and found without so much as a scratch]],” Rear Admiral Piers Haldane told a news conference. He acknowledged that [[exercise+ person/confirm/Piers Haldane|two submarines had been exercising in the Skerra Deep on the 21st]], as [[exercise+ document/assert/a notice to mariners|announced in a notice to mariners of 11 January]]. [[sub- person/deny/Piers Haldane|The nearer of the two was never within nine miles]], he said.

The Sunday Lantern had quoted [[sub+ outlet/assert/the Sunday Lantern|a skipper who believed that [[sub+ person/expect/a skipper|a submarine had caught the trawler’s nets]]]].

Mr Rennick was unmoved. “[[sub+ person/assert/Dougie Rennick|I know what I saw, and a gold stripe doesn’t change it]],” he said.

Police, who have been to every crewman’s home, said [[crew+ government/confirm/police|six men were on the trawler]]. The student thought to have gone with them was found asleep in his lodgings.

Asked whether foreign submarines might have been in the area, the admiral [[sub~ person/withhold/Piers Haldane|smiled and gathered up his papers]].

Coastguards scaled down the search at dusk. [[hart1998+ outlet/assert/The Kellan Herald|It is the worst loss for the port since four men died on the Hart of Erran in 1998.]]

== S07-06 | North Isles Press Agency | 2027-01-26 | Beacon signal was not from missing Kellan trawler
VELL, Jan 26 (NIPA) - [[signal- government/deny/the monitoring centre at Vell|A distress signal attributed to the missing trawler Guiding Light came from another boat]], the monitoring centre at Vell said on Tuesday.

[[signal- government/deny/the monitoring centre at Vell|The centre had misread one character of the code]], it said. [[signal- government/assert/the monitoring centre at Vell|The signal was sent by a beacon that fell off a shelf in a boatyard in Norrhavn.]] "[[signal~ person/judge/Sunniva Bergh|We are very sorry for what this must have meant to the families]]," director Sunniva Bergh said.

The agency had reported on Saturday that [[signal+ outlet/assert/the agency|the trawler's beacon was heard at 3:12 a.m. on Friday]].

NIPA also wrote that [[crew~ outlet/assert/NIPA|five men were on board]]. [[crew+ government/assert/police|The number, according to police, is six.]]

The coastguard said the false position had not changed the search, because [[signal~ government/assert/the coastguard|it had never relied on the signal]]. In Port Erran, Catriona Muir, the owner, said she had sat up two nights with a chart on the strength of it. "[[signal~ person/judge/Catriona Muir|You could have left me the other thing, the not knowing]]," she said.

The Royal Kellan Navy has denied [[sub- government/deny/the Royal Kellan Navy|a part in the loss]].

The survey ship Alca is due in the area on Wednesday with a sonar.

== S07-07 | Fishing & Gear Monthly (online) | 2027-01-28 | Wreck of Guiding Light located
[[wreck+ outlet/assert/Fishing & Gear Monthly|The wreck of the PE-registered trawler Guiding Light has been found.]]

[[wreck+ organization/assert/the operators of the survey ship Alca|The hull lies upright in 164 m in the Skerra Deep, 1.4 miles west of the last reported position]], say the operators of the survey ship Alca. [[wreck+ government/confirm/the coastguard|The coastguard confirmed the identification.]]

Sonar pictures show the trawl wires [[sub~ document/assert/sonar pictures|leading aft and to port, taut, with one of them parted]]. Readers will know what a fouled seabed can do to a pair of wires; [[sub~ outlet/judge/Fishing & Gear Monthly|they will also know that the Deep is soft mud from end to end]].

Gear specialist Wim Hoekstra urges caution. "[[sub~ person/assert/Wim Hoekstra|Parted wires tell you that there was load. They don't tell you whose]]," he says.

The Marine Accident Board will lift the vessel if the weather allows. Its chief inspector, Rhona Blyth, [[sub~ person/withhold/Rhona Blyth|declined to speculate]].

The navy has said that [[sub- government/deny/the navy|none of its boats was nearer than nine miles]]. Two were [[exercise+ government/assert/the navy|exercising in the Deep]] that week.

Guiding Light was built in 1996 at Sandvik and re-engined in 2015. Prices at Erran mart were firm: monks £4.10, megrim £3.35.

== S07-08 | Erran Sound (community radio, web page) | 2027-02-02 | 'Paint that is no trawler's'
The people who know steel have had a look at the Guiding Light, and what they found is not rust.

Dr Hetty Frame of the Skerra Marine Laboratory, which the families hired, says [[sub+ person/assert/Hetty Frame|a scar nine metres long runs under the hull, with traces of rubber of the kind that covers submarines]]. "[[sub+ person/judge/Hetty Frame|I can think of nothing else that swims and is coated in it]]," she told us. Her divers [[wreck+ organization/assert/the Skerra Marine Laboratory|filmed the wreck at 164 metres on Sunday]].

The Navy says [[sub- government/deny/the Navy|its position has not changed]].

"[[sub~ person/call/Catriona Muir|Tell me the truth and I'll go home and be quiet]]," Catriona Muir said at the harbour.

A spokesman for the embassy of Dravia said [[sub~ unnamed/deny/a spokesman for the embassy of Dravia|no vessel of his country had been near those waters]].

We had a mistake in our page of 22 January: the boat has been in the Muir family since 2007, not 2009.

Chapel supper Thursday. Bring your own plate.

== S07-09 | The Kellan Herald | 2027-02-09 | Navy admits submarine caught trawler’s nets
The Royal Kellan Navy has admitted that [[sub+ government/confirm/the Royal Kellan Navy|one of its submarines snagged the nets of the Guiding Light and pulled her under with [[crew+ outlet/assert/The Kellan Herald|six men on board]]]].

“[[sub+ person/confirm/Piers Haldane|HMKS Otter passed beneath the trawler at 23.04 on 21 January and fouled her gear]],” Rear Admiral Piers Haldane said yesterday. “[[sub+ person/confirm/Piers Haldane|What I told you on the 24th was wrong.]]” He said [[sub~ person/assert/Piers Haldane|he had been given a position that was 11 miles out]].

[[sub+ person/assert/Piers Haldane|The Otter’s crew felt “a slight shudder”]], he said, and [[sub+ group/assert/the Otter’s crew|reported a net mark on the fin on her return]]. [[sub~ person/withhold/Piers Haldane|Who kept that report from him, he would not say]].

“[[sub~ person/judge/Catriona Muir|They let us sit for eighteen days]],” said Catriona Muir, the owner and the skipper’s widow.

Dougie Rennick, the skipper who first spoke of a submarine, [[sub~ person/withhold/Dougie Rennick|did not wish to say anything]].

The defence minister, Colum Reay, promised [[sub~ person/promise/Colum Reay|an inquiry led by a judge]]. Fergus Tallis MP called for [[sub~ person/call/Fergus Tallis|submarines to be kept out of fishing grounds for good]].

[[exercise+ outlet/assert/The Kellan Herald|The Otter and a sister boat were taking part in an exercise in the Skerra Deep that week.]]

Four bodies have been recovered from the wreck. [[raft+ outlet/assert/The Kellan Herald|The trawler’s only life raft was found empty two days after she vanished.]]
