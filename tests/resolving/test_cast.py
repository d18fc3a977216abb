"""The persons that a document names: who is one, who is two, and what each is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.records import Name
from onrecord.resolving.cast import Cast
from onrecord.resolving.gazetteer import Gazetteer
from onrecord.resolving.persons import Person, distance, joined, same, singular, slip, spelled, trimmed, words
from onrecord.resolving.tree import Tree
from tests.resolving.parsed import Names, parsed


def cast(lines: str, names: Names) -> Cast:
    text, parse = parsed(lines, names)
    return Cast(Tree(text, parse), parse, Gazetteer.shipped())


def plain(forms: str) -> str:
    """A line whose last word is the root and all others hang on it."""
    rows = forms.split()
    last = len(rows)
    return "\n".join([" ".join(f"{f}/{'PROPN' if f[0].isupper() else 'VERB'}/{last}/dep" for f in rows[:-1])]) + (
        f" {rows[-1]}/VERB/0/root"
    )


def shown(lines: str, names: Names) -> dict[str, int]:
    """The persons' names and how often the document names each."""
    return {p.name: len(p.places) for p in cast(lines, names).people}


def test_a_surname_and_a_first_name_go_to_the_full_name() -> None:
    names = {"Orla Tamm": "PER", "Tamm#2": "PER", "Orla#2": "PER"}
    assert shown(plain("Orla Tamm met Tamm and Orla met"), names) == {"Orla Tamm": 3}


def test_a_surname_before_the_full_name_waits_for_it() -> None:
    assert shown(plain("Tamm left and Orla Tamm stayed"), {"Tamm#1": "PER", "Orla Tamm": "PER"}) == {"Orla Tamm": 2}


def test_two_full_names_with_one_surname_stay_apart_and_the_surname_is_the_first() -> None:
    lines = plain("Orla Tamm met Piet Tamm and Tamm left as Orla Tamm rose and Mr. Tamm went")
    names = {"Orla Tamm#1": "PER", "Piet Tamm": "PER", "Tamm#3": "PER", "Orla Tamm#2": "PER", "Tamm#5": "PER"}
    assert shown(lines, names) == {"Orla Tamm": 4, "Piet Tamm": 1}
    names = {n.replace("Orla", "Ada"): kind for n, kind in names.items()}
    found = cast(lines.replace("Orla", "Ada"), names)
    assert {p.name: len(p.places) for p in found.people} == {"Ada Tamm": 3, "Piet Tamm": 2}, "Ada is no Mr."


def test_a_full_name_grows_and_loses_possessive_and_suffix() -> None:
    lines = plain("J. Tamm and Jon Piet Tamm Jr. saw Jon Tamm's dog run")
    names = {"J. Tamm": "PER", "Jon Piet Tamm Jr": "PER", "Jon Tamm's": "PER"}
    assert shown(lines, names) == {"Jon Piet Tamm Jr": 3}


def test_who_is_not_named_in_full_is_a_person_too_and_a_bare_title_is_none() -> None:
    assert shown(plain("Tamm met President and Holm"), {"Tamm": "PER", "President": "PER", "Holm": "LOC"}) == {
        "Tamm": 1
    }


def test_what_has_no_letter_names_nobody() -> None:
    assert shown(plain("Tamm 's . left"), {"Tamm's": "PER", ".": "PER"}) == {"Tamm": 1}
    assert shown(plain("Tamm ’s left"), {"’s": "PER"}) == {}


def test_two_names_side_by_side_are_one() -> None:
    assert shown(plain("Orla Tamm spoke"), {"Orla": "PER", "Tamm": "PER"}) == {"Orla Tamm": 1}
    apart = [Name(0, 3, "PER"), Name(5, 8, "PER"), Name(9, 12, "ORG")]
    assert joined(apart, "Ann, Bob Org") == apart


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("Orla Tamm", "Orla B. Tamm", True),
        ("O. Tamm", "Orla Tamm", True),
        ("Orla Tamm", "Piet Tamm", False),
        ("P. Tamm", "Orla Tamm", False),
        ("Orla Tamm", "Orla Holm", False),
        ("Tamm", "Tamm", False),
    ],
)
def test_full_names_of_one(one: str, other: str, wanted: bool) -> None:
    assert same(words(one), words(other)) is wanted
    assert same(words(other), words(one)) is wanted


