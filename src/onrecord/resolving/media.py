"""Through what it was said: a statement, an interview, a broadcast, a rally, from the syntax around the cue."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.records import Reading, Span, Statement
from onrecord.resolving.around import Around
from onrecord.resolving.gazetteer import Gazetteer
from onrecord.resolving.times.words import MONTHS, WEEKDAYS, listed
from onrecord.resolving.tree import relation

# What people speak on and through, by the sort of occasion.
SORTS = {
    "talk": listed(
        "interview interviews conversation conversations call calls talk phone telephone podcast chat exchange"
        " teleconference discussion"
    ),
    "paper": listed(
        "statement statements letter letters email emails e-mail memo op-ed column article editorial blog book essay"
        " missive note message filing affidavit report newsletter transcript press-release release website site page"
        " pages feature profile story headline commentary documentary testimony expose exposé"
        " dispatch pamphlet petition lawsuit complaint deposition memoir autobiography manifesto diary papers booklet"
    ),
    "post": listed("tweet tweets post posts twitter facebook instagram youtube telegram online feed account"),
    "air": listed(
        "show shows program programme broadcast video ad ads advertisement radio television tv webcast livestream"
        " segment series"
    ),
    "stage": listed(
        "speech speeches address remarks briefing conference conferences debate debates news-conference rally rallies"
        " hearing hearings appearance town-hall forum forums panel events event gathering fundraiser roundtable hall"
        " ceremony convention summit reception meeting meetings lecture sermon presser tour"
    ),
}
THROUGH = listed("in on via by at during through over from")
# Nouns that are a medium only where somebody speaks by or at them: "in the story", but not "the story of his life".
_LOOSE = listed(
    "page pages story feature profile book call calls event events site hall program programme address report meeting"
    " meetings series account feed segment discussion exchange talk phone telephone tour papers"
)
_PUBLISHES = listed("wrote writes writing posted posts posting published publishes appeared appearing aired")
_SPEAKS = listed(
    "speaking spoke speak appearing writing answering responding talking addressing testifying interviewed"
    " asked pressed reached"
)
TYPED = listed("tweeted tweets tweet tweeting posted emailed blogged retweeted")
_GIVES = listed(
    "sent wrote gave issued released published delivered posted penned made send sends sending giving issuing"
)
_WRITTEN = listed("statement letter email tweet memo")  # a source that is the medium too
_SORT = {word: sort for sort, words in SORTS.items() for word in words}


class Media:
    """Of one document."""

    def __init__(self, around: Around, gazetteer: Gazetteer) -> None:
        self._around, self._tree, self._gazetteer = around, around.tree, gazetteer

    def __call__(self, statement: Statement) -> tuple[Span | None, str | None]:
        """What the cue itself says that it was said through, and the rule."""
        tree, cue = self._tree, self._around.cue(statement)
        for token in cue:
            for child in tree.children[token]:
                if relation(tree[child]) in ("obl", "nmod", "obj") and self.medial(child):
                    case = self._around.case(child)
                    if case in THROUGH or (relation(tree[child]) == "obj" and child in cue):
                        return self._around.phrase(child, prepositions=True), "medium:syntax"
        for token in self._around.over(statement):
            for child in self._around.under(token, "obl", "obj"):
                through = self._around.case(child) in THROUGH
                if self.medial(child) and (through or tree.word(token).lower() in _GIVES):
                    return self._around.phrase(child, prepositions=True), "medium:syntax"
        for token in self._around.beside(statement):
            for child in self._around.under(token, "obl"):
                if tree.word(token).lower() in _SPEAKS and self.medial(child) and self._around.case(child) in THROUGH:
                    return self._around.phrase(child, prepositions=True), "medium:syntax"
        if typed := [t for t in (*cue, *self._around.over(statement)) if tree.word(t).lower() in TYPED]:
            return self._around.span(typed[:1]), "medium:verb"
        if statement.source is not None:
            head = tree.head(tree.of(statement.source))
            if head is not None and tree.word(head).lower() in _WRITTEN:
                return statement.source, "medium:source"
        return None, None

    def guessed(self, statement: Statement, reading: Reading) -> Span | None:
        """What the model's head takes for the medium, if it can be one."""
        held = self._around.whole(reading.medium)
        return held if held is not None and self._means(held, self._around.cue(statement)) else None

    def _means(self, span: Span, cue: list[int]) -> bool:
        """Whether the words name something that people speak through: such a noun, an outlet, what was typed; not a
        noun that only tells of what sort another is ("the debate audience"). Any other noun, too, that hangs on the
        cue by such a preposition ("wrote in a will")."""
        tokens = self._tree.of(span)
        head = self._tree.head(tokens)
        if head is None or relation(self._tree[head]) in ("compound", "amod"):
            return False
        if (case := self._around.case(head)) and case not in THROUGH | {"as"}:
            return False
        if any(self._tree.word(t).lower() in _SORT or self._tree.word(t).lower() in TYPED for t in tokens):
            return True
        if self._tree.word(tokens[0]).lower() in THROUGH and self._tree[head].head in cue:
            return True
        return any(e.kind == "outlet" for m in self._gazetteer.scan(span.text) for e in m.entries[:1])

    def medial(self, token: int) -> bool:
        """Whether the noun is one that people speak through, or an outlet that they speak on."""
        if (word := self._tree.word(token).lower()) in _SORT:
            news = ("press", "news")  # no other release is one
            return word != "release" or any(self._tree.word(c).lower() in news for c in self._tree.children[token])
        if self._tree[token].tag != "PROPN" or (case := self._around.case(token)) not in THROUGH:
            return False
        over = self._tree[token].head
        if case == "on" and over >= 0 and self._tree.word(over).lower() in _PUBLISHES:
            return self._tree.word(token).lower() not in WEEKDAYS | MONTHS.keys()
        span = self._around.phrase(token)
        return any(m.entries[0].kind == "outlet" for m in self._gazetteer.scan(span.text))

    def sort(self, token: int) -> str:
        """One of SORTS, "typed" for a verb, "other" for what is none."""
        word = self._tree.word(token).lower()
        return "typed" if word in TYPED else _SORT.get(word, "other")

    def all(self) -> Iterator[int]:
        """The tokens that may head a medium, anywhere."""
        tree = self._tree
        for token, at in enumerate(tree.tokens):
            if at.tag not in ("NOUN", "PROPN") or relation(at) in ("compound", "flat", "nsubj"):
                continue
            word = tree.word(token).lower()
            if word in _SORT and (word not in _LOOSE or self._around.case(token) in THROUGH):
                yield token
