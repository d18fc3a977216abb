"""Edits of an article's text that take its spans along."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from lab.corpora import Article, Attribution, Label, Spans, joined

Role = Literal["source", "cue", "content"]


@dataclass(frozen=True, slots=True)
class Given:
    """A span that an edit brings along: [start, end) of its new text, for the attribution of that number."""

    number: int
    role: Role
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Edit:
    """[start, end) of the text gives way to `text`. Where start == end it is put in, and belongs to no span that
    begins or ends there, only to those that go on on both sides."""

    start: int
    end: int
    text: str
    gives: tuple[Given, ...] = ()


def edited(article: Article, edits: Iterable[Edit]) -> Article:
    """The article with all the edits done, which must not overlap; a span's edge inside an edit moves out to the
    edge of the edit's new text. ValueError where two edits overlap."""
    order = sorted(edits, key=lambda e: (e.start, e.end))
    parts: list[str] = []
    begins: list[int] = []  # where each edit's new text begins, in the new text
    at = length = 0
    given: dict[int, dict[Role, list[tuple[int, int]]]] = {}
    for e in order:
        if e.start < at:
            raise ValueError(f"edits overlap at {e.start}")
        parts += [article.text[at : e.start], e.text]
        begins.append(length + e.start - at)
        for g in e.gives:
            given.setdefault(g.number, {}).setdefault(g.role, []).append((begins[-1] + g.start, begins[-1] + g.end))
        length, at = begins[-1] + len(e.text), e.end
    text = "".join(parts) + article.text[at:]

    def moved(p: int, is_end: bool) -> int:
        shift = 0
        for e, begin in zip(order, begins, strict=True):
            if e.start > p or (is_end and e.start == p):
                break
            if e.start < p < e.end:
                return begin + len(e.text) if is_end else begin
            if e.end <= p:
                shift += len(e.text) - (e.end - e.start)
        return p + shift

    def spans(old: Spans, n: int, role: Role) -> Spans:
        new = [[moved(a, False), moved(b, True)] for a, b in old] + [[*s] for s in given.get(n, {}).get(role, [])]
        return joined([s for s in new if s[0] < s[1]], text)

    def place(old: tuple[int, int] | None) -> tuple[int, int] | None:
        return None if old is None else next(iter(spans((old,), -1, "cue")), None)

    def label(old: Label) -> Label:
        return replace(old, basis=place(old.basis), medium=place(old.medium), addressee=place(old.addressee))

    count = max([len(article.attributions), *(n + 1 for n in given)])
    old = [*article.attributions, *[Attribution((), (), ())] * (count - len(article.attributions))]
    rows = [
        Attribution(spans(a.source, n, "source"), spans(a.cue, n, "cue"), spans(a.content, n, "content"))
        for n, a in enumerate(old)
    ]
    labels = {n: label(x) for n, x in article.labels.items() if every(rows[n])}
    return replace(article, text=text, attributions=tuple(rows), labels=labels)


def paragraphs(text: str) -> list[tuple[int, int]]:
    """The lines that are not blank, without their outer white space."""
    return [m.span() for m in re.finditer(r"\S(?:[^\n]*\S)?", text)]


def every(a: Attribution) -> Spans:
    return a.source + a.cue + a.content


def crossed(article: Article, at: int) -> bool:
    """Whether some span goes on over this point."""
    return any(s < at < e for a in article.attributions for s, e in every(a))


def break_of(text: str) -> str:
    """What stands between the paragraphs of this text."""
    return "\n\n" if "\n\n" in text else "\n"


def words_of(spans: Spans, text: str) -> str:
    return " ".join(text[a:b] for a, b in spans)


def titled(text: str) -> str:
    return " ".join(w[:1].upper() + w[1:] for w in text.split(" "))


def shouted(text: str) -> str:
    return "".join(c.upper() if len(c.upper()) == 1 else c for c in text)
