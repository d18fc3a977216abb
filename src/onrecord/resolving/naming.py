"""A speaker's name, kind, role and country: of a person, a known name, and of words that are neither."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.records import Document, Source, source_id
from onrecord.resolving.candidates import NAMED
from onrecord.resolving.gazetteer import Entry, Gazetteer
from onrecord.resolving.kinds import kind_of
from onrecord.resolving.persons import Person
from onrecord.resolving.tree import Tree

_LEADING = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"(?<=\w)['’]s?$")
_BODIES = ("government", "organization", "outlet")


class Naming:
    """Of one document."""

    def __init__(self, document: Document, tree: Tree, gazetteer: Gazetteer) -> None:
        self._document, self._tree, self._gazetteer = document, tree, gazetteer
        self._forms: dict[str, str] = {}  # of an entry, the longest name that the document gives it

    def known(self, tokens: Sequence[int], top: int) -> Entry | None:
        """The gazetteer's entry for a phrase that is nothing but its name, or whose head is in the name."""
        start, end = self._tree.stretch(tokens)
        text = self._tree.text[start:end]
        head = self._tree[top].start - start
        for match in self._gazetteer.scan(text):
            if match.start <= head < match.end:
                named = [e for e in match.entries if e.sort in NAMED and e.sort != "region"]
                more = _LEADING.sub("", text[: match.start]).strip() + text[match.end :].strip(" ,’'s")
                if named and not more:
                    return named[0]
        return None

    def person(self, person: Person) -> Source:
        country = self._country(person.role or "")
        # One whose full name the document does not give goes by the title it has there: "Vice President Biden".
        name = f"{person.title} {person.name}" if person.title and len(person.words) == 1 else person.name
        return self.source(name, "person", role=person.role, affiliation=person.affiliation, country=country)

    def entry(self, entry: Entry) -> Source:
        """Known by the entry's own name, shown by the fullest that the document uses; a capital or a seat is shown as
        the one that it stands for."""
        speaker = self._gazetteer.speaker(entry)
        if speaker is not entry:
            return self.source(speaker.name, speaker.kind, country=speaker.country)
        found = self.source(entry.name, entry.kind, country=entry.country)
        if entry.name not in self._forms:
            forms = [f for f in entry.forms if len(f) > 1 and f in self._document.text]
            self._forms[entry.name] = max(forms, key=len, default=entry.name)
        return replace(found, name=self._forms[entry.name])

    def described(self, text: str, tokens: Sequence[int], guess: str | None) -> Source:
        """A source that is not a known name: its own words, and its kind."""
        top = self._tree.head(tokens)
        kind = guess or "unnamed"
        if top is not None:
            kind = kind_of(self._gazetteer, self._tree, tokens, top, guess)
        text = _POSSESSIVE.sub("", text)
        name = _LEADING.sub("", text) if kind in _BODIES else text
        named = kind in _BODIES and self._tree[tokens[-1]].tag == "PROPN"
        return self.source(name, kind, country=self._country(text), unnamed=not named)

    def named(self, text: str, kind: str) -> Source:
        """A source by a name that the gazetteer does not know."""
        name = _LEADING.sub("", _POSSESSIVE.sub("", text))
        return self.source(name, kind, country=self._country(text))

    def author(self) -> Source:
        """Who wrote the document."""
        if self._document.byline:
            return self.source(re.sub(r"^by\s+", "", self._document.byline, flags=re.IGNORECASE), "person")
        return self.source("the author", "person", unnamed=True)

    def _country(self, text: str) -> str | None:
        """Of the only state that the words name, or a people, or a capital."""
        found = {e.country for m in self._gazetteer.scan(text) for e in m.entries[:1] if e.country}
        return found.pop() if len(found) == 1 else None

    def source(
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
