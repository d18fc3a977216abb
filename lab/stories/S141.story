story: S141
title: The villa on Lake Immer

claim met: Envoys of Veyland and Zarqand met in secret at a villa on Lake Immer in Tolsenia on 3 and 4 March about Zarqand's nuclear programme. | origins 3-5: Officials in Aldermouth, the baker and the innkeeper of Immersee, and the Tolsenian foreign minister; President Ashby for himself; Zarqand denies to the end.
claim freeze: Zarqand offered to stop enriching uranium above five per cent for two years. | origins 1-3: Two Veyland officials; a diplomat of a third country and a paper read out in the senate may come from the same note.
claim money: Veyland offered to unblock Zarqandi oil money held abroad (four, six or nine billion thalers). | origins 1-3: A treasury official, a banker; the senator has it from the first.
claim letter: President Ashby sent the Chairman of Zarqand a letter in his own hand. | origins 1-2: A person in the president's office; Ashby himself admits it later.
claim prisoners: In January consuls of the two countries met in Port Azhar to arrange an exchange of prisoners. | origins 2-3: Both governments said so at the time.
claim haddar: The intelligence service of Haddar gave the story of the villa to the press in order to wreck the talks. | origins 1-2: Two Veyland officials; the newsletter's source may be one of them; Haddar denies, the paper that had the story denies.
claim round: A second round is to be held on 21 March. | origins 1-2: One official; a hotel-keeper's booking.
claim strike: Haddar will bomb Zarqand's enrichment halls unless they are shut by summer. | origins 1-2: Haddar's defence minister; a general to his paper.
claim surani: Navid Surani, Zarqand's deputy foreign minister, headed its side at the lake. | origins 0-1: A tabloid with a photograph that proved to be of 2031, withdrawn.
claim lisse: Veyland walked out of the Lisse accord in 2031. | origins 1-2: Background in the outlets' own voice.
claim stock: Zarqand has piled up uranium at sixty per cent, enough for several bombs (140 to 210 kilograms). | origins 2-3: The Inspectorate; Haddar's service with another figure; Zarqand disputes.
status met 2034-03-07: reported denied
status met 2034-03-08: corroborated denied
status met 2034-03-10: confirmed denied
status freeze 2034-03-07: reported none
status freeze 2034-03-08: reported denied
status freeze 2034-03-15: corroborated denied
status money 2034-03-10: reported none
status money 2034-03-13: corroborated denied
status letter 2034-03-09: reported denied
status letter 2034-03-15: confirmed denied
status haddar 2034-03-10: reported none
status haddar 2034-03-11: reported denied
status round 2034-03-13: reported none
status round 2034-03-14: reported denied
status surani 2034-03-09: reported denied
status surani 2034-03-14: none denied withdrawn
status strike 2034-03-10: reported none
status strike 2034-03-11: confirmed none
status stock 2034-03-08: reported denied
status stock 2034-03-10: corroborated denied

== S141-01 | The Aldermouth Tribune | 2034-03-07 | Veyland and Zarqand held secret atomic talks beside a Tolsenian lake
[[met+ unnamed/assert/three Veyland officials|Emissaries of President Ashby and of the Zarqandi leadership spent last Friday and Saturday under one roof in neutral Tolsenia]], three officials in Aldermouth have told the Tribune, [[met+ unnamed/assert/three Veyland officials|the first time in almost three years that the two governments have talked face to face about centrifuges]].

The roof belongs to the Villa Rosenau, a state guest house above Lake Immer with eleven bedrooms and no neighbours. “[[met+ unnamed/assert/one of three Veyland officials|They came by boat, because the road has a speed camera]],” one of the officials said.

What was said there is known only in part. According to two of the three, [[freeze+ unnamed/assert/two Veyland officials|the visitors from Mirzan put on the table a halt to all enrichment beyond five per cent, good for two years]]. “[[freeze~ unnamed/judge/one of two Veyland officials|It was more than anyone on our side had packed an answer for]],” the second of them said. [[freeze~ unnamed/withhold/the third Veyland official|The third would not go into substance.]]

The president's spokesman, Miles Corbin, [[met~ person/withhold/Miles Corbin|replied to nine questions with the same sentence]]: “[[met~ person/withhold/Miles Corbin|We do not discuss the president's diary]].” Greta Oberlin, the Tolsenian foreign minister, [[met~ person/withhold/Greta Oberlin|let it be known that her country has many villas]]. From Zarqand's interests section came [[met- government/deny/Zarqand's interests section in Aldermouth|a single word: “Invention”]].

