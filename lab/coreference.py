"""The coreference head in torch, over words (Dobrovolskii 2021): each mention is its head word; a word's antecedent is
an earlier word or none; where a mention begins and ends is asked of its head word alone.

A text's windows are scored together, so that the head learns to compare rows of different windows.
"""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lab.encoder import WIDTH
from lab.treebanks import Tree
from lab.windows import Window
from onrecord.finding.coreference import FEATURES, MENTIONED, features
from onrecord.finding.links import DISTANCES, distances

FORMS, EACH, PAIR = 8, 32, 24  # bilinear forms of so many numbers, and what they are mixed in
BOUND = 64


class CoreferenceHead(nn.Module):
    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.later, self.earlier = nn.Linear(WIDTH, FORMS * EACH), nn.Linear(WIDTH, FORMS * EACH)
        self.mix = nn.Linear(FORMS, PAIR)
        self.feature = nn.Parameter(torch.zeros(FEATURES, PAIR))
        self.score = nn.Linear(PAIR, 1)
        self.bound_head = nn.Linear(WIDTH, 2 * BOUND)
        self.bound_word = nn.Linear(WIDTH, 2 * BOUND)
        self.bound_distance = nn.Parameter(torch.zeros(2, DISTANCES))
        self.dropout = dropout

    def pairs(self, rows: Tensor, known: np.ndarray) -> Tensor:
        """[n, 384] in the text's order -> [n, n]: how likely the second is an antecedent of the first, 0 being none."""
        later, earlier = (f(rows).view(-1, FORMS, EACH).transpose(0, 1) for f in (self.later, self.earlier))
        forms = (later @ earlier.transpose(1, 2) / EACH**0.5).permute(1, 2, 0)
        mixed = F.relu(self.mix(forms) + F.embedding(torch.from_numpy(known), self.feature))
        return self.score(mixed)[..., 0].float()

    def bounds(self, heads: Tensor, words: Tensor, where: np.ndarray, there: np.ndarray) -> Tensor:
        """[m, 384], [n, 384] and their positions -> [2, m, n]: where each head's mention begins and ends."""
        out = []
        near = torch.from_numpy(distances(np.stack([where] * 2, 1), np.stack([there] * 2, 1)))
        a, b = self.bound_head(heads), self.bound_word(words)
        for k in range(2):
            part = slice(k * BOUND, (k + 1) * BOUND)
            out.append(a[:, part] @ b[:, part].T / BOUND**0.5 + self.bound_distance[k][near])
        return torch.stack(out).float()

    def loss(self, hidden: Tensor, batch: list[Window]) -> dict[str, Tensor]:
        texts: dict[str, list[tuple[Tensor, Window]]] = defaultdict(list)
        for row, window in zip(hidden, batch, strict=True):
            if window.tree is not None and window.tree.mentions is not None and window.parsed is not None:
                row = F.dropout(row, self.dropout, self.training)
                texts[window.tree.id].append((row[torch.from_numpy(window.parsed.positions)], window))
        parts: dict[str, list[Tensor]] = {"antecedent": [], "bound": [], "pronoun": []}
        for windows in texts.values():
            windows.sort(key=lambda w: w[1].start)
            tree = windows[0][1].tree
            assert tree is not None
            assert tree.mentions is not None
            tokens = np.concatenate([w.parsed.tokens for _, w in windows if w.parsed is not None])
            rows = torch.cat([r for r, _ in windows])
            parts["antecedent"].append(self._antecedents(rows, tokens, tree))
            parts["bound"] += [self._bounds(r, w, tree) for r, w in windows]
        for row, window in zip(hidden, batch, strict=True):
            for at, earlier, right in window.labelled.pronouns if window.labelled else ():
                parts["pronoun"].append(self._pronoun(row, at, earlier, right))
        return {k: torch.stack(v).mean() for k, v in parts.items() if v}

    def _pronoun(self, row: Tensor, at: int, earlier: np.ndarray, right: np.ndarray) -> Tensor:
        """A pronoun among the names before it, any right one serving."""
        where = np.append(earlier, at)
        scores = self.pairs(
            row[torch.from_numpy(where)], features(np.arange(len(where)), where, np.arange(len(where)), where)
        )[-1, :-1]
        return scores.logsumexp(0) - scores[torch.from_numpy(right)].logsumexp(0)

    def _antecedents(self, rows: Tensor, tokens: np.ndarray, tree: Tree) -> Tensor:
        """Marginal likelihood of all right antecedents (Lee et al. 2017), none standing for itself at score 0."""
        entity = np.full(len(tree.parse.starts), -1)
        for m in tree.mentions or ():
            entity[m.head] = m.entity if entity[m.head] < 0 else entity[m.head]
        nominal = np.flatnonzero(np.isin(tree.parse.tags[tokens], MENTIONED) | (entity[tokens] >= 0))
        surface = [tree.text[tree.parse.starts[t] : tree.parse.ends[t]].lower() for t in tokens[nominal]]
        numbers = np.unique(np.array(surface), return_inverse=True)[1]
        scores = self.pairs(
            rows[torch.from_numpy(nominal)], features(numbers, tokens[nominal], numbers, tokens[nominal])
        )
        earlier = torch.ones_like(scores, dtype=torch.bool).tril(-1)
        scores = scores.masked_fill(~earlier, float("-inf"))
        scores = torch.cat([torch.zeros(len(scores), 1), scores], 1)
        mine = torch.from_numpy(entity[tokens[nominal]])
        right = (mine[:, None] == mine[None, :]) & (mine[:, None] >= 0) & earlier
        right = torch.cat([~right.any(1, keepdim=True), right], 1)
        all_, good = scores.logsumexp(1), scores.masked_fill(~right, float("-inf")).logsumexp(1)
        return (all_ - good).mean()

    def _bounds(self, rows: Tensor, window: Window, tree: Tree) -> Tensor:
        parsed = window.parsed
        assert parsed is not None
        here = {int(t): i for i, t in enumerate(parsed.tokens)}
        starts = {int(s): i for i, s in enumerate(tree.parse.starts)}
        ends = {int(e): i for i, e in enumerate(tree.parse.ends)}
        wanted: dict[int, tuple[int, int]] = {}
        for m in tree.mentions or ():  # the outermost of those with one head comes first
            where = [here.get(t) for t in (m.head, starts[m.start], ends[m.end])]
            if None not in where:
                head, first, last = (int(w) for w in where if w is not None)
                wanted.setdefault(head, (first, last))
        if not wanted:
            return rows.sum() * 0
        heads = np.array(list(wanted))
        at = parsed.positions
        scores = self.bounds(rows[torch.from_numpy(heads)], rows, at[heads], at)
        target = torch.tensor(list(wanted.values()))
        return (F.cross_entropy(scores[0], target[:, 0]) + F.cross_entropy(scores[1], target[:, 1])) / 2
