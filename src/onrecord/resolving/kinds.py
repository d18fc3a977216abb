"""Of what kind a source is that is no known name: its head noun, its number, and the model's own guess."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.resolving.gazetteer import Gazetteer
from onrecord.resolving.tree import Tree, relation

_COLLECTIVE = frozenset(
    {
        "audience", "community", "crowd", "electorate", "establishment", "family", "left", "opposition", "population",
        "public", "right", "staff", "world",
    }
)  # fmt: skip
_IRREGULAR = frozenset({"people", "men", "women", "children", "police", "media", "data"})
# What people are: which of the three is meant, the noun alone often does not tell.
HUMAN = frozenset({"person", "group", "unnamed"})
_BODIES = frozenset({"government", "organization", "outlet"})
_NO_PERSON = frozenset({"it", "they", "them", "these", "those"})  # nobody is "it", and "they" are several
_COUNTED = frozenset({"half", "most", "many", "some", "others", "few", "majority", "percent", "percentage", "third"})


def is_one_person(gazetteer: Gazetteer, tree: Tree, tokens: Sequence[int], top: int) -> bool:
    """Whether the head noun says that the phrase is about one person ("the senator", but not "the public")."""
    word = tree.word(top).lower()
    if tree[top].tag != "NOUN" or word in _COLLECTIVE or plural(gazetteer, word):
        return False
    return not HUMAN.isdisjoint(nouns(gazetteer, tree, tokens, top))


def kind_of(gazetteer: Gazetteer, tree: Tree, tokens: Sequence[int], top: int, guess: str | None) -> str:
    """One of KINDS. `guess` is the model's; the noun overrules it where the two cannot both be."""
    word = tree.word(top).lower()
    if tree[top].tag == "NUM" or word in _COUNTED or word.endswith("%"):
        return guess if guess in _BODIES else "unnamed" if word == "one" else "group"
    if guess == "person" and word in _NO_PERSON:
        return "unnamed" if word == "it" else "group"
    known = nouns(gazetteer, tree, tokens, top)
    several = any(relation(tree[c]) == "conj" and c in tokens for c in tree.children[top])
    if not known or guess in known or (several and guess is not None):  # "her campaign and its donors"
        return guess or "unnamed"
    noun, many = known[0], plural(gazetteer, word)
    if noun in HUMAN:
        if guess == "government" and noun == "unnamed":  # a judge, prosecutors: those who speak for a court
            return guess
        if many:
            return "group" if noun == "person" else noun
        return "person" if guess == "person" else "unnamed"
    if many and guess == "group" and noun in _BODIES:  # "rights groups", "rival campaigns"
        return guess
    return "outlet" if guess == "outlet" and noun == "organization" else noun


def nouns(gazetteer: Gazetteer, tree: Tree, tokens: Sequence[int], top: int) -> list[str]:
    """The kinds that the head noun may have, of the longest known phrase that it ends ("inspector general's report"),
    the usual first; none for what is not known."""
    if tree[top].tag not in ("NOUN", "PROPN"):
        return []
    for start in range(max(tokens[0], top - 3), top + 1):
        found = gazetteer.lookup(tree.text[tree[start].start : tree[top].end])
        kinds = [e.kind for e in found if e.sort == "head"]
        if kinds:
            return kinds
    return []


def plural(gazetteer: Gazetteer, word: str) -> bool:
    """Whether the noun means several: by the gazetteer's plurals, else by its ending."""
    low = word.lower()
    if low in _IRREGULAR:
        return True
    for entry in gazetteer.lookup(low):
        if entry.sort == "head":
            return entry.is_plural(low)
    return low.endswith("s") and not low.endswith(("ss", "us", "is"))
