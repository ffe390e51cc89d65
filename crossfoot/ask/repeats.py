"""Which articles of the book carry one dispatch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from crossfoot.ledger import query
from crossfoot.ledger.query import DocumentFilter
from crossfoot.ledger.store import Ledger
from crossfoot.link.stories import Repeat, dispatch_of_each, find_repeats
from crossfoot.model.document import Document
from crossfoot.model.judgement import Judgement
from crossfoot.model.report import Report
from crossfoot.track.imports import is_imported


class Repeats:
    """The repeats among the articles of a book, found day by day and remembered as long as this lives.

    Articles are compared with those of their own day of publication (UTC) and the next; an article without a time of
    publication is of every day that it speaks of. So what is a repeat depends on what the book holds of two days, and
    not on who asks or in which order it came.
    """

    def __init__(self, ledger: Ledger, judgements: Iterable[Judgement] = (), *, vintage: int | None = None) -> None:
        self._ledger, self._judgements, self._vintage = ledger, tuple(judgements), vintage
        self._found: dict[date, tuple[Repeat, ...]] = {}

    def told(self, reports: Sequence[Report]) -> tuple[Report, ...]:
        """The reports, each with the dispatch that carried it where it shares one with another of them."""
        dispatches = self.dispatches(reports)
        return tuple(
            replace(one, dispatch=dispatches[one.claim.document]) if one.claim.document in dispatches else one
            for one in reports
        )

    def dispatches(self, reports: Iterable[Report]) -> Mapping[str, str]:
        """The dispatch of each document of the reports that shares one with another of them."""
        days: dict[str, set[date]] = defaultdict(set)
        for one in reports:
            day = one.published_at.astimezone(UTC).date() if one.published_at else one.claim.date
            days[one.claim.document] |= {day} if day else set()
        if len(days) < 2:
            return {}
        return dispatch_of_each(
            repeat
            for day in sorted(set[date]().union(*days.values()))
            for repeat in self._of_day(day)
            if repeat.left in days and repeat.right in days
        )

    def _of_day(self, day: date) -> tuple[Repeat, ...]:
        """The repeats with an article of that day, among those of the day and the next."""
        if day not in self._found:
            early, late = self._articles(day), self._articles(day + timedelta(days=1))
            every = list({one.id: one for one in (*early, *late)}.values())
            of = {one.id for one in early}
            self._found[day] = find_repeats(every, self._judgements, of=of) if early and len(every) > 1 else ()
        return self._found[day]

    def _articles(self, day: date) -> list[Document]:
        """The articles that were published on a day, and the undated ones that speak of it; tables are no articles."""
        since, until = (datetime.combine(day, end, UTC) for end in (time.min, time.max))
        at = self._vintage
        dated = query.find_documents(self._ledger, DocumentFilter(since=since, until=until), vintage=at)
        undated = query.find_documents_by_id(self._ledger, query.undated_of(self._ledger, day), vintage=at)
        return [line.document for line in (*dated, *undated) if not is_imported(line.document.id)]
