"""How far a piece stands from each piece that it may belong to: the features of the learned pointer.

Training and reading share these, so that the scorer meets the same numbers in both.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from onrecord.finding.pieces import Ints

EDGES = np.array([1, 2, 3, 5, 9, 17, 33, 65])  # word pieces; 9 buckets a side
DISTANCES = 2 * (len(EDGES) + 1)
BETWEEN = 2 * 4  # 0, 1, 2, 3 or more candidates in between, a side


def distances(pieces: Ints, candidates: Ints) -> Ints:
    """Bucketed signed gaps, [n, m], from `pieces` [n, 2] to `candidates` [m, 2] (first and last position of each)."""
    before = pieces[:, None, 0] - candidates[None, :, 1]  # > 0 where the candidate stands first
    after = candidates[None, :, 0] - pieces[:, None, 1]
    size = np.maximum(np.maximum(before, after), 0)
    bucket = np.searchsorted(EDGES, size, side="right")
    out: NDArray[np.int64] = np.where(before >= after, bucket, bucket + len(EDGES) + 1)
    return out


def between(pieces: Ints, candidates: Ints) -> Ints:
    """How many other candidates stand between, [n, m], 0 to 3 and + 4 where the candidate comes after.

    `candidates` must be in order of position.
    """
    place = np.searchsorted(candidates[:, 0], pieces[:, 0], side="left")[:, None]
    index = np.arange(len(candidates))[None, :]
    out: NDArray[np.int64] = np.where(index < place, np.minimum(place - 1 - index, 3), 4 + np.minimum(index - place, 3))
    return out
