"""Who it was: from a statement's source to its speakers.

Each answer names its rule. What cannot be settled stays as the page has it: two people of one name in one document are
told apart by nothing here but their full names, and an unnamed source keeps its own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from onrecord.records import Document, Parse, Reading, Source, Span, Statement, source_id
from onrecord.resolving.cast import Cast, Person
from onrecord.resolving.gazetteer import Entry, Gazetteer
from onrecord.resolving.tree import Tree, relation

Found = tuple[Source, str]  # a speaker and the rule that found it

_FIRST = frozenset({"i", "me", "my", "myself"})
_OUTLET = frozenset({"we", "us", "our"})
_RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})
_PERSONAL = frozenset({"he", "she", "him", "her", "his"})
_THINGS = frozenset({"it", "its", "they", "them", "their"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "his", "her", "its", "their", "both"})
_LEADING = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_NAMED = ("state", "territory", "capital", "metonym", "agency", "body", "organization", "outlet", "document")


class Speakers:
    """The speakers of one document's statements, which are to be asked for in their order."""

    def __init__(self, document: Document, parse: Parse, gazetteer: Gazetteer) -> None:
        self._document, self._gazetteer = document, gazetteer
        self.tree = Tree(document.text, parse)
        self.cast = Cast(self.tree, parse)
        self._last: Source | None = None
        self._persons: dict[Source, Person] = {}  # whom a speaker that has been named stands for
        self._nouns: dict[str, list[int]] = {}
        for i, token in enumerate(parse.tokens):
            if token.tag == "NOUN":
                self._nouns.setdefault(self.tree.word(i).lower(), []).append(i)
        self._forms: dict[str, str] = {}  # of an entry, the longest name that the document gives it
        # Each mention's chain, by its head token.
        self._chain: dict[int, list[tuple[int, tuple[int, int]]]] = {}
        for chain in parse.chains:
            mentions = [(t, m) for m in chain if (t := self.tree.head(self.tree.inside(*m))) is not None]
            self._chain |= dict.fromkeys((head for head, _ in mentions), mentions)

    def __call__(self, statement: Statement, reading: Reading) -> list[Found]:
        """The statement's speakers; none where no source can be recovered."""
        if statement.source is None:
            return []
        out: list[Found] = []
        for tokens in self._parts(statement.source):
            found = self._one(tokens, reading)
            if found is not None and found[0].id not in {s.id for s, _ in out}:
                out.append(found)
        if out:
            self._last = out[-1][0]
        return out

    def _parts(self, source: Span) -> Iterator[list[int]]:
        """The source's tokens, apart where it names several speakers ("CNN and the Wall Street Journal")."""
        held = self.tree.of(source)
        top = self.tree.head(held)
        if top is None:
            return
        others = [
            c
            for c in self.tree.children[top]
            if relation(self.tree[c]) == "conj" and c in held and self.tree[c].tag in ("PROPN", "NOUN", "PRON")
        ]
        if not others or not all(self._names_one(t) for t in (top, *others)):
            yield held
            return
        rest, parts = set(held), []
        for other in others:
            part = [t for t in self.tree.under(other, without=("cc", "punct")) if t in rest]
            rest -= set(part)
            parts.append(part)
        joins = {t for t in rest if relation(self.tree[t]) in ("cc", "punct") and self.tree[t].head in (top, *others)}
        yield from sorted([*parts, sorted(rest - joins)])

    def _names_one(self, token: int) -> bool:
        """Whether the token is of a name, or heads a phrase with an article of its own."""
        return (
            self.cast.at(token) is not None
            or self.tree[token].tag == "PROPN"
            or self.tree.child(token, "det") is not None
        )

    def _one(self, tokens: list[int], reading: Reading) -> Found | None:
        top = self.tree.head(tokens)
        if top is None:
            return None
        entry, text = self._known(tokens, top), self._text(tokens)
        if entry is not None and self._gazetteer.settled(text):
            return self._entry(entry), "gazetteer"
        if (person := self._named_in(tokens, top)) is not None:
            return self._person(person), "named"
        if len(tokens) <= 2 and self.tree[top].tag in ("PRON", "DET"):
            return self._pronoun(top, reading)
        if entry is not None:
            return self._entry(entry), "gazetteer"
        if self._definite(top, tokens):
            if (found := self._chained(top, reading, "definite")) is not None:
                return found
            if reading.kind == "person" and (person := self.cast.with_role(self.tree.word(top))) is not None:
                return self._person(person), "role"
            if (fuller := self._introduced(top)) is not None:
                return self._described(self._text(fuller), fuller, reading), "same-noun"
        return self._described(text, tokens, reading), "as-printed"

    def _named_in(self, tokens: list[int], top: int) -> Person | None:
        """The person that the phrase names: its last word before a comma, a preposition or a relative clause, or its
        head, or an apposition to that; never one who only possesses or modifies what it is about."""
        core: list[int] = []
        for t in tokens:
            if core and (
                self.tree[t].tag in ("PUNCT", "ADP", "VERB", "SCONJ") or self.tree.word(t).lower() in _RELATIVE
            ):
                break
            core.append(t)
        for t in (core[-1], top):
            if (person := self.cast.at(t)) is not None and not self._modifies(t, tokens):
                return person
        for child in self.tree.children[top]:
            after = child in tokens and child > top and relation(self.tree[child]) in ("appos", "flat")
            if after and (person := self.cast.at(child)) is not None and not self._modifies(child, tokens):
                return person
        return None

    def _modifies(self, token: int, tokens: list[int]) -> bool:
        """Whether a possessive mark follows the name with more behind it ("Clinton's campaign")."""
        after = token + 1
        while after < len(self.tree.tokens) and self.cast.at(after) is self.cast.at(token):
            after += 1
        mark = after in tokens and self.tree.word(after).lower() in ("'s", "’s", "'", "’")
        return mark and after + 1 in tokens and self.tree[after + 1].tag in ("NOUN", "PROPN", "ADJ", "NUM")

    def _definite(self, top: int, tokens: list[int]) -> bool:
        """Whether the phrase speaks of something known: "the ministry", "this senator", "her campaign"."""
        first = self.tree.word(tokens[0]).lower()
        return first in _DEFINITE or self.tree[top].tag == "PROPN"

    def _introduced(self, top: int) -> list[int] | None:
        """The first phrase before with the same head noun that says more of it: "a report by the inspector general"
        for "the report"."""
        noun, mine = self.tree.word(top).lower(), len(self.tree.under(top, without=("acl", "punct")))
        for token in self._nouns.get(noun, ()):
            if token >= top:
                break
            phrase = self.tree.under(token, without=("acl", "appos", "parataxis", "conj", "cc", "punct", "case"))
            if mine < len(phrase) <= 20:
                return phrase
        return None

    def _pronoun(self, top: int, reading: Reading) -> Found | None:
        word = self.tree.word(top).lower()
        if word in _FIRST:
            return self._author()
        if word in _RELATIVE:  # it stands for what its clause hangs on
            for over in self.tree.above(top):
                if self.tree[over].tag in ("NOUN", "PROPN") and over < top:
                    return self._one(self.tree.under(over, without=("acl", "appos", "punct", "case")), reading)
        if (found := self._chained(top, reading, "pronoun")) is not None:
            return found
        if word in _OUTLET and self._document.publisher:
            return self._source(self._document.publisher, "outlet"), "own-voice"
        if word in _PERSONAL:
            if self._last in self._persons and self._persons[self._last].fits(word):
                return self._last, "last-speaker"
            if (person := self.cast.before(self.tree[top].start, word)) is not None:
                return self._person(person), "nearest-name"
        elif word in _THINGS and self._last is not None and self._last.kind != "person":
            return self._last, "last-speaker"
        return self._described(self.tree.word(top), [top], reading), "as-printed"

    def _author(self) -> Found:
        if self._document.byline:
            return self._source(re.sub(r"^by\s+", "", self._document.byline, flags=re.IGNORECASE), "person"), "byline"
        return self._source("the author", "person", unnamed=True), "byline"

    def _chained(self, top: int, reading: Reading, rule: str) -> Found | None:
        """Through the mentions of the same: the nearest that names a person, else a known name, else the fullest."""
        chain = self._chain.get(top, [])
        earlier = sorted((m for m in chain if m[0] != top), key=lambda m: (m[0] > top, abs(m[0] - top)))
        for token, mention in earlier:
            inside = list(self.tree.inside(*mention))
            person = self._named_in(inside, token)
            if person is not None and person.fits(self.tree.word(top)):
                return self._person(person), rule
        if self.tree.word(top).lower() in _PERSONAL:
            return None
        for token, mention in earlier:
            inside = list(self.tree.inside(*mention))
            if (entry := self._known(inside, token)) is not None:
                return self._entry(entry), rule
        full = [m for m in earlier if self.tree[m[0]].tag in ("NOUN", "PROPN")]
        if full and (self.tree[top].tag == "PRON" or self.tree.child(top, "det") is not None):
            fullest = max(full, key=lambda m: m[1][1] - m[1][0])
            tokens = list(self.tree.inside(*fullest[1]))
            if len(tokens) > len(self.tree.under(top)):
                return self._described(self._text(tokens), tokens, reading), rule
        return None

    def _known(self, tokens: list[int], top: int) -> Entry | None:
        """The gazetteer's entry for a phrase that is nothing but its name, or whose head is in the name."""
        start, end = self.tree.stretch(tokens)
        text = self.tree.text[start:end]
        head = self.tree[top].start - start
        for match in self._gazetteer.scan(text):
            if match.start <= head < match.end:
                named = [e for e in match.entries if e.sort in _NAMED]
                more = _LEADING.sub("", text[: match.start]).strip() + text[match.end :].strip(" ,’'s")
                if named and not more:
                    return named[0]
        return None

    def _text(self, tokens: list[int]) -> str:
        """The phrase on one line, without what trails behind it, with a pronoun of possession turned into the name."""
        held = [t for t in tokens if not (relation(self.tree[t]) == "punct" and t in (tokens[0], tokens[-1]))] or tokens
        start, end = self.tree.stretch(held)
        text = " ".join(self.tree.text[start:end].split())
        first = self.tree.word(held[0]).lower()
        if first in ("his", "her", "their") and len(held) > 1:
            person = next((p for t, _ in self._chain.get(held[0], []) if (p := self.cast.at(t)) is not None), None)
            if person is None and first in ("his", "her"):
                person = self.cast.before(start, first)
            if person is not None:
                return f"{person.name}’s{text[len(first) :]}"
        return text

    def _person(self, person: Person) -> Source:
        country = self._country(person.role or "")
        # One whose full name the document does not give goes by the title it has there: "Vice President Biden".
        name = f"{person.title} {person.name}" if person.title and len(person.words) == 1 else person.name
        found = self._source(name, "person", role=person.role, affiliation=person.affiliation, country=country)
        self._persons.setdefault(found, person)
        return found

    def _entry(self, entry: Entry) -> Source:
        """Known by the entry's own name, shown by the fullest that the document uses; a capital or a seat is shown as
        the one that it stands for."""
        speaker = self._gazetteer.speaker(entry)
        if speaker is not entry:
            return self._source(speaker.name, speaker.kind, country=speaker.country)
        found = self._source(entry.name, entry.kind, country=entry.country)
        if entry.name not in self._forms:
            forms = [f for f in entry.forms if len(f) > 1 and f in self._document.text]
            self._forms[entry.name] = max(forms, key=len, default=entry.name)
        return replace(found, name=self._forms[entry.name])

    def _described(self, text: str, tokens: list[int], reading: Reading) -> Source:
        """A source that is not a known name: its own words, its kind by the model, by its head noun where that says
        it for certain."""
        kind = reading.kind or "unnamed"
        top = self.tree.head(tokens)
        if top is not None:
            heads = [e for e in self._gazetteer.lookup(self.tree.word(top)) if e.sort == "head"]
            if heads and all(e.kind == "government" for e in heads) and kind not in ("government", "document"):
                kind = "government"
        name = _LEADING.sub("", text) if kind in ("government", "organization", "outlet") else text
        named = kind in ("government", "organization", "outlet") and self.tree[tokens[-1]].tag == "PROPN"
        return self._source(name, kind, country=self._country(text), unnamed=not named)

    def _country(self, text: str) -> str | None:
        """Of the only state that the words name, or a people, or a capital."""
        found = {e.country for m in self._gazetteer.scan(text) for e in m.entries[:1] if e.country}
        return found.pop() if len(found) == 1 else None

    def _source(
        self,
        name: str,
        kind: str,
        *,
        role: str | None = None,
        affiliation: str | None = None,
        country: str | None = None,
        unnamed: bool = False,
    ) -> Source:
        where = (self._document.id,) if unnamed else ()
        return Source(source_id(name, kind, *where), name, kind, role, affiliation, country)
