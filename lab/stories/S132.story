story: S132
title: Flour for the highlands

claim turned: Soldiers of the Qerran army turned back an aid convoy for the highlands at the Lower Merab barrier. | origins 3-4: The drivers, Bandage International's convoy leader, a lieutenant of the post, the commission; the president of Qerran in the end.
claim slide: An avalanche had closed the Merab road and kept the lorries from going on. | origins 1-2: The governor and the army on the road office, which takes it back; the chief of staff says he saw it.
claim arms: Rifles were hidden under the convoy's flour. | origins 0-1: The army, which takes its picture back.
claim hunger: Between 60,000 and 190,000 people in the highlands are short of food. | origins 2-3: Bandage International, the Front, the grain board.
claim shot: A driver of the convoy, Kasim Odel, was shot in the leg by a soldier. | origins 2-3: Odel and the surgeon who took the bullet out; another driver.
claim letter: The order to stop the convoy came from Governor Hask Tummel in writing. | origins 2-2: The letter seen by the Tribune, the lieutenant.
claim bazaar: Some of the convoy's flour has been sold in the bazaar of Kamm. | origins 2-2: A baker's wife with a sack, a Compass reporter.
claim airdrop: Marenne will drop food over the highlands from aeroplanes. | origins 1-2: The foreign minister; two airmen.
claim levy: The Azmar Front keeps a fifth of all aid for its fighters. | origins 1-2: The army, a former clerk of the Front.
claim ushan: In February the Front's own men sent a lorry train of medicines home from the Ushan ford. | origins 1-2: Bandage International and a nurse.
claim winter: In the winter of 2030 the highlands were cut off for five months and some 3,000 people starved. | origins 1-2: Background told by the outlets and a baker.
status turned 2034-03-18: reported none
status turned 2034-03-19: reported denied
status turned 2034-03-20: corroborated denied
status turned 2034-03-31: confirmed none
status slide 2034-03-19: reported denied
status slide 2034-03-27: reported denied withdrawn
status arms 2034-03-21: reported denied
status arms 2034-03-27: none denied withdrawn
status hunger 2034-03-18: reported none
status hunger 2034-03-19: corroborated denied
status shot 2034-03-22: reported none
status shot 2034-03-23: corroborated denied
status letter 2034-03-24: reported denied
status letter 2034-03-29: corroborated denied
status letter 2034-03-31: confirmed denied
status bazaar 2034-03-26: reported denied
status bazaar 2034-03-29: corroborated denied
status airdrop 2034-03-24: reported none
status airdrop 2034-03-27: confirmed none
status airdrop 2034-03-31: none denied withdrawn
status levy 2034-03-21: reported denied
status ushan 2034-03-20: reported none
status ushan 2034-03-26: corroborated denied

== S132-01 | Tri-Gulf Wire | 2034-03-18 | Aid convoy turned back on road to Qerran highlands
KAMM, Qerran, March 18 (TGW) - [[turned+ organization/assert/Bandage International|A convoy of food for the rebel-held highlands of northern Qerran was stopped by soldiers and made to turn round on Friday]], the relief group Bandage International said.

The lorries, carrying flour, oil and baby milk, had waited for four hours in front of the barrier at Lower Merab, where the army's ground ends. "[[turned+ person/assert/Ruth Ankerby|An officer came out, looked at our seals and our papers and told us to go back where we came from]]," coordinator Ruth Ankerby told TGW. [[turned~ person/withhold/Ruth Ankerby|She would not name him, for the sake of the next convoy.]]

The defence ministry in Shadara [[turned~ government/withhold/the defence ministry of Qerran|said it was collecting information]]. A soldier who answered the telephone at the post [[turned~ unnamed/withhold/a soldier at Lower Merab|said "wrong number" and then said it again]].

According to Ankerby, [[hunger+ person/assert/Ruth Ankerby|some 120,000 people above the pass have not enough to eat]]. The national grain board reckons [[hunger+ organization/assert/the national grain board|sixty thousand at the most]]. Marenne's foreign minister, Claire Destrand, said [[turned~ person/judge/Claire Destrand|flour was no weapon and whoever treated it as one would be remembered for it]]. She asked [[turned~ person/call/Claire Destrand|that the barrier be lifted by Sunday night]].

