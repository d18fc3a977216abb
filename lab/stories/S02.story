story: S02
title: Waiting-list figures at St Osyth's hospital

claim falsified: Staff at St Osyth's hospital were told to alter waiting-time records so that late patients appeared to be treated in time. | origins 4-5: Certain: Dr Lena Marwood, the clerks, the auditors of Keel & Ross, the hospital itself. The two clerks who spoke to Channel Six may be among the four who wrote to the Bramford Echo.
status falsified 2024-09-03: reported none
status falsified 2024-09-04: reported denied
status falsified 2024-09-06: corroborated denied
status falsified 2024-09-17: confirmed none
claim number: Some 4,000 patients' records were altered (thousands; 3,800 to 4,300; 4,112). | origins 2-2: The auditors' estimate and the hospital's count; Dr Marwood's "thousands" is withdrawn as a guess.
status number 2024-09-03: reported none
status number 2024-09-12: corroborated none
status number 2024-09-13: reported none withdrawn
status number 2024-09-17: confirmed none withdrawn
claim deaths: Patients died while waiting because their records had been altered. | origins 1-2: The Bramford Echo's clerks; the widow of one patient was rung by a clerk, perhaps one of the four.
status deaths 2024-09-06: reported none
status deaths 2024-09-12: reported denied
claim ordered: The order to alter the records came from operations director Guy Penhall. | origins 2-2: Dr Marwood, a surgeon, and the two clerks whom Channel Six interviewed.
status ordered 2024-09-03: reported none
status ordered 2024-09-04: reported denied
status ordered 2024-09-12: corroborated denied
claim quit: Chief executive Thea Lindqvist-Ray will resign (has resigned). | origins 1-2: The board and she herself; the person close to the board may be of the board.
status quit 2024-09-13: reported denied
status quit 2024-09-17: confirmed none
claim leak2022: In 2022 a laptop with the details of 1,900 St Osyth's patients was stolen from a car. | origins 1-3: A matter of public record told by three outlets in their own voice.
status leak2022 2024-09-03: reported none

== S02-01 | Channel Six News | 2024-09-03 | Consultant: 'We were told to make late patients look on time'
A senior doctor at St Osyth's in Bramford has accused the hospital of [[falsified+ person/accuse/Lena Marwood|rewriting waiting times so that it met a government target]].

Lena Marwood, a consultant in eye surgery, told Channel Six News that [[falsified+ person/assert/Lena Marwood|booking clerks were instructed to restart the clock whenever a patient was close to the 18-week limit]]. "[[number+ person/assert/Lena Marwood|We are talking about thousands of people]]," she said.

Asked who had given the instruction, she named [[ordered+ person/accuse/Lena Marwood|Guy Penhall, the director of operations]]. "[[ordered+ person/assert/Lena Marwood|He stood in our office and read it off a sheet]]," Dr Marwood said.

The hospital [[falsified~ organization/withhold/St Osyth's|said it could not comment on claims it had not been shown in full]]. Mr Penhall [[ordered~ person/withhold/Guy Penhall|did not reply to a message left on his phone]].

The Health Department said it [[falsified~ government/judge/the Health Department|took any such allegation extremely seriously]].

St Osyth's treats 310,000 patients a year. [[leak2022+ outlet/assert/Channel Six News|Two years ago a laptop holding the details of 1,900 of its patients was taken from a doctor's car]], and the trust had to pay a £60,000 penalty. It was rated "good" by inspectors last winter.

== S02-02 | Bramford Echo | 2024-09-04 | Hospital hits back over 'fiddled figures'
HOSPITAL bosses came out fighting yesterday after a top doctor claimed that [[falsified+ person/assert/Lena Marwood|waiting times at St Osyth’s had been fiddled]].

Chief executive Thea Lindqvist-Ray told the Echo: “[[falsified- person/deny/Thea Lindqvist-Ray|Our figures are honest, they have always been honest and I will put my name to every one of them.]]

“[[falsified~ person/judge/Thea Lindqvist-Ray|It is deeply hurtful to the people who work here.]]”

Eye surgeon Dr Lena Marwood went on TV on Tuesday to say that [[falsified+ person/assert/Lena Marwood|clerks had been made to reset the clock for patients about to breach the 18-week target]].

She pointed the finger at [[ordered+ person/accuse/Lena Marwood|operations chief Guy Penhall]]. Through a solicitor, Mr Penhall [[ordered- person/deny/Guy Penhall|called the suggestion a fantasy]]. “[[ordered- unnamed/deny/a solicitor for Guy Penhall|My client never gave any such direction to anyone]],” the lawyer said.

Patients’ champion Reg Oddie wants [[falsified~ person/call/Reg Oddie|an independent team brought in]]. “I have waited 40 weeks for a hip,” he said. “[[falsified~ person/ask/Reg Oddie|What does the computer say I waited?]]”

