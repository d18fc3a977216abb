"""Who is one and who is not, across documents, and finding one by name; all names are invented."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from onrecord.errors import NotFound
from onrecord.store import Store
from onrecord.store.sources import Sources, folded
from tests.store.made import MODEL, bridge, note

Speaker = tuple[str, str, str, str | None, str | None, str | None]  # id, name, kind, role, affiliation, country


def row(document: int, *speakers: Speaker, outlet: str | None = "A") -> tuple[str | None, str | None, int, str | None]:
    return "who", json.dumps({"speakers": [list(s) for s in speakers]}), document, outlet


def person(name: str, role: str | None = None, at: str | None = None, country: str | None = None) -> Speaker:
    return "p1", name, "person", role, at, country


def parts(found: Sources) -> list[tuple[int, tuple[str, ...]]]:
    """Of each entry how many documents it has, and its countries."""
    return sorted((c.documents, c.countries) for c in found.counts)


def test_one_name_in_two_countries_is_two_who_may_be_one() -> None:
    rows = [
        row(1, person("Jan Holm", "minister", country="NO")),
        row(2, person("Jan Holm", "trade minister", country="NO")),
        row(3, person("Jan Holm", "banker", country="CH")),
    ]
    for order in permutations(rows):
        found = Sources(order)
        assert parts(found) == [(1, ("CH",)), (2, ("NO",))]
        one, two = found.counts
        assert (one.maybe, two.maybe) == ((two.id,), (one.id,))
        assert {one.id, two.id} == {c.id for c in Sources(rows).counts}, "ids do not depend on the order"


def test_one_who_tells_nothing_of_himself_goes_with_the_only_one_there_is() -> None:
    only = [row(1, person("Jan Holm", country="NO")), row(2, person("Jan Holm"))]
    assert parts(Sources(only)) == [(2, ("NO",))]
    several = [*only, row(3, person("Jan Holm", country="CH"))]
    assert parts(Sources(several)) == [(1, ()), (1, ("CH",)), (1, ("NO",))], "whom it is cannot be told"


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        (("senator", "Senate"), ("former senator", "Holm Bank"), False),  # a word of the office is shared
        (("surgeon", "Holm Clinic"), ("goalkeeper", "Tamm United"), True),
        (("surgeon", None), ("goalkeeper", "Tamm United"), False),  # one may be both
        (("mayor", "Holm"), ("mayor", "Tamm"), False),
    ],
)
def test_other_offices_elsewhere(one: tuple[str, str | None], other: tuple[str, str | None], apart: bool) -> None:
    found = Sources([row(1, person("Jan Holm", *one)), row(2, person("Jan Holm", *other))])
    assert len(found.counts) == 1 + apart


def test_a_document_has_told_who_is_who() -> None:
    rows = [row(1, person("Jan Holm", country="NO")), row(1, person("Jan Holm", country="CH"))]
    assert parts(Sources(rows)) == [(1, ("CH", "NO"))]


def named(wanted: str, others: Sequence[str] = ()) -> str:
    rows = [
        row(1, person("Orla Tamm", "mayor", country="NO")),
        row(2, ("p2", "Piet Tamm", "person", None, None, None)),
        row(3, ("g1", "Zörvia’s Ministry of Ports", "government", None, None, None)),
        row(4, ("o1", "U.N.", "organization", None, None, None)),
        row(5, ("abcdef12", "Piet Holm", "person", None, None, None)),
        ("she", None, 6, None),
    ]
    return Sources(rows).named(wanted, others).text


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("orla tamm", "Orla Tamm"),
        ("Orla", "Orla Tamm"),
        ("the UN", "U.N."),
        ("un", "U.N."),
        ("zorvia's Ministry of Ports", "Zörvia’s Ministry of Ports"),
        ("ministry", "Zörvia’s Ministry of Ports"),
        ("ABCD", "Piet Holm"),
        ("Holm", "Piet Holm"),
    ],
)
def test_a_name_is_found(wanted: str, found: str) -> None:
    assert named(wanted) == found


def test_what_a_name_stands_for_is_found() -> None:
    assert named("Glass Palace", ["United Nations", "UN"]) == "U.N."


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        ("Tamm", ["several", "Orla Tamm (person, mayor, NO", "Piet Tamm"]),
        ("Orla Tam", ["no source", "is it Orla Tamm"]),
        ("Tammm", ["is it"]),
        ("she", ["no source"]),
        ("the", ["no source"]),
        ("", ["no source"]),
        ("“”", ["no source"]),
    ],
)
def test_none_or_several_are_told(wanted: str, words: list[str]) -> None:
    with pytest.raises(NotFound) as told:
        named(wanted)
    assert all(w in str(told.value) for w in words), told.value
    assert "\n" not in str(told.value)


def test_folded() -> None:
    assert folded("The Côte d’Ivoire’s U.S. Mission") == "cote divoire us mission"
    assert folded("The") == "the"


def test_what_one_said_comes_in_time(tmp_path: Path) -> None:
    dated = bridge()  # says "on Monday"
    assert dated.document is not None
    later = replace(dated.document, url="https://later.example/1", published="2031-06-01")
    again = replace(
        dated,
        document=later,
        statements=tuple(replace(s, document=later.id) for s in dated.statements),
        readings=(),
        times=(),
    )
    readings = tuple(
        replace(r, statement=s.id, said=None) for r, s in zip(dated.readings, again.statements, strict=True)
    )
    with Store.open(tmp_path / "ledger.db") as store:
        for record in (replace(again, readings=readings), dated, note("https://weekly.example/9", "Zed said so.")):
            store.add(record, MODEL)
        entry, said = store.source("ada quill")
        assert (entry.text, entry.statements, entry.documents) == ("Ada Quill", 2, 2)
        assert [(s.day, s.document.url) for s in said] == [
            ("2031-05-05", "https://daily.example/bridge"),
            ("2031-06-01", "https://later.example/1"),
        ]
        assert {s.statement.source.text for s in said if s.statement.source} == {"Mayor Ada Quill"}
        _, said = store.source("Zed")
        assert [s.day for s in said] == [None]
