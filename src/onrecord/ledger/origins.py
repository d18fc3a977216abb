"""How many independent roots stand behind what speaks for a claim: a range, by four rules of who echoes whom.

`same-text`: near-duplicate passages (wire copy, syndication). `relayed`: one passes on what another said: an outlet
that cites an outlet, a statement with another inside it, an outlet's own words beside the source that they rest on,
a promise or a call that takes as known what others said.
`same-speaker`: one party, whoever speaks for it and wherever. `unnamed`: nobody is named on either side, or on one,
and nothing tells them apart, so they may be the same. A tie is sure or may be: who says what was out by then, and
neither confirms it nor answers for it nor tells of himself, may be relaying. The low count takes every "may be" as one.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from onrecord.ledger.parties import INSTITUTIONS, Roles, alike, may_be_one, same_outlet, same_party, stems
from onrecord.ledger.takings import takes_back
from onrecord.ledger.wording import shingles
from onrecord.records import Document, Echo, Entry, Origins

SAME_TEXT, RELAYED, SAME_SPEAKER, UNNAMED = "same-text", "relayed", "same-speaker", "unnamed"
ECHO_RULES = (SAME_TEXT, RELAYED, SAME_SPEAKER, UNNAMED)
PRESUPPOSING = ("promise", "threaten", "call", "warn", "judge", "ask")
NAMELESS = ("unnamed", "group")
_SELF = re.compile(r"\b(?:I|we|my|our|me|us)\b")  # first person
ACCOUNTABLE = ("document", "organization")
WITNESS = ("assert", "confirm", "deny", None)
SAME = 0.6  # resemblance of two passages' shingles from which they are one text (as for contents)


class Roots(NamedTuple):
    """Of every entry (ids) the one that stands for its origin, and the count."""

    root: dict[str, str]
    origins: Origins


def origins(
    entries: Sequence[Entry],
    withdrawn: Collection[str] = (),
    *,
    roles: Roles | None = None,
    outer: Mapping[str, Entry] = {},
    copies: Copies | None = None,
) -> Roots:
    """`entries` are those for a claim, in time order; `withdrawn` are ids of those whose account was taken back,
    which are tied like the others and count for nothing. `roles` and `outer` (the entries of any claim, by
    their statements' ids) are what the rest of the ledger tells; `copies` remembers texts from one claim to the next.
    """
    counting = _Counting(entries, roles or Roles(entries), outer, frozenset(withdrawn))
    counting.tie_same_text(copies or Copies())
    counting.tie_relayed()
    counting.tie_speakers()
    counting.tie_what_may_be()
    return counting.result()


class _Counting:
    """Disjoint sets of voices: an entry of two speakers ("CNN and the Wall Street Journal") is there twice."""

    def __init__(
        self, entries: Sequence[Entry], roles: Roles, outer: Mapping[str, Entry], withdrawn: frozenset[str]
    ) -> None:
        said = [(e, (voice,) if voice else ()) for e in entries for voice in roles.voices(e) or (None,)]
        self._entries = [e for e, _ in said]
        self._voices = [voices for _, voices in said]
        self._roles, self._withdrawn = roles, withdrawn
        self._outer = outer
        self._own = {e.statement.id: e for e in entries if e.statement is not None}
        self._outlets = {e.document.id: stems(e.document.publisher or "") for e in entries}
        self._sure = list(range(len(said)))
        self._echoes: list[tuple[int, int, str, bool]] = []
        self._covers: list[list[int]] = []
        self._derived: set[int] = set()  # these only pass on what others said

    # The ties

    def tie_same_text(self, copies: Copies) -> None:
        """Passages that are near-duplicates, and those that a copy of a document has by the same speakers."""
        grams = [shingles(e.span.text) for e in self._entries]
        for j, b in enumerate(self._entries):
            first = None
            for i, a in enumerate(self._entries[:j]):
                if a.document.id == b.document.id:
                    continue
                said, alike = self._said_alike(i, j), _resemble(grams[i], grams[j], SAME)
                if said and (alike or copies(a.document, b.document)):
                    first = i
                    break
                if alike and first is None:
                    first = i
            if first is not None:
                self._tie(first, j, SAME_TEXT)

    def tie_relayed(self) -> None:
        """Statements inside others, outlets in other outlets' documents, and outlets in their own voice."""
        place: dict[str, list[int]] = {}
        for n, entry in enumerate(self._entries):
            if entry.statement is not None:
                place.setdefault(entry.statement.id, []).append(n)
        for n, entry in enumerate(self._entries):
            for outer in place.get(entry.reading.within or "", ()) if entry.reading is not None else ():
                self._tie(outer, n, RELAYED)
                self._derived.add(outer)
        for n in range(len(self._entries)):
            if n in self._derived:
                continue
            told = self._told_by(n, cited) if (cited := self._cited(n)) is not None else self._beside(n)
            if told is None and self._presupposes(n):
                told = next((m for m in range(n) if self._is_witness(m) and self._stands(m)), None)
            if told is not None:
                self._tie(told, n, RELAYED)
                self._derived.add(n)

    def tie_speakers(self) -> None:
        said = [n for n, v in enumerate(self._voices) if n not in self._derived or any(x.kind != "outlet" for x in v)]
        for j in said:
            for i in said:
                if i < j and self._find(i) != self._find(j) and self._one_speaker(i, j):
                    self._tie(i, j, SAME_SPEAKER)

    def tie_what_may_be(self) -> None:
        """The fewest roots that there may be: each group joins the first with all of which it may be one, those with
        the least choice first (greedy clique cover). Not the components: someone who may be either of two makes them
        no less two."""
        roots = [n for n in range(len(self._entries)) if n not in self._derived]
        groups: dict[int, list[int]] = {}
        for n in roots:
            groups.setdefault(self._find(n), []).append(n)
        ties = {
            (a, b): tie
            for a in groups
            for b in groups
            if a < b
            and (tie := next(((i, j, r) for j in groups[b] for i in groups[a] if (r := self._may_be_one(i, j))), None))
        }
        mates = {a: {b for b in groups if (min(a, b), max(a, b)) in ties} for a in groups}
        covers: list[list[int]] = []
        for group in sorted(groups, key=lambda a: (len(mates[a]), a)):
            cover = next((c for c in covers if mates[group].issuperset(c)), None)
            if cover is None:
                covers.append([group])
            else:
                cover.append(group)
                first = min(cover)
                i, j, rule = ties[min(first, group), max(first, group)] if first != group else ties[group, cover[0]]
                self._echoes.append((min(i, j), max(i, j), rule, False))
        self._covers = covers

    # What the ties ask

    def _cited(self, n: int) -> list[frozenset[str]] | None:
        """The outlets (stems) whose report this passes on; empty where they are not named; None where it is no relay.

        Cited is an outlet that speaks in another's document, or in which the statement is nested, or to which a source
        without a name spoke. A statement by nobody ("is said to have") must rest on somebody's report.
        """
        entry, said = self._entries[n], self._voices[n]
        if entry.reading is None or any(v.on_record and v.kind != "outlet" for v in said):
            return None
        own = self._outlets[entry.document.id]
        if said and all(v.kind == "outlet" for v in said):
            return [v.name for v in said if not v.any_outlet]
        within = entry.reading.within or ""
        outer = self._outer.get(within) or self._own.get(within)
        cited = [] if outer is None else [v.name for v in self._roles.voices(outer) if v.kind == "outlet"]
        for span in (entry.reading.addressee, entry.reading.medium):
            told = stems(span.text) if span is not None else frozenset()
            cited += [told] if told in self._outlets.values() else []
        cited = [c for c in cited if c and not same_outlet(c, own)]
        return cited if cited or not said else None

    def _told_by(self, n: int, cited: list[frozenset[str]]) -> int | None:
        """The entry that a relay passes on: the most like it of the cited outlets' own, of those before; where none
        is named, of all before."""
        own = self._entries[n].document.id
        before = [
            m
            for m in range(n)
            if self._entries[m].document.id != own
            and (not cited or any(same_outlet(self._outlets[self._entries[m].document.id], c) for c in cited))
        ]
        wanted = stems(self._entries[n].span.text)
        return max(
            before,
            key=lambda m: (m not in self._derived, len(wanted & stems(self._entries[m].span.text)), -m),
            default=None,
        )

    def _beside(self, n: int) -> int | None:
        """For an outlet's own words the first sourced ones of the same document."""
        entry = self._entries[n]
        if entry.statement is not None:
            return None
        for m, other in enumerate(self._entries):
            if other.statement is not None and other.document.id == entry.document.id and self._voices[m]:
                return m
        return None

    def _presupposes(self, n: int) -> bool:
        """Whether it takes the claim as known: a promise or a call because of it, or the end of one's own denial."""
        entry = self._entries[n]
        paper = any(v.kind == "document" for v in self._voices[n])
        return (entry.act in PRESUPPOSING and not paper) or takes_back(entry)

    def _one_speaker(self, i: int, j: int) -> bool:
        a, b = self._entries[i], self._entries[j]
        here = a.document.id == b.document.id
        for one in self._voices[i]:
            for other in self._voices[j]:
                unnamed = {one.kind, other.kind} <= set(NAMELESS) and not (one.office or other.office)
                if alike(one, other) if unnamed and here else not unnamed and same_party(one, other):
                    return True
        return here and a.statement is None and b.statement is None

    def _may_be_one(self, i: int, j: int) -> str | None:
        """The rule by which nothing makes two for certain, None where they are two."""
        for one, other in ((i, j), (j, i)):
            if all(v.kind == "outlet" for v in self._voices[one]) and self._is_faceless(other):
                return UNNAMED
        if any(may_be_one(one, other) for one in self._voices[i] for other in self._voices[j]):
            return UNNAMED
        if not self._is_witness(i) or not self._is_witness(j) or self._may_repeat(max(i, j), min(i, j)):
            return RELAYED
        return None

    def _is_witness(self, n: int) -> bool:
        """Whether it may be independent knowledge: who expects, warns or promises may know it from anybody, and so may
        an institution that accuses, and an outlet in its own voice. A paper is what it is."""
        entry, said = self._entries[n], self._voices[n]
        if entry.statement is None:
            return False
        if any(v.kind == "document" for v in said) or entry.act in WITNESS:
            return True
        return entry.act == "accuse" and not any(v.officer or v.kind in INSTITUTIONS for v in said)

    def _may_repeat(self, n: int, before: int) -> bool:
        """Whether the later of two may have it from the earlier: it was out by then in another document, and who says
        so now neither confirms it, nor is a paper or an organization that answers for its own work, nor tells of
        himself."""
        now, then = self._entries[n], self._entries[before]
        if (then.document.published or "") >= (now.document.published or "") or now.act != "assert":
            return False
        return not any(v.kind in ACCOUNTABLE for v in self._voices[n]) and not _SELF.search(now.span.text)

    def _is_faceless(self, n: int) -> bool:
        """Whether whoever is behind it could be whom an outlet does not name."""
        return all(v.kind == "outlet" or (v.kind in NAMELESS and not v.office) for v in self._voices[n])

    # Disjoint sets, the earlier entry the root

    def _said_alike(self, i: int, j: int) -> bool:
        return bool({v.name for v in self._voices[i]} & {v.name for v in self._voices[j]})

    def _find(self, n: int) -> int:
        parent = self._sure
        while parent[n] != n:
            parent[n] = n = parent[parent[n]]
        return n

    def _tie(self, i: int, j: int, rule: str) -> None:
        self._echoes.append((min(i, j), max(i, j), rule, True))
        low, high = sorted((self._find(i), self._find(j)))
        self._sure[high] = low

    def _stands(self, n: int) -> bool:
        return self._entries[n].id not in self._withdrawn

    def result(self) -> Roots:
        ids = [e.id for e in self._entries]
        root = {ids[n]: ids[self._find(n)] for n in reversed(range(len(ids)))}
        standing = {self._find(n) for n in range(len(ids)) if n not in self._derived and self._stands(n)}
        low = sum(1 for cover in self._covers if standing.intersection(cover))
        echoes = tuple(
            dict.fromkeys(Echo(ids[i], ids[j], rule, sure) for i, j, rule, sure in self._echoes if ids[i] != ids[j])
        )
        rules = tuple(r for r in ECHO_RULES if any(e.rule == r for e in echoes))
        return Roots(root, Origins(low, len(standing), rules, echoes))


class Copies:
    """Whether one document is a near-duplicate of another; remembers what it has read."""

    def __init__(self) -> None:
        self._grams: dict[str, frozenset[str]] = {}

    def __call__(self, a: Document, b: Document) -> bool:
        return _resemble(self._of(a), self._of(b), SAME)

    def _of(self, document: Document) -> frozenset[str]:
        if document.id not in self._grams:
            self._grams[document.id] = shingles(document.text)
        return self._grams[document.id]


def _resemble(a: frozenset[str], b: frozenset[str], least: float) -> bool:
    both = len(a & b)
    return both > 0 and both >= least * len(a | b)
