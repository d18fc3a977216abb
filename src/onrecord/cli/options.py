"""What several commands ask for in the same words."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


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


def listing(chosen: ListFormat | None) -> bool:
    """True for a table."""
    return chosen is ListFormat.table or (chosen is None and sys.stdout.isatty())
