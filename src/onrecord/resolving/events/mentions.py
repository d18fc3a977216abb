"""Which words name events: what syntax proposes, a small logistic model accepts."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from onrecord.resolving.events.scene import Scene, frames
from onrecord.resolving.events.words import is_verb, table

_ENDINGS = ("tion", "sion", "ment", "ance", "ence", "al", "ing", "ure", "age", "ery", "ry", "th", "ism", "ity", "ness",
            "ship", "er", "or", "ist", "cy", "sis", "down", "over", "off", "out", "up")  # fmt: skip
TAGS = frozenset({"VERB", "NOUN", "ADJ", "PROPN", "AUX"})

LEAST = 0.4


def features(scene: Scene, token: int) -> Iterator[str]:
    """What the model sees of a candidate."""
    tree = scene.tree
    tag, link, word = tree[token].tag, tree[token].relation, scene.lemma(token)
    yield f"tag={tag}"
    yield f"lemma={tag[0]}:{word}"
    yield f"link={tag[0]}:{link}"
    over = tree[token].head
    if over >= 0:
        yield f"over={tag[0]}:{tree[over].tag}:{link}"
        if tag != "VERB":
            yield f"head={link}:{scene.lemma(over)}"
    for c in scene.kids(token):
        yield f"kid={tag[0]}:{tree[c].relation}"
        if scene.relation(c) in ("case", "det", "mark") and tag != "VERB":
            yield f"with={tag[0]}:{tree.lower[c]}"
    if tag in ("NOUN", "PROPN"):
        yield from _by_word(word)
        yield f"plural={tree.lower[token] != word}"
        yield f"actor={scene.is_actor(token)}"
        name = scene.name(token)
        yield f"name={name.kind if name else None}"
    elif tag in ("VERB", "AUX"):
        low = tree.lower[token]
        yield f"form={'ing' if low.endswith('ing') else 'ed' if low != word else 'base'}:{link}"
    yield f"cue={scene.cue(token) is not None}:{tag[0]}"
    yield f"timed={scene.timed(token)}"


@lru_cache(maxsize=20_000)
def _by_word(noun: str) -> tuple[str, ...]:
    """What a noun shows by itself."""
    ending = next((e for e in _ENDINGS if noun.endswith(e) and len(noun) > len(e) + 2), "")
    return f"ending={ending}", f"verb={is_verb(noun)}", f"frames={sorted(frames().get(noun, ()))}"


def candidates(scene: Scene) -> Iterator[int]:
    """Verbs, nouns, names and adjectives; auxiliaries, and nouns inside a time expression, are none."""
    for i, token in enumerate(scene.tree.tokens):
        if token.tag not in TAGS or token.relation in ("aux", "aux:pass", "fixed", "flat", "goeswith"):
            continue
        if token.tag == "AUX" and token.relation == "cop":
            yield i
        elif token.tag == "ADJ" and not scene.kids(i, "cop") and token.relation not in ("root", "xcomp", "acl"):
            continue
        elif scene.tree.word(i)[:1].isalpha():
            yield i


@cache
def weights() -> dict[str, float]:
    """The model's weights by feature, "" the bias."""
    return {name: float(value) for name, value in table("mentions.tsv")}


def score(scene: Scene, token: int, known: Mapping[str, float]) -> float:
    """The chance that the candidate names an event, by the weights `known`."""
    total = known.get("", 0.0) + sum(known.get(f, 0.0) for f in features(scene, token))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def mentions(scene: Scene, known: Mapping[str, float] | None = None, least: float = LEAST) -> list[int]:
    """The tokens that name events, in order; by the shipped weights unless told."""
    known = weights() if known is None else known
    return [t for t in candidates(scene) if score(scene, t, known) >= least]
