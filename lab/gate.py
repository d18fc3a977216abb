"""Quality floors: the shipped model held against the dev sets; exit status 1 where a figure is below its floor.

    python -m lab.gate            measure and compare
    python -m lab.gate --write    note the figures measured now (floors stay; they are changed by hand, with a reason)

floors.json holds, for each head, the corpora with their sha256, the floors and the figures last measured.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from lab.corpora import DATA
from lab.events.figures import measure as events
from lab.heads import PARTS, Figures
from lab.measure import figures
from lab.vectors import headlines
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.flow.runners import cores

FLOORS = Path(__file__).parent / "floors.json"


def check(head: dict[str, Any], measured: Figures) -> list[str]:
    """A sentence for each figure that is below its floor, and for a corpus that is not the one the floors are of."""
    wrong = []
    for corpus, wanted in head["corpora"].items():
        found = digest(DATA / corpus)
        if found != wanted:
            wrong.append(f"{corpus} has sha256 {found}, the floors are of {wanted}")
    floors: dict[str, float] = head["floors"]
    return wrong + [f"{k} {measured[k]:.1f} is below its floor {v}" for k, v in floors.items() if measured[k] < v]


def digest(path: Path) -> str:
    """The sha256 of a file; of a folder, that of its files' one after another, by name."""
    files = sorted(path.rglob("*.*")) if path.is_dir() else [path]
    return hashlib.sha256(b"".join(f.read_bytes() for f in files if f.is_file())).hexdigest()


def everything(model: Model) -> dict[str, Figures]:
    """The figures of every head. The parts are spread over the cores."""
    finder = Finder(model)
    with ThreadPoolExecutor(cores()) as pool:
        parts = [pool.submit(part, finder) for part in PARTS.values()]
        parts.append(pool.submit(lambda: {"Emergent": headlines(finder)}))
        parts.append(pool.submit(events, finder))
        out = {"attribution": figures(finder)}
        for part in parts:
            out |= part.result()
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    floors = json.loads(FLOORS.read_text("utf8"))
    model = Model()
    measured = everything(model)
    wrong = []
    for name, head in floors["heads"].items():
        wrong += [f"{name}: {sentence}" for sentence in check(head, measured[name])]
        for figure, value in measured[name].items():
            floor = head["floors"].get(figure)
            print(f"{name:16} {figure:16} {value:5.1f}" + (f"   floor {floor}" if floor is not None else ""))
        if args.write:
            head["measured"] = {k: round(v, 1) for k, v in measured[name].items()}
    if args.write:
        floors["model"] = model.name
        FLOORS.write_text(json.dumps(floors, indent=1) + "\n", "utf8")
    for sentence in wrong:
        print(f"gate: {sentence}", file=sys.stderr)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
