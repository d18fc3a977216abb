"""Readers for the corpora in ../shared/data: one record type an annotation layer, nothing trained here."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from onrecord.records import KINDS

SHARED = Path(__file__).resolve().parents[2] / "shared"
DATA = SHARED / "data"
MORE = Path(__file__).parent / "labels" / "acts.jsonl"

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Attribution:
    """One PolNeAR attribution; spans are half-open, in code points of the article's text, pieces that touch joined."""

    source: Spans
    cue: Spans
    content: Spans


@dataclass(frozen=True, slots=True)
class Label:
    """What a careful reader made of one attribution (acts/README.md). The spans are half-open, None where there is
    none; `kind` is "none" where no source can be recovered."""

    act: str
    act2: str | None
    kind: str
    speaker: str | None
    said: str | None
    basis: tuple[int, int] | None
    medium: tuple[int, int] | None
    addressee: tuple[int, int] | None


def kind_of(label: Label) -> int:
    """The kind's number: its index in KINDS, or their number where no source can be recovered."""
    return KINDS.index(label.kind) if label.kind in KINDS else len(KINDS)


@dataclass(frozen=True, slots=True)
class Article:
    """`labels` by the attributions' numbers; `whole` where every attribution has been labelled."""

    id: str
    publisher: str
    text: str
    attributions: tuple[Attribution, ...]
    labels: Mapping[int, Label] = field(default_factory=dict)
    whole: bool = False


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


def labels(name: str) -> dict[str, dict[int, Label]]:
    """The labels of acts/NAME.jsonl ("train", "train-rare", "dev"), by article and attribution; "train-more" are those
    of more articles of train, made for this project in the same way (lab/labels)."""
    out: dict[str, dict[int, Label]] = {}
    file = MORE if name == "train-more" else DATA / "acts" / f"{name}.jsonl"
    for line in file.read_text("utf8").split("\n"):
        if line.strip():
            row = json.loads(line)
            spans = [None if row[k] is None else (row[k][0], row[k][1]) for k in ("basis", "medium", "addressee")]
            values = [row[k] for k in ("act", "act2", "kind", "speaker", "said")]
            out.setdefault(row["doc"], {})[row["n"]] = Label(*values, *spans)
    return out


def polnear(part: str) -> Iterator[Article]:
    """PolNeAR articles of `part` ("train" or "dev"), first annotator's layer, with what is labelled of them."""
    known = labels(part) | (labels("train-more") if part == "train" else {})
    rare = labels("train-rare") if part == "train" else {}
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
                rare.get(row["id"], {}) | known.get(row["id"], {}),
                row["id"] in known,
            )
