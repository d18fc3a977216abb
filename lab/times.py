"""The times held against MEANTIME (airbus and apple): spans and TIMEX3 values.

python -m lab.times [--miss TOPIC] [--tokens]

Gold: every TIMEX3 with tokens in sentences 0 to 5, where the annotation is complete; the day of publication is the
value of the one that is CREATION_TIME (it counts as gold too: the article prints it). The corpus has tokens only:
the text is set from them as in print, sentences 0 and 1 (title, date) as paragraphs of their own; with --tokens,
a blank between all tokens.

span F1: found and gold are paired one to one, in order, where they overlap; precision = pairs / found, recall =
pairs / gold. value F1: the same, of pairs with the same value only, as TempEval-3 counts it (UzZaman et al. 2013).
"""

from __future__ import annotations

import argparse
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lab.meantime import TOPICS, paths, typeset
from onrecord.records import Time
from onrecord.resolving.times import times

Gold = tuple[int, int, str]  # start, end, value


@dataclass(frozen=True, slots=True)
class Score:
    """Counts that add up over articles and topics."""

    gold: int = 0
    found: int = 0
    pairs: int = 0
    right: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(
            self.gold + other.gold, self.found + other.found, self.pairs + other.pairs, self.right + other.right
        )

    @property
    def span(self) -> float:
        return 2 * self.pairs / max(1, self.gold + self.found)

    @property
    def value(self) -> float:
        return 2 * self.right / max(1, self.gold + self.found)


@dataclass(frozen=True, slots=True)
class Article:
    name: str
    text: str
    published: str | None
    gold: tuple[Gold, ...]


def articles(topic: str, tokens: bool = False) -> Iterator[Article]:
    for path in paths(topic):
        yield article(path, tokens)


def article(path: Path, tokens: bool) -> Article:
    """The first sentences as a text, with their time expressions."""
    root = ET.parse(path).getroot()
    text, places = typeset(root, tokens=tokens)
    gold, published = [], None
    for timex in root.iter("TIMEX3"):
        value = timex.get("value", "")
        if timex.get("functionInDocument") == "CREATION_TIME":
            published = value
        spans = [places[t] for a in timex.iter("token_anchor") if (t := a.get("t_id")) in places]
        if spans:
            gold.append((min(s for s, _ in spans), max(e for _, e in spans), value))
    return Article(path.stem, text, published, tuple(sorted(gold)))


def pairs(gold: tuple[Gold, ...], found: list[Time]) -> Iterator[tuple[Gold, Time]]:
    """Gold and found that overlap, each once, in order."""
    taken = 0
    for start, end, value in gold:
        for n in range(taken, len(found)):
            if found[n].span.start < end and start < found[n].span.end:
                taken = n + 1
                yield (start, end, value), found[n]
                break


def score(read: Article) -> Score:
    found = times(read.text, read.published)
    both = list(pairs(read.gold, found))
    return Score(len(read.gold), len(found), len(both), sum(g[2] == t.value for g, t in both))


def misses(read: Article) -> Iterator[str]:
    """A line for each expression that is missed, found beside the gold, or has another value."""
    found = times(read.text, read.published)
    both = list(pairs(read.gold, found))
    for gold in read.gold:
        mate = next((t for g, t in both if g == gold), None)
        if mate is None or mate.value != gold[2]:
            got = "missed" if mate is None else f"{mate.span.text!r} {mate.type} {mate.value}"
            yield f"{_around(read.text, gold[0], gold[1])}  gold {gold[2]}: {got}  (published {read.published})"
    for time in found:
        if all(t is not time for _, t in both):
            yield f"{_around(read.text, time.span.start, time.span.end)}  no gold: {time.type} {time.value}"


def _around(text: str, start: int, end: int) -> str:
    return (text[max(0, start - 60) : start] + "[" + text[start:end] + "]" + text[end : end + 40]).replace("\n", " ")


def figures(tokens: bool = False) -> dict[str, Score]:
    """The score of each topic, and of all as "pooled"."""
    out = {topic: sum((score(a) for a in articles(topic, tokens)), Score()) for topic in TOPICS}
    out["pooled"] = sum(out.values(), Score())
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--miss", choices=TOPICS, help="print what is missed or wrong in a topic instead")
    parser.add_argument("--tokens", action="store_true", help="a blank between all tokens")
    args = parser.parse_args()
    if args.miss:
        for read in articles(args.miss, args.tokens):
            for line in misses(read):
                print(line)
        return
    for name, s in figures(args.tokens).items():
        print(f"{name:8} gold {s.gold:4}  found {s.found:4}  span F1 {s.span:.3f}  value F1 {s.value:.3f}")


if __name__ == "__main__":
    main()
