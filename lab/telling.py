"""Which passage tells what a claim is, learned from stories whose claims are put in words: ledger/telling.tsv.

    python -m lab.telling [--dry]

Of each gold claim of LEAST members and more, every member is worth as much as its passage is like the proposition that
its story has for the claim: the mean of the cosine of the two and of the F1 of their terms, by weight. A ridge
regression within each claim learns that. Prints what the chosen passages are worth (percent), by five folds of stories,
beside those nearest to the others and the best that there were.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from lab.judging import grouped
from lab.leaning import FOLDS, fold
from lab.vectors import text_vector
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.ledger.telling import FILE, best, features, weighed
from onrecord.ledger.terms import terms, weight
from onrecord.ledger.traits import unpacked

LEAST, RIDGE = 3, 30.0
HEAD = """# How well a passage tells what a claim is (telling.py): weights of the features, by lab/telling.py.
"""
Numbers = NDArray[np.float64]


class Group(NamedTuple):
    """One claim: its members' features, and what each passage is worth [n]."""

    corpus: str
    fold: int
    rows: list[dict[str, float]]
    worth: Numbers


def found() -> Iterator[Group]:
    finder = Finder(Model())
    for corpus, story, group in grouped(LEAST):
        near = unpacked([m.vector for m in group.members]) @ text_vector(finder, group.gold.text)
        same = [likeness(m.span.text, group.gold.text) for m in group.members]
        yield Group(corpus, fold(story), features(group.members), (near + np.array(same)) / 2)


def likeness(one: str, other: str) -> float:
    """The F1 of two texts' terms, by weight."""
    a, b = set(terms(one)), set(terms(other))
    whole = sum(map(weight, sorted(a))) + sum(map(weight, sorted(b)))
    return 2 * sum(map(weight, sorted(a & b))) / whole if whole else 0.0


def fit(known: Sequence[Group]) -> dict[str, float]:
    """Weights by feature: ridge on standardised features, less their claim's means."""
    names = sorted({name for group in known for row in group.rows for name in row})
    parts, wanted = [], []
    for group in known:
        x = np.array([[row.get(name, 0.0) for name in names] for row in group.rows])
        parts.append(x - x.mean(0))
        wanted.append(group.worth - group.worth.mean())
    x, y = np.concatenate(parts), np.concatenate(wanted)
    spread = x.std(0) + 1e-6
    z = x / spread
    weights = np.linalg.solve(z.T @ z + RIDGE * np.eye(len(names)), z.T @ y) / spread
    return dict(zip(names, map(float, weights), strict=True))


def chosen(group: Group, weights: Mapping[str, float]) -> float:
    return float(group.worth[best([weighed(row, weights) for row in group.rows])])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dry", action="store_true", help="write nothing")
    args = parser.parse_args()
    every = list(found())
    by_fold = [fit([g for g in every if g.fold != k]) for k in range(FOLDS)]
    for corpus in dict.fromkeys(g.corpus for g in every):
        here = [g for g in every if g.corpus == corpus]
        means = {
            "chosen": np.mean([chosen(g, by_fold[g.fold]) for g in here]),
            "nearest": np.mean([chosen(g, {"near": 1.0}) for g in here]),
            "best": np.mean([g.worth.max() for g in here]),
        }
        print(f"{corpus} ({len(here)}): " + "  ".join(f"{name} {100 * mean:.1f}" for name, mean in means.items()))
    if not args.dry:
        rows = "".join(f"{name}\t{value:.4f}\n" for name, value in fit(every).items())
        Path(str(files("onrecord.ledger") / FILE)).write_text(HEAD + rows, "utf8")


if __name__ == "__main__":
    main()
