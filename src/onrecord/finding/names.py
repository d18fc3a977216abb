"""Names in a text, from the model's name head."""

from __future__ import annotations

import numpy as np

from onrecord.finding.decode import runs
from onrecord.finding.pieces import Ints
from onrecord.finding.windows import Floats
from onrecord.records import Name

NAMES = ("PER", "ORG", "LOC", "MISC")  # as CoNLL-2003 has them: MISC is nationalities, events, works


def names(scores: Floats, starts: Ints, ends: Ints) -> tuple[Name, ...]:
    """`scores` [words, 9] of the name head (outside, then B- and I- of each of NAMES), `starts` and `ends` the words'
    characters -> the names in order."""
    found = runs(scores.argmax(1))
    return tuple(Name(int(starts[first]), int(ends[last]), NAMES[kind]) for kind, first, last in np.asarray(found))
