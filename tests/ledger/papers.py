"""Invented articles and what is said in them, as entries of a claim."""

from __future__ import annotations

from dataclasses import dataclass, field

from onrecord.records import Claim, Document, Entry, Reading, Source, Span, Statement, source_id


@dataclass
class Paper:
    """One article; `says` finds the words in its text."""

    outlet: str
    day: str | None
    text: str
    name: str = "1"
    document: Document = field(init=False)

    def __post_init__(self) -> None:
        host = "".join(filter(str.isalnum, self.outlet)).lower()
        self.document = Document(self.text, f"https://{host}.example/{self.name}", self.outlet, published=self.day)

    def span(self, words: str) -> Span:
        start = self.text.index(words)
        return Span.of(self.text, [(start, start + len(words))])

    def says(
        self,
        words: str,
        speaker: str | tuple[str, ...] = (),
        kind: str = "person",
        act: str = "assert",
        relation: str = "for",
        *,
        role: str | None = None,
        affiliation: str | None = None,
        within: Entry | None = None,
        to: str | None = None,
        said: str | None = None,
        cue: str | None = None,
    ) -> Entry:
        names = (speaker,) if isinstance(speaker, str) else speaker
        content = self.span(words)
        statement = Statement(self.document.id, None, self.span(cue) if cue else None, content, "indirect", 0.9)
        where = (self.document.id,) if kind == "unnamed" else ()
        sources = tuple(Source(source_id(n, kind, *where), n, kind, role, affiliation) for n in names)
        outer = within.statement.id if within is not None and within.statement is not None else None
        reading = Reading(statement.id, b"", act, kind, sources, addressee=self.span(to) if to else None, within=outer)
        day = said or self.day
        return Entry(self.document, statement, reading, content, "test", relation, (day, day))

    def own(self, words: str) -> Entry:
        """In the outlet's own voice."""
        return Entry(self.document, None, None, self.span(words), "test", "for", (self.day, self.day))


def claim(*entries: Entry) -> Claim:
    days = [e.document.published for e in entries if e.document.published]
    first, last = (days[0], days[-1]) if days else (None, None)
    return Claim(min(e.id for e in entries), entries[0].span.text, first, last, entries)
