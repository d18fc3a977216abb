"""The syntax head in torch: where tokens and sentences begin, each token's part of speech, head and relation."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lab.encoder import WIDTH
from lab.windows import Window
from onrecord.finding.syntax import RELATIONS, UPOS

ARC, RELATION = 160, 96


class SyntaxHead(nn.Module):
    """Biaffine arcs (Dozat and Manning 2017), relations from both ends' projections, linear tags."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.segment = nn.Linear(WIDTH, 3)
        self.tag = nn.Linear(WIDTH, len(UPOS))
        self.arc_child, self.arc_head = nn.Linear(WIDTH, ARC), nn.Linear(WIDTH, ARC)
        self.between = nn.Linear(ARC, ARC)
        self.root = nn.Parameter(torch.zeros(1, WIDTH))
        self.relation_child, self.relation_head = nn.Linear(WIDTH, RELATION), nn.Linear(WIDTH, RELATION)
        self.relation = nn.Linear(2 * RELATION, len(RELATIONS))
        self.dropout = dropout

    def arcs(self, words: Tensor) -> Tensor:
        """[n, 384] -> [n, n + 1] scores of each word's head, the last column for the root."""
        heads = torch.cat([words, self.root.to(words.dtype)])
        return self.between(F.relu(self.arc_child(words))) @ F.relu(self.arc_head(heads)).T / ARC**0.5

    def relations(self, words: Tensor, heads: Tensor) -> Tensor:
        """[n, 384] and the [n, 384] of their heads -> [n, relations]."""
        pair = [F.relu(self.relation_child(words)), F.relu(self.relation_head(heads))]
        return self.relation(torch.cat(pair, 1))

    def loss(self, hidden: Tensor, batch: list[Window]) -> dict[str, Tensor]:
        parts: dict[str, list[Tensor]] = {"segment": [], "upos": [], "arc": [], "relation": []}
        for row, window in zip(hidden, batch, strict=True):
            if (t := window.parsed) is None or not (t.heads >= 0).any():
                continue
            row = F.dropout(row, self.dropout, self.training)
            segments = torch.from_numpy(t.segments)
            parts["segment"].append(
                F.cross_entropy(self.segment(row[: len(segments)]).float(), segments, ignore_index=-100)
            )
            words = row[torch.from_numpy(t.positions)]
            wanted = torch.from_numpy(t.heads)
            parts["arc"].append(F.cross_entropy(self.arcs(words).float(), wanted, ignore_index=-100))
            parts["upos"].append(F.cross_entropy(self.tag(words).float(), torch.from_numpy(t.tags)))
            known = wanted >= 0
            heads = torch.cat([words, self.root.to(words.dtype)])[wanted[known]]
            labels = torch.from_numpy(t.relations)[known]
            parts["relation"].append(F.cross_entropy(self.relations(words[known], heads).float(), labels))
        return {k: torch.stack(v).mean() for k, v in parts.items() if v}
