"""One section's parse, asked by words: what hangs on what, and which characters a word's whole phrase takes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from onrecord.records import Token

Run = tuple[int, int]  # characters of the document, half-open
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
VERBAL = frozenset({"VERB", "AUX"})

# Nouns that are a saying, each with a clause or a "by" behind it.
SAYINGS = frozenset(
    {
        "accusation", "accusations", "admission", "admissions", "allegation", "allegations", "announcement",
        "assertion", "assertions", "assurance", "assurances", "charge", "charges", "claim", "claims", "complaint",
        "complaints", "confession", "contention", "denial", "denials", "insinuation", "insistence", "pledge",
        "pledges", "prediction", "predictions", "promise", "promises", "report", "reports", "rumor", "rumors",
        "rumour", "rumours", "statement", "statements", "suggestion", "suggestions", "testimony", "threat",
        "threats", "vow", "warning", "warnings",
    }
)  # fmt: skip


@cache
def cues() -> dict[tuple[str, str], float]:
    """How often a verb tells of saying, by its form and by what completes it: cues.tsv."""
    lines = Path(__file__).with_name("cues.tsv").read_text("utf8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {(form, kind): float(share) for form, kind, share in rows}


class Section:
    """`tokens` are the section's; their heads count from `before`. Words are meant by their index in it; -1 is none."""

    def __init__(self, text: str, tokens: Sequence[Token], before: int = 0) -> None:
        self._text, self._tokens = text, tokens
        self._starts = [t.start for t in tokens]
        self._heads = [t.head - before if t.head >= 0 else -1 for t in tokens]
        self._children: list[list[int]] = [[] for _ in tokens]
        for i, head in enumerate(self._heads):
            if 0 <= head < len(tokens):
                self._children[head].append(i)

    def _span(self, token: int, without: Iterable[str] = ()) -> Run:
        """The token with all that hangs on it, as one run; without trailing marks."""
        barred, found = set(without), [token]
        todo = [c for c in self._children[token] if self._relation(c) not in barred]
        while todo:
            at = todo.pop()
            found.append(at)
            todo += self._children[at]
        held = sorted(found)
        while len(held) > 1 and self._tokens[held[-1]].tag == "PUNCT" and self._word(held[-1]) in ",.;:-–—":
            held.pop()
        while len(held) > 1 and self._tokens[held[0]].tag == "PUNCT" and self._word(held[0]) in ",.;:-–—":
            held.pop(0)
        return self._tokens[held[0]].start, self._tokens[held[-1]].end

    def _within(self, start: int, end: int) -> range:
        return range(bisect_left(self._starts, start), bisect_left(self._starts, end))

    def _by(self, token: int, *relations: str) -> int:
        return next((c for c in self._children[token] if self._relation(c) in relations), -1)

    def _case(self, token: int) -> str:
        found = self._by(token, "case")
        return self._word(found) if found >= 0 else ""

    def _relation(self, token: int) -> str:
        return self._tokens[token].relation.partition(":")[0]

    def _tells(self, token: int) -> float:
        """How often it tells of saying where a clause completes it, 0 to 1."""
        return cues().get((self._word(token), "clause"), 0.0)

    def _word(self, token: int) -> str:
        """In small letters; "" of none and behind the last."""
        if not 0 <= token < len(self._tokens):
            return ""
        return self._text[self._tokens[token].start : self._tokens[token].end].lower()
