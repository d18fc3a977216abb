"""Which verbs tell of saying, counted in PolNeAR's training part: src/onrecord/finding/cues.tsv.

    python -m lab.cues

Of each verb that has a clause or an object, outside of the contents of attributions, the share of times that it is the
head of a cue; by the corpus's own automatic parse. Written for every form of the verbs seen at least SEEN times whose
share is at least LEAST.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pyarrow.parquet as pq

import onrecord.finding.nesting
from lab.corpora import DATA

CUES = Path(onrecord.finding.nesting.__file__).with_name("cues.tsv")
SEEN, LEAST = 6, 0.35
COMPLEMENTS = {"ccomp": "clause", "xcomp": "open", "dobj": "object"}


def main() -> None:
    cues: dict[str, set[int]] = {}
    inside: dict[str, list[tuple[int, int]]] = {}
    with (DATA / "polnear" / "train.jsonl").open(encoding="utf8") as lines:
        for line in lines:
            row = json.loads(line)
            spans = [s for a in row["attributions"] for s in a["cue"]]
            cues[row["id"]] = {i for start, end in spans for i in range(start, end)}
            inside[row["id"]] = sorted(tuple(s) for a in row["attributions"] for s in a["content"])
    table = pq.read_table(DATA / "polnear" / "train.corenlp-tokens.parquet").to_pylist()
    groups: dict[tuple[str, int], list[dict]] = {}  # type: ignore[type-arg]
    for token in table:
        groups.setdefault((token["doc"], token["sent"]), []).append(token)
    told: dict[str, Counter[str]] = {k: Counter() for k in COMPLEMENTS.values()}
    seen: dict[str, Counter[str]] = {k: Counter() for k in COMPLEMENTS.values()}
    forms: dict[str, set[str]] = {}
    for (doc, _), rows in groups.items():
        if doc not in cues:
            continue
        for i, token in enumerate(rows):
            if not token["pos"].startswith("VB"):
                continue
            forms.setdefault(token["lemma"], set()).add(token["word"].lower())
            if any(start <= token["start"] < end for start, end in inside[doc]):
                continue
            kinds = {COMPLEMENTS[t["deprel"]] for t in rows if t["head"] == i and t["deprel"] in COMPLEMENTS}
            for kind in kinds:
                seen[kind][token["lemma"]] += 1
                told[kind][token["lemma"]] += token["start"] in cues[doc]
    out: dict[tuple[str, str], float] = {}
    for kind, counts in seen.items():
        for lemma, n in counts.items():
            share = told[kind][lemma] / (n + 1)
            if n >= SEEN and share >= LEAST:
                for form in forms[lemma]:
                    if form.isalpha():
                        out[form, kind] = max(out.get((form, kind), 0.0), share)
    head = (
        "# Verbs by form, by what completes them (clause; open: an infinitive or participle; object), and how often\n"
        "# they tell of saying then. Counted in PolNeAR train: python -m lab.cues\n"
    )
    CUES.write_text(head + "".join(f"{f}\t{k}\t{s:.2f}\n" for (f, k), s in sorted(out.items())), "utf8")
    print(f"{len(out)} rows")


if __name__ == "__main__":
    main()
