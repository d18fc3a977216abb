"""The ledger's comparator, taught on stories with gold claims: onrecord/ledger/comparator.json.

    python -m lab.comparator [--dry] [--cache FOLDER]

Right are pairs of members (onrecord.ledger.pages) that bear on one gold claim, wrong those of two claims of one story,
and those of two stories where the ledger compares their documents at all. The stories are those that the vectors have
not been taught on (lab.told, `kept`). Prints the area under the ROC curve, and pairs F1 and B-cubed (as
../shared/score/claims.py defines them) of the claims that come of it, by folds of stories, then on the gold stories.
"""

from __future__ import annotations

import argparse
import json
import pickle
import random
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import nn

from lab.claimed import pairs_and_b3, same
from lab.told import Story, basil, gold, written
from lab.vectors import auc
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.ledger import Page, page
from onrecord.ledger.alike import LEAST, SAME_CLAIM
from onrecord.ledger.clusters import JOIN, clusters
from onrecord.ledger.comparator import FEATURES, Network, features
from onrecord.ledger.pages import kin
from onrecord.records import Document, Record
from onrecord.resolving.resolver import Resolver

FOLDS, SEEDS, HIDDEN, EPOCHS, BATCH, RATE = 4, 4, 20, 12, 1024, 3e-3
AWAY = 0.25  # the weight of pairs of two stories, together, beside the others
OUTSIDE = 1.0  # the weight of a story's pairs of which one member bears on a gold claim, the other on none
JOINS = (JOIN - 0.12, JOIN - 0.06, JOIN, JOIN + 0.06, JOIN + 0.12, JOIN + 0.2)  # what is shown
Matrix = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Read:
    """A story as the ledger has it: its members, the gold claims that each bears on, and the features of all pairs
    [n, n, FEATURES]; `homes` are the members' tellings."""

    story: Story
    pages: dict[str, Page]
    homes: list[str]
    claims: list[frozenset[str]]
    pairs: Matrix


def records(stories: Sequence[Story], cache: Path | None = None) -> dict[str, Record]:
    """Each telling's record, by its id; kept in `cache` from one call to the next."""
    file = None if cache is None else cache / "records.pickle"
    held: dict[tuple[str, str], Record] = pickle.loads(file.read_bytes()) if file is not None and file.exists() else {}
    told = [t for story in stories for t in story.tellings]
    if missing := [t for t in told if (t.id, t.text) not in held]:
        finder, resolver = Finder(Model()), Resolver()
        for t in missing:
            document = Document(t.text, t.url, title=t.title, publisher=t.outlet, published=t.published)
            held[t.id, t.text] = resolver(finder(document))
        if file is not None:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(pickle.dumps(held))
    return {t.id: held[t.id, t.text] for t in told}


def read(story: Story, found: dict[str, Record]) -> Read:
    pages = {t.id: made for t in story.tellings if (made := page(found[t.id])).members}
    homes = [name for name, made in pages.items() for _ in made.members]
    claims = [
        frozenset(
            c.id
            for c in story.claims
            for b in c.bearings
            if b.telling == name and any(same(b.span, span) for span in member.span.spans)
        )
        for name, made in pages.items()
        for member in made.members
    ]
    places = {name: np.flatnonzero([h == name for h in homes]) for name in pages}
    pairs = np.zeros((len(homes), len(homes), len(FEATURES)))
    names = list(pages)
    for n, a in enumerate(names):
        for b in names[: n + 1]:
            compared = features(pages[a], pages[b])
            pairs[np.ix_(places[a], places[b])] = compared
            pairs[np.ix_(places[b], places[a])] = compared.swapaxes(0, 1)
    return Read(story, pages, homes, claims, pairs)


def examples(told: Sequence[Read], chance: random.Random) -> tuple[Matrix, Flags, Matrix]:
    """[n, FEATURES], which are right [n], and what each counts [n]: the pairs of a story together as much as the root
    of their number."""
    rows, right, worth = [], [], []
    for one in told:
        known = [n for n, held in enumerate(one.claims) if held]
        a, b = np.array([(i, j) for k, i in enumerate(known) for j in known[:k]]).T
        rows.append(one.pairs[a, b])
        right.append(np.array([bool(one.claims[i] & one.claims[j]) for i, j in zip(a, b, strict=True)]))
        worth.append(np.full(len(a), len(a) ** -0.5))
        others = [n for n, held in enumerate(one.claims) if not held]
        if others:
            found = one.pairs[np.ix_(known, others)].reshape(-1, len(FEATURES))
            rows.append(found)
            right.append(np.zeros(len(found), dtype=bool))
            worth.append(np.full(len(found), OUTSIDE * len(a) ** 0.5 / len(found)))
    if away := _away(told, chance):
        found = np.concatenate(away)
        rows.append(found)
        right.append(np.zeros(len(found), dtype=bool))
        worth.append(np.full(len(found), AWAY * sum(w.sum() for w in worth) / len(found)))
    return np.concatenate(rows), np.concatenate(right), np.concatenate(worth)


def _away(told: Sequence[Read], chance: random.Random) -> list[Matrix]:
    """Features of pairs from two stories' documents that the ledger takes for kin."""
    out = []
    for n, one in enumerate(told):
        for other in told[:n]:
            for a in one.pages.values():
                for b in other.pages.values():
                    if kin(a, b):
                        found = features(a, b).reshape(-1, len(FEATURES))
                        out.append(found[chance.sample(range(len(found)), min(50, len(found)))])
    return out


