story: S65
title: The film that was not shown at Port Verel

claim pulled: The film "Salt Year" is taken out of the competition of the Verel Film Festival. | origins 1-3: The festival confirms it; the two programmers and the sales agent may have it from there.
claim pressure: The culture ministry of Osmara demanded the removal (by telephone or letter). | origins 2-4: The programmers, the letter in the Examiner; the festival's president and the director's producer confirm their own calls.
claim cuts: Eleven minutes were cut from the film without the director's consent. | origins 2-3: The director and the editor; the censor's certificate gives the minutes.
claim detained: The director Nuri Adeh was held at Osmara's airport (his passport was taken). | origins 2-3: His wife and the airline's man; he himself later.
claim sponsor: The airline Osmair threatened to end its sponsorship of the festival. | origins 1-2: A person at the festival, and the president.
claim jury: The jury member Clio Santer has resigned in protest (will resign). | origins 1-2: She herself; the trade paper's source is a friend of hers.
claim technical: The film was withdrawn for a technical fault of the copy. | origins 1-1: The festival (its spokeswoman), which drops this account.
claim show: The film will be shown (has been shown) outside the festival, in the old fish hall. | origins 1-3: The directors' guild; the outlets that saw it.
claim head: The festival's artistic director Bruno Castell steps down. | origins 1-2: He himself; the board.
claim otherfilm: In 2024 the short film "Two Gulls" was cancelled at Verel because of a rights dispute. | origins 1-3: A known fact told by outlets and the festival.
status pulled 2030-09-01: reported none
status pulled 2030-09-02: confirmed none
status pressure 2030-09-01: reported none
status pressure 2030-09-02: reported denied
status pressure 2030-09-05: corroborated denied
status pressure 2030-09-08: confirmed denied
status cuts 2030-09-03: reported none
status cuts 2030-09-06: confirmed denied
status detained 2030-09-04: corroborated denied
status detained 2030-09-08: confirmed denied
status detained 2030-09-12: confirmed none
status sponsor 2030-09-05: reported none
status sponsor 2030-09-06: reported denied
status sponsor 2030-09-08: confirmed denied
status jury 2030-09-03: reported none
status jury 2030-09-04: reported denied
status jury 2030-09-08: confirmed none
status technical 2030-09-02: confirmed none
status technical 2030-09-03: confirmed denied
status technical 2030-09-08: none denied withdrawn
status show 2030-09-06: confirmed none
status head 2030-09-09: reported none
status head 2030-09-12: confirmed none
status otherfilm 2030-09-02: reported none

