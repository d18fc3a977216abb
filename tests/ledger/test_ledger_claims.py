"""Claims from statements and pairs; and that the order of adding documents changes nothing."""

from __future__ import annotations

import tempfile
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import NotFound
from onrecord.ledger import alike, claims, contents, named, near, signature
from onrecord.ledger.claims import components, moment
from onrecord.records import Claim, Document, Reading, Record, Statement
from onrecord.store import Store

from .made import MODEL, record

names = st.integers(0, 12).map(str)
graphs = st.tuples(st.sets(names), st.lists(st.tuples(names, names)))


def reachable(nodes: set[str], links: list[tuple[str, str]]) -> list[list[str]]:
    """Components by growing a set until nothing new is reached."""
    found: list[list[str]] = []
    for node in sorted(nodes):
        if any(node in group for group in found):
            continue
        group, size = {node}, 0
        while len(group) > size:
            size = len(group)
            group |= {y for a, b in links for x, y in ((a, b), (b, a)) if x in group and y in nodes}
        found.append(sorted(group))
    return found


@settings(deadline=None)
@given(graphs)
def test_components_are_what_can_be_reached(graph: tuple[set[str], list[tuple[str, str]]]) -> None:
    nodes, links = graph
    assert components(nodes, links) == reachable(nodes, links)


@settings(deadline=None)
@given(graphs)
def test_components_against_networkx(graph: tuple[set[str], list[tuple[str, str]]]) -> None:
    networkx = pytest.importorskip("networkx", reason="comes with torch, in the lab's environment only")
    nodes, links = graph
    other = networkx.Graph()
    other.add_nodes_from(nodes)
    other.add_edges_from((a, b) for a, b in links if a in nodes and b in nodes)
    assert components(nodes, links) == sorted(sorted(c) for c in networkx.connected_components(other))


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


def one(
    url: str, published: str | None, text: str = "that it rained all day long"
) -> tuple[Document, Statement, Reading]:
    made = record(url, published, (text, (1, 0)))
    assert made.document
    return made.document, made.statements[0], made.readings[0]


def test_entries_are_in_time_order_and_dates_are_of_the_known() -> None:
    late, early = one("https://a.example", "2031-05-06T01:00:00Z"), one("https://b.example", "2031-05-05")
    never, odd = one("https://c.example", None), one("https://d.example", "soon")
    every = [never, odd, late, early]
    ids = [s.id for _, s, _ in every]
    (claim,) = claims(every, [(ids[i], ids[i + 1], "same-text", 0.7) for i in range(3)])
    assert [e.document.url[8] for e in claim.entries] == ["b", "a", "c", "d"]
    assert (claim.first, claim.last) == ("2031-05-05", "2031-05-06T01:00:00Z")
    assert claim.id == min(ids)
    (alone,) = claims([never], [])
    assert (alone.first, alone.last, alone.entries[0].rule) == (None, None, "first")


def test_text_is_the_best_linked_and_the_earliest_of_several() -> None:
    every = [one(f"https://{n}.example", f"2031-05-0{n}", f"that number {n} rained all day") for n in (1, 2, 3, 4)]
    a, b, c, d = (s.id for _, s, _ in every)
    star = [(a, c, "same-text", 0.7), (c, b, "same-text", 0.7), (d, c, "same-text", 0.7)]
    assert claims(every, star)[0].text == "that number 3 rained all day"
    path = [(a, b, "same-text", 0.7), (b, c, "same-text", 0.7), (c, d, "same-text", 0.7)]
    assert claims(every, path)[0].text == "that number 2 rained all day"
    twice = [*path, (c, d, "close-vector", 0.9)]  # two rules are one link
    assert claims(every, twice)[0].text == "that number 2 rained all day"


def test_rule_is_that_of_the_pair_that_ties_best() -> None:
    every = [one(f"https://{n}.example", f"2031-05-0{n}") for n in (1, 2, 3)]
    a, b, c = (s.id for _, s, _ in every)
    pairs = [(a, b, "close-vector", 0.99), (b, c, "close-vector", 0.9), (b, c, "same-text", 0.6)]
    assert [e.rule for e in claims(every, pairs)[0].entries] == ["first", "same-text", "same-text"]
    assert [e.rule for e in claims(every, pairs[:2])[0].entries] == ["first", "close-vector", "close-vector"]


