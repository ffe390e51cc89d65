"""Work that is done by several processes at a time and answered in order.

One interpreter uses one core, and extraction is all computing; so an archive is read by as many processes as there are
cores to use. They are started only once there is enough to do for what starting them costs.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")
Answer = TypeVar("Answer")

#: Items that are done here first: a worker takes about as long to load its dictionaries.
ALONE = 50
#: Items that go to a worker together, and such batches that wait for each worker: what lies between is kept in memory.
_BATCH, _AHEAD = 8, 3


def in_order(
    work: Callable[[Item], Answer], items: Iterable[Item], *, jobs: int, alone: int = ALONE
) -> Iterator[tuple[Item, Answer]]:
    """Each item with what ``work`` makes of it, in the order of the items.

    The first ``alone`` items are worked on here, the others by ``jobs`` processes where that is more than one; then
    ``work`` is to be a function of a module, and items and answers such as can be pickled. Items are taken only a few
    batches ahead. If a worker dies, whatever it and the others had not answered is done here.
    """
    waiting = iter(items)
    for item in islice(waiting, alone) if jobs > 1 else waiting:
        yield item, work(item)
    batches = iter(lambda: tuple(islice(waiting, _BATCH)), ())
    if first := next(batches, ()):
        yield from _by_workers(work, first, batches, jobs)


def _by_workers(
    work: Callable[[Item], Answer], first: tuple[Item, ...], batches: Iterator[tuple[Item, ...]], jobs: int
) -> Iterator[tuple[Item, Answer]]:
    # Not forked: a progress bar draws in a thread of its own, whose locks a fork would copy as they are.
    pool = ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), initializer=_leave_interrupts)
    ahead = deque([(first, _hand_over(pool, work, first))])
    try:
        for batch in batches:
            ahead.append((batch, _hand_over(pool, work, batch)))
            while len(ahead) >= jobs * _AHEAD or (ahead and ahead[0][1].done()):
                yield from _answered(work, *ahead.popleft())
        while ahead:
            yield from _answered(work, *ahead.popleft())
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _hand_over(
    pool: ProcessPoolExecutor, work: Callable[[Item], Answer], batch: tuple[Item, ...]
) -> Future[list[Answer]]:
    try:
        return pool.submit(_each, work, batch)
    except BrokenProcessPool as broken:
        lost = Future[list[Answer]]()
        lost.set_exception(broken)
        return lost


def _each(work: Callable[[Item], Answer], batch: tuple[Item, ...]) -> list[Answer]:
    return [work(item) for item in batch]


def _answered(
    work: Callable[[Item], Answer], batch: tuple[Item, ...], told: Future[list[Answer]]
) -> Iterator[tuple[Item, Answer]]:
    try:
        answers = told.result()
    except BrokenProcessPool:
        answers = _each(work, batch)
    return zip(batch, answers, strict=True)


def _leave_interrupts() -> None:
    # Ctrl-C reaches all processes of a terminal; the one that waits for the others ends them.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
