"""Trains the ranker of antecedents (onrecord/resolving/antecedents.tsv) and tells its figures.

    python -m lab.antecedents [--model FOLDER] [--cache FILE] [--write]

The labelled articles of ../shared/data/acts (train) are read as `onrecord read` does; where the source of a printed
statement that a label goes with is a pronoun or a definite phrase, the candidates that have the label's name are right,
or, if none has and the words themselves do, that it stands for nobody else. Printed: for each group of anaphors how
often the chosen candidate is right, by 5-fold over articles, and with the weights as shipped on dev. Then the readings'
figures on dev (speaker, kind) by the shared scorer's functions. `--cache` keeps what the finder gave (a pickle).
"""

from __future__ import annotations

import argparse
import pickle
import random
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType

from lab.corpora import Article, Label, polnear
from lab.measure import scorer
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.records import Document, Record, Statement
from onrecord.resolving.antecedents import GROUPS, Anaphor, Features, Ranker
from onrecord.resolving.candidates import Candidate
from onrecord.resolving.gazetteer import Gazetteer
from onrecord.resolving.speakers import Speakers

FOLDS, SEED = 5, 7
PENALTY = 4.0  # of squared weights; by folds over train with three seeds the best of 0.5, 1, 2, 4, 8
UNLINKED = 4  # one example in so many is given once more without what the coreference head says
ROUNDS = 2  # the second on the state that the first's weights lead to
OUT = Path(__file__).resolve().parents[1] / "src" / "onrecord" / "resolving" / "antecedents.tsv"
HEAD = """# What a pronoun or a definite phrase stands for: weights of the features in antecedents.py, by group of
# anaphors. The candidate with the highest sum is chosen. Made by lab/antecedents.py from ../shared/data/acts (train).
"""
Weights = dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Example:
    article: str
    group: str
    rows: tuple[Features, ...]
    right: frozenset[int]


class Recorder:
    """A ranker that remembers what it was asked."""

    def __init__(self, ranker: Ranker) -> None:
        self._ranker = ranker
        self.asked: list[tuple[Anaphor, list[Candidate | None], list[Features]]] = []

    def __call__(self, anaphor: Anaphor, pool: Sequence[Candidate | None], rows: Sequence[Features]) -> int:
        self.asked.append((anaphor, list(pool), list(rows)))
        return self._ranker(anaphor, pool, rows)


def readings() -> ModuleType:
    """../shared/score/readings.py as a module."""
    sys.modules.setdefault("attribution", scorer())
    return scorer("readings")


def records(part: str, finder: Finder) -> dict[str, Record]:
    """What the finder gives for the whole labelled articles."""
    out = {}
    for article in polnear(part):
        if article.whole:
            day = re.search(r"20\d\d-\d\d-\d\d", article.id)
            out[article.id] = finder(Document(article.text, article.id, published=day[0] if day else None))
    return out


def matched(article: Article, record: Record) -> Iterator[tuple[Label, Statement, str]]:
    """The labels with the printed statement that each goes with, as the shared scorer matches them; and the gold
    source's words."""
    score = readings()
    printed = [(s, score.characters(s.content.spans if s.content else (), article.text)) for s in record.statements]
    for number, label in article.labels.items():
        want = score.characters(article.attributions[number].content, article.text)
        best = max(printed, key=lambda p: len(p[1] & want) / max(1, len(p[1] | want)), default=None)
        if best is not None and len(best[1] & want) >= 0.5 * max(1, len(best[1] | want)):
            yield label, best[0], " ".join(article.text[a:b] for a, b in article.attributions[number].source)


def examples(articles: Iterable[Article], found: Mapping[str, Record], ranker: Ranker) -> list[Example]:
    score, out = readings(), []
    for article in articles:
        record = found.get(article.id)
        if record is None or record.document is None or record.parse is None:
            continue
        wanted = {statement.id: label for label, statement, _ in matched(article, record)}
        recorder = Recorder(ranker)
        rows = list(record.rows())
        speakers = Speakers(record.document, record.parse, Gazetteer.shipped(), rows, recorder)
        for statement, reading in rows:
            before = len(recorder.asked)
            speakers(statement, reading)
            label = wanted.get(statement.id)
            if label is None or label.speaker is None or statement.source is None:
                continue
            for anaphor, pool, features in recorder.asked[before:]:
                names = [speakers.shown(c, statement, reading) for c in pool if c is not None]
                if anaphor.owner:  # "her advisers" are labelled as "Ms. Lund's advisers"
                    wanted_words = score.words(label.speaker)
                    right = {i for i, name in enumerate(names) if name.lower().split()[-1] in wanted_words}
                else:
                    right = {i for i, name in enumerate(names) if score.same_name(name, label.speaker)}
                    if not right and score.same_name(statement.source.text, label.speaker):
                        right = {len(pool) - 1}
                if right:
                    out.append(Example(article.id, anaphor.group, tuple(features), frozenset(right)))
    return out


