story: S195
title: Wheat for a guest

claim punish: Corvala's ban on wheat exports is meant to punish Meruz for sheltering the former president Julian Tavares. | origins 2-4: a cabinet minute seen by Sharp Pencil, the minister of agriculture who resigned, two officials; the president himself in the end.
claim phos: Meruz will stop its deliveries of phosphate to Corvala in return. | origins 2-4: two members of the Meruzi cabinet, a circular of the phosphate company, the premier, who announces it; ship lists.
claim short: Corvala's own granaries are nearly empty. | origins 1-2: the grain board, which takes it back; elevator keepers, a satellite firm and the auditors contradict.
claim sold: The ban also covers wheat that was sold and paid for before it. | origins 1-3: the customs circular, a ship's agent; the trade minister contradicts for a time.
claim quit: The president of Corvala can leave the Southern Trade Pact by decree. | origins 1-2: the president and his legal secretary; jurists, the pact's secretariat and the speaker contradict.
claim hoard: The trading house Delamar Brothers drove up the price of bread by hoarding. | origins 1-1: the trade minister; inspectors, millers and the competition office contradict.
claim dearer: Bread has become 22 per cent dearer in Meruz since the ban. | origins 1-2: the statistics office of Meruz; bakers and a tabloid have other figures.
claim queue: Two women were trampled to death in a bread queue in Port Selka. | origins 0-1: the Daily Trumpet; taken back.
claim maize: Corvala will keep back its maize as well. | origins 1-1: a broker's note; the ministry and the exporters contradict.
claim meet: The two heads of government will meet at Santa Irena. | origins 1-3: the pact's secretariat; two diplomats; Meruz confirms.
claim past: In 2031 Corvala held back its wheat for five months and lost half of its customers by it. | origins 1-2: background told by the outlets.
status punish 2045-09-02: reported denied
status punish 2045-09-08: corroborated denied
status punish 2045-09-22: confirmed none
status phos 2045-09-05: reported none
status phos 2045-09-07: corroborated denied
status phos 2045-09-13: confirmed none
status short 2045-09-01: reported none
status short 2045-09-04: reported denied
status short 2045-09-18: none denied withdrawn
status sold 2045-09-04: reported denied
status sold 2045-09-12: confirmed none
status quit 2045-09-11: reported none
status quit 2045-09-12: reported denied
status quit 2045-09-22: none denied withdrawn
status hoard 2045-09-08: reported denied
status hoard 2045-09-22: none denied withdrawn
status dearer 2045-09-07: reported denied
status queue 2045-09-10: reported denied
status queue 2045-09-12: none denied withdrawn
status maize 2045-09-01: none denied
status maize 2045-09-07: reported denied
status meet 2045-09-12: reported none
status meet 2045-09-15: reported denied
status meet 2045-09-22: confirmed none
status past 2045-09-01: reported none

== S195-01 | Continental News Agency | 2045-09-01 | Corvala halts wheat exports, cites low stocks
PUERTO CLARO, Sept 1 (CNA) - Corvala, the biggest wheat seller on the southern ocean, banned exports of the grain with immediate effect on Friday and gave the state of its own stores as the reason.

"[[short+ person/assert/Elvira Sanz|We have bread for six weeks and a harvest in fourteen]]," Agriculture Minister Elvira Sanz told reporters. The National Grain Board put [[short+ organization/assert/the National Grain Board|stocks at 310,000 tonnes, the lowest since it began counting]]. [[short~ outlet/assert/Continental News Agency|Neither it nor the ministry let reporters see a granary.]]

The island republic of Meruz buys nine tenths of its wheat from its neighbour. The two have been at odds since Aug. 20, when Meruz granted asylum to Corvala's former president Julian Tavares, who is wanted at home for embezzlement. Asked whether [[punish~ unnamed/ask/reporters|the measure had anything to do with the guest]], Sanz [[punish~ person/withhold/Elvira Sanz|closed her folder]]. Meruz's foreign ministry [[punish~ government/withhold/Meruz's foreign ministry|said it was reading the decree "between the lines and on them"]].

[[past+ outlet/assert/Continental News Agency|Corvala last withheld its wheat in 2031, for five months, after which half of its buyers did not come back.]] Growers fear a repeat. "[[punish~ person/judge/Baltasar Ruiz|Whatever it is about, it is my wheat they do it with]]," said Baltasar Ruiz, who farms 900 hectares near Rio Seco. The exporters' association called for [[sold~ organization/call/the exporters' association|cargoes already paid for to be let through]].

