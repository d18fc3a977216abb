"""Record -> the same record, its readings resolved: who, in what way, through what, on whose word, when."""

from __future__ import annotations

from dataclasses import replace

from onrecord.records import Basis, Document, Parse, Reading, Record, Statement, Time
from onrecord.resolving.acts import act as corrected
from onrecord.resolving.around import Around
from onrecord.resolving.channels import Channels, Found
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
        speakers, channels = self.spoken(document, record.parse, list(record.rows()))
        through, to = channels.all("medium"), channels.all("addressee")
        rows = [(s, self._channelled(r, *roles)) for (s, r), *roles in zip(channels.rows, through, to, strict=True)]
        scenes = Scenes(document, speakers.tree, rows, [r.speakers for _, r in rows], found)
        readings = tuple(self._dated(r, said(scenes, n)) for n, (_, r) in enumerate(rows))
        rows = list(zip(record.statements, readings, strict=True))
        happened = events(document, record.parse, self._gazetteer, rows, found, cast=speakers.cast)
        return replace(record, readings=readings, times=tuple(found), events=tuple(happened))

    def spoken(
        self, document: Document, parse: Parse, given: list[tuple[Statement, Reading]]
    ) -> tuple[Speakers, Channels]:
        """Who speaks in what way, and what there is through which and to whom it may have been said."""
        speakers = Speakers(document, parse, self._gazetteer, given)
        around = Around(speakers.tree)
        roles, channels = Roles(around, self._gazetteer), Channels(around, self._gazetteer, speakers)
        for statement, reading in given:
            channels.see(statement, self._reading(statement, reading, speakers, roles))
        return speakers, channels

    def _reading(self, statement: Statement, reading: Reading, speakers: Speakers, roles: Roles) -> Reading:
        act, how = corrected(speakers.tree, statement, reading.act)
        reading = replace(reading, act=act)
        who = speakers(statement, reading)
        basis, on = roles.basis(statement, reading)
        rules = [how, *dict.fromkeys(f"speaker:{rule}" for _, rule in who), on]
        return replace(
            reading,
            speakers=tuple(source for source, _ in who),
            basis=tuple(Basis(b.span, b.kind or self._kind(b.span.text)) for b in basis),
            anonymity=roles.anonymity(statement),
            rules=(*reading.rules, *(rule for rule in rules if rule)),
        )

    @staticmethod
    def _channelled(reading: Reading, through: Found, to: Found) -> Reading:
        rules = (rule for _, rule in (through, to) if rule)
        return replace(reading, medium=through[0], addressee=to[0], rules=(*reading.rules, *rules))

    @staticmethod
    def _dated(reading: Reading, when: tuple[Time, str] | None) -> Reading:
        return reading if when is None else replace(reading, said=when[0], rules=(*reading.rules, when[1]))

    def _kind(self, text: str) -> str | None:
        """Of what a basis is: by the last word that is a known kind of source."""
        kinds = [m.entries[0].kind for m in self._gazetteer.scan(text)]
        return kinds[-1] if kinds else None
