"""A text as words, and as a string of their classes, one character a word."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from onrecord.resolving.times.words import CLASSES, NAMES

ZONE = (
    r"(?:(?:GMT|UTC)(?:\s?[+-][0-9]{1,2}(?::?[0-9]{2})?)?|[ECMP][SD]?T|BST|CEST|CET|EET|EEST|MSK|JST|KST|HKT|SGT|AE[SD]T|Eastern|Central|Mountain|Pacific)"
    r"(?:\s[Tt]ime)?\b"
)
# Every alternative is bounded or takes characters of one kind, so that reading is linear in the text.
_TOKEN = re.compile(
    rf"""
    (?P<break>[\r\n\u2028\u2029]\s*)
  | (?P<quarter>[QqHh][1-4](?![^\W_]))
  | (?P<word>[^\W\d_]+)
  | (?P<date>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}
      (?:T[0-9]{{2}}:[0-9]{{2}}(?::[0-9]{{2}}(?:\.[0-9]{{1,6}})?)?(?:Z|[+-][0-9]{{2}}:?[0-9]{{2}})?)?(?![0-9])
    | [0-9]{{4}}/[0-9]{{1,2}}/[0-9]{{1,2}}(?![0-9/]) | [0-9]{{1,2}}/[0-9]{{1,2}}/[0-9]{{4}}(?![0-9/])
    | [0-9]{{1,2}}/[0-9]{{1,2}}/[0-9]{{2}}(?![0-9/]) | [0-9]{{1,2}}([.-])[0-9]{{1,2}}\2[0-9]{{4}}(?![0-9]|[.-][0-9])
    | 9/11(?![0-9/]))
  | (?P<clock>[0-9]{{1,2}}(?:[:.][0-9]{{2}}(?::[0-9]{{2}})?)?\ ?(?:[ap]\.?\ ?m\b\.?|[AP]\.?\ ?M\b\.?)
      (?:\s?\(?{ZONE}\)?)?
    | [0-9]{{1,2}}:[0-9]{{2}}(?::[0-9]{{2}})?(?![0-9:])(?:\s?\(?{ZONE}\)?)? | [0-9]{{3,4}}\ (?:GMT|UTC)\b
    | [0-9]{{1,2}}\ ?o['’]clock)
  | (?P<number>[0-9]{{1,3}}(?:,[0-9]{{3}})+(?![0-9]) | [0-9]+\.[0-9]+(?!\.?[0-9]) | [0-9]+)
  | [,.'’‘ʼ`()/‐‑‒–—−-] | [^\w\s,.'’‘ʼ`()/‐‑‒–—−\-$€£¥\#№]+ | [^\w\s] | [\d_]+
    """,
    re.X,
)
_MONEY = frozenset("$€£¥#№")
# A line that was only broken to fit a width goes on in the next; a shorter one is a paragraph, a title, a list item.
_WRAPPED = 45
_STOPS = frozenset(".!?:;”\"'’)")


@dataclass(slots=True)
class Tokens:
    """The words of `text`: where each begins and ends, and its class (words.py)."""

    text: str
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    classes: str = ""

    def word(self, n: int) -> str:
        """The word in lower case; empty where there is none."""
        return self.text[self.starts[n] : self.ends[n]].lower() if 0 <= n < len(self.starts) else ""

    def touches(self, n: int) -> bool:
        """Whether nothing is between word n and the one before it."""
        return 0 < n < len(self.starts) and self.starts[n] == self.ends[n - 1]


def tokens(text: str) -> Tokens:
    out = Tokens(text)
    starts, ends = out.starts, out.ends
    classes: list[str] = []
    known = CLASSES.get
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        start, end = match.span()
        if kind == "word":
            found = match[0]
            c = known(found.lower(), "_")
            if c != "_" and c in NAMES and not found[0].isupper():
                c = "_"
        elif kind == "break":
            if _goes_on(text, start, match[0]):
                continue
            c = "|"
        elif kind == "quarter":
            c = "I"
        elif kind is None:
            c = known(match[0], "_")
        else:
            c = _numeric(text, start, end, kind)
        starts.append(start)
        ends.append(end)
        classes.append(c)
    out.classes = "".join(classes)
    return out


def _goes_on(text: str, at: int, gap: str) -> bool:
    """Whether a line end is inside a paragraph: one alone, after a long line that ends no sentence."""
    if gap.count("\n") > 1 or gap.count("\r") > 1 or at == 0 or text[at - 1] in _STOPS:
        return False
    return "\n" not in text[max(0, at - _WRAPPED) : at] and at >= _WRAPPED


def _numeric(text: str, start: int, end: int, kind: str) -> str:
    before = text[start - 1] if start else " "
    if (
        before.isalnum()
        or before in _MONEY
        or before in "._/"
        or (before in ",:" and start > 1 and text[start - 2].isdigit())
    ):
        return "_"
    after = text[end] if end < len(text) else " "
    if kind != "number":
        return "_" if after.isalnum() else "D" if kind == "date" else "C"
    if after in "%°":
        return "_"
    size = end - start
    if size == 4 and text[start:end].isdigit() and 1000 <= int(text[start:end]) < 2200:
        return "_" if after.isalpha() and after not in "s" else "Y"
    return "n" if size < 12 else "_"
