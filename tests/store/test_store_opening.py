"""Opening a database: what is made, what is refused, and that what is refused is left as it was."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from onrecord.errors import StoreError
from onrecord.records import Document
from onrecord.store import Store, schema
from onrecord.store.connection import APPLICATION_ID, Connection
from onrecord.store.schema import Migration

from .made import MODEL, bridge

as_root = pytest.mark.skipif(os.geteuid() == 0, reason="root may read and write everything")


def tables(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as raw:
        return {name for (name,) in raw.execute("SELECT name FROM sqlite_master")}


def test_fresh_database_is_marked_as_ours_and_survives_reopening(tmp_path: Path) -> None:
    path = tmp_path / "a folder?#%20" / "ledger.db"
    path.parent.mkdir()
    with Store.open(path) as store:
        assert store.add(bridge(), MODEL)
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert raw.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert raw.execute("SELECT number, name FROM migrations").fetchall() == [
            (m.number, m.name) for m in schema.packaged()
        ]
    for create in (True, False):
        with Store.open(path, create=create) as store:
            assert len(store.documents()) == 1
    assert [p.name for p in path.parent.iterdir()] == ["ledger.db"]


def test_migrations_are_numbered_without_a_gap() -> None:
    assert [m.number for m in schema.packaged()] == list(range(1, len(schema.packaged()) + 1))


def test_empty_file_is_a_ledger_to_be(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    path.touch()
    with pytest.raises(StoreError, match=r"no ledger at .* yet; make one with `onrecord add`"):
        Store.open(path, create=False)
    assert path.stat().st_size == 0
    with Store.open(path) as store:
        assert store.documents() == []


def test_reading_what_is_not_there_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"no ledger at .*ledger\.db yet; make one with `onrecord add`"):
        Store.open(tmp_path / "ledger.db", create=False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("body", [b"h", b"hello", b"Dear all,\n" * 5000, b"SQLite format 3\0", b"\0" * 8192])
def test_another_kind_of_file_is_left_alone(tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(body)
    for create in (True, False):
        with pytest.raises(
            StoreError, match=r"letter\.txt is not an onrecord database; name another file with --db"
        ) as e:
            Store.open(path, create=create)
        assert "\n" not in str(e.value)
    assert path.read_bytes() == body
    assert [p.name for p in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("mode", ["wal", "delete"])
@pytest.mark.parametrize("mark", [0, 0x0F055112])
def test_another_programs_database_is_left_alone(tmp_path: Path, mode: str, mark: int) -> None:
    path = tmp_path / "shop.db"
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA application_id = {mark}")
        raw.execute(f"PRAGMA journal_mode = {mode}")
        raw.execute("CREATE TABLE migrations (number INTEGER)")
        raw.commit()
    body = path.read_bytes()
    with pytest.raises(StoreError, match=r"shop\.db is not an onrecord database; name another file with --db"):
        Store.open(path)
    assert path.read_bytes() == body
    assert [p.name for p in tmp_path.iterdir()] == ["shop.db"]


def test_newer_schema_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    Store.open(path).close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("INSERT INTO migrations VALUES (900, 'later', '2050-01-01')")
        raw.commit()
    body = path.read_bytes()
    with pytest.raises(
        StoreError, match=rf"newer onrecord \(schema 900, this one knows {len(schema.packaged())}\); upgrade onrecord"
    ):
        Store.open(path)
    assert path.read_bytes() == body


def test_missing_folder_folder_as_file_and_odd_names(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"the folder .*nowhere does not exist; make it"):
        Store.open(tmp_path / "nowhere" / "ledger.db")
    with pytest.raises(StoreError, match="is not a file; name another with --db"):
        Store.open(tmp_path)
    (tmp_path / "file").write_text("x")
    for odd in (tmp_path / "file" / "ledger.db", tmp_path / ("n" * 300), Path("nul\0.db")):
        with pytest.raises(StoreError, match="name another file with --db"):
            Store.open(odd)
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


def test_damaged_database(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with Store.open(path) as store:
        store.add(bridge(), MODEL)
    body = bytearray(path.read_bytes())
    body[100:] = b"\xff" * (len(body) - 100)
    path.write_bytes(body)
    with pytest.raises(StoreError, match="is damaged; restore a copy"):
        Store.open(path)


@as_root
def test_unreadable_file(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    Store.open(path).close()
    path.chmod(0)
    with pytest.raises(StoreError, match="could not be opened; it and its folder must be readable and writable"):
        Store.open(path)


@as_root
def test_read_only_folder(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o555)
    with pytest.raises(StoreError, match=r"ledger\.db could not be opened; it and its folder must be"):
        Store.open(folder / "ledger.db")
    folder.chmod(0o755)


@as_root
def test_read_only_file_can_be_read_and_refuses_to_be_written(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with Store.open(path) as store:
        store.add(bridge(), MODEL)
    path.chmod(0o444)
    with Store.open(path, create=False) as store:
        assert len(store.documents()) == 1
        with pytest.raises(StoreError, match="may not be written"):
            store.add(bridge("https://other.example"), MODEL)


def test_failing_migration_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    good = schema.packaged()
    bad = Migration(len(good) + 1, "bad", "CREATE TABLE half (x); INSERT INTO half VALUES (1); CREATE TABLE half (y);")
    with closing(Connection(path, create=True, patience=1)) as connection:
        with pytest.raises(StoreError, match="table half already exists"):
            schema.migrate(connection, [*good, bad])
        assert schema.version(connection) == len(good)
    assert "half" not in tables(path)
    assert "documents" in tables(path)
    Store.open(path).close()


def test_failing_first_migration_leaves_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with closing(Connection(path, create=True, patience=1)) as connection, pytest.raises(StoreError):
        schema.migrate(connection, [Migration(1, "bad", "CREATE TABLE half (x); CREATE TABLE half (x);")])
    assert path.stat().st_size == 0
    Store.open(path).close()


def test_older_schema_is_brought_up_to_date_and_keeps_its_rows(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with Store.open(path) as store:
        store.add(bridge(), MODEL)
    more = Migration(len(schema.packaged()) + 1, "more", "ALTER TABLE documents ADD COLUMN topic TEXT;")
    for _ in range(2):
        with closing(Connection(path, create=False, patience=1)) as connection:
            schema.migrate(connection, [*schema.packaged(), more])
            assert schema.version(connection) == more.number
            assert len(connection.rows("SELECT topic FROM documents")) == 1


def test_script_is_split_where_statements_end() -> None:
    script = """-- a; comment
    CREATE TABLE t (x TEXT DEFAULT ';'); /* b; */
    CREATE TRIGGER r AFTER INSERT ON t BEGIN DELETE FROM t; DELETE FROM t; END; CREATE TABLE u (y);
    -- the end; really
    """
    parts = [p.split("CREATE ")[1].split()[0] for p in Migration(1, "x", script).statements()]
    assert parts == ["TABLE", "TRIGGER", "TABLE"]
    with pytest.raises(ValueError, match="ends within a statement"):
        list(Migration(1, "x", "CREATE TABLE t (x); CREATE TABLE u (y)").statements())


def test_many_open_a_new_ledger_at_once(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    start, wrong = threading.Barrier(8), []

    def run(number: int) -> None:
        try:
            start.wait()
            with Store.open(path) as store:
                store.add(bridge(f"https://daily.example/{number}"), MODEL)
        except Exception as error:
            wrong.append(error)

    threads = [threading.Thread(target=run, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    with Store.open(path, create=False) as store:
        assert len(store.documents()) == 8


def test_import_stays_light() -> None:
    heavy = "{'numpy', 'rensa', 'onrecord.ledger'}"
    code = f"import sys, onrecord.store; assert not {heavy} & set(sys.modules), {heavy} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_ledger_of_the_first_schema_is_read_on(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    document = Document("Zed said no", "file:a")
    with closing(Connection(path, create=True, patience=1)) as connection:
        schema.migrate(connection, schema.packaged()[:1])
        connection.run(
            "INSERT INTO documents (id, url, text, model, added) VALUES (?, 'file:a', 'Zed said no', 'model-0', '')",
            (document.id,),
        )
        connection.run(
            "INSERT INTO statements (id, document, content, content_spans, mode, score, start, vector)"
            " VALUES ('s', 1, 'no', '[[9, 11]]', 'indirect', 0.5, 9, x'003c')"
        )
    with Store.open(path) as store:
        ((_, statement, reading),) = store.statement_rows()
        assert (statement.mode, reading.act, reading.speakers) == ("indirect", None, ())
        assert store.record(document.id).readings == ()
