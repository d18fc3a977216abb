"""The chance that two passages bear on one claim, by all members of their two documents read together.

A small transformer (Vaswani et al. 2017) whose tokens are members: each is its vector and its marks, attends to the
members of both documents, by what each pair has in common (the features, as a bias of the attention: Shaw et al. 2018),
and so learns what it is about from what stands around it: "she would not discuss it" has no words of its own. Then each
pair is judged by its features and by the product of what the two have become. The weights are in comparator.npz;
lab/comparator.py teaches them on stories with gold claims.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from onrecord.ledger.features import features

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from onrecord.ledger.pages import Page

    Table = NDArray[np.float32]

FILE = "comparator.npz"
DIGITS = 4  # of a chance: what does not hang on the machine
WIDTH = 384  # of a member's vector
SMALL = 1e-5  # what a norm is held back by


def compared(a: Page, b: Page) -> tuple[Table, NDArray[np.float64]]:
    """The features [n, m, FEATURES], and [n, m] the chance that a member of the one bears on the claim of one of the
    other; `b` may be `a`. Symmetrical: the pages are put in one order first."""
    import numpy as np

    if (a.document.id, a.ids) > (b.document.id, b.ids):
        found, near = compared(b, a)
        return found.swapaxes(0, 1), near.T
    vectors, marks, pairs = inputs(a, b)
    size = len(a.members)
    return pairs[asked(size, len(pairs))], np.round(chances(shipped(), vectors, marks, pairs, size), DIGITS)


def asked(first: int, size: int) -> tuple[slice, slice]:
    """Rows and columns of the pairs that are judged, of all among `size` members: of the `first` with the others, or,
    where these are all, with one another."""
    return slice(0, first), slice(0 if first == size else first, size)


def chances(networks: Sequence[Network], vectors: Table, marks: Table, pairs: Table, first: int) -> NDArray[np.float64]:
    """[first, n - first], or [n, n] of one document: of the mean of the networks' logits."""
    import numpy as np

    logits = np.mean([one(vectors, marks, pairs, first) for one in networks], axis=0, dtype=np.float64)
    if first == len(vectors):
        logits = (logits + logits.T) / 2
    out: NDArray[np.float64] = 1 / (1 + np.exp(-logits))
    return out


def inputs(a: Page, b: Page) -> tuple[Table, Table, Table]:
    """Of the members of both pages (of the one, where `b` is `a`): their vectors [n, width], zeros for a page whose
    vectors are of another model; their marks [n, MARKS]; the features of all pairs [n, n, FEATURES]."""
    import numpy as np

    pages = (a,) if a is b else (a, b)
    known = [
        t.alone if t.alone.shape[1] == WIDTH else np.zeros((len(t.alone), WIDTH)) for t in (p.traits for p in pages)
    ]
    marks = np.concatenate([p.traits.marks for p in pages])
    if a is b:
        pairs = a.within
    else:
        across = features(a, b).astype(np.float32)
        pairs = np.concatenate(
            [
                np.concatenate([a.within, across], axis=1),
                np.concatenate([across.swapaxes(0, 1), b.within], axis=1),
            ]
        )
    return np.concatenate(known).astype(np.float32), marks.astype(np.float32), pairs


@dataclass(frozen=True, slots=True)
class Network:
    """`weights` by their names, those of a layer with its number behind it; `NAME.b` are the constants.

    `vector` [width, D], `mark` [MARKS, D]; `edge` [FEATURES, E], `bias` [E, layers x heads]; a layer's `query`, `key`,
    `value`, `out` [D, D], `wide` [D, W], `narrow` [W, D]; norms (`norm`, a layer's `first`, `second`): scale and shift
    [2, D]; `pair` [D, P]; `own` [FEATURES, J], `product` [P, J], `verdict` [J].
    """

    weights: Mapping[str, Table]

    def __call__(self, vectors: Table, marks: Table, pairs: Table, first: int) -> Table:
        """The logits [first, n - first] or [n, n] of the pairs that are `asked`; the rest as `inputs` gives them."""
        import numpy as np

        w = self.weights
        x = self._norm("norm", vectors @ w["vector"] + self._by("mark", marks))
        bias = self._by("bias", np.maximum(self._by("edge", pairs), 0))
        layers = sum(f"query{n}" in w for n in range(len(w)))
        for n, part in enumerate(np.split(bias, layers, axis=-1)):
            x = self._layer(n, x, part.transpose(2, 0, 1))
        rows, columns = asked(first, len(x))
        become = self._by("pair", x)
        product: Table = np.multiply(become[rows, None], become[None, columns], dtype=np.float32)
        hidden = np.maximum(self._by("own", pairs[rows, columns]) + product @ w["product"], 0)
        out: Table = hidden @ w["verdict"] + w["verdict.b"]
        return out

    def _layer(self, n: int, x: Table, bias: Table) -> Table:
        """`bias` [heads, n, n] is added to how much each attends to each."""
        import numpy as np

        query, key, value = (
            self._by(f"{name}{n}", x).reshape(len(x), len(bias), -1).transpose(1, 0, 2)
            for name in ("query", "key", "value")
        )
        scores = query @ key.transpose(0, 2, 1) / np.float32(query.shape[-1] ** 0.5) + bias
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        seen = scores / scores.sum(-1, keepdims=True) @ value
        x = self._norm(f"first{n}", x + self._by(f"out{n}", seen.transpose(1, 0, 2).reshape(x.shape)))
        return self._norm(f"second{n}", x + self._by(f"narrow{n}", np.maximum(self._by(f"wide{n}", x), 0)))

    def _by(self, name: str, x: Table) -> Table:
        out: Table = x @ self.weights[name] + self.weights[f"{name}.b"]
        return out

    def _norm(self, name: str, x: Table) -> Table:
        import numpy as np

        scale, shift = self.weights[name]
        x = x - x.mean(-1, keepdims=True)
        out: Table = x / np.sqrt((x * x).mean(-1, keepdims=True) + SMALL) * scale + shift
        return out


@cache
def shipped() -> tuple[Network, ...]:
    """Those whose logits' mean is taken: one was taught from another beginning than the next."""
    import numpy as np

    found: dict[str, dict[str, Table]] = {}
    with (files("onrecord.ledger") / FILE).open("rb") as file, np.load(file, allow_pickle=False) as held:
        for name in held.files:
            number, _, weight = name.partition("/")
            found.setdefault(number, {})[weight] = held[name].astype(np.float32)
    return tuple(Network(weights) for _, weights in sorted(found.items()))
