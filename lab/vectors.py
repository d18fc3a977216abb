"""How well the model's vectors match claims: headlines to their claim (Emergent), event mentions to their like (ECB+).

    python -m lab.vectors [--model FOLDER] [--base]

Emergent has no part of ours to tune on, so one is set aside by claim: `ours` says which (61 of 240 claims, 524 of 2,016
headlines). A headline is right where a claim that it is filed under is ranked first, by cosine. Headlines are counted
once a text (white space and case aside): Emergent repeats some, and files 19 under two claims, either of which is then
right. No two claims have one text. Two headlines are their claim's very words; they stay. Which claims a split happens
to hold moves its figure: over random fifths of the claims it has a standard deviation of 2.5 points, so `all` is the
one to compare models by.

ECB+ figures are areas under the ROC curve, over pairs of event mentions from two documents of one topic: does the
cosine of two that corefer exceed that of two that do not? A topic holds two seminal events that are told apart by its
documents alone (`_1ecb`, `_1ecbplus`); "of one subtopic" leaves those easier pairs out.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lab.corpora import DATA
from onrecord.finding.belief import UNJUDGED
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model, Reader
from onrecord.finding.pieces import Ints, Splitter
from onrecord.finding.windows import SIZE, Floats, Read

Embed = Callable[[str], Floats]  # a text's vector, [384] of unit length


def passage(read: Read, model: Reader, spans: Sequence[tuple[int, int]]) -> Floats:
    """The vector [384], of unit length, of the part of a text that was read, made as the finder makes a content's;
    `spans` in its characters, half-open. Raises ValueError where no piece begins in them."""
    starts = read.pieces.starts
    here = np.zeros(len(starts), dtype=bool)
    for start, end in spans:
        here |= (starts >= start) & (starts < end)
    if not here.any():
        raise ValueError(f"no word begins in {spans}")
    return unit(read.hidden[here].mean(0) @ model.heads["attribution.vector.weight"].T)


def text_vector(finder: Finder, text: str) -> Floats:
    """The vector of a text that stands alone. Raises ValueError for a text without words."""
    if not (read := finder.encode(text)):
        raise ValueError("a text without words has no vector")
    return passage(read, finder.model, [(0, len(text))])


def unit(vector: Floats) -> Floats:
    out: Floats = vector / max(float(np.linalg.norm(vector)), 1e-6)
    return out


class Base:
    """The base model, untouched, in torch: a Reader for the finder (its vector head changes nothing)."""

    name = "base"

    def __init__(self) -> None:
        import torch

        from lab.encoder import WIDTH, base, base_folder

        self._torch, self._encoder = torch, base().eval()
        self.splitter = Splitter(base_folder() / "tokenizer.json")
        self.heads: dict[str, Floats] = {"attribution.vector.weight": np.eye(WIDTH, dtype=np.float32)}
        self.columns: dict[str, slice] = {}  # it tags nothing
        self.belief, self.calibration = UNJUDGED, ([0.0, 1.0], [0.0, 1.0])

    def read(self, ids: Ints, shapes: Ints, gaps: Ints) -> tuple[Floats, Floats]:
        with self._torch.no_grad():
            row = self._torch.from_numpy(np.asarray(ids)[None])
            none = self._torch.zeros_like(row)
            hidden: Floats = self._encoder(row, none, none)[0].numpy()
        return hidden, hidden

    def embed(self, text: str) -> Floats:
        """Its own sentence embedding, as lab/batches.py `teacher` takes it: the mean over [CLS], pieces and [SEP]."""
        pieces = self.splitter(text)
        hidden = self.read(*self.splitter.framed(pieces, 0, min(len(pieces), SIZE)))[1]
        return unit(hidden.mean(0))


@dataclass(frozen=True, slots=True)
class Headlines:
    """Emergent: claims by id, and each headline with the ids of the claims that it is filed under."""

    claims: dict[str, str]
    filed: dict[str, frozenset[str]]


def emergent() -> Headlines:
    claims: dict[str, str] = {}
    spelled: dict[str, str] = {}
    filed: dict[str, set[str]] = defaultdict(set)
    with (DATA / "emergent" / "train.csv").open(encoding="utf8", newline="") as lines:
        for row in csv.DictReader(lines):
            claims[row["claimId"]] = row["claimHeadline"]
            key = " ".join(row["articleHeadline"].casefold().split())
            filed[spelled.setdefault(key, row["articleHeadline"])].add(row["claimId"])
    return Headlines(claims, {text: frozenset(ids) for text, ids in filed.items()})


def ours(claim: str) -> bool:
    """Whether the claim of this id is in our own dev part: about a fifth, by hash, so that it never moves."""
    return int(hashlib.sha256(claim.encode()).hexdigest(), 16) % 5 == 0


def first_ranked(claims: Mapping[str, str], filed: Mapping[str, frozenset[str]], embed: Embed) -> float:
    """The share, 0 to 1, of headlines with a claim of theirs ranked first among `claims`; headlines with none there
    are not asked."""
    names = list(claims)
    matrix = np.stack([embed(claims[name]) for name in names])
    asked = [(text, wanted) for text, wanted in filed.items() if wanted & claims.keys()]
    return sum(names[int((matrix @ embed(text)).argmax())] in wanted for text, wanted in asked) / len(asked)


@dataclass(frozen=True, slots=True)
class Mention:
    """An ECB+ event mention; spans are half-open, in code points of its document's text as `ecb` gives it."""

    document: str
    chain: str
    spans: tuple[tuple[int, int], ...]
    sentence: tuple[int, int]

    @property
    def topic(self) -> str:
        return self.document.split("_")[0]

    @property
    def subtopic(self) -> tuple[str, bool]:
        return self.topic, self.document.endswith("plus")


