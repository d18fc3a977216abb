"""Readers for the corpora in ../shared/data: one record type an annotation layer, nothing trained here."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SHARED = Path(__file__).resolve().parents[2] / "shared"
DATA = SHARED / "data"

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Attribution:
    """One PolNeAR attribution; spans are half-open, in code points of the article's text, pieces that touch joined."""

    source: Spans
    cue: Spans
    content: Spans


@dataclass(frozen=True, slots=True)
class Article:
    id: str
    publisher: str
    text: str
    attributions: tuple[Attribution, ...]


def joined(spans: list[list[int]], text: str) -> Spans:
    """Spans in order, those with only white space between them joined, outer white space and empty spans dropped."""
    out: list[list[int]] = []
    for start, end in sorted(spans):
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start >= end:
            continue
        if out and not text[out[-1][1] : start].strip():
            out[-1][1] = max(end, out[-1][1])
        else:
            out.append([start, end])
    return tuple((a, b) for a, b in out)


def polnear(part: str) -> Iterator[Article]:
    """PolNeAR articles of `part` ("train" or "dev"), first annotator's layer."""
    with (DATA / "polnear" / f"{part}.jsonl").open(encoding="utf8") as lines:
        for line in lines:
            row = json.loads(line)
            text = row["text"]
            yield Article(
                row["id"],
                row["publisher"],
                text,
                tuple(
                    Attribution(*(joined(a[role], text) for role in ("source", "cue", "content")))
                    for a in row["attributions"]
                ),
            )
