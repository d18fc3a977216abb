"""Sources: the speakers where they are resolved, else the words that the page prints; each one entry, whatever the
document.

Speakers of one id are one, unless what documents tell of two persons of one name cannot be one's: another country, or
another office elsewhere. Those are kept apart, and each tells that the other may be the same.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

from onrecord.errors import NotFound
from onrecord.records import PRONOUNS, Source, content_id

# Words of a role or an affiliation that many share.
_COMMON = frozenset({
    "the", "a", "an", "of", "for", "and", "in", "at", "to", "on", "former", "ex", "deputy", "senior", "chief", "mr",
    "mrs", "ms", "dr",
})  # fmt: skip
LISTED = 8  # entries named when a name fits several, or none

Row = tuple[str | None, str | None, int, str | None]  # printed source, reading as JSON, document, publisher


@dataclass(frozen=True, slots=True)
class SourceCount:
    """One source: its commonest name, its kind, how many statements, documents and outlets have it.

    `kind` is None where the source is not resolved; `pronoun` is then True where the text stands for someone else's
    name. `outlets` counts publishers that are known. `names` are all that it is called, `roles`, `affiliations` and
    `countries` what documents tell of it, the commonest first; `maybe` are the ids of those that may be the same.
    """

    text: str
    kind: str | None
    statements: int
    documents: int
    outlets: int
    pronoun: bool
    id: str = ""
    names: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    affiliations: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()


@dataclass(slots=True)
class _Tally:
    kind: str | None
    names: Counter[str] = field(default_factory=Counter)
    roles: Counter[str] = field(default_factory=Counter)
    affiliations: Counter[str] = field(default_factory=Counter)
    countries: Counter[str] = field(default_factory=Counter)
    rows: set[int] = field(default_factory=set)
    documents: set[int] = field(default_factory=set)
    outlets: set[str] = field(default_factory=set)

    def told(self) -> set[str]:
        """The words of its offices."""
        return {w for text in (*self.roles, *self.affiliations) for w in folded(text).split()} - _COMMON

    def add(self, other: _Tally) -> None:
        self.names += other.names
        self.roles += other.roles
        self.affiliations += other.affiliations
        self.countries += other.countries
        self.rows |= other.rows
        self.documents |= other.documents
        self.outlets |= other.outlets

    def conflicts(self, other: _Tally) -> bool:
        """Whether the two cannot be one: another country, or other offices, each with an affiliation of its own."""
        if self.countries and other.countries:
            return self.countries.keys().isdisjoint(other.countries)
        elsewhere = bool(self.affiliations and other.affiliations)
        return elsewhere and self.told().isdisjoint(other.told())


class Sources:
    """The entries that the rows, one a statement, make. A statement of two speakers is of both; of printed sources case
    and white space make no difference. `counts` are in order: most statements first, then by text."""

    def __init__(self, rows: Iterable[Row]) -> None:
        tallies: dict[
            str, dict[int, _Tally]
        ] = {}  # by speaker and document: within one the resolver has told who is who
        for number, (text, reading, document, publisher) in enumerate(rows):
            speakers = [Source(*s) for s in json.loads(reading).get("speakers", [])] if reading else []
            if not speakers and text is not None:
                printed = " ".join(text.split())
                tally = tallies.setdefault(printed.casefold(), {}).setdefault(0, _Tally(None))
                self._count(tally, number, document, publisher)
                tally.names[text] += 1
            for speaker in speakers:
                tally = tallies.setdefault(speaker.id, {}).setdefault(document, _Tally(speaker.kind))
                self._count(tally, number, document, publisher)
                tally.names[speaker.name] += 1
                for value, counter in (
                    (speaker.role, tally.roles),
                    (speaker.affiliation, tally.affiliations),
                    (speaker.country, tally.countries),
                ):
                    if value:
                        counter[value] += 1
        self.rows: dict[str, list[int]] = {}  # by the entry's id, the numbers of its rows
        found: list[SourceCount] = []
        for name, by_document in tallies.items():
            parts = _apart(list(by_document.values()))
            ids = [_id(name, part, len(parts) > 1) for part in parts]
            for i, part in zip(ids, parts, strict=True):
                self.rows[i] = sorted(part.rows)
                pronoun = part.kind is None and name in PRONOUNS
                found.append(_entry(i, part, pronoun, tuple(o for o in sorted(ids) if o != i)))
        self.counts = sorted(found, key=lambda c: (-c.statements, c.text, c.kind or "", c.id))

    @staticmethod
    def _count(tally: _Tally, row: int, document: int, publisher: str | None) -> None:
        tally.rows.add(row)
        tally.documents.add(document)
        if publisher is not None and publisher.strip():
            tally.outlets.add(publisher.strip().casefold())

    def named(self, wanted: str, others: Sequence[str] = ()) -> SourceCount:
        """The entry that is called so: by one of its names whole, else by the beginning of its id, else by one of the
        `others` (what the name stands for elsewhere), else by a part of its name; case, accents, dots and a leading
        article make no difference. Raises NotFound for none, with those that are called alike, and for several."""
        known = [(c, {folded(n) for n in (c.text, *c.names)}) for c in self.counts if not c.pronoun]
        short, aliases = folded(wanted), {folded(o) for o in others} - {""}
        beginning, some = wanted.strip().lower(), set(short.split()) - _COMMON
        ways = (
            [c for c, names in known if short in names],
            [c for c, _ in known if len(beginning) >= 4 and c.id.startswith(beginning)],
            [c for c, names in known if names & aliases],
            [c for c, names in known if any(some and some <= set(n.split()) for n in names)],
        )
        found = next((way for way in ways if way), []) if short else []
        if len(found) == 1:
            return found[0]
        if found:
            many = "; ".join(_shown(c) for c in found[:LISTED]) + ("; …" if len(found) > LISTED else "")
            raise NotFound(f"several sources are called {wanted!r}: {many}. Write more of the name, or the id")
        by_name: dict[str, SourceCount] = {}
        for entry, names in known:
            for spelling in sorted({w for n in names for w in (n, *n.split()) if w not in _COMMON}):
                by_name.setdefault(spelling, entry)
        near = dict.fromkeys(by_name[n].text for n in get_close_matches(short, by_name, LISTED, 0.75))
        raise NotFound(f"no source is called {wanted!r}" + (f"; is it {' or '.join(near)}?" if near else ""))


def count_sources(rows: Iterable[Row]) -> list[SourceCount]:
    return Sources(rows).counts


def folded(name: str) -> str:
    """The name without case, accents, dots, marks and a leading article."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    words = re.findall(r"\w+", re.sub(r"['’]s\b|[.'’]", "", plain))
    return " ".join(words[1:] if len(words) > 1 and words[0] in ("the", "a", "an") else words)


