"""The claims of the book as reports, each read once while it is being asked for again and again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from crossfoot.ledger import query
from crossfoot.ledger.store import Ledger
from crossfoot.model.measure import Measure
from crossfoot.model.report import Report

#: Reports remembered beyond the answer they were read for.
REMEMBERED = 20_000


class Reports:
    """Standing claims by key or day. The same claim is asked for by its day, the next one, and by series.

    What was read is remembered as long as this lives, so it should not live longer than one pass over the book.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._held: dict[int, Report] = {}

    def with_keys(self, keys: Sequence[str]) -> list[Report]:
        """The reports under any of the keys, in the order of their lines."""
        return self._on(query.lines_with_keys(self._ledger, keys))

    def of_days(self, first: date, last: date, measures: Iterable[Measure]) -> list[Report]:
        """The figures of some measures that speak of these days, both included, in the order of their lines."""
        return self._on(query.lines_of_days(self._ledger, first, last, measures))

    def _on(self, lines: Sequence[int]) -> list[Report]:
        missing = [line for line in lines if line not in self._held]
        if len(self._held) + len(missing) > REMEMBERED:
            self._held = {line: self._held[line] for line in lines if line in self._held}
        self._held |= {one.line: one.report for one in query.claims_on(self._ledger, missing)}
        return [self._held[line] for line in lines]
