"""Statements and the pairs among them → claims: what is joined by pairs, directly or through others, is one claim."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime

from onrecord.errors import NotFound
from onrecord.ledger.alike import RULES
from onrecord.records import Claim, Document, Entry, Reading, Statement

PairLike = tuple[str, str, str, float]  # two statement ids, the rule that found them alike, its score
TimeKey = tuple[bool, datetime, str, str, int, str]
RELATION_OF = {"deny": "against"} | dict.fromkeys(("withhold", "ask", "call", "judge"), "observing")
_NEVER = datetime.max.replace(tzinfo=UTC)


def moment(published: str | None) -> datetime | None:
    """The first moment of what `published` names (ISO 8601: a year, month, day or moment); UTC where no zone is given.

    None where it is unknown or cannot be read.
    """
    if published is None:
        return None
    text = published.strip()
    for day in (text, text + "-01", text + "-01-01"):
        try:
            time = datetime.fromisoformat(day)
            return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
        except (ValueError, OverflowError):
            continue
    return None


def in_time(document: Document, statement: Statement) -> TimeKey:
    """The order of entries: publication (unknown last), then address, then place in the text."""
    time = moment(document.published)
    return (time is None, time or _NEVER, document.published or "", document.url, statement.start, statement.id)


def components(nodes: Iterable[str], links: Iterable[tuple[str, str]]) -> list[list[str]]:
    """The connected components, each sorted, in the order of their first members. Links to others are passed over.

    Disjoint sets with path halving (Tarjan and van Leeuwen 1984); the smaller id is always the root.
    """
    parent = {node: node for node in nodes}

    def root(node: str) -> str:
        while parent[node] != node:
            parent[node] = node = parent[parent[node]]
        return node

    for a, b in links:
        if a in parent and b in parent:
            low, high = sorted((root(a), root(b)))
            parent[high] = low
    groups: dict[str, list[str]] = defaultdict(list)
    for node in sorted(parent):
        groups[root(node)].append(node)
    return list(groups.values())


def claims(entries: Iterable[tuple[Document, Statement, Reading]], pairs: Iterable[PairLike]) -> list[Claim]:
    """All claims, those with one entry too, in the order of their first entries.

    Statements without content make no claim; pairs with statements that are not among `entries` are passed over.
    A claim's text is the content with the most links to the others (the earliest of several). An entry's rule is that
    of the pair that ties it best (RULES in order, then score); the earliest entry's is "first".
    """
    held = {s.id: (document, s, reading) for document, s, reading in entries if s.content is not None}
    times = {i: in_time(document, s) for i, (document, s, _) in held.items()}
    linked: dict[str, set[str]] = {i: set() for i in held}
    ties: dict[str, tuple[int, float]] = {}
    for a, b, rule, score in pairs:
        if a in held and b in held and a != b:
            linked[a].add(b)
            linked[b].add(a)
            tie = (RULES.index(rule), -score)
            for i in (a, b):
                ties[i] = min(tie, ties.get(i, tie))

    found: list[tuple[TimeKey, Claim]] = []
    for members in components(held, ((a, b) for a in held for b in linked[a] if a < b)):
        ordered = sorted(members, key=times.__getitem__)
        central = max(ordered, key=lambda i: len(linked[i]))  # the first, so the earliest, of several
        content = held[central][1].content
        assert content is not None
        dates = [p for i in ordered if (p := held[i][0].published) is not None and not times[i][0]]
        rules = ["first", *(RULES[ties[i][0]] for i in ordered[1:])]
        claim = Claim(
            members[0],
            content.text,
            dates[0] if dates else None,
            dates[-1] if dates else None,
            tuple(_entry(*held[i], rule) for i, rule in zip(ordered, rules, strict=True)),
        )
        found.append((times[ordered[0]], claim))
    return [claim for _, claim in sorted(found, key=lambda pair: pair[0])]


def _entry(document: Document, statement: Statement, reading: Reading, rule: str) -> Entry:
    """Its relation is by the act alone."""
    assert statement.content is not None
    relation = RELATION_OF.get(reading.act or "", "for")
    day = (document.published, document.published)
    at = day if reading.said is None else (reading.said.earliest, reading.said.latest)
    return Entry(document, statement, reading, statement.content, rule, relation, at)


def named(beginning: str, found: Iterable[Claim]) -> Claim:
    """The claim whose id, or one of whose statements' ids, begins so. Raises NotFound for none or several."""
    start = beginning.strip().lower()
    hits = [c for c in found if start and any(i.startswith(start) for i in (c.id, *(e.id for e in c.entries)))]
    if len(hits) == 1:
        return hits[0]
    if not hits:
        raise NotFound(f"no claim has an id that begins with {beginning!r}; `onrecord claims` lists them")
    raise NotFound(f"several claims have an id that begins with {start}: {' '.join(c.id for c in hits[:8])}")
