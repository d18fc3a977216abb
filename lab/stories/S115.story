story: S115
title: The Terns in the school cellar

claim passon: Belqara handed the Tern drones it had bought from Tannhof on to the militia Sundur Front. | origins 4-5: the Provenance Desk's papers, a defector of the militia, a Belqari pilot; Rhaune's intelligence service; Belqara itself in the end.
status passon 2033-03-03: reported none
status passon 2033-03-04: reported denied
status passon 2033-03-09: corroborated denied
status passon 2033-03-25: confirmed none
claim overrule: Minister Gesine Haldorf granted the licence against the advice of her export control office. | origins 2-3: the office's note; its former head; a person in the ministry.
status overrule 2033-03-05: reported none
status overrule 2033-03-07: reported denied
status overrule 2033-03-11: corroborated denied
status overrule 2033-03-22: confirmed none
claim booty: The militia took the drones as booty when it stormed a depot at Ras Odeh. | origins 1-2: Belqara; a spokesman of the militia, who takes it back.
status booty 2033-03-04: reported none
status booty 2033-03-05: reported denied
status booty 2033-03-07: corroborated denied
status booty 2033-03-16: reported denied withdrawn
status booty 2033-03-25: none denied withdrawn
claim count: Forty-eight drones lay in the cellar. | origins 1-3: the Provenance Desk; the mission of the League differs.
status count 2033-03-03: reported none
status count 2033-03-07: reported denied
claim forged: The general's signature on the end-use certificate is forged. | origins 1-2: General Rustum; a handwriting examiner.
status forged 2033-03-09: reported none
status forged 2033-03-11: reported denied
status forged 2033-03-18: corroborated denied
claim hunt: State secretary Arne Pohl went hunting at the company's expense. | origins 1-2: a gamekeeper; the invoice.
status hunt 2033-03-14: corroborated denied
status hunt 2033-03-18: confirmed none
claim halt: Rhaune's government will stop all arms deliveries to Belqara. | origins 1-2: the chancellor's spokesman; coalition sources.
status halt 2033-03-07: reported denied
status halt 2033-03-18: confirmed none
claim move: Tannhof will move its drone works from Ihlenau abroad if its licences are revoked. | origins 1-2: its chief executive, who takes it back; a works councillor.
status move 2033-03-10: reported none
status move 2033-03-22: none denied withdrawn
claim filed: The serial numbers on the drones had been ground off. | origins 0-1: a photographer; the Provenance Desk reads the numbers.
status filed 2033-03-03: reported none
status filed 2033-03-05: none denied withdrawn
claim goggles: In January customs at Port Sefa seized Tannhof night-vision goggles bound for Wassan. | origins 1-2: the customs service; the company.
status goggles 2033-03-04: reported none
status goggles 2033-03-10: confirmed none
claim patrol: In 2021 a scandal over patrol boats for Belqara brought down Rhaune's government. | origins 1-2: background in the outlets' own voice.
status patrol 2033-03-03: reported none

== S115-01 | Rhaune News Agency | 2033-03-03 | Rhaune-made drones found in militia cellar in embargoed Wassan
LINDAU-ON-RHAUNE, March 3 (RNA) - [[count+ organization/assert/the Provenance Desk|Forty-eight attack drones]] built in the federation of Rhaune have been found in the cellar of an abandoned school in Wassan, a country to which no arms may be sold, researchers said on Thursday. They believe that [[passon+ organization/accuse/the Provenance Desk|their buyer, the kingdom of Belqara, gave them to the Sundur Front militia]].

"[[passon+ person/accuse/Lotte Ammann|The delivery notes lay on top of the crates. From the royal coast guard, with compliments, to the Front]]," said Lotte Ammann of the Provenance Desk, which traces weapons. The militia fled the village of Tell Sundur last week.

The Tern, a drone that circles and dives, is made by Tannhof Aerotechnik in Ihlenau. The firm said [[passon~ organization/withhold/Tannhof Aerotechnik|it could not say how its goods had travelled]]. A photographer who was in the cellar reported that [[filed+ unnamed/assert/a photographer|the numbers had been ground off with a wheel]].

