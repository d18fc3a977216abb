"""Document -> its statements, how each is to be read, and what the language around them shows."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from onrecord.finding import MIN_SCORE
from onrecord.finding.acts import Acts
from onrecord.finding.coreference import Coreference
from onrecord.finding.decode import Attribution, attributions
from onrecord.finding.insides import Insides, innermost, meet
from onrecord.finding.links import Linker
from onrecord.finding.model import Reader, head
from onrecord.finding.names import names
from onrecord.finding.nesting import Inner
from onrecord.finding.pieces import Ints, Pieces
from onrecord.finding.subjects import Subjects
from onrecord.finding.syntax import RELATIONS, UPOS, Parser, Tokens, Trees, tokens
from onrecord.finding.voice import passages
from onrecord.finding.windows import Floats, Read, cut, together
from onrecord.records import Basis, Document, Name, Parse, Passage, Reading, Record, Span, Statement, Token
from onrecord.text import mode, quotations, sections

# Characters read at a time, about 10,000 words: longer than nearly any article, so that few statements are cut, and
# short enough that a text of 20 MB takes no more memory than one of these.
SECTION = 60_000
# A statement inside another's content is kept from this score on. On 60 sentences of our own (lab.nested), at 0.3 with
# open complements (xcomp) too: 33% of chains whole, 69% of links right, and `read` a third slower; so: 22% and 85%.
NESTED = 0.5
# What is put before a content that is read again, so that it stands as a sentence in an article does; and what of its
# beginning is left out for the same reason.
LEAD = "The two sides met again in the morning.\n\n"
LINKS = re.compile(r"\W*(?:(?:that|whether|if)\s+)?", re.IGNORECASE)
# The relations of a clause to what it completes: a content that has such a clause inside is read again.
CLAUSES = frozenset({"ccomp", "parataxis"})


def capital(passage: str) -> str:
    """With a capital, where that is one character too."""
    first = passage[:1].upper()
    return first + passage[1:] if len(first) == 1 else passage


@dataclass(slots=True)
class _Found:
    """What the sections read so far have given; offsets are the document's."""

    statements: dict[str, tuple[Statement, Reading]] = field(default_factory=dict)
    tokens: list[Token] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)
    chains: list[tuple[tuple[int, int], ...]] = field(default_factory=list)
    links: list[tuple[int, int, float]] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)


