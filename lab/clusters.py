"""Coreference scored: MUC, B-cubed, CEAF-e and their average, over clusters given as sets of mentions.

Definitions as in Pradhan et al., "Scoring Coreference Partitions of Predicted Mentions: A Reference Implementation"
(ACL 2014), which the CoNLL-2012 scorer follows: mentions that only one side has count as they are, without any
adjustment. MUC: Vilain et al. 1995. B-cubed: Bagga and Baldwin 1998. CEAF with phi4: Luo 2005. A mention is any
hashable; across documents it must say which document it is of.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Set
from dataclasses import dataclass

Clusters = Iterable[Set[Hashable]]


@dataclass(frozen=True, slots=True)
class Tally:
    """How much is right, of what was found and of what is gold; adds with +. The shares are 0 where there is nothing to
    share, as the reference scorer has it: MUC is 0, not 1, where neither side links any two mentions."""

    right_found: float = 0.0
    found: float = 0.0
    right_gold: float = 0.0
    gold: float = 0.0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.right_found + other.right_found,
            self.found + other.found,
            self.right_gold + other.right_gold,
            self.gold + other.gold,
        )

    @property
    def precision(self) -> float:
        return self.right_found / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right_gold / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Scores:
    """The three measures; adds with +, which pools documents (sums over the parts, not a mean of the shares)."""

    muc: Tally = Tally()
    b_cubed: Tally = Tally()
    ceaf_e: Tally = Tally()

    def __add__(self, other: Scores) -> Scores:
        return Scores(self.muc + other.muc, self.b_cubed + other.b_cubed, self.ceaf_e + other.ceaf_e)

    @property
    def conll(self) -> float:
        """The mean of the three F1, 0 to 1."""
        return (self.muc.f1 + self.b_cubed.f1 + self.ceaf_e.f1) / 3


def score(gold: Clusters, found: Clusters, *, singletons: bool = True) -> Scores:
    """One document's clusters, or a whole corpus's where clusters cross documents.

    Without `singletons`, clusters of one mention are removed from both sides first, as in CoNLL-2012. Raises
    ValueError where a side has a mention twice or an empty cluster: no measure is defined for that.
    """
    wanted, got = (_checked(side, singletons) for side in (gold, found))
    common = Counter((wanted[m], got[m]) for m in wanted.keys() & got.keys())
    of_gold, of_found = Counter(wanted.values()), Counter(got.values())
    agreed = _aligned(common, of_gold, of_found)
    return Scores(
        Tally(_linked(got, wanted), len(got) - len(of_found), _linked(wanted, got), len(wanted) - len(of_gold)),
        Tally(
            sum(n * n / of_found[f] for (_, f), n in common.items()),
            len(got),
            sum(n * n / of_gold[g] for (g, _), n in common.items()),
            len(wanted),
        ),
        Tally(agreed, len(of_found), agreed, len(of_gold)),
    )


def by_document(
    gold: Mapping[str, Clusters], found: Mapping[str, Clusters], *, singletons: bool = True
) -> dict[str, Scores]:
    """Each gold document's scores, one that was not answered counting as answered with nothing; `pooled` sums them.
    Raises ValueError for an answer to a document that gold does not have."""
    if strangers := found.keys() - gold.keys():
        raise ValueError(f"gold has no document {sorted(strangers)[0]!r}")
    return {name: score(clusters, found.get(name, ()), singletons=singletons) for name, clusters in gold.items()}


def pooled(scores: Iterable[Scores]) -> Scores:
    return sum(scores, Scores())


def _checked(clusters: Clusters, singletons: bool) -> dict[Hashable, int]:
    """Mention -> its cluster's number."""
    out: dict[Hashable, int] = {}
    for number, cluster in enumerate(clusters):
        if not cluster:
            raise ValueError("a cluster has no mention")
        for mention in cluster:
            if mention in out:
                raise ValueError(f"mention {mention!r} is in two clusters")
            out[mention] = number
    if not singletons:
        sizes = Counter(out.values())
        out = {mention: number for mention, number in out.items() if sizes[number] > 1}
    return out


def _linked(ours: Mapping[Hashable, int], theirs: Mapping[Hashable, int]) -> int:
    """MUC's numerator: mentions less the parts into which the other side cuts our clusters, each mention that it does
    not have being a part of its own."""
    parts = {(number, theirs.get(mention, mention), mention in theirs) for mention, number in ours.items()}
    return len(ours) - len(parts)


def _aligned(common: Counter[tuple[int, int]], of_gold: Counter[int], of_found: Counter[int]) -> float:
    """CEAF's numerator: the best one-to-one alignment's sum of phi4, twice the shared mentions by all of both."""
    import networkx as nx

    graph = nx.Graph()
    for (g, f), n in common.items():
        graph.add_edge(("gold", g), ("found", f), weight=2 * n / (of_gold[g] + of_found[f]))
    best = 0.0
    # Clusters that share no mention add nothing: each connected part is aligned by itself, nearly all of them tiny.
    for part in nx.connected_components(graph):
        piece = graph.subgraph(part)
        best += sum(piece.edges[edge]["weight"] for edge in nx.max_weight_matching(piece))
    return best
