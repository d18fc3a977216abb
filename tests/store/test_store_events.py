"""Events kept with their documents: what is read back is what was added, and goes when the document goes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from onrecord.records import Event, Record, Role
from onrecord.store import Store

from .made import MODEL, bridge, note, span


def told() -> Record:
    """The bridge's record with an event inside the engineers' statement and one in the outlet's own voice."""
    record = bridge()
    assert record.document is not None
    text = record.document.text
    inspected = Event(
        record.statements[1].id, span(text, "was", "inspected"), "inspect", "ACCUSE", None, "-", "possible", "past",
        ("negated",),
        (
            Role("theme", span(text, "the bridge"), "Toll Bridge"),
            Role("quantity", span(text, "ever"), None, 2.0, None, "times"),
        ),
    )  # fmt: skip
    said = Event(None, span(text, "said"), "say", subtype="statement", time=record.times[0])
    return replace(record, events=(said, inspected))


def test_events_come_back_as_they_were(tmp_path: Path) -> None:
    record = told()
    assert record.document is not None
    with Store.open(tmp_path / "a.db") as store:
        assert store.add(record, MODEL)
        assert store.record(record.document.id).events == record.events


def test_event_rows_have_their_document_and_statement(tmp_path: Path) -> None:
    record, other = told(), note("https://b.example", "that nothing happened")
    with Store.open(tmp_path / "a.db") as store:
        assert store.event_rows() == []
        for each in (other, record):
            store.add(each, MODEL)
        own, inside = store.event_rows()
    assert own.document is inside.document
    assert own.document == record.document
    assert (own.event, own.statement, own.reading) == (record.events[0], None, None)
    assert (inside.event, inside.statement) == (record.events[1], record.statements[1])
    assert inside.reading is not None
    assert inside.reading.statement == record.statements[1].id


def test_another_model_s_events_take_the_place_of_the_first_s(tmp_path: Path) -> None:
    record = told()
    with Store.open(tmp_path / "a.db") as store:
        store.add(record, MODEL)
        assert not store.add(record, MODEL)
        assert len(store.event_rows()) == 2
        store.add(replace(record, events=record.events[:1]), "model-2")
        assert [row.event.lemma for row in store.event_rows()] == ["say"]


@pytest.mark.parametrize("low", [0.0, 1e15, 0.5])
def test_numbers_keep_their_value(tmp_path: Path, low: float) -> None:
    record = told()
    role = replace(record.events[1].roles[1], low=low)
    with Store.open(tmp_path / "a.db") as store:
        store.add(replace(record, events=(replace(record.events[1], roles=(role,)),)), MODEL)
        assert store.event_rows()[0].event.roles == (role,)
