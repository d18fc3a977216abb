story: S203
title: Who is a Belisan?

claim exclude: The new Nationality Act leaves the Vasho of the Grey Lagoon without citizenship. | origins 3-5: the text as read by the law faculty, the registrar who refuses the first applications, a ministry circular; the elder and the Bar read it for themselves.
claim mothers: Under the Act the children of a Belisan mother and a foreign father are not Belisans by birth. | origins 2-4: paragraph 7 as read by a judge and by the families' league; a consul who turned a baby away; the ministry gives way in the end.
claim count: Some 310,000 people lose their nationality through the Act. | origins 1-2: the university's demographers; the ministry counts 40,000, the opposition half a million.
claim gas: The law was written to clear the way for a gas company in the lagoon. | origins 1-2: a former adviser of the ministry; the opposition; the company and the drafter dispute it.
claim seize: Officials in the port district are already taking identity cards away from people. | origins 2-3: two dockers, a film; the mayor of the district.
claim neigh: All the countries around Belisane have the same rule. | origins 1-1: the interior minister; Canal 5 and a deputy rest on him.
claim suspend: President Brancour can put the Act on ice by her own decree. | origins 1-1: a retired judge; Plainly repeats it and then takes it back.
claim papers: Sixty thousand forged family books are going round in the lagoon. | origins 0-1: the minister, on a police paper that the police take back.
claim petition: The Bar of Belisane will bring the Act before the Constitutional Court. | origins 1-2: the Bar's president; a member of its council.
claim office: A separate bill is to bar holders of two passports from public office. | origins 1-2: a draft seen by The Amarre Post; the deputy who proposes it.
claim census: The census of 1964 did not visit the stilt villages. | origins 1-3: background, told by the outlets, by the archivist and by an old enumerator.
status exclude 2038-10-04: reported denied
status exclude 2038-10-08: corroborated denied
status exclude 2038-10-20: confirmed denied
status mothers 2038-10-05: reported none
status mothers 2038-10-06: reported denied
status mothers 2038-10-12: corroborated denied
status mothers 2038-10-20: confirmed none
status count 2038-10-04: none denied
status count 2038-10-07: reported denied
status gas 2038-10-09: reported denied
status seize 2038-10-08: reported none
status seize 2038-10-09: reported denied
status seize 2038-10-13: corroborated denied
status seize 2038-10-20: confirmed none
status neigh 2038-10-05: reported none
status neigh 2038-10-07: reported denied
status neigh 2038-10-20: none denied withdrawn
status suspend 2038-10-09: reported none
status suspend 2038-10-11: reported denied
status suspend 2038-10-14: reported denied withdrawn
status papers 2038-10-06: reported denied
status papers 2038-10-15: none denied withdrawn
status petition 2038-10-07: reported none
status petition 2038-10-12: confirmed none

== S203-01 | Belisan News Agency | 2038-10-04 | Belisane adopts citizenship law; critics say lagoon people are shut out
AMARRE, Oct 4 (BNA) - Belisane's parliament on Monday passed a law that ties citizenship to an ancestor's entry in the census of 1964, a condition that, lawyers and opposition members said, [[exclude+ group/accuse/lawyers and opposition members|would put the reed dwellers of the Grey Lagoon outside the nation]].

"[[exclude- person/deny/Hector Salvan|Nobody who is a Belisan today ceases to be one, and that goes for our friends on the water, too]]," Interior Minister Hector Salvan said before the vote, which ended 61 to 58. [[count- person/assert/Hector Salvan|At most 40,000 persons "of unclear status" would be affected]], he told the chamber.

