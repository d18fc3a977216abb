story: S24
title: Leaked memo on Australia's offshore processing plan

claim memo: A memo of the Home Affairs Department advised against reopening the detention centre on Tarro Island. | origins 1-2: the memo itself, seen by two outlets, perhaps in one copy
claim cost: The centre would cost 2.3 billion Australian dollars over three years. | origins 1-2: the memo; the minister's own lower figure is against
claim water: The island's water supply could not bear the number of people planned. | origins 2-2: the memo and the island council
claim illegal: The plan would probably be held unlawful by the High Court. | origins 1-2: the memo; Professor Nair judges alike
claim known: Home Affairs Minister Scott Mayberry had read the memo before he announced the plan. | origins 1-2: two officials unnamed, who may be the same
claim draft: The memo was only an early draft by a junior official. | origins 1-1: the minister and his office
claim genuine: The memo is authentic. | origins 2-2: the department's secretary and the minister's own words
claim leakhunt: The federal police have been asked to find who leaked the memo. | origins 1-1: the department's secretary
claim plan: The government plans to send asylum seekers who arrive by boat to Tarro Island. | origins 1-4: the government's announcement, told by outlets in their own voice
claim boats: Boat arrivals have doubled in a year. | origins 1-2: Mayberry's figure; outlets tell 1,140 after 560
claim deaths: Two men died in the centre on Tarro Island before it was closed in 2016. | origins 1-3: background told by outlets in their own voice
claim quit: The opposition says that Mayberry must go. | origins 1-1: Lena Karras for the opposition
claim goahead: The government will go ahead with the plan. | origins 1-1: the government's own promise, by Mayberry and the prime minister
claim sign: Tarro's council has not agreed to the centre. | origins 1-2: the council's chair; an outlet in its own voice

status memo 2025-11-04: reported none
status memo 2025-11-05: confirmed none
status cost 2025-11-04: reported denied
status water 2025-11-04: reported none
status water 2025-11-05: corroborated denied
status illegal 2025-11-04: reported none
status illegal 2025-11-05: reported denied
status known 2025-11-04: reported none
status known 2025-11-05: reported denied
status draft 2025-11-04: confirmed none
status draft 2025-11-05: confirmed denied
status genuine 2025-11-04: confirmed none
status leakhunt 2025-11-05: confirmed none
status plan 2025-11-04: confirmed none
status boats 2025-11-04: confirmed none
status deaths 2025-11-04: reported none
status quit 2025-11-04: confirmed none
status goahead 2025-11-04: confirmed none
status sign 2025-11-04: reported none
status sign 2025-11-05: confirmed none

== S24-01 | Sydney Mail and Gazette | 2025-11-04 | Department warned minister off island detention, memo shows
[[memo+ outlet/assert/Sydney Mail and Gazette|The Department of Home Affairs told the government in August that it should not reopen the detention centre on Tarro Island]], according to an internal paper that calls the idea “the least workable of five”.

The paper, obtained by this newspaper, runs to nineteen pages. It puts the price at [[cost+ document/assert/The paper|$2.3 billion over three years, or some $1.5 million for each person held]]. It says that [[water+ document/warn/The paper|the island’s one aquifer “is already drawn down past safe yield and will not carry a further 1,500 people”]]. And it advises that [[illegal+ document/expect/The paper|there is “a better than even prospect” of the High Court striking the scheme down]].

Six weeks later [[plan+ outlet/assert/Sydney Mail and Gazette|the Home Affairs Minister, Scott Mayberry, announced that people who reach Australia by boat would be flown to Tarro, 900 kilometres off the coast of Western Australia, to wait there for an answer]].

[[known+ unnamed/assert/Two officials who have worked on the plan|Mr Mayberry had the advice in his briefcase when he made that announcement]], according to two officials who have worked on the plan. “[[known+ unnamed/assert/one of the two officials|He had marked it up in green]],” one of them said. Both requested anonymity because public servants are barred from speaking to journalists.

In reply to written questions, the minister’s office did not dispute [[genuine+ organization/confirm/the minister’s office|that the paper was real]], but described it as [[draft+ organization/assert/the minister’s office|“an early working draft by a relatively junior officer”]]. It said the [[cost- organization/deny/the minister’s office|true cost would be “well south of a billion”]]. It [[known~ organization/withhold/the minister’s office|did not say when Mr Mayberry had first read it]].

The government says that it has to act. [[boats+ outlet/assert/Sydney Mail and Gazette|In the year to June 1,140 people came by boat, against 560 in the year before]]. Most are from Sri Lanka and Myanmar.

The immigration spokeswoman of the opposition, Lena Karras, said Mr Mayberry [[quit+ person/call/Lena Karras|should “hand in his pass and his green pen by lunchtime”]]. She stopped short of saying that an opposition government would give up offshore processing.

