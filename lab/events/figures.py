"""Events held against MEANTIME (airbus and apple) and PLOVER's gold records, in percent.

    python -m lab.events.figures [--show mentions|negated|uncertain|tense|roles|types|parties]

MEANTIME, sentences 0 to 5, mentions with attributes; what is taught is taught on one topic and tested on the other,
both ways, pooled. Blank values are skipped; UNDERSPECIFIED is not certain.

mention             F1, gold and found that overlap
negated, uncertain  F1 of the class, on gold mentions that a candidate overlaps, polarity - and certainty not certain
tense               accuracy on gold mentions; infinitives and participles have none
roles               F1 of (event, role, filler) on gold mentions: Arg0 agent, Arg1 theme, Arg2 recipient, the filler's
                    head inside the gold filler

PLOVER's gold records (lab.events.kinds): the type of the highest event that is given one, in cross-validation, and the
lexicon's alone; actors and those it is done to that fill a role of the record's events.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator

from lab.events.ecb import rows as ecb
from lab.events.gold import Article, Mention
from lab.events.mentions import fit, rows
from lab.events.scenes import meantime
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.records import Event
from onrecord.resolving.events import mentions
from onrecord.resolving.events.reader import Events
from onrecord.resolving.events.scene import Scene

Figures = dict[str, float]
ROLES = ("agent", "theme", "recipient")


def f1(right: float, found: float, gold: float) -> float:
    return 200 * right / (found + gold) if found + gold else 0.0


def overlap(start: int, end: int, other_start: int, other_end: int) -> bool:
    return start < other_end and other_start < end


def found(article: Article, scene: Scene, known: dict[str, float]) -> list[int]:
    """The tokens that the model takes for events, without those that overlap mentions that are neither right nor
    wrong."""
    out = []
    for t in mentions.mentions(scene, known):
        place = scene.tree[t]
        if not any(overlap(place.start, place.end, s, e) for s, e in article.others):
            out.append(t)
    return out


def mention(finder: Finder, show: bool = False) -> Figures:
    n: Counter[str] = Counter()
    for topic, test in meantime(finder).items():
        known = fit([r for other, part in meantime(finder).items() if other != topic for r in rows(part)] + ecb(finder))
        for article, scene in test:
            got = found(article, scene, known)
            spans = [(scene.tree[t].start, scene.tree[t].end) for t in got]
            hit = [any(overlap(m.start, m.end, *s) for s in spans) for m in article.mentions]
            good = [any(overlap(m.start, m.end, *s) for m in article.mentions) for s in spans]
            n["gold"] += len(hit)
            n["found"] += len(good)
            n["recalled"] += sum(hit)
            n["right"] += sum(good)
            if show:
                for m, ok in zip(article.mentions, hit, strict=True):
                    if not ok:
                        print("missed", around(article.text, m.start, m.end))
                for s, ok in zip(spans, good, strict=True):
                    if not ok:
                        print("beside", around(article.text, *s))
    precision, recall = n["right"] / n["found"], n["recalled"] / n["gold"]
    return {
        "mention": 200 * precision * recall / (precision + recall),
        "precision": 100 * precision,
        "recall": 100 * recall,
    }


def around(text: str, start: int, end: int) -> str:
    return (text[max(0, start - 70) : start] + "[" + text[start:end] + "]" + text[end : end + 50]).replace("\n", " ")


def given(article: Article, scene: Scene) -> Iterator[tuple[Mention, int]]:
    """Gold mentions with the token that heads them."""
    for m in article.mentions:
        tokens = list(scene.tree.inside(m.start, m.end)) or [scene.tree.at(m.start)]
        top = scene.tree.head(tokens)
        if top is not None:
            verbs = [t for t in tokens if scene.tree[t].tag == "VERB"]
            yield m, verbs[0] if verbs and scene.tree[top].tag not in ("VERB", "NOUN") else top


def attributes(finder: Finder, show: str | None = None) -> Figures:
    n: Counter[str] = Counter()
    for part in meantime(finder).values():
        for article, scene in part:
            events = Events(scene)
            for m, t in given(article, scene):
                event, line = events.event(t), around(article.text, m.start, m.end)
                if m.polarity:
                    _count(n, "negated", m.polarity == "-", event.polarity == "-", line, show)
                if m.certainty:
                    _count(n, "uncertain", m.certainty != "certain", event.certainty != "certain", line, show)
                if m.tense:
                    n["tense all"] += 1
                    n["tense right"] += m.tense == event.tense
                    if show == "tense" and m.tense != event.tense:
                        print(m.tense, "ours", event.tense, line)
                _roles(n, m, scene, event, line if show == "roles" else "")
    precision, recall = n["roles good"] / n["roles found"], n["roles right"] / n["roles gold"]
    return {
        "negated": f1(n["negated right"], n["negated found"], n["negated gold"]),
        "uncertain": f1(n["uncertain right"], n["uncertain found"], n["uncertain gold"]),
        "tense": 100 * n["tense right"] / n["tense all"],
        "roles": 200 * precision * recall / (precision + recall),
    }


def _count(n: Counter[str], name: str, gold: bool, ours: bool, line: str, show: str | None) -> None:
    n[f"{name} gold"] += gold
    n[f"{name} found"] += ours
    n[f"{name} right"] += gold and ours
    if show == name and gold != ours:
        print("missed" if gold else "beside", line)


def _roles(n: Counter[str], m: Mention, scene: Scene, event: Event, show: str) -> None:
    """A gold filler is right where a found one of its role has its head inside, and the other way round."""
    found = {(r.name, head(scene, r.span.start, r.span.end), r.span.text) for r in event.roles if r.name in ROLES}
    right = {g for g in m.roles if any(g[0] == r[0] and g[1] <= r[1] < g[2] for r in found)}
    good = {r for r in found if any(g[0] == r[0] and g[1] <= r[1] < g[2] for g in m.roles)}
    for name, number in (("gold", len(m.roles)), ("found", len(found)), ("right", len(right)), ("good", len(good))):
        n[f"roles {name}"] += number
    if show and (len(right) < len(m.roles) or len(good) < len(found)):
        missed = [(g[0], scene.document.text[g[1] : g[2]]) for g in m.roles if g not in right]
        print(show, "\n    missed", missed, "beside", [(r[0], r[2]) for r in sorted(found - good)])


def head(scene: Scene, start: int, end: int) -> int:
    """Where the head of the stretch begins."""
    top = scene.tree.head(scene.tree.inside(start, end))
    return start if top is None else scene.tree[top].start


def measure(finder: Finder, show: str | None = None) -> dict[str, Figures]:
    from lab.events.kinds import folds, parties

    return {
        "MEANTIME events": mention(finder, show == "mentions") | attributes(finder, show),
        "PLOVER": folds(finder, show == "types") | parties(finder, show == "parties"),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", choices=("mentions", "negated", "uncertain", "tense", "roles", "types", "parties"))
    args = parser.parse_args()
    for name, figures in measure(Finder(Model()), args.show).items():
        print(f"{name:16} " + "  ".join(f"{k} {v:.1f}" for k, v in figures.items()))


if __name__ == "__main__":
    main()
