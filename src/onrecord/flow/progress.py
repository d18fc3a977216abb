"""How far a long run is, on a terminal only: documents, words a second, time left."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from onrecord.intake import Place
from onrecord.records import Failure, Record


class Meter:
    """Counts bytes against the size of all places, because the number of documents is not known beforehand."""

    def __init__(self, found: Sequence[Place | Failure], console: Console, *, show: bool) -> None:
        sizes = [p.size for p in found if isinstance(p, Place)]
        self._total = sum(sizes) if all(sizes) else None  # standard input has no size
        self._progress = Progress(
            TextColumn("{task.fields[documents]} documents"),
            BarColumn(),
            TextColumn("{task.fields[speed]:,.0f} words/s"),
            TimeRemainingColumn(),
            console=console,
            transient=True,
            disable=not show or not console.is_terminal,
        )
        self._whole = 0  # bytes of the places that have been read to their end

    def opened(self, place: Place) -> None:
        self._whole += place.size

    def watch(self, records: Iterable[Record]) -> Iterator[Record]:
        began, documents, words, size = time.monotonic(), 0, 0, 0
        with self._progress as progress:
            task = progress.add_task("", total=self._total, documents=0, speed=0.0)
            for record in records:
                if record.document is not None:
                    text = record.document.text
                    documents, words, size = documents + 1, words + text.count(" ") + 1, size + len(text)
                speed = words / max(time.monotonic() - began, 1e-3)
                done = min(max(size, self._whole), self._total or size)
                progress.update(task, completed=done, documents=documents, speed=speed)
                yield record


class Countdown:
    """How many documents are left, from what it is first told to nothing."""

    def __init__(self, what: str, console: Console) -> None:
        self._progress = Progress(
            TextColumn(what),
            BarColumn(),
            TextColumn("{task.fields[left]} documents left"),
            TimeRemainingColumn(),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self._task = self._progress.add_task("", total=None, left=0)
        self._most = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._progress.stop()

    def __call__(self, left: int) -> None:
        if left and not self._most:  # where nothing is left from the first, nothing is shown
            self._progress.start()
        self._most = max(self._most, left)
        self._progress.update(self._task, total=self._most or 1, completed=self._most - left, left=left)
