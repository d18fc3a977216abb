"""Which documents are one story: those tied directly or through others.

Two documents are tied that have a passage each with the same text, or so near in what they claim that they could be in
one claim. As two groups of passages become one only where the mean of their pairs is JOIN or more, no claim has
passages of two stories; and how a claim stands is told by its own story's documents alone. So a story is worked out by
itself, and what a new document changes is its own story.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files

from onrecord.ledger.clusters import JOIN
from onrecord.ledger.pages import moment
from onrecord.records import Claim

TYING = JOIN  # the smallest score of a pair by "same-claim" that ties two documents; the same text always does
_BEGINNING = datetime.min.replace(tzinfo=UTC)


@cache
def rules() -> str:
    """By which rules, lists and weights this ledger judges: the hash of all files of this package."""
    found = hashlib.sha256()
    for file in sorted(files("onrecord.ledger").iterdir(), key=lambda f: f.name):
        if file.is_file():
            found.update(file.name.encode() + b"\0" + file.read_bytes())
    return found.hexdigest()[:16]


def born(claim: Claim) -> str:
    """Sorts claims by their first entries' time, as onrecord.ledger.claims has it: publication (unknown last), then
    address, then place in the text."""
    first = claim.entries[0]
    time = moment(first.document.published)
    since = 0 if time is None else (time - _BEGINNING) // timedelta(microseconds=1)
    parts = (f"{time is None:d}{since:020d}", first.document.published or "", first.document.url)
    return "\x01".join((*parts, f"{first.span.start:09d}", first.id))


def newest(claim: Claim) -> float | None:
    """Of its last entry's publication, the seconds since 1970; None where that is not known."""
    time = moment(claim.last)
    return None if time is None else time.timestamp()
