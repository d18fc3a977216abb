"""The ledger's claims as they stand: what the rules give, what people corrected, judged, a story at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from onrecord import ledger
from onrecord.ledger import SAME_CLAIM, SAME_TEXT
from onrecord.ledger.figures import Figure, figures
from onrecord.ledger.hand import MERGE, UNDO, Fix, corrected, standing
from onrecord.ledger.judging import judged
from onrecord.ledger.stories import TYING, born, newest, rules
from onrecord.records import Claim
from onrecord.store import Store

Watch = Callable[[int], None]  # is told how many documents are left


def fixes(store: Store) -> list[Fix]:
    """All corrections, in the order of making."""
    return [Fix.of(*row) for row in store.fixes()]


def concerned(fix: Fix, every: Sequence[Fix]) -> set[str]:
    """The ids of the documents that a correction is about; of one that undoes, those of what it undoes."""
    found = {anchor.document for anchor in fix.anchors}
    if fix.kind == UNDO:
        found |= {d for other in every if other.id == fix.get("fix") for d in concerned(other, every)}
    return found


def settle(store: Store, watch: Watch = lambda left: None) -> None:
    """Works out anew how the claims of those stories stand in which something has changed; each story by itself, all or
    nothing."""
    store.standing.follow(rules())
    left = store.standing.unsettled()
    known = standing(fixes(store)) if left else []
    while left:
        watch(left)
        with store.writing():
            document = store.standing.next()
            if document is None:
                break
            story = _story(store, document, known)
            store.standing.forget(story)
            found = judged(_unjudged(store, story, known))
            store.standing.keep(story, [(claim, born(claim), newest(claim)) for claim in found])
        left -= len(story)
    watch(0)


def _story(store: Store, document: int, known: Sequence[Fix]) -> list[int]:
    """The keys of the documents that are of one story with this one; `known` are the corrections that stand."""
    merged: dict[int, set[int]] = defaultdict(set)
    for fix in known:
        if fix.kind == MERGE:
            together = set(store.standing.keys({a.document for a in fix.anchors}))
            for key in together:
                merged[key] |= together
    found, todo = {document}, [document]
    while todo:
        here = todo.pop()
        more = (store.standing.tied(here, SAME_TEXT, SAME_CLAIM, TYING) | merged[here]) - found
        found |= more
        todo += more
    return sorted(found)


def _unjudged(store: Store, story: Sequence[int], known: Sequence[Fix]) -> list[Claim]:
    """The story's claims, with what people corrected."""
    documents = store.standing.ids(story)
    members = [m for i in documents for m in ledger.members(store.record(i))]
    here = [fix for fix in known if any(a.document in documents for a in fix.anchors)]
    return corrected(ledger.claims(members, store.standing.pairs(story)), here)


def unjudged(store: Store, watch: Watch = lambda left: None) -> Iterator[list[Claim]]:
    """Each story's claims as the rules and people's corrections give them."""
    settle(store, watch)
    known = standing(fixes(store))
    for story in store.standing.stories():
        yield _unjudged(store, story, known)


def claims(store: Store, as_of: date | None = None, watch: Watch = lambda left: None) -> Iterator[Claim]:
    """All claims, in the order of their first entries; with `as_of` as they stood at the end of that day."""
    if as_of is None:
        settle(store, watch)
        yield from store.standing.claims()
    else:
        found = (claim for story in unjudged(store, watch) for claim in judged(story, as_of))
        yield from sorted(found, key=born)


def claim(store: Store, wanted: str, as_of: date | None = None, watch: Watch = lambda left: None) -> Claim:
    """The claim whose id, or one of whose entries' ids, begins so. Raises NotFound for none or several, and where none
    of it was out at the end of the day `as_of`."""
    settle(store, watch)
    found = store.standing.named(wanted)
    if as_of is None:
        return found
    story = _unjudged(store, store.standing.of_claim(found.id), standing(fixes(store)))
    return ledger.named(found.id, judged(story, as_of))


def of_documents(store: Store, documents: Sequence[str], watch: Watch = lambda left: None) -> list[Claim]:
    """The claims that have an entry in one of these documents (ids)."""
    settle(store, watch)
    keys = store.standing.keys(documents)
    return list(store.standing.claims(store.standing.of_documents(keys)))


def numbers(store: Store, claim: Claim) -> list[Figure]:
    """The conflicting numbers in the passages for a claim."""
    documents = dict.fromkeys(e.document.id for e in claim.entries)
    return figures(claim, map(store.record, documents))
