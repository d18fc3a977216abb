"""A parse asked by characters, and the notation that the other tests write parses in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.records import Parse, Span
from onrecord.resolving.tree import Tree, relation
from tests.resolving.parsed import parsed, place, span

LINES = """
The/DET/3/det old/ADJ/3/amod ferry/NOUN/4/nsubj sank/VERB/0/root off/ADP/6/case Holm/PROPN/4/obl ./PUNCT/4/punct
“/PUNCT/2/punct Nobody/PRON/5/nsubj:pass was/AUX/5/aux:pass n't/PART/5/advmod hurt/VERB/0/root ,/PUNCT/5/punct
"""
TEXT, PARSE = parsed(LINES, {"Holm": "LOC"}, [("The old ferry", "Nobody")])
TREE = Tree(TEXT, PARSE)


def words(tokens: list[int] | range) -> list[str]:
    return [TREE.word(t) for t in tokens]


def test_the_notation_gives_text_tokens_names_and_chains() -> None:
    assert TEXT == "The old ferry sank off Holm. “Nobody wasn't hurt,"
    assert [TEXT[n.start : n.end] for n in PARSE.names] == ["Holm"]
    assert [[TEXT[s:e] for s, e in chain] for chain in PARSE.chains] == [["The old ferry", "Nobody"]]
    assert [t.head for t in PARSE.tokens] == [2, 2, 3, -1, 5, 3, 3, 8, 11, 11, 11, -1, 11]
    assert [t.sentence for t in PARSE.tokens] == [0] * 7 + [1] * 6
    assert place("he and she and he", "he#2") == (15, 17)
    assert span(TEXT, "ferry … hurt").text == "ferry hurt"


def test_tokens_by_characters() -> None:
    assert words(TREE.inside(4, 13)) == ["old", "ferry"]
    assert words(TREE.inside(5, 5)) == []
    assert words(TREE.inside(5, 15)) == ["ferry", "sank"], "those that begin inside"
    assert words(TREE.of(span(TEXT, "ferry … Nobody"))) == ["ferry", "Nobody"]
    assert words(TREE.of(Span(((6, 8),), "rr"))) == ["old"]
    assert TREE.word(TREE.at(10)) == "ferry"
    assert TREE.word(TREE.at(13)) == "ferry", "the space behind it"
    assert Tree("  x", parsed("x/X/0/root")[1]).at(-1) == -1


def test_the_head_of_a_stretch_is_no_mark_where_a_word_will_do() -> None:
    assert TREE.head(TREE.of(span(TEXT, "The old ferry"))) == 2
    assert TREE.head([6, 4, 5]) == 5, "the full stop hangs on a word outside too"
    assert TREE.head([7]) == 7
    assert TREE.head([]) is None


def test_what_is_above_and_under() -> None:
    assert words(list(TREE.above(0))) == ["ferry", "sank"]
    assert words(TREE.under(2)) == ["The", "old", "ferry"]
    assert words(TREE.under(3, without=("nsubj", "punct"))) == ["sank", "off", "Holm"]
    assert words(TREE.under(11, without=["nsubj"])) == ["was", "n't", "hurt", ","], "a subtype is its universal part"
    assert TREE.child(11, "aux", "nsubj") == 8
    assert TREE.child(5, "det") is None
    assert TREE.stretch([2, 0]) == (0, 13)
    assert relation(PARSE.tokens[8]) == "nsubj"


def test_what_crosses_another_phrase_is_not_of_the_run() -> None:
    text, parse = parsed("the/DET/4/det boat/NOUN/3/nsubj sank/VERB/0/root off/ADP/5/case Holm/PROPN/3/obl")
    assert [Tree(text, parse).run(t) for t in (3, 4)] == [range(3, 4), range(3, 5)]


@given(st.integers(-3, len(TEXT) + 3), st.integers(-3, len(TEXT) + 3))
def test_any_stretch_can_be_asked_for(start: int, end: int) -> None:
    found = TREE.inside(start, end)
    assert list(found) == [i for i, t in enumerate(PARSE.tokens) if start <= t.start < end]
    assert TREE.of(Span(((start, end),), "")) == (list(found) or [TREE.at(start)] if start >= 0 else list(found))
    head = TREE.head(found)
    assert (head is None) == (not found)
    assert head is None or head in found


def test_an_empty_parse() -> None:
    tree = Tree("", Parse())
    assert list(tree.inside(0, 9)) == []
    assert tree.at(0) == -1
    with pytest.raises(AssertionError, match="2 times"):
        place("he and he", "he")
