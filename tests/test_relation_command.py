"""`onrecord relation`: a line for every line, in order, whatever the lines are."""

from __future__ import annotations

import json
from pathlib import Path

from .test_cli import onrecord, rows

CLAIM = "The Lindvik bridge closes to lorries"


def test_a_line_for_every_line_in_order(tmp_path: Path) -> None:
    given = [
        {"claim": CLAIM, "text": "Lindvik bridge closed to lorries from Friday"},
        {"claim": CLAIM, "text": "Council denies Lindvik bridge will close to lorries"},
        {"claim": CLAIM, "text": ""},
        {"claim": "…", "text": "🛰️ \u2028 …", "more": 1},
        {"claim": CLAIM, "text": "Lindvik bridge reportedly to close to lorries, sources say"},
    ]
    file = tmp_path / "pairs.jsonl"
    file.write_text("\ufeff" + "\n\n".join(json.dumps(row, ensure_ascii=False) for row in given), "utf8")
    done = onrecord("relation", "--format", "jsonl", file)
    assert done.returncode == 0, done.stderr
    found = rows(done.stdout)
    assert [set(row) for row in found] == [{"relation", "score"}] * 5
    assert [found[i]["relation"] for i in (0, 1, 4)] == ["for", "against", "observing"]
    assert all(isinstance(row["score"], float) and 1 / 3 < row["score"] <= 1 for row in found)
    piped = onrecord("relation", "-", given=file.read_bytes())
    assert piped.stdout == done.stdout
    assert "against" in onrecord("relation", "--format", "table", file).stdout


def test_a_bad_line_has_its_place_and_its_reason(tmp_path: Path) -> None:
    good = json.dumps({"claim": CLAIM, "text": CLAIM}).encode()
    lines = [b"nonsense", good, b'["a"]', b'{"claim": 1, "text": "x"}', b"\xff\xfe", b"[" * 5000]
    done = onrecord("relation", "--format", "jsonl", "-", given=b"\n".join(lines))
    assert done.returncode == 1
    found = rows(done.stdout)
    assert [row["relation"] is None for row in found] == [True, False, True, True, True, True]
    assert done.stderr.count("is not JSON") == 3
    assert "-:3" in done.stderr
    assert onrecord("relation", "-", given=b"nonsense").returncode == 2
    missing = onrecord("relation", tmp_path / "none.jsonl")
    assert missing.returncode == 2
    assert "none.jsonl" in missing.stderr
