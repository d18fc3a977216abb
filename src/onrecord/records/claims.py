"""What is kept: passages that bear on one claim, and how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from onrecord.records.documents import Document, Reading, Source, Span, Statement, member_id, source_id

# What an entry is to its claim, and how a claim stands; all closed sets.
RELATIONS = ("for", "against", "observing")
SUPPORTS = ("none", "reported", "corroborated", "confirmed")
OPPOSITIONS = ("none", "denied")


@dataclass(frozen=True, slots=True)
class Entry:
    """A passage's place in a claim: a statement's content or one part of it, with its reading, or (both None) what the
    outlet says in its own voice; `span` is the passage. `relation` is one of RELATIONS. `at` is when it was said, the
    earliest and the latest (ISO 8601, None where not known). `origin` is the id of the entry that stands for the root
    behind this one, "" before it is worked out. `rule` put it here ("first" for the claim's own member)."""

    document: Document
    statement: Statement | None
    reading: Reading | None
    span: Span
    rule: str
    relation: str = "for"
    at: tuple[str | None, str | None] = (None, None)
    origin: str = ""

    @property
    def id(self) -> str:
        return member_id(self.document.id, self.span, self.statement)

    @property
    def act(self) -> str | None:
        return "assert" if self.reading is None else self.reading.act

    @property
    def speakers(self) -> tuple[Source, ...]:
        """Who says it; in the outlet's own voice the outlet, where it is known."""
        if self.reading is not None:
            return self.reading.speakers
        name = " ".join((self.document.publisher or "").split())
        return (Source(source_id(name, "outlet"), name, "outlet"),) if name else ()


class Ground(NamedTuple):
    """One part of a status' phrase, the rule that wrote it, and the ids of the entries that it rests on."""

    words: str
    rule: str
    entries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Status:
    """How a claim stands at the end of a day: `support` is one of SUPPORTS, `opposition` one of OPPOSITIONS."""

    support: str = "none"
    opposition: str = "none"
    withdrawn: bool = False
    grounds: tuple[Ground, ...] = ()

    @property
    def phrase(self) -> str:
        return "; ".join(ground.words for ground in self.grounds)

    @property
    def contested(self) -> bool:
        """Whether it is both supported and opposed."""
        return self.support != "none" and self.opposition != "none"


class Echo(NamedTuple):
    """Two entries (ids, `a` the earlier) that have one origin by `rule`, or, where not `sure`, may have."""

    a: str
    b: str
    rule: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Origins:
    """How many independent roots stand behind what speaks for a claim: `low` takes every "may be the same" as the
    same, `high` takes each apart. `rules` are those that had a say; `echoes` the pairs that they rest on."""

    low: int = 0
    high: int = 0
    rules: tuple[str, ...] = ()
    echoes: tuple[Echo, ...] = ()


@dataclass(frozen=True, slots=True)
class Grade:
    """Admiralty credibility: 1 confirmed by other sources … 5 improbable; 6 cannot be judged (not the worst)."""

    credibility: int = 6
    rule: str = "nothing to judge by"


@dataclass(frozen=True, slots=True)
class Claim:
    """A proposition that at least one passage bears on. `id` is its smallest entry's; entries are in time order;
    `text` is the passage that the others are nearest to; `first` and `last` are publication dates."""

    id: str
    text: str
    first: str | None
    last: str | None
    entries: tuple[Entry, ...]
    status: Status = Status()
    origins: Origins = Origins()
    grade: Grade = Grade()


@dataclass(frozen=True, slots=True)
class Listed:
    """A claim's line in a list, without its entries: of these only how many there are, in how many documents and
    outlets."""

    id: str
    text: str
    first: str | None
    last: str | None
    documents: int
    outlets: int
    entries: int
    origins: tuple[int, int]
    status: Status
    credibility: int

    @classmethod
    def of(cls, claim: Claim) -> Listed:
        documents = {e.document.id: e.document for e in claim.entries}.values()
        return cls(
            claim.id,
            claim.text,
            claim.first,
            claim.last,
            len(documents),
            len({d.publisher for d in documents}),
            len(claim.entries),
            (claim.origins.low, claim.origins.high),
            claim.status,
            claim.grade.credibility,
        )
