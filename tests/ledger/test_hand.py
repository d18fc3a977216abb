"""What people correct: rows only ever added, undone by rows, holding after a new reading."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import NotFound, StoreError
from onrecord.ledger.hand import (
    ATTRIBUTE,
    MERGE,
    RATE,
    RELABEL,
    SPLIT,
    UNDO,
    WRONG,
    Anchor,
    Fix,
    corrected,
    entry_named,
    fix_named,
    reliability,
    standing,
)
from onrecord.records import Claim, Entry, Span
from onrecord.store import Store
from onrecord.store.connection import Connection

from .papers import Paper, claim

PAPERS = [
    Paper(outlet, f"2031-05-0{n}", f"The mill on the Orr will close in {month}, the owner said. It is old.")
    for n, (outlet, month) in enumerate([("Gazette", "May"), ("Post", "June"), ("Daily", "July")], 1)
]
ENTRIES = [p.says(p.text[: p.text.index(",")], "the owner", "group") for p in PAPERS]
FIRST, SECOND = claim(*ENTRIES[:2]), claim(ENTRIES[2])


def fix(sort: str, /, *entries: Entry, key: str = "f1", **value: str) -> Fix:
    return Fix(sort, tuple(Anchor.of(e) for e in entries), tuple(value.items()), id=key)


def groups(claims: list[Claim]) -> list[list[str]]:
    return sorted(sorted(e.id for e in c.entries) for c in claims)


def test_claims_are_merged_and_split() -> None:
    (whole,) = corrected([FIRST, SECOND], [fix(MERGE, ENTRIES[0], ENTRIES[2])])
    assert [e.document.url for e in whole.entries] == [p.document.url for p in PAPERS]
    assert whole.id == min(e.id for e in ENTRIES)
    assert (whole.first, whole.last) == ("2031-05-01", "2031-05-03")
    apart = corrected([FIRST, SECOND], [fix(SPLIT, ENTRIES[1])])
    assert groups(apart) == sorted([[e.id] for e in ENTRIES])
    assert {e.rule for c in apart for e in c.entries if e.id == ENTRIES[1].id} == {"hand"}


def test_splitting_what_stands_alone_or_merging_what_is_one_changes_no_group() -> None:
    assert groups(corrected([FIRST, SECOND], [fix(SPLIT, ENTRIES[2])])) == groups([FIRST, SECOND])
    assert corrected([FIRST, SECOND], [fix(MERGE, ENTRIES[0], ENTRIES[1])]) == [FIRST, SECOND]


def test_an_entry_is_relabelled_attributed_and_struck_out() -> None:
    rows = [
        fix(RELABEL, ENTRIES[0], key="a", relation="against", act="deny"),
        fix(ATTRIBUTE, ENTRIES[0], key="b", name="Ada Tamm", kind="person"),
        fix(WRONG, ENTRIES[2], key="c"),
    ]
    (found,) = corrected([FIRST, SECOND], rows)
    entry = found.entries[0]
    assert (entry.relation, entry.act, entry.rule) == ("against", "deny", "hand")
    assert [(s.name, s.kind) for s in entry.speakers] == [("Ada Tamm", "person")]
    assert found.entries[1] == ENTRIES[1]


def test_what_an_outlet_says_itself_can_be_attributed() -> None:
    own = PAPERS[0].own("It is old")
    (found,) = corrected([claim(own)], [fix(ATTRIBUTE, own, name="somebody", kind="unnamed")])
    assert [s.kind for s in found.entries[0].speakers] == ["unnamed"]
    assert found.entries[0].id == own.id


def test_a_correction_holds_after_a_new_reading_with_other_bounds() -> None:
    old = ENTRIES[0]
    end = old.span.end + 6
    wider = Span.of(old.document.text, [(old.span.start + 4, end)])
    assert old.statement is not None
    read_anew = replace(old, statement=replace(old.statement, content=wider), span=wider)
    assert read_anew.id != old.id
    (found,) = corrected([claim(read_anew)], [fix(RELABEL, old, relation="observing")])
    assert found.entries[0].relation == "observing"
    elsewhere = PAPERS[0].own("It is old")
    assert corrected([claim(elsewhere)], [fix(RELABEL, old, relation="observing")]) == [claim(elsewhere)]


def test_an_undone_correction_is_none_and_undoing_that_brings_it_back() -> None:
    rows = [fix(WRONG, ENTRIES[2], key="a")]
    assert groups(corrected([FIRST, SECOND], rows)) == groups([FIRST])
    rows.append(Fix(UNDO, value=(("fix", "a"),), id="b"))
    assert corrected([FIRST, SECOND], rows) == [FIRST, SECOND]
    rows.append(Fix(UNDO, value=(("fix", "b"),), id="c"))
    assert groups(corrected([FIRST, SECOND], rows)) == groups([FIRST])


def test_what_undo_means_without_and_with_an_id() -> None:
    rows = [fix(WRONG, ENTRIES[0], key="aa1"), fix(WRONG, ENTRIES[1], key="aa2")]
    assert fix_named("", rows).id == "aa2"
    assert fix_named("aa1", rows).id == "aa1"
    with pytest.raises(NotFound, match="several"):
        fix_named("aa", rows)
    with pytest.raises(NotFound, match="no correction"):
        fix_named("zz", rows)
    rows.append(Fix(UNDO, value=(("fix", "aa2"),), id="bb"))
    assert fix_named("", rows).id == "aa1"
    with pytest.raises(NotFound, match="undone already"):
        fix_named("aa2", rows)
    with pytest.raises(NotFound, match="nothing to undo"):
        fix_named("", [])


def test_entries_are_named_by_number_or_id() -> None:
    claims = [FIRST, SECOND]
    assert entry_named(f"{FIRST.id[:10]}/2", claims)[1] is FIRST.entries[1]
    assert entry_named(ENTRIES[2].id[:12].upper(), claims) == (SECOND, ENTRIES[2])
    for wrong in (f"{FIRST.id}/3", f"{FIRST.id}/0", f"{FIRST.id}/x", "", "/", "zz"):
        with pytest.raises(NotFound):
            entry_named(wrong, claims)


def test_the_last_letter_for_a_source_holds() -> None:
    rows = [
        Fix(RATE, value=(("source", "Daily"), ("reliability", "B")), id="a"),
        Fix(RATE, value=(("source", "DAILY"), ("reliability", "C")), id="b"),
    ]
    assert reliability(rows) == {"daily": "C"}
    assert reliability([*rows, Fix(UNDO, value=(("fix", "b"),), id="c")]) == {"daily": "B"}


ROWS = st.lists(
    st.one_of(
        st.tuples(st.just(MERGE), st.tuples(st.integers(0, 2), st.integers(0, 2))),
        st.tuples(st.sampled_from([SPLIT, WRONG, RELABEL]), st.tuples(st.integers(0, 2))),
        st.tuples(st.just(UNDO), st.tuples(st.integers(0, 7))),
    ),
    max_size=8,
)


def book(rows: list[tuple[str, tuple[int, ...]]]) -> list[Fix]:
    made: list[Fix] = []
    for n, (kind, places) in enumerate(rows):
        if kind == UNDO:
            if places[0] < n:
                made.append(Fix(UNDO, value=(("fix", str(places[0])),), id=str(n)))
            else:
                made.append(fix(SPLIT, ENTRIES[0], key=str(n)))
        else:
            value = {"relation": "against"} if kind == RELABEL else {}
            made.append(fix(kind, *(ENTRIES[i] for i in places), key=str(n), **value))
    return made


@given(ROWS)
def test_undoing_the_last_row_gives_what_was_before_it(rows: list[tuple[str, tuple[int, ...]]]) -> None:
    made = book(rows)
    if not made:
        return
    undone = [*made, Fix(UNDO, value=(("fix", made[-1].id),), id="last")]
    assert corrected([FIRST, SECOND], undone) == corrected([FIRST, SECOND], made[:-1])


@given(ROWS)
def test_entries_are_neither_lost_nor_doubled(rows: list[tuple[str, tuple[int, ...]]]) -> None:
    made = book(rows)
    struck = {a.document for f in standing(made) if f.kind == WRONG for a in f.anchors}
    found = [e for c in corrected([FIRST, SECOND], made) for e in c.entries]
    assert sorted(e.document.id for e in found) == sorted(e.document.id for e in ENTRIES if e.document.id not in struck)
    assert all(c.entries and c.id == min(e.id for e in c.entries) for c in corrected([FIRST, SECOND], made))


@settings(max_examples=20)
@given(ROWS)
def test_the_store_keeps_rows_in_order_and_gives_them_back(rows: list[tuple[str, tuple[int, ...]]]) -> None:
    made = book(rows)
    with TemporaryDirectory() as folder, Store.open(Path(folder) / "hand.db") as store:
        keys: list[str] = []
        for row in made:
            keys.append(store.fix(row.kind, row.body()))
            assert [key for key, *_ in store.fixes()] == keys, "what was there stays as it is"
        back = [Fix.of(*row) for row in store.fixes()]
        assert [replace(f, id="", made="") for f in back] == [replace(f, id="", made="") for f in made]
        assert len(set(keys)) == len(keys), "the same correction made twice is two rows"


@pytest.mark.parametrize("sql", ["DELETE FROM fixes", "UPDATE fixes SET kind = 'merge'"])
def test_the_database_itself_refuses_to_change_or_drop_a_row(tmp_path: Path, sql: str) -> None:
    path = tmp_path / "hand.db"
    with Store.open(path) as store:
        store.fix("wrong", "{}")
    raw = Connection(path, False, 1.0)
    with pytest.raises(StoreError, match="only ever added"):
        raw.run(sql)
    raw.close()
    with Store.open(path) as store:
        assert [(kind, body) for _, kind, body, _ in store.fixes()] == [("wrong", "{}")]


def test_a_correction_is_kept_whole_or_not_at_all(tmp_path: Path) -> None:
    with Store.open(tmp_path / "hand.db") as store:
        nothing: dict[str, str] = {}
        with pytest.raises(KeyError), store.writing():
            store.fix("wrong", nothing[store.fix("wrong", "{}")])
        assert store.fixes() == []
