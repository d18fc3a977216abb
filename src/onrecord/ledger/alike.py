"""Which statements share a claim: those whose contents have the same text or a close meaning.

Both rules are relations of two contents alone: what else is in the ledger, and in which order it came, changes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from onrecord.ledger.wording import is_short, shingles, signature
from onrecord.records import Record

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SAME_TEXT, CLOSE_VECTOR = "same-text", "close-vector"
RULES = (SAME_TEXT, CLOSE_VECTOR)  # the stronger first

SAME = 0.6  # resemblance (Jaccard) of two contents' shingles from which they have the same text
# Cosine of two contents' vectors from which their meanings are close. On 50 stories told by three outlets each, of the
# claims that reach over several documents these shares (percent) stay within one story, and so many stories have one:
#     0.70: 73 and 80    0.80: 92.5 and 92    0.85: 97 and 76    0.90: 98.5 and 64
CLOSE = 0.85
_SLACK = 0.002  # float32 against exact: `near` may let too much through, never too little

Content = tuple[str, str, bytes]  # a statement's id, its content's text, its content's vector (or b"")


class Pair(NamedTuple):
    """Two statements, `a` < `b`, that `rule` (one of RULES) found alike with `score`, 0 to 1."""

    a: str
    b: str
    rule: str
    score: float


def contents(record: Record) -> list[Content]:
    """The contents of a document's statements; those without content are left out."""
    vectors = {reading.statement: reading.vector for reading in record.readings}
    return [(s.id, s.content.text, vectors.get(s.id, b"")) for s in record.statements if s.content is not None]


def near(new: Iterable[bytes], ids: Sequence[str], matrix: NDArray[np.float32]) -> set[str]:
    """The `ids` whose row of `matrix` is close to one of the vectors `new`, and a few that only nearly are."""
    import numpy as np

    blobs = [blob for blob in new if blob]
    if not blobs or not len(ids):
        return set()
    vectors = np.frombuffer(b"".join(blobs), dtype="<f2").reshape(len(blobs), -1).astype(np.float32)
    best = (matrix @ vectors.T).max(axis=1)
    return {ids[i] for i in np.flatnonzero(best >= CLOSE - _SLACK).tolist()}


def alike(new: Sequence[Content], known: Sequence[Content]) -> list[Pair]:
    """All pairs among `new`, and between `new` and `known`, by (a, b, rule).

    `same-text`: they share a band, and their shingles' resemblance is SAME or more. `close-vector`: the cosine is CLOSE
    or more, and neither is short. A pair for which both hold is there twice. `known` must hold at least the statements
    that share a band with a new one and those that `near` gives; more do no harm.
    """
    return sorted({*_same_text(new, known), *_close_vector(new, known)})


def _pair(a: str, b: str, rule: str, score: float) -> Pair:
    return Pair(min(a, b), max(a, b), rule, score)


def _same_text(new: Sequence[Content], known: Sequence[Content]) -> Iterable[Pair]:
    members: dict[tuple[int, bytes], list[int]] = defaultdict(list)
    every = [*new, *known]
    for i, (_, text, _) in enumerate(every):
        for place in enumerate(signature(text)):
            members[place].append(i)
    together = {(i, j) for group in members.values() for i in group if i < len(new) for j in group if i < j}
    grams = {i: shingles(every[i][1]) for i in set(chain.from_iterable(together))}
    for i, j in together:
        score = len(grams[i] & grams[j]) / len(grams[i] | grams[j])
        if score >= SAME and every[i][0] != every[j][0]:
            yield _pair(every[i][0], every[j][0], SAME_TEXT, score)


def _close_vector(new: Sequence[Content], known: Sequence[Content]) -> Iterable[Pair]:
    import numpy as np

    first = [(i, vector) for i, text, vector in new if vector and not is_short(text)]
    every = first + [(i, vector) for i, text, vector in known if vector and not is_short(text)]
    if not first:
        return
    # float16 are multiples of 2^-24: scaled to integers, products and sums of unit vectors are exact in 64 bits, so
    # that a score does not depend on the order of summing or on which of the two came first.
    halves = np.frombuffer(b"".join(vector for _, vector in every), dtype="<f2").reshape(len(every), -1)
    whole = (halves.astype(np.float64) * 2.0**24).astype(np.int64)
    scores = (whole[: len(first)] @ whole.T).astype(np.float64) / 2.0**48
    for i, j in np.argwhere(scores >= CLOSE).tolist():
        if i < j and every[i][0] != every[j][0]:
            yield _pair(every[i][0], every[j][0], CLOSE_VECTOR, min(1.0, float(scores[i, j])))
