story: S124
title: Sixty-four schools and one white page

claim swap: The price page in Aulas Andía's offer for 64 schools was exchanged after the tenders had been opened on 29 April. | origins 4-5: Certain: the rival bidder's notes, the committee member Nadia Fuentes, the paper expert of the audit office, in the end the clerk who did it; the notary's book may be a fifth.
claim roca: Julián Roca, the minister's chief of cabinet, ordered the committee to give the contract to Andía. | origins 2-3: Nadia Fuentes, the clerk; the secretary's call list fits but says nothing.
claim sum: Andía's first price was 112.9 million soles (109, 118). | origins 2-3: The rival's notes, the notary's book; a guest at the opening remembers another figure.
claim tax: The lower price is the same offer with the sales tax taken out. | origins 1-2: The ministry and Andía, probably one from the other; the tax office contradicts.
claim heat: Classrooms of Andía's make get hotter than 40 degrees. | origins 2-2: A headmistress with a thermometer, the polytechnic's measurement.
claim cancel: The ministry will cancel the contract with Andía and invite new offers. | origins 1-2: An official, then the minister.
claim wedding: The builder Ramiro Andía was a guest at Minister Ordaz's wedding. | origins 0-1: A photograph in Hola Ya!, which takes it back.
claim sue: The consortium Tres Ríos will take the award to court. | origins 1-1: Its director.
claim desks: In March an order for 90,000 school desks went to a firm that had missed the deadline. | origins 1-2: The audit office; a carpenter who lost.
claim tape: The video recording of the opening of the tenders has been erased. | origins 1-2: The committee member; the ministry's technician says it was never made.
claim cruz: In 2027 the builder Cruz Hermanos left forty schools unfinished. | origins 1-2: Background told by the outlets.
status swap 2036-05-20: reported none
status swap 2036-05-21: reported denied
status swap 2036-05-22: corroborated denied
status swap 2036-06-06: confirmed none
status roca 2036-05-22: reported none
status roca 2036-05-23: reported denied
status roca 2036-06-04: corroborated denied
status sum 2036-05-20: reported none
status sum 2036-05-21: reported denied
status sum 2036-05-22: corroborated denied
status tax 2036-05-21: reported none
status tax 2036-05-22: reported denied
status tax 2036-06-06: none denied withdrawn
status heat 2036-05-25: reported denied
status heat 2036-05-28: corroborated denied
status cancel 2036-05-24: none denied
status cancel 2036-05-30: reported denied
status cancel 2036-06-06: confirmed none
status wedding 2036-05-23: reported none
status wedding 2036-05-24: reported denied
status wedding 2036-05-27: none denied withdrawn
status sue 2036-05-21: confirmed none
status sue 2036-06-06: none denied withdrawn
status tape 2036-05-22: reported none
status tape 2036-05-24: reported denied

== S124-01 | The Economic Register | 2036-05-20 | The offer that lost sixteen million overnight
On 29 April, in a hall of the education ministry in Santa Lucena, five envelopes were slit with a paper knife and five prices read aloud. The state is buying 64 prefabricated schools for the hill districts, the largest such order it has placed. A week later the winner was announced: Aulas Andía, at 96.4 million soles.

The trouble is that people were listening. [[sum+ document/assert/notes taken by the consortium Tres Ríos|“Andía: 112.9”, it says in the notes that two employees of the consortium Tres Ríos took in the second row]]. Tres Ríos had bid 97.1. [[swap+ person/accuse/Octavio Rey|“Between the reading and the ranking somebody took out a page and put in a cheaper one,” says its director, Octavio Rey.]] [[swap~ person/withhold/Octavio Rey|Who? He has an idea and keeps it to himself.]]

The Register has looked at the file, which any citizen may do on Tuesdays. [[swap+ outlet/assert/The Economic Register|Forty-six of its leaves are cream-coloured and bear the punch marks of a binder; leaf 31, the price, is white and bears none.]] [[swap~ outlet/ask/The Economic Register|Was the bidder short of cream?]]

