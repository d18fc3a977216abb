"""Records and claims as the JSON that other programs rely on, one object a line.

Fields that no stage works out yet are null or empty, never left out.
"""

from __future__ import annotations

import json
from typing import Any

from onrecord.records import Claim, Document, Entry, Record, Span, Statement

Json = dict[str, Any]

# Valid in JSON, but line ends to many readers.
_LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def line(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": ")).translate(_LINE_ENDS)


def span(value: Span | None) -> Json | None:
    return None if value is None else {"spans": [list(s) for s in value.spans], "text": value.text}


def document(value: Document) -> Json:
    names = ("id", "url", "publisher", "title", "byline", "published", "language", "text")
    return {name: getattr(value, name) for name in names}


def statement(value: Statement) -> Json:
    return {
        "id": value.id,
        "source": span(value.source),
        "cue": span(value.cue),
        "content": span(value.content),
        "mode": value.mode,
        "act": None,
        "score": value.score,
        "rules": ["attribution-head"],
        "speakers": [],
        "basis": [],
        "anonymity_reason": None,
        "medium": None,
        "addressee": None,
        "said": None,
        "within": None,
        "events": [],
    }


def record(value: Record) -> Json:
    return {
        "document": None if value.document is None else document(value.document),
        "statements": [statement(s) for s in value.statements],
        "events": [],
        "times": [],
        "failures": [{"stage": f.stage, "key": f.key, "reason": f.reason, "detail": f.detail} for f in value.failures],
    }


def entry(value: Entry) -> Json:
    content = value.statement.content
    return {
        "document": {name: getattr(value.document, name) for name in ("id", "url", "publisher", "published")},
        "statement": value.statement.id,
        "spans": [] if content is None else [list(s) for s in content.spans],
        "text": "" if content is None else content.text,
        "relation": None,
        "speakers": [],
        "act": None,
        "at": None,
        "origin": None,
        "rule": value.rule,
    }


def claim(value: Claim) -> Json:
    return {
        "id": value.id,
        "text": value.text,
        "status": None,
        "first": value.first,
        "last": value.last,
        "origins": None,
        "grade": None,
        "entries": [entry(e) for e in value.entries],
    }
