"""Makes resolving/nicknames.tsv: what people of a given name are called for short.

python -m lab.nicknames FILE     FILE: names.csv of the package `nicknames` 1.0.1 (Apache-2.0), a hand-made list of
                                 English names by Carlton Northern, Nick Crews and others
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

OUT = Path(__file__).resolve().parents[1] / "src" / "onrecord" / "resolving" / "nicknames.tsv"
HEAD = """# Given names and what those who bear them are called. From the package nicknames 1.0.1 (Apache-2.0, by
# Carlton Northern, Nick Crews and others), in another format, by lab/nicknames.py. Used where the surname is the same.
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    args = parser.parse_args()
    found: dict[str, set[str]] = {}
    with args.file.open(encoding="utf8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["relationship"] == "has_nickname" and "." not in row["name2"]:
                found.setdefault(row["name1"], set()).add(row["name2"])
    rows = [f"{name}\t{' '.join(sorted(short))}\n" for name, short in sorted(found.items())]
    OUT.write_text(HEAD + "".join(rows), "utf8")
    print(f"{OUT}: {len(rows)} names")


if __name__ == "__main__":
    main()
