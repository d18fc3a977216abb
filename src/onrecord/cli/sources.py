"""`onrecord sources`, `onrecord source`: who is quoted, and what one said."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from onrecord.cli.hand import Letter, rated
from onrecord.cli.options import LEDGER, Database, Gazetteers, Limit, Listing, listing
from onrecord.cli.running import gazetteer_of


def sources(db: Database = LEDGER, form: Listing = None, limit: Limit = 50) -> None:
    """List the speakers, those with most statements first.

    Example: onrecord sources --db harbour.db
    """
    from dataclasses import asdict

    from onrecord.export import jsonl, table
    from onrecord.store import Store

    with Store.open(db, create=False) as store:
        found = store.sources()
    if not listing(form):
        for source in found:
            print(jsonl.line(asdict(source)))
        return
    named = [s for s in found if not s.pronoun]
    table.out().print(table.sources(named[:limit]))
    if len(named) > limit:
        print(f"{len(named) - limit} more; --limit shows them, --format jsonl prints all", file=sys.stderr)
    unresolved = sum(s.statements for s in found if s.pronoun)
    if unresolved:
        print(
            f"{unresolved} statements by a pronoun are not counted: whom it stands for could not be worked out",
            file=sys.stderr,
        )


def source(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A name, a part of one, or the beginning of an id.")],
    reliability: Annotated[
        Letter | None, typer.Option(help="Rate the source: Admiralty, A reliable … E unreliable, F cannot be judged.")
    ] = None,
    db: Database = LEDGER,
    form: Listing = None,
    gazetteer: Gazetteers = None,
) -> None:
    """List what one speaker said, in time, across documents; or rate it, which `onrecord undo` takes back. Case and
    accents make no difference.

    Example: onrecord source "Ada Tolley" --db harbour.db
    """
    from onrecord.export import jsonl, table
    from onrecord.store import Store

    names = gazetteer_of(gazetteer)
    known = [names.speaker(entry) for entry in names.lookup(name)]
    others = [form for entry in known if entry.sort not in ("head", "demonym") for form in entry.forms]
    with Store.open(db, create=False) as store:
        found, said = store.source(name, others)
        maybe = [s for s in store.sources() if s.id in found.maybe]
        if reliability is not None:
            with store.writing():
                rated(store, found.text, reliability)
            return
    if listing(form):
        table.out().print(table.source(found, said, maybe))
        return
    for row in said:
        print(jsonl.line(jsonl.said(found, row)))
