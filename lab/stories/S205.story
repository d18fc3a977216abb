story: S205
title: The minister, Ringline and Cordavox

claim shares: Minister Magnus Thorvil owned shares of Cordavox when he approved its union with Ringline. | origins 3-5: the share register, a bank clerk, the bank's own letter to the ethics commissioner; a broker may rest on the clerk; he himself in the end.
claim merge: The phone companies Ringline and Cordavox will become one company. | origins 2-4: the two firms, the government's permit; a dissenting director and a fund think it will fail.
claim number: The minister's packet came to twenty-four thousand shares. | origins 1-2: the register and the commissioner; the tabloid has sixty thousand, the ministry nine.
claim trust: Thorvil's fortune lay in a blind trust that he could not see into. | origins 1-1: the minister; the prime minister rests on him.
claim cheap: The merger will make telephone calls cheaper. | origins 1-2: Ringline's chief and a study that Ringline paid for.
claim alone: The minister is entitled to permit a merger against the vote of the Telecom Board. | origins 1-1: the ministry's legal director; the minister rests on him.
claim leak: The minister's deputy, Selma Rye, passed the register extract to the press. | origins 0-1: the minister's circle; she, the editor and the register's clerk speak against it.
claim plane: Cordavox flew the minister to a skiing holiday in its own aircraft. | origins 0-1: the Nightly Flash, from a pilot's log that was misread; taken back.
claim shops: The joint company will close two hundred and ten of its shops. | origins 1-3: an internal plan; the union; the firms speak of sixty.
claim water: Thorvil also has a stake in the ferry line Sundfar, which he has declared. | origins 1-3: the public register of interests, told by several outlets.
claim bonds: In 2033 a transport minister fell over railway bonds. | origins 1-3: background, told by the outlets and by the then inquiry's secretary.
status shares 2041-05-07: reported none
status shares 2041-05-08: reported denied
status shares 2041-05-13: corroborated denied
status shares 2041-05-21: confirmed none
status merge 2041-05-06: confirmed none
status merge 2041-05-10: confirmed denied
status number 2041-05-07: reported none
status number 2041-05-08: reported denied
status number 2041-05-21: confirmed denied
status trust 2041-05-08: reported none
status trust 2041-05-09: reported denied
status trust 2041-05-21: none denied withdrawn
status cheap 2041-05-06: reported denied
status alone 2041-05-09: reported denied
status alone 2041-05-17: none denied withdrawn
status leak 2041-05-11: reported denied
status plane 2041-05-11: reported denied
status plane 2041-05-14: none denied withdrawn
status shops 2041-05-07: reported none
status shops 2041-05-08: reported denied
status water 2041-05-09: reported none
status bonds 2041-05-08: reported none

