"""Paths -> documents -> records: the pipeline of `onrecord read`, a generator from end to end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import BinaryIO

from onrecord.finding.finder import Finder
from onrecord.flow.runners import ordered
from onrecord.intake import MAX_SIZE, Place, load, walk
from onrecord.records import Document, Failure, Record


def places(paths: Sequence[str], *, max_size: int = MAX_SIZE, stdin: BinaryIO | None = None) -> list[Place | Failure]:
    """What there is to read, in order: cheap, nothing is opened yet."""
    return list(walk(paths, max_size=max_size, stdin=stdin))


def documents(
    found: Iterable[Place | Failure], *, max_size: int = MAX_SIZE, opened: Callable[[Place], None] = lambda _: None
) -> Iterator[Document | Failure]:
    """The documents of the places; `opened` is told of each place once all of it has been taken."""
    for place in found:
        if isinstance(place, Failure):
            yield place
            continue
        yield from load(place, max_size=max_size)
        opened(place)


def records(
    items: Iterable[Document | Failure], finder: Finder, resolver: Callable[[Record], Record], *, jobs: int = 1
) -> Iterator[Record]:
    """A record for every item, in order. A document that breaks the finder comes out as a failure, with the text of
    what went wrong: one bad page must not cost the user the other thousand."""

    def record(item: Document | Failure) -> Record:
        if isinstance(item, Failure):
            return Record(None, failures=(item,))
        try:
            return resolver(finder(item))
        except Exception as e:
            failure = Failure("finding", item.url, "internal", f"{type(e).__name__}: {e}; please report this document")
            return Record(None, failures=(failure,))

    return ordered(record, items, jobs)
