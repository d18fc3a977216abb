"""What a statement's own words do not say, but the sentences around it do: through what it was said, and to whom.

News tells of an interview or a rally once and quotes from it for paragraphs. Which of the occasions, or of the people
spoken to, that a document mentions goes for a statement too, a conditional logit (McFadden 1974) weighs, as it does for
the day of a saying (dated.py); carried.tsv holds its weights, which lab.carried learns.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from onrecord.records import Reading, Source, Span, Statement
from onrecord.resolving.around import Around
from onrecord.resolving.scenes import Features, far, form
from onrecord.resolving.times.words import listed
from onrecord.resolving.tree import relation

ROLES = ("medium", "addressee")
_BACK, _AHEAD = 7, 3  # mentions looked at before a statement and behind it
_FRONT = 8  # tokens from the sentence's start
_SPEAKS = listed(
    "said told spoke speaking speak wrote writing added asked answered answering responded responding replied testified"
    " addressed addressing talked talking argued announced announcing read delivered delivering gave giving made making"
    " released issued sent posted published tweeted urged called warned repeated"
)
_IS = listed(
    "appeared appearing appear attended attending held holding hosted joined sat stood stopped stopping came went"
    " arrived took taking participated met meeting was were debated aired visited opened began"
)
_CASES = frozenset({"in", "on", "at", "during", "via", "by", "to", "with"})
_ARTICLES = {"a": "a", "an": "a", "the": "the"}


@dataclass(slots=True, eq=False)
class Mention:
    """What may be carried: its head token and its phrase. `sort` is of what sort it is. `says` are the statements whose
    own cue names it, `guessed` those that the model's head takes it for, by their number."""

    head: int
    span: Span
    sort: str
    says: set[int] = field(default_factory=set)
    guessed: set[int] = field(default_factory=set)
    asks: set[int] = field(default_factory=set)  # the statements, put as questions, that it is the source of


