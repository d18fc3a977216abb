story: S15
title: The mathematics paper of Tessaly

claim leak: The higher mathematics paper of Tessaly's school-leaving examination was in circulation before it was sat on 3 June. | origins 2-5: the photographs with the dated messages examined by Learnline, the teacher Wim Adair, who handed in a copy on the eve, and the examinations office's own comparison; the pupils of the Merrow Gazette and the forum post may be of the same chain as the photographs.
claim price: Copies were sold for 150 florins each. | origins 2-3: the pupils of the Merrow Gazette and the police, who hold the seller's accounts; the forum post may be a third.
claim printer: The paper was taken from the printing works of Halbard & Sons in Dunmere. | origins 1-2: the police inquiry; the former packer, who says that parcels lay open, may be a second.
claim arrest: A 23-year-old man was arrested on 9 June over the leak. | origins 1-1: the police.
claim knew: The head of the examinations office, Cornelia Blaise, was told of the leak on the evening before the paper was sat. | origins 2-2: Wim Adair and the office's telephone log; Blaise at last admits it.
claim resit: All 46,000 candidates must sit the paper again, on 24 June. | origins 1-2: the education ministry; the official who told Learnline beforehand may speak from the same decision.
claim resign: Cornelia Blaise resigned as head of the examinations office. | origins 1-2: Blaise herself, the minister.
claim physics: The physics paper had been leaked too. | origins 0-0: an anonymous forum post, which its author took down as a joke.
status leak 2030-06-04: reported none
status leak 2030-06-05: reported denied
status leak 2030-06-07: corroborated denied
status leak 2030-06-10: confirmed none
status price 2030-06-04: reported none
status price 2030-06-10: confirmed none
status printer 2030-06-07: reported none
status printer 2030-06-10: confirmed denied
status arrest 2030-06-10: confirmed none
status knew 2030-06-07: reported none
status knew 2030-06-08: reported denied
status knew 2030-06-13: confirmed none
status resit 2030-06-10: reported none
status resit 2030-06-12: confirmed none
status resign 2030-06-13: confirmed none
status physics 2030-06-05: reported none
status physics 2030-06-07: none denied withdrawn

== S15-01 | Merrow Gazette | 2030-06-04 | Pupils: we were offered the maths paper on Sunday
Sixth-formers at two Merrow schools were offered photographs of Monday's higher mathematics paper the evening before they sat it, several of them have told the Gazette.

"[[leak+ unnamed/assert/a pupil at St Osyth's|It was all there, the ferry question, the urn with the red balls, everything]]," said a girl of 18 at St Osyth's. [[leak+ unnamed/assert/a pupil at St Osyth's|She had seen it on a friend's telephone on Sunday at nine, she said, and had thought it was a fake until she turned over the real one]].

Three others at Merrow Grammar said that [[price+ unnamed/assert/three pupils at Merrow Grammar|a set of the pages cost 150 florins]], payable by voucher. [[price+ unnamed/assert/one of three pupils at Merrow Grammar|Some had clubbed together]], one added. None wished to be named, as they have two papers still to sit.

The head of St Osyth's, Barnaby Kell, [[leak~ person/withhold/Barnaby Kell|did not wish to speak about it]]. Merrow Grammar said [[leak~ organization/promise/Merrow Grammar|it would pass anything it learned to the examinations office]].

The Tessaly Examinations Office, which sets the papers and has them printed and guarded, [[leak~ government/withhold/the Tessaly Examinations Office|had not responded by the time we went to press]].

Some 46,000 pupils took the paper. It counts for a quarter of the points that universities ask for in engineering and medicine.

Last summer an error in the French paper, in which two answers were right, was noticed only after marking had begun. That was a misprint, the office said at the time, and no one had cheated.

Tomorrow's Gazette carries the full timetable of the remaining papers, with advice on sleep from our doctor.

== S15-02 | Tessaly Broadcasting | 2030-06-05 | 'No leak,' says examinations chief
The head of the Tessaly Examinations Office says there is no evidence that this week's maths paper got out.

Cornelia Blaise was asked on the morning programme about reports in the Merrow Gazette that [[leak+ outlet/assert/the Merrow Gazette|pupils had seen the paper on Sunday]].

"[[leak- person/deny/Cornelia Blaise|There has been no leak. The parcels were sealed, they were counted, and the seals were whole]]," she said. "[[leak- person/deny/Cornelia Blaise|What children pass around the night before an examination is rumour, and always has been]]."

Had she asked the pupils for the pictures? "[[leak~ person/withhold/Cornelia Blaise|I am not going to conduct an inquiry on the wireless]]," Ms Blaise answered.

The education minister, Ludo Marchetti, said through a spokesman that [[leak~ person/judge/Ludo Marchetti|he had full confidence in the office]]. The parents' federation was less sure. "[[leak~ person/call/Rosalind Hask|Show us the pictures or show us why they are false]]," its chair, Rosalind Hask, said.

