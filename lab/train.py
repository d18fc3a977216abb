"""Trains the encoder and its heads on PolNeAR; goes on from its last checkpoint where there is one.

    python -m lab.train --run runs/attribution --epochs 7

Every epoch writes RUN/epoch-N.pt (the averaged weights) and RUN/last.pt (everything needed to go on).
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections import Counter
from pathlib import Path

import torch
from torch import Tensor, nn

from lab.attribution import AttributionHead
from lab.batches import Corpus, padded
from lab.encoder import Encoder, base
from lab.syntax import SyntaxHead
from lab.windows import Targets

AVERAGE = 0.998  # decay of the running mean of the weights, by step
WARM = 0.03  # of all steps, on which the rates climb; then they fall in a line to nothing
LOGGED = 50  # steps

# What each part's loss counts. The pointers are learned easily, and their steep gradients drown the tags': after 90
# steps the tags' loss is 0.82 with them at 1, 0.65 at 0.1, and 0.66 without them.
WEIGHTS = {"tags": 1.0, "content": 0.1, "source": 0.1, "vector": 1.0, "tag": 0.2, "arc": 0.2, "relation": 0.2}


class Model(nn.Module):
    """The encoder, the head that ships, and the head that only teaches."""

    def __init__(self, tags: int, relations: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder: Encoder = base(dropout)
        self.encoder.words.weight.requires_grad_(False)  # 840 articles move few of 30,522 rows, towards their own names
        self.attribution = AttributionHead(dropout)
        self.syntax = SyntaxHead(tags, relations, dropout)

    def losses(self, batch: list[Targets]) -> dict[str, Tensor]:
        hidden = self.encoder(*padded(batch))
        return self.attribution.loss(hidden, batch) | self.syntax.loss(hidden, [t.tree for t in batch])


class Trainer:
    """One run: the model, its optimizer, the running mean of its weights, and how far it is."""

    def __init__(self, model: Model, rate: float, head_rate: float) -> None:
        self.model, self.rates = model, (rate, head_rate)
        self.moving = {k: p for k, p in model.named_parameters() if p.requires_grad}
        slow = [p for k, p in self.moving.items() if k.startswith("encoder.")]
        fast = [p for k, p in self.moving.items() if not k.startswith("encoder.")]
        self.optimizer = torch.optim.AdamW([{"params": slow}, {"params": fast}], weight_decay=0.01, fused=True)
        self.mean = {k: v.detach().clone() for k, v in model.state_dict().items()}
        self.epoch = self.step = self.total = 0

    def load(self, path: Path) -> None:
        saved = torch.load(path)
        self.model.load_state_dict(saved["model"])
        self.optimizer.load_state_dict(saved["optimizer"])
        self.mean, self.epoch, self.step, self.total = (saved[k] for k in ("mean", "epoch", "step", "total"))

    def save(self, path: Path) -> None:
        """Written whole or not at all: a run may be stopped at any moment."""
        state = {"model": self.model.state_dict(), "optimizer": self.optimizer.state_dict()}
        state |= {k: getattr(self, k) for k in ("mean", "epoch", "step", "total")}
        part = path.with_suffix(".part")
        torch.save(state, part)
        part.replace(path)

    def learn(self, batch: list[Targets]) -> dict[str, float]:
        """One step; returns the losses."""
        scale = min(1.0, self.step / (WARM * self.total)) * max(0.0, 1 - self.step / self.total)
        for group, rate in zip(self.optimizer.param_groups, self.rates, strict=True):
            group["lr"] = rate * scale
        with torch.autocast("cpu", dtype=torch.bfloat16):
            losses = self.model.losses(batch)
            loss = sum((WEIGHTS[k] * v for k, v in losses.items()), torch.zeros(()))
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.moving.values(), 1.0)
        self.optimizer.step()
        self.step += 1
        decay = min(AVERAGE, self.step / (self.step + 10))
        torch._foreach_lerp_([self.mean[k] for k in self.moving], [p.detach() for p in self.moving.values()], 1 - decay)
        return {k: float(v.detach()) for k, v in losses.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", type=Path, default=Path("runs/attribution"))
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--limit", type=int, help="only so many articles (a trial)")
    parser.add_argument("--leave-out", help="leave this publisher out (to measure on it)")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    args.run.mkdir(parents=True, exist_ok=True)
    corpus = Corpus(args.run, args.leave_out, args.limit)
    trainer = Trainer(Model(len(corpus.tags), len(corpus.relations)), args.rate, args.head_rate)
    last = args.run / "last.pt"
    if last.exists():
        trainer.load(last)
    with (args.run / "log.jsonl").open("a") as log:
        while trainer.epoch < args.epochs:
            batches = corpus.epoch(args.batch, random.Random(args.seed * 1000 + trainer.epoch))
            trainer.total = trainer.total or len(batches) * args.epochs
            trainer.model.train()
            began, seen = time.time(), 0
            sums: Counter[str] = Counter()
            for n, batch in enumerate(batches, 1):
                sums.update(trainer.learn(batch))
                seen += sum(len(t.ids) for t in batch)
                if n % LOGGED == 0:
                    speed = round(seen / (time.time() - began))
                    row = {"epoch": trainer.epoch, "step": trainer.step, "of": trainer.total, "pieces/s": speed}
                    print(json.dumps(row | {k: round(v / LOGGED, 4) for k, v in sums.items()}), file=log, flush=True)
                    sums.clear()
            trainer.epoch += 1
            torch.save(trainer.mean, args.run / f"epoch-{trainer.epoch}.pt")
            trainer.save(last)


if __name__ == "__main__":
    main()
