"""The network that tells how an entry bears on its claim, taught on stories and families: onrecord/ledger/relation.npz.

    python -m lab.leaning [--dry]

Of each gold claim (lab/told.py) the ledger sees all the passages at once, some of them, and each alone, as its own
claims will be whole, in part, or of one entry. Prints the accuracy of each by five folds of stories (no story or family
in two folds), and the recall of each relation, then fits all of it and writes the weights. NETS networks, each from
another beginning, are one: their sums are averaged.
"""

from __future__ import annotations

import argparse
import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path
from random import Random
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray

from lab.judging import closest, grouped
from lab.told import families
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.ledger import Member, members
from onrecord.ledger.relation import FILE, Network, inputs
from onrecord.ledger.signs import Signs
from onrecord.ledger.telling import best, telling
from onrecord.records import RELATIONS, Document
from onrecord.resolving.resolver import Resolver

FOLDS, SEED = 5, 1
SIZES = (2, 2, 3, 4, 5)  # of parts of a claim; two parts of each
PARTS = 2
LEAST = 10  # stories that a sign must be seen in
# Chosen by the folds: with 64 hidden the same, without the vector 2 to 3 points less for entries alone.
HIDDEN, NETS, EPOCHS, BATCH, RATE, DECAY = 32, 3, 6, 64, 2e-3, 1e-2
DROPPED = (0.3, 0.5)  # of what goes in, and of what is hidden
DAMPED = 0.5  # the vector's part against the signs'
Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]
Told = tuple[Member, Sequence[str]]  # with the gold relations of the passages that it stands for


class Row(NamedTuple):
    """One member as one view ("whole", "part", "alone") of its claim shows it."""

    corpus: str
    story: str
    view: str
    signs: Signs
    vector: Floats
    relation: str


def rows() -> list[Row]:
    out: list[Row] = []
    for corpus, story, group in grouped(1):
        told: list[Told] = [(m, [b.relation for b in group.wanted[m.id]]) for m in group.members]
        out += _views(corpus, story, told)
    for n, told in enumerate(_families()):
        out += _view("families", f"family {n}", "whole", told)
    return out


def _families() -> Iterator[list[Told]]:
    """Every passage as an article of its own."""
    finder, resolver = Finder(Model()), Resolver()
    for family in families():
        told: list[Told] = []
        parts = ((family.proposition, *family.same), family.denied, family.open)
        for relation, texts in zip(RELATIONS, parts, strict=True):
            for text in texts:
                record = resolver(finder(Document(text, f"https://{len(told)}.example/", f"Outlet {len(told)}")))
                member = closest(members(record), (0, len(text)))
                if member is not None:
                    told.append((member, [relation]))
        yield told


def _views(corpus: str, story: str, told: Sequence[Told]) -> Iterator[Row]:
    yield from _view(corpus, story, "whole", told)
    if len(told) > 1:
        for one in told:
            yield from _view(corpus, story, "alone", [one])
    random = Random(f"{SEED} {story} {told[0][0].id}")
    for _ in range(PARTS if len(told) > 3 else 0):
        chosen = sorted(random.sample(range(len(told)), min(random.choice(SIZES), len(told) - 1)))
        yield from _view(corpus, story, "part", [told[i] for i in chosen])


def _view(corpus: str, story: str, view: str, told: Sequence[Told]) -> Iterator[Row]:
    each = [m for m, _ in told]
    found, vectors = inputs(each, each[best(telling(each))])
    for (_, relations), signs, vector in zip(told, found, vectors, strict=True):
        for relation in relations:
            yield Row(corpus, story, view, signs, vector, relation)


