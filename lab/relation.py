"""How a text bears on a claim, taught on Emergent: onrecord/ledger/bearing.json.

    python -m lab.relation [--dry]

Then, as its answer is a sign there, how an entry bears on its claim (lab/leaning.py).

Prints accuracy and macro-F1 of claim and headline by five folds of claims (no claim in two folds; published, Ferreira
and Vlachos 2016: accuracy 0.73 with ten folds of claims), then fits all of it and writes the weights.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
from importlib.resources import files
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lab import leaning
from lab.corpora import DATA
from lab.vectors import text_vector
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.ledger.bearing import FEATURES, features, shipped
from onrecord.records import RELATIONS

FOLDS, RIDGE, STEPS = 5, 4.0, 60
# A rare relation counts for more: by the root of how much rarer it is, which is best for the macro-F1.
BALANCE = 0.5

Matrix = NDArray[np.float64]
Numbers = NDArray[np.int64]


def emergent(finder: Finder) -> tuple[Matrix, Numbers, Numbers]:
    """Of each row the features [n, FEATURES], the relation's number and the fold [n]."""
    with (DATA / "emergent" / "train.csv").open(encoding="utf8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    vectors = {t: text_vector(finder, t) for row in rows for t in (row["claimHeadline"], row["articleHeadline"])}
    claims = sorted({row["claimId"] for row in rows}, key=lambda c: hashlib.sha256(c.encode()).hexdigest())
    fold = {claim: i % FOLDS for i, claim in enumerate(claims)}
    found = []
    for row in rows:
        claim, text = row["claimHeadline"], row["articleHeadline"]
        found.append(features(claim, text, float(vectors[claim] @ vectors[text])))
    wanted = [RELATIONS.index(row["articleHeadlineStance"]) for row in rows]
    return np.array(found), np.array(wanted), np.array([fold[row["claimId"]] for row in rows])


def fit(found: Matrix, wanted: Numbers) -> Matrix:
    """Weights [relations, FEATURES + 1] for plain features, the constant last: ridge on standardised ones, by Newton's
    method on the whole (Böhning 1992's bound on the Hessian, so that every step goes down)."""
    mean, spread = found.mean(0), found.std(0) + 1e-6
    x = np.c_[(found - mean) / spread, np.ones(len(found))]
    y = np.eye(len(RELATIONS))[wanted]
    importance = (1 / (y.mean(0) * len(RELATIONS))) ** BALANCE
    each = importance[wanted]
    penalty = np.full(x.shape[1], 2 * RIDGE)
    penalty[-1] = 1e-6
    bound = 0.5 * (x * each[:, None]).T @ x + np.diag(penalty)
    w = np.zeros((x.shape[1], len(RELATIONS)))
    for _ in range(STEPS):
        w -= np.linalg.solve(bound, x.T @ (each[:, None] * (_chances(x @ w) - y)) + penalty[:, None] * w)
    plain = w[:-1] / spread[:, None]
    return np.c_[plain.T, w[-1] - mean @ plain]


def _chances(sums: Matrix) -> Matrix:
    out: Matrix = np.exp(sums - sums.max(1, keepdims=True))
    return out / out.sum(1, keepdims=True)


def guessed(weights: Matrix, found: Matrix) -> Numbers:
    out: Numbers = (np.c_[found, np.ones(len(found))] @ weights.T).argmax(1)
    return out


def figures(got: Numbers, wanted: Numbers) -> dict[str, float]:
    """Percent."""
    out = {"accuracy": 100 * float((got == wanted).mean())}
    for i, relation in enumerate(RELATIONS):
        both = int(((got == i) & (wanted == i)).sum())
        out[relation] = 100 * 2 * both / max(1, int((got == i).sum() + (wanted == i).sum()))
    out["macro-F1"] = sum(out[r] for r in RELATIONS) / len(RELATIONS)
    return out


def by_folds(found: Matrix, wanted: Numbers, fold: Numbers) -> dict[str, float]:
    got = np.zeros_like(wanted)
    for k in range(FOLDS):
        got[fold == k] = guessed(fit(found[fold != k], wanted[fold != k]), found[fold == k])
    return figures(got, wanted)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dry", action="store_true", help="write nothing")
    args = parser.parse_args()
    found, wanted, fold = emergent(Finder(Model()))
    print("  ".join(f"{name} {value:.1f}" for name, value in by_folds(found, wanted, fold).items()))
    if not args.dry:
        rows = fit(found, wanted)
        held = {
            relation: dict(zip((*FEATURES, "constant"), (round(float(v), 4) for v in row), strict=True))
            for relation, row in zip(RELATIONS, rows, strict=True)
        }
        file = Path(str(files("onrecord.ledger") / "bearing.json"))
        file.write_text(json.dumps(held, indent=1) + "\n", "utf8")
        shipped.cache_clear()
    leaning.teach(args.dry)


if __name__ == "__main__":
    main()
