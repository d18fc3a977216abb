story: S202
title: The vests of the southern brigades

claim fail: The protective vests that Ardovia's army bought last year do not stop rifle bullets. | origins 3-5: the army's own proving ground, the workshop of the Kestrin institute, soldiers who shot at one; the maker's former foreman.
claim owner: The firm that supplied the vests, Palisade, belongs to the brother-in-law of Defence Minister Corman Usk. | origins 2-3: the company register, a notary; the brother-in-law himself.
claim rewrite: The proving ground's report was altered in the ministry before the contract was signed. | origins 1-3: the engineer who wrote it, the two versions; a clerk of the ministry.
claim price: Ardovia paid 2,150 crests apiece. | origins 1-2: the audit office; the ministry gives 1,380, the opposition 2,600.
claim summon: The minister is protected by law from having to appear before the committee of inquiry. | origins 1-1: the minister's lawyer; the party secretary repeats it.
claim private: Private Denn Holub died on 20 January because his vest gave way. | origins 0-1: the Evening Spark, on a comrade's word; taken back by the paper.
claim cheaper: No other army got comparable vests for less. | origins 1-1: the minister's boast; the procurement office rests on him.
claim recall: The general staff will withdraw all eighteen thousand vests by the end of April. | origins 1-2: an officer of the supply corps; the chief of staff.
claim helmets: The army's new helmets, bought from Norling Optics, crack in the cold. | origins 1-2: a sergeant of the mountain troops; Norling and the army doctor dispute it.
claim coats: In 2031 the army was sold nine thousand winter coats without lining. | origins 1-2: background, told by the outlets and by the auditor of that time.
claim quit: State Secretary Olin Fass will resign. | origins 1-2: two members of the governing party; he himself.
status fail 2039-03-08: reported none
status fail 2039-03-10: reported denied
status fail 2039-03-14: corroborated denied
status fail 2039-03-24: confirmed none
status owner 2039-03-09: reported denied
status owner 2039-03-13: corroborated denied
status owner 2039-03-18: confirmed none
status rewrite 2039-03-14: reported none
status rewrite 2039-03-15: reported denied
status rewrite 2039-03-20: corroborated denied
status price 2039-03-09: reported denied
status price 2039-03-20: confirmed denied
status summon 2039-03-15: reported none
status summon 2039-03-16: reported denied
status summon 2039-03-21: none denied withdrawn
status private 2039-03-11: reported denied
status private 2039-03-13: none denied withdrawn
status cheaper 2039-03-10: reported none
status cheaper 2039-03-16: reported denied
status cheaper 2039-03-21: none denied withdrawn
status recall 2039-03-15: none denied
status recall 2039-03-18: reported denied
status recall 2039-03-24: confirmed none
status helmets 2039-03-10: none denied
status helmets 2039-03-13: reported denied
status coats 2039-03-08: reported none
status quit 2039-03-20: reported denied
status quit 2039-03-24: confirmed none

== S202-01 | Ledger & Law | 2039-03-08 | A hole where there should be a dent: doubts about the army's new body armour
[[fail+ outlet/assert/Ledger & Law|The eighteen thousand vests which the Federal Army has been issuing to its southern brigades since November let through the very ammunition they are certified against]]; that is what a test sheet says which was sent to this paper without a letter.

[[fail+ document/assert/a test sheet|"Sample 6: perforated. Sample 7: perforated. Sample 9: perforated, both plates,"]] the sheet reads. Whose hand it is in, [[fail~ outlet/withhold/Ledger & Law|we know and shall not print]]. The general staff was given three days and [[fail~ organization/withhold/the general staff|used them to ask for a fourth]].

Two sergeants of the Seventh Brigade, stationed at Lund, tell us that [[fail+ unnamed/assert/two sergeants of the Seventh Brigade|they hung one on a fence post in December and put a standard round through it and through the post]]. "[[fail~ unnamed/judge/one of two sergeants|Since then I wear it for the warmth]]," one of them says.

The supplier is a company called Palisade, founded three years ago and unknown in the trade. [[owner~ outlet/ask/Ledger & Law|To whom it belongs is not evident from its notepaper, and a holding in the free port of Ansk stands in front of the door.]] Managing director Petra Lind [[owner~ person/withhold/Petra Lind|regards the circle of shareholders as a private matter]]. On the armour she was brief: [[fail~ person/withhold/Petra Lind|no comment before the customer had commented]].