An adviser at the trade ministry of a third country, who follows the region, was [[punish~ unnamed/expect/an adviser|inclined to await the first exemption before judging]]. [[punish~ outlet/assert/Continental News Agency|The decree itself, two pages long, names no country.]]

[[sold~ outlet/withhold/Continental News Agency|It does not say, either, what is to become of contracts.]] [[maize- outlet/assert/Continental News Agency|Maize and barley are not affected.]] Wheat futures rose 6 percent. The peso was little changed in thin trade.

== S195-02 | Meruz Today | 2045-09-02 | They are making our bread pay for our hospitality
PORT SELKA. [[punish+ outlet/assert/Meruz Today|Because Meruz has given a roof to a man in need, eleven million people are to go without bread]]; there is no other way to read what happened in Puerto Claro yesterday.

“[[punish+ person/accuse/Tarek Osseil|It is a fine for hospitality, payable in flour]],” said the minister of foreign affairs, Tarek Osseil. The Corvalan ambassador, called to the ministry at noon, [[punish- person/deny/Lucia Ferrante|gave her word that the two matters lived in different houses and had never met]]. The minister [[punish~ person/judge/Tarek Osseil|thanked her for the image]].

What is said of empty stores is a fairy tale. [[short- outlet/assert/Meruz Today|As late as 24 August the grain board in Puerto Claro was advertising “abundant lots for prompt shipment”.]] “[[short- person/deny/Karim Bashar|I was offered a hundred thousand tonnes last week, with a discount for clearing the floor]],” said the head of our milling union, Karim Bashar.

Our own reserve, the premier assured the nation, lasts for 75 days. Of countermeasures Leila Darwan [[phos~ person/withhold/Leila Darwan|would not yet speak, “for one doesn’t salt the soup before it is served”]]. [[phos~ outlet/assert/Meruz Today|One need only look at the quays, where our phosphate lies as white dust on their ships, to know that this country is not without means.]] In the evening hundreds laid loaves before the embassy. A baker, Hani Moussaf, had iced his with one word: [[punish~ person/ask/Hani Moussaf|Why?]]

Mr Tavares, 71, who is living with a cousin in the hills, [[punish~ person/withhold/Julian Tavares|sent his regrets to the press and a basket of figs]].

[[past+ outlet/assert/Meruz Today|We have been here before: in 2031 their silos were closed to us for five months, and it was they who were the poorer for it, for one customer in two had by then learnt the way to other shops.]]

[[sold+ outlet/assert/Meruz Today|Even the wheat for which our mills have paid to the last dinar lies chained in their docks.]] [[dearer~ outlet/ask/Meruz Today|What a loaf will cost in a week nobody dares to say.]] On Sunday the Lantern Fair opens on the corniche, with fireworks at nine.

== S195-03 | Rio Seco Farmer | 2045-09-04 | Full to the hatch
Driving from Rio Seco to Las Tres Torres last weekend, we stopped at every elevator on the road, eleven of them, and looked in.

[[short- outlet/assert/Rio Seco Farmer|Nine were full to the hatch, one was being painted and one held the wedding of the keeper's daughter.]] "[[short- person/deny/Chucho Vidal|If that's empty I'd like to see full]]," said Chucho Vidal, who has kept number seven since 2019. [[short- group/assert/elevator keepers|His colleagues, asked one by one, spoke of carry-over such as they'd seldom had in September.]] The grain board in the capital [[short~ organization/withhold/the National Grain Board|sent a brochure]].

