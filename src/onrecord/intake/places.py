"""Where documents are: files, folders and standard input, as places to be read."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from onrecord.errors import IntakeError
from onrecord.records import Failure

REASONS = (
    "missing",  # no such file or folder
    "no-texts",  # a folder without a file that can be read
    "unreadable",  # the system would not let it be read
    "too-large",  # above --max-size
    "empty",  # nothing, or nothing but white space
    "binary",  # not a text: PDF, Word, picture, archive, program
    "encoding",  # no encoding fits, or half a surrogate pair in JSON
    "not-json",  # a line of a JSONL file is not a JSON object
    "bad-field",  # a field of a JSONL line is missing or has the wrong type
    "needs-extra",  # HTML without onrecord[html]
    "no-article",  # an HTML page in which no article was found
)

MAX_SIZE = 20_000_000  # bytes of a document, unless told otherwise; a day's newspaper is under a million

# The extensions that are taken in a folder. A file that is named itself may have any: it is looked into.
FORMATS = {
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
}
PACKED = {".txt.gz": "text", ".jsonl.gz": "jsonl", ".html.gz": "html"}


@dataclass(frozen=True, slots=True)
class Place:
    """One file to be read. `name` is its path as given, or "-" for standard input, whose `path` is None.

    `size` is in bytes as stored, 0 where it is not known (standard input, pipes). `format` is "text", "jsonl",
    "html", or "" where the content has to tell. `stream` is read in the place of the process's standard input;
    a place with an open stream cannot be sent to another process.
    """

    path: Path | None
    name: str
    size: int
    format: str
    stream: BinaryIO | None = field(default=None, repr=False, compare=False)


def format_of(name: str) -> str:
    """The format that the extension of `name` promises: a value of FORMATS, or "" for none known."""
    lower = name.lower()
    for ending, kind in (*PACKED.items(), *FORMATS.items()):
        if lower.endswith(ending):
            return kind
    return ""


def too_large(key: str, size: int | None, max_size: int) -> IntakeError:
    """The error for what is above `max_size`; `size` is None where reading stopped at the limit."""
    has = "more than the limit" if size is None else f"{size:,} bytes, more than the limit"
    return IntakeError(
        key, "too-large", f"has {has} of {max_size:,} bytes; raise the limit with --max-size, or split it"
    )


def no_access(key: str, error: OSError) -> IntakeError:
    """The error for what the operating system refused."""
    if isinstance(error, FileNotFoundError):
        return IntakeError(key, "missing", "there is no such file or folder; check the path")
    return IntakeError(
        key, "unreadable", f"cannot be read ({error.strerror or error}); check what it is and its rights"
    )


def walk(paths: Sequence[str], *, max_size: int, stdin: BinaryIO | None = None) -> Iterator[Place | Failure]:
    """The files that `paths` name, in order; a file that is named twice (also by a link) comes once.

    A folder is walked to the bottom in the order of the names; hidden files and folders, and extensions that are
    not in FORMATS or PACKED, are left out. "-" is standard input, or `stdin` where that is given. Files above
    `max_size` bytes come as Failures, but for JSONL, where the limit is one of lines.
    """
    seen: set[str] = set()
    for name in paths:
        if name == "-":
            if name not in seen:
                seen.add(name)
                yield Place(None, name, 0, "", stdin)
            continue
        try:
            is_folder = stat.S_ISDIR(Path(name).stat().st_mode)
        except (OSError, ValueError) as error:  # ValueError: a NUL in the name
            yield no_access(name, error if isinstance(error, OSError) else FileNotFoundError()).failure
            continue
        if not is_folder:
            yield from _one(name, max_size, seen)
            continue
        found = False
        for item in _inside(name, set()):
            found = True
            if isinstance(item, Failure):
                yield item
            else:
                yield from _one(item, max_size, seen)
        if not found:
            yield Failure("intake", name, "no-texts", f"the folder has no {' '.join((*FORMATS, *PACKED))} file")


def _one(name: str, max_size: int, seen: set[str]) -> Iterator[Place | Failure]:
    """The file `name` as a place, unless it was seen before."""
    real = os.path.realpath(name)
    if real in seen:
        return
    seen.add(real)
    path = Path(name)
    try:
        status = path.stat()
    except OSError as error:
        yield no_access(name, error).failure
        return
    # A pipe (`<(command)`) has no size; it is read like standard input.
    size = status.st_size if stat.S_ISREG(status.st_mode) else 0
    kind = format_of(name)
    if size > max_size and kind in ("text", "html"):
        yield too_large(name, size, max_size).failure
    else:
        yield Place(path, name, size, kind)


def _inside(folder: str, above: set[str]) -> Iterator[str | Failure]:
    """The files below `folder` that have a known extension. `above` holds the real paths of the folders on the
    way down, which is what ends a loop of links."""
    real = os.path.realpath(folder)
    if real in above:
        return
    try:
        names = sorted(os.listdir(folder))  # noqa: PTH208 (keeps the path as given, "./x" too)
    except OSError as error:
        yield no_access(folder, error).failure
        return
    for name in names:
        if name.startswith("."):
            continue
        path = os.path.join(folder, name)  # noqa: PTH118 (the same)
        try:
            mode = os.stat(path).st_mode  # noqa: PTH116 (the same)
        except OSError as error:
            if format_of(name):
                yield no_access(path, error).failure
            continue
        if stat.S_ISDIR(mode):
            yield from _inside(path, above | {real})
        elif stat.S_ISREG(mode) and format_of(name):
            yield path
