"""What reaches a terminal: one line, no control characters, nothing read as markup."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from onrecord.export.table import plain, reading, when
from onrecord.records import Basis, Document, Reading, Record, Source, Span, Statement, Time


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


ADA = Source("s1", "Ada Tamm", "person")
TOLD = "“Go,” she told the crew on Monday, citing a memo, in a call; he agreed."


def at(words: str) -> Span:
    return Span.of(TOLD, [(TOLD.index(words), TOLD.index(words) + len(words))])


def told(**about: Any) -> Record:
    """One statement whose reading says all, and one inside it."""
    document = Document(TOLD, "file:t", "The Gazette", "A ship", None, "2031-05-08")
    first = Statement(document.id, at("she"), at("told"), at("“Go,”"), "direct", 0.75)
    second = Statement(document.id, at("he"), at("agreed"), None, "indirect", 0.5)
    said = Time(at("Monday"), "DATE", "2031-05-05", "2031-05-05", "2031-05-05")
    reading = Reading(
        first.id, b"", "call", "person", (ADA,), (Basis(at("a memo"), "document"),), None, at("in a call"),
        at("the crew"), said,
    )  # fmt: skip
    inner = Reading(second.id, b"", "confirm", within=first.id)
    return Record(document, (first, second), (replace(reading, **about), inner))


def shown(record: Record, width: int = 160) -> str:
    with Path("/dev/null").open("w") as nowhere:
        console = Console(width=width, record=True, file=nowhere)
        console.print(reading(record))
        return console.export_text()


def test_a_reading_shows_who_how_when_and_what_is_beside_it() -> None:
    text = shown(told())
    for part in ("Ada Tamm (person)", "“she”", "call", "told", "2031-05-05", "“Go,”", "on: a memo", "in: in a call",
                 "to: the crew", "0.75"):  # fmt: skip
        assert part in text, part
    inner = next(line for line in text.split("\n") if "↳" in line)
    assert "he" in inner
    assert "confirm" in inner
    assert "↳ —" in inner, "it has no content"
    assert text.count("↳") == 1


def test_several_speakers_stand_below_one_another_and_words_that_say_no_more_are_not_repeated() -> None:
    both = shown(told(speakers=(replace(ADA, name="CNN", kind="outlet"), ADA)))
    assert both.index("CNN (outlet)") < both.index("Ada Tamm (person)")
    same = shown(told(speakers=(replace(ADA, name="she"),)))
    assert "she (person)" in same
    assert "“she”" not in same


def test_days_an_open_end_and_no_day() -> None:
    monday = Time(at("Monday"), "DATE", "x", "2031-05-05", "2031-05-05T09:00")
    assert when(monday) == "2031-05-05"
    assert when(replace(monday, latest="2031-05-07")) == "2031-05-05 –\n2031-05-07"
    assert when(replace(monday, earliest=None)) == "… –\n2031-05-05"
    assert when(None) == ""


@given(
    st.text(st.sampled_from("a \n\r\t\x1b[]/\u202e\u2066\x9b北") | st.characters(exclude_categories=["Cs"]), max_size=8)
)
def test_whatever_a_reading_says_cannot_move_the_cursor_nor_add_a_line(text: str) -> None:
    hostile = Span(((0, 1),), text)
    made = told(
        speakers=(replace(ADA, name=text),), basis=(Basis(hostile, None),), medium=hostile, addressee=hostile
    )  # fmt: skip
    out = shown(made, 400)
    assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 for c in out if c != "\n")
    assert not {"\u202e", "\u2066"} & set(out)
    calm = told(speakers=(replace(ADA, name="a"),), basis=(Basis(at("a memo"), None),))
    assert out.count("\n") == shown(calm, 400).count("\n")
