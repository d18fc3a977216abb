"""Statements inside a statement's content, by what its syntax makes certain.

The corpus that the model learns from marks no statement inside another. But a verb of saying inside a content, with a
subject of its own and a clause or a thing that is said, is one. Which verbs tell of saying is counted in the corpus
(cues.tsv, by lab.cues); what is put together here are the spans.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from pathlib import Path

from onrecord.records import Span, Statement, Token

Run = tuple[int, int]  # characters of the document, half-open
# How often a verb must tell of saying, by what completes it. An object is taken where the verb hardly has another use.
LEAST = {"clause": 0.5, "open": 0.6, "object": 0.65}
_COMPLEMENTS = {"ccomp": "clause", "xcomp": "open", "obj": "object"}
_HELPERS = frozenset({"aux", "aux:pass", "cop"})
_OF = frozenset({"against", "about", "of", "for"})
# Verbs that go with the one spoken to, and with "about", "of" or "against" before what is said.
_ABOUT = frozenset(
    {"warn", "warned", "warns", "warning", "complain", "complained", "remind", "reminded", "inform", "informed"}
)
_ASKS = frozenset({"ask", "asked", "asks", "call", "called", "calls", "plead", "pleaded", "appeal", "appealed"})
_TELLING = frozenset({"told", "tell", "tells", "telling"})
_BESIDE = frozenset({"punct", "cc", "conj", "parataxis", "appos"})


@dataclass(frozen=True, slots=True)
class Inner:
    """A statement inside another. `sure` is how often such a verb tells of saying, 0 to 1."""

    source: Run | None
    cue: tuple[Run, ...]
    content: tuple[Run, ...]
    sure: float


@cache
def _cues() -> dict[tuple[str, str], float]:
    lines = Path(__file__).with_name("cues.tsv").read_text("utf8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {(form, kind): float(share) for form, kind, share in rows}


class Nesting:
    """The inner statements of a section's statements. `tokens` are the section's; their heads count from `before`."""

    def __init__(self, text: str, tokens: Sequence[Token], before: int = 0) -> None:
        self._text, self._tokens = text, tokens
        self._starts = [t.start for t in tokens]
        self._heads = [t.head - before if t.head >= 0 else -1 for t in tokens]
        self._children: list[list[int]] = [[] for _ in tokens]
        for i, head in enumerate(self._heads):
            if 0 <= head < len(tokens):
                self._children[head].append(i)
        self._thing = False  # whether what was last found said is a thing

    def __call__(self, outer: Statement) -> Iterator[Inner]:
        if outer.content is None:
            return
        pieces = outer.content.spans
        cue = {i for s, e in (outer.cue.spans if outer.cue else ()) for i in self._within(s, e)}
        for start, end in pieces:
            for verb in self._within(start, end):
                if verb in cue or self._tokens[verb].tag != "VERB":
                    continue
                if self._word(verb) == "according":
                    found = self._according(verb, pieces)
                else:
                    found = self._told(verb, pieces, outer)
                if found is not None and _smaller(found.content, pieces):
                    yield found
        yield from self._cited(outer, cue)

    def citation(self, statement: Statement) -> bool:
        """Whether its cue only cites, as "citing two diplomats" does."""
        cue = statement.cue
        return cue is not None and cue.text.lower() in _CITES

    def _told(self, verb: int, pieces: Sequence[Run], outer: Statement) -> Inner | None:
        """A verb of saying with what is said: a clause, an open complement, or a thing."""
        said, sure = self._said(verb)
        agent, passive = self._agent(verb)
        quotation = self._quotation(verb, pieces) if said < 0 else None
        if said < 0 and quotation is None:
            return None
        source = self._subject(verb) if agent is None else agent
        if source is None:
            return None
        own = self._cue_of(verb, passive, source)
        if quotation is not None:
            span, sure = quotation, _cues().get((self._word(verb), "clause"), 0.0)
        elif said < verb:  # "… was opposed by", "he was well, she said"
            span = self._span(said, without=() if self._relation(said) in _COMPLEMENTS else _BESIDE)
        else:
            first = said
            if self._relation(said) == "xcomp" and (thing := self._by(verb, "obj")) > verb:
                first = min(said, thing)  # "called the verdict a stain", "ordered the sensors to be switched off"
            start = self._span(first)[0]
            end = self._span(verb, without=self._apart(verb, said))[1]
            span = start, max(end, self._span(said)[1])
        content = tuple((s, e) for s, e in self._cut(span, pieces) if all(e <= a or b <= s for a, b in (*own, source)))
        return Inner(source, own, content, sure) if content else None

    def _quotation(self, verb: int, pieces: Sequence[Run]) -> Run | None:
        """A quotation beside the clause of a verb of saying, in its piece: "‘Go,’ he said"."""
        if _cues().get((self._word(verb), "clause"), 0.0) < LEAST["clause"]:
            return None
        at = self._tokens[verb]
        piece = next((p for p in pieces if p[0] <= at.start < p[1]), None)
        if piece is None:
            return None
        found = [m.span() for m in _QUOTED.finditer(self._text, piece[0] + 1, piece[1])]
        near = [q for q in found if 0 <= at.start - q[1] < _NEAR or 0 <= q[0] - at.end < _NEAR]
        return min(near, key=lambda q: min(abs(at.start - q[1]), abs(q[0] - at.end)), default=None)

    def _apart(self, verb: int, said: int) -> set[str]:
        """What hangs on the verb behind what is said, but is not of it: another verb of saying, a mark."""
        return {"conj", "cc", "punct", "parataxis"} - {self._relation(said)}

    def _said(self, verb: int) -> tuple[int, float]:
        """What is said, and how often such a verb tells of saying then; -1 where it does not."""
        word, best, sure = self._word(verb), -1, 0.0
        clause = _cues().get((word, "clause"), 0.0)
        passive = any(self._tokens[c].relation == "nsubj:pass" for c in self._children[verb])
        for child in self._children[verb]:
            relation = self._relation(child)
            kind = _COMPLEMENTS.get(relation, "")
            if relation == "parataxis" and child < verb:
                kind = "clause"
            if kind == "open" and self._by(child, "nsubj") >= 0:
                kind = "clause"
            about = self._by(child, "nmod") if relation in ("iobj", "obj") and word in _ABOUT else -1
            if about >= 0 and self._case(about) == "about":
                child, kind = about, "clause"
            if relation == "obl" and child > verb:
                preposition = self._case(child)
                warned = word in _ABOUT and preposition in ("about", "of", "against")
                kind = "clause" if warned or (word in _ASKS and preposition == "for") else ""
            if relation == "advcl" and self._by(child, "mark") >= 0 and self._word(self._by(child, "mark")) in _OF:
                kind = "clause" if word in _ABOUT | _ASKS else ""
            if passive and relation == "nsubj" and self._agent(verb)[0] is not None:
                kind = "object"
            share = _cues().get((word, kind), 0.0)
            if kind == "open":
                share = max(share, clause * 0.9)
            weight = share - (0.5 if kind == "object" else 0.0)  # a clause comes before a thing
            if share >= LEAST.get(kind, 1.0) and (best < 0 or weight > sure - (0.5 if self._thing else 0.0)):
                best, sure, self._thing = child, share, kind == "object"
        if best >= 0 and self._thing and word in _TELLING | _ABOUT:
            return -1, 0.0
        return best, sure

    def _agent(self, verb: int) -> tuple[Run | None, bool]:
        """The agent of a passive, and whether it is one."""
        passive = any(self._tokens[c].relation in ("aux:pass", "nsubj:pass") for c in self._children[verb])
        for child in self._children[verb]:
            if passive and self._relation(child) == "obl" and self._case(child) == "by":
                return self._span(child, without={"case", *_BESIDE}), passive
        return None, passive

    def _subject(self, verb: int) -> Run | None:
        """The verb's own subject, or that of the verb that it completes or stands beside."""
        without = {"acl", *(_BESIDE - {"cc", "conj"})}
        at, below = verb, -1
        for _ in range(4):
            subject = self._by(at, "nsubj")
            if subject < 0 and 0 <= (before := self._by(at, "iobj")) < at:  # "did anyone tell you"
                subject = before
            if below >= 0 and (self._relation(below) == "xcomp" or self._as(below)):
                given = self._by(at, "iobj", "obj")
                subject = given if 0 <= given < below else subject
            if subject >= 0:
                return self._span(subject, without=without)
            relation, below, at = self._relation(at), at, self._heads[at]
            if at < 0:
                return None
            if relation == "acl" and below == verb:
                return self._span(at, without={"acl", "case", *_BESIDE})
            if relation not in ("xcomp", "conj", "advcl"):
                return None
        return None

    def _as(self, verb: int) -> bool:
        """ "quoted the minister *as saying*"."""
        mark = self._by(verb, "mark", "case")
        return mark >= 0 and self._word(mark) in ("as", "for", "of")

    def _cue_of(self, verb: int, passive: bool, source: Run) -> tuple[Run, ...]:
        """The verb with its helpers, and the "by" of a passive."""
        tokens = [verb]
        for child in self._children[verb]:
            near = verb - 4 <= child < verb
            adverb = self._relation(child) == "advmod" and self._word(child) in ("not", "n't", "n’t", "never", "also")
            mark = self._relation(child) == "mark" and self._word(child) == "to"
            if near and (self._tokens[child].relation in _HELPERS or adverb or mark):
                tokens.append(child)
        first, last = self._tokens[min(tokens)].start, self._tokens[verb].end
        by = next((i for i in range(verb + 1, min(verb + 3, len(self._tokens))) if self._word(i) == "by"), -1)
        if passive and by >= 0 and self._tokens[by].end <= source[0]:
            last = self._tokens[by].end
        if first < source[1] and source[0] < last:  # "did the king deny"
            return ((self._tokens[verb].start, self._tokens[verb].end),)
        return ((first, last),)

    def _according(self, token: int, pieces: Sequence[Run]) -> Inner | None:
        """ "…, according to X", inside a content: the rest of the clause is X's."""
        to = token + 1
        if to >= len(self._tokens) or self._word(to) != "to":
            return None
        noun = next((c for c in self._children[token] if c > to and self._tokens[c].tag in _NOMINAL), -1)
        if noun < 0 and self._tokens[self._heads[token]].tag in _NOMINAL and self._heads[token] > to:
            noun = self._heads[token]
        if noun < 0:
            return None
        source = self._span(noun, without={"case"})
        source = max(source[0], self._tokens[to].end + 1), source[1]
        cue = self._tokens[token].start, self._tokens[to].end
        piece = next(p for p in pieces if p[0] <= cue[0] < p[1])
        before = self._text[piece[0] : cue[0]].rstrip(" ,;:—–-")
        content = ((piece[0], piece[0] + len(before)),) if before.strip() else ((source[1], piece[1]),)
        return Inner(source, (cue,), content, 0.9)

    def _cited(self, outer: Statement, cue: set[int]) -> Iterator[Inner]:
        """ "X reported, citing Y, that Z": what X says is on the word of Y."""
        if outer.content is None or not cue or any(self._word(t) in _CITES for t in cue):
            return
        sentence = self._tokens[min(cue)].sentence
        around = range(max(0, min(cue) - 60), min(len(self._tokens), max(cue) + 60))
        for token in around:
            if self._tokens[token].sentence != sentence or self._word(token) not in _CITES:
                continue
            start = self._tokens[token].start
            inside = any(s < start < e for s, e in outer.content.spans)
            if inside or not self._hangs(token, cue):
                continue
            noun = next((c for c in self._children[token] if c > token and self._tokens[c].tag in _NOMINAL), -1)
            if noun < 0:
                continue
            source = self._span(noun, without={"ccomp", "punct"})
            for s, _ in outer.content.spans:
                if source[0] < s < source[1]:
                    source = source[0], len(self._text[:s].rstrip(" ,"))
            yield Inner(source, ((start, self._tokens[token].end),), outer.content.spans, 0.9)
            return

    def _hangs(self, token: int, cue: set[int]) -> bool:
        at = self._heads[token]
        for _ in range(3):
            if at in cue:
                return True
            if at < 0:
                return False
            at = self._heads[at]
        return False

    def _span(self, token: int, without: Iterable[str] = ()) -> Run:
        """The token with all that hangs on it, as one run; without trailing marks."""
        barred, found = set(without), [token]
        todo = [c for c in self._children[token] if self._relation(c) not in barred]
        while todo:
            at = todo.pop()
            found.append(at)
            todo += self._children[at]
        held = sorted(found)
        while len(held) > 1 and self._tokens[held[-1]].tag == "PUNCT" and self._word(held[-1]) in ",.;:-–—":
            held.pop()
        while len(held) > 1 and self._tokens[held[0]].tag == "PUNCT" and self._word(held[0]) in ",.;:-–—":
            held.pop(0)
        return self._tokens[held[0]].start, self._tokens[held[-1]].end

    @staticmethod
    def _cut(span: Run, pieces: Sequence[Run]) -> tuple[Run, ...]:
        """What of the span is in the pieces."""
        return tuple((max(s, span[0]), min(e, span[1])) for s, e in pieces if max(s, span[0]) < min(e, span[1]))

    def _within(self, start: int, end: int) -> range:
        return range(bisect_left(self._starts, start), bisect_left(self._starts, end))

    def _by(self, token: int, *relations: str) -> int:
        return next((c for c in self._children[token] if self._relation(c) in relations), -1)

    def _case(self, token: int) -> str:
        found = self._by(token, "case")
        return self._word(found) if found >= 0 else ""

    def _relation(self, token: int) -> str:
        return self._tokens[token].relation.partition(":")[0]

    def _word(self, token: int) -> str:
        return self._text[self._tokens[token].start : self._tokens[token].end].lower()


