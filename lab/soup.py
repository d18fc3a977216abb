"""Two checkpoints' weights averaged: where one was trained on from the other, a point between them can be better than
both (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models").

    python -m lab.soup runs/attribution/epoch-7.pt runs/heads/epoch-6.pt 0.4 --to runs/finish/begin.pt

Parts that only the second has stay as they are there. Measured on PolNeAR dev, attr by the first one's share: 0: 68.9,
0.2: 69.5, 0.4: 70.5, 0.5: 70.6, 1: 70.1; the other heads lose what a short training afterwards gives back.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("first", type=Path)
    parser.add_argument("second", type=Path)
    parser.add_argument("share", type=float, help="of the first, 0 to 1")
    parser.add_argument("--to", type=Path, required=True)
    args = parser.parse_args()
    first, second = torch.load(args.first), torch.load(args.second)
    out = {k: torch.lerp(v, first[k], args.share) if same(v, first.get(k)) else v for k, v in second.items()}
    args.to.parent.mkdir(parents=True, exist_ok=True)
    torch.save(out, args.to)


def same(one: torch.Tensor, other: torch.Tensor | None) -> bool:
    """Whether the two can be averaged."""
    return other is not None and one.shape == other.shape and one.is_floating_point()


if __name__ == "__main__":
    main()
