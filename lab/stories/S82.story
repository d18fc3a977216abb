story: S82
title: Three days of quiet in Belmora

claim armybreach: The army broke the ceasefire by attacking the Front's posts at Kessel Ford on 25 March. | origins 2-4: the Front's fighters on the spot, the ferryman, the monitors' log; a staff officer who saw the order.
claim frontbreach: The Front broke the ceasefire by firing first at Kessel Ford. | origins 1-2: the army; the mayor of Lisse, who may only repeat it.
claim truce: The government and the Upland Front have agreed a ceasefire from 22 March. | origins 2-3: both parties and the mediator.
claim talks: Envoys of the government and the Front are meeting in the abbey of Saint Ulm. | origins 2-3: two diplomats and a monk; then Harran as the host.
claim dead: Fourteen people died at Kessel Ford (told as 9, 14 and 17). | origins 2-3: the field hospital, the army, the Front.
claim matz: General Corvin Matz ordered the attack without the President's knowledge. | origins 1-2: a staff officer of one newspaper; a former president expects it.
claim swap: The two sides will exchange 120 prisoners on 28 March. | origins 1-2: the mediator; both parties confirm.
claim selfrule: The agreement promises the uplands a parliament and police of their own. | origins 1-2: a draft seen by one newspaper; the Front's chairman.
claim orr: The Front's chairman Bastian Orr has been deposed by his own people. | origins 0-1: the state broadcaster, which takes it back.
claim hirsch: On 23 March sentries of the Front fired shots at a patrol on the Hirsch Pass. | origins 2-2: the army; the Front admits it.
claim seventeen: The earlier ceasefire of 2029 lasted seventeen days. | origins 1-3: background told by outlets in their own voice.
status talks 2031-03-14: reported none
status talks 2031-03-17: confirmed denied
status talks 2031-03-20: confirmed none
status truce 2031-03-17: reported denied
status truce 2031-03-20: confirmed none
status selfrule 2031-03-19: reported none
status selfrule 2031-03-20: corroborated denied
status armybreach 2031-03-25: reported denied
status armybreach 2031-03-26: corroborated denied
status armybreach 2031-03-29: confirmed denied
status frontbreach 2031-03-25: reported denied
status dead 2031-03-25: reported denied
status dead 2031-03-27: confirmed denied
status swap 2031-03-20: confirmed none
status swap 2031-03-26: confirmed denied
status matz 2031-03-27: reported none
status matz 2031-03-28: reported denied
status orr 2031-03-26: reported denied
status orr 2031-03-28: none denied withdrawn
status hirsch 2031-03-24: reported none
status hirsch 2031-03-25: confirmed none

== S82-01 | The Harran Examiner | 2031-03-14 | Enemies share an abbey as Belmora edges to the table
For four days the guest wing of the abbey of Saint Ulm has had two kinds of guest who never meet on the stairs. [[talks+ unnamed/assert/two Harran diplomats|They are envoys of President Vauclair and of the Upland Front]], two Harran diplomats tell the Examiner, and [[talks+ unnamed/assert/two Harran diplomats|they are talking, through a third room, about ending six years of war]].

“[[talks+ unnamed/confirm/a monk of Saint Ulm|We cook two suppers and wash up one]],” says a monk, who isn’t supposed to say anything. [[talks~ unnamed/judge/a monk of Saint Ulm|He finds the gentlemen from the hills the better eaters.]]

[[truce~ unnamed/expect/one of two Harran diplomats|A halt to the shooting might come within a fortnight]], thinks one of the diplomats. The other is less sanguine: “[[truce~ unnamed/expect/one of two Harran diplomats|They’ve agreed on the colour of the folder.]]”

The foreign secretary, Odile Marchetti, [[talks~ person/withhold/Odile Marchetti|“admires the abbey’s frescoes” and has no more to say]]. Belmora’s ambassador [[talks~ person/withhold/the ambassador of Belmora|asked who was asking]]. The Front’s spokeswoman, Ysolde Karn, [[talks~ person/withhold/Ysolde Karn|let the telephone ring out, in what sounded like a cloister]].

