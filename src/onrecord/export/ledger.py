"""Claims as tables for a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from onrecord.export.table import OUTLET, grid, plain
from onrecord.records import Claim, Entry


def claims(found: Iterable[Claim]) -> Table:
    table = grid("claim", "what", "entries", "outlets", "from, to", wide="what")
    table.columns[2].justify = "right"
    table.columns[3].max_width = OUTLET
    for claim in found:
        outlets = dict.fromkeys(plain(e.document.publisher) or "?" for e in claim.entries)
        days = dict.fromkeys(plain(day)[:10] for day in (claim.first, claim.last) if day)
        what, entries = plain(claim.text, 180), str(len(claim.entries))
        table.add_row(claim.id[:8], Text(what), entries, Text(", ".join(outlets)), "\n".join(days))
    return table


def who(entry: Entry) -> Text:
    """The speakers, each with its kind; where none is known the words of the page."""
    cell = Text()
    for n, speaker in enumerate(entry.speakers):
        cell.append(("\n" if n else "") + plain(speaker.name, 60))
        cell.append(f" ({speaker.kind})", style="dim")
    if not entry.speakers:
        cell.append(plain(entry.statement.source.text) if entry.statement and entry.statement.source else "—")
    return cell


def claim(found: Claim) -> RenderableType:
    """The claim's entries in time order, each with the passage, where it stands, and the rule that put it here."""
    table = grid("date", "outlet", "who", "act", "what", wide="what")
    table.columns[1].max_width, table.columns[2].max_width = OUTLET, 24
    for entry in found.entries:
        cell = Text(plain(entry.span.text))
        where = f"[{entry.span.start}:{entry.span.end}]"
        cell.append(f"\n{plain(entry.document.url)} {where} {entry.rule}", style="dim")
        date, outlet = plain(entry.document.published)[:10] or "?", plain(entry.document.publisher) or "?"
        table.add_row(date, Text(outlet), who(entry), entry.act or "", cell)
    return Group(Text.assemble((found.id[:8], "bold cyan"), "  ", (plain(found.text), "bold")), table)
