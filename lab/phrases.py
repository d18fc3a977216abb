"""Invented words for `lab.layouts`: names of many origins, questions, headings, the stock parts of press releases.

None of the names and of the sentences is in the invented texts that measure generality (tests/generality).
"""

from __future__ import annotations

import random


def words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


FEMALE = words(
    "Amara Aisha Beatriz Chiara Daria Dilnoza Elif Fatima Freya Giulia Hana Hye-jin Imani Jolanta Keiko Lakshmi Lucía "
    "Marisol Mariam Nadia Nomvula Oksana Paloma Priya Rania Svetlana Tamar Thandiwe Ulla Valentina Wilhelmina Xiomara "
    "Yael Yuki Zeynep"
)
MALE = words(
    "Abdul Adebayo Alasdair Anders Arjun Bruno Ciaran Dmitri Eduardo Florian Giorgos Hamza Isamu Ivan Jamal Joaquín "
    "Kofi László Lorenzo Mehmet Mikhail Minh Naveen Olumide Percival Rhys Sione Tomasz Umar Viktor Wei Xavier Yannick "
    "Zoltan"
)
LAST = words(
    "Abara Achterberg Aguirre Al-Hamdan Andersson Ashworth Barzani Bianchi Blackwood Boateng Castellanos "
    "Chakraborty Chaudhry Costa Delacroix Diallo Dlamini Dragomir Eriksen Espinoza Farouk Fekete Fitzwilliam Fonoti "
    "Fujimoto Gallagher Ganguly Georgiou Ghorbani Grushko Halvorsen Hayashi Ibarra Jankowski Jimenez Karimov Kaunda "
    "Khumalo Kowalczyk Kruger Lindqvist Llewellyn Macaulay Mahmoud Makinen Mbeki Mukherjee Nakamura Ngata Nguyen "
    "Nikolaidis Nwosu Obuya Ochieng Okonkwo Osei Ostrowski Pahlavi Papadakis Pereira Rahimi Rasmussen Romanova "
    "Sandoval Schreiber Shapiro Sithole Sokolov Svensson Takahashi Tran Tshabalala Ueda Urquhart Vasquez Virtanen "
    "Weng Xiong Yamada Yilmaz Zapata Zelenko Zhou "
    "Arslan Bergström Chowdhury Duarte Eze Fairweather Gutierrez Hakimi Ivanenko Jørgensen Kapoor Lisowski Mazur "
    "Nyambura Obeid Pillai Rosenthal Sánchez Tuilagi Whitcombe Zielinski"
)
# First names of the training articles that are women's, so that "she" stays right.
FEMALE_SEEN = frozenset(
    words(
        "Amy Ann Anna Anne Barbara Carly Chelsea Cheryl Christina Claire Debbie Deborah Diane Donna Elizabeth Emily "
        "Heidi Hillary Huma Ivanka Jane Jen Jennifer Jill Joni Joy Judy Julia Julie Karen Katie Kate Kelly Kellyanne "
        "Kelli Kirsten Laura Lisa Loretta Lindsay Linda Lynn Maggie Margaret Maria Marie Martha Mary Megyn Melania "
        "Melissa Michelle Monica Nancy Nikki Patricia Rachel Rebecca Rosie Ruth Sally Samantha Sarah Sara Sharon "
        "Stephanie Susan Susana Tammy Tulsi Valerie Wendy"
    )
)
TITLES = frozenset(
    words(
        "Mr Mrs Ms Dr Sen Sens Gov Rep Reps Rev Gen Col Lt Sgt Capt Prof Sir Lord Dame President Senator Governor "
        "Congressman Congresswoman Representative Secretary Justice Judge Mayor Chairman Chairwoman Speaker Minister "
        "Ambassador Director Vice Prime Former Republican Democrat Democratic The But And So In On At As For While "
        "When Even Actor Actress Pope King Queen Prince Princess General Attorney Pastor Bishop Professor "
        "Officer Detective Sheriff Chief Leader Candidate Rival Both Also Only Like Unlike Whether "
        "If Because After Before Since That"
    )
)
HOSTS = ("HOST", "MODERATOR", "REPORTER", "QUESTION", "INTERVIEWER", "ANCHOR", "PRESENTER", "Q")
QUESTIONS = (
    "What happens next?", "Why now?", "Are you confident of that?", "How did it begin?", "Was that a mistake?",
    "Do you regret it?", "What did you make of it?", "And the other side?", "What would you have done?",
    "Who decides?", "How long can this go on?", "Is there a plan if it fails?", "Let me stop you there. Is that fair?",
    "Your critics say you have no plan. Do you?", "Some people think it came too late. What do you tell them?",
    "You said last year that it would not happen. What changed?", "Can you give us a number?",
    "What surprised you most?", "Tell us about the first weeks.", "We have a minute left. Your last word?",
    "Turning to the budget: is there money?", "Good morning, and thank you for coming in. Where do things stand?",
    "Let’s talk about the vote. Did you expect it?", "Did anyone warn you?", "So nothing has been signed?",
    "Is it true that you thought about leaving?", "What’s the mood like there?", "How do you answer that?",
    "What have you learned?", "Would you do it again?",
)  # fmt: skip
ABOUT = (
    "Is it true {that}?", "You have heard it said {that}. Do you agree?", "So you don’t believe {that}?",
    "What do you say to those who tell us {that}?", "Can you confirm {that}?", "How sure are you {that}?",
    "People will read tomorrow {that}. Should they worry?",
)  # fmt: skip
ANSWERS = (
    "No.", "Yes.", "None of them.", "By no means.", "Once or twice.", "Come back next summer.", "I saw it happen.",
    "The lawyers are at it.", "You are mistaken.", "May I answer?", "Thanks.", "Good afternoon.", "Glad to be here.",
    "Since the autumn.", "Thirty-two.", "Hardly ever.", "A dollar an hour, from April.", "So it seems.",
    "The report will come when it is done.", "I know the file. It would be wrong of me to talk about it.",
    "Unfortunately, yes.", "Let me finish.", "They heard it from us first. The press came later.", "Not yet.",
    "All the time.", "It depends on the weather.", "No ink on any paper so far.", "Two of them were friends of mine.",
    "Well, look, I did not ask for this job.", "First of all, those figures are old. They were old last year as well.",
    "I don’t know. I wish I did.", "It works, that’s why.", "That is your version.", "A coat and a good pair of shoes.",
    "You would have to ask her.", "Longer than we hoped.", "(smiles) Next question.", "Less than you think.",
)  # fmt: skip
ROLES = ("host", "anchor", "correspondent", "senator", "analyst", "former minister", "professor", "the mayor", "lawyer")
HEADINGS = (
    "What we know", "What happens next", "Background", "The background", "Key points", "Reaction", "A long road",
    "No way back", "The numbers", "In brief", "Related", "Read more", "Advertisement", "Analysis", "On the ground",
    "Growing pressure", "Old wounds", "Under fire", "Money matters", "A second chance", "Why it matters",
    "The details", "Photo gallery", "Most read", "Share this story", "What they are asking for", "Warning signs",
    "A matter of time", "Broken promises", "‘Not enough’", "‘A turning point’", "Who is who", "Timeline",
    "What was said", "Questions remain", "The big picture", "The bottom line", "More from this section",
    "Continue reading the main story", "Next steps",
)  # fmt: skip
BULLETS = ("• ", "• ", "- ", "- ", "* ", "– ", "— ", "▪ ", "‣ ", "● ", "·  ", "1")
CITIES = (
    "Accra", "Aberdeen", "Almaty", "Antwerp", "Baltimore", "Belgrade", "Bergen", "Brisbane", "Cape Town", "Cebu",
    "Cork", "Dhaka", "Dubai", "Geneva", "Halifax", "Izmir", "Kigali", "Kyoto", "Lima", "Lisbon", "Mombasa", "Oakland",
    "Osaka", "Porto", "Riga", "San Antonio", "Santiago", "Tallinn", "Toronto", "Vilnius", "Warsaw", "Wellington",
)  # fmt: skip
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip

FIRST_HALF = (
    "Wheelhouse", "Northgate", "Bluestone", "Civic", "Solstice", "Foxglove", "Vantage", "Open River", "Greenfield",
    "Polar", "Sunfold", "Kestrel", "Common Ground", "Saltmarsh", "Coppergate", "Fenwick", "Juniper", "Red Kite",
)  # fmt: skip
SECOND_HALF = (
    "Foundation", "Institute", "Energy", "Health Trust", "Logistics", "Alliance", "Capital", "Robotics", "Seeds",
    "Housing Association", "Bank", "Water Company", "Union of Nurses", "Research Council", "Airways", "Media Group",
)  # fmt: skip
FIELDS = (
    "public health", "clean water", "freight", "adult education", "wind power", "rural housing", "open data",
    "food safety", "local journalism", "marine research", "road safety", "the care of older people",
)  # fmt: skip


def about(chance: random.Random) -> tuple[str, str, str]:
    """An invented organisation's name, its paragraph about itself, and its contact line; no attribution in them."""
    name = f"{chance.choice(FIRST_HALF)} {chance.choice(SECOND_HALF)}"
    year, number, city = chance.randint(1880, 2020), chance.randint(3, 90), chance.choice(CITIES)
    field = chance.choice(FIELDS)
    sentences = [
        chance.choice((
            f"Founded in {year}, {name} works in {field} in {number} countries.",
            f"{name} is an independent centre for {field}, with headquarters in {city}.",
            f"{name} is a provider of services in {field} with {number * 100:,} employees.",
            f"{name} (“{name.split()[-1]}”) has been active in {field} since {year}.",
        )),
        chance.choice((
            f"Its main office is in {city}.",
            f"It has {number} branches and {chance.randint(2, 90) * 50:,} members.",
            f"In {chance.randint(2001, 2025)} it opened an office in {city}.",
            f"Its budget in {chance.randint(2001, 2025)} was ${number} million.",
            "It is registered as a charity.",
        )),
        f"www.{name.split()[0].lower()}.example",
    ]  # fmt: skip
    person = f"{chance.choice(FEMALE + MALE)} {chance.choice(LAST)}"
    contact = chance.choice((
        f"{person}, press@{name.split()[0].lower()}.example",
        f"{person}, {name}, +00 {chance.randint(100, 999)} {chance.randint(1000, 9999)}",
        f"{person} | Communications Manager | {chance.randint(200, 999)}-555-01{chance.randint(10, 99)}",
    ))  # fmt: skip
    return name, " ".join(sentences[: chance.randint(1, 3)]), contact