Belqara's ambassador, Nizar Fadel, [[passon~ person/withhold/Nizar Fadel|did not return three calls]]. Economy Minister Gesine Haldorf, who signs export licences, said [[passon~ person/promise/Gesine Haldorf|she would look into it "without spectacles of any colour"]]. Her predecessor's party, the Free Left, called for [[passon~ organization/call/the Free Left|an urgent sitting of the defence committee]]. "[[passon~ person/warn/Kaja Wendt|If the king has been handing out our drones like sugared almonds, somebody here sold him the almonds]]," said deputy Kaja Wendt.

[[patrol+ outlet/assert/Rhaune News Agency|In 2021 a government fell over patrol boats for the same kingdom]], after 11 days of sittings.

The League's embargo on Wassan dates from 2029. [[count~ organization/withhold/the League's mission|Its mission there said it had yet to send its own people down the stairs.]] Tannhof shares closed before the report.

== S115-02 | Belqara Today | 2033-03-04 | Thieves, not gifts
Reports in the foreign press according to which [[passon+ none/accuse/none|our armed forces supplied the bandits of Sundur]] are, the Royal Defence Council states, [[passon- government/deny/the Royal Defence Council|without a grain of truth]].

[[booty+ government/assert/the Royal Defence Council|On the night of 12 December the bandits overran the depot at Ras Odeh and made off with everything that could be carried, the aircraft among it.]] "[[booty+ person/confirm/Hamad Rustum|I lost nine men and a great deal of property that night]]," said General Hamad Rustum, who commands the coast guard.

"[[passon- person/deny/Nizar Fadel|One does not make presents to those who shoot at one]]," the ambassador in Rhaune, His Excellency Nizar Fadel, told this newspaper. He had not been reachable yesterday, being at a school prize-giving. [[booty~ person/withhold/Nizar Fadel|Why the loss had not been reported to Rhaune at the time, he left to the Council to explain.]]

The delivery notes displayed by the so-called Desk are, in the opinion of the Council's jurists, [[passon- group/deny/the Council's jurists|homework by somebody with a printer]]. The Council [[passon~ government/ask/the Royal Defence Council|requests sight of the originals]].

Not for the first time is the kingdom blamed for others' negligence. [[goggles+ outlet/assert/Belqara Today|In January it was Rhaune's own customs that intercepted at Port Sefa four pallets of night goggles from the selfsame firm, on their way to Wassan in a load of tiles]]; [[goggles~ government/assert/the Royal Defence Council|with that consignment no Belqari was ever connected]].

His Majesty yesterday opened the new date market. The temperature reached 31 degrees.

== S115-03 | Capital Morgenpost | 2033-03-05 | 'Not recommended', said the experts. She signed
The note has one and a half pages and ends in bold type. "[[overrule+ document/assert/a note of the Federal Export Control Office|For these reasons the Office does not recommend approval]]," wrote the Federal Export Control Office on 4 May 2031 about 60 Terns for the coast guard of Belqara. Nine days later, [[overrule+ outlet/assert/Capital Morgenpost|Gesine Haldorf put her initials under a licence all the same]].

"[[overrule+ unnamed/confirm/a person in the ministry|She read it, she said 'they always say that', and she reached for the pen]]," a person in the ministry recalls. The minister's office [[overrule~ government/withhold/the minister's office|asked for time until Monday]]. The head of the Office in those days, Dr Wenzel Tarr, now grows quinces. [[overrule~ person/withhold/Wenzel Tarr|He would talk about quinces.]]

What was it that worried the experts? The note gives "[[passon~ document/warn/a note of the Federal Export Control Office|a not inconsiderable risk of onward transfer to armed groups]]". It is this risk which, if Lotte Ammann's delivery slips are sound, came true. [[passon~ outlet/judge/Capital Morgenpost|If.]] The ambassador says [[passon- person/deny/Nizar Fadel|his king arms nobody's bandits]] and that [[booty+ person/assert/Nizar Fadel|the machines were plundered]]. Ammann replies that [[booty- person/deny/Lotte Ammann|plunderers do not get a packing list, with a stamp, in triplicate]].

