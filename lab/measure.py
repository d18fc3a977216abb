"""The finder held against PolNeAR by the shared scorer's own functions, in one process.

python -m lab.measure [--model FOLDER] [--part dev] [--torch RUN/epoch-3.pt]
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from lab.corpora import DATA, SHARED
from onrecord.finding.belief import UNJUDGED
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.finding.pieces import Ints, Splitter
from onrecord.finding.windows import Floats
from onrecord.records import Document, Record


def scorer(name: str = "attribution") -> ModuleType:
    """../shared/score/NAME.py as a module."""
    path = SHARED / "score" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"{name}_scorer", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path} cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def gold(part: str) -> dict[str, dict[str, object]]:
    """PolNeAR's rows by id, as the scorer takes them."""
    lines = (DATA / "polnear" / f"{part}.jsonl").read_text("utf8").split("\n")
    rows = [json.loads(line) for line in lines if line.strip()]
    return {row["id"]: row for row in rows}


def found(record: Record) -> list[dict[str, list[list[int]]]]:
    """A record's statements, as the scorer takes them: without those inside another."""
    within = {r.statement for r in record.readings if r.within is not None}
    return [
        {role: [] if span is None else [list(s) for s in span.spans]
         for role, span in (("source", s.source), ("cue", s.cue), ("content", s.content))}
        for s in record.statements if s.id not in within
    ]  # fmt: skip


def figures(finder: Finder, part: str = "dev", threads: int = 1) -> dict[str, float]:
    """The shared scorer's figures, in percent."""
    wanted = gold(part)
    with ThreadPoolExecutor(threads) as pool:
        records = pool.map(lambda row: finder(Document(text=str(row["text"]), url="file:")), wanted.values())
        answers = {name: found(record) for name, record in zip(wanted, records, strict=True)}
    out: dict[str, float] = scorer().score(wanted, answers)[0]
    return out


class TorchModel:
    """A checkpoint read in torch: what training sees, before any export."""

    def __init__(self, weights: Mapping[str, Any]) -> None:
        import torch

        from lab.encoder import Encoder, base_folder
        from lab.graph import TAGGERS, columns, kept

        self._torch = torch
        self._encoder = Encoder().eval()
        self._encoder.load_state_dict(
            {k.removeprefix("encoder."): v for k, v in weights.items() if k.startswith("encoder.")}
        )
        self._tag = [torch.cat([weights[f"{name}.{part}"] for name in TAGGERS]) for part in ("weight", "bias")]
        arrays = {k: v.numpy() for k, v in weights.items()}
        self.columns = {k: slice(*v) for k, v in columns(arrays).items()}
        self.heads: dict[str, Floats] = kept(arrays)
        self.splitter = Splitter(base_folder() / "tokenizer.json")
        self.belief, self.calibration = UNJUDGED, ([0.0, 1.0], [0.0, 1.0])
        self.name = "torch"

    def read(self, ids: Ints, shapes: Ints, gaps: Ints) -> tuple[Floats, Floats]:
        with self._torch.no_grad():
            rows = (self._torch.from_numpy(np.asarray(x)[None]) for x in (ids, shapes, gaps))
            hidden = self._encoder(*rows)
            return self._torch.nn.functional.linear(hidden, *self._tag)[0].numpy(), hidden[0].numpy()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--model", type=Path, help="a folder with onrecord.onnx (the shipped one unless told otherwise)"
    )
    parser.add_argument("--torch", type=Path, help="a checkpoint instead")
    parser.add_argument("--part", default="dev")
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    if args.torch:
        import torch

        finder = Finder(TorchModel(torch.load(args.torch)))
    else:
        finder = Finder(Model(args.model))
    began = time.time()
    for name, value in figures(finder, args.part, args.threads).items():
        print(f"{name:16} {value:5.1f}")
    print(f"{time.time() - began:.1f} s")


if __name__ == "__main__":
    main()
