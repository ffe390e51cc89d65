"""One command's way along the road: progress while it lasts, refusals as they come, the sum at the end."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from typer import Exit

from crossfoot.cli.exits import ExitCode
from crossfoot.cli.say import messages, note

if TYPE_CHECKING:
    from crossfoot.ledger.store import Ledger
    from crossfoot.model.document import Refusal
    from crossfoot.model.finding import Severity
    from crossfoot.pipeline import Reading
    from crossfoot.settings import Settings


@dataclass(slots=True, kw_only=True)
class Journey:
    """Counts what becomes of each input. An input is what could become a document: a file, or one entry of a file."""

    #: The word for an input that came through whole: "read", "stored".
    done: str
    whole: int = 0
    partly: int = 0
    refused: int = 0
    claims: int = 0
    findings: int = 0
    code: ExitCode = ExitCode.DONE
    fail_on: Severity | None = None
    #: Whether answers are printed while it lasts.
    answering: bool = True

    def readings(
        self, sources: Iterable[str], settings: Settings, *, fetch: bool = False, jobs: int | None = None
    ) -> Iterator[Reading]:
        """Follow ``sources`` along the road, counting; what was refused or cut is said at once."""
        from crossfoot.model.document import Refusal
        from crossfoot.pipeline import follow, read_all

        stdin = sys.stdin.buffer
        with progress(answering=self.answering) as show:
            for stop in follow(read_all(sources, settings, fetch=fetch, stdin=stdin), jobs=jobs or settings.jobs):
                if isinstance(stop, Refusal):
                    self._refuse(stop)
                    continue
                self._count(stop)
                show(f"{self.whole + self.partly + self.refused} inputs, {self.claims} claims")
                yield stop

    def _refuse(self, refusal: Refusal) -> None:
        self.refused += 1
        # The reading station's word for what the network did not give; everything else was there but unreadable.
        fetching = refusal.where == "fetching"
        self._worse(ExitCode.NETWORK if fetching else ExitCode.PARTLY)
        where = f" ({refusal.where})" if refusal.where and not fetching else ""
        note(f"{refusal.origin}{where}: refused: {refusal.reason}")

    def _count(self, reading: Reading) -> None:
        document = reading.document
        if document.partial:
            self.partly += 1
            self._worse(ExitCode.PARTLY)
            note(f"{document.found}: partly {self.done}: {'; '.join(document.partial)}")
        else:
            self.whole += 1
        self.claims += len(reading.claims)
        self.findings += len(reading.findings)
        if self.fail_on and any(found.severity.rank >= self.fail_on.rank for found in reading.findings):
            self._worse(ExitCode.FINDINGS)

    def link(self, book: Ledger) -> None:
        """Bring the book's events and series up to date, and say what that touched; new findings count like others."""
        from crossfoot.pipeline import link

        with progress(answering=self.answering) as show:
            linked = link(book, show)
        events, found = counted(linked.events, "event"), counted(sum(linked.findings.values()), "new finding")
        note(f"{book.path}: linked {events} and {linked.series:,} series; {found} between articles")
        if self.fail_on and any(
            number and severity.rank >= self.fail_on.rank for severity, number in linked.findings.items()
        ):
            self._worse(ExitCode.FINDINGS)

    def _worse(self, code: ExitCode) -> None:
        self.code = max(self.code, code)

    def summary(self) -> str:
        """The line that adds every input up."""
        inputs = self.whole + self.partly + self.refused
        return (
            f"{counted(inputs, 'input')}: {self.whole} {self.done}, {self.partly} partly, {self.refused} refused;"
            f" {counted(self.claims, 'claim')}, {counted(self.findings, 'finding')}"
        )

    def end(self) -> None:
        """Say the sum and leave with the code it earned."""
        note(self.summary())
        if self.code:
            raise Exit(self.code)


def counted(number: int, thing: str) -> str:
    """``1 claim``, ``2 claims``."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


@contextmanager
def progress(*, answering: bool) -> Iterator[Callable[[str], object]]:
    """A live bar on standard error while work lasts, where that is a terminal that no answers are printed on."""
    if not sys.stderr.isatty() or (answering and sys.stdout.isatty()):
        yield lambda text: None
        return
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (BarColumn(bar_width=20), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=messages(), transient=True) as bar:
        # How many articles an archive or a feed holds is known only at its end.
        task = bar.add_task("reading", total=None)
        yield lambda text: bar.update(task, description=text)
