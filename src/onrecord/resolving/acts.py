"""In what way it was said, where syntax makes that certain: a refusal to speak, a negated denial, a noun in the cue
that names the act."""

from __future__ import annotations

from onrecord.records import Statement
from onrecord.resolving.times.words import listed
from onrecord.resolving.tree import Tree, relation

# Verbs of giving an answer: not doing so is to withhold.
_ANSWERS = listed(
    "comment say confirm discuss answer elaborate disclose specify respond reply identify reveal address"
    " clarify explain divulge name provide give offer detail acknowledge speak"
)
# Of these only with an object that is an answer.
_GIVES = listed("provide give offer name speak return")
_GIVEN = listed(
    "details detail comment information answer answers response explanation reason names figure figures call calls"
)
_DENIES = listed(
    "deny denied denies denying dispute disputed disputes reject rejected rejects refute refuted rule ruled"
)
_REFUSES = listed("decline declined declines declining refuse refused refuses refusing")
_NOT = listed("not n't n’t never neither nor no")
_DO = listed("do does did would will could have has had")
# Nouns that name what is done in saying something ("reiterated its concern", "issued a warning").
_NOUNS = {
    "concern": "judge", "concerns": "judge", "regret": "judge", "regrets": "judge", "praise": "judge", "hope": "judge",
    "support": "judge", "outrage": "judge", "gratitude": "judge", "condolences": "judge", "criticism": "judge",
    "call": "call", "calls": "call", "demand": "call", "demands": "call", "appeal": "call", "plea": "call",
    "warning": "warn", "warnings": "warn", "threat": "threaten", "threats": "threaten", "denial": "deny",
    "denials": "deny", "promise": "promise", "pledge": "promise", "vow": "promise", "accusation": "accuse",
    "accusations": "accuse", "allegation": "accuse", "allegations": "accuse",
}  # fmt: skip


def act(tree: Tree, statement: Statement, found: str | None) -> tuple[str | None, str | None]:
    """The act, and the name of the rule that changed it."""
    if statement.cue is None:
        return found, None
    cue = tree.of(statement.cue)
    top = tree.head(cue)
    if top is None:
        return found, None
    if _withheld(tree, top, cue):
        return "withhold", None if found == "withhold" else "act:refusal"
    negated = _negated(tree, top)
    if found == "deny" and negated and tree.lower[top] in _DENIES:
        return "withhold", "act:not-denied"
    if found == "confirm" and negated:
        return "withhold", "act:not-confirmed"
    if not negated and tree[top].tag == "VERB":
        for child in tree.children[top]:
            named = _NOUNS.get(tree.lower[child]) if relation(tree[child]) in ("obj", "nsubj") else None
            if named and child in cue and child > top and named != found:
                return named, "act:noun"
    return found, None


def _withheld(tree: Tree, top: int, cue: list[int]) -> bool:
    """Declined to comment; would not say; did not give details; neither confirmed nor denied."""
    word = tree.lower[top]
    if word in _REFUSES:
        wanted = tree.child(top, "xcomp", "obj")
        return wanted is not None and (tree.lower[wanted] == "comment" or _answers(tree, wanted))
    if word.startswith(("confirm", "acknowledge")) and any(
        tree.lower[t] == "neither" for t in (*cue, top - 1) if t >= 0
    ):
        return any(tree.lower[t].startswith("den") for t in tree.under(top))
    over = tree[top].head
    if over >= 0 and relation(tree[top]) == "xcomp" and tree.lower[over] in _REFUSES:
        return _answers(tree, top)
    helped = any(relation(tree[c]) == "aux" and tree.lower[c] in _DO for c in tree.children[top])
    return helped and _negated(tree, top) and _answers(tree, top)


def _answers(tree: Tree, verb: int) -> bool:
    word = tree.lower[verb]
    if word in _GIVES:
        thing = tree.child(verb, "obj")
        return thing is not None and tree.lower[thing] in _GIVEN
    return word in _ANSWERS and tree[verb].tag in ("VERB", "NOUN")


def _negated(tree: Tree, verb: int) -> bool:
    return any(c < verb and tree.lower[c] in _NOT for c in tree.children[verb])
