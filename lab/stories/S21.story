story: S21
title: Transport secretary resigns over messages to a rail bidder

claim resign: Marian Oakeshott has resigned as Britain's transport secretary. | origins 1-4: Oakeshott's own letter, Downing Street's acceptance; three outlets in their own voice rest on the letter
claim messages: Oakeshott exchanged private messages with the head of Corvale Rail while her department was judging its bid. | origins 2-3: the adviser's report and Oakeshott's own admission; the outlets' accounts rest on the report
claim number: There were 31 such messages (dozens; about two dozen; 31). | origins 1-2: the adviser's report; the Beacon's first leak of two dozen may come from the same papers
claim code: Oakeshott broke the ministerial code. | origins 1-2: the adviser's finding; Dance's party repeats it
claim mislead: Oakeshott misled the House of Commons about her contacts with Corvale. | origins 1-2: Dance accuses; the adviser's report finds an incomplete answer
claim gain: Oakeshott gained nothing and Corvale got no advantage from the messages. | origins 2-2: Oakeshott herself and the adviser's report
claim push: Prime Minister Alun Pryor told Oakeshott that she had to go. | origins 1-2: a cabinet minister and a Downing Street official, both unnamed, may be the same
claim successor: Gareth Whitmore succeeds Oakeshott as transport secretary. | origins 1-3: Downing Street's announcement, told by three outlets
claim third: Oakeshott is the third minister to leave Pryor's cabinet this year. | origins 1-3: background told by the outlets in their own voice
claim contract: The contract for the northern lines will not be retendered. | origins 1-1: the Department for Transport
claim inquiry: The opposition wants a full public inquiry into the award of the contract. | origins 1-1: Philippa Dance for the opposition
claim byelection: Oakeshott stays on as member of Parliament for Selby Vale. | origins 1-2: Oakeshott's letter; the Beacon's friend
claim delay: The adviser's report lay in Downing Street for nine days before it was published. | origins 1-2: an official told Meridian 24, the Courant cites the report's date

status resign 2025-05-13: confirmed none
status messages 2025-05-13: confirmed none
status number 2025-05-13: confirmed none
status code 2025-05-13: confirmed none
status mislead 2025-05-13: confirmed denied
status gain 2025-05-13: confirmed none
status gain 2025-05-14: confirmed denied
status push 2025-05-13: reported denied
status successor 2025-05-13: confirmed none
status third 2025-05-13: reported none
status contract 2025-05-13: confirmed none
status inquiry 2025-05-13: confirmed none
status byelection 2025-05-13: confirmed none
status delay 2025-05-13: reported none
status delay 2025-05-14: reported denied

== S21-01 | The Courant | 2025-05-13 | Oakeshott quits as transport secretary over messages to rail bidder
[[resign+ outlet/assert/The Courant|Marian Oakeshott stepped down as transport secretary on Tuesday]] after the prime minister’s standards adviser ruled that [[code+ person/assert/Sir Edmund Lisle|she had breached the ministerial code]] by [[messages+ person/assert/Sir Edmund Lisle|corresponding privately with the chief executive of Corvale Rail during the contest for the northern lines]].

In a letter to Alun Pryor, the prime minister, Ms Oakeshott wrote that [[resign+ person/confirm/Marian Oakeshott|she was leaving the government “with a heavy heart and a clear conscience”]]. “[[messages+ person/confirm/Marian Oakeshott|I ought not to have answered those messages]],” she wrote. “[[gain+ person/assert/Marian Oakeshott|No one profited from them by a single penny, and I least of all]].”

The report by Sir Edmund Lisle, the adviser, runs to 44 pages. It counts [[number+ document/assert/the report by Sir Edmund Lisle|31 messages between Ms Oakeshott and Dominic Fairley, the head of Corvale]], [[messages+ document/assert/the report by Sir Edmund Lisle|sent over five weeks last autumn, when officials were scoring the company’s offer]]. Several of them, it says, concerned nothing weightier than a school reunion. Sir Edmund found [[gain+ document/assert/the report by Sir Edmund Lisle|no evidence that the outcome of the contest had been affected]].

He was harsher about what she told Parliament. Her answer in March that she had had “no dealings with any bidder outside the formal process” was, he wrote, “[[mislead+ document/judge/the report by Sir Edmund Lisle|incomplete to a degree that the House was bound to be left with a wrong picture]]”.

Ms Oakeshott rejected that part. [[mislead- person/deny/Marian Oakeshott|She had never set out to deceive anyone]], her letter says; [[mislead- person/deny/Marian Oakeshott|she had understood the question to be about meetings]].

Mr Pryor, in his reply, [[resign+ person/confirm/Alun Pryor|accepted her decision “with real sadness”]] and stressed that [[push- person/assert/Alun Pryor|it had been hers alone]]. A member of the cabinet gave a different account. “[[push+ unnamed/assert/a member of the cabinet|He rang her at seven and it was a short call]],” the minister said. “[[push+ unnamed/assert/a member of the cabinet|She was not being asked]].”

