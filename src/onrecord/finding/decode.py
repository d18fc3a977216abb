"""From the encoder's answers to attributions: tags to pieces, pieces to their cues.

A *piece* here is a run of words of one role, as (first, last) positions of the words' first word pieces.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from onrecord.finding.belief import Belief, log_odds
from onrecord.finding.links import FAR, Linker, gaps
from onrecord.finding.pieces import Ints
from onrecord.finding.subjects import Subjects
from onrecord.finding.windows import Floats, Read

TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
SOURCE, CUE, CONTENT = 0, 1, 2


# A word is taken for a part of an attribution where its tag comes this near to "none", and for a part of a cue nearer
# still (in log-odds); what was taken too lightly, the belief sorts out. 0 and 0: 72.9 of whole attributions on PolNeAR
# dev (see onrecord.finding.belief), 0.7 and 0.7: 74.1, 1 and 1: 74.3, 0.7 and 1.2: 73.7.
EAGER, EAGER_CUE = 1.0, 1.0
# A cue's further contents must be this likely to be contents, its best one need not. Whole attributions: 73.9 without.
FURTHER = 0.5
# What a cue's chance to be one (its logarithm) counts where contents choose among cues: else a word taken lightly for a
# cue takes the content from a certain one. With 0, 1, 2: whole attributions 74.9, 74.9, 75.0.
DOUBT = 2.0
# What being the subject of the cue's verb adds to a source's link (in log-odds). Whole attributions: 0.1 less without.
SUBJECT = 2.0


@dataclass(frozen=True, slots=True)
class Attribution:
    """Positions of word pieces, first and last word of each piece; `score` in 0..1, by its `evidence`."""

    cue: tuple[int, int]
    source: tuple[int, int] | None
    contents: tuple[tuple[int, int], ...]
    score: float
    evidence: tuple[float, ...] = ()  # as onrecord.finding.belief names it


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


class _Chances:
    """Of each run of words in `found` [n, 3]: how the tags speak for it. `chances` [words, 7] are the tags'."""

    def __init__(self, found: Ints, chances: Floats) -> None:
        self._found: list[list[int]] = found.tolist()
        self._best = chances.max(1)
        self._begins, self._goes_on = chances[:, 1::2], chances[:, 2::2]
        self._roles = [chances[:, 1 + 2 * role : 3 + 2 * role].sum(1) for role in (SOURCE, CUE, CONTENT)]

    def best(self, run: int) -> float:
        """The mean of its words' likeliest tags."""
        _, first, last = self._found[run]
        return float(self._best[first : last + 1].mean())

    def role(self, run: int) -> float:
        """The mean of its words' chances to be of its role."""
        role, first, last = self._found[run]
        return float(self._roles[role][first : last + 1].mean())

    def __call__(self, run: int) -> tuple[float, ...]:
        """Mean of the best tags, mean, most and least of the role's, of a beginning at its first word, of an end."""
        role, first, last = self._found[run]
        mine = self._roles[role][first : last + 1]
        after = self._goes_on[last + 1, role] if last + 1 < len(self._best) else 0.0
        every = (self.best(run), mine.mean(), mine.max(), mine.min(), self._begins[first, role], 1 - after)
        return tuple(map(log_odds, every))


def _rival(chances: Floats) -> float:
    """The second best."""
    return log_odds(np.sort(chances)[-2]) if len(chances) > 1 else log_odds(0)


def attributions(
    read: Read, scores: Floats, heads: Ints, linker: Linker, belief: Belief, subjects: Subjects | None = None
) -> list[Attribution]:
    """Candidates of what was read, in order of their cues; `scores` [n, 7] are the attribution tags', `heads` the
    positions of words' first pieces.

    Every content piece goes to the cue that the pointer likes best, or, where no window sees it with any cue (the
    later paragraphs of a long quotation), to the nearest; every cue takes the source it likes best or none; a cue
    that got no content is no attribution, and of several contents the doubtful are left out.
    """
    lenient = scores[heads] + np.array([-EAGER, 0, 0, EAGER_CUE, EAGER_CUE, 0, 0], dtype=np.float32)
    found = runs(lenient.argmax(1))
    spelled = np.concatenate([[0], read.pieces.letters[heads].cumsum()])  # a lone comma is no source and no content
    found = found[(found[:, 0] == CUE) | (spelled[found[:, 2] + 1] > spelled[found[:, 1]])]
    place = heads[found[:, 1:]]
    cues, contents, sources = (np.flatnonzero(found[:, 0] == role) for role in (CUE, CONTENT, SOURCE))
    if not len(cues) or not len(contents):
        return []
    of = _Chances(found, softmax(scores[heads]))
    sure, likely = (np.array(list(map(mean, contents.tolist())), np.float32) for mean in (of.best, of.role))
    liked = linker.scores("content", place[contents], place[cues], read)
    doubt = np.log(np.maximum([of.role(k) for k in cues.tolist()], 1e-6)).astype(np.float32)
    to_cue = softmax(liked + DOUBT * doubt)
    linked = linker.scores("source", place[cues], place[sources], read)
    if subjects is not None:
        linked = linked + SUBJECT * subjects(place[cues], place[sources]).astype(np.float32)
    to_source = softmax(np.concatenate([linker.absent(place[cues], read), linked], 1))
    seen = liked.max(1) > FAR
    to_contents, to_sources = (gaps(place[cues], place[others])[0] for others in (contents, sources))
    owner = np.where(seen, to_cue.argmax(1), to_contents.argmin(0))
    choice = to_source.argmax(1)
    after = np.append(heads[1:], len(read.pieces))
    begins, ends = read.pieces.starts[place[:, 0]], read.pieces.ends[after[found[:, 2]] - 1]
    out = []
    for k, cue in enumerate(cues):
        mine = np.flatnonzero(owner == k)
        if not len(mine):
            continue
        best = int(mine[(to_cue[mine, k] * sure[mine]).argmax()])
        mine = mine[(likely[mine] >= FURTHER) | (mine == best)]
        source = int(sources[choice[k] - 1]) if choice[k] else None
        of_cue, of_content = of(int(cue)), of(int(contents[best]))
        of_source = (0.0, 0.0, 0.0, 0.0) if source is None else of(source)
        size = int((ends[contents[mine]] - begins[contents[mine]]).sum())
        beside = to_contents[k, mine].min()
        apart = 0 if source is None else to_sources[k, choice[k] - 1]
        evidence = (
            log_odds(to_source[k, choice[k]]), _rival(to_source[k]), log_odds(to_source[k, 0]),
            log_odds(to_cue[best, k]), _rival(to_cue[best]), float(np.clip(liked[best, k], -20, 20)),
            *of_cue,
            of_content[0], of_content[1], *of_content[3:],
            of_source[0], of_source[1], of_source[3], float(source is None),
            float(np.log1p(size)), float(len(mine)),
            float(np.log1p(beside)), float(np.log1p(apart)), float(place[cue, 0] < place[contents[best], 0]),
        )  # fmt: skip
        out.append(
            Attribution(
                (int(place[cue, 0]), int(place[cue, 1])),
                None if source is None else (int(place[source, 0]), int(place[source, 1])),
                tuple((int(a), int(b)) for a, b in place[contents[mine]]),
                belief(evidence),
                evidence,
            )
        )
    return out
