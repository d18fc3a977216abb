"""Single sentences of an article as passages of their own, as the finder reads a content again to find what is said
inside it: behind `LEAD`, with a capital, with or without its marks."""

from __future__ import annotations

import itertools
import random
from dataclasses import replace

from lab.corpora import Article, Attribution, Spans
from lab.edits import crossed, every, paragraphs
from lab.layouts import SENTENCE
from onrecord.finding.finder import LEAD, capital

LONGEST = 500  # characters; a longer sentence is left in its article
EMPTY = 0.25  # of the passages may hold no attribution at all: most contents hold none


def sentences(article: Article) -> list[tuple[int, int]]:
    """The sentences, [start, end) in the text, over whose edges no span goes."""
    out = []
    for start, end in paragraphs(article.text):
        cuts = [start, *(start + m.end() for m in SENTENCE.finditer(article.text[start:end])), end]
        for a, b in itertools.pairwise(cuts):
            kept = a + len(article.text[a:b].rstrip())
            if 20 < kept - a <= LONGEST and not crossed(article, a) and not crossed(article, kept):
                out.append((a, kept))
    return out


def passage(article: Article, start: int, end: int) -> Article:
    """[start, end) as an article of its own; the attributions keep their numbers, those elsewhere have empty spans."""
    shift = len(LEAD) - start
    bare = article.text[start:end].rstrip(" .,;”’\"'")
    end = start + len(bare)

    def spans(old: Spans) -> Spans:
        return tuple((a + shift, min(b, end) + shift) for a, b in old if start <= a < end)

    rows = tuple(Attribution(*(spans(s) for s in (a.source, a.cue, a.content))) for a in article.attributions)
    return replace(article, text=f"{LEAD}{capital(bare)}.", attributions=rows, labels={}, whole=False)


def passages(article: Article, number: int, chance: random.Random) -> list[Article]:
    """So many passages at the most, drawn at random."""
    out: list[Article] = []
    found = sentences(article)
    for start, end in chance.sample(found, len(found)):
        one = passage(article, start, end)
        if any(map(every, one.attributions)) or chance.random() < EMPTY:
            out.append(one)
        if len(out) == number:
            break
    return out
