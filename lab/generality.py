"""How the attribution head fares beyond clean news text: by publisher, with other typography, in other layouts.

    python -m lab.generality [--model FOLDER] [--write]

Four tables of the shared scorer's figures, in percent: PolNeAR dev by publisher; dev printed otherwise, and laid
out anew (lab.layouts), with the change against the text as it is; and invented texts by layout (tests/generality),
labelled in PolNeAR's manner. "quoted" and "indirect" are recalls, and keep to the marks of the text before printing.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

from lab.augment import STRAIGHT, curly
from lab.corpora import Article, Attribution, joined
from lab.layouts import LAYOUTS
from lab.measure import found, gold, scorer
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.records import Document, Record

FIGURES = ("attr", "source", "cue", "content", "quoted", "indirect")
WRITTEN = Path(__file__).with_name("generality.json")
TEXTS = Path(__file__).resolve().parents[1] / "tests" / "generality"
ROLES = {"s": "source", "c": "cue", "q": "content"}
MARK = re.compile(r"[“”\"]|''|``")

Row = dict[str, Any]  # as the shared scorer takes it: id, publisher, text, attributions

# --- the same text printed otherwise, every character at its offset ---


def marks(text: str, change: Callable[[str, bool, int], str]) -> str:
    """The text with its double quotation marks changed: of each, its characters, whether it opens, and its number."""
    number = count()

    def new(m: re.Match[str]) -> str:
        before = text[m.start() - 1 : m.start()]
        mark = m.group()
        opens = mark in "“``" or (mark != "”" and (not before or before.isspace() or before in "([—–-‘"))
        return change(mark, opens, next(number)).center(len(mark))

    return MARK.sub(new, text)


def single(mark: str, opens: bool, _: int) -> str:
    if mark in "“”":
        return "‘" if opens else "’"
    return "'" if len(mark) == 1 else " '" if opens else "' "


def each(text: str, change: Callable[[str], str]) -> str:
    """Every character changed for which that is one character again."""
    return "".join(new if len(new := change(c)) == 1 else c for c in text)


def headline_upper(text: str) -> str:
    first = text.split("\n", 1)[0]
    return each(first, str.upper) + text[len(first) :]


def headline_unstopped(text: str) -> str:
    """PolNeAR's headlines have a full stop put after them; nobody else's have."""
    first = text.split("\n", 1)[0].rstrip()
    return text[: len(first) - 1] + " " + text[len(first) :] if first.endswith((".", ";")) else text


PRINTED: dict[str, Callable[[str], str]] = {
    "straight marks": lambda t: t.translate(STRAIGHT),
    "curly marks": curly,
    "single marks": lambda t: marks(t, single),
    "no marks at all": lambda t: marks(t, lambda *_: ""),
    "every third mark lost": lambda t: marks(t, lambda mark, _, n: "" if n % 3 == 2 else mark),
    "closing marks lost": lambda t: marks(t, lambda mark, opens, _: mark if opens else ""),
    "headline without stop": headline_unstopped,
    "headline in capitals": headline_upper,
    "all in capitals": lambda t: each(t, str.upper),
    "all in small letters": lambda t: each(t, str.lower),
    "paragraphs run together": lambda t: t.replace("\n", " "),
    "typographic dashes": lambda t: t.replace("--", "— ").replace(" - ", " – "),
    "typewritten dashes": lambda t: t.replace("—", "-").replace("–", "-"),
}


# --- texts of our own ---


def labelled(markup: str, name: str, layout: str) -> Row:
    """A text in which [s1:…] is the source of attribution 1, [c1:…] its cue and [q1:…] its content; [s1,2:…] serves
    two. ValueError for a bracket that does not close."""
    text: list[str] = []
    spans: dict[int, dict[str, list[list[int]]]] = {}
    open_: list[tuple[int, str, list[int]]] = []
    at = length = 0
    for m in re.finditer(r"\[(?:([scq])([\d,]+):)?|\]", markup):
        role, numbers = m.groups()
        if m.group() == "]" and open_:
            start, role, owners = open_.pop()
            if not owners:  # a bracket of the text's own
                continue
            text.append(markup[at : m.start()])
            length, at = length + m.start() - at, m.end()
            for n in owners:
                spans.setdefault(n, {}).setdefault(role, []).append([start, length])
        elif role:
            text.append(markup[at : m.start()])
            length, at = length + m.start() - at, m.end()
            open_.append((length, ROLES[role], [int(n) for n in numbers.split(",")]))
        elif m.group() == "[":
            open_.append((length, "", []))
    if open_:
        raise ValueError(f"{name}: a bracket opened at {open_[-1][0]} does not close")
    rows = [{role: sorted(a.get(role, [])) for role in ROLES.values()} for _, a in sorted(spans.items())]
    return {"id": name, "publisher": layout, "text": "".join(text) + markup[at:], "attributions": rows}


def texts(folder: Path = TEXTS) -> list[Row]:
    """The invented texts, a file a layout, with a line of ===== between two."""
    return [
        labelled(markup.strip("\n") + "\n", f"{path.stem}-{i}", path.stem)
        for path in sorted(folder.glob("*.txt"))
        for i, markup in enumerate(path.read_text("utf8").split("\n=====\n"), 1)
    ]


# --- measuring ---


def measured(
    finder: Callable[[Document], Record], rows: Iterable[Row], printed: Callable[[str], str] = str
) -> dict[str, Any]:
    """The scorer's figures for these texts printed so, and "n", the number of gold attributions."""
    wanted = {row["id"]: row for row in rows}
    changed = {name: row | {"text": printed(row["text"])} for name, row in wanted.items()}
    answers = {name: found(finder(Document(text=row["text"], url="file:"))) for name, row in changed.items()}
    out, counts = scorer().score(changed, answers)
    as_it_was = scorer().score(wanted, answers)[0]
    return dict(out) | {k: as_it_was[k] for k in ("quoted", "indirect")} | {"n": counts[2]}