_QUOTED = re.compile(r"“[^“”]{2,}”|‘[^‘]{2,}?[.,!?]’|(?<!\w)'[^']{2,}[.,!?]'|\"[^\"]{2,}\"")
_NEAR = 40  # characters between a quotation and the verb that tells of it
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_CITES = frozenset({"citing", "quoting"})


def _smaller(content: Sequence[Run], outer: Sequence[Run]) -> bool:
    return sum(e - s for s, e in content) < sum(e - s for s, e in outer)


def innermost(statements: Sequence[Statement]) -> dict[str, str]:
    """Each statement that lies whole inside the content of another -> the one with the shortest such content."""
    out: dict[str, str] = {}
    wide = sorted(((_size(s.content), s) for s in statements), key=itemgetter(0))
    sizes = [size for size, _ in wide]
    for inner in statements:
        runs = [run for part in (inner.source, inner.cue, inner.content) if part for run in part.spans]
        for _, outer in wide[bisect_right(sizes, _size(inner.content)) :]:
            if outer.content is not None and _inside(runs, outer.content.spans):
                out[inner.id] = outer.id
                break
    return out


def _size(span: Span | None) -> int:
    return sum(e - s for s, e in span.spans) if span else 0


def _inside(runs: Sequence[Run], pieces: Sequence[Run]) -> bool:
    return all(any(a <= s and e <= b for a, b in pieces) for s, e in runs)
