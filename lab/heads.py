"""The heads beside attribution held against their dev sets, in percent.

    python -m lab.heads [--model FOLDER | --torch RUN/epoch-3.pt] [--only names,syntax,coreference,acts]

names         F1 of whole names with their kind, spans equal (CoNLL's definition); texts put together as lab.named does.
              UNER has no MISC: it is left out there.
tokens, sentences   F1 of tokens and sentences found in running text.
upos, las     with gold tokens and gold sentences, texts whole; LAS by the universal part of the relations, as the CoNLL
              2018 shared task counts (Zeman et al. 2018), punctuation included. las-running: with our own sentences.
coreference   GUM, predicted mentions, singletons removed on both sides; a mention is its outer span (lab.clusters).
pronouns      of the pronouns that are the sources in ../shared/data/acts (dev) of a named person: the share whose chain
              holds, before it, that person's surname.
acts, kinds   accuracy with gold attributions (the second act is right too); macro: mean over the acts of F1, those with
              five labels and more. The end-to-end figures are those of ../shared/score/readings.py.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator
from pathlib import Path

import numpy as np

from lab.clusters import Scores, pooled, score
from lab.corpora import Article, polnear
from lab.measure import TorchModel
from lab.named import Named, conll, uner
from lab.treebanks import Tree, treebank
from lab.windows import located
from onrecord.finding.decode import Attribution
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model, Reader
from onrecord.finding.names import names
from onrecord.finding.syntax import RELATIONS, Tokens, places, tokens
from onrecord.finding.windows import Read

UNIVERSAL = np.unique([r.partition(":")[0] for r in RELATIONS], return_inverse=True)[1]
Figures = dict[str, float]


def f1(right: float, found: float, gold: float) -> float:
    return 200 * right / (found + gold) if found + gold else 0.0


def words(read: Read) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The positions of the words' first pieces, and where the words begin and end."""
    heads = np.flatnonzero(read.pieces.heads)
    return heads, read.pieces.starts[heads], read.pieces.ends[np.append(heads[1:], len(read.pieces)) - 1]


def named(finder: Finder, texts: Iterable[Named], kinds: frozenset[str]) -> float:
    right = found = gold = 0
    for text in texts:
        wanted = {n for n in text.names if n[2] in kinds}
        if read := finder.encode(text.text):
            heads, starts, ends = words(read)
            got = {(n.start, n.end, n.kind) for n in names(finder.scores(read, "names")[heads], starts, ends)}
            got = {n for n in got if n[2] in kinds}
            right, found = right + len(got & wanted), found + len(got)
        gold += len(wanted)
    return f1(right, found, gold)


def reads(finder: Finder, trees: Iterable[Tree]) -> Iterator[tuple[Tree, Read, Tokens]]:
    """Each text read, with its gold tokens."""
    for tree in trees:
        if read := finder.encode(tree.text):
            p = tree.parse
            yield tree, read, Tokens(p.starts, p.ends, p.sentences, places(p.starts, p.ends, read.pieces))


def syntax(finder: Finder, trees: Iterable[Tree]) -> Figures:
    n: Counter[str] = Counter()
    for tree, read, gold in reads(finder, trees):
        p = tree.parse
        ours = finder.parse(read, gold)
        n["tokens"] += len(gold)
        n["upos"] += int((ours.tags == p.tags).sum())
        same = UNIVERSAL[ours.relations] == UNIVERSAL[p.relations]
        n["uas"] += int((ours.heads == p.heads).sum())
        n["las"] += int(((ours.heads == p.heads) & same).sum())
        own = tokens(tree.text, read.pieces, finder.scores(read, "segments"))
        mine = set(zip(own.starts.tolist(), own.ends.tolist(), strict=True))
        theirs = set(zip(p.starts.tolist(), p.ends.tolist(), strict=True))
        n["found"] += len(mine)
        n["wanted"] += len(theirs)
        n["right"] += len(mine & theirs)
        first = [set(x.starts[np.flatnonzero(np.diff(x.sentences, prepend=-1))].tolist()) for x in (own, gold)]
        n["sentences found"] += len(first[0])
        n["sentences wanted"] += len(first[1])
        n["sentences right"] += len(first[0] & first[1])
        # Our own sentences laid over the gold tokens.
        begins = np.isin(p.starts, list(first[0]))
        running = Tokens(p.starts, p.ends, np.cumsum(begins) - (1 if begins[0] else 0), gold.places)
        theirs2 = finder.parse(read, running)
        same = UNIVERSAL[theirs2.relations] == UNIVERSAL[p.relations]
        n["running"] += int(((theirs2.heads == p.heads) & same).sum())
    share = {k: 100 * n[k] / n["tokens"] for k in ("upos", "uas", "las")}
    return share | {
        "las-running": 100 * n["running"] / n["tokens"],
        "tokens": f1(n["right"], n["found"], n["wanted"]),
        "sentences": f1(n["sentences right"], n["sentences found"], n["sentences wanted"]),
    }


