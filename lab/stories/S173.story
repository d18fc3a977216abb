story: S173
title: The thing in Pukk's beet field

claim charge: The drone that fell near Kurgja on 3 October carried explosives. | origins 2-4: a sapper, the farmer's photographs, the state laboratory; the interior minister and Ruvenia say that it did not.
claim army: Ruvenia's armed forces sent the drone over the border. | origins 2-4: the general, the researcher's serial plate, a recording held by an ally; Ruvenia denies it.
claim smug: The drone belonged to cigarette smugglers. | origins 1-2: a customs officer and the interior minister, who takes it back.
claim depth: The drone flew 38 kilometres into Virland before it came down. | origins 1-2: the defence forces; the police first had 12, a tabloid 60.
claim germs: There were vials with germs in the drone. | origins 0-1: Zapp, from an ambulance man; taken back.
claim duty: The treaty of the Northern Alliance obliges the allies to answer the flight with arms. | origins 1-1: the opposition leader; jurists and the alliance contradict him.
claim close: Virland will close all its crossings to Ruvenia. | origins 1-3: a source in the cabinet, a notice to hauliers; the prime minister.
claim radar: The radar at Mäeküla was switched off in the night when the drone came. | origins 2-3: a conscript, a maintenance order; the defence minister at last.
claim parts: The farmer Heino Pukk took parts off the wreck before the police came. | origins 1-2: a neighbour; Pukk owns up.
claim second: On 9 October another drone crossed the border, at Raja. | origins 1-2: the border guard's camera; anglers; Ruvenia says that it was a goose.
claim balloons: In 2036 Tammeri airport was shut for two nights by balloons with contraband. | origins 1-2: background, told by the outlets and a former airport director.
status charge 2039-10-04: none denied
status charge 2039-10-05: reported denied
status charge 2039-10-08: corroborated denied
status charge 2039-10-14: confirmed denied
status army 2039-10-04: reported denied
status army 2039-10-08: corroborated denied
status army 2039-10-17: confirmed denied
status smug 2039-10-04: reported none
status smug 2039-10-06: reported denied
status smug 2039-10-14: none denied withdrawn
status depth 2039-10-04: none denied
status depth 2039-10-06: reported denied
status depth 2039-10-10: confirmed denied
status germs 2039-10-07: reported denied
status germs 2039-10-09: none denied withdrawn
status duty 2039-10-05: reported none
status duty 2039-10-06: reported denied
status close 2039-10-09: reported none
status close 2039-10-10: reported denied
status close 2039-10-17: none denied
status radar 2039-10-08: reported denied
status radar 2039-10-11: corroborated denied
status radar 2039-10-17: confirmed none
status parts 2039-10-08: reported denied
status parts 2039-10-12: confirmed none
status second 2039-10-09: reported none
status second 2039-10-10: confirmed denied

== S173-01 | Virland Telegraph Agency | 2039-10-04 | Drone from Ruvenia crashes on Virland farm, no explosives, minister says
TAMMERI, Oct 4 (VTA) - An unmanned aircraft that entered Virland from Ruvenia came down in a beet field near the village of Kurgja early on Monday, in what officials called [[charge- government/assert/officials|a harmless if unwelcome visit]].

"[[charge- person/assert/Jaan Rootsmaa|It had a camera, a battery and a bent propeller on board. It had nothing on board that goes bang]]," Interior Minister Jaan Rootsmaa told reporters. He said [[smug+ person/expect/Jaan Rootsmaa|it most likely belonged to people who fly cigarettes over the river by night]]. Police [[charge~ government/withhold/the police|kept reporters 400 metres away from the field and did not say why]].

The aircraft, grey, with a span of about three metres, [[depth- government/assert/the police|had covered 12 kilometres on Virland's side, according to the police]]. [[army+ outlet/assert/Virland Telegraph Agency|Machines of that size and colour are flown by Ruvenia's 4th Reconnaissance Brigade, which held exercises close to the border last week.]]

Ruvenia's foreign ministry spokeswoman, Oksana Dremova, said [[army- person/deny/Oksana Dremova|none of her country's military aircraft had been missing at Monday's roll-call, "manned or otherwise"]]. The head of Virland's defence forces, General Mart Ojasild, [[army~ person/withhold/Mart Ojasild|said that he would rather be slow than sorry and named nobody]].

