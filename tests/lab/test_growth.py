"""A record told again is a record: other names, later, nothing moved."""

from __future__ import annotations

from itertools import islice

from lab.growth import SHIFT, Retelling, retold
from lab.plots import growth_svg
from tests.store.made import bridge


def test_a_retelling_has_other_names_later_days_and_the_same_places() -> None:
    old = bridge()
    new = Retelling(3)(old)
    assert old.document is not None
    assert new.document is not None
    assert len(new.document.text) == len(old.document.text)
    assert "Ada" not in new.document.text
    assert "is safe" in new.document.text
    assert (new.document.published, SHIFT) == ("2034-08-17", 400)  # 1,200 days after 2031-05-05
    for before, after in zip(old.statements, new.statements, strict=True):
        for one, other in ((before.source, after.source), (before.cue, after.cue), (before.content, after.content)):
            assert one is not None
            assert other is not None
            assert one.spans == other.spans
            assert other.text == " ".join(new.document.text[s:e] for s, e in other.spans)
    ids = {s.id for s in new.statements}
    assert {r.statement for r in new.readings} == ids
    assert new.readings[1].within in ids
    assert ids.isdisjoint(s.id for s in old.statements)


def test_tellings_go_on_without_end_and_are_all_apart() -> None:
    base = [bridge(), bridge("https://weekly.example/bridge")]
    every = [r.document.id for r in islice(retold(base, 0), 9) if r.document]
    assert len(set(every)) == 9
    assert [r.document.id for r in islice(retold(base, 4), 5) if r.document] == every[4:]


def test_the_figure_names_its_lines() -> None:
    row = {"statements": 1000.0, "add": 10.0, "settle": 20.0, "page": 1.0, "claim": 0.01, "search": 3.0}
    drawn = growth_svg([row, {**row, "statements": 10_000.0}])
    for name in ("add", "settle", "page", "claim", "search"):
        assert f">{name}</text>" in drawn
    assert drawn == growth_svg([row, {**row, "statements": 10_000.0}])
