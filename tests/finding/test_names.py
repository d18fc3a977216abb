"""Names' tags against a decoder written another way."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.finding.finder import Finder
from onrecord.finding.names import NAMES, names
from onrecord.records import Document
from tests.finding.random_model import RandomModel
from tests.finding.test_finder import TEXTS

LABELS = ["O", *(f"{mark}-{kind}" for kind in NAMES for mark in "BI")]


def spelled(labels: list[str]) -> list[tuple[int, int, str]]:
    """First and last word and kind, word by word: what goes on with the kind of the word before is the same name."""
    out: list[tuple[int, int, str]] = []
    before = "O"
    for i, label in enumerate(labels):
        if label.startswith("I-") and before[2:] == label[2:]:
            out[-1] = (out[-1][0], i, label[2:])
        elif label != "O":
            out.append((i, i, label[2:]))
        before = label
    return out


@given(st.lists(st.sampled_from(LABELS), max_size=12))
def test_tags_become_names(labels: list[str]) -> None:
    scores = np.zeros((len(labels), len(LABELS)), dtype=np.float32)
    for i, label in enumerate(labels):
        scores[i, LABELS.index(label)] = 1
    starts, ends = np.arange(len(labels)) * 10, np.arange(len(labels)) * 10 + 7
    found = names(scores, starts, ends)
    assert [(n.start, n.end, n.kind) for n in found] == [(10 * a, 10 * b + 7, k) for a, b, k in spelled(labels)]


@settings(max_examples=40)
@given(text=TEXTS, seed=st.integers(0, 5))
def test_the_names_of_a_document_are_words_in_order_and_apart(text: str, seed: int) -> None:
    parse = Finder(RandomModel(seed), 0.0)(Document(text, "file:t")).parse
    assert parse is not None
    end = 0
    for name in parse.names:
        assert end <= name.start < name.end <= len(text)
        assert text[name.start : name.end] == text[name.start : name.end].strip()
        assert name.kind in NAMES
        end = name.end
