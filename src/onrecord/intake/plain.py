"""Plain text → Document. The text is the file's own, unchanged, so that offsets are the file's own."""

from __future__ import annotations

from onrecord.intake.headers import header
from onrecord.records import Document


def plain(text: str, name: str) -> Document:
    """The document of the decoded `text` of the file `name` (a path as given, "-" for standard input)."""
    top = header(text)
    return Document(text, f"file:{name}", top.publisher, top.title, top.byline, top.published)
