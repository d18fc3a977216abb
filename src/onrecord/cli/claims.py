"""`onrecord claims`, `onrecord claim`: what the ledger holds."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from onrecord.cli.options import LEDGER, Database, Limit, Listing, listing
from onrecord.records import Claim


def _claims(db: Path) -> list[Claim]:
    """All claims of the ledger, as one moment shows them."""
    from onrecord import ledger
    from onrecord.store import Store

    with Store.open(db, create=False) as store, store.snapshot():
        found = [m for record in store.records() for m in ledger.members(record)]
        return ledger.claims(found, store.pairs())


def claims(db: Database = LEDGER, form: Listing = None, limit: Limit = 50) -> None:
    """List the claims in the ledger, those in most documents first (as JSON: all, in order of time).

    Example: onrecord claims --db harbour.db --limit 20
    """
    from onrecord.export import claims as lines
    from onrecord.export import jsonl, table
    from onrecord.export import ledger as tables

    found = _claims(db)
    if not listing(form):
        for claim in found:
            print(jsonl.line(lines.claim(claim)))
        return
    found.sort(key=lambda c: (-len({e.document.id for e in c.entries}), -len(c.entries)))
    table.out().print(tables.claims(found[:limit]))
    if len(found) > limit:
        print(f"{len(found) - limit} more; --limit shows them, --format jsonl prints all", file=sys.stderr)


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
    if listing(form):
        table.out().print(tables.claim(found))
    else:
        print(jsonl.line(lines.claim(found)))
