"""Which tokens fill the roles of a predicate: agent, recipient, theme and place, from the syntax around it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from onrecord.resolving.events.clauses import Clauses
from onrecord.resolving.events.scene import Scene

_TO = frozenset({"to", "for", "toward", "towards"})
_ON = frozenset({"against", "on", "at", "upon", "over", "toward", "towards"})
_WITH = frozenset({"with", "between", "among", "alongside"})
_IN = frozenset({"in", "at", "near", "inside", "outside", "across", "throughout", "around", "on", "off", "within",
                 "along", "over", "into"})  # fmt: skip
# Nouns that count what their "of" names.
COUNTS = frozenset(
    {
        "dozen", "score", "number", "couple", "handful", "pair", "hundred", "thousand", "million", "billion", "dozens",
        "scores", "tens", "hundreds", "thousands", "millions", "billions", "percent", "%", "lot", "majority", "group",
        "series", "batch",
    }
)  # fmt: skip


@dataclass(slots=True)
class Fillers:
    """The head tokens, None where nothing fills a role; `adjective` where the agent is named by an adjective or a noun
    inside another phrase ("Iranian missiles"), of which no more than that word is meant."""

    agent: int | None = None
    recipient: int | None = None
    theme: int | None = None
    place: int | None = None
    adjective: bool = False


class Filling:
    def __init__(self, scene: Scene, clauses: Clauses) -> None:
        self.scene, self.clauses, self.tree = scene, clauses, scene.tree

    def __call__(self, token: int) -> Fillers:
        """What fills the roles of the predicate at the token."""
        if self.scene.relation(token) == "cop" and self.tree[token].head >= 0:
            subject = self.clauses.subject(self.tree[token].head)
            return Fillers(theme=subject.token if subject else None)
        out = Fillers()
        frames = self.scene.frames(token)
        if self.tree[token].tag in ("VERB", "AUX", "ADJ"):
            self._verb(token, frames, out)
        else:
            self._noun(token, frames, out)
        theme = out.theme
        if theme is None:
            return out
        if "strike" in frames and out.recipient is None and self.scene.is_actor(theme):
            out.recipient = theme
        if "give" in frames:
            # What the parser hangs on the object though it is the verb's: "supply weapons to both sides".
            if out.recipient is None:
                out.recipient = self._below(theme, ("to", "for"), self.scene.is_actor)
            if out.agent is None:
                self._inside(theme, out)
        return out

    def _below(self, token: int, cases: Iterable[str], fits: Callable[[int], bool]) -> int | None:
        """The first phrase with one of the prepositions that hangs on the noun and fits."""
        return next((c for c in self.scene.kids(token, "nmod") if self.scene.case(c) in cases and fits(c)), None)

    # Verbs

    def _verb(self, token: int, frames: frozenset[str], out: Fillers) -> None:
        scene = self.scene
        subject = self.clauses.subject(token)
        active = subject is not None and not subject.passive
        if subject is not None:
            out.agent, out.theme = (subject.token, None) if active else (None, subject.token)
        direct, indirect = self.clauses.objects(token)
        if active and direct is None and indirect is None and self.tree[token].relation == "acl:relcl":
            noun = self.tree[token].head
            direct = noun if out.agent != noun else None
        if direct is not None:
            direct = self.clauses.referent(direct, token)
        if out.theme is None:
            out.theme, out.recipient = direct, indirect
        elif direct is not None and scene.is_actor(out.theme):  # "was given an award": two objects of a passive
            out.theme, out.recipient = direct, out.theme if "give" in frames else None
        if "meet" in frames and out.recipient is None and out.theme is not None and scene.is_actor(out.theme):
            out.recipient = out.theme
        if out.theme is None and out.agent is not None and ("happen" in frames or self.tree[token].tag != "VERB"):
            out.agent, out.theme = None, out.agent
        for c in scene.kids(token, "obl", "nmod"):
            if not scene.timed(c):
                self._oblique(token, c, frames, out)
        if out.place is None and out.theme is not None:
            out.place = self._below(out.theme, ("in", "near", "at"), scene.is_place)
        if out.theme is None and indirect is not None and "give" not in frames:
            out.theme = out.recipient  # "warned Iran": the parser's choice of object is no difference
        if "receive" in frames and active:
            out.recipient, out.agent = out.agent, self._source(token)
        elif "buy" in frames and out.theme is not None:
            seller = self._source(token)
            if seller is not None and scene.is_actor(seller):
                out.agent, out.recipient = seller, out.agent

    def _oblique(self, token: int, c: int, frames: frozenset[str], out: Fillers) -> None:
        """Takes in a phrase with a preposition."""
        scene, case = self.scene, self.scene.case(c)
        if self.tree[c].relation == "obl:agent" or (case == "by" and self.clauses.passive(token)):
            out.agent = c if out.agent is None else out.agent
        elif case == "with" and "fulfil" in frames and not scene.is_actor(c):
            out.recipient = out.recipient if out.theme is None else out.theme
            out.theme = c
        elif out.recipient is None and self._reaches(c, case, frames):
            out.recipient = c
        elif case in _IN and out.place is None and scene.is_place(c):
            out.place = c

    def _reaches(self, c: int, case: str, frames: frozenset[str]) -> bool:
        """Whether the phrase is of those whom the verb's event reaches."""
        scene = self.scene
        if case in ("to", "for") and "give" in frames:
            return True
        if not scene.is_actor(c):
            return False
        if case in _WITH:
            return bool(frames & {"meet", "light"})
        where = case in _IN and scene.is_place(c)  # "in Russia", "on the Crimea"
        return case in _TO or (case in _ON and (not where or bool(frames & {"strike", "light"})))

    def _source(self, verb: int) -> int | None:
        """What has "from", on the verb or, as the parser may have it, on its object or on what that is of: "a shipment
        of hundreds of rifles from Oslo"."""
        found = [c for c in self.scene.kids(verb, "obl", "nmod") if self.scene.case(c) == "from"]
        todo = list(self.scene.kids(verb, "obj"))
        while todo:
            cases = [(c, self.scene.case(c)) for c in self.scene.kids(todo.pop(0), "nmod")]
            found += [c for c, case in cases if case == "from"]
            todo += [c for c, case in cases if case == "of"]
        return found[0] if found else None

    # Nouns

    def _noun(self, token: int, frames: frozenset[str], out: Fillers) -> None:
        scene = self.scene
        for c in scene.kids(token, "nmod", "compound", "amod"):
            link = self.tree[c].relation
            if link == "nmod:poss" and c < token:
                out.agent = c
            elif link in ("compound", "amod"):
                if not self._names(c):
                    if link == "compound" and out.theme is None and frames & {"give", "buy", "receive"}:
                        out.theme = c
                elif out.agent is None and (link == "amod" or "strike" not in frames or not scene.is_place(c)):
                    out.agent = c
            elif not scene.timed(c):
                self._complement(c, frames, out)
        self._carried(token, out)

    def _complement(self, c: int, frames: frozenset[str], out: Fillers) -> None:
        """Takes in a phrase with a preposition behind the noun."""
        scene, case = self.scene, self.scene.case(c)
        actor = scene.is_actor(c)
        if case == "of" and "go" in frames:
            out.agent = c if out.agent is None else out.agent
        elif case == "of":
            if out.theme is None or scene.relation(out.theme) == "compound":
                out.theme = c
        elif case in ("by", "from") and out.agent is None and (case == "by" or "give" in frames or actor):
            out.agent = c
        elif case in _WITH and actor:
            sides = [c, *scene.kids(c, "conj")]
            if case == "with" or len(sides) == 1:
                out.recipient = c if out.recipient is None else out.recipient
            else:
                out.agent, out.recipient = sides[0], sides[1]
        elif out.recipient is None and self._aimed(case, actor, frames):
            out.recipient = c
        elif case in _IN and out.place is None and scene.is_place(c):
            out.place = c

    @staticmethod
    def _aimed(case: str, actor: bool, frames: frozenset[str]) -> bool:
        """Whether a noun's event reaches what has the preposition."""
        given = case in _TO and "give" in frames
        struck = case in _ON and case != "on" and "strike" in frames
        return given or struck or (actor and case in (_TO | _ON))

    def _names(self, token: int) -> bool:
        """Whether an adjective or a noun before another names a state or someone: "Iranian", "Boeing"."""
        name = self.scene.name(token)
        return self.scene.entry(token) is not None or (name is not None and name.kind != "MISC")

    def _carried(self, token: int, out: Fillers) -> None:
        """What a noun takes from the verb that it is the object of: "carried out an attack", "received a shipment"."""
        scene, at = self.scene, token
        while scene.relation(at) == "conj" and self.tree[self.tree[at].head].tag == "NOUN":
            at = self.tree[at].head
        verb, link = self.tree[at].head, scene.relation(at)
        if verb < 0 or self.tree[verb].tag != "VERB":
            return
        over = scene.frames(verb)
        if link == "nsubj" and over & {"light", "phase"} and self.clauses.passive(verb) and out.agent is None:
            out.agent = next((c for c in scene.kids(verb, "obl") if self.tree[c].relation == "obl:agent"), None)
        if link != "obj" and not (link == "obl" and scene.lemma(verb) == "engage"):
            return
        subject = self.clauses.subject(verb)
        if subject is None or subject.passive:
            return
        if "receive" in over:
            out.recipient = subject.token if out.recipient is None else out.recipient
            out.agent = self._source(verb) if out.agent is None else out.agent
            if out.theme is None:
                out.theme = next((c for c in scene.kids(verb, "obl") if scene.case(c) == "of"), None)
        elif over & {"light", "phase", "give"}:
            out.agent = subject.token if out.agent is None else out.agent
            if out.recipient is None:
                given = [*scene.kids(verb, "iobj")]
                others = [c for c in scene.kids(verb, "obl") if scene.case(c) in (_TO | _WITH | _ON)]
                given += [c for c in others if scene.is_actor(c) and not scene.timed(c)]
                out.recipient = next(iter(given), None)

    def _inside(self, theme: int, out: Fillers) -> None:
        """The giver that an adjective of the theme names: "the transfer of Iranian missiles to Russia"."""
        scene = self.scene
        for c in scene.kids(theme, "amod", "compound", "nmod"):
            if c < theme and self.tree[c].relation != "nmod" and self._names(c) and scene.is_actor(c):
                out.agent, out.adjective = c, self.tree[c].relation != "nmod:poss"
                return
        counted = self._below(theme, ("of",), lambda c: True) if scene.lemma(theme) in COUNTS else None
        if counted is not None:
            self._inside(counted, out)
