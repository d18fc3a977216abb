"""Reading what is told from the day the text was written, or from the day that it last spoke of.

Each function takes a rule's match and gives None where it is no time after all.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from onrecord.resolving.times import periods
from onrecord.resolving.times.candidate import Candidate, duration
from onrecord.resolving.times.periods import FUTURE, PAST, PRESENT, When
from onrecord.resolving.times.words import (
    EDGES,
    FREQUENCIES,
    MONTHS,
    OFFSETS,
    PARTS,
    PLURALS,
    REFERENCES,
    UNITS,
    WEEKDAYS,
)

_SMALL = ("hour", "minute", "second")
_STEP = {"l": -1, "p": -1, "i": 0, "x": 1, "y": 1, "q": 0, "z": 0}


def _part(found: When, c: Candidate) -> When:
    """A part of the day `found`, where the expression names one."""
    if not c.has("p"):
        return found
    return replace(found, type="TIME", value=found.value + PARTS[c.word("p")], unit="day")


def weekday(c: Candidate) -> When | None:
    number = WEEKDAYS[c.word("w")]
    if c.has("p") and _titled(c):
        return None
    if c.class_of("w")[0] == "w" and not c.has("k") and c.before() not in ("on", "by", "until", "since"):
        return None  # "Sat" and "Sun" are other things too
    if c.before() in _NAMED or c.after() in _TITLES:
        return None
    if c.today is None:
        return _part(periods.unknown("day", f"XXXX-WXX-{number + 1}"), c)
    return _part(periods.day(_weekday(c, number, c.today)), c)


def _weekday(c: Candidate, number: int, today: date) -> date:
    """The day of that name that "last", "this", "next" or the tense points at; today itself where it is one."""
    kind, one = c.class_of("k"), timedelta(1)
    if c.has("u"):  # Friday last week
        if c.unit() != "week":
            raise ValueError(c.word("u"))
        return today - timedelta(today.weekday() - number) + timedelta(7 * _STEP[kind])
    between = c.tokens.word(c.span("k")[1]) if kind and c.span("k")[1] < c.span("w")[0] else ""
    if kind in ("l", "p") or between == "past":
        return periods.weekday(today - one, number, -1)
    if kind == "x" or between in ("coming", "next", "upcoming"):
        return periods.weekday(today + one, number, 1)
    if kind == "i":
        return today - timedelta(today.weekday() - number)
    if kind == "y":
        return periods.weekday((c.spoken("day") or today) + one, number, 1)
    if kind in ("q", "z"):
        return periods.weekday(c.spoken("day") or today, number, -1)
    return periods.weekday(today, number, 1 if c.tense == "future" else -1)


_NAMED = frozenset({"black", "super", "bloody", "good", "cyber", "giving", "ruby", "fat", "ash", "palm", "casual"})
_TITLES = frozenset({"times", "telegraph", "mirror", "herald", "express"})


def _titled(c: Candidate) -> bool:
    """Monday Night Baseball: a programme."""
    text, part = c.tokens.text, c.tokens.starts[c.span("p")[0]]
    after = c.tokens.starts[c.match.end()] if c.match.end() < len(c.tokens.starts) else len(text)
    return text[part].isupper() and text[after : after + 1].isupper()


def from_weekday(c: Candidate) -> When | None:
    """A week from Friday, two weeks ago Monday."""
    amount, unit = c.amount(), c.tokens.word(c.span("q")[1])
    if c.today is None or amount is None or PLURALS.get(unit, unit) not in ("week", "day"):
        return None
    number = WEEKDAYS[c.word("w")]
    if c.tokens.word(c.span("q")[1] + 1) == "ago":
        return periods.day(periods.weekday(periods.moved(c.today, "week", -amount), number, -1))
    return periods.day(periods.moved(periods.weekday(c.today, number, 1), "week", amount))


def day_word(c: Candidate) -> When | None:
    word = c.word("t")
    found = periods.unknown("day") if c.today is None else periods.day(c.today + timedelta(OFFSETS.get(word, 0)))
    if word in ("tonight", "overnight"):
        return replace(found, type="TIME", value=found.value + "TNI")
    if word == "today" and c.before() in ("usa",):
        return None
    return _part(found, c)


def two_days(c: Candidate) -> When | None:
    """The day before yesterday, the day after tomorrow."""
    step = {("before", "yesterday"): -2, ("after", "tomorrow"): 2}.get((c.word("g"), c.word("t")))
    if step is None or c.word("u") != "day":
        return None
    return periods.unknown("day") if c.today is None else periods.day(c.today + timedelta(step))


def part(c: Candidate) -> When | None:
    """This morning, last night, the following evening, in the afternoon."""
    kind = c.class_of("k")
    base = c.spoken("day") or c.today if kind in ("q", "z", "y", "") else c.today
    if base is None:
        return _part(periods.unknown("day"), c)
    return _part(periods.day(base + timedelta(_STEP.get(kind, 0))), c)


def unit(c: Candidate) -> When | None:
    """Last week, the past three years, next month, that day, earlier this year."""
    kind, name = c.class_of("k"), c.unit()
    number = c.amount() if c.has("q") else 1.0
    many = c.has("q") or c.word("u") in PLURALS
    if name in _SMALL:
        if kind not in "lpxy" or (c.word("u") == name and not c.has("q") and name != "hour"):
            return None  # "last minute", "this second"
        return _span(c, number if c.has("q") else None if many else 1.0, name, kind)
    if many and not c.has("q"):
        if kind == "z":
            return When("DATE", PRESENT, c.today, c.today) if c.word("k") == "these" and name == "day" else None
        if kind in "iq":
            return None
        return _span(c, None, name, kind)
    if kind in "zqi" and many:
        return None
    if many or kind == "p" or (kind == "l" and name in ("decade", "century", "millennium", "fortnight")):
        return _span(c, number, name, kind)
    if name == "night":
        return None
    return _edges(_one(c, name, kind), c)


def _one(c: Candidate, name: str, kind: str) -> When | None:
    """One unit of the calendar: this, last, next; or the same, that, the following of the text's own time."""
    base = c.today
    if kind in "yqz" or c.word("k") in ("previous", "preceding", "prior"):
        base = c.spoken("day" if name in ("day", "week", "weekend") else "month" if name == "month" else "year") or base
    elif kind == "x" and c.tokens.word(c.match.start()) == "the" and name != "day" and c.tense == "past":
        base = c.spoken("year" if name == "year" else "day") or base  # "the next year", told of the past
    elif name == "day" and kind in "lx":
        base = c.spoken("day") or base
    if name == "day" and (kind == "i" or c.word("k") == "last"):
        return None  # "the last day" is the final one
    if base is None:
        return periods.unknown(name)
    if name == "weekend":
        return _weekend(c, base, kind)
    if name == "week" and kind == "l" and base == c.today and base.weekday() == 6:
        return periods.clipped(periods.week(base), last=base - timedelta(1))  # on a Sunday, the week just over
    return periods.of(name, periods.moved(base, name, _STEP[kind]))


