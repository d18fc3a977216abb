"""The coreference scorer against worked examples from the literature and against other ways to count the same."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab.clusters import Scores, by_document, pooled, score

nx = pytest.importorskip("networkx", reason="the scorer aligns clusters with networkx, of the extra `test`")

Sets = list[set[int]]


def sets(*words: str) -> list[set[str]]:
    return [set(word) for word in words]


@pytest.mark.parametrize(
    ("found", "muc", "b_cubed", "ceaf_e"),
    [
        (["12345", "6789ABC"], 0.947, 0.865, 0.733),
        (["1234589ABC", "67"], 0.947, 0.737, 0.667),
        (["123456789ABC"], 0.900, 0.545, 0.294),
        (list("123456789ABC"), 0.0, 0.400, 0.178),
    ],
)
def test_luo_2005_table_1(found: list[str], muc: float, b_cubed: float, ceaf_e: float) -> None:
    s = score(sets("12345", "67", "89ABC"), sets(*found))
    assert [s.muc.f1, s.b_cubed.f1, s.ceaf_e.f1] == pytest.approx([muc, b_cubed, ceaf_e], abs=5e-4)


def test_pradhan_2014_worked_example() -> None:
    s = score(sets("abc", "defg"), sets("ab", "cd", "fghi"))
    assert (s.muc.recall, s.muc.precision) == pytest.approx((2 / 5, 2 / 5))
    assert (s.b_cubed.recall, s.b_cubed.precision) == pytest.approx((35 / 84, 1 / 2))
    assert (s.ceaf_e.recall, s.ceaf_e.precision) == pytest.approx((1.3 / 2, 1.3 / 3))
    assert s.conll == pytest.approx((s.muc.f1 + s.b_cubed.f1 + s.ceaf_e.f1) / 3)


@pytest.mark.parametrize(
    ("found", "recall", "precision"),
    [
        (["a", "bc", "def"], 1, 1),
        (["a", "de"], 0.6, 0.9),
        (["a", "bcx", "defy", "z"], 0.88571, 0.66429),
        (["a", "bcx", "dy", "z"], 0.73333, 0.55),
        (["a", "bcxB", "dy", "z"], 0.68889, 0.51667),
        (["a", "bcx", "dy", "Bz"], 0.73333, 0.55),
    ],
)
def test_cases_of_the_reference_scorer(found: list[str], recall: float, precision: float) -> None:
    """Its expected CEAF-e for missing, spurious and misplaced mentions (v8.01, test cases TC1 to TC6)."""
    s = score(sets("a", "bc", "def"), sets(*found)).ceaf_e
    assert (s.recall, s.precision) == pytest.approx((recall, precision), abs=5e-6)


@st.composite
def partitions(draw: st.DrawFn) -> Sets:
    """Up to nine mentions in up to five clusters, some mentions left out."""
    placed = draw(st.dictionaries(st.integers(0, 8), st.integers(0, 4)))
    return [{m for m, c in placed.items() if c == number} for number in sorted(set(placed.values()))]


@given(partitions(), partitions())
def test_swapping_the_sides_swaps_precision_and_recall(a: Sets, b: Sets) -> None:
    one, other = score(a, b), score(b, a)
    for measure in ("muc", "b_cubed", "ceaf_e"):
        x, y = getattr(one, measure), getattr(other, measure)
        assert (x.precision, x.recall) == pytest.approx((y.recall, y.precision))
        assert 0 <= x.precision <= 1 + 1e-12
    assert score([*reversed(a)], [*reversed(b)]).conll == pytest.approx(one.conll)


@given(partitions())
def test_what_is_identical_is_all_right(a: Sets) -> None:
    s = score(a, a)
    assert s.b_cubed.f1 == s.ceaf_e.f1 == pytest.approx(1.0 if a else 0.0)
    assert s.muc.f1 == (1.0 if any(len(c) > 1 for c in a) else 0.0)


@given(partitions(), partitions())
def test_ceaf_is_the_best_of_all_alignments(gold: Sets, found: Sets) -> None:
    short, long = sorted((gold, found), key=len)
    best = max(
        sum(2 * len(a & b) / (len(a) + len(b)) for a, b in zip(short, row, strict=True))
        for row in permutations(long, len(short))
    )
    assert score(gold, found).ceaf_e.right_gold == pytest.approx(best)


@given(partitions(), partitions())
def test_muc_counts_the_links_that_are_not_missing(gold: Sets, found: Sets) -> None:
    kept = 0
    for cluster in gold:
        graph = nx.Graph()
        graph.add_nodes_from(cluster)
        graph.add_edges_from((a, b) for other in found for a in cluster & other for b in cluster & other if a < b)
        kept += len(cluster) - nx.number_connected_components(graph)
    s = score(gold, found).muc
    assert (s.right_gold, s.gold) == (kept, sum(len(c) - 1 for c in gold))


@given(partitions(), partitions())
def test_b_cubed_is_the_mean_over_mentions(gold: Sets, found: Sets) -> None:
    shares = [sum(len(c & f) / len(c) for f in found if m in f) for c in gold for m in c]
    assert score(gold, found).b_cubed.right_gold == pytest.approx(sum(shares))


@given(partitions(), partitions())
def test_documents_pool_into_one_with_all_their_clusters(a: Sets, b: Sets) -> None:
    parts = by_document({"x": a, "y": b}, {"x": b})
    together = score([{("x", m) for m in c} for c in a] + [{("y", m) for m in c} for c in b],
                     [{("x", m) for m in c} for c in b])  # fmt: skip
    s = pooled(parts.values())
    assert s.conll == pytest.approx(together.conll)
    assert (s.b_cubed.gold, s.ceaf_e.found) == (together.b_cubed.gold, together.ceaf_e.found)


def test_singletons_go_from_both_sides() -> None:
    gold, found = sets("ab", "c", "d"), sets("ab", "cd")
    assert score(gold, found, singletons=False) == score(sets("ab"), found)
    assert score(sets("a"), sets("a"), singletons=False) == Scores()


def test_what_is_no_partition_is_refused() -> None:
    with pytest.raises(ValueError, match="'a' is in two clusters"):
        score(sets("ab", "ac"), sets("ab"))
    with pytest.raises(ValueError, match="no mention"):
        score(sets("ab"), [set()])
    with pytest.raises(ValueError, match="no document 'y'"):
        by_document({"x": []}, {"y": []})
