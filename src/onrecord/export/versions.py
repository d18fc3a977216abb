"""What changed from one version of an address to the next, as a table and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from onrecord.export.jsonl import Json, span
from onrecord.export.table import grid, plain
from onrecord.records import Document, Statement

Pairs = Sequence[tuple[Statement, Statement]]


def table(
    old: Document, new: Document, gone: Iterable[Statement], came: Iterable[Statement], reworded: Pairs
) -> RenderableType:
    head = Text(plain(new.url), style="bold")
    for document in (old, new):
        about = f"{document.id[:8]}  {plain(document.published) or '?'}  {plain(document.title)}"
        head.append(f"\n{about}", style="not bold")
    rows = grid("", "statement", wide="statement")
    for mark, statements in (("gone", gone), ("came", came)):
        for statement in statements:
            rows.add_row(mark, _cell(statement))
    for before, after in reworded:
        rows.add_row("was\nis", Text.assemble(_cell(before), "\n", _cell(after)))
    return Group(head, rows if rows.row_count else Text("the statements are the same\n", style="dim"))


def _cell(statement: Statement) -> Text:
    names = plain(statement.source.text, 40) if statement.source is not None else "—"
    cell = Text(f"{names}: {plain(statement.content.text) if statement.content else ''}")
    if statement.content is not None:
        pieces = ",".join(f"{start}:{end}" for start, end in statement.content.spans)
        cell.append(f" {statement.document[:8]} [{pieces}]", style="dim")
    return cell


def revision(
    old: Document, new: Document, gone: Iterable[Statement], came: Iterable[Statement], reworded: Pairs
) -> Json:
    def head(document: Document) -> Json:
        return {name: getattr(document, name) for name in ("id", "url", "publisher", "title", "published")}

    def row(statement: Statement) -> Json:
        return {"statement": statement.id, "source": span(statement.source), "content": span(statement.content)}

    return {
        "old": head(old),
        "new": head(new),
        "gone": [row(s) for s in gone],
        "came": [row(s) for s in came],
        "reworded": [{"old": row(a), "new": row(b)} for a, b in reworded],
    }
