"""From a source's words to its speakers; each case is a parse written by hand and an invented sentence."""

from __future__ import annotations

import pytest

from onrecord.records import Source
from tests.resolving.parsed import record, rules, speakers, who

PER = {"Ada Tamm": "PER"}
ADA = "Ada/PROPN/3/nsubj Tamm/PROPN/1/flat spoke/VERB/0/root\n"
CARL = "Carl/PROPN/3/nsubj Holm/PROPN/1/flat spoke/VERB/0/root\n"


def said(source: str) -> str:
    """A sentence in which that source, whose heads are its own and whose root is 0, said "no"."""
    rows = source.split()
    (root,) = (i for i, row in enumerate(rows, 1) if row.split("/")[-2] == "0")
    verb = len(rows) + 1
    rows[root - 1] = "/".join([*rows[root - 1].split("/")[:-2], str(verb), "nsubj"])
    return " ".join(rows) + f" said/VERB/0/root no/INTJ/{verb}/obj\n"


def one(source: str, words: str, kind: str = "", before: str = "", **more: object) -> Source:
    """The speaker of the sentence of `said`, which stands behind other sentences."""
    made = record(before + said(source), f"{words} | said | no" + (f" | {kind}" if kind else ""), **more)  # type: ignore[arg-type]
    ((found,),) = speakers(made)
    return found


# --- persons by name ---


def test_a_surname_is_shown_in_full_and_shares_the_id() -> None:
    made = record(
        ADA + said("Tamm/PROPN/0/root"),
        "Ada Tamm | spoke |",
        "Tamm#2 | said | no",
        names=PER | {"Tamm#2": "PER"},
    )
    (first,), (second,) = speakers(made)
    assert first == second
    assert (first.name, first.kind) == ("Ada Tamm", "person")
    assert rules(made) == [["speaker:named"]] * 2


SPOKESMAN = (
    "Harbour/PROPN/2/compound Office/PROPN/3/compound spokesman/NOUN/4/compound Carl/PROPN/0/root Holm/PROPN/4/flat"
)


def test_a_spokesman_with_a_name_is_that_person_with_role_and_affiliation() -> None:
    found = one(
        SPOKESMAN, "Harbour Office spokesman Carl Holm", "unnamed", names={"Harbour Office": "ORG", "Carl Holm": "PER"}
    )
    assert (found.name, found.kind) == ("Carl Holm", "person")
    assert (found.role, found.affiliation) == ("Harbour Office spokesman", "Harbour Office")


def test_the_role_tells_the_country() -> None:
    source = "Iranian/ADJ/2/amod minister/NOUN/3/compound Zorv/PROPN/0/root Berg/PROPN/3/flat"
    assert one(source, "Iranian minister Zorv Berg", names={"Zorv Berg": "PER"}).country == "IR"


def test_who_has_no_full_name_goes_by_the_title() -> None:
    found = one("Mayor/PROPN/2/compound Tamm/PROPN/0/root", "Mayor Tamm", names={"Tamm": "PER"})
    assert (found.name, found.role) == ("Mayor Tamm", "Mayor")


def test_a_head_with_the_name_in_apposition_is_the_person() -> None:
    source = (
        "The/DET/2/det chairman/NOUN/0/root of/ADP/5/case the/DET/5/det board/NOUN/2/nmod ,/PUNCT/7/punct"
        " Carl/PROPN/2/appos Holm/PROPN/7/flat"
    )
    assert one(source, "The chairman of the board, Carl Holm", names={"Carl Holm": "PER"}).name == "Carl Holm"


@pytest.mark.parametrize(
    ("source", "words", "kind"),
    [
        ("Holm/PROPN/3/nmod:poss 's/PART/1/case campaign/NOUN/0/root", "Holm's campaign", "organization"),
        ("aides/NOUN/0/root to/ADP/3/case Holm/PROPN/1/nmod", "aides to Holm", "unnamed"),
        ("critics/NOUN/0/root of/ADP/3/case Holm/PROPN/1/nmod", "critics of Holm", "group"),
    ],
)
def test_whom_it_is_about_is_not_the_speaker(source: str, words: str, kind: str) -> None:
    found = one(source, words, kind, names={"Holm": "PER"})
    assert (found.name, found.kind) == (words, kind)


