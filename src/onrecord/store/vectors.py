"""The vectors of one model's statements as a matrix in memory, which grows as documents are added."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from onrecord.errors import StoreError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Vectors:
    """`ids[i]` is the statement whose vector is row `i` of `matrix`."""

    def __init__(self, model: str) -> None:
        self.model = model
        self.ids: list[str] = []
        self._rows: NDArray[np.float32] | None = None

    def extend(self, ids: Sequence[str], blobs: Sequence[bytes]) -> None:
        """Adds vectors (little-endian float16, none empty). Raises StoreError where they are not of one length."""
        import numpy as np

        if not blobs:
            return
        if len({len(blob) for blob in blobs}) > 1 or len(blobs[0]) % 2:
            raise StoreError(f"vectors of different lengths under one model, {self.model}")
        new = np.frombuffer(b"".join(blobs), dtype="<f2").reshape(len(blobs), -1)
        count, total = len(self.ids), len(self.ids) + len(blobs)
        if self._rows is None:
            self._rows = np.empty((total, new.shape[1]), dtype=np.float32)
        elif self._rows.shape[1] != new.shape[1]:
            raise StoreError(f"vectors of different lengths under one model, {self.model}")
        elif total > len(self._rows):  # doubling: adding one by one stays linear
            grown = np.empty((max(total, 2 * len(self._rows)), new.shape[1]), dtype=np.float32)
            grown[:count] = self._rows[:count]
            self._rows = grown
        self._rows[count:total] = new
        self.ids.extend(ids)

    @property
    def matrix(self) -> NDArray[np.float32]:
        """float32, one row a statement; 0 × 0 where there is none. Read-only."""
        import numpy as np

        view = np.empty((0, 0), dtype=np.float32) if self._rows is None else self._rows[: len(self.ids)]
        view.flags.writeable = False
        return view
