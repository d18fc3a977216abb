"""Files, folders, links, pipes and standard input."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from onrecord.intake import REASONS, Place, load, walk
from onrecord.records import Document, Failure

from .support import LIMIT, document, failure, read, write


def names(*paths: Path | str) -> list[str]:
    return [
        item.name if isinstance(item, Place) else item.reason for item in walk([str(p) for p in paths], max_size=LIMIT)
    ]


def test_a_folder_is_walked_in_order_without_hidden_and_foreign_files(tmp_path: Path) -> None:
    for name in (
        "b.txt",
        "a/z.md",
        "a/c.jsonl",
        ".hidden.txt",
        ".git/x.txt",
        "picture.png",
        "c.HTML",
        "d.txt.gz",
        "e.gz",
    ):
        write(tmp_path / name, "text")
    found = [Path(n).relative_to(tmp_path).as_posix() for n in names(tmp_path)]
    assert found == ["a/c.jsonl", "a/z.md", "b.txt", "c.HTML", "d.txt.gz"]


def test_names_are_as_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "in" / "a.txt", "text")
    monkeypatch.chdir(tmp_path)
    assert names("./in") == ["./in/a.txt"]
    assert names("in/") == ["in/a.txt"]
    assert document("./in/a.txt").url == "file:./in/a.txt"


def test_a_place_tells_size_and_format(tmp_path: Path) -> None:
    for name, kind in (("a.txt", "text"), ("a.NDJSON", "jsonl"), ("a.xhtml", "html"), ("a.html.gz", "html"), ("a", "")):
        path = write(tmp_path / name, "four")
        assert list(walk([str(path)], max_size=LIMIT)) == [Place(path, str(path), 4, kind)]


def test_a_folder_without_texts(tmp_path: Path) -> None:
    write(tmp_path / "a.png", "x")
    item = failure(tmp_path)
    assert (item.key, item.reason) == (str(tmp_path), "no-texts")


def test_a_missing_path_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "text")
    assert names(tmp_path / "no.txt", "nul\0name", path) == ["missing", "missing", str(path)]


def test_what_is_named_twice_is_read_once(tmp_path: Path) -> None:
    path = write(tmp_path / "f" / "a.txt", "text")
    (tmp_path / "f" / "b.txt").symlink_to(path)
    assert names(path, tmp_path / "f", tmp_path, "-", "-") == [str(path), "-"]


def test_links_in_a_loop_end(tmp_path: Path) -> None:
    path = write(tmp_path / "f" / "a.txt", "text")
    (tmp_path / "f" / "up").symlink_to(tmp_path)
    (tmp_path / "self.txt").symlink_to("self.txt")
    assert names(tmp_path) == [str(path), "unreadable"]


def test_a_broken_link_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("nowhere.txt")
    item = failure(tmp_path)
    assert (item.key, item.reason) == (str(tmp_path / "a.txt"), "missing")


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_what_may_not_be_read(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "text")
    path.chmod(0)
    assert failure(path).reason == "unreadable"


def test_a_file_that_goes_between_walk_and_load(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "text")
    (place,) = walk([str(path)], max_size=LIMIT)
    path.unlink()
    assert isinstance(place, Place)
    (item,) = load(place, max_size=LIMIT)
    assert isinstance(item, Failure)
    assert item.reason == "missing"


def test_a_pipe_is_read_like_standard_input(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(b"The port is open.",))
    writer.start()
    assert document(pipe).text == "The port is open."
    writer.join()


@pytest.mark.parametrize("name", ["a.txt", "a.html", "noextension"])
def test_too_large(tmp_path: Path, name: str) -> None:
    path = write(tmp_path / name, "x" * 1001)
    item = failure(path, max_size=1000)
    assert item.reason == "too-large"
    assert all(part in item.detail for part in ("1,001", "1,000", "--max-size"))
    assert document(write(tmp_path / "b.txt", "x" * 1000), max_size=1000).text == "x" * 1000


def test_too_large_where_the_size_is_not_known(tmp_path: Path) -> None:
    packed = write(tmp_path / "a.txt.gz", gzip.compress(b"x" * 5_000_000))
    assert packed.stat().st_size < LIMIT
    assert failure(packed).reason == "too-large"
    (item,) = read("-", stdin=b"x" * 1001, max_size=1000)
    assert isinstance(item, Failure)
    assert (item.key, item.reason) == ("-", "too-large")


def test_gzip(tmp_path: Path) -> None:
    data = gzip.compress("The café is open.".encode())
    assert document(write(tmp_path / "a.txt.gz", data)).text == "The café is open."
    assert document(write(tmp_path / "noextension", data)).text == "The café is open."
    for damaged in (data[:-9], data[:12] + b"\xff" * 30, b"\x1f\x8b"):
        assert failure(write(tmp_path / "b.txt.gz", damaged)).reason == "binary"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"The port is open.", ("file:-", "The port is open.")),
        (b'\xef\xbb\xbf {"text": "The port is open."}\n', ("file:-#1", "The port is open.")),
        (b'{"text": "' + b"x" * 70_000 + b'"}', ("file:-#1", "x" * 70_000)),
        (b"{not json}\n", ("file:-", "{not json}\n")),
        (b"{", ("file:-", "{")),
        ("﻿The port.".encode("utf-16-le"), ("file:-", "The port.")),
    ],
)
def test_standard_input(data: bytes, expected: tuple[str, str]) -> None:
    (item,) = read("-", stdin=data)
    assert isinstance(item, Document)
    assert (item.url, item.text) == expected


def test_the_process_s_own_standard_input() -> None:
    code = (
        "from onrecord.intake import *\n"
        "for p in walk(['-'], max_size=99): print([d.text for d in load(p, max_size=99)])"
    )
    done = subprocess.run([sys.executable, "-c", code], input=b"a\r\nb", capture_output=True, check=True)
    assert done.stdout.strip() == rb"['a\r\nb']"


def test_importing_is_light() -> None:
    code = (
        "import sys, onrecord.intake, onrecord.intake.html, onrecord.intake.jsonl, onrecord.intake.plain\n"
        "print([m for m in ('trafilatura', 'lxml', 'dateutil', 'charset_normalizer', 'numpy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout.strip() == b"[]"


def test_the_reasons_are_a_closed_set() -> None:
    assert len(set(REASONS)) == len(REASONS)
    source = "".join(p.read_text() for p in Path(sys.modules[load.__module__].__file__ or "").parent.glob("*.py"))
    assert all(f'"{reason}"' in source for reason in REASONS)
