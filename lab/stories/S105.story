story: S105
title: Nine men from Dashti Ridge

claim captured: Sukhara's troops took Arvenian soldiers prisoner in the clash at Dashti Ridge on 2 March. | origins 3-4: Sukhara's defence ministry, the escaped corporal, the relief delegate who saw the men, a shepherd on the slope.
claim drones: Sukharan drones attacked the Arvenian border post at Dashti. | origins 2-4: Arvenia's army and the monitors; the corporal and the villagers saw them.
claim count: Nine Arvenian soldiers were taken. | origins 2-3: Sukhara and the relief delegate; the families' list may rest on the army's.
claim first: An Arvenian patrol had crossed the border first. | origins 1-2: Sukhara's defence ministry; the prisoner's words on the video are its own work.
claim video: The prisoners' confession on film was forced from them. | origins 1-2: the returned private Solm; the language scholar judges from the film.
claim swap: The prisoners will be (are) exchanged for two Sukharan officers on the Ferro bridge on 18 March. | origins 2-3: diplomats, then both governments.
claim kite: The drones were built by Polar Kite of Norhaven and sold in breach of the embargo. | origins 1-2: the drone researcher's wreck; customs in Norhaven.
claim colonel: Arvenia has captured a Sukharan colonel. | origins 0-1: one newspaper's source in the general staff, taken back.
claim depot: Drones set fire to the fuel depot at Orlik on 9 March. | origins 1-2: the governor and the railway; Sukhara denies it.
claim shepherds: Sukhara's border guards had seized two Arvenian shepherds in February. | origins 1-2: the mayor of Ulmen; Sukhara's border guard confirms.
claim oldwar: In 2031 fighting on the same ridge killed 31 and ended in the Ferro truce. | origins 1-2: background in the outlets' own voice.
status captured 2038-03-02: reported denied
status captured 2038-03-03: corroborated denied
status captured 2038-03-05: confirmed none
status drones 2038-03-02: reported none
status drones 2038-03-03: reported denied
status drones 2038-03-08: corroborated denied
status count 2038-03-03: reported none
status count 2038-03-05: reported denied
status count 2038-03-11: confirmed none
status first 2038-03-03: reported denied
status video 2038-03-08: reported denied
status video 2038-03-19: corroborated denied
status swap 2038-03-11: reported none
status swap 2038-03-12: reported denied
status swap 2038-03-15: confirmed none
status kite 2038-03-08: reported none
status kite 2038-03-10: reported denied
status kite 2038-03-15: corroborated denied
status colonel 2038-03-05: reported none
status colonel 2038-03-06: none denied withdrawn
status depot 2038-03-10: reported denied

== S105-01 | Transit Wire | 2038-03-02 | Shots and explosions reported on Arvenia-Sukhara border
ULMEN, Arvenia, March 2 (Transit) - [[drones+ government/assert/Arvenia's general staff|Unmanned aircraft from Sukhara struck an Arvenian border post on Dashti Ridge at dawn on Tuesday]], Arvenia's general staff said, in the worst violence on the frontier in years.

"[[drones+ person/assert/Viktor Lahn|They came in two waves out of the sun, six and then eight]]," said Colonel Viktor Lahn, the army's spokesman. He gave no figure for casualties.

Villagers below the ridge said that [[captured+ group/assert/villagers below the ridge|Sukharan infantry had then come over the crest and led men away with their hands on their heads]]. "[[captured+ person/assert/Osip Grell|I had them in my field glasses, roped one to the next like goats]]," said Osip Grell, who keeps sheep on the slope.

Lahn dismissed this. "[[captured- person/deny/Viktor Lahn|Every one of our soldiers is accounted for]]," he said. Pressed a second time, he said [[captured~ person/withhold/Viktor Lahn|he would not trade in rumours while the smoke was still rising]].

In Adesh, Sukhara's defence ministry [[drones~,captured~ government/withhold/Sukhara's defence ministry|promised a statement and had issued none by nightfall]].

