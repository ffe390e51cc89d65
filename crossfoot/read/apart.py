"""Foreign markup is parsed in a process of its own.

A parser in C cannot be stopped from outside, and on some pages it works for minutes or breaks. So a worker process
parses, with an alarm set to the time it has and a ceiling on its memory; when it dies, the next page gets a new one.
It starts with the first page and ends with this process. What passes between the two is JSON, never pickle.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO

from crossfoot.read.entries import Feed, feed_from_json, feed_to_json, read_feed
from crossfoot.read.page import Page, page_from_json, page_to_json, prepare, read_page, read_plain

MEMORY_BYTES = 2 * 2**30

_START = "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from crossfoot.read.apart import serve; serve()"


class OverdueError(Exception):
    """The worker did not answer within its time."""


class BrokenError(Exception):
    """The worker failed on what it was given, or died of it."""


def read_page_apart(html: str, *, url: str | None, seconds: float, plain: bool = False) -> Page:
    """`crossfoot.read.page.read_page`, or `read_plain`, in the worker.

    Raises:
        OverdueError: it was not done within ``seconds``.
        BrokenError: it failed.
    """
    job = "plain" if plain else "page"
    return page_from_json(_ask(job, html.encode("utf-8", "replace"), {"url": url}, seconds))


def read_feed_apart(text: str, *, seconds: float) -> Feed:
    """`crossfoot.read.entries.read_feed` in the worker; raises as `read_page_apart` does."""
    return feed_from_json(_ask("feed", text.encode("utf-8", "replace"), {}, seconds))


def _page(data: bytes, options: dict[str, Any]) -> dict[str, Any]:
    return page_to_json(read_page(data.decode(), url=options["url"]))


def _plain(data: bytes, options: dict[str, Any]) -> dict[str, Any]:
    return page_to_json(read_plain(data.decode()))


def _feed(data: bytes, options: dict[str, Any]) -> dict[str, Any]:
    return feed_to_json(read_feed(data.decode()))


_JOBS: dict[str, Callable[[bytes, dict[str, Any]], dict[str, Any]]] = {"page": _page, "plain": _plain, "feed": _feed}


def _ask(job: str, data: bytes, options: dict[str, Any], seconds: float) -> dict[str, Any]:
    return _worker(os.getpid()).ask(job, data, options, seconds)


@cache
def _worker(pid: int) -> _Worker:
    # Keyed by process: after a fork the child must not speak into its parent's pipes.
    worker = _Worker()
    atexit.register(worker.stop)
    return worker


class _Worker:
    """The worker process, started when it is first asked."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    def ask(self, job: str, data: bytes, options: dict[str, Any], seconds: float) -> dict[str, Any]:
        with self._lock:
            process = self._running()
            assert process.stdin and process.stdout
            request = {"job": job, "size": len(data), "options": options, "seconds": seconds}
            try:
                process.stdin.write(json.dumps(request).encode() + b"\n")
                process.stdin.write(data)
                process.stdin.flush()
                answer = process.stdout.readline()
            except BrokenPipeError:
                answer = b""
            except BaseException:
                # Interrupted half way: what the worker says next would be the answer to this, not to the next question.
                self._end()
                raise
            if not answer:
                raise self._cause_of_death(seconds)
        result: dict[str, Any] = json.loads(answer)
        if "error" in result:
            raise BrokenError(result["error"])
        return result

    def stop(self) -> None:
        """End the worker; it may be asked again later."""
        with self._lock:
            self._end()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            # It imports from where this process does, and from nowhere else.
            path = [*filter(None, sys.path), str(Path(__file__).parents[2])]
            self._process = subprocess.Popen(
                [sys.executable, "-I", "-c", _START, json.dumps(path)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                # An interrupt from the keyboard is for the parent, which then ends the worker.
                start_new_session=True,
            )
        return self._process

    def _end(self) -> None:
        if self._process is None:
            return
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with contextlib.suppress(OSError):
                    pipe.close()
        self._process.kill()
        self._process.wait()
        self._process = None

    def _cause_of_death(self, seconds: float) -> BrokenError | OverdueError:
        assert self._process
        status = self._process.wait()
        self._end()
        if status == -signal.SIGALRM:
            return OverdueError(f"it took longer than {seconds:g} s")
        return BrokenError(f"it broke the parser (exit status {status})")


def _answer(questions: BinaryIO, answers: BinaryIO) -> None:
    while line := questions.readline():
        request = json.loads(line)
        data = questions.read(request["size"])
        signal.setitimer(signal.ITIMER_REAL, request["seconds"])
        try:
            answer = _JOBS[request["job"]](data, request["options"])
        except MemoryError:
            answer = {"error": f"it took more than {MEMORY_BYTES // 2**20:,} MiB of memory"}
        except Exception as error:
            answer = {"error": f"{type(error).__name__}: {error}"[:300]}
        signal.setitimer(signal.ITIMER_REAL, 0)
        answers.write(json.dumps(answer).encode() + b"\n")
        answers.flush()


def serve() -> None:
    """Be the worker: answer on standard output what is asked on standard input, until that ends."""
    import resource

    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    prepare()
    # What a library prints must not come between the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    _answer(sys.stdin.buffer, answers)
