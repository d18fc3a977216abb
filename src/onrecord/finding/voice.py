"""Which stretches of a document bear on claims by themselves: clauses in the outlet's own voice, and the clauses of
contents that have several."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from onrecord.records import Span, Statement, Token

LEAST = 4  # fewer words than this say too little to be matched by themselves
# A clause of at least this many words, and with so many words left around it, is a passage of its own.
CLAUSE = 6
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "csubj:pass", "nsubj:outer", "expl"})
CLAUSES = frozenset({"conj", "parataxis", "advcl", "ccomp", "acl:relcl", "advcl:relcl"})


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
    owner = _clauses(tokens, first, verbs)
    contents = {}
    for statement in statements:
        for part in (statement.source, statement.cue, statement.content):
            for i in _inside(part, starts):
                covered[i] = 1
        if statement.content is not None:
            contents[statement.id] = _inside(statement.content, starts)
    told: set[tuple[tuple[int, int], ...]] = set()
    for name, inside in contents.items():
        # What is another statement's inside it, is that one's.
        held = set(inside)
        inner = {i for other in contents.values() if len(other) < len(held) and held.issuperset(other) for i in other}
        parts = [part for run in _runs(inside, tokens, apart=False) for part in _parts(run, tokens, owner)]
        kept = [
            part for part in parts if _words(part, tokens) >= LEAST and 2 * len(inner.intersection(part)) < len(part)
        ]
        spans = [_span(text, part, tokens) for part in kept]
        if len(parts) > 1:
            yield from ((name, span) for span in spans if span.spans not in told)
            told.update(span.spans for span in spans)
    own = [i for i in range(len(tokens)) if not covered[i]]
    for run in _runs(own, tokens, apart=True):
        if _words(run, tokens) >= LEAST and any(i in verbs for i in run):
            parts = [p for p in _parts(run, tokens, owner) if _words(p, tokens) >= LEAST]
            yield from ((None, _span(text, part, tokens)) for part in parts)


def _inside(span: Span | None, starts: Sequence[int]) -> list[int]:
    """The tokens that begin in it."""
    parts = span.spans if span is not None else ()
    return [i for start, end in parts for i in range(bisect_left(starts, start), bisect_left(starts, end))]


def _clauses(tokens: Sequence[Token], first: int, verbs: set[int]) -> list[int]:
    """For each token the head of the clause that it is of: the nearest above it that begins one."""
    out = [-1] * len(tokens)

    def find(i: int) -> int:
        path = []
        while out[i] < 0:
            path.append(i)
            head = tokens[i].head - first
            if (
                tokens[i].head < 0
                or not 0 <= head < len(tokens)
                or (tokens[i].relation in CLAUSES and i in verbs)
                or len(path) > 200
            ):
                out[i] = i
                break
            i = head
        for k in path:
            out[k] = out[i]
        return out[i]

    for i in range(len(tokens)):
        find(i)
    return out


def _parts(run: Sequence[int], tokens: Sequence[Token], owner: Sequence[int]) -> list[list[int]]:
    """A run cut into clauses, each unbroken, of CLAUSE words and more; shorter ones stay with the one before."""
    parts: list[list[int]] = []
    for i in run:
        if parts and (owner[i] == owner[parts[-1][-1]] or tokens[i].tag == "PUNCT"):
            parts[-1].append(i)
        else:
            parts.append([i])
    joined: list[list[int]] = []
    for part in parts:
        if joined and (_words(part, tokens) < CLAUSE or _words(joined[-1], tokens) < CLAUSE):
            joined[-1] += part
        else:
            joined.append(part)
    out = []
    for part in joined:
        kept = [k for k in part if tokens[k].tag not in ("PUNCT", "CCONJ")]
        if kept:
            out.append([k for k in part if kept[0] <= k <= kept[-1]])
    return out


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
