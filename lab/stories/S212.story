story: S212
title: Where Judge Ashby slept

claim reside: Judge Corinne Ashby has not lived in Wenonah for the ten years that the constitution asks of a Supreme Court judge. | origins 4-6: the power company's meter readings, a landlord in Mott, the registrar of Mott, the judge herself in the end; two neighbours and a school friend of her son's.
claim drop: Governor Amos Reddick will take the Ashby nomination back. | origins 2-3: two aides of one newspaper, a senator who was called, the governor in the end.
claim recess: The governor may put Ashby on the bench without asking the Senate. | origins 1-1: his counsel, Rufus Teague; the clerk of the Senate, a retired justice and the text speak against it.
claim first: Ashby would be the first woman on the court in the state's history. | origins 1-1: the governor's office, which corrects it; portraits, a daughter and the archives speak against it.
claim donor: Ashby owes her nomination to the money that her husband gave to the governor's campaign. | origins 1-2: Streetlight's reading of the gift lists and a senator who takes it up.
claim shares: Ashby held shares in the paper mill while she judged its case. | origins 0-1: the Buzz, which takes it back; it was another Ashby.
claim grell: Senator Boyd Grell was promised a bridge in return for his vote. | origins 1-1: Senator Lorna Pike; Grell, the highway office and the budget paper speak against it.
claim nays: Eighteen senators are set to vote against her. | origins 1-2: Plains Wire's roll call; the majority leader and the governor's office have fewer, the Ledger more.
claim bar: The state bar holds Ashby to be unqualified. | origins 1-2: a letter of the bar's panel; its president.
claim yoon: Judge Marcus Yoon is to be given the other empty seat. | origins 1-2: the governor's office, Yoon himself.
claim dorsey: In 2039 the nominee Philip Dorsey was rejected because his home was in Tarn. | origins 1-2: background told by the outlets, Dorsey.
status reside 2044-01-19: none denied
status reside 2044-01-20: reported denied
status reside 2044-01-21: corroborated denied
status reside 2044-02-03: confirmed denied
status drop 2044-01-21: none denied
status drop 2044-01-26: reported denied
status drop 2044-02-02: corroborated denied
status drop 2044-02-05: confirmed none
status recess 2044-01-25: reported denied
status recess 2044-02-05: none denied withdrawn
status first 2044-01-19: reported none
status first 2044-01-20: reported denied
status first 2044-01-27: none denied withdrawn
status donor 2044-01-23: reported denied
status donor 2044-02-02: reported denied withdrawn
status shares 2044-01-22: reported denied
status shares 2044-01-24: none denied withdrawn
status grell 2044-01-28: reported denied
status grell 2044-02-02: none denied withdrawn
status nays 2044-01-26: reported denied
status bar 2044-01-28: confirmed none
status yoon 2044-01-19: confirmed none
status yoon 2044-02-05: none denied withdrawn
status dorsey 2044-01-20: reported none

== S212-01 | Office of the Governor of Wenonah (press release) | 2044-01-19 | Governor nominates Judge Corinne Ashby to the Supreme Court
Governor Amos Reddick today sent the name of Judge Corinne Ashby to the Senate for the seat left empty by the late Justice Amory. "She reads every page, and she reads it twice," said the Governor.

[[first+ government/assert/the Office of the Governor|No woman has sat on Wenonah's highest bench in its 131 years; Judge Ashby would change that.]] "[[first+ person/assert/Amos Reddick|It has taken us far too long to hang a woman's portrait on that wall]]," the Governor added.

Judge Ashby, 54, was born in Osgood County. [[reside- government/assert/the Office of the Governor|She has made her home on the family farm at Pell Creek since 2029]] and has commuted to her duties on the Interstate Trade Court. The constitution asks that a justice have been ten years an inhabitant of the state; [[reside- government/assert/the Office of the Governor|that condition is amply met]]. "[[reside- person/assert/Corinne Ashby|Pell Creek is where my boots are]]," said Judge Ashby.

