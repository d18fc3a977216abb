"""UD English EWT and GUM as running text with trees, and GUM's entities with their coreference."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from lab.corpora import DATA
from onrecord.finding.pieces import Ints
from onrecord.finding.syntax import RELATIONS, UPOS


@dataclass(frozen=True, slots=True)
class Parse:
    """The tokens of one text, a row a token: where it stands, its sentence, indexes into UPOS and RELATIONS, and its
    head's index among the tokens (-1 for a root)."""

    starts: Ints
    ends: Ints
    sentences: Ints
    tags: Ints
    heads: Ints
    relations: Ints


@dataclass(frozen=True, slots=True)
class Mention:
    """Half-open in code points of the text; mentions of one entity share its number. `head` indexes the tokens."""

    start: int
    end: int
    entity: int
    kind: str
    head: int


@dataclass(frozen=True, slots=True)
class Tree:
    """One text of a treebank; `mentions` is None where the treebank has no entities."""

    id: str
    text: str
    parse: Parse
    mentions: tuple[Mention, ...] | None


_ENTITY = re.compile(r"(\()?([^()]+)(\))?")


class _Builder:
    """Collects the lines of one document."""

    def __init__(self, name: str, entities: bool) -> None:
        self.name, self.entities = name, entities
        self.text = ""
        self.rows: list[tuple[int, int, int, int, int, int]] = []
        self.open: dict[str, list[tuple[int, str]]] = {}
        self.found: list[tuple[int, int, int, str]] = []  # first and last token, entity, kind
        self.sentence = -1

    def add(self, lines: list[str], gap: str) -> None:
        self.sentence += 1
        if self.text:
            self.text = self.text.rstrip() + gap
        first, until, whole = len(self.rows), 0, (0, "")
        for line in lines:
            number, form, _, upos, _, _, head, relation, _, misc = line.split("\t")
            if "." in number:
                continue
            glued = "SpaceAfter=No" in misc.split("|")
            if "-" in number:  # a word of several tokens: its characters are given once, here
                until = int(number.split("-")[1])
                whole = (len(self.text), form)
                self.text += form + ("" if glued else " ")
                continue
            if int(number) <= until:
                at = self.text.find(form, whole[0], whole[0] + len(whole[1]))
                start, end = (at, at + len(form)) if at >= 0 else (whole[0], whole[0] + len(whole[1]))
                whole = (
                    end if at >= 0 else whole[0],
                    self.text[end : whole[0] + len(whole[1])] if at >= 0 else whole[1],
                )
            else:
                start, end = len(self.text), len(self.text) + len(form)
                self.text += form + ("" if glued else " ")
            tag = UPOS.index(upos) if upos in UPOS else UPOS.index("X")
            kind = RELATIONS.index(relation) if relation in RELATIONS else 0
            self.rows.append((start, end, self.sentence, tag, first + int(head) - 1 if head != "0" else -1, kind))
            if self.entities and (found := re.search(r"(?:^|\|)Entity=([^|]*)", misc)):
                self._entity(found[1], len(self.rows) - 1)

    def _entity(self, text: str, token: int) -> None:
        """One token's brackets: "(7-person-new-…" opens a mention of entity 7, "7)" closes it."""
        for opens, inside, closes in _ENTITY.findall(text):
            entity, _, rest = inside.partition("-")
            if opens:
                self.open.setdefault(entity, []).append((token, rest.partition("-")[0]))
            if closes and self.open.get(entity):
                first, kind = self.open[entity].pop()
                if entity.isdigit():  # "7[1/2]" is one part of a discontinuous mention
                    self.found.append((first, token, int(entity), kind))

    def tree(self) -> Tree:
        columns = np.array(self.rows, dtype=np.int64).T
        heads = columns[4]
        mentions = []
        for first, last, entity, kind in sorted(self.found):
            outside = [t for t in range(first, last + 1) if not first <= heads[t] <= last]
            head = outside[0] if outside else first
            mentions.append(Mention(int(columns[0][first]), int(columns[1][last]), entity, kind, head))
        parse = Parse(columns[0], columns[1], columns[2], columns[3], heads, columns[5])
        return Tree(self.name, self.text.rstrip(), parse, tuple(mentions) if self.entities else None)


def treebank(name: str) -> Iterator[Tree]:
    """The documents of ud/NAME.conllu ("en_ewt-ud-train", "gum-dev"…), the text put together from its tokens: a blank
    line before a paragraph, a space between sentences."""
    entities = name.startswith("gum")
    builder: _Builder | None = None
    lines: list[str] = []
    gap = " "
    with (DATA / "ud" / f"{name}.conllu").open(encoding="utf8") as file:
        for raw in file:
            line = raw.rstrip("\n")
            if line.startswith("# newdoc"):
                if builder is not None and builder.rows:
                    yield builder.tree()
                builder = _Builder(line.rpartition("=")[2].strip(), entities)
            elif line.startswith("# newpar"):
                gap = "\n\n"
            elif line and not line.startswith("#"):
                lines.append(line)
            elif not line and lines and builder is not None:
                builder.add(lines, gap)
                lines, gap = [], " "
    if builder is not None and builder.rows:
        yield builder.tree()
