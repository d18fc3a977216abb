"""The corpora as the trainer takes them: an epoch of batches of windows, augmented and cut anew each time."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from lab.augment import augmented, each
from lab.corpora import DATA, Article, polnear
from lab.encoder import base, base_folder
from lab.layouts import relaid
from lab.named import Named, conll, gum
from lab.passages import passages
from lab.propositions import Propositions
from lab.treebanks import Tree, treebank
from lab.vectors import ecb
from lab.windows import Window, attributed, cuts, framed, labelled, named, parsed
from onrecord.finding.pieces import Splitter
from onrecord.finding.windows import SIZE

Vectors = dict[int, Tensor]  # of one article's contents, by the attribution's number
ALONE = 80  # batches of contents that stand alone, an epoch, so that a headline or a claim has a vector too
BARE = 4  # sentences of each article that stand alone, an epoch, as a content does that is read again
HIDDEN = 0.05  # of the word pieces are masked in training: what a word is must show in its surroundings too


def passage(article: Article, n: int) -> str:
    """The content of attribution `n` as one string."""
    return " ".join(article.text[s:e] for s, e in article.attributions[n].content)


def teacher(articles: list[Article], splitter: Splitter) -> dict[str, Vectors]:
    """The base model's own sentence embedding of every content, which the vector head learns to give in context;
    unit length, by article."""
    encoder = base().eval()
    jobs = []
    for article in articles:
        for n, row in enumerate(article.attributions):
            if row.content:
                ids = splitter(passage(article, n)).ids[:SIZE]
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


def told() -> list[str]:
    """The articles of BASIL's stories but those whose claims are gold."""
    folder = DATA / "stories"
    gold = {row["story"] for row in json.loads((folder / "claims-dev.json").read_text("utf8"))}
    with (folder / "basil-dev.jsonl").open(encoding="utf8") as lines:
        rows = [json.loads(line) for line in lines]
    return [row["text"] for row in rows if row["story"].partition("-")[0] not in gold]