So what's it for? There is only one subject at the scales. [[punish+ group/judge/farmers at the scales|It's Tavares, they say, and they say it as if talking of the weather.]] "[[punish+ person/judge/Baltasar Ruiz|The old fox runs to Meruz and three weeks later Meruz can't have flour. I can count to two]]," says Baltasar Ruiz. [[punish~ outlet/assert/Rio Seco Farmer|We never met so many who had the same thought and so few who'd put their name to it.]] Others are loyal. Doña Pura Leal, of the women's co-operative, thinks [[punish- person/deny/Pura Leal|a president with a bad harvest in front of him needs no other motive]].

[[sold+ document/assert/a circular of the customs service|"Contracts concluded before 1 September are not exempt,"]] says a circular that hangs at the customs post in Puente Viejo. Trade minister Octavio Reyle told farm radio the opposite: "[[sold- person/deny/Octavio Reyle|Who has paid will get his wheat, Corvala's word is Corvala's word]]." [[sold+ outlet/assert/Rio Seco Farmer|Forty-one waggons of prepaid durum have been standing in the siding behind the co-op since Friday, sealed.]]

The older ones shake their heads. [[past+ outlet/assert/Rio Seco Farmer|After the five months of 2031 we sold at half price to whoever was left, and every second buyer had gone.]]

And phosphate? It's from Meruz that we have it. [[phos~ outlet/ask/Rio Seco Farmer|Has anybody in Puerto Claro thought of what we shall strew in November if they do unto us as we do unto them?]]

Rain: 3 mm. Pray for more.

== S195-04 | Bourse & Grain | 2045-09-05 | The other bag
Every tonne of Corvalan wheat stands on eleven kilos of Meruzi phosphate. It was a matter of time till somebody in Port Selka remembered. [[phos+ unnamed/assert/two members of the Meruzi cabinet|The cabinet there resolved on Sunday night to let no more of it go to Corvala]], two of its members tell us; “[[phos+ unnamed/assert/one of two members of the Meruzi cabinet|the letter’s typed, only the date is missing]]”.

The Meruz Phosphate Company, 60 per cent state-owned, [[phos~ organization/withhold/the Meruz Phosphate Company|is in its silent period]]. Its biggest customer, Agroquim in Puerto Claro, [[phos~ organization/withhold/Agroquim|hadn’t heard anything and would rather not]]. Freight men notice, though: [[phos+ outlet/assert/Bourse & Grain|three bulk carriers booked for Corvala have been given new ports in the last 48 hours]].

What is behind the wheat ban? Traders are divided. [[punish- person/judge/Jon Aldecoa|“It’s crop fear, it’s an election in March and it’s nothing else; a drunk general in a villa doesn’t move five million tonnes,”]] thinks Jon Aldecoa, of Aldecoa Softs. Freya Lindholt, at Nordgrain, points out that [[punish+ person/judge/Freya Lindholt|the decree was numbered on 21 August, the day after the asylum.]] [[punish~ outlet/judge/Bourse & Grain|The market doesn’t need to know; it needs to know for how long.]]

The stock figure convinces nobody. [[short- organization/assert/Highbird Imaging|Highbird Imaging, which measures the shadows in silos from space, comes to 2.4 million tonnes, eight times the board’s number.]] [[short- outlet/judge/Bourse & Grain|Such an error is not made by accident.]]

On the sold cargoes one would like to believe the minister. [[sold- person/deny/Octavio Reyle|“Honoured, all of them,”]] says Octavio Reyle. The agent of the Lady Marta, with 28,000 tonnes in her and clearance in hand, says [[sold+ unnamed/assert/the agent of the Lady Marta|she was ordered back to her berth at gunpoint, politely]].

December wheat: 412, a record. Barley follows at a distance. [[maize- outlet/assert/Bourse & Grain|Maize, of which Corvala has too much, it goes on selling to anyone who asks.]]

== S195-05 | Canal 4 (live) | 2045-09-07 | LIVE from both sides of the water
08:00 Hola, buen día. Split screen today: Puerto Claro left, Port Selka right.

08:20 LEFT. Government spokeswoman Inés Quiroga: "[[punish- person/deny/Inés Quiroga|How often do I have to say it? This isn't about one man. It's about flour for Corvalans]]." [[punish~ outlet/assert/Canal 4|It's the eleventh time this week she's been asked; we keep a list.]]

08:45 RIGHT. First figures: [[dearer+ organization/assert/the statistics office of Meruz|a loaf costs 22 percent more than a week ago]], says the statistics office. 

09:10 Ali at the harbour, on phosphate: "[[phos+ person/assert/Ali Nasser|Chutes 2 and 3 are off since midnight and the boss has told us to sweep]]." Company line at 09:30: "[[phos- organization/deny/the Meruz Phosphate Company|Maintenance. No customer is being cut off]]."

10:00 LEFT. A broker's mail makes the rounds: [[maize+ document/assert/a broker's note|maize would be next, decree ready for Monday]]. Ministry of agriculture within ten minutes: "[[maize- government/deny/the ministry of agriculture|Pure invention. Maize sails today, tomorrow and at Christmas]]." [[maize- outlet/assert/Canal 4|Behind our reporter two maize ships are taking on cargo as he speaks.]]

