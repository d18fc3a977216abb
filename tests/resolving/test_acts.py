"""The act, where syntax makes it certain."""

from __future__ import annotations

import pytest

from onrecord.records import Span, Statement
from onrecord.resolving.acts import act
from onrecord.resolving.tree import Tree
from tests.resolving.parsed import parsed, span


def acted(lines: str, cue: str, found: str) -> tuple[str | None, str | None]:
    text, parse = parsed(lines)
    marked: Span = span(text, cue)
    return act(Tree(text, parse), Statement("d", None, marked, None, "indirect", 0.5), found)


NOT_DENY = "Oslo/PROPN/4/nsubj did/AUX/4/aux not/PART/4/advmod deny/VERB/0/root it/PRON/4/obj"
COMMENT = "Oslo/PROPN/2/nsubj declined/VERB/0/root to/PART/4/mark comment/VERB/2/xcomp"
BUILD = "Oslo/PROPN/2/nsubj refused/VERB/0/root to/PART/4/mark build/VERB/2/xcomp it/PRON/4/obj"
DETAILS = "Oslo/PROPN/4/nsubj did/AUX/4/aux not/PART/4/advmod give/VERB/0/root details/NOUN/4/obj"
MONEY = DETAILS.replace("details", "money")
SAY = "Oslo/PROPN/4/nsubj would/AUX/4/aux not/PART/4/advmod say/VERB/0/root why/ADV/4/ccomp"
KNOW = "Oslo/PROPN/4/nsubj did/AUX/4/aux not/PART/4/advmod believe/VERB/0/root it/PRON/4/obj"
NEITHER = (
    "Oslo/PROPN/3/nsubj neither/CCONJ/3/cc:preconj confirmed/VERB/0/root nor/CCONJ/5/cc"
    " denied/VERB/3/conj it/PRON/5/obj"
)
CONCERN = "Oslo/PROPN/2/nsubj repeated/VERB/0/root its/PRON/4/nmod:poss concern/NOUN/2/obj"
WARNING = "Oslo/PROPN/2/nsubj issued/VERB/0/root a/DET/4/det warning/NOUN/2/obj"


@pytest.mark.parametrize(
    ("lines", "cue", "found", "wanted"),
    [
        (NOT_DENY, "did not deny", "deny", ("withhold", "act:not-denied")),
        (NOT_DENY.replace("not/PART/4/advmod ", ""), "did deny", "deny", ("deny", None)),
        (COMMENT, "declined to comment", "assert", ("withhold", "act:refusal")),
        (COMMENT, "to comment", "assert", ("withhold", "act:refusal")),
        (COMMENT, "declined to comment", "withhold", ("withhold", None)),
        (BUILD, "refused", "deny", ("deny", None)),
        (DETAILS, "did not give details", "assert", ("withhold", "act:refusal")),
        (MONEY, "did not give", "assert", ("assert", None)),
        (SAY, "would not say", "deny", ("withhold", "act:refusal")),
        (KNOW, "did not believe", "expect", ("expect", None)),
        (NEITHER, "neither confirmed nor denied", "confirm", ("withhold", "act:refusal")),
        (CONCERN, "repeated its concern", "warn", ("judge", "act:noun")),
        (CONCERN, "repeated", "warn", ("warn", None)),
        (WARNING, "issued a warning", "assert", ("warn", "act:noun")),
    ],
)
def test_act(lines: str, cue: str, found: str, wanted: tuple[str, str | None]) -> None:
    assert acted(lines, cue, found) == wanted


def test_a_statement_without_a_cue_keeps_its_act() -> None:
    text, parse = parsed(COMMENT)
    assert act(Tree(text, parse), Statement("d", None, None, None, "indirect", 0.5), "ask") == ("ask", None)