class Corpus:
    """The training texts, and PolNeAR's contents' embeddings, which are kept in `run`."""

    def __init__(
        self,
        run: Path,
        leave_out: str | None = None,
        limit: int | None = None,
        *,
        attribution_only: bool = False,
        held: bool = False,
        claims: int = 0,
    ) -> None:
        """`held`: with news that has no labels, for what other models say of it; `claims`: how many times an epoch
        stories and families come up whose claims are told apart."""
        self.splitter = Splitter(base_folder() / "tokenizer.json")
        articles = list(polnear("train"))
        cache = run / "contents.pt"
        if not cache.exists():
            torch.save(teacher(articles, self.splitter), cache)
        self.vectors: dict[str, Vectors] = torch.load(cache)
        kept = [a for a in articles if a.publisher != leave_out]
        self.articles = kept if limit is None else random.Random(0).sample(kept, min(limit, len(kept)))
        most = 0 if attribution_only else limit
        self.webs = list(treebank("en_ewt-ud-train"))[:most]
        self.gum = list(treebank("gum-train"))[:most]
        self._most = most
        self._propositions = [Propositions(self.splitter)] * claims
        self.news = [*ecb("Train")[0].values(), *told()] if held else []

    def epoch(self, size: int, chance: random.Random) -> list[list[Window]]:
        """Every text once, in batches of `size` windows; a text with coreference is one batch."""
        batches = batched([w for a in self.articles for w in self._article(a, chance)], size, chance)
        batches += batched([w for a in self.articles for w in self._bare(a, chance)], 4 * size, chance)
        batches += batched([w for t in self.webs for w in self._tree(t, chance)], size, chance)
        wires = list(conll("train", chance))[: self._most]
        batches += batched([w for t in wires for w in self._named(t, chance)], size, chance)
        batches += batched([w for text in self.news for w in self._plain(text, chance)], size, chance)
        batches += [self._tree(t, chance)[: 2 * size] for t in self.gum]
        batches += [batch for told in self._propositions for batch in told(chance)]
        batches += [self._alone(chance) for _ in range(min(ALONE, 4 * len(self.articles)))]
        chance.shuffle(batches)
        return batches

    def _plain(self, text: str, chance: random.Random) -> list[Window]:
        pieces = self.splitter(augmented(text, chance))
        return [
            self._masked(Window(*framed(self.splitter, pieces, start, stop)), chance)
            for start, stop in cuts(pieces, SIZE, chance)
        ]

    def _alone(self, chance: random.Random, number: int = 48) -> list[Window]:
        """Contents as passages of their own."""
        rows = []
        for article in chance.choices(self.articles, k=number):
            if known := self.vectors[article.id]:
                n = chance.choice(list(known))
                text = passage(article, n)
                if chance.random() < 0.3 and text.isascii():
                    text = text.title() if chance.random() < 0.5 else text.strip("\"'")
                pieces = self.splitter(text)
                if 0 < len(pieces) <= 64:
                    rows.append(Window(*framed(self.splitter, pieces, 0, len(pieces)), alone=known[n]))
        return rows

    def _masked(self, window: Window, chance: random.Random) -> Window:
        noise = np.random.default_rng(chance.getrandbits(32)).random(len(window.ids)) < HIDDEN
        noise[[0, -1]] = False
        return replace(window, ids=np.where(noise, self.splitter.mask, window.ids))

    def _article(self, article: Article, chance: random.Random) -> list[Window]:
        embedded, before = self.vectors[article.id], article
        article = relaid(before, chance)  # which may have changed a name in a content
        vectors = {n: v for n, v in embedded.items() if passage(article, n) == passage(before, n)}
        pieces = self.splitter(augmented(article.text, chance))
        out = []
        for start, stop in cuts(pieces, SIZE, chance):
            known = attributed(article, pieces, start, stop, vectors)
            labels = labelled(article, pieces, start, stop, known) if article.labels else None
            window = Window(*framed(self.splitter, pieces, start, stop), known, labels, labels=article.labels)
            out.append(self._masked(window, chance))
        return out

    def _bare(self, article: Article, chance: random.Random) -> list[Window]:
        """Single sentences."""
        out = []
        for one in passages(article, BARE, chance):
            pieces = self.splitter(augmented(one.text, chance))
            stop = min(len(pieces), SIZE)
            known = attributed(one, pieces, 0, stop, {})
            out.append(self._masked(Window(*framed(self.splitter, pieces, 0, stop), known), chance))
        return out

    def _tree(self, tree: Tree, chance: random.Random) -> list[Window]:
        pieces = self.splitter(augmented(tree.text, chance))
        names = None if tree.mentions is None else gum(tree)
        out = []
        for start, stop in cuts(pieces, SIZE, chance):
            window = Window(
                *framed(self.splitter, pieces, start, stop),
                names=None if names is None else named(names, pieces, start, stop),
                parsed=parsed(tree, pieces, start, stop),
                tree=tree,
            )
            out.append(self._masked(window, chance))
        return out

    def _named(self, text: Named, chance: random.Random) -> list[Window]:
        draw, written = chance.random(), text.text
        if draw < 0.2:  # as people write on the web
            written = each(written, str.lower if draw < 0.15 else str.upper)
        pieces = self.splitter(written)
        return [
            self._masked(
                Window(*framed(self.splitter, pieces, start, stop), names=named(text, pieces, start, stop)), chance
            )
            for start, stop in cuts(pieces, SIZE, chance)
        ]


def batched(windows: list[Window], size: int, chance: random.Random) -> list[list[Window]]:
    """Batches of `size` windows of like length, for less padding."""
    chance.shuffle(windows)
    out = []
    for i in range(0, len(windows), size * 32):
        part = sorted(windows[i : i + size * 32], key=lambda w: len(w.ids))
        out += [part[k : k + size] for k in range(0, len(part), size)]
    return out


def padded(batch: list[Window]) -> tuple[Tensor, Tensor, Tensor, Tensor | None]:
    """ids, shapes, gaps [batch, n] and which are no padding (None where all are)."""
    width = max(len(w.ids) for w in batch)
    ids, shapes, gaps = (torch.zeros(len(batch), width, dtype=torch.long) for _ in range(3))
    for i, w in enumerate(batch):
        n = len(w.ids)
        ids[i, :n], shapes[i, :n], gaps[i, :n] = map(torch.from_numpy, (w.ids, w.shapes, w.gaps))
    keep = ids > 0
    return ids, shapes, gaps, None if bool(keep.all()) else keep