[[successor+ outlet/assert/The Courant|Gareth Whitmore, until now a junior Treasury minister, takes over the department]]. He is 39 and has never run one before.

[[third+ outlet/assert/The Courant|Ms Oakeshott’s is the third departure from Mr Pryor’s cabinet since January]], after those of the culture and defence secretaries. She will [[byelection+ person/promise/Marian Oakeshott|carry on serving the people of Selby Vale]], she wrote, “for as long as they will have me”.

Philippa Dance, who speaks for the opposition on transport, said that one resignation settled nothing. “[[inquiry+ person/call/Philippa Dance|We need a judge, sitting in the open, to go through this award from its first page to its last]],” she said. [[mislead+ person/accuse/Philippa Dance|Ms Oakeshott, she added, had “looked MPs in the eye and told them a story”]].

[[contract+ government/assert/The Department for Transport|The contract, worth £1.9bn over eight years, stands]], the Department for Transport said. Corvale [[messages~ organization/withhold/Corvale|declined to comment]]. Its shares closed 4 per cent lower.

The report is dated 4 May. [[delay+ outlet/assert/The Courant|It reached the public on 13 May]].

== S21-02 | Meridian 24 | 2025-05-13 | UK cabinet minister out after secret texts with rail boss
London (Meridian 24) -- [[resign+ outlet/assert/Meridian 24|A senior member of the British government resigned Tuesday]] over [[messages+,number+ outlet/assert/Meridian 24|dozens of WhatsApp messages she traded with a businessman whose company was bidding for a contract her office was about to hand out]].

Transport Secretary Marian Oakeshott is [[third+ outlet/assert/Meridian 24|the third top minister Prime Minister Alun Pryor has lost this year]], and easily the most popular.

An independent ethics adviser, Sir Edmund Lisle, concluded that [[code+ person/assert/Sir Edmund Lisle|Oakeshott fell short of the rules that bind all ministers]]. [[number+ person/assert/Sir Edmund Lisle|He listed 31 texts]], the last sent two days before Corvale Rail was named the winner.

"[[messages~ person/judge/Marian Oakeshott|I wish I had put the phone in a drawer]]," Oakeshott told reporters outside her home. "[[messages+ person/confirm/Marian Oakeshott|I replied to an old friend when I should have stayed silent]]. But [[gain+ person/deny/Marian Oakeshott|anyone who says that a contract was bought is wrong]]. [[gain+ person/deny/Marian Oakeshott|Nothing was asked for and nothing was given]]."

Downing Street insists that [[push- government/deny/Downing Street|Oakeshott jumped and was not shoved]]. But an official there, who was not authorized to speak publicly, told Meridian 24 that [[push+ unnamed/assert/a Downing Street official|Pryor had made up his mind over the weekend and let her know it before breakfast on Tuesday]].

