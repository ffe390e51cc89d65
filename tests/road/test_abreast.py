"""Work done by several processes comes back in order, all of it, whatever happens to a worker."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from multiprocessing import parent_process

import pytest

from crossfoot.abreast import in_order
from crossfoot.model.document import Document, Refusal
from crossfoot.pipeline import Reading, follow


def squared(number: int) -> int:
    return number * number


def done_by(number: int) -> int:
    return os.getpid()


def dies_of_forty(number: int) -> int:
    if number == 40 and parent_process() is not None:
        os._exit(1)
    return number * number


def fails_at_forty(number: int) -> int:
    if number == 40:
        raise ValueError("forty")
    return number


@pytest.mark.parametrize("count", [0, 3, 10, 11, 100])
def test_answers_come_in_the_order_of_the_items(count: int) -> None:
    assert list(in_order(squared, range(count), jobs=2, alone=10)) == [(one, one * one) for one in range(count)]


def test_the_first_are_worked_on_here_and_the_others_elsewhere() -> None:
    workers = [worker for _, worker in in_order(done_by, range(60), jobs=2, alone=10)]
    assert set(workers[:10]) == {os.getpid()}
    assert os.getpid() not in workers[10:]


def test_one_job_is_done_here() -> None:
    assert {worker for _, worker in in_order(done_by, range(60), jobs=1, alone=10)} == {os.getpid()}


def test_what_a_dead_worker_leaves_is_done_here() -> None:
    assert list(in_order(dies_of_forty, range(100), jobs=2, alone=10)) == [(one, one * one) for one in range(100)]


def test_a_failure_of_the_work_is_told_as_if_it_were_done_here() -> None:
    with pytest.raises(ValueError, match="forty"):
        list(in_order(fails_at_forty, range(100), jobs=2, alone=10))


def test_items_are_taken_a_few_batches_ahead_only() -> None:
    taken = 0

    def endless() -> Iterator[int]:
        nonlocal taken
        while True:
            taken += 1
            yield taken

    answers = in_order(squared, endless(), jobs=2, alone=10)
    assert len(list(islice(answers, 30))) == 30
    answers.close()  # type: ignore[attr-defined]
    assert taken < 120


def test_an_archive_reads_the_same_in_one_process_and_in_two() -> None:
    text = "Air defence shot down {} of 120 drones over Lviv region, the ministry said."
    published = datetime(2031, 5, 2, tzinfo=UTC)
    items: list[Document | Refusal] = [
        Document(id=str(number), text=text.format(number), lang="en", published=published) for number in range(1, 90)
    ]
    items.insert(70, Refusal(origin="somewhere", reason="empty"))
    alone, abreast = (list(follow(items, jobs=jobs)) for jobs in (1, 2))
    assert alone == abreast
    assert sum(isinstance(stop, Reading) for stop in abreast) == len(items) - 1
