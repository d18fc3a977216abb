"""The JSON that other programs rely on (DESIGN §4): every field is there, in its shape, on one line."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from onrecord.export import jsonl
from onrecord.records import Basis, Document, Failure, Reading, Record, Source, Span, Statement, Time

TEXT = (
    "Citing two divers, the Gazette said Monday in a note to readers that the pier was gone, and then that it was not."
)
ADA = Source("s1", "Ada Tamm", "person", "mayor", "Harbour Office", "GB")


def span(*words: str) -> Span:
    return Span.of(TEXT, [(TEXT.index(w), TEXT.index(w) + len(w)) for w in words])


MONDAY = Time(span("Monday"), "DATE", "2031-05-05", "2031-05-05", "2031-05-05")
OPEN = Time(span("then"), "DATE", "FUTURE_REF", "2031-05-05", None)
DOCUMENT = Document(TEXT, "https://gazette.example/1", "Gazette", "A pier", "Z. Berg", "2031-05-08", "en")
CONTENT = span("that the pier was gone", "that it was not")
STATEMENT = Statement(DOCUMENT.id, span("the Gazette"), span("said"), CONTENT, "indirect", 0.75)
READING = Reading(
    STATEMENT.id, b"ab", "assert", "outlet", (ADA, Source("s2", "Gazette", "outlet")),
    (Basis(span("two divers"), "unnamed"), Basis(span("Citing"))), span("note"), span("in a note"), span("readers"),
    MONDAY, "another", ("act-head", "time:cue"),
)  # fmt: skip
RECORD = Record(
    DOCUMENT, (STATEMENT,), (READING,), times=(MONDAY, OPEN), failures=(Failure("finding", "a", "short", "no words"),)
)


def printed(record: Record) -> Any:
    text = jsonl.line(jsonl.record(record))
    assert "\n" not in text
    return json.loads(text)


def shape(words: str) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"spans": [[start, start + len(words)]], "text": words}


def test_every_field_of_a_statement() -> None:
    (found,) = printed(RECORD)["statements"]
    first, second = (shape(w)["spans"][0] for w in ("that the pier was gone", "that it was not"))
    assert found == {
        "id": STATEMENT.id,
        "source": shape("the Gazette"),
        "cue": shape("said"),
        "content": {"spans": [first, second], "text": "that the pier was gone that it was not"},
        "mode": "indirect",
        "act": "assert",
        "score": 0.75,
        "rules": ["act-head", "time:cue"],
        "speakers": [
            {"id": "s1", "name": "Ada Tamm", "kind": "person", "role": "mayor", "affiliation": "Harbour Office",
             "country": "GB"},
            {"id": "s2", "name": "Gazette", "kind": "outlet", "role": None, "affiliation": None, "country": None},
        ],
        "basis": [shape("two divers") | {"kind": "unnamed"}, shape("Citing") | {"kind": None}],
        "anonymity_reason": shape("note"),
        "medium": shape("in a note"),
        "addressee": shape("readers"),
        "said": shape("Monday")
        | {"type": "DATE", "value": "2031-05-05", "earliest": "2031-05-05", "latest": "2031-05-05"},
        "within": "another",
        "events": [],
    }  # fmt: skip


def test_every_field_of_a_record() -> None:
    found = printed(RECORD)
    assert list(found) == ["document", "statements", "events", "times", "failures"]
    assert found["document"] == {
        "id": DOCUMENT.id, "url": "https://gazette.example/1", "publisher": "Gazette", "title": "A pier",
        "byline": "Z. Berg", "published": "2031-05-08", "language": "en", "text": TEXT,
    }  # fmt: skip
    assert [(t["text"], t["earliest"], t["latest"]) for t in found["times"]] == [
        ("Monday", "2031-05-05", "2031-05-05"),
        ("then", "2031-05-05", None),
    ]
    assert found["failures"] == [{"stage": "finding", "key": "a", "reason": "short", "detail": "no words"}]


def test_what_is_not_known_is_null_or_empty_and_never_left_out() -> None:
    (full,) = printed(RECORD)["statements"]
    bare = Statement(DOCUMENT.id, None, STATEMENT.cue, None, "indirect", 0.5)
    (found,) = printed(replace(RECORD, statements=(bare,), readings=()))["statements"]
    assert found.keys() == full.keys()
    for name in ("source", "content", "act", "anonymity_reason", "medium", "addressee", "said", "within"):
        assert found[name] is None, name
    for name in ("rules", "speakers", "basis", "events"):
        assert found[name] == [], name


def test_a_document_that_could_not_be_read() -> None:
    assert printed(Record(None, failures=RECORD.failures)) == {
        "document": None, "statements": [], "events": [], "times": [],
        "failures": [{"stage": "finding", "key": "a", "reason": "short", "detail": "no words"}],
    }  # fmt: skip


@given(
    st.text(
        st.sampled_from('a\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"\\\0é北🙂')
        | st.characters(exclude_categories=["Cs"])
    )
)
def test_any_name_is_printed_on_one_line_and_comes_back(name: str) -> None:
    reading = replace(READING, speakers=(replace(ADA, name=name, role=name),), within=name, rules=(name,))
    text = jsonl.line(jsonl.record(replace(RECORD, readings=(reading,))))
    assert len(text.splitlines()) == 1
    (found,) = json.loads(text)["statements"]
    assert (found["speakers"][0]["name"], found["within"], found["rules"]) == (name, name, [name])
