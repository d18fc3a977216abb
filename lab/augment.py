"""The same text as another outlet's software might have printed it; every character keeps its offset."""

from __future__ import annotations

import random
from collections.abc import Callable

STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})
QUOTES = frozenset('“”"')


def curly(text: str) -> str:
    """Straight double quotes turned into curly ones, opening and closing in turn within a paragraph."""
    out, inside = [], False
    for c in text:
        if c == "\n":
            inside = False
        if c == '"':
            c = "”" if inside else "“"
            inside = not inside
        elif c == "'":
            c = "’"
        out.append(c)
    return "".join(out)


def lost(text: str, chance: random.Random) -> str:
    """Some quotation marks turned into spaces: all, those that close, or some."""
    draw = chance.random()
    out = list(text)
    for i, c in enumerate(text):
        closes = i > 0 and not text[i - 1].isspace()
        if c in QUOTES and (draw < 0.3 or (draw < 0.6 and closes) or (draw >= 0.6 and chance.random() < 0.33)):
            out[i] = " "
    return "".join(out)


def unstopped(text: str) -> str:
    """The first line without its full stop: PolNeAR puts one after headlines, which have none elsewhere."""
    first, end, rest = text.partition("\n")
    bare = first.rstrip()
    return bare[:-1] + " " * (len(first) - len(bare) + 1) + end + rest if bare.endswith(".") else text


def each(text: str, change: Callable[[str], str]) -> str:
    """Every character changed, but for those that would become two."""
    return "".join(new if len(new := change(c)) == 1 else c for c in text)


def augmented(text: str, chance: random.Random) -> str:
    """The text as another outlet's software might have printed it; every character keeps its offset."""
    if chance.random() < 0.5:
        text = unstopped(text)
    if chance.random() < 0.12:
        text = lost(text, chance)
    draw = chance.random()
    if draw < 0.15:
        text = text.translate(STRAIGHT)
    elif draw < 0.3:
        text = curly(text)
    elif draw < 0.34:
        text = text.replace('"', "'").replace("“", "‘").replace("”", "’")
    draw = chance.random()
    if draw < 0.04:  # paragraphs run together
        text = text.replace("\n", " ")
    elif draw < 0.06:
        text = each(text, str.upper)
    elif draw < 0.08:
        text = each(text, str.lower)
    return text
