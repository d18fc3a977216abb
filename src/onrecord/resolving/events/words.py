"""Words as the lexicons have them: lemmas, and the tables beside this file."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

# Of a form that may be of two verbs, the one that news means.
_RATHER = {
    "found": "find", "founded": "found", "wound": "wound", "wounded": "wound", "saw": "see", "lay": "lay",
    "fell": "fall", "felt": "feel", "ground": "ground", "bound": "bind", "left": "leave", "shot": "shoot",
    "born": "bear", "'s": "be", "’s": "be", "'ve": "have", "’ve": "have", "'d": "would", "’d": "would",
    "'ll": "will", "’ll": "will", "wo": "will", "ca": "can", "sha": "shall", "n't": "not", "n’t": "not",
    "would": "would", "could": "could", "might": "might", "should": "should", "'re": "be", "’re": "be",
    "'m": "be", "’m": "be",
}  # fmt: skip


@lru_cache(maxsize=50_000)
def lemma(word: str, tag: str) -> str:
    """The dictionary form of a word with a tag of UD's, lower case; by lemminflect's dictionary (of the SPECIALIST
    Lexicon) and, for words that it has not, its rules."""
    low = word.lower()
    if low in _RATHER and (tag in ("VERB", "AUX", "PART") or not low.isalpha()):
        return _RATHER[low]
    kind = {"PROPN": "NOUN", "AUX": "VERB"}.get(tag, tag)
    if kind not in ("NOUN", "VERB", "ADJ", "ADV") or not low.isascii():
        return low
    from lemminflect import getLemma

    found = getLemma(low, kind, lemmatize_oov=low.replace("-", "").isalpha())
    # "Talks" and "sanctions" have no singular in some dictionaries; a verb's form always has its base.
    return str(found[0]).lower() if found else low


@cache
def is_verb(word: str) -> bool:
    """Whether a noun's form is a verb's base form too ("attack", "order")."""
    from lemminflect import getLemma

    return word in getLemma(word, "VERB", lemmatize_oov=False)


def table(name: str) -> Iterator[list[str]]:
    """The rows of one of the tables here, without remarks and the row that names the columns."""
    lines = Path(__file__).with_name(name).read_text("utf8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    next(rows)
    yield from rows
