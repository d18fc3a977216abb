story: S52
title: Screens go dark in the hospitals of the Marrow Coast

claim attack: The computer failure at the Marrow Coast hospitals was a deliberate attack with extortion software. | origins 2-3: the hospital trust itself and the ransom note seen by Tidewater FM; the nurse who photographed a screen may be the source of the note.
status attack 2028-02-06: reported none
status attack 2028-02-07: reported denied
status attack 2028-02-09: confirmed none
claim pallid: The criminal group Pallid Fox was behind the attack. | origins 2-4: the group's own posting and the security firm Ostrich Labs; the two investigators and the official in the capital may rest on the firm's work.
status pallid 2028-02-09: reported none
status pallid 2028-02-12: corroborated none
status pallid 2028-02-19: corroborated denied
claim fourteen: Fourteen hospitals were affected. | origins 1-2: the trust; the ambulance union counted for itself.
status fourteen 2028-02-07: reported none
status fourteen 2028-02-09: confirmed none
claim death: A patient, Walter Quince, died because his ambulance was sent on from a hospital whose systems were down. | origins 2-4: the ambulance crew member and the coroner's own findings; the family and the ambulance log may rest on the crew member.
status death 2028-02-08: reported none
status death 2028-02-09: reported denied
status death 2028-02-22: confirmed none
claim files: Patients' records were copied by the attackers and put on the internet. | origins 2-3: the group that posted them and patient Olive Tarrant who found her own; Ostrich Labs may rest on the posting.
status files 2028-02-09: none denied
status files 2028-02-12: reported denied
status files 2028-02-13: corroborated denied
status files 2028-02-16: confirmed none
claim ransom: The trust (its insurer) paid a ransom of 2.2 million crowns. | origins 1-2: two board members of one newspaper and an official in the capital, who may be of one root.
status ransom 2028-02-16: reported none
status ransom 2028-02-17: reported denied
claim labline: The attackers entered through a remote-support tool of the laboratory-software firm Labline. | origins 1-3: Ostrich Labs, the trust and the engineer, who may each have read the same log.
status labline 2028-02-12: reported none
status labline 2028-02-13: reported denied
status labline 2028-02-19: confirmed none
claim warned: The national cyber agency had warned the trust of the weakness in November 2027. | origins 2-2: the agency's letter, which the agency confirmed, and former systems chief Nadim Oyelaran, who received it.
status warned 2028-02-13: reported none
status warned 2028-02-16: confirmed none
claim surgery: All planned operations were put off until 20 February. | origins 1-1: the trust.
status surgery 2028-02-09: confirmed none
claim porth: In 2023 the power failed for nine hours at Porth Infirmary. | origins 1-3: public background, told by outlets in their own voice and by the trust.
status porth 2028-02-06: reported none

== S52-01 | Tidewater FM | 2028-02-06 | Hospitals on pen and paper as computers go down
Doctors at the Royal Marrow Hospital were writing prescriptions by hand on Sunday after the computers of the Marrow Coast Health Trust went down in the night.

The trust has asked people with minor complaints to stay away. A spokeswoman, Gillian Astor, [[attack~ person/withhold/Gillian Astor|would not be drawn on the cause]]. "[[attack~ person/assert/Gillian Astor|We have a network issue and our engineers are on it]]," she told Tidewater FM.

But a nurse on a surgical ward, who sent us a photograph, said [[attack+ unnamed/assert/a nurse on a surgical ward|this was no ordinary breakdown]]. "[[attack+ unnamed/assert/a nurse on a surgical ward|Every screen had the same page, black with a fox on it, and a clock running backwards]]," she said.

The page in the photograph reads: "[[attack+ document/threaten/a page on the screens|Your files are locked. Talk to us in 96 hours or you will never open them again]]." Tidewater FM [[attack~ outlet/withhold/Tidewater FM|could not establish when or where the picture was taken]].