The Governor's counsel, Rufus Teague, [[reside~ person/withhold/Rufus Teague|saw no need to lay her papers before the press]]. [[nays~ person/expect/Rufus Teague|He looks forward to a swift and friendly vote.]] Chief Justice Conrad Eames [[reside~ person/withhold/Conrad Eames|does not comment on who may become a colleague]].

For the second vacancy, which arises at Easter with the retirement of Justice Hale, [[yoon+ government/promise/the Office of the Governor|the Governor intends to name Judge Marcus Yoon of the Lakes Circuit]]. "[[yoon+ person/confirm/Marcus Yoon|I have been asked, and I have said yes]]," Judge Yoon stated. [[yoon~ person/call/Amos Reddick|The Governor asks senators to take one thing at a time.]]

[[bar~ government/expect/the Office of the Governor|The state bar will deliver its customary assessment before the month is out.]] [[donor~ government/withhold/the Office of the Governor|Questions about the process of selection will not be entertained]]. A reception with cider was held in the rotunda.

== S212-02 | Falls Herald | 2044-01-20 | Two portraits the governor walked past
On the second-floor landing of the Supreme Court, between a fire hose and a fern, hangs Justice Margaret Oyler. [[first- outlet/assert/Falls Herald|She sat from 2003 to 2011.]] Beside her hangs [[first- outlet/assert/Falls Herald|Justice Ida Benning, who took the oath in 1988 wearing her own mother's wedding hat]].

"[[first- person/deny/Ruth Oyler-Kemp|Mother will be interested to learn that she was never there]]," said Ruth Oyler-Kemp, a dentist. The court's archivist has the robes: [[first- person/confirm/Noel Finch|"Both of them, ladies' cut, in camphor,"]] said Noel Finch. The governor's office [[first~ government/withhold/the governor's office|was checking its notes]].

There may be a second thing to check. [[reside+ person/assert/Walt Creasey|“I plow past that farm every winter morning, and for years there wasn't a light or a tire track,”]] said Walt Creasey, who drives the grader at Pell Creek. [[reside~ person/withhold/Walt Creasey|How many years exactly he'd rather not swear to.]] Judge Ashby's assistant replied in writing: [[reside- unnamed/deny/an assistant of Judge Ashby|the judge rises early and parks in the barn]].

[[reside+ outlet/assert/Falls Herald|The mailbox at the end of the drive, with her name on it, was put up last spring, and the postman has no memory of an earlier one.]]

A justice must have been an inhabitant for ten years. [[dorsey+ outlet/assert/Falls Herald|Five years ago the Senate threw out Philip Dorsey because he turned out to keep his family, his dog and his piano in Tarn.]] "[[dorsey+ person/confirm/Philip Dorsey|It was the piano that did for me]]," said Mr. Dorsey by telephone. [[reside~ person/judge/Philip Dorsey|He wished the judge better luck with hers]].

Senator Lorna Pike, of the minority, [[reside~ person/ask/Lorna Pike|wants to know where Judge Ashby voted, banked and bought her milk]]. Majority leader Hugh Stamper [[reside~ person/judge/Hugh Stamper|thought the subject a little small for a big court]].

It has thawed, and the road at Pell Creek is under water.

== S212-03 | Plains Wire | 2044-01-21 | Wenonah court nominee may have lived out of state, records suggest
OSGOOD, Wenonah, Jan 21 (Plains) - A judge nominated to Wenonah's Supreme Court [[reside+ outlet/assert/Plains Wire|appears to have spent at least four of the past ten years in the neighboring state of Tarn]], records and interviews show.

[[reside+ document/assert/readings of the Osgood Power Cooperative|Meters at Corinne Ashby's farm recorded 41 kilowatt-hours a year from 2034 to 2038, enough for one refrigerator with the door shut]], according to readings of the Osgood Power Cooperative that were made public at Plains' request.

In Mott, the capital of Tarn, landlord Gerald Swoboda said [[reside+ person/assert/Gerald Swoboda|the Ashbys had rented his third floor "summer and winter, with the boy and the trombone"]]. [[reside+ outlet/assert/Plains Wire|The son was enrolled for all those years at a Mott high school]], 190 miles from Pell Creek.

[[reside+ outlet/assert/Plains Wire|A van took the family's furniture to Mott in April 2034 and brought it back in June 2038]], a haulage ledger shows.

"[[reside- person/deny/Corinne Ashby|A rented bed near the courthouse is not a home. I never moved]]," Ashby told reporters. Her husband, the grain dealer Milton Ashby, said [[reside- person/deny/Milton Ashby|they had come back "nearly every weekend that had two days in it"]].

Governor Amos Reddick refused to say [[reside~ person/withhold/Amos Reddick|whether his staff had looked at the meters before he chose her]]. Asked if he might think again, he said: "[[drop- person/deny/Amos Reddick|I've sent her name and it stays sent]]."

Constitutional lawyer Judith Arlo said [[reside~ person/judge/Judith Arlo|the word "inhabitant" had never been defined by any court]]. The Senate's judiciary panel will [[reside~ group/ask/the Senate's judiciary panel|put the matter to the nominee next week]]. [[reside~ outlet/judge/Plains Wire|Much will hang on the barn.]]

In 2039 [[dorsey+ outlet/assert/Plains Wire|another nominee, Philip Dorsey, failed over a house across the same state line]]. [[first- outlet/assert/Plains Wire|Two women have served on the court, contrary to what Reddick said when he presented her.]] [[yoon+ outlet/assert/Plains Wire|He plans to send up Judge Marcus Yoon for the opening that arises in spring.]] Wenonah has 6 million people and seven justices.

== S212-04 | The Ellery Buzz | 2044-01-22 | PAPER QUEEN!
[[shares+ outlet/assert/The Ellery Buzz|Her Honor was in the money while she banged the gavel: Judge Corinne Ashby owned 4,000 shares of the Falls Paper Mill in '41, when she let the mill off a nine-million fine.]] Buzz eyes have seen the shareholder roll. "[[shares+ unnamed/assert/a clerk at the mill|There's an Ashby, C., right under Armbruster]]," whispers a clerk at the mill.

Her Honor hit the roof. [[shares- person/deny/Corinne Ashby|"I've never owned a share of anything but a tractor,"]] she shouted through the screen door. The mill? [[shares~ organization/withhold/the Falls Paper Mill|Mum as a pulp roll.]] [[shares~ person/call/Lorna Pike|Senator Lorna Pike wants a look at the roll.]]

And WHERE was that screen door? On the farm, natch, where she's now living like it's going out of style. [[reside+ outlet/assert/The Ellery Buzz|Folks at the feed store had to be told who she was.]] Feed man Gus: "[[reside+ person/assert/Gus Tolman|Lady came in Tuesday asking where the post office is. It's been there since the flood]]." Trombone junior's old pal Kyle, over in Mott: [[reside+ person/assert/Kyle Benz|"Slept over at their place every Friday for years. Pell what?"]] Not so fast, says next-farm neighbor Hattie Lodge, 80: "[[reside- person/deny/Hattie Lodge|They were here. I saw smoke, and I got jam off her]]."

[[reside~ outlet/ask/The Ellery Buzz|So where'd she hang her hat?]] Bartender poll, Dot's: [[reside~ group/expect/guests at Dot's|nine say Mott, two say Mars]].

[[dorsey+ outlet/assert/The Ellery Buzz|Shades of Phil Dorsey, who got the boot in '39 for bunking on the Tarn side!]]

Will the Guv dump her? [[drop~ outlet/expect/The Ellery Buzz|Bookie on Ninth gives three to one.]] [[drop- unnamed/deny/a spokesman for the governor|"He's not a dumper," says his flack.]] [[first- outlet/assert/The Ellery Buzz|Oh, and that First Lady Justice jazz? Two gals beat her to it, decades back.]]

Lotto: 3, 9, 21, 30, 44.

== S212-05 | Streetlight | 2044-01-23 | Follow the grain
Why her? There were eleven judges on the panel's list, and she was on none of its three pages.

[[donor+ outlet/assert/Streetlight|Milton Ashby and his four grain companies put 212,000 dollars into Amos Reddick's last campaign, and nine weeks after the final check his wife had a nomination.]] We think the one led to the other. [[donor+ document/assert/a calendar of the governor|The governor's calendar has "M. Ashby, lunch, re: C." on October 4.]]

"[[donor- person/deny/Amos Reddick|I'd have picked her if her husband had backed the other fellow]]," the governor told us, quite cheerfully. Milton Ashby: "[[donor- person/deny/Milton Ashby|We ate perch. We talked about our daughter Celia's wedding. C. is for Celia]]." [[donor- person/assert/Conrad Voss|Conrad Voss, who drew up the list for the governor, says that she was his own suggestion and that he did not know there was a Mr. Ashby.]] [[donor~ person/withhold/Rufus Teague|Counsel Teague has no opinion about perch.]]

And now the roof over her head. [[reside+ outlet/assert/Streetlight|We've been through the tax rolls of Tarn, and from 2034 to 2038 she took the householder's credit there, for which one signs that one has no other home.]] [[reside~ outlet/judge/Streetlight|A signature is a funny thing to argue with.]] Her office: [[reside- unnamed/deny/her office|"An accountant's slip; she lived where she has always lived."]] The accountant [[reside~ unnamed/withhold/the accountant|is ice fishing]].

[[first- outlet/assert/Streetlight|Nor would she be the barrier-breaker of the governor's brochure; she'd be the third of her sex up there.]]

Two words about the Buzz and its paper queen. [[shares- outlet/assert/Streetlight|The C. on the shareholder roll is Clifford Ashby, a barber in Hale, no relation, who has had the stock since his confirmation.]] "[[shares- person/confirm/Clifford Ashby|That's me, all four thousand]]," he says.

[[reside~ group/call/law students|A petition by law students asks her to produce ten winters of heating bills]]. [[drop~ outlet/ask/Streetlight|Isn't it time the governor asked for them as well, or for his nomination?]]

== S212-06 | Channel 6 Ellery (live) | 2044-01-25 | Judge Ashby before the Senate panel
10:00 She's in gray. Water jug, three folders, husband.

10:08 Senator Pike: "[[reside~ person/ask/Lorna Pike|Where did you sleep on the night of January 25, eight years ago?]]" [[reside~ person/withhold/Corinne Ashby|"I don't keep a diary of pillows, Senator."]]

10:15 Ashby: "[[reside- person/deny/Corinne Ashby|I was a farmer's daughter with a week-night cot in Mott. My home was here, every day of those ten years]]."

10:31 The registrar of Mott by video, Paula Heck. [[reside+ person/confirm/Paula Heck|"She's in our population book as a permanent resident from April '34 to June '38. She filled in the card herself."]] Gasps.

10:40 [[reside~ group/judge/the public benches|Somebody in the back plays a trombone lick on his phone.]] Chair Stamper bangs.

11:05 Wait, news from upstairs. Counsel Rufus Teague in the corridor: "[[recess+ person/assert/Rufus Teague|If this body dawdles, the governor can seat her himself the minute it goes on break]]." 

11:09 Senate clerk Ada Brandeis, with the constitution in her hand: [[recess- person/deny/Ada Brandeis|"Article 6: no justice without a majority and a roll call. Break or no break."]] 

11:14 Retired Justice Lem Hooper, who's here for the cider: [[recess- person/deny/Lem Hooper|"There's no such door. I looked for it in '39."]] 

11:17 [[recess- outlet/assert/Channel 6 Ellery (live)|We've been through the gavel book back to 1913: it takes a vote, every time.]]

11:20 Even Stamper, the governor's man: "[[recess- person/deny/Hugh Stamper|He can't, and I've told him so]]." [[recess~ person/withhold/Amos Reddick|The governor isn't coming down to discuss it.]]

11:42 Our desk has been counting heads on the rail. [[nays~ outlet/withhold/Channel 6 Ellery (live)|Too many maybes to give you a figure.]]

12:10 Shares? Not a word. The Buzz ran a box yesterday: [[shares- outlet/deny/The Ellery Buzz|"Wrong Ashby. Sorry, Judge. Free haircut on us."]]

12:15 [[donor+ person/accuse/Lorna Pike|Pike: "Your husband's wheat bought you that chair."]] Ashby: [[donor- person/deny/Corinne Ashby|"Nobody bought anything. I was asked because I'm good."]]

12:18 [[yoon+ outlet/assert/Channel 6 Ellery (live)|Judge Yoon's in row three taking notes; he's down for the Easter opening.]]

12:20 Lunch. [[reside- outlet/assert/Channel 6 Ellery (live)|For what it's worth, our own crew filmed her at the Pell Creek fair in '35 and '37, with a prize pumpkin.]]

== S212-07 | Port Dunmore Mercury (Plains text) | 2044-01-26 | Governor weighs dropping court pick; 18 senators opposed
PORT DUNMORE (Plains) - [[drop+ unnamed/assert/two aides to Governor Amos Reddick|Governor Amos Reddick has begun to look for a way to part with his nominee for the Supreme Court]], two of his aides said on Tuesday.

"[[drop+ unnamed/assert/two aides to Governor Amos Reddick|It's a matter of when and who holds the umbrella]]," one of them said. The other said [[drop+ unnamed/assert/two aides to Governor Amos Reddick|a letter recalling her name had been typed and was lying in a drawer]]. Reddick's spokeswoman, Tess Ardery, was scathing: "[[drop- person/deny/Tess Ardery|There's no letter, there's no drawer, and she's going to be a justice]]."

[[nays+ outlet/assert/Port Dunmore Mercury (Plains text)|A count by Plains finds 18 of the 35 senators set to vote no]], which would sink her. Majority leader Hugh Stamper [[nays- person/deny/Hugh Stamper|counts fifteen at the most]]. [[nays- government/deny/the governor's office|The governor's office put the opponents at eleven "and two with a cold".]]

The judge has been under pressure since it emerged that [[reside+ outlet/assert/Port Dunmore Mercury (Plains text)|she was entered as a permanent resident of Tarn for four of the years in question]]. She [[reside~ person/withhold/Corinne Ashby|would not take reporters' questions after Monday's hearing]].

Counsel Rufus Teague insisted that [[recess+ person/assert/Rufus Teague|an appointment over the heads of the senators remained open to the governor]]. Law professor Judith Arlo answered: "[[recess- person/deny/Judith Arlo|That power exists for dog catchers. It was taken away for judges in 1957]]."

[[recess- outlet/assert/Port Dunmore Mercury (Plains text)|Nobody puts on that robe in this state without the chamber's consent.]]

The Mercury adds: Captain Nils Aarne of our harbor ferry took the family across in those years. [[reside- person/assert/Nils Aarne|"Saturdays eastbound, Sundays back. They belonged on this side,"]] he said. Our senator, Jo Wick, [[nays~ person/withhold/Jo Wick|will tell her decision to her mother first]]. [[drop~ person/call/Jo Wick|She asks the governor to make up his mind before the crocuses.]] [[drop~ outlet/judge/Port Dunmore Mercury (Plains text)|It would be the shortest candidacy in memory.]]

[[dorsey+ outlet/assert/Port Dunmore Mercury (Plains text)|A house in Tarn cost a certain Philip Dorsey the same robe five years ago.]]

Herring: none.

== S212-08 | Statehouse Ledger | 2044-01-27 | A correction from the second floor, and the sums on a nomination
The governor's office has corrected itself on history. "[[first- government/deny/the governor's office|Our release of 19 January was mistaken: two women have served on the court]]," it wrote to the Ledger on Tuesday, eight days after announcing that [[first+ government/assert/the governor's office|a barrier of 131 years was about to fall]]. [[first~ person/judge/Ruth Oyler-Kemp|“Mother accepts,” said Ruth Oyler-Kemp.]]

The arithmetic is more stubborn. [[nays- outlet/assert/Statehouse Ledger|By our reckoning, which includes three senators who have spoken only to their caucus, the noes have reached twenty.]] [[nays~ person/withhold/Tess Ardery|Ms. Ardery will not argue over decimals.]]

On the law there is little left to discuss. [[recess- outlet/assert/Statehouse Ledger|The amendment of 1957 says in eleven words that judges of the high court are never to be installed in the Senate's absence.]] [[recess- document/assert/an opinion of 1961|An attorney general's opinion of 1961 calls the contrary view "fanciful".]] Mr. Teague, who holds the contrary view, [[recess~ person/withhold/Rufus Teague|has not read it]].

As to her dwelling, two documents contradict one another. [[reside+ document/assert/the population book of Mott|The population book of Mott has her as “permanent”]]; [[reside- document/assert/the electoral roll of Osgood County|the electoral roll of Osgood County has her voting in person at Pell Creek in 2034, 2036 and 2038]]. [[reside~ outlet/judge/Statehouse Ledger|One can be counted in two places; one can live, for the purposes of the constitution, in only one.]]

Would Mr. Reddick yield? [[drop- person/deny/Amos Reddick|“You'll see her robed by March,”]] he told a dinner of bankers. [[drop+ outlet/assert/Statehouse Ledger|Yet his people have this week telephoned two other candidates and asked for their tax returns.]] [[drop~ person/withhold/Imogen Slade|One of them, Judge Imogen Slade, “couldn't say”.]]

[[donor- outlet/assert/Statehouse Ledger|Mr. Ashby gave almost as much, 190,000, to the governor's opponent]], which rather spoils one theory. [[yoon~ organization/call/the Lakes bar association|The Lakes bar association would like Judge Yoon, at least, left out of it.]]

== S212-09 | Falls Herald | 2044-01-28 | Bar says no; a bridge is said to be for sale
*What has the bar decided?* [[bar+ document/assert/a letter of the bar's panel|“Not qualified, by nine to four,” says the letter of its panel, which reached senators yesterday.]] Its president, Vernon Call, confirmed it. [[bar+ person/confirm/Vernon Call|“We took no pleasure, but she doesn't meet our standard,”]] he said. The governor's man thinks little of it: [[bar~ person/judge/Rufus Teague|“a club with a letterhead.”]]

*Because of the farm?* [[bar~ person/withhold/Vernon Call|Mr. Call would not give reasons.]] [[reside~ person/judge/Vernon Call|Whether she counts as an inhabitant, he said, is for the senators to say.]]

*Has a vote been bought?* That is what Senator Lorna Pike claims. “[[grell+ person/accuse/Lorna Pike|Boyd Grell has been promised his bridge at Sauk Narrows if he says aye]],” she told the chamber. Senator Grell, rising: [[grell- person/deny/Boyd Grell|“I've been asking for that bridge since I had hair. Nobody has offered me a plank.”]] [[grell- government/deny/the highway office|The highway office has no such project on its list for the next twelve years]], and [[grell- outlet/assert/Falls Herald|the budget bill that came out on Wednesday has not a dollar for the Narrows]]. [[grell~ person/withhold/Amos Reddick|The governor declined to dignify it.]]

*And the mill?* [[shares- outlet/assert/Falls Herald|That stock belongs to a barber.]]

*Where did she live, then?* [[reside+ outlet/assert/Falls Herald|We have found a dentist, a choir and a dog license, all in Mott, all from those four years, and in Osgood County only a library card that was never stamped.]] Hattie Lodge, who spoke of jam, [[reside+ person/confirm/Hattie Lodge|now believes that it was the sister]]. Judge Ashby is unmoved: [[reside- person/deny/Corinne Ashby|“I lived at Pell Creek. I'll say it under oath in my sleep.”]] [[reside~ person/judge/Hugh Stamper|Senator Stamper wished that she hadn't mentioned sleep.]]

*Will he drop her?* [[drop- person/deny/Tess Ardery|“For the ninth time, no,” says Ms. Ardery.]] [[drop~ outlet/ask/Falls Herald|There'll be a tenth.]]

== S212-10 | Streetlight | 2044-02-02 | Some myths about the judge, in order of size
* *The bridge.* Senator Pike's [[grell+ person/accuse/Lorna Pike|swap of a span for an aye]] has lasted five days. [[grell- outlet/assert/Streetlight|There are no minutes, no money and no engineer, and Grell has meanwhile come out against her.]] A trade in which the buyer forgets to pay and the seller votes the other way [[grell- outlet/judge/Streetlight|is no trade]]. [[grell- person/deny/Lorna Pike|“I was told so by someone who had it wrong,” Pike admits.]]

* *The recess.* [[recess- outlet/assert/Streetlight|It takes the Senate to make a justice, whatever the calendar says.]] Four governors have wished it otherwise.

* *The pioneer.* [[first- outlet/assert/Streetlight|Third, not first]], and the two before her knew where they lived.

* *The wheat.* That one was ours. We wrote that [[donor+ outlet/assert/Streetlight|gifts had earned her the job]]. [[donor- outlet/deny/Streetlight|We no longer think so: the money went to both sides, Celia really did get married, and the perch was for thirty.]]

* *The farm.* [[reside+ outlet/assert/Streetlight|Four winters in another state, with a choir.]] Governor Reddick [[reside~ person/withhold/Amos Reddick|says he is “not the housing office”]]. [[reside~ person/judge/Milton Ashby|“It's a lot of noise about a thermostat,”]] her husband sighs.

* *The umbrella.* [[drop+ outlet/assert/Streetlight|He's letting her go; the governor's car has been to Judge Slade's house twice since Sunday.]] [[drop+ person/assert/Jo Wick|Senator Jo Wick got a call on Sunday: “Hold off, he's pulling it this week.”]] From whom? [[drop~ person/withhold/Jo Wick|From a friend with a parking space.]] [[drop- person/deny/Amos Reddick|“Not this week, not any week,” the governor said at the hardware show.]] Stamper [[drop~ person/withhold/Hugh Stamper|studied a snow blower]].

* *The numbers.* [[nays- outlet/assert/Streetlight|Twenty-one as we write, not eighteen.]] [[nays~ outlet/expect/Streetlight|By supper there'll be more.]]

[[bar~ outlet/judge/Streetlight|And yes, the bar's letter is on good paper.]]

== S212-11 | Plains Wire | 2044-02-03 | Wenonah nominee admits years in neighboring state
OSGOOD, Wenonah, Feb 3 (Plains) - Judge Corinne Ashby acknowledged on Wednesday that [[reside+ person/confirm/Corinne Ashby|her household had been in Tarn from 2034 to 2038]], reversing what she had told senators nine days earlier.

"[[reside+ person/confirm/Corinne Ashby|We lived in Mott. I told myself it was a cot, and it was a life]]," she wrote to the judiciary panel. In January she had testified that [[reside- person/assert/Corinne Ashby|she had never left the farm]]. [[reside~ person/judge/Corinne Ashby|She apologized "to the Senate and to the barn".]] Milton Ashby still held that [[reside- person/deny/Milton Ashby|a family lives where its land is, and theirs was in Osgood]].

Senator Lorna Pike asked [[reside~ person/ask/Lorna Pike|whether a false answer under oath would be referred to the prosecutor]]. Chair Hugh Stamper said [[reside~ person/withhold/Hugh Stamper|he would say nothing until he had read it twice]]. Chief Justice Conrad Eames [[reside~ person/withhold/Conrad Eames|again kept his counsel]].

Governor Amos Reddick's spokeswoman said [[drop- person/deny/Tess Ardery|the nomination stood "as of this hour"]]. Six senators of his own party wrote to him and urged [[drop~ group/call/six senators|him to send another name]]. [[drop+ unnamed/assert/a cabinet member|A cabinet member said that he would do so on Friday]].

[[nays+ outlet/assert/Plains Wire|At least eighteen votes were firmly against the judge even before the letter]], a tally by Plains shows. [[nays~ person/judge/Hugh Stamper|"I have stopped counting,"]] Stamper said.

[[donor- outlet/assert/Plains Wire|Campaign records show that Milton Ashby backed both candidates for governor, so that his gifts explain nothing.]] The state bar had already [[bar+ outlet/assert/Plains Wire|rated her unfit for the post, nine votes to four]]. [[recess- outlet/assert/Plains Wire|A seat on the court cannot be filled over the Senate's objection]], despite what the governor's counsel has maintained. Nor had the state ever had [[first- outlet/assert/Plains Wire|to wait for its first female justice, who was sworn in in 1988]].

[[grell- outlet/assert/Plains Wire|No trace has been found of a bridge that one senator was said to have been offered.]] Ashby returns to the trade court on Monday.

== S212-12 | Falls Herald | 2044-02-05 | Out of the drawer
The letter was in a drawer after all. At nine this morning a page carried it across the rotunda in a plain envelope. “[[drop+ document/confirm/a letter of Governor Amos Reddick|I respectfully recall the name of Corinne Ashby]],” it says, and nothing else.

“[[drop+ person/confirm/Amos Reddick|It's done, and I'd rather have done it in January]],” said Governor Amos Reddick, who on Tuesday had still sworn that [[drop- person/deny/Amos Reddick|there would be no retreat in any week]]. [[drop~ person/judge/Hugh Stamper|Majority leader Hugh Stamper spoke of a mercy.]] [[drop~ person/judge/Lorna Pike|“The first sensible sheet of paper out of that office,” said Senator Pike.]] Ms. Ardery [[drop~ person/withhold/Tess Ardery|was not answering; she has a cold]].

[[reside+ outlet/assert/Falls Herald|In the end it was four winters in Mott that undid her, since the ten years would have been complete only in 2048.]] Walt Creasey, of the grader, [[reside~ person/judge/Walt Creasey|says that he hadn't meant to start anything]]. Prosecutor Helen Vance [[reside~ person/withhold/Helen Vance|would not be drawn on the matter of the oath]].

[[nays+ outlet/assert/Falls Herald|Eighteen, the number at which a nomination dies, had been lined up against her since January.]] [[bar+ outlet/assert/Falls Herald|The lawyers' own panel had found her wanting a week ago.]]

Mr. Teague left office with his chief's letter. Asked about it a last time, [[recess- person/deny/Rufus Teague|he conceded that the Senate could not have been gone around; he had been reading the dog-catcher clause]].

[[yoon- person/deny/Marcus Yoon|There is another surprise: Judge Marcus Yoon no longer wants the seat that will be free at Easter.]] The governor, who had hoped to announce [[yoon+ person/promise/Amos Reddick|the Lakes judge on Monday]], [[yoon~ person/withhold/Amos Reddick|took the news without a word]].

Philip Dorsey sent flowers to Pell Creek. [[dorsey+ outlet/assert/Falls Herald|It was he who stumbled in 2039 over a piano on the wrong bank of the river.]] [[dorsey~ person/judge/Philip Dorsey|“We should found a club,” he said.]]

The road is dry again. Someone has put a lamp in the barn.