One detail has already gone. The photographer who had spoken of a grinding wheel has looked at his pictures in daylight. "[[filed- unnamed/deny/a photographer|It was dust. There are numbers under it]]," he told us; [[filed- organization/confirm/the Provenance Desk|the Desk has read out thirty-one of them]]. [[filed~ organization/ask/the Provenance Desk|Tannhof has been asked to look them up.]]

Is the minister in danger? "[[overrule~ unnamed/judge/a veteran of the coalition|In this house one falls over the second paper, never the first]]," says a veteran of the coalition. [[patrol~ unnamed/judge/a veteran of the coalition|He should know; he carried boxes in the boat business.]]

The snowdrops in the ministry's yard are out.

== S115-04 | Rhaune News Agency | 2033-03-07 | Minister denies overruling experts; militia says it stole drones
LINDAU-ON-RHAUNE, March 7 (RNA) - Rhaune's economy minister, Gesine Haldorf, said on Monday that [[overrule- person/deny/Gesine Haldorf|she had never gone against her experts over drones for Belqara]].

"[[overrule- person/deny/Gesine Haldorf|The Office had concerns, the concerns were met, and then I signed. That is the order in which it happened]]," she told reporters. The newspaper Capital Morgenpost had on Saturday quoted [[overrule+ outlet/assert/Capital Morgenpost|a note advising against the deal]]. A ministry statement on Sunday had already called that "[[overrule- government/deny/the ministry|a draft torn from its context]]".

In Wassan, a man calling himself the spokesman of the Sundur Front, Abu Sarim, said by satellite phone that [[booty+,passon- person/confirm/Abu Sarim|his fighters had seized the aircraft in battle at Ras Odeh and owed the king "nothing but bullets"]]. Ammann, of the Provenance Desk, said [[booty- person/deny/Lotte Ammann|satellite pictures showed the depot there intact through the winter]].

The League's mission said its men had [[count- organization/assert/the League's mission|found 36 drones in the school and not the 48 first reported]]. "[[count+ person/confirm/Lotte Ammann|We photographed 48. Someone has been shopping]]," Ammann said.

Two coalition sources said [[halt+ unnamed/assert/two coalition sources|the cabinet was preparing to cut off every shipment of arms to Belqara]]. Chancellor Ruprecht Oehme's spokesman said [[halt- unnamed/deny/Oehme's spokesman|nothing of the kind was on the table]]. Peace groups demanded [[halt~ group/call/peace groups|an end to all sales "to anybody with a cellar"]].

The head of Rhaune's foreign intelligence service, Thea Brokk, was questioned behind closed doors. [[passon~ person/withhold/Thea Brokk|She left without a word on what her service knows of the kingdom and the Front.]] Committee chairman Jost Imhoff called [[passon~ person/judge/Jost Imhoff|what he had heard "not nothing"]].

Belqara buys 4 percent of Rhaune's arms exports.

== S115-05 | Plainspeak | 2033-03-09 | THE GENERAL, THE DEFECTOR AND THE FUNNY SIGNATURE
Right. Somebody has talked who carried the crates.

He was a quartermaster with the Sundur Front until his cousin was hanged. We'll call him Q. "[[passon+ unnamed/confirm/a quartermaster of the Front|Trucks with royal plates came over the wadi on two nights in November. Officers saluted us. I signed for sixty, I thought it was a trap, it was a present]]," says Q. November, mind: [[booty- outlet/deny/Plainspeak|a month before the famous raid in which they're supposed to have been pinched]].

We put it to ambassador Fadel. "[[passon- person/deny/Nizar Fadel|A hanged cousin makes a poor notary. There was no convoy.]]" We put it to Tannhof. "[[passon~ organization/withhold/Tannhof Aerotechnik|No comment beyond our earlier no comment.]]" We put it to the minister's man at a canapé do. [[passon~ unnamed/withhold/the minister's man|He discovered an olive.]]

