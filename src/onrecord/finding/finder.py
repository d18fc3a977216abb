"""Document -> its statements."""

from __future__ import annotations

import numpy as np

from onrecord.finding.decode import Attribution, attributions
from onrecord.finding.links import Linker
from onrecord.finding.model import Reader
from onrecord.finding.pieces import Ints, Pieces
from onrecord.finding.windows import Floats, Read, cut, together
from onrecord.records import Document, Reading, Record, Span, Statement
from onrecord.text import mode, quotations, sections

# Characters read at a time, about 10,000 words: longer than nearly any article, so that few statements are cut, and
# short enough that a text of 20 MB takes no more memory than one of these.
SECTION = 60_000


class Finder:
    """Finds the statements of documents with one model. Safe to share between threads."""

    def __init__(self, model: Reader) -> None:
        self.model = model
        self._linker = Linker(model.heads)

    def encode(self, text: str) -> Read | None:
        """The text through the encoder, window by window; None for one without words."""
        pieces = self.model.splitter(text)
        if not len(pieces):
            return None
        windows = cut(len(pieces))
        tags, hidden = [], []
        for start, stop in windows:
            t, h = self.model.read(*self.model.splitter.framed(pieces, start, stop))
            tags.append(t[1:-1])
            hidden.append(h[1:-1])
        return together(pieces, windows, tags, hidden)

    def __call__(self, document: Document) -> Record:
        """The document's statements in order, with the vector of each content."""
        text, name = document.text, document.id
        quoted = quotations(text)
        found: dict[str, tuple[Statement, Reading]] = {}
        for start, end in sections(text, SECTION):
            if not (read := self.encode(text[start:end])):
                continue
            heads = np.flatnonzero(read.pieces.heads)
            starts, ends = read.pieces.starts + start, self._word_ends(read.pieces, heads) + start
            for a in attributions(read, heads, self._linker):
                statement = self._statement(text, name, starts, ends, a, quoted)
                reading = Reading(statement.id, self._vector(read.hidden, heads, a))
                found[reading.statement] = statement, reading
        rows = sorted(found.values(), key=lambda r: (r[0].start, r[1].statement))
        return Record(document, tuple(s for s, _ in rows), tuple(r for _, r in rows))

    @staticmethod
    def _word_ends(pieces: Pieces, heads: Ints) -> Ints:
        """[n]: at each word's first piece, where the word ends in the text (elsewhere -1)."""
        out = np.full(len(pieces), -1, dtype=np.int64)
        out[heads] = pieces.ends[np.append(heads[1:], len(pieces)) - 1]
        return out

    @staticmethod
    def _statement(
        text: str, document: str, starts: Ints, ends: Ints, a: Attribution, quoted: list[tuple[int, int]]
    ) -> Statement:
        def span(*runs: tuple[int, int]) -> Span:
            return Span.of(text, [(int(starts[first]), int(ends[last])) for first, last in runs])

        content = span(*a.contents)
        return Statement(
            document=document,
            source=None if a.source is None else span(a.source),
            cue=span(a.cue),
            content=content,
            mode=mode(text, content.spans, quoted),
            score=round(a.score, 4),
        )

    def _vector(self, hidden: Floats, heads: Ints, a: Attribution) -> bytes:
        """The mean of the content words' rows through the vector head, unit length, as float16."""
        words = [heads[(heads >= first) & (heads <= last)] for first, last in a.contents]
        pooled = hidden[np.concatenate(words)].mean(0) @ self.model.heads["vector.weight"].T
        unit: Floats = pooled / max(float(np.linalg.norm(pooled)), 1e-6)
        return unit.astype("<f2").tobytes()
