story: S135
title: The dogs of San Braulio

claim food: Rondador dry dog food, made by Grupo Sabueso, has poisoned the dogs that died in Almaguera. | origins 3-5: The veterinary faculty, the vet Ledesma, the state laboratory, the dismissed chemist; owners and the minister rest on these.
claim knew: Sabueso's management knew in May that its food was toxic and went on selling it. | origins 2-4: The chemist Iván Cueto, the minutes of 9 May, a warehouse foreman; the consumer league rests on the minutes.
claim bait: The dogs were killed by somebody who strews poisoned meat in the parks. | origins 1-1: The police of the capital; the company repeats them.
claim count: Between 340 and 1,900 dogs have died. | origins 2-4: The health ministry, the vets' college, the website Colmillo, the faculty.
claim mould: The poison came from mouldy maize out of the silos at Villa Cardal. | origins 2-2: The state laboratory, a silo worker; the farmers' cooperative disputes it.
claim minina: In March the firm's cat food Minina made cats lose their sight. | origins 1-2: An eye clinic and a letter of the company.
claim recall: Sabueso will take back all Rondador bags by 20 June. | origins 1-1: The company.
claim child: A small boy in Villa Cardal fell seriously ill from eating the kibble. | origins 0-1: La Bocina, which corrects itself.
claim relabel: Withdrawn bags are being sold again under the name Vagabundo. | origins 2-2: A customs inspector, a shopkeeper; the company denies.
claim fired: Sabueso dismissed the chemist Iván Cueto because he raised the alarm. | origins 1-2: Cueto and a colleague.
claim umbral: In 2026 the milk powder of the firm Umbral made twelve babies ill. | origins 1-2: Background told by the outlets.
status food 2036-06-03: reported none
status food 2036-06-04: reported denied
status food 2036-06-07: corroborated denied
status food 2036-06-17: confirmed denied
status food 2036-06-22: confirmed none
status knew 2036-06-05: reported none
status knew 2036-06-09: reported denied
status knew 2036-06-14: corroborated denied
status bait 2036-06-04: reported denied
status bait 2036-06-17: none denied withdrawn
status count 2036-06-05: reported none
status count 2036-06-07: corroborated denied
status mould 2036-06-11: reported none
status mould 2036-06-13: reported denied
status mould 2036-06-17: confirmed denied
status minina 2036-06-10: reported denied
status recall 2036-06-04: none denied
status recall 2036-06-11: reported none
status recall 2036-06-22: reported denied
status child 2036-06-08: reported none
status child 2036-06-09: none denied withdrawn
status relabel 2036-06-14: reported denied
status relabel 2036-06-22: corroborated denied
status fired 2036-06-09: reported denied

== S135-01 | Agencia Almaguera | 2036-06-03 | Vets alarmed as dogs die in Almaguera's capital
SAN BRAULIO, June 3 (AGA) - Dozens of dogs have died of kidney failure in Almaguera's capital since last week, and [[food+ group/assert/three animal clinics|three clinics said on Tuesday that nearly all of them had been fed the same dry food]].

"[[food+ person/assert/Jimena Ledesma|I asked nineteen owners what was in the bowl, and nineteen said Rondador]]," said Jimena Ledesma, a veterinarian in the district of La Ribera. She added that [[food~ person/judge/Jimena Ledesma|a pattern was not yet a proof]].

Rondador, with its laughing bloodhound, is made by Grupo Sabueso and sells more than any other brand in the country. The company [[food~ organization/withhold/Grupo Sabueso|did not return calls]]. At the health ministry, which is also in charge of animals, [[food~ government/withhold/the health ministry|an official said samples had been taken and that he could not say of what]]. The consumers' league asked shops [[food~ organization/call/the consumers' league|to take the bags out of the window until more was known]].

The police offered another thought. [[bait+ person/assert/Rafael Quiroga|Somebody had been throwing doctored mince over the fences of Parque Norte]], said Commissioner Rafael Quiroga, and [[bait~ person/call/Rafael Quiroga|owners should keep their animals on a short lead]]. Ledesma said [[bait~ person/withhold/Jimena Ledesma|she had no view on mince]].

