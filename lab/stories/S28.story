story: S28
title: U.S. Senate passes a tax bill by one vote

claim passed: The Senate passed the Working Families and Growth Act, a tax bill, by 51 votes to 50. | origins 1-4: the roll call; the outlets in their own voice
claim tie: Vice President Nolan Ashby broke the tie. | origins 1-3: the outlets in their own voice
claim switch: Senator Ruthanne Koski changed her mind at the last moment and voted for the bill. | origins 1-3: the outlets; Koski herself
claim ferry: Koski's vote was won with money for Alaska's ferries. | origins 1-2: an unnamed aide; Senator Delgado accuses
claim corporate: The bill lowers the corporate tax rate from 21 to 18 percent. | origins 1-4: the bill, told by outlets in their own voice
claim child: The bill raises the child tax credit to $3,000. | origins 1-4: the bill, told by outlets in their own voice
claim deficit: The bill will add 1.7 trillion dollars to the deficit over ten years. | origins 2-3: the Congressional Budget Office; a private institute's figure is near it
claim growth: The tax cuts will pay for themselves through growth. | origins 1-2: Treasury Secretary Hale; Majority Leader Strand
claim rich: Most of the gains go to the richest households. | origins 2-3: a policy institute's study, Democrats' accusations
claim house: The House will take up the Senate's bill next week. | origins 1-2: the speaker; told by an outlet
claim holdout: A dozen or more House Republicans threaten to reject the Senate's version. | origins 2-2: Representative Tuttle, and an unnamed member of leadership
claim sign: President Garrity will sign the bill. | origins 1-1: the president himself
claim medicaid: The bill cuts Medicaid. | origins 1-2: Democrats; a hospital association
claim chant: Protesters shouted from the gallery and were removed. | origins 1-3: reporters of the outlets; Capitol Police
claim rebelno: Two Republicans voted against the bill. | origins 1-3: the roll call, told by outlets in their own voice
claim unread: Senators had only hours to read the final text. | origins 1-2: outlets in their own voice, Senator Whitlow

status passed 2027-03-19: confirmed none
status tie 2027-03-19: reported none
status switch 2027-03-19: confirmed none
status ferry 2027-03-19: reported denied
status corporate 2027-03-19: reported none
status child 2027-03-19: reported none
status deficit 2027-03-19: corroborated denied
status growth 2027-03-19: reported none
status growth 2027-03-20: reported denied
status rich 2027-03-19: corroborated denied
status house 2027-03-19: confirmed none
status holdout 2027-03-19: reported none
status holdout 2027-03-20: corroborated none
status sign 2027-03-19: confirmed none
status medicaid 2027-03-19: reported denied
status chant 2027-03-19: reported none
status chant 2027-03-20: confirmed none
status rebelno 2027-03-19: reported none
status unread 2027-03-19: reported none

== S28-01 | Potomac Ledger | 2027-03-19 | Senate Narrowly Approves Sweeping Tax Bill After Alaskan Relents
WASHINGTON — [[passed+ outlet/assert/Potomac Ledger|The Senate early Friday approved the largest rewriting of the tax code in a decade]], after a 19-hour session in which [[switch+ outlet/assert/Potomac Ledger|a lone holdout from Alaska walked onto the floor, was surrounded by her leaders and turned a thumb that had been down all week]].

[[passed+,tie+ outlet/assert/Potomac Ledger|The vote was 51 to 50, with Vice President Nolan Ashby casting the deciding ballot at 4:12 a.m.]] [[rebelno+ outlet/assert/Potomac Ledger|Two Republicans, Howard Crane of Maine and Patricia Lund of Nebraska, sided with a united Democratic caucus]].

The legislation, the centerpiece of President Dale Garrity’s domestic agenda, would [[corporate+ outlet/assert/Potomac Ledger|bring the tax on company profits down by three points, to 18 percent]], abolish the federal levy on inheritances and [[child+ outlet/assert/Potomac Ledger|increase by half, to $3,000, what parents may subtract from their bill for each child]]. It would also end a deduction for electric vehicles.

It comes at a price. [[deficit+ organization/expect/The nonpartisan Congressional Budget Office|The nonpartisan Congressional Budget Office projects that federal borrowing will be $1.7 trillion higher over ten years than it would have been]]. Republicans waved that away. “[[growth+,deficit- person/expect/Spencer Strand|This bill will have paid for itself before my grandson can vote]],” said the majority leader, Spencer Strand of Indiana, whose grandson is 9.

