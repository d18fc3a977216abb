"""What reaches a terminal: one line, no control characters, nothing read as markup."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from onrecord.export.table import plain, reading
from onrecord.records import Document, Record, Span, Statement


@given(st.text())
def test_plain_is_one_line_that_cannot_move_the_cursor(text: str) -> None:
    shown = plain(text)
    assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 for c in shown)
    assert "\u202e" not in shown


def test_plain_cuts_between_words() -> None:
    assert plain("one two  three\nfour", 12) == "one two…"
    assert plain("one two", 12) == "one two"
    assert plain(None) == ""


def test_a_hostile_text_is_shown_as_it_is() -> None:
    text = "[red]The mayor[/red] said \x1b[31mno\x1b[0m [link=file:x]here[/link]"
    whole = Span.of(text, [(0, len(text))])
    document = Document(text, "file:[bold]x")
    record = Record(document, (Statement(document.id, whole, whole, whole, "direct", 0.5),))
    console = Console(width=200, record=True, file=open("/dev/null", "w"))  # noqa: PTH123, SIM115
    with console.file:
        console.print(reading(record))
        shown = console.export_text()
    assert "\x1b" not in shown
    assert "[red]The" in shown
    assert "file:[bold]x" in shown
