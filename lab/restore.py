"""A checkpoint out of a model that ships, so that training can go on where the checkpoint itself is gone.

    python -m lab.restore runs/finish/begin.pt [--model FOLDER]

The weights are what int8 and float16 keep of the trained ones: a little off, which a few steps of training mend.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper

from lab.encoder import LAYERS
from lab.graph import TAGGERS
from onrecord.finding.model import shipped

Arrays = dict[str, NDArray[Any]]


def weights(model: onnx.ModelProto) -> Arrays:
    """The arrays that `lab.graph.model` wrote into an int8 graph, under their names in the state dict. The nodes stand
    in the order in which it made them. Raises KeyError or StopIteration where the graph is another."""
    held = {c.name: numpy_helper.to_array(c) for c in model.graph.initializer}
    out: Arrays = {}

    def nodes(kind: str) -> Iterator[list[NDArray[Any]]]:
        """Of each node of this kind, the inputs that are constants."""
        return ([held[i] for i in n.input if i in held] for n in model.graph.node if n.op_type == kind)

    gathers, norms, products = nodes("Gather"), nodes("LayerNormalization"), nodes("DynamicQuantizeMatMul")
    (words,), (scale,) = next(gathers), next(gathers)
    out["encoder.words.weight"] = words.astype(np.float32) * scale
    out["encoder.positions.weight"] = next(nodes("Slice"))[0]
    for name in ("shapes", "gaps"):
        (out[f"encoder.{name}.weight"],) = next(gathers)
    out["encoder.norm.weight"], out["encoder.norm.bias"] = next(norms)
    for i in range(LAYERS):
        for part in ("qkv", "out", "up", "down"):
            q, by, _, bias = next(products)
            out[f"encoder.layers.{i}.{part}.weight"] = (q.astype(np.float32) * by).T
            out[f"encoder.layers.{i}.{part}.bias"] = bias
        for part in ("norm1", "norm2"):
            out[f"encoder.layers.{i}.{part}.weight"], out[f"encoder.layers.{i}.{part}.bias"] = next(norms)
    for name in [n for n in held if n.endswith(".kept")]:
        out[name.removesuffix(".kept")] = held[name].astype(np.float32)
    tags = next(n for n in model.graph.node if n.output[0] == "tags")
    bias = next(held[i] for i in tags.input if i in held)
    weight = next(held[i] for n in model.graph.node if n.output[0] in tags.input for i in n.input if i in held)
    heads = {short: name for name, short in TAGGERS.items()}
    described = next(p.value for p in model.metadata_props if p.key == "columns")
    for short, (start, stop) in json.loads(described).items():
        out[f"{heads[short]}.weight"] = weight[:, start:stop].T
        out[f"{heads[short]}.bias"] = bias[start:stop]
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("to", type=Path)
    parser.add_argument("--model", type=Path, default=shipped())
    args = parser.parse_args()
    found = weights(onnx.load(str(args.model / "onrecord.onnx")))
    args.to.parent.mkdir(parents=True, exist_ok=True)
    torch.save({k: torch.from_numpy(np.array(v, dtype=np.float32)) for k, v in found.items()}, args.to)


if __name__ == "__main__":
    main()
