"""`onrecord versions`: what outlets changed under one address."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from onrecord.cli.options import LEDGER, Database, Listing, listing


def versions(
    url: Annotated[str, typer.Argument(metavar="URL", help="An address, or its beginning; without it all.")] = "",
    db: Database = LEDGER,
    form: Listing = None,
) -> None:
    """Show what changed in the statements from one version of an address to the next.

    Example: onrecord versions https://varncourier.example --db harbour.db
    """
    from onrecord.export import jsonl, table
    from onrecord.export import versions as shapes
    from onrecord.ledger.versions import revisions
    from onrecord.store import Store

    with Store.open(db, create=False) as store:
        found = revisions(store.versions(url))
    for r in found:
        parts = (r.old, r.new, r.gone, r.came, r.reworded)
        if listing(form):
            table.out().print(shapes.table(*parts))
        else:
            print(jsonl.line(shapes.revision(*parts)))
    if not found:
        print(f"no address{f' that begins with {url}' if url else ''} has two versions that differ", file=sys.stderr)
