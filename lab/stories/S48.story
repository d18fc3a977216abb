story: S48
title: The hole in the Rail and Mines Fund

claim losses: The Rail and Mines Fund (RMF) hid losses on its property holdings from its members and its supervisor. | origins 4-6: Certain: the former risk officer Lukas Amreiter, the minutes seen by Alpine Radio, the supervisor from its own audit and the fund, which admits; the three people of the Kurier may include Amreiter, the valuer Dorn may be counted apart.
status losses 2026-05-04: reported none
status losses 2026-05-05: reported denied
status losses 2026-05-08: corroborated denied
status losses 2026-05-19: confirmed denied
status losses 2026-05-21: confirmed none
claim size: The losses come to some 900 million thalers (700 million; 870 million; more than 1 billion). | origins 3-5: Amreiter, the analyst Sigrun Weiler, who reckons from the accounts, and the supervisor; the three people may include Amreiter, and the fund's own sum may be the supervisor's.
status size 2026-05-04: reported none
status size 2026-05-05: reported denied
status size 2026-05-12: corroborated denied
status size 2026-05-19: confirmed denied
status size 2026-05-21: confirmed none
claim values: The valuations of the towers at Nordhafen were changed upwards after they had been delivered. | origins 3-3: Amreiter, the valuer Peter Dorn and the supervisor from its own audit.
status values 2026-05-05: none denied
status values 2026-05-08: reported denied
status values 2026-05-09: corroborated denied
status values 2026-05-19: confirmed denied
claim chair: The fund's chairwoman, Renate Vogt, knew of the losses in 2024. | origins 1-2: The minutes of October 2024; Amreiter, who says that he told her, may have written them.
status chair 2026-05-08: reported none
status chair 2026-05-09: reported denied
claim cut: Pensions will be cut (by 6 per cent; from January). | origins 2-3: The supervisor, which ordered it, and the fund; the person close to the board may be of the fund.
status cut 2026-05-12: reported none
status cut 2026-05-13: reported denied
status cut 2026-05-21: confirmed none
claim bailout: The federal government will stand in for the fund with public money. | origins 0-0: A member of parliament, who took it back; the finance minister ruled it out.
status bailout 2026-05-13: reported none
status bailout 2026-05-14: none denied withdrawn
claim march: The railwaymen's union will stop the trains on 1 June if pensions are touched. | origins 1-1: The union's own threat, in its magazine and by its chairman.
status march 2026-05-14: confirmed none
claim ceo: The managing director, Bernd Hallstein, is dismissed. | origins 2-3: The fund and Hallstein himself; the person close to the board may be of the fund.
status ceo 2026-05-12: reported none
status ceo 2026-05-13: reported denied
status ceo 2026-05-19: confirmed none
claim auditor: The auditors, Kessel & Rhyn, are under investigation by the supervisor. | origins 1-1: The supervisor's president.
status auditor 2026-05-19: confirmed denied
status auditor 2026-05-23: confirmed none
claim dairy: In 2020 the dairymen's fund lost 40 million on airline bonds. | origins 1-3: A known loss of another fund told by outlets in their own voice.
status dairy 2026-05-04: reported none

== S48-01 | Alpenkurier (English pages) | 2026-05-04 | Railway pension fund sits on undisclosed property losses
ST AMAND. [[losses+,size+ outlet/assert/Alpenkurier|The Rail and Mines Fund, which pays the pensions of 212,000 Carinthalers, has lost hundreds of millions of thalers on office towers and has kept the fact out of its accounts]], the Alpenkurier has learnt.

According to three people who have seen internal reports, [[losses+ unnamed/assert/three people who have seen internal reports|the fund carries eleven buildings in Nordhafen at prices which nobody has offered since 2022]]. [[size+ unnamed/assert/three people who have seen internal reports|The gap is about 900 million thalers]], two of them said; the third spoke of [[size+ unnamed/assert/one of three people who have seen internal reports|“a billion and change”]]. “[[losses+ unnamed/assert/one of three people who have seen internal reports|It was decided that the members would not understand, and so they were not told]],” said one.

