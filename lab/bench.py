"""Speed of the whole `onrecord read`, beside the bare encoder and a matrix product, in one run.

    python -m lab.bench            measure and print
    python -m lab.bench --write    and note the figures in bench.json, which the README shows

Everything on one core (and `onrecord read` on all cores too), rounds taken in turn and the median kept, because the
speed of a shared machine wanders. The texts are PolNeAR dev where ../shared has it, else the shipped example, over
and over. A word is what stands between white space.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import numpy as np

from lab.corpora import DATA, polnear
from onrecord.finding.model import Model
from onrecord.finding.windows import SIZE
from onrecord.flow.runners import cores

ROUNDS = 3


def texts() -> list[str]:
    if (DATA / "polnear").is_dir():
        return [a.text for a in polnear("dev")]
    example = [p.read_text("utf8") for p in sorted(Path("examples").rglob("*.txt"))]
    return example * max(1, 50_000 // sum(len(t.split()) for t in example))


def encoder(model: Model, corpus: list[str]) -> Callable[[], None]:
    """Every piece of the corpus through the encoder once, in full windows: no overlap, no splitting, no decoding."""
    pieces = [model.splitter(t) for t in corpus]
    rows = [np.concatenate([getattr(p, name) for p in pieces]) for name in ("ids", "shapes", "gaps")]

    def run() -> None:
        for at in range(0, len(rows[0]), SIZE + 2):
            model.read(*(row[at : at + SIZE + 2] for row in rows))

    return run


def product() -> float:
    """GFLOP/s of a 1024 x 1024 x 1024 float32 product in numpy, best of several."""
    a, b = (np.random.default_rng(s).standard_normal((1024, 1024), dtype=np.float32) for s in (1, 2))
    times = []
    for _ in range(10):
        began = time.perf_counter()
        a @ b
        times.append(time.perf_counter() - began)
    return float(2 * 1024**3 / min(times) / 1e9)


def seconds(run: Callable[[], object]) -> float:
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


def measure() -> dict[str, float]:
    everywhere = sorted(os.sched_getaffinity(0))
    corpus = texts()
    words = sum(len(t.split()) for t in corpus)
    bare = encoder(Model(), corpus)
    times: dict[str, list[float]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        for i, text in enumerate(corpus):
            (Path(folder) / f"{i:04d}.txt").write_text(text, "utf8")

        def whole(jobs: int) -> None:
            command = [sys.executable, "-m", "onrecord", "read", "--format", "jsonl", "--jobs", str(jobs), folder]
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True)

        for _ in range(ROUNDS):
            os.sched_setaffinity(0, everywhere[:1])
            times["gflops"].append(product())
            times["encoder"].append(words / seconds(bare))
            times["one"].append(words / seconds(lambda: whole(1)))
            os.sched_setaffinity(0, everywhere)
            times["all"].append(words / seconds(lambda: whole(cores())))
    middle = {k: statistics.median(v) for k, v in times.items()}
    return {
        "words": words,
        "cores": len(everywhere),
        "GFLOP/s": middle["gflops"],
        "encoder words/s": middle["encoder"],
        "read words/s, one core": middle["one"],
        "read words/s, all cores": middle["all"],
        "read / encoder": middle["one"] / middle["encoder"],
        "read words/s for each GFLOP/s": middle["one"] / middle["gflops"],
    }


def main() -> None:
    # The product must not spread over cores; OpenBLAS reads this when numpy is loaded, so the program starts anew.
    if os.environ.get("OPENBLAS_NUM_THREADS") != "1":
        os.environ |= dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
        os.execv(sys.executable, [sys.executable, "-m", "lab.bench", *sys.argv[1:]])
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    result = measure()
    for name, value in result.items():
        print(f"{name:32} {value:10,.{0 if value > 100 else 2}f}")
    if args.write:
        Path(__file__).with_name("bench.json").write_text(json.dumps(result, indent=1) + "\n", "utf8")


if __name__ == "__main__":
    main()
