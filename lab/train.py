"""Trains the encoder and its attribution head on PolNeAR; goes on from its last checkpoint where there is one.

    python -m lab.train --run runs/attribution --epochs 7

Every epoch writes RUN/epoch-N.pt (the averaged weights) and RUN/last.pt (everything needed to go on).
"""

from __future__ import annotations

import argparse
import json
import random
import time
from pathlib import Path

import torch
from torch import nn

from lab.attribution import AttributionHead
from lab.corpora import Article, polnear
from lab.encoder import Encoder, base, base_folder
from lab.windows import Targets, augmented, cuts, targets
from onrecord.finding.pieces import Splitter

SIZE = 254  # word pieces a window, [CLS] and [SEP] aside
AVERAGE = 0.998  # decay of the running mean of the weights, by step
WARM = 0.03  # of all steps, on which the rate climbs

# What each part's loss counts. The pointers are learned easily, and their steep gradients drown the tags': after 90
# steps the tags' loss is 0.82 with them at 1, 0.65 at 0.1, and 0.66 without them.
WEIGHTS = {"tags": 1.0, "content": 0.1, "source": 0.1, "vector": 1.0}


class Model(nn.Module):
    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder: Encoder = base(dropout)
        self.attribution = AttributionHead(dropout)


def teacher(articles: list[Article], splitter: Splitter, cache: Path) -> list[dict[int, torch.Tensor]]:
    """The base model's own sentence embedding of every content, which the vector head learns to give in context."""
    if cache.exists():
        out: list[dict[int, torch.Tensor]] = torch.load(cache)
        return out
    encoder = base().eval()
    jobs = []
    for a, article in enumerate(articles):
        for n, row in enumerate(article.attributions):
            if row.content:
                found = splitter(" ".join(article.text[s:e] for s, e in row.content)).ids[:SIZE]
                jobs.append((len(found), a, n, found))
    jobs.sort(key=lambda j: j[0])
    out = [{} for _ in articles]
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for i in range(0, len(jobs), 64):
            part = jobs[i : i + 64]
            width = max(j[0] for j in part) + 2
            ids = torch.zeros(len(part), width, dtype=torch.long)
            for k, (size, _, _, row_ids) in enumerate(part):
                ids[k, : size + 2] = torch.tensor([splitter.first, *row_ids, splitter.last])
            keep = ids > 0
            zeros = torch.zeros_like(ids)
            hidden = encoder(ids, zeros, zeros, keep).float() * keep[..., None]
            mean = hidden.sum(1) / keep.sum(1, keepdim=True)
            for k, (_, a, n, _) in enumerate(part):
                out[a][n] = nn.functional.normalize(mean[k], dim=0)
    torch.save(out, cache)
    return out


def batches(
    articles: list[Article],
    splitter: Splitter,
    vectors: list[dict[int, torch.Tensor]],
    size: int,
    chance: random.Random,
) -> list[list[Targets]]:
    """One epoch: every article, augmented anew and cut anew, in random order."""
    rows = []
    for article, known in zip(articles, vectors, strict=True):
        pieces = splitter(augmented(article.text, chance))
        rows += [targets(article, pieces, splitter, s, e, known) for s, e in cuts(pieces, SIZE, chance)]
    chance.shuffle(rows)
    out = []
    for i in range(0, len(rows), size * 32):  # windows of like length together, for less padding
        part = sorted(rows[i : i + size * 32], key=lambda r: len(r.ids))
        out += [part[k : k + size] for k in range(0, len(part), size)]
    chance.shuffle(out)
    return out


def padded(batch: list[Targets]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor | None]:
    width = max(len(t.ids) for t in batch)
    ids, shapes, gaps = (torch.zeros(len(batch), width, dtype=torch.long) for _ in range(3))
    for i, t in enumerate(batch):
        n = len(t.ids)
        ids[i, :n], shapes[i, :n], gaps[i, :n] = map(torch.from_numpy, (t.ids, t.shapes, t.gaps))
    keep = ids > 0
    return ids, shapes, gaps, None if bool(keep.all()) else keep


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
    splitter = Splitter(base_folder() / "tokenizer.json")
    articles = [a for a in polnear("train") if a.publisher != args.leave_out][: args.limit]
    vectors = teacher(articles, splitter, args.run / "teacher.pt")
    model = Model()
    model.encoder.words.weight.requires_grad_(
        False
    )  # 840 articles move few of 30,522 rows, and those towards their own names
    slow = [p for p in model.encoder.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(
        [{"params": slow, "lr": args.rate}, {"params": model.attribution.parameters(), "lr": args.head_rate}],
        weight_decay=0.01, fused=True,
    )  # fmt: skip
    mean = {k: v.detach().clone() for k, v in model.state_dict().items()}
    epoch, step, total = 0, 0, 0
    last = args.run / "last.pt"
    if last.exists():
        saved = torch.load(last)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        mean, epoch, step, total = saved["mean"], saved["epoch"], saved["step"], saved["total"]
    moving = [k for k, p in model.named_parameters() if p.requires_grad]
    log = (args.run / "log.jsonl").open("a")
    while epoch < args.epochs:
        chance = random.Random(args.seed * 1000 + epoch)
        epoch_batches = batches(articles, splitter, vectors, args.batch, chance)
        total = total or len(epoch_batches) * args.epochs
        model.train()
        began, seen = time.time(), 0
        sums: dict[str, float] = {}
        for n, batch in enumerate(epoch_batches, 1):
            scale = min(1.0, step / (WARM * total)) * max(0.0, 1 - step / total)
            for group, rate in zip(optimizer.param_groups, (args.rate, args.head_rate), strict=True):
                group["lr"] = rate * scale
            ids, shapes, gaps, keep = padded(batch)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                losses = model.attribution.loss(model.encoder(ids, shapes, gaps, keep), batch)
                loss = sum((WEIGHTS[k] * v for k, v in losses.items()), torch.zeros(()))
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
            optimizer.step()
            step += 1
            state = dict(model.named_parameters())
            decay = min(AVERAGE, step / (step + 10))
            torch._foreach_lerp_([mean[k] for k in moving], [state[k].detach() for k in moving], 1 - decay)
            seen += ids.numel()
            for k, v in losses.items():
                sums[k] = sums.get(k, 0.0) + float(v.detach())
            if n % 50 == 0:
                row = {"epoch": epoch, "step": step, "of": total, "pieces/s": round(seen / (time.time() - began))}
                row |= {k: round(v / 50, 4) for k, v in sums.items()}
                print(json.dumps(row), file=log, flush=True)
                sums = {}
        epoch += 1
        torch.save(mean, args.run / f"epoch-{epoch}.pt")
        torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "mean": mean,
                    "epoch": epoch, "step": step, "total": total}, args.run / "last.tmp")  # fmt: skip
        (args.run / "last.tmp").replace(last)


if __name__ == "__main__":
    main()