Democrats said the measure took from the sick to give to the comfortable. “[[rich+ person/accuse/Yvonne Whitlow|If you own a yacht, this is your lucky night]],” said Senator Yvonne Whitlow of Illinois, the minority leader. “[[medicaid+ person/accuse/Yvonne Whitlow|If your mother is in a nursing home, it isn’t]].” The bill trims federal matching payments to states for Medicaid, the health program for the poor, by $212 billion, [[medicaid+ organization/assert/the American Federation of Hospitals|the American Federation of Hospitals calculates]].

Mr. Strand said that [[medicaid- person/deny/Spencer Strand|nobody entitled to benefits would lose them]].

A study released on Thursday by the Halvorsen Institute, a research group that is often cited by both parties, found that [[rich+ document/assert/A study released on Thursday by the Halvorsen Institute|58 cents of each dollar in cuts would go to the top tenth of earners]].

All eyes were on Senator Ruthanne Koski, Republican of Alaska. She had called the bill “[[switch~ person/judge/Ruthanne Koski|a boat with no bottom]]” on Tuesday. What had happened since was in dispute. “[[switch+ person/confirm/Ruthanne Koski|I came here a no and I am leaving a yes]], [[ferry- person/assert/Ruthanne Koski|because they fixed the fishing provisions]],” she told reporters. But on page 1,104 of the final text is [[ferry+ outlet/assert/Potomac Ledger|$870 million for “marine highways in states with more than 5,000 miles of coastline,”]] of which there is one. “[[ferry+ unnamed/assert/A Republican aide involved in the talks|That’s what it cost]],” said a Republican aide involved in the talks.

[[unread+ outlet/assert/Potomac Ledger|The text was circulated shortly before 10 p.m., with notes in the margin that were not legible on every copy]]. “[[unread+ person/assert/Yvonne Whitlow|I have been given more time to read a dinner menu]],” Ms. Whitlow said.

As the clerk began the roll, [[chant+ outlet/assert/Potomac Ledger|about 20 people in the gallery rose and chanted “Shame”; officers led them away]].

[[house+ person/promise/Bo Carraway|The House would vote on it on Thursday]], the speaker, Bo Carraway, said. He can afford to lose four Republicans. Representative Jim Tuttle of Texas, who leads a group of fiscal conservatives, said [[holdout+ person/threaten/Jim Tuttle|he had “a baker’s dozen” who would not support a bill that borrows so much]].

== S28-02 | Frontier Cable Network | 2027-03-19 | Historic win for Garrity as Senate sends families a tax cut
Republicans in the Senate delivered a huge victory to President Dale Garrity early Friday, [[passed+ outlet/assert/Frontier Cable Network|passing his signature tax relief package]] over the objections of every Democrat.

[[tie+ outlet/assert/Frontier Cable Network|It took Vice President Nolan Ashby to put it over the top]]. Applause broke out on the Republican side as he read the result, and Ashby, a former auctioneer, called it "sold."

"[[sign+ person/promise/Dale Garrity|Get it to my desk and I'll have my name on it before the ink in the printer dries]]," Garrity told "Frontier Mornings" by phone. "[[child+ person/assert/Dale Garrity|A mom with three kids just got nine thousand dollars]]. That's real."

The measure [[child+ outlet/assert/Frontier Cable Network|boosts the child tax credit from $2,000 to $3,000]], gets rid of the death tax and [[corporate+ outlet/assert/Frontier Cable Network|lets American businesses keep more of what they earn by cutting their rate to 18 percent]].

Treasury Secretary Winston Hale told Frontier that [[growth+ person/expect/Winston Hale|an expanding economy would make up every dime]]. "[[deficit- person/deny/Winston Hale|The budget office has been wrong about every tax cut since 1981]], and its calculator needs new batteries," he said. The office had warned of [[deficit+ organization/warn/The office|$1.7 trillion in fresh red ink]].

In the end it came down to one woman. Alaska's Ruthanne Koski, who had vowed to oppose the bill, [[switch+ outlet/assert/Frontier Cable Network|came around in the final minutes]]. Democratic Sen. Luis Delgado of New Mexico charged that [[ferry+ person/accuse/Luis Delgado|she had been "bought with boats"]], a reference to funds for Alaska's ferry system.

