story: S191
title: Oysters at Quill's

claim offer: The prime minister's office had the chair of the Ports Commission offered to Davin Pellowe so that he would not stand against her for the party leadership. | origins 2-4: Pellowe himself and the go-between, Sir Leopold Strand; two guests of the house may rest on Pellowe; Rufus Amory admits it in the end.
claim knew: Prime Minister Honor Trescott knew beforehand of the approach to Pellowe. | origins 1-3: a former private secretary, a note with initials in the margin; the Daily Blare's source may be the secretary.
claim crime: Holding out the post to Pellowe broke the Election Offences Act. | origins 1-2: Gwenda Farrow and the jurist on whom she relies; other jurists, the attorney general and a judgment contradict.
claim begged: It was Pellowe who came and asked for the post. | origins 1-2: an aide of the prime minister, who takes it back; a member of parliament who had it from him.
claim pay: The chair of the Ports Commission is paid 310,000 crowns a year. | origins 1-2: the Courant, from the statute's scale; the commission gives a lower figure, Gadfly a higher one.
claim tape: There is a sound recording of the dinner at Quill's. | origins 0-1: the Daily Blare, which withdraws it.
claim summon: The standards committee will have the prime minister testify in public. | origins 1-3: two members of the committee; its chair announces it.
claim amory: Rufus Amory will give up his post as chief of staff. | origins 1-3: two ministers, who may be of one root; Amory.
claim lomax: Thea Lomax was promised the ministry of culture for keeping out of the contest. | origins 1-2: a member of her campaign; Lomax and the party's whip contradict.
claim book: The page for 14 January has been cut out of the visitors' book at Cottage Yard. | origins 1-1: an archivist, who takes it back after the book came from the binder.
claim fenn: In 2035 Leopold Strand, then premier, rid himself of a rival, Aldous Fenn, by making him an ambassador. | origins 1-2: background told by the outlets, and by Fenn.
status offer 2043-02-03: reported denied
status offer 2043-02-06: corroborated denied
status offer 2043-02-17: confirmed denied
status offer 2043-02-24: confirmed none
status knew 2043-02-03: none denied
status knew 2043-02-05: reported denied
status knew 2043-02-19: corroborated denied
status crime 2043-02-04: reported denied
status crime 2043-02-21: reported denied withdrawn
status begged 2043-02-05: reported denied
status begged 2043-02-17: none denied withdrawn
status tape 2043-02-05: reported denied
status tape 2043-02-11: none denied withdrawn
status summon 2043-02-09: reported none
status summon 2043-02-11: reported denied
status summon 2043-02-19: confirmed denied
status summon 2043-02-24: confirmed none
status amory 2043-02-09: reported denied
status amory 2043-02-24: confirmed none
status lomax 2043-02-11: reported denied
status fenn 2043-02-03: reported none
status fenn 2043-02-17: confirmed none
status book 2043-02-14: reported denied
status book 2043-02-19: none denied withdrawn
status pay 2043-02-03: reported none
status pay 2043-02-11: reported denied
status pay 2043-02-19: none denied withdrawn

== S191-01 | The Ardwell Courant | 2043-02-03 | A seat at the harbour table: how a rival was to be got out of the way
[[offer+ outlet/assert/The Ardwell Courant|Three weeks before he was to declare himself a candidate, Davin Pellowe was asked over oysters whether he would not rather run the nation’s harbours.]] The question was put on 14 January, in a back room at Quill’s, by the former premier Sir Leopold Strand, who [[offer+ outlet/assert/The Ardwell Courant|had come on an errand from Rufus Amory, the prime minister’s chief of staff]].

“[[offer+ unnamed/assert/two guests of the house|He was to have the Ports Commission, and in return May was to be quiet]],” say two people who were at the table next door and to whom Mr Pellowe spoke that night. May is when the Civic Union elects its leader. [[pay+ outlet/assert/The Ardwell Courant|The chair is worth 310,000 crowns a year under the scale in the statute]], and it comes with a launch.

