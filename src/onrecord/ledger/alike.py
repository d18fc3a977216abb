"""Which members are alike: those with the same text, and those near in what they claim.

All rules are relations of two documents alone: what else is in the ledger, and in which order it came, changes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from onrecord.ledger.comparator import compared
from onrecord.ledger.features import FEATURES
from onrecord.ledger.pages import COPIED, Page, kin, near_in_time
from onrecord.ledger.terms import weight
from onrecord.ledger.wording import shingles

SAME_TEXT, SAME_CLAIM, BESIDE, APART = "same-text", "same-claim", "beside", "apart"
RULES = (SAME_TEXT, SAME_CLAIM, BESIDE, APART)  # the strongest first

CLASH = FEATURES.index("clash")
SAME = 0.6  # resemblance (Jaccard) of two members' shingles from which they have the same text
LITTLE = 6.0  # terms that weigh less than this in all name no proposition by themselves
GAP = 2  # line ends between a refusal to answer and what it does not answer: the paragraph before, at most
LEAST = 0.08  # a smaller chance is not kept: the claims are as good (onrecord.ledger.clusters asks for more)


class Pair(NamedTuple):
    """Two members, `a` < `b`, that `rule` (one of RULES) found alike, or apart, with `score`."""

    a: str
    b: str
    rule: str
    score: float


def alike(a: Page, b: Page) -> list[Pair]:
    """All pairs of a member of the one document with a member of the other (of one document with itself too).

    `same-text`: they share a band, their shingles' resemblance is SAME or more, and no more than COPIED days lie
    between the documents. `same-claim`: the documents may tell one story, and the comparator's score is LEAST or more.
    `beside`: within one document, what says nothing by itself ("declined to comment", "She had seen it herself") and
    what it stands by. `apart`: the comparator finds them near, but a deed of one kind has other parties or another day,
    and no name is in both. A pair for which two hold is there twice; one with the same text is never apart.
    """
    pairs = {*_same_text(a, b)} if near_in_time(a, b, COPIED) else set()
    if kin(a, b):
        pairs.update(_compared(a, b, {p[:2] for p in pairs}))
    if a is b:
        pairs.update(_beside(a))
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


def _compared(a: Page, b: Page, same: set[tuple[str, str]]) -> Iterable[Pair]:
    if not a.members or not b.members:
        return
    found, near = compared(a, b)
    for i, j in zip(*(where.tolist() for where in (near >= LEAST).nonzero()), strict=True):
        if a.ids[i] == b.ids[j] or (a is b and i > j):
            continue
        pair = _pair(a.ids[i], b.ids[j], SAME_CLAIM, float(near[i, j]))
        yield pair
        if found[i, j, CLASH] and pair[:2] not in same and not a.names[i] & b.names[j]:
            yield pair._replace(rule=APART)


def _beside(page: Page) -> Iterable[Pair]:
    """Each dependent member and the nearest one before it that is none, in its paragraph or the one before; else the
    next in its paragraph. The score is 1 where `a` is the dependent one of the pair, 0 where `b` is."""
    free = [
        not (m.silent or sum(map(weight, sorted(bag))) < LITTLE) for m, bag in zip(page.members, page.bags, strict=True)
    ]
    lines = [line for line, _ in page.places]
    for i, member in enumerate(page.ids):
        if not free[i]:
            before = [j for j in range(i) if free[j] and lines[i] - lines[j] <= (GAP if page.members[i].silent else 0)]
            after = [j for j in range(i + 1, len(free)) if free[j] and lines[j] == lines[i]]
            if found := before[-1:] or after[:1]:
                anchor = page.ids[found[0]]
                yield _pair(member, anchor, BESIDE, float(member < anchor))
