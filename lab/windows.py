"""A window of a text with what each corpus says of it, in the window's own positions ([CLS] is 0).

-100 stands for what is not known, lies outside the window, or is not scored.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from lab.corpora import Article, Label, Spans
from lab.named import Named
from lab.treebanks import Tree
from onrecord.finding.acts import ROLES
from onrecord.finding.names import NAMES
from onrecord.finding.pieces import SHAPES, Ints, Pieces, Splitter
from onrecord.finding.syntax import places

if TYPE_CHECKING:
    from torch import Tensor

TITLE = SHAPES.index("title")


@dataclass(frozen=True, slots=True)
class Attributed:
    """PolNeAR's layer."""

    tags: Ints
    sources: Ints  # [n, 2] first and last head piece
    cues: Ints
    contents: Ints
    content_cue: Ints  # [contents] index into cues
    cue_source: Ints  # [cues] 0 = none, else 1 + index into sources
    numbers: list[int]  # [cues] the attribution's number in the article
    vectors: list[tuple[Ints, Tensor]]

    def whole(self) -> tuple[Ints, Ints, Ints]:
        """Of each attribution that has its cue and a content here, and its source if it has one: the cue, the first
        content and the source (-1, -1 for none), [n, 2] each."""
        rows = []
        for i, source in enumerate(self.cue_source.tolist()):
            mine = np.flatnonzero(self.content_cue == i)
            if source >= 0 and len(mine):
                rows.append((self.cues[i], self.contents[mine[0]], self.sources[source - 1] if source else (-1, -1)))
        cues, contents, sources = np.array(rows, dtype=np.int64).reshape(-1, 3, 2).swapaxes(0, 1)
        return cues, contents, sources


@dataclass(frozen=True, slots=True)
class Labelled:
    """The acts' layer. `roles` tags head pieces (0, then B- and I- of each of ROLES); `places` [n, 2] are the roles'
    pieces and `owners` [n, cues] says whose they are; `rows` are the labelled attributions, each (index into cues,
    first and last piece of the first content and of the source (-1, -1 for none), article's number)."""

    roles: Ints
    places: Ints
    owners: NDArray[np.bool_]
    rows: list[tuple[int, tuple[int, int], tuple[int, int], int]]
    pronouns: list[tuple[int, Ints, NDArray[np.bool_]]]  # a pronoun as a source, earlier names' words, which are right


@dataclass(frozen=True, slots=True)
class Parsed:
    """A treebank's layer, a row a token of the window: its piece, tag, relation, the index of its head (the number of
    tokens for a root), and its index in the text. `segments` is of pieces: 0 goes on, 1 begins a token, 2 a sentence.
    """

    positions: Ints
    tags: Ints
    heads: Ints
    relations: Ints
    tokens: Ints
    segments: Ints


@dataclass(frozen=True, slots=True)
class Bearing:
    """A passage's pieces, and the claims that it bears on; none for one that only others are held against."""

    pieces: Ints
    claims: frozenset[str]


@dataclass(frozen=True, slots=True)
class Window:
    """The pieces [start, stop) of a text between [CLS] and [SEP], and its layers."""

    ids: Ints
    shapes: Ints
    gaps: Ints
    start: int
    attributed: Attributed | None = None
    labelled: Labelled | None = None
    names: Ints | None = None
    parsed: Parsed | None = None
    labels: Mapping[int, Label] = field(default_factory=dict)  # the article's
    alone: Tensor | None = None  # the base model's embedding, where the window is a passage by itself
    bearings: Sequence[Bearing] = ()  # claims of one batch are told apart
    tree: Tree | None = None  # what `parsed` is of; windows of one tree in a batch make up the text


def located(spans: Spans, starts: np.ndarray) -> list[tuple[int, int]]:
    """Spans as (first, last) indexes of the words that begin in them."""
    out = []
    for start, end in spans:
        first, stop = np.searchsorted(starts, [start, end])
        if stop > first:
            out.append((int(first), int(stop) - 1))
    return out