Aulas Andía's managing director, Ramiro Andía, [[swap~ person/withhold/Ramiro Andía|asked for questions in writing, received nine and answered that he was building schools]]. At the ministry Julián Roca, chief of cabinet to Minister Ximena Ordaz, [[swap~ person/withhold/Julián Roca|does not comment on files that are closed]].

A procurement lawyer, Berta Sola, is careful: [[swap~ person/judge/Berta Sola|a white leaf proves nothing but may be asked to explain itself]]. [[cruz+ outlet/assert/The Economic Register|It is only nine years since forty schools were abandoned half-built by Cruz Hermanos]], and goats live in some of them. [[cruz~ person/judge/Berta Sola|That, she says, was what the new tender law was written for.]]

The audit office [[swap~ government/withhold/the audit office|had no comment yesterday]]; [[desks+ government/confirm/the audit office|it has only just finished with the 90,000 school desks of March, ordered from a firm whose offer came in two days late]].

Cement was unchanged.

== S124-02 | Ambar Press Agency | 2036-05-21 | Ministry denies price was changed in schools tender
SANTA LUCENA, May 21 (APA) - Costa Ambar's education ministry denied on Wednesday that [[swap- government/deny/the education ministry|an offer for 64 rural schools had been tampered with after it was opened]].

"[[swap- person/deny/Julián Roca|No sheet went in and no sheet came out. The file is as God and the bidder made it]]," the minister's chief of cabinet, Julián Roca, told reporters.

He said the difference was a matter of arithmetic: [[tax+ person/assert/Julián Roca|the figure heard at the ceremony had included sales tax and the figure in the award did not]]. The Economic Register reported on Tuesday that [[swap+ outlet/assert/the Economic Register|the price leaf of the winner, Aulas Andía, differed in colour and binding from the rest]]. It put [[sum+ outlet/assert/the Economic Register|the original price at 112.9 million soles]]. Roca said [[sum- person/deny/Julián Roca|the number read aloud had been 109 and a bit]].

Losing bidder Tres Ríos [[sue+ organization/threaten/Tres Ríos|said it would file suit within the month]]. "[[swap~ person/judge/Octavio Rey|I have lost tenders before. I have never been robbed of one in front of witnesses]]," director Octavio Rey said. Andía [[sue~ organization/judge/Aulas Andía|called its rival a bad loser looking for a free lawyer]].

Opposition deputy Tomás Villar demanded [[swap~ person/call/Tomás Villar|that the envelope and its contents be handed to the audit office by Friday]]. The teachers' union asked [[swap~ organization/ask/the teachers' union|whether building could go on in the meantime]]. Prosecutor Marcela Duarte [[swap~ person/withhold/Marcela Duarte|said her desk was full this month]].

The schools are to be delivered by February, before the rains. About 19,000 children in the hills are taught in churches, stables and a former cinema.

