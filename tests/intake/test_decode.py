"""Encodings, byte order marks, empty and binary files; the text is otherwise unchanged."""

from __future__ import annotations

import codecs
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.records import Failure

from .support import document, failure, read, write

ENGLISH = "The minister said “we won’t go” — and that was all. The café’s owner did not add anything on Friday."
FRENCH = "Le ministre a déclaré que l'été serait très chaud à Besançon, où il a été élu en février dernier."
RUSSIAN = "Министр заявил, что мост закрыт на ремонт до конца месяца, сообщили в пятницу в ведомстве."
CZECH = "Ministr řekl, že most je uzavřen kvůli opravě. Žádné další podrobnosti neuvedl, uvedla v pátek agentura."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "utf-8"),
        (ENGLISH, "utf-8-sig"),
        (ENGLISH, "utf-16"),
        (RUSSIAN, "utf-32"),
        (ENGLISH, "cp1252"),
        (FRENCH, "latin-1"),
        ("café", "latin-1"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (CZECH, "cp1250"),
    ],
)
def test_encodings(tmp_path: Path, text: str, encoding: str) -> None:
    assert document(write(tmp_path / "a.txt", text.encode(encoding))).text == text


@pytest.mark.parametrize("order", ["le", "be"])
@pytest.mark.parametrize("width", ["16", "32"])
def test_byte_order_marks_are_dropped(tmp_path: Path, order: str, width: str) -> None:
    mark = getattr(codecs, f"BOM_UTF{width}_{order.upper()}")
    data = mark + ENGLISH.encode(f"utf-{width}-{order}")
    assert document(write(tmp_path / "a.txt", data)).text == ENGLISH


def test_newlines_and_white_space_stay(tmp_path: Path) -> None:
    text = " One\r\n\r\nTwo\rThree\n\tFour \u2028 Five\x0c\n\n"
    assert document(write(tmp_path / "a.txt", text)).text == text


def test_utf8_that_is_cut_off_or_damaged(tmp_path: Path) -> None:
    data = "déjà vu, café".encode()[:-1]
    assert document(write(tmp_path / "a.txt", data)).text == "déjà vu, caf\ufffd"
    data = (FRENCH * 5).encode()
    at = data.index(b"chaud")
    text = document(write(tmp_path / "b.txt", data[:at] + b"\xff" + data[at:])).text
    assert text == (FRENCH * 5).replace("chaud", "\ufffdchaud", 1)


def test_no_encoding_fits(tmp_path: Path) -> None:
    data = bytes(range(1, 256)) * 3
    assert failure(write(tmp_path / "a.txt", data)).reason == "encoding"
    assert failure(write(tmp_path / "b.txt", b"\xff\xfea\x00\x00\xd8b")).reason == "encoding"


@pytest.mark.parametrize("data", [b"", b" \r\n\t\n", b"\xef\xbb\xbf", b"\xff\xfe", "\u2003\n".encode()])
def test_empty(tmp_path: Path, data: bytes) -> None:
    assert failure(write(tmp_path / "a.txt", data)).reason == "empty"


@pytest.mark.parametrize(
    ("data", "hint"),
    [
        (b"%PDF-1.7\nbody", "pdftotext"),
        (b"PK\x03\x04docx", "save it as text or HTML"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG"),
        (b"GIF89a\x01\x00", "GIF"),
        (b"\x7fELF\x02\x01", "program"),
        (b"SQLite format 3\x00", "SQLite"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "office"),
        (b"{\\rtf1 text}", "rich text"),
        (b"The port\x00 is open", "NUL"),
        ("The port".encode("utf-16-le"), "UTF-16"),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "noextension"])
def test_binary(tmp_path: Path, data: bytes, hint: str, name: str) -> None:
    item = failure(write(tmp_path / name, data))
    assert item.reason == "binary"
    assert hint in item.detail


def test_a_text_may_begin_like_a_binary_file(tmp_path: Path) -> None:
    assert document(write(tmp_path / "a.txt", "ID3 is a format.")).text == "ID3 is a format."


@given(st.text())
def test_any_text_comes_back(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = write(Path(folder) / "a.txt", text)
        (item,) = read(path)
    if isinstance(item, Failure):
        assert item.reason in ("empty", "binary")
        assert "\0" in text or not text.strip("\ufeff \n\t") or not text.removeprefix("\ufeff").strip()
    else:
        assert item.text == text.removeprefix("\ufeff")


@given(st.binary(max_size=300))
def test_any_bytes_are_a_document_or_a_failure(data: bytes) -> None:
    for name in ("a.txt", "a.jsonl", "noextension"):
        with tempfile.TemporaryDirectory() as folder:
            for item in read(write(Path(folder) / name, data)):
                if not isinstance(item, Failure):
                    item.text.encode("utf-8")