On the forum Lastbench, where most of this began, an anonymous user wrote last night that "[[physics+ unnamed/assert/an anonymous user of the forum Lastbench|physics is out as well, ask and I shall send]]". The paper in physics is to be sat on Friday. The office [[physics~ government/withhold/the Tessaly Examinations Office|would not be drawn on that post]].

The weather for Friday's candidates looks kind, by the way, with a light wind from the lake. More at noon.

== S15-03 | Learnline | 2030-06-07 | Messages show paper was out 16 hours before the exam
Photographs of the higher mathematics paper were being passed around by telephone sixteen hours before candidates opened it, messages examined by Learnline show.

We were given a telephone by a pupil in Dunmere. Its messages, [[leak+ outlet/assert/Learnline|which a forensic examiner, Paz Oribe, checked for us, contain eleven photographs received on Sunday 2 June at 17.12]]. "[[leak+ person/assert/Paz Oribe|The times have not been tampered with, and the pages are the pages]]," Oribe said.

Wim Adair, who teaches mathematics in Dunmere, says [[leak+ person/assert/Wim Adair|he was handed the same photographs by a worried pupil on Sunday evening]], and that he did what he was supposed to do with them. "[[knew+ person/assert/Wim Adair|I telephoned the office at ten to eight. I was put through to Ms Blaise herself, and I told her]]," he said. "[[knew+ person/assert/Wim Adair|She thanked me and said that it would be looked into]]."

The examinations office [[knew~ government/withhold/the examinations office|did not answer questions about the call]]. It sent us instead its statement of Wednesday, which says that "[[leak- government/deny/the examinations office|at no point was the integrity of the paper compromised]]".

How did the pages get out? All papers are printed by Halbard & Sons in Dunmere. A man who packed there until last year told Learnline that [[printer+ unnamed/assert/a former packer at Halbard & Sons|parcels were often left open overnight because the sealing machine jammed]]. Halbard [[printer~ organization/withhold/Halbard & Sons|did not come to the telephone]]. Pictures of the paper show a strip of grey bench which [[printer~ unnamed/expect/a former packer at Halbard & Sons|the former packer thought he recognised, though he would not swear to it]].

The physics paper was sat this morning without incident. The author of a message on Lastbench claiming that [[physics+ unnamed/assert/the author of a message on Lastbench|it too was for sale]] has removed it. "[[physics- unnamed/deny/the author of a message on Lastbench|I was joking, I never had it, I haven't even revised]]," the user wrote.

The National Union of Heads called on [[resit~ organization/call/the National Union of Heads|the ministry to decide before the weekend whether the paper stands]].

== S15-04 | Tessaly Broadcasting | 2030-06-08 | Exams chief rejects teacher's account
Cornelia Blaise says that no teacher warned her.

In a written statement this afternoon the head of the examinations office called the account of a Dunmere teacher "mistaken". "[[knew- person/deny/Cornelia Blaise|I received no such call on Sunday evening]]," she wrote. She did accept that [[leak~ person/confirm/Cornelia Blaise|"material resembling the paper" might have been seen by "a small number of candidates"]].

Wim Adair, the teacher, told the website Learnline that [[knew+ person/assert/Wim Adair|he rang the office at ten to eight and spoke to Ms Blaise in person]]. Reached by us at a cricket match, he said: "[[knew+ person/assert/Wim Adair|I know whom I spoke to. She has a cold, or she had one on Sunday]]."

[[leak+ outlet/assert/Learnline|Photographs of the paper were on telephones by Sunday afternoon]], the website also reported.

A spokesman for Ludo Marchetti, the education minister, [[leak~ unnamed/withhold/a spokesman for Ludo Marchetti|declined three times to repeat that the minister had confidence in her]].

The police in Dunmere confirmed that [[leak~ government/confirm/the police in Dunmere|they had been asked for help]] and [[leak~ government/withhold/the police in Dunmere|gave no details]].

Student groups plan a march in the capital on Tuesday. They have asked those who come to bring a protractor.

== S15-05 | Tessaly Press | 2030-06-10 | Man held over theft of exam paper from printing works
DUNMERE, June 10 (TP) - Police in Tessaly have [[arrest+ government/confirm/police|arrested a 23-year-old man over the theft of a school-leaving mathematics paper]], which they said [[printer+ government/assert/police|was photographed at the printing works on 30 May]].

"[[arrest+ person/confirm/Johan Sleight|He was detained on Sunday at his mother's home and he has told us a good deal]]," Superintendent Johan Sleight said on Monday. [[arrest~ person/withhold/Johan Sleight|He would not say whether the man worked for the printers]], Halbard & Sons.

Accounts on the man's computer listed [[price+ person/assert/Johan Sleight|187 sales at 150 florins apiece]], Sleight said.

The Tessaly Examinations Office acknowledged that [[leak+ government/confirm/the Tessaly Examinations Office|the paper had been seen by candidates in advance]], having compared photographs with the original. It had said until Saturday that [[leak- government/deny/the Tessaly Examinations Office|there was no sign of a leak]].

