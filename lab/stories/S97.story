story: S97
title: The milling machines of Zelsk

claim ship: Milling machines made by Hollbach of Rhenmark were sent through Astavan to the missile works at Zelsk in Kharovia. | origins 2-4: The customs papers and a defected engineer from the works; the Rhenmark service and Astavan's customs may rest on the same papers.
claim knew: Hollbach's management knew that the machines were bound for Kharovia. | origins 1-3: A fitter and an e-mail; the former sales manager may be the source of the e-mail.
claim number: The consignment came to between eight and twenty-two machines. | origins 2-3: Customs papers, the engineer, the prosecutor.
claim lock: The relocation locks of the machines were opened with a code from the Hollbach factory. | origins 1-2: The engineer; a trade paper's own test.
claim fire: The fire in Silk Bridge's warehouse in Tilbar was set to destroy papers. | origins 1-2: The fire chief; a night watchman.
claim family: The trading firm Silk Bridge belongs to the son-in-law of Astavan's prime minister. | origins 1-1: The land and company register, found by one site.
claim market: The missile that struck the Lida market in February was built at Zelsk. | origins 1-2: Investigators of the fragments; the engineer.
claim bearings: Ball bearings of the firm Tornau reached Kharovia by way of Lakonia. | origins 1-1: The Lakonian coast guard.
claim ban: Rhenmark will stop all exports of machine tools to Astavan. | origins 1-2: Two officials; the economy minister.
claim arrest: Ruslan Tabor, head of Silk Bridge, has been arrested at Tilbar airport. | origins 0-1: A wire agency's police source, taken back by the agency.
claim fine: In 2028 Hollbach was fined two million thalers over lathes sold to Kharovia. | origins 1-2: Background told in the outlets' own voice.
status ship 2034-04-03: reported none
status ship 2034-04-04: reported denied
status ship 2034-04-10: corroborated denied
status ship 2034-04-19: confirmed denied
status knew 2034-04-03: none denied
status knew 2034-04-07: reported denied
status knew 2034-04-14: corroborated denied
status lock 2034-04-10: reported none
status lock 2034-04-12: corroborated denied
status fire 2034-04-08: reported denied
status family 2034-04-11: reported denied
status bearings 2034-04-12: reported denied
status ban 2034-04-11: reported none
status ban 2034-04-13: reported denied
status ban 2034-04-19: confirmed none
status arrest 2034-04-13: reported none
status arrest 2034-04-14: none denied withdrawn

== S97-01 | Paperclip | 2034-04-03 | From Ulmen with love: how Rhenmark's finest steel ended up in a rocket hall
It took us five months, two phones and a very patient customs clerk.

[[ship+ outlet/assert/Paperclip|Fourteen five-axis mills built by Hollbach of Ulmen now stand in Hall 3 of Plant 40 in Zelsk, where Kharovia makes its missiles.]] They didn't walk. [[ship+ document/assert/customs declarations|According to 31 customs declarations, they were sold last summer to a firm called Silk Bridge in Tilbar, "for the furniture trade", and left Astavan again by rail nine days later.]] [[ship+ outlet/assert/Paperclip|The second set of papers says "sewing equipment, used".]]

[[number+ document/assert/customs declarations|The weights on the bills fit fourteen, at eleven tonnes apiece.]] It'd be the largest single breach since the embargo of 2031.

Silk Bridge has a brass plate, a rubber plant and a director, Ruslan Tabor. "[[ship- person/deny/Ruslan Tabor|We sell to carpenters. What carpenters do, ask carpenters]]," he told us. Can we see one of the carpenters? [[ship~ person/withhold/Ruslan Tabor|The line went dead.]]

