"""What the order and the syntax of the words add to the statements that the model found in a section."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence, Set
from dataclasses import replace
from operator import itemgetter

from onrecord.finding.mending import Mending
from onrecord.finding.nesting import Inner, Nesting
from onrecord.finding.section import Run
from onrecord.finding.tails import Tails
from onrecord.records import Reading, Span, Statement, Token
from onrecord.text import mode

Row = tuple[Statement, Reading]


def meet(one: Span, other: Span) -> bool:
    """Whether two spans share a character."""
    return any(s < b and a < e for s, e in one.spans for a, b in other.spans)


def _like(one: Statement, source: Span | None, content: Span) -> bool:
    """Whether a statement has that source and mostly that content."""
    if one.content is None or one.source is None or source is None or not meet(one.source, source):
        return False
    mine, other = ({i for s, e in span.spans for i in range(s, e)} for span in (one.content, content))
    return 2 * len(mine & other) >= len(mine | other)


class Insides:
    """Of one section, whose tokens' heads count from `before`. `statements` are all that were found so far, by their
    ids, and are changed in place; `made` makes one of what syntax shows; none under the score `least` is added."""

    def __init__(
        self,
        text: str,
        tokens: Sequence[Token],
        before: int,
        statements: dict[str, Row],
        made: Callable[[Inner, float], Row],
        least: float,
    ) -> None:
        self._text, self._statements, self._made, self._least = text, statements, made, least
        self._mending, self._nesting = Mending(text, tokens, before), Nesting(text, tokens, before)
        self._tails = Tails(text, tokens, before)

    def mend(self, section: tuple[int, int], quoted: list[tuple[int, int]]) -> None:
        """Puts right the section's statements that the order of the words shows to be cut amiss, and adds those around
        others that it shows to be missing."""
        for tail in self._tails(self._here(section)):  # a verb's second tail finds it gone, and goes too
            rows = [self._statements.pop(s.id, None) for s in (tail.verb, tail.tail) if s is not None]
            if tail.whole is not None and rows[0] is not None:
                self._mended(tail.whole, rows[0][1], quoted)
        for old in self._here(section):
            new = self._mending(old)
            if new != old and new.content is not None:
                _, reading = self._statements.pop(old.id)
                self._mended(new, reading, quoted)
        here = self._here(section)
        for source, cue, content in self._mending.missing(here):
            score = max(s.score for s in here if content[0] <= s.start < content[1])
            self._add(Inner(source, (cue,), (content,), _AROUND), score * _AROUND)

    def _here(self, section: tuple[int, int]) -> list[Statement]:
        return [s for s, _ in self._statements.values() if section[0] <= s.start < section[1]]

    def _mended(self, new: Statement, reading: Reading, quoted: list[tuple[int, int]]) -> None:
        assert new.content is not None
        new = replace(new, mode=mode(self._text, new.content.spans, quoted))
        mended = replace(reading, statement=new.id, rules=(*reading.rules, "mended"))
        self._statements.setdefault(new.id, (new, mended))

    def __call__(self, outer: Statement, tops: Set[str]) -> list[str]:
        """Adds the statements that syntax alone shows inside the content of another, but for those whose cue is a
        printed statement's already; returns their ids. `tops` are the ids of statements in running text."""
        fresh: list[str] = []
        for found in self._nesting(outer):
            cue, content = Span.of(self._text, found.cue), Span.of(self._text, found.content)
            source = Span.of(self._text, [found.source]) if found.source else None
            # A cue that only cites is no outlet's own statement; a nested one that says another thing is badly read.
            met = [s for s, _ in self._statements.values() if s.cue is not None and meet(s.cue, cue)]
            weak = [s for s in met if self._weak(s, tops, source, content)]
            if len(weak) < len(met):
                continue
            for s in weak:
                del self._statements[s.id]
            # An outer statement that is read amiss leaves the inner one right as often as not.
            if (name := self._add(found, (1 + outer.score) / 2 * found.sure)) is not None:
                fresh.append(name)
        return fresh

    def _weak(self, one: Statement, tops: Set[str], source: Span | None, content: Span) -> bool:
        """Whether a statement gives way to what syntax shows with its cue."""
        empty = one.content is not None and one.content.text.lower() == "what"
        return empty or self._nesting.citation(one) or (one.id not in tops and not _like(one, source, content))

    def _add(self, found: Inner, score: float) -> str | None:
        """Puts a statement to the others; returns its id, None where it is there or too doubtful."""
        if score < self._least:
            return None
        statement, reading = self._made(found, round(score, 4))
        if statement.id in self._statements:
            return None
        self._statements[statement.id] = statement, reading
        return statement.id


_AROUND = 0.9  # how sure it is that "according to" behind a statement takes that in


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
