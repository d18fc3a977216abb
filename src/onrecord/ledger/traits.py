"""What a page's members are compared by, as arrays: a row a member, in the order of the text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from math import log
from typing import TYPE_CHECKING

from onrecord.ledger.wording import words
from onrecord.records import ACTS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from onrecord.ledger.pages import Page

    Rows = NDArray[np.float64]

STANCES = frozenset({"call", "judge"})
CHARGES = frozenset({"accuse", "warn", "threaten"})
CONTEXT = 0.3  # the weight of what else a paragraph says
MARKS = len(ACTS) + 8  # columns of Traits.marks: an act or none, four flags, three numbers
FEW = 8  # members that a document's mean vector is held back by


def unpacked(vectors: Sequence[bytes]) -> Rows:
    """[n, width] of vectors as a Reading has them; zeros for those that are of less width than the widest, or none."""
    import numpy as np

    width = max(map(len, vectors), default=0) // 2
    out = np.zeros((len(vectors), width))
    for row, vector in zip(out, vectors, strict=True):
        if len(vector) == 2 * width:
            row[:] = np.frombuffer(vector, "<f2")
    return out


class Traits:
    """Worked out once a page, as each is compared with many."""

    def __init__(self, page: Page) -> None:
        self.page = page

    @cached_property
    def alone(self) -> Rows:
        """[n, width], unit length: each member's own vector; zeros where it has none."""
        return _unit(unpacked([m.vector for m in self.page.members]))

    @cached_property
    def around(self) -> Rows:
        """[n, width], unit length: its own vector and CONTEXT times the mean of those in other sentences of its
        paragraph, as "She denied it" means little alone."""
        import numpy as np

        own = self.alone
        places = np.array(self.page.places).reshape(-1, 2)
        beside = (places[:, None, 0] == places[None, :, 0]) & (places[:, None, 1] != places[None, :, 1])
        known = np.abs(own).sum(1) > 0
        beside &= known[None]
        out = own + CONTEXT * (beside @ own) / np.maximum(beside.sum(1, keepdims=True), 1)
        out[~known] = 0
        return _unit(out)

    @cached_property
    def centres(self) -> tuple[Rows, Rows]:
        """The mean of `alone` and of `around`, drawn to 0 where there are few members: what all of a document has in
        common says nothing about one passage."""
        size = len(self.alone) + FEW
        return self.alone.sum(0) / size, self.around.sum(0) / size

    @cached_property
    def central(self) -> Rows:
        """[n]: how near each is to the mean of all."""
        import numpy as np

        mean = self.alone.sum(0)
        out: Rows = self.alone @ (mean / max(float(np.linalg.norm(mean)), 1e-9))
        return out

    @cached_property
    def paragraphs(self) -> list[frozenset[str]]:
        """The terms of all members of its paragraph."""
        bags: dict[int, frozenset[str]] = {}
        for (line, _), bag in zip(self.page.places, self.page.bags, strict=True):
            bags[line] = bags.get(line, frozenset()) | bag
        return [bags[line] for line, _ in self.page.places]

    @cached_property
    def flags(self) -> Rows:
        """[n, 4] of 0 and 1: it states nothing; judges or calls for something; charges or warns; is in the outlet's
        own voice."""
        import numpy as np

        rows = [(m.silent, m.act in STANCES, m.act in CHARGES, m.statement is None) for m in self.page.members]
        return np.array(rows, dtype=float).reshape(-1, 4)

    @cached_property
    def marks(self) -> Rows:
        """[n, MARKS]: its flags, its act, where it begins, how long it is, how central."""
        import numpy as np

        acts = np.zeros((len(self.flags), len(ACTS) + 1))
        for row, member in zip(acts, self.page.members, strict=True):
            row[-1 if member.act is None else ACTS.index(member.act)] = 1
        rest = (self.starts, self.lengths, self.central)
        return np.concatenate([self.flags, acts, *(r[:, None] for r in rest)], axis=1)

    @cached_property
    def acts(self) -> list[frozenset[str]]:
        return [frozenset({m.act} if m.act else ()) for m in self.page.members]

    @cached_property
    def speakers(self) -> list[frozenset[str]]:
        """The words of its speakers' names, put together a name."""
        return [
            frozenset(" ".join(sorted(words(s.name))) for s in (m.reading.speakers if m.reading is not None else ()))
            for m in self.page.members
        ]

    @cached_property
    def lines(self) -> NDArray[np.int64]:
        """[n]: its paragraph."""
        import numpy as np

        return np.array([line for line, _ in self.page.places], dtype=np.int64)

    @cached_property
    def starts(self) -> Rows:
        """[n]: where in the text it begins, 0 to 1."""
        import numpy as np

        size = max(1, len(self.page.document.text))
        return np.array([m.span.start / size for m in self.page.members])

    @cached_property
    def lengths(self) -> Rows:
        """[n]: the logarithm of its words."""
        import numpy as np

        return np.array([log(1 + len(words(m.span.text))) for m in self.page.members])

    @cached_property
    def statements(self) -> list[tuple[str | None, str | None]]:
        """The statement that it is of, and the one which that is nested in."""
        return [
            (None if m.statement is None else m.statement.id, None if m.reading is None else m.reading.within)
            for m in self.page.members
        ]


def _unit(rows: Rows) -> Rows:
    import numpy as np

    out: Rows = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return out


def table(bags: Sequence[frozenset[str]], place: dict[str, int]) -> Rows:
    """[bags, terms] of 0 and 1."""
    import numpy as np

    out = np.zeros((len(bags), len(place)))
    for row, bag in zip(out, bags, strict=True):
        row[[place[t] for t in bag]] = 1
    return out