def _weekend(c: Candidate, base: date, kind: str) -> When:
    """On a Saturday or Sunday "this weekend" is that one; on other days the tense says which."""
    if kind == "l":
        return periods.weekend(base - timedelta(7))
    if kind in "xy":
        return periods.weekend(base + timedelta(7))
    back = base.weekday() < 5 and c.tense == "past"
    return periods.weekend(base - timedelta(7 if back else 0))


def _edges(found: When | None, c: Candidate) -> When | None:
    """Earlier, later, early, late in it; and what of "this week" the tense leaves."""
    if found is None or found.first is None:
        return found
    word = next((c.word(g) for g in ("edge", "edge_of") if c.has(g)), "")
    if word in ("earlier", "later") and c.today is not None and found.first <= c.today <= (found.last or c.today):
        return _rest(found, word, c.today)
    if word in EDGES:
        return periods.edge(found, EDGES[word])
    if c.class_of("k") == "i" and c.today is not None:
        tense = c.tense
        if tense == "past":
            return periods.clipped(found, last=c.today)
        if tense == "future":
            return periods.clipped(found, first=c.today)
    return found


def _rest(found: When, word: str, today: date) -> When:
    """What of a stretch is "earlier" or "later" than today: from the day before or after on, where it has one."""
    if found.unit == "day":
        return found
    one = timedelta(1)
    return periods.clipped(found, last=today - one) if word == "earlier" else periods.clipped(found, first=today + one)


