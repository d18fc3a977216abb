story: S63
title: The night off Cape Sarn

claim sank: A boat with refugees sank off Cape Sarn in the night to 9 October, and many drowned (from 40 to more than 90). | origins 3-6: The coastguard, the survivors, the aid group's call log; the freighter's captain and the morgue stand apart too.
claim tow: A coastguard vessel made a rope fast to the boat (towed it) before it capsized. | origins 2-4: The survivors (one root at the least), the freighter's captain; the crewman and the video may be further ones.
claim call: The boat's distress calls were left without help for about eleven hours. | origins 2-3: The aid group Night Watch and the port log shown by Kanal 4; the survivors say the same.
claim refused: The people on board refused help. | origins 1-1: The coastguard (its spokesman, the shipping minister).
claim push: The boat had been pushed back from Calderan into Merran waters earlier that day. | origins 1-2: A survivor, and the border agency's aircraft report.
claim camera: The cutter's cameras were switched off that night. | origins 1-2: The ministry's letter to the ombudsman; the crewman.
claim pilots: Nine survivors are held as smugglers. | origins 1-2: The prosecutor; their lawyer confirms.
claim inquiry: The naval court opens an inquiry against the cutter's captain. | origins 1-1: The naval court's prosecutor.
claim otherboat: On 11 October a rubber boat with 33 people was brought safely to Tessel. | origins 1-1: The coastguard.
status sank 2029-10-09: confirmed none
status tow 2029-10-10: reported denied
status tow 2029-10-13: corroborated denied
status tow 2029-10-23: confirmed none
status call 2029-10-09: reported none
status call 2029-10-11: reported denied
status call 2029-10-17: corroborated denied
status refused 2029-10-09: reported none
status refused 2029-10-10: reported denied
status push 2029-10-13: reported none
status push 2029-10-14: reported denied
status push 2029-10-17: corroborated denied
status camera 2029-10-17: reported none
status camera 2029-10-19: reported denied
status camera 2029-10-21: confirmed none
status pilots 2029-10-10: confirmed none
status inquiry 2029-10-23: confirmed none
status otherboat 2029-10-11: confirmed none

== S63-01 | Transmar | 2029-10-09 | At least 40 drown as fishing boat sinks off Calderan
PORT SARN, Calderan, Oct 9 (Transmar) - [[sank+ government/confirm/the coastguard|A fishing boat carrying migrants capsized and sank 38 nautical miles south of Cape Sarn before dawn on Tuesday, and at least 40 people drowned]], the coastguard said.

Eighty-four people were pulled from the water. "[[sank~ person/expect/Ilias Morant|We fear that many more were below deck]]," coastguard spokesman Ilias Morant said.

He said [[refused+ person/assert/Ilias Morant|the people aboard had turned down every offer of help and wanted to sail on]]. "[[refused+ person/assert/Ilias Morant|They threw the water bottles back at us]]," he said.

Night Watch, a group that runs a telephone line for people at sea, said [[call+ organization/accuse/Night Watch|it had passed the boat's position to three rescue centres on Monday afternoon and that nobody came]]. The rescue centre in Port Sarn [[call~ government/withhold/the rescue centre in Port Sarn|did not comment on the group's statement]].

[[sank+ unnamed/assert/a port doctor|More than 150 had been on the boat]], said a port doctor who spoke with survivors. Prime Minister Thea Gallis ordered [[sank~ person/call/Thea Gallis|three days of mourning]] and postponed a campaign rally.

Calderan votes on Nov. 4. Polls put Gallis two points ahead.

== S63-02 | The Sarn Observer | 2029-10-10 | Survivors: 'They tied a rope to us and pulled'
Survivors of Tuesday's shipwreck say [[tow+ group/accuse/survivors of Tuesday's shipwreck|the coastguard caused it]].

