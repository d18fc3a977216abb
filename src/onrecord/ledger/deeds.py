"""What a member says was done, as far as two members' deeds can be held against each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from onrecord.records import Event, Role

# Verbs that stand in every report and say nothing of what happened.
LIGHT = frozenset(
    {
        "be", "have", "do", "say", "tell", "make", "take", "get", "go", "come", "give", "see", "know", "think", "want",
        "need", "use", "ask", "report", "add", "call", "put", "keep", "let", "become", "seem", "include", "begin",
        "start", "continue", "follow",
    }
)  # fmt: skip
CAPITAL = re.compile(r"\b[^\W\d_a-zß-ÿ]\w{2,}")
PARTIES = ("agent", "recipient", "theme", "place")


@dataclass(frozen=True, slots=True)
class Deed:
    """An event's predicate and type; who by name fills its roles, as the words of the name in folded case (a role that
    no name stands in is left out: what a pronoun stands for may be wrong); its first and last day (ISO 8601; "" where
    either is not known)."""

    lemma: str
    type: str | None
    parties: dict[str, frozenset[str]]
    days: tuple[str, str]
    negated: bool
    names: frozenset[str]  # the words of all parties


def deeds(events: Iterable[Event]) -> tuple[Deed, ...]:
    out = []
    for event in events:
        if event.lemma not in LIGHT:
            parties = {r.name: named for r in event.roles if r.name in PARTIES and (named := _names(r))}
            days = ("", "")
            if event.time is not None and event.time.earliest and event.time.latest:
                days = event.time.earliest[:10], event.time.latest[:10]
            names = frozenset[str]().union(*parties.values())
            out.append(Deed(event.lemma.casefold(), event.type, parties, days, event.polarity == "-", names))
    return tuple(out)


def capitals(text: str) -> frozenset[str]:
    """The words that begin with a capital, in folded case."""
    return frozenset(word.casefold() for word in CAPITAL.findall(text))


def _names(role: Role) -> frozenset[str]:
    printed = capitals(role.span.text)
    return printed | capitals(role.entity or "") if printed else printed


def alike(a: Deed, b: Deed) -> bool:
    """Whether they are of one kind."""
    return a.lemma == b.lemma or (a.type is not None and a.type == b.type)


def clash(a: Deed, b: Deed) -> bool:
    """Whether two deeds of one kind cannot be one deed: their days are apart; or a role is filled by two names, while
    no name is in both."""
    if a.days[0] and b.days[0] and (a.days[1] < b.days[0] or b.days[1] < a.days[0]):
        return True
    return a.names.isdisjoint(b.names) and not a.parties.keys().isdisjoint(b.parties)


def held_against(left: Sequence[Deed], right: Sequence[Deed]) -> tuple[float, float, float]:
    """Of two members: 1 where deeds are of one kind; how many words of names their roles share, to 3; 1 where deeds of
    one kind clash and none of one kind agrees."""
    kind = agree = against = False
    names: set[str] = set()
    for a in left:
        for b in right:
            common = a.names & b.names
            names |= common
            if alike(a, b):
                kind = True
                if clash(a, b):
                    against = True
                elif common or a.days == b.days != ("", ""):
                    agree = True
    return float(kind), float(min(3, len(names))), float(against and not agree)
