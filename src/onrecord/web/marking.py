"""A text and its statements as one flat run of marked segments.

Spans may overlap, nest, repeat and come in pieces, so no span can be an element of its own. The text is cut at
every boundary instead, and each segment names all the statements and roles that cover it. The markup is then
flat and always balanced, and its text, with the tags taken out, is the text that went in.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from onrecord.records import Statement

ROLES = ("source", "cue", "content")

# What no HTML page can hold: NUL and lone surrogates. One character stands for one, so offsets stay.
_UNPRINTABLE = {0: "\ufffd", **dict.fromkeys(range(0xD800, 0xE000), "\ufffd")}


@dataclass(frozen=True, slots=True)
class Segment:
    """`text[start:end]` with the (statement index, role) pairs that cover all of it, in order; they may be none."""

    start: int
    end: int
    cover: tuple[tuple[int, str], ...]


def pieces(text: str, statement: Statement) -> list[tuple[int, int, str]]:
    """The statement's (start, end, role), cut to the text; empty pieces are left out."""
    found = []
    for role in ROLES:
        span = getattr(statement, role)
        for start, end in span.spans if span is not None else ():
            start, end = max(0, start), min(len(text), end)
            if start < end:
                found.append((start, end, role))
    return found


def segments(text: str, statements: Sequence[Statement]) -> Iterator[Segment]:
    """`text` cut at every boundary of every span: end to end, none empty, together the whole text."""
    opened: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
    closed: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
    for index, statement in enumerate(statements):
        for start, end, role in pieces(text, statement):
            opened[start].append((index, role))
            closed[end].append((index, role))
    bounds = sorted({0, len(text), *opened, *closed})
    active: list[tuple[int, str]] = []
    for start, end in pairwise(bounds):
        for pair in closed[start]:
            active.remove(pair)
        active.extend(opened[start])
        yield Segment(start, end, tuple(sorted(set(active), key=lambda pair: (pair[0], ROLES.index(pair[1])))))


def safe(text: str) -> str:
    """`text` for HTML, in an element or an attribute; carriage returns are kept, which a browser would change."""
    return escape(text.translate(_UNPRINTABLE)).replace("\r", "&#13;")


def marked(text: str, statements: Sequence[Statement], anchors: Sequence[str]) -> str:
    """`text` as HTML, each covered segment a `span` that names its statements by number, from 1, in `data-s`.

    Where statement i begins stands an empty link, `t-` and its anchor, to `s-` and its anchor; its number is drawn
    by the style sheet, so that it is no part of the text.
    """
    begins: defaultdict[int, list[int]] = defaultdict(list)
    for index, statement in enumerate(statements):
        if found := pieces(text, statement):
            begins[min(found)[0]].append(index)
    parts: list[str] = []
    for segment in segments(text, statements):
        parts.extend(_number(i + 1, anchors[i]) for i in begins[segment.start])
        inner = safe(text[segment.start : segment.end])
        if not segment.cover:
            parts.append(inner)
            continue
        numbers = " ".join(str(i) for i in sorted({index + 1 for index, _ in segment.cover}))
        parts.append(f'<span class="{_classes(segment)}" data-s="{numbers}">{inner}</span>')
    return "".join(parts)


def _number(number: int, anchor: str) -> str:
    label = f'data-s="{number}" aria-label="Statement {number}"'
    return f'<a class="n" id="t-{anchor}" href="#s-{anchor}" {label}></a>'


def _classes(segment: Segment) -> str:
    roles = [role for _, role in segment.cover]
    names = [role for role in ROLES if role in roles]
    if roles.count("content") > 1:
        names.append("twice")
    return " ".join(names)
