"""How much of the attribution head's skill is a publisher's own: trained with and without it, measured on it.

    python -m lab.leave_out runs/leave-out [--publishers politico,west-journal] [--articles 280] [--epochs 2]

A small experiment, since each row is a training of its own: `articles` drawn at random from all publishers, and as many
from all but one, the attribution head alone, from the base weights, the same number of epochs; attr on that publisher's
dev articles for both. The difference is what matters, not the level, which so few articles cannot bring far.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from lab.generality import FIGURES, by_publisher, measured
from lab.measure import TorchModel, gold
from onrecord.finding.finder import Finder

WRITTEN = Path(__file__).with_name("leave_out.json")


def trained(run: Path, articles: int, epochs: int, publisher: str | None) -> Finder:
    """A finder of a model trained so; goes on from the run's last checkpoint where there is one."""
    import torch

    last = run / f"epoch-{epochs}.pt"
    if not last.exists():
        command = [sys.executable, "-m", "lab.train", "--run", str(run), "--attribution-only", "--epochs", str(epochs)]
        command += ["--limit", str(articles)] + (["--leave-out", publisher] if publisher else [])
        subprocess.run(command, check=True)
    return Finder(TorchModel(torch.load(last)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path)
    parser.add_argument("--publishers", default="politico,west-journal")
    parser.add_argument("--articles", type=int, default=280)
    parser.add_argument("--epochs", type=int, default=2)
    args = parser.parse_args()
    dev = by_publisher(gold("dev").values())
    everyone = trained(args.run / "all", args.articles, args.epochs, None)
    out = {}
    for publisher in args.publishers.split(","):
        without = trained(args.run / publisher, args.articles, args.epochs, publisher)
        for name, finder in (("with", everyone), ("without", without)):
            figures = measured(finder, dev[publisher])
            out[f"{publisher}, {name}"] = {"gold": figures["n"]} | {k: round(figures[k], 1) for k in FIGURES}
            print(publisher, name, {k: round(figures[k], 1) for k in FIGURES}, flush=True)
    WRITTEN.write_text(json.dumps({"publishers": out}, indent=1) + "\n", "utf8")


if __name__ == "__main__":
    main()
