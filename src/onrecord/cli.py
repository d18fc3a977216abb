"""The command line: the only place where an error becomes an exit status.

0: all went well. 1: some documents went through, others failed (each is named). 2: nothing could be done.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord import __version__
from onrecord.errors import OnRecordError
from onrecord.intake import MAX_SIZE
from onrecord.records import Claim, Document, Failure, Record

if TYPE_CHECKING:
    from onrecord.finding.model import Model

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
    typer.Argument(metavar="PATH", help="Text, JSONL or HTML files, folders of them, or - for standard input."),
]
MaxSize = Annotated[int, typer.Option(metavar="BYTES", help="Leave out documents larger than this.", min=1)]
Jobs = Annotated[int | None, typer.Option(metavar="N", help="Documents read at a time (all cores unless told).", min=1)]
Database = Annotated[
    Path, typer.Option("--db", metavar="FILE", envvar="ONRECORD_DB", help="The ledger's file.", show_default=True)
]
MinScore = Annotated[
    float,
    typer.Option(metavar="P", help="Keep statements that are right with a chance of P or more.", min=0.0, max=1.0),
]
Gazetteers = Annotated[
    list[Path] | None,
    typer.Option("--gazetteer", metavar="FILE", help="Names of your own, put before the shipped ones."),
]
Limit = Annotated[int, typer.Option(metavar="N", help="Show at most so many.", min=1)]
Listing = Annotated[ListFormat | None, typer.Option("--format", help="table on a terminal, else jsonl.")]
LEDGER = Path("onrecord.db")


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


def _records(
    paths: list[str],
    model: Model,
    *,
    max_size: int,
    jobs: int | None,
    min_score: float,
    gazetteers: list[Path] | None,
    show: bool = True,
    only: Callable[[Iterable[Document | Failure]], Iterator[Document | Failure]] = iter,
) -> Iterator[Record]:
    """The records of `paths`, of the documents that `only` lets through; with a progress bar where `show`."""
    from onrecord.export.table import out
    from onrecord.finding.finder import Finder
    from onrecord.flow.progress import Meter
    from onrecord.flow.reading import documents, places, records
    from onrecord.flow.runners import cores
    from onrecord.resolving.gazetteer import Gazetteer
    from onrecord.resolving.resolver import Resolver

    names = Gazetteer.shipped()
    for path in gazetteers or ():
        names = names.extended(Gazetteer.load(path))
    found = places(paths, max_size=max_size, stdin=sys.stdin.buffer if sys.stdin else None)
    meter = Meter(found, out(stderr=True), show=show)
    items = documents(found, max_size=max_size, opened=meter.opened)
    return meter.watch(records(only(items), Finder(model, min_score), Resolver(names), jobs=jobs or cores()))


@app.command()
def read(
    paths: Paths,
    form: Annotated[Format | None, typer.Option("--format", help="table on a terminal, else jsonl.")] = None,
    min_score: MinScore = 0.0,
    gazetteer: Gazetteers = None,
    max_size: MaxSize = MAX_SIZE,
    jobs: Jobs = None,
) -> None:
    """Print the statements of documents: who, in what way, when, what, on whose word, to the character.

    Example: onrecord read examples/harbour --format html > harbour.html
    """
    from onrecord.export import jsonl, table
    from onrecord.finding.model import Model

    shape = form or (Format.table if sys.stdout.isatty() else Format.jsonl)
    tally = _Tally()
    bar = shape is Format.html or not sys.stdout.isatty()  # else the results themselves show how far it is
    found = tally.watch(
        _records(paths, Model(), max_size=max_size, jobs=jobs, min_score=min_score, gazetteers=gazetteer, show=bar)
    )
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


@app.command()
def add(
    paths: Paths,
    db: Database = LEDGER,
    min_score: MinScore = 0.0,
    gazetteer: Gazetteers = None,
    max_size: MaxSize = MAX_SIZE,
    jobs: Jobs = None,
) -> None:
    """Read documents into the ledger. What is there already is left as it is: run it again at any time.

    Example: onrecord add examples/harbour --db harbour.db
    """
    from onrecord.finding.model import Model
    from onrecord.flow.adding import Adding
    from onrecord.store import Store

    model, tally = Model(), _Tally()
    with Store.open(db) as store:
        adding = Adding(store, model.name)
        found = _records(
            paths,
            model,
            max_size=max_size,
            jobs=jobs,
            min_score=min_score,
            gazetteers=gazetteer,
            only=adding.fresh,
        )
        for record in tally.watch(found, tell=False):
            adding.add(record)
    for failure in tally.failures:
        _tell(failure)
    held = f", {adding.held} already there" if adding.held else ""
    if tally.documents or adding.held:
        print(f"{db}: {tally.documents} documents added with {tally.statements} statements{held}", file=sys.stderr)
    tally.documents += adding.held
    tally.end()


def _claims(db: Path) -> list[Claim]:
    """All claims of the ledger, as one moment shows them."""
    from onrecord import ledger
    from onrecord.store import Store

    with Store.open(db, create=False) as store, store.snapshot():
        return ledger.claims(store.statement_rows(), store.pairs())


@app.command()
def claims(db: Database = LEDGER, form: Listing = None, limit: Limit = 50) -> None:
    """List the claims in the ledger, those in most documents first (as JSON: all, in order of time).

    Example: onrecord claims --db harbour.db --limit 20
    """
    from onrecord.export import claims as lines
    from onrecord.export import jsonl, table
    from onrecord.export import ledger as tables

    found = _claims(db)
    if not _listing(form):
        for claim in found:
            print(jsonl.line(lines.claim(claim)))
        return
    found.sort(key=lambda c: (-len({e.document.id for e in c.entries}), -len(c.entries)))
    table.out().print(tables.claims(found[:limit]))
    if len(found) > limit:
        print(f"{len(found) - limit} more; --limit shows them, --format jsonl prints all", file=sys.stderr)


@app.command()
def claim(
    wanted: Annotated[str, typer.Argument(metavar="ID", help="A claim's id, a statement's, or the beginning of one.")],
    db: Database = LEDGER,
    form: Listing = None,
) -> None:
    """Show one claim: its entries in time order, with speaker, cue, outlet and passage.

    Example: onrecord claim 3f2a --db harbour.db
    """
    from onrecord import ledger
    from onrecord.export import claims as lines
    from onrecord.export import jsonl, table
    from onrecord.export import ledger as tables

    found = ledger.named(wanted, _claims(db))
    if _listing(form):
        table.out().print(tables.claim(found))
    else:
        print(jsonl.line(lines.claim(found)))


@app.command()
def sources(db: Database = LEDGER, form: Listing = None, limit: Limit = 50) -> None:
    """List the speakers, those with most statements first.

    Example: onrecord sources --db harbour.db
    """
    from dataclasses import asdict

    from onrecord.export import jsonl, table
    from onrecord.store import Store

    with Store.open(db, create=False) as store:
        found = store.sources()
    if not _listing(form):
        for source in found:
            print(jsonl.line(asdict(source)))
        return
    named = [s for s in found if not s.pronoun]
    table.out().print(table.sources(named[:limit]))
    unresolved = sum(s.statements for s in found if s.pronoun)
    if unresolved:
        print(
            f"{unresolved} statements by a pronoun are not counted: whom it stands for could not be worked out",
            file=sys.stderr,
        )


@app.command()
def search(
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help="All must be there; 'two words' is a phrase.")],
    db: Database = LEDGER,
    form: Listing = None,
    limit: Limit = 20,
) -> None:
    """Find words in the statements and texts of the ledger.

    Example: onrecord search crane contract --db harbour.db
    """
    from dataclasses import asdict

    from onrecord.export import jsonl, table
    from onrecord.store import Store

    with Store.open(db, create=False) as store:
        found = store.search(" ".join(f'"{w}"' if " " in w else w for w in words), limit)
    if not _listing(form):
        for hit in (*found.statements, *found.texts):
            print(jsonl.line(asdict(hit)))
    elif found.statements or found.texts:
        table.out().print(table.hits("statements", found.statements), table.hits("texts", found.texts))
    if not (found.statements or found.texts):
        print(f"onrecord: nothing in {db} has {' '.join(words)}", file=sys.stderr)
        raise typer.Exit(1)


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
