"""Tokens, sentences and trees, from the model's syntax head. Tags and relations are Universal Dependencies'."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.finding.pieces import Ints, Pieces
from onrecord.finding.trees import best_tree
from onrecord.finding.windows import Floats, Read

UPOS = (
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
    "SYM", "VERB", "X",
)  # fmt: skip
# Those of the English treebanks EWT and GUM, subtypes included; "_" is none of them.
RELATIONS = (
    "_", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc",
    "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass", "dep",
    "det", "det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark",
    "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl",
    "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp",
)  # fmt: skip
# Closed classes have short words alone: the longest of each in the English treebanks, but for misspellings. Without
# this "declined" and "refused" come out as particles before a "to".
_LONGEST = {"PART": 4, "AUX": 6, "DET": 8, "CCONJ": 7, "SCONJ": 8, "PRON": 10, "PUNCT": 4}
# Of some relations only words of these tags are, in those treebanks with next to no exception.
_ONLY = {
    "punct": "PUNCT", "aux": "AUX", "aux:pass": "AUX", "cop": "AUX", "det": "DET", "nummod": "NUM", "expl": "PRON",
    "cc": "CCONJ SYM ADV", "mark": "SCONJ PART ADP ADV", "nmod:poss": "PRON PROPN NOUN",
}  # fmt: skip
_PROJECTIONS = ("arc_child", "arc_head", "relation_child", "relation_head")
BLANK = 3  # the gap of a paragraph


@dataclass(frozen=True, slots=True)
class Tokens:
    """A row a token, in order: its characters in the text, its sentence's number, and the word piece that stands for
    it."""

    starts: Ints
    ends: Ints
    sentences: Ints
    places: Ints

    def __len__(self) -> int:
        return len(self.starts)


@dataclass(frozen=True, slots=True)
class Trees:
    """For each token the index of its tag in UPOS and of its relation in RELATIONS, and its head's index among the
    tokens, -1 for a root."""

    tags: Ints
    heads: Ints
    relations: Ints


def places(starts: Ints, ends: Ints, pieces: Pieces) -> Ints:
    """The piece that stands for each token: the first that begins in it, else the one it lies in ("n't" in "don")."""
    at = np.searchsorted(pieces.starts, starts)
    inside = (at < len(pieces)) & (pieces.starts[np.minimum(at, len(pieces) - 1)] < ends)
    return np.where(inside, at, np.maximum(at - 1, 0))


def tokens(text: str, pieces: Pieces, segments: Floats) -> Tokens:
    """The tokens of the text, by the `segments` head's scores [n, 3] (goes on, begins a token, begins a sentence)."""
    label = segments.argmax(1)
    label[0] = 2
    label[pieces.gaps == BLANK] = 2
    label[(label == 0) & (pieces.gaps > 0)] = 1
    first = np.flatnonzero(label)
    starts = pieces.starts[first]
    ends = pieces.ends[np.append(first[1:], len(pieces)) - 1]
    sentences = np.cumsum(label[first] == 2) - 1
    # A word piece ends at the apostrophe, so "n't" begins inside one; the apostrophe's piece stands for it.
    contracted = [i for i in np.flatnonzero(ends - starts > 3) if text[ends[i] - 3 : ends[i]].lower() in ("n't", "n’t")]
    if contracted:
        cut = ends[contracted] - 3
        after = np.array(contracted) + 1
        starts, ends = np.insert(starts, after, cut), np.insert(ends, contracted, cut)
        sentences = np.insert(sentences, after, sentences[contracted])
    return Tokens(starts, ends, sentences, places(starts, ends, pieces))


