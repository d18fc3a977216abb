"""Documents with invented statements and passages, each with a small vector, for the ledger."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import replace

from onrecord.records import Document, Event, Passage, Reading, Record, Role, Span, Statement, Time

MODEL = "model-1"
Said = tuple[str, Sequence[float]]  # a content, and where its vector points


def vector(values: Sequence[float]) -> bytes:
    """Unit length, float16."""
    length = sum(v * v for v in values) ** 0.5
    return struct.pack(f"<{len(values)}e", *(v / length for v in values))


def record(url: str, published: str | None, *said: Said, act: str | None = None) -> Record:
    """A document in which someone "said" each of the contents, in order, a paragraph each."""
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
        Reading(s.id, vector(values) if any(values) else b"", act)
        for s, (_, values) in zip(statements, said, strict=True)
    )
    return Record(document, statements, readings)


def told(url: str, published: str | None, *said: Said) -> Record:
    """A document that says each of the sentences in its own voice, a paragraph each."""
    document = Document("\n".join(text for text, _ in said), url, published=published)
    found = []
    at = 0
    for text, values in said:
        found.append(Passage(document.id, None, Span.of(document.text, [(at, at + len(text))]), vector(values)))
        at += len(text) + 1
    return Record(document, passages=tuple(found))


def event(made: Record, word: str, **roles: str) -> Event:
    """An event whose predicate is the first such word of the text, its roles filled by these names of the text."""
    assert made.document is not None
    text = made.document.text

    def span(part: str) -> Span:
        at = text.index(part)
        return Span.of(text, [(at, at + len(part))])

    return Event(None, span(word), word, roles=tuple(Role(name, span(who), who) for name, who in roles.items()))


def dated(happened: Event, day: str) -> Event:
    return replace(happened, time=Time(happened.predicate, "DATE", day, day, day))
