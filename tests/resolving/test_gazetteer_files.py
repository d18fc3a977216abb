"""A user's own file: what it may hold, what it changes, and what is said of a bad one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.errors import GazetteerError, OnRecordError
from onrecord.resolving.gazetteer import COLUMNS, Entry, Gazetteer

HEADER = "\t".join(COLUMNS)


def write(folder: Path, text: str | bytes) -> Path:
    path = folder / "mine.tsv"
    path.write_bytes(text.encode("utf8") if isinstance(text, str) else text)
    return path


def load(folder: Path, *rows: str, header: str = HEADER) -> Gazetteer:
    return Gazetteer.load(write(folder, "\n".join((header, *rows)) + "\n"))


def test_all_columns(tmp_path: Path) -> None:
    mine = load(tmp_path, "metonym\tgovernment\tthe Villa\tZZ\tMinistry of Tides\tVilla Marina; the Marina\tVillas")
    entry = Entry(
        "metonym", "government", "the Villa", "ZZ", "Ministry of Tides", ("Villa Marina", "the Marina"), ("Villas",)
    )
    assert mine.entries == (entry,)
    assert mine.lookup("villa marina") == ()
    assert mine.lookup("Villa Marina") == mine.lookup("The Villa's") == (entry,)


def test_kind_and_name_will_do_in_any_order(tmp_path: Path) -> None:
    mine = load(tmp_path, "Harbour Post\toutlet", "Tide Authority\tgovernment", "boatman\tunnamed", header="name\tkind")
    assert [(e.sort, e.kind, e.name) for e in mine.entries] == [
        ("outlet", "outlet", "Harbour Post"),
        ("agency", "government", "Tide Authority"),
        ("head", "unnamed", "boatman"),
    ]


def test_what_spreadsheets_and_editors_write(tmp_path: Path) -> None:
    rows = '\ufeff# mine\r\n\r\nKind\tName\tAliases\r\noutlet\t"Harbour ""Late"" Post, The"\t" HLP ;;"\t\t\r\n \t \r\n'
    mine = Gazetteer.load(write(tmp_path, rows))
    assert mine.entries == (Entry("outlet", "outlet", 'Harbour "Late" Post, The', aliases=("HLP",)),)


def test_nothing_in_it(tmp_path: Path) -> None:
    mine = load(tmp_path)
    assert mine.entries == ()
    assert mine.lookup("Iran") == ()
    assert list(mine.scan("Iran said")) == []
    both = Gazetteer.shipped().extended(mine)
    assert both.entries == Gazetteer.shipped().entries
    assert both.lookup("Washington") == Gazetteer.shipped().lookup("Washington")


def test_a_user_s_row_settles_a_name(tmp_path: Path) -> None:
    mine = load(tmp_path, "agency\tgovernment\tWashington\tUS\t\tDC", "outlet\toutlet\tThe Herald\tZZ\t\tHerald")
    both = Gazetteer.shipped().extended(mine)
    assert [e.sort for e in both.lookup("Washington")] == ["agency"]
    assert [e.country for e in both.lookup("the Herald")] == ["ZZ"]
    assert [e.name for e in both.lookup("Washington, D.C.")] == ["Washington"]  # which mine does not have
    assert both.lookup("Tehran") == Gazetteer.shipped().lookup("Tehran")
    assert [e.sort for e in Gazetteer.shipped().lookup("Washington")] == ["capital", "region", "person"]


def test_a_user_s_row_replaces_one_with_its_aliases(tmp_path: Path) -> None:
    mine = load(tmp_path, "state\tgovernment\tTurkey\tTR\t\tRepublic of Türkiye")
    both = Gazetteer.shipped().extended(mine)
    assert both.lookup("Türkiye") == ()
    assert both.lookup("Republic of Turkiye") == mine.entries
    (ankara,) = both.lookup("Ankara")
    assert both.speaker(ankara) == mine.entries[0]


def test_extended_again(tmp_path: Path) -> None:
    one = load(tmp_path, "outlet\toutlet\tGeorgia\tZZ")
    two = load(tmp_path, "outlet\toutlet\tHarbour Post\tZZ")
    both = Gazetteer.shipped().extended(one).extended(two)
    assert [e.kind for e in both.lookup("Georgia")] == ["outlet"]
    assert [e.name for m in both.scan("the Harbour Post of Georgia") for e in m.entries] == ["Harbour Post", "Georgia"]
    assert both.entries[:2] == (*two.entries, *one.entries)


@pytest.mark.parametrize(
    ("row", "line", "said"),
    [
        ("outlet\tnewspaper\tHarbour Post", 2, "kind is 'newspaper'; use one of person government"),
        ("paper\toutlet\tHarbour Post", 2, "sort is 'paper'; use one of state territory"),
        ("outlet\toutlet\t", 2, "has no letters"),
        ("outlet\toutlet\t- -", 2, "has no letters"),
        ("outlet\toutlet\tHarbour Post\t\t\t—;HP", 2, "'—' has no letters"),
        ("outlet\toutlet\tHarbour Post\tusa", 2, "country is 'usa'; use two capitals of ISO 3166"),
        ("outlet\toutlet\tHarbour Post\tÄÖ", 2, "country is 'ÄÖ'"),
        ("outlet\toutlet\tHarbour Post\tUK", 2, "write GB"),
        ("state\tgovernment\tZembla", 2, "a state has a country"),
        ("capital\tgovernment\tOnhava\tZZ", 2, "a capital stands for something"),
        ("outlet\toutlet\t" + "x" * 201, 2, "longer than 200 characters"),
        ("\n# mine\noutlet\toutlet\tA\nlet\toutlet\tB", 5, "sort is 'let'"),
        ("outlet\toutlet\tA\n\noutlet\toutlet\tA", 4, "'A' is in line 2 already"),
        ("outlet\toutlet\tA\t\t\t\t\tmore", 2, "has 8 cells for 7 columns"),
        ("outlet\toutlet\tA\x00B", 2, "control character U+0000"),
        ("outlet, outlet, A", 2, "kind is ''"),
    ],
)
def test_a_bad_row_is_told_with_file_line_and_remedy(tmp_path: Path, row: str, line: int, said: str) -> None:
    with pytest.raises(GazetteerError) as caught:
        load(tmp_path, row)
    assert (caught.value.path, caught.value.line) == (str(tmp_path / "mine.tsv"), line)
    assert str(caught.value).startswith(f"{tmp_path / 'mine.tsv'}:{line}: ")
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
    assert isinstance(caught.value, OnRecordError)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"", "the first row must name the columns"),
        (b"# only a remark\n", "the first row must name the columns"),
        (b"outlet\toutlet\tHarbour Post\n", "the first row must name the columns"),
        (b"kind,name\n", "with tabs between"),
        (b"kind\tname\tcolour\n", "'colour' is no column"),
        (b"kind\tname\tname\n", "named twice"),
        (b"kind\tname\noutlet\tCaf\xe9\n", "save it as tab-separated text in UTF-8"),
        ("kind\tname\n".encode("utf-16"), "save it as tab-separated text in UTF-8"),
        (b"PK\x03\x04\x14\x00\x06", "control character U+0003"),
    ],
)
def test_a_file_of_another_kind(tmp_path: Path, text: bytes, said: str) -> None:
    with pytest.raises(GazetteerError, match=r"mine\.tsv") as caught:
        Gazetteer.load(write(tmp_path, text))
    assert said in str(caught.value)


def test_no_file(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.tsv", Path("nul\0name"), os.fspath(tmp_path / "none.tsv")):
        with pytest.raises(GazetteerError, match="cannot be read") as caught:
            Gazetteer.load(path)
        assert caught.value.line is None


CELLS = st.sampled_from([*COLUMNS, "government", "GB", "Tide", ";", '"', "#", "\ufeff", "\r"]) | st.text(max_size=5)


@given(st.lists(st.lists(CELLS, max_size=8), max_size=6), st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_file_is_read_or_told(tmp_path: Path, rows: list[list[str]], headed: bool) -> None:
    text = "\n".join([HEADER] * headed + ["\t".join(row) for row in rows])
    path = write(tmp_path, text.encode("utf8", "surrogatepass"))
    try:
        mine = Gazetteer.load(path)
    except GazetteerError as e:
        told = str(e)
    else:
        told = str(path)
        for entry in mine.entries:
            mine.lookup(entry.name)
            mine.speaker(entry)
        Gazetteer.shipped().extended(mine)
    assert told.startswith(str(path))
