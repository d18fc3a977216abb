"""Readings as JSON and back: the part of a reading that no query asks for."""

from __future__ import annotations

import json
from typing import Any

from onrecord.records import Basis, Reading, Source, Span, Time

Json = Any


def reading_json(reading: Reading) -> str:
    """All but the statement, the vector, the act and the kind, which have columns; empty fields are left out."""
    value = {
        "speakers": [[s.id, s.name, s.kind, s.role, s.affiliation, s.country] for s in reading.speakers],
        "basis": [[from_span(b.span), b.kind] for b in reading.basis],
        "anonymity": from_span(reading.anonymity),
        "medium": from_span(reading.medium),
        "addressee": from_span(reading.addressee),
        "said": None if reading.said is None else from_time(reading.said),
        "within": reading.within,
        "rules": reading.rules,
    }
    return json.dumps({k: v for k, v in value.items() if v}, ensure_ascii=False)


def reading_of(statement: str, vector: bytes, act: str | None, kind: str | None, rest: str) -> Reading:
    value = json.loads(rest)
    return Reading(
        statement,
        vector,
        act,
        kind,
        speakers=tuple(Source(*s) for s in value.get("speakers", ())),
        basis=tuple(Basis(to_span(b), k) for b, k in value.get("basis", ())),
        anonymity=_maybe(value.get("anonymity")),
        medium=_maybe(value.get("medium")),
        addressee=_maybe(value.get("addressee")),
        said=to_time(value["said"]) if "said" in value else None,
        within=value.get("within"),
        rules=tuple(value.get("rules", ())),
    )


def from_time(time: Time) -> Json:
    return [from_span(time.span), time.type, time.value, time.earliest, time.latest]


def to_time(value: Json) -> Time:
    span, *rest = value
    return Time(to_span(span), *rest)


def from_span(span: Span | None) -> Json:
    return None if span is None else [span.spans, span.text]


def to_span(value: Json) -> Span:
    spans, text = value
    return Span(tuple((int(start), int(end)) for start, end in spans), text)


def _maybe(value: Json) -> Span | None:
    return None if value is None else to_span(value)
