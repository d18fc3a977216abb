"""What the trainer is told of a window is what the corpus says of the text; nothing here needs torch."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab.augment import augmented, curly
from lab.corpora import DATA, Article, Attribution, Label, joined, polnear
from lab.windows import attributed, cuts, labelled
from onrecord.finding.decode import runs
from tests.finding.random_model import SPLITTER

TEXT = 'Ada Holt said “we go”, and "never" came\nfrom Émile. “No,” he added, “not once.”'


def spans(*parts: str) -> tuple[tuple[int, int], ...]:
    return tuple((TEXT.index(p), TEXT.index(p) + len(p)) for p in parts)


ARTICLE = Article(
    "a",
    "invented",
    TEXT,
    (
        Attribution(spans("Ada Holt"), spans("said"), spans("“we go”")),
        Attribution(spans("he"), spans("added"), spans("“No,”", "“not once.”")),
    ),
)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200), st.integers(0, 400))
def test_augmenting_moves_no_character(text: str, seed: int) -> None:
    assert len(augmented(text, random.Random(seed))) == len(text)


def test_curly_marks_open_and_close_within_a_paragraph() -> None:
    assert curly('"a" \'b\' "c\n"d"') == "“a” ’b’ “c\n“d”"


def test_joined_drops_white_space_and_joins_what_touches() -> None:
    assert joined([[9, 12], [0, 3], [3, 8], [12, 12]], "abc def ghi jkl") == ((0, 7), (9, 11))


@pytest.mark.parametrize("size", [200, 12, 7])
def test_targets_say_what_the_annotation_says(size: int) -> None:
    pieces = SPLITTER(TEXT)
    found: dict[int, set[int]] = {0: set(), 1: set(), 2: set()}
    for start, stop in cuts(pieces, size, random.Random(1)):
        t = attributed(ARTICLE, pieces, start, stop, {})
        heads = np.flatnonzero(t.tags >= 0)
        for role, first, last in runs(t.tags[heads]):
            at = heads[[first, last]] + start - 1
            found[role].update(range(int(pieces.starts[at[0]]), int(pieces.starts[at[1]]) + 1))
        assert len(t.content_cue) == len(t.contents)
        assert len(t.cue_source) == len(t.cues)
        for content, cue in zip(t.contents, t.content_cue, strict=True):
            if cue >= 0:
                words = TEXT[pieces.starts[t.cues[cue][0] + start - 1] : pieces.ends[t.cues[cue][0] + start - 1]]
                first_word = int(pieces.starts[content[0] + start - 1])
                assert words == ("said" if first_word < TEXT.index("and") else "added")
    for role, name in enumerate(("source", "cue", "content")):
        wanted = {i for a in ARTICLE.attributions for s, e in getattr(a, name) for i in range(s, e)}
        assert found[role] <= wanted
        word_starts = {int(s) for s in pieces.starts[pieces.heads]}
        assert wanted & word_starts == found[role] & word_starts


def test_a_cue_whose_source_is_out_of_the_window_is_not_taught() -> None:
    pieces = SPLITTER(TEXT)
    start = next(i for i, s in enumerate(pieces.starts) if s == TEXT.index("added"))
    t = attributed(ARTICLE, pieces, start, len(pieces), {})
    assert t.cue_source.tolist() == [-100]
    assert t.content_cue.tolist() == [0]


@pytest.mark.skipif(not DATA.is_dir(), reason="../shared/data, with the corpora, is not here")
def test_polnear_reads_as_its_description_says() -> None:
    articles = list(polnear("dev"))
    assert (len(articles), sum(len(a.attributions) for a in articles)) == (84, 2193)
    for a in articles:
        for row in a.attributions:
            for part in (row.source, row.cue, row.content):
                assert all(0 <= s < e <= len(a.text) for s, e in part)


def test_labels_become_roles_rows_and_pronouns() -> None:
    text = "Ada Holt told Reuters in an email that rates would rise. He was wrong, Bo Lind said. She denied it."
    at = {w: (text.index(w), text.index(w) + len(w)) for w in ("Reuters", "in an email", "Ada Holt", "told", "denied")}

    def spans(*parts: str) -> tuple[tuple[int, int], ...]:
        return tuple((text.index(p), text.index(p) + len(p)) for p in parts)

    article = Article(
        "a",
        "invented",
        text,
        (
            Attribution(spans("Ada Holt"), spans("told"), spans("that rates would rise")),
            Attribution(spans("Bo Lind"), spans("said"), spans("He was wrong")),
            Attribution(spans("She"), spans("denied"), spans("it.")),
        ),
        {
            0: Label("assert", None, "person", "Ada Holt", None, None, at["in an email"], at["Reuters"]),
            2: Label("deny", None, "person", "Ada Holt", None, None, None, None),
        },
    )
    pieces = SPLITTER(text)
    known = attributed(article, pieces, 0, len(pieces), {})
    layer = labelled(article, pieces, 0, len(pieces), known)
    words = {int(p) for p in np.flatnonzero(layer.roles > 0)}
    assert {text[pieces.starts[p - 1] : pieces.ends[p - 1]] for p in words} == {"in", "an", "email", "Reuters"}
    assert layer.owners.tolist() == [[True, False, False], [True, False, False]]
    assert [n for *_, n in layer.rows] == [0, 2]
    # Between the labelled statements nothing is known: the words of the other are not scored.
    said = int(np.flatnonzero(pieces.starts == text.index("said"))[0]) + 1
    assert layer.roles[said] == -100
    ((at_she, names, right),) = layer.pronouns
    assert text[pieces.starts[at_she - 1] :].startswith("She")
    assert [text[pieces.starts[n - 1] : pieces.ends[n - 1]] for n in names[right]] == ["Ada", "Holt"]
