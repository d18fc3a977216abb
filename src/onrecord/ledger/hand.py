"""What people correct: claims merged and split, entries relabelled, re-attributed or struck out, sources rated.

A correction is a row that is only ever added; undoing is another row. It names passages by document and characters, so
that it holds after a newer model has read the documents again: it then means the passage that covers those characters
best. Corrections are applied to the claims that the rules give, in the order in which they were made.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from onrecord.errors import NotFound
from onrecord.ledger.claims import named
from onrecord.ledger.judging import in_order, retold
from onrecord.records import Claim, Entry, Reading, Source, source_id

MERGE, SPLIT, RELABEL, ATTRIBUTE, WRONG, RATE, UNDO = "merge", "split", "relabel", "attribute", "wrong", "rate", "undo"
FIXES = (MERGE, SPLIT, RELABEL, ATTRIBUTE, WRONG, RATE, UNDO)
RELIABILITY = {  # Admiralty; F is not the bottom of the scale
    "A": "completely reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "cannot be judged",
}
HAND = "hand"  # the rule of an entry that people put where it is
COVER = 0.5  # of two passages' characters together that they must share to be one


@dataclass(frozen=True, slots=True)
class Anchor:
    """A passage: the document's id, its characters, its text (for people and for training)."""

    document: str
    spans: tuple[tuple[int, int], ...]
    text: str

    @classmethod
    def of(cls, entry: Entry) -> Anchor:
        return cls(entry.document.id, entry.span.spans, entry.span.text)


@dataclass(frozen=True, slots=True)
class Fix:
    """One correction. `kind` is one of FIXES. `anchors` are the passages it is about. `value` says what is right, and
    `before` what the machine had, in the words of the claim's JSON; `note` is the user's. `id` and `made` (UTC, ISO
    8601) are the store's."""

    kind: str
    anchors: tuple[Anchor, ...] = ()
    value: tuple[tuple[str, str], ...] = ()
    before: tuple[tuple[str, str], ...] = ()
    note: str = ""
    id: str = ""
    made: str = ""

    def get(self, name: str) -> str:
        return dict(self.value).get(name, "")

    def body(self) -> str:
        """All but the kind, the id and the day, as JSON."""
        value: dict[str, Any] = {
            "anchors": [{"document": a.document, "spans": a.spans, "text": a.text} for a in self.anchors],
            "value": dict(self.value),
            "before": dict(self.before),
            "note": self.note,
        }
        return json.dumps(value, ensure_ascii=False, sort_keys=True)

    @classmethod
    def of(cls, key: str, kind: str, body: str, made: str) -> Fix:
        value = json.loads(body)
        anchors = tuple(
            Anchor(a["document"], tuple((s, e) for s, e in a["spans"]), a["text"]) for a in value["anchors"]
        )
        right, before = (tuple(value[name].items()) for name in ("value", "before"))
        return cls(kind, anchors, right, before, value["note"], key, made)


def entry_named(wanted: str, claims: Sequence[Claim]) -> tuple[Claim, Entry]:
    """The entry meant by CLAIM/NUMBER, as `onrecord claim` numbers them, or by the beginning of its id. Raises NotFound
    for none or several."""
    claim, slash, number = wanted.strip().rpartition("/")
    if slash:
        found = named(claim, claims)
        if number.isdecimal() and 0 < int(number) <= len(found.entries):
            return found, found.entries[int(number) - 1]
        raise NotFound(f"claim {found.id[:8]} has entries 1 to {len(found.entries)}, no {number!r}")
    start = wanted.strip().lower()
    hits = {e.id: (c, e) for c in claims for e in c.entries if start and e.id.startswith(start)}
    if len(hits) == 1:
        return next(iter(hits.values()))
    if not hits:
        raise NotFound(f"no entry has an id that begins with {wanted!r}; CLAIM/NUMBER names one too, as in 3f2a/2")
    raise NotFound(f"several entries have an id that begins with {start}: {' '.join(list(hits)[:8])}")


def fix_named(wanted: str, fixes: Sequence[Fix]) -> Fix:
    """The row whose id begins so; without `wanted` the last that is not undone. Raises NotFound for none or several,
    and for one that is undone already."""
    start = wanted.strip().lower()
    undone = {f.get("fix") for f in _holding(fixes) if f.kind == UNDO}
    hits = [f for f in fixes if f.id.startswith(start)] if start else standing(fixes)[-1:]
    if not hits:
        raise NotFound(f"no correction has an id that begins with {wanted!r}" if start else "there is nothing to undo")
    if len(hits) > 1:
        raise NotFound(f"several corrections have an id that begins with {start}: {' '.join(f.id for f in hits[:8])}")
    if hits[0].id in undone:
        raise NotFound(f"correction {hits[0].id[:8]} is undone already")
    return hits[0]


def _holding(fixes: Sequence[Fix]) -> list[Fix]:
    """All rows that are not undone, undoing rows too, the last first."""
    undone: set[str] = set()
    kept = []
    for fix in reversed(fixes):
        if fix.id not in undone:
            kept.append(fix)
            if fix.kind == UNDO:
                undone.add(fix.get("fix"))
    return kept


