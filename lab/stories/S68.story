story: S68
title: Eleven seconds on Tanner Street

claim shot: A police officer shot dead Jarrah Quill, 19, in Tanner Street, Port Callan, on the evening of 2 May. | origins 2-3: The police; the coroner's office or the mother, and the neighbour who saw it.
claim knife: Quill was holding a knife (had a weapon in his hand) when he was shot. | origins 1-2: The police (deputy commissioner, union); the police source may be the same; the officer's own statement.
claim back: Quill was shot in the back. | origins 2-4: The mother and the neighbour; the pathologist; the video.
claim deleted: The bodycam video of the officer was deleted or cut before it was released. | origins 1-3: The technician who took it back, the analyst of the university, the watchdog's report.
claim video: The police release the full bodycam video. | origins 1-1: The police; the premier only demanded it.
claim named: The officer who fired is Senior Constable Dale Rusk. | origins 2-3: The website; the court papers and his lawyer.
claim prior: The officer had been the subject of earlier complaints (three; five) about force. | origins 1-3: The watchdog; the former colleague and the legal service.
claim stand: The officer is suspended from duty. | origins 1-2: The commissioner; the union.
claim charge: The officer is (will be) charged with manslaughter. | origins 1-2: The director of prosecutions; the sources near the office.
claim quit: Police commissioner Helen Strake resigns (will resign). | origins 1-1: Herself.
claim garnet: In 2032 a man was wounded by police at Garnet Bay; no officer was charged. | origins 1-3: A known case told by outlets and a lawyer.
status shot 2034-05-03: confirmed none
status knife 2034-05-03: confirmed none
status knife 2034-05-04: confirmed denied
status knife 2034-05-18: reported denied withdrawn
status back 2034-05-04: reported none
status back 2034-05-06: reported denied
status back 2034-05-10: confirmed denied
status deleted 2034-05-08: reported none
status deleted 2034-05-09: reported denied
status deleted 2034-05-12: reported denied withdrawn
status deleted 2034-05-18: confirmed none withdrawn
status video 2034-05-09: confirmed none
status named 2034-05-05: reported none
status named 2034-05-20: confirmed none
status prior 2034-05-06: reported none
status prior 2034-05-10: reported denied
status prior 2034-05-18: confirmed denied
status stand 2034-05-06: confirmed none
status charge 2034-05-16: reported none
status charge 2034-05-20: confirmed none
status quit 2034-05-12: none denied
status quit 2034-05-20: confirmed none
status garnet 2034-05-04: reported none

== S68-01 | Southern Police Service (media release) | 2034-05-03 | Critical incident, Tanner Street, Port Callan
[[shot+ government/confirm/the Southern Police Service|A 19-year-old man has died after a police officer discharged a firearm in Tanner Street, Port Callan, about 8.40pm on Tuesday 2 May.]]

Officers had been called to a disturbance near the laundromat. They were confronted by [[knife+ government/assert/the Southern Police Service|a male armed with a knife]]. "[[knife+ person/assert/Glenn Mathers|He advanced on our member with the blade raised, and our member had seconds]]," Deputy Commissioner Glenn Mathers said.

First aid was given at the scene. The man died at Callan Base Hospital.

A critical incident investigation has begun. The Police Integrity Board has been told. Body-worn video [[video~ government/withhold/the Southern Police Service|will not be released while the matter is under investigation]]. The officer [[named~ government/withhold/the Southern Police Service|will not be named]].

Deputy Commissioner Mathers asked [[shot~ person/call/Glenn Mathers|the community to remain calm and to leave the facts to those who have them]].

Anyone with information, including dashcam footage, should ring Callan police station. Tanner Street is open to traffic.

== S68-02 | The Callan Courier | 2034-05-04 | 'My boy was running home,' says mother
[[shot+ outlet/assert/The Callan Courier|The young man shot by police on Tuesday night was Jarrah Quill]], an apprentice baker with a shift at four the next morning.

"[[shot+ person/assert/Noreen Quill|They've killed my son over a washing machine]]," his mother, Noreen Quill, told the Courier on her verandah, two streets from where he fell. "[[back+ person/accuse/Noreen Quill|I saw him at the hospital. The hole's between his shoulders.]] [[back+ person/assert/Noreen Quill|My boy was running home.]]"

