"""Stretches of the calendar, each with its TIMEX3 value. python-dateutil does the arithmetic.

Weeks are ISO 8601's, Monday to Sunday; seasons are the meteorologist's, of the northern half of the earth.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from dateutil import easter
from dateutil import relativedelta as rd

PAST, PRESENT, FUTURE = "PAST_REF", "PRESENT_REF", "FUTURE_REF"


@dataclass(frozen=True, slots=True)
class When:
    """A TIMEX3 type and value, the first and the last day (None: open, or nothing can be said), the unit of the
    calendar that it is one of ("" for none), and the time of day in ISO 8601 from its "T" on."""

    type: str
    value: str
    first: date | None = None
    last: date | None = None
    unit: str = ""
    clock: str = ""

    @property
    def earliest(self) -> str | None:
        return None if self.first is None else self.first.isoformat() + self.clock

    @property
    def latest(self) -> str | None:
        return None if self.last is None else self.last.isoformat() + self.clock


def day(at: date) -> When:
    return When("DATE", at.isoformat(), at, at, "day")


def week(at: date) -> When:
    year, number, weekday = at.isocalendar()
    monday = at - timedelta(weekday - 1)
    return When("DATE", f"{year:04}-W{number:02}", monday, monday + timedelta(6), "week")


def weekend(at: date) -> When:
    """Saturday and Sunday of the week of `at`."""
    found = week(at)
    assert found.last is not None
    return When("DATE", found.value + "-WE", found.last - timedelta(1), found.last, "weekend")


def month(year: int, number: int) -> When:
    first = date(year, number, 1)
    return When("DATE", f"{year:04}-{number:02}", first, first + rd.relativedelta(day=31), "month")


def quarter(year: int, number: int) -> When:
    first = date(year, 3 * number - 2, 1)
    return When("DATE", f"{year:04}-Q{number}", first, first + rd.relativedelta(months=2, day=31), "quarter")


def half(year: int, number: int) -> When:
    first = date(year, 6 * number - 5, 1)
    return When("DATE", f"{year:04}-H{number}", first, first + rd.relativedelta(months=5, day=31), "half")


def season(year: int, name: str) -> When:
    """`name` is SP, SU, FA or WI; a winter is of the year that it begins in."""
    first = date(year, {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[name], 1)
    return When("DATE", f"{year:04}-{name}", first, first + rd.relativedelta(months=2, day=31), "season")


def year(number: int) -> When:
    return When("DATE", f"{number:04}", date(number, 1, 1), date(number, 12, 31), "year")


def years(first: int, last: int, value: str, unit: str) -> When:
    return When("DATE", value, date(first, 1, 1), date(last, 12, 31), unit)


def decade(number: int) -> When:
    """The ten years from `number` on."""
    return years(number, number + 9, f"{number // 10:03}", "decade")


def century(number: int) -> When:
    """The 19th is 1801 to 1900; its value is "18"."""
    return years(100 * number - 99, 100 * number, f"{number - 1:02}", "century")


def of(unit: str, at: date) -> When:
    """The unit of the calendar that the day is in."""
    if unit == "day":
        return day(at)
    if unit in ("week", "fortnight"):
        return week(at)
    if unit == "weekend":
        return weekend(at)
    if unit == "month":
        return month(at.year, at.month)
    if unit == "quarter":
        return quarter(at.year, (at.month + 2) // 3)
    if unit == "decade":
        return decade(at.year // 10 * 10)
    if unit == "century":
        return century((at.year + 99) // 100)
    return year(at.year)


def moved(at: date, unit: str, number: float) -> date:
    """The day that many units later; a broken number is rounded to what the next smaller unit can hold."""
    if unit in ("day", "night", "weekend"):
        return at + timedelta(round(number) * (7 if unit == "weekend" else 1))
    if unit in ("week", "fortnight"):
        return at + timedelta(round(number * (14 if unit == "fortnight" else 7)))
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}[unit]
    whole = int(number * months)
    return at + rd.relativedelta(months=whole, days=round(30 * (number * months - whole)))


def weekday(at: date, number: int, side: int) -> date:
    """The nearest such weekday (0 is Monday) from `at` on, `at` included: before it (-1) or after it (+1)."""
    return at + rd.relativedelta(weekday=rd.weekday(number)(side))


# The smallest unit that a value without its anchor still shows, in the way of TIMEX3.
UNKNOWN = {
    "day": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "fortnight": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "half": "XXXX-HX",
    "year": "XXXX",
    "decade": "XXX",
    "century": "XX",
    "millennium": "X",
}


def unknown(unit: str, value: str = "") -> When:
    return When("DATE", value or UNKNOWN.get(unit, "XXXX-XX-XX"), unit=unit)


def edge(found: When, name: str) -> When:
    """The early, middle or late third of a stretch, or the sixth at its start or end; the value stays (TIMEX3 says
    it in another attribute).

    News says "early September" of the first ten days, "late May" from the 21st on, "early 2009" of its first months.
    """
    if found.first is None or found.last is None:
        return found
    size = (found.last - found.first).days + 1
    if name in ("start", "end"):
        rest = timedelta(max(1, round(size / 6)) - 1)
        return replace(found, last=found.first + rest) if name == "start" else replace(found, first=found.last - rest)
    third, one = timedelta(round(size / 3)), timedelta(1)
    if name == "early":
        return clipped(found, last=found.first + third - one)
    if name == "mid":
        return clipped(found, found.first + third, found.first + 2 * third - one)
    return clipped(found, first=found.first + 2 * third)


def clipped(found: When, first: date | None = None, last: date | None = None) -> When:
    """What of the stretch is not before `first` and not after `last`; all of it where nothing would be left."""
    low = found.first if first is None or found.first is None else max(first, found.first)
    high = found.last if last is None or found.last is None else min(last, found.last)
    return found if low is not None and high is not None and low > high else replace(found, first=low, last=high)


_NTH = {
    "martin": (1, rd.MO(3)),
    "presidents": (2, rd.MO(3)),
    "memorial": (5, rd.MO(-1)),
    "labor": (9, rd.MO(1)),
    "labour": (5, rd.MO(1)),
    "columbus": (10, rd.MO(2)),
    "thanksgiving": (11, rd.TH(4)),
}
_FIXED = {
    "christmas": (12, 25),
    "boxing": (12, 26),
    "new": (1, 1),
    "halloween": (10, 31),
    "valentine": (2, 14),
    "independence": (7, 4),
    "veterans": (11, 11),
    "armistice": (11, 11),
    "bastille": (7, 14),
    "inauguration": (1, 20),
}


def holiday(name: str, year: int) -> date:
    """The day of a holiday by its first word; those of one country are the United States'."""
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name == "easter":
        return easter.easter(year)
    if name == "election":  # the Tuesday after the first Monday
        return date(year, 11, 2) + rd.relativedelta(weekday=rd.TU(1))
    number, rule = _NTH[name]
    return date(year, number, 31 if rule.n < 0 else 1) + rd.relativedelta(weekday=rule)
