"""Statements that bear on one claim, found by the same text or a close meaning. Pure functions, no database.

One document is added like this, in one transaction of the store:

    new = contents(record)
    bands = {i: signature(text) for i, text, _ in new}
    with store.writing():
        close = near([vector for _, _, vector in new], *store.vectors(model))
        known = store.statement_candidates(bands.values(), close, model, record.document.id)
        store.add(record, model, bands, alike(new, known))

and `claims(store.statement_rows(), store.pairs())` are the same whatever the order of adding.
"""

from onrecord.ledger.alike import CLOSE_VECTOR, RULES, SAME_TEXT, Content, Pair, alike, contents, near
from onrecord.ledger.claims import claims, named
from onrecord.ledger.wording import signature

__all__ = [
    "CLOSE_VECTOR",
    "RULES",
    "SAME_TEXT",
    "Content",
    "Pair",
    "alike",
    "claims",
    "contents",
    "named",
    "near",
    "signature",
]
