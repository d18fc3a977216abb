"""Whom and what a document speaks of: persons, known and other names, and what its speakers are called."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from onrecord.records import Parse, Source
from onrecord.resolving.cast import Cast
from onrecord.resolving.gazetteer import Entry, Gazetteer
from onrecord.resolving.gazetteer.names import key
from onrecord.resolving.kinds import nouns, plural
from onrecord.resolving.persons import TITLES, Person
from onrecord.resolving.tree import Tree, relation

# What an entry must be to speak; the rest of the gazetteer tells of what kind a phrase is.
NAMED = frozenset(
    {"state", "territory", "region", "capital", "metonym", "agency", "body", "organization", "outlet", "document"}
)
_LONGEST = 20  # tokens of a phrase that introduces somebody; what is longer is the parser's mistake


@dataclass(slots=True, eq=False)
class Candidate:
    """One that a pronoun or a definite phrase may stand for.

    `heads` are the head tokens of its mentions, in order; `kind` is one of KINDS where it is known. One of `person`,
    `entry`, `tokens` (of a name or a phrase) says what it is; `source` is the speaker that it was, if it was one.
    """

    heads: list[int]
    kind: str | None = None
    person: Person | None = None
    entry: Entry | None = None
    tokens: list[int] = field(default_factory=list)
    plural: bool = False
    named: bool = False
    source: Source | None = None
    fuller: bool = False  # whether `tokens` spell out an acronym that other mentions are

    def before(self, token: int) -> int | None:
        """Its last mention before the token."""
        at = bisect_left(self.heads, token)
        return self.heads[at - 1] if at else None

    def after(self, token: int) -> int | None:
        at = bisect_left(self.heads, token + 1)
        return self.heads[at] if at < len(self.heads) else None


class Candidates:
    """Of one document: its persons and names at once, phrases as they are asked for."""

    def __init__(self, tree: Tree, parse: Parse, cast: Cast, gazetteer: Gazetteer) -> None:
        self._tree, self._gazetteer = tree, gazetteer
        self._at: dict[int, Candidate] = {}
        self.people = [self._add(Candidate(self._heads(p.places), "person", p, named=True)) for p in cast.people]
        self.names: list[Candidate] = []
        by_name: dict[str, Candidate] = {}
        surnames = {p.words[-1] for p in cast.people}  # "the Holm campaign" is not an organization called Holm
        for name in parse.names:
            inside = tree.inside(name.start, name.end)
            top = tree.head(inside)
            if top is None or any(t in self._at for t in inside):
                continue
            text = tree.text[name.start : name.end]
            entries = gazetteer.lookup(text)
            if entries and entries[0].sort in ("demonym", "group", "head", "region"):
                continue
            entry = next((e for e in entries if e.sort in NAMED), None)
            if entry is None and (name.kind not in ("ORG", "PER") or key(text) in surnames or key(text) in TITLES):
                continue
            label = key(gazetteer.speaker(entry).name if entry else text)
            held = by_name.get(label)
            if held is None:
                held = Candidate(
                    [], gazetteer.speaker(entry).kind if entry else None, None, entry, list(inside), named=True
                )
                by_name[label] = held
                self.names.append(held)
            held.heads.append(top)
            for token in inside:
                self._at[token] = held
        self._by_name = by_name
        self._join(by_name)
        self._phrases: dict[int, Candidate] = {}

    def _join(self, by_name: dict[str, Candidate]) -> None:
        """Makes one of an acronym and the name that it is short for."""
        for label, short in list(by_name.items()):
            full = by_name.get(_initials(by_name, label))
            if full is None or short.entry is not None or short.tokens == full.tokens:
                continue
            full.heads = sorted({*full.heads, *short.heads})
            full.fuller = True
            by_name[label] = full
            self.names.remove(short)
            for token, candidate in self._at.items():
                if candidate is short:
                    self._at[token] = full

    def _heads(self, places: Sequence[tuple[int, int]]) -> list[int]:
        heads = (self._tree.head(self._tree.inside(*place)) for place in places)
        return sorted({h for h in heads if h is not None})

    def _add(self, candidate: Candidate) -> Candidate:
        person = candidate.person
        for place in person.places if person else ():
            for token in self._tree.inside(*place):
                self._at[token] = candidate
        return candidate

    def at(self, token: int) -> Candidate | None:
        """Who or what the token names, or is the head of a phrase for; None for what cannot be meant."""
        return self._at.get(token) or self.phrase(token)

    def called(self, text: str) -> Candidate | None:
        """What the document names so elsewhere, if the text is all of the name."""
        return self._by_name.get(key(text))

    def phrase(self, token: int) -> Candidate | None:
        """The phrase with that noun as its head."""
        if self._tree[token].tag != "NOUN":
            return None
        if token not in self._phrases:
            without = ("acl", "appos", "parataxis", "conj", "cc", "punct", "case")
            near = self._tree.run(token)
            tokens = [t for t in self._tree.under(token, without=without) if t in near]
            if len(tokens) > _LONGEST:
                return None
            kind = next(iter(nouns(self._gazetteer, self._tree, tokens, token)), None)
            many = plural(self._gazetteer, self._tree.word(token))
            self._phrases[token] = Candidate([token], kind, tokens=tokens, plural=many)
        return self._phrases[token]


def _initials(names: dict[str, Candidate], short: str) -> str:
    """The name that the letters are the initials of ("crew"); "" where there is none."""
    if not 3 <= len(short) <= 6 or " " in short:
        return ""
    small = {"of", "for", "the", "and", "in", "on", "to"}
    found = (n for n in names if " " in n and "".join(w[0] for w in n.split() if w not in small) == short)
    return next(found, "")


def is_subject(tree: Tree, token: int) -> bool:
    return relation(tree[token]) == "nsubj"