Prime Minister Lidia Marenz called [[drones~ person/call/Lidia Marenz|an emergency session of the council]]. The Frontier Observer Mission, which has eleven unarmed monitors in the hills, appealed to [[drones~ organization/call/the Frontier Observer Mission|both sides to ground whatever flies]].

[[oldwar+ outlet/assert/Transit Wire|Seven years ago 31 people died on the same ridge before the Ferro truce stopped the guns.]] Snow still lies above 1,800 metres, and the pass road was closed for the winter until last week.

[[shepherds+ outlet/assert/Transit Wire|Tension had risen since two Arvenian shepherds were picked up by Sukharan border guards in February.]]

== S105-02 | Voice of Sukhara | 2038-03-03 | Intruders taught a lesson at Dashti
[[first+ government/accuse/the Ministry of Defence|A gang of Arvenian saboteurs in uniform crept four hundred metres into our homeland on Tuesday]], and our border troops received them as they deserved, the Ministry of Defence announces.

[[captured+,count+ government/confirm/the Ministry of Defence|Nine of the intruders laid down their weapons and are in our hands]], the Ministry says. "[[captured+ person/confirm/Ilyas Noor|They are fed, they are warm, they are ashamed]]," General Ilyas Noor told our correspondent. [[captured~ person/withhold/Ilyas Noor|Where they are kept he naturally did not disclose.]]

"[[first+ person/accuse/Ilyas Noor|The boundary stone is here, and here, behind it, are their bootprints]]," said the General, pointing to the map with a ruler.

Lohr tells its people a fable of [[drones- government/deny/the Ministry of Defence|flying machines. Not one was in the air from our side]], the Ministry stresses. [[drones- person/deny/Ilyas Noor|"A few mortars of theirs fell short, on their own cook-house," said General Noor.]]

President Rustam Adil thanked the troops. He advised [[captured~ person/call/Rustam Adil|the mothers in Arvenia to ask their own government what their boys were looking for in a foreign meadow]].

