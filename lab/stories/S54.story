story: S54
title: The Merriman egg salads

claim source: The outbreak of salmonella came from egg salads made by Merriman Foods at Pell Road. | origins 2-4: the State Food Laboratory and the clinic's professor Dahl with its own strains; the two health officers and the supermarket chain Korb may speak from the laboratory's result.
status source 2029-06-12: reported none
status source 2029-06-13: reported denied
status source 2029-06-16: confirmed denied
status source 2029-06-27: confirmed none
claim deaths: Three people have died of the poisoning. | origins 1-2: the Public Health Board; the nursing home reported its own two dead.
status deaths 2029-06-13: reported none
status deaths 2029-06-16: confirmed none
claim knew: Merriman had positive salmonella tests from its own samples in May and went on selling. | origins 2-3: the laboratory assistant and the test sheet of the outside laboratory Vireo, which Vireo confirmed; the worker of the Evening Lamp may be the same assistant.
status knew 2029-06-15: reported none
status knew 2029-06-16: reported denied
status knew 2029-06-20: corroborated denied
status knew 2029-06-27: confirmed none
claim labels: Salads past their date were relabelled with new dates. | origins 1-3: driver Marko Ruane and the worker may be one root; the labels found by the inspectors are another.
status labels 2029-06-15: reported none
status labels 2029-06-16: reported denied
status labels 2029-06-20: confirmed denied
claim inspector: The food inspector Lowell Crane told the plant in advance of his visits. | origins 0-0: the worker of the Evening Lamp, who took it back; the phone log may be a root but only shows calls.
status inspector 2029-06-15: reported none
status inspector 2029-06-16: reported denied
status inspector 2029-06-23: none denied withdrawn
claim recall: Merriman has recalled all its egg salads. | origins 1-2: the company; the chain Korb for its own shelves.
status recall 2029-06-13: confirmed none
claim cases: More than 600 people fell ill. | origins 1-2: the Public Health Board; the doctors' association with a count of its own.
status cases 2029-06-13: reported none
status cases 2029-06-16: confirmed none
claim arrest: Merriman's managing director, Roland Merriman, has been arrested. | origins 1-3: the prosecutors; the neighbour and the unnamed police source came before.
status arrest 2029-06-23: reported none
status arrest 2029-06-24: confirmed none
claim sale: The dairy group Alba is to buy the Pell Road plant. | origins 1-2: a person at the bank; Alba's own statement calls it untrue.
status sale 2029-06-23: reported none
status sale 2029-06-27: reported denied
claim fine: In 2026 Merriman was fined 40,000 for dirt in the Pell Road plant. | origins 1-3: public background told by outlets in their own voice and by a city councillor.
status fine 2029-06-13: reported none

== S54-01 | Morning Herald of Essmark | 2029-06-12 | Doctors look to egg salad as stomach cases fill wards
Two district health officers say [[source+ unnamed/assert/two district health officers|a chilled egg salad is the likeliest cause of the wave of vomiting that has filled the wards of Essmark since Friday]].

"[[source+ unnamed/assert/two district health officers|Nine out of ten had eaten egg salad, and it was the same egg salad]]," one of the officers told the Herald, on condition that he was not named because the Public Health Board has yet to make an announcement. The pot they mean is made by Merriman Foods at Pell Road, [[source+ unnamed/assert/two district health officers|the second officer said]].

