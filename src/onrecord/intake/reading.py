"""One place → its documents: opens it within the limit, unpacks gzip, finds out the format, hands it on."""

from __future__ import annotations

import gzip
import json
import re
import sys
import zlib
from collections.abc import Iterator
from contextlib import ExitStack
from typing import BinaryIO, cast

from onrecord.errors import IntakeError
from onrecord.intake.decode import decode, mark_of
from onrecord.intake.places import Place, no_access, too_large
from onrecord.records import Document, Failure

CHUNK = 1 << 16
_GZIP = b"\x1f\x8b"
_HTML = re.compile(
    r"\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--.{0,1000}?-->\s*){0,3}<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)


def load(place: Place, *, max_size: int) -> Iterator[Document | Failure]:
    """The documents of one place, read when they are asked for. Never raises for bad input: what cannot be read
    comes as a Failure with a reason out of REASONS.

    `max_size` is in bytes, after unpacking: of a text or page, and of a line of JSONL. At most that much (and a
    chunk) is held.
    """
    try:
        with ExitStack() as stack:
            yield from _read(place, _open(place, stack), max_size)
    except IntakeError as error:
        yield error.failure
    except (EOFError, zlib.error, gzip.BadGzipFile):
        yield Failure("intake", place.name, "binary", "is gzip data that is damaged or cut off; make or fetch it again")
    except OSError as error:
        yield no_access(place.name, error).failure


def _open(place: Place, stack: ExitStack) -> BinaryIO:
    """The bytes of the place, unpacked if they are gzip."""
    raw = _standard(place) if place.path is None else stack.enter_context(place.path.open("rb"))
    head = raw.read(2)
    stream = cast(BinaryIO, _Again(head, raw))
    return cast(BinaryIO, stack.enter_context(gzip.GzipFile(fileobj=stream))) if head == _GZIP else stream


def _standard(place: Place) -> BinaryIO:
    if place.stream is not None:
        return place.stream
    if sys.stdin is None:  # closed by whoever started the program
        raise IntakeError(place.name, "unreadable", "is standard input, which is closed; name a file")
    return sys.stdin.buffer


class _Again:
    """A stream that gives its first bytes, `head`, once more: pipes cannot be wound back."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head, self._rest = head, rest

    def read(self, size: int) -> bytes:
        head, self._head = self._head[:size], self._head[size:]
        return head + self._rest.read(size - len(head)) if len(head) < size else head


def _read(place: Place, stream: BinaryIO, max_size: int) -> Iterator[Document | Failure]:
    head = stream.read(min(CHUNK, max_size + 1))
    kind = place.format or sniff(head)
    if kind == "jsonl":
        from onrecord.intake.jsonl import rows

        chunks = iter(lambda: stream.read(CHUNK), b"")
        yield from rows(_after(head, chunks), place.name, max_size=max_size)
        return
    if place.size > max_size:
        raise too_large(place.name, place.size, max_size)
    data = bytearray(head)
    while len(data) <= max_size and (chunk := stream.read(min(CHUNK, max_size + 1 - len(data)))):
        data += chunk
    if len(data) > max_size:
        raise too_large(place.name, None, max_size)
    text = decode(bytes(data), place.name, html=kind == "html")
    if kind == "html":
        from onrecord.intake.html import page

        yield page(text, place.name)
    else:
        from onrecord.intake.plain import plain

        yield plain(text, place.name)


def _after(head: bytes, chunks: Iterator[bytes]) -> Iterator[bytes]:
    yield head
    yield from chunks


def sniff(head: bytes) -> str:
    """The format of what begins with `head`: "html", "jsonl", or "text" for all else."""
    mark = mark_of(head)
    start, encoding = (len(mark[0]), mark[1]) if mark else (0, "latin-1")
    text = head[start : start + 4096].decode(encoding, "replace")
    if _HTML.match(text):
        return "html"
    if not text.lstrip().startswith("{"):
        return "text"
    line, end, _ = head.lstrip(b"\xef\xbb\xbf \t\r\n").partition(b"\n")
    if not end and len(head) >= CHUNK:  # a first line longer than what was read
        return "jsonl" if re.match(rb'\{\s*"', line) else "text"
    try:
        return "jsonl" if isinstance(json.loads(line), dict) else "text"
    except (ValueError, RecursionError):
        return "text"
