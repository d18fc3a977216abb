"""On whose word it was said, and why a source would not be named, from the syntax around the cue.

What stands here is certain by its form; what the model's role head found is kept where this finds nothing.
"""

from __future__ import annotations

import re

from onrecord.records import Basis, Reading, Span, Statement
from onrecord.resolving.around import Around
from onrecord.resolving.gazetteer import Gazetteer
from onrecord.resolving.times.words import listed
from onrecord.resolving.tree import relation

_CITES = listed("citing quoting cited cites quoted quotes")
_EVIDENCE = listed(
    "reports report findings intelligence documents document records data information sources evidence analysis"
    " investigation assessment assessments testimony emails memo study poll survey accounts leaks footage images"
)
_ANONYMITY = re.compile(
    r"\b(?:anonymity|anonymously|not (?:to )?be (?:named|identified|quoted)|be (?:named|identified|quoted)"
    r"|(?:his|her|their) names? (?:not )?be(?:ing)? (?:used|published|withheld))\b",
    re.IGNORECASE,
)
_REASON = re.compile(
    r",?\s*(?:in order )?(?P<why>(?:because|as|since|due to|citing|for fear|out of fear|given|lest|so as|to"
    r"(?= (?:discuss|speak|describe|avoid|protect|share|talk|reveal|disclose|be|preserve|offer|provide)))\b.*)",
    re.IGNORECASE | re.DOTALL,
)


class Roles:
    """The further roles of a document's statements."""

    def __init__(self, around: Around, gazetteer: Gazetteer) -> None:
        self._around, self._tree, self._gazetteer = around, around.tree, gazetteer

    def basis(self, statement: Statement, reading: Reading) -> tuple[tuple[Basis, ...], str | None]:
        """What the source itself rests on, and the rule."""
        if reading.basis:
            return reading.basis, None
        tree, cue = self._tree, self._around.cue(statement)
        content = statement.content.spans if statement.content else ()
        if (thing := self._cited(statement)) is not None:
            return self._bases(thing), "basis:citing"
        for start, end in content:
            for token in tree.inside(start, end):
                if tree.word(token).lower() in _EVIDENCE and self._rests(token, statement, reading, cue):
                    inner = tree.child(token, "nmod")
                    inner = inner if inner is not None and self._around.case(inner) in ("of", "by", "from") else None
                    plain = inner is not None and tree.word(inner).lower() in _EVIDENCE
                    return self._bases(inner if plain and inner is not None else token), "basis:content"
        return reading.basis, None

    def _cited(self, statement: Statement) -> int | None:
        """What the cue's sentence, outside of the content, says that the source cites."""
        if statement.cue is None:
            return None
        tree, number = self._tree, self._around.sentence(statement.cue.start)
        for token in range(self._around.first(number), len(tree.tokens)):
            if tree[token].sentence != number:
                return None
            if tree.word(token).lower() in ("citing", "quoting") and not self._within(token, statement):
                return next((c for c in tree.children[token] if c > token and tree[c].tag in ("NOUN", "PROPN")), None)
        return None

    def _within(self, token: int, statement: Statement) -> bool:
        start = self._tree[token].start
        return any(a <= start < b for a, b in (statement.content.spans if statement.content else ()))

    def _rests(self, token: int, statement: Statement, reading: Reading, cue: list[int]) -> bool:
        """Whether the content says that its own speaker goes by this: "confirmed the findings of", "was alarmed by
        reports", "based on documents"."""
        tree, name, case = self._tree, relation(self._tree[token]), self._around.case(token)
        if reading.act == "confirm" and name == "obj" and tree[token].head in cue:
            return True
        over = tree[token].head
        if name != "obl" or over < 0:
            return False
        if case in ("on", "upon") and tree.word(over).lower() in ("based", "relying", "drawing"):
            return True
        return case == "by" and reading.act in ("judge", "warn", "assert") and tree[over].head in cue

    def _bases(self, token: int) -> tuple[Basis, ...]:
        span = self._around.phrase(token)
        kinds = [m.entries[0].kind for m in self._gazetteer.scan(span.text)]
        return (Basis(span, kinds[-1] if kinds else None),)

    def anonymity(self, statement: Statement) -> Span | None:
        """Why the source would not be named: "because they were not authorized to speak", in the cue's sentence."""
        if statement.cue is None or not self._tree.tokens:
            return None
        text, number = self._tree.text, self._around.sentence(statement.cue.start)
        first = next(t.start for t in self._tree.tokens[self._around.first(number) :])
        end = self._around.end(number)
        named = _ANONYMITY.search(text, first, end)
        if named is None:
            return None
        why = _REASON.match(text, named.end(), end)
        if why is None:
            return None
        start, stop = why.span("why")
        for a, _ in statement.content.spans if statement.content else ():
            if start < a < stop:
                stop = a
        for mark in (", said", ", told", ", added", "; "):
            at = text.find(mark, start, stop)
            stop = at if at >= 0 else stop
        cut = re.compile(r"[\s.,;:—–-]+\Z").search(text[start:stop])
        return Span.of(text, [(start, start + cut.start() if cut else stop)]) if stop > start else None
