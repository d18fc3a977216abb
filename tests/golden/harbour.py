"""What the shipped model finds in the shipped example, as one reads it: a line a statement.

python -m tests.golden.harbour    writes harbour.txt anew; look at the difference before it is committed
"""

from __future__ import annotations

from pathlib import Path

from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.flow.reading import documents, places, records
from onrecord.records import Span
from onrecord.resolving.resolver import Resolver

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = Path(__file__).with_name("harbour.txt")


def shown(span: Span | None) -> str:
    return "-" if span is None else f"{list(map(list, span.spans))} {' '.join(span.text.split())}"


def found() -> list[str]:
    """A line for each document and each of its statements; offsets are of the document's text."""
    lines = []
    for record in records(documents(places([str(ROOT / "examples" / "harbour")])), Finder(Model()), Resolver()):
        assert record.document is not None
        name = record.document.url.replace(str(ROOT), "…")
        lines.append(f"# {name} | {record.document.publisher} | {record.document.published}")
        for s, r in record.rows():
            who = " + ".join(f"{x.name} ({x.kind})" for x in r.speakers) or "-"
            day = "-" if r.said is None else f"{r.said.earliest}/{r.said.latest}"
            lines.append(
                f"{s.mode} {s.score:.2f} {r.act} {who} {day} ‖ {shown(s.source)} ‖ {shown(s.cue)} ‖ {shown(s.content)}"
            )
    return lines


if __name__ == "__main__":
    GOLDEN.write_text("\n".join(found()) + "\n", "utf8")