"[[ferry- person/deny/Ruthanne Koski|Nobody has ever bought me so much as a sandwich]]," Koski shot back. She said [[ferry- person/assert/Ruthanne Koski|her state's ferries had been promised help since an engine fire in 2024]].

Democrats claimed that [[rich+ group/accuse/Democrats|the plan is a giveaway to millionaires]]. The White House disputes this. It says that [[rich- government/deny/The White House|a nurse and a trucker with two children will do better, in percentage terms, than any CEO]].

The debate was disrupted when [[chant+ outlet/assert/Frontier Cable Network|left-wing activists began screaming at senators and had to be hauled out]]. One of them threw a sneaker, which landed in an empty chair.

GOP Sens. Howard Crane and Patricia Lund [[rebelno+ outlet/assert/Frontier Cable Network|broke ranks]]. Crane, who is retiring, said that he had come to Washington to lower the debt "and [[deficit+ person/judge/Howard Crane|will leave it having at least not voted to raise it]]." Lund declined to speak with reporters.

The bill now goes across the Capitol. "[[house+ person/promise/Bo Carraway|We'll have it done by the end of next week, and then we'll go home and see our kids]]," Speaker Bo Carraway said.

The White House is planning a ceremony on the South Lawn, with 51 families, one for each yes vote.

A Frontier poll last month had 47 percent of voters in favor of the bill and 41 percent against, with the rest undecided.

== S28-03 | Great Lakes Herald | 2027-03-20 | Tax bill faces trouble in House as conservatives balk at debt
WASHINGTON — [[passed+ outlet/assert/Great Lakes Herald|A tax bill that squeaked through the Senate by a single vote]] ran into a wall of doubt in the House on Friday, where the loudest critics were not Democrats.

"[[holdout+ unnamed/assert/a member of the House Republican leadership|We're fourteen short, and that's a good count]]," a member of the House Republican leadership said on condition of anonymity in order to speak frankly. Tuttle, the Texan who heads the rebels, said that [[holdout+ person/threaten/Jim Tuttle|they would sink the bill unless spending was cut by a like amount]]. "[[growth- person/deny/Jim Tuttle|I've heard the fairy tale about tax cuts that pay for themselves]]," he said. "My party tells it better than the other one."

The Treasury's argument that [[growth+ government/expect/The Treasury|a faster economy will fill the hole]] got little help on Friday from economists. The Lakeshore Center for Fiscal Policy, in Chicago, estimated that [[deficit+,growth- organization/expect/The Lakeshore Center for Fiscal Policy|the bill would leave the government $1.6 trillion deeper in debt even when growth was taken into account]].

In Michigan the measure meets with mixed feelings. [[corporate+ outlet/assert/Great Lakes Herald|The drop in the corporate rate, from 21 percent]], is welcome to suppliers of car parts. "[[corporate~ person/judge/Marge Petoskey|Three points is a stamping press for us]]," said Marge Petoskey, whose firm in Saginaw has 90 workers. She is less happy about the loss of the electric vehicle deduction.

[[child+ outlet/assert/Great Lakes Herald|A family with children will get $1,000 more for each of them]], but only if it owes that much in taxes. Some 400,000 children in the state live in homes that don't, according to the state's budget office.

Hospitals are alarmed. "[[medicaid+ person/warn/Dr. Alvin Kowalczyk|You cannot take two hundred billion out of Medicaid and keep a maternity ward open in Alpena]]," said Dr. Alvin Kowalczyk, who runs four clinics in the north of the Lower Peninsula. The White House has said that [[medicaid- government/deny/The White House|the program is not being cut but "right-sized"]].

Both of Michigan's senators, Democrats, voted no. One of them, Gloria Van Dyne, said [[unread+ person/assert/Gloria Van Dyne|she got the final version as an email attachment at ten at night, six hours before the vote, and that it would not open]].

The Capitol Police said [[chant+ government/confirm/The Capitol Police|17 people were arrested for disrupting the Senate from the visitors' seats]]. Among them was a retired school bus driver from Flint, Odell Grimes, 70. "[[rich+ person/accuse/Odell Grimes|I drove other people's children for thirty years and I can tell who this bus is for]]," he said after his release. "[[rich+ person/accuse/Odell Grimes|It doesn't stop in Flint]]."

Koski, the Alaskan whose [[switch+ outlet/assert/Great Lakes Herald|change of heart decided the matter]], spent Friday on a plane. Her office [[ferry~ organization/withhold/Her office|did not answer questions about the ferries]].

The other side of the ledger: [[rebelno+ outlet/assert/Great Lakes Herald|the pair of Republicans who refused to go along]] have both been promised primary opponents by the president's supporters. Crane will not need to care.

[[tie+ outlet/assert/Great Lakes Herald|It was the fourth time that Ashby's vote has settled an issue in a chamber that Republicans control by 52 seats to 48]].

Garrity, at a rally in Toledo on Friday night, said that he was not worried. "[[sign+ person/promise/Dale Garrity|I've got the pen picked out]]," he said. "[[house~ person/call/Dale Garrity|All Bo has to do is hand me the paper]]."
