"""Roles and factuality over parses written by hand; sentences are invented."""

from __future__ import annotations

import pytest

from onrecord.records import Document, Event
from onrecord.resolving.events.reader import Events, events
from onrecord.resolving.events.scene import Scene
from onrecord.resolving.gazetteer import Gazetteer
from tests.resolving.parsed import parsed


def event(lines: str, word: str) -> Event:
    """The event that the word names."""
    text, parse = parsed(lines)
    scene = Scene(Document(text, "file:"), parse, Gazetteer.shipped(), (), ())
    (token,) = [i for i in range(len(parse.tokens)) if scene.tree.word(i) == word]
    return Events(scene).event(token)


def roles(found: Event) -> dict[str, str]:
    return {r.name: r.entity or r.span.text for r in reversed(found.roles)}


# A clause with one verb, whose words before the verb are given.
def clause(before: str, verb: str = "sent", *, n: int = 0) -> str:
    rows = before.split()
    at = len(rows) + 1
    marked = " ".join(row.replace("@", str(at)) for row in rows)
    return f"{marked} {verb}/VERB/0/root guns/NOUN/{at}/obj to/ADP/{at + 3}/case Chad/PROPN/{at}/obl"


@pytest.mark.parametrize(
    ("before", "verb", "wanted"),
    [
        ("Peru/PROPN/@/nsubj", "sent", ("+", "certain", "past")),
        ("Peru/PROPN/@/nsubj", "sends", ("+", "certain", "present")),
        ("Peru/PROPN/@/nsubj will/AUX/@/aux", "send", ("+", "certain", "future")),
        ("Peru/PROPN/@/nsubj might/AUX/@/aux", "send", ("+", "possible", "none")),
        ("Peru/PROPN/@/nsubj must/AUX/@/aux", "send", ("+", "unknown", "none")),
        ("Peru/PROPN/@/nsubj did/AUX/@/aux not/PART/@/advmod", "send", ("-", "certain", "past")),
        ("Peru/PROPN/@/nsubj never/ADV/@/advmod", "sent", ("-", "certain", "past")),
        ("Peru/PROPN/@/nsubj not/PART/@/advmod only/ADV/@/advmod", "sent", ("+", "certain", "past")),
        ("if/SCONJ/@/mark Peru/PROPN/@/nsubj", "sends", ("+", "unknown", "present")),
        ("Peru/PROPN/@/nsubj allegedly/ADV/@/advmod", "sent", ("+", "possible", "past")),
        ("Peru/PROPN/@/nsubj probably/ADV/@/advmod", "sent", ("+", "probable", "past")),
        ("No/DET/2/det country/NOUN/@/nsubj", "sent", ("-", "certain", "past")),
        ("Peru/PROPN/@/nsubj has/AUX/@/aux", "sent", ("+", "certain", "past")),
    ],
)
def test_factuality_of_a_plain_clause(before: str, verb: str, wanted: tuple[str, str, str]) -> None:
    found = event(clause(before, verb), verb)
    assert (found.polarity, found.certainty, found.tense) == wanted


@pytest.mark.parametrize(
    ("governor", "wanted"),
    [
        ("managed", ("+", "certain")),
        ("failed", ("-", "certain")),
        ("refused", ("-", "certain")),
        ("plans", ("+", "probable")),
        ("hopes", ("+", "possible")),
        ("threatened", ("+", "possible")),
        ("wants", ("+", "unknown")),
        ("began", ("+", "certain")),
        ("agreed", ("+", "probable")),
    ],
)
def test_what_governs_an_event_has_a_say(governor: str, wanted: tuple[str, str]) -> None:
    lines = f"Peru/PROPN/2/nsubj {governor}/VERB/0/root to/PART/4/mark send/VERB/2/xcomp guns/NOUN/4/obj"
    found = event(lines, "send")
    assert (found.polarity, found.certainty) == wanted
    assert roles(found)["agent"] == "Peru"


