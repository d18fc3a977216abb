"""Passages of many documents that bear on one claim. Pure functions, no database.

One document is added like this, in one transaction of the store:

    new = page(record)
    with store.writing():
        known = map(page, store.kin(new.keys, new.day, new.bands.values(), model, record.document.id))
        pairs = [pair for other in (new, *known) for pair in alike(new, other)]
        store.add(record, model, new.bands.values(), pairs, terms=new.keys, day=new.day)

and `claims(members of store.records(), store.pairs())` are the same whatever the order of adding. What a document costs
depends on how many others tell its story, not on how many the ledger holds: no approximate index of vectors is asked,
whose answers hang on the order of adding.
"""

from onrecord.ledger.aliases import aliases
from onrecord.ledger.alike import RULES, SAME_CLAIM, SAME_TEXT, Pair, alike
from onrecord.ledger.claims import claims, named
from onrecord.ledger.pages import Member, Page, members, page
from onrecord.ledger.wording import signature

__all__ = [
    "RULES",
    "SAME_CLAIM",
    "SAME_TEXT",
    "Member",
    "Page",
    "Pair",
    "aliases",
    "alike",
    "claims",
    "members",
    "named",
    "page",
    "signature",
]
