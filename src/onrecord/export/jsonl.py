"""Records and claims as the JSON that other programs rely on, one object a line.

Fields that no stage works out yet are null or empty, never left out.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from onrecord.records import Document, Event, Reading, Record, Role, Source, Span, Statement, Time

if TYPE_CHECKING:
    from onrecord.store import Said, SourceCount

Json = dict[str, Any]

# Valid in JSON, but line ends to many readers.
_LINE_ENDS = re.compile("[\x85\u2028\u2029]")


def line(value: Json) -> str:
    return _LINE_ENDS.sub(lambda end: f"\\u{ord(end[0]):04x}", json.dumps(value, ensure_ascii=False))


def span(value: Span | None) -> Json | None:
    return None if value is None else {"spans": [list(s) for s in value.spans], "text": value.text}


def document(value: Document) -> Json:
    names = ("id", "url", "publisher", "title", "byline", "published", "language", "text")
    return {name: getattr(value, name) for name in names}


def time(value: Time | None) -> Json | None:
    if value is None:
        return None
    names = ("type", "value", "earliest", "latest")
    return {"spans": [list(s) for s in value.span.spans], "text": value.span.text} | {
        name: getattr(value, name) for name in names
    }


def source(value: Source) -> Json:
    return {name: getattr(value, name) for name in ("id", "name", "kind", "role", "affiliation", "country")}


def role(value: Role) -> Json:
    return (span(value.span) or {}) | {name: getattr(value, name) for name in ("entity", "low", "high", "unit")}


def event(value: Event) -> Json:
    """The first filler of each role stands under the role's name."""
    return {
        "predicate": (span(value.predicate) or {}) | {"lemma": value.lemma},
        "type": value.type,
        "subtype": value.subtype,
        "polarity": value.polarity,
        "certainty": value.certainty,
        "tense": value.tense,
        "modes": list(value.modes),
        "roles": {r.name: role(r) for r in reversed(value.roles)},
        "time": time(value.time),
    }


def events(of: Document, found: Iterable[Event]) -> Json:
    """A document's events, those inside statements too, each with the id of the statement that says it."""
    return {"document": document(of), "events": [event(e) | {"statement": e.statement} for e in found]}


def times(of: Document, found: Iterable[Time]) -> Json:
    """A document's time expressions."""
    return {"document": document(of), "times": [time(t) for t in found]}


def statement(value: Statement, reading: Reading, events: Iterable[Event] = ()) -> Json:
    """With the events inside it."""
    return {
        "id": reading.statement,
        "source": span(value.source),
        "cue": span(value.cue),
        "content": span(value.content),
        "mode": value.mode,
        "act": reading.act,
        "score": value.score,
        "rules": list(reading.rules),
        "speakers": [source(s) for s in reading.speakers],
        "basis": [(span(b.span) or {}) | {"kind": b.kind} for b in reading.basis],
        "anonymity_reason": span(reading.anonymity),
        "medium": span(reading.medium),
        "addressee": span(reading.addressee),
        "said": time(reading.said),
        "within": reading.within,
        "events": [event(e) for e in events],
    }


def record(value: Record) -> Json:
    inside: dict[str | None, list[Event]] = defaultdict(list)
    for e in value.events:
        inside[e.statement].append(e)
    return {
        "document": None if value.document is None else document(value.document),
        "statements": [statement(s, r, inside[r.statement]) for s, r in value.rows()],
        "events": [event(e) for e in inside[None]],
        "times": [time(t) for t in value.times],
        "failures": [{"stage": f.stage, "key": f.key, "reason": f.reason, "detail": f.detail} for f in value.failures],
    }


def said(of: SourceCount, value: Said) -> Json:
    """One statement of a source; `at` is when it was said, null where the text does not tell."""
    content, time = value.statement.content, value.reading.said
    return {
        "source": {"id": of.id, "name": of.text, "kind": of.kind},
        "document": {name: getattr(value.document, name) for name in ("id", "url", "publisher", "published")},
        "statement": value.statement.id,
        "printed": value.statement.source.text if value.statement.source is not None else None,
        "act": value.reading.act,
        "at": None if time is None else {"earliest": time.earliest, "latest": time.latest},
        "spans": [] if content is None else [list(s) for s in content.spans],
        "text": "" if content is None else content.text,
        "rules": list(value.reading.rules),
    }
