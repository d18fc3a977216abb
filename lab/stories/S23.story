story: S23
title: President's speech on farm cuts and its reception in France

claim cut: President Brossard announced that farm fuel tax relief will end over four years. | origins 1-4: Brossard's speech; told by outlets in their own voice
claim fund: A fund of three billion euros will help farmers change their machines. | origins 1-1: Brossard and her ministry
claim same: The three billion is old money under a new name. | origins 2-3: the Farm Confederation's economist and the opposition's Lenoir; the senate paper may be the economist's source
claim booed: Farmers booed and whistled at Brossard during the speech. | origins 1-3: seen by reporters of three outlets
claim walkout: About a third of the audience walked out. | origins 1-3: reporters' own accounts and the organizers' count
claim crisis: Brossard said that the country can no longer pay for diesel it must burn less of. | origins 1-1: Brossard's own words
claim betray: Farmers' leaders say Brossard broke a promise of 2023. | origins 1-2: Garnier, and the 2023 recording cited by an outlet
claim tractors: Farmers will block the roads into Paris with tractors from Monday. | origins 1-1: Garnier's confederation announces its own action
claim young: The Young Growers' union backs the plan. | origins 1-1: its president
claim poll: Six French people in ten oppose ending the tax relief. | origins 1-2: one poll by Sondéa, cited by two outlets
claim rebels: A group of Brossard's own deputies will vote against the plan. | origins 1-2: a deputy on the record and an unnamed deputy
claim minister: The agriculture minister threatened to resign over the plan. | origins 1-2: two unnamed officials who may be the same
claim emissions: Farm machines cause about four per cent of France's greenhouse gas emissions. | origins 1-2: Brossard's figure and the outlets' own

status cut 2026-02-24: confirmed none
status fund 2026-02-24: confirmed none
status same 2026-02-24: reported none
status same 2026-02-25: corroborated denied
status booed 2026-02-24: reported none
status walkout 2026-02-24: reported denied
status crisis 2026-02-24: confirmed none
status betray 2026-02-24: reported none
status betray 2026-02-25: reported denied
status tractors 2026-02-24: confirmed none
status young 2026-02-24: confirmed none
status poll 2026-02-24: reported none
status rebels 2026-02-24: reported none
status rebels 2026-02-25: confirmed none
status minister 2026-02-24: reported none
status minister 2026-02-25: reported denied
status emissions 2026-02-24: reported none

== S23-01 | Agence Méridienne | 2026-02-24 | Brossard jeered at farm show as she ends fuel subsidy
PARIS, Feb 24 (AM) - [[booed+ outlet/assert/Agence Méridienne|French President Hélène Brossard was met with whistles and cowbells at the country's biggest farm fair]] on Tuesday as she announced that [[cut+ person/promise/Hélène Brossard|a tax break on tractor diesel worth 1.4 billion euros a year would be withdrawn by 2030]].

"[[crisis+ person/assert/Hélène Brossard|We cannot go on borrowing money to burn a fuel that is burning us]]," Brossard told some 2,000 farmers, officials and guests in Hall 1 of the Porte de Versailles. "I could have said this from my office. I came here because I respect you."

[[walkout+ outlet/assert/Agence Méridienne|Several hundred people left the hall before she had finished]], many of them holding up green forks made of cardboard. The fair's organizers said [[walkout- organization/deny/the fair's organizers|no more than 150 had gone, some of them to milk]].

To soften the blow, the president promised [[fund+ person/promise/Hélène Brossard|3 billion euros over the same period for electric and biogas machines]]. Grants would be paid first to holdings of less than 80 hectares, [[fund+ government/assert/the agriculture ministry|the agriculture ministry said in a note to reporters]].

