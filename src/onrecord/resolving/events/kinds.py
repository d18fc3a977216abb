"""What kind of event it is: PLOVER's types, and the transfer of arms or goods."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from onrecord.records import EVENT_TYPES, Reading, Role
from onrecord.resolving.events.clauses import Clauses
from onrecord.resolving.events.scene import Scene
from onrecord.resolving.events.words import table

CLASSES = ("", *EVENT_TYPES)
Weights = Mapping[str, Mapping[str, float]]  # of the model of types: by feature (its bias is that of ""), then by type
# Acts that PLOVER has as events; the others (CAMEO 01x) stay acts of a statement alone.
_ACTS = {"accuse": "ACCUSE", "call": "REQUEST", "threaten": "THREATEN", "promise": "AGREE"}
_FRIENDLY = EVENT_TYPES.index("RETREAT")  # the last of the types that are done with others, not against them
_MODALS = {"will": "will", "would": "will", "shall": "will", "must": "must", "should": "must", "ought": "must"}
_HANDED = frozenset({"give", "receive", "buy"})
# Nouns that say that goods go, though none are told of; what may be given that is no goods.
_GOODS = frozenset({"shipment", "delivery", "transfer", "export", "import", "handover"})
_SPOKEN = frozenset(
    {
        "comment", "account", "figure", "report", "detail", "document", "data", "reason", "example", "permission",
        "notice", "answer", "speech", "statement", "interview", "news", "information", "intelligence", "evidence",
        "support", "way", "priority", "chance", "opportunity", "power", "control", "speed", "boost", "award", "title",
        "talk", "order", "view", "idea", "attention", "name",
    }
)  # fmt: skip


@cache
def _priors() -> dict[tuple[str, bool], list[tuple[str, str]]]:
    """By lemma and whether it is a noun, the words that must hang on it ("" for none) and the type."""
    out: dict[tuple[str, bool], list[tuple[str, str]]] = {}
    for kind, verbs, nouns in table("types.tsv"):
        for words, noun in ((verbs, False), (nouns, True)):
            for word in words.split():
                first, _, more = word.partition("+")
                out.setdefault((first, noun), []).append((more, kind))
    return out


def lexicon() -> Iterator[tuple[str, str]]:
    """The words that alone have a type, with it."""
    for (word, _), rows in _priors().items():
        yield from ((word, kind) for more, kind in rows if not more)


def side(kind: str | None) -> str:
    """Whether events of the type are done with others, or against them."""
    return "" if kind is None else "with" if EVENT_TYPES.index(kind) <= _FRIENDLY else "against"


def prior(scene: Scene, token: int) -> str | None:
    """The type that the lexicon has for the predicate."""
    if token not in scene.priors:
        scene.priors[token] = _prior(scene, token)
    return scene.priors[token]


def _prior(scene: Scene, token: int) -> str | None:
    tag = scene.tree[token].tag
    if tag == "PROPN":
        return None
    rows = _priors().get((scene.lemma(token), tag == "NOUN"), [])
    if not any(more for more, _ in rows):
        return rows[0][1] if rows else None
    below = [c for c in scene.kids(token) if scene.relation(c) not in ("case", "mark")]
    near = {w for c in below for t in (c, *scene.kids(c)) for w in (scene.lemma(t), scene.tree.lower[t])}
    longest = max(
        (row for row in rows if row[0] and set(row[0].split("+")) <= near), key=lambda r: len(r[0]), default=None
    )
    return longest[1] if longest else next((kind for more, kind in rows if not more), None)


def features(scene: Scene, token: int, clauses: Clauses) -> Iterator[str]:
    """What the model of types sees of a predicate: itself, what hangs on it and what governs it, each as the word and
    as the type that the lexicon has for it."""
    tree = scene.tree
    own = prior(scene, token)
    yield f"prior={own}"
    yield f"lemma={scene.lemma(token)}"
    yield f"side={side(own)}"
    modal = next((m for c in clauses.auxiliaries(token) if (m := scene.lemma(c)) in _MODALS), None)
    if any(tree.lower[c] in ("not", "n't", "n’t", "never", "no") for c in scene.kids(token)):
        yield "negated"
        yield f"negated:{side(own)}"
    elif modal:
        yield f"modal={_MODALS[modal]}"
        yield f"modal={_MODALS[modal]}:{side(own)}"
    for c in scene.kids(token, "obj", "xcomp", "ccomp", "obl", "nmod", "compound", "acl", "advcl"):
        link = scene.relation(c)
        group = "to" if link in ("xcomp", "ccomp", "acl") else link
        word, case = scene.lemma(c), scene.case(c)
        if scene.entry(c) is None and scene.name(c) is None:
            yield f"under={word}"
        if case and link in ("obl", "nmod"):
            yield f"case={case}"
        if (inner := prior(scene, c)) is not None:
            yield f"{group}={inner}"
            yield f"pair={own}:{group}={inner}"
        if group == "to":
            yield f"clause={own}:{link}"
            for a in clauses.auxiliaries(c):
                if scene.lemma(a) in _MODALS:
                    yield f"inner={_MODALS[scene.lemma(a)]}"
            if any(tree.lower[x] in ("not", "n't", "n’t") for x in scene.kids(c)):
                yield "inner=negated"
        for d in scene.kids(c):
            if (deep := prior(scene, d)) is not None:
                yield f"deep={deep}"
            if scene.entry(d) is None and scene.name(d) is None and tree[d].tag in ("NOUN", "ADJ", "VERB"):
                yield f"below={scene.lemma(d)}"
            if scene.relation(d) == "mark" and tree.lower[d] in ("unless", "if"):
                yield "condition"
    over = tree[token].head
    if over >= 0:
        yield f"over={prior(scene, over)}:{scene.relation(token)}"


def by_feature(weights: Iterable[tuple[str, str, float]]) -> Weights:
    """From rows of feature, type ("" for none) and weight."""
    out: dict[str, dict[str, float]] = {}
    for feature, type_, weight in weights:
        out.setdefault(feature, {})[type_] = weight
    return out


@cache
def _weights() -> Weights:
    return by_feature((f, "" if t == "-" else t, float(w)) for f, t, w in table("kinds.tsv"))


def best(seen: Iterable[str], known: Weights | None = None, among: Sequence[str] = CLASSES) -> str:
    """The type that fits the features best; "" for none."""
    known = _weights() if known is None else known
    total = dict.fromkeys(CLASSES, 0.0)
    for feature in ("", *dict.fromkeys(seen)):
        for type_, weight in known.get(feature, {}).items():
            total[type_] += weight
    return max(among, key=total.__getitem__)


def kind(
    scene: Scene, token: int, roles: tuple[Role, ...], reading: Reading | None, clauses: Clauses
) -> tuple[str | None, str | None]:
    """The event's type and subtype; `reading` is that of the statement whose cue the predicate is."""
    named = scene.tree[token].tag in ("NOUN", "PROPN") and prior(scene, token) is None  # a noun has none by its company
    found = None if named else best(features(scene, token, clauses)) or None
    if reading is not None:
        return found or _ACTS.get(reading.act or ""), "statement"
    # "Will send" may be of the type AGREE, as PLOVER has it, and is a transfer to come.
    if {found, prior(scene, token)} & {None, "AID", "COOPERATE"} and scene.frames(token) & _HANDED:
        tops = [scene.tree.head(scene.tree.of(r.span)) for r in roles if r.name == "theme"]
        things = [t for t in tops if t is not None and scene.lemma(t) not in _SPOKEN]
        if any(not scene.is_actor(t) for t in things) or (not tops and scene.lemma(token) in _GOODS):
            return found or "COOPERATE", "transfer"
        if found == "AID" and tops and not things:
            return None, None  # "gave an account"
    return found, None
