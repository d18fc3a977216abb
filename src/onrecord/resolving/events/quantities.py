"""Numbers in words and digits as ranges: "hundreds of", "at least 12", "more than 40 percent", "$13 billion"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

_ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "a": 1, "an": 1,
}  # fmt: skip
_SCALES = {
    "dozen": 12.0, "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12,
}  # fmt: skip
# How far words without a number reach: "dozens" are two dozen and fewer than a hundred, "hundreds" two hundred to nine
# hundred and ninety-nine, and so on. None: an open end.
_VAGUE: dict[str, tuple[float, float | None]] = {
    "dozens": (24, 99), "scores": (40, 99), "tens": (20, 99), "hundreds": (200, 999), "thousands": (2e3, 999_999),
    "millions": (2e6, 999_999_999), "billions": (2e9, 999_999_999_999), "several": (3, None), "couple": (2, 2),
    "few": (2, 9), "handful": (3, 9), "both": (2, 2), "pair": (2, 2), "many": (3, None),
}  # fmt: skip
_AFTER_A = ("couple", "few", "handful", "pair")  # "a few"
# What stands before a number, and the end of the range that it opens, or the way that it blurs it.
_HEDGES = tuple(
    (re.compile(rf"\b(?:{words})\s*$", re.IGNORECASE), kind)
    for words, kind in (
        ("no more than|not more than|at most|up to|as many as|as much as|a maximum of", "most"),
        ("at least|no fewer than|no less than|not less than|a minimum of", "least"),
        ("more than|over|upwards of|in excess of|above|exceeding", "least"),
        ("fewer than|less than|under|below", "most"),
        ("nearly|almost|close to|just under", "below"),
        ("about|around|some|roughly|approximately|an estimated|estimated|circa", "near"),
    )
)
_AFTER = re.compile(r"\s*(?:or (more|less|fewer)\b|\+)", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s*(?:US)?[$€£]?\s*$", re.IGNORECASE)
_RANGE = re.compile(r"\s*(?:-|–|—|\bto\b|\bor\b)\s*(?:US)?[$€£]?\s*|\s*\band\s*(?:US)?[$€£]?\s*", re.IGNORECASE)
_MONEY = re.compile(r"(?:(US|A|C|HK|NZ|S)?([$€£¥₹])|\b(USD|EUR|GBP)\s?)$")
_CURRENCIES = {"€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR"}
_DOLLARS = {"A": "AUD", "C": "CAD", "HK": "HKD", "NZ": "NZD", "S": "SGD"}
_PERCENT = re.compile(r"(?:\s*%|[\s-]per\s?cent\b)", re.IGNORECASE)
_COINS = re.compile(r"\s+(?:US |U\.S\. )?(dollars?|euros?|pounds?|yen)\b", re.IGNORECASE)
_WORD = re.compile(r"\d[\d,]*(?:\.\d+)?|(?<!\w)[A-Za-z]+|(?<=\d)(?:k|mn|m|bn|b|tn)\b")
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


def quantity(text: str, start: int = 0, end: int | None = None) -> Quantity | None:
    """The first quantity whose number begins in [start, end) of the text; None where there is none."""
    end = len(text) if end is None else end
    found = _number(text, start, end)
    if found is None:
        return None
    before = text[max(text.rfind("\n", 0, found.start) + 1, found.start - REACH) : found.start]
    between = _BETWEEN.search(before)
    ranged = _ranged(text, found, end, between is not None)
    unit, begin = _money(text, found.start)
    stop = ranged.end
    if percent := _PERCENT.match(text, stop):
        unit, stop = "percent", percent.end()
    elif unit is None and (coins := _COINS.match(text, stop)):
        unit, stop = {"d": "USD", "e": "EUR", "p": "GBP", "y": "JPY"}[coins[1][0].lower()], coins.end()
    if between and ranged != found:
        return Quantity(found.start - len(before) + between.start(), stop, ranged.low, ranged.high, unit)
    out = _hedged(text, replace(ranged, start=begin, end=stop, unit=unit))
    if more := _AFTER.match(text, stop):
        low, high = (out.low, None) if (more[1] or "more").lower() == "more" else (None, out.high)
        out = replace(out, end=more.end(), low=low, high=high)
    return out


def _ranged(text: str, first: Quantity, end: int, between: bool) -> Quantity:
    """With the second number of "15 to 20 million", whose scale is the first's too."""
    joint = _RANGE.match(text, first.end)
    if joint is None or first.low is None or (joint[0].strip().lower().startswith("and") and not between):
        return first
    other = _number(text, joint.end(), end)
    if other is None or other.high is None or text[joint.end() : other.start].strip():
        return first
    words = re.findall(r"[a-z]+", text[other.start : other.end].lower())
    scale = _SCALES.get(words[-1], 1.0) if words else 1.0
    low = first.low * scale if first.low < other.high / scale else first.low
    return replace(first, end=other.end, low=low, high=other.high) if low <= other.high else first


