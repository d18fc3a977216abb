"""Whose cue it is by grammar: the source that holds the subject of the cue's verb."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from onrecord.finding.pieces import Ints
from onrecord.finding.syntax import RELATIONS, Tokens, Trees

_SUBJECT = RELATIONS.index("nsubj")
_SHARING = frozenset(RELATIONS.index(name) for name in ("conj", "xcomp"))  # verbs that can have another's subject


class Subjects:
    """Of one text, from its trees."""

    def __init__(self, rows: Tokens, trees: Trees) -> None:
        self._places, self._trees = rows.places, trees
        self._of: dict[int, list[int]] = {}
        for token in np.flatnonzero(trees.relations == _SUBJECT).tolist():
            self._of.setdefault(int(trees.heads[token]), []).append(token)

    def __call__(self, cues: Ints, sources: Ints) -> NDArray[np.bool_]:
        """[m, n]: whether source n holds a subject of cue m. Both are (first, last) positions of word pieces."""
        out = np.zeros((len(cues), len(sources)), dtype=bool)
        for m, (first, last) in enumerate(cues.tolist()):
            for place in self._found(first, last):
                out[m] |= (sources[:, 0] <= place) & (place <= sources[:, 1])
        return out

    def _found(self, first: int, last: int) -> Iterator[int]:
        """The places of the subjects of the verbs at these pieces; where they have none, of the verb they go with."""
        begin, stop = np.searchsorted(self._places, (first, last), side="right").tolist()
        cue = range(max(begin - 1, 0), max(stop, 1))
        subjects = [s for t in cue for s in self._of.get(t, ()) if s not in cue]
        if not subjects:
            outer = {int(self._trees.heads[t]) for t in cue if int(self._trees.relations[t]) in _SHARING}
            subjects = [s for t in outer for s in self._of.get(t, ()) if s not in cue]
        yield from (int(self._places[s]) for s in subjects)
