"""A long text cut into overlapping windows, and the windows' answers put together again."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from onrecord.finding.pieces import Ints

Floats = NDArray[np.float32]

SIZE = 254  # word pieces of a window, [CLS] and [SEP] aside: what the encoder was trained on
OVERLAP = 64  # at least so many pieces are read twice


def cut(n: int, size: int = SIZE, overlap: int = OVERLAP) -> list[tuple[int, int]]:
    """Windows [start, stop) over `n` pieces, as few as can be: of one length, at most `size`, each neighbour sharing
    `overlap` pieces with the next. They may begin inside a word: the window before sees that word whole."""
    if n <= size:
        return [(0, n)] if n else []
    count = -(-(n - overlap) // (size - overlap))
    starts = [i * (n - overlap) // count for i in range(count + 1)]
    return [(start, after + overlap) for start, after in pairwise(starts)]


def owners(windows: Sequence[tuple[int, int]], n: int) -> Ints:
    """For each of `n` pieces the window in which it stands furthest from an edge."""
    best = np.full(n, -1, dtype=np.int64)
    out = np.zeros(n, dtype=np.int64)
    for w, (start, stop) in enumerate(windows):
        at = np.arange(start, stop)
        # The text's own beginning and end are no edges.
        room = np.minimum(at - start if start else n, stop - 1 - at if stop < n else n)
        better = room > best[start:stop]
        best[start:stop][better] = np.broadcast_to(room, at.shape)[better]
        out[start:stop][better] = w
    return out


def merged(windows: Sequence[tuple[int, int]], parts: Sequence[Floats], n: int) -> Floats:
    """[n, k]: of each piece the row that its owner gave. `parts[w]` is [stop - start, k]."""
    if len(parts) == 1:
        return parts[0]
    owner = owners(windows, n)
    out = np.empty((n, parts[0].shape[1]), dtype=np.float32)
    for w, (start, stop) in enumerate(windows):
        mine = owner[start:stop] == w
        out[start:stop][mine] = parts[w][mine]
    return out
