"""Reading what names a place in the calendar: days, months, years, quarters, seasons, holidays.

Where the year is not said, the tense and the day the text was written settle it. Each function takes a rule's
match and gives None where it is no time after all; a day that is not in the calendar raises ValueError.
"""

from __future__ import annotations

from datetime import date

from onrecord.resolving.times import periods
from onrecord.resolving.times.candidate import Candidate
from onrecord.resolving.times.periods import When
from onrecord.resolving.times.words import DECADES, EDGES, MONTHS, SEASONS, listed

_BEFORE_MONTH = listed(
    "in since of by until till before after from during last this next early late mid and or to through between for"
    " around end past ( , - late-"
)
_BEFORE_YEAR = _BEFORE_MONTH | listed("his her their its – — the a an early year circa c and 's s election")


def _with_edge(found: When, c: Candidate) -> When:
    for group in ("edge", "edge_of"):
        if c.has(group):
            return periods.edge(found, EDGES.get(c.word(group), ""))
    return found


def _year(c: Candidate) -> int | None:
    """The year that the expression names: in full, in two digits, or by "last", "this", "next"."""
    for group in ("y", "yy", "y0", "y1", "fy"):
        if c.has(group):
            number = c.number(group)
            return number if number > 99 else _full(number, c.today)
    if c.has("yk") and c.today is not None:
        return c.today.year + {"l": -1, "i": 0, "x": 1}[c.class_of("yk")]
    return None


def _full(number: int, today: date | None) -> int:
    """'98 and '14: the nearest such year not more than 20 ahead."""
    base = (today.year if today else 2000) + 20
    return base - (base - number) % 100


def month_day(c: Candidate) -> When | None:
    number, month = c.number("d"), MONTHS[c.word("m")]
    if c.has("tens"):
        tens = c.number("tens")
        if tens not in (20, 30) or c.class_of("d") != "r" or not 1 <= number <= 9:
            return None
        number += tens
    if not 1 <= number <= 31 or (c.class_of("d") == "n" and len(c.word("d")) > 2):
        return None
    year = _year(c)
    last = c.number("d2") if c.has("d2") else 0
    if year is None:
        if c.today is None:
            date(2000, month, number)
            return periods.unknown("day", f"XXXX-{month:02}-{number:02}")
        first = _nearest_day(c, month, number, c.today)
    else:
        first = date(year, month, number)
    if last:
        if not number < last <= 31:
            return None
        end = first.replace(day=last)
        return When("DATE", f"{first.isoformat()}/{end.isoformat()}", first, end, "days")
    return periods.day(first)


def _nearest_day(c: Candidate, month: int, number: int, today: date) -> date:
    """The day within two months of today; of those further off, the one that the tense points at, the past where
    it does not say."""
    days = []
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            days.append(date(year, month, number))
        except ValueError:  # 29 February
            continue
    if not days:
        days = [date(year, month, number) for year in range(today.year - 8, today.year + 1) if year % 4 == 0]
        return days[-1]
    near = min(days, key=lambda d: abs((d - today).days))
    if abs((near - today).days) <= 60:
        return near
    tense = c.tense
    told = _told(c, month, tense)
    if told is not None:
        return date(told, month, number)
    ahead = [d for d in days if d > today]
    behind = [d for d in days if d <= today]
    if tense == "future" and ahead:
        return ahead[0]
    return behind[-1] if behind else ahead[0]


def month(c: Candidate) -> When | None:
    number, year = MONTHS[c.word("m")], _year(c)
    if year is None and not _means_month(c):
        return None
    if year is None:
        if c.today is None:
            return periods.unknown("month", f"XXXX-{number:02}")
        year = _month_year(c, number, c.today)
    return _with_edge(periods.month(year, number), c)


def _means_month(c: Candidate) -> bool:
    """Whether a month without a year is one: not "Theresa May", "March on Rome", "June Carter"."""
    if c.has("k", "edge", "edge_of"):
        return True
    word, after = c.word("m"), c.tokens.text[c.tokens.ends[c.match.end() - 1] :][:2]
    named = after[:1] == " " and after[1:2].isupper()
    if c.class_of("m") == "m":
        return c.before() in _BEFORE_MONTH - {"(", ",", "to", "for"} and not (named and c.before() in ("and", "of"))
    if word in ("april", "june", "august"):
        return c.before() in _BEFORE_MONTH - {"and", "or", ",", "(", "to", "for"} or not named
    return True


def _month_year(c: Candidate, number: int, today: date) -> int:
    kind = c.class_of("k")
    ahead = (number - today.month) % 12  # months from now on, 0 for this one
    if kind == "x":
        return today.year + (number <= today.month)
    if kind in ("l", "p"):
        return today.year - (number >= today.month)
    if kind == "i":
        return today.year
    tense = c.tense
    told = _told(c, number, tense)
    if told is not None:
        return told
    future = tense == "future" or (not tense and ahead <= 4)
    if future:
        return today.year + (number < today.month)
    return today.year - (number > today.month)