def _span(c: Candidate, number: float | None, name: str, kind: str) -> When:
    """So many units up to today, or from today on."""
    value, today = duration(number, name), c.today
    if kind in "yqz" or today is None:
        return When("DURATION", value)
    far: date | None = None
    if number is not None:
        far = today if name in _SMALL else periods.moved(today, name, number * (1 if kind == "x" else -1))
    return When("DURATION", value, today, far) if kind == "x" else When("DURATION", value, far, today)


def the_unit(c: Candidate) -> When | None:
    """Later in the week, the end of the year, by year-end."""
    name = c.unit()
    kind = c.class_of("k") if c.has("k") else "i"
    base = c.today
    if base is None:
        return periods.unknown(name)
    if name in _SMALL:
        return None
    if name == "day":
        base = c.spoken("day") or base
    found = periods.of(name, periods.moved(base, name, _STEP.get(kind, 0)))
    word = next((c.word(g) for g in ("edge", "edge_of") if c.has(g)), "")
    if word in ("earlier", "later"):
        return _rest(found, word, base)
    return periods.edge(found, EDGES[word]) if word in EDGES else found


def the_weekend(c: Candidate) -> When | None:
    if c.unit() != "weekend" or c.word("u") in PLURALS:
        return None
    if c.today is None:
        return periods.unknown("weekend")
    return _weekend(c, c.today, "i") if c.tense == "future" else _back_weekend(c.today)


def _back_weekend(today: date) -> When:
    return periods.weekend(today if today.weekday() >= 5 else today - timedelta(7))


def ago(c: Candidate) -> When | None:
    """Two years ago, months ago; three days later, a week earlier; two hours from now."""
    name = c.unit()
    number = c.amount() if c.has("q") else None
    if c.has("half"):
        number = (number or 0) + 0.5
    if not c.has("q") and c.word("u") not in PLURALS:
        return None
    word = c.word("g")
    today = c.today
    sign = -1 if word in ("ago", "earlier") else 1
    if word in ("earlier", "later"):
        spoken = c.spoken("year" if name in ("year", "decade", "century") else "month" if name == "month" else "day")
        if spoken is None and (word == "later" or name not in ("year", "quarter", "month", "week", "day")):
            return When("DATE", "XXXX-XX-XX") if number is None else When("DURATION", duration(number, name))
        today = spoken or today
    if number is None:
        return When("DATE", PAST, None, today) if sign < 0 else When("DATE", FUTURE, today, None)
    if today is None:
        return periods.unknown(name)
    if name in _SMALL:
        return (
            When("TIME", today.isoformat() + "TXX:XX", today - timedelta(1), today)
            if sign < 0
            else When("TIME", today.isoformat() + "TXX:XX", today, today + timedelta(1))
        )
    at = periods.moved(today, name, sign * number)
    if name in ("decade", "century", "millennium"):
        name = "year"
    if name == "year" and number != int(number):
        name = "month"
    return periods.of("day" if name == "night" else name, at)


def unit_before(c: Candidate) -> When | None:
    """The year before, the day after: of the day or year that the text last spoke of."""
    name, word = c.unit(), c.word("g")
    base = c.spoken("day" if name in ("day", "week") else "month" if name == "month" else "year") or c.today
    if word not in ("before", "after") or name not in ("day", "week", "month", "year"):
        return None
    if base is None:
        return periods.unknown(name)
    return periods.of(name, periods.moved(base, name, -1 if word == "before" else 1))