def test_a_possessor_that_the_parser_took_for_the_head_is_no_speaker() -> None:
    source = "Holm/PROPN/0/root 's/PART/1/case campaign/NOUN/1/flat"
    assert one(source, "Holm's campaign", "organization", names={"Holm": "PER"}).name == "Holm's campaign"


def test_a_source_that_is_a_part_of_a_token_has_a_speaker() -> None:
    assert one("pro-Tehran/ADJ/2/amod papers/NOUN/0/root", "Tehran", "outlet").kind == "outlet"


def test_a_possessive_alone_is_the_person() -> None:
    made = record(
        "Holm/PROPN/3/nmod:poss 's/PART/1/case claim/NOUN/4/nsubj fell/VERB/0/root",
        "Holm's | claim |",
        names={"Holm": "PER"},
    )
    assert who(made) == [[("Holm", "person")]]


# --- several ---


def test_coordinated_names_are_several_speakers() -> None:
    source = (
        "CNN/PROPN/0/root and/CCONJ/6/cc the/DET/6/det Wall/PROPN/6/compound Street/PROPN/6/compound"
        " Journal/PROPN/1/conj"
    )
    made = record(said(source), "CNN and the Wall Street Journal | said | no | outlet")
    assert who(made)[0] == [("CNN", "outlet"), ("Wall Street Journal", "outlet")]


@pytest.mark.parametrize("link", ["conj", "appos"])  # the second as parsers take a name behind a comma for
def test_three_persons_in_a_row(link: str) -> None:
    source = (
        f"Ada/PROPN/0/root Tamm/PROPN/1/flat ,/PUNCT/4/punct Carl/PROPN/1/{link} Holm/PROPN/4/flat and/CCONJ/7/cc"
        " Zorv/PROPN/1/conj Berg/PROPN/7/flat"
    )
    names = {"Ada Tamm": "PER", "Carl Holm": "PER", "Zorv Berg": "PER"}
    made = record(said(source), "Ada Tamm, Carl Holm and Zorv Berg | said | no", names=names)
    assert [name for name, _ in who(made)[0]] == ["Ada Tamm", "Carl Holm", "Zorv Berg"]


OF_THE_SHORE = (
    "Sens./PROPN/0/root Ada/PROPN/1/flat Tamm/PROPN/2/flat of/ADP/5/case Zorvia/PROPN/2/nmod and/CCONJ/7/cc"
    " Carl/PROPN/2/conj Holm/PROPN/7/flat of/ADP/10/case Norvia/PROPN/7/nmod"
)


def test_a_title_of_several_is_the_title_of_each_wherever_the_parser_hangs_them() -> None:
    names = {"Ada Tamm": "PER", "Carl Holm": "PER", "Zorvia": "LOC", "Norvia": "LOC"}
    made = record(said(OF_THE_SHORE), "Sens. Ada Tamm of Zorvia and Carl Holm of Norvia | said | no", names=names)
    assert [(s.name, s.role) for s in speakers(made)[0]] == [("Ada Tamm", "Sen."), ("Carl Holm", "Sen.")]
    source = "Ministers/PROPN/2/compound Tamm/PROPN/0/root and/CCONJ/4/cc Holm/PROPN/2/conj"
    made = record(said(source), "Ministers Tamm and Holm | said | no", names={"Ministers Tamm": "PER", "Holm": "PER"})
    assert [(s.name, s.role) for s in speakers(made)[0]] == [
        ("Minister Tamm", "Minister"),
        ("Minister Holm", "Minister"),
    ]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("Tamm/PROPN/0/root and/CCONJ/3/cc Holm/PROPN/1/conj supporters/NOUN/1/conj", "Tamm and Holm supporters"),
        (
            "Tamm/PROPN/0/root and/CCONJ/3/cc Holm/PROPN/1/conj 's/PART/3/case lawyer/NOUN/1/conj",
            "Tamm and Holm's lawyer",
        ),
        (
            "aides/NOUN/0/root to/ADP/3/case Tamm/PROPN/1/nmod and/CCONJ/5/cc Holm/PROPN/3/conj",
            "aides to Tamm and Holm",
        ),
    ],
)
def test_a_row_of_names_that_is_about_others_is_not_who_speaks(source: str, words: str) -> None:
    made = record(said(source), f"{words} | said | no", names={"Tamm": "PER", "Holm": "PER"})
    assert [name for name, _ in who(made)[0]] == [words]


