"""The pipeline: order, laziness, failures that come out, and adding that can be repeated."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.finding.finder import Finder
from onrecord.flow.adding import Adding
from onrecord.flow.reading import documents, places, records
from onrecord.flow.runners import cores, ordered
from onrecord.ledger import claims, members
from onrecord.records import Document, Failure
from onrecord.resolving.resolver import Resolver
from onrecord.store import Store
from tests.finding.random_model import RandomModel


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_results_come_in_the_order_of_the_items(jobs: int) -> None:
    def slow(i: int) -> int:
        time.sleep(0.001 * (i % 3))
        return i * i

    assert list(ordered(slow, range(60), jobs)) == [i * i for i in range(60)]


@pytest.mark.parametrize("jobs", [1, 3])
def test_no_more_is_taken_than_the_window(jobs: int) -> None:
    taken = 0

    def items() -> Iterator[int]:
        nonlocal taken
        for i in range(1000):
            taken += 1
            yield i

    results = ordered(lambda i: i, items(), jobs, ahead=2)
    assert [next(results) for _ in range(5)] == [0, 1, 2, 3, 4]
    assert taken <= 5 + 2 * jobs
    results.close()  # type: ignore[attr-defined]


def test_an_error_of_the_work_reaches_the_caller_and_ends_the_threads() -> None:
    def work(i: int) -> int:
        return 1 // (3 - i)

    with pytest.raises(ZeroDivisionError):
        list(ordered(work, range(50), 2))
    assert not [t for t in threading.enumerate() if t.name.startswith("ThreadPoolExecutor") and t.is_alive()]


def test_cores() -> None:
    assert cores() >= 1


def test_a_document_that_breaks_the_finder_is_a_failure_and_the_rest_go_on() -> None:
    class Broken(RandomModel):
        def read(self, ids, shapes, gaps):  # type: ignore[no-untyped-def]
            if len(ids) == 5:
                raise RuntimeError("three pieces")
            return super().read(ids, shapes, gaps)

    empty = Failure("intake", "x", "empty", "is empty")
    items: list[Document | Failure] = [Document("one", "file:1"), Document("one two three", "file:2"), empty]
    first, second, third = records(items, Finder(Broken(1)), Resolver())
    assert first.document is not None
    assert second.document is None
    assert (second.failures[0].stage, second.failures[0].key) == ("finding", "file:2")
    assert "three pieces" in second.failures[0].detail
    assert third.failures == (empty,)


def test_places_tell_when_they_have_been_read(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(f"text {name}", "utf8")
    opened: list[str] = []
    found = places([str(tmp_path), str(tmp_path / "missing")])
    items = list(documents(found, opened=lambda p: opened.append(Path(p.name).name)))
    assert [type(i) for i in items] == [Document, Document, Failure]
    assert opened == ["a.txt", "b.txt"]


def test_adding_again_reads_nothing_again(tmp_path: Path) -> None:
    items = [Document(f"The mayor said on day {i} that the bridge {i} is safe.", f"file:{i}") for i in range(6)]
    with Store.open(tmp_path / "l.db") as store:
        adding = Adding(store, "random")
        for record in records(adding.fresh([*items, items[0]]), Finder(RandomModel(3)), Resolver()):
            adding.add(record)
        assert adding.held == 1  # the one that came twice
        before = claims([m for r in store.records() for m in members(r)], store.pairs())
        assert before
        assert list(Adding(store, "random").fresh(items)) == []
        assert list(Adding(store, "another").fresh(items)) == items
        assert claims([m for r in store.records() for m in members(r)], store.pairs()) == before