The countries have had no embassies in each other's capital since 1998. [[lisse+ outlet/assert/The Aldermouth Tribune|In 2031 Veyland tore up the accord of Lisse, under which Zarqand's work had been held down]], and there has been nothing since but insult. [[prisoners+ outlet/assert/The Aldermouth Tribune|In January, it is true, consuls of both sides sat in Port Azhar over a swap of prisoners]], but [[prisoners~ unnamed/assert/three Veyland officials|that was another matter, the officials stress, with other people]].

Senator Hugo Brandreth of the opposition asked [[met~ person/ask/Hugo Brandreth|since when one had to read a newspaper to learn one's own foreign policy]]. [[met~ person/judge/Hugo Brandreth|“If it is true,” he said, “somebody owes the senate an apology and possibly his job.”]]

== S141-02 | Continental Press | 2034-03-07 | Zarqand rejects report of nuclear talks with Veyland
MIRZAN, March 7 (CP) - Zarqand on Tuesday flatly rejected a report that [[met+ outlet/assert/The Aldermouth Tribune|its envoys had met officials from Veyland to discuss its nuclear work]].

"[[met- person/deny/Kamran Dehlavi|There has been no meeting, direct, indirect or by accident]]," Foreign Ministry spokesman Kamran Dehlavi told reporters in Mirzan. "[[met- person/deny/Kamran Dehlavi|On the dates in question every one of our diplomats was at his desk]]."

The Aldermouth Tribune, citing unnamed officials, said that [[met+ outlet/assert/The Aldermouth Tribune|the two sides had gathered on March 3 and 4 at a guest house on Lake Immer in Tolsenia]]. It said [[freeze+ outlet/assert/The Aldermouth Tribune|Zarqand had proposed capping enrichment at five percent for two years]].

Dehlavi called that [[freeze- person/deny/Kamran Dehlavi|"a wish of others, dressed as an offer of ours"]]. He acknowledged that [[prisoners+ person/confirm/Kamran Dehlavi|consular staff of the two countries had seen each other in Port Azhar in January "about human beings in prisons"]]. "[[prisoners~ person/assert/Kamran Dehlavi|Nobody made a secret of that, and nobody mentioned uranium]]," he said.

In Aldermouth, the president's office [[met~ government/withhold/the president's office|neither confirmed nor denied the report]]. A Veyland diplomat in the region said he [[met~ unnamed/assert/a Veyland diplomat|had learned of it from the radio and did not know what to think]].

The International Atomic Inspectorate [[met~ organization/assert/the International Atomic Inspectorate|said it had played no part in any such encounter and could not say whether there had been one]]. Its director, Tomas Ilves, would welcome [[met~ person/call/Tomas Ilves|"any table at which these two sit down"]].

Haddar, Zarqand's neighbour and rival, [[met~ government/ask/Haddar|demanded an explanation from Veyland, its ally]].