class Parser:
    """Biaffine arcs and relations (Dozat and Manning 2017), a sentence at a time."""

    def __init__(self, heads: Mapping[str, Floats]) -> None:
        self._w = heads
        if heads:  # the four projections of a word are one product
            self._weight = np.concatenate([heads[f"{name}.weight"] for name in _PROJECTIONS]).T
            self._bias = np.concatenate([heads[f"{name}.bias"] for name in _PROJECTIONS])
            self._cuts = np.cumsum([len(heads[f"{name}.bias"]) for name in _PROJECTIONS])[:-1]

    def __call__(self, read: Read, found: Tokens, tags: Floats) -> Trees:
        """The trees of the tokens, whoever found them; `tags` [n, 17] are the tag head's scores of all pieces."""
        at, sentences = found.places, found.sentences
        heads = np.full(len(at), -1, dtype=np.int64)
        scores = np.zeros((len(at), len(RELATIONS)), dtype=np.float32)
        bounds = np.flatnonzero(np.diff(sentences, prepend=-1, append=-1))
        judge = self._judges(read, at, bounds)
        for w in np.unique(judge):
            self._window(read, int(w), at, [bounds[i : i + 2] for i in np.flatnonzero(judge == w)], heads, scores)
        tagged, links = _together(_allowed(tags[at], found.ends - found.starts), scores)
        _lifted(tagged, heads, links, found.sentences)
        return Trees(tagged, heads, links)

    @staticmethod
    def _judges(read: Read, at: Ints, bounds: Ints) -> Ints:
        """The window for each sentence: the one that owns its middle; -1 where that does not hold all of it."""
        first, last = at[bounds[:-1]], at[bounds[1:] - 1]
        owner = read.owner[(first + last) // 2]
        windows = np.array(read.windows)
        whole = (windows[owner, 0] <= first) & (last < windows[owner, 1])
        return np.where(whole, owner, -1)

    def _window(self, read: Read, window: int, at: Ints, spans: list[Ints], heads: Ints, out: Floats) -> None:
        """Puts the sentences' heads, and the scores of the relations to them, into their rows."""
        view, offset = (read.hidden, 0) if window < 0 else (read.views[window], read.windows[window][0])
        index = np.concatenate([np.arange(*span) for span in spans])
        rows = np.concatenate([view[at[index] - offset], self._w["root"]])
        projected = np.maximum(rows @ self._weight + self._bias, 0)
        child, head, relation_child, relation_head = np.split(projected, self._cuts, axis=1)
        child = child @ self._w["between.weight"].T + self._w["between.bias"]
        done, over = 0, np.empty(len(index), dtype=np.int64)  # rows of `projected`, the last the root's
        for start, stop in spans:
            n = int(stop - start)
            mine = slice(done, done + n)
            scores = child[mine] @ np.concatenate([head[mine], head[-1:]]).T / np.float32(head.shape[1] ** 0.5)
            found = best_tree(scores)
            heads[start:stop] = np.where(found < n, found + start, -1)
            over[mine] = np.where(found < n, found + done, len(index))
            done += n
        pair = np.concatenate([relation_child[:-1], relation_head[over]], 1)
        out[index] = pair @ self._w["relation.weight"].T + self._w["relation.bias"]


def _allowed(tags: Floats, sizes: Ints) -> Floats:
    """The scores [n, 17] of tokens of those sizes, in characters, less what they cannot be."""
    out = tags.copy()
    for name, longest in _LONGEST.items():
        out[sizes > longest, UPOS.index(name)] = -np.inf
    return out


def _together(tags: Floats, relations: Floats) -> tuple[Ints, Ints]:
    """Of each token the likeliest tag and relation [n] that go together, by their scores [n, 17] and [n, RELATIONS]."""
    tagged, links = tags.argmax(1), relations.argmax(1)
    apart = np.flatnonzero(~_FITS[tagged, links])
    if len(apart):
        both = _log(tags[apart])[:, :, None] + _log(relations[apart])[:, None, :]
        best = np.where(_FITS, both, -np.inf).reshape(len(apart), -1).argmax(1)
        tagged[apart], links[apart] = np.divmod(best, len(RELATIONS))
    return tagged, links


def _lifted(tags: Ints, heads: Ints, links: Ints, sentences: Ints) -> None:
    """No noun before a "that" is an argument of a verb behind it that is in its clause: it is the subject of the verb
    between, else an object of the one before. Changes heads and links."""
    verb, passive = UPOS.index("VERB"), RELATIONS.index("aux:pass")
    for mark in np.flatnonzero((links == RELATIONS.index("mark")) & (heads > np.arange(len(heads)))).tolist():
        first = int(np.searchsorted(sentences, sentences[mark]))
        before = heads[first:mark]
        amiss = (before > mark) & (before <= heads[mark]) & np.isin(links[first:mark], _ARGUMENTS)
        for i in (first + np.flatnonzero(amiss)).tolist():
            between = [v for v in range(i + 1, mark) if tags[v] == verb and not _under(v, i, heads)]
            earlier = [v for v in range(first, i) if tags[v] == verb and not _under(v, i, heads)]
            if between and not _has(between[0], _SUBJECTS, heads, links):
                heads[i] = between[0]
                links[i] = _SUBJECTS[int(_has(between[0], (passive,), heads, links))]
            elif earlier:
                heads[i], links[i] = earlier[-1], RELATIONS.index("obj")


def _under(token: int, top: int, heads: Ints) -> bool:
    """Whether the way up from the token leads over the other, or is no way up."""
    for _ in range(len(heads)):
        if token < 0 or token == top:
            break
        token = int(heads[token])
    return token >= 0


def _has(token: int, relations: Sequence[int], heads: Ints, links: Ints) -> bool:
    """Whether anything hangs on the token so."""
    return bool(np.isin(links[heads == token], relations).any())


def _log(scores: Floats) -> Floats:
    """The logarithms of the chances."""
    out: Floats = scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)
    return out


def _fits() -> NDArray[np.bool_]:
    """[17, RELATIONS]: which tags and relations go together."""
    out = np.ones((len(UPOS), len(RELATIONS)), dtype=bool)
    for relation, only in _ONLY.items():
        out[[tag not in only.split() for tag in UPOS], RELATIONS.index(relation)] = False
    out[UPOS.index("PUNCT"), [relation not in ("punct", "root") for relation in RELATIONS]] = False
    return out


_FITS = _fits()
_SUBJECTS = tuple(map(RELATIONS.index, ("nsubj", "nsubj:pass")))
_ARGUMENTS = tuple(map(RELATIONS.index, ("nsubj", "nsubj:pass", "obj", "iobj", "obl")))