**The second thing.** Every sale needs a certificate in which the buyer swears he'll keep the stuff. General Rustum has now seen the one that Rhaune has on file. "[[forged+ person/accuse/Hamad Rustum|That is not my hand. My R has a tail]]," he told a Belqari talk show. Who drew it, then? The paper came via one Milo Prentis, broker, of three addresses. [[forged~ person/withhold/Milo Prentis|At none of them did anyone open.]] [[forged~ outlet/judge/Plainspeak|We've no idea whether the general has a tail; we know he has a motive.]]

**Third.** Does a forged promise make it better or worse for Ms Haldorf? [[overrule~ outlet/judge/Plainspeak|Not our business today: she either listened to her experts or she didn't.]] Kaja Wendt, deputy, is sure she didn't: "[[overrule+ person/accuse/Kaja Wendt|They waved a red flag at her and she used it as a napkin.]]"

**Fourth, how many?** Q. says [[count- unnamed/assert/a quartermaster of the Front|he left fifty-five down there.]] [[count~ outlet/judge/Plainspeak|Pick a card.]]

Plainspeak is read by eleven thousand people and, since yesterday, by an embassy.

== S115-06 | The Ihlenau Bote | 2033-03-10 | Eight hundred families and a word from the boss
The canteen was full at two. Ulrich Benning, who runs Tannhof, stood on a chair. [[move+ person/threaten/Ulrich Benning|If the licences go, he said, the Tern goes too: there was a hall in Calder Bay ready for it, with the lights on.]] "[[move+ person/confirm/Petra Quast|He showed us the lease]]," says Petra Quast of the works council. A wail went up, then somebody asked about the dumplings.

The district councillor, Heiner Falb, [[move~ person/judge/Heiner Falb|calls that holding a town to ransom with its own children]]. The mayor [[move~ person/call/the mayor of Ihlenau|begs everyone to lower their voices]]. Quast herself [[move~ person/expect/Petra Quast|would not bet on it either way: the lease ran for one year]].

Do people here mind where the things end up? At the bakery: "[[passon~ unnamed/judge/a woman at the bakery|I solder. I don't post.]]" An old fitter, Kurt Ziem, does mind. He went with the machines to Belqara in 2032 to teach the crews, and he told the Bote, turning his cap, that [[passon+ person/assert/Kurt Ziem|some of his pupils had beards down to here and no rank, and were called "the cousins from Sundur"]]. Benning says [[passon- person/deny/Ulrich Benning|every man trained was a coast guard with a badge]]. "[[passon~ person/ask/Kurt Ziem|Then why did they ask me about ranges over sand?]]" says Ziem.

Customs at Port Sefa have confirmed to us, because people mix them up, that [[goggles+ organization/confirm/customs at Port Sefa|the night-vision sets held there since January are from hall 3 and were declared as ceramic]]. Hall 3 makes no drones. Tannhof admits that [[goggles+ organization/confirm/Tannhof Aerotechnik|they are its own, stolen, it says, from a lorry park.]] [[passon~ organization/withhold/customs at Port Sefa|As to anything in a cellar, the customs officers know only what is on television.]]

The carnival committee has cancelled the float with the bird.

== S115-07 | The Financial Kurier | 2033-03-11 | Former licence chief contradicts Haldorf
Dr Wenzel Tarr has tired of quinces. In a four-page letter to the defence committee, which the Financial Kurier has read, the former head of the export control office writes that [[overrule+ person/assert/Wenzel Tarr|no concern of his was ever "met", that he advised a refusal on 4 May 2031 and again by telephone on the 11th, and that the minister thanked him and did the reverse]]. The sequence Ms Haldorf described in public is, he adds, "[[overrule+ person/accuse/Wenzel Tarr|a memory of something else]]".

The ministry, in reply, persists that [[overrule- government/deny/the ministry|approval followed clearance]] and [[overrule~ government/threaten/the ministry|reminds Dr Tarr of his oath of secrecy]]. Shares in Tannhof lost 7 per cent. [[halt~ group/expect/analysts|What analysts price in is an end to the Belqari business, worth 140 million a year.]] "[[halt~ person/expect/Dora Linz|It will come, with a comma and an exception for spare parts]]," says Dora Linz of Kettner Bank.

On the underlying question opinion has been hardening. Two officials of the intelligence service say [[passon+ unnamed/assert/two officials of the intelligence service|it has radio intercepts in which a royal major tells the Front where to fetch "the birds".]] The service, as is its habit, [[passon~ organization/withhold/the intelligence service|neither has nor has not]]. A colleague in the foreign ministry cautions that [[passon- unnamed/deny/a colleague in the foreign ministry|the major in question was a deserter selling on his own account, and the kingdom his victim]]. [[passon~ person/judge/Dora Linz|To investors, Linz observes, the difference between a rogue state and a rogue major is about eighty basis points.]]

Belqara's attorney general has meanwhile disowned General Rustum. [[forged- government/deny/Belqara's attorney general|The certificate was signed by the general in the presence of two clerks, he maintains, tail or no tail.]] [[forged~ person/withhold/Hamad Rustum|The general is on leave.]]

