"""On what a time expression hangs: the cue or the source of a statement, or neither."""

from __future__ import annotations

from onrecord.records import Statement, Time
from onrecord.resolving.tree import Tree, relation

ON_VERB, IN_CUE, ON_CUE, ON_SOURCE = range(4)
_MARKS = frozenset({"that", "whether", "if", "against", "not", "to"})
_LINKS = frozenset({"SCONJ", "PART", "ADP"})
_PHRASE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM"})
_NEAR = 7  # words from the verb
_CLAUSE = frozenset({"VERB", "AUX"})


def _early(tree: Tree, statement: Statement, verb: int, time: set[int]) -> bool:
    """Whether the time stands behind the cue's verb and before the word that begins what is said, with only a noun's
    phrase between, wherever a parser hangs it: "warned Oslo | months ago | against"."""
    mark, first = max(time) + 1, min(time)
    if mark >= len(tree.tokens) or tree.word(mark).lower() not in _MARKS or tree[mark].tag not in _LINKS:
        return False
    between = [t for t in range(verb + 1, first) if tree[t].tag != "ADP"]
    return 0 < first - verb <= _NEAR and all(tree[t].tag in _PHRASE for t in between)


def attached(tree: Tree, statement: Statement, time: Time) -> int | None:
    """ON_VERB where the expression hangs on the cue itself ("said on Tuesday"), IN_CUE where it is a part of it, ON_CUE
    where it does through nouns or a clause of the same subject ("said in an interview on Tuesday"), ON_SOURCE where it
    hangs on the source ("a poll released Sunday found"); None elsewhere, and in the content, but for what syntax makes
    the cue's. A duration or a habit ("every week") hangs on nothing."""
    if statement.cue is None or time.type in ("DURATION", "SET"):
        return None
    start, end = time.span.start, time.span.end
    cue, source = set(tree.of(statement.cue)), set(tree.of(statement.source) if statement.source else ())
    top, inside = tree.head(cue), set(tree.inside(start, end))
    head = tree.head(inside)
    if top is None or head is None or tree[head].sentence != tree[top].sentence:
        return None
    if statement.content and any(s < end and start < e for s, e in statement.content.spans):
        # A content may begin too early: "warned Oslo months ago | against a closure".
        over = tree[head].head
        if over >= 0 and relation(tree[over]) == "iobj":  # whoever is spoken to has no date
            over = tree[over].head
        early = over in cue or _early(tree, statement, top, inside)
        return ON_VERB if early and statement.mode == "indirect" else None
    if inside & cue:
        return IN_CUE
    for over in tree.above(head):
        if over in cue:
            return ON_VERB if over == tree[head].head else ON_CUE
        if over in source:
            return ON_SOURCE
        if tree[over].tag in _CLAUSE and over not in inside:
            # The verb of which the cue is a part: "declined on Friday to comment".
            if any(t in cue for t in tree.children[over]):
                return ON_VERB if over == tree[head].head else ON_CUE
            # "said, speaking on Friday", but not "said after the vote was held on Friday".
            other = relation(tree[over]) == "advcl" and tree.child(over, "nsubj", "csubj") is not None
            return ON_CUE if tree[over].head in cue and not other else None
    return None
