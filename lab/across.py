"""Event coreference across documents on ECB+ dev: the ledger's claims beside the lemma baseline.

    python -m lab.across [--part Dev]

CoNLL F1 (lab/clusters.py), singletons kept, clusters over the documents of a topic. A mention is its first character.
`lemma`: mentions of one lemma in one topic corefer. `claims`: those whose passages stand in one claim, where one lemma
or one type of event ties them too. With gold mentions, and with those that the program finds itself.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Hashable, Iterable

from lab.clusters import Scores, score
from lab.vectors import Mention, ecb
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.ledger import Page, alike, claims, page
from onrecord.records import Document
from onrecord.resolving.resolver import Resolver

Place = tuple[str, int]  # the document's name, the mention's first character


def pages(part: str) -> dict[str, Page]:
    """Of ECB+ `part` ("Train" or "Dev"): each document's page."""
    finder, resolver = Finder(Model()), Resolver()
    return {
        name: page(resolver(finder(Document(text, f"https://ecb.example/{name}"))))
        for name, text in ecb(part)[0].items()
    }


def homes(read: dict[str, Page]) -> dict[str, str]:
    """Each member's claim, over all documents."""
    names = sorted(read)
    pairs = [p for n, a in enumerate(names) for b in names[: n + 1] for p in alike(read[a], read[b])]
    found = claims([m for page in read.values() for m in page.members], pairs)
    return {entry.id: claim.id for claim in found for entry in claim.entries}


def kinds(read: dict[str, Page], mentions: Iterable[Mention], texts: dict[str, str]) -> dict[Place, str]:
    """Each gold mention's lemma: the program's, where it finds an event there, else its words in lower case."""
    found = {
        (name, event.predicate.start): event.lemma
        for name, page in read.items()
        for m in page.members
        for event in m.events
    }
    out = {}
    for m in mentions:
        start, end = m.spans[0]
        out[m.document, start] = found.get((m.document, start)) or texts[m.document][start:end].casefold()
    return out


def grouped(keys: dict[Place, Hashable]) -> list[set[Hashable]]:
    groups: dict[Hashable, set[Hashable]] = defaultdict(set)
    for place, key in keys.items():
        groups[key].add(place)
    return list(groups.values())


def claimed(read: dict[str, Page], lemmas: dict[Place, str], home: dict[str, str]) -> list[set[Hashable]]:
    """By the claim of the passage that each mention stands in, and the lemma; a mention in no passage is alone."""
    keys: dict[Place, Hashable] = {}
    for (name, at), lemma in lemmas.items():
        members = [m for m in read[name].members if any(s <= at < e for s, e in m.span.spans)]
        inner = min(members, key=lambda m: len(m.span.text), default=None)
        keys[name, at] = (home[inner.id], lemma) if inner is not None else (name, at)
    return grouped(keys)


def line(name: str, scores: Scores) -> None:
    parts = ("MUC", scores.muc), ("B3", scores.b_cubed), ("CEAF-e", scores.ceaf_e)
    print(f"{name:28} CoNLL {100 * scores.conll:.1f}  " + "  ".join(f"{n} {100 * t.f1:.1f}" for n, t in parts))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", default="Dev", choices=["Dev", "Train"])
    args = parser.parse_args()
    texts, mentions = ecb(args.part)
    read = pages(args.part)
    home = homes(read)
    gold = grouped({(m.document, m.spans[0][0]): m.chain for m in mentions})
    lemmas = kinds(read, mentions, texts)
    own = {(n, e.predicate.start): e.lemma for n, page in read.items() for m in page.members for e in m.events}
    for name, held in {"gold mentions": lemmas, "predicted mentions": own}.items():
        line(f"lemma, {name}", score(gold, grouped({p: (p[0].split("_")[0], lemma) for p, lemma in held.items()})))
        line(f"claims, {name}", score(gold, claimed(read, held, home)))


if __name__ == "__main__":
    main()