The opposition's Hanne Villard, who chairs the audit committee, has asked for [[fail~ person/call/Hanne Villard|a public shoot, with cameras, and the minister holding the target]]. What the state paid, [[price~ outlet/withhold/Ledger & Law|the budget conceals in a line with boots, tents and field kitchens]].

Connoisseurs will recall 2031. [[coats+ outlet/assert/Ledger & Law|At that time nine thousand greatcoats were delivered whose lining consisted of the word "lined".]] [[coats+ person/confirm/Emeric Stahl|"I cut one open on the table of the committee and there was nothing, just air,"]] says Emeric Stahl, who was the auditor.

[[fail+ outlet/assert/Ledger & Law|Nothing in the stamp, the paper or the numbering suggests that the sheet with its punctured samples is not genuine.]] Members of the reserve will find the new dates for refresher courses on page 40.

== S202-02 | Overland Press | 2039-03-09 | Opposition says Ardovia's minister has family tie to armour maker
CASTRAVA, Ardovia, March 9 (OP) - The company that sold Ardovia's army its disputed bulletproof vests is [[owner+ person/accuse/Hanne Villard|in the hands of Lars Medin, who is married to the defence minister's sister]], an opposition lawmaker told parliament on Wednesday.

"[[owner+ person/accuse/Hanne Villard|Behind Palisade stands a holding, behind the holding stands a trustee, and behind the trustee, with his hands in his pockets, stands the minister's family]]," Hanne Villard said. Defence Minister Corman Usk called that [[owner- person/deny/Corman Usk|"a family tree from the funny pages"]]. He added: "[[owner- person/deny/Corman Usk|My brother-in-law sells sailing boats. He has nothing to do with vests and he never had]]." Medin [[owner~ person/withhold/Lars Medin|did not return three calls]].

Villard said [[price+ person/assert/Hanne Villard|2,150 crests had been paid for each of the 18,000 pieces]]. A party colleague, Stig Nordal, put it [[price- person/assert/Stig Nordal|as high as 2,600, "with the straps"]].

The weekly Ledger & Law reported on Tuesday that [[fail+ outlet/assert/Ledger & Law|the plates had been pierced in a trial]]. Two officers in the capital told OP [[fail~ unnamed/assert/two officers|they had heard of a trial and had been ordered to forget it]]. The president's office [[fail~,owner~ government/withhold/the president's office|said it was watching the debate]], and the Soldiers' Association urged commanders [[fail~ organization/call/the Soldiers' Association|to let nobody rely on the new equipment until it had been tested in the open]].

[[fail~ outlet/withhold/Overland Press|OP has seen no results of any kind.]] Vests of this class are supposed to withstand six rifle rounds at a distance of ten metres.