def _told(c: Candidate, month: int, tense: str) -> int | None:
    """The year of a month in a story that has come to an earlier year's month: of the first such month from there
    on. A bare year ("since 2003") sets no scene: the next month without one is as often the outlet's own."""
    story, today = c.narrative(), c.today
    if story is None or story.first is None or story.unit not in ("day", "month") or today is None:
        return None
    year = story.first.year + (month < story.first.month)
    if tense == "future":
        return None
    return year if (year, month) <= (today.year, today.month) else None


def era(c: Candidate) -> When | None:
    """347 AD, 500 BC: years that no newspaper dates by, without an interval before our era."""
    name = c.word("e") or c.word("e2")
    at = c.span("e")[0] if c.has("e") else c.span("e2")[0]
    number = c.number("y") if c.has("y") else c.number("y3")
    if not c.tokens.text[c.tokens.starts[at]].isupper() or number < 1:
        return None
    return When("DATE", f"BC{number:04}", unit="year") if name.startswith("b") else periods.year(number)


def short_year(c: Candidate) -> When | None:
    if len(c.word("yy")) != 2 or not c.tokens.touches(c.span("yy")[0]):
        return None
    return periods.year(_full(c.number("yy"), c.today))


def week_of_month(c: Candidate) -> When | None:
    number, year = MONTHS[c.word("m")], _year(c)
    if year is None:
        if c.today is None:
            return periods.unknown("week")
        year = _month_year_plain(c, number, c.today)
    found = periods.month(year, number)
    assert found.first is not None
    assert found.last is not None
    unit, which = c.unit(), c.number("n") if c.has("n") else c.number("d")
    if unit not in ("day", "week", "weekend"):
        return None
    if c.class_of("n") == "l":
        return periods.of(unit, found.last)
    at = periods.moved(found.first, "day" if unit == "day" else "week", which - 1)
    return periods.of(unit, at) if at <= found.last else None


def _month_year_plain(c: Candidate, number: int, today: date) -> int:
    if c.tense == "future":
        return today.year + (number < today.month)
    return today.year - (number > today.month)


def year(c: Candidate) -> When | None:
    number = c.number("y")
    known = c.has("edge", "edge_of") or c.match.end() - c.match.start() > 1
    before = c.before()
    if not 1900 <= number <= 2100 and not known and before not in _BEFORE_YEAR:
        return None
    if not known and _counts(c):
        return None
    return _with_edge(periods.year(number), c)


# "2,000 people" is written "2000 people" too.
_COUNTED = listed(
    "people men women children troops soldiers workers jobs employees miles km kilometers kilometres metres meters"
    " feet tons tonnes votes voters points dollars euros pounds homes cars aircraft passengers units copies percent"
    " per deaths dead cases others members students pages hours days years months minutes seconds residents protesters"
    " hp rpm mph kg"
)


def _counts(c: Candidate) -> bool:
    after = c.after()
    if after in _COUNTED or c.before() in ("no", "number", "some", "about", "nearly", "over", "than", "flight", "room"):
        return c.before() not in ("in", "since", "until")
    start, end, classes = *c.match.span(), c.tokens.classes
    if after == "-" and c.tokens.touches(end) and classes[end + 1 : end + 2] != "Y" and c.after(1)[:1].isdigit():
        return True  # a number like 2010-334
    joined = c.before() in ("-", "/", ":") and c.tokens.touches(start)
    return joined and classes[max(0, start - 2) : start - 1] != "Y"


def years(c: Candidate) -> When | None:
    """2003-04: of seasons, terms and fiscal years."""
    first, last = c.number("y"), c.number("y") // 100 * 100 + c.number("y2")
    if len(c.word("y2")) != 2 or not first < last <= first + 20 or not c.tokens.touches(c.match.end() - 1):
        return None
    return periods.years(first, last, f"{first}/{last}", "years")


