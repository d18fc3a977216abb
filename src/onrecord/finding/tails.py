"""Statements whose cue is but the tail of a verb before it: the "for" of "pledged to push for a bridge".

The model tags words one by one, and where much stands between a verb and what it governs ("warned them twice against
it"), the small word before that looks like a cue of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from onrecord.finding.section import VERBAL, Section
from onrecord.records import Span, Statement

_SMALL = frozenset({"ADP", "ADV", "PART", "SCONJ"})
_WHOLE = frozenset({"according", "per"})  # small words that are a cue by themselves
_TOLD = frozenset({"PROPN", "PRON"})  # with what a content begins that is no content but who is told


@dataclass(frozen=True, slots=True)
class Tail:
    """`tail` and, where it is printed as a statement too, the `verb` that it belongs to; `whole` stands for both, None
    where there is no verb: then nothing is said ("critics | of the treaty")."""

    tail: Statement
    verb: Statement | None
    whole: Statement | None


class Tails(Section):
    """Of a section's statements."""

    def __call__(self, statements: Sequence[Statement]) -> Iterator[Tail]:
        for tail in statements:
            small = self._small(tail)
            if not small or tail.source is None or tail.content is None:
                continue
            verb = self._verb(tail, statements)
            yield Tail(tail, verb, self._alone(tail, small) if verb is None else self._both(verb, tail))

    def _small(self, s: Statement) -> range:
        """The tokens of a cue of small words behind its source; of every other none."""
        if s.source is None or s.cue is None or len(s.cue.spans) > 1 or s.source.end > s.cue.start:
            return range(0)
        cue = self._within(*s.cue.spans[0])
        small = all(self._tokens[t].tag in _SMALL for t in cue) and not any(self._word(t) in _WHOLE for t in cue)
        beside = cue and self._together(s.source.start, s.cue.start)
        return cue if small and beside else range(0)

    def _together(self, start: int, end: int) -> bool:
        """Whether what begins at these two characters stands in one sentence."""
        one, other = (self._within(at, at + 1) for at in (start, end))
        return bool(one and other) and self._tokens[one[0]].sentence == self._tokens[other[0]].sentence

    def _verb(self, tail: Statement, statements: Sequence[Statement]) -> Statement | None:
        """The statement of the same source whose content stands between its cue and this one."""
        assert tail.cue is not None
        at = tail.cue.start
        held = [
            s
            for s in statements
            if s.source == tail.source
            and s.cue is not None
            and s.content is not None
            and s.cue.end <= s.content.start
            and s.content.end <= at
            and self._together(s.cue.start, at)
        ]
        return max(held, key=lambda s: s.start, default=None)

    def _both(self, verb: Statement, tail: Statement) -> Statement:
        """What is only told to somebody is no content; else the two contents are one."""
        assert verb.content is not None
        assert tail.content is not None
        first = self._within(*verb.content.spans[0])
        told = first and self._tokens[first[0]].tag in _TOLD and not any(self._tokens[t].tag in VERBAL for t in first)
        if told:
            content = tail.content
        else:
            *_, (start, _) = verb.content.spans
            (_, end), *more = tail.content.spans
            content = Span.of(self._text, [*verb.content.spans[:-1], (start, end), *more])
        return replace(verb, content=content, score=max(verb.score, tail.score))

    def _alone(self, tail: Statement, small: range) -> Statement | None:
        """With the verb between the source and the small words as its cue."""
        assert tail.source is not None
        between = self._within(tail.source.end, self._tokens[small[0]].start)
        verb = next((t for t in reversed(between) if self._tokens[t].tag == "VERB"), -1)
        if verb < 0:
            return None
        first = verb
        while first > between[0] and self._tokens[first - 1].tag in ("AUX", "PART"):
            first -= 1
        return replace(tail, cue=Span.of(self._text, [(self._tokens[first].start, self._tokens[verb].end)]))