The same official said [[delay+ unnamed/assert/a Downing Street official|the adviser's findings had been sitting on a desk at No. 10 for more than a week]]. Asked about this at a briefing, the prime minister's press secretary, Hattie Coyle, [[delay~ person/withhold/Hattie Coyle|said she would not get into timings]].

[[successor+ person/confirm/Hattie Coyle|The new transport secretary is Gareth Whitmore]], Coyle announced, calling him "a safe pair of hands with a very sharp pencil."

Whitmore will inherit a headache. Commuters in Leeds and Hull have put up with canceled trains since a timetable change in December, and unions are balloting drivers on a strike in July.

The opposition was in no mood to let go. "[[code+ person/accuse/Philippa Dance|She broke the rules]], [[mislead+ person/accuse/Philippa Dance|she hid it from Parliament]], and she was defended for nine weeks," said Philippa Dance, its transport spokeswoman, who demanded [[inquiry+ person/call/Philippa Dance|an independent public investigation of how Corvale won]].

The government ruled out running the competition again. "[[contract+ unnamed/deny/a transport department spokesman|There are no grounds whatsoever to reopen it]]," a transport department spokesman said.

Oakeshott, 52, a former hospital pharmacist, entered Parliament in 2015. Her supporters had talked of her as a future leader. "That is over," said Tobias Renn, who teaches politics at the University of Kent. "British voters forgive a blunder. They do not forgive a delete button, and happily for her she never pressed it."

== S21-03 | The Daily Beacon | 2025-05-13 | TEXT-IT! Oakeshott hits the buffers
RAIL queen Marian Oakeshott was [[resign+ outlet/assert/The Daily Beacon|out of a job last night]] after a sleaze watchdog rapped her over [[messages+ outlet/assert/The Daily Beacon|cosy late-night texts to train tycoon Dominic Fairley]].

The Beacon revealed in March that [[messages+,number+ outlet/assert/The Daily Beacon|the pair had swapped about two dozen messages]] while Fairley’s firm was chasing a £1.9billion deal. [[number+ document/assert/yesterday’s report|The true tally was 31]], yesterday’s report showed.

“Dom, you will never beat Marsden to it!” read one, about a pub quiz. Another asked whether he was “still up”.

The 52-year-old gave it to the PM straight in a two-page letter. “[[resign+ person/confirm/Marian Oakeshott|I can no longer be the story and the minister]],” she wrote. She swore that [[gain+ person/deny/Marian Oakeshott|Fairley’s bid had got no leg-up from her]].

Pals say she was stitched up. “[[push+ unnamed/accuse/a friend of Oakeshott|Alun sacked her by phone and then had the nerve to say how sorry he was to see her go]],” fumed one. “[[push- government/deny/No 10|Not true]],” said No 10.

The friend added: “[[byelection+ unnamed/assert/a friend of Oakeshott|She’s not leaving the Commons. Selby Vale is stuck with her, and delighted about it]].”

[[third+ outlet/assert/The Daily Beacon|The PM has now waved goodbye to three of his top team in under five months]]. Bookies make the health secretary 3-1 to be next.

[[successor+ outlet/assert/The Daily Beacon|Treasury number-cruncher Gareth Whitmore gets her desk]] — and her chauffeur. “[[contract+ unnamed/assert/A department insider|There’s no going back on Corvale, that train has left]],” a department insider joked. He once told a podcast that he had not set foot on a train north of Watford since university. A source close to him said that was a joke.

Watchdog Sir Edmund Lisle ruled that [[code+ person/assert/Sir Edmund Lisle|she had fallen foul of the rulebook for ministers]]. Yet [[gain+ person/assert/Sir Edmund Lisle|he cleared her of tilting the race]].

Passengers at Selby station were split. “I’d text him too if it got me the 7.42,” said nurse Bev Calloway, 44. Retired signalman Ron Tuffin, 71, said: “They’re all at it.”

Love’s labour lost, or plain daftness? Her enemies smell worse. Opposition bruiser Philippa Dance stormed: “[[mislead+ person/accuse/Philippa Dance|She took the Commons for mugs]]. [[inquiry+ person/call/Philippa Dance|Let’s have everybody under oath, with the cameras rolling]].”

But the minister told chums she was guilty of nothing but bad manners. In her letter to the PM she said [[mislead- person/deny/Marian Oakeshott|it had never crossed her mind to fib to MPs]].

Fairley, who is worth £340million and keeps alpacas, was believed to be in Portugal. He could [[messages~ person/withhold/Dominic Fairley|not be reached last night]].

== S21-04 | The Courant | 2025-05-14 | No 10 denies sitting on Oakeshott report
Downing Street has denied that [[delay- government/deny/Downing Street|it held back the report that ended the ministerial career of Marian Oakeshott]].

The prime minister’s press secretary, Hattie Coyle, said that [[delay- person/deny/Hattie Coyle|a draft had arrived on 4 May but that the final text was delivered only on Monday evening]]. “[[delay- person/deny/Hattie Coyle|It was published as soon as it could decently be read]],” she said.

The television channel Meridian 24 reported on Tuesday, [[delay+ outlet/assert/Meridian 24|citing [[delay+ unnamed/assert/an official|an official, that the findings had lain in No 10 for over a week]]]].

Philippa Dance, for the opposition, wrote to Sir Edmund Lisle, the standards adviser, asking him [[delay~ person/ask/Philippa Dance|on what day he had signed it]]. She repeated her call for [[inquiry+ person/call/Philippa Dance|a public inquiry led by a judge]] and said [[inquiry+ person/promise/Philippa Dance|her party would force a vote on it next week]].

Gareth Whitmore spent his first morning at a signalling centre in York. “[[successor+ person/confirm/Gareth Whitmore|I have been in this post for eighteen hours]] and I have learned four new abbreviations,” he told staff. Asked whether he would look again at the northern lines, he replied: “[[contract+ person/assert/Gareth Whitmore|The ink is dry]]. My job is to see that the trains come.”

Tressel Group, which came second in the contest, said that [[contract~ organization/threaten/Tressel Group|it was considering an action in the High Court]]. “[[gain- person/accuse/Ines Brandreth|We were told in October that the race was level]],” its chairman, Ines Brandreth, said. “[[gain- person/accuse/Ines Brandreth|It is now plain that one runner had the starter’s telephone number]].”

A person close to Corvale called that “[[gain+ unnamed/deny/A person close to Corvale|sour grapes, and late ones]]”. The company itself [[gain~ organization/withhold/Corvale|would say only that it had kept to every rule of the procurement]].

Ms Oakeshott sat on the back benches for the first time in six years. She did not speak. An aide said she [[byelection+ unnamed/deny/an aide|had no intention of forcing a by-election]] in Selby Vale, where her majority is 6,212, and would hold her usual surgery on Saturday.

The Public and Rail Workers’ Union took the occasion to remind the new secretary of its own calendar. Its ballot closes on 6 June. “Ministers come and go,” said its leader, Clive Odom. “The 5.20 to Goole only goes.”

The government’s rail bill, which would bring track and trains under one authority, returns to the Lords on Thursday. Mr Whitmore is expected to keep it unchanged. Ms Oakeshott wrote most of it.