Mr Pellowe, who sits for Saltmere, [[offer~ person/withhold/Davin Pellowe|would not discuss “what I eat and with whom”]]. Sir Leopold’s housekeeper said that [[offer~ unnamed/withhold/Sir Leopold Strand’s housekeeper|he was with his bees and could not come to the telephone]]. Cottage Yard, the prime minister’s seat, was brisk: “[[offer- government/deny/Cottage Yard|No post has been offered to anyone in exchange for anything]].” And Mrs Trescott? [[knew- government/deny/Cottage Yard|She had learnt of the dinner “from your call”]], a spokesman said.

[[fenn+ outlet/assert/The Ardwell Courant|Sir Leopold knows the method from the other side: in 2035 he himself, in trouble with his party, sent Aldous Fenn to Corrigal as ambassador]], and was not troubled again.

Gwenda Farrow, who leads National Reform, wants [[offer~ person/call/Gwenda Farrow|the standards committee to “open every oyster”]]. In the tea room of the Assembly [[offer~ group/judge/members in the tea room|there was more mirth than horror]]. [[offer+ outlet/assert/The Ardwell Courant|The bill for two dozen oysters was paid by the party’s office, a slip in our hands shows, under “personnel”.]] A minister, asked who could have thought of it, replied that [[offer~ unnamed/withhold/a minister|he had a train to catch]]. [[offer~ outlet/ask/The Ardwell Courant|Whether a party may deal out public offices as a host deals out chairs is another matter.]]

[[knew~ outlet/assert/The Ardwell Courant|How much of all this had reached the first floor of Cottage Yard is not known.]] Quill’s is fully booked until March.

== S191-02 | Norhame Press Association | 2043-02-04 | Norhame PM's office rejects report of job for rival; opposition cites election law
ARDWELL, Feb 4 (NPA) - Prime Minister Honor Trescott's office on Wednesday dismissed as "fiction with lemon" a newspaper report that [[offer+ outlet/assert/The Ardwell Courant|a potential challenger had been offered a senior public post if he stayed out of the race to lead her party]].

"[[offer- person/deny/Celia Brandwood|Nobody here sent anybody to Mr Pellowe with anything]]," spokeswoman Celia Brandwood told reporters. Asked if the prime minister had been aware of a meeting on Jan. 14, she answered: "[[knew- person/deny/Celia Brandwood|One cannot be aware of what did not take place]]."

Davin Pellowe, 51, a former transport minister who was widely expected to run against Trescott in May, [[offer~ person/withhold/Davin Pellowe|walked past microphones outside the Assembly without a word]]. The Ports Commission, which supervises 43 harbours and has been without a chair since October, [[offer~ organization/withhold/the Ports Commission|said it had no part in filling the vacancy]].

Opposition leader Gwenda Farrow told supporters in Cawle that [[crime+ person/accuse/Gwenda Farrow|what had been done was "an offence, with a section and a subsection", namely section 19 of the Election Offences Act, which forbids inducing a candidate to withdraw]]. Attorney General Piers Haldon replied that [[crime- person/deny/Piers Haldon|the section dealt with elections to the Assembly and had nothing to say on a party's choice of its own leader]]. Ottilie Marsh, who teaches constitutional law at Ardwell, also saw no ground for a prosecution: "[[crime- person/deny/Ottilie Marsh|If that were a felony, half of our governments since the war would have sat in gaol]]." [[crime- outlet/assert/Norhame Press Association|Section 19 has been applied eleven times since 1952, never to a contest within a party.]]

Three lawmakers of Trescott's Civic Union, who asked not to be named, said [[offer~ unnamed/judge/three lawmakers of the Civic Union|they found the story easy to believe and hard to regret]]. The party's whip, Godfrey Tarrant-Lees, urged [[offer~ person/call/Godfrey Tarrant-Lees|colleagues to stop "reviewing restaurants"]].

Farrow has written to the standards committee, whose chair, Bettany Crook, [[offer~ person/withhold/Bettany Crook|said only that the letter had arrived]]. [[fenn+ outlet/assert/Norhame Press Association|In 2035 Aldous Fenn, then a rival of Strand, was named ambassador to Corrigal weeks before a leadership vote and dropped out of it.]]

The crown was steady. Snow closed two passes in the north.

== S191-03 | The Daily Blare | 2043-02-05 | IT'S ALL ON TAPE, HONOR
THE oyster plot was RECORDED.

The Blare can reveal that [[tape+ outlet/assert/The Daily Blare|a machine the size of a matchbox ran under the table at Quill's for an hour and ten minutes]] while has-been premier Leo Strand, 78, [[offer+ outlet/assert/The Daily Blare|served up a plum job to Davin Pellowe, 51, for clearing out of Honor's way]].

"[[tape+ unnamed/assert/a source close to the restaurant|You hear the shells, you hear the old boy, you hear the price]]," says a source close to the restaurant. And it gets worse for the PM. [[knew+ unnamed/assert/a source close to the restaurant|At minute forty Strand says: 'Honor thinks it would suit you.']]

[[knew+ outlet/assert/The Daily Blare|So she DID know, Mrs Trescott, who tells the nation she has never heard of it.]]

Her people are squealing. "[[tape- person/deny/Celia Brandwood|There can be no recording of a conversation nobody had]]," snaps spin queen Celia Brandwood. Owner Jago Quill, 60, says [[tape- person/deny/Jago Quill|a recorder under HIS table would have drowned in melted butter.]]

An aide has a different yarn. "[[begged+,offer- unnamed/accuse/an aide of the prime minister|It was Davin who did the asking! He has been on at us for the harbours since summer]]," he told us behind his hand. Pellowe's agent, Wenna Hoskin, hit the roof. "[[begged- person/deny/Wenna Hoskin|He gets seasick in the bath. He'd no more ask for the harbours than for the moon]]," she said.

