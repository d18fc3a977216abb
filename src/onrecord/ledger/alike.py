"""Which members are alike: those with the same text, and those near in what they claim.

Both rules are relations of two documents alone: what else is in the ledger, and in which order it came, changes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from onrecord.ledger.comparator import scores
from onrecord.ledger.pages import Page, kin
from onrecord.ledger.wording import shingles

SAME_TEXT, SAME_CLAIM = "same-text", "same-claim"
RULES = (SAME_TEXT, SAME_CLAIM)  # the stronger first

SAME = 0.6  # resemblance (Jaccard) of two members' shingles from which they have the same text
LEAST = 0.0  # a score below it is not kept, and counts as this (onrecord.ledger.clusters)


class Pair(NamedTuple):
    """Two members, `a` < `b`, that `rule` (one of RULES) found alike with `score`."""

    a: str
    b: str
    rule: str
    score: float


def alike(a: Page, b: Page) -> list[Pair]:
    """All pairs of a member of the one document with a member of the other (of one document with itself too).

    `same-text`: they share a band, and their shingles' resemblance is SAME or more. `same-claim`: the documents may
    tell one story, and the comparator's score is LEAST or more. A pair for which both hold is there twice.
    """
    pairs = {*_same_text(a, b)}
    if kin(a, b):
        pairs.update(_same_claim(a, b))
    return sorted(pairs)


def _pair(a: str, b: str, rule: str, score: float) -> Pair:
    return Pair(min(a, b), max(a, b), rule, score)


def _same_text(a: Page, b: Page) -> Iterable[Pair]:
    places: dict[tuple[int, bytes], list[int]] = defaultdict(list)
    for i, member in enumerate(b.ids):
        for place in enumerate(b.bands[member]):
            places[place].append(i)
    met = {
        (i, j) for i, member in enumerate(a.ids) for place in enumerate(a.bands[member]) for j in places.get(place, ())
    }
    for i, j in met:
        if a.ids[i] == b.ids[j] or (a is b and i > j):
            continue
        left, right = shingles(a.members[i].span.text), shingles(b.members[j].span.text)
        score = len(left & right) / len(left | right)
        if score >= SAME:
            yield _pair(a.ids[i], b.ids[j], SAME_TEXT, score)


def _same_claim(a: Page, b: Page) -> Iterable[Pair]:
    if not a.members or not b.members:
        return
    found = scores(a, b)
    for i, left in enumerate(a.ids):
        for j, right in enumerate(b.ids):
            if left != right and not (a is b and i > j) and found[i, j] >= LEAST:
                yield _pair(left, right, SAME_CLAIM, float(found[i, j]))
