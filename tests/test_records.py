"""When two writings of a name are one source; all names are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.records import KINDS, one_name, source_id


@pytest.mark.parametrize(
    ("one", "other", "kind", "same"),
    [
        ("Uvu Zorvsky", "Uvu Zorvskyy", "person", True),
        ("Uvu Zorvsky", "Uvu Zorvskiy", "person", True),
        ("Uvu J. Tamm Jr.", "UVU TAMM", "person", True),
        ("Zoë Tamm", "Zoe Tamm", "person", True),
        ("Orla Tamm", "Piet Tamm", "person", False),
        ("Uvu Marie", "Uvu Mary", "person", False),
        ("Tamm", "Orla Tamm", "person", False),  # a surname alone names nobody in another document
        ("”", "“", "person", False),
        ("The Gazette", "Gazette", "outlet", True),
        ("U.Z.’s Ports Agency", "UZ Ports Agency", "government", True),
        ("Ports Agency", "Ports and Harbours Agency", "government", False),  # only persons have middle names
        ("The", "Gazette", "outlet", False),
    ],
)
def test_writings_of_a_name(one: str, other: str, kind: str, same: bool) -> None:
    assert (source_id(one, kind) == source_id(other, kind)) is same
    assert source_id(one, kind) != source_id(one, "group")


@given(st.text(), st.sampled_from(KINDS))
def test_any_name_has_a_form_that_stays(name: str, kind: str) -> None:
    form = one_name(name, kind)
    assert bool(form) is bool(name)
    assert one_name(form, kind) == form


def test_the_unnamed_are_their_words_and_where_they_are() -> None:
    assert source_id("Officials", "unnamed", "d1") == source_id("officials", "unnamed", "d1")
    assert source_id("officials", "unnamed", "d1") != source_id("officials", "unnamed", "d2")
    assert source_id("the officials", "unnamed", "d1") != source_id("officials", "unnamed", "d1")
