"""Syntax as a second teacher: part of speech, head and relation of each token, learned beside attribution.

The labels are PolNeAR's own automatic layer (CoreNLP: Penn tags, Stanford basic dependencies), so they are silver, and
nothing of this head is shipped: it is there because what a verb governs is most of what an attribution's content is.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lab.encoder import WIDTH
from lab.trees import Tree

ARC, RELATION = 128, 96


class SyntaxHead(nn.Module):
    """Biaffine arcs (Dozat and Manning 2017), relations from both ends' projections, linear tags."""

    def __init__(self, tags: int, relations: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.tag = nn.Linear(WIDTH, tags)
        self.arc_child, self.arc_head = nn.Linear(WIDTH, ARC), nn.Linear(WIDTH, ARC)
        self.between = nn.Linear(ARC, ARC)
        self.root = nn.Parameter(torch.zeros(1, WIDTH))
        self.relation_child, self.relation_head = nn.Linear(WIDTH, RELATION), nn.Linear(WIDTH, RELATION)
        self.relation = nn.Linear(2 * RELATION, relations)
        self.dropout = dropout

    def loss(self, hidden: Tensor, trees: list[Tree | None]) -> dict[str, Tensor]:
        parts: dict[str, list[Tensor]] = {"tag": [], "arc": [], "relation": []}
        for row, t in zip(hidden, trees, strict=True):
            if t is None or not (t.heads >= 0).any():
                continue
            words = F.dropout(row[torch.from_numpy(t.positions)], self.dropout, self.training)
            heads = torch.cat([words, self.root.to(words.dtype)])
            wanted = torch.from_numpy(t.heads)
            arcs = self.between(F.relu(self.arc_child(words))) @ F.relu(self.arc_head(heads)).T / ARC**0.5
            parts["arc"].append(F.cross_entropy(arcs.float(), wanted, ignore_index=-100))
            parts["tag"].append(F.cross_entropy(self.tag(words).float(), torch.from_numpy(t.tags)))
            known = wanted >= 0
            child = F.relu(self.relation_child(words[known]))
            head = F.relu(self.relation_head(heads[wanted[known]]))
            labels = torch.from_numpy(t.relations)[known]
            parts["relation"].append(F.cross_entropy(self.relation(torch.cat([child, head], 1)).float(), labels))
        return {k: torch.stack(v).mean() for k, v in parts.items() if v}
