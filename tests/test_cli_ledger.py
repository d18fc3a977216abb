"""The commands of the ledger on the shipped example: what they print, and that corrections are kept and undone."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from onrecord.cli import app

HARBOUR = Path(__file__).resolve().parents[1] / "examples" / "harbour"
Run = Callable[..., Result]


@pytest.fixture(scope="module")
def added(tmp_path_factory: pytest.TempPathFactory) -> Path:
    db = tmp_path_factory.mktemp("ledger") / "harbour.db"
    done = CliRunner().invoke(app, ["add", str(HARBOUR), "--db", str(db)])
    assert done.exit_code == 0, done.output
    return db


@pytest.fixture
def run(added: Path, tmp_path: Path) -> Run:
    """Runs a command on a copy of the example's ledger."""
    db = tmp_path / "harbour.db"
    shutil.copy(added, db)

    def invoke(*args: str) -> Result:
        return CliRunner().invoke(app, [*args, "--db", str(db)], env={"COLUMNS": "80"})

    return invoke


def rows(done: Result) -> list[Any]:
    assert done.exit_code == 0, done.output
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_claims_are_chosen_and_dated(run: Run) -> None:
    every = rows(run("claims"))
    for status in ("reported", "corroborated", "confirmed"):
        found = rows(run("claims", "--status", status))
        assert all(c["status"]["support"] == status for c in found)
    contested = rows(run("claims", "--status", "contested"))
    assert contested
    assert all(c["status"]["opposition"] == "denied" and c["status"]["support"] != "none" for c in contested)
    early = rows(run("claims", "--as-of", "2025-03-03"))
    assert 0 < len(early) < len(every)
    assert {c["id"] for c in early} <= {c["id"] for c in every}
    assert all(e["document"]["published"][:10] <= "2025-03-03" for c in early for e in c["entries"])
    assert rows(run("claims", "--as-of", "2025-03-02")) == []
    spoken = rows(run("claims", "--speaker", "Rourke"))
    assert spoken
    assert all("rourke" in json.dumps(c["entries"]).lower() for c in spoken)
    ordered = rows(run("claims", "--sort", "independent"))
    assert [c["origins"]["low"] for c in ordered] == sorted((c["origins"]["low"] for c in ordered), reverse=True)


def test_every_decision_has_its_rule_and_entries(run: Run) -> None:
    for claim in rows(run("claims")):
        ids = set()
        for entry in claim["entries"]:
            ids.add(entry["statement"])
            assert entry["relation"] in ("for", "against", "observing")
            assert entry["rule"]
        assert claim["grade"]["rule"]
        assert claim["origins"]["low"] <= claim["origins"]["high"]
        for ground in claim["status"]["grounds"]:
            assert ground["rule"]
            assert ground["entries"] or ground["rule"] == "none"
            assert ground["words"] in claim["status"]["phrase"]
        for echo in claim["origins"]["echoes"]:
            assert echo["rule"] in claim["origins"]["rules"]


def test_one_claim_at_80_columns(run: Run) -> None:
    claim = max(rows(run("claims")), key=lambda c: len(c["entries"]))
    done = run("claim", claim["id"][:10], "--format", "table")
    assert done.exit_code == 0, done.output
    assert all(len(line) <= 80 for line in done.stdout.splitlines())
    assert f"[{len(claim['entries'])}]" in done.stdout
    assert "credibility" in done.stdout
    day = claim["first"][:10]
    (early,) = rows(run("claim", claim["id"], "--as-of", day))
    assert early["id"] == claim["id"]
    assert all(e["document"]["published"][:10] <= day for e in early["entries"])


