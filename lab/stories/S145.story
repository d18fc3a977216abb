story: S145
title: Friday on the Place des Halles

claim police: The bullet that killed Nadir Belcourt on the Place des Halles was fired by a policeman. | origins 3-5: Three witnesses independently, a film, the ballistic report; the prefecture denies until it can no longer.
claim brace: Nadir Belcourt had attacked the police with a wheel brace before he was shot. | origins 1-3: Sergeant Varenne and his colleague; a shopkeeper; the film and his girlfriend against.
claim roof: A guard of the ride firm Zippa fired from the roof of the old corn hall. | origins 1-2: A flower seller; the police union; the firm and the architect of the hall against.
claim wounded: Eleven people were wounded on the square. | origins 2-3: The hospital; the prefecture has four, the drivers' union twenty-seven.
claim order: Captain Mireille Gault gave the order to fire. | origins 1-2: A voice on a radio recording, a policeman; she and the prefect deny.
claim lens: Sergeant Varenne switched off his body camera before the shot. | origins 1-2: The maker's log; the police say the battery was dead.
claim forbade: The prefect will forbid all demonstrations in Lorbec until the end of October. | origins 1-2: An official; the prefect; a court stops it.
claim paid: Zippa paid for the extra police on the square. | origins 0-1: An opinion site's source, withdrawn by the site.
claim eye: On 3 September at the Pont Vieux a rubber ball fired by the police cost the nurse Celeste Aubin an eye. | origins 2-2: Her doctors, the prefecture itself.
claim roux: Interior minister Bastien Roux will resign. | origins 1-1: Two persons of his party; he denies.
claim docker: In 2024 the docker Jules Ferrand was shot dead by a gendarme in a strike at Saint-Roch. | origins 1-2: Background in the outlets' own voice.
status police 2031-09-05: reported none
status police 2031-09-06: corroborated denied
status police 2031-09-15: confirmed denied
status police 2031-09-18: confirmed none
status brace 2031-09-06: reported none
status brace 2031-09-08: reported denied
status brace 2031-09-16: reported denied withdrawn
status roof 2031-09-08: reported denied
status roof 2031-09-15: none denied withdrawn
status wounded 2031-09-05: reported none
status wounded 2031-09-06: reported denied
status order 2031-09-11: reported denied
status lens 2031-09-09: reported denied
status lens 2031-09-16: confirmed denied
status forbade 2031-09-09: reported none
status forbade 2031-09-10: confirmed none
status forbade 2031-09-18: none denied withdrawn
status order 2031-09-18: corroborated denied
status paid 2031-09-10: reported denied
status paid 2031-09-12: none denied withdrawn
status roux 2031-09-16: reported denied

== S145-01 | Place Live (Lorbec Echo) | 2031-09-05 | Cab drivers on the Place des Halles: one dead
**16.40** About 3,000 drivers and families. Horns, drums, a brass band in a minibus. Nobody has a good word for Zippa, the ride firm whose cars have been let into the bus lanes.

**17.22** Shoving at the north corner, by the old corn hall. Tear gas.

**17.31** A crack. People are lying down. I'm lying down.

**17.38** A young man in a red shirt isn't getting up. [[police+ person/assert/Samia Ortz|Driver Samia Ortz, next to me: “The cop went on one knee and shot him, I was as close as I am to you.”]]

**17.45** Another man, shaking: “[[police+ unnamed/assert/a man on the square|It came from their line. From the one with the moustache]].” An officer whom I ask [[police~ unnamed/withhold/a police officer|pushes my phone down]].

**18.02** He's dead. [[police~ person/withhold/Luce Hamel|Doctor Luce Hamel of the ambulance won't say what killed him, or who.]] [[wounded+ person/assert/Luce Hamel|Eleven have gone to the Hôtel-Dieu, she says.]]

**18.20** Cab drivers' leader Ali Serrat through a megaphone: [[police+ person/accuse/Ali Serrat|“They have killed one of our children!”]] The crowd [[police~ group/call/the crowd|shouts for the shooter's name]].

**18.41** The prefecture's first word: [[police~ government/withhold/the prefecture|“An incident with a fatal outcome is being clarified.”]]