She said [[knife- person/deny/Noreen Quill|he never carried a knife, "not even at work, he does dough"]].

Neighbour Vic Tomasi, 71, was putting out his bins. [[back+ person/assert/Vic Tomasi|The lad had turned and gone about five steps when the gun went off, he says.]] "[[knife- person/deny/Vic Tomasi|What he had in his hand was a phone, all lit up]]," said Mr Tomasi. "[[shot+ person/assert/Vic Tomasi|Two bangs. Then the young copper saying oh no, oh no.]]"

Police [[back~,knife~ government/withhold/police|declined to respond to either account]], citing the investigation. The Police Integrity Board [[back~ organization/withhold/the Police Integrity Board|said it was too early to say anything useful]].

About 300 people gathered at the laundromat last night. Elder Aunty May Corrigan called for [[video~ person/call/Aunty May Corrigan|every second of the video to be shown, "to the family first"]].

[[garnet+ outlet/assert/The Callan Courier|It is two years since police wounded a man at Garnet Bay, a case in which nobody was charged.]]

The bakery in Wharf Road will be closed until Monday.

== S68-03 | CallanLeaks | 2034-05-05 | The name they won't give you
The officer who killed Jarrah Quill is [[named+ outlet/assert/CallanLeaks|Senior Constable Dale Rusk, 33, of Callan General Duties]].

We've had it from [[named+ unnamed/assert/two people who work in his building|two people who work in his building]]. We sent Rusk a message. [[named~ person/withhold/Dale Rusk|He blocked us.]] The police media unit says [[named~ organization/withhold/the police media unit|publishing a name "may be an offence" and won't say if it's the right one]].

Why name him? Because [[knife+ government/assert/police|police say a 19-year-old came at him with a knife]], and a man with bins says [[knife- person/deny/Vic Tomasi|it was a phone]]. One has a uniform and a media unit. The other has bins.

We don't want anyone to go to his house. [[named~ outlet/call/CallanLeaks|Don't go to his house.]]

