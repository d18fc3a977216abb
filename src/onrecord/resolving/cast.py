"""The persons whom a document names: each with the fullest name, role and affiliation that it gives them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from onrecord.records import Name, Parse
from onrecord.resolving.tree import Tree, relation

# What joins a title to the name behind it, in Universal Dependencies.
_TITLE = frozenset({"compound", "amod", "nmod", "flat", "nummod", "case", "cc", "conj", "punct", "appos"})
_POSSESSIVE = re.compile(r"['’]s?$")
_SEX = {"he": "m", "him": "m", "his": "m", "mr": "m", "she": "f", "her": "f", "mrs": "f", "ms": "f", "miss": "f"}
_SUFFIX = frozenset({"jr", "sr", "ii", "iii", "iv"})
_TITLES = {
    "mr": "mr", "mrs": "mrs", "ms": "ms", "dr": "doctor", "sen": "senator", "rep": "representative", "gov": "governor",
    "pres": "president", "gen": "general", "col": "colonel", "lt": "lieutenant", "sgt": "sergeant", "prof": "professor",
    "rev": "reverend", "amb": "ambassador", "sec": "secretary", "president": "president", "senator": "senator",
}  # fmt: skip


def words(name: str) -> tuple[str, ...]:
    """A name's words, lower, without possessive, dots, initials' dots and suffixes."""
    stripped = (w.strip(".,").lower() for w in _POSSESSIVE.sub("", name).replace("’", "'").split())
    out = [w for w in stripped if w]
    kept = [w for w in out if w not in _SUFFIX]
    return tuple(kept or out)


@dataclass(slots=True)
class Person:
    """`places` are where the document names the person, in order."""

    name: str
    words: tuple[str, ...]
    role: str | None = None
    title: str | None = None  # the role as it stands before the name
    affiliation: str | None = None
    places: list[tuple[int, int]] = field(default_factory=list)

    def fits(self, pronoun: str) -> bool:
        """False where title or first name tell that "he" (or "she") is another."""
        wanted = _SEX.get(pronoun.lower())
        titles = {_SEX[w] for w in words(self.title or "") if w in ("mr", "mrs", "ms", "miss")}
        sex = titles.pop() if titles else _given().get(self.words[0]) if len(self.words) > 1 else None
        return wanted is None or sex is None or sex == wanted


@cache
def _given() -> dict[str, str]:
    """First names and their sex, "f" or "m"."""
    lines = Path(__file__).with_name("given.tsv").read_text("utf8").splitlines()
    return dict(line.split("\t") for line in lines if line and not line.startswith("#"))


class Cast:
    """The persons of one document. A surname, or a first name, alone is the last person named in full before it who
    bears it, else the first one after; two full names are two persons."""

    def __init__(self, tree: Tree, parse: Parse) -> None:
        self._tree = tree
        self.people: list[Person] = []
        self._at: dict[int, Person] = {}
        self._organizations = [n for n in parse.names if n.kind == "ORG"]
        names = [
            n
            for n in joined(parse.names, tree.text)
            if n.kind == "PER" and (found := words(self._text(n))) and found[-1] not in _TITLES
        ]
        self._named = {t for name in names for t in tree.inside(name.start, name.end)}
        for name in names:
            if len(words(self._text(name))) > 1:
                self._full(name)
        for name in names:
            if len(words(self._text(name))) == 1:
                self._part(name)
        for person in self.people:
            person.places.sort()

    def _text(self, name: Name) -> str:
        return " ".join(_POSSESSIVE.sub("", self._tree.text[name.start : name.end]).split())

    def _full(self, name: Name) -> None:
        mine = words(self._text(name))
        person = next((p for p in self.people if same(p.words, mine)), None)
        if person is None:
            person = Person(self._text(name), mine)
            self.people.append(person)
        elif len(mine) > len(person.words):
            person.name, person.words = self._text(name), mine
        self._place(person, name)

    def _part(self, name: Name) -> None:
        (word,) = words(self._text(name))
        bearers = [p for p in self.people if word in (p.words[-1], p.words[0])]
        surnames = [p for p in bearers if p.words[-1] == word]
        before = [p for p in surnames or bearers if min(p.places)[0] < name.start]
        # Of several with one surname the one named last is meant; "Mrs. Clinton" after both is beyond this rule.
        chosen = max(before, key=lambda p: max(s for s in p.places if s[0] < name.start), default=None)
        if chosen is None and (surnames or bearers):
            chosen = min(surnames or bearers, key=lambda p: min(p.places))
        if chosen is None:
            chosen = Person(self._text(name), (word,))
            self.people.append(chosen)
        self._place(chosen, name)

    def _place(self, person: Person, name: Name) -> None:
        person.places.append((name.start, name.end))
        for token in self._tree.inside(name.start, name.end):
            self._at[token] = person
        self._describe(person, name)

    def _describe(self, person: Person, name: Name) -> None:
        """Role and affiliation from the title before the name or the apposition after it, where there are such."""
        tree = self._tree
        inside = tree.inside(name.start, name.end)
        top = tree.head(inside)
        if top is None or person.role is not None:
            return
        first = inside[0]
        while first > 0 and self._belongs(first - 1, inside, top):
            first -= 1
        while first < inside[0] and tree[first].tag in ("DET", "PUNCT", "ADP", "CCONJ"):
            first += 1
        role = range(first, inside[0])
        if not any(tree[t].tag in ("NOUN", "PROPN") for t in role) or any(t in self._at for t in role):
            role = range(0)
        if not role:
            after = [
                c
                for c in tree.children[top]
                if relation(tree[c]) == "appos" and c >= inside[-1] and c not in self._named
            ]
            if after and tree[after[0]].tag in ("NOUN", "PROPN"):
                under = tree.under(after[0], without=("acl", "parataxis", "punct"))
                role = range(under[0], under[-1] + 1)
                while role and tree[role[0]].tag in ("DET", "PUNCT"):
                    role = role[1:]
        if not role:
            return
        start, end = tree[role[0]].start, tree[role[-1]].end
        text = " ".join(tree.text[start:end].split())
        if len(text) <= 120 and "\n" not in tree.text[start:end]:
            person.role = text
            person.title = text if end <= name.start else None
            inner = [o for o in self._organizations if start <= o.start and o.end <= end]
            person.affiliation = self._text(inner[0]) if inner else None

    def _belongs(self, token: int, inside: range, top: int) -> bool:
        """Whether the token is a part of the title before the name: it hangs on the name, or the name on it."""
        tree = self._tree
        if tree[token].sentence != tree[top].sentence or tree.word(token) in ',;:—–-“”"' or token in self._at:
            return False
        if tree[top].head == token:  # "spokesman" is the head, the name its apposition
            return relation(tree[top]) in ("appos", "flat", "compound", "nmod")
        path = [token]
        for over in tree.above(token):
            if over in inside or (over == tree[top].head and relation(tree[top]) in ("appos", "flat", "nmod")):
                return all(relation(tree[t]) in _TITLE or relation(tree[t]) == "det" for t in path)
            path.append(over)
        return False

    def at(self, token: int) -> Person | None:
        """Whom the token names."""
        return self._at.get(token)

    def with_role(self, noun: str) -> Person | None:
        """The only person whose role has the noun ("the senator")."""
        wanted = noun.lower()
        found = [p for p in self.people if p.role and wanted in spelled(p.role)]
        return found[0] if len(found) == 1 else None

    def before(self, place: int, pronoun: str) -> Person | None:
        """Whom the pronoun may mean that was named last before the character."""
        fitting = [p for p in self.people if p.fits(pronoun)]
        last = max((s for p in fitting for s in p.places if s[0] < place), default=None)
        return next((p for p in fitting if last in p.places), None)


def spelled(role: str) -> set[str]:
    """A role's words, lower, with usual abbreviations of titles written out."""
    return {_TITLES.get(w, w) for w in words(role)}


def joined(names: Iterable[Name], text: str) -> list[Name]:
    """The names, two of persons with nothing but a space between made one: lists put a comma or a word there."""
    out: list[Name] = []
    for name in names:
        last = out[-1] if out else None
        if last and last.kind == name.kind == "PER" and text[last.end : name.start] == " ":
            out[-1] = Name(last.start, name.end, "PER")
        else:
            out.append(name)
    return out


def same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names may be one person's: the same first name (or its initial) and surname, whatever stands
    between."""
    if len(one) < 2 or len(other) < 2 or one[-1] != other[-1]:
        return False
    first, second = one[0], other[0]
    return first == second or (1 in (len(first), len(second)) and first[0] == second[0])