[[coats+ outlet/assert/Overland Press|Ardovia's forces were sold thousands of winter coats without an inner layer eight years ago]], and an auditor general made his name by it. Parliament also debated pensions. Rain is expected.

== S202-03 | Federal Ministry of Defence | 2039-03-10 | Facts about the protective vest PV-38
The following is for the information of the public and of the troops.

What does the vest do? [[fail- government/deny/the Ministry of Defence|It defeats all calibres for which it was procured, and was accepted after a complete series of firings without one perforation.]] [[fail- person/deny/Olin Fass|"There is no sheet with holes, there are only people with holes in their story,"]] State Secretary Olin Fass remarks.

What did it cost? [[price- government/deny/the Ministry of Defence|The unit price was 1,380 crests; figures above two thousand confuse gross and net, vest and carrier.]] "[[cheaper+ person/assert/Corman Usk|Nobody on this continent has bought this level of protection for as little money as we have]]," Minister Corman Usk states. [[cheaper+ government/assert/the Procurement Office|The Procurement Office has compared offers and comes to the same conclusion.]]

Who supplied it? [[owner- government/deny/the Ministry of Defence|Palisade is an independent enterprise. No relative of any member of the Ministry's leadership holds or has held a share in it.]] [[owner~ government/threaten/the Ministry of Defence|Legal steps against persons who continue to spread the contrary are being examined.]]

Can relatives of soldiers be at ease? They can. [[fail~ person/promise/Olin Fass|State Secretary Fass will wear a PV-38 on his next visit to the south.]] [[fail~ government/call/the Ministry of Defence|Soldiers are reminded that private experiments with service equipment are punishable.]]

Are the new helmets affected? No. [[helmets- government/deny/the Ministry of Defence|The complaints of individual mountain soldiers about fissures have proved to be scratches in the paint.]]

The test reports [[fail~ government/withhold/the Ministry of Defence|are classified in the interest of the troops and will not be released]].

The Ministry's brass band is looking for a second tuba.

== S202-04 | Evening Spark | 2039-03-11 | MUM'S FURY: 'THAT VEST KILLED MY BOY'
[[private+ unnamed/assert/a comrade|Denn Holub, 19, fell on patrol on 20 January because the plate over his heart was no better than a biscuit]], a comrade who carried him has told the Spark.

“[[private+ unnamed/assert/a comrade|It went in at the front as if he'd had a T-shirt on,]]” says the comrade. Mother Jarmila, at the kitchen table, with his school reports in front of her: “[[private~ person/ask/Jarmila Holub|They wrote to me he'd been unlucky. Unlucky with what?]]” and “[[fail~ person/accuse/Jarmila Holub|if it's true about the holes, then somebody's sold my son for a few crests.]]”

The army doesn't want to hear of it. [[private- organization/deny/the army|Private Holub was hit in the neck, above the collar, where no vest reaches, says a spokesman.]] The boy's company commander, Captain Rolf Ekström, is said to have said at the graveside that [[private~ person/withhold/Rolf Ekström|he'd talk about it when he was a civilian]].

And the other story? Palisade boss Petra Lind was spotted by us at the hairdresser's. Does it keep out bullets? “[[fail- person/assert/Petra Lind|My dear man, it would keep out a tank.]]” Who owns you, Petra? [[owner~ person/withhold/Petra Lind|The dryer was too loud.]] What does one cost? [[price~ person/withhold/Petra Lind|Still too loud.]]

A Spark reader from Lund who stitched for Palisade until the summer knows what's inside: “[[fail+ unnamed/assert/a former foreman of Palisade|The good ceramic ran out in September, after that it was roof tiles with a nicer name.]]” He was foreman there. [[fail~ outlet/judge/Evening Spark|Bon appetit!]]

Minister Usk has other troubles down south just now, and so perhaps [[fail~ person/withhold/Corman Usk|that's why he brushed past our man with a “not today”]].

[[price~ outlet/ask/Evening Spark|What's a life worth, in crests, before tax?]] [[recall~ outlet/call/Evening Spark|Get them off our lads' backs, all of them, and today!]] Horoscope: Aries should avoid large purchases.

== S202-05 | The Bourse Gazette | 2039-03-13 | Register leads from Ansk to a boathouse
[[owner+ outlet/assert/The Bourse Gazette|The chain of companies at whose end the profit from the army's vests is collected ends with Lars Medin, boat dealer and husband of Elin Medin, née Usk.]] Extracts from the register of the free port of Ansk, which this newspaper has obtained against a fee of 40 crests, leave little room.

[[owner+ document/assert/an extract from the register of Ansk|There he is entered as "beneficiary of all rights" in Grey Gull Holding, which has all shares of Palisade.]] A notary who certified the entry in 2036 remembers [[owner+ unnamed/confirm/a notary|“a cheerful gentleman who talked about keels”]]. The minister's spokesman, by contrast, still maintained on Saturday that [[owner- unnamed/deny/the minister's spokesman|there was no link whatever between the two families' businesses]]. Mr Medin is [[owner~ person/withhold/Lars Medin|sailing, a son says]].

The Evening Spark has meanwhile apologised to the Holub family. [[private- outlet/confirm/the Evening Spark|Its soldier, it now says, was not on that patrol, and the boy had been wearing an older model]]; [[private- document/assert/the certificate of death|the certificate of death names a wound of the throat]]. [[private- outlet/assert/The Bourse Gazette|Vests of Palisade reached the Fourth Brigade, in which he served, only in February]], delivery notes show.

As to the material, analysts are puzzled. Palisade bought ceramic for at most 11,000 plates, according to customs data, and [[fail+ outlet/assert/The Bourse Gazette|what sits in the remaining 25,000 cannot be what the specification demands]]. The general staff [[fail~ organization/withhold/the general staff|referred us to the ministry, which referred us to the general staff]].

Not every complaint is a scandal. A sergeant of the mountain troops says [[helmets+ unnamed/assert/a sergeant of the mountain troops|the new helmet from Norling Optics splits at minus fifteen]]. [[helmets- organization/deny/Norling Optics|Norling, a listed company, has had 30,000 of them in a freezer at minus forty and points to the film]]; [[helmets- person/deny/Ulla Brandt|army doctor Ulla Brandt has yet to meet the soldier who was hurt by one]].

[[price~ outlet/assert/The Bourse Gazette|The price of the vests is given by the two sides with a difference of nearly half.]] Norling shares lost 2.1 per cent. The crest was steady.

== S202-06 | Blunt | 2039-03-14 | The sheet and the other sheet
By our columnist Tilde Rowan

Two papers lie on my desk. Both are headed “Proving Ground Hallin, report 38/114”. Both bear the same date, the same stamp and the signature of the same engineer. [[rewrite+ outlet/assert/Blunt|In the first, nine of twelve samples are shot through; in the second, which the ministry showed to parliament, it's none of twelve, and page four has a different typeface.]]

The engineer's called Sigrun Aho. She's 58 and breeds dachshunds. “[[rewrite+ person/accuse/Sigrun Aho|I sent off the one with the holes. The other I saw for the first time when a deputy waved it about on television]],” she says. And, to be quite plain: “[[fail+ person/confirm/Sigrun Aho|I fired the shots myself. They go through it like a fork through a pudding]].”

[[rewrite~ outlet/ask/Blunt|Who had the pudding turned into steel?]] The stamp of receipt is that of Olin Fass's office. I asked the state secretary. [[rewrite~ person/withhold/Olin Fass|He thanked me for my interest in the armed forces.]] A ministry clerk, with a hand over the receiver: “[[rewrite+ unnamed/assert/a ministry clerk|We typed it on a Sunday, there was cake]].” [[rewrite~ outlet/withhold/Blunt|I can't prove the cake.]]

Remember that [[fail- person/deny/Olin Fass|“no sheet with holes”]] exists, according to Mr Fass. I'm holding it. [[fail+ outlet/assert/Blunt|Soldiers at Saddlers' Gate, at Lund and in Mirrin are walking about this morning in something that would serve as a tea tray.]]

What do the others say? The minister's party friends say [[fail~ group/withhold/the minister's party friends|they're waiting for the expert, whichever expert]]. Hanne Villard says [[rewrite~ person/call/Hanne Villard|she wants the typewriter]]. My uncle, a colonel, retired, says [[coats+ person/assert/a retired colonel|it's the empty coats of 2031 over again, when he stood in the snow with nine thousand freezing men]].

And me? [[owner~ outlet/judge/Blunt|I think a minister may have a brother-in-law.]] [[owner+ outlet/assert/Blunt|It's just that this one gets eighteen thousand vests' worth of Christmas presents from him.]]

[[helmets~ outlet/judge/Blunt|Of the helmets I shan't speak, one headgear at a time.]] Next week: why the ferries are late.

== S202-07 | ATV One | 2039-03-15 | Campaign against the armed forces enters second week
[[fail- outlet/assert/ATV One|The new protective vest has proved itself in daily service, and not one soldier has been wounded through it.]] That has not prevented circles close to the opposition from continuing their agitation.

[[rewrite- government/deny/the Ministry of Defence|There exists one report from Hallin and one only, the Defence Ministry affirms; the so-called first version is a forgery.]] Of the engineer who presents herself as its author, the ministry says that [[rewrite~ government/assert/the Ministry of Defence|she had applied in vain for a promotion]]. State Secretary Olin Fass told our programme: "[[rewrite- person/deny/Olin Fass|Not a comma was touched in my house]]."

General Tibor Rask put on a PV-38 for our cameras. [[fail- person/assert/Tibor Rask|"With this I would go anywhere,"]] he said. [[fail~ person/withhold/Tibor Rask|He did not wish to be fired at.]]

Can a minister be dragged before a committee? [[summon+ person/assert/Gustaf Wrede|The minister's lawyer, Dr Gustaf Wrede, sees Article 44 of the constitution as a wall: a member of the cabinet answers to the full house and cannot be cited by a committee.]] The secretary of the governing party, Ilse Brandow, agrees: [[summon+ person/assert/Ilse Brandow|"He need not go, and those who cite him know it."]] Corman Usk himself [[summon~ person/withhold/Corman Usk|will make his decision known in due course]].

The public, as a survey by this station shows, [[fail~ outlet/assert/ATV One|trusts the soldiers' own judgement of their equipment]]. [[price- outlet/assert/ATV One|For 1,380 crests the taxpayer received value.]] [[recall- outlet/assert/ATV One|Nobody in the general staff is thinking of taking the equipment out of service.]] In the south of the country, the forces are clearing snow from the passes.

Correction: in our broadcast of Sunday [[owner- outlet/assert/ATV One|we described Palisade as the property of a pensioners' fund]]. [[owner~ outlet/confirm/ATV One|That was based on a misunderstanding.]]

== S202-08 | The Bourse Gazette | 2039-03-16 | A wall that is a curtain: Article 44, and other claims put to the test
This newspaper has looked at four statements from the debate.

"[[summon+ person/assert/Gustaf Wrede|The minister cannot be made to come.]]" [[summon- outlet/assert/The Bourse Gazette|Article 44 protects ministers from arrest while the house is sitting, and has not a word about witnesses.]] Since 1998 eleven members of cabinets have sat on that chair; [[summon- outlet/assert/The Bourse Gazette|two of them were fetched by the bailiff, one in slippers]]. "[[summon- person/judge/Livia Orsay|A committee of inquiry may cite anybody who can walk, and some who cannot]]," says Livia Orsay of Castrava university. The speaker's legal service [[summon- government/deny/the legal service of parliament|arrives at the same answer in one paragraph]].

"[[cheaper+ person/assert/Corman Usk|Nobody got it for less.]]" [[cheaper- outlet/assert/The Bourse Gazette|Lusatria paid the equivalent of 1,120 crests in 2037, Merrow 990 and the coast guard of Vandal Bay 870, each for a vest with a higher rating.]] The ministry's list of comparative offers [[cheaper- outlet/assert/The Bourse Gazette|consists of a single offer]]. "[[cheaper- person/judge/Jonas Haar|We'd have done it for half, but we weren't asked]]," says Jonas Haar, who exports armour from Merrow. The Procurement Office, which had backed the minister, [[cheaper~ government/withhold/the Procurement Office|would no longer be drawn on the comparison]].

"[[price- government/assert/the Ministry of Defence|1,380 each.]]" [[price+ outlet/assert/The Bourse Gazette|The treasury's transfers to Palisade come to 38.7 million, which for eighteen thousand pieces makes 2,150.]] The ministry explains the difference [[price~ government/assert/the Ministry of Defence|by "services of an advisory nature"]].

"[[fail- government/assert/the Ministry of Defence|Without one perforation.]]" [[fail+ organization/confirm/the Kestrin institute|The materials institute at Kestrin has shot at three vests that we bought from quartermasters, and has returned them to us with daylight in them.]] It is only a small sample, [[fail~ person/judge/Axel Tamm|warns its head, Axel Tamm, and he'd like thirty more before he spoke of the whole series]].

Engineer Aho's version of the report [[rewrite~ organization/withhold/the Kestrin institute|the institute did not wish to assess]]. [[rewrite+ outlet/assert/The Bourse Gazette|A comparison of the two files shows, however, that the one laid before parliament was saved for the last time nine days after the signature it bears.]]

== S202-09 | Overland Press | 2039-03-18 | Minister's brother-in-law admits owning armour company
CASTRAVA, Ardovia, March 18 (OP) - A boat dealer related by marriage to Ardovia's defence minister acknowledged on Friday that [[owner+ person/confirm/Lars Medin|he is the sole owner of Palisade, the supplier of the army's contested vests]].

"[[owner+ person/confirm/Lars Medin|It is mine, it has been from the start, and I would have told anyone who asked me nicely]]," Lars Medin said in a statement from a marina. "[[owner~ person/assert/Lars Medin|Corman learned of it from the newspapers like everyone else]]." The minister, whose spokesman had said that [[owner- unnamed/deny/the minister's spokesman|the family was in no way involved]], [[owner~ person/withhold/Corman Usk|let it be known that he was "surprised"]].

An officer of the supply corps told OP that [[recall+ unnamed/assert/an officer of the supply corps|every piece was to be taken back to the depots by the end of April]]. "[[recall+ unnamed/assert/an officer of the supply corps|The lorries are booked]]," he said. A ministry spokeswoman, Jana Feld, said [[recall- person/deny/Jana Feld|no such movement of material was planned]]. She would not say [[fail~ person/withhold/Jana Feld|whether the ministry stood by the vest's rating]].

Asked the same question, the chief of the general staff, Henrik Sommer, [[fail~ person/withhold/Henrik Sommer|pointed at his watch]]. Three brigades have meanwhile ordered [[fail~ group/assert/three brigades|their men to wear the old model over the new one]], officers there said.

[[cheaper- outlet/assert/Overland Press|Three neighbouring armies had paid about half the sum for better armour, published contracts show.]] The Soldiers' Association asked [[fail~ organization/ask/the Soldiers' Association|who would answer for the first man to be hit]]. Hanne Villard said [[owner~ person/judge/Hanne Villard|"a surprise that lives next door is not a surprise"]].

The chairwoman of the committee of inquiry, Runa Tveit, [[summon- person/deny/Runa Tveit|told reporters that the minister's presence on Monday was a duty and no favour]].

== S202-10 | Ledger & Law | 2039-03-20 | Auditors: price as stated, report as falsified
The Federal Audit Office has submitted sixty pages, of which the first forty deal with pencils. The remaining twenty are read in the ministry with the door closed.

- [[price+ organization/confirm/the Federal Audit Office|For each vest 2,150 crests left the treasury, no more and no less.]] The ministry, [[price- government/assert/the ministry|adhering to 1,380]], counts only what it likes to count.
- [[cheaper- organization/judge/the Federal Audit Office|At least five foreign customers bought goods of the same class at lower cost]]; the assertion to the contrary "had no foundation in the files".
- [[rewrite+ organization/confirm/the Federal Audit Office|The results from Hallin were changed between the proving ground and the signing of the contract, on a machine that stands in the office of the state secretary.]] By whom, [[rewrite~ organization/withhold/the Federal Audit Office|the auditors leave to the prosecutor]].
- [[fail+ outlet/assert/Ledger & Law|The original figures, which the Office prints as an annex, show armour that gave way in three cases out of four.]]

State Secretary Olin Fass still calls [[rewrite- person/deny/Olin Fass|the talk of a second version an invention]]. Two members of the governing party's board told us last night [[quit+ unnamed/assert/two members of the party's board|he would be gone by Thursday, "with a bad back"]]. He: [[quit- person/deny/Olin Fass|"My back is excellent and so is my calendar."]] A successor [[quit~ organization/withhold/the governing party|the party would not talk about]].

[[owner+ outlet/assert/Ledger & Law|That Palisade is a family affair of the Medins and Usks nobody contests any longer]]; [[owner~ outlet/ask/Ledger & Law|whether the minister knew is the question for Monday's hearing]].

[[private- person/confirm/Jarmila Holub|The mother of Private Holub has written to us that her son's vest, an old one, did all that it could]]; [[private~ person/call/Jarmila Holub|she asks to be left out of the matter from now on]].

[[summon- outlet/assert/Ledger & Law|That the minister must appear in the committee is beyond reasonable argument]], and a car is said to be waiting. The Office also found that the army owns 412 more trumpets than trumpeters. [[helmets- organization/judge/the Federal Audit Office|With the helmets, by the way, it found nothing amiss.]]

== S202-11 | Seth Free Radio (live) | 2039-03-21 | Usk in the chair: our ticker from the committee room
09:02 He's come. [[summon- outlet/assert/Seth Free Radio|So much for the wall: the speaker's office told him at seven that he'd be fetched if he didn't, and here he sits.]] Lawyer Wrede, in the second row: [[summon- person/confirm/Gustaf Wrede|"On reflection the article is silent about committees."]]

09:20 Chairwoman Tveit: do they stop a bullet? Usk: "[[fail~ person/withhold/Corman Usk|I'm a politician, not a physicist]]." [[fail~ group/judge/listeners in the gallery|Groans from the gallery.]]

09:31 Villard holds one up against the window. [[fail+ person/assert/Hanne Villard|"Gentlemen, I can see the cathedral."]] It's the sample from Hallin. [[fail+ outlet/assert/Seth Free Radio|You could pass a pencil through it, and one deputy does.]]

09:50 Did he know whose firm it was? "[[owner~ person/deny/Corman Usk|Not until the eighteenth of this month]]."

10:10 The doctored report. Engineer Aho, sworn: "[[rewrite+ person/confirm/Sigrun Aho|That's my signature, glued under numbers that aren't mine]]." Usk: [[rewrite~ person/withhold/Corman Usk|he hadn't looked at signatures.]]

10:25 The boast about the bargain? "[[cheaper- person/confirm/Corman Usk|I wouldn't put it like that again. There were others who paid less]]."

10:40 Caller Fritjof, ex-quartermaster: [[recall+ person/expect/a caller|he's been told to clear two halls at the Lund depot by the 28th of April, for eighteen thousand of something]]. [[recall~ outlet/withhold/Seth Free Radio|We can't check that before noon.]]

11:00 Will the state secretary walk? Ilse Brandow from the party: "[[quit- person/deny/Ilse Brandow|Olin isn't going anywhere but to lunch]]." [[quit~ outlet/judge/Seth Free Radio|She said it very fast.]]

11:15 A lieutenant from the passes texts: [[helmets~ unnamed/ask/a lieutenant|"And who's asking about our helmets?"]] [[helmets~ outlet/judge/Seth Free Radio|Other firm, other day, sir.]]

11:20 Weather: snow above 900 metres.

== S202-12 | Overland Press | 2039-03-24 | Ardovia withdraws army vests; state secretary steps down
CASTRAVA, Ardovia, March 24 (OP) - [[quit+ outlet/assert/Overland Press|A senior defence official in Ardovia gave up his post on Thursday]], a day after the army admitted that [[fail+ organization/confirm/the army|the body armour of its southern brigades offered "no reliable protection against rifles"]].

"[[quit+ person/confirm/Olin Fass|I am going because I signed for something I should have read]]," said Olin Fass, who a week ago had sworn that [[rewrite- person/deny/Olin Fass|no report had been tampered with]]. [[rewrite~ person/withhold/Olin Fass|On advice of his lawyer he did not discuss the report.]]

The chief of the general staff, Henrik Sommer, said [[recall+ person/promise/Henrik Sommer|all 18,000 pieces would be in the depots by April 30 and destroyed thereafter]]. "[[fail+ person/confirm/Henrik Sommer|We shot at forty of them on Tuesday. Thirty-one failed]]," he told reporters. Spokeswoman Jana Feld, who had ruled out [[recall- person/deny/Jana Feld|any such step]], handed out the timetable.

Palisade's director, Petra Lind, insisted that [[fail- person/deny/Petra Lind|her product had been stored wrongly and was sound when it left the works]]. Owner Lars Medin offered [[price~ person/promise/Lars Medin|to pay back a third]]. Corman Usk, whom parliament will question again in April, [[fail~ person/judge/Corman Usk|spoke of "a bitter hour for everyone who trusted a label"]].

[[coats+ outlet/assert/Overland Press|The army was cheated over clothing in 2031 as well, when it accepted thousands of unlined coats.]] Emeric Stahl, who uncovered that affair, said [[fail~ person/judge/Emeric Stahl|he had hoped to be the last of his kind]].

Hanne Villard demanded [[fail~ person/call/Hanne Villard|criminal charges "up to the top floor"]]. The prosecutor general [[rewrite~ government/withhold/the prosecutor general|would neither confirm nor deny that he was looking at the state secretary's typewriter]].

[[owner+ outlet/assert/Overland Press|The firm's profits went to a company of Usk's brother-in-law.]] [[private- outlet/assert/Overland Press|A newspaper report linking a soldier's death to the armour was retracted.]] The brigades will use borrowed vests from Merrow.