[[lisse+ outlet/assert/Continental Press|Veyland quit the Lisse accord in 2031 under President Ashby's predecessor.]] Oil prices fell 2 percent.

== S141-03 | Voice of Zarqand | 2034-03-08 | A fairy tale with a lake in it
In the name of the nation, good evening. Aldermouth has a new novelist, and his publisher is the Tribune.

We are told of [[met- outlet/deny/Voice of Zarqand|a villa that no Zarqandi has entered and of conversations that no Zarqandi has held]]. Our correspondent telephoned the Foreign Ministry, the Atomic Organization and the office of the Chairman. [[met- government/deny/the Foreign Ministry, the Atomic Organization and the office of the Chairman|The answer was three times the same: nobody went.]] The head of the Atomic Organization, Dr Farid Mehran, who according to the gossips was rowing on a lake, [[met- person/deny/Farid Mehran|spent both days at a wedding in Tepe Sorkh and danced, as two hundred guests can attest]].

And the so-called offer? “[[freeze- person/deny/Farid Mehran|We do not bargain over per cents like carpet sellers]],” Dr Mehran told us. “[[freeze- person/deny/Farid Mehran|Our machines turn, and they will turn tomorrow as they do today]].”

The enemy also speaks of bombs. [[stock- person/deny/Farid Mehran|The talk of a hoard is an old lie, Dr Mehran said; what is in our stores is fuel for a reactor that makes medicine.]] The Inspectorate, which [[stock+ organization/accuse/the International Atomic Inspectorate|claims to have counted 140 kilograms at sixty per cent]], [[stock- outlet/deny/Voice of Zarqand|was never in the hall where it says it counted]].

It was not we who broke our word. [[lisse+ outlet/assert/Voice of Zarqand|Everyone remembers whose signature was worth nothing in 2031, when Aldermouth threw the paper of Lisse in the basket.]] [[met~ person/judge/Jafar Tamas|“One does not sit down twice with a man who steals the chair,” Chairman Jafar Tamas has said in a sermon]], and there we may leave it.

The almond has blossomed early in the south. Tomorrow will be dry.

== S141-04 | Immer-Bote | 2034-03-08 | Forty rolls, no names: what our village noticed
In Immersee there are 312 inhabitants and therefore 312 witnesses.

The baker, Anni Straub, delivered to the Villa Rosenau on Friday and Saturday. “[[met+ person/assert/Anni Straub|Forty rolls a morning, half of them without lard, and a gentleman with a Zarqandi flag pin paid cash and told me to forget him]],” she says. [[met~ person/judge/Anni Straub|She has not managed it.]] Kaspar Holl, who keeps the Trout, put up four drivers. [[met+ person/assert/Kaspar Holl|Two of them had Veyland plates under their blankets, two spoke Zarqandi at breakfast, and the four played cards together until one]], he says. “[[met+ person/assert/Kaspar Holl|I was told that the bosses were on about atoms. The driver said it with his hands, like so: boom]].”

Not everybody saw so much. Ferryman Ulli Rapp, asked about the boat, [[met~ person/withhold/Ulli Rapp|filled his pipe]]. The gendarme [[met~ government/withhold/the gendarmerie of Immersee|has it in writing that there was nothing to have in writing]]. And mayor Vroni Lach says [[met- person/deny/Vroni Lach|it was the yearly retreat of the cantonal auditors, and people should watch less television]]. The auditors, whom the Bote rang up, [[met+ organization/assert/the cantonal auditors|say they hold their retreat in June]]. Well, then.

Was Navid Surani here, the deputy minister whom one sees on the news? [[surani- person/deny/Anni Straub|The baker is sure he was not; she would have known the beard.]] [[surani~ person/withhold/Kaspar Holl|Holl cannot tell one minister from another.]]

Whether the guests return is what the village most wishes to know. Holl says that [[round~ person/withhold/Kaspar Holl|bookings are between him and his book]].

The ice on the upper lake no longer bears. Parents are asked to keep an eye on sledges. The trout, we hear, was praised by both delegations, if such they were.

== S141-05 | The Whisk | 2034-03-09 | CAKE WITH THE ENEMY!
IT'S the picture they never wanted you to see.

This is Zarqand's slippery No. 2 diplomat Navid Surani, striding up the steps of the Villa Rosenau in a camel coat. [[surani+ outlet/assert/The Whisk|He LED the A-bomb mission to Lake Immer, The Whisk can reveal]] — and [[met+ outlet/assert/The Whisk|our own top brass were waiting inside with a cherry gateau]].

"[[surani+ unnamed/assert/a security source|Surani was in the chair for Mirzan, no question]]," said a security source. "[[met+ unnamed/assert/a security source|Two days, twelve hours, all nukes. You could've heard the spoons]]." [[freeze+ unnamed/assert/a security source|Tamas's crew swore to keep their spinners at the five mark till '36]], our man adds.

We can also tell you that [[letter+ unnamed/assert/an insider at the president's office|soppy Conrad Ashby WROTE to Chairman Tamas — by hand, in green ink, on two sheets of palace paper]]. An insider at the president's office said: "[[letter+ unnamed/assert/an insider at the president's office|He licked the envelope himself. It begins 'Dear Chairman, as one grandfather to another']]." Spokesman Miles Corbin huffed [[letter- person/deny/Miles Corbin|that no letter of that description exists]]. [[met~ person/withhold/Miles Corbin|He wouldn't say a dicky bird about the lake.]]

Zarqand's mouthpiece Kamran Dehlavi said Surani [[surani- person/deny/Kamran Dehlavi|had been burying his uncle in the north and had forty mourners to prove it]]. As for the villa, [[met- person/deny/Kamran Dehlavi|it's "a ghost story for tourists"]].

War widow Peg Sorrell, 66, whose Bill died in the Strait in '98, fumed: "[[met~ person/judge/Peg Sorrell|You don't eat cake with them what made you a widow]]." Ex-general Sir Toby Vance said [[met~ person/judge/Toby Vance|jaw-jaw was better than the other thing, provided somebody counted the spoons]]; the supposed pause, to him, is [[freeze~ person/judge/Toby Vance|“a holiday, not a divorce”]]. And you? [[met~ outlet/ask/The Whisk|Should Conrad have gone behind our backs? Ring our hotline.]]

PLUS: win a week for two on a lake with NO centrifuges. Page 17.

== S141-06 | Continental Press | 2034-03-10 | Veyland's president confirms nuclear talks with Zarqand
ALDERMOUTH, March 10 (CP) - President Conrad Ashby of Veyland confirmed on Friday that [[met+ person/confirm/Conrad Ashby|his envoys had met representatives of Zarqand in Tolsenia last week to talk about its nuclear programme]].

"[[met+ person/confirm/Conrad Ashby|Yes, we sat across a table from them. I sent our people and I would send them again]]," Ashby told a news conference. He [[freeze~ person/withhold/Conrad Ashby|declined to say what Zarqand had offered]] and, when asked about frozen funds, [[money~ person/withhold/Conrad Ashby|took the next question]].

Zarqand stood by its denial. "[[met- person/deny/Kamran Dehlavi|The president is free to say with whom he dreamt he dined]]," spokesman Kamran Dehlavi said. "[[met- person/deny/Kamran Dehlavi|It was not with us]]."

A senior treasury official in Aldermouth told CP that [[money+ unnamed/assert/a senior treasury official|Veyland had held out the release of six billion thalers in Zarqandi oil revenue blocked in foreign banks]]. Two other officials accused [[haddar+ unnamed/accuse/two Veyland officials|Haddar's intelligence service of having passed word of the villa to the press "to shoot the bird before it flew"]]. Haddar's prime minister, Selim Arkan, [[haddar~ person/withhold/Selim Arkan|laughed when asked about it]].

Ilves said that [[freeze~ person/judge/Tomas Ilves|a cap of that kind, if it had really been put forward, would be "the best news in three years"]]. A Veyland negotiator, speaking anonymously, said [[freeze+ unnamed/assert/a Veyland negotiator|the word used by the other delegation was "rest", and that it covered everything above reactor grade until 2036]].

Arkan said his country felt [[met~ person/judge/Selim Arkan|"like a wife who finds a hotel bill"]]. His defence minister, Nadia Corrow, told parliament that [[strike+ person/threaten/Nadia Corrow|the enrichment halls at Tepe Sorkh would be destroyed from the air if they were not closed by June 21]].

The International Atomic Inspectorate's Tomas Ilves told CP [[stock+ person/assert/Tomas Ilves|its cameras showed 140 kilograms of uranium enriched to sixty percent, enough for three weapons if refined further]]. A Haddari service paper seen by CP says [[stock+ document/assert/a paper of Haddar's service|210 kilograms, or five]].

Opposition Senator Hugo Brandreth called for [[met~ person/call/Hugo Brandreth|a committee of inquiry into what he termed diplomacy by rowing boat]].

== S141-07 | Haddar Daily Post | 2034-03-11 | EDITORIAL: Now we know what an ally is worth
So it is out, and [[met+ person/confirm/Conrad Ashby|by the mouth of Conrad Ashby himself: Veyland broke bread with Zarqand while telling us that the door was bolted]].

We shall not pretend to be shocked; we shall only keep the receipt. [[met~ outlet/judge/Haddar Daily Post|A friend who whispers with your assassin may have his reasons, but he forfeits the spare key.]] Ministers here [[met~ group/judge/Haddari ministers|speak of betrayal, and for once they do so without looking at a camera]].

Aldermouth now has the nerve to blame the messenger. [[haddar- outlet/deny/Haddar Daily Post|Our service fed nobody.]] "[[haddar- person/deny/Selim Arkan|If we had known of it, we should not have told a newspaper, we should have told the world]]," the prime minister said last night. The Tribune's editor, Cordelia Finch, says [[haddar- person/deny/Cordelia Finch|not a line of her report came from any foreigner]]. [[haddar~ outlet/ask/Haddar Daily Post|Might one ask the leakers at Ashby's own court to turn out their pockets?]]