def by_publisher(rows: Iterable[Row]) -> dict[str, list[Row]]:
    out: dict[str, list[Row]] = {}
    for row in rows:
        out.setdefault(row["publisher"], []).append(row)
    return out


def laid_out(rows: Iterable[Row], layout: Callable[[Article, random.Random], Article]) -> list[Row]:
    """PolNeAR's rows in another layout, each by a seed of its own."""
    out = []
    for i, row in enumerate(rows):
        spans = ([joined(a[role], row["text"]) for role in ROLES.values()] for a in row["attributions"])
        article = Article(row["id"], row["publisher"], row["text"], tuple(Attribution(*s) for s in spans))
        new = layout(article, random.Random(i))
        attributions = [{role: getattr(a, role) for role in ROLES.values()} for a in new.attributions]
        kept = [a for a in attributions if any(a.values())]  # two that share one content may be one turn
        out.append(row | {"text": new.text, "attributions": kept})
    return out


def line(name: str, figures: dict[str, Any], base: dict[str, Any] | None = None) -> str:
    change = {k: "" if base is None else f" {figures[k] - base[k]:+5.1f}" for k in FIGURES}
    return f"{name:24}{figures['n']:6}" + "".join(f"{figures[k]:10.1f}{change[k]}" for k in FIGURES)


def head(title: str, width: int) -> str:
    return f"\n{title:24}{'gold':>6}" + "".join(f"{k:>10}{'':{width}}" for k in FIGURES)


def tables(finder: Finder) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """(table, row, figures), one after another."""
    rows: list[Row] = list(gold("dev").values())
    for name, part in by_publisher(rows).items():
        yield "publishers", name, measured(finder, part)
    yield "publishers", "all", measured(finder, rows)
    for name, change in PRINTED.items():
        yield "printed", name, measured(finder, rows, change)
    for layout, _ in LAYOUTS:
        yield "printed", f"laid out: {layout.__name__}", measured(finder, laid_out(rows, layout))
    own = texts()
    for name, part in by_publisher(own).items():
        yield "layouts", name, measured(finder, part)
    yield "layouts", "all", measured(finder, own)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--model", type=Path, help="a folder with onrecord.onnx (the shipped one unless told otherwise)"
    )
    parser.add_argument("--write", action="store_true", help="note the figures in generality.json, for the docs")
    args = parser.parse_args()
    out: dict[str, dict[str, dict[str, float]]] = {}
    base: dict[str, Any] | None = None
    for table, name, figures in tables(Finder(Model(args.model))):
        if table not in out:
            print(head(table, 6 if table == "printed" else 0))
        if (table, name) == ("publishers", "all"):
            base = figures
        print(line(name, figures, base if table == "printed" else None), flush=True)
        out.setdefault(table, {})[name] = {"gold": figures["n"]} | {k: round(figures[k], 1) for k in FIGURES}
    if args.write:
        WRITTEN.write_text(json.dumps(out, indent=1) + "\n", "utf8")


if __name__ == "__main__":
    main()
