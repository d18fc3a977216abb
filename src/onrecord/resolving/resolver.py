"""Record -> the same record, its readings resolved: who, in what way, through what, on whose word, when."""

from __future__ import annotations

from dataclasses import replace

from onrecord.records import Basis, Reading, Record, Statement, Time
from onrecord.resolving.dated import said
from onrecord.resolving.events import events
from onrecord.resolving.gazetteer import Gazetteer
from onrecord.resolving.speakers import Speakers
from onrecord.resolving.times import times


class Resolver:
    """Resolves records with one gazetteer. Safe to share between threads."""

    def __init__(self, gazetteer: Gazetteer | None = None) -> None:
        self._gazetteer = gazetteer or Gazetteer.shipped()

    def __call__(self, record: Record) -> Record:
        """A record as the finder gave it, with its parse; without one it comes back as it was."""
        document = record.document
        if document is None or record.parse is None:
            return record
        found = times(document.text, document.published)
        speakers = Speakers(document, record.parse, self._gazetteer)
        readings = tuple(self._reading(s, r, speakers, found) for s, r in record.rows())
        rows = zip(record.statements, readings, strict=True)
        happened = events(document, record.parse, self._gazetteer, rows, found, tree=speakers.tree, cast=speakers.cast)
        return replace(record, readings=readings, times=tuple(found), events=tuple(happened))

    def _reading(self, statement: Statement, reading: Reading, speakers: Speakers, found: list[Time]) -> Reading:
        who = speakers(statement, reading)
        when = said(speakers.tree, statement, found)
        rules = [*reading.rules, *dict.fromkeys(f"speaker:{rule}" for _, rule in who)]
        return replace(
            reading,
            speakers=tuple(source for source, _ in who),
            said=when,
            basis=tuple(Basis(b.span, b.kind or self._kind(b.span.text)) for b in reading.basis),
            rules=(*rules, "time:cue") if when else tuple(rules),
        )

    def _kind(self, text: str) -> str | None:
        """Of what a basis is: by the last word that is a known kind of source."""
        kinds = [m.entries[0].kind for m in self._gazetteer.scan(text)]
        return kinds[-1] if kinds else None