class Carried:
    """The candidates for one role of each of a document's statements; `speakers` are the statements' own."""

    def __init__(
        self,
        around: Around,
        rows: Sequence[tuple[Statement, Reading]],
        speakers: Sequence[Sequence[Source]],
        mentions: Iterable[Mention],
    ) -> None:
        self._around, self._tree, self._rows = around, around.tree, rows
        self.mentions = sorted(mentions, key=lambda m: m.head)
        self._heads = [m.head for m in self.mentions]
        self._breaks = [i for i, c in enumerate(self._tree.text) if c == "\n"]
        self._ids = [who[0].id if who else "" for who in speakers]
        self._names = [_last(who[0]) if who else "" for who in speakers]
        self._contents = [piece for s, _ in rows if s.content for piece in s.content.spans]
        self._cues = [set(around.cue(s)) for s, _ in rows]
        self._places = [s.cue.start if s.cue else s.start for s, _ in rows]

    def candidates(self, n: int) -> tuple[list[Mention], list[Features], Features]:
        """The mentions that may go for statement n, what speaks for each, and what for none."""
        token = max(self._tree.at(self._places[n]), 0)
        at = bisect_left(self._heads, token)
        near = self.mentions[max(0, at - _BACK) : at + _AHEAD]
        near += [m for m in self.mentions if n in m.guessed and m not in near]
        sentence = self._tree[token].sentence
        before = [m for m in near if self._tree[m.head].sentence < sentence]
        rows = []
        for m in near:
            found = self._features(n, m, sentence)
            if before and m is before[-1]:
                found["closest"] = 1.0
            if m is self.mentions[0]:
                found["first"] = 1.0
            rows.append(found)
        return near, rows, self._none(n)

    def _features(self, n: int, m: Mention, sentence: int) -> Features:
        tree, statement = self._tree, self._rows[n][0]
        names = [f"sort:{m.sort}", f"case:{self._case(m.head)}", f"article:{self._article(m)}"]
        for k in m.says:
            who, where = "same" if self._same(k, n) else "other", "back" if k < n else "ahead"
            names.append(f"says:{who}:{where}")
        if n in m.guessed:
            names.append("guess")
        names += ["asked" if k == n - 1 else "asked:far" for k in m.asks]
        start = tree[m.head].start
        own = any(s <= start < e for s, e in (statement.content.spans if statement.content else ()))
        quoted = not own and any(s <= start < e for s, e in self._contents)
        names += [name for name, holds in (("own", own), ("quoted", quoted)) if holds]
        if statement.source is not None and any(s <= start < e for s, e in statement.source.spans):
            names.append("in-source")
        names += self._hangs(n, m)
        gap = sentence - tree[m.head].sentence
        names.append(f"gap:{far(gap)}" if gap else "here:before" if start < self._places[n] else "here:after")
        names.append(f"para:{min(3, max(-1, self._line(self._places[n]) - self._line(start)))}")
        if self._about(n, m):
            names += ["about", "about:back" if gap > 0 else "about:ahead"]
        if self._names[n] and self._names[n] in m.span.text:
            names.append("self")
        return dict.fromkeys(names, 1.0)

    def _hangs(self, n: int, m: Mention) -> list[str]:
        """On what the mention hangs: a verb of speaking or of being there, whose subject is the speaker."""
        tree, cue = self._tree, self._cues[n]
        out = []
        for verb in itertools.islice(tree.above(m.head), 3):
            if verb in cue:
                out.append("on-cue")
            if tree[verb].tag not in ("VERB", "AUX"):
                continue
            word = tree.word(verb).lower()
            out.append("on-speaking" if word in _SPEAKS else "on-being" if word in _IS else "on-verb")
            subject = tree.child(verb, "nsubj")
            if subject is not None:
                start, end = tree.stretch(tree.under(subject))
                if self._names[n] and self._names[n] in tree.text[start:end]:
                    out.append("subject")
                elif tree.word(subject).lower() in ("he", "she", "they"):
                    out.append("subject:pronoun")
                else:
                    out.append("subject:other")
            break
        if m.head - self._around.first(tree[m.head].sentence) < _FRONT:
            out.append("fronted")
        return out

    def _about(self, n: int, m: Mention) -> bool:
        """Whether the mention's sentence names the speaker."""
        sentence = self._tree[m.head].sentence
        first = self._tree[self._around.first(sentence)].start
        name = self._names[n]
        return bool(name) and self._tree.text.find(name, first, self._around.end(sentence)) >= 0

    def _same(self, k: int, n: int) -> bool:
        return bool(self._ids[n]) and self._ids[k] == self._ids[n]

    def _case(self, token: int) -> str:
        case = self._around.case(token)
        return case if case in _CASES else "other" if case else "none"

    def _article(self, m: Mention) -> str:
        owned = any(self._tree[c].relation == "nmod:poss" for c in self._tree.children[m.head])
        found = self._tree.child(m.head, "det")
        return "poss" if owned else _ARTICLES.get(self._tree.word(found).lower(), "other") if found else "none"

    def _line(self, place: int) -> int:
        return bisect_right(self._breaks, place)

    def _none(self, n: int) -> Features:
        statement, reading = self._rows[n]
        top = self._tree.head(self._tree.of(statement.cue)) if statement.cue else None
        names = ["none", f"none:{form(self._tree, top)}", f"none:{statement.mode}"]
        names += [f"none:act:{reading.act}", f"none:kind:{reading.kind}"]
        if top is not None and relation(self._tree[top]) in ("acl", "advcl"):
            names.append("none:clause")
        return dict.fromkeys(names, 1.0)


def _last(source: Source) -> str:
    return source.name.split()[-1] if source.kind == "person" else source.name


@cache
def shipped() -> Mapping[str, Mapping[str, float]]:
    """The weights of carried.tsv, by the role and the feature's name."""
    lines = Path(__file__).with_name("carried.tsv").read_text("utf8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {role: {name: float(weights[i]) for name, *weights in rows if weights[i]} for i, role in enumerate(ROLES)}


def chosen(carried: Carried, n: int, weights: Mapping[str, float]) -> Mention | None:
    """What goes for statement n; None where nothing does."""
    mentions, features, none = carried.candidates(n)

    def worth(found: Features) -> float:
        return sum(weights.get(name, 0.0) for name in found)

    best = max(range(len(mentions)), key=lambda i: worth(features[i]), default=-1)
    return mentions[best] if best >= 0 and worth(features[best]) > worth(none) else None
