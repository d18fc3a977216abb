"""The command line as a user meets it: what is printed where, and the exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HARBOUR = Path(__file__).resolve().parents[1] / "examples" / "harbour"
STORY = "The mayor said on Monday that the bridge is safe.\n\n“I drive over it every day,” Ada Holt told reporters.\n"


def onrecord(*args: object, given: bytes = b"", folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "onrecord", *map(str, args)], input=given, capture_output=True, cwd=folder, check=False,
        env={k: v for k, v in os.environ.items() if k != "ONRECORD_DB"},
    )  # fmt: skip
    out, err = done.stdout.decode("utf8"), done.stderr.decode("utf8")
    assert "Traceback" not in err, err
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)


def rows(printed: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in printed.splitlines()]


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example's ledger."""
    db = tmp_path_factory.mktemp("ledger") / "harbour.db"
    done = onrecord("add", HARBOUR, "--db", db)
    assert done.returncode == 0, done.stderr
    assert "10 documents added" in done.stderr
    return db


def test_read_prints_the_stable_json(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY, "utf8")
    done = onrecord("read", "--format", "jsonl", "a.txt", folder=tmp_path)
    assert done.returncode == 0
    (row,) = rows(done.stdout)
    assert set(row) == {"document", "statements", "events", "times", "failures"}
    document = row["document"]
    assert isinstance(document, dict)
    assert document["text"] == STORY
    assert document["url"] == "file:a.txt"
    names = {"id", "url", "publisher", "title", "byline", "published", "language", "text"}
    assert set(document) == names
    statements = row["statements"]
    assert isinstance(statements, list)
    assert len(statements) == 2
    fields = {
        "id",
        "source",
        "cue",
        "content",
        "mode",
        "act",
        "score",
        "rules",
        "speakers",
        "basis",
        "anonymity_reason",
        "medium",
        "addressee",
        "said",
        "within",
        "events",
    }
    assert all(set(s) == fields for s in statements)
    assert [s["source"]["text"] for s in statements] == ["The mayor", "Ada Holt"]
    assert [s["mode"] for s in statements] == ["indirect", "direct"]


def test_formats_agree(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY, "utf8")
    lines = rows(onrecord("read", "--format", "jsonl", "a.txt", folder=tmp_path).stdout)
    assert json.loads(onrecord("read", "--format", "json", "a.txt", folder=tmp_path).stdout) == lines
    assert rows(onrecord("read", "a.txt", folder=tmp_path).stdout) == lines  # not a terminal
    assert rows(onrecord("read", "a.txt", "--jobs", "2", folder=tmp_path).stdout) == lines
    table = onrecord("read", "--format", "table", "a.txt", folder=tmp_path).stdout
    assert "Ada Holt" in table
    page = onrecord("read", "--format", "html", "a.txt", folder=tmp_path).stdout
    assert page.startswith("<!DOCTYPE html>")
    assert "Ada Holt" in page


def statements(*args: str, folder: Path) -> list[dict[str, Any]]:
    """Of the one document that is read."""
    (row,) = rows(onrecord("read", *args, folder=folder).stdout)
    found: Any = row["statements"]
    return list(found)


def test_min_score_keeps_the_surer_ones(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY, "utf8")
    every = statements("a.txt", folder=tmp_path)
    least = max(s["score"] for s in every)
    some = statements("a.txt", "--min-score", str(least), folder=tmp_path)
    assert some == [s for s in every if s["score"] >= least]
    assert onrecord("read", "a.txt", "--min-score", "2", folder=tmp_path).returncode == 2


