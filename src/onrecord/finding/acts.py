"""In what way a statement was made, by what kind of source, and its further roles, from the model's act head."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from onrecord.finding.decode import Attribution, runs
from onrecord.finding.links import FAR, Linker
from onrecord.finding.pieces import Ints
from onrecord.finding.windows import Floats, Read
from onrecord.records import ACTS, KINDS

ROLES = ("basis", "medium", "addressee")
OWNED = 0.0  # a role is a statement's where the pointer's logit is above this; it may be several statements'


class Acts:
    """`heads` holds the head's arrays."""

    def __init__(self, heads: Mapping[str, Floats]) -> None:
        self._w = heads
        self._linker = Linker(heads)

    def rows(self, read: Read, found: Sequence[Attribution]) -> Floats:
        """[n, 6 * 384]: the rows at both ends of each attribution's cue, first content and source."""
        size = read.hidden.shape[1]
        out = np.empty((len(found), 6 * size), dtype=np.float32)
        for i, a in enumerate(found):
            for k, place in enumerate((a.cue, a.contents[0], a.source)):
                part = slice(2 * k * size, 2 * (k + 1) * size)
                out[i, part] = self._w["nobody"][0] if place is None else read.hidden[list(place)].ravel()
        return out

    def __call__(self, read: Read, found: Sequence[Attribution]) -> tuple[list[str], list[str | None]]:
        """The act of each attribution, and its source's kind (None: no source that could be recovered)."""
        if not found:
            return [], []
        middle = gelu(self.rows(read, found) @ self._w["middle.weight"].T + self._w["middle.bias"])
        acts = (middle @ self._w["act.weight"].T + self._w["act.bias"]).argmax(1)
        kinds = (middle @ self._w["kind.weight"].T + self._w["kind.bias"]).argmax(1)
        return [ACTS[a] for a in acts], [KINDS[k] if k < len(KINDS) else None for k in kinds]

    def roles(
        self, read: Read, scores: Floats, heads: Ints, found: Sequence[Attribution]
    ) -> list[dict[str, list[tuple[int, int]]]]:
        """For each attribution its further roles, as (first, last) word positions; `scores` [words, 7] are the role
        head's of the words that `heads` begin."""
        out: list[dict[str, list[tuple[int, int]]]] = [{} for _ in found]
        pieces = runs(scores.argmax(1))
        if not len(pieces) or not found:
            return out
        place = heads[pieces[:, 1:]]
        order = sorted(range(len(found)), key=lambda i: found[i].cue)
        cues = np.array([found[i].cue for i in order])
        liked = self._linker.scores("owner", place, cues, read)
        mine: NDArray[np.bool_] = liked > OWNED
        best = liked.argmax(1)
        mine[np.arange(len(place)), best] = liked.max(1) > FAR
        for row, column in zip(*np.nonzero(mine), strict=True):
            where = out[order[column]].setdefault(ROLES[pieces[row, 0]], [])
            where.append((int(place[row, 0]), int(place[row, 1])))
        return out


def gelu(x: Floats) -> Floats:
    """The exact form's tanh approximation (Hendrycks and Gimpel 2016), which differs by less than 1e-3."""
    out: Floats = 0.5 * x * (1 + np.tanh(np.float32(0.7978845608) * (x + np.float32(0.044715) * x * x * x)))
    return out
