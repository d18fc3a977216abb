"""The invented texts are labelled as PolNeAR is, and other typography moves no character; nothing here needs torch."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab import phrases
from lab.generality import PRINTED, by_publisher, labelled, laid_out, line, marks, measured, single, texts
from lab.layouts import released
from onrecord.records import Document, Record, Span, Statement

SCORER = Path(__file__).resolve().parents[3] / "shared" / "score" / "attribution.py"
LAYOUTS = {"bullets", "headlines", "interview", "paragraphs", "press", "transcript"}


def words(spans: list[list[int]], text: str) -> str:
    return " ".join(text[a:b] for a, b in spans)


@pytest.mark.parametrize("name", PRINTED)
@given(text=st.text(st.sampled_from("aB “”\"‘’'`-—–\n.ßǰ")))
def test_printing_otherwise_moves_no_character(name: str, text: str) -> None:
    assert len(PRINTED[name](text)) == len(text)


def test_what_becomes_of_the_marks() -> None:
    text = "“A,” he said. \"B\" ''C''"
    assert PRINTED["closing marks lost"](text) == "“A,  he said. \"B  ''C  "
    assert PRINTED["no marks at all"](text) == " A,  he said.  B    C  "
    assert PRINTED["every third mark lost"](text) == "“A,” he said.  B\" ''C  "
    assert marks(text, single) == "‘A,’ he said. 'B'  'C' "


def test_the_markup_gives_text_and_spans() -> None:
    row = labelled("[q1:“No,”] [s1,2:Ann Lee [the] cook] [c1:said], [c2:ruling out] [q2:soup].", "x", "bullets")
    assert row["text"] == "“No,” Ann Lee [the] cook said, ruling out soup."
    first, second = row["attributions"]
    assert [words(first[r], row["text"]) for r in ("source", "cue", "content")] == [
        "Ann Lee [the] cook",
        "said",
        "“No,”",
    ]
    assert words(second["content"], row["text"]) == "soup"
    assert second["source"] == first["source"]


def test_an_open_bracket_is_refused() -> None:
    with pytest.raises(ValueError, match="does not close"):
        labelled("[q1:never", "x", "bullets")


def test_there_are_six_texts_of_each_layout() -> None:
    rows = by_publisher(texts())
    assert set(rows) == LAYOUTS
    assert {len(part) for part in rows.values()} == {6}


@pytest.mark.parametrize("row", texts(), ids=lambda r: r["id"])
def test_labels_are_in_polnears_manner(row: dict[str, object]) -> None:
    text, attributions = row["text"], row["attributions"]
    assert isinstance(text, str)
    assert isinstance(attributions, list)
    assert 70 <= len(text.split()) <= 250
    assert len(attributions) >= 3
    for a in attributions:
        source, cue, content = (words(a[role], text) for role in ("source", "cue", "content"))
        assert source
        assert cue
        assert content
        assert not any(s != s.strip() for role in a for s in (text[b:e] for b, e in a[role]))
        assert not cue.endswith((",", ".")) or cue == "."
        assert not content.endswith(",") or content[0] in '“"'  # a closing mark that is left out
    taken = sorted(s for a in attributions for s in [*a["cue"], *a["content"]])
    assert all(e <= b for (_, e), (b, _) in pairwise(taken)), "no content lies within another"


def test_training_has_seen_nothing_of_the_invented_texts() -> None:
    text = " ".join(r["text"] for r in texts()).lower().replace("'", "’")
    seen = set(re.findall(r"[\w-]+", text))
    assert not {n for n in phrases.FEMALE + phrases.MALE + phrases.LAST if n.lower() in seen}
    lines = phrases.ANSWERS + phrases.QUESTIONS + phrases.FIRST_HALF
    assert not [x for x in lines if len(x) > 4 and re.search(rf"\b{re.escape(x.lower())}", text)]


def forgetful(document: Document) -> Record:
    """Finds all that is said with a colon, in the invented texts as they are."""
    row = next((r for r in texts() if r["text"] == document.text), None)
    wanted = [] if row is None else row["attributions"]
    spans = ({role: Span.of(document.text, a[role]) for role in ("source", "cue", "content")} for a in wanted)
    rows = tuple(Statement("x", s["source"], s["cue"], s["content"], "direct", 1.0) for s in spans)
    return Record(document, tuple(s for s in rows if s.cue and s.cue.text == ":"))


@pytest.mark.skipif(not SCORER.is_file(), reason="../shared, with the scorer, is not here")
def test_figures_come_from_the_shared_scorer() -> None:
    rows = by_publisher(texts())["transcript"][:2]
    figures = measured(forgetful, rows)
    assert figures["n"] == sum(len(r["attributions"]) for r in rows) == 15
    assert figures["attr"] == figures["source"] == 100
    changed = measured(forgetful, rows, PRINTED["all in capitals"])
    assert changed["attr"] == 0
    assert line("capitals", changed, figures).split()[:4] == ["capitals", "15", "0.0", "-100.0"]


def test_dev_laid_out_anew_keeps_its_labels() -> None:
    rows = by_publisher(texts())["press"]
    for row, new in zip(rows, laid_out(rows, released), strict=True):
        assert new["text"] != row["text"]
        for a, b in zip(row["attributions"], new["attributions"], strict=True):
            assert words(b["source"], new["text"]) == words(a["source"], row["text"])
