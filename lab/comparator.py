"""The ledger's comparator, taught on stories with gold claims: onrecord/ledger/comparator.npz.

    python -m lab.comparator [--dry] [--cache FOLDER]

Right are pairs of members (onrecord.ledger.pages) that bear on one gold claim, wrong those of two claims of one story,
and those of which one bears on none. Stories that the vectors have been taught on are among them: without these the
held-out ones come out worse. Prints the area under the ROC curve, and pairs F1 and B-cubed (as in
../shared/score/claims.py) of the claims that come of it, on stories held out, then, taught on all, on the gold ones.
"""

from __future__ import annotations

import argparse
import pickle
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from itertools import combinations_with_replacement
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lab.claimed import pairs_and_b3, same
from lab.judging import recorded
from lab.together import Example, taught
from lab.told import Story, basil, gold, written
from lab.vectors import auc
from onrecord.ledger import Page, page
from onrecord.ledger.alike import LEAST, SAME_CLAIM
from onrecord.ledger.clusters import JOIN, clusters
from onrecord.ledger.comparator import DIGITS, FILE, Network, chances, inputs
from onrecord.records import Record

SEEDS, HELD = 3, 6  # networks whose mean is shipped; every so-many-th pair of neighbouring stories is held out
OUTSIDE = 1.0  # the weight of a story's pairs of which one member bears on a gold claim, the other on none
JOINS = (JOIN - 0.06, JOIN, JOIN + 0.06, JOIN + 0.12, JOIN + 0.2)  # what is shown
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Read:
    """A story as the ledger has it: its members, the gold claims that each bears on, and their tellings (`homes`)."""

    story: Story
    pages: dict[str, Page]
    homes: list[str]
    claims: list[frozenset[str]]

    @cached_property
    def right(self) -> Flags:
        """[n, n]: whether both bear on one claim."""
        return np.array([[bool(a & b) for b in self.claims] for a in self.claims])

    def places(self, telling: str) -> NDArray[np.int64]:
        return np.flatnonzero([h == telling for h in self.homes])


def records(stories: Sequence[Story], cache: Path | None = None) -> dict[str, Record]:
    """Each telling's record, by its id; kept in `cache` from one call to the next."""
    file = None if cache is None else cache / "records.pickle"
    held: dict[tuple[str, str], Record] = pickle.loads(file.read_bytes()) if file is not None and file.exists() else {}
    told = [t for story in stories for t in story.tellings]
    if missing := [t for t in told if (t.id, t.text) not in held]:
        found = recorded(missing)
        held |= {(t.id, t.text): found[t.id] for t in missing}
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
    return Read(story, pages, homes, claims)


def examples(one: Read) -> Iterator[Example]:
    """Each two of a story's documents, and each alone. Pairs of passages on claims count as much, together, as the root
    of their number, so that a long story does not drown the others."""
    known, right = np.array([bool(held) for held in one.claims]), one.right
    both, either = np.outer(known, known), np.not_equal.outer(known, known)
    number = max(1, both.sum()) / 2
    worth = both * number**-0.5 + either * (OUTSIDE * number**0.5 / max(1, either.sum() / 2))
    np.fill_diagonal(worth, 0)
    for a, b in combinations_with_replacement(one.pages, 2):
        block = np.ix_(one.places(a), one.places(b))
        if worth[block].any():
            parts = inputs(one.pages[a], one.pages[b])
            asked = right[block].astype(np.float32), worth[block].astype(np.float32)
            yield Example(*parts, len(one.pages[a].members), *asked)


def near(networks: Sequence[Network], one: Read) -> NDArray[np.float64]:
    """[n, n]: as onrecord.ledger.comparator.compared has them."""
    out = np.zeros((len(one.homes), len(one.homes)))
    for a, b in combinations_with_replacement(one.pages, 2):
        found = chances(networks, *inputs(one.pages[a], one.pages[b]), len(one.pages[a].members))
        out[np.ix_(one.places(a), one.places(b))] = found
        out[np.ix_(one.places(b), one.places(a))] = found.T
    return np.round(out, DIGITS)


