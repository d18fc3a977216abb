"""What the README and the pages in docs/ show of the program, printed by the program (`make docs`; CI checks it).

Used in cog blocks: each function prints Markdown.
"""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
WIDTH = 100
UNFORMATTED = ("add", "brief")  # commands that have one form of output


def _run(line: str, folder: Path) -> str:
    """The output of a command line that begins with `onrecord`, paths seen from `folder`."""
    words = [sys.executable, "-m", *shlex.split(line)]
    environment = {**os.environ, "COLUMNS": str(WIDTH), "PYTHONPATH": str(ROOT / "src"), "TERM": "dumb"}
    done = subprocess.run(words, cwd=folder, env=environment, capture_output=True, check=False)
    text = done.stdout.decode("utf8") + done.stderr.decode("utf8")
    return "\n".join(row.rstrip() for row in text.strip("\n").split("\n"))


def commands(*lines: str, shown: int | None = None) -> None:
    """Runs the lines in one scratch folder that holds the example, and prints them with what they print.

    A line that ends with "| head -N" shows only its first N rows of output.
    """
    print("```console")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "examples").symlink_to(ROOT / "examples")
        for n, line in enumerate(lines):
            command, _, cut = line.partition(" | head -")
            bare = "--format" in command or command.split()[1] in UNFORMATTED
            rows = _run(command + ("" if bare else " --format table"), folder)
            kept = rows.split("\n")[: int(cut)] if cut else rows.split("\n")
            print(("\n" if n else "") + f"$ {command}")
            print("\n".join(kept) + ("\n…" if cut and len(rows.split("\n")) > int(cut) else ""))
    print("```")


def helped(*names: str) -> None:
    """The --help of the program and of each command."""
    for name in ("", *names):
        line = f"onrecord {name} --help".replace("  ", " ")
        print(f"## `{line.removesuffix(' --help')}`\n\n```text\n{_run(line, ROOT)}\n```\n")


def figures() -> None:
    """The gate's last figures on PolNeAR dev, beside the best that others reach."""
    measured = _lab("floors")["heads"]["attribution"]["measured"]
    names = {
        "attr": "whole attributions",
        "source": "source characters",
        "cue": "cue characters",
        "content": "content characters",
    }
    # Measured by the same scorer on the same texts; the human is a second annotator on 20 of the articles.
    others = {
        "BBC Citron, retrained": {"attr": 56.0, "source": 70.1, "cue": 54.3, "content": 73.3},
        "GenderGapTracker": {"attr": 40.9, "source": 57.3, "cue": 31.6, "content": 65.2},
        "textacy": {"attr": 23.9, "source": 17.1, "cue": None, "content": 42.7},
        "a second human": {"attr": 75.4, "source": 81.4, "cue": 69.9, "content": 91.3},
    }
    print("| F1, percent | onrecord | " + " | ".join(others) + " |")
    print("|---|---|" + "---|" * len(others))
    for name, words in names.items():
        cells = (other[name] for other in others.values())
        print(
            f"| {words} | **{measured[name]:.1f}** | "
            + " | ".join("–" if c is None else f"{c:.1f}" for c in cells)
            + " |"
        )


def heads() -> None:
    """The gate's last figures of every head, with the floors they are held above."""
    print("| head, dev set | figure | percent | floor |\n|---|---|---|---|")
    for name, head in _lab("floors")["heads"].items():
        for figure, value in head["measured"].items():
            floor = head["floors"].get(figure)
            print(f"| {name} | {figure} | {value:.1f} | {'' if floor is None else floor} |")


def confidence() -> None:
    """Precision and recall by --min-score, as `python -m lab.confidence` last measured them."""
    measured = _lab("confidence")
    print(f"Expected calibration error, held out: **{measured['error']:.3f}** ({measured['statements']} statements).\n")
    print("| --min-score | statements kept | precision | recall |\n|---|---|---|---|")
    for p in measured["points"][::2]:
        print(f"| {p['threshold']:.1f} | {p['kept']:,} | {p['precision']:.2f} | {p['recall']:.2f} |")


def generality(part: str) -> None:
    """One table of what `python -m lab.generality` last measured."""
    rows = _lab("generality")[part]
    columns = list(next(iter(rows.values())))
    print("| | " + " | ".join(columns) + " |\n|---|" + "---|" * len(columns))
    for name, row in rows.items():
        cells = (f"{row[c]:,.0f}" if c == "gold" else f"{row[c]:.1f}" for c in columns)
        print(f"| {name} | " + " | ".join(cells) + " |")


def _lab(name: str) -> Any:
    """A file of figures that the lab wrote."""
    return json.loads((ROOT / "lab" / f"{name}.json").read_text("utf8"))


def speed() -> None:
    """What `make bench` last measured."""
    measured = _lab("bench")
    print("| | |\n|---|---|")
    for name, value in measured.items():
        print(f"| {name} | {value:,.{0 if value >= 100 or float(value).is_integer() else 2}f} |")


def growth() -> None:
    """What lab.growth last measured."""
    columns = ("statements", "add", "settle", "page", "claim", "search", "memory")
    print("| " + " | ".join(columns) + " |\n|" + "---|" * len(columns))
    for row in _lab("growth"):
        print("| " + " | ".join(f"{row[c]:,.{0 if row[c] >= 100 else 1}f}" for c in columns) + " |")


def record(path: str) -> None:
    """What `read` prints for the document, its text cut, and all but two statements and times and one event of each."""
    row = json.loads(_run(f"onrecord read {path} --format jsonl", ROOT))
    row["document"]["text"] = row["document"]["text"][:60] + "…"
    row["statements"], row["times"], row["events"] = row["statements"][:2], row["times"][:2], row["events"][:1]
    for statement in row["statements"]:
        statement["events"] = statement["events"][:1]
    print(f"```json\n{json.dumps(row, ensure_ascii=False, indent=1)}\n```")
