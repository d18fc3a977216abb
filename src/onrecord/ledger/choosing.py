"""Which claims are asked for, in what order, and what changed or differs. Pure functions over judged claims."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from onrecord.ledger.judging import judged
from onrecord.ledger.pages import moment
from onrecord.ledger.wording import words
from onrecord.records import Claim, Entry, Status

STATUSES = ("none", "reported", "corroborated", "confirmed", "denied", "contested", "withdrawn")
SORTS = ("new", "independent", "contested")


def is_about(claim: Claim, asked: str) -> bool:
    """Whether each word is the beginning of one in the claim's text, or all in one of its passages with its speakers
    and its document's title."""
    wanted = words(asked)
    texts = [claim.text] + [
        " ".join([e.span.text, e.document.title or "", *(s.name for s in e.speakers)]) for e in claim.entries
    ]
    return any(_within(wanted, words(text)) for text in texts)


def has_speaker(claim: Claim, asked: str) -> bool:
    wanted = words(asked)
    return any(_within(wanted, words(s.name)) for e in claim.entries for s in e.speakers)


def _within(wanted: Sequence[str], held: Sequence[str]) -> bool:
    return bool(wanted) and all(any(h.startswith(w) for h in held) for w in wanted)


def has_status(claim: Claim, asked: str) -> bool:
    """`asked` is one of STATUSES; "reported" is that and no more."""
    status = claim.status
    if asked == "contested":
        return status.contested
    return status.withdrawn if asked == "withdrawn" else asked in _labels(status)


def _labels(status: Status) -> tuple[str, ...]:
    return (status.support,) if status.opposition == "none" else (status.support, status.opposition)


def has_entry_since(claim: Claim, day: date) -> bool:
    """Whether a document published on that day or later bears on it."""
    times = (moment(e.document.published) for e in claim.entries)
    return any(time is not None and time.date() >= day for time in times)


def ordered(claims: Iterable[Claim], by: str | None) -> list[Claim]:
    """By one of SORTS: the newest entry first; most independent origins; contested ones, most entries. Without it those
    in most documents first. Ties stay in the order of time."""
    if by == "new":
        return sorted(claims, key=lambda c: _stamp(c.last), reverse=True)
    if by == "independent":
        return sorted(claims, key=lambda c: (-c.origins.low, -c.origins.high, -len(c.entries)))
    if by == "contested":
        return sorted(claims, key=lambda c: (not c.status.contested, -len(c.entries)))
    return sorted(claims, key=lambda c: (-len({e.document.id for e in c.entries}), -len(c.entries)))


def _stamp(published: str | None) -> float:
    time = moment(published)
    return float("-inf") if time is None else time.timestamp()


class Change(NamedTuple):
    """A claim whose status is another than before; `before` is None where it was not there. `entries` came since."""

    claim: Claim
    before: Status | None
    entries: tuple[Entry, ...]


def changes(claims: Sequence[Claim], since: date, as_of: date | None = None) -> list[Change]:
    """What changed status from the end of the day before `since` until now or the end of `as_of`; `claims` unjudged."""
    old = {c.id: c for c in judged(claims, since - timedelta(days=1))}
    found = []
    for claim in judged(claims, as_of):
        before = old.get(claim.id)
        if before is None or _stand(before.status) != _stand(claim.status):
            held = set() if before is None else {e.id for e in before.entries}
            new = tuple(e for e in claim.entries if e.id not in held)
            found.append(Change(claim, None if before is None else before.status, new))
    return found


def _stand(status: Status) -> tuple[str, str, bool]:
    return status.support, status.opposition, status.withdrawn


class Difference(NamedTuple):
    """A claim on which two documents bear, or only one: `here` and `there` are the entries of each."""

    claim: Claim
    here: tuple[Entry, ...]
    there: tuple[Entry, ...]


def compared(claims: Iterable[Claim], here: str, there: str) -> list[Difference]:
    """The claims on which one of two documents (ids) bears: what only the first has, what only the second has, then
    what both have, each in the order of its first passage."""
    found = []
    for claim in claims:
        one, other = (tuple(e for e in claim.entries if e.document.id == i) for i in (here, there))
        if one or other:
            found.append(Difference(claim, one, other))
    return sorted(
        found, key=lambda d: (bool(d.here and d.there), not d.here, min(e.span.start for e in d.here or d.there))
    )
