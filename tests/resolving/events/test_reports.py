"""Forty sentences of agency reports, through the shipped model."""

from __future__ import annotations

from tests.resolving.events.reports import all_faults, reports

RIGHT = 0.9  # of the events wholly right; measured: 47 of 48


def test_there_are_forty_with_their_events() -> None:
    assert len(reports()) == 40
    assert all(report.wanted for report in reports())


def test_their_events_are_found_with_roles_and_factuality() -> None:
    held = list(all_faults())
    wrong = [f"{text} — {predicate}: {', '.join(faults)}" for text, predicate, faults in held if faults]
    assert len(wrong) <= (1 - RIGHT) * len(held), "\n".join(wrong)
