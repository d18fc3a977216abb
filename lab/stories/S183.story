story: S183
title: The spindles of Dorun

claim parts: The gliding bombs that fell on the Dorun valley had machine parts of the Aldmark firm Hartig inside them. | origins 3-5: Uzhat's ordnance officer; the tracing group Casing Watch; the League's inspectors; a schoolteacher with a piece of her own; the firm itself in the end.
claim knew: Hartig's managers were aware that the goods were bound for Karsh. | origins 2-4: a former dispatch clerk and a letter; the sales director's own words; the firm's head denies it.
claim sukra: The goods travelled by way of the trading house Lotus Ridge in the free port of Sukra. | origins 2-3: shipping papers seen by one paper and a customs register; the trading house denies it.
claim staged: Uzhat's secret service planted the finds. | origins 1-1: Karsh (its defence minister, its broadcaster); the inspectors and reporters on the spot contradict it.
claim civil: The League's embargo leaves ball screws free, as civilian goods. | origins 1-2: Hartig's jurist and the employers' association; the text of the embargo, the League and other jurists say the opposite.
claim old: The recovered pieces stem from machine tools that were sold years before the embargo. | origins 1-1: Hartig; serial numbers, an engineer and the inspectors speak against it.
claim count: Inspectors gathered 214 such pieces in the valley. | origins 1-2: the League's monitoring group; Uzhat and a tracing group have other numbers.
claim licence: Aldmark's government will suspend Hartig's permit to export. | origins 1-2: a person in the coalition; the minister rules it out, then does it.
claim trainer: A Hartig fitter instructed workers at Karsh's arsenal in spring 2040. | origins 0-1: the Abend-Express, which had taken him for another man of that name.
claim optics: Rifle sights by the firm Lenz & Ruh turned up at Ansar Pass. | origins 1-2: a border guard officer and a collector; the firm calls them copies.
claim presses: In 2033 Hartig was fined three million thalers over presses for blockaded Ombria. | origins 1-2: background told by the outlets.
status parts 2041-03-04: corroborated none
status parts 2041-03-05: corroborated denied
status parts 2041-03-14: confirmed denied
status knew 2041-03-06: none denied
status knew 2041-03-08: reported denied
status knew 2041-03-16: corroborated denied
status knew 2041-03-21: confirmed denied
status sukra 2041-03-05: none denied
status sukra 2041-03-07: reported denied
status sukra 2041-03-14: corroborated denied
status staged 2041-03-05: reported none
status staged 2041-03-06: reported denied
status civil 2041-03-07: reported none
status civil 2041-03-08: reported denied
status civil 2041-03-11: corroborated denied
status old 2041-03-06: reported none
status old 2041-03-08: reported denied
status old 2041-03-21: none denied withdrawn
status count 2041-03-04: reported none
status count 2041-03-14: confirmed denied
status licence 2041-03-10: reported none
status licence 2041-03-11: reported denied
status licence 2041-03-19: confirmed none
status optics 2041-03-10: reported denied
status optics 2041-03-16: corroborated denied
status trainer 2041-03-07: reported denied
status trainer 2041-03-08: none denied withdrawn
status presses 2041-03-04: reported none

== S183-01 | Continental Dispatch | 2041-03-04 | Aldmark-made components found in bombs dropped on Uzhat valley
TAL DORUN, Uzhat, March 4 (CD) - [[parts+ person/assert/Dilshat Amanov|Precision parts stamped with the name of an Aldmark manufacturer were taken out of gliding bombs which struck the Dorun valley last month]], Uzhat's chief of ordnance, Colonel Dilshat Amanov, said on Monday.

Amanov laid out eleven pieces on a school table. "[[parts+ person/assert/Dilshat Amanov|This one turned the wing. It says HARTIG, SOLMEN, and a number, and it was in the crater behind the bakery]]," he told reporters. [[parts+ outlet/assert/Continental Dispatch|Four of them, which CD was allowed to handle, bore the mark of the company, a hare in a ring]]; [[parts~ outlet/assert/Continental Dispatch|the origin of the others could not be checked on the spot]]. [[parts+ outlet/assert/Continental Dispatch|A twelfth piece, which CD saw being cut from a wing, bore it too.]]

