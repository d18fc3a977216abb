"""What the finder puts beside a statement: its score, its further roles, the statement that it is in."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.finding.decode import TAGS
from onrecord.finding.finder import NESTED, Finder
from onrecord.finding.pieces import Ints
from onrecord.finding.syntax import RELATIONS
from onrecord.finding.windows import Floats
from onrecord.records import ACTS, KINDS, Document, Record, Span
from tests.finding.random_model import SPLITTER, RandomModel
from tests.finding.test_finder import TEXTS

SOME = "the mayor said that bridge town holds She denied it was wet , . CNN “ ” old safe and Iran"
WORDS = SOME.split()
LONG = st.lists(st.sampled_from(WORDS), min_size=20, max_size=120).map(" ".join)
VERBS = [int(SPLITTER(word).ids[0]) for word in ("said", "denied", "warned")]
NEST = "Holm said that the old town in Iran denied that the two of them in turn warned that it is all over with us"


class Univocal(RandomModel):
    """Reads of each passage the first verb alone, the word before it as the source and all behind it as the content,
    as the trained model does; its scores lie in `scores`, and the verbs have a clause to complete them
    unless all relations are `relation`."""

    def __init__(self, seed: int, scores: tuple[float, float] = (0.5, 1.0), relation: str = "ccomp") -> None:
        super().__init__(seed)
        self.calibration = ([0.0, 1.0], list(scores))
        self.heads["syntax.relation.bias"][RELATIONS.index(relation)] = 1e6

    def read(self, ids: Ints, shapes: Ints, gaps: Ints) -> tuple[Floats, Floats]:
        tags, hidden = super().read(ids, shapes, gaps)
        tags[:, self.columns["segments"]] = [0, 1, 0]
        labels = np.zeros(len(ids), dtype=int)
        if len(verbs := np.flatnonzero(np.isin(ids, VERBS))):
            first = verbs[0]
            labels[first + 2 :] = TAGS.index("I-content")
            labels[[max(first - 1, 1), first]] = TAGS.index("B-source"), TAGS.index("B-cue")
            labels[first + 1] = TAGS.index("B-content")
        tags[:, self.columns["attribution"]] = 5 * np.eye(len(TAGS), dtype=np.float32)[labels]
        return tags, hidden


def read(text: str, model: RandomModel, min_score: float = 0.0) -> Record:
    return Finder(model, min_score)(Document(text, "file:t"))


def within(inner: Span, outer: Span) -> bool:
    return all(any(a <= s and e <= b for a, b in outer.spans) for s, e in inner.spans)


@settings(max_examples=60)
@given(text=LONG, seed=st.integers(0, 5))
def test_a_statement_inside_another_lies_in_its_content(text: str, seed: int) -> None:
    record = read(text, Univocal(seed))
    known = {s.id: s for s in record.statements}
    outer_of = {r.statement: r.within for r in record.readings}
    for statement, reading in record.rows():
        if reading.within is None:
            continue
        outer = known[reading.within].content
        assert outer is not None
        assert statement.score >= NESTED
        assert statement.content is not None
        further = (*(b.span for b in reading.basis), reading.medium, reading.addressee)
        for span in (statement.source, statement.cue, statement.content, *further):
            assert span is None or (within(span, outer) and span.text)
        assert sum(e - s for s, e in statement.content.spans) < sum(e - s for s, e in outer.spans)
        chain = [statement.id]
        while (up := outer_of[chain[-1]]) is not None:
            assert up not in chain
            chain.append(up)


def test_what_is_nested_is_read_again_as_a_passage_of_its_own() -> None:
    record = read(NEST, Univocal(1))
    outer, middle, inner = record.rows()
    assert [s.cue and s.cue.text for s, _ in (outer, middle, inner)] == ["said", "denied", "warned"]
    assert [r.within for _, r in (outer, middle, inner)] == [None, outer[0].id, middle[0].id]
    assert [s.content and s.content.text.split()[-1] for s, _ in (outer, middle, inner)] == ["us"] * 3


@pytest.mark.parametrize(("scores", "relation"), [((0.0, NESTED - 0.01), "ccomp"), ((0.5, 1.0), "det")])
def test_no_nested_statement_that_is_unlikely_or_without_a_clause(scores: tuple[float, float], relation: str) -> None:
    (statement,) = read(NEST, Univocal(1, scores, relation)).statements
    assert statement.cue is not None
    assert statement.cue.text == "said"


@settings(max_examples=30)
@given(text=LONG, seed=st.integers(0, 5), least=st.sampled_from([0.5, 0.55, 0.75, 1.0]))
def test_what_is_below_the_least_score_is_dropped(text: str, seed: int, least: float) -> None:
    everything, found = read(text, Univocal(seed)), read(text, Univocal(seed), least)
    assert all(s.score >= least for s in found.statements)
    outer = {s.id for s, r in everything.rows() if r.within is None and s.score >= least}
    assert {s.id for s, r in found.rows() if r.within is None} == outer
    assert found.parse is not None
    assert everything.parse is not None
    assert (found.parse.tokens, found.parse.names) == (everything.parse.tokens, everything.parse.names)
    assert set(found.parse.chains) <= set(everything.parse.chains)


@pytest.mark.parametrize("seed", range(4))
def test_scores_are_calibrated(seed: int) -> None:
    document = Document(" ".join(WORDS * 4), "file:t")
    raw, bent = RandomModel(seed), RandomModel(seed)
    bent.calibration = ([0.0, 0.1, 1.0], [0.0, 0.8, 0.9])
    before, after = (
        {s.id: s.score for s, r in Finder(m, 0.0)(document).rows() if r.within is None} for m in (raw, bent)
    )
    assert before
    assert before.keys() == after.keys()
    for name, score in before.items():
        assert after[name] == pytest.approx(np.interp(score, *bent.calibration), abs=1e-3)


@settings(max_examples=60)
@given(text=TEXTS | LONG, seed=st.integers(0, 5))
def test_every_reading_has_an_act_and_roles_that_slice(text: str, seed: int) -> None:
    record = Finder(RandomModel(seed), 0.0)(Document(text, "file:t"))
    for reading in record.readings:
        assert reading.act in ACTS
        assert reading.kind in {*KINDS, None}
        assert reading.rules[:2] == ("attribution-head", "act-head")
        assert reading.rules[2:] in ((), ("mended",))
        for span in (*(b.span for b in reading.basis), reading.medium, reading.addressee):
            assert span is None or (len(span.spans) == 1 and span.text == text[span.start : span.end] != "")


def test_the_nearest_medium_and_addressee_and_every_basis_are_kept() -> None:
    found = [
        r for seed in range(9) for r in Finder(RandomModel(seed), 0.0)(Document(" ".join(WORDS * 3), "file:t")).readings
    ]
    assert any(r.medium for r in found)
    assert any(r.addressee for r in found)
    assert any(len(r.basis) > 1 for r in found)


@settings(max_examples=40)
@given(text=LONG, seed=st.integers(0, 5))
def test_chains_hold_a_word_of_a_source(text: str, seed: int) -> None:
    record = read(text, RandomModel(seed))
    assert record.parse is not None
    # Where no source is printed, a pronoun before the cue may be it.
    held = [(s.source.start, s.source.end) if s.source else (0, s.cue.start if s.cue else 0) for s in record.statements]
    for chain in record.parse.chains:
        assert any(a < end and start < b for a, b in chain for start, end in held)
