"""Documents with one invented statement or more, each with a small vector, for the first ledger."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from onrecord.records import Document, Reading, Record, Span, Statement

MODEL = "model-1"
Said = tuple[str, Sequence[float]]  # a content, and where its vector points


def vector(values: Sequence[float]) -> bytes:
    """Unit length, float16."""
    length = sum(v * v for v in values) ** 0.5
    return struct.pack(f"<{len(values)}e", *(v / length for v in values))


def record(url: str, published: str | None, *said: Said) -> Record:
    """A document in which someone "said" each of the contents, in order."""
    text = ""
    places = []
    for content, _ in said:
        start = len(text) + len("Zed said ")
        places.append((start, start + len(content)))
        text += f"Zed said {content}\n"
    document = Document(text, url, published=published)
    statements = tuple(
        Statement(
            document.id,
            Span.of(text, [(start - 9, start - 6)]),
            Span.of(text, [(start - 5, start - 1)]),
            Span.of(text, [(start, end)]),
            "indirect",
            1.0,
        )
        for start, end in places
    )
    readings = tuple(
        Reading(s.id, vector(values) if any(values) else b"") for s, (_, values) in zip(statements, said, strict=True)
    )
    return Record(document, statements, readings)
