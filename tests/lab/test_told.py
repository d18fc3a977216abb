"""The stories that the ledger is taught and tried on are read as they are marked."""

import pytest

from lab.told import families, story, written

STORY = """story: X1
title: A kiln
claim fire: The kiln burned down. | origins 1-2: the owner, perhaps the neighbour
status fire 2031-05-02: reported none
status fire 2031-05-04: confirmed denied withdrawn
claim cause: A gas pipe caused it.

== X1-01 | Daily Clay | 2031-05-02 | Kiln burns
The owner said [[fire+,cause~ person/assert/Ada Roth|the kiln had burned]].

Clay Radio says [[fire- outlet/assert/Clay Radio|Roth had told it [[fire- person/deny/Ada Roth|nothing burned]]]].
"""


def test_a_story_as_written() -> None:
    found = story(STORY.replace("caused it.", "caused it. | origins 0-0"))
    fire, cause = found.claims
    (told,) = found.tellings
    assert (told.outlet, told.published, told.url) == ("Daily Clay", "2031-05-02", "https://dailyclay.example/X1-01")
    assert "[[" not in told.text
    assert "]]" not in told.text
    assert [(told.text[slice(*b.span)], b.relation, b.speaker, b.act) for b in fire.bearings] == [
        ("the kiln had burned", "for", "Ada Roth", "assert"),
        ("nothing burned", "against", "Ada Roth", "deny"),
        ("Roth had told it nothing burned", "against", "Clay Radio", "assert"),
    ]
    assert [b.relation for b in cause.bearings] == ["observing"]
    assert (fire.id, fire.low, fire.high) == ("X1-fire", 1, 2)
    assert [(s.as_of, s.support, s.opposition, s.withdrawn) for s in fire.standings] == [
        ("2031-05-02", "reported", "none", False),
        ("2031-05-04", "confirmed", "denied", True),
    ]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (STORY, "claim 'cause' is not in the head"),  # it has no origins
        (STORY.replace(",cause~", "").replace("]].\n\nClay", ".\n\nClay"), r"X1-01: \[\[ without \]\]"),
        (STORY.replace(",cause~", "").replace("[[fire+ person/assert/Ada Roth|", ""), r"X1-01: \]\] without \[\["),
        (STORY.replace("person/assert", "person/shout"), "X1-01: no such mark"),
        (STORY.replace("reported none", "rumoured none"), "no such status"),
        ("title: none", "a story begins with"),
    ],
)
def test_what_breaks_the_form(written: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        story(written)


def test_every_story_and_family() -> None:
    stories = written()
    assert len({s.id for s in stories}) == len(stories) >= 24
    for found in stories:
        texts = {t.id: t.text for t in found.tellings}
        assert all(texts[b.telling][slice(*b.span)].strip() for c in found.claims for b in c.bearings)
        assert all(c.bearings for c in found.claims), found.id
    assert all(f.same and f.denied and f.open and f.misses for f in families())
