"""MEANTIME's events: mentions with their attributes and participants, on articles as the finder reads them."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lab.meantime import Places, paths, typeset

_TENSES = {"PAST": "past", "PRESENT": "present", "FUTURE": "future", "NONE": "none", "INFINITIVE": "none",
           "PRESPART": "none", "PASTPART": "none"}  # fmt: skip
_ROLES = {"Arg0": "agent", "Arg1": "theme", "Arg2": "recipient"}


@dataclass(frozen=True, slots=True)
class Mention:
    """One event mention; spans are half-open, in code points of the article's text. `certainty`, `polarity` and
    `tense` are records' words, None where the annotation has none; `roles` are (role, start, end) of fillers."""

    start: int
    end: int
    certainty: str | None
    polarity: str | None
    tense: str | None
    roles: tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class Article:
    """`mentions` are those with attributes; `others` [start, end) those without, which are neither right nor wrong."""

    name: str
    topic: str
    text: str
    published: str | None
    mentions: tuple[Mention, ...]
    others: tuple[tuple[int, int], ...]


def articles(topic: str) -> Iterator[Article]:
    for path in paths(topic):
        yield article(path, topic)


def article(path: Path, topic: str) -> Article:
    root = ET.parse(path).getroot()
    text, places = typeset(root)
    spans = {m.get("m_id"): found for m in root.iter() if m.get("m_id") and (found := _span(m, places))}
    roles: dict[str | None, list[tuple[str, int, int]]] = {}
    for link in root.iter("HAS_PARTICIPANT"):
        source, target = link.find("source"), link.find("target")
        role = _ROLES.get(link.get("sem_role", ""))
        if role and source is not None and target is not None and target.get("m_id") in spans:
            roles.setdefault(source.get("m_id"), []).append((role, *spans[target.get("m_id")]))
    published = next(
        (t.get("value") for t in root.iter("TIMEX3") if t.get("functionInDocument") == "CREATION_TIME"), None
    )
    mentions, others = [], []
    for m in root.iter("EVENT_MENTION"):
        if (where := spans.get(m.get("m_id"))) is None:
            continue
        certainty, polarity, tense = (m.get(k) or "" for k in ("certainty", "polarity", "tense"))
        if not (certainty or polarity or tense):
            others.append(where)
            continue
        mentions.append(
            Mention(
                *where,
                {"UNDERSPECIFIED": "unknown", "": None}.get(certainty, certainty.lower()),
                {"POS": "+", "NEG": "-"}.get(polarity),
                _TENSES.get(tense),
                tuple(roles.get(m.get("m_id"), ())),
            )
        )
    ordered = tuple(sorted(mentions, key=lambda m: (m.start, m.end)))
    return Article(path.stem, topic, text, published, ordered, tuple(sorted(others)))


def _span(mention: ET.Element, places: Places) -> tuple[int, int] | None:
    """From the first of its tokens to the last; None where one is beyond the annotated sentences."""
    tokens = [a.get("t_id") for a in mention.iter("token_anchor")]
    if not tokens or not all(t in places for t in tokens):
        return None
    return min(places[t][0] for t in tokens), max(places[t][1] for t in tokens)