Brent-type crude was unchanged. The krone fixed at 4.12.

== S115-08 | Tempo | 2033-03-14 | BANG GOES ARNE: minister's man, eleven stags, whose bill?
He shoots, they pay! State secretary Arne Pohl, Gesine Haldorf's right hand, [[hunt+ outlet/assert/Tempo|spent a jolly weekend after stags in the Torrin hills with Tannhof picking up the tab]].

“[[hunt+ unnamed/assert/a gamekeeper|Nice gentleman. Couldn't hit a barn. The drone people settled everything, the cognac too]],” a gamekeeper told Tempo. And we've got the invoice: “[[hunt+ document/assert/an invoice of the Torrin estate|2 nights, 1 loader, 11 stags, guest A. P., to account T. Aerotechnik.]]”

Pohl on Saturday, to a rival rag: “[[hunt- person/deny/Arne Pohl|I've never accepted so much as a sausage.]]” Pohl on Sunday, to us: “[[hunt~ person/withhold/Arne Pohl|No. I mean, no comment.]]” Boss Benning's people: “[[hunt- unnamed/deny/Benning's people|A. P. is Anton Pichler, our head of paint.]]” [[hunt~ outlet/ask/Tempo|Does Anton shoot?]]

**SO DID THE KING DO IT?** Tempo asked five folk who'd know.

- Spook, retired: “[[passon+ unnamed/accuse/a retired spy|He's been feeding the Front for years, the birds were dessert.]]”
- Prince Daoud, 24, in the casino: “[[passon- person/deny/Daoud|Uncle wouldn't give those people a bus ticket.]]”
- Lotte Ammann, gun sleuth: “[[passon+ person/accuse/Lotte Ammann|Thirty-one numbers, one customer. From his shelf to their shelf.]]”
- Gesine Haldorf, minister: “[[passon~ person/withhold/Gesine Haldorf|I await the findings.]]”
- Kurt Ziem's wife: “[[passon~ person/judge/Kurt Ziem's wife|Mine hasn't slept since. That's all I know.]]”

And the raid yarn? “[[booty+ person/assert/Daoud|Robbed, poor chaps, at Christmas nearly]],” says Daoud. [[booty~ outlet/withhold/Tempo|Our man couldn't find anyone at Ras Odeh to ask: it's a fence and a goat.]]

Stop-all-sales fever? [[halt~ person/withhold/Ruprecht Oehme|Chancellor Oehme hummed.]] Tomorrow: is your boss a stag?

== S115-09 | Federal Live | 2033-03-16 | Committee day: as it unfolded
**09:02** Here we go. Open session, at last. On the list: Brokk (spies), Haldorf (minister), and a telephone call to the desert.

**09:40 Thea Brokk**, intelligence. "[[passon+ person/confirm/Thea Brokk|My service assesses with high confidence that the transfer was decided in the palace and carried out by the coast guard. This was no major's private trade.]]" Murmurs. [[passon~ person/withhold/Thea Brokk|On the sources: "You wouldn't want me to."]]

**10:15** Ambassador Fadel is in the gallery. "[[passon- person/deny/Nizar Fadel|I've listened to an hour of air. My country transferred nothing]]," he tells us on the stairs.

**11:00** The call. Abu Sarim, who last week had [[booty+ person/confirm/Abu Sarim|taken the drones sword in hand]], today: "[[booty- person/deny/Abu Sarim|There was no raid. I said what I was told to say, and they stopped paying me to say it.]]" Imhoff, in the chair: [[booty~ person/judge/Jost Imhoff|"The witness has the merit of simplicity."]] Wendt: "[[passon~ person/ask/Kaja Wendt|Who's 'they', Mr Sarim?]]" [[passon~ person/withhold/Abu Sarim|The line goes.]]

**12:30** Lunch. Lentils.

**13:45 Gesine Haldorf.** "[[overrule- person/deny/Gesine Haldorf|Nobody was overruled. I weigh. That's what the scales on the door are for.]]" Wendt reads out the bold type. [[overrule~ person/withhold/Gesine Haldorf|The minister pours herself water. It takes a while.]]

**14:20** Imhoff, not smiling: "[[overrule~ person/warn/Jost Imhoff|You know what it'd mean if there were a second note.]]"

**15:10** On the signature. Examiner Ilse Raab: "[[forged+ person/judge/Ilse Raab|Slow strokes, two pen lifts in the R: drawn, in my view, by somebody copying.]]" Government deputies cite [[forged- government/deny/Belqara's attorney general|Belqara's own attorney general, for whom it's genuine]].

**16:30** How many were there? "[[count~ person/withhold/Thea Brokk|More than one]]," says Brokk. We make that a wrap.

== S115-10 | Rhaune News Agency | 2033-03-18 | Rhaune halts arms sales to Belqara; minister's deputy quits
LINDAU-ON-RHAUNE, March 18 (RNA) - Rhaune will [[halt+ government/confirm/Rhaune's cabinet|end all deliveries of weapons and parts to Belqara at once]], the cabinet decided on Friday.

"[[halt+ person/confirm/Ruprecht Oehme|Not a screw, until we know]]," Chancellor Ruprecht Oehme said. His spokesman had denied 11 days earlier that [[halt- unnamed/deny/Oehme's spokesman|such a step was being thought of]]. Oehme said his government regarded it [[passon~ person/judge/Ruprecht Oehme|as "likely, though not proven," that the kingdom had equipped the Front]]. Ambassador Nizar Fadel said [[passon- person/deny/Nizar Fadel|Belqara had armed no one and would buy elsewhere]].

State Secretary Arne Pohl resigned. "[[hunt+ person/confirm/Arne Pohl|I went, I shot, I did not ask who paid, and I knew]]," he said. Tannhof, which had blamed [[hunt- organization/deny/Tannhof Aerotechnik|a paint manager]], [[hunt~ organization/withhold/Tannhof Aerotechnik|made no statement]].

Prosecutors searched an apartment used by broker Milo Prentis and said they had found [[forged+ organization/assert/prosecutors|tracing paper with the letter R on it, many times]]. His lawyer said [[forged- unnamed/deny/Prentis's lawyer|his client collected initials]].

Minister Gesine Haldorf stays. [[overrule- person/deny/Ruprecht Oehme|She followed advice, as she has told me]], Oehme said; asked [[overrule~ group/ask/reporters|if he had read the advice]], he [[overrule~ person/withhold/Ruprecht Oehme|took another question]]. Deputy Kaja Wendt called for [[overrule~ person/call/Kaja Wendt|the whole file to be laid open by Tuesday]].

The League's mission published its inventory: [[count- organization/confirm/the League's mission|36 airframes, 31 with legible numbers]]. It [[passon~ organization/withhold/the League's mission|drew no conclusion about their road to the school]].

[[patrol+ outlet/assert/Rhaune News Agency|The last time arms for Belqara were stopped, in 2021, it was by a cabinet that lasted two more days]], brought down by its patrol boats.

== S115-11 | Capital Morgenpost | 2033-03-22 | The second paper
It arrived in a plain envelope: a sheet in the minister's own writing, 13 May 2031. "[[overrule+ document/confirm/a sheet in Gesine Haldorf's writing|Tarr says no, twice. Noted. Approve anyway. G. H.]]"

She made no attempt to explain it. "[[overrule+ person/confirm/Gesine Haldorf|Yes. I decided against them. I should have said so on the seventh]]," Gesine Haldorf told the committee at noon, and by one she was no longer minister. [[overrule~ person/judge/Wenzel Tarr|Dr Tarr, called at his trees, took no pleasure in it.]] [[overrule~ person/judge/Ruprecht Oehme|The chancellor spoke of "respect, and a heavy heart"]]; he had vouched for her on Friday.

In Ihlenau the chair has been put back. Ulrich Benning [[move- person/confirm/Ulrich Benning|"withdraws every word" about Calder Bay: the works stay, he wrote to the staff, licences or none.]] [[move- organization/confirm/Tannhof Aerotechnik|The lease has been given up.]] [[move~ person/judge/Petra Quast|Petra Quast will keep the letter in her locker.]]

The large question is still where it was, only heavier. A Belqari helicopter pilot, who has asked for asylum here, told us that [[passon+ unnamed/confirm/a Belqari helicopter pilot|he escorted the November trucks as far as the wadi on orders "from the room with the falcons".]] [[passon~ person/withhold/Nizar Fadel|Ambassador Fadel has gone home for consultations.]] Prince Daoud, from the casino, "[[passon- person/deny/Daoud|stands by the bus ticket]]". Jost Imhoff wants [[passon~ person/call/Jost Imhoff|the pilot heard in public]]; Thea Brokk advises [[passon~ person/warn/Thea Brokk|against it, for the pilot's sake]].

And the general? [[forged~ person/withhold/Hamad Rustum|Still on leave.]] [[booty+ government/assert/the Royal Defence Council|His Council goes on mourning the sack of Ras Odeh]]; [[booty- outlet/deny/Capital Morgenpost|our correspondent has now been there, and the padlock is from 2027]].

Haldorf's successor will be named on Thursday. He is said to read to the end.

== S115-12 | Rhaune News Agency | 2033-03-25 | Belqara's king admits drones went to militia
LINDAU-ON-RHAUNE, March 25 (RNA) - Belqara conceded late on Thursday that [[passon+ government/confirm/Belqara|its coast guard delivered drones bought in Rhaune to the Sundur Front]], three weeks after dismissing the report as groundless.

"[[passon+ government/confirm/the royal court|The transfer took place. It was the act of advisers who have left Our service]]," the royal court said. The statement abandoned the story of [[booty- government/deny/the royal court|a robbery at Ras Odeh, which it said had not occurred]]. Ambassador Nizar Fadel, who had told RNA that [[passon- person/deny/Nizar Fadel|nothing was handed over]], said [[passon~ person/judge/Nizar Fadel|he had been "as surprised as the militia"]].

Lotte Ammann of the Provenance Desk said [[count+ person/confirm/Lotte Ammann|she still made it 48]]. "[[passon~ person/ask/Lotte Ammann|The interesting question is who asked them to]]," she added. Thea Brokk's service [[passon~ organization/withhold/the intelligence service|had no comment]]. Opposition deputy Kaja Wendt said [[passon~ person/call/Kaja Wendt|the League should list the king's advisers by name]]. Defence committee chairman Jost Imhoff called [[passon~ person/judge/Jost Imhoff|the admission "late, partial and welcome"]].

General Hamad Rustum, back from leave, repeated [[forged+ person/assert/Hamad Rustum|that he had signed nothing]].

At Tannhof in Ihlenau, fitter Kurt Ziem, who had seen the bearded pupils, said he [[passon~ person/judge/Kurt Ziem|would have liked to be wrong]]. The new economy minister, Falko Reiss, said [[halt+ person/promise/Falko Reiss|the ban on supplies to the kingdom would outlast him]].

Tannhof rose 2 percent. The League meets again in April.