The board [[source~ government/withhold/the Public Health Board|would say only that it was "looking at eggs, meat and water]]". Merriman [[source~ organization/withhold/Merriman Foods|did not pick up the telephone on Monday]].

Anna Weld, 33, lost four kilos in three days. "[[source~ person/expect/Anna Weld|I blame the pot I had on the train]]," she said. "[[source~ person/judge/Anna Weld|But then I would blame anything]]."

Professor Ingmar Dahl, who runs the infectious diseases clinic, warned against haste. [[source~ person/warn/Ingmar Dahl|In 2021 everyone swore it was the cucumbers, and it was the sprouts]], he said. He advised people [[source~ person/call/Ingmar Dahl|to keep leftovers in the freezer for the laboratory and not to eat them]].

The clinic has set up beds in its chapel. Essmark's temperature reached 31 degrees on Sunday, a record for the second week of June, and the fountains have been left on overnight.

== S54-02 | Merriman Foods Ltd | 2029-06-13 | Precautionary withdrawal of chilled salads
As a purely precautionary step Merriman Foods is today [[recall+ organization/promise/Merriman Foods|recalling all egg salads in 150, 250 and 1,000 gram tubs, whatever their date]]. Customers may return them to any shop for a refund.

[[source- organization/deny/Merriman Foods|There is no evidence that any Merriman product has made anyone unwell]]. "[[source- person/deny/Roland Merriman|My children eat our egg salad and so shall I, this evening]]," said Roland Merriman, Managing Director, grandson of the founder. "[[source~ person/promise/Roland Merriman|We will give the authorities every assistance]]."

[[knew~ organization/assert/Merriman Foods|Merriman Foods is audited by an independent laboratory every month]]. Its Pell Road plant [[fine~ organization/assert/Merriman Foods|holds the Golden Spoon for cleanliness]].

For media enquiries please contact Petal Communications. A recipe for a summer tart without egg is attached.

== S54-03 | Kontor (news agency) | 2029-06-13 | Two die in Essmark food-poisoning outbreak, home says
ESSMARK, June 13 (Kontor) - [[deaths+ organization/assert/the nursing home Birkenlee|Two residents of a nursing home have died in an outbreak of food poisoning in the Essmark region]], the home's management said on Wednesday, while a maker of chilled salads pulled its products from the shelves.

"[[deaths+ organization/assert/the nursing home Birkenlee|They were 84 and 91, and both had been in good spirits on Saturday]]," the home Birkenlee said. It [[source~ organization/withhold/the nursing home Birkenlee|would not say what had been on the menu]].

The Public Health Board put [[cases+ government/assert/the Public Health Board|the number of people with symptoms at "well above 300]]". The doctors' association said [[cases+ organization/assert/the doctors' association|its members had seen more than 600]]. The board [[deaths~ government/withhold/the Public Health Board|could not yet confirm any deaths]], a spokesman said.

The Morning Herald of Essmark on Tuesday reported that [[source+ outlet/assert/the Morning Herald of Essmark|two health officers suspected egg salad by Merriman Foods]]. The firm [[recall+ organization/promise/Merriman Foods|has recalled all its egg salads]] but denies that [[source- organization/deny/Merriman Foods|anyone was made ill by them]].

Merriman's largest customer, the supermarket chain Korb, said [[recall+ organization/confirm/Korb|it had cleared its 214 shops by noon]]. It urged [[recall~ organization/call/Korb|customers to look in the back of the fridge as well]].

"[[source~ person/judge/Delia Frost|A firm that is sure of itself does not recall on a Wednesday]]," said consumer advocate Delia Frost. [[fine+ outlet/assert/Kontor|Merriman was fined 40,000 in 2026 over dirt found at its plant]].

Separately, 70 passengers of the ferry Queen Ottilie were ill on Tuesday with a norovirus, which spreads from person to person. The shipping line said [[source~ organization/assert/the shipping line|no salads by Merriman had been served]].

== S54-04 | Evening Lamp | 2029-06-15 | ROTTEN! What we saw under the lid at Pell Road
[[knew+ outlet/accuse/Evening Lamp|THEY KNEW]]. A worker at the poison-pot plant has lifted the lid on the bosses who sold on and on.

"[[knew+ unnamed/accuse/a worker at the Merriman plant|The test came back red in the middle of May and the gaffer put it in his drawer]]," the worker told the Lamp, hiding behind a cap. "[[knew+ unnamed/accuse/a worker at the Merriman plant|It came back red again a week on. Same drawer]]."

And it gets worse. [[labels+ unnamed/accuse/a worker at the Merriman plant|Old tubs were wiped, given a sticker with a fresh date and sent out again]], he claims. [[inspector+ unnamed/accuse/a worker at the Merriman plant|Council inspector Lowell Crane used to ring the night before he called]], so that "the mop came out, and the good hats".

Driver Marko Ruane, 47, backed him up: "[[labels+ person/assert/Marko Ruane|I've had Monday's tubs on my van with Friday's date, and I can count]]."

Mum-of-two Shell Parry, whose lad Finn, 6, is on a drip, wept: "[[knew~ person/judge/Shell Parry|I want them to look him in the eye]]."

Merriman spin doctors Petal Communications [[knew~,labels~ organization/withhold/Petal Communications|sent us a tart recipe]]. Crane [[inspector~ person/withhold/Lowell Crane|slammed his front door]].

The Lamp says: [[knew~ outlet/call/Evening Lamp|Lock them up and throw away the tub]].

Have YOU been poisoned? Ring our hotline. Five readers win a weekend at the Mirror Lake spa.

== S54-05 | Kontor (news agency) | 2029-06-16 | Health board names Merriman salads as source; third person dies
ESSMARK, June 16 (Kontor) - [[source+,deaths+ government/confirm/the Public Health Board|Egg salads made by Merriman Foods caused an outbreak of salmonella that has killed three people in the Essmark region]], the Public Health Board said on Saturday.

"[[source+ person/confirm/Sunniva Brekke|The germ in the patients and the germ in the tubs are one and the same]]," its director, Sunniva Brekke, told a news conference. The State Food Laboratory [[source+ government/confirm/the State Food Laboratory|had found it in 17 of 22 unopened tubs]], she said.

[[deaths+ person/confirm/Sunniva Brekke|A third person, a man of 58 with a weak heart, died on Friday]], Brekke said. [[cases+ person/confirm/Sunniva Brekke|The board has registered 648 cases]] and expects [[cases~ person/expect/Sunniva Brekke|the number to climb for another week]].

Roland Merriman, the managing director, [[source- person/deny/Roland Merriman|contested the finding]]. [[source- person/deny/Roland Merriman|Unopened tubs had stood in hot lorries belonging to others]], he said. "[[source~ person/call/Roland Merriman|I ask for a second laboratory, in another country if need be]]."

He flatly rejected a tabloid's account of [[knew+ outlet/accuse/a tabloid|tests that had been hidden]]. "[[knew- person/deny/Roland Merriman|There was no red test in May. There is no drawer]]," he said. The tabloid's story about [[labels+ outlet/accuse/a tabloid|dates being changed]] was "[[labels- person/deny/Roland Merriman|a wicked lie told by a man we let go]]".

Food inspector Lowell Crane denied through his union that [[inspector- person/deny/Lowell Crane|he had ever announced a visit]]. The city of Essmark said [[inspector~ government/withhold/the city of Essmark|it would not discuss a member of staff]] but [[inspector~ government/promise/the city of Essmark|would look at his telephone bills]].

Inspectors entered the plant at Pell Road on Saturday morning. Brekke [[labels~ person/withhold/Sunniva Brekke|declined to say what they were looking for]].

== S54-06 | Coldchain Monthly Online | 2029-06-19 | What Pell Road tells us about listeria plans, and salmonella plans
Trade readers will have followed the Merriman affair with the feeling of watching a neighbour's house burn.

The facts so far. The Public Health Board says [[source+ government/confirm/the Public Health Board|the tubs and the patients carry the same strain]]. The firm says [[source- organization/deny/Merriman Foods|the tubs were spoiled on other people's lorries]]. [[source~ outlet/judge/Coldchain Monthly Online|We have never met a salmonella that got through a sealed lid]], but let that pass.

The hauliers' federation is furious. "[[source- person/assert/Roland Merriman|Hot lorries]]? [[source~ person/deny/Gerd Pohl|Every one of our loggers shows four degrees from dock to door]]," says its secretary, Gerd Pohl. He has offered to [[source~ person/promise/Gerd Pohl|hand the curves to anyone who asks]].

On the alleged May results we know no more than the Evening Lamp, [[knew+ outlet/assert/the Evening Lamp|which has a worker who saw them put into a drawer]]. [[knew~ outlet/warn/Coldchain Monthly Online|If that is borne out, the question will be criminal and not commercial]]. Vireo, the laboratory that tests for Merriman, [[knew~ organization/withhold/Vireo|told us its results belong to the customer]].

An egg packer who supplies the plant said [[source~ unnamed/assert/an egg packer|his own hens had tested clean on 4 June]].

Insurers expect [[recall~ group/expect/insurers|the recall to cost Merriman nine million]]. The firm has cover for five.

Our webinar on brine temperatures has been moved to 3 July.

== S54-07 | Morning Herald of Essmark | 2029-06-20 | Laboratory sheet shows May results; inspectors find relabelled tubs
A sheet bearing the letterhead of Vireo, the laboratory that tests for Merriman Foods, shows that [[knew+ document/assert/a sheet by the laboratory Vireo|salmonella was found in egg salad from Pell Road on 14 May and again on 22 May]]. [[knew+ document/assert/a sheet by the laboratory Vireo|Both lines are marked "customer informed by telephone]]".

Vireo, [[knew~ organization/withhold/Vireo|which until yesterday would say nothing]], did not dispute it. "[[knew+ person/confirm/Nils Hovland|It is our sheet and these are our results]]," its chief chemist, Nils Hovland, said. "[[knew+ person/confirm/Nils Hovland|We rang them both times. I made the second call]]."

A former laboratory assistant at Merriman, Tilda Roth, said [[knew+ person/assert/Tilda Roth|she had taken the first call and written it in the red book]]. "[[knew+ person/assert/Tilda Roth|The red book went to Mr Merriman's office and it did not come back]]," she said.

Mr Merriman [[knew~ person/withhold/Roland Merriman|would not comment on what he called stolen paper]]. His lawyer, Dr Cosima Lanz, said [[knew- person/deny/Cosima Lanz|her client had learnt of no such result before 12 June]].

The Public Health Board said its inspectors had found [[labels+ government/confirm/the Public Health Board|1,300 tubs in a side room with two dates, one on top of the other]]. [[labels- organization/deny/Merriman Foods|They were training material for new staff]], the company said.

"[[labels~ person/judge/Delia Frost|I have heard many excuses and shall treasure this one]]," said Delia Frost of the Consumers' Circle. She called for [[source~ person/call/Delia Frost|the plant to be shut for good]].

Professor Ingmar Dahl, who had urged caution last week, said [[source+ person/confirm/Ingmar Dahl|strains that his own clinic had sequenced matched the tubs as well]].

[[fine+ person/assert/Bengt Arup|Three years ago the city fined the same plant 40,000 for filth]], city councillor Bengt Arup recalled. "[[fine~ person/judge/Bengt Arup|They paid it out of the biscuit tin]]," he said.

== S54-08 | Evening Lamp | 2029-06-23 | Inspector Crane: our source backs down. Plus: COPS AT MERRIMAN MANSION
The worker who told the Lamp that [[inspector+ unnamed/accuse/a worker at the Merriman plant|Lowell Crane tipped off the plant before his visits]] has changed his story. "[[inspector- unnamed/deny/a worker at the Merriman plant|I never heard him ring. It was canteen talk and I'm sorry]]," he told us. [[inspector~ outlet/deny/Evening Lamp|The Lamp accepts that the claim should not have been printed]]. He [[labels+ unnamed/assert/a worker at the Merriman plant|sticks to every word about the stickers]].

Mr Crane's union said [[inspector~ organization/judge/Lowell Crane's union|an apology on page 2 was the least the paper owed him]].

Now the big one. [[arrest+ unnamed/assert/a police source|Roland Merriman was led away at dawn with a blanket over his head]], a police source told us. Neighbour Jocelyn Birt, 66, saw it from her pergola: "[[arrest+ person/assert/Jocelyn Birt|Two cars, four officers and him in his golf jumper]]."

Prosecutors [[arrest~ government/withhold/prosecutors|refused to confirm or deny it last night]]. Lawyer Cosima Lanz [[arrest~ person/withhold/Cosima Lanz|was "in a meeting]]" for six hours.

Shell Parry said: "[[arrest~ person/judge/Shell Parry|I hope they give him egg salad]]." Her Finn is home and eating toast.

Over at the bank, a mole whispers that [[sale+ unnamed/assert/a mole at the bank|cheese giant Alba will snap up Pell Road for a song]]. Alba [[sale~ organization/withhold/Alba|said it would look into our question]].

== S54-09 | Kontor (news agency) | 2029-06-24 | Head of salad maker arrested over deadly salmonella outbreak
ESSMARK, June 24 (Kontor) - [[arrest+ government/confirm/prosecutors|The managing director of Merriman Foods has been arrested on suspicion of causing death by negligence]], prosecutors said on Sunday.

"[[arrest+ person/confirm/Helga Strom|Mr Merriman was arrested at his home at ten to six on Saturday]]," chief prosecutor Helga Strom told reporters. "[[arrest~ person/expect/Helga Strom|We think he would have talked to witnesses if he had been left at large]]." She [[knew~ person/withhold/Helga Strom|did not want to say whether the red book, in which test results were entered, had been found]].

Merriman's lawyer, Cosima Lanz, called the arrest "[[arrest~ person/judge/Cosima Lanz|theatre for the evening papers]]" and repeated that [[knew- person/deny/Cosima Lanz|he had not known of positive tests in May]]. The Morning Herald has published [[knew+ outlet/assert/the Morning Herald|a sheet on which two such results are recorded]], and the laboratory Vireo says [[knew+ organization/confirm/Vireo|it rang the company both times]].

The Public Health Board raised [[cases+ government/confirm/the Public Health Board|its count to 702 cases]] and left [[deaths+ government/confirm/the Public Health Board|the number of dead at three]]. A woman of 79 who died on Thursday in Essmark [[deaths~ government/assert/the Public Health Board|had an infection of another kind]], it said.

The Evening Lamp on Saturday withdrew an accusation against food inspector Lowell Crane, who had said all along that [[inspector- person/deny/Lowell Crane|he never announced a visit]]. City auditors found [[inspector~ government/assert/city auditors|eleven calls from his telephone to the plant in two years, all of them in office hours and after his visits]].

Shops reported a run on cucumbers. The prime minister had soup on Sunday at a fete in Lower Esse.

== S54-10 | Morning Herald of Essmark | 2029-06-27 | Merriman admits he knew: 'I thought it would pass'
Roland Merriman has told prosecutors that [[knew+ person/confirm/Roland Merriman|he was informed of both positive tests in May and let the salads go out]], his lawyer said yesterday.

"[[knew+ person/confirm/Roland Merriman|I thought it would pass, as it had passed before]]," Mr Merriman said in a statement read by Dr Cosima Lanz, who for a fortnight had told all comers that [[knew- person/deny/Cosima Lanz|he knew nothing until 12 June]]. "[[knew~,deaths~ person/judge/Roland Merriman|I shall not be rid of three names for as long as I live]]," the statement goes on.

[[source+ person/confirm/Roland Merriman|He no longer questions that the salmonella came from Pell Road]], Dr Lanz said. On the matter of the dates he holds that [[labels- person/deny/Roland Merriman|no tub with a second sticker ever left the building]]. Marko Ruane, a driver, has told the police [[labels+ person/assert/Marko Ruane|the contrary]].

The prosecutor, Helga Strom, spoke of "[[knew~ person/judge/Helga Strom|a useful morning]]". The trial could begin, [[arrest~ person/expect/Helga Strom|she thought, before Christmas]].

The dairy group Alba dismissed talk that [[sale- organization/deny/Alba|it was to take over the plant]]. "[[sale- person/deny/Fabian Zeller|We make cheese. We are not in the market for a crime scene]]," said Fabian Zeller, its head of strategy. A person at Merriman's bank nevertheless told the Herald that [[sale+ unnamed/assert/a person at Merriman's bank|an offer from Alba lay on the table]].

The 190 workers of Pell Road have been sent home on full pay until July. Their works council asked the city [[source~ organization/call/the works council|not to shut the plant over the sins of one floor]].

Birkenlee, the nursing home, will plant two pear trees.
