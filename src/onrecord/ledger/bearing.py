"""How a text bears on a claim when only the two are known: for, against, observing.

A multinomial logistic model over FEATURES of the words and of how near the two are in meaning; its weights are in
bearing.json, made by lab/relation.py from Emergent (Ferreira and Vlachos, "Emergent: a novel data-set for stance
classification", NAACL 2016), whose features of refuting and hedging words these follow.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp

from onrecord.ledger.terms import terms, weight
from onrecord.ledger.wording import words
from onrecord.records import RELATIONS

NEGATIONS = frozenset(
    {
        "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot", "cant", "dont",
        "didnt", "doesnt", "isnt", "wasnt", "arent", "werent", "wont", "wouldnt", "couldnt", "shouldnt", "hasnt",
        "havent", "hadnt",
    }
)  # fmt: skip
REFUTES = NEGATIONS | frozenset(
    {
        "fake", "fraud", "hoax", "false", "falsely", "untrue", "bogus", "myth", "prank", "satire", "satirical",
        "fabricated", "fiction", "nope", "wrong", "wrongly", "incorrect", "incorrectly", "inaccurate", "mistaken",
        "mistake", "mistakenly", "misleading", "unfounded", "baseless", "deny", "denies", "denied", "denying",
        "denial", "refute", "refutes", "refuted", "refuting", "reject", "rejects", "rejected", "dismiss", "dismisses",
        "dismissed", "dispute", "disputes", "disputed", "debunk", "debunks", "debunked", "debunking", "disprove",
        "disproved", "disproves", "retract", "retracts", "retracted", "retraction", "doubt", "doubts", "doubtful",
        "despite", "contradict", "contradicts", "contradicted", "lie", "lies", "lied", "unlikely", "rebut", "rebuts",
        "rebutted",
    }
)  # fmt: skip
HEDGES = frozenset(
    {
        "alleged", "allegedly", "allegation", "allegations", "apparent", "apparently", "appear", "appears",
        "appeared", "believed", "claim", "claims", "claimed", "could", "evidently", "expect", "expected", "expects",
        "fear", "fears", "feared", "likely", "may", "maybe", "might", "mostly", "perhaps", "plan", "plans", "planned",
        "possible", "possibly", "potential", "potentially", "predict", "predicted", "predicts", "presumably",
        "probably", "purported", "purportedly", "report", "reported", "reportedly", "reports", "rumor", "rumored",
        "rumors", "rumour", "rumoured", "rumours", "said", "say", "says", "saying", "seem", "seems", "source",
        "sources", "speculation", "suggest", "suggested", "suggests", "supposed", "supposedly", "suspected",
        "unconfirmed", "unverified", "would",
    }
)  # fmt: skip
FEATURES = (
    "meaning", "claim-said", "text-said", "length", "question", "asks", "refutes", "refutes-itself", "hedges",
    "hedges-itself", "negated", "claim-negated", "one-negated", "quotes", "figures", "colon",
)  # fmt: skip


def features(claim: str, text: str, meaning: float) -> list[float]:
    """FEATURES of a claim and a text about it; `meaning` is the cosine of their vectors."""
    said, asked = words(text), words(claim)
    about, whole = set(terms(claim)), set(terms(text))
    common = sum(weight(t) for t in sorted(about & whole))
    own = [w for w in said if w not in asked]
    negated, claimed = _any(said, NEGATIONS), _any(asked, NEGATIONS)
    return [
        meaning,
        common / (sum(weight(t) for t in sorted(about)) or 1.0),
        common / (sum(weight(t) for t in sorted(whole)) or 1.0),
        min(len(said), 60) / 20,
        float("?" in text),
        float(text.rstrip(" ”’\"'").endswith("?")),
        float(_any(said, REFUTES)),
        float(min(3, sum(w in REFUTES for w in own))),
        float(_any(said, HEDGES)),
        float(min(3, sum(w in HEDGES for w in own))),
        float(negated),
        float(claimed),
        float(negated != claimed),
        float(any(mark in text for mark in "“”\"‘'")),
        float(any(c.isdigit() for c in text)),
        float(":" in text),
    ]


def _any(held: list[str], wanted: frozenset[str]) -> bool:
    return any(word in wanted for word in held)


@dataclass(frozen=True, slots=True)
class Weights:
    """A row of weights for each of RELATIONS, one a feature and the constant last."""

    rows: tuple[tuple[float, ...], ...]

    def __call__(self, values: list[float]) -> tuple[str, float]:
        """The most likely relation and its probability."""
        sums = [sum(w * x for w, x in zip(row, [*values, 1.0], strict=True)) for row in self.rows]
        top = max(sums)
        chances = [exp(s - top) for s in sums]
        best = max(range(len(sums)), key=lambda i: sums[i])
        return RELATIONS[best], chances[best] / sum(chances)


@cache
def shipped() -> Weights:
    held = json.loads((files("onrecord.ledger") / "bearing.json").read_text("utf8"))
    return Weights(tuple(tuple(held[r][f] for f in (*FEATURES, "constant")) for r in RELATIONS))


def bearing(claim: str, text: str, meaning: float) -> tuple[str, float]:
    """How `text` bears on `claim`, one of RELATIONS, and with what probability."""
    return shipped()(features(claim, text, meaning))