Patients in the waiting room were calm. Ernest Pell, 71, who had come about his knee, said [[attack~ person/judge/Ernest Pell|it was like the hospital of his boyhood, only with worse tea]].

[[porth+ outlet/assert/Tidewater FM|The trust's last serious breakdown was in 2023, when the power failed at Porth Infirmary for nine hours]] and two wards were moved by candlelight.

The member of parliament for Marrow East, Judith Crane, [[attack~ person/call/Judith Crane|called on the health secretary to say by Monday what was going on]]. [[attack~ government/withhold/the Department of Health|Nobody was answering the telephone]] at the Department of Health. The buses are running normally, and the coast path at Sallow Head has reopened after the landslip.

== S52-02 | The Insular Press Agency | 2028-02-07 | Trust denies cyberattack as hospitals turn patients away
MARROW, Feb 7 (IPA) - A health trust on the Insular Republic's east coast said on Monday that [[attack- organization/deny/a health trust on the Insular Republic's east coast|a failed update and not hackers had paralysed its hospitals]].

"[[attack- person/deny/Desmond Vail|I can rule out an attack from outside]]," the trust's chief executive, Desmond Vail, said. "[[attack- person/deny/Desmond Vail|We did this to ourselves, with a faulty update, at ten past two on Sunday morning]]."

Local station Tidewater FM aired [[attack+ outlet/assert/Tidewater FM|a nurse's account that [[attack+ unnamed/assert/a nurse|the screens had shown a picture of a fox and a demand]]]]. Vail said [[attack- person/deny/Desmond Vail|he had seen no such message and knew of nobody who had]].

The ambulance workers' union said [[fourteen+ organization/assert/the ambulance workers' union|its crews had found fourteen hospitals unable to take in patients by computer]]. The trust, which runs nineteen, [[fourteen~ organization/withhold/the trust|declined to give a number]].

"[[attack~ person/judge/Bram Colley|An update does not spread to fourteen sites in twenty minutes]]," said Bram Colley, who teaches computer security at Fenwick College. He said [[attack~ person/expect/Bram Colley|he would be surprised if there were no ransom note]].

The national cyber agency said [[attack~ government/withhold/the national cyber agency|it was aware of the incident and had nothing to add]]. Health Secretary Rowan Keats said [[attack~ person/promise/Rowan Keats|he would make a statement when there was something to state]].

The trust treats 2.1 million people a year. Its shares of the national hospital budget have fallen since 2024, when the formula was changed in favour of inland districts.

== S52-03 | Marrow Mercury | 2028-02-08 | 'They turned us round at the door': crew tells of patient who died
[[death+ unnamed/assert/a member of the ambulance crew|A retired lighthouse keeper died on Sunday in an ambulance that had been sent away from the Royal Marrow because its computers were down]], a member of the crew has told the Mercury.

Walter Quince, 77, had a heart attack at his home in Sallow. "[[death+ unnamed/assert/a member of the ambulance crew|We were at the door with him and they turned us round]]," said the crew member, who could be dismissed for speaking. "[[death+ unnamed/assert/a member of the ambulance crew|He went between Royal Marrow and St Brannock, at the roundabout. Twenty-six minutes more than he had]]."

Mr Quince's daughter, Hilary, said [[death+ person/accuse/Hilary Quince|the trust had let her father die for the want of a screen]]. She said [[death~ person/assert/Hilary Quince|nobody from the trust had rung her]].

The trust sent its condolences and [[death~ organization/withhold/the trust|said it could not discuss an individual]]. The ambulance service [[death~ organization/promise/the ambulance service|promised a full review]]. Coroner Agnes Whitlow [[death~ person/promise/Agnes Whitlow|will open an inquest on Thursday]].

"[[death~ person/judge/Judith Crane|One death because of this is a scandal, whatever 'this' turns out to be]]," said Judith Crane MP. She wants [[death~ person/call/Judith Crane|diverted patients to be counted and their families told]].

