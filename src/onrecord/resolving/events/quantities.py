"""Numbers in words and digits as ranges: "hundreds of", "at least 12", "more than 40 percent", "$13 billion"."""

from __future__ import annotations

import re
from dataclasses import dataclass

_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "a": 1, "an": 1,
}  # fmt: skip
_SCALES = {
    "dozen": 12.0, "score": 20.0, "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12,
}  # fmt: skip
# How far a plural without a number reaches: "dozens" are two dozen and fewer than a hundred, "hundreds" two hundred to
# nine hundred and ninety-nine, and so on.
_PLURALS = {
    "dozens": (24.0, 99.0), "scores": (40.0, 99.0), "tens": (20.0, 99.0), "hundreds": (200.0, 999.0),
    "thousands": (2e3, 999_999.0), "millions": (2e6, 999_999_999.0), "billions": (2e9, 999_999_999_999.0),
}  # fmt: skip
# Few words that are numbers to a reader; `several` is at least three, `a couple` two.
_VAGUE: dict[str, tuple[float, float | None]] = {
    "several": (3, None), "couple": (2, 2), "few": (2, 9), "handful": (3, 9), "both": (2, 2), "pair": (2, 2),
    "half": (0.5, 0.5), "twice": (2, 2), "once": (1, 1), "many": (3, None), "some": (None, None),
}  # type: ignore[dict-item]  # fmt: skip
_AT_LEAST = re.compile(r"\b(?:at least|no fewer than|no less than|not less than|a minimum of|minimum)\s*$", re.I)
_MORE = re.compile(r"\b(?:more than|over|upwards of|in excess of|above|greater than|exceeding|well over)\s*$", re.I)
_AT_MOST = re.compile(r"\b(?:at most|up to|as many as|as much as|no more than|not more than|a maximum of)\s*$", re.I)
_LESS = re.compile(r"\b(?:fewer than|less than|under|below)\s*$", re.I)
_NEAR_BELOW = re.compile(r"\b(?:nearly|almost|close to|just under)\s*$", re.I)
_NEAR = re.compile(r"(?:\b(?:about|around|some|roughly|approximately|an estimated|estimated|circa)|~)\s*$", re.I)
_AFTER = re.compile(r"^\s*(?:or (more|less|fewer)\b|(plus)\b|(\+))", re.I)
_MONEY = re.compile(r"(?:(US|A|C|HK|NZ|S)?([$€£¥₹])|\b(USD|EUR|GBP)\s?)$")
_CURRENCY = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR"}
_DOLLARS = {"A": "AUD", "C": "CAD", "HK": "HKD", "NZ": "NZD", "S": "SGD", "US": "USD"}
REACH = 24  # characters before a number in which a hedge is looked for
NEAR = 0.1  # "about 300" and "nearly 300" reach a tenth from the number


@dataclass(frozen=True, slots=True)
class Quantity:
    """[start, end) in the text, from the first hedge ("at least") to the last word of the number; `low` and `high` are
    both included, None for an open end; `unit` is "percent", a currency of ISO 4217, or None."""

    start: int
    end: int
    low: float | None
    high: float | None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class _Number:
    start: int
    end: int
    low: float | None
    high: float | None


def quantity(text: str, start: int = 0, end: int | None = None) -> Quantity | None:
    """The first quantity that begins in [start, end) of the text; None where there is none."""
    end = len(text) if end is None else end
    first = _number(text, start, end)
    if first is None:
        return None
    line = text.rfind("\n", 0, first.start) + 1
    before, after = text[max(line, first.start - REACH) : first.start], text[first.end : end]
    low, high, stop = first.low, first.high, first.end
    joined = re.match(r"\s*(?:-|–|—|to|and|or)\s*(?=[\w$€£])", after, re.I)
    between = re.search(r"\bbetween\s*(?:US)?[$€£]?\s*$", before, re.I)
    ranged = joined and (between or not re.match(r"\s*and", after, re.I))
    if ranged and joined:
        at = first.end + joined.end()
        other = _number(text, at, end)
        if (
            other is not None
            and not text[at : other.start].strip("US$€£ ")
            and low is not None
            and other.high is not None
        ):
            # "15 to 20 million": the scale is both numbers'.
            scale = _scale_of(text[other.start : other.end])
            if low < other.high / scale and low * scale <= other.high:
                low *= scale
            if low <= other.high:
                high, stop = other.high, other.end
                after = text[stop:end]
    unit = None
    begin = first.start
    if money := _MONEY.search(text[:begin]):
        unit = money[3] or (_DOLLARS.get(money[1] or "US", "USD") if money[2] == "$" else _CURRENCY[money[2]])
        begin = max(money.start(), 0)
    if percent := re.match(r"(?:\s*%|\s+per\s?cent\b|\s+percent\b|-percent\b)", after, re.I):
        unit, stop = "percent", stop + percent.end()
    elif unit is None and (named := re.match(r"\s+(?:US |U\.S\. )?(dollars?|euros?|pounds?|yen)\b", after, re.I)):
        unit = {"d": "USD", "e": "EUR", "p": "GBP", "y": "JPY"}[named[1][0].lower()]
        stop += named.end()
    before = text[max(line, begin - REACH) : begin]
    if between and ranged:
        begin = first.start - (len(text[max(line, first.start - REACH) : first.start]) - between.start())
    else:
        begin, low, high = _hedged(before, begin, low, high)
        if (more := _AFTER.match(text[stop:end])) is not None:
            stop += more.end()
            low, high = (low, None) if (more[1] or "more").lower() == "more" else (None, high)
    return Quantity(begin, stop, low, high, unit)


