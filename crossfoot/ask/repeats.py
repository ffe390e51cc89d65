"""Which articles of the book carry one dispatch."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta

from crossfoot.ledger import query
from crossfoot.ledger.query import DocumentFilter
from crossfoot.ledger.store import Ledger
from crossfoot.link.stories import Repeat, dispatch_of_each, find_repeats
from crossfoot.model.judgement import Judgement
from crossfoot.model.report import Report
from crossfoot.track.imports import is_imported


class Repeats:
    """The repeats among the articles of a book, found day by day and remembered as long as this lives.

    Articles are compared with those of their own day of publication (UTC) and the next; so what is a repeat depends on
    what the book holds of two days, and not on who asks or in which order it came.
    """

    def __init__(self, ledger: Ledger, judgements: Iterable[Judgement] = (), *, vintage: int | None = None) -> None:
        self._ledger, self._judgements, self._vintage = ledger, tuple(judgements), vintage
        self._found: dict[date, tuple[Repeat, ...]] = {}

    def dispatches(self, reports: Iterable[Report]) -> Mapping[str, str]:
        """The dispatch of each document of the reports that shares one with another of them."""
        days = {one.claim.document: one.published_at.astimezone(UTC).date() for one in reports if one.published_at}
        return dispatch_of_each(
            repeat
            for day in sorted(set(days.values()))
            for repeat in self._of_day(day)
            if repeat.left in days and repeat.right in days
        )

    def _of_day(self, day: date) -> tuple[Repeat, ...]:
        """The repeats whose earlier article is of that day."""
        if day not in self._found:
            since, until = (
                datetime.combine(day, time.min, UTC),
                datetime.combine(day + timedelta(days=1), time.max, UTC),
            )
            lines = query.find_documents(self._ledger, DocumentFilter(since=since, until=until), vintage=self._vintage)
            articles = [line.document for line in lines if not is_imported(line.document.id)]
            early = {one.id for one in articles if one.published and one.published.astimezone(UTC).date() == day}
            found = find_repeats(articles, self._judgements) if early and len(articles) > 1 else ()
            self._found[day] = tuple(one for one in found if one.left in early or one.right in early)
        return self._found[day]
