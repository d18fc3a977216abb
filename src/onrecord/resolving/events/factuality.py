"""How certain the speaker makes an event, whether it is or is not, and when: FactBank's vocabulary.

From the outermost predicate of the speaker's words down to the event, each one that governs the next passes on what its
signature says (signatures.tsv), cut by its own negation and modality. Saurí and Pustejovsky 2009 and 2012 (De Facto).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from onrecord.records import CERTAINTIES
from onrecord.resolving.events.clauses import Clauses
from onrecord.resolving.events.scene import Scene
from onrecord.resolving.events.words import table

_NOT = frozenset(
    {"not", "n't", "n’t", "never", "no", "neither", "nor", "hardly", "scarcely", "nothing", "nobody", "none"}
)
_MODAL = {"may": "possible", "might": "possible", "could": "possible", "can": "possible"}
_DUTY = frozenset({"should", "must", "ought"})
_IF = frozenset({"if", "unless", "whether", "provided", "should", "lest"})
# Acts whose cue leaves the event as its content has it.
_TELLING = frozenset({"assert", "confirm", "deny", "accuse", "judge", ""})
_COMPLEMENTS = frozenset({"xcomp", "ccomp", "csubj"})
_AWAY = frozenset({"without"})
_INSTEAD = frozenset({"instead of", "rather than"})


@dataclass(frozen=True, slots=True)
class Factuality:
    """In records' words; `ahead` and `hypothetical` give the modes."""

    polarity: str = "+"
    certainty: str = "certain"
    tense: str = "none"
    ahead: bool = False
    hypothetical: bool = False


@dataclass(frozen=True, slots=True)
class Signature:
    """What is passed on where the predicate holds, and where it is negated: certainty and polarity; `when` is future,
    past or -; `object`: to a noun that is its object too."""

    yes: tuple[str, str]
    no: tuple[str, str]
    when: str
    object: bool


@cache
def signatures() -> dict[tuple[str, str], Signature]:
    """By lemma (with its particle or preposition) and part: v, n, a, and m for what stands beside the event."""
    out: dict[tuple[str, str], Signature] = {}
    for word, part, yes, no, when, takes in table("signatures.tsv"):
        new = Signature((yes[:-1], yes[-1]), (no[:-1], no[-1]), when, takes == "yes")
        old = out.get((word, part))
        # A verb may have two rows, as "make" has, which governs clauses in one way and objects in another.
        out[word, part] = new if old is None else Signature(old.yes, old.no, old.when, old.object or new.object)
    return out


def weaker(one: str, other: str) -> str:
    """The less certain of two."""
    return one if one == other else max(one, other, key=CERTAINTIES.index)