Karsh, which has fought Uzhat over the valley since 2039, has been under an embargo of the League of Eleven for 19 months. Its mission to the League [[parts~ organization/withhold/Karsh's mission to the League|did not answer a request for comment]]. Hartig, which employs 1,900 people in southern Aldmark, said [[parts~ organization/withhold/Hartig|it would look into the matter once it had been given photographs]].

The tracing group Casing Watch said [[parts+ organization/confirm/Casing Watch|it had examined two of the ball screws independently and had no doubt of their make]]. Its director, Marit Oestby, said [[count- person/assert/Marit Oestby|she knew of some ninety in all]]; according to the colonel [[count- person/assert/Dilshat Amanov|his men had collected three hundred and forty]].

"[[parts~ person/judge/Zulfia Niyaz|I teach geometry. I never thought I would be able to read a bomb]]," said Zulfia Niyaz, at whose school the pieces are kept. Uzhat's foreign minister called on Aldmark [[parts~ person/call/Uzhat's foreign minister|to find out "which of its hares has run so far"]].

[[presses+ outlet/assert/Continental Dispatch|The company has been punished once before: in 2033 it paid three million thalers for having sold presses to Ombria during the blockade.]]

Snow has closed the northern road. Forty-one people have died in the valley since January.

== S183-02 | Voice of Karsh | 2041-03-05 | A puppet theatre in a schoolroom
The enemy, short of victories, has opened a hardware shop.

On a table in occupied Tal Dorun the so-called chief of ordnance has exhibited eleven pieces of scrap. [[staged+ person/accuse/Rashad Olmez|They were carried there in a sack by the secret service in Uzh-Kala, General Rashad Olmez, our Minister of Defence, has established.]] "[[staged+ person/accuse/Rashad Olmez|I know the sack, I know the man, and I know what he was paid]]," the Minister said. [[staged~ person/withhold/Rashad Olmez|He will give the name at the proper hour.]]

The Minister put on record that [[parts- person/deny/Rashad Olmez|Karsh builds its own weapons from its own steel down to the last screw]]. [[parts- outlet/assert/Voice of Karsh|Every engineer who has walked through the works at Temir knows that no foreign part is used there.]] [[parts- outlet/assert/Voice of Karsh|Our bombs may be plain, but they are cast, filed and put together at home.]] It was laughable, he added, [[parts- person/deny/Rashad Olmez|to speak of guided bombs with hares on them when the air force had dropped none in that sector for five weeks]].

[[staged+ outlet/assert/Voice of Karsh|Observers note that the snow around the alleged crater was without a footprint, while the exhibits were dry and newly oiled.]] [[sukra- outlet/assert/Voice of Karsh|Nor does one crate from Aldmark reach our ports, through Sukra or through the eye of a needle.]] [[staged~ outlet/ask/Voice of Karsh|Who oils a ruin?]]

The so-called embargo was imposed on us by eleven states that sell arms to all comers. A spokesman of the Foreign Ministry reminded Aldmark of [[parts~ unnamed/warn/a spokesman of the Foreign Ministry|the gas which it still receives through our territory, and advised it not to be drawn into theatre criticism]].

The firm concerned has been silent. [[parts~ outlet/judge/Voice of Karsh|An honest merchant does not argue with conjurers.]]

The spring sowing has begun in the lower districts, eight days ahead of plan. The Minister planted an apricot tree.

== S183-03 | Hartig AG (press release) | 2041-03-06 | Hartig statement on media reports
Solmen, 6 March. Hartig AG has taken note of reports about the alleged presence of its products in Uzhat. [[parts~ organization/judge/Hartig|The company is deeply concerned by the suffering in the Dorun valley.]]