All three insisted on anonymity, since the fund’s papers are confidential by law.

RMF [[losses~ organization/withhold/RMF|asked for questions in writing and then did not answer them]]. The Pensions Supervisor, in the person of its spokeswoman Ilse Marbach, [[losses~ person/withhold/Ilse Marbach|would neither confirm nor deny that it was looking at the fund]].

RMF was founded in 1891 after the firedamp disaster at Glaubitz. It manages 14.2 billion thalers. It is not the first fund in the country to stumble: [[dairy+ outlet/assert/Alpenkurier|the dairymen’s lost 40 million in 2020 on the bonds of an airline]].

In Nordhafen one may at present rent a floor with a view of the cranes for the price of a garage.

== S48-02 | Rail and Mines Fund (press release) | 2026-05-05 | RMF is sound
Dear members, dear pensioners,

a newspaper has alarmed you. We should like to set your minds at rest.

[[losses- organization/deny/the Rail and Mines Fund|There are no hidden losses at RMF.]] [[values- organization/assert/the Rail and Mines Fund|All our properties are valued each year by independent experts]] and [[losses- organization/assert/the Rail and Mines Fund|every thaler is shown in the annual report]]. [[size- organization/deny/the Rail and Mines Fund|The figure of 900 million has no basis.]]

"[[losses- person/deny/Bernd Hallstein|Your pension is as safe as the mountain]]," says Bernd Hallstein, Managing Director. The Board under its Chairwoman, Dr Renate Vogt, [[losses~ organization/judge/the Board|has full confidence in the management]].

We regret that [[losses~ organization/judge/the Rail and Mines Fund|persons who owe a duty of silence should speak to the press]] and [[losses~ organization/threaten/the Rail and Mines Fund|shall take steps against them]].

You will also find in the June letter to members the new rules for widows' pensions and a coupon for the Mining Museum, whose cable lift is running again. The choir of the Glaubitz pit will sing there on 7 June; members go in free.

Your May pension will be paid on the 29th, as always. The Service Centre in Glaubitz will be closed on Whit Monday.

Yours, RMF

== S48-03 | Capital Wire | 2026-05-05 | Carinthal pension fund denies concealing $1 bln property hit
ST AMAND, May 5 (CapWire) - Carinthal's second-largest pension fund denied on Tuesday that [[losses- organization/deny/Carinthal's second-largest pension fund|it had concealed losses on offices]], after a newspaper put them at [[size+ outlet/assert/a newspaper|some 900 million thalers ($1.02 billion)]].

"[[losses- person/deny/Bernd Hallstein|Your pension is as safe as the mountain]]," managing director Bernd Hallstein told members.

The Alpenkurier reported on Monday that [[losses+ outlet/assert/the Alpenkurier|[[losses+ unnamed/assert/three people|RMF was carrying towers in the port city of Nordhafen at outdated values]]]], citing three people.

Prices of prime offices in Nordhafen have fallen 38 percent since 2022, according to broker Tellmann. RMF's 2025 report shows a fall of 2 percent. Asked [[losses~ outlet/ask/Capital Wire|to explain the difference]], the fund [[losses~ organization/withhold/the fund|referred to its statement]].

The supervisor [[losses~ government/withhold/the supervisor|did not comment]]. Economy Minister Florian Zach said he had [[losses~ person/judge/Florian Zach|no reason to doubt the fund]].

Zach was speaking at the opening of a cable-car factory in Oberstein, where he said Carinthal's economy would grow by 1.3 percent this year. The statistics office is due to publish figures for the first quarter on May 15. The benchmark stock index closed 0.2 percent lower, led by brewers.

== S48-04 | Alpine Radio, programme page | 2026-05-08 | "We do not show the second figure": the man who left the tower
Lukas Amreiter was chief of risk at the Rail and Mines Fund until last November. Tonight he tells the programme Nachtzug why he went.

"[[losses+ person/assert/Lukas Amreiter|The losses were real, they were known and they were put in a drawer]]," he says. By his reckoning [[size+ person/assert/Lukas Amreiter|they stood at 870 million when he cleared his desk]].

