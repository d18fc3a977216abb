"""What kind of event it is: PLOVER's types, and the transfer of arms or goods."""

from __future__ import annotations

from functools import cache

from onrecord.records import Reading, Role
from onrecord.resolving.events.scene import Scene
from onrecord.resolving.events.words import table

# Acts that PLOVER has as events; the others (CAMEO 01x) stay acts of a statement alone.
_ACTS = {"accuse": "ACCUSE", "call": "REQUEST", "threaten": "THREATEN", "promise": "AGREE"}
_HANDED = frozenset({"give", "receive", "buy"})
_SPOKEN = frozenset({"comment", "answer", "speech", "statement", "interview", "news", "information", "intelligence",
                     "evidence", "support", "way", "priority", "chance", "opportunity", "power", "control", "speed",
                     "boost", "award", "title", "talk", "order", "view", "idea", "attention", "name"})  # fmt: skip


@cache
def _priors() -> dict[str, list[tuple[str, str]]]:
    """By lemma, the words that must hang on it ("" for none) and the type."""
    out: dict[str, list[tuple[str, str]]] = {}
    for kind, words in table("types.tsv"):
        for word in words.split():
            first, _, more = word.partition("+")
            out.setdefault(first, []).append((more, kind))
    return out


def prior(scene: Scene, token: int) -> str | None:
    """The type that the lexicon has for the predicate."""
    rows = _priors().get(scene.lemma(token), ())
    near = {scene.lemma(t) for c in scene.kids(token) for t in (c, *scene.kids(c))}
    longest = next((kind for more, kind in rows if more and more in near), None)
    return longest or next((kind for more, kind in rows if not more), None)


def kind(scene: Scene, token: int, roles: tuple[Role, ...], reading: Reading | None) -> tuple[str | None, str | None]:
    """The event's type and subtype; `reading` is that of the statement whose cue the predicate is."""
    if reading is not None:
        return _ACTS.get(reading.act or ""), "statement"
    found = prior(scene, token)
    if found in (None, "AID", "COOPERATE") and transfers(scene, token, roles):
        return found or "COOPERATE", "transfer"
    return found, None


def transfers(scene: Scene, token: int, roles: tuple[Role, ...]) -> bool:
    """Whether things, not words or chances, go from hand to hand."""
    if not scene.frames(token) & _HANDED:
        return False
    themes = [r for r in roles if r.name == "theme"]
    if not themes:
        return scene.lemma(token) in ("shipment", "delivery", "transfer", "export", "import")
    tops = [scene.tree.head(scene.tree.of(r.span)) for r in themes]
    return any(t is not None and scene.lemma(t) not in _SPOKEN and not scene.is_actor(t) for t in tops)
