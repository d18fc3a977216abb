"""What the tests of intake share: reading paths to the end, and what is skipped without onrecord[html]."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from onrecord.intake import Place, load, walk
from onrecord.records import Document, Failure

LIMIT = 1_000_000

try:
    import trafilatura  # noqa: F401
except ImportError as error:
    missing = str(error)
else:
    missing = ""
needs_html = pytest.mark.skipif(bool(missing), reason=f"onrecord[html] is not installed, or not whole: {missing}")


def read(*paths: str | Path, max_size: int = LIMIT, stdin: bytes | None = None) -> list[Document | Failure]:
    """All that the paths give, in order."""
    stream = None if stdin is None else io.BytesIO(stdin)
    out: list[Document | Failure] = []
    for item in walk([str(p) for p in paths], max_size=max_size, stdin=stream):
        if isinstance(item, Place):
            out.extend(load(item, max_size=max_size))
        else:
            out.append(item)
    return out


def document(path: Path | str, max_size: int = LIMIT) -> Document:
    """The one document that `path` gives."""
    (item,) = read(path, max_size=max_size)
    assert isinstance(item, Document), item
    return item


def failure(path: Path | str, max_size: int = LIMIT) -> Failure:
    """The one failure that `path` gives."""
    (item,) = read(path, max_size=max_size)
    assert isinstance(item, Failure), item
    assert item.stage == "intake"
    return item


def write(path: Path, data: bytes | str) -> Path:
    """`path`, with `data` in it (text as UTF-8, its newlines as they are)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path