We asked 200 of you in Market Street:

• [[offer~ group/judge/people in Market Street|Is it a scandal? YES 131]]
• [[offer~ group/judge/people in Market Street|Would you have taken it? YES 144]]
• [[knew+ group/judge/people in Market Street|Did she know? YES 177]]

Baker Norris Twomey, 44, said: "[[pay~ person/judge/Norris Twomey|I'd stand aside from my own wedding for that money]]."

Bishop Oriel Stace of Cawle found [[offer~ person/judge/Oriel Stace|the affair 'a sad way to treat both oysters and men']].

Mr Pellowe [[offer~,tape~ person/withhold/Davin Pellowe|drove off from his flat with his visor down]]. Chief of staff Rufus Amory: [[offer~ person/withhold/Rufus Amory|'Lovely morning.']]

WIN a dinner for two (chicken) on page 17!

== S191-04 | Saltmere Echo | 2043-02-06 | Our Davin says it at the lifeboat supper
Mr Davin Pellowe MP chose the lifeboat supper on Thursday to break his silence.

"[[offer+ person/confirm/Davin Pellowe|Yes, I was offered the Ports Commission, and yes, the condition was that I should not put my name down in May]]," he told some ninety guests. "[[offer+ person/assert/Davin Pellowe|Leopold said it as one would say pass the salt.]] I said no and paid for my own half dozen."

Asked from the floor if he had angled for it, he laughed. "[[begged- person/deny/Davin Pellowe|I've never applied for anything in my life but a dog licence]]." Did Mrs Trescott send him? Mr Pellowe said [[knew~ person/withhold/Davin Pellowe|he could tell us what was on the table and not who was in the kitchen.]]

[[pay~ person/judge/Davin Pellowe|He had not asked about the money]], he said, and wished now he had, for the raffle.

[[offer+ outlet/assert/Saltmere Echo|So now Saltmere has it from its own member that somebody in Ardwell tried to buy him off with a desk.]] There was applause. [[fenn+ outlet/assert/Saltmere Echo|Older readers thought of poor Mr Fenn, whom the same Sir Leopold packed off in 2035 with a plumed hat and an embassy.]] Harbour master Enid Skewes, who would have had him as her superior, said that [[offer~ person/judge/Enid Skewes|it was an insult to harbours to be used as a cupboard]]. Not so Councillor Bart Lowrie: "[[offer- person/deny/Bart Lowrie|A chat between two friends, blown up into an offer by people who'd like to see a contest]]." Another diner, a retired solicitor, was sure that [[crime- unnamed/deny/a retired solicitor|there was no law against asking a man what he wants to be]].

As for the Blare's matchbox: [[tape- outlet/assert/Saltmere Echo|the back room at Quill's, where this newspaper's editor had her wedding breakfast, has one long table on a glass top, and there is no underneath to hide anything in]].

