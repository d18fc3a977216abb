"""Events as rows and back; the parts that no query asks for are JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from onrecord.records import Document, Event, Reading, Role, Statement
from onrecord.store.readings import from_span, from_time, to_span, to_time


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event with its document and the statement whose content says it, both None in the outlet's own voice."""

    document: Document
    event: Event
    statement: Statement | None = None
    reading: Reading | None = None


def event_row(event: Event) -> tuple[object, ...]:
    """The columns after the document: the statement's id (for its key), and the rest."""
    value = {
        "predicate": from_span(event.predicate),
        "modes": event.modes,
        "roles": [[r.name, from_span(r.span), r.entity, r.low, r.high, r.unit] for r in event.roles],
        "time": None if event.time is None else from_time(event.time),
    }
    rest = json.dumps({k: v for k, v in value.items() if v}, ensure_ascii=False)
    columns = (event.lemma, event.type, event.subtype, event.polarity, event.certainty, event.tense)
    return (event.statement, event.predicate.start, *columns, rest)


def event_of(row: Sequence[Any]) -> Event:
    """From the columns of `queries._EVENT`."""
    statement, lemma, type_, subtype, polarity, certainty, tense, rest = row
    value = json.loads(rest)
    return Event(
        statement,
        to_span(value["predicate"]),
        lemma,
        type_,
        subtype,
        polarity,
        certainty,
        tense,
        tuple(value.get("modes", ())),
        tuple(Role(name, to_span(span), *more) for name, span, *more in value.get("roles", ())),
        to_time(value["time"]) if "time" in value else None,
    )
