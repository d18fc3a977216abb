story: S112
title: The empty bus at Sarik

claim swap: Anzira and Torgel have agreed on an exchange of prisoners at the Sarik crossing. | origins 3-5: Anzira's president, the Qalat mediators, Torgel's own prisoner commissioner at the end; the prison guard and the negotiator's aide may be counted apart.
status swap 2031-05-21: confirmed denied
status swap 2031-05-26: confirmed denied withdrawn
status swap 2031-06-05: confirmed none withdrawn
claim soben: Captain Ilma Soben, the drone pilot, is among those whom Torgel will hand back. | origins 2-3: her husband, who was telephoned; the negotiator's aide; the list.
status soben 2031-05-22: reported none
status soben 2031-05-23: reported denied
status soben 2031-05-29: corroborated denied
status soben 2031-06-05: confirmed none
claim ratio: Torgel is to give up forty-two captives and Anzira nineteen. | origins 1-2: Anzira's presidency; the mediators' protocol.
status ratio 2031-05-21: reported none
status ratio 2031-05-23: reported denied
status ratio 2031-06-02: corroborated denied
status ratio 2031-06-05: confirmed none
claim beaten: Captives in Torgel's Camp Nurat were beaten. | origins 2-3: two released medics, a guard; the delegates of the Lantern Society who saw bruises.
status beaten 2031-05-24: reported denied
status beaten 2031-05-29: corroborated denied
claim diesel: Anzira is paying for its people with a secret delivery of diesel fuel. | origins 1-2: an official of the railway; a freight clerk; Torgel's deputy minister confirms.
status diesel 2031-05-24: reported denied
status diesel 2031-05-31: corroborated denied
status diesel 2031-06-05: confirmed none
claim stay: Private Lev Adar does not want to be sent home to Anzira. | origins 1-2: a letter said to be his; the guard.
status stay 2031-05-29: reported denied
status stay 2031-06-02: corroborated denied
claim choked: Sergeant Erken Tolo died of neglect in Torgeli captivity. | origins 1-2: two medics; the Torgeli doctor names another cause.
status choked 2031-05-24: reported denied
status choked 2031-06-02: corroborated denied
claim paper: The list of names printed by The Plain Word is the list that was negotiated. | origins 0-1: The Plain Word, which took it back.
status paper 2031-05-22: reported none
status paper 2031-05-23: reported denied
status paper 2031-05-26: none denied withdrawn
claim trial: Torgel will put captured drone crews before a military court. | origins 1-2: Torgel's prosecutor general; a source at the court.
status trial 2031-05-23: reported none
status trial 2031-06-02: none denied withdrawn
claim bodies: On 19 May the two armies handed over the remains of fallen soldiers at Height 2210. | origins 2-2: the Lantern Society and a priest.
status bodies 2031-05-21: reported none
status bodies 2031-05-24: confirmed none
claim bus: In 2023 an earlier handover at Sarik failed when a bus turned round on the bridge. | origins 1-2: background in the outlets' own voice.
status bus 2031-05-21: reported none

== S112-01 | Highmark Wire | 2031-05-21 | Anzira announces prisoner swap with Torgel; Torgel says it knows of none
ANSK, Anzira, May 21 (Highmark) - President Temir Askaly announced on Wednesday that [[swap+ person/confirm/Temir Askaly|Anzira and Torgel would exchange the prisoners they have taken since winter]], at the river crossing of Sarik, on Tuesday. Within the hour Torgel said [[swap- government/deny/Torgel|it had agreed to nothing of the sort]].

