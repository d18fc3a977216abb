"""What stands around a statement's cue: the words that roles are looked for among, and the phrases that they head."""

from __future__ import annotations

from bisect import bisect_left

from onrecord.records import Span, Statement
from onrecord.resolving.tree import Tree, relation

_STEPS = 2  # from a cue's clause up, at most
_SHARED = frozenset({"xcomp", "advcl", "conj", "acl"})
_BESIDE = frozenset({"acl", "appos", "parataxis", "cc", "conj", "punct", "ccomp", "advcl", "advmod", "obl"})


class Around:
    """Of one document."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self._sentences = [t.sentence for t in tree.tokens]
        self._ends: dict[int, int] = {t.sentence: t.end for t in tree.tokens}

    def cue(self, statement: Statement) -> list[int]:
        """The cue's tokens; of one without a verb ("via email") with what it hangs on, up to the source's own verb."""
        if statement.cue is None:
            return []
        tree, found = self.tree, self.tree.of(statement.cue)
        head = tree.head(found)
        if head is None or statement.source is None or any(tree[t].tag in ("VERB", "AUX") for t in found):
            return found
        source, more = set(tree.of(statement.source)), []
        for over in tree.above(head):
            more.append(over)
            subject = tree.child(over, "nsubj")
            if subject is not None and not source.isdisjoint(tree.under(subject)):
                return [*found, *more]
        return found

    def over(self, statement: Statement) -> list[int]:
        """The verbs that the cue's clause hangs on and shares its subject with ("sent a letter, calling for")."""
        tree, cue = self.tree, set(self.cue(statement))
        at, out = tree.head(cue), list[int]()
        for _ in range(_STEPS):
            if at is None or tree.child(at, "nsubj") is not None or relation(tree[at]) not in _SHARED:
                break
            at = tree[at].head
            if at in cue:
                continue
            if at < 0 or tree[at].tag not in ("VERB", "AUX") or self._said(at, statement):
                break
            out.append(at)
        return out

    def beside(self, statement: Statement) -> list[int]:
        """The verbs of clauses that tell of the same occasion: "Holm, speaking with the Gazette, said"; "asked by a
        reporter, Holm said"."""
        tree, cue = self.tree, self.cue(statement)
        top = tree.head(cue)
        tops = [] if top is None else [top]
        if statement.source is not None and (head := tree.head(tree.of(statement.source))) is not None:
            tops.append(head)
        found = (c for t in tops for c in self.under(t, "acl", "advcl"))
        return [c for c in found if c not in cue and tree[c].tag == "VERB" and not self._said(c, statement)]

    def _said(self, token: int, statement: Statement) -> bool:
        """Whether the token stands in the statement's content."""
        start = self.tree[token].start
        return any(s <= start < e for s, e in (statement.content.spans if statement.content else ()))

    def case(self, token: int) -> str:
        """The token's preposition, in small letters; "" where it has none."""
        found = self.tree.child(token, "case")
        return self.tree.word(found).lower() if found is not None else ""

    def first(self, sentence: int) -> int:
        """The sentence's first token."""
        return bisect_left(self._sentences, sentence)

    def end(self, sentence: int) -> int:
        """Where the sentence ends in the text."""
        return self._ends[sentence]

    def sentence(self, place: int) -> int:
        """The number of the sentence that holds the character."""
        return self._sentences[max(self.tree.at(place), 0)] if self._sentences else 0

    def phrase(self, token: int, *, prepositions: bool = False) -> Span:
        """The noun's phrase without what is put beside it; with its preposition where that is wanted."""
        without = _BESIDE if prepositions else _BESIDE | {"case"}
        held = set(self.tree.under(token, without=without))
        first = last = token
        while first - 1 in held or (first - 2 in held and first > 1):
            first -= 1
        while last + 1 in held:
            last += 1
        return self.span(range(first, last + 1))

    def whole(self, span: Span | None) -> Span | None:
        """A span of the model's that is no phrase ("the", "in a") made one: with the noun that its words hang on; None
        where there is none."""
        if span is None:
            return None
        tokens = self.tree.of(span)
        if any(self.tree[t].tag in ("NOUN", "PROPN", "PRON", "VERB") for t in tokens):
            return span
        head = self.tree[tokens[-1]].head if tokens else -1
        if head < 0 or self.tree[head].tag not in ("NOUN", "PROPN"):
            return None
        return self.phrase(head, prepositions=True)

    def span(self, tokens: range | list[int]) -> Span:
        return Span.of(self.tree.text, [self.tree.stretch(tokens)])

    def under(self, token: int, *relations: str) -> list[int]:
        """What hangs on the token by one of the relations."""
        return [c for c in self.tree.children[token] if relation(self.tree[c]) in relations]
