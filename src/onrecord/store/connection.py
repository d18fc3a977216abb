"""One SQLite connection whose every error is a StoreError: the only place that meets `sqlite3` exceptions.

Transactions are explicit (`isolation_level=None` takes Python's own away), and nest as savepoints.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from stat import S_ISREG
from time import monotonic, sleep
from typing import Any

from onrecord.errors import StoreError

# "onrc" in ASCII, written into the file's header (PRAGMA application_id, SQLite file format §1.3.17): a file without
# it is another program's.
APPLICATION_ID = 0x6F6E7263
TRIES, PAUSE = 20, 0.05  # seconds
FOREIGN = "is not an onrecord database; name another file with --db"

REMEDIES = {
    sqlite3.SQLITE_BUSY: "is in use by another program; try again when it is done",
    sqlite3.SQLITE_LOCKED: "is in use by another program; try again when it is done",
    sqlite3.SQLITE_FULL: "could not grow, the disk is full; make room and run again, nothing half-done was kept",
    sqlite3.SQLITE_IOERR: "could not be read or written, the disk reports an error; check the disk and its free space",
    sqlite3.SQLITE_READONLY: "may not be written; check its permissions and its folder's, or name another with --db",
    sqlite3.SQLITE_PERM: "may not be opened; check its permissions, or name another file with --db",
    sqlite3.SQLITE_AUTH: "may not be opened; check its permissions, or name another file with --db",
    sqlite3.SQLITE_CANTOPEN: "could not be opened; it and its folder must be readable and writable, "
    "or name another file with --db",
    sqlite3.SQLITE_CORRUPT: "is damaged; restore a copy, or name another file with --db and add the documents again",
    sqlite3.SQLITE_NOTADB: FOREIGN,
}


def _code(error: BaseException | None) -> int:
    """SQLite's primary result code, the low byte of the extended one; 0 where there is none."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def explain(path: Path, error: sqlite3.Error) -> StoreError:
    """The error in our words."""
    remedy = REMEDIES.get(_code(error))
    return StoreError(f"{path} {remedy}" if remedy else f"{path}: the database refused: {error}")


def _connect(path: Path, query: str, patience: float) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?{query}"
    try:
        return sqlite3.connect(uri, uri=True, isolation_level=None, timeout=patience)
    except sqlite3.Error as error:
        raise explain(path, error) from error


def inspect(path: Path, create: bool) -> None:
    """Raises StoreError unless `path` is an onrecord database, or nothing yet where `create`; writes nothing.

    The header is read through SQLite with `immutable` (no lock, no journal, no side files), not with `open()`: closing
    a plain descriptor would drop the locks this process may hold on the same file (SQLite, "How To Corrupt", §2.2).
    The first migration runs before the switch to WAL, so the id stands in the main file from the first commit on.
    """
    try:
        status = path.stat()
    except FileNotFoundError:
        status = None
    except (OSError, ValueError) as error:  # ValueError: a null character
        reason = (error.strerror if isinstance(error, OSError) else None) or error
        raise StoreError(f"{path!s:.200} could not be opened: {reason}; name another file with --db") from error
    if status is not None and not S_ISREG(status.st_mode):
        raise StoreError(f"{path} is not a file; name another with --db")
    if status is None or status.st_size == 0:
        if not create:
            raise StoreError(f"no ledger at {path} yet; make one with `onrecord add`")
        if not path.parent.is_dir():
            raise StoreError(f"{path}: the folder {path.parent} does not exist; make it, or name another with --db")
        return
    if _mark(path) != APPLICATION_ID:
        raise StoreError(f"{path} {FOREIGN}")


def _mark(path: Path) -> int:
    """The application id in the file's header. Read without a lock, the file may be seen while another program makes
    it grow, and then looks damaged for a moment: so that is believed only after a while."""
    for last in [False] * TRIES + [True]:
        raw = _connect(path, "mode=ro&immutable=1", 0)
        try:
            return int(raw.execute("PRAGMA application_id").fetchone()[0])
        except sqlite3.Error as error:
            if last or _code(error) != sqlite3.SQLITE_CORRUPT:
                raise explain(path, error) from error
        finally:
            raw.close()
        sleep(PAUSE)
    raise AssertionError("the last try returns or raises")


class Connection:
    """A connection to the database at `path`. All methods raise StoreError and nothing else of SQLite's.

    `patience` is how many seconds to wait for another writer. `rollbacks` counts what was undone, so that whoever
    caches rows knows when to forget them.
    """

    def __init__(self, path: Path, create: bool, patience: float) -> None:
        self.path = path
        self.patience = patience
        self.rollbacks = 0
        inspect(path, create)
        self._raw = _connect(path, "mode=rwc" if create else "mode=rw", patience)
        try:
            self.run("PRAGMA foreign_keys = ON")
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        self._raw.close()

    def use_wal(self) -> None:
        """Write-ahead logging: readers go on while one writes. NORMAL: a power cut may lose the last commits, never
        consistency. The switch wants the file for itself, and SQLite does not wait for that, so this does."""
        until = monotonic() + self.patience
        while self.rows("PRAGMA journal_mode")[0][0] != "wal":
            try:
                self.rows("PRAGMA journal_mode = WAL")
                break  # or the file system has no shared memory: the old journal works there too
            except StoreError as error:
                if _code(error.__cause__) != sqlite3.SQLITE_BUSY or monotonic() > until:
                    raise
            sleep(PAUSE)
        self.run("PRAGMA synchronous = NORMAL")

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise explain(self.path, error) from error
        except UnicodeEncodeError as error:
            raise StoreError(
                f"{self.path}: a text holds half of a surrogate pair ({error.object[error.start]!a}), "
                "which is no character and cannot be stored"
            ) from error

    def run(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """Runs one statement; returns the key of the row it inserted last (0 for none)."""
        with self._translated():
            return self._raw.execute(sql, parameters).lastrowid or 0

    def run_many(self, sql: str, parameters: Iterable[Sequence[object]]) -> int:
        """Runs one statement for each of `parameters`; returns the number of rows changed."""
        with self._translated():
            return max(0, self._raw.executemany(sql, parameters).rowcount)

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        with self._translated():
            return self._raw.execute(sql, parameters).fetchall()

    @contextmanager
    def transaction(self, write: bool = True) -> Iterator[None]:
        """All or nothing; within another one a savepoint. Without `write` a frozen view for reading.

        A writer takes its lock at once (BEGIN IMMEDIATE): what it reads stays true until it commits.
        """
        nested = self._raw.in_transaction
        self.run("SAVEPOINT step" if nested else "BEGIN IMMEDIATE" if write else "BEGIN")
        try:
            yield
            self.run("RELEASE step" if nested else "COMMIT")
        except BaseException:
            self.rollbacks += write
            if self._raw.in_transaction:  # not so where SQLite has already undone it all, as on a full disk
                if nested:
                    self.run("ROLLBACK TO step")
                    self.run("RELEASE step")
                else:
                    self.run("ROLLBACK")
            raise
