"""sentences.txt -> passages with their gold statements. How a passage is written is said at the head of that file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

SENTENCES = Path(__file__).with_name("sentences.txt")
CONTROL = "control: "
ROLES = {"s": "source", "c": "cue", "q": "content"}
TAG = re.compile(r"\[(\d+(?:,\d+)*)(?:<(\d+))?([scq])(~?) ")
TOKEN = re.compile(r"\\[][\\]|[][\\]")

Spans = tuple[tuple[int, int], ...]  # half-open, in code points of the passage's text, in order, never touching


@dataclass(frozen=True, slots=True)
class Gold:
    """One statement. `within` is the index in the passage's statements of the one that it is nested in; `source` is
    empty where the text names none; what `other_source` and `other_content` hold may be printed in the place of those
    spans or beside them."""

    source: Spans
    cue: Spans
    content: Spans
    within: int | None
    other_source: Spans = ()
    other_content: Spans = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A text and its statements, in the order of their numbers in the markup; `line` counts from 1."""

    shape: str
    text: str
    statements: tuple[Gold, ...]
    control: bool
    line: int

    @property
    def depth(self) -> int:
        """The statements of the longest chain: 1 where none is within another."""
        return max(len(self.chain(i)) for i in range(len(self.statements)))

    def chain(self, index: int) -> tuple[int, ...]:
        """The statement and all that it lies within, from the inside out."""
        out = [index]
        while (outer := self.statements[out[-1]].within) is not None:
            out.append(outer)
        return tuple(out)


@dataclass(slots=True)
class _Marked:
    """What the brackets of one statement said, by role ("content", and "content~" for its other spans)."""

    spans: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    outer: int | None = None


def passages(path: Path = SENTENCES) -> tuple[Passage, ...]:
    """Raises ValueError, with the file and the line, for what is not written as the file's head says."""
    return tuple(read(path.read_text("utf8").split("\n"), str(path)))


def read(lines: Iterable[str], name: str = "") -> Iterator[Passage]:
    """The passages of the lines, which may be empty or remarks that begin with "#". Raises ValueError, with `name`
    and the line."""
    for number, line in enumerate(lines, 1):
        if line.strip() and not line.startswith("#"):
            try:
                yield passage(line, number)
            except ValueError as e:
                raise ValueError(f"{name}:{number}: {e}") from e


def passage(line: str, number: int = 1) -> Passage:
    """One line. Raises ValueError."""
    shape, bar, markup = line.partition(" | ")
    shape, markup = shape.strip(), markup.strip()
    if not bar or not shape or not markup:
        raise ValueError('write "SHAPE | PASSAGE"')
    text, marked = brackets(markup)
    if not marked or sorted(marked) != list(range(1, len(marked) + 1)):
        raise ValueError(f"statements count 1, 2, 3…, here they are {sorted(marked)}")
    for n, m in marked.items():
        if missing := [role for role in ("cue", "content") if role not in m.spans]:
            raise ValueError(f"statement {n} has no {missing[0]}")
    statements = tuple(_gold(n, marked) for n in sorted(marked))
    out = Passage(shape.removeprefix(CONTROL), text, statements, shape.startswith(CONTROL), number)
    for i, s in enumerate(statements):
        if s.within is not None and i in _upward(statements, s.within):
            raise ValueError(f"statement {i + 1} lies within itself")
    if out.control != all(s.within is None for s in statements):
        raise ValueError("a control has no nested statements" if out.control else "no statement is nested here")
    return out


def brackets(markup: str) -> tuple[str, dict[int, _Marked]]:
    """The text without its brackets, and what they said of each statement. Raises ValueError."""
    text: list[str] = []
    open_: list[tuple[int, str, str, list[int]]] = []
    marked: dict[int, _Marked] = {}
    at = length = 0

    def take(upto: int) -> None:
        nonlocal length
        text.append(markup[at:upto])
        length += upto - at

    while m := TOKEN.search(markup, at):
        take(m.start())
        at = m.end()
        if len(m.group()) == 2:
            text.append(m.group()[1])
            length += 1
        elif m.group() == "]":
            if not open_:
                raise ValueError(f"a bracket closes that never opened, before {markup[at:][:20]!r}")
            start, tag, role, owners = open_.pop()
            if not (inside := "".join(text)[start:]) or inside != inside.strip():
                raise ValueError(f"{tag.strip()} holds {inside!r}: spans are not empty, nor have space at their ends")
            for n in owners:
                marked[n].spans.setdefault(role, []).append((start, length))
        elif tagged := TAG.match(markup, m.start()):
            numbers, outer, letter, other = tagged.groups()
            owners = [int(n) for n in numbers.split(",")]
            for n in owners:
                mark = marked.setdefault(n, _Marked())
                if outer is not None and mark.outer not in (None, int(outer)):
                    raise ValueError(f"statement {n} cannot lie within both {mark.outer} and {outer}")
                mark.outer = int(outer) if outer is not None else mark.outer
            open_.append((length, tagged.group(), ROLES[letter] + other, owners))
            at = tagged.end()
        else:
            raise ValueError(
                f"no tag at {markup[m.start() :][:20]!r}: write [1s …], or \\ before a bracket of the text"
            )
    if open_:
        raise ValueError(f"{open_[-1][1].strip()} does not close")
    take(len(markup))
    return "".join(text), marked


def _gold(n: int, marked: dict[int, _Marked]) -> Gold:
    spans = {role: _joined(n, role, pieces) for role, pieces in marked[n].spans.items()}
    return Gold(
        spans.get("source", ()),
        spans["cue"],
        spans["content"],
        _outer(n, marked),
        spans.get("source~", ()),
        spans.get("content~", ()),
    )


def _joined(n: int, role: str, pieces: list[tuple[int, int]]) -> Spans:
    """In order, with pieces that touch made one. Raises ValueError for two that overlap."""
    out: list[tuple[int, int]] = []
    for start, end in sorted(pieces):
        if out and start < out[-1][1]:
            raise ValueError(f"the {role.rstrip('~')} of statement {n} has pieces that overlap")
        if out and start == out[-1][1]:
            out[-1] = out[-1][0], end
        else:
            out.append((start, end))
    return tuple(out)


def _outer(n: int, marked: dict[int, _Marked]) -> int | None:
    """The index of the statement that n lies within: the one named, or that with the shortest content that has all
    spans of n inside."""
    if (named := marked[n].outer) is not None:
        if named not in marked or named == n:
            raise ValueError(f"statement {n} cannot lie within {named}")
        return named - 1
    mine = _characters(s for role in ROLES.values() for s in marked[n].spans.get(role, []))
    contents = {k: _characters(m.spans["content"]) for k, m in marked.items() if k != n and "content" in m.spans}
    around = sorted((len(c), k) for k, c in contents.items() if mine <= c)
    if len(around) > 1 and around[0][0] == around[1][0]:
        first, second = around[0][1], around[1][1]
        raise ValueError(f"statement {n} lies within {first} or {second}, which is not to be seen: write [{n}<{first}c")
    return around[0][1] - 1 if around else None


def _characters(spans: Iterable[tuple[int, int]]) -> frozenset[int]:
    return frozenset(i for start, end in spans for i in range(start, end))


def _upward(statements: tuple[Gold, ...], index: int) -> set[int]:
    """The statement and all around it, in a circle too."""
    seen: set[int] = set()
    at: int | None = index
    while at is not None and at not in seen:
        seen.add(at)
        at = statements[at].within
    return seen
