"""What the finder promises of any text and any model's answers: offsets that slice, one order, the same ids."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.export import jsonl
from onrecord.finding.finder import Finder
from onrecord.records import Document
from tests.finding.random_model import RandomModel

LETTERS = st.characters(exclude_categories=["Cs"])
WORDS = st.sampled_from(
    ["said", "“We", "go”,", '"no"', "Ms.", "don't", "—", "\n\n", "\r\n", "É", "naïve", "北京", "🙂", "the", "3.5%"]
)
TEXTS = st.one_of(st.text(LETTERS, max_size=300), st.lists(WORDS, max_size=120).map(" ".join))


@settings(max_examples=150)
@given(text=TEXTS, seed=st.integers(0, 5))
def test_every_printed_span_slices_to_its_printed_text(text: str, seed: int) -> None:
    printed = jsonl.record(Finder(RandomModel(seed), 0.0)(Document(text, "file:t")))
    assert printed["document"]["text"] == text
    for statement in printed["statements"]:
        for role in ("source", "cue", "content"):
            if (span := statement[role]) is None:
                continue
            assert span["text"] == " ".join(text[s:e] for s, e in span["spans"])
            flat = [offset for pair in span["spans"] for offset in pair]
            assert flat == sorted(flat)
            assert all(s < e for s, e in span["spans"])
            assert all(text[s:e] == text[s:e].strip() for s, e in span["spans"])


@settings(max_examples=40)
@given(text=TEXTS, seed=st.integers(0, 5))
def test_statements_come_in_order_each_once_with_a_reading(text: str, seed: int) -> None:
    finder = Finder(RandomModel(seed), 0.0)
    record = finder(Document(text, "file:t"))
    starts = [s.start for s in record.statements]
    assert starts == sorted(starts)
    ids = [s.id for s in record.statements]
    assert len(set(ids)) == len(ids)
    assert [r.statement for r in record.readings] == ids
    for reading in record.readings:
        assert np.linalg.norm(np.frombuffer(reading.vector, "<f2").astype(float)) == pytest.approx(1, abs=0.01)
    assert record == finder(Document(text, "file:t"))


def test_a_moved_file_has_the_same_ids_and_a_web_address_its_own() -> None:
    text, finder = "The mayor said the bridge is safe. “It is,” she said.", Finder(RandomModel(1), 0.0)
    here, there, web = (finder(Document(text, url)) for url in ("file:a.txt", "file:b.txt", "https://a.example/1"))
    assert here.statements
    assert [s.id for s in here.statements] == [s.id for s in there.statements]
    assert not {s.id for s in here.statements} & {s.id for s in web.statements}


@pytest.mark.parametrize("text", ["", " \n ", "\x00", "🙂"])
def test_texts_without_words_have_no_statements(text: str) -> None:
    assert Finder(RandomModel(1), 0.0)(Document(text, "file:t")).statements == ()


def test_a_long_text_is_read_in_sections_with_offsets_of_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "\n\n".join(f"Speaker {i} said that bridge {i} is safe and dry." for i in range(40))
    monkeypatch.setattr("onrecord.finding.finder.SECTION", 300)
    record = Finder(RandomModel(2), 0.0)(Document(text, "file:t"))
    spans = [s.content.spans[0] for s in record.statements if s.content]
    assert max(end for _, end in spans) > 1500
    for s in record.statements:
        assert s.content is not None
        assert s.content.text == " ".join(text[a:b] for a, b in s.content.spans)


@settings(max_examples=60)
@given(text=TEXTS, seed=st.integers(0, 5))
def test_sources_and_contents_have_letters(text: str, seed: int) -> None:
    for statement in Finder(RandomModel(seed), 0.0)(Document(text, "file:t")).statements:
        for span in (statement.source, statement.content):
            assert span is None or all(any(map(str.isalnum, text[s:e])) for s, e in span.spans)
