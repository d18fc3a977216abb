"""The nested passages are what they say they are, and their scoring counts as it says; no model is needed."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

import pytest

from lab import phrases
from lab.nested import Outcome, failure, faulty, outcomes, table
from onrecord.records import Document, Reading, Record, Span, Statement
from tests.resolving.nested.reading import Passage, Spans, passage, passages, read

ALL = passages()
DENIED = "x | [1s Reuters] [1c reported] [1q that [2s Iran] [2c denied] [2q supplying the arms]]."
CITED = "x | [1s CNN] [1c said], [2<1c citing] [2s two aides], [1,2q that the deal was dead]."


def words(text: str, spans: Spans) -> str:
    return " … ".join(text[a:b] for a, b in spans)


def gold(p: Passage, drop: tuple[int, ...] = (), **links: int | None) -> Record:
    """What a reader that is always right prints, without the statements `drop`, and with other links: `_2=None`."""
    document = Document(p.text, "file:x")
    statements, ids = [], []
    for s in p.statements:
        source, cue, content = (Span.of(p.text, part) if part else None for part in (s.source, s.cue, s.content))
        statements.append(Statement(document.id, source, cue, content, "indirect", 1.0))
        ids.append(statements[-1].id)
    readings = []
    for i, s in enumerate(p.statements):
        within = links.get(f"_{i + 1}", s.within)
        readings.append(Reading(ids[i], within=None if within is None else ids[within]))
    kept = [i for i in range(len(ids)) if i not in drop]
    kept.sort(key=lambda i: statements[i].start)  # the order of the gold is not to matter
    return Record(document, tuple(statements[i] for i in kept), tuple(readings[i] for i in kept))


def scored(line: str, record: Record | None = None) -> Outcome:
    p = passage(line)
    return next(outcomes(lambda _: record or gold(p), [p]))


# --- the reader ---


def test_the_markup_gives_text_spans_and_links() -> None:
    p = passage("three | [1q [2s Ann]], [1s police] [1c said], [1q [2c denied] [2q “it”]].")
    assert p.text == "Ann, police said, denied “it”."
    outer, inner = p.statements
    assert [words(p.text, s) for s in (outer.source, outer.cue, outer.content)] == [
        "police",
        "said",
        "Ann … denied “it”",
    ]
    assert [words(p.text, s) for s in (inner.source, inner.cue, inner.content)] == ["Ann", "denied", "“it”"]
    assert (outer.within, inner.within, p.depth, p.shape, p.control) == (None, 0, 2, "three", False)


def test_what_is_said_outright_goes_before_what_is_seen() -> None:
    outer, inner = passage(CITED).statements
    assert outer.content == inner.content
    assert (outer.within, inner.within) == (None, 0)


def test_a_span_of_two_other_spans_and_brackets_of_the_text() -> None:
    p = passage(r"x | [1q~ [2s~ The \[old\] dog]], [1q [2s which]] [1s Bo] [1c says] [1q [2c told] us [2q a lie]].")
    outer, inner = p.statements
    assert p.text == "The [old] dog, which Bo says told us a lie."
    assert words(p.text, inner.other_source) == words(p.text, outer.other_content) == "The [old] dog"
    assert words(p.text, outer.content) == "which … told us a lie"
    assert inner.within == 0


def test_the_innermost_content_is_the_outer_statement() -> None:
    p = passage("x | [1s A] [1c says] [1q [2s B] [2c says] [2q [3s C] [3c says] [3q no]]]")
    assert [s.within for s in p.statements] == [None, 0, 1]
    assert p.chain(2) == (2, 1, 0)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("no bar", "SHAPE"),
        ("x | ", "SHAPE"),
        ("x | nothing said", "count 1, 2, 3"),
        ("x | [2s A] [2c says] [2q no]", "count 1, 2, 3"),
        ("x | [1s A] [1c says] no", "statement 1 has no content"),
        ("x | [1s A] says [1q no]", "statement 1 has no cue"),
        ("x | [1s A] [1c says] [1q no", r"\[1q does not close"),
        ("x | [1s A] [1c says] [1q no]]", "never opened"),
        ("x | [1s A [the dog]] [1c says] [1q no]", "no tag"),
        ("x | [1x A] [1c says] [1q no]", "no tag"),
        ("x | [1s A ] [1c says] [1q no]", "space at their ends"),
        ("x | [1s A] [1c says] [1q ]", "space at their ends"),
        ("x | [1s A] [1c says] [1q [1q no] more]", "overlap"),
        ("x | [1s A] [1c says] [1q no]", "no statement is nested"),
        ("control: " + DENIED, "a control has no nested"),
        (CITED.replace("2<1", "2<3"), "cannot lie within 3"),
        (CITED.replace("2<1", "2<2"), "cannot lie within 2"),
        (CITED.replace("[1c", "[1<2c"), "lies within itself"),
        (CITED.replace("[2s", "[2<2s"), "both 1 and 2"),
        (CITED[:-1].replace("that the deal", "[3s he] [3c says] [3q the deal") + "]", "within 1 or 2"),
    ],
)
def test_bad_markup_is_refused_with_its_line(line: str, fault: str) -> None:
    with pytest.raises(ValueError, match=fault) as caught:
        list(read(["# a remark", "", DENIED, line], "file"))
    assert str(caught.value).startswith("file:4: ")


# --- the passages ---


def test_there_are_sixty_passages_and_eight_controls() -> None:
    assert Counter(p.control for p in ALL) == {False: 60, True: 8}
    assert len({p.shape for p in ALL}) == 68
    assert len({p.text for p in ALL}) == 68
    assert Counter(min(p.depth, 3) for p in ALL if not p.control)[3] >= 10


@pytest.mark.parametrize("p", ALL, ids=lambda p: f"{p.line}-{p.shape}")
def test_spans_are_in_polnears_manner(p: Passage) -> None:
    assert len(re.findall(r"[.!?][”’\"']* ", re.sub(r"\bMr\.|\bMs\.|\bU\.S\.", "", p.text))) <= 1, (
        "two sentences at most"
    )
    for s in p.statements:
        cue, content = words(p.text, s.cue), words(p.text, s.content)
        assert not cue.endswith((",", "."))
        assert not content.endswith((",", "."))
        assert len(re.findall('[“”"]', content)) % 2 == 0
        if s.within is None:
            continue
        outer = p.statements[s.within]
        inside = {i for a, b in outer.content for i in range(a, b)}
        assert {i for a, b in s.content for i in range(a, b)} <= inside


def test_training_has_seen_nothing_of_the_passages() -> None:
    seen = set(re.findall(r"[\w-]+", " ".join(p.text for p in ALL).lower().replace("'", "’")))
    assert not {n for n in phrases.FEMALE + phrases.MALE + phrases.LAST if n.lower() in seen}


# --- the scoring ---


@pytest.mark.parametrize("p", ALL, ids=lambda p: f"{p.line}-{p.shape}")
def test_gold_is_whole(p: Passage) -> None:
    (row,) = outcomes(lambda _: gold(p), [p])
    assert row.whole
    assert not faulty(row)


def test_figures_of_all_gold() -> None:
    by_text = {p.text: gold(p) for p in ALL}
    lines = dict(re.split(r"  +", line.strip(), maxsplit=1) for line in table(outcomes(lambda d: by_text[d.text], ALL)))
    assert lines["chains whole"].startswith("100.0%   60 of 60")
    for name in ("statements found", "links right", "printed links right", "controls: precision", "controls: found"):
        assert lines[name].startswith("100.0%")
    assert lines["controls: links"] == "0, where there is none"


def test_the_outer_statement_alone_is_half() -> None:
    row = scored(DENIED, gold(passage(DENIED), drop=(1,)))
    assert row.met == (0, None)
    assert row.right == (True, False)
    assert not row.whole
    assert "    2 missing: Iran > denied > supplying the arms" in list(failure(row))


def test_the_inner_statement_alone_has_no_right_link() -> None:
    row = scored(DENIED, gold(passage(DENIED), drop=(0,)))
    assert row.met == (None, 0)
    assert row.right == (False, False)


def test_a_link_may_lack_or_point_wrong() -> None:
    line = "x | [1s A] [1c says] [1q [2s B] [2c says] [2q that [3s C] [3c says] [3q it rained]]]"
    p = passage(line)
    assert scored(line, gold(p, _2=None)).right == (True, False, True)
    row = scored(line, gold(p, _3=0))
    assert row.right == (True, True, False)
    assert row.met == (0, 1, 2)
    assert any("3 the link is not to 2" in x for x in failure(row))
    assert scored(line, gold(p, _1=2)).right == (False, True, True)


def test_the_source_counts() -> None:
    p = passage(DENIED)
    record = gold(p)
    for source, met in ((None, None), (Span.of(p.text, [(0, 7)]), None), (Span.of(p.text, [(8, 27)]), 1)):
        changed = replace(record.statements[1], source=source)
        reading = replace(record.readings[1], statement=changed.id)
        new = replace(record, statements=(record.statements[0], changed), readings=(record.readings[0], reading))
        assert scored(DENIED, new).met == (0, met)


@pytest.mark.parametrize(("cut", "met"), [(10, True), (11, False)])
def test_half_of_the_content_is_enough(cut: int, met: bool) -> None:
    line = "x | [1s A] [1c says] [1q [2s B] [2c says] [2q abcdefghijklmnopqrst]]"
    p = passage(line)
    record = gold(p)
    ((start, end),) = p.statements[1].content
    changed = replace(record.statements[1], content=Span.of(p.text, [(start, end - cut)]))
    reading = replace(record.readings[1], statement=changed.id)
    new = replace(record, statements=(record.statements[0], changed), readings=(record.readings[0], reading))
    assert (scored(line, new).met[1] is not None) == met


def test_the_antecedent_serves_for_the_pronoun() -> None:
    line = "x | [1q~ [2s~ The broker]], [1q [2s who]] [1s they] [1c said] [1q [2c denied] [2q having sold it]], left."
    p = passage(line)
    record = gold(p)
    broker = Span.of(p.text, [(0, 10)])
    i = next(i for i, s in enumerate(record.statements) if s.cue is not None and s.cue.text == "denied")
    changed = replace(record.statements[i], source=broker)
    statements = tuple(changed if n == i else s for n, s in enumerate(record.statements))
    readings = tuple(replace(r, statement=changed.id) if n == i else r for n, r in enumerate(record.readings))
    assert scored(line, replace(record, statements=statements, readings=readings)).whole


def test_two_that_are_alike_are_met_one_to_one_in_the_best_way() -> None:
    p = passage(DENIED)
    record = gold(p)
    other = replace(record.statements[1], cue=None)  # the same again, without the link
    twice = replace(record, statements=(other, *record.statements), readings=(Reading(other.id), *record.readings))
    row = scored(DENIED, twice)
    assert row.met == (1, 2)
    assert row.whole


def test_one_printed_statement_meets_one_gold() -> None:
    line = "control: x | [1,2s A] [1c says], and [2c repeats], [1,2q that it rained]."
    assert scored(line, gold(passage(line), drop=(0,))).met == (0, None)


def test_what_is_printed_beside_the_gold_costs_a_control_only() -> None:
    line = "control: x | [1s A] [1c says] [1q it rained], and [2s B] [2c says] [2q it shone]."
    p = passage(line)
    row = scored(line, gold(p, _2=0))
    assert not row.whole
    lines = "\n".join(table([row]))
    assert "precision    50.0%    1 of 2" in lines
    assert "links       1, where there is none" in lines
    more = Statement("x", None, None, Span.of(p.text, [(0, 1)]), "indirect", 1.0)
    record = gold(p)
    extra = replace(record, statements=(*record.statements, more), readings=(*record.readings, Reading(more.id)))
    assert scored(line, extra).whole
    assert faulty(scored(line, extra))
    assert "precision    66.7%    2 of 3" in "\n".join(table([scored(line, extra)]))


def test_a_link_to_what_is_not_printed_is_wrong() -> None:
    record = gold(passage(DENIED))
    lost = replace(record, readings=(record.readings[0], replace(record.readings[1], within="gone")))
    row = scored(DENIED, lost)
    assert row.right == (True, False)
    assert any("within ?" in x for x in failure(row))
