"""What speaks for each of the days that a document mentions near a statement being the day of the saying.

News dates a scene once ("at a rally on Tuesday") and quotes from it for paragraphs. So what counts is not only on what
an expression hangs, but how far back it is, whether its sentence is about the speaker, and how the statement is told:
"has long said" has no day.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from onrecord.records import Document, Reading, Source, Statement, Time
from onrecord.resolving.attached import ON_SOURCE, attached
from onrecord.resolving.times.tense import tense
from onrecord.resolving.times.words import MONTHS, WEEKDAYS, listed
from onrecord.resolving.tree import Tree, relation

Interval = tuple[str | None, str | None]  # the first and the last day
Features = dict[str, float]

_BACK, _AHEAD = 9, 3  # expressions looked at before a statement's sentence, and after it
# Nouns and verbs of the occasions on which people speak, and of what they speak through.
_OCCASIONS = listed(
    "speech rally interview interviews statement debate debates hearing briefing conference news address remarks"
    " event appearance meeting hall forum letter tweet tweets tweeted post posted email memo testimony call press"
    " show program broadcast summit convention panel session speaking spoke telling op-ed column article report"
    " published ad video announcement announced release released comments stop fundraiser dinner visit ceremony"
    " appeared"
)
_PAST = listed(
    "said told wrote spoke made gave took put went came called held found saw knew thought felt sought meant sent"
    " swore swung drew laid read led shot sang began did had was were struck hit ran heard kept left met paid let"
)


@dataclass(slots=True)
class Mention:
    """A time expression by its place; sentences and paragraphs count from the text's start. `hangs` are the statements
    on whose cue or source it hangs, by their number, each with the way it does (attached.py)."""

    time: Time
    days: Interval
    sentence: int
    paragraph: int
    quoted: bool = False  # inside a statement's content
    occasion: bool = False  # it dates one on which people speak
    ahead: bool = False  # its clause looks ahead
    hangs: list[tuple[int, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Said:
    """A statement by its place, with its speaker's id and last name, and the form of its cue's verb."""

    sentence: int
    paragraph: int
    speaker: str
    name: str
    form: str


class Scenes:
    """The candidates for the day of each statement of a document. `speakers` are the statements' own, one to one."""

    def __init__(
        self,
        document: Document,
        tree: Tree,
        rows: Sequence[tuple[Statement, Reading]],
        speakers: Sequence[Sequence[Source]],
        times: Iterable[Time],
    ) -> None:
        self._tree, self._rows, self._text = tree, rows, document.text
        self._today = _day(document.published)
        self._breaks = [i for i, c in enumerate(self._text) if c == "\n"]
        self._said = [self._place(s, who) for (s, _), who in zip(rows, speakers, strict=True)]
        self.mentions = [self._mention(t) for t in times if _dates(t)]
        self._sentences = [m.sentence for m in self.mentions]
        self._spans: dict[int, tuple[int, int]] = {}
        for token in tree.tokens:
            start, _ = self._spans.get(token.sentence, (token.start, 0))
            self._spans[token.sentence] = start, token.end
        self._hang()
        self._told = {s.sentence for s in self._said}
        recent = [m.days for m in self.mentions if self._recent(m.days)]
        self._recents = set(recent)
        self._first = next((m.days for m in self.mentions if not m.quoted and m.days in self._recents), None)

    def _place(self, statement: Statement, who: Sequence[Source]) -> _Said:
        tree, at = self._tree, statement.cue.start if statement.cue else statement.start
        top = tree.head(tree.of(statement.cue)) if statement.cue else None
        name = who[0].name if who else ""
        if who and who[0].kind == "person":
            name = name.split()[-1]
        sentence = tree[max(tree.at(at), 0)].sentence if tree.tokens else 0
        return _Said(sentence, bisect_right(self._breaks, at), who[0].id if who else "", name, form(tree, top))

    def _mention(self, time: Time) -> Mention:
        tree, start = self._tree, time.span.start
        sentence = tree[max(tree.at(start), 0)].sentence if tree.tokens else 0
        ahead = tense(self._text, start, time.span.end) == "future"
        found = Mention(time, days(time), sentence, bisect_right(self._breaks, start), ahead=ahead)
        head = tree.head(tree.inside(start, time.span.end))
        if head is not None:
            above = [tree.word(over).lower() for _, over in zip(range(3), tree.above(head), strict=False)]
            found.occasion = not _OCCASIONS.isdisjoint(above)
        return found

    def _hang(self) -> None:
        """What the expressions hang on, and which are inside of contents."""
        starts = [m.time.span.start for m in self.mentions]
        for n, (statement, _) in enumerate(self._rows):
            for start, end in statement.content.spans if statement.content else ():
                for m in self.mentions[bisect_left(starts, start) : bisect_left(starts, end)]:
                    m.quoted = True
            first, last = self._here(n)
            for m in self.mentions[first:last]:
                if (where := attached(self._tree, statement, m.time)) is not None:
                    m.hangs.append((n, where))

    def _here(self, n: int) -> tuple[int, int]:
        """The first and the last expression, the latter excluded, of statement n's sentence."""
        sentence = self._said[n].sentence
        return bisect_left(self._sentences, sentence), bisect_right(self._sentences, sentence)

    def at(self, n: int) -> int:
        """Where the cue of statement n begins, or the statement."""
        statement = self._rows[n][0]
        return statement.cue.start if statement.cue else statement.start

    def _back(self, at: Interval) -> int | None:
        """The days from the interval's end to the day of publication."""
        end = _day(at[1] or at[0])
        return None if end is None or self._today is None else (self._today - end).days

    def _recent(self, at: Interval) -> bool:
        back = self._back(at)
        return back is not None and 0 <= back <= 7 and at[0] == at[1]

    def candidates(self, n: int) -> tuple[list[Mention], list[Features], Features]:
        """The expressions that may date statement n, one of each interval, what speaks for each, and what for none."""
        first, last = self._here(n)
        near = self.mentions[max(0, first - _BACK) : last + _AHEAD]
        if self._first is not None and all(m.days != self._first for m in near):
            near.append(next(m for m in self.mentions if m.days == self._first))
        best: dict[Interval, tuple[Mention, Features]] = {}
        for m in near:
            found = self._features(n, m)
            if (held := best.get(m.days)) is not None:
                keep = m if _plainness(found) > _plainness(held[1]) else held[0]
                best[m.days] = keep, held[1] | found
            else:
                best[m.days] = m, found
        closest = next((m.days for m in reversed(self.mentions[max(0, first - _BACK) : first]) if not m.quoted), None)
        for at, (_, found) in best.items():
            found |= self._of_days(at)
            if at == closest:
                gaps = [f"closest:{name}" for name in found if name.startswith("gap:")]
                found |= dict.fromkeys(("closest", f"closest:{self._said[n].form}", *gaps), 1.0)
            if at == self._first:
                found["first"] = 1.0
            if self._recents == {at}:
                found["only"] = 1.0
        return [m for m, _ in best.values()], [f for _, f in best.values()], self._none(n)

    def _features(self, n: int, m: Mention) -> Features:
        statement, said = self._rows[n][0], self._said[n]
        names = []
        for k, where in m.hangs:
            if k == n:
                names.append(_HANGS[where])
                if where == ON_SOURCE and self._rows[n][1].kind == "document":
                    names.append("on-document")  # "a 2031 study"
            else:
                names.append("hangs:same" if self._said[k].speaker == said.speaker and k < n else "hangs:other")
        start, end = m.time.span.start, m.time.span.end
        if any(s < end and start < e for s, e in (statement.content.spans if statement.content else ())):
            return dict.fromkeys([*names, "own"], 1.0)
        gap = said.sentence - m.sentence
        names.append(f"gap:{far(gap)}" if gap else "here:before" if start < statement.start else "here:after")
        names.append(f"para:{min(3, max(-1, said.paragraph - m.paragraph))}")
        names.append(f"sort:{_sort(m.time)}")
        if gap > 0 and m.paragraph == said.paragraph:
            names.append("paragraph")
        names += [name for name in ("quoted", "occasion", "ahead") if getattr(m, name)]
        if m.sentence not in self._told:
            names += ["untold", "untold:later"] if gap < 0 else ["untold"]
        if said.name and self._text.find(said.name, *self._spans.get(m.sentence, (0, 0))) >= 0:
            names += ["about", "about:back"] if gap > 0 and not m.quoted else ["about"]
        return dict.fromkeys(names, 1.0)

    def _of_days(self, at: Interval) -> Features:
        if None in at:
            return {"open": 1.0}
        out, back = {}, self._back(at)
        if back is not None:
            out[f"back:{_ago(back)}"] = 1.0
        first, last = _day(at[0]), _day(at[1])
        if first is not None and last is not None and first != last:
            size = (last - first).days
            out["size:week" if size < 7 else "size:month" if size < 32 else "size:year"] = 1.0
        return out

    def _none(self, n: int) -> Features:
        statement, reading = self._rows[n]
        names = ["none", *(f"none:{what}" for what in (self._said[n].form, statement.mode))]
        names += [f"none:act:{reading.act}", f"none:kind:{reading.kind}"]
        if not self._recents:
            names.append("none:undated")
        return dict.fromkeys(names, 1.0)


