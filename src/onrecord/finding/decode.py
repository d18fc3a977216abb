"""From the encoder's answers to attributions: tags to pieces, pieces to their cues.

A *piece* here is a run of words of one role, as (first, last) positions of the words' first word pieces.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from onrecord.finding.links import between, distances
from onrecord.finding.pieces import Ints
from onrecord.finding.windows import Floats

TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
SOURCE, CUE, CONTENT = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Attribution:
    """Positions of word pieces, first and last word of each piece; `score` in 0..1."""

    cue: tuple[int, int]
    source: tuple[int, int] | None
    contents: tuple[tuple[int, int], ...]
    score: float


def softmax(scores: Floats) -> Floats:
    """Over the last axis."""
    e = np.exp(scores - scores.max(-1, keepdims=True))
    out: Floats = e / e.sum(-1, keepdims=True)
    return out


def runs(tags: Ints) -> Ints:
    """Tags of words in order -> [n, 3]: role, first and last word. I- after anything but its own role begins a run."""
    role = (tags - 1) // 2  # O is -1
    role[tags == 0] = -1
    begins = (role >= 0) & ((tags % 2 == 1) | (role != np.concatenate([[-1], role[:-1]])))
    first = np.flatnonzero(begins)
    change = np.flatnonzero(begins | (role < 0))
    stop = np.append(change, len(tags))[np.searchsorted(change, first, side="right")]
    return np.stack([role[first], first, stop - 1], 1)


class Linker:
    """The learned pointer. `heads` holds its arrays under the names that training gave them."""

    def __init__(self, heads: Mapping[str, Floats]) -> None:
        self._heads = heads

    def _project(self, name: str, ends: Floats) -> Floats:
        out: Floats = ends @ self._heads[f"{name}.weight"].T + self._heads[f"{name}.bias"]
        return out

    def scores(self, name: str, pieces: Floats, candidates: Floats, where: Ints, there: Ints) -> Floats:
        """[n, m]: of each piece ([n, 768], its first and last word's rows) against each candidate ([m, 768])."""
        left, right = self._project(f"{name}.piece", pieces), self._project(f"{name}.candidate", candidates)
        score = left @ right.T / np.sqrt(np.float32(left.shape[1]))
        score += self._heads[f"{name}.distance"][distances(where, there)]
        score += self._heads[f"{name}.between"][between(where, there)]
        out: Floats = score
        return out

    def absent(self, cues: Floats) -> Floats:
        return self._project("absent", cues)


def attributions(tags: Floats, hidden: Floats, heads: Ints, linker: Linker) -> list[Attribution]:
    """`tags` [n, 7] raw scores and `hidden` [n, 384] of all word pieces; `heads` the positions of words' first pieces.

    Every content piece goes to the cue that the pointer likes best, every cue takes the source it likes best or
    none; a cue that got no content is no attribution.
    """
    chances = softmax(tags[heads])
    best = chances.argmax(1)
    found = runs(best)
    sure = np.array([chances[a : b + 1].max(1).mean() for _, a, b in found], dtype=np.float32)
    place = heads[found[:, 1:]] if len(found) else np.zeros((0, 2), dtype=np.int64)
    part = {role: np.flatnonzero(found[:, 0] == role) for role in (SOURCE, CUE, CONTENT)}
    if not len(part[CUE]) or not len(part[CONTENT]):
        return []
    ends = hidden[place].reshape(len(place), -1)
    at = {role: place[i] for role, i in part.items()}
    cues, contents, sources = part[CUE], part[CONTENT], part[SOURCE]
    to_cue = softmax(linker.scores("content", ends[contents], ends[cues], at[CONTENT], at[CUE]))
    to_source = linker.absent(ends[cues])
    if len(sources):
        to_source = np.concatenate(
            [to_source, linker.scores("source", ends[cues], ends[sources], at[CUE], at[SOURCE])], axis=1
        )
    to_source = softmax(to_source)
    owner, choice = to_cue.argmax(1), to_source.argmax(1)
    out = []
    for k, cue in enumerate(cues):
        mine = np.flatnonzero(owner == k)
        if not len(mine):
            continue
        source = sources[choice[k] - 1] if choice[k] else None
        chance = float(to_source[k, choice[k]]) * float(sure[cue])
        chance *= float((to_cue[mine, k] * sure[contents[mine]]).max())
        if source is not None:
            chance *= float(sure[source])
        out.append(
            Attribution(
                (int(place[cue, 0]), int(place[cue, 1])),
                None if source is None else (int(place[source, 0]), int(place[source, 1])),
                tuple((int(a), int(b)) for a, b in at[CONTENT][mine]),
                chance,
            )
        )
    return out