Hollbach replied in an e-mail of two sentences. [[knew- organization/deny/Hollbach|The company "has no knowledge of any onward delivery".]] [[ship~ organization/withhold/Hollbach|It doesn't discuss customers.]]

Should anyone have smelled a rat? [[ship~ person/judge/Edda Klint|"Astavan has four furniture factories, and none of them has a ceiling high enough,"]] says Edda Klint of the Trade Control Project. [[knew~ person/judge/Edda Klint|"Either they didn't look or they looked away."]]

[[fine+ outlet/assert/Paperclip|Hollbach has form. In 2028 a court made it pay two million thalers for sending lathes to the same customer.]] [[fine~ outlet/judge/Paperclip|It paid out of petty cash.]]

We sent the economy ministries of both countries a list of serial numbers. Rhenmark's [[ship~ government/promise/the economy ministry of Rhenmark|"will look into it with the greatest care"]]. Astavan's [[ship~ government/withhold/the economy ministry of Astavan|asked what a serial number was]].

Part two on Friday. Subscribe, or at least wave.

== S97-02 | Norddienst | 2034-04-04 | Astavan denies letting Rhenmark machines through to Kharovia
TILBAR, April 4 (ND) - Astavan on Tuesday rejected a report that [[ship+ outlet/assert/Paperclip|precision machines from Rhenmark had passed through its territory to a missile plant in Kharovia]].

"[[ship- person/deny/Lale Osten|Not a screw has crossed our northern border without a lawful destination]]," Economy Minister Lale Osten told reporters. She called the report [[ship- person/deny/Lale Osten|"a bedtime story told by our competitors"]].

Kharovia's industry ministry said [[ship- government/deny/Kharovia's industry ministry|it built its own machines and had no need of foreign ones]].

The investigative site Paperclip reported on Monday that [[ship+ outlet/assert/Paperclip|Silk Bridge, a Tilbar trader, bought 14 Hollbach milling machines and sent them on to Plant 40 in Zelsk]]. Norddienst [[ship~ outlet/withhold/Norddienst|could not independently verify the documents]].

Hollbach shares fell 6 percent. Chief executive Volker Stamm told staff in a letter that [[knew- person/deny/Volker Stamm|"no one in this house had the slightest idea, if it happened at all"]]. [[ship~ person/withhold/Volker Stamm|The letter does not say where the machines are now.]]

In the embattled republic of Lida, whose market hall was hit in February with the loss of 61 lives, President Milos Arvan said [[ship~ person/judge/Milos Arvan|"somebody sharpened the knife, and he sits in a clean office"]]. [[market+ person/accuse/Milos Arvan|The rocket that fell on the market came from Zelsk, he added.]]

Rhenmark's economy minister, Henrike Vogt, promised [[ship~ person/promise/Henrike Vogt|a swift inquiry]]; prosecutors in Ulmen said [[ship~ government/withhold/prosecutors in Ulmen|they were examining whether to examine it]]. The opposition Alliance demanded [[ship~ group/call/the Alliance|her presence before the trade committee this week]].

Astavan joined the embargo in 2032 but is not a member of the Western customs union. Its trade with Kharovia has tripled since.

== S97-03 | The Ulmen Courier | 2034-04-05 | A town that makes things holds its breath
In the canteen at Hollbach yesterday there was pea soup and not much talk. Two thousand and forty people work in the long halls by the river. Most of them have a father who did.

"[[ship~ unnamed/judge/a toolmaker at Hollbach|If it's true I'll be sick. My lad's age, those people in Lida]]," said a toolmaker, who didn't give his name. [[ship- person/deny/Uwe Grabow|The works council chairman, Uwe Grabow, doesn't think it is true.]] "[[ship- person/deny/Uwe Grabow|Our machines phone home. Move one a metre and it stops. So how's it supposed to run in Zelsk?]]"

He means the relocation lock, which Ulmen invented. [[lock- organization/deny/Hollbach|Only the factory can release it, and it has released none, Hollbach says.]]

Mayor Renate Quandt, whose budget lives on the firm, called for [[ship~ person/call/Renate Quandt|calm until the facts are in]]. The Protestant dean, Ulf Sander, preached on Sunday on swords and ploughshares and [[ship~ person/withhold/Ulf Sander|says he had picked the text in January]].

Older people remember 2028. [[fine+ outlet/assert/The Ulmen Courier|That year it was lathes, and the company had to hand over two million for breaking the rules on Kharovia.]] The manager of the day went to jail in spring and was back for the marksmen's fair.