@given(st.text())
def test_any_name_has_words_unless_it_is_empty(name: str) -> None:
    found = words(name)
    assert all(found)
    assert words(" ".join(found)) == words(" ".join(words(" ".join(found))))


def test_words_of_names_and_of_roles() -> None:
    assert words("Orla B. Tamm, Jr.’s") == ("orla", "b", "tamm")
    assert words(". ,’s") == ()
    assert words("III") == ("iii",), "it may be all there is"
    assert spelled("Sen.") == {"senator"}
    assert spelled("deputy Gov.") == {"deputy", "governor"}


TITLE = """
Harbour/PROPN/4/compound Office/PROPN/4/compound spokesman/NOUN/4/compound Piet/PROPN/6/nsubj Holm/PROPN/4/flat
left/VERB/0/root
""".replace("\nleft", " left")


def test_the_title_before_the_name_is_the_role_and_its_body_the_affiliation() -> None:
    (person,) = cast(TITLE, {"Harbour Office": "ORG", "Piet Holm": "PER"}).people
    assert (person.name, person.role) == ("Piet Holm", "Harbour Office spokesman")
    assert (person.title, person.affiliation) == (person.role, "Harbour Office")


def test_a_head_whose_apposition_is_the_name_is_the_role() -> None:
    lines = "The/DET/2/det spokesman/NOUN/5/nsubj Piet/PROPN/2/appos Holm/PROPN/3/flat left/VERB/0/root"
    (person,) = cast(lines, {"Piet Holm": "PER"}).people
    assert (person.role, person.affiliation) == ("spokesman", None)


APPOSED = (
    "Piet/PROPN/11/nsubj Holm/PROPN/1/flat ,/PUNCT/1/punct the/DET/6/det chief/ADJ/6/amod engineer/NOUN/1/appos"
    " of/ADP/9/case Tamm/PROPN/9/compound Lines/PROPN/6/nmod ,/PUNCT/1/punct left/VERB/0/root"
)


def test_the_apposition_behind_the_name_is_the_role() -> None:
    (person,) = cast(APPOSED, {"Piet Holm": "PER", "Tamm Lines": "ORG"}).people
    assert (person.role, person.affiliation) == ("chief engineer of Tamm Lines", "Tamm Lines")
    assert person.title is None, "it does not stand before the name"


def test_another_person_is_no_role() -> None:
    lines = "Orla/PROPN/4/nsubj ,/PUNCT/1/punct Piet/PROPN/1/appos left/VERB/0/root"
    assert [p.role for p in cast(lines, {"Orla": "PER", "Piet": "PER"}).people] == [None, None]


@pytest.mark.parametrize(
    ("name", "title", "he", "she"),
    [
        ("Ada Tamm", None, False, True),
        ("Carl Tamm", None, True, False),
        ("Zorv Tamm", None, True, True),
        ("Ada", None, True, True),  # may be a surname
        ("Tamm", "Mrs.", False, True),
        ("Ada Tamm", "Mr.", True, False),
        ("Ada Tamm", "Dr.", False, True),
    ],
)
def test_he_and_she(name: str, title: str | None, he: bool, she: bool) -> None:
    person = Person(name, words(name), title=title)
    assert (person.fits("He"), person.fits("she")) == (he, she)
    assert (person.fits("his"), person.fits("her")) == (he, she)
    assert person.fits("they")


def test_a_slip_of_the_pen_is_the_one_whose_name_it_is_nearest_to() -> None:
    lines = plain("Orla McLenney met Piet Holm as McClenney left")
    names = {"Orla McLenney": "PER", "Piet Holm": "PER", "McClenney": "PER"}
    assert shown(lines, names) == {"Orla McLenney": 2, "Piet Holm": 1}