"[[tow+ person/accuse/Yonas Haile|They tied a blue rope to our bow, they pulled, we leaned to the right, then to the left, and then there was no boat]]," said Yonas Haile, 24, wrapped in a grey blanket in a warehouse on Quay 3. Five others, interviewed separately, [[tow+ group/assert/five other survivors|spoke of a rope]], and two of them [[tow+ group/assert/two of five other survivors|remembered its colour]].

The coastguard denies [[tow- government/deny/the coastguard|that there was any tow]]. "[[tow- person/deny/Ilias Morant|You do not tow a boat full of people who do not want to be towed]]," its spokesman Ilias Morant said. Its cutter 907, he said, [[refused~,tow~ person/assert/Ilias Morant|had kept "a discreet distance" for two hours]].

Mr Haile laughed when he was told that [[refused+ none/assert/none|they had refused help]]. "[[refused- person/deny/Yonas Haile|We were holding up babies. Does one hold up a baby to say no thank you?]]" he asked.

Nine men among the rescued have been taken to the police station. The prosecutor, Lena Fourli, said [[pilots+ person/confirm/Lena Fourli|they were being held on suspicion of steering the boat for money]]. Their families [[pilots~ group/withhold/the families of nine men|could not be found]].

A group of 60 people marched to the harbour gate with a banner reading "Count them". [[sank~ group/call/a group of 60 people|They demanded that the search go on]].

The opposition candidate, Stavro Lund, said [[tow~ person/judge/Stavro Lund|the accounts were "too alike to be a legend"]]. Shipping Minister Petros Anagno [[tow~ person/judge/Petros Anagno|found it in bad taste to "try the lifeguard while the beach is still wet"]].

Ferries to Tessel are running normally. The fish market will not open until Friday.

== S63-03 | Calderan Coastguard (press release) | 2029-10-11 | Statement on the events of 9 October
The Coastguard expresses [[sank~ government/judge/the Coastguard|its deep sorrow at the loss of human lives]] in the events of 9 October.

With regard to reports in the media the Coastguard states the following.

1. [[refused+ government/assert/the Coastguard|The vessel was repeatedly asked whether it was in need of assistance, and repeatedly answered in the negative.]]

2. [[tow- government/deny/the Coastguard|At no point was a line made fast to the vessel.]]

3. [[call- government/deny/the Coastguard|The rescue centre responded to the first information without delay]]; a merchant ship was directed to the vessel at 18.05.

4. The allegation that [[call+ none/accuse/none|eleven hours went by]] [[call~ government/judge/the Coastguard|belongs to the realm of political theatre]].

Since a judicial examination is in progress, [[tow~,refused~ government/withhold/the Coastguard|no further information can be given]].

[[otherboat+ government/assert/the Coastguard|Today at 06.40 the patrol boat 612 brought 33 persons from an inflatable craft to the port of Tessel in good health.]] This makes 4,118 persons rescued in the current year.

The Coastguard thanks the crews of the merchant ships for their unfailing help.

== S63-04 | Kanal 4 Merra | 2029-10-13 | Captain of freighter: I saw a line between them
The captain of the first merchant ship at the scene has contradicted the Calderan coastguard.

Arvo Tamm, master of the bulk carrier Linnea K, told Kanal 4 by satellite telephone that [[tow+ person/assert/Arvo Tamm|at ten past two he saw a line from the stern of the cutter to the bow of the fishing boat]]. "[[tow+ person/assert/Arvo Tamm|It came up out of the water, tight, with the light on it]]," he said. "[[tow~ person/withhold/Arvo Tamm|Why they did it I will not judge. I was not on their bridge]]," he added.

His ship had given the boat water and biscuits at seven in the evening. [[refused- person/deny/Arvo Tamm|No one refused anything from us]], said Tamm. [[refused+ person/assert/Arvo Tamm|One man did shout "Merra, Merra" and point west]], he conceded.

A spokesman in Port Sarn, Ilias Morant, said [[tow- person/deny/Ilias Morant|the captain must have seen a reflection]].

