"""Does the clause around a time expression look back or ahead? Asked of the words alone, for want of a parser.

Any function of this form can answer instead: see `Tense`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from onrecord.resolving.times.words import listed

# text, start and end of the expression → "past", "future" or "" (cannot tell).
Tense = Callable[[str, int, int], str]

_WINDOW = 160  # characters to each side
_WORDS = 16  # words to each side: a clause of news
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[.!?;]+(?=\s|$)|(?<!\S)[“\"](?=\w)|\n")
_STOP = frozenset({".", "!", "?", ";", "\n", "...", "?!", "“", '"'})  # a quotation that opens is a clause of its own
_MODALS = listed(
    "will won't shall would could may might should must can ll we'll they'll he'll she'll it'll i'll you'll"
)
# What points ahead by itself ("due Friday"), and what does before an infinitive alone: "agreed to meet Friday".
_AHEAD = listed(
    "expect expects expected scheduled due slated upcoming deadline planned begins starts opens ends airs convenes"
)
_AHEAD_TO = listed(
    "set going plan plans planning want wants hope hopes hoping agree agrees agreed ready about intend intends likely"
    " supposed poised promised vowed pledged prepare prepares preparing prepared ought need needs aims aim"
)
_PAST = listed(
    "was were had did has have been wasn't weren't hadn't didn't said told came went met began held made took gave"
    " left won lost wrote found saw fell rose hit sent spoke led got became ran knew thought died flew drew brought"
    " bought sold built shot stood broke chose drove felt fought grew heard kept meant paid sought showed struck swore"
    " taught threw withdrew resigned ago since published dated arrested killed"
    " given taken seen known shown driven written spoken broken chosen fallen risen gone done drawn grown thrown"
)
_NOT_PAST = listed(
    "united need indeed speed seed feed deed bed red wed exceed proceed succeed hundred unprecedented breed"
)
_LEADS = frozenset({"to", "will", "would", "could", "may", "might", "shall", "should", "must", "can", "ll"})
_BE = frozenset({"is", "are", "was", "were"})
_ABBREVIATED = listed(
    "mr mrs ms dr sen rep gov gen lt col st jr sr inc corp co ltd u.s no jan feb mar apr aug sept sep oct nov dec"
)


def tense(text: str, start: int, end: int) -> str:
    """ "past", "future" or "": the nearest sign in the sentence, to the left first, as English puts it there."""
    left = _WORD.findall(text[max(0, start - _WINDOW) : start])
    for n in range(len(left) - 1, max(-1, len(left) - 1 - _WORDS), -1):
        if _ends(left, n):
            break
        found = _sign(left, n)
        if found:
            return found
    right = _WORD.findall(text[end : end + _WINDOW])
    for n in range(min(_WORDS, len(right))):
        if _ends(right, n):
            break
        found = _sign(right, n)
        if found:
            return found
    return ""


def _ends(words: list[str], n: int) -> bool:
    """Whether the sentence ends at the mark n: not at the full stop of "Sen."."""
    return words[n] in _STOP and not (words[n] == "." and n > 0 and words[n - 1].lower() in _ABBREVIATED)


def _sign(words: list[str], n: int) -> str:
    """What the word says, with those before it: a participle after "to be" looks ahead. A name is no verb: "May",
    "Mohamed"."""
    word = words[n].lower()
    small = words[n] == word
    if word in _MODALS and (small or word != "may"):
        return "future"
    before = [w.lower() for w in words[max(0, n - 3) : n]]
    if word == "to" and before[-1:] and before[-1] in _BE:  # "they are to meet"
        return "future"
    if word in _AHEAD or (word in _AHEAD_TO and words[n + 1 : n + 2] == ["to"]):
        return "future"
    if word in _PAST or (small and len(word) > 3 and word.endswith("ed") and word not in _NOT_PAST):
        return "future" if "be" in before and _LEADS.intersection(before) else "past"
    return ""
