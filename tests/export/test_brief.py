"""The page of Markdown and the tables: no sentence without its passage; nothing in a page can rewrite them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console, RenderableType

from onrecord.export import hand, ledger
from onrecord.export.brief import brief
from onrecord.records import (
    Claim,
    Document,
    Echo,
    Entry,
    Grade,
    Ground,
    Origins,
    Reading,
    Source,
    Span,
    Statement,
    Status,
)

TEXT = "The pier is safe, Ada Tamm said. Bo Lund denied it. The pier is closed."


def made(text: str = TEXT, name: str = "Ada Tamm", outlet: str | None = "Gazette") -> Claim:
    document = Document(text, "https://gazette.example/1", outlet, "A pier", published="2031-05-08")

    def said(start: int, end: int, who: str, act: str, relation: str, origin: bool) -> Entry:
        span = Span.of(text, [(start, end)])
        statement = Statement(document.id, None, None, span, "indirect", 0.9)
        reading = Reading(statement.id, b"", act, "person", (Source(who, who, "person"),))
        days = ("2031-05-08", "2031-05-08")
        return Entry(document, statement, reading, span, "first", relation, days, statement.id if origin else "")

    yes, no = said(0, 16, name, "assert", "for", True), said(33, 50, "Bo Lund", "deny", "against", False)
    grounds = (Ground(f"reported by {name}", "reported", (yes.id,)), Ground("denied by Bo Lund", "denied", (no.id,)))
    own = Entry(document, None, None, Span.of(text, [(52, 70)]), "same-claim", origin=yes.id)
    return Claim(
        yes.id, "The pier is safe", "2031-05-08", "2031-05-08", (yes, no, own),
        Status("reported", "denied", False, grounds),
        Origins(1, 1, ("relayed",), (Echo(yes.id, own.id, "relayed", True),)),
        Grade(4, "denied: one known origin against a denial"),
    )  # fmt: skip


def lines(page: str) -> list[str]:
    return [line for line in page.split("\n") if line.strip()]


def test_every_sentence_has_a_footnote_and_every_footnote_its_characters() -> None:
    page = brief("pier", [made()])
    notes = [line for line in lines(page) if re.match(r"\[\^\d+\]: ", line)]
    told = [line for line in lines(page) if line not in notes and not line.startswith("# ")]
    assert len(told) == 5
    for line in told:
        assert re.search(r"\[\^\d+\]$", line), line
    used = set(re.findall(r"\[\^(\d+)\]", "\n".join(told)))
    assert used == {note[2 : note.index("]")] for note in notes}
    assert "characters 0–16: Ada Tamm (assert): “The pier is safe”" in page
    assert "- Denied by Bo Lund.[^2]" in page
    assert "since 2031-05-08" in page
    assert "1 independent origin stands behind it" in page


def test_a_brief_about_nothing_is_a_title() -> None:
    assert lines(brief("piers", [])) == ["# piers: what is on record"]


@given(
    st.text(
        st.sampled_from("a*_[]<>|#`~\\\n\r\u2028\x1b\u202e^:") | st.characters(exclude_categories=["Cs"]), max_size=9
    )
)
def test_no_page_can_write_markdown_or_move_the_cursor(name: str) -> None:
    page = brief(name, [made(name=name, outlet=name)])
    assert len(lines(page)) == 1 + 5 + 3
    assert "\x1b" not in page
    shown = printed(ledger.claim(made(name=name, outlet=name)), 400)
    assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 for c in shown if c != "\n")
    assert "\u202e" not in shown


def printed(what: RenderableType, width: int = 80) -> str:
    with Path("/dev/null").open("w") as nowhere:
        console = Console(width=width, record=True, file=nowhere)
        console.print(what)
        return console.export_text()


def test_a_claim_shows_how_it_stands_who_says_so_and_whence() -> None:
    found = made()
    text = printed(ledger.claim(found, {"ada tamm": "B"}))
    number = found.entries[0].document.id[:8]
    assert all(len(line) <= 80 for line in text.split("\n"))
    for part in (
        "reported, denied", "reported by Ada Tamm [1] reported", "denied by Bo Lund [2] denied", "credibility 4",
        f"{number} [0:16]", f"{number} [33:50]", "deny · against", "1 origin", "relayed [1]", "https://gazette.example/1",
    ):  # fmt: skip
        assert part in text, part
    (row,) = (line for line in text.split("\n") if line.strip().startswith("Ada Tamm  "))
    assert row.split() == ["Ada", "Tamm", "B", "[1]"]


@pytest.mark.parametrize(
    ("status", "shown"),
    [
        (Status(), "none"), (Status("none", "denied"), "none, denied"), (Status("none", "none", True), "withdrawn"),
        (Status("confirmed", "denied", True), "confirmed, denied, withdrawn"),
    ],
)  # fmt: skip
def test_how_a_claim_stands_in_a_word(status: Status, shown: str) -> None:
    assert ledger.stand(status) == shown


def test_tables_of_changes_and_differences_have_the_passages() -> None:
    found = made()
    changed = printed(ledger.changes([(found, None, found.entries), (found, Status("reported"), ())]))
    assert "not there" in changed
    assert "− Bo Lund: “" in changed
    both = printed(ledger.compared([(found, found.entries[:1], ()), (found, (), found.entries[1:2])], ("one", "other")))
    assert "only one" in both
    assert "only other" in both
    assert "[33:50]" in both


def test_corrections_are_a_table_and_training_data() -> None:
    body = (
        '{"anchors": [{"document": "d1", "spans": [[0, 4]], "text": "The pier"}], "before": {"relation": "for"}, '
        '"note": "it says so", "value": {"relation": "against"}}'
    )
    row = hand.Row("f" * 20, "relabel", "2031-05-08T10:00:00+00:00", body, False)
    text = printed(hand.fixes([row]))
    for part in ("relabel", "(undone)", "for →", "against", "The pier", "d1 [0:4]", "it says so"):
        assert part in text, part
    assert hand.fix(row) == {
        "id": "f" * 20, "kind": "relabel", "made": "2031-05-08T10:00:00+00:00", "stands": False,
        "anchors": [{"document": "d1", "spans": [[0, 4]], "text": "The pier"}], "before": {"relation": "for"},
        "note": "it says so", "value": {"relation": "against"},
    }  # fmt: skip