def fit(taught: Sequence[Row]) -> Network:
    """One network for all NETS, its hidden layers side by side."""
    seen = defaultdict(set)
    for row in taught:
        for name in row.signs:
            seen[name].add(row.story)
    names = tuple(sorted(name for name, stories in seen.items() if len(stories) >= LEAST))
    width = len(taught[0].vector)
    signs, vectors = [r.signs for r in taught], np.array([r.vector for r in taught])
    blank = np.zeros(len(names) + width, np.float32)
    bare = Network(names, blank, blank + 1, blank[:0], blank[:0])
    plain = bare.plain(signs, vectors)
    known = np.abs(vectors).sum(1) > 0
    mean, spread = plain.mean(0), plain.std(0) + 1e-6
    mean[len(names) :], spread[len(names) :] = vectors[known].mean(0), vectors[known].std(0) / DAMPED
    made = Network(names, mean, 1 / spread, blank[:0], blank[:0])
    given = torch.from_numpy(made.scaled(signs, vectors))
    wanted = torch.tensor([RELATIONS.index(r.relation) for r in taught])
    nets = [_net(given, wanted, seed) for seed in range(NETS)]
    first = np.concatenate([_layer(net[1]) for net in nets], axis=1)
    second = np.concatenate([_layer(net[4])[:-1] for net in nets]) / NETS
    constant = sum(_layer(net[4])[-1:] for net in nets) / NETS
    return Network(names, mean, 1 / spread, first, np.concatenate([second, constant]))


def _net(given: torch.Tensor, wanted: torch.Tensor, seed: int) -> torch.nn.Sequential:
    torch.manual_seed(seed)
    net = torch.nn.Sequential(
        torch.nn.Dropout(DROPPED[0]),
        torch.nn.Linear(given.shape[1], HIDDEN),
        torch.nn.ReLU(),
        torch.nn.Dropout(DROPPED[1]),
        torch.nn.Linear(HIDDEN, len(RELATIONS)),
    )
    optimizer = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    steps = EPOCHS * -(-len(given) // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 1 - step / steps)
    for _ in range(EPOCHS):
        for batch in torch.randperm(len(given)).split(BATCH):
            loss = torch.nn.functional.cross_entropy(net(given[batch]), wanted[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    return net


def _layer(linear: torch.nn.Module) -> Floats:
    """[in + 1, out], the constants last."""
    assert isinstance(linear, torch.nn.Linear)
    weight, bias = linear.weight.detach().numpy(), linear.bias.detach().numpy()
    return np.concatenate([weight.T, bias[None]])


def fold(story: str) -> int:
    return int(hashlib.sha256(story.encode()).hexdigest(), 16) % FOLDS


def by_folds(taught: Sequence[Row]) -> Numbers:
    got = np.zeros(len(taught), np.int64)
    for k in range(FOLDS):
        here = [i for i, r in enumerate(taught) if fold(r.story) == k]
        net = fit([r for r in taught if fold(r.story) != k])
        got[here] = net([taught[i].signs for i in here], np.array([taught[i].vector for i in here])).argmax(1)
    return got


def figures(taught: Sequence[Row], got: Numbers) -> Iterator[str]:
    """Percent, a line for each corpus and view."""
    wanted = np.array([RELATIONS.index(r.relation) for r in taught])
    for corpus, view in dict.fromkeys((r.corpus, r.view) for r in taught):
        here = np.array([(r.corpus, r.view) == (corpus, view) for r in taught])
        recall = (
            f"{relation} {100 * (got[here & (wanted == i)] == i).mean():.1f}"
            for i, relation in enumerate(RELATIONS)
            if (here & (wanted == i)).any()
        )
        whole = f"{corpus}, {view} ({here.sum()}): {100 * (got[here] == wanted[here]).mean():.1f}"
        yield "  ".join((whole, *recall))


def write(net: Network) -> None:
    half = {name: getattr(net, name).astype(np.float16) for name in ("first", "second")}
    np.savez_compressed(
        Path(str(files("onrecord.ledger") / FILE)), names=np.array(net.names), mean=net.mean, scale=net.scale, **half
    )


def teach(dry: bool) -> None:
    taught = rows()
    for line in figures(taught, by_folds(taught)):
        print(line)
    if not dry:
        write(fit(taught))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dry", action="store_true", help="write nothing")
    teach(parser.parse_args().dry)


if __name__ == "__main__":
    main()
