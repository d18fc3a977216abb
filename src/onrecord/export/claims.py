"""Claims as the JSON that other programs rely on."""

from __future__ import annotations

from onrecord.export.jsonl import Json
from onrecord.records import Claim, Entry


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


def claim(value: Claim) -> Json:
    status, origins, grade = value.status, value.origins, value.grade
    return {
        "id": value.id,
        "text": value.text,
        "status": {
            "phrase": status.phrase,
            "support": status.support,
            "opposition": status.opposition,
            "withdrawn": status.withdrawn,
            "grounds": [{"words": g.words, "rule": g.rule, "entries": list(g.entries)} for g in status.grounds],
        },
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