Opposition leader Ragnar Soomets asked [[charge~ person/ask/Ragnar Soomets|why sappers should have spent five hours with a camera]]. Kurgja's mayor, Aino Lepmets, said she had heard [[charge~ person/withhold/Aino Lepmets|"a noise, and I am not going to say what kind of noise until I am told what kind it was"]].

[[balloons+ outlet/assert/Virland Telegraph Agency|Smugglers' balloons from Ruvenia closed the airport of Tammeri for two nights in 2036.]] Virland, with 1.1 million inhabitants, shares 310 kilometres of border with its neighbour, half of it water. [[army~ government/call/the Northern Alliance|The Northern Alliance called on both governments to share what their radars had seen.]] The beet harvest goes on for another month.

== S173-02 | Rotor Notes (blog) | 2039-10-05 | That isn't a cigarette plane
I've now seen three photos from Kurgja, none of them official, and I'll keep this short because I have a day job.

• It's a Strizh-6. [[army+ outlet/assert/Rotor Notes|There's exactly one customer for the Strizh-6, and he wears the uniform of the Ruvenian army.]] You can't get them at a shop.
• Range: 200 km. [[depth- government/assert/the police|It did 12 after the border, say the police.]] The fuel would've lasted.
• The nose. [[charge+ outlet/assert/Rotor Notes|A Strizh with a camera has a glass chin; this one has a blunt grey cap with four screws, and under such a cap they put a warhead.]] One of the sappers, who reads this blog, writes: “[[charge+ unnamed/confirm/a sapper|We don't bring the robot for a battery. There was a charge in there and it was a nasty one]].” I know who he is and believe him.

Rootsmaa's “[[charge- person/assert/Jaan Rootsmaa|nothing that goes bang]]” may be true of the cabinet. [[charge~ outlet/ask/Rotor Notes|But could somebody ask him to say it next to the thing?]]

Smugglers? [[smug- outlet/assert/Rotor Notes|Nobody in that trade flies a machine that costs as much as 200,000 cartons and carries none.]] A customs man I trust takes the other side: “[[smug+ unnamed/assert/a customs officer|They buy army surplus now. I'd bet on the tobacco boys]].”

For balance, Eva-Lotte Grahn from the Sound Institute: [[army~ person/judge/Eva-Lotte Grahn|anything can stray when half the frequencies are jammed, so a sender needn't have meant to send]]. [[charge~ person/withhold/Eva-Lotte Grahn|On the nose cap she'd like to see more than my photos.]] Fair.

Soomets has already been on the radio to say that [[duty+ person/assert/Ragnar Soomets|the alliance must now shoot, it's in the treaty]]. [[duty~ outlet/judge/Rotor Notes|I do propellers and don't do treaties.]]

[[charge~ outlet/call/Rotor Notes|Somebody with a badge should simply unscrew that cap in front of a lens.]] Comments on; be nice.

== S173-03 | Molsk First | 2039-10-06 | Tammeri frightened by a toy
The government of Virland has found a toy in a field and cannot stop talking about it.

According to the Ministry of Defence in Molsk, [[army- government/deny/Ruvenia's Ministry of Defence|no aircraft of our forces has left the airspace of the homeland this month]]. “[[army- person/deny/Arkady Senin|We have not lost anything, so we aren't looking for anything]],” said General Arkady Senin. Foreign Ministry spokeswoman Oksana Dremova recalled that [[smug+ person/assert/Oksana Dremova|the region lives on tobacco that flies, and that those who receive it live in Virland]]. [[smug+ outlet/assert/Molsk First|The apparatus shown in the pictures is a hobby model of the kind with which criminals move contraband.]]

The nervous press of Tammeri speaks of bombs. [[charge- outlet/assert/Molsk First|There was no bomb: even the Virland minister had to admit that the find contained a camera and nothing besides.]] Ambassador Pavel Gurin, who was called to the Foreign Ministry on Wednesday, [[charge- person/deny/Pavel Gurin|said that his hosts had been unable to show him “as much as a firecracker”]]. He was asked whether he'd like to visit the place. [[charge~ person/withhold/Pavel Gurin|He replied that he did not eat beets.]]

In the Virland parliament, meanwhile, the deputy Soomets is dreaming of war. [[duty+ person/assert/Ragnar Soomets|Under Article 6, he claims, all twelve allies are bound to march.]] Any first-year student knows better. “[[duty- person/judge/Valentin Orsky|The article speaks of consultation. It obliges them to drink coffee together]],” explains Valentin Orsky of the Institute for World Affairs. [[duty- outlet/assert/Molsk First|No court in the world would see an armed attack in a plastic wing.]]

Experts point out that the object, [[depth- outlet/assert/Molsk First|if it came from our side at all, can have flown no more than a dozen kilometres, as the Virland police state]]. General Ojasild's staff in Tammeri, which always wants more, [[depth+ government/assert/the staff of General Ojasild|has suddenly discovered 38]].

[[army~ outlet/ask/Molsk First|Who profits? That's the question that no one in Tammeri asks.]]

The potato harvest in the Molsk region has been completed ahead of time.

== S173-04 | Zapp | 2039-10-07 | GERM WARFARE IN THE BEETS?
Gas masks on, folks! What the bigwigs won't tell you about the Kurgja drone.

[[germs+ unnamed/assert/an ambulance man|Six little glass tubes with yellow goo lay in the wreck, says an ambulance man who was there and hasn't slept since.]] [[germs+ outlet/assert/Zapp|Bugs from a lab in Molsk, flown in by night – that's what men in white suits carried out of the field on Monday.]] The Health Board foams: “[[germs- organization/deny/the Health Board|There were no tubes. The men in white were our beet inspectors, they always wear white]].” [[germs~ outlet/ask/Zapp|Sure. And what do they wash their hands with?]]

[[depth- outlet/assert/Zapp|The thing got SIXTY kilometres into our country before it ran out of puff, halfway to your bedroom.]] [[army+ outlet/assert/Zapp|And of course it was the Ruvenian army that launched it, who else, the milkman?]] General Ojasild at the golf club: [[army~ person/withhold/Mart Ojasild|"Let me putt, please."]]

Bomb or no bomb? Minister Rootsmaa sticks to [[charge- person/deny/Jaan Rootsmaa|"a camera, ladies and gentlemen, for heaven's sake"]]. But Zapp reader Tiit, 44, lives 800 metres off and saw his windows covered with tape by the police: "[[charge~ unnamed/ask/a reader|You don't tape windows for a snapshot, do you]]?" [[charge+ outlet/assert/Zapp|We say there was enough bang in that snout to turn Pukk's barn into matchwood.]]

Rusty Ragnar Soomets wants tanks: "[[duty+ person/assert/Ragnar Soomets|The allies have no choice, they signed. Article 6, full stop]]." His own party's legal brain, Merike Aun, whispers that [[duty- person/judge/Merike Aun|he should read beyond the comma]].

[[balloons+ outlet/assert/Zapp|Remember 2036, when ciggie balloons grounded every plane in Tammeri for two nights?]] Back then we laughed.

POLL: Would you hide in the sauna? Yes 71, No 12, I'm in it now 17.

== S173-05 | Vastse Herald | 2039-10-08 | Farmer's pictures show what lay under the cap
KURGJA. Heino Pukk has grown beets for forty years and takes pictures of anything that damages them. On Monday at ten to six he took seven. [[charge+ document/assert/photographs by Heino Pukk|They show the drone on its back, the grey cap cracked, and inside it a block the size of a loaf, wrapped in waxed paper, with two wires.]]

We showed them to three men who have handled such things all their lives. [[charge+ group/judge/three retired army engineers|All three say military explosive, about two kilos, with a striker that had been bent in the fall.]] “[[charge+ person/judge/Kalju Vint|I wouldn't have wanted to be the beet]],” says the retired captain Kalju Vint. Spokeswoman Triin Oja of the interior ministry looked at the same pictures and saw [[charge- person/deny/Triin Oja|“a battery in its packaging”]]. She wouldn't say [[charge~ person/withhold/Triin Oja|where the battery is now]].

Near the tail, pressed into aluminium, are seven signs. The researcher Henn Raudik has compared them with his lists. [[army+ person/assert/Henn Raudik|The plate belongs to a lot delivered in April to the 4th Reconnaissance Brigade of the Ruvenian army]], he says. [[army~ group/withhold/the villagers of Kurgja|In the village nobody utters the name of that brigade; many have relatives across the river.]]

How could it come so far? [[radar+ unnamed/assert/a conscript|A conscript from Mäeküla, whose mother is from here, says the big radar on the hill was off that night from one until seven.]] The defence ministry replied within the hour that [[radar- government/deny/the defence ministry|Mäeküla had “watched without a break”]]. [[radar~ outlet/assert/Vastse Herald|People on the hill road know the thing by its red lamp, and opinions differ on whether it was lit.]]

There's gossip about Heino, too. [[parts+ unnamed/accuse/a neighbour|He'd been at the wreck with a spanner before he rang the police, a neighbour maintains.]] “[[parts- person/deny/Heino Pukk|I had a camera and a torch. What would I do with a Ruvenian bolt]]?” he says. [[germs- person/deny/Heino Pukk|And no, there were no little bottles; he'd have seen them before the newspaper did.]]

[[charge~ person/call/Aino Lepmets|Mayor Aino Lepmets wants the ministry to come and tell the village hall to its face what it had been sleeping next to.]] The beets are for sale, washed.

== S173-06 | Police and Border Guard Board (press release) | 2039-10-10 | Events at Kurgja and at Raja: state of knowledge
In view of great public interest, the Board summarises what is established and what is not.

Kurgja, 3 October. [[depth+ government/confirm/the Police and Border Guard Board|After an exchange of data with the Defence Forces, the distance flown inside Virland is corrected from 12 to 38 kilometres.]] The first figure rested on a mistaken crossing point. [[charge~ government/withhold/the Police and Border Guard Board|The payload is with the State Forensic Laboratory. Until it reports, the Board will describe it neither as dangerous nor as harmless]], and it asks others [[charge~ government/call/the Police and Border Guard Board|to refrain from interpreting photographs]].

Origin. [[army~ government/withhold/the Police and Border Guard Board|The investigation follows several leads, at home and abroad, and excludes none.]] [[smug- government/assert/the Police and Border Guard Board|It can be said, however, that no trace of tobacco has been found on the aircraft, and that none of the 31 known groups of smugglers has ever used one of this type.]]

Vials. [[germs- government/deny/the Police and Border Guard Board|Neither vials nor biological material of any kind formed part of the wreck.]] The newspaper concerned has on Sunday [[germs- outlet/deny/Zapp|withdrawn its article: its source had mistaken spark plugs in plastic sleeves for tubes]]. [[germs~ government/judge/the Police and Border Guard Board|The Board has nothing to add to that, except that the Health Board's telephone may be used for emergencies again.]]

Raja, 9 October. This is a separate event. [[second+ government/confirm/the Police and Border Guard Board|A camera of the border guard recorded at 04.12 an unmanned aircraft which came from Ruvenia, circled over the lake for nine minutes and went back.]] [[second+ document/assert/a recording of a border camera|The recording lasts eleven seconds and shows a wing and a light.]] [[second~ government/withhold/the Police and Border Guard Board|No statement can be made about its type or its sender.]]

Crossings. [[close- government/deny/the Police and Border Guard Board|All three crossing points are open, and the Board has received no order to prepare for anything else.]] [[close~ government/call/the Police and Border Guard Board|Hauliers are asked not to act on rumours.]]

Mushroom pickers are reminded to carry an identity card within five kilometres of the border.

== S173-07 | Virland Telegraph Agency | 2039-10-11 | General blames Ruvenian army as border closure is debated
TAMMERI, Oct 11 (VTA) - The head of Virland's defence forces said for the first time on Tuesday that [[army+ person/accuse/Mart Ojasild|Ruvenia's military had sent the drone which crashed at Kurgja]].

"[[army+ person/accuse/Mart Ojasild|This was launched by soldiers, from a military field, on an order. I have seen enough to say it aloud]]," General Mart Ojasild told VTA. Ruvenia called this [[army- government/deny/Ruvenia|"a soldier's bedtime story"]]. Interior Minister Jaan Rootsmaa, who favours a criminal background, said [[army- person/judge/Jaan Rootsmaa|the general was mistaken and he himself saw no state behind it]].

[[charge~ outlet/assert/Virland Telegraph Agency|The government is divided over the machine's payload, on which the state laboratory will report this week.]] Defence Minister Liina Tuulik [[charge~ person/withhold/Liina Tuulik|said she had a suspicion and would keep it]]. Ragnar Soomets of the opposition accused [[charge+ person/accuse/Ragnar Soomets|Rootsmaa of "hiding two kilos of explosive behind one camera"]].

VTA has seen a work order according to which [[radar+ document/assert/a work order|the Mäeküla radar was to be taken off the grid on the night of Oct 2 to 3 for a change of bearings]]. Tuulik said [[radar- person/deny/Liina Tuulik|the order had been cancelled and the station had been working]].

A member of the cabinet said [[close+ unnamed/assert/a member of the cabinet|the three road crossings would be shut "by the end of next week, all of them, and not for a weekend"]]. The hauliers' federation has had a letter from the transport ministry that [[close+ document/warn/a letter of the transport ministry|advises firms "to bring vehicles home before the 21st"]]. Prime Minister Kadri Vahersalu said [[close~ person/withhold/Kadri Vahersalu|she would decide when there was something to decide]].

[[second+ outlet/assert/Virland Telegraph Agency|Two days ago a second unmanned aircraft flew a loop over Virland, at Raja, and left again.]] Molsk denied that [[second- government/deny/Molsk|anything had flown there but "geese, which are not subject to orders"]]. Rootsmaa said [[second~ person/withhold/Jaan Rootsmaa|he would not mix the two cases]].

== S173-08 | Merchant's Day | 2039-10-12 | Treaty, tariffs and a spanner: notes for people with lorries
Nine days after a drone fell into a beet field, the freight rate from Tammeri to Molsk has risen by a third. Here is what our readers asked and what we were able to find out.

*Will the crossings close?* Officially, no. [[close+ unnamed/assert/two hauliers with contracts with the army|Two hauliers who drive for the army say that concrete blocks have already been ordered for all three.]] [[close- person/deny/Anu Rebane|“We aren't closing anything, we're counting blocks,”]] says Anu Rebane, the transport minister. [[close- outlet/assert/Merchant's Day|A full closure would need a vote in parliament, and none is on the agenda until November.]]

*Is this the case for the alliance?* [[duty- outlet/assert/Merchant's Day|No. Article 6 binds the members to confer; whether anyone then lifts a finger is left to each capital.]] Professor Ülle Tamberg, who wrote the commentary on it: “[[duty- person/judge/Ülle Tamberg|There's no automatism. I've looked for one for thirty years]].” The alliance's secretary-general, Piet Wessels, [[duty- person/assert/Piet Wessels|speaks of “solidarity, which is something else than an obligation”]].

*Was it smugglers after all?* [[smug- organization/judge/the insurer Põhja Re|The insurer Põhja Re rules it out, as the flight would have cost more than any cargo could fetch.]]

*So it was the army over there?* [[army~ organization/withhold/Põhja Re|On that the insurer gives no opinion, since its policies exclude war.]] [[army~ outlet/judge/Merchant's Day|Much money hangs on the answer.]]

*And was it armed?* [[charge~ outlet/assert/Merchant's Day|Underwriters have been told to wait for the laboratory.]] “[[charge~ person/warn/Siim Karro|If it was a weapon, every policy along the river gets rewritten by Monday]],” says the broker Siim Karro. A loss adjuster who walked over the field, though, says [[charge- unnamed/judge/a loss adjuster|the crater is that of a falling object, and nothing explosive has been there]].

*Who'll pay for the beets?* The county. But farmer Heino Pukk has some explaining to do. [[parts+ person/confirm/Heino Pukk|He told us yesterday that he had unscrewed an engine mount and two bolts and put them into his tool shed before he called anyone.]] “[[parts+ person/confirm/Heino Pukk|They were on my land, and I needed a mount,]]” he says. He returned them in a bucket. [[parts~ government/withhold/the police|The police haven't decided whether to be angry.]]

Beet prices: unchanged.

== S173-09 | Tammeri Live | 2039-10-14 | Kurgja lab report: live
**10:00** The State Forensic Laboratory has invited the press for half past. Chairs are short.

**10:34** Director Sirje Mägi, no small talk: "[[charge+ person/confirm/Sirje Mägi|In the forward compartment we found 1.9 kilograms of a plastic explosive and a striker. The striker failed]]." There it is.

**10:36** So Rootsmaa's camera? [[charge+ person/confirm/Sirje Mägi|"There was a camera, too. It was looking at what the other thing was meant to hit."]] What was it meant to hit? [[charge~ person/withhold/Sirje Mägi|"Ask someone with a map."]]

**10:50** Rootsmaa in the corridor, pale: "[[charge+ person/confirm/Jaan Rootsmaa|I told you something that wasn't so. It was loaded]]." [[smug- person/deny/Jaan Rootsmaa|"And forget the cigarettes, I take that back as well."]] Resigning? He keeps walking.

**11:05** From Molsk, Dremova by video: [[charge- person/deny/Oksana Dremova|"What a Virland laboratory finds in Virland was put there in Virland."]]

**11:12** Soomets: [[charge~ person/judge/Ragnar Soomets|"Eleven days of lies about one loaf of bread."]] And again: [[duty+ person/assert/Ragnar Soomets|"Now the allies have to hit back, they've no way out."]]

**11:20** On that, we rang four embassies of allied states. [[duty- outlet/assert/Tammeri Live|All four read the treaty the same way, as a duty to meet and to talk.]] The politest: [[duty- unnamed/judge/a diplomat of an allied state|"'Have to' is a phrase we left out on purpose."]]

**11:40** Readers. Maie, Kurgja: [[charge~ unnamed/judge/a reader|"I hung out my washing 300 metres from it."]] Olev: [[army~ unnamed/ask/a reader|"Did anyone at the report say whose explosive?"]] Nobody did. [[army~ person/withhold/Sirje Mägi|Mägi had said chemistry has no passport.]]

**12:05** Raudik, the serial-number man, has now also looked at the mount from Pukk's bucket: [[army+ person/assert/Henn Raudik|"Same brigade. I'd stake my beard on it."]] [[parts+ outlet/assert/Tammeri Live|That's the bit the farmer had removed on the first morning with his spanner.]]

**12:30** Wessels, for the alliance: [[charge~ person/judge/Piet Wessels|"gravely concerned" by the finding]]. Vahersalu's office: [[charge~ government/withhold/the prime minister's office|no statement before lunch, or after it]]. Coffee's out.

== S173-10 | Molsk First | 2039-10-15 | A loaf, a lie and a laboratory
Eleven days after the “incident”, explosives have suddenly turned up in Tammeri. [[charge~ outlet/ask/Molsk First|One may ask where they had been in the meantime.]]

[[charge- outlet/assert/Molsk First|For a week and a half the Virland authorities themselves certified that the model aircraft was harmless; nothing that was not in it on the third can have been in it on the fourteenth.]] “[[charge- person/accuse/Oksana Dremova|They baked that loaf themselves]],” Foreign Ministry spokeswoman Oksana Dremova said. The retired colonel Gennady Frol added that [[charge- person/judge/Gennady Frol|a Strizh cannot lift two kilos and a camera at once, so that the story falls out of the sky by its own weight]].

As regards our armed forces, everything has been said. [[army- person/deny/Arkady Senin|“Nothing of ours flew, nothing of ours fell,”]] General Senin repeated. [[army- outlet/assert/Molsk First|The number plate that a private person in Tammeri reads like tea leaves was copied from an exhibition catalogue.]] [[army~ outlet/call/Molsk First|Let an international commission look at the wreck, if it is still in one piece: after all, the farmer has had it in his shed.]]

The alleged second flight, at the lake of Raja, has in the meantime become a joke. [[second- outlet/assert/Molsk First|What the camera filmed is a bird.]] “[[second- person/judge/Larisa Gus|A greylag, adult, in no hurry]],” says the ornithologist Larisa Gus.

Instead of apologising, Tammeri is threatening. [[close~ outlet/judge/Molsk First|It wants to wall itself in, and would be the first to go hungry behind the wall.]] Carriers in Molsk report that [[close+ organization/assert/carriers in Molsk|their partners have been told that every crossing will be shut on the 21st]]. Ambassador Gurin called such a step [[close~ person/warn/Pavel Gurin|“a present we'd return with interest”]].

[[radar~ outlet/ask/Molsk First|And where was the famous radar in all this?]] In the Molsk region the first snow has fallen, beautiful and on time.

== S173-11 | Tammeri Courier | 2039-10-17 | Ally's recording convinces cabinet; radar was off; crossings stay open
The cabinet sat until two in the morning and came out with three admissions and one decision.

The first admission concerns the sender. [[army+ government/confirm/the cabinet|Virland holds the armed forces of Ruvenia responsible for the flight of 3 October, the government declared last night]], after having listened to a recording which an allied service had put at its disposal. [[army+ document/assert/a recording of radio traffic|On it, according to three who heard it, an officer in Molsk asks where “number six” has got to and is told that it is “on holiday with the neighbours”.]] Jaan Rootsmaa, who had contradicted the general, [[army+ person/confirm/Jaan Rootsmaa|said that he no longer did]]. Eva-Lotte Grahn of the Sound Institute remains cautious: [[army~ person/judge/Eva-Lotte Grahn|who owned it is clear now, she says, but not whether anyone meant it to come here]].

The second concerns the load. [[charge+ outlet/assert/Tammeri Courier|There were nearly two kilos of military explosive in the nose, and the government knew it from the evening of the first day.]] [[charge~ person/withhold/Kadri Vahersalu|Why it spoke of a camera, Prime Minister Kadri Vahersalu did not explain.]]

The third concerns the hill. “[[radar+ person/confirm/Liina Tuulik|Mäeküla was dark for six hours. My denial was wrong]],” said Defence Minister Liina Tuulik. [[radar+ outlet/assert/Tammeri Courier|The bearings were being changed, as the order that was said to have been cancelled had foreseen.]] With the station blind, [[depth+ outlet/assert/Tammeri Courier|the intruder had got 38 kilometres inland before a beet field stopped it]].

Mrs Vahersalu's decision is not to decide. “[[close- person/deny/Kadri Vahersalu|The crossings stay open, all three. I won't lock up grandmothers to punish generals]],” she said. [[close~ person/judge/Ragnar Soomets|Mr Soomets calls that “a welcome mat”.]] His own demand has been answered by the allies, [[duty- organization/assert/the council of the Northern Alliance|whose council found on Saturday that the treaty “calls for consultations, which have taken place”]].

[[balloons+ person/confirm/Peep Laanes|Peep Laanes, who ran the airport during the two nights of the balloons in 2036]], recommends a good telescope.

== S173-12 | Sauna Bench (opinion) | 2039-10-18 | What I learnt from a beet
I've been sitting on this bench for a fortnight and I've been told, in this order, that it was a toy, a camera, a tobacconist, the plague, a loaf and a goose. Let's pour some water on it.

*The toy.* [[charge+ outlet/assert/Sauna Bench|It had a bomb in its nose, and they knew.]] [[charge~ outlet/judge/Sauna Bench|A minister who calls a bomb a camera should be photographed with it.]] My cousin still believes the neighbours' telly, [[charge- outlet/assert/Molsk First|where the stuff was kneaded in a Tammeri kitchen]]; he also believes in elves.

*The tobacconist.* [[smug- outlet/assert/Sauna Bench|No carton ever flew in that thing, and no smuggler ever owned it.]] [[smug~ outlet/ask/Sauna Bench|Who whispered that one to Rootsmaa on day one?]]

*The plague.* [[germs- outlet/assert/Sauna Bench|Spark plugs, dear reader. There was never a germ in it that hadn't been in the beets.]]

*The sender.* [[army+ outlet/assert/Sauna Bench|“On holiday with the neighbours”, said by an officer of theirs about a machine of theirs: I need no beard to stake.]] Was it on purpose? [[army~ outlet/withhold/Sauna Bench|Don't ask a man in a towel.]]

*The goose.* [[second+ group/confirm/four anglers|Four anglers from Raja tell me that they saw it too on the 9th, and that geese don't blink green.]] [[second- government/deny/Molsk|Over there it's still waterfowl.]]

*The hill.* [[radar+ outlet/assert/Sauna Bench|The one big eye that we've got was shut that night for an oil change.]] [[radar~ outlet/judge/Sauna Bench|I can't even be angry; my glasses were at the repairer's as well.]]

*The treaty.* [[duty- outlet/assert/Sauna Bench|Soomets's twelve armies were never coming: the paper asks them for a meeting and leaves the rest to their taste.]]

*The wall.* [[close- outlet/assert/Sauna Bench|There'll be none; the blocks are going to a car park.]]

*The farmer.* [[parts+ outlet/assert/Sauna Bench|Pukk pinched a mount and two bolts, and solved the case with them.]] [[parts~ outlet/call/Sauna Bench|Give that man a medal, and screw it on well.]]

[[balloons~ outlet/judge/Sauna Bench|As for the balloons of 2036, at least you could smoke what was in them.]]
