"""`onrecord sources`: who is quoted."""

from __future__ import annotations

import sys

from onrecord.cli.options import LEDGER, Database, Limit, Listing, listing


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
    unresolved = sum(s.statements for s in found if s.pronoun)
    if unresolved:
        print(
            f"{unresolved} statements by a pronoun are not counted: whom it stands for could not be worked out",
            file=sys.stderr,
        )
