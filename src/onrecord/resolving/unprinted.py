"""Who it is that speaks where the statement prints no source: the subject that the cue is understood to have."""

from __future__ import annotations

import re

from onrecord.records import Statement
from onrecord.resolving.times.words import listed
from onrecord.resolving.tree import Tree, relation

_PASSIVE = re.compile(r"(?:ed|wn)$")  # a participle that a clause begins with: "asked whether", "known as"
# Verbs whose subject is the one spoken to or about, with a noun of saying as what they meet with: "faced criticism".
_MEETS = listed(
    "face faced faces facing receive received receives receiving draw drew draws drawing attract attracted attracts"
    " attracting get got gets getting earn earned earns earning suffer suffered met meets spark sparked sparks sparking"
    " provoke provoked provokes provoking prompt prompted prompts prompting trigger triggered triggers triggering"
)
# Verbs the subject of whose passive is spoken to.
_HEARS = listed("asked told pressed questioned warned informed urged ordered reminded advised quizzed")
_VERBS = frozenset({"VERB", "AUX"})
_LEFT = ("acl", "appos", "parataxis", "punct", "case", "cc", "conj", "advcl", "ccomp")
# A clause of these relations has the subject of what it hangs on where it has none of its own.
_SHARED = frozenset({"xcomp", "advcl", "conj", "parataxis"})
# A noun as a cue ("with plans to", "in a speech about") is made by the subject of the verb that it hangs on.
_HANGS = frozenset({"obj", "obl", "nmod", "conj", "advcl", "acl", "dep", "appos"})
STEPS = 6  # up the tree at most


def understood(tree: Tree, statement: Statement) -> list[int]:
    """The tokens of the phrase that is the subject, by rules of Universal Dependencies; empty where there is none."""
    if statement.source is not None or statement.cue is None:
        return []
    cue = tree.of(statement.cue)
    top = tree.head(cue)
    if top is None or (relation(tree[top]) in ("acl", "advcl") and _PASSIVE.search(tree.word(top).lower())):
        return []
    inside = set(cue)
    for piece in statement.content.spans if statement.content else ():
        inside |= set(tree.inside(*piece))
    verb = top
    for _ in range(STEPS):
        if verb != top and tree[top].tag == "NOUN" and tree.word(verb).lower() in _MEETS:
            return []
        found = _own(tree, verb, passive=verb != top)
        if found is not None:
            return [] if found in inside else _phrase(tree, found)
        over, how = tree[verb].head, relation(tree[verb])
        if over < 0 or _passive(tree, verb):
            return []
        if tree[verb].tag in _VERBS or tree.child(verb, "cop") is not None:
            if how == "acl":  # "a statement saying", "the man who said"
                return [] if over in inside else _phrase(tree, over)
            if how == "xcomp" and (moved := tree.child(over, "obj", "iobj")) is not None:
                return [] if moved in inside else _phrase(tree, moved)  # "pressed him to say"
            if how not in _SHARED:
                return []
        elif how not in _HANGS:
            return []
        verb = over
    return []


def hears(tree: Tree, statement: Statement) -> bool:
    """Whether what is printed as the source is the one spoken to: "Holm was asked"."""
    if statement.source is None or statement.cue is None:
        return False
    source = set(tree.of(statement.source))
    for verb in tree.of(statement.cue):
        if tree.word(verb).lower() in _HEARS and any(tree[c].relation == "aux:pass" for c in tree.children[verb]):
            subject = tree.child(verb, "nsubj")
            return subject is not None and subject in source
    return False


def _own(tree: Tree, token: int, *, passive: bool) -> int | None:
    """The token's own subject or possessor, or who a passive says did it; where `passive`, to whom it was done, too:
    "was booed after telling them" is told by the one who was booed."""
    for child in tree.children[token]:
        whole = tree[child].relation
        if (
            whole == "nsubj"
            or (passive and whole == "nsubj:pass")
            or (whole == "nmod:poss" and tree[token].tag == "NOUN")
        ):
            return child
        if relation(tree[child]) == "obl" and _passive(tree, token) and _cased(tree, child, "by"):
            return child
        if relation(tree[child]) == "nmod" and tree[token].tag == "NOUN" and _cased(tree, child, "by", "from"):
            return child
    return None


def _passive(tree: Tree, token: int) -> bool:
    return any(tree[c].relation in ("nsubj:pass", "aux:pass", "csubj:pass") for c in tree.children[token])


def _cased(tree: Tree, token: int, *words: str) -> bool:
    case = tree.child(token, "case")
    return case is not None and tree.word(case).lower() in words


def _phrase(tree: Tree, token: int) -> list[int]:
    return tree.under(token, without=_LEFT)
