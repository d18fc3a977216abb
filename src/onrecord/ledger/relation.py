"""How each entry bears on its claim: for, against, observing."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.ledger.pages import Member

BY_ACT = {"deny": "against"} | dict.fromkeys(("withhold", "ask", "call", "judge"), "observing")


def relations(members: Sequence[Member]) -> list[str]:
    """Of the members of one claim, in their order."""
    return [BY_ACT.get(m.reading.act or "", "for") if m.reading is not None else "for" for m in members]