def test_one_phrase_with_an_and_in_it_is_one_speaker() -> None:
    source = "doctors/NOUN/0/root and/CCONJ/3/cc nurses/NOUN/1/conj"
    assert one(source, "doctors and nurses", "group").name == "doctors and nurses"
    source = "Ministry/PROPN/0/root of/ADP/3/case Trade/PROPN/1/nmod and/CCONJ/5/cc Ports/PROPN/3/conj"
    assert one(source, "Ministry of Trade and Ports", "government").name == "Ministry of Trade and Ports"


def test_nobody_is_no_speaker() -> None:
    made = record(said("Nobody/PRON/0/root"), "| said | no")
    assert who(made) == [[]]
    assert rules(made) == [[]]


# --- pronouns ---


def test_a_pronoun_by_its_chain() -> None:
    made = record(
        ADA + CARL + said("she/PRON/0/root"),
        "she | said | no",
        names=PER | {"Carl Holm": "PER"},
        chains=[("Ada Tamm", "she")],
    )
    assert who(made) == [[("Ada Tamm", "person")]]
    assert rules(made) == [["speaker:pronoun"]]


def test_a_chain_that_the_first_name_gives_the_lie_is_not_followed() -> None:
    made = record(
        ADA + CARL + said("she/PRON/0/root"),
        "she | said | no",
        names=PER | {"Carl Holm": "PER"},
        chains=[("Carl Holm", "she")],
    )
    assert who(made) == [[("Ada Tamm", "person")]]


def test_a_pronoun_is_rather_the_last_speaker_than_the_nearest_name() -> None:
    both = PER | {"Carl Holm": "PER"}
    for pronoun, last, name in (
        ("she", "Ada Tamm | spoke#1 |", "Ada Tamm"),
        ("he", "Ada Tamm | spoke#1 |", "Carl Holm"),
        ("he", "Carl Holm | spoke#2 |", "Carl Holm"),
    ):
        made = record(ADA + CARL + said(f"{pronoun}/PRON/0/root"), last, f"{pronoun} | said | no", names=both)
        assert who(made)[1] == [(name, "person")]
        assert rules(made)[1] == ["speaker:pronoun"]


def test_the_title_tells_he_from_she() -> None:
    before = "Mr./PROPN/2/compound Berg/PROPN/5/nsubj met/VERB/0/root Mrs./PROPN/5/compound Lund/PROPN/3/obj\n"
    names = {"Berg": "PER", "Lund": "PER"}
    for pronoun, name in (("he", "Mr. Berg"), ("she", "Mrs. Lund")):
        assert (
            one(f"{pronoun}/PRON/0/root", pronoun, before=before.replace("5/nsubj", "3/nsubj"), names=names).name
            == name
        )


def test_they_and_it_are_what_their_chain_says_unless_that_is_one_person() -> None:
    for first, pronoun, name in (("Reuters", "it", "Reuters"), ("Tamm", "it", "it"), ("Tamm", "they", "they")):
        lines = f"{first}/PROPN/2/nsubj spoke/VERB/0/root\n" + said(f"{pronoun}/PRON/0/root")
        names = {"Tamm": "PER"} if first == "Tamm" else {"Reuters": "ORG"}
        made = record(lines, f"{first} | spoke |", f"{pronoun} | said | no", names=names, chains=[(first, pronoun)])
        assert who(made)[1][0][0] == name


def test_a_pronoun_without_anyone_stays_as_it_is() -> None:
    found = one("she/PRON/0/root", "she", "person")
    assert (found.name, found.kind) == ("she", "person")


@pytest.mark.parametrize(("word", "kind"), [("It", "unnamed"), ("They", "group"), ("She", "person")])
def test_nobody_is_it_and_they_are_several(word: str, kind: str) -> None:
    made = record(f"{word}/PRON/2/nsubj said/VERB/0/root no/INTJ/2/obj", f"{word} | said | no | person")
    assert who(made) == [[(word, kind)]]


