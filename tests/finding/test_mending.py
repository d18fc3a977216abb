"""Statements put right by the order of the words."""

from __future__ import annotations

import pytest

from onrecord.finding.mending import Mending
from onrecord.records import Span, Statement
from tests.resolving.parsed import parsed, span

Row = tuple[str, str, str]


def statement(text: str, source: str, cue: str, content: str) -> Statement:
    return Statement("d", span(text, source), span(text, cue), span(text, content), "indirect", 0.9)


def words(s: Statement) -> tuple[str | None, ...]:
    return tuple(part.text if part else None for part in (s.source, s.cue, s.content))


ACCORDING = (
    "According/VERB/4/case to/ADP/1/fixed the/DET/4/det Bell/PROPN/7/obl ,/PUNCT/4/punct Holm/PROPN/7/nsubj"
    " says/VERB/0/root it/PRON/9/nsubj broke/VERB/7/ccomp"
)
QUOTED = (
    "Holm/PROPN/3/nsubj:pass was/AUX/3/aux:pass quoted/VERB/0/root by/ADP/6/case the/DET/6/det Bell/PROPN/3/obl"
    " as/SCONJ/8/mark saying/VERB/3/advcl that/SCONJ/11/mark it/PRON/11/nsubj broke/VERB/8/ccomp"
)
CITING = (
    "Reuters/PROPN/2/nsubj reported/VERB/0/root ,/PUNCT/4/punct citing/VERB/2/advcl two/NUM/6/nummod aides/NOUN/4/obj"
    " ,/PUNCT/10/punct that/SCONJ/10/mark it/PRON/10/nsubj broke/VERB/4/ccomp"
)
BROKEN = (
    "The/DET/2/det guard/NOUN/8/nsubj ,/PUNCT/5/punct police/NOUN/5/nsubj said/VERB/8/parataxis ,/PUNCT/5/punct"
    " had/AUX/8/aux left/VERB/0/root early/ADV/8/advmod ./PUNCT/8/punct"
)
RUMOURS = (
    "Holm/PROPN/2/nsubj dismissed/VERB/0/root rumours/NOUN/2/obj that/SCONJ/6/mark it/PRON/6/nsubj broke/VERB/3/acl"
)
WARNING = "Holm/PROPN/2/nsubj issued/VERB/0/root warnings/NOUN/2/obj that/SCONJ/6/mark it/PRON/6/nsubj broke/VERB/3/acl"
HEADLINE = (
    "Paper/NOUN/0/root :/PUNCT/1/punct Coach/NOUN/4/nsubj told/VERB/1/parataxis players/NOUN/4/iobj it/PRON/7/nsubj"
    " broke/VERB/4/ccomp"
)
CLIPPED = (
    "Holm/PROPN/2/nsubj said/VERB/0/root it/PRON/4/nsubj rained/VERB/2/ccomp and/CCONJ/8/cc a/DET/7/det"
    " rope/NOUN/8/nsubj broke/VERB/4/conj twice/ADV/8/advmod"
)
ASIDE = (
    "The/DET/2/det board/NOUN/14/nsubj ,/PUNCT/6/punct as/SCONJ/6/mark it/PRON/6/nsubj did/VERB/14/advcl"
    " with/ADP/9/case its/PRON/9/nmod:poss auditors/NOUN/6/obl ,/PUNCT/6/punct has/AUX/14/aux twice/ADV/14/advmod"
    " flatly/ADV/14/advmod denied/VERB/0/root breaking/VERB/14/xcomp it/PRON/15/obj"
)
BESIDE = (
    "Ms/PROPN/2/nmod Holm/PROPN/7/nsubj ,/PUNCT/5/punct the/DET/5/det auditor/NOUN/2/appos ,/PUNCT/5/punct"
    " denied/VERB/0/root breaking/VERB/7/xcomp it/PRON/8/obj"
)
HELPED = (
    "Holm/PROPN/0/root who/PRON/4/nsubj police/NOUN/4/nsubj said/VERB/1/acl:relcl had/AUX/6/aux left/VERB/4/ccomp"
    " twice/ADV/6/advmod"
)
TORN = (
    "Holm/PROPN/2/nsubj warned/VERB/0/root that/SCONJ/6/mark it/PRON/6/nsubj is/AUX/6/cop due/ADJ/2/ccomp"
    " to/PART/8/mark leave/VERB/6/xcomp"
)
CHARGED = (
    "Holm/PROPN/3/nsubj:pass was/AUX/3/aux:pass accused/VERB/0/root by/ADP/5/case Bell/PROPN/3/obl:agent"
    " of/SCONJ/7/mark breaking/VERB/3/advcl it/PRON/7/obj"
)
TOLD = (
    "Holm/PROPN/2/nsubj said/VERB/0/root that/SCONJ/5/mark it/PRON/5/nsubj broke/VERB/2/ccomp ,/PUNCT/9/punct"
    " according/VERB/9/case to/ADP/7/fixed Bell/PROPN/2/obl"
)
SHORT = (
    "The/DET/2/det broadcaster/NOUN/3/nsubj reported/VERB/0/root that/SCONJ/6/mark it/PRON/6/nsubj broke/VERB/3/ccomp"
)


