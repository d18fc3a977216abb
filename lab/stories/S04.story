story: S04
title: The budget that broke the Ostmark coalition

claim hole: The draft 2027 budget of Velland has a hole of some 6 billion florins (nearly 5; 6; 6.3; "a round 6 billion"). | origins 2-4: Certain: the Court of Auditors' calculation and the Finance Ministry, which admitted it; the coalition sources of the Morgenblad may be of the ministry, the Liberal paper's figures its own.
status hole 2026-09-14: reported none
status hole 2026-09-15: reported denied
status hole 2026-09-18: corroborated denied
status hole 2026-09-22: confirmed none
claim hidden: Finance Minister Hanno Brekke knew of the hole before the August spending round and kept it from his partners. | origins 2-2: The unnamed coalition sources (of 24 June) and the email of 25 June that Liv Sandahl read out.
status hidden 2026-09-14: reported none
status hidden 2026-09-15: reported denied
status hidden 2026-09-18: corroborated denied
claim walkout: The Liberals will leave (have left) the coalition. | origins 1-2: The party itself through its leader Liv Sandahl; the two Liberal MPs of 15 September may speak for it.
status walkout 2026-09-15: reported none
status walkout 2026-09-16: reported denied
status walkout 2026-09-22: confirmed none
claim vat: The Finance Ministry plans to raise VAT from 19 to 21 per cent. | origins 0-0: The only sources, VPD's source and VTV's two people who drew on VPD, are withdrawn.
status vat 2026-09-15: reported none
status vat 2026-09-16: reported denied
status vat 2026-09-17: none denied withdrawn
claim brekke: Hanno Brekke resigns as finance minister. | origins 1-2: Brekke and the chancellor's office, one act.
status brekke 2026-09-18: none denied
status brekke 2026-09-22: confirmed none
claim poll: A Demos poll puts the Liberals at 8 per cent, below their last result. | origins 1-1: One poll, relayed by several outlets.
status poll 2026-09-16: confirmed none
claim y2019: In 2019 the previous coalition fell over farm subsidies after 14 months. | origins 1-4: Common knowledge, told by outlets in their own voice.
status y2019 2026-09-14: reported none

== S04-01 | Morgenblad | 2026-09-14 | The six-billion hole
[[hole+ unnamed/assert/sources in two of the three governing parties|The budget that the cabinet is due to adopt on Thursday is short of about 6 billion florins]], and [[hidden+ unnamed/assert/sources in two of the three governing parties|the finance minister has known it since June]], sources in two of the three governing parties say.

[[hole+ unnamed/assert/sources in two of the three governing parties|The gap arose because receipts from the new windfall levy were entered twice]], they say. “[[hole+ unnamed/assert/one of the sources|It is a round 6 billion, and it is round because nobody has dared to count it]],” said one.

Hanno Brekke, a Social Democrat, was told by his officials on 24 June, according to two of the sources. [[hidden+ unnamed/accuse/two of the sources|He sat through the August spending round without saying a word]], they allege.

Brekke’s office [[hole~,hidden~ government/withhold/Brekke's office|said the draft would speak for itself on Thursday]].

[[y2019+ outlet/assert/Morgenblad|The last three-party coalition came apart in 2019, after 14 months, over farm subsidies.]] This one, of Social Democrats, Greens and Liberals, has governed since March last year with a majority of four.

Liv Sandahl, who leads the Liberals, [[hole~ person/withhold/Liv Sandahl|could not be reached at the weekend]]. Her party has staked its name on a balanced budget.

The double entry, if that is what it was, would not be the first. In 2023 the roads ministry lost track of 400 million florins for eleven weeks and found it under “bridges”.

== S04-02 | VPD | 2026-09-15 | Velland's finance minister denies budget gap, sources see Liberals near exit
HARSUND, Sept 15 (VPD) - Velland's finance minister denied on Tuesday that [[hole- person/deny/Hanno Brekke|next year's budget had a hole in it]], as two Liberal members of parliament said [[walkout+ unnamed/assert/two Liberal members of parliament|their party was ready to quit the government over the matter]].