[[parts- organization/deny/Hartig|Hartig has never manufactured any part for a weapon, and none of its products is suitable for use in one.]] [[parts~ organization/withhold/Hartig|The photographs supplied do not permit identification.]] As for the possible origin of individual items, [[old+ organization/assert/Hartig|the company's working assumption is that they were removed from machine tools delivered to the region between 2029 and 2035, long before any restriction was in place]].

"[[knew- person/deny/Konrad Uhlig|No one in this house had the faintest idea that anything of ours might go to Karsh, and no one would have tolerated it]]," said Konrad Uhlig, Chief Executive Officer. "[[old+ person/assert/Konrad Uhlig|A good spindle lives for thirty years. What lies on that table had, I'm sure, a long life behind it in a furniture shop]]."

The company adds that:

- [[knew- organization/deny/Hartig|every order is checked against all sanction lists by trained staff, and no warning sign was overlooked]];
- [[sukra~ organization/withhold/Hartig|it does not give information about customers or forwarding agents]];
- it employs 1,912 people and trains 140 apprentices.

[[staged- organization/deny/Hartig|Hartig expressly does not share speculation according to which the finds were arranged by one of the parties]]; [[staged~ organization/withhold/Hartig|it has no knowledge of its own about the circumstances.]]

[[licence~ organization/expect/Hartig|The company sees no basis for any measure by the authorities]] and will cooperate with them. [[presses+ organization/confirm/Hartig|The administrative fine of the year 2033 concerning presses delivered to Ombria, three million thalers, has been paid and has no bearing on the matter.]]

The annual press conference will take place as planned on 9 April. Hartig will exhibit at the Weyden Tool Fair, Hall 4.

== S183-04 | Abend-Express | 2041-03-07 | 'UNSER UWE' IN THE BOMB FACTORY? Hartig fitter was in Karsh!
IT GETS HOTTER for Hartig! [[trainer+ outlet/assert/Abend-Express|While bombs were being bolted together at Temir, a man from Solmen was standing by with a grease gun: Uwe K., 52, fitter, sent over last spring to show the Karsh lads how it's done.]]

We have his name on a hotel bill. [[trainer+ document/assert/a hotel bill|"Kammer, U., Temir, 21 nights."]] Hartig says: [[trainer- organization/deny/Hartig|"None of our people was there, full stop."]] [[trainer~ person/withhold/Uwe Kammer|Uwe himself slammed his garden gate on us.]]

And who smuggled the stuff? The Express has shipping papers! [[sukra+ document/assert/shipping papers|Six crates, Solmen to Sukra free port, consignee Lotus Ridge Trading, "parts for pasta machines".]] [[sukra+ outlet/assert/Abend-Express|From there it was a hop over the bay.]] PASTA! Has anyone in Sukra ever seen a noodle?

What does the law say? Professor Egon Silberhorn, who is on Hartig's payroll, says: [[civil+ person/judge/Egon Silberhorn|"A ball screw is a civilian article. The League's ban is about arms, and so this falls outside it."]] [[civil~ outlet/ask/Abend-Express|Explain that to the baker of Dorun, Prof!]]

The pictures from the valley are harrowing. [[parts+ outlet/assert/Abend-Express|Our reporter Jonas Pratt dug with his own hands in a crater at Kichi-Tal and pulled out a bent rod with a hare on it.]] [[staged- outlet/assert/Abend-Express|It lay two metres down under frozen mud and beams. Nobody had "put" it anywhere.]] [[parts+ outlet/assert/Abend-Express|A lab in Weyden then sawed it in two for us, next to a Hartig screw from the shop: same steel, same grind, same everything.]] [[old- outlet/assert/Abend-Express|Antique? It's got a number from the 2040 price list!]]

Did the bosses know? "[[knew~ person/judge/Hanne Brack|Either they're liars or they're asleep. I don't want either near a rocket]]," fumes opposition MP Hanne Brack. [[knew~ person/call/Hanne Brack|She wants them questioned under oath by Easter.]] Minister Jost Wieland [[parts~,knew~ person/withhold/Jost Wieland|was "in consultations"]]. With whom, the pasta?

In Solmen folk are sick of it. "[[parts~ unnamed/judge/a woman at the butcher's|If that's really ours in there, I can't look at the sign over the gate any more]]," says a woman at the butcher's.

Tomorrow: our big spring diet.

== S183-05 | Solmen Anzeiger | 2041-03-08 | 'I typed the labels': a former dispatch clerk speaks
SOLMEN. Rita Noll packed and posted Hartig's small goods for twenty-two years. Last June she gave notice. Yesterday she told the Anzeiger why.

[[knew+ person/assert/Rita Noll|“We all saw where it was going. There was a yellow note on the Sukra file: 'final: Temir, do not print'.”]] [[knew+ person/assert/Rita Noll|She had shown it to Babette Rohr, the head of sales, she says, who told her to take the note off and go to lunch.]] [[knew~ person/withhold/Babette Rohr|Mrs Rohr's office said that she was travelling.]] Chief executive Konrad Uhlig sent a one-line reply: [[knew- person/deny/Konrad Uhlig|“There was no such note and there is no such file.”]]

Ms Noll puts an end to another theory as well. [[old- person/deny/Rita Noll|Old stock? The labels that she typed for those crates were for goods fresh from the grinding shop, she says, still warm.]] Retired foreman Alois Dietz, shown our pictures of the rod from Kichi-Tal, read it like a birthday card: [[parts+ person/confirm/Alois Dietz|“That's ours. That's line three, that is.”]] [[old- person/assert/Alois Dietz|The two letters after the number are put on only since the autumn of 2038, he adds]], and the last machine for that region, according to the firm, left in 2035. [[staged- person/deny/Alois Dietz|And who would place such a thing in a field? It takes four hundred kilos of explosive to bend one like that, he says, and you cannot do it in a shed.]]

[[civil- outlet/assert/Solmen Anzeiger|As to the law, annex B of the embargo, which anyone may read in the town library, names “ball screws of accuracy class 5 and better” on its second page.]] That was the class that Hartig made its name with.

Uwe Kammer, fitter, has not been farther than Lake Garn since his hip operation. [[trainer- person/deny/Uwe Kammer|“I spent last spring on crutches, ask my sister,”]] he said over the gate. [[trainer- outlet/deny/Abend-Express|The Express has removed its report and writes that the hotel guest was an Ulrich Kammer, dealer in carpets.]]

The works council [[parts~ group/withhold/the works council|doesn't want to comment “before we know what we make”]]. Mayor Lotte Birk asks people [[parts~ person/call/Lotte Birk|not to spit at the delivery vans]].

The spring market is on Sunday, with roundabouts.

== S183-06 | Der Ticker | 2041-03-10 | Hartig, day 7: rolling
09:15 Sunday, no rest. Overnight: two more craters, three more hares. [[parts+ outlet/assert/Der Ticker|That makes nine impact sites at which correspondents of at least one foreign paper have seen Hartig's mark on metal.]]

09:40 Q&A with our woman in Sukra, Petra Vogl.
*You went to Lotus Ridge?* "[[sukra~ person/withhold/Samir Dallal|A Mr Samir Dallal gave me tea and said that he'd love to help.]]"
*And?* "[[sukra- person/deny/Samir Dallal|He's a dealer in dried fruit. He's never had so much as a corkscrew from Aldmark, he says.]]"
*Believe him?* "[[sukra~ person/judge/Petra Vogl|There wasn't a raisin in sight. That proves nothing.]]"
[[sukra+ outlet/assert/Der Ticker|Well, the harbour's own cameras, which she has seen, show boxes with a hare being wheeled into his shed last June.]]

10:20 From the coalition, somebody who was on the phone last night: [[licence+ unnamed/assert/a person in the coalition|Wieland has a paper on his desk, the export permit goes on ice this month]]. Ministry: [[licence~ government/withhold/the economics ministry|no comment on papers, ice or desks]].

11:00 Professor Silberhorn has published. 14 pages! Summary: [[civil+ person/judge/Egon Silberhorn|what serves to make a loaf as well as a bomb remains outside the embargo]]. Professor Dorothea Klee: "[[civil- person/judge/Dorothea Klee|He must have skipped the annex. Dual use is the very thing that annex B was written for]]." [[civil- outlet/assert/Der Ticker|(We've looked: "ball screws", page 2.)]]

11:45 Karsh's broadcaster again: [[staged+ outlet/accuse/Voice of Karsh|the pieces were scattered by agents with shovels]]. Marit Oestby, Casing Watch: [[staged- person/deny/Marit Oestby|"We cut one out of a fuselage ourselves, with the rivets still in it. I'd like to see the shovel that does that."]] [[staged- outlet/assert/Der Ticker|For the record, our man stood at crater eight while it was still smoking, an hour before anyone in uniform turned up.]]

12:30 Mail from Gerd in Solmen: [[parts~ unnamed/ask/a reader in Solmen|"Do we have to be ashamed now, or only the ones in the glass building?"]] [[knew~ outlet/judge/Der Ticker|Depends, Gerd, on who read the yellow note.]]

13:10 NOT the same thing, folks: [[optics+ unnamed/assert/a border guard officer|a border guard officer says that rifle sights by Lenz & Ruh were picked up at Ansar Pass]], 300 km away. Lenz & Ruh: [[optics- organization/deny/Lenz & Ruh|"Copies. Our glass is better."]]

14:00 Handball.

== S183-07 | Aldmark Börsenblatt | 2041-03-11 | Hartig loses a fifth; the market prices in a ban
Shares in Hartig fell 19 per cent on Monday to 61.20 thalers, as investors tried to put a figure on an embarrassment. [[parts+ outlet/assert/Aldmark Börsenblatt|That the group's screws did sit in those bombs is no longer doubted on the floor, three foreign papers having printed the serial numbers.]] [[staged- unnamed/judge/one dealer|“Nobody is buying the sack,” as one dealer put it.]]

What they fear above all is [[licence~ outlet/assert/Aldmark Börsenblatt|a withdrawal of the permit under which the group sends 83 per cent of its output abroad]]. “[[licence~ person/warn/Silke Amrhein|Without that piece of paper it's a museum with a canteen]],” says Silke Amrhein of Bank Morgen. Economics minister Jost Wieland was at pains to calm them: “[[licence- person/deny/Jost Wieland|There will be no suspension. You do not close a factory because of a colonel's school table]].” [[licence~ person/expect/Silke Amrhein|That was a Monday sentence, and Ms Amrhein would wait for the Friday one.]]

The employers' association has found an ally in Hartig's jurist. [[civil+ organization/judge/the employers' association|Components of general use are free to be traded with anybody, it holds, and always have been.]] [[civil- outlet/assert/Aldmark Börsenblatt|This is hard to square with the customs tariff, where goods of that kind have carried the note “L11, licence required” since August 2039.]] At the chamber of commerce in Weyden, [[civil- unnamed/deny/a syndic of the chamber of commerce|a syndic begged not to be named and said that the ban covered them beyond any doubt]].

How far up did the knowledge go? [[knew- person/deny/Konrad Uhlig|Mr Uhlig repeated in a call with analysts that the board had been as surprised as anyone]]; he named [[knew- document/assert/an auditor's certificate|a certificate by the house auditors, according to which the compliance files for 2040 show no sign of Karsh]]. [[knew~ group/ask/analysts|Three of the eleven questions in the call were about a yellow slip of paper.]] [[old+ person/assert/Konrad Uhlig|The parts had come out of second-hand lathes, he said.]] [[old- outlet/assert/Aldmark Börsenblatt|The group's own annual reports do not bear this out: in the years that he names it booked not a single lathe in the region.]]

Bank Morgen's price target is 48. [[presses+ outlet/assert/Aldmark Börsenblatt|After the Ombrian presses and the fine of three million, eight years ago, the share took four months to recover.]]

Copper was firm.

== S183-08 | Klartext | 2041-03-13 | Dear Mr Uhlig, a few words on furniture
Dear Mr Uhlig,

you have told the nation that [[old+ person/assert/Konrad Uhlig|those bits of steel spent a long and blameless life in carpentry]]. It's a touching picture. [[old- outlet/assert/Klartext|Unfortunately the numbers on five of them, which we had read out to us over the telephone by a geometry teacher, belong to a series that you advertised as a novelty in your catalogue of 2040.]] [[old~ outlet/ask/Klartext|Would you care to dedicate it?]]

[[parts+ outlet/assert/Klartext|Nobody who has seen the X-ray of the tail section from Tal Dorun can be in doubt: there it sits, your screw, in the place where the wing unfolds.]] You say that your things are unsuitable for weapons. [[parts- person/deny/Konrad Uhlig|"Physically impossible," you told a ladies' circle.]] [[parts+ person/assert/Zulfia Niyaz|Zulfia Niyaz, the teacher, begs to differ: she has one in her kitchen, and it came through the roof.]]

Let us be just. [[staged- outlet/assert/Klartext|You didn't stoop to the tale of the sack; it's been buried by every reporter who has ever held a spade there.]] [[staged~ outlet/judge/Klartext|One is grateful for small things.]] [[trainer- outlet/assert/Klartext|And that no fitter of yours ever stood at a bench in Temir is quite true.]] But when a woman who typed labels for you for two decades says that [[knew+ person/assert/Rita Noll|the destination hung on the file in yellow]], you answer that there's no file. [[knew~ outlet/ask/Klartext|How can there be no file, Mr Uhlig, in Aldmark?]]

[[sukra+ outlet/assert/Klartext|We know by now how they travelled, with "noodles" on the lid, and that each crate stood for nine days on Mr Dallal's quay.]] [[knew+ outlet/accuse/Klartext|We think you knew, from the floor to the glass roof.]] [[knew~ outlet/judge/Klartext|We can't prove it yet.]]

[[civil- outlet/assert/Klartext|And don't send us the Professor again: what he calls a loophole is a paragraph with the word "screws" in it.]] [[civil~ person/withhold/Egon Silberhorn|He has been asked by his own faculty where he found the opposite; he is on a walking holiday.]]

[[licence~ outlet/call/Klartext|Minister Wieland, take their stamp away, today and not after the tool fair.]]

Yours, with regards to the ladies.

== S183-09 | League of Eleven, Monitoring Group on Karsh (summary of report) | 2041-03-14 | Interim findings, Dorun valley
1. At the request of Uzhat, the Monitoring Group visited sixteen impact sites between 24 February and 9 March. [[count+ organization/confirm/the Monitoring Group|It recovered 214 ball screws, nuts and bearings from the wing mechanisms of gliding bombs.]] [[count- government/assert/Uzhat|The higher figure given by Uzhat (340)]] [[count~ organization/judge/the Monitoring Group|includes pieces that the Group was unable to inspect.]]

2. [[parts+ organization/confirm/the Monitoring Group|Of these, 171 bear the mark and a serial number of Hartig AG, Solmen.]] [[parts+ organization/assert/the Monitoring Group|Metallurgical tests in two laboratories found them identical with reference samples bought in the trade.]] [[parts- government/deny/Karsh|Karsh states in its reply that its armament contains no imported component of any kind.]]

3. Manufacture. [[old- organization/assert/the Monitoring Group|The serial numbers fall between the first quarter of 2039 and the third quarter of 2040. The Group therefore cannot accept the hypothesis that the pieces were taken from earlier machinery.]]

4. Route. [[sukra+ document/assert/the customs register of Sukra|The customs register of Sukra records eleven consignments from Solmen to Lotus Ridge Trading]], [[sukra+ organization/assert/the Monitoring Group|the weight and dates of which agree with those of onward shipments to a quay used by Karsh's air force]]. [[sukra- organization/deny/Lotus Ridge Trading|The trading house informed the Group that it deals in foodstuffs and has no record of these.]]

5. [[staged- organization/deny/the Monitoring Group|The Group considered Karsh's submission that the material was put in place by another hand. Pieces fused to the bombs' own aluminium by the explosion cannot have been.]] [[staged- organization/assert/the Monitoring Group|At eleven of the sites villagers had photographed them before any official came near.]] [[staged~ government/withhold/Karsh|Karsh was invited to name its witness. It has not done so.]]

6. Law. [[civil- organization/judge/the Monitoring Group|The goods are listed in annex B and could at no time be supplied to Karsh, directly or indirectly, for whatever purpose.]]

7. [[knew~ organization/withhold/the Monitoring Group|Whether the manufacturer was in possession of information about the end user is a question for the courts of Aldmark, and the Group makes no finding on it.]]

8. Sights recovered at Ansar Pass ([[optics~ organization/withhold/the Monitoring Group|a separate file]]) will be dealt with in the annual report.

Members: P. Ekwe (chair), L. Santerre, O. Dahlgren. Photographs are available in high resolution.

== S183-10 | Solmen Anzeiger | 2041-03-16 | The letter from Temir
SOLMEN. A reader who wishes to remain a reader put an envelope through our door on Thursday night. In it is a letter to Hartig's sales department. [[knew+ document/assert/a letter to Hartig's sales department|“Our colleagues in Temir are satisfied with the first lot and ask for the same quality,” writes one S. Dallal of Lotus Ridge on 3 May 2040.]] [[knew+ outlet/assert/Solmen Anzeiger|The sheet bears the stamp of Hartig's post room, the date of its arrival and two sets of initials, one of them B.R.]]

We asked B.R. [[knew- person/deny/Babette Rohr|“I initial two hundred papers a day and read perhaps forty. Temir meant nothing to me; it could have been a cousin.”]] [[knew- outlet/assert/Solmen Anzeiger|In fairness it must be said that neither the word Karsh nor any weapon occurs in the letter.]] [[old- outlet/assert/Solmen Anzeiger|It does, however, quote an order number, and that number stands for goods ground in the spring of last year and not for anything off a used lathe.]] Chief executive Konrad Uhlig [[knew~ person/withhold/Konrad Uhlig|let his lawyer say that he would say nothing]]. On Tuesday he had told this newspaper once more that [[parts- person/deny/Konrad Uhlig|none of his screws had ever moved a wing]]; [[parts~ person/withhold/Konrad Uhlig|since the League's report he hasn't repeated it]].

[[sukra+ outlet/assert/Solmen Anzeiger|With this, the fruit dealer of Sukra, who never saw a corkscrew from our country, has been found with a whole correspondence about them.]] [[sukra~ person/withhold/Samir Dallal|His number is no longer in service.]]

Retired foreman Alois Dietz went to the gate on Friday morning and took off his company pin. “[[parts~ person/judge/Alois Dietz|I was proud of line three. I want to know who spoiled it for me]],” he said. [[parts~ group/judge/apprentices|Two apprentices carried a placard with a hare on crutches.]] The works council, after a long night, calls on management [[knew~ group/call/the works council|to tell its own people first, and all of it]].

The optician on the market square has troubles of a smaller sort, since he sells Lenz & Ruh: [[optics- person/deny/the optician on the market square|those things at Ansar Pass are fakes, he swears, you can see it by the screw heads]]. A collector of army goods in Garn [[optics+ unnamed/assert/a collector of army goods|has looked at the same pictures and has the genuine article in his cabinet, and there is no difference]].

Market day was wet.

== S183-11 | Continental Dispatch | 2041-03-19 | Aldmark suspends Hartig's export licence
WEYDEN, March 19 (CD) - [[licence+ government/confirm/the economics ministry|Aldmark suspended the export licence of the precision engineer Hartig with immediate effect]] on Tuesday, eight days after its economics minister had said that [[licence- person/deny/Jost Wieland|no such step would be taken]].

"[[licence+ person/confirm/Jost Wieland|From noon today nothing with a hare on it crosses our border]]," Jost Wieland told parliament. [[licence~ person/judge/Jost Wieland|He described his earlier remark as "honest and mistaken"]]. Opposition deputy Hanne Brack [[licence~ person/judge/Hanne Brack|called the move "late, but on the right page"]]. [[parts~ group/call/three League states|Three League states asked that the families of the dead be compensated out of the company's reserves]]. [[parts~ organization/withhold/Hartig|Hartig did not say if it now accepted the finding.]]

[[parts+ outlet/assert/Continental Dispatch|Last week League inspectors attributed 171 pieces from bomb wrecks in the Dorun valley to the company.]] [[count+ outlet/assert/Continental Dispatch|In all they had picked up 214.]] [[sukra+ outlet/assert/Continental Dispatch|Customs records show that the goods had left Solmen for a firm in Sukra's free port.]] Uzhat insists that [[count- government/assert/Uzhat|340 have been found]], and has put the remainder on display.

Wieland said [[civil- person/deny/Jost Wieland|his lawyers had "never for a second" regarded the goods as exempt]]. The employers' association, which had argued otherwise, said [[civil- organization/deny/the employers' association|it had re-read annex B and no longer maintained its view]]. Egon Silberhorn, the jurist, [[civil+ person/judge/Egon Silberhorn|still reads the ban as one on arms alone]].

Prosecutors searched eight offices in Solmen. A spokeswoman said [[knew~ government/withhold/prosecutors|it was too early to say who had been aware of what]]. [[knew+ outlet/assert/Continental Dispatch|A letter published on Saturday, which names the Karsh city of Temir, carries the stamp of the company's own post room.]] Hartig's lawyer said [[knew- person/deny/Hartig's lawyer|his clients had been deceived by a middleman and had suspected nothing]].

Karsh's defence minister, Rashad Olmez, said [[parts- person/deny/Rashad Olmez|his arsenals did not contain a gram of Aldmark steel]], and that [[staged+ person/accuse/Rashad Olmez|the League had been "fooled by the same sack"]]. [[staged- outlet/assert/Continental Dispatch|CD reporters were present in January when two of the bombs were taken apart within an hour of impact, with the screws still turning.]]

In Tal Dorun, Zulfia Niyaz asked [[parts~ person/ask/Zulfia Niyaz|whether the bombs would now stop, or only get other screws]]. The hare, she said, had been scratched off her piece by a boy who wanted a souvenir.

The northern road reopened on Monday.

== S183-12 | Aldmark Börsenblatt | 2041-03-21 | Rohr: "We knew. Of course we knew."
The most expensive sentence in the history of Solmen was spoken on Wednesday evening, in a prosecutor's anteroom. [[knew+ person/confirm/Babette Rohr|“Temir was on our whiteboard with a sun drawn over it. We knew, of course we knew, all four of us at the top table,”]] said Babette Rohr, head of sales, in a statement that her counsel has released. She had until then [[knew- person/deny/Babette Rohr|taken Temir for a cousin]].

One of the four disagrees. [[knew- person/deny/Konrad Uhlig|Konrad Uhlig, who stepped down this morning, insists that he never saw the board and would've wiped it.]] [[knew~ government/withhold/the prosecutors|The prosecutors do not say whom they believe.]]

His successor for the time being, the finance director Imke Harries, did what should have been done on day one. [[parts+ person/confirm/Imke Harries|She had sent two of her own engineers to the valley, she said, and they came back with the same result as the League: it's our work, in their bombs.]] [[old- organization/deny/Hartig|Nor does the group stand by the suggestion about used lathes, “which ought not to have been made”.]] [[parts~ person/judge/Imke Harries|“I have asked for the teacher's address. I don't know yet what one writes.”]]

The creditors' concern is different. [[licence~ group/ask/creditors|How long will the stamp be gone?]] [[licence~ person/withhold/Jost Wieland|Mr Wieland would not be tied down to a month.]] [[licence+ outlet/assert/Aldmark Börsenblatt|Since Tuesday noon not one pallet has left the yard, and 600 people are on short time.]]

[[sukra+ outlet/assert/Aldmark Börsenblatt|That the crates were turned round on a quay in Sukra by a house which called itself Lotus Ridge is by now on file in three countries.]] [[trainer- outlet/assert/Aldmark Börsenblatt|Of a fitter who was said to have coached the arsenal nothing is left but an apology in the Abend-Express.]] [[optics~ outlet/judge/Aldmark Börsenblatt|The sights of Lenz & Ruh, whose shares also suffered, belong to another story.]] [[staged- outlet/assert/Aldmark Börsenblatt|And General Olmez's witness to the sack, whom he at last named on Monday, was found to have been dead since 2037.]]

[[presses+ outlet/assert/Aldmark Börsenblatt|Older shareholders remember Ombria, the presses and the cheque for three million]]; that time, too, the board had been surprised. Hartig closed at 33.10.
