"""The ledger's comparator, taught on ECB+ train: onrecord/ledger/comparator.json.

    python -m lab.comparator [--dry]

Pairs of passages from two documents of one topic, each with an event mention in it; right are those that share a chain.
A topic of ECB+ holds two seminal events of one kind, so that the wrong pairs have near misses among them. Prints the
area under the ROC curve on train and dev, of all and of each feature.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from importlib.resources import files
from itertools import combinations
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lab.vectors import auc, ecb
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.ledger import Page, page
from onrecord.ledger.comparator import FEATURES, features
from onrecord.records import Document
from onrecord.resolving.resolver import Resolver

RIDGE, STEPS = 1.0, 30
Matrix = NDArray[np.float64]
Flags = NDArray[np.bool_]


def pages(part: str) -> tuple[dict[str, Page], dict[str, list[frozenset[str]]]]:
    """Of ECB+ `part` ("Train" or "Dev"): each document's page, and of its members the chains that they mention."""
    texts, mentions = ecb(part)
    finder, resolver = Finder(Model()), Resolver()
    read = {name: page(resolver(finder(Document(text, f"https://ecb.example/{name}")))) for name, text in texts.items()}
    held = defaultdict(list)
    for mention in mentions:
        held[mention.document].append(mention)
    chains = {
        name: [
            frozenset(m.chain for m in held[name] if any(s <= m.spans[0][0] < e for s, e in member.span.spans))
            for member in made.members
        ]
        for name, made in read.items()
    }
    return read, chains


def pairs(part: str) -> tuple[Matrix, Flags]:
    """[n, FEATURES] and which are right [n]."""
    read, chains = pages(part)
    by_topic = defaultdict(list)
    for name in sorted(read):
        if read[name].members:
            by_topic[name.split("_")[0]].append(name)
    rows, right = [], []
    for names in by_topic.values():
        for a, b in combinations(names, 2):
            found = features(read[a], read[b])
            for i, left in enumerate(chains[a]):
                for j, other in enumerate(chains[b]):
                    if left and other:
                        rows.append(found[i, j])
                        right.append(bool(left & other))
    return np.array(rows), np.array(right)


def fit(found: Matrix, right: Flags) -> Matrix:
    """A weight for each of FEATURES, that of the first being 1: logistic regression, ridge on standardised features,
    by Newton's method."""
    mean, spread = found.mean(0), found.std(0) + 1e-6
    x = np.c_[(found - mean) / spread, np.ones(len(found))]
    w = np.zeros(x.shape[1])
    penalty = np.r_[np.full(len(FEATURES), RIDGE), 1e-6]
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-x @ w))
        slope = x.T @ (p - right) + penalty * w
        w -= np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + np.diag(penalty), slope)
    plain: Matrix = w[:-1] / spread
    return plain / plain[0]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dry", action="store_true", help="write nothing")
    args = parser.parse_args()
    found, right = pairs("Train")
    weights = fit(found, right)
    for part, (rows, wanted) in {"train": (found, right), "dev": pairs("Dev")}.items():
        cells = {"all": rows @ weights} | {name: rows[:, i] for i, name in enumerate(FEATURES)}
        print(
            f"{part} ({len(wanted)} pairs)",
            *(f"{name} {auc(v.astype(np.float32), wanted):.3f}" for name, v in cells.items()),
            sep="  ",
        )
    if not args.dry:
        held = dict(zip(FEATURES, (round(float(w), 3) for w in weights), strict=True))
        file = Path(str(files("onrecord.ledger") / "comparator.json"))
        file.write_text(json.dumps(held, indent=1) + "\n", "utf8")


if __name__ == "__main__":
    main()
