"""What two passages have in common, and how they stand to one another: FEATURES, numbers for each pair of members."""

from __future__ import annotations

from math import log1p
from typing import TYPE_CHECKING

from onrecord.ledger.deeds import held_against
from onrecord.ledger.terms import weight
from onrecord.ledger.traits import Traits, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from onrecord.ledger.pages import Page

    Table = NDArray[np.float64]

FEATURES = (
    "meaning", "meaning-alone", "meaning-apart", "words", "words-of-both", "words-here", "words-around", "deeds",
    "names", "clash", "figures", "figures-apart", "capitals", "capitals-apart", "speaker", "speaker-apart", "act",
    "silent-one", "stance-one", "charge-one", "voice-one", "silent-both", "stance-both", "charge-both", "voice-both",
    "document", "paragraph", "distance", "statement", "nested", "earlier", "later", "offset", "central-one",
    "central-both", "shorter", "longer", "likeness", "outlet", "days", "neighbours",
)  # fmt: skip


def features(a: Page, b: Page) -> Table:
    """[n, m, FEATURES] of each member of the one with each of the other; `b` may be `a`."""
    import numpy as np

    one, other = a.traits, b.traits
    parts = [
        *_meanings(one, other),
        *_words(one, other),
        *_deeds(a, b),
        *_marks([a.numbers, a.names, one.speakers], [b.numbers, b.names, other.speakers]),
        _common(one.acts, other.acts),
        *np.moveaxis(np.maximum(one.flags[:, None], other.flags[None]), 2, 0),
        *np.moveaxis(np.minimum(one.flags[:, None], other.flags[None]), 2, 0),
        *_places(one, other),
        *_documents(a, b),
    ]
    return np.stack(parts, axis=-1)


def _meanings(a: Traits, b: Traits) -> list[Table]:
    """The cosines of the vectors with what is around and less the mean of the two documents, of those alone, and of
    these less the mean: within a story all passages are near in meaning, and what tells them apart is what is left."""
    import numpy as np

    shape = len(a.alone), len(b.alone)
    if a.alone.shape[1] != b.alone.shape[1]:  # the one has no vectors, or another model's
        return [np.zeros(shape)] * 3
    known = np.outer(np.abs(a.alone).sum(1), np.abs(b.alone).sum(1)) > 0

    def cosine(left: Table, right: Table, centre: Table) -> Table:
        left, right = left - centre, right - centre
        lengths = np.linalg.norm(left, axis=1)[:, None] * np.linalg.norm(right, axis=1)[None]
        return np.where(known, left @ right.T / np.maximum(lengths, 1e-9), 0.0)

    (alone, around), (their_alone, their_around) = a.centres, b.centres
    return [
        cosine(a.around, b.around, (around + their_around) / 2),
        cosine(a.alone, b.alone, np.zeros(a.alone.shape[1])),
        cosine(a.alone, b.alone, (alone + their_alone) / 2),
    ]


def _words(a: Traits, b: Traits) -> list[Table]:
    """The weight of the terms in common: against that of the one which says less, and of the one which says more; by
    how rare they are in the two documents; and so with the paragraphs around."""
    import numpy as np

    bags, others = a.page.bags, b.page.bags
    place = {term: i for i, term in enumerate(sorted(frozenset().union(*bags, *others)))}
    left, right = table(bags, place), table(others, place)
    heavy = np.array([weight(t) for t in place])
    common = (left * heavy) @ right.T
    here, there = (left @ heavy)[:, None], (right @ heavy)[None]
    count, number = (left.sum(0), len(bags)) if a is b else (left.sum(0) + right.sum(0), len(bags) + len(others))
    rare = np.maximum(np.log((number + 1) / (count + 0.5)), 0.0)
    mine, theirs = (left @ rare)[:, None], (right @ rare)[None]
    around = (left * rare) @ table(b.paragraphs, place).T / np.maximum(mine, 2.0)
    around = around + table(a.paragraphs, place) @ (right * rare).T / np.maximum(theirs, 2.0)
    return [
        common / np.maximum(np.minimum(here, there), 4.0),  # one common word in a short passage is not the same
        common / np.maximum(np.maximum(here, there), 4.0),
        (left * rare) @ right.T / np.maximum(np.sqrt(mine * theirs), 2.0),
        around / 2,
    ]