def test_a_gazetteer_of_ones_own_settles_what_a_name_is(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Brellok said on Monday that the bridge is safe.", "utf8")
    (tmp_path / "mine.tsv").write_text("kind\tname\tcountry\noutlet\tBrellok\tNO\n", "utf8")
    (speaker,) = statements("a.txt", "--gazetteer", "mine.tsv", folder=tmp_path)[0]["speakers"]
    assert (speaker["name"], speaker["kind"], speaker["country"]) == ("Brellok", "outlet", "NO")
    (tmp_path / "bad.tsv").write_text("kind\tname\nplanet\tMars\n", "utf8")
    done = onrecord("read", "a.txt", "--gazetteer", "bad.tsv", folder=tmp_path)
    assert done.returncode == 2
    assert "bad.tsv:2" in done.stderr
    assert "Traceback" not in done.stderr


def test_read_takes_standard_input_and_folders(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for name in ("b.txt", "a.txt"):
        (tmp_path / "in" / name).write_text(STORY, "utf8")
    done = onrecord("read", "-", given=STORY.encode())
    assert [r["document"]["text"] for r in rows(done.stdout)] == [STORY]  # type: ignore[index]
    done = onrecord("read", "in", folder=tmp_path)
    assert [r["document"]["url"] for r in rows(done.stdout)] == ["file:in/a.txt", "file:in/b.txt"]  # type: ignore[index]


@pytest.mark.parametrize(
    ("name", "data", "options", "says"),
    [
        ("empty.txt", b"", (), "empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00", (), ""),
        ("large.txt", b"The mayor said no. " * 100, ("--max-size", "1000"), "--max-size"),
        ("lines.jsonl", b'{"text": 5}\n', (), "text"),
    ],
)
def test_bad_input_is_named_with_a_remedy(
    tmp_path: Path, name: str, data: bytes, options: tuple[str, ...], says: str
) -> None:
    (tmp_path / name).write_bytes(data)
    done = onrecord("read", "--format", "jsonl", *options, name, folder=tmp_path)
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"onrecord: {name}")
    assert says in line
    (row,) = rows(done.stdout)
    assert row["document"] is None
    assert row["failures"]


def test_missing_path_and_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    for path in ("missing.txt", "none"):
        done = onrecord("read", path, folder=tmp_path)
        assert done.returncode == 2
        assert path in done.stderr
        assert len(done.stderr.splitlines()) == 1


def test_a_bad_line_does_not_cost_the_others(tmp_path: Path) -> None:
    lines = [json.dumps({"text": f"{STORY} {i}"}) for i in range(20)]
    lines[16] = '{"text": "cut off'
    (tmp_path / "all.jsonl").write_text("\n".join(lines), "utf8")
    done = onrecord("add", "all.jsonl", "--db", "l.db", folder=tmp_path)
    assert done.returncode == 1
    assert "all.jsonl:17" in done.stderr
    assert "19 documents added" in done.stderr
    assert "1 failed, 19 read" in done.stderr


def test_adding_twice_changes_nothing(tmp_path: Path, ledger: Path) -> None:
    before = onrecord("claims", "--db", ledger).stdout
    done = onrecord("add", HARBOUR, "--db", ledger)
    assert done.returncode == 0
    assert "0 documents added" in done.stderr
    assert "10 already there" in done.stderr
    assert onrecord("claims", "--db", ledger).stdout == before


def test_the_order_of_adding_makes_no_difference(tmp_path: Path, ledger: Path) -> None:
    for path in sorted(HARBOUR.iterdir(), reverse=True):
        assert onrecord("add", path.name, "--db", tmp_path / "l.db", folder=HARBOUR).returncode == 0
    ids = [c["id"] for c in rows(onrecord("claims", "--db", ledger).stdout)]
    assert [c["id"] for c in rows(onrecord("claims", "--db", tmp_path / "l.db").stdout)] == ids


def test_claims_print_every_passage_once(ledger: Path) -> None:
    claims = rows(onrecord("claims", "--db", ledger, "--format", "jsonl").stdout)
    fields = {"id", "text", "status", "first", "last", "origins", "grade", "entries"}
    assert all(set(c) == fields for c in claims)
    for status in (c["status"] for c in claims):
        assert isinstance(status, dict)
        assert {"phrase", "support", "opposition", "withdrawn"} <= status.keys()
    entries = [e for c in claims for e in c["entries"]]  # type: ignore[attr-defined]
    passages = [(e["document"]["id"], e["statement"], str(e["spans"])) for e in entries if e["rule"] != "taken-back"]
    assert len(passages) == len(set(passages)) > 50
    texts = {r["document"]["id"]: r["document"]["text"] for r in rows(onrecord("read", HARBOUR).stdout)}  # type: ignore[index]
    for e in entries:
        assert e["text"] == " ".join(texts[e["document"]["id"]][s:t] for s, t in e["spans"])


def test_the_wire_copy_shares_its_claims(ledger: Path) -> None:
    """What the Courier's first story has from Norden Press's stands in one claim with it."""
    homes: dict[str, dict[str, object]] = {"ferry-steering": {}, "ferry-steering-newspaper": {}}
    for claim in rows(onrecord("claims", "--db", ledger, "--format", "jsonl").stdout):
        for entry in claim["entries"]:  # type: ignore[attr-defined]
            name = entry["document"]["url"].rpartition("/")[2]
            homes.get(name, {})[entry["text"].translate({ord("’"): "'", ord("“"): '"', ord("”"): '"'})] = claim["id"]
    wire, copy = homes.values()
    both = wire.keys() & copy.keys()
    assert len(both) > 10
    assert all(wire[text] == copy[text] for text in both)


def test_one_claim_is_found_by_the_beginning_of_its_id(ledger: Path) -> None:
    first = rows(onrecord("claims", "--db", ledger).stdout)[0]
    shown = onrecord("claim", str(first["id"])[:10], "--db", ledger)
    assert rows(shown.stdout) == [first]
    table = onrecord("claim", str(first["id"])[:10], "--db", ledger, "--format", "table").stdout
    assert str(first["id"])[:8] in table
    done = onrecord("claim", "zzzz", "--db", ledger)
    assert done.returncode == 2
    assert "zzzz" in done.stderr


def test_sources_and_search(ledger: Path) -> None:
    found = rows(onrecord("sources", "--db", ledger).stdout)
    assert any("Tolley" in str(s["text"]) for s in found)
    table = onrecord("sources", "--db", ledger, "--format", "table", "--limit", "5")
    assert "documents" in table.stdout
    hits = rows(onrecord("search", "steering", "failed", "--db", ledger).stdout)
    assert hits
    assert onrecord("search", "zebra", "--db", ledger).returncode == 1


def test_what_one_source_said(ledger: Path) -> None:
    said = rows(onrecord("source", "TOLLEY", "--db", ledger).stdout)
    assert len(said) > 3
    assert {s["source"]["name"] for s in said} == {"Joan Tolley"}  # type: ignore[index]
    assert len({s["document"]["url"] for s in said}) > 1  # type: ignore[index]
    table = onrecord("source", "joan tolley", "--db", ledger, "--format", "table").stdout
    assert "Joan Tolley" in table
    assert "https://nordenpress.example" in table
    for wanted, told in (("Toley", "Joan Tolley"), ("Merrin", "several sources"), ("Zzyzx", "no source")):
        done = onrecord("source", wanted, "--db", ledger)
        assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
        assert told in done.stderr


@pytest.mark.parametrize("command", [("claims",), ("claim", "ab"), ("sources",), ("source", "x"), ("search", "x")])
def test_a_missing_or_foreign_ledger_is_told(tmp_path: Path, command: tuple[str, ...]) -> None:
    done = onrecord(*command, "--db", "none.db", folder=tmp_path)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "none.db" in done.stderr
    assert not (tmp_path / "none.db").exists()
    (tmp_path / "other.db").write_bytes(b"not a database at all, but a page of notes\n" * 100)
    done = onrecord(*command, "--db", "other.db", folder=tmp_path)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "other.db" in done.stderr


def test_add_leaves_a_foreign_file_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_bytes(b"my notes\n" * 200)
    done = onrecord("add", HARBOUR, "--db", "notes.db", folder=tmp_path)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert (tmp_path / "notes.db").read_bytes() == b"my notes\n" * 200


@pytest.mark.parametrize("command", ["read", "add", "claims", "claim", "sources", "source", "search"])
def test_every_command_has_help_with_an_example(command: str) -> None:
    done = onrecord(command, "--help")
    assert done.returncode == 0
    assert f"Example: onrecord {command}" in " ".join(done.stdout.split())


def test_a_reader_that_stops_early_is_no_error(ledger: Path) -> None:
    done = subprocess.run(
        f"{sys.executable} -m onrecord claims --db {ledger} | head -1", shell=True, capture_output=True, check=False
    )
    assert done.stderr == b""


def test_closed_standard_input_is_told() -> None:
    command = f"{sys.executable} -m onrecord read - <&-"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "onrecord: -: is standard input, which is closed; name a file\n"


def test_times_lists_every_expression_with_its_days(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(
        '{"text": "It sank on Friday.", "published": "2031-05-08", "url": "https://tide.example/1"}\n'
        '{"text": "Held on 03/05/2031.", "published": "2031-05-08", "url": "https://tide.co.uk/2"}\n'
        '{"text": "Nothing here."}\n'
    )
    done = onrecord("times", "--format", "jsonl", "a.jsonl", "absent.txt", folder=tmp_path)
    assert done.returncode == 1
    assert "absent.txt" in done.stderr
    found: list[Any] = rows(done.stdout)
    assert [set(row) for row in found] == [{"document", "times"}] * 3
    times = [[(t["text"], t["type"], t["earliest"], t["latest"]) for t in row["times"]] for row in found]
    friday, british = ("2031-05-02",) * 2, ("2031-05-03",) * 2
    assert times == [[("Friday", "DATE", *friday)], [("03/05/2031", "DATE", *british)], []]
    table = onrecord("times", "--format", "table", "a.jsonl", folder=tmp_path)
    assert table.returncode == 0
    assert "Friday" in table.stdout
    assert "no time expression found" in table.stdout
