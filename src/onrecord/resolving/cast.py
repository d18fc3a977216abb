"""The persons whom a document names: each with the fullest name, role and affiliation that it gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from onrecord.records import Name, Parse
from onrecord.resolving.gazetteer import Gazetteer
from onrecord.resolving.persons import (
    TITLES,
    Person,
    honours,
    joined,
    same,
    sex_of,
    singular,
    slip,
    trimmed,
    wants_surname,
    words,
)
from onrecord.resolving.tree import Tree, relation

# What joins a title to the name behind it, in Universal Dependencies.
_TITLE = frozenset({"compound", "amod", "nmod", "flat", "nummod", "case", "cc", "conj", "punct", "appos"})
_POSSESSIVE = re.compile(r"['’]s?$")


class Cast:
    """The persons of one document. A surname, or a first name, alone is the first person named in full who bears
    it, wherever; two full names are two persons."""

    def __init__(self, tree: Tree, parse: Parse, gazetteer: Gazetteer) -> None:
        self._tree = tree
        self.people: list[Person] = []
        self._at: dict[int, Person] = {}
        self._organizations = [n for n in parse.names if n.kind == "ORG"]
        self._titles: dict[int, str] = {}  # what the names head took into a name, by where the name itself begins
        names = []
        for given in joined(parse.names, tree.text):
            name = trimmed(self._extended(given), tree.text, gazetteer) if given.kind == "PER" else None
            if name is None or not (found := words(self._text(name))) or found[-1] in TITLES:
                continue
            names.append(name)
            if (before := " ".join(tree.text[given.start : name.start].split())) and before[0].isupper():
                self._titles[name.start] = before
        self._named = {t for name in names for t in tree.inside(name.start, name.end)}
        for name in names:
            if len(words(self._text(name))) > 1:
                self._full(name)
        every = sorted([*names, *self._missed(parse, gazetteer)], key=lambda n: n.start)
        for name in every:
            if len(words(self._text(name))) == 1:
                self._part(name)
        for person in self.people:
            person.places.sort()
        self.rows = list(self._in_rows(every))
        for row in self.rows:
            self._share_title(row, gazetteer)

    def _extended(self, name: Name) -> Name:
        """With the surname, where the names head has a first name alone and the word behind it is a proper noun."""
        tree = self._tree
        after = min(tree.at(name.end - 1) + 1, len(tree.tokens) - 1)
        if wants_surname(tree.text[name.start : name.end]):
            if tree.word(after) == ".":
                after += 1
            word = tree.word(after) if after < len(tree.tokens) else ""
            follows = (
                bool(word) and tree.text[name.end : tree[after].start] in (" ", ". ") and tree[after].tag == "PROPN"
            )
            if follows and word.isalpha() and word[0].isupper() and not wants_surname(word):
                return Name(name.start, tree[after].end, "PER")
        return name

    def _missed(self, parse: Parse, gazetteer: Gazetteer) -> list[Name]:
        """The words that the names head did not take for a person's name, and which are the surname of one who is
        named in full; not those that are known as something else."""
        surnames = {p.words[-1] for p in self.people}
        others = {
            t for n in parse.names if " " in self._tree.text[n.start : n.end] for t in self._tree.inside(n.start, n.end)
        }
        return [
            Name(token.start, token.end, "PER")
            for i, token in enumerate(parse.tokens)
            if token.tag == "PROPN" and i not in self._named and i not in others
            if (word := self._tree.word(i)).lower() in surnames and not gazetteer.lookup(word)
        ]

    def _text(self, name: Name) -> str:
        return " ".join(_POSSESSIVE.sub("", self._tree.text[name.start : name.end]).split())

    def _full(self, name: Name) -> None:
        mine = words(self._text(name))
        person = next((p for p in self.people if same(p.words, mine)), None)
        if person is None:
            person = Person(self._text(name), mine)
            self.people.append(person)
        elif self._fuller(mine, self._text(name), person):
            person.name, person.words = self._text(name), mine
        person.full += 1
        self._place(person, name)

    @staticmethod
    def _fuller(words: tuple[str, ...], name: str, person: Person) -> bool:
        """Whether the person is better shown by this name: it has more words, is not in capitals as headlines are, or
        has the first name in full ("Jonathan" for "Jon")."""
        if len(words) != len(person.words):
            return len(words) > len(person.words)
        if name.isupper() != person.name.isupper():
            return person.name.isupper()
        return len(words[0]) > len(person.words[0]) and words[0].startswith(person.words[0])

    def _part(self, name: Name) -> None:
        (word,) = words(self._text(name))
        bearers = [p for p in self.people if word in (p.words[-1], p.words[0])]
        surnames = [p for p in bearers if p.words[-1] == word]
        fitting = surnames or bearers
        if not fitting:
            slips = [p for p in self.people if len(p.words) > 1 and slip(p.words[-1], word)]
            fitting = slips if len(slips) == 1 else []
        if len(fitting) > 1:
            # "Mrs. Lund" tells which; else it is the one named first, as news gives the others of a family their first
            # names (of 8 such articles among the labelled ones 7; the one named last before it, 3).
            sex = sex_of(self._tree.text[max(0, name.start - 6) : name.start])
            fitting = [p for p in fitting if sex is None or p.sex in (sex, None)] or fitting
        chosen = min(fitting, key=lambda p: min(p.places), default=None)
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
        if name.start in self._titles:
            person.roles.append(self._titles[name.start])
            person.title = person.title or person.roles[-1]
            person.role = person.role or (None if honours(person.roles[-1]) else person.roles[-1])
        inside = tree.inside(name.start, name.end)
        top = tree.head(inside)
        if top is None:
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
            person.roles.append(text)
            person.title = person.title or (text if end <= name.start else None)
            if person.role is not None or honours(text):
                return
            person.role = text
            inner = [
                o for o in self._organizations if start <= o.start and o.end <= end and tree.text[o.start].isupper()
            ]
            person.affiliation = self._text(inner[0]) if inner else None

    def _in_rows(self, names: Sequence[Name]) -> Iterator[list[range]]:
        """Names of several persons that nothing but commas and an "and" before the last divides, and what tells where
        one is from ("Orla Tamm of Ohio and Piet Lund of Maine"): the tokens of each, with its own title."""
        row: list[range] = []
        ended = False  # behind an "and" there comes but one more
        for name in names:
            inside = self._tree.inside(name.start, name.end)
            if not inside:
                continue
            found = self._divided(row[-1].stop, inside, name.start in self._titles) if row and not ended else None
            if found is None:
                if ended:
                    yield row
                row, ended = [], False
            begin, ended = found or (inside.start, False)
            row.append(range(begin, inside.stop))
        if ended:
            yield row

    def _divided(self, start: int, name: range, titled: bool) -> tuple[int, bool] | None:
        """Where a row's next member begins, and whether it is the last, by the tokens between the one before, which
        ends at `start`, and its name; None where they divide no members of a row."""
        tree, begin = self._tree, name.start
        while titled and begin > start and tree[begin - 1].tag in ("PROPN", "NOUN"):
            begin -= 1
        if start < begin and tree.lower[start] in ("of", "from"):
            start += 1
            while start < begin and tree[start].tag == "PROPN":
                start += 1
        elif start < begin and tree.word(start) == "(":
            start = next((t + 1 for t in range(start, begin) if tree.word(t) == ")"), start)
        between = tree.lower[start:begin]
        if between[-1:] == ["and"] and between[:-1] in ([], [","]):
            return begin, True
        return (begin, False) if between == [","] else None

    def _share_title(self, row: Sequence[range], gazetteer: Gazetteer) -> None:
        """A title of several ("Sens. Tamm and Lund", "Ministers Tamm and Lund") is the title of each."""
        people = [self._at[member[-1]] for member in row]
        title = people[0].title or (self._tree.word(row[0][0] - 1) if row[0][0] else "")
        if (one := singular(title, gazetteer)) is None:
            return
        for person in people:
            if person.title in (None, title):
                person.role = one if person.role in (None, title) else person.role
                person.title = one
                person.roles = [*(r for r in person.roles if r != title), one]

    def _belongs(self, token: int, inside: range, top: int) -> bool:
        """Whether the token is a part of the title before the name: it hangs on the name, or the name on it."""
        tree = self._tree
        if tree.word(token) == "." and token > 0 and tree[token - 1].end == tree[token].start:
            return tree.lower[token - 1] in TITLES  # "Gov.", in two tokens
        if tree[token].sentence != tree[top].sentence or tree.word(token) in ',;:—–-“”"' or token in self._at:
            return False
        if tree[token].head in inside and relation(tree[token]) == "case":  # "talks with Holm"
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

    def before(self, place: int, pronoun: str) -> Person | None:
        """Whom the pronoun may mean that was named last before the character."""
        fitting = [p for p in self.people if p.fits(pronoun)]
        last = max((s for p in fitting for s in p.places if s[0] < place), default=None)
        return next((p for p in fitting if last in p.places), None)
