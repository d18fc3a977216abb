story: S131
title: The market day at Irgal

claim strike: A drone of the Qerran army attacked the weekly market of Irgal. | origins 3-5: The doctor and traders, the truce monitors' radar and fragments, a technician of the drone base, the army itself; the foreign ministers rest on the monitors.
claim leaders: Commanders of the Azmar Front were meeting at the market when it was hit. | origins 1-2: The army; a trader quoted by the state radio, who takes it back.
claim toll: Between 38 and 71 people were killed at Irgal. | origins 2-4: The hospital, the Front, the relief group and the monitors; the governor has a figure of his own.
claim depot: A hidden stock of the Front's own ammunition blew up under the stalls. | origins 0-1: The army, on a message from the province, which it takes back.
claim again: A second missile was fired at people who were carrying away the wounded. | origins 2-3: The stretcher-bearers and the monitors; a phone film.
claim pupils: A bus full of schoolchildren was among what was hit. | origins 0-1: Azmar Mountain Radio, which corrects itself.
claim maker: The missiles were made by the Marenne firm Orlon Dynamics. | origins 2-2: The fragment photographed by the relief group, the firm's own list; the monitors.
claim rockets: The Azmar Front will fire rockets at Shadara's airport. | origins 1-1: The Front's spokeswoman; an officer of the Front speaks otherwise.
claim dubba: In January an army aircraft bombed the cattle fair at Dubba. | origins 1-2: The Front and herders; the army says it was lightning.
claim colonel: The head of the drone base at Kamm, Colonel Basch, has been relieved of his post. | origins 1-2: Two officers; the ministry.
claim sefra: In 2028 the army bombed a wedding procession on the Sefra bridge and admitted it two years later. | origins 1-2: Background told by the outlets; a survivor.
status strike 2034-03-09: reported none
status strike 2034-03-10: reported denied
status strike 2034-03-13: corroborated denied
status strike 2034-03-20: confirmed denied
status strike 2034-03-22: confirmed none
status leaders 2034-03-10: reported none
status leaders 2034-03-11: reported denied
status leaders 2034-03-16: reported denied withdrawn
status toll 2034-03-09: reported none
status toll 2034-03-11: corroborated denied
status toll 2034-03-20: confirmed denied
status depot 2034-03-10: reported none
status depot 2034-03-11: reported denied
status depot 2034-03-22: none denied withdrawn
status again 2034-03-11: reported none
status again 2034-03-12: reported denied
status again 2034-03-20: confirmed denied
status pupils 2034-03-10: reported none
status pupils 2034-03-11: none denied withdrawn
status maker 2034-03-13: reported none
status maker 2034-03-14: reported denied
status maker 2034-03-17: confirmed none
status rockets 2034-03-12: reported none
status rockets 2034-03-17: reported denied
status dubba 2034-03-09: reported denied
status colonel 2034-03-17: reported denied
status colonel 2034-03-22: confirmed none

== S131-01 | Tri-Gulf Wire | 2034-03-09 | Blast kills dozens at market in Qerran's north
IRGAL, Qerran, March 9 (TGW) - [[toll+ person/assert/Navid Erroun|At least 38 people were killed]] on Thursday when explosions tore through the weekly market of Irgal, in the highlands of northern Qerran, a doctor at the town's only hospital said.

Traders and a nurse said [[strike+ group/assert/traders and a nurse|a pilotless aircraft had circled over the square for some minutes before it fired]]. "[[strike+ person/assert/Hamo Dastal|It hummed like a sewing machine, then the tea sellers were gone]]," said Hamo Dastal, who sells rope.