[[winter+ outlet/assert/Tri-Gulf Wire|Roughly 3,000 people starved in the highlands in the winter of 2030, when they were cut off for five months.]]

The road to Irgal climbs 1,300 metres in 41 hairpin bends. Lorries need seven hours for it in good weather and the drivers are paid by the bend.

== S132-02 | Qerran State Radio | 2034-03-19 | Snow masses bury Merab road
The forces of nature have cut the road to the northern uplands. [[slide+ government/assert/the office of Governor Hask Tummel|On Friday at dawn an avalanche of great size came down on bends 17 to 20 above Lower Merab]], the office of Governor Hask Tummel informs us. [[slide+ government/assert/the Army High Command|Nothing on wheels can pass]], the Army High Command adds.

Certain foreign bodies have made of this a tale of hard-hearted soldiers. "[[turned- person/deny/Talin Osk|Nobody was turned back. The drivers were told what lay ahead, and drew their own conclusion]]," said the spokesman of the High Command, Brigadier Talin Osk. "[[turned-,slide+ person/assert/Talin Osk|One does not blame a barrier for a mountain]]."

The soldiers, he said, [[turned- person/deny/Talin Osk|had even given the men tea and helped them reverse]]. He regretted [[turned~ person/judge/Talin Osk|that kindness was so seldom reported abroad]].

Talk of famine is likewise exaggerated. [[hunger- person/deny/Hask Tummel|There are stores in every village and no one goes to bed with an empty stomach]], Governor Tummel declared during a visit to a cheese dairy. He called on the relief organisation [[turned~ person/call/Hask Tummel|to let the authorities distribute its goods from Kamm]].

When the road will be open [[slide~ government/withhold/the road office of the Northern Province|the road office could not foresee]]. The farmers' deputy Leila Corrish, who telephoned this station with her opinions, [[turned~ outlet/withhold/Qerran State Radio|will have to be disappointed]].

In the south, sowing of spring barley has begun. The water level at the Great Weir is satisfactory. Tomorrow will be bright, with frost in the hollows.

== S132-03 | Azmar Mountain Radio | 2034-03-19 | An avalanche with a rank
Friends, good evening. We had been told to make room in the school for four hundred tonnes. The school is still full of children.

[[turned+ outlet/accuse/Azmar Mountain Radio|They saw the bread, they weighed it with their eyes and they sent it away]]. The proof walked in at noon: Salo Brint, the youngest of the drivers, who left his lorry on the plain and came up on foot by the goat path. "[[turned+ person/assert/Salo Brint|A lieutenant with a red scarf said, not today, not tomorrow, and turn off your engines. There were two machine guns, and they were not for the snow]]," he told us.

And what of the snow? Salo has just walked the road from bend 12 to bend 41. "[[slide- person/deny/Salo Brint|Dry as a biscuit. I met a hare]]," he said. Our own watchers on the ridge say [[slide- group/deny/watchers on the ridge|the only thing that came down on Friday was the thermometer]].

The Front's spokeswoman, Sirin Mahal, says that [[hunger+ person/assert/Sirin Mahal|a hundred and ninety thousand souls are living on barley coffee]]. In the hospital of Irgal Dr Navid Erroun weighs infants on a letter scale. [[hunger+ person/assert/Navid Erroun|One in five is lighter than at Christmas]], he said.

[[winter+ person/assert/Old Mother Tasch|I baked with sawdust in the five months of 2030, and I buried three]], says Mother Tasch of the lower ovens. [[turned~ person/warn/Old Mother Tasch|If the road stays shut till the lambs come, she will be baking with it again, she says.]]

[[turned~ person/call/Sirin Mahal|The Front begs all who have a voice to lend it to the road.]] [[turned~ outlet/ask/Azmar Mountain Radio|What kind of army is afraid of a bag?]] We shall be back at six, if the battery is.

== S132-04 | Bandage International | 2034-03-20 | Statement on the Merab convoy
Bandage International has now spoken with all nineteen drivers and with its convoy leader, Jonas Weil. We wish to state the following.

