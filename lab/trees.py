"""A window's part of an article's parse, in the window's own positions."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lab.corpora import Parse
from onrecord.finding.pieces import Pieces


@dataclass(frozen=True, slots=True)
class Tree:
    """Of one window: for each token its word piece's position ([CLS] is 0), tag, head and relation.

    `heads` index into the tokens; their number stands for the root, -100 for a head outside the window.
    """

    positions: np.ndarray
    tags: np.ndarray
    heads: np.ndarray
    relations: np.ndarray


def tree(parse: Parse, pieces: Pieces, start: int, stop: int) -> Tree:
    """The part of the article's parse that lies in the window [start, stop) of its pieces."""
    at = np.searchsorted(pieces.starts, parse.starts, side="right") - 1
    inside = np.flatnonzero((at >= start) & (at < stop) & (pieces.ends[at] > parse.starts))
    inside = inside[np.unique(at[inside], return_index=True)[1]]  # two tokens in one piece: the first
    number = np.full(len(parse.starts) + 1, -100)
    number[inside] = np.arange(len(inside))
    number[-1] = len(inside)  # head -1, the root
    return Tree(at[inside] - start + 1, parse.tags[inside], number[parse.heads[inside]], parse.relations[inside])
