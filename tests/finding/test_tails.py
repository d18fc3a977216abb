"""Statements whose cue is but the tail of a verb before it."""

from __future__ import annotations

import pytest

from onrecord.finding.tails import Tails
from tests.finding.test_mending import Row, statement, words
from tests.resolving.parsed import parsed

TOLD = (
    "Alderholt/PROPN/3/nsubj had/AUX/3/aux warned/VERB/0/root Mr/PROPN/5/nmod Holm/PROPN/3/obj weeks/NOUN/7/obl"
    " ago/ADV/3/advmod against/SCONJ/9/mark selling/VERB/3/advcl it/PRON/9/obj"
)
PUSH = (
    "Holm/PROPN/2/nsubj pledged/VERB/0/root to/PART/4/mark push/VERB/2/xcomp for/ADP/7/case a/DET/7/det"
    " bridge/NOUN/4/obl ./PUNCT/2/punct"
)
PRESSED = (
    "Holm/PROPN/3/nsubj had/AUX/3/aux pressed/VERB/0/root her/PRON/3/obj about/SCONJ/7/mark who/PRON/7/nsubj"
    " paid/VERB/3/advcl"
)
CRITICS = "Critics/NOUN/3/nsubj of/ADP/3/case treaties/NOUN/0/root"
POLL = (
    "In/ADP/3/case this/DET/3/det poll/NOUN/5/obl Holm/PROPN/5/nsubj leads/VERB/0/root ,/PUNCT/5/punct"
    " according/VERB/8/case to/ADP/7/fixed Bell/PROPN/5/obl"
)


@pytest.mark.parametrize(
    ("text", "rows", "whole"),
    [
        (
            TOLD,
            [("Alderholt", "had warned", "Mr Holm"), ("Alderholt", "against", "selling it")],
            ("Alderholt", "had warned", "selling it"),
        ),
        (
            PUSH,
            [("Holm", "pledged", "to push"), ("Holm", "for", "a bridge")],
            ("Holm", "pledged", "to push for a bridge"),
        ),
        (PRESSED, [("Holm", "about", "who paid")], ("Holm", "had pressed", "who paid")),
        (CRITICS, [("Critics", "of", "treaties")], None),
    ],
)
def test_a_tail_goes_to_its_verb(text: str, rows: list[Row], whole: Row | None) -> None:
    plain, parse = parsed(text)
    held = [statement(plain, *row) for row in rows]
    (tail,) = Tails(plain, parse.tokens)(held)
    assert [tail.tail, tail.verb] == [held[-1], held[-2] if len(held) > 1 else None]
    assert (tail.whole and words(tail.whole)) == whole


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (POLL, ("this poll", "In", "Holm leads")),
        (POLL, ("Bell", "according to", "In this poll Holm leads")),
        (PUSH, ("Holm", "pledged", "to push for a bridge")),
    ],
)
def test_what_is_a_cue_by_itself_is_left(text: str, row: Row) -> None:
    plain, parse = parsed(text)
    assert not list(Tails(plain, parse.tokens)([statement(plain, *row)]))