def standing(fixes: Sequence[Fix]) -> list[Fix]:
    """Those that are not undone, without the undoing rows. A row may undo one that undoes: then the first holds."""
    return [fix for fix in _holding(fixes) if fix.kind != UNDO][::-1]


def reliability(fixes: Sequence[Fix]) -> dict[str, str]:
    """The user's letter for each source, by the source's name in folded case; a source without one is F."""
    return {fix.get("source").casefold(): fix.get("reliability") for fix in standing(fixes) if fix.kind == RATE}


def corrected(claims: Iterable[Claim], fixes: Sequence[Fix]) -> list[Claim]:
    """The claims after what people said, in their order; `fixes` are all rows, in the order of making."""
    book = _Book(claims)
    for fix in standing(fixes):
        if fix.kind == MERGE:
            book.merge(fix)
        elif fix.kind == SPLIT:
            book.split(fix)
        elif fix.kind in (RELABEL, ATTRIBUTE, WRONG):
            book.change(fix)
    return book.claims()


def covers(anchor: Anchor, entry: Entry) -> float:
    """How well the entry's characters are the anchor's: what both have of what either has."""
    if anchor.document != entry.document.id:
        return 0.0
    one, other = ({i for s, e in spans for i in range(s, e)} for spans in (anchor.spans, entry.span.spans))
    return len(one & other) / len(one | other) if one | other else 0.0


class _Book:
    """Claims by number, and where each document's entries are."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._claims: dict[int, Claim] = dict(enumerate(claims))
        self._places: dict[str, set[int]] = {}
        for n, claim in self._claims.items():
            for entry in claim.entries:
                self._places.setdefault(entry.document.id, set()).add(n)

    def claims(self) -> list[Claim]:
        return [self._claims[n] for n in sorted(self._claims)]

    def find(self, anchor: Anchor) -> list[tuple[int, int]]:
        """Claim and place of the entries that are this passage."""
        scored = [
            (covers(anchor, entry), n, i)
            for n in sorted(self._places.get(anchor.document, ()))
            if n in self._claims
            for i, entry in enumerate(self._claims[n].entries)
        ]
        best = max((score for score, _, _ in scored), default=0.0)
        return [(n, i) for score, n, i in scored if score == best and best >= COVER]

    def merge(self, fix: Fix) -> None:
        numbers = sorted({hits[0][0] for anchor in fix.anchors if (hits := self.find(anchor))})
        if len(numbers) > 1:
            largest = max(numbers, key=lambda n: len(self._claims[n].entries))
            every = [e for n in numbers for e in self._claims[n].entries]
            merged = rebuilt(self._claims[largest], every)
            for n in numbers[1:]:
                del self._claims[n]
            self._put(numbers[0], merged)

    def split(self, fix: Fix) -> None:
        """The passages leave the claims in which they stand with others, for one of their own."""
        places = sorted({place for anchor in fix.anchors for place in self.find(anchor)[:1]})
        out: list[Entry] = []
        for n in sorted({n for n, _ in places}):
            mine = {i for m, i in places if m == n}
            claim = self._claims[n]
            rest = [e for i, e in enumerate(claim.entries) if i not in mine]
            out += [replace(claim.entries[i], rule=HAND) for i in sorted(mine)]
            if rest:
                self._put(n, rebuilt(claim, rest))
            else:
                del self._claims[n]
        if out:
            self._put(max(self._claims, default=-1) + 1, rebuilt(Claim("", "", None, None, ()), out))

    def change(self, fix: Fix) -> None:
        for n, i in sorted((place for anchor in fix.anchors for place in self.find(anchor)), reverse=True):
            if n not in self._claims:
                continue
            claim, entries = self._claims[n], list(self._claims[n].entries)
            if fix.kind == WRONG:
                del entries[i]
            else:
                entries[i] = changed(entries[i], fix)
            if entries:
                self._put(n, rebuilt(claim, entries))
            else:
                del self._claims[n]

    def _put(self, n: int, claim: Claim) -> None:
        self._claims[n] = claim
        for entry in claim.entries:
            self._places.setdefault(entry.document.id, set()).add(n)


def changed(entry: Entry, fix: Fix) -> Entry:
    """The entry with the relation, the act or the speaker that a person gave it."""
    reading = entry.reading or Reading("", act=entry.act, speakers=entry.speakers)
    if fix.kind == RELABEL:
        reading = replace(reading, act=fix.get("act") or reading.act, rules=(*reading.rules, HAND))
        return replace(entry, reading=reading, relation=fix.get("relation") or entry.relation, rule=HAND)
    name, kind = fix.get("name"), fix.get("kind")
    where = (entry.document.id,) if kind == "unnamed" else ()
    source = Source(source_id(name, kind, *where), name, kind)
    return replace(
        entry, reading=replace(reading, kind=kind, speakers=(source,), rules=(*reading.rules, HAND)), rule=HAND
    )


def rebuilt(claim: Claim, entries: Iterable[Entry]) -> Claim:
    """The claim of these entries: its id is the smallest of theirs, its text kept where it is one of theirs."""
    ordered = in_order(entries)
    return replace(retold(claim, ordered), id=min(e.id for e in ordered))
