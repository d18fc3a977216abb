"""Who takes back what: a speaker his own account, an outlet what it printed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from onrecord.ledger.parties import Roles, Voice, same_outlet, same_party, stems
from onrecord.ledger.wording import words
from onrecord.records import Document, Entry, Span
from onrecord.text import paragraphs

TAKEN_BACK, CORRECTED, REVERSED = "taken-back", "corrected", "reversed"

# Verbs of taking back, and the first person with a word for error. That the speaker had said it before is asked too.
_BACK = re.compile(
    r"\b(?:t[ao]k\w*|took|walk\w*) (?:\S+ ){0,3}?back\b|\b(?:retract|recant|disavow|backtrack|withdr[ae]w)\w*"
    r"|\bback\w* away from\b"
    r"|\b(?:I|we|he|she|they|it)\b[^.;]{0,30}\b(?:wrong|mistaken|mixed up|mis(?:spoke|remembered|read|heard))\b"
    r"|\b(?:my|our|his|her|their|its) (?:\S+ ){1,4}?(?:was|were|had been) (?:wrong|mistaken|an error|a mistake)\b",
    re.IGNORECASE,
)
_CORRECTION = re.compile(r"\W{0,3}(?:correction|corrections|corrected|clarification)\b\W", re.IGNORECASE)
SHARED = 0.6  # of a passage's words that a correction must repeat to be about it
AROUND = 300  # characters of a statement that are looked at


@dataclass(frozen=True, slots=True)
class Taking:
    """`by` is the entry that takes back, `of` the ids of those that no longer stand."""

    by: str
    rule: str
    of: frozenset[str]


def takes_back(entry: Entry) -> bool:
    """Whether its words are of taking back: the whole statement's, or where it is one part of it that part's."""
    if entry.statement is None:
        return False
    whole = (entry.statement.source, entry.statement.cue, entry.statement.content)
    pieces = [p for p in whole if p is not None] if entry.span == entry.statement.content else [entry.span]
    start, end = min(p.start for p in pieces), max(p.end for p in pieces)
    return bool(_BACK.search(entry.document.text[start : min(end, start + AROUND)]))


def corrections(document: Document) -> Iterator[Span]:
    """The paragraphs in which an outlet corrects itself."""
    for start, end in paragraphs(document.text):
        if _CORRECTION.match(document.text, start, end):
            yield Span.of(document.text, [(start, end)])


def takings(entries: Sequence[Entry], roles: Roles, corrected: Mapping[str, Sequence[Span]]) -> list[Taking]:
    """Among a claim's entries, in time order. `corrected` has the corrections of documents by their ids."""
    said = [roles.voices(e) for e in entries]
    found = []
    for n, entry in enumerate(entries):
        wording = takes_back(entry)
        if not wording and not (entry.relation == "against" and entry.act == "deny"):
            continue
        own = {
            other.id
            for m, other in enumerate(entries)
            if other.relation == "for"
            and other.id != entry.id
            and _one_person(said[n], said[m])
            and (m < n or other.document.id == entry.document.id)
            and (wording or (other.document.published or "") < (entry.document.published or ""))
        }
        if own:
            own |= {e.id for e in entries if e.relation == "for" and _within(e, own, entries)}
            found.append(Taking(entry.id, TAKEN_BACK if wording else REVERSED, frozenset(own)))
    for entry in entries:
        for place in corrected.get(entry.document.id, ()):
            if place.start <= entry.span.start < place.end:
                found += _corrected(entry, place, entries)
    return found


def _corrected(entry: Entry, place: Span, entries: Iterable[Entry]) -> Iterator[Taking]:
    """What the correction is about: the outlet's earlier passages most of whose words, and where they have figures one
    of these, it repeats; and its own repetition of them."""
    outlet = stems(entry.document.publisher or "")
    told, numbers = stems(place.text), _numbers(place.text)
    own = {
        other.id
        for other in entries
        if other.relation == "for"
        and (other.document.published or "") <= (entry.document.published or "")
        and same_outlet(outlet, stems(other.document.publisher or ""))
        and len(stems(other.span.text) & told) >= SHARED * len(stems(other.span.text))
        and _same_figure(_numbers(other.span.text), numbers)
    }
    inside = {o.id for o in entries if o.document.id == entry.document.id and _in(o, place)}
    if own - inside:
        yield Taking(entry.id, CORRECTED, frozenset(own | inside))


def _within(entry: Entry, ids: set[str], entries: Iterable[Entry]) -> bool:
    """Whether it is nested in one of these: what somebody was told goes with his word for it."""
    held = {e.statement.id for e in entries if e.id in ids and e.statement is not None}
    return entry.reading is not None and entry.reading.within in held


def _in(entry: Entry, place: Span) -> bool:
    return place.start <= entry.span.start < place.end


def _same_figure(printed: set[str], told: set[str]) -> bool:
    return not printed or bool(printed & told)


def _numbers(text: str) -> set[str]:
    return {w for w in words(text.replace(",", "")) if w[0].isdigit()}


def _one_person(a: Sequence[Voice], b: Sequence[Voice]) -> bool:
    """The very speaker, not only his party: an office may correct itself, one officer not another."""
    return any(one.kind == other.kind == "person" and same_party(one, other) for one in a for other in b)
