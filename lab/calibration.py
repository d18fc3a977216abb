"""Whether a score can be read as a chance of being right; and a map that makes it so, shipped as a few numbers.

Everything here is a pure function of `scores`, each in [0, 1], and `right`, whether each scored thing was right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Numbers = NDArray[np.float64]

BINS = 15  # as in Guo et al. 2017, and so comparable with most figures in print

Knots = tuple[tuple[float, float], ...]  # (score, probability), rising in both


@dataclass(frozen=True, slots=True)
class Bin:
    """The scores in (low, high]; the first bin has 0 too."""

    low: float
    high: float
    count: int
    score: float  # their mean
    right: float  # the share of them that is right


@dataclass(frozen=True, slots=True)
class Point:
    """What is left where only scores of at least `threshold` are kept. Nothing kept: precision 1, recall 0."""

    threshold: float
    kept: int
    precision: float
    recall: float


def pairs(scores: ArrayLike, right: ArrayLike) -> tuple[Numbers, Numbers]:
    """Both as floats [n]. Raises ValueError where they are empty, of unlike length, or a score is out of [0, 1]."""
    s, r = np.asarray(scores, dtype=np.float64), np.asarray(right, dtype=bool).astype(np.float64)
    if s.ndim != 1 or s.shape != r.shape or not len(s):
        raise ValueError(f"scores and right must be two rows of one length, not {s.shape} and {r.shape}")
    if not bool(((s >= 0) & (s <= 1)).all()):
        raise ValueError("a score is not in [0, 1]")
    return s, r


def reliability(scores: ArrayLike, right: ArrayLike, bins: int = BINS) -> list[Bin]:
    """The reliability table: `bins` bins of equal width, those that hold no score left out."""
    s, r = pairs(scores, right)
    edges = np.arange(bins + 1) / bins
    # By the edges themselves, not by ceil(s * bins): 0.6 * 15 is a little over 9, and would land one bin too high.
    number = np.maximum(np.searchsorted(edges, s, side="left") - 1, 0)
    out = []
    for i in np.unique(number):
        here = number == i
        low, high = float(edges[i]), float(edges[i + 1])
        out.append(Bin(low, high, int(here.sum()), float(s[here].mean()), float(r[here].mean())))
    return out


def calibration_error(scores: ArrayLike, right: ArrayLike, bins: int = BINS) -> float:
    """Expected calibration error, 0 to 1: the mean over all scores of |mean score - share right| of each one's bin,
    bins of equal width (Naeini et al. 2015; equation 3 of Guo et al., "On Calibration of Modern Neural Networks",
    2017)."""
    table = reliability(scores, right, bins)
    return sum(b.count * abs(b.score - b.right) for b in table) / sum(b.count for b in table)


def fit(scores: ArrayLike, right: ArrayLike, most: int = 10) -> Knots:
    """A rising map from score to probability, as at most `most` knots for `apply`.

    Scores are put in `most` groups of like size (equal scores stay together), and groups whose share of right ones
    falls are merged until it rises everywhere: isotonic regression by pooling adjacent violators (Ayer et al. 1955), on
    groups. A knot is a group's mean score and share; by groups and not by single scores, so that few numbers say it and
    the ends do not run to 0 and 1 for one lucky score. To judge a map, use scores that it was not fitted on.
    """
    s, r = pairs(scores, right)
    if most < 1:
        raise ValueError("a map needs a knot")
    inverse = np.unique(s, return_inverse=True)[1]
    after = np.cumsum(np.bincount(inverse))  # scores up to and with this value
    group = np.minimum((after - 1) * most // len(s), most - 1)
    blocks: list[Numbers] = []  # number of scores, sum of scores, number right
    for g in np.unique(group):
        here = group[inverse] == g
        blocks.append(np.array([here.sum(), s[here].sum(), r[here].sum()]))
        # The score is compared too: means of nearly equal scores may round to one number, and a map needs two.
        while len(blocks) > 1 and bool((_knot(blocks[-2]) >= _knot(blocks[-1])).any()):
            blocks[-2:] = [blocks[-2] + blocks[-1]]
    return tuple((float(x), float(y)) for x, y in map(_knot, blocks))


def _knot(block: Numbers) -> Numbers:
    out: Numbers = block[1:] / block[0]
    return out


def apply(knots: Knots, scores: ArrayLike) -> Numbers:
    """Scores [n] as probabilities [n]: straight lines from knot to knot, level beyond the first and last."""
    xs, ys = zip(*knots, strict=True)
    out: Numbers = np.interp(np.asarray(scores, dtype=np.float64), xs, ys)
    return out


def curve(scores: ArrayLike, right: ArrayLike, wanted: int, thresholds: Sequence[float]) -> list[Point]:
    """Precision and recall by --min-score; `wanted` is how many there are to be found, found or not. Raises ValueError
    where fewer are wanted than are right."""
    s, r = pairs(scores, right)
    if wanted < max(1, r.sum()):
        raise ValueError(f"{wanted} are wanted, and {int(r.sum())} are right")
    out = []
    for threshold in thresholds:
        kept = s >= threshold
        n, good = int(kept.sum()), float(r[kept].sum())
        out.append(Point(float(threshold), n, good / n if n else 1.0, good / wanted))
    return out
