"""The forty sentences, read by the shipped model and held against the events written for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.records import Document, Event
from onrecord.resolving.resolver import Resolver


@dataclass(frozen=True, slots=True)
class Wanted:
    predicate: str
    roles: dict[str, str]
    factuality: tuple[str, ...]
    more: dict[str, str]


@dataclass(slots=True)
class Report:
    text: str
    wanted: list[Wanted] = field(default_factory=list)


@cache
def reports() -> tuple[Report, ...]:
    out: list[Report] = []
    lines = Path(__file__).with_suffix(".tsv").read_text("utf8").splitlines()
    for line in [x for x in lines if x and not x.startswith("#")][1:]:
        cells = line.split("\t")
        if len(cells) == 1:
            out.append(Report(line))
            continue
        predicate, agent, recipient, theme, factuality, *more = cells
        pairs = dict(pair.split("=") for pair in (more[0].split() if more else ()))
        roles = {"agent": agent, "recipient": recipient, "theme": theme}
        out[-1].wanted.append(Wanted(predicate, roles, tuple(factuality.split()), pairs))
    return tuple(out)


@cache
def found() -> tuple[tuple[Event, ...], ...]:
    finder, resolver = Finder(Model()), Resolver()
    texts = [Document(r.text, f"file:{n}", published="2031-05-30") for n, r in enumerate(reports())]
    return tuple(resolver(finder(text)).events for text in texts)


def filled(event: Event, role: str) -> str:
    return " ".join(f"{r.entity or ''} {r.span.text}" for r in event.roles if r.name == role)


def faults(wanted: Wanted, events: tuple[Event, ...]) -> list[str]:
    """What is wrong with the event as it was found; empty where nothing is."""
    event = next((e for e in events if wanted.predicate in e.predicate.text.split()), None)
    if event is None:
        return ["not found"]
    out = []
    for role, words in wanted.roles.items():
        got = filled(event, role)
        if words != "*" and (got if words == "-" else words.casefold() not in got.casefold()):
            out.append(f"{role} {got or 'none'!r}")
    for word, got in zip(wanted.factuality, (event.polarity, event.certainty, event.tense), strict=True):
        if word not in ("*", got):
            out.append(got)
    quantity, place = event.role("quantity"), event.role("place")
    for name, value in wanted.more.items():
        if name in ("low", "high"):
            bound = None if quantity is None else getattr(quantity, name)
            good = quantity is not None and bound == (float(value) if value else None)
        else:
            bound = {
                "type": event.type, "subtype": event.subtype, "mode": " ".join(event.modes),
                "unit": quantity.unit if quantity else None, "place": place.entity if place else None,
            }[name]  # fmt: skip
            good = value in (bound or "").split()
        if not good:
            out.append(f"{name} {bound}")
    return out


def all_faults() -> Iterator[tuple[str, str, list[str]]]:
    for report, events in zip(reports(), found(), strict=True):
        for wanted in report.wanted:
            yield report.text, wanted.predicate, faults(wanted, events)
