"""How each entry bears on its claim: for, against, observing; by act, polarity and certainty.

A claim's proposition is what most of its entries state. An entry is against it that denies it, or states what is like
it with the other polarity; it observes where nothing is stated: an answer is withheld, a question put, a case supposed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.ledger.bearing import bearing
from onrecord.ledger.deeds import deeds
from onrecord.ledger.pages import Member, nearness

# Acts whose content need not be the case: what is asked for, judged. Where others do the same, that is the claim.
STANCES = frozenset({"call", "judge"})
# From this chance on the words alone say that an entry is against. Of the entries of five gold stories, so many percent
# have the right relation with 0.60, 0.75, 0.90, never: BASIL's three 69.1, 69.6, 68.7, 66.4; our two 63.1, 63.1, 63.3,
# 63.9.
SURE = 0.75
SUPPOSED = re.compile(r"^\W*(?:if|whether|unless|should)\b", re.IGNORECASE)


def relations(members: Sequence[Member], central: Member) -> list[str]:
    """Of the members of one claim, in their order; `central` is the one that states it best."""
    stances = {m.document.id for m in members if m.reading is not None and m.reading.act in STANCES}
    return [_relation(m, central, stances - {m.document.id}) for m in members]


def _relation(member: Member, central: Member, elsewhere: set[str]) -> str:
    act, text = member.reading.act if member.reading is not None else None, member.span.text
    if member.silent or SUPPOSED.search(text):
        return "observing"
    if act in STANCES and not elsewhere:
        return "observing"
    if act == "deny":
        return "for" if opposed(member, central) else "against"
    if member.id != central.id and (opposed(member, central) or refutes(member, central)):
        return "against"
    return "for"


def opposed(a: Member, b: Member) -> bool:
    """Whether the one says is so, of one deed, what the other says is not."""
    pairs = [(x, y) for x in deeds(a.events) for y in deeds(b.events) if x.lemma == y.lemma]
    return any(x.negated != y.negated for x, y in pairs) and not any(x.negated == y.negated for x, y in pairs)


def refutes(member: Member, central: Member) -> bool:
    """Whether the one's words refute the other's."""
    found, chance = bearing(central.span.text, member.span.text, nearness(member, central))
    return found == "against" and chance >= SURE
