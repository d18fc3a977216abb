"""The trained model: one ONNX file that holds the encoder, its heads and its own description."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Protocol

import numpy as np

from onrecord.errors import ModelError
from onrecord.finding.belief import UNJUDGED, Belief
from onrecord.finding.pieces import Ints, Splitter
from onrecord.finding.windows import Floats

FORMAT = "3"  # of the ONNX file's inputs, outputs and metadata; a model of another format is refused


class Reader(Protocol):
    """What the finder needs of a model; the trainer's own, in torch, serves as well.

    `columns` says which of the tags' columns belong to which head; `heads` holds the arrays of what is not a tag, as
    "head.part.weight".
    """

    splitter: Splitter
    heads: dict[str, Floats]
    columns: dict[str, slice]
    belief: Belief
    calibration: tuple[list[float], list[float]]  # scores, and what they mean as shares that are right; both rise
    name: str

    def read(self, ids: Ints, shapes: Ints, gaps: Ints) -> tuple[Floats, Floats]:
        """One window's tags [n, k] and hidden rows [n, 384], [CLS] and [SEP] included in n. Safe in threads."""


def head(heads: Mapping[str, Floats], name: str) -> dict[str, Floats]:
    """The arrays of one head, under their names in it."""
    return {k.removeprefix(f"{name}."): v for k, v in heads.items() if k.startswith(f"{name}.")}


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
            # What can be fused is fused in the file; onnxruntime would fuse each sum with the norm behind it, and its
            # operator for both is five times slower than the two (1.27, a tenth of the whole read).
            self._session = ort.InferenceSession(
                str(path), options, providers=["CPUExecutionProvider"], disabled_optimizers=["SkipLayerNormFusion"]
            )
            meta = self._session.get_modelmeta().custom_metadata_map
            constants = json.loads(meta["heads"])
            self.columns = {k: slice(*v) for k, v in json.loads(meta.get("columns", "{}")).items()}
            knots = json.loads(meta.get("calibration", "[[0, 0], [1, 1]]"))
            self.belief = Belief.of(json.loads(meta["belief"])) if "belief" in meta else UNJUDGED
            self.calibration = ([float(x) for x, _ in knots], [float(y) for _, y in knots])
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
