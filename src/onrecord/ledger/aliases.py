"""Old ids that stay good when another model reads a document again."""

from __future__ import annotations

from onrecord.ledger.pages import Member, Page


def aliases(old: Page, new: Page) -> dict[str, str]:
    """For each member of one reading of a document that the other has not, the member of the other that shares most
    characters with it (of several the first); those that share none are left out."""
    out = {}
    known = set(new.ids)
    for member in old.members:
        if member.id not in known:
            best = max(new.members, key=lambda m: (_shared(member, m), -m.span.start, m.id), default=None)
            if best is not None and _shared(member, best):
                out[member.id] = best.id
    return out


def _shared(a: Member, b: Member) -> int:
    return sum(
        max(0, min(end, stop) - max(start, begin)) for start, end in a.span.spans for begin, stop in b.span.spans
    )