On the two sheep thieves held since last month, the Border Guard states that [[shepherds+ government/confirm/the Border Guard|they were found with ninety animals on our side of the brook]] and that [[shepherds~ government/expect/the Border Guard|a court will see to them in spring]]. [[shepherds~ outlet/judge/Voice of Sukhara|Their case has nothing to do with Tuesday's.]]

[[captured~ outlet/ask/Voice of Sukhara|How long will Lohr go on pretending that nobody is missing from its barracks?]]

Sowing of cotton has begun in the three southern provinces, ten days ahead of plan.

== S105-03 | Ulmen Bote | 2038-03-03 | Four coffins in Ulmen, and nobody says how many beds are empty
Four soldiers of the 3rd Mountain Company lay last night in the chapel of our hospital. Dr Hedda Prill, who was on duty, told the Bote she had closed the eyes of three and that the fourth had died on the table. The army gave the same number this morning and will publish the names when the families know.

But what of the others? The company had 31 men on the ridge. Colonel Lahn still says [[captured- person/deny/Viktor Lahn|no Arvenian has fallen into enemy hands]]. "[[captured~ person/judge/Ruta Solm|Then let him bring me Emil]]," says Ruta Solm from Mill Lane, whose son was at the post. "[[captured~ person/assert/Ruta Solm|His telephone rings. A man picks up, and he isn't from here.]]"

In Sukhara they boast of [[captured+,count+ government/assert/Sukhara|nine captives]]. At the barracks gate a sergeant, asked whether that could be true, [[captured~ unnamed/withhold/a sergeant at the barracks gate|looked at his boots]]. Mayor Tilda Roos told us [[captured~ person/call/Tilda Roos|she wanted the truth by tonight, on paper]].

It is the second time in three weeks that she asks. [[shepherds+ person/assert/Tilda Roos|The Amsel brothers were dragged off their pasture on 11 February, and we are still writing letters]], she says. [[shepherds~ person/judge/Tilda Roos|For shepherds nobody calls the council together.]]

From Upper Dashti all the windows are gone. Farmer Lenz Uhl heard [[drones+ person/assert/Lenz Uhl|"a sound like a sewing machine, and then another dozen sewing machines", before the first bang]]. [[drones+ person/assert/Lenz Uhl|He picked a wing as long as his arm out of the plum tree]] and gave it to the observers.

As to [[first- person/deny/Lenz Uhl|our lads having wandered over the line, he laughs. "In that snow? They hadn't been past the latrine since Sunday."]]

Blood donors may come to the gymnasium until eight. The carnival parade is cancelled.

== S105-04 | The Lohr Standard Live | 2038-03-05 | LIVE: Government admits soldiers are in Sukharan hands
**16.40** [[captured+ person/confirm/Anton Kress|Defence minister Anton Kress has told parliament that men of the Dashti garrison "are prisoners of Sukhara".]] It is the first time the government has said so.

**16.44** Kress on the number: [[count- person/assert/Anton Kress|"Seven, as of noon. Two we had feared for have been found in the snow, alive."]] That is [[count~ outlet/judge/The Lohr Standard Live|two fewer than Adesh claims. One side can't count.]]

**16.51** Uproar. Opposition leader Jonas Beck: [[captured~ person/accuse/Jonas Beck|"For three days you let mothers find out from enemy television!"]] Kress replies [[captured~ person/assert/Anton Kress|he'd been told otherwise by the general staff and had believed it]].

**17.02** Corporal Arne Vitt, who got away, is speaking outside the military hospital. [[captured+ person/assert/Arne Vitt|"They had us face down by the generator. I rolled into the gully when they lit up. The rest didn't roll."]] [[drones+ person/assert/Arne Vitt|Before that, he says, "it rained the things" for ten minutes.]] How many comrades left behind? [[count~ person/withhold/Arne Vitt|"Don't make me do that sum."]] Were you across the border? [[first- person/deny/Arne Vitt|"I was across my bunk, mate."]]

**17.20** [[captured~ organization/call/the Humane Convention|The Humane Convention wants access "today, not in principle".]] [[captured~ government/withhold/Sukhara's embassy|Sukhara's embassy isn't picking up.]]

**17.31** The Hammer is splashing on [[colonel+ outlet/assert/The Hammer|"WE'VE GOT ONE TOO": a colonel of Sukhara's border troops, bagged on the ridge]], according to [[colonel+ unnamed/assert/a source in the general staff|a source in the general staff]]. We asked the army. [[colonel~ government/withhold/the army|"Nothing for you on that."]] [[colonel~ outlet/judge/The Lohr Standard Live|We can't stand it up.]]

**17.48** Army film from the ridge: [[drones+ outlet/judge/The Lohr Standard Live|burnt-out kitchen, holes in the roof from above, and something with a propeller sticking out of a snowdrift]]. [[drones~ outlet/ask/The Lohr Standard Live|Reader Q: could they have been ours, gone astray?]] Kress: [[drones~ person/judge/Anton Kress|"I won't dignify that."]]

**17.50** Commemoration for the four who fell is set for Sunday, 11.00, cathedral square.

**17.55** Kress, leaving, is asked if he'll quit. [[captured~ person/withhold/Anton Kress|A smile, a car door.]]

== S105-05 | The Hammer | 2038-03-06 | BRING OUR BOYS BACK - and a word on the colonel
SHAME! [[captured+ outlet/assert/The Hammer|Our lads sit in some Sukharan cellar]] and the brass KNEW.

The Hammer can reveal that [[captured+ unnamed/assert/two officers of the mountain brigade|the brigade reported men missing, presumed taken, at 9.15 on Tuesday morning]]. Two officers told us so. At noon Colonel "All Present" Lahn swore that [[captured- person/deny/Viktor Lahn|nobody was lost]]. Yesterday he [[captured~ person/withhold/Viktor Lahn|hid behind a filing cabinet]] when our man called.

Mum Ruta Solm, 47, wept: "[[captured~ person/call/Ruta Solm|Swap them, buy them, I don't care. Only get him home]]." Sister Jana Orth, 19, whose brother Kai is on the families' list, said: "[[captured~ person/judge/Jana Orth|I slept in his jumper]]." [[count+ document/assert/the families' list|Nine names are on that list]], Mr Kress, not seven! [[count~ outlet/call/The Hammer|Learn to count, Minister!]]

Lawmaker Bodo Strack wants to [[captured~ person/threaten/Bodo Strack|"flatten one Sukharan barracks for each day they're kept"]]. Colonel-in-retirement Max Ruhe growls that [[captured~ person/warn/Max Ruhe|such talk gets captives shot]].

[[first- person/deny/Max Ruhe|And the tale that our patrol strolled into Sukhara? "Cobblers," says Ruhe. "You'd need skis and a death wish."]]

And the flying bombs? [[drones+ outlet/accuse/The Hammer|EVERY ONE of them took off from Sukhara.]] Strack demands [[drones~ person/call/Bodo Strack|nets, jammers and shotguns for every post by Easter]]. Ruhe says [[drones~ person/judge/Max Ruhe|we were caught with our trousers down, staring at the sky like cows]].

NOW THE COLONEL. Yesterday we told you that [[colonel+ outlet/assert/The Hammer|a top Sukharan officer was in Arvenian custody]]. Our source now says [[colonel~ unnamed/deny/a source in the general staff|the prisoner he meant was a colonel's driver, and from 2031]]. The army says flatly [[colonel- government/deny/the army|it holds nobody from Tuesday's fight]]. [[colonel~ outlet/judge/The Hammer|We got it wrong. Sorry, folks.]]

Black ribbons for the fallen four are FREE with today's paper. Inside: Win a camper van!

== S105-06 | Adesh Independent | 2038-03-08 | A film from a cellar, and a wing from a plum tree
Sukhara's television last night broadcast eleven minutes with three of the men whom [[captured+ outlet/assert/Adesh Independent|the army marched down from Dashti last week]]. One gives his name as Emil Solm. "[[first+ person/confirm/Emil Solm|We were ordered to cross and to place charges on the Sukharan side]]," he says, his eyes on something to the left of the lens.

[[video+ person/judge/Leila Sadar|Nobody who grew up in Ulmen says "the Sukharan side"]], notes Leila Sadar, who taught Arvenian at the university in Adesh until she was dismissed. "[[video+ person/judge/Leila Sadar|That is a translated text, and he is reading it]]." Arvenia's government called the recording [[video+ government/accuse/Arvenia's government|a crime committed with a microphone]]. General Ilyas Noor told the same channel [[video- person/deny/Ilyas Noor|the lads had asked to speak "because it weighed on them"]]. [[video~ outlet/ask/Adesh Independent|Did anyone see bruises? The three wear scarves, indoors.]]

The Humane Convention said [[video~ organization/judge/the Humane Convention|no detainee should be put on show, whatever he says]]. Its delegate Camille Oster is [[captured~ person/withhold/Camille Oster|in Adesh, in a hotel, waiting for a car that does not come]].

On the machines that Adesh says never flew there is news too. The observers report that [[drones+ organization/confirm/the Frontier Observer Mission|fragments of at least ten loitering munitions lay around the post, and that they had arrived from the Sukharan bank]]. The defence ministry replied that [[drones- government/deny/the defence ministry|anyone can strew scrap on a hillside]].

Saskia Wynn, who traces weapons for a living, has examined the wing found by a farmer. [[kite+ person/assert/Saskia Wynn|It is a Wren 4, she says, and Wrens are made in one hall, by Polar Kite in Norhaven.]] [[kite~ outlet/assert/Adesh Independent|Sales to either state have been forbidden since the truce]]. Polar Kite [[kite~ organization/withhold/Polar Kite|had its telephone switched to music]].

We publish from abroad. Readers at home should use the mirror address, which changes on Thursdays.

== S105-07 | Continental Ledger | 2038-03-10 | Polar Kite slides on Dashti link as depot burns
Shares in Polar Kite fell 22 per cent in Norhaven yesterday after a researcher linked [[kite+ person/assert/Saskia Wynn|its Wren model to the wreckage from the Arvenian frontier]].

The company said [[kite- organization/deny/Polar Kite|it had never delivered so much as a propeller to Sukhara]]. Chief executive Marius Feld told analysts that “[[kite- person/deny/Marius Feld|either it is a copy or it was bought second-hand at a boot sale]]”. Norhaven’s customs authority [[kite~ government/confirm/Norhaven’s customs authority|said it had opened a file]]; a trade lawyer, Ottilie Gram, believes [[kite~ person/expect/Ottilie Gram|a fine could run to a tenth of turnover]].

That [[drones+ outlet/assert/Continental Ledger|the garrison was bombarded from the air by its neighbour]] is by now doubted in few ministries outside Adesh. Foreign minister Zarina Tolbek is one who does: “[[drones- person/deny/Zarina Tolbek|Sukhara does not fight with toys]].”

A second fire complicates matters. [[depot+ person/assert/Gert Molnar|The railway’s fuel store at Orlik, 90 kilometres from the ridge, was set alight on Tuesday evening by three unmanned aircraft]], according to the provincial governor, Gert Molnar. Arvenian Railways [[depot+ organization/confirm/Arvenian Railways|spoke of “objects from above”]] and put the damage at 14m lohrs. Ms Tolbek said [[depot- person/deny/Zarina Tolbek|Orlik had burned because of a welder and a cigarette]]. Observers [[depot~ organization/withhold/the Frontier Observer Mission|have no mandate so far inland and would not guess]].

The ten-year bond yields 6.8 per cent, the most since October. “[[captured~ person/judge/Pia Thorsen|Markets can price a skirmish; what they cannot price is men in a cellar and an election in May]],” says Pia Thorsen of Nordbank. She thinks [[captured~ person/expect/Pia Thorsen|ratings will hold if the captives are home by Easter]]. The cabinet [[captured~ government/withhold/the cabinet|will not say what, if anything, it has offered for them]].

Insurers have withdrawn cover for lorries on the pass road. Cherries, the region’s chief export, are not due until June.

== S105-08 | Transit Wire | 2038-03-11 | Relief delegate sees nine Arvenian prisoners, speaks of exchange
ADESH, March 11 (Transit) - A delegate of the Humane Convention on Thursday visited [[captured+,count+ person/confirm/Camille Oster|nine Arvenian soldiers held by Sukhara since a border clash last week]].

"[[count+ person/confirm/Camille Oster|I shook nine hands]]," Camille Oster told reporters. "[[captured+ person/confirm/Camille Oster|They are in one building, they have blankets, and each has written a card home]]." She [[video~ person/withhold/Camille Oster|declined to say whether they had spoken of the film broadcast on Sunday]]. She had [[captured~ person/withhold/Camille Oster|promised her hosts not to name the place]].

Arvenia's defence ministry corrected its figure of seven. "[[count+ government/confirm/Arvenia's defence ministry|Two men reported rescued had been entered twice; the total is nine]]," it said. Opposition leader Jonas Beck said [[count~ person/judge/Jonas Beck|a minister who mislays two soldiers should mislay his desk as well]].

Two diplomats familiar with the matter told Transit that [[swap+ unnamed/assert/two diplomats familiar with the matter|the captives were to be handed over on the Ferro bridge on March 18 against two Sukharan officers convicted in Lohr of spying]]. "[[swap+ unnamed/assert/one of two diplomats|Nine for two, at ten in the morning, each lot walking]]," one of them said. Prime Minister Lidia Marenz's office [[swap~ government/withhold/Lidia Marenz's office|would neither confirm nor dismiss this]].

