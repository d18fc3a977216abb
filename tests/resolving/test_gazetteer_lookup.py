"""Names, as texts write them, and what they stand for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.resolving.gazetteer import Entry, Gazetteer
from onrecord.resolving.gazetteer.names import LONGEST

SHIPPED = Gazetteer.shipped()


def first(name: str) -> tuple[str, str, str | None]:
    """Kind, name and country of the speaker that the name is most usually for."""
    entry = SHIPPED.speaker(SHIPPED.lookup(name)[0])
    return entry.kind, entry.name, entry.country


@pytest.mark.parametrize(
    ("name", "speaker"),
    [
        ("Iran", ("government", "Iran", "IR")),
        ("Tehran", ("government", "Iran", "IR")),
        ("Ukraine", ("government", "Ukraine", "UA")),
        ("Kiev", ("government", "Ukraine", "UA")),
        ("the Kremlin", ("government", "Kremlin", "RU")),
        ("The White House", ("government", "White House", "US")),
        ("the NSC", ("government", "National Security Council", "US")),
        ("the State Department", ("government", "State Department", "US")),
        ("Foggy Bottom", ("government", "State Department", "US")),
        ("the Pentagon", ("government", "Defense Department", "US")),
        ("Downing Street", ("government", "Downing Street", "GB")),
        ("the Élysée", ("government", "Élysée Palace", "FR")),
        ("the Elysee", ("government", "Élysée Palace", "FR")),
        ("Quai d’Orsay", ("government", "France foreign ministry", "FR")),
        ("Nabanna", ("government", "Nabanna", "IN")),
        ("the Blue House", ("government", "Blue House", "KR")),
        ("Brussels", ("organization", "European Union", None)),
        ("the E.U.", ("organization", "European Union", None)),
        ("the IAEA", ("organization", "International Atomic Energy Agency", None)),
        ("Nato", ("organization", "NATO", None)),
        ("Hizbollah", ("organization", "Hezbollah", "LB")),
        ("CNN", ("outlet", "CNN", "US")),
        ("the Wall Street Journal", ("outlet", "Wall Street Journal", "US")),
        ("WSJ", ("outlet", "Wall Street Journal", "US")),
        ("Reuters", ("outlet", "Reuters", "GB")),
        ("Xinhua", ("outlet", "Xinhua", "CN")),
        ("AFP", ("outlet", "Agence France-Presse", "FR")),
        ("Iranian", ("group", "Iranian", "IR")),
        ("Russians", ("group", "Russian", "RU")),
        ("Republicans", ("group", "Republicans", "US")),
        ("the ministry", ("government", "ministry", None)),
        ("the Ministry of Foreign Affairs", ("government", "foreign ministry", None)),
        ("campaign", ("organization", "campaign", None)),
        ("The officials", ("unnamed", "official", None)),
        ("people familiar with the matter", ("unnamed", "person familiar with the matter", None)),
        ("a spokeswoman"[2:], ("unnamed", "spokesperson", None)),
        ("poll", ("document", "poll", None)),
        ("lawsuit", ("document", "lawsuit", None)),
        ("critics", ("group", "critic", None)),
        ("residents", ("group", "resident", None)),
    ],
)
def test_who_speaks(name: str, speaker: tuple[str, str, str | None]) -> None:
    assert first(name) == speaker


@pytest.mark.parametrize(
    ("name", "senses"),
    [
        ("Washington", [("capital", "US"), ("region", "US"), ("person", None)]),
        ("Georgia", [("state", "GE"), ("region", "US"), ("person", None)]),
        ("Congo", [("state", "CD"), ("state", "CG")]),
        ("Koreans", [("demonym", "KP"), ("demonym", "KR")]),
        ("Brussels", [("metonym", None), ("capital", "BE")]),
        ("the Post", [("outlet", "US"), ("outlet", "US"), ("head", None)]),
        ("Singapore", [("state", "SG")]),  # and not its capital too
    ],
)
def test_what_is_ambiguous_stays_so(name: str, senses: list[tuple[str, str | None]]) -> None:
    assert [(e.sort, e.country) for e in SHIPPED.lookup(name)] == senses


@pytest.mark.parametrize("name", ["US", "U.S.", "the US", "USA", "U.S.A.", "the United States’", "America's", "“U.S.”"])
def test_writings_of_one_name(name: str) -> None:
    assert first(name) == ("government", "United States", "US")


@pytest.mark.parametrize(
    "name", ["us", "Us", "who", "Who", "polish", "turkey", "china", "it", "Hill", "", " ", "the", "’s", "...", "Zembla"]
)
def test_words_are_no_names(name: str) -> None:
    assert SHIPPED.lookup(name) == ()


def test_the_that_is_a_part_of_the_name() -> None:
    assert [e.name for e in SHIPPED.lookup("the Hill")] == ["The Hill"]
    assert [e.name for e in SHIPPED.lookup("The Hague")] == ["The Hague", "The Hague"]
    assert SHIPPED.lookup("Hague") == ()


def test_headlines() -> None:
    assert first("TURKEY") == ("government", "Turkey", "TR")
    assert first("WHITE HOUSE") == ("government", "White House", "US")
    assert first("white house") == ("government", "White House", "US")


def test_a_possessive_is_not_a_plural_nor_the_end_of_a_name() -> None:
    assert SHIPPED.lookup("the Post’s") == SHIPPED.lookup("the Post")
    assert first("Barron's") == ("outlet", "Barron's", "US")
    assert first("Barron's's") == ("outlet", "Barron's", "US")
    (official,) = SHIPPED.lookup("official’s")
    assert not official.is_plural("the official's")
    assert official.is_plural("the Officials’")


def test_number() -> None:
    (iranian,) = SHIPPED.lookup("Iranian")
    assert not iranian.is_plural("Iranian")
    assert iranian.is_plural("the Iranians")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("a statement issued by the Iranian mission to the United Nations",
         [("statement", "statement"), ("the Iranian", "Iranian"), ("mission to the United Nations", "mission")]),
        ("National Security Council spokesman Sean Savitt",
         [("National Security Council", "National Security Council"), ("spokesman", "spokesperson")]),
        ("Ukraine’s foreign ministry", [("Ukraine’s foreign ministry", "Ukraine foreign ministry")]),
        ("Peru’s foreign ministry", [("Peru", "Peru"), ("foreign ministry", "foreign ministry")]),
        ("CNN and the Wall Street Journal", [("CNN", "CNN"), ("the Wall Street Journal", "Wall Street Journal")]),
        ("in Washington, D.C. on Friday", [("Washington, D.C.", "Washington")]),
        ("the U.S.", [("the U.S.", "United States")]),
        ("all of us, said the", []),
        ("", []),
    ],
)  # fmt: skip
def test_names_in_a_text(text: str, names: list[tuple[str, str]]) -> None:
    assert [(text[m.start : m.end], m.entries[0].name) for m in SHIPPED.scan(text)] == names


NAMES = st.sampled_from([form for entry in SHIPPED.entries for form in entry.forms])


@given(st.lists(NAMES | st.text(max_size=12) | st.sampled_from(["the", "’s", ".", ",", " ", "\n", "\x00", "\ud800"])))
def test_any_text_can_be_scanned(parts: list[str]) -> None:
    text = " ".join(parts)
    SHIPPED.lookup(text)
    end = 0
    for match in SHIPPED.scan(text):
        assert end <= match.start < match.end <= len(text)
        assert match.entries == SHIPPED.lookup(text[match.start : match.end])
        end = match.end


def test_what_is_too_long_is_no_name() -> None:
    assert SHIPPED.lookup("Iran" + " " * LONGEST) == ()
    assert SHIPPED.lookup("x" * 10_000_000) == ()


def test_a_metonym_of_what_has_no_row() -> None:
    entry = Entry("metonym", "government", "Petőfi Square", "XX", "Ministry of Silly Walks")
    assert Gazetteer([entry]).speaker(entry) == Entry("agency", "government", "Ministry of Silly Walks", "XX")


def test_metonyms_in_a_circle_end() -> None:
    here, there = Entry("metonym", "outlet", "Here", None, "There"), Entry("metonym", "outlet", "There", None, "Here")
    assert Gazetteer([here, there]).speaker(here).kind == "outlet"
