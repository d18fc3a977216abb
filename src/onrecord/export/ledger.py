"""Claims as tables for a terminal; every cell that tells of a passage says where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from onrecord.export.table import grid, headed, plain
from onrecord.records import RELATIONS, Claim, Document, Entry, Listed, Status

BACK = ("taken-back", "reversed", "corrected")  # rules of taking back: the first entry takes back the others
MARKS = {"for": "+", "against": "−", "observing": "·"}


def stand(status: Status) -> str:
    """In a word or three how a claim stands."""
    parts = [status.support] if status.support != "none" or not status.withdrawn else []
    parts += [status.opposition] if status.opposition != "none" else []
    return ", ".join([*parts, *(["withdrawn"] if status.withdrawn else [])])


def _stands(status: Status | None) -> str:
    """For a narrow column."""
    return "not there" if status is None else stand(status).replace(", ", ",\n")


def spread(low: int, high: int) -> str:
    return str(low) if low == high else f"{low}–{high}"


def days(claim: Claim | Listed) -> list[str]:
    return list(dict.fromkeys(plain(day)[:10] for day in (claim.first, claim.last) if day))


def where(entry: Entry) -> str:
    """The beginning of the document's id and the passage's characters."""
    pieces = ",".join(f"{start}:{end}" for start, end in entry.span.spans)
    return f"{entry.document.id[:8]} [{pieces}]"


def documents(entries: Iterable[Entry]) -> Text:
    """The ids that `where` shows, with what they stand for."""
    text = Text(style="dim")
    for document in {e.document.id: e.document for e in entries}.values():
        text.append(f"{document.id[:8]}  {named(document)}  {plain(document.url)}\n")
    return text


def named(document: Document) -> str:
    """What a document is called among others."""
    return plain(" ".join(filter(None, (document.publisher, (document.published or "")[:10]))) or document.url, 60)


def claims(found: Iterable[Listed]) -> Table:
    table = grid("claim", "what", "stands", "origins", "from, to", wide="what")
    table.columns[2].max_width = 13
    table.columns[3].justify = "right"
    for claim in found:
        what = Text(headed(claim.text, 180))
        count = f"{claim.entries} entries" if claim.entries > 1 else "1 entry"
        some = f" in {claim.outlets} outlets" if claim.outlets > 1 else ""
        what.append(f"\n{count}{some} · credibility {claim.credibility}", style="dim")
        table.add_row(
            claim.id[:8],
            what,
            _stands(claim.status),
            spread(*claim.origins),
            "\n".join(days(claim)),
        )
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


Numbers = Iterable[tuple[str, float | None, float | None, Sequence[str], bool]]


def claim(found: Claim, reliability: Mapping[str, str] = {}, figures: Numbers = ()) -> RenderableType:
    """How the claim stands and why; its entries in time order; who is for and against; the origins as a tree.
    `reliability` has the user's letters by the sources' names in folded case; `figures` what is counted, lowest,
    highest, the entries' ids and whether they clash."""
    number = {e.id: n for n, e in enumerate(found.entries, 1)}
    return Group(
        Text.assemble((found.id[:8], "bold cyan"), "  ", (plain(found.text), "bold")),
        standing(found, number, figures),
        timeline(found, number),
        positions(found, number, reliability),
        origins(found, number),
        Text(),
        documents(found.entries),
    )


def between(low: float | None, high: float | None) -> str:
    """A number, or the lowest and the highest; an open end is told."""
    ends = [f"{x:,.10g}" for x in (low, high) if x is not None]
    if len(ends) == 2:
        return ends[0] if low == high else "–".join(ends)
    return f"{ends[0]} or {'more' if high is None else 'less'}" if ends else "?"


def standing(found: Claim, number: Mapping[str, int], figures: Numbers = ()) -> Text:
    text = Text(stand(found.status), style="bold")
    for ground in found.status.grounds:
        text.append(f"\n  {plain(ground.words)}", style="not bold")
        text.append(f" {_refs(ground.entries, number)} {ground.rule}".rstrip(), style="not bold dim")
    for unit, low, high, ids, clash in figures:
        words = f"{between(low, high)} {plain(unit)}" + (": the numbers clash" if clash else "")
        text.append(f"\n  {words}", style="not bold")
        text.append(f" {_refs(ids, number)}", style="not bold dim")
    text.append(f"\n  credibility {found.grade.credibility}", style="not bold")
    text.append(f" {plain(found.grade.rule)}", style="not bold dim")
    return text


def _refs(ids: Iterable[str], number: Mapping[str, int]) -> str:
    return " ".join(f"[{n}]" for n in sorted({number[i] for i in ids if i in number}))


def timeline(found: Claim, number: Mapping[str, int]) -> Table:
    table = grid("", "when, where", "who, how", "what", wide="what")
    table.columns[1].max_width, table.columns[2].max_width = 14, 22
    for entry in found.entries:
        cell = Text(plain(entry.span.text))
        cell.append(f"\n{where(entry)} {entry.rule}", style="dim")
        date, outlet = plain(entry.document.published)[:10] or "?", plain(entry.document.publisher) or "?"
        how = who(entry)
        how.append(f"\n{entry.act or '?'} · {entry.relation}", style="italic")
        table.add_row(f"[{number[entry.id]}]", Text(f"{date}\n{outlet}"), how, cell)
    return table