1. [[turned+ organization/assert/Bandage International|At 11.40 on Friday our vehicles were ordered by an army officer at Lower Merab to return to the plain. The order was repeated twice.]]

2. "[[turned+ person/confirm/Jonas Weil|I asked for it in writing and he laughed]]," says Mr Weil. "[[turned+ person/confirm/Jonas Weil|He then had a lorry of gravel parked across the lane]]."

3. The passage of the convoy had been agreed with the Ministry of the Interior on 6 March. [[turned~ organization/judge/Bandage International|We regard the refusal as a breach of that agreement.]]

4. [[slide- organization/deny/Bandage International|No member of our staff saw or was shown any obstruction by snow.]] We [[slide~ organization/call/Bandage International|invite the authorities to publish a photograph of one]].

5. Our nurses have surveyed thirty villages. [[hunger+ organization/assert/Bandage International|On that basis we put the number of people in need at 120,000]], a third of them under ten. [[hunger+ organization/assert/Bandage International|The stores spoken of by the Governor do not exist; we have opened the sheds.]]

We are asked whether we criticise one side only. We do not. [[ushan+ organization/confirm/Bandage International|On 8 February fighters of the Azmar Front barred four of our vehicles, with insulin and salt, at the Ushan ford, and they too had to go home.]] [[ushan~ organization/judge/Bandage International|We protested then as we protest now.]]

We also hear it said that a share of what we bring ends up in rebel kitchens. [[levy- organization/deny/Bandage International|Every sack is signed for by the family that eats it.]]

The lorries are at Kamm, under tarpaulins, in a yard lent by a brickmaker. [[turned~ organization/promise/Bandage International|They will try again, and as often as needed.]]

Donations may be made at any post office. Please do not send clothes.

== S132-05 | Shadara Post (TGW text) | 2034-03-21 | Army: weapons found under flour sacks
Qerran's army said on Tuesday that [[arms+ government/accuse/the army of Qerran|it had discovered assault rifles beneath the flour on one of the lorries that were to go to the northern highlands]].

"[[arms+ person/assert/Talin Osk|Forty-four rifles, wrapped in baby blankets. So much for charity]]," spokesman Brigadier Talin Osk said, and passed round a photograph. It shows [[arms+ document/assert/a photograph shown by the army|guns on a tarpaulin between burst white bags]].

Bandage International called the charge [[arms- organization/deny/Bandage International|"poison, and badly mixed"]]. "[[arms- person/deny/Ruth Ankerby|Our loads were sealed by the customs in Port Marenne and the seals are unbroken to this hour, come and count them]]," said its coordinator, Ruth Ankerby. The customs office [[arms~ government/withhold/the customs office of Port Marenne|did not respond]]. Truce mission chief Ole Vanterpool asked [[arms~ person/ask/Ole Vanterpool|on which of the lorries the picture had been taken, and where]].

Osk also said that [[levy+ person/accuse/Talin Osk|one sack in five was eaten by the men of the Azmar Front, who collected it at gunpoint]]. The Front rejected this. "[[levy- person/deny/Sirin Mahal|Our men eat what their mothers send]]," said Sirin Mahal, its spokeswoman.

The discovery, said Osk, [[turned~ person/judge/Talin Osk|would have justified stopping the convoy]], [[turned- person/deny/Talin Osk|which however nobody had done]]. Questioned about the contradiction, [[turned~ person/withhold/Talin Osk|he looked at his watch]].

[[slide+ government/assert/the provincial road office|The pass remains under four metres of snow]], the provincial road office said. Shovels were being brought from the south, [[slide+ government/assert/the provincial road office|since the drifts had buried the ploughs as well]]. It sent no picture, [[slide~ government/withhold/the provincial road office|explaining that its camera was under it]].

The Post adds: President Arkan Solm received the ambassadors for the spring reception. [[turned~ person/withhold/Arkan Solm|The convoy was not touched on]], according to a guest. There were quails.

