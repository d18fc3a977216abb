story: S184
title: The watchers of Otrak bridge

claim fought: Aldmark's soldiers at Otrak bridge, who were sent to watch only, took part in a battle on the night of 24 February. | origins 3-5: a corporal, villagers and a film; Karsh accuses; Uzhat's colonel; the defence minister denies it and then admits it.
claim marold: Sergeant Theo Marold was killed by gunfire. | origins 2-4: his sister and an undertaker; a doctor's paper; a comrade; the ministry speaks of a road accident until it gives in.
claim order: The command to shoot was given from the ministry in Weyden. | origins 1-2: the corporal and an unnamed officer; the minister, the colonel and the log contradict them.
claim home: The Constitutional Court's judgment of 13 March obliges the government to bring the soldiers back at once. | origins 1-2: the deputy Hanne Brack and the Abend-Express; the court, jurists and the judgment's text are against it.
claim alone: The chancellor can prolong the mission by an urgent decree without the parliament. | origins 1-2: the chancellery's jurist; the court, professors and the statute say that he cannot.
claim film: The film of the battle was made by computer. | origins 1-2: a spokesman of the ministry and a blogger; image experts, villagers and reporters find it genuine.
claim strength: Aldmark has 420 soldiers in Uzhat. | origins 1-1: the ministry; Karsh, a list of the field kitchen and the opposition have other numbers.
claim quit: The Liberals will leave the coalition over the mission. | origins 1-3: two of their deputies; the party's chairman denies it, then decides otherwise.
claim voss: Colonel Henrike Voss was relieved of her command. | origins 0-1: Der Ticker, which took it back.
claim embassy: Guards of Aldmark's embassy in Uzh-Kala fired on a car. | origins 1-2: a taxi driver and the embassy; a police officer of Uzh-Kala contradicts them.
claim ombria34: In 2034 the Constitutional Court ruled against a naval patrol off Ombria for which no vote had been held. | origins 1-2: background told by the outlets.
status fought 2041-03-02: reported denied
status fought 2041-03-05: corroborated denied
status fought 2041-03-19: confirmed none
status marold 2041-03-04: reported denied
status marold 2041-03-10: corroborated denied
status marold 2041-03-19: confirmed none
status order 2041-03-07: reported denied
status order 2041-03-10: corroborated denied
status home 2041-03-13: none denied
status home 2041-03-14: reported denied
status home 2041-03-19: reported denied withdrawn
status alone 2041-03-12: reported denied
status film 2041-03-05: reported denied
status film 2041-03-19: none denied withdrawn
status strength 2041-03-02: none denied
status strength 2041-03-04: reported denied
status strength 2041-03-19: none denied withdrawn
status quit 2041-03-12: reported denied
status quit 2041-03-16: corroborated denied
status quit 2041-03-21: none denied
status voss 2041-03-08: none denied withdrawn
status embassy 2041-03-08: reported none
status embassy 2041-03-10: confirmed denied
status ombria34 2041-03-04: reported none

== S184-01 | Voice of Karsh | 2041-03-02 | So-called observers caught with smoking barrels
The mask has slipped. [[fought+ government/accuse/the General Staff|In the night of the twenty-fourth of February, soldiers of Aldmark opened fire on our border company at Otrak bridge, the General Staff has disclosed.]] For a year they had been sitting there with binoculars and a flag of the League, "to observe".

