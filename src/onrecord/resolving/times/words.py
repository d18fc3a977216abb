"""The words that time expressions are made of, each as one character: a text becomes a string of such characters,
and the grammar is regular expressions over it.

Capitals are words that a time expression can stand on; the others only help. `_` is any other word, `|` the end of
a paragraph; , . ' - / ( ) are themselves, with their typographic kin.

    D 2024-09-07, 07/09/2024   C 8 p.m., noon          Y a year              n another number   e st, nd, rd, th
    M month                    m "may", "march": only in company             W weekday          w its abbreviation
    V weekdays                 U day, week, month, year…                     K hour, minute, seconds
    Q quarter   I Q3           S season                H holiday             N labor (day), election (day)
    P morning, night…          B mornings…             T today, yesterday…   J nineties         L AD, BC
    R now, recently…           F daily, annually       X future              G ago              E every, per
    Z fiscal    d new (year)   0 eve                   c two, hundred        r third            f several
    a a, an     h half         2 once, twice           5 time, date          9 old, long        s s
    i this      l last, previous       p past          x next, coming        y following        q same
    z that      v recent       t the   o of            b early, late, mid    g beginning, end…  u earlier, later
    < before    & and          k from  # to            j in, during          8 for, over        6 other
"""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """The words of a string."""
    return frozenset(words.split())


def _numbered(words: str, first: int = 0, step: int = 1) -> dict[str, int]:
    return {word: step * n for n, word in enumerate(words.split(), start=first)}


MONTHS = {
    name: n
    for n, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
WEEKDAYS = {
    name: n
    for n, names in enumerate(
        (
            ("monday", "mon"),
            ("tuesday", "tue", "tues"),
            ("wednesday", "wed"),
            ("thursday", "thu", "thur", "thurs"),
            ("friday", "fri"),
            ("saturday", "sat"),
            ("sunday", "sun"),
        )
    )
    for name in names
}
# Names of people, verbs, newspapers as often as months and days: they count only in company ("in May", "Mar 3").
DOUBTFUL_MONTHS = frozenset({"may", "march", "mar", "jan", "jun", "sep", "dec"})

CARDINALS = _numbered(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
) | _numbered("twenty thirty forty fifty sixty seventy eighty ninety", first=2, step=10)
SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
ORDINALS = _numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth",
    first=1,
)
DECADES = _numbered("twenties thirties forties fifties sixties seventies eighties nineties", first=2, step=10)
# The letter of the unit in a TIMEX3 duration, and how many of it there are.
UNITS = {
    "second": ("S", 1),
    "minute": ("M", 1),
    "hour": ("H", 1),
    "day": ("D", 1),
    "night": ("D", 1),
    "week": ("W", 1),
    "fortnight": ("W", 2),
    "weekend": ("WE", 1),
    "month": ("M", 1),
    "quarter": ("Q", 1),
    "year": ("Y", 1),
    "decade": ("Y", 10),
    "century": ("Y", 100),
    "millennium": ("Y", 1000),
}
PLURALS = {f"{unit}s": unit for unit in UNITS} | {"centuries": "century", "millennia": "millennium"}
# Parts of the day, as TIMEX3 names them.
PARTS = {
    "morning": "TMO",
    "dawn": "TMO",
    "lunchtime": "TMI",
    "afternoon": "TAF",
    "evening": "TEV",
    "night": "TNI",
    "dusk": "TEV",
}
HOURS = {"noon": "T12:00", "midday": "T12:00", "midnight": "T24:00"}
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
OFFSETS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
# The three values that TIMEX3 has for a time that is not said. "later" and "earlier" are for the grammar.
REFERENCES = {
    "now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "presently": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "recently": "PAST_REF",
    "lately": "PAST_REF",
    "soon": "FUTURE_REF",
    "shortly": "FUTURE_REF",
}
FREQUENCIES = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "quarterly": "P1Q",
    "annual": "P1Y",
    "annually": "P1Y",
    "yearly": "P1Y",
}
# Holidays by their one word, and those that are "… Day".
HOLIDAYS = frozenset({"christmas", "thanksgiving", "easter", "halloween"})
DAYS_OF = listed(
    "election labor labour memorial independence veterans columbus valentine presidents boxing inauguration armistice"
    " bastille"
)
EDGES = {
    "early": "early", "mid": "mid", "middle": "mid", "late": "late", "beginning": "start", "start": "start",
    "outset": "start", "end": "end", "close": "end",
}  # fmt: skip
_HELPERS = {
    "t": "the",
    "o": "of",
    "a": "a an",
    "&": "and",
    "k": "from",
    "#": "to through",
    "h": "half",
    "i": "this current",
    "l": "last previous prior preceding",
    "p": "past",
    "x": "next coming upcoming",
    "y": "following",
    "q": "same",
    "z": "that those these",
    "v": "recent",
    "b": "early late mid",
    "g": "middle beginning start outset end close",
    "u": "earlier later",
    "<": "before",
    "G": "ago",
    "E": "every each per",
    "2": "once twice",
    "Z": "fiscal financial",
    "0": "eve",
    "L": "ad ce bc bce",
    "5": "time times date",
    "s": "s",
    "e": "st nd rd th",
    "d": "new",
    "X": "future",
    "j": "in during",
    "8": "for over within after",
    "6": "other alternate",
    "f": "few several many couple some various dozens hundreds thousands",
    "9": "old long",
}


def _classes() -> dict[str, str]:
    out = {word: c for c, words in _HELPERS.items() for word in words.split()}
    out |= dict.fromkeys(MONTHS, "M") | dict.fromkeys(DOUBTFUL_MONTHS, "m")
    out |= {name: "W" if name.endswith("day") else "w" for name in WEEKDAYS}
    out |= {f"{name}s": "V" for name in WEEKDAYS if name.endswith("day")}
    out |= dict.fromkeys(CARDINALS, "c") | dict.fromkeys(SCALES, "c")
    out |= dict.fromkeys(ORDINALS, "r") | dict.fromkeys(DECADES, "J")
    out |= dict.fromkeys(UNITS, "U") | dict.fromkeys(PLURALS, "U")
    out |= dict.fromkeys(("hour", "hours", "minute", "minutes", "seconds"), "K") | {"second": "r"}
    out |= dict.fromkeys(("quarter", "quarters"), "Q")
    out |= (
        dict.fromkeys(HOURS, "C")
        | dict.fromkeys(PARTS, "P")
        | dict.fromkeys(SEASONS, "S")
        | dict.fromkeys(OFFSETS, "T")
    )
    out |= {"overnight": "T", "mornings": "B", "afternoons": "B", "evenings": "B", "nights": "B"}
    out |= dict.fromkeys(HOLIDAYS, "H") | dict.fromkeys(DAYS_OF, "N")
    out |= dict.fromkeys("'’‘ʼ`", "'") | dict.fromkeys("-‐‑‒–—−", "-") | {mark: mark for mark in ",./()"}
    out |= dict.fromkeys(REFERENCES, "R") | dict.fromkeys(FREQUENCIES, "F")
    return out


CLASSES = _classes()
# What must begin with a capital to be what it seems.
NAMES = frozenset("MmWwV")
