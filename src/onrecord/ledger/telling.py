"""How well a claim's passages tell, each by itself, what the claim is: the best of them is its text.

"She had nothing to add" may be near in meaning to all that is said of a resignation, and tells nobody what the claim
is. A linear model over what a passage shares with the others and how much it says by itself; its weights are in
telling.tsv, which lab/telling.py learns from stories whose claims somebody has put in words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from onrecord.ledger.pages import SILENCES, Member
from onrecord.ledger.terms import terms, weight
from onrecord.ledger.traits import unpacked
from onrecord.ledger.wording import words
from onrecord.records import Entry

FILE = "telling.tsv"
BEST, LONG = 14, 28  # words of a passage that is neither too short nor too long, and of one that is long
LITTLE = 4.0  # the weight that a passage's terms are taken to have at least
DIGITS = 6  # of a score: what does not hang on the machine
_WITHIN = frozenset({"i", "we", "my", "our", "me", "us", "you", "your"})
_ELSEWHERE = frozenset(
    {"it", "he", "she", "they", "this", "that", "these", "those", "his", "her", "its", "their", "him", "them", "there"}
)
_NAME = re.compile(r"(?<![.!?“\"] )(?<!^)\b[A-Z]\w+")  # a capital that is not for the word's place

Told = Member | Entry


def telling(members: Sequence[Told]) -> list[float]:
    """Of each of one claim's members, or its entries, how well it tells what the claim is."""
    return [round(weighed(row, _shipped()), DIGITS) for row in features(members)]


def weighed(row: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The sum of one passage's features, each by its weight."""
    return sum(weights.get(name, 0.0) * value for name, value in row.items())


def best(worth: Sequence[float], relations: Sequence[str] = ()) -> int:
    """The number of the passage that tells best, by what `telling` says, the first of several; where it is known how
    each bears on the claim, and any is for it, of those that are: that one is the claim's text."""
    return max(range(len(worth)), key=lambda n: (bool(relations) and relations[n] == "for", worth[n], -n))


def features(members: Sequence[Told]) -> list[dict[str, float]]:
    """Of each of one claim's members, by name: the mean cosine with the others (0 of entries, which have no vectors),
    the mean weight of the terms that it has in common with one of them, that against its own weight; and what the
    passage itself shows."""
    others = max(1, len(members) - 1)
    vectors = unpacked([m.vector if isinstance(m, Member) else b"" for m in members])
    near = (vectors @ vectors.sum(0) - (vectors * vectors).sum(1)) / others
    bags = [sorted(set(terms(m.span.text))) for m in members]
    number = Counter(term for bag in bags for term in bag)
    heavy = {term: weight(term) for term in number}
    out = []
    for member, bag, nearness in zip(members, bags, near.tolist(), strict=True):
        shared = sum(heavy[term] * (number[term] - 1) for term in bag) / others
        part = shared / max(sum(heavy[term] for term in bag), LITTLE)
        out.append({"near": nearness, "shared": shared, "part": part, **_alone(member)})
    return out


def _alone(member: Told) -> dict[str, float]:
    text = member.span.text
    said = words(text)
    act = "own" if member.reading is None else member.reading.act or "none"
    return {
        f"act {act}": 1.0,
        "silent": float(member.silent if isinstance(member, Member) else act in SILENCES),
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
