"""Who it was: from a statement's source to its speakers.

Each answer names its rule. What cannot be settled stays as the page has it: two people of one name in one document are
told apart by nothing here but their full names, and an unnamed source keeps its own words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from onrecord.records import Document, Parse, Reading, Source, Statement
from onrecord.resolving.antecedents import HEADLINE, PERSONAL, Anaphor, Antecedents, Choose, Ranker
from onrecord.resolving.candidates import Candidate, Candidates
from onrecord.resolving.cast import Cast
from onrecord.resolving.gazetteer import Gazetteer
from onrecord.resolving.issuers import issuer, printer
from onrecord.resolving.kinds import HUMAN, is_one_person, nouns, plural
from onrecord.resolving.naming import Naming
from onrecord.resolving.persons import Person
from onrecord.resolving.phrases import RELATIVE, Phrases
from onrecord.resolving.tree import Tree, relation
from onrecord.resolving.unprinted import hears, understood
from onrecord.text import quotations

Found = tuple[Source, str]  # a speaker and the rule that found it
Row = tuple[Statement, Reading]

_FIRST = frozenset({"i", "me", "my", "myself"})
_OUTLET = frozenset({"we", "us", "our"})
_THINGS = frozenset({"it", "its", "they", "them", "their"})
_OWNERS = frozenset({"his", "her", "their", "its"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "both"})
_ARTICLES = frozenset({"article", "story", "piece", "editorial", "column", "dispatch"})
_OTHER = frozenset({"previous", "earlier", "other", "another", "second", "next", "rival"})  # than the one known
_SOME = frozenset({"some", "many", "others", "most", "few", "several", "everyone", "everybody", "nobody", "anyone"})
_SHORT = 6  # tokens of a definite phrase that may stand for another though its noun is not known
_NOT_NAMES = frozenset({"organization", "outlet", "government", "document", "group"})


class Speakers:
    """The speakers of one document's statements, which are to be asked for in their order."""

    def __init__(
        self,
        document: Document,
        parse: Parse,
        gazetteer: Gazetteer,
        rows: Iterable[Row] = (),
        choose: Choose | None = None,
    ) -> None:
        self._document, self._gazetteer = document, gazetteer
        self.tree = Tree(document.text, parse)
        self.cast = Cast(self.tree, parse, gazetteer)
        self._phrases = Phrases(self.tree, self.cast)
        self._naming = Naming(document, self.tree, gazetteer)
        self._candidates = Candidates(self.tree, parse, self.cast, gazetteer)
        self._quoted = quotations(document.text)
        self._rows = list(rows)
        contents = [piece for statement, _ in self._rows if statement.content for piece in statement.content.spans]
        self._antecedents = Antecedents(self.tree, parse, gazetteer, self._quoted, contents, choose or Ranker.shipped())
        self._nouns: dict[str, list[int]] = {}
        for i, token in enumerate(parse.tokens):
            if token.tag == "NOUN":
                self._nouns.setdefault(self.tree.word(i).lower(), []).append(i)
        self._called: dict[str, Source] = {}  # whom "the report" stood for when it last spoke, by the noun
        self._done: dict[str, list[Found]] = {}
        self._votes: dict[Person, Counter[str]] = {}
        for statement, reading in self._rows:
            if statement.source is not None and reading.kind is not None:
                tokens = self.tree.of(statement.source)
                top = self.tree.head(tokens)
                if top is not None and (person := self._phrases.named_in(tokens, top)) is not None:
                    self._votes.setdefault(person, Counter())[reading.kind] += 1

    def __call__(self, statement: Statement, reading: Reading) -> list[Found]:
        """The statement's speakers; none where no source can be recovered."""
        if statement.id in self._done:
            return self._done[statement.id]
        self._done[statement.id] = []  # while it is being asked for
        out: list[Found] = []
        if statement.source is None:
            out = self._unprinted(statement, reading)
        elif hears(self.tree, statement):
            out = []
        else:
            for tokens in self._phrases.parts(statement.source):
                found = self._one(tokens, statement, reading)
                if found is not None and found[0].id not in {s.id for s, _ in out}:
                    out.append(found)
        self._done[statement.id] = out
        return out

    def _unprinted(self, statement: Statement, reading: Reading) -> list[Found]:
        """Of a statement without a source: the subject that its cue is understood to have, a person, or what the model
        takes for a source; and the outlet that asks."""
        tokens = understood(self.tree, statement)
        top = self.tree.head(tokens)
        if top is not None and reading.kind != "outlet":  # for it is another who asks: "asked why, she said"
            person = self.tree.word(top).lower() in PERSONAL or self.cast.at(top) is not None
            if (person or reading.kind is not None) and (found := self._one(tokens, statement, reading)) is not None:
                return [(found[0], "understood")]
        if reading.kind == "outlet" and self._document.publisher:
            return [(self._naming.source(self._document.publisher, "outlet"), "own-voice")]
        return []

    def _one(self, tokens: list[int], statement: Statement, reading: Reading) -> Found | None:
        top = self.tree.head(tokens)
        if top is None:
            return None
        entry, text = self._naming.known(tokens, top), self._text(tokens, statement, reading)
        if entry is not None and self._gazetteer.settled(text):
            return self._told(self._naming.entry(entry), "gazetteer", statement, self._candidates.at(top))
        person = self._phrases.named_in(tokens, top)
        if person is not None and self._is_person(person):
            return self._told(self._naming.person(person), "named", statement, self._candidates.at(self._place(person)))
        if self.tree[top].tag in ("PRON", "DET") and (len(tokens) <= 2 or self.tree.word(top).lower() in PERSONAL):
            return self._pronoun(tokens, top, statement, reading)
        if entry is not None:
            return self._told(self._naming.entry(entry), "gazetteer", statement, self._candidates.at(top))
        if (issuer := self._issuer(tokens, top, statement, reading)) is not None:
            return issuer
        if person is None and self._stands_for_another(tokens, top, reading):
            found = self._antecedent(tokens, top, statement, reading) or self._again(tokens, top, statement, reading)
            if found is not None:
                return found
        named = self._candidates.called(text) or self._candidates.at(top)
        if named is not None and named.named and person is None:
            # "Holm Ferries, the owner" is called by its name alone; the names head takes it for no person.
            after = self.tree.child(top, "appos")
            if named.fuller:
                tokens = named.tokens
            elif after is not None:
                behind = set(self.tree.under(after))
                tokens = [t for t in tokens if t not in behind and self.tree[t].tag != "PUNCT"]
            kind = "organization" if reading.kind in (None, "person", "unnamed") else reading.kind
            source = self._naming.named(self._text(tokens, statement, reading), kind)
            return self._told(source, "as-printed", statement, named)
        if person is None:
            tokens = self._phrases.completed(tokens, top)
        text = self._text(tokens, statement, reading)
        source = self._naming.described(text, tokens, reading.kind)
        return self._told(source, "as-printed", statement, named)

    def _told(self, source: Source, rule: str, statement: Statement, candidate: Candidate | None) -> Found:
        """The answer, remembered for those that come after."""
        if candidate is not None:
            candidate.source = candidate.source or source
            candidate.kind = candidate.kind or source.kind
            self._antecedents.said.add(statement.start, candidate)
        return source, rule

    def _place(self, person: Person) -> int:
        return self.tree.at(person.places[0][0])

    def _is_person(self, person: Person) -> bool:
        """False where the model takes the sources of that name for something else, and the name does not speak
        against it: a names head has its slips ("Judicial Watch")."""
        votes = self._votes.get(person, Counter())
        others = sum(
            n for kind, n in votes.items() if kind in _NOT_NAMES and (kind != "group" or len(person.words) < 2)
        )
        return person.sure or others * 2 < votes.total() or not others

    def _stands_for_another(self, tokens: list[int], top: int, reading: Reading) -> bool:
        """Whether the phrase speaks of something known: "the ministry", "this senator"; or is of a headline, which
        leaves articles out ("Lawmaker urges")."""
        first = self.tree.word(tokens[0]).lower()
        named = self._candidates.at(top)
        if named is not None and named.named:
            return False
        if first in _DEFINITE:
            if any(self.tree.word(c).lower() in _OTHER for c in self.tree.children[top] if c in tokens):
                return False
            return len(tokens) <= _SHORT or bool(nouns(self._gazetteer, self.tree, tokens, top))
        singular = self.tree[top].tag in ("NOUN", "PROPN") and not plural(self._gazetteer, self.tree.word(top))
        known = bool(nouns(self._gazetteer, self.tree, tokens, top))
        name = self.tree[tokens[-1]].tag == "PROPN"  # "Filmmaker Orla Tamm", of whom the names head knew nothing
        return (
            self._bare(top)
            and not name
            and singular
            and (known or reading.kind in HUMAN)
            and self.tree[top].sentence < 2
        )

    def _bare(self, top: int) -> bool:
        """Whether the noun has no article, number or possessor."""
        owned = any(self.tree[c].relation == "nmod:poss" for c in self.tree.children[top])
        return self.tree[top].tag == "NOUN" and not owned and self.tree.child(top, "det", "nummod") is None

    def _again(self, tokens: list[int], top: int, statement: Statement, reading: Reading) -> Found | None:
        """Of a noun with its article alone: whom it stood for before; of "the article" the outlet that spoke last; of a
        bare noun in the headline the first phrase in the text that has it as its head ("Poll: …")."""
        word, first = self.tree.word(top).lower(), self.tree.word(tokens[0]).lower()
        if first in _DEFINITE and len(tokens) == 2:
            if (known := self._called.get(word)) is not None:
                return self._told(known, "definite", statement, self._candidates.at(top))
            if word in _ARTICLES:
                spoke = (c.source for _, c in reversed(self._antecedents.said.rows) if c.source is not None)
                if (outlet := next((s for s in spoke if s.kind == "outlet"), None)) is not None:
                    return self._told(outlet, "definite", statement, self._candidates.at(top))
        if self._bare(top) and len(tokens) == 1 and self.tree[top].sentence == 0:
            for later in self._nouns.get(word, ()):
                phrase = self._candidates.phrase(later) if 0 < self.tree[later].sentence <= HEADLINE else None
                if phrase is not None and len(phrase.tokens) > 2:
                    return self._told(self._as_source(phrase, statement, reading), "definite", statement, phrase)
        return None

    # What stands for another

    def _pronoun(self, tokens: list[int], top: int, statement: Statement, reading: Reading) -> Found | None:
        word = self.tree.word(top).lower()
        if word in _FIRST | _OUTLET and (outer := self._enclosing(top, statement)):
            if word in _FIRST or reading.kind == outer[0][0].kind:
                return outer[0][0], "quoted"
        elif word in _FIRST:
            return self._naming.author(), "byline"
        elif word in _OUTLET and self._document.publisher:
            return self._naming.source(self._document.publisher, "outlet"), "own-voice"
        if word in RELATIVE and (found := self._relative(top, word, statement, reading)) is not None:
            return found
        if word not in _FIRST | _OUTLET | RELATIVE | _SOME and (
            found := self._antecedent([top], top, statement, reading)
        ):
            return found
        text = " ".join(map(self.tree.word, tokens))
        return self._naming.described(text, tokens, reading.kind), "as-printed"

    def _relative(self, top: int, word: str, statement: Statement, reading: Reading) -> Found | None:
        """What the clause hangs on; the name right before it, where that is a person's for "who" or none for "which"
        (where a clause behind a long phrase hangs is what parsers are worst at)."""
        before = top - 1
        while before > 0 and self.tree[before].tag == "PUNCT":
            before -= 1
        if word in ("who", "whom", "which") and self.tree[before].tag == "PROPN":
            person = self.cast.at(before)
            if (person is not None) == (word != "which"):
                if person is not None:
                    return self._told(self._naming.person(person), "relative", statement, self._candidates.at(before))
                named = self._candidates.at(before)
                if named is not None and named.named:
                    return self._told(self._as_source(named, statement, reading), "relative", statement, named)
        over = next((t for t in self.tree.above(top) if self.tree[t].tag in ("NOUN", "PROPN") and t < top), None)
        if (
            over is None
            and self.tree[before].tag in ("NOUN", "PROPN")
            and self.tree[before].sentence == self.tree[top].sentence
        ):
            over = before
        while over is not None and relation(self.tree[over]) == "appos":
            over = self.tree[over].head
        if over is None:
            return None
        if word != "which" and self.tree[over].tag == "NOUN":  # "a feud with Holm, now the mayor, who"
            human = HUMAN.intersection(nouns(self._gazetteer, self.tree, [over], over))
            within = [t for t in self.tree.under(over) if t < top and self.cast.at(t) is not None]
            if not human and reading.kind == "person" and within:
                return self._one(within[-1:], statement, reading)
        return self._one(self.tree.under(over, without=("acl", "appos", "punct", "case", "advmod")), statement, reading)

    def _issuer(self, tokens: list[int], top: int, statement: Statement, reading: Reading) -> Found | None:
        """Who speaks through the phrase: the outlet that printed it, or who issued it."""
        if (entry := printer(self.tree, self._gazetteer, tokens, top)) is not None:
            return self._told(self._naming.entry(entry), "issuer", statement, self._candidates.phrase(top))
        if inner := issuer(self.tree, tokens, top):
            found = self._one(inner, statement, reading)
            return (found[0], "issuer") if found else None
        return None

    def _enclosing(self, token: int, statement: Statement) -> list[Found]:
        """The speakers of the innermost other statement in whose content the token stands."""
        place = self.tree[token].start
        around = []
        for other, reading in self._rows:
            for start, end in other.content.spans if other.content else ():
                if start <= place < end and other.id != statement.id:
                    around.append((end - start, other, reading))
        for _, other, reading in sorted(around, key=lambda r: r[0]):
            if found := self(other, reading):
                return found
        return []

    def _antecedent(self, tokens: list[int], top: int, statement: Statement, reading: Reading) -> Found | None:
        """Whom the pronoun or the definite phrase stands for; None where for nobody else."""
        anaphor = self._anaphor(tokens, top, statement, reading)
        chosen = self._antecedents(anaphor, self._pool(anaphor))
        if chosen is None:
            return None
        rule = "pronoun" if self.tree[top].tag in ("PRON", "DET") else "definite"
        source = self._as_source(chosen, statement, reading)
        if self.tree[top].tag == "NOUN":
            self._called[self.tree.word(top).lower()] = source
        return self._told(source, rule, statement, chosen)

    def mention(self, token: int, statement: Statement) -> int | None:
        """Of the one that the pronoun stands for, who is not the statement's source, the last mention before it, by its
        head; None where for nobody."""
        anaphor = self._anaphor([token], token, statement, Reading(statement.id))
        own = set(self.tree.of(statement.source)) if statement.source else set()
        chosen = self._antecedents(anaphor, (c for c in self._pool(anaphor) if own.isdisjoint(c.heads)))
        return None if chosen is None else chosen.before(token)

    def _anaphor(self, tokens: list[int], top: int, statement: Statement, reading: Reading) -> Anaphor:
        word = self.tree.word(top).lower()
        if word in PERSONAL:
            return Anaphor(tokens, top, statement, "person", "personal")
        if self.tree[top].tag in ("PRON", "DET"):
            return Anaphor(tokens, top, statement, reading.kind, "thing")
        one = self.tree[top].tag == "NOUN" and not plural(self._gazetteer, word)
        known = nouns(self._gazetteer, self.tree, tokens, top)
        human = is_one_person(self._gazetteer, self.tree, tokens, top) or (
            one and reading.kind == "unnamed" and self._bare(top)
        )
        person = reading.kind == "person" and (not known or not HUMAN.isdisjoint(known))
        group = "title" if person or human else "phrase"
        return Anaphor(tokens, top, statement, reading.kind, group, bare=self._bare(top))

    def _pool(self, anaphor: Anaphor) -> Iterator[Candidate]:
        """Whom the words may stand for, what is of another kind than their noun and what they hold left out."""
        known = set(nouns(self._gazetteer, self.tree, anaphor.tokens, anaphor.top))
        barred: frozenset[str] = frozenset()
        if known and known.isdisjoint(HUMAN):
            barred = HUMAN | ({"government", "organization"} if known == {"document"} else {"document"})
        inside = set(anaphor.tokens)
        several = self.tree[anaphor.top].tag == "NOUN" and plural(self._gazetteer, self.tree.word(anaphor.top))
        for candidate in self._mentioned(anaphor):
            if several and candidate.person is not None:
                continue
            # "The authors of the report" are not what "the report" is (i within i).
            words = {self.tree.word(t).lower() for t in candidate.tokens if t not in candidate.heads}
            if not candidate.named and self.tree.word(anaphor.top).lower() in words:
                continue
            if candidate.kind not in barred and inside.isdisjoint(candidate.heads):
                yield candidate

    def _mentioned(self, anaphor: Anaphor) -> Iterator[Candidate]:
        """The document's persons, or its names; and phrases that the coreference head points at, that spoke before, or
        that have the same noun."""
        group, word = anaphor.group, self.tree.word(anaphor.top).lower()
        people = group in ("personal", "title")
        if people:
            people_of = [c for c in self._candidates.people if c.person is not None and c.person.fits(word)]
            yield from (c for c in people_of if c.person is not None and c.person.could_be(word))
        else:
            yield from self._candidates.names
        phrases = [self._candidates.at(t) for t, _ in self._antecedents.links(anaphor.top)]
        phrases += [c for _, c in self._antecedents.said.rows[-8:]]
        if group in ("title", "phrase"):
            phrases += [self._candidates.phrase(t) for t in self._nouns.get(word, ()) if t < anaphor.top]
        for phrase in phrases:
            if phrase is None or phrase.person is not None:
                continue
            if people and (phrase.named or phrase.kind not in ("person", "unnamed", "group", None)):
                continue
            fuller = len(phrase.tokens) > len(anaphor.tokens)
            if phrase.named or phrase.source is not None or group in ("personal", "thing") or fuller:
                yield phrase

    def shown(self, candidate: Candidate, statement: Statement, reading: Reading) -> str:
        """The name that the candidate would have as that statement's speaker."""
        return self._as_source(candidate, statement, reading).name

    def _as_source(self, chosen: Candidate, statement: Statement, reading: Reading) -> Source:
        if chosen.person is not None:
            return self._naming.person(chosen.person)
        if chosen.source is not None:
            return chosen.source
        if chosen.entry is not None:
            return self._naming.entry(chosen.entry)
        short = len(chosen.tokens) <= 2 and self.tree.word(chosen.tokens[0]).lower() in _DEFINITE
        if short and (known := self._called.get(self.tree.word(chosen.tokens[-1]).lower())) is not None:
            return known
        if not chosen.named and (issuer := self._issuer(chosen.tokens, chosen.heads[0], statement, reading)):
            return issuer[0]
        return self._naming.described(self._text(chosen.tokens, statement, reading), chosen.tokens, reading.kind)

    # Names and words

    def _text(self, tokens: list[int], statement: Statement, reading: Reading) -> str:
        """The phrase on one line, without what trails behind it, with a pronoun of possession turned into the name."""
        held = [t for t in tokens if not (relation(self.tree[t]) == "punct" and t in (tokens[0], tokens[-1]))] or tokens
        start, end = self.tree.stretch(held)
        text = self.tree.text[start:end]
        owner = next((t for t in held[:-1] if self.tree.word(t).lower() in _OWNERS), None)
        if owner is not None:
            personal = self.tree.word(owner).lower() in PERSONAL
            kind, group = ("person", "personal") if personal else (None, "thing")
            anaphor = Anaphor([owner], owner, statement, kind, group, owner=True)
            chosen = self._antecedents(anaphor, self._pool(anaphor))
            if chosen is not None and chosen.named:
                place = self.tree[owner]
                name = self._as_source(chosen, statement, reading).name
                text = f"{text[: place.start - start]}{name}’s{text[place.end - start :]}"
        return " ".join(text.split())
