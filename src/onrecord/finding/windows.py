"""A long text cut into overlapping windows, and the windows' answers put together again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from onrecord.finding.pieces import Ints, Pieces

Floats = NDArray[np.float32]

SIZE = 254  # word pieces of a window, [CLS] and [SEP] aside: what the encoder was trained on
# So many pieces are read twice. By overlap, the F1 of whole attributions, cues and contents on PolNeAR dev (percent),
# and what an article of 800 words costs the encoder against none:
#     32: 69.6 72.7 90.5, 1.12    48: 70.0 72.4 90.6, 1.18    64: 69.7 72.8 90.6, 1.31
OVERLAP = 48


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


@dataclass(frozen=True, slots=True)
class Read:
    """A text after the encoder, for its `n` word pieces.

    `tags` [n, k] and `hidden` [n, 384] hold each piece's rows as its owner gave them; `windows` and `views` each
    window's place and its own hidden rows [stop - start, 384], since rows of two windows cannot be compared: each
    also says where in its window it stands.
    """

    pieces: Pieces
    tags: Floats
    hidden: Floats
    windows: Sequence[tuple[int, int]]
    views: Sequence[Floats]
    owner: Ints


def together(
    pieces: Pieces, windows: Sequence[tuple[int, int]], tags: Sequence[Floats], hidden: Sequence[Floats]
) -> Read:
    """The windows' answers ([stop - start, k] and [stop - start, 384] each) as one."""
    owner = owners(windows, len(pieces))
    return Read(pieces, _owned(windows, tags, owner), _owned(windows, hidden, owner), windows, hidden, owner)


def _owned(windows: Sequence[tuple[int, int]], parts: Sequence[Floats], owner: Ints) -> Floats:
    out = np.empty((len(owner), parts[0].shape[1]), dtype=np.float32)
    for w, ((start, stop), part) in enumerate(zip(windows, parts, strict=True)):
        mine = owner[start:stop] == w
        out[start:stop][mine] = part[mine]
    return out
