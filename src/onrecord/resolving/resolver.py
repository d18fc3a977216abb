"""Record -> the same record, its readings resolved: who, in what way, through what, on whose word, when."""

from __future__ import annotations

from dataclasses import replace

from onrecord.records import Basis, Reading, Record, Statement, Time
from onrecord.resolving.acts import act as corrected
from onrecord.resolving.dated import said
from onrecord.resolving.events import events
from onrecord.resolving.gazetteer import Gazetteer
from onrecord.resolving.locale import day_first
from onrecord.resolving.roles import Roles
from onrecord.resolving.scenes import Scenes
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
        found = times(document.text, document.published, day_first=day_first(document, self._gazetteer))
        given = list(record.rows())
        speakers = Speakers(document, record.parse, self._gazetteer, given)
        roles = Roles(speakers.tree, self._gazetteer)
        rows = [(s, self._reading(s, r, speakers, roles)) for s, r in given]
        scenes = Scenes(document, speakers.tree, rows, [r.speakers for _, r in rows], found)
        readings = tuple(self._dated(r, said(scenes, n)) for n, (_, r) in enumerate(rows))
        rows = list(zip(record.statements, readings, strict=True))
        happened = events(document, record.parse, self._gazetteer, rows, found, cast=speakers.cast)
        return replace(record, readings=readings, times=tuple(found), events=tuple(happened))

    def _reading(self, statement: Statement, reading: Reading, speakers: Speakers, roles: Roles) -> Reading:
        act, how = corrected(speakers.tree, statement, reading.act)
        reading = replace(reading, act=act)
        who = speakers(statement, reading)
        basis, on = roles.basis(statement, reading)
        medium, through = roles.medium(statement, reading)
        addressee, to = roles.addressee(statement, reading)
        rules = [how, *dict.fromkeys(f"speaker:{rule}" for _, rule in who), on, through, to]
        return replace(
            reading,
            speakers=tuple(source for source, _ in who),
            basis=tuple(Basis(b.span, b.kind or self._kind(b.span.text)) for b in basis),
            anonymity=roles.anonymity(statement),
            medium=medium,
            addressee=addressee,
            rules=(*reading.rules, *(rule for rule in rules if rule)),
        )

    @staticmethod
    def _dated(reading: Reading, when: tuple[Time, str] | None) -> Reading:
        return reading if when is None else replace(reading, said=when[0], rules=(*reading.rules, when[1]))

    def _kind(self, text: str) -> str | None:
        """Of what a basis is: by the last word that is a known kind of source."""
        kinds = [m.entries[0].kind for m in self._gazetteer.scan(text)]
        return kinds[-1] if kinds else None