@pytest.mark.parametrize(
    ("lines", "given", "wanted"),
    [
        (ACCORDING, ("the Bell", "says", "it broke"), ("the Bell", "According to", "Holm says it broke")),
        (QUOTED, ("the Bell", "saying", "that it broke"),
         ("the Bell", "was quoted by", "Holm as saying that it broke")),
        (QUOTED, ("the Bell", "was quoted by", "Holm"), ("the Bell", "was quoted by", "Holm as saying that it broke")),
        (CITING, ("Reuters", "citing", "two aides, that it broke"), ("Reuters", "reported", "that it broke")),
        (BROKEN, ("police", "said", "The guard"), ("police", "said", "The guard had left early")),
        (RUMOURS, ("Holm", "dismissed rumours", "that it broke"), ("Holm", "dismissed", "rumours that it broke")),
        (HEADLINE, ("Paper", "told", "Coach … players it broke"), ("Paper", ":", "Coach told players it broke")),
        (WARNING, ("Holm", "issued warnings", "that it broke"), ("Holm", "issued warnings", "that it broke")),
        (CLIPPED, ("Holm", "said", "it rained and a rope"), ("Holm", "said", "it rained and a rope broke twice")),
        (TORN, ("Holm", "warned", "that it is due … leave"), ("Holm", "warned", "that it is due to leave")),
        (TORN, ("Holm", "warned", "that … due to leave"), ("Holm", "warned", "that due to leave")),
        (HELPED, ("police", "said", "who … had"), ("police", "said", "who had left twice")),
        (CHARGED, ("Bell", "was accused by", "Holm"), ("Bell", "was accused by", "Holm of breaking it")),
        (TOLD, ("Bell", "according to", "Holm"), ("Bell", "according to", "it broke")),
        (ASIDE, ("its auditors", "has twice flatly denied", "breaking it"),
         ("The board", "has twice flatly denied", "breaking it")),
        (BESIDE, ("the auditor", "denied", "breaking it"), ("the auditor", "denied", "breaking it")),
        (SHORT, ("The", "reported", "broadcaster … that it broke"), ("The broadcaster", "reported", "that it broke")),
        (SHORT, ("The broadcaster", "reported", "that it broke"), ("The broadcaster", "reported", "that it broke")),
    ],
)  # fmt: skip
def test_mended(lines: str, given: Row, wanted: Row) -> None:
    text, parse = parsed(lines)
    assert words(Mending(text, parse.tokens)(statement(text, *given))) == wanted


AROUND = (
    "It/PRON/2/nsubj broke/VERB/5/ccomp ,/PUNCT/5/punct Holm/PROPN/5/nsubj said/VERB/0/root ,/PUNCT/5/punct"
    " according/VERB/10/case to/ADP/7/fixed a/DET/10/det log/NOUN/5/obl"
)


def test_according_to_behind_a_statement_takes_it_in() -> None:
    text, parse = parsed(AROUND)
    inner = statement(text, "Holm", "said", "It broke")
    (found,) = Mending(text, parse.tokens).missing([inner])
    assert [text[a:b] for a, b in found] == ["a log", "according to", "It broke, Holm said"]


def test_who_said_what_another_tells_of_is_not_forgotten() -> None:
    text, parse = parsed(TOLD)
    inner = statement(text, "Bell", "according to", "it broke")
    (found,) = Mending(text, parse.tokens).missing([inner])
    assert [text[a:b] for a, b in found] == ["Holm", "said", "that it broke, according to Bell"]


def test_what_the_model_saw_of_it_is_not_missing() -> None:
    text, parse = parsed(AROUND)
    known = [
        statement(text, "Holm", "said", "It broke"),
        statement(text, "a log", "according to", "It broke, Holm said"),
    ]
    assert not list(Mending(text, parse.tokens).missing(known))


def test_a_statement_without_a_source_stays() -> None:
    text, parse = parsed(RUMOURS)
    old = Statement("d", None, span(text, "dismissed rumours"), Span.of(text, [(22, 35)]), "indirect", 0.9)
    assert Mending(text, parse.tokens)(old) is old
