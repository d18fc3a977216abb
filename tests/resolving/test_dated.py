"""Which time expression dates the saying: what holds whatever the weights are, and what the shipped weights must do."""

from __future__ import annotations

import pytest

from onrecord.records import Time
from onrecord.resolving.resolver import Resolver
from tests.resolving.parsed import record

PUBLISHED = "2031-05-08"  # a Thursday


def said(lines: str, row: str, published: str | None = PUBLISHED) -> Time | None:
    (reading,) = Resolver()(record(lines, row, published=published)).readings
    assert bool({"time:cue", "time:scene"}.intersection(reading.rules)) is (reading.said is not None)
    return reading.said


def words(lines: str, row: str) -> str | None:
    found = said(lines, row)
    return found.span.text if found else None


def test_an_expression_at_the_cue() -> None:
    lines = "Holm/PROPN/2/nsubj said/VERB/0/root Monday/PROPN/2/obl it/PRON/5/nsubj broke/VERB/2/ccomp"
    found = said(lines, "Holm | said | it broke")
    assert found is not None
    assert (found.span.text, found.type) == ("Monday", "DATE")
    assert (found.value, found.earliest, found.latest) == ("2031-05-05", "2031-05-05", "2031-05-05")


def test_through_nouns_that_hang_on_the_cue() -> None:
    lines = (
        "Holm/PROPN/2/nsubj said/VERB/0/root in/ADP/5/case an/DET/5/det interview/NOUN/2/obl on/ADP/7/case"
        " Tuesday/PROPN/5/nmod it/PRON/9/nsubj broke/VERB/2/ccomp"
    )
    assert words(lines, "Holm | said | it broke") == "Tuesday"


def test_an_expression_at_the_source() -> None:
    lines = (
        "A/DET/2/det poll/NOUN/5/nsubj released/VERB/2/acl Sunday/PROPN/3/obl found/VERB/0/root it/PRON/7/nsubj"
        " broke/VERB/5/ccomp"
    )
    assert words(lines, "A poll released Sunday | found | it broke") == "Sunday"
    lines = "Sunday/PROPN/3/nmod:poss 's/PART/1/case poll/NOUN/4/nsubj found/VERB/0/root it/PRON/4/obj"
    assert words(lines, "Sunday's poll | found | it") == "Sunday"


def test_the_cues_own_comes_before_the_sources() -> None:
    lines = (
        "Sunday/PROPN/3/nmod:poss 's/PART/1/case poll/NOUN/4/nsubj said/VERB/0/root it/PRON/4/obj and/CCONJ/7/cc"
        " more/ADJ/5/conj Monday/PROPN/4/obl"
    )
    assert words(lines, "Sunday's poll | said | it and more") == "Monday"


def test_the_nearest_of_two_at_the_cue() -> None:
    lines = (
        "On/ADP/2/case Tuesday/PROPN/5/obl ,/PUNCT/5/punct Holm/PROPN/5/nsubj said/VERB/0/root Monday/PROPN/5/obl"
        " no/INTJ/5/obj"
    )
    assert words(lines, "Holm | said | no") == "Monday"


@pytest.mark.parametrize(
    ("lines", "row"),
    [
        # what was said happened then
        ("Holm/PROPN/2/nsubj said/VERB/0/root it/PRON/4/nsubj broke/VERB/2/ccomp Monday/PROPN/4/obl",
         "Holm | said | it broke Monday"),
        # another sentence
        ("Holm/PROPN/2/nsubj said/VERB/0/root no/INTJ/2/obj\nRain/NOUN/2/nsubj fell/VERB/0/root Monday/PROPN/2/obl",
         "Holm | said | no"),
        # how long, and how often
        ("Holm/PROPN/2/nsubj said/VERB/0/root for/ADP/5/case two/NUM/5/nummod weeks/NOUN/2/obl no/INTJ/2/obj",
         "Holm | said | no"),
        ("Holm/PROPN/2/nsubj said/VERB/0/root over/ADP/7/case the/DET/7/det past/ADJ/7/amod two/NUM/7/nummod"
         " weeks/NOUN/2/obl no/INTJ/2/obj", "Holm | said | no"),
        ("Holm/PROPN/2/nsubj said/VERB/0/root every/DET/4/det Monday/PROPN/2/obl no/INTJ/2/obj", "Holm | said | no"),
    ],
)  # fmt: skip
def test_what_does_not_date_the_saying(lines: str, row: str) -> None:
    assert words(lines, row) is None


def test_the_verb_of_which_the_cue_is_a_part() -> None:
    lines = (
        "Holm/PROPN/2/nsubj declined/VERB/0/root on/ADP/4/case Friday/PROPN/2/obl to/PART/6/mark comment/VERB/2/xcomp"
    )
    assert words(lines, "Holm | declined … to comment |") == "Friday"
    assert words(lines, "Holm | to comment |") == "Friday"


