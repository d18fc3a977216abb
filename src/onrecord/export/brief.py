"""Claims as a page of Markdown: no sentence without a footnote to the passages that it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterable

from onrecord.export.ledger import days, spread, stand
from onrecord.export.table import headed, plain
from onrecord.records import Claim, Entry

QUOTES = '“”"„«»'
_MARKUP = re.compile(r"([\\`*_\[\]<>#|~])")


def brief(about: str, claims: Iterable[Claim]) -> str:
    """Each claim with how it stands, since when, who is for and against, and how many origins it has."""
    notes: dict[str, tuple[int, Entry]] = {}
    blocks = [f"# {escape(about)}: what is on record"]
    for claim in claims:
        entries = {e.id: e for e in claim.entries}

        def refs(ids: Iterable[str], entries: dict[str, Entry] = entries) -> str:
            numbers = []
            for i in ids:
                if i in entries:
                    number, _ = notes.setdefault(i, (len(notes) + 1, entries[i]))
                    numbers.append(number)
            return "".join(f"[^{n}]" for n in sorted(set(numbers)))

        first = refs([claim.entries[0].id])
        told = next((e.id for e in claim.entries if e.span.text == claim.text), claim.entries[0].id)
        blocks.append(f"## {escape(headed(claim.text))}{refs([told])}")
        since = f" On record since {days(claim)[0]}.{first}" if days(claim) else ""
        lines = [f"It stands as {stand(claim.status)}.{refs(entries)}{since}"]
        for ground in claim.status.grounds:
            if ground.entries:
                words = escape(ground.words)
                lines.append(f"- {words[:1].upper()}{words[1:]}.{refs(ground.entries)}")
        roots = dict.fromkeys(e.origin for e in claim.entries if e.relation == "for")
        if roots:
            low, high = claim.origins.low, claim.origins.high
            noun = "origin stands" if (low, high) == (1, 1) else "origins stand"
            lines.append(f"- {spread(low, high)} independent {noun} behind it.{refs(roots)}")
        blocks.append("\n".join([lines[0], "", *lines[1:]]))
    if len(blocks) == 1:
        return blocks[0] + "\n"
    return "\n\n".join([*blocks, "\n".join(_note(n, entry) for n, entry in notes.values())]) + "\n"


def escape(text: str) -> str:
    """One line that Markdown shows as it is."""
    return _MARKUP.sub(r"\\\1", plain(text))


def _note(number: int, entry: Entry) -> str:
    document = entry.document
    about = [escape(x) for x in (document.publisher, (document.published or "")[:10]) if x]
    pieces = ", ".join(f"{start}–{end}" for start, end in entry.span.spans)
    names = ", ".join(escape(s.name) for s in entry.speakers)
    said = f"{names} ({entry.act}): " if names and entry.act else ""
    place = f"{', '.join(about)}, " if about else ""
    text = escape(entry.span.text).strip(QUOTES)
    return f"[^{number}]: {place}<{plain(document.url)}>, characters {pieces}: {said}“{text}”"
