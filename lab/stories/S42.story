story: S42
title: The Lantern Seller at the Halloran Museum

claim stolen: The painting The Lantern Seller, bought by the Halloran Museum, is the one stolen from the convent of Santa Irene in Tarapaya in 1979 (or: is stolen). | origins 3-5: Certain: the sister archivist with the inventory, the Register of Missing Art, the museum's own admission; the conservator's finding of the stamp is perhaps the museum's, the two former staff may know of it from her.
status stolen 2024-09-03: reported none
status stolen 2024-09-04: reported denied
status stolen 2024-09-10: corroborated denied
status stolen 2024-09-19: confirmed none
claim price: The museum paid $6.2 million (some 6 million; between 5 and 7 million) for the painting. | origins 2-3: The invoice seen by the Standard-Record and the museum's trustees; the dealer's assistant may be a third.
status price 2024-09-03: reported none
status price 2024-09-10: corroborated none
status price 2024-09-19: confirmed none
claim knew: The museum's director, Adelaide Voss, knew of the doubts about the painting's origin before the purchase. | origins 2-4: The registrar Julian Peck and the e-mail of the Register; the two former staff of the Standard-Record may include Peck, and Sister Amparo's letter may be counted apart.
status knew 2024-09-06: reported none
status knew 2024-09-07: reported denied
status knew 2024-09-12: corroborated denied
status knew 2024-09-19: corroborated denied
claim forged: The bill of sale of 1961 in the painting's papers is forged. | origins 2-3: The paper historian and the notaries' college; the museum may repeat the college.
status forged 2024-09-04: none denied
status forged 2024-09-10: reported denied
status forged 2024-09-12: corroborated denied
status forged 2024-09-19: corroborated denied
claim colonel: Colonel Ruy Castaño, of the former military government, had the painting taken from the convent. | origins 0-1: Sister Amparo, who took it back; what is left is a taxi driver's tale.
status colonel 2024-09-06: reported none
status colonel 2024-09-07: reported denied
status colonel 2024-09-13: reported denied withdrawn
claim back: The museum will give the painting back to Tarapaya (the convent). | origins 1-2: The museum's trustees; the culture ministry, which announced the agreement, is the other party to it.
status back 2024-09-17: reported none
status back 2024-09-19: confirmed none
claim suit: The republic of Tarapaya will sue the museum unless it hands over the painting. | origins 1-1: The culture ministry's own threat, repeated by its lawyer.
status suit 2024-09-10: confirmed none
claim leave: Adelaide Voss leaves her post as director. | origins 1-2: The trustees; the three people of the Standard-Record may be of the board.
status leave 2024-09-17: reported denied
status leave 2024-09-19: confirmed none
claim bronze: In 2015 the museum returned a bronze dancer to Khemra. | origins 1-3: A known event told by outlets in their own voice and by the museum.
status bronze 2024-09-04: confirmed none

== S42-01 | Halloran Standard-Record | 2024-09-03 | City museum's prize picture may have been stolen from a convent
The most expensive painting ever bought by the Halloran Museum of Art appears to be one that [[stolen+ outlet/assert/Halloran Standard-Record|was cut from its frame in a South American convent 45 years ago]].

“The Lantern Seller,” a night scene of about 1690 by the painter known as the Master of Huaro, went on view in April. [[price+ document/assert/an invoice seen by the Standard-Record|The museum paid $6.2 million for it]], an invoice seen by the Standard-Record shows.

