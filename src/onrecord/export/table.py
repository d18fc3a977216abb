"""Records, claims and sources as tables for a terminal (rich)."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from rich import box
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from onrecord.records import Document, Reading, Record, Statement, Time

if TYPE_CHECKING:
    from onrecord.store import Hit, Said, SourceCount

# Control characters and marks that turn the direction of text: in a terminal a page could rewrite what stands there.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_COMMA = re.compile(r"[,;:]([”’\"']*)$")

OUTLET = 16  # characters of the column; longer names take several lines


def plain(value: str | None, limit: int | None = None) -> str:
    """One line without control characters; where longer than `limit`, cut between words with an ellipsis."""
    text = _UNSAFE.sub("\ufffd", " ".join((value or "").split()))
    if limit is None or len(text) <= limit:
        return text
    return text[: limit - 1].rsplit(" ", 1)[0] + "…"


def headed(text: str, limit: int | None = None) -> str:
    """A claim's text as a heading: the passage with a capital, without "that" before it and a comma behind."""
    words = _COMMA.sub(r"\1", plain(text).removeprefix("that "))
    return plain(words[:1].upper() + words[1:], limit)


def grid(*columns: str, wide: str | None = None) -> Table:
    """A table with these headings; the column `wide` takes what room there is."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold", expand=wide is not None)
    for name in columns:
        table.add_column(
            name, ratio=1 if name == wide else None, overflow="fold", min_width=20 if name == wide else None
        )
    return table


def heading(document: Document) -> Text:
    """Title, outlet and date on one line, the address under it."""
    line = Text(plain(document.title) or plain(document.url), style="bold")
    about = [plain(x) for x in (document.publisher, document.published) if x]
    if about:
        line.append("  " + " · ".join(about), style="not bold cyan")
    if document.title:
        line.append("\n" + plain(document.url), style="not bold dim")
    return line


def who(statement: Statement, reading: Reading) -> Text:
    """The speakers, each with its kind; the page's own words beneath where they are others."""
    printed = plain(statement.source.text) if statement.source else ""
    cell = Text()
    for n, speaker in enumerate(reading.speakers):
        cell.append(("\n" if n else "") + plain(speaker.name, 60))
        cell.append(f" ({speaker.kind})", style="dim")
    names = [plain(s.name) for s in reading.speakers]
    if not names:
        cell.append(printed or "—")
    elif printed and printed not in names:
        cell.append(f"\n“{plain(printed, 60)}”", style="dim")
    return cell


def when(time: Time | None) -> str:
    """The day, or the days on two lines."""
    return "" if time is None else " –\n".join(time.days)


def beside(reading: Reading) -> str:
    """What a statement rests on, through what it was made, and to whom."""
    parts = [f"on: {plain(b.span.text, 60)}" for b in reading.basis]
    for word, span in (("in", reading.medium), ("to", reading.addressee)):
        if span is not None:
            parts.append(f"{word}: {plain(span.text, 60)}")
    return " · ".join(parts)


def reading(record: Record) -> RenderableType:
    """A document's statements in order, content in full: what a reporter would check against the page and paste into
    notes. A statement inside another is set in and follows it."""
    if record.document is None:
        return Text()
    if not record.statements:
        return Group(heading(record.document), Text("no statement found\n", style="dim"))
    table = grid("who", "how, when", "what", "score", wide="what")
    table.columns[0].max_width, table.columns[1].max_width = 26, 16
    table.columns[3].justify = "right"
    for statement, found in record.rows():
        inside = "↳ " if found.within is not None else ""
        act = Text(found.act or "")
        if statement.cue is not None:
            act.append(f"\n{plain(statement.cue.text, 40)}", style="italic dim")
        if days := when(found.said):
            act.append(f"\n{days}")
        what = Text(inside + (plain(statement.content.text) if statement.content else "—"))
        if more := beside(found):
            what.append(f"\n{more}", style="dim")
        table.add_row(who(statement, found), act, what, f"{statement.score:.2f}")
    return Group(heading(record.document), table)