[[seventeen+ outlet/assert/The Harran Examiner|It has been tried before: in 2029 a truce was signed with three pens and lasted seventeen days.]] “[[seventeen~ person/judge/Gregor Thane|I still have one of the pens]],” says Gregor Thane, who was president then. [[truce~ person/call/Gregor Thane|His advice to his successor: get it in writing, get it in daylight, and get the generals into the picture.]]

Belmora owes Harran’s banks four billion. The next slice of the loan, 900 million, falls due at the end of the month. Whether peace is a condition, the finance ministry here won’t discuss.

The abbey makes a sharp cheese, which is not exported.

== S82-02 | Concord Press | 2031-03-17 | Harran confirms Belmora peace talks; date for truce discussed
SAINT ULM, Harran, March 17 (CP) - [[talks+ person/confirm/Odile Marchetti|Belmora's government and the rebel Upland Front are holding indirect talks on Harran's soil]], Harran's foreign secretary, Odile Marchetti, confirmed on Monday.

"[[talks+ person/confirm/Odile Marchetti|Yes, they are here, and I carry the notes between them myself]]," Marchetti told reporters at the abbey gate.

Two officials close to the mediation said [[truce+ unnamed/assert/two officials close to the mediation|both delegations had accepted a cessation of fire beginning at dawn on March 22]]. One said [[truce~ unnamed/assert/one of two officials close to the mediation|only the maps were missing]]. Government negotiator Ada Brunner [[truce~ person/withhold/Ada Brunner|walked past microphones with a finger on her lips]]. For the rebels, Ysolde Karn said [[truce~ person/judge/Ysolde Karn|it was "too early for church bells"]].

