"""How the claim vectors are measured; with a model of random answers, so that nothing here needs torch."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab.corpora import DATA
from lab.vectors import (
    Mention,
    across,
    auc,
    ecb,
    emergent,
    first_ranked,
    ours,
    passage,
    text_vector,
)
from onrecord.finding.finder import Finder
from onrecord.records import Document
from tests.finding.random_model import RandomModel

needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="../shared/data, with the corpora, is not here")
TEXT = "The ministry said the bridge would open on Friday. Critics called that unlikely."


@given(st.lists(st.tuples(st.sampled_from([0.0, 0.25, 0.5, 1.0]), st.booleans()), min_size=2, max_size=30))
def test_auc_is_the_chance_that_a_right_one_is_above_a_wrong_one(rows: list[tuple[float, bool]]) -> None:
    scores = np.array([s for s, _ in rows], dtype=np.float32)
    right = np.array([r for _, r in rows])
    good, bad = scores[right], scores[~right]
    if not len(good) or not len(bad):
        with pytest.raises(ValueError, match="right and wrong"):
            auc(scores, right)
        return
    pairs = [(g > b) + 0.5 * (g == b) for g in good for b in bad]
    assert auc(scores, right) == pytest.approx(np.mean(pairs))


def test_a_contents_vector_is_the_finders_own() -> None:
    model = RandomModel(3)
    model.heads["attribution.vector.weight"] = np.random.default_rng(0).normal(size=(384, 384)).astype(np.float32)
    finder = Finder(model, 0.0)
    read = finder.encode(TEXT)
    assert read is not None
    compared = 0
    record = finder(Document(text=TEXT, url="file:"))
    for statement, reading in zip(record.statements, record.readings, strict=True):
        if statement.content is not None:
            mine = passage(read, finder.model, statement.content.spans)
            np.testing.assert_allclose(mine, np.frombuffer(reading.vector, "<f2"), atol=1e-3)
            compared += 1
    assert compared


def test_vectors_are_of_unit_length_and_of_the_whole_text() -> None:
    finder = Finder(RandomModel(3))
    vector = text_vector(finder, TEXT)
    assert vector.shape == (384,)
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-5)
    read = finder.encode(TEXT)
    assert read is not None
    np.testing.assert_allclose(vector, passage(read, finder.model, [(0, 50), (50, len(TEXT))]), atol=1e-6)
    assert not np.allclose(vector, passage(read, finder.model, [(0, 50)]))


def test_a_passage_without_words_has_no_vector() -> None:
    finder = Finder(RandomModel(3))
    with pytest.raises(ValueError, match="without words"):
        text_vector(finder, " \n")
    read = finder.encode(TEXT)
    assert read is not None
    with pytest.raises(ValueError, match="no word begins"):
        passage(read, finder.model, [(1, 2)])


def test_first_ranked_counts_any_claim_of_the_headlines_own() -> None:
    where = {
        "east": [1.0, 0.0],
        "north": [0.0, 1.0],
        "e": [0.9, 0.1],
        "n": [0.2, 0.8],
        "both": [0.6, 0.4],
        "w": [-1.0, 0.1],
    }
    filed = {"e": frozenset("E"), "n": frozenset("E"), "both": frozenset("EN"), "w": frozenset("X")}
    share = first_ranked({"E": "east", "N": "north"}, filed, lambda text: np.array(where[text], dtype=np.float32))
    assert share == pytest.approx(2 / 3)  # the fourth has no claim among these


def test_pairs_are_of_one_topic_and_two_documents() -> None:
    rows = [("1_1ecb", "a"), ("1_2ecb", "a"), ("1_2ecb", "b"), ("1_1ecbplus", "b"), ("12_1ecb", "a")]
    pairs, corefer, near = across([Mention(d, c, ((0, 1),), (0, 1)) for d, c in rows])
    assert pairs.tolist() == [[0, 1], [0, 2], [0, 3], [1, 3], [2, 3]]
    assert corefer.tolist() == [True, False, False, False, True]
    assert near.tolist() == [True, True, False, False, False]


@needs_data
def test_emergent_and_our_part_of_it_stay_what_they_are() -> None:
    data = emergent()
    dev = {name for name in data.claims if ours(name)}
    assert (len(data.claims), len(data.filed), len(dev)) == (240, 2016, 61)
    assert sum(bool(ids & dev) for ids in data.filed.values()) == 524
    assert sum(len(ids) > 1 for ids in data.filed.values()) == 19
    assert len({text.casefold() for text in data.claims.values()}) == 240


@needs_data
def test_ecb_mentions_are_where_their_words_are() -> None:
    texts, mentions = ecb("Dev")
    assert (len(texts), len(mentions)) == (196, 1245)
    first = mentions[0]
    assert [texts[first.document][s:e] for s, e in first.spans] == ["Oscar"]
    for m in mentions:
        assert all(m.sentence[0] <= s < e <= m.sentence[1] for s, e in m.spans)
        assert "\n" not in texts[m.document][slice(*m.sentence)]
    pairs, corefer, near = across(mentions)
    assert (len(pairs), int(corefer.sum()), int(near.sum())) == (96099, 5567, 51849)
