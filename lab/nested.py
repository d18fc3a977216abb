"""Statements inside statements: the whole reader held against tests/resolving/nested/sentences.txt.

    python -m lab.nested [--model FOLDER]

A printed statement meets a gold one where the sources share a character or both are absent, and the contents'
characters have a Jaccard index of 0.5 or more (white space aside; cues are not compared). Gold is met one to one, by
as many statements as can be, then with as many right links. A link is right where the outer statements meet too, and
where neither has one. A chain is whole where all gold statements of the passage are met and all their links are right;
what else is printed for a nested passage costs nothing there, for a control it costs precision.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path

from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.records import Document, Record
from onrecord.resolving.resolver import Resolver
from tests.resolving.nested.reading import Gold, Passage, Spans, passages

OVERLAP = 0.5  # Jaccard index of two contents' characters from which on they are the same content

Characters = frozenset[int]


@dataclass(frozen=True, slots=True)
class Printed:
    """A printed statement, by the characters of its text that are no white space. `within` is an index among the
    passage's printed statements, -1 for a statement that is not among them, None for no link."""

    source: Characters
    content: Characters
    within: int | None
    text: str  # source > cue > content, to be shown


@dataclass(frozen=True, slots=True)
class Outcome:
    """For each gold statement of the passage, the index of the printed one that meets it, and whether its link is
    right, as it can only be where it is met."""

    passage: Passage
    printed: tuple[Printed, ...]
    met: tuple[int | None, ...]
    right: tuple[bool, ...]

    @property
    def whole(self) -> bool:
        return all(self.right)


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts, which add up."""

    passages: int = 0
    whole: int = 0
    statements: int = 0
    met: int = 0
    links: int = 0
    links_right: int = 0
    printed: int = 0
    printed_right: int = 0  # met a gold statement, and with the right link
    printed_links: int = 0

    def __add__(self, other: Figures) -> Figures:
        return Figures(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    @classmethod
    def of(cls, outcome: Outcome) -> Figures:
        gold = outcome.passage.statements
        return cls(
            passages=1,
            whole=outcome.whole,
            statements=len(gold),
            met=sum(i is not None for i in outcome.met),
            links=sum(g.within is not None for g in gold),
            links_right=sum(ok for g, ok in zip(gold, outcome.right, strict=True) if g.within is not None),
            printed=len(outcome.printed),
            printed_right=sum(outcome.right),
            printed_links=sum(p.within is not None for p in outcome.printed),
        )


def characters(text: str, spans: Spans) -> Characters:
    """The spans' characters, white space aside."""
    return frozenset(i for start, end in spans for i in range(start, end) if not text[i].isspace())


def printed(record: Record) -> tuple[Printed, ...]:
    """A record's statements. Raises ValueError for a record without a document."""
    if record.document is None:
        raise ValueError(f"could not be read: {record.failures}")
    text = record.document.text
    at = {s.id: i for i, s in enumerate(record.statements)}
    out = []
    for s, reading in zip(record.statements, record.readings, strict=True):
        source, content = (characters(text, () if part is None else part.spans) for part in (s.source, s.content))
        within = None if reading.within is None else at.get(reading.within, -1)
        shown = " > ".join("-" if part is None else part.text for part in (s.source, s.cue, s.content))
        out.append(Printed(source, content, within, shown))
    return tuple(out)


def overlap(text: str, gold: Gold, found: Printed) -> float:
    """The contents' Jaccard index, the best of all ways in which the gold may be printed; 0 for another source."""
    source, other = characters(text, gold.source), characters(text, gold.other_source)
    if not ((source | other) & found.source or (not source and not found.source)):
        return 0.0
    content, other = characters(text, gold.content), characters(text, gold.other_content)
    ways = (content, other, content | other) if other else (content,)
    return max(len(way & found.content) / len(way | found.content) for way in ways)


