"""Events, series and what is kept over time, as they may be public: made of public claims alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from crossfoot.link.accounts import Account, accounts_of
from crossfoot.link.events import LinkedEvent
from crossfoot.link.hindsight import PastErrors
from crossfoot.link.keys import place_key, place_key_of
from crossfoot.link.stories import Dispatch
from crossfoot.model.claim import Claim, Place
from crossfoot.model.event import Event
from crossfoot.model.report import Report
from crossfoot.model.series import Series
from crossfoot.publish.redact.masks import BLOCK
from crossfoot.publish.safe_claims import region_of
from crossfoot.publish.safety import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicEvent:
    """An event with its public claims. ``region`` is its first-level region or country, never anything finer.

    ``dispatches`` are those that several of its articles carry; they are looked up for one event alone.
    """

    event: Event
    region: str | None
    reports: tuple[Report, ...]
    accounts: tuple[Account, ...]
    articles: Mapping[str, Article]
    updated: datetime
    dispatches: tuple[Dispatch, ...] = ()

    @property
    def id(self) -> str:
        """The event's id."""
        return self.event.id

    @property
    def voices(self) -> int:
        """How many different speakers stand behind it; an outlet counts where it speaks for itself."""
        return len({voice_of(report) for report in self.reports})


def voice_of(report: Report) -> str:
    """Who speaks in a report: an id of the register, a name, or else the outlet."""
    said = report.claim.attribution
    return said.register or (said.speaker or report.outlet or "").casefold()


def public_event(
    linked: LinkedEvent,
    articles: Mapping[str, Article],
    dispatches: Mapping[str, str],
    sides: Mapping[str, str],
    past: PastErrors | None = None,
) -> PublicEvent | None:
    """The event as its public claims tell it; ``None`` where it has none.

    Args:
        linked: the event as the book has it.
        articles: public articles by their ids; claims of others are left out.
        dispatches: the dispatch of each document that shares one.
        sides: the side each speaker speaks for.
        past: how wide such figures have been wrong before.
    """
    public, gone = public_claims(articles.values())
    stated = [report for report in linked.reports if report.claim.id in public and report.claim.id not in gone]
    reports = tuple(
        replace(report, claim=public[report.claim.id], dispatch=dispatches.get(report.claim.document))
        for report in stated
    )
    if not reports:
        return None
    event = replace(linked.event, claims=tuple(report.claim for report in reports))
    known = {report.claim.document for report in reports}
    return PublicEvent(
        event=event,
        region=region_of(event.place.code if event.place else None),
        reports=reports,
        accounts=accounts_of(event, _placed(linked.event.place, stated, reports), sides, past),
        articles={id: article for id, article in articles.items() if id in known},
        updated=max(articles[id].recorded_at for id in known),
    )


def _placed(whole: Place | None, stated: Iterable[Report], public: Iterable[Report]) -> Iterator[Report]:
    """The public reports of which it can be told where: at the event's place, or at a part of it that is not covered.

    Nothing tells which covered places are one, so that their figures come to nothing together.
    """
    for own, told in zip(stated, public, strict=True):
        if told.claim.place is None or told.claim.place.text != BLOCK:
            yield told
        elif place_key(own.claim) == place_key_of(whole):
            yield replace(told, claim=replace(told.claim, place=None))


def public_claims(articles: Iterable[Article]) -> tuple[dict[str, Claim], frozenset[str]]:
    """The public claims of articles by their ids in the book, and which of them say less than was read."""
    every = tuple(articles)
    claims = {article.own.get(claim.id, claim.id): claim for article in every for claim in article.claims}
    return claims, frozenset(id for article in every for id in article.gone)


def public_series(series: Series, known: frozenset[str], newest: int, told: frozenset[str]) -> Series:
    """A series without the values that rest on a claim which may not be public: they would tell what it says.

    The ``newest`` points rest on the claims ``known`` to be public as they were read, and name them. Older ones rest on
    the claims ``told`` to be public by what they count, and name none: their articles are not looked at.
    """
    old = [point._replace(claims=()) for point in series.points[:-newest] if point.claims and told >= {*point.claims}]
    new = [point for point in series.points[-newest:] if point.claims and known >= {*point.claims}]
    return replace(series, points=(*old, *new))


def newest_first(events: Iterable[PublicEvent]) -> list[PublicEvent]:
    """Events by their day, and within a day those that most stand behind first."""
    return sorted(
        events,
        key=lambda one: (-(one.event.date or date.min).toordinal(), -one.voices, -len(one.reports), one.id),
    )
