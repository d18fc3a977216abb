"""The claims as they stand, kept as rows for as long as nothing changes that has a say in them.

Documents of one story have one number. Where a story changes, its rows go and its documents lose their number, in the
transaction of the change; whoever asks for claims has to settle it first (onrecord.flow.judging).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from onrecord.errors import NotFound
from onrecord.records import (
    Claim,
    Document,
    Echo,
    Entry,
    Grade,
    Ground,
    Listed,
    Origins,
    Reading,
    Span,
    Statement,
    Status,
)
from onrecord.store import queries
from onrecord.store.connection import Connection
from onrecord.store.readings import reading_json, reading_of
from onrecord.store.rows import document_of, statement_of

NAMED = 8  # claims named where the beginning of an id is not unique
AT_ONCE = 200  # claims built at a time
# How each order of a list is sorted; "" is those in most documents first, "time" as their first entries came.
ORDERS: Mapping[str, str] = {
    "": "documents DESC, entries DESC, born",
    "new": "newest DESC, born",
    "independent": "low DESC, high DESC, entries DESC, born",
    "contested": "contested DESC, entries DESC, born",
    "time": "born",
}


class Standing:
    """Of one open database."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    # What is to be worked out anew

    def forget(self, documents: Iterable[int]) -> None:
        """The stories of these documents (keys) are to be worked out anew."""
        keys = json.dumps(sorted(documents))
        with self._db.transaction():
            self._db.run(queries.FORGET_CLAIMS, (keys,))
            self._db.run(queries.FORGET_STORIES, (keys,))

    def follow(self, how: str) -> None:
        """All is to be worked out anew, unless it was by these rules."""
        if self._db.rows(queries.HOW) != [(how,)]:
            with self._db.transaction():
                for query in queries.FORGET_ALL:
                    self._db.run(query)
                self._db.run(queries.SET_HOW, (how,))

    def unsettled(self) -> int:
        """How many documents have no story yet."""
        return int(self._db.rows(queries.UNSETTLED)[0][0])

    def next(self) -> int | None:
        """The key of one of these."""
        rows = self._db.rows(queries.NEXT_UNSETTLED)
        return int(rows[0][0]) if rows else None

    def keys(self, documents: Iterable[str]) -> list[int]:
        """The documents' keys, by their ids; those that are not there are passed over."""
        return [key for (key,) in self._db.rows(queries.KEYS_OF, (json.dumps(sorted(documents)),))]

    def ids(self, documents: Iterable[int]) -> dict[str, int]:
        """Those keys by the documents' ids, in the order of these."""
        return dict(self._db.rows(queries.IDS_OF, (json.dumps(sorted(documents)),)))

    def met(self, document: int) -> set[int]:
        """The documents (keys) that have any pair with this one."""
        return {key for (key,) in self._db.rows(queries.MET, (document,))}

    def tied(self, document: int, same: str, near: str, least: float) -> set[int]:
        """The documents (keys) that have a pair with this one by the rule `same`, or by `near` with `least` or more."""
        return {key for (key,) in self._db.rows(queries.TIED, (document, same, near, least))}

    def pairs(self, documents: Iterable[int]) -> list[tuple[str, str, str, float]]:
        """The pairs of members of these documents (keys), and some with others'."""
        return [(a, b, r, s) for a, b, r, s in self._db.rows(queries.PAIRS_OF, (json.dumps(sorted(documents)),))]

    def keep(self, documents: Sequence[int], claims: Iterable[tuple[Claim, str, float | None]]) -> None:
        """These documents (keys) are a story, and its claims stand so; each with what sorts it by its first entry's
        time, and its last entry's day in seconds since 1970."""
        keys = self.ids(documents)
        story = min(documents)
        with self._db.transaction():
            for claim, born, newest in claims:
                row = _row(Listed.of(claim))
                body = _body(claim, keys)
                key = self._db.run(queries.ADD_CLAIM, (story, newest, claim.status.contested, born, body, *row))
                self._db.run_many(queries.ADD_ENTRY, [(e.id, key, keys[e.document.id]) for e in claim.entries])
            self._db.run(queries.SETTLE, (story, json.dumps(list(documents))))

    # Reading

    def listed(
        self, order: str = "", status: str | None = None, since: float | None = None, limit: int = 50
    ) -> tuple[list[Listed], int]:
        """The first `limit` claims in one of ORDERS, and how many there are; only those that stand so (one of
        onrecord.ledger.choosing.STATUSES), with an entry published since (seconds since 1970)."""
        where, values = _where(status, since)
        rows = self._db.rows(queries.LISTED.format(where=where, order=ORDERS[order]), (*values, limit))
        number = self._db.rows(queries.COUNTED.format(where=where), values)[0][0]
        return [_listed(row) for row in rows], int(number)

    def claims(self, keys: Iterable[int] | None = None) -> Iterator[Claim]:
        """Whole claims (all, or those with these keys), in the order of their first entries."""
        wanted = [k for (k,) in self._db.rows(queries.CLAIM_KEYS)] if keys is None else list(keys)
        for at in range(0, len(wanted), AT_ONCE):
            yield from self._built(self._db.rows(queries.CLAIMS, (json.dumps(wanted[at : at + AT_ONCE]),)))

    def stories(self) -> list[list[int]]:
        """The documents (keys) of each story that is worked out."""
        found: dict[int, list[int]] = {}
        for story, key in self._db.rows(queries.STORIES):
            found.setdefault(story, []).append(key)
        return list(found.values())

    def of_documents(self, documents: Iterable[int]) -> list[int]:
        """The keys of the claims that have an entry in these documents (keys), in the order of their first entries."""
        return [k for (k,) in self._db.rows(queries.CLAIMS_OF_DOCUMENTS, (json.dumps(sorted(documents)),))]

    def of_claim(self, claim: str) -> list[int]:
        """The documents (keys) of the claim's story, by its id."""
        return [k for (k,) in self._db.rows(queries.STORY_OF_CLAIM, (claim,))]

    def named(self, beginning: str) -> Claim:
        """The claim whose id, or one of whose entries' ids, begins so, an id of an earlier model's reading too. Raises
        NotFound for none or several."""
        start = beginning.strip().lower()
        keys = self._with_entry(start) if start else set()
        for (new,) in self._db.rows(queries.ALIASES_OF, (start, NAMED + 1)) if start else ():
            keys |= self._with_entry(new)
        found = list(self.claims(sorted(keys)[: NAMED + 1]))
        whole = [c for c in found if c.id == start]  # what somebody took back stands in two claims
        if len(found) == 1 or whole:
            return (whole or found)[0]
        if not found:
            raise NotFound(f"no claim has an id that begins with {beginning!r}; `onrecord claims` lists them")
        more = " …" if len(found) > NAMED else ""
        ids = " ".join(c.id for c in found[:NAMED])
        raise NotFound(f"several claims have an id that begins with {start}: {ids}{more}")

    def _with_entry(self, start: str) -> set[int]:
        return {key for (key,) in self._db.rows(queries.CLAIMS_OF_ENTRY, (start, NAMED + 1))}

    def _documents(self, keys: Iterable[int]) -> dict[int, Document]:
        rows = self._db.rows(queries.TEXTS_OF, (json.dumps(sorted(keys)),))
        return {key: document_of(row) for key, *row in rows}

    def _built(self, rows: Sequence[Sequence[Any]]) -> Iterator[Claim]:
        bodies = [json.loads(row[-1]) for row in rows]
        documents = self._documents({e[0] for body in bodies for e in body["entries"]})
        said = sorted({e[1] for body in bodies for e in body["entries"] if e[1] is not None})
        statements: dict[str, tuple[Statement, Reading]] = {}
        for document, *held in self._db.rows(queries.STATEMENTS_OF, (json.dumps(said),)):
            reading = reading_of(*held[8:]) if held[-1] is not None else Reading(held[8])
            statements[held[8]] = statement_of(document, held[:8]), reading
        for row, body in zip(rows, bodies, strict=True):
            yield _claim(_listed(row[:-1]), body, documents, statements)


