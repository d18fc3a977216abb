"""`onrecord fix …`, `onrecord undo`: what people correct. Rows are only ever added."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli.options import LEDGER, Database, Listing, listing

if TYPE_CHECKING:
    from onrecord.ledger.hand import Fix
    from onrecord.records import Claim, Entry
    from onrecord.store import Store


class Relation(StrEnum):
    FOR = "for"
    AGAINST = "against"
    OBSERVING = "observing"


class Act(StrEnum):
    ASSERT = "assert"
    CONFIRM = "confirm"
    DENY = "deny"
    WITHHOLD = "withhold"
    ACCUSE = "accuse"
    WARN = "warn"
    THREATEN = "threaten"
    PROMISE = "promise"
    CALL = "call"
    JUDGE = "judge"
    EXPECT = "expect"
    ASK = "ask"


class Kind(StrEnum):
    PERSON = "person"
    GOVERNMENT = "government"
    ORGANIZATION = "organization"
    OUTLET = "outlet"
    DOCUMENT = "document"
    GROUP = "group"
    UNNAMED = "unnamed"


class Letter(StrEnum):
    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


fix = typer.Typer(
    help="Correct the ledger: every correction is a row of its own, outlives new readings, and can be undone.",
    no_args_is_help=True,
)
OneEntry = Annotated[str, typer.Argument(metavar="ENTRY", help="CLAIM/NUMBER as `claim` shows them, or an entry's id.")]
Entries = Annotated[list[str], typer.Argument(metavar="ENTRY…", help="CLAIM/NUMBER as `claim` shows them, or ids.")]
Note = Annotated[str, typer.Option(metavar="TEXT", help="Why, for whoever reads the list.")]


def _entries(store: Store, wanted: Iterable[str]) -> list[tuple[Claim, Entry]]:
    from onrecord.flow.judging import claim
    from onrecord.ledger.hand import entry_named

    return [entry_named(one, [claim(store, one.strip().rpartition("/")[0] or one)]) for one in wanted]


def _keep(store: Store, made: Fix) -> None:
    from onrecord.flow.judging import concerned, fixes

    key = store.fix(made.kind, made.body(), concerned(made, fixes(store)))
    print(f"{key[:8]} {made.kind}; `onrecord undo {key[:8]}` takes it back", file=sys.stderr)


@fix.command()
def merge(
    claims: Annotated[list[str], typer.Argument(metavar="CLAIM…", help="Two claims or more, by their ids.")],
    db: Database = LEDGER,
    note: Note = "",
) -> None:
    """Say that claims are one.

    Example: onrecord fix merge 3f2a 9bc1 --db harbour.db
    """
    from onrecord.flow.judging import claim
    from onrecord.ledger.hand import MERGE, Anchor, Fix
    from onrecord.store import Store

    with Store.open(db, create=False) as store, store.writing():
        found = {c.id: c for c in (claim(store, one) for one in claims)}
        if len(found) < 2:
            raise typer.BadParameter("name two claims or more that are not one already")
        anchors = tuple(Anchor.of(c.entries[0]) for c in found.values())
        _keep(store, Fix(MERGE, anchors, before=tuple((c.id, c.text) for c in found.values()), note=note))


@fix.command()
def split(entries: Entries, db: Database = LEDGER, note: Note = "") -> None:
    """Say that entries do not belong in their claim: they make one of their own.

    Example: onrecord fix split 3f2a/2 3f2a/5 --db harbour.db
    """
    from onrecord.ledger.hand import SPLIT, Anchor, Fix
    from onrecord.store import Store

    with Store.open(db, create=False) as store, store.writing():
        found = _entries(store, entries)
        before = tuple(("claim", c.id) for c, _ in found[:1])
        _keep(store, Fix(SPLIT, tuple(Anchor.of(e) for _, e in found), before=before, note=note))


@fix.command()
def relabel(
    entry: OneEntry,
    relation: Annotated[Relation | None, typer.Option(help="What it is to its claim.")] = None,
    act: Annotated[Act | None, typer.Option(help="In what way it was said.")] = None,
    db: Database = LEDGER,
    note: Note = "",
) -> None:
    """Say what an entry is to its claim, or in what way it was said.

    Example: onrecord fix relabel 3f2a/2 --relation against --db harbour.db
    """
    from onrecord.ledger.hand import RELABEL, Anchor, Fix
    from onrecord.store import Store

    if relation is None and act is None:
        raise typer.BadParameter("say --relation, --act or both")
    with Store.open(db, create=False) as store, store.writing():
        ((_, found),) = _entries(store, [entry])
        right = [(name, str(value)) for name, value in (("relation", relation), ("act", act)) if value is not None]
        was = {"relation": found.relation, "act": found.act or ""}
        before = tuple((name, was[name]) for name, _ in right)
        _keep(store, Fix(RELABEL, (Anchor.of(found),), tuple(right), before, note))


@fix.command()
def attribute(
    entry: OneEntry,
    name: Annotated[str, typer.Argument(metavar="NAME", help="Who said it.")],
    kind: Annotated[Kind, typer.Option(help="What kind of source that is.")] = Kind.PERSON,
    db: Database = LEDGER,
    note: Note = "",
) -> None:
    """Say who said it.

    Example: onrecord fix attribute 3f2a/2 "Ada Tamm" --kind person --db harbour.db
    """
    from onrecord.ledger.hand import ATTRIBUTE, Anchor, Fix
    from onrecord.store import Store

    clean = " ".join(name.split())
    if not clean:
        raise typer.BadParameter("the name is empty")
    with Store.open(db, create=False) as store, store.writing():
        ((_, found),) = _entries(store, [entry])
        before = tuple((s.name, s.kind) for s in found.speakers)
        _keep(store, Fix(ATTRIBUTE, (Anchor.of(found),), (("name", clean), ("kind", str(kind))), before, note))


@fix.command()
def wrong(entries: Entries, db: Database = LEDGER, note: Note = "") -> None:
    """Say that entries are no statements at all: they are left out everywhere.

    Example: onrecord fix wrong 3f2a/2 --db harbour.db
    """
    from onrecord.ledger.hand import WRONG, Anchor, Fix
    from onrecord.store import Store

    with Store.open(db, create=False) as store, store.writing():
        found = _entries(store, entries)
        _keep(store, Fix(WRONG, tuple(Anchor.of(e) for _, e in found), note=note))


@fix.command()
def rate(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A source, as `onrecord sources` lists it.")],
    reliability: Annotated[Letter, typer.Argument(help="Admiralty: A reliable … E unreliable, F cannot be judged.")],
    db: Database = LEDGER,
    note: Note = "",
) -> None:
    """Say how reliable a source is. The ledger's own credibility of a claim does not change by it.

    Example: onrecord fix rate "Harbour Gazette" B --db harbour.db
    """
    from onrecord.store import Store

    with Store.open(db, create=False) as store, store.writing():
        rated(store, name, reliability, note)


def rated(store: Store, name: str, letter: str, note: str = "") -> None:
    """Keeps the user's letter for a source, within a transaction of writing."""
    from onrecord.flow.judging import fixes
    from onrecord.ledger.hand import RATE, Fix, reliability

    clean = " ".join(name.split())
    before = (("reliability", reliability(fixes(store)).get(clean.casefold(), "F")),)
    _keep(store, Fix(RATE, (), (("source", clean), ("reliability", letter)), before, note))