class Finder:
    """Finds the statements of documents with one model: those with a score of `min_score` and more. Safe to share
    between threads.

    Vectors and passages serve the ledger alone: without `ledger` the readings have no vectors, the records no passages.
    """

    def __init__(self, model: Reader, min_score: float = MIN_SCORE, *, ledger: bool = True) -> None:
        self.model, self._least, self._ledger = model, min_score, ledger
        self._attribution = head(model.heads, "attribution")
        self._coreference = head(model.heads, "coreference")
        self._linker = Linker(self._attribution)
        self._parser = Parser(head(model.heads, "syntax"))
        self.acts = Acts(head(model.heads, "acts"))

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

    def scores(self, read: Read, head: str) -> Floats:
        """The tags' columns of one head, [n, k]."""
        return read.tags[:, self.model.columns[head]]

    def attributions(self, read: Read, parsed: tuple[Tokens, Trees] | None = None) -> list[Attribution]:
        """The candidates, doubtful ones too; `parsed` are the text's tokens and trees."""
        heads = np.flatnonzero(read.pieces.heads)
        subjects = Subjects(*parsed) if parsed else None
        return attributions(read, self.scores(read, "attribution"), heads, self._linker, self.model.belief, subjects)

    def spans(self, read: Read) -> Callable[[tuple[int, int]], tuple[int, int]]:
        """From a run of words, as its first and last word's first piece, to [start, end) in the text that was read."""
        heads = np.flatnonzero(read.pieces.heads)
        starts, ends = read.pieces.starts, read.pieces.ends[self._after(read.pieces, heads) - 1]
        return lambda run: (int(starts[run[0]]), int(ends[run[1]]))

    def _score(self, a: Attribution) -> float:
        return round(float(np.interp(a.score, *self.model.calibration)), 4)

    def parse(self, read: Read, found: Tokens) -> Trees:
        """The trees of tokens, which need not be the model's own."""
        return self._parser(read, found, self.scores(read, "tags"))

    def coreference(self, text: str, read: Read, found: Tokens, trees: Trees) -> Coreference:
        return Coreference(self._coreference, text, read, found, trees)

    def nearness(self, a: str, b: str) -> float:
        """The cosine of two texts' meanings, each read alone; 0 where one has no words. What is longer than SECTION is
        judged by its beginning."""
        reads = [self.encode(text[:SECTION]) for text in (a, b)]
        left, right = (np.frombuffer(self._unit(r.hidden.mean(0)), "<f2") if r else np.zeros(1) for r in reads)
        return float(left.astype(np.float64) @ right) if all(reads) else 0.0

    def __call__(self, document: Document) -> Record:
        """The document's statements in order, each with its reading, and the document's parse."""
        text, out = document.text, _Found()
        quoted = quotations(text)
        for start, end in sections(text, SECTION):
            if read := self.encode(text[start:end]):
                self._section(document, start, end, read, quoted, out)
        rows = sorted(out.statements.values(), key=lambda r: (r[0].start, r[1].statement))
        parse = Parse(tuple(out.tokens), tuple(out.names), tuple(out.chains), tuple(out.links))
        return Record(
            document, tuple(s for s, _ in rows), tuple(r for _, r in rows), parse, passages=tuple(out.passages)
        )

    def _section(
        self, document: Document, start: int, end: int, read: Read, quoted: list[tuple[int, int]], out: _Found
    ) -> None:
        before = len(out.tokens)
        trees = self._parse(document.text[start:end], start, read, out)
        verbs = self._complemented(out.tokens, before)
        found = self._statements(document, start, read, self.attributions(read, trees), quoted, out)
        made = self._made(document, start, read, quoted)
        insides = Insides(document.text, out.tokens[before:], before, out.statements, made, self._least)
        insides.mend((start, end), quoted)
        self._chains(document.text[start:end], start, read, found, trees, out)
        todo: list[tuple[str, str | None]] = [
            (name, None) for name, (s, _) in out.statements.items() if start <= s.start < end
        ]
        tops = {name for name, _ in todo}
        while todo:
            name, outer = todo.pop()
            if name not in out.statements:
                continue
            statement, reading = out.statements[name]
            if outer is not None:
                out.statements[name] = statement, replace(reading, within=outer)
            told = [inner for inner in insides(statement, tops) if inner in out.statements]
            cues = [cue for inner in told if (cue := out.statements[inner][0].cue) is not None]
            todo += [(inner, name) for inner in self._nested(document, statement, cues, verbs, quoted, out)]
            todo += [(inner, name) for inner in told]
        here = [s for s, _ in out.statements.values() if start <= s.start < end]
        # Of two with the same content, one that lies within the other is the nearer.
        for inner, outer in innermost(sorted(here, key=lambda s: out.statements[s.id][1].within is None)).items():
            statement, reading = out.statements[inner]
            out.statements[inner] = statement, replace(reading, within=outer)
        if self._ledger:
            bearing = passages(document.text, out.tokens[before:], before, here)
            out.passages += self._passages(document.id, start, read, bearing)

    def _passages(
        self, document: str, offset: int, read: Read, bearing: Iterable[tuple[str | None, Span]]
    ) -> Iterator[Passage]:
        """Those that hold a word piece, with their vectors; `document` is the document's id."""
        for statement, span in bearing:
            bounds = np.searchsorted(read.pieces.starts, np.array(span.spans) - offset)
            rows = np.concatenate([read.hidden[first:stop] for first, stop in bounds])
            if len(rows):
                yield Passage(document, statement, span, self._unit(rows.mean(0)))

    def _statements(
        self,
        document: Document,
        offset: int,
        read: Read,
        candidates: list[Attribution],
        quoted: list[tuple[int, int]],
        out: _Found,
        within: tuple[int, int] = (0, sys.maxsize),
    ) -> list[Attribution]:
        """Puts the statements of what was read, which begins at `offset`, to the others: those that begin `within`,
        cut to its end. Returns undressed the candidates that are believed."""
        scores = {a: self._score(a) for a in candidates}
        found = [a for a in candidates if scores[a] >= self._least]
        if not found:
            return found
        text, name = document.text, document.id
        heads = np.flatnonzero(read.pieces.heads)
        after = self._after(read.pieces, heads)
        starts, ends = read.pieces.starts + offset, np.minimum(read.pieces.ends[after - 1] + offset, within[1])
        acts, kinds = self.acts(read, found)
        roles = self.acts.roles(read, self.scores(read, "roles")[heads], heads, found)

        def span(runs: list[tuple[int, int]]) -> Span:
            return Span.of(text, [(int(starts[first]), int(ends[last])) for first, last in runs])

        def inside(run: tuple[int, int]) -> bool:
            return bool(within[0] <= starts[run[0]] < within[1])

        for a, act, kind, further in zip(found, acts, kinds, roles, strict=True):
            if not all(map(inside, (a.cue, *a.contents, *([a.source] if a.source else [])))):
                continue
            further = {role: kept for role, runs in further.items() if (kept := [r for r in runs if inside(r)])}
            content = span(list(a.contents))
            source = None if a.source is None else span([a.source])
            how = mode(text, content.spans, quoted)
            statement = Statement(name, source, span([a.cue]), content, how, scores[a])
            reading = Reading(
                statement.id,
                self._vector(read, after, a),
                act,
                kind,
                basis=tuple(Basis(span([run])) for run in further.get("basis", [])),
                medium=self._nearest(further.get("medium", []), a, span),
                addressee=self._nearest(further.get("addressee", []), a, span),
                rules=("attribution-head", "act-head"),
            )
            out.statements.setdefault(reading.statement, (statement, reading))
        return found

    @staticmethod
    def _complemented(tokens: list[Token], first: int) -> list[int]:
        """Where the words begin, from that token on, that a clause completes, as cues are; and "according"."""
        with_clause = {t.head for t in tokens[first:] if t.relation in CLAUSES}
        return [tokens[i].start for i in sorted(with_clause) if i >= 0]

    def _nested(
        self,
        document: Document,
        outer: Statement,
        cues: list[Span],
        verbs: list[int],
        quoted: list[tuple[int, int]],
        out: _Found,
    ) -> list[str]:
        """The statements inside the content of another, which is read again as a passage of its own: in running text
        the model was taught to find the outer ones alone. Returns their ids.

        What has no verb that may be a cue but those that are already, the `cues` in it, is not read again. That takes
        two fifths off this reading (130 of 347 contents of PolNeAR dev); lab.nested's figures are the same.
        """
        inner = _Found()
        known = [run for cue in cues for run in cue.spans]
        for start, end in outer.content.spans if outer.content else ():
            inside = verbs[bisect_left(verbs, start) : bisect_left(verbs, end)]
            if all(any(s <= verb < e for s, e in known) for verb in inside):
                continue
            link = LINKS.match(document.text[start:end])  # which always matches, if only the empty string
            begin = start + (link.end() if link else 0)
            passage = document.text[begin:end].rstrip(" .,;”’\"'")
            if not passage or len(passage) > SECTION or not (read := self.encode(f"{LEAD}{capital(passage)}.")):
                continue
            place = begin, begin + len(passage)
            self._statements(document, begin - len(LEAD), read, self.attributions(read), quoted, inner, place)
        fresh = {}
        for name, (statement, reading) in inner.statements.items():
            content = statement.content
            if name in out.statements or content is None or statement.score < NESTED:
                continue
            if statement.cue is not None and any(meet(statement.cue, cue) for cue in cues):
                continue
            if outer.content is not None and sum(e - s for s, e in content.spans) >= sum(
                e - s for s, e in outer.content.spans
            ):
                continue
            fresh[name] = statement, reading
        out.statements.update(fresh)
        return list(fresh)

    def _made(
        self, document: Document, offset: int, read: Read, quoted: list[tuple[int, int]]
    ) -> Callable[[Inner, float], tuple[Statement, Reading]]:
        """What makes a statement with its reading of what syntax shows, and a score."""
        text, name, heads = document.text, document.id, np.flatnonzero(read.pieces.heads)
        starts, after = read.pieces.starts[heads], self._after(read.pieces, heads)

        def run(span: tuple[int, int]) -> tuple[int, int]:
            first = max(int(np.searchsorted(starts, span[0] - offset, side="right")) - 1, 0)
            last = max(int(np.searchsorted(starts, span[1] - offset)) - 1, first)
            return int(heads[first]), int(heads[last])

        def made(found: Inner, score: float) -> tuple[Statement, Reading]:
            cue, content = Span.of(text, found.cue), Span.of(text, found.content)
            source = Span.of(text, [found.source]) if found.source else None
            pieces = tuple(run(piece) for piece in found.content)
            a = Attribution(run((cue.start, cue.end)), run(found.source) if found.source else None, pieces, score)
            (act,), (kind,) = self.acts(read, [a])
            statement = Statement(name, source, cue, content, mode(text, content.spans, quoted), score)
            vector = self._vector(read, after, a)
            return statement, Reading(statement.id, vector, act, kind, rules=("nesting-syntax", "act-head"))

        return made

    @staticmethod
    def _nearest(
        runs: list[tuple[int, int]], a: Attribution, span: Callable[[list[tuple[int, int]]], Span]
    ) -> Span | None:
        """The one that stands nearest to the cue."""
        return span([min(runs, key=lambda r: abs(r[0] - a.cue[0]))]) if runs else None

    def _parse(self, text: str, offset: int, read: Read, out: _Found) -> tuple[Tokens, Trees]:
        """The section's names, tokens and trees."""
        heads = np.flatnonzero(read.pieces.heads)
        ends = read.pieces.ends[self._after(read.pieces, heads) - 1] + offset
        out.names += names(self.scores(read, "names")[heads], read.pieces.starts[heads] + offset, ends[heads])
        rows = tokens(text, read.pieces, self.scores(read, "segments"))
        trees = self.parse(read, rows)
        before, sentence = len(out.tokens), out.tokens[-1].sentence + 1 if out.tokens else 0
        columns = (rows.starts + offset, rows.ends + offset, trees.tags, trees.heads, trees.relations, rows.sentences)
        for s, e, tag, over, relation, n in zip(*(c.tolist() for c in columns), strict=True):
            head = over + before if over >= 0 else -1
            out.tokens.append(Token(s, e, UPOS[tag], head, RELATIONS[relation], n + sentence))
        return rows, trees

    def _chains(
        self, text: str, offset: int, read: Read, found: list[Attribution], parsed: tuple[Tokens, Trees], out: _Found
    ) -> None:
        """The chains of the statements' sources, and of what a pronoun in them ("his advisers") stands for; where no
        source is printed, of the pronouns that stand in the sentence before the cue."""
        rows, trees = parsed
        coreference = self.coreference(text, read, rows, trees)
        wanted: set[int] = set()
        for a in found:
            if a.source is not None:
                inside = self._inside(a.source, rows)
                wanted.add(next((t for t in inside if trees.heads[t] not in inside), inside[0]))
            else:
                cue = self._inside(a.cue, rows)[0]
                inside = range(int(np.searchsorted(rows.sentences, rows.sentences[cue])), cue)
            wanted |= {t for t in inside if UPOS[trees.tags[t]] == "PRON"}
        before = len(out.tokens) - len(rows.starts)
        candidates = coreference.candidates(wanted)
        out.links += [(token + before, earlier + before, round(score, 2)) for token, earlier, score in candidates]
        chains = coreference.chains(wanted, candidates)
        mentions = [token for chain in chains for token in chain]
        first, last = coreference.bounds(np.array(mentions, dtype=np.int64))
        starts, ends = (rows.starts[first] + offset).tolist(), (rows.ends[last] + offset).tolist()
        spans = dict(zip(mentions, zip(starts, ends, strict=True), strict=True))
        out.chains += [tuple(spans[token] for token in chain) for chain in chains]

    @staticmethod
    def _inside(run: tuple[int, int], rows: Tokens) -> range:
        """The tokens of a run of words that begin at those pieces."""
        first, stop = np.searchsorted(rows.places, run, side="right").tolist()
        return range(max(first - 1, 0), max(stop, 1))

    @staticmethod
    def _after(pieces: Pieces, heads: Ints) -> Ints:
        """[n]: at each word's first piece, the piece after the word's last; elsewhere 1."""
        out = np.ones(len(pieces), dtype=np.int64)
        out[heads] = np.append(heads[1:], len(pieces))
        return out

    def _vector(self, read: Read, ends: Ints, a: Attribution) -> bytes:
        """The mean of the content's rows through the vector head, unit length, as float16; `ends` [n] says at each
        word's first piece where its pieces end. Empty where no ledger will ask for it."""
        if not self._ledger:
            return b""
        pieces = np.concatenate([np.arange(first, ends[last]) for first, last in a.contents])
        return self._unit(read.hidden[pieces].mean(0))

    def _unit(self, mean: Floats) -> bytes:
        """The mean of some rows through the vector head, unit length, as float16."""
        pooled = mean @ self._attribution["vector.weight"].T
        unit: Floats = pooled / max(float(np.linalg.norm(pooled)), 1e-6)
        return unit.astype("<f2").tobytes()
