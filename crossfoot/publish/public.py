"""The book as the public may see it: the one door through which pages, answers, feeds and exports ask the ledger."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property, lru_cache
from itertools import groupby

from crossfoot.ask.events import find_events, get_event, judgements, link_under, repeats_in, speaking_for
from crossfoot.ask.history import past_errors_in
from crossfoot.ask.repeats import Repeats
from crossfoot.ask.series import get_series, named_series
from crossfoot.ledger import query
from crossfoot.ledger.errors import NotInLedger
from crossfoot.ledger.held import FindingLine
from crossfoot.link.accounts import Account
from crossfoot.link.events import LinkedEvent
from crossfoot.link.hindsight import PastErrors
from crossfoot.link.keys import EventKind, keys_of, slot_of
from crossfoot.link.stories import find_dispatches
from crossfoot.model.claim import Claim
from crossfoot.model.report import Report
from crossfoot.model.series import Series
from crossfoot.publish.guarded import says_few
from crossfoot.publish.past import Past
from crossfoot.publish.public_changes import PublicChanges
from crossfoot.publish.public_events import PublicEvent, newest_first, public_claims, public_event, public_series
from crossfoot.publish.public_outlook import PublicOutlook, claims_behind, public_outlook
from crossfoot.publish.publisher import NotPublic, PublicFinding, State
from crossfoot.publish.tellable import is_tellable
from crossfoot.track.imports import is_imported

__all__ = ["NotPublic", "PublicBook", "PublicFinding", "State"]


#: Claims of one kind looked at where a page tells what was said over months.
_MOST_TOLD = 5000
#: So many of the newest points of a series name their claims, whose articles are looked at.
_NEWEST = 14


class PublicBook(PublicChanges):
    """Answers of the ledger with the safety defaults kept."""

    @cached_property
    def _past(self) -> Past:
        return Past(self.past_errors)

    @cached_property
    def _repeats_at(self) -> Callable[[int], Repeats]:
        return lru_cache(maxsize=1)(lambda line: repeats_in(self._ledger))

    def _repeats(self) -> Repeats:
        """The repeats of the book, looked for once while nothing is added to it."""
        return self._repeats_at(query.head(self._ledger).line)

    def events(
        self,
        *,
        kind: EventKind | None = None,
        since: date | None = None,
        before: date | None = None,
        limit: int = 10**6,
        each_day: int = 10**6,
    ) -> tuple[PublicEvent, ...]:
        """Events, the newest day first, in whole days until there are ``limit`` of them.

        Of a day with more than ``each_day`` events only those with most claims are looked at. Go on ``before`` the day
        of the last.
        """
        repeats = self._repeats()
        found: list[PublicEvent] = []
        until = before - timedelta(days=1) if before else None
        by_day = groupby(find_events(self._ledger, kind=kind, since=since, until=until), key=lambda one: one.event.date)
        for _, day in by_day:
            largest = sorted(day, key=lambda one: (-len(one.reports), one.event.id))[:each_day]
            found += filter(None, (self._event(one, repeats) for one in largest))
            if len(found) >= limit:
                break
        return tuple(newest_first(found))

    def event(self, id: str) -> PublicEvent:
        """One event, with the dispatches that several of its articles carry.

        Raises:
            NotPublic: there is none that may be public.
        """
        try:
            linked = get_event(self._ledger, self._key.uncover_event(id))
        except NotInLedger:
            raise NotPublic(f"no event {id}") from None
        found = self._event(linked, self._repeats())
        if found is None or found.id != id:
            raise NotPublic(f"no event {id}")
        documents = [line.document for line in query.find_documents_by_id(self._ledger, found.articles)]
        dispatches = find_dispatches(documents, judgements(self._ledger)) if len(documents) > 1 else ()
        return replace(found, dispatches=dispatches)

    def _event(self, linked: LinkedEvent, repeats: Repeats) -> PublicEvent | None:
        articles = self._articles((claim.document for claim in linked.event.claims), {})
        past = self._past.get(query.head(self._ledger).line, int(self.now().timestamp() // 3600))
        found = public_event(linked, articles, repeats.dispatches(linked.reports), speaking_for(), past)
        # An id is a digest of the place, which may be told less finely than it was read.
        return found and replace(found, event=replace(found.event, id=self._key.cover_event(found.id)))

    def accounts_with(self, ids: Iterable[str]) -> tuple[Account, ...]:
        """The accounts of the events that any of the claims stands in."""
        wanted = set(ids)
        reports = [line.report for line in query.find_claims_by_id(self._ledger, wanted)]
        keys = sorted({key for report in reports if slot_of(report) for key in keys_of(report)})
        repeats, accounts = self._repeats(), list[Account]()
        for linked in link_under(self._ledger, keys) if keys else ():
            if wanted.intersection(claim.id for claim in linked.event.claims) and (
                event := self._event(linked, repeats)
            ):
                accounts += event.accounts
        return tuple(accounts)

    def past_errors(self) -> PastErrors:
        """How wide figures have been wrong before, by what is public alone."""

        def allowed(ids: Iterable[str]) -> set[str]:
            return {id for id, public in self._which_are_public(ids).items() if public}

        return past_errors_in(self._ledger, self._repeats(), allowed)

    def findings_on(self, event: PublicEvent) -> tuple[PublicFinding, ...]:
        """The findings that stand on a claim of the event, the gravest first."""
        # The book's findings cite its own ids.
        own = {public: id for article in event.articles.values() for public, id in article.own.items()}
        claims = {own.get(claim.id, claim.id) for claim in event.event.claims}
        lines: dict[int, FindingLine] = {}
        for id in event.articles:
            for line in query.find_findings(self._ledger, query.FindingFilter(document=id)):
                if any(item.claim in claims for item in line.finding.evidence):
                    lines[line.line] = line
        public = self._findings(lines.values(), dict(event.articles))
        return tuple(sorted(public, key=lambda one: (-one.finding.severity.rank, one.line)))

    def series_names(self) -> tuple[str, ...]:
        """The names of all series that were ever kept."""
        return named_series(self._ledger)

    def series(self, name: str, *, last: int | None = None) -> Series:
        """A series without the values that may not be public yet; ``last`` asks for its last days alone.

        Raises:
            NotPublic: there is none of this name, or it has no public value.
        """
        try:
            held = get_series(self._ledger, name)
        except NotInLedger:
            raise NotPublic(f"no series {name}") from None
        held = replace(held, points=held.points[-last:]) if last else held
        lines = query.find_claims_by_id(self._ledger, {id for point in held.points[-_NEWEST:] for id in point.claims})
        said, gone = public_claims(self._articles((line.claim.document for line in lines), {}).values())
        old = self._which_are_public((id for point in held.points[:-_NEWEST] for id in point.claims), is_tellable)
        public = public_series(held, frozenset(said) - gone, _NEWEST, frozenset(id for id, may in old.items() if may))
        if not public.points:
            raise NotPublic(f"no series {name}")
        return public

    def _which_are_public(self, ids: Iterable[str], also: Callable[[Claim], bool] = lambda _: True) -> dict[str, bool]:
        """Of each claim, whether it may be public and ``also`` holds of it."""
        lines = query.find_claims_by_id(self._ledger, ids)
        old, young = set[str](), set[str]()
        for line in lines:
            waited = line.recorded_at + self.safety.longest_delay <= self.now()
            (old if waited else young).add(line.claim.document)
        documents = query.find_documents_by_id(self._ledger, old | young)
        public = {line.document.id for line in documents if line.document.id not in young and self._may(line)}
        public |= {one.document.id for one in self._public_of(line for line in documents if line.document.id in young)}
        few = self.safety.smallest_group
        return {
            line.claim.id: line.claim.document in public and not says_few(line.claim, few) and also(line.claim)
            for line in lines
        }

    def withheld(self) -> tuple[int, int]:
        """How many of the articles recorded last (1,000 at most) are not public yet, and have no public source.

        For whoever keeps the book: nothing that is published may tell it.
        """
        waiting = sourceless = 0
        for line in query.find_documents(self._ledger, newest_first=True, limit=1000):
            if is_imported(line.document.id):
                continue
            if not self._may(line):
                sourceless += 1
            # Only what is younger than the longest delay can be waiting.
            elif line.recorded_at + self.safety.longest_delay > self.now() and not self._public_of([line]):
                waiting += 1
        return waiting, sourceless

    def reports(self, kind: str, *, since: date) -> tuple[Report, ...]:
        """The public claims of a kind on the days from ``since`` on, as the outlets carried them.

        What speaks of no day counts by that of its publication; the `_MOST_TOLD` recorded last are looked at.
        """
        newest = query.find_claims(self._ledger, query.ClaimFilter(kind=kind), newest_first=True, limit=_MOST_TOLD)
        lines = [line for line in reversed(newest) if _day_of(line.report) >= since]
        articles = self._articles({line.claim.document for line in lines}, {})
        public, _ = public_claims(articles.values())
        return tuple(replace(line.report, claim=public[line.claim.id]) for line in lines if line.claim.id in public)

    def outlook(self) -> PublicOutlook:
        """The questions that were asked, what is expected, and how earlier forecasts fared."""
        waited = self.now() - self.safety.longest_delay
        lines = [line for line in query.find_outlook(self._ledger) if line.recorded_at <= waited]
        ids = claims_behind(lines)
        held = query.find_claims_by_id(self._ledger, ids) if ids else ()
        articles = self._articles({line.claim.document for line in held}, {})
        public, gone = public_claims(articles.values())
        few = self.safety.smallest_group
        claims = {
            line.claim.id: (public[line.claim.id], articles[line.claim.document])
            for line in held
            if line.claim.id in public.keys() - gone and not says_few(line.claim, few)
        }
        return public_outlook(lines, claims, self.safety.cover)


def _day_of(report: Report) -> date:
    return report.claim.date or report.known_at.date()
