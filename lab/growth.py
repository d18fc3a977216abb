"""What a document, a page of claims, one claim and a search cost in ledgers of ever more statements: docs/growth.svg.

    python -m lab.growth [--most 1000000] [--ledger runs/growth.db]

The articles of ../shared/data/stories (50 stories, three outlets each) are read once; then they are told again and
again, each time with other letters in every name and SHIFT days later, until the ledger holds 1,000, 10,000, ...
statements (what is there already is kept, so a run can go on). At each size DOCUMENTS further articles are added and
settled one by one, and every call is made CALLS times by a process of its own, whose memory is taken at its end. Times
are of one core, without the reading of the article.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import re
import statistics
import string
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from lab.corpora import DATA
from lab.plots import growth_svg
from onrecord.finding.finder import Finder
from onrecord.finding.model import Model
from onrecord.flow.adding import Adding
from onrecord.flow.judging import settle
from onrecord.records import Document, Passage, Record, Source, Span, Time, source_id
from onrecord.resolving.resolver import Resolver
from onrecord.store import Store
from onrecord.store.standing import ORDERS

HERE = Path(__file__).resolve().parent
SHIFT = 400  # days from one telling to the next: farther than a document and its copy may be
SIZES = (1_000, 10_000, 100_000, 1_000_000)
DOCUMENTS, CALLS = 40, 200
MODEL = "growth"


def told() -> list[Record]:
    """The articles, read."""
    finder, resolver = Finder(Model(), ledger=True), Resolver()
    out = []
    for line in (DATA / "stories" / "basil-dev.jsonl").read_text("utf8").split("\n"):
        if line.strip():
            row = json.loads(line)
            url = f"https://{row['outlet'].replace(' ', '').lower()}.example/{row['id']}"
            out.append(
                resolver(finder(Document(row["text"], url, row["outlet"], row["title"], published=row["published"])))
            )
    return out


class Retelling:
    """One record told with other letters in its names, `number` times SHIFT days later."""

    def __init__(self, number: int) -> None:
        self._days = timedelta(days=SHIFT * number)
        chance = random.Random(number)
        self._letters: dict[int, int] = {}
        for letters in ("aeiou", "bcdfghjklmnpqrstvwxyz"):
            for case in (str.lower, str.upper):
                mixed = list(case(letters))
                random.Random(chance.random()).shuffle(mixed)
                self._letters |= str.maketrans(case(letters), "".join(mixed))
        self._number = number

    def name(self, text: str) -> str:
        """Every word with a capital in other letters; none becomes longer or shorter."""
        return re.sub(r"\b[A-Z][A-Za-z]+", lambda m: m[0].translate(self._letters), text)

    def day(self, moment: str | None) -> str | None:
        if moment is None or len(moment) < 10:
            return moment
        return (date.fromisoformat(moment[:10]) + self._days).isoformat() + moment[10:]

    def __call__(self, record: Record) -> Record:
        old = record.document
        assert old is not None
        text = self.name(old.text)
        document = replace(old, text=text, url=f"{old.url}/{self._number}", published=self.day(old.published))

        def span(of: Span) -> Span:
            return Span.of(text, of.spans)

        def maybe(of: Span | None) -> Span | None:
            return None if of is None else span(of)

        def time(of: Time | None) -> Time | None:
            if of is None:
                return None
            return replace(of, span=span(of.span), earliest=self.day(of.earliest), latest=self.day(of.latest))

        names: dict[str, str] = {}
        statements = []
        for s in record.statements:
            new = replace(s, document=document.id, source=maybe(s.source), cue=maybe(s.cue), content=maybe(s.content))
            names[s.id] = new.id
            statements.append(new)
        readings = [
            replace(
                r,
                statement=names[r.statement],
                speakers=tuple(self._source(source, document.id) for source in r.speakers),
                basis=tuple(replace(b, span=span(b.span)) for b in r.basis),
                anonymity=maybe(r.anonymity),
                medium=maybe(r.medium),
                addressee=maybe(r.addressee),
                said=time(r.said),
                within=names.get(r.within or ""),
            )
            for r in record.readings
        ]
        passages = [Passage(document.id, names.get(p.statement or ""), span(p.span), p.vector) for p in record.passages]
        events = [
            replace(
                e,
                statement=names.get(e.statement or ""),
                predicate=span(e.predicate),
                roles=tuple(
                    replace(r, span=span(r.span), entity=None if r.entity is None else self.name(r.entity))
                    for r in e.roles
                ),
                time=time(e.time),
            )
            for e in record.events
        ]
        return Record(document, tuple(statements), tuple(readings), passages=tuple(passages), events=tuple(events))

    def _source(self, source: Source, document: str) -> Source:
        name = self.name(source.name)
        where = (document,) if source.kind == "unnamed" else ()
        role = None if source.role is None else self.name(source.role)
        return replace(source, id=source_id(name, source.kind, *where), name=name, role=role)


def retold(base: Sequence[Record], after: int) -> Iterator[Record]:
    """Without end, from the document that follows the first `after`."""
    for n in itertools.count(after):
        number, place = divmod(n, len(base))
        yield Retelling(number)(base[place])


def grown(path: Path, base: Sequence[Record], size: int) -> dict[str, float]:
    """Brings the ledger to `size` statements and measures it."""
    with Store.open(path) as store:
        held = [d.statements for d in store.documents()]
        statements, adding = sum(held), Adding(store, MODEL)
        more = retold(base, len(held))
        while statements < size:
            record = next(more)
            adding.add(record)
            statements += len(record.statements)
        settle(store)
        added, settled = [], []
        for record in itertools.islice(more, DOCUMENTS):
            added.append(seconds(partial(adding.add, record)))
            settled.append(seconds(partial(settle, store)))
    command = [sys.executable, "-m", "lab.growth", "--ledger", str(path), "--calls"]
    figures = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    return {
        "statements": statements,
        "add": 1000 * statistics.median(added),
        "settle": 1000 * statistics.median(settled),
        **figures,
    }


def seconds(run: Callable[[], object]) -> float:
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


def calls(path: Path) -> dict[str, float]:
    """The 95th percentile of each call, in ms, and the most memory, in MB."""
    chance = random.Random(1)
    with Store.open(path, create=False) as store:
        ids = [c.id for order in ORDERS for c in store.standing.listed(order, limit=400)[0]]
        texts = [c.text for order in ORDERS for c in store.standing.listed(order, limit=400)[0]]
        vocabulary = sorted({w.strip(string.punctuation) for t in texts for w in t.split() if len(w) > 4} - {""})
        orders = list(ORDERS)

        def p95(call: Callable[[], object]) -> float:
            return 1000 * statistics.quantiles([seconds(call) for _ in range(CALLS)], n=20)[-1]

        found = {
            "page": p95(lambda: store.standing.listed(chance.choice(orders))),
            "claim": p95(lambda: store.standing.named(chance.choice(ids))),
            "search": p95(lambda: store.search(" ".join(chance.sample(vocabulary, 2)))),
        }
    return {**found, "memory": memory()}


def memory() -> float:
    """The most that this process had, in MB (of Linux: getrusage tells what the process had that began it)."""
    held = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text("utf8"))
    return int(held[1]) / 1024 if held else 0.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--most", type=int, default=SIZES[-1], help="so many statements and no more")
    parser.add_argument("--ledger", type=Path, default=Path("runs/growth.db"))
    parser.add_argument("--calls", action="store_true", help="only the calls on the ledger as it is, as JSON")
    args = parser.parse_args()
    if args.calls:
        print(json.dumps(calls(args.ledger)))
        return
    args.ledger.parent.mkdir(parents=True, exist_ok=True)
    base, rows = told(), []
    for size in SIZES:
        if size <= args.most:
            rows.append(grown(args.ledger, base, size))
            print("  ".join(f"{name} {value:,.1f}" for name, value in rows[-1].items()), flush=True)
            (HERE / "growth.json").write_text(json.dumps(rows, indent=1) + "\n", "utf8")
            (HERE.parent / "docs" / "growth.svg").write_text(growth_svg(rows), "utf8")


if __name__ == "__main__":
    main()
