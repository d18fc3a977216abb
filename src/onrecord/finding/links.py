"""The learned pointer: which cue a content belongs to, which source a cue has.

A *piece* is a run of words, as the (first, last) positions of its first and last word. How far pieces stand from one
another is computed here for training too, so that the pointer meets the same numbers in both.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from onrecord.finding.pieces import Ints
from onrecord.finding.windows import Floats, Read

EDGES = np.array([1, 2, 3, 5, 9, 17, 33, 65])  # word pieces; 9 buckets a side
DISTANCES = 2 * (len(EDGES) + 1)
BETWEEN = 2 * 4  # 0, 1, 2, 3 or more candidates in between, a side
FAR = np.float32(-1e4)  # the score of a pair that no window sees whole


def gaps(pieces: Ints, candidates: Ints) -> tuple[Ints, NDArray[np.bool_]]:
    """From `pieces` [n, 2] to `candidates` [m, 2] (first and last position of each): how many word pieces lie in
    between, [n, m], and whether the candidate stands first."""
    before = pieces[:, None, 0] - candidates[None, :, 1]
    after = candidates[None, :, 0] - pieces[:, None, 1]
    return np.maximum(np.maximum(before, after), 0), before >= after


def distances(pieces: Ints, candidates: Ints) -> Ints:
    """The gaps in buckets, [n, m]; candidates that stand first have the lower half of the numbers."""
    size, first = gaps(pieces, candidates)
    bucket = np.searchsorted(EDGES, size, side="right")
    out: NDArray[np.int64] = np.where(first, bucket, bucket + len(EDGES) + 1)
    return out


def between(pieces: Ints, candidates: Ints) -> Ints:
    """How many other candidates stand between, [n, m], 0 to 3 and + 4 where the candidate comes after.

    `candidates` must be in order of position.
    """
    place = np.searchsorted(candidates[:, 0], pieces[:, 0], side="left")[:, None]
    index = np.arange(len(candidates))[None, :]
    out: NDArray[np.int64] = np.where(index < place, np.minimum(place - 1 - index, 3), 4 + np.minimum(index - place, 3))
    return out


class Linker:
    """Scores pieces against candidates. `heads` holds the pointers' arrays under the names that training gave them:
    a bilinear form over the pieces' first and last words, plus what distance and order say."""

    def __init__(self, heads: Mapping[str, Floats]) -> None:
        self._heads = heads

    def _project(self, name: str, ends: Floats) -> Floats:
        out: Floats = ends @ self._heads[f"{name}.weight"].T + self._heads[f"{name}.bias"]
        return out

    def absent(self, cues: Ints, read: Read) -> Floats:
        """[m, 1]: how likely each cue ([m, 2]) has no source, on the scale of `scores`."""
        return self._project("absent", read.hidden[cues].reshape(len(cues), -1))

    def scores(self, name: str, pieces: Ints, candidates: Ints, read: Read) -> Floats:
        """[n, m]: each piece ([n, 2]) against each candidate ([m, 2], in order); FAR where no window sees both.

        A pair is judged in the window that owns the middle between the two, as training judged pairs in one window.
        """
        out = np.full((len(pieces), len(candidates)), FAR, dtype=np.float32)
        if not out.size:
            return out
        _, first = gaps(pieces, candidates)
        middle = np.where(
            first,
            (candidates[None, :, 1] + pieces[:, None, 0]) // 2,
            (pieces[:, None, 1] + candidates[None, :, 0]) // 2,
        )
        judge = read.owner[middle]
        known = self._heads[f"{name}.distance"][distances(pieces, candidates)]
        known = known + self._heads[f"{name}.between"][between(pieces, candidates)]
        for w, ((start, stop), view) in enumerate(zip(read.windows, read.views, strict=True)):
            rows, columns = (np.flatnonzero((x[:, 0] < stop) & (x[:, 1] >= start)) for x in (pieces, candidates))
            here = np.ix_(rows, columns)
            mine = judge[here] == w
            if not mine.any():
                continue
            left, right = (
                self._project(f"{name}.{side}", view[x.clip(start, stop - 1) - start].reshape(len(x), -1))
                for side, x in (("piece", pieces[rows]), ("candidate", candidates[columns]))
            )
            score = left @ right.T / np.sqrt(np.float32(left.shape[1])) + known[here]
            out[here] = np.where(mine, score, out[here])
        return out
