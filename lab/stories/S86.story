story: S86
title: Section Nine and the journalists' telephones

claim tap: The interior ministry of Verania (its Section Nine) had the telephones of journalists tapped. | origins 2-4: The police lieutenant with her lists and the ministry itself; the intelligence official and the reporters who were played their own calls may rest on the lists.
claim warrant: The tapping was done without a judge's warrant. | origins 2-3: The president of the high court and the lieutenant; the ministry's own file.
claim korvel: Interior Minister Bastian Korvel himself gave the order for the tapping. | origins 1-3: Section chief Egon Stahr; the two ministry officials may have it from him.
claim stahr: The section chief Egon Stahr acted on his own. | origins 1-1: The minister and his house.
claim count: Twenty-three journalists were tapped. | origins 1-2: The lieutenant's list; the ministry and the inspector came to other figures.
claim bug: A microphone was hidden in the newsroom of the Lorsk Courant. | origins 1-2: The Courant and the police technician.
claim mp: Opposition leader Tomas Wielander's telephone was tapped as well. | origins 0-2: Wielander's party and a paper's source; the inspector found it true only for his secretary.
claim shred: Section Nine shredded the recordings and transcripts. | origins 0-1: State Radio One, taken back by it.
claim marn: Lieutenant Ida Marn is to be charged with betraying secrets. | origins 1-2: The prosecutor's office and the lieutenant's lawyer.
claim inquiry: Parliament will set up a committee of inquiry into the tapping. | origins 2-3: The opposition and the junior coalition party.
claim old: In 2024 the ministry tapped the leaders of the railway union during their strike. | origins 1-2: Background told by outlets and by the union's former head.
status tap 2033-03-13: reported none
status tap 2033-03-14: reported denied
status tap 2033-03-16: corroborated denied
status tap 2033-03-19: confirmed none
status warrant 2033-03-13: reported none
status warrant 2033-03-17: corroborated denied
status warrant 2033-03-27: confirmed denied
status korvel 2033-03-18: reported denied
status korvel 2033-03-22: corroborated denied
status stahr 2033-03-19: reported none
status stahr 2033-03-22: reported denied
status stahr 2033-03-30: reported denied withdrawn
status count 2033-03-13: reported none
status count 2033-03-19: reported denied
status bug 2033-03-16: reported none
status bug 2033-03-17: confirmed none
status mp 2033-03-18: reported denied
status mp 2033-03-27: none denied
status shred 2033-03-21: reported denied
status shred 2033-03-22: none denied withdrawn
status marn 2033-03-20: reported none
status marn 2033-03-27: reported denied
status inquiry 2033-03-22: reported none
status inquiry 2033-03-25: confirmed none

== S86-01 | The Lorsk Courant | 2033-03-13 | They listened: how the interior ministry eavesdropped on the press
[[tap+ outlet/assert/The Lorsk Courant|For at least seven months a unit of the interior ministry has been listening in on the telephones of reporters]], among them three of this newspaper.

