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
import torch.nn.functional as F
from torch import Tensor, nn

from lab.acts import ActHead
from lab.attribution import AttributionHead
from lab.batches import Corpus, padded
from lab.coreference import CoreferenceHead
from lab.encoder import Encoder, Product, base
from lab.names import NameHead
from lab.syntax import SyntaxHead
from lab.windows import Window

AVERAGE = 0.998  # decay of the running mean of the weights, by step
WARM = 0.03  # of all steps, on which the rates climb; then they fall in a line to nothing
LOGGED, KEPT = 50, 250  # steps between two lines of the log, two savings

# What each part's loss counts. The pointers are learned easily, and their steep gradients drown the tags': after 90
# steps the tags' loss is 0.82 with them at 1, 0.65 at 0.1, and 0.66 without them.
WEIGHTS = {
    "tags": 1.0, "content": 0.1, "source": 0.1, "vector": 0.1, "alone": 0.5,
    "segment": 0.3, "upos": 0.5, "arc": 0.4, "relation": 0.4, "names": 1.0,
    "held": 1.0, "antecedent": 0.5, "bound": 0.1, "pronoun": 0.05, "role": 0.5, "owner": 0.05, "act": 0.1, "kind": 0.1,
    "acts-held": 1.0, "claims": 1.0,
}  # fmt: skip


