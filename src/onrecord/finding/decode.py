"""From the encoder's answers to attributions: tags to pieces, pieces to their cues.

A *piece* here is a run of words of one role, as (first, last) positions of the words' first word pieces.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from onrecord.finding.links import FAR, Linker, gaps
from onrecord.finding.pieces import Ints
from onrecord.finding.windows import Floats, Read

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


def attributions(read: Read, scores: Floats, heads: Ints, linker: Linker) -> list[Attribution]:
    """Of what was read; `scores` [n, 7] are the attribution tags', `heads` the positions of words' first pieces.

    Every content piece goes to the cue that the pointer likes best, or, where no window sees it with any cue (the
    later paragraphs of a long quotation), to the nearest; every cue takes the source it likes best or none; a cue
    that got no content is no attribution.
    """
    chances = softmax(scores[heads])
    found = runs(chances.argmax(1))
    spelled = np.concatenate([[0], read.pieces.letters[heads].cumsum()])  # a lone comma is no source and no content
    found = found[(found[:, 0] == CUE) | (spelled[found[:, 2] + 1] > spelled[found[:, 1]])]
    sure = np.array([chances[a : b + 1].max(1).mean() for _, a, b in found], dtype=np.float32)
    place = heads[found[:, 1:]]
    cues, contents, sources = (np.flatnonzero(found[:, 0] == role) for role in (CUE, CONTENT, SOURCE))
    if not len(cues) or not len(contents):
        return []
    liked = linker.scores("content", place[contents], place[cues], read)
    to_cue = softmax(liked)
    to_source = softmax(
        np.concatenate(
            [linker.absent(place[cues], read), linker.scores("source", place[cues], place[sources], read)], 1
        )
    )
    seen = liked.max(1) > FAR
    owner = np.where(seen, to_cue.argmax(1), gaps(place[contents], place[cues])[0].argmin(1))
    choice = to_source.argmax(1)
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
                tuple((int(a), int(b)) for a, b in place[contents[mine]]),
                chance,
            )
        )
    return out
