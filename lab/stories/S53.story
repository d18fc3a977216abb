story: S53
title: The frigate Aldebaran in the Strait of Oth

claim shots: The Carnovian frigate Aldebaran fired warning shots at a Ruzhan patrol boat in the Strait of Oth on 3 May 2026. | origins 2-4: the Ruzhan coastguard, the ferry captain Linus Orbeck and at last the Carnovian navy; the ferry passenger may be of the captain's ship, the defence official of the navy.
status shots 2026-05-04: reported denied
status shots 2026-05-06: corroborated denied
status shots 2026-05-12: confirmed none
claim inside: The Aldebaran was inside Ruzha's territorial waters. | origins 2-2: the Ruzhan side; the shipping-data firm Seatrace, which has its tracks from the ship's own public signal.
status inside 2026-05-04: reported denied
status inside 2026-05-08: corroborated denied
claim radar: The patrol boat locked its fire-control radar on the frigate first. | origins 1-2: the Carnovian navy; the unnamed alliance officer may know it from the navy.
status radar 2026-05-05: reported none
status radar 2026-05-06: reported denied
claim hurt: Two Ruzhan sailors were injured. | origins 2-2: the Ruzhan side, which answers for its sailors; the hospital at Velo Port for itself.
status hurt 2026-05-06: confirmed none
claim video: The film released by Ruzha was made on another day (in a drill of 2024). | origins 1-2: the open-source group Plumbline; the Carnovian navy may rely on the group.
status video 2026-05-08: reported denied
status video 2026-05-12: confirmed none
claim ambassador: Ruzha has recalled its ambassador from Carnovia. | origins 1-2: the Ruzhan Foreign Ministry; the embassy employee may speak of the same order.
status ambassador 2026-05-05: reported none
status ambassador 2026-05-06: confirmed none
claim close: Ruzha will close the strait to foreign warships from 1 June. | origins 1-2: the Ruzhan president and ministry; the newspaper Velo Zarya's unnamed source came before.
status close 2026-05-08: reported none
status close 2026-05-10: confirmed none
claim captain: Commander Ida Falkner has been relieved of her command of the Aldebaran. | origins 0-0: the blog Quarterdeck, which took it back, and the newspaper that relied on it; a naval officer may have been the blog's source.
status captain 2026-05-08: reported none
status captain 2026-05-10: reported denied
status captain 2026-05-12: none denied withdrawn
claim talks: The two navies are holding secret talks in the port of Lindmark. | origins 1-2: the two diplomats of the Lindmark Journal; the Lindmark official may be one of the same root.
status talks 2026-05-10: reported none
status talks 2026-05-12: reported denied
status talks 2026-05-16: confirmed none
claim collision: In 1997 a Carnovian minesweeper and a Ruzhan tug collided in the strait and four men drowned. | origins 1-3: public background, told by several outlets in their own voice.
status collision 2026-05-04: reported none

== S53-01 | Rupa | 2026-05-04 | Carnovian warship opens fire on Ruzhan patrol in home waters
VELO PORT, 4 May (RUPA) - [[shots+,inside+ government/accuse/the Ruzhan coastguard command|The Carnovian frigate Aldebaran opened fire on a patrol boat of the Ruzhan coastguard on Sunday after entering the territorial waters of Ruzha in the Strait of Oth]], the coastguard command said.

"[[shots+ government/accuse/the Ruzhan coastguard command|At 14.22 the intruder fired a burst of eleven rounds across the bow of our boat PK-17]]," its statement says. "[[inside+ government/accuse/the Ruzhan coastguard command|It stood at that moment 2.3 miles within the state border]]. [[shots~,radar~ government/assert/the Ruzhan coastguard command|The crew of PK-17 showed restraint and the intruder was escorted out]]."

Rear Admiral Vadim Sorzha told reporters that [[shots+ person/accuse/Vadim Sorzha|only the good nerves of a 24-year-old lieutenant had prevented a catastrophe]]. "[[shots~ person/threaten/Vadim Sorzha|Next time nobody will count to eleven]]," he said.

The Foreign Ministry summoned the Carnovian chargé and handed him a note demanding [[shots~ government/call/the Ruzhan Foreign Ministry|an apology and the punishment of those guilty]].

Residents of Velo Port expressed anger. "[[inside~ person/judge/Matvei Dorn|We fish there on Saturdays. It is our kitchen]]," said Matvei Dorn, a pensioner.