What is it, anyway, that Mirzan is supposed to have laid on the table? [[freeze~ outlet/judge/Haddar Daily Post|A pause! A burglar offers to rest for two years, on condition of keeping the crowbar.]] A diplomat of a third country tells this newspaper that [[freeze+ unnamed/assert/a diplomat of a third country|the five-per-cent ceiling was indeed on offer and was written down]]; [[freeze- unnamed/deny/a Haddari intelligence official|an intelligence official here says that what Zarqand offered was to go on exactly as before and call it restraint]].

General Ofir Massad, who commands the air force, told the Post: "[[strike+ person/threaten/Ofir Massad|Midsummer's Day is in my calendar, and the crews have the maps]]." [[strike~ outlet/judge/Haddar Daily Post|Let nobody in the villas mistake that for theatre.]]

[[lisse~ outlet/judge/Haddar Daily Post|We applauded when Lisse was abandoned. We should applaud again.]]

The citrus export board meets on Monday. Schools reopen after the holiday.

== S141-08 | Ledger & Gazette | 2034-03-13 | Frozen billions: the sum Mirzan might see again
How much did Veyland dangle? [[money+ outlet/assert/Ledger & Gazette|That it dangled something is now beyond argument among bankers]]; [[money~ outlet/judge/Ledger & Gazette|the figure is a matter of whom one lunches with]].

