"""Readers for the corpora in ../shared/data: one record type an annotation layer, nothing trained here."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

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


@dataclass(frozen=True, slots=True)
class Parse:
    """The automatic parse of one article, a row a token: where it starts, the indexes of its tag and relation in the
    layer's sorted labels, and of its head among the tokens (-1 for a root)."""

    starts: np.ndarray
    tags: np.ndarray
    heads: np.ndarray
    relations: np.ndarray


def parses(part: str) -> tuple[dict[str, Parse], list[str], list[str]]:
    """The CoreNLP layer of PolNeAR by article id, with its tags and relations. Four articles have none."""
    import pyarrow.parquet as pq

    table = pq.read_table(DATA / "polnear" / f"{part}.corenlp-tokens.parquet")
    columns = {name: table[name].to_numpy(zero_copy_only=False) for name in table.column_names}
    tags, tag = np.unique(columns["pos"].astype(str), return_inverse=True)
    relations, relation = np.unique(columns["deprel"].astype(str), return_inverse=True)
    out = {}
    for name in dict.fromkeys(columns["doc"]):
        rows = np.flatnonzero(columns["doc"] == name)
        rows = rows[np.argsort(columns["start"][rows], kind="stable")]
        sentence, head = columns["sent"][rows], columns["head"][rows]
        # Heads count within the sentence; sentences and the tokens in them are in the order of the text.
        first = np.searchsorted(sentence, sentence, side="left")
        out[str(name)] = Parse(columns["start"][rows], tag[rows], np.where(head < 0, -1, first + head), relation[rows])
    return out, tags.tolist(), relations.tolist()
