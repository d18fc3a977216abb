"""Learns which time expression dates a saying: the weights in src/onrecord/resolving/said.tsv.

    python -m lab.said [--write]

Of each labelled attribution of acts/train that the reader finds, the candidates of resolving.scenes and the label's
day, or none. Prints the F1 of dated sayings as ../shared/score/readings.py counts it: by cross-validation over whole
articles of train (5 folds), and on dev with the weights of all of train; --write puts those into said.tsv.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import onrecord.resolving.dated
from lab import logit
from lab.corpora import DATA
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.records import Document, Statement
from onrecord.resolving.dated import said
from onrecord.resolving.resolver import Resolver
from onrecord.resolving.scenes import Features, Interval, Scenes, days
from onrecord.resolving.times import times

WEIGHTS = Path(onrecord.resolving.dated.__file__).with_name("said.tsv")
# Taken from the weight of "none". F1 changes by less than 2 from -0.4 to -1, precision from 0.60 to 0.52.
EAGER = -0.6
FOLDS = 5


@dataclass(slots=True)
class Article:
    """An article's candidates and the labels of its statements, by their number. `missed` are dated attributions that
    the reader did not find."""

    scenes: Scenes
    labels: dict[int, Interval | None] = field(default_factory=dict)
    missed: int = 0


@dataclass(frozen=True, slots=True)
class Score:
    hits: int = 0
    found: int = 0
    wanted: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(self.hits + other.hits, self.found + other.found, self.wanted + other.wanted)

    @property
    def f1(self) -> float:
        return 200 * self.hits / max(1, self.found + self.wanted)


def _rows(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf8").split("\n") if line.strip()]


def _inside(spans: Iterable[Sequence[int]], text: str) -> set[int]:
    return {i for a, b in spans for i in range(a, b) if not text[i].isspace()}


def _meets(statements: Sequence[Statement], wanted: set[int], text: str) -> int | None:
    """The statement whose content overlaps with those characters, by a Jaccard index of a half."""
    ranked = []
    for n, s in enumerate(statements):
        has = _inside(s.content.spans if s.content else (), text)
        ranked.append((len(has & wanted) / max(1, len(has | wanted)), n))
    share, n = max(ranked, default=(0.0, 0))
    return n if share >= 0.5 else None


def articles(part: str, finder: Finder, resolver: Resolver) -> Iterator[Article]:
    """The labelled articles of `part`, "train" or "dev"."""
    labels: dict[str, list[dict]] = {}  # type: ignore[type-arg]
    for row in _rows(DATA / "acts" / f"{part}.jsonl"):
        labels.setdefault(str(row["doc"]), []).append(row)
    for row in _rows(DATA / "polnear" / f"{part}.jsonl"):
        known: dict = row  # type: ignore[type-arg]
        if known["id"] not in labels:
            continue
        text = known["text"]
        record = finder(Document(text, f"https://articles.example/{known['id']}", published=known["published"]))
        assert record.document is not None
        assert record.parse is not None
        speakers, channels = resolver.spoken(record.document, record.parse, list(record.rows()))
        who = [reading.speakers for _, reading in channels.rows]
        found = times(text, known["published"])
        article = Article(Scenes(record.document, speakers.tree, channels.rows, who, found))
        for label in labels[known["id"]]:
            day = label["said"]
            wanted = (day.split("/")[0], day.split("/")[-1]) if day else None
            gold = _inside(known["attributions"][label["n"]]["content"], text)
            n = _meets(record.statements, gold, text)
            if n is None:
                article.missed += wanted is not None
            else:
                article.labels.setdefault(n, wanted)
        yield article


def same(one: Interval, other: Interval) -> bool:
    """Whether two intervals are the same, be a week counted from its Sunday or its Monday."""
    gaps = [
        abs(date.fromisoformat(a).toordinal() - date.fromisoformat(b).toordinal())
        for a, b in zip(one, other, strict=True)
        if a and b
    ]
    return len(gaps) == 2 and (not any(gaps) or (one[0] != one[1] and max(gaps) <= 1))


def choices(read: Iterable[Article]) -> Iterator[tuple[list[Features], int]]:
    """What speaks for each candidate and, last, for none, with the right one's index; without labels that no candidate
    has."""
    for article in read:
        for n, wanted in article.labels.items():
            mentions, features, none = article.scenes.candidates(n)
            right = [i for i, m in enumerate(mentions) if wanted is not None and same(m.days, wanted)]
            if wanted is None or right:
                yield [*features, none], right[0] if right else len(mentions)


def fit(sample: Sequence[logit.Choice]) -> dict[str, float]:
    """The weights of the conditional logit."""
    out = logit.fit(sample)
    out["none"] += EAGER
    return out


def score(read: Iterable[Article], weights: Mapping[str, float]) -> Score:
    out = Score()
    for article in read:
        out += Score(wanted=article.missed)
        for n, wanted in article.labels.items():
            found = said(article.scenes, n, weights)
            hit = found is not None and days(found[0]) == wanted
            out += Score(int(hit), int(found is not None), int(wanted is not None))
    return out


def folds(read: Sequence[Article]) -> Score:
    order = list(read)
    random.Random(0).shuffle(order)
    out = Score()
    for k in range(FOLDS):
        rest = [a for i, a in enumerate(order) if i % FOLDS != k]
        out += score(order[k::FOLDS], fit(list(choices(rest))))
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write said.tsv")
    args = parser.parse_args()
    finder, resolver = Finder(Model()), Resolver()
    train, dev = (list(articles(part, finder, resolver)) for part in ("train", "dev"))
    crossed, weights = folds(train), fit(list(choices(train)))
    alone = score(dev, weights)
    for name, s in (("train, cross-validated", crossed), ("dev", alone)):
        print(f"{name:24} F1 {s.f1:.1f}  ({s.hits} right of {s.found} dated, {s.wanted} wanted)")
    if args.write:
        reached = f"{crossed.f1:.1f} on acts/train ({FOLDS} folds by article), {alone.f1:.1f} on acts/dev"
        head = (
            f"# What speaks for a time expression to date a saying, and for none: python -m lab.said --write\n"
            f"# F1 of dated sayings: {reached}.\n"
        )
        lines = (f"{name}\t{weight:.3f}\n" for name, weight in sorted(weights.items()))
        WEIGHTS.write_text(head + "".join(lines), "utf8")


if __name__ == "__main__":
    main()
