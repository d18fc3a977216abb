"""Quotation marks, balanced and not, and what they make of a content."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text import mode, paragraphs, quotations, sections


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He said “no” and “never”.", ["“no”", "“never”"]),
        ('He said "no" and "never".', ['"no"', '"never"']),
        ("“First paragraph.\n\n“Second.” Out.", ["“First paragraph.", "“Second.”"]),
        ('"First paragraph.\n"Second." Out.', ['"First paragraph.', '"Second."']),
        ("A “mark that is never closed\nand a new line", ["“mark that is never closed"]),
        ("Closed without opening” here", []),
        ("It’s the firm’s ‘no’ that counts", ["‘no’"]),
        ("‘It’s fine,’ she said", ["‘It’s fine,’"]),
        ("a 6\" pipe and a 12\" one", []),
        ("« Non », dit-elle. „Nein“, sagte er.", ["« Non »", "„Nein“"]),
        ("“He told me ‘go’ and I went,” she said", ["“He told me ‘go’ and I went,”"]),
    ],
)  # fmt: skip
def test_quotations(text: str, wanted: list[str]) -> None:
    assert [text[s:e] for s, e in quotations(text)] == wanted


@pytest.mark.parametrize(
    ("text", "content", "wanted"),
    [
        ("“We go,” she said.", "“We go,”", "direct"),
        ("“We go,” she said.", "We go", "direct"),
        ("She said they go.", "they go", "indirect"),
        ("She called it “a farce” and left.", "it “a farce” and left", "mixed"),
        ("She said “we go”.", "“we go”.", "direct"),
    ],
)
def test_mode(text: str, content: str, wanted: str) -> None:
    at = text.index(content)
    assert mode(text, [(at, at + len(content))], quotations(text)) == wanted


def test_mode_of_pieces() -> None:
    text = "“We go,” she said. “Now.” They went."
    spans = [(0, 8), (19, 25)]
    assert mode(text, spans, quotations(text)) == "direct"
    assert mode(text, [*spans, (26, 35)], quotations(text)) == "mixed"


@given(st.text(st.sampled_from("ab “”\"‘’'«»\n.1"), max_size=80))
def test_quotations_are_apart_in_order_and_each_in_one_paragraph(text: str) -> None:
    found = quotations(text)
    flat = [offset for pair in found for offset in pair]
    assert flat == sorted(flat)
    lines = list(paragraphs(text))
    assert all(any(a <= s and e <= b for a, b in lines) for s, e in found)


@given(st.text(st.sampled_from("ab. \n"), max_size=300), st.integers(8, 60))
def test_sections_cover_the_text_once(text: str, size: int) -> None:
    found = list(sections(text, size))
    assert "".join(text[s:e] for s, e in found) == text
    assert all(0 < e - s <= size for s, e in found)


def test_sections_are_cut_between_paragraphs() -> None:
    text = "one two three\n\nfour five\n\nsix seven eight nine ten"
    assert [text[s:e].strip() for s, e in sections(text, 30)] == [
        "one two three\n\nfour five",
        "six seven eight nine ten",
    ]