def ecb(part: str) -> tuple[dict[str, str], list[Mention]]:
    """ECB+ of `part` ("Dev" or "Train"): texts, their tokens joined by spaces and a line a sentence, and mentions."""
    words: dict[str, dict[int, dict[int, str]]] = defaultdict(lambda: defaultdict(dict))
    with (DATA / "ecb" / f"ECB_{part}_corpus.txt").open(encoding="utf8") as lines:
        for line in lines:
            if line.strip():
                document, sentence, token, word = line.split("\t")[:4]
                words[document][int(sentence)][int(token)] = word
    texts: dict[str, str] = {}
    where: dict[tuple[str, int], dict[int, tuple[int, int]]] = {}
    for name, sentences in words.items():
        text = ""
        for number, tokens in sentences.items():
            places = where[name, number] = {}
            for at, word in tokens.items():
                places[at] = (len(text), len(text) + len(word))
                text += word + " "
            text = text[:-1] + "\n"
        texts[name] = text
    mentions = []
    for row in json.loads((DATA / "ecb" / f"ECB_{part}_Event_gold_mentions.json").read_text("utf8")):
        places = where[row["doc_id"], row["sent_id"]]
        spans = tuple(places[at] for at in row["tokens_number"])
        bounds = min(s for s, _ in places.values()), max(e for _, e in places.values())
        mentions.append(Mention(row["doc_id"], row["coref_chain"], spans, bounds))
    return texts, mentions


def across(mentions: Sequence[Mention]) -> tuple[Ints, NDArray[np.bool_], NDArray[np.bool_]]:
    """Pairs of mentions [n, 2] from two documents of one topic; which corefer, and which are of one subtopic [n]."""
    by_topic: dict[str, list[int]] = defaultdict(list)
    for i, mention in enumerate(mentions):
        by_topic[mention.topic].append(i)
    rows = [
        (i, j)
        for group in by_topic.values()
        for n, i in enumerate(group)
        for j in group[n + 1 :]
        if mentions[i].document != mentions[j].document
    ]
    corefer = [mentions[i].chain == mentions[j].chain for i, j in rows]
    near = [mentions[i].subtopic == mentions[j].subtopic for i, j in rows]
    return np.array(rows, dtype=np.int64).reshape(-1, 2), np.array(corefer, dtype=bool), np.array(near, dtype=bool)


def auc(scores: Floats, right: NDArray[np.bool_]) -> float:
    """The chance that a right one scores above a wrong one, ties counting half (Mann and Whitney's U by ranks).
    Raises ValueError where there are not both."""
    good = int(right.sum())
    if not 0 < good < len(right):
        raise ValueError("an area under the curve needs right and wrong ones")
    _, inverse, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    return float((ranks[right].sum() - good * (good + 1) / 2) / (good * (len(right) - good)))


COLUMNS = ("dev", "dev among all", "all")


def headline_figures(data: Headlines, embed: Embed) -> dict[str, float]:
    """Percent: our dev part's headlines among its own claims, the same among all claims, all among all."""
    embed = cache(embed)
    dev = {name: text for name, text in data.claims.items() if ours(name)}
    asked = {text: ids for text, ids in data.filed.items() if ids & dev.keys()}
    figures = (
        first_ranked(dev, asked, embed),
        first_ranked(data.claims, asked, embed),
        first_ranked(data.claims, data.filed, embed),
    )
    return {name: 100 * figure for name, figure in zip(COLUMNS, figures, strict=True)}


def headlines(finder: Finder) -> dict[str, float]:
    """`headline_figures` of the model's own vectors."""
    return headline_figures(emergent(), partial(text_vector, finder))


def mention_figures(model: Reader) -> list[float]:
    """AUC, in percent: by the vector of the mention's sentence and by its own, each read in its document; over the
    pairs of one topic and of one subtopic."""
    texts, mentions = ecb("Dev")
    pairs, corefer, near = across(mentions)
    finder = Finder(model)
    reads = {name: read for name, text in texts.items() if (read := finder.encode(text))}
    out = []
    for sentence in (True, False):
        spans = [(m.sentence,) if sentence else m.spans for m in mentions]
        matrix = np.stack([passage(reads[m.document], model, s) for m, s in zip(mentions, spans, strict=True)])
        cosine = (matrix[pairs[:, 0]] * matrix[pairs[:, 1]]).sum(1)
        out += [100 * auc(cosine, corefer), 100 * auc(cosine[near], corefer[near])]
    return out


def line(name: str, cells: Iterable[object]) -> None:
    print(f"{name:22}" + "".join(f"{c:16.1f}" if isinstance(c, float) else f"{c:>16}" for c in cells), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--model", type=Path, help="a folder with onrecord.onnx (the shipped one unless told otherwise)"
    )
    parser.add_argument("--base", action="store_true", help="the untouched base model beside it (needs torch)")
    args = parser.parse_args()
    finder = Finder(Model(args.model))
    base = Base() if args.base else None
    line("own claim first, %", COLUMNS)
    line("model", headlines(finder).values())
    if base:
        line("base", headline_figures(emergent(), base.embed).values())
    print()
    line("AUC of event pairs, %", ("sentence", "of one subtopic", "mention", "of one subtopic"))
    line("model", mention_figures(finder.model))
    if base:
        line("base", mention_figures(base))


if __name__ == "__main__":
    main()