According to a report on the Carnovian navy's website, the frigate was on "[[inside- government/assert/the Carnovian navy|a routine passage of an international waterway]]". The navy called the Ruzhan account "[[shots- government/deny/the Carnovian navy|fiction from the first line]]" and insisted [[inside- government/deny/the Carnovian navy|that its ship had never left the high seas]].

[[collision+ outlet/assert/Rupa|In 1997 the Carnovian minesweeper Tern rammed a Ruzhan tug in the same strait; four sailors drowned]].

The herring season opens on 15 May.

== S53-02 | Sentinel of Carnovia | 2026-05-05 | Navy: Ruzhan boat aimed its guns at our frigate
[[radar+ government/accuse/the navy|A Ruzhan patrol boat aimed its weapons radar at the frigate Aldebaran for more than a minute on Sunday]], the navy said yesterday, turning the tables on Ruzhan claims that [[shots+ government/accuse/Ruzha|the Carnovian ship had opened fire]].

“[[radar+ person/accuse/Otto Brandis|Our ship was locked up by fire-control radar at fourteen-nineteen, with no provocation whatever]],” said Vice-Admiral Otto Brandis, chief of the naval staff. “[[radar~ person/judge/Otto Brandis|Where I come from that is pointing a loaded pistol]].” Asked whether the Aldebaran had then fired, he said: “[[shots- person/deny/Otto Brandis|No round was aimed at anyone]].” Asked a second time, he [[shots~ person/withhold/Otto Brandis|said he had answered]].

The defence minister, Karin Seld, was firmer. [[shots- person/deny/Karin Seld|The ship’s guns had been silent all day]], she told the Sentinel.

As for the position, [[inside- person/deny/Otto Brandis|the frigate was “seven miles the right side of the line]]”, the admiral said. Ruzha draws its line from the Skerry Light; Carnovia and 41 other states do not accept it.

An officer of the Northern Alliance, who has seen a summary of the ship’s electronic log, said [[radar+ unnamed/assert/an officer of the Northern Alliance|it showed a lock “of about seventy seconds]]”.

The Ruzhan embassy [[radar~ government/withhold/the Ruzhan embassy|did not respond to a message]]. An employee there said [[ambassador+ unnamed/assert/an employee of the Ruzhan embassy|the ambassador had been told to pack]].

“[[shots~ person/call/Freda Munk|I want the bridge recordings published, today, all of them]],” said Freda Munk, who leads the Greens in parliament. “[[shots~ person/judge/Freda Munk|‘Aimed at anyone’ is a lawyer’s phrase]].” The prime minister [[shots~,radar~ person/withhold/the prime minister|is on holiday in the mountains and issued no statement]].

The Aldebaran, 138 metres long, was launched in 2015. She is due home for her refit in July, and the town of Hofsund is planning a fair.

== S53-03 | Interport Wire | 2026-05-06 | Ferry captain saw frigate fire in disputed strait; Ruzha recalls envoy
HOFSUND, May 6 (Interport) - A Lindmark ferry captain said on Wednesday [[shots+ person/assert/Linus Orbeck|he saw a Carnovian frigate fire its machine gun ahead of a Ruzhan patrol boat]], backing part of Ruzha's account of an incident in the Strait of Oth.

"[[shots+ person/assert/Linus Orbeck|I had both of them in my glass. There was a burst, short, into the water, well ahead of the little one]]," Linus Orbeck, master of the ferry Lady Sunniva, told Interport. He [[inside~ person/withhold/Linus Orbeck|could not say on whose side of the line it happened]]. "[[inside~ person/judge/Linus Orbeck|The line is not painted on]]," he said.

