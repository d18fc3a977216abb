"""The database: what was read, what was found in it, and which statements are alike. One Store per thread."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from onrecord.errors import NotFound
from onrecord.records import Document, Failure, Reading, Record, Statement, content_id
from onrecord.store import queries, schema
from onrecord.store.connection import Connection
from onrecord.store.events import EventRow, event_of, event_row
from onrecord.store.readings import from_time, reading_of, to_time
from onrecord.store.rows import (
    FixRow,
    Found,
    PairRow,
    Said,
    Summary,
    document_of,
    document_row,
    hit_of,
    passage_of,
    passage_row,
    statement_of,
    statement_row,
)
from onrecord.store.sources import SourceCount, Sources, count_sources
from onrecord.store.standing import Standing
from onrecord.store.words import match_query

LISTED = 8  # candidates named when the beginning of an id is not unique


class Store:
    """An open database; close it, or use it in a `with`. Every method raises StoreError and nothing of SQLite's."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self.standing = Standing(connection)

    @classmethod
    def open(cls, path: Path | str, *, create: bool = True, patience: float = 10.0) -> Self:
        """Opens the database at `path`, making it where `create`, and brings its schema up to date.

        `patience` is how many seconds to wait for another writer. Raises StoreError where the file is missing (without
        `create`), is not ours, is newer than this program, or cannot be opened; such a file is left as it was.
        """
        connection = Connection(Path(path), create, patience)
        try:
            schema.migrate(connection)
            connection.use_wal()
        except BaseException:
            connection.close()
            raise
        return cls(connection)

    @property
    def path(self) -> Path:
        return self._db.path

    def close(self) -> None:
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    # Writing

    def writing(self) -> AbstractContextManager[None]:
        """A transaction: looking for candidates and adding are to be in one, so that no other writer comes between."""
        return self._db.transaction()

    def snapshot(self) -> AbstractContextManager[None]:
        """A frozen view: several reads within it see the same state, whatever others write."""
        return self._db.transaction(write=False)

    def holds(self, document_id: str, model: str) -> bool:
        """Whether the document is there as analysed by this very model."""
        return bool(self._db.rows(queries.HOLDS, (document_id, model)))

    def add(
        self,
        record: Record,
        model: str,
        bands: Iterable[Sequence[bytes]] = (),
        pairs: Collection[PairRow] = (),
        *,
        terms: Collection[str] = (),
        day: int | None = None,
        aliases: Mapping[str, str] = {},
    ) -> bool:
        """Adds one document and all that belongs to it, or nothing; returns False where nothing changed.

        `bands` are its members' signatures, each in the order of the bands' numbers; `terms` and `day` (of publication,
        an ordinal) are those by which `kin` finds it. `pairs` may join members of this record with one another and
        with those held already. A document held with the same model stays as it is (the first address, date and title
        that came with a text are kept); one held with another model is replaced, and its members' pairs go with it;
        `aliases` (old to new) keeps their ids good. A record without a document only leaves its failures. Raises
        StoreError where the database refuses (a pair with an unknown member).
        """
        document = record.document
        if document is None:
            self.fail(record.failures)
            return False
        readings = {reading.statement: reading for reading in record.readings}
        with self._db.transaction():
            held = self._db.rows(queries.DOCUMENT_KEY, (document.id,))
            if held and held[0][1] == model:
                return False
            if held:
                self.standing.forget([held[0][0]])
                self._db.run(queries.DELETE_DOCUMENT, (held[0][0],))
            times = json.dumps([from_time(t) for t in record.times], ensure_ascii=False)
            now = datetime.now(UTC).isoformat(timespec="seconds")
            key = self._db.run(queries.ADD_DOCUMENT, (*document_row(document), model, now, times))
            for statement in record.statements:
                self._db.run(queries.ADD_STATEMENT, statement_row(statement, key, readings.get(statement.id)))
            self._db.run_many(queries.ADD_PASSAGE, [passage_row(p, key) for p in record.passages])
            rows = {(number, band, key) for signature in bands for number, band in enumerate(signature)}
            self._db.run_many(queries.ADD_BAND, sorted(rows))
            self._db.run_many(queries.ADD_BLOCK, [(term, _month(day), key) for term in terms])
            self._db.run_many(queries.ADD_EVENT, [(key, *event_row(event)) for event in record.events])
            ordered = [(min(a, b), max(a, b), rule, score) for a, b, rule, score in pairs]
            self._db.run_many(queries.ADD_PAIR, ordered)
            self.standing.forget(self.standing.met(key))
            self._db.run_many(queries.ADD_ALIAS, sorted(aliases.items()))
            self._fail(key, record.failures)
        return True

    def fail(self, failures: Iterable[Failure]) -> int:
        """Keeps failures that belong to no document; returns how many are new (a rerun adds none)."""
        with self._db.transaction():
            return self._fail(None, failures)

    def _fail(self, document: int | None, failures: Iterable[Failure]) -> int:
        rows = [(document, f.stage, f.key, f.reason, f.detail) for f in failures]
        return self._db.run_many(queries.ADD_FAILURE, rows)

    # Candidates

    def kin(
        self, terms: Collection[str], day: int | None, bands: Iterable[Sequence[bytes]], model: str, apart: str
    ) -> Iterator[Record]:
        """The documents that may tell the story of one with these `terms` and published on this `day`, and those of a
        year that share a band with one of the signatures `bands`: the work of `model` alone, as two models' vectors
        cannot be compared, and without the document `apart` (it is being added). In the order of their ids."""
        keys = {key for (key,) in self._db.rows(queries.KIN, (json.dumps(sorted(terms)), _month(day)))}
        alike: set[int] = set()
        for number, band in sorted({(number, band) for signature in bands for number, band in enumerate(signature)}):
            alike.update(key for (key,) in self._db.rows(queries.IN_BAND, (number, band)))
        near = self._db.rows(queries.WITHIN_A_YEAR, (json.dumps(sorted(alike)), _month(day)))
        keys.update(key for (key,) in near)
        for (document,) in self._db.rows(queries.DOCUMENTS_OF, (json.dumps(sorted(keys)), apart, model)):
            yield self.record(document)

    def fix(self, kind: str, body: str, documents: Iterable[str] = ()) -> str:
        """Adds a correction; returns its id, which is of the row before it, the kind and the body. Rows are never
        changed or taken away. The stories of `documents` (ids), which it is about, are to be worked out anew."""
        with self._db.transaction():
            self.standing.forget(self.standing.keys(documents))
            before = self._db.rows(queries.LAST_FIX)
            key = content_id("fix", before[0][0] if before else "", kind, body)
            self._db.run(queries.ADD_FIX, (key, kind, body, datetime.now(UTC).isoformat(timespec="seconds")))
        return key

    def fixes(self) -> list[FixRow]:
        """Every correction, in the order of making."""
        return [(key, kind, body, made) for key, kind, body, made in self._db.rows(queries.FIXES)]

    # Reading

    def documents(self) -> list[Summary]:
        """All documents without their texts, by date of publication (unknown last), then address."""
        return [Summary(*row) for row in self._db.rows(queries.DOCUMENTS)]

    def document(self, beginning: str) -> Document:
        """The document whose id begins so; raises NotFound for none or several."""
        found = self._unique("document", queries.DOCUMENT_IDS, beginning)
        return document_of(self._db.rows(queries.DOCUMENT, (found,))[0])

    def find_document(self, wanted: str) -> Document:
        """The document with this address, the latest of its versions; else the one whose id begins so, as
        `document`."""
        found = self._db.rows(queries.DOCUMENT_OF_URL, (wanted,))
        return document_of(found[-1]) if found else self.document(wanted)

    def record(self, beginning: str) -> Record:
        """All that was kept of the document whose id begins so, as it was added; raises NotFound as `document` does."""
        with self.snapshot():
            document = self.document(beginning)
            rows = self._db.rows(queries.STATEMENTS, (document.id,))
            failures = self._db.rows(queries.FAILURES_OF, (document.id,))
            times = self._db.rows(queries.TIMES, (document.id,))[0][0]
            passages = tuple(map(passage_of, self._db.rows(queries.PASSAGES, (document.id,))))
            events = tuple(event_of(row) for row in self._db.rows(queries.EVENTS_OF, (document.id,)))
        statements = tuple(statement_of(row[0], row[1:9]) for row in rows)
        readings = tuple(reading_of(*row[9:]) for row in rows if row[-1] is not None)
        failed = tuple(Failure(*row) for row in failures)
        dated = tuple(map(to_time, json.loads(times)))
        return Record(document, statements, readings, times=dated, failures=failed, passages=passages, events=events)

    def versions(self, url: str = "") -> list[Record]:
        """Of the addresses that begin so and hold several documents all of these, by address, publication, adding."""
        with self.snapshot():
            return [self.record(i) for (i,) in self._db.rows(queries.VERSIONS, (url, url))]

    def statement(self, beginning: str) -> tuple[Document, Statement]:
        """The statement whose id begins so, with its document; raises NotFound for none or several."""
        with self.snapshot():
            found = self._unique("statement", queries.STATEMENT_IDS, beginning)
            document, *row = self._db.rows(queries.STATEMENT, (found,))[0]
            return document_of(self._db.rows(queries.DOCUMENT, (document,))[0]), statement_of(document, row)

    def statements(self, document_id: str) -> list[Statement]:
        """The statements of the document with exactly this id, in their order; empty where there is none."""
        return [statement_of(row[0], row[1:9]) for row in self._db.rows(queries.STATEMENTS, (document_id,))]

    def records(self) -> Iterator[Record]:
        """All that was kept of every document, as it was added, by the documents' ids."""
        for (document,) in self._db.rows(queries.ALL_DOCUMENTS):
            yield self.record(document)

    def statement_rows(self) -> list[tuple[Document, Statement, Reading]]:
        """Every statement with its document (one object a document) and its reading, in the order of adding."""
        with self.snapshot():
            texts = self._db.rows(queries.DOCUMENT_TEXTS)
            rows = self._db.rows(queries.STATEMENT_ROWS)
        documents = {key: document_of(row) for key, *row in texts}
        ids = {key: document.id for key, document in documents.items()}
        return [
            (documents[key], statement_of(ids[key], row[:8]), reading_of(*row[8:]) if row[-1] else Reading(row[8]))
            for key, *row in rows
        ]

    def event_rows(self) -> list[EventRow]:
        """Every event with its document (one object a document) and its statement, in the order of adding."""
        with self.snapshot():
            rows = self._db.rows(queries.EVENT_ROWS)
            texts = self._db.rows(queries.DOCUMENT_TEXTS) if rows else []
            said = {s.id: (s, r) for _, s, r in self.statement_rows()} if rows else {}
        documents = {key: document_of(row) for key, *row in texts}
        events = [(documents[key], event_of(row)) for key, *row in rows]
        return [EventRow(document, event, *said.get(event.statement or "", ())) for document, event in events]

    def aliases(self) -> dict[str, str]:
        """Members' ids of earlier readings, each with the id that stands for it now, through as many as there are."""
        steps: dict[str, str] = dict(self._db.rows(queries.ALIASES))
        out = {}
        for old in steps:
            now, seen = old, {old}
            while now in steps and steps[now] not in seen:
                now = steps[now]
                seen.add(now)
            out[old] = now
        return out

    def pairs(self) -> list[PairRow]:
        """Every pair of members found alike, by ids and rule."""
        return [(a, b, rule, score) for a, b, rule, score in self._db.rows(queries.PAIRS)]

    def failures(self) -> list[Failure]:
        """Everything that was dropped, with a document or without one."""
        return [Failure(*row) for row in self._db.rows(queries.FAILURES)]

    def sources(self) -> list[SourceCount]:
        """The speakers, or where they are not resolved the sources as printed; most statements first."""
        return count_sources(self._db.rows(queries.SOURCES))

    def source(self, name: str, others: Sequence[str] = ()) -> tuple[SourceCount, list[Said]]:
        """The source that is called so, as `Sources.named` finds it, and what it said, in time: by the day that the
        text gives, else by publication. Raises NotFound."""
        with self.snapshot():
            found = Sources(self._db.rows(queries.SOURCES))
            entry = found.named(name, others)
            rows = self.statement_rows()
        mine = [Said(*rows[i]) for i in found.rows[entry.id]]
        return entry, sorted(mine, key=lambda s: (s.day or "~", s.document.id, s.statement.start))

    def search(self, words: str, limit: int = 20, marks: tuple[str, str] = ("[", "]")) -> Found:
        """Where all of `words` are found; words in double quotes are a phrase, and nothing else is special.

        English endings, case and accents make no difference.
        """
        query = match_query(words)
        if not query or limit <= 0:
            return Found((), ())
        with self.snapshot():
            found = [
                self._db.rows(sql, (*marks, query, limit)) for sql in (queries.SEARCH_STATEMENTS, queries.SEARCH_TEXTS)
            ]
        statements, texts = (tuple(hit_of(row) for row in rows) for rows in found)
        return Found(statements, texts)

    def _unique(self, what: str, sql: str, beginning: str) -> str:
        start = beginning.strip().lower()
        ids = [i for (i,) in self._db.rows(sql, (start, start, LISTED + 1))] if start else []
        if len(ids) == 1 or (ids and ids[0] == start):
            return str(ids[0])
        if not ids:
            raise NotFound(f"no {what} has an id that begins with {beginning!r}")
        more = " …" if len(ids) > LISTED else ""
        raise NotFound(f"several {what}s have an id that begins with {start}: {' '.join(ids[:LISTED])}{more}")


def _month(day: int | None) -> int | None:
    """The thirty days that an ordinal is of."""
    return None if day is None else day // 30
