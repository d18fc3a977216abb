"""The shipped model's file, and what is said of one that is missing, damaged or foreign."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from onrecord.errors import ModelError
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model, shipped
from onrecord.records import Document


def test_the_model_is_small_and_has_its_card() -> None:
    assert sum(p.stat().st_size for p in shipped().iterdir()) <= 40 * 2**20
    assert Model().name in (shipped() / "CARD.md").read_text("utf8")


def test_missing_damaged_and_foreign_models_are_told(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no model here"):
        Model(tmp_path)
    (tmp_path / "onrecord.onnx").write_bytes(b"nothing of the kind")
    shutil.copy(shipped() / "tokenizer.json", tmp_path)
    with pytest.raises(ModelError, match="reinstall onrecord") as caught:
        Model(tmp_path)
    assert "\n" not in str(caught.value)


def test_another_format_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("onrecord.finding.model.FORMAT", "0")
    with pytest.raises(ModelError, match="format"):
        Model()


def test_a_window_is_answered_alike_whatever_stood_before_it() -> None:
    model = Model()
    rows = [np.array([101, 1996, 3664, 2056, 1996, 2958, 2003, 3647, 1012, 102]), np.ones(10, int), np.ones(10, int)]
    first = model.read(*rows)
    model.read(*(np.tile(r, 20) for r in rows))
    again = model.read(*rows)
    assert all((a == b).all() for a, b in zip(first, again, strict=True))


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The mayor said the bridge is safe.", "The mayor", "said", "the bridge is safe"),
        ('"We will not pay," Dana Ostrow, a lawyer for the firm, said.', "Dana Ostrow", "said", "We will not pay"),
        ("According to the police, two men were hurt.", "the police", "According to", "two men were hurt"),
        ("Officials denied that the plant had been closed.", "Officials", "denied", "the plant had been closed"),
    ],
)
def test_plain_attributions_are_found(text: str, source: str, cue: str, content: str) -> None:
    (statement,) = Finder(Model())(Document(text, "file:t")).statements
    for span, wanted in ((statement.source, source), (statement.cue, cue), (statement.content, content)):
        assert span is not None
        assert wanted in span.text
