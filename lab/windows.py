"""Articles cut into training windows, with their targets; and the augmentations, which never move a character."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from lab.corpora import Article, Parse, Spans
from lab.trees import Tree, tree
from onrecord.finding.pieces import Pieces, Splitter

if TYPE_CHECKING:
    from torch import Tensor

STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})
QUOTES = frozenset('“”"')


def curly(text: str) -> str:
    """Straight double quotes turned into curly ones, opening and closing in turn within a paragraph."""
    out, inside = [], False
    for c in text:
        if c == "\n":
            inside = False
        if c == '"':
            c = "”" if inside else "“"
            inside = not inside
        elif c == "'":
            c = "’"
        out.append(c)
    return "".join(out)


def augmented(text: str, chance: random.Random) -> str:
    """The text as another outlet's software might have printed it; every character keeps its offset."""
    draw = chance.random()
    if draw < 0.15:
        text = text.translate(STRAIGHT)
    elif draw < 0.3:
        text = curly(text)
    draw = chance.random()
    if draw < 0.04:  # unbalanced: some marks lost
        text = "".join(" " if c in QUOTES and chance.random() < 0.3 else c for c in text)
    elif draw < 0.08:  # paragraphs run together
        text = text.replace("\n", " ")
    draw = chance.random()
    if draw < 0.02:
        text = "".join(c.upper() if len(c.upper()) == 1 else c for c in text)
    elif draw < 0.04:
        text = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return text


@dataclass(frozen=True, slots=True)
class Targets:
    """Of one window; positions count its word pieces, [CLS] being 0. -100: out of the window, not scored."""

    ids: np.ndarray
    shapes: np.ndarray
    gaps: np.ndarray
    tags: np.ndarray
    sources: np.ndarray  # [n, 2] first and last head piece
    cues: np.ndarray
    contents: np.ndarray
    content_cue: np.ndarray  # [contents] index into cues
    cue_source: np.ndarray  # [cues] 0 = none, else 1 + index into sources
    vectors: list[tuple[np.ndarray, Tensor]]
    tree: Tree | None = None


def located(spans: Spans, starts: np.ndarray) -> list[tuple[int, int]]:
    """Spans as (first, last) indexes of the words that begin in them."""
    out = []
    for start, end in spans:
        first, stop = np.searchsorted(starts, [start, end])
        if stop > first:
            out.append((int(first), int(stop) - 1))
    return out


def targets(
    article: Article,
    pieces: Pieces,
    splitter: Splitter,
    start: int,
    stop: int,
    vectors: dict[int, Tensor],
    parse: Parse | None = None,
) -> Targets:
    """The window [start, stop) of the article's pieces; `vectors` by the attributions' numbers."""
    ids, shapes, gaps = splitter.framed(pieces, start, stop)
    tags = np.full(len(ids), -100)
    heads = np.flatnonzero(pieces.heads)
    tags[heads[(heads >= start) & (heads < stop)] - start + 1] = 0
    words = pieces.starts[heads]

    def here(spans: Spans, code: int) -> list[tuple[int, int]]:
        found = []
        for first, last in located(spans, words):
            at = heads[first : last + 1]
            inside = at[(at >= start) & (at < stop)]
            if not len(inside):
                continue
            tags[inside - start + 1] = code + 1
            if inside[0] == at[0]:
                tags[inside[0] - start + 1] = code
            found.append((int(inside[0]) - start + 1, int(inside[-1]) - start + 1))
        return found

    whole = set(range(start, stop))
    sources: dict[tuple[int, int], int] = {}
    rows: list[tuple[tuple[int, int], tuple[int, int] | int, int]] = []  # cue; its source, 0 for none, -100; number
    contents: list[tuple[tuple[int, int], int]] = []
    pooled: list[tuple[np.ndarray, Tensor]] = []
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
            at = [heads[i] for first, last in located(a.content, words) for i in range(first, last + 1)]
            if at and at[0] in whole and at[-1] in whole:
                pooled.append((np.array(at) - start + 1, vectors[n]))
    rows.sort(key=lambda r: (r[0], r[2]))
    contents.sort()
    order = sorted(sources)
    owner = {n: i for i, (_, _, n) in enumerate(rows)}
    pairs = np.array([c for c, _ in contents], dtype=np.int64).reshape(-1, 2)
    return Targets(
        ids, shapes, gaps, tags,
        np.array(order, dtype=np.int64).reshape(-1, 2),
        np.array([r[0] for r in rows], dtype=np.int64).reshape(-1, 2),
        pairs,
        np.array([owner.get(n, -100) for _, n in contents], dtype=np.int64),
        np.array([s if isinstance(s, int) else 1 + order.index(s) for _, s, _ in rows], dtype=np.int64),
        pooled,
        None if parse is None else tree(parse, pieces, start, stop),
    )  # fmt: skip


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
