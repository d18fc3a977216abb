"""What a member says was done, as far as two members' deeds can be held against each other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.records import Event

# Verbs that stand in every report and say nothing of what happened.
LIGHT = frozenset(
    "be have do say tell make take get go come give see know think want need use ask report add call put keep let "
    "become seem include begin start continue follow".split()
)
PARTIES = ("agent", "recipient", "theme", "place")


@dataclass(frozen=True, slots=True)
class Deed:
    """An event's predicate and type, who by name fills its roles (lower case), and its first and last day (ISO 8601; ""
    where either is not known)."""

    lemma: str
    type: str | None
    parties: dict[str, str]
    days: tuple[str, str]
    negated: bool


def deeds(events: Iterable[Event]) -> tuple[Deed, ...]:
    out = []
    for event in events:
        if event.lemma not in LIGHT:
            parties = {r.name: r.entity.casefold() for r in event.roles if r.entity and r.name in PARTIES}
            time = event.time
            days = ("", "") if time is None or not time.earliest or not time.latest else (
                time.earliest[:10], time.latest[:10]
            )
            out.append(Deed(event.lemma.casefold(), event.type, parties, days, event.polarity == "-"))
    return tuple(out)


def alike(a: Deed, b: Deed) -> bool:
    """Whether they are of one kind."""
    return a.lemma == b.lemma or (a.type is not None and a.type == b.type)


def clash(a: Deed, b: Deed) -> bool:
    """Whether two deeds of one kind cannot be one deed: their days are apart; or a role is filled by two names, while
    no name is in both."""
    if a.days[0] and b.days[0] and (a.days[1] < b.days[0] or b.days[1] < a.days[0]):
        return True
    if set(a.parties.values()) & set(b.parties.values()):
        return False
    return any(name in b.parties for name in a.parties)


def held_against(left: Iterable[Deed], right: Iterable[Deed]) -> tuple[float, float, float]:
    """Of two members: 1 where deeds are of one kind; how many names their roles share, to 3; 1 where deeds of one kind
    clash and none of one kind agrees."""
    right = tuple(right)
    kind = agree = against = False
    names: set[str] = set()
    for a in left:
        for b in right:
            common = set(a.parties.values()) & set(b.parties.values())
            names |= common
            if alike(a, b):
                kind = True
                if clash(a, b):
                    against = True
                elif common or a.days == b.days != ("", ""):
                    agree = True
    return float(kind), float(min(3, len(names))), float(against and not agree)
