"""What a time expression looks like: regular expressions over the word classes of words.py, each with the function
that reads it. Every repetition is bounded, so that matching is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from onrecord.resolving.times import absolute, clock, relative
from onrecord.resolving.times.candidate import Candidate
from onrecord.resolving.times.periods import When

NUMBER = r"(?:nc?|c(?:-?&?c){0,4})"
AMOUNT = rf"(?:{NUMBER}(?:&ah)?|afo?|fo?|ah|ha|h|a)"
UNIT = r"[UKQ]"
YEAR = r"(?:,?(?P<y>Y)|,?'(?P<yy>n))"
OF_YEAR = r"(?:,?o?(?P<y>Y)|,?'(?P<yy>n)|o?t?(?P<yk>[ilx])U)"
EDGE = r"(?:t?(?P<edge>b)-?|t?,?(?P<edge_of>g)(?:ot?))?"
PHASE = r"(?:(?P<edge>[bu])-?j?|t?,?(?P<edge_of>g)(?:ot?))?"
TENS = r"(?:(?P<tens>c)-)"  # the twenty-third
WEEKDAY = r"(?:[Ww]\.?,?t?)?"


@dataclass(frozen=True, slots=True)
class Rule:
    name: str
    pattern: re.Pattern[str]
    read: Callable[[Candidate], When | None]


def _rule(name: str, pattern: str, read: Callable[[Candidate], When | None]) -> Rule:
    return Rule(name, re.compile(pattern), read)


# Of the rules that match at a place, the longest match that reads as a time wins; of equal ones the first.
RULES = (
    _rule("numeric date", r"D", clock.numeric),
    _rule("month day", rf"{WEEKDAY}(?P<m>[Mm])\.?t?(?P<d>n)e?{YEAR}?", absolute.month_day),
    _rule("month days", rf"{WEEKDAY}(?P<m>[Mm])\.?(?P<d>n)e?[-#&](?P<d2>n)e?{YEAR}?", absolute.month_day),
    _rule("day month", rf"{WEEKDAY}t?{TENS}?(?P<d>[nr])e?-?o?(?P<m>[Mm])\.?(?:-?,?(?P<y>Y))?", absolute.month_day),
    _rule("days month", rf"{WEEKDAY}t?(?P<d>n)e?[-#&](?P<d2>n)e?o?(?P<m>[Mm])\.?,?(?P<y>Y)?", absolute.month_day),
    _rule("month", rf"{EDGE}(?:t?(?P<k>[ilxp])x?)?(?P<m>[Mm])\.?{OF_YEAR}?", absolute.month),
    _rule("week of month", rf"t?(?:(?P<n>r|l)|(?P<d>n)e)(?P<u>U)o(?P<m>[Mm])\.?{OF_YEAR}?", absolute.week_of_month),
    _rule("year", rf"{EDGE}(?:tU)?(?P<y>Y)", absolute.year),
    _rule("years", r"(?P<y>Y)[-/](?P<y2>n)", absolute.years),
    _rule("era", r"(?P<y>[nY])(?P<e>L)|(?P<e2>L)(?P<y3>[nY])", absolute.era),
    _rule("short year", r"(?<=[jo])'(?P<yy>n)", absolute.short_year),
    _rule("decade", rf"{EDGE}t?(?:(?P<y>Y)s|'?(?P<n>n)'?s|(?P<j>J))", absolute.decade),
    _rule("century", rf"{EDGE}t?(?:(?P<n>n)e|(?P<r>r))-?(?P<u>U)", absolute.century),
    _rule("quarter", rf"{EDGE}t?(?:(?P<r>r)|(?P<n>n)e)?-?Z?(?P<u>Q)(?:{OF_YEAR}|ot?ZU?(?P<fy>Y)?)?", absolute.quarter),
    _rule("short quarter", rf"I{OF_YEAR}?", absolute.short_quarter),
    _rule("half", r"t?(?P<r>[rlx])-?hot?Z?U", absolute.half),
    _rule("half of", r"t?(?P<r>r)-?ho(?:t?(?P<yk>[ilx])?Z?U|t?(?P<y>Y))", absolute.half),
    _rule("fiscal year", rf"{EDGE}(?:t?(?P<k>[ilxpq])?t?)?(?:(?P<y0>Y)?ZU(?P<y>Y)?|Z(?P<y1>Y))", absolute.fiscal),
    _rule("season", rf"{EDGE}t?(?P<k>[ilxp])?(?P<s>S)(?:{OF_YEAR})?", absolute.season),
    _rule("holiday", rf"(?:t?(?P<k>[ilx]))?(?P<h>H)(?:'?s?(?P<e>[0U]))?{YEAR}?", absolute.holiday),
    _rule("day of", rf"(?:t?(?P<k>[ilx]))?(?P<h>N)s?'?s?(?P<e>U){YEAR}?", absolute.holiday),
    _rule("new year", rf"(?P<h>d)U'?s?(?P<e>[0U]){YEAR}?", absolute.holiday),
    _rule("clock", r"C", clock.clock),
    _rule("weekday", r"(?:t?(?P<edge>b)-?)?t?(?:(?P<k>[ilxpyqz])[px]?)?(?P<w>W|w\.?)(?:,?(?P<p>P))?", relative.weekday),
    _rule("weekday of week", r"t?(?P<w>W)(?P<p>P)?o?(?P<k>[ilxp])(?P<u>U)", relative.weekday),
    _rule("from weekday", rf"(?P<q>{AMOUNT})U[kG](?P<w>W)", relative.from_weekday),
    _rule("weekdays", r"(?:W&)?V|(?P<w>W)(?P<ps>[BU])", relative.every),
    _rule("day word", r"(?:(?P<edge>b)-?)?(?P<t>T)(?:(?P<p>P))?", relative.day_word),
    _rule("day before yesterday", r"t?(?P<u>U)(?P<g>[<8])(?P<t>T)", relative.two_days),
    _rule("part of day", r"(?:(?P<edge>[bu])-?)?t?(?P<k>[ilxyqz])(?P<p>P)", relative.part),
    _rule("the part of day", r"(?<=j)(?:t?(?P<edge>b)-?)?t?(?P<p>P)", relative.part),
    _rule("the part of day", r"t(?P<p>P)(?=o(?:[MmWDwT]|t?n))", relative.part),
    _rule("unit", rf"{PHASE}t?(?P<k>[ilxpyqz])(?P<q>{NUMBER}|fo?)?-?(?P<u>{UNIT})", relative.unit),
    _rule("time last unit", r"[iq](?:5|U)(?P<k>[lx])(?P<u>U)", relative.unit),
    _rule("in the unit", r"(?P<edge>[bu])(?:jt?|ot?)(?P<u>U)", relative.the_unit),
    _rule("edge of unit", r"t?(?:(?P<edge_of>g)ot?|(?P<edge>b)-?jt?)(?P<k>[ilx])?Z?(?P<u>[UQ])", relative.the_unit),
    _rule("unit end", r"(?P<k>[ilx])?(?P<u>U)(?:'?s)?-?(?P<edge_of>g)", relative.the_unit),
    _rule("the weekend", r"t(?P<u>U)", relative.the_weekend),
    _rule("ago", rf"(?:(?P<q>{AMOUNT})-?)?(?P<u>{UNIT})(?P<half>&ah)?(?P<g>[Gu])", relative.ago),
    _rule("the unit before", r"t(?P<u>U)(?P<g>[<8])(?=[.,)|]|$)", relative.unit_before),
    _rule("from now", rf"(?P<q>{AMOUNT})(?P<u>{UNIT})k(?P<g>R)", relative.ago),
    _rule("amount", rf"t?(?P<q>{AMOUNT})-?(?P<u>{UNIT}|(?<=-)r)(?:-?(?P<o>9))?(?:&ah)?", relative.amount),
    _rule("unit long", r"(?P<u>U)-9", relative.amount),
    _rule("for units", rf"(?<=[8j])(?P<u>{UNIT})", relative.amount),
    _rule("over the units", rf"(?<=8)t(?P<u>{UNIT})", relative.amount),
    _rule("later date", r"au(?P<r>5)", relative.reference),
    _rule("recent units", r"t?(?P<k>[v])(?P<u>U)", relative.reference),
    _rule("every", rf"E(?:(?P<q>{NUMBER}|r|6)-?)?(?P<u>[UKQWMSP])", relative.every),
    _rule("times a unit", rf"(?:2|{NUMBER}5)[aE](?P<u>[UKQ])", relative.every),
    _rule("frequency", r"(?P<f>F)", relative.every),
    _rule("reference", r"(?P<r>R)", relative.reference),
    _rule("future", r"(?<=j)t?X", relative.reference),
    _rule("past", r"(?<=j)tp(?=[.,)|]|$)", relative.reference),
)  # fmt: skip


_REACH = 24  # words that a rule looks at, at most


def matching(classes: str, start: int) -> tuple[Rule, ...]:
    """The rules that match at word `start`, the longest match first."""
    stop = _END.search(classes, start, start + _REACH)
    return _matching(classes[max(0, start - 1) : stop.end() if stop else start + _REACH], min(start, 1))


_END = re.compile(r"[_|]")


@lru_cache(maxsize=8192)  # news repeats few shapes, so this finds nearly all of them at once
def _matching(window: str, start: int) -> tuple[Rule, ...]:
    found = [(match.end(), rule) for rule in RULES if (match := rule.pattern.match(window, start)) is not None]
    return tuple(rule for _, rule in sorted(found, key=lambda pair: -pair[0]))