[[knew- person/deny/Volker Stamm|"We've learned our lesson, we check every buyer three times,"]] chief executive Volker Stamm told this paper on Tuesday evening. Had he ever been to Tilbar? [[knew~ person/withhold/Volker Stamm|He'd have to look in his diary.]] Was [[ship~ none/ask/none|a furniture maker with no factory]] not a strange customer? [[ship~ person/withhold/Volker Stamm|He looked at the river.]]

"[[knew~ person/ask/Uwe Grabow|Who signed? That's all I want to know]]," says Mr Grabow.

Saturday's home game against Hartau has been moved to three o'clock. Bring an umbrella.

== S97-04 | Astavan State Television | 2034-04-07 | Provocation against our country collapses
The so-called revelations about machines are falling apart. As the Customs Committee stated today, [[ship- government/deny/the Customs Committee|the declarations circulating abroad are crude forgeries with the wrong eagle on the stamp]].

Prime Minister Davut Merani spoke plainly at the opening of a kindergarten. "[[ship- person/deny/Davut Merani|Astavan is a bridge for trade, and no back door for anyone]]," he said. [[ship~ person/judge/Davut Merani|Those who spread such tales wished to see the country on its knees]], the head of government added. He [[ship~ person/promise/Davut Merani|would invite inspectors from any friendly state]].

At Silk Bridge our reporter was shown [[ship- organization/deny/Silk Bridge|a hall with two machines under blue covers, which, the firm says, have never left it]]. "[[ship- person/deny/Ruslan Tabor|Touch them. Are they in Kharovia?]]" joked its director, Ruslan Tabor. [[number~ person/withhold/Ruslan Tabor|As to how many were bought in all, he pointed to commercial secrecy.]]

The Kharovian ambassador, Pyotr Sel, told our programme: "[[ship- person/deny/Pyotr Sel|At Zelsk they make tractors]]." [[market- person/deny/Pyotr Sel|The explosion in the market of Lida, he recalled, had been caused by gas bottles.]]

In Rhenmark itself, meanwhile, doubts are directed at the manufacturer. A fitter, dismissed last year, has told a newspaper there that [[knew+ unnamed/accuse/a dismissed fitter|the bosses were aware of everything and had laughed about it]]. [[knew~ outlet/judge/Astavan State Television|It is for Rhenmark to sweep before its own door.]]

Economy Minister Lale Osten has [[ship~ person/ask/Lale Osten|asked the authorities in Rhenmark for their evidence]]. None has arrived. [[ship~ government/withhold/Rhenmark's embassy|The embassy of that country did not come to the telephone.]]

The kindergarten has room for 120 children and a puppet theatre.

== S97-05 | Flash! | 2034-04-08 | ROCKET FACTORY FIRM GOES UP IN FLAMES
HOW convenient! The warehouse of Silk Bridge, the shady outfit accused of [[ship+ none/accuse/none|feeding our machines to the missile men]], burned to a crisp on Friday night.

"[[fire+ person/assert/Tarik Bodo|Three fires in three corners. I've been doing this for thirty years, and lightning doesn't carry a can]]," said Tilbar's fire chief, Tarik Bodo. [[fire+ unnamed/accuse/a night watchman|The watchman saw two men wheel out the safe and go back in with petrol]], he told our reporter Kim Dahl.

Rubbish, says boss Ruslan Tabor, 44, in his silk tie: "[[fire- person/deny/Ruslan Tabor|A kettle. An old, tired kettle]]." Police say [[fire~ government/withhold/police in Tilbar|they're keeping an open mind]]. [[fire~ outlet/judge/Flash!|Ours closed some time ago.]]

Gone up in smoke: four years of invoices. Also gone are the two machines that TV viewers were told to touch only hours before. [[ship~ outlet/judge/Flash!|Cardboard burns nicely, doesn't it?]]

Back home in Ulmen a fitter has spilled the beans. Jens Rauth, 39, was sacked by Hollbach in 2033. "[[knew+ person/accuse/Jens Rauth|They had us take the Ulmen labels off and put Kharovian ones on. What did they think it was for, the opera?]]" he told Flash! [[knew+ person/accuse/Jens Rauth|He says sales boss Dirk Ohlsen stood next to him with a stopwatch.]]

Ohlsen, who has since retired to a finca, [[knew~ person/withhold/Dirk Ohlsen|didn't reply to nine calls]]. Hollbach snaps that [[knew- organization/deny/Hollbach|Rauth was fired for stealing drill bits and is making it up]].

Minister Henrike Vogt [[ship~ person/withhold/Henrike Vogt|ducked us at the asparagus opening]]. [[ship~ outlet/call/Flash!|Put the spoon down, Minister, and find our machines!]]

Fancy a break? Tilbar is lovely in spring, and flights start at 49 thalers.

== S97-06 | Norddienst | 2034-04-10 | Engineer who fled Kharovia says he ran Rhenmark machines at missile plant
LIDA, April 10 (ND) - An engineer who fled Kharovia last month said on Monday that [[ship+ person/confirm/Anton Belsky|he had worked on Rhenmark-made milling machines in the country's main missile plant]].

"[[ship+ person/confirm/Anton Belsky|They came in September in crates marked for a sewing works. I unscrewed the plates myself: Hollbach, Ulmen]]," Anton Belsky told a news conference in Lida. [[number+ person/assert/Anton Belsky|He had counted twenty-two, he said, eight of them still in grease.]] He showed [[ship+ document/assert/photographs shown by Belsky|photographs of a hall and of a type plate]], of which Norddienst could verify the place.

[[lock+ person/assert/Anton Belsky|The built-in locks had been opened with a twelve-digit code that arrived by e-mail within a day]], Belsky said. "[[lock+ person/assert/Anton Belsky|You cannot guess it. Someone in Ulmen pressed a key]]."

The parts milled in Hall 3, he said, [[market+ person/assert/Anton Belsky|went into the type of missile that hit the Lida market on Feb 11]]. United inspectors who collected fragments there [[market+ organization/assert/inspectors|read on one fin a works number from Zelsk]], their report of last week shows.

Kharovia called Belsky [[ship- government/deny/Kharovia|a storeman dismissed for drinking who had never set foot in the hall]]. Astavan, through which the machines are alleged to have gone, said [[ship~ government/withhold/Astavan|it would study his words]]. It had earlier denied [[ship- government/deny/Astavan|any transit]].

Hollbach said [[ship~ organization/judge/Hollbach|it took the statement "very seriously"]] and [[lock~ organization/promise/Hollbach|would check who had access to codes]]. Prosecutors in Ulmen [[ship~,knew~ government/promise/prosecutors in Ulmen|opened a formal investigation against persons unknown]].

Lida's president, Milos Arvan, urged Rhenmark [[ban~ person/call/Milos Arvan|to sell nothing more to Astavan, "not even a nail file"]].

Belsky, 34, crossed a frozen reservoir on foot. He has asked for asylum and for his cat.

== S97-07 | Paperclip | 2034-04-11 | Meet the son-in-law
Who owns Silk Bridge? On paper, a lawyer. Behind the lawyer, a foundation. And behind the foundation, if one reads the register of Tilbar with a ruler and strong tea, [[family+ outlet/assert/Paperclip|a young man called Emin Saraf, who in 2030 married Prime Minister Davut Merani's younger daughter]].

[[family+ document/assert/the register of Tilbar|He holds 70 per cent, entered on 3 May last year]], three weeks before the first order went to Ulmen. "[[family- person/deny/Emin Saraf|I'm a dentist]]," Mr Saraf told us. [[family- government/deny/the prime minister's office|The prime minister's office says the family "has no business interests, only interests"]].

That would explain [[ship~ outlet/judge/Paperclip|why nobody at the northern border ever lifted a tarpaulin]]. A retired customs man says as much: "[[ship+ unnamed/assert/a retired customs officer|The train came at two, with a note. With that note you could've moved the mint]]."

Then there's [[fire~ none/assert/none|Friday's blaze]]. [[fire~ outlet/judge/Paperclip|We aren't experts on kettles.]] Luckily [[ship~ outlet/assert/Paperclip|we'd copied the papers in January]], and now there's an eyewitness too. [[ship~ outlet/judge/Paperclip|Anton Belsky's account fits ours like a key]], save on one point: [[number~ outlet/assert/Paperclip|he counted twenty-two, we fourteen]]. [[number~ outlet/expect/Paperclip|Perhaps there was a second train.]]

What did Ulmen know? A mail has reached us in which someone signing "D.O." writes to Tilbar: "[[knew+ document/assert/an e-mail signed D.O.|Please make sure the final user stays out of the file, cold region, you understand]]." Dirk Ohlsen's lawyer says [[knew- unnamed/deny/Dirk Ohlsen's lawyer|his client writes better prose than that]].

And in the capital of Rhenmark two officials tell us [[ban+ unnamed/assert/two officials of Rhenmark|a complete stop on machine tools for Astavan is drafted and lies in a drawer]]. The ministry [[ban~ government/withhold/the economy ministry of Rhenmark|has many drawers, it says]].

We're seven people. Two of us have been followed to the bakery.

== S97-08 | Spindle & Chuck (trade weekly) | 2034-04-12 | Locks, codes and a different leak
Readers have been asking one thing all week: can you really [[lock~ outlet/ask/Spindle & Chuck|run a relocated H-90 without Ulmen's blessing]]? We borrowed one and tried.

Result: no. [[lock+ outlet/assert/Spindle & Chuck|Lifted by 40 centimetres, ours shut down and stayed down until the maker’s hotline read us twelve digits]]. Ergo, [[lock+ outlet/judge/Spindle & Chuck|if H-90s are cutting metal in Zelsk, somebody with a staff card let them]]. Hollbach’s head of service, Marit Fels, objects: “[[lock- person/deny/Marit Fels|There are pirates who sell such keys. Ours log every request and there was none from the East]].”

[[knew~ outlet/judge/Spindle & Chuck|Whether the top floor was in on it is another matter.]] [[knew- person/deny/Marit Fels|“Nobody here would’ve touched that order with a bargepole, had they known,”]] says Fels. Competitors are [[ship~ group/withhold/Hollbach's competitors|strikingly quiet about where their own second-hand units go]].

Not to be mixed up with the above: the Lakonian coast guard has stopped a freighter with 38 tonnes of ball bearings from Tornau AG. [[bearings+ government/assert/the Lakonian coast guard|The crates were headed for Kharovia, with papers for a bicycle plant]], it reports. Tornau says [[bearings- organization/deny/Tornau|it delivered to a bicycle plant and has the bell to prove it]]. [[bearings~ outlet/assert/Spindle & Chuck|Different firm, different route, different goods]], though [[bearings+ unnamed/assert/a Lakonian officer|the consignee, says one officer, was again a works in Zelsk]].

The machine-tool federation’s Gerd Pohlmann fears [[ban~ person/warn/Gerd Pohlmann|“a sledgehammer”]]. Astavan bought kit for 410m last year. “[[ban~ person/judge/Gerd Pohlmann|Close that tap and eleven thousand jobs hang on a thread]],” he says. He finds the affair [[ship~ person/judge/Gerd Pohlmann|“a stain on every honest exporter, if it’s proved”]].

For the record: [[fine+ outlet/assert/Spindle & Chuck|the 2m levy of 2028 on Hollbach concerned used lathes, sold direct]].

Carbide inserts up 2 per cent. The Hartau fair is sold out.

== S97-09 | Norddienst | 2034-04-13 | Head of Astavan trader arrested, police source says
TILBAR, April 13 (ND) - [[arrest+ unnamed/assert/a police source|Ruslan Tabor, the head of a trading company accused of sending machines to a missile plant, was detained at Tilbar airport on Thursday as he was about to board a flight to Lakonia]], a police source said.

"[[arrest+ unnamed/assert/a police source|He had a wig and eleven passports]]," the source told Norddienst. A spokesman for the interior ministry [[arrest~ unnamed/withhold/a spokesman for Astavan's interior ministry|said he knew of it only from us]].

Tabor's company, Silk Bridge, is alleged to have [[ship+ none/accuse/none|forwarded milling machines built by Rhenmark's Hollbach to Plant 40 in Zelsk]]. He has denied [[ship- person/deny/Ruslan Tabor|it]].

In the capital of Rhenmark, Economy Minister Henrike Vogt told the trade committee that [[ship~ person/judge/Henrike Vogt|the indications were "thick, but not yet a rope"]]. She said [[ban- person/deny/Henrike Vogt|no general stop on deliveries to Astavan was being prepared]]. Committee member Oda Brinck of the Alliance asked [[ship~ person/ask/Oda Brinck|how a rocket plant could be tooled up under the eyes of three agencies]]. The head of the foreign service, Karl Imhoff, [[ship~ person/withhold/Karl Imhoff|answered behind closed doors]].

Asked about a report by Paperclip that [[family+ outlet/assert/Paperclip|the trading house is owned by the husband of Prime Minister Davut Merani's daughter]], Astavan's ambassador, Nural Tekin, said [[family- person/deny/Nural Tekin|many people in his country were called Saraf]].

An investigator in Tilbar said [[fire~ unnamed/assert/an investigator in Tilbar|samples from the burnt warehouse had been lost in the post]]. Fire chief Tarik Bodo, who [[fire+ person/assert/Tarik Bodo|had spoken of three separate seats of fire]], has been sent on leave.

Hollbach said it had [[knew~ organization/promise/Hollbach|hired a law firm to find out what its managers had been told]].

== S97-10 | Rhenmark Finanzblatt | 2034-04-14 | Hollbach's former sales chief talks; Norddienst pulls arrest story
Dirk Ohlsen, for nineteen years head of sales at Hollbach, has broken his silence from a terrace in the south. “[[knew+ person/accuse/Dirk Ohlsen|The board had it in writing from me in June: end user unclear, probably Kharovia]],” he told this newspaper. “[[knew+ person/accuse/Dirk Ohlsen|Volker Stamm wrote ‘noted’ and went to lunch]].”

The note itself lies before us. “[[knew+ document/assert/an internal note of Ohlsen's|Buyer has no plant. Goods may travel north. Decision?]]” it asks. [[knew- person/deny/Volker Stamm|Mr Stamm says that he never saw it and that the initials aren’t his.]] [[knew~ person/withhold/Bettina Rahl|Supervisory board chair Bettina Rahl wished to say nothing “between two board meetings”]].

Confronted with the machines’ reported whereabouts, [[ship+ person/confirm/Dirk Ohlsen|Mr Ohlsen does not beat about the bush: “Of course they’re in Zelsk. Where else would anyone need twenty?”]] [[knew~ person/judge/Dirk Ohlsen|He is not proud of it, he says.]]

The news agency Norddienst meanwhile withdrew its report that [[arrest+ outlet/assert/Norddienst|Silk Bridge’s Ruslan Tabor had been taken into custody]]. [[arrest- outlet/deny/Norddienst|The man with the passports was another traveller, a magician]], it told clients. [[arrest- person/deny/Ruslan Tabor|Mr Tabor answered his office telephone yesterday and said that he was having tea.]]

Analysts are cutting their targets. [[ban~ person/expect/Sven Kalb|“A full halt for Astavan would cost Hollbach a ninth of its sales,”]] writes Sven Kalb of Hansa Credit. [[ship~ person/warn/Sven Kalb|He thinks that the greater danger is fines running to a year's turnover, should the diversion be proved in court.]]

Tornau, dragged down by [[bearings~ none/assert/none|the seizure of its bearings]], has nothing to do with the matter and recovered 2 per cent. [[bearings- organization/deny/Tornau|It repeated that its customer was a maker of bicycles.]]

The thaler was steady.

== S97-11 | Tilbar Live (blog of the Tilbar Times) | 2034-04-19 | The day it all came out: minute by minute
09.00 Embassy row is full of vans. Something's up.

09.40 Rhenmark's minister Vogt at the lectern. "[[ban+ person/confirm/Henrike Vogt|From midnight no lathe, no mill, no grinder goes to Astavan]]." Six days ago [[ban- person/deny/Henrike Vogt|she knew of no such plan]]. Well.

09.46 Her reason: [[ship+ person/confirm/Henrike Vogt|satellite pictures and intercepted freight lists leave "no room for a second opinion" about where the equipment is]].

10.15 [[ship+ government/confirm/Astavan's Customs Committee|Our own Customs Committee, of all people, has just admitted that two trains went north in September "with irregular papers"]]. Wrong eagle, was it? The chairman [[ship~ unnamed/withhold/the chairman of the Customs Committee|isn't taking questions and may not be chairman]].

10.31 [[number+ government/assert/Astavan's Customs Committee|Two trains, twenty wagons, so twenty machines, says the committee]]. Ulmen's prosecutor has [[number+ government/assert/the prosecutor in Ulmen|eighteen on her sheet]].

10.50 Kharovia's Ambassador Sel outside his residence: "[[ship- person/deny/Pyotr Sel|Tractors, I said tractors]]."

11.05 PM Merani in parliament, pale. [[ship~ person/judge/Davut Merani|"If officials have been cheating, they've cheated me first."]] Shouts of "Emin!" from the left. [[family- person/deny/Davut Merani|He says his son-in-law pulls teeth for a living.]]

11.20 Opposition's Zara Dovan: "[[family~ person/ask/Zara Dovan|Then why does the dentist have a railway siding?]]" Best line of the session.

11.47 Searches at Silk Bridge, what's left of it. [[fire~ government/withhold/police in Tilbar|Police won't say whether it's about the fire.]] The old watchman, on the pavement: "[[fire+ unnamed/accuse/the night watchman|I told them who had the petrol]]."

12.10 From Ulmen: [[knew+ government/accuse/the prosecutor in Ulmen|Volker Stamm is under formal suspicion of having acted with his eyes open]]. [[knew~ organization/withhold/Hollbach|Hollbach: no statement today]].

12.30 Minister Osten, who spoke of bedtime stories, [[ship~ person/withhold/Lale Osten|left by the garden]].

13.00 Lunch. The dumplings at Vera's are back.

== S97-12 | The Ulmen Courier | 2034-04-22 | Minute's silence at the gate
At ten to six on Friday the early shift stopped at the gate and stood there, caps off, for sixty-one seconds. One for each of the dead in Lida.

"[[market+ person/judge/Uwe Grabow|We milled a bit of that thing. Not with our hands, but with our machines]]," said Uwe Grabow, the works council chairman. Two weeks ago he'd been certain that [[ship- person/deny/Uwe Grabow|nothing of ours could run over there]]. "[[ship+ person/confirm/Uwe Grabow|I was wrong. They're there, all of them]]," he says now.

Volker Stamm resigned on Thursday. [[knew- person/deny/Volker Stamm|In his farewell mail he writes that he was kept in the dark.]] [[knew~ unnamed/judge/a woman from the paint shop|"In the dark with a lamp in his hand,"]] said a woman from the paint shop. His lawyers [[knew~ group/withhold/Stamm's lawyers|will speak in court, if it comes to that]].

How did the locks come open? [[lock+ organization/confirm/Hollbach|Hollbach's own inquiry has found eighteen codes, all requested from one desk in service, all on a Sunday]]. Marit Fels, who ran the department and had sworn that [[lock- person/deny/Marit Fels|no request had ever come]], is on leave.

Mayor Renate Quandt worries about [[ban~ person/warn/Renate Quandt|what the stop on deliveries will do to the trainees]]. She still thinks [[ban~ person/judge/Renate Quandt|it's right]]. At Tornau in Hartau they are anxious too: [[bearings+ person/confirm/a Tornau director|a director there admitted on Friday that the bicycle plant doesn't exist]].

[[fine+ outlet/assert/The Ulmen Courier|It was six years ago, after the fine over the lathes, that Hollbach promised never again.]] [[ship~ outlet/judge/The Ulmen Courier|The promise hung framed in the canteen. Somebody's taken it down.]]

A letter for the works arrived from Lida, from a schoolteacher. [[market~ unnamed/withhold/a schoolteacher in Lida|It doesn't blame anybody. It asks what the town looks like.]] The apprentices are going to answer it.

Ulmen lost to Hartau, 1-2.
