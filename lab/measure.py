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

import numpy as np

from lab.corpora import DATA, SHARED
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.finding.pieces import Ints, Splitter
from onrecord.finding.windows import Floats
from onrecord.records import Document, Record


def scorer() -> ModuleType:
    """../shared/score/attribution.py as a module."""
    path = SHARED / "score" / "attribution.py"
    spec = importlib.util.spec_from_file_location("attribution_scorer", path)
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
    """A record's statements, as the scorer takes them."""
    return [
        {role: [] if span is None else [list(s) for s in span.spans]
         for role, span in (("source", s.source), ("cue", s.cue), ("content", s.content))}
        for s in record.statements
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

    def __init__(self, weights: Mapping[str, object]) -> None:
        import torch

        from lab.attribution import AttributionHead
        from lab.encoder import Encoder, base_folder

        self._torch = torch
        parts = {
            p: {k.removeprefix(p + "."): v for k, v in weights.items() if k.startswith(p)}
            for p in ("encoder", "attribution")
        }
        self._encoder, self._head = Encoder().eval(), AttributionHead().eval()
        self._encoder.load_state_dict(parts["encoder"])
        self._head.load_state_dict(parts["attribution"])
        self.heads: dict[str, Floats] = {k: v.numpy() for k, v in self._head.state_dict().items()}
        self.splitter = Splitter(base_folder() / "tokenizer.json")
        self.name = "torch"

    def read(self, ids: Ints, shapes: Ints, gaps: Ints) -> tuple[Floats, Floats]:
        with self._torch.no_grad():
            rows = (self._torch.from_numpy(np.asarray(x)[None]) for x in (ids, shapes, gaps))
            hidden = self._encoder(*rows)
            return self._head.tag(hidden)[0].numpy(), hidden[0].numpy()


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