def decade(c: Candidate) -> When | None:
    if c.has("y"):
        number = c.number("y")
        if number % 10 or not c.tokens.touches(c.span("y")[0] + 1):
            return None
        if number % 100 == 0 and number != 2000:
            return _with_edge(periods.century(number // 100 + 1), c)
    else:
        number = DECADES[c.word("j")] if c.has("j") else c.number("n")
        if number % 10 or not 10 <= number <= 90 or c.before() in ("his", "her", "their", "my", "our", "your", "its"):
            return None
        if c.has("n"):
            s = c.span("n")[1]
            s += c.tokens.word(s) != "s"
            if not c.tokens.touches(s) or (
                s - c.span("n")[1] == 0 and c.tokens.word(c.match.start()) not in ("the", "'", "’", "‘")
            ):
                return None
        number = _full(number, c.today)
    return _with_edge(periods.decade(number), c)


def century(c: Candidate) -> When | None:
    number = c.number("n") if c.has("n") else c.number("r")
    if c.unit() != "century" or not 1 <= number <= 30:
        return None
    return _with_edge(periods.century(number), c)


def quarter(c: Candidate) -> When | None:
    """Of the calendar; "the third quarter" without a year is the last that has ended, or the next to come."""
    number = c.number("r") if c.has("r") else c.number("n") if c.has("n") else 0
    if not 1 <= number <= 4 or c.word("u").endswith("s"):
        return None
    year = _year(c)
    if year is None:
        if c.today is None:
            return periods.unknown("quarter", f"XXXX-Q{number}")
        year = c.today.year
        if c.tense == "future":
            year += (periods.quarter(year, number).last or c.today) < c.today
        else:
            year -= (periods.quarter(year, number).first or c.today) > c.today
    return _with_edge(periods.quarter(year, number), c)


def short_quarter(c: Candidate) -> When | None:
    word, year = c.tokens.word(c.match.start()), _year(c)
    number = int(word[1])
    if word[0] == "h":
        return periods.half(year, number) if year is not None and number <= 2 else None
    if year is None:
        if c.today is None:
            return periods.unknown("quarter", f"XXXX-Q{number}")
        year = c.today.year - ((periods.quarter(c.today.year, number).first or c.today) > c.today)
    return periods.quarter(year, number)


def half(c: Candidate) -> When | None:
    number, year = c.number("r"), _year(c)
    if number not in (1, 2):
        return None
    if year is None:
        if c.today is None:
            return periods.unknown("half", f"XXXX-H{number}")
        year = c.today.year
    return periods.half(year, number)


def fiscal(c: Candidate) -> When | None:
    """The fiscal year by its number; which days it has is the company's own affair."""
    if c.has("u") and c.unit() != "year":
        return None
    number = _year(c)
    if number is None and c.today is not None:
        number = c.today.year + {"l": -1, "p": -1, "x": 1}.get(c.class_of("k"), 0)
    return When("DATE", "FYXXXX" if number is None else f"FY{number}", unit="fiscal")


def season(c: Candidate) -> When | None:
    name, year = SEASONS[c.word("s")], _year(c)
    sure = c.has("k") or year is not None or c.has("edge", "edge_of")
    if not sure and not (
        c.before() in ("in", "by", "since", "until", "during") or c.tokens.word(c.match.start()) == "the"
    ):
        return None
    if not sure and c.word("s") in ("fall", "spring") and c.before() not in ("in", "during", "since", "until", "by"):
        return None
    if year is None:
        if c.today is None:
            return periods.unknown("year", f"XXXX-{name}")
        year = _season_year(c, name, c.today)
    return _with_edge(periods.season(year, name), c)


def _season_year(c: Candidate, name: str, today: date) -> int:
    """Of the three nearest: the one that "last", "this", "next" or the tense points at."""
    around = [periods.season(today.year + n, name) for n in (-2, -1, 0, 1)]
    begun = [s for s in around if s.first is not None and s.first <= today]
    ended = [s for s in around if s.last is not None and s.last < today]
    kind = c.class_of("k")
    if kind == "l":
        found = ended[-1]
    elif kind == "x":
        found = around[len(begun)] if len(begun) < len(around) else around[-1]
    elif kind == "i":
        same = [s for s in around if s.first is not None and s.first.year == today.year]
        running = [s for s in begun if s not in ended]
        found = (running or same)[0]
    elif c.tense == "future":
        found = around[len(ended)]
    else:
        found = begun[-1]
    return int(found.value[:4])


def holiday(c: Candidate) -> When | None:
    name = c.word("h")
    if c.has("e") and c.class_of("e") == "U" and c.unit("e") != "day":
        return None
    if name == "new" and c.tokens.word(c.match.start() + 1) != "year":
        return None
    eve = c.class_of("e") == "0"
    number = _year(c)
    if number is not None:
        return periods.day(_holiday(name, number, eve))
    if c.today is None:
        return periods.unknown("day")
    today, kind = c.today, c.class_of("k")
    around = [_holiday(name, today.year + n, eve) for n in (-1, 0, 1)]
    tense = c.tense if not kind else ""
    if kind == "x" or tense == "future":
        return periods.day(next(d for d in around if d >= today))
    if kind == "l" or tense == "past":
        return periods.day([d for d in around if d <= today][-1])
    return periods.day(min(around, key=lambda d: abs((d - today).days)))


def _holiday(name: str, year: int, eve: bool) -> date:
    """The day, or the day before it; New Year's Eve is of the year that it ends."""
    if name == "new" and eve:
        return date(year, 12, 31)
    return periods.moved(periods.holiday(name, year), "day", -1 if eve else 0)