def _hedged(before: str, begin: int, low: float | None, high: float | None) -> tuple[int, float | None, float | None]:
    """The range with what stands before the number taken in, and where that begins."""
    for pattern, kind in (
        (_AT_LEAST, "at least"), (_AT_MOST, "at most"), (_MORE, "more"), (_LESS, "less"), (_NEAR_BELOW, "below"),
        (_NEAR, "near"),
    ):  # fmt: skip
        found = pattern.search(before)
        if found is None:
            continue
        begin -= len(before) - found.start()
        if kind == "at least" or kind == "more":
            return begin, low, None
        if kind == "at most" or kind == "less":
            return begin, None, high
        if low is None or high is None or low != high:
            return begin, low, high
        reach = low * NEAR
        return begin, low - reach, high if kind == "below" else high + reach
    return begin, low, high


def _scale_of(number: str) -> float:
    words = re.findall(r"[a-z]+", number.lower())
    return _SCALES.get(words[-1], 1.0) if words else 1.0


_WORD = re.compile(r"\d[\d,]*(?:\.\d+)?(?=(?:k|m|mn|bn|b|tn)?\b)|(?<![\w])[A-Za-z]+|(?<=\d)(?:k|m|mn|bn|b|tn)\b")


def _number(text: str, start: int, end: int) -> _Number | None:
    """The first number in [start, end)."""
    words = [(m.start(), m.end(), m[0].lower()) for m in _WORD.finditer(text, start, end)]
    for i, (begin, stop, word) in enumerate(words):
        if word in ("a", "an") and not (i + 1 < len(words) and words[i + 1][2] in (*_SCALES, *_VAGUE)):
            continue
        if word in _PLURALS or word in _VAGUE:
            low, high = _PLURALS.get(word) or _VAGUE[word]
            if low is None:
                continue
            if word in ("tens", "hundreds") and (of := _of(words, i + 1)) is not None:  # "tens of thousands"
                base = {"tens": 10.0, "hundreds": 100.0}[word] * _SCALES[of[2].removesuffix("s")]
                return _Number(begin, of[1], 2 * base, 10 * base - 1)
            return _Number(begin, stop, float(low), None if high is None else float(high))
        if word[0].isdigit() or word in _ONES or word in ("dozen", "hundred", "thousand", "million"):
            return _spelled(words, i)
    return None


def _of(words: list[tuple[int, int, str]], i: int) -> tuple[int, int, str] | None:
    """The plural after an "of"."""
    if i + 1 < len(words) and words[i][2] == "of" and words[i + 1][2] in ("thousands", "millions", "billions"):
        return words[i + 1]
    return None


def _spelled(words: list[tuple[int, int, str]], i: int) -> _Number:
    """The number whose first word is `i`: "13 billion", "two hundred and fifty", "a dozen", "half a million"."""
    begin = stop = words[i][0]
    total, part, any_part = 0.0, 0.0, False
    vague: tuple[float, float | None] | None = None
    while i < len(words):
        s, e, word = words[i]
        if any_part and s - stop > 1 and not (s - stop <= 1):
            break
        if word[0].isdigit():
            if any_part:
                break
            part = float(word.replace(",", ""))
        elif word in _ONES:
            if any_part and (word in ("a", "an") or (part and part % 100 not in (20, 30, 40, 50, 60, 70, 80, 90, 0))):
                break
            part += _ONES[word]
        elif word in _SCALES and (len(word) > 2 or s == stop):
            scale = _SCALES[word]
            part = (part or 1.0) * scale
            if scale >= 1e3:
                total, part = total + part, 0.0
        elif word in _VAGUE and word in ("couple", "few", "handful", "pair") and any_part:
            vague = _VAGUE[word]
        elif (
            word == "and" and any_part and i + 1 < len(words) and words[i + 1][2] in _ONES and part % 100 == 0 and part
        ):
            stop, i = e, i + 1
            continue
        else:
            break
        any_part, stop, i = True, e, i + 1
    if vague is not None:
        return _Number(begin, stop, vague[0], vague[1])
    return _Number(begin, stop, total + part, total + part)
