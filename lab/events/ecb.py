"""ECB+'s train part as rows of candidates: which words its annotators took for events."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache

from lab.corpora import DATA
from lab.events.mentions import Row
from lab.events.scenes import scene
from onrecord.finding.finder import Finder
from onrecord.records import Document
from onrecord.resolving.events import mentions

WEIGHT = 0.3  # of a row against one of MEANTIME's


def sentences() -> Iterator[tuple[str, dict[int, tuple[int, int]], set[int]]]:
    """Each document's annotated sentences as a text, where its tokens are in it (by number), and which name events."""
    marked: dict[tuple[str, int], set[int]] = {}
    for m in json.loads((DATA / "ecb" / "ECB_Train_Event_gold_mentions.json").read_text("utf8")):
        marked.setdefault((m["doc_id"], m["sent_id"]), set()).update(m["tokens_number"])
    document, text, events, last = "", "", set[int](), None
    places: dict[int, tuple[int, int]] = {}
    for line in [*(DATA / "ecb" / "ECB_Train_corpus.txt").read_text("utf8").split("\n"), "\t" * 4]:
        if line.count("\t") != 4:
            continue
        name, sentence, number, word, _ = line.split("\t")
        if name != document:
            if places:
                yield text, places, events
            document, text, events, places, last = name, "", set(), {}, None
        if not name or (name, int(sentence)) not in marked:
            continue
        if sentence != last:
            text, last = (text.rstrip() + " ").lstrip(), sentence
        if word in {".", ",", "'s", "?", "!", "n't", "'"} and text.endswith(" "):
            text = text[:-1]
        if int(number) in marked[name, int(sentence)]:
            events.add(len(places))
        places[len(places)] = (len(text), len(text) + len(word))
        text += word + " "


@cache
def rows(finder: Finder) -> list[Row]:
    out = []
    for text, places, events in sentences():
        spans = [places[i] for i in events]
        read = scene(finder(Document(text, "file:")))
        for token in mentions.candidates(read):
            start, end = read.tree[token].start, read.tree[token].end
            right = any(s < end and start < e for s, e in spans)
            out.append(Row(tuple(mentions.features(read, token)), right, WEIGHT))
    return out
