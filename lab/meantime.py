"""MEANTIME's articles (airbus and apple) set as running text: the corpus has tokens only."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from lab.corpora import DATA

TOPICS = ("airbus", "apple")
SENTENCES = 6  # the annotation is complete in so many

Places = dict[str | None, tuple[int, int]]  # a token's id: its characters


def paths(topic: str) -> Iterator[Path]:
    yield from sorted((DATA / "meantime" / f"corpus_{topic}").glob("*.xml"))


def typeset(root: ET.Element, *, tokens: bool = False) -> tuple[str, Places]:
    """The first sentences as in print, sentences 0 and 1 (title, date) as paragraphs of their own; with `tokens`, a
    blank between all tokens."""
    text, places = "", Places()
    sentence = "0"
    for token in root.iter("token"):
        if int(token.get("sentence", "0")) >= SENTENCES:
            break
        word = token.text or ""
        if token.get("sentence") != sentence:
            text, sentence = text.rstrip() + ("\n\n" if sentence in "01" else " "), token.get("sentence", "0")
        if not tokens and text.endswith(" ") and _closed(text, word):
            text = text[:-1]
        places[token.get("t_id")] = (len(text), len(text) + len(word))
        text += word + " "
    return text.rstrip(), places


def _closed(text: str, word: str) -> bool:
    """Whether print has no blank between the text so far and the word."""
    return word in {".", ",", ";", ":", "?", "!", "%", ")", "'s", "’s", "'", "’", "-", "n't"} or text[-2:-1] in "($£€-"