def times(document: Document, found: Iterable[Time]) -> RenderableType:
    """A document's time expressions in order, each with the words around it."""
    table = grid("expression, value", "from, to", "in", wide="in")
    for time in found:
        start, end = time.span.start, time.span.end
        before, after = document.text[max(0, start - 40) : start], document.text[end : end + 40]
        around = Text(plain(before.partition(" ")[2]) + " ", style="dim")
        around.append(plain(time.span.text), style="not dim bold").append(" " + plain(after.rpartition(" ")[0]))
        name = Text(plain(time.span.text)).append(f"\n{time.type} {time.value}", style="dim")
        ends = (moment or "…" if time.earliest or time.latest else "" for moment in (time.earliest, time.latest))
        table.add_row(name, " –\n".join(dict.fromkeys(ends)), around)
    if not table.row_count:
        return Group(heading(document), Text("no time expression found\n", style="dim"))
    return Group(heading(document), table)


def sources(found: Iterable[SourceCount]) -> Table:
    table = grid("source", "kind", "statements", "documents", "outlets")
    for column in table.columns[2:]:
        column.justify = "right"
    for source in found:
        name = Text(plain(source.text))
        if about := ", ".join(plain(x, 60) for x in (*source.roles[:1], *source.countries[:1])):
            name.append(f"\n{about}", style="dim")
        counts = (source.statements, source.documents, source.outlets)
        table.add_row(name, source.kind or "", *map(str, counts))
    return table


def source(of: SourceCount, said: Iterable[Said], others: Iterable[SourceCount] = ()) -> RenderableType:
    """What one source said, in time: the day, the outlet, in what way, what, and where it stands. `others` are those
    that may be the same."""
    head = Text(plain(of.text), style="bold")
    head.append(f"  {of.kind or 'not resolved'} · {of.id[:8]}", style="not bold dim")
    for label, values in (
        ("", (*of.roles[:3], *of.affiliations[:2], *of.countries)),
        ("also ", of.names[1:6]),
        ("may be the same: ", [f"{o.text} ({', '.join((*o.roles[:1], *o.countries[:1], o.id[:8]))})" for o in others]),
    ):
        if values:
            head.append(f"\n{label}{'; '.join(plain(v, 80) for v in values)}", style="not bold")
    table = grid("date", "outlet", "act", "what", wide="what")
    table.columns[1].max_width = OUTLET
    for row in said:
        statement, where = row.statement, row.statement.content or row.statement.cue
        cell = Text(plain(statement.content.text) if statement.content else "—")
        if more := beside(row.reading):
            cell.append(f"\n{more}", style="dim")
        if where is not None:
            cell.append(f"\n{plain(row.document.url)} [{where.start}:{where.end}]", style="dim")
        act = Text(row.reading.act or "")
        if statement.cue is not None:
            act.append(f"\n{plain(statement.cue.text, 40)}", style="italic dim")
        table.add_row(plain(row.day) or "?", Text(plain(row.document.publisher) or "?"), act, cell)
    return Group(head, table)


def hits(title: str, found: Iterable[Hit]) -> Table:
    table = grid(title, "outlet", "date", "where", wide="where")
    table.columns[1].max_width = OUTLET
    for hit in found:
        about = Text(plain(hit.snippet))
        about.append(f"\n{plain(hit.title) or plain(hit.url)}", style="dim")
        table.add_row(
            (hit.statement or hit.document)[:8], Text(plain(hit.publisher) or "?"), plain(hit.published)[:10], about
        )
    return table


def out(*, stderr: bool = False) -> Console:
    """The terminal; where there is none, a page of COLUMNS characters, or of 160."""
    console = Console(stderr=stderr, highlight=False)
    if not console.is_terminal:
        console = Console(stderr=stderr, highlight=False, width=int(os.environ.get("COLUMNS") or 160))
    return console
