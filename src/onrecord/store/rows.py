"""Rows to records and back, and what the store's readers return."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from onrecord.records import Document, Passage, Reading, Span, Statement
from onrecord.store.readings import reading_json

FixRow = tuple[str, str, str, str]  # a correction's id, kind, body (JSON) and when it was made (UTC, ISO 8601)
PairRow = tuple[str, str, str, float]  # two members' ids, the smaller first; the rule that found them alike; its score


@dataclass(frozen=True, slots=True)
class Summary:
    """A document without its text. `model` analysed it; `added` is UTC, ISO 8601; `statements` is their number."""

    id: str
    url: str
    publisher: str | None
    title: str | None
    published: str | None
    model: str
    added: str
    statements: int


@dataclass(frozen=True, slots=True)
class Hit:
    """Where words were found: in the statement with the id `statement`, or (None) in the document's title or text.

    `snippet` is one line around the words, each between the two marks given to `search`.
    """

    document: str
    statement: str | None
    url: str
    publisher: str | None
    title: str | None
    published: str | None
    snippet: str


@dataclass(frozen=True, slots=True)
class Found:
    """The hits in statements and in texts, each best first (BM25) and each at most `limit` long."""

    statements: tuple[Hit, ...]
    texts: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A statement in a list of what one source said."""

    document: Document
    statement: Statement
    reading: Reading

    @property
    def day(self) -> str | None:
        """The first day on which it was said, as the text tells or by publication; None where neither is known."""
        said = self.reading.said
        moment = (said.earliest or said.latest if said is not None else None) or self.document.published
        return moment[:10] if moment else None


def document_row(document: Document) -> tuple[str | None, ...]:
    d = document
    return d.id, d.url, d.publisher, d.title, d.byline, d.published, d.language, d.text


def document_of(row: Sequence[Any]) -> Document:
    text, url, publisher, title, byline, published, language = row
    return Document(text, url, publisher, title, byline, published, language)


def statement_row(statement: Statement, document: int, reading: Reading | None) -> tuple[object, ...]:
    parts = (statement.source, statement.cue, statement.content)
    texts = (p.text if p is not None else None for p in parts)
    spans = (json.dumps(p.spans) if p is not None else None for p in parts)
    inferred: tuple[object, ...] = (None,) * 4
    if reading is not None:
        inferred = (reading.vector, reading.act, reading.kind, reading_json(reading))
    return (statement.id, document, *texts, *spans, statement.mode, statement.score, statement.start, *inferred)


def statement_of(document: str, row: Sequence[Any]) -> Statement:
    """From the columns of `queries._STATEMENT`."""
    source, source_spans, cue, cue_spans, content, content_spans, mode, score = row
    return Statement(
        document,
        _span(source, source_spans),
        _span(cue, cue_spans),
        _span(content, content_spans),
        mode,
        score,
    )


def passage_row(passage: Passage, document: int) -> tuple[object, ...]:
    span = passage.span
    return passage.id, document, passage.statement, json.dumps(span.spans), span.text, passage.vector


def passage_of(row: Sequence[Any]) -> Passage:
    """From the columns of `queries.PASSAGES`."""
    document, statement, spans, text, vector = row
    span = _span(text, spans)
    assert span is not None
    return Passage(document, statement, span, vector)


def hit_of(row: Sequence[Any]) -> Hit:
    document, statement, url, publisher, title, published, snippet = row
    return Hit(document, statement, url, publisher, title, published, " ".join(snippet.split()))


def _span(text: str | None, spans: str | None) -> Span | None:
    if text is None or spans is None:
        return None
    return Span(tuple((int(start), int(end)) for start, end in json.loads(spans)), text)