Carnovia says [[shots- government/deny/Carnovia|its ship did not fire]]. The navy [[shots~ government/withhold/the Carnovian navy|declined to comment on the captain's remarks]].

Ruzha said on Wednesday [[ambassador+ government/confirm/the Ruzhan Foreign Ministry|it was calling its ambassador home "for as long as it takes]]". It dismissed the Carnovian navy's charge that [[radar+ government/accuse/the Carnovian navy|PK-17 had locked its radar on the frigate]]. "[[radar- person/deny/Vera Tsoll|PK-17 carries a radar for finding fish and islands]]," said Foreign Ministry spokeswoman Vera Tsoll. "[[radar- person/deny/Vera Tsoll|It has nothing with which to lock anything]]."

Tsoll also said [[hurt+ person/assert/Vera Tsoll|two of the boat's crew were hurt when it turned hard to avoid the fire]]. Their lives were not in danger, [[hurt+ person/assert/Vera Tsoll|one had a broken wrist]].

The Northern Alliance urged [[shots~ organization/call/the Northern Alliance|both sides to step back]]. Its secretary-general, Pascal Ruyter, expressed "[[shots~ person/judge/Pascal Ruyter|full confidence in our Carnovian friends]]" but [[shots~ person/withhold/Pascal Ruyter|did not say whether he believed their account]].

[[collision+ outlet/assert/Interport Wire|Four people died in 1997 when warships of the two countries collided in the strait]], through which a tenth of the world's timber passes. War-risk premiums for the passage tripled on Tuesday.

== S53-04 | Ostmark Morning | 2026-05-07 | Captain saw frigate's shots
HOFSUND (Interport) - A Lindmark ferry captain said on Wednesday [[shots+ person/assert/Linus Orbeck|he saw a Carnovian frigate fire its machine gun ahead of a Ruzhan patrol boat]], supporting part of Ruzha’s account of an incident in the Strait of Oth.

“[[shots+ person/assert/Linus Orbeck|I had both of them in my glass. There was a burst, short, into the water, well ahead of the little one]],” Linus Orbeck, master of the ferry Lady Sunniva, told Interport. He [[inside~ person/withhold/Linus Orbeck|could not say on whose side of the line it happened]]. “[[inside~ person/judge/Linus Orbeck|The line is not painted on]],” he said.

Carnovia says [[shots- government/deny/Carnovia|its ship did not fire]]. The navy [[shots~ government/withhold/the Carnovian navy|declined to comment on the captain’s remarks]].

Ruzha said on Wednesday [[ambassador+ government/confirm/the Ruzhan Foreign Ministry|it was calling its ambassador home “for as long as it takes]]”. It dismissed the Carnovian navy’s charge that [[radar+ government/accuse/the Carnovian navy|PK-17 had locked its radar on the frigate]]. “[[radar- person/deny/Vera Tsoll|PK-17 carries a radar for finding fish and islands]],” said Vera Tsoll, spokeswoman of the Foreign Ministry.

Tsoll also said [[hurt+ person/assert/Vera Tsoll|two of the boat’s crew were hurt when it turned hard to avoid the fire]].

Mr Orbeck’s mother lives in Ostmark, where he went to school.

== S53-05 | Quarterdeck (blog) | 2026-05-08 | She's off the ship
I hear from an officer in a position to know that [[captain+ unnamed/assert/an officer in a position to know|Ida Falkner has been taken off the Aldebaran and put behind a desk in Hofsund]]. [[captain+ unnamed/assert/an officer in a position to know|The signal went out on Thursday at 1900]]. Nobody I asked at naval staff [[captain~ unnamed/withhold/naval staff|would touch it with a boathook]].

[[captain~ outlet/judge/Quarterdeck|If so it is a disgrace]]. Falkner is the best shiphandler of her year and did in my view [[shots~ outlet/judge/Quarterdeck|exactly what the book tells her to do when somebody lights her up]].

Did she fire? The minister says [[shots- person/deny/the minister|the guns were silent]]. A ferryman with a good pair of glasses says [[shots+ person/assert/a ferryman with a good pair of glasses|they were not]]. [[shots~ outlet/expect/Quarterdeck|My money is on the ferryman]].

The other puzzle is where she was. Seatrace, who sell ship tracks, have put out theirs: [[inside+ organization/assert/Seatrace|the frigate's last public position before the incident was 1.9 miles inside the Skerry line]]. Before the comments fill up: [[inside~ outlet/assert/Quarterdeck|the Skerry line is Ruzha's line and not the world's]].

Then Ruzha's famous film. The lads at Plumbline have gone over it frame by frame and found that [[video+ organization/assert/Plumbline|the shadows belong to the morning and the boat in it is PK-15, as seen in a drill of 2024]]. Ruzha's coastguard says [[video- government/deny/the Ruzhan coastguard|the film is "authentic in every second]]".

Next week: how to paint a hull in the rain.

== S53-06 | Lindmark Journal | 2026-05-08 | Hospital treated two Ruzhan coastguards, as talk of closing the strait grows
The district hospital at Velo Port has confirmed that [[hurt+ organization/confirm/the district hospital at Velo Port|two men from the patrol boat PK-17 were brought in on Sunday evening, one with a broken wrist and one with a cut to the head]]. [[hurt+ person/assert/Yulia Hart|Both went home the next day]], said its director, Yulia Hart.

“[[hurt~ person/judge/Yulia Hart|They were more embarrassed than injured]],” she told the Journal by telephone.

The Ruzhan newspaper Velo Zarya reported meanwhile that [[close+ outlet/assert/Velo Zarya|the government would bar foreign warships from the strait next month]], citing [[close+ unnamed/assert/a source in the presidential office|a source in the presidential office]]. The office itself [[close~ government/withhold/the Ruzhan presidential office|gave out that the president would speak on Sunday]].

Lindmark, whose ferries cross the strait forty times a day, is alarmed. “[[close~ person/warn/Ebba Lind|Anyone who closes this strait closes us]],” said the foreign minister, Ebba Lind. The Shipowners’ Guild expected [[close~ organization/expect/the Shipowners' Guild|that merchant ships would be left alone, at first]].

A passenger on the Lady Sunniva, Rosa Timm, said [[shots+ person/assert/Rosa Timm|she had heard “a noise like someone beating a carpet” shortly after two on Sunday]]. She thought nothing of it. The navy in Hofsund maintains [[shots- government/deny/the Carnovian navy|that no shot was fired]].

Vice-Admiral Otto Brandis has asked [[inside~ person/call/Otto Brandis|owners of tracking data to “consider the quality of their wares]]”, an allusion to Seatrace, which says [[inside+ organization/assert/Seatrace|the frigate was within the line drawn from the Skerry Light]].

The strawberry fair at Lindmark begins on Saturday, and the ferry company is putting on two extra boats.

== S53-07 | Interport Wire | 2026-05-10 | Ruzha to bar foreign warships from Strait of Oth
VELO PORT, May 10 (Interport) - [[close+ person/threaten/Anton Gavril|Ruzha will close the Strait of Oth to foreign warships from June 1]], President Anton Gavril said on Sunday.

"[[close+ person/threaten/Anton Gavril|From the first of June no grey ship will pass without our leave]]," Gavril said in a televised address. "[[close+ person/threaten/Anton Gavril|Those who try will be stopped]]." He did not say how.

Carnovia called [[close~ government/judge/Carnovia|the plan unlawful]] and vowed [[close~ government/promise/Carnovia|to go on sailing where the law of the sea allowed]]. "[[close~ person/judge/Karin Seld|A strait is not a driveway]]," Defence Minister Karin Seld said.

Seld again rejected the claim that [[inside+ government/accuse/Ruzha|the frigate Aldebaran had crossed Ruzha's border]], saying [[inside- person/deny/Karin Seld|its own log put it well outside]]. She also denied a report that [[captain+ outlet/assert/a blog|its commanding officer, Commander Ida Falkner, had been relieved]]. "[[captain- person/deny/Karin Seld|Commander Falkner has her ship and my thanks]]," Seld said.

The Hofsund Evening Post, [[captain+ outlet/assert/the Hofsund Evening Post|which also reported Falkner's removal]], cited the blog Quarterdeck.

Two diplomats told the Lindmark Journal that [[talks+ unnamed/assert/two diplomats|naval officers of the two countries had met in Lindmark since Friday]]. The Journal said [[talks+ outlet/assert/the Lindmark Journal|the talks were to go on all week]]. The Carnovian Foreign Ministry [[talks~ government/withhold/the Carnovian Foreign Ministry|said it did not comment on where its citizens spent their weekends]].

The Alliance's Pascal Ruyter [[close~ person/expect/Pascal Ruyter|doubted that Ruzha had the ships to make good its threat]]. Ruzha's ambassador left Hofsund on Saturday; [[ambassador~ person/expect/Vera Tsoll|he would be back "when there is someone to talk to]]", spokeswoman Vera Tsoll said.

On Saturday a Carnovian coastguard cutter fired flares to guide a yacht in fog off Cape Brim, 200 miles to the south. Officials there said [[shots~ group/assert/officials at Cape Brim|it had nothing to do with the affair in the strait]].

== S53-08 | Sentinel of Carnovia | 2026-05-12 | Navy admits warning shots; minister 'wrongly briefed'
The navy conceded last night that [[shots+ government/confirm/the Carnovian navy|the Aldebaran fired nine rounds of warning into the sea on 3 May]], after eight days in which it had said the opposite.

“[[shots+ person/confirm/Otto Brandis|Nine rounds, two hundred metres ahead of the boat, after four calls by radio]],” Vice-Admiral Otto Brandis said. “[[shots~ person/judge/Otto Brandis|They were lawful, they were right, and it was foolish of us not to say so]].” He held to his statement that [[radar+ person/accuse/Otto Brandis|the Ruzhan boat had locked on first]].

Karin Seld, the defence minister, said [[shots~ person/deny/Karin Seld|she had been wrongly briefed and took back her words about silent guns]]. [[shots~ person/withhold/Karin Seld|She would not say who had briefed her]]. Freda Munk of the Greens wants [[shots~ person/call/Freda Munk|the minister’s head]].

Ruzha crowed. “[[shots~ person/judge/Vera Tsoll|The fiction from the first line has turned out to be a log book]],” said Vera Tsoll. Yet it has embarrassments of its own. Its coastguard admitted that [[video+ government/confirm/the Ruzhan coastguard|the film it put out last week came from an exercise two years ago]], and blamed “an editor”. [[inside+ person/accuse/Vera Tsoll|The border was violated with or without a film]], Ms Tsoll said. The admiral said [[inside- person/deny/Otto Brandis|it was not, by seven miles]].

The reports of talks in Lindmark were [[talks- person/deny/Otto Brandis|“tosh”, he added; his officers were at sea]].

The naval blog Quarterdeck yesterday [[captain- outlet/deny/Quarterdeck|took back its story that Commander Ida Falkner had lost her ship]]. “[[captain- outlet/deny/Quarterdeck|My officer was in a position to know and did not know]],” it wrote. Commander Falkner’s husband said [[captain- person/deny/Commander Falkner's husband|he had spoken to her on board on Sunday]]. The Evening Post has [[captain~ outlet/withhold/the Hofsund Evening Post|not corrected its own report]].

[[collision+ outlet/assert/Sentinel of Carnovia|It was in this strait that the minesweeper Tern and a Ruzhan tug ran into each other in 1997, with the loss of four lives]].

== S53-09 | Lindmark Journal | 2026-05-16 | Rivals' navies agree a hot line after talks on a museum ship
[[talks+ outlet/assert/Lindmark Journal|The navies of Carnovia and Ruzha did meet in Lindmark]]. The foreign minister, Ebba Lind, said yesterday that [[talks+ person/confirm/Ebba Lind|their officers had sat for six days in the wardroom of the museum ship Thetis]] and had agreed a telephone line.

“[[talks+ person/confirm/Ebba Lind|They were given coffee and no press]],” she said.

The Carnovian navy, whose chief had called the reports [[talks- person/deny/the Carnovian navy's chief|tosh]], now [[talks+ government/confirm/the Carnovian navy|says that he was “protecting a process]]”.

The line comes too late for one question: [[inside~ outlet/assert/Lindmark Journal|both sides agreed to leave open where the Aldebaran was on 3 May]]. The paper they signed says only that “[[inside~ document/assert/the paper signed by both sides|the parties’ views differ]]”. Nor does it mention [[radar~ document/withhold/the paper signed by both sides|the radar]]. A Lindmark official who sat in said [[radar~ unnamed/judge/a Lindmark official|the Ruzhans had been shown the frigate’s log and had “looked at it for a long time]]”.

Is the closing of the strait still on? “[[close~ person/withhold/Vera Tsoll|The first of June is the first of June]],” said Vera Tsoll of the Ruzhan Foreign Ministry, and smiled. Ms Lind hoped [[close~ person/expect/Ebba Lind|it would be quietly forgotten]]. The Shipowners’ Guild warned [[close~ organization/warn/the Shipowners' Guild|its members not to bet on that]].

The ambassador [[ambassador~ person/expect/Vera Tsoll|might be home in Hofsund before the strawberries are over]], Ms Tsoll said.

Linus Orbeck, the ferry captain who said in the first week that [[shots+ person/assert/Linus Orbeck|he had seen a burst fired]], was on the bridge of the Lady Sunniva as the officers left. He sounded the horn, once.
