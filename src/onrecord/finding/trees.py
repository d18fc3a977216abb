"""The highest-scoring dependency tree of a sentence."""

from __future__ import annotations

import numpy as np

from onrecord.finding.pieces import Ints
from onrecord.finding.windows import Floats


def best_tree(scores: Floats) -> Ints:
    """[n, n + 1] scores of each word's head, the last column for the root -> the heads [n] of the best tree with one
    root (n stands for the root). n must be at least 1.

    Each word's best head is the answer nearly always; where that has a cycle, or not one root, Chu-Liu and Edmonds'
    algorithm decides (Edmonds 1967), once for each root that may still give a better tree (Zmigrod et al. 2020 on why
    one root must be asked for).
    """
    n = len(scores)
    scores = scores.copy()
    np.fill_diagonal(scores, -np.inf)
    heads: Ints = scores.argmax(1)
    if (heads == n).sum() == 1 and not _cycle(heads.tolist()):
        return heads
    # log-probabilities, so that trees with different roots can be compared
    scores = scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)
    bests = scores[:, :n].max(1)  # what each word gives at most where it is not the root
    gains = np.where(np.isfinite(bests), scores[:, n] - bests, np.inf)
    most = bests[np.isfinite(bests)].sum()
    best, answer = -np.inf, heads
    for root in np.argsort(-gains):
        if most + gains[root] <= best:  # no tree with this root, or a later one, can be better
            break
        only = np.full((n + 1, n + 1), -np.inf)  # only[d, h]; the root is node n
        only[:n, :n] = scores[:, :n]
        only[root, :n] = -np.inf
        only[root, n] = scores[root, n]
        tree: Ints = _edmonds(only)[:n]
        total = only[np.arange(n), tree].sum()
        if total > best:
            best, answer = total, tree
    return answer


def _cycle(heads: list[int]) -> list[int]:
    """The nodes of a cycle, or none; a head >= len(heads) is the root's."""
    state = [0] * len(heads)
    for start in range(len(heads)):
        path, at = [], start
        while at < len(heads) and not state[at]:
            state[at] = 1
            path.append(at)
            at = heads[at]
        if at < len(heads) and state[at] == 1:
            return path[path.index(at) :]
        for node in path:
            state[node] = 2
    return []


def _edmonds(scores: Floats) -> Ints:
    """[m, m] scores (dependent, head), the last node the root -> heads [m]; the root's own is itself."""
    scores, root = scores.copy(), len(scores) - 1
    heads: Ints = scores.argmax(1)
    heads[root] = root
    rings = []
    # The first node of a cycle stands for all of it: what leaves it and what enters it keep their best, the other nodes
    # are out of the way under the root.
    while cycle := _cycle(heads[:-1].tolist()):
        ring, first, rest = np.array(cycle), cycle[0], cycle[1:]
        entering = scores[ring] - scores[ring, heads[ring]][:, None]
        leaving = scores[:, ring]
        rings.append((ring, heads[ring], ring[entering.argmax(0)], ring[leaving.argmax(1)]))
        scores[first], scores[:, first] = entering.max(0), leaving.max(1)
        scores[rest], scores[:, rest], scores[first, first] = -np.inf, -np.inf, -np.inf
        heads[np.isin(heads, ring)] = first
        heads[rest], heads[first] = root, scores[first].argmax()
    for ring, own, entry, exit_ in reversed(rings):
        over = heads[ring[0]]
        below = np.flatnonzero(heads == ring[0])
        heads[below] = exit_[below]
        heads[ring] = own
        heads[entry[over]] = over
    return heads
