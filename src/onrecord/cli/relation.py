"""`onrecord relation`: how texts bear on claims, without a ledger."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Annotated, Any

import typer

from onrecord.cli.options import Listing, listing
from onrecord.cli.running import tell
from onrecord.records import Failure

FILE = Annotated[
    Path, typer.Argument(metavar="FILE", help='Lines of JSON, {"claim": …, "text": …} each, or - for standard input.')
]


def relation(path: FILE, form: Listing = None) -> None:
    """Say of each text whether it is for a claim, against it, or only observes it.

    Example: onrecord relation pairs.jsonl
    """
    from onrecord.export import jsonl, table
    from onrecord.finding.finder import Finder
    from onrecord.finding.model import Model
    from onrecord.ledger.bearing import bearing

    wide = listing(form)
    with _opened(path) as lines:
        finder = Finder(Model())
        rows = table.grid("relation", "score", "claim", "text", wide="text")
        good = bad = 0
        for row in _pairs(str(path), lines):
            if isinstance(row, Failure):
                bad += 1
                tell(row)
                found: tuple[str | None, float | None] = (None, None)  # a line for every line, in order
            else:
                good += 1
                claim, text = row
                found = bearing(claim, text, finder.nearness(claim, text))
                if wide:
                    cells = map(table.plain, (found[0], f"{found[1]:.2f}", claim, text))
                    rows.add_row(*cells)
            if not wide:
                score = None if found[1] is None else round(found[1], 4)
                print(jsonl.line({"relation": found[0], "score": score}))
    if wide:
        table.out().print(rows)
    if bad:
        print(f"onrecord: {bad} failed, {good} read", file=sys.stderr)
        raise typer.Exit(1 if good else 2)


def _opened(path: Path) -> IO[bytes]:
    """Raises UsageError where the file cannot be opened."""
    if str(path) == "-":
        return sys.stdin.buffer
    try:
        return path.open("rb")
    except OSError as error:
        raise typer.BadParameter(f"{path}: {error.strerror}", param_hint="FILE") from error


def _pairs(name: str, lines: IO[bytes]) -> Iterator[tuple[str, str] | Failure]:
    """A claim and a text a line; blank lines are passed over."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            value: Any = json.loads(line.decode("utf-8-sig"))
        except (ValueError, RecursionError):
            yield Failure("relation", f"{name}:{number}", "json", "this line is not JSON in UTF-8")
            continue
        claim, text = (value.get(k) for k in ("claim", "text")) if isinstance(value, dict) else (None, None)
        if isinstance(claim, str) and isinstance(text, str):
            yield claim, text
        else:
            yield Failure(
                "relation", f"{name}:{number}", "fields", 'this line has no "claim" and "text" that are texts'
            )