def positions(found: Claim, number: Mapping[str, int], reliability: Mapping[str, str]) -> Table:
    """Who is for it, against it, or only speaks of it, by the numbers of the entries."""
    table = grid("speaker", "reliability", *RELATIONS)
    table.columns[0].max_width = 30
    rows: dict[str, tuple[str, dict[str, list[str]]]] = {}
    for entry in found.entries:
        for speaker in entry.speakers:
            name, cells = rows.setdefault(speaker.id, (plain(speaker.name, 60), {r: [] for r in RELATIONS}))
            cells[entry.relation].append(entry.id)
    for name, cells in rows.values():
        letter = reliability.get(name.casefold(), "F")
        table.add_row(Text(name), letter, *(Text(_refs(cells[r], number)) for r in RELATIONS))
    return table


def origins(found: Claim, number: Mapping[str, int]) -> Tree:
    """The roots behind what speaks for the claim, those that may be one beside each other, and under each the entries
    that echo it, with the rule and the entry that tied them."""
    low, high = found.origins.low, found.origins.high
    several = "origin" if high == 1 else "origins"
    sure = "" if low == high else f": {low} surely independent, {high} at most"
    tree = Tree(Text(f"{spread(low, high)} {several}{sure}", style="bold"))
    entry = {e.id: e for e in found.entries}
    tied = {e.b: e for e in found.origins.echoes if e.sure}
    gone = {i for g in found.status.grounds if g.rule in BACK for i in g.entries[1:]}
    maybe = {entry[e.b].origin: e for e in found.origins.echoes if not e.sure and e.b in entry}
    for root in dict.fromkeys(e.origin for e in found.entries if e.relation == "for" and e.origin):
        branch = tree.add(_node(entry[root], number, "taken back" if root in gone else ""))
        if root in maybe:
            echo = maybe[root]
            branch.label = _node(entry[root], number, f"may be the origin of [{number[echo.a]}]: {echo.rule}")
        for other in found.entries:
            if other.origin == root and other.id != root:
                tie = tied.get(other.id)
                why = f"{tie.rule} [{number[tie.a]}]" if tie is not None else ""
                branch.add(_node(other, number, why))
    return tree


def _node(entry: Entry, number: Mapping[str, int], why: str) -> Text:
    names = ", ".join(plain(s.name, 40) for s in entry.speakers) or "somebody"
    text = Text(f"[{number[entry.id]}] {names}")
    outlet, date = plain(entry.document.publisher) or "?", plain(entry.document.published)[:10]
    text.append(f" · {outlet} {date}".rstrip(), style="cyan")
    if why:
        text.append(f" · {why}", style="yellow")
    text.append(f"\n{where(entry)}", style="dim")
    return text


def changes(found: Iterable[tuple[Claim, Status | None, Sequence[Entry]]]) -> RenderableType:
    """Each claim with its status before and now, and the entries that came in between."""
    table = grid("claim", "what", "was", "is", wide="what")
    table.columns[2].max_width = table.columns[3].max_width = 13
    shown: list[Entry] = []
    for claim, before, entries in found:
        shown += entries[:3]
        what = Text(headed(claim.text, 180))
        for entry in entries[:3]:
            names = ", ".join(plain(s.name, 40) for s in entry.speakers) or "somebody"
            what.append(f"\n{MARKS[entry.relation]} {names}: “{plain(entry.span.text, 90)}”")
            what.append(f" {where(entry)}", style="dim")
        if len(entries) > 3:
            what.append(f"\n{len(entries) - 3} more", style="dim")
        table.add_row(claim.id[:8], what, _stands(before), _stands(claim.status))
    return Group(table, documents(shown))


def compared(found: Sequence[tuple[Claim, Sequence[Entry], Sequence[Entry]]], names: tuple[str, str]) -> RenderableType:
    """What one document has that the other has not, both ways; then what both have, where they differ marked."""
    parts: list[RenderableType] = []
    only = (
        (f"only {names[0]}", [(c, a) for c, a, b in found if not b]),
        (f"only {names[1]}", [(c, b) for c, a, b in found if not a]),
        ("both", [(c, [*a, *b]) for c, a, b in found if a and b]),
    )
    for title, rows in only:
        if not rows:
            continue
        table = grid("claim", "who", title, wide=title)
        table.columns[1].max_width = 20
        for claim, entries in rows:
            for n, entry in enumerate(entries):
                cell = Text(f"{MARKS[entry.relation]} {plain(entry.span.text, 180)}")
                cell.append(f"\n{where(entry)}", style="dim")
                table.add_row("" if n else claim.id[:8], who(entry), cell)
        parts.append(table)
    return Group(*parts, documents(e for _, a, b in found for e in (*a, *b)))