def test_who_stands_for_what_its_clause_hangs_on() -> None:
    lines = (
        "Ada/PROPN/6/nsubj Tamm/PROPN/1/flat ,/PUNCT/1/punct who/PRON/5/nsubj complained/VERB/1/acl:relcl"
        " left/VERB/0/root"
    )
    assert who(record(lines, "who | complained |", names=PER)) == [[("Ada Tamm", "person")]]


def test_a_pronoun_of_possession_becomes_the_name() -> None:
    source = "her/PRON/2/nmod:poss lawyer/NOUN/0/root"
    assert one(source, "her lawyer", "unnamed", ADA, names=PER).name == "Ada Tamm’s lawyer"


def test_i_is_the_byline_and_we_the_publisher() -> None:
    for pronoun, wanted, rule in (
        ("I", ("Zorv Berg", "person"), "byline"),
        ("We", ("The Gazette", "outlet"), "own-voice"),
    ):
        made = record(
            said(f"{pronoun}/PRON/0/root"), f"{pronoun} | said | no", byline="By Zorv Berg", publisher="The Gazette"
        )
        assert who(made) == [[wanted]]
        assert rules(made) == [[f"speaker:{rule}"]]
    assert one("I/PRON/0/root", "I").name == "the author"
    assert one("We/PRON/0/root", "We", "group").name == "We"


# --- what is not a person ---

MINISTRY = (
    "The/DET/4/det Ruritanian/ADJ/4/amod fishing/NOUN/4/compound ministry/NOUN/5/nsubj spoke/VERB/0/root\n"
    "It/PRON/2/nsubj rained/VERB/0/root\n"
)


@pytest.mark.parametrize("chained", [True, False])
def test_the_ministry_is_the_one_that_was_introduced(chained: bool) -> None:
    chains = [("The Ruritanian fishing ministry", "the ministry")] if chained else []
    made = record(
        MINISTRY + said("the/DET/2/det ministry/NOUN/0/root"), "the ministry | said | no | government", chains=chains
    )
    assert who(made) == [[("Ruritanian fishing ministry", "government")]]
    assert rules(made) == [["speaker:definite"]]


def test_a_ministry_is_another_one() -> None:
    made = record(
        MINISTRY + said("a/DET/2/det ministry/NOUN/0/root"),
        "a ministry | said | no | government",
        chains=[("The Ruritanian fishing ministry", "a ministry")],
    )
    assert who(made) == [[("ministry", "government")]]


def test_the_spokesman_is_the_person_with_that_role() -> None:
    before = (
        "Spokesman/NOUN/2/compound Carl/PROPN/4/nsubj Holm/PROPN/2/flat left/VERB/0/root\n"
        "Ada/PROPN/3/nsubj Tamm/PROPN/1/flat came/VERB/0/root\n"
    )
    names = PER | {"Carl Holm": "PER"}
    assert (
        one("the/DET/2/det spokesman/NOUN/0/root", "the spokesman", "person", before, names=names).name == "Carl Holm"
    )
    assert one("a/DET/2/det spokesman/NOUN/0/root", "a spokesman", "unnamed", before, names=names).name == "a spokesman"
    found = one("the/DET/2/det spokesmen/NOUN/0/root", "the spokesmen", "unnamed", before, names=names)
    assert found.name == "the spokesmen", "they are several"


# --- what the finder cut short, and who speaks through what ---


def test_a_phrase_that_was_cut_short_is_made_whole() -> None:
    source = "The/DET/2/det authors/NOUN/0/root of/ADP/5/case the/DET/5/det plan/NOUN/2/nmod"
    assert one(source, "The", "person").name == "The authors of the plan"
    source = "Zorvia/PROPN/3/nmod:poss 's/PART/1/case ministry/NOUN/0/root"
    assert one(source, "'s", "government").name == "Zorvia's ministry"
    source = (
        "Tamm/PROPN/3/nmod:poss 's/PART/1/case chief/NOUN/0/root ,/PUNCT/3/punct Carl/PROPN/3/appos Holm/PROPN/5/flat"
    )
    assert one(source, "'s chief, Carl Holm", "person", names={"Carl Holm": "PER"}).name == "Carl Holm"


