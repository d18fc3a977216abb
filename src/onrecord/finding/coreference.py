"""Who is meant: a mention's antecedents, from the model's coreference head, over words (Dobrovolskii 2021).

A mention is its head word. The words of different windows are compared, which the head was trained for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import numpy as np

from onrecord.finding.links import distances
from onrecord.finding.pieces import Ints
from onrecord.finding.syntax import UPOS, Tokens, Trees
from onrecord.finding.windows import Floats, Read

EDGES = np.array([1, 2, 3, 5, 9, 17, 33, 65, 129, 257, 513])  # tokens in between
FEATURES = 2 * (len(EDGES) + 1)
# What can head a mention, by its tag.
MENTIONED = np.array([i for i, t in enumerate(UPOS) if t in {"NOUN", "PROPN", "PRON", "DET", "NUM", "SYM", "X", "ADJ"}])
REACH = 1500  # tokens back that an antecedent is looked for in
KEPT, LEAST = 6, -4.0  # of the antecedents that a mention may have, how many are told, and from which score on


def features(words: Ints, at: Ints, others: Ints, there: Ints) -> Ints:
    """[n, m]: how far apart (`at` and `there` count tokens), and whether they are the same word (by its number)."""
    apart = np.searchsorted(EDGES, np.abs(at[:, None] - there[None, :]), side="right")
    out: Ints = apart + (len(EDGES) + 1) * (words[:, None] == others[None, :])
    return out


class Coreference:
    """Of one text. `heads` holds the head's arrays."""

    def __init__(self, heads: Mapping[str, Floats], text: str, read: Read, tokens: Tokens, trees: Trees) -> None:
        self._w, self._read, self._tokens = heads, read, tokens
        self.nominal = np.flatnonzero(np.isin(trees.tags, MENTIONED))
        surface = [text[s:e].lower() for s, e in zip(tokens.starts, tokens.ends, strict=True)]
        number: dict[str, int] = {}
        self._words = np.array([number.setdefault(s, len(number)) for s in surface], dtype=np.int64)
        self._rows = read.hidden[tokens.places]
        self._forms, self._each = heads["mix.weight"].shape[1], heads["later.bias"].shape[0]
        self._each //= self._forms
        self._earlier = self._project("earlier", self._rows[self.nominal])

    def _project(self, name: str, rows: Floats) -> Floats:
        """[n, 384] -> [forms, n, each]"""
        out = rows @ self._w[f"{name}.weight"].T + self._w[f"{name}.bias"]
        return np.ascontiguousarray(out.reshape(len(rows), self._forms, self._each).transpose(1, 0, 2))

    def antecedents(self, wanted: Ints, block: int = 64) -> Ints:
        """For each of those tokens its antecedent token, or -1."""
        out = np.full(len(wanted), -1, dtype=np.int64)
        for rows, there, scores in self._blocks(wanted, block):
            best = scores.argmax(1)
            out[rows] = np.where(scores.max(1) > 0, there[best], -1)
        return out

    def candidates(self, wanted: Iterable[int]) -> list[tuple[int, int, float]]:
        """For each of those tokens the KEPT earlier ones that are likeliest the same, as (token, earlier token, score):
        above 0 where the head takes them for the same. A token's likeliest comes first."""
        tokens = np.array(sorted(set(wanted)), dtype=np.int64)
        out = []
        for rows, there, scores in self._blocks(tokens):
            order = np.argsort(-scores, axis=1, kind="stable")[:, :KEPT]
            for token, places, row in zip(tokens[rows].tolist(), order, scores, strict=True):
                out += [(token, int(there[p]), float(row[p])) for p in places if row[p] > LEAST]
        return out

    def _blocks(self, wanted: Ints, block: int = 64) -> Iterator[tuple[slice, Ints, Floats]]:
        """Some of the wanted tokens at a time: which, the tokens before the last of them, and the scores of both."""
        for i in range(0, len(wanted), block):
            mine = wanted[i : i + block]
            stop = int(np.searchsorted(self.nominal, mine.max()))
            start = int(np.searchsorted(self.nominal, mine.min() - REACH))
            if stop <= start:
                continue
            there = self.nominal[start:stop]
            scores = self._scores(mine, start, stop)
            scores[(there >= mine[:, None]) | (there < mine[:, None] - REACH)] = -np.inf
            yield slice(i, i + block), there, scores

    def _scores(self, mine: Ints, start: int, stop: int) -> Floats:
        later = self._project("later", self._rows[mine])
        forms = later @ self._earlier[:, start:stop].transpose(0, 2, 1) * np.float32(self._each**-0.5)
        there = self.nominal[start:stop]
        known = features(self._words[mine], mine, self._words[there], there)
        mixed = self._w["mix.weight"] @ forms.reshape(self._forms, -1)  # [pair, n * m]
        mixed += (self._w["feature"] + self._w["mix.bias"])[known.ravel()].T
        np.maximum(mixed, 0, out=mixed)
        score: Floats = (self._w["score.weight"] @ mixed).reshape(known.shape) + self._w["score.bias"]
        return score

    def chains(
        self, wanted: Iterable[int], candidates: Iterable[tuple[int, int, float]] | None = None
    ) -> list[list[int]]:
        """The chains that hold the wanted tokens, each followed back through its antecedents; tokens in order, chains
        of at least two. `candidates` are those of the wanted tokens, where they have been told already."""
        link: dict[int, int] = {}
        todo = sorted(set(wanted))
        if candidates is not None:
            link = dict.fromkeys(todo, -1)
            for token, earlier, score in candidates:
                if link[token] < 0 < score:
                    link[token] = earlier
            todo = sorted(set(link.values()) - link.keys() - {-1})
        while todo:
            found = self.antecedents(np.array(todo))
            link.update(zip(todo, found.tolist(), strict=True))
            todo = sorted({t for t in found.tolist() if t >= 0} - link.keys())
        top: dict[int, int] = {}
        for token in sorted(link):
            top[token] = token if link[token] < 0 else top[link[token]]
        chains: dict[int, list[int]] = {}
        for token, first in top.items():
            chains.setdefault(first, []).append(token)
        return [sorted(c) for c in chains.values() if len(c) > 1]

    def bounds(self, heads: Ints) -> tuple[Ints, Ints]:
        """The first and last token of the mention that each of those tokens heads."""
        sentence, at = self._tokens.sentences, self._tokens.places
        first, last = heads.copy(), heads.copy()
        together = np.stack([sentence[heads], self._read.owner[at[heads]]], 1)
        for number, window in np.unique(together, axis=0):
            mine = np.flatnonzero((together == (number, window)).all(1))
            here, head = np.arange(*np.searchsorted(sentence, [number, number + 1])), heads[mine]
            where, there = at[head], at[here]
            near = distances(np.stack([where] * 2, 1), np.stack([there] * 2, 1))
            view, offset = self._read.views[window], self._read.windows[window][0]
            inside = (there >= offset) & (there < offset + len(view))
            rows = view[(there - offset).clip(0, len(view) - 1)]
            rows[~inside] = self._rows[here[~inside]]
            a = view[where - offset] @ self._w["bound_head.weight"].T + self._w["bound_head.bias"]
            b = rows @ self._w["bound_word.weight"].T + self._w["bound_word.bias"]
            size = a.shape[1] // 2
            allowed = (here <= head[:, None], here >= head[:, None])
            for k, out in enumerate((first, last)):
                part = slice(k * size, (k + 1) * size)
                scores = a[:, part] @ b[:, part].T * np.float32(size**-0.5) + self._w["bound_distance"][k][near]
                out[mine] = here[np.where(allowed[k], scores, -np.inf).argmax(1)]
        return first, last
