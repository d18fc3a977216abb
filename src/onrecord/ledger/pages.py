"""A document as the ledger compares it: its members, and what the whole is about."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from math import log, sqrt
from typing import TYPE_CHECKING

from onrecord.ledger.deeds import Deed, capitals, deeds
from onrecord.ledger.features import features
from onrecord.ledger.terms import terms, weight
from onrecord.ledger.traits import Traits
from onrecord.ledger.wording import signature
from onrecord.records import Document, Event, Reading, Record, Span, Statement, member_id

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# What an agency or a site puts around every article: two articles that share it share nothing.
BOILERPLATE = re.compile(
    r"^\W*(?:(?:additional\s+)?(?:reporting|writing|editing|compiled|photograph(?:y|s)?|photos?|video|image)\s+"
    r"(?:by|courtesy|credit)\b|sign up\b|subscribe\b|click here\b|read more\b|follow (?:us|\S*@\S+) on\b"
    r"|all rights reserved\b"
    r"|this (?:story|article|report) (?:has been|was) (?:updated|corrected|published|produced)\b"
    r"|(?:©|\(c\)|copyright)\s|support (?:our|independent) journalism\b|for more (?:information|news|stories)\b)"
    r"|\((?:AP|Reuters|AFP|EPA|Getty)[^()]*\bphotos?\b|\bGetty Images\b|\bnewsletter\b.*\b(?:inbox|sign up)\b",
    re.IGNORECASE,
)
LINE, SENTENCE = re.compile(r"\n"), re.compile(r"[.!?][\"”’)\]]*\s")
NUMBER = re.compile(r"\d[\d,.]*")
# In an outlet's own voice: that there was no answer, or no proof.
UNANSWERED = re.compile(
    r"\b(?:(?:did|do|does|could|would|had|has|have)(?:\s+not|n[’']t)\s+(?:immediately\s+|been\s+|be\s+)?"
    r"(?:respond\w*|repl\w+|return\w*|answer\w*|comment\w*|reach\w*|confirm\w*|verif\w+)"
    r"|declin\w+\s+to\s+(?:comment|say|discuss|confirm|answer)|refus\w+\s+to\s+(?:comment|say|discuss|confirm|answer)"
    r"|independently\s+(?:confirm|verif)\w+|(?:request|call)s?\s+for\s+comment)",
    re.IGNORECASE,
)
SILENCES = frozenset({"withhold", "ask"})  # acts that state nothing
MOST = 400  # members of one document that are compared, some 12,000 words: what is longer is a book, and costs as one
SKETCH, KEYS = 60, 20  # terms that describe a document, and those of them by which it is looked up
# Two documents may tell one story from this cosine of their sketches on, where two KEYS are in both. With 12 keys and
# 0.15, 20 and 0.12, 30 and 0.10 there are found, of the pairs of documents of one story that are so near in time, 53,
# 76, 86% of ours (each outlet in words of its own) and 96, 99, 100% of BASIL's; of others' 2, 12, 30 pairs in all.
KIN = 0.12
DAYS = 30  # and so far apart
COPIED = 365  # days from one document to another beyond which the same words are no copy but said again


@dataclass(frozen=True, slots=True)
class Member:
    """A passage that can stand in a claim: a statement's content, one clause of it where it has several, or (statement
    and reading None) a clause in the outlet's own voice. `vector` as in Reading; `events` those whose predicates stand
    in it."""

    document: Document
    span: Span
    vector: bytes
    statement: Statement | None = None
    reading: Reading | None = None
    events: tuple[Event, ...] = ()

    @property
    def id(self) -> str:
        return member_id(self.document.id, self.span, self.statement)

    @property
    def act(self) -> str | None:
        """None in the outlet's own voice."""
        return None if self.reading is None else self.reading.act

    @property
    def silent(self) -> bool:
        """Whether nothing is stated: an answer withheld, a question put, nobody reached."""
        if self.reading is None:
            return bool(UNANSWERED.search(self.span.text))
        return self.act in SILENCES


def members(record: Record) -> list[Member]:
    """What of the document can stand in a claim, in the order of the text; boilerplate is left out."""
    if record.document is None:
        return []
    known = {s.id: (s, r) for s, r in record.rows()}
    events = sorted(record.events, key=lambda e: e.predicate.start)
    starts = [e.predicate.start for e in events]

    def within(span: Span) -> tuple[Event, ...]:
        runs = (events[bisect_left(starts, start) : bisect_left(starts, end)] for start, end in span.spans)
        return tuple(e for run in runs for e in run)

    parts = {p.statement for p in record.passages if p.statement is not None}
    found = {}
    for statement, reading in known.values():
        if statement.content is not None and statement.id not in parts:
            content = statement.content
            member = Member(record.document, content, reading.vector, statement, reading, within(content))
            found[member.id] = member
    for passage in record.passages:
        whose = known.get(passage.statement or "")
        told, how = whose or (None, None)
        if passage.statement is None or told is not None:
            span = passage.span
            found.setdefault(passage.id, Member(record.document, span, passage.vector, told, how, within(span)))
    kept = (m for m in found.values() if not BOILERPLATE.search(m.span.text))
    return sorted(kept, key=lambda m: (m.span.spans, m.id))