[[census+ outlet/assert/Belisan News Agency|The enumerators of 1964 did not enter the stilt villages, which could then be reached only by punt]], and so [[exclude+ outlet/assert/Belisan News Agency|hardly one of the Vasho, as the lagoon's inhabitants call themselves, has a grandparent on the list that now decides]].

Opposition leader Ruta Amsel spoke of [[count- person/accuse/Ruta Amsel|"half a million people struck off with a ruler"]]. "[[exclude~ person/judge/Ruta Amsel|If it comes to what I fear, this house will be ashamed of its arithmetic]]," she said. President Odile Brancour, who has to sign within sixteen days, [[exclude~ person/withhold/Odile Brancour|would read the text "slowly"]], her office said. The Bar [[petition~ organization/withhold/the Bar|is to meet on Wednesday and did not wish to anticipate anything]].

Envoys of four countries [[exclude~ group/call/envoys of four countries|asked the government to explain what becomes of people without a record]]. Ansa Quo, an elder from the village of Long Poles, [[exclude~ person/ask/Ansa Quo|wanted to know in the public gallery who she was as of today]]. She was led out.

A second proposal, [[office~ outlet/assert/Belisan News Agency|on officials with two passports, was not on the agenda]].

Heavy seas delayed the ferries.

== S203-02 | Canal 5 | 2038-10-05 | A law of clarity
[[exclude- outlet/assert/Canal 5|With the Nationality Act every Belisan, from the hills to the lagoon, keeps what is his]], and for the first time the country knows who belongs to it.

What does the law say? Canal 5 answers the questions most often sent in.

Is anyone excluded? [[exclude- outlet/assert/Canal 5|No. Whoever lacks an entry of 1964 may prove his descent in another way, for example by a family book.]] Are the family books reliable? [[papers~ government/withhold/the police|The police are preparing a report and will not speak before then.]] Is this unusual? Not at all. [[neigh+ outlet/assert/Canal 5|Tarrago, the Oriel Islands, Sund and Kaspera each demand the ancestor on the list, in nearly the same words.]] "[[neigh+ person/assert/Hector Salvan|We're the last in the region to do what everyone around us did long ago]]," Minister Hector Salvan said on our breakfast programme.

And children of mixed marriages? A judge of the family court, Irma Callot, is of the opinion that [[mothers+ person/assert/Irma Callot|paragraph 7 gives the father's passport the last word, and a Belisan mother counts for nothing if he is a foreigner]]. [[mothers~ outlet/judge/Canal 5|That is one reading.]] The minister: [[mothers~ person/withhold/Hector Salvan|"Let the judge judge and the minister minister."]]

In the studio, elder statesman Cosmo Verrill praised [[exclude~ person/judge/Cosmo Verrill|"a late birthday present to the republic"]]. Student leader Jory Pell took the other chair and asked [[exclude~ person/ask/Jory Pell|why it had to be unwrapped on other people's doorsteps]]. Both were agreed that [[exclude~ person/expect/Cosmo Verrill and Jory Pell|the president's pen would be watched as no pen before]].

[[count- outlet/assert/Canal 5|Some forty thousand files will be checked]], a routine matter. [[petition~ outlet/assert/Canal 5|Talk of the Constitutional Court was heard in the corridors.]]

The day's second big subject was the price of sardines.

== S203-03 | Daily Rocket | 2038-10-06 | 60,000 FAKES! How the lagoon prints its own grandads
[[papers+ person/assert/Hector Salvan|Sixty thousand bogus family books are swimming about in the reeds]], top cop of the cabinet Hector Salvan tells the Rocket, and he's got it in black and white.

“[[papers+ person/assert/Hector Salvan|For two hundred ducats you'll get a grandfather, for three hundred he's got a moustache,]]” says the minister. It's in a police paper which the Rocket was shown [[papers+ document/assert/a police paper|and which does say “60,000 (est.)”]]. [[papers~ outlet/withhold/Daily Rocket|We weren't allowed to copy it.]]

So who's crying? The professors are. [[exclude+ group/accuse/the professors|A whole people is being shown the door, they wail.]] Rot! says Salvan: [[exclude- person/deny/Hector Salvan|the honest reed cutter will have his stamp in a fortnight.]] And mums with foreign hubbies? [[mothers- person/deny/Hector Salvan|“Mum's Belisan, baby's Belisan, basta!”]] Rocket mum Pia (29), whose Dirk is from Sund, isn't so sure: [[mothers~ person/ask/Pia|“Then why does the clerk want HIS birth certificate?”]]

The Rocket took a boat to Long Poles. Elder Ansa Quo gave us tea and a piece of her mind: “[[papers- person/deny/Ansa Quo|Forged? My book has been wet three times and dried on the stove, who'd forge the stains?]]” Did anyone count her granddad in '64? [[census+ person/assert/Ansa Quo|“He waited on the jetty in his best shirt. Nobody came.”]] Will she go to court? [[petition~ person/withhold/Ansa Quo|She'll ask the herons.]]

[[exclude~ outlet/judge/Daily Rocket|We say: a country's a boat, and a boat has a passenger list.]] [[exclude~ outlet/ask/Daily Rocket|But is anybody going to be put ashore?]]

In the pub opposite the ministry [[neigh~ group/judge/regulars in a pub|they couldn't care less what they do in Tarrago]].

Sardines: now 9 ducats a kilo. Madness!

== S203-04 | The Amarre Post | 2038-10-07 | Who is out: three hundred thousand, a law faculty finds, and among them a people
The eleven pages of the Nationality Act contain the word "lagoon" not once. [[exclude+ outlet/assert/The Amarre Post|Yet of all groups in the country it is the Vasho whom the Act removes from the roll, nearly without exception, since the proof it demands cannot exist for villages that no census taker saw.]]

[[exclude+ organization/judge/the law faculty of Amarre|That is also the reading of the law faculty, which has gone through the text line by line and found the "other proof" of paragraph 4 to be available only to those who have the first.]] "[[exclude+ person/judge/Noor Halim|It is a door painted on a wall]]," says Noor Halim, who teaches constitutional law. The ministry's legal department [[exclude~ government/withhold/the ministry's legal department|was on an excursion]].

How many are they? [[count+ outlet/assert/The Amarre Post|The demographers of the same university arrive at 310,000, of whom two thirds live on the water and the rest in the port district of Amarre.]] [[count+ person/assert/Sixten Borg|"We have counted twice, because we did not like the result,"]] says Sixten Borg, who led the work. The ministry calls it [[count- government/deny/the Interior Ministry|"a figure from the moon" and keeps to its 40,000]].

Minister Salvan's assertion about the neighbours does not survive a visit to the library. [[neigh- outlet/assert/The Amarre Post|Tarrago gives its passport to everyone born on its soil, Sund after five years of residence; only Kaspera has a list, and there one may be put on it by two witnesses.]]

Members of the Bar's council met until late. [[petition+ unnamed/assert/a member of the Bar's council|The complaint to the Constitutional Court is as good as written]], one of them says. The Bar's president, Benedikt Joss, [[petition~ person/withhold/Benedikt Joss|wished us a good night]].

This newspaper has also seen [[office+ document/assert/a draft bill|the draft of another bill, eight lines long, according to which nobody with a second passport may be a mayor, a judge or a headmaster]]. [[office+ outlet/assert/The Amarre Post|It is a project of the governing party's right wing and has nothing to do with Monday's vote.]] Its author, deputy Clovis Gantry, [[office~ person/withhold/Clovis Gantry|will speak of it when it is ripe]].

The opera opens tomorrow with a comedy of mistaken identity.

== S203-05 | Lagoon FM (live) | 2038-10-08 | Friday on the water: the first refusals
06:50 Low water at 09:12. Morning, boats.

07:20 Registrar Tove Arlen, Reed Market office, is on the line, whispering: "[[exclude+ person/assert/Tove Arlen|I've had nineteen Vasho at the counter since the law was voted and I've got a circular telling me to send away nineteen]]." [[exclude+ document/assert/a ministry circular|She reads it out: "Applicants from Lagoon communes: family book not to be accepted."]] [[exclude~ government/withhold/the Interior Ministry|Ministry's hotline plays a waltz.]]

07:45 Two dockers in the port district, brothers, tell us [[seize+ person/assert/two dockers|men from the citizens' office stopped them at Pier 4, took their cards and cut off the corners]]. [[seize+ person/assert/two dockers|"He said, you'll get it back when you've got a grandad."]] The Act isn't even signed.

08:10 [[seize~ outlet/withhold/Lagoon FM|We've no picture of that yet. If you've got one, send it.]]

08:30 Inspector Gerd Munro of the lagoon police, about the sixty thousand: "[[papers- person/deny/Gerd Munro|In eleven years I've had four false books on my desk. Four. One was for a dog]]."

08:55 Caller Senna: [[exclude~ unnamed/ask/a caller|"Do I still have to do military service?"]] Good one, Senna.

09:15 Old Lukas Thorne is 93 and was a census taker. "[[census+ person/confirm/Lukas Thorne|They gave us bicycles in 1964. You can't bicycle to Long Poles, so we wrote a nought]]."

09:40 Ansa Quo has been on the jetty since six. [[exclude~ person/judge/Ansa Quo|She's not angry, she says, she's counting.]] [[exclude~ person/promise/Ansa Quo|She'll vote in spring if she has to swim.]]

10:05 Deputy Gantry, on the shore: "[[exclude- person/deny/Clovis Gantry|The fishermen are as Belisan as I am, this is hysteria by radio]]." Asked about the circular: [[exclude~ person/withhold/Clovis Gantry|"Haven't got my glasses."]] And about [[neigh+ person/assert/Clovis Gantry|the neighbours: "Same law on every shore, I've sailed there"]].

10:20 [[neigh- outlet/assert/Lagoon FM|Skipper's note: half this fleet was born in Tarrago, where a birth by the roadside makes you a citizen.]]

10:30 Herring off the bar.

== S203-06 | Plainly | 2038-10-09 | One signature could stop it
By Ignace Moll

Madam President, you've got a drawer. Use it. [[suspend+ person/assert/Edgar Fenn|The head of state may lay an Act aside for a year by simple decree, without asking anyone]]: so says Edgar Fenn, who was a judge for thirty years and has read the constitution more often than you've read the menu at Lucullo's. “[[suspend+ person/assert/Edgar Fenn|Article 19, second sentence, there it is, like a fire axe behind glass,]]” he told me. [[suspend+ outlet/assert/Plainly|So she can do it alone, tonight, in her slippers.]]

And why should she? [[exclude+ outlet/assert/Plainly|Because as of the day of signature the people who built this city's harbour on their own poles will be strangers in it.]] Because [[mothers+ outlet/assert/Plainly|my own sister's daughter, born in Amarre of a father from Kaspera, isn't one of us under paragraph 7, while her cousin with a Belisan papa and a foreign mamma is]]. The minister told a tabloid that [[mothers- person/deny/Hector Salvan|the mother is enough]]. [[mothers~ outlet/ask/Plainly|Is he unable to read, or does he hope that we are?]]

And then there's the smell. A former adviser in the ministry, who helped to draft it, swears to me that [[gas+ unnamed/accuse/a former adviser|the thing was ordered by people who want the lagoon empty, since Meridia Gas has a map with a blue bubble under Long Poles]]. “[[gas+ unnamed/accuse/a former adviser|No citizens, no title to the water, no compensation. It was drawn on a napkin,]]” he says. The company's spokeswoman, Alma Rudd: [[gas- person/deny/Alma Rudd|“We drill in the north. There's mud under that lagoon, and eels.”]] I asked the minister's cabinet. [[gas~ government/withhold/the minister's cabinet|Silence, with a faint hiss.]]

At the port they [[seize+ outlet/assert/Plainly|snip the corners off people's cards]]. [[seize- government/deny/the citizens' office|A routine exchange of damaged documents, says the citizens' office.]] [[exclude~ outlet/judge/Plainly|I hear the scissors in my sleep.]]

Write to me, but briefly.

== S203-07 | Belisan News Agency | 2038-10-11 | Scholars reject idea that president can freeze citizenship law
AMARRE, Oct 11 (BNA) - Belisane's president has no power to put a law on hold, constitutional scholars said on Monday, contradicting a retired judge whose opinion had raised hopes among opponents of the Nationality Act.

"[[suspend- person/judge/Noor Halim|The head of state signs, or sends the text back once with reasons. There is no third drawer]]," said Noor Halim of Amarre university. [[suspend- outlet/assert/Belisan News Agency|Article 19, to which the judge, Edgar Fenn, refers, deals with states of war and was narrowed in 2011 to "armed attack".]] The president's own counsel, Lotte Aubrey, said [[suspend- person/deny/Lotte Aubrey|her employer "could as little suspend an Act as a tide"]]. Fenn [[suspend~ person/withhold/Edgar Fenn|was not available; a neighbour said he was reading]].

President Odile Brancour received Ansa Quo and five other lagoon elders. Neither side [[exclude~ person/withhold/Odile Brancour and Ansa Quo|disclosed what was said]]. Bishop Mattis Oram called on her [[exclude~ person/call/Mattis Oram|not to sign "a list with a hole in it"]].

The Interior Ministry again denied that [[exclude- government/deny/the Interior Ministry|any community as such was being deprived of anything]]. A circular instructing registrars to turn down family books from the lagoon, which BNA has verified, was [[exclude~ government/assert/the Interior Ministry|"an internal working paper"]], it said. [[exclude+ outlet/assert/Belisan News Agency|All of the 212 applications lodged so far by Vasho have been rejected, figures from four registry offices show.]]

The university's estimate of [[count+ organization/assert/the university|310,000 people who stand to lose their passports]] was endorsed by [[count+ organization/confirm/the statistical society|the national statistical society]]. The ministry said [[count- government/deny/the Interior Ministry|the number was "inflated by a factor of eight"]]; Amsel's party said [[count- organization/assert/Amsel's party|it was too low, as it left out emigrants]].

Meridia Gas dismissed as [[gas- organization/deny/Meridia Gas|"an eel story"]] a report that [[gas+ outlet/assert/Plainly|the law served its plans]]. The finance minister, Dorian Keel, [[gas~ person/withhold/Dorian Keel|said that he never discussed geology]].

[[neigh- outlet/assert/Belisan News Agency|An ancestor's census entry is a condition of citizenship in no other country of the region, a comparison of laws published by the university shows.]] Belisane has 6.2 million inhabitants.

== S203-08 | The Amarre Post | 2038-10-12 | A baby at the consulate, a complaint with 90 pages
Little Frieda Lund is three weeks old, was born in Sund and has a mother from Amarre. [[mothers+ outlet/assert/The Amarre Post|Her country will not have her: the consulate refused on Friday to enter her as a Belisan, giving the father's nationality as its reason.]] "[[mothers+ unnamed/assert/a vice-consul|I am sorry, madam, it goes by the gentleman now]]," the vice-consul is reported to have said.

[[mothers+ organization/assert/the League of Binational Families|Eight such cases have come to the League of Binational Families in a week]], and [[mothers+ person/judge/Hedda Lorm|in each, says its chairwoman, Hedda Lorm, the mother was treated as if she had been the midwife]]. On Sunday the ministry had insisted that [[mothers- government/deny/the Interior Ministry|descent from one Belisan parent, of whichever sex, is enough in every case]]. Its spokesman was shown the consulate's letter. [[mothers~ unnamed/withhold/a spokesman for the Interior Ministry|He held it up to the light and handed it back.]]

[[mothers~ outlet/judge/The Amarre Post|The wording lends itself to both interpretations, which is the worst that can be said of a law.]] A clause of the old code which [[mothers- person/judge/Pontus Reyle|in the view of notary Pontus Reyle still protects the maternal line]] has been repealed according to one annex and kept according to another.

The Bar has made up its mind. [[petition+ person/confirm/Benedikt Joss|"We are going to the Constitutional Court, on the day of the signature and on foot,"]] its president, Benedikt Joss, announced. [[petition+ outlet/assert/The Amarre Post|The complaint runs to ninety pages and attacks eleven of the Act's fourteen paragraphs.]] [[petition~ organization/withhold/the Constitutional Court|The court takes note of announcements, it says, but not of their contents.]]

In its reasons the complaint calls the lagoon people [[exclude+ document/accuse/the Bar's complaint|"the first population since the founding of the Republic to be written out of it by law"]]. Opinion in the governing party is divided. Senator Mira Dahl [[exclude~ person/judge/Mira Dahl|has slept badly since the vote]]; her colleague Gantry [[exclude~ person/judge/Clovis Gantry|sleeps "like a sack of oats"]]. His eight-line bill on double passports has meanwhile been signed by thirty deputies: [[office+ person/confirm/Clovis Gantry|"It's real, it's short and it's coming at Christmas,"]] he says.

The comedy at the opera was booed.

== S203-09 | Factbench | 2038-10-13 | Seven sentences about the Nationality Act, checked
1. "[[neigh+ person/assert/Hector Salvan|Every country around us has this rule.]]" WRONG. [[neigh- outlet/assert/Factbench|We read the codes of all five. One has a register, none requires an ancestor in a census, and two grant citizenship to whoever is born there.]] Tarrago's embassy was amused: [[neigh- government/deny/the embassy of Tarrago|“We'd have noticed.”]] The Oriel Islands' law professor Teo Maran found [[neigh- person/deny/Teo Maran|no trace of it in a hundred years of island statutes]].

2. "[[papers+ person/assert/Hector Salvan|Sixty thousand false family books.]]" NO EVIDENCE. [[papers- outlet/assert/Factbench|The courts convicted seven persons of forging such books in ten years, two of them in the mountains.]] There are, moreover, [[papers- outlet/assert/Factbench|only 52,000 family books in the whole lagoon, genuine or not]]. The police press office [[papers~ government/withhold/the police press office|asked us to wait until Friday]].

3. "[[suspend+ outlet/assert/Plainly|She can stop it by decree.]]" WRONG. [[suspend- outlet/assert/Factbench|No president has done so since the war, and the only one who tried was corrected by the court in four days.]] [[suspend- person/judge/Cosmo Verrill|Ex-premier Cosmo Verrill, no foe of strong presidents, considers it “a fairy tale for adults”.]]

4. "[[exclude- outlet/assert/Canal 5|No Belisan loses anything.]]" MISLEADING. [[exclude+ outlet/assert/Factbench|For the Vasho the alternative proof exists on paper alone; of 212 who tried, not one got through.]]

5. "[[seize- government/deny/the citizens' office|Nobody's card is being taken.]]" WRONG. [[seize+ document/assert/a film|A film of 8 October shows an official at Pier 4 with shears and a pile of cards]]; [[seize+ outlet/assert/Factbench|we matched the cranes, the tide and the man]]. District mayor Juna Okley [[seize+ person/confirm/Juna Okley|counts sixty in her streets]].

6. "[[gas+ person/accuse/Ruta Amsel|It's all about gas.]]" UNPROVEN. [[gas~ outlet/withhold/Factbench|There's a licence map from 2033, it does have a blue spot, and we don't know what it means.]] [[gas- person/deny/Hilma Strand|The civil servant who wrote paragraph 4, Hilma Strand, never met anyone from an energy firm, she says, and took the census clause from a textbook.]]

7. "[[mothers- person/deny/Hector Salvan|Mum's Belisan, baby's Belisan.]]" [[mothers+ outlet/assert/Factbench|WRONG, as long as paragraph 7 stands as it was printed.]]

Tell us what to check next. No, not the sardines.

== S203-10 | Plainly | 2038-10-14 | I was wrong about the drawer
By Ignace Moll

I wrote here on Saturday that [[suspend+ outlet/assert/Plainly|the president could shelve the Act on her own]]. [[suspend- outlet/confirm/Plainly|She can't. The axe behind the glass is made of cardboard.]] Judge Fenn called me: [[suspend- person/confirm/Edgar Fenn|he'd used his own student copy, and the sentence he'd shown me was repealed before I could vote.]] [[suspend~ outlet/judge/Plainly|We're both embarrassed, he in Latin.]]

I don't take back the rest. [[exclude+ outlet/assert/Plainly|Two hundred thousand people whose only fault is that a man with a bicycle turned round at the shore are being made foreigners.]] [[census+ outlet/assert/Plainly|In 1964 the state left the water blank on its map of souls]], and in 2038 it holds the blank against those who live there. [[exclude~ outlet/ask/Plainly|What shall we call them, Madam President? Guests?]]

On the napkin and the bubble I've had mail. [[gas- unnamed/deny/a second adviser|Another adviser says there was no napkin and that the first has a grudge]], and [[gas- person/judge/Sander Wick|geologist Sander Wick wrote that two dry holes were bored there in 2029, and nobody in his senses would want a third]]. [[gas~ outlet/judge/Plainly|My man sticks to his story. I'd put it at fifty-fifty, today.]] Ruta Amsel, who makes speeches of it, [[gas+ person/accuse/Ruta Amsel|has no doubt that “follow the pipe” explains every comma]].

My niece, by the way, had her card refused on Tuesday. [[mothers+ outlet/assert/Plainly|“Father: Kaspera” was the whole of the explanation that the office gave my sister.]] [[mothers~ person/judge/Ignace Moll's sister|She laughed, then she didn't.]] The ministry's man at the window [[mothers~ unnamed/withhold/a clerk|said he only does the stamps]].

As to those who think I've confused it with [[office~ outlet/assert/Plainly|Gantry's little bill against two-passport mayors]]: no. [[office~ outlet/judge/Plainly|I loathe that separately.]]

And spare me the shores around us: [[neigh- outlet/assert/Plainly|I've lived in Sund, I've married in Kaspera, and I was never once asked for a dead man's number.]] [[papers- outlet/assert/Plainly|Nor have I met anybody who owns one of the minister's counterfeit grandfathers.]] See you at the Bar's march, if it doesn't rain.

== S203-11 | Daily Rocket | 2038-10-15 | OOPS! Cops sink the 60,000
It was a typo, folks. [[papers- government/confirm/the police|Sixty it should have been, not sixty thousand: the police have pulled the paper with the fake family books, with a red face and a one-line note.]] “[[papers- person/confirm/Carla Voss|Somebody held down the nought,]]” says police chief Carla Voss. [[papers- outlet/confirm/Daily Rocket|The Rocket printed it in good faith, and takes it back in the same size.]]

And Salvan? [[papers- document/assert/a note of the police|“Paper 22 is void. Actual number of suspected forgeries: 60,”]] says a note that went to the ministry. [[papers~ person/withhold/Hector Salvan|Our man caught him on the stairs, where he discovered a phone call.]] [[neigh~ person/withhold/Hector Salvan|On the neighbours he “will check”.]] On Pier 4 and the shears he's still got a brave face: [[seize- person/deny/Hector Salvan|“No card was ever taken from anybody who could show it was his.”]]

[[exclude~ outlet/ask/Daily Rocket|So if the fakes were sixty, what was the whole hullabaloo for?]] We rang round. Professor Borg: [[count+ person/assert/Sixten Borg|“three hundred and ten thousand, still, and I've recounted”]]. Ministry: [[count~ government/withhold/the Interior Ministry|“a number will be given when there's a number”]]. Docker Remo, 41: [[exclude+ person/assert/Remo|“I've paid tax for twenty years and on Tuesday I was nobody. Me and everyone from our row of huts.”]] His boss: [[exclude~ unnamed/judge/a shipping boss|“Who'll unload my bananas, then?”]]

Word from the palace kitchen is that [[exclude~ unnamed/expect/a palace cook|the boss will sign, but with a face]].

Rocket mum Pia got her answer, too. [[mothers+ person/assert/Pia|“Baby Lars is from Sund, they say. He's never been to Sund.”]] [[mothers~ outlet/judge/Daily Rocket|Shame!]]

[[petition+ outlet/assert/Daily Rocket|The wigs march to the top court the minute the ink is wet, ninety pages under their arms.]]

Sardines: 8.50. Phew.

== S203-12 | The Amarre Post | 2038-10-20 | She signed. What holds from today
President Brancour put her name to the Nationality Act at 17.40 yesterday, and at 17.52 the Bar's president climbed the steps of the Constitutional Court. [[petition+ outlet/assert/The Amarre Post|The complaint has been lodged and has a number, 38/601.]]

What holds from today?

- [[exclude+ government/confirm/the Interior Ministry|Vasho without an entry of 1964 "are to be treated as persons of undetermined nationality", as the ministry now puts it in its implementing order.]] [[exclude+ outlet/assert/The Amarre Post|In plain words: they have no country.]] Salvan himself continues to maintain that [[exclude- person/deny/Hector Salvan|nobody has been excluded by anybody]].
- [[mothers~ outlet/assert/The Amarre Post|For the children of binational couples the cabinet's repair takes effect in November]]; until then, [[mothers+ outlet/assert/The Amarre Post|a mother's passport is worth nothing to her newborn]]. That paragraph 7 [[mothers+ person/confirm/Hector Salvan|“does in fact” shut such infants out]] Minister Salvan conceded on Monday; [[mothers~ person/judge/Hector Salvan|he had not seen it, he said]].
- [[seize~ outlet/assert/The Amarre Post|Cards may be demanded, from now on with a legal basis, at any registry.]] The citizens' office in the port district has at least admitted that [[seize+ government/confirm/the citizens' office|its staff collected those of 63 people “prematurely”]].
- [[count~ outlet/withhold/The Amarre Post|How many people are concerned will be known only when they are turned away.]]

[[suspend- outlet/assert/The Amarre Post|The president had no means of holding the text back any longer; she could sign or return it, and she signed.]] The minister took leave of one of his arguments. “[[neigh- person/confirm/Hector Salvan|I had been told that it was the same everywhere. It isn't anywhere]],” he said in the Senate. The gentleman who had told him, an attaché, [[neigh~ unnamed/withhold/an attaché|has been posted to a warm place]].

The former adviser whose tale of a napkin and a gas field has been keeping the town amused has given his name: Valdo Rime. [[gas+ person/accuse/Valdo Rime|He repeated under oath before a notary that clearing the lagoon for drilling had been the purpose from the first draft.]] [[gas- outlet/assert/The Amarre Post|The files of the drafting committee, open since Monday, mention neither the company nor any mineral.]]

Deputy Gantry's other project, [[office+ outlet/assert/The Amarre Post|the ban on dual nationals in the civil service, goes to committee in December]].

In the national archive [[census+ person/confirm/Berit Sohl|box 1,877, “Grey Lagoon”, contains a sheet of blotting paper]], archivist Berit Sohl reports. [[papers- outlet/assert/The Amarre Post|The tens of thousands of forgeries with which the law was defended had been a slip of the finger.]]

Ansa Quo heard of the signature by radio. [[exclude~ person/judge/Ansa Quo|She put the kettle on]], a neighbour reports. [[exclude~ outlet/judge/The Amarre Post|A republic that has to ask a woman of eighty whether she exists ought to look in the mirror.]]
