"""Treebanks and name corpora as running text: their offsets slice, and the published sizes are there."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from lab import named, treebanks
from lab.corpora import DATA
from lab.named import conll, gum, uner
from lab.treebanks import treebank
from lab.windows import parsed
from onrecord.finding.syntax import UPOS
from tests.finding.random_model import SPLITTER

needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="../shared/data, with the corpora, is not here")

INVENTED = """# newdoc id = GUM_invented_note
# newpar
# sent_id = 1
1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
1\tDo\tdo\tAUX\tVBP\t_\t3\taux\t_\t_
2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
3\task\task\tVERB\tVB\t_\t0\troot\t_\t_
4\tAda\tAda\tPROPN\tNNP\t_\t3\tobj\t_\tEntity=(1-person-new-2-sgl(2-person-new)
5\tHolt\tHolt\tPROPN\tNNP\t_\t4\tflat\t_\tEntity=1)|SpaceAfter=No
6\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

# sent_id = 2
1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(1-person-giv)
2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

"""


def test_a_document_is_put_together_from_its_tokens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ud").mkdir()
    (tmp_path / "ud" / "gum-invented.conllu").write_text(INVENTED, "utf8")
    monkeypatch.setattr(treebanks, "DATA", tmp_path)
    (tree,) = treebank("gum-invented")
    assert tree.text == "Don't ask Ada Holt. She left."
    p = tree.parse
    words = [tree.text[s:e] for s, e in zip(p.starts, p.ends, strict=True)]
    assert words == ["Do", "n't", "ask", "Ada", "Holt", ".", "She", "left", "."]
    assert p.heads.tolist() == [2, 2, -1, 2, 3, 2, 7, -1, 7]
    assert p.sentences.tolist() == [0] * 6 + [1] * 3
    assert tree.mentions is not None
    assert [(tree.text[m.start : m.end], m.entity, m.head) for m in tree.mentions] == [
        ("Ada", 2, 3),
        ("Ada Holt", 1, 3),
        ("She", 1, 6),
    ]
    names = gum(tree)
    assert [(tree.text[s:e], k) for s, e, k in names.names] == [("Ada", "PER")]
    assert [tree.text[s:e] for s, e in names.doubtful] == ["Holt"]
    pieces = SPLITTER(tree.text)
    layer = parsed(tree, pieces, 0, len(pieces))
    stands = [tree.text[pieces.starts[i - 1] : pieces.ends[i - 1]] for i in layer.positions]
    assert stands == ["Don", "'", "ask", "Ada", "Holt", ".", "She", "left", "."]
    assert layer.heads.tolist() == [2, 2, 9, 2, 3, 2, 7, 9, 7]  # 9: the root
    begins = [i - 1 for i in np.flatnonzero(layer.segments == 2)]
    assert [tree.text[pieces.starts[i] :][:3] for i in begins] == ["Don", "She"]


def test_names_are_put_together_as_text_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = "-DOCSTART- -X- -X- O\n\nHOLT NNP B-NP B-PER\nWINS VBZ B-VP O\n\n" + "\n".join(
        f"{w} X X {t}"
        for w, t in [
            ("Ada", "B-PER"), ("Holt", "I-PER"), (",", "O"), ("of", "O"), ("Norden", "B-LOC"), ("'s", "O"),
            ("Post", "B-ORG"), ("(", "O"), ("NP", "B-ORG"), (")", "O"), ("said", "O"), ('"', "O"), ("no", "O"),
            ('"', "O"), (".", "O"),
        ]
    )  # fmt: skip
    (tmp_path / "ner").mkdir()
    (tmp_path / "ner" / "conllpp_train.txt").write_text(rows + "\n", "utf8")
    monkeypatch.setattr(named, "DATA", tmp_path)
    (text,) = conll("train")
    assert text.text == 'HOLT WINS\nAda Holt, of Norden\'s Post (NP) said "no".'
    assert [(text.text[s:e], k) for s, e, k in text.names] == [
        ("HOLT", "PER"), ("Ada Holt", "PER"), ("Norden", "LOC"), ("Post", "ORG"), ("NP", "ORG"),
    ]  # fmt: skip


@needs_data
def test_the_corpora_are_as_published() -> None:
    trees = list(treebank("gum-dev"))
    assert (len(trees), sum(len(t.parse.starts) for t in trees)) == (30, 28119)
    for tree in trees:
        p = tree.parse
        assert (p.starts < p.ends).all()
        assert (p.heads < len(p.heads)).all()
        assert set(p.tags) <= set(range(len(UPOS)))
        assert all(0 <= m.start < m.end <= len(tree.text) for m in tree.mentions or ())
    texts = [*conll("dev", random.Random(1)), *uner()]
    kinds = {k for t in texts for _, _, k in t.names}
    assert kinds == {"PER", "ORG", "LOC", "MISC"}
    assert all(t.text[s:e].strip() == t.text[s:e] != "" for t in texts for s, e, _ in t.names)
