"""Which stretches of a document bear on claims by themselves: clauses in the outlet's own voice, and the sentences of
contents that have several."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from onrecord.records import Span, Statement, Token

# Fewer words than this say too little to be matched by themselves.
LEAST = 4
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "csubj:pass", "nsubj:outer", "expl"})


def passages(
    text: str, tokens: Sequence[Token], first: int, statements: Iterable[Statement]
) -> Iterator[tuple[str | None, Span]]:
    """Of a section whose `tokens` are the document's from `first` on: each passage with its statement's id, None in
    the outlet's own voice.

    In its own voice are the stretches of a sentence that no statement covers, where they have LEAST words and more
    and a verb with its subject.
    """
    starts = [t.start for t in tokens]
    covered = bytearray(len(tokens))
    verbs = {t.head - first for t in tokens if t.relation in SUBJECTS}
    for statement in statements:
        for part in (statement.source, statement.cue, statement.content):
            for start, end in part.spans if part else ():
                low, high = bisect_left(starts, start), bisect_left(starts, end)
                covered[low:high] = b"\1" * (high - low)
        if statement.content is not None:
            inside = [i for s, e in statement.content.spans for i in range(bisect_left(starts, s), bisect_left(starts, e))]
            parts = list(_runs(inside, tokens, apart=False))
            if len(parts) > 1:
                yield from ((statement.id, _span(text, run, tokens)) for run in parts if _words(run, tokens) >= LEAST)
    own = [i for i in range(len(tokens)) if not covered[i]]
    for run in _runs(own, tokens, apart=True):
        if _words(run, tokens) >= LEAST and any(i in verbs for i in run):
            yield None, _span(text, run, tokens)


def _runs(held: Sequence[int], tokens: Sequence[Token], *, apart: bool) -> Iterator[list[int]]:
    """The held tokens by sentence; where `apart`, each unbroken run by itself. Marks at the edges are left out."""
    run: list[int] = []
    for i in [*held, -1]:
        if run and (i < 0 or tokens[i].sentence != tokens[run[-1]].sentence or (apart and i != run[-1] + 1)):
            kept = [k for k in run if tokens[k].tag != "PUNCT"]
            if kept:
                yield [k for k in run if kept[0] <= k <= kept[-1]]
            run = []
        run.append(i)


def _words(run: Sequence[int], tokens: Sequence[Token]) -> int:
    return sum(tokens[i].tag not in ("PUNCT", "SYM") for i in run)


def _span(text: str, run: Sequence[int], tokens: Sequence[Token]) -> Span:
    """The stretch of the run; several where a statement's content is in pieces."""
    pieces: list[list[int]] = []
    for i in run:
        if pieces and not any(map(str.isalnum, text[pieces[-1][1] : tokens[i].start])):
            pieces[-1][1] = tokens[i].end
        else:
            pieces.append([tokens[i].start, tokens[i].end])
    return Span.of(text, [(s, e) for s, e in pieces])
