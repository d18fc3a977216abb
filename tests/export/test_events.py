"""Events as a table and as CSV; every sentence is invented."""

from __future__ import annotations

import csv
import io

import pytest
from rich.console import Console

from onrecord.export import events as export
from onrecord.export import jsonl
from onrecord.records import Document, Event, Reading, Record, Role, Source, Span, Statement, Time

TEXT = "The clerk said Riga may send 40 to 60 boats to Oslo on Monday. A pier burned."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span.of(TEXT, [(start, start + len(words))])


DOCUMENT = Document(TEXT, "file:a.txt", "Gazette", published="2031-05-04")
STATEMENT = Statement(DOCUMENT.id, span("The clerk"), span("said"), span(TEXT[15:61]), "indirect", 0.9)
READING = Reading(STATEMENT.id, speakers=(Source("s", "clerk", "unnamed"),))
SENT = Event(
    STATEMENT.id, span("send"), "send", "AID", "transfer", "+", "possible", "future", ("future",),
    (
        Role("agent", span("Riga"), "Latvia"), Role("recipient", span("Oslo"), "Norway"),
        Role("theme", span("40 to 60 boats")), Role("quantity", span("40 to 60"), None, 40, 60, "boats"),
    ),
    Time(span("Monday"), "DATE", "2031-05-05", "2031-05-05", "2031-05-05"),
)  # fmt: skip
BURNED = Event(None, span("burned"), "burn", roles=(Role("theme", span("A pier")),), tense="past", polarity="-")
RECORD = Record(DOCUMENT, (STATEMENT,), (READING,), events=(SENT, BURNED))


def printed(width: int) -> str:
    console = Console(width=width, file=io.StringIO(), highlight=False)
    for table in export.tables(export.rows(RECORD)):
        console.print(table)
    return str(console.file.getvalue())  # type: ignore[attr-defined]


@pytest.mark.parametrize("width", [80, 120])
def test_the_table_says_who_did_what_how_certain_and_who_says_so(width: int) -> None:
    shown = printed(width)
    assert all(len(line) <= width for line in shown.splitlines())
    for words in ("transfer", "Latvia → Norway", "2031-05-05", "40–60 boats", "possible", "clerk", "[24:28]", "not"):
        assert words in shown, words


def test_csv_has_a_row_an_event_under_its_columns() -> None:
    out = io.StringIO()
    export.write_csv(export.rows(RECORD), out)
    first, second = csv.DictReader(io.StringIO(out.getvalue()))
    assert tuple(first) == export.COLUMNS
    wanted = {
        "type": "AID", "subtype": "transfer", "predicate": "send", "actor": "Latvia", "recipient": "Norway",
        "quantity": "40 to 60", "low": "40", "high": "60", "unit": "boats", "earliest": "2031-05-05",
        "certainty": "possible", "modes": "future", "said_by": "clerk", "document": "file:a.txt",
        "statement": STATEMENT.id, "start": str(TEXT.index("send")),
    }  # fmt: skip
    assert {k: first[k] for k in wanted} == wanted
    assert (second["said_by"], second["statement"], second["polarity"], second["type"]) == ("", "", "-", "")


def test_json_has_all_events_with_the_statement_that_says_each() -> None:
    value = jsonl.events(DOCUMENT, RECORD.events)
    assert set(value) == {"document", "events"}
    first, second = value["events"]
    assert (first["statement"], second["statement"]) == (STATEMENT.id, None)
    assert first["predicate"] == {"spans": [[24, 28]], "text": "send", "lemma": "send"}
    assert first["roles"]["quantity"]["low"] == 40


def test_what_could_not_be_read_has_no_rows() -> None:
    assert list(export.rows(Record(None))) == []
