"""Statements inside a statement's content, by what its syntax makes certain.

The corpus that the model learns from marks no statement inside another. But a verb of saying inside a content, with a
subject of its own and a clause or a thing that is said, is one. Which verbs tell of saying is counted in the corpus
(cues.tsv, by lab.cues); what is put together here are the spans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from onrecord.finding.sayers import BESIDE, Sayers
from onrecord.finding.section import NOMINAL, SAYINGS, Run, cues
from onrecord.records import Statement, Token

# How often a verb must tell of saying, by what completes it. An object is taken where the verb hardly has another use.
LEAST = {"clause": 0.5, "open": 0.6, "object": 0.65}
_CERTAIN = 0.8  # how often a verb must tell of saying, where the parse does not show what is said
_PHRASE = 9  # words at most of a noun's phrase with what stands between it and its clause
_COMPLEMENTS = {"ccomp": "clause", "xcomp": "open", "obj": "object"}
_OF = frozenset({"against", "about", "of", "for"})
# Verbs that go with the one spoken to, and with "about", "of" or "against" before what is said.
_ABOUT = frozenset(
    {"warn", "warned", "warns", "warning", "complain", "complained", "remind", "reminded", "inform", "informed"}
)
_ASKS = frozenset({"ask", "asked", "asks", "call", "called", "calls", "plead", "pleaded", "appeal", "appealed"})
_TELLING = frozenset({"told", "tell", "tells", "telling"})
_KNOWING = frozenset({"aware", "briefed", "familiar", "heard", "informed", "knowledge", "knew", "know", "told"})


@dataclass(frozen=True, slots=True)
class Inner:
    """A statement inside another. `sure` is how often such a verb tells of saying, 0 to 1."""

    source: Run | None
    cue: tuple[Run, ...]
    content: tuple[Run, ...]
    sure: float


class Nesting(Sayers):
    """The inner statements of a section's statements."""

    def __init__(self, text: str, tokens: Sequence[Token], before: int = 0) -> None:
        super().__init__(text, tokens, before)
        self._thing = False  # whether what was last found said is a thing

    def __call__(self, outer: Statement) -> Iterator[Inner]:
        if outer.content is None:
            return
        pieces = outer.content.spans
        cue = {i for s, e in (outer.cue.spans if outer.cue else ()) for i in self._within(s, e)}
        for start, end in pieces:
            for verb in self._within(start, end):
                if verb in cue:
                    continue
                if self._word(verb) in SAYINGS and self._tokens[verb].tag == "NOUN":
                    found = self._named(verb, pieces)
                elif not self._verbal(verb):
                    continue
                elif self._word(verb) == "according":
                    found = self._according(verb, pieces)
                elif self._put(verb):
                    found = self._called(verb, pieces)
                else:
                    found = self._told(verb, pieces, outer)
                if found is not None and _smaller(found.content, pieces):
                    yield found
        yield from self._cited(outer, cue)
        yield from self._learned(outer)

    def citation(self, statement: Statement) -> bool:
        """Whether its cue only cites, as "citing two diplomats" does."""
        cue = statement.cue
        return cue is not None and cue.text.lower() in _CITES

    def _verbal(self, token: int) -> bool:
        """Whether it is a verb: by its tag, or by its form where that is hardly ever anything but a verb of saying."""
        tag = self._tokens[token].tag
        if tag == "ADJ":  # "the president feared an early election"
            return self._by(token, "nsubj") >= 0 and self._by(token, "obj") > token
        if tag in ("NOUN", "PROPN", "PUNCT"):
            return False
        return tag == "VERB" or self._tells(token) >= _CERTAIN

    def _put(self, verb: int) -> bool:
        """ "as she put it"."""
        return self._word(verb) in ("put", "puts") and verb + 1 < len(self._tokens) and self._word(verb + 1) == "it"

    def _called(self, verb: int, pieces: Sequence[Run]) -> Inner | None:
        """ "…, as X put it, …": the quotation beside it, else what stands before it, is X's."""
        mark = next((t for t in range(verb - 1, max(verb - _PHRASE, -1), -1) if self._word(t) == "as"), -1)
        if mark < 0 or mark + 1 >= verb:
            return None
        source = self._tokens[mark + 1].start, self._tokens[verb - 1].end
        piece = next(p for p in pieces if p[0] <= source[0] < p[1])
        content = self._quotation(verb + 1, pieces, sure=1.0)
        if content is None:
            before = self._text[piece[0] : self._tokens[mark].start].rstrip(" ,;:—–-")
            content = (piece[0], piece[0] + len(before)) if before.strip() else None
        if content is None:
            return None
        cue = (self._tokens[mark].start, self._tokens[mark].end), (self._tokens[verb].start, self._tokens[verb + 1].end)
        return Inner(source, cue, (content,), 0.9)

    def _named(self, noun: int, pieces: Sequence[Run]) -> Inner | None:
        """A noun of saying with what is said: "denials by X that Z", "X's claim that Z"."""
        sentence, that = self._tokens[noun].sentence, -1
        for token in range(noun + 1, min(noun + _PHRASE, len(self._tokens))):
            if self._tokens[token].sentence != sentence or self._tokens[token].tag in ("VERB", "AUX"):
                break
            if self._word(token) == "that" and self._relation(token) == "mark":
                that = token
                break
        if that < 0 or that + 2 >= len(self._tokens):
            return None
        clause = self._heads[that]
        end = self._span(clause)[1] if clause > that else self._tokens[that].end
        content = self._cut((self._tokens[that].start, max(end, self._tokens[that + 1].end)), pieces)
        source, last = None, noun
        if that > noun + 1:
            outlet = self._word(noun + 1) == "in" and self._tokens[that - 1].tag == "PROPN"  # "a report in the Bell"
            if (self._word(noun + 1) not in ("by", "from") and not outlet) or that == noun + 2:
                return None
            source, last = (self._tokens[noun + 2].start, self._tokens[that - 1].end), noun + 1
        elif (owner := self._by(noun, "nmod")) >= 0 and self._tokens[owner].relation == "nmod:poss":
            source = self._span(owner, without={"case"})
        return Inner(source, ((self._tokens[noun].start, self._tokens[last].end),), content, 0.8) if content else None

    def _told(self, verb: int, pieces: Sequence[Run], outer: Statement) -> Inner | None:
        """A verb of saying with what is said: a clause, an open complement, or a thing."""
        said, sure = self._said(verb)
        agent, passive = self._agent(verb)
        quotation = self._quotation(verb, pieces) if said < 0 else None
        if said < 0 and quotation is None:
            return None
        source = (self._subject(verb) or self._just_before(verb)) if agent is None else agent
        if source is None:
            return None
        if (
            agent is None and source[0] < self._tokens[verb].start < source[1]
        ):  # a subject with a word behind the verb hung on it
            source = source[0], self._tokens[verb - 1].end
        own = self._cue_of(verb, passive, source)
        if quotation is not None:
            span, sure = quotation, self._tells(verb)
        elif said < verb:  # "… was opposed by", "he was well, she said"
            start, end = self._span(said, without=() if self._relation(said) in _COMPLEMENTS else BESIDE)
            for other in self._children[verb]:  # "the merger of the two banks", parted by the parser
                if self._relation(other) == "nsubj" and said < other < verb and self._case(other):
                    end = max(end, self._span(other)[1])
            if start < own[0][0] < end:
                end = start + len(self._text[start : own[0][0]].rstrip())
            span = start, end
        else:
            first = said
            if self._relation(said) == "xcomp" and (thing := self._by(verb, "obj")) > verb:
                first = min(said, thing)  # "called the verdict a stain", "ordered the sensors to be switched off"
            start = self._tokens[verb].end if self._follows(verb, said) else self._behind(verb, first)
            start += len(self._text[start:]) - len(self._text[start:].lstrip())
            end = self._span(verb, without=self._apart(verb, said))[1]
            span = start, max(end, self._span(said)[1])
        content = self._clear(span, pieces, (*own, source))
        if 0 <= said < verb and (more := next((c for c in self._children[verb] if self._case(c) == "as"), -1)) > verb:
            content += self._clear(self._span(more), pieces, (*own, source))  # "whom he described as a spy"
        if not content and quotation is None and (quotation := self._quotation(verb, pieces)) is not None:
            content = self._clear(quotation, pieces, (*own, source))  # what is said was parsed into what says it
        return Inner(source, own, content, sure) if content else None

    def _behind(self, verb: int, said: int) -> int:
        """Where the first word begins of what is said that stands behind the verb."""
        first, todo = said, [said]
        while todo:
            todo += (below := [c for c in self._children[todo.pop()] if c > verb])
            first = min(first, *below) if below else first
        return self._tokens[first].start

    def _follows(self, verb: int, said: int) -> bool:
        """Whether what is said begins right behind the verb, wherever a parser hangs its first words: "asked for the
        shelves to stay locked", and behind a verb that tells nobody a noun's phrase: "said the keeper was fit"."""
        word = self._word(verb)
        if word in _ASKS and self._word(verb + 1) == "for":
            return True
        if self._relation(said) != "ccomp" or word in _TELLING | _ABOUT or self._by(verb, "iobj", "obj") > verb:
            return False
        subject = self._by(said, "nsubj")
        between = range(verb + 1, said)
        behind = next((c for c in self._children[verb] if self._relation(c) == "nsubj" and verb < c < said), -1)
        return subject < 0 <= behind and self._before(verb, "nsubj") < verb and not any(map(self._stops, between))

    def _stops(self, token: int) -> bool:
        return self._tokens[token].tag in ("PUNCT", "ADP", "SCONJ")

    def _clear(self, span: Run, pieces: Sequence[Run], others: Sequence[Run]) -> tuple[Run, ...]:
        """What of the span is in the pieces, and not over the others."""
        return tuple((s, e) for s, e in self._cut(span, pieces) if all(e <= a or b <= s for a, b in others))

    def _quotation(self, verb: int, pieces: Sequence[Run], sure: float = 0.0) -> Run | None:
        """A quotation beside the clause of a verb of saying, in its piece: "‘Go,’ he said"."""
        if max(sure, self._tells(verb)) < LEAST["clause"]:
            return None
        at = self._tokens[verb]
        piece = next((p for p in pieces if p[0] <= at.start < p[1]), None)
        if piece is None:
            return None
        size = sum(e - s for s, e in pieces)
        # (from the second character on, too: a piece may be a quotation that holds another)
        starts = [(a + n, b) for a, b in pieces for n in (0, 1)]
        found = [m.span() for start in starts for m in _QUOTED.finditer(self._text, *start)]
        found = [q for q in found if q[1] - q[0] < size and not q[0] <= at.start < q[1]]
        near = [q for q in found if 0 <= at.start - q[1] < _NEAR or 0 <= q[0] - at.end < _NEAR]
        return min(near, key=lambda q: min(abs(at.start - q[1]), abs(q[0] - at.end)), default=None)

    def _apart(self, verb: int, said: int) -> set[str]:
        """What hangs on the verb behind what is said, but is not of it: another verb of saying, a mark."""
        return {"conj", "cc", "punct", "parataxis"} - {self._relation(said)}

    def _said(self, verb: int) -> tuple[int, float]:
        """What is said, and how often such a verb tells of saying then; -1 where it does not."""
        word, best, sure = self._word(verb), -1, 0.0
        clause = self._tells(verb)
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
            preposition = self._case(child)
            # (what parsers take for a subject, too: "had asked for the shelves to stay locked")
            if child > verb and (relation == "obl" or (relation in ("nsubj", "obj") and preposition in _OF)):
                warned = word in _ABOUT and preposition in ("about", "of", "against")
                kind = "clause" if warned or (word in _ASKS and preposition == "for") else ""
            if relation == "advcl" and self._by(child, "mark") >= 0 and self._word(self._by(child, "mark")) in _OF:
                kind = "clause" if word in _ABOUT | _ASKS else ""
            if passive and relation == "nsubj" and child < verb and self._agent(verb)[0] is not None:
                kind = "object"
            share = cues().get((word, kind), 0.0)
            if kind == "open":
                share = max(share, clause * 0.9)
            weight = share - (0.5 if kind == "object" else 0.0)  # a clause comes before a thing
            if share >= LEAST.get(kind, 1.0) and (best < 0 or weight > sure - (0.5 if self._thing else 0.0)):
                best, sure, self._thing = child, share, kind == "object"
        if best >= 0 and self._thing and word in _TELLING | _ABOUT:
            return -1, 0.0
        asked = word in _ASKS and self._word(verb + 1) == "for"  # whatever the parser hangs it on
        if best < 0 and (asked or (clause >= _CERTAIN and self._opens(verb + 1))):
            return verb + 1, clause
        return best, sure

    def _opens(self, token: int) -> bool:
        """Whether a word right behind a verb of saying begins what is said, whatever it hangs on: "that", "whether", a
        verb in -ing."""
        if token >= len(self._tokens):
            return False
        word, tag = self._word(token), self._tokens[token].tag
        return (word in ("that", "whether") and tag == "SCONJ") or (word.endswith("ing") and tag == "VERB")

    def _according(self, token: int, pieces: Sequence[Run]) -> Inner | None:
        """ "…, according to X", inside a content: the rest of the clause is X's."""
        to = token + 1
        if to >= len(self._tokens) or self._word(to) != "to":
            return None
        noun = next((c for c in self._children[token] if c > to and self._tokens[c].tag in NOMINAL), -1)
        if noun < 0 and self._tokens[self._heads[token]].tag in NOMINAL and self._heads[token] > to:
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
            noun = next((c for c in self._children[token] if c > token and self._tokens[c].tag in NOMINAL), -1)
            if noun < 0:
                continue
            source = self._span(noun, without={"ccomp", "punct"})
            for s, _ in outer.content.spans:
                if source[0] < s < source[1]:
                    source = source[0], len(self._text[:s].rstrip(" ,"))
            yield Inner(source, ((start, self._tokens[token].end),), outer.content.spans, 0.9)
            return

    def _learned(self, outer: Statement) -> Iterator[Inner]:
        """ "Z, according to people briefed on what X told Y": X said Z, on their word."""
        if outer.source is None or outer.content is None:
            return
        held = self._within(outer.source.start, outer.source.end)
        what = next((t for t in range(held.start, held.stop + 1) if self._word(t) == "what"), -1)
        if what < 0 or not any(self._word(t) in _KNOWING for t in range(max(what - 2, held.start), what)):
            return
        sentence, end = self._tokens[what].sentence, min(held.stop - 1 + _PHRASE, len(self._tokens))
        behind = (t for t in range(what + 2, end) if self._tokens[t].sentence == sentence)
        verb = next((t for t in behind if self._tokens[t].tag == "VERB"), -1)
        if verb >= 0 and self._tells(verb) >= LEAST["clause"]:
            source = self._tokens[what + 1].start, self._tokens[verb - 1].end
            yield Inner(source, self._cue_of(verb, False, source), outer.content.spans, 0.8)

    def _hangs(self, token: int, cue: set[int]) -> bool:
        at = self._heads[token]
        for _ in range(3):
            if at in cue:
                return True
            if at < 0:
                return False
            at = self._heads[at]
        return False

    @staticmethod
    def _cut(span: Run, pieces: Sequence[Run]) -> tuple[Run, ...]:
        """What of the span is in the pieces."""
        return tuple((max(s, span[0]), min(e, span[1])) for s, e in pieces if max(s, span[0]) < min(e, span[1]))


_QUOTED = re.compile(r"“[^“”]{2,}”|‘[^‘]{2,}?[.,!?]’|(?<!\w)'[^']{2,}[.,!?]'|\"[^\"]{2,}\"")
_NEAR = 40  # characters between a quotation and the verb that tells of it
_CITES = frozenset({"citing", "quoting"})


def _smaller(content: Sequence[Run], outer: Sequence[Run]) -> bool:
    return sum(e - s for s, e in content) < sum(e - s for s, e in outer)
