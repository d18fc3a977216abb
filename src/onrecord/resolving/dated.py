"""When it was said: which of a document's time expressions dates the saying, and not what was said.

A conditional logit (McFadden 1974) weighs what speaks for each candidate against what speaks for no date at all;
said.tsv holds its weights, which lab.said learns.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from onrecord.records import Time
from onrecord.resolving.scenes import Features, Scenes


@cache
def shipped() -> Mapping[str, float]:
    """The weights of said.tsv, by the feature's name."""
    lines = Path(__file__).with_name("said.tsv").read_text("utf8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {name: float(weight) for name, weight in rows}


def said(scenes: Scenes, n: int, weights: Mapping[str, float] | None = None) -> tuple[Time, str] | None:
    """The expression that dates statement n, with the rule's name; None where it is not dated.

    "time:cue" is one on which cue or source hang; "time:scene" one that is carried over from the sentences around it.
    What hangs on a verb of the past itself is certain, even with an open end ("warned months ago"), and so is what is
    in its cue or dates a document: of 152 such in the labelled articles of acts/train 128 are the day of the saying.
    """
    weights = shipped() if weights is None else weights
    mentions, features, none = scenes.candidates(n)
    sure = [m for m, f in zip(mentions, features, strict=True) if _certain(f, none) and not m.ahead]
    if sure:
        return min(sure, key=lambda m: abs(m.time.span.start - scenes.at(n))).time, "time:cue"
    ranked = [(_worth(weights, f), i) for i, f in enumerate(features) if "open" not in f]
    worth, best = max(ranked, default=(0.0, -1))
    if best >= 0 and worth > _worth(weights, none):
        return mentions[best].time, "time:cue" if _hangs(features[best]) else "time:scene"
    return None


def _worth(weights: Mapping[str, float], features: Iterable[str]) -> float:
    return sum(weights.get(name, 0.0) for name in features)


def _hangs(features: Features) -> bool:
    return not features.keys().isdisjoint(("on-verb", "in-cue", "on-cue", "on-source"))


def _certain(features: Features, none: Features) -> bool:
    if "on-document" in features:
        return "open" not in features
    return ("on-verb" in features or ("in-cue" in features and "open" not in features)) and _told(none)


def _told(none: Features) -> bool:
    """Whether the cue is of a kind that one day sees: "said", "had said"; not "has long said", "believes"."""
    forms = ("none:past", "none:pluperfect", "none:participle")
    return not none.keys().isdisjoint(forms) and "none:act:expect" not in none
