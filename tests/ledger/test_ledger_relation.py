"""How entries bear on their claim, and a text on a claim by itself."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from onrecord.ledger import Member, members
from onrecord.ledger.bearing import FEATURES, bearing, features, shipped
from onrecord.ledger.relation import network, relations
from onrecord.ledger.signs import signs
from onrecord.records import RELATIONS

from .made import event, record, told


def said(text: str, act: str, n: int = 0) -> Member:
    (member,) = members(record(f"https://{n}.example", "2031-05-05", (text, (1, 0)), act=act))
    return member


STATED = "the council hid the report on the piers"


@pytest.mark.parametrize(
    ("text", "act", "expected"),
    [
        ("the council had kept the piers' report to itself", "assert", "for"),
        ("the council hid the report", "confirm", "for"),
        ("the council hid the report", "deny", "against"),
        ("whether the council hid the report", "withhold", "observing"),
        ("who hid the report on the piers", "ask", "observing"),
        ("If the report was hidden, heads must roll", "assert", "observing"),
        ("reports that the council hid it are a hoax and untrue", "deny", "against"),
    ],
)
def test_by_act_and_by_words(text: str, act: str, expected: str) -> None:
    central = said(STATED, "assert")
    assert relations([central, said(text, act, 1)], central) == ["for", expected]


def test_what_others_ask_for_too_is_itself_the_claim() -> None:
    calls = [said("the council to publish the report on the piers", "call", n) for n in range(2)]
    assert relations(calls, calls[0]) == ["for", "for"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council did not immediately respond to questions", "observing"),
        ("Neither report could be independently confirmed", "observing"),
        ("Its office declined to comment on the piers", "observing"),
        ("The council hid the report on the piers", "for"),
    ],
)
def test_in_the_outlet_s_own_voice(text: str, expected: str) -> None:
    (member,) = members(told("https://b.example", None, (text, (1, 0))))
    central = said(STATED, "assert")
    assert relations([central, member], central)[1] == expected


def test_one_deed_with_two_polarities_is_opposed() -> None:
    def member(text: str, polarity: str) -> Member:
        made = told("https://a.example", None, (text, (1, 0)))
        (out,) = members(replace(made, events=(replace(event(made, "hid", agent="council"), polarity=polarity),)))
        return out

    yes, no = member("The council hid the report", "+"), member("The council never hid the report", "-")
    assert relations([yes, no], yes) == ["for", "against"]
    assert relations([no, no], no) == ["for", "for"]


def test_features_are_of_both_texts() -> None:
    found = dict(zip(FEATURES, features("The piers are sound", "Mayor denies the piers are sound?", 0.5), strict=True))
    assert found["meaning"] == 0.5
    assert found["claim-said"] == 1
    assert 0 < found["text-said"] < 1
    assert (found["question"], found["asks"], found["refutes-itself"], found["negated"]) == (1, 1, 1, 0)
    assert len(features("", "", 0.0)) == len(FEATURES)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lindvik bridge closed to lorries from Friday", "for"),
        ("Council denies Lindvik bridge will close", "against"),
        ("No, the Lindvik bridge is not closing: the story is a hoax", "against"),
        ("Lindvik bridge reportedly to close, sources say", "observing"),
    ],
)
def test_a_text_bears_on_a_claim(text: str, expected: str) -> None:
    relation, chance = bearing("The Lindvik bridge closes to lorries", text, 0.7)
    assert relation == expected
    assert 1 / 3 < chance <= 1


def test_the_shipped_weights_have_a_row_a_relation() -> None:
    assert len(shipped().rows) == len(RELATIONS)
    assert {len(row) for row in shipped().rows} == {len(FEATURES) + 1}


def test_the_shipped_network_fits_together() -> None:
    net = network()
    assert net.mean.shape == net.scale.shape == (net.first.shape[0] - 1,)
    assert net.second.shape == (net.first.shape[1] + 1, len(RELATIONS))
    assert set(net.names) >= {"act deny", "silent", "alone", "near central"}


def test_a_vector_of_another_model_counts_as_unknown() -> None:
    net = network()
    width = len(net.mean) - len(net.names)
    signs = [{"act assert": 1.0, "no such sign": 9.0}]
    unknown = net(signs, np.zeros((1, width), np.float32))
    assert np.array_equal(net(signs, np.ones((1, 7), np.float32)), unknown)
    assert not np.array_equal(net(signs, np.ones((1, width), np.float32)), unknown)


def test_signs_are_of_the_entry_and_of_the_others() -> None:
    a, b = said(STATED, "assert"), said("the council never hid the report", "deny", 1)
    first, second = signs([a, b], a)
    assert (first["central"], second["central"], second["act deny"], first["others deny"]) == (1, 0, 1, 1)
    assert (second["negations in"], second["negated apart"], first["others negated"]) == (1, 1, 1)
    assert "alone" in signs([b], b)[0]
    assert "in: counc" in second
    assert "alone" not in second


def test_a_claim_of_many_entries_is_not_compared_with_all() -> None:
    many = [said(STATED, "assert", n) for n in range(200)]
    assert relations(many, many[0]) == ["for"] * 200
