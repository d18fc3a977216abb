"""The house: which room may use which, and what a light import must not load."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parents[1] / "src" / "onrecord"

# Each room and the rooms that it may use (beside itself). Siblings of one storey never meet.
STAGE = {"errors", "records", "text"}
ALLOWED = {
    "records": set(),
    "errors": {"records"},
    "text": {"errors", "records"},
    "intake": STAGE,
    "finding": STAGE,
    "resolving": STAGE,
    "ledger": STAGE,
    "store": {"errors", "records"},
    "export": STAGE | {"store"},
    "web": STAGE | {"store"},
    "flow": STAGE | {"intake", "finding", "resolving", "ledger", "store"},
    "cli": STAGE | {"intake", "finding", "resolving", "ledger", "store", "flow", "export", "web"},
    "__init__": set(),
    "__main__": {"cli"},
}
FILES = sorted(HOUSE.rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(HOUSE).parts[0].removesuffix(".py")


def used(path: Path) -> set[str]:
    """The rooms of onrecord that the file imports, at any depth of nesting."""
    out = set()
    for node in ast.walk(ast.parse(path.read_text("utf8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [a.name for a in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute here"
            module = node.module or ""
            names = [f"{module}.{a.name}" for a in node.names] if module == "onrecord" else [module]
        for name in names:
            parts = name.split(".")
            if parts[0] == "onrecord" and len(parts) > 1:
                out.add(parts[1])
    return out


def test_every_room_is_known() -> None:
    assert {room(f) for f in FILES} <= ALLOWED.keys()


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(HOUSE)))
def test_dependencies_go_one_way(path: Path) -> None:
    here = room(path)
    beyond = used(path) - ALLOWED[here] - {here, "__version__"}
    assert not beyond, f"{path.relative_to(HOUSE)} must not use {beyond}"


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(HOUSE)))
def test_no_file_outgrows_one_purpose(path: Path) -> None:
    assert path.read_text("utf8").count("\n") <= 400


HEAVY = (
    "onnxruntime numpy tokenizers torch pyarrow trafilatura lxml sqlite3 rich typer dateutil charset_normalizer rensa"
)


@pytest.mark.parametrize(
    ("module", "heavy"),
    [
        ("onrecord", HEAVY),
        ("onrecord.records", HEAVY),
        ("onrecord.intake", HEAVY),
        ("onrecord.store", "onnxruntime numpy tokenizers trafilatura lxml rich typer"),
        ("onrecord.ledger", "onnxruntime numpy tokenizers trafilatura lxml rich typer sqlite3 rensa"),
        ("onrecord.web.reading", HEAVY),
        ("onrecord.export.jsonl", HEAVY),
        ("onrecord.cli", "onnxruntime numpy tokenizers trafilatura lxml sqlite3 rensa dateutil"),
    ],
)
def test_imports_are_light(module: str, heavy: str) -> None:
    code = f"import sys, {module}; print(*[m for m in {heavy.split()!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_the_lab_is_not_in_the_package() -> None:
    for path in FILES:
        assert "lab" not in {n.split(".")[0] for n in imported(path)}, path


def imported(path: Path) -> set[str]:
    out: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf8"))):
        if isinstance(node, ast.Import):
            out |= {a.name for a in node.names}
        elif isinstance(node, ast.ImportFrom):
            out.add(node.module or "")
    return out
