"""The shared checks: the seed article's rows, and the model's quality floors, each through the program itself."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
READ = [sys.executable, "-m", "onrecord", "read", "--format", "jsonl"]

needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="../shared, with the seed and the corpora, is not here")


@needs_shared
def test_every_seed_row_is_right_in_every_field() -> None:
    check = SHARED / "seed" / "check.py"
    done = subprocess.run(
        [sys.executable, check, "--need", "17", "--", *READ], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@needs_shared
def test_floors_hold_through_the_shared_scorer() -> None:
    head = json.loads((ROOT / "lab" / "floors.json").read_text("utf8"))["heads"]["attribution"]
    floors = [option for name, value in head["floors"].items() for option in ("--floor", f"{name}={value}")]
    command = [
        sys.executable,
        SHARED / "score" / "attribution.py",
        SHARED / "data" / next(iter(head["corpora"])),
        *floors,
        "--",
        *READ,
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@needs_shared
def test_gate_measures_what_the_scorer_measures() -> None:
    done = subprocess.run([sys.executable, "-m", "lab.gate"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_gate_refuses_a_figure_below_its_floor_and_another_corpus(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lab import gate

    (tmp_path / "corpus").write_text("x")
    monkeypatch.setattr(gate, "DATA", tmp_path)
    head = {"corpora": {"corpus": "0"}, "floors": {"attr": 70.0, "cue": 60.0}}
    wrong = gate.check(head, {"attr": 69.9, "cue": 61.0})
    assert [w.split()[0] for w in wrong] == ["corpus", "attr"]
