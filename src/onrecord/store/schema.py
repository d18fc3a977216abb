"""The schema as numbered migration files, each applied in one transaction together with its row in `migrations`.

A file that has been released is never changed; a change is the next number.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files

from onrecord.errors import StoreError
from onrecord.store import queries
from onrecord.store.connection import APPLICATION_ID, Connection


@dataclass(frozen=True, slots=True)
class Migration:
    """`0001_first.sql` is number 1 with the name "first"; `script` is its text."""

    number: int
    name: str
    script: str

    def statements(self) -> Iterator[str]:
        """The script's statements, one at a time (`executescript` would commit before the first of them).

        Raises ValueError where the last one does not end.
        """
        part = ""
        for piece in self.script.split(";")[:-1]:
            part += piece + ";"
            if sqlite3.complete_statement(part):  # false inside a string, a comment or a trigger's body
                yield part
                part = ""
        rest = (part + self.script.rpartition(";")[2]).strip()
        if any(line and not line.startswith("--") for line in map(str.strip, rest.splitlines())):
            raise ValueError(f"migration {self.number} ends within a statement: {rest!r}")


@cache
def packaged() -> tuple[Migration, ...]:
    """The migrations that ship with this version, in order; their numbers run from 1 without a gap."""
    found = []
    for file in (files("onrecord.store") / "migrations").iterdir():
        if file.name.endswith(".sql"):
            number, _, name = file.name.removesuffix(".sql").partition("_")
            found.append(Migration(int(number), name, file.read_text("utf8")))
    return tuple(sorted(found, key=lambda m: m.number))


def version(connection: Connection) -> int:
    """The number of the last migration applied, 0 for an empty database."""
    if not connection.rows(queries.HAS_MIGRATIONS):
        return 0
    return int(connection.rows(queries.VERSION)[0][0])


def migrate(connection: Connection, steps: Sequence[Migration] | None = None) -> None:
    """Applies what is missing of `steps` (all that ship); raises StoreError where the database is ahead of them."""
    steps = packaged() if steps is None else steps
    known, done = max(s.number for s in steps), version(connection)
    if done > known:
        raise StoreError(
            f"{connection.path} was made by a newer onrecord (schema {done}, this one knows {known}); upgrade onrecord"
        )
    for step in steps:
        if step.number <= done:
            continue
        with connection.transaction():
            if version(connection) >= step.number:  # another process was quicker
                continue
            connection.run(f"PRAGMA application_id = {APPLICATION_ID}")
            for statement in step.statements():
                connection.run(statement)
            now = datetime.now(UTC).isoformat(timespec="seconds")
            connection.run(queries.ADD_MIGRATION, (step.number, step.name, now))
