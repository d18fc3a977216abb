"""`onrecord claims`, `claim`, `diff`, `compare`, `brief`: what the ledger holds and how it stands."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from onrecord.cli.options import LEDGER, Database, Limit, Listing, listing
from onrecord.cli.running import settled
from onrecord.records import Claim, Listed


class Standing(StrEnum):
    none = "none"
    reported = "reported"
    corroborated = "corroborated"
    confirmed = "confirmed"
    denied = "denied"
    contested = "contested"
    withdrawn = "withdrawn"


class Sort(StrEnum):
    new = "new"
    independent = "independent"
    contested = "contested"


AsOf = Annotated[
    datetime | None,
    typer.Option(
        "--as-of",
        metavar="DAY",
        formats=["%Y-%m-%d"],
        help="As it stood at the end of that day (UTC), from what was out.",
    ),
]
About = Annotated[str | None, typer.Option(metavar="WORDS", help="With all these words (or their beginnings).")]
Wanted = Annotated[str, typer.Argument(metavar="ID", help="A claim's id, an entry's, or the beginning of one.")]


def day(given: datetime | None) -> date | None:
    return None if given is None else given.date()


def judged(db: Path, as_of: datetime | None = None) -> list[Claim]:
    from onrecord.flow.judging import claims

    with settled(db) as (store, bar):
        undated = sum(d.published is None for d in store.documents()) if as_of is not None else 0
        found = list(claims(store, day(as_of), bar))
    if undated:
        print(f"{undated} documents of unknown date are left out", file=sys.stderr)
    return found


def first(
    db: Path, sort: Sort | None, status: Standing | None, since: datetime | None, limit: int
) -> tuple[list[Listed], int]:
    """The first lines of the list as it stands, and how many there are: nothing else is read."""
    from onrecord.flow.judging import settle

    with settled(db) as (store, bar):
        settle(store, bar)
        start = None if since is None else since.replace(tzinfo=UTC).timestamp()
        return store.standing.listed(sort or "", status, start, limit)


def claims(
    db: Database = LEDGER,
    about: About = None,
    speaker: Annotated[str | None, typer.Option(metavar="NAME", help="On which this speaker is on record.")] = None,
    status: Annotated[
        Standing | None, typer.Option(help="That stand so; contested is both supported and denied.")
    ] = None,
    since: Annotated[
        datetime | None, typer.Option(metavar="DAY", formats=["%Y-%m-%d"], help="With something published since.")
    ] = None,
    as_of: AsOf = None,
    sort: Annotated[Sort | None, typer.Option(help="Newest, most independent or most contested first.")] = None,
    form: Listing = None,
    limit: Limit = 50,
) -> None:
    """List the claims in the ledger, those in most documents first (as JSON: all, in order of time).

    Example: onrecord claims --db harbour.db --status contested --sort new
    """
    from onrecord.export import claims as lines
    from onrecord.export import jsonl, table
    from onrecord.export import ledger as tables
    from onrecord.ledger import choosing

    shown = listing(form)
    if shown and about is None and speaker is None and as_of is None:
        page, number = first(db, sort, status, since, limit)
    else:
        found = judged(db, as_of)
        if about is not None:
            found = [c for c in found if choosing.is_about(c, about)]
        if speaker is not None:
            found = [c for c in found if choosing.has_speaker(c, speaker)]
        if status is not None:
            found = [c for c in found if choosing.has_status(c, status)]
        if since is not None:
            found = [c for c in found if choosing.has_entry_since(c, since.date())]
        if not shown:
            for claim in choosing.ordered(found, sort) if sort else found:
                print(jsonl.line(lines.claim(claim)))
            return
        page, number = [Listed.of(c) for c in choosing.ordered(found, sort)[:limit]], len(found)
    table.out().print(tables.claims(page))
    if number > limit:
        print(f"{number - limit} more; --limit shows them, --format jsonl prints all", file=sys.stderr)


def claim(wanted: Wanted, db: Database = LEDGER, as_of: AsOf = None, form: Listing = None) -> None:
    """Show one claim: how it stands and why, its entries in time order, who is for and against, its origins as a tree.

    Example: onrecord claim 3f2a --db harbour.db
    """
    from onrecord.export import claims as lines
    from onrecord.export import jsonl, table
    from onrecord.export import ledger as tables
    from onrecord.flow import judging
    from onrecord.ledger.hand import reliability

    with settled(db) as (store, bar):
        found = judging.claim(store, wanted, day(as_of), bar)
        letters, figures = reliability(judging.fixes(store)), judging.numbers(store, found)
    if listing(form):
        table.out().print(tables.claim(found, letters, figures))
    else:
        print(jsonl.line(lines.claim(found)))


def diff(
    since: Annotated[datetime, typer.Option(metavar="DAY", formats=["%Y-%m-%d"], help="The first day of the change.")],
    db: Database = LEDGER,
    as_of: AsOf = None,
    about: About = None,
    form: Listing = None,
) -> None:
    """Show which claims changed status since a day, from what to what, and the entries that came in between.

    Example: onrecord diff --since 2025-03-05 --db harbour.db
    """
    from onrecord.export import claims as lines
    from onrecord.export import jsonl, table
    from onrecord.export import ledger as tables
    from onrecord.flow.judging import unjudged
    from onrecord.ledger import choosing

    with settled(db) as (store, bar):
        found = [c for story in unjudged(store, bar) for c in choosing.changes(story, since.date(), day(as_of))]
    if about is not None:
        found = [c for c in found if choosing.is_about(c.claim, about)]
    if listing(form):
        table.out().print(tables.changes(found))
    else:
        for change in found:
            print(jsonl.line(lines.change(*change)))


def compare(
    here: Annotated[str, typer.Argument(metavar="DOC", help="A document's id, its beginning, or its address.")],
    there: Annotated[str, typer.Argument(metavar="DOC", help="Another.")],
    db: Database = LEDGER,
    form: Listing = None,
) -> None:
    """Show what one document has that another has not, claim by claim, and what both have.

    Example: onrecord compare 3f2a 9bc1 --db harbour.db
    """
    from onrecord.export import claims as lines
    from onrecord.export import jsonl, table
    from onrecord.export import ledger as tables
    from onrecord.flow import judging
    from onrecord.ledger import choosing

    with settled(db) as (store, bar):
        one, other = store.find_document(here), store.find_document(there)
        found = choosing.compared(judging.of_documents(store, [one.id, other.id], bar), one.id, other.id)
    if listing(form):
        names = tables.named(one), tables.named(other)
        table.out().print(tables.compared(found, names))
    else:
        for difference in found:
            print(jsonl.line(lines.difference(*difference)))


def brief(
    about: Annotated[str, typer.Option(metavar="WORDS", help="With all these words (or their beginnings).")],
    db: Database = LEDGER,
    as_of: AsOf = None,
    limit: Limit = 20,
) -> None:
    """Print a page of Markdown: the claims about something, who is for and against, since when, how many origins; each
    sentence with footnotes to the passages.

    Example: onrecord brief --about crane --db harbour.db > crane.md
    """
    from onrecord.export.brief import brief as page
    from onrecord.ledger import choosing

    found = [c for c in judged(db, as_of) if choosing.is_about(c, about)]
    print(page(about, choosing.ordered(found, None)[:limit]), end="")
    if not found:
        print(f"onrecord: no claim in {db} is about {about}", file=sys.stderr)
        raise typer.Exit(1)