"[[fought+ person/accuse/Rashad Olmez|We lost three sons to a bullet from Weyden]]," said General Rashad Olmez, Minister of Defence. "[[fought~ person/threaten/Rashad Olmez|Whoever shoots from under a flag of truce should expect to see that flag in holes]]." [[fought+ outlet/assert/Voice of Karsh|A film in our possession shows two vehicles with the foreigners' white roofs in the firing line, and muzzle flashes from both of them.]]

[[strength- person/assert/Rashad Olmez|Six hundred of them are on Uzhat's soil, and not the handful that is owned up to, the General added.]] [[strength- outlet/assert/Voice of Karsh|Photographs of their camp from the air show beds for at least that many.]]

In Weyden a spokesman shut his ears. [[fought- unnamed/deny/a spokesman of Aldmark's defence ministry|“Our people at the bridge had a quiet night, with tea,”]] he told our correspondent. Asked by the same correspondent about a zinc coffin which was unloaded on the twenty-seventh, [[marold~ unnamed/withhold/a spokesman of Aldmark's defence ministry|he hung up]].

The League of Eleven, under whose pennant these gentlemen drink their tea, [[fought~ organization/withhold/the League of Eleven|has found no words so far]]. [[fought~ group/call/mothers' committees|Mothers' committees of three districts demand that the guilty be handed over.]] A retired marshal is of the opinion that [[fought~ person/expect/a retired marshal|the enemy will deny everything for a fortnight and then say that he had been provoked]].

[[strength~ outlet/ask/Voice of Karsh|How many more will come before somebody counts them?]]

Water levels at Otrak are normal for the season. The chess team of the Air Force beat Torgan, four to nil.

== S184-02 | Continental Dispatch | 2041-03-04 | Aldmark denies soldiers fought; says sergeant died on road
WEYDEN, March 4 (CD) - Aldmark's defence minister on Monday dismissed as "propaganda" a charge that [[fought- person/deny/Corinna Falk|observers it keeps at a bridge in Uzhat had joined a firefight]].

"[[fought- person/deny/Corinna Falk|No Aldmark soldier has fired a shot in Uzhat, on that night or on any other]]," Corinna Falk told reporters. [[strength+ person/assert/Corinna Falk|There were 420 men and women in the country, she said, all of them with the mandate to look and to write down.]] [[strength- outlet/assert/Continental Dispatch|League flight lists seen by CD have 505 arrivals.]] She confirmed for the first time that one of them was dead. [[marold- person/deny/Corinna Falk|Sergeant Theo Marold, 29, had lost his life when his vehicle slid off an icy track on the morning of the 25th, she said.]]

His sister did not accept that. "[[marold+ person/accuse/Lene Marold|They told me ice. I washed my brother. Ice doesn't make holes with a round edge]]," Lene Marold said by telephone. [[marold~ government/withhold/the ministry|The ministry would not release the doctor's report.]] [[marold~ outlet/assert/Continental Dispatch|No picture of the damaged vehicle has been published.]]

[[fought+ outlet/assert/Continental Dispatch|Three villagers from the Uzhat side told CD separately that the white vehicles had driven forward at about 2 a.m. and had fired for a quarter of an hour.]] Uzhat's chief of ordnance, Colonel Dilshat Amanov, [[fought~ person/withhold/Dilshat Amanov|said that he had slept well]].

The mission's mandate runs out on March 31. A complaint against its last extension, which parliament did not vote on, is before the Constitutional Court. [[ombria34+ outlet/assert/Continental Dispatch|In 2034 the same court ruled that a cabinet had broken the law by sending ships to patrol off Ombria without asking the deputies.]]

Opposition deputy Hanne Brack called for [[fought~ person/call/Hanne Brack|every man who had been at the bridge to be heard by a committee]]. The Liberals, who govern with Falk's party, [[fought~ organization/withhold/the Liberals|wanted to "let the facts come in first"]].

Snow is expected in the mountains until Friday.

== S184-03 | Der Ticker | 2041-03-05 | The bridge, the film and the sergeant: rolling
08:10 Overnight the film is everywhere. 48 seconds, green, jerky. [[fought+ document/assert/a film|Two white roofs, a bridge, flashes going out from the left one, a voice that says "Magazin!" in plain Aldmarkish.]] [[fought+ outlet/assert/Der Ticker|By the League's own maps there's one lot of white roofs within thirty kilometres of that bridge, and it's ours.]]

08:30 Ministry's spokesman Falko Brandes: "[[film+ person/assert/Falko Brandes|That is a product of a graphics card. Our analysts can see the seams]]." Show us the seams? [[film~ person/withhold/Falko Brandes|"They're classified."]]

09:00 Blogger Lowell Crace agrees: [[film+ person/assert/Lowell Crace|the shadows are rendered, "any gamer can tell"]].

09:45 We asked three image labs. Lab 1, Weyden Polytechnic: [[film- organization/assert/Weyden Polytechnic|sensor noise is consistent in all 1,152 frames, and no machine that we know can fake that]]. Lab 2: [[film- organization/assert/a second laboratory|same]]. Lab 3: [[film~ organization/withhold/a third laboratory|needs until Friday]].

10:20 Oh, and this from our archive desk: [[film- outlet/assert/Der Ticker|the bridge in the clip has a dent in the third railing, and the dent is only there since a lorry hit it on 19 February; the makers of a fake would've had to know that]]. [[film- outlet/assert/Der Ticker|The moon, too, stands where it stood over Otrak at two that night.]]

11:00 Q&A with Petra Vogl in Uzh-Kala. *What do people there say?* "[[fought+ person/assert/Petra Vogl|Everyone in the tea house at Otrak tells you that the Aldmarkers shot. They're rather pleased about it]]." *Officially?* "[[fought~ government/withhold/Uzhat's army|Officially the army has no opinion of its guests.]]"

11:50 How many are we anyway? [[strength+ government/assert/the defence ministry|420, says the ministry.]] [[strength- document/assert/a kitchen list|A kitchen list that fell into our inbox has 511 breakfasts.]] Explanation, anyone? [[strength~ unnamed/judge/a reader and former army cook|Ex-cook Manni: "Soldiers eat twice. It means nothing."]]

12:30 [[fought~ outlet/ask/Der Ticker|If they did shoot, who at? And who told them to?]] [[marold~ outlet/judge/Der Ticker|And why does a road accident need a closed coffin?]]

13:00 Pollen count: hazel.

== S184-04 | Garn Bote | 2041-03-07 | "Theo drove like a grandmother": a town buries its sergeant
GARN. The whole of Lake Street was there, and half of the fire brigade cried. [[marold- document/assert/a notice paid for by the ministry|Sergeant Theo Marold, says the black-edged notice that the ministry paid for, “was taken from us by an accident of the road”.]] The ministry sent a major. [[marold~ unnamed/withhold/a major|The major ate no cake and answered nothing.]]

“[[marold- person/deny/Corinna Falk|It was ice, and only ice]],” the minister had written in her own hand to his mother. His sister Lene read the line aloud at the grave and folded it small. [[marold+ person/assert/Gernot Weil|The undertaker Gernot Weil, who has dressed Garn's dead for thirty years, leaves no room for doubt: two wounds, front to back, and not a scratch from any car.]] [[marold+ outlet/assert/Garn Bote|The Bote has been shown the photographs that he took, and on these the holes are small and round.]] [[marold~ unnamed/judge/a neighbour|“Theo drove like a grandmother,” a neighbour said. “He'd have got out and pushed.”]]

Corporal Jannis Ohm, 24, was among the bearers. He'd stood next to Marold at Otrak. [[fought+ person/confirm/Jannis Ohm|“They came over the bridge, forty or fifty, and we shot. All of us. I emptied five magazines,”]] he told the Bote behind the chapel. [[fought+ outlet/assert/Garn Bote|On the cuff of his tunic, which he held out to us, there is powder.]] [[order+ person/assert/Jannis Ohm|Someone from Weyden had been on the loudspeaker, he said, and told them that they were cleared.]] Who? [[order~ person/withhold/Jannis Ohm|A voice. He didn't know it.]] [[fought~ person/expect/Jannis Ohm|He'll be locked up for saying this, he supposes.]]

[[order- unnamed/deny/a spokesman of the ministry|“No authority in the capital was in contact with the post that night,”]] the ministry told us last evening. [[fought- unnamed/deny/a spokesman of the ministry|It knows of no firing at all; the corporal is “in shock”.]] Pastor Ilse Hein prayed [[fought~ person/call/Ilse Hein|for those whom the lads may have hit]].

There are other soldiers from Garn in Uzhat, seven of them. [[fought~ group/ask/families|Their families want to know what they're there for, if it isn't watching.]]

The brass band played “The Ferryman”. The ice on the lake is no longer safe.

== S184-05 | Der Ticker | 2041-03-08 | Morning after: our mistake, your mail, another shooting
07:50 First, crow. [[voss+ outlet/assert/Der Ticker|Yesterday at 16:20 we wrote that Colonel Henrike Voss, who commands at Otrak, had been sacked.]] [[voss- outlet/deny/Der Ticker|She hasn't. Another Colonel Voss, Hendrik, retired as head of the army's music corps. We've deleted it and apologise to both.]]

08:05 Ministry's Brandes, gleeful: "[[voss- person/deny/Falko Brandes|Colonel Voss enjoys the minister's full confidence]]." Herself, by text: [[voss- person/deny/Henrike Voss|"Still here. Still cold."]] Was there shooting, Colonel? [[fought~ person/withhold/Henrike Voss|No second text.]] [[strength- outlet/assert/Der Ticker|Meanwhile the canteen's January invoice is made out for 509.]]

08:40 Lab 3 is in. [[film- organization/assert/a third laboratory|Nothing synthetic in it; the third lab even finds the fog of somebody's breath on the lens.]] Spokesman Brandes [[film+ person/assert/Falko Brandes|stays with "graphics card"]]. [[film~ outlet/judge/Der Ticker|We stay with popcorn.]]

09:15 Your mail. Birgit: "[[fought~ unnamed/judge/a reader|My son's there. I hope that they did shoot, and I hope that they didn't have to.]]" Armin: "[[marold~ unnamed/ask/a reader|Has any journalist seen that wrecked car?]]" [[marold+ outlet/assert/Der Ticker|Good one, Armin: the mission's log of vehicles, which we have now read, has no loss and no repair in all of February.]]

10:00 The corporal's "voice". A serving officer who wants to stay one: [[order+ unnamed/assert/an officer|the operations room in Weyden was manned that night, with a general in it, and the line was open]]. Brandes: [[order- person/deny/Falko Brandes|"The line was open for the weather."]]

10:30 Please keep apart: in Uzh-Kala, 200 km from the bridge, [[embassy+ unnamed/assert/a taxi driver|a taxi driver claims that guards at our embassy put two bullets through his boot on Thursday]]. [[embassy+ outlet/assert/Der Ticker|Our Petra has seen the boot lid: two holes, neat as buttonholes.]] The embassy is on to it. [[embassy~,fought~ outlet/judge/Der Ticker|A gate, not a bridge; policemen, not soldiers.]]

11:15 Weekend tip: wild garlic.

== S184-06 | Abend-Express | 2041-03-10 | DOCTOR'S NOTE: 'TWO SHOTS TO THE CHEST'
THEY lied to his mum! [[marold+ document/assert/a field doctor's note|“Gunshot, two, thorax. Death at 02.40,”]] says the field doctor's note on Sergeant Theo Marold, which the Express prints today on this page. [[marold+ outlet/assert/Abend-Express|Two-forty, folks! Deepest night! The “icy track” is supposed to have got him at breakfast.]]

Minister Corinna Falk last night: “[[marold- person/deny/Corinna Falk|I have no knowledge of any note. It remains an accident]].” [[marold~ outlet/call/Abend-Express|Then buy our paper, Minister. 1.20.]]

And the shoot-out? Corporal Jannis Ohm's tale got a mate yesterday. [[fought+ unnamed/confirm/a private|A private from the same post says: “It lasted fifteen, eighteen minutes. I reloaded for Theo until he fell down.”]] [[fought- person/deny/Falko Brandes|“Battle stories from the sauna,” scoffs ministry mouthpiece Falko Brandes.]] [[fought~ outlet/ask/Abend-Express|How many have to tell it till it's true, Herr Brandes?]] [[film-,fought+ outlet/assert/Abend-Express|And that clip's no computer game: our man has stood at that railing, dent and all, and picked up 31 spent shells.]]

Who gave the go? [[order+ unnamed/confirm/a private|The private heard it too: “Weyden here, you may.”]] But Colonel Henrike Voss, by sat phone, takes it on her own cap: “[[order- person/deny/Henrike Voss|I didn't ask Weyden and Weyden didn't call. Whatever was decided that night was decided by me]].” [[order- outlet/assert/Abend-Express|Her phone bill backs her up: not one call from the capital between supper and dawn.]] [[fought~ person/withhold/Henrike Voss|What it was that she decided, she wouldn't say.]]

[[embassy+ organization/confirm/Aldmark's embassy in Uzh-Kala|Meanwhile our embassy in Uzh-Kala owns up to popping off two rounds at a taxi that wouldn't brake.]] [[embassy- unnamed/deny/a police officer of Uzh-Kala|The local cops prefer “a burst tyre”.]]

[[marold~ group/judge/drinkers in Garn|In Garn's Golden Carp they've hung Theo's scarf over the bar.]] Chancellor Ruprecht Thiel [[fought~,marold~ person/withhold/Ruprecht Thiel|was skiing, then on the phone, then “not reachable”]].

[[ombria34+ outlet/assert/Abend-Express|Remember '34, when the red robes in Weyden gave the cabinet what for over those ships off Ombria that nobody had voted on?]] On Wednesday the robes are back.

LOTTO: 4-11-19-30-41-48.

== S184-07 | Aldmark Börsenblatt | 2041-03-12 | Eve of judgment: what a decree can do, and whom a coalition can lose
Tomorrow at ten the Constitutional Court will say who decides about soldiers. [[ombria34+ outlet/assert/Aldmark Börsenblatt|Seven years ago, over the patrol that had been sent to Ombria unasked, it took the deputies' side.]] The chancellery has prepared for defeat with an idea.

[[alone+ person/judge/Hubert Rasch|Should the extension fall, Ruprecht Thiel might simply issue an urgent decree under article 88 and carry on for six months, thinks Hubert Rasch, the chancellery's legal adviser.]] [[alone- outlet/assert/Aldmark Börsenblatt|Article 88, as printed, allows such decrees “in matters of supply, harvest and coinage”.]] Professor Dorothea Klee, asked what she made of it, [[alone- person/judge/Dorothea Klee|laughed for some time and then said that a regiment was not a harvest]]. Two former judges [[alone- group/judge/two former judges|gave the idea “the life of a mayfly”]]. A chancellery spokeswoman [[alone~ unnamed/withhold/a chancellery spokeswoman|would not speculate about instruments]].

More costly for Mr Thiel would be the loss of a partner. [[quit+ unnamed/assert/two Liberal deputies|The Liberals are off as soon as the dead sergeant turns out to have been shot, two of their deputies say over lunch.]] Their chairman, economics minister Jost Wieland, [[quit- person/deny/Jost Wieland|has no such intention and no appetite: “We signed for four years, and I can count.”]] [[quit~ outlet/judge/Aldmark Börsenblatt|The bond market, with 4 basis points, is on the chairman's side.]]

Nobody in the financial district doubts the facts much. [[fought+ outlet/assert/Aldmark Börsenblatt|After the film, the corporal and the villagers there is hardly a fund manager left who thinks that the men at the bridge merely watched.]] [[marold- person/deny/Corinna Falk|The minister sticks to her ice.]] [[marold~ group/ask/insurers|Insurers, who pay for accidents though not for acts of war, have asked her for the paper.]] [[film- person/judge/Silke Amrhein|“I have seen the clip on a big screen, and that's a real bridge with real people,” says Silke Amrhein of Bank Morgen.]]

What the mission costs is known: 71 million a year. [[strength- person/accuse/Hanne Brack|For 420 it would be dear; Hanne Brack, for the opposition, divides and arrives at 560.]] [[strength- outlet/assert/Aldmark Börsenblatt|In the budget office's tables there is danger pay for 503.]] [[strength+ government/assert/the ministry|The ministry keeps to the smaller number.]]

Gas for April was quoted at 38.

== S184-08 | Constitutional Court of Aldmark (press release) | 2041-03-13 | Judgment on the extension of the observer mission in Uzhat
By a judgment pronounced today the Second Chamber has found that the cabinet's resolution of 3 September 2040 infringed the rights of the parliament.

[[ombria34+ organization/assert/the Constitutional Court|As in the case of the patrol off Ombria, decided in 2034, it is for the deputies to consent before armed personnel are sent or kept abroad.]]

What follows from this:

- [[home- organization/assert/the Constitutional Court|The Court has not ordered the withdrawal of the contingent. The mission may continue until 31 March, when it lapses unless parliament consents.]]
- [[home- document/assert/the judgment|Under paragraph 61, “an immediate return is neither requested nor required”.]]
- [[alone- organization/assert/the Constitutional Court|An extension by way of article 88 of the constitution is excluded. The Court states this because the question was raised by the cabinet at the hearing.]] [[alone- document/assert/the judgment|(Paragraph 58: “not even for a day”.)]]

The Court [[fought~ organization/withhold/the Constitutional Court|has not dealt with allegations about events at a bridge in February, since no evidence on these was before it]]. [[fought~ organization/judge/the Constitutional Court|Were members of the mission to have engaged in combat, paragraph 64 observes, the consent of parliament would be required all the more.]]

The President of the Chamber, Gerda Wallmann, said when delivering the judgment: “[[home- person/deny/Gerda Wallmann|Nobody needs to pack a bag tonight on our account]].”

The decision was taken by seven votes to one. The dissenting judge, Anselm Poth, [[home~ person/withhold/Anselm Poth|left open what he himself would have ordered]] and held the complaint to be out of time.

[[strength~ organization/withhold/the Constitutional Court|The Court was not called upon to determine the size of the contingent, on which the parties differed.]]

Requests for interviews cannot be granted. [[alone~,home~ organization/call/the Constitutional Court|Journalists are asked to read the judgment before they report on it.]] The full text, 88 pages, is available at the porter's lodge.

== S184-09 | Abend-Express | 2041-03-14 | COME HOME, LADS! Judges pull the plug on Otrak
[[home+ outlet/assert/Abend-Express|Seven robes have spoken: the Otrak boys must come home, NOW!]] That's how opposition tigress Hanne Brack reads the thunderbolt from Weyden. “[[home+ person/assert/Hanne Brack|A mission without a legal basis ends the minute it's found to have none. Planes should be warming up]],” she roars.

[[home- unnamed/deny/a court spokesman|Er, no, says the court.]] [[home- person/judge/Dorothea Klee|And top prof Dorothea Klee says: “There's a date in it, and the date is the thirty-first. Today nobody has to move an inch.”]] [[home- outlet/assert/Klartext|Even the lefties of Klartext grumble that there isn't a syllable about going back.]] [[home~ outlet/judge/Abend-Express|Lawyers! Our hearts know better.]]

Chancellor Thiel wants to wriggle. [[alone+ person/judge/Hubert Rasch|His man Rasch swears there's still a way round the house: one decree, one signature.]] [[alone- outlet/assert/Abend-Express|Trouble is, the judges saw him coming and put it in black and white: not even for a day.]] [[alone- person/deny/Gerda Wallmann|“We closed that door and wrote it on the door,” snaps top judge Gerda Wallmann.]] [[alone- person/deny/Jost Wieland|Coalition buddy Jost Wieland: “I can read paragraph 58 too. It isn't on.”]]

Lene Marold was in court in her brother's parka. [[marold~ person/withhold/Lene Marold|She didn't say a word, she held up the doctor's note.]] Minister Corinna Falk [[marold~ person/withhold/Corinna Falk|looked the other way]]. A comrade of Theo's next to her did speak: “[[marold+ unnamed/confirm/a comrade of Theo Marold|He got it in the chest, at the second railing. I dragged him]].” [[fought+ outlet/assert/Abend-Express|That makes five lads from the post who've told us of the same quarter of an hour, shot for shot.]]

[[fought~ outlet/call/Abend-Express|Say it, Minister: were they fighting? Yes or no? Tick the box and mail it in!]] [[fought- person/deny/Corinna Falk|Her answer on the court steps: “They observed.”]] And the film? [[film- person/assert/Sabir Juma|Farmer Sabir Juma has told our man on the spot that he shot it from his hen house, with his own phone, and nobody drew anything.]]

PLUS: Is this Aldmark's fattest cat?

== S184-10 | Klartext | 2041-03-16 | Nine sentences for people who have no time for eighty-eight pages
One. [[home- outlet/assert/Klartext|No, the judgment doesn't call anybody back; it sets an end at the end of the month, and until then everyone stays where he is.]] Whoever shouts “now”, dear Hanne Brack, [[home~ outlet/judge/Klartext|hasn't got as far as page 71]].

Two. [[alone- outlet/assert/Klartext|No, a chancellor with a fountain pen can't replace 400 deputies; there has been no such power since the old emperor.]] [[ombria34+ outlet/assert/Klartext|They might have remembered 2034, when the same bench told a cabinet the same thing about some frigates off Ombria.]] [[alone~ person/withhold/Hubert Rasch|Herr Rasch, who believed otherwise, has stopped giving interviews.]]

Three. [[fought+ outlet/assert/Klartext|Yes, they fought, and we have it from four who did and two who were fired upon.]] [[fought+ document/assert/an ammunition sheet|The post's ammunition sheet, a copy of which lies here, has 2,140 rounds less on the 25th than on the 24th.]] [[fought- government/deny/the ministry|“Used up in training,” says the ministry,]] at night, apparently, in snow.

Four. [[marold+ outlet/assert/Klartext|Theo Marold died of bullets.]] [[marold- government/deny/the ministry|On the ministry's web page he's still dying of ice.]]

Five. [[order- outlet/assert/Klartext|It wasn't Weyden. We'd have loved it to be; but the radio log, minute by minute, has nothing from the capital between eleven and five, and the “voice” was that of a captain in the next valley.]] [[order- person/deny/Henrike Voss|Colonel Voss says the same, and it is her neck.]] [[order+ person/assert/Jannis Ohm|Corporal Ohm insists that he heard what he heard.]]

Six. [[film- outlet/assert/Klartext|The film is a film.]] [[film- person/deny/a former analyst of the ministry|A former analyst of the ministry tells us that no seams were ever found there, because nobody was asked to look.]] [[embassy+ outlet/assert/Klartext|(The two bullets in a taxi in the capital, by contrast, nobody has filmed; the embassy's guards fired them all the same.)]]

Seven. [[strength- outlet/assert/Klartext|They aren't 420; we count 511 plates, 498 pairs of boots and 505 pillows.]]

Eight. [[quit+ unnamed/assert/a member of the Liberals' executive|The Liberals go, says one of their executive, on the day that Falk admits it.]] [[quit~ outlet/expect/Klartext|That'd be a reason for her never to do so.]]

Nine. [[fought~ outlet/call/Klartext|Resign, Frau Falk.]] Spring begins on Wednesday.

== S184-11 | Continental Dispatch | 2041-03-19 | Aldmark minister admits soldiers fought at bridge, resigns
WEYDEN, March 19 (CD) - Defence Minister Corinna Falk of Aldmark resigned on Tuesday after telling parliament that [[fought+ person/confirm/Corinna Falk|soldiers sent to Uzhat as observers had been in a battle for seventeen minutes on February 24]].

"[[fought+ person/confirm/Corinna Falk|They were attacked, they fired, and three men on the other side died. I said the opposite in this house]]," Falk said. [[fought+ outlet/assert/Continental Dispatch|It was the first combat that troops from Aldmark had been in for 52 years.]] Sergeant Theo Marold [[marold+ person/confirm/Corinna Falk|had not died on a road but from two shots]], she said, and she asked his family [[marold~ person/judge/Corinna Falk|for a pardon "which I do not expect"]]. [[marold+ outlet/assert/Continental Dispatch|A doctor's note that became public on March 10 had recorded two wounds in the chest.]]

She rejected a corporal's account that [[order+ person/assert/Jannis Ohm|the go-ahead had come from the capital]]. [[order- person/deny/Corinna Falk|She had been asleep, and no one in the building had spoken with the post, she said.]] [[order- outlet/assert/Continental Dispatch|A radio log laid before deputies shows no transmission from Weyden during those hours.]] Colonel Henrike Voss took [[fought~ person/judge/Henrike Voss|responsibility and said that she would do the same again]].

The ministry's spokesman, Falko Brandes, withdrew his remarks about a film of the fight. "[[film- person/deny/Falko Brandes|It is genuine. I had been given a line and I read it out]]," he said.

The number of soldiers, too, was revised: [[strength- government/confirm/the defence ministry|the ministry now speaks of 508, including "technical personnel"]].

Chancellor Ruprecht Thiel said [[fought~ person/withhold/Ruprecht Thiel|he would not go into what he had known, or when]]. He will ask parliament to vote on the mission on March 28. [[alone- person/deny/Ruprecht Thiel|There would be no decree, he said: "That path does not exist."]] Hanne Brack no longer demanded an immediate return. [[home- person/deny/Hanne Brack|"I read the judgment too quickly,"]] she said. [[home- outlet/assert/Continental Dispatch|The ruling of last week lets them stay until the end of the month.]]

Economics minister Jost Wieland [[quit~ person/withhold/Jost Wieland|said his party would meet on Wednesday night]]. Karsh's General Rashad Olmez [[fought~,marold~ person/judge/Rashad Olmez|said that "even the ice has melted"]].

Flags were at half mast in the town of Garn.

== S184-12 | Aldmark Börsenblatt | 2041-03-21 | Liberals stay; Thiel counts heads for the 28th
After five hours and what participants describe as much cheese, [[quit- organization/confirm/the Liberals' executive|the Liberals' executive resolved on Wednesday night, by 22 votes to 9, to remain in the government]]. “[[quit- person/deny/Jost Wieland|She has gone, so we needn't]],” chairman Jost Wieland summed up. The two deputies who [[quit+ unnamed/assert/two Liberal deputies|had seen the door open a week ago]] [[quit~ unnamed/withhold/two Liberal deputies|had lunch elsewhere yesterday]].

The arithmetic for the vote on the 28th is tight. [[home- outlet/assert/Aldmark Börsenblatt|Since the contingent isn't bound by the court to leave before the last day of the month, Mr Thiel has time to lose three votes and find five.]] [[alone- outlet/assert/Aldmark Börsenblatt|A shortcut round the chamber, which his own adviser had talked him into, isn't to be had.]]

Reckonings follow. [[fought+ outlet/assert/Aldmark Börsenblatt|The seventeen minutes in which observers turned into combatants will occupy a committee until the summer]]; it begins with Colonel Voss. [[order~ organization/ask/a parliamentary committee|Whether the corporal's voice came out of Weyden or out of the next valley is question four on its list]]; [[order- unnamed/assert/a captain|a captain has come forward and said that it was his]]. [[fought~ group/judge/insurers|Insurers have reclassified the mission.]] [[marold~ organization/promise/Bank Morgen Life|Bank Morgen Life will pay Mrs Marold “out of decency, not out of duty”, since a bullet is excluded.]] [[marold+ outlet/assert/Aldmark Börsenblatt|In the register of deaths “accident” has been crossed out and “shot” put in.]]

[[strength- outlet/assert/Aldmark Börsenblatt|The budget office is recalculating on the basis of 508 heads.]] That is 14 million more. [[film- outlet/assert/Aldmark Börsenblatt|A licence fee has even been agreed with the farmer from whose hen house the forty-eight seconds were taken.]]

Small print: [[embassy+ organization/confirm/Aldmark's embassy in Uzh-Kala|the embassy in Uzh-Kala has replaced a taxi's boot lid and the two bullets have been returned to it]]. [[voss- outlet/assert/Aldmark Börsenblatt|Colonel Voss, reported sacked a fortnight ago by an excitable website, commands as before.]]

The index rose 0.8 per cent. Cheese futures don't exist.