def outcome(passage: Passage, found: tuple[Printed, ...]) -> Outcome:
    """The best of all ways to meet the gold one to one."""
    gold = passage.statements
    alike = [{j: x for j, p in enumerate(found) if (x := overlap(passage.text, g, p)) >= OVERLAP} for g in gold]

    def ways(i: int, taken: frozenset[int]) -> Iterator[tuple[int | None, ...]]:
        if i == len(gold):
            yield ()
            return
        for j in (*alike[i], None):
            if j is None or j not in taken:
                yield from ((j, *rest) for rest in ways(i + 1, taken if j is None else taken | {j}))

    def right(met: tuple[int | None, ...]) -> tuple[bool, ...]:
        wanted = (None if g.within is None else met[g.within] for g in gold)
        return tuple(
            j is not None and found[j].within == outer and (outer is not None or g.within is None)
            for g, j, outer in zip(gold, met, wanted, strict=True)
        )

    def worth(met: tuple[int | None, ...]) -> tuple[int, int, float]:
        pairs = [(i, j) for i, j in enumerate(met) if j is not None]
        return len(pairs), sum(right(met)), sum(alike[i][j] for i, j in pairs)

    best = max(ways(0, frozenset()), key=worth)
    return Outcome(passage, found, best, right(best))


def outcomes(reader: Callable[[Document], Record], rows: Iterable[Passage]) -> Iterator[Outcome]:
    """Each passage read as a document of its own."""
    for row in rows:
        yield outcome(row, printed(reader(Document(row.text, "file:nested"))))


def share(part: int, whole: int) -> str:
    return f"{100 * part / whole:5.1f}%  {part:3} of {whole}" if whole else "    -"


def table(rows: Iterable[Outcome]) -> Iterator[str]:
    """The figures, a line each."""
    nested, controls, depths = Figures(), Figures(), dict[int, Figures]()
    for row in rows:
        if row.passage.control:
            controls += Figures.of(row)
            continue
        nested += Figures.of(row)
        depth = row.passage.depth
        depths[depth] = depths.get(depth, Figures()) + Figures.of(row)
    yield f"chains whole          {share(nested.whole, nested.passages)}"
    for depth, part in sorted(depths.items()):
        yield f"  {depth} deep              {share(part.whole, part.passages)}"
    yield f"statements found      {share(nested.met, nested.statements)}"
    yield f"links right           {share(nested.links_right, nested.links)}"
    yield f"printed links right   {share(nested.links_right, nested.printed_links)}"
    yield f"controls: precision   {share(controls.printed_right, controls.printed)}"
    yield f"controls: found       {share(controls.met, controls.statements)}"
    yield f"controls: links       {controls.printed_links}, where there is none"


def failure(row: Outcome) -> Iterator[str]:
    """What a passage lacks, and all that was printed for it."""
    text = row.passage.text
    yield f"{row.passage.line}: {row.passage.shape}: {text}"
    for n, (g, j, ok) in enumerate(zip(row.passage.statements, row.met, row.right, strict=True), 1):
        if not ok:
            spans = (" ".join(text[a:b] for a, b in part) or "-" for part in (g.source, g.cue, g.content))
            outer = "none" if g.within is None else g.within + 1
            wrong = "missing" if j is None else f"the link is not to {outer}"
            yield f"    {n} {wrong}: {' > '.join(spans)}"
    for i, p in enumerate(row.printed):
        link = "" if p.within is None else " within ?" if p.within < 0 else f" within p{p.within + 1}"
        number = next((f" for {n}" for n, j in enumerate(row.met, 1) if j == i), "")
        yield f"    p{i + 1}{number}{link}: {p.text}"


def faulty(row: Outcome) -> bool:
    """Not whole; or a control with more than its gold."""
    return not row.whole or (row.passage.control and len(row.printed) > len(row.met))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--model", type=Path, help="a folder with onrecord.onnx (the shipped one unless told otherwise)"
    )
    args = parser.parse_args()
    finder, resolver = Finder(Model(args.model)), Resolver()
    rows = list(outcomes(lambda document: resolver(finder(document)), passages()))
    print(*table(rows), sep="\n")
    wrong = [row for row in rows if faulty(row)]
    print(f"\n{len(wrong)} with faults:" if wrong else "\nno faults")
    for row in wrong:
        print(*failure(row), sep="\n")


if __name__ == "__main__":
    main()