**19.05** His name was Nadir Belcourt. Twenty-three. His father drives car 114. Studied surveying.

**19.30** Florist Jeanne Pic, whose stall is under the corn hall: [[police- person/assert/Jeanne Pic|“That bang was over my head. The police were in front of me.”]]

**19.52** Mayor Fanny Delorme: [[police~ person/call/Fanny Delorme|“I ask everyone to go home, and I ask the prefect to tell the truth tonight.”]]

**20.10** [[docker+ outlet/assert/Place Live (Lorbec Echo)|The last person to be shot dead at a demonstration in this country was Jules Ferrand, a docker, by a gendarme, at Saint-Roch in 2024.]]

**20.30** Candles. The trams are running again, without bells.

== S145-02 | Prefecture of Lorbec | 2031-09-06 | Communiqué on the events of 5 September
The Prefect of Lorbec, Mr Edgar Vasse, communicates:

In the course of an unauthorised movement of the crowd on the Place des Halles a man of 23 was fatally injured. The Prefect expresses his sympathy to the family.

[[police- government/deny/the Prefecture of Lorbec|According to present knowledge no member of the security forces made use of a firearm.]] [[police- government/assert/the Prefecture of Lorbec|All service weapons were checked at 21.00 and found complete and clean.]] [[police- government/assert/the Prefecture of Lorbec|The projectile came from the direction of the crowd or of the adjoining buildings.]]

[[brace+ government/accuse/the Prefecture of Lorbec|Before he fell, the deceased had set upon two officers with a wheel brace about 50 centimetres in length, which has been secured.]] [[brace~ government/judge/the Prefecture of Lorbec|The officers acted with remarkable composure.]]

[[wounded- government/assert/the Prefecture of Lorbec|Apart from the deceased four persons were injured, three of them officers of the Mobile Brigade.]] [[wounded~ government/judge/the Prefecture of Lorbec|Higher numbers which circulate are the product of emotion.]]

The events of 3 September at the Pont Vieux, where [[eye+ government/confirm/the Prefecture of Lorbec|Ms Celeste Aubin was struck in the eye by a rubber ball discharged by an officer]], [[eye~ government/assert/the Prefecture of Lorbec|are the object of a separate procedure]].

[[police~ government/call/the Prefecture of Lorbec|Whoever has made recordings is called upon to hand them to the police and not to spread them.]] [[police~ government/warn/the Prefecture of Lorbec|Persons who accuse officers publicly and without proof expose themselves to prosecution.]] [[order- government/deny/the Prefecture of Lorbec|As no shot was fired by the Brigade, the question of an order does not arise.]]

The Prefect will hold no press conference. The Sunday market takes place, at the Quai des Tanneurs.

== S145-03 | Agence Marenne | 2031-09-06 | Marenne police deny shooting protester as witnesses contradict them
LORBEC, Sept 6 (AM) - Authorities in Marenne's second city said on Saturday that [[police- government/deny/authorities in Lorbec|police had not fired the shot that killed a 23-year-old at a taxi drivers' protest]], contradicting half a dozen people who were there.

"[[police+ person/assert/Samia Ortz|I saw the flame at the end of his arm, and the arm was in a blue sleeve]]," said Samia Ortz, a driver. Two other witnesses, a waiter and an off-duty nurse, told AM separately that [[police+ unnamed/assert/a waiter and an off-duty nurse|an officer had knelt, taken aim and pulled the trigger]]. A pensioner who watched from a third-floor window said [[police~ unnamed/assert/a pensioner|he had heard the bang and seen nothing]].

The prefecture said [[brace+ government/accuse/the prefecture|Nadir Belcourt had gone for officers with a wheel brace]]. His father, Karim, who had been beside him, [[brace- person/deny/Karim Belcourt|said that the boy had carried a thermos]]. "[[police+ person/accuse/Karim Belcourt|A man in uniform shot my son, and another man in uniform said that he didn't]]," he said.

Interior Minister Bastien Roux said [[police~ person/judge/Bastien Roux|he had "full confidence in the prefect's account until I am given a better one"]]. The opposition's Aline Courtois demanded [[police~ person/call/Aline Courtois|that every gun be taken from the Mobile Brigade and tested]]. The Guild of Police Officers [[police~ organization/withhold/the Guild of Police Officers|said it would wait for the autopsy]].