Tractors and harvesters account for [[emissions+ person/assert/Hélène Brossard|four percent of the nation's greenhouse gas emissions]], Brossard said. France has promised the European Union to cut its total by more than half from the level of 1990 before the end of the decade.

Luc Garnier, who leads the National Farm Confederation, the largest farmers' union, accused her of going back on her word. "[[betray+ person/accuse/Luc Garnier|In 2023 she stood in my own barn in the Gers and said the fuel rebate was safe as long as she lived]]," he told reporters. "She seems to be in excellent health."

He said [[tractors+ person/threaten/Luc Garnier|members would drive their tractors onto eight motorways around the capital on Monday and stay there "until the wheat is ripe"]].

The smaller Young Growers took the opposite view. "[[young+ person/judge/Inès Baudry|It is the first plan that treats us as people who will still be farming in 2050]]," said its president, Inès Baudry. [[young+ outlet/assert/Agence Méridienne|Her members applauded from the balcony]].

Nadine Lenoir, who heads the far-left group in the National Assembly, said [[same+ person/accuse/Nadine Lenoir|every euro of the aid had been voted already, in the budget of last autumn]].

Interior Minister Paul-Henri Sorel warned that police would not let anyone cut off the wholesale market at Rungis. "[[tractors~ person/warn/Paul-Henri Sorel|Paris will eat on Monday, I give you my word]]," he said.

[[poll+ document/assert/a poll by Sondéa|Sixty-one percent of French people are against scrapping the rebate]], a poll by Sondéa for the radio station Ondes found last week.

(Reporting by Clotilde Marchetti)

== S23-02 | Transatlantic Review | 2026-02-24 | A president walks into a cattle hall
It takes a certain courage to tell two thousand farmers, in the presence of their prize animals, that they will be paying more for fuel. Hélène Brossard had it on Tuesday, and she was [[booed+ outlet/assert/Transatlantic Review|roundly hooted for it]].

From a stage between the Charolais and the Limousin pens, the president of France set out [[cut+ outlet/assert/Transatlantic Review|the end, in four yearly steps, of the discount that farmers have enjoyed on diesel since 1966]]. The noise began at the word “progressively” and it did not stop. [[walkout+ outlet/assert/Transatlantic Review|By the time she reached the climate, one seat in three was empty]].

Her argument was simple. [[crisis+ person/assert/Hélène Brossard|A state with a deficit of 5 percent could not afford, she said, to make cheap the very thing it had sworn to use less of]]. In exchange she offered [[fund+ outlet/assert/Transatlantic Review|a pot of three billion euros with which to buy cleaner machinery]].

It may be less than it looks. “[[same+ person/judge/Gaspard Weill|I have found 2.6 billion of it in three older programs]],” said Gaspard Weill, an economist who works for the National Farm Confederation. “[[same+ person/judge/Gaspard Weill|They have changed the label and left the jar]].” The Élysée Palace [[same~ government/withhold/the Élysée Palace|did not reply to a request for a breakdown]].

The politics are treacherous. [[poll+ outlet/assert/Transatlantic Review|Three in five of the French side with the farmers]], according to one recent survey, and in the countryside it is four in five. Within Ms. Brossard’s own Alliance for Renewal, deputies from rural seats are restless. “[[rebels+ unnamed/threaten/a rural deputy of the Alliance|There are fourteen of us who will not raise a hand for this]],” said one, who asked to remain anonymous so as not to be deprived of a place on the next party list.

Nor was the government united before the speech. According to a senior official at the agriculture ministry, [[minister+ unnamed/assert/a senior official at the agriculture ministry|the minister, Étienne Vasseur, told the president on Sunday that she could have his plan or his resignation letter]]. [[minister~ unnamed/assert/a senior official at the agriculture ministry|He had wanted eight years]], the official said. On Tuesday Mr. Vasseur stood behind her with the expression of a man at the dentist’s. He [[minister~ person/withhold/Étienne Vasseur|would not answer questions as he left]].

Luc Garnier, the bull-necked leader of the Confederation, has been waiting for such a day. In [[betray+ outlet/assert/Transatlantic Review|a recording from the campaign of 2023, which his staff played to anyone who would listen, Ms. Brossard can be heard to say that the rebate “will not be touched by me”]]. [[tractors+ organization/threaten/the Confederation|Columns of tractors are to close in on Paris on Monday morning]].

What he does not say is that [[emissions+ outlet/assert/Transatlantic Review|farm engines put out only about a twenty-fifth of the country’s carbon]], less than its trucks, and that a good many of his members have switched to biogas without being asked. The cheers on Tuesday, such as they were, came from [[young+ outlet/assert/Transatlantic Review|the Young Growers, a union of farmers under 40, which has come out for the plan]].

“I had three cows and a loan when I was twenty-six,” Inès Baudry, its president, told me by the cheese stand. “[[tractors~ person/judge/Inès Baudry|Nobody asked the old ones to block a road for me]].”

A cow named Oupette, the mascot of this year’s fair, slept through the address.

== S23-03 | Channel Six Europe | 2026-02-25 | Tractor threat hangs over Paris after Brossard's speech
French ministers went on the offensive on Wednesday to defend President Hélène Brossard's decision to [[cut+ outlet/assert/Channel Six Europe|phase out cheap diesel for farmers]], as a rebellion grew in her own party.

"[[rebels+ person/threaten/Bastien Ruault|I will vote no, and I shall not be lonely]]," Bastien Ruault, a deputy of the ruling Alliance for Renewal from the Cantal, told Channel Six. He said [[rebels+ person/assert/Bastien Ruault|between twelve and fifteen colleagues had signed a letter saying the same]]. The Alliance has a majority of nine.

Brossard was [[booed+ outlet/assert/Channel Six Europe|drowned out by angry farmers]] at the Paris farm show a day earlier. [[walkout+ outlet/assert/Channel Six Europe|Our correspondent saw around 600 people get up and go]].

Agriculture Minister Étienne Vasseur told breakfast television that it was "[[minister- person/deny/Étienne Vasseur|a pure invention]]" that he had offered to quit. "[[minister- person/deny/Étienne Vasseur|There has been no letter, no ultimatum and no bad temper]]," he said. But an official who took part in Sunday's meeting said [[minister+ unnamed/assert/an official who took part in Sunday's meeting|Vasseur had threatened to walk out of the government unless farmers were given more time]].

