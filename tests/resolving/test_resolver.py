"""The resolver's promises, on parses written by hand and on whatever the finder may give."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.finding.finder import Finder
from onrecord.records import KINDS, Basis, Document, Name, Parse, Reading, Record, Span, Statement, Token
from onrecord.resolving.gazetteer import Entry, Gazetteer
from onrecord.resolving.resolver import Resolver
from tests.finding.random_model import RandomModel
from tests.resolving.parsed import record, span, who

LINES = "Reuters/PROPN/2/nsubj said/VERB/0/root Monday/PROPN/2/obl no/INTJ/2/obj ,/PUNCT/2/punct citing/VERB/2/advcl "
RESOLVER = Resolver()


def test_readings_are_filled_in_and_what_they_had_stays() -> None:
    made = record(LINES + "aides/NOUN/6/obj", "Reuters | said | no", published="2031-05-08")
    (before,) = made.readings
    made = replace(made, readings=(replace(before, act="deny", vector=b"ab", within="x"),))
    (reading,) = RESOLVER(made).readings
    assert (reading.statement, reading.act, reading.vector, reading.within) == (before.statement, "deny", b"ab", "x")
    assert [s.name for s in reading.speakers] == ["Reuters"]
    assert reading.said is not None
    assert reading.rules == ("act-head", "speaker:gazetteer", "basis:citing", "time:cue")
    resolved = RESOLVER(made)
    assert [t.span.text for t in resolved.times] == ["Monday"]
    assert (resolved.statements, resolved.parse, resolved.document) == (made.statements, made.parse, made.document)


@pytest.mark.parametrize(
    ("forms", "kind"),
    [
        ("aides", "unnamed"),
        ("intelligence reports", "document"),
        ("Iranian officials", "unnamed"),
        ("the ministry", "government"),
        ("CNN", "outlet"),
        ("his own eyes", None),
    ],
)
def test_the_kind_of_a_basis_is_its_last_known_words(forms: str, kind: str | None) -> None:
    made = record(LINES + " ".join(f"{w}/NOUN/6/obj" for w in forms.split()), "Reuters | said | no")
    of = made.document
    assert of is not None
    (reading,) = made.readings
    for known in (None, "group"):
        basis = (Basis(span(of.text, forms), known),)
        (found,) = RESOLVER(replace(made, readings=(replace(reading, basis=basis),))).readings
        assert found.basis == (Basis(span(of.text, forms), known or kind),)


def test_a_record_without_a_parse_or_without_a_document_comes_back() -> None:
    made = record(LINES.removesuffix("citing/VERB/2/advcl "), "Reuters | said | no")
    for bare in (replace(made, parse=None), Record(None)):
        assert RESOLVER(bare) is bare


def test_a_statement_without_a_reading_gets_one() -> None:
    made = record(LINES.removesuffix("citing/VERB/2/advcl "), "Reuters | said | no")
    assert who(replace(made, readings=())) == [[("Reuters", "outlet")]]


def test_the_users_own_gazetteer_decides() -> None:
    made = record(LINES.removesuffix("citing/VERB/2/advcl "), "Reuters | said | no")
    own = Gazetteer([Entry("organization", "organization", "Reuters", "ZZ")])
    ((found,),) = [r.speakers for r in Resolver(own)(made).readings]
    assert (found.kind, found.country) == ("organization", "ZZ")


FORMS = (
    "said She he I We us the a ministry Iran 's CNN and Ada Carl Tamm Mr. Jr. , “ ’ — officials it their who Monday "
    "Tehran spokesman of report by 2031 \x00"
)
WORDS = st.sampled_from(FORMS.split(" "))
TAGS = st.sampled_from(["NOUN", "PROPN", "PRON", "DET", "VERB", "ADP", "PUNCT", "ADJ"])
RELATIONS = st.sampled_from(
    ["nsubj", "conj", "appos", "flat", "compound", "nmod:poss", "det", "case", "acl:relcl", "cc", "punct", "advcl"]
)


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Of one sentence, with any tree, names, chains and statements."""
    forms = draw(st.lists(WORDS, min_size=1, max_size=14))
    text = "".join(form + draw(st.sampled_from("  \n")) for form in forms)
    starts = list(accumulate((len(form) + 1 for form in forms[:-1]), initial=0))
    n = len(forms)
    order = draw(st.permutations(range(n)))
    heads = [-1] * n
    for i, token in enumerate(order[1:], 1):
        heads[token] = order[draw(st.integers(0, i - 1))]
    tokens = tuple(
        Token(s, s + len(f), draw(TAGS), h, draw(RELATIONS), 0) for s, f, h in zip(starts, forms, heads, strict=True)
    )

    def run() -> st.SearchStrategy[tuple[int, int]]:
        ends = st.tuples(st.integers(0, n - 1), st.integers(0, 3)).map(lambda x: (x[0], min(x[0] + x[1], n - 1)))
        return ends.map(lambda x: (tokens[x[0]].start, tokens[x[1]].end))

    names = draw(st.dictionaries(st.integers(0, n - 1), st.sampled_from(["PER", "PER", "ORG"]), max_size=n))
    chains = draw(st.lists(st.lists(run(), min_size=2, max_size=4).map(lambda c: tuple(sorted(c))), max_size=2))
    parse = Parse(
        tokens, tuple(Name(tokens[i].start, tokens[i].end, k) for i, k in sorted(names.items())), tuple(chains)
    )
    about = {k: draw(st.sampled_from([None, "By Zorv Berg", ""])) for k in ("byline", "publisher")}
    document = Document(text, "file:t", published="2031-05-08", **about)
    rows = draw(st.lists(st.tuples(st.none() | run(), run(), st.none() | run()), max_size=3, unique=True))
    spans = [[None if r is None else Span.of(text, [r]) for r in row] for row in rows]
    statements = sorted((Statement(document.id, s, c, q, "indirect", 0.5) for s, c, q in spans), key=lambda s: s.start)
    kinds = st.none() | st.sampled_from(KINDS)
    return Record(document, tuple(statements), tuple(Reading(s.id, kind=draw(kinds)) for s in statements), parse)


def promises(found: Record) -> None:
    out = RESOLVER(found)
    assert out.statements == found.statements
    assert [r.statement for r in out.readings] == [s.id for s in out.statements]
    for statement, reading in out.rows():
        understood = "speaker:understood" in reading.rules or "speaker:own-voice" in reading.rules
        assert bool(reading.speakers) is (statement.source is not None or understood)
        ids = [s.id for s in reading.speakers]
        assert len(set(ids)) == len(ids)
        for speaker in reading.speakers:
            assert speaker.kind in KINDS
            assert speaker.name == " ".join(speaker.name.split())
            assert speaker.name
        assert reading.said is None or reading.said in out.times
        assert all(b.kind is None or b.kind in KINDS for b in reading.basis)
    assert RESOLVER(found) == out


@settings(max_examples=200)
@given(records())
def test_any_parse_is_resolved(found: Record) -> None:
    promises(found)


TEXTS = st.lists(WORDS | st.just("\n\n"), max_size=60).map(" ".join) | st.text(
    st.characters(exclude_categories=["Cs"]), max_size=80
)


@settings(max_examples=60)
@given(text=TEXTS, seed=st.integers(0, 5))
def test_whatever_the_finder_gives_is_resolved(text: str, seed: int) -> None:
    promises(Finder(RandomModel(seed))(Document(text, "file:t", published="2031-05-08")))
