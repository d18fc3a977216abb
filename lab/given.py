"""Makes resolving/given.tsv: first names that are nearly always a woman's or nearly always a man's.

python -m lab.given FOLDER     FOLDER: the package `names` 0.3.0 (MIT), which carries the lists of the US Census of
                               1990 (public domain): dist.female.first, dist.male.first, with shares in percent
"""

from __future__ import annotations

import argparse
from pathlib import Path

SURE = 0.95
OUT = Path(__file__).resolve().parents[1] / "src" / "onrecord" / "resolving" / "given.tsv"
HEAD = """# First names and whether they are a woman's (f) or a man's (m) in 95 of 100 cases, by the US Census of 1990
# (public domain) as the package names 0.3.0 (MIT) carries it. Made by lab/given.py. Used for "he" and "she" alone.
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    args = parser.parse_args()
    shares: dict[str, dict[str, float]] = {}
    for sex in ("female", "male"):
        for line in (args.folder / f"dist.{sex}.first").read_text("utf8").splitlines():
            name, share, *_ = line.split()
            shares.setdefault(name.lower(), {})[sex[0]] = float(share)
    rows = []
    for name, found in sorted(shares.items()):
        best = max(found, key=found.__getitem__)
        if found[best] >= SURE * sum(found.values()):
            rows.append(f"{name}\t{best}\n")
    OUT.write_text(HEAD + "".join(rows), "utf8")
    print(f"{OUT}: {len(rows)} names")


if __name__ == "__main__":
    main()