def _deeds(a: Page, b: Page) -> list[Table]:
    """As `held_against` has them."""
    import numpy as np

    out = np.zeros((3, len(a.members), len(b.members)))
    others = [(j, deeds) for j, deeds in enumerate(b.deeds) if deeds]
    for i, deeds in enumerate(a.deeds):
        for j, other in others if deeds else ():
            out[:, i, j] = held_against(deeds, other)
    return list(out)


def _common(left: Sequence[frozenset[str]], right: Sequence[frozenset[str]]) -> Table:
    """How many marks each has in common with each."""
    place = {mark: i for i, mark in enumerate(sorted(frozenset().union(*left, *right)))}
    out: Table = table(left, place) @ table(right, place).T
    return out


def _marks(left: Sequence[Sequence[frozenset[str]]], right: Sequence[Sequence[frozenset[str]]]) -> list[Table]:
    """Of numbers, words with a capital, and speakers: whether both have one in common (of capitals the logarithm of
    how many); whether both have some, and none in common."""
    import numpy as np

    out = []
    for n, (mine, theirs) in enumerate(zip(left, right, strict=True)):
        common = _common(mine, theirs)
        both = np.outer([bool(x) for x in mine], [bool(x) for x in theirs])
        out += [np.log1p(common) if n == 1 else np.minimum(common, 1.0), (both & (common == 0)).astype(float)]
    return out


def _places(a: Traits, b: Traits) -> list[Table]:
    """One document, one paragraph, how many members lie between, one statement, the one nested in the other; where in
    the texts; how central; how long."""
    import numpy as np

    shape = len(a.lines), len(b.lines)
    within = np.zeros((5, *shape))
    if a is b:
        number = np.arange(shape[0])
        within[0] = 1
        within[1] = a.lines[:, None] == a.lines[None]
        within[2] = np.log1p(np.abs(number[:, None] - number[None]))
        for i, (mine, outer) in enumerate(a.statements):
            for j, (other, _) in enumerate(a.statements if mine is not None else ()):
                within[3, i, j] = other == mine
                if outer is not None and other == outer:
                    within[4, i, j] = within[4, j, i] = 1
    offset = np.zeros(shape) if a is b else np.abs(a.starts[:, None] - b.starts[None])
    return [
        *within,
        np.minimum(a.starts[:, None], b.starts[None]),
        np.maximum(a.starts[:, None], b.starts[None]),
        offset,
        np.maximum(a.central[:, None], b.central[None]),
        np.minimum(a.central[:, None], b.central[None]),
        np.minimum(a.lengths[:, None], b.lengths[None]),
        np.maximum(a.lengths[:, None], b.lengths[None]),
    ]


def _documents(a: Page, b: Page) -> list[Table]:
    """How alike the documents are, whether one outlet's, the logarithm of the days between; and how near in meaning
    the neighbours are, before and after. All 0 within one document, but the neighbours' only."""
    import numpy as np

    shape = len(a.members), len(b.members)
    near, number = np.zeros(shape), np.zeros(shape)
    if a is b or a.traits.alone.shape[1] != b.traits.alone.shape[1]:
        return [np.zeros(shape)] * 4
    cosines = a.traits.alone @ b.traits.alone.T
    near[1:, 1:] += cosines[:-1, :-1]
    number[1:, 1:] += 1
    near[:-1, :-1] += cosines[1:, 1:]
    number[:-1, :-1] += 1
    days = 0.0 if a.day is None or b.day is None else log1p(abs(a.day - b.day))
    outlet = a.document.publisher is not None and a.document.publisher == b.document.publisher
    return [
        np.full(shape, a.likeness(b)),
        np.full(shape, float(outlet)),
        np.full(shape, days),
        near / np.maximum(number, 1),
    ]
