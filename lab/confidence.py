"""What a statement's score means: on PolNeAR dev, how often statements of a score are right.

    python -m lab.confidence [--model FOLDER] [--write]     --write draws docs/reliability.svg and docs/min-score.svg

Right is what the shared scorer counts in `attr`: one to one, contents with a Jaccard of 0.5 and more, sources that
overlap or are both absent. What a score is made of is fitted on dev by lab.belief, which tells the error held out; the
error told here is that of maps fitted on one half of the articles and measured on the other.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from lab.calibration import Numbers, apply, calibration_error, curve, fit, reliability
from lab.measure import found, gold, scorer
from lab.plots import curve_svg, reliability_svg
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model, Reader
from onrecord.records import Document

DOCS = Path(__file__).resolve().parents[1] / "docs"
FIGURES = Path(__file__).with_name("confidence.json")
THRESHOLDS = [i / 20 for i in range(20)]


def rights(wanted: list[dict[str, Any]], got: list[dict[str, Any]], text: str) -> list[bool]:
    """For each found attribution whether the scorer pairs it with a gold one."""
    characters = scorer().characters
    pairs = []
    gold_sets = [(characters(g["source"], text), characters(g["content"], text)) for g in wanted]
    for f, row in enumerate(got):
        source, content = characters(row["source"], text), characters(row["content"], text)
        for g, (gold_source, gold_content) in enumerate(gold_sets):
            both = len(gold_content & content)
            if (
                both
                and both / len(gold_content | content) >= 0.5
                and (bool(gold_source & source) or not (gold_source or source))
            ):
                pairs.append((-both / len(gold_content | content), g, f))
    used: tuple[set[int], set[int]] = set(), set()
    for _, g, f in sorted(pairs):
        if g not in used[0] and f not in used[1]:
            used[0].add(g)
            used[1].add(f)
    return [f in used[1] for f in range(len(got))]


def scored(model: Reader, part: str = "dev") -> tuple[list[Numbers], list[Numbers], int]:
    """By article the scores of its statements and which are right; and how many attributions there are to find."""
    finder, scores, right, wanted = Finder(model, 0.0), [], [], 0
    for row in gold(part).values():
        record = finder(Document(text=str(row["text"]), url="file:"))
        outer = [s for s, r in zip(record.statements, record.readings, strict=True) if r.within is None]
        attributions: Any = row["attributions"]
        scores.append(np.array([s.score for s in outer]))
        right.append(np.array(rights(attributions, found(record), str(row["text"])), dtype=float))
        wanted += len(attributions)
    return scores, right, wanted


def halves(scores: list[Numbers], right: list[Numbers]) -> float:
    """The calibration error of maps fitted on every second article and measured on the others, both ways."""
    out = []
    for k in (0, 1):
        knots = fit(np.concatenate(scores[k::2]), np.concatenate(right[k::2]))
        mine, good = np.concatenate(scores[1 - k :: 2]), np.concatenate(right[1 - k :: 2])
        out.append(calibration_error(apply(knots, mine), good))
    return float(np.mean(out))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    scores, right, wanted = scored(Model(args.model))
    all_scores, all_right = np.concatenate(scores), np.concatenate(right)
    points = curve(all_scores, all_right, wanted, THRESHOLDS)
    table = reliability(all_scores, all_right)
    error = halves(scores, right)
    print(f"{len(all_scores)} statements, expected calibration error {error:.3f} (held out)")
    for b in table:
        print(f"score {b.low:.2f}-{b.high:.2f}  {b.count:5}  mean {b.score:.2f}  right {b.right:.2f}")
    for p in points:
        print(f"--min-score {p.threshold:.2f}  {p.kept:5} kept  precision {p.precision:.3f}  recall {p.recall:.3f}")
    if args.write:
        (DOCS / "reliability.svg").write_text(reliability_svg(table), "utf8")
        (DOCS / "min-score.svg").write_text(curve_svg(points), "utf8")
        figures = {"error": round(error, 4), "statements": len(all_scores), "points": [asdict(p) for p in points]}
        FIGURES.write_text(json.dumps(figures, indent=1) + "\n", "utf8")


if __name__ == "__main__":
    main()
