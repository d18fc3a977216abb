"""Dates as news writes them, when they stand alone → ISO 8601.

A regular expression finds the region first; python-dateutil reads only what it matched, and never fills in a day,
month or year (the clock has no say). All-numeric dates that can be read in two ways (07/09/2024) are left alone.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_WEEKDAY = (
    r"(?:(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)"
    r"\b\.?,?\s+)?"
)
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?:1[89]|20)\d\d"
_ZONE = r"(?:(?:GMT|UTC)?\s?[+-]\d{1,2}(?::?\d\d)?|[A-Z]{1,5})\b"
_TIME = (
    rf"\d{{1,2}}(?:[:.]\d\d(?:[:.]\d\d(?:\.\d{{1,6}})?)?(?:\s?[ap]\.?m\b\.?)?|\s?[ap]\.?m\b\.?)(?:\s?\(?{_ZONE}\)?)?"
)

MONTH_DAY = rf"(?:{_MONTH}\s+{_DAY}|{_DAY}\s+{_MONTH})"  # as in datelines: "Sept 7", "7 Sept"
_WRITTEN = (
    rf"(?:{_WEEKDAY}{_MONTH}\s+{_DAY},?\s+{_YEAR}"
    rf"|{_WEEKDAY}{_DAY}(?:\s+of)?[\s-]{_MONTH},?[\s-]{_YEAR}"
    rf"|{_YEAR}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])|{_YEAR}/(?:0\d|1[0-2])/(?:[0-2]\d|3[01]))"
)
# One date, with or without a time after it or before it.
DATE = re.compile(
    rf"(?P<before>{_TIME},?\s+(?:on\s+)?)?(?P<date>{_WRITTEN})\b(?P<after>(?:T|,?\s+(?:at\s+)?|\s+[-–—]\s+){_TIME})?",
    re.I,
)
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d)(?:\.\d+)?)?)?(?:\s?(?P<half>[ap])\.?m\b\.?)?"
    rf"(?:\s?\(?(?P<zone>{_ZONE})\)?)?",
    re.I,
)
_NUMERIC = re.compile(rf"(\d{{1,2}})[/.-](\d{{1,2}})[/.-]({_YEAR})")
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:?\d\d.*)?", re.S)
_COMPACT = re.compile(rf"{_YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:T\d{{4,6}}.*)?", re.S)

# Offsets in hours of the zone names that news uses. Left out: those that mean several zones (IST), or summer and
# winter time alike (ET); a time in one of them is dropped, and the day stays.
ZONES = {
    "Z": 0, "GMT": 0, "UTC": 0, "WET": 0, "BST": 1, "WEST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3,
    "EST": -5, "EDT": -4, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "AKST": -9, "AKDT": -8, "HST": -10,
    "SGT": 8, "HKT": 8, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13,
}  # fmt: skip


def iso(text: str) -> str | None:
    """The date (with its time, where the zone is known) that all of `text` is, in ISO 8601; else None.

    What is ISO 8601 already, a day or a moment, is returned as it is given.
    """
    text = text.strip()
    if len(text) > 80:
        return None
    if _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            pass  # "2024-09-07 10:30 GMT" is for the way below
        else:
            if moment.year < 1000:  # "0001-01-01" is what some programs write for no date at all
                return None
            if "-" in text[:5]:
                return text
            return moment.isoformat() if "T" in text else moment.date().isoformat()
    numeric = _NUMERIC.fullmatch(text)
    if numeric:
        a, b, year = (int(g) for g in numeric.groups())
        if (a > 12) == (b > 12) and a != b:
            return None
        return _day(year, *((b, a) if a > 12 else (a, b)))
    found = DATE.fullmatch(text)
    return written(found) if found else None


def written(found: re.Match[str]) -> str | None:
    """A match of DATE in ISO 8601: a day, or a moment where its time has a zone that is known. None for a day
    that is not in the calendar."""
    from dateutil import parser

    try:
        day = parser.parse(found["date"], default=datetime(1, 1, 1)).date()
    except (ValueError, OverflowError):
        return None
    clock = found["after"] or found["before"]
    return (_moment(day, clock) if clock else None) or day.isoformat()


def _moment(day: date, clock: str) -> str | None:
    """`day` at the time of day in `clock`, if that names a zone that is known."""
    found = _CLOCK.search(clock)
    if found is None or not found["zone"]:
        return None
    hour = int(found["hour"])
    if found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found["half"] in "pP" else 0)
    zone = found["zone"].upper()
    offset = re.search(r"([+-])(\d{1,2}):?(\d\d)?$", zone)
    if offset:
        minutes = int(offset[2]) * 60 + int(offset[3] or 0)
        shift = timedelta(minutes=-minutes if offset[1] == "-" else minutes)
    elif zone in ZONES:
        shift = timedelta(hours=ZONES[zone])
    else:
        return None
    try:
        moment = datetime.combine(
            day, time(hour, int(found["minute"] or 0), int(found["second"] or 0), tzinfo=timezone(shift))
        )
    except ValueError:
        return None
    return moment.isoformat()


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def month_day(text: str, year: int) -> str | None:
    """A match of MONTH_DAY in the year `year`, in ISO 8601; None for a day that is not in the calendar."""
    found = DATE.fullmatch(f"{text} {year}")
    return written(found) if found else None
