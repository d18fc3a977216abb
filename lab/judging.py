"""How right the ledger's judgement is where the grouping is given: relations, origins and status on gold claims.

    python -m lab.judging [written|gold|basil]

The stories of lab/told.py are read by the shipped model, and each gold passage is taken for the member that overlaps it
most: what is measured is what the ledger makes of a right group, with speakers and acts as they were read. `relation`
is the share of gold passages whose member has the gold relation; origins (the mean overlap of ranges) and status (all
three parts right) are told with our relations, and with the gold ones.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import combinations

from lab.told import Bearing, Proposition, Standing, Story, Telling, basil, gold, written
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.ledger import SAME_CLAIM, Member, claims, members
from onrecord.ledger.claims import in_time
from onrecord.ledger.judging import Judging, until
from onrecord.records import Claim, Document, Record
from onrecord.resolving.resolver import Resolver

SHARED = 0.3  # of the shorter passage, as ../shared/score/claims.py has it
STORIES = {"written": written, "gold": gold, "basil": basil}

Held = Mapping[str, Record]  # by the telling's id


def read(stories: Iterable[Story]) -> dict[str, Record]:
    return recorded(t for story in stories for t in story.tellings)


def recorded(tellings: Iterable[Telling]) -> dict[str, Record]:
    """By their ids, as the shipped model reads them."""
    finder, resolver = Finder(Model()), Resolver()
    return {t.id: resolver(finder(Document(t.text, t.url, t.outlet, t.title, published=t.published))) for t in tellings}


@dataclass(frozen=True)
class Group:
    """A gold claim, and in time order the members that stand for its passages; `wanted` has these by the members'
    ids."""

    gold: Proposition
    members: tuple[Member, ...]
    wanted: dict[str, tuple[Bearing, ...]]

    @cached_property
    def claim(self) -> Claim:
        """As the ledger would have it, were the passages put together rightly."""
        ties = [(a.id, b.id, SAME_CLAIM, 1.0) for a, b in combinations(self.members, 2)]
        (made,) = claims(self.members, ties)
        return made

    @property
    def righted(self) -> Claim:
        """With the gold relation of each: that of the shortest passage."""
        entries = (replace(e, relation=relation(self.wanted[e.id])) for e in self.claim.entries)
        return replace(self.claim, entries=tuple(entries))


def relation(passages: Iterable[Bearing]) -> str:
    return min(passages, key=lambda b: b.span[1] - b.span[0]).relation


def groups(story: Story, held: Held, least: int = 2) -> Iterator[Group]:
    """Of the story's claims those for which `least` members or more stand."""
    known = {t.id: members(held[t.id]) for t in story.tellings}
    for claim in story.claims:
        found: dict[str, tuple[Member, list[Bearing]]] = {}
        for bearing in claim.bearings:
            member = closest(known[bearing.telling], bearing.span)
            if member is not None:
                found.setdefault(member.id, (member, []))[1].append(bearing)
        if len(found) >= least:
            each = sorted((m for m, _ in found.values()), key=in_time)
            yield Group(claim, tuple(each), {i: tuple(b) for i, (_, b) in found.items()})


def grouped(least: int = 2) -> Iterator[tuple[str, str, Group]]:
    """The groups of all stories that are there to be taught on, with their corpus and their story's id."""
    for corpus in ("written", "basil"):
        stories = STORIES[corpus]()
        held = read(stories)
        yield from ((corpus, story.id, group) for story in stories for group in groups(story, held, least))


def closest(among: Iterable[Member], span: tuple[int, int]) -> Member | None:
    """The member that overlaps the span most by the measure of Jaccard, of those that share enough with it."""
    best, fit = None, 0.0
    for member in among:
        for start, end in member.span.spans:
            both = min(end, span[1]) - max(start, span[0])
            if both > SHARED * min(end - start, span[1] - span[0]):
                part = both / (end - start + span[1] - span[0] - both)
                if part > fit:
                    best, fit = member, part
    return best


def judged(story: Story, held: Held, found: Sequence[Claim], day: date | None = None) -> list[Claim | None]:
    """The claims as they stand at the end of the day, None where nothing of one was out; what else the documents say is
    known beside them."""
    taken = {e.id for c in found for e in c.entries}
    other = (c for t in story.tellings for c in claims(members(held[t.id]), ()) if c.id not in taken)
    seen = [until(c, day) for c in found]
    known = [c for c in (*seen, *(until(c, day) for c in other)) if c is not None]
    done = iter(Judging(e for c in known for e in c.entries).all(known))
    return [None if c is None else next(done) for c in seen]


@dataclass(slots=True)
class Share:
    """How much is right, of how many; in percent as text."""

    right: float = 0.0
    of: int = 0

    def count(self, right: float) -> None:
        self.right, self.of = self.right + right, self.of + 1

    def __str__(self) -> str:
        return f"{100 * self.right / max(1, self.of):.1f}"


def overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    """Of two ranges of whole numbers, both ends in: how many are in both, of those in either."""
    (a, b), (x, y) = one, other
    return max(0, min(b, y) - max(a, x) + 1) / (max(b, y) - min(a, x) + 1)


def related(found: Iterable[Group]) -> Share:
    """Our relations, over gold passages."""
    out = Share()
    for group in found:
        for entry in group.claim.entries:
            for bearing in group.wanted[entry.id]:
                out.count(entry.relation == bearing.relation)
    return out


def standing(story: Story, held: Held, found: Sequence[Group], righted: bool) -> tuple[Share, Share]:
    """Origins and status of one story's groups, with the gold relations or ours."""
    of_origins, of_status = Share(), Share()
    made = [g.righted if righted else g.claim for g in found]
    for group, claim in zip(found, judged(story, held, made), strict=True):
        assert claim is not None
        of_origins.count(overlap((claim.origins.low, claim.origins.high), (group.gold.low, group.gold.high)))
    for day in sorted({s.as_of for g in found for s in g.gold.standings}):
        for group, claim in zip(found, judged(story, held, made, date.fromisoformat(day)), strict=True):
            for wanted in group.gold.standings:
                if wanted.as_of == day:
                    of_status.count(claim is not None and stands(claim, wanted))
    return of_origins, of_status


def stands(claim: Claim, wanted: Standing) -> bool:
    got = claim.status
    return (got.support, got.opposition, got.withdrawn) == (wanted.support, wanted.opposition, wanted.withdrawn)


def told(stories: Sequence[Story], held: Held) -> str:
    """The figures, as a line."""
    found = {s.id: list(groups(s, held)) for s in stories}
    parts = [f"relation {related(g for each in found.values() for g in each)}"]
    for righted in (False, True):
        origins, status = Share(), Share()
        for story in stories:
            for whole, part in zip((origins, status), standing(story, held, found[story.id], righted), strict=True):
                whole.right, whole.of = whole.right + part.right, whole.of + part.of
        parts.append(f"{'with gold relations: ' if righted else ''}origins {origins}  status {status}")
    return "  ".join(parts)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("which", nargs="?", choices=STORIES, default="written")
    stories = STORIES[parser.parse_args().which]()
    print(told(stories, read(stories)))


if __name__ == "__main__":
    main()
