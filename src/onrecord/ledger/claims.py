"""Members and the pairs among them → claims."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from onrecord.errors import NotFound
from onrecord.ledger.alike import RULES
from onrecord.ledger.clusters import Tie, clusters
from onrecord.ledger.pages import Member, moment
from onrecord.ledger.relation import relations
from onrecord.ledger.telling import best, telling
from onrecord.records import Claim, Entry

TimeKey = tuple[bool, datetime, str, str, int, str]
_NEVER = datetime.max.replace(tzinfo=UTC)


def in_time(member: Member) -> TimeKey:
    """The order of entries: publication (unknown last), then address, then place in the text."""
    document, time = member.document, moment(member.document.published)
    return (time is None, time or _NEVER, document.published or "", document.url, member.span.start, member.id)


def claims(members: Iterable[Member], pairs: Iterable[Tie]) -> list[Claim]:
    """All claims, those with one entry too, in the order of their first entries.

    Pairs with others than `members` are passed over. A claim's text is the passage that tells best what it is, of those
    for it where there are such (the earliest of several). An entry's rule is that of the pair that ties it best (RULES
    in order, then score) to another entry of the claim; the earliest entry's is "first".
    """
    held = {m.id: m for m in members}
    times = {i: in_time(m) for i, m in held.items()}
    pairs = list(pairs)
    groups = clusters(held, pairs)
    home = {i: group[0] for group in groups for i in group}
    ties: dict[str, tuple[int, float]] = {}
    for a, b, rule, score in pairs:
        if a in held and b in held and a != b and home[a] == home[b]:
            tie = (RULES.index(rule), -score)
            for i in (a, b):
                ties[i] = min(tie, ties.get(i, tie))
    found: list[tuple[TimeKey, Claim]] = []
    for group in groups:
        ordered = [held[i] for i in sorted(group, key=times.__getitem__)]
        worth = telling(ordered)
        bearing = relations(ordered, ordered[best(worth)])
        dates = [p for m in ordered if (p := m.document.published) is not None and not times[m.id][0]]
        rules = ["first", *(RULES[ties[m.id][0]] if m.id in ties else "linked" for m in ordered[1:])]
        entries = [_entry(member, rule, way) for member, rule, way in zip(ordered, rules, bearing, strict=True)]
        claim = Claim(
            group[0],
            ordered[best(worth, bearing)].span.text,
            dates[0] if dates else None,
            dates[-1] if dates else None,
            tuple(entries),
        )
        found.append((times[ordered[0].id], claim))
    return [claim for _, claim in sorted(found, key=lambda pair: pair[0])]


def _entry(member: Member, rule: str, relation: str) -> Entry:
    said = None if member.reading is None else member.reading.said
    day = (member.document.published, member.document.published)
    at = day if said is None else (said.earliest, said.latest)
    return Entry(member.document, member.statement, member.reading, member.span, rule, relation, at)


def named(beginning: str, found: Iterable[Claim], aliases: Mapping[str, str] = {}) -> Claim:
    """The claim whose id, or one of whose entries' ids, begins so. Raises NotFound for none or several.

    An id under which a claim was known stays good when claims merge or part: it is its smallest member's, which is an
    entry of some claim; or, where another model has read that document since, one of the `aliases` (old to new)."""
    start = beginning.strip().lower()
    later = {new for old, new in aliases.items() if start and old.startswith(start)}
    hits = [
        c for c in found if start and any(i.startswith(start) or i in later for i in (c.id, *(e.id for e in c.entries)))
    ]
    whole = [c for c in hits if c.id == start]  # what somebody took back stands in two claims
    if len(hits) == 1 or whole:
        return (whole or hits)[0]
    if not hits:
        raise NotFound(f"no claim has an id that begins with {beginning!r}; `onrecord claims` lists them")
    raise NotFound(f"several claims have an id that begins with {start}: {' '.join(c.id for c in hits[:8])}")
