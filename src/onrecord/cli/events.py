"""`onrecord events`: what is said to have happened."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli.options import LEDGER, Database, Gazetteers, Jobs, MaxSize, MinScore
from onrecord.cli.running import Tally, records_of
from onrecord.finding import MIN_SCORE
from onrecord.intake import MAX_SIZE

if TYPE_CHECKING:
    from onrecord.records import Event
    from onrecord.store import EventRow


class EventFormat(StrEnum):
    table = "table"
    csv = "csv"
    jsonl = "jsonl"


OptionalPaths = Annotated[
    list[str] | None,
    typer.Argument(metavar="[PATH]...", help="Files or folders to read; without any, the ledger is asked."),
]
Type = Annotated[
    str | None,
    typer.Option("--type", metavar="TYPE", help="Only of this type (PLOVER's: AID, ASSAULT …) or subtype (transfer)."),
]
Actor = Annotated[
    str | None, typer.Option("--actor", metavar="NAME", help="Only what this one does, or has done to it.")
]
Since = Annotated[
    str | None,
    typer.Option("--since", metavar="DAY", help="Only what happens on this day or later; undated, by publication."),
]


def events(
    paths: OptionalPaths = None,
    db: Database = LEDGER,
    kind: Type = None,
    actor: Actor = None,
    since: Since = None,
    every: Annotated[bool, typer.Option("--all", help="In tables and CSV: events without a type too.")] = False,
    form: Annotated[EventFormat | None, typer.Option("--format", help="table on a terminal, else jsonl.")] = None,
    min_score: MinScore = MIN_SCORE,
    gazetteer: Gazetteers = None,
    max_size: MaxSize = MAX_SIZE,
    jobs: Jobs = None,
) -> None:
    """List what is said to have happened: who did what to whom, how certain the speaker makes it, and who says so.

    Example: onrecord events examples/harbour --actor council --format csv
    """
    from onrecord.export import events as export
    from onrecord.export import jsonl
    from onrecord.export.table import out
    from onrecord.store import Store

    shape = form or (EventFormat.table if sys.stdout.isatty() else EventFormat.jsonl)
    wanted = _Wanted(kind, actor, since, typed=shape is not EventFormat.jsonl and not every)
    tally = Tally()
    found: Iterable[EventRow]
    if paths:
        from onrecord.finding.model import Model

        read = records_of(
            paths, Model(), max_size=max_size, jobs=jobs, min_score=min_score, gazetteers=gazetteer,
            show=shape is not EventFormat.jsonl or not sys.stdout.isatty(),
        )  # fmt: skip
        if shape is EventFormat.jsonl:
            for record in tally.watch(read):
                if record.document is not None:
                    kept = [row.event for row in wanted(export.rows(record))]
                    print(jsonl.line(jsonl.events(record.document, kept)), flush=True)
            tally.end()
            return
        found = (row for record in tally.watch(read) for row in export.rows(record))
    else:
        with Store.open(db, create=False) as store:
            found = store.event_rows()
    kept_rows = wanted(found)
    if shape is EventFormat.jsonl:
        for document, rows in groupby(kept_rows, key=lambda row: row.document):
            print(jsonl.line(jsonl.events(document, [row.event for row in rows])))
    elif shape is EventFormat.csv:
        export.write_csv(kept_rows, sys.stdout)
    else:
        console = out()
        for table in export.tables(kept_rows):
            console.print(table)
    tally.end()


class _Wanted:
    """What is asked for. Raises UsageError for a type that there is none of and a day that is no day."""

    def __init__(self, kind: str | None, actor: str | None, since: str | None, *, typed: bool) -> None:
        from datetime import date

        from onrecord.records import EVENT_TYPES
        from onrecord.resolving.gazetteer import Gazetteer

        self._typed = typed
        self._kind = kind.upper() if kind else None
        if self._kind and self._kind not in (*EVENT_TYPES, "TRANSFER", "STATEMENT"):
            raise typer.BadParameter(
                f"there is no type {kind!r}; use one of {' '.join(EVENT_TYPES)}, transfer, statement"
            )
        self._since = since
        try:
            date.fromisoformat(since or "2000-01-01")
        except ValueError as e:
            raise typer.BadParameter(f"{since!r} is not a day such as 2031-05-27") from e
        # "Tehran" asks for Iran too.
        names = Gazetteer.shipped()
        known = [names.speaker(e).name for e in names.lookup(actor)[:1]] if actor else []
        self._actors = [set(x.casefold().split()) for x in dict.fromkeys([*([actor] if actor else []), *known])]

    def __call__(self, rows: Iterable[EventRow]) -> Iterator[EventRow]:
        for row in rows:
            event = row.event
            if self._typed and self._kind is None and (event.type is None or event.subtype == "statement"):
                continue
            if self._kind and self._kind not in (event.type, (event.subtype or "").upper()):
                continue
            if self._actors and not self._acts(event):
                continue
            if self._since and (self._day(row) or "")[:10] < self._since:
                continue
            yield row

    def _acts(self, event: Event) -> bool:
        for role in event.roles:
            if role.name in ("agent", "recipient"):
                words = set(f"{role.entity or ''} {role.span.text}".casefold().split())
                if any(wanted <= words for wanted in self._actors):
                    return True
        return False

    @staticmethod
    def _day(row: EventRow) -> str | None:
        time = row.event.time
        return (time.latest or time.earliest if time else None) or row.document.published