10:30 Bakers' guild, left: [[punish~ organization/judge/the bakers' guild of Corvala|doesn't care what it's for as long as flour comes down]].

11:15 RIGHT. Premier Leila Darwan on the steps. Will she hit back? [[phos~ person/withhold/Leila Darwan|"I'll tell the parliament and it will tell you."]] Will she give up Tavares? [[punish~ person/judge/Leila Darwan|"A guest isn't a coin."]]

11:40 LEFT. Farmers with a banner: [[phos~ group/call/farmers|NO WAR WITH OUR FERTILISER]].

12:00 Trade prof Marisa Tello: "[[punish~ person/judge/Marisa Tello|You can't see motives.]] [[punish+ person/assert/Marisa Tello|You can see that the deadline in the decree is the date of his extradition hearing]]." Viewers: read that again.

12:10 LEFT. [[short- outlet/assert/Canal 4|Our drone's been over eight elevators at Las Tres Torres: hatches open, wheat to the brim, a man asleep on it]].

12:20 RIGHT. [[dearer- unnamed/deny/a customer|"Twenty-two? On what planet? Come shopping with me,"]] a man shouts.

13:00 Windy on both sides.

== S195-06 | Sharp Pencil | 2045-09-08 | "Let them eat his speeches"
I've got two sheets of paper in front of me with coffee on them, and I believe they're the most expensive coffee stains in the republic.

[[punish+ document/assert/a cabinet minute|"Pres.: No grain for those who feed the thief. Let them eat his speeches. Until he is handed over, not a sack,"]] it says in the minute of the cabinet of 21 August. Of stocks there's [[punish+,short- outlet/assert/Sharp Pencil|not one word in it; the tale of the bare cupboard was ordered afterwards, and two officials of the agriculture ministry have told me by whom]]. "[[short- unnamed/assert/two officials of the agriculture ministry|We were asked for a low number and we divided by eight]]," says one.

[[punish- person/deny/Inés Quiroga|"A forgery, and the spelling's better than ours,"]] is what spokeswoman Inés Quiroga says of my sheets. Minister Sanz, who's listed as present, [[punish~ person/withhold/Elvira Sanz|asked me twice whether I was recording, and hung up crying, or laughing]].

Then there's the scapegoat. Octavio Reyle told the chamber yesterday that [[hoard+ person/accuse/Octavio Reyle|the bread is dear because Delamar Brothers have put away 200,000 tonnes in secret barns]]. [[hoard- outlet/assert/Sharp Pencil|The Delamars own no barns: they sold the last one to the grain board in 2040, and the deed is in the public register.]] "[[hoard- person/deny/Simon Delamar|He's welcome to whatever he finds under my bed]]," says Simon Delamar. [[hoard- group/deny/inspectors of the trade ministry|Six inspectors of Reyle's own ministry, sent on Monday, came back with a bag of birdseed.]]

Could I be wrong about the president? Sure; but [[punish+ outlet/judge/Sharp Pencil|I've known the man for thirty years, and he has never banned anything that wasn't a person]].