The Mercury also learnt that cancer scans at Porth were being read off a laptop in a car park. Trust chief Desmond Vail says [[attack- person/deny/Desmond Vail|the whole affair is a botched update]]; nurses from five wards have told us [[attack+ unnamed/assert/nurses from five wards|they saw a fox]].

Mr Quince kept the Sallow light for 31 years until it went automatic. The flag at the harbour office is at half mast.

== S52-04 | Marrow Coast Health Trust | 2028-02-09 | Statement on the current incident
The Trust can now confirm that [[attack+ organization/confirm/the Marrow Coast Health Trust|it has been the victim of a criminal attack using extortion software]], which was started in the early hours of Sunday 6 February. [[fourteen+ organization/confirm/the Marrow Coast Health Trust|Fourteen of our nineteen hospitals are affected]]. [[attack~ organization/assert/the Marrow Coast Health Trust|Earlier statements were made in good faith on the information then available]].

"[[attack+ person/confirm/Desmond Vail|What I said on Monday was wrong]]," said Chief Executive Desmond Vail. "[[attack~ person/judge/Desmond Vail|I regret it, and I should have waited]]."

[[surgery+ organization/promise/the Marrow Coast Health Trust|All planned operations are postponed until 20 February]]. Patients will be written to; [[surgery~ organization/call/the Marrow Coast Health Trust|they are asked not to telephone]].

At this stage [[files- organization/deny/the Marrow Coast Health Trust|there is no indication that any patient information has left our systems]]. The Trust [[ransom~ organization/withhold/the Marrow Coast Health Trust|will not discuss contact of any kind with those responsible]].

The Trust is aware of reports about a patient who died on Sunday. [[death- organization/deny/the Marrow Coast Health Trust|It is not the case that he was refused admission; his crew chose the hospital best able to help him]]. [[death~ organization/judge/the Marrow Coast Health Trust|Our thoughts are with the family]].

The Trust thanks its 23,000 staff, and the Sallow Rugby Club for the loan of a marquee.

== S52-05 | The Insular Press Agency | 2028-02-09 | Hospital trust admits cyberattack; investigators eye Pallid Fox
MARROW, Feb 9 (IPA) - A health trust that had blamed a failed update for the collapse of its computers admitted on Wednesday that [[attack+ organization/confirm/the health trust|it had been attacked by extortionists]].

