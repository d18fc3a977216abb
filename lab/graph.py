"""The model as an ONNX graph, written op by op: no exporter stands between the weights and what users run.

Contrib operators of onnxruntime (domain com.microsoft) are used where they fuse what is otherwise several passes
over memory: MultiHeadAttention, SkipLayerNormalization, Gelu, DynamicQuantizeMatMul.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from lab.encoder import HEADS, LAYERS, WIDTH

Arrays = Mapping[str, NDArray[np.float32]]
OPSET, MICROSOFT = 20, "com.microsoft"

# The heads that are one linear layer over each word piece, and what their columns are called.
TAGGERS = {
    "attribution.tag": "attribution", "names.tag": "names", "syntax.segment": "segments", "syntax.tag": "tags",
    "acts.role": "roles",
}  # fmt: skip


def quantized(weight: NDArray[np.float32], axis: int, bits: int) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Symmetric int8 with one scale for each index that is not along `axis`; `bits` 7 leaves the top bit unused."""
    top = 2 ** (bits - 1) - 1
    scale = np.maximum(np.abs(weight).max(axis=axis, keepdims=True), 1e-8) / top
    return np.clip(np.round(weight / scale), -top, top).astype(np.int8), scale.astype(np.float32)


class Graph:
    """Collects nodes and initializers; every method returns the name of its output."""

    def __init__(self, bits: int | None) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []
        self.bits = bits  # of the weights; None: everything in float32
        self._n = 0

    def constant(self, value: NDArray[np.generic], name: str | None = None) -> str:
        name = name or f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def op(self, kind: str, *inputs: str, domain: str = "", outputs: int = 1, **attributes: Any) -> str:
        return self.ops(kind, *inputs, domain=domain, outputs=outputs, **attributes)[0]

    def ops(self, kind: str, *inputs: str, domain: str = "", outputs: int = 1, **attributes: Any) -> list[str]:
        self._n += 1
        names = [f"{kind}_{self._n}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, domain=domain, **attributes))
        return names

    def linear(self, x: str, weight: NDArray[np.float32], bias: NDArray[np.float32]) -> str:
        """x @ weight.T + bias, weight as torch keeps it: [out, in]."""
        w = weight.T
        if self.bits is None:
            return self.op("Add", self.op("MatMul", x, self.constant(w)), self.constant(bias))
        q, scale = quantized(w, 0, self.bits)
        zero = self.constant(np.zeros(w.shape[1], np.int8))
        return self.op(
            "DynamicQuantizeMatMul", x, self.constant(q), self.constant(scale[0]), zero, self.constant(bias),
            domain=MICROSOFT,
        )  # fmt: skip

    def embedding(self, ids: str, table: NDArray[np.float32]) -> str:
        if self.bits is None:
            return self.op("Gather", self.constant(table), ids)
        q, scale = quantized(table, 1, 8)  # no product is taken of these: all eight bits are safe
        rows = self.op("Cast", self.op("Gather", self.constant(q), ids), to=TensorProto.FLOAT)
        return self.op("Mul", rows, self.op("Gather", self.constant(scale), ids))

    def norm(self, x: str, w: Arrays, name: str) -> str:
        gamma, beta = (self.constant(w[f"{name}.{p}"]) for p in ("weight", "bias"))
        return self.op("LayerNormalization", x, gamma, beta, axis=-1, epsilon=1e-12)

    def skip_norm(self, x: str, y: str, w: Arrays, name: str) -> str:
        gamma, beta = (self.constant(w[f"{name}.{p}"]) for p in ("weight", "bias"))
        return self.op("LayerNormalization", self.op("Add", x, y), gamma, beta, axis=-1, epsilon=1e-12)


def encoder(g: Graph, w: Arrays) -> str:
    """Inputs ids, shapes, gaps [batch, n] -> the name of the hidden rows [batch, n, 384]."""
    length = g.op("Shape", "ids", start=1, end=2)
    positions = g.op(
        "Slice", g.constant(w["positions.weight"]), g.constant(np.array([0])), length, g.constant(np.array([0]))
    )
    x = g.op("Add", g.embedding("ids", w["words.weight"]), positions)
    for name in ("shapes", "gaps"):
        x = g.op("Add", x, g.op("Gather", g.constant(w[f"{name}.weight"]), name))
    x = g.norm(x, w, "norm")
    for i in range(LAYERS):
        p = f"layers.{i}."
        qkv = g.linear(x, w[p + "qkv.weight"], w[p + "qkv.bias"])
        q, k, v = g.ops("Split", qkv, outputs=3, axis=-1, num_outputs=3)
        a = g.op("MultiHeadAttention", q, k, v, domain=MICROSOFT, num_heads=HEADS)
        x = g.skip_norm(x, g.linear(a, w[p + "out.weight"], w[p + "out.bias"]), w, p + "norm1")
        up = g.op("Gelu", g.linear(x, w[p + "up.weight"], w[p + "up.bias"]), domain=MICROSOFT)
        x = g.skip_norm(x, g.linear(up, w[p + "down.weight"], w[p + "down.bias"]), w, p + "norm2")
    return x


def columns(weights: Arrays) -> dict[str, tuple[int, int]]:
    """Which columns of the output "tags" are whose: the heads that are one linear layer over each word piece."""
    out, at = {}, 0
    for name in TAGGERS:
        size = len(weights[f"{name}.bias"])
        out[TAGGERS[name]] = (at, at + size)
        at += size
    return out


def kept(weights: Arrays) -> dict[str, NDArray[np.float32]]:
    """The arrays of what the finder computes itself: all but the encoder's and the taggers'."""
    return {k: v for k, v in weights.items() if not k.startswith(("encoder.", *(f"{t}." for t in TAGGERS)))}


def model(weights: Arrays, *, bits: int | None, metadata: Mapping[str, str]) -> onnx.ModelProto:
    """The whole model: outputs "tags" and "hidden", and every other array of the heads as a constant output.

    `weights` are the state dict's. Raises onnx.checker.ValidationError.
    """
    g = Graph(bits)
    hidden = encoder(g, {k.removeprefix("encoder."): v for k, v in weights.items() if k.startswith("encoder.")})
    g.nodes.append(helper.make_node("Identity", [hidden], ["hidden"]))
    tag = g.constant(np.concatenate([weights[f"{name}.weight"] for name in TAGGERS]).T)
    bias = g.constant(np.concatenate([weights[f"{name}.bias"] for name in TAGGERS]))
    g.nodes.append(helper.make_node("Add", [g.op("MatMul", hidden, tag), bias], ["tags"]))
    places = columns(weights)
    outputs = [
        helper.make_tensor_value_info(n, TensorProto.FLOAT, ["batch", "n", k])
        for n, k in (("tags", max(stop for _, stop in places.values())), ("hidden", WIDTH))
    ]
    heads = kept(weights)
    for name, value in heads.items():
        constant = g.constant(value.astype(np.float32 if bits is None else np.float16), f"{name}.kept")
        g.nodes.append(helper.make_node("Cast", [constant], [name], to=TensorProto.FLOAT))
        outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, list(value.shape)))
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, ["batch", "n"]) for n in ("ids", "shapes", "gaps")]
    out = helper.make_model(
        helper.make_graph(g.nodes, "onrecord", inputs, outputs, g.constants),
        opset_imports=[helper.make_opsetid("", OPSET), helper.make_opsetid(MICROSOFT, 1)],
        ir_version=10,
        producer_name="onrecord",
    )
    described = {"heads": json.dumps(sorted(heads)), "columns": json.dumps(places)}
    helper.set_model_props(out, {**metadata, **described})
    onnx.checker.check_model(out)
    return out
