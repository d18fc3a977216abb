"""Acts, kinds and further roles of attributions that are given."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.finding.acts import ROLES, Acts, gelu
from onrecord.finding.decode import Attribution, runs
from onrecord.finding.model import head
from onrecord.finding.windows import Floats, Read, cut, together
from onrecord.records import ACTS, KINDS
from tests.finding.random_model import SPLITTER, WIDTH, RandomModel

HEADS = head(RandomModel(1).heads, "acts")
FOUND = [
    Attribution((2, 3), (0, 1), ((4, 9),), 0.5),
    Attribution((20, 20), None, ((22, 25), (27, 30)), 0.5),
    Attribution((12, 12), (11, 11), ((14, 17),), 0.5),
]


def read(n: int, seed: int = 0) -> Read:
    """Of n words, each a piece, in windows."""
    chance = np.random.default_rng(seed)
    windows = cut(n)
    views = [chance.normal(size=(stop - start, WIDTH)).astype(np.float32) for start, stop in windows]
    return together(SPLITTER("a " * n), windows, views, views)


def roles(labels: list[int]) -> Floats:
    return np.eye(1 + 2 * len(ROLES), dtype=np.float32)[labels]


def test_rows_are_the_ends_of_cue_content_and_source() -> None:
    found, acts = read(40), Acts(HEADS)
    rows = acts.rows(found, FOUND)
    assert rows.shape == (3, 6 * WIDTH)
    for row, places in zip(rows, ((2, 3, 4, 9, 0, 1), (20, 20, 22, 25), (12, 12, 14, 17, 11, 11)), strict=True):
        assert (row[: WIDTH * len(places)] == found.hidden[list(places)].ravel()).all()
    assert (rows[1, 4 * WIDTH :] == HEADS["nobody"][0]).all(), "no source"


def test_every_attribution_has_an_act_and_maybe_a_kind() -> None:
    acts, kinds = Acts(HEADS)(read(40), FOUND)
    assert len(acts) == len(kinds) == 3
    assert set(acts) <= set(ACTS)
    assert set(kinds) <= {*KINDS, None}
    assert Acts(HEADS)(read(40), []) == ([], [])


@pytest.mark.parametrize("k", range(len(KINDS) + 1))
def test_the_columns_are_acts_and_kinds_in_their_order_and_the_last_kind_is_none(k: int) -> None:
    sure = HEADS | {
        "act.bias": np.float32(1e6) * (np.arange(len(ACTS)) == k + 4),
        "kind.bias": np.float32(1e6) * (np.arange(len(KINDS) + 1) == k),
    }
    acts, kinds = Acts(sure)(read(40), FOUND)
    assert acts == [ACTS[k + 4]] * 3
    assert kinds == [[*KINDS, None][k]] * 3


def test_an_answer_is_the_attributions_own() -> None:
    together_, alone = Acts(HEADS)(read(40), FOUND), [Acts(HEADS)(read(40), [a]) for a in FOUND]
    assert together_ == ([a for (a,), _ in alone], [k for _, (k,) in alone])


@settings(max_examples=60)
@given(labels=st.lists(st.integers(0, 2 * len(ROLES)), min_size=40, max_size=40), seed=st.integers(0, 5))
def test_every_role_is_some_statements_and_none_is_made_up(labels: list[int], seed: int) -> None:
    acts, found, heads = Acts(HEADS), read(40, seed), np.arange(40)
    out = acts.roles(found, roles(labels), heads, FOUND)
    assert len(out) == len(FOUND)
    wanted = {(ROLES[r], first, last) for r, first, last in runs(np.array(labels)).tolist()}
    assert {(role, *place) for mine in out for role, places in mine.items() for place in places} == wanted
    assert acts.roles(found, roles(labels), heads, FOUND[::-1]) == out[::-1], "whatever their order"
    assert acts.roles(found, roles(labels), heads, []) == []


def test_places_are_those_of_the_words_first_pieces() -> None:
    (mine,) = Acts(HEADS).roles(read(40), roles([0, 1, 2, 0, 5]), np.array([0, 3, 7, 20, 30]), FOUND[:1])
    assert mine == {"basis": [(3, 7)], "addressee": [(30, 30)]}


def test_a_role_that_no_window_sees_with_a_cue_is_nobodys() -> None:
    n = 900
    labels = [0] * n
    labels[890] = 1
    out = Acts(HEADS).roles(read(n), roles(labels), np.arange(n), FOUND)
    assert out == [{}, {}, {}]


def test_a_role_may_be_several_statements() -> None:
    fond = HEADS | {"owner.distance": np.full_like(HEADS["owner.distance"], 1e3)}
    labels = [0] * 40
    labels[18] = 3
    assert Acts(fond).roles(read(40), roles(labels), np.arange(40), FOUND) == [{"medium": [(18, 18)]}] * 3
    cold = HEADS | {"owner.distance": np.full_like(HEADS["owner.distance"], -1e3)}
    out = Acts(cold).roles(read(40), roles(labels), np.arange(40), FOUND)
    assert sum(map(len, out)) == 1, "the likeliest alone where none is likely"


def test_gelu() -> None:
    """Against x * Phi(x) (Hendrycks and Gimpel 2016)."""
    from math import erf, sqrt

    x = np.linspace(-5, 5, 101, dtype=np.float32)
    assert np.allclose(gelu(x), [v * 0.5 * (1 + erf(v / sqrt(2))) for v in x.tolist()], atol=1e-3)
