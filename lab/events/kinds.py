"""Teaches the model of event types: multinomial logistic regression over the predicate and what hangs on it.

    python -m lab.events.kinds              writes src/onrecord/resolving/events/kinds.tsv

From PLOVER's gold records, the lines of the CAMEO map, the lexicon's own words, and, as what has no type, MEANTIME's
events whose words the lexicon does not have.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from lab.events.figures import Figures, overlap
from lab.events.mentions import lbfgs
from lab.events.plover import Gold, examples, records
from lab.events.scenes import meantime, read, scene
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.records import EVENT_TYPES, Role
from onrecord.resolving.events import kinds
from onrecord.resolving.events.clauses import Clauses
from onrecord.resolving.events.mentions import candidates, mentions
from onrecord.resolving.events.reader import Events
from onrecord.resolving.events.scene import Scene

CLASSES = kinds.CLASSES
FOLDS, SEED, STRENGTH, STEPS = 5, 7, 0.6, 80
# What a line of the map, an event without a type and a word of the lexicon count against a gold record.
MAP, NONE, LEXICON = 0.5, 0.15, 0.2


LEAST = 0.05  # a weight smaller than that is left out of the file
HEADER = """\
# Weights of the model of event types (kinds.py); - is no type. Made by `python -m lab.events.kinds` from PLOVER's gold
# records and CAMEO map (CC BY-SA 4.0) and MEANTIME (CC BY 4.0)."""


@dataclass(frozen=True, slots=True)
class Row:
    features: tuple[str, ...]
    type: str
    weight: float


@cache
def golds(finder: Finder) -> tuple[tuple[Gold, Scene], ...]:
    return tuple((g, scene(read(finder, g.text, g.published, g.id))) for g in records())


def about(gold: Gold, of: Scene) -> list[int]:
    """The events that the record's words are about, the highest in its tree first."""
    found = [t for t in mentions(of) if inside(of, t, gold.words)]
    found = found or [t for t in candidates(of) if inside(of, t, gold.words)]
    return sorted(found, key=lambda t: (len(list(of.tree.above(t))), t))


