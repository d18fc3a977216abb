"""Every time expression of a text, resolved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from onrecord.records import Span, Time
from onrecord.resolving.times import clock
from onrecord.resolving.times.candidate import Candidate, Setting
from onrecord.resolving.times.grammar import matching
from onrecord.resolving.times.periods import When
from onrecord.resolving.times.tense import Tense
from onrecord.resolving.times.tense import tense as by_words
from onrecord.resolving.times.tokens import Tokens, tokens
from onrecord.resolving.times.words import DOUBTFUL_MONTHS, MONTHS, WEEKDAYS

_RUN = re.compile(r"[^_|]+")
_TRIGGER = re.compile(r"[A-Zm2]|n'?s|'n")
# How far into a text its dateline is looked for, in words, and how far a dateline may be from the publication date:
# beyond a week it is of an older text inside this one.
_HEAD = 80
_DATELINE_DAYS = 7


@dataclass(frozen=True, slots=True)
class Found:
    """An expression by its words, from `start` up to `end`, and what it says."""

    start: int
    end: int
    when: When
    rule: str


def times(text: str, published: str | None, *, day_first: bool = False, tense: Tense = by_words) -> list[Time]:
    """The time expressions of `text`, in order, none inside another; spans are half-open, in code points.

    They are resolved against the day in `published` (ISO 8601; where it gives none, what is relative keeps X in its
    value and an open interval), or the day of the text's own dateline. `day_first`: whether the outlet writes
    07/09/2024 for 7 September. `tense` says of a
    stretch of the text whether its clause looks back or ahead. Raises nothing.

    TIMEX3: Pustejovsky et al. 2003, with TimeML 1.2.1's values; a span is without its preposition.
    """
    read = tokens(text)
    setting = Setting(_day(published), day_first, tense)
    own = _dateline(read, setting)
    if own is not None and (setting.today is None or abs((own - setting.today).days) <= _DATELINE_DAYS):
        setting = replace(setting, today=own)
    setting.spoken.clear()
    setting.dated = None
    return [_time(read, found) for found in _joined(read, _found(read, setting, 0, len(read.starts)))]


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def _found(read: Tokens, setting: Setting, first: int, last: int) -> Iterator[Found]:
    for run in _RUN.finditer(read.classes, first, last):
        at, end = run.span()
        if not _TRIGGER.search(read.classes, at, end):
            continue
        while at < end:
            found = _at(read, setting, at)
            if found is None:
                at += 1
            else:
                setting.speak(at, found.when)
                yield found
                at = found.end


def _at(read: Tokens, setting: Setting, at: int) -> Found | None:
    for rule in matching(read.classes, at):
        match = rule.pattern.match(read.classes, at)
        if match is None:
            continue
        candidate = Candidate(read, match, setting)
        try:
            when = rule.read(candidate)
        except (ValueError, OverflowError):  # no such day, or a year that no calendar has
            continue
        if when is not None:
            end = _trimmed(read, at, match.end())
            if when.first is not None and candidate.has("y"):
                setting.dated = (at, when)
            return Found(at, end, when, rule.name)
    return None


def _trimmed(read: Tokens, start: int, end: int) -> int:
    """Without a full stop that ends no abbreviation."""
    if end - start > 1 and read.classes[end - 1] == ".":
        word = read.word(end - 2)
        short = word in DOUBTFUL_MONTHS or (len(word) <= 5 and (word in MONTHS or word in WEEKDAYS))
        if word in ("may", "march", "june", "july", "april") or not short:
            return end - 1
    return end


def _opened(read: Tokens, start: int, end: int, when: When) -> When:
    """ "Since" leaves the end open, "until" and "by" the beginning; "before" and "after" leave the day itself out,
    where it is the day that they go with: not in "after Friday's vote"."""
    if when.type not in ("DATE", "TIME") or when.first is None or when.last is None:
        return when
    before = read.word(start - 1)
    if before == "since" or (read.word(end) in ("onward", "onwards") or (before == "from" and read.word(end) == "on")):
        return replace(when, last=None)
    if before in ("until", "till", "by") and not (before == "by" and read.classes[end : end + 1] == "'"):
        return replace(when, first=None)
    if before not in ("before", "after") or read.classes[end : end + 1] not in (",", ".", "|", ")", ""):
        return when
    ends = when.type == "TIME" or not {read.word(start), read.word(start + 1)}.isdisjoint(("end", "close"))
    step = timedelta(0 if ends else 1)  # "before the end of May" may be in May, "before May" may not
    try:
        if before == "before":
            return replace(when, first=None, last=(when.last if ends else when.first) - step)
        return replace(when, first=when.last + step, last=None)
    except OverflowError:  # at the ends of the calendar
        return when


def _joined(read: Tokens, found: Iterator[Found]) -> Iterator[Found]:
    """A time of day and the day beside it are one expression: "8 p.m. on Friday", "Sept. 7 at 14:30 GMT"."""
    held: Found | None = None
    for item in found:
        if held is not None:
            both = _both(read, held, item)
            if both is not None:
                held = both
                continue
            yield held
        held = item
    if held is not None:
        yield held


_JOINTS = frozenset({"", ",", "at", "on", "of", "in the", "on the", ", at", "at about", "at around", "of the", ", on"})


def _both(read: Tokens, one: Found, other: Found) -> Found | None:
    if other.start - one.end > 2:
        return None
    between = " ".join(read.word(n) for n in range(one.end, other.start))
    if between not in _JOINTS:
        return None
    clocks = [f.rule == "clock" for f in (one, other)]
    if clocks == [True, False] and other.when.unit == "day" and other.when.type == "DATE":
        return _timed(read, one, other, one, other)
    if clocks == [False, True] and one.when.unit == "day":
        return _timed(read, one, other, other, one)
    if one.rule == "the part of day" and between == "of" and other.when.type == "DATE" and other.when.unit == "day":
        part = one.when.value[one.when.value.index("T") :]
        return Found(one.start, other.end, replace(other.when, type="TIME", value=other.when.value + part), other.rule)
    return None


def _timed(read: Tokens, one: Found, other: Found, hour: Found, day: Found) -> Found:
    when = replace(day.when, value=day.when.value[:10])
    time = hour.when
    if when.first is not None and time.clock:
        zone = clock.offset(read.word(hour.start), when.first)
        time = replace(time, clock=time.value[time.value.index("T") :].removesuffix("Z") + zone)
    return Found(one.start, other.end, clock.at_clock(when, time), day.rule)


def _dateline(read: Tokens, setting: Setting) -> date | None:
    """The day that the text gives itself near its head: alone on its line, or before the dash of "LONDON, Sept 7 —"."""
    for found in _found(read, setting, 0, min(_HEAD, len(read.starts))):
        when = found.when
        if when.type != "DATE" or when.unit != "day" or when.first is None or found.rule not in _DATED:
            continue
        start, end = found.start, found.end
        if read.classes[start - 1 : start] in ("", "|") and read.classes[end : end + 1] in ("", "|"):
            return when.first
        if _placed(read, start) and _dashed(read, end):
            return when.first
    return None


_DATED = frozenset({"numeric date", "month day", "day month"})


def _placed(read: Tokens, at: int) -> bool:
    """Only capitals from the line's start to word `at`: a place in capitals and a comma."""
    begin = read.classes.rfind("|", 0, at) + 1
    place = read.text[read.starts[begin] : read.starts[at]].rstrip()
    return 0 < at - begin <= 8 and place.endswith(",") and place.split(",")[0].isupper()


def _dashed(read: Tokens, at: int) -> bool:
    return "-" in read.classes[at : at + 5].split("|")[0]


def _time(read: Tokens, found: Found) -> Time:
    start, end = read.starts[found.start], read.ends[found.end - 1]
    when = _opened(read, found.start, found.end, found.when)
    return Time(Span.of(read.text, [(start, end)]), when.type, when.value, when.earliest, when.latest)
