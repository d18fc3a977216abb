"""What shows how an entry bears on its claim: signs of its own, and signs of it among the claim's other entries.

A sign has a name and a value; what is not there is 0. Words are cut as terms are, so that "denied" and "denies" are
one; what they say is for the weights to tell (onrecord.ledger.relation).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.ledger.bearing import HEDGES, NEGATIONS, REFUTES, bearing
from onrecord.ledger.deeds import Deed, deeds
from onrecord.ledger.pages import SENTENCE, Member
from onrecord.ledger.terms import CUT, STOP, weight
from onrecord.ledger.traits import unpacked
from onrecord.ledger.wording import words
from onrecord.records import Span

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Signs = dict[str, float]

SUPPOSED = re.compile(r"^\W*(?:if|whether|unless|should)\b", re.IGNORECASE)
END = re.compile(r"[.!?][\"”’)\]]*(?=\s|$)|\n")
REACH = 400  # characters around a passage that are looked at
MANY = 30  # other entries that one is held against; of more every second, or third
MOST = 3  # of one sort of word that are counted
LITTLE = 4.0  # the weight that a passage's terms are taken to have at least: one common word in few is not the same
SORTS = (("negations", NEGATIONS), ("refutes", REFUTES - NEGATIONS), ("hedges", HEDGES))
ACTS_BESIDE = ("deny", "withhold", "judge", "call", "assert", "confirm", "own")
# What counts of a speaker's other entries in a claim: who denies in one sentence does so in the next.
AGAIN = (
    "act confirm", "act deny", "negations in", "negations out", "refutes in", "refutes near", "refutes out", "silent",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shown:
    """What one member shows by itself. `heft` is the weight of its terms, `speakers` are ids, `party` the terms of
    their names and roles."""

    signs: Signs
    act: str
    kind: str
    terms: frozenset[str]
    heft: float
    deeds: tuple[Deed, ...]
    speakers: frozenset[str]
    party: frozenset[str]
    negated: bool
    refuting: bool


def signs(members: Sequence[Member], central: Member) -> list[Signs]:
    """Of each of one claim's members, in their order; `central` is the one that states it best."""
    each = [shown(m) for m in members]
    near = _near(members)
    middle = next(i for i, m in enumerate(members) if m.id == central.id)
    out = []
    for i, own in enumerate(each):
        others = [j for j in range(len(members)) if j != i]
        others = others[:: 1 + len(others) // MANY]
        if not others:
            out.append({**own.signs, "alone": 1.0})
            continue
        made = {**own.signs, **_beside(own, [each[j] for j in others]), **_to(i, others, near, middle)}
        if i != middle:
            made["words central"] = _shared(own, each[middle])
            made["opposed central"] = float(_opposed(own.deeds, each[middle].deeds) > 0)
            found, chance = bearing(central.span.text, members[i].span.text, float(near[i, middle]))
            made[f"bearing {found}"] = chance
        elsewhere = {members[j].document.id for j in others} - {members[i].document.id}
        made["documents"] = len(elsewhere) / len(others)
        out.append(made)
    return out


def shown(member: Member) -> Shown:
    reading, statement, text = member.reading, member.statement, member.span.text
    said, around = words(text), words(_sentence(member))
    act = "own" if reading is None else reading.act or "none"
    kind = "own" if reading is None else reading.kind or "none"
    out: Signs = {f"act {act}": 1.0, f"kind {kind}": 1.0, "length": min(len(said), 40) / 20}
    flags = {
        "silent": member.silent,
        "supposed": bool(SUPPOSED.search(text)),
        "asks": text.rstrip(" ”’\"'").endswith("?"),
        "within": reading is not None and reading.within is not None,
        "basis": reading is not None and bool(reading.basis),
        "figures": any(c.isdigit() for c in text),
        "short": len(said) < 5,
    }
    out |= {name: 1.0 for name, there in flags.items() if there}
    if statement is not None:
        out[f"mode {statement.mode}"] = 1.0
    for where, held in (
        ("in", said),
        ("out", around),
        ("near", words(_paragraph(member))),
        ("title", words(member.document.title or "")),
    ):
        for sort, listed in SORTS:
            if count := min(MOST, sum(w in listed for w in held)):
                out[f"{sort} {where}"] = float(count)
    for where, held in (("in", said), ("out", around)):
        out |= {f"{where}: {w[:CUT]}": 1.0 for w in held}
    for event in member.events:
        for name in (event.polarity, event.certainty, event.tense, *event.modes):
            out[f"event {name}"] = 1.0
    terms = _terms(said)
    speakers = () if reading is None else reading.speakers
    named = " ".join(f"{s.name} {s.role or ''} {s.affiliation or ''}" for s in speakers if s.kind != "outlet")
    return Shown(
        out,
        act,
        kind,
        terms,
        sum(map(weight, sorted(terms))),
        deeds(member.events),
        frozenset(s.id for s in speakers),
        _terms(words(named)),
        any(w in NEGATIONS for w in said),
        any(w in REFUTES for w in (*said, *around)),
    )


def _beside(own: Shown, others: Sequence[Shown]) -> Signs:
    """How the others are, and how this one is apart from them."""

    def share(flags: Iterable[bool], of: Collection[object] = others) -> float:
        return sum(flags) / len(of)

    opposing = [_opposed(own.deeds, o.deeds) for o in others]
    shared = [_shared(own, o) for o in others]
    negated, refuting = share(o.negated for o in others), share(o.refuting for o in others)
    out = {
        "few": 1 / (1 + len(others)),
        "others' act": share(o.act == own.act for o in others),
        "others' kind": share(o.kind == own.kind for o in others),
        "others negated": negated,
        "others refuting": refuting,
        "negated apart": abs(own.negated - negated),
        "negated with": own.negated * negated,
        "refuting apart": max(0.0, own.refuting - refuting),
        "opposed": share(o > 0 for o in opposing),
        "agreed": share(o < 0 for o in opposing),
        "words all": sum(shared) / len(others),
        "words one": max(shared),
    }
    out |= {f"others {act}": share(o.act == act for o in others) for act in ACTS_BESIDE}
    if again := [o for o in others if own.speakers & o.speakers]:
        out["speaks again"] = 1.0
        out |= {f"again {name}": sum(min(1.0, o.signs.get(name, 0.0)) for o in again) / len(again) for name in AGAIN}
    if own.party:  # whom others tell of, as those who are accused or charged with it
        out["told of"] = share(bool(own.party & o.terms) for o in others)
        out["told of by others"] = share(bool(own.party & o.terms) and not own.speakers & o.speakers for o in others)
        out["of itself"] = float(bool(own.party & own.terms))
    return out


def _to(i: int, others: Sequence[int], near: NDArray[np.float64], middle: int) -> Signs:
    mean = float(near[i, others].mean())
    return {
        "central": float(i == middle),
        "near all": mean,
        "near one": float(near[i, others].max()),
        "near central": mean if i == middle else float(near[i, middle]),
    }


def _near(members: Sequence[Member]) -> NDArray[np.float64]:
    """[n, n], the cosines of the members' own vectors; 0 where two cannot be compared."""
    rows = unpacked([m.vector for m in members])
    out: NDArray[np.float64] = rows @ rows.T
    return out


def _terms(said: Iterable[str]) -> frozenset[str]:
    return frozenset(w[:CUT] for w in said if w not in STOP)


def _shared(a: Shown, b: Shown) -> float:
    """The weight of the terms in common, against that of the one that says less."""
    return sum(map(weight, sorted(a.terms & b.terms))) / max(min(a.heft, b.heft), LITTLE)


def _opposed(a: Sequence[Deed], b: Sequence[Deed]) -> int:
    """1 where the one says is so, of one deed, what the other says is not; -1 where both say the same of one."""
    pairs = [x.negated != y.negated for x in a for y in b if x.lemma == y.lemma]
    return 0 if not pairs else 1 if all(pairs) else -1


def _sentence(member: Member) -> str:
    """The cue's sentence without the content and the source."""
    statement, text = member.statement, member.document.text
    if statement is None or statement.cue is None:
        return ""
    at, end = statement.cue.start, statement.cue.end
    start = max(0, at - REACH, text.rfind("\n", 0, at) + 1)
    start = max((m.end() for m in SENTENCE.finditer(text, start, at)), default=start)
    stop = END.search(text, end, end + REACH)
    return _without(text, start, end + REACH if stop is None else stop.start(), statement.source, statement.content)


def _paragraph(member: Member) -> str:
    """What else the passage's paragraph says, near it."""
    text, start, end = member.document.text, member.span.start, member.span.end
    line = text.find("\n", end)
    return _without(
        text,
        max(text.rfind("\n", 0, start) + 1, start - REACH),
        min(len(text) if line < 0 else line, end + REACH),
        member.span,
    )


def _without(text: str, start: int, end: int, *spans: Span | None) -> str:
    kept, at = [], start
    for s, e in sorted(piece for span in spans if span is not None for piece in span.spans):
        kept.append(text[at : max(at, min(s, end))])
        at = max(at, e)
    return " ".join((*kept, text[at : max(at, end)]))
