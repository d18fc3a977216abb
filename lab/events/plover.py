"""PLOVER's gold records: a text each, with its event's type, words, actors and those it is done to."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from lab.corpora import DATA

# The names of version 0.5 that later versions have no more.
LATER = {"DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "DEMAND": "REQUEST", "FIGHT": "ASSAULT"}
_OPENING = re.compile(r"\(((?:SRC|TAR|EVT|LOC)(?:/(?:SRC|TAR|LOC))*): ?")

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Gold:
    """Spans are half-open, in code points of `text`."""

    id: str
    text: str
    published: str
    type: str
    words: Spans
    actors: Spans
    recipients: Spans


@dataclass(frozen=True, slots=True)
class Example:
    """A line of the CAMEO map: what a type covers, in a few words."""

    type: str
    text: str


def records() -> Iterator[Gold]:
    for row in json.loads((DATA / "plover" / "gold-dev.json").read_text("utf8")):
        info = row.get("textInfo")
        text, spans = plain((info.get("markup") if isinstance(info, dict) else info) or row["text"])
        kind = LATER.get(row["event"], row["event"])
        yield Gold(row["id"], text, row["date"], kind, spans["EVT"], spans["SRC"], spans["TAR"])


def plain(markup: str) -> tuple[str, dict[str, Spans]]:
    """The text without its marks, and where each kind of mark was."""
    text, at = "", 0
    open_marks: list[tuple[str, int]] = []
    found: dict[str, list[tuple[int, int]]] = {"EVT": [], "SRC": [], "TAR": [], "LOC": []}
    markup = markup.strip().removeprefix("{").removesuffix("}")
    while at < len(markup):
        if opening := _OPENING.match(markup, at):
            open_marks.append((opening[1], len(text)))
            at = opening.end()
            continue
        if markup[at] == "(":
            open_marks.append(("", len(text)))
        elif markup[at] == ")" and open_marks:
            kinds, start = open_marks.pop()
            for kind in kinds.split("/") if kinds else ():
                found[kind].append((start, len(text)))
            if kinds:
                at += 1
                continue
        text += markup[at]
        at += 1
    return text, {kind: tuple(sorted(spans)) for kind, spans in found.items()}


def examples() -> Iterator[Example]:
    for line in (DATA / "plover" / "CAMEO2PLOVER-2021.txt").read_text("utf8").splitlines():
        row = re.match(r"\d{3,4}:\s*([A-Z]+)\s*,[^#]*#\s*(.+)", line)
        if row:
            yield Example(row[1], re.sub(r"\s*(\d\d\.\d\d\.\d\d:.*|, not specified below)$", "", row[2]).strip())
