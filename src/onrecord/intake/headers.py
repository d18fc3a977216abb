"""What the top of a plain text says of itself: date line, dateline, byline, title.

Only the first lines are looked at, and only lines that are nothing but a header; no date in a sentence is taken.
Where several dates are found, the first of these counts: a date line; the dateline, with its own year; the
dateline's day in the year of an "Updated" line; the "Updated" line itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.intake.dates import DATE, MONTH_DAY, iso, month_day, written

# Title, sub-title, byline, date: no header of a news text is known to put the date further down.
LINES = 4
TOP = 4000  # characters that may hold those lines

_LABEL = (
    r"(?:(?P<late>(?:last\s+)?(?:updated|modified|revised))|(?:first\s+|originally\s+)?(?:published|posted|issued|released)"
    r"|date[d]?|publication\s+date|publish\s+date|pub\s?date)(?:\s+(?:on|at))?\s*:?\s+"
)
_DATE_PART = re.compile(rf"\W{{0,5}}(?:{_LABEL})?(?P<when>{DATE.pattern})\W{{0,5}}", re.I)
# The label and the article on one line: " date 2024-09-07 The ministry said ..."
_INLINE = re.compile(r"\s*date:?[ \t]+(?P<when>\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)(?=\s|\Z)", re.I)
_OTHER_PART = re.compile(r"(?:\d+\s+min(?:ute)?s?\s+read|[^.!?|]{1,40})", re.I)
_SEPARATORS = re.compile(r"\s*[|•·]\s*")

_SMALL = {
    "and",
    "in",
    "at",
    "for",
    "of",
    "the",
    "de",
    "del",
    "da",
    "dos",
    "van",
    "von",
    "der",
    "bin",
    "al",
    "el",
    "la",
    "&",
}
_BYLINE = re.compile(r"by:?\s+(?P<who>\S.{2,98})", re.I)
_NOT_A_NAME = re.compile(
    r"(?:the|an?|this|that|its?|next|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july"
    r"|august|september|october|november|december|\d+)(?=\W|\Z)(?!\s+[A-Z][a-z]+\Z)",
    re.I,
)

_CAPITALS = r"[^\W\d_a-zß-öø-ÿ](?:[^\W\d_a-zß-öø-ÿ]|['’.-])*"
_PLACE = rf"{_CAPITALS}(?:[ /,]+{_CAPITALS}){{0,5}}(?:,\s[^\W\d_](?:[^\W\d_]|[.'’ -]){{1,30}}?)?"
_LOOSE_PLACE = r"[^\W\d_][\w.'’-]*(?:[ /,]+[^\W\d_][\w.'’-]*){0,5}?"
_WHEN = rf"(?:[,.]?\s+(?P<day>{MONTH_DAY})(?:,?\s+(?P<year>(?:19|20)\d\d))?)"
_AGENCY = r"\((?P<agency>[^\W\d_][\w .&/’'-]{0,38}[^\W_])\)"
# Those that stand after a place in small letters too, "Kyiv, Ukraine (AFP) –"; any other name there may be a party.
_KNOWN = (
    r"\((?P<agency>(?:Thomson )?Reuters|AP|Associated Press|AFP|UPI|Xinhua|TASS|dpa|DPA|ANI|PTI|IANS|Interfax|EFE|ANSA"
    r"|Kyodo|Yonhap|Bloomberg|CNN|BBC|IRNA|Anadolu|AA|RIA Novosti|Ukrinform|Canadian Press|CP|AAP|PA|NPR|VOA|RFE/RL)\)"
)
_DASH = r"(?:\s*[—–―]|\s+--?(?=\s|[\"“‘'\w])|(?<=\))-|\s*--)"
_DATELINES = (
    re.compile(rf"(?P<place>{_PLACE}){_WHEN}?(?:,?\s*{_AGENCY})?{_DASH}"),
    re.compile(rf"(?P<place>{_LOOSE_PLACE}){_WHEN}?,?\s*{_KNOWN}{_DASH}"),
)
_NOT_AN_AGENCY = re.compile(r"(?:updat|correct|photo|file|story|video|adds|recast)", re.I)


@dataclass(frozen=True, slots=True)
class Dateline:
    """ "KYIV, Sept 7 (Reuters) —": where, when (`day` as it is written) and for whom."""

    place: str
    agency: str | None
    day: str | None
    year: int | None


@dataclass(frozen=True, slots=True)
class Header:
    """What a text says of itself; None for what it does not say. `published` is ISO 8601."""

    published: str | None = None
    publisher: str | None = None
    title: str | None = None
    byline: str | None = None


def dateline(paragraph: str) -> Dateline | None:
    """The dateline that `paragraph` begins with."""
    start = paragraph.lstrip()[:160]
    for pattern in _DATELINES:
        found = pattern.match(start)
        if found:
            agency = found["agency"]
            if agency and _NOT_AN_AGENCY.match(agency):
                agency = None
            return Dateline(found["place"], agency, found["day"], int(found["year"]) if found["year"] else None)
    return None


def byline(line: str) -> str | None:
    """The names in a line that is a byline ("By Jane Roe and John Doe"), without the "By"."""
    found = _BYLINE.fullmatch(line.strip())
    if found is None or _NOT_A_NAME.match(found["who"]):
        return None
    who = found["who"].rstrip()
    words = re.split(r"[\s,]+", who)
    if len(words) > 16 or (who.endswith((".", "!", "?", ":")) and not re.search(r"\b(?:Jr|Sr|[A-Z])\.$", who)):
        return None
    return who if all(w in _SMALL or not w[:1].islower() for w in words) and words[0] not in _SMALL else None


def date_line(line: str) -> tuple[str | None, str | None, str | None] | None:
    """(published, updated, byline) of a line that is only a date, or a date beside a byline and other short parts
    that "|" or "•" sets apart; None for any other line."""
    parts = [p for p in _SEPARATORS.split(line.strip()) if p]
    if len(line) > 200 or not parts:
        return None
    published = updated = who = None
    for part in parts:
        found = _DATE_PART.fullmatch(part)
        if found:
            when = written(found)
            if when is None:
                return None
            if found["late"]:
                updated = updated or when
            else:
                published = published or when
        elif name := byline(part):
            who = who or name
        elif not _OTHER_PART.fullmatch(part):
            return None
    return (published, updated, who) if published or updated else None


def header(text: str) -> Header:
    """What the first lines of `text` say of it."""
    inline = _INLINE.match(text)
    published = None
    if inline:
        published = iso(inline["when"])
        if published:
            text = text[inline.end() :]
    raw = text.lstrip()[:TOP].split("\n")
    lines = [(n, line.strip()) for n, line in enumerate(raw) if line.strip()][: LINES + 2]
    updated = who = None
    place: Dateline | None = None
    marked: set[int] = set()  # lines that are header and nothing else
    for n, line in lines[:LINES]:
        if dates := date_line(line):
            published, updated, who = published or dates[0], updated or dates[1], who or dates[2]
            marked.add(n)
        elif name := byline(line):
            who = who or name
            marked.add(n)
    for n, line in lines:  # the dateline begins the first paragraph, after those lines
        if n not in marked and (place := dateline(line)) and (place.agency or place.day):
            break
    if published is None and place and place.day:
        published = _day_of(place, updated)
    title = None if inline else _title(raw, lines, marked)
    return Header(published or updated, place.agency if place else None, title, who)


def _day_of(place: Dateline, updated: str | None) -> str | None:
    """The dateline's day: in its own year, or in that of `updated`, at the latest on that day."""
    assert place.day is not None
    if place.year:
        return month_day(place.day, place.year)
    if updated is None:
        return None
    year = int(updated[:4])
    day = month_day(place.day, year)
    return month_day(place.day, year - 1) if day and day > updated[:10] else day


def _title(raw: list[str], lines: list[tuple[int, str]], marked: set[int]) -> str | None:
    """The first line, if it is short, does not end as a sentence does, and is set apart from what follows."""
    if len(lines) < 2 or lines[0][0] in marked:
        return None
    n, line = lines[0]
    apart = lines[1][0] in marked or (n + 1 < len(raw) and not raw[n + 1].strip())
    line = re.sub(r"^#+\s+", "", line)
    ends = line.rstrip("\"'”’»)")[-1:] in (".", ",", ";", ":", "…", "!", "")
    if not apart or ends or len(line) > 150 or not any(c.isalpha() for c in line):
        return None
    place = dateline(line)
    return None if place and (place.agency or place.day) else line
