"""What commands that read documents share: the records of paths, and the count of what went through."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from onrecord.records import Document, Failure, Record

if TYPE_CHECKING:
    from onrecord.finding.model import Model
    from onrecord.flow.progress import Countdown
    from onrecord.resolving.gazetteer import Gazetteer
    from onrecord.store import Store


def tell(failure: Failure) -> None:
    from onrecord.export.table import plain

    print(f"onrecord: {plain(failure.key)}: {plain(failure.detail)}", file=sys.stderr)


class Tally:
    """Counts what goes past, keeps and tells the failures."""

    def __init__(self) -> None:
        self.documents = self.statements = 0
        self.failures: list[Failure] = []

    def watch(self, records: Iterable[Record], *, aloud: bool = True) -> Iterator[Record]:
        for record in records:
            if record.document is not None:
                self.documents += 1
                self.statements += len(record.statements)
            self.failures += record.failures
            if aloud:
                for failure in record.failures:
                    tell(failure)
            yield record

    def end(self) -> None:
        """Ends the command with the status that the counts call for."""
        failed = len(self.failures)
        if failed and self.documents:
            print(f"onrecord: {failed} failed, {self.documents} read", file=sys.stderr)
            raise typer.Exit(1)
        if failed:
            raise typer.Exit(2)


@contextmanager
def settled(db: Path) -> Iterator[tuple[Store, Countdown]]:
    """The ledger, which must be there, and a progress bar for working out how its claims stand."""
    from onrecord.export.table import out
    from onrecord.flow.progress import Countdown
    from onrecord.store import Store

    with Store.open(db, create=False) as store, Countdown("working out the claims", out(stderr=True)) as bar:
        yield store, bar


def gazetteer_of(paths: Iterable[Path] | None) -> Gazetteer:
    """The shipped names, with the user's own put before them. Raises what Gazetteer.load does."""
    from onrecord.resolving.gazetteer import Gazetteer

    names = Gazetteer.shipped()
    for path in paths or ():
        names = names.extended(Gazetteer.load(path))
    return names


def records_of(
    paths: list[str],
    model: Model,
    *,
    max_size: int,
    jobs: int | None,
    min_score: float,
    gazetteers: list[Path] | None,
    show: bool = True,
    ledger: bool = False,
    only: Callable[[Iterable[Document | Failure]], Iterator[Document | Failure]] = iter,
) -> Iterator[Record]:
    """The records of `paths`, of the documents that `only` lets through; with a progress bar where `show`, with what
    only the ledger needs where `ledger`. Sets the process's collector to look less often."""
    import gc

    from onrecord.export.table import out
    from onrecord.finding.finder import Finder
    from onrecord.flow.progress import Meter
    from onrecord.flow.reading import documents, places, records
    from onrecord.flow.runners import cores
    from onrecord.resolving.resolver import Resolver

    names = gazetteer_of(gazetteers)
    found = places(paths, max_size=max_size, stdin=sys.stdin.buffer if sys.stdin else None)
    meter = Meter(found, out(stderr=True), show=show)
    items = documents(found, max_size=max_size, opened=meter.opened)
    finder, resolver = Finder(model, min_score, ledger=ledger), Resolver(names)
    gc.freeze()  # what has been loaded stays; and little of what comes is in cycles, so that looking seldom is enough
    gc.set_threshold(100_000, 20, 20)
    return meter.watch(records(only(items), finder, resolver, jobs=jobs or cores()))
