"""The command line: the only place where an error becomes an exit status.

0: all went well. 1: some documents went through, others failed (each is named). 2: nothing could be done.
The commands are plain functions, a module a group; COMMANDS is the order in which the help shows them.
"""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from onrecord import __version__
from onrecord.cli.claims import brief, claim, claims, compare, diff
from onrecord.cli.events import events
from onrecord.cli.hand import fix, undo
from onrecord.cli.reading import add, read, times
from onrecord.cli.relation import relation
from onrecord.cli.search import search
from onrecord.cli.sources import source, sources
from onrecord.cli.versions import versions
from onrecord.errors import OnRecordError

COMMANDS = (
    read, times, add, events, claims, claim, diff, compare, brief, versions, sources, source, search, relation, undo,
)  # fmt: skip

app = typer.Typer(
    help="Who said what, on whose word, when, and who says otherwise: reads news and keeps the record.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"onrecord {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Who said what, on whose word, when, and who says otherwise: reads news and keeps the record."""


for _command in COMMANDS:
    app.command()(_command)
app.add_typer(fix, name="fix")


def main() -> None:
    """The program's entry: errors of ours become one line on standard error and exit status 2."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        app(prog_name="onrecord")
    except OnRecordError as error:
        print(f"onrecord: {error}", file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
