"""Antecedents, chains and mentions' bounds, whatever the head's arrays say."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.finding.coreference import EDGES, FEATURES, MENTIONED, Coreference, features
from onrecord.finding.finder import Finder
from onrecord.finding.pieces import Ints
from onrecord.finding.syntax import Tokens, Trees, tokens
from tests.finding.random_model import RandomModel

LONG = "\n".join(
    f"The mayor of town {i % 7} said that she saw the old bridge , and it did n't hold ." for i in range(30)
)
TEXTS = st.lists(st.sampled_from(["the", "mayor", "She", "said", "it", "bridge", ".", ",", "\n\n"]), max_size=60).map(
    lambda words: " ".join(["The", *words])
)


def read(text: str, seed: int) -> tuple[Coreference, Tokens, Trees]:
    finder = Finder(RandomModel(seed), 0.0)
    found = finder.encode(text)
    assert found is not None
    rows = tokens(text, found.pieces, finder.scores(found, "segments"))
    trees = finder.parse(found, rows)
    return finder.coreference(text, found, rows, trees), rows, trees


@given(
    st.lists(st.integers(0, 5), min_size=1, max_size=9),
    st.lists(st.tuples(st.integers(0, 5), st.integers(0, 2000)), min_size=1, max_size=9),
)
def test_features_stay_in_their_table_and_tell_same_words(words: list[int], others: list[tuple[int, int]]) -> None:
    at = np.arange(len(words)) * 90
    also, there = (np.array(x) for x in zip(*others, strict=True))
    found = features(np.array(words), at, also, there)
    assert found.shape == (len(words), len(others))
    assert found.min() >= 0
    assert found.max() < FEATURES
    assert ((found > len(EDGES)) == (np.array(words)[:, None] == also[None, :])).all()


@settings(max_examples=60)
@given(text=TEXTS, seed=st.integers(0, 5))
def test_an_antecedent_is_an_earlier_mention(text: str, seed: int) -> None:
    coreference, rows, trees = read(text, seed)
    wanted = np.arange(len(rows))
    found = coreference.antecedents(wanted)
    assert found.shape == wanted.shape
    assert (found < wanted).all()
    assert np.isin(trees.tags[found[found >= 0]], MENTIONED).all()
    assert (found >= -1).all()


@pytest.mark.parametrize("reach", [1500, 40])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_blocks_change_nothing(seed: int, reach: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("onrecord.finding.coreference.REACH", reach)
    coreference, rows, _ = read(LONG, seed)
    wanted = np.arange(len(rows))
    whole = coreference.antecedents(wanted, block=len(rows))
    assert (whole >= 0).any()
    assert (wanted - whole)[whole >= 0].max() <= reach
    for block in (1, 7, 64):
        assert (coreference.antecedents(wanted, block) == whole).all(), block


class Given(Coreference):
    """Whose antecedents are told."""

    def __init__(self, links: dict[int, int]) -> None:
        self.links = links

    def antecedents(self, wanted: Ints, block: int = 64) -> Ints:
        return np.array([self.links.get(int(t), -1) for t in wanted])


def test_chains_are_followed_back_and_joined_where_they_meet() -> None:
    coreference = Given({9: 5, 5: 1, 7: 5, 8: 2, 30: 20})
    assert coreference.chains([9, 7, 8]) == [[1, 5, 7, 9], [2, 8]]
    assert coreference.chains([5]) == [[1, 5]], "what comes later is not asked for"
    assert coreference.chains([1, 3]) == [], "one mention is no chain"
    assert coreference.chains([]) == []


@settings(max_examples=60)
@given(text=TEXTS, seed=st.integers(0, 5), wanted=st.sets(st.integers(0, 30)))
def test_chains_are_apart_and_hold_every_wanted_mention_that_has_an_antecedent(
    text: str, seed: int, wanted: set[int]
) -> None:
    coreference, rows, _ = read(text, seed)
    wanted = {t for t in wanted if t < len(rows)}
    chains = coreference.chains(wanted)
    flat = [t for chain in chains for t in chain]
    assert len(flat) == len(set(flat))
    for chain in chains:
        assert chain == sorted(chain)
        assert len(chain) > 1
        assert wanted & set(chain)
    linked = coreference.antecedents(np.array(sorted(wanted), dtype=np.int64)) if wanted else np.zeros(0)
    assert {t for t, a in zip(sorted(wanted), linked, strict=True) if a >= 0} <= set(flat)


@settings(max_examples=60)
@given(text=TEXTS, seed=st.integers(0, 5))
def test_a_mention_holds_its_head_and_stays_in_its_sentence(text: str, seed: int) -> None:
    coreference, rows, _ = read(text, seed)
    heads = np.arange(len(rows))
    first, last = coreference.bounds(heads)
    assert (first <= heads).all()
    assert (heads <= last).all()
    assert (rows.sentences[first] == rows.sentences[heads]).all()
    assert (rows.sentences[last] == rows.sentences[heads]).all()


def test_bounds_where_windows_meet() -> None:
    coreference, rows, _ = read(LONG.replace("\n", " ").replace(".", ","), 1)
    heads = np.arange(len(rows))
    first, last = coreference.bounds(heads)
    assert ((first <= heads) & (heads <= last)).all()