== S205-01 | Grandal Press Bureau | 2041-05-06 | Grandal clears merger of Ringline and Cordavox
HAVELIN, Grandal, May 6 (GPB) - [[merge+ outlet/assert/Grandal Press Bureau|Grandal's two biggest telephone companies, Ringline and Cordavox, may join forces after the communications minister gave his consent on Monday]], against the advice of the telecoms regulator.

"[[merge+ person/confirm/Magnus Thorvil|Two good networks will make an excellent one]]," Magnus Thorvil told a news conference. Ringline's chief executive, Torben Aske, said [[merge+ person/promise/Torben Aske|the firms would be one by the first of July, "with one name, one bill and one ringtone"]]. He predicted that [[cheap+ person/expect/Torben Aske|a call would cost a fifth less within two years]].

The Telecom Board, whose seven members had voted six to one against, [[merge~ organization/withhold/the Telecom Board|said it would study the decision before it spoke]]. Its chairwoman, Ingela Fors, [[merge~ person/withhold/Ingela Fors|left by the stairs]]. Dagny Holt, who leads the opposition, wanted [[merge~ person/ask/Dagny Holt|"to see the paper on which this was weighed, and the scales as well"]]. Prime Minister Rikard Stenmo congratulated [[merge~ person/judge/Rikard Stenmo|"everyone who picks up a telephone"]].

[[cheap- organization/judge/the consumers' council|The consumers' council said that where three suppliers became two nobody had ever paid less.]] The workers' union Signal said [[shops~ organization/warn/Signal|it feared for the branches in the north]]; the firms [[shops~ organization/withhold/the two firms|announced details for June]].

[[merge+ outlet/assert/Grandal Press Bureau|The combined company would serve 5.1 million of Grandal's 7 million subscribers]] and use the colour orange. Shareholders of both sides have to give their blessing on May 24; [[merge~ unnamed/expect/analysts|analysts foresee no difficulty there]].

[[shops~ outlet/withhold/Grandal Press Bureau|Neither company said how many branches would survive.]] Cordavox shares rose 18 percent, Ringline fell 2. Grandal introduced the dial telephone in 1911, later than its neighbours, because of a dispute over the word for "hello".

== S205-02 | Havelin Courant | 2041-05-07 | The minister and the orange telephone: who gained on Monday
When Magnus Thorvil took up his pen on Monday morning he made a good many people richer. [[shares+ outlet/assert/Havelin Courant|He himself was among them: in the share register of Cordavox his name stands under number 8814, as it has stood since the autumn of 2038.]]

The Courant has seen the extract. [[number+ document/assert/an extract from the share register|"Thorvil, Magnus, Havelin, 24,000 ordinary,"]] it reads, and the date of its printing is the second of May. [[shares+ outlet/assert/Havelin Courant|No sale has been entered since]]. At Monday's closing price [[number~ outlet/assert/Havelin Courant|the parcel would be worth a handsome villa]]. A clerk at the depositary bank, Lund & Sonne, confirmed to us [[shares+ unnamed/confirm/a clerk at Lund & Sonne|“there is a packet in that name, I post the dividends”]].

Had the minister told his cabinet colleagues? The cabinet office [[shares~ government/withhold/the cabinet office|said that it did not keep a diary of conversations]]. Mr Thorvil did not receive us. [[shares~ person/withhold/Magnus Thorvil|He was at a ribbon, with scissors, and could not be disturbed.]] The ethics commissioner, Ylva Brand, [[shares~ person/withhold/Ylva Brand|did not comment on individuals before she had a file]]. Dagny Holt did: [[shares~ person/judge/Dagny Holt|“If that is so, he has signed his own dividend.”]]

The merger has other sides. [[shops+ document/assert/a plan for the joint company|“Phase 2: 210 outlets to be vacated,” says a plan for the joint company]], of which the union Signal has a copy. [[cheap- outlet/assert/Havelin Courant|The last time a merger of this size was allowed, of bakeries, a loaf cost nine per cent more within the year.]]

[[merge~ outlet/ask/Havelin Courant|Whether a permit granted by an interested party stands at all is a question for lawyers, and they will be asked.]] Older readers will think of 2033, [[bonds+ outlet/assert/Havelin Courant|when the transport minister had to clear his desk on account of bonds of the state railway]]. The tulips in the ministry's forecourt are out.

== S205-03 | Ministry of Communications (press release) | 2041-05-08 | Statement by the Minister
The following is to correct inaccurate reporting.

- [[shares- government/deny/the Ministry of Communications|The Minister does not own any securities of Cordavox. He has no influence upon any that may bear his name.]]
- "[[trust+ person/assert/Magnus Thorvil|On the day I took office I handed over everything to a blind trust, and I have been blind ever since]]," Minister Thorvil states.
- [[number- government/deny/the Ministry of Communications|Nor is it a matter of 24,000 shares. In the trust's last statement to the tax office the item was given as 9,000.]]
- [[merge+ government/confirm/the Ministry of Communications|The permit of 6 May is final and in force. The companies may proceed with their union.]]
- [[cheap+ government/assert/the Ministry of Communications|A study by the Institute for Markets arrives at a lowering of tariffs by 14 per cent.]]
- [[shops- government/deny/the Ministry of Communications|The number of branches to be merged is sixty and not two hundred and ten, as both firms have assured the Ministry.]]

[[shares~ government/withhold/the Ministry of Communications|Questions about the Minister's private affairs will in future not be answered by this office.]] [[shares~ government/threaten/the Ministry of Communications|Against the publication of an extract, whose provenance is dubious, legal remedies are being examined.]] His colleague the Minister of Justice, Lena Fagerlund, has stated that [[shares~ person/judge/Lena Fagerlund|"every minister is entitled to be presumed honest until lunch"]].

The Deputy Minister, Selma Rye, who was not involved in the decision, [[shares~ person/withhold/Selma Rye|has nothing to add]]. The Prime Minister [[shares~ person/judge/Rikard Stenmo|has full confidence in the Minister]].

The public interest of the merger has been weighed in a document of 48 pages, which [[merge~ government/promise/the Ministry of Communications|will be published once it has been proofread]].

The Minister's summer consultation hours take place in Fjordby.

== S205-04 | Bare Bones | 2041-05-09 | A trust with the lights on
By Gunhild Aas

I've nothing against blindness. But [[trust- outlet/assert/Bare Bones|a trust whose trustee is the minister's own golf partner, whose address is the minister's own cellar and whose letters are opened by his own secretary isn't blind, it's squinting]]. That's what the founding deed says, and it's in the register of associations, for anyone with two krone. The trustee, one Harald Munk, [[trust~ person/withhold/Harald Munk|was on the eleventh green and putting]].

[[shares+ outlet/assert/Bare Bones|The Courant has the register, the register has the name, and the name has the shares.]] The PM says it's a [[shares- person/deny/Rikard Stenmo|“namesake problem, possibly”]]. A namesake! [[shares- person/judge/Rikard Stenmo|There are, he declares, three Magnus Thorvils in the capital.]] [[shares+ outlet/assert/Bare Bones|Two of them are under twelve.]]

The ministry's legal director, one Knut Wessel, has produced a memo. [[alone+ person/assert/Knut Wessel|The minister, it says, can allow a merger even where the Board is against, “in the exercise of a residual sovereign discretion”.]] [[alone~ outlet/ask/Bare Bones|Where does one buy a residual sovereign discretion?]] The Board's own lawyer: [[alone- unnamed/deny/the Telecom Board's lawyer|“Not in our Act, and I've looked under the sofa.”]]

And yes, I know he's got other paper as well. [[water+ outlet/assert/Bare Bones|A tenth of the ferry line Sundfar is his, and he's put it in the register of interests, all proper, date and stamp.]] [[water~ outlet/judge/Bare Bones|Nobody minds the ferries; they don't merge.]]

[[bonds+ outlet/assert/Bare Bones|Remember Transport's Erling Vass in 2033, with the railway bonds in his sock drawer? Gone in a week.]] [[shares~ outlet/expect/Bare Bones|I give Thorvil ten days, since he has stronger socks.]] The marriage of the two orange telephones, meanwhile, [[merge~ outlet/judge/Bare Bones|looks to me like a wedding at which the priest is the uncle]].

[[cheap- outlet/assert/Bare Bones|Nor will it save you an øre: in Kelland two of three networks married in 2037 and the minute has been dearer ever since.]] Comments are moderated by my aunt.

== S205-05 | Market Mirror | 2041-05-10 | Analysts see cracks in the wedding; Board prepares a suit
[[merge- outlet/assert/Market Mirror|The merger of Ringline and Cordavox may not come about after all, as investors are beginning to price in.]] The gap between the offer and the market price of Cordavox has widened from 1 to 11 per cent in four days.

[[merge- person/expect/Jorun Dale|“I would not bet my own lunch on it,”]] says Jorun Dale, who votes 6 per cent of Cordavox for a pension fund. [[merge- unnamed/assert/a director of Cordavox|A director of the smaller company has told us that the board is split five to four and that he will tell the meeting to reject it.]] Torben Aske of Ringline, on the other hand, [[merge+ person/promise/Torben Aske|will sign “in my bathing trunks, if need be” on the first of July]]. [[merge~ organization/withhold/the stock exchange|The exchange will not comment on trading patterns.]]

The Telecom Board is to challenge the permit in court. [[alone- organization/deny/the Telecom Board|The Act of 2036 leaves the last word to it and gives the minister nothing but a right to be heard]], it says. [[alone- outlet/assert/Market Mirror|In section 12 the words “with the agreement of the Board” appear three times; of a minister's overriding power there is no trace.]] [[alone- person/judge/Astrid Mohr|“Residual discretion is what my students write when they have not read it,”]] sniffs Astrid Mohr, professor of competition law.

On the minister's shares nothing new has been heard from him: [[shares- person/deny/Magnus Thorvil|“blind is blind”, he repeated at an airport]]. [[trust- person/judge/Finn Tofte|Tax adviser Finn Tofte calls the deed “a blind with holes for both eyes”, since it gives the founder a monthly statement.]] [[trust+ person/assert/Rikard Stenmo|The prime minister persists in speaking of an impenetrable trust]], on the authority of the man concerned.

Will customers save? [[cheap- organization/judge/the Institute of Applied Prices|A rival institute, asked to check the fourteen per cent, found plus eight.]] [[shares~ outlet/judge/Market Mirror|Traders have stopped laughing about the affair, which is a bad sign.]]

[[number+ outlet/assert/Market Mirror|At 41 krone the two dozen thousand shares under number 8814 were worth just under a million on Friday evening.]] Copper closed unchanged.

== S205-06 | Nightly Flash | 2041-05-11 | SKI HEIL! Minister flew in Cordavox's private jet
[[plane+ outlet/assert/Nightly Flash|Minister Magnus went schussing at Hotel Bellavista in February, and he flew there and back in a jet with the orange tail.]]

[[plane+ document/assert/a pilot's log|We have the log: “13 Feb, M. Thorvil + 3, HAV–BEL”.]] [[plane~ outlet/ask/Nightly Flash|Who paid, Magnus? Who carried the skis?]]

The minister's spokesman nearly dropped his phone. [[plane- unnamed/deny/the minister's spokesman|“He went by train! Second class! There are witnesses, and a snowman!”]] Cordavox boss Eline Ravn: [[plane- person/deny/Eline Ravn|“Not a soul from the government has ever been aboard.”]]

Meanwhile: who grassed? Up at the ministry they're sure. [[leak+ unnamed/accuse/friends of the minister|It was Selma Rye, his number two, who carried the register page to the Courant in her handbag, friends of the minister hiss.]] [[leak- person/deny/Selma Rye|“I carry lipstick,”]] says she. [[leak~ outlet/judge/Nightly Flash|Meow!]] The Courant's editor, Per Olin, [[leak~ person/withhold/Per Olin|kissed a cross on a chain]].

And the packet? The Flash makes it [[number- outlet/assert/Nightly Flash|SIXTY thousand, once you count the missus]]. Mrs Thorvil, at the market: [[number~ person/withhold/Ebba Thorvil|“I count eggs.”]] [[shares+ outlet/assert/Nightly Flash|Anyhow he's got the lot, and he signed on the dotted line.]] [[shares~ group/judge/callers to the Flash|Flash callers: 83 in 100 want him out, 4 want his phone number.]]

A union man at Signal: [[shops+ person/assert/Bo Strand|“Two hundred and ten shops, I've got the street names, including my mum's.”]] [[merge~ unnamed/judge/a passer-by|“I'd just like it to ring,”]] says a passer-by.

[[trust- outlet/assert/Nightly Flash|As for the blind trust, it's got better eyes than our proofreader.]] Win an orange telephone.

== S205-07 | Grandal One | 2041-05-12 | The minister answers
[[trust+ outlet/assert/Grandal One|Magnus Thorvil's assets have been in the care of an independent trustee since 2039, who decides alone.]] In an interview with our station the minister spoke for the first time about what has been said.

Do you own shares of Cordavox? "[[shares- person/deny/Magnus Thorvil|No. I own a house, a boat and a dog]]." Then whose are the 24,000? "[[shares~ person/withhold/Magnus Thorvil|Ask the trustee, that's what he is for]]." Will you make the trust's papers public? "[[trust~ person/withhold/Magnus Thorvil|I'd rather not set an example that others would have to follow]]." And the ferry line? "[[water+ person/confirm/Magnus Thorvil|Sundfar, yes, ten per cent, declared, and I never dealt with ferries]]."

[[alone+ person/assert/Magnus Thorvil|The minister recalled that the final decision on mergers belonged to the government and not to seven officials.]] Would he decide that way again? "[[merge+ person/confirm/Magnus Thorvil|Tomorrow, with the same pen. It will be one company]]."

Who passed on the extract? [[leak+ person/accuse/Magnus Thorvil|"I look at the people near me, and I see one who smiles too much."]] Deputy minister Rye, on the telephone: [[leak- person/deny/Selma Rye|"I smile at everyone, I've leaked to no one."]]

On Tuesday the weekly petition of the opposition is to be answered. [[shares~ person/call/Dagny Holt|Dagny Holt demands that he leave "today, and by the front door"]]. [[shares~ outlet/judge/Grandal One|She is, it should be said, preparing an election.]] Prime Minister Rikard Stenmo, on a visit to a trout farm, [[shares~ person/judge/Rikard Stenmo|admired his minister's "patience under rain"]].

[[cheap+ outlet/assert/Grandal One|For consumers the union means lower rates.]] [[shops- outlet/assert/Grandal One|The company's network of branches stays substantially as it is]]. [[shares- outlet/assert/Grandal One|That a member of the government should have profited from his own decision has been shown by no one.]] Later: concert of the Navy choir.

== S205-08 | Havelin Courant | 2041-05-13 | From the trustee's own pen: 'As you asked, M., I have kept the C.'
There is a letter. It is short, dated 4 March, and typed on paper of the golf club. [[trust- document/assert/a letter by Harald Munk|"As you asked, M., I have kept the C. and sold the P. Yours, Harald,"]] writes trustee Munk to the founder. [[trust- outlet/assert/Havelin Courant|The man who cannot see into the trust has, on this evidence, been telling it what to do.]]

[[shares+ outlet/assert/Havelin Courant|Of the portfolio's securities only one begins with C]]. [[shares+ person/confirm/Ottar Vinje|A broker who executed the founder's orders until 2040, Ottar Vinje, tells us that they were bought for Mr Thorvil and in his name, "with a bow tied round them"]]. The bank Lund & Sonne [[shares~ organization/withhold/Lund & Sonne|may not speak of customers, and in this instance would very much like to]].

The minister's answer to our twelve questions was two words long: [[shares~ person/withhold/Magnus Thorvil|"See statement."]] [[shares- government/deny/the Ministry of Communications|The statement denies ownership.]]

As to the suspicion against Selma Rye. [[leak- outlet/assert/Havelin Courant|We never disclose where documents come from, but so much may be said: the extract arrived in a brown envelope, posted in a town where Mrs Rye has never been.]] [[leak- unnamed/assert/a clerk of the register|A clerk of the share register says in addition that an extract may be had by anyone for 8 krone, and that four persons asked for it in April.]] The minister's circle [[leak~ group/withhold/the minister's circle|has gone quiet on this]].

Mr Stenmo's coalition partner, the Country League, [[shares~ organization/call/the Country League|wants a report "by one who is not a friend"]]. Its chairman, Olav Hjelm, thinks [[merge~ person/judge/Olav Hjelm|the permit should be torn up and weighed afresh]].

[[water~ outlet/assert/Havelin Courant|A second entry under his name, in the ferry company's register, has been public for years and is not at issue here.]] The old post office is being re-roofed; pedestrians should mind the slates.

== S205-09 | Nightly Flash | 2041-05-14 | We crashed! About that jet
OK. [[plane- outlet/confirm/Nightly Flash|“M. Thorvil + 3” was Milla Thorvil, 9, on a school trip with three teachers, and the tail was red.]] [[plane- document/assert/a school's booking|The school's booking, which we should have looked at first, says charter.]] [[plane- person/confirm/Kaj Nord|Pilot Kaj Nord adds: “I've got the minister in my train photo, not in my seat.”]] [[plane~ outlet/judge/Nightly Flash|Sorry, Magnus. Sorry, Milla, who can ski.]]

The snowman's real, too. We've met it.

But the other thing? [[shares+ outlet/assert/Nightly Flash|You still had the orange shares, mate, when you signed.]] And our SIXTY thousand? [[number+ outlet/confirm/Nightly Flash|We'd counted in the wife's grandmother. We're down to twenty-four now, same as the Courant]]... [[number+ person/confirm/Ottar Vinje|and the ex-broker says it was two dozen thousand, “not a share more”.]]

The trustee came home from golf. [[trust~ person/withhold/Harald Munk|“I'm an old man with a bad back,” is all we got.]] His caddie was chattier: [[trust- unnamed/assert/a caddie|“They talk shop on every hole. Buy this, flog that. I carry the bag, not the secret.”]]

What's Selma smiling at? The Flash asked her. [[leak- person/deny/Selma Rye|“At you. And no, I did not.”]]

Torben Aske's promise of cheap calls gets a raspberry from Granny Bergit (81): [[cheap- person/judge/Bergit|“They've told me that with the gas, the post and the dentist.”]] [[merge~ person/judge/Bergit|She'll keep her old set whatever they're called.]] [[shops~ outlet/ask/Nightly Flash|And who'll sell her batteries?]]

[[leak- outlet/assert/Nightly Flash|Selma's fan club can relax, there isn't a shred on her.]] Your stars: expect a call.

== S205-10 | Radio Fjordby (live) | 2041-05-17 | Judgment day at the Administrative Court: our ticker
09:00 Full house. [[merge~ outlet/ask/Radio Fjordby|Does the permit stand? Does the wedding?]] Coffee's out already.

09:20 Board's lawyer reads section 12, slowly. [[alone- outlet/assert/Radio Fjordby|“With the agreement of the Board” three times, no minister in sight.]] Legal director Wessel: [[alone+ person/assert/Knut Wessel|“Discretion is implied, and it is sovereign.”]] Chief judge Bodil Krag, over her glasses: [[alone~ person/ask/Bodil Krag|“Implied by what, Mr Wessel?”]]

10:05 In the corridor, ex-minister Anton Sier, who wrote the thing: [[alone- person/deny/Anton Sier|“We took that power away from the government in 2036, I was there with the eraser.”]]

10:40 Caller Rut: [[shares~ unnamed/ask/a caller|“Does he lose the dividend, at least?”]] No idea, Rut.

11:10 RULING. [[alone- organization/judge/the Administrative Court|Consent of the Board is indispensable; the minister acted without competence.]] [[merge- organization/judge/the Administrative Court|The permit's void, and the firms must not join on its basis.]] Cheers in row three.

11:20 Torben Aske on the steps: [[merge+ person/assert/Torben Aske|“A comma, not a full stop. We'll ask again and we'll be one by Christmas.”]] Jorun Dale of the pension fund: [[merge- person/expect/Jorun Dale|“That's that, it's dead, I've sold.”]] Ingela Fors from the Board: [[merge~ person/withhold/Ingela Fors|“I've a train to catch.”]]

11:35 Wessel, pale: [[alone- person/confirm/Knut Wessel|“The memo was mistaken. It's withdrawn.”]] Noted.

11:50 And Thorvil? [[shares~ person/withhold/Magnus Thorvil|He's inspecting a lighthouse, without reception, says his office.]] [[shares~ outlet/judge/Radio Fjordby|The man from the phone ministry with no signal. You couldn't make it up.]]

12:10 Signal's Bo Strand: [[shops~ person/judge/Bo Strand|two hundred and ten lots of colleagues can breathe for a summer.]]

12:12 [[merge- outlet/assert/Radio Fjordby|So there's no orange giant, not this summer; two companies went in and two came out.]]

12:15 Wind north-west, sea moderate.

== S205-11 | Market Mirror | 2041-05-20 | Ethics commissioner: 24,000 shares, one owner, no blindfold
The report of the ethics commissioner, Ylva Brand, is out a day early, because it had already reached everybody. Its findings in brief:

- [[shares+ organization/confirm/the ethics commissioner|Mr Thorvil was, on 6 May and at all times before, the owner of the securities in question. The bank has said so in writing.]]
- [[number+ organization/confirm/the ethics commissioner|The holding came to 24,000 pieces.]] [[number- government/assert/the Ministry of Communications|The ministry's figure of 9,000]] [[number~ organization/judge/the ethics commissioner|“cannot be explained from the documents”]].
- [[trust- organization/judge/the ethics commissioner|There never was a blind trust, only a drawer to which its owner had a key: the founder gave 31 instructions and received 26 statements.]]
- [[leak- organization/judge/the ethics commissioner|For the allegation against the deputy minister no evidence was produced.]]
- [[water~ organization/judge/the ethics commissioner|The interest in the ferry company was properly declared and gives no cause for remarks.]]
- [[plane- organization/judge/the ethics commissioner|A gratuitous flight did not take place.]]

[[shares+ outlet/assert/Market Mirror|Thus the minister gained 2.3 million krone on paper by his own signature.]] His spokesman on Sunday still spoke of [[shares- unnamed/deny/the minister's spokesman|“holdings by others for others”]]. The prime minister [[shares~ person/withhold/Rikard Stenmo|would read the report “with a pencil”]], and Dagny Holt called it [[shares~ person/judge/Dagny Holt|“the shortest obituary of the year”]]. [[alone- outlet/assert/Market Mirror|The doctrine that a minister may brush the regulator aside has been dead since Friday.]] A vote of no confidence [[shares~ group/threaten/the opposition|will be moved on Thursday]].

In the shadow of all this Ringline and Cordavox withdrew their application on Friday night only to file it anew on Saturday. [[merge+ organization/promise/Ringline and Cordavox|They remain determined to combine and now mean the end of the year.]] [[merge- outlet/assert/Market Mirror|The Board, however, is not known for changing its mind, and its six votes have become seven.]] [[cheap- organization/judge/the Telecom Board|Its new opinion reckons with bills that rise by six to eleven per cent.]] [[shops+ outlet/assert/Market Mirror|Attached to the new application is a list of 210 locations "for surrender"]]; Cordavox insists that [[shops- organization/deny/Cordavox|no more than sixty will really go]].

[[bonds+ outlet/assert/Market Mirror|The last time that a commissioner's report ran to so few pages, in 2033, it cost a transport minister his office over railway paper.]] Krone steady.

== S205-12 | Grandal Press Bureau | 2041-05-21 | Grandal minister resigns, admits owning phone shares
HAVELIN, Grandal, May 21 (GPB) - Grandal's communications minister stepped down on Tuesday after admitting that [[shares+ person/confirm/Magnus Thorvil|he had held shares in one of two telephone companies whose merger he approved]].

"[[shares+ person/confirm/Magnus Thorvil|The papers were mine, I knew they were mine, and I told you they were not]]," Magnus Thorvil said. "[[trust- person/confirm/Magnus Thorvil|What I called blind was not]]." He put the number at [[number+ person/confirm/Magnus Thorvil|24,000]] and said the proceeds would go to a children's home. [[shares~ person/withhold/Magnus Thorvil|He took no questions.]]

[[bonds+ outlet/assert/Grandal Press Bureau|He is the second minister within a decade to lose office over securities; in 2033 Erling Vass went because of railway bonds.]] "[[bonds+ person/confirm/Tove Lind|We found Vass's in a sock]]," recalled Tove Lind, who was the inquiry's secretary.

Prime Minister Rikard Stenmo, who had vouched for him, [[shares~ person/judge/Rikard Stenmo|said he had been "lied to with a straight face"]]. [[trust- person/confirm/Rikard Stenmo|He had spoken of an impenetrable arrangement in good faith and no longer did so]], he said. Selma Rye takes over. "[[leak- person/deny/Selma Rye|I have never passed anything to a newspaper, and now that I am minister I shall have even less to pass]]," she said.

Rye would not say [[merge~ person/withhold/Selma Rye|what would become of the new application]]. [[merge- organization/judge/the Telecom Board|The Telecom Board reiterated that a two-company market was out of the question.]] Torben Aske of Ringline [[merge~ person/judge/Torben Aske|called the day "regrettable, and separate"]]. The consumers' council said [[cheap- organization/judge/the consumers' council|the promised discounts had been "as orange as the rest"]].

[[water+ outlet/assert/Grandal Press Bureau|Thorvil keeps his registered tenth of the Sundfar ferries.]] [[alone- outlet/assert/Grandal Press Bureau|His claim to a power of decision over the Board had been struck down by a court on Friday.]]

[[plane- outlet/assert/Grandal Press Bureau|A tabloid's tale of a free flight to the snow had been retracted a week before]], and [[shops~ outlet/withhold/Grandal Press Bureau|the fate of the branches remains unclear]]. Cordavox lost 4 percent.
