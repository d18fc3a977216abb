"""CoNLL++ and UNER as running text with the names in it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from lab.corpora import DATA
from lab.treebanks import Tree
from onrecord.finding.syntax import UPOS

_TIGHT = frozenset(".,;:!?)]}%") | {"'s", "n't", "'re", "'ve", "'ll", "'d", "'m", "''", "'"}
_OPEN = frozenset("([{$") | {"``"}


@dataclass(frozen=True, slots=True)
class Named:
    """A text and its names: half-open in code points, with their kind as CoNLL-2003 calls it. In `doubtful`
    stretches there may be others."""

    id: str
    text: str
    names: tuple[tuple[int, int, str], ...]
    doubtful: tuple[tuple[int, int], ...] = ()


def _sentences(path: str, marker: str, word: int, tag: int) -> Iterator[list[list[tuple[str, str]]]]:
    """Documents as lists of sentences of (word, tag)."""
    document: list[list[tuple[str, str]]] = []
    sentence: list[tuple[str, str]] = []
    for line in (DATA / "ner" / path).read_text("utf8").split("\n"):
        if line.startswith(marker):
            if document:
                yield document
            document, sentence = [], []
        elif not line.strip():
            if sentence:
                document.append(sentence)
            sentence = []
        elif not line.startswith("# "):
            columns = line.split("\t" if "\t" in line else " ")
            sentence.append((columns[word], columns[tag]))
    if sentence:
        document.append(sentence)
    if document:
        yield document


def _built(name: str, document: list[list[tuple[str, str]]], chance: random.Random | None) -> Named:
    """The words put together as text is written (the corpus has them apart); with `chance`, now and then apart."""
    text = ""
    names: list[tuple[int, int, str]] = []
    apart = chance is not None and chance.random() < 0.15
    for sentence in document:
        if text:
            ended = text.rstrip()[-1:] in ".!?\"'"
            # Where paragraphs were is not known: headlines and datelines stand on lines of their own.
            text = text.rstrip() + (" " if ended and (chance is None or chance.random() < 0.6) else "\n")
        inside = kept = False  # straight double quotation marks: opening and closing in turn
        for word, tag in sentence:
            closes = word == '"' and inside
            if not apart and (word in _TIGHT or closes) and text.endswith(" "):
                text = text[:-1]
            start = len(text)
            text += word
            if tag.startswith("B-") or (tag.startswith("I-") and not (names and names[-1][2] == tag[2:] and kept)):
                names.append((start, len(text), tag[2:]))
            elif tag.startswith("I-"):
                names[-1] = (names[-1][0], len(text), tag[2:])
            kept = tag != "O"
            opens = word == '"' and not inside
            inside = inside != (word == '"')
            if apart or not (word in _OPEN or opens):
                text += " "
    return Named(name, text.rstrip(), tuple(names))


def conll(part: str, chance: random.Random | None = None) -> Iterator[Named]:
    """CoNLL++ ("train" or "dev"): PER, ORG, LOC, MISC."""
    for n, document in enumerate(_sentences(f"conllpp_{part}.txt", "-DOCSTART-", 0, 3)):
        yield _built(f"conllpp-{part}-{n}", document, chance)


_TITLES = frozenset(
    (
        "mr",
        "mrs",
        "ms",
        "dr",
        "president",
        "vice",
        "senator",
        "governor",
        "secretary",
        "minister",
        "prime",
        "chief",
        "justice",
    )
)
_KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}


def gum(tree: Tree) -> Named:
    """The names in a text of GUM: of each mention of a person, organization or place with a proper noun for its head,
    the run of proper nouns around that (with "of" and the like between two). Other proper nouns, and adjectives in
    capitals, which may be CoNLL's MISC, are doubtful."""
    p, text = tree.parse, tree.text
    capital = np.array([text[s].isupper() for s in p.starts])
    titles = np.array([text[s:e].rstrip(".").lower() in _TITLES for s, e in zip(p.starts, p.ends, strict=True)])
    tops = (p.tags == UPOS.index("PROPN")) & ~titles
    proper = capital & ~titles & np.isin(p.tags, [UPOS.index(t) for t in ("PROPN", "ADJ", "NOUN", "VERB")])
    joins = np.isin(p.tags, [UPOS.index(t) for t in ("ADP", "DET", "CCONJ", "PUNCT")])
    taken = np.zeros(len(proper), dtype=bool)
    names = []
    for m in tree.mentions or ():
        if m.kind not in _KINDS or not tops[m.head] or taken[m.head]:
            continue
        inside = np.flatnonzero((p.starts >= m.start) & (p.ends <= m.end))
        first = last = m.head
        for step, edge in ((-1, inside[0]), (1, inside[-1])):
            at = m.head
            while at != edge:
                if proper[at + step] and not taken[at + step]:
                    at += step
                elif (
                    at + step != edge
                    and joins[at + step]
                    and proper[at + 2 * step]
                    and text[p.starts[at + step]].isalpha()
                ):
                    at += 2 * step
                else:
                    break
            first, last = min(first, at), max(last, at)
        taken[first : last + 1] = True
        names.append((int(p.starts[first]), int(p.ends[last]), _KINDS[m.kind]))
    loose = capital & ~taken & np.isin(p.tags, [UPOS.index(t) for t in ("PROPN", "ADJ")])
    doubtful = [(int(s), int(e)) for s, e, d in zip(p.starts, p.ends, loose, strict=True) if d]
    return Named(tree.id, text, tuple(sorted(names)), tuple(doubtful))


def uner() -> Iterator[Named]:
    """UNER's EWT dev: PER, ORG, LOC."""
    for n, document in enumerate(_sentences("uner-en_ewt-ud-dev.iob2", "# newdoc", 1, 2)):
        yield _built(f"uner-ewt-dev-{n}", document, None)