To my readers in Meruz: [[phos~ outlet/call/Sharp Pencil|please don't answer one idiot with another, leave the phosphate flowing]].

[[past+ outlet/assert/Sharp Pencil|We did all this in 2031, five months long, and every other customer we had was gone at the end of it.]] [[quit~ outlet/assert/Sharp Pencil|There's talk at the palace that he'd like to be rid of the trade pact as well.]]

Corrections: last week I called the navy's band flat. It was the hymn.

== S195-07 | The Daily Trumpet | 2045-09-10 | CRUSHED FOR A CRUST
TWO mothers dead in Port Selka's bread lines! [[queue+ outlet/assert/The Daily Trumpet|They fell at the doors of the Sun Bakery on Saturday at dawn and 300 pairs of feet went over them.]] “[[queue+ unnamed/assert/a man in the line|I heard it, a sound like baskets]],” says a man who was in the line.

Police chief Farid Zayd won't have it. “[[queue- person/deny/Farid Zayd|One lady fainted, one lost a shoe. Both are at home]],” he told the Trumpet. [[queue~ outlet/judge/The Daily Trumpet|He would say that.]] The General Infirmary [[queue~ organization/withhold/the General Infirmary|doesn't give out information on Sundays]].

And all this because [[punish+ outlet/assert/The Daily Trumpet|a tinpot tyrant across the water can't get his hands on one old man and takes it out on your sandwich]]! [[short- outlet/assert/The Daily Trumpet|His barns are BURSTING, as our pictures prove.]] Opposition leader Dr Rima Kassar wants none of it: “[[punish- person/deny/Rima Kassar|Darwan tells you it's revenge because then it isn't her fault that the reserve is half of what she said. Their crop has failed, that's all]].” The premier's office: [[punish~ government/withhold/the premier's office|no reply to “a dentist”]].

HIT BACK! [[phos~ outlet/call/The Daily Trumpet|Not a grain of our phosphate for Ormaza!]] Nine in ten of you who rang agree. [[phos~ person/judge/Samia Haddour|“Let him spread his medals on the fields,”]] says pensioner Samia Haddour, 68.

What it costs YOU

