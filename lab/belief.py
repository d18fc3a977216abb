"""Fits what makes the finder believe an attribution (onrecord.finding.belief) on PolNeAR dev: in training, everything
looks certain. Told with it: figures of weights fitted on five sixths of the articles and measured on the last.

    python -m lab.belief [--model FOLDER] [--write]     --write puts the weights into the model, with the scores' map
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray

from lab.calibration import Knots, calibration_error, fit
from lab.confidence import rights
from lab.measure import gold, scorer
from onrecord.finding.belief import EVIDENCE, Belief
from onrecord.finding.finder import Finder
from onrecord.finding.model import FORMAT, Model, Reader, shipped
from onrecord.finding.syntax import tokens

Numbers = NDArray[np.float64]
PENALTY = 10.0  # on the squared weights of standardised evidence; 1 to 30 give the same within 0.1
FOLDS = 6
THRESHOLDS = (0.0, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5)


def logistic(x: Numbers, right: Numbers) -> Belief:
    """Weights for evidence [n, 26] by penalised maximum likelihood, in Newton's steps."""
    mean, scale = x.mean(0), x.std(0) + 1e-6
    z = np.c_[(x - mean) / scale, np.ones(len(x))]
    penalty = PENALTY * np.append(np.ones(x.shape[1]), 0.0)
    w = np.zeros(z.shape[1])
    for _ in range(25):
        p = 1 / (1 + np.exp(-z @ w))
        w -= np.linalg.solve((z * (p * (1 - p))[:, None]).T @ z + np.diag(penalty), z.T @ (p - right) + penalty * w)
    weights = w[:-1] / scale
    return Belief(weights, float(w[-1] - weights @ mean))


def candidates(model: Reader) -> list[tuple[Numbers, list[dict[str, Any]], Numbers, dict[str, Any]]]:
    """By article of dev: the candidates' evidence [n, 26], their spans, which are right [n], and the gold row."""
    finder, out = Finder(model, 0.0), []
    for row in gold("dev").values():
        read = finder.encode(str(row["text"]))
        assert read is not None
        rows = tokens(str(row["text"]), read.pieces, finder.scores(read, "segments"))
        found = finder.attributions(read, (rows, finder.parse(read, rows)))
        spans = finder.spans(read)
        got: list[dict[str, Any]] = [
            {"source": [] if a.source is None else [spans(a.source)], "cue": [spans(a.cue)],
             "content": [spans(c) for c in a.contents]}
            for a in found
        ]  # fmt: skip
        attributions: Any = row["attributions"]
        right = np.array(rights(attributions, got, str(row["text"])), dtype=float)
        evidence = np.array([a.evidence for a in found]).reshape(len(found), len(EVIDENCE))
        out.append((evidence, got, right, row))
    return out


def chances(belief: Belief, evidence: Numbers) -> Numbers:
    return np.array([belief(e) for e in evidence])


def held_out(found: Sequence[tuple[Numbers, Any, Numbers, Any]]) -> list[Numbers]:
    """The candidates' chances by article, each by weights that have not seen it."""
    out: list[Numbers] = [np.zeros(0)] * len(found)
    for k in range(FOLDS):
        train = [f for i, f in enumerate(found) if i % FOLDS != k]
        belief = logistic(np.concatenate([f[0] for f in train]), np.concatenate([f[2] for f in train]))
        for i in range(k, len(found), FOLDS):
            out[i] = chances(belief, found[i][0])
    return out


def judged(model: Reader, tell: Callable[[str], None] = print) -> tuple[Belief, Knots]:
    """The weights, and the map from chances to scores. Tells the figures held out."""
    found = candidates(model)
    score, held = scorer().score, held_out(found)
    wanted = {str(row["id"]): row for *_, row in found}
    for least in THRESHOLDS:
        kept = {
            str(row["id"]): [g for g, c in zip(got, mine, strict=True) if c >= least]
            for (_, got, _, row), mine in zip(found, held, strict=True)
        }
        figures, _ = score(wanted, kept)
        tell(f"held out, {least:.2f}: " + "  ".join(f"{k} {v:.1f}" for k, v in figures.items()))
    right = np.concatenate([f[2] for f in found])
    knots = fit(np.concatenate(held), right)
    tell(f"held out, calibration error {calibration_error(np.concatenate(held), right):.3f}")
    return logistic(np.concatenate([f[0] for f in found]), right), knots


def described(belief: Belief, knots: Knots) -> dict[str, str]:
    """As the model's metadata."""
    return {"belief": json.dumps(belief.described()), "calibration": json.dumps(knots), "format": FORMAT}


def write(folder: Path, belief: Belief, knots: Knots) -> None:
    path = str(folder / "onrecord.onnx")
    made = onnx.load(path)
    old = {p.key: p.value for p in made.metadata_props}
    onnx.helper.set_model_props(made, old | described(belief, knots))
    onnx.save(made, path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=shipped())
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    belief, knots = judged(Model(args.model))
    if args.write:
        write(args.model, belief, knots)


if __name__ == "__main__":
    main()
