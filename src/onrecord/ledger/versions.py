"""Changed versions of one address: which statements went, came, or were worded anew."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urldefrag

from onrecord.ledger.wording import words
from onrecord.records import Document, Record, Statement

REWORDED = 0.5  # of two contents' words together that they must share for the one to be the other anew


@dataclass(frozen=True, slots=True)
class Revision:
    """What the version `new` changed in the statements of `old`, each in the order of its text."""

    old: Document
    new: Document
    gone: tuple[Statement, ...]
    came: tuple[Statement, ...]
    reworded: tuple[tuple[Statement, Statement], ...]


def revisions(records: Iterable[Record]) -> list[Revision]:
    """Of documents with one address that differ, each with the one before it; `records` are in the order of their
    publication or, where that is the same, of their reading. A file on a disk is no address."""
    last: dict[str, Record] = {}
    found = []
    for record in records:
        document = record.document
        if document is None or not document.url.startswith(("http://", "https://")):
            continue
        address = urldefrag(document.url).url
        before = last.get(address)
        if before is not None and before.document is not None and before.document.text != document.text:
            found.append(revision(before, record))
        last[address] = record
    return found


def revision(old: Record, new: Record) -> Revision:
    """Contents with the same words are the same statement; of the others each new one is the nearest old one anew, the
    nearest pairs first."""
    if old.document is None or new.document is None:
        raise ValueError("a record without a document has no versions")
    before, after = (_told(record) for record in (old, new))
    same = {tuple(w) for _, w in before} & {tuple(w) for _, w in after}
    left = [(s, w) for s, w in before if tuple(w) not in same]
    right = [(s, w) for s, w in after if tuple(w) not in same]
    scored = sorted(
        (-share, i, j)
        for i, (_, a) in enumerate(left)
        for j, (_, b) in enumerate(right)
        if (share := _share(a, b)) >= REWORDED
    )
    olds: dict[int, int] = {}
    for _, i, j in scored:
        if i not in olds and j not in olds.values():
            olds[i] = j
    return Revision(
        old.document,
        new.document,
        tuple(s for i, (s, _) in enumerate(left) if i not in olds),
        tuple(s for j, (s, _) in enumerate(right) if j not in olds.values()),
        tuple((left[i][0], right[j][0]) for i, j in sorted(olds.items())),
    )


def _told(record: Record) -> list[tuple[Statement, list[str]]]:
    return [(s, words(s.content.text)) for s in record.statements if s.content is not None]


def _share(a: Sequence[str], b: Sequence[str]) -> float:
    one, other = set(a), set(b)
    return len(one & other) / len(one | other) if one | other else 0.0