def test_a_source_of_one_word_is_completed() -> None:
    source = "Zorvian/ADJ/2/amod surveys/NOUN/0/root"
    assert one(source, "surveys", "document").name == "Zorvian surveys"
    source = "a/DET/2/det slide/NOUN/0/root from/ADP/4/case talks/NOUN/2/nmod"
    assert one(source, "a slide", "document").name == "a slide from talks"
    source = "a/DET/2/det slide/NOUN/0/root ,/PUNCT/4/punct from/ADP/5/case talks/NOUN/2/nmod"
    assert one(source, "a slide", "document").name == "a slide", "a comma ends it"
    assert one("those/PRON/0/root surveyed/VERB/1/acl", "those surveyed", "group").name == "those surveyed"


def test_an_acronym_is_the_name_that_it_is_short_for() -> None:
    lines = (
        "Port/PROPN/3/compound Users/PROPN/3/compound Union/PROPN/4/nsubj spoke/VERB/0/root\n"
        "PUU/PROPN/2/nsubj said/VERB/0/root no/INTJ/2/obj\n"
    )
    made = record(lines, "PUU | said | no | group", names={"Port Users Union": "ORG", "PUU": "ORG"})
    assert who(made) == [[("Port Users Union", "group")]]


def test_a_name_is_called_by_it_alone_and_is_no_person() -> None:
    source = "Zorv/PROPN/2/compound Ferries/PROPN/0/root ,/PUNCT/5/punct the/DET/5/det owner/NOUN/2/appos"
    found = one(source, "Zorv Ferries, the owner", "person", names={"Zorv Ferries": "ORG"})
    assert (found.name, found.kind) == ("Zorv Ferries", "organization")


def test_a_name_behind_the_last_comma_is_the_person() -> None:
    source = (
        "The/DET/2/det minister/NOUN/0/root of/ADP/4/case ports/NOUN/2/nmod ,/PUNCT/7/punct Mr./PROPN/7/compound"
        " Holm/PROPN/4/dep"
    )
    assert one(source, "The minister of ports, Mr. Holm", "person", names={"Holm": "PER"}).name == "Mr. Holm"


def test_a_headline_means_who_is_named_below() -> None:
    lines = (
        "Lawmaker/NOUN/2/nsubj urges/VERB/0/root calm/NOUN/2/obj\n"
        "Lawmaker/NOUN/2/compound Ada/PROPN/4/nsubj Tamm/PROPN/2/flat spoke/VERB/0/root\n"
        "Tamm/PROPN/2/nsubj left/VERB/0/root\n"
    )
    made = record(
        lines,
        "Lawmaker#1 | urges | calm | person",
        "Ada Tamm | spoke |",
        names={"Ada Tamm": "PER", "Tamm#2": "PER"},
    )
    assert who(made)[0] == [("Ada Tamm", "person")]


def test_which_and_who_are_the_name_right_before_them() -> None:
    lines = (
        "Rows/NOUN/7/nsubj with/ADP/3/case Holm/PROPN/1/nmod ,/PUNCT/1/punct who/PRON/6/nsubj"
        " complained/VERB/1/acl:relcl ended/VERB/0/root"
    )
    made = record(lines, "who | complained |", names={"Holm": "PER"})
    assert who(made) == [[("Holm", "person")]]
    lines = lines.replace("Holm", "Reuters").replace("who", "which")
    assert who(record(lines, "which | complained |", names={"Reuters": "ORG"})) == [[("Reuters", "outlet")]]


def test_a_statement_speaks_for_who_issued_it_and_a_poll_for_itself() -> None:
    source = (
        "a/DET/2/det statement/NOUN/0/root issued/VERB/2/acl by/ADP/7/case the/DET/7/det Iranian/ADJ/7/amod"
        " ministry/NOUN/3/obl"
    )
    found = one(source, "a statement issued by the Iranian ministry", "document")
    assert (found.name, found.kind, found.country) == ("Iranian ministry", "government", "IR")
    found = one(source.replace("statement", "poll"), "a poll issued by the Iranian ministry", "document")
    assert found.kind == "document"


def test_a_report_of_an_outlet_is_the_outlet() -> None:
    source = "a/DET/3/det Reuters/PROPN/3/compound report/NOUN/0/root"
    assert one(source, "a Reuters report", "document").name == "Reuters"
    source = "a/DET/2/det report/NOUN/0/root by/ADP/4/case CNN/PROPN/2/nmod"
    assert one(source, "a report by CNN", "document").kind == "outlet"
    source = "a/DET/2/det report/NOUN/0/root by/ADP/4/case experts/NOUN/2/nmod"
    assert one(source, "a report by experts", "document").kind == "document"


