"""When it was said: which of a document's time expressions dates the saying, and not what was said."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.records import Statement, Time
from onrecord.resolving.tree import Tree, relation

_CLAUSE = frozenset({"VERB", "AUX"})


def said(tree: Tree, statement: Statement, times: Sequence[Time]) -> Time | None:
    """The expression that hangs on the cue, through nouns alone ("said in an interview on Tuesday"), or on the source
    ("a poll released Sunday found"), in the cue's sentence and outside of the content; the nearest of several. A
    duration or a habit ("every week") dates nothing."""
    if statement.cue is None:
        return None
    cue, source = set(tree.of(statement.cue)), set(tree.of(statement.source) if statement.source else ())
    content = statement.content.spans if statement.content else ()
    top = tree.head(cue)
    if top is None:
        return None
    found = []
    for time in times:
        start, end = time.span.start, time.span.end
        if time.type in ("DURATION", "SET") or any(s < end and start < e for s, e in content):
            continue
        if time.earliest is None and time.latest is None:
            continue
        inside = set(tree.inside(start, end))
        head = tree.head(inside)
        if head is None or tree[head].sentence != tree[top].sentence:
            continue
        if (rank := _rank(tree, head, inside, cue, source)) is not None:
            found.append((rank, abs(start - tree[top].start), time))
    return min(found, key=lambda f: f[:2])[2] if found else None


def _rank(tree: Tree, head: int, inside: set[int], cue: set[int], source: set[int]) -> int | None:
    """0 where the expression hangs on the cue, 1 on the source; None where another clause comes between."""
    if inside & cue:
        return 0
    for over in tree.above(head):
        if over in cue:
            return 0
        if over in source:
            return 1
        if tree[over].tag in _CLAUSE and over not in inside:
            # The verb of which the cue is a part: "declined on Friday to comment".
            if any(t in cue for t in tree.children[over]):
                return 0
            # "said, speaking on Friday", but not "said after the vote was held on Friday".
            other = relation(tree[over]) == "advcl" and tree.child(over, "nsubj", "csubj") is not None
            return 0 if tree[over].head in cue and not other else None
    return None