We do want to see [[video~ outlet/call/CallanLeaks|the video]]. [[video~ person/call/Noreen Quill|So does Noreen Quill.]] So, it seems, does Premier Duncan Ayre, who told breakfast TV [[video~ person/expect/Duncan Ayre|he'd "expect to see it out this month"]]. He [[shot~ person/withhold/Duncan Ayre|wouldn't say if he'd rung the family]].

More soon. Signal's in the bio.

== S68-04 | Commonwealth Newswire | 2034-05-06 | Officer in Port Callan shooting suspended; police reject claim teen was shot in back
PORT CALLAN, May 6 (CNW) - [[stand+ person/confirm/Helen Strake|The police officer who shot a 19-year-old baker dead this week has been suspended]], Commissioner Helen Strake said on Saturday.

"[[stand+ person/confirm/Helen Strake|The member was stood down from all duties last night]]," Strake told reporters. "[[stand~ person/judge/Helen Strake|It's not a finding. It's a precaution, and a kindness.]]"

She rejected [[back+ none/assert/none|accounts that Jarrah Quill had been hit from behind]]. "[[back- person/deny/Helen Strake|That is not what the member says and it's not what I've been shown]]," she said. [[knife+ person/assert/Helen Strake|A kitchen knife with a 14 cm blade had been found beside him, she said.]] She [[knife~ person/withhold/Helen Strake|would not say who found it or when]].

A website on Friday published [[named+ outlet/assert/a website|the name of a senior constable]]. CNW is [[named~ outlet/withhold/CNW|not repeating it because it could not establish whether it was correct]].

A former colleague of the officer said [[prior+ unnamed/assert/a former colleague of the officer|there had been three complaints about him for rough handling]]. "[[prior+ unnamed/assert/a former colleague of the officer|We called him the wardrobe, because things fell on people]]," the former colleague said. The Integrity Board [[prior~ organization/withhold/the Integrity Board|does not discuss an individual's record]].

Police union secretary Barry Hume criticised [[stand~ person/judge/Barry Hume|the suspension as "a sop to the mob"]]. He said [[knife+ person/assert/Barry Hume|the officer had faced "a blade and a bloke who meant it"]].

Quill's funeral will be held on Thursday.

== S68-05 | Late Edition with Fran Doyle (Radio 5PC web page) | 2034-05-08 | Technician: file was 'shorter when I came back from lunch'
A police technician has told this program that [[deleted+ unnamed/accuse/a police technician|the bodycam recording from Tanner Street has been tampered with]].

The man, who works with evidence files and whose name we've agreed not to use, says [[deleted+ unnamed/accuse/a police technician|he logged a clip of six minutes ten on Wednesday morning, and that in the afternoon it was eleven seconds shorter]]. "[[deleted+ unnamed/assert/a police technician|Same file, same number, shorter when I came back from lunch]]," he told Fran.

We put that to police headquarters. They [[deleted~ organization/withhold/police headquarters|said they'd get back to us, and they haven't]].

Dr Priya Nand from the University of South Callan's forensics lab says [[deleted~ person/judge/Priya Nand|eleven seconds isn't a glitch, if that's what happened]]. "[[deleted~ person/call/Priya Nand|Give me the original card and an hour]]," she says.

The Quill family's solicitor, Tess Arkwright, wants [[deleted~ person/ask/Tess Arkwright|to know who had the password]]. She's written to the commissioner and [[deleted~ person/threaten/Tess Arkwright|will go to the Supreme Court tomorrow if the answer is no]].

We also asked the union's Barry Hume. [[deleted~ person/withhold/Barry Hume|He listened, laughed, and put the phone down.]]

After the news: why your lemon tree hates you.

== S68-06 | Commonwealth Newswire | 2034-05-09 | Police release bodycam video of Port Callan shooting
PORT CALLAN, May 9 (CNW) - [[video+ outlet/assert/CNW|Police released body-worn video on Tuesday of the shooting of Jarrah Quill]], a week after his death, and denied having altered it.

"[[video+ person/confirm/Helen Strake|This is everything that we have, from the car door to the ambulance]]," Commissioner Helen Strake said. "[[deleted- person/deny/Helen Strake|Nothing's been cut, nothing's been trimmed, nothing's been polished.]]"

The clip lasts five minutes 59 seconds. It shows a street at dusk and a figure under a lamp. [[back~ document/assert/the body-worn video|The picture is blocked by the officer's arm when two shots are heard.]] It cannot be seen [[knife~ outlet/judge/CNW|what, if anything, Quill is holding]].

Radio 5PC reported on Monday that [[deleted+ outlet/assert/Radio 5PC|11 seconds had gone missing from the file]]. A spokeswoman for the police said [[deleted- unnamed/deny/a spokeswoman for the police|the difference was due to "buffering"]].

"[[video~ person/judge/Noreen Quill|I watched it three times and my boy isn't in it. Only his shoes are]]," said his mother, Noreen Quill. Her solicitor, Tess Arkwright, said [[back~ person/judge/Tess Arkwright|the video proved nothing except that somebody had an elbow]].

Premier Duncan Ayre welcomed [[video~ person/judge/Duncan Ayre|the release]] and asked [[back~ person/call/Duncan Ayre|people to wait for the pathologist]].

Some 2,000 people marched through Port Callan in the evening. There were no arrests.

== S68-07 | Port Callan Weekly (CNW copy) | 2034-05-10 | Video out, questions remain
[[video+ outlet/assert/Port Callan Weekly (CNW copy)|Police released body-worn video on Tuesday of the shooting of Jarrah Quill]], a week after his death, and denied having altered it.

"[[video+ person/confirm/Helen Strake|This is everything that we have, from the car door to the ambulance]]," Commissioner Helen Strake said. "[[deleted- person/deny/Helen Strake|Nothing's been cut, nothing's been trimmed, nothing's been polished.]]"

The clip lasts five minutes 59 seconds. [[back~ document/assert/the body-worn video|The picture is blocked by the officer's arm when two shots are heard.]] Radio 5PC reported on Monday that [[deleted+ outlet/assert/Radio 5PC|11 seconds had gone missing from the file]].

"[[video~ person/judge/Noreen Quill|I watched it three times and my boy isn't in it. Only his shoes are]]," said his mother, Noreen Quill.

Wharf Road will be closed from 10 to 2 on Thursday for the funeral. The netball final is moved to Saturday.

== S68-08 | The Commonwealth Age | 2034-05-10 | Pathologist: both shots came from behind
The state’s chief forensic pathologist has found that [[back+ person/confirm/Ewan Lisle|both bullets entered the back of Jarrah Quill]], according to a summary given to his family and to The Age.

“[[back+ document/confirm/a summary of the pathologist’s report|Entrance wounds left of the spine at T4 and T6, range three to five metres]],” Dr Ewan Lisle writes. He [[back~ person/withhold/Ewan Lisle|did not wish to add to the document]].

Commissioner Helen Strake’s office [[back~ organization/withhold/Helen Strake’s office|referred us to the coroner]]. Deputy Commissioner Glenn Mathers told a talkback station that [[back- person/deny/Glenn Mathers|a man can turn in the time it takes to press a trigger and that he “would not call that shot in the back”]]. [[knife+ person/assert/Glenn Mathers|The knife, he repeated, was real.]]

It is no ordinary knife, perhaps. A detective who has seen the exhibit says [[knife- unnamed/accuse/a detective who has seen the exhibit|it carries no prints of Quill’s, nor of anybody’s]]. “[[knife~ unnamed/judge/a detective who has seen the exhibit|Cleanest kitchen knife in the Commonwealth]],” says the detective.

The Callan Legal Service counts [[prior+ organization/assert/the Callan Legal Service|five complaints against the officer since 2029]], two of them from minors. Union secretary Barry Hume rejects it: “[[prior- person/deny/Barry Hume|Not one was upheld, so there are none.]]” Criminologist Wes Adair finds [[prior~ person/judge/Wes Adair|that arithmetic “bold”]].

[[garnet+ person/assert/Tess Arkwright|In the Garnet Bay case of 2032, says the solicitor Tess Arkwright, the file was closed without a charge after 400 days]]. She does not expect [[charge~ person/expect/Tess Arkwright|this one to be any quicker]].

Quill had made 140 scones for the nurses’ fete in April. They sold out by ten.

== S68-09 | Commonwealth Newswire | 2034-05-12 | Technician withdraws claim on police video; commissioner says she will stay
PORT CALLAN, May 12 (CNW) - A police technician who said that [[deleted+ unnamed/accuse/a police technician|a bodycam recording had been shortened]] has withdrawn his account, Radio 5PC said on Friday.

"[[deleted- unnamed/deny/a police technician|I misread the counter. I've been told what happens to people who misread counters]]," the broadcaster quoted him as saying. Presenter Fran Doyle [[deleted~ person/judge/Fran Doyle|said she found the second sentence more interesting than the first]].

Forensic scientist Priya Nand, who was given a copy by the family, disagreed with him. [[deleted+ person/assert/Priya Nand|The time code jumps from 20:41:07 to 20:41:18, she said.]] "[[deleted+ person/assert/Priya Nand|That's a hole. It's got edges.]]"

Police said [[deleted- government/deny/police|the jump was a known fault of the camera model]]. The maker, Vidicop, [[deleted~ organization/withhold/Vidicop|did not respond to messages]].

Commissioner Helen Strake [[quit- person/deny/Helen Strake|ruled out stepping down]]. "[[quit- person/deny/Helen Strake|I'm not going anywhere but to work]]," she said. Aunty May Corrigan had demanded [[quit~ person/call/Aunty May Corrigan|her resignation]] at Thursday's funeral, which 4,000 people attended. Premier Duncan Ayre [[quit~ person/withhold/Duncan Ayre|sidestepped a question about his confidence in her]].

Police Integrity Board head Roslyn Tighe promised [[deleted~,back~ person/promise/Roslyn Tighe|an interim report by Thursday]].

In an unrelated case, an officer in Wirra was fined for speeding in an ambulance.

== S68-10 | The Callan Courier | 2034-05-16 | Prosecutors lean towards manslaughter
[[charge+ outlet/assert/The Callan Courier|The officer who shot Jarrah Quill is likely to face a manslaughter charge]], the Courier understands.

Two people close to the Director of Public Prosecutions say that [[charge+ unnamed/expect/two people close to the Director of Public Prosecutions|the brief is ready and that "it doesn't say murder and it doesn't say nothing"]]. The director, Alastair Pym SC, [[charge~ person/withhold/Alastair Pym SC|would not confirm it]]. His office [[charge~ organization/call/the office of Alastair Pym|urged the media not to speculate]].

Barry Hume warned that [[charge~ person/warn/Barry Hume|police "will stop getting out of the car"]] if an officer was put on trial. Mayor Jo Petrakis said [[charge~ person/judge/Jo Petrakis|she would rather they got out of the car and kept the gun in it]].

Vic Tomasi has been interviewed three times. [[knife- person/deny/Vic Tomasi|He says what he said: a phone.]] Where is the phone, then? Police [[knife~ government/withhold/police|do not say]]. Noreen Quill says [[knife~ person/assert/Noreen Quill|it stopped answering at 8.52 that night]].

There's still the name. The Courier [[named~ outlet/withhold/The Callan Courier|knows it and is barred by a court order from printing it]].

Flowers outside the laundromat are being moved to the town hall because of the rain. Someone has left a loaf.

== S68-11 | Police Integrity Board (summary of interim report) | 2034-05-18 | Operation Lantern: interim findings
The Board makes the following interim findings on the death of Jarrah Quill.

[[deleted+ organization/confirm/the Police Integrity Board|Eleven seconds of body-worn video were removed on 3 May between 12.20 and 13.05 from a terminal in the office of the Deputy Commissioner.]] The Board has recovered them. The Commissioner now accepts that [[deleted+ person/confirm/Helen Strake|the released file was incomplete]]; the Service no longer puts forward [[deleted~ government/deny/the Southern Police Service|a fault of the camera]].

[[back+ organization/confirm/the Police Integrity Board|The recovered video shows Mr Quill from behind, moving away, when both shots are fired.]]

[[knife- organization/assert/the Police Integrity Board|A mobile telephone is visible in his right hand. No knife is visible.]] Deputy Commissioner Mathers told the Board that [[knife- person/deny/Glenn Mathers|he withdrew his statement about a raised blade, which he had not checked]]. [[knife~ organization/withhold/the Police Integrity Board|How the knife came to be in Tanner Street is the subject of a separate inquiry, on which the Board will not comment.]]

[[prior+ organization/confirm/the Police Integrity Board|The officer was the subject of five complaints, of which one led to counselling.]]

The officer, through his solicitor, maintains that [[knife+ unnamed/assert/the officer|he saw a blade]]. He [[back~ unnamed/withhold/the officer|declined to be interviewed on the direction of the shots]].

"[[deleted~ person/judge/Roslyn Tighe|It took longer to hide these seconds than to find them]]," said the Chair, Roslyn Tighe. She recommends [[charge~ person/call/Roslyn Tighe|that the brief go to the Director of Public Prosecutions without delay]].

== S68-12 | Commonwealth Newswire | 2034-05-20 | Officer charged over Port Callan shooting; police chief quits
PORT CALLAN, May 20 (CNW) - [[charge+ person/confirm/Alastair Pym|A police officer was charged with manslaughter on Saturday over the death of Jarrah Quill]], prosecutions director Alastair Pym said, and [[quit+ outlet/assert/CNW|the state's police commissioner resigned]].

[[named+ document/confirm/court papers|Court papers name the officer as Senior Constable Dale Rusk]], 33, an order against publication having lapsed. His lawyer, Colm Sturt, said [[charge~ person/judge/Colm Sturt|his client was heartbroken]] and [[charge~ person/promise/Colm Sturt|would plead not guilty]]. Rusk still contends that [[knife+ person/assert/Dale Rusk|he saw a knife]], Sturt said.

"[[quit+ person/confirm/Helen Strake|I said I wasn't going anywhere. I was wrong about that too]]," Helen Strake said. She admitted that [[back+ person/confirm/Helen Strake|Quill had been shot from behind]]. "[[deleted~ person/judge/Helen Strake|I was shown a film with a hole in it and I didn't look for the hole]]," she said.

Deputy Commissioner Glenn Mathers, from whose office [[deleted+ outlet/assert/CNW|the seconds were erased]], is on leave. He [[deleted~ person/withhold/Glenn Mathers|could not be reached]].

"[[charge~ person/judge/Noreen Quill|It's not my boy. It's a piece of paper. But it's the right piece of paper]]," said Noreen Quill.

Premier Duncan Ayre said [[video~ person/promise/Duncan Ayre|the full video would be published after the trial]]. Union secretary Barry Hume [[charge~ person/withhold/Barry Hume|said he would say nothing "for once"]]. Lawyer Tess Arkwright asked [[deleted~ person/ask/Tess Arkwright|when somebody would be charged over the missing seconds]].
