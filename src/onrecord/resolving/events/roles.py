"""Who did what to whom: the fillers of an event's roles, from the syntax around its predicate."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.records import Role
from onrecord.resolving.events.clauses import Clauses
from onrecord.resolving.events.quantities import quantity
from onrecord.resolving.events.scene import Scene

_TO = frozenset({"to", "for", "toward", "towards"})
_ON = frozenset({"against", "on", "at", "upon", "over", "toward", "towards"})
_WITH = frozenset({"with", "between", "among", "alongside"})
_IN = frozenset({"in", "at", "near", "inside", "outside", "across", "throughout", "around", "on", "off", "within",
                 "along", "over", "into", "northern", "southern"})  # fmt: skip
_PLURALS = frozenset({"dozens", "scores", "tens", "hundreds", "thousands", "millions", "billions"})
_COUNTS = _PLURALS | {"dozen", "score", "number", "couple", "handful", "pair", "hundred", "thousand", "million",
                      "billion", "percent", "%", "lot", "majority", "group", "series", "batch"}  # fmt: skip


@dataclass(slots=True)
class Fillers:
    """The head tokens of the roles, None where nothing fills one; `adjective` where the agent is named by an adjective
    or a noun inside another phrase ("Iranian missiles"), of which no more than that word is meant."""

    agent: int | None = None
    recipient: int | None = None
    theme: int | None = None
    place: int | None = None
    others: tuple[int, ...] = ()  # of two sides that do it to one another, those after the first
    adjective: bool = False


class Roles:
    def __init__(self, scene: Scene, clauses: Clauses) -> None:
        self.scene, self.clauses, self.tree = scene, clauses, scene.tree

    def __call__(self, token: int) -> tuple[Role, ...]:
        """The roles of the event whose predicate's head is the token."""
        return tuple(self._roles(self.fillers(token), token))

    def fillers(self, token: int) -> Fillers:
        return self._verb(token) if self.tree[token].tag in ("VERB", "AUX", "ADJ") else self._noun(token)

    # Verbs

    def _verb(self, token: int) -> Fillers:
        scene = self.scene
        out, frames = Fillers(), scene.frames(token)
        subject = self.clauses.subject(token)
        if subject is not None and subject.passive:
            out.theme = subject.token
        elif subject is not None:
            out.agent = subject.token
        direct, indirect = self.clauses.objects(token)
        relative = self.tree[token].relation == "acl:relcl" and subject is not None and not subject.passive
        if relative and direct is None and indirect is None and subject and subject.token != self.tree[token].head:
            direct = self.tree[token].head
        if direct is not None and self.tree.word(direct).lower() in ("which", "that", "whom", "who"):
            direct = self.clauses._referent(direct, token)
        if direct is not None and out.theme is not None:
            direct, indirect = None, direct  # "was given an award": two objects of a passive
            out.theme, out.recipient = indirect, out.theme if "give" in frames else None
        elif direct is not None:
            out.theme = direct
        if indirect is not None and out.recipient is None and out.theme != indirect:
            out.recipient = indirect
        if "meet" in frames and out.recipient is None and out.theme is not None and scene.is_actor(out.theme):
            out.recipient = out.theme
        self._obliques(token, frames, out)
        if out.theme is None and out.recipient is not None and "give" not in frames and indirect is not None:
            out.theme = out.recipient  # "warned Iran": the parser's choice of object is no difference
        if "receive" in frames and subject is not None and not subject.passive:
            out.recipient, out.agent = subject.token, self._oblique(token, "from")
        elif "buy" in frames and out.theme is not None:
            seller = self._oblique(token, "from")
            if seller is not None and scene.is_actor(seller):
                out.agent, out.recipient = seller, out.agent
        if "strike" in frames and out.recipient is None and out.theme is not None and scene.is_actor(out.theme):
            out.recipient = out.theme
        if "give" in frames and out.agent is None and out.theme is not None:
            self._inside(out)
        return out

    def _oblique(self, token: int, *cases: str) -> int | None:
        found = [c for c in self.scene.kids(token, "obl", "nmod") if self.scene.case(c) in cases]
        if not found:
            # Of "a shipment from Tehran" the parser may give "from" to what stands between.
            direct = self.scene.kids(token, "obj")
            found = [c for d in direct for c in self.scene.kids(d, "nmod") if self.scene.case(c) in cases]
        return found[0] if found else None

    def _obliques(self, token: int, frames: frozenset[str], out: Fillers) -> None:
        scene = self.scene
        for c in scene.kids(token, "obl", "nmod"):
            case = scene.case(c)
            if self.tree[c].relation == "obl:agent" or (case == "by" and self.clauses.passive(token)):
                if out.agent is None and not scene.timed(c):
                    out.agent = c
            elif case == "with" and "fulfil" in frames and not scene.is_actor(c):
                if out.theme is not None:
                    out.recipient = out.theme
                out.theme = c
            elif (
                (
                    case in _TO
                    and out.recipient is None
                    and ("give" in frames or scene.is_actor(c))
                    and not scene.timed(c)
                )
                or (
                    case in _WITH
                    and out.recipient is None
                    and ("meet" in frames or "light" in frames)
                    and scene.is_actor(c)
                )
                or (
                    case in _ON
                    and out.recipient is None
                    and scene.is_actor(c)
                    and not (case in _IN and scene.is_place(c) and not frames & {"strike", "light"})
                )
            ):
                out.recipient = c
            elif case in _IN and out.place is None and scene.is_place(c):
                out.place = c
        # What the parser hangs on the object though it is the verb's: "supply weapons to both sides".
        if "give" in frames and out.recipient is None and out.theme is not None:
            for c in scene.kids(out.theme, "nmod"):
                if scene.case(c) in ("to", "for") and scene.is_actor(c):
                    out.recipient = c
                    break
        if out.place is None and out.theme is not None:
            for c in scene.kids(out.theme, "nmod"):
                if scene.case(c) in ("in", "near", "at") and scene.is_place(c):
                    out.place = c
                    break

    # Nouns

    def _noun(self, token: int) -> Fillers:
        scene = self.scene
        out, frames = Fillers(), scene.frames(token)
        goes = "go" in frames
        for c in scene.kids(token, "nmod", "compound", "amod", "det"):
            case, rel = scene.case(c), self.tree[c].relation
            if rel == "nmod:poss" and c < token:
                out.agent = c
            elif rel in ("compound", "amod") and self._names(c):
                if out.agent is None and (
                    "strike" not in frames or not scene.is_place(c) or scene.relation(c) == "amod"
                ):
                    out.agent = c
            elif rel == "compound" and out.theme is None:
                out.theme = c
            elif scene.timed(c):
                continue
            elif case == "of" and goes:
                if out.agent is None or out.agent == c:
                    out.agent = c
            elif case == "of":
                if out.theme is None or self.scene.relation(out.theme) == "compound":
                    out.theme = c
            elif (
                case in ("by", "from") and out.agent is None and (case == "by" or "give" in frames or scene.is_actor(c))
            ):
                out.agent = c
            elif case in _WITH and scene.is_actor(c):
                sides = [c, *scene.kids(c, "conj")]
                if case == "with" or len(sides) == 1:
                    out.recipient = out.recipient or c
                else:
                    out.agent, out.recipient = sides[0], sides[1]
            elif (case in _TO and out.recipient is None and ("give" in frames or scene.is_actor(c))) or (
                case in _ON
                and out.recipient is None
                and (scene.is_actor(c) or "strike" in frames)
                and not (case == "on" and not scene.is_actor(c))
            ):
                out.recipient = c
            elif case in _IN and out.place is None and scene.is_place(c):
                out.place = c
        self._carried(token, frames, out)
        if "give" in frames and out.agent is None and out.theme is not None:
            self._inside(out)
        if "give" in frames and out.recipient is None and out.theme is not None:
            for c in scene.kids(out.theme, "nmod"):
                if scene.case(c) == "to" and scene.is_actor(c):
                    out.recipient = c
        if "strike" in frames and out.recipient is None and out.theme is not None and scene.is_actor(out.theme):
            out.recipient = out.theme
        return out

    def _names(self, token: int) -> bool:
        """Whether an adjective or a noun before another names a state or someone: "Iranian", "Boeing"."""
        return self.scene.entry(token) is not None or (
            (name := self.scene.name(token)) is not None and name.kind in ("ORG", "PER", "LOC")
        )

    def _carried(self, token: int, frames: frozenset[str], out: Fillers) -> None:
        """What a noun takes from the verb that it is the object of: "carried out an attack", "received a shipment"."""
        scene, at = self.scene, token
        while scene.relation(at) == "conj" and self.tree[self.tree[at].head].tag == "NOUN":
            at = self.tree[at].head
        verb = self.tree[at].head
        if verb < 0 or self.tree[verb].tag != "VERB":
            return
        over = scene.frames(verb)
        if scene.relation(at) == "nsubj" and self.clauses.passive(verb) and over & {"light", "phase"}:
            by = next((c for c in scene.kids(verb, "obl") if self.tree[c].relation == "obl:agent"), None)
            out.agent = out.agent if out.agent is not None else by
        if scene.relation(at) != "obj" and not (scene.lemma(verb) == "engage" and scene.relation(at) == "obl"):
            return
        subject = self.clauses.subject(verb)
        if subject is None or subject.passive:
            return
        if "receive" in over:
            out.recipient = out.recipient if out.recipient is not None else subject.token
            out.agent = out.agent if out.agent is not None else self._oblique(verb, "from")
            if out.theme is None:
                out.theme = next((c for c in scene.kids(verb, "obl") if scene.case(c) == "of"), None)
        elif over & {"light", "phase", "give"}:
            out.agent = out.agent if out.agent is not None else subject.token
            if out.recipient is None:
                given = next(iter(scene.kids(verb, "iobj")), None)
                others = [c for c in scene.kids(verb, "obl") if scene.case(c) in (_TO | _WITH | _ON)]
                others = [c for c in others if scene.is_actor(c) and not scene.timed(c)]
                out.recipient = given if given is not None else next(iter(others), None)

    def _inside(self, out: Fillers) -> None:
        """The giver that an adjective of the theme names: "the transfer of Iranian missiles to Russia"."""
        theme = out.theme
        if theme is None:
            return
        for c in self.scene.kids(theme, "amod", "compound", "nmod"):
            if c < theme and self._names(c) and self.scene.is_actor(c) and self.tree[c].relation != "nmod":
                out.agent, out.adjective = c, self.tree[c].relation != "nmod:poss"
                return
        for c in self.scene.kids(theme, "nmod"):
            if self.scene.lemma(theme) in _COUNTS and self.scene.case(c) == "of":
                inner = Fillers(theme=c)
                self._inside(inner)
                out.agent, out.adjective = inner.agent, inner.adjective

    # Roles

    def _roles(self, fillers: Fillers, token: int) -> Iterator[Role]:
        scene = self.scene
        for name, top in (("agent", fillers.agent), ("recipient", fillers.recipient), ("theme", fillers.theme)):
            if top is None or scene.timed(top) or top == token:
                continue
            yield from self._filled(name, top, alone=name == "agent" and fillers.adjective)
            for other in scene.kids(top, "conj"):
                if self.tree[other].tag in ("NOUN", "PROPN", "PRON") and other != fillers.recipient:
                    yield from self._filled(name, other)
        if fillers.place is not None and fillers.place not in (fillers.agent, fillers.recipient):
            yield Role("place", scene.span(scene.phrase(fillers.place)), scene.entity(fillers.place, place=True))
        yield from self._counted([t for t in (fillers.theme, fillers.agent, fillers.recipient) if t is not None])

    def _filled(self, name: str, top: int, *, alone: bool = False) -> Iterator[Role]:
        scene = self.scene
        tokens = [top] if alone else scene.phrase(top)
        # The mark of a possessive is none of the phrase.
        while len(tokens) > 1 and self.tree.word(tokens[-1]).lower() in ("'s", "’s", "'", "’"):
            tokens = tokens[:-1]
        entity = scene.entity(top)
        if entity is None and scene.lemma(top) in _COUNTS:
            inner = next((c for c in scene.kids(top, "nmod") if scene.case(c) == "of"), None)
            entity = scene.entity(inner) if inner is not None else None
        yield Role(name, scene.span(tokens), entity)

    def _counted(self, tops: list[int]) -> Iterator[Role]:
        """How many: the number in the theme's phrase, else in the agent's or the recipient's."""
        scene, text = self.scene, self.scene.document.text
        for top in tops:
            number = next((c for c in scene.kids(top, "nummod") if not scene.timed(c)), None)
            counted = top
            if number is None and (self.tree.word(top).lower() in _COUNTS or self.tree[top].tag in ("NUM", "SYM")):
                number = top
                of = next((c for c in scene.kids(top, "nmod") if scene.case(c) == "of"), None)
                counted = of if of is not None else top
            if number is None or scene.timed(number):
                continue
            phrase = scene.phrase(top)
            start = self.tree[min(phrase[0], *scene.kids(top, "case"), phrase[0])].start
            end = self.tree[phrase[-1]].end
            if number != top and number + 1 < len(self.tree.tokens):
                end = self.tree[max(t for t in (top, *scene.kids(top, "nummod")) if t <= max(top, number))].end
            found = quantity(text, start, end)
            if found is None:
                continue
            unit = found.unit
            if unit is None and counted != number:
                unit = " ".join(
                    scene.span(
                        [t for t in scene.phrase(counted) if self.tree[t].start >= found.end or t == counted]
                    ).text.split()
                )
            span = scene.span([number])
            begin, stop = found.start, found.end
            yield Role("quantity", type(span).of(text, [(begin, stop)]), low=found.low, high=found.high, unit=unit)
            return