def _apart(tallies: list[_Tally]) -> list[_Tally]:
    """One tally for each that they may be: all one unless some conflict. Those of which documents tell nothing go with
    the only one there is, and stay a part of their own where there are several."""
    silent = [t for t in tallies if not (t.countries or t.affiliations)]
    parts: list[_Tally] = []
    # In an order that is the tallies' own: what they tell, not when they came.
    for tally in sorted((t for t in tallies if t not in silent), key=lambda t: (sorted(t.countries), sorted(t.told()))):
        part = next((p for p in parts if not p.conflicts(tally)), None)
        if part is None:
            parts.append(tally)
        else:
            part.add(tally)
    if silent:
        first, *rest = silent
        for tally in rest:
            first.add(tally)
        if len(parts) == 1:
            parts[0].add(first)
        else:
            parts.append(first)
    return parts


def _id(name: str, part: _Tally, several: bool) -> str:
    """The speakers' id; of one part of several, of what is told of it as well; of words, one of their own."""
    if part.kind is None:
        return content_id("printed", name)
    return content_id("source", name, *sorted(part.countries), *sorted(part.told())) if several else name


def _entry(i: str, part: _Tally, pronoun: bool, maybe: tuple[str, ...]) -> SourceCount:
    names = Counter[str]()
    for name, number in part.names.items():
        names[" ".join(name.split())] += number
    return SourceCount(
        _common(names)[0],
        part.kind,
        len(part.rows),
        len(part.documents),
        len(part.outlets),
        pronoun,
        i,
        _common(names),
        _common(part.roles),
        _common(part.affiliations),
        _common(part.countries),
        maybe,
    )


def _common(counted: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted(counted, key=lambda s: (-counted[s], s)))


def _shown(entry: SourceCount) -> str:
    about = ", ".join(x for x in (entry.kind, *entry.roles[:1], *entry.countries[:1]) if x)
    return f"{entry.text} ({about + ', ' if about else ''}{entry.id[:8]})"
