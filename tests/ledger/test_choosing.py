"""Which claims are asked for, in what order; what changed since a day; what two documents share."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.ledger import choosing
from onrecord.ledger.judging import judged
from onrecord.ledger.versions import revision, revisions
from onrecord.records import Document, Record, Span, Statement

from .papers import Paper, claim

GAZETTE = Paper(
    "Gazette", "2031-05-05", "The bridge at Orr is unsafe, two engineers said. Tolls will rise, Ada Tamm said."
)
POST = Paper("Post", "2031-05-07", "Orr Council denied that the bridge is unsafe. It rains, said Bo Lund.")
UNSAFE = claim(
    GAZETTE.says("The bridge at Orr is unsafe", "engineers", "unnamed"),
    POST.says("the bridge is unsafe", "Orr Council", "government", "deny", "against"),
)
TOLLS, RAIN = claim(GAZETTE.says("Tolls will rise", "Ada Tamm")), claim(POST.says("It rains", "Bo Lund"))
EVERY = judged([UNSAFE, TOLLS, RAIN])


def ids(found: object) -> list[str]:
    assert isinstance(found, list)
    return [c.id for c in found]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("bridge", [UNSAFE]),
        ("Bridg UNSAFE", [UNSAFE]),
        ("tamm tolls", [TOLLS]),
        ("bridge rains", []),
        ("", []),
        ("«»", []),
    ],
)
def test_about(asked: str, expected: list[object]) -> None:
    assert [c.id for c in EVERY if choosing.is_about(c, asked)] == ids(expected)


def test_speakers_and_status_and_days() -> None:
    assert [c.id for c in EVERY if choosing.has_speaker(c, "tamm")] == [TOLLS.id]
    assert [c.id for c in EVERY if choosing.has_status(c, "contested")] == [UNSAFE.id]
    assert [c.id for c in EVERY if choosing.has_status(c, "denied")] == [UNSAFE.id]
    assert not [c for c in EVERY if choosing.has_status(c, "withdrawn")]
    assert [c.id for c in EVERY if choosing.has_entry_since(c, date(2031, 5, 6))] == [UNSAFE.id, RAIN.id]
    assert set(choosing.STATUSES) == {
        "none",
        "reported",
        "corroborated",
        "confirmed",
        "denied",
        "contested",
        "withdrawn",
    }


def test_orders() -> None:
    assert ids(choosing.ordered(EVERY, "contested"))[0] == UNSAFE.id
    assert ids(choosing.ordered(EVERY, "new"))[-1] == TOLLS.id
    assert ids(choosing.ordered(EVERY, None))[0] == UNSAFE.id
    assert sorted(ids(choosing.ordered(EVERY, "independent"))) == sorted(ids(EVERY))


def test_what_changed_since_a_day() -> None:
    found = choosing.changes([UNSAFE, TOLLS, RAIN], date(2031, 5, 7))
    assert [(c.claim.id, None if c.before is None else c.before.opposition) for c in found] == [
        (UNSAFE.id, "none"), (RAIN.id, None),
    ]  # fmt: skip
    assert [e.document.id for e in found[0].entries] == [POST.document.id]
    assert choosing.changes([UNSAFE, TOLLS, RAIN], date(2031, 5, 8)) == []
    assert ids([c.claim for c in choosing.changes([UNSAFE, TOLLS], date(2031, 5, 5), date(2031, 5, 6))]) == [
        UNSAFE.id, TOLLS.id,
    ]  # fmt: skip


def test_what_one_document_has_that_another_has_not() -> None:
    found = choosing.compared(EVERY, GAZETTE.document.id, POST.document.id)
    assert [(d.claim.id, len(d.here), len(d.there)) for d in found] == [
        (TOLLS.id, 1, 0), (RAIN.id, 0, 1), (UNSAFE.id, 1, 1),
    ]  # fmt: skip
    assert choosing.compared(EVERY, "nothing", "known") == []


def version(text: str, url: str = "https://gazette.example/orr", day: str = "2031-05-05") -> Record:
    """Each sentence "WHO said WHAT." is a statement."""
    document, statements, start = Document(text, url, published=day), [], 0
    for sentence in text.split(". "):
        who, _, what = sentence.rstrip(".").partition(" said ")
        at = start + len(who) + 6
        source, cue = Span.of(text, [(start, start + len(who))]), Span.of(text, [(at - 5, at - 1)])
        content = Span.of(text, [(at, at + len(what))])
        statements.append(Statement(document.id, source, cue, content, "indirect", 0.9))
        start += len(sentence) + 2
    return Record(document, tuple(statements))


OLD = version("Ada said the bridge had nine broken beams. Bo said it rained all night long. Eva said she was glad.")
NEW = version("Ada said the bridge had two broken beams. Bo said it rained all night long. Rolf said nobody was hurt.")


def texts(statements: tuple[Statement, ...]) -> list[str]:
    return [s.content.text for s in statements if s.content]


def test_what_a_new_version_changed() -> None:
    found = revision(OLD, NEW)
    assert texts(found.gone) == ["she was glad"]
    assert texts(found.came) == ["nobody was hurt"]
    ((was, now),) = found.reworded
    assert texts((was, now)) == ["the bridge had nine broken beams", "the bridge had two broken beams"]
    same = revision(OLD, OLD)
    assert (same.gone, same.came, same.reworded) == ((), (), ())


def test_versions_are_of_one_address_in_order() -> None:
    moved = version(NEW.document.text if NEW.document else "", "https://gazette.example/orr#comments")
    other = version("Ada said it was so.", "https://post.example/orr")
    files = [version("Ada said yes to it.", "file:a.txt"), version("Ada said no to it.", "file:a.txt")]
    found = revisions([OLD, other, moved, *files, OLD])
    assert [(r.old, r.new) for r in found] == [(OLD.document, moved.document), (moved.document, OLD.document)]
    assert revisions([OLD, OLD, Record(None)]) == []