He describes how the valuers' reports came in and [[values+ person/accuse/Lukas Amreiter|went back with the request to look again, until the number was right]]. "[[values+ person/assert/Lukas Amreiter|Tower Four was worth 61 million on a Tuesday and 98 on the Friday]]," he says. "[[values~ person/ask/Lukas Amreiter|What happened on the Wednesday?]]"

Nachtzug has seen minutes of the board for 17 October 2024. They record that [[losses+ document/assert/minutes of the board for 17 October 2024|“the second figure is not shown, in the interest of calm”]]. Among those present: [[chair+ document/assert/minutes of the board for 17 October 2024|Renate Vogt, the chairwoman, who “takes note”]].

Was Mr Amreiter one of the three people quoted by the Alpenkurier this week? "[[losses~ person/withhold/Lukas Amreiter|That is a question for the Alpenkurier]]," he says.

Ms Vogt [[chair~ person/withhold/Renate Vogt|did not wish to appear]]. The fund sent us its press release of Tuesday, in which it says that [[losses- organization/deny/the fund|no losses are hidden]].

After the programme: night music by Haydn.

== S48-05 | Alpenkurier (English pages) | 2026-05-09 | Valuer bears out whistle-blower; Vogt ‘remembers no second figure’
A surveyor who valued the towers at Nordhafen for the Rail and Mines Fund says that [[values+ person/assert/Peter Dorn|his reports were altered after he had delivered them]].

“[[values+ person/assert/Peter Dorn|My signature is on page 40 and my numbers are not on page 3]],” Peter Dorn said at his office in Nordhafen. [[losses~ person/withhold/Peter Dorn|Whether members had been deceived he left to others to say.]]

The former head of risk, Lukas Amreiter, [[losses+ person/accuse/Lukas Amreiter|accused the fund on Alpine Radio on Friday of hiding its losses]]. Reached by telephone he added that [[chair+ person/assert/Lukas Amreiter|he had briefed Renate Vogt himself, “with slides”, in the autumn of 2024]].

Ms Vogt broke her silence in a letter to this newspaper. “[[chair- person/deny/Renate Vogt|I remember no second figure and no slides]],” she writes. “[[chair- person/deny/Renate Vogt|Had I been told of such losses I would have acted the same day.]]” The fund’s lawyers called [[values- organization/deny/the fund’s lawyers|Mr Dorn’s account untrue]] and [[values~ organization/threaten/the fund’s lawyers|announced a claim against him]].

Mr Hallstein [[losses~ person/withhold/Bernd Hallstein|is travelling]].

The opposition Alliance demanded [[losses~ organization/call/the opposition Alliance|a committee of inquiry]]. “[[losses~ person/judge/Toni Grabner|Every day that Mr Zach has ‘no reason to doubt’, I have one more]],” said its deputy Toni Grabner.

== S48-06 | Blitz! | 2026-05-12 | SLASHED: Pensions to be cut by 6 percent – boss to go
Granny pays! Blitz! has learnt from a person close to the board that [[cut+ unnamed/assert/a person close to the board|pensions of railwaymen and miners will shrink by 6 percent from January]].

And [[ceo+ unnamed/assert/a person close to the board|fund boss Bernd Hallstein (salary: 740,000!) will be shown the door this week]], says the insider.

"[[cut~ person/judge/Franz Huber|Forty-one years underground, and now this]]," says ex-miner Franz Huber, 79. "[[cut~ person/judge/Franz Huber|They should be made to dig]]."

Star analyst Sigrun Weiler of Bank Orsini has taken a pencil to the accounts. [[size+ person/assert/Sigrun Weiler|She comes to 700 million thalers in losses, "if I am kind"]].

Fund chair Renate Vogt, who [[chair- person/deny/Renate Vogt|says she knew nothing]], was spotted at the opera. "[[cut~,ceo~ person/withhold/Renate Vogt|No comment]]," she told our man at the bar.

Does your pension come from RMF? Call us!

PLUS: Heatwave! It could hit 31 by Sunday, says weatherman Poldi. And Heidi the runaway cow is home – her owner tells Blitz! he will never sell her now. "She has seen the world," he says.