@pytest.mark.parametrize(
    ("one", "other", "apart", "wanted"),
    [
        ("byrne", "bryne", 1, True),
        ("holm", "helm", 1, False),  # too short to tell
        ("mclenney", "mcclenny", 2, True),
        ("lindberg", "sindberg", 1, False),
        ("tammsaare", "tamm", 5, False),
        ("", "ab", 2, False),
    ],
)
def test_slips(one: str, other: str, apart: int, wanted: bool) -> None:
    assert distance(one, other) == distance(other, one) == apart
    assert slip(one, other) is wanted


@given(st.text("abc", max_size=6), st.text("abc", max_size=6), st.text("abc", max_size=6))
def test_a_distance_is_a_distance(one: str, other: str, third: str) -> None:
    assert (distance(one, other) == 0) is (one == other)
    assert abs(len(one) - len(other)) <= distance(one, other) <= max(len(one), len(other))
    assert distance(one + third, other + third) <= distance(one, other)


def test_a_short_first_name_is_the_long_one() -> None:
    names = {"Bob Tamm": "PER", "Robert Tamm": "PER", "Tamm#3": "PER"}
    assert shown(plain("Bob Tamm left and Robert Tamm spoke and Tamm sat"), names) == {"Bob Tamm": 3}
    names = {"Jon Tamm": "PER", "Jonathan Tamm": "PER"}
    assert shown(plain("Jon Tamm left and Jonathan Tamm spoke"), names) == {"Jonathan Tamm": 2}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("based on talks with Holm", "Holm"),
        (". Orla Tamm", "Orla Tamm"),
        ("Senator Tamm", "Tamm"),
        ("Spokesman Orla Tamm", "Orla Tamm"),
        ("Orla van der Tamm", "Orla van der Tamm"),
        ("Republicans", None),
        ("CNN", None),
        ("the", None),
        ("”", None),
    ],
)
def test_what_is_no_part_of_a_name_goes(text: str, wanted: str | None) -> None:
    found = trimmed(Name(0, len(text), "PER"), text, Gazetteer.shipped())
    assert (found and text[found.start : found.end]) == wanted


def test_a_title_inside_a_name_is_the_persons() -> None:
    (person,) = cast(plain("Senator Tamm left"), {"Senator Tamm": "PER"}).people
    assert (person.name, person.title, person.role) == ("Tamm", "Senator", "Senator")


def test_a_title_in_two_tokens_is_a_title() -> None:
    lines = "Gov/PROPN/3/nmod:desc ./PUNCT/4/punct Tamm/PROPN/4/nsubj spoke/VERB/0/root"
    (person,) = cast(lines, {"Tamm": "PER"}).people
    assert (person.title, person.role) == ("Gov.", "Gov.")


@pytest.mark.parametrize(
    ("title", "one"), [("Democratic Sens.", "Democratic Sen."), ("Presidents", "President"), ("Gov.", None), ("", None)]
)
def test_the_title_of_each(title: str, one: str | None) -> None:
    assert singular(title, Gazetteer.shipped()) == one


def test_a_surname_that_the_names_head_missed_or_took_for_a_place() -> None:
    lines = plain("Ada Zorv spoke and then Zorv left")
    assert shown(lines, {"Ada": "PER", "Zorv#1": "LOC"}) == {"Ada Zorv": 2}
    assert shown(lines, {"Ada": "PER"}) == {"Ada Zorv": 2}
    assert shown(lines.replace("Ada", "Uvu"), {"Uvu": "PER"}) == {"Uvu": 1}, "which is in no list of first names"


def test_initials_are_a_part_of_the_name() -> None:
    text = "G.K. Tamm left"
    names = [Name(0, 1, "PER"), Name(2, 3, "PER"), Name(5, 9, "PER")]
    assert joined(names, text) == [Name(0, 9, "PER")]