def taught(rows: Matrix, right: Flags, worth: Matrix) -> Network:
    """SEEDS networks put side by side, whose mean is taken before the logistic function."""
    torch.set_num_threads(1)
    centre, spread = rows.mean(0), rows.std(0) + 1e-3
    x = torch.from_numpy((rows - centre) / spread).float()
    y, w = torch.from_numpy(right).float(), torch.from_numpy(worth / worth.mean()).float()
    parts = []
    for seed in range(SEEDS):
        torch.manual_seed(seed)
        first, second = nn.Linear(len(FEATURES), HIDDEN), nn.Linear(HIDDEN, 1)
        optimizer = torch.optim.AdamW([*first.parameters(), *second.parameters()], RATE, weight_decay=1e-2)
        steps = EPOCHS * -(-len(x) // BATCH)
        plan = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step, steps=steps: 1 - step / (steps + 1))
        for _ in range(EPOCHS):
            for part in torch.randperm(len(x)).split(BATCH):
                said = second(F.dropout(F.relu(first(x[part])), 0.1))[:, 0]
                loss = (F.binary_cross_entropy_with_logits(said, y[part], reduction="none") * w[part]).mean()
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
                plan.step()
        parts.append((first, second))
    with torch.no_grad():
        return Network(
            centre,
            spread,
            np.concatenate([f.weight.numpy().T for f, _ in parts], 1).astype(float),
            np.concatenate([f.bias.numpy() for f, _ in parts]).astype(float),
            np.concatenate([s.weight.numpy()[0] for _, s in parts]).astype(float) / SEEDS,
            float(np.mean([s.bias.item() for _, s in parts])),
        )


def figures(network: Network, told: Sequence[Read], join: float = JOIN) -> dict[str, float]:
    """On stories: the area under the ROC curve, in one document and across; pairs F1 and B-cubed of the claims."""
    groups, gold = [], []
    good = tried = 0
    near: dict[bool, list[Matrix]] = {True: [], False: []}
    right: dict[bool, list[Flags]] = {True: [], False: []}
    for one in told:
        chances = network(one.pairs)
        known = [n for n, held in enumerate(one.claims) if held]
        a, b = np.array([(i, j) for k, i in enumerate(known) for j in known[:k]]).T
        within = np.array([one.homes[i] == one.homes[j] for i, j in zip(a, b, strict=True)])
        wanted = np.array([bool(one.claims[i] & one.claims[j]) for i, j in zip(a, b, strict=True)])
        for inside in (True, False):
            near[inside].append(chances[a, b][within == inside])
            right[inside].append(wanted[within == inside])
        spans = [m.span.spans for made in one.pages.values() for m in made.members]
        ties = [
            (f"{i:05}", f"{j:05}", SAME_CLAIM, float(chances[i, j]))
            for i, j in zip(*np.nonzero(np.triu(chances >= LEAST, 1)), strict=True)
        ]
        made = clusters([f"{n:05}" for n in range(len(chances))], ties, join)
        for group in made:
            held = [one.claims[int(n)] for n in group]
            both = [(x, y) for k, x in enumerate(held) for y in held[:k] if x or y]
            tried += len(both)
            good += sum(bool(x & y) for x, y in both)
        groups += [[(one.homes[int(n)], spans[int(n)]) for n in group] for group in made]
        gold += [[(b.telling, b.span) for b in c.bearings] for c in one.story.claims]
    area = [100 * auc(np.concatenate(near[k]).astype(np.float32), np.concatenate(right[k])) for k in (True, False)]
    pairs, b3 = pairs_and_b3(groups, gold)
    return {"within": area[0], "across": area[1], "pairs": pairs, "b3": b3, "precision": 100 * good / max(1, tried)}


def shown(name: str, found: dict[str, float]) -> str:
    return f"{name:26}" + "  ".join(f"{k} {v:.1f}" for k, v in found.items())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dry", action="store_true", help="write nothing")
    parser.add_argument("--cache", type=Path, help="keep what was read in this folder")
    args = parser.parse_args()
    parts = {
        "written": [s for s in written() if s.kept],
        "BASIL": [s for s in basil() if s.kept],
        "gold, BASIL": [s for s in gold() if s.tellings[0].outlet in ("HuffPost", "Fox News", "The New York Times")],
    }
    parts["gold, written"] = [s for s in gold() if s not in parts["gold, BASIL"]]
    found = records([s for part in parts.values() for s in part], args.cache)
    told = {name: [read(s, found) for s in part] for name, part in parts.items()}
    chance = random.Random(7)
    for name in ("written", "BASIL"):
        rows = []
        for fold in range(FOLDS):
            others = [one for part in ("written", "BASIL") for n, one in enumerate(told[part]) if n % FOLDS != fold]
            network = taught(*examples(others, chance))
            rows.append([figures(network, told[name][fold::FOLDS], join) for join in JOINS])
        for k, join in enumerate(JOINS):
            mean = {f: float(np.mean([r[k][f] for r in rows])) for f in rows[0][k]}
            print(shown(f"{name}, {FOLDS} folds, from {join:.2f}", mean))
    network = taught(*examples([*told["written"], *told["BASIL"]], chance))
    for name in ("gold, written", "gold, BASIL"):
        for join in JOINS:
            print(shown(f"{name}, from {join:.2f}", figures(network, told[name], join)))
    if not args.dry:
        columns = np.stack([network.centre, network.spread, *network.first.T], 1)
        held = {
            "features": {name: [round(float(v), 4) for v in row] for name, row in zip(FEATURES, columns, strict=True)},
            "bias": [round(float(v), 4) for v in network.bias],
            "second": [round(float(v), 4) for v in network.second],
            "constant": round(network.constant, 4),
        }
        file = Path(str(files("onrecord.ledger") / "comparator.json"))
        file.write_text(json.dumps(held).replace("], ", "],\n") + "\n", "utf8")


if __name__ == "__main__":
    main()
