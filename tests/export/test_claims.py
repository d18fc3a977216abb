"""The JSON of a claim (DESIGN §4): every field is there, for a statement and for the outlet's own voice."""

from __future__ import annotations

import json
from typing import Any

from onrecord.export import claims
from onrecord.export.jsonl import line
from onrecord.records import (
    Claim,
    Document,
    Echo,
    Entry,
    Grade,
    Ground,
    Origins,
    Reading,
    Source,
    Span,
    Statement,
    Status,
    source_id,
)

TEXT = "The pier was gone, the mayor said. The pier had been closed for a year."
DOCUMENT = Document(TEXT, "https://gazette.example/1", "Gazette", published="2031-05-08")
CONTENT, OWN = Span.of(TEXT, [(0, 17)]), Span.of(TEXT, [(35, 70)])
STATEMENT = Statement(DOCUMENT.id, Span.of(TEXT, [(19, 28)]), Span.of(TEXT, [(29, 33)]), CONTENT, "indirect", 0.75)
ADA = Source("s1", "Ada Tamm", "person", "mayor", "Harbour Office", "GB")
READING = Reading(STATEMENT.id, b"ab", "deny", "person", (ADA,))
SAID = Entry(DOCUMENT, STATEMENT, READING, CONTENT, "first", "against", ("2031-05-05", None), STATEMENT.id)
VOICE = Entry(DOCUMENT, None, None, OWN, "same-event")
CLAIM = Claim(
    "c", "the pier was gone", "2031-05-08", "2031-05-08", (SAID, VOICE),
    Status("reported", "denied", False, (Ground("said by the mayor", "reported", (SAID.id,)),)),
    Origins(1, 2, ("unnamed",), (Echo(SAID.id, VOICE.id, "unnamed", False),)), Grade(4, "denied"),
)  # fmt: skip


def printed() -> Any:
    return json.loads(line(claims.claim(CLAIM)))


def test_every_field_of_a_claim() -> None:
    found = printed()
    assert list(found) == ["id", "text", "status", "first", "last", "origins", "grade", "entries"]
    assert found["status"] == {
        "phrase": "said by the mayor", "support": "reported", "opposition": "denied", "withdrawn": False,
        "grounds": [{"words": "said by the mayor", "rule": "reported", "entries": [SAID.id]}],
    }  # fmt: skip
    assert found["origins"] == {
        "low": 1, "high": 2, "rules": ["unnamed"],
        "echoes": [{"entries": [SAID.id, VOICE.id], "rule": "unnamed", "sure": False}],
    }  # fmt: skip
    assert found["grade"] == {"credibility": 4, "rule": "denied"}


def test_every_field_of_an_entry() -> None:
    said, voice = printed()["entries"]
    document = {"id": DOCUMENT.id, "url": DOCUMENT.url, "publisher": "Gazette", "published": "2031-05-08"}
    assert said == {
        "document": document, "statement": STATEMENT.id, "spans": [[0, 17]], "text": "The pier was gone",
        "relation": "against", "speakers": [{"id": "s1", "name": "Ada Tamm", "kind": "person"}], "act": "deny",
        "at": {"earliest": "2031-05-05", "latest": None}, "origin": STATEMENT.id, "rule": "first",
    }  # fmt: skip
    assert voice == {
        "document": document, "statement": None, "spans": [[35, 70]], "text": "The pier had been closed for a year",
        "relation": "for", "speakers": [{"id": source_id("Gazette", "outlet"), "name": "Gazette", "kind": "outlet"}],
        "act": "assert", "at": {"earliest": None, "latest": None}, "origin": None, "rule": "same-event",
    }  # fmt: skip
    assert VOICE.id not in (SAID.id, DOCUMENT.id)
