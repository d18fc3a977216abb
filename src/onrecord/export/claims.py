"""Claims as the JSON that other programs rely on."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.export.jsonl import Json
from onrecord.records import Claim, Entry, Status


def entry(value: Entry) -> Json:
    return {
        "document": {name: getattr(value.document, name) for name in ("id", "url", "publisher", "published")},
        "statement": None if value.statement is None else value.statement.id,
        "spans": [list(s) for s in value.span.spans],
        "text": value.span.text,
        "relation": value.relation,
        "speakers": [{name: getattr(s, name) for name in ("id", "name", "kind")} for s in value.speakers],
        "act": value.act,
        "at": dict(zip(("earliest", "latest"), value.at, strict=True)),
        "origin": value.origin or None,
        "rule": value.rule,
    }


def status(value: Status) -> Json:
    return {
        "phrase": value.phrase,
        "support": value.support,
        "opposition": value.opposition,
        "withdrawn": value.withdrawn,
        "grounds": [{"words": g.words, "rule": g.rule, "entries": list(g.entries)} for g in value.grounds],
    }


def claim(value: Claim) -> Json:
    origins, grade = value.origins, value.grade
    return {
        "id": value.id,
        "text": value.text,
        "status": status(value.status),
        "first": value.first,
        "last": value.last,
        "origins": {
            "low": origins.low,
            "high": origins.high,
            "rules": list(origins.rules),
            "echoes": [{"entries": [e.a, e.b], "rule": e.rule, "sure": e.sure} for e in origins.echoes],
        },
        "grade": {"credibility": grade.credibility, "rule": grade.rule},
        "entries": [entry(e) for e in value.entries],
    }


def change(value: Claim, before: Status | None, entries: Iterable[Entry]) -> Json:
    """A claim whose status changed; `before` is null where it was not there."""
    return {
        "id": value.id,
        "text": value.text,
        "before": None if before is None else status(before),
        "status": status(value.status),
        "entries": [entry(e) for e in entries],
    }


def difference(value: Claim, here: Iterable[Entry], there: Iterable[Entry]) -> Json:
    return {
        "id": value.id,
        "text": value.text,
        "here": [entry(e) for e in here],
        "there": [entry(e) for e in there],
    }
