"""How a claim stands: support, opposition, what was taken back; today and at the end of any day; its grade."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.ledger.grade import RULES, grade
from onrecord.ledger.judging import judged, retold
from onrecord.ledger.takings import corrections, takes_back
from onrecord.records import OPPOSITIONS, SUPPORTS, Claim, Document, Entry, Origins, Status

from .papers import Paper, claim

MON = Paper(
    "The Gazette", "2031-05-05",
    "The ferry struck the pier at 20 knots, two sailors said. The Harbour Office would not say why it struck the pier.",
)  # fmt: skip
TUE = Paper("Valley Post", "2031-05-06", "The Harbour Office denied that the ferry had struck the pier.")
WED = Paper("Hill News", "2031-05-07", "“I saw how the ferry struck the pier,” said Rolf Aune, a fisherman.")
THU = Paper(
    "Daily", "2031-05-08",
    "“The ferry struck the pier,” the Harbour Office’s director, Ada Tamm, confirmed.",
)  # fmt: skip

SAILORS = MON.says("The ferry struck the pier at 20 knots", "two sailors", "unnamed")
SILENT = MON.says("why it struck the pier", "Harbour Office", "government", "withhold", "observing")
DENIAL = TUE.says("the ferry had struck the pier", "Harbour Office", "government", "deny", "against")
SEEN = WED.says("I saw how the ferry struck the pier", "Rolf Aune", role="fisherman")
ADMITS = THU.says("The ferry struck the pier", "Ada Tamm", act="confirm", role="Harbour Office’s director")
STORY = claim(SAILORS, SILENT, DENIAL, SEEN, ADMITS)


def on(day: str, *claims: Claim) -> Claim:
    (found,) = judged(claims or (STORY,), date.fromisoformat(day))
    return found


def stands(found: Claim) -> tuple[str, str, bool]:
    return found.status.support, found.status.opposition, found.status.withdrawn


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2031-05-05", ("reported", "none", False)),
        ("2031-05-06", ("reported", "denied", False)),
        ("2031-05-07", ("corroborated", "denied", False)),
        ("2031-05-08", ("confirmed", "none", False)),  # who admits at last ends the denial
    ],
)
def test_a_claims_way_through_a_week(day: str, expected: tuple[str, str, bool]) -> None:
    assert stands(on(day)) == expected
    assert on(day).id == STORY.id


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("Two sailors", "two unnamed sailors"),
        ("Baltic sailors", "unnamed Baltic sailors"),
        ("One of the sailors", "one of the sailors (unnamed)"),
        ("They", "somebody"),
    ],
)
def test_a_phrase_takes_no_capital_from_the_head_of_a_sentence(source: str, shown: str) -> None:
    paper = Paper("The Gazette", "2031-05-05", f"{source} said that the ferry struck the pier.")
    (found,) = judged([claim(paper.says("the ferry struck the pier", source, "unnamed"))])
    assert f"reported by {shown} (" in found.status.phrase


def test_before_the_first_document_there_is_no_claim() -> None:
    assert judged([STORY], date(2031, 5, 4)) == []


def test_what_a_day_does_not_know_is_not_in_it() -> None:
    found = on("2031-05-06")
    assert [e.id for e in found.entries] == [SAILORS.id, SILENT.id, DENIAL.id]
    assert (found.first, found.last) == ("2031-05-05", "2031-05-06")
    unknown = Paper("Odd", None, "The ferry struck the pier, said Bo Lund.").says(
        "The ferry struck the pier", "Bo Lund"
    )
    assert judged([claim(unknown)], date(2031, 5, 9)) == []
    assert len(judged([claim(unknown)])) == 1


def test_the_phrase_names_who_and_each_part_has_its_entries() -> None:
    found = on("2031-05-06").status
    assert "two unnamed sailors (2031-05-05)" in found.phrase
    assert "Harbour Office would not say" in found.phrase
    assert "denied by Harbour Office (2031-05-06)" in found.phrase
    by_rule = {g.rule: g.entries for g in found.grounds}
    assert by_rule == {"unnamed": (SAILORS.id,), "withheld": (SILENT.id,), "denied": (DENIAL.id,)}
    (last,) = judged([STORY])
    assert "confirmed on the record by Ada Tamm" in last.status.phrase


def test_what_a_day_knows_of_a_claim_is_told_by_the_best_of_its_passages() -> None:
    vague = Paper("Daily", "2031-05-05", "It was a bad day, Bo Lund said.").says("It was a bad day", "Bo Lund")
    plain = Paper("Post", "2031-05-05", "The ferry Sea Thrift struck the pier of Skarholm, Ada Tamm said.").says(
        "The ferry Sea Thrift struck the pier of Skarholm", "Ada Tamm"
    )
    assert retold(claim(vague, plain), (vague, plain)).text == vague.span.text, "which it had and keeps"
    later = replace(claim(vague, plain), text="What came out later")
    assert retold(later, (vague, plain)).text == plain.span.text
    against = tuple(replace(e, relation=r) for e, r in zip((vague, plain), ("for", "against"), strict=True))
    assert retold(later, against).text == vague.span.text


def test_entries_carry_the_root_that_they_count_for() -> None:
    found = {e.id: e.origin for e in on("2031-05-08").entries}
    assert found[SAILORS.id] == SAILORS.id
    assert found[DENIAL.id] == DENIAL.id
    again = Paper("Copy", "2031-05-07", TUE.text).says(
        DENIAL.span.text, "Harbour Office", "government", "deny", "against"
    )
    assert on("2031-05-08", claim(SAILORS, DENIAL, again)).entries[2].origin == DENIAL.id


def test_an_unnamed_official_who_confirms_is_no_confirmation() -> None:
    page = Paper("Daily", "2031-05-06", "Two people confirmed that the ferry struck the pier.")
    told = page.says("the ferry struck the pier", "two people", "unnamed", "confirm")
    found = on("2031-05-06", claim(SAILORS, told))
    assert stands(found) == ("reported", "none", False)
    assert "confirmed by two unnamed people" in found.status.phrase


def test_hearsay_of_a_confirmation_is_none() -> None:
    page = Paper(
        "Daily", "2031-05-06", "The Valley Post said that Ada Tamm had confirmed that the ferry struck the pier."
    )
    outer = page.says("Ada Tamm had confirmed that the ferry struck the pier", "The Valley Post", "outlet")
    inner = page.says(
        "the ferry struck the pier", "Ada Tamm", act="confirm", role="Harbour Office’s director", within=outer
    )
    assert stands(on("2031-05-06", claim(outer, inner)))[0] == "reported"


def test_a_partys_own_threat_is_its_word() -> None:
    page = Paper("Daily", "2031-05-06", "The Seamen’s Union would stop every ferry, its leader, Bo Lund, threatened.")
    told = page.says("The Seamen’s Union would stop every ferry", "Bo Lund", act="threaten", role="leader")
    assert stands(on("2031-05-06", claim(told))) == ("confirmed", "none", False)


def test_another_partys_denial_stands_when_one_admits() -> None:
    line = Paper("Hill News", "2031-05-07", "Norrland Line denied that its ferry struck the pier.").says(
        "its ferry struck the pier", "Norrland Line", "organization", "deny", "against"
    )
    assert stands(on("2031-05-08", claim(SAILORS, DENIAL, line, ADMITS))) == ("confirmed", "denied", False)


def test_a_denial_after_an_admission_stands() -> None:
    again = Paper("Odd", "2031-05-09", "The Harbour Office now denies that the ferry struck the pier.").says(
        "the ferry struck the pier", "Harbour Office", "government", "deny", "against"
    )
    assert stands(on("2031-05-09", claim(SAILORS, DENIAL, ADMITS, again)))[1] == "denied"


def test_what_its_only_speaker_takes_back_has_nobody() -> None:
    first = WED.says("I saw how the ferry struck the pier", "Rolf Aune")
    page = Paper("Hill News", "2031-05-09", "“I was wrong, and I take back that the ferry struck the pier,” said Aune.")
    back = page.says(
        "I was wrong, and I take back that the ferry struck the pier", "Rolf Aune", act="deny", relation="against"
    )
    found = claim(first, back)
    assert stands(on("2031-05-08", found)) == ("reported", "none", False)
    after = on("2031-05-09", found)
    assert stands(after) == ("none", "none", True)  # taking back is not denying
    assert (after.origins.low, after.origins.high) == (0, 0)
    assert after.grade.credibility == 5
    assert "taken back by Rolf Aune" in after.status.phrase


def test_what_others_stand_for_stays_when_one_takes_it_back() -> None:
    page = Paper("Hill News", "2031-05-09", "“I mixed up two ferries,” said Aune.")
    back = page.says("I mixed up two ferries", "Rolf Aune", relation="observing")
    found = on("2031-05-09", claim(SAILORS, SEEN, back))
    assert stands(found) == ("reported", "none", True)
    assert (found.origins.low, found.origins.high) == (1, 1)


def test_taking_back_is_found_where_it_does_not_repeat_the_claim() -> None:
    page = Paper(
        "Hill News", "2031-05-09",
        "Rolf Aune, who said that the ferry struck the pier, took that back. “I got it wrong,” he said.",
    )  # fmt: skip
    old = page.says("the ferry struck the pier", "Rolf Aune")
    back = page.says("I got it wrong", "Rolf Aune")
    first, _ = judged([claim(SEEN, old), claim(back)])
    assert stands(first) == ("none", "none", True)
    assert [e.rule for e in first.entries] == ["test", "test", "taken-back"]


def test_nobody_can_take_back_what_another_said() -> None:
    page = Paper("Hill News", "2031-05-09", "“They were wrong about the pier,” said Bo Lund.")
    told = page.says("They were wrong about the pier", "Bo Lund", act="deny", relation="against")
    assert stands(on("2031-05-09", claim(SAILORS, told))) == ("reported", "denied", False)


CORRECTED = Paper(
    "The Gazette", "2031-05-09",
    "It was mended.\n\nCorrection: The Gazette said on Monday that the ferry struck the pier at 20 knots. It was 12.",
)  # fmt: skip


def test_an_outlets_correction_withdraws_what_it_printed() -> None:
    (place,) = corrections(CORRECTED.document)
    assert place.text.startswith("Correction:")
    printed = MON.own("The ferry struck the pier at 20 knots")
    told = CORRECTED.says("the ferry struck the pier at 20 knots", "The Gazette", "outlet")
    found = claim(printed, told)
    assert stands(on("2031-05-06", found)) == ("reported", "none", False)
    after = on("2031-05-09", found)
    assert stands(after) == ("none", "none", True)
    assert after.status.grounds[-1].rule == "corrected"


def test_a_correction_of_another_figure_withdraws_nothing() -> None:
    printed = MON.own("The ferry struck the pier at 20 knots")
    page = Paper("The Gazette", "2031-05-09", "Correction: The ferry struck the pier at night, not by day.", "2")
    told = page.says("The ferry struck the pier at night", "The Gazette", "outlet")
    assert not on("2031-05-09", claim(printed, told)).status.withdrawn


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("She took back what she had told the court", True),
        ("I was mistaken about the date", True),
        ("we got that wrong and are sorry", True),
        ("He retracted his account", True),
        ("his statement to the board had been mistaken", True),
        ("They took the boat back to the harbour master in May, a week after", True),  # asked for with the claim only
        ("the report is wrong", False),
        ("The road back to the harbour is closed", False),
    ],
)
def test_words_of_taking_back(words: str, expected: bool) -> None:
    paper = Paper("Daily", "2031-05-05", words)
    assert takes_back(paper.says(words, "Bo Lund")) is expected


def test_every_grade_has_one_rule_that_is_printed() -> None:
    names = [name for _, name, _ in RULES]
    assert len(set(names)) == len(names)
    seen = set()
    for support in SUPPORTS:
        for opposition in OPPOSITIONS:
            for withdrawn in (False, True):
                for low in (0, 1, 2):
                    found = grade(Status(support, opposition, withdrawn), Origins(low, low))
                    assert 1 <= found.credibility <= 6
                    seen.add(found.rule.partition(":")[0])
    assert seen == set(names)
    assert grade(Status("corroborated"), Origins(2, 3)).credibility == 1
    assert grade(Status("corroborated", "denied"), Origins(2, 3)).credibility > 1
    assert grade(Status("none"), Origins()).credibility == 6


@given(st.permutations([SAILORS, SILENT, DENIAL, SEEN, ADMITS]))
def test_the_order_of_judging_claims_changes_nothing(entries: list[Entry]) -> None:
    singles = [claim(e) for e in entries]
    assert {c.id: c for c in judged(singles)} == {c.id: c for c in judged(sorted(singles, key=lambda c: c.id))}


def test_messy_documents_are_judged() -> None:
    empty = Document("", "", None)
    odd = Entry(empty, None, None, MON.span("The ferry"), "test")
    (found,) = judged([claim(odd)])
    assert found.status.support == "reported"
    assert "somebody" in found.status.phrase
