"""The command line: the only place where an error becomes an exit status.

0: all went well. 1: some documents went through, others failed (each is named). 2: nothing could be done.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord import __version__
from onrecord.errors import OnRecordError
from onrecord.records import Failure, Record

if TYPE_CHECKING:
    from rich.console import Console

app = typer.Typer(
    help="Who said what, on whose word, when, and who says otherwise: reads news and keeps the record.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class Format(StrEnum):
    table = "table"
    json = "json"
    jsonl = "jsonl"
    html = "html"


class ListFormat(StrEnum):
    table = "table"
    jsonl = "jsonl"


Paths = Annotated[
    list[str],
    typer.Argument(metavar="PATH…", help="Text, JSONL or HTML files, folders of them, or - for standard input."),
]
MaxSize = Annotated[int, typer.Option(metavar="BYTES", help="Leave out documents larger than this.", min=1)]
Jobs = Annotated[int | None, typer.Option(metavar="N", help="Documents read at a time (all cores unless told).", min=1)]
Database = Annotated[
    Path, typer.Option("--db", metavar="FILE", envvar="ONRECORD_DB", help="The ledger's file.", show_default=True)
]
Limit = Annotated[int, typer.Option(metavar="N", help="Show at most so many.", min=1)]
Listing = Annotated[ListFormat | None, typer.Option("--format", help="table on a terminal, else jsonl.")]
LEDGER = Path("onrecord.db")
MAX_SIZE = 20_000_000


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"onrecord {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Who said what, on whose word, when, and who says otherwise: reads news and keeps the record."""


def _listing(chosen: ListFormat | None) -> bool:
    """True for a table."""
    return chosen is ListFormat.table or (chosen is None and sys.stdout.isatty())


def _tell(failure: Failure) -> None:
    from onrecord.export.table import plain

    print(f"onrecord: {plain(failure.key)}: {plain(failure.detail)}", file=sys.stderr)


class _Tally:
    """Counts what goes past, keeps and tells the failures."""

    def __init__(self) -> None:
        self.documents = self.statements = 0
        self.failures: list[Failure] = []

    def watch(self, records: Iterable[Record], *, tell: bool = True) -> Iterator[Record]:
        for record in records:
            if record.document is not None:
                self.documents += 1
                self.statements += len(record.statements)
            self.failures += record.failures
            if tell:
                for failure in record.failures:
                    _tell(failure)
            yield record

    def end(self) -> None:
        """Ends the command with the status that the counts call for."""
        failed = len(self.failures)
        if failed and self.documents:
            print(f"onrecord: {failed} failed, {self.documents} read", file=sys.stderr)
            raise typer.Exit(1)
        if failed:
            raise typer.Exit(2)


def _records(paths: list[str], max_size: int, jobs: int | None, terminal: Console, *, show: bool) -> Iterator[Record]:
    from onrecord.finding.finder import Finder
    from onrecord.finding.model import Model
    from onrecord.flow.progress import Meter
    from onrecord.flow.reading import documents, places, records
    from onrecord.flow.runners import cores

    found = places(paths, max_size=max_size, stdin=sys.stdin.buffer)
    meter = Meter(found, terminal, show=show)
    items = documents(found, max_size=max_size, opened=meter.opened)
    return meter.watch(records(items, Finder(Model()), jobs=jobs or cores()))


@app.command()
def read(
    paths: Paths,
    form: Annotated[Format | None, typer.Option("--format", help="table on a terminal, else jsonl.")] = None,
    max_size: MaxSize = MAX_SIZE,
    jobs: Jobs = None,
) -> None:
    """Print the statements of documents: who, the cue, what, to the character.

    Example: onrecord read examples/harbour --format html > harbour.html
    """
    from onrecord.export import jsonl, table

    shape = form or (Format.table if sys.stdout.isatty() else Format.jsonl)
    tally = _Tally()
    bar = shape is Format.html or not sys.stdout.isatty()  # else the results themselves show how far it is
    found = tally.watch(_records(paths, max_size, jobs, table.out(stderr=True), show=bar))
    if shape is Format.jsonl:
        for record in found:
            print(jsonl.line(jsonl.record(record)), flush=True)
    elif shape is Format.json:
        import json

        print(json.dumps([jsonl.record(r) for r in found], ensure_ascii=False, indent=1))
    elif shape is Format.html:
        from onrecord.web.reading import page

        print(page(list(found), generator=f"onrecord {__version__}"))
    else:
        console = table.out()
        for record in found:
            if record.document is not None:
                console.print(table.reading(record))
    tally.end()


def main() -> None:
    """The program's entry: errors of ours become one line on standard error and exit status 2."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        app(prog_name="onrecord")
    except OnRecordError as error:
        print(f"onrecord: {error}", file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
