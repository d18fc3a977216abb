"""Parses with what cannot be put right; sentences are invented."""

from __future__ import annotations

import pytest

from onrecord.resolving.events.mending import mended
from tests.resolving.parsed import parsed


def shape(lines: str) -> dict[str, tuple[str, str, str]]:
    """Each word's tag, relation and head."""
    text, parse = parsed(lines)
    tree = mended(text, parse)
    heads = [tree.word(t.head) if t.head >= 0 else "-" for t in tree.tokens]
    return {tree.word(i): (t.tag, t.relation, heads[i]) for i, t in enumerate(tree.tokens)}


@pytest.mark.parametrize(
    ("lines", "word", "wanted"),
    [
        ("Oslo/PROPN/2/nsubj sold/VERB/0/root boats/NOUN/2/nsubj", "boats", ("NOUN", "obj", "sold")),
        ("Oslo/PROPN/2/nsubj sold/VERB/0/root to/ADP/4/case Riga/PROPN/2/obj", "Riga", ("PROPN", "obl", "sold")),
        ("Oslo/PROPN/2/nsubj:pass sold/VERB/0/root boats/NOUN/2/obj", "Oslo", ("PROPN", "nsubj", "sold")),
        (
            "aid/NOUN/4/nsubj to/ADP/3/case Riga/PROPN/4/obl rose/VERB/0/root",
            "Riga",
            ("PROPN", "nmod", "aid"),
        ),
        ("Oslo/PROPN/2/nsubj refused/PART/0/root help/NOUN/2/obj", "refused", ("VERB", "root", "-")),
        (
            "Riga/PROPN/2/nsubj denied/VERB/0/root arming/NOUN/2/xcomp gangs/NOUN/2/obj",
            "gangs",
            ("NOUN", "obj", "arming"),
        ),
        (
            "Riga/PROPN/2/nsubj accused/VERB/0/root Oslo/PROPN/5/obj of/SCONJ/5/mark spying/VERB/2/advcl",
            "Oslo",
            ("PROPN", "obj", "accused"),
        ),
        (
            "Riga/PROPN/2/nsubj sent/VERB/0/root long/ADJ/5/amod -/PUNCT/3/punct range/NOUN/2/obj guns/NOUN/2/obj",
            "range",
            ("NOUN", "compound", "guns"),
        ),
    ],
)
def test_what_no_sentence_can_have_is_put_right(lines: str, word: str, wanted: tuple[str, str, str]) -> None:
    assert shape(lines)[word] == wanted


def test_a_sound_parse_stays_as_it_is() -> None:
    lines = (
        "Boats/NOUN/3/nsubj:pass were/AUX/3/aux:pass sold/VERB/0/root to/ADP/5/case Riga/PROPN/3/obl "
        "by/ADP/7/case Oslo/PROPN/3/obl:agent ./PUNCT/3/punct"
    )
    text, parse = parsed(lines)
    assert mended(text, parse).tokens == parse.tokens
