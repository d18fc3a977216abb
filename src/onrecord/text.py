"""What the characters of a text say by themselves: paragraphs and quotation marks.

Offsets are half-open, in code points of the text as given.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

# What opens a quotation and what closes it. A straight mark is both; a low German one may be closed by “ or ”.
CLOSERS = {"“": "”", "„": "“”", "«": "»", '"': '"', "‘": "’"}
_MARKS = re.compile('[“”„«»"‘’]')
_LINES = re.compile(r"[^\r\n\u2028\u2029]+")


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """The lines of the text that hold anything, without their line ends."""
    for line in _LINES.finditer(text):
        if not line[0].isspace():
            yield line.span()


def sections(text: str, size: int) -> Iterator[tuple[int, int]]:
    """Stretches of at most `size` characters that cover the text, cut where that does least harm: before a blank
    line, else a line, else a word, each looked for in the last quarter."""
    start = 0
    while len(text) - start > size:
        end = start + size
        for mark in ("\n\n", "\n", " "):
            at = text.rfind(mark, end - size // 4, end)
            if at > start:
                end = at
                break
        yield start, end
        start = end
    if start < len(text):
        yield start, len(text)


def quotations(text: str) -> list[tuple[int, int]]:
    """The stretches in quotation marks, marks included, in order, none inside another.

    A quotation that is not closed in its paragraph ends with it: a quotation of several paragraphs opens each of
    them and closes the last (and a mark that somebody forgot harms one paragraph, not the article).
    """
    out = []
    for begin, end in paragraphs(text):
        opened, closers = -1, ""
        for mark in _MARKS.finditer(text, begin, end):
            c, at = mark[0], mark.start()
            if opened >= 0:
                if c in closers and not (c == "’" and _inside_word(text, at)):
                    out.append((opened, at + 1))
                    opened = -1
            elif c in CLOSERS and not (c == '"' and _inch(text, at)):
                opened, closers = at, CLOSERS[c]
        if opened >= 0:
            out.append((opened, end))
    return out


def _inside_word(text: str, at: int) -> bool:
    """An apostrophe: letters on both sides."""
    return 0 < at < len(text) - 1 and text[at - 1].isalnum() and text[at + 1].isalnum()


def _inch(text: str, at: int) -> bool:
    """A straight mark for inches or seconds: after a digit, where no quotation is open."""
    return at > 0 and text[at - 1].isdigit()


def mode(text: str, spans: Iterable[tuple[int, int]], quoted: Sequence[tuple[int, int]]) -> str:
    """The mode of a content: "direct" where all letters and digits of its `spans` lie in the stretches `quoted`,
    "mixed" where some do, else "indirect". The stretches are in order and apart, as `quotations` gives them."""
    inside = outside = False
    for start, end in spans:
        at = start
        for n in range(bisect_right(quoted, start, key=itemgetter(1)), len(quoted)):
            s, e = quoted[n]
            if s >= end:
                break
            outside = outside or any(map(str.isalnum, text[at : max(at, s)]))
            inside = inside or any(map(str.isalnum, text[max(at, s) : min(e, end)]))
            at = min(e, end)
        outside = outside or any(map(str.isalnum, text[at:end]))
    return "mixed" if inside and outside else "direct" if inside else "indirect"
