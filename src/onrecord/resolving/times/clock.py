"""Reading dates in digits and times of day, with their zones. python-dateutil knows the forms and the zones."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime

from dateutil import parser, tz

from onrecord.resolving.times import periods
from onrecord.resolving.times.candidate import Candidate
from onrecord.resolving.times.periods import UNKNOWN, When
from onrecord.resolving.times.words import HOURS


def numeric(c: Candidate) -> When | None:
    """2024-09-07, 07/09/2024: the order of day and month is the outlet's, unless only one order is in the calendar."""
    word = c.tokens.word(c.match.start()).upper()
    if word == "9/11":
        return periods.day(date(2001, 9, 11))
    iso = word[4:5] in "-/"
    found = parser.parse(word, dayfirst=c.setting.day_first and not iso, yearfirst=iso)
    if "T" not in word:
        return periods.day(found.date())
    clock = found.isoformat()[10:]
    utc = "Z" if clock.endswith("+00:00") else ""
    return When("TIME", found.date().isoformat() + clock[:6] + utc, found.date(), found.date(), "day", clock)


_DIGITS = re.compile(r"(\d{1,2})[:.]?(\d\d)?(?::(\d\d))?(?!\d)")
_HALF = re.compile(r"\d ?([ap])\.? ?m\b")
_UTC = re.compile(r"(?:gmt|utc)\)?$")
# Offsets in hours; a name without S or D is the clock on the wall there, summer and winter.
_FIXED = {
    "gmt": 0, "utc": 0, "bst": 1, "cet": 1, "cest": 2, "eet": 2, "eest": 3, "msk": 3, "jst": 9, "kst": 9, "hkt": 8,
    "sgt": 8, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "aest": 10,
    "aedt": 11,
}  # fmt: skip
_PLACES = {
    "et": "New_York", "eastern": "New_York", "ct": "Chicago", "central": "Chicago", "mt": "Denver",
    "mountain": "Denver", "pt": "Los_Angeles", "pacific": "Los_Angeles",
}  # fmt: skip


_NEAR = 25  # words: in the sentence that names the day


def clock(c: Candidate) -> When | None:
    """A time of day, on the day that the text has come to, or the day it was written."""
    text = c.tokens.word(c.match.start())
    at, spoken = c.setting.spoken.get("day", (0, None))
    day = spoken if spoken is not None and c.match.start() - at <= _NEAR else c.today
    if text in HOURS:  # which of a day's two midnights is meant nobody knows
        value, time = HOURS[text], "" if text == "midnight" else HOURS[text]
    else:
        time = _hour(text)
        value = time + ("Z" if time and _UTC.search(text) else "")
        time += offset(text, day) if day is not None else ""
    if not value:
        return None
    return When("TIME", (UNKNOWN["day"] if day is None else day.isoformat()) + value, day, day, "clock", time)


def _hour(text: str) -> str:
    """The time of day that the digits of "8 p.m." and "1430 GMT" are, as "T20:00"; empty for none there is."""
    digits, half = _DIGITS.match(text), _HALF.search(text)
    if digits is None:
        return ""
    hour, minute, second = (int(part or 0) for part in digits.groups())
    if half:
        if not 1 <= hour <= 12:
            return ""
        hour = hour % 12 + (12 if half[1] == "p" else 0)
    if hour > 23 or minute > 59 or second > 59:
        return ""
    return f"T{hour:02}:{minute:02}" + (f":{second:02}" if digits[3] else "")


def offset(text: str, day: date) -> str:
    """The offset from UTC, as "+02:00", of the zone that a time of day ends with; empty where it names none."""
    shift = re.search(r"(?:gmt|utc) ?([+-])(\d{1,2}):?(\d\d)?\)?$", text)
    if shift:
        return f"{shift[1]}{int(shift[2]):02}:{shift[3] or '00'}"
    names = re.findall(r"[a-z]+", text)
    name = names[-2] if names[-1:] == ["time"] and len(names) > 1 else names[-1] if names else ""
    if name in _FIXED:
        hours = _FIXED[name]
        return f"{'-' if hours < 0 else '+'}{abs(hours):02}:00"
    zone = tz.gettz(f"America/{_PLACES[name]}") if name in _PLACES else None
    return datetime(day.year, day.month, day.day, 12, tzinfo=zone).isoformat()[19:] if zone else ""


def at_clock(when: When, time: When) -> When:
    """The day `when` at the time of day `time`."""
    if when.first is None:
        return replace(time, value=when.value + time.value[time.value.index("T") :], first=None, last=None)
    return When("TIME", when.value + time.value[time.value.index("T") :], when.first, when.last, "clock", time.clock)