class _Tagger:
    """Writes B- and I- tags on the head pieces of one window."""

    def __init__(self, pieces: Pieces, start: int, stop: int) -> None:
        self.pieces = pieces
        self.heads = np.flatnonzero(pieces.heads)
        self.words = pieces.starts[self.heads]
        self.start, self.stop = start, stop
        self.tags = np.full(stop - start + 2, -100)
        inside = self.heads[(self.heads >= start) & (self.heads < stop)]
        self.tags[inside - start + 1] = 0

    def __call__(self, spans: Spans, code: int) -> list[tuple[int, int]]:
        """`code` is of B-; returns the pieces' (first, last) positions."""
        found = []
        for first, last in located(spans, self.words):
            at = self.heads[first : last + 1]
            inside = at[(at >= self.start) & (at < self.stop)]
            if not len(inside):
                continue
            self.tags[inside - self.start + 1] = code + 1
            if inside[0] == at[0]:
                self.tags[inside[0] - self.start + 1] = code
            found.append((int(inside[0]) - self.start + 1, int(inside[-1]) - self.start + 1))
        return found


def attributed(article: Article, pieces: Pieces, start: int, stop: int, vectors: dict[int, Tensor]) -> Attributed:
    """The window's part of the article's attributions; `vectors` by the attributions' numbers."""
    here = _Tagger(pieces, start, stop)
    sources: dict[tuple[int, int], int] = {}
    rows: list[tuple[tuple[int, int], tuple[int, int] | int, int]] = []  # cue; its source, 0 for none, -100; number
    contents: list[tuple[tuple[int, int], int]] = []
    pooled: list[tuple[Ints, Tensor]] = []
    for n, a in enumerate(article.attributions):
        content = here(a.content, 5)
        contents += [(c, n) for c in content]
        source = here(a.source, 1)
        cue = here(a.cue, 3)
        if source:
            sources.setdefault(source[0], 0)
        if cue:
            rows.append((cue[0], source[0] if source else -100 if a.source else 0, n))
        if n in vectors and content:
            runs = located(a.content, here.words)
            ends = np.append(here.heads[1:], len(pieces))
            at = np.concatenate([np.arange(here.heads[first], ends[last]) for first, last in runs])
            if at[0] >= start and at[-1] < stop:
                pooled.append((at - start + 1, vectors[n]))
    rows.sort(key=lambda r: (r[0], r[2]))
    contents.sort()
    order = sorted(sources)
    owner = {n: i for i, (_, _, n) in enumerate(rows)}
    return Attributed(
        here.tags,
        np.array(order, dtype=np.int64).reshape(-1, 2),
        np.array([r[0] for r in rows], dtype=np.int64).reshape(-1, 2),
        np.array([c for c, _ in contents], dtype=np.int64).reshape(-1, 2),
        np.array([owner.get(n, -100) for _, n in contents], dtype=np.int64),
        np.array([s if isinstance(s, int) else 1 + order.index(s) for _, s, _ in rows], dtype=np.int64),
        [n for _, _, n in rows],
        pooled,
    )


def labelled(article: Article, pieces: Pieces, start: int, stop: int, known: Attributed) -> Labelled:
    """The window's part of the article's labels. Where only some attributions are labelled, words outside these are
    not scored: they may belong to a role of another."""
    here = _Tagger(pieces, start, stop)
    places: dict[tuple[int, int], list[int]] = {}
    scored = np.zeros(len(here.tags), dtype=bool)
    for n, label in article.labels.items():
        a = article.attributions[n]
        spans = [s for s in (label.basis, label.medium, label.addressee) if s is not None]
        if not (every := [*a.source, *a.cue, *a.content, *spans]):
            continue
        for first, last in located(((min(s for s, _ in every), max(e for _, e in every)),), here.words):
            at = here.heads[first : last + 1] - start + 1
            scored[at[(at > 0) & (at < len(scored) - 1)]] = True
        for code, role in enumerate(ROLES):
            if (span := getattr(label, role)) is not None:
                for place in here((span,), 1 + 2 * code):
                    places.setdefault(place, []).append(n)
    if not article.whole:
        here.tags[~scored] = -100
    order = sorted(places)
    owners = np.array([[n in places[p] for n in known.numbers] for p in order], dtype=bool)
    rows = []
    for i, n in enumerate(known.numbers):
        if n in article.labels:
            content = here_first(article.attributions[n].content, here)
            source = here_first(article.attributions[n].source, here)
            if content is not None and (source is not None or not article.attributions[n].source):
                rows.append((i, content, source or (-1, -1), n))
    return Labelled(
        here.tags,
        np.array(order, dtype=np.int64).reshape(-1, 2),
        owners.reshape(len(order), len(known.numbers)),
        rows,
        [p for r in rows if (p := _pronoun(article, r[3], r[2][0], here)) is not None],
    )


