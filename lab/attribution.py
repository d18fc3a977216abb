"""The attribution head in torch: tags over source, cue and content, pointers that link them, a content vector."""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lab.encoder import WIDTH
from lab.propositions import apart
from lab.windows import Window
from onrecord.finding.decode import TAGS
from onrecord.finding.links import BETWEEN, DISTANCES, between, distances

LINK = 96


class Pointer(nn.Module):
    """Scores each piece against each candidate: a bilinear form over their first and last tokens, plus the distance
    (Dozat and Manning 2017's biaffine attention, at the level of pieces)."""

    def __init__(self) -> None:
        super().__init__()
        self.piece = nn.Linear(2 * WIDTH, LINK)
        self.candidate = nn.Linear(2 * WIDTH, LINK)
        self.distance = nn.Parameter(torch.zeros(DISTANCES))
        self.between = nn.Parameter(torch.zeros(BETWEEN))

    def forward(self, pieces: Tensor, candidates: Tensor, where: np.ndarray, there: np.ndarray) -> Tensor:
        """[n, 2*384], [m, 2*384] and their positions [n, 2], [m, 2] -> scores [n, m]."""
        score = self.piece(pieces) @ self.candidate(candidates).T / LINK**0.5
        score = score + self.distance[torch.from_numpy(distances(where, there))]
        return score + self.between[torch.from_numpy(between(where, there))]


class AttributionHead(nn.Module):
    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.tag = nn.Linear(WIDTH, len(TAGS))
        self.content = Pointer()  # content -> its cue
        self.source = Pointer()  # cue -> its source
        self.absent = nn.Linear(2 * WIDTH, 1)  # cue -> no source
        self.vector = nn.Linear(WIDTH, WIDTH, bias=False)
        nn.init.eye_(self.vector.weight)
        self.dropout = dropout

    def drop(self, hidden: Tensor) -> Tensor:
        return F.dropout(hidden, self.dropout, self.training)

    @staticmethod
    def ends(hidden: Tensor, positions: np.ndarray) -> Tensor:
        """hidden [length, 384], positions [n, 2] -> [n, 768]."""
        return hidden[torch.from_numpy(positions)].flatten(1)

    def loss(self, hidden: Tensor, batch: list[Window]) -> dict[str, Tensor]:
        hidden = self.drop(hidden)
        layers = [(row, w.attributed) for row, w in zip(hidden, batch, strict=True) if w.attributed is not None]
        alone = [(row[: len(w.ids)], w.alone) for row, w in zip(hidden, batch, strict=True) if w.alone is not None]
        if alone:
            ours = self.vector(torch.stack([row[1:-1].mean(0) for row, _ in alone])).float()
            return {"alone": 1 - F.cosine_similarity(ours, torch.stack([v for _, v in alone])).mean()}
        if bearing := [(row, b) for row, w in zip(hidden, batch, strict=True) for b in w.bearings]:
            means = torch.stack([row[torch.from_numpy(b.pieces)].mean(0) for row, b in bearing])
            return {"claims": apart(F.normalize(self.vector(means).float(), dim=1), [b.claims for _, b in bearing])}
        if not layers:
            return {}
        labels = torch.full((len(layers), hidden.shape[1]), -100)
        for i, (_, t) in enumerate(layers):
            labels[i, : len(t.tags)] = torch.from_numpy(t.tags)
        rows = torch.stack([row for row, _ in layers])
        out = {"tags": F.cross_entropy(self.tag(rows).flatten(0, 1).float(), labels.flatten(), ignore_index=-100)}
        content, source, vectors, number = [], [], [], 0
        for row, t in layers:
            if not len(t.cues):
                continue
            cues = self.ends(row, t.cues)
            if len(t.contents):
                scores = self.content(self.ends(row, t.contents), cues, t.contents, t.cues)
                content.append(
                    F.cross_entropy(scores.float(), torch.from_numpy(t.content_cue), ignore_index=-100, reduction="sum")
                )
            none = self.absent(cues)
            if len(t.sources):
                scores = torch.cat([none, self.source(cues, self.ends(row, t.sources), t.cues, t.sources)], 1)
            else:
                scores = none
            source.append(
                F.cross_entropy(scores.float(), torch.from_numpy(t.cue_source), ignore_index=-100, reduction="sum")
            )
            number += len(t.cues)
            for positions, vector in t.vectors:
                ours = self.vector(row[torch.from_numpy(positions)].mean(0)).float()
                vectors.append(1 - F.cosine_similarity(ours, vector, dim=0))
        if number:
            out["content"] = torch.stack(content).sum() / number if content else hidden.sum() * 0
            out["source"] = torch.stack(source).sum() / number
        if vectors:
            out["vector"] = torch.stack(vectors).mean()
        return out