def test_what_the_speaker_did_in_saying_it() -> None:
    lines = "Holm/PROPN/2/nsubj said/VERB/0/root no/INTJ/2/obj speaking/VERB/2/advcl Monday/PROPN/4/obl"
    assert words(lines, "Holm | said | no") == "Monday"


def test_without_a_date_to_count_from_a_weekday_says_nothing() -> None:
    lines = "Holm/PROPN/2/nsubj said/VERB/0/root Monday/PROPN/2/obl no/INTJ/2/obj"
    assert said(lines, "Holm | said | no", published=None) is None
    full = "Holm/PROPN/2/nsubj said/VERB/0/root on/ADP/4/case 2031-05-05/NUM/2/obl no/INTJ/2/obj"
    found = said(full, "Holm | said | no", published=None)
    assert found is not None
    assert found.earliest == "2031-05-05"


RALLY = (
    "Holm/PROPN/2/nsubj told/VERB/0/root a/DET/4/det rally/NOUN/2/obj on/ADP/6/case Tuesday/PROPN/4/nmod"
    " it/PRON/8/nsubj broke/VERB/2/ccomp ./PUNCT/2/punct\nHolm/PROPN/2/nsubj said/VERB/0/root no/INTJ/2/obj"
    " ./PUNCT/2/punct"
)


def rules(lines: str, *rows: str) -> list[tuple[str | None, list[str]]]:
    """Of each statement the words that date it, and the rules of dating."""
    readings = Resolver()(record(lines, *rows, published=PUBLISHED)).readings
    return [(r.said.span.text if r.said else None, [x for x in r.rules if x.startswith("time:")]) for r in readings]


def test_a_day_is_carried_over_to_what_the_same_speaker_goes_on_to_say() -> None:
    found = rules(RALLY, "Holm#1 | told | it broke | person", "Holm#2 | said | no | person")
    assert found == [("Tuesday", ["time:cue"]), ("Tuesday", ["time:scene"])]


def test_an_open_end_is_taken_at_the_cue_alone() -> None:
    lines = (
        "Holm/PROPN/3/nsubj had/AUX/3/aux warned/VERB/0/root Oslo/PROPN/3/obj months/NOUN/6/obl:npmod ago/ADV/3/advmod"
        " of/ADP/8/case ice/NOUN/3/obl\nHolm/PROPN/2/nsubj said/VERB/0/root no/INTJ/2/obj"
    )
    found = rules(lines, "Holm#1 | had warned | of ice | person", "Holm#2 | said | no | person")
    assert found == [("months ago", ["time:cue"]), (None, [])]


@pytest.mark.parametrize("over", [3, 4])
def test_a_content_that_begins_too_early_does_not_take_the_cues_date(over: int) -> None:
    lines = (
        "Holm/PROPN/3/nsubj had/AUX/3/aux warned/VERB/0/root Oslo/PROPN/3/iobj months/NOUN/6/obl:npmod"
        f" ago/ADV/{over}/advmod against/SCONJ/8/mark leaving/VERB/3/advcl"
    )
    assert rules(lines, "Holm | had warned | Oslo months ago against leaving") == [("months ago", ["time:cue"])]


def test_what_dates_a_document_dates_what_it_says() -> None:
    lines = "A/DET/3/det 2019/NUM/3/nummod study/NOUN/4/nsubj found/VERB/0/root it/PRON/6/nsubj broke/VERB/4/ccomp"
    assert words(lines, "A 2019 study | found | it broke | document") == "2019"


def test_a_day_in_the_cue() -> None:
    lines = (
        "Holm/PROPN/3/nsubj last/ADJ/4/amod wrote/VERB/0/root week/NOUN/3/obl that/SCONJ/7/mark it/PRON/7/nsubj"
        " broke/VERB/3/ccomp"
    )
    reported = lines.replace("last/ADJ/4/amod wrote/VERB/0/root", "wrote/VERB/0/root last/ADJ/4/amod").replace(
        "/3/", "/2/"
    )
    assert words(reported, "Holm | wrote last week | that it broke") == "last week"


def test_a_day_between_the_hearer_and_what_is_said_wherever_it_is_parsed() -> None:
    lines = (
        "Holm/PROPN/2/nsubj warned/VERB/0/root Oslo/PROPN/5/nsubj days/NOUN/5/obl ago/ADV/7/advmod against/SCONJ/7/mark"
        " selling/VERB/2/advcl it/PRON/7/obj"
    )
    assert words(lines, "Holm | warned | Oslo days ago against selling it") == "days ago"
