"""Numbers as ranges."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.resolving.events.quantities import Quantity, quantity


@pytest.mark.parametrize(
    ("text", "words", "low", "high", "unit"),
    [
        ("14 trucks", "14", 14, 14, None),
        ("hundreds of shells", "hundreds", 200, 999, None),
        ("tens of thousands of people", "tens of thousands", 20_000, 99_999, None),
        ("dozens were hurt", "dozens", 24, 99, None),
        ("a dozen boats", "a dozen", 12, 12, None),
        ("two dozen boats", "two dozen", 24, 24, None),
        ("a few boats", "a few", 2, 9, None),
        ("at least 12 people", "at least 12", 12, None, None),
        ("more than 40 percent of it", "more than 40 percent", 40, None, "percent"),
        ("up to 3,500 men", "up to 3,500", None, 3500, None),
        ("no more than 30", "no more than 30", None, 30, None),
        ("nearly 300 people", "nearly 300", 270, 300, None),
        ("about 50 tents", "about 50", 45, 55, None),
        ("between 5 and 7 lorries", "between 5 and 7", 5, 7, None),
        ("15 to 20 million tonnes", "15 to 20 million", 15e6, 20e6, None),
        ("8-10 jets", "8-10", 8, 10, None),
        ("$13 billion", "$13 billion", 13e9, 13e9, "USD"),
        ("€2.5bn", "€2.5bn", 2.5e9, 2.5e9, "EUR"),
        ("C$40 million", "C$40 million", 40e6, 40e6, "CAD"),
        ("nine million euros", "nine million euros", 9e6, 9e6, "EUR"),
        ("two hundred and fifty sheep", "two hundred and fifty", 250, 250, None),
        ("seventy-five", "seventy-five", 75, 75, None),
        ("10 or more", "10 or more", 10, None, None),
        ("it rose 4.5%", "4.5%", 4.5, 4.5, "percent"),
        ("one and two", "one", 1, 1, None),
    ],
)
def test_a_quantity_is_a_range_with_its_words(
    text: str, words: str, low: float | None, high: float | None, unit: str | None
) -> None:
    found = quantity(text)
    assert found is not None
    assert (text[found.start : found.end], found.low, found.high, found.unit) == (words, low, high, unit)


def test_a_hedge_may_stand_before_where_the_number_is_looked_for() -> None:
    assert quantity("at least 12 men", 9) == Quantity(0, 11, 12, None)
    assert quantity("fewer than\n12 men", 11) == Quantity(11, 13, 12, 12), "but not on another line"


@pytest.mark.parametrize("text", ["", "an attack on a town", "the boats of the navy"])
def test_what_has_no_number_is_none(text: str) -> None:
    assert quantity(text) is None


@given(st.text(alphabet=st.sampled_from("0123456789,.- $€%amndtohfilou\n"), max_size=40))
def test_no_text_breaks_it_and_ranges_are_in_order(text: str) -> None:
    found = quantity(text)
    if found is not None:
        assert 0 <= found.start < found.end <= len(text)
        assert found.low is None or found.high is None or found.low <= found.high