A black-and-white photograph of 1957, kept by the convent of Santa Irene in Tarapaya, shows a picture with the same lantern, the same boy and the same dog with one ear. “[[stolen+ person/assert/Sister Amparo Quispe|That is our picture. I dusted it every Saturday for eleven years]],” said Sister Amparo Quispe, the archivist. [[stolen+ person/assert/Sister Amparo Quispe|It vanished on the night of June 23, 1979]], she said, and [[stolen+ document/assert/the convent's inventory|the inventory for that year has a line in red ink: “stolen.”]]

Two former employees of the museum, who asked not to be named because they hope to work in the field again, said that [[stolen+ unnamed/assert/two former employees of the museum|questions about the picture’s past had been “the talk of the basement”]] since the winter.

Adelaide Voss, the director, [[stolen~ person/withhold/Adelaide Voss|was traveling and not available for comment]]. The museum’s press office [[price~ organization/withhold/the museum’s press office|does not discuss prices]].

The dealer, Lucan Frere of Geneva, [[stolen~ person/withhold/Lucan Frere|did not reply to e-mails]].

The Huaro room will close on Monday for new lighting, as had been planned.

== S42-02 | Halloran Museum of Art (statement) | 2024-09-04 | Statement on The Lantern Seller
The Halloran Museum of Art has seen yesterday's article. Before any acquisition the Museum carries out research to the highest standard.

The Lantern Seller has a documented history. [[stolen-,forged- organization/assert/the Halloran Museum of Art|It was sold by its owner, the Urdaneta family, in 1961]] and [[stolen- organization/assert/the Halloran Museum of Art|remained in Switzerland until 2023]]. [[stolen- organization/deny/the Halloran Museum of Art|It cannot therefore have been in a convent in 1979.]] [[stolen- organization/assert/the Halloran Museum of Art|Painters of the Huaro school often repeated a popular composition, and the Museum understands the convent's picture to have been a second version.]]

"[[stolen~ person/judge/Adelaide Voss|We bought with open eyes and a clear conscience]]," said Adelaide Voss, Eleanor P. Gage Director. "[[stolen~ person/promise/Adelaide Voss|Anyone with evidence will find my door open]]."

The Museum is committed to the fair treatment of claims. [[bronze+ organization/assert/the Halloran Museum of Art|In 2015 it was among the first in the country to return a work, the bronze Dancer, to Khemra.]]

The Museum is open until 8 pm on Thursdays. Admission is free for residents of the county.

This autumn the Museum presents "Salt and Silver: Photographs of the Bay", made possible by the Gage Family Foundation. Members are invited to the preview on 3 October, when the new café will also open its doors.

== S42-03 | El Faro de Tarapaya (English edition) | 2024-09-06 | Nun names colonel in theft of 'Lantern Seller'; museum's director 'had our letter'
The nun who recognised the lost painting of Santa Irene in a foreign museum says that [[colonel+ person/assert/Sister Amparo Quispe|she knows who had it taken]].

Sister Amparo Quispe, 78, told this newspaper yesterday that [[colonel+ person/accuse/Sister Amparo Quispe|the robbers were sent by Colonel Ruy Castaño, prefect of the province under the junta]]. "[[colonel+ person/assert/Sister Amparo Quispe|His driver sat outside in the white jeep; everyone in the street saw the jeep]]." Don Eusebio, a taxi driver of the old town, said that [[colonel+ person/assert/Don Eusebio|his late father used to tell the same]].

Castaño, who is 91 and lives in the capital, [[colonel~ person/withhold/Colonel Ruy Castaño|is in poor health, a daughter said, and receives no one]].

Sister Amparo rejects what the museum said on Wednesday about a second version. "[[stolen+ person/deny/Sister Amparo Quispe|A second version with the same burn from the same candle?]]" She says that [[knew+ person/assert/Sister Amparo Quispe|she wrote to the director, Adelaide Voss, in November of last year, five weeks before the picture was bought]]. [[knew~ person/assert/Sister Amparo Quispe|There was no reply.]]

The Minister of Culture, Inés Aranda, called it [[stolen~ person/judge/Inés Aranda|a wound that has been opened again]]. The ministry [[stolen~ government/promise/the Ministry of Culture|will send two specialists with the photograph]].

It is the third case this year. In March a customs officer at Puerto Lirio found a silver lamp of the same convent in a crate of shoes.

== S42-04 | Halloran Standard-Record | 2024-09-07 | Voss says she never saw nun's letter
Adelaide Voss said Friday that [[knew- person/deny/Adelaide Voss|she learned of the convent’s claim from the newspaper]] and that [[knew- person/deny/Adelaide Voss|no letter from Tarapaya had reached her desk]].

“[[knew- person/deny/Adelaide Voss|If I had known, do you think I would have hung it in the front room?]]” the director told the Standard-Record in her first interview on “The Lantern Seller.”

A Tarapayan newspaper reported that [[knew+ outlet/assert/a Tarapayan newspaper|the archivist of Santa Irene had [[knew+ person/assert/the archivist of Santa Irene|written to Voss in November]]]]. The museum bought the picture on Dec. 19.

One of the two former employees who spoke to this newspaper earlier said [[knew+ unnamed/assert/one of the two former employees|the director had been told “more than once, and not only by nuns.”]] Voss said [[knew~ person/judge/Adelaide Voss|she would not answer ghosts]].

She again described [[stolen- person/deny/Adelaide Voss|the convent’s painting as another one]].

A daughter of Ruy Castaño, the retired colonel accused by the archivist, said in a telephone call that [[colonel- person/deny/Marisol Castaño|her father “could not tell a painting from a tablecloth”]] and [[colonel- person/deny/Marisol Castaño|had been abroad on the night in question]]. The daughter, Marisol Castaño, threatened [[colonel~ person/threaten/Marisol Castaño|to take the convent to court]].

Attendance in the Huaro room tripled this week, guards said. It will close Monday.

The museum’s budget for next year, also released Friday, foresees a deficit of $1.1 million. The treasurer, Bud Corrigan, said that parking fees would have to rise.

== S42-05 | Transworld Press | 2024-09-10 | Register of missing art says museum's painting is stolen one; Tarapaya threatens suit
HALLORAN, Sept 10 (TWP) - The Register of Missing Art, a London-based archive, said on Tuesday that [[stolen+ organization/assert/the Register of Missing Art|a painting in an American museum matched one reported stolen from a Tarapayan convent in 1979 "in forty-one points out of forty-one"]].

The republic of Tarapaya [[back~ government/call/the republic of Tarapaya|demanded the return of "The Lantern Seller"]]. "[[suit+ person/threaten/Inés Aranda|If it is not in a crate by the end of the month we will see the museum in court]]," Culture Minister Ines Aranda told reporters.

The Halloran Museum of Art, which has said [[stolen- organization/deny/the Halloran Museum of Art|the convent owned a different version]], said [[stolen~ organization/promise/the Halloran Museum of Art|it would study the report with care]].

[[forged+ person/assert/Gerda Lindqvist|A bill of sale dated 1961, on which the museum's account rests, is false]], according to Gerda Lindqvist, a historian of paper at the University of Ostby. "[[forged+ person/assert/Gerda Lindqvist|The sheet contains a whitener that nobody made before 1974]]," she said. [[forged~ person/withhold/Gerda Lindqvist|She would not say who had asked her to test it.]]

A former assistant of the dealer, Lucan Frere, told TWP on condition of anonymity that [[price+ unnamed/assert/a former assistant of the dealer|the picture changed hands for "six and a bit"]] million dollars. [[price~ organization/withhold/the museum|The museum has never published the price.]] The Standard-Record newspaper said last week that [[price+ outlet/assert/the Standard-Record newspaper|it was $6.2 million]].

[[bronze+ outlet/assert/Transworld Press|The museum gave up an ancient bronze to Khemra in 2015.]]

== S42-06 | Gallery Insider | 2024-09-11 | Art cops: Halloran's $6m canvas is hot
The Register of Missing Art, a London-based archive, said on Tuesday that [[stolen+ organization/assert/the Register of Missing Art|a painting in an American museum matched one reported stolen from a Tarapayan convent in 1979 "in forty-one points out of forty-one"]].

Tarapaya [[back~ government/call/Tarapaya|demanded the return of "The Lantern Seller"]]. "[[suit+ person/threaten/Ines Aranda|If it is not in a crate by the end of the month we will see the museum in court]]," Culture Minister Ines Aranda said.

The Halloran, which has said [[stolen- organization/deny/the Halloran|the convent owned a different version]], said [[stolen~ organization/promise/the Halloran|it would study the report with care]].

[[forged+ person/assert/Gerda Lindqvist|A bill of sale dated 1961 is false]], according to paper historian Gerda Lindqvist. "[[forged+ person/assert/Gerda Lindqvist|The sheet contains a whitener that nobody made before 1974]]," she said.

Lucan Frere, who sold the picture, got in touch with Insider last night. "[[forged- person/deny/Lucan Frere|The document is as good as the paper in your passport]]," he wrote. [[price~ person/withhold/Lucan Frere|On the price: "I am Swiss."]] He added: "[[stolen~ person/judge/Lucan Frere|Dr. Voss has seen more pictures than the whole of that Register put together]]."

Elsewhere: the Brandt sale made 19m, well short of hopes. A Huaro School angel, *not* this one, was bought in.

And congratulations to Mimi Roth, who swaps Roth & Daughters for the top job at the Lagoon Fair. Roth told us she would bring back the free prosecco.

(TWP/Insider)

== S42-07 | Halloran Standard-Record | 2024-09-12 | Registrar: 'I told her twice'
The man who kept the museum’s records until June says [[knew+ person/assert/Julian Peck|he warned its director against “The Lantern Seller” before she bought it]].

Julian Peck said [[knew+ person/assert/Julian Peck|he went to Adelaide Voss on Nov. 29 with the nun’s letter and again on Dec. 11 with an e-mail from the Register of Missing Art]]. “[[knew+ person/assert/Julian Peck|I told her twice. The second time she closed the file and gave it back to me]],” he said.

The Register confirmed that [[knew+ organization/confirm/the Register|it wrote on Dec. 10 to advise “caution, pending a search”]]. It would not say [[knew~ organization/withhold/the Register|to whom the message was addressed]]. A copy seen by this newspaper begins [[knew+ document/assert/a copy of the e-mail|“Dear Dr. Voss.”]]

Peck said he was not among the former employees quoted last week, “[[knew~ person/deny/Julian Peck|though I can guess who they are]].”

Voss, through a lawyer, said that [[knew- person/deny/Adelaide Voss|Mr. Peck’s recollection was mistaken in every particular]]. Museum trustees [[knew~ group/withhold/museum trustees|did not return calls]].

In Tarapaya, the college of notaries said [[forged+ organization/assert/the college of notaries|the seal on the bill of 1961 belonged to a notary who died in 1952]].

“[[stolen~ person/ask/Walter Niemi|What I would like to know is where it hung for 44 years]],” said Walter Niemi, who teaches museum law at Wendell College. [[stolen~ person/judge/Walter Niemi|The evidence of identity struck him as “about as good as it gets.”]]

== S42-08 | El Faro de Tarapaya (English edition) | 2024-09-13 | Sister Amparo takes back words about colonel
Sister Amparo Quispe has withdrawn [[colonel~ person/deny/Sister Amparo Quispe|her accusation against a retired officer]]. "[[colonel~ person/deny/Sister Amparo Quispe|I did not see Colonel Castaño and I did not see his jeep. I repeated what the street said, and that was a sin]]," she declared in a note read out by the bishop's secretary.

Marisol Castaño, the colonel's daughter, thanked her and said that [[colonel~ person/promise/Marisol Castaño|there would be no lawsuit]].

The archivist's note makes plain that [[stolen+ person/assert/Sister Amparo Quispe|on the painting she takes back "not a comma"]].

The two specialists of the Ministry of Culture began work on Thursday in Halloran. They were given gloves, coffee and three hours. [[stolen~ government/withhold/the two specialists|They will not speak before they have reported to the minister.]]

A lawyer for the ministry, Beltrán Oyarzún, repeated that [[suit+ person/threaten/Beltrán Oyarzún|the papers for a suit were ready and lacked only a date]].

In Santa Irene the choir rehearsed for the feast of Saint Michael. The mayor, Toribio Luna, has promised a new roof for the market before the rains; stallholders say that he promised it last year as well.

In another matter, the Ministry has denied that the cathedral's great monstrance is missing. It is at the goldsmith's.

== S42-09 | Halloran Standard-Record | 2024-09-17 | Trustees move to return painting and replace director, sources say
The trustees of the Halloran Museum of Art have agreed in principle [[back+ unnamed/assert/three people with knowledge of the board’s discussions|to send “The Lantern Seller” back to Tarapaya]] and [[leave+ unnamed/assert/three people with knowledge of the board’s discussions|to part with the director]], three people with knowledge of the board’s discussions said Monday.

The vote, on Sunday evening, was 14 to 3, said the people, who were not authorized to speak. [[back+ unnamed/assert/three people with knowledge of the board’s discussions|The picture would go home before Christmas]], one of them said. “[[leave+ unnamed/assert/one of three people with knowledge of the board’s discussions|Adelaide is done; what’s left is the wording]],” said another.

Voss’s lawyer, Kent Abelard, said [[leave- person/deny/Kent Abelard|his client had not resigned and did not intend to]].

The board’s chairman, Philip Gage III, [[back~,leave~ person/withhold/Philip Gage III|said he had nothing to announce today]]. Tarapaya’s consul [[back~ government/withhold/Tarapaya’s consul|would neither confirm nor deny that terms were on the table]].

The museum’s conservator, Hana Brod, lifted the lining of the canvas last week, one of the people said, and [[stolen+ unnamed/assert/one of three people with knowledge of the board’s discussions|found the convent’s stamp beneath it]]. Brod [[stolen~ person/withhold/Hana Brod|asked to be left out of it]].

Members have begun to call for [[knew~ group/call/members|an outside inquiry into what the director was told]].

The museum’s guards, who have been without a contract since July, said they would vote on an offer Thursday. Their union called it “better than nothing, by a little.”

== S42-10 | Transworld Press | 2024-09-19 | US museum admits painting was stolen, to return it to Tarapaya
HALLORAN, Sept 19 (TWP) - The Halloran Museum of Art acknowledged on Thursday that [[stolen+ organization/confirm/the Halloran Museum of Art|a 17th-century painting it bought last year was stolen from a convent in Tarapaya in 1979]] and said [[back+ organization/promise/the Halloran Museum of Art|it would give it back]].

"[[stolen+ person/confirm/Philip Gage|There are not two versions. There is one, and it is not ours]]," chairman Philip Gage told reporters, after a stamp was found under the lining. Gage said [[price+ person/confirm/Philip Gage|the museum had paid $6.15 million]] and [[price~ person/threaten/Philip Gage|would go after the dealer for every cent]].

[[leave+ person/confirm/Philip Gage|Director Adelaide Voss was leaving "by mutual agreement"]], he said. Voss said in a statement that [[leave+ person/confirm/Adelaide Voss|she was stepping down]] "[[leave~ person/judge/Adelaide Voss|with sadness]]" but [[knew- person/deny/Adelaide Voss|had at no time been told that the work was suspect]]. Gage [[knew~ person/withhold/Philip Gage|declined to say whether the board believed her]].

Culture Minister Ines Aranda said [[back+ person/confirm/Ines Aranda|the picture would hang in Santa Irene by Christmas]] and that [[suit~ person/promise/Ines Aranda|her ministry had put its lawsuit away]].

The dealer, Lucan Frere, said [[forged- person/deny/Lucan Frere|he still believed the bill of sale was sound]]. The museum said [[forged+ organization/assert/the museum|it now considered the document worthless]].

[[colonel~ government/assert/prosecutors in Tarapaya|No suspect has been named in the theft itself]], prosecutors in Tarapaya said.