"The budget is balanced to the last florin. [[hole- person/deny/Hanno Brekke|There is no gap, there was no gap and there will be no gap]]," Hanno Brekke told reporters in Harsund. He described as "poison" the suggestion that [[hidden- person/deny/Hanno Brekke|he had kept anything from his colleagues]].

Morgenblad reported on Monday, citing coalition sources, that [[hole+ outlet/assert/Morgenblad|the draft was some 6 billion florins short]] and that [[hidden+ outlet/assert/Morgenblad|Brekke had known since June]].

One of the Liberal lawmakers said the party's executive would meet on Thursday night. "[[walkout+ unnamed/assert/one of two Liberal members of parliament|The bags are packed. Somebody still has to call the taxi]]," the lawmaker said. Both spoke on condition of anonymity.

A source with direct knowledge of the ministry's plans said [[vat+ unnamed/assert/a source with direct knowledge of the ministry's plans|value-added tax would go up from 19% to 21% in January]].

Chancellor Ida Roth urged [[hole~,walkout~ person/call/Ida Roth|all sides to "read the text before they tear it up"]].

Ten-year government bond yields rose 11 basis points to 3.42%.

(Reporting by Per Lunde; Editing by Maja Oster)

== S04-03 | Harsund Evening | 2026-09-15 | Brekke: 'There is no gap'
Velland's finance minister denied on Tuesday that [[hole- person/deny/Hanno Brekke|next year's budget had a hole in it]], as two Liberal MPs said [[walkout+ unnamed/assert/two Liberal MPs|their party was ready to quit the government over the matter]].

"The budget is balanced to the last florin. [[hole- person/deny/Hanno Brekke|There is no gap, there was no gap and there will be no gap]]," Hanno Brekke told reporters in the capital. He described as "poison" the suggestion that [[hidden- person/deny/Hanno Brekke|he had kept anything from his colleagues]].

Morgenblad reported on Monday, citing coalition sources, that [[hole+ outlet/assert/Morgenblad|the draft was some 6 billion florins short]] and that [[hidden+ outlet/assert/Morgenblad|Brekke had known since June]].

One of the Liberal MPs said the party's executive would meet on Thursday night. "[[walkout+ unnamed/assert/one of two Liberal MPs|The bags are packed. Somebody still has to call the taxi]]," the MP said. Both spoke on condition of anonymity.

A source with direct knowledge of the ministry's plans said [[vat+ unnamed/assert/a source with direct knowledge of the ministry's plans|value-added tax would go up from 19 to 21 per cent in January]].

Chancellor Ida Roth urged [[hole~,walkout~ person/call/Ida Roth|all sides to "read the text before they tear it up"]].

Elsewhere in Harsund, trams on line 4 will be replaced by buses until Friday. — VPD

== S04-04 | VTV Nyt | 2026-09-16 | Sandahl: we are not going anywhere
The leader of the Liberals has dismissed talk of her party's departure from the government.

"[[walkout- person/deny/Liv Sandahl|I read that we have packed. I have not so much as found my suitcase]]," Liv Sandahl said on VTV's breakfast programme. Asked whether that held for next week as well, she replied: "[[walkout~ person/withhold/Liv Sandahl|Ask me next week.]]"

She would, however, insist on [[hole~ person/call/Liv Sandahl|an independent check of the figures by the Court of Auditors]]. The court's president, Ragna Holt, has agreed [[hole~ person/promise/Ragna Holt|to deliver one by Friday]].

Two people in the Green group told VTV that [[vat+ unnamed/assert/two people in the Green group|a two-point rise in VAT was on the table]]. The finance ministry reacted sharply. "[[vat- government/deny/the finance ministry|No increase in VAT is planned, considered or dreamed of]]," it wrote.

