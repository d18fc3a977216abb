"""The seed article's events: who is said to have sent what to whom, and how certain each speaker makes it."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.intake import load, walk
from onrecord.records import Document, Event
from onrecord.resolving.resolver import Resolver

SEED = Path(__file__).resolve().parents[4] / "shared" / "seed"
needs_shared = pytest.mark.skipif(not SEED.is_dir(), reason="../shared, with the seed, is not here")

# By the gold statement whose content they are in: polarity, certainty, tense, words of the theme.
TRANSFERS = {
    "S05": ("+", "unknown", "future", "ballistic missiles"),
    "S06": ("+", "unknown", "future", "ballistic missiles"),
    "S09": ("+", "possible", "future", "ballistic missiles"),
    "S12": ("+", "certain", "past", "short-range ballistic missiles"),
    "S13": ("+", "certain", "past", "short-range ballistic missiles"),
    "S14": ("+", "probable", "future", "hundreds of Fateh-360"),
    "S16": ("+", "certain", "past", "weapons"),
}


@cache
def events() -> tuple[Event, ...]:
    place = next(iter(walk([str(SEED / "000_95f8f39b25bf7895.txt")], max_size=10**6, stdin=None)))
    document = next(iter(load(place, max_size=10**6)))  # type: ignore[arg-type]
    assert isinstance(document, Document)
    return Resolver()(Finder(Model())(document)).events


def inside(name: str) -> list[Event]:
    """The events whose predicate is in the gold statement's content."""
    gold: dict[str, Any] = json.loads((SEED / "gold.json").read_text("utf8"))
    spans = [c["span"] for s in gold["statements"] if s["id"] == name for c in s["content"]]
    return [e for e in events() if any(start <= e.predicate.start < end for start, end in spans)]


def filled(event: Event, role: str) -> str:
    return " ".join(f"{r.entity or ''} {r.span.text}" for r in event.roles if r.name == role)


@needs_shared
@pytest.mark.parametrize("name", TRANSFERS)
def test_the_transfer_is_from_iran_to_russia_as_its_speaker_puts_it(name: str) -> None:
    polarity, certainty, tense, theme = TRANSFERS[name]
    found = [
        e
        for e in inside(name)
        if e.subtype == "transfer"
        and [r.entity for r in e.roles if r.name in ("agent", "recipient")] == ["Iran", "Russia"]
        and theme in filled(e, "theme")
    ]
    assert [(e.polarity, e.certainty, e.tense) for e in found] == [(polarity, certainty, tense)]


@needs_shared
def test_servicemen_are_trained_in_iran() -> None:
    (event,) = [e for e in inside("S15") if e.lemma == "train"]
    assert "Russian servicemen" in filled(event, "theme")
    assert "Iran" in filled(event, "place")
    quantity = event.role("quantity")
    assert quantity is not None
    assert (quantity.low, quantity.high) == (24, 99)
    assert (event.polarity, event.certainty, event.tense) == ("+", "certain", "past")


@needs_shared
def test_assistance_is_provided_to_both_sides() -> None:
    (event,) = [e for e in inside("S17") if e.lemma == "provision"]
    assert "military assistance" in filled(event, "theme")
    assert "both sides" in filled(event, "recipient")
    assert event.polarity == "+"
