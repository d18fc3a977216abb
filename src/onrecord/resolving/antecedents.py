"""Which of a document's persons, names and phrases a pronoun or a definite phrase stands for.

Every candidate gets features, each a plain question about the text. A weight for each question, learned by
lab/antecedents.py and kept in antecedents.tsv, adds up to a score, and the highest wins. One of the candidates is
always that the words stand for nobody else ("the officials" that are called nothing better). The features are those of
mention-ranking coreference (Denis and Baldridge 2008, "Specialized models and ranking for coreference resolution"),
with a model of its own for each kind of anaphor as there, and what is peculiar to news: who spoke last, who is named in
the headline.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from math import log1p
from pathlib import Path

from onrecord.records import Parse, Statement
from onrecord.resolving.candidates import Candidate, is_subject
from onrecord.resolving.gazetteer import Gazetteer
from onrecord.resolving.kinds import HUMAN, plural
from onrecord.resolving.persons import is_sex
from onrecord.resolving.tree import Tree, relation

GROUPS = ("personal", "thing", "title", "phrase")
HEADLINE = 4  # sentences from a headline on in which whom it means is named
PERSONAL = frozenset({"he", "she", "him", "her", "his", "himself", "herself"})
_SEVERAL = frozenset({"they", "them", "their", "these", "those", "both"})
_SMALL = frozenset({"the", "this", "that", "these", "those", "a", "an", "of", "in", "for", "and", "former", "own"})

Features = dict[str, float]


@dataclass(frozen=True, slots=True)
class Anaphor:
    """The words that stand for someone: their tokens, the head among them, the statement whose source they are (or, for
    an `owner`, "her" of "her advisers", are in), and the source's kind by the model. `group` is one of GROUPS; `bare`
    is a noun without an article, as headlines have it."""

    tokens: Sequence[int]
    top: int
    statement: Statement
    kind: str | None
    group: str
    owner: bool = False
    bare: bool = False


# Picks one of the candidates, of which the last is nobody, by their features.
Choose = Callable[[Anaphor, Sequence[Candidate | None], Sequence[Features]], int]


@dataclass(slots=True)
class Said:
    """Who spoke so far: the candidates with the place of each statement, in order."""

    rows: list[tuple[int, Candidate]] = field(default_factory=list)

    def add(self, place: int, candidate: Candidate) -> None:
        self.rows.append((place, candidate))


class Antecedents:
    """Of one document. `quoted` are its quotations, `contents` its statements' contents; `choose` is the ranker."""

    def __init__(
        self,
        tree: Tree,
        parse: Parse,
        gazetteer: Gazetteer,
        quoted: Sequence[tuple[int, int]],
        contents: Sequence[tuple[int, int]],
        choose: Choose,
    ) -> None:
        self._tree, self._gazetteer, self._choose = tree, gazetteer, choose
        self._links: dict[int, list[tuple[int, float]]] = {}
        for token, earlier, score in parse.links:
            self._links.setdefault(token, []).append((earlier, score))
        self._quoted, self._contents = quoted, contents
        self.said = Said()

    def links(self, token: int) -> list[tuple[int, float]]:
        return self._links.get(token, [])

    def __call__(self, anaphor: Anaphor, candidates: Iterable[Candidate]) -> Candidate | None:
        """The candidate that the words stand for; None where they stand for themselves."""
        pool: list[Candidate | None] = list(dict.fromkeys(candidates))
        if not pool:
            return None
        rows = self._features(anaphor, [c for c in pool if c is not None])
        rows.append(self._null(anaphor))
        pool.append(None)
        return pool[self._choose(anaphor, pool, rows)]

    def _null(self, anaphor: Anaphor) -> Features:
        tree, top = self._tree, anaphor.top
        out = {"none": 1.0, f"none-{anaphor.kind or 'unknown'}": 1.0}
        if tree[top].tag in ("NOUN", "PROPN"):
            out["none-plural"] = float(plural(self._gazetteer, tree.word(top)))
            out["none-words"] = min(4, len(self._words(anaphor.tokens))) / 4
            out["none-clause"] = float(any(relation(tree[c]) in ("acl", "nmod") for c in tree.children[top]))
            out["none-bare"] = float(anaphor.bare)
        return out

    def _features(self, anaphor: Anaphor, pool: Sequence[Candidate]) -> list[Features]:
        tree, top = self._tree, anaphor.top
        here, place = tree[top].sentence, tree[top].start
        links = self._links.get(top, [])
        scores: dict[Candidate, float] = {}
        for candidate in pool:
            mine = [s for t, s in links if t in candidate.heads]
            if mine:
                scores[candidate] = max(mine)
        best = max(scores.values(), default=0.0)
        before = {c: c.before(top) for c in pool}
        nearest = max((b for b in before.values() if b is not None), default=-1)
        often = max((len(c.heads) for c in pool), default=1)
        spoke = [c for _, c in self.said.rows]
        own = anaphor.statement.content.spans if anaphor.statement.content else ()
        in_quotes, reported = self._in(self._quoted, place), self._in(self._contents, place)
        bare = anaphor.bare
        paragraph = self._line(place)
        content_words = self._words(anaphor.tokens)
        capitals = self._capitals(anaphor)
        many = self._many(anaphor)
        out = []
        for candidate in pool:
            row: Features = {"one": 1.0}
            out.append(row)
            if candidate in scores:
                row["link"] = (scores[candidate] + 4) / 8
                row["link-first"] = float(scores[candidate] == best)
                row["link-same"] = float(scores[candidate] > 0)
            last = before[candidate]
            if last is not None:
                apart = here - tree[last].sentence
                row["same-sentence"] = float(apart == 0)
                row["next-sentence"] = float(apart == 1)
                row["apart"] = log1p(apart)
                row["subject"] = float(is_subject(tree, last))
                row["nearest"] = float(last == nearest)
                row["in-content"] = float(self._in(own, tree[last].start))
                row["in-quotes"] = float(not in_quotes and self._in(self._quoted, tree[last].start))
                row["in-reported"] = float(not reported and self._in(self._contents, tree[last].start))
                row["same-paragraph"] = float(self._line(tree[last].start) == paragraph)
            elif (later := candidate.after(top)) is not None:
                row["later"] = 1.0
                row["later-apart"] = log1p(tree[later].sentence - here)
                row["headline"] = float(bare and tree[later].sentence - here <= HEADLINE and candidate.named)
            row["often"] = len(candidate.heads) / often
            row["mentions"] = log1p(len(candidate.heads))
            row["lead"] = float(bool(candidate.heads) and tree[candidate.heads[0]].sentence < 2)
            if spoke:
                row["spoke-last"] = float(spoke[-1] is candidate)
                row["spoke-near"] = float(candidate in spoke[-3:])
                row["spoke"] = float(candidate in spoke)
                row["spoke-often"] = spoke.count(candidate) / len(spoke)
                row["spoke-here"] = float(
                    any(c is candidate and self._line(p) == paragraph for p, c in self.said.rows[-3:])
                )
            row["named"] = float(candidate.named)
            if candidate.tokens and not candidate.named:
                row["indefinite"] = float(tree.lower[candidate.tokens[0]] in ("a", "an"))
            if candidate.kind is not None and anaphor.kind is not None:
                row["kind-same"] = float(candidate.kind == anaphor.kind)
                human = anaphor.group == "title" and anaphor.kind in HUMAN and candidate.kind in HUMAN
                row["kind-other"] = float(candidate.kind != anaphor.kind and not human)
            if candidate.person is not None:
                if anaphor.group == "personal":
                    row["sex"] = float(candidate.person.sex is not None)
                    if (lone := candidate.person.first_name_sex) is not None:
                        row["first-name"] = 1.0 if is_sex(tree.word(top), lone) else -1.0
            elif many is not None:
                row["number-other"] = float(candidate.plural != many)
            if anaphor.group in ("title", "phrase"):
                theirs = self._described(candidate)
                shared = len(content_words & theirs)
                row["words"] = shared / max(1, len(content_words))
                row["head-word"] = float(tree.lower[top] in theirs)
                row["more"] = float(len(theirs) > len(content_words))
                row["other-name"] = float(candidate.named and bool(capitals) and capitals.isdisjoint(theirs))
        return out

    def _many(self, anaphor: Anaphor) -> bool | None:
        word = self._tree.lower[anaphor.top]
        if self._tree[anaphor.top].tag == "NOUN":
            return plural(self._gazetteer, word)
        return word in _SEVERAL if word in _SEVERAL or word in ("it", "its", "this", "that") else None

    def _capitals(self, anaphor: Anaphor) -> set[str]:
        """The words of the phrase that make it a name, beside its first: "the Transport Ministry"."""
        return {self._tree.lower[t] for t in anaphor.tokens[1:] if self._tree.word(t)[:1].isupper()} - _SMALL

    def _described(self, candidate: Candidate) -> set[str]:
        """The words that tell what the candidate is."""
        if candidate.person is not None:
            return candidate.person.described
        words = self._words(candidate.tokens)
        if candidate.source is not None:
            words = words | {w.lower() for w in candidate.source.name.split()}
        return words - _SMALL

    def _words(self, tokens: Iterable[int]) -> set[str]:
        tags = ("NOUN", "PROPN", "ADJ", "NUM")
        return {self._tree.lower[t] for t in tokens if self._tree[t].tag in tags} - _SMALL

    @staticmethod
    def _in(stretches: Iterable[tuple[int, int]], place: int) -> bool:
        return any(start <= place < end for start, end in stretches)

    def _line(self, place: int) -> int:
        """Where the place's paragraph begins."""
        return self._tree.text.rfind("\n", 0, place)


class Ranker:
    """Chooses by weights, which are kept by group of anaphors and by feature."""

    def __init__(self, weights: Mapping[str, Mapping[str, float]]) -> None:
        self._weights = weights

    @classmethod
    def shipped(cls) -> Ranker:
        """The one that comes with the package; read once in a process."""
        return _shipped()

    def score(self, group: str, row: Features) -> float:
        weights = self._weights.get(group, {})
        return sum(weights.get(name, 0.0) * value for name, value in row.items())

    def best(self, group: str, rows: Sequence[Features]) -> int:
        scores = [self.score(group, row) for row in rows]
        return scores.index(max(scores))

    def __call__(self, anaphor: Anaphor, pool: Sequence[Candidate | None], rows: Sequence[Features]) -> int:
        return self.best(anaphor.group, rows)


@cache
def _shipped() -> Ranker:
    weights: dict[str, dict[str, float]] = {group: {} for group in GROUPS}
    lines = Path(__file__).with_name("antecedents.tsv").read_text("utf8").splitlines()
    table = [line.split("\t") for line in lines if line and not line.startswith("#")]
    for name, *values in table[1:]:
        for group, value in zip(table[0][1:], values, strict=True):
            if value:
                weights[group][name] = float(value)
    return Ranker(weights)
