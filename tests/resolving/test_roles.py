"""To whom, through what, on whose word, and why unnamed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.records import Reading
from onrecord.resolving.resolver import Resolver
from tests.resolving.parsed import record, span

RESOLVER = Resolver()


def read(lines: str, row: str) -> Reading:
    (reading,) = RESOLVER(record(lines, row)).readings
    return reading


TOLD = "Holm/PROPN/2/nsubj told/VERB/0/root reporters/NOUN/2/iobj it/PRON/5/nsubj broke/VERB/2/ccomp"
TO = "Holm/PROPN/2/nsubj said/VERB/0/root to/ADP/5/case the/DET/5/det crew/NOUN/2/obl no/INTJ/2/obj"
CALLED = (
    "Holm/PROPN/2/nsubj called/VERB/0/root on/ADP/2/compound:prt the/DET/5/det council/NOUN/2/obl to/PART/7/mark"
    " resign/VERB/2/xcomp"
)
SENT = (
    "Holm/PROPN/2/nsubj said/VERB/0/root in/ADP/5/case a/DET/5/det statement/NOUN/2/obl sent/VERB/5/acl to/ADP/8/case"
    " reporters/NOUN/6/obl no/INTJ/2/obj"
)
# As a parser may have it: the people as the object of what they are not to do.
URGED = (
    "Holm/PROPN/2/nsubj urged/VERB/0/root crews/NOUN/6/obj not/PART/6/advmod to/PART/6/mark sail/VERB/2/xcomp"
    " away/ADV/6/advmod"
)
SPOKE = (
    "Holm/PROPN/8/nsubj ,/PUNCT/3/punct speaking/VERB/1/acl with/ADP/6/case the/DET/6/det Gazette/PROPN/3/obl"
    " ,/PUNCT/3/punct said/VERB/0/root no/INTJ/8/obj"
)
SENDING = (
    "Holm/PROPN/2/nsubj sent/VERB/0/root a/DET/4/det letter/NOUN/2/obj to/ADP/7/case the/DET/7/det guilds/NOUN/2/obl"
    " ,/PUNCT/9/punct calling/VERB/2/advcl for/ADP/11/case calm/NOUN/9/obl"
)
TALK = (
    "Holm/PROPN/2/nsubj said/VERB/0/root in/ADP/5/case an/DET/5/det interview/NOUN/2/obl with/ADP/8/case"
    " Kite/PROPN/8/compound Radio/PROPN/5/nmod no/INTJ/2/obj"
)
ASKED = "Asked/VERB/5/advcl why/ADV/1/obj ,/PUNCT/1/punct Holm/PROPN/5/nsubj shrugged/VERB/0/root"
DEMANDED = "Oslo/PROPN/2/nsubj demanded/VERB/0/root that/SCONJ/6/mark the/DET/5/det yard/NOUN/6/nsubj pay/VERB/2/ccomp"
WHY = (
    "Holm/PROPN/3/nsubj:pass was/AUX/3/aux:pass asked/VERB/0/root how/ADV/7/advmod the/DET/6/det war/NOUN/7/nsubj"
    " ended/VERB/3/ccomp"
)
TRUTH = "Holm/PROPN/2/nsubj told/VERB/0/root the/DET/4/det truth/NOUN/2/obj"


@pytest.mark.parametrize(
    ("lines", "row", "wanted"),
    [
        (TOLD, "Holm | told | it broke", "reporters"),
        (TO, "Holm | said | no", "the crew"),
        (CALLED, "Holm | called on | the council to resign", "the council"),
        (SENT, "Holm | said in a statement sent | no", "reporters"),
        (TRUTH, "Holm | told |", None),
        ("Holm/PROPN/2/nsubj urged/VERB/0/root restraint/NOUN/2/obj", "Holm | urged | restraint", None),
        (URGED, "Holm | urged | crews not to sail", "crews"),
        (SPOKE, "Holm | said | no", "the Gazette"),
        (SENDING, "Holm | calling for | calm", "the guilds"),
        (TALK, "Holm | said in an interview | no", "Kite Radio"),
        (ASKED, " | Asked why |", "Holm"),
        (DEMANDED, "Oslo | demanded | that the yard pay", "the yard"),
        (WHY, " | was asked | how the war ended", "Holm"),
        ("Holm/PROPN/3/nsubj:pass was/AUX/3/aux:pass asked/VERB/0/root why/ADV/3/ccomp", " | was asked | why", "Holm"),
    ],
)
def test_addressee(lines: str, row: str, wanted: str | None) -> None:
    found = read(lines, row).addressee
    assert (found.text if found else None) == wanted


@pytest.mark.parametrize(
    ("lines", "row", "wanted"),
    [
        (SENT, "Holm | said | no", "in a statement"),
        ("Holm/PROPN/2/nsubj wrote/VERB/0/root on/ADP/4/case Twitter/PROPN/2/obl no/INTJ/2/obj", "Holm | wrote | no",
         "on Twitter"),
        ("Holm/PROPN/2/nsubj said/VERB/0/root in/ADP/4/case Oslo/PROPN/2/obl no/INTJ/2/obj", "Holm | said | no", None),
        (SENDING, "Holm | calling for | calm", "a letter"),
        (TALK, "Holm | said | no", "in an interview with Kite Radio"),
        ("Holm/PROPN/2/nsubj wrote/VERB/0/root on/ADP/4/case Lighthouse/PROPN/2/obl no/INTJ/2/obj",
         "Holm | wrote | no", "on Lighthouse"),
        ("Holm/PROPN/2/nsubj wrote/VERB/0/root on/ADP/4/case Monday/PROPN/2/obl no/INTJ/2/obj",
         "Holm | wrote | no", None),
        ("Holm/PROPN/2/nsubj praised/VERB/0/root the/DET/4/det release/NOUN/2/obj of/ADP/6/case prisoners/NOUN/4/nmod",
         "Holm | praised the release |", None),
        ("Holm/PROPN/2/nsubj tweeted/VERB/0/root no/INTJ/2/obj", "Holm | tweeted | no", "tweeted"),
        ("A/DET/2/det letter/NOUN/3/nsubj says/VERB/0/root no/INTJ/3/obj", "A letter | says | no", "A letter"),
    ],
)  # fmt: skip
def test_medium(lines: str, row: str, wanted: str | None) -> None:
    found = read(lines, row).medium
    assert (found.text if found else None) == wanted


CITING = (
    "Reuters/PROPN/2/nsubj said/VERB/0/root ,/PUNCT/4/punct citing/VERB/2/advcl two/NUM/6/nummod officials/NOUN/4/obj"
    " ,/PUNCT/9/punct it/PRON/9/nsubj broke/VERB/2/ccomp"
)
REPORTS = (
    "Oslo/PROPN/3/nsubj was/AUX/3/cop alarmed/ADJ/0/root by/ADP/6/case media/NOUN/6/compound reports/NOUN/3/obl"
    " of/ADP/8/case fire/NOUN/6/nmod"
)
BASED = (
    "Holm/PROPN/2/nsubj said/VERB/0/root it/PRON/4/nsubj broke/VERB/2/ccomp based/VERB/4/advcl on/ADP/8/case"
    " two/NUM/8/nummod documents/NOUN/5/obl"
)


def test_what_is_cited_is_the_basis() -> None:
    (basis,) = read(CITING, "Reuters | said | it broke").basis
    assert (basis.span.text, basis.kind) == ("two officials", "unnamed")
    assert read(TOLD, "Holm | told | it broke").basis == ()


def test_a_content_may_say_what_its_speaker_goes_by() -> None:
    (basis,) = read(BASED, "Holm | said | it broke based on two documents").basis
    assert basis.span.text == "two documents"


def test_what_only_happens_by_reports_is_no_basis() -> None:
    assert read(REPORTS, "Oslo | was alarmed by | media reports of fire | government").basis == ()


ANONYMOUS = (
    "An/DET/2/det aide/NOUN/3/nsubj said/VERB/0/root no/INTJ/3/obj on/ADP/6/case condition/NOUN/3/obl of/ADP/8/case"
    " anonymity/NOUN/6/nmod {why} ./PUNCT/3/punct"
)


@pytest.mark.parametrize(
    ("why", "wanted"),
    [
        ("because/SCONJ/13/mark she/PRON/13/nsubj was/AUX/13/cop not/PART/13/advmod allowed/VERB/3/advcl",
         "because she was not allowed"),
        ("to/PART/10/mark discuss/VERB/8/acl talks/NOUN/10/obj", "to discuss talks"),
        ("in/ADP/10/case Oslo/PROPN/3/obl", None),
    ],
)  # fmt: skip
def test_the_reason_for_anonymity(why: str, wanted: str | None) -> None:
    found = read(ANONYMOUS.format(why=why), "An aide | said | no").anonymity
    assert (found.text if found else None) == wanted


def test_a_reason_in_another_sentence_is_another_sources() -> None:
    lines = ANONYMOUS.format(why="to/PART/10/mark discuss/VERB/8/acl talks/NOUN/10/obj")
    assert read(lines + "\nHolm/PROPN/2/nsubj agreed/VERB/0/root", "Holm | agreed |").anonymity is None


@pytest.mark.parametrize(("words", "wanted"), [("a televised debate", True), ("the old bridge", False)])
def test_a_medium_of_the_models_is_something_that_people_speak_through(words: str, wanted: bool) -> None:
    article, adjective, noun = words.split()
    lines = f"""
        Holm/PROPN/2/nsubj appeared/VERB/0/root in/ADP/6/case {article}/DET/6/det {adjective}/ADJ/6/amod\
 {noun}/NOUN/2/obl
        She/PRON/2/nsubj said/VERB/0/root no/INTJ/2/obj
    """
    made = record(lines, "She | said | no")
    assert made.document is not None
    (reading,) = made.readings
    made = replace(made, readings=(replace(reading, medium=span(made.document.text, words)),))
    (found,) = RESOLVER(made).readings
    assert (found.medium is not None) is wanted


SCENE = """
    In/ADP/3/case an/DET/3/det interview/NOUN/8/obl with/ADP/5/case Radio/PROPN/3/nmod ,/PUNCT/8/punct\
 Holm/PROPN/8/nsubj said/VERB/0/root rents/NOUN/10/nsubj rose/VERB/8/ccomp
    He/PRON/2/nsubj added/VERB/0/root that/SCONJ/5/mark rates/NOUN/5/nsubj fell/VERB/2/ccomp
"""


def test_a_medium_goes_on_for_the_next_sentence_of_the_same_speaker() -> None:
    made = record(SCENE, "Holm | said | rents rose", "He | added | that rates fell", names={"Holm": "PER"})
    first, then = RESOLVER(made).readings
    assert first.medium is not None
    assert then.medium == first.medium
    assert "medium:carried" in then.rules


def test_to_whom_a_pronoun_stands_for() -> None:
    lines = """
        Orla/PROPN/3/nsubj Holm/PROPN/1/flat resigned/VERB/0/root
        Tamm/PROPN/2/nsubj told/VERB/0/root her/PRON/2/iobj to/PART/5/mark stay/VERB/2/xcomp
    """
    made = record(
        lines, "Tamm | told | to stay", names={"Orla Holm": "PER", "Tamm": "PER"}, chains=[["Orla Holm", "her"]]
    )
    (reading,) = RESOLVER(made).readings
    assert reading.addressee is not None
    assert reading.addressee.text == "Orla Holm"
