"""Statements put right where the order of the words shows that the model cut them amiss.

The model was taught on statements that have none inside, so that what it most often mistakes are sentences with two
cues: whose content the other is. Each rule here asks for a form of words that hardly leaves a doubt.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from onrecord.finding.section import NOMINAL, SAYINGS, VERBAL, Run, Section
from onrecord.records import Span, Statement

_CITES = frozenset({"citing", "quoting"})
_QUOTED = frozenset({"quoted", "cited", "heard", "recorded", "reported", "overheard"})
_SAYING = frozenset({"saying", "stating", "telling", "claiming", "warning", "asking"})
_ASIDE_OF_SOURCES = frozenset({"according", "per"})
_CHARGES = frozenset({"of", "for"})
_BEFORE_VERBS = frozenset({"nsubj", "iobj", "aux"})  # (a first object before its verb is a subject)
_SHORT = 4  # words of a headline's source at most
_GAP = 4  # words from a subject to its verb
_NEAR = 60  # characters between a statement and the words that tell on whose word it is
_HOLE = 2  # words in a hole of a content
_SMALL = frozenset({"ADP", "AUX", "CCONJ", "DET", "PART", "SCONJ"})
_SURE = 0.5  # how often a verb must tell of saying
# Verbs that make one expression with the noun behind them: "issued a denial".
LIGHT = frozenset(
    {
        "made", "make", "makes", "making", "gave", "give", "gives", "giving", "issued", "issue", "issues", "issuing",
        "expressed", "expresses", "voiced", "raised", "put", "has", "had", "have", "offered", "repeated", "reiterated",
        "released", "sent", "wrote", "published", "took", "with", "in", "for", "to", "by",
    }
)  # fmt: skip


class Mending(Section):
    """The statements of a section, put right."""

    def __call__(self, statement: Statement) -> Statement:
        if statement.source is None or statement.cue is None or statement.content is None:
            return statement
        for rule in (
            self._short,
            self._aside,
            self._according,
            self._colon,
            self._quoted,
            self._citing,
            self._broken,
            self._clipped,
            self._torn,
            self._charged,
            self._told,
        ):
            statement = rule(statement) or statement
        return self._noun(statement) or statement

    def _made(self, old: Statement, cue: Run, content: Sequence[Run], source: Run | None = None) -> Statement:
        new = Span.of(self._text, [source]) if source else old.source
        return replace(old, source=new, cue=Span.of(self._text, [cue]), content=Span.of(self._text, content))

    def _of(self, span: Span | None) -> list[int]:
        return [i for s, e in (span.spans if span else ()) for i in self._within(s, e)]

    def _end(self, token: int) -> int:
        """Where the token's sentence ends, without its full stop."""
        last, sentence = token, self._tokens[token].sentence
        while last + 1 < len(self._tokens) and self._tokens[last + 1].sentence == sentence:
            last += 1
        while last > token and self._tokens[last].tag == "PUNCT" and self._word(last) in ".;:!?":
            last -= 1
        return self._tokens[last].end

    def _short(self, s: Statement) -> Statement | None:
        """A source of an article or an adjective alone, the noun of which was taken into the content: made whole."""
        source, cue = self._of(s.source), self._of(s.cue)
        if not source or not cue or any(self._tokens[t].tag not in ("DET", "ADJ", "NUM") for t in source):
            return None
        noun = self._heads[source[-1]]
        if noun <= source[-1] or noun >= cue[0] or self._tokens[noun].tag not in NOMINAL:
            return None
        if all(self._tokens[t].tag == "PROPN" for t in range(noun + 1, cue[0])):
            noun = cue[0] - 1
        whole = self._tokens[source[0]].start, self._tokens[noun].end
        content = [(max(a, whole[1]), b) for a, b in s.content.spans if b > whole[1]] if s.content else []
        content = [(a + len(self._text[a:b]) - len(self._text[a:b].lstrip()), b) for a, b in content]
        content = [(a, b) for a, b in content if a < b]
        return self._made(s, (s.cue.start, s.cue.end), content, whole) if content and s.cue else None

    def _aside(self, s: Statement) -> Statement | None:
        """ "The board, as it had with the first report, denied it": what an aside holds before the cue is no source."""
        source, cue = self._of(s.source), self._of(s.cue)
        if not source or not cue or s.cue is None or s.content is None or self._word(cue[0] - 1) != ",":
            return None
        comma = next((t for t in range(cue[0] - 2, 0, -1) if self._word(t) == ","), 0)
        opens, subject = comma + 1, comma - 1
        if not comma or not opens < source[0] < cue[0] or self._sentence(subject) != self._sentence(cue[0]):
            return None
        if self._tokens[opens].tag not in ("ADP", "SCONJ") or self._word(opens) in _ASIDE_OF_SOURCES:
            return None
        if self._tokens[subject].tag not in NOMINAL:
            return None
        verbal = next((self._by(t, "nsubj") for t in cue if self._by(t, "nsubj") >= 0), subject)
        start = self._span(verbal)[0] if verbal < comma else self._tokens[subject].start
        return self._made(s, (s.cue.start, s.cue.end), s.content.spans, (start, self._tokens[subject].end))

    def _according(self, s: Statement) -> Statement | None:
        """ "According to X, Y says Z": X does not say Z, but that Y says it."""
        source, cue = self._of(s.source), self._of(s.cue)
        first = source[0] - 1 if source else -1
        if first < 1 or self._word(first) != "to" or self._word(first - 1) != "according" or first - 1 in cue:
            return None
        after = source[-1] + 1
        if s.content is None or after >= len(self._tokens) or self._word(after) != ",":
            return None
        start = self._tokens[after + 1].start if after + 1 < len(self._tokens) else s.content.end
        if start >= s.content.end or s.content.start < self._tokens[first].start:
            return None
        return self._made(s, (self._tokens[first - 1].start, self._tokens[first].end), [(start, s.content.end)])

    def _colon(self, s: Statement) -> Statement | None:
        """ "Paper: Coach told players it was over": what stands before a headline's colon says the whole rest."""
        source, cue = self._of(s.source), self._of(s.cue)
        if not source or not cue or s.content is None or len(source) > _SHORT:
            return None
        colon = source[-1] + 1
        first = self._sentence(source[0]) != self._sentence(source[0] - 1) if source[0] else True
        if not first or self._word(colon) != ":" or cue[0] <= colon or s.content.start < self._tokens[colon].start:
            return None
        start = self._tokens[colon + 1].start
        return self._made(s, (self._tokens[colon].start, self._tokens[colon].end), [(start, s.content.end)])

    def _quoted(self, s: Statement) -> Statement | None:
        """ "Y was quoted by X as saying Z": X has it that Y says Z."""
        verb = next((t for t in self._around(s) if self._word(t) in _QUOTED), -1)
        if verb < 1:
            return None
        sentence = self._tokens[verb].sentence
        rest = [t for t in range(verb + 1, len(self._tokens)) if self._tokens[t].sentence == sentence]
        by = next((t for t in rest[:2] if self._word(t) == "by"), -1)
        said = next((t for t in rest if self._word(t) in _SAYING and self._word(t - 1) == "as"), -1)
        subject = self._by(verb, "nsubj")
        first = next((t for t in range(max(verb - 4, 0), verb) if self._tokens[t].tag == "AUX"), -1)
        if by < 0 or said < 0 or subject < 0 or subject > verb or first < 0 or s.content is None or s.source is None:
            return None
        if not by < (self._of(s.source) or [-1])[0] < said:
            return None
        whole = self._span(subject, without={"acl", "punct"})
        end = max(s.content.end, self._span(said)[1])
        cue = self._tokens[first].start, self._tokens[by].end
        return self._made(s, cue, [whole, (self._tokens[said - 1].start, end)])

    def _around(self, s: Statement) -> Iterable[int]:
        """The cue's tokens and what they hang on."""
        cue = self._of(s.cue)
        return dict.fromkeys([*cue, *(self._heads[t] for t in cue if self._heads[t] >= 0)])

    def _citing(self, s: Statement) -> Statement | None:
        """ "X reported, citing Y, that Z" with "citing" as its cue: X reported."""
        cue = self._of(s.cue)
        if len(cue) != 1 or self._word(cue[0]) not in _CITES or s.content is None:
            return None
        verb = self._heads[cue[0]]
        if verb < 0 or self._tells(verb) < _SURE or s.source is None:
            return None
        content = [(a, b) for a, b in s.content.spans if b <= self._tokens[verb].start]
        for token in self._of(s.content):
            if self._word(token) == "that" and self._relation(token) == "mark" and self._word(token - 1) == ",":
                content = [(self._tokens[token].start, s.content.end)]
                break
        at = self._tokens[verb]
        return self._made(s, (at.start, at.end), content) if content else None

    def _broken(self, s: Statement) -> Statement | None:
        """ "The curator, police said, had left": a content that is a subject alone goes on behind the cue."""
        if s.content is None or s.source is None or s.cue is None or len(s.content.spans) != 1:
            return None
        inside, parts = self._of(s.content), sorted([*self._of(s.source), *self._of(s.cue)])
        if not inside or not parts or any(self._tokens[t].tag in VERBAL for t in inside):
            return None
        between = range(inside[-1] + 1, parts[0])
        after = parts[-1] + 1
        comma = after + 1 < len(self._tokens) and self._word(after) == ","
        marks = all(self._tokens[t].tag == "PUNCT" for t in between)
        if not between or not marks or not comma or self._tokens[inside[-1]].tag not in NOMINAL:
            return None
        ahead = next(
            (t for t in range(after + 1, min(after + 3, len(self._tokens))) if self._tokens[t].tag != "ADV"), -1
        )
        if ahead < 0 or self._tokens[ahead].tag not in VERBAL or self._sentence(ahead) != self._sentence(parts[0]):
            return None
        start = self._tokens[after + 1].start
        return self._made(s, (s.cue.start, s.cue.end), [*s.content.spans, (start, self._end(ahead))])

    def _clipped(self, s: Statement) -> Statement | None:
        """A content that ends with the subject of a verb right behind it, or its auxiliary, goes on to the end of that
        verb's clause."""
        inside = self._of(s.content)
        if not inside or s.content is None or s.cue is None:
            return None
        last = inside[-1]
        others = [t for part in (s.source, s.cue) for t in self._of(part)]
        for token in inside[-3:]:
            if self._relation(token) in ("det", "nummod", "amod", "compound") and self._heads[token] > last:
                token = self._heads[token]  # "as one | engineer put it"
            verb = self._heads[token]
            if (
                self._relation(token) not in _BEFORE_VERBS
                or not last < verb <= last + _GAP
                or self._tokens[verb].tag != "VERB"
            ):
                continue
            ahead = range(max(last, token) + 1, verb)
            if any(self._tokens[t].tag not in ("AUX", "ADV", "PART") for t in ahead):
                continue
            end = self._span(verb, without={"punct", "parataxis"})[1]
            if any(last < t and self._tokens[t].start < end for t in others):
                return None
            *before, (start, _) = s.content.spans
            return self._made(s, (s.cue.start, s.cue.end), [*before, (start, end)]) if len(s.cue.spans) == 1 else None
        return None

    def _torn(self, s: Statement) -> Statement | None:
        """A content with a hole of a few small words that are nobody's has them too: "is due [to] take over"."""
        if s.content is None or s.cue is None or len(s.content.spans) < 2 or len(s.cue.spans) > 1:
            return None
        others = {t for part in (s.source, s.cue) for t in self._of(part)}
        (start, end), *more = s.content.spans
        whole = []
        for after, last in more:
            hole = self._within(end, after)
            small = all(self._tokens[t].tag in _SMALL and t not in others for t in hole)
            beside = {self._sentence(t) for t in (*self._within(start, end), *self._within(after, last))}
            if hole and len(hole) <= _HOLE and small and len(beside) == 1:
                end = last
            else:
                whole.append((start, end))
                start, end = after, last
        whole.append((start, end))
        return self._made(s, (s.cue.start, s.cue.end), whole) if len(whole) < len(s.content.spans) else None

    def _charged(self, s: Statement) -> Statement | None:
        """ "Y was accused by X of Z": what X says is that Y did Z, not Y alone."""
        cue = self._of(s.cue)
        if not cue or s.content is None or s.cue is None or s.source is None or s.content.end > s.cue.start:
            return None
        verb = next((t for t in cue if self._by(t, "aux") >= 0 and self._tokens[t].tag == "VERB"), -1)
        if verb < 0 or self._word(cue[-1]) != "by" or any(self._tokens[t].tag in VERBAL for t in self._of(s.content)):
            return None
        of = next((t for t in range(self._of(s.source)[-1] + 1, len(self._tokens)) if self._word(t) in _CHARGES), -1)
        if of < 0 or self._tokens[of].sentence != self._tokens[verb].sentence or self._heads[of] <= of:
            return None
        start, end = self._tokens[of].start, self._span(self._heads[of])[1]
        beside = not self._text[s.source.end : start].strip()
        return self._made(s, (s.cue.start, s.cue.end), [*s.content.spans, (start, end)]) if beside else None

    def _told(self, s: Statement) -> Statement | None:
        """ "Y said that Z, according to X": what X says is Z, not Y."""
        inside, cue = self._of(s.content), self._of(s.cue)
        if not inside or not cue or s.cue is None or s.content is None or self._word(cue[0]) not in _ASIDE_OF_SOURCES:
            return None
        verb, that = inside[-1] + 1, inside[-1] + 2
        if any(self._tokens[t].tag in VERBAL for t in inside) or self._word(that) != "that":
            return None
        if self._tells(verb) < _SURE or not that < cue[0] or self._sentence(verb) != self._sentence(cue[0]):
            return None
        end = len(self._text[: s.cue.start].rstrip(" ,"))
        return self._made(s, (s.cue.start, s.cue.end), [(self._tokens[that].end + 1, end)])

    def _sentence(self, token: int) -> int:
        return self._tokens[token].sentence

    def _noun(self, s: Statement) -> Statement | None:
        """ "Dismissed rumours that Z": what is dismissed are the rumours, which say Z."""
        cue = self._of(s.cue)
        if len(cue) < 2 or s.content is None or s.cue is None or len(s.cue.spans) != 1:
            return None
        noun, before = cue[-1], cue[-2]
        if self._tokens[noun].tag != "NOUN" or self._word(noun) not in SAYINGS or self._word(before) in LIGHT:
            return None
        if self._tokens[before].tag not in ("VERB", "ADP", "DET"):
            return None
        gap = self._text[self._tokens[noun].end : s.content.start]
        if s.content.start < self._tokens[noun].end or gap.strip():
            return None
        while before > cue[0] and self._tokens[before].tag == "DET":
            before -= 1
        if before == cue[0] and self._tokens[before].tag != "VERB":
            return None
        if self._word(before) in LIGHT:
            return None
        (_, end), *more = s.content.spans
        cut = self._tokens[before].end
        return self._made(s, (s.cue.start, cut), [(self._tokens[before + 1].start, end), *more])

    def missing(self, statements: Sequence[Statement]) -> Iterator[tuple[Run, Run, Run]]:
        """The source, cue and content of each "…, according to X" behind a statement that it takes in, where the model
        saw only that."""
        known = {t for s in statements for part in (s.source, s.cue, s.content) for t in self._of(part)}
        for token in range(1, len(self._tokens) - 2):
            if self._word(token) != "according" or self._word(token + 1) != "to" or token in known:
                continue
            noun = self._heads[token]
            if noun <= token + 1 or self._tokens[noun].tag not in NOMINAL:
                continue
            source = self._span(noun, without={"case", "punct"})
            source = max(source[0], self._tokens[token + 2].start), source[1]
            inside = [s for s in statements if self._ends_at(s, token)]
            if inside and source[0] < source[1]:
                first = min(s.start for s in inside)
                end = len(self._text[: self._tokens[token].start].rstrip(" \n,"))
                yield source, (self._tokens[token].start, self._tokens[token + 1].end), (first, end)

        for s in statements:  # "Y said that Z, according to X"
            cue, content = self._of(s.cue), self._of(s.content)
            if not cue or not content or s.source is None or self._word(cue[0]) not in _ASIDE_OF_SOURCES:
                continue
            that, verb = content[0] - 1, content[0] - 2
            subject = self._by(verb, "nsubj") if verb >= 0 and content[0] < cue[0] else -1
            if 0 <= subject < verb and self._word(that) == "that" and self._tells(verb) >= _SURE and verb not in known:
                at = self._tokens[verb]
                yield self._span(subject), (at.start, at.end), (self._tokens[that].start, s.source.end)

    def _ends_at(self, s: Statement, token: int) -> bool:
        """Whether the statement is of the token's sentence (which parsers cut at the comma), and stands before it."""
        end = max(part.end for part in (s.source, s.cue, s.content) if part)
        between = self._text[end : self._tokens[token].start]
        return len(between) <= _NEAR and "," in between and not any(mark in between for mark in ".!?\n")