== S65-01 | Frame & Reel Daily | 2030-09-01 | VEREL DROPS 'SALT YEAR' DAYS BEFORE BOW
VEREL — [[pulled+ unnamed/assert/two programmers|"Salt Year," Nuri Adeh's Osmaran famine drama and one of the buzziest titles on the Lido Vecchio this season, is out of competition]], two programmers tell F&R.

"[[pulled+ unnamed/assert/two programmers|It was on the grid at breakfast and off the grid at lunch]]," says one. Both say [[pressure+ unnamed/accuse/two programmers|the order came after a phone call from the culture ministry in Osmara]]. "[[pressure+ unnamed/assert/one of two programmers|I was in the room, I saw faces]]," says the other.

A rep for the fest [[pulled~ unnamed/withhold/a rep for the fest|declined to discuss the lineup ahead of Monday's presser]]. Sales agent Lumière Noire [[pulled~ organization/withhold/Lumière Noire|said it was "in conversations"]]. Adeh, who was due to fly in Tuesday, [[pulled~ person/withhold/Nuri Adeh|did not pick up]].

The pic, shot over four winters on the salt flats of Bel Tamur, depicts the hunger of 1988, of which no Osmaran schoolbook speaks. It was to unspool Sept. 6 in the 1,400-seat Sala Grande.

Buyers are already nervous. "[[pulled~ unnamed/judge/a U.S. distributor|If it's true, it makes the film twice as valuable and half as easy to see]]," shrugs a U.S. distributor.

Elsewhere on the market: "Lobster Divorce" has gone to eleven territories.

== S65-02 | ANP | 2030-09-02 | Verel festival withdraws Osmaran film over 'technical fault'
VEREL, Sept 2 (ANP) - [[pulled+ organization/confirm/the Verel Film Festival|The Verel Film Festival has taken the Osmaran film "Salt Year" out of its competition]], it said on Monday, blaming [[technical+ organization/assert/the Verel Film Festival|a defect in the copy it received]].

"[[technical+ person/assert/Giulia Ferrant|The third reel, so to speak, is unplayable]]," spokeswoman Giulia Ferrant told reporters. "[[pulled~ person/judge/Giulia Ferrant|No one regrets it more than we do.]]" [[pressure- person/deny/Giulia Ferrant|There had been no intervention by any government, she said.]] She [[technical~ person/withhold/Giulia Ferrant|would not say why a new copy could not be sent]].

Trade daily Frame & Reel had reported on Sunday that [[pressure+ outlet/assert/Frame & Reel|Osmara's culture ministry had demanded the step by telephone]].

[[pressure- government/deny/Osmara's culture ministry|The ministry denied it.]] "[[pressure- government/deny/Osmara's culture ministry|Osmara does not choose other people's films]]," it said in an emailed statement.

Artistic director Bruno Castell [[pulled~,pressure~ person/withhold/Bruno Castell|walked past reporters without a word]]. Two American directors said [[pulled~ group/call/two American directors|the film should be put back at once]].

[[otherfilm+ outlet/assert/ANP|In 2024 the festival dropped a short, "Two Gulls," because of a quarrel over music rights.]]

The festival, the continent's third largest, opens on Wednesday with a musical about beekeepers. Sixty-one films take part.

== S65-03 | The Examiner | 2030-09-03 | ‘There is nothing wrong with my copy’
Nuri Adeh was at home in Osmara when he learnt from a news alert that his film was broken.

“[[technical- person/deny/Nuri Adeh|There is nothing wrong with my copy. It ran twice in Verel last week, from the first frame to the last]],” the director told The Examiner on a poor line. “[[pressure~ person/expect/Nuri Adeh|I think that somebody here lost his sleep over it.]]” [[pressure~ person/withhold/Nuri Adeh|Whom he meant, he preferred not to say.]]

[[cuts+ person/assert/Nuri Adeh|The version the festival holds, he added, is not his own in any case.]] [[cuts+ person/accuse/Nuri Adeh|Eleven minutes had been taken out of it behind his back, among them the scene at the grain store.]] “[[cuts+ person/assert/Nuri Adeh|I counted them like missing teeth]],” he said. Osmara’s Board of Film [[cuts~ government/withhold/Osmara’s Board of Film|did not respond to a list of questions]].

In Verel the projectionists’ union said [[technical- organization/deny/the projectionists’ union|that its members had “seen no defect, in any reel, so to speak or otherwise”]].

Giulia Ferrant, for the festival, [[technical+ person/assert/Giulia Ferrant|stuck to the explanation given on Monday]]. [[pulled~ person/judge/Amadeo Lisk|Amadeo Lisk, who won the Golden Pier in 2027, described the decision as “the kind of courage one finds in a hedge”.]]

A friend of the jury member Clio Santer says that [[jury+ unnamed/expect/a friend of Clio Santer|the actress will leave the jury unless the film returns]]. The festival’s president, Ottavia Rinn, is “[[jury~ person/judge/Ottavia Rinn|sure of Clio, as one is sure of the tide]]”.

The musical about beekeepers has been well received by those who have seen it, and by three beekeepers.

== S65-04 | ANP | 2030-09-04 | Osmaran director stopped at airport on way to festival, wife says
OSMARA CITY, Sept 4 (ANP) - [[detained+ person/assert/Leyla Adeh|The director of a film dropped by the Verel Film Festival was stopped at the airport of Osmara City on Tuesday night and had his passport taken]], his wife said.

"[[detained+ person/assert/Leyla Adeh|Two men in good shoes asked him to come along, and he came back at four in the morning without a passport]]," Leyla Adeh told ANP by telephone. She said [[detained+ person/assert/Leyla Adeh|he had been kept for six hours in a room without a chair]].

An employee of the airline Osmair, who asked not to be identified, said [[detained+ unnamed/confirm/an employee of Osmair|he saw Nuri Adeh led away from gate 14]].

Osmara's interior ministry said [[detained- government/deny/Osmara's interior ministry|nobody by that name had been detained]]. Border police [[detained~ government/withhold/border police|hung up twice]].

The Directors' Guild of Verel demanded [[detained~ organization/call/the Directors' Guild of Verel|that Adeh be allowed to travel]]. Verel's foreign minister, Dario Hesk, [[detained~ person/judge/Dario Hesk|voiced "lively concern"]] and [[detained~ person/withhold/Dario Hesk|left it at that]].

The festival opened on Wednesday under a clear sky. Jury member Clio Santer told a Verel radio station that [[jury- person/deny/Clio Santer|reports of her departure were "premature, like most flowers"]]. The film remains out of the programme; [[technical+ organization/assert/the festival|its copy is faulty]], according to the festival.

== S65-05 | The Examiner | 2030-09-05 | Ministry’s letter: ‘the undersigned expects removal’
A letter from Osmara’s culture ministry to the Verel Film Festival, dated 29 August, leaves little open.

“[[pressure+ document/ask/a letter from Osmara’s culture ministry|The undersigned expects the removal of the title named above from all sections]],” it reads. It is signed by a deputy minister, Samir Quoll, and stamped as received on the 30th. The Examiner has a copy.

Mr Quoll’s secretary said [[pressure~ unnamed/withhold/Samir Quoll’s secretary|the deputy minister was at a wedding, and then that he was at a funeral]]. The ministry called the letter [[pressure- government/deny/Osmara’s culture ministry|a forgery, “and not a good one”]]. The festival [[pressure~ organization/withhold/the festival|would not confirm that it had received any such paper]].

A person at the festival describes a second lever. [[sponsor+ unnamed/assert/a person at the festival|The airline Osmair, which pays 1.8 million a year, let it be known that the money “might find another beach”.]] “[[sponsor+ unnamed/assert/a person at the festival|It was said over oysters. But it was said]],” the person recalls. Osmair [[sponsor~ organization/withhold/Osmair|said that contracts were confidential]].

“[[pressure~ person/judge/Hanneke Wold|A festival that takes orders is a trade fair with carpets]],” says Hanneke Wold, who ran the rival event in Sund until last year. She expects [[head~ person/expect/Hanneke Wold|Bruno Castell to be the one who pays for it]]. Mr Castell [[pressure~,head~ person/withhold/Bruno Castell|has not been seen since the opening]].

In the lagoon the water stood 90 centimetres above normal yesterday. Duckboards have been laid to the Sala Grande.

== S65-06 | ANP | 2030-09-06 | Guild to show dropped film in Verel fish hall
VEREL, Sept 6 (ANP) - [[show+ organization/promise/the Directors' Guild of Verel|The Directors' Guild of Verel will screen the Osmaran film "Salt Year" on Sunday in the city's old fish hall]], it said on Friday.

"[[show+ person/promise/Petra Amadori|We have a sheet, a projector and eight hundred folding chairs]]," guild chairwoman Petra Amadori said. "[[show+ person/promise/Petra Amadori|It will be the long version, the one with the grain store.]]"

Editor Jonas Mirek confirmed that [[cuts+ person/confirm/Jonas Mirek|11 minutes were missing from the copy sent by Osmara's Board of Film]]. [[cuts+ person/confirm/Jonas Mirek|He had not made the cuts, he said, and did not know who had.]] The board said on Friday that [[cuts+ government/confirm/Osmara's Board of Film|it had "shortened the work in the interest of the audience"]] but that [[cuts- government/deny/Osmara's Board of Film|the director had agreed]]. "[[cuts~ person/judge/Leyla Adeh|He agreed the way one agrees with a flood]]," said his wife, Leyla Adeh.

Airline Osmair dismissed reports that [[sponsor+ none/assert/none|it had threatened to end its support for the festival]]. "[[sponsor- organization/deny/Osmair|We have not, and we shall not]]," it said.

City authorities [[show~ government/withhold/city authorities|had not decided on Friday whether to permit the screening]]. Festival president Ottavia Rinn said [[show~ person/judge/Ottavia Rinn|she wished it luck]].

Osmara's ambassador, Faruk Dimmel, warned that [[show~ person/warn/Faruk Dimmel|a screening would "burden relations"]]. Streaming firm Kinora said [[show~ organization/withhold/Kinora|it would not comment on talks to buy the film]].

== S65-07 | La Voce di Verel (ANP text) | 2030-09-07 | 'Salt Year' comes to the fish hall
[[show+ organization/promise/the Directors' Guild of Verel|The Directors' Guild of Verel will screen the Osmaran film "Salt Year" on Sunday in the city's old fish hall]], it said on Friday.

"[[show+ person/promise/Petra Amadori|We have a sheet, a projector and eight hundred folding chairs]]," guild chairwoman Petra Amadori said.

Editor Jonas Mirek confirmed that [[cuts+ person/confirm/Jonas Mirek|11 minutes were missing from the copy sent by Osmara's Board of Film]]. The board said on Friday that [[cuts+ government/confirm/Osmara's Board of Film|it had "shortened the work in the interest of the audience"]] but that [[cuts- government/deny/Osmara's Board of Film|the director had agreed]].

Airline Osmair dismissed reports that [[sponsor+ none/assert/none|it had threatened to end its support for the festival]]. "[[sponsor- organization/deny/Osmair|We have not, and we shall not]]," it said.

The city has now given its permit, with one condition: [[show~ government/call/the city|the doors must stay open because of the smell]]. Line 4 of the water bus runs until one o'clock.

== S65-08 | Radio Lagoon | 2030-09-08 | President Rinn: 'I took the call myself'
The president of the film festival has broken ranks. In an interview with Radio Lagoon, Ottavia Rinn says that [[pressure+ person/confirm/Ottavia Rinn|she herself was called by Osmara's culture ministry on 30 August]].

"[[pressure+ person/confirm/Ottavia Rinn|I took the call myself. A gentleman told me what he expected, and spelled the title for me]]," she says. "[[technical- person/deny/Ottavia Rinn|There is no technical fault. There never was.]]" The festival's press office has since removed [[technical~ organization/deny/the festival|the word "technical" from its website]], and its spokeswoman, Giulia Ferrant, says [[technical- person/deny/Giulia Ferrant|she takes back what she said on Monday]].

And the airline? "[[sponsor+ person/confirm/Ottavia Rinn|They said the money would go, yes. To me, at dinner]]," says Rinn. Osmair [[sponsor- organization/deny/Osmair|repeated today that it had never made such a threat]].

The actress Clio Santer gave up her seat on the jury this morning. "[[jury+ person/confirm/Clio Santer|I'm out. I would rather watch one film on a folding chair than sixty on velvet]]," she told us in the queue at the fish hall.

From Osmara, Nuri Adeh sent a voice message. [[detained+ person/confirm/Nuri Adeh|He had been held from ten until four, he says, and his passport was in a drawer at the ministry.]] "[[show~ person/ask/Nuri Adeh|Tell me if they laughed at the goat]]," it ends. They did: [[show+ outlet/assert/Radio Lagoon|the film ran from 9 to 11.34 tonight before 800 people in the hall and perhaps 300 on the quay]].

Who decided? "[[pulled~ person/withhold/Ottavia Rinn|Ask Bruno]]," says the president. We did. [[pulled~ person/withhold/Bruno Castell|He has switched off his telephone.]]

== S65-09 | Reel Gossip | 2030-09-09 | Castell's last tango?
Darlings, the Lido is on fire, and not because of the frocks.

I hear from two (two!) board members that [[head+ unnamed/expect/two board members|Bruno Castell will be festival director for three more days and not an hour longer]]. His assistant [[head~ unnamed/withhold/Bruno Castell's assistant|told me to go and jump in the lagoon]]. Rude, and [[otherfilm+ outlet/assert/Reel Gossip|rather what they told the poor boy with "Two Gulls" in 2024]], though that was only about a song.

La Santer, who [[jury+ outlet/assert/Reel Gossip|flounced off the jury on Sunday]], was magnificent in grey linen. Her replacement? [[jury~ organization/withhold/the festival|The festival won't say.]]

As for the Osmarans: culture minister Aziza Bram tells her state telly that "[[pressure- person/deny/Aziza Bram|nobody in my house telephoned anybody]]". Sweetie. Ottavia Rinn says [[pressure+ person/confirm/Ottavia Rinn|she took the call]], and Ottavia does not make things up, she hasn't the imagination.

I saw "Salt Year" on a fish crate. I wept. [[pulled~ outlet/judge/Reel Gossip|Whoever threw that out of competition should be made to sit through the beekeepers.]]

Frock of the week: overleaf.

== S65-10 | ANP | 2030-09-12 | Verel festival head quits over banned film; Osmara returns passport
VEREL, Sept 12 (ANP) - [[head+ person/confirm/Bruno Castell|The artistic director of the Verel Film Festival, Bruno Castell, stepped down on Thursday]], saying he had let a government into the projection room.

"[[pulled+ person/confirm/Bruno Castell|I took the film out, on my own signature]]," he told reporters. "[[pressure+ person/confirm/Bruno Castell|I had a letter in my pocket and a call in my ear, and I should have lost both.]] [[head~ person/judge/Bruno Castell|I am not a martyr. I am a man who was late.]]"

The board [[head+ organization/confirm/the board|accepted his resignation]] and thanked him "[[head~ organization/judge/the board|for eleven luminous years]]". It promised [[pulled~ organization/promise/the board|to invite "Salt Year" to next year's opening]].

Osmara's interior ministry acknowledged that [[detained+ government/confirm/Osmara's interior ministry|Nuri Adeh had been "interviewed" at the airport on Sept. 3 and his passport held]]. The document has been given back. Adeh, reached at home, [[detained~ person/withhold/Nuri Adeh|said that he would speak when he was on the other side of it]].

The culture ministry reaffirmed that [[pressure- government/deny/Osmara's culture ministry|it had put no pressure on anyone]]. Of the letter published by The Examiner, it said [[pressure- government/deny/Osmara's culture ministry|it remained a fake]].

Critics' association head Leopold Strand said [[pressure~ person/expect/Leopold Strand|other festivals were likely to receive such letters now "by the kilo"]]. Airline Osmair [[sponsor~ organization/withhold/Osmair|did not say if it would renew its contract, which ends in December]].

The Golden Pier went to "Lobster Divorce."