def test_two_negations_make_it_so() -> None:
    lines = (
        "Peru/PROPN/4/nsubj did/AUX/4/aux not/PART/4/advmod fail/VERB/0/root to/PART/6/mark send/VERB/4/xcomp "
        "guns/NOUN/6/obj"
    )
    assert (event(lines, "send").polarity, event(lines, "fail").polarity) == ("+", "-")


@pytest.mark.parametrize(
    ("lines", "word", "wanted"),
    [
        (clause("Peru/PROPN/@/nsubj"), "sent", {"agent": "Peru", "recipient": "Chad", "theme": "guns"}),
        (
            "Guns/NOUN/3/nsubj:pass were/AUX/3/aux:pass sent/VERB/0/root to/ADP/5/case Chad/PROPN/3/obl "
            "by/ADP/7/case Peru/PROPN/3/obl:agent",
            "sent",
            {"agent": "Peru", "recipient": "Chad", "theme": "Guns"},
        ),
        (
            "Peru/PROPN/2/nsubj supplied/VERB/0/root Chad/PROPN/2/obj with/ADP/5/case guns/NOUN/2/obl",
            "supplied",
            {"agent": "Peru", "recipient": "Chad", "theme": "guns"},
        ),
        (
            "Chad/PROPN/2/nsubj received/VERB/0/root guns/NOUN/2/obj from/ADP/5/case Lima/PROPN/2/obl",
            "received",
            {"agent": "Peru", "recipient": "Chad", "theme": "guns"},
        ),
        (
            "the/DET/2/det transfer/NOUN/0/root of/ADP/5/case Peruvian/ADJ/5/amod guns/NOUN/2/nmod to/ADP/7/case "
            "Chad/PROPN/2/nmod",
            "transfer",
            {"agent": "Peru", "recipient": "Chad", "theme": "Peruvian guns"},
        ),
        (
            "Peru/PROPN/3/nmod:poss ’s/PART/1/case attack/NOUN/0/root on/ADP/5/case Chad/PROPN/3/nmod",
            "attack",
            {"agent": "Peru", "recipient": "Chad"},
        ),
        (
            "Peru/PROPN/2/nsubj launched/VERB/0/root an/DET/4/det attack/NOUN/2/obj on/ADP/6/case Chad/PROPN/4/nmod",
            "attack",
            {"agent": "Peru", "recipient": "Chad"},
        ),
        (
            "Peru/PROPN/2/nsubj urged/VERB/0/root Chad/PROPN/2/obj to/PART/5/mark leave/VERB/2/xcomp",
            "leave",
            {"agent": "Chad"},
        ),
        (
            "Peru/PROPN/2/nsubj promised/VERB/0/root Chad/PROPN/2/obj to/PART/5/mark leave/VERB/2/xcomp",
            "leave",
            {"agent": "Peru"},
        ),
        (
            "Peru/PROPN/2/nsubj came/VERB/0/root and/CCONJ/4/cc sold/VERB/2/conj guns/NOUN/4/obj",
            "sold",
            {"agent": "Peru", "theme": "guns"},
        ),
    ],
)
def test_roles(lines: str, word: str, wanted: dict[str, str]) -> None:
    found = roles(event(lines, word))
    assert {role: found.get(role) for role in wanted} == wanted


def test_what_goes_from_hand_to_hand_is_a_transfer() -> None:
    assert event(clause("Peru/PROPN/@/nsubj"), "sent").subtype == "transfer"
    lines = "Peru/PROPN/2/nsubj gave/VERB/0/root an/DET/4/det interview/NOUN/2/obj"
    assert event(lines, "gave").subtype is None


def test_a_document_without_words_has_no_events() -> None:
    text, parse = parsed("")
    assert events(Document(text, "file:"), parse, Gazetteer.shipped(), (), ()) == []


def test_a_tree_without_end_does_not_hang() -> None:
    """Two verbs that hang on one another, as no parser of ours gives."""
    lines = "came/VERB/2/xcomp went/VERB/1/xcomp home/NOUN/2/obj"
    text, parse = parsed(lines)
    scene = Scene(Document(text, "file:"), parse, Gazetteer.shipped(), (), ())
    assert Events(scene).clauses.subject(0) is None
