"""Members and the pairs among them -> groups that do not chain.

Average linkage (Sokal and Michener 1958): two groups become one where the mean score over all pairs between them is
the highest of all and at least JOIN, so that one near pair does not tie what is far apart else. A pair without a score
counts as ABSENT. Two groups stay two where more than BARRED of the pairs between them are apart: what contradicts in
parties or day keeps them from chaining, and one name or day read amiss does not part what all else says is one. The
result depends on the set of members and pairs alone: ties go by the groups' smallest ids.
"""

from __future__ import annotations

from collections.abc import Iterable
from heapq import heapify, heappop, heappush

from onrecord.ledger.alike import APART, BESIDE, SAME_TEXT

# With 0.12, 0.18, 0.24, on stories held out: B-cubed 58, 55, 51 on ours, 51, 52, 52 on BASIL's; of the pairs in one
# claim of which a passage bears on a gold claim, those that truly bear on one 31, 39, 42% and 30, 39, 44%.
JOIN = 0.18
ABSENT = 0.016  # of what is below alike.LEAST, the mean on those stories
# On stories held out, with 0 (one pair is enough), 0.1, 0.2 and without a bar: B-cubed 48.7, 49.8, 49.8, 49.8 on ours,
# 51.7, 51.6, 51.8, 51.7 on BASIL's.
BARRED = 0.1
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

    against: dict[str, dict[str, float]] = {m: {} for m in groups}  # between two groups, the pairs that are apart
    for a, b, rule, _ in pairs:
        if rule == APART and a != b and a in against and b in against:
            against[a][b] = against[b][a] = 1
    queue = [o for a in groups for b in sums[a] if a < b and -(o := offer(a, b))[0] >= join]
    heapify(queue)
    while queue:
        _, a, b, n, m = heappop(queue)
        if a not in groups or b not in groups or len(groups[a]) != n or len(groups[b]) != m:
            continue  # one of them has grown since
        if against[a].get(b, 0) > BARRED * n * m:
            continue
        groups[a] += groups.pop(b)
        _joined(sums, a, b)
        _joined(against, a, b)
        for other in sums[a]:
            if -(o := offer(a, other))[0] >= join:
                heappush(queue, o)
    return _settled([sorted(group) for _, group in sorted(groups.items())], pairs)


def _joined(between: dict[str, dict[str, float]], a: str, b: str) -> None:
    """Adds what was between `b` and others to what is between `a` and them; `b` is no more."""
    for other, value in between.pop(b).items():
        del between[other][b]
        if other != a:
            between[a][other] = between[other][a] = between[a].get(other, 0.0) + value


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
