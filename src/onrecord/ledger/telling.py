"""How well a claim's passages tell, each by itself, what the claim is: the best of them is its text.

"She had nothing to add" may be near in meaning to all that is said of a resignation, and tells nobody what the claim
is. A linear model over what a passage shares with the others and how much it says by itself; its weights are in
telling.tsv, which lab/telling.py learns from stories whose claims somebody has put in words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from onrecord.ledger.pages import Member
from onrecord.ledger.terms import terms, weight
from onrecord.ledger.traits import table, unpacked
from onrecord.ledger.wording import words

FILE = "telling.tsv"
BEST, LONG = 14, 28  # words of a passage that is neither too short nor too long, and of one that is long
LITTLE = 4.0  # the weight that a passage's terms are taken to have at least
DIGITS = 6  # of a score: what does not hang on the machine
_WITHIN = frozenset({"i", "we", "my", "our", "me", "us", "you", "your"})
_ELSEWHERE = frozenset(
    {"it", "he", "she", "they", "this", "that", "these", "those", "his", "her", "its", "their", "him", "them", "there"}
)
_NAME = re.compile(r"(?<![.!?“\"] )(?<!^)\b[A-Z]\w+")  # a capital that is not for the word's place


def telling(members: Sequence[Member], weights: Mapping[str, float] | None = None) -> list[float]:
    """Of each of one claim's members how well it tells what the claim is; by the shipped weights unless told."""
    known = _shipped() if weights is None else weights
    return [
        round(sum(known.get(name, 0.0) * value for name, value in row.items()), DIGITS) for row in features(members)
    ]


def features(members: Sequence[Member]) -> list[dict[str, float]]:
    """Of each of one claim's members, by name: the mean cosine with the others, the mean weight of the terms that it
    has in common with one of them, that against its own weight; and what the passage itself shows."""
    import numpy as np

    others = max(1, len(members) - 1)
    vectors = unpacked([m.vector for m in members])
    near = (vectors @ vectors.sum(0) - (vectors * vectors).sum(1)) / others
    bags = [frozenset(terms(m.span.text)) for m in members]
    place = {term: i for i, term in enumerate(sorted(frozenset().union(*bags)))}
    held = table(bags, place)
    heavy = held * np.array([weight(t) for t in place])
    own = heavy.sum(1)
    shared = (heavy @ held.sum(0) - own) / others
    return [
        {"near": float(a), "shared": float(b), "part": float(b / max(c, LITTLE)), **_alone(member)}
        for a, b, c, member in zip(near, shared, own, members, strict=True)
    ]


def _alone(member: Member) -> dict[str, float]:
    text = member.span.text
    said = words(text)
    act = "own" if member.reading is None else member.reading.act or "none"
    return {
        f"act {act}": 1.0,
        "silent": float(member.silent),
        "asks": float(text.rstrip(" ”’\"'").endswith("?")),
        "direct": float(member.statement is not None and member.statement.mode == "direct"),
        "names": float(min(3, len(_NAME.findall(text)))),
        "figures": float(any(c.isdigit() for c in text)),
        "within": float(any(w in _WITHIN for w in said)),
        "elsewhere": sum(w in _ELSEWHERE for w in said) / max(1, len(said)),
        "apart": abs(len(said) - BEST) / BEST,
        "long": float(len(said) > LONG),
    }


@cache
def _shipped() -> dict[str, float]:
    lines = (files("onrecord.ledger") / FILE).read_text("utf8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {name: float(value) for name, value in rows}
