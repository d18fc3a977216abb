"""`onrecord read`, `onrecord times`, `onrecord add`: documents in."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from onrecord import __version__
from onrecord.cli.options import (
    LEDGER,
    Database,
    Format,
    Gazetteers,
    Jobs,
    Listing,
    MaxSize,
    MinScore,
    Paths,
    listing,
)  # fmt: skip
from onrecord.cli.running import Tally, gazetteer_of, records_of, tell
from onrecord.finding import MIN_SCORE
from onrecord.intake import MAX_SIZE


def read(
    paths: Paths,
    form: Annotated[Format | None, typer.Option("--format", help="table on a terminal, else jsonl.")] = None,
    min_score: MinScore = MIN_SCORE,
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
    tally = Tally()
    bar = shape is Format.html or not sys.stdout.isatty()  # else the results themselves show how far it is
    found = tally.watch(
        records_of(paths, Model(), max_size=max_size, jobs=jobs, min_score=min_score, gazetteers=gazetteer, show=bar)
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


def times(
    paths: Paths,
    form: Listing = None,
    gazetteer: Gazetteers = None,
    max_size: MaxSize = MAX_SIZE,
) -> None:
    """List every time expression of documents, with the days that it means, counted from the publication date.

    Example: onrecord times examples/harbour --format jsonl
    """
    from onrecord.export import jsonl, table
    from onrecord.flow.reading import documents, places
    from onrecord.records import Failure, Record
    from onrecord.resolving.locale import day_first
    from onrecord.resolving.times import times as expressions

    names, wide = gazetteer_of(gazetteer), listing(form)
    tally, console = Tally(), table.out()
    found = documents(
        places(paths, max_size=max_size, stdin=sys.stdin.buffer if sys.stdin else None), max_size=max_size
    )
    rows = (Record(None, failures=(d,)) if isinstance(d, Failure) else Record(d) for d in found)
    for record in tally.watch(rows):
        document = record.document
        if document is None:
            continue
        at = expressions(document.text, document.published, day_first=day_first(document, names))
        if wide:
            console.print(table.times(document, at))
        else:
            print(jsonl.line(jsonl.times(document, at)), flush=True)
    tally.end()


def add(
    paths: Paths,
    db: Database = LEDGER,
    min_score: MinScore = MIN_SCORE,
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

    model, tally = Model(), Tally()
    with Store.open(db) as store:
        adding = Adding(store, model.name)
        found = records_of(
            paths,
            model,
            max_size=max_size,
            jobs=jobs,
            min_score=min_score,
            gazetteers=gazetteer,
            ledger=True,
            only=adding.fresh,
        )
        for record in tally.watch(found, aloud=False):
            adding.add(record)
    for failure in tally.failures:
        tell(failure)
    held = f", {adding.held} already there" if adding.held else ""
    if tally.documents or adding.held:
        print(f"{db}: {tally.documents} documents added with {tally.statements} statements{held}", file=sys.stderr)
    tally.documents += adding.held
    tally.end()