Halbard & Sons contested the police account. "[[printer- person/deny/Edwina Halbard|Nothing has ever left this building that was not on a lorry]]," its managing director, Edwina Halbard, said. She suggested [[printer- person/accuse/Edwina Halbard|that the police look at the carrier]].

An education ministry official, who was not authorised to speak in public, said [[resit+ unnamed/expect/an education ministry official|a second sitting for all candidates was now "as good as decided"]]. The ministry itself [[resit~ government/withhold/the education ministry|said only that it would announce its decision in good time]].

== S15-06 | The Dunmere Reporter | 2030-06-10 | Local man held over maths paper
Police have [[arrest+ government/confirm/police|arrested a 23-year-old man over the theft of a school-leaving mathematics paper]], which they said [[printer+ government/assert/police|was photographed at a Dunmere printing works on 30 May]].

“[[arrest+ person/confirm/Johan Sleight|He was detained on Sunday at his mother’s home and he has told us a good deal]],” Supt Johan Sleight said today. [[arrest~ person/withhold/Johan Sleight|He would not say whether the man worked for the printers]], Halbard & Sons of Canal Street.

Accounts on the man’s computer listed [[price+ person/assert/Johan Sleight|187 sales at 150 florins apiece]], Supt Sleight said.

The Tessaly Examinations Office acknowledged that [[leak+ government/confirm/the Tessaly Examinations Office|the paper had been seen by candidates in advance]]. It had said until Saturday that [[leak- government/deny/the Tessaly Examinations Office|there was no sign of a leak]].

Halbard & Sons, which employs 80 people in the town, contested the police account. “[[printer- person/deny/Edwina Halbard|Nothing has ever left this building that was not on a lorry]],” its managing director, Edwina Halbard, said.

Neighbours of the arrested man described him as quiet and good with bicycles. A burglary at Halbard’s in 2027, in which a safe was taken, was not connected with any examination, police said then. The canal festival goes ahead on Saturday.

Tessaly Press, with our own staff

== S15-07 | Learnline | 2030-06-12 | Everyone must sit it again
Every one of the 46,000 candidates who sat higher mathematics on 3 June will have to do it again.

"[[resit+ person/promise/Ludo Marchetti|There will be one new paper for all, on Monday the 24th, and I am sorry for it]]," the education minister, Ludo Marchetti, told the assembly. He had considered cancelling only the results of those who bought it, he said, but [[price~ person/assert/Ludo Marchetti|there was no list of buyers that he would put before a judge]].

The parents' federation said it would go to court. "[[resit~ person/threaten/Rosalind Hask|We shall ask for an injunction on Friday]]," said its chair, Rosalind Hask. The National Union of Heads supported the decision, calling it "[[resit~ organization/judge/the National Union of Heads|the least bad of a bad lot]]".

Mr Marchetti was asked when Cornelia Blaise had known. [[knew~ person/withhold/Ludo Marchetti|He would wait for the telephone log, he said, and so should the house]].

The man arrested on Sunday, who [[printer+ outlet/assert/Learnline|had a summer job with the printers]], a fact that Learnline has learned from two of his fellow workers, was released on bail. His lawyer said [[leak~ unnamed/withhold/the arrested man's lawyer|he would make no plea until he had seen the file]].

The marking of English and of history continues. Universities have been asked to hold places open until 20 August, and four of the seven have agreed.

== S15-08 | Tessaly Press | 2030-06-13 | Tessaly exams chief quits, admits she was told of leak
MERROW, June 13 (TP) - The head of Tessaly's examinations office [[resign+ person/confirm/Cornelia Blaise|resigned on Thursday]] and admitted that [[knew+ person/confirm/Cornelia Blaise|she had been told of a leak on the evening before a mathematics paper was sat]].

"[[knew+ person/confirm/Cornelia Blaise|Mr Adair did ring me. I wrote it down, I went to bed, and in the morning I told myself it was a prank]]," Cornelia Blaise said in a letter to the minister. "[[knew+ person/deny/Cornelia Blaise|What I said about him on Saturday I withdraw]]."

The ministry earlier released a log of the office's telephones, which shows [[knew+ document/assert/a log of the office's telephones|a call of six minutes from Dunmere at 19.50 on 2 June]].

Education minister Ludo Marchetti said [[resign+ person/confirm/Ludo Marchetti|he had accepted her resignation]] and thanked her for twenty years of service. Wim Adair, the teacher, said [[knew~ person/judge/Wim Adair|he felt no triumph]].

[[resit+ outlet/assert/Tessaly Press|All candidates are to sit a new paper on 24 June.]] A court in Merrow is to hear a challenge by parents on Friday.

The leak came to light when [[leak+ outlet/assert/Tessaly Press|pupils told a local newspaper that they had been offered the paper]] for [[price+ outlet/assert/Tessaly Press|150 florins]].
