"""When two writings are one name: articles, dots, dashes, apostrophes, accents, possessives and capitals.

A name has a *plain* form, in which only letters, digits and single spaces are left, and a *key*, which is the plain
form without a leading "the" and without case. Names with the same key are then told apart by their capitals.
"""

from __future__ import annotations

import re
import unicodedata

LONGEST = 200  # characters of a name; what is longer is no name, and is not looked at

_OUT = ".,'‘’ʻʼ`´“”\"()[]\u00ad\u200b\u200c\u200d\u2060\ufeff"
_BETWEEN = "-‐‑‒–—/_"
_PLAIN = str.maketrans(
    dict.fromkeys(_OUT, "")
    | dict.fromkeys(_BETWEEN, " ")
    | {"&": " and ", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "æ": "ae", "Æ": "AE"}
)
_POSSESSIVE = re.compile(r"(?:['’ʼ][sS]|(?<=[sS])['’ʼ])$")
_EDGES = ' \t\r\n\u00a0"“”„«»()[],;:!?'


def plain(name: str) -> str:
    """The letters, digits and single spaces of the name; capitals stay.

    >>> plain("the U.S.-led  Côte d’Ivoire")
    'the US led Cote dIvoire'
    """
    if name.isascii():
        if name.replace(" ", "").isalnum() and "  " not in name and name[0] != " " != name[-1]:
            return name  # as most names are; it halves the time of loading
    else:
        name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join(name.translate(_PLAIN).split())


def has_the(text: str) -> bool:
    """Whether a plain form begins with the article."""
    return text[:4].lower() == "the "


def bare(text: str) -> str:
    """A plain form without its leading article."""
    return text[4:] if has_the(text) else text


def key(name: str) -> str:
    """What all writings of a name have in common."""
    return bare(plain(name)).casefold()


def trimmed(text: str) -> tuple[str, ...]:
    """The text without white space, quotation marks and brackets around it; where it ends in a possessive, first
    without that ("Post's" is the Post's, not posts), then with it ("Barron's" is a name)."""
    whole = text.strip(_EDGES)
    short = _POSSESSIVE.sub("", whole)
    return (whole,) if short == whole else (short, whole)


def fits(form: str, text: str) -> bool:
    """Whether `text` may stand for `form`, by its capitals. Both are plain, without "the", and have one key.

    - What is kept in lower case ("officials", "foreign ministry") is found in any case.
    - An acronym of up to three letters is found in capitals only: "us" and "Who" are words. A longer one also as a
      word with a capital (Nato, Unesco).
    - Any other name wants a capital wherever it is kept with one ("turkey" and "polish" are words), or everywhere,
      as headlines have it.
    """
    if form == text or form.islower():
        return True
    if text.isupper():
        return True
    if form.isupper():
        return len(form) > 3 and " " not in form and text[0].isupper() and text[1:].islower()
    return all(not f[0].isupper() or t[0].isupper() for f, t in zip(form.split(), text.split(), strict=False))