Cottage Yard told the Echo on Friday that [[offer- government/deny/Cottage Yard|Mr Pellowe's memory had been "improved by applause"]]. It [[knew~ government/withhold/Cottage Yard|did not come back to us about the prime minister]].

[[offer~ outlet/judge/Saltmere Echo|It has been a while since anybody wanted to buy anything from Saltmere.]]

The raffle raised 612 crowns. The ham was won by Mr Oates.

== S191-05 | Channel North (live) | 2043-02-09 | LIVE: standards committee meets on Pellowe affair
09:05 Good morning from committee room 4. Radiators on full, tempers too.

09:20 [[offer~ outlet/assert/Channel North|What the seven members must decide is whether to hold an inquiry into what was said to Davin Pellowe, and on whose behalf.]]

09:40 Chair Bettany Crook: [[offer~ person/judge/Bettany Crook|"If it is so, it is grave. If it is not so, it is grave for somebody else."]]

09:55 Civic Union's Perran Voss says there's nothing to look into: "[[offer- person/deny/Perran Voss|One member of this house says so, and he is a candidate. That's a leaflet and not a fact]]."

10:10 Voss again, on how it began. [[begged+ person/assert/Perran Voss|He has it from an aide in Cottage Yard that Pellowe rang up three times about the harbours.]] Laughter from the public bench. Crook: "[[begged~ person/ask/Bettany Crook|Has the aide a name]]?" [[begged~ person/withhold/Perran Voss|He hasn't got one today.]]

10:30 VOTE. Four to three. [[offer~ organization/promise/the standards committee|There'll be an inquiry; first witness next Tuesday, Sir Leopold.]]

10:45 Two members tell us, on the stairs, that [[summon+ unnamed/expect/two members of the committee|the PM herself will be called before the month is out, cameras and all]]. Crook on that: [[summon~ person/withhold/Bettany Crook|"One bee-keeper at a time."]]

11:15 Two ministers, separately, to our political editor: [[amory+ unnamed/expect/two ministers|Rufus Amory goes, it's a matter of finding him a landing place]].

11:30 Brandwood calls back in four minutes, a record: "[[amory- person/deny/Celia Brandwood|Mr Amory is going nowhere except to lunch]]."

12:00 Someone asks what sort of lunch. [[amory~ person/withhold/Celia Brandwood|She hangs up.]]

12:20 Farrow outside: [[offer~,summon~ person/call/Gwenda Farrow|on oath, in public, with the prime minister in the chair and no oysters]].

12:40 Viewer Odette in Cawle: [[knew~ unnamed/ask/a viewer|does a chief of staff order so much as a stapler without asking the boss]]? Our political editor: "[[knew+ person/judge/Hollis Brae|In that house? No. She signs for the biscuits]]."

12:50 Since it was said again this morning: [[begged- outlet/assert/Channel North|we've gone through our interviews with Pellowe since August, and in four of them he tells us he wouldn't take a desk job if it came with a pony]].

13:00 [[summon~ outlet/assert/Channel North|The last head of government to sit in that chair was Lady Orme, eighty-two years ago.]] Sleet. We're off to the canteen.

== S191-06 | Capital & Coast | 2043-02-11 | What a chair is worth; a second name; a tabloid retreats
Whoever chairs the Ports Commission decides on dues of 4.1bn crowns a year. [[offer~ outlet/judge/Capital & Coast|It is not usually advertised between the bread and the fish.]]

How much it pays has been told in several ways. [[pay+ outlet/assert/Capital & Coast|The figure going round since last week, 310,000, is that of the Courant]]; [[pay- organization/deny/the Ports Commission|the commission's secretary, who ought to know, gives 264,000 and no launch]], since the scale was cut in 2041. “[[pay- person/deny/Ragnhild Ott|Nobody in our house has earned three hundred in my time]],” says the secretary, Ragnhild Ott.

[[offer+ outlet/assert/Capital & Coast|It was held out, all the same, to a politician who has not run so much as a ferry, and for a reason that had nothing to do with ferries.]] Shipowners are put out. Their federation calls for [[offer~ organization/call/the federation of shipowners|the seat to be filled by open competition, “with salt on the applicants”]]. A broker puts it less kindly: [[offer~ unnamed/judge/a broker|if harbours are what one gives to people one wants to lose, what does that say about harbours?]]

Meanwhile there is talk of another. A member of Thea Lomax’s campaign says that [[lomax+ unnamed/assert/a member of Thea Lomax’s campaign|she was to get the ministry of culture if she, too, forgot about May]]. Ms Lomax, a novelist and the member for Pentreath, [[lomax- person/deny/Thea Lomax|calls that “a better plot than any of mine, and as true”]]. Godfrey Tarrant-Lees, the whip, observes that [[lomax- person/deny/Godfrey Tarrant-Lees|the ministry was never free and nobody could have promised it]].

The Daily Blare yesterday printed eleven lines on page 30. [[tape- outlet/deny/The Daily Blare|“We have been unable to satisfy ourselves that the recording described on 5 February exists,”]] it says. [[tape~ outlet/judge/The Daily Blare|The newspaper regrets.]] [[knew~ outlet/assert/Capital & Coast|The words about the prime minister, which stood or fell with it, it does not mention.]]

As to Mrs Trescott in the witness’s seat, Perran Voss, of the committee, [[summon- person/deny/Perran Voss|rules it out: no head of government has been called by a committee since 1961 and none will be now]]. [[crime- outlet/assert/Capital & Coast|No law firm in the City prepares for a trial; the statute that Ms Farrow waves about is silent on parties.]] The markets have [[offer~ outlet/assert/Capital & Coast|so far taken the affair for cabaret]].

Gilts: flat.

== S191-07 | Office of the Prime Minister | 2043-02-12 | Statement on certain reports
Cottage Yard, 12 February 2043. For immediate use.

The Prime Minister has noted reports concerning a private supper between two members, past and present, of her party. [[offer- government/deny/the Office of the Prime Minister|Neither she nor any person acting for her has made, authorised or conveyed an offer of public office to Mr Davin Pellowe.]] [[knew- government/deny/the Office of the Prime Minister|The Prime Minister was not told of the supper in advance and had no reason to be.]]

“[[offer- person/deny/Honor Trescott|I do not pay people not to stand against me. I beat them]],” said Mrs Trescott. “[[offer~ person/withhold/Honor Trescott|I should like to talk about the budget, as the country does]].”

The chair of the Ports Commission will be filled by the usual procedure. [[pay- government/assert/the Office of the Prime Minister|Remuneration is 264,000 crowns, as fixed by order in 2041, and any other figure is mistaken.]]

On a point of law, the Attorney General has advised as follows: [[crime- person/deny/Piers Haldon|section 19 protects elections held by returning officers. A ballot held by a club, a choir or a party is not one of them.]] The Prime Minister’s Office is publishing the judgment in Crown v. Ellery (2019), in which [[crime- document/assert/the judgment in Crown v. Ellery|the High Court “cannot find that the Act follows politicians into their own parlours”]].

Mr Rufus Amory enjoys the Prime Minister’s full confidence. [[amory- government/deny/the Office of the Prime Minister|Suggestions that he is about to leave her service are without foundation.]]

Cottage Yard [[summon~ government/promise/the Office of the Prime Minister|will answer any question the committee may send, in writing]]. [[tape- government/deny/the Office of the Prime Minister|Of sound recordings the Office knows one, which the newspaper that invented it has since taken back.]] [[begged~ government/withhold/the Office of the Prime Minister|It does not comment on remarks ascribed to unnamed aides.]]

With regard to Ms Lomax, [[lomax- government/deny/the Office of the Prime Minister|there has been no conversation with her about any department of state]].

[[offer~ government/call/the Office of the Prime Minister|The media are asked to distinguish between a meal and a measure.]]

Notes for editors. The Prime Minister opens the Ardwell Garden Show on Saturday at 11. Photographers are asked to keep off the crocuses.

== S191-08 | Gadfly | 2043-02-14 | Love letter to a missing page
Happy Valentine's. Mine is to the visitors' book of Cottage Yard, a green folio, a thing of beauty, kept since 1888.

I'm told by an archivist who dusts it that [[book+ unnamed/assert/an archivist|the leaf for 14 January isn't there any more, and that whoever took it out used a blade]]. Rufus Amory told them in a written answer that [[offer~ person/withhold/Rufus Amory|he couldn't recall whom he'd received that day]]. How should he, without the page?

[[book- person/deny/Celia Brandwood|"The book is entire, and it is at the binder's,"]] says Celia Brandwood. [[book~ outlet/ask/Gadfly|At the binder's! In the one month in five generations when somebody wants to read it?]]

Now for the lady of the house. Jonquil Aster was her private secretary until Christmas, and she's had enough of being discreet. "[[knew+ person/assert/Jonquil Aster|The harbour idea was on Honor's list in November. I typed it. 'D.P. – ports?' it said]]," she tells me. I've put that to Cottage Yard. [[knew- government/deny/Cottage Yard|A list of a person's possible merits is not a plot against him, they say, and the prime minister knew of no supper.]] Fine. [[knew+ outlet/judge/Gadfly|I don't buy it; nobody keeps an umbrella like Amory and lets it open by itself.]]

Ms Farrow, sit down. [[crime- outlet/deny/Gadfly|This wasn't a crime and shouting "section 19" won't make it one.]] Her only witness, Professor Simeon Dray, thinks that [[crime+ person/judge/Simeon Dray|the Act covers "every contest whose winner governs"]]; four others I rang [[crime- group/deny/four professors of law|laughed, one of them for some time]].

Three odds and ends:

— [[pay- outlet/assert/Gadfly|With the housing grant and the seat on the pilots' fund the harbour job brings in nearer 350,000; everyone so far has been reading the wrong table]].
— [[begged- outlet/assert/Gadfly|Pellowe's telephone bills, which he let me see, show no call to Cottage Yard between August and the new year]].
— [[offer~ outlet/judge/Gadfly|As bribes go it's the first that comes with a foghorn]].

Somebody in there should [[offer~ outlet/call/Gadfly|own up before the old man does it for them]].

== S191-09 | Norhame Press Association | 2043-02-17 | Ex-premier tells inquiry he carried job offer to Trescott rival
ARDWELL, Feb 17 (NPA) - [[offer+ person/confirm/Leopold Strand|Former premier Leopold Strand told a parliamentary inquiry on Tuesday that he had offered a challenger of Prime Minister Honor Trescott the chair of the Ports Commission at the request of her chief of staff]].

From the transcript:

BETTANY CROOK: What were you to say to Mr Pellowe?
STRAND: [[offer+ person/confirm/Leopold Strand|That the harbours were his if he would leave May alone.]]
CROOK: In those words?
STRAND: [[offer~ person/withhold/Leopold Strand|There was vinegar in between.]]
CROOK: Who had given you this message?
STRAND: [[offer+ person/assert/Leopold Strand|Rufus. In his room, standing, on the Monday.]]
CROOK: And the prime minister?
STRAND: [[knew~ person/withhold/Leopold Strand|I did not ask. At my age one does not ask to see the letterhead.]]
PERRAN VOSS: It was Mr Pellowe who wanted the job, was it not?
STRAND: [[begged- person/deny/Leopold Strand|He looked at me as if I had offered him a kitten. No, sir, he wanted no such thing.]]

[[offer+ outlet/assert/Norhame Press Association|The testimony contradicted three denials by Trescott's office.]] Hours later an adviser at Cottage Yard, Tobin Reeve, identified himself as the source of the opposite version. "[[begged- person/deny/Tobin Reeve|I said he had asked for it. He had not, and I am sorry]]," Reeve said in a statement.

Spokeswoman Celia Brandwood maintained that [[offer- person/deny/Celia Brandwood|"no offer was made in the name of this office", whatever an old friend might have understood]]. She would not say [[amory~ person/withhold/Celia Brandwood|whether Rufus Amory would still be at his desk next week]].

Pellowe, in the public gallery, said [[offer~ person/judge/Davin Pellowe|he felt "less lonely"]]. Civic Union veteran Aldous Fenn, 83, recalled his own case: "[[fenn+ person/confirm/Aldous Fenn|In 2035 Leopold gave me an embassy to be rid of me. It was a good embassy]]." Crook refused to speculate on [[summon~ person/withhold/Bettany Crook|whether Trescott would be heard]].

Police have not opened a case. "[[crime- person/deny/Isolde Manning|We have read the section and it does not apply]]," said Chief Commissioner Isolde Manning. Farrow [[crime+ person/accuse/Gwenda Farrow|insisted that a law had been broken and that the police were "reading it with one eye"]].

Strand left by taxi. The committee sits again on Thursday.

== S191-10 | The Ardwell Courant | 2043-02-19 | The premier will be called; the page is found
By four votes to three [[summon+ outlet/assert/The Ardwell Courant|the standards committee resolved last night to summon Mrs Trescott to a public sitting on the 26th]]. “[[summon+ person/confirm/Bettany Crook|It was she to whom the supper was of use, and it is she who shall tell us about it]],” said its chair, Bettany Crook. Perran Voss, who was outvoted, [[summon- person/deny/Perran Voss|maintains that the resolution is void and that she is going to stay at home]].

[[offer+ outlet/assert/The Ardwell Courant|That the bargain was proposed to Mr Pellowe is no longer seriously in doubt]] since Sir Leopold’s evidence on Tuesday. [[knew~ outlet/ask/The Ardwell Courant|Did Mr Amory act alone, or was he nodded to?]] In favour of the nod there is now a paper. [[knew+ document/assert/a note from Cottage Yard|“Ports – D.P. Leopold to sound out. Yes. H.T.,” reads a note of 9 January, of which this newspaper has seen a photograph.]] The initials are hers, say two who worked for her; [[knew- person/deny/Celia Brandwood|they are those of Harry Tench, of the diary office]], says Ms Brandwood. Mr Tench is on leave and [[knew~ person/withhold/Harry Tench|has switched off his telephone]].

One mystery is less of one. The visitors’ book came back from Messrs Lunt & Daughter, bookbinders, yesterday, and [[book- outlet/assert/The Ardwell Courant|we were allowed to turn its leaves: the fourteenth of January is where it ought to be, between the thirteenth and the fifteenth]]. The archivist on whom Gadfly had relied [[book- unnamed/deny/an archivist|now says that he mistook a loose gathering for a lost one]].

We have one of our own to put right. On 3 February we wrote that [[pay+ outlet/assert/The Ardwell Courant|the chair earned 310,000 crowns]]. [[pay- outlet/deny/The Ardwell Courant|It is 264,000; we had used a scale that was repealed two years ago.]]

Ms Lomax, by the way, has published her diary for January. There is [[lomax- document/assert/Thea Lomax’s diary|“nobody from the Yard” in it, but a great deal of rain]].

[[crime- outlet/assert/The Ardwell Courant|The law against it, which National Reform still looks for, does not exist.]] The cabinet met for eleven minutes. [[amory~ outlet/assert/The Ardwell Courant|On Mr Amory’s future it was of one mind in having none to tell.]] [[offer~ group/withhold/ministers|None of those who came out had been asked about seafood, or so they said.]]

== S191-11 | Channel North (live) | 2043-02-21 | Weekend desk: what we know, what we don't
You've sent more than 900 questions. Here are those that keep coming.

WAS THERE AN OFFER? [[offer+ outlet/assert/Channel North|Yes. The man who was to be moved says so, and the man who was sent to move him says so as well.]] Cottage Yard's line, that [[offer- government/deny/Cottage Yard|the pair of them misread a friendly supper]], is holding with fewer and fewer of its own side.

WAS IT ILLEGAL? [[crime- outlet/assert/Channel North|We asked nine criminal lawyers and not one would take it to a jury.]] Prof Ottilie Marsh: "[[crime- person/deny/Ottilie Marsh|Shabby, yes. An offence, no.]]" Simeon Dray, who first thought otherwise, has [[crime- person/deny/Simeon Dray|gone back on it: having reread Ellery, he no longer holds that section 19 was breached]].

DID SHE KNOW? [[knew~ outlet/judge/Channel North|Still open.]] A handwriting expert, Dr Fabian Crole, compared the photo of the note with 30 letters by the PM and 12 by diary clerk Harry Tench. "[[knew+ person/judge/Fabian Crole|The H is hers; his has a loop like a shepherd's crook]]," he says. Foreign minister Idris Bellamy, on our breakfast show: "[[knew- person/deny/Idris Bellamy|She rang me on the third, furious. That wasn't a woman who'd been in the picture]]."

IS AMORY OUT? He was seen with two cardboard boxes. [[amory~ outlet/withhold/Channel North|We couldn't see what was in them.]] Whip Tarrant-Lees: "[[amory- person/deny/Godfrey Tarrant-Lees|He's moving rooms. The radiator.]]" A cabinet colleague: "[[amory+ unnamed/expect/a member of the cabinet|By Tuesday. The cake's ordered]]."

AND THE NOVELIST? [[lomax+ unnamed/assert/a member of Thea Lomax's campaign|The helper who started it sticks to it that culture was dangled in front of Lomax]]; [[lomax- outlet/assert/Channel North|we've found nobody else who heard of it, and plenty who were in the room and didn't]].

DID HE BEG FOR IT? [[begged- outlet/assert/Channel North|No. The adviser who put that about has eaten his words.]]

WHERE'S THE TAPE? [[tape- outlet/assert/Channel North|There isn't one and, as far as anybody can show, there never was.]]

WILL SHE BE QUESTIONED? [[summon+ outlet/assert/Channel North|Yes: Thursday at ten, and you can watch it here.]]

WILL PELLOWE RUN? He tells us he'll say so on 1 March. [[offer~ person/judge/Davin Pellowe|"They've made me famous, it'd be rude not to."]]

[[fenn+ outlet/assert/Channel North|HAS THIS HAPPENED BEFORE? It has: Fenn, 2035, an embassy, and Strand was the premier who gave it to him.]]

Ferries to the Skerries are off until Monday.

== S191-12 | Norhame Press Association | 2043-02-24 | PM's chief of staff admits job offer to rival, resigns
ARDWELL, Feb 24 (NPA) - [[amory+ outlet/assert/Norhame Press Association|Rufus Amory, the closest aide of Prime Minister Honor Trescott, resigned on Tuesday]] after telling a parliamentary inquiry that [[offer+ person/confirm/Rufus Amory|it was he who had Davin Pellowe offered a public post in return for staying out of the party's leadership race]].

"[[offer+ person/confirm/Rufus Amory|I wanted a quiet spring for her, and I asked Leopold to see to it]]," Amory told the standards committee. "[[amory+ person/confirm/Rufus Amory|I handed in my pass this morning]]." He took all the blame on himself. "[[knew- person/deny/Rufus Amory|She was kept out of it, by me, on purpose]]," he said. Shown the note of Jan. 9, he [[knew~ person/withhold/Rufus Amory|said that he was not an expert on initials]]. Jonquil Aster, who testified after him, [[knew+ person/assert/Jonquil Aster|swore that she had seen the prime minister write them, "with the green pen"]].

Trescott's office withdrew its statement of Feb. 12. "[[offer+ government/confirm/the Office of the Prime Minister|We now accept that an offer was made]]," it said, adding that [[knew- government/deny/the Office of the Prime Minister|the prime minister "had been as surprised as anyone"]]. She will appear before the committee on Thursday after all. [[summon+ person/promise/Honor Trescott|"I have been asked, and I will come, and I will bring my own water,"]] she said. Perran Voss, a member of the committee who had called that impossible, [[summon~ person/withhold/Perran Voss|had no comment]].

Pellowe called [[offer~ person/judge/Davin Pellowe|the admission "decent, and six weeks late"]]. Opposition leader Gwenda Farrow demanded [[knew~ person/call/Gwenda Farrow|that Trescott say under oath whose hand it was]]. She no longer spoke of section 19. [[offer+ outlet/assert/Norhame Press Association|The day put an end to three weeks in which the government had called the bargain an invention.]] The Seamen's Mission asked [[offer~ organization/call/the Seamen's Mission|that the next chair "be somebody who wants it"]].

[[fenn~ outlet/judge/Norhame Press Association|Commentators compared the affair with that of 2035, when nobody resigned.]]

[[crime- outlet/assert/Norhame Press Association|Neither the police nor prosecutors see grounds for a criminal case.]] [[tape- outlet/assert/Norhame Press Association|The recording once announced by a tabloid never surfaced.]] Spring tides are expected on Thursday.