Green leader Tor Vindal said his group [[vat~ person/threaten/Tor Vindal|would vote against any budget that made bread dearer]].

A poll by Demos for VTV has [[poll+ document/assert/a poll by Demos|the Liberals on 8 per cent, three points less than at the election]]. Of those asked, [[walkout~ document/assert/a poll by Demos|54 per cent want the government to carry on]].

In the studio, the political scientist Kaja Lorentz was unimpressed. "[[walkout~ person/expect/Kaja Lorentz|Parties at eight per cent do not jump, they are pushed]]," she said.

== S04-05 | VPD | 2026-09-17 | WITHDRAWAL: Velland VAT plan
HARSUND, Sept 17 (VPD) - VPD has withdrawn the part of its Sept 15 report that said [[vat+ outlet/assert/VPD|value-added tax in Velland would rise to 21% in January]].

The source has since told VPD that [[vat- unnamed/deny/the source|the paper he had seen was two years old]]. [[vat~ outlet/judge/VPD|We regret the error.]]

VTV said on Thursday that the two people in the Green group who had spoken to it [[vat~ outlet/assert/VTV|had drawn on the VPD report]] and that it [[vat~ outlet/deny/VTV|no longer stood by its own item]].

The rest of the report, including [[walkout+ unnamed/assert/two Liberal lawmakers|the remarks of two Liberal lawmakers about leaving the government]], stands.

VPD's report was carried by at least 14 newspapers and websites in Velland, among them the Harsund Evening. VPD has asked them to remove the paragraph. "The rise would have been the largest since the tax was introduced, and for that reason alone we should have looked for a second source," editor Maja Oster said in a note to subscribers.

Liberal leader Liv Sandahl said on Wednesday that [[walkout- person/deny/Liv Sandahl|her party had no intention of going]]. The finance ministry [[vat~ government/judge/the finance ministry|welcomed the correction]]. Green leader Tor Vindal said [[vat~ person/judge/Tor Vindal|he would keep his threat "in the drawer, sharpened"]].

The cabinet has put off the adoption of the budget from Thursday to next Tuesday.

== S04-06 | Morgenblad | 2026-09-18 | Auditors: 6.3 billion counted twice
The Court of Auditors has found that [[hole+ government/assert/the Court of Auditors|the draft budget for 2027 overstates revenue by 6.3 billion florins]].

“[[hole+ person/assert/Ragna Holt|The windfall levy appears on page 212 and, under another name, on page 340]],” Ragna Holt, the president of the court, said yesterday evening. “[[hole+ person/assert/Ragna Holt|It is one levy. It can be spent once.]]”

The ministry [[hole- government/deny/the ministry|maintained that the entries were distinct]] and that the court had “[[hole- government/assert/the ministry|misread a footnote]]”.

In the chamber Liv Sandahl read out an email of 25 June, sent to the minister by the head of his budget department. “[[hidden+ document/warn/an email of 25 June|We have it in twice. It must come out before the August talks]],” it says. “[[hidden~ person/ask/Liv Sandahl|What did the minister do between the 25th of June and the 2nd of August?]]” Sandahl asked.

Brekke replied that [[hidden- person/deny/Hanno Brekke|he had not opened the email until last week]]. Some on his own benches laughed.

The chancellor, Ida Roth, declared that [[hidden~ person/judge/Ida Roth|she had full confidence in her minister]]. She [[hole~ person/withhold/Ida Roth|declined to repeat his assurance that there was no gap]].

The Greens’ Tor Vindal called on [[brekke~ person/call/Tor Vindal|Brekke to go]]. A spokesman for Brekke said [[brekke- unnamed/deny/a spokesman for Brekke|he was not considering it]].

[[poll+ outlet/assert/Morgenblad|The Liberals have slipped to 8 per cent in the latest Demos survey.]]