The Hôtel-Dieu hospital said [[wounded+ organization/assert/the Hôtel-Dieu hospital|it was treating 11 people]]; the drivers' union said [[wounded- organization/assert/the drivers' union|27 had been hurt, most of whom were afraid of hospitals]]. Two days before, [[eye+ outlet/assert/Agence Marenne|a nurse lost an eye to a police rubber ball on the Pont Vieux]].

[[docker+ outlet/assert/Agence Marenne|A docker, Jules Ferrand, was killed by a gendarme's bullet at Saint-Roch in 2024.]] Zippa suspended its service in Lorbec for the weekend.

== S145-04 | Radio-Télé Marenne | 2031-09-08 | The roof: a new trail in the Belcourt case
Three days after the tragic Friday in Lorbec, investigators are turning their eyes upwards.

[[roof+ organization/accuse/the Guild of Police Officers|A private guard in the pay of the ride company Zippa discharged a pistol from the roof of the old corn hall, according to the Guild of Police Officers]], whose chairman, Rémy Colas, was our guest this morning. "[[roof+ person/accuse/Rémy Colas|He was up there to protect the company's advertising screen, he took fright, and he fired downwards]]," Mr Colas said. "[[police- person/deny/Rémy Colas|It was never one of ours]]."

The florist Jeanne Pic confirms that [[roof+ person/assert/Jeanne Pic|plaster came down on her dahlias at the moment of the shot]]. Zippa states that [[roof- organization/deny/Zippa|it has no guards, armed or otherwise, in Lorbec or anywhere]]. The architect in charge of the corn hall, Paul Dutertre, told us [[roof- person/deny/Paul Dutertre|that the roof has been closed since 2028 and would not bear a cat]]. [[roof~ outlet/ask/Radio-Télé Marenne|Who, then, was seen on it by two policemen?]]

Sergeant Luc Varenne, 34, of the Mobile Brigade, described by colleagues as the man whom Belcourt assaulted, is on sick leave with a bruised forearm. "[[brace+ person/assert/Luc Varenne|He came at me with the iron raised. I only put up my shield]]," he says in a statement read by his lawyer. [[police- person/deny/Luc Varenne|His own pistol, he adds, stayed in its holster all day.]] A shopkeeper on the square, Denis Aumont, also saw [[brace+ person/assert/Denis Aumont|"something long and shiny" in the young man's hand]]. Belcourt's fiancée, Inès Morel, who stood two steps behind, [[brace- person/deny/Inès Morel|speaks of a thermos flask, steel, half a litre]].

Minister Roux appealed [[police~ person/call/Bastien Roux|for patience and for an end to "verdicts by loudspeaker"]].

The weather: a warm autumn week. Mushrooms are reported from the Vallon woods.

== S145-05 | Le Cri | 2031-09-09 | WHO SHOT NADIR?
ONE square, one bang, one dead lad — and a prefect with his fingers in his ears.

Le Cri has knocked on 41 doors round the Place des Halles. Here's the score: [[police+ group/assert/29 residents of the Place des Halles|29 say the cops did it]], [[police~ group/withhold/eight residents of the Place des Halles|eight won't open]], [[roof+ group/assert/three residents of the Place des Halles|three say it rained lead from the corn hall]], and one blames the Freemasons.

Top witness: baker's lad Théo Lunel, 19. "[[police+ person/assert/Théo Lunel|I was at the oven door. Big bloke, blue helmet, tash. He fires, he looks at the gun like it bit him, he legs it into the van]]." Did he see an iron bar? "[[brace- person/deny/Théo Lunel|Nah. The kid was pouring coffee for his dad]]."

A Brigade copper, sozzled in the Bar du Port, blubbed to us: "[[police+ unnamed/confirm/a policeman of the Brigade|We all know who. It's like sitting on a stove]]." Then he remembered himself and [[police~ unnamed/withhold/a policeman of the Brigade|asked us to forget his face]].

And the body cam? Funny thing. [[lens+ unnamed/accuse/a technician of Vidcop|Sarge Varenne's was thumbed OFF at 17.29, two minutes before the bang, says a techie at the maker, Vidcop.]] The prefecture huffs that [[lens- government/deny/the prefecture|the battery had gone flat in the heat]]. It was 19 degrees, chief.

Prefect Edgar Vasse [[police~ person/withhold/Edgar Vasse|had his curtains mended when we called]]. A little bird in his office chirps that [[forbade+ unnamed/expect/an official of the prefecture|he's fixing to outlaw every march in town till Halloween]].

Nadir's mum, Houria, won't have shouting at the funeral. "[[police~ person/call/Houria Belcourt|I want one sentence. I want: it was us]]," she says.

HOROSCOPE p. 14. Virgos should keep low.

== S145-06 | The Paving Stone | 2031-09-10 | Somebody paid for all that blue
Let's do arithmetic. On an ordinary demo the prefecture sends 200 officers. Last Friday: 640. Who pays?

[[paid+ unnamed/accuse/a person in the prefecture's accounts office|Zippa does, a person in the prefecture's accounts office tells us: 380,000 francs, booked as “support for public order”, paid on 1 September.]] [[paid+ unnamed/accuse/a person in the prefecture's accounts office|“I typed the receipt,” says our person.]] The firm's country head, Noël Brisac, [[paid- person/deny/Noël Brisac|calls it rubbish: “We can't even pay our drivers on time.”]] The prefecture [[paid- government/deny/the prefecture|says that public order is not for sale]]. [[paid~ outlet/judge/The Paving Stone|Which is what you'd say at any price.]]

Of course they did it. [[police+ outlet/accuse/The Paving Stone|A cop shot Nadir Belcourt in front of his dad, and every soul on that square knows it]] except those on the state's payroll. [[police+ outlet/judge/The Paving Stone|The clean-weapons story is an insult to cleaners.]] [[brace- outlet/deny/The Paving Stone|The dreaded club is half a litre of his mum's coffee: we've spoken to six people who had some.]] And [[roof- outlet/deny/The Paving Stone|the man on the roof is a pigeon; we climbed up there on Monday, and there's one hatch, and it's been welded shut since before Zippa was born]].

What did Edgar Vasse do yesterday instead of finding the killer? [[forbade+ person/confirm/Edgar Vasse|He signed a decree: no gatherings of more than ten people anywhere in the city until 31 October.]] [[forbade~ outlet/judge/The Paving Stone|Eleven of us shall have a picnic on it.]] The League for Liberties [[forbade~ organization/promise/the League for Liberties|goes to the administrative court today]].

Remember Celeste Aubin too. [[eye+ outlet/assert/The Paving Stone|Pont Vieux, two days earlier, a rubber ball in the face of a nurse on her way home from nights.]] [[eye~ person/judge/Celeste Aubin|“I've one left, and it's on them,” she says.]] That one they admit, mind.

We accept no advertising. You can tell by the heating.

== S145-07 | Agence Marenne | 2031-09-11 | Radio recording suggests order to fire at Marenne protest
LORBEC, Sept 11 (AM) - A recording of police radio traffic from the protest at which a man was killed last week contains [[order+ document/assert/a recording of police radio traffic|a woman's voice saying "Go on, give him one, Luc" eleven seconds before a shot is heard]].

AM obtained the recording from a radio amateur. Two officers who know Captain Mireille Gault, the commander on the square, said [[order+ unnamed/confirm/two officers|the voice was hers]]. Gault told AM through a lawyer [[order- person/deny/Mireille Gault|that she had said "give him room" and that nobody had been told to shoot anyone]]. Phonetics professor Ida Maes said [[order~ person/judge/Ida Maes|the decisive syllable was masked by a horn]].

Prefect Edgar Vasse said [[order- person/deny/Edgar Vasse|"orders to fire are given in writing or not at all, and there is no such writing"]]. He repeated that [[police- person/deny/Edgar Vasse|no officer had used a gun]]. Asked what, in that case, [[police~ person/withhold/Edgar Vasse|the bang on the recording was, he left the room]].

A magistrate, Hélène Brandt, took over the case from police on Thursday. She said [[police~ person/withhold/Hélène Brandt|she had no thesis, "only a bullet"]], and that [[police~ person/promise/Hélène Brandt|it would be compared with 214 pistols]].

The wheel brace with which, police say, [[brace+ government/accuse/police|the dead man had laid about him]] [[brace~ person/assert/Hélène Brandt|had not yet reached her office, Brandt said]]; she would like to know [[brace~ person/ask/Hélène Brandt|in whose cupboard it was resting]].

The drivers' union called [[police~ organization/judge/the drivers' union|that "the first adult sentence we have heard"]]. Interior Minister Bastien Roux said [[police~ person/promise/Bastien Roux|"whoever did this, wherever he stood, will answer for it"]].

A court in Lorbec suspended [[forbade~ organization/assert/a court in Lorbec|the prefect's ban on gatherings, which it found to be "without measure"]]. Vasse said [[forbade+ person/promise/Edgar Vasse|he would sign a new one on Monday and that streets would be quiet until November]].

Nadir Belcourt was buried in a village in the hills. It rained, and the horns were silent.

== S145-08 | Tribune Financière | 2031-09-12 | A ride firm in the wrong square
For Zippa Mobility the week has been expensive: 14 per cent off the shares, and its cars daubed from Lorbec to the coast.

It has at least got rid of one charge. The website The Paving Stone last night withdrew its report that [[paid+ outlet/accuse/The Paving Stone|the company had financed the police operation]]. [[paid- outlet/deny/The Paving Stone|“The receipt is for parking permits, the sum is 380 and not 380,000, and our person typed it wrong,”]] the site writes. [[paid~ person/judge/Noël Brisac|Brisac, the country head, offers its editors a free ride, “one way”.]]

There remains the roof. [[roof- person/deny/Noël Brisac|“We have no marksmen. We have a helpline, and that's not manned either,”]] Brisac told the Tribune. [[roof~ person/judge/Gaspard Lenoir|Security consultant Gaspard Lenoir thinks the story “has the charm of being impossible”.]] Rémy Colas of the police guild [[roof+ person/assert/Rémy Colas|nevertheless clings to it: two of his members saw a silhouette]].

Insurers ask a colder question. [[police~ organization/assert/Mutuelle de l'État|If an officer fired, the state is liable for the death; if not, nobody is, says Mutuelle de l'État]]. It has set 2 million francs aside, [[police~ outlet/judge/Tribune Financière|from which one may draw one's conclusions]]. [[police+ unnamed/assert/a senior official of the interior ministry|A senior official of the interior ministry, asked over lunch what he believed, replied: “I believe my eyes, and I have seen Varenne's holster. It has been used.”]] [[police~ government/withhold/the interior ministry|Officially the ministry does not lunch.]]

And the iron? [[brace~ person/ask/Aline Courtois|The deputy Aline Courtois would like to know why no fingerprints have been published.]] [[brace+ unnamed/assert/a policeman who stood beside Varenne|A policeman who stood beside Varenne swears that the blow would have killed “a horse, or at any rate a sergeant”]].

Taxi licences, once worth 90,000 francs, trade at 31,000. Francs were stable.

== S145-09 | Lorbec Echo | 2031-09-15 | Ballistics: bullet came from a Brigade pistol
[[police+ document/assert/a ballistic report|The bullet that ended the life of Nadir Belcourt was fired from service pistol 0771 of the Mobile Brigade]], says a report of the National Institute of Ballistics that lies before the Echo. [[police+ document/assert/a ballistic report|“Agreement of all six grooves; a second weapon is excluded.”]]

[[police~ document/withhold/a ballistic report|To whom number 0771 was issued the report does not say.]] The magistrate, Hélène Brandt, confirmed [[police+ person/confirm/Hélène Brandt|that the finding is genuine: “It is one of theirs. I shall now ask whose.”]] Prefect Edgar Vasse maintained last night that [[police- person/deny/Edgar Vasse|the pistol might have been lost or stolen before Friday, so that a stranger pulled the trigger]]. [[police~ outlet/judge/Lorbec Echo|He did not look as if he had convinced himself.]]

[[roof- organization/deny/the Guild of Police Officers|The police guild let go of the roof. “Our members saw a chimney,” said its chairman, Rémy Colas]], who [[roof~ person/judge/Rémy Colas|is sorry for any distress caused to Zippa]]. Jeanne Pic has asked [[roof~ person/ask/Jeanne Pic|who will pay for the dahlias]].

Karim Belcourt was washing car 114 when we brought him the news. “[[police~ person/judge/Karim Belcourt|Ten days they needed, for what I told them in ten minutes]],” he said. Of the wheel brace that his son is supposed to have swung, he said: “[[brace- person/deny/Karim Belcourt|My brace is in my boot. Come and see. It's never been out of it]].” [[brace~ outlet/withhold/Lorbec Echo|We saw a wheel brace; whether it is the only one, we cannot know.]]

A cook from the Halles tavern, found only now, [[brace+ unnamed/assert/a cook|thinks that he saw the lad lift something “the way you lift a thing to strike”]]. [[brace~ person/judge/Hélène Brandt|The magistrate calls this witness “honest and forty metres away”.]]

The mayor, Fanny Delorme, [[wounded~ person/call/Fanny Delorme|wants the injured counted at last by someone who is neither a drummer nor a prefect]]. [[wounded+ organization/assert/the Hôtel-Dieu|The Hôtel-Dieu's register still has eleven names for that night.]]

Car-free Sunday has been put off to the spring.

== S145-10 | Agence Marenne | 2031-09-16 | Film undercuts police account of Marenne killing
LORBEC, Sept 16 (AM) - A film shot from a dentist's window and handed to investigators on Tuesday [[brace- document/assert/a film from a dentist's window|shows a protester shot dead in Lorbec holding out a cup, and no tool of any kind]].

[[police+ document/assert/a film from a dentist's window|It also shows a man in Mobile Brigade uniform sink to one knee, raise both arms and recoil]]. His face is hidden by a visor. AM has seen the 48-second film and [[police~ outlet/withhold/Agence Marenne|was not able to establish his identity]].

The policeman who had backed Sergeant Luc Varenne's claim of an assault took it back. "[[brace- unnamed/deny/a policeman who stood beside Varenne|I never saw an iron. I was told there had been one]]," he said in a statement to the magistrate. Varenne [[brace+ person/assert/Luc Varenne|stood by his account, saying the film began "four seconds too late"]]. His forearm, a doctor certified, [[brace~ document/assert/a doctor's certificate|bore a bruise of undetermined age]].

Camera maker Vidcop confirmed that [[lens+ organization/confirm/Vidcop|the sergeant's device had been turned off by hand at 17.29, with 61 percent of its charge left]]. The prefecture, which had spoken of [[lens- government/deny/the prefecture|a flat battery]], said [[lens~ government/withhold/the prefecture|it would not anticipate the magistrate]]. His lawyer said [[lens- unnamed/deny/Varenne's lawyer|the button had been knocked by a shield]].

Two members of Interior Minister Bastien Roux's party told AM [[roux+ unnamed/expect/two members of Bastien Roux's party|he would step down before the week was out]]. "[[roux- person/deny/Bastien Roux|I am staying, and I have just ordered curtains]]," Roux said. Opposition deputy Aline Courtois said [[roux~ person/call/Aline Courtois|he should take the prefect with him]].

At the Pont Vieux, where [[eye+ outlet/assert/Agence Marenne|a police projectile blinded Celeste Aubin in one eye on Sept 3]], someone has painted a large eye on the parapet.

== S145-11 | Place Live (Lorbec Echo) | 2031-09-18 | Live: the magistrate speaks, the prefect climbs down
**10.00** Palace of Justice, first floor, 90 journalists, 30 chairs.

**10.04** Magistrate Brandt: “[[police+ person/confirm/Hélène Brandt|Pistol 0771 was issued on 5 September at 14.10 to Sergeant Luc Varenne. He discharged it once. It killed Mr Belcourt]].”

**10.06** You could hear a pencil. [[police~ person/judge/Houria Belcourt|Nadir's mother, in the third row, nods as if at a station name.]]

**10.09** Varenne's lawyer, Guy Ferrier: [[police+ person/confirm/Guy Ferrier|“My client no longer disputes that he fired.”]] [[brace+ person/assert/Guy Ferrier|“He disputes that he had a choice. There was iron in that hand before there was a cup.”]]

**10.15** Brandt on the iron: [[brace- person/assert/Hélène Brandt|“The secured tool bears rust, a police glove's fibres and nothing of Mr Belcourt.”]]

**10.20** Did Captain Gault tell him to? [[order~ person/withhold/Hélène Brandt|“I have a syllable. I'd like two.”]] Gault, outside: [[order- person/deny/Mireille Gault|“I said room. I'll say it till I die.”]] But a constable called Prévost, who stood next to her, tells us: [[order+ person/assert/Constable Prévost|“She told Luc to let him have it. I heard it without a radio.”]]

**10.38** Guild chairman Colas: [[brace~ person/judge/Rémy Colas|“A sergeant has half a second. You have a fortnight and a cushion.”]]

**10.45** The prefecture! [[police+ person/confirm/Edgar Vasse|Vasse: “I said that no officer had fired. I was misinformed, and I misinformed you. It was one of mine.”]] A woman shouts: [[police~ unnamed/judge/a woman in the hall|“Thirteen days!”]]

**10.52** He also scraps [[forbade- person/confirm/Edgar Vasse|the second ban: there will be none, in October or after]].

**11.10** Is Roux going? A party whip: [[roux+ unnamed/expect/a party whip|“Saturday. He's clearing the photos.”]] His office: [[roux- government/deny/Bastien Roux's office|“He's having them dusted.”]]

**11.30** And the count? Prefecture: [[wounded- government/assert/the prefecture|“We stay at four.”]] Laughter. Hospital: [[wounded+ organization/assert/the Hôtel-Dieu|“Eleven, as ever.”]]

**11.40** Sun on the steps. Closing here.

== S145-12 | Le Cri | 2031-09-20 | "IT WAS US"
SHE wanted one sentence. She's got it.

"[[police+ person/confirm/Edgar Vasse|It was us]]," Prefect Edgar Vasse wrote in ink to Houria Belcourt, and he brought it round himself, in the rain, hat in hand. [[police~ person/judge/Houria Belcourt|She read it standing up, folded it in four and gave him a coffee.]]

So let's tot up who told us porkies. Rémy "Chimney" Colas swore [[police- person/deny/Rémy Colas|no copper had done it]]. The prefecture swore blind [[police- government/deny/the prefecture|the guns were squeaky clean]]. Even flower girl Jeanne Pic, 70, now admits [[roof- person/deny/Jeanne Pic|the plaster fell the week before; "I was cross with the council"]]. [[police~ outlet/judge/Le Cri|Shame on the lot, bar Jeanne.]]

One hold-out: Sarge Luc Varenne, in a cell since Thursday, who [[brace+ person/assert/Luc Varenne|still insists he was a goner, that it was him or the lad with the bar]]. Fiancée Inès Morel, 22, showed us the flask. [[brace- person/assert/Inès Morel|It's got a dent from the cobbles and his prints all over it. "This is your bar," she says.]] Shopkeeper Denis Aumont, he of the "long and shiny", [[brace- person/deny/Denis Aumont|says it could well have been a thermos: "I'd left my specs in the till."]]

Cap'n Mireille Gault is suspended. [[order~ outlet/judge/Le Cri|Did she say ROOM or BOOM? Take your pick.]] [[order~ person/withhold/Bastien Roux|Minister Roux wouldn't pick]], and [[roux- person/deny/Bastien Roux|he's not off either, whatever the whips say: "See you on Monday."]]

The drivers say [[wounded- organization/assert/the drivers' union|27 were hurt and they'll bring the plasters to prove it]].

[[docker~ person/judge/Mariette Ferrand|Old Mariette Ferrand, mum of the Saint-Roch docker, sent lilies: "From one club to another."]] And nurse Celeste Aubin, [[eye~ outlet/ask/Le Cri|the lass from the Pont Vieux, when does SHE get a letter?]]

Car 114 is back on the rank. Fares unchanged.