But one porter, wheeling a trolley past our man, had his own view. “[[falsified+ unnamed/assert/one porter|Ask anyone on level two what happens on a Thursday]],” he said, and wheeled on.

The Health Department last night [[falsified~ government/withhold/the Health Department|refused to say if it would send in inspectors]]. It was the department’s own ranking, published in May, that put St Osyth’s fourth in the country for speed.

A new £12m scanner suite opens at St Osyth’s next week. Parking charges go up the same day.

== S02-03 | Bramford Echo | 2024-09-06 | PATIENTS DIED ON FIDDLED LIST, CLERKS TELL ECHO
[[deaths+,falsified+ unnamed/assert/four booking clerks|AT LEAST three people died while a doctored waiting list hid how long they had been in the queue]], booking clerks at St Osyth’s claim.

In a letter to the Echo, signed “four of us on level two”, the clerks say that [[falsified+ unnamed/assert/four booking clerks|they reset waiting clocks “every Thursday, by the trolley-load”]]. “[[deaths+ unnamed/assert/four booking clerks|Three of those we moved are dead. They would have been seen]],” they write.

Sheila Cowdrey, whose husband Alf died in March, said she had been rung by a clerk. “[[deaths+ person/assert/Sheila Cowdrey|They had him down as ten weeks. He was at twenty-six]],” she said.

The hospital [[deaths~ organization/withhold/St Osyth's|would not discuss individual patients]] and [[falsified- organization/deny/St Osyth's|repeated that its records were accurate]].

Health Secretary Bryony Tate ordered [[falsified~ person/call/Bryony Tate|an audit of every record since January 2023]]. “[[falsified~ person/promise/Bryony Tate|We will get to the bottom of this]],” she vowed.

The clerks do not say who gave the order. Dr Lena Marwood, who first spoke out on TV, has named [[ordered+ person/accuse/Lena Marwood|ops boss Guy Penhall]]. His lawyer says [[ordered- unnamed/deny/his lawyer|he gave none]]. “[[ordered~ person/call/Sheila Cowdrey|Let him come and tell me that on my doorstep]],” said Mrs Cowdrey, 71.

The Echo has passed the letter to the Health Department with the names removed. A retired nurse who gave us a similar tale could not be reached a second time, and we have not used it.

Three patients also died at the hospital in a norovirus outbreak in January. That is a separate matter.

== S02-04 | The Courant | 2024-09-12 | Auditors find waiting-list records were changed at St Osyth’s
Auditors sent in by the government have found that [[falsified+ organization/assert/Keel & Ross|waiting times at St Osyth’s hospital were altered systematically over some 14 months]].

The interim report by Keel & Ross, published yesterday evening, estimates that [[number+ document/assert/the interim report by Keel & Ross|between 3,800 and 4,300 records were affected]]. [[falsified+ document/assert/the interim report by Keel & Ross|Changes were made in batches, mostly on Thursdays, and in nine cases out of ten shortly before a breach]], it says.

It found [[deaths- document/deny/the interim report by Keel & Ross|no evidence that any patient had come to lasting harm as a result]], though [[deaths~ document/assert/the interim report by Keel & Ross|the files of 61 people who have since died have still to be read]]. The Bramford Echo reported last week, citing clerks, that [[deaths+ outlet/assert/the Bramford Echo|three patients had died on the altered list]].

The report [[ordered~ document/withhold/the interim report by Keel & Ross|does not say on whose instruction the changes were made]]. Two clerks interviewed by Channel Six News on Tuesday said [[ordered+,falsified+ unnamed/assert/two clerks|Guy Penhall, the operations director, had signed off each batch]]. Mr Penhall denies [[ordered- person/deny/Guy Penhall|any part in it]].

The trust said [[falsified- organization/deny/the trust|it did not recognise the picture painted by the auditors]] and would respond in full next week.

“A clock that is wound back twice a week is not a clock,” said Una Fairlie, who teaches health policy at Wessenden. [[falsified~ person/judge/Una Fairlie|She called the findings devastating for public trust.]]