def test_i_within_a_quotation_is_who_is_quoted() -> None:
    lines = (
        ADA + "Ada/PROPN/3/nsubj Tamm/PROPN/1/flat said/VERB/0/root I/PRON/5/nsubj hope/VERB/3/ccomp so/ADV/5/advmod"
    )
    made = record(
        lines, "Ada Tamm#2 | said | I hope so", "I | hope | so", names={"Ada Tamm#1": "PER", "Ada Tamm#2": "PER"}
    )
    assert who(made) == [[("Ada Tamm", "person")]] * 2
    assert rules(made)[1] == ["speaker:quoted"]


# --- what is no person whatever the names head says ---


def test_a_group_that_was_taken_for_a_person_is_none() -> None:
    assert one("Republicans/PROPN/0/root", "Republicans", "group", names={"Republicans": "PER"}).kind == "group"


def test_what_the_model_never_takes_for_a_person_is_none() -> None:
    made = record(
        said("Zorv/PROPN/2/compound Watch/PROPN/0/root"), "Zorv Watch | said | no | outlet", names={"Zorv Watch": "PER"}
    )
    assert who(made) == [[("Zorv Watch", "outlet")]]
    made = record(
        said("Ada/PROPN/2/compound Watch/PROPN/0/root"), "Ada Watch | said | no | outlet", names={"Ada Watch": "PER"}
    )
    assert who(made) == [[("Ada Watch", "person")]], "her first name tells"


@pytest.mark.parametrize(
    ("source", "words", "wanted"),
    [
        ("Tehran/PROPN/0/root", "Tehran", ("Iran", "government", "IR")),
        ("the/DET/2/det Kremlin/PROPN/0/root", "the Kremlin", ("Kremlin", "government", "RU")),
        ("Foggy/PROPN/2/compound Bottom/PROPN/0/root", "Foggy Bottom", ("State Department", "government", "US")),
        ("Iran/PROPN/0/root", "Iran", ("Iran", "government", "IR")),
        ("the/DET/2/det IAEA/PROPN/0/root", "the IAEA", ("IAEA", "organization", None)),
    ],
)
def test_a_known_name_and_what_it_stands_for(source: str, words: str, wanted: tuple[str, str, str | None]) -> None:
    found = one(source, words, "outlet")
    assert (found.name, found.kind, found.country) == wanted


def test_an_acronym_is_shown_by_the_fullest_name_and_is_the_same() -> None:
    lines = (
        "The/DET/4/det Wall/PROPN/4/compound Street/PROPN/4/compound Journal/PROPN/5/nsubj spoke/VERB/0/root\n"
        + said("WSJ/PROPN/0/root")
    )
    (first,), (second,) = speakers(record(lines, "The Wall Street Journal | spoke |", "WSJ | said | no"))
    assert first == second
    assert first.name == "Wall Street Journal"


@pytest.mark.parametrize(
    ("source", "words", "kind"),
    [
        ("Iranian/ADJ/2/amod officials/NOUN/0/root", "Iranian officials", "unnamed"),
        ("residents/NOUN/0/root of/ADP/3/case Tehran/PROPN/1/nmod", "residents of Tehran", "group"),
    ],
)
def test_a_people_or_a_place_in_a_phrase_gives_its_country_alone(source: str, words: str, kind: str) -> None:
    found = one(source, words, kind)
    assert (found.name, found.kind, found.country) == (words, kind, "IR")


def test_a_known_name_with_more_to_it_is_another() -> None:
    source = "the/DET/2/det Kremlin/PROPN/0/root of/ADP/4/case Kazan/PROPN/2/nmod"
    found = one(source, "the Kremlin of Kazan", "organization")
    assert (found.name, found.kind) == ("Kremlin of Kazan", "organization")


def test_of_two_countries_none_is_the_speakers() -> None:
    source = "Iranian/ADJ/4/amod and/CCONJ/3/cc Iraqi/ADJ/1/conj officials/NOUN/0/root"
    assert one(source, "Iranian and Iraqi officials", "unnamed").country is None


