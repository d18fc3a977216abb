"""A record's events: from its parse, its statements and its times."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from onrecord.records import Document, Event, Parse, Reading, Role, Span, Statement, Time
from onrecord.resolving.cast import Cast
from onrecord.resolving.events.clauses import Clauses
from onrecord.resolving.events.factuality import Factualities, Factuality
from onrecord.resolving.events.kinds import kind
from onrecord.resolving.events.mentions import mentions
from onrecord.resolving.events.roles import Roles
from onrecord.resolving.events.scene import Scene
from onrecord.resolving.gazetteer import Gazetteer

# By what the one to whom it is done may hang on the predicate, or on what hangs on it.
_TOWARDS = ("obj", "iobj", "obl", "nmod", "xcomp", "ccomp", "advcl", "acl")
_WITHIN = ("nsubj", "compound", "amod", "appos")
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
            self._reached(token, roles, type_, subtype),
            time,
        )

    def _reached(self, token: int, roles: tuple[Role, ...], type_: str | None, subtype: str | None) -> tuple[Role, ...]:
        """With the one to whom an event of a known type is done as its recipient, as PLOVER has it: the theme where
        that is someone, else the first of those named in what hangs on the predicate, the nearest to it first."""
        if type_ is None or subtype == "transfer" or any(r.name == "recipient" for r in roles):
            return roles
        scene, tree = self.scene, self.scene.tree
        barred = {t for r in roles if r.name == "agent" for t in tree.of(r.span)}
        for role in roles:
            if role.name == "theme":
                top = tree.head(tree.of(role.span))
                if top is not None and top not in barred and scene.is_actor(top):
                    return (*roles, Role("recipient", role.span, role.entity))
        level = [c for c in scene.kids(token, *_TOWARDS)]
        while level:
            for t in level:
                if t not in barred and not scene.timed(t) and self._someone(t):
                    return (*roles, Role("recipient", scene.span(scene.phrase(t)), scene.entity(t)))
            level = [c for t in level if t not in barred for c in scene.kids(t, *_TOWARDS, *_WITHIN)]
        return roles

    def _someone(self, token: int) -> bool:
        """Whether the token names someone, or is the noun for people with a name before it."""
        scene = self.scene
        if scene.entry(token) is not None or scene.cast.at(token) is not None:
            return True
        name = scene.name(token)
        return name is not None and name.kind != "MISC" and scene.tree[token].tag in ("PROPN", "NOUN")

    def _predicate(self, token: int) -> Span:
        """The word, with a verb's particle."""
        scene = self.scene
        parts = [c for c in scene.kids(token, "compound") if scene.tree[c].relation == "compound:prt" and c > token]
        tree = scene.tree
        pieces = [(tree[token].start, tree[token].end)]
        for part in parts[:1]:
            start, end = tree[part].start, tree[part].end
            if part == token + 1:
                pieces = [(tree[token].start, end)]
            else:
                pieces.append((start, end))
        return Span.of(scene.document.text, pieces)

    def _lemma(self, token: int) -> str:
        scene = self.scene
        parts = [c for c in scene.kids(token, "compound") if scene.tree[c].relation == "compound:prt" and c > token]
        return " ".join([scene.lemma(token), *(scene.tree.word(p).lower() for p in parts[:1])])

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