def _money(text: str, start: int) -> tuple[str | None, int]:
    """The currency whose sign stands before the number, and where that begins."""
    sign = _MONEY.search(text[:start][-8:])
    if sign is None:
        return None, start
    unit = sign[3] or _CURRENCIES.get(sign[2]) or _DOLLARS.get(sign[1] or "", "USD")
    return unit, start - len(sign[0])


def _hedged(text: str, found: Quantity) -> Quantity:
    """With what stands before the number taken in."""
    before = text[max(text.rfind("\n", 0, found.start) + 1, found.start - REACH) : found.start]
    for pattern, kind in _HEDGES:
        if (hedge := pattern.search(before)) is None:
            continue
        found = replace(found, start=found.start - len(before) + hedge.start())
        if kind == "least":
            return replace(found, high=None)
        if kind == "most":
            return replace(found, low=None)
        if found.low is None or found.low != found.high:
            return found
        reach = found.low * NEAR
        return replace(found, low=found.low - reach, high=found.low + (reach if kind == "near" else 0))
    return found


def _number(text: str, start: int, end: int) -> Quantity | None:
    """The first number in [start, end)."""
    words = [(m.start(), m.end(), m[0].lower()) for m in _WORD.finditer(text, start, end)]
    for i, (begin, stop, word) in enumerate(words):
        after = words[i + 1][2] if i + 1 < len(words) else ""
        if word in ("a", "an"):
            if after in _AFTER_A:
                return Quantity(begin, words[i + 1][1], *_VAGUE[after])
            if after not in _SCALES:
                continue
        if word in _VAGUE:
            if after == "of" and i + 2 < len(words) and words[i + 2][2] in ("thousands", "millions", "billions"):
                base = {"tens": 10.0, "hundreds": 100.0}.get(word, 1.0) * _SCALES[words[i + 2][2][:-1]]
                return Quantity(begin, words[i + 2][1], 2 * base, 10 * base - 1)
            return Quantity(begin, stop, *_VAGUE[word])
        if word[0].isdigit() or word in _ONES or word in ("dozen", "hundred", "thousand", "million"):
            return _spelled(words[i:])
    return None


def _spelled(words: list[tuple[int, int, str]]) -> Quantity:
    """The number that the first of the words begins: "13 billion", "two hundred and fifty", "a dozen"."""
    begin, stop = words[0][0], words[0][0]
    total = part = 0.0
    for n, (start, end, word) in enumerate(words):
        room = part % 100 == 0 or part % 100 in range(20, 91, 10)
        small = word in _ONES and word not in ("a", "an") and room
        joins = word == "and" and part and part % 100 == 0 and n + 1 < len(words) and words[n + 1][2] in _ONES
        if n and start - stop > 1:
            break
        if word[0].isdigit() and not n:
            part = float(word.replace(",", ""))
        elif small or (n == 0 and word in _ONES):
            part += _ONES[word]
        elif word in _SCALES and (len(word) > 2 or start == stop):
            part = (part or 1.0) * _SCALES[word]
            if _SCALES[word] >= 1e3:
                total, part = total + part, 0.0
        elif not joins:
            break
        stop = end
    return Quantity(begin, stop, total + part, total + part)
