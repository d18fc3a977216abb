"""The terms of a text, and how much each one says: the rarer it is in news, the more.

A term is a word cut to CUT letters, so that "resigned" and "resignation" are one: cruder than a stemmer, without rules
of one language, and for matching news about as good (Savoy, "Light Stemming Approaches", 2006, has 5 for English-like
languages). terms.tsv is made by lab/terms.py: a term and the number of articles with it, on the first line of all.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from math import log

from onrecord.ledger.wording import words

CUT = 5
STOP = frozenset(
    {
        "a", "about", "after", "all", "also", "an", "and", "any", "are", "as", "at", "be", "been", "before", "being",
        "but", "by", "can", "could", "did", "do", "does", "done", "for", "from", "had", "has", "have", "having", "he",
        "her", "here", "hers", "him", "his", "how", "i", "if", "in", "into", "is", "it", "its", "just", "like", "may",
        "me", "might", "more", "most", "must", "my", "no", "nor", "not", "of", "off", "on", "one", "only", "or",
        "our", "out", "over", "own", "said", "say", "says", "she", "should", "so", "some", "such", "than", "that",
        "the", "their", "them", "then", "there", "these", "they", "this", "those", "through", "to", "too", "under",
        "until", "up", "us", "was", "we", "were", "what", "when", "where", "which", "while", "who", "whom", "whose",
        "why", "will", "with", "would", "you", "your", "im", "dont", "didnt", "thats", "hes", "shes", "wont", "cant",
    }
)  # fmt: skip


def terms(text: str) -> list[str]:
    """The terms of the text in order, repeated ones too; function words are left out."""
    return [word[:CUT] for word in words(text) if word not in STOP]


@cache
def _counts() -> tuple[dict[str, int], int]:
    lines = (files("onrecord.ledger") / "terms.tsv").read_text("utf8").splitlines()
    rows = [line.split("\t") for line in lines]
    return {term: int(n) for term, n in rows[1:]}, int(rows[0][1])


@cache
def weight(term: str) -> float:
    """Inverse document frequency: the natural logarithm of how many articles there are for each one with the term."""
    counts, every = _counts()
    return log((every + 1) / (counts.get(term, 1) + 1))