def _row(line: Listed) -> tuple[object, ...]:
    """In the order of `queries._CLAIM`."""
    status = line.status
    counts = line.documents, line.outlets, line.entries, *line.origins
    stands = status.support, status.opposition, status.withdrawn
    return (line.id, line.text, line.first, line.last, *counts, *stands, line.credibility)


def _listed(row: Sequence[Any]) -> Listed:
    identity, text, first, last, documents, outlets, entries, low, high, support, opposition, withdrawn, grade = row
    status = Status(support, opposition, bool(withdrawn))
    return Listed(identity, text, first, last, documents, outlets, entries, (low, high), status, grade)


def _where(status: str | None, since: float | None) -> tuple[str, list[object]]:
    """A condition on claims' columns, and its values."""
    parts: list[tuple[str, list[object]]] = []
    if since is not None:
        parts.append(("newest >= ?", [since]))
    if status == "contested":
        parts.append(("contested", []))
    elif status == "withdrawn":
        parts.append(("withdrawn", []))
    elif status == "denied":
        parts.append(("opposition = ?", [status]))
    elif status is not None:
        parts.append(("support = ?", [status]))
    return " AND ".join(part for part, _ in parts) or "1", [value for _, values in parts for value in values]


def _body(claim: Claim, keys: Mapping[str, int]) -> str:
    value = {
        "entries": [
            [
                keys[e.document.id],
                None if e.statement is None else e.statement.id,
                e.span.spans,
                e.rule,
                e.relation,
                e.at,
                e.origin,
                _changed(e),
            ]
            for e in claim.entries
        ],
        "grounds": claim.status.grounds,
        "rules": claim.origins.rules,
        "echoes": claim.origins.echoes,
        "grade": claim.grade.rule,
    }
    return json.dumps(value, ensure_ascii=False)


def _changed(entry: Entry) -> list[object] | None:
    """A reading that people corrected, which is nowhere else."""
    reading = entry.reading
    if reading is None or entry.rule != "hand":
        return None
    return [reading.statement, reading.act, reading.kind, reading_json(reading)]


def _claim(
    line: Listed, body: Any, documents: Mapping[int, Document], statements: Mapping[str, tuple[Statement, Reading]]
) -> Claim:
    status = replace(line.status, grounds=tuple(Ground(w, r, tuple(e)) for w, r, e in body["grounds"]))
    origins = Origins(*line.origins, tuple(body["rules"]), tuple(Echo(*e) for e in body["echoes"]))
    entries = []
    for key, said, spans, rule, relation, at, origin, changed in body["entries"]:
        document = documents[key]
        statement, reading = statements[said] if said is not None else (None, None)
        if changed is not None:
            of, act, kind, rest = changed
            reading = reading_of(of, b"" if reading is None else reading.vector, act, kind, rest)
        span = Span.of(document.text, [(s, e) for s, e in spans])
        entries.append(Entry(document, statement, reading, span, rule, relation, (at[0], at[1]), origin))
    grade = Grade(line.credibility, body["grade"])
    return Claim(line.id, line.text, line.first, line.last, tuple(entries), status, origins, grade)
