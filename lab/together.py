"""The ledger's comparator in torch: onrecord.ledger.comparator.Network with what teaches it."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from onrecord.ledger.comparator import asked

WIDE, HEADS, LAYERS, EDGE, PAIR, JUDGE, DROPOUT = 64, 4, 2, 16, 32, 32, 0.2
EPOCHS, BATCH, RATE, DECAY, WARM = 6, 4, 1e-3, 0.02, 0.05
PART = 4.0  # what a unit vector is multiplied by, to weigh as much as the marks
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Example:
    """Two documents as onrecord.ledger.comparator.inputs has them; for each of the `first` members with each of the
    others (of one document: with each of its own) whether both bear on one claim, and what that counts."""

    vectors: Floats
    marks: Floats
    pairs: Floats
    first: int
    right: Floats
    worth: Floats


class Together(nn.Module):
    """Takes features and marks less their means, by their spreads; `exported` folds these in."""

    centre: Tensor
    spread: Tensor
    mark_centre: Tensor
    mark_spread: Tensor

    def __init__(self, examples: Sequence[Example]) -> None:
        super().__init__()
        pairs = np.concatenate([e.pairs.reshape(-1, e.pairs.shape[-1])[::7] for e in examples])
        marks = np.concatenate([e.marks for e in examples])
        for name, rows in (("", pairs), ("mark_", marks)):
            self.register_buffer(f"{name}centre", torch.from_numpy(rows.mean(0)))
            self.register_buffer(f"{name}spread", torch.from_numpy(rows.std(0) + 1e-2))
        size, width = pairs.shape[1], examples[0].vectors.shape[1]
        self.vector, self.mark = nn.Linear(width, WIDE, bias=False), nn.Linear(marks.shape[1], WIDE)
        self.edge, self.bias = nn.Linear(size, EDGE), nn.Linear(EDGE, LAYERS * HEADS)
        layers = {"query": WIDE, "key": WIDE, "value": WIDE, "out": WIDE, "wide": 2 * WIDE}
        self.layers = nn.ModuleDict()
        for n in range(LAYERS):
            self.layers.update({f"{name}{n}": nn.Linear(WIDE, wide) for name, wide in layers.items()})
            self.layers[f"narrow{n}"] = nn.Linear(2 * WIDE, WIDE)
            self.layers.update({f"{name}{n}": nn.LayerNorm(WIDE) for name in ("first", "second")})
        self.norm, self.pair = nn.LayerNorm(WIDE), nn.Linear(WIDE, PAIR)
        self.own, self.product = nn.Linear(size, JUDGE), nn.Linear(PAIR, JUDGE, bias=False)
        self.verdict = nn.Linear(JUDGE, 1)
        self.drop = nn.Dropout(DROPOUT)

    def forward(self, one: Example) -> Tensor:
        """[first, n - first], or [n, n] of one document: logits."""
        of, size = self.layers, len(one.vectors)
        pairs = (torch.from_numpy(one.pairs) - self.centre) / self.spread
        marks = (torch.from_numpy(one.marks) - self.mark_centre) / self.mark_spread
        x = self.norm(PART * self.vector(self.drop(torch.from_numpy(one.vectors))) + self.mark(marks))
        bias = self.bias(F.relu(self.edge(pairs))).view(size, size, LAYERS, HEADS)
        for n in range(LAYERS):
            query, key, value = (
                of[f"{name}{n}"](x).view(size, HEADS, -1).transpose(0, 1) for name in ("query", "key", "value")
            )
            scores = query @ key.transpose(1, 2) / math.sqrt(query.shape[-1]) + bias[:, :, n].permute(2, 0, 1)
            seen = (self.drop(scores.softmax(-1)) @ value).transpose(0, 1).reshape(size, -1)
            x = of[f"first{n}"](x + self.drop(of[f"out{n}"](seen)))
            wide = self.drop(F.relu(of[f"wide{n}"](x)))
            x = of[f"second{n}"](x + self.drop(of[f"narrow{n}"](wide)))
        rows, columns = asked(one.first, size)
        become = self.pair(x)
        product = become[rows, None] * become[None, columns]
        out: Tensor = self.verdict(self.drop(F.relu(self.own(pairs[rows, columns]) + self.product(product))))[..., 0]
        return out

    def exported(self) -> Mapping[str, Floats]:
        """The weights as Network names them."""
        held = {name.removeprefix("layers."): part.detach() for name, part in self.named_parameters()}
        out: dict[str, Tensor] = {}
        for name in {name.rpartition(".")[0] for name in held}:
            weight, constant = held[f"{name}.weight"], held.get(f"{name}.bias")
            if weight.ndim == 1:
                assert constant is not None
                out[name] = torch.stack([weight, constant])
                continue
            out[name] = weight.T
            if constant is not None:
                out[f"{name}.b"] = constant
        out["vector"] = out["vector"] * PART
        for name, centre, spread in (
            ("mark", self.mark_centre, self.mark_spread),
            ("edge", self.centre, self.spread),
            ("own", self.centre, self.spread),
        ):
            out[f"{name}.b"] = out[f"{name}.b"] - centre / spread @ out[name]
            out[name] = out[name] / spread[:, None]
        out["verdict"], out["verdict.b"] = out["verdict"][:, 0], out["verdict.b"][0]
        return {name: part.numpy().astype(np.float32) for name, part in out.items()}


def taught(examples: Sequence[Example], seed: int) -> Together:
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    chance = random.Random(seed)
    model = Together(examples).train()
    optimizer = torch.optim.AdamW(model.parameters(), RATE, weight_decay=DECAY)
    order = list(range(len(examples)))
    bounds = [*range(0, len(order), BATCH), len(order)]
    steps = EPOCHS * (len(bounds) - 1)
    plan = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / (WARM * steps)) * (1 - step / (steps + 1))
    )
    for _ in range(EPOCHS):
        chance.shuffle(order)
        for start, stop in pairwise(bounds):
            lost = torch.zeros(())
            for one in (examples[n] for n in order[start:stop]):
                right, worth = torch.from_numpy(one.right), torch.from_numpy(one.worth)
                lost = lost + (F.binary_cross_entropy_with_logits(model(one), right, reduction="none") * worth).sum()
            optimizer.zero_grad()
            lost.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            plan.step()
    return model.eval()
