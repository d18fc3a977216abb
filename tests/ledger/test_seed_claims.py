"""The seed's two claims: given which statements bear on them and how, their origins, how they stand, their grade."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.flow.reading import documents, places
from onrecord.ledger.judging import judged
from onrecord.records import RELATIONS, Claim, Document, Entry, Reading, Record, Span, Statement
from onrecord.resolving.gazetteer import Gazetteer
from onrecord.resolving.resolver import Resolver

SEED = Path(__file__).resolve().parents[3] / "shared" / "seed"
pytestmark = pytest.mark.skipif(not SEED.is_dir(), reason="../shared, with the seed, is not here")


@pytest.fixture(scope="module")
def found() -> dict[str, Claim]:
    gold = json.loads((SEED / "gold.json").read_text("utf8"))
    (document,) = documents(places([str(SEED / gold["document"])]))
    assert isinstance(document, Document)
    record = Resolver(Gazetteer.shipped())(Finder(Model())(document))
    statements = {s["id"]: s for s in gold["statements"]}
    out = {}
    for told in gold["claims"]:
        entries = {e.id: e for r in RELATIONS for i in told.get(r, ()) for e in entry(record, statements[i], r)}
        ordered = tuple(sorted(entries.values(), key=lambda e: e.span.start))
        (out[told["id"]],) = judged([Claim(min(entries), told["text"], "2024-09-07", "2024-09-07", ordered)])
    return out


def entry(record: Record, gold: dict[str, Any], relation: str) -> Iterator[Entry]:
    """The statement that was read there; none where there is none (the rows are another test's)."""

    def shared(row: tuple[Statement, Reading]) -> int:
        parts = ((row[0].cue, [gold["cue"]]), (row[0].content, gold["content"]))
        return sum(_both(part, place["span"]) for part, places in parts if part is not None for place in places)

    statement, reading = max(record.rows(), key=shared)
    span = statement.content or statement.cue
    if shared((statement, reading)) and span is not None and record.document is not None:
        yield Entry(record.document, statement, reading, span, "given", relation, ("2024-09-07", "2024-09-07"))


def _both(part: Span, place: list[int]) -> int:
    return sum(max(0, min(end, place[1]) - max(start, place[0])) for start, end in part.spans)


def test_no_two_of_the_reports_are_known_to_be_independent(found: dict[str, Claim]) -> None:
    claim = found["C1"]
    assert (claim.origins.low, claim.origins.high) == (1, 3)
    assert claim.origins.rules == ("unnamed",)
    assert (found["C2"].origins.low, found["C2"].origins.high) == (1, 1)


def test_it_is_reported_and_denied_and_the_phrase_says_by_whom(found: dict[str, Claim]) -> None:
    status = found["C1"].status
    assert (status.support, status.opposition, status.withdrawn) == ("reported", "denied", False)
    by_rule = {g.rule: g.words for g in status.grounds}
    assert "CNN and Wall Street Journal" in by_rule["reported"]
    assert by_rule["unnamed"].startswith("confirmed by unnamed officials")
    assert "White House would not say" in by_rule["withheld"]
    assert "denied by Iran" in by_rule["denied"]
    assert found["C2"].status.contested


def test_one_known_origin_against_a_denial_is_doubtful(found: dict[str, Claim]) -> None:
    for claim in found.values():
        assert claim.grade.credibility == 4
        assert claim.grade.rule.startswith("denied: ")
