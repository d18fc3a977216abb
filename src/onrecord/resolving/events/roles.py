"""Who did what to whom: an event's roles as spans of the page, with the entities and numbers that they stand for."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.records import Role, Span
from onrecord.resolving.events.clauses import Clauses
from onrecord.resolving.events.fillers import COUNTS, Fillers, Filling
from onrecord.resolving.events.quantities import quantity
from onrecord.resolving.events.scene import Scene

# By what the one to whom it is done may hang on the predicate, or on what hangs on it.
_TOWARDS = ("obj", "iobj", "obl", "nmod", "xcomp", "ccomp", "advcl", "acl")
_WITHIN = ("nsubj", "compound", "amod", "appos")


class Roles:
    def __init__(self, scene: Scene, clauses: Clauses) -> None:
        self.scene, self.tree = scene, scene.tree
        self._filling = Filling(scene, clauses)

    def __call__(self, token: int) -> tuple[Role, ...]:
        """The roles of the event whose predicate's head is the token."""
        return tuple(self._roles(self._filling(token), token))

    def _roles(self, fillers: Fillers, token: int) -> Iterator[Role]:
        scene = self.scene
        for name, top in (("agent", fillers.agent), ("recipient", fillers.recipient), ("theme", fillers.theme)):
            if top is None or top == token or scene.timed(top):
                continue
            other = fillers.recipient if name == "theme" else None  # "jets to Oslo", where it is sent there
            yield self._role(name, top, alone=name == "agent" and fillers.adjective, before=other)
            for more in scene.kids(top, "conj"):
                if self.tree[more].tag in ("NOUN", "PROPN", "PRON") and more != fillers.recipient:
                    yield self._role(name, more)
        place = fillers.place
        if place is not None and place not in (fillers.agent, fillers.recipient):
            yield Role("place", scene.span(scene.phrase(place)), scene.entity(place, place=True))
        for top in (fillers.theme, fillers.agent, fillers.recipient):
            if top is not None and (counted := self._counted(top)) is not None:
                yield counted
                break

    def _role(self, name: str, top: int, *, alone: bool = False, before: int | None = None) -> Role:
        scene = self.scene
        tokens = [top] if alone else scene.phrase(top)
        if before is not None and before > top and before in tokens:
            first = min(before, *scene.kids(before, "case"), before)
            tokens = [t for t in tokens if t < first] or tokens
        while len(tokens) > 1 and self.tree.lower[tokens[-1]] in ("'s", "’s", "'", "’"):
            tokens = tokens[:-1]  # the mark of a possessive is none of the phrase
        entity = scene.entity(top)
        if entity is None and (inner := self._of(top)) is not None:
            entity = scene.entity(inner)
        return Role(name, scene.span(tokens), entity)

    def _of(self, top: int) -> int | None:
        """What a noun that counts counts: soldiers, in "dozens of soldiers"."""
        if self.scene.lemma(top) not in COUNTS and self.tree.lower[top] not in COUNTS:
            return None
        return next((c for c in self.scene.kids(top, "nmod") if self.scene.case(c) == "of"), None)

    def _counted(self, top: int) -> Role | None:
        """How many, by the number in the phrase."""
        scene, tree = self.scene, self.tree
        number = next((c for c in scene.kids(top, "nummod") if not scene.timed(c)), None)
        counted = top
        if number is None and (tree.lower[top] in COUNTS or tree[top].tag in ("NUM", "SYM")):
            inner = self._of(top)
            number, counted = top, top if inner is None else inner
        if number is None or scene.timed(number):
            return None
        phrase = scene.phrase(top)
        end = tree[phrase[-1]].end if number == top else tree[max(top, number)].end
        found = quantity(scene.document.text, tree[phrase[0]].start, end)
        if found is None:
            return None
        unit = found.unit
        if unit is None and counted != number:
            named = [t for t in scene.phrase(counted) if tree[t].start >= found.end or t == counted]
            unit = " ".join(scene.span(named).text.split())
        span = Span.of(scene.document.text, [(found.start, found.end)])
        return Role("quantity", span, low=found.low, high=found.high, unit=unit)

    def reached(self, token: int, roles: tuple[Role, ...]) -> Role | None:
        """The one to whom an event of a known type is done, as PLOVER has it, where its roles have no recipient: the
        theme where that is someone, else the first who is named in what hangs on the predicate, the nearest to it
        first."""
        scene, tree = self.scene, self.tree
        barred = {t for r in roles if r.name == "agent" for t in tree.of(r.span)}
        for role in roles:
            if role.name == "theme":
                top = tree.head(tree.of(role.span))
                if top is not None and top not in barred and scene.is_actor(top):
                    return Role("recipient", role.span, role.entity)
        level = scene.kids(token, *_TOWARDS)
        while level:
            for t in level:
                if t not in barred and not scene.timed(t) and self._someone(t):
                    return self._role("recipient", t)
            level = [c for t in level if t not in barred for c in scene.kids(t, *_TOWARDS, *_WITHIN)]
        return None

    def _someone(self, token: int) -> bool:
        """Whether the token names someone."""
        scene = self.scene
        if scene.entry(token) is not None or scene.cast.at(token) is not None:
            return True
        name = scene.name(token)
        return name is not None and name.kind != "MISC" and self.tree[token].tag in ("PROPN", "NOUN")
