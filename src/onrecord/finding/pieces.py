"""A text as the encoder reads it: word pieces with their characters, case shapes and gaps.

The base encoder is uncased and its tokenizer forgets white space, so two small features travel beside each
word piece: the *shape* (how it was capitalised) and the *gap* before it (glued, space, new line, blank line).
Names need the first; paragraphs, headings and quotations that run over paragraphs need the second.

All offsets are half-open, in Unicode code points of the text as given.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Ints = NDArray[np.int64]

SHAPES = ("special", "lower", "title", "upper", "mixed", "digit", "other")
OTHER = len(SHAPES) - 1
GAPS = ("glued", "space", "line", "blank")


@dataclass(frozen=True, slots=True)
class Pieces:
    """The word pieces of one text: seven arrays of one length, int64 but for the two of booleans."""

    ids: Ints
    starts: Ints
    ends: Ints
    shapes: Ints
    gaps: Ints
    heads: NDArray[np.bool_]  # True on the first piece of each word; a punctuation mark is a word
    letters: NDArray[np.bool_]  # True where the piece has a letter or digit

    def __len__(self) -> int:
        return len(self.ids)


def shape(surface: str) -> int:
    """Index into SHAPES of how `surface` is written."""
    if surface.islower():
        return 1
    if surface.isupper():
        return 2 if len(surface) == 1 else 3
    if surface.istitle():
        return 2
    if surface.isdigit():
        return 5
    return 4 if any(c.isupper() for c in surface) else 6


@lru_cache(maxsize=50_000)
def _written(surface: str) -> tuple[int, bool]:
    """The shape of `surface`, and whether it has a letter or digit."""
    found = shape(surface)
    return found, found != OTHER or any(map(str.isalnum, surface))


def gap(between: str) -> int:
    """Index into GAPS of what stands between two pieces."""
    if not between:
        return 0
    lines = between.count("\n") or between.count("\r")
    return 1 if lines == 0 else 2 if lines == 1 else 3


class Splitter:
    """Splits texts into word pieces with the tokenizer file at `path` (Hugging Face `tokenizers` JSON)."""

    def __init__(self, path: Path) -> None:
        from tokenizers import Tokenizer

        tokenizer: Tokenizer = Tokenizer.from_file(str(path))
        tokenizer.no_truncation()
        tokenizer.no_padding()
        self._tokenizer = tokenizer
        vocabulary = tokenizer.get_vocab()
        self.first, self.last = vocabulary["[CLS]"], vocabulary["[SEP]"]
        self.mask: int = vocabulary["[MASK]"]
        self._continues = np.zeros(max(vocabulary.values()) + 1, dtype=bool)
        for piece, index in vocabulary.items():
            self._continues[index] = piece.startswith("##")

    def __call__(self, text: str) -> Pieces:
        encoding = self._tokenizer.encode(text, add_special_tokens=False)
        ids = np.array(encoding.ids, dtype=np.int64)
        spans: list[tuple[int, int]] = encoding.offsets
        offsets = np.array(spans, dtype=np.int64).reshape(-1, 2)
        written = [_written(text[start:stop]) for start, stop in spans]
        shapes = np.array([found for found, _ in written], dtype=np.int64)
        letters = np.array([lettered for _, lettered in written], dtype=bool)
        between = [gap(text[end:start]) for (_, end), (start, _) in pairwise(spans)]
        gaps = np.array([3, *between][: len(ids)], dtype=np.int64)
        heads = ~self._continues[ids]
        if len(heads):
            heads[0] = True
        return Pieces(ids, offsets[:, 0], offsets[:, 1], shapes, gaps, heads, letters)

    def framed(self, pieces: Pieces, start: int, stop: int) -> tuple[Ints, Ints, Ints]:
        """The ids, shapes and gaps of the window [start, stop), between [CLS] and [SEP]: what the encoder is fed, in
        training and in use."""
        return (
            np.concatenate([[self.first], pieces.ids[start:stop], [self.last]]),
            np.concatenate([[0], pieces.shapes[start:stop], [0]]),
            np.concatenate([[3], pieces.gaps[start:stop], [3]]),
        )