== S02-05 | Channel Six News | 2024-09-13 | Hospital chief 'on her way out' as whistleblower clarifies claim
[[quit+ unnamed/assert/a person close to the board|The chief executive of St Osyth's is preparing to leave within days]], a person close to the board has told Channel Six News.

"[[quit+ unnamed/assert/a person close to the board|The letter has been written. What is missing is the date]]," the person said.

Thea Lindqvist-Ray rejected that. "[[quit- person/deny/Thea Lindqvist-Ray|I have a hospital to run and I am going nowhere]]," she said in a text message. The chair of the board, Sir Miles Acton, [[quit~ person/withhold/Miles Acton|was said to be travelling]].

Meanwhile Lena Marwood, the surgeon whose interview with us began the affair, said she should not have spoken of [[number~ person/deny/Lena Marwood|"thousands" of patients]]. "[[number~ person/deny/Lena Marwood|That was a guess, and I shouldn't guess on television]]," she said. She did not retract [[falsified+ person/assert/Lena Marwood|the rest of what she said about the records]].

Auditors put the number of altered records at [[number+ organization/assert/auditors|3,800 to 4,300]].

[[leak2022+ outlet/assert/Channel Six News|The trust was fined in 2022 after a laptop with 1,900 patients' details was stolen from a car.]]

The Bramford Echo reported last week that [[deaths+ outlet/assert/the Bramford Echo|three patients had died on the altered list]]. The auditors have found [[deaths- organization/deny/the auditors|nothing to show that anyone was harmed]]. Dr Marwood [[deaths~ person/withhold/Lena Marwood|would not go into that]]. "I treat eyes," she said.

Nurses at the hospital vote next month on a pay offer of 3.5 per cent.

== S02-06 | St Osyth's Hospital Trust (press release) | 2024-09-17 | Statement on waiting-time records
The Board of St Osyth's Hospital Trust today announced that it has accepted [[quit+ organization/confirm/the Board of St Osyth's Hospital Trust|the resignation of its Chief Executive, Thea Lindqvist-Ray, with immediate effect]].

The Trust accepts that [[falsified+ organization/confirm/the Trust|waiting-time records were altered between June 2023 and August 2024 in a way that concealed breaches of the national standard]]. A count completed on Sunday shows that [[number+ organization/confirm/the Trust|4,112 records were changed]].

"[[falsified+ person/confirm/Thea Lindqvist-Ray|Our figures were wrong, and I defended them when I should have checked them]]," said Ms Lindqvist-Ray. "[[quit+ person/confirm/Thea Lindqvist-Ray|It is right that I go.]]"

Guy Penhall has been suspended on full pay. [[ordered~ organization/judge/the Trust|This is a neutral act and implies no view about who gave any instruction.]]

The Trust undertakes [[falsified~ organization/promise/the Trust|to write to every patient concerned by 31 October]]. A helpline is open from 8am to 8pm.

Sir Miles Acton, Chair, said: "[[falsified~ person/judge/Miles Acton|To those who spoke up and were not believed, I apologise without reservation.]]"

The Trust has seen the suggestion in the press that patients died as a consequence of altered records. A clinical review led by Dr Amos Petrie of Wessenden Infirmary will examine [[deaths~ organization/promise/the Trust|the care of 61 patients who have since died]]. [[deaths~ organization/withhold/the Trust|It would be wrong to anticipate its findings.]]

The scanner suite will open on 1 October rather than this week.

Professor Dilys Quaye, currently Medical Director, will act as Chief Executive.

== S02-07 | The Courant | 2024-09-18 | St Osyth’s chief goes as trust admits altering 4,112 records
St Osyth’s hospital has admitted [[falsified+ organization/confirm/St Osyth’s hospital|falsifying waiting times]] and [[quit+ outlet/assert/The Courant|its chief executive has resigned]], two weeks after [[falsified- person/deny/Thea Lindqvist-Ray|she insisted that its figures were honest]].

The trust said on Tuesday that [[number+ organization/confirm/the trust|4,112 records had been changed]], within the range estimated by the auditors Keel & Ross.

On the gravest charge it was silent: a spokeswoman [[deaths~ unnamed/withhold/a spokeswoman|would neither confirm nor deny that patients had died as a result]]. Sheila Cowdrey, a widow from Bramford, said [[deaths~ person/call/Sheila Cowdrey|she would ask the coroner to reopen her husband’s case]].

Lawyers for Mr Penhall, the suspended operations director, said [[ordered- group/deny/lawyers for Mr Penhall|he had not given, seen or heard of any order to change a record]].

Bryony Tate, the health secretary, warned that [[falsified~ person/warn/Bryony Tate|other hospitals would be checked]]. Police said they [[falsified~ government/withhold/police|were “considering” the auditors’ report and would say no more]].

Dr Lena Marwood said the statement was “[[falsified~ person/judge/Lena Marwood|everything I asked for and nothing I enjoyed]]”. She confirmed that she had been offered a post elsewhere. Reg Oddie, who speaks for patients in Bramford, hoped that [[falsified~ person/judge/Reg Oddie|somebody would now tell him how long he had been waiting]].

The acting chief executive, Dilys Quaye, promised [[falsified~ person/promise/Dilys Quaye|weekly figures “with the warts on”]].

[[leak2022+ outlet/assert/The Courant|The trust was fined £60,000 after the theft of a laptop with data on 1,900 patients in 2022.]]
