"""Statements inside a content, by syntax alone."""

from __future__ import annotations

import pytest

from onrecord.finding.nesting import Nesting, innermost
from onrecord.records import Span, Statement
from tests.resolving.parsed import parsed, span

Found = tuple[str | None, str, str]


def statement(text: str, source: str, cue: str, content: str) -> Statement:
    return Statement("d", span(text, source) if source else None, span(text, cue), span(text, content), "indirect", 0.9)


def inner(lines: str, *outer: str) -> list[Found]:
    text, parse = parsed(lines)

    def words(runs: tuple[tuple[int, int], ...]) -> str:
        return Span.of(text, runs).text

    found = Nesting(text, parse.tokens)(statement(text, *outer))
    return [(words((f.source,)) if f.source else None, words(f.cue), words(f.content)) for f in found]


DENIED = (
    "Reuters/PROPN/2/nsubj said/VERB/0/root that/SCONJ/6/mark Oslo/PROPN/6/nsubj had/AUX/6/aux denied/VERB/2/ccomp"
    " selling/VERB/6/xcomp boats/NOUN/7/obj"
)
TOLD = (
    "Holm/PROPN/2/nsubj said/VERB/0/root an/DET/4/det aide/NOUN/5/nsubj told/VERB/2/ccomp her/PRON/5/iobj"
    " that/SCONJ/9/mark it/PRON/9/nsubj broke/VERB/5/ccomp"
)
PASSIVE = (
    "Holm/PROPN/2/nsubj said/VERB/0/root she/PRON/5/nsubj:pass was/AUX/5/aux:pass told/VERB/2/ccomp by/ADP/8/case"
    " a/DET/8/det clerk/NOUN/5/obl:agent that/SCONJ/11/mark it/PRON/11/nsubj broke/VERB/5/ccomp"
)
ACCORDING = (
    "Reuters/PROPN/2/nsubj said/VERB/0/root it/PRON/4/nsubj broke/VERB/2/ccomp ,/PUNCT/4/punct according/VERB/8/case"
    " to/ADP/6/fixed inspectors/NOUN/4/obl"
)
QUOTED = (
    "“/PUNCT/3/punct We/PRON/3/nsubj left/VERB/7/ccomp when/ADV/6/mark she/PRON/6/nsubj said/VERB/3/advcl"
    " ,/PUNCT/6/punct ‘/PUNCT/9/punct Go/VERB/6/obl .’/PUNCT/9/punct ”/PUNCT/3/punct"
    " Holm/PROPN/13/nsubj recalled/VERB/0/root"
)
BROKE = "Holm/PROPN/2/nsubj said/VERB/0/root the/DET/4/det rope/NOUN/5/nsubj broke/VERB/2/ccomp twice/ADV/5/advmod"
CITING = (
    "Reuters/PROPN/2/nsubj said/VERB/0/root it/PRON/4/nsubj broke/VERB/2/ccomp ,/PUNCT/6/punct citing/VERB/2/advcl"
    " two/NUM/8/nummod aides/NOUN/6/obj"
)
AIDES = (
    "Holm/PROPN/2/nsubj asked/VERB/0/root her/PRON/4/nmod:poss aides/NOUN/2/obj to/PART/6/mark deny/VERB/2/xcomp"
    " that/SCONJ/9/mark it/PRON/9/nsubj broke/VERB/6/ccomp"
)


@pytest.mark.parametrize(
    ("lines", "outer", "wanted"),
    [
        (DENIED, ("Reuters", "said", "that Oslo had denied selling boats"), [("Oslo", "had denied", "selling boats")]),
        (TOLD, ("Holm", "said", "an aide told her that it broke"), [("an aide", "told", "that it broke")]),
        (PASSIVE, ("Holm", "said", "she was told by a clerk that it broke"),
         [("a clerk", "was told by", "that it broke")]),
        (ACCORDING, ("Reuters", "said", "it broke, according to inspectors"),
         [("inspectors", "according to", "it broke")]),
        (CITING, ("Reuters", "said", "it broke"), [("two aides", "citing", "it broke")]),
        (AIDES, ("Holm", "asked", "her aides to deny that it broke"), [("her aides", "to deny", "that it broke")]),
        (BROKE, ("Holm", "said", "the rope broke twice"), []),
    ],
)  # fmt: skip
def test_inner(lines: str, outer: tuple[str, str, str], wanted: list[Found]) -> None:
    assert inner(lines, *outer) == wanted


def test_a_quotation_beside_a_verb_of_saying_is_said() -> None:
    text, _ = parsed(QUOTED)
    found = inner(QUOTED, "Holm", "recalled", text[: text.index("”") + 1])
    assert found == [("she", "said", "‘ Go .’")]


def test_without_a_content_there_is_nothing_inside() -> None:
    text, parse = parsed(BROKE)
    assert not list(Nesting(text, parse.tokens)(Statement("d", None, span(text, "said"), None, "indirect", 0.5)))


def test_heads_may_count_from_an_earlier_section() -> None:
    text, parse = parsed("It/PRON/2/nsubj rained/VERB/0/root\n" + DENIED)
    late = parse.tokens[2:]
    (found,) = Nesting(text, late, 2)(statement(text, "Reuters", "said", "that Oslo had denied selling boats"))
    assert Span.of(text, found.content).text == "selling boats"


def test_a_statement_is_within_the_shortest_content_around_it() -> None:
    text = "A said B told C that D denied it"
    first = statement(text, "A", "said", "B told C that D denied it")
    second = statement(text, "B", "told", "that D denied it")
    third = statement(text, "D", "denied", "it")
    apart = statement("A said B told C that D denied it", "A", "said", "B")
    assert innermost([third, apart, first, second]) == {third.id: second.id, second.id: first.id}
