"""Who speaks through a phrase that names something printed: its outlet, or who issued it."""

from __future__ import annotations

from onrecord.resolving.gazetteer import Entry, Gazetteer
from onrecord.resolving.phrases import LEFT
from onrecord.resolving.tree import Tree, relation

# What is only the medium of the one who issued it, where the phrase says who that was; and what an outlet prints.
_ISSUED = frozenset({"statement", "release", "communique", "readout"})
_PRINTED = frozenset({"report", "article", "story", "piece", "editorial", "column", "interview", "dispatch"})


def printer(tree: Tree, gazetteer: Gazetteer, tokens: list[int], top: int) -> Entry | None:
    """The outlet that printed it ("a report in the Gazette", "a Gazette article")."""
    if tree.word(top).lower() not in _PRINTED:
        return None
    start, end = tree.stretch(tokens)
    known = [m.entries[0] for m in gazetteer.scan(tree.text[start:end])]
    for token in tokens:  # "a Times article" is of the Times, which is known with its article alone
        if tree[token].tag == "PROPN" and relation(tree[token]) == "compound":
            known += gazetteer.lookup(f"The {tree.word(token)}")[:1]
    return next((e for e in known if e.sort == "outlet"), None)


def issuer(tree: Tree, tokens: list[int], top: int) -> list[int]:
    """The words that say who issued it ("a statement by the mission"); none where there are none."""
    word = tree.word(top).lower()
    if word not in _ISSUED or (word == "release" and tree.child(top, "compound") is None):  # the release of anything
        return []
    for token in tokens:
        case = tree.child(token, "case")
        by = case is not None and tree.word(case).lower() in ("by", "from") and token > top
        if by and tree[token].tag in ("NOUN", "PROPN"):
            return tree.under(token, without=LEFT)
    return []
