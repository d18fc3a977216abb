"""The numbers that a claim's passages give for one thing: every one kept, lowest to highest, and whether they clash."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import inf
from typing import NamedTuple

from onrecord.ledger.parties import stems
from onrecord.records import Claim, Entry, Record, Role, Span


class Figure(NamedTuple):
    """What is counted, from the lowest to the highest number given (None for an open end), by which entries (ids).
    `disputed` where two of the numbers cannot both be right."""

    unit: str
    low: float | None
    high: float | None
    entries: tuple[str, ...]
    disputed: bool


def figures(claim: Claim, records: Iterable[Record]) -> list[Figure]:
    """Of the entries for the claim, where two give different numbers of one thing; `records` are its documents'. Things
    are one where the noun that is counted is, whatever else is told of it; how many sources speak is not counted."""
    numbers = {r.document.id: list(_numbers(r)) for r in records if r.document is not None}
    told: dict[frozenset[str], list[tuple[Role, Entry]]] = {}
    for entry in claim.entries:
        if entry.relation != "for":
            continue
        seen = set()
        for role in numbers.get(entry.document.id, ()):
            unit = stems((role.unit or "").rsplit(" ", 1)[-1])
            if unit and role.span not in seen and _inside(role.span, entry.span):
                seen.add(role.span)
                told.setdefault(unit, []).append((role, entry))
    found = []
    for rows in told.values():
        ranges = {(-inf if r.low is None else r.low, inf if r.high is None else r.high) for r, _ in rows}
        if len(ranges) > 1:
            low, high = min(a for a, _ in ranges), max(b for _, b in ranges)
            clash = max(a for a, _ in ranges) > min(b for _, b in ranges)
            ids = tuple(dict.fromkeys(e.id for _, e in rows))
            name = min((r.unit or "" for r, _ in rows), key=lambda u: (len(u), u))
            found.append(Figure(name, None if low == -inf else low, None if high == inf else high, ids, clash))
    return found


def _numbers(record: Record) -> Iterator[Role]:
    sources = [s.source for s in record.statements if s.source is not None]
    for event in record.events:
        for role in event.roles:
            if role.name == "quantity" and not any(_inside(role.span, source) for source in sources):
                yield role


def _inside(part: Span, whole: Span) -> bool:
    return any(start <= part.start and part.end <= end for start, end in whole.spans)