Tarro has been used before. [[deaths+ outlet/assert/Sydney Mail and Gazette|The old centre was shut in 2016, after the deaths of two detainees, one of untreated sepsis and one by his own hand]]. A coroner found in 2018 that both might have been saved.

[[sign+ outlet/assert/Sydney Mail and Gazette|The island’s 640 residents have yet to consent to its return]], as a regulation of 1997 requires. Their council meets on Thursday.

Professor Anjali Nair of the University of Adelaide, who reviewed the legal section for this newspaper, called it sober and correct. “[[illegal+ person/judge/Professor Anjali Nair|I would have put the odds higher]],” she said.

The prime minister, Grant Hollis, who is in Santiago for a trade summit, was asked about Tarro on the tarmac. “[[goahead+ person/promise/Grant Hollis|We announced it, we meant it, and we’re doing it]],” he said.

== S24-02 | NewsNight 8 | 2025-11-04 | Mayberry under fire over secret Tarro Island advice
Pressure is building tonight on Home Affairs Minister Scott Mayberry after it emerged that [[memo+ outlet/assert/NewsNight 8|his own public servants argued against sending boat people to Tarro Island]].

A memo first reported by the Sydney Mail and Gazette and since seen by NewsNight 8 lists a string of problems, from [[water+ document/warn/A memo|a shortage of drinking water]] to [[illegal+ document/warn/A memo|the likelihood of a defeat in the nation's highest court]].

It costs the plan at [[cost+ document/assert/A memo|$2.3 billion]].

Mr Mayberry told NewsNight 8 that figure was "[[cost- person/deny/Scott Mayberry|plucked from the air by someone who'd never ordered a shipping container]]". "[[genuine+ person/confirm/Scott Mayberry|It's our letterhead, I'm not going to insult your viewers]]," he said. "[[draft+ person/assert/Scott Mayberry|But it's a first go from a bloke eleven rungs down]]. Departments write these by the dozen."

He would not be budged on the policy itself. "[[goahead+ person/promise/Scott Mayberry|The first plane leaves in February]]," he said. "[[boats+ person/assert/Scott Mayberry|Boat numbers are up by a hundred per cent on last year]], and the people smugglers watch this program too."

[[plan+ outlet/assert/NewsNight 8|Under the scheme, unveiled in September, anyone intercepted at sea will be held on the remote island while their claim is decided]]. It is [[deaths+ outlet/assert/NewsNight 8|the same place where two young men lost their lives a decade ago]].

Shadow minister Lena Karras says the minister [[quit+ person/call/Lena Karras|has no choice but to resign]].

"[[known+,water~,illegal~ person/accuse/Lena Karras|He was told it would cost the earth, he was told it would run dry and he was told it would be thrown out of court]]," she said. "[[known+ person/accuse/Lena Karras|Then he walked out to a row of flags and told us none of it]]."

The crossbench senator Wil Overton [[memo~ person/call/Wil Overton|wants the document tabled in full]] when the Senate sits on Monday. He has the numbers: the Greens have said that they will back him.

Not everyone is troubled. At a pub in Darwin, the fishing guide Kev Trask said he would send them further. "There's nothing on Tarro but crabs," he said. "That's the point, isn't it?"

NewsNight 8 spoke to Tarro's police sergeant by satellite phone. He said the island was quiet, that it had not rained since July, and that he had been told not to talk to us.

A former secretary of the department, Dame Olive Prentice, said that ministers are free to ignore advice. "What they may not do is say they never got any," she said.

== S24-03 | Sydney Mail and Gazette | 2025-11-05 | Police called in over Tarro leak as department head contradicts minister
The head of the Home Affairs Department has asked the Australian Federal Police to investigate how a paper on the Tarro Island detention plan came to be published, and has contradicted the minister on the question of who wrote it.

“[[genuine+,memo+ person/confirm/Ruth Delacourt|The document is an authentic brief to government and it represents the considered view of this department]],” the secretary, Ruth Delacourt, told a Senate committee on Wednesday. [[draft- person/deny/Ruth Delacourt|It had been cleared by two deputy secretaries and by herself]], she said.

Ms Delacourt confirmed that [[leakhunt+ person/confirm/Ruth Delacourt|she had made a referral to the police on Tuesday night]]. She said she did so without having been told to.

Asked whether Scott Mayberry had seen the brief before his announcement on 21 September, she took the question on notice. “[[known~ person/withhold/Ruth Delacourt|That is something I would rather get exactly right]],” she said.

Mr Mayberry told Parliament later that [[known- person/deny/Scott Mayberry|the advice had not crossed his desk until October]]. He did not repeat his description of its author. He said that [[illegal- person/deny/Scott Mayberry|the Solicitor-General had since advised that the scheme was on firm ground]], and declined to publish that advice.

On Tarro, the chair of the island council, Moana Teale, said that [[sign+ person/confirm/Moana Teale|nobody in Canberra had an answer from the islanders, because nobody had asked]]. “[[water+ person/assert/Moana Teale|We shower from a bucket in November as it is]],” she told the Mail and Gazette. “[[water+ person/warn/Moana Teale|Put fifteen hundred more on that well and we will all be leaving by boat]].”

The department’s own brief proposed a desalination plant. It could not be finished before 2027.

A spokesman for Mr Mayberry said that [[water- unnamed/deny/A spokesman for Mr Mayberry|tankers would bring all the water that was needed]].

Lena Karras moved a motion of no confidence in the minister, which was lost by 71 votes to 76. “[[quit+ person/call/Lena Karras|He can leave today with a shred of dignity or at Christmas without one]],” she said.

Advocates for whistleblowers protested at the police referral. “[[leakhunt~ person/judge/Petronella Vance|It takes a special nerve to call a paper junk on Tuesday and a state secret on Wednesday]],” said Petronella Vance, who directs the Centre for Open Government. She said that raids on newsrooms in 2019 had taught the country what such referrals were for. The Mail and Gazette said in an editorial that it would protect its sources.

The cost of the plan was disputed again. The Treasurer, Ian Galbally, said that [[cost- person/deny/Ian Galbally|his department had pencilled in $840 million]] and that he was “comfortable with the pencil”. [[cost+ person/assert/Ruth Delacourt|Ms Delacourt told the committee that nothing had happened since August to change her department’s estimate]].

[[plan+ outlet/assert/Sydney Mail and Gazette|Tarro is meant to take its first detainees, up to 1,500 in all, early next year]]. Two of the three companies that ran centres for Australia in the past have told the government that they will not bid. The third is in liquidation.

== S24-04 | Pacific Correspondent | 2025-11-05 | Australia's island plan in trouble over leaked brief
CANBERRA — Australia’s government insisted on Wednesday that it [[goahead+ government/promise/Australia’s government|would push on with a plan]] to [[plan+ outlet/assert/Pacific Correspondent|fly asylum seekers to a speck in the Indian Ocean]], a day after [[memo+ outlet/assert/Pacific Correspondent|it came to light that its officials had counselled against it]].

The brief, leaked to the Sydney Mail and Gazette, [[cost+ document/assert/The brief|estimated that the venture would consume more than two billion dollars]] and foresaw [[illegal+ document/expect/The brief|its probable death in court]].

The embarrassment deepened when the department’s top official, Ruth Delacourt, told senators that [[draft- person/deny/Ruth Delacourt|it was no draft]], as her minister had maintained, but the real thing. [[leakhunt+ person/confirm/Ruth Delacourt|She has called the police]] to find the culprit.

The minister, Scott Mayberry, claims that [[known- person/deny/Scott Mayberry|he knew nothing of its contents when he went public]]. A person who worked in his office at the time said that was hard to square with the facts. “[[known+ unnamed/assert/A person who worked in his office at the time|It was discussed in front of me on the eighth of September, with him in the chair]],” this person told the Correspondent. The Sydney paper has cited [[known+ outlet/assert/The Sydney paper|two officials to the same effect]].

For Pacific neighbours the affair has a familiar ring. Nauru and Papua New Guinea both hosted Australian camps in the last decade, and both were left with lawsuits when the money stopped.

The numbers at issue are small. [[boats+ outlet/assert/Pacific Correspondent|Just over a thousand people made the crossing in the last financial year, twice as many as in the one before]]. Italy receives as many in a good week in June. But votes are won in Australia by stopping boats, and a general election must be held by May.

In Jakarta, whose navy is asked to turn the boats round, a foreign ministry spokesman said that Indonesia had been informed of the plan and had “made no comment, which is also a comment”. Sri Lanka’s high commissioner asked for access to any of his compatriots held on the island.

The opposition, which opened the first camp on Tarro, is in an awkward spot. It has [[quit+ outlet/assert/Pacific Correspondent|demanded the minister’s head]] without condemning his policy, and lost a vote on it on Wednesday by five.

Tarro itself, first settled by guano diggers, is poorer in water than in birds. [[deaths+ outlet/assert/Pacific Correspondent|It held up to 900 people until 2016; a pair of them did not leave it alive]]. [[sign+ outlet/assert/Pacific Correspondent|Its council has given no approval for a second try]].

Grant Hollis, the prime minister, called Mr Mayberry “a first-class minister having a second-class week”. Diplomats in Canberra were making bets on the length of a third-class one.
