"""One document as the events see it: its tree with lemmas, what is named in it, and who speaks where."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cache

from onrecord.records import Document, Name, Parse, Reading, Span, Statement, Time
from onrecord.resolving.cast import Cast
from onrecord.resolving.events.mending import mended
from onrecord.resolving.events.words import lemma, table
from onrecord.resolving.gazetteer import Entry, Gazetteer

_PLACES = frozenset({"state", "territory", "region", "capital"})
_ACTORS = frozenset({"state", "territory", "region", "capital", "demonym", "metonym", "agency", "body", "organization",
                     "outlet", "group"})  # fmt: skip
_OUTSIDE = ("acl", "appos", "parataxis", "conj", "cc", "punct", "case", "advcl", "ccomp", "mark", "discourse", "cop",
            "aux", "nsubj", "expl", "orphan", "reparandum", "vocative", "csubj", "dislocated", "list")  # fmt: skip


@cache
def frames() -> dict[str, frozenset[str]]:
    """By lemma, how its arguments are laid out (frames.tsv)."""
    return {word: frozenset(names.split()) for word, names in table("frames.tsv")}


class Scene:
    """Tokens are meant by their index in the parse."""

    def __init__(
        self,
        document: Document,
        parse: Parse,
        gazetteer: Gazetteer,
        rows: Iterable[tuple[Statement, Reading]],
        times: Sequence[Time],
        *,
        cast: Cast | None = None,
    ) -> None:
        self.document, self.times, self.gazetteer = document, times, gazetteer
        self.tree = mended(document.text, parse)
        self._hanging: dict[tuple[int, str], list[int]] = {}  # by head and relation
        for i, (token, link) in enumerate(zip(self.tree.tokens, self.tree.links, strict=True)):
            self._hanging.setdefault((token.head, link), []).append(i)
        self._cases: dict[int, str] = {}  # what `case` has been asked already
        self.cast = cast or Cast(self.tree, parse, gazetteer)
        self.rows = list(rows)
        self._names = sorted(parse.names, key=lambda n: n.start)
        self._timed = {t for time in times for t in self.tree.inside(time.span.start, time.span.end)}
        self._starts = [n.start for n in self._names]
        self._chains = {
            head: chain
            for chain in parse.chains
            for m in chain
            if (head := self.tree.head(self.tree.inside(*m))) is not None
        }
        self._entries = self._known()
        self.priors: dict[int, str | None] = {}  # what the lexicon of types has been asked already
        self._cues = {t: r for s, r in self.rows if s.cue for t in self.tree.of(s.cue)}
        self._innermost = self._owned()
        self._lemmas = [lemma(word, t.tag) for word, t in zip(self.tree.words, self.tree.tokens, strict=True)]

    def lemma(self, token: int) -> str:
        return self._lemmas[token]

    def frames(self, token: int) -> frozenset[str]:
        return frames().get(self.lemma(token), frozenset())

    def relation(self, token: int) -> str:
        return self.tree.links[token]

    def kids(self, token: int, *relations: str) -> Sequence[int]:
        """What hangs on the token by one of the relations (their universal part; all that do, where none is given)."""
        found, links = self.tree.children[token], self.tree.links
        if not found or not relations:
            return found
        if len(relations) == 1:
            return self._hanging.get((token, relations[0]), ())
        return [c for c in found if links[c] in relations]

    def case(self, token: int) -> str:
        """The preposition of a phrase, lower case, its words joined ("according to"); "" where there is none."""
        if token not in self._cases:
            marks = [c for c in self.kids(token, "case", "mark") if c < token]
            words = [self.tree.lower[w] for c in marks[:1] for w in [c, *self.kids(c, "fixed")]]
            self._cases[token] = " ".join(words)
        return self._cases[token]

    def name(self, token: int) -> Name | None:
        """The name that the token is a part of."""
        place = self.tree[token].start
        at = bisect_right(self._starts, place) - 1
        return self._names[at] if at >= 0 and place < self._names[at].end else None

    def cue(self, token: int) -> Reading | None:
        """The reading of the statement whose cue the token is in."""
        return self._cues.get(token)

    def act(self, token: int) -> str | None:
        """The act of that statement, "" where it is not known; None for a token that is in no cue."""
        reading = self.cue(token)
        return None if reading is None else reading.act or ""

    def innermost(self, token: int) -> tuple[Statement, Reading] | None:
        """The statement with the shortest content that the token begins in."""
        return self._innermost.get(token)

    def _owned(self) -> dict[int, tuple[Statement, Reading]]:
        contents = [(s.content.spans, (s, r)) for s, r in self.rows if s.content]
        contents.sort(key=lambda c: sum(e - s for s, e in c[0]))
        out: dict[int, tuple[Statement, Reading]] = {}
        for spans, row in contents:
            for token in (t for s, e in spans for t in self.tree.inside(s, e)):
                out.setdefault(token, row)
        return out

    def phrase(self, top: int) -> list[int]:
        """The tokens of a noun phrase, in one piece around its head: without clauses, appositions, coordination and
        its preposition."""
        held = self.tree.under(top, without=_OUTSIDE)
        if not self.timed(top):
            held = [t for t in held if t <= top or not self.timed(t)]
        held = sorted({*held, *(c for c in self.kids(top, "cc") if self.tree[c].relation == "cc:preconj")})
        at = held.index(top)
        first = last = at
        while first > 0 and held[first - 1] == held[first] - 1:
            first -= 1
        while last + 1 < len(held) and held[last + 1] == held[last] + 1:
            last += 1
        return held[first : last + 1]

    def span(self, tokens: Sequence[int]) -> Span:
        return Span.of(self.document.text, [self.tree.stretch(tokens)])

    def timed(self, token: int) -> bool:
        """Whether the token is in a time expression."""
        return token in self._timed

    def infinitive(self, token: int) -> bool:
        """Whether the verb has a "to"."""
        return any(self.tree.lower[c] == "to" for c in self.kids(token, "mark"))

    # Who and what

    def entry(self, top: int) -> Entry | None:
        """The gazetteer's entry of the name that the token is in, where that is someone who can act."""
        return self._entries.get(top)

    def _known(self) -> dict[int, Entry]:
        out: dict[int, Entry] = {}
        for match in self.gazetteer.scan(self.document.text):
            if found := next((e for e in match.entries if e.sort in _ACTORS), None):
                out |= dict.fromkeys(self.tree.inside(match.start, match.end), found)
        return out

    def entity(self, top: int, *, place: bool = False) -> str | None:
        """The name of whom or what the phrase under `top` stands for; a capital is its state, except as a `place`."""
        if (person := self.cast.at(top)) is not None:
            return person.name
        entry = self.entry(top)
        if entry is not None:
            if entry.sort == "demonym":
                return entry.of
            return entry.name if place else self.gazetteer.speaker(entry).name
        tag = self.tree[top].tag
        if tag == "PRON":
            return self._pronoun(top)
        if (name := self.name(top)) is not None:
            text = " ".join(self.document.text[name.start : name.end].split())
            found = [e for e in self.gazetteer.lookup(text) if e.sort in _ACTORS]
            if found:
                return found[0].name if place else self.gazetteer.speaker(found[0]).name
            return text
        for child in self.kids(top, "appos", "flat"):
            if (person := self.cast.at(child)) is not None:
                return person.name
        return None

    def _pronoun(self, top: int) -> str | None:
        word = self.tree.lower[top]
        for mention in sorted(self._chains.get(top, ()), key=lambda m: abs(m[0] - self.tree[top].start)):
            head = self.tree.head(self.tree.inside(*mention))
            other = head is not None and head != top and self.tree[head].tag != "PRON"
            if head is not None and other and (found := self.entity(head)) is not None:
                return found
        row = self.innermost(top)
        speakers = row[1].speakers if row else ()
        if len(speakers) == 1:
            kind = speakers[0].kind
            first = word in ("i", "we", "us", "our", "my", "me")
            if first or (word in ("it", "its") and kind in ("government", "organization")):
                return speakers[0].name
            if word in ("he", "she", "his", "her") and kind == "person":
                return speakers[0].name
        if word in ("he", "she", "his", "her", "him"):
            person = self.cast.before(self.tree[top].start, word)
            return person.name if person else None
        return None

    def is_place(self, top: int) -> bool:
        entry = self.entry(top)
        if entry is not None:
            return entry.sort in _PLACES
        name = self.name(top)
        return name is not None and name.kind == "LOC"

    def is_actor(self, top: int) -> bool:
        """Whether the phrase's head is someone who can act: a person, a state, an organisation, people."""
        if self.cast.at(top) is not None or self.entry(top) is not None:
            return True
        name, tag = self.name(top), self.tree[top].tag
        if name is not None and name.kind in ("PER", "ORG", "LOC") and tag in ("PROPN", "NOUN"):
            return True
        if tag == "PRON":
            return self.tree.lower[top] in _PEOPLE
        return self.lemma(top) in people()


_PEOPLE = frozenset(["i", "we", "us", "me", "he", "she", "him", "her", "they", "them", "who", "whom", "you", "it"])


@cache
def people() -> frozenset[str]:
    """Nouns for people and for bodies that act (people.txt)."""
    return frozenset(word for (word,) in table("people.tsv"))
