"""How near two passages are in what they claim: a sum of FEATURES, weighed as comparator.json says.

The weights are those of a logistic model that lab/comparator.py fits to ECB+ (do two passages tell of one event?), on
the scale of the first: 1 for a cosine of 1.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from onrecord.ledger.deeds import held_against
from onrecord.ledger.pages import Page
from onrecord.ledger.terms import weight

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FEATURES = ("meaning", "words", "deeds", "names", "clash", "figures", "figures-apart")


def features(a: Page, b: Page) -> NDArray[np.float64]:
    """[n, m, FEATURES] of each member of the one with each of the other."""
    import numpy as np

    return np.concatenate([np.stack([_meaning(a, b), _words(a, b)], axis=-1), _deeds(a, b), _figures(a, b)], axis=-1)


def compared(a: Page, b: Page) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The features [n, m, FEATURES], and [n, m] how near each member of the one is to each of the other, rounded to
    what does not hang on the machine.

    Symmetrical: the pages are put in one order first."""
    import numpy as np

    if (a.document.id, a.ids) > (b.document.id, b.ids):
        found, near = compared(b, a)
        return found.swapaxes(0, 1), near.T
    found = features(a, b)
    return found, np.round(found @ np.array(weights()), 5)


@cache
def weights() -> tuple[float, ...]:
    """One for each of FEATURES."""
    held = json.loads((files("onrecord.ledger") / "comparator.json").read_text("utf8"))
    return tuple(float(held[name]) for name in FEATURES)


def _meaning(a: Page, b: Page) -> NDArray[np.float64]:
    """The cosine of the vectors less the mean of the two documents: within a story all passages are near in meaning,
    and what tells them apart is what is left."""
    import numpy as np

    if a.vectors.shape[1] != b.vectors.shape[1]:  # the one has no vectors, or another model's
        return np.zeros((len(a.members), len(b.members)))
    centre = (a.centre + b.centre) / 2
    left, right = a.vectors - centre, b.vectors - centre
    lengths = np.linalg.norm(left, axis=1)[:, None] * np.linalg.norm(right, axis=1)[None]
    known = np.outer(np.abs(a.vectors).sum(1), np.abs(b.vectors).sum(1)) > 0
    out: NDArray[np.float64] = np.where(known, left @ right.T / np.maximum(lengths, 1e-9), 0.0)
    return out


def _words(a: Page, b: Page) -> NDArray[np.float64]:
    """The weight of the terms in common, against that of the one which says less."""
    import numpy as np

    every = sorted(frozenset().union(*a.bags, *b.bags))
    place = {term: i for i, term in enumerate(every)}
    heavy = np.array([weight(t) for t in every])

    def table(page: Page) -> NDArray[np.float64]:
        out = np.zeros((len(page.bags), len(every)))
        for row, bag in zip(out, page.bags, strict=True):
            row[[place[t] for t in bag]] = 1
        return out

    left, right = table(a), table(b)
    common = (left * heavy) @ right.T
    least = np.minimum((left @ heavy)[:, None], (right @ heavy)[None])
    out: NDArray[np.float64] = common / np.maximum(least, 4.0)  # one common word in a short passage is not the same
    return out


def _deeds(a: Page, b: Page) -> NDArray[np.float64]:
    """[n, m, 3], as `held_against` has them."""
    import numpy as np

    out = np.zeros((len(a.members), len(b.members), 3))
    others = [(j, deeds) for j, deeds in enumerate(b.deeds) if deeds]
    for i, deeds in enumerate(a.deeds):
        for j, other in others if deeds else ():
            out[i, j] = held_against(deeds, other)
    return out


def _figures(a: Page, b: Page) -> NDArray[np.float64]:
    """[n, m, 2]: 1 where a number stands in both; 1 where both have numbers and none in common."""
    import numpy as np

    out = np.zeros((len(a.members), len(b.members), 2))
    others = [(j, numbers) for j, numbers in enumerate(b.numbers) if numbers]
    for i, numbers in enumerate(a.numbers):
        for j, other in others if numbers else ():
            out[i, j] = (1, 0) if numbers & other else (0, 1)
    return out
