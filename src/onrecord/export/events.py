"""Events as a table for a terminal and as CSV: a row an event, with who says it and the characters it rests on."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING, TextIO

from rich.console import Group, RenderableType
from rich.text import Text

from onrecord.export.table import grid, heading, plain, when
from onrecord.records import Event, Record, Role

if TYPE_CHECKING:
    from onrecord.store import EventRow

# PLOVER's names for two of the roles; its target is here the theme too, where that is someone.
COLUMNS = (
    "type", "subtype", "predicate", "actor", "recipient", "theme", "quantity", "low", "high", "unit", "place",
    "earliest", "latest", "polarity", "certainty", "tense", "modes", "said_by", "document", "published", "statement",
    "start", "end",
)  # fmt: skip


def rows(record: Record) -> Iterator[EventRow]:
    """A record's events as the ledger gives them."""
    from onrecord.store import EventRow

    if record.document is None:
        return
    said = {s.id: (s, r) for s, r in record.rows()}
    for event in record.events:
        yield EventRow(record.document, event, *said.get(event.statement or "", ()))


def named(event: Event, role: str) -> str:
    """Who or what fills a role: the names that are known, else the page's words."""
    return ", ".join(dict.fromkeys(plain(r.entity or r.span.text, 60) for r in event.roles if r.name == role))


def _amount(role: Role) -> str:
    """A quantity's bounds, one where they are the same; "" where both are open."""
    low, high = (f"{x:,.10g}" if x is not None else "" for x in (role.low, role.high))
    if low == high:
        return low
    return f"{low}–{high}" if low and high else f"{low}+" if low else f"≤{high}"


def factuality(event: Event) -> str:
    """The polarity where it is negative, the certainty where it is not full, the tense and the further modes."""
    words = ["not" if event.polarity == "-" else "", "" if event.certainty == "certain" else event.certainty]
    words.append("" if event.tense == "none" else event.tense)
    words += [m for m in event.modes if m not in ("negated", event.tense)]
    return ", ".join(filter(None, words))


def speaker(row: EventRow) -> str:
    """Who says it; "" in the outlet's own voice."""
    if row.statement is None:
        return ""
    names = [s.name for s in row.reading.speakers] if row.reading else []
    return ", ".join(names) or (row.statement.source.text if row.statement.source else "?")


def tables(found: Iterable[EventRow]) -> Iterator[RenderableType]:
    """A document at a time: its heading, and its events in the text's order."""
    for document, rows in groupby(found, key=lambda row: row.document):
        out = grid("event", "who → to whom", "what, where it stands", "said by", wide="what, where it stands")
        for column, width in zip((out.columns[0], out.columns[1], out.columns[3]), (13, 19, 15), strict=True):
            column.max_width = width
        for row in rows:
            out.add_row(*_cells(row))
        yield Group(heading(document), out)


def _cells(row: EventRow) -> tuple[Text, Text, Text, Text]:
    event = row.event
    name = Text(event.subtype or (event.type or "").lower() or event.lemma, style="bold")
    if how := factuality(event):
        name.append(f"\n{how}", style="not bold dim")
    actor, recipient = (named(event, r) for r in ("agent", "recipient"))
    who = Text((actor or "?") + (f" → {recipient}" if recipient else ""))
    if day := when(event.time).replace("\n", " "):
        who.append(f"\n{day}", style="dim")
    what = Text(plain(event.predicate.text), style="italic")
    theme = named(event, "theme")
    if theme and theme != recipient:
        what.append(f" {theme}", style="not italic")
    quantity = event.role("quantity")
    if quantity is not None and (amount := _amount(quantity)):
        unit = plain(quantity.unit, 30)
        what.append(f" [{amount} {unit}".rstrip() + "]", style="not italic")
    if place := named(event, "place"):
        what.append(f" in {place}", style="not italic")
    what.append(f"\n[{event.predicate.start}:{event.predicate.end}]", style="not italic dim")
    return name, who, what, Text(plain(speaker(row), 60) or "—")


def write_csv(found: Iterable[EventRow], to: TextIO) -> None:
    """With a row of COLUMNS first; offsets are the predicate's, half-open, in code points of the document's text."""
    out = csv.writer(to, lineterminator="\n")
    out.writerow(COLUMNS)
    for row in found:
        event = row.event
        count = event.role("quantity")
        roles = [named(event, r) for r in ("agent", "recipient", "theme")]
        bounds = (count.low, count.high, count.unit) if count else (None, None, None)
        days = (event.time.earliest, event.time.latest) if event.time else (None, None)
        out.writerow(
            [
                event.type, event.subtype, plain(event.predicate.text), *roles,
                plain(count.span.text) if count else None, *bounds,
                named(event, "place"), *days, event.polarity, event.certainty, event.tense,
                " ".join(event.modes), plain(speaker(row)), plain(row.document.url), row.document.published,
                event.statement, event.predicate.start, event.predicate.end,
            ]
        )  # fmt: skip