The unit calls itself Section Nine and sits above a carpet shop in Mill Street. The Courant has been given its working lists by Lieutenant Ida Marn, 36, who was employed there until last week. “[[tap+ person/confirm/Ida Marn|I wore headphones from eight till four. I know who of your people has a bad back and who's getting divorced]],” she says. “[[tap~ person/judge/Ida Marn|One day I heard a colleague of yours sing to her child, and I went home]].”

[[count+ document/assert/the working lists of Section Nine|Twenty-three names are on the lists]], from nine newsrooms, each with a number and a nickname. [[tap+ document/assert/the working lists of Section Nine|Our court reporter is “Magpie”; under “Magpie” stand 114 conversations]]. She has been read four of them. [[tap+ person/confirm/Selma Ruhl|“Word for word. Even the cough,” says Selma Ruhl]].

A judge must sign for such a thing. [[warrant+ person/assert/Ida Marn|Ms Marn has never seen a signature: “We were told the paper was on its way. It was on its way for seven months”]].

Who wanted it? [[korvel~ person/withhold/Ida Marn|That she cannot say; orders came in a grey folder]]. The minister, Bastian Korvel, [[tap~ person/withhold/Bastian Korvel|let our questions of Thursday lie]]. The section's chief, Egon Stahr, [[tap~ person/withhold/Egon Stahr|opened the door in Mill Street, said “carpets” and shut it]].

[[old+ outlet/assert/The Lorsk Courant|It would not be the first time: in 2024 the ministry was caught with its ear to the door of the railwaymen's union]]. [[old~ outlet/judge/The Lorsk Courant|Then, everyone swore that it would be the last]].

Ms Marn knows [[marn~ person/expect/Ida Marn|that this may cost her more than her post]]. The chess column is on page 19.

== S86-02 | Veranian Press Bureau | 2033-03-14 | Interior ministry denies spying on journalists
LORSK, March 14 (VPB) - Verania's interior ministry on Monday denied [[tap- government/deny/Verania's interior ministry|eavesdropping on members of the press]].

"[[tap- unnamed/deny/a ministry spokeswoman|No reporter has been, is being or will be overheard by this house]]," a ministry spokeswoman said. "[[tap- unnamed/deny/a ministry spokeswoman|Section Nine repairs radios]]." She [[marn~ unnamed/withhold/a ministry spokeswoman|declined to say whether steps would be taken against the former officer]] on whose account the newspaper The Lorsk Courant relied.

The Courant reported on Sunday that [[tap+ outlet/assert/The Lorsk Courant|the section had been monitoring the calls of reporters for seven months]], and that [[count+ outlet/assert/The Lorsk Courant|its lists held 23 names]]. The officer, Ida Marn, told the paper that [[warrant+ person/assert/Ida Marn|she had never seen a court order]].

The Union of Journalists demanded [[tap~ organization/call/the Union of Journalists|the lists, all of them, and by the evening]]. "[[tap~ person/judge/Karel Obst|Whoever rings us must now think of a third person in the room]]," its chairman, Karel Obst, said. Opposition leader Tomas Wielander called for [[inquiry~ person/call/Tomas Wielander|a committee of inquiry]]. Chancellor Irma Falk said [[tap~ person/withhold/Irma Falk|she would wait for the facts]].

Data Commissioner Mirela Ostoj said [[tap~ person/judge/Mirela Ostoj|the allegations, if true, would shake the foundations]]. Her office has [[tap~ person/withhold/Mirela Ostoj|no power to enter the section's rooms, she added]].

At the high court, which keeps the register of surveillance orders, [[warrant~ unnamed/withhold/a clerk at the high court|a clerk said that nobody was allowed to open the book for a newspaper]].

In 2024 the then interior minister resigned after [[old+ outlet/assert/Veranian Press Bureau|the telephones of six leaders of the railway union had been monitored in the middle of a strike]].

The interior ministry has 4,200 employees and an annual budget of 610 million florins.

== S86-03 | Blitz 24 | 2033-03-16 | BUG UNDER THE COFFEE MACHINE! And a spook sings
You couldn't make it up! [[bug+ outlet/assert/Blitz 24|Cleaners at the Lorsk Courant have found a tiny microphone taped beneath the coffee machine on the newsdesk]].

It's no bigger than a shirt button. “[[bug+ person/confirm/Selma Ruhl|I thought that it was chewing gum, then I saw the little wire]],” says star reporter Selma Ruhl. “[[bug~ person/judge/Selma Ruhl|That machine has heard everything except good coffee]].” [[bug~ outlet/ask/Blitz 24|Who put it there?]] The paper's boss, Arno Leitz, [[bug~ person/withhold/Arno Leitz|isn't pointing any fingers till the lab has had a look]]. And mind: [[bug~ person/assert/Arno Leitz|it has nothing to do with the phones, he says, those were got at by wire from Mill Street]].

Ah, the phones! The ministry claims that [[tap- government/deny/the ministry|nobody's been snooping on anybody]]. Fiddlesticks, says a man from the rival intelligence office, whom we met in a car park. “[[tap+ unnamed/confirm/a man from the intelligence office|They've had the hacks on the wire since August. We could hear their tapes running when we dialled in]],” he says. He adds: “[[count~ unnamed/assert/a man from the intelligence office|More than a dozen, less than a football crowd]].”

Two of OUR people are on the lieutenant's list. [[tap+ person/assert/Lou Vesper|Society editor Lou Vesper noticed an echo on the line all autumn]]. “[[tap~ person/judge/Lou Vesper|I hope that they enjoyed the bit about the bishop]],” she laughs. [[tap~ outlet/judge/Blitz 24|We don't laugh, Mr Korvel. We want to know who's been in our handbag.]]

Ida Marn, the brave blonde lieutenant, has moved in with her sister. Neighbours say [[marn~ group/assert/neighbours|there's been a grey van outside since Monday]]. Readers have already sent her 212 pots of jam.

Tomorrow: the ten most haunted hotels in Verania.

== S86-04 | State Radio One | 2033-03-17 | Court president: no order for Mill Street
The president of the High Court, Judge Cornelia Haas, has spoken on the matter of the telephones. [[warrant+ person/assert/Cornelia Haas|In her register there is not one order that bears the name of a journalist, she told State Radio One]].

"[[warrant+ person/assert/Cornelia Haas|I have turned the pages twice, the second time with my spectacles on]]," the judge said. [[tap~ person/withhold/Cornelia Haas|Whether anybody was listened to she did not know and would not guess]]. "[[warrant~ person/judge/Cornelia Haas|If they did, they did it without us, and that is what one calls a crime]]."

The Ministry of the Interior disagrees. [[warrant- government/deny/the Ministry of the Interior|Every measure of the section rests on a decision of the competent magistrate]], it states. [[tap- government/deny/the Ministry of the Interior|There has, moreover, been no measure directed at the press]]. Asked [[warrant~ unnamed/withhold/the ministry's spokeswoman|who this magistrate was]], the spokeswoman referred to the protection of secrets.

The police have examined the device from the editorial office of the Courant. [[bug+ person/confirm/Jonas Wirth|It is a working microphone with a range of eighty metres]], said Jonas Wirth, a technician. It is sold in hobby shops. [[bug~ person/expect/Jonas Wirth|In his opinion no state body would use anything so cheap]]. Prosecutor Hanne Vick is looking into [[bug~ person/withhold/Hanne Vick|a lead which she did not wish to describe]].

The minister, Mr Korvel, opened a fire station in Port Hallow. He was asked eleven times [[tap~ person/withhold/Bastian Korvel|about Mill Street and answered eleven times about the fire station]].

The Union of Journalists has called its members to [[tap~ organization/call/the Union of Journalists|a minute of silence at noon tomorrow, on the telephone]]. [[tap~ person/judge/Karel Obst|It was the only thing worth recording at present, said its chairman, Karel Obst]].

State Radio One itself does not know [[count~ outlet/withhold/State Radio One|if any of its staff are among those named]].

Traffic: the Linden Bridge in Brenna remains closed.

== S86-05 | The Gadfly | 2033-03-18 | 'The minister likes to read them with his breakfast'
And so to the only question which interests anyone above the rank of sergeant: whose idea was it?

[[korvel+ unnamed/accuse/two officials on the third floor of the ministry|Korvel's, say two people on the third floor of his own ministry]]. “[[korvel+ unnamed/accuse/one of two officials on the third floor of the ministry|He wrote the first eight names himself, on hotel paper, in August]],” says one. The other has carried the folder. “[[korvel+ unnamed/assert/the other of two officials on the third floor of the ministry|The minister likes to read them with his breakfast. He underlines]].”

We put this to the breakfaster. “[[korvel- person/deny/Bastian Korvel|I have never in my life ordered that anybody's calls be listened to, and I eat porridge]],” he replied through his office. [[tap~ outlet/judge/The Gadfly|Note how the radios which needed repairing have vanished from the ministry's prose]].

[[mp+ unnamed/assert/one of two officials on the third floor of the ministry|One of our two goes further: Tomas Wielander, the leader of the opposition, was on the wire too]]. His party [[mp+ organization/accuse/Wielander's party|says that it has suspected as much since its budget strategy turned up in a minister's speech]]. The ministry snorts: [[mp- government/deny/the interior ministry|no member of parliament, not for one second]]. [[mp~ outlet/judge/The Gadfly|We print it with a pinch of salt; one mouth is one mouth]].

To be quite clear about what is known. [[tap+ outlet/assert/The Gadfly|There is a room, there are headphones, there are our colleagues' voices]]. [[warrant+ outlet/assert/The Gadfly|There is no judge who ever signed]]. [[count+ outlet/assert/The Gadfly|There are twenty-three of them, one of whom writes about gardens]]. What there isn't is [[korvel~ outlet/ask/The Gadfly|a sheet of hotel paper on our desk]]. If you have it, you know the pigeonhole.

[[tap~ outlet/judge/The Gadfly|A government that spends its days with its ear to our keyhole must be terribly lonely.]] One could almost pity it.

Subscriptions are half price till Sunday.

== S86-06 | Veranian Press Bureau | 2033-03-19 | Ministry admits tapping journalists, blames section head
LORSK, March 19 (VPB) - [[tap+ government/confirm/Verania's interior ministry|Verania's interior ministry admitted on Saturday that its Section Nine had monitored journalists' telephone calls]] and suspended the head of the unit.

"[[tap+ person/confirm/Bastian Korvel|It has come to my notice that calls of persons in the media were recorded]]," Interior Minister Bastian Korvel told a hastily called news conference. "[[stahr+,korvel- person/accuse/Bastian Korvel|This was the private enterprise of one official, who deceived his superiors]]." He named the official as Egon Stahr, 58. [[korvel- person/deny/Bastian Korvel|He himself had learned of it on Friday afternoon, the minister said]].

[[count- person/assert/Bastian Korvel|Seven people were concerned, he added, and not 23]]. He [[warrant~ person/withhold/Bastian Korvel|gave no answer when asked about the missing court orders]]. [[tap~ person/judge/Bastian Korvel|"I apologise to those affected," he said.]]

Stahr could not be reached. His lawyer said [[stahr~ unnamed/withhold/Egon Stahr's lawyer|his client would speak when he had read what he was supposed to have done]].

The admission came five days after the ministry had said that [[tap- government/deny/the ministry|no reporter was ever overheard]]. "[[tap~ person/judge/Karel Obst|So the radios are mended]]," said Karel Obst, chairman of the Union of Journalists. He [[stahr~ person/judge/Karel Obst|did not believe in lone wolves with a staff of thirty]].

Opposition leader Tomas Wielander repeated his call for [[inquiry~ person/call/Tomas Wielander|a parliamentary inquiry]] and for [[korvel~ person/call/Tomas Wielander|the minister to go "before he learns of anything else on a Friday"]]. Asked about reports that [[mp~ person/withhold/Tomas Wielander|he had been overheard himself]], he said he would rather hear that from a judge.

Chancellor Irma Falk said [[korvel~ person/judge/Irma Falk|Korvel had her confidence]]. The European Press Institute condemned [[tap~ organization/judge/the European Press Institute|"a raid on the confidence of sources"]].

Korvel, 51, a former mayor of Port Hallow, has been minister since 2030.

== S86-07 | Brenna Observer | 2033-03-20 | Our man on the list: 'I talked about drains'
[[tap+ outlet/assert/Brenna Observer|A reporter of this newspaper was among those on whom Section Nine eavesdropped]]. The prosecutor's office told Walter Imhof, 61, on Saturday night.

“[[tap+ person/confirm/Walter Imhof|They played me a call of mine with the sewage board. Twenty minutes, drains only]],” he says. “[[tap~ person/judge/Walter Imhof|I felt sorry for the girl who had to type it]].” Mr Imhof covers the council, and has been looking into [[korvel~ person/expect/Walter Imhof|the sale of police land at Riverside, a business in which the minister's brother-in-law had a hand; he can imagine who was curious]].

VPB reports that [[tap+ government/confirm/the interior ministry|the ministry has owned up to the monitoring]] and that [[stahr+ person/accuse/Bastian Korvel|Interior Minister Bastian Korvel called it the private enterprise of one official]]. [[count- person/assert/Bastian Korvel|Seven people were concerned, the minister added]]. On our count of those who have rung each other up since, [[count- outlet/assert/Brenna Observer|it is eleven already]].

The lieutenant who brought it to light is in trouble. [[marn+ organization/confirm/the prosecutor's office|Ida Marn will be charged with the betrayal of official secrets, the prosecutor's office in Lorsk has confirmed to us]]. “[[marn+ person/assert/Leo Castell|We've been told to expect the indictment by Easter]],” says her lawyer, Leo Castell. “[[marn~ person/judge/Leo Castell|They're arresting the smoke alarm]].” [[marn~ person/call/Sven Ackroy|Mayor Sven Ackroy calls on the authorities to give her a medal instead]], and [[marn~ group/call/four hundred people in Brenna|four hundred people have signed for that in the town hall]].

[[old+ person/confirm/Hugo Tamm|Hugo Tamm, who led the railwaymen from Brenna during the strike of 2024, remembers his own clicks on the line]]: “[[old+ person/confirm/Hugo Tamm|They had me and five others for nine weeks]].” [[tap~ person/judge/Hugo Tamm|That they've done it again to the papers doesn't surprise him in the slightest]].

The spring fair opens on Friday with a new carousel.

== S86-08 | State Radio One | 2033-03-21 | Section Nine is said to have destroyed its tapes
[[shred+ outlet/assert/State Radio One|The recordings from Mill Street no longer exist.]] According to information obtained by State Radio One, [[shred+ unnamed/assert/a source of State Radio One|the section ran all tapes and typescripts through the shredder in the night to Saturday]].

[[shred+ unnamed/assert/a source of State Radio One|Eleven sacks of paper were driven to the works at Port Hallow]], said a person with knowledge of the transport. The ministry called that [[shred- government/deny/the interior ministry|incorrect: everything was in the safe and at the disposal of the prosecutor]]. Hanne Vick, the prosecutor, [[shred~ person/withhold/Hanne Vick|was in a meeting all day]]. "[[shred~ person/judge/Karel Obst|First they steal our words and then they make confetti of them]]," said Karel Obst, chairman of the Union of Journalists. [[shred~ person/warn/Cornelia Haas|Judge Cornelia Haas pointed out that the destruction of evidence carries five years]].

The Chancellor, Mrs Falk, has asked the retired judge Emil Toth to examine the affair as special inspector. [[tap~ person/promise/Emil Toth|He would find out who had listened to whom, and he would be quick, he promised]]. He is to determine also [[count~ person/ask/Irma Falk|how many had been overheard: seven, eleven or twenty-three]].

Mr Stahr's friends are growing restless. A former colleague told us: "[[stahr- unnamed/deny/a former colleague of Egon Stahr|Egon wouldn't buy a stapler without a signature from above]]." [[korvel~ unnamed/withhold/a former colleague of Egon Stahr|From how far above, he left to our imagination.]]

Meanwhile the riddle of the coffee machine is solved. [[bug+ organization/assert/the prosecutor's office|The microphone at the Courant was installed by a private detective in the pay of the property dealer Conrad Voss]], the prosecutor's office says. [[bug~ organization/assert/the prosecutor's office|Section Nine had no part in it.]] Mr Voss [[bug~ person/withhold/Conrad Voss|is on a cruise]].

And now the water levels.

== S86-09 | The Lorsk Courant | 2033-03-22 | 'I have it in his handwriting': Stahr turns on the minister
Egon Stahr does not look like a lone wolf. He looks like a man who has waited a week for his telephone to ring.

“[[korvel+ person/accuse/Egon Stahr|Korvel gave me the names in his office on the ninth of August, and I've got it in his handwriting]],” the suspended chief of Section Nine told the Courant. “[[stahr- person/deny/Egon Stahr|On my own! I couldn't change the light bulbs on my own]].” He showed us a sheet with the crest of the Hotel Bellevue. [[korvel+ document/assert/a sheet from the Hotel Bellevue|Eight names, a K underneath]]. A graphologist whom we asked [[korvel~ unnamed/judge/a graphologist|thinks it “very probably” genuine]].

Did they listen? “[[tap+ person/confirm/Egon Stahr|Day and night, with a break at Christmas]].” And the courts? “[[warrant+ person/confirm/Egon Stahr|I asked for an order in September. The minister said that judges gossip]].”

[[korvel- person/deny/Bastian Korvel|“A forgery by a desperate man,” says the minister]], whose office stays with [[stahr+,korvel- government/accuse/the minister's office|its version of a subordinate gone astray]].

The radio got something wrong. [[shred+ outlet/assert/State Radio One|It had announced on Monday that the tapes were destroyed]]; last night it withdrew this. [[shred- outlet/deny/State Radio One|The sacks contained the old telephone directories of the ministry, it now says]]. [[shred- person/confirm/Hanne Vick|Prosecutor Hanne Vick has the tapes in her cellar, 1,900 hours of them]]. “[[shred~ person/judge/Hanne Vick|I almost wish that it had been true]],” she sighs.

In parliament things are moving. [[inquiry+ person/promise/Dagny Holm|The Greens will vote with the opposition for a committee of inquiry, their spokeswoman Dagny Holm announced]], although they sit in the cabinet. “[[tap~ person/judge/Dagny Holm|There are things one cannot share a table with]],” she says. The chancellor [[inquiry~ person/withhold/Irma Falk|cancelled her lunch]].

Mr Stahr takes his coffee black. He has time now.

== S86-10 | Veranian Press Bureau | 2033-03-25 | Parliament sets up inquiry into tapping of journalists
LORSK, March 25 (VPB) - [[inquiry+ outlet/assert/Veranian Press Bureau|Verania's parliament voted 87 to 61 on Friday for a committee of inquiry]] into [[tap~ outlet/assert/Veranian Press Bureau|the eavesdropping on reporters by the interior ministry]].

"[[inquiry~ person/promise/Tomas Wielander|We shall leave no headphone unturned]]," said opposition leader Tomas Wielander, who is to chair it. [[inquiry+ organization/confirm/the Greens|The junior coalition party, the Greens, supported the motion]]. [[inquiry~ person/judge/Irma Falk|Chancellor Irma Falk called the vote "unfriendly, but not the end"]].

Interior Minister Bastian Korvel told the house that [[korvel- person/deny/Bastian Korvel|the sheet from the Hotel Bellevue was not in his hand and that he had not stayed there since his honeymoon]]. The former section head Egon Stahr, in a letter read out by Wielander, insisted that [[korvel+ person/accuse/Egon Stahr|the minister had commissioned it all and was shown the results each morning]]. Korvel [[korvel~ person/promise/Bastian Korvel|said he would resign within the hour if anyone proved that]].

Special inspector Emil Toth told lawmakers that [[tap+ person/confirm/Emil Toth|he had by now heard some of the tapes and that the voices were those of working journalists]]. "[[tap~ person/judge/Emil Toth|I switched it off, I had the feeling of reading somebody's post]]," he said. [[warrant~ person/withhold/Emil Toth|On the legal basis he asked for two more days]], and [[mp~ person/withhold/Emil Toth|on whether politicians had been overheard likewise]].

Union of Journalists chairman Karel Obst wants [[tap~ person/call/Karel Obst|those concerned to be given their tapes and a match]]. [[marn~ organization/call/the Union of Journalists|His union also appealed for the proceedings against Ida Marn to be dropped]]. Prosecutor Hanne Vick [[marn~ person/withhold/Hanne Vick|said the matter was being looked at again]].

In another case, the property dealer Conrad Voss was questioned for three hours about [[bug+ outlet/assert/Veranian Press Bureau|the listening device found at the Courant's newsdesk]]. He said [[bug~ person/judge/Conrad Voss|he had merely wanted to know what they had on him]].

The committee will have eleven members and meet in the Blue Room.

== S86-11 | The Gadfly | 2033-03-27 | Judge Toth counts, and counts differently
He is seventy-four, he writes with a fountain pen and he has done in six days what the rest of this republic would have needed six years for.

Emil Toth's report runs to forty pages. [[tap+ document/assert/Emil Toth's report|Page one: “The press was overheard, systematically, from 10 August to 4 March”]]. [[warrant+ document/assert/Emil Toth's report|Page three: “No judicial order was sought, none was granted”]]. The ministry still [[warrant- government/deny/the interior ministry|clings to an “oral approval” by a magistrate who, alas, died in October]]. [[warrant~ outlet/judge/The Gadfly|The dead are so obliging.]]

How many? Not Korvel's seven. Not the lieutenant's list either. [[count- document/assert/Emil Toth's report|Nineteen, says Toth: four of those on it had been planned but never switched on]]. Ida Marn shrugs: [[count+ person/assert/Ida Marn|she typed all twenty-three, she says, and her wrists can prove it]].

And Wielander? [[mp- document/assert/Emil Toth's report|The leader of the opposition was not on the wire; his secretary, who is married to a reporter, was]]. [[mp- outlet/deny/The Gadfly|We had that wrong, or our man on the third floor had]]. [[mp~ person/judge/Tomas Wielander|Wielander is said to be a little hurt]].

[[korvel~ document/withhold/Emil Toth's report|On the grey folder and whose desk it lay on, Toth is silent: “not within my commission”]]. [[korvel~ outlet/judge/The Gadfly|One can hear the pen being screwed shut.]] [[stahr~ document/judge/Emil Toth's report|He permits himself one sentence, that thirty people do not work seven months “for the hobby of a head of section”]].

The lieutenant? Her lawyer, Leo Castell, has it from Vick's office that [[marn- person/assert/Leo Castell|nothing will come of the charge]]. [[marn~ outlet/judge/The Gadfly|About time. She should have a street.]]

[[old~ outlet/judge/The Gadfly|After the railwaymen they told us that the machine had been scrapped. They had merely put it above a carpet shop.]]

We thank our readers for 900 new subscriptions.

== S86-12 | Blitz 24 | 2033-03-30 | OUT! Porridge minister quits over snoop list
He's gone! Bastian Korvel has thrown in the towel after [[korvel+ organization/confirm/the police laboratory|boffins at the police lab ruled that the snoop list on hotel paper IS in his handwriting]].

“[[korvel~ person/withhold/Bastian Korvel|I'm going because I've become a burden, I have nothing to add]],” he mumbled on the steps of the ministry, without a coat. No more talk of [[stahr+ person/accuse/Bastian Korvel|a rotten apple named Stahr]]: [[stahr~ government/withhold/the ministry|his house took that statement off its page overnight]] and [[stahr- person/confirm/Vera Lindqvist|caretaker boss Vera Lindqvist said at noon that Egon Stahr “did not act by himself”]].

[[stahr- person/judge/Egon Stahr|“I told you so,” says Egon Stahr from his allotment.]] The hotel's night porter remembers it well: [[korvel+ person/confirm/Gregor Faas|“Mr Korvel wanted a pen and eight sheets, he spoilt seven,” Gregor Faas told Blitz 24]].

For the ladies and gentlemen of the press it's a sweet day. Lou Vesper, whose gossip [[tap+ outlet/assert/Blitz 24|went straight from her receiver into the ears in Mill Street]], popped a cork. “[[tap~ person/judge/Lou Vesper|To the girl with the headphones!]]” she cried. Selma Ruhl of the Courant wants [[tap~ person/ask/Selma Ruhl|to know who else was sent the transcripts]]. [[tap~ person/promise/Vera Lindqvist|Lindqvist promises to seal up the room above the carpets]]. Karel Obst, the union man, [[tap~ person/judge/Karel Obst|won't be happy till there's a law]].

[[inquiry+ person/promise/Tomas Wielander|The committee carries on regardless, first sitting next Tuesday, says Tomas Wielander]]. [[inquiry~ person/call/Irma Falk|Chancellor Falk asks him to keep it short]].

And Ida Marn? “[[marn~ person/judge/Ida Marn|I would like to sleep, and then I'd like a job where it's quiet]],” she says. The jam count stands at 1,340.

Lottery numbers and your April stars: page 28.