@fix.command("list")
def show(db: Database = LEDGER, form: Listing = None) -> None:
    """List the corrections, those undone too; as JSONL each with its passages, what the machine had and what is right:
    training data.

    Example: onrecord fix list --db harbour.db --format jsonl > corrections.jsonl
    """
    from onrecord.export import hand, jsonl, table
    from onrecord.flow.judging import fixes
    from onrecord.ledger.hand import standing
    from onrecord.store import Store

    with Store.open(db, create=False) as store:
        every = fixes(store)
    held = {f.id for f in standing(every)}
    rows = [hand.Row(f.id, f.kind, f.made, f.body(), f.id in held) for f in every]
    if listing(form):
        table.out().print(hand.fixes(rows))
    else:
        for row in rows:
            print(jsonl.line(hand.fix(row)))


def undo(
    wanted: Annotated[str, typer.Argument(metavar="ID", help="A correction's id; without it the last.")] = "",
    db: Database = LEDGER,
) -> None:
    """Take back a correction, or take back taking it back.

    Example: onrecord undo --db harbour.db
    """
    from onrecord.flow.judging import fixes
    from onrecord.ledger.hand import UNDO, Fix, fix_named
    from onrecord.store import Store

    with Store.open(db, create=False) as store, store.writing():
        found = fix_named(wanted, fixes(store))
        _keep(store, Fix(UNDO, (), (("fix", found.id),), (("kind", found.kind),)))
