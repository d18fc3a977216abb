"""Conflicting numbers: every one kept, lowest to highest, and whether they can both be right."""

from __future__ import annotations

import pytest

from onrecord.export.ledger import between
from onrecord.ledger.figures import figures
from onrecord.records import Event, Record, Role, Statement

from .papers import Paper, claim

ONE = Paper("Gazette", "2031-05-05", "At least 40 cranes fell in the storm, two sailors said.")
TWO = Paper("Post", "2031-05-06", "Between 36 and 48 harbour cranes fell, said the port.")
THREE = Paper("Daily", "2031-05-07", "No more than 30 cranes fell, said the owner.")


def counted(paper: Paper, words: str, low: float | None, high: float | None, unit: str | None = "cranes") -> Event:
    quantity = Role("quantity", paper.span(words), None, low, high, unit)
    return Event(None, paper.span("fell"), "fall", roles=(quantity,))


RECORDS = [
    Record(paper.document, events=tuple(events))
    for paper, events in (
        (ONE, [counted(ONE, "At least 40", 40, None), counted(ONE, "two", 2, 2, "sailors")]),
        (TWO, [counted(TWO, "Between 36 and 48", 36, 48, "harbour cranes")]),
        (THREE, [counted(THREE, "No more than 30", None, 30)]),
    )
]
A = ONE.says("At least 40 cranes fell in the storm", "two sailors", "unnamed")
B = TWO.says("Between 36 and 48 harbour cranes fell", "the port", "organization")
C = THREE.says("No more than 30 cranes fell", "the owner", "group")


def test_numbers_that_agree_are_a_range() -> None:
    (found,) = figures(claim(A, B), RECORDS)
    assert found == ("cranes", 36, None, (A.id, B.id), False)


def test_numbers_that_cannot_both_be_right_clash() -> None:
    (found,) = figures(claim(A, B, C), RECORDS)
    assert (found.low, found.high, found.disputed) == (None, None, True)
    assert found.entries == (A.id, B.id, C.id)


def test_one_number_or_one_told_twice_is_no_conflict() -> None:
    assert figures(claim(A), RECORDS) == []
    assert figures(claim(A, ONE.own("At least 40 cranes")), RECORDS) == []
    assert figures(claim(A, B), []) == []


def test_how_many_sources_speak_is_no_figure() -> None:
    whole = ONE.own("At least 40 cranes fell in the storm, two sailors said")
    more = [counted(ONE, "two", 2, 2, "sailors"), counted(ONE, "At least 40", 9, 9, "sailors")]
    said = Statement(ONE.document.id, ONE.span("two sailors"), ONE.span("said"), A.span, "indirect", 0.9)
    assert len(figures(claim(whole), [Record(ONE.document, events=tuple(more))])) == 1
    assert figures(claim(whole), [Record(ONE.document, (said,), events=tuple(more))]) == []


@pytest.mark.parametrize(
    ("low", "high", "shown"),
    [(36, 48, "36–48"), (412000, 412000, "412,000"), (40, None, "40 or more"), (None, 30, "30 or less"),
     (None, None, "?")],
)  # fmt: skip
def test_how_a_range_is_shown(low: float | None, high: float | None, shown: str) -> None:
    assert between(low, high) == shown
