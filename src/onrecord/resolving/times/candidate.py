"""A stretch of words that may be a time expression, and what it is read against."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from onrecord.resolving.times.periods import When
from onrecord.resolving.times.tense import Tense
from onrecord.resolving.times.tokens import Tokens
from onrecord.resolving.times.words import CARDINALS, ORDINALS, PLURALS, SCALES, UNITS

_STORY = 120  # words; a paragraph of news is shorter


@dataclass(slots=True)
class Setting:
    """What a text's times are read against: the day it was written (None: not known), and, as the text goes on,
    the day, month and year that it last spoke of; each with the place (a word's number) where it did."""

    today: date | None
    day_first: bool
    tense: Tense
    spoken: dict[str, tuple[int, date]] = field(default_factory=dict)
    dated: tuple[int, When] | None = None

    def speak(self, at: int, found: When) -> None:
        """Note the day, month or year that the text has come to."""
        if found.type in ("DATE", "TIME") and found.first is not None:
            for unit in {"day": ("day", "month", "year"), "month": ("month", "year"), "year": ("year",)}.get(
                found.unit, ()
            ):
                self.spoken[unit] = (at, found.first)


@dataclass(slots=True)
class Candidate:
    """A rule's match over the word classes; its named groups are asked for by name."""

    tokens: Tokens
    match: re.Match[str]
    setting: Setting

    def span(self, group: str) -> tuple[int, int]:
        """The group's words; (-1, -1) where it matched none, or where the rule has no such group."""
        return self.match.span(group) if group in self.match.re.groupindex else (-1, -1)

    def has(self, *groups: str) -> bool:
        """Whether any of the groups matched."""
        return any(self.span(group)[0] >= 0 for group in groups)

    def class_of(self, group: str) -> str:
        """The classes of the group's words."""
        start, end = self.span(group)
        return self.tokens.classes[start:end] if start >= 0 else ""

    def word(self, group: str) -> str:
        """The group's first word in lower case; empty where it matched none."""
        return self.tokens.word(self.span(group)[0])

    def words(self, group: str) -> list[str]:
        start, end = self.span(group)
        return [self.tokens.word(n) for n in range(start, end)]

    def number(self, group: str) -> int:
        """The number that the group's one word is, in digits or in letters; -1 for another."""
        word = self.word(group).replace(",", "")
        if word.isascii() and word.isdigit():
            return int(word)
        return CARDINALS.get(word, ORDINALS.get(word, -1))

    def unit(self, group: str = "u") -> str:
        word = self.word(group)
        return PLURALS.get(word, word)

    def before(self, back: int = 1) -> str:
        return self.tokens.word(self.match.start() - back)

    def after(self, ahead: int = 0) -> str:
        return self.tokens.word(self.match.end() + ahead)

    @property
    def today(self) -> date | None:
        return self.setting.today

    @property
    def tense(self) -> str:
        start, end = self.match.span()
        return self.setting.tense(self.tokens.text, self.tokens.starts[start], self.tokens.ends[end - 1])

    def spoken(self, unit: str) -> date | None:
        """The day, month or year that the text last spoke of, where that is not far back."""
        at, found = self.setting.spoken.get(unit, (0, None))
        return found if self.match.start() - at <= 250 else None

    def narrative(self) -> When | None:
        """The last date with its own year, in this paragraph: what the story has come to."""
        if self.setting.dated is None:
            return None
        at, found = self.setting.dated
        start = self.match.start()
        return None if start - at > _STORY or "|" in self.tokens.classes[at:start] else found

    def amount(self, group: str = "q") -> float | None:
        """How many: "two and a half" is 2.5; None for "a few", "several"."""
        total, part = 0.0, 0.0
        seen = False
        for word in self.words(group):
            if word in CARDINALS:
                part, seen = part + CARDINALS[word], True
            elif word in SCALES:
                part, seen = (part or 1) * SCALES[word], True
                if SCALES[word] > 100:
                    total, part = total + part, 0.0
            elif word == "half":
                part, seen = part + 0.5, True
            elif word[:1].isdigit():
                part, seen = part + float(word.replace(",", "")), True
            elif word in ("few", "several", "many", "some", "various", "dozens", "hundreds", "thousands"):
                return None
            elif word == "couple":
                part, seen = 2.0, True
        return total + part if seen else 1.0


def shown(number: float | None) -> str:
    """A number as TIMEX3 shows it: X for one that is not said."""
    if number is None:
        return "X"
    return str(int(number)) if number == int(number) else f"{number:g}"


def duration(number: float | None, unit: str) -> str:
    """The TIMEX3 value of so many units; halves of a unit that has a smaller one are given in that."""
    letter, size = UNITS[unit]
    if number == 0.5 and unit in ("hour", "year"):
        return {"hour": "PT30M", "year": "P6M"}[unit]
    text = shown(None if number is None else number * size)
    return f"P{'T' if unit in ('hour', 'minute', 'second') else ''}{text}{letter}"
