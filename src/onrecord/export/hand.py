"""People's corrections as a table, and as JSON that a trainer reads."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import NamedTuple

from rich.table import Table
from rich.text import Text

from onrecord.export.jsonl import Json
from onrecord.export.table import grid, plain


class Row(NamedTuple):
    """A correction: `body` is its JSON, `stands` that it is neither undone nor undoes."""

    id: str
    kind: str
    made: str
    body: str
    stands: bool


def fix(row: Row) -> Json:
    """`anchors` are the passages; `before` is what the machine had, `value` what is right."""
    head = {"id": row.id, "kind": row.kind, "made": row.made, "stands": row.stands}
    return head | dict(json.loads(row.body))


def fixes(rows: Iterable[Row]) -> Table:
    table = grid("fix", "made", "what", "from, to", "passages", wide="passages")
    table.columns[3].max_width = 22
    for row in rows:
        body = json.loads(row.body)
        cell = Text()
        for anchor in body["anchors"]:
            pieces = ",".join(f"{start}:{end}" for start, end in anchor["spans"])
            cell.append(f"{plain(anchor['text'], 90)}\n")
            cell.append(f"{anchor['document'][:8]} [{pieces}]\n", style="dim")
        cell.append(plain(body["note"]), style="italic")
        cell.rstrip()
        told = [plain(" ".join(map(str, body[name].values())), 60) for name in ("before", "value") if body[name]]
        what = row.kind if row.stands or row.kind == "undo" else f"{row.kind} (undone)"
        table.add_row(row.id[:8], row.made[:10], what, Text(" →\n".join(told)), cell)
    return table
