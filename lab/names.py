"""The names' head in torch: one tag a word."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lab.encoder import WIDTH
from lab.windows import Window
from onrecord.finding.names import NAMES


class NameHead(nn.Module):
    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.tag = nn.Linear(WIDTH, 1 + 2 * len(NAMES))
        self.dropout = dropout

    def loss(self, hidden: Tensor, batch: list[Window]) -> dict[str, Tensor]:
        losses = []
        for row, window in zip(hidden, batch, strict=True):
            if window.names is not None:
                tags = torch.from_numpy(window.names)
                row = F.dropout(row[: len(tags)], self.dropout, self.training)
                losses.append(F.cross_entropy(self.tag(row).float(), tags, ignore_index=-100))
        return {"names": torch.stack(losses).mean()} if losses else {}
