"""The kind of a phrase: its noun against the model's guess."""

from __future__ import annotations

import pytest

from onrecord.resolving.gazetteer import Gazetteer
from onrecord.resolving.kinds import is_one_person, kind_of, nouns, plural
from onrecord.resolving.tree import Tree
from tests.resolving.parsed import parsed


def kind(forms: str, guess: str | None, tag: str = "NOUN") -> str:
    """Of words of which the last is the head."""
    *before, last = forms.split()
    n = len(before) + 1
    text, parse = parsed(" ".join([*(f"{w}/ADJ/{n}/amod" for w in before), f"{last}/{tag}/0/root"]))
    return kind_of(Gazetteer.shipped(), Tree(text, parse), range(n), n - 1, guess)


@pytest.mark.parametrize(
    ("forms", "guess", "wanted"),
    [
        ("recent polls", "group", "document"),
        ("the ministry", "person", "government"),
        ("our aides", "group", "unnamed"),
        ("policy analysts", "unnamed", "group"),
        ("a federal judge", "government", "government"),  # speaks for the court
        ("rights groups", "group", "group"),
        ("the spokesman", "person", "person"),
        ("an expert", None, "unnamed"),
        ("voters", None, "group"),
        ("the wug", "outlet", "outlet"),  # an unknown noun: the model's word
        ("the wug", None, "unnamed"),
        ("half", "person", "group"),
        ("42%", "unnamed", "group"),
    ],
)
def test_the_noun_overrules_what_cannot_be(forms: str, guess: str | None, wanted: str) -> None:
    assert kind(forms, guess) == wanted


def test_a_number_counts_people_unless_it_is_one() -> None:
    assert kind("forty", "person", "NUM") == "group"
    assert kind("One", "group", "NUM") == "unnamed"
    assert kind("Six", "outlet", "NUM") == "outlet"


def test_the_longest_known_noun_is_taken() -> None:
    text, parse = parsed("inspector/NOUN/2/compound general/NOUN/4/nmod:poss 's/PART/2/case report/NOUN/0/root")
    assert nouns(Gazetteer.shipped(), Tree(text, parse), range(4), 3) == ["document"]


@pytest.mark.parametrize(
    ("word", "wanted"), [("officials", True), ("official", False), ("people", True), ("crisis", False), ("wugs", True)]
)
def test_several(word: str, wanted: bool) -> None:
    assert plural(Gazetteer.shipped(), word) is wanted


@pytest.mark.parametrize(
    ("word", "wanted"), [("senator", True), ("senators", False), ("public", False), ("report", False), ("wug", False)]
)
def test_one_person(word: str, wanted: bool) -> None:
    text, parse = parsed(f"the/DET/2/det {word}/NOUN/0/root")
    assert is_one_person(Gazetteer.shipped(), Tree(text, parse), range(2), 1) is wanted
