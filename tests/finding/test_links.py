"""The pointer's features, and that it compares pieces only where one window sees both."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from onrecord.finding.links import BETWEEN, DISTANCES, FAR, Linker, between, distances, gaps
from onrecord.finding.model import head
from onrecord.finding.windows import cut, together
from tests.finding.random_model import SPLITTER, RandomModel


@given(st.lists(st.integers(0, 400), min_size=1, max_size=8, unique=True), st.integers(0, 400))
def test_features_stay_in_their_tables(at: list[int], piece: int) -> None:
    candidates = np.array([(p, p + 1) for p in sorted(at)])
    where = np.array([(piece, piece + 2)])
    for found, size in ((distances(where, candidates), DISTANCES), (between(where, candidates), BETWEEN)):
        assert found.min() >= 0
        assert found.max() < size


def test_features_tell_before_from_after() -> None:
    candidates, where = np.array([(0, 1), (10, 11), (20, 20)]), np.array([(13, 15)])
    assert between(where, candidates).tolist() == [[1, 0, 4]]
    assert gaps(where, candidates)[0].tolist() == [[12, 2, 5]]
    d = distances(where, candidates)[0].tolist()
    assert d[1] < d[0] < DISTANCES // 2 <= d[2]


def test_pairs_are_judged_by_one_window_that_sees_both() -> None:
    n, size, overlap = 400, 100, 40
    windows = cut(n, size, overlap)
    chance = np.random.default_rng(0)
    views = [chance.normal(size=(e - s, 384)).astype(np.float32) for s, e in windows]
    read = together(SPLITTER("a " * n), windows, views, views)
    linker = Linker(head(RandomModel(1).heads, "attribution"))
    pieces = np.array([(i, i + 1) for i in range(0, n - 1, 7)])
    scores = linker.scores("content", pieces, pieces, read)
    apart = gaps(pieces, pieces)[0]
    assert (scores[apart > size] == FAR).all()
    assert (scores[apart <= overlap // 2] > FAR).all()
    for (s, e), view in zip(windows, views, strict=True):  # what one window alone would say
        alone = together(SPLITTER("a " * (e - s)), [(0, e - s)], [view], [view])
        inside = np.flatnonzero((pieces[:, 0] >= s) & (pieces[:, 1] < e))
        wanted = linker.scores("content", pieces[inside] - s, pieces[inside] - s, alone)
        here = scores[np.ix_(inside, inside)]
        middle = (pieces[inside][:, None, 0] + pieces[inside][None, :, 0]) // 2
        certain = (middle > s + overlap) & (middle < e - overlap) & (apart[np.ix_(inside, inside)] < 10)
        assert certain.any()
        # Order among all candidates, not of those in the window alone, counts; near ones have the same neighbours.
        assert np.allclose(here[certain], wanted[certain], atol=1e-4)
