"""Which words of a source name or describe a speaker: one phrase, or several; and whom a phrase names."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from onrecord.records import Span
from onrecord.resolving.cast import Cast
from onrecord.resolving.persons import Person
from onrecord.resolving.tree import Tree, relation

RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})
# What a phrase is named without.
LEFT = ("acl", "appos", "parataxis", "conj", "cc", "punct", "case", "advmod", "discourse")
COMPLETE = 15  # tokens at most of a phrase that a single word is completed to
_COMPLETES = frozenset({"compound", "amod", "nummod", "nmod", "nmod:poss", "acl", "det"})
_CUT = frozenset({"det", "nummod", "amod", "compound", "case", "nmod"})


class Phrases:
    """Of one document."""

    def __init__(self, tree: Tree, cast: Cast) -> None:
        self._tree, self._cast = tree, cast

    def parts(self, source: Span) -> Iterator[list[int]]:
        """The source's tokens, apart where it names several speakers ("CNN and the Wall Street Journal")."""
        held = self._tree.of(source)
        top = self._tree.head(held)
        if top is None:
            return
        if in_a_row := self._in_a_row(held, top):
            yield from in_a_row
            return
        others = [
            c
            for c in self._tree.children[top]
            if relation(self._tree[c]) == "conj" and c in held and self._tree[c].tag in ("PROPN", "NOUN", "PRON")
        ]
        if not others or not all(self._names_one(t) for t in (top, *others)):
            yield self._whole(held, top)
            return
        rest, parts = set(held), []
        for other in others:
            part = [t for t in self._tree.under(other, without=("cc", "punct")) if t in rest]
            rest -= set(part)
            parts.append(part)
        joins = {t for t in rest if relation(self._tree[t]) in ("cc", "punct") and self._tree[t].head in (top, *others)}
        yield from sorted([*parts, sorted(rest - joins)])

    def _in_a_row(self, held: list[int], top: int) -> list[list[int]]:
        """The parts of a source that is a row of persons' names, each with what stands around it; none where it is
        something else, or where they only modify what speaks ("Holm and Lund supporters")."""
        tree = self._tree
        for row in self._cast.rows:
            inside = [member for member in row if member[-1] in held]
            if len(inside) < 2:
                continue
            titled = all(tree[t].tag in ("DET", "ADJ", "NOUN", "PROPN", "PUNCT") for t in held if t < inside[0][0])
            behind = inside[-1].stop
            owned = behind in held and tree[behind].tag in ("NOUN", "PROPN", "PART")
            if titled and not owned and (top < inside[0].stop or any(top in member for member in inside)):
                cuts = [bisect_left(held, member[0]) for member in inside[1:]]
                parts = [held[a:b] for a, b in pairwise([0, *cuts, len(held)])]
                return [[t for t in part if tree.lower[t] not in ("and", ",")] for part in parts]
        return []

    def _whole(self, tokens: list[int], top: int) -> list[int]:
        """The phrase that a source is which the finder cut short: from an article, a number or an adjective on to the
        noun that it hangs on ("The" of "The authors"), from a possessive mark on to what is possessed; and without
        the mark where more than that follows it ("'s chief executive")."""
        mark = tokens[0] - 1
        if mark >= 1 and self._tree[mark].tag == "PART" and relation(self._tree[mark]) == "case":
            owner = self._tree[mark].head  # "'s ministry", of "Zorvia's ministry", cut behind or in the mark
            if 0 <= owner < mark and self._tree[owner].head in tokens:
                tokens = sorted({*self._tree.under(owner), *tokens})
        while len(tokens) > 1 and self._tree[tokens[0]].tag == "PART" and relation(self._tree[tokens[0]]) == "case":
            tokens = tokens[1:]
            top = self._tree.head(tokens) or top
        for _ in range(2):
            over, how = self._tree[top].head, relation(self._tree[top])
            mark = self._tree[top].tag == "PART" and how == "case"
            cut = mark or self._tree[top].tag in ("DET", "NUM", "ADJ")
            if (
                not cut
                or how not in _CUT
                or over < 0
                or over in tokens
                or self._tree[over].tag not in ("NOUN", "PROPN")
            ):
                break
            if mark and self._tree[over].relation == "nmod:poss" and self._cast.at(over) is None:
                over = self._tree[over].head
            top, tokens = over, self._tree.under(over, without=LEFT)
        return tokens

    def _names_one(self, token: int) -> bool:
        """Whether the token is of a name, or heads a phrase with an article of its own."""
        return (
            self._cast.at(token) is not None
            or self._tree[token].tag == "PROPN"
            or self._tree.child(token, "det") is not None
        )

    def named_in(self, tokens: list[int], top: int) -> Person | None:
        """The person that the phrase names: its last word before a comma, a preposition or a relative clause, or its
        head, or an apposition to that; never one who only possesses or modifies what it is about."""
        core: list[int] = []
        for t in tokens:
            if core and (self._tree[t].tag in ("PUNCT", "ADP", "VERB", "SCONJ") or self._tree.lower[t] in RELATIVE):
                break
            core.append(t)
        for t in (core[-1], top):
            if (person := self._cast.at(t)) is not None and not self._modifies(t, tokens):
                return person
        # "The minister of ports, Mr. Holm": a name that is all there is behind the last comma.
        kept = [t for t in tokens if t == tokens[0] or self._tree[t].tag != "PUNCT" or t != tokens[-1]]
        comma = max((t for t in kept if self._tree.word(t) == ","), default=None)
        if comma is not None and comma > top:
            last = [t for t in kept if t > comma]
            person = self._cast.at(last[-1]) if last else None
            if person is not None and all(self._tree[t].tag == "PROPN" for t in last):
                return person
        for child in self._tree.children[top]:
            after = child in tokens and child > top and relation(self._tree[child]) in ("appos", "flat")
            if after and (person := self._cast.at(child)) is not None and not self._modifies(child, tokens):
                return person
        return None

    def _modifies(self, token: int, tokens: list[int]) -> bool:
        """Whether a possessive mark follows the name with more behind it ("Clinton's campaign"); of a row of names, a
        noun too ("Holm and Lund supporters"), whatever the parser makes of it."""
        row = next((row for row in self._cast.rows if any(token in member for member in row)), None)
        after = token + 1 if row is None else row[-1].stop
        while after < len(self._tree.tokens) and self._cast.at(after) is self._cast.at(token):
            after += 1
        if row is not None and after in tokens and self._tree[after].tag == "NOUN":
            return True
        mark = after in tokens and self._tree.lower[after] in ("'s", "’s", "'", "’")
        return mark and after + 1 in tokens and self._tree[after + 1].tag in ("NOUN", "PROPN", "ADJ", "NUM")

    def completed(self, tokens: Sequence[int], top: int) -> list[int]:
        """The phrase that a source of one word is a part of ("surveys" of "Zorvian surveys", "a slide" of "a slide from
        his talk"), where it is of one piece and not long; else the tokens as they are."""
        content = [t for t in tokens if self._tree[t].tag not in ("DET", "PUNCT")]
        if content != [top] or self._tree[top].tag not in ("NOUN", "PROPN", "NUM", "SYM"):
            return list(tokens)
        parts = [c for c in self._tree.children[top] if self._tree[c].relation in _COMPLETES]
        whole = sorted({*tokens, *(t for c in parts for t in self._tree.under(c, without=("punct",)))})
        apart = any(b - a != 1 for a, b in pairwise(whole))
        marks = any(self._tree[t].tag == "PUNCT" for t in whole)
        return list(tokens) if apart or marks or len(whole) > COMPLETE else whole