== S04-07 | The Harbourside (politics blog) | 2026-09-19 | Footnotes, suitcases, and why I think Sandahl walks
I have covered four coalition crises, and they all have a suitcase in them.

Here is what I make of this one. [[hole+ outlet/assert/The Harbourside|The hole is real]]: [[hole+ government/assert/the Court of Auditors|the Court of Auditors says 6.3 billion]], and I would trust Ragna Holt with my own tax return. The Liberal weekly Frihed, using the ministry's monthly figures, [[hole+ outlet/assert/Frihed|gets to 4.8 billion]]. Nobody outside the ministry gets to zero.

Did Brekke know? I wasn't in the room. [[hidden~ outlet/judge/The Harbourside|An unopened email is the political version of a dog and some homework.]]

Will the Liberals go? [[walkout~ outlet/expect/The Harbourside|My money says Tuesday, after the cabinet, before the evening news.]] Sandahl told VTV [[walkout- person/deny/Liv Sandahl|she hadn't looked for her suitcase]]. Read that again. It is not a no.

[[y2019+ outlet/assert/The Harbourside|Remember 2019: fourteen months, one row about farm subsidies, goodnight.]]

One thing I got wrong on Wednesday, and I'd rather say so before you do: I told you VAT was going up. It was [[vat+ outlet/assert/VPD|a VPD report]], [[vat~ outlet/assert/VPD|VPD has pulled it]], and so do I.

As for the polls, everyone waves [[poll+ document/assert/Demos|the Demos eight per cent]] about. Half that sample was taken before the auditors spoke.

Comments are open. Be kind to each other.

== S04-08 | VPD | 2026-09-22 | Liberals quit Velland government, finance minister resigns
HARSUND, Sept 22 (VPD) - [[walkout+ outlet/assert/VPD|The Liberals pulled out of Velland's government on Tuesday]], hours after [[brekke+ outlet/assert/VPD|Finance Minister Hanno Brekke admitted [[hole+ person/confirm/Hanno Brekke|a hole of 6.3 billion florins in the budget]] and stepped down]].

"[[walkout+ person/confirm/Liv Sandahl|As of six o'clock this evening the Liberal Party is no longer part of this government]]," Liv Sandahl told a news conference. "[[walkout~ person/judge/Liv Sandahl|One can govern with little money. One cannot govern with little truth.]]"

Brekke told the cabinet that [[hole+ person/confirm/Hanno Brekke|the auditors' figure was correct]]. "[[brekke+ person/confirm/Hanno Brekke|I take the responsibility and I take my leave]]," he said in a statement. He insisted that [[hidden- person/deny/Hanno Brekke|he had deceived no one]].

The chancellor's office said [[brekke+ government/confirm/the chancellor's office|she had accepted the resignation]]. Asked about elections, it [[walkout~ government/withhold/the chancellor's office|referred journalists to the constitution]].

Green leader Tor Vindal said [[walkout~ person/judge/Tor Vindal|the Liberals were running away from the bill]].

The Liberals polled 8% in [[poll+ document/assert/a Demos survey|a Demos survey]] last week. [[y2019+ outlet/assert/VPD|Velland's previous three-party coalition broke up in 2019 in a dispute over farm subsidies.]]

In neighbouring Ostmark, the governor of the central bank also resigned on Tuesday, for health reasons.

Roth will carry on for now with the Greens, without a majority. She will read the budget to parliament herself on Thursday, her office said. Bond yields rose to 3.61%, the highest since May, and the florin slipped 0.8%. "Markets can live with a hole," said Esben Krag of Sund Asset Management. "[[hole~ person/judge/Esben Krag|They don't like to be told it's a floor.]]"

The Court of Auditors said [[hole+ government/assert/the Court of Auditors|the correct sum was 6.3 billion, of which 5.9 billion fell in 2027]].

(Reporting by Per Lunde and Siv Dahl; Editing by Maja Oster)
