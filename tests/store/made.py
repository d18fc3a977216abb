"""Records made by hand: every sentence is invented."""

from __future__ import annotations

import struct

from onrecord.records import Basis, Document, Failure, Reading, Record, Source, Span, Statement, Time

MODEL = "model-1"
TOLL = "“The bridge is safe,” Mayor Ada Quill said on Monday. Engineers denied that the bridge was ever inspected."


def vector(*values: float) -> bytes:
    return struct.pack(f"<{len(values)}e", *values)


def span(text: str, *parts: str) -> Span:
    places = [(text.index(part), text.index(part) + len(part)) for part in parts]
    return Span.of(text, places)


def statement(
    document: Document, source: str | None, cue: str, content: str | None, mode: str = "indirect"
) -> Statement:
    text = document.text
    return Statement(
        document.id,
        span(text, source) if source else None,
        span(text, cue),
        span(text, content) if content else None,
        mode,
        0.75,
    )


def bridge(url: str = "https://daily.example/bridge", publisher: str | None = "The Daily", text: str = TOLL) -> Record:
    """Two statements: the mayor's and the engineers'."""
    document = Document(text, url, publisher, "A bridge in doubt", "B. Writer", "2031-05-05", "en")
    statements = (
        statement(document, "Mayor Ada Quill", "said", "“The bridge is safe,”", "direct"),
        statement(document, "Engineers", "denied", "that the bridge was ever inspected"),
    )
    said = (
        Time(span(text, "on Monday"), "DATE", "2031-05-05", "2031-05-05", "2031-05-05") if "on Monday" in text else None
    )
    mayor = Source("m1", "Ada Quill", "person", "Mayor", None, "GB")
    readings = (
        Reading(
            statements[0].id, vector(1, 0, 0), "assert", "person", (mayor,), (Basis(span(text, "said")),),
            medium=statements[0].cue, said=said, rules=("attribution-head", "time:cue"),
        ),
        Reading(statements[1].id, vector(0, 1, 0), "deny", "group", within=statements[0].id),
    )  # fmt: skip
    times = (said,) if said else ()
    return Record(
        document, statements, readings, times=times, failures=(Failure("finding", "window 3", "short", "no words"),)
    )


def note(url: str, text: str, source: str = "Zed", cue: str = "said", publisher: str | None = None) -> Record:
    """One statement, "Zed said …", whose content is the rest of the text."""
    document = Document(f"{source} {cue} {text}", url, publisher)
    one = statement(document, source, cue, text)
    return Record(document, (one,), (Reading(one.id, vector(0, 0, 1)),))