def coreference(finder: Finder, trees: Iterable[Tree]) -> Figures:
    parts: list[Scores] = []
    for tree, read, gold in reads(finder, trees):
        model = finder.coreference(tree.text, read, gold, finder.parse(read, gold))
        found = []
        for chain in model.chains(model.nominal.tolist()):
            first, last = model.bounds(np.array(chain))
            found.append({(int(gold.starts[a]), int(gold.ends[b])) for a, b in zip(first, last, strict=True)})
        wanted: dict[int, set[Hashable]] = {}
        for m in tree.mentions or ():
            wanted.setdefault(m.entity, set()).add((m.start, m.end))
        parts.append(score(wanted.values(), once(found), singletons=False))
    total = pooled(parts)
    return {
        "muc": 100 * total.muc.f1,
        "b3": 100 * total.b_cubed.f1,
        "ceafe": 100 * total.ceaf_e.f1,
        "conll": 100 * total.conll,
    }


def once(chains: Iterable[set[tuple[int, int]]]) -> list[set[Hashable]]:
    """Each mention in one chain only: two heads may claim the same span."""
    seen: set[tuple[int, int]] = set()
    out: list[set[Hashable]] = []
    for chain in chains:
        out.append(set(chain - seen))
        seen |= chain
    return [chain for chain in out if chain]


def attributions(article: Article, read: Read) -> dict[int, Attribution]:
    """The article's gold attributions that have a cue and a content, in the read's positions."""
    heads, starts, _ = words(read)
    out = {}
    for n, a in enumerate(article.attributions):
        cue, source, content = (
            [(int(heads[i]), int(heads[j])) for i, j in located(s, starts)] for s in (a.cue, a.source, a.content)
        )
        if cue and content:
            out[n] = Attribution(cue[0], source[0] if source else None, tuple(content), 1.0)
    return out


def acts(finder: Finder, articles: Iterable[Article]) -> Figures:
    right: Counter[str] = Counter()
    tally = {k: Counter[str]() for k in ("hit", "found", "gold")}
    for article in articles:
        if not article.labels or not (read := finder.encode(article.text)):
            continue
        gold = attributions(article, read)
        numbers = [n for n in gold if n in article.labels]
        got, kinds = finder.acts(read, [gold[n] for n in numbers])
        for n, act, kind in zip(numbers, got, kinds, strict=True):
            label = article.labels[n]
            good = act in (label.act, label.act2)
            best = act if good else label.act
            tally["gold"][best] += 1
            tally["found"][act] += 1
            tally["hit"][act] += good
            right["all"] += 1
            right["act"] += good
            right["kind"] += (kind or "none") == label.kind
    each = [f1(tally["hit"][a], tally["found"][a], g) for a, g in tally["gold"].items() if g >= 5]
    return {
        "act": 100 * right["act"] / right["all"],
        "act-macro": float(np.mean(each)),
        "kind": 100 * right["kind"] / right["all"],
    }


def pronouns(finder: Finder, articles: Iterable[Article]) -> Figures:
    right = number = 0
    for article in articles:
        wanted = {
            n: x.speaker.split()[-1].lower()
            for n, x in article.labels.items()
            if x.speaker and x.kind == "person"
            and " ".join(article.text[s:e] for s, e in article.attributions[n].source).lower() in ("he", "she", "they")
        }  # fmt: skip
        if not wanted or not (read := finder.encode(article.text)):
            continue
        own = tokens(article.text, read.pieces, finder.scores(read, "segments"))
        model = finder.coreference(article.text, read, own, finder.parse(read, own))
        for n, surname in wanted.items():
            at = int(np.searchsorted(own.starts, article.attributions[n].source[0][0]))
            chain = next(iter(model.chains([at])), [at])
            first, last = model.bounds(np.array(chain))
            said = [article.text[own.starts[a] : own.ends[b]].lower() for a, b in zip(first, last, strict=True)]
            number += 1
            right += any(surname in s for s in said)
    return {"pronouns": 100 * right / max(1, number)}


PARTS: dict[str, Callable[[Finder], dict[str, Figures]]] = {
    "names": lambda f: {
        "CoNLL++": {"names": named(f, conll("dev"), frozenset({"PER", "ORG", "LOC", "MISC"}))},
        "UNER EWT": {"names": named(f, uner(), frozenset({"PER", "ORG", "LOC"}))},
    },
    "syntax": lambda f: {
        "EWT": syntax(f, treebank("en_ewt-ud-dev")),
        "GUM": syntax(f, treebank("gum-dev")),
    },
    "coreference": lambda f: {
        "GUM coreference": coreference(f, treebank("gum-dev")),
        "acts pronouns": pronouns(f, polnear("dev")),
    },
    "acts": lambda f: {"acts": acts(f, polnear("dev"))},
}


def measure(model: Reader, only: Iterable[str] = PARTS) -> dict[str, Figures]:
    finder = Finder(model)
    out: dict[str, Figures] = {}
    for part in only:
        out |= PARTS[part](finder)
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--torch", type=Path, help="a checkpoint instead")
    parser.add_argument("--only", default=",".join(PARTS))
    args = parser.parse_args()
    model: Reader
    if args.torch:
        import torch

        torch.set_num_threads(1)
        model = TorchModel(torch.load(args.torch))
    else:
        model = Model(args.model)
    for name, figures in measure(model, args.only.split(",")).items():
        print(f"{name:16} " + "  ".join(f"{k} {v:.1f}" for k, v in figures.items()))


if __name__ == "__main__":
    main()
