"""Claims from members and pairs; and that the order of adding documents changes nothing."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Collection
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import NotFound
from onrecord.flow.adding import Adding
from onrecord.ledger import Member, Pair, alike, claims, members, named, page
from onrecord.ledger.alike import SAME_CLAIM, SAME_TEXT
from onrecord.ledger.pages import moment
from onrecord.records import Claim, Record, Span
from onrecord.store import Store

from .made import MODEL, event, record, told


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("2031-05-05", "2031-05-06"),
        ("2031-05-05T23:00:00-05:00", "2031-05-06T05:00:00Z"),
        ("2031-05-05", "2031-05-05T00:00:01"),
        ("2031", "2031-01-02"),
        ("2031-02", "2031-02-02"),
    ],
)
def test_moments_are_compared_in_utc(earlier: str, later: str) -> None:
    first, second = moment(earlier), moment(later)
    assert first
    assert second
    assert first < second


@pytest.mark.parametrize("published", [None, "", "soon", "2031-02-30", "0001-01-01T00:00:00+14:00"])
def test_unknown_moments(published: str | None) -> None:
    assert moment(published) is None


def one(url: str, published: str | None, text: str = "that it rained all day long in Skarholm") -> Member:
    (member,) = members(record(url, published, (text, (1, 0))))
    return member


def tied(a: Member, b: Member, rule: str = SAME_TEXT, score: float = 0.7) -> Pair:
    return Pair(min(a.id, b.id), max(a.id, b.id), rule, score)


def test_entries_are_in_time_order_and_dates_are_of_the_known() -> None:
    late, early = one("https://a.example", "2031-05-06T01:00:00Z"), one("https://b.example", "2031-05-05")
    never, odd = one("https://c.example", None), one("https://d.example", "soon")
    every = [never, odd, late, early]
    (claim,) = claims(every, [tied(a, b) for a, b in combinations(every, 2)])
    assert [e.document.url[8] for e in claim.entries] == ["b", "a", "c", "d"]
    assert (claim.first, claim.last) == ("2031-05-05", "2031-05-06T01:00:00Z")
    assert claim.id == min(m.id for m in every)
    (alone,) = claims([never], [])
    assert (alone.first, alone.last, alone.entries[0].rule) == (None, None, "first")


def test_text_is_the_passage_that_tells_best_and_the_earliest_of_several() -> None:
    every = [one(f"https://{n}.example", f"2031-05-0{n}", f"that number {n} rained all day") for n in (1, 2, 3)]
    assert claims(every, [tied(x, y) for x, y in combinations(every, 2)])[0].text == every[0].span.text
    said = ("that she had no more to say", "that Mayor Orla Tamm had resigned in Port Ansel", "it was a sad day for us")
    three = [one(f"https://{n}.example", f"2031-05-0{n}", text) for n, text in enumerate(said, 1)]
    assert claims(three, [tied(x, y) for x, y in combinations(three, 2)])[0].text == said[1]


def test_text_is_of_those_for_it() -> None:
    text = "that Mayor Orla Tamm had resigned in Port Ansel"
    (denied,) = members(record("https://a.example", "2031-05-01", (text, [1, 0]), act="deny"))
    said = one("https://b.example", "2031-05-02", "that Tamm had resigned")
    (claim,) = claims([denied, said], [tied(denied, said)])
    assert {e.relation for e in claim.entries} == {"for", "against"}
    assert claim.text == said.span.text


def test_rule_is_that_of_the_pair_that_ties_best() -> None:
    _, b, c = every = [one(f"https://{n}.example", f"2031-05-0{n}") for n in (1, 2, 3)]
    close = [tied(x, y, SAME_CLAIM, 0.9) for x, y in combinations(every, 2)]
    assert [e.rule for e in claims(every, close)[0].entries] == ["first", SAME_CLAIM, SAME_CLAIM]
    assert [e.rule for e in claims(every, [*close, tied(b, c)])[0].entries] == ["first", SAME_TEXT, SAME_TEXT]


def test_unknown_pairs_are_passed_over() -> None:
    member = one("https://a.example", None)
    (claim,) = claims([member], [(member.id, "unknown", SAME_TEXT, 1.0)])
    assert [e.statement for e in claim.entries] == [member.statement]
    assert claims([], []) == []


def ledger(records: list[Record], stale: Collection[int] = (), at_once: bool = False) -> list[Claim]:
    """The claims after adding `records` in order; those numbered in `stale` first came with another model's work. Where
    `at_once`, from all pairs of documents, without a store."""
    if at_once:
        pages = [page(r) for r in records]
        pairs = [p for i, new in enumerate(pages) for other in pages[: i + 1] for p in alike(new, other)]
        return claims([m for p in pages for m in p.members], pairs)
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "ledger.db") as store:
        for i in sorted(stale):
            if i < len(records):
                Adding(store, "model-0").add(replace(records[i], statements=(), readings=()))
        for made in records:
            Adding(store, MODEL).add(made)
        return claims([m for r in store.records() for m in members(r)], store.pairs())


PHRASES = (
    "that the Skarholm ferry would not leave the harbour before the storm had passed",
    "the Skarholm ferry would not leave the harbour before the storm had passed over",
    "“The Skarholm ferry would not leave the harbour” before a storm had passed",
    "that nobody had told the Skarholm ferry's crew about the weather on the island",
    "nobody told the crew about the weather on the island",
    "the Lindvik toll rises to 4 crowns in May",
    "In May the toll at Lindvik goes up to 4 crowns.",
    "to comment",
)
directions = st.sampled_from([(1, 0, 0), (4, 3, 0), (3, 4, 0), (0, 1, 0), (0, 4, 3), (0, 0, 1), (0, 0, 0)])
said = st.lists(st.tuples(st.sampled_from(PHRASES), directions), max_size=4)
dates = st.sampled_from([None, "2031-05-05", "2031-05-05T12:00:00Z", "2031-05-05T12:00:00+02:00", "2031-06", "2032"])
acts = st.sampled_from(["assert", "deny", "withhold"])
shelves = st.lists(st.tuples(dates, said, acts), max_size=6).map(
    lambda rows: [record(f"https://{i}.example/", date, *parts, act=act) for i, (date, parts, act) in enumerate(rows)]
)


@settings(max_examples=40)
@given(shelves, st.data())
def test_claims_do_not_depend_on_the_order_of_adding(records: list[Record], data: st.DataObject) -> None:
    mixed = data.draw(st.permutations(records))
    stale = data.draw(st.sets(st.integers(0, 5), max_size=2))
    expected = ledger(records, at_once=True)
    assert ledger(records) == expected
    assert ledger(mixed, stale) == expected


def test_two_reports_of_one_story_meet_and_a_like_event_elsewhere_stays_apart() -> None:
    def wave(url: str, text: str, way: tuple[int, ...], **roles: str) -> Record:
        made = told(url, "2031-05-05", (text, way), ("Readers of the paper wrote in about other things", (0, 0, 0, 1)))
        return replace(made, events=(event(made, "raided", **roles),))

    first = wave("https://a.example", "Ostby police raided the Lindvik customs house", (1, 0, 0, 0), agent="Ostby")
    again = wave(
        "https://b.example", "The customs house in Lindvik was raided by Ostby police", (9, 1, 0, 0), agent="Ostby"
    )
    other = wave("https://c.example", "Skarholm police raided the Fenby customs house", (9, 0, 1, 0), agent="Skarholm")
    groups = [{e.document.url[8] for e in c.entries} for c in ledger([first, again, other])]
    assert {"a", "b"} in groups
    assert {"c"} in groups


def test_an_old_id_finds_the_claim_after_a_merge_and_after_another_model(tmp_path: Path) -> None:
    texts = ("the Lindvik bridge closes to lorries on Friday", "On Friday the bridge at Lindvik closes to lorries")
    rows = [record(f"https://{n}.example", "2031-05-05", (text, (1, 0))) for n, text in enumerate(texts)]
    with Store.open(tmp_path / "ledger.db") as store:

        def found() -> list[Claim]:
            return claims([m for r in store.records() for m in members(r)], store.pairs())

        Adding(store, "model-0").add(rows[0])
        (before,) = found()
        Adding(store, "model-0").add(rows[1])
        (merged,) = found()
        assert len(merged.entries) == 2
        assert named(before.id, [merged]) is merged
        # The newer model ends the content a word sooner: another statement, another id.
        assert rows[0].document
        statement = rows[0].statements[0]
        assert statement.content is not None
        span = Span.of(rows[0].document.text, [(statement.content.start, statement.content.end - len(" on Friday"))])
        newer = replace(statement, content=span)
        readings = (replace(rows[0].readings[0], statement=newer.id),)
        Adding(store, MODEL).add(replace(rows[0], statements=(newer,), readings=readings))
        assert store.aliases() == {statement.id: newer.id}
        with pytest.raises(NotFound):
            named(statement.id, found())
        assert newer.id in {e.id for e in named(statement.id, found(), store.aliases()).entries}


def test_what_a_document_costs_does_not_grow_with_the_ledger(tmp_path: Path) -> None:
    """It is compared with those of its own story and time alone, however many others there are."""
    rng = random.Random(3)
    towns = ("Ostby", "Fenby", "Skarholm", "Lindvik", "Marhavn", "Torsund", "Vikby", "Hestnes")
    works = ("quarry", "mill", "foundry", "brewery", "dairy", "tannery", "smithy", "cannery")
    looked = []
    with Store.open(tmp_path / "ledger.db") as store:
        for year in range(2001, 2006):
            for month, (town, work) in enumerate(zip(towns, works, strict=True), 1):
                news = " ".join("".join(rng.choices("abdeiklmnorstu", k=7)) for _ in range(12))
                made = record(
                    f"https://{town}.example/{year}", f"{year}-{month:02}-05", (f"the {town} {work} {news}", (1, 0))
                )
                new = page(made)
                looked.append(len(list(store.kin(new.keys, new.day, new.bands.values(), MODEL, new.document.id))))
                Adding(store, MODEL).add(made)
        again = page(record("https://again.example", "2005-08-09", ("the Hestnes cannery is sold to the town", (1, 0))))
        assert len(list(store.kin(again.keys, again.day, (), MODEL, ""))) == 1
    assert max(looked) <= 1


def test_a_claim_is_named_by_the_beginning_of_its_id_or_of_a_member() -> None:
    rows = [one(f"https://a.example/{i}", "2025-03-04", f"that it rained for {i} days") for i in range(8)]
    ids = [m.id for m in rows]
    found = claims(rows, [tied(rows[0], rows[1])])
    pair = next(c for c in found if len(c.entries) == 2)
    assert named(ids[0][:12], found) is pair
    assert named(ids[1].upper(), found) is pair
    for wrong in ("", "xyz"):
        with pytest.raises(NotFound, match="no claim"):
            named(wrong, found)
    crowd = [one(f"https://b.example/{i}", None, f"that it snowed for {i} days") for i in range(17)]
    first = [m.id[0] for m in crowd]  # of 17 ids two begin alike
    with pytest.raises(NotFound, match="several claims"):
        named(next(c for c in first if first.count(c) > 1), claims(crowd, []))