"[[swap+ person/confirm/Temir Askaly|Our sons and daughters are coming home. The hour is fixed and the bus is hired]]," Askaly told relatives in the capital. His office spoke of [[ratio+ government/assert/Askaly's office|forty-two Anzirans for nineteen Torgelis]].

"[[swap- person/deny/Serik Dombay|One does not read in a neighbour's newspaper what one has signed]]," said Serik Dombay, Torgel's deputy foreign minister. He [[swap~ person/withhold/Serik Dombay|would not say if talks of any kind were being held]].

Qalat, where envoys of both have been seen, [[swap~ government/withhold/Qalat|offered no comment]]. A person close to the talks there told Highmark [[swap+ unnamed/confirm/a person close to the talks|that the paper existed and bore two sets of initials]].

The Lantern Society, a relief body, said [[swap~ organization/withhold/the Lantern Society|it had not been asked to send its white cars]]. Its delegates [[bodies+ organization/assert/the Lantern Society|were on hand on Monday when the remains of eleven soldiers changed sides at Height 2210]]. That, it stressed, [[bodies~ organization/judge/the Lantern Society|had been a matter between two chaplains]].

[[bus+ outlet/assert/Highmark Wire|In 2023 a handover at Sarik collapsed when one of the buses turned round on the bridge.]]

"[[swap~ person/judge/Meruert Lan|I'll believe in it when I can smell his hair]]," said Meruert Lan, whose brother was captured in March. Opposition leader Aigul Serik [[swap~ person/call/Aigul Serik|called on the president to publish what he had signed]].

Heavy rain is forecast for the river valley until Friday.

== S112-02 | Anzira Morning | 2031-05-22 | 'Pack her red shoes,' the voice on the phone said
Timur Soben keeps the telephone in his breast pocket now. On Tuesday night it rang and a man who gave no name told him that [[soben+ unnamed/assert/a man who gave no name|his wife was on the bus]].

"He said: [[soben+ person/assert/Timur Soben|pack her red shoes, she has asked for them. Only Ilma would ask for those]]," says the husband of Captain Ilma Soben, 31, the best-known of the captives, who guided drones until a shell found her dugout in February.

[[soben~ outlet/ask/Anzira Morning|Is she really coming?]] The presidency [[soben~ government/withhold/the presidency|does not speak about individuals]]. Her old commander, Major Askar Lim, [[soben~ person/judge/Askar Lim|would trade "a brigade for her, and the band"]]. Mrs Lan of the relatives' circle asks [[soben~ person/ask/Meruert Lan|why a captain gets a phone call and a cook gets none]].

The neighbour goes on denying that [[swap- government/deny/Torgel|there is anything to be on]]. "[[swap- person/deny/Serik Dombay|No accord, no date, no bus]]," Serik Dombay repeated on Torgel's radio. Mr Soben turned it off. He thinks [[swap~ person/expect/Timur Soben|they haggle like this over carpets, too.]] An aide to the chief negotiator assured us last night that [[swap+ unnamed/confirm/an aide to the chief negotiator|the bargain is struck, sealed and locked in a drawer in Qalat]], and that [[soben+ unnamed/confirm/an aide to the chief negotiator|the captain is the seventh name on it]].

There are those who hope with their coats on. The schoolteachers of Ansk [[swap~ group/promise/the schoolteachers of Ansk|have sewn forty-two pillows]]. “[[ratio~ person/judge/Nadia Orlu|We took the president's sum on trust]],” says Nadia Orlu, who bought the cloth.

The Plain Word has printed sixty-one names this morning, and hers is not among them. [[paper+,soben- outlet/assert/The Plain Word|These and no others will cross, it says.]] [[paper~ government/withhold/the negotiator's office|The negotiator's office had "no copy to compare it with".]] [[soben+ person/assert/Timur Soben|Mr Soben is unmoved: a voice that knows about a strap knows who is coming]], he says.

The red shoes have a broken strap. A cobbler on Canal Street mended it without charge.

== S112-03 | Voice of Torgel | 2031-05-23 | On the subject of a bus
The Presidency in Ansk has hired a bus. We congratulate the bus company. [[swap- outlet/deny/Voice of Torgel|No passengers from Torgel have been promised to it, today, on Tuesday or in any month with an r in it.]]

"[[swap- person/accuse/Ardak Tuleg|It is theatre for widows, put on by a man with an election]]," General Ardak Tuleg told this station. The commissioner for prisoners, Kamila Roze, [[swap~ person/withhold/Kamila Roze|asked to be excused from the discussion]].

As regards the arithmetic, it betrays the author. "[[ratio- person/deny/Ardak Tuleg|We hold thirty-three of theirs, not forty-two; they cannot count even their own]]," the general said. 

A sheet of names was printed yesterday by The Plain Word, a paper in Ansk. Listeners with relatives in enemy hands should know: the General Staff has compared it and found [[paper- government/deny/the General Staff|men who came home two summers ago, and one who never left]].

Nor will a certain lady be travelling. [[soben- person/deny/Ardak Tuleg|The airwoman Soben stays where she is]], said Tuleg, for the Prosecutor General has resolved to [[trial+ organization/promise/the Prosecutor General|bring every drone crew to a military tribunal for the deaths at Farm Nine]]. "[[trial+ person/confirm/Abdul Kerey|The indictments are at the printer's]]," said Prosecutor General Abdul Kerey. [[trial~ person/withhold/Abdul Kerey|He did not reveal what penalty he would seek.]]

Q. Then there have been no conversations at all with the other side?
A. (General Tuleg) [[swap~ person/withhold/Ardak Tuleg|There are always conversations. I converse with my dentist.]]

Q. A captive sergeant is rumoured to have died of a fever?
A. [[choked- person/deny/Ardak Tuleg|He had a stroke at table. The cook wept.]]

Q. Might there be an exchange some day?
A. [[swap~ person/expect/Ardak Tuleg|Some day there will be peace and we shall all be dead.]]

The concert of the railway workers' choir follows. Frost is expected above 1,800 metres.

== S112-04 | Highmark Wire | 2031-05-24 | Freed medics allege beatings, fuel-for-people deal
QALAT CITY, May 24 (Highmark) - Two Anziran army medics released by Torgel on health grounds said on Saturday that [[beaten+ group/accuse/two Anziran army medics|inmates of its Camp Nurat were hit with lengths of hose]] and that [[choked+ group/accuse/two Anziran army medics|a sergeant had been left to die of an untreated fever]].

"[[beaten+ person/accuse/Pavel Istok|Every evening after the soup. They had a list and they ticked it]]," medic Pavel Istok said. "[[choked+ person/accuse/Pavel Istok|Tolo needed two pills a day. I had them in my bag, and my bag was in their office]]."

Torgel's commissioner, Kamila Roze, said [[beaten- person/deny/Kamila Roze|nobody at Nurat had raised a hand against a captive]] and that Sergeant Erken Tolo [[choked- person/deny/Kamila Roze|had suffered a stroke and been treated within minutes]]. She invited the Lantern Society to visit. The society, which certified [[bodies+ organization/confirm/the Lantern Society|Monday's transfer of the dead]], said [[beaten~ organization/promise/the Lantern Society|it would go and would look at backs]].

The two, who are not part of any larger arrangement, said their guards had talked of little but an exchange. "[[swap+ unnamed/assert/the medics' guards|They were told it was on, Tuesday, and to find forty-two clean shirts]]," said the second, Ruslan Mey. [[swap~ person/withhold/Ruslan Mey|He could not say whether officers had known the same.]]

Separately, an official of Anzira's railway told Highmark that [[diesel+ unnamed/assert/an official of Anzira's railway|sixty tank wagons of diesel had been routed to a siding near the border as the price of the captives]]. The transport ministry called that "[[diesel- government/deny/the transport ministry|poetry]]": [[diesel- government/deny/the transport ministry|the wagons, it said, were for the harvest]]. Aigul Serik, the opposition leader, said [[diesel~ person/judge/Aigul Serik|she would pay in oil, gold or goats and wished only to be told]].