== S48-07 | Capital Wire | 2026-05-13 | Carinthal fund denies plan to cut pensions or dismiss chief
ST AMAND, May 13 (CapWire) - Carinthal's RMF pension fund said on Wednesday that [[cut- organization/deny/RMF|no reduction of pensions was being considered]] and that [[ceo- organization/deny/RMF|its managing director had the board's backing]].

The tabloid Blitz! had reported that [[cut+ outlet/assert/the tabloid Blitz!|payments would fall 6 percent]] and that [[ceo+ outlet/assert/the tabloid Blitz!|Bernd Hallstein would go]].

"[[cut- unnamed/deny/a fund spokesman|There is no such plan and no such percentage]]," a fund spokesman said. Hallstein said by text message: "[[ceo- person/deny/Bernd Hallstein|I am in my office]]."

A lawmaker of the governing coalition, Ursula Pichler, said [[bailout+ person/assert/Ursula Pichler|the finance ministry had agreed to cover any hole with federal money]]. The ministry [[bailout~ government/withhold/the finance ministry|did not immediately comment]].

RMF has denied [[losses- organization/deny/RMF|hiding losses]]; a former risk chief says [[losses+ unnamed/assert/a former risk chief|it did so for two years]].

Another fund, Medica, said on Wednesday it had written down three shops in Nordhafen by 30 million thalers. Its members had been informed in March.

In other news, the national bank kept its main rate at 2.25 percent and its governor said that he saw no reason to move before the autumn.

== S48-08 | Signal (magazine of the Railwaymen's Union) | 2026-05-14 | Hands off!
Colleagues! The gentlemen in the glass tower have gambled with what we earned in the rain, and now they would like us to pay twice.

The executive of the Railwaymen's Union has resolved: [[march+ organization/threaten/the executive of the Railwaymen's Union|if one pension is cut by one thaler, no train will run in Carinthal on 1 June]]. "[[march+ person/threaten/Kurt Nagl|From the first shift to the last. We have done it in 1974 and we remember how]]," says our chairman Kurt Nagl.

Two of our own sit on the board of the fund. Did they know? Colleague Rosa Lind has told the executive that [[losses+ person/assert/Rosa Lind|figures were read out to the board so fast that no one could write them down]]; colleague Emil Sturm [[losses~ person/withhold/Emil Sturm|is ill and has given no answer]]. [[losses~ organization/call/the union|We demand that both reports of the valuers be laid on the table.]]

The tale of a rescue with tax money is already off the rails. Finance Minister Greta Amann on the wireless this morning: "[[bailout- person/deny/Greta Amann|Not one thaler. I have agreed to nothing]]." And Ms Pichler? "[[bailout~ person/deny/Ursula Pichler|I spoke out of turn and I withdraw it]]."

The summer camp at Lake Ossa still has places for children aged 8 to 12.

== S48-09 | Pensions & Portfolio | 2026-05-19 | Supervisor: RMF concealed 884m; CEO out, auditors probed
Carinthal's Pensions Supervisor has concluded that [[losses+ government/confirm/the Pensions Supervisor|RMF withheld property losses from members and from the supervisor itself for nine quarters]]. [[size+ government/confirm/the Pensions Supervisor|They amount to 884m thalers at end-March, or 6.2% of assets]].

"[[losses+ person/confirm/Jakob Steen|This was not an error of judgment. It was a second set of numbers]]," president Jakob Steen told a briefing attended by P&P. He confirmed that [[values+ person/confirm/Jakob Steen|seven valuation reports had been altered after receipt]]. Asked about the chair: "[[chair~ person/withhold/Jakob Steen|I do not discuss individuals while my people are still reading]]."

Steen said [[auditor+ person/assert/Jakob Steen|the supervisor had opened proceedings against the auditors, Kessel & Rhyn]]. The firm "[[auditor- organization/deny/Kessel & Rhyn|is not aware of any investigation]]" and [[auditor~ organization/judge/Kessel & Rhyn|is proud of its work for RMF]].

