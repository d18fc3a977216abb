"""Act and kind by 5-fold over the labelled articles, train and dev together, since dev has few of the rare acts.

    python -m lab.folds [--model FOLDER]

For each fold the act head's layers are trained anew on the rows of the other articles (and the passages with rare acts,
of articles that are in no fold's test part), over the shipped encoder's rows at gold attributions, and tested on the
fold's articles. The encoder has seen the train articles' labels beside much else: these figures flatter it a little,
and dev's own (lab.heads) do not. Accuracy: the second act is right too. Macro-F1 over all acts that occur.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import nn

from lab.acts import MIDDLE, targets
from lab.corpora import Label, kind_of, polnear
from lab.heads import attributions, f1
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.records import ACTS, KINDS

FOLDS, EPOCHS, SEED = 5, 40, 7
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Row:
    article: str
    whole: bool  # of an article that is labelled throughout
    features: Floats
    label: Label


def rows(finder: Finder, parts: Sequence[str] = ("train", "dev")) -> list[Row]:
    """Every labelled attribution with the act head's input."""
    out = []
    for part in parts:
        for article in polnear(part):
            if not article.labels or not (read := finder.encode(article.text)):
                continue
            gold = attributions(article, read)
            numbers = [n for n in article.labels if n in gold]
            features = finder.acts.rows(read, [gold[n] for n in numbers])
            out += [
                Row(article.id, article.whole, f, article.labels[n]) for n, f in zip(numbers, features, strict=True)
            ]
    return out


def taught(train: Sequence[Row]) -> tuple[nn.Linear, nn.Linear, nn.Linear]:
    """The act head's layers, middle, act and kind, trained on the encoder's rows as they are."""
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    x = torch.from_numpy(np.stack([r.features for r in train]))
    acts, kinds = targets([r.label for r in train])
    middle, act, kind = (
        nn.Linear(x.shape[1], MIDDLE), nn.Linear(MIDDLE, len(ACTS)), nn.Linear(MIDDLE, len(KINDS) + 1)
    )  # fmt: skip
    body = nn.Sequential(nn.Dropout(0.2), middle, nn.GELU(), nn.Dropout(0.2))
    moving = [*body.parameters(), *act.parameters(), *kind.parameters()]
    optimizer = torch.optim.AdamW(moving, 1e-3, weight_decay=0.05)
    for _ in range(EPOCHS):
        for part in torch.randperm(len(x)).split(64):
            hidden = body(x[part])
            loss = F.cross_entropy(act(hidden), acts[part]) + 0.5 * F.cross_entropy(kind(hidden), kinds[part])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return middle, act, kind


def predicted(train: Sequence[Row], test: Sequence[Row]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Acts and kinds of `test` by layers trained on `train`."""
    return answers(taught(train), test)


def answers(layers: Sequence[nn.Linear], test: Sequence[Row]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Acts and kinds of `test` by the layers middle, act and kind."""
    middle, act, kind = layers
    with torch.no_grad():
        hidden = F.gelu(middle(torch.from_numpy(np.stack([r.features for r in test]))))
        return act(hidden).argmax(1).numpy(), kind(hidden).argmax(1).numpy()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path)
    args = parser.parse_args()
    everything = rows(Finder(Model(args.model)))
    articles = sorted({r.article for r in everything if r.whole})
    random.Random(SEED).shuffle(articles)
    right: Counter[str] = Counter()
    tally = {k: Counter[str]() for k in ("hit", "found", "gold")}
    for fold in range(FOLDS):
        mine = set(articles[fold::FOLDS])
        test = [r for r in everything if r.article in mine]
        found, kinds = predicted([r for r in everything if r.article not in mine], test)
        for r, a, k in zip(test, found, kinds, strict=True):
            act = ACTS[a]
            good = act in (r.label.act, r.label.act2)
            tally["gold"][act if good else r.label.act] += 1
            tally["found"][act] += 1
            tally["hit"][act] += good
            right["act"] += good
            right["kind"] += int(k) == kind_of(r.label)
            right["all"] += 1
    each = {a: f1(tally["hit"][a], tally["found"][a], n) for a, n in tally["gold"].items()}
    print(
        f"act {100 * right['act'] / right['all']:.1f}  kind {100 * right['kind'] / right['all']:.1f}  of {right['all']}"
    )
    print(
        f"act-macro {np.mean(list(each.values())):.1f}  " + "  ".join(f"{a} {v:.0f}" for a, v in sorted(each.items()))
    )


if __name__ == "__main__":
    main()