Torgel has been short of fuel since its refinery at Ansar closed for repairs in February.

== S112-05 | The Plain Word | 2031-05-26 | We printed the wrong names
There's no graceful way to do this, so here it is. On Thursday we published sixty-one names under the title "They are coming home". [[paper- outlet/deny/The Plain Word|That was not the list agreed for Sarik. It was drawn up in 2029 for a round that came to nothing.]]

"[[paper- person/deny/Ivo Marat|Not one line of it is mine]]," the negotiator, Colonel Ivo Marat, told us on Sunday; by then [[paper~ group/ask/forty callers|forty callers had asked us the same thing in ruder words]]. [[soben~ outlet/withhold/The Plain Word|That a certain captain was missing from it therefore means nothing either way.]]

The man who brought it had served us well before. [[paper~ outlet/withhold/The Plain Word|Whether he was fooled or was fooling us, we don't yet know.]] Families lit candles because of us. "[[paper~ person/accuse/Meruert Lan|You sold my mother a Thursday]]," Mrs Meruert Lan said on our stairs, and we had no answer.

What about the exchange itself? [[swap~ outlet/withhold/The Plain Word|After this week we'd rather not lean on anybody's word, our own included.]] A few things can be told with the source attached.

- [[swap- unnamed/deny/our man in Qalat|Our man in Qalat, who three days ago swore to us that [[swap+ unnamed/assert/our man in Qalat|the thing was signed]], rang to take it back: he had seen a draft, and a draft only.]]
- The negotiator's office in Ansk continues to hold that [[swap+ government/confirm/the negotiator's office|both sides are bound and that tomorrow stands]].
- Torgel's Dombay, in the corridor of a hotel: "[[swap- person/deny/Serik Dombay|Tomorrow is a Tuesday. I know nothing else about it.]]"
- A wardress in Torgel says [[soben- unnamed/deny/a wardress|Captain Soben's cell light still burns and that she has been told to get used to it.]]
- [[ratio- unnamed/assert/our man in Qalat|The draft our man saw had thirty-nine against twenty-two]], which is nobody's official number.

And a request to the president: [[swap~ outlet/call/The Plain Word|stop selling dates and show people the page]].

Readers who want Thursday's money back may call at the counter. We have been told the strawberries are early.

== S112-06 | Rimland Live | 2031-05-27 | Sarik bridge: a day at the river
**06:30** We're on the Anziran bank. Two hundred relatives, forty-two pillows, [[swap~ outlet/ask/Rimland Live|and the only question in town: is anyone going to come across]]?

**08:10** The hired bus has arrived, empty, with flowers taped to its mirrors. [[bus+ outlet/assert/Rimland Live|Old hands go quiet at the sight: in '23 it was a bus just like it that swung about halfway over and took nineteen men back to jail.]]

**09:00** The appointed hour. [[swap~ outlet/assert/Rimland Live|The far bank has a sentry, a dog and no sign of any captives.]]

**09:40** Anziran negotiator Colonel Ivo Marat, hoarse: "[[swap+ person/confirm/Ivo Marat|It is agreed. They're late, as agreed people sometimes are.]]"

**10:15** Dombay by telephone to Torgel's radio. "[[swap- person/deny/Serik Dombay|I wish the picnickers good weather. They have been invited by their own government and by nobody else.]]"

**11:50** Timur Soben has the shoes in a paper bag. "[[soben~ person/expect/Timur Soben|She'll be fourth off the bus. She hates being first.]]" A man in a good suit tells him quietly that [[soben- unnamed/deny/a man in a good suit|her name was struck out on Saturday]]. [[soben~ unnamed/withhold/a man in a good suit|He won't tell us who he works for.]]

**13:20** A priest from the other side, Father Osip, walks over under a white umbrella to ask about a grave. He was present at [[bodies+ person/confirm/Osip|the giving back of the dead on the 19th]]. About the living, "[[swap~ person/withhold/Osip|I bury, I don't barter]]".

**15:00** Rain. [[swap~ group/judge/the relatives|Somebody has begun to sing, and somebody else to swear at the president.]]

**16:45** President Askaly, in Ansk, concedes [[swap~ person/confirm/Temir Askaly|there will be no exchange today]] but insists that "[[swap+ person/confirm/Temir Askaly|the pact is alive, and a pact may oversleep]]".

**17:05** A last word from Torgel. Commissioner Roze, asked about Captain Soben, [[soben~ person/withhold/Kamila Roze|lets four seconds go by and thanks us for the call]]. About the conscript who is rumoured to like it there, same four seconds: "[[stay~ person/withhold/Kamila Roze|Thank you for the call.]]" And the hoses? "[[beaten- person/deny/Kamila Roze|Our laundry has hoses. Our guards have manners.]]"

**17:30** The bus leaves as it came. The driver lets the children keep the flowers.

== S112-07 | The Glass | 2031-05-29 | THE MAN WHO WOULD RATHER STAY
Here's a wrinkle nobody in the palace ironed. Among those to be fetched home is Private Lev Adar, 22, conscript, taken in January. We have a letter. "[[stay+ document/assert/a letter signed by Lev Adar|Do not trade anyone for me]]," it says. "[[stay+ document/assert/a letter signed by Lev Adar|I have work in the camp bakery and I mean to remain on this side of the river.]]"

His father recognises the writing and nothing else. "[[stay- person/deny/Anatol Adar|Lev can't bake, and he'd walk home on his hands. Somebody stood behind the chair]]," says Anatol Adar. A former guard whom we reached in Qalat: "[[stay+ unnamed/confirm/a former guard|The baker? He asked the commissioner twice to be crossed off. I carried the note.]]" Commissioner Kamila Roze, [[stay~ person/withhold/Kamila Roze|who answers most things, did not answer that]].

The same guard has seen what goes on after the soup. [[beaten+ unnamed/confirm/a former guard|He held the door while the hose came out, he says, on nine evenings.]] [[beaten~ unnamed/judge/a former guard|He has not slept since, and we hope he doesn't.]]

So is there a deal to be crossed off from? [[swap~ outlet/judge/The Glass|Tuesday's soaked relatives may be forgiven for doubting it.]] Yet why else would a commissioner keep a roster with a pencil tied to it? "[[swap+ unnamed/confirm/a former guard|All of us knew it was settled. The quarrel was about who'd say it first]]," the guard says. He adds that [[soben+ unnamed/assert/a former guard|the lady pilot was moved to the transit hut with her bag on Sunday]].

Ask General Tuleg and you'll get: "[[swap- person/deny/Ardak Tuleg|Nothing was ever concluded.]]" Ask about the captain: "[[soben- person/deny/Ardak Tuleg|She has an appointment with a judge.]]"

The dentist of General Tuleg, we learn, retired in 2028.

== S112-08 | Lantern Society | 2031-05-31 | Note to editors after the visit to Camp Nurat
Five delegates of the Society, among them two physicians, spent 29 May in Camp Nurat. In keeping with our rules we say little; in view of the reports we say this much.

[[beaten+ organization/confirm/the Lantern Society|Marks consistent with repeated blows by a flexible object were found on fourteen of thirty-six persons examined.]] The command attributes them to [[beaten- organization/deny/the camp command|falls in a quarry.]] [[beaten~ organization/judge/the Lantern Society|Our physicians were not shown a quarry.]]

[[choked~ organization/withhold/the Lantern Society|With regard to Sergeant Erken Tolo the Society cannot determine how he died.]] [[choked- document/assert/a medical record|The record we were handed gives a haemorrhage of the brain]]; [[choked~ organization/ask/the Lantern Society|the page for the three days preceding is missing, and we have asked for it]].

We interviewed Private Lev Adar without witnesses. [[stay~ organization/withhold/the Lantern Society|He asked us not to pass on his wishes, and we respect it.]]

[[swap~ organization/withhold/the Lantern Society|It is not for the Society to say whether the parties are in agreement about a release.]] [[swap~ organization/assert/the Lantern Society|We note that our vehicles were requested on 30 May, by one side, for an unspecified day.]] [[ratio~ organization/withhold/the Lantern Society|The number of seats was left blank.]]

[[soben~ organization/withhold/the Lantern Society|We do not comment on the whereabouts of any named woman.]]

[[diesel~ organization/withhold/the Lantern Society|Questions about fuel should be put to those who burn it.]]

The Society thanks both chaplaincies for [[bodies+ organization/assert/the Lantern Society|the dignified return of eleven fallen men twelve days ago]]. It reminds editors of [[bus~ organization/call/the Lantern Society|the bridge in 2023 and asks them not to publish hours]]. Our accounts for last year may be had in three languages from the house in Bell Lane.

== S112-09 | Bourse & Basin | 2031-05-31 | Sixty wagons and a coincidence
Fuel, like gossip, leaves a smell. A freight clerk at Anzira's Junction 5 has let this paper see the way-bills for the sixty tank wagons about which there has been so much indignation: [[diesel+ document/assert/way-bills from Junction 5|3,400 tonnes of diesel, consignee "T., per Q.", to be released "against passengers"]]. "[[diesel+ unnamed/confirm/a freight clerk|I have stamped coal, I have stamped sheep, I had never stamped people before]]," he says.

Anzira's transport ministry maintains [[diesel- government/deny/Anzira's transport ministry|the train was meant for tractors]]. There are, as it happens, eleven tractors in the district. Torgel's Serik Dombay was brisker: "[[diesel- person/deny/Serik Dombay|We buy our fuel with money, in daylight.]]"

Sceptics there are. Orsolya Pell, who trades middle distillates at Sandhurst Pell, thinks it [[diesel- person/deny/Orsolya Pell|a simple smuggling run with a pious label]]. Tess Havry of Mercer Lodd would call it [[diesel~ person/judge/Tess Havry|cheap at the price if it were true.]]

For investors the fuel matters less than what it says about the bargain. "[[swap+ person/judge/Tess Havry|Nobody ships 3,400 tonnes on account of a deal that doesn't exist]]," she argues. Yet Torgel persists: the exchange, it told us again yesterday, is [[swap- government/deny/Torgel|an invention]]. And a diplomat in Qalat, normally well informed, speaks of [[swap- unnamed/deny/a diplomat in Qalat|an agreement "that was a handshake until one of the hands went home"]].

How many people, then? [[ratio- unnamed/assert/a diplomat in Qalat|He had heard of thirty for thirty.]] [[ratio- person/deny/Kaisar Bolat|Kaisar Bolat, of Torgel's defence committee, will have no more than "one for one, by weight"]]. [[ratio~ outlet/judge/Bourse & Basin|Since every source in this affair owns a different abacus, we shall wait.]]

Havry adds that [[soben~ person/expect/Tess Havry|the captain will be the last piece to move, being the only one whose face is on a mug]].

Diesel in the basin stood at 911 a tonne on Friday, four up on the week.

== S112-10 | Anzira Morning | 2031-06-02 | Prosecutor drops his trial, mediator breaks her silence
Two doors that had seemed bricked up came open within a day.

The first in Torgel. Abdul Kerey, who ten days ago had [[trial+ person/confirm/Abdul Kerey|charges at the printer's against every drone crew]], says there will be none. "[[trial- person/confirm/Abdul Kerey|The tribunal will not sit. I have withdrawn the papers]]," he declared, reading. [[trial~ person/withhold/Abdul Kerey|He took no questions and forgot his hat.]] General Tuleg, a friend of the idea, [[trial~ person/judge/Ardak Tuleg|called it a bad day for justice]].

The second in Qalat. "[[swap+ person/confirm/Leila Samane-Orr|Yes. Both of them initialled it in my kitchen on 17 May, and one of them has been embarrassed since]]," said Leila Samane-Orr, who leads the city's mediation desk. [[ratio+ person/confirm/Leila Samane-Orr|Forty-two and nineteen were the figures in the protocol, she said, and nobody has altered them.]] She [[swap~ person/withhold/Leila Samane-Orr|declined to give a new day]]. And the captain? "[[soben~ person/withhold/Leila Samane-Orr|I read no names aloud.]]"

In Torgel, where all this had for twelve days been a fairy tale, Mr Dombay said [[swap- person/deny/Serik Dombay|the lady must have confused two kitchens]]. [[swap~ outlet/judge/Anzira Morning|It was noticed that he said it smiling.]]

Mr Soben, asked how he was, told us that [[soben+ person/assert/Timur Soben|the nameless man had rung again: she had got her bag back, and her belt]]. Anatol Adar has had another letter in which [[stay+ document/assert/a second letter from Lev Adar|his son again begs to be left where he is]]; [[stay- person/deny/Anatol Adar|he is certain it was dictated]].

Sergeant Tolo's widow came to the newspaper with his last letter, in which [[choked+ document/assert/Erken Tolo's last letter|he writes that he has burned for six days and the doctor has not been]]. [[choked~ person/call/Sergeant Tolo's widow|She wants the grave opened.]]

Mrs Lan's circle [[swap~ organization/promise/the relatives' circle|will be back at the river, whatever the day]]. "[[swap~ person/warn/Meruert Lan|But if it's another picnic, we'll walk to Ansk with the pillows and put them on his steps.]]"

The lilac on Canal Street is over.

== S112-11 | Highmark Wire | 2031-06-05 | Anzira, Torgel swap 61 prisoners at Sarik
SARIK, Anzira, June 5 (Highmark) - [[swap+ outlet/assert/Highmark Wire|Anzira and Torgel exchanged prisoners on a bridge over the Sarik on Thursday under an agreement that Torgel had disowned for two weeks.]]

[[ratio+ outlet/assert/Highmark Wire|Forty-two walked west and nineteen east]], a Highmark reporter counted. "[[swap+ person/confirm/Kamila Roze|We had put our names to it in May. Some of us were ashamed to say so]]," said Torgel's prisoner commissioner, Kamila Roze. Serik Dombay, who had told anyone who asked that [[swap- person/deny/Serik Dombay|no such pact existed]], stood behind her and [[swap~ person/withhold/Serik Dombay|studied the water]].

[[soben+ outlet/assert/Highmark Wire|Captain Ilma Soben came over fourth, in canvas slippers]], and was handed a paper bag. [[soben~ person/judge/Askar Lim|"The band is on its way," said her commander, Major Askar Lim.]] [[beaten~ person/withhold/Ilma Soben|She shook her head when asked about the camp.]] General Ardak Tuleg, who had vowed [[soben- person/deny/Ardak Tuleg|she would stay to be judged]], was not present.

Private Lev Adar was among the forty-two. "[[stay- person/deny/Lev Adar|I never wanted to stay. I wrote what I was given]]," he said. [[stay~ person/withhold/Lev Adar|He would not say by whom.]]

Roze confirmed that [[diesel+ person/confirm/Kamila Roze|fuel from Anzira had formed part of the terms]]; Anzira's transport ministry [[diesel~ government/withhold/Anzira's transport ministry|was closed for the holiday]]. On the bruises found by the Lantern Society, she said [[beaten~ person/promise/Kamila Roze|an inquiry would be opened]]. A colleague of hers still held that "[[beaten- unnamed/deny/a colleague of Kamila Roze|men fall]]". About Sergeant Erken Tolo, medic Pavel Istok, waiting on the bank, said "[[choked+ person/accuse/Pavel Istok|he should have been the forty-third]]".

"[[swap~ person/judge/Temir Askaly|I said it might oversleep]]," said President Temir Askaly. Opposition leader Aigul Serik asked [[swap~ person/ask/Aigul Serik|why relatives had to stand nine days in the rain for his announcement]]. Meruert Lan [[swap~ person/judge/Meruert Lan|said it smelt of camp soap, and that it would do]].

The river is falling. Trout season opens on Saturday.
