"""A reader whose answers are random but repeatable: the decoder must hold its promises whatever it is told."""

from __future__ import annotations

import numpy as np

from onrecord.finding.acts import ROLES
from onrecord.finding.belief import UNJUDGED
from onrecord.finding.coreference import FEATURES
from onrecord.finding.decode import TAGS
from onrecord.finding.links import BETWEEN, DISTANCES
from onrecord.finding.model import shipped
from onrecord.finding.names import NAMES
from onrecord.finding.pieces import Ints, Splitter
from onrecord.finding.syntax import RELATIONS, UPOS
from onrecord.finding.windows import Floats
from onrecord.records import ACTS, KINDS

WIDTH, SMALL, FORMS = 384, 8, 2
SPLITTER = Splitter(shipped() / "tokenizer.json")
SIZES = {
    "attribution": len(TAGS), "names": 1 + 2 * len(NAMES), "segments": 3, "tags": len(UPOS),
    "roles": 1 + 2 * len(ROLES),
}  # fmt: skip
LAYERS = {
    "attribution.absent": (1, 2 * WIDTH),
    "syntax.arc_child": (SMALL, WIDTH), "syntax.arc_head": (SMALL, WIDTH), "syntax.between": (SMALL, SMALL),
    "syntax.relation_child": (SMALL, WIDTH), "syntax.relation_head": (SMALL, WIDTH),
    "syntax.relation": (len(RELATIONS), 2 * SMALL),
    "coreference.later": (FORMS * SMALL, WIDTH), "coreference.earlier": (FORMS * SMALL, WIDTH),
    "coreference.mix": (SMALL, FORMS), "coreference.score": (1, SMALL),
    "coreference.bound_head": (2 * SMALL, WIDTH), "coreference.bound_word": (2 * SMALL, WIDTH),
    "acts.middle": (SMALL, 6 * WIDTH), "acts.act": (len(ACTS), SMALL), "acts.kind": (len(KINDS) + 1, SMALL),
}  # fmt: skip
ARRAYS = {
    "syntax.root": (1, WIDTH), "coreference.feature": (FEATURES, SMALL), "coreference.bound_distance": (2, DISTANCES),
    "acts.nobody": (1, 2 * WIDTH),
}  # fmt: skip


class RandomModel:
    """Each piece's answer hangs on its id alone, so that overlapping windows agree."""

    name = "random"
    splitter = SPLITTER
    belief = UNJUDGED
    calibration = ([0.0, 1.0], [0.0, 1.0])

    def __init__(self, seed: int) -> None:
        self._seed = seed
        chance = np.random.default_rng(seed)
        layers = dict(LAYERS)
        arrays: dict[str, tuple[int, ...]] = dict(ARRAYS)
        for pointer in ("attribution.content", "attribution.source", "acts.owner"):
            layers |= {f"{pointer}.{side}": (SMALL, 2 * WIDTH) for side in ("piece", "candidate")}
            arrays |= {f"{pointer}.distance": (DISTANCES,), f"{pointer}.between": (BETWEEN,)}
        arrays |= {f"{name}.weight": shape for name, shape in layers.items()}
        arrays |= {f"{name}.bias": shape[:1] for name, shape in layers.items()}
        self.heads: dict[str, Floats] = {k: chance.normal(size=s).astype(np.float32) for k, s in arrays.items()}
        self.heads["attribution.vector.weight"] = np.eye(WIDTH, dtype=np.float32)
        stops = np.cumsum(list(SIZES.values())).tolist()
        self.columns = {k: slice(stop - n, stop) for (k, n), stop in zip(SIZES.items(), stops, strict=True)}
        self._tags = stops[-1]

    def read(self, ids: Ints, shapes: Ints, gaps: Ints) -> tuple[Floats, Floats]:
        rows = [np.random.default_rng((self._seed, int(i))).normal(size=self._tags + WIDTH) for i in ids]
        both = np.array(rows, dtype=np.float32)
        return both[:, : self._tags], both[:, self._tags :]
