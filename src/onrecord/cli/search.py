"""`onrecord search`: words in statements and texts."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from onrecord.cli.options import LEDGER, Database, Limit, Listing, listing


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
    if not listing(form):
        for hit in (*found.statements, *found.texts):
            print(jsonl.line(asdict(hit)))
    elif found.statements or found.texts:
        table.out().print(table.hits("statements", found.statements), table.hits("texts", found.texts))
    if not (found.statements or found.texts):
        print(f"onrecord: nothing in {db} has {' '.join(words)}", file=sys.stderr)
        raise typer.Exit(1)