def _pronoun(article: Article, n: int, at: int, here: _Tagger) -> tuple[int, Ints, NDArray[np.bool_]] | None:
    """The source of attribution `n`, at the window's piece `at`, if it is a pronoun for somebody named earlier in the
    window: with the capitalised words before it, and which of these are in a run that holds the speaker's surname."""
    speaker, text = article.labels[n].speaker, article.text
    said = [text[s:e].strip().lower() for s, e in article.attributions[n].source]
    if at < 0 or not speaker or said not in (["he"], ["she"], ["they"], ["his"], ["her"]):
        return None
    surname = speaker.split()[-1].lower()
    words = here.heads[(here.heads >= here.start) & (here.heads < here.start + at - 1)]
    capital = words[here.pieces.shapes[words] == TITLE]
    if not len(capital):
        return None
    number = np.searchsorted(words, capital)
    run = np.cumsum(np.concatenate([[True], np.diff(number) != 1]))
    starts = here.pieces.starts[capital]
    named = np.array([text[s : s + len(surname)].lower() == surname for s in starts])
    right = np.isin(run, run[named])
    return (at, capital - here.start + 1, right) if right.any() else None


def here_first(spans: Spans, tagger: _Tagger) -> tuple[int, int] | None:
    """The first piece of the spans that begins in the window."""
    for first, last in located(spans, tagger.words):
        at = tagger.heads[first : last + 1]
        if tagger.start <= at[0] < tagger.stop:
            return int(at[0]) - tagger.start + 1, int(min(at[-1], tagger.stop - 1)) - tagger.start + 1
    return None


def named(text: Named, pieces: Pieces, start: int, stop: int) -> Ints:
    """The window's names as tags; words in the text's `doubtful` stretches are not scored."""
    here = _Tagger(pieces, start, stop)
    for s, e in text.doubtful:
        for first, last in located(((s, e),), here.words):
            at = here.heads[first : last + 1] - start + 1
            here.tags[at[(at > 0) & (at < len(here.tags) - 1)]] = -100
    for s, e, kind in text.names:
        here(((s, e),), 1 + 2 * NAMES.index(kind))
    return here.tags


def parsed(tree: Tree, pieces: Pieces, start: int, stop: int) -> Parsed:
    parse = tree.parse
    at = places(parse.starts, parse.ends, pieces)
    inside = np.flatnonzero((at >= start) & (at < stop))
    inside = inside[np.unique(at[inside], return_index=True)[1]]  # two tokens in one piece: the first
    number = np.full(len(parse.starts) + 1, -100)
    number[inside] = np.arange(len(inside))
    number[-1] = len(inside)  # head -1, the root
    segments = np.zeros(stop - start + 2, dtype=np.int64)
    segments[[0, -1]] = -100
    begins = inside[pieces.starts[at[inside]] == parse.starts[inside]]
    segments[at[begins] - start + 1] = 1
    first = begins[np.concatenate([[True], parse.sentences[1:] != parse.sentences[:-1]])[begins]]
    segments[at[first] - start + 1] = 2
    return Parsed(
        at[inside] - start + 1,
        parse.tags[inside],
        number[parse.heads[inside]],
        parse.relations[inside],
        inside,
        segments,
    )


def framed(splitter: Splitter, pieces: Pieces, start: int, stop: int) -> tuple[Ints, Ints, Ints, int]:
    """The first four fields of a Window."""
    return (*splitter.framed(pieces, start, stop), start)


def cuts(pieces: Pieces, size: int, chance: random.Random) -> list[tuple[int, int]]:
    """Windows of at most `size` pieces, once over the text, the first of a random length, each at a word's start."""
    n, at, out = len(pieces), 0, []
    first = chance.randint(size // 4, size)
    while at < n:
        stop = min(n, at + (first if at == 0 else size))
        while stop < n and stop > at + 1 and not pieces.heads[stop]:
            stop -= 1
        out.append((at, stop))
        at = stop
    return out
