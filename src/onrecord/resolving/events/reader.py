"""A record's events: from its parse, its statements and its times."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from onrecord.records import Document, Event, Parse, Reading, Span, Statement, Time
from onrecord.resolving.cast import Cast
from onrecord.resolving.events.clauses import Clauses
from onrecord.resolving.events.factuality import Factualities, Factuality
from onrecord.resolving.events.kinds import kind
from onrecord.resolving.events.mentions import mentions
from onrecord.resolving.events.roles import Roles
from onrecord.resolving.events.scene import Scene
from onrecord.resolving.gazetteer import Gazetteer

HISTORICAL = 5  # an event so many years before the publication is PLOVER's "historical"


def events(
    document: Document,
    parse: Parse,
    gazetteer: Gazetteer,
    rows: Iterable[tuple[Statement, Reading]],
    times: Sequence[Time],
    *,
    cast: Cast | None = None,
) -> list[Event]:
    """The events of a document in the text's order, those inside statements and those in the outlet's own voice.

    `rows` are the statements with their readings, whose speakers are known. Raises nothing.
    """
    return Events(Scene(document, parse, gazetteer, rows, times, cast=cast)).all()


class Events:
    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.clauses = Clauses(scene)
        self.roles = Roles(scene, self.clauses)
        self.factuality = Factualities(scene, self.clauses)

    def all(self) -> list[Event]:
        found = mentions(self.scene)
        dates = self._dates(found)
        return [self.event(t, dates.get(t)) for t in found]

    def event(self, token: int, time: Time | None = None) -> Event:
        """The event whose predicate's head is the token."""
        scene = self.scene
        row = scene.innermost(token)
        roles = self.roles(token)
        reading = scene.cue(token)
        type_, subtype = kind(scene, token, roles, reading, self.clauses)
        if type_ is not None and subtype != "transfer" and not any(r.name == "recipient" for r in roles):
            reached = self.roles.reached(token, roles)
            roles = roles if reached is None else (*roles, reached)
        fact = self.factuality(token)
        return Event(
            row[1].statement if row else None,
            self._predicate(token),
            self._lemma(token),
            type_,
            subtype,
            fact.polarity,
            fact.certainty,
            fact.tense,
            self._modes(fact, time),
            roles,
            time,
        )

    def _particle(self, token: int) -> int | None:
        """Of "carry out"."""
        tree = self.scene.tree
        return next((c for c in tree.children[token] if tree[c].relation == "compound:prt" and c > token), None)

    def _predicate(self, token: int) -> Span:
        """The word, with a verb's particle."""
        tree, part = self.scene.tree, self._particle(token)
        pieces = [(tree[token].start, tree[token].end)]
        if part == token + 1:
            pieces = [(tree[token].start, tree[part].end)]
        elif part is not None:
            pieces.append((tree[part].start, tree[part].end))
        return Span.of(self.scene.document.text, pieces)

    def _lemma(self, token: int) -> str:
        part = self._particle(token)
        word = self.scene.lemma(token)
        return word if part is None else f"{word} {self.scene.tree.lower[part]}"

    def _dates(self, found: list[int]) -> dict[int, Time]:
        """Each time with the event that it dates: the first over it, through nouns that name none."""
        tree, known = self.scene.tree, set(found)
        out: dict[int, Time] = {}
        for time in self.scene.times:
            head = tree.head(tree.inside(time.span.start, time.span.end))
            if head is None or time.type == "SET":
                continue
            event = next((t for t in tree.above(head) if t in known), None)
            if event is not None and (event not in out or out[event].type == "DURATION"):
                out[event] = time
        return out

    def _modes(self, fact: Factuality, time: Time | None) -> tuple[str, ...]:
        published = (self.scene.document.published or "")[:4]
        latest = (time.latest or "")[:4] if time else ""
        old = published.isdigit() and latest.isdigit() and int(published) - int(latest) >= HISTORICAL
        flags = (old, fact.ahead, fact.hypothetical, fact.polarity == "-")
        names = ("historical", "future", "hypothetical", "negated")
        return tuple(name for name, held in zip(names, flags, strict=True) if held)
