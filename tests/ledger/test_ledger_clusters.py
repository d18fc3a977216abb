"""Groups that do not chain, whatever the order of members and pairs."""

from __future__ import annotations

import random
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.ledger.alike import APART, BESIDE, SAME_CLAIM, SAME_TEXT
from onrecord.ledger.clusters import ABSENT, JOIN, SAME_TEXT_SCORE, Tie, clusters

NEAR, FAR = JOIN + 0.1, JOIN - 0.1
names = st.integers(0, 9).map(str)
ties = st.builds(
    lambda a, b, rule, score: (min(a, b), max(a, b), rule, score),
    names, names, st.sampled_from([SAME_TEXT, SAME_CLAIM, BESIDE, APART]),
    st.floats(ABSENT, 1.0).map(lambda x: round(x, 3)),
)  # fmt: skip
graphs = st.tuples(st.sets(names, min_size=1), st.lists(ties, max_size=40))


def reference(members: set[str], pairs: list[Tie]) -> list[list[str]]:
    """Average linkage by its definition: of all pairs of groups the nearest is joined, until none is near enough."""
    best: dict[frozenset[str], float] = {}
    for a, b, rule, score in pairs:
        if rule not in (BESIDE, APART):
            key = frozenset((a, b))
            best[key] = max(best.get(key, ABSENT), SAME_TEXT_SCORE if rule == SAME_TEXT else score)
    groups = [[m] for m in sorted(members)]
    while True:
        offers = []
        for i, left in enumerate(groups):
            for right in groups[i + 1 :]:
                sums = [best.get(frozenset((a, b)), ABSENT) for a in left for b in right]
                offers.append((-sum(sums) / len(sums), min(left), min(right), left, right))
        if not offers or -min(offers)[0] < JOIN - 1e-9:
            return sorted(map(sorted, groups))
        *_, left, right = min(offers)
        groups = [g for g in groups if g not in (left, right)] + [left + right]


@settings(deadline=None, max_examples=200)
@given(graphs)
def test_average_linkage_against_its_definition(graph: tuple[set[str], list[Tie]]) -> None:
    members, pairs = graph
    pairs = [p for p in pairs if p[2] not in (BESIDE, APART)]
    assert clusters(members, pairs) == reference(members, pairs)


@settings(deadline=None, max_examples=200)
@given(graphs, st.randoms())
def test_order_changes_nothing_and_nobody_is_lost(graph: tuple[set[str], list[Tie]], shuffle: random.Random) -> None:
    members, pairs = graph
    pairs = list({p[:3]: p for p in pairs}.values())  # the store holds a pair once a rule
    mixed, order = pairs[:], sorted(members)
    shuffle.shuffle(mixed)
    shuffle.shuffle(order)
    found = clusters(members, pairs)
    assert clusters(order, mixed) == found
    assert sorted(i for group in found for i in group) == sorted(members)
    assert found == sorted(map(sorted, found))


def test_what_is_near_to_one_of_a_group_and_far_from_the_rest_stays_apart() -> None:
    chain = [(a, b, SAME_CLAIM, NEAR) for a, b in ("ab", "bc", "cd", "de", "ef")]
    assert max(map(len, clusters("abcdef", chain))) == 2
    ring = [(a, b, SAME_CLAIM, NEAR) for a, b in ("ab", "ac", "bc")]
    assert clusters("abc", ring) == [["a", "b", "c"]]
    assert clusters("abcd", [*ring, ("c", "d", SAME_CLAIM, NEAR)]) == [["a", "b", "c"], ["d"]]


def test_two_that_are_apart_keep_their_groups_apart() -> None:
    ring = [(a, b, SAME_CLAIM, NEAR) for a, b in ("ab", "ac", "bc")]
    assert clusters("abc", [*ring, ("a", "b", APART, NEAR)]) in ([["a", "c"], ["b"]], [["a"], ["b", "c"]])
    pairs = [(a, b, SAME_CLAIM, 1.2) for a, b in ("ab", "cd")] + [
        (a, b, SAME_CLAIM, 1.1) for a, b in ("ac", "ad", "bc", "bd")
    ]
    assert clusters("abcd", pairs) == [["a", "b", "c", "d"]]
    assert clusters("abcd", [*pairs, ("b", "d", APART, 1.1)]) == [["a", "b"], ["c", "d"]]


def test_one_pair_amiss_parts_no_two_groups_that_all_else_ties() -> None:
    near = [(a, b, SAME_CLAIM, 1.2 if (a < "e") == (b < "e") else 1.1) for a, b in combinations("abcdefgh", 2)]
    one, two = ("a", "e", APART, NEAR), ("b", "f", APART, NEAR)
    assert clusters("abcdefgh", [*near, one]) == [list("abcdefgh")]
    assert clusters("abcdefgh", [*near, one, two]) == [list("abcd"), list("efgh")]


def test_the_same_text_joins_what_the_comparator_thinks_far() -> None:
    assert clusters("ab", [("a", "b", SAME_CLAIM, FAR)]) == [["a"], ["b"]]
    assert clusters("ab", [("a", "b", SAME_CLAIM, FAR), ("a", "b", SAME_TEXT, 0.7)]) == [["a", "b"]]


@pytest.mark.parametrize(("pair", "anchor"), [(("a", "b", BESIDE, 0.0), "a"), (("a", "b", BESIDE, 1.0), "b")])
def test_what_stands_beside_something_goes_where_that_goes(pair: Tie, anchor: str) -> None:
    near = (anchor, "c", SAME_CLAIM, NEAR)
    assert clusters("abc", [pair, near]) == [["a", "b", "c"]]
    # A group that the anchor is not in, with one in it that says something, stays where it is.
    other = "a" if anchor == "b" else "b"
    mixed = (other, "c", SAME_CLAIM, NEAR)
    assert clusters("abc", [pair, mixed]) == sorted([sorted([other, "c"]), [anchor]])