President Rustam Adil said [[captured~ person/judge/Rustam Adil|guests should not outstay their welcome]] and [[swap~ person/withhold/Rustam Adil|walked on when asked about a bridge]].

The visit did not extend to [[shepherds~ outlet/assert/Transit Wire|two herdsmen in custody since February]], whom Oster said [[shepherds~ person/call/Camille Oster|she had asked to see next]].

Four Arvenians were killed in the March 2 fighting, which began, by Lohr's account, with [[drones+ government/accuse/Lohr|a raid by pilotless aircraft]] and, by that of Adesh, [[drones- government/deny/Adesh|without any]]. [[oldwar+ outlet/assert/Transit Wire|In 2031 a battle at Dashti cost 31 lives and led to the Ferro truce.]]

== S105-09 | Parallel Lines | 2038-03-12 | The arithmetic of hostages
Let us be adult about this. [[captured+ outlet/assert/Parallel Lines|Adesh has nine of ours]]; it wants something; it'll get something. [[swap+ outlet/assert/Parallel Lines|A wire service says that the price is a pair of spies and that the till is on a bridge, next Thursday.]] Marenz's chief of staff growled on breakfast radio that [[swap- person/deny/Holger Imm|"no such bargain is on any table in this house"]]. [[swap~ outlet/judge/Parallel Lines|Any table, note. He didn't mention the sideboard.]]

Holger Imm also insists that [[captured~ person/assert/Holger Imm|prisoners are never bargaining chips]]. [[captured~ outlet/judge/Parallel Lines|Tell that to the bargainers.]]

And Bodo Strack, who wanted to flatten barracks, now calls it [[swap~ person/judge/Bodo Strack|"treason with a timetable"]]. Ruta Solm, mother, has the better line: [[swap~ person/judge/Ruta Solm|"I'd trade the cathedral."]]

What nobody in Lohr will touch is [[first~ outlet/ask/Parallel Lines|the question of where our patrol was at dawn on the second]]. Sukhara says [[first+ government/accuse/Sukhara|four hundred metres too far east]]. I don't believe Sukhara. But when I put it to the defence ministry I got [[first~ government/withhold/the defence ministry|a paragraph about sacrifice]]. The monitors say [[first~ organization/withhold/the Frontier Observer Mission|snow and boots have made the ground unreadable]].

About the sewing machines in the sky I have fewer qualms. [[drones+ outlet/assert/Parallel Lines|Ten wrecks, one direction of flight: Sukhara sent them]], and General Noor's mortars are [[drones~ outlet/judge/Parallel Lines|a story for children who don't like the children's channel]]. Whether [[depot~ outlet/ask/Parallel Lines|the same hand lit up Orlik]] I can't tell; there, for once, [[depot- unnamed/assert/a railwayman|a railwayman tells me the welder exists and has been suspended]].

[[oldwar+ outlet/assert/Parallel Lines|Thirty-one dead in '31, a handshake at Ferro, and seven years of not clearing it up]]: that's the history. Comments are open. Be civil, or be brief.

== S105-10 | Arvenian Government Gazette | 2038-03-15 | Statement by the Prime Minister on the return of our soldiers
The following statement is reproduced in full.

"Fellow citizens, I can tell you today that [[swap+ person/confirm/Lidia Marenz|agreement has been reached with the Republic of Sukhara, and that on Thursday at ten o'clock our soldiers will come home across the Ferro bridge]]. [[swap+ person/confirm/Lidia Marenz|In return two foreign nationals sentenced in this capital will be released]]. [[swap~ person/judge/Lidia Marenz|I did not take this decision gladly. I took it quickly.]]

"[[captured+,count+ person/confirm/Lidia Marenz|Nine sons of this country have been held for two weeks]]. [[captured~ person/judge/Lidia Marenz|Their families were told too little and too late, and for that I apologise.]] Colonel Lahn has asked to be relieved. [[captured~ person/promise/Lidia Marenz|A commission under Judge Ester Faun will establish who knew of their capture, and at what hour.]]

"Four will not return. Their names shall stand on the ridge.

"[[drones+ person/accuse/Lidia Marenz|Our post was assaulted without warning, by machines launched from Sukharan soil.]] [[kite+ person/accuse/Lidia Marenz|Norhaven's customs have informed us that forty of these machines left that country in October labelled as crop sprayers.]] We expect [[kite~ person/call/Lidia Marenz|those who sold them to stand before a court]].

"To the assertion that [[first- person/deny/Lidia Marenz|our men had trespassed I answer: they were on their own ground, and they fell on it]].

"I also think of [[shepherds~ person/call/Lidia Marenz|Jakob and Peter Amsel, who are no soldiers and must be let go without any exchange]].

"The passage of the bridge will be closed to traffic from Wednesday noon. Citizens are asked not to travel to Ferro."

The foreign ministry of Sukhara has issued [[swap+ government/confirm/the foreign ministry of Sukhara|a text in similar terms]]. It adds that [[drones- government/deny/the foreign ministry of Sukhara|the reference to machines is fiction]].

== S105-11 | Ulmen Bote | 2038-03-19 | They walked
[[swap+ outlet/assert/Ulmen Bote|At four minutes past ten yesterday nine men set out from the far end of the Ferro bridge, and two from ours.]] In the middle nobody nodded.

Emil Solm came third. His mother had brought his shoes. "[[captured~ person/judge/Ruta Solm|He is so thin that I could post him]]," said Ruta Solm, and laughed for the first time since [[captured+ outlet/assert/Ulmen Bote|the morning when they took him]].

In the sports hall he talked for ten minutes. "[[captured+ person/confirm/Emil Solm|They dug us out of the shelter and tied us with telephone wire]]," he said. "[[captured+ person/assert/Emil Solm|A boy of eighteen guarded me. He cried more than I did.]]" On the film: "[[video+ person/assert/Emil Solm|A sheet of paper was held up behind the camera. Kai had said no, and I'd heard what happened to Kai]]." So [[first- person/deny/Emil Solm|there was no order to cross? "There was an order to make tea."]]

Sukhara's general staff says [[video- government/deny/Sukhara's general staff|the private "told the truth when he was free of fear and lies now that he is home"]].

Kai Orth is in hospital, and the army [[video~ government/withhold/the army|will not talk about his injuries]]. Judge Ester Faun said [[video~ person/promise/Ester Faun|she would hear all nine, without cameras]]. She begins [[captured~ person/expect/Ester Faun|on Monday with the brigade's radio log, because "the first lie is usually the best preserved"]].

At Upper Dashti they are putting glass in. Lenz Uhl has hung [[drones~ person/judge/Lenz Uhl|a second wing over his stable door: "So that the grandchildren believe me"]]. [[drones+ outlet/assert/Ulmen Bote|The swarm that came across on the second]] broke 212 windows, the parish has counted.

Of the Amsels [[shepherds~ outlet/assert/Ulmen Bote|no word came with the nine]]. "[[shepherds~ person/warn/Tilda Roos|I fear they will be forgotten at the back of the shelf]]," says Mayor Roos. Ninety sheep have lambed in a strange country.

In the shop they say [[oldwar~ unnamed/judge/people in the shop|it was worse in '31]], when [[oldwar+ outlet/assert/Ulmen Bote|thirty-one never came down and the truce was signed on the same bridge]].

The carnival will be held on Saturday after all. Masks are wanted.
