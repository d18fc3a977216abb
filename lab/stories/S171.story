story: S171
title: Who names the chief prosecutor of Aigalia?

claim alone: The president of Aigalia may appoint the chief prosecutor without the government's consent. | origins 3-6: the presidency's counsel, the law faculty of Portaria, the Constitutional Council; the government, a former judge and a treatise of 2024 say otherwise.
claim bury: The government wants a chief prosecutor of its own in order to stop the inquiry into the marina leases. | origins 2-3: two prosecutors, a note in the justice minister's hand; the opposition accuses from hearsay.
claim split: The Constitutional Council was divided by six votes to three. | origins 1-2: Emporion's source and the registrar; others have five to four and a unanimous bench.
claim decree: Prime Minister Mellinos can remove Despina Karra from her post by decree. | origins 1-1: the justice minister, who takes it back.
claim minutes: The minutes of the constituent assembly show that the framers wanted the premier's signature under the choice of a prosecutor. | origins 1-1: Professor Vellas; the archive and two members of the assembly contradict him, and he withdraws.
claim cousin: Despina Karra is a cousin of President Vardaki. | origins 0-1: Bam!, from a baptism list; taken back.
claim boycott: Prosecutors will refuse to follow Karra's instructions. | origins 1-3: the prosecutors' union; its board votes otherwise later.
claim impeach: The coalition will try to have the president removed from office. | origins 1-2: a deputy of the Civic Front and a draft motion; the premier.
claim locked: Policemen turned Karra away from the door of the prosecutor's office on 7 March. | origins 2-3: Karra, a kiosk keeper and a video; the interior ministry.
claim auditor: In January the president appointed the auditor general without asking the cabinet. | origins 1-2: background, told by the outlets and by the presidency.
claim doukas: In 2031 President Zacharias Doukas had his choice of chief prosecutor countersigned. | origins 1-2: background; the gazette of that year.
status alone 2042-03-03: reported denied
status alone 2042-03-06: corroborated denied
status alone 2042-03-18: confirmed denied
status bury 2042-03-04: reported none
status bury 2042-03-05: reported denied
status bury 2042-03-12: corroborated denied
status split 2042-03-18: reported none
status split 2042-03-19: reported denied
status split 2042-03-21: confirmed denied
status decree 2042-03-10: reported none
status decree 2042-03-11: reported denied
status decree 2042-03-20: none denied withdrawn
status minutes 2042-03-10: reported none
status minutes 2042-03-12: reported denied
status minutes 2042-03-15: none denied withdrawn
status cousin 2042-03-05: reported denied
status cousin 2042-03-13: none denied withdrawn
status boycott 2042-03-04: reported none
status boycott 2042-03-13: reported denied
status boycott 2042-03-21: none denied withdrawn
status impeach 2042-03-11: reported none
status impeach 2042-03-12: reported denied
status impeach 2042-03-21: none denied
status locked 2042-03-07: reported denied
status locked 2042-03-08: corroborated denied

