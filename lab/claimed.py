"""Claims scored against gold ones: pairs F1 and B-cubed over gold passages, as ../shared/score/claims.py has them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

Span = tuple[int, int]
Passage = tuple[str, Span]  # its document's name, its place
SHARED = 0.3  # of the shorter of two passages that must be in both, for them to be the same


def same(a: Span, b: Span) -> bool:
    """Whether two spans are of one passage."""
    return min(a[1], b[1]) - max(a[0], b[0]) > SHARED * min(a[1] - a[0], b[1] - b[0])


def pairs_and_b3(
    groups: Iterable[Sequence[tuple[str, Sequence[Span]]]], gold: Sequence[Sequence[Passage]]
) -> tuple[float, float]:
    """In percent. `groups` are printed claims, of entries with their documents' names and spans; `gold` gold claims."""
    claims: dict[Passage, set[int]] = defaultdict(set)
    for n, passages in enumerate(gold):
        for passage in passages:
            claims[passage].add(n)
    there: dict[str, list[Passage]] = defaultdict(list)
    for passage in sorted(claims):
        there[passage[0]].append(passage)
    held: set[Passage] = set()
    inside: set[frozenset[Passage]] = set()
    for group in groups:
        touched = [[p for p in there[name] if any(same(p[1], s) for s in spans)] for name, spans in group]
        votes = Counter(c for hit in touched for c in set().union(*(claims[p] for p in hit)))
        kept: set[Passage] = set()
        for hit in touched:
            best = max((votes[c] for p in hit for c in claims[p]), default=0)
            kept |= {p for p in hit if max(votes[c] for c in claims[p]) == best}
        held |= kept
        inside |= set(map(frozenset, combinations(sorted(kept), 2)))
    wanted = {frozenset(two) for passages in gold for two in combinations(sorted(set(passages)), 2)}
    mates, mates_wanted = _mates(inside, claims), _mates(wanted, claims)
    common = {p: len(mates[p] & mates_wanted[p]) for p in held}
    precise = sum(n / len(mates[p]) for p, n in common.items()) / max(1, len(held))
    whole = sum(n / len(mates_wanted[p]) for p, n in common.items()) / max(1, len(claims))
    across = [{pair for pair in every if len({p[0] for p in pair}) > 1} for every in (inside, wanted)]
    hits = len(across[0] & across[1])
    return 100 * _f1(hits / max(1, len(across[0])), hits / max(1, len(across[1]))), 100 * _f1(precise, whole)


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _mates(pairs: Iterable[frozenset[Passage]], passages: Iterable[Passage]) -> dict[Passage, set[Passage]]:
    out = {p: {p} for p in passages}
    for pair in pairs:
        a, b = pair
        out[a].add(b)
        out[b].add(a)
    return out
