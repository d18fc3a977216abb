"""Claims judged: what was taken back, how many origins, how each stands, its grade; today or as of a day."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date

from onrecord.ledger.grade import grade
from onrecord.ledger.origins import Copies, Roots, origins
from onrecord.ledger.pages import moment
from onrecord.ledger.parties import Roles, stems
from onrecord.ledger.status import status
from onrecord.ledger.takings import corrections, takes_back, takings
from onrecord.ledger.telling import best, telling
from onrecord.records import RELATIONS, Claim, Document, Entry, Span

RECALLED = 2  # words that a paragraph must share with what it is taken to recall


def judged(claims: Iterable[Claim], as_of: date | None = None) -> list[Claim]:
    """The claims with their entries' origins, status, origins and grade; those that `as_of` the end of that day had an
    entry already, by documents published by then (UTC), under today's ids. A document of unknown date is left out where
    a day is asked for."""
    seen = [c for claim in claims if (c := until(claim, as_of)) is not None]
    return Judging(e for c in seen for e in c.entries).all(seen)


def published_by(document: Document, day: date | None) -> bool:
    if day is None:
        return True
    time = moment(document.published)
    return time is not None and time.date() <= day


def until(claim: Claim, day: date | None) -> Claim | None:
    """The claim as the documents published by the end of `day` have it; None where none of them does."""
    if day is None:
        return claim
    entries = tuple(e for e in claim.entries if published_by(e.document, day))
    if not entries:
        return None
    return retold(claim, entries)


def retold(claim: Claim, entries: tuple[Entry, ...]) -> Claim:
    """The claim with only these of its entries: its text is kept where it is one of theirs, else that of the one which
    tells best what it is, of those for it where there are such."""
    text = claim.text
    if text not in (e.span.text for e in entries):
        text = entries[best(telling(entries), [e.relation for e in entries])].span.text
    days = [e.document.published for e in entries if moment(e.document.published) is not None]
    return replace(claim, text=text, entries=entries, first=days[0] if days else None, last=days[-1] if days else None)


class Judging:
    """What the ledger as a whole tells of its speakers and nestings, for judging each claim."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        every = list(entries)
        self._roles = Roles(every)
        self._outer = {e.statement.id: e for e in every if e.statement is not None}
        self._copies = Copies()
        documents = {e.document.id: e.document for e in every}
        self._corrected: dict[str, Sequence[Span]] = {
            i: found for i, document in documents.items() if (found := list(corrections(document)))
        }

    def all(self, claims: Iterable[Claim]) -> list[Claim]:
        found = list(claims)
        more = self._taken_back(found)
        return [self.one(with_entries(c, more.get(c.id, ()))) for c in found]

    def one(self, claim: Claim) -> Claim:
        taken = takings(claim.entries, self._roles, self._corrected)
        supporting = [e for e in claim.entries if e.relation == "for"]
        roots = self._origins(supporting, {i for t in taken for i in t.of})
        now = status(claim.entries, roots, taken, self._roles, self._outer)
        root = dict(roots.root)
        for relation in RELATIONS[1:]:  # a denial reprinted is one too, though none is counted
            root |= self._origins([e for e in claim.entries if e.relation == relation]).root
        entries = tuple(replace(e, origin=root[e.id]) for e in claim.entries)
        return replace(claim, entries=entries, status=now, origins=roots.origins, grade=grade(now, roots.origins))

    def _origins(self, entries: Sequence[Entry], withdrawn: Collection[str] = ()) -> Roots:
        return origins(entries, withdrawn, roles=self._roles, outer=self._outer, copies=self._copies)

    def _taken_back(self, claims: Sequence[Claim]) -> dict[str, list[Entry]]:
        """Entries that take back what their speaker says elsewhere ("he took that back"), by the claim it is in: that
        of his nearest words before in the same document, else of those earlier ones that the paragraph recalls."""
        spoken: dict[str, list[tuple[Entry, Claim]]] = {}
        for claim in claims:
            for entry in claim.entries:
                if entry.relation != "observing":
                    for source in entry.speakers:
                        spoken.setdefault(source.id, []).append((entry, claim))
        more: dict[str, list[Entry]] = {}
        for claim in claims:
            for entry in filter(takes_back, claim.entries):
                for source in entry.speakers:
                    home = _recalled(entry, spoken.get(source.id, ())) if source.kind == "person" else None
                    if home is not None and home.id != claim.id:
                        more.setdefault(home.id, []).append(replace(entry, relation="observing", rule="taken-back"))
        return more


def _recalled(entry: Entry, spoken: Iterable[tuple[Entry, Claim]]) -> Claim | None:
    """The claim of what the same person said that is meant by taking back."""
    earlier = [(e, c) for e, c in spoken if e.id != entry.id and not takes_back(e)]
    here = [
        (e.span.start, c) for e, c in earlier if e.document.id == entry.document.id and e.span.start < entry.span.start
    ]
    if here:
        return max(here, key=lambda b: b[0])[1]
    text = entry.document.text
    start, end = text.rfind("\n", 0, entry.span.start) + 1, text.find("\n", entry.span.start)
    around = stems(text[start : end if end >= 0 else len(text)]) - stems(" ".join(s.name for s in entry.speakers))
    day = entry.document.published or ""
    scored = [
        (len(around & stems(e.span.text)), c)
        for e, c in earlier
        if e.relation == "for" and (e.document.published or "") < day
    ]
    shared, found = max(scored, key=lambda s: s[0], default=(0, None))
    return found if shared >= RECALLED else None


def with_entries(claim: Claim, more: Sequence[Entry]) -> Claim:
    held = {e.id for e in claim.entries}
    added = [e for e in more if e.id not in held]
    return replace(claim, entries=in_order([*claim.entries, *added])) if added else claim


def in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """By publication (unknown last), then address, then place in the text."""

    def order(entry: Entry) -> tuple[bool, float, str, str, int, str]:
        time, document = moment(entry.document.published), entry.document
        stamp = 0.0 if time is None else time.timestamp()
        return (time is None, stamp, document.published or "", document.url, entry.span.start, entry.id)

    return tuple(sorted(entries, key=order))
