"""Adding: idempotent, all or nothing, replaced as a whole, safe beside readers and other writers."""

from __future__ import annotations

import contextlib
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from onrecord.errors import StoreError
from onrecord.records import Document, Failure, Reading, Record
from onrecord.store import Store

from .made import MODEL, bridge, note, vector

TABLES = ("documents", "statements", "bands", "pairs", "failures")


def counts(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as raw:
        for words in ("document_words", "statement_words"):  # raises where an index and its table differ
            raw.execute(f"INSERT INTO {words} ({words}, rank) VALUES ('integrity-check', 1)")
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return {t: raw.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in TABLES}


def full(record: Record) -> dict[str, tuple[bytes, ...]]:
    return {s.id: (b"one", b"two") for s in record.statements}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.db"


def test_record_comes_back_as_it_was_added(path: Path) -> None:
    record = bridge()
    assert record.document
    with Store.open(path) as store:
        assert store.add(record, MODEL, full(record))
        assert store.record(record.document.id) == record
        assert store.document(record.document.id[:7]) == record.document
        assert store.statements(record.document.id) == list(record.statements)
        assert store.statements("none such") == []
        assert store.statement_rows() == [(record.document, s, r) for s, r in record.rows()]
        assert store.failures() == list(record.failures)


def test_characters_outside_the_usual_come_back(path: Path) -> None:
    record = note("file:odd.txt", "that \0 and 🛰️ and \r\n and é are letters")
    assert record.document
    with Store.open(path) as store:
        store.add(record, MODEL)
        assert store.record(record.document.id) == record


def test_half_a_surrogate_pair_is_refused(path: Path) -> None:
    with Store.open(path) as store:
        with pytest.raises(StoreError, match=r"half of a surrogate pair \('\\ud83d'\)"):
            store.add(note("file:odd.txt", "that \ud83d broke"), MODEL)
        with pytest.raises(StoreError, match="surrogate"):
            store.document("\ud83d")
        assert store.search("\ud83d").texts == ()
    assert counts(path)["documents"] == 0


def test_adding_twice_changes_nothing(path: Path) -> None:
    record = bridge()
    assert record.document
    with Store.open(path) as store:
        assert not store.holds(record.document.id, MODEL)
        pairs = [(record.statements[1].id, record.statements[0].id, "same-text", 0.5)]
        assert store.add(record, MODEL, full(record), pairs)
        assert store.holds(record.document.id, MODEL)
        assert not store.holds(record.document.id, "model-2")
        before = counts(path)
        assert not store.add(record, MODEL, full(record), pairs)
        moved = replace(record, document=replace(record.document, title="Another title"))
        assert not store.add(moved, MODEL)
        assert store.document(record.document.id).title == "A bridge in doubt"
    assert counts(path) == before == dict(zip(TABLES, (1, 2, 4, 1, 1), strict=True))


def test_pairs_are_ordered_by_id_and_kept_once(path: Path) -> None:
    record = bridge()
    low, high = sorted(s.id for s in record.statements)
    with Store.open(path) as store:
        store.add(record, MODEL, {}, [(high, low, "r", 0.5), (low, high, "r", 0.5), (high, low, "q", 1.0)])
        assert store.pairs() == [(low, high, "q", 1.0), (low, high, "r", 0.5)]


@pytest.mark.parametrize("pair", [("0" * 20, "f" * 20), None])
def test_failing_half_way_leaves_the_file_as_it_was(path: Path, pair: tuple[str, str] | None) -> None:
    record, other = bridge(), note("https://other.example", "that it rained on the fair")
    with Store.open(path) as store:
        store.add(other, MODEL, full(other))
        before = counts(path)
        ids = pair or (record.statements[0].id,) * 2
        with pytest.raises(StoreError, match="the database refused"):
            store.add(record, MODEL, full(record), [(*ids, "same-text", 1.0)])
        assert counts(path) == before
        assert store.search("bridge").texts == ()
        assert list(store.vectors(MODEL)[0]) == [other.statements[0].id]


def test_failing_to_replace_keeps_the_old(path: Path) -> None:
    record = bridge()
    assert record.document
    with Store.open(path) as store:
        store.add(record, MODEL, full(record))
        before = counts(path)
        with pytest.raises(StoreError):
            store.add(replace(record, statements=record.statements[:1] * 2), "model-2")
        assert store.record(record.document.id) == record
        assert store.holds(record.document.id, MODEL)
    assert counts(path) == before


def test_another_model_replaces_statements_bands_pairs_failures_and_words(path: Path) -> None:
    record, other = bridge(), note("https://other.example", "that the bridge was ever inspected")
    assert record.document
    again = replace(record, statements=record.statements[:1], readings=record.readings[:1], failures=())
    with Store.open(path) as store:
        store.add(other, MODEL, full(other))
        store.add(record, MODEL, full(record), [(record.statements[1].id, other.statements[0].id, "same-text", 1.0)])
        assert store.add(again, "model-2", full(again))
        assert store.record(record.document.id) == again
        assert store.pairs() == []
        assert store.failures() == []
        assert [d.model for d in store.documents()] == ["model-2", MODEL]
        assert store.search("engineers denied").statements == ()
    assert counts(path) == dict(zip(TABLES, (2, 2, 4, 0, 0), strict=True))


def test_failures_without_a_document_are_kept_once(path: Path) -> None:
    lost = Failure("intake", "a.pdf", "empty", "no text")
    with Store.open(path) as store:
        assert store.fail([lost, lost]) == 1
        assert store.fail([lost]) == 0
        assert not store.add(Record(None, failures=(lost, replace(lost, reason="other"))), MODEL)
        assert store.failures() == [lost, replace(lost, reason="other")]


def test_full_disk(path: Path) -> None:
    with Store.open(path) as store:
        store._db.run("PRAGMA max_page_count = 60")
        with pytest.raises(StoreError, match="the disk is full; make room"):
            store.add(bridge(text="The word is out. " * 200_000 + bridge_text()), MODEL)
        assert store.documents() == []
        store.fail([Failure("intake", "a", "b", "c")])
    assert counts(path)["documents"] == 0


def bridge_text() -> str:
    document = bridge().document
    assert document
    return document.text


def test_locked_by_another_writer(path: Path) -> None:
    with Store.open(path) as one, Store.open(path, patience=0.05) as two:
        with one.writing(), pytest.raises(StoreError, match="is in use by another program; try again"):
            two.add(bridge(), MODEL)
        assert two.add(bridge(), MODEL)


def test_readers_go_on_while_one_writes(path: Path) -> None:
    first, second = bridge(), note("https://other.example", "that it rained on the fair")
    with Store.open(path) as writer, Store.open(path, create=False, patience=0.05) as reader:
        writer.add(first, MODEL)
        with writer.writing():
            writer.add(second, MODEL)
            assert len(reader.documents()) == 1
            with reader.snapshot():
                assert len(reader.statement_rows()) == 2
        with reader.snapshot():
            assert len(reader.documents()) == 2
            writer.fail([Failure("intake", "a", "b", "c")])
            assert reader.failures() == list(first.failures)
        assert len(reader.failures()) == 2


def test_several_adds_in_one_transaction(path: Path) -> None:
    first, second = bridge(), note("https://other.example", "that it rained on the fair")
    with Store.open(path) as store:
        store.vectors(MODEL)
        with store.writing():
            store.add(first, MODEL)
            with pytest.raises(StoreError):  # only this one is undone
                store.add(second, MODEL, {}, [("0", "1", "same-text", 1.0)])
        assert [d.id for d in store.documents()] == [first.document and first.document.id]
        with contextlib.suppress(ZeroDivisionError), store.writing():
            store.add(second, MODEL)
            raise ZeroDivisionError
        assert len(store.documents()) == 1
        assert len(store.vectors(MODEL)[0]) == 2


def test_vectors_grow_with_add_and_follow_other_writers(path: Path) -> None:
    with Store.open(path) as store, Store.open(path) as other:
        assert store.vectors(MODEL)[1].shape == (0, 0)
        store.add(bridge(), MODEL)
        ids, matrix = store.vectors(MODEL)
        assert list(ids) == [s.id for s in bridge().statements]
        assert matrix.dtype == np.float32
        assert matrix.tolist() == [[1, 0, 0], [0, 1, 0]]
        assert not matrix.flags.writeable
        other.add(note("https://other.example", "that it rained on the fair"), MODEL)
        assert store.vectors(MODEL)[1].tolist() == [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
        for n in range(9):
            store.add(note(f"https://many.example/{n}", "that it rained on the fair"), MODEL)
        held = store.vectors(MODEL)
        with Store.open(path) as fresh:
            ids, matrix = fresh.vectors(MODEL)
            assert list(ids) == list(held[0])
            assert np.array_equal(matrix, held[1])
        store.add(bridge(), "model-2")
        assert len(store.vectors("model-2")[0]) == 2
        assert len(store.vectors(MODEL)[0]) == 10
        assert store.vectors("model-3")[1].shape == (0, 0)


def test_vectors_of_two_lengths_are_refused(path: Path) -> None:
    record = bridge()
    uneven = replace(record, readings=(record.readings[0], Reading(record.statements[1].id, vector(1, 0))))
    with Store.open(path) as store:
        with pytest.raises(StoreError, match="different lengths"):
            store.add(uneven, MODEL)
        store.add(note("https://other.example", "that it rained on the fair"), MODEL)
        store.vectors(MODEL)
        short = replace(record, readings=(Reading(record.statements[0].id, vector(1, 0)),))
        with pytest.raises(StoreError, match="different lengths"):
            store.add(short, MODEL)
        assert len(store.documents()) == 1


def test_candidates_share_a_band_or_are_near_and_are_of_other_documents(path: Path) -> None:
    record, other = bridge(), note("https://other.example", "that it rained on the fair")
    assert record.document
    assert other.document
    (mayor, engineers), (rain,) = record.statements, other.statements
    with Store.open(path) as store:
        store.add(record, MODEL, {mayor.id: (b"x", b"y"), engineers.id: (b"y", b"z")})
        store.add(other, "model-2", {rain.id: (b"", b"y")})

        def ids(bands: list[tuple[bytes, ...]], near: tuple[str, ...] = (), apart: str = "") -> set[str]:
            return {i for i, _, _ in store.statement_candidates(bands, near, MODEL, apart)}

        assert ids([(b"no", b"y")]) == {mayor.id, rain.id}
        assert ids([(b"y", b"x")]) == {engineers.id}  # the same hash at another place is another band
        assert ids([(b"x",), (b"y",)]) == {mayor.id, engineers.id}
        assert ids([(b"no", b"y")], apart=record.document.id) == {rain.id}
        assert ids([], (engineers.id, "unknown")) == {engineers.id}
        assert ids([]) == ids([()]) == set()
        found = store.statement_candidates([(b"no", b"y")], (), MODEL, "")
        assert {i: v for i, _, v in found} == {mayor.id: vector(1, 0, 0), rain.id: b""}
        assert {t for _, t, _ in found} == {"“The bridge is safe,”", "that it rained on the fair"}


def test_document_without_statements(path: Path) -> None:
    record = Record(Document("Nothing was said.", "file:quiet.txt"))
    assert record.document
    with Store.open(path) as store:
        assert store.add(record, MODEL)
        assert store.record(record.document.id) == record
        assert store.documents()[0].statements == 0


def test_closed_store_says_so(path: Path) -> None:
    store = Store.open(path)
    store.close()
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.documents()
