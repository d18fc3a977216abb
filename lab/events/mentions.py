"""Teaches the model of event mentions: logistic regression over words, tags and relations, by numpy alone.

    python -m lab.events.mentions           writes src/onrecord/resolving/events/mentions.tsv

From MEANTIME's mentions, and ECB+'s train part at a lower weight: its annotation is not of all events, but knows many
nouns that name some.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from lab.events.gold import Article
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.resolving.events import mentions
from onrecord.resolving.events.scene import Scene

RARE = 2  # a feature seen less often is none
STRENGTH = 1.0  # of the pull towards zero (L2)
STEPS = 60
LEAST = 0.02  # a weight smaller than that is left out of the file
HEADER = """\
# Weights of the model of event mentions (mentions.py), the bias first. Made by `python -m lab.events.mentions`
# from MEANTIME (CC BY 4.0) and ECB+ train (CC BY 3.0)."""


@dataclass(frozen=True, slots=True)
class Row:
    features: tuple[str, ...]
    right: bool
    weight: float = 1.0


def rows(articles: Iterable[tuple[Article, Scene]]) -> list[Row]:
    out = []
    for article, scene in articles:
        for token in mentions.candidates(scene):
            start, end = scene.tree[token].start, scene.tree[token].end
            if any(s < end and start < e for s, e in article.others):
                continue
            right = any(m.start < end and start < m.end for m in article.mentions)
            out.append(Row(tuple(mentions.features(scene, token)), right))
    return out


def fit(rows: Sequence[Row], strength: float = STRENGTH, steps: int = STEPS) -> dict[str, float]:
    """Weights by feature, "" the bias; by Newton's method on the diagonal with a line search (L-BFGS in small)."""
    counts = Counter(f for r in rows for f in set(r.features))
    names = ["", *sorted(f for f, n in counts.items() if n >= RARE)]
    index = {f: i for i, f in enumerate(names)}
    lines = [np.array([0, *sorted({index[f] for f in r.features if f in index})]) for r in rows]
    columns = np.concatenate(lines)
    owner = np.repeat(np.arange(len(lines)), [len(x) for x in lines])
    y = np.array([float(r.right) for r in rows])
    weight = np.array([r.weight for r in rows])
    pull = np.full(len(names), strength)
    pull[0] = 0.01

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        z = np.bincount(owner, w[columns], len(lines))
        p = 1 / (1 + np.exp(-z))
        value = float((weight * (np.logaddexp(0, z) - y * z)).sum() + 0.5 * (pull * w * w).sum())
        slope = np.bincount(columns, (weight * (p - y))[owner], len(names)) + pull * w
        return value, slope

    return dict(zip(names, lbfgs(loss, np.zeros(len(names)), steps).round(4).tolist(), strict=True))


def lbfgs(
    loss: Callable[[np.ndarray], tuple[float, np.ndarray]], w: np.ndarray, steps: int, memory: int = 8
) -> np.ndarray:
    """Limited-memory BFGS with backtracking (Nocedal 1980)."""
    value, slope = loss(w)
    past: list[tuple[np.ndarray, np.ndarray]] = []
    for _ in range(steps):
        q, kept = slope.copy(), []
        for s, y in reversed(past):
            a = (s @ q) / (s @ y)
            q -= a * y
            kept.append(a)
        if past:
            q *= (past[-1][0] @ past[-1][1]) / (past[-1][1] @ past[-1][1])
        else:
            q /= max(1.0, float(np.linalg.norm(q)))
        for (s, y), a in zip(past, reversed(kept), strict=True):
            q += s * (a - (y @ q) / (s @ y))
        rate = 1.0
        while rate > 1e-6:
            new = w - rate * q
            after, turned = loss(new)
            if after <= value - 1e-4 * rate * float(slope @ q):
                break
            rate /= 2
        else:
            break
        if (turned - slope) @ (new - w) > 1e-10:
            past = [*past[-memory + 1 :], (new - w, turned - slope)]
        done = value - after < 1e-7 * abs(value)
        w, value, slope = new, after, turned
        if done:
            break
    return w


def main() -> None:
    from lab.events.ecb import rows as ecb
    from lab.events.scenes import meantime

    finder = Finder(Model())
    known = fit([r for part in meantime(finder).values() for r in rows(part)] + ecb(finder))
    kept = {f: w for f, w in known.items() if abs(w) >= LEAST or not f}
    lines = [f"{f}\t{w:.3f}" for f, w in sorted(kept.items())]
    path = Path(mentions.__file__).with_suffix(".tsv")
    path.write_text("\n".join([HEADER, "feature\tweight", *lines]) + "\n", "utf8")
    print(f"{path}: {len(lines)} weights")


if __name__ == "__main__":
    main()
