import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.finding.belief import EVIDENCE, UNJUDGED, Belief, log_odds
from onrecord.finding.finder import Finder
from onrecord.records import Document
from tests.finding.random_model import RandomModel


@given(st.floats(0, 1), st.floats(0, 1))
def test_log_odds_rise_and_stay_finite(a: float, b: float) -> None:
    low, high = sorted((a, b))
    assert log_odds(low) <= log_odds(high)
    assert abs(log_odds(a)) < 10
    assert log_odds(0.5) == 0


def test_weights_survive_their_description() -> None:
    belief = Belief(np.linspace(-1, 1, len(EVIDENCE)), 0.25)
    again = Belief.of(json.loads(json.dumps(belief.described())))
    evidence = np.arange(len(EVIDENCE)) / 10
    assert again(evidence) == pytest.approx(belief(evidence), abs=1e-4)


def test_a_description_without_a_weight_is_refused() -> None:
    described = UNJUDGED.described()
    del described["cue-role"]
    with pytest.raises(KeyError):
        Belief.of(described)


@pytest.mark.parametrize("seed", range(4))
def test_every_candidate_has_all_evidence_and_its_score_by_it(seed: int) -> None:
    finder = Finder(RandomModel(seed), 0.0)
    text = "\n\n".join(f"Speaker {i} said that bridge {i} is safe." for i in range(12))
    read = finder.encode(text)
    assert read is not None
    found = finder.attributions(read)
    assert found
    spans = finder.spans(read)
    for a in found:
        assert len(a.evidence) == len(EVIDENCE)
        assert np.isfinite(a.evidence).all()
        assert a.score == pytest.approx(UNJUDGED(a.evidence))
        named = dict(zip(EVIDENCE, a.evidence, strict=True))
        assert named["no-source"] == (a.source is None)
        assert named["contents"] == len(a.contents)
        assert np.expm1(named["length"]) == pytest.approx(sum(e - s for s, e in map(spans, a.contents)))


def test_doubtful_statements_are_found_when_asked_for() -> None:
    document = Document("\n\n".join(f"Speaker {i} said that bridge {i} is safe." for i in range(12)), "file:t")
    every, sure = (Finder(RandomModel(1), least)(document).statements for least in (0.0, 0.9))
    assert {s.id for s in sure} < {s.id for s in every}