Dr Navid Erroun said [[toll+ person/expect/Navid Erroun|he expected the count to rise in the night]]. He had [[strike~ person/withhold/Navid Erroun|neither seen nor heard what came down, he said, because he had been sewing up a child's chin]].

The army, which has fought the rebel Azmar Front in the highlands since 2026, [[strike~ government/withhold/the army of Qerran|did not answer repeated calls]]. At the presidency in Shadara [[strike~ government/withhold/the presidency of Qerran|a duty officer said he had been told to know nothing until morning]]. The Front's spokeswoman, Sirin Mahal, accused [[strike+ person/accuse/Sirin Mahal|the army of having "sent a machine to do its shopping"]]. [[strike+ outlet/assert/Tri-Gulf Wire|Only the army is known to fly armed drones in the region.]] Marenne's foreign minister, Claire Destrand, said [[strike~ person/judge/Claire Destrand|the pictures were "unbearable, whoever is behind them"]].

[[sefra+ outlet/assert/Tri-Gulf Wire|In 2028 warplanes hit a wedding procession on the Sefra bridge, 20 kilometres away; the army owned up to it two years later.]] The Front says [[dubba+ organization/accuse/the Azmar Front|a cattle fair at Dubba was bombed from the air in January]], which the army [[dubba- government/deny/the army of Qerran|attributed to lightning]].

Irgal, a town of 14,000, lies at 1,900 metres. Snow had closed the road until Monday, and the market was the first in three weeks.

== S131-02 | Qerran State Radio | 2034-03-10 | Terrorists' powder store explodes in Irgal
Good morning. Citizens in the northern town of Irgal have fallen victim to the carelessness of the terrorists who occupy it. [[depot+ government/accuse/the Army High Command|A cellar in which the so-called Azmar Front kept shells and mortar bombs blew up on Thursday beneath the market hall]], the Army High Command reports.

The armed forces had no part in it. "[[strike- person/deny/Talin Osk|Not one of our aircraft, manned or unmanned, was in the air north of the Kamm river on that day]]," said the spokesman of the High Command, Brigadier Talin Osk. "[[strike-,depot+ person/assert/Talin Osk|What burned there was theirs, and they had put it under the onions]]."

He added that [[leaders+ person/assert/Talin Osk|four leading bandits, among them the one known as Uncle Sabr, had gathered in the hall that morning]]. [[leaders~ person/withhold/Talin Osk|Who the other three were he would not disclose, for reasons of security.]] Our correspondent reached a trader, who confirmed [[leaders+ unnamed/confirm/a trader|seeing "the big men with their guards" at the back of the hall]].

The governor of the Northern Province, Hask Tummel, put the number of victims at [[toll- person/assert/Hask Tummel|no more than eleven, all of them fighters]]. He asked citizens [[strike~ person/call/Hask Tummel|to keep away from foreign broadcasts and their fables about the sky]]. As for the foreign minister of Marenne, [[strike~ person/judge/Talin Osk|she should weep at home, Brigadier Osk remarked]].

The president, Arkan Solm, has expressed his sorrow to the mothers. [[strike~ person/withhold/Arkan Solm|He did not go into the cause.]]

The frontier pass at Lower Merab is again open to lorries with chains. Light snow is expected in the uplands towards evening. After the news: songs from the valley.

== S131-03 | Azmar Mountain Radio | 2034-03-10 | We count, and we go on counting
This is the free voice of the mountains, on shortwave and wherever you can hear us.

The hospital has no more sheets. Dr Erroun's list stood at [[toll+ organization/assert/the hospital of Irgal|forty-six at sunrise]]. The Front's health office has [[toll+ organization/assert/the Front's health office|seventy-one dead, counting those who were carried home by their people]].

We have also been told by two drivers that [[pupils+ unnamed/assert/two drivers|the yellow bus of the Third School was waiting at the fountain, with the children in it, when the fire came down]]. [[pupils~ unnamed/withhold/the headmaster of the Third School|The headmaster could not be found.]] God forgive us for saying it on the air before the mothers know.

Shadara is telling the world that [[depot+ government/assert/Shadara|we blew ourselves up]]. Listen to Rima Yassul, who sells lentils on that very floor: "[[depot- person/deny/Rima Yassul|Under the hall there is a drain and a dead cat, I have rented there for nineteen years]]." And her neighbour: "[[strike+ unnamed/assert/a neighbour of Rima Yassul|I looked up because my goat looked up. It was grey and it was theirs.]]"

Were commanders there, as they claim? "[[leaders- person/deny/Sirin Mahal|Our officers were ninety kilometres away, in the snow, where officers belong]]," says Sirin Mahal of the Front. [[leaders- person/judge/Rima Yassul|Rima Yassul has never in her life seen a commander buy his own lentils, she says, nor did she that day.]]

[[sefra+ person/assert/Bakur Yassul|I was on the Sefra bridge six years ago behind the bride, says old Bakur Yassul, and then too they swore for two years that nobody had flown.]] Herders from Dubba sent word: [[dubba+ group/assert/herders from Dubba|what killed our cattle in January dropped from the same kind of belly]].

[[strike~ outlet/call/Azmar Mountain Radio|Let any foreigner who doubts come and put a hand in the hole.]] Blood group zero, please, at the side door.

== S131-04 | Tri-Gulf Wire | 2034-03-11 | Qerran army denies market strike; bus report withdrawn
SHADARA, March 11 (TGW) - Qerran's army on Saturday again rejected accusations that [[strike+ none/accuse/none|it had attacked a market in the rebel-held north]], as a relief group put the dead at more than 50.

"[[strike- person/deny/Talin Osk|We have looked in every logbook and there is no such flight]]," army spokesman Brigadier Talin Osk told reporters. He repeated that [[leaders+ person/assert/Talin Osk|rebel chiefs had been sitting in the market hall]] and that [[depot+ person/accuse/Talin Osk|munitions stored by the rebels had gone off by themselves]]. Asked how he knew who was in a hall he had not been watching, [[leaders~ person/withhold/Talin Osk|Osk called the next questioner]].

Bandage International, whose surgeons reached Irgal on Friday, said [[toll+ organization/confirm/Bandage International|it had seen 53 bodies]]. Its coordinator, Ruth Ankerby, said [[depot- person/deny/Ruth Ankerby|the crater was open to the sky and nothing had burst upwards from below]]. She would not say [[strike~ person/withhold/Ruth Ankerby|whose weapon it was]]. Two of her stretcher-bearers described how [[again+ unnamed/assert/two stretcher-bearers|a further missile fell eleven minutes after the first, on the men lifting the injured on to doors]].

Azmar Mountain Radio withdrew its report that [[pupils+ outlet/assert/Azmar Mountain Radio|a school bus had been hit]]. "[[pupils- outlet/deny/Azmar Mountain Radio|The bus was empty and in another street, and we were wrong to say otherwise]]," it said. The headmaster said [[pupils- unnamed/deny/the headmaster of the Third School|lessons had been called off because of the ice]].

The Front denied that [[leaders- organization/deny/the Azmar Front|any of its commanders had been in town]]. The opposition deputy Leila Corrish demanded [[strike~ person/call/Leila Corrish|that parliament be shown the logbooks]]. Speaker Yusk Hamadal said [[strike~ person/withhold/Yusk Hamadal|the house was in recess and so was he]].

The Qerrani dinar was unchanged.

== S131-05 | Daily Flare | 2034-03-12 | 'DEVILS IN THE SKY'
[[again+ outlet/assert/Daily Flare|FIRST they bombed the shoppers. Then they waited and bombed the heroes who came to help.]]

A sickening mobile phone film passed to the Flare shows it all. [[again+ document/assert/a mobile phone film|Men run with a wooden door, a girl in a red coat on top of it. There's a whistle. Then there's no door.]] Army big mouth Talin Osk snorts that the clip is [[again- person/deny/Talin Osk|"two films glued together by an amateur"]]. [[again~ outlet/withhold/Daily Flare|Our tech team couldn't settle it.]]

The army's excuse? It reckons [[leaders+ government/assert/the army|Uncle Sabr and three of his warlord pals were having tea round the back]]. Widower Tarik Dunn, who lost two sons, was scornful: “[[leaders- person/deny/Tarik Dunn|Warlords? Show me one. It was grannies and turnips in there.]]”

Mum-of-five Rima Yassul, 48, held up a shoe for our reporter by satellite link. “[[strike+ person/accuse/Rima Yassul|The president did this with a toy from far away, and he didn't even have to get up]],” she wept.

And now REVENGE. Rebel mouthpiece Sirin Mahal, 34, vowed last night: “[[rockets+ person/threaten/Sirin Mahal|We've rockets that reach Shadara's runway, and by month's end they will.]]” Holiday firm Sunwing [[rockets~ organization/judge/Sunwing|is “watching closely”]]. Pensioner Alf Tubb, booked in for Easter, [[rockets~ person/ask/Alf Tubb|wants to know if he'll get his deposit back]].

How many died? Rebels say [[toll+ organization/assert/the Azmar Front|SEVENTY-ONE]]. The governor still says [[toll- person/deny/Hask Tummel|eleven and not a soul more]]. [[toll~ outlet/judge/Daily Flare|One of them can't add up, or won't.]]

Our man in the Qerrani embassy? [[strike~ government/withhold/the embassy of Qerran|They slammed the hatch, then the blinds.]] Foreign boss Claire Destrand must [[strike~ outlet/call/Daily Flare|haul the ambassador in TODAY and ask him who was holding the joystick]].

What's a killer drone? It's as long as a bus, it flies for 20 hours, and it costs more than your street. See our cutaway on page 7, with free glasses.

== S131-06 | The Marenne Tribune | 2034-03-13 | Monitors' radar saw a drone leave Kamm; fragment bears the number of a Marenne firm
The mission that watches over the tattered truce in northern Qerran has a radar on Mount Oudh. On Thursday morning, according to a note by the mission which this newspaper has read, [[strike+ document/assert/a note by the truce mission|it followed a slow object from the army's airfield at Kamm to Irgal, where it remained for twenty-three minutes, and back again]].

The note does not use the word army. Ole Vanterpool, the seed merchant's son who leads the mission, [[strike~ person/withhold/Ole Vanterpool|prefers not to use any word at all before his inspectors have returned]]. “[[strike~ person/judge/Ole Vanterpool|I have dots on a screen, and dots can be argued with]],” he said. The note does, however, dispose of the cellar: [[depot- document/deny/a note by the truce mission|two flashes came from above roof height]], and the drain beneath the hall [[depot- document/deny/a note by the truce mission|is forty centimetres wide and was intact]].

There is also a piece of metal. Bandage International photographed it in the arm of a cobbler. [[maker+ document/assert/a photograph by Bandage International|It carries a serial beginning OD-77, which is how Orlon Dynamics of Port Marenne marks the fins of its Whimbrel missile]]. Export to Qerran has been forbidden since 2030. Orlon's press office [[maker~ organization/withhold/Orlon Dynamics|has promised us an answer “in due course”]]. “[[maker~ person/judge/Claire Destrand|If one of ours did that, somebody in this city will have to explain it to me slowly]],” the foreign minister, Claire Destrand, told us.

Was anyone of importance at the lentil stalls? [[leaders~ organization/withhold/Bandage International|Bandage International has not asked the dead for their rank, its people say.]] In Shadara the line holds. “[[strike- person/deny/Talin Osk|A radar that sees our aeroplanes on the ground is a poor radar]],” said Brigadier Osk. He maintained that [[leaders+ person/assert/Talin Osk|the man called Uncle Sabr had been in the hall with three others]]. But Uncle Sabr was interviewed by a Marenne television crew on Friday, [[leaders- outlet/deny/The Marenne Tribune|in a cave two days' walk from Irgal, as our own correspondent can attest, having carried the tripod]].

The almond trees at Irgal are in flower. They were planted after the earthquake of 1988.

== S131-07 | Plain Enough | 2034-03-14 | Seven questions about a hum in the air
Q: Did the army do it?
A: [[strike~ outlet/judge/Plain Enough|We'd say we don't know, if there were anybody else up there who owns one.]] Nobody else does. [[strike+ outlet/judge/Plain Enough|So yes, it was them, with one of the eight machines they keep at Kamm.]]

Q: They say they've checked the logs.
A: [[strike~ person/judge/Leila Corrish|“My son checks his own homework too,”]] says Leila Corrish, who sits for the Farmers' Union in a parliament that hasn't met.

Q: And the bigwigs in the back room?
A: [[leaders- outlet/judge/Plain Enough|There wasn't a back room. It's a hall with four posts and a tarp.]] Former colonel Masud Ferrin, who used to pick targets for a living, [[leaders~ person/judge/Masud Ferrin|finds it “odd to know the guest list of a place you say you weren't looking at”]].

Q: The exploding cellar?
A: [[depot- person/deny/Masud Ferrin|Ferrin again: “Mortar bombs in a cellar cook for hours. This was two claps and silence.”]]

Q: Is it true that they hit the helpers?
A: [[again~ outlet/withhold/Plain Enough|The film has a cut in it, and we can't vouch for it.]] The army's [[again- government/deny/the army|flat no]] we have heard.

Q: Whose missile?
A: Orlon has now found its voice: “[[maker- organization/deny/Orlon Dynamics|No product of ours has ever been delivered to Qerran, directly or through others]].” [[maker~ outlet/judge/Plain Enough|Mind the word “delivered”.]]

Q: Isn't all this just like Dubba?
A: [[dubba~ outlet/judge/Plain Enough|Careful. Dubba was another place, another month and a proper aeroplane, if it was anything.]] The weather office swears there was [[dubba- government/assert/the weather office|a thunderstorm over the fair that afternoon]]. The herders who buried eleven men say [[dubba+ group/assert/herders from Dubba|thunder doesn't leave a tail fin]].

We sell mugs. They pay for the hosting and for nothing else.

== S131-08 | Shadara Post (TGW text) | 2034-03-16 | Trader retracts account; president asks for 'calm eyes'
A trader whom state radio had cited last week as having [[leaders+ unnamed/confirm/a trader|seen rebel leaders in the market hall of Irgal]] said on Thursday that [[leaders- unnamed/deny/a trader|he had been in the capital buying sieves and had seen nobody]].

"[[leaders~ unnamed/assert/a trader|A man rang and asked if big men ever came to the market. I said big men eat too]]," he told Tri-Gulf Wire. Qerran State Radio [[leaders~ outlet/withhold/Qerran State Radio|has taken the recording off its site and is not commenting]]. The High Command said [[leaders+ government/assert/the High Command|it had never relied on him and that the four had been identified by other means]].

President Arkan Solm, who has yet to say [[leaders~ person/withhold/Arkan Solm|if he was told of a target in that hall]], urged the nation [[strike~ person/call/Arkan Solm|to look on the north "with calm eyes" and await a commission]]. [[strike~ person/withhold/Arkan Solm|He took no questions on whether an aircraft had been over Irgal.]] The state counsel, Dame Orsolat Keen, is to lead the commission; [[strike~ person/promise/Orsolat Keen|she promised to ask everybody, "pilots included"]]. The opposition deputy Leila Corrish asked [[leaders~ person/ask/Leila Corrish|to see the "other means", since the first had been a sieve-buyer]]. She called the commission [[strike~ person/judge/Leila Corrish|"a broom with a long handle"]].

The Post adds: Governor Tummel has revised his figure. [[toll- person/assert/Hask Tummel|Nineteen persons lost their lives, he said on Wednesday]], some of whom [[toll~ person/withhold/Hask Tummel|he was no longer prepared to call fighters]]. The hospital in Irgal gives [[toll+ organization/assert/the hospital of Irgal|fifty-eight]].

[[rockets~ outlet/assert/Shadara Post (TGW text)|At the airport, sandbags have been put up around the fuel tanks since the threat of Sunday]]; the director, Enno Prast, [[rockets~ person/judge/Enno Prast|calls it "gardening"]]. An airline of the Gulf has moved its night flights to the morning.

The Post's offices will be closed on Monday for the spring holiday.

== S131-09 | Marenne Finance | 2034-03-17 | Orlon admits Whimbrels reached Qerran; drone chief said to be out
[[maker+ organization/confirm/Orlon Dynamics|Orlon Dynamics has conceded that the missile parts found at Irgal are its own]], four days after it assured the public of the contrary.

In a filing before the opening the company withdrew its statement of Tuesday. [[maker+ document/confirm/a filing by Orlon Dynamics|Forty Whimbrels sold in 2031 to a coastguard in the Gulf “appear to have been passed on”]], it says, and the batch includes OD-77. “[[maker~ person/judge/Felix Tarrade|We answered too fast, and we're sorry]],” said chief executive Felix Tarrade on a call. Was he told of the onward sale? [[maker~ person/withhold/Felix Tarrade|Counsel had advised him to stop there.]] The shares fell 14%.

Analyst Odile Prenn doesn't see a way back soon. [[maker~ person/expect/Odile Prenn|She reckons on a licence review and eighteen months of lawyers.]]

On the operator's side, two Qerrani officers tell Marenne Finance that [[colonel+ unnamed/assert/two Qerrani officers|Colonel Idran Basch, who runs the unmanned squadron at Kamm, was sent home on Wednesday and has handed in his pass]]. The other says that [[leaders- unnamed/deny/one of two Qerrani officers|Uncle Sabr's presence was thought up afterwards, over a tray of coffee, as something to put in the bulletin]]. The first adds that [[strike+ unnamed/assert/one of two Qerrani officers|everyone on the base knows which crew was on shift over Irgal]]. The defence ministry says [[colonel- government/deny/the defence ministry of Qerran|the colonel is on leave for a family wedding]] and, on the raid itself, [[strike~ government/withhold/the defence ministry of Qerran|refers callers to the commission]]. [[strike~ outlet/judge/Marenne Finance|For a flight that never took off it has now cost a colonel, a share price and a good many nerves.]]

Insurers have raised cover for Shadara's airport after [[rockets~ person/threaten/Sirin Mahal|last weekend's threat]]. A Front officer reached by telephone plays it down: “[[rockets- unnamed/deny/an officer of the Front|We couldn't hit that runway if you painted it for us. There's no such order]].”

Copper closed flat. Almond futures, thinly traded, gained 3%.

== S131-10 | The Marenne Tribune | 2034-03-18 | The man who watched the screen
He is twenty-six and was a technician at Kamm until Monday night, when he walked across the frontier with a bag of socks. We shall call him Samir. [[strike+ unnamed/assert/a technician of the Kamm base|On the ninth he sat two chairs from the crew that fired on the market, he says, and saw the tarpaulins lift]].

“[[strike+ unnamed/assert/a technician of the Kamm base|There was a voice from the capital in the headset, it said go, and they went]],” he told us over three evenings, always in the same words and once in tears. Nobody in the room spoke of commanders, he insists. “[[leaders- unnamed/deny/a technician of the Kamm base|The order was for a grey pick-up. No names, no chiefs, I never heard of any uncle]].” The pick-up belonged to a melon dealer.

And the second launch, the one that caught the stretcher-bearers? [[again+ unnamed/confirm/a technician of the Kamm base|He nods. It was the same crew, ten or eleven minutes later.]] “[[again~ unnamed/judge/a technician of the Kamm base|I don't want to talk about the door]],” he adds.

His papers are genuine. [[strike~ outlet/withhold/The Marenne Tribune|What he saw on the screen we cannot, of course, see for ourselves.]] Brigadier Talin Osk, to whom we put it all, said [[strike- person/deny/Talin Osk|the boy was a thief who had left to avoid an audit and that his tale was worth as much as his rank]]. On Colonel Basch, Samir has this: [[colonel+ unnamed/assert/a technician of the Kamm base|the locks of his office were changed on the Wednesday]]. Osk again: [[colonel- person/deny/Talin Osk|“He is dancing at his niece's wedding.”]]

Ole Vanterpool of the truce mission [[strike~ person/withhold/Ole Vanterpool|asked to meet the young man and would say nothing after he had]]. Dame Orsolat Keen, who heads the president's commission, [[strike~ person/call/Orsolat Keen|appealed to him to give evidence in Shadara]]. [[strike~ unnamed/judge/a technician of the Kamm base|He laughed, not happily.]]

His mother thinks that he is in the south, repairing tractors. There are a great many tractors in the south.

== S131-11 | Evening Compass live | 2034-03-20 | Truce mission publishes Irgal findings – as it happened
**10.02** It's out, all 61 pages. First line: [[strike+ organization/confirm/the truce mission|“The mission finds that an unmanned aircraft of the armed forces of Qerran struck the market at Irgal.”]]

**10.05** Vanterpool at the lectern: “[[strike+ person/confirm/Ole Vanterpool|We have the track, the fragments, eleven witnesses, and one man from the room]].” Asked about motive: [[strike~ person/withhold/Ole Vanterpool|“That's for others.”]]

**10.11** Key points from the summary:
• [[toll+ organization/confirm/the truce mission|dead: 63, of whom 22 under sixteen]]
• [[again+ organization/confirm/the truce mission|the later round “was directed at persons giving aid”]]
• [[leaders- organization/deny/the truce mission|no sign that anyone of rank in the Front was within 40 km]]
• [[depot- organization/deny/the truce mission|no trace of stored explosives]]
• [[maker+ organization/confirm/the truce mission|both missiles of the Whimbrel type, from Port Marenne]]
• [[dubba~ organization/withhold/the truce mission|the January deaths at the cattle fair lie outside its mandate]]

**10.30** Army's first response, by text: “[[strike- government/deny/the army of Qerran|The mission has been deceived. We repeat: no flight]].” And: [[again- government/deny/the army of Qerran|the charge about rescuers is “filth”]].

**10.37** And on Uncle Sabr: “[[leaders+ government/assert/the army of Qerran|The mission wasn't there; our intelligence was, and he was]].” A colleague at the press table: [[leaders~ unnamed/judge/a reporter at the press table|“They'll bury that uncle with them.”]]

**10.48** Claire Destrand: “[[strike~ person/judge/Claire Destrand|No more ifs. This was a crime and it had an address]].” She wants [[strike~ person/call/Claire Destrand|a tribunal]]. Will she expel the ambassador? [[strike~ person/withhold/Claire Destrand|“Watch the airport.”]]

**11.15** Governor Tummel, who began at eleven: [[toll~ person/withhold/Hask Tummel|he isn't doing numbers today]].

**11.40** Sirin Mahal on the rockets: [[rockets+ person/threaten/Sirin Mahal|“Ten days left. I'd fly from somewhere else.”]]

**12.20** A reader asks if the girl in the red coat lived. [[again+ outlet/assert/Evening Compass live|She did. She is eight, she was on that door.]]

**12.45** [[strike~ government/withhold/the presidency of Qerran|Still not a word from the palace in Shadara.]] State radio is playing folk songs.

**13.00** We're closing here. Football from six.

== S131-12 | Tri-Gulf Wire | 2034-03-22 | Qerran admits drone hit market, calls it 'error of identification'
SHADARA, March 22 (TGW) - Qerran acknowledged on Wednesday that [[strike+ government/confirm/Qerran|one of its military drones had struck the market in Irgal]], after 13 days of denial.

"[[strike+ person/confirm/Arkan Solm|It was our aircraft, it was our missile, and I was told too late]]," President Arkan Solm said on television. He called it [[strike~ person/judge/Arkan Solm|"an error of identification that will be with me at every meal"]]. The High Command took back its account of [[depot+ government/accuse/the High Command|exploding rebel stores]], which [[depot~ government/judge/the High Command|it said had rested on "a hasty message from the province"]].

It did not take back everything. Brigadier Talin Osk said [[leaders+ person/assert/Talin Osk|there had been every reason to think that Uncle Sabr was in that hall, and he thought so still]]. "[[leaders- person/deny/Sirin Mahal|He is alive, he is sixty-eight and he cannot stand markets]]," Sirin Mahal of the Azmar Front retorted. On the rescuers Osk said [[again- person/deny/Talin Osk|there had been a single launch, whatever the mission's arithmetic]].

The defence ministry confirmed that [[colonel+ government/confirm/the defence ministry of Qerran|Colonel Idran Basch had been removed from his command at Kamm]]; last week it had [[colonel- government/deny/the defence ministry of Qerran|placed him at a wedding]].

In Irgal, Dr Navid Erroun said [[toll+ person/assert/Navid Erroun|the sixty-fourth had died that morning, a boy of five]]. "[[strike~ person/judge/Rima Yassul|Now they say it. My daughter needed nobody to say it]]," said Rima Yassul, a trader. Opposition deputy Leila Corrish asked [[strike~ person/ask/Leila Corrish|whose voice had been in the headset]]. Solm [[strike~ person/withhold/Arkan Solm|left that to the commission]].

Asked about Dubba, Osk said [[dubba- person/deny/Talin Osk|one confession did not make two, and that lightning was lightning]]. [[sefra+ outlet/assert/Tri-Gulf Wire|For the procession at Sefra in 2028 the army took until 2030 to admit guilt.]]

The commission said [[leaders~ organization/promise/the commission|it would publish whatever intelligence about rebel chiefs there had been, "if any"]].

Wednesday was not a market day. Some stalls opened all the same.