How many animals are affected [[count~ government/withhold/the health ministry|is not being recorded anywhere]], the ministry said.

[[umbral+ outlet/assert/Agencia Almaguera|Almaguera's last great food scare was in 2026, when milk powder from the firm Umbral made twelve infants ill.]] One household in two in the capital keeps a dog. The proportion is higher where the burglars are.

== S135-02 | Grupo Sabueso | 2036-06-04 | To all friends of Rondador
Dear friends,

Like you, we love dogs. In our head office eleven of them come to work every day, and [[food- organization/assert/Grupo Sabueso|all eleven eat Rondador and are in the best of health]].

Certain reports have disturbed you. We therefore say clearly: [[food- organization/deny/Grupo Sabueso|there is nothing in any of our products that could harm an animal]]. [[food- organization/assert/Grupo Sabueso|Each batch passes forty-one tests before it leaves Villa Cardal.]] [[food~ organization/judge/Grupo Sabueso|We grieve with every family that has lost a companion, whatever the reason may be.]]

The police of San Braulio have found the reason. "[[bait+ person/assert/Ricardo Montiel|A disturbed individual is laying out poisoned meat in the parks]]," our Managing Director, Ricardo Montiel, points out. "[[bait~ person/promise/Ricardo Montiel|We are offering a reward of two million pesos for his capture]]."

[[recall- organization/deny/Grupo Sabueso|No recall is planned, as there is nothing to recall.]] We [[food~ organization/call/Grupo Sabueso|ask retailers to keep the shelves filled]] and journalists [[food~ organization/call/Grupo Sabueso|not to make a fever out of a cough]]. Our legal department [[food~ organization/threaten/Grupo Sabueso|is reading along]].

Some of you have written to us about the cats in spring. [[minina- organization/deny/Grupo Sabueso|That case concerned an infection of the eye which is common in kittens, and has nothing to do with what they ate.]]

As a token of our thanks, every customer who sends in five laughing bloodhounds before the 30th will receive a bandana, in red or blue. Winter opening hours of the factory shop: ten to four. Children are welcome at the feeding demonstration.

== S135-03 | Colmillo | 2036-06-05 | We've started a list. It's long
Somebody had to count, so we opened a form on Tuesday night and went to bed. When we woke up [[count+ outlet/assert/Colmillo|there were 612 names on it]]. Bruno, Canela, Pirata, Doña Rosa.

Yes, people may exaggerate, and yes, some dogs were fifteen. [[count~ outlet/judge/Colmillo|We've thrown out everything without a vet's bill and it's still long enough to wallpaper the hall.]] The ministry, asked for the official toll, [[count~ government/withhold/the health ministry|sent us a leaflet on rabies]].

[[food+ outlet/assert/Colmillo|Out of those, 571 ate the bloodhound brand, and 433 from bags with a stamp starting CL5.]] Do the sum yourselves. [[food- organization/deny/Grupo Sabueso|“Nothing in any of our products that could harm an animal”]], writes Sabueso, and encloses a bandana. [[food~ outlet/judge/Colmillo|We'll tie it round the urn.]]

On the mince maniac:

• [[bait- outlet/deny/Colmillo|Nobody on our list found any mince.]]
• [[bait- group/deny/dog owners on Colmillo's list|Two hundred of these dogs live on patios and never see a park.]]
• [[bait- person/deny/Jimena Ledesma|Dr Ledesma says bait kills in an hour and with cramps, not in nine days and with thirst.]]
• [[bait~ person/withhold/Rafael Quiroga|Commissioner Quiroga won't say whether he's got a single piece of it.]]

One reader, who drives a forklift at Cardal, wrote at 3 a.m.: “[[knew+ unnamed/assert/a forklift driver at Cardal|They're in it up to the neck, we've had pallets standing to one side with red tape since the first half of May and then the tape was gone]].” We can't check that. [[knew~ outlet/ask/Colmillo|Who took the tape off, and who told him to?]]

What to do: [[food~ outlet/call/Colmillo|stop feeding it today. Keep the bag. Photograph the stamp.]] Water, lots of it. And hug what you've got left.

Our jumble sale is off.

== S135-04 | Agencia Almaguera | 2036-06-07 | University finds toxin in dog food; maker disputes result
SAN BRAULIO, June 7 (AGA) - Almaguera's veterinary faculty said on Saturday [[food+ organization/confirm/the veterinary faculty|it had found a kidney poison in nine of ten opened bags of the dog food Rondador]].

"[[food+ person/confirm/Aurelio Barrientos|We found it in the kibble, we found it in the kidneys, and the two match]]," Dean Aurelio Barrientos told reporters. [[mould~ person/withhold/Aurelio Barrientos|How it came into the food he could not say.]] His colleagues put the deaths nationwide at [[count+ organization/assert/the veterinary faculty|about 1,100]]. The health ministry, giving a figure for the first time, spoke of [[count+ government/assert/the health ministry|340 "notified cases"]].

Grupo Sabueso rejected the finding. "[[food- person/deny/Ricardo Montiel|Those bags had been opened, and anyone can pour anything into an open bag]]," Managing Director Ricardo Montiel said. He said [[count- person/deny/Ricardo Montiel|a few dozen animals had died, as a few dozen do every month]].

Health Minister Consuelo Arriaga said [[food~ person/withhold/Consuelo Arriaga|she would await the state laboratory before she spoke of a cause]]. Police commissioner Rafael Quiroga said [[bait+ person/assert/Rafael Quiroga|his men were still looking for a park poisoner and had a description]]. [[bait~ person/judge/Aurelio Barrientos|Barrientos wished him luck.]]

The opposition deputy Julio Cantero demanded [[food~ person/call/Julio Cantero|an immediate ban on the sale of the brand]]. The supermarket chain Tucán [[food~ organization/promise/Tucán|will stop selling it on Monday "as a courtesy"]].

At the La Ribera clinic, Jimena Ledesma put down six dogs before lunch. "[[food~ person/judge/Jimena Ledesma|I have stopped saying that it is only a pattern]]," she said.

The peso closed at 412 to the dollar. Beef exports rose in May.

== S135-05 | La Bocina | 2036-06-08 | TOT, 3, FIGHTS FOR LIFE AFTER MUNCHING KILLER KIBBLE
[[child+ outlet/assert/La Bocina|LITTLE Tomasito of Villa Cardal shared his doggy's dinner, and now he's on a drip!]]

The toddler was rushed to the Santa Elena hospital on Friday night. “[[child+ unnamed/assert/an aunt of the boy|He'd a fistful of the stuff and his lips were blue]],” sobbed an auntie. The hospital [[child~ organization/withhold/the Santa Elena hospital|slammed the shutters down]]. [[child~ person/call/Julio Cantero|Firebrand deputy Julio Cantero wants every bag BURNED before another kid gets hurt.]]

Because let's not mince words, folks (sorry, Commissioner): [[food+ outlet/assert/La Bocina|it's the GRUB that's doing it]]. The profs have said so. Widow Elvira Paz, 81, has said so too: “[[food+ person/accuse/Elvira Paz|Canela was right as rain on Sunday. New bag Monday. Thursday I was digging]].” And what does fat cat Ricardo Montiel have to say? [[food- person/deny/Ricardo Montiel|“I'd eat it myself.”]] We sent him a bowl! [[food~ person/withhold/Ricardo Montiel|It came back untouched, with the spoon.]]

Did they KNOW? That's [[knew~ outlet/ask/La Bocina|what the whole barrio's asking]]. Taxi driver Beto Ruiz, 44, reckons [[knew~ person/judge/Beto Ruiz|“bosses always know, it's what they're paid for”]].

The cops, meanwhile, are hunting [[bait+ government/assert/the police|a tall bloke with a carrier bag of mince]]. [[bait~ group/judge/readers of La Bocina|YOUR verdict by text: 97% say pull the other paw.]]

How many gone? [[count+ organization/assert/the college of veterinarians|NINETEEN HUNDRED, the vets' college fears]]. Stadium announcer Fito Lamas read out names at half time. [[food~ person/judge/Fito Lamas|“I cried on the mike,” he says.]]

Inside: ten breeds that live longest, and the pooch who paints.

== S135-06 | El Faro | 2036-06-09 | “I told them on the ninth of May”: the chemist who lost his job
Iván Cueto wears a cardigan and speaks very quietly. Until 21 May he was the second man in the laboratory of Grupo Sabueso at Villa Cardal.

“[[knew+ person/assert/Iván Cueto|I told them on the ninth of May. I had the curve in my hand, and I laid it on the table in front of Montiel and two others]],” he says. [[knew+ person/assert/Iván Cueto|They looked at it for perhaps a minute. Then somebody asked what it would cost.]] Then he was sent out for coffee. [[knew~ person/withhold/Iván Cueto|Whether the two others were shareholders he would rather not say.]] But the lorries [[knew+ person/assert/Iván Cueto|went on leaving, as he could see from his window]].

Twelve days later he was given a box. “[[fired+ person/accuse/Iván Cueto|Because I would not sign that the batch was clean]],” he says. A woman who worked beside him, and still does, confirms [[fired+ unnamed/confirm/a colleague of Cueto|that there was a quarrel about a signature, and that he was gone by four o'clock]].

Ricardo Montiel answered us in writing, through two law firms. [[fired- person/deny/Ricardo Montiel|Mr Cueto was let go in the course of a reorganisation announced in March]]. [[knew- person/deny/Ricardo Montiel|No graph was shown at the meeting of the ninth, which dealt with the summer party]]. And, once more, [[food- person/deny/Ricardo Montiel|the food was and is harmless]]. The consumers' league [[knew~ organization/call/the consumers' league|asked the prosecutor to seize the minutes before they could be improved]].

What killed them, then? Cueto does not hesitate. [[food+ person/confirm/Iván Cueto|It was our kibble, he says, and more precisely the batches CL51 to CL58.]]

The mould he had no hand in discovering; [[mould~ person/withhold/Iván Cueto|where it grew, he says, was a question for somebody with a torch and boots]]. [[food~ government/withhold/the health ministry|The ministry would only repeat that its own results were “on the way”]], as they have been since Tuesday.

A word on a colleague's work. The boy of Villa Cardal of whom a Sunday newspaper wrote has measles. [[child- organization/deny/the Santa Elena hospital|He had eaten nothing from any bowl]], says the hospital, and [[child- outlet/deny/La Bocina|La Bocina has taken the page down, with apologies “to Tomasito and the dog”]].

== S135-07 | Mercado | 2036-06-10 | Sabueso sheds a third as owners' suits pile up
Grupo Sabueso's shares lost 34 pesos out of 101 on Monday, and the volume was the largest since the flotation. [[food~ outlet/judge/Mercado|The market has made up its mind about the bowl, whatever the laboratories may find.]]

“[[food~ person/expect/Norma Esquivel|If it turns out to be the kibble, I would put the damages at four years' profit]],” says Norma Esquivel of Banco Litoral. “[[knew~ person/expect/Norma Esquivel|If it turns out that they were told and sold on, you may forget about years]].” Her price target is under review. The chairman of the board, Don Evaristo Sabueso, 84, [[knew~ person/withhold/Evaristo Sabueso|was fishing and wished to be left to it]].

Management held a call that lasted six minutes. Mr Montiel said [[food- person/deny/Ricardo Montiel|an American laboratory had cleared thirty unopened bags]]; he [[food~ person/withhold/Ricardo Montiel|would not give the laboratory's name]]. On the dismissed chemist he said [[knew- person/deny/Ricardo Montiel|nobody in the company had had “the faintest inkling” before the newspapers]]. And of the park poisoner, [[bait+ person/assert/Ricardo Montiel|that the man was real and that the police were one step behind him]].

Investors with longer memories brought up the cats. [[minina+ organization/assert/the Aldao eye clinic|Eighty-odd cats went blind in March after being fed the same firm's Minina, according to the Aldao eye clinic]], which [[minina+ document/confirm/a letter by the company|holds a letter in which the company offers “help with the costs”]]. [[minina- person/deny/Ricardo Montiel|That was a gesture, not an admission, said Mr Montiel; the vitamins had been right.]] It is a separate matter, another line and another plant, and [[minina~ outlet/judge/Mercado|should not be counted twice]].

Who pays? [[food~ organization/withhold/Aurora Seguros|Aurora Seguros, the insurer, has asked for a copy of the policy, its own]]; a suit on behalf of 214 owners, lodged on Monday, argues that [[food+ document/accuse/a suit of 214 owners|the animals perished of a product “sold as nourishment”]].

Rivals are running night shifts. Chicken meal has gone up by 8 per cent.

== S135-08 | Radio Nacional | 2036-06-11 | Company takes dog food back 'out of courtesy'
Good afternoon. The enterprise Grupo Sabueso has announced that [[recall+ organization/promise/Grupo Sabueso|it will collect every bag of Rondador from every shop by the twentieth of this month]]. “[[recall+ person/promise/Ricardo Montiel|We do it out of courtesy]],” said its managing director, Ricardo Montiel, “[[food- person/deny/Ricardo Montiel|and not because there is anything amiss with it]].”

Health Minister Consuelo Arriaga welcomed [[recall~ person/judge/Consuelo Arriaga|the step, which she would have liked to see a week ago]]. The grocers' guild is sceptical: [[recall~ organization/judge/the grocers' guild|some eighty thousand bags cannot be fetched with four vans]], it says.

A labourer from Villa Cardal has reported to this station. “[[mould+ unnamed/assert/a labourer at the Cardal silos|The maize in silo three was green and it smoked when you turned it, and it went to the dogs, quite literally]],” he said. [[mould~ government/withhold/the state laboratory|The state laboratory is examining dust from the silo and does not wish to anticipate.]]

The college of veterinarians now reckons with [[count+ organization/assert/the college of veterinarians|some nineteen hundred dead animals]]. Minister Arriaga's house stands by [[count+ government/assert/the health ministry|three hundred and forty, all others being “anecdotes on paws”]].

Deputy Julio Cantero asked in the chamber [[knew~ person/ask/Julio Cantero|since when the ministry had been aware that the firm was aware]]. [[knew~ person/withhold/Consuelo Arriaga|The minister will reply in writing.]]

Our listener Hortensia Vidal from Puerto Alto has a question: is it safe to give the rest to hens? [[food~ government/call/the health ministry|The ministry advises against it.]] [[umbral+ outlet/assert/Radio Nacional|Older listeners will recall Umbral's milk powder and the twelve infants of the year 2026]]; in those days, too, hens were mentioned.

The weather: Antarctic air, night frosts.

== S135-09 | Diario del Valle | 2036-06-13 | Our maize is not to blame, say Cardal's growers
In Villa Cardal one in three families lives from the factory and the others from what they sell to it. That makes for quiet conversations.

The growers' cooperative met on Thursday in the boxing club. "[[mould- person/deny/Nicanor Peralta|Our maize went in dry and yellow and I have the weighbridge slips to prove it]]," said its president, Nicanor Peralta, to applause. "[[mould-,food- person/assert/Nicanor Peralta|The same grain went to forty thousand hens in this valley and they're laying]]." An agronomist, Delfina Cruz, was less sure. [[mould+ person/expect/Delfina Cruz|After the rain we had in April it would be odd if nothing had sprouted fur in there]], she said.

On the main question, too, the town is of two minds. [[food- unnamed/deny/a packer on the second shift|“My three eat it every night, look at them,”]] said a packer on the second shift, with photographs. [[food+ person/assert/Oscar Luna|Her neighbour, Oscar Luna, buried two setters on Monday from a staff-discount sack.]] They used to share a fence; [[food~ outlet/judge/Diario del Valle|now they share a silence]].

And those who ran the place? [[knew+ unnamed/assert/a foreman in the warehouse|A foreman in the warehouse says he was ordered by telephone on 10 May to “let CL5 breathe a week and then ship it”]]. "[[knew~ unnamed/judge/a foreman in the warehouse|I thought they meant the pallets were damp]]," he said. The growers would like to hear more of that roof: [[mould+ unnamed/assert/a silo mechanic|a mechanic says he reported in March that rain was dripping on to silo three, and was told to bring a bucket]]. The plant manager, Hugo Sandoval, [[knew- person/deny/Hugo Sandoval|never made such a call, he told us, and doesn't telephone foremen]].

Iván Cueto's old bench has been given to an intern. [[fired- person/deny/Hugo Sandoval|He was simply the last in, says Sandoval]], [[fired~ group/judge/people in the canteen|at which the canteen coughs]].

The firemen's ball takes place as planned. Dogs, for once, not admitted.

== S135-10 | El Faro | 2036-06-14 | The minutes of the ninth of May
The paper has a coffee ring on it and three sets of initials. It is headed “Management, 9 May, 8.30”, and under item 2 one reads: “[[knew+ document/assert/the minutes of 9 May|I.C. reports values above limit in CL5. Decision: no stop. Dilute with July maize. No external communication.]]” Item 3 is the summer party.

The prosecutor's office has a copy too, and [[knew~ government/withhold/the prosecutor's office|is “neither happy nor unhappy” that we do]]. Marta Solari of the consumers' league read it standing up. “[[knew+ person/accuse/Marta Solari|So they did know, all three of them, twenty days before the first dog lay down]],” she said. Ricardo Montiel says that [[knew- person/deny/Ricardo Montiel|the page is a draft that was never adopted and that item 2 was put in afterwards by a dismissed man with a grudge]]. The initials? [[knew~ person/withhold/Ricardo Montiel|To that he gave no reply.]] His co-manager, Lidia Farrán, [[knew~ person/withhold/Lidia Farrán|has gone to her sister's and took the telephone off the hook there as well]].

[[knew~ person/judge/Norma Esquivel|“It's the sort of sheet that ends companies,”]] says the analyst Norma Esquivel.

Meanwhile at the northern frontier a customs inspector, Teo Maidana, opened a lorry on Wednesday. “[[relabel+ person/assert/Teo Maidana|Under the sticker of a cheerful tramp there was another sticker, and it was the bloodhound]],” he says. [[relabel+ person/assert/Teo Maidana|Eleven tonnes, brand name Vagabundo, stamp CL54.]] Sabueso says [[relabel- organization/deny/Grupo Sabueso|it has never heard of any Vagabundo, and what has been collected is under lock and key]]. [[relabel~ person/call/Julio Cantero|Deputy Cantero wants the frontier closed to anything that crunches.]]

That the food is at fault is by now [[food~ outlet/judge/El Faro|disputed by few people who do not own shares in it]]. Mr Montiel is one: [[food- person/deny/Ricardo Montiel|“Show me one dead dog that ate only Rondador.”]]

We could show him a garden in La Ribera. It has a swing, and seven small stones.

== S135-11 | Agencia Almaguera | 2036-06-17 | State laboratory blames dog food; police drop bait theory
SAN BRAULIO, June 17 (AGA) - [[food+ organization/confirm/the state laboratory|Almaguera's state laboratory said on Tuesday that the dog food Rondador had caused the mass death of dogs in the country]].

"[[food+ person/confirm/Graciela Monk|Sealed bags, our own vans, 200 samples: there is no room left for doubt]]," its director, Graciela Monk, said. The poison is made by a mould and [[mould+ organization/confirm/the state laboratory|came with maize from silo three at Villa Cardal, which had got wet in April]], the laboratory found. The growers' cooperative said [[mould- organization/deny/the growers' cooperative|the roof of that silo belonged to the company, and the grain had been sound when it was delivered]].

The police withdrew the theory of [[bait+ government/assert/the police|a poisoner in the parks]]. "[[bait- person/deny/Rafael Quiroga|The mince was mince. The man fed foxes]]," Commissioner Rafael Quiroga said. He [[bait~ person/judge/Rafael Quiroga|regretted that two pensioners had been chased]].

Health Minister Consuelo Arriaga banned [[food~ person/call/Consuelo Arriaga|the sale of the food "in any shape and under any name"]]. Sabueso said [[food- organization/deny/Grupo Sabueso|it "respectfully disagreed" with the laboratory and had ordered tests of its own]].

On what the managers had been told, Arriaga said [[knew~ person/withhold/Consuelo Arriaga|that was now for the prosecutor]]. The consumers' league accused the firm [[knew+ organization/accuse/the consumers' league|of having sent out bags for almost a month in full knowledge of the danger]]. "[[knew- person/deny/Ricardo Montiel|We learned of it from television, like everyone]]," Managing Director Ricardo Montiel said.

The ministry raised its count to [[count+ government/assert/the health ministry|1,420 dead animals]].

The firm's promise to empty the shops by Friday was [[recall~ person/expect/Consuelo Arriaga|"going to be tight", Arriaga said]]. Vet Jimena Ledesma said [[food~ person/judge/Jimena Ledesma|her waiting room had been empty for the first morning since May]]. She had mopped it and sat down.

== S135-12 | El Minuto live | 2036-06-22 | Sabueso: the apology, and what wasn't in it
**10.00** Old Don Evaristo himself. He's come in from the lake, in boots.

**10.02** “[[food+ person/confirm/Evaristo Sabueso|Our food killed your dogs. Mine too: Capitán, on the fourth]].” Room dead quiet. [[food~ person/judge/Evaristo Sabueso|“I beg your pardon, one by one.”]]

**10.05** Montiel is out, as of breakfast. Last week he was still offering [[food- person/deny/Ricardo Montiel|to eat a bowl on camera]]. [[food~ outlet/judge/El Minuto live|Nobody's laughing now.]]

**10.09** Who knew what? “[[knew- person/deny/Evaristo Sabueso|The board knew nothing. And I'm assured by my managers that they did not understand the sheet]].” [[knew~ outlet/judge/El Minuto live|Mumbling in the rows.]] Solari of the league calls out: “[[knew+ person/accuse/Marta Solari|They understood it well enough to write ‘no external communication’]]!” [[knew~ person/withhold/Evaristo Sabueso|He looks at his boots.]]

**10.15** Has everything been collected as promised by the 20th? New MD Sandoval: [[recall- person/confirm/Hugo Sandoval|“No. We have 71 bags in every hundred.”]] A grocer from Puerto Alto: [[recall- unnamed/deny/a grocer from Puerto Alto|“Nobody's ever come for mine.”]]

**10.20** Vagabundo. [[relabel+ unnamed/confirm/a shopkeeper in Puerto Alto|Same grocer's cousin says a rep offered him “the tramp” on Friday at half price.]] Sandoval: [[relabel- person/deny/Hugo Sandoval|“Counterfeiters. It isn't us.”]]

**10.31** Cueto's in the back row, cardigan and all. Would they have him back? Don Evaristo: [[fired~ person/withhold/Evaristo Sabueso|“We'll talk, he and I.”]] Sandoval on why he went: [[fired- person/deny/Hugo Sandoval|“Savings, as we've always said.”]]

**10.40** And the cats? [[minina~ person/withhold/Evaristo Sabueso|“One sorrow at a time.”]]

**10.44** Silo three: [[mould- person/deny/Nicanor Peralta|Peralta, for the growers, by phone: “It left our carts dry. What they did to it, they did to it.”]]

**10.48** Minister Arriaga: “[[food~ person/judge/Consuelo Arriaga|Better late]].” Prosecutor: [[knew~ government/withhold/the prosecutor's office|no comment on arrests]].

**11.05** Deputy Cantero is calling for [[umbral~ person/call/Julio Cantero|an authority of the kind that was promised after Umbral in 2026 and never built]].

**11.20** On the steps outside someone has lined up collars. [[count~ outlet/withhold/El Minuto live|We stopped counting at six hundred.]]