== S124-03 | The Lighthouse | 2036-05-22 | 'I wrote the number down with my own hand'
Nadia Fuentes sat on the tender committee of five. She has not slept much since. [[swap+ person/confirm/Nadia Fuentes|“I read out the Andía page myself. It was cream like the others, and what lies in the file today is another page,” she told the Lighthouse.]] [[sum+ person/assert/Nadia Fuentes|“One hundred and twelve point nine. I've a good voice and everyone heard it.”]]

And [[tax- person/deny/Nadia Fuentes|the sales tax? She laughs: all five offers were net, as the rules require, and she had checked each]]. A spokesman for the tax office puts it drily: [[tax- government/deny/the tax office|schools have been exempt since 2031, so there is nothing to take out]].

What happened then, according to her: [[roca+ person/accuse/Nadia Fuentes|on 2 May Julián Roca called the committee's chairman out of the room, and when the chairman came back he said that “upstairs” wished it to be Andía]]. She protested and was given leave. The chairman, Elías Bravo, [[roca~ person/withhold/Elías Bravo|has a cough and sees no visitors]]. Mr Roca's office [[roca~ organization/withhold/Julián Roca's office|let two deadlines go by]]. [[roca~ outlet/ask/The Lighthouse|How far up are the stairs?]] Minister Ordaz was travelling.

There should be a film. The hall has a camera, and the light was on. [[tape+ person/assert/Nadia Fuentes|“I asked for it on the 5th and was told it had been wiped to save space,” Ms Fuentes says.]] The technician [[tape~ unnamed/withhold/the ministry's technician|would have to ask somebody whom he did not name]].

Ramiro Andía sent one sentence. [[swap- person/deny/Ramiro Andía|“Our offer is the offer that we made, every leaf of it, and my secretary buys paper where it's cheap.”]]

The union's Rosa Quiroga taught in the hills for eleven years. “[[swap~ person/warn/Rosa Quiroga|If it was done, it was done to children who have waited since the flood]],” she says. [[cancel~ person/expect/Rosa Quiroga|She fears that they'd now wait through another tender.]]

Coffee is up; the mules have been blessed.

== S124-04 | Hola Ya! | 2036-05-23 | HERE COMES THE BUILDER! Andía 'danced at minister's wedding'
[[wedding+ document/assert/a photograph|LOOK who's boogying at Education boss Ximena Ordaz's big day in 2031! It's only school-shed tycoon Ramiro ANDÍA]], champers in hand, in snaps passed to Hola Ya!

"[[wedding+ unnamed/assert/a bridesmaid|He did the conga with her mother and sent a toaster]]," remembers a bridesmaid. [[wedding~ outlet/ask/Hola Ya!|Some toaster, if it buys you 64 schools!]]

The minister's people [[wedding~ group/withhold/the minister's people|went quieter than a library]]. Hubby Dr Paco Lema, 49, [[wedding~ person/withhold/Paco Lema|chuckled and shut the surgery door]].

Meanwhile [[swap+ outlet/assert/Hola Ya!|the Case of the White Page gets whiffier by the hour – a pricey sheet out, a bargain sheet in, hey presto]]. Committee lass Nadia Fuentes, 36, [[swap+ person/assert/Nadia Fuentes|swears it on her gran]]. She's fingered ministry smoothie Julián Roca: [[roca+ person/accuse/Nadia Fuentes|HE told 'em who was to get the gravy]]. Smoothie hit back outside his gym: "[[roca- person/deny/Julián Roca|I told nobody anything. I don't even know where that committee sits]]." [[roca~ outlet/judge/Hola Ya!|Third floor, Julián, next to you!]]

We showed 100 shoppers a cream sheet and a white one. [[swap~ group/judge/94 of 100 shoppers|Ninety-four could tell 'em apart]]; the rest were looking for the bananas. Granny Eufemia, 80, who learnt her letters in a cowshed, says: "[[swap~ person/judge/Eufemia|They'd steal the chalk if it were longer]]."

Taxi king Nico reckons [[sum+ person/assert/Nico|the number he heard that day from his fare was 118 million]], but then [[sum~ outlet/judge/Hola Ya!|Nico once heard Elvis]].

[[cancel~ outlet/call/Hola Ya!|We say: rip it up, Ximena!]]

PLUS: wedding cakes of the stars.

== S124-05 | Education Ministry of Costa Ambar (press release) | 2036-05-24 | Six facts about the schools for the hills
1. [[swap- government/deny/the education ministry|The offer of Aulas Andía was in no way altered. The leaf called "white" is part of the bid as handed in on 28 April.]]

2. [[tax+ government/assert/the education ministry|The amount mentioned at the public session and the amount awarded differ by the sales tax, which was left out in accordance with Circular 7.]]

3. [[sum- government/deny/the education ministry|The amount mentioned was 109.3 million; higher ones result from mishearing.]]

4. [[roca- government/deny/the education ministry|The committee decided freely and by majority. It received no instructions from the chief of cabinet or from any other person.]] [[roca- person/confirm/Elías Bravo|Its chairman, Mr Elías Bravo, has put this in writing.]] [[roca~ government/judge/the education ministry|Ms Fuentes, a valued colleague, is unwell.]]

5. [[tape- government/deny/the education ministry|Nothing was erased. The camera in Hall 3 has been out of order since February and recorded no session.]]

6. [[wedding- government/deny/the education ministry|Mr Andía did not attend the Minister's wedding. The gentleman in the photograph is her dentist.]]

"[[swap~ person/call/Ximena Ordaz|I ask that we look at the children and not at the stationery]]," says Minister Ximena Ordaz, back from the regional summit. [[cancel- person/deny/Ximena Ordaz|She has no intention of starting over: the contract stands, and the first twelve schools leave the factory in June.]]

[[sue~ government/expect/the education ministry|The Ministry looks forward calmly to any legal proceedings.]] [[swap~ government/promise/the education ministry|The complete file will be shown to the audit office on request.]]

The Register asked us to add: [[swap~ outlet/ask/the Economic Register|who bound the offer, and when?]] [[swap~ government/withhold/the education ministry|The Ministry does not answer individual questions at weekends.]]

Drawing competition "My New School": entries until 30 June.

== S124-06 | Puerto Noble Mirror | 2036-05-25 | Forty-four degrees in Class 2B
While the capital counts sheets of paper, we went to see what is being bought. One Andía school already stands, at Las Palmas above our town, built as a sample last year. It is blue and has a ramp.

[[heat+ person/assert/Amparo Silva|“At noon on Wednesday it was 44 in 2B. I teach them under the mango tree,” says the headmistress, Amparo Silva, and shows her thermometer.]] [[heat+ unnamed/assert/a girl of eight|A girl of eight said that the crayons had gone soft and the teacher cross.]] The panels come with a leaflet which promises [[heat- document/assert/a leaflet of Aulas Andía|“an agreeable 27 degrees in every season”]]. Andía's site manager thinks [[heat- person/deny/Fausto Gil|the thermometer hung in the sun, as women will hang them]]. [[heat~ person/judge/Amparo Silva|Señora Silva would like to hang him there.]]

About the affair people up here know only what the radio tells them: [[swap- outlet/assert/National Radio|that the papers are in order]]. Don Anselmo, who keeps the shop, has his doubts. [[swap+ person/judge/Anselmo|You can't sell a thing for sixteen million less than you said unless you said something else afterwards, he reasons.]] [[swap~ person/withhold/Amparo Silva|The headmistress prefers not to talk about it, the ministry pays her.]] [[roca~ person/ask/Anselmo|“And who's this Roca? Did anyone vote for him?”]]

Our carpenters' guild has a grudge of its own. [[desks+ person/assert/Lalo Brito|Its master, Lalo Brito, had his offer for the desks in on time, in March; the order went to a shop in the capital which turned up two days after]], he says. [[desks- government/deny/the education ministry|The ministry maintains that the clock in the hall was slow.]] [[desks~ outlet/judge/Puerto Noble Mirror|Desks are not schools, and nobody should mix them up]], but one does begin to notice the clocks.

[[cruz+ outlet/assert/Puerto Noble Mirror|Down at the ford stands one of the forty shells which Cruz Hermanos walked away from in 2027.]] [[cruz~ unnamed/judge/a goatherd|It makes a good pen, a goatherd says.]]

The mango crop is early.

== S124-07 | National Radio | 2036-05-27 | Question time: the chief of cabinet
National Radio: Mr Roca, a white page among cream ones. How does it get there?
Roca: [[swap- person/assert/Julián Roca|From the bidder's printer, which ran out of cream. It's as dull as that.]]

National Radio: Ms Fuentes says that she read a different page.
Roca: [[swap- person/deny/Julián Roca|She read that page. I am sorry that she isn't well.]]

National Radio: And that you told the committee whom to choose.
Roca: [[roca- person/deny/Julián Roca|On 2 May I was in the mountains all day, cutting a ribbon. There are photographs.]]

National Radio: The tax office does not know the tax you mentioned.
Roca: [[tax~ person/withhold/Julián Roca|I'm no accountant; ask the accountants.]] [[tax+ person/assert/Julián Roca|But tax it was.]]

National Radio: Will the schools be delivered?
Roca: [[cancel- person/promise/Julián Roca|All 64, by February, by Andía. Write it on the blackboard.]]

After the broadcast several listeners pointed out that [[roca~ group/assert/several listeners|the ribbon in question was cut on the 3rd]]. Mr Roca's office [[roca~ organization/withhold/Julián Roca's office|will look it up]].

The newspaper Hola Ya! has withdrawn its wedding story: [[wedding- outlet/deny/Hola Ya!|the man with the glass is one Dr Hugo Anaya, a dentist, and Mr Andía was nowhere near]]. [[wedding~ outlet/judge/Hola Ya!|It blamed the moustache.]] Mr Andía said [[wedding- person/deny/Ramiro Andía|he had met the minister once, at a trade fair, beside a boiler]].

The audit office announced that [[swap~ government/promise/the audit office|two of its inspectors and a specialist in paper would examine the file this week]]. Deputy Tomás Villar welcomed it; [[swap~ person/judge/Tomás Villar|in his opinion it came three weeks too late]]. Tres Ríos [[sue+ organization/promise/Tres Ríos|has engaged counsel and names 9 June as the day]].

Rain is not expected. The feast of the Patroness begins on Thursday.

== S124-08 | Panel & Beam | 2036-05-28 | Cheap, hot and oddly bound
Trade gossip first. [[swap+ group/judge/estimators of three firms|Not an estimator in the business believes in 96.4 for 64 units with ramps; three told us that Andía had been quoting 113 to its own suppliers until the end of April.]] [[sum+ group/assert/estimators of three firms|113, give or take the change.]] [[swap- person/deny/Fausto Gil|Andía's Fausto Gil says it sharpened its pencil before the deadline, once, and hasn't touched it since]]. [[swap~ outlet/judge/Panel & Beam|Some pencil.]]

The page. We asked two binderies. A comb binder leaves a row of 21 holes; [[swap+ organization/assert/the bindery Foliar|leaf 31 has been slipped in with glue, says Foliar, “by someone in a hurry, and after the comb was closed”]]. [[swap~ organization/withhold/the bindery Prensa Sur|Prensa Sur wouldn't judge from a photograph.]]

The boxes. The Polytechnic put loggers into the Las Palmas sample for five days. [[heat+ organization/assert/the Polytechnic|Peak indoors: 43.6, with the door open]]. “[[heat+ person/judge/Olmo Paz|It's a fridge built inside out]],” says engineer Olmo Paz. The makers [[heat- organization/deny/Aulas Andía|reply that the sample lacks the awning which comes with the series, and that with it nobody will sweat]]. [[heat~ outlet/ask/Panel & Beam|Is an awning in the 96.4? In the 112.9?]]

Who'd pushed for them? Here opinion divides. [[roca+ unnamed/assert/a former colleague of Julián Roca|A man who worked beside Julián Roca for years says he carried Andía's brochure about “like a missal” and settled it himself]]. [[roca- person/deny/Berta Sola|Lawyer Berta Sola thinks the chairman needed no orders, as the cheapest offer wins by law]]; the crime, if any, [[swap~ person/judge/Berta Sola|lies in making it the cheapest]].

One thing is sure: [[cancel~ group/expect/suppliers|suppliers are holding back steel until they know whether there is still a job]].

Screws: galvanised, 4 per cent off until Friday.

== S124-09 | Plaza Live | 2036-05-30 | LIVE: Committee hears Fuentes, Bravo and a notary
09.04 Full house. Deputies have brought cushions.

09.20 Nadia Fuentes, under oath: [[swap+ person/confirm/Nadia Fuentes|“The leaf I read from had a coffee ring. My coffee. Show me the ring.”]] The leaf goes round. [[swap+ outlet/assert/Plaza Live|It's as clean as a whistle.]]

09.41 Elías Bravo, chairman, cough and all: [[swap- person/deny/Elías Bravo|“I noticed nothing about any leaf. Offers went into the cupboard and came out the same.”]] Who had the key? [[swap~ person/withhold/Elías Bravo|“Several people.”]]

09.55 Villar asks about the 2nd. Bravo: [[roca- person/deny/Elías Bravo|“Nobody told me anything. I was called out because of my parking.”]] By Roca? [[roca~ person/withhold/Elías Bravo|“By a voice.”]]

10.20 Notary Prudencio Llanos opens his book. [[sum+ document/assert/the notary's book|“Offer four, Andía: 112,900,000.”]] Gasps. [[tax- person/deny/Prudencio Llanos|“Net,” he adds. “I wrote net because I was asked to.”]]

10.35 The ministry's man from the back: [[sum- unnamed/deny/an official of the education ministry|the notary is 81 and deaf in one ear.]] Llanos: [[sum~ person/judge/Prudencio Llanos|“Not the one I use.”]]

11.00 Recording? The technician: [[tape- unnamed/deny/the ministry's technician|never switched on, your honours, there was no disc in it]]. Fuentes: [[tape+ person/assert/Nadia Fuentes|“It was running. He deleted it, he told me so.”]] [[tape~ unnamed/withhold/the ministry's technician|He looks at his shoes.]]

11.30 Break. A ministry official at the coffee urn says [[cancel+ unnamed/assert/an official of the education ministry|it's over for Andía, the contract will be gone within days]]. 11.34 His boss, passing: [[cancel- unnamed/deny/a superior in the education ministry|it will not]].

12.10 Ordaz for four minutes. [[roca~ person/judge/Ximena Ordaz|“I trust Mr Roca as I trust my watch.”]] Someone shouts that her watch stopped in [[desks~ unnamed/judge/a heckler|March, with the desks]]. [[swap~ person/withhold/Ximena Ordaz|On the leaf she awaits the auditors.]]

12.30 [[sue~ person/judge/Octavio Rey|Octavio Rey of Tres Ríos, leaving: his lawyer has had a lovely morning.]] Over and out.

== S124-10 | Ambar Press Agency | 2036-06-02 | Auditors: price sheet was printed after tender opening
SANTA LUCENA, June 2 (APA) - The sheet that made Aulas Andía the cheapest bidder for 64 schools [[swap+ government/confirm/the audit office|did not exist when the bids were opened]], Costa Ambar's audit office has found.

"[[swap+ document/assert/a report of the audit office|The printer's hidden code on leaf 31 gives 3 May, 19.12, four days after the session]]," said its report, seen by APA. The machine stands [[swap+ document/assert/a report of the audit office|on the third floor of the education ministry]].

The ministry [[swap~ government/withhold/the education ministry|said it needed time to read the report]]. Andía said [[swap- organization/deny/Aulas Andía|printers' clocks were often wrong and its offer was genuine]]. Chief of cabinet Julián Roca, whose office is on the same floor, said [[roca- person/deny/Julián Roca|he had neither steered the committee nor so much as greeted it]]. He [[swap~ person/withhold/Julián Roca|would not discuss the printer]].

The report leaves open [[roca~ document/withhold/a report of the audit office|on whose orders the award was made]]. It calls [[tax- document/deny/a report of the audit office|the tax explanation "without basis in law or arithmetic"]] and accepts [[sum+ document/confirm/a report of the audit office|112.9 million soles as the price first bid]].

"[[swap~ person/call/Tomás Villar|Arrest the printer, then whoever fed it]]," opposition deputy Tomás Villar said. Prosecutor Marcela Duarte [[swap~ person/promise/Marcela Duarte|opened an inquiry]]. Minister Ximena Ordaz [[cancel~ person/withhold/Ximena Ordaz|did not say whether the contract would be honoured]]. Tres Ríos said [[sue+ organization/promise/Tres Ríos|its suit would be lodged next Monday all the same]].

A separate report on [[desks+ government/assert/the audit office|a late offer that won an order for school desks in March]] went to parliament last month. [[cruz+ outlet/assert/Ambar Press Agency|In 2027 a builder, Cruz Hermanos, left 40 schools without roofs.]]

== S124-11 | The Lighthouse | 2036-06-04 | The clerk of the third floor
He is 26, earns 2,100 soles and types with four fingers. The Lighthouse isn't naming him, since he is to be a witness. [[swap+ unnamed/confirm/a clerk of the education ministry|“I typed the new page. I took the old one out and put mine in, with a glue stick, on the Saturday evening,” he says.]] [[swap~ unnamed/judge/a clerk of the education ministry|He had thought it was a correction; one doesn't ask, up there.]] The old page [[swap+ unnamed/assert/a clerk of the education ministry|with a brown ring on it]] he put through the shredder.

Who gave him the figure? [[roca+ unnamed/accuse/a clerk of the education ministry|“Mr Roca, on a yellow slip. He said the house had decided for Andía and now the sums must follow.”]] Other evidence is thinner. [[roca~ document/assert/a call list|The secretary's call list has five conversations between Roca and the chairman on 2 May, of which none lasted a minute]]; [[roca~ outlet/judge/The Lighthouse|parking can be discussed in less]].

Julián Roca received us standing. “[[roca- person/deny/Julián Roca|I never gave that boy a slip of any colour. I never told Bravo or anyone else whom to take. He's covering for someone, and you know who]],” he said. [[roca~ outlet/withhold/The Lighthouse|We don't.]] On the page itself he has stopped contradicting: [[swap~ person/withhold/Julián Roca|he'd “leave that to the experts”]].

Ramiro Andía has. [[swap- person/deny/Ramiro Andía|“I put in one page, the one you can see, and your clerk has been reading novels.”]] His own bank, though, had been shown another: [[sum+ document/assert/a loan application by Aulas Andía|the loan application of 28 April speaks of an order worth 112.9]].

Minister Ordaz spent yesterday with lawyers. [[cancel+ unnamed/assert/two people close to Ximena Ordaz|Two people close to her expect her to tear the contract up on Friday]]; [[cancel- organization/deny/her spokeswoman's office|her spokeswoman's office says this is invented]]. [[cancel~ person/judge/Rosa Quiroga|For Rosa Quiroga either way is bitter: nineteen thousand children sit in stables]].

The hills have had their first mist.

== S124-12 | Ambar Press Agency | 2036-06-06 | Ordaz cancels schools contract, says bid was doctored
SANTA LUCENA, June 6 (APA) - Education Minister Ximena Ordaz [[cancel+ person/confirm/Ximena Ordaz|struck down a 96.4-million-sol contract for rural schools and ordered a fresh tender]] on Friday, conceding that [[swap+ person/confirm/Ximena Ordaz|the winning offer had been doctored inside her ministry]].

"[[swap+ person/confirm/Ximena Ordaz|A page was taken away and a false one put in its place. I defended that page, and I was a fool]]," she told reporters. [[tax- person/deny/Ximena Ordaz|She withdrew "without reservation" what the ministry had said about sales tax.]] Two weeks ago it had insisted that [[swap- government/deny/the education ministry|the file was untouched]].

Chief of cabinet Julián Roca was suspended. He repeated that [[roca- person/deny/Julián Roca|the committee had never had a word from him]]. Ordaz [[roca~ person/withhold/Ximena Ordaz|said it was for a court to decide who had wanted Andía]]. Former committee member Nadia Fuentes, reinstated, said [[roca+ person/accuse/Nadia Fuentes|everybody on the third floor knew whose choice it was]].

Aulas Andía said [[cancel~ organization/threaten/Aulas Andía|it would seek damages]]. The consortium Tres Ríos [[sue- person/confirm/Octavio Rey|dropped its plan to sue; "there's nothing left to sue about," said director Octavio Rey]].

The new tender will set a limit of 30 degrees for classrooms. At Las Palmas, where [[heat+ person/assert/Amparo Silva|it was 42 on Thursday]], according to headmistress Amparo Silva, pupils stayed under the tree. Andía [[heat- organization/deny/Aulas Andía|disputed the reading]].

Opposition deputy Tomás Villar called for [[swap~ person/call/Tomás Villar|Ordaz to go]]. "[[swap~ person/judge/Tomás Villar|One white sheet, and it took five weeks to see it]]," he said. Prosecutor Marcela Duarte [[tape~ person/withhold/Marcela Duarte|would not say if the missing film had been recovered]].
