"""Which passage tells best what a claim is."""

from __future__ import annotations

import pytest

from onrecord.export.table import headed
from onrecord.ledger import Member, members
from onrecord.ledger.telling import features, telling

from .made import record


def passages(*texts: str) -> list[Member]:
    return [m for n, text in enumerate(texts) for m in members(record(f"https://{n}.example", None, (text, [1, 0])))]


def test_features_count_what_the_others_say_too() -> None:
    one, other, alone = features(passages("the ferry sank", "the ferry sank off Skarholm", "we were asleep, all of us"))
    assert one["near"] == pytest.approx(1, abs=1e-3)
    assert one["shared"] == pytest.approx(other["shared"])
    assert one["shared"] > alone["shared"] == 0
    assert one["part"] > other["part"] > 0
    assert (other["names"], alone["within"], alone["elsewhere"]) == (1, 1, 0)


def test_one_passage_alone_has_nobody_to_be_near_to() -> None:
    (row,) = features(passages("the ferry sank"))
    assert (row["near"], row["shared"], row["part"]) == (0, 0, 0)
    assert not features([])
    assert not telling([])


def test_who_and_what_tell_more_than_a_word_on_it() -> None:
    vague, plain, question = telling(
        passages("it was what we had feared", "the ferry Sea Thrift sank off Skarholm in March", "did the ferry sink?")
    )
    assert plain > vague
    assert plain > question


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("that the ferry sank", "The ferry sank"),
        ("“the ferry sank,”", "“the ferry sank”"),
        ("thatched roofs burned;", "Thatched roofs burned"),
        ("", ""),
    ],
)
def test_a_passage_as_a_heading(text: str, shown: str) -> None:
    assert headed(text) == shown
