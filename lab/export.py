"""A checkpoint -> the model folder that ships: onrecord.onnx (int8), tokenizer.json, CARD.md.

    python -m lab.export runs/attribution/epoch-7.pt [--to src/onrecord/finding/model]

Asserts that the float32 graph gives what torch gives, and prints what int8 costs in F1.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import torch

from lab.belief import described, judged
from lab.confidence import halves, scored
from lab.encoder import BASE_SHA256, BITS, base_folder
from lab.gate import everything
from lab.graph import model
from lab.heads import Figures
from lab.measure import TorchModel, gold
from onrecord.finding.finder import Finder
from onrecord.finding.model import FORMAT, Model, shipped

PARITY = 2e-4  # largest difference allowed between torch and the float32 graph, in units of the hidden rows (about 1)


def tokenizer() -> str:
    """The base tokenizer without its truncation and padding."""
    rules = json.loads((base_folder() / "tokenizer.json").read_text("utf8"))
    rules["truncation"] = rules["padding"] = None
    return json.dumps(rules, ensure_ascii=False, separators=(",", ":"))


def write(weights: dict[str, np.ndarray], folder: Path, bits: int | None, name: str, **further: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    made = model(weights, bits=bits, metadata={"name": name, "format": FORMAT, **further})
    onnx.save(made, str(folder / "onrecord.onnx"))
    (folder / "tokenizer.json").write_text(tokenizer(), "utf8")


def parity(checkpoint: TorchModel, exported: Model) -> float:
    """The largest difference of any output on 20 dev articles, whole windows."""
    worst = 0.0
    ours, theirs = Finder(exported), Finder(checkpoint)
    for row in list(gold("dev").values())[:20]:
        a, b = (f.encode(str(row["text"])[:4000]) for f in (ours, theirs))
        assert a is not None
        assert b is not None
        worst = max(worst, float(abs(a.hidden - b.hidden).max()), float(abs(a.tags - b.tags).max()))
    return worst


def card(
    name: str, source: Path, weights_sha: str, dev: dict[str, Figures], before: dict[str, Figures], error: float
) -> str:
    template = (Path(__file__).parent / "CARD.md").read_text("utf8")
    rows = "\n".join(
        f"| {head} | {k} | {v:.1f} | {v - before[head][k]:+.1f} |"
        for head, part in dev.items()
        for k, v in part.items()
    )
    return template.format(
        name=name, weights=weights_sha, base=BASE_SHA256, figures=rows, bits=BITS,
        checkpoint=source.name, error=error,
    )  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--to", type=Path, default=shipped())
    args = parser.parse_args()
    torch.set_num_threads(1)
    saved = torch.load(args.checkpoint)
    weights = {k: v.numpy() for k, v in saved.items()}
    digest = hashlib.sha256(b"".join(k.encode() + weights[k].tobytes() for k in sorted(weights))).hexdigest()
    name = f"heads-{digest[:12]}"
    full = args.checkpoint.parent / "fp32"
    write(weights, full, None, name)
    worst = parity(TorchModel(saved), Model(full))
    print(f"largest difference between torch and float32 ONNX: {worst:.2e}")
    if worst > PARITY:
        raise SystemExit(f"the float32 graph differs from torch by {worst:.2e} > {PARITY}")
    write(weights, args.to, BITS, name)
    judgement = described(*judged(Model(args.to)))
    for folder, bits in ((full, None), (args.to, BITS)):
        write(weights, folder, bits, name, **judgement)
    scores, right, _ = scored(Model(args.to))
    before, after = everything(Model(full)), everything(Model(args.to))
    for head, part in after.items():
        for k, v in part.items():
            print(f"{head:16} {k:16} float32 {before[head][k]:5.1f}  int8 {v:5.1f}  {v - before[head][k]:+.1f}")
    text = card(name, args.checkpoint, digest, after, before, halves(scores, right))
    (args.to / "CARD.md").write_text(text, "utf8")
    size = sum(p.stat().st_size for p in args.to.iterdir()) / 1e6
    print(f"{args.to}: {size:.1f} MB, {name}")


if __name__ == "__main__":
    main()
