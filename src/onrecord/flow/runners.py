"""How a stage is run over many items: one after another, or on several threads with a bounded window.

Threads serve because nearly all of the time is spent inside onnxruntime, the tokenizer and numpy, which let go of
the interpreter; a pool of processes would load the model once each.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")
U = TypeVar("U")


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def ordered(work: Callable[[T], U], items: Iterable[T], jobs: int = 1, ahead: int = 4) -> Iterator[U]:
    """`work` of every item, in the items' order; lazy: at most `jobs` * `ahead` items are taken in advance."""
    if jobs <= 1:
        yield from map(work, items)
        return
    pool = ThreadPoolExecutor(jobs)
    waiting: deque[Future[U]] = deque()
    try:
        for item in items:
            waiting.append(pool.submit(work, item))
            if len(waiting) >= jobs * ahead:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:  # also where the caller stops early: what has not begun is not begun
        pool.shutdown(cancel_futures=True)