One of the survivors, a nurse from Asmal named Selam Berhe, says that [[push+ person/assert/Selam Berhe|the boat had met a grey ship the morning before]]. "[[push+ person/accuse/Selam Berhe|They came alongside with masks on and drove us back over the line, into your sea]]," she told our reporter. Calderan's ministry of shipping [[push~ government/withhold/Calderan's ministry of shipping|has not responded]]. Merra's interior minister, Luc Barandi, said [[push~ person/judge/Luc Barandi|he would be very angry if that proved right]]. He has asked [[push~ person/ask/Luc Barandi|Calderan's ambassador for an explanation]].

In the cold store of Port Sarn [[sank+ organization/assert/the morgue of Port Sarn|61 bodies had been numbered by Friday]], according to the morgue.

The weather: wind from the north, force five, easing on Sunday.

== S63-05 | Transmar | 2029-10-14 | Calderan rejects claims that boat was towed, pushed back
PORT SARN, Calderan, Oct 14 (Transmar) - Calderan's shipping minister rejected on Sunday [[tow+ none/accuse/none|accusations that the coastguard had towed a crowded boat until it capsized]].

"[[tow- person/deny/Petros Anagno|There was no rope, there was no tow, there was no contact]]," Petros Anagno told Transmar in an interview. "[[push- person/deny/Petros Anagno|And we push nobody back, ever. It is not in our vocabulary.]]"

A captain told the Merran broadcaster Kanal 4 that [[tow+ person/assert/a captain|he had seen a line]]. A survivor told the same channel that [[push+ person/accuse/a survivor|a masked crew had driven the boat out of Calderan waters on Monday morning]]. Transmar has [[tow~,push~ outlet/withhold/Transmar|not been able to verify either account]].

Anagno said of the passengers: "[[refused+ person/assert/Petros Anagno|They said no to us eleven times. It is all in the log.]]" Asked to show the log, he [[refused~ person/withhold/Petros Anagno|said the judge had it]].

The European-style rights body, the Council of Straits, called for [[tow~,call~ organization/call/the Council of Straits|an investigation "by people who do not wear the same uniform"]]. Night Watch said [[call~ organization/promise/Night Watch|it would hand its recordings to the prosecutor]].

Legal scholar Demi Roussel, of the University of Tessel, said [[refused~ person/judge/Demi Roussel|a refusal would not have mattered]]. "[[refused~ person/judge/Demi Roussel|A boat like that is in distress from the moment it leaves the beach, whatever anyone on it says]]," she said.

[[otherboat+ outlet/assert/Transmar|Thirty-three people were landed safely at Tessel on Thursday in a separate rescue.]]

The lawyer of [[pilots+ outlet/assert/Transmar|the nine men held as smugglers]], Fanis Kolt, said [[pilots~ person/judge/Fanis Kolt|his clients had paid for the trip like everyone else]].

== S63-06 | Kanal 4 Merra | 2029-10-17 | The log: eleven hours and five minutes
Kanal 4 has seen the incident log of the rescue centre in Port Sarn for the night of the shipwreck.

[[call+ document/assert/the incident log of the rescue centre|The first entry about the boat is from 15.12 on Monday; the order to a rescue vessel is from 02.17 on Tuesday]], four minutes after it went down. In between there are nineteen calls. Next to the ninth somebody has written: "[[call+ document/assert/the incident log of the rescue centre|N.W. again. Wait.]]"

The log [[refused~ document/assert/the incident log of the rescue centre|mentions one offer of help, at 22.50, and no answer to it]].

The coastguard [[call~ government/withhold/the coastguard|does not dispute that the pages are genuine, nor does it confirm it]]. Last week it had said that [[call- government/deny/the coastguard|the centre acted at once]].

An aircraft of the joint border agency passed over on Monday. Its report, which a member of the Council of Straits let us read, notes [[push+ document/assert/a report of the joint border agency|a "grey patrol craft, masked crew, escorting fishing vessel westward" at 09.26]]. The agency [[push~ organization/withhold/the joint border agency|declined to say what it did with the report]].

