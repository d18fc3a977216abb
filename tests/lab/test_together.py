"""The comparator in torch and in use are one network."""

from __future__ import annotations

import numpy as np
import pytest

from onrecord.ledger.comparator import Network

torch = pytest.importorskip("torch", reason="torch is for the lab alone")


def test_what_is_exported_gives_what_was_taught() -> None:
    from lab.together import Example, Together

    chance = np.random.default_rng(5)

    def some(*shape: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
        return chance.normal(2.0, 3.0, shape).astype(np.float32)

    two = Example(some(7, 12), some(7, 5), some(7, 7, 6), 3, some(3, 4), some(3, 4))
    alone = Example(some(4, 12), some(4, 5), some(4, 4, 6), 4, some(4, 4), some(4, 4))
    torch.manual_seed(5)
    model = Together([two, alone]).eval()
    network = Network(model.exported())
    for one in (two, alone):
        with torch.no_grad():
            wanted = model(one).numpy()
        assert wanted.shape == one.right.shape
        assert np.abs(network(one.vectors, one.marks, one.pairs, one.first) - wanted).max() < 1e-4