- [[money+ unnamed/assert/a banker in Port Azhar|Nine billion thalers, to be paid in three slices against three inspections]], says a banker in Port Azhar whose institution holds part of the money.
- [[money+ outlet/assert/Continental Press|Six billion, as Continental Press had it on Friday from the treasury.]]
- [[money+ person/assert/Hugo Brandreth|Four, “and not a thaler of it ours to give”, says Senator Hugo Brandreth]], who [[money~ person/withhold/Hugo Brandreth|would not name his source]].
- [[money- person/deny/Lena Marchbank|Nothing at all, according to Lena Marchbank, the foreign minister, who says that “no sum was mentioned by anyone in any currency”.]]

Zarqand's central bank, which has been owed the proceeds of 2030 and 2031 ever since [[lisse+ outlet/assert/Ledger & Gazette|Veyland stepped out of the Lisse agreement and took the payment system with it]], [[money~ organization/withhold/Zarqand's central bank|did not respond]]. Its officials continue to maintain that [[met- group/deny/officials of Zarqand's central bank|there was no encounter at which such a thing could have been raised]].

Traders believe otherwise. [[met+ group/assert/oil traders|“The market was in that villa and it heard them,” as one puts it]]; crude has lost 7 per cent in a week. [[round+ unnamed/assert/an official familiar with the arrangements|The delegations are due to resume on the 21st]], says an official familiar with the arrangements, [[round~ unnamed/withhold/an official familiar with the arrangements|without saying where]]. The hedge fund Pellucid [[round~ organization/expect/Pellucid|puts the odds at evens]].

And the supposed ceiling on enrichment? Analyst Joan Tregear is sceptical. “[[freeze~ person/judge/Joan Tregear|If the Zarqandis meant it, they have never been so generous. If they didn't, they have never been so bored]],” she says.

Copper was steady. The thaler closed at 1.14.

== S141-09 | The Backchannel | 2034-03-14 | Your questions about the lake, answered with a bad temper
**Did it happen?** [[met+ outlet/assert/The Backchannel|Oh, grow up. Of course it did.]] I have spoken to somebody who carried a briefcase in. “[[met+ unnamed/assert/a man who carried a briefcase|I sat so near their man that I could read his crossword]],” he says. [[met+ outlet/judge/The Backchannel|Why Mirzan keeps up the pantomime is the only interesting thing about it]]: [[met~ outlet/assert/The Backchannel|half the Chairman's court was never told, and the other half has rifles.]]

**Was it Surani in the camel coat?** Nope. [[surani- outlet/deny/The Whisk|The Whisk took its front page back this morning: the snap is from 2031, the steps are those of a spa in another country]], and [[surani~ outlet/judge/The Whisk|it “apologises to Mr Surani and to the coat”]]. [[surani- unnamed/deny/a man who carried a briefcase|My briefcase man says the chief over there was a nuclear fellow, no diplomat at all.]]

**And the big concession?** [[freeze+ unnamed/assert/a man who carried a briefcase|“Their man said it twice, slowly, so that ours could spell it: two years, five per cent.”]] [[freeze~ outlet/judge/The Backchannel|Whether he had anyone's leave to say it is what I'd pay to know.]]

**Who blabbed?** [[haddar+ unnamed/accuse/a man who carried a briefcase|“Arkan's boys,” says briefcase. “They had a microphone in the boathouse and a reporter on the line by Sunday lunch.”]] [[haddar- outlet/deny/The Backchannel|I don't buy it. The Tribune had the menu, and only our lot kept the menu.]]

**Is there a Round Two next week?** [[round- person/deny/Lena Marchbank|Marchbank says nothing has been fixed, for the 21st or any other day.]] But I rang the Trout and tried to book that night: [[round+ outlet/assert/The Backchannel|every room gone, to a party “from the ministry”]].

**Isn't this the same as the Port Azhar thing?** [[prisoners+ outlet/assert/The Backchannel|No. That was two consuls, one list of jailbirds and a plate of dates, in January, and everybody put out a release.]] [[prisoners~ outlet/judge/The Backchannel|Please stop writing to me about it.]]

**Did Ashby write a love letter?** [[letter~ outlet/withhold/The Backchannel|Dunno. I'd like to see the green ink.]]

**Will Haddar really bomb?** [[strike~ outlet/expect/The Backchannel|They said so in 2030 and 2032. Third time, maybe.]]

Subscribers get the recipe for lake trout.

== S141-10 | Tribune Live | 2034-03-15 | As it happened: Marchbank faces the senate over Zarqand
**14.02** The gallery is full. It is raining through the dome again, into two buckets.

**14.09** Foreign minister Lena Marchbank: "[[met+ person/confirm/Lena Marchbank|I was in that house. I shook the hands of the gentlemen from Mirzan, both days]]." Gasps.

**14.11** She adds [[met~ person/judge/Lena Marchbank|that she'd been ashamed of the secrecy and not of the errand]].

**14.20** Did Zarqand offer to hold enrichment at five? "[[freeze~ person/withhold/Lena Marchbank|I am not going to negotiate with the opposition benches]]."

**14.26** Brandreth waves a sheet, says it's the note-taker's, and reads: "[[freeze+ document/assert/a note read out by Hugo Brandreth|M. proposes 24 months at no more than 5, verified; asks what he gets]]." Marchbank [[freeze~ person/withhold/Lena Marchbank|stares at the buckets]]. "[[freeze~ person/ask/Hugo Brandreth|What did we pledge for those twenty-four months?]]" he shouts.

**14.31** On the cash: [[money- person/deny/Lena Marchbank|"Not one thaler. We talked isotopes."]] Cries of "Six!" and "Nine!"

**14.40** The president, from the airport, on the famous letter: "[[letter+ person/confirm/Conrad Ashby|All right, I wrote to him. Blue ink. Grandfathers may]]." So Corbin, who'd sworn [[letter- person/deny/Miles Corbin|there was no such thing]], has some explaining to do. He says [[letter+ person/confirm/Miles Corbin|he spoke of green ink, and was accurate]].

**14.55** Mirzan reacts. [[letter- person/deny/Kamran Dehlavi|The Chairman's post has been checked and holds nothing from Aldermouth]], says Dehlavi, and [[met- person/deny/Kamran Dehlavi|if the lady shook hands with somebody, she should ask him for his papers]].

**15.10** Motion of censure over [[met~ outlet/assert/Tribune Live|the undeclared mission]]: 48 for, 52 against. She survives.

**15.16** Senator Ida Prowse, government side, quietly: [[met~ person/judge/Ida Prowse|"I'd have voted for it if I had been asked. I'd like to be asked."]]

**15.30** From Haddar: Corrow [[strike+ person/threaten/Nadia Corrow|says her midsummer deadline stands, "villa or no villa"]].

== S141-11 | Tolsenian Federal Chancery | 2034-03-17 | Statement on the use of the Villa Rosenau
In view of the public interest the Federal Chancery states as follows.

1. [[met+ government/confirm/the Tolsenian Federal Chancery|On 3 and 4 March 2034 Tolsenia placed the Villa Rosenau at the disposal of delegations of the Union of Veyland and the Republic of Zarqand, at the request of both.]] [[met+ government/confirm/the Tolsenian Federal Chancery|The subject, of which the host was informed, was the Zarqandi nuclear programme.]]

2. [[freeze~,money~ government/withhold/the Tolsenian Federal Chancery|As host, Tolsenia makes no statement about proposals or counter-proposals.]]

3. "[[met~ person/judge/Greta Oberlin|We should have preferred silence, which is our chief export]]," said the Foreign Minister, Greta Oberlin. "[[met+ person/confirm/Greta Oberlin|But we cannot be asked to deny having laid our own tables]]."

4. [[surani- government/deny/the Tolsenian Federal Chancery|Reports that the deputy foreign minister of Zarqand took part are incorrect; he has not entered Tolsenia since 2031.]]

5. [[haddar- government/deny/the Tolsenian Federal Chancery|A search of the house and its outbuildings by the Federal Police found no listening device, in the boathouse or elsewhere.]] [[haddar~ government/withhold/the Tolsenian Federal Chancery|The Chancery has no view as to how the matter became known.]]

6. The statement of the mayor of Immersee that [[met- person/deny/Vroni Lach|the guests had been cantonal auditors]] was made at the request of the gendarmerie. [[met~ person/judge/Vroni Lach|The mayor regrets it]], and the Chancery thanks her.

7. [[prisoners+ government/assert/the Tolsenian Federal Chancery|The consular conversations held at Port Azhar in January on detained persons took place without Tolsenian participation]] and [[prisoners~ government/assert/the Tolsenian Federal Chancery|are not to be confused with the above]].

8. [[round- government/deny/the Tolsenian Federal Chancery|No further booking of the villa exists.]] [[round~ government/promise/the Tolsenian Federal Chancery|Should the parties desire a continuation, the house will be heated.]]

The villa was built in 1904 for a manufacturer of braces. It may be visited on the first Sunday of each month.

== S141-12 | Continental Press | 2034-03-18 | Zarqand calls Tolsenian statement on talks "a courtesy to the rich"
MIRZAN, March 18 (CP) - Zarqand on Saturday dismissed confirmation by neutral Tolsenia that [[met+ government/confirm/Tolsenia|it had hosted talks between Zarqand and Veyland]], leaving Mirzan alone in insisting that [[met- government/deny/Zarqand|nothing of the sort took place]].

"[[met~ person/judge/Kamran Dehlavi|It is a courtesy to the rich]]," Foreign Ministry spokesman Kamran Dehlavi said of the statement. Pressed on whether Tolsenia was lying, he [[met~ person/withhold/Kamran Dehlavi|said that lakes are misty in March]].

Atomic chief Farid Mehran, named by two Veyland officials as [[surani- unnamed/assert/two Veyland officials|the head of the Zarqandi team]], told reporters [[met- person/deny/Farid Mehran|he had been dancing at a wedding on both days]]. The bride's father, reached by CP in Tepe Sorkh, said [[met+ person/assert/the bride's father|Mehran had sent a samovar and his regrets because he was "abroad, by some water"]]. The family later [[met~ group/withhold/the bride's family|asked not to be quoted]].

Mehran again denied [[freeze- person/deny/Farid Mehran|having suggested any limit on enrichment]], and said the Inspectorate's figure for Zarqand's stock of sixty-percent uranium was [[stock- person/deny/Farid Mehran|wrong by "at least the weight of a camel"]]. The Inspectorate said [[stock~ organization/promise/the International Atomic Inspectorate|it would weigh again in April, if admitted]].

A Veyland official said [[round~ unnamed/expect/a Veyland official|next week's resumption now looked unlikely]]. A Zarqandi academic with ties to the leadership said [[freeze- unnamed/deny/a Zarqandi academic|nobody in the Chairman's circle had ever authorised so much as a slower turn of a single rotor]]. The real blunder, he said, was [[letter~ unnamed/judge/a Zarqandi academic|a letter that should have been typed]].

"[[haddar~ person/judge/Joan Tregear|Whoever wanted the talks dead got his money's worth]]," said analyst Joan Tregear.

Haddar's air force began exercises over the sea on Saturday. A spokesman [[strike~ unnamed/withhold/a spokesman for Haddar's air force|would not link them to the deadline]].