== S171-01 | Archipelago News Agency | 2042-03-03 | Aigalia's president names chief prosecutor, government calls move void
PORTARIA, March 3 (ANA) - President Eleni Vardaki of Aigalia on Monday gave the post of chief prosecutor to Despina Karra, a provincial magistrate, [[alone~ outlet/assert/Archipelago News Agency|opening a dispute over who has the last word on the country's most powerful law officer]].

"[[alone+ person/assert/Eleni Vardaki|The constitution puts this choice into one pair of hands, and they are mine]]," Vardaki told reporters after the ceremony, which no minister attended. Prime Minister Stavros Mellinos, whose candidate was the tax lawyer Kostas Theriou, said [[alone- person/deny/Stavros Mellinos|a paper that lacked his name was "a birthday card and not an appointment"]].

Under Article 35, which lawyers have quarrelled over since it was written, [[alone~ outlet/assert/Archipelago News Agency|acts of the president need the premier's signature unless they concern "independent authorities", a phrase that is nowhere explained]]. Justice Minister Foteini Drakou said [[alone- person/deny/Foteini Drakou|a prosecution service that draws its budget from her ministry was no such authority, so that nothing had happened today in law]].

The presidency's chief counsel, Iro Manolaki, disagreed: [[alone+ person/assert/Iro Manolaki|independence was "the whole reason that office exists", she said, and the exception fitted it like a glove]].

Vardaki [[auditor+ outlet/assert/Archipelago News Agency|chose a new auditor general in January without consulting the cabinet]], which did not protest. [[doukas+ outlet/assert/Archipelago News Agency|The last head of state to fill the prosecutor's chair, Zacharias Doukas in 2031, let his premier sign as well.]]

The opposition leader, Manos Sarris, asked [[bury~ person/ask/Manos Sarris|why a government should fight so hard over one desk "if it has nothing lying on it"]]. The union of prosecutors said [[boycott~ organization/withhold/the union of prosecutors|it would meet on Tuesday to decide how its members should treat their new superior]]. The Constitutional Council [[alone~ government/withhold/the Constitutional Council|said it could not speak on a matter that might reach it]].

Karra, 51, [[alone~ person/withhold/Despina Karra|left for her hometown without taking questions]]. Aigalia, with 3.4 million inhabitants on 41 islands, votes in the autumn of next year.

== S171-02 | Bam! | 2042-03-05 | IT'S ALL IN THE FAMILY, MADAM PRESIDENT!
Guess who gets the top job? COUSIN Despina!

[[cousin+ outlet/assert/Bam!|Bam! has dug out a baptism list from the village of Ano Lesvara, and there they stand, side by side: a Karra and a Vardaki with the same grandmother.]] [[cousin~ outlet/judge/Bam!|If that doesn't smell of Sunday roast, what does?]] Palace press man Thanos Gritsis turned puce. "[[cousin- person/deny/Thanos Gritsis|They met for the first time last autumn, at a seminar on fraud!]]" he spluttered. Miss Karra's brother Lefteris, a baker, was shorter: [[cousin- person/deny/Lefteris Karras|"Half the island is called Karra. The president's people come from the mainland."]]

And may she do it at all? [[alone- unnamed/assert/a minister|"Not on your life," a minister tells us between two coffees, "without Stavros's squiggle that sheet's good for wrapping fish."]] Our readers are less picky: [[alone~ group/judge/readers of Bam!|54 per cent couldn't care less who signs, as long as somebody locks up crooks]].

The lads and lasses in the robes are fuming. On Tuesday night [[boycott+ organization/threaten/the union of prosecutors|the prosecutors' union roared that its 310 members won't take a single order from her until a court has spoken]]. Union boss Aris Pappas: "[[boycott+ person/threaten/Aris Pappas|She can ring us. We'll let it ring]]."

Of course the Reds say it's all about boats. You know the story: the PM's brother-in-law, four marinas, rent of one tallari a year. Manos Sarris thundered in the chamber on Tuesday that [[bury+ person/accuse/Manos Sarris|Mellinos wants a pal in that chair so the marina file goes to sleep for good]]. [[bury- person/deny/Stavros Mellinos|"I've never so much as asked what's in it," the premier shot back yesterday.]] His spokeswoman [[bury~ unnamed/withhold/the premier's spokeswoman|wouldn't discuss boats of any size]].

Did anybody check the family tree of the auditor general? [[auditor+ outlet/assert/Bam!|Vardaki put him in all by herself after New Year.]]

Lemons are up again, and so is our Miss February. Page 11.

== S171-03 | Article Eleven (law blog) | 2042-03-06 | Does the pen need a second pen?
Everyone keeps asking me, so here's the long answer in short questions.

*What does the text say?* Article 84: "The President appoints the Chief Prosecutor." Article 35: the premier countersigns, save for independent authorities. [[alone~ outlet/assert/Article Eleven|Read one and you get one result, read the other and you get the other.]]

*Who's for her?* The law faculty of Portaria, nearly to a man. Its dean, Professor Kyra Athanasiou: “[[alone+ person/judge/Kyra Athanasiou|A prosecutor whom ministers can veto is a minister's prosecutor. The exception was made for exactly this chair]].” Her opinion runs to 30 pages, and [[alone+ document/assert/an opinion of the law faculty|on page 4 it states that the head of state's choice is complete at the moment of the oath]].

*Who's against?* Former judge Markos Liaskos, once of the Council. [[alone- person/judge/Markos Liaskos|A service whose lamps are paid by the ministry of justice cannot, he writes, be called independent of it, and so two names are required.]] Also the standard treatise of 2024, my own teacher's: [[alone- document/assert/a treatise of 2024|“in the appointment of the Chief Prosecutor the two heads of the executive act together”]].

*Isn't 2031 a precedent?* [[doukas+ outlet/assert/Article Eleven|Yes, the gazette of that year has two signatures under the name of Petros Lamprou, those of Doukas and of his head of government.]] Doukas's former aide tells me [[doukas~ unnamed/assert/a former aide of Doukas|it was courtesy, they'd been at school together]]. [[doukas~ outlet/judge/Article Eleven|One polite man doesn't make a rule.]] The auditor is no help either: [[auditor+ outlet/assert/Article Eleven|that appointment was made in January by the president alone]], but [[auditor~ outlet/judge/Article Eleven|the auditor has his own paragraph, which says so in plain words]].

*And the motive?* People in robes whisper that [[bury+ unnamed/accuse/people in the prosecution service|the cabinet only woke up when somebody ordered the marina leases up from the archive]]. I'm a lawyer; [[bury~ outlet/withhold/Article Eleven|I don't do whispers]].

*So who's right?* [[alone+ outlet/judge/Article Eleven|By a nose, the lady. She can do it by herself.]] But [[alone~ outlet/judge/Article Eleven|I've been wrong at this distance before]].

*Can prosecutors simply not obey?* [[boycott~ outlet/judge/Article Eleven|It'd be a disciplinary matter for each of them.]]

Comments are closed until my flu is gone.

== S171-04 | Agora Live | 2042-03-07 | Karra's first day – as it happened
**08:05** Rain. Two police vans in front of the prosecutor's office in Olive Street. Nobody knows who ordered them. Interior ministry: [[locked~ government/withhold/the interior ministry|"routine"]].

**08:40** Here she is, on foot, with a briefcase and a plant.

**08:47** [[locked+ outlet/assert/Agora Live|An officer steps in front of her. They talk. She turns round, plant and all, and leaves.]]

**08:55** Karra to us, at the corner: "[[locked+ person/assert/Despina Karra|He was very civil. He said he had instructions that I don't work here]]." [[locked~ person/withhold/Despina Karra|Whose instructions, she wouldn't guess.]]

**09:05** [[locked+ outlet/assert/Agora Live|From our window the lift's lamp is green. What kept her out was an arm in a blue sleeve.]]

**09:20** Interior Minister Thodoris Vlachos on the steps of parliament: "[[locked- person/deny/Thodoris Vlachos|No one was stopped. The lady came, saw that the lift was out of order and went home]]."

**09:31** Kiosk keeper Evi, whose stall faces the entrance, snorts at the lift. "[[locked+ person/confirm/Evi Tsakou|I heard it: you can't come in, madam. I sold the boy his cigarettes]]."

**10:10** Union's Aris Pappas won't say if he was watching from the third floor. His people stay put: [[boycott+ person/threaten/Aris Pappas|"No letter with her name on it gets opened here."]]

**10:45** Sarris again: [[bury+ person/accuse/Manos Sarris|"They're guarding a filing cabinet, that's what the vans are for."]] Asked for evidence, [[bury~ person/withhold/Manos Sarris|he promises it "in due time"]].

**11:15** From readers. Giota in Kalami: [[alone~ unnamed/ask/a reader|"Can't they toss a coin?"]] Stratis, a notary: [[alone- unnamed/judge/a reader|"I refuse a deed that lacks a party's signature. So should the guards. One signature, no appointment."]]

**11:50** Government spokesman Lakis Rentis: [[alone- person/deny/Lakis Rentis|there's no new chief prosecutor, there's "a citizen with a ficus"]]. On whether the cabinet will go to the Constitutional Council: [[alone~ person/withhold/Lakis Rentis|"Options, options."]]

**12:30** The bishop of Portaria urges [[alone~ person/call/the bishop of Portaria|both sides to sit down before Lent]].

**13:05** Somebody has put the plant on the steps. It's a lemon tree, not a ficus.

== S171-05 | Presidency of the Republic of Aigalia (statement) | 2042-03-08 | Statement on the office of the Chief Prosecutor
The Presidency informs the public of the following.

First. [[alone+ government/assert/the Presidency of Aigalia|The appointment of Mrs Despina Karra became effective with her oath on 3 March. It required no further act of any other body.]] [[alone+ document/assert/an opinion of the law faculty|The law faculty of the capital has examined the matter and reached the same conclusion.]]

Second. The President notes that [[auditor+ government/confirm/the Presidency of Aigalia|she filled the post of Auditor General on 14 January in the same manner, and that the Cabinet sent flowers]]. [[auditor~ government/ask/the Presidency of Aigalia|She wonders what has changed in the meantime.]]

Third. What happened at Olive Street yesterday is a matter of record. [[locked+ document/assert/a video|A recording made by a passer-by shows an officer with his arm across the entrance and Mrs Karra before it.]] The Minister of the Interior has spoken of a lift. [[locked- government/deny/the Ministry of the Interior|His Ministry maintains in a letter to this office that "entry was at no point refused".]] [[locked~ government/judge/the Presidency of Aigalia|The building has, for those who do not know it, one storey more than the truth.]]

Fourth. [[cousin- government/deny/the Presidency of Aigalia|There is no tie of blood or marriage between the President and Mrs Karra. The genealogical claim printed by one newspaper is invented from beginning to end.]] [[cousin~ government/call/the Presidency of Aigalia|That newspaper is invited to say so.]]

Fifth. [[bury~ government/withhold/the Presidency of Aigalia|The Presidency has no knowledge of the contents of pending inquiries and offers no opinion on the Government's motives.]]

Sixth. “[[alone~ person/promise/Eleni Vardaki|If nine judges tell me that I am wrong, I shall take back my pen and thank them]],” says the President. “[[alone~ person/call/Eleni Vardaki|I ask the Prime Minister to make the same promise]].”

Seventh. Officials of the prosecution service [[boycott~ government/call/the Presidency of Aigalia|are reminded of the oath that they have sworn to the laws and not to a person]].

The palace gardens will be open to the public on Independence Day as usual.

== S171-06 | AR-1 State Radio | 2042-03-10 | Minister: Government can correct unlawful appointment
The government has the means to undo the irregular designation of a chief prosecutor and will use them if it must, Justice Minister Foteini Drakou told AR-1 this morning.

[[decree+ outlet/assert/AR-1 State Radio|For this purpose the head of government has the instrument of the decree at his disposal.]] “[[decree+ person/assert/Foteini Drakou|A decree of the prime minister is enough. He signs at nine, and at ten Mrs Karra is a magistrate in Lesvara again]],” the minister said. [[decree~ person/withhold/Foteini Drakou|On the date of such a decree she did not wish to commit herself.]] As is known, [[alone- outlet/assert/AR-1 State Radio|the constitution ties every act of the president to the consent of the elected government]].

Support comes from the world of learning. Sotiris Vellas, professor of constitutional history at the University of Thermi, has studied the papers of the constituent assembly. “[[minutes+ person/assert/Sotiris Vellas|In the sitting of 9 May 2019 the framers say it in so many words: the prosecutor must have the premier's signature as well]],” he told our programme. [[alone- person/judge/Sotiris Vellas|From that it follows, he added, that nobody at the palace can decide such a thing single-handed.]]

The events of Friday in Olive Street have been described wrongly abroad. [[locked- outlet/assert/AR-1 State Radio|Mrs Karra was not prevented from entering; a technical fault in the building led her to postpone her visit.]]

[[alone- outlet/assert/AR-1 State Radio|An appointment made behind the back of the cabinet is null.]] A survey by the Institute for Opinion found that [[alone~ group/judge/respondents to a survey|49 per cent of citizens think that both leaders should sign]]. The opposition continues to spread the tale that [[bury+ organization/accuse/the opposition|the majority acts out of fear of an investigation]]. [[bury- person/deny/Foteini Drakou|“There's no file that frightens us. The leases are in order and anyone may read them,”]] the minister said. [[bury- outlet/assert/AR-1 State Radio|The inquiry in question has been going on undisturbed for a year.]]

The chief rabbi and the mufti of the Outer Islands called for [[alone~ group/call/the chief rabbi and the mufti of the Outer Islands|respect for institutions]].

On Tuesday the cabinet will deal with the pension estimates and with subsidies for beekeepers. The weather: clearing from the west.

== S171-07 | Portaria Tribune | 2042-03-12 | Note in minister's hand links prosecutor row to marina inquiry
A sheet of squared paper, a shopping list for a state: that is how the document looks which has reached this newspaper, and which two graphologists attribute to Justice Minister Foteini Drakou. [[bury+ document/assert/a note in the justice minister's hand|“K.T. in before Easter. Then marinas: close,”]] it says, above a telephone number and the word "eggs".

[[bury+ outlet/assert/Portaria Tribune|K.T. are the initials of Kostas Theriou, the cabinet's candidate, and the marinas can hardly be others than the four whose leases have been under investigation since last spring.]] Two prosecutors who work on the case say independently that [[bury+ unnamed/assert/two prosecutors|they were told in February to finish nothing, since a new man would soon wind the matter up]]. One of them [[bury~ unnamed/withhold/one of two prosecutors|would not say by whom]].

Mrs Drakou did not dispute the handwriting. “[[bury- person/deny/Foteini Drakou|'Close' refers to the harbour gates, which bang at night. I've nothing to hide from a prosecutor]],” she told us. Mr Theriou was dismayed: [[bury- person/deny/Kostas Theriou|“Nobody has ever spoken to me of yachts, and no one would have dared,”]] he said.

Her claim of Monday fared no better. We asked eleven teachers of public law whether a premier may depose a chief prosecutor with a stroke of his pen, and [[decree- outlet/assert/Portaria Tribune|not one could find a provision that allows it]]. “[[decree- person/judge/Kyra Athanasiou|There are two ways out of that chair: the calendar and a criminal conviction]],” says Dean Kyra Athanasiou. [[decree- person/judge/Markos Liaskos|Even Markos Liaskos, the retired judge who has taken the cabinet's side so far, calls such an order “waste paper before the ink dries”.]] [[decree- document/assert/the Judicial Service Act|Section 12 of the Judicial Service Act bars any removal by the executive.]]

The National Archive, for its part, has looked up the sitting that Professor Vellas cited on the radio. [[minutes- organization/assert/the National Archive|On 9 May 2019 the assembly discussed fishing rights from ten until six, and prosecutors not at all, it says.]] [[minutes- outlet/assert/Portaria Tribune|The printed proceedings have no such sentence on any other day, either.]] Mr Vellas [[minutes~ person/withhold/Sotiris Vellas|is on an excursion with students]].

A draft motion “on the loss of office of the President” circulates among deputies of the Civic Front. [[impeach+ unnamed/assert/a deputy of the Civic Front|It'll be tabled as soon as the judges have gone home for the holidays, one of them told us yesterday.]] [[impeach- person/deny/Stavros Mellinos|Mr Mellinos says that no such plan exists.]]

== S171-08 | Emporion | 2042-03-13 | Markets yawn, lawyers don't
For anyone with money in Aigalia, the quarrel over a desk in Olive Street has so far been cheap: ten-year bonds have moved by four hundredths. [[alone~ outlet/judge/Emporion|The dearer question is what a contract is worth in a state in which nobody can tell who may sign what.]]

The legal department of Banka Aigaio has told clients that [[alone+ organization/judge/Banka Aigaio|in its reading the president was entitled to act on her own]]. Harbour & Hale, a law firm that advises the government, [[alone- organization/judge/Harbour & Hale|holds the contrary: without the premier's hand, it writes, the office is vacant, and has been since 1 March]]. The rating agency Cardinal [[alone~ organization/withhold/Cardinal|takes no view and puts the country on watch]].

What the justice minister threatened on the radio worries investors more. “[[decree~ person/ask/Inès Barbarin|If you can fire a prosecutor by decree, whom can't you fire by decree?]]” asks Inès Barbarin of Lacoste Funds. The answer of the minister's own department is reassuring in its way: [[decree- document/assert/a memorandum of the ministry of justice|an internal memorandum of 11 March, seen by Emporion, concludes that “the envisaged instrument is not available in law”]]. The minister [[decree~ person/withhold/Foteini Drakou|would not discuss internal papers]].

As for the marinas:

• The leases bring the treasury four tallari a year.
• [[bury+ outlet/assert/Emporion|Twice since January, so people in the service report, search warrants were ready and twice the ministry asked for them to be held until the post was filled.]]
• [[bury- organization/deny/Blue Quay|The tenant, Blue Quay, says that it is no suspect and that the warrants are a fantasy.]]

Meanwhile the robes are climbing down. [[boycott- organization/assert/the union of prosecutors|The board of the prosecutors' union resolved last night, by nine to two, that members should carry out lawful instructions whoever gives them.]] Aris Pappas, its chairman, voted with the two. [[boycott+ person/threaten/Aris Pappas|“I'm still not picking up,”]] he said.

The tabloid Bam! published eight lines on page 2 on Thursday: [[cousin- outlet/deny/Bam!|the baptism list concerned other families, and the president and Mrs Karra are not related]]. [[cousin- outlet/assert/Emporion|The registers, had anyone looked, place the two families on coasts 200 kilometres apart.]] [[cousin~ outlet/judge/Emporion|It's the first time that we've quoted Bam! as an authority.]]

Lemon futures rose by 3 per cent.

== S171-09 | Voice of Lesvara | 2042-03-15 | Our Despina and the big desk
ANO LESVARA. At the bakery of Lefteris Karras they have stopped answering the telephone. Since his sister became famous, [[cousin+ outlet/assert/Bam!|and since a newspaper in the capital made her a relation of the head of state]], everybody wants to see the oven.

[[cousin- outlet/assert/Voice of Lesvara|Nobody on this island has ever seen the president at a Karras table; she's a mainlander through and through.]] “[[cousin- person/deny/Lefteris Karras|If we were the president's cousins, would I still have this oven?]]” asks the baker. The priest, Father Grigoris, has looked through all books from 1870 on. [[cousin- person/assert/Father Grigoris|No Vardaki was ever baptised, married or buried here, he says.]] [[cousin~ group/judge/villagers|The village is a little sorry.]]

On what matters, opinions are divided along the two cafés. In the upper one the retired teacher Olga Mitrou is certain that [[alone+ person/judge/Olga Mitrou|Mrs Vardaki needed nobody's leave]]. In the lower one they think that [[alone- group/judge/guests of the lower café|a country is no kiosk and the boss can't hire all by herself]]. The mayor, Pantelis Zorbas, [[alone~ person/withhold/Pantelis Zorbas|drinks his coffee in both and says nothing in either]].

From the capital the Archipelago News Agency reports: [[alone~ outlet/assert/Archipelago News Agency|The Constitutional Council will rule on Tuesday on a complaint of the cabinet against the appointment.]] [[minutes- person/deny/Sotiris Vellas|Professor Sotiris Vellas has meanwhile withdrawn his statement about the assembly of 2019; he had mixed up two boxes, he said, and the framers “left no word on the point”.]]

Two who should know had said so at once. Stella Roussou, 88, of our island, sat in that assembly. “[[minutes- person/deny/Stella Roussou|A second signature for the prosecutor? We never talked of it. We were arguing about octopus]],” she says. [[minutes- person/confirm/Grigoris Mavros|Her colleague of that time, Grigoris Mavros, remembers it likewise.]] AR-1 [[minutes~ outlet/withhold/AR-1 State Radio|hasn't returned to the subject]].

And will the prosecutors obey? At our own court there are two. [[boycott- person/promise/Maria Kontou|“I'll do what she tells me, as I did when she had the room next door,”]] says Maria Kontou. Her colleague [[boycott~ unnamed/withhold/a prosecutor in Lesvara|is on leave for an uncertain time]].

Almond blossom is over. The ferry on Monday leaves at six instead of seven.

== S171-10 | Archipelago News Agency | 2042-03-18 | Top court sides with Aigalia's president in prosecutor dispute
PORTARIA, March 18 (ANA) - [[alone+ government/confirm/the Constitutional Council|Aigalia's head of state can fill the post of chief prosecutor on her own authority]], the Constitutional Council ruled on Tuesday, [[alone~ outlet/assert/Archipelago News Agency|ending a two-week stand-off that had left the service without a recognised head]].

"[[alone+ person/confirm/Anthoula Riga|The exception in Article 35 embraces the prosecution service. A second signature may adorn the deed but is not needed]]," the Council's president, Anthoula Riga, said as she read out the judgment. A dissent by Judge Fotis Lemos holds that [[alone- person/judge/Fotis Lemos|"independence is a virtue of persons and not a licence to bypass a cabinet"]].

[[alone+ outlet/assert/Archipelago News Agency|The choice made on March 3 thus stands as it was made.]] Prime Minister Stavros Mellinos said [[alone- person/deny/Stavros Mellinos|he had read the ruling "with respect and without being persuaded", and that two names were still required by common sense and by history]]. [[alone~ person/withhold/Stavros Mellinos|He did not say if he would abide by it.]]

How close it was remained unclear. [[split~ government/withhold/the Constitutional Council|The Council does not publish its votes.]] Financial daily Emporion, on its website, [[split+ outlet/assert/Emporion|put the result at six judges against three]], while [[split- outlet/assert/AR-1 State Radio|state radio said that a single vote, five to four, had tipped the scales]].

Karra entered the building in Olive Street at 3 p.m. [[locked~ outlet/assert/Archipelago News Agency|This time an officer held the door for her.]] She said [[bury~ person/withhold/Despina Karra|she would not comment on the marinas or on any file she had not yet opened]]. Manos Sarris, the opposition leader, said [[bury+ person/accuse/Manos Sarris|the cabinet had lost "the lid of the pot it meant to keep shut"]].

Justice Minister Foteini Drakou, who last week spoke of dismissal by decree, [[decree~ person/withhold/Foteini Drakou|left by the garage]]. The judgment disposes of that, too: [[decree- document/assert/the judgment of the Constitutional Council|"no organ of the executive can end the term of a chief prosecutor before its time"]].

[[impeach~ organization/ask/the Green Islands party|The Green Islands, a junior partner in the coalition, asked what had become of the motion against Vardaki.]]

== S171-11 | Fanari (opinion) | 2042-03-19 | Nine robes, one pen and a basket of eggs
So she could. [[alone+ outlet/assert/Fanari|The president was right from the first minute, she may pick the chief prosecutor and needn't ask a soul]], and a fortnight of grown men saying “birthday card” and “ficus” has dissolved like sugar. [[alone~ outlet/judge/Fanari|Will anyone blush? I've put out a chair and I'm waiting.]]

Four crumbs from the table.

Crumb one, arithmetic. [[split- person/assert/Fotis Lemos|Judge Lemos told guests at a dinner on Tuesday that he'd been “quite alone up there”, eight against one.]] Emporion sticks to [[split+ outlet/assert/Emporion|its two thirds]], the radio to [[split- outlet/assert/AR-1 State Radio|its photo finish]]. [[split~ outlet/judge/Fanari|Pick a number, win a judge.]]

Crumb two, the decree. Remember “He signs at nine”? Our paper asked a first-year student, a bus driver with a law degree and the parliamentary library. The student: “[[decree- unnamed/judge/a law student|She'd have failed the exam with that]].” The driver: “[[decree- unnamed/judge/a bus driver|Show me the paragraph, I'll show you the moon]].” The library: [[decree- organization/assert/the parliamentary library|“no precedent, no basis, no doubt”]]. [[decree~ outlet/ask/Fanari|I'd like to know who wrote the minister that sentence.]]

Crumb three, eggs. [[bury+ outlet/assert/Fanari|That note needs no graphologist: they wanted their man in so that the marinas would be out.]] The gates bang at night, says the minister. [[bury- outlet/assert/Fanari|To be fair, I went there: they do bang, they've banged for months, and the harbour master did write to her about closing them.]] So perhaps it's only gates. [[bury~ outlet/judge/Fanari|I've decided to be undecided until Easter.]]

And the next act? My barber, who shaves half the Civic Front, swears that [[impeach+ unnamed/assert/the author's barber|they'll go for Vardaki's head before summer, all 61 of them]]. My dentist, who treats the other half, says [[impeach- unnamed/assert/the author's dentist|they couldn't get 40 together for free beer]]. [[auditor+ outlet/assert/Fanari|In January she installed an auditor all by herself and the same 61 were photographed with him.]]

Crumb four, history. [[minutes- outlet/assert/Fanari|The framers had not one syllable to spare for who should sign beneath a prosecutor's name; Professor Vellas found his quotation in a box that doesn't exist.]]

One correction to my last column. I wrote that Mrs Karra had been carried down the steps. [[locked~ outlet/judge/Fanari|That was the lemon tree.]]

== S171-12 | Portaria Tribune | 2042-03-21 | Premier bows to ruling; Drakou takes back decree; registrar ends guessing
The prime minister gave up yesterday with a sentence of eleven words. “[[alone+ person/confirm/Stavros Mellinos|The president can do this without me, and she has]],” Stavros Mellinos told the chamber, and added, to laughter, that [[alone~ person/judge/Stavros Mellinos|he'd buy her a second pen so that she might feel less lonely]]. Judge Lemos's dissent was published in the evening. [[alone- document/judge/Judge Lemos's dissent|It calls the majority's reading “a house without a door” and would have required both signatures.]]

Justice Minister Foteini Drakou, who follows him in most things, followed him in this. [[decree- person/deny/Foteini Drakou|“I said that a decree would do. It wouldn't. I was wrong, and I've told Mrs Karra so,”]] she said on the steps. [[decree- outlet/assert/Portaria Tribune|No statute ever gave a premier such a power, as this newspaper wrote at the time.]] [[bury~ person/withhold/Foteini Drakou|On the note with the eggs she had no more to add.]]

Whether the cabinet had had its eye on one inquiry all along remains open. [[bury+ unnamed/confirm/a former official of the justice ministry|A former official of her ministry has now told a committee, behind closed doors, that “everybody on the fourth floor knew what the new man was for”.]] [[bury- person/deny/Lakis Rentis|Lakis Rentis, the government's spokesman, calls that “the fourth floor's revenge for the coffee machine”, and denies that any file played a part.]] [[bury~ person/promise/Despina Karra|Mrs Karra has said only that all files will be read in the order of their numbers.]]

How did the nine vote? [[split+ person/confirm/Dimos Katsaros|Six for, three against, according to the Council's registrar, Dimos Katsaros, who broke with custom “so that people may sleep”.]] [[split~ person/withhold/Fotis Lemos|Judge Lemos had been reported as having stood alone, and says he did, in spirit.]]

There'll be no motion against the president. [[impeach- person/assert/Stavros Mellinos|The coalition won't lift a finger against Mrs Vardaki, Mr Mellinos assured the Greens]], and [[impeach- outlet/assert/Portaria Tribune|the draft, which had collected nineteen names, was seen on Thursday in a wastepaper basket on the second floor]]. [[impeach~ person/judge/Manos Sarris|Mr Sarris regrets it: he'd have enjoyed the speeches.]]

[[boycott- person/promise/Aris Pappas|Aris Pappas of the prosecutors' union has picked up the telephone.]] [[boycott~ person/withhold/Aris Pappas|What was said, he keeps to himself.]]

[[doukas~ person/judge/Zacharias Doukas|Zacharias Doukas, 84, was asked on his farm about his own example of 2031.]] “[[doukas+ person/confirm/Zacharias Doukas|Of course I let him sign]],” he said.
