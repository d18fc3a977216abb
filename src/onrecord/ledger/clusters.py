"""Members and the pairs among them -> groups that do not chain.

Average linkage (Sokal and Michener 1958): two groups become one where the mean score over all pairs between them is
the highest of all and at least JOIN, so that one near pair does not tie what is far apart else. A pair without a score
counts as ABSENT. Two groups with a pair that is apart never become one. The result depends on the set of members and
pairs alone: ties go by the groups' smallest ids.
"""

from __future__ import annotations

from collections.abc import Iterable
from heapq import heapify, heappop, heappush

from onrecord.ledger.alike import APART, BESIDE, SAME_TEXT

# With 0.12, 0.14, 0.16, 0.18, 0.20, on stories held out: B-cubed 54, 53, 52, 51, 50 on ours, 48, 48, 48, 47, 47 on
# BASIL's; of the pairs in one claim of which a passage bears on a gold claim, those that truly bear on one 31, 33, 35,
# 38, 39% and 33, 38, 38, 40, 42%.
JOIN = 0.18
ABSENT = 0.016  # of what is below alike.LEAST, the mean on those stories
SAME_TEXT_SCORE = 1.0  # the same text: whatever the comparator says

Tie = tuple[str, str, str, float]  # two members' ids, the rule that found them alike, its score


def strengths(members: Iterable[str], pairs: Iterable[Tie]) -> dict[tuple[str, str], float]:
    """The best score of each pair of members, the smaller id first; pairs with others are passed over."""
    held = set(members)
    out: dict[tuple[str, str], float] = {}
    for a, b, rule, score in pairs:
        if a in held and b in held and a != b and rule not in (BESIDE, APART):
            key = (a, b) if a < b else (b, a)
            out[key] = max(out.get(key, ABSENT), SAME_TEXT_SCORE if rule == SAME_TEXT else score)
    return out


def clusters(members: Iterable[str], pairs: Iterable[Tie], join: float = JOIN) -> list[list[str]]:
    """The groups, each sorted, in the order of their first members.

    At last, a group of nothing but what says nothing by itself joins the one that its first member stands beside."""
    pairs = list(pairs)
    groups = {m: [m] for m in sorted(set(members))}
    # Over all pairs between two groups, the sum of what is above ABSENT.
    sums: dict[str, dict[str, float]] = {m: {} for m in groups}
    for (a, b), score in sorted(strengths(groups, pairs).items()):
        if score > ABSENT:
            sums[a][b] = sums[b][a] = score - ABSENT

    def offer(a: str, b: str) -> tuple[float, str, str, int, int]:
        a, b = (a, b) if a < b else (b, a)
        n, m = len(groups[a]), len(groups[b])
        return -(ABSENT + sums[a][b] / (n * m)), a, b, n, m

    barred: dict[str, set[str]] = {m: set() for m in groups}  # by their smallest members, too
    for a, b, rule, _ in pairs:
        if rule == APART and a != b and a in barred and b in barred:
            barred[a].add(b)
            barred[b].add(a)
    queue = [o for a in groups for b in sums[a] if a < b and -(o := offer(a, b))[0] >= join]
    heapify(queue)
    while queue:
        _, a, b, n, m = heappop(queue)
        if a not in groups or b not in groups or len(groups[a]) != n or len(groups[b]) != m:
            continue  # one of them has grown since
        if b in barred[a]:
            continue
        for other in barred.pop(b):
            barred[other].discard(b)
            barred[other].add(a)
            barred[a].add(other)
        groups[a] += groups.pop(b)
        for other, value in sums.pop(b).items():
            del sums[other][b]
            if other != a:
                sums[a][other] = sums[other][a] = sums[a].get(other, 0.0) + value
        for other in sums[a]:
            if -(o := offer(a, other))[0] >= join:
                heappush(queue, o)
    return _settled([sorted(group) for _, group in sorted(groups.items())], pairs)


def _settled(groups: list[list[str]], pairs: Iterable[Tie]) -> list[list[str]]:
    anchors: dict[str, str] = {}  # of what depends, that on which it does
    for a, b, rule, score in sorted(pairs):
        if rule == BESIDE:
            anchors.setdefault(*((a, b) if score else (b, a)))
    home = {i: n for n, group in enumerate(groups) for i in group}
    dependent = [all(i in anchors for i in group) for group in groups]
    kept: list[list[str]] = [list(group) for group in groups]
    for n, group in enumerate(groups):
        target = home.get(anchors.get(group[0], "")) if dependent[n] else None
        if target is not None and not dependent[target]:
            kept[target] += group
            kept[n] = []
    return sorted(sorted(group) for group in kept if group)
