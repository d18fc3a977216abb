"""PolNeAR as the trainer takes it: an epoch of batches of windows, augmented and cut anew each time."""

from __future__ import annotations

import random
from pathlib import Path

import torch
from torch import Tensor

from lab.corpora import Article, parses, polnear
from lab.encoder import base, base_folder
from lab.windows import Targets, augmented, cuts, targets
from onrecord.finding.pieces import Splitter
from onrecord.finding.windows import SIZE

Vectors = dict[int, Tensor]  # of one article's contents, by the attribution's number


def teacher(articles: list[Article], splitter: Splitter) -> dict[str, Vectors]:
    """The base model's own sentence embedding of every content, which the vector head learns to give in context;
    unit length, by article."""
    encoder = base().eval()
    jobs = []
    for article in articles:
        for n, row in enumerate(article.attributions):
            if row.content:
                ids = splitter(" ".join(article.text[s:e] for s, e in row.content)).ids[:SIZE]
                jobs.append((len(ids), article.id, n, ids))
    jobs.sort(key=lambda j: j[0])
    out: dict[str, Vectors] = {article.id: {} for article in articles}
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for i in range(0, len(jobs), 64):
            part = jobs[i : i + 64]
            ids = torch.zeros(len(part), part[-1][0] + 2, dtype=torch.long)
            for k, (size, _, _, row_ids) in enumerate(part):
                ids[k, : size + 2] = torch.tensor([splitter.first, *row_ids, splitter.last])
            keep = ids > 0
            zeros = torch.zeros_like(ids)
            hidden = encoder(ids, zeros, zeros, keep).float() * keep[..., None]
            mean = torch.nn.functional.normalize(hidden.sum(1), dim=1)
            for vector, (_, name, n, _) in zip(mean, part, strict=True):
                out[name][n] = vector
    return out


class Corpus:
    """The training articles with their parses and their contents' embeddings, which are kept in `run`."""

    def __init__(self, run: Path, leave_out: str | None = None, limit: int | None = None) -> None:
        self.splitter = Splitter(base_folder() / "tokenizer.json")
        self.articles = [a for a in polnear("train") if a.publisher != leave_out][:limit]
        self.parses, self.tags, self.relations = parses("train")
        cache = run / "contents.pt"
        if not cache.exists():
            torch.save(teacher(self.articles, self.splitter), cache)
        self.vectors: dict[str, Vectors] = torch.load(cache)

    def epoch(self, size: int, chance: random.Random) -> list[list[Targets]]:
        """Every article once, in batches of `size` windows."""
        rows = []
        for article in self.articles:
            pieces = self.splitter(augmented(article.text, chance))
            parse, vectors = self.parses.get(article.id), self.vectors[article.id]
            for start, stop in cuts(pieces, SIZE, chance):
                rows.append(targets(article, pieces, self.splitter, start, stop, vectors, parse))
        chance.shuffle(rows)
        out = []
        for i in range(0, len(rows), size * 32):  # windows of like length together, for less padding
            part = sorted(rows[i : i + size * 32], key=lambda r: len(r.ids))
            out += [part[k : k + size] for k in range(0, len(part), size)]
        chance.shuffle(out)
        return out


def padded(batch: list[Targets]) -> tuple[Tensor, Tensor, Tensor, Tensor | None]:
    """ids, shapes, gaps [batch, n] and which are no padding (None where all are)."""
    width = max(len(t.ids) for t in batch)
    ids, shapes, gaps = (torch.zeros(len(batch), width, dtype=torch.long) for _ in range(3))
    for i, t in enumerate(batch):
        n = len(t.ids)
        ids[i, :n], shapes[i, :n], gaps[i, :n] = map(torch.from_numpy, (t.ids, t.shapes, t.gaps))
    keep = ids > 0
    return ids, shapes, gaps, None if bool(keep.all()) else keep