class Model(nn.Module):
    """The encoder and its heads."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder: Encoder = base(dropout)
        self.encoder.words.weight.requires_grad_(False)  # the corpora move few of 30,522 rows, towards their own names
        self.attribution = AttributionHead(dropout)
        self.names = NameHead(dropout)
        self.syntax = SyntaxHead(dropout)
        self.coreference = CoreferenceHead(dropout)
        self.acts = ActHead(dropout)
        self.teachers: list[Model] = []  # in a list, so that they are no part of this one; the acts are the first's

    def losses(self, batch: list[Window]) -> dict[str, Tensor]:
        framed = padded(batch)
        hidden = self.encoder(*framed)
        out: dict[str, Tensor] = {}
        if self.teachers and all(w.alone is None and not w.bearings for w in batch):
            with torch.no_grad():
                theirs = [t.encoder(*framed) for t in self.teachers]
                tags = [t.attribution.tag(h).float().softmax(-1) for t, h in zip(self.teachers, theirs, strict=True)]
                wanted = torch.stack(tags).mean(0)
            ours = self.attribution.tag(self.attribution.drop(hidden)).float().log_softmax(-1)
            apart = F.kl_div(ours, wanted, reduction="none").sum(-1)
            out["held"] = apart.mean() if framed[3] is None else apart[framed[3]].mean()
            acts = self.acts.apart(hidden, theirs[0], self.teachers[0].acts, batch)
            out |= {} if acts is None else {"acts-held": acts}
        for head in (self.attribution, self.names, self.syntax, self.coreference, self.acts):
            out |= head.loss(hidden, batch)
        return out


STATE = ("mean", "epoch", "step", "total", "done")  # of the trainer, beside the model's and the optimizer's


class Trainer:
    """One run: the model, its optimizer, the running mean of its weights, and how far it is."""

    def __init__(self, model: Model, rate: float, head_rate: float) -> None:
        self.model, self.rates = model, (rate, head_rate)
        self.moving = {k: p for k, p in model.named_parameters() if p.requires_grad}
        slow = [p for k, p in self.moving.items() if k.startswith("encoder.")]
        fast = [p for k, p in self.moving.items() if not k.startswith("encoder.")]
        self.optimizer = torch.optim.AdamW([{"params": slow}, {"params": fast}], weight_decay=0.01, fused=True)
        self.mean = {k: v.detach().clone() for k, v in model.state_dict().items()}
        self.epoch = self.step = self.total = self.done = 0  # done: batches of this epoch

    def load(self, path: Path) -> None:
        saved = torch.load(path)
        self.model.load_state_dict(saved["model"])
        self.optimizer.load_state_dict(saved["optimizer"])
        for name in STATE:
            setattr(self, name, saved[name])

    def save(self, path: Path) -> None:
        """Written whole or not at all: a run may be stopped at any moment."""
        state = {"model": self.model.state_dict(), "optimizer": self.optimizer.state_dict()}
        state |= {k: getattr(self, k) for k in STATE}
        part = path.with_suffix(".part")
        torch.save(state, part)
        part.replace(path)

    def learn(self, batch: list[Window]) -> dict[str, float]:
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
    parser.add_argument("--steps", type=int, help="so many steps and no more (with --epochs 1)")
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--limit", type=int, help="only so many articles, drawn at random (a trial)")
    parser.add_argument("--begin", type=Path, help="a checkpoint whose encoder and heads to begin with")
    parser.add_argument(
        "--hold", type=Path, nargs="+", default=[], metavar="CHECKPOINT",
        help="hold the tags of every text to the mean of what these say, the acts of every attribution to the first's",
    )  # fmt: skip
    parser.add_argument("--claims", type=int, default=0, help="tell claims apart too, this many times an epoch")
    parser.add_argument("--rounded", action="store_true", help="compute as the int8 model does, to learn to bear it")
    parser.add_argument("--attribution-only", action="store_true", help="PolNeAR alone")
    parser.add_argument("--leave-out", help="leave this publisher out (to measure on it)")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    args.run.mkdir(parents=True, exist_ok=True)
    corpus = Corpus(
        args.run,
        args.leave_out,
        args.limit,
        attribution_only=args.attribution_only,
        held=bool(args.hold),
        claims=args.claims,
    )
    model = Model()
    if args.begin:
        mine = model.state_dict()
        begun = {k: v for k, v in torch.load(args.begin).items() if k in mine and mine[k].shape == v.shape}
        model.load_state_dict(begun, strict=False)
    for path in args.hold:
        teacher = Model().eval().requires_grad_(False)
        teacher.load_state_dict(torch.load(path), strict=False)
        model.teachers.append(teacher)
    for part in model.encoder.modules():
        if isinstance(part, Product):
            part.rounded = args.rounded
    trainer = Trainer(model, args.rate, args.head_rate)
    last = args.run / "last.pt"
    if last.exists():
        trainer.load(last)
    threads = args.run / "threads"  # where there, how many to use from now on: a long run makes room for other work
    with (args.run / "log.jsonl").open("a") as log:
        while trainer.epoch < args.epochs:
            batches = corpus.epoch(args.batch, random.Random(args.seed * 1000 + trainer.epoch))
            trainer.total = trainer.total or args.steps or len(batches) * args.epochs
            trainer.model.train()
            began, seen = time.time(), 0
            sums: Counter[str] = Counter()
            counts: Counter[str] = Counter()
            for batch in batches[trainer.done : trainer.done + trainer.total - trainer.step]:
                if threads.exists():
                    torch.set_num_threads(int(threads.read_text()))
                losses = trainer.learn(batch)
                sums.update(losses)
                counts.update(losses.keys())
                seen += sum(len(w.ids) for w in batch)
                trainer.done += 1
                if trainer.done % LOGGED == 0:
                    row = {"epoch": trainer.epoch, "step": trainer.step, "of": trainer.total}
                    row["pieces/s"] = round(seen / (time.time() - began))
                    print(json.dumps(row | {k: round(v / counts[k], 4) for k, v in sums.items()}), file=log, flush=True)
                    sums.clear()
                    counts.clear()
                    began, seen = time.time(), 0
                if trainer.done % KEPT == 0:
                    trainer.save(last)
            trainer.epoch, trainer.done = trainer.epoch + 1, 0
            torch.save(trainer.mean, args.run / f"epoch-{trainer.epoch}.pt")
            trainer.save(last)


if __name__ == "__main__":
    main()
