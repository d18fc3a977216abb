"""The ledger's claims as they stand: what the rules give, what people corrected, judged."""

from __future__ import annotations

from datetime import date

from onrecord import ledger
from onrecord.ledger.figures import Figure, figures
from onrecord.ledger.hand import Fix, corrected
from onrecord.ledger.judging import judged
from onrecord.records import Claim
from onrecord.store import Store


def fixes(store: Store) -> list[Fix]:
    """All corrections, in the order of making."""
    return [Fix.of(*row) for row in store.fixes()]


def unjudged(store: Store) -> list[Claim]:
    """The claims with people's corrections, as one moment shows them."""
    with store.snapshot():
        members = [m for record in store.records() for m in ledger.members(record)]
        return corrected(ledger.claims(members, store.pairs()), fixes(store))


def numbers(store: Store, claim: Claim) -> list[Figure]:
    """The conflicting numbers in the passages for a claim."""
    documents = dict.fromkeys(e.document.id for e in claim.entries)
    return figures(claim, map(store.record, documents))


def claims(store: Store, as_of: date | None = None) -> list[Claim]:
    """All claims; with `as_of` as they stood at the end of that day."""
    return judged(unjudged(store), as_of)
