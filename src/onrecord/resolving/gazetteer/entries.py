"""A row of a gazetteer, and how rows are read. The format is told in the shipped file's own header."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from onrecord.errors import GazetteerError
from onrecord.records import KINDS
from onrecord.resolving.gazetteer.names import LONGEST, key, trimmed

COLUMNS = ("sort", "kind", "name", "country", "of", "aliases", "plurals")
# What a name is; `kind` is what it is as a source.
SORTS = (
    "state",  # Iran
    "territory",  # Greenland: a part of a state, with a country code of its own
    "region",  # Texas, Scotland: a part of a state, without
    "capital",  # Tehran, for Iran
    "metonym",  # Foggy Bottom, for the State Department: a place for those who work there
    "demonym",  # Iranian, Iranians
    "agency",  # a government's: ministry, police, court, armed force, parliament, the head of state's office
    "body",  # of many states: United Nations, NATO
    "organization",  # company, party, armed group, university, NGO
    "outlet",
    "document",  # with a name of its own: the Mueller report
    "group",  # with a name of its own: Republicans
    "head",  # a generic noun: ministry, report, voters, officials
    "person",  # a name of places that is as well one of persons: Washington
)
# The sort that a row has which does not say it.
SORT_OF = {
    "person": "person",
    "government": "agency",
    "organization": "organization",
    "outlet": "outlet",
    "document": "document",
    "group": "group",
    "unnamed": "head",
}
_PLACES = ("state", "territory", "region", "capital", "demonym")  # of a country, always
_STANDS = ("capital", "metonym")  # for what `of` says, always
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can speak, or that tells who does.

    `kind` is one of `records.KINDS`, `sort` one of SORTS. `name` is the canonical name; for the sort "head" only the
    label of its row, for a demonym the adjective. `country` is ISO 3166 alpha-2 (XK for Kosovo), None for what is of
    none or of many. `of` names another entry: the one that a capital or a metonym stands for, the place of a
    demonym, and otherwise what this is a part of. `aliases` are other names, `plurals` those that name several.
    """

    sort: str
    kind: str
    name: str
    country: str | None = None
    of: str | None = None
    aliases: tuple[str, ...] = ()
    plurals: tuple[str, ...] = ()

    @property
    def forms(self) -> tuple[str, ...]:
        """All that the entry is found by."""
        return (self.name, *self.aliases, *self.plurals)

    def is_plural(self, text: str) -> bool:
        """Whether the text is one of the forms that name several ("Iranians", "the officials")."""
        wanted = key(trimmed(text)[0])
        return any(key(p) == wanted for p in self.plurals)


def entries(path: Path) -> Iterator[Entry]:
    """The rows of the file. Raises GazetteerError for a file that cannot be read, and at the first bad row."""
    text = _text(path)
    rows = ((n, line) for n, line in enumerate(text.split("\n"), 1) if line and not line.isspace() and line[0] != "#")
    first, header = next(rows, (1, ""))
    columns = [cell.lower() for cell in _cells(header)]
    _check_header(path, first, columns)
    straight = tuple(columns) == COLUMNS
    blank = [""] * len(columns)
    seen: dict[tuple[str, ...], int] = {}
    for n, line in rows:
        cells = _cells(line)
        if len(cells) > len(columns) and any(cells[len(columns) :]):
            raise GazetteerError(str(path), n, f"has {len(cells)} cells for {len(columns)} columns; take out the tabs")
        cells = (cells + blank)[: len(columns)]
        if not straight:
            by_name = dict(zip(columns, cells, strict=True))
            cells = [by_name.get(c, "") for c in COLUMNS]
        entry = _entry(path, n, cells)
        identity = (entry.sort, entry.kind, entry.name, entry.country or "")
        if seen.setdefault(identity, n) != n:
            raise GazetteerError(str(path), n, f"{entry.name!r} is in line {seen[identity]} already; join the two rows")
        yield entry


def _text(path: Path) -> str:
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError as e:
        raise GazetteerError(str(path), None, "is not text in UTF-8; save it as tab-separated text in UTF-8") from e
    except (OSError, ValueError) as e:  # ValueError: a NUL in the name
        reason = getattr(e, "strerror", None) or e
        raise GazetteerError(str(path), None, f"cannot be read ({reason}); check the path and its rights") from e
    bad = _CONTROL.search(text)
    if bad:
        n = text.count("\n", 0, bad.start()) + 1
        raise GazetteerError(str(path), n, f"has the control character U+{ord(bad[0]):04X}; take it out")
    return text


def _cells(line: str) -> list[str]:
    """The line's cells; spreadsheets put a cell with a comma or a quotation mark between straight marks."""
    cells = line.split("\t")
    if " \t" in line or "\t " in line or line != line.strip(" "):
        cells = [cell.strip() for cell in cells]
    if '"' in line:
        cells = [c[1:-1].replace('""', '"') if len(c) > 1 and c[0] == c[-1] == '"' else c for c in cells]
    return cells


def _check_header(path: Path, n: int, columns: list[str]) -> None:
    if "kind" not in columns or "name" not in columns:
        raise GazetteerError(
            str(path),
            n,
            f"the first row must name the columns, with tabs between: {' '.join(COLUMNS)} (kind and name will do)",
        )
    unknown = [c for c in columns if c not in COLUMNS]
    if unknown or len(set(columns)) < len(columns):
        what = f"{unknown[0]!r} is no column" if unknown else "a column is named twice"
        raise GazetteerError(str(path), n, f"{what}; the columns are {' '.join(COLUMNS)}")


def _entry(path: Path, n: int, cells: list[str]) -> Entry:
    """The row as an entry; `cells` are in the order of COLUMNS."""
    sort, kind, name, country, of, aliases, plurals = cells
    if kind not in KINDS:
        raise GazetteerError(str(path), n, f"kind is {kind[:40]!r}; use one of {' '.join(KINDS)}")
    sort = sort or SORT_OF[kind]
    if sort not in SORTS:
        raise GazetteerError(str(path), n, f"sort is {sort[:40]!r}; use one of {' '.join(SORTS)}, or leave it empty")
    if country and not (len(country) == 2 and country.isascii() and country.isalpha() and country.isupper()):
        raise GazetteerError(
            str(path), n, f"country is {country[:40]!r}; use two capitals of ISO 3166, or leave it empty"
        )
    if country == "UK":
        raise GazetteerError(str(path), n, "country is 'UK', which ISO 3166 has as GB; write GB")
    if not country and sort in _PLACES:
        raise GazetteerError(str(path), n, f"a {sort} has a country; write its two letters of ISO 3166")
    if not of and sort in _STANDS:
        raise GazetteerError(str(path), n, f"a {sort} stands for something; write its name under of")
    entry = Entry(sort, kind, name, country or None, of or None, _list(aliases), _list(plurals))
    for form in entry.forms:
        if len(form) > LONGEST:
            raise GazetteerError(str(path), n, f"{form[:40]!r}… is longer than {LONGEST} characters; shorten it")
        if not (form and (form[0].isalnum() or any(map(str.isalnum, form)))):
            raise GazetteerError(str(path), n, f"{form!r} has no letters; write a name")
    return entry


def _list(cell: str) -> tuple[str, ...]:
    if ";" not in cell:
        return (cell,) if cell else ()
    return tuple(part for part in map(str.strip, cell.split(";")) if part)