def days(time: Time) -> Interval:
    """The first and the last day, without hours."""
    return time.earliest and time.earliest[:10], time.latest and time.latest[:10]


def form(tree: Tree, top: int | None) -> str:
    """Of a cue's head: past, perfect, pluperfect, modal, present, participle, plain; noun, other, absent."""
    if top is None:
        return "absent"
    if tree[top].tag not in ("VERB", "AUX"):
        return "noun" if tree[top].tag in ("NOUN", "PROPN") else "other"
    helpers = {tree.word(c).lower() for c in tree.children[top] if relation(tree[c]) == "aux"}
    for name, words in _HELPERS.items():
        if helpers & words:
            return name
    word = tree.word(top).lower()
    if word.endswith("ing"):
        return "participle"
    return "past" if word.endswith("ed") or word in _PAST else "present" if word.endswith("s") else "plain"


_HELPERS = {
    "perfect": {"has", "have", "'ve", "’ve", "'s", "’s"},
    "pluperfect": {"had", "'d", "’d"},
    "modal": {"will", "would", "could", "can", "may", "might", "should", "must"},
}


_HANGS = ("on-verb", "in-cue", "on-cue", "on-source")  # by attached.py's order


def _dates(time: Time) -> bool:
    """Whether it may date something: no duration, no habit, not "now"."""
    return (
        time.type in ("DATE", "TIME")
        and bool(time.earliest or time.latest)
        and time.value not in ("PRESENT_REF", "FUTURE_REF")
    )


def _plainness(found: Features) -> int:
    """Which of two expressions of the same day is shown."""
    return sum(4 - n for n, name in enumerate(_HANGS) if name in found) - ("own" in found) - ("quoted" in found)


def far(gap: int) -> str:
    if gap < 3:
        return str(max(gap, -2))
    return "3-4" if gap < 5 else "5-8" if gap < 9 else "9-16" if gap < 17 else "far"


def _ago(back: int) -> str:
    if back < 0:
        return "future"
    return str(back) if back < 3 else "week" if back < 8 else "month" if back < 32 else "long"


def _sort(time: Time) -> str:
    """In what words the time is told."""
    words = time.span.text.lower().replace(",", " ").split()
    if any(w in WEEKDAYS for w in words):
        return "weekday"
    if words[-1] in ("week", "month", "year"):
        return "unit"
    if len(words) == 1 and words[0].isdigit():
        return "year"
    if any(c.isdigit() for w in words for c in w):
        return "date"
    return "month" if any(w in MONTHS for w in words) else "day" if len(time.value) >= 10 else "other"


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None