def test_diff_compare_versions_and_brief(run: Run) -> None:
    changed = rows(run("diff", "--since", "2025-03-08"))
    assert changed
    assert all(c["before"] != c["status"] for c in changed)
    assert rows(run("diff", "--since", "2026-01-01")) == []
    documents = {e["document"]["id"]: e["document"] for c in rows(run("claims")) for e in c["entries"]}
    one, other = sorted(documents)[:2]
    found = rows(run("compare", one[:12], documents[other]["url"]))
    assert found
    assert {e["document"]["id"] for d in found for e in d["here"]} == {one}
    assert {e["document"]["id"] for d in found for e in d["there"]} == {other}
    assert rows(run("versions")) == []
    done = run("brief", "--about", "ferry")
    assert done.exit_code == 0
    assert done.stdout.startswith("# ferry: what is on record\n")
    told = [x for x in done.stdout.splitlines() if x and not x.startswith(("# ", "[^"))]
    assert told
    assert all("[^" in line for line in told)
    assert run("brief", "--about", "zeppelin").exit_code == 1
    for command in (("diff", "--since", "2025-03-08"), ("compare", one, other), ("claims",)):
        done = run(*command, "--format", "table")
        assert done.exit_code == 0, done.output
        assert max(map(len, done.stdout.splitlines())) <= 80


def test_corrections_are_kept_listed_and_undone(run: Run) -> None:
    before = rows(run("claims"))
    first, second = [c for c in before if len(c["entries"]) > 1][:2]
    assert run("fix", "merge", first["id"], second["id"], "--note", "one story").exit_code == 0
    merged = {c["id"]: c for c in rows(run("claims"))}
    assert len(merged) == len(before) - 1
    assert len(merged[min(first["id"], second["id"])]["entries"]) == len(first["entries"]) + len(second["entries"])
    assert run("undo").exit_code == 0
    assert rows(run("claims")) == before
    entry = f"{first['id']}/1"
    assert run("fix", "relabel", entry, "--relation", "observing").exit_code == 0
    assert run("fix", "attribute", entry, "Nobody At All", "--kind", "organization").exit_code == 0
    (changed,) = (c for c in rows(run("claims")) if c["id"] == first["id"])
    assert changed["entries"][0]["relation"] == "observing"
    assert changed["entries"][0]["speakers"][0]["name"] == "Nobody At All"
    assert run("fix", "wrong", entry).exit_code == 0
    assert run("fix", "split", f"{second['id']}/1").exit_code == 0
    assert run("fix", "rate", "Nobody At All", "B").exit_code == 0
    listed = rows(run("fix", "list"))
    assert [r["kind"] for r in listed] == ["merge", "undo", "relabel", "attribute", "wrong", "split", "rate"]
    assert [r["stands"] for r in listed] == [False, False, True, True, True, True, True]
    assert listed[0]["note"] == "one story"
    assert listed[2]["value"] == {"relation": "observing"}
    assert listed[2]["anchors"][0]["text"] == first["entries"][0]["text"]
    for _ in range(5):
        assert run("undo").exit_code == 0
    assert rows(run("claims")) == before
    assert "nothing to undo" in str(run("undo").exception)


def test_a_source_is_rated_and_its_letter_shown(run: Run) -> None:
    assert run("source", "Marten Oakes", "--reliability", "B").exit_code == 0
    claim = next(c for c in rows(run("claims", "--speaker", "Marten Oakes")))
    shown = run("claim", claim["id"], "--format", "table").stdout
    (row,) = (line for line in shown.splitlines() if line.strip().startswith("Marten Oakes  "))
    assert " B " in row
    assert [r["kind"] for r in rows(run("fix", "list"))] == ["rate"]
    assert run("source", "Nobody At All", "--reliability", "B").exit_code != 0
    assert [r["kind"] for r in rows(run("fix", "list"))] == ["rate"]


@pytest.mark.parametrize(
    "command",
    [
        ("claim", "zzz"), ("compare", "zzz", "yyy"), ("fix", "split", "zzz"), ("fix", "merge", "zzz", "yyy"),
        ("undo", "zz"),
        ("fix", "wrong", "zzz/1"), ("diff", "--since", "soon"), ("claims", "--as-of", "2025-13-01"),
        ("claims", "--status", "true"), ("fix", "relabel", "zzz"), ("fix", "rate", "X", "Z"),
    ],
)  # fmt: skip
def test_what_is_not_there_is_told_in_a_line(run: Run, command: tuple[str, ...]) -> None:
    done = run(*command)
    assert done.exit_code != 0
    assert done.exception is None or isinstance(done.exception, SystemExit) or "\n" not in str(done.exception)
