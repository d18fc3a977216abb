"""Adding: idempotent, all or nothing, replaced as a whole, safe beside readers and other writers."""

from __future__ import annotations

import contextlib
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from onrecord.errors import StoreError
from onrecord.records import Document, Failure, Passage, Record
from onrecord.store import Store

from .made import MODEL, bridge, note, span, vector

TABLES = ("documents", "statements", "bands", "pairs", "failures")


def counts(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as raw:
        for words in ("document_words", "statement_words"):  # raises where an index and its table differ
            raw.execute(f"INSERT INTO {words} ({words}, rank) VALUES ('integrity-check', 1)")
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return {t: raw.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in TABLES}


def full(record: Record) -> list[tuple[bytes, ...]]:
    return [(f"{s.start}".encode(), b"two") for s in record.statements]


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
    assert counts(path) == before == dict(zip(TABLES, (1, 2, 3, 1, 1), strict=True))


def test_pairs_are_ordered_by_id_and_kept_once(path: Path) -> None:
    record = bridge()
    low, high = sorted(s.id for s in record.statements)
    with Store.open(path) as store:
        store.add(record, MODEL, (), [(high, low, "r", 0.5), (low, high, "r", 0.5), (high, low, "q", 1.0)])
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
        with store.writing():
            store.add(first, MODEL)
            with pytest.raises(StoreError):  # only this one is undone
                store.add(second, MODEL, (), [("0", "1", "same-text", 1.0)])
        assert [d.id for d in store.documents()] == [first.document and first.document.id]
        with contextlib.suppress(ZeroDivisionError), store.writing():
            store.add(second, MODEL)
            raise ZeroDivisionError
        assert len(store.documents()) == 1


def passages(record: Record) -> Record:
    """With a passage in the outlet's own voice and one that is part of the first content."""
    document = record.document
    assert document
    part = Passage(document.id, record.statements[0].id, span(document.text, "is safe"), vector(0, 1, 0))
    own = Passage(document.id, None, span(document.text, "Engineers denied"), vector(1, 1, 0))
    return replace(record, passages=(own, part))


def test_passages_are_kept_and_go_with_their_document(path: Path) -> None:
    record = passages(bridge())
    assert record.document
    with Store.open(path) as store:
        store.add(record, MODEL)
        assert store.record(record.document.id) == record
        assert list(store.records()) == [record]
        other = note("https://other.example", "that it rained on the fair")
        low, high = sorted([record.passages[1].id, other.statements[0].id])
        tie = (low, high, "same-claim", 0.5)
        store.add(other, MODEL, (), [tie])
        assert store.pairs() == [tie]
        store.add(replace(record, passages=()), "model-2")
        assert store.pairs() == []
        assert store.record(record.document.id).passages == ()


def test_kin_share_two_terms_in_reach_of_a_month_or_a_band(path: Path) -> None:
    record, other = bridge(), note("https://other.example", "that it rained on the fair")
    undated = note("https://third.example", "that it snowed on the fair")
    day = 730_000
    with Store.open(path) as store:
        store.add(record, MODEL, [(b"x", b"y"), (b"y", b"z")], terms=("bridg", "piers", "toll"), day=day)
        store.add(other, MODEL, [(b"", b"y")], terms=("rain", "fair", "piers"), day=day + 90)
        store.add(undated, MODEL, terms=("bridg", "snow", "toll"))
        store.add(
            note("https://old.example", "that it hailed on the fair"), "model-0", terms=("bridg", "toll"), day=day
        )

        def found(terms: tuple[str, ...], day: int | None, *bands: tuple[bytes, ...], apart: str = "") -> set[str]:
            return {r.document.url[8:13] for r in store.kin(terms, day, bands, MODEL, apart) if r.document}

        assert found(("toll", "bridg", "x"), day) == {"daily", "third"}
        assert found(("toll", "bridg"), day + 30) == {"daily", "third"}
        assert found(("toll", "bridg"), day + 90) == {"third"}
        assert found(("toll", "bridg"), None) == {"daily", "third"}
        assert found(("toll", "x"), day) == set()
        assert found((), None, (b"no", b"y")) == {"daily", "other"}
        assert found((), None, (b"z",)) == set()  # the same hash at another place is another band
        assert record.document
        assert found(("toll", "bridg"), day, apart=record.document.id) == {"third"}


def test_aliases_are_followed_to_what_stands_now(path: Path) -> None:
    record = bridge()
    with Store.open(path) as store:
        store.add(record, "model-0", aliases={"a": "b"})
        store.add(record, MODEL, aliases={"b": "c", "x": "x2"})
        assert store.aliases() == {"a": "c", "b": "c", "x": "x2"}
        store.add(record, "model-2", aliases={"c": "a"})  # a circle ends somewhere
        assert set(store.aliases()) == {"a", "b", "c", "x"}


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