And the pictures? Cutter 907 carries two thermal cameras that cost a million each. A crew member says [[camera+ unnamed/assert/a crew member of cutter 907|they were off, "by order, from midnight"]]. He adds, before he hangs up: "[[tow+ unnamed/assert/a crew member of cutter 907|Ask about the blue rope. Ask where it is now]]."

Night Watch's founder, Marit Oldekop, listened to the nineteen calls again with us. "[[call~ person/judge/Marit Oldekop|I have worked in call centres. This is how you treat people who want their money back]]," she says.

== S63-07 | Ethos tou Laou | 2029-10-19 | HANDS OFF OUR COASTGUARD!
The lads who drag drowning strangers out of the sea at 3am are being dragged through the mud by foreign telly – and Calderan has had enough.

Minister Petros Anagno told us: "[[tow- person/deny/Petros Anagno|It's a lie with a rope round its neck.]]" And the cameras? "[[camera- person/deny/Petros Anagno|They were on, they're always on, next question]]," he growled.

Merran channel Kanal 4 claims [[camera+ outlet/assert/Kanal 4|the cameras on cutter 907 were dead that night]] and that [[call+ outlet/assert/Kanal 4|help took eleven hours to arrive]].

A dad-of-three who has served 20 years in the force is livid. "[[call- unnamed/deny/a coastguard with 20 years in the force|We went out as soon as we were told. Nobody was sitting on his hands]]," he says. His wife adds: "[[tow~ unnamed/judge/the wife of a coastguard|He hasn't eaten since.]]"

Ex-admiral Kostis Vamm predicts [[inquiry~ person/expect/Kostis Vamm|no officer will ever stand before a court over this]]. "[[inquiry~ person/expect/Kostis Vamm|Not one. Put it on my gravestone]]," says the old sea dog.

Meanwhile [[pilots+ outlet/assert/Ethos tou Laou|nine suspected smugglers]] are enjoying three meals a day at your expense.