_RATES = frozenset({"times", "million", "billion", "thousand", "hundred", "percent", "%", "trillion"})


def amount(c: Candidate) -> When | None:
    """Three weeks, a few days, half an hour, two-year, decades-long; no calendar days of their own."""
    name = c.unit()
    if name not in UNITS:
        return None  # eighty-fourth: of the ordinals "second" alone is a unit
    if not c.has("q"):  # decades-long, for years
        many = c.word("u") in PLURALS
        if not many and c.tokens.word(c.match.end() - 1) not in ("long", "old"):
            return None
        return When("DURATION", duration(None if many else 1.0, name))
    words = c.words("q")
    if name == "quarter" and (
        c.after() == "of" or c.tokens.word(c.span("u")[0] - 1) == "-" or words in (["a"], ["an"])
    ):
        return None  # three-quarters, a quarter of the votes
    if words in (["a"], ["an"]):
        before = c.before()
        if c.word("u") in PLURALS or before in ("miles", "kilometers", "kilometres", "km", "knots"):
            return None
        if before in _RATES or before[:1].isdigit():
            return When("SET", duration(1.0, name))
    if c.word("u") == "second" and not words[0][:1].isdigit():
        return None
    number = c.amount()
    if c.tokens.classes[c.match.end() - 3 : c.match.end()] == "&ah":
        number = (number or 0) + 0.5
    return When("DURATION", duration(number, name))


def every(c: Candidate) -> When | None:
    """Every day, each Monday, Fridays, twice a week, daily."""
    if c.has("f"):
        return When("SET", FREQUENCIES[c.word("f")]) if _is_frequency(c) else None
    if c.has("w"):  # Saturday evenings
        value = f"XXXX-WXX-{WEEKDAYS[c.word('w')] + 1}"
        word = c.word("ps").removesuffix("s")
        return When("SET", value + PARTS[word]) if c.word("ps").endswith("s") and word in PARTS else None
    if not c.has("u"):
        word = c.tokens.word(c.match.end() - 1)
        number = WEEKDAYS.get(word.removesuffix("s"))
        return None if number is None else When("SET", f"XXXX-WXX-{number + 1}")
    kind, word = c.class_of("u"), c.word("u")
    if kind == "W":
        return When("SET", f"XXXX-WXX-{WEEKDAYS[word] + 1}")
    if kind == "M":
        return When("SET", f"XXXX-{MONTHS[word]:02}")
    if kind == "P":
        return When("SET", "XXXX-XX-XX" + PARTS[word])
    if kind == "S":
        return When("SET", "P1Y")
    many: float = 1
    if c.class_of("q") == "r":  # every second, third week
        many = c.number("q")
    elif c.has("q"):
        many = 2 if c.class_of("q") == "6" else c.amount() or 1
    return When("SET", duration(many, c.unit()))


def _is_frequency(c: Candidate) -> bool:
    """Not the Daily Mail."""
    start = c.tokens.starts[c.match.start()]
    return not c.tokens.text[start].isupper()


def reference(c: Candidate) -> When | None:
    """Now, recently, soon, in recent years, in the future."""
    if c.has("k"):
        return When("DATE", PAST, None, c.today) if c.word("u") in PLURALS else None
    if c.after() == "-" and c.tokens.touches(c.match.end()):
        return None  # the now-cancelled deal
    if c.after() in ("after", "before", "thereafter", "afterward", "afterwards"):
        return None  # soon after something else
    if c.class_of("r") == "5":
        return When("DATE", "XXXX-XX-XX") if c.tokens.word(c.match.start() + 1) == "later" else None
    word = c.word("r") if c.has("r") else c.tokens.word(c.match.end() - 1)
    value = REFERENCES.get(word, FUTURE if word == "future" else PAST)
    if value == PRESENT:
        return When("DATE", value, c.today, c.today)
    return When("DATE", value, None, c.today) if value == PAST else When("DATE", value, c.today, None)
