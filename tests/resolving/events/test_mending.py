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
        ("Riga/PROPN/2/nsubj frees/VERB/0/root the/DET/2/obj clerks/NOUN/3/obj", "clerks", ("NOUN", "obj", "frees")),
        ("Riga/PROPN/2/nsubj frees/VERB/0/root the/DET/2/obj clerks/NOUN/3/obj", "the", ("DET", "det", "clerks")),
        (
            "Riga/PROPN/2/nsubj denied/VERB/0/root arming/VERB/2/compound gangs/NOUN/3/obj",
            "arming",
            ("VERB", "xcomp", "denied"),
        ),
        (
            "Did/AUX/3/aux Oslo/PROPN/3/obj close/VERB/0/root pits/NOUN/3/obj",
            "Oslo",
            ("PROPN", "nsubj", "close"),
        ),
        (
            "Oslo/PROPN/2/nsubj sends/VERB/0/root dozens/NOUN/2/obj of/ADP/5/case boats/NOUN/2/obj",
            "boats",
            ("NOUN", "nmod", "dozens"),
        ),
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
        (
            "Riga/PROPN/2/nsubj denied/VERB/0/root arming/NOUN/2/obj gangs/NOUN/2/obj",
            "arming",
            ("VERB", "xcomp", "denied"),
        ),
        (
            "Riga/PROPN/2/nsubj denied/VERB/0/root arming/VERB/2/compound gangs/NOUN/2/obj",
            "gangs",
            ("NOUN", "obj", "arming"),
        ),
        (
            "the/DET/2/det raid/NOUN/7/nsubj on/ADP/6/case Riga/PROPN/6/compound by/ADP/6/case jets/NOUN/2/nmod"
            " failed/VERB/0/root",
            "Riga",
            ("PROPN", "nmod", "raid"),
        ),
        (
            "between/ADP/2/case 5/NUM/6/obl and/CCONJ/4/cc 7/NUM/2/conj boats/NOUN/6/nsubj sank/VERB/0/root",
            "5",
            ("NUM", "nummod", "boats"),
        ),
        (
            "Riga/PROPN/3/nsubj:pass is/AUX/3/aux:pass believed/VERB/0/root to/PART/6/mark have/AUX/6/aux"
            " bought/VERB/3/ccomp boats/NOUN/6/nsubj",
            "boats",
            ("NOUN", "obj", "bought"),
        ),
        (
            "Riga/PROPN/2/nsubj asked/VERB/0/root of/ADP/4/case Oslo/PROPN/2/xcomp to/PART/6/mark stop/VERB/2/xcomp",
            "Oslo",
            ("PROPN", "obl", "asked"),
        ),
        ("Riga/PROPN/2/nsubj broke/VERB/0/root the/DET/4/det deal/SYM/2/obj", "deal", ("NOUN", "obj", "broke")),
        (
            "the/DET/2/det sale/NOUN/0/root of/ADP/2/case rifles/NOUN/2/nmod",
            "of",
            ("ADP", "case", "rifles"),
        ),
        (
            "Riga/PROPN/2/nsubj saw/VERB/0/root evidence/NOUN/2/obj that/PRON/6/obj Oslo/PROPN/6/nsubj took/VERB/3/acl"
            " gold/NOUN/6/obj",
            "that",
            ("SCONJ", "mark", "took"),
        ),
        (
            "Riga/PROPN/2/nsubj warned/VERB/0/root Oslo/PROPN/5/nsubj months/NOUN/5/obl ago/ADV/2/advmod",
            "Oslo",
            ("PROPN", "obj", "warned"),
        ),
        (
            "Riga/PROPN/3/nsubj neither/CCONJ/3/cc joined/VERB/0/root nor/CCONJ/5/cc left/VERB/3/conj it/PRON/5/obj",
            "it",
            ("PRON", "obj", "joined"),
        ),
    ],
)
def test_what_no_sentence_can_have_is_put_right(lines: str, word: str, wanted: tuple[str, str, str]) -> None:
    assert shape(lines)[word] == wanted


@pytest.mark.parametrize(
    "lines",
    [
        # a noun in -ing is an object like another
        "Riga/PROPN/2/nsubj denied/VERB/0/root spending/NOUN/2/obj ./PUNCT/2/punct",
        # the object behind the second verb alone
        "Riga/PROPN/2/nsubj left/VERB/0/root and/CCONJ/4/cc sold/VERB/2/conj it/PRON/4/obj",
        # an object that a clause is about
        "guns/NOUN/0/root that/PRON/4/obj Oslo/PROPN/4/nsubj sold/VERB/1/acl:relcl ./PUNCT/1/punct",
        # a preposition behind its noun
        "Riga/PROPN/2/nsubj fell/VERB/0/root years/NOUN/2/obl ago/ADP/3/case ./PUNCT/2/punct",
        # a preposition is told of its subject
        "Riga/PROPN/4/nsubj is/AUX/4/cop not/PART/4/advmod behind/ADV/0/root ./PUNCT/4/punct",
    ],
)
def test_what_may_well_be_stays(lines: str) -> None:
    text, parse = parsed(lines)
    assert mended(text, parse).tokens == parse.tokens


def test_a_sound_parse_stays_as_it_is() -> None:
    lines = (
        "Boats/NOUN/3/nsubj:pass were/AUX/3/aux:pass sold/VERB/0/root to/ADP/5/case Riga/PROPN/3/obl "
        "by/ADP/7/case Oslo/PROPN/3/obl:agent ./PUNCT/3/punct"
    )
    text, parse = parsed(lines)
    assert mended(text, parse).tokens == parse.tokens


def test_nothing_comes_to_hang_on_itself() -> None:
    """ "9" would be a number of the "tonight" that hangs on it."""
    text, parse = parsed(
        "it/PRON/2/nsubj ran/VERB/0/root from/ADP/4/case 9/NUM/2/obl to/ADP/6/case 11/NUM/4/nmod tonight/NOUN/6/nmod"
    )
    assert mended(text, parse).tokens == parse.tokens
