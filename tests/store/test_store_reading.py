"""Looking up by the beginning of an id, searching for words, counting sources."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import NotFound
from onrecord.records import Document, Record
from onrecord.store import SourceCount, Store
from onrecord.store.sources import count_sources
from onrecord.store.words import match_query

from .made import MODEL, bridge, note, statement


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with Store.open(tmp_path_factory.mktemp("reading") / "ledger.db") as store:
        store.add(bridge(), MODEL)
        store.add(
            note("https://weekly.example/1", "that NEAR misses AND falls were 3.5% up", publisher="Weekly"), MODEL
        )
        store.add(note("https://weekly.example/2", "that the café warned no one", "ZED ", publisher="weekly "), MODEL)
        store.add(note("https://weekly.example/3", "that it would deny nothing", "They", publisher=None), MODEL)
        yield store


def test_beginning_of_an_id(store: Store) -> None:
    record = bridge()
    assert record.document
    one = record.statements[0]
    assert store.statement(one.id) == store.statement(one.id[:9].upper() + " ") == (record.document, one)
    for beginning in ("", " ", "zzz", "*", "%", one.id + "0", "é", "a' OR 1"):
        with pytest.raises(NotFound, match="no statement has an id that begins with"):
            store.statement(beginning)
    with pytest.raises(NotFound, match="no document"):
        store.record(one.id)


def test_several_ids_are_listed(tmp_path: Path) -> None:
    with Store.open(tmp_path / "ledger.db") as store, store.writing():
        ids = []
        for n in range(200):
            document = Document(f"Note {n}.", f"https://many.example/{n}")
            store.add(Record(document), MODEL)
            ids.append(document.id)
        beginning = next(i[0] for i in ids if sum(j[0] == i[0] for j in ids) > 1)
        alike = sorted(i for i in ids if i[0] == beginning)
        with pytest.raises(NotFound) as error:
            store.document(beginning)
        assert str(error.value).startswith(f"several documents have an id that begins with {beginning}: ")
        assert str(error.value).endswith(" ".join(alike[:8]) + (" …" if len(alike) > 8 else ""))


@pytest.mark.parametrize(
    ("words", "statements", "texts"),
    [
        ("bridge", 2, 1),
        ("BRIDGES denying", 1, 1),  # case and English endings
        ("cafe", 1, 1),  # accents
        ('"bridge was ever"', 1, 1),
        ('"ever bridge was"', 0, 0),
        ('bridge "', 2, 1),
        ('"bridge', 2, 1),
        ('""', 0, 0),
        ("bridge*", 2, 1),
        ("brid*", 0, 0),
        ("AND", 1, 1),
        ("NEAR(", 1, 1),
        ("NEAR(misses falls, 1)", 0, 0),
        ("bridge OR café", 0, 0),
        ("source:zed", 0, 0),
        ("-bridge ^bridge {bridge} bridge;", 2, 1),
        ("3.5%", 1, 1),
        ("🛰️ bridge 🌉", 2, 1),
        ("🌉", 0, 0),
        ("", 0, 0),
        (" \t\n\0", 0, 0),
        ("bridge\0", 2, 1),
        ("it's", 0, 0),
        ("bridge " * 3000, 2, 1),
        ("quill doubt", 0, 1),  # the title and the text together
    ],
)
def test_search(store: Store, words: str, statements: int, texts: int) -> None:
    found = store.search(words)
    assert (len(found.statements), len(found.texts)) == (statements, texts)


@settings(max_examples=300)
@given(words=st.text() | st.text(alphabet="\"*^:(){}[]+-,.AND ORNEAR'\\\0é🌉"))
def test_search_never_raises(store: Store, words: str) -> None:
    store.search(words)
    store.search(f'bridge "{words}')


def test_hits_give_ids_and_marked_snippets(store: Store) -> None:
    record = bridge()
    assert record.document
    found = store.search("inspected", marks=("<<", ">>"))
    (hit,), (text,) = found.statements, found.texts
    assert (hit.document, hit.statement, hit.title) == (
        record.document.id,
        record.statements[1].id,
        "A bridge in doubt",
    )
    assert hit.snippet == "that the bridge was ever <<inspected>>"
    assert (text.document, text.statement, text.publisher) == (record.document.id, None, "The Daily")
    assert "<<inspected>>" in text.snippet
    assert len(store.search("that", limit=2).statements) == 2
    assert store.search("that", limit=0).statements == ()


@pytest.mark.parametrize(
    ("words", "query"), [("a b", '"a" "b"'), ('say "a b" c', '"say" "a b" "c"'), ('a"b', '"a" "b"'), ("* ! ”", "")]
)
def test_match_query(words: str, query: str) -> None:
    assert match_query(words) == query


def test_sources(store: Store) -> None:
    found = store.sources()
    assert [(s.text, s.kind, s.statements, s.documents, s.outlets, s.pronoun) for s in found] == [
        ("ZED", None, 2, 2, 1, False),
        ("Ada Quill", "person", 1, 1, 1, False),
        ("Engineers", None, 1, 1, 1, False),
        ("They", None, 1, 1, 0, True),
    ]
    assert found[1] == SourceCount(
        "Ada Quill", "person", 1, 1, 1, False, "m1", ("Ada Quill",), ("Mayor",), countries=("GB",)
    )


def test_commonest_spelling_of_a_source_and_speakers_of_one_id_as_one() -> None:
    ada = '{"speakers": [["s1", "Ada Quill", "person", "Mayor", null, null]]}'
    both = '{"speakers": [["s1", "Mayor Quill", "person", null, null, null], ["s2", "the board", "group", null, null]]}'
    rows: list[tuple[str | None, str | None, int, str | None]] = [
        ("the  ministry", None, 1, "A"),
        ("The ministry", None, 2, "B"),
        ("The ministry", "{}", 2, "B"),
        ("The Ministry\n", None, 3, None),
        ("she", ada, 3, "A"),
        ("Mayor Quill", ada, 4, "A"),
        ("Quill and the board", both, 4, "A"),
        ("he", None, 3, "A"),
        (None, None, 3, "A"),
    ]
    found = count_sources(rows)
    assert [(s.text, s.kind, s.statements, s.documents, s.outlets, s.pronoun) for s in found] == [
        ("The ministry", None, 4, 3, 2, False),
        ("Ada Quill", "person", 3, 2, 1, False),
        ("he", None, 1, 1, 1, True),
        ("the board", "group", 1, 1, 1, False),
    ]
    assert found[0].names == ("The ministry", "The Ministry", "the ministry")
    assert found[1].names == ("Ada Quill", "Mayor Quill")


def test_documents_by_date_then_unknown(store: Store) -> None:
    held = store.documents()
    assert [(d.published, d.url) for d in held] == [
        ("2031-05-05", "https://daily.example/bridge"),
        *((None, f"https://weekly.example/{n}") for n in (1, 2, 3)),
    ]
    assert (held[0].statements, held[0].model, held[0].title) == (2, MODEL, "A bridge in doubt")
    assert held[0].added.endswith("+00:00")


def test_statement_without_source_or_content(tmp_path: Path) -> None:
    document = Document("It was denied.", "file:denied.txt")
    record = Record(document, (statement(document, None, "denied", None),))
    with Store.open(tmp_path / "ledger.db") as store:
        store.add(record, MODEL, [(b"x",)])
        assert store.record(document.id) == record
        assert store.sources() == []