Lefty Stavro Lund wants [[tow~ person/call/Stavro Lund|Anagno's head]]. "[[tow~ person/call/Stavro Lund|He should go, tonight]]," he tweeted from his yacht. (OK, it's his brother's.)

WIN! A fortnight in Tessel, half board. Page 31.

== S63-08 | The Sarn Observer | 2029-10-21 | Cameras were off, ministry admits in letter
The ministry of shipping has conceded that [[camera+ government/confirm/the ministry of shipping|neither of the thermal cameras on cutter 907 was recording when a boat with more than 150 people sank beside it]].

In a letter to the ombudsman, dated Friday and published yesterday, the ministry writes that [[camera+ government/confirm/the ministry of shipping|the equipment "was not in operation owing to the crew's concentration on the rescue"]]. Minister Petros Anagno, who on Thursday had said that [[camera- person/deny/Petros Anagno|the cameras were on]], corrected himself in a text message to this newspaper: "[[camera+ person/confirm/Petros Anagno|I was misinformed.]]"

The ombudsman, Andrea Voss-Kyri, called the explanation "[[camera~ person/judge/Andrea Voss-Kyri|difficult to follow, since a camera does not get tired]]". She [[camera~ person/withhold/Andrea Voss-Kyri|would not say whether she believed it]].

The letter is silent about [[tow~ document/withhold/a letter of the ministry of shipping|the rope]]. It maintains that [[refused+ document/assert/a letter of the ministry of shipping|help was offered and turned down]]. It describes [[push- document/deny/a letter of the ministry of shipping|the account of a push-back as "without any basis"]].

A 14-second video from a survivor's telephone, which the Observer has examined, shows [[tow~ document/assert/a 14-second video|a taut line in the dark and a white hull behind it]]. It is not possible to see [[tow~ outlet/judge/The Sarn Observer|what the line is made fast to]]. Yonas Haile says [[tow+ person/assert/Yonas Haile|he filmed it himself, "so that somebody would believe us"]].

Divers have given up hope of reaching the wreck, which lies at 2,900 metres. [[sank+ person/confirm/Ilias Morant|The number of the dead is put at 94, most of whom will never be found]], said coastguard spokesman Ilias Morant. He [[tow~ person/withhold/Ilias Morant|hung up when the video was mentioned]].

Mr Haile has been moved to a camp in the hills. He asked our reporter for a dictionary and a pair of shoes, size 43.

== S63-09 | Transmar | 2029-10-23 | Naval court opens case against captain of Calderan cutter
PORT SARN, Calderan, Oct 23 (Transmar) - [[inquiry+ person/confirm/Hector Malles|The naval court in Port Sarn has opened an inquiry against the captain of cutter 907 over the sinking of a boat in which 94 people died]], its prosecutor, Hector Malles, said on Tuesday.

Malles said [[tow+ person/confirm/Hector Malles|the captain had stated to the court that a line "was attached for a few minutes in order to assess the situation"]]. The coastguard, which had insisted that [[tow- government/deny/the coastguard|no line was ever made fast]], said [[tow+ government/confirm/the coastguard|it accepted the captain's account]]. [[tow~ government/judge/the coastguard|It "was not a tow"]], the service added.

Shipping Minister Petros Anagno said [[tow+ person/confirm/Petros Anagno|he had to take note that there had been a rope]]. "[[tow~ person/judge/Petros Anagno|I am not happy with those who let me say otherwise]]," he said. He [[tow~ person/withhold/Petros Anagno|gave no reply when asked if he would step down]].

"[[tow~ person/judge/Selam Berhe|Two weeks ago I was a liar]]," said Selam Berhe, one of the survivors. She intends [[inquiry~ person/promise/Selam Berhe|to testify]].

The captain's lawyer [[inquiry~ unnamed/withhold/the captain's lawyer|could not immediately be reached]]. Rights group Night Watch said it hoped [[inquiry~ organization/judge/Night Watch|the inquiry would not stop at the captain's cabin door]].

Merra's interior minister, Luc Barandi, repeated [[push~ person/call/Luc Barandi|his demand that Calderan explain the events of the morning before]].

A judge will decide on Thursday whether [[pilots~ none/ask/none|nine survivors held as smugglers are to be freed]]. Their lawyer, Fanis Kolt, is confident: "[[pilots~ person/expect/Fanis Kolt|They will sleep in beds by the weekend.]]"

Prime Minister Thea Gallis's lead has shrunk to less than a point, according to a poll published on Monday.

== S63-10 | Quayside (blog) | 2029-10-24 | On a rope, and words
I was a deck officer for nineteen years, so friends have been asking me what "attached for a few minutes in order to assess" means. It means nothing. Nobody assesses with a rope.

What we know: [[tow+ outlet/assert/Quayside (blog)|there was a line, the coastguard put it there]], and the boat rolled over on the end of it. Whether the one made the other, a court will say. [[tow~ outlet/withhold/Quayside (blog)|I won't guess at the speed or the angle.]]

The service now says [[tow~ government/judge/the coastguard|it wasn't a tow]]. Captain Tamm of the Linnea K had it right in one sentence: "[[tow+ person/assert/Arvo Tamm|It came up out of the water, tight]]." Slack lines don't do that.

The ombudsman said of the cameras that [[camera~ person/judge/Andrea Voss-Kyri|they don't get tired]]. I'd like that on a mug.

On the eleven hours I'd be slower. Rescue centres get false alarms by the dozen. But [[call~ outlet/judge/Quayside (blog)|nineteen calls is no false alarm]], and [[call+ document/assert/the log of the rescue centre|the log, as shown on Kanal 4, has the first at 15.12]]. An old colleague in Port Sarn tells me that "[[call- unnamed/deny/an old colleague in Port Sarn|everyone thought the freighter had it in hand]]".

The minister will stay, I expect. They mostly do.

Comments are closed. Give to the lifeboats.
