"""What the page shows of a reading: who, in what way, when, on what; all of it as text."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

import pytest

from onrecord.records import Basis, Document, Reading, Record, Source, Span, Statement, Time
from onrecord.web.reading import page
from tests.web.test_reading_page import HOSTILE, Page, document, statement

OF = document("Citing a memo, she told the crew on Monday that the pilot denied that it sank.")
ADA = Source("s1", "Ada Tamm", "person", "harbour master", "Harbour Office", "GB")


def at(words: str, of: Document = OF) -> Span:
    return Span.of(of.text, [(of.text.index(words), of.text.index(words) + len(words))])


OUTER = statement(OF, "she", "told", ("that the pilot denied that it sank",))
INNER = statement(OF, "the pilot", "denied", ("that it sank",))
MONDAY = Time(at("Monday"), "DATE", "2031-05-05", "2031-05-05", "2031-05-05")
READING = Reading(
    OUTER.id, b"", "warn", "person", (ADA,), (Basis(at("a memo"), "document"),), None, at("Citing"), at("the crew"),
    MONDAY,
)  # fmt: skip


def card(made: Statement, reading: Reading, *more: Reading) -> str:
    """The first statement's card, its tags dropped but for a "|" at each."""
    both = (made, INNER) if made is OUTER else (made,)
    html = page([Record(OF, both, (reading, *more))])
    Page(html)
    (found,) = re.findall(rf'<li id="s-{made.id}".*?</li>', html, re.S)
    return unescape(re.sub(r"(<[^>]*>\s*)+", "|", found))


def test_speaker_act_day_basis_medium_and_addressee() -> None:
    shown = card(OUTER, READING)
    for part in ("|Ada Tamm|harbour master, GB|(person)|", "|warn|", "|said |2031-05-05|", "|on |a memo|",
                 "|in |Citing|", "|to |the crew|", "|direct|", "|score |0.88|"):  # fmt: skip
        assert part in shown, (part, shown)


def test_what_is_not_known_is_not_shown() -> None:
    shown = card(OUTER, Reading(OUTER.id))
    for word in ("|said |", "|on |", "|in |", "|to |", "(person)", "None"):
        assert word not in shown


def test_a_speaker_whom_the_page_names_as_such_is_not_repeated() -> None:
    assert "(person)" not in card(OUTER, replace(READING, speakers=(Source("s", "she", "person"),)))
    two = (Source("a", "CNN", "outlet"), Source("b", "Gazette", "outlet"))
    assert "|CNN|(outlet)|;|Gazette|(outlet)|" in card(OUTER, replace(READING, speakers=two)).replace("; ", ";")


@pytest.mark.parametrize(
    ("earliest", "latest", "shown"),
    [
        ("2031-05-05", "2031-05-07", "2031-05-05 – 2031-05-07"),
        ("2031-05-05T08:00", "2031-05-05T09:00", "2031-05-05"),
        (None, "2031-05-07", "… – 2031-05-07"),
        ("2031-05-05", None, "2031-05-05 – …"),
    ],
)
def test_days(earliest: str | None, latest: str | None, shown: str) -> None:
    assert f"|said |{shown}|" in card(OUTER, replace(READING, said=replace(MONDAY, earliest=earliest, latest=latest)))


def test_a_statement_inside_another_is_set_in() -> None:
    html = page([Record(OF, (OUTER, INNER), (READING, Reading(INNER.id, within=OUTER.id)))])
    Page(html)
    assert f'<li id="s-{INNER.id}" data-s="2" class=inner>' in html
    assert f'<li id="s-{OUTER.id}" data-s="1">' in html


def test_a_hostile_reading_stays_text() -> None:
    of = document(HOSTILE + " said Mr Hale.")
    made = statement(of, HOSTILE, "said", ("Mr Hale",))
    bad, at_day = Span(((0, 5),), HOSTILE), replace(MONDAY, earliest=HOSTILE, latest="2031")
    reading = Reading(
        made.id, b"", HOSTILE, HOSTILE, (Source(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE),),
        (Basis(bad, HOSTILE),), bad, bad, bad, at_day, HOSTILE, (HOSTILE,),
    )  # fmt: skip
    html = page([Record(of, (made,), (reading,))])
    shown = Page(html)
    assert not {"img", "iframe"} & {tag for tag, _ in shown.tags}
    assert not any(name.startswith("on") for _, given in shown.tags for name in given)
    assert [tag for tag, _ in shown.tags].count("script") == 1
    assert HOSTILE not in html
