"""The trained model: one ONNX file that holds the encoder, its heads and its own description."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Protocol

import numpy as np

from onrecord.errors import ModelError
from onrecord.finding.pieces import Ints, Splitter
from onrecord.finding.windows import Floats

FORMAT = "1"  # of the ONNX file's inputs, outputs and metadata; a model of another format is refused


class Reader(Protocol):
    """What the finder needs of a model; the trainer's own, in torch, serves as well."""

    splitter: Splitter
    heads: dict[str, Floats]
    name: str

    def read(self, ids: Ints, shapes: Ints, gaps: Ints) -> tuple[Floats, Floats]:
        """One window's tags [n, 7] and hidden rows [n, 384], [CLS] and [SEP] included in n. Safe in threads."""


def shipped() -> Path:
    """The folder of the model that comes with the package."""
    return Path(str(files("onrecord.finding") / "model"))


class Model:
    """Raises ModelError where the folder holds no model of this format.

    The session computes with one thread: windows, not matrices, are what is spread over cores (a matrix of
    256 x 384 is too small to share, and one thread gives the same bits on every machine of a kind).
    """

    def __init__(self, folder: Path | None = None) -> None:
        import onnxruntime as ort

        folder = folder or shipped()
        options = ort.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        path = folder / "onrecord.onnx"
        if not path.is_file():
            raise ModelError(
                f"{folder}: no model here (onrecord.onnx); reinstall onrecord, or name a folder that has one"
            )
        try:
            self._session = ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
            meta = self._session.get_modelmeta().custom_metadata_map
            constants = json.loads(meta["heads"])
            self.splitter = Splitter(folder / "tokenizer.json")
        except Exception as e:  # onnxruntime and tokenizers each raise bare Exceptions of their own
            raise ModelError(f"{path}: not a model that can be read ({e}); reinstall onrecord") from e
        if meta.get("format") != FORMAT:
            raise ModelError(
                f"{path}: a model of format {meta.get('format')}, this onrecord reads {FORMAT}; upgrade one"
            )
        self.name = meta["name"]
        empty = self._feed(*(np.zeros((3, 1), dtype=np.int64)))
        self.heads = dict(zip(constants, self._session.run(constants, empty), strict=True))

    @staticmethod
    def _feed(ids: Ints, shapes: Ints, gaps: Ints) -> dict[str, Ints]:
        return {"ids": ids[None], "shapes": shapes[None], "gaps": gaps[None]}

    def read(self, ids: Ints, shapes: Ints, gaps: Ints) -> tuple[Floats, Floats]:
        tags, hidden = self._session.run(["tags", "hidden"], self._feed(ids, shapes, gaps))
        return tags[0], hidden[0]