class Factualities:
    def __init__(self, scene: Scene, clauses: Clauses) -> None:
        self.scene, self.clauses, self.tree = scene, clauses, scene.tree
        self._own = cache(self._beside)  # of a predicate that governs several events, asked for each

    def __call__(self, token: int) -> Factuality:
        """Of the event at the token, as the speaker puts it in whose statement it is: what governs the event is
        followed up to the cue of that, or to the sentence's root. A cue by which the speaker asks, plans or fears
        makes the event what it says; one that tells, confirms or denies is the act's matter, not the event's."""
        path, cue = self._path(token)
        if self.scene.relation(token) == "cop":  # an "is" is as certain as what it says
            path[-1:] = [] if len(path) > 1 else [self.tree[token].head]
        # `when` is where all that governs the event puts it; `near`, what its next governor says, alone gives a tense.
        certainty, polarity, when, hypothetical, near = "certain", "+", "-", False, "-"
        if cue is not None and (told := self._passed(cue, path[0])) is not None and told.when == "past":
            near = "past"  # "denied supplying" is of what lies behind
        for above, below in zip(path, [*path[1:], -1], strict=True):
            own, sign, ahead, supposed = self._own(above)
            hypothetical |= supposed
            when = ahead if ahead != "-" else when
            near = ahead if below < 0 and ahead != "-" else near
            certainty = weaker(certainty, own)
            negative = (polarity == "-") != (sign == "-")
            if below < 0:
                polarity = "-" if negative else "+"
                break
            passed = self._passed(above, below)
            if passed is None or passed.when != "-" or passed.yes != ("certain", "+"):
                near = passed.when if passed is not None else "-"
            if passed is None:  # it says nothing of the other: what it has of its own goes no further
                polarity = "+"
                if not self._reaches(above, below):
                    certainty, when, hypothetical = "certain", "-", False
                elif hypothetical:
                    near = when
                continue
            level, polarity = passed.no if negative else passed.yes
            certainty = weaker(certainty, level)
            when = passed.when if passed.when != "-" else when
        tense = self._tense(token, near)
        doubtful = certainty == "unknown" or hypothetical
        return Factuality(polarity, certainty, tense, tense == "future" or when == "future", doubtful)

    def _path(self, token: int) -> tuple[list[int], int | None]:
        """The predicates over the token, the outermost first, the token last; and the cue over them that only tells."""
        scene, tree = self.scene, self.tree
        path, at = [token], token
        for over in tree.above(token):
            if (act := scene.act(over)) is not None:
                # "Refused to extradite" tells nothing; "denied extraditing" does.
                refused = act == "deny" and scene.relation(at) == "xcomp" and scene.infinitive(at)
                if act in _TELLING and not refused:
                    return path[::-1], over
                path.append(over)
                break
            link = scene.relation(at)
            at = over
            if link == "conj" and tree[over].tag in ("VERB", "NOUN", "ADJ", "AUX", "PROPN"):
                continue  # what governs the first of several governs all; the first itself governs none
            if tree[over].tag in ("VERB", "NOUN", "ADJ", "AUX", "ADV") or scene.kids(over, "cop"):
                path.append(over)
        return path[::-1], None

    def _link(self, above: int, below: int) -> str:
        """The relation by which the lower predicate, or what it is coordinated in, hangs on the upper."""
        at = below
        while self.tree[at].head >= 0 and self.tree[at].head != above:
            at = self.tree[at].head
        return self.tree[at].relation

    def _passed(self, above: int, below: int) -> Signature | None:
        """The signature by which the upper predicate governs the lower; None where it does not."""
        scene = self.scene
        link = self._link(above, below)
        universal = link.partition(":")[0]
        tag = self.tree[above].tag
        part = {"VERB": "v", "AUX": "v", "NOUN": "n", "PROPN": "n", "ADJ": "a", "ADV": "a"}.get(tag)
        if part is None:
            return None
        nominal = self.tree[below].tag in ("NOUN", "PROPN")
        marks = [self.tree.lower[c] for c in scene.kids(below, "mark", "case")]
        word = scene.lemma(above)
        particles = [self.tree.lower[c] for c in scene.kids(above, "compound") if part == "v"]
        known = signatures()
        found = next((known[f"{word} {m}", part] for m in (*marks, *particles) if (f"{word} {m}", part) in known), None)
        if found is None and not particles:  # "set up" is not "set"
            found = known.get((word, part))
        if found is None:
            return None
        if part == "n":
            right = universal in ("acl", "nmod", "ccomp", "xcomp") and link != "acl:relcl"
            if nominal and not found.object:
                return None
            return found if right and "by" not in marks else None
        if nominal:
            passive = link == "nsubj:pass"
            governed = (
                universal in ("obj", "xcomp")
                or passive
                or (universal == "obl" and set(marks) & {"for", "from", "against", "of", "in"})
            )
            return found if governed and found.object else None
        if universal in _COMPLEMENTS:
            return found
        if universal == "advcl" and set(marks) & {"from", "against", "of", "to", "into", "for", "at", "on"}:
            purpose = marks == ["to"] and not ({"raise", "tell"} & scene.frames(above)) and found.yes[0] == "certain"
            return None if purpose else found
        return found if universal == "nsubj" and part == "a" else None

    def _reaches(self, above: int, below: int) -> bool:
        """Whether doubt about the upper predicate is doubt about the lower: a noun that it has as an argument, but not
        a relative clause, a reason or an account of circumstances."""
        link = self._link(above, below)
        if self.tree[below].tag in ("NOUN", "PROPN"):
            if link.startswith(("nsubj", "obj")):
                return self._indefinite(below)
            return False
        if link.partition(":")[0] in ("xcomp", "ccomp"):
            return True
        marks = {self.tree.lower[c] for c in self.scene.kids(below, "mark")}
        return link == "advcl" and "to" in marks

    def _indefinite(self, noun: int) -> bool:
        """Whether the noun's phrase speaks of no known event: "any transfer", "a strike", not "the attack"."""
        words = {self.tree.lower[c] for c in self.scene.kids(noun, "det", "nmod", "amod")}
        return not words & {"the", "this", "that", "these", "those", "its", "his", "her", "their", "last", "recent"}

    def _beside(self, token: int) -> tuple[str, str, str, bool]:
        """What stands beside a predicate itself: certainty, polarity, when, and whether it is supposed."""
        scene, tree = self.scene, self.tree
        certainty, polarity, when, supposed = "certain", "+", "-", False
        auxiliaries = [scene.lemma(c) for c in self.clauses.auxiliaries(token)]
        for word in auxiliaries:
            if word in _MODAL:
                certainty = weaker(certainty, _MODAL[word])
            elif word in _DUTY:
                certainty, when = weaker(certainty, "unknown"), "future"
            elif word in ("will", "shall", "would"):
                when = "future"
        marks = {c: self._mark(c) for c in scene.kids(token, "mark", "case")}
        if set(marks.values()) & _IF:
            certainty, supposed = "unknown", True
        if "would" in auxiliaries and self._supposes(token):
            certainty, supposed = weaker(certainty, "possible"), True
        for c in scene.kids(token):
            word, link = tree.lower[c], scene.relation(c)
            if word in _NOT and link in ("advmod", "det", "cc", "aux") and not self._only(c):
                polarity = "-" if polarity == "+" else "+"
            elif link in ("nsubj", "obj", "obl") and tree[token].tag in ("VERB", "ADJ") and self._none(c):
                polarity = "-"
            elif link in ("advmod", "amod") and (
                found := signatures().get((scene.lemma(c), "m")) or signatures().get((word, "m"))
            ):
                certainty = weaker(certainty, found.yes[0])
                polarity = found.yes[1] if found.yes[1] == "-" else polarity
                when = found.when if found.when != "-" else when
            elif link == "det" and word == "any" and tree[token].tag in ("NOUN", "PROPN"):
                certainty, supposed = weaker(certainty, "unknown"), True
        if (set(marks.values()) & (_AWAY | _INSTEAD)) or any(scene.case(c) in _INSTEAD for c in scene.kids(token)):
            polarity = "-"
        if scene.relation(token) == "conj" and self._shared_not(token):
            polarity = "-"
        if self._asked(token):
            certainty = "unknown"
        return certainty, polarity, when, supposed

    def _mark(self, token: int) -> str:
        words = [token, *self.scene.kids(token, "fixed")]
        return " ".join(self.tree.lower[t] for t in words)

    def _only(self, token: int) -> bool:
        """Whether a "not" is one of "not only", which denies nothing."""
        after = token + 1
        return after < len(self.tree.tokens) and self.tree.lower[after] in (
            "only",
            "just",
            "least",
            "simply",
            "merely",
        )

    def _none(self, token: int) -> bool:
        """Whether the phrase is "no missiles", "nothing", "none of them"."""
        if self.tree.lower[token] in ("nothing", "nobody", "none", "no-one", "neither"):
            return True
        return any(self.tree.lower[c] in ("no", "neither") for c in self.scene.kids(token, "det"))

    def _shared_not(self, token: int) -> bool:
        """Whether the negation of the verb that this one is coordinated with is meant for both: "did not attack or
        invade"."""
        over = self.tree[token].head
        joins = {self.tree.lower[c] for c in self.scene.kids(token, "cc")}
        if "nor" in joins:
            return True
        negated = any(self.tree.lower[c] in _NOT and not self._only(c) for c in self.scene.kids(over, "advmod"))
        return (
            negated
            and "or" in joins
            and self.clauses.form(token) == self.clauses.form(over)
            and not self.scene.kids(token, "nsubj", "aux")
        )

    def _supposes(self, token: int) -> bool:
        """Whether a "would" is of a supposition and not a "will" seen from the past."""
        scene = self.scene
        subjects = scene.kids(token, "nsubj", "csubj")
        if any(self.tree.lower[d] in ("any", "such") for s in subjects for d in scene.kids(s, "det", "amod")):
            return True
        return any(self._mark(m) in _IF for c in scene.kids(token, "advcl") for m in scene.kids(c, "mark"))

    def _asked(self, token: int) -> bool:
        """Whether the predicate is the main one of a question."""
        if self.tree[token].head >= 0 and self.scene.relation(token) not in ("parataxis", "ccomp"):
            return False
        return any(self.tree.word(c) == "?" for c in self.scene.kids(token, "punct"))

    def _tense(self, token: int, when: str) -> str:
        """The tense of the predicate's clause; of what has none, past or future where what governs it says so."""
        scene, tree = self.scene, self.tree
        if tree[token].tag in ("NOUN", "PROPN", "ADJ") and not scene.kids(token, "cop"):
            return when if when in ("future", "past") else "none"
        words = [(scene.lemma(c), tree.lower[c]) for c in self.clauses.auxiliaries(token)]
        bases = [base for base, _ in words]
        if "will" in bases or "shall" in bases:
            return "future"
        if {"would", "could", "might", "should"} & set(bases):
            return "future" if "would" in bases or "should" in bases else "none"
        if any(tree.lower[c] == "to" for c in scene.kids(token, "mark")):
            return "future" if when == "future" else "none"
        if words:
            first = words[0][1]
            if bases[0] == "have" and not scene.kids(token, "cop"):
                return "past"
            if bases[0] == "have":
                return "past"
            return (
                "past" if first in ("was", "were", "did", "had") else "present" if bases[0] in ("be", "do") else "none"
            )
        form = self.clauses.form(token)
        link = scene.relation(token)
        if form == "ing":
            return when if when in ("future", "past") else "none"
        if form == "past":
            bare = link in ("amod", "compound", "acl", "advcl", "xcomp") and not scene.kids(token, "nsubj")
            bare = bare and tree[token].relation != "acl:relcl"
            if bare or (link == "conj" and self.clauses.passive(token) and not words):
                return "none"
            return "past"
        if form == "third" or scene.kids(token, "nsubj") or link in ("root", "conj", "acl"):
            return "present"
        return "future" if when == "future" else "none"
