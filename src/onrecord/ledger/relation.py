"""How each entry bears on its claim: for, against, observing.

A claim's proposition is what most of its entries state. An entry is against it that denies it, or states the opposite;
it observes where nothing is stated: an answer is withheld, a question put, a case supposed. The rest is weighed: a
small network (one hidden layer, ReLU) over the entry's signs and its vector, whose weights lab/leaning.py fits to
stories of several outlets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import TYPE_CHECKING

from onrecord.ledger.pages import Member
from onrecord.ledger.signs import SUPPOSED, Signs, signs
from onrecord.ledger.traits import unpacked
from onrecord.records import RELATIONS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FILE = "relation.npz"
REPEATS = 0.5  # of a passage's words, by weight, that state the claim again
FAR = 4.0  # standard deviations beyond which a sign says no more


def relations(members: Sequence[Member], central: Member) -> list[str]:
    """Of the members of one claim, in their order; `central` is the one that states it best."""
    found, vectors = inputs(members, central)
    best = network()(found, vectors).argmax(1)
    stated = central.reading is None or central.reading.act != "deny"
    return [_certain(member, own, stated) or RELATIONS[n] for member, own, n in zip(members, found, best, strict=True)]


def _certain(member: Member, own: Signs, stated: bool) -> str | None:
    """What the acts leave no doubt of; `stated` is whether the claim's central member says that it is so."""
    if member.silent or SUPPOSED.search(member.span.text):
        return "observing"
    if stated and "act deny" in own and "negations in" not in own and own.get("words central", 0.0) > REPEATS:
        return "against"
    return None


def inputs(members: Sequence[Member], central: Member) -> tuple[list[Signs], NDArray[np.float32]]:
    """Each member's signs and its vector [n, width], zeros where it has none."""
    return signs(members, central), unpacked([m.vector for m in members]).astype("float32")


@dataclass(frozen=True)
class Network:
    """`names` are the signs that count; `mean` and `scale` of signs and vector, in this order, make what goes in;
    `first` [inputs + 1, hidden] and `second` [hidden + 1, RELATIONS] have the constants in their last rows."""

    names: tuple[str, ...]
    mean: NDArray[np.float32]
    scale: NDArray[np.float32]
    first: NDArray[np.float32]
    second: NDArray[np.float32]

    @cached_property
    def _place(self) -> dict[str, int]:
        return {name: i for i, name in enumerate(self.names)}

    def scaled(self, found: Sequence[Signs], vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        """[n, inputs], as the first layer takes them; 0, the mean, for a vector that is not known."""
        import numpy as np

        plain = self.plain(found, vectors)
        out: NDArray[np.float32] = np.clip((plain - self.mean) * self.scale, -FAR, FAR)
        out[np.abs(plain[:, len(self.names) :]).sum(1) == 0, len(self.names) :] = 0
        return out

    def plain(self, found: Sequence[Signs], vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        """[n, inputs]. Vectors of another width than those that were learnt from count as unknown."""
        import numpy as np

        out = np.zeros((len(found), len(self.mean)), np.float32)
        for row, one in zip(out, found, strict=True):
            for name, value in one.items():
                if name in self._place:
                    row[self._place[name]] = value
        if vectors.shape[1] == len(self.mean) - len(self.names):
            out[:, len(self.names) :] = vectors
        return out

    def __call__(self, found: Sequence[Signs], vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        """[n, RELATIONS], the logarithms of how likely each is, up to a constant."""
        import numpy as np

        hidden = np.maximum(self.scaled(found, vectors) @ self.first[:-1] + self.first[-1], 0)
        out: NDArray[np.float32] = hidden @ self.second[:-1] + self.second[-1]
        return out


@cache
def network() -> Network:
    """The shipped one."""
    import numpy as np

    with (files("onrecord.ledger") / FILE).open("rb") as file, np.load(file, allow_pickle=False) as held:
        parts = (held[name].astype(np.float32) for name in ("mean", "scale", "first", "second"))
        return Network(tuple(held["names"].tolist()), *parts)