@dataclass(frozen=True)
class Page:
    """Members in the order of the text, and what is worked out of them once."""

    document: Document
    members: Sequence[Member]

    @cached_property
    def ids(self) -> list[str]:
        return [m.id for m in self.members]

    @cached_property
    def sketch(self) -> dict[str, float]:
        """The SKETCH heaviest terms of title and text, a vector of unit length: tf-idf with a logarithmic tf."""
        counts = Counter(terms(f"{self.document.title or ''}\n{self.document.text}"))
        heavy = sorted(((-(1 + log(n)) * weight(t), t) for t, n in counts.items()))[:SKETCH]
        length = sqrt(sum(w * w for w, _ in heavy)) or 1.0
        return {t: -w / length for w, t in heavy}

    @cached_property
    def keys(self) -> list[str]:
        """By which documents of one story find one another."""
        return list(self.sketch)[:KEYS]

    @cached_property
    def day(self) -> int | None:
        """Of publication, as an ordinal; None where it is not known."""
        time = moment(self.document.published)
        return None if time is None else time.date().toordinal()

    @cached_property
    def bands(self) -> dict[str, tuple[bytes, ...]]:
        """Each member's signature; none for what states nothing: that nobody answered stands in the same words in
        thousands of articles, and says nothing of where they come from."""
        return {m.id: () if m.silent else signature(m.span.text) for m in self.members}

    @cached_property
    def bags(self) -> list[frozenset[str]]:
        return [frozenset(terms(m.span.text)) for m in self.members]

    @cached_property
    def names(self) -> list[frozenset[str]]:
        """Each member's words with a capital."""
        return [capitals(m.span.text) for m in self.members]

    @cached_property
    def numbers(self) -> list[frozenset[str]]:
        """Each member's numbers in figures, without separators."""
        return [frozenset(n.replace(",", "").rstrip(".") for n in NUMBER.findall(m.span.text)) for m in self.members]

    @cached_property
    def deeds(self) -> list[tuple[Deed, ...]]:
        return [deeds(m.events) for m in self.members]

    @cached_property
    def places(self) -> list[tuple[int, int]]:
        """Each member's paragraph and sentence, counted from 0 in the text."""
        text = self.document.text
        lines, ends = ([m.end() for m in mark.finditer(text)] for mark in (LINE, SENTENCE))
        starts = [m.span.start for m in self.members]
        return [(bisect_right(lines, start), bisect_right(ends, start)) for start in starts]

    @cached_property
    def traits(self) -> Traits:
        return Traits(self)

    @cached_property
    def within(self) -> NDArray[np.float32]:
        """[n, n, FEATURES]: the features of each two of its own members."""
        import numpy as np

        return features(self, self).astype(np.float32)

    def likeness(self, other: Page) -> float:
        """The cosine of two documents' sketches."""
        common = sorted(self.sketch.keys() & other.sketch.keys())  # in one order, so that the sum is one
        return sum(self.sketch[t] * other.sketch[t] for t in common)


def page(record: Record) -> Page:
    """With the first MOST members. Raises ValueError for a record without a document."""
    if record.document is None:
        raise ValueError("a record without a document has no page")
    return Page(record.document, members(record)[:MOST])


def kin(a: Page, b: Page) -> bool:
    """Whether two documents may tell one story: two of their heaviest terms in common, alike in all of them, and near
    in time where both have a date."""
    return near_in_time(a, b, DAYS) and len(set(a.keys) & set(b.keys)) > 1 and a.likeness(b) >= KIN


def near_in_time(a: Page, b: Page, days: int) -> bool:
    """Whether two documents were published so many days apart at most; or it is not known of both."""
    return a.day is None or b.day is None or abs(a.day - b.day) <= days


def moment(published: str | None) -> datetime | None:
    """The first moment of what `published` names (ISO 8601: a year, month, day or moment); UTC where no zone is given.

    None where it is unknown or cannot be read.
    """
    if published is None:
        return None
    text = published.strip()
    for day in (text, text + "-01", text + "-01-01"):
        try:
            time = datetime.fromisoformat(day)
            return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
        except (ValueError, OverflowError):
            continue
    return None
