"""Learns what a statement takes over from the sentences around it: the weights in src/onrecord/resolving/carried.tsv.

    python -m lab.carried [--write]

Of each labelled attribution of acts/train that the reader finds, and whose own cue tells nothing, the candidates of
resolving.carried and the labelled medium or addressee, or none. Prints for both the F1 of spans as
../shared/score/readings.py counts it over what is found: by cross-validation over whole articles of train (5 folds),
where it is flattered, as the model's own guess, which is one of the features, was taught on the same labels; and on dev
with the weights of all of train. --write puts those into carried.tsv.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import onrecord.resolving.carried
from lab import logit
from lab.antecedents import matched, records
from lab.corpora import Label, polnear
from lab.said import Score
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.records import Record, Span
from onrecord.resolving.carried import ROLES, Carried, chosen
from onrecord.resolving.channels import Channels
from onrecord.resolving.resolver import Resolver

WEIGHTS = Path(onrecord.resolving.carried.__file__).with_name("carried.tsv")
EAGER = -0.9  # taken from the weight of "none"; F1 differs by less than 1.5 from -0.6 to -1.5
FOLDS = 5


@dataclass(slots=True)
class Read:
    """An article's channels, the candidates of each role, and the labels of its statements, by their number."""

    channels: Channels
    carried: Mapping[str, Carried]
    labels: dict[int, Label] = field(default_factory=dict)


def articles(part: str, found: Mapping[str, Record], resolver: Resolver) -> Iterator[Read]:
    """The labelled articles of `part`, "train" or "dev", of which `found` holds what the finder gave."""
    for article in polnear(part):
        record = found.get(article.id)
        if record is None or record.document is None or record.parse is None:
            continue
        _, channels = resolver.spoken(record.document, record.parse, list(record.rows()))
        who = [reading.speakers for _, reading in channels.rows]
        read = Read(channels, {role: channels.carried(role, who) for role in ROLES})
        number = {s.id: n for n, s in enumerate(record.statements)}
        for label, statement, _ in matched(article, record):
            read.labels.setdefault(number[statement.id], label)
        yield read


def wanted(label: Label, role: str) -> tuple[int, int] | None:
    return label.medium if role == "medium" else label.addressee


def meets(span: Span, other: tuple[int, int]) -> bool:
    return any(start < other[1] and other[0] < end for start, end in span.spans)


def choices(read: Iterable[Read], role: str) -> Iterator[logit.Choice]:
    """What speaks for each candidate and, last, for none, with the right one's index; without statements whose own cue
    tells, and without labels that no candidate has."""
    for article in read:
        for n, label in article.labels.items():
            if article.channels.direct(role, n):
                continue
            mentions, features, none = article.carried[role].candidates(n)
            gold = wanted(label, role)
            right = [i for i, m in enumerate(mentions) if gold is not None and meets(m.span, gold)]
            if gold is None or right:
                yield [*features, none], right[0] if right else len(mentions)


def fit(read: Iterable[Read], role: str) -> dict[str, float]:
    out = logit.fit(list(choices(read, role)))
    out["none"] += EAGER
    return out


def score(read: Iterable[Read], role: str, weights: Mapping[str, float]) -> Score:
    out = Score()
    for article in read:
        for n, label in article.labels.items():
            gold, span = wanted(label, role), None
            if (told := article.channels.direct(role, n)) is not None:
                span = told[0]
            elif (mention := chosen(article.carried[role], n, weights)) is not None:
                span = mention.span
            hit = gold is not None and span is not None and meets(span, gold)
            out += Score(int(hit), int(span is not None), int(gold is not None))
    return out


def folds(read: Sequence[Read], role: str) -> Score:
    order = list(read)
    random.Random(0).shuffle(order)
    out = Score()
    for k in range(FOLDS):
        rest = [a for i, a in enumerate(order) if i % FOLDS != k]
        out += score(order[k::FOLDS], role, fit(rest, role))
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write carried.tsv")
    args = parser.parse_args()
    finder, resolver = Finder(Model()), Resolver()
    train, dev = (list(articles(part, records(part, finder), resolver)) for part in ("train", "dev"))
    weights = {role: fit(train, role) for role in ROLES}
    reached = []
    for role in ROLES:
        crossed, alone = folds(train, role), score(dev, role, weights[role])
        for name, s in (("train, cross-validated", crossed), ("dev", alone)):
            print(f"{role:10} {name:24} F1 {s.f1:.1f}  ({s.hits} right of {s.found} given, {s.wanted} wanted)")
        reached.append(f"{role} {crossed.f1:.1f} on acts/train ({FOLDS} folds by article), {alone.f1:.1f} on acts/dev")
    if args.write:
        head = (
            "# What speaks for a medium or an addressee that is told of elsewhere: python -m lab.carried --write\n"
            f"# F1 of spans: {'; '.join(reached)}.\n# feature\t{chr(9).join(ROLES)}\n"
        )
        names = sorted({name for role in ROLES for name in weights[role]})
        cells = ([f"{weights[role][name]:.3f}" if name in weights[role] else "" for role in ROLES] for name in names)
        rows = ("\t".join((name, *cell)) + "\n" for name, cell in zip(names, cells, strict=True))
        WEIGHTS.write_text(head + "".join(rows), "utf8")


if __name__ == "__main__":
    main()
