"""Events held against MEANTIME (airbus and apple) and PLOVER's gold records, in percent.

    python -m lab.events.figures [--show mentions|negated|uncertain|tense|roles|types]

MEANTIME, sentences 0 to 5, mentions with attributes; what is taught is taught on one topic and tested on the other, both
ways, pooled. Blank values are skipped; UNDERSPECIFIED is not certain.

mention             F1, gold and found that overlap
negated, uncertain  F1 of the class, on gold mentions that a candidate overlaps, polarity - and certainty not certain
tense               accuracy on gold mentions; infinitives and participles have none
roles               F1 of (event, role, filler) on gold mentions: Arg0 agent, Arg1 theme, Arg2 recipient, the filler's head
                    inside the gold filler
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator

from lab.events.gold import Article, Mention
from lab.events.mentions import fit, rows
from lab.events.scenes import meantime
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


def mention(show: bool = False) -> Figures:
    n: Counter[str] = Counter()
    for topic, test in meantime().items():
        known = fit([r for other, part in meantime().items() if other != topic for r in rows(part)] + extra())
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


def extra() -> list:  # type: ignore[type-arg]
    from lab.events.ecb import rows as ecb

    return ecb()


def around(text: str, start: int, end: int) -> str:
    return (text[max(0, start - 70) : start] + "[" + text[start:end] + "]" + text[end : end + 50]).replace("\n", " ")


def given(article: Article, scene: Scene) -> Iterator[tuple[Mention, int]]:
    """Gold mentions with the token that heads them."""
    for m in article.mentions:
        tokens = [t for t in scene.tree.inside(m.start, m.end)] or [scene.tree.at(m.start)]
        top = scene.tree.head(tokens)
        if top is not None:
            verbs = [t for t in tokens if scene.tree[t].tag == "VERB"]
            yield m, verbs[0] if verbs and scene.tree[top].tag not in ("VERB", "NOUN") else top


def attributes(show: str | None = None) -> Figures:
    n: Counter[str] = Counter()
    for part in meantime().values():
        for article, scene in part:
            events = Events(scene)
            for m, t in given(article, scene):
                e = events.event(t)
                line = around(article.text, m.start, m.end)
                for name, gold, ours in (
                    ("negated", m.polarity and m.polarity == "-", e.polarity == "-"),
                    ("uncertain", m.certainty and m.certainty != "certain", e.certainty != "certain"),
                ):
                    if gold is None:
                        continue
                    n[f"{name} gold"] += gold
                    n[f"{name} found"] += ours
                    n[f"{name} right"] += gold and ours
                    if show == name and gold != ours:
                        print("missed" if gold else "beside", e.certainty, e.polarity, line)
                if m.tense:
                    n["tense all"] += 1
                    n["tense right"] += m.tense == e.tense
                    if show == "tense" and m.tense != e.tense:
                        print(m.tense, "ours", e.tense, line)
                ours = {
                    (r.name, r.span.start, r.span.end, head(scene, r.span.start, r.span.end))
                    for r in e.roles
                    if r.name in ROLES
                }
                right = {g for g in m.roles if any(g[0] == r[0] and g[1] <= r[3] < g[2] for r in ours)}
                good = [r for r in ours if any(g[0] == r[0] and g[1] <= r[3] < g[2] for g in m.roles)]
                n["roles gold"] += len(m.roles)
                n["roles found"] += len(ours)
                n["roles right"] += len(right)
                n["roles good"] += len(good)
                for r in ours:
                    n["found " + r[0]] += 1
                for g in m.roles:
                    n["gold " + g[0]] += 1
                    n["right " + g[0]] += g in right
                if show == "roles" and (len(right) < len(m.roles) or len(good) < len(ours)):
                    print(line)
                    print(
                        "    gold",
                        [(g[0], article.text[g[1] : g[2]]) for g in sorted(set(m.roles) - right)],
                        "ours",
                        [(r[0], article.text[r[1] : r[2]]) for r in ours if r not in good],
                    )
    if show:
        print(n)
    precision, recall = n["roles good"] / n["roles found"], n["roles right"] / n["roles gold"]
    return {
        "negated": f1(n["negated right"], n["negated found"], n["negated gold"]),
        "uncertain": f1(n["uncertain right"], n["uncertain found"], n["uncertain gold"]),
        "tense": 100 * n["tense right"] / n["tense all"],
        "roles": 200 * precision * recall / (precision + recall),
    }


def head(scene: Scene, start: int, end: int) -> int:
    """Where the head of the stretch begins."""
    top = scene.tree.head(scene.tree.inside(start, end))
    return start if top is None else scene.tree[top].start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", choices=("mentions", "negated", "uncertain", "tense", "roles", "types"))
    args = parser.parse_args()
    parts = {"MEANTIME": mention(args.show == "mentions") | attributes(args.show)}
    for name, figures in parts.items():
        print(f"{name:16} " + "  ".join(f"{k} {v:.1f}" for k, v in figures.items()))


if __name__ == "__main__":
    main()
