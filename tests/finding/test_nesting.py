"""Statements inside a content, by syntax alone."""

from __future__ import annotations

import pytest

from onrecord.finding.insides import innermost
from onrecord.finding.nesting import Nesting
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

PARTED = (
    "Reuters/PROPN/2/nsubj said/VERB/0/root the/DET/4/det sale/NOUN/9/nsubj:pass of/ADP/7/case the/DET/7/det"
    " boats/NOUN/9/nsubj:pass was/AUX/9/aux:pass opposed/VERB/2/ccomp by/ADP/11/case Holm/PROPN/9/obl:agent"
)
ASKED = (
    "Reuters/PROPN/2/nsubj said/VERB/0/root Oslo/PROPN/5/nsubj had/AUX/5/aux asked/VERB/2/ccomp for/ADP/5/mark"
    " boats/NOUN/5/iobj to/PART/9/mark stay/VERB/5/advcl"
)

DENIALS = (
    "Reuters/PROPN/2/nsubj carried/VERB/0/root denials/NOUN/2/obj by/ADP/6/case both/DET/6/det generals/NOUN/3/nmod"
    " that/SCONJ/9/mark they/PRON/9/nsubj met/VERB/3/acl"
)
CLAIM = (
    "Holm/PROPN/2/nsubj rejected/VERB/0/root Oslo/PROPN/5/nmod:poss 's/PART/3/case claim/NOUN/2/obj that/SCONJ/8/mark"
    " it/PRON/8/nsubj broke/VERB/5/acl"
)
PUT = (
    "Holm/PROPN/2/nsubj said/VERB/0/root it/PRON/4/nsubj was/VERB/2/ccomp ,/PUNCT/9/punct as/SCONJ/9/mark"
    " one/NUM/8/nummod aide/NOUN/9/nsubj put/VERB/4/advcl it/PRON/9/obj ,/PUNCT/9/punct “/PUNCT/14/punct a/DET/14/det"
    " mess/NOUN/4/obj ”/PUNCT/14/punct"
)
SAILOR = (
    "“/PUNCT/3/punct We/PRON/3/nsubj left/VERB/8/ccomp ,/PUNCT/3/punct ”/PUNCT/3/punct a/DET/7/det sailor/NOUN/3/nsubj"
    " said/VERB/0/root ,/PUNCT/8/punct according/VERB/12/case to/ADP/10/fixed Reuters/PROPN/8/obl"
)
GOING_ON = (
    "Holm/PROPN/2/nsubj said/VERB/0/root her/PRON/4/nmod:poss aide/NOUN/5/nsubj told/VERB/2/ccomp that/SCONJ/9/mark"
    " the/DET/4/det rope/NOUN/9/nsubj broke/VERB/5/ccomp"
)
# As parsers may have it: the agent's "by" on another word; a cue that is no verb; what is asked for as a subject.
OPPOSED = (
    "Holm/PROPN/2/nsubj said/VERB/0/root the/DET/4/det plan/NOUN/6/nsubj:pass was/AUX/6/aux:pass opposed/VERB/2/ccomp"
    " by/ADP/4/case four/NUM/6/nsubj:pass of/ADP/10/case them/PRON/8/nmod"
)
DENIED_PART = (
    "Minister/NOUN/2/nsubj denied/PART/7/ccomp taking/VERB/7/ccomp gifts/NOUN/3/obj ,/PUNCT/7/punct paper/NOUN/7/nsubj"
    " says/VERB/0/root"
)
ASKED_FOR = (
    "Holm/PROPN/2/nsubj said/VERB/0/root Oslo/PROPN/5/nsubj had/AUX/5/aux asked/VERB/2/ccomp for/ADP/8/case"
    " the/DET/8/det doors/NOUN/5/nsubj to/PART/10/mark stay/VERB/5/advcl shut/ADJ/10/xcomp"
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
        (AIDES.replace("aides/NOUN/2/obj", "aides/NOUN/2/xcomp"), ("Holm", "asked", "her aides to deny that it broke"),
         [("her aides", "to deny", "that it broke")]),
        (PARTED, ("Reuters", "said", "the sale of the boats was opposed by Holm"),
         [("Holm", "was opposed by", "the sale of the boats")]),
        (ASKED, ("Reuters", "said", "Oslo had asked for boats to stay"),
         [("Oslo", "had asked", "for boats to stay")]),
        (AIDES, ("Holm", "asked", "her aides to deny that it broke"), [("her aides", "to deny", "that it broke")]),
        (DENIALS, ("Reuters", "carried", "denials by both generals that they met"),
         [("both generals", "denials by", "that they met")]),
        (DENIALS.replace("by/", "in/").replace("both/DET/6", "the/DET/6").replace("generals/NOUN", "Bell/PROPN"),
         ("Reuters", "carried", "denials in the Bell that they met"), [("the Bell", "denials in", "that they met")]),
        (SAILOR, ("Reuters", "according to", "“We left,” a sailor said"), [("a sailor", "said", "“We left,”")]),
        (GOING_ON, ("Holm", "said", "her aide told that the rope broke"),
         [("her aide", "told", "that the rope broke")]),
        (CLAIM, ("Holm", "rejected", "Oslo's claim that it broke"), [("Oslo", "claim", "that it broke")]),
        (PUT, ("Holm", "said", "it was, as one aide put it, “a mess”"), [("one aide", "as put it", "“a mess”")]),
        (OPPOSED, ("Holm", "said", "the plan was opposed by four of them"),
         [("four of them", "was opposed by", "the plan")]),
        (DENIED_PART, ("paper", "says", "Minister denied taking gifts"), [("Minister", "denied", "taking gifts")]),
        (ASKED_FOR, ("Holm", "said", "Oslo had asked for the doors to stay shut"),
         [("Oslo", "had asked", "for the doors to stay shut")]),
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


BRIEFED = (
    "it/PRON/2/nsubj broke/VERB/0/root ,/PUNCT/5/punct according/VERB/5/case aides/NOUN/2/obl {how}/VERB/5/acl"
    " on/ADP/9/mark what/PRON/9/obj Holm/PROPN/10/nsubj told/VERB/5/acl:relcl her/PRON/10/iobj"
)


def test_what_people_know_that_somebody_said_is_his_on_their_word() -> None:
    """But not what they think of it."""
    for how, wanted in (("briefed", [("Holm", "told", "it broke")]), ("commenting", [])):
        assert inner(BRIEFED.format(how=how), f"aides {how} on what Holm told her", "according", "it broke") == wanted


FEARED = (
    "Holm/PROPN/2/nsubj wrote/VERB/0/root that/SCONJ/6/mark Bell/PROPN/6/nsubj had/AUX/6/aux feared/ADJ/2/ccomp"
    " a/DET/8/det vote/NOUN/6/obj"
)
KEEPER = (
    "Holm/PROPN/2/nsubj insists/VERB/0/root its/PRON/5/nmod:poss doctor/NOUN/5/nsubj said/VERB/2/ccomp"
    " the/DET/7/det keeper/NOUN/5/nsubj was/AUX/9/cop fit/ADJ/5/ccomp"
)
SHELVES = (
    "Holm/PROPN/2/nsubj added/VERB/0/root the/DET/8/det bishop/NOUN/6/nsubj had/AUX/6/aux asked/VERB/2/ccomp"
    " for/ADP/8/case shelves/NOUN/6/nsubj to/PART/10/mark stay/VERB/6/xcomp"
)
WHOM = (
    "Holm/PROPN/2/nsubj met/VERB/0/root a/DET/4/det man/NOUN/2/obj whom/PRON/8/obj police/NOUN/8/nsubj"
    " later/ADV/8/advmod described/VERB/4/acl:relcl as/ADP/11/case a/DET/11/det spy/NOUN/8/obl"
)
WARNED = (
    "Holm/PROPN/2/nsubj claims/VERB/0/root to/PART/9/mark have/AUX/5/aux warned/VERB/2/ccomp them/PRON/5/iobj"
    " that/SCONJ/9/mark it/PRON/9/nsubj sank/VERB/5/ccomp"
)


@pytest.mark.parametrize(
    ("lines", "outer", "wanted"),
    [
        (FEARED, ("Holm", "wrote", "that Bell had feared a vote"), ("Bell", "had feared", "a vote")),
        (
            KEEPER,
            ("Holm", "insists", "its doctor said the keeper was fit"),
            ("its doctor", "said", "the keeper was fit"),
        ),
        (
            SHELVES,
            ("Holm", "added", "the bishop had asked for shelves to stay"),
            ("the bishop", "had asked", "for shelves to stay"),
        ),
        (
            WHOM,
            ("Holm", "met", "a man whom police later described as a spy"),
            ("police", "later described", "whom as a spy"),
        ),
        (
            WARNED,
            ("Holm", "claims", "to have warned them that it sank"),
            ("Holm", "to have warned", "that it sank"),
        ),
    ],
)
def test_wherever_a_parser_hangs_the_words(lines: str, outer: Found, wanted: Found) -> None:
    assert inner(lines, *map(str, outer)) == [wanted]
