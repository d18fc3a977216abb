"""Passages by the claims that they bear on, in a story or standing alone: what teaches vectors to tell claims apart.

All passages of a story are near in meaning; those that bear on one claim are to be nearer than the others.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from lab.told import Story, basil, families, written
from lab.vectors import ecb, emergent, ours
from lab.windows import Bearing, Window, framed
from onrecord.finding.pieces import Ints, Splitter
from onrecord.finding.windows import SIZE

HEAT = 0.08  # what cosines are divided by (Khosla et al. 2020, "Supervised contrastive learning", have 0.07)
TOLD, TOGETHER, EACH = 8, 8, 6  # documents of a story, families or claims, headlines of a claim in one batch
Passage = tuple[str, tuple[tuple[int, int], ...], frozenset[str]]  # its document, spans, the claims it bears on


def apart(vectors: Tensor, claims: Sequence[frozenset[str]]) -> Tensor:
    """The loss of unit vectors [n, width]: each pair of one claim against all passages that share no claim with the
    first of them; the mean over passages that have a like."""
    same = torch.tensor([[bool(a & b) for b in claims] for a in claims])
    likes = same & ~torch.eye(len(claims), dtype=torch.bool)
    scores = vectors @ vectors.T / HEAT
    others = scores.masked_fill(same, -1e4)
    if not claims or not likes.any():
        return vectors.sum() * 0
    others = others.masked_fill(torch.eye(len(claims), dtype=torch.bool), -1e4).logsumexp(1, keepdim=True)
    lost = (F.softplus(others - scores) * likes).sum(1) / likes.sum(1).clamp(min=1)
    return lost[likes.any(1)].mean()


class Propositions:
    """Batches of windows whose passages are marked with their claims."""

    def __init__(self, splitter: Splitter) -> None:
        self.splitter = splitter
        self._stories = [*(_of(story) for story in (*written(), *basil()) if not story.kept), *_topics()]
        self._families = families()
        held = emergent()
        self._claims = {k: v for k, v in held.claims.items() if not ours(k)}
        self._headlines: dict[str, list[str]] = defaultdict(list)
        for text, filed in held.filed.items():
            for claim in filed:
                self._headlines[claim].append(text)

    def __call__(self, chance: random.Random) -> Iterator[list[Window]]:
        """Each story, family and claim once."""
        for texts, passages in self._stories:
            kept = chance.sample(sorted(texts), min(TOLD, len(texts)))
            yield [w for name in kept for w in self._told(texts[name], [p[1:] for p in passages if p[0] == name])]
        number = list(range(len(self._families)))
        chance.shuffle(number)
        for i in range(0, len(number) - TOGETHER + 1, TOGETHER):
            rows = []
            for n in number[i : i + TOGETHER]:
                family = self._families[n]
                rows += [(text, frozenset({str(n)})) for text in family.about]
                rows += [(text, frozenset[str]()) for text in family.misses]
            yield self._alone(rows)
        names = sorted(self._claims)
        chance.shuffle(names)
        for i in range(0, len(names) - TOGETHER + 1, TOGETHER):
            rows = []
            for name in names[i : i + TOGETHER]:
                headlines = chance.sample(self._headlines[name], min(EACH, len(self._headlines[name])))
                rows += [(text, frozenset({name})) for text in (self._claims[name], *headlines)]
            yield self._alone(rows)

    def _told(self, text: str, passages: Sequence[tuple[tuple[tuple[int, int], ...], frozenset[str]]]) -> list[Window]:
        """A text in windows of one length."""
        pieces = self.splitter(text)
        parts = max(1, -(-len(pieces) // SIZE))
        bounds = [len(pieces) * k // parts for k in range(parts + 1)]
        out = []
        for start, stop in pairwise(bounds):
            here = []
            for spans, claims in passages:
                at = np.concatenate([np.flatnonzero((pieces.starts >= s) & (pieces.starts < e)) for s, e in spans])
                if len(at) and start <= at[len(at) // 2] < stop:
                    inside: Ints = at[(at >= start) & (at < stop)] - start + 1
                    here.append(Bearing(inside, claims))
            out.append(Window(*framed(self.splitter, pieces, start, stop), bearings=here))
        return [w for w in out if w.bearings]

    def _alone(self, rows: Sequence[tuple[str, frozenset[str]]]) -> list[Window]:
        out = []
        for text, claims in rows:
            pieces = self.splitter(text)
            if stop := min(len(pieces), SIZE):
                bearing = Bearing(np.arange(1, stop + 1), claims)
                out.append(Window(*framed(self.splitter, pieces, 0, stop), bearings=[bearing]))
        return out


def _of(story: Story) -> tuple[Mapping[str, str], list[Passage]]:
    claims: dict[tuple[str, tuple[int, int]], set[str]] = defaultdict(set)
    for claim in story.claims:
        for bearing in claim.bearings:
            claims[bearing.telling, bearing.span].add(claim.id)
    texts = {t.id: t.text for t in story.tellings}
    return texts, [(name, (span,), frozenset(held)) for (name, span), held in claims.items()]


def _topics() -> Iterator[tuple[Mapping[str, str], list[Passage]]]:
    """ECB+ train: a topic's documents, and the sentences with event mentions, by these mentions' chains."""
    texts, mentions = ecb("Train")
    chains: dict[tuple[str, tuple[int, int]], set[str]] = defaultdict(set)
    for m in mentions:
        chains[m.document, m.sentence].add(m.chain)
    topics: dict[str, dict[str, str]] = defaultdict(dict)
    for name, text in texts.items():
        topics[name.split("_")[0]][name] = text
    for held in topics.values():
        yield held, [(name, (where,), frozenset(c)) for (name, where), c in chains.items() if name in held]