The fund announced minutes later that [[ceo+ organization/confirm/the fund|Bernd Hallstein had been relieved of his duties]]. Hallstein told P&P [[ceo+ person/confirm/Bernd Hallstein|he had been dismissed by telephone]]. He maintains that [[losses- person/deny/Bernd Hallstein|nothing was ever hidden: "It was all in the notes, for anyone with a magnifying glass"]]. The fund itself said [[losses~ organization/withhold/the fund|it would reply to the findings within the week]].

As to benefits, Steen [[cut~ person/withhold/Jakob Steen|declined to say if he would order a reduction]]. P&P understands from two consultants that [[cut+ unnamed/expect/two consultants|one is all but certain]].

For comparison: [[dairy+ outlet/assert/Pensions & Portfolio|the dairy workers' scheme dropped 40m on airline paper in 2020 and cut nothing]].

== S48-10 | Alpenkurier (English pages) | 2026-05-21 | Fund admits hiding losses; pensions to fall by six per cent
“[[losses+ person/confirm/Renate Vogt|Losses were hidden at RMF. It was wrong, and I ask your pardon]],” Renate Vogt, the chairwoman of the Rail and Mines Fund, told four hundred delegates in the miners’ hall at Glaubitz yesterday. She gave [[size+ person/confirm/Renate Vogt|the sum as 884 million thalers]].

Somebody threw a lamp. It missed.

[[cut+ person/confirm/Renate Vogt|Pensions will be reduced by 6 per cent from January]], she said, on the order of the Pensions Supervisor, which [[cut+ government/confirm/the Pensions Supervisor|confirmed that it had given it]]. A week ago the fund had said that [[cut- organization/deny/the fund|there was no such plan]].

Of her own part Ms Vogt conceded nothing. “[[chair- person/deny/Renate Vogt|I learnt of it this spring, as you did]],” she said, to whistles. Lukas Amreiter, who was in the gallery, said that [[chair+ person/assert/Lukas Amreiter|he still had the slides]].

Bernd Hallstein, who was dismissed on Tuesday, let it be known through his lawyer that [[losses+ person/confirm/Bernd Hallstein|he “no longer disputes” the concealment]] but that [[values- person/deny/Bernd Hallstein|he had never changed a report nor asked anyone to]].

Kurt Nagl, of the Railwaymen’s Union, said that [[march+ person/threaten/Kurt Nagl|the trains would stop on 1 June as promised]]. The railway called on him [[march~ organization/call/the railway|to think of the holidaymakers]]. Ms Amann, the finance minister, repeated that [[bailout- person/deny/Ms Amann|the taxpayer would not step in]].

== S48-11 | Capital Wire | 2026-05-23 | Carinthal rail union sets date for pension strike; auditor under scrutiny
ST AMAND, May 23 (CapWire) - Railway workers in Carinthal confirmed on Saturday they would [[march+ organization/confirm/railway workers in Carinthal|halt all trains on June 1 over a 6 percent cut in pensions]].

The cut was ordered after the RMF fund [[losses+ organization/confirm/the RMF fund|admitted concealing losses]] of [[size+ outlet/assert/Capital Wire|884 million thalers]] on offices.

The auditors Kessel & Rhyn acknowledged that [[auditor+ organization/confirm/Kessel & Rhyn|they had received a letter opening proceedings]], having said on Tuesday that [[auditor- organization/deny/Kessel & Rhyn|they knew of none]].

Economy Minister Florian Zach said he [[losses~ person/judge/Florian Zach|regretted having vouched for the fund]]. He refused [[losses~ person/withhold/Florian Zach|to say when he had first been warned]].

The prosecutor's office in St Amand said [[values~ government/assert/the prosecutor's office in St Amand|it was looking at who changed the valuations]] and, separately, had closed a case against a Glaubitz bank.

Separately, the railway said that the Ossa tunnel would reopen to freight on Monday after repairs, and that ticket prices would rise by 2 percent in December. A spokesman for the tourist board said bookings for the summer were "better than we dared to hope".

RMF's service lines were overloaded. Eggs were thrown at a tower in Nordhafen which the fund sold in 2019.