In Tessane, President Emeric Vauclair's office repeated that [[talks- government/deny/Emeric Vauclair's office|it knew of no negotiation]] and that [[truce- government/deny/Emeric Vauclair's office|no halt to operations was being considered]].

Marchetti also spoke of [[swap~ person/expect/Odile Marchetti|a "human gesture" involving prisoners]] which she hoped to see this month. She gave no number. Marta Gill, whose son was captured in January, said [[swap~ person/judge/Marta Gill|she had aired his room just in case]].

The League of States offered [[truce~ organization/promise/the League of States|120 unarmed monitors, should there be something to monitor]]. In Lisse, shopkeepers asked about the prospect shrugged. "[[truce~ unnamed/judge/a grocer in Lisse|I'll believe it when I can hear my own clock]]," said a grocer.

The lira gained 2 percent against Harran's crown.

== S82-03 | Cold Coffee | 2031-03-19 | I have read the folder
Somebody has been good enough to leave a folder where I would fall over it. It is nineteen pages long, it is called "Draft 6", and [[selfrule+ document/assert/a draft of the agreement|page eleven gives the uplands an assembly of forty seats and a constabulary in green]]. [[selfrule~ outlet/withhold/Cold Coffee|I can't tell you who wrote it, or whether there is a Draft 7 that says something else.]]

[[truce+ document/assert/a draft of the agreement|Page one has the date on which the guns stop: the twenty-second, five in the morning.]] There are [[swap+ document/assert/a draft of the agreement|sixty names from either side in an annex, to walk over Kessel Ford on the 28th]]. [[swap~ outlet/judge/Cold Coffee|I read them aloud, and I recommend that you don't, if you have children of that age.]]

I rang round. Ms Brunner, who negotiates for us, [[selfrule~ person/withhold/Ada Brunner|asked me to burn it]]. Chairman Orr of the Front laughed: "[[selfrule~ person/withhold/Bastian Orr|You are on page eleven already? I fell asleep on nine]]." General Matz [[selfrule~ person/judge/Corvin Matz|sent word that policemen in green make good targets]], which was nice of him.

[[truce~ outlet/ask/Cold Coffee|Will it hold?]] The President [[talks- person/deny/Emeric Vauclair|still denies that anyone is talking to anyone]], so he will be the last to know when it breaks. [[seventeen+ outlet/assert/Cold Coffee|The last one, two years back, made it to day seventeen]], and that one had been blessed by three bishops.

[[truce~ outlet/expect/Cold Coffee|I give it until the first sergeant gets bored.]]

My landlord has heard about the folder and would like to know what it says on rents. Nothing, Mr Pohl. It says nothing on rents.

== S82-04 | Office of the Mediator, Harran | 2031-03-20 | Joint communiqué of Saint Ulm
(For immediate release. Reprinted in full.)

1. [[truce+ government/confirm/the Government of Belmora and the Upland Front|The Government of the Republic of Belmora and the Council of the Upland Front have today agreed to cease all hostile acts from 05.00 on Saturday, 22 March.]]

2. [[truce+ document/promise/the communiqué of Saint Ulm|Neither party shall fire upon, bomb or move toward the other.]] Disputes shall be brought to the monitors, whose decision on the facts is final. [[truce+ document/promise/the communiqué of Saint Ulm|The silence of arms shall last ninety days and may be prolonged.]]

3. [[swap+ document/promise/the communiqué of Saint Ulm|Sixty persons held by either side shall be released at Kessel Ford at noon on Friday, 28 March.]]

4. [[selfrule~ document/withhold/the communiqué of Saint Ulm|The future standing of the upland districts shall be the subject of later conversations.]]

In the questions after the reading, the Foreign Secretary, Odile Marchetti, said: "[[truce+ person/confirm/Odile Marchetti|It is signed, it has both seals on it, and the ink is dry because I blew on it]]." Ada Brunner, for the Government, acknowledged that [[talks+ person/confirm/Ada Brunner|she had been at the abbey since the tenth]]. Chairman Bastian Orr said that [[selfrule+ person/assert/Bastian Orr|"an assembly and our own police have been promised to us, in another paper, with another seal"]]. Ms Brunner replied that [[selfrule- person/deny/Ada Brunner|there was no other paper]].

[[truce~ person/judge/Mariam Tolde|Envoy Mariam Tolde of the League called the day "the first in six years on which I've been early for something".]] Her monitors [[truce~ organization/promise/the monitors of the League|will take up their posts on Friday night]].

[[armybreach~,frontbreach~ person/withhold/Odile Marchetti|Asked what would happen to a side that broke its word, the Foreign Secretary said that she did not insure houses against lightning.]]

The Mediator thanks the Abbot and the kitchen.

== S82-05 | Lisse Valley Post | 2031-03-24 | Two quiet nights, and some noise on the Hirsch
You could hear the river. That’s what everyone in the valley says about Saturday, when [[truce+ outlet/assert/Lisse Valley Post|the guns fell silent at five in the morning]] and stayed silent. Old Frau Keller slept so badly that she got up to see what was missing.

“[[truce~ person/judge/Rupert Zell|I’d got used to counting]],” says Rupert Zell of the town band. Mayor Cornel Abt [[truce~ person/judge/Cornel Abt|calls it an armistice with people who can’t read]]. The grocer has heard his clock.

There was one blot. [[hirsch+ government/accuse/the army|On Sunday at dusk a patrol was shot at from the Front’s hut on the Hirsch Pass, the army says; nobody was hurt.]] “[[hirsch+ person/assert/Sergeant Willi Kranz|Five rounds, high, and then somebody singing]],” says Sergeant Willi Kranz, who was there. The monitors of the League [[hirsch~ organization/withhold/the monitors of the League|are looking into it and would not call it a breach]].

Captain Jule Marsh of the monitors told us that [[truce+ person/confirm/Jule Marsh|both parties were otherwise keeping their bargain “better than most marriages”]].

What people really talk about is Friday. [[swap+ person/promise/Jule Marsh|The prisoners will come over the ford in fives, sixty this way and sixty that]], says the captain. The ferryman, Enno Strick, [[swap~ person/promise/Enno Strick|has painted his boat for it and will take nothing for the crossing]]. Marta Gill is coming from the capital. [[swap~ person/expect/Marta Gill|She’s brought him a razor, though she doubts he’ll need it.]]

On our letters page a reader wants to know [[selfrule~ unnamed/ask/a reader|whether the uplanders are now to have policemen of their own, and who’ll pay for the hats]].

The drains: the council has put them off until April.

== S82-06 | Concord Press | 2031-03-25 | Fighting at Belmora ford shatters three-day-old truce
LISSE, Belmora, March 25 (CP) - Heavy fire rolled over Kessel Ford early on Tuesday, and Belmora's army and the Upland Front each said that the other had ended the quiet. [[truce+ outlet/assert/Concord Press|The ceasefire had been in force since Saturday.]]

"[[armybreach+ person/accuse/Ysolde Karn|At 4.40 government guns opened up on our men in their blankets]]," Front spokeswoman Ysolde Karn said. Army spokesman Brigadier Ludo Hask said [[frontbreach+ person/accuse/Ludo Hask|rebels had crossed the water and shot at a sentry post]]. "[[armybreach- person/deny/Ludo Hask|We answered. We did not ask]]," he said.

[[armybreach- person/deny/Petra Lindow|Not a single shell had been fired on the army's initiative, Defence Minister Petra Lindow told parliament.]] Karn called the account of a crossing "[[frontbreach- person/deny/Ysolde Karn|a fable; the river is up to a horse's neck]]".

The Front said [[dead+ group/assert/the Front|seventeen of its people had been killed]]. Hask said [[dead- person/assert/Ludo Hask|nine rebels and no soldiers had died]].

The League's monitors, who have a post two kilometres off, [[armybreach~,frontbreach~ organization/withhold/the League's monitors|would not apportion blame on the first day]]. Foreign Secretary Odile Marchetti of Harran, who brokered the truce, said [[armybreach~,frontbreach~ person/judge/Odile Marchetti|"somebody has spat in the soup, and I mean to find out who"]]. President Emeric Vauclair [[armybreach~ person/withhold/Emeric Vauclair|had made no statement by the evening]]. Opposition deputy Nils Farrow wanted [[armybreach~ person/call/Nils Farrow|the batteries' firing log laid before the house]].

A goatherd who lives behind the barracks wood said [[armybreach+ unnamed/assert/a goatherd|his windows had come in from the recoil while the far bank was still dark]].

The Front conceded that [[hirsch+ person/confirm/Ysolde Karn|a drunken sentry had let off five rounds on the Hirsch Pass on Sunday]]. "[[hirsch~ person/assert/Ysolde Karn|He is in our own lock-up]]," Karn said. Hask said [[frontbreach~ person/judge/Ludo Hask|that had been "the overture"]].

Marchetti said [[swap~ person/call/Odile Marchetti|Friday's exchange of prisoners must go ahead whatever happened]].

The lira fell 3 percent.

== S82-07 | Upland Free Radio | 2031-03-26 | Morning bulletin
Good morning. Candles are burning in every window from the Hirsch to the Tannau.

[[armybreach+ outlet/accuse/Upland Free Radio|The word that was given at Saint Ulm was broken at Kessel Ford, by Vauclair, with forty-two guns.]] [[armybreach+ outlet/judge/Upland Free Radio|They shook hands with us on the twentieth and had the shells stacked by the twenty-fourth.]] Our comrade Liesel, who commanded the post, said this before they took her into surgery: [[armybreach+ person/assert/Liesel|I was making tea. There was no shot before the first shell. I would have heard it, I had my hood down.]]

Enno the ferryman, who belongs to no side, says that [[armybreach+ person/assert/Enno Strick|the flashes began behind the barracks wood, on the army's bank, and that for the first ten minutes nothing went the other way]]. [[frontbreach- person/deny/Enno Strick|Nobody crossed; I have the only boat, and it was wet paint.]]

[[dead+ outlet/assert/Upland Free Radio|We mourn seventeen.]] Their names will be read at noon.

From Tessane one hears the most wonderful things. [[orr- person/deny/Bastian Orr|"I learn from the National Radio that I've been overthrown,"]] said chairman Bastian Orr. "[[orr- person/deny/Bastian Orr|I looked under the bed, and it was only me]]." The Council [[orr- group/deny/the Council of the Front|met last night with him in the chair]].

And the sixty? [[swap- person/threaten/Bastian Orr|Nobody will be handed over under fire]], said the chairman. [[swap~ person/assert/Bastian Orr|Let the guns go back behind the wood, and the lads can walk home.]]

[[armybreach~ group/call/the Council of the Front|The Council has called on Harran, as the godmother of this truce, to name the one who broke it.]] [[armybreach~ outlet/judge/Upland Free Radio|If she does not, then a seal is a blob of wax.]]

Weather: thaw. The lower bridge at Tannau is under water. That is the river's doing.

== S82-08 | National Radio of Belmora | 2031-03-26 | Rebel leadership in disarray after failed assault
[[frontbreach+ government/accuse/the General Staff|Units of the Upland Front attacked our lines at Kessel Ford on Tuesday in violation of the ceasefire]], the General Staff confirms. [[frontbreach+ person/accuse/Corvin Matz|They came in rubber boats at half past four]], said General Corvin Matz, [[armybreach- person/deny/Corvin Matz|and our gunners did what gunners are for]].

[[dead- government/assert/the General Staff|Nine attackers were killed.]]

[[orr+ outlet/assert/National Radio of Belmora|The leader of the gang, Bastian Orr, was removed last night by his lieutenants]], National Radio learns. [[orr+ unnamed/assert/a well-placed source in the security services|A younger man, Jarek Moll, has taken the chair]], according to a well-placed source in the security services. [[orr~ person/judge/Ludo Hask|Brigadier Ludo Hask saw in this "the beginning of the end".]]

The Presidency states that [[truce+ government/promise/the Presidency|Belmora continues to honour its signature]]. [[swap+ government/promise/the Presidency|Sixty detainees are ready to be handed over on Friday at the hour agreed]]; [[swap~ government/call/the Presidency|it is now for the other side to produce our boys]].

In Lisse, the Mayor, Cornel Abt, is in no doubt. [[frontbreach+ person/accuse/Cornel Abt|I warned that they'd use the three days to creep up to the water, and so they did.]] [[armybreach- person/deny/Cornel Abt|Anyone who says our gunners began it wasn't here.]]

The foreign press has been quick to suggest that [[armybreach+ none/accuse/none|our forces were to blame]]. [[armybreach~ outlet/judge/National Radio of Belmora|It is a pity that some are always quick in one direction.]] Captain Marsh of the League's monitors [[armybreach~,frontbreach~ person/withhold/Jule Marsh|would not confirm either version to our correspondent]]. Defence Minister Petra Lindow [[armybreach~ person/withhold/Petra Lindow|saw no reason to publish the orders of the night]].

Wild garlic is early this year. A recipe follows.

== S82-09 | The Harran Examiner | 2031-03-27 | General ‘did it behind the President’s back’ as Harran freezes loan
[[matz+ unnamed/assert/an officer of the General Staff|The guns at Kessel Ford were let loose by General Corvin Matz on his own account, while President Vauclair was asleep]], an officer of Belmora’s General Staff has told the Examiner.

“[[matz+ unnamed/assert/an officer of the General Staff|There’s a typed order with one signature on it, and it’s not the President’s]],” says the officer. “[[armybreach+ unnamed/confirm/an officer of the General Staff|Zero hour was 4.40. You don’t type a zero hour for an answer]].” [[armybreach~ outlet/expect/The Harran Examiner|If that is so, the seal of Saint Ulm was worthless on one side from the start.]] The Examiner [[matz~ outlet/withhold/The Harran Examiner|hasn’t been shown the paper]].

The General [[matz~ person/withhold/Corvin Matz|told us that he answers to God and the pensions office, in that order]]. [[matz~ person/expect/Gregor Thane|“It’s exactly what he’d do,”]] says the former president Gregor Thane. “[[matz~ person/judge/Gregor Thane|In 2029 I’d have dismissed him, had I dared]].”

Odile Marchetti, the foreign secretary, has lost patience. “[[truce~ person/threaten/Odile Marchetti|Belmora won’t see its 900 million until I can hear birds at that ford]],” she said. The transfer due on Monday has been stopped, the finance ministry confirms. Ada Brunner, Belmora’s negotiator, called that “blackmail in a good coat”. On who fired first, Mrs Marchetti [[armybreach~,frontbreach~ person/withhold/Odile Marchetti|would wait for the monitors, though “one of the two stories has a hole you could row through”]].

At the field hospital in Tannau, [[dead+ person/confirm/Dr Ilka Voss|Dr Ilka Voss has counted fourteen dead, two of them children of a goatherd]]. [[dead~ person/assert/Dr Ilka Voss|The Front’s seventeen has three in it who are still breathing, she says]]; [[dead~ person/judge/Dr Ilka Voss|the army’s nine, she can’t explain]]. [[armybreach~,frontbreach~ person/withhold/Dr Ilka Voss|Whose fault it was isn’t written on an X-ray, she adds.]]

The cherry blossom in Harran is ten days away. Hotels are full.

== S82-10 | Flash | 2031-03-28 | NO SHOW AT THE FORD
They stood there with flowers. They stood there with cake. [[truce~ outlet/judge/Flash|Peace in our time melted quicker than a choc ice.]] [[swap- outlet/assert/Flash|And nobody came.]]

[[swap- outlet/assert/Flash|The big prisoner handover at Kessel Ford was OFF today]] after the ceasefire went bang. "[[swap~ person/judge/Marta Gill|I'd got his razor in my handbag]]," weeps Marta Gill, 47.

[[armybreach~,frontbreach~ outlet/ask/Flash|So who chucked the first stone?]] Ferryman Enno Strick, who saw the lot, says [[armybreach+ person/assert/Enno Strick|it was our side of the river that lit up]]. Army bigwig Ludo Hask reckons [[frontbreach+ person/accuse/Ludo Hask|the rebels sneaked over in dinghies]]. Flash's Tilly Dorn tried the ford in a dinghy yesterday. [[frontbreach~ outlet/judge/Flash|She was fished out a mile downstream.]]

Palace pals tell us the Prez is hopping mad. [[matz~ unnamed/withhold/palace insiders|Is it at General Matz? They wink.]] Matz's office insists [[matz- government/deny/the office of Corvin Matz|the Commander-in-Chief was told everything and always is]]. President Vauclair, cornered at a kindergarten: "[[armybreach~ person/withhold/Emeric Vauclair|Not in front of the children]]." A gunner on leave, pint in hand, [[armybreach~ unnamed/withhold/a gunner on leave|zips his lips: "We point where they point"]].

And the National Radio has had to eat its hat. [[orr~ outlet/judge/National Radio of Belmora|"The item rested on a single source and should not have been broadcast,"]] it mumbled at five to midnight, about its scoop that [[orr+ outlet/assert/National Radio of Belmora|the rebels had sacked their boss]]. [[orr- outlet/assert/Flash|Old Orr was on air an hour later playing the accordion.]]

Meanwhile Harran's iron lady has shut her purse till the shooting stops. "There goes my wage rise," says a bank clerk.

STARS: Virgo, stay indoors.

== S82-11 | Concord Press | 2031-03-29 | Army fired first at Kessel Ford, truce monitors find
TESSANE, March 29 (CP) - [[armybreach+ organization/confirm/the League of States' monitors|Belmora's army broke the ceasefire at Kessel Ford with a prepared bombardment]], the League of States' monitors reported on Saturday.

[[armybreach+ person/confirm/Jule Marsh|Their microphones had recorded 216 rounds from the army's bank before the first from the other, Captain Jule Marsh said.]] "[[frontbreach- person/deny/Jule Marsh|There were no boats, rubber or otherwise]]," she said. [[dead+ organization/confirm/the League of States' monitors|Fourteen people were killed.]]

Under the accord the monitors' decision on the facts is final. Army spokesman Ludo Hask said nevertheless that [[armybreach- person/deny/Ludo Hask|the army "did not recognise a microphone as a witness"]]. Front chairman Bastian Orr called the finding [[armybreach~ person/judge/Bastian Orr|"late, dry and correct"]], and his spokeswoman, Ysolde Karn, said [[armybreach~ person/call/Ysolde Karn|Tessane owed an apology to each of the dead by name]]. Odile Marchetti of Harran was [[armybreach~ person/judge/Odile Marchetti|"sadder than I am surprised"]].

The report does not say [[matz~ organization/withhold/the League of States' monitors|who had given the command]]. The Harran Examiner on Thursday quoted [[matz+ outlet/assert/The Harran Examiner|a staff officer as saying that [[matz+ unnamed/assert/a staff officer|General Corvin Matz had acted alone]]]]. Matz [[armybreach~ person/withhold/Corvin Matz|cancelled a lecture on honour]]. Opposition deputy Nils Farrow called on [[armybreach~ person/call/Nils Farrow|the President to dismiss everybody who had touched the order, or to say that he had given it]].

Envoy Mariam Tolde said [[truce~ person/expect/Mariam Tolde|she believed that the agreement could still be mended]] and proposed [[swap~ person/call/Mariam Tolde|April 4 for the exchange that fell through on Friday]]. Harran said [[swap~ government/promise/Harran|its money would follow "in the hour after the first prisoner"]].

President Emeric Vauclair said in four written lines that [[armybreach~ person/promise/Emeric Vauclair|he had taken note of the finding and would draw "such conclusions as are necessary"]].

Guns were heard again on Saturday evening, far off. Or it was thunder, people said.

== S82-12 | Cold Coffee | 2031-03-31 | Day ten
[[seventeen~ outlet/judge/Cold Coffee|The record is safe, then: seventeen days it was, and seventeen it stays.]] [[truce~ outlet/judge/Cold Coffee|Ours didn't reach four.]]

I have listened to the monitors' tape. It lasts eleven minutes and [[armybreach+ outlet/judge/Cold Coffee|it goes in one direction only, like a school choir]]. General Matz's gunners, we had been assured, [[armybreach- none/deny/none|were replying]]. [[armybreach~ outlet/ask/Cold Coffee|Replying to what? To the tea?]]

If the General did this on his own, then we've no President; [[matz~ outlet/judge/Cold Coffee|if he did not, then we have one, and I like that even less]]. Mr Vauclair's people now tell anyone who buys them lunch that [[matz+ unnamed/assert/people around Emeric Vauclair|he slept through it and found out from the wireless]]. The General, I understand, [[matz~ person/threaten/Corvin Matz|is letting it be known that he keeps carbon copies]].

Somebody ought to say it to the colonels' faces, and Ms Brunner has. [[armybreach~ person/judge/Ada Brunner|"I gave my word for you, and you have made a liar of me,"]] she told the officers' club, and resigned, and paid for her own drink. Nobody there [[armybreach~ group/withhold/the officers' club|said a word, for or against]].

Minister Lindow, who told the house that [[armybreach- person/deny/Petra Lindow|not one shell had gone over unprovoked]], [[armybreach~ person/withhold/Petra Lindow|now finds that she was "speaking from the papers before her"]]. Brigadier Hask, I will give him that, doesn't wobble: [[frontbreach+ person/accuse/Ludo Hask|dinghies, he says, dinghies to the last]]. [[frontbreach~ outlet/judge/Cold Coffee|He may have them in his bath.]]

And that odd little affair on the Hirsch, [[hirsch+ outlet/assert/Cold Coffee|five bullets and a song]]? [[hirsch~ outlet/judge/Cold Coffee|The singer has been locked up by his own side. That's more than can be said of anyone with stars on his collar.]]

[[armybreach~ outlet/call/Cold Coffee|Arrest somebody, Mr President. Start with the typewriter.]]

My landlord has raised the rent.