def test_without_content_no_claim_and_unknown_pairs_are_passed_over() -> None:
    document, statement, reading = one("https://a.example", None)
    bare = replace(statement, content=None)
    assert claims([(document, bare, reading)], []) == []
    pairs = [(statement.id, "unknown", "same-text", 1.0), (statement.id, bare.id, "same-text", 1.0)]
    (claim,) = claims([(document, statement, reading), (document, bare, reading)], pairs)
    assert [e.statement for e in claim.entries] == [statement]
    assert claims([], []) == []


def add(store: Store, made: Record) -> None:
    """As the ledger's docstring says."""
    assert made.document
    new = contents(made)
    bands = {i: signature(text) for i, text, _ in new}
    with store.writing():
        close = near([vector for _, _, vector in new], *store.vectors(MODEL))
        known = store.statement_candidates(bands.values(), close, MODEL, made.document.id)
        assert store.add(made, MODEL, bands, alike(new, known))


def ledger(records: list[Record], stale: Collection[int] = ()) -> list[Claim]:
    """The claims after adding `records` in order; those numbered in `stale` first came with another model's work."""
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "ledger.db") as store:
        for i in sorted(stale):
            if i < len(records):
                store.add(replace(records[i], statements=(), readings=()), "model-0")
        for made in records:
            add(store, made)
        return claims(store.statement_rows(), store.pairs())


PHRASES = (
    "that the ferry would not leave the harbour before the storm had passed",
    "the ferry would not leave the harbour before the storm had passed over",
    "“The ferry would not leave the harbour” before a storm had passed",
    "that nobody had told the crew about the weather on the island",
    "nobody told the crew about the weather on the island",
    "the toll rise",
    "The toll rise.",
    "to comment",
)
directions = st.sampled_from([(1, 0, 0), (4, 3, 0), (3, 4, 0), (0, 1, 0), (0, 4, 3), (0, 0, 1), (0, 0, 0)])
said = st.lists(st.tuples(st.sampled_from(PHRASES), directions), max_size=3)
dates = st.sampled_from([None, "2031-05-05", "2031-05-05T12:00:00Z", "2031-05-05T12:00:00+02:00", "2031-06"])
shelves = st.lists(st.tuples(dates, said), max_size=6).map(
    lambda rows: [record(f"https://{i}.example/", date, *parts) for i, (date, parts) in enumerate(rows)]
)


@settings(max_examples=25, deadline=None)
@given(shelves, st.data())
def test_claims_do_not_depend_on_the_order_of_adding(records: list[Record], data: st.DataObject) -> None:
    mixed = data.draw(st.permutations(records))
    stale = data.draw(st.sets(st.integers(0, 5), max_size=2))
    whole = [c for r in records for c in contents(r)]
    every = [(r.document, s, reading) for r in records if r.document for s, reading in r.rows()]
    expected = claims(every, alike(whole, []))
    assert ledger(records) == expected
    assert ledger(mixed, stale) == expected


def test_a_claim_is_named_by_the_beginning_of_its_id_or_of_a_member() -> None:
    rows = [one(f"https://a.example/{i}", "2025-03-04", f"that it rained for {i} days") for i in range(8)]
    ids = [s.id for _, s, _ in rows]
    found = claims(rows, [(min(ids[0], ids[1]), max(ids[0], ids[1]), "same-text", 0.9)])
    pair = next(c for c in found if len(c.entries) == 2)
    assert named(ids[0][:12], found) is pair
    assert named(ids[1].upper(), found) is pair
    for wrong in ("", "xyz"):
        with pytest.raises(NotFound, match="no claim"):
            named(wrong, found)
    crowd = [one(f"https://b.example/{i}", None, f"that it snowed for {i} days") for i in range(17)]
    first = [s.id[0] for _, s, _ in crowd]  # of 17 ids two begin alike
    with pytest.raises(NotFound, match="several claims"):
        named(next(c for c in first if first.count(c) > 1), claims(crowd, []))