The minister also rejected claims that [[same- person/deny/Étienne Vasseur|the aid had been scraped together from existing budgets]]. "[[fund+ person/confirm/Étienne Vasseur|Three billion, fresh, in four years]]," he said. "I have counted it."

A paper by the Senate's finance committee, obtained by Channel Six, counts differently. [[same+ document/assert/a paper by the Senate's finance committee|It finds new funds of only 410 million euros in the package]]. The committee's chairman, Senator Armand Delpech, [[same~ person/withhold/Senator Armand Delpech|declined to discuss a document that had not been adopted]].

As to the president's assurance in 2023, the government's spokeswoman, Maud Téchiné, said it had been [[betray- person/deny/Maud Téchiné|quoted without its second half]]. "[[betray- person/deny/Maud Téchiné|She said the rebate would not be touched without something better in its place]]. [[betray- person/deny/Maud Téchiné|This is better]]," Téchiné said.

Farmers were not impressed. "[[tractors+ person/threaten/Luc Garnier|We roll at five on Monday]]," said Luc Garnier of the National Farm Confederation. He said [[tractors+ person/assert/Luc Garnier|1,800 tractors had been signed up in two days]]. "[[betray+ person/accuse/Luc Garnier|A woman who breaks her word to a farmer should not expect to be let past his tractor]]."

Police unions said that [[tractors~ organization/warn/Police unions|they had too few tow trucks for a quarter of that number]].

In Brussels, the European Commission [[cut~ organization/judge/the European Commission|welcomed the French plan as "an important signal"]]. Germany dropped a similar scheme in 2024, after a winter of protests in which the gate of a ministry in Berlin was broken down.

The Young Growers, [[young+ outlet/assert/Channel Six Europe|which supports the reform]], [[tractors~ organization/call/The Young Growers|urged its members not to join the blockade]].
