"""JSONL: one object a line; a bad line is a Failure, and the others go on."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from onrecord.intake.jsonl import lines
from onrecord.records import Document, Failure

from .support import document, failure, read, write


def row(**fields: object) -> str:
    return json.dumps({"text": "The port is open.", **fields}, ensure_ascii=False) + "\n"


def test_the_bad_line_is_named_and_the_others_go_on(tmp_path: Path) -> None:
    rows = [row(url=f"https://news.example/{n}") for n in range(1, 21)]
    rows[16] = '{"text": "The port\n'
    path = write(tmp_path / "a.jsonl", "".join(rows))
    items = read(path)
    (bad,) = [item for item in items if isinstance(item, Failure)]
    assert (bad.stage, bad.key, bad.reason) == ("intake", f"{path}:17", "not-json")
    assert [i.url for i in items if isinstance(i, Document)] == [
        f"https://news.example/{n}" for n in range(1, 21) if n != 17
    ]


def test_fields_are_kept_as_they_are(tmp_path: Path) -> None:
    facts = {
        "text": " A\r\nB\u2028C ",
        "url": "HTTPS://News.Example/a?b=1#c",
        "title": "T",
        "publisher": "P",
        "published": "2024-09-07T10:30:00Z",
        "byline": "B",
        "language": "en",
    }
    found = document(write(tmp_path / "a.jsonl", row(**facts, other=[1])))
    assert found == Document(**facts)


def test_without_url_it_is_the_line(tmp_path: Path) -> None:
    path = write(tmp_path / "a.ndjson", "\n" + row(url=None) + "\r\n" + row())
    assert [i.url for i in read(path) if isinstance(i, Document)] == [f"file:{path}#2", f"file:{path}#4"]


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        ("2024-09-07", "x", "2024-09-07"),
        ("2024-09-07 10:30:00", "x", "2024-09-07 10:30:00"),
        ("Sat, 07 Sep 2024 10:30:00 +0000", "x", "2024-09-07T10:30:00+00:00"),
        ("07/09/2024", "x", None),
        ("soon", "KYIV, Sept. 7, 2024 (AP) - x", None),
        (None, "KYIV, Sept. 7, 2024 (AP) - x", "2024-09-07"),
        (None, " date 2024-09-07 The officers", "2024-09-07"),
    ],
)
def test_published(tmp_path: Path, published: str | None, text: str, expected: str | None) -> None:
    assert document(write(tmp_path / "a.jsonl", row(published=published, text=text))).published == expected


def test_the_agency_is_the_publisher_where_no_other_is_known(tmp_path: Path) -> None:
    text = "KYIV, Sept. 7, 2024 (AP) - x"
    assert document(write(tmp_path / "a.jsonl", row(text=text))).publisher == "AP"
    assert document(write(tmp_path / "b.jsonl", row(text=text, publisher="P"))).publisher == "P"


@pytest.mark.parametrize(
    ("line", "reason", "word"),
    [
        (b"[1]", "not-json", "object"),
        (b"nonsense", "not-json", "column 1"),
        (b"[" * 100_000, "not-json", "nested"),
        (b'{"text": ' + b"1" * 5000 + b"}", "not-json", "number"),
        (b"{}", "bad-field", "`text`"),
        (b'{"text": null}', "bad-field", "`text`"),
        (b'{"text": 7}', "bad-field", "`text`"),
        (b'{"text": "x", "title": ["y"]}', "bad-field", "`title`"),
        (b'{"text": "x", "published": 2024}', "bad-field", "`published`"),
        (b'{"text": " \\n"}', "empty", "`text`"),
        (b'{"text": "x \\ud800 y"}', "encoding", "`text`"),
        (b'{"text": "x", "byline": "\\udfff"}', "encoding", "`byline`"),
        (b'{"text": "caf\xe9"}', "encoding", "UTF-8"),
    ],
)
def test_bad_lines(tmp_path: Path, line: bytes, reason: str, word: str) -> None:
    path = write(tmp_path / "a.jsonl", line + b"\n" + row().encode())
    bad, good = read(path)
    assert isinstance(bad, Failure)
    assert (bad.key, bad.reason) == (f"{path}:1", reason)
    assert word in bad.detail
    assert isinstance(good, Document)


def test_surrogate_pairs_are_characters(tmp_path: Path) -> None:
    assert document(write(tmp_path / "a.jsonl", b'{"text": "\\ud83d\\ude00"}')).text == "\U0001f600"


def test_a_byte_order_mark_is_dropped_and_utf16_refused(tmp_path: Path) -> None:
    assert document(write(tmp_path / "a.jsonl", b"\xef\xbb\xbf" + row().encode())).text == "The port is open."
    item = failure(write(tmp_path / "b.jsonl", row().encode("utf-16")))
    assert (item.reason, "UTF-8" in item.detail) == ("encoding", True)


def test_the_limit_is_one_of_lines(tmp_path: Path) -> None:
    small = row(text="x" * 50)
    path = write(tmp_path / "a.jsonl", small * 4000 + row(text="y" * 100_000) + small)
    items = read(path, max_size=100)
    (bad,) = [item for item in items if isinstance(item, Failure)]
    assert (bad.key, bad.reason) == (f"{path}:4001", "too-large")
    assert "--max-size" in bad.detail
    assert len(items) == 4002


def test_packed_and_cut_off(tmp_path: Path) -> None:
    data = gzip.compress("".join(row(text=f"Text {n * n * n}") for n in range(20_000)).encode())
    assert len(read(write(tmp_path / "a.jsonl.gz", data))) == 20_000
    items = read(write(tmp_path / "b.jsonl.gz", data[: len(data) // 2]))
    assert isinstance(items[0], Document)
    assert isinstance(items[-1], Failure)
    assert items[-1].reason == "binary"


@pytest.mark.parametrize("cut", [1, 2, 3, 100])
def test_lines_are_the_same_however_they_come(cut: int) -> None:
    data = b"one\n\ntwo\r\nlonger than ten\nfour"
    chunks = [data[i : i + cut] for i in range(0, len(data), cut)]
    assert list(lines(chunks, 10)) == [(1, b"one"), (2, b""), (3, b"two\r"), (4, None), (5, b"four")]