def fitted(rows: Sequence[Example], penalty: float) -> dict[str, float]:
    """The weights that make the right candidates likeliest: log-linear, by L-BFGS."""
    import torch

    names = sorted({name for r in rows for row in r.rows for name in row})
    column = {name: i for i, name in enumerate(names)}
    size = max(len(r.rows) for r in rows)
    x = torch.zeros(len(rows), size, len(names))
    there, right = torch.full((len(rows), size), -1e9), torch.full((len(rows), size), -1e9)
    for i, example in enumerate(rows):
        for j, row in enumerate(example.rows):
            there[i, j] = 0.0
            for name, value in row.items():
                x[i, j, column[name]] = value
        right[i, list(example.right)] = 0.0
    weights = torch.zeros(len(names), requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimizer.zero_grad()
        scores = x @ weights
        out = (scores + there).logsumexp(1).sum() - (scores + right).logsumexp(1).sum()
        out = out + penalty * weights.square().sum() / 2
        out.backward()
        return out

    optimizer.step(loss)
    return {name: round(w, 2) for name, w in zip(names, weights.tolist(), strict=True)}


def train(rows: Sequence[Example]) -> Weights:
    """With some examples given once more without what the coreference head says, so that the rest is learned too."""
    both = [*rows, *(replace(r, rows=tuple(map(unlinked, r.rows))) for r in rows[::UNLINKED])]
    return {g: fitted(mine, PENALTY) for g in GROUPS if (mine := [r for r in both if r.group == g])}


def unlinked(row: Features) -> Features:
    return {name: value for name, value in row.items() if not name.startswith("link")}


def shares(rows: Iterable[Example], ranker: Ranker) -> dict[str, tuple[int, int]]:
    """By group: how many are right, of how many."""
    right, number = Counter[str](), Counter[str]()
    for r in rows:
        number[r.group] += 1
        right[r.group] += ranker.best(r.group, r.rows) in r.right
    return {g: (right[g], number[g]) for g in GROUPS}


def folds(rows: Sequence[Example]) -> dict[str, tuple[int, int]]:
    articles = sorted({r.article for r in rows})
    random.Random(SEED).shuffle(articles)
    out = dict.fromkeys(GROUPS, (0, 0))
    for fold in range(FOLDS):
        mine = set(articles[fold::FOLDS])
        ranker = Ranker(train([r for r in rows if r.article not in mine]))
        for g, (right, number) in shares([r for r in rows if r.article in mine], ranker).items():
            out[g] = out[g][0] + right, out[g][1] + number
    return out


def table(weights: Weights) -> str:
    names = sorted({name for row in weights.values() for name in row})
    rows = ["\t".join(("feature", *GROUPS))]
    rows += ["\t".join((n, *(f"{weights.get(g, {}).get(n, 0.0):g}" for g in GROUPS))) for n in names]
    return HEAD + "\n".join(rows) + "\n"


def told(what: str, found: Mapping[str, tuple[int, int]]) -> None:
    print(what, *(f"{g} {100 * right / max(1, n):.1f} of {n}" for g, (right, n) in found.items()), sep="  ")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--write", action="store_true", help="put the weights in their place")
    args = parser.parse_args()
    if args.cache and args.cache.is_file():
        found = pickle.loads(args.cache.read_bytes())
    else:
        finder = Finder(Model(args.model))
        found = {part: records(part, finder) for part in ("train", "dev")}
        if args.cache:
            args.cache.write_bytes(pickle.dumps(found))
    articles = {part: [a for a in polnear(part) if a.whole] for part in ("train", "dev")}
    ranker = Ranker.shipped()
    told("dev, as shipped:", shares(examples(articles["dev"], found["dev"], ranker), ranker))
    for _ in range(ROUNDS):
        rows = examples(articles["train"], found["train"], ranker)
        ranker = Ranker(weights := train(rows))
    told("train, by folds:", folds(rows))
    told("dev, by these: ", shares(examples(articles["dev"], found["dev"], ranker), ranker))
    if args.write:
        OUT.write_text(table(weights), "utf8")


if __name__ == "__main__":
    main()
