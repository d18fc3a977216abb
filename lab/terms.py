"""How common words are in news, for the ledger: onrecord/ledger/terms.tsv.

    python -m lab.terms

A line a term (see onrecord.ledger.terms): the term, and in how many of the articles of PolNeAR train, CoNLL++ train and
ECB+ train it stands. Rarer ones than LEAST are left out, and count as the rarest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from lab.corpora import DATA, polnear
from lab.vectors import ecb
from onrecord.ledger.terms import terms

LEAST = 4  # articles


def texts() -> Iterator[str]:
    for article in polnear("train"):
        yield article.text
    page: list[str] = []
    for line in (DATA / "ner" / "conllpp_train.txt").read_text("utf8").splitlines():
        if line.startswith("-DOCSTART-"):
            yield " ".join(page)
            page = []
        elif line.strip():
            page.append(line.split()[0])
    yield " ".join(page)
    yield from ecb("Train")[0].values()


def main() -> None:
    seen: Counter[str] = Counter()
    count = 0
    for text in texts():
        count += 1
        seen.update(set(terms(text)))
    rows = sorted((t, n) for t, n in seen.items() if n >= LEAST)
    file = Path(str(files("onrecord.ledger") / "terms.tsv"))
    file.write_text(f"\t{count}\n" + "".join(f"{term}\t{n}\n" for term, n in rows), "utf8")
    print(f"{len(rows)} terms of {count} articles -> {file}")


if __name__ == "__main__":
    main()