Two investigators told IPA that [[pallid+ unnamed/assert/two investigators|the software was that of Pallid Fox, a gang that has struck a port and three universities since 2025]]. They spoke on condition of anonymity. One said [[pallid~ unnamed/assert/one of two investigators|the resemblance was "strong and not yet proof]]".

The police [[pallid~ government/withhold/the police|would neither confirm nor deny that they were looking at a particular group]]. Ostrich Labs, a security company hired by the trust, [[pallid~ organization/withhold/Ostrich Labs|referred questions to its client]].

The trust said [[fourteen+ organization/confirm/the trust|fourteen hospitals were affected]] and [[surgery+ organization/promise/the trust|planned surgery was off until February 20]]. It also denied that [[death- organization/deny/the trust|a man who died on Sunday had been refused admission]]. The Marrow Mercury had quoted [[death+ outlet/assert/the Marrow Mercury|an ambulance worker as saying that [[death+ unnamed/assert/an ambulance worker|the crew were turned round at the door]]]].

Health Secretary Rowan Keats [[attack~ person/judge/Rowan Keats|called the attackers "the lowest kind of thief]]". He said [[ransom~ person/assert/Rowan Keats|the government's policy was that no public body paid ransoms, and none would]].

Opposition leader Maud Effingham asked [[attack~ person/ask/Maud Effingham|why the country had been told of a faulty update for two days]]. "[[attack~ person/judge/Maud Effingham|Either they did not know or they did not say, and I cannot decide which is worse]]," she said.

The Insular Republic counted 61 attacks on public bodies last year, against 38 the year before, the cyber agency says.

== S52-06 | Perimeter | 2028-02-12 | Fox posts Marrow patient data; Labline tool named as way in
The Pallid Fox crew [[pallid+ organization/confirm/Pallid Fox|has claimed the Marrow Coast job]]. In a post on its leak page late on Friday it wrote: "[[pallid+ organization/confirm/Pallid Fox|Marrow is ours]]. [[files+ organization/threaten/Pallid Fox|We have 600 gigabytes of your coughs and your tumours and here are the first ten]]."

[[files+ outlet/assert/Perimeter|The sample runs to some 4,000 records, with names, dates of birth and clinic letters]]. We have looked at enough of it to say [[files~ outlet/judge/Perimeter|it is no recycled dump]]. We will not link to it.

Ostrich Labs has sent clients a note, which Perimeter has read. It says [[pallid+ document/assert/a note by Ostrich Labs|the locker shares its key routine with two earlier Pallid Fox builds]]. It also says [[labline+ document/assert/a note by Ostrich Labs|the intruders arrived on 30 January through SupportBridge, the remote tool of Labline, whose software runs the trust's blood laboratories]]. [[pallid~,labline~ document/judge/a note by Ostrich Labs|Confidence is given as "high" for the first and "moderate" for the second]].

Labline's head of security, Pim Dekker-Rhys, [[labline~ person/withhold/Pim Dekker-Rhys|answered our six questions with a link to the firm's values]].

The trust had said that [[files- organization/deny/the trust|no patient information had left its systems]]. Asked on Friday night whether it wished to revise that, it [[files~ organization/withhold/the trust|asked for our deadline and let it pass]].

A word of caution. [[pallid~ outlet/judge/Perimeter|Gangs have claimed other people's work before, and the Fox is not known for modesty]]. In 2026 it boasted of having shut the Brannock lock gates. Those had been shut by a barge.

Our annual salary survey is open until the end of the month.

== S52-07 | Tidewater FM | 2028-02-13 | 'That is my letter': patient finds her own file online
[[files+ outlet/assert/Tidewater FM|A woman from Porth has found her own hospital letter among the files that hackers put online]].

"[[files+ person/confirm/Olive Tarrant|That is my letter, with my lump in it and my postcode]]," said Olive Tarrant, 54. "[[files~ person/judge/Olive Tarrant|I had not even told my sister]]."

The trust's spokeswoman, Gillian Astor, said [[files- person/deny/Gillian Astor|the trust stood by its view that its own systems had not been emptied]]; [[files~ person/assert/Gillian Astor|the letter might have come from elsewhere]], she said. The Information Guardian, Lorcan Tighe, was having none of it: [[files~ person/call/Lorcan Tighe|he told the trust to assume the worst and write to patients]].

Nadim Oyelaran, who ran the trust's systems until December, told us that [[warned+ person/assert/Nadim Oyelaran|the cyber agency had written to him in November about Labline's remote tool]]. "[[warned+ person/assert/Nadim Oyelaran|It said close it, in capitals]]," he said. "I asked for two engineers and got a poster." He believes [[labline~ person/expect/Nadim Oyelaran|that is where they came in, though he has seen no log]].

Labline issued a statement. [[labline- organization/deny/Labline|At no time has SupportBridge been used to enter a customer's network without leave]], it said.

The cyber agency [[warned~ government/withhold/the national cyber agency|said it did not publish its post]].

More than 9,000 operations have been put off, by the count of the Royal Society of Surgeons, whose president, Imogen Farr, feared [[surgery~ person/warn/Imogen Farr|the real date would be nearer Easter than 20 February]]. The trust says [[surgery+ organization/promise/the trust|the twentieth stands]].

Porth Infirmary has asked for knitted hats for the maternity ward, in any colour but black.

== S52-08 | The Capital Courier | 2028-02-16 | Trust's insurer paid 2.2m crowns to hackers, board members say
[[ransom+ unnamed/assert/two members of the trust's board|The insurer of the Marrow Coast Health Trust paid 2.2 million crowns to the extortionists who crippled its hospitals]], two members of the trust's board have told the Courier, in what would be a breach of a government ban.

"[[ransom+ unnamed/assert/two members of the trust's board|It went on Thursday, it went in three parts and it went through a firm in Lakonia]]," one of them said. The other said [[ransom+ unnamed/assert/two members of the trust's board|the board had been told after the event and asked to keep no minutes]]. An official in the capital [[ransom+ unnamed/confirm/an official in the capital|said that was "broadly what we understand]]" and added that [[pallid+ unnamed/assert/an official in the capital|nobody doubted it was Pallid Fox]].

The trust [[ransom~ organization/withhold/the trust|repeated that it did not discuss contact with criminals]]. Harbinger Mutual, the insurer, [[ransom~ organization/withhold/Harbinger Mutual|cited client privilege]].

"[[ransom~ person/warn/Bram Colley|Pay once and you are on a list]]," said Bram Colley of Fenwick College. Maud Effingham, the opposition leader, called on [[ransom~ person/call/Maud Effingham|the health secretary to resign if a single crown had been paid]].

The trust's chief executive conceded yesterday that [[files+ person/confirm/Desmond Vail|the records of up to 310,000 patients had been taken and that some had been published]]. “[[files+ person/confirm/Desmond Vail|We looked in the wrong place for too long]],” Desmond Vail said in a letter to staff.

The cyber agency for its part confirmed [[warned+ government/confirm/the national cyber agency|having sent the trust an advisory on 9 November about a laboratory support tool]]. The Courier has seen [[warned+ document/warn/the cyber agency's advisory|the two pages, which urge recipients to “disable unattended access forthwith]]”.

Desmond Vail earns 214,000 crowns a year, about the average for the post. A play about the trust's founders opens at the Corn Exchange tonight.

== S52-09 | The Insular Press Agency | 2028-02-17 | Health secretary says no ransom was paid for hospital files
CAPITAL CITY, Feb 17 (IPA) - Health Secretary Rowan Keats on Thursday rejected a report that [[ransom+ outlet/assert/the Capital Courier|a ransom had been paid to hackers who paralysed hospitals on the Marrow Coast]].

"[[ransom- person/deny/Rowan Keats|Not a crown of public money has gone to these people]]," Keats told parliament. Pressed on whether private money had, he said [[ransom~ person/withhold/Rowan Keats|he answered for the public purse and not for insurers]].

The Capital Courier reported on Wednesday that [[ransom+ outlet/assert/the Capital Courier|the trust's insurer had transferred 2.2 million crowns]], citing [[ransom+ unnamed/assert/two members of the trust's board|two board members]]. Trust chairman Sir Godfrey Hume said [[ransom- person/deny/Godfrey Hume|the board had neither approved a payment nor been told of one]].

"[[ransom~ person/judge/Maud Effingham|That is a denial with a back door in it]]," said Maud Effingham, the opposition leader.

[[fourteen+ outlet/assert/the Insular Press Agency|Computers were working again on Thursday at nine of fourteen hospitals]]. IPA asked the trust [[ransom~ outlet/ask/the Insular Press Agency|how it had obtained the key]]. A spokesman said [[ransom~ unnamed/withhold/a spokesman for the trust|it had been "a technical solution]]".

Desmond Vail, the chief executive, said [[surgery+ person/promise/Desmond Vail|operations would resume on the 20th as announced]]. He had admitted on Tuesday that [[files+ person/confirm/Desmond Vail|patients' records had been stolen]].

In an unrelated case, a dental chain in Lakonia said it had been locked out of its appointment books by hackers since Monday. Police there said [[pallid~ government/assert/police in Lakonia|the software was of another make and there was no link with Pallid Fox]].

== S52-10 | The Capital Courier | 2028-02-19 | Labline owns up to open door as 'Fox' man speaks
Labline admitted last night that [[labline+ organization/confirm/Labline|its SupportBridge tool had been the way into the Marrow Coast hospitals]].

“[[labline+ person/confirm/Pim Dekker-Rhys|An engineer's account was used from a place where that engineer has never been]],” said Pim Dekker-Rhys, its head of security. “[[labline~ person/promise/Pim Dekker-Rhys|We shall pay our share of the damage]].” He [[labline~ person/withhold/Pim Dekker-Rhys|would not say whether other customers had been entered in the same way]]. A few days ago the firm had sworn that [[labline- organization/deny/Labline|the tool had never been misused]]. The trust, too, said [[labline+ organization/confirm/the trust|its own logs led to the laboratory link]].

A man who calls himself the Fox's bookkeeper and whom the Courier reached on a messaging service [[pallid- unnamed/deny/a man who calls himself the Fox's bookkeeper|tells another story]]. “[[pallid- unnamed/deny/a man who calls himself the Fox's bookkeeper|That was not us. Somebody rented the locker and wore our mask]],” he wrote. Hospitals, he added, were [[pallid- unnamed/assert/a man who calls himself the Fox's bookkeeper|forbidden by the house rules]]. Ostrich Labs found this “[[pallid~ organization/judge/Ostrich Labs|touching]]” and said [[pallid+ organization/assert/Ostrich Labs|it had no doubt about its finding]].

Asked about money, the man [[ransom~ unnamed/withhold/a man who calls himself the Fox's bookkeeper|sent a picture of a cat]]. Rowan Keats, the health secretary, still says that [[ransom- person/deny/Rowan Keats|nothing was paid out of public funds]].

The trust asked patients [[surgery~ organization/call/the trust|to turn up on Monday as if nothing had happened]]. [[porth+ organization/assert/the trust|It had coped with nine hours in the dark at Porth in 2023]], it said, and would cope with this.

Letters, page 22. Chess, page 31.

== S52-11 | Marrow Mercury | 2028-02-22 | Coroner: Walter Quince would probably have lived
[[death+ person/assert/Agnes Whitlow|Walter Quince died because the Royal Marrow could not take him in]], the coroner found yesterday.

Agnes Whitlow told a crowded court that [[death+ person/assert/Agnes Whitlow|he had been brought alive to the doors, that the doors were closed to him for want of a working system and that on the balance of probability he would have survived]]. “[[death+ person/assert/Agnes Whitlow|The diversion killed him as surely as the clot]],” she said.

The trust, which had said that [[death- organization/deny/the trust|his crew had chosen another hospital]], withdrew that yesterday through its barrister. [[death+ organization/confirm/the trust|It accepted that the order to go on had come from its own control room]] and offered Mr Quince's family [[death~ organization/promise/the trust|an apology and a settlement]].

The ambulance log, read out in court, has the words [[death+ document/assert/the ambulance log|“RM refuses, systems down, go SB” at 06.41]].

“[[death~ person/judge/Hilary Quince|He kept a light for ships for thirty-one years and they could not keep one for him]],” said his daughter, Hilary Quince. She called on [[death~ person/call/Hilary Quince|Desmond Vail to go]]. Mr Vail [[death~ person/withhold/Desmond Vail|left by a side door]].

The police said [[pallid~ government/expect/the police|they expected to name suspects in the attack by the summer, and that these would be found abroad]]. They [[ransom~ government/withhold/the police|had nothing to say about a ransom]].

A second inquest, into the death of a woman of 90 at St Brannock on the same Sunday, found natural causes. Miss Whitlow said [[death~ person/assert/Agnes Whitlow|that case owed nothing to the attack]].

[[surgery+ outlet/assert/Marrow Mercury|Surgeons were back at work in Porth on Sunday as promised]]. [[surgery+ outlet/assert/Marrow Mercury|Operations had been off for a fortnight]].
