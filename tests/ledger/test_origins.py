"""How many roots stand behind a claim: a range, and the rules that tied what echoes."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.ledger.origins import ECHO_RULES, origins
from onrecord.ledger.parties import Roles, Voice, same_party, speaks_for
from onrecord.records import Entry, Source, source_id

from .papers import Paper

GAZETTE = Paper(
    "The Gazette", "2031-05-05", "The dam at Orrin has a crack, two engineers said. It leaks, one of them said."
)
POST = Paper(
    "Valley Post", "2031-05-06", "The dam at Orrin is cracked, three people with knowledge of it told the Post."
)
COPY = Paper("Hill News", "2031-05-07", "The dam at Orrin has a crack, two engineers said. It leaks, one of them said.")


def count(*entries: Entry) -> tuple[int, int]:
    found = origins(entries).origins
    return found.low, found.high


def rules(*entries: Entry) -> tuple[str, ...]:
    return origins(entries).origins.rules


def test_unnamed_sources_of_one_article_are_one_root_and_of_two_may_be() -> None:
    first = GAZETTE.says("The dam at Orrin has a crack", "two engineers", "unnamed")
    more = GAZETTE.says("It leaks", "one of them", "unnamed")
    other = POST.says("The dam at Orrin is cracked", "three people with knowledge of it", "unnamed")
    assert count(first, more) == (1, 1)
    assert count(first, more, other) == (1, 2)
    assert rules(first, other) == ("unnamed",)


def test_two_outlets_that_cite_nobody_by_name_are_never_two_for_certain() -> None:
    page = Paper("Daily", "2031-05-08", "Borough Radio and the Coast Times reported that the dam at Orrin has a crack.")
    both = page.says("the dam at Orrin has a crack", ("Borough Radio", "the Coast Times"), "outlet")
    assert count(both) == (1, 2)


def test_unnamed_sources_of_unlike_description_are_two() -> None:
    first = GAZETTE.says("The dam at Orrin has a crack", "two engineers", "unnamed")
    paper = Paper("Valley Post", "2031-05-05", "The dam is cracked, diplomats said.")
    assert count(first, paper.says("The dam is cracked", "diplomats", "unnamed")) == (2, 2)


def test_who_may_be_either_of_two_makes_them_no_less_two() -> None:
    first = GAZETTE.says("The dam at Orrin has a crack", "two engineers", "unnamed")
    second = Paper("Valley Post", "2031-05-05", "The dam is cracked, diplomats said.").says(
        "The dam is cracked", "diplomats", "unnamed"
    )
    third = Paper("Daily", "2031-05-05", "There is a crack, people said.").says("There is a crack", "people", "unnamed")
    assert count(first, second, third) == (2, 3)


def test_a_copy_adds_nothing() -> None:
    first = GAZETTE.says("The dam at Orrin has a crack", "two engineers", "unnamed")
    again = COPY.says("The dam at Orrin has a crack", "two engineers", "unnamed")
    leak = COPY.says("It leaks", "one of them", "unnamed")
    assert count(first, again, leak) == (1, 1)
    assert rules(first, again) == ("same-text",)


def test_an_outlet_that_cites_an_outlet_adds_nothing() -> None:
    first = GAZETTE.says("The dam at Orrin has a crack", "two engineers", "unnamed")
    page = Paper("Daily", "2031-05-08", "The Gazette reported on Monday that engineers had seen a crack in the dam.")
    outer = page.says("engineers had seen a crack in the dam", "The Gazette", "outlet")
    inner = page.says("seen a crack in the dam", "engineers", "unnamed", within=outer)
    assert count(first, outer) == (1, 1)
    assert count(first, outer, inner) == (1, 1)
    assert "relayed" in rules(first, outer)
    assert origins((first, outer)).root[outer.id] == first.id
    assert count(outer) == (1, 1), "where its own report is not in the ledger, it is the root"


def test_a_source_that_spoke_to_another_outlet_is_that_outlets() -> None:
    first = GAZETTE.says("The dam at Orrin has a crack", "two engineers", "unnamed")
    page = Paper("Daily", "2031-05-08", "Engineers told the Gazette that there was a crack.")
    told = page.says("there was a crack", "Engineers", "unnamed", to="the Gazette")
    assert count(first, told) == (1, 1)


def test_one_person_under_several_names_in_several_outlets_is_one() -> None:
    a = GAZETTE.says("It leaks", "Ada Tamm", role="Orrin Water’s chief engineer")
    b = POST.says("The dam at Orrin is cracked", "Tamm")
    office = Paper("Daily", "2031-05-08", "The dam leaks, Orrin Water said.").says(
        "The dam leaks", "Orrin Water", "organization"
    )
    assert count(a, b) == (1, 1)
    assert count(a, b, office) == (1, 1)
    assert rules(a, office) == ("same-speaker",)


def test_a_former_officer_does_not_speak_for_the_office() -> None:
    a = GAZETTE.says("It leaks", "Ada Tamm", role="former chief engineer of Orrin Water")
    office = Paper("Daily", "2031-05-05", "The dam leaks, Orrin Water said.").says(
        "The dam leaks", "Orrin Water", "organization"
    )
    assert count(a, office) == (2, 2)


def test_an_outlets_own_words_rest_on_the_source_beside_them() -> None:
    own = GAZETTE.own("The dam at Orrin has a crack")
    sourced = GAZETTE.says("It leaks", "one of them", "unnamed")
    assert count(own, sourced) == (1, 1)
    assert count(own, POST.own("The dam at Orrin is cracked")) == (1, 2)


def test_a_promise_because_of_it_is_no_root() -> None:
    a = GAZETTE.says("It leaks", "Ada Tamm")
    page = Paper("Daily", "2031-05-08", "The leak will be mended by June, the minister promised.")
    b = page.says("The leak will be mended by June", "Bo Lund", act="promise", role="minister")
    assert count(a, b) == (1, 1)
    assert count(b) == (1, 1), "alone it is what there is"


def test_who_says_what_was_out_by_then_may_have_it_from_there() -> None:
    first = GAZETTE.says("It leaks", "Ada Tamm")
    page = Paper(
        "Daily", "2031-05-08", "The dam leaks, said Bo Lund. “I saw the water,” he said. A report calls it a leak."
    )
    later = page.says("The dam leaks", "Bo Lund")
    assert count(first, later) == (1, 2)
    assert rules(first, later) == ("relayed",)
    assert count(first, page.says("The dam leaks", "Bo Lund", act="confirm")) == (2, 2)
    assert count(first, page.says("I saw the water", "Bo Lund")) == (2, 2)
    assert count(first, page.says("calls it a leak", "A report", "document")) == (2, 2)


def test_a_withdrawn_account_counts_for_nothing() -> None:
    a = GAZETTE.says("It leaks", "Ada Tamm")
    b = Paper("Daily", "2031-05-05", "The dam leaks, said Bo Lund.").says("The dam leaks", "Bo Lund")
    assert count(a, b) == (2, 2)
    found = origins((a, b), {b.id}).origins
    assert (found.low, found.high) == (1, 1)
    assert origins((a, b), {a.id, b.id}).origins.high == 0


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("Bo Lund", "person", "finance minister"), ("Finance Ministry", "government", None), True),
        (("Bo Lund", "person", "head of the Harbour Office"), ("Harbour Office", "government", None), True),
        (("a Norrland Rail spokesman", "unnamed", None), ("Norrland Rail", "organization", None), True),
        (("Norrland Rail’s safety report", "document", None), ("Norrland Rail", "organization", None), True),
        (("Bo Lund", "person", "miner in Orrin"), ("Norrland Rail", "organization", None), False),
        (("Bo Lund", "person", None), ("Ada Lund", "person", None), False),
        (("the Courier", "outlet", None), ("The Daily Courier", "outlet", None), True),
        (("the company", "organization", None), ("Norrland Rail", "organization", None), False),
    ],
)
def test_who_speaks_for_whom(one: tuple[str, str, str | None], other: tuple[str, str, str | None], same: bool) -> None:
    a, b = (Voice.of(Source(source_id(n, k), n, k, role), "d") for n, k, role in (one, other))
    assert same_party(a, b) is same
    assert same_party(b, a) is same
    assert not speaks_for(b, a)


def test_what_one_document_tells_of_a_person_is_known_in_another() -> None:
    told = GAZETTE.says("It leaks", "Ada Tamm", role="director of Orrin Water")
    bare = POST.says("The dam at Orrin is cracked", "Ada Tamm")
    assert Roles([told, bare]).voices(bare)[0].office
    assert not Roles([bare]).voices(bare)[0].office


WHO = st.sampled_from(
    [
        ("two engineers", "unnamed"), ("people", "unnamed"), ("diplomats", "unnamed"), ("residents", "group"),
        ("Ada Tamm", "person"), ("Orrin Water", "organization"), ("The Gazette", "outlet"), ("local media", "outlet"),
        ("a report", "document"),
    ]
)  # fmt: skip
ACTS = st.sampled_from(["assert", "confirm", "accuse", "promise", "expect"])
SHELF = st.lists(st.tuples(st.integers(0, 3), WHO, ACTS, st.booleans()), min_size=1, max_size=7)


@given(SHELF)
def test_the_range_is_a_range_and_every_entry_has_a_root_among_them(
    rows: list[tuple[int, tuple[str, str], str, bool]],
) -> None:
    outlets = ("The Gazette", "Valley Post", "Hill News", "Daily")
    entries = []
    for n, (outlet, (name, kind), act, own) in enumerate(rows):
        paper = Paper(outlets[outlet], f"2031-05-0{n + 1}", f"Number {n}: the dam number {n} at Orrin leaks.", str(n))
        words = f"the dam number {n} at Orrin leaks"
        entries.append(paper.own(words) if own else paper.says(words, name, kind, act))
    found = origins(entries)
    ids = {e.id for e in entries}
    assert 1 <= found.origins.low <= found.origins.high <= len(entries)
    assert found.root.keys() == ids
    assert set(found.root.values()) <= ids
    assert all(found.root[root] == root for root in found.root.values())
    assert set(found.origins.rules) == {e.rule for e in found.origins.echoes} <= set(ECHO_RULES)
    for a, b in combinations(entries, 2):  # the sure echoes make the roots, and nothing else does
        tied = found.root[a.id] == found.root[b.id]
        assert tied or not any({a.id, b.id} == {e.a, e.b} and e.sure for e in found.origins.echoes)