def inside(of: Scene, token: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(overlap(of.tree[token].start, of.tree[token].end, *s) for s in spans)


def taught(finder: Finder) -> Iterator[Row]:
    """What is not a gold record."""
    for example in examples():
        of = scene(read(finder, f"They {example.text[0].lower()}{example.text[1:]}."))
        first = min(candidates(of), key=lambda t: (len(list(of.tree.above(t))), t), default=None)
        if first is not None:
            yield Row(tuple(kinds.features(of, first, Clauses(of))), example.type, MAP)
    for word, known in kinds.lexicon():
        yield Row((f"prior={known}", f"lemma={word}", f"side={kinds.side(known)}"), known, LEXICON)
    for part in meantime(finder).values():
        for _, of in part:
            clauses = Clauses(of)
            for t in mentions(of):
                if kinds.prior(of, t) is None:
                    yield Row(tuple(kinds.features(of, t, clauses)), "", NONE)


def gold_rows(gold: Gold, of: Scene) -> Iterator[Row]:
    """The record's type for the highest of its events that the lexicon knows; those over it ("announced", "launched")
    have none."""
    found, clauses = about(gold, of), Clauses(of)
    first = next((t for t in found if kinds.prior(of, t) is not None), found[0] if found else None)
    for t in found:
        features = tuple(kinds.features(of, t, clauses))
        yield Row(features, gold.type if t == first else "", 1.0 if t == first else NONE)
        if t == first:
            break


def fit(rows: Sequence[Row], strength: float = STRENGTH) -> dict[tuple[str, str], float]:
    """Weights by (feature, class)."""
    counts = Counter(f for r in rows for f in set(r.features))
    names = ["", *sorted(f for f, n in counts.items() if n > 1)]
    index = {f: i for i, f in enumerate(names)}
    lines = [np.array([0, *sorted({index[f] for f in r.features if f in index})]) for r in rows]
    columns, owner = np.concatenate(lines), np.repeat(np.arange(len(lines)), [len(x) for x in lines])
    y = np.array([CLASSES.index(r.type) for r in rows])
    weight = np.array([r.weight for r in rows])

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        w = flat.reshape(len(names), len(CLASSES))
        z = np.zeros((len(rows), len(CLASSES)))
        np.add.at(z, owner, w[columns])
        z -= z.max(1, keepdims=True)
        log_p = z - np.log(np.exp(z).sum(1, keepdims=True))
        value = -float((weight * log_p[np.arange(len(y)), y]).sum()) + 0.5 * strength * float((w * w).sum())
        p = np.exp(log_p)
        p[np.arange(len(y)), y] -= 1
        slope = strength * w
        np.add.at(slope, columns, (p * weight[:, None])[owner])
        return value, slope.ravel()

    w = lbfgs(loss, np.zeros(len(names) * len(CLASSES)), STEPS).reshape(len(names), len(CLASSES))
    return {(f, c): float(w[i, k]) for f, i in index.items() for k, c in enumerate(CLASSES)}


def folds(finder: Finder, show: bool = False) -> Figures:
    """Top-1 accuracy in percent, of the highest event that is given a type: by the lexicon alone, and of the model in
    cross-validation; `forced`, where the lexicon's choice of the event must be given one."""
    rows = [list(gold_rows(g, of)) for g, of in golds(finder)]
    order = list(range(len(rows)))
    random.Random(SEED).shuffle(order)
    other = list(taught(finder))
    n: Counter[str] = Counter()
    for k in range(FOLDS):
        test = set(order[k::FOLDS])
        fitted = fit([r for i, part in enumerate(rows) if i not in test for r in part] + other)
        known = kinds.by_feature((*key, w) for key, w in fitted.items())
        for i in sorted(test):
            gold, of = golds(finder)[i]
            clauses = Clauses(of)
            seen = {t: tuple(kinds.features(of, t, clauses)) for t in about(gold, of)}
            got = next(((t, x) for t, f in seen.items() if (x := kinds.best(f, known))), None)
            guess = next((p for t in seen if (p := kinds.prior(of, t))), None)
            n["type"] += got is not None and got[1] == gold.type
            n["lexicon"] += guess == gold.type
            n["forced"] += bool(rows[i]) and kinds.best(rows[i][-1].features, known, EVENT_TYPES) == gold.type
            if show and (got is None or got[1] != gold.type):
                print(gold.type, "got", got and (of.tree.word(got[0]), got[1]), "lexicon", guess, gold.text)
    return {name: 100 * n[name] / len(rows) for name in ("lexicon", "type", "forced")}


def parties(finder: Finder, show: bool = False) -> Figures:
    """The share of the records' actors, and of those it is done to, that fill the role agent, or recipient, of one of
    the record's events (in those between two sides, either; where no event has such a filler, the theme is asked),
    the filler's head inside the gold words."""
    n: Counter[str] = Counter()
    for gold, of in golds(finder):
        events = Events(of)
        found = [events.event(t) for t in about(gold, of)]
        for name, role, spans in (("actors", "agent", gold.actors), ("recipients", "recipient", gold.recipients)):
            sides = {"agent", "recipient"} if set(gold.actors) & set(gold.recipients) else {role}
            heads = [place for e in found for r in e.roles if r.name in sides for place in places(of, r)]
            for span in spans:
                hit = any(span[0] <= place < span[1] for place in heads)
                n[f"{name} gold"] += 1
                n[f"{name} right"] += hit
                if show and not hit:
                    got = [(e.predicate.text, [(r.name, r.span.text) for r in e.roles]) for e in found]
                    print(name, gold.text[slice(*span)], got, "|", gold.text)
    return {name: 100 * n[f"{name} right"] / n[f"{name} gold"] for name in ("actors", "recipients")}


def places(of: Scene, role: Role) -> set[int]:
    """Where the filler's head begins, and the first name in it ("the Serbian army" is its state's too)."""
    tokens = of.tree.of(role.span)
    top = of.tree.head(tokens)
    return {of.tree[t].start for t in tokens if t == top or of.entry(t) is not None}


def main() -> None:
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    finder = Finder(Model())
    known = fit([r for g, of in golds(finder) for r in gold_rows(g, of)] + list(taught(finder)))
    lines = [f"{f}\t{c or '-'}\t{w:.3f}" for (f, c), w in sorted(known.items()) if abs(w) >= LEAST]
    path = Path(kinds.__file__).with_suffix(".tsv")
    path.write_text("\n".join([HEADER, "feature\ttype\tweight", *lines]) + "\n", "utf8")
    print(f"{path}: {len(lines)} weights")


if __name__ == "__main__":
    main()
