"""What a predicate's clause looks like: auxiliaries, voice, subject and objects, through coordination and control."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.resolving.events.scene import Scene

_RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})
_FROM = frozenset({"from", "against", "of", "for", "into", "about", "with"})
_UNCHANGED = frozenset(
    (
        "beat",
        "bid",
        "burst",
        "cast",
        "cost",
        "cut",
        "hit",
        "hurt",
        "let",
        "put",
        "read",
        "rid",
        "set",
        "shut",
        "split",
        "spread",
    )
)
_BE = {"be": "base", "being": "ing", "was": "past", "were": "past", "been": "past"}
DEPTH = 6  # how many predicates up a subject is looked for


@dataclass(frozen=True, slots=True)
class Subject:
    """The token, and whether it is the one that is acted upon."""

    token: int
    passive: bool = False


class Clauses:
    """Predicates and what they share. Tokens are meant by their index."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tree = scene, scene.tree
        self._subjects: dict[int, Subject | None] = {}

    def auxiliaries(self, token: int) -> Sequence[int]:
        """Of the predicate, or of the one that it is coordinated with where it has none and no subject of its own."""
        own = self.scene.kids(token, "aux", "cop")
        if own or self.scene.relation(token) != "conj" or self.scene.kids(token, "nsubj", "csubj", "expl"):
            return own
        over = self.tree[token].head
        if self.tree[over].tag not in ("VERB", "AUX", "ADJ"):
            return []
        shared = self.scene.kids(over, "aux")
        # "Has met and signed" shares it, "was seen and left" and "will meet and signed" do not.
        if not shared or not self._alike(token, over):
            return []
        return shared

    def _alike(self, token: int, over: int) -> bool:
        """Whether two coordinated verbs have one form: base, participle in -ing, or another."""
        return self.form(token) == self.form(over)

    def form(self, token: int) -> str:
        """base, ing, past (also the participle) or third, by the word alone."""
        word, base = self.tree.lower[token], self.scene.lemma(token)
        if base == "be":
            return _BE.get(word, "third")
        if word == base:
            return "base"
        if word.endswith("ing"):
            return "ing"
        return "third" if word.endswith("s") and word.startswith(base[:2]) else "past"

    def passive(self, token: int) -> bool:
        """Whether the verb's subject is what it is done to: a "be" beside a participle, or a participle that modifies.
        The parser's own word for it is not asked, as it takes "suspended" for one in "the council suspended aid"."""
        if self.tree[token].tag != "VERB" or self.form(token) in ("ing", "third"):
            return False
        scene = self.scene
        own = scene.kids(token, "aux", "cop")
        if own:
            words = {scene.lemma(c) for c in own}
            return bool(words & {"be", "get"}) and (self.form(token) == "past" or self._unchanged(token))
        if any(self.tree[c].relation == "obl:agent" for c in scene.kids(token)):
            return True
        bare = not scene.kids(token, "nsubj", "obj")
        link, over = scene.relation(token), self.tree[token].head
        if link == "conj" and bare and over >= 0 and self.tree[over].tag == "VERB":
            return self.form(token) == "past" and self.passive(over)
        modifies = link in ("acl", "amod", "advcl", "xcomp") and self.tree[token].relation != "acl:relcl"
        return self.form(token) == "past" and modifies and bare and not scene.kids(token, "mark")

    def _unchanged(self, token: int) -> bool:
        """Whether the verb's base may be its participle too ("put", "hit")."""
        return self.tree.lower[token] in _UNCHANGED

    def objects(self, token: int) -> tuple[int | None, int | None]:
        """What follows the verb without a preposition: the direct and the indirect object; behind the second of two
        verbs, that of the first is both's."""
        scene, tree = self.scene, self.tree
        over = tree[token].head
        if (
            scene.relation(token) == "conj"
            and tree[over].tag == "VERB"
            and not scene.kids(token, "obj", "xcomp", "ccomp")
        ):
            both = [c for c in scene.kids(over, "obj") if c > token > over]
            if both and not self.passive(token):
                return both[0], None
        found = [c for c in scene.kids(token, "obj", "iobj") if tree[c].tag != "PART"]
        direct = next((c for c in found if tree[c].relation == "obj"), None)
        indirect = next((c for c in found if tree[c].relation == "iobj"), None)
        if len(found) > 1 and indirect is None:
            direct = found[0]
            if scene.is_actor(found[0]) and "give" in scene.frames(token):
                indirect, direct = found[0], found[1]
        if direct is None:
            # An object by another name: "arrested more than 100 people", "ordered the former minister to appear".
            near = [c for c in scene.kids(token, "obl") if c > token and not scene.case(c) and not scene.timed(c)]
            near += [
                s
                for c in scene.kids(token, "xcomp", "ccomp")
                for s in scene.kids(c, "nsubj")
                if token < s < c and scene.infinitive(c) and "tell" in scene.frames(token)
            ]
            direct = next((c for c in near if not self.passive(token)), None)
        return direct, indirect

    def subject(self, token: int, depth: int = DEPTH) -> Subject | None:
        """Who does it, or (passive) to whom it is done; from its own clause, or by coordination, control, or as what a
        participle or relative clause modifies."""
        if token not in self._subjects:
            self._subjects[token] = None  # for a tree that would lead back here
            self._subjects[token] = self._subject(token, depth)
        return self._subjects[token]

    def _subject(self, token: int, depth: int) -> Subject | None:
        scene, tree = self.scene, self.tree
        own = [c for c in scene.kids(token, "nsubj", "csubj") if tree[c].tag not in ("VERB",) or c < token]
        passive = self.passive(token)
        if own:
            first = next((c for c in own if scene.relation(c) == "nsubj"), own[0])
            return Subject(self.referent(first, token), passive)
        over, link = tree[token].head, scene.relation(token)
        if over < 0 or depth == 0:
            return None
        if link == "conj":
            if tree[over].tag not in ("VERB", "AUX", "ADJ", "NOUN"):
                return None
            above = self.subject(over, depth - 1)
            return Subject(above.token, passive) if above else None
        if link == "acl":
            return self._modified(token, over, passive)
        if link in ("xcomp", "advcl", "ccomp", "csubj", "parataxis", "obl", "dep"):
            return self._controlled(token, over, link, passive, depth)
        if link == "amod" and tree[token].tag == "VERB":
            return Subject(over, passive)
        return None

    def referent(self, subject: int, token: int) -> int:
        """The noun that a relative pronoun stands for; anything else stands for itself."""
        if self.tree.lower[subject] in _RELATIVE and self.tree[subject].tag in ("PRON", "DET"):
            at = token
            while self.scene.relation(at) == "conj":
                at = self.tree[at].head
            if self.scene.relation(at) == "acl" and self.tree[at].head >= 0:
                return self.tree[at].head
        return subject

    def _modified(self, token: int, noun: int, passive: bool) -> Subject | None:
        """The subject of a clause that modifies a noun: the noun, or, of what the noun names ("the plan to sell"), the
        one whose it is."""
        scene = self.scene
        if self.tree[token].relation == "acl:relcl":
            return None  # its subject is a token of its own, or it is a reduced one whose object the noun is
        if scene.kids(token, "mark"):
            owner = next((c for c in scene.kids(noun, "nmod") if self.tree[c].relation == "nmod:poss"), None)
            if owner is not None and not scene.is_place(noun):
                return Subject(owner, passive)
            if scene.is_actor(noun):
                return Subject(noun, passive)
            verb = self.tree[noun].head
            if verb >= 0 and self.tree[verb].tag == "VERB" and scene.relation(noun) in ("obj", "obl"):
                above = self.subject(verb)
                return Subject(above.token, passive) if above else None
            return None
        return Subject(noun, passive)

    def _controlled(self, token: int, over: int, link: str, passive: bool, depth: int) -> Subject | None:
        """The subject of a clause without one, which completes or accompanies the clause of `over`."""
        scene, tree = self.scene, self.tree
        if tree[over].tag not in ("VERB", "AUX", "ADJ", "NOUN"):
            return None
        marks = {tree.lower[c] for c in scene.kids(token, "mark", "case")}
        form = self.form(token)
        finite = link in ("ccomp", "parataxis") and "to" not in marks and form != "ing"
        if finite or (link == "advcl" and form not in ("ing", "base") and marks):
            return None
        if "to" in marks or marks & _FROM or link == "xcomp":
            heard = next((c for c in reversed(self.objects(over)) if c is not None and over < c < token), None)
            if heard is None and scene.lemma(over) == "call":
                heard = next(
                    (c for c in scene.kids(over, "obl") if scene.case(c) in ("on", "upon") and c < token), None
                )
            tells = "tell" in scene.frames(over) and "promise" not in scene.frames(over)
            if heard is not None and (tells or (marks & {"from", "against"} and scene.is_actor(heard))):
                return Subject(heard, passive)
            if tells and self.passive(over):
                above = self.subject(over, depth - 1)
                return Subject(above.token, passive) if above else None
        above = self.subject(over, depth - 1)
        if above is None:
            return None
        if link == "advcl" and self.passive(over) and form == "ing" and not (marks & _FROM):
            return None
        return Subject(above.token, passive)