def figures(told: Sequence[tuple[Read, NDArray[np.float64]]], join: float = JOIN) -> dict[str, float]:
    """On stories with the chances of their pairs: the area under the ROC curve, in one document and across; pairs F1
    and B-cubed of the claims; of the pairs in one claim of which a passage bears on a gold one, the right ones."""
    groups, gold = [], []
    good = tried = 0
    scores: dict[bool, list[NDArray[np.float64]]] = {True: [], False: []}
    right: dict[bool, list[Flags]] = {True: [], False: []}
    for one, found in told:
        known = np.flatnonzero([bool(held) for held in one.claims])
        a, b = (known[side] for side in np.tril_indices(len(known), -1))
        homes = np.array(one.homes)
        for inside in (True, False):
            these = (homes[a] == homes[b]) == inside
            scores[inside].append(found[a, b][these])
            right[inside].append(one.right[a, b][these])
        spans = [m.span.spans for made in one.pages.values() for m in made.members]
        ties = [
            (f"{i:05}", f"{j:05}", SAME_CLAIM, float(found[i, j]))
            for i, j in zip(*np.nonzero(np.triu(found >= LEAST, 1)), strict=True)
        ]
        made = clusters([f"{n:05}" for n in range(len(found))], ties, join)
        for group in made:
            held = [one.claims[int(n)] for n in group]
            both = [(x, y) for k, x in enumerate(held) for y in held[:k] if x or y]
            tried += len(both)
            good += sum(bool(x & y) for x, y in both)
        groups += [[(one.homes[int(n)], spans[int(n)]) for n in group] for group in made]
        gold += [[(b.telling, b.span) for b in c.bearings] for c in one.story.claims]
    area = [100 * auc(np.concatenate(scores[k]).astype(np.float32), np.concatenate(right[k])) for k in (True, False)]
    pairs, b3 = pairs_and_b3(groups, gold)
    return {"within": area[0], "across": area[1], "pairs": pairs, "b3": b3, "precision": 100 * good / max(1, tried)}


def network(known: Sequence[Example], seed: int) -> Network:
    return Network(taught(known, seed).exported())


def shown(name: str, found: dict[str, float]) -> str:
    return f"{name:26}" + "  ".join(f"{k} {v:.1f}" for k, v in found.items())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dry", action="store_true", help="write nothing")
    parser.add_argument("--cache", type=Path, help="keep what was read in this folder")
    args = parser.parse_args()
    parts = {"written": written(), "BASIL": basil()}
    outlets = {t.outlet for s in basil() for t in s.tellings}
    parts["gold, BASIL"] = tuple(s for s in gold() if s.tellings[0].outlet in outlets)
    parts["gold, written"] = tuple(s for s in gold() if s not in parts["gold, BASIL"])
    found = records([s for part in parts.values() for s in part], args.cache)
    told = {name: [read(s, found) for s in part] for name, part in parts.items()}
    held = {name: [one for n, one in enumerate(told[name]) if n // 2 % HELD == 0] for name in ("written", "BASIL")}
    apart = {one.story.id for part in held.values() for one in part}
    made = {one.story.id: list(examples(one)) for name in held for one in told[name]}
    rest = [e for name, part in made.items() if name not in apart for e in part]
    show([network(rest, 0)], {f"{name}, held out": part for name, part in held.items()})
    networks = [network([e for part in made.values() for e in part], seed) for seed in range(SEEDS)]
    show(networks, {name: part for name, part in told.items() if name.startswith("gold")})
    if not args.dry:
        named = {f"{n}/{k}": v.astype(np.float16) for n, one in enumerate(networks) for k, v in one.weights.items()}
        np.savez_compressed(Path(str(files("onrecord.ledger") / FILE)), **named)  # type: ignore[arg-type]


def show(networks: Sequence[Network], parts: Mapping[str, Sequence[Read]]) -> None:
    for name, part in parts.items():
        told = [(one, near(networks, one)) for one in part]
        for join in JOINS:
            print(shown(f"{name}, from {join:.2f}", figures(told, join)), flush=True)


if __name__ == "__main__":
    main()
