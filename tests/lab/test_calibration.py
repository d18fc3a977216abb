"""Calibration by hand-made cases and by what must hold of any scores; the figures as well-formed, repeatable SVG."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab.calibration import apply, calibration_error, curve, fit, reliability
from lab.plots import curve_svg, reliability_svg

scored = st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=60)
SVG = "{http://www.w3.org/2000/svg}"


def test_table_and_error_by_hand() -> None:
    scores, right = [0.95, 0.95, 0.95, 0.95, 0.1, 0.1], [True, True, True, False, False, True]
    low, high = reliability(scores, right, bins=5)
    assert (low.low, low.high, low.count, low.score, low.right) == pytest.approx((0, 0.2, 2, 0.1, 0.5))
    assert (high.low, high.high, high.count, high.score, high.right) == pytest.approx((0.8, 1, 4, 0.95, 0.75))
    assert calibration_error(scores, right, bins=5) == pytest.approx((4 * 0.2 + 2 * 0.4) / 6)


def test_a_bin_has_its_upper_edge_and_the_first_has_nought() -> None:
    edges = [i / 15 for i in range(16)]
    assert [b.count for b in reliability(edges, [True] * 16)] == [2] + [1] * 14


def test_scores_that_mean_what_they_say_have_no_error() -> None:
    chance = np.random.default_rng(1)
    scores = chance.random(200_000)
    assert calibration_error(scores, chance.random(200_000) < scores) < 0.01
    assert calibration_error(scores, chance.random(200_000) < scores**2) == pytest.approx(1 / 6, abs=0.01)


@given(scored)
def test_the_table_holds_every_score_once(rows: list[tuple[float, bool]]) -> None:
    scores, right = zip(*rows, strict=True)
    table = reliability(scores, right)
    assert sum(b.count for b in table) == len(rows)
    assert sum(b.count * b.right for b in table) == pytest.approx(sum(right))
    assert all(b.low - 1e-12 <= b.score <= b.high + 1e-12 for b in table)
    assert abs(np.mean(scores) - np.mean(right)) - 1e-9 <= calibration_error(scores, right) <= 1


@given(scored, st.integers(1, 12))
def test_a_map_rises_and_keeps_the_share_of_right_ones(rows: list[tuple[float, bool]], most: int) -> None:
    scores, right = zip(*rows, strict=True)
    knots = fit(scores, right, most)
    assert 1 <= len(knots) <= most
    xs, ys = zip(*knots, strict=True)
    assert all(a < b for row in (xs, ys) for a, b in pairwise(row))
    assert ys[0] >= 0
    assert ys[-1] <= 1
    probabilities = apply(knots, np.linspace(0, 1, 101))
    assert (np.diff(probabilities) >= 0).all()
    if len(knots) == 1:
        assert ys[0] == pytest.approx(np.mean(right))


def test_pooling_merges_what_falls_and_equal_scores_stay_together() -> None:
    first, second = fit([0.1, 0.2, 0.3, 0.4], [True, False, False, True], 4)
    assert first == pytest.approx((0.2, 1 / 3))
    assert second == (0.4, 1.0)
    assert fit([0.5] * 6, [True, False] * 3, 3) == ((0.5, 0.5),)


def test_scores_too_near_to_tell_apart_make_one_knot() -> None:
    near = [0.1, 0.1, 0.1, float(np.nextafter(0.1, 0)), float(np.nextafter(0.1, 0)), float(np.nextafter(0.1, 0))]
    knots = fit(near, [True, True, True, False, False, False], 2)
    assert all(a[0] < b[0] for a, b in pairwise(knots))


def test_a_map_fitted_on_one_half_mends_the_other() -> None:
    chance = np.random.default_rng(2)
    scores = chance.random(8000)
    right = chance.random(8000) < scores**2
    knots = fit(scores[::2], right[::2])
    assert len(knots) <= 10
    assert calibration_error(scores[1::2], right[1::2]) > 0.15
    assert calibration_error(apply(knots, scores[1::2]), right[1::2]) < 0.03


def test_curve_by_hand() -> None:
    points = curve([0.9, 0.8, 0.3], [True, False, True], wanted=4, thresholds=[0, 0.5, 0.85, 0.95])
    assert [(p.kept, p.precision, p.recall) for p in points] == [
        (3, 2 / 3, 0.5),
        (2, 0.5, 0.25),
        (1, 1, 0.25),
        (0, 1, 0),
    ]


@pytest.mark.parametrize(
    ("scores", "right", "message"),
    [
        ([], [], "two rows"),
        ([0.5], [True, False], "two rows"),
        ([1.5], [True], "not in"),
        ([float("nan")], [True], "not in"),
    ],
)
def test_what_is_no_score_is_refused(scores: list[float], right: list[bool], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        calibration_error(scores, right)
    with pytest.raises(ValueError, match=message):
        fit(scores, right)


def test_more_right_than_wanted_is_refused() -> None:
    with pytest.raises(ValueError, match="1 are wanted, and 2 are right"):
        curve([0.5, 0.5], [True, True], 1, [0])
    with pytest.raises(ValueError, match="needs a knot"):
        fit([0.5], [True], 0)


def test_figures_are_well_formed_and_repeat() -> None:
    scores, right = [0.9, 0.8, 0.3, 0.1], [True, True, False, False]
    table, points = reliability(scores, right), curve(scores, right, 3, [0, 0.5, 0.95])
    one, two = reliability_svg(table, "A < B"), curve_svg(points)
    assert (one, two) == (reliability_svg(table, "A < B"), curve_svg(points))
    first, second = ET.fromstring(one), ET.fromstring(two)
    assert first.findtext(f"{SVG}title") == "A < B"
    assert len(first.findall(f"{SVG}circle")) == len(table)
    assert {"precision", "recall", "--min-score"} <= {e.text for e in second.iter(f"{SVG}text")}
    named = {e.text: float(e.attrib["y"]) for e in second.iter(f"{SVG}text")}
    assert named["recall"] - named["precision"] > 12  # px, a line of text: neither name lies on the other
    for tree in (first, second):
        for mark in tree.iter(f"{SVG}circle"):
            assert 56 <= float(mark.attrib["cx"]) <= 376
            assert 36 <= float(mark.attrib["cy"]) <= 356
    assert ET.fromstring(reliability_svg([])).tag == ET.fromstring(curve_svg([])).tag == f"{SVG}svg"