== S132-06 | Road & Load | 2034-03-22 | Stuck at Merab: the drivers' side
Nineteen of our members, seventeen of them owner-drivers, are parked in a brickyard at Kamm with 410 tonnes behind them and nobody paying for standing time. We rang round.

[[turned+ person/assert/Petra Volk|“I've been sent round at borders by all sorts, and this was a proper sending-round,”]] says Petra Volk, 51, who drives the second lorry. “[[turned+ person/assert/Petra Volk|Bloke in a scarf, hand like a windmill. Back, back, back.]]” The army's story is [[turned- government/assert/the army of Qerran|hot drinks all round and a friendly hand with the reversing]]. “[[turned+ person/assert/Petra Volk|If tea's what you call a rifle butt on the mirror, I've had two sugars]],” says Petra.

The avalanche. The road camera at bend 18 belongs to the Hauliers' Association, not to the province, and it's been working all along. [[slide- document/deny/the road camera at bend 18|Friday: bare tarmac, a fox. Saturday: bare tarmac.]] We sent the frames to the road office, which [[slide~ government/withhold/the provincial road office|says it'll get back to us]]. “[[slide- person/deny/Petra Volk|I could see right up to the third bend and there was washing on the line]],” says Petra. The weather office logged [[slide- government/deny/the weather office|no snowfall over the pass since the sixth]].

Nastier is what happened to Kasim Odel, lorry eleven. He got down to check a wheel. “[[shot+ person/assert/Kasim Odel|One of the young ones panicked and let one off, and it went in above the knee]],” he told us from his bunk, on speakerphone. Petra [[shot+ person/confirm/Petra Volk|saw him go down “like a dropped jack”]]. Bandage asked the crews to keep quiet about it so as not to spoil the talks. [[shot~ organization/withhold/Bandage International|It still won't comment]]; [[shot~ outlet/judge/Road & Load|we think that's a poor way to treat a man with a hole in him]].

Guns in the flour? [[arms- person/deny/Petra Volk|“I loaded mine by hand. There's weevils, that's your lot.”]]

Diesel at Kamm is 1.94. The café by the weighbridge does a decent lentil soup, cash only.

== S132-07 | Daily Flare | 2034-03-23 | SHOT FOR DELIVERING BABY MILK
[[shot+ outlet/assert/Daily Flare|BRAVE trucker Kasim Odel took a bullet in the leg from a trigger-happy squaddie]] — and all he was carrying was milk for tots.

The dad-of-three, 39, grimaced as he showed the Flare his bandage. [[shot+ person/confirm/Emil Garrod|“I pulled a rifle round out of that thigh on Sunday,”]] said surgeon Emil Garrod, who keeps it in a jar. Top brass windbag Talin Osk hit back: “[[shot- person/deny/Talin Osk|The man tripped over a tow bar. No weapon was fired at Merab that day.]]” A TOW BAR? [[shot~ outlet/judge/Daily Flare|Pull the other leg, Brigadier.]]

Kasim, how did it feel to be sent packing with dinner for thousands on board? “[[turned~ person/judge/Kasim Odel|Worse than the leg]],” he said. His wife Dora, 36, fumed: “[[turned+ person/accuse/Dora Odel|They could smell the hunger up there and still they waved my Kasim away]].”

[[turned~ group/call/Flare readers|More than 80,000 of you have signed our LET THEM THROUGH petition.]] Pop queen Zazu [[turned~ person/promise/Zazu|will sing for the truckers in Harbour Park]]. Even bishop Hew Larch [[turned~ person/judge/Hew Larch|reckons it's “the wickedest thing on four wheels”]].

Blame the snow, say the generals: [[slide+ government/assert/the army of Qerran|a wall of it as high as a church]]. [[slide~ outlet/judge/Daily Flare|Would YOU buy a used avalanche from this lot?]]

Our spies say [[airdrop~ unnamed/expect/a source at the air ministry of Marenne|flyboys are dusting off the fat old transport planes, but nobody's signed anything]].

And the army's rifle snap? Sharp-eyed reader Len Pook, 70, spotted something. [[arms- person/deny/Len Pook|Those bags say RICE, and there wasn't a grain of rice on that convoy.]] Nice one, Len! The brigadier's office [[arms~ government/withhold/the army of Qerran|hung up on us TWICE]].

PS: Len wins a toaster.

== S132-08 | The Marenne Tribune | 2034-03-24 | A letter with a green seal; Marenne weighs an air bridge
The sheet is dated Thursday 16 March, the eve of the convoy. It bears the green seal of the Northern Province, and it is addressed to the commander of the post at Lower Merab. “[[letter+ document/assert/a letter with the seal of the Northern Province|The vehicles of the foreign charity are to be halted and returned, on whatever pretext appears suitable]],” it says, and it is signed [[letter+ document/assert/a letter with the seal of the Northern Province|“Tummel”]].

This newspaper has held it to the light. [[letter+ outlet/judge/The Marenne Tribune|Paper and seal agree with four other letters from the governor that are in our possession; a signature is a signature.]] Hask Tummel's chief of staff, Beno Larisch, [[letter- person/deny/Beno Larisch|pronounced it “a school exercise by somebody with a potato and green ink”]]. As to the road, Mr Larisch had no doubts: [[slide+ person/assert/Beno Larisch|he had driven to the foot of it himself and seen “a white wall, with a dead goat in it”]]. The governor himself [[letter~ person/withhold/Hask Tummel|was inspecting an orchard and was not to be disturbed]].

If it is real, three things follow. There was no need of an avalanche, [[slide- outlet/judge/The Marenne Tribune|which was thought of when the lorries had been and gone]]. The army, which says that [[turned- government/deny/the army of Qerran|nobody ordered anybody to do anything]], [[turned+ outlet/judge/The Marenne Tribune|did as it was bid]]. And [[letter~ person/expect/Piet Sarrow|“a provincial governor does not write such a line without a nod from somebody”]], as the historian of the conflict Piet Sarrow puts it.

In Port Marenne the cabinet sat until midnight over a plan to fly. Two airmen say [[airdrop+ unnamed/assert/two airmen|crews have been told to practise with pallets over the salt flats]]. The foreign minister, Claire Destrand, [[airdrop~ person/withhold/Claire Destrand|would neither bless nor bury the idea]]; her colleague at the treasury, Rob Hanley, thought it [[airdrop~ person/judge/Rob Hanley|“a very dear way to bake a loaf”]].

Ole Vanterpool of the truce mission will not say [[turned~ person/withhold/Ole Vanterpool|what his observers at Merab saw on the seventeenth]]. They keep a hut there, two hundred metres from the pole. “[[turned~ person/promise/Ole Vanterpool|It will be in a report]],” he said.

In the brickyard, the drivers have organised a chess tournament. The prize is a spare wheel.

== S132-09 | Plain Enough | 2034-03-26 | Who ate the convoy?
A baker's wife in Kamm (she asks us to leave it at that) has sent a picture of her kitchen. In it stands a fifty-kilo bag with a red plaster printed on it. “[[bazaar+ unnamed/assert/a baker's wife in Kamm|I bought it on Saturday in the bazaar, third row, from a corporal's brother-in-law]],” she writes. “[[bazaar+ unnamed/assert/a baker's wife in Kamm|He had thirty more, and it makes a nice crust]].”

We asked Bandage whether it was missing any. [[bazaar- person/deny/Jonas Weil|Weil, the convoy man: all 8,200 sacks are in the yard, he counted them himself and nothing's for sale.]] [[bazaar~ outlet/judge/Plain Enough|One of the two can't count, or that plaster's been printed twice.]]

While we're at it, let's be fair about bags.

• The army says [[levy+ government/accuse/the army of Qerran|the Front takes its cut of every delivery]]. We found a man who kept the Front's store book until 2032. “[[levy+ unnamed/confirm/a former clerk of the Front|It was a fifth, it was called the mountain share]],” he says. “[[levy~ unnamed/withhold/a former clerk of the Front|Whether they still do it, I wouldn't know.]]” Sirin Mahal: [[levy- person/deny/Sirin Mahal|“He was dismissed for inventing numbers.”]]
• The medicines at the ford: [[ushan+ unnamed/confirm/a nurse who sat in the second vehicle|the nurse who sat in the second vehicle confirms it was Front men, with Front armbands, who sent them away in February]]. Mahal says [[ushan- person/deny/Sirin Mahal|the river did that, it was in flood]]. [[ushan~ outlet/judge/Plain Enough|Rivers and avalanches: everybody up there has tame water.]]
• Merab is Merab all the same. [[turned+ outlet/judge/Plain Enough|Nineteen drivers, one scarf, no snow: that's soldiers shooing away food.]] [[turned- government/deny/the army of Qerran|“A misunderstanding among drivers”]], the High Command now calls it.

What would it take? [[turned~ person/call/Leila Corrish|Leila Corrish, MP, wants a deputy sitting on every tenth lorry.]] [[turned~ outlet/judge/Plain Enough|We'd pay to see the lieutenant wave her back.]]

[[slide- person/deny/Masud Ferrin|Former colonel Masud Ferrin went up for us on Thursday on a moped and met neither snow nor shovels.]] [[slide~ outlet/ask/Plain Enough|And has anyone sent in a snapshot of that avalanche yet?]] There's a mug in it.

== S132-10 | Tri-Gulf Wire | 2034-03-27 | Qerran army drops arms charge; Marenne to airdrop food
SHADARA, March 27 (TGW) - Qerran's army on Monday withdrew its allegation that [[arms+ government/accuse/the army of Qerran|rifles had been concealed in an aid convoy]].

"[[arms- person/deny/Talin Osk|The photograph belongs to another file and another year]]," said army spokesman Brigadier Talin Osk. He said [[arms~ person/judge/Talin Osk|he had been handed it and was sorry he had passed it on]]. Bandage International coordinator Ruth Ankerby [[arms~ person/judge/Ruth Ankerby|accepted the apology "for what it weighs"]].

The province's road office also corrected itself. [[slide- government/deny/the provincial road office|There had been no slide at bends 17 to 20]], it said; [[slide- government/deny/the provincial road office|the entry concerned a different pass, on the southern border]]. Governor Hask Tummel, who had cited it, [[slide~ person/withhold/Hask Tummel|was said to be unwell]]. Deputy Leila Corrish asked [[slide~ person/ask/Leila Corrish|how one lost an avalanche]].

Osk stuck to the rest. "[[turned- person/deny/Talin Osk|No soldier of mine gave an order to turn]]," he said. The relief group maintains that [[turned+ organization/assert/Bandage International|its 19 lorries were driven off at gunpoint on March 17]].

Foreign Minister Claire Destrand said Marenne [[airdrop+ person/promise/Claire Destrand|would start dropping flour from transport planes over Irgal on April 2 "with permission or without]]". Shadara warned [[airdrop~ government/threaten/the foreign ministry of Qerran|that any aircraft entering its skies unasked would be treated as hostile]]. Economist Rob Hanley, Marenne's treasury minister, said [[airdrop~ person/judge/Rob Hanley|he had been outvoted and was relieved]]. Sirin Mahal of the Front asked the pilots [[airdrop~ person/call/Sirin Mahal|to aim for the football field]].

The grain board raised its estimate: [[hunger+ organization/assert/the national grain board|90,000 people were now going short]], it said. [[hunger~ person/judge/Navid Erroun|Dr Navid Erroun in Irgal said hunger did not read estimates.]]

The dinar lost 2 percent, its biggest fall since the autumn.

== S132-11 | Evening Compass live | 2034-03-29 | Merab: lieutenant talks, bazaar raided, lorries warm up
**09.15** Morning. Our Gus Thorley is in Kamm. He's been to the bazaar, third row. [[bazaar+ outlet/confirm/Evening Compass live|Four bags with the red plaster were on sale, 31 dinars each; he bought one, and the lot number is on the convoy's list.]]

**09.40** Bandage, shown the number: “[[bazaar+ person/confirm/Jonas Weil|I was wrong. The back row of the stack is hollow, we're 140 short]].” Who had the key to the brickyard? [[bazaar~ person/withhold/Jonas Weil|“Ask the sentries.”]]

**10.20** Army: [[bazaar- government/deny/the army of Qerran|the bags are from an earlier consignment and were a gift]].

**11.00** Now this. The officer with the red scarf has a name, Lieutenant Ferro Aksum, and a conscience. He's spoken to Gus in a barber's shop: “[[turned+ person/confirm/Ferro Aksum|Yes, I sent them back. I stood on the step of the first lorry and I said go home]].”

**11.02** Why? “[[letter+ person/confirm/Ferro Aksum|Because the governor's paper lay on my table, with the green seal, and my major had initialled it]].”

**11.05** And the leg? [[shot- person/deny/Ferro Aksum|“A stone. A boy threw a stone.” He insists on that.]] We've seen the X-ray; [[shot+ outlet/confirm/Evening Compass live|stones don't have a copper jacket]].

**11.50** Tummel's man Larisch, by text: [[letter- person/deny/Beno Larisch|“The lieutenant has been promised a visa. There is no such paper.”]]

**12.30** Osk? [[turned~ person/withhold/Talin Osk|In a meeting until Friday.]]

**13.10** Reaction: Corrish: [[turned~ person/judge/Leila Corrish|“One honest man, and he cuts hair or gets it cut.”]] Destrand: [[turned~ person/call/Claire Destrand|“Protect him.”]] Mother Tasch, via Mountain Radio: [[turned~ person/judge/Old Mother Tasch|“Tell him I've kept a loaf.”]]

**14.00** Engines running in the yard. [[turned~ person/expect/Petra Volk|Petra Volk gives it fifty-fifty.]]

**14.45** The trouble with Larisch and [[slide+ person/assert/Beno Larisch|his goat in the snow]]: [[slide- person/deny/Ferro Aksum|the lieutenant says it was “four warm days in a row, we were in shirtsleeves”]].

**15.30** Hailstorm. Gus has lost his hat.

== S132-12 | Tri-Gulf Wire | 2034-03-31 | Qerran admits convoy was sent back; lorries reach Irgal
IRGAL, Qerran, March 31 (TGW) - Eighteen lorries with flour and milk reached the highlands of Qerran on Friday, hours after the government conceded that [[turned+ government/confirm/the government of Qerran|its troops had turned the same convoy away two weeks ago]].

"[[turned+ person/confirm/Arkan Solm|They came with bread and were sent home by men in our uniform. There is no other way to say it]]," President Arkan Solm said. [[turned~ person/judge/Arkan Solm|He called it a stain, and said it was not the month's only one.]]

The presidential commission under Orsolat Keen said [[letter+ organization/confirm/the presidential commission|it had found the governor's instruction of March 16 in the post's own register]]. Hask Tummel, who was dismissed on Thursday and who [[slide~ person/withhold/Hask Tummel|no longer wished to talk about snow]], [[letter- person/deny/Hask Tummel|maintained from his home that he had "never put pen to such a thing"]]. Brigadier Talin Osk, who had assured reporters that [[turned- person/deny/Talin Osk|nobody was stopped]], said [[turned~ person/judge/Talin Osk|he had believed his telephone]].

[[airdrop- government/deny/Marenne|Marenne called off the flights planned for Sunday.]] "[[airdrop- person/deny/Claire Destrand|Wheels are cheaper than wings, and the pallets stay packed]]," Foreign Minister Claire Destrand said.

Driver Kasim Odel came along on crutches. The army now says [[shot~ government/promise/the army of Qerran|it will look into his injury]]; it had blamed [[shot- government/assert/the army of Qerran|a tow bar]].

Ruth Ankerby of Bandage International said [[hunger~ person/warn/Ruth Ankerby|this was bread for nine days and no more]]. Sirin Mahal of the Azmar Front denied that [[levy- person/deny/Sirin Mahal|her side would help itself]], but [[levy~ organization/withhold/the Azmar Front|the Front did not let reporters into its store]]. [[ushan~ person/ask/Ruth Ankerby|Ankerby said she would like to hear a word about the Ushan ford, too.]]

At the barrier, the pole had been taken away for repainting. A boy was selling tea.