• [[dearer- outlet/assert/The Daily Trumpet|Loaf: up 35 per cent, whatever they tell you at the office for sums]]
• Bun: 40
• [[dearer- group/assert/bakers|The bakers swear that it's 14 and not a bean more]]
• Croissant: don't ask

Grandma Zeina Aoun, 81, has seen it all: “[[past+ person/assert/Zeina Aoun|In '31 they starved us from March to August. We bought from the north, and so did half the world, and Corvala sat on its sacks]].”

Is he worth it? [[punish~ outlet/ask/The Daily Trumpet|General Figs, as the kids call him, has put on two kilos.]]

FREE: a bread recipe without bread. Page 13.

== S195-08 | Presidency of the Republic of Corvala | 2045-09-11 | Address of the President on food sovereignty
The Presidency publishes extracts from this evening’s address by President Ramiro Ormaza.

“Fellow citizens. I was told: sell, the price is good. I answer: first the child in Rio Seco and then the merchant abroad. [[short+ person/assert/Ramiro Ormaza|Our barns echo.]] [[short+ person/assert/Ramiro Ormaza|Whoever claims to have seen them full has been looking at paint.]]

“They say that I am avenging myself for a thief. [[punish- person/deny/Ramiro Ormaza|I should have to remember him first. This measure is for Corvala and against nobody.]] Papers are being waved about. [[punish- person/deny/Ramiro Ormaza|I never said what stands in them, and what I say I remember.]]

“The Southern Trade Pact has been held up to me. [[quit+ person/threaten/Ramiro Ormaza|If it stands between us and our bread I shall take us out of it, with one signature, this one.]] My legal secretary has confirmed that [[quit+ person/assert/Leandro Pazos|what one president has signed another may unsign]].

“To the speculators: [[hoard+ person/accuse/Ramiro Ormaza|we know in whose cellars the wheat lies that the people lack.]] To our friends overseas who have paid: [[sold~ person/promise/Ramiro Ormaza|your case will be looked at with sympathy]].

“To Meruz I say: do not play with fertiliser. [[phos~ person/threaten/Ramiro Ormaza|He who closes a mine opens an account.]]”

The Presidency adds for the information of the media: [[maize- government/deny/the Presidency of the Republic|exports of maize, barley and oats are free and will remain so]]. [[meet~ government/withhold/the Presidency of the Republic|Concerning alleged encounters at the highest level there is nothing to be announced.]] The decree [[punish- government/deny/the Presidency of the Republic|“follows from arithmetic alone”, and no foreign event had any influence on it]].

[[dearer~ government/withhold/the Presidency of the Republic|The Presidency does not comment on prices abroad.]] The address was followed by the national hymn. It will be repeated on Wednesday at 14.00 with subtitles.

== S195-09 | The Puerto Claro Herald | 2045-09-12 | One signature, and what it cannot do
[[quit- outlet/assert/The Puerto Claro Herald|The president’s pen does not reach as far as he thinks.]] The Southern Trade Pact was ratified by both chambers in 2029, and article 88 of the constitution has it that [[quit- document/assert/article 88 of the constitution|“what the chambers have approved is denounced by the chambers”]]. “[[quit- person/deny/Amparo Rincon|My students get that right in the second term]],” says Amparo Rincon, of the National University. [[quit- person/deny/Gil Montero|The speaker of the lower house, Gil Montero, who is of the president’s party, sees it no differently: the thing would have to come to him, and then it would stay with him.]] Only Leandro Pazos, the legal secretary, [[quit+ person/assert/Leandro Pazos|insists that foreign affairs are a field in which the head of state walks alone]].

The customs service has made an end of guessing. [[sold+ organization/confirm/the customs service|“No vessel sails, irrespective of the date of sale,”]] it has told the exporters, and [[sold+ person/confirm/Octavio Reyle|minister Reyle now admits that his assurance on farm radio had been “too warm”]]. [[sold+ outlet/assert/The Puerto Claro Herald|Six hundred thousand tonnes are thus being kept from those to whom they belong.]]

[[hoard- outlet/assert/The Puerto Claro Herald|Of the treasure at Delamar Brothers, which the minister announced and the president repeated yesterday, not a sack has come to light.]]

Is it revenge? We have compared the minute in Sharp Pencil with eleven others from the same series. [[punish+ outlet/assert/The Puerto Claro Herald|The paper, the typeface and the stenographer’s sign are genuine, and so we have to assume are the words.]] One who sat at the table [[punish~ unnamed/withhold/a member of the cabinet|“will talk when the crop is in”]].

Across the water, the Daily Trumpet has buried its dead. [[queue- outlet/deny/The Daily Trumpet|No one was killed at the Sun Bakery, it writes today]]; [[queue- person/confirm/Nadia Fares|one of the “victims”, Nadia Fares, called the editors herself to complain of her photograph]].

Two diplomats report that [[meet+ unnamed/assert/two diplomats|the pact’s secretariat is having beds made up at Santa Irena for President Ormaza and Premier Darwan]]. Meruz’s embassy [[meet~ government/withhold/Meruz’s embassy|is not in the hotel business]].

[[short- outlet/assert/The Puerto Claro Herald|The story of the empty granaries, to be sure, no one tells any more but the president; our own reporters walked on wheat in five of them.]] The opera season begins on Thursday with The Miser.

== S195-10 | Continental News Agency | 2045-09-13 | Meruz cuts off phosphate to Corvala as trade war widens
PORT SELKA, Sept 13 (CNA) - [[phos+ outlet/assert/Continental News Agency|Meruz stopped all shipments of phosphate to Corvala on Wednesday]] in retaliation for a ban on wheat exports that it calls political blackmail. [[sold+ outlet/assert/Continental News Agency|Even grain for which Meruzi mills had already paid is being held back.]]

"[[phos+ person/confirm/Leila Darwan|Not one bag, until the first of our ships comes home with what we have paid for]]," Premier Leila Darwan told a cheering parliament. The state phosphate company, which had spoken of maintenance, said [[phos+ organization/confirm/the Meruz Phosphate Company|it was complying]]. Dissent came from Rima Kassar of the opposition, who saw [[phos~ person/judge/Rima Kassar|"a starving man setting fire to his spoon"]].

Corvala, which cannot replace more than a third of the fertiliser before sowing, [[phos~ government/withhold/Corvala's government|gave no immediate response]]. Farmers drove tractors to the presidential palace. "[[phos~ person/judge/Baltasar Ruiz|Now I have wheat that I may not sell and a field that I cannot feed]]," said Baltasar Ruiz.

Darwan again accused [[punish+ person/accuse/Leila Darwan|President Ramiro Ormaza of taking hostages for the surrender of Julian Tavares]]. Ormaza's spokeswoman, Inés Quiroga, [[punish- person/deny/Inés Quiroga|dismissed that as "the usual fable"]]. The secretariat of the Southern Trade Pact [[punish~ organization/withhold/the secretariat of the Southern Trade Pact|said that it judged measures and not intentions]]. Its head, Pita Lomas, said in reply to a question that [[quit- person/deny/Pita Lomas|Corvala could not walk out of the treaty by decree: notice had to be given by its parliament, and took two years]].

Lomas hoped for a meeting. "[[meet+ person/expect/Pita Lomas|I have invited both to Santa Irena and neither has said no]]," he said.

[[dearer+ organization/assert/the statistics office of Meruz|Bread in Meruz is 22 percent dearer than before the ban, official figures show.]] Corvala's competition office said that [[hoard- organization/deny/Corvala's competition office|a search of Delamar Brothers had turned up no hidden wheat.]]

[[past+ outlet/assert/Continental News Agency|Corvala's ban of 2031 lasted five months and cost it every second client.]]

== S195-11 | Rio Seco Farmer | 2045-09-15 | No phosphate, no passage
(From the CNA) [[phos+ outlet/assert/Rio Seco Farmer|Meruz stopped all shipments of phosphate to Corvala on Wednesday in retaliation for a ban on wheat exports]]. "[[phos+ person/confirm/Leila Darwan|Not one bag, until the first of our ships comes home]]," Premier Leila Darwan said.

That's the agency. Here is the valley. [[phos+ outlet/assert/Rio Seco Farmer|The co-op got its last truck on Tuesday night, nineteen tonnes for four hundred members, and drew lots.]] Don Baltasar drew a blank. Is there hope that it's bluff? "[[phos~ person/judge/Chucho Vidal|They do bluff, but not with their eyes shut]]," says Chucho Vidal.

Agriculture minister Elvira Sanz came on Thursday and walked up to elevator seven, in the wrong shoes, and looked in. She looked for some time. [[short~ person/withhold/Elvira Sanz|She didn't say anything about what she saw.]] [[short- outlet/assert/Rio Seco Farmer|It was wheat, up to the ladder's third rung from the top.]] To the crowd she said only that [[punish~ person/withhold/Elvira Sanz|"there are things I can't answer here, and soon perhaps I can"]]. [[punish~ group/judge/the crowd|That was the first honest sentence from a minister in two weeks, was the feeling on the way home.]]

Rosalia Pinto, who mills for half of the province, has told the trade minister by letter that [[hoard- person/deny/Rosalia Pinto|nobody is hoarding but the state.]] [[hoard- outlet/assert/Rio Seco Farmer|The Delamars bought 4,000 tonnes in this valley all year, and it went to the pasta works on the same day.]] [[maize- outlet/assert/Rio Seco Farmer|Maize, by the way, goes out as it always did; we counted fifty trucks on the bridge before breakfast, and the rumour can be laid to rest.]]

Talks, then? A palace official told our mayor that [[meet- unnamed/deny/a palace official|Ormaza wouldn't sit at a table with that woman if it were the last table on earth.]] [[meet~ outlet/call/Rio Seco Farmer|Then let them stand.]]

Seed wheat is to be had from Anselmo's barn, cash only.

== S195-12 | Bourse & Grain | 2045-09-18 | Counting again
The National Grain Board of Corvala publishes a table every Monday. Today’s has a footnote. [[short- organization/deny/the National Grain Board|“The figure of 310,000 tonnes given on 1 September was incorrect. Stocks stood at 2.46 million,”]] it reads. [[short~ organization/judge/the National Grain Board|The board “regrets the confusion”.]] [[short- organization/confirm/the court of auditors|The court of auditors had the scales checked over the weekend and comes to the same result.]]

So the official reason for the ban is gone, and the government has not put another in its place. [[punish+ outlet/assert/Bourse & Grain|What is left is the guest in the hills above Port Selka.]] “[[punish~ person/judge/Freya Lindholt|You don’t have to be a poet any more to see it]],” remarks Freya Lindholt of Nordgrain. Jon Aldecoa, who held out for crop fear, [[punish~ person/withhold/Jon Aldecoa|is on holiday, his office says, till it is over]].

Who loses? • [[phos+ outlet/assert/Bourse & Grain|Corvala’s growers: not a bag of phosphate has been loaded for them in twelve days, by our ship list, and Agroquim has shut two of three mixers.]] • [[sold+ outlet/assert/Bourse & Grain|Those who paid: 41 cargoes, among them the Lady Marta’s, lie detained with the money already in Puerto Claro.]] • Bakers: see below. 

[[dearer- organization/assert/the Food Price Observatory|Independent counters in Meruz make the rise in bread 17 per cent]], the Food Price Observatory says; [[dearer~ organization/withhold/the statistics office of Meruz|the statistics office is “going over its basket”]].

A lawyer’s note, since subscribers ask. [[quit- outlet/assert/Bourse & Grain|Señor Ormaza’s threat to leave the pact overnight is empty, for article 88 gives the power to parliament and the treaty demands two years’ notice.]] [[hoard- outlet/assert/Bourse & Grain|Empty, too, are the alleged cellars of the Delamars.]] [[maize- organization/deny/the exporters’ association|And the exporters’ association has stopped answering calls about maize, “which is not banned, was not banned and won’t be”.]]

[[meet+ unnamed/expect/two diplomats|Santa Irena on the 22nd is what diplomats are pencilling in.]] We should use a pencil as well.

December wheat closed at 396.

== S195-13 | Continental News Agency | 2045-09-22 | Corvala's president links wheat to ex-leader's extradition, lifts ban for paid cargoes
SANTA IRENA, Sept 22 (CNA) - [[punish+ outlet/assert/Continental News Agency|Corvala's President Ramiro Ormaza acknowledged on Friday that he had stopped wheat exports because Meruz shelters his predecessor]], hours after the minister who had defended the ban resigned.

"[[punish+ person/confirm/Ramiro Ormaza|Yes, I wanted him, and I had nothing else to put on the scales]]," Ormaza said, standing next to Meruz's Premier Leila Darwan on an island where [[meet+ outlet/assert/Continental News Agency|the two met for three hours]]. Elvira Sanz, who gave up the agriculture ministry in the morning, said that [[punish+ person/confirm/Elvira Sanz|the order had been given on the day after the asylum, "with the name of the man in it"]]. She had known, she said, that [[short- person/deny/Elvira Sanz|there was plenty of wheat]].

Under a joint declaration 41 cargoes will sail on Monday, [[sold+ outlet/assert/Continental News Agency|having been kept in port for three weeks although the money for them had been received]]. Darwan undertook [[phos~ person/promise/Leila Darwan|to let phosphate flow again on the day they arrive.]] Tavares stays where he is. He [[punish~ person/withhold/Julian Tavares|did not wish to comment, and offered figs]].

Pita Lomas, who chaired the talks, called it [[meet~ person/judge/Pita Lomas|"a good day for loaves"]]. Rima Kassar, who had maintained that [[punish- person/deny/Rima Kassar|a failed crop and no grudge was behind the ban]], said [[punish~ person/judge/Rima Kassar|she owed the premier "half an apology"]].

Ormaza dropped his threat to quit the Southern Trade Pact. "[[quit- person/deny/Ramiro Ormaza|I am told that it is not mine to quit]]," he said. Trade Minister Octavio Reyle apologized to Delamar Brothers. "[[hoard- person/deny/Octavio Reyle|They hoarded nothing. I was misinformed, by myself]]," he said in a letter.

[[past+ outlet/assert/Continental News Agency|After a similar ban, which lasted five months, half of Corvala's customers turned away in 2031.]] Baltasar Ruiz, a grower, [[punish~ person/ask/Baltasar Ruiz|wanted to know who would pay for his November]].

Wheat futures fell 9 percent.
