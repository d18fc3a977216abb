"""Word pieces, windows and runs, each against what a few plain lines would say."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.finding.decode import runs
from onrecord.finding.pieces import GAPS, SHAPES, gap, shape
from onrecord.finding.windows import cut, owners, together
from tests.finding.random_model import SPLITTER


@pytest.mark.parametrize(
    ("surface", "name"),
    [("the", "lower"), ("Kyiv", "title"), ("A", "title"), ("NATO", "upper"), ("iPhone", "mixed"), ("2024", "digit"),
     ("“", "other"), ("é", "lower"), ("北", "other"), ("U2", "upper"), ("3rd", "lower")],
)  # fmt: skip
def test_shape(surface: str, name: str) -> None:
    assert SHAPES[shape(surface)] == name


@pytest.mark.parametrize(
    ("between_", "name"),
    [("", "glued"), (" ", "space"), ("\t ", "space"), ("\n", "line"), (" \r\n", "line"), ("\n\n", "blank"),
     ("\r\n\r\n", "blank"), ("\r", "line"), ("\n \n", "blank")],
)  # fmt: skip
def test_gap(between_: str, name: str) -> None:
    assert GAPS[gap(between_)] == name


@settings(max_examples=200)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_pieces_lie_in_order_inside_the_text(text: str) -> None:
    pieces = SPLITTER(text)
    assert (pieces.starts < pieces.ends).all()
    assert (pieces.starts >= 0).all()
    assert (pieces.ends <= len(text)).all()
    assert (np.diff(pieces.starts) >= 0).all()
    if len(pieces):
        assert pieces.heads[0]


def test_capitals_and_paragraphs_are_seen() -> None:
    pieces = SPLITTER("KYIV (AP)\n\nThe mayor’s aide said")
    assert next(SHAPES[i] for i in pieces.shapes) == "upper"
    first_of_second = next(i for i, s in enumerate(pieces.starts) if s == 11)
    assert GAPS[pieces.gaps[first_of_second]] == "blank"


@given(st.integers(0, 2000), st.integers(20, 60), st.integers(0, 15))
def test_windows_cover_the_text_and_share_what_they_should(n: int, size: int, overlap: int) -> None:
    windows = cut(n, size, overlap)
    assert sorted({i for s, e in windows for i in range(s, e)}) == list(range(n))
    assert all(0 < stop - start <= size for start, stop in windows)
    assert all(b[0] + overlap == a[1] for a, b in pairwise(windows))
    assert len({stop - start for start, stop in windows}) <= 2
    owner = owners(windows, n)
    assert all(windows[w][0] <= i < windows[w][1] for i, w in enumerate(owner))


def test_each_piece_is_answered_by_the_window_that_sees_most_around_it() -> None:
    windows = [(0, 10), (6, 16)]
    assert owners(windows, 16).tolist() == [0] * 8 + [1] * 8
    parts = [np.full((10, 1), i, np.float32) for i in (1, 2)]
    read = together(SPLITTER("a " * 16), windows, parts, parts)
    assert read.tags[:, 0].tolist() == read.hidden[:, 0].tolist() == [1] * 8 + [2] * 8


def plain_runs(tags: list[int]) -> list[tuple[int, int, int]]:
    out: list[list[int]] = []
    open_role = -1
    for i, tag in enumerate(tags):
        role = -1 if tag == 0 else (tag - 1) // 2
        if role >= 0 and (tag % 2 == 1 or role != open_role):
            out.append([role, i, i])
        elif role >= 0:
            out[-1][2] = i
        open_role = role
    return [(a, b, c) for a, b, c in out]


@given(st.lists(st.integers(0, 6), max_size=40))
def test_runs(tags: list[int]) -> None:
    assert [tuple(r) for r in runs(np.array(tags, dtype=np.int64)).tolist()] == plain_runs(tags)
