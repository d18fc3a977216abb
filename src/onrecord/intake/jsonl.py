"""JSONL → Documents: one object a line, `text` and, if known, `url`, `title`, `publisher`, `published`, `byline`,
`language`. Lines end at b"\\n" only (a text may hold U+2028); blank lines are skipped; other fields are ignored.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterable, Iterator

from onrecord.errors import IntakeError
from onrecord.intake.dates import iso
from onrecord.intake.headers import header
from onrecord.intake.places import too_large
from onrecord.records import Document, Failure

FIELDS = ("text", "url", "title", "publisher", "published", "byline", "language")


def rows(chunks: Iterable[bytes], name: str, *, max_size: int) -> Iterator[Document | Failure]:
    """The documents of the file `name`, read from `chunks`. A line that is no document, or is longer than
    `max_size` bytes, is a Failure with the key `name:line` (lines are counted from 1), and the rest goes on."""
    for number, line in lines(chunks, max_size):
        key = f"{name}:{number}"
        try:
            if line is None:
                raise too_large(key, None, max_size)
            if number == 1:
                if line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
                    raise IntakeError(key, "encoding", "is UTF-16; JSONL has to be UTF-8, save it so")
                line = line.removeprefix(codecs.BOM_UTF8)
            if line.strip():
                yield row(line, name, number)
        except IntakeError as error:
            yield error.failure
            if number == 1 and error.reason == "encoding" and "UTF-16" in error.detail:
                return


def row(line: bytes, name: str, number: int) -> Document:
    """The document of one line. Raises IntakeError: "encoding", "not-json", "bad-field" or "empty"."""
    key = f"{name}:{number}"
    try:
        value = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise IntakeError(
            key, "encoding", f"is not UTF-8 ({error.reason} at byte {error.start}); save it as UTF-8"
        ) from None
    except json.JSONDecodeError as error:
        raise IntakeError(
            key, "not-json", f"is not JSON: {error.msg} at column {error.colno}; correct the line"
        ) from None
    except (ValueError, RecursionError):  # a number of thousands of digits; thousands of brackets
        raise IntakeError(
            key, "not-json", "is nested too deeply, or holds too long a number; correct the line"
        ) from None
    if not isinstance(value, dict):
        raise IntakeError(key, "not-json", 'is JSON but not an object; write {"text": "..."} on each line')
    facts = {field: _string(value.get(field), field, key) for field in FIELDS}
    text = facts["text"]
    if text is None:
        raise IntakeError(key, "bad-field", "has no `text`; give the article's text as a string")
    if not text.strip():
        raise IntakeError(key, "empty", "has a `text` without a word; leave the line out")
    published = facts["published"]
    if published is None:
        top = header(text)
        published, facts["publisher"] = top.published, facts["publisher"] or top.publisher
    else:
        published = iso(published)
    return Document(
        text,
        facts["url"] or f"file:{name}#{number}",
        facts["publisher"],
        facts["title"],
        facts["byline"],
        published,
        facts["language"],
    )


def _string(value: object, field: str, key: str) -> str | None:
    """`value` if it is a string that UTF-8 can hold, or null."""
    if value is None:
        return None
    if not isinstance(value, str):
        raise IntakeError(key, "bad-field", f"has a `{field}` that is not a string; give a string or null")
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        detail = f"has half a surrogate pair in `{field}`, which no text can hold; write the character itself"
        raise IntakeError(key, "encoding", detail) from None
    return value


def lines(chunks: Iterable[bytes], limit: int) -> Iterator[tuple[int, bytes | None]]:
    """(number from 1, line) for each line of the `chunks`; None for the line where it is longer than `limit`
    bytes. Never more than `limit` bytes and one chunk are held."""
    number = 0
    held = bytearray()
    over = False
    for chunk in chunks:
        *ends, rest = chunk.split(b"\n")
        for end in ends:
            number += 1
            over = over or len(held) + len(end) > limit
            yield number, None if over else bytes(held) + end
            held.clear()
            over = False
        over = over or len(held) + len(rest) > limit
        if over:
            held.clear()
        else:
            held += rest
    if held or over:
        yield number + 1, None if over else bytes(held)
