"""Quality floors: the shipped model held against PolNeAR dev; exit status 1 where a figure is below its floor.

    python -m lab.gate            measure and compare
    python -m lab.gate --write    note the figures measured now (floors stay; they are changed by hand, with a reason)

floors.json holds, for each head, the corpus file with its sha256, the floors and the figures last measured.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

from lab.corpora import DATA
from lab.measure import figures
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.flow.runners import cores

FLOORS = Path(__file__).parent / "floors.json"


def check(head: dict[str, Any], measured: dict[str, float]) -> list[str]:
    """A sentence for each figure that is below its floor, and for a corpus that is not the one the floors are of."""
    corpus = DATA / head["corpus"]
    found = hashlib.sha256(corpus.read_bytes()).hexdigest()
    wrong = (
        [] if found == head["sha256"] else [f"{head['corpus']} has sha256 {found}, the floors are of {head['sha256']}"]
    )
    floors: dict[str, float] = head["floors"]
    return wrong + [f"{k} {measured[k]:.1f} is below its floor {v}" for k, v in floors.items() if measured[k] < v]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    floors = json.loads(FLOORS.read_text("utf8"))
    head = floors["attribution"]
    model = Model()
    measured = figures(Finder(model), threads=cores())
    wrong = check(head, measured)
    for name, value in measured.items():
        floor = head["floors"].get(name)
        print(f"{name:16} {value:5.1f}" + (f"   floor {floor}" if floor is not None else ""))
    if args.write:
        head["model"], head["measured"] = model.name, {k: round(v, 1) for k, v in measured.items()}
        FLOORS.write_text(json.dumps(floors, indent=1) + "\n", "utf8")
    for sentence in wrong:
        print(f"gate: {sentence}", file=sys.stderr)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
