"""The kept claims are what working out everything anew gives, whatever was added, corrected or asked in between."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord import ledger
from onrecord.errors import NotFound
from onrecord.flow import judging
from onrecord.flow.adding import Adding
from onrecord.ledger import choosing
from onrecord.ledger.hand import ATTRIBUTE, MERGE, RELABEL, SPLIT, UNDO, WRONG, Anchor, Fix, corrected
from onrecord.ledger.judging import judged
from onrecord.records import Claim, Listed, Record
from onrecord.store import Store
from tests.ledger.made import MODEL, record

SAID = (
    "the mill on the Orr will close in the spring of the coming year, and all its looms will be sold abroad",
    "the mill on the Orr will not close in the spring, and that none of its looms will be sold to anybody",
    "four hundred weavers were told of it by a letter that was pinned to the gate of the mill on Friday night",
    "the bridge at Lind was shut to lorries after a beam had cracked under the weight of the morning's traffic",
    "the cracked beam of the bridge at Lind had been known to the county since an inspection three years ago",
    "a seal was seen in the harbour of Skarholm for the first time since the winter of the great ice",
)
ACTS = ("assert", "confirm", "deny", "withhold")


def article(n: int, told: Sequence[int]) -> Record:
    """Of outlet and day by its number."""
    said = [(SAID[i], (1.0, float(i), float(n % 2))) for i in told]
    return record(f"https://outlet{n % 4}.example/{n}", f"2031-05-{1 + n % 9:02}", *said, act=ACTS[n % 4])


def articles(count: int = 10) -> list[Record]:
    """Of the mill, the bridge and the seal."""
    chance = random.Random(5)
    stories = ((0, 1, 2), (3, 4), (5,))
    return [
        article(n, sorted(chance.sample(told, min(2, len(told)))))
        for n, told in zip(range(count), stories * 4, strict=False)
    ]


def anew(store: Store) -> list[Claim]:
    """All claims, worked out at once and judged story by story."""
    members = [m for r in store.records() for m in ledger.members(r)]
    found = corrected(ledger.claims(members, store.pairs()), judging.fixes(store))
    story = {i: n for n, keys in enumerate(store.standing.stories()) for i in store.standing.ids(keys)}
    parts: dict[int, list[Claim]] = {}
    for claim in found:
        parts.setdefault(story[claim.entries[0].document.id], []).append(claim)
    return sorted((c for part in parts.values() for c in judged(part)), key=lambda c: c.id)


def kept(store: Store) -> list[Claim]:
    return sorted(judging.claims(store), key=lambda c: c.id)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "l.db") as made:
        adding = Adding(made, MODEL)
        for one in articles():
            adding.add(one)
        yield made


@settings(max_examples=15, deadline=None)
@given(st.permutations(range(10)), st.sets(st.integers(0, 9)))
def test_in_any_order_and_asked_at_any_time(order: list[int], asked: set[int]) -> None:
    made = articles()
    with TemporaryDirectory() as folder, Store.open(Path(folder) / "l.db") as store:
        adding = Adding(store, MODEL)
        for n in order:
            adding.add(made[n])
            if n in asked:
                judging.settle(store)
        found = kept(store)
        assert found == anew(store)
        assert max(len(c.entries) for c in found) > 2
        assert 1 < len(store.standing.stories()) < 10
        with TemporaryDirectory() as other, Store.open(Path(other) / "m.db") as straight:
            for one in made:
                Adding(straight, MODEL).add(one)
            assert kept(straight) == found


def test_what_nothing_changed_is_not_worked_out_again(store: Store) -> None:
    left: list[int] = []
    judging.settle(store, left.append)
    assert left[0] == 10
    assert left == sorted(left, reverse=True)
    assert left[-1] == 0
    left.clear()
    judging.settle(store, left.append)
    assert left == [0]
    alone = record("https://far.example/1", "2035-01-01", ("nothing of the kind was ever heard of in Hestnes", (0, 1)))
    Adding(store, MODEL).add(alone)
    assert store.standing.unsettled() == 1


def test_by_other_rules_all_is_worked_out_anew(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    before = kept(store)
    monkeypatch.setattr(judging, "rules", lambda: "of tomorrow")
    left: list[int] = []
    judging.settle(store, left.append)
    assert left[0] == 10
    assert kept(store) == before


def correct(store: Store, fix: Fix) -> str:
    return store.fix(fix.kind, fix.body(), judging.concerned(fix, judging.fixes(store)))


def test_corrections_and_undoing_them(store: Store) -> None:
    before = kept(store)
    large = max(before, key=lambda c: len(c.entries))
    small = next(c for c in before if not {e.document.id for e in c.entries} & {e.document.id for e in large.entries})
    one, two, three = (Anchor.of(e) for e in large.entries[:3])
    made = [
        Fix(MERGE, (one, Anchor.of(small.entries[0]))),
        Fix(SPLIT, (two,)),
        Fix(RELABEL, (three,), (("relation", "against"), ("act", "deny"))),
        Fix(ATTRIBUTE, (one,), (("name", "Ada Tamm"), ("kind", "person"))),
        Fix(WRONG, (two,)),
    ]
    for fix in made:
        correct(store, fix)
        assert kept(store) == anew(store)
    assert any(small.entries[0].id in {e.id for e in c.entries} and len(c.entries) > 2 for c in kept(store))
    assert [s.name for c in kept(store) for e in c.entries if e.id == large.entries[0].id for s in e.speakers] == [
        "Ada Tamm"
    ]
    for fix in reversed(judging.fixes(store)):
        correct(store, Fix(UNDO, (), (("fix", fix.id),)))
        assert kept(store) == anew(store)
    assert kept(store) == before


def test_a_document_read_by_another_model_takes_its_claims_along(store: Store) -> None:
    kept(store)
    Adding(store, "model-2").add(article(0, [5]))
    found = kept(store)
    assert found == anew(store)
    held = {e.document.url for c in found for e in c.entries}
    assert "https://outlet0.example/0" in held


@pytest.mark.parametrize("order", ["", *choosing.SORTS])
def test_a_list_s_first_lines_are_those_of_all(store: Store, order: str) -> None:
    every = list(judging.claims(store))
    since = date(2031, 5, 6)
    start = datetime(2031, 5, 6, tzinfo=UTC).timestamp()
    for status in (None, *choosing.STATUSES):
        wanted = [c for c in every if status is None or choosing.has_status(c, status)]
        lines, number = store.standing.listed(order, status, limit=3)
        assert number == len(wanted)
        assert lines == [Listed.of(c) for c in bare(choosing.ordered(wanted, order or None)[:3])]
        late = [c for c in wanted if choosing.has_entry_since(c, since)]
        assert store.standing.listed(order, status, start)[1] == len(late)


def bare(found: Sequence[Claim]) -> Iterator[Claim]:
    """Without the grounds of their status, which no line has."""
    yield from (replace(c, status=replace(c.status, grounds=())) for c in found)


def test_one_claim_by_the_beginning_of_an_id(store: Store) -> None:
    every = list(judging.claims(store))
    large = max(every, key=lambda c: len(c.entries))
    assert judging.claim(store, large.id[:14].upper()) == large
    assert judging.claim(store, large.entries[-1].id) == large
    assert judging.claim(store, large.id, date(2031, 5, 4)) in list(judging.claims(store, date(2031, 5, 4)))
    first = [c.id[0] for c in every] + [e.id[0] for c in every for e in c.entries]
    for wrong in ("", "xyz"):
        with pytest.raises(NotFound, match="no claim"):
            judging.claim(store, wrong)
    with pytest.raises(NotFound, match="several claims"):
        judging.claim(store, max(first, key=first.count))
    with pytest.raises(NotFound, match="no claim"):
        judging.claim(store, large.id, date(2030, 1, 1))


def test_the_claims_of_some_documents(store: Store) -> None:
    every = list(judging.claims(store))
    wanted = every[0].entries[0].document.id
    found = judging.of_documents(store, [wanted, "not there"])
    assert found == [c for c in every if any(e.document.id == wanted for e in c.entries)]