def test_a_ministry_is_a_government_whatever_the_model_says() -> None:
    assert one("the/DET/2/det ministry/NOUN/0/root", "the ministry", "organization").kind == "government"
    assert one("voters/NOUN/0/root", "voters").kind == "group", "of which it said nothing"


# --- ids ---


def test_unnamed_sources_are_never_the_same_in_two_documents_and_named_ones_are() -> None:
    for source, words, kind, names, equal in (
        ("officials/NOUN/0/root", "officials", "unnamed", {}, False),
        ("the/DET/2/det ministry/NOUN/0/root", "the ministry", "government", {}, False),
        ("Carl/PROPN/0/root Holm/PROPN/1/flat", "Carl Holm", "person", {"Carl Holm": "PER"}, True),
        ("Reuters/PROPN/0/root", "Reuters", "outlet", {}, True),
        ("Zorv/PROPN/2/compound Lines/PROPN/0/root", "Zorv Lines", "organization", {}, True),
    ):
        here, there = (
            one(source, words, kind, names=names, url=f"https://gazette.example/{page}") for page in ("1", "2")
        )
        assert (here.id == there.id) is equal, words
        assert one(source, words, kind, names=names, url="https://gazette.example/1").id == here.id


def test_the_same_words_twice_in_one_document_are_one_source() -> None:
    made = record(
        said("officials/NOUN/0/root") + said("officials/NOUN/0/root"),
        "officials#1 | said#1 | no#1 | unnamed",
        "officials#2 | said#2 | no#2 | unnamed",
    )
    assert len({s.id for found in speakers(made) for s in found}) == 1


# --- what hardly shows ---

ASKED = "Ada/PROPN/4/nsubj:pass Tamm/PROPN/1/flat was/AUX/4/aux:pass asked/VERB/0/root why/ADV/4/ccomp\n"


def test_the_one_who_is_asked_does_not_ask() -> None:
    assert who(record(ASKED, "Ada Tamm | was asked | why | person", names=PER)) == [[]]


def test_criticism_is_not_of_the_one_who_faces_it() -> None:
    lines = (
        "Ada/PROPN/3/nsubj Tamm/PROPN/1/flat faced/VERB/0/root criticism/NOUN/3/obj for/SCONJ/6/mark leaving/VERB/4/acl"
    )
    assert who(record(lines, " | criticism for | leaving | person", names=PER)) == [[]]
    assert who(record(lines.replace("faced", "voiced"), " | criticism for | leaving | person", names=PER)) == [
        [("Ada Tamm", "person")]
    ]


def test_a_possessor_that_was_cut_off_is_put_back() -> None:
    source = "Norway/PROPN/3/nmod:poss 's/PART/1/case ministry/NOUN/0/root"
    for words in ("ministry", "'s ministry"):
        assert one(source, words, "government").name == "Norway's ministry"


def test_the_article_is_the_outlet_that_spoke_last() -> None:
    before = said("Reuters/PROPN/0/root").replace("no/", "yes/")
    lines = before + said("The/DET/2/det article/NOUN/0/root")
    made = record(
        lines, "Reuters | said#1 | yes | outlet", "The article | said#2 | no | document", names={"Reuters": "ORG"}
    )
    assert [name for ((name, _),) in who(made)] == ["Reuters", "Reuters"]


def test_a_headlines_bare_noun_is_the_phrase_below() -> None:
    lines = said("Poll/NOUN/0/root") + said("a/DET/4/det new/ADJ/4/amod national/ADJ/4/amod poll/NOUN/0/root").replace(
        "no/", "yes/"
    )
    made = record(lines, "Poll | said#1 | no | document", "a new national poll | said#2 | yes | document")
    assert [name for ((name, _),) in who(made)] == ["a new national poll"] * 2


def test_another_poll_is_not_the_one_before() -> None:
    lines = said("a/DET/2/det poll/NOUN/0/root").replace("no/", "yes/") + said(
        "the/DET/3/det previous/ADJ/3/amod poll/NOUN/0/root"
    )
    made = record(lines, "a poll | said#1 | yes | document", "the previous poll | said#2 | no | document")
    assert [name for ((name, _),) in who(made)] == ["a poll", "the previous poll"]


def test_some_are_nobody_named_before() -> None:
    made = record(ADA + said("Some/PRON/0/root"), "Some | said | no | group", names=PER)
    assert who(made) == [[("Some", "group")]]
