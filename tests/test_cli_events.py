"""`onrecord events` as a user meets it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.test_cli import onrecord

REPORT = (
    "Norway delivered 14 boats to Moldova on Thursday. Police arrested a banker in Minsk in May 2029.\n\n"
    "The minister said that Kenya will not send soldiers to Haiti.\n"
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report, and its ledger."""
    path = tmp_path_factory.mktemp("events")
    row = {"text": REPORT, "url": "https://a.example/1", "publisher": "Gazette", "published": "2031-05-30"}
    (path / "a.jsonl").write_text(json.dumps(row) + "\n", "utf8")
    assert onrecord("add", "a.jsonl", folder=path).returncode == 0
    return path


def predicates(*args: str, folder: Path) -> list[str]:
    done = onrecord("events", *args, "--format", "csv", folder=folder)
    assert done.returncode == 0, done.stderr
    return [row["predicate"] for row in csv.DictReader(io.StringIO(done.stdout))]


def test_files_and_the_ledger_give_the_same(folder: Path) -> None:
    for form in ("jsonl", "csv", "table"):
        read, kept = (onrecord("events", *paths, "--format", form, folder=folder) for paths in (["a.jsonl"], []))
        assert read.returncode == kept.returncode == 0
        assert read.stdout == kept.stdout
        assert read.stdout


def test_json_lines_have_the_document_and_all_its_events(folder: Path) -> None:
    (line,) = onrecord("events", "a.jsonl", "--format", "jsonl", folder=folder).stdout.splitlines()
    value = json.loads(line)
    assert set(value) == {"document", "events"}
    found = {e["predicate"]["text"]: e for e in value["events"]}
    assert {"delivered", "arrested", "said", "send"} <= set(found)
    assert found["send"]["polarity"] == "-"
    assert found["send"]["statement"]
    assert found["delivered"]["statement"] is None
    assert found["delivered"]["roles"]["agent"]["entity"] == "Norway"


@pytest.mark.parametrize(
    ("args", "wanted"),
    [
        (["--type", "transfer"], ["delivered"]),
        (["--type", "coerce"], ["arrested"]),
        (["--actor", "Oslo"], ["delivered"]),
        (["--actor", "kenya"], ["send"]),
        (["--since", "2031-01-01", "--type", "COERCE"], []),
        (["--since", "2029-05-01", "--type", "COERCE"], ["arrested"]),
        (["--actor", "Nobody"], []),
    ],
)
def test_only_what_is_asked_for(folder: Path, args: list[str], wanted: list[str]) -> None:
    assert predicates(*args, folder=folder) == wanted


def test_events_without_a_type_are_asked_for(folder: Path) -> None:
    assert "said" not in predicates(folder=folder)
    assert "said" in predicates("--all", folder=folder)


def test_what_is_asked_in_the_wrong_way_is_told(folder: Path, tmp_path: Path) -> None:
    for args in (["--type", "nonsense"], ["--since", "May"]):
        done = onrecord("events", *args, folder=folder)
        assert done.returncode == 2
        assert args[1] in done.stderr
    done = onrecord("events", folder=tmp_path)
    assert done.returncode == 2
    assert "no ledger" in done.stderr
    assert onrecord("events", "missing.txt", "--format", "csv", folder=tmp_path).returncode == 2
