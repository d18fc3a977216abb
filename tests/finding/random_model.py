"""A reader whose answers are random but repeatable: the decoder must hold its promises whatever it is told."""

from __future__ import annotations

import numpy as np

from onrecord.finding.decode import TAGS
from onrecord.finding.links import BETWEEN, DISTANCES
from onrecord.finding.model import shipped
from onrecord.finding.pieces import Ints, Splitter
from onrecord.finding.windows import Floats

WIDTH, LINK = 384, 8
SPLITTER = Splitter(shipped() / "tokenizer.json")


class RandomModel:
    """Each piece's answer hangs on its id alone, so that overlapping windows agree."""

    name = "random"
    splitter = SPLITTER

    def __init__(self, seed: int) -> None:
        self._seed = seed
        chance = np.random.default_rng(seed)
        self.heads: dict[str, Floats] = {"vector.weight": np.eye(WIDTH, dtype=np.float32)}
        for pointer in ("content", "source"):
            for side in ("piece", "candidate"):
                self.heads[f"{pointer}.{side}.weight"] = chance.normal(size=(LINK, 2 * WIDTH)).astype(np.float32)
                self.heads[f"{pointer}.{side}.bias"] = chance.normal(size=LINK).astype(np.float32)
            self.heads[f"{pointer}.distance"] = chance.normal(size=DISTANCES).astype(np.float32)
            self.heads[f"{pointer}.between"] = chance.normal(size=BETWEEN).astype(np.float32)
        self.heads["absent.weight"] = chance.normal(size=(1, 2 * WIDTH)).astype(np.float32)
        self.heads["absent.bias"] = np.zeros(1, dtype=np.float32)

    def read(self, ids: Ints, shapes: Ints, gaps: Ints) -> tuple[Floats, Floats]:
        rows = [np.random.default_rng((self._seed, int(i))).normal(size=len(TAGS) + WIDTH) for i in ids]
        both = np.array(rows, dtype=np.float32)
        return both[:, : len(TAGS)], both[:, len(TAGS) :]
