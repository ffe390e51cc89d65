"""What the pages of events show: who says what, what agrees, what is contested, who copied from whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from crossfoot.link.accounts import Account
from crossfoot.link.reconcile import TOLLS
from crossfoot.link.stories import Copy
from crossfoot.model.bound import Bound, Hedge
from crossfoot.model.claim import Claim
from crossfoot.model.facility import nuclear_plant_of
from crossfoot.model.finding import Severity
from crossfoot.model.records.figure import Figure
from crossfoot.model.records.status import Status
from crossfoot.model.records.talks import Talks
from crossfoot.model.report import Report
from crossfoot.publish.credibility import Credibility, credibility_of
from crossfoot.publish.public import PublicFinding
from crossfoot.publish.public_events import PublicEvent
from crossfoot.publish.redact.masks import BLOCK
from crossfoot.publish.safety import Article
from crossfoot.publish.views import FindingCard, Quote, finding_card, quote

#: Accounts that a headline tells.
_TOLD = 2
_WORTH = (
    "killed", "launched", "without_power", "injured", "intercepted", "hit", "missing", "without_heat", "without_water",
    "power_lost", "places_hit", "damaged", "suppressed",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One report of a figure: who says it, where and when, and why it is not the figure taken, if it is not."""

    claim: Claim
    bound: Bound
    outlet: str | None
    at: datetime | None
    quote: Quote
    copied: bool
    misfit: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountView:
    """What is said of one thing counted; ``bound`` is the range it comes to, ``rows`` are in the order of time."""

    number: int
    account: Account
    bound: Bound
    rows: tuple[Row, ...]

    @property
    def toll(self) -> bool:
        """Whether the figure rises as more becomes known, and did."""
        dated = [row for row in self.rows if row.at]
        return self.account.measure in TOLLS and len({row.at for row in dated}) > 1 < len(
            {(row.bound.low, row.bound.high) for row in dated}
        )

    @property
    def span(self) -> tuple[Decimal, Decimal]:
        """The least and the most that anybody states."""
        return min(row.bound.low for row in self.rows), max(row.bound.high for row in self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """A document of a dispatch, with those that were copied from it."""

    copy: Copy
    article: Article
    copies: tuple[Leaf, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventHeadline:
    """An event in a list: the figures that say most, who stands behind them, what is open."""

    event: PublicEvent
    title: EventTitle
    accounts: tuple[AccountView, ...]
    quotes: tuple[Quote, ...]
    contradictions: int
    doubts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EventTitle:
    """What an event is called: its kind, the side struck or that lost, its region, what it is about.

    ``plant`` is the region of the nuclear plant that it is about.
    """

    kind: str
    side: str | None
    region: str | None
    subjects: tuple[str, ...]
    plant: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventView:
    """An event with everything that is public about it."""

    event: PublicEvent
    title: EventTitle
    accounts: tuple[AccountView, ...]
    quotes: tuple[Quote, ...]
    trees: tuple[Leaf, ...]
    findings: tuple[FindingCard, ...]
    digits: Mapping[str, Credibility]

    def digit(self, claim: Claim) -> Credibility:
        """How far others bear a claim out."""
        return self.digits.get(claim.id, Credibility.UNKNOWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventsView:
    """Events, the newest day first; ``before`` is the day to go on before, where there are more."""

    headlines: tuple[EventHeadline, ...]
    kind: str
    before: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontView:
    """The front page: at most twelve events and the newest contradictions."""

    headlines: tuple[EventHeadline, ...]
    findings: tuple[FindingCard, ...]


def event_view(event: PublicEvent, found: tuple[PublicFinding, ...]) -> EventView:
    """The page of an event."""
    return EventView(
        event=event,
        title=title_of(event),
        accounts=_accounts(event),
        quotes=_other(event),
        trees=_trees(event),
        findings=tuple(finding_card(one, number) for number, one in enumerate(found, 1)),
        digits=credibility_of(event.accounts, (one.finding for one in found)),
    )


def event_headline(event: PublicEvent, found: tuple[PublicFinding, ...]) -> EventHeadline:
    """An event as lists have it."""
    worth = sorted(_accounts(event), key=_rank)
    graves = [one.finding.severity for one in found]
    return EventHeadline(
        event=event,
        title=title_of(event),
        accounts=tuple(worth[:_TOLD]),
        quotes=_other(event)[:1] if not worth else (),
        contradictions=graves.count(Severity.CONTRADICTION),
        doubts=graves.count(Severity.DOUBT),
    )


def title_of(event: PublicEvent) -> EventTitle:
    """What an event is called."""
    records = [claim.record for claim in event.event.claims]
    names = [record.name for record in records if isinstance(record, Status)]
    facilities = [name for name in names if name and BLOCK not in name]
    plants = (nuclear_plant_of(claim) for claim in event.event.claims)
    parties = [party for record in records if isinstance(record, Talks) for party in record.parties]
    named = {"plant": facilities[:1], "meeting": parties}.get(event.event.kind, [])
    side = event.event.side if event.event.side in ("russia", "ukraine") else None
    return EventTitle(
        kind=event.event.kind,
        side=side,
        region=None if named else event.region,
        subjects=tuple(dict.fromkeys(named)),
        plant=next(filter(None, plants), None) if event.event.kind == "plant" else None,
    )


def account_bound(account: Account, stated: Mapping[str, Bound]) -> Bound:
    """The range an account comes to; without a past, where all state the same it is that, its hedge included."""
    if account.reconciled.calibrated:
        return Bound(low=account.reconciled.low, high=account.reconciled.high, hedge=Hedge.EXACT)
    bounds = {stated[id] for id in account.reconciled.claims if id in stated}
    if len(bounds) == 1:
        return bounds.pop()
    return Bound(low=account.reconciled.low, high=account.reconciled.high, hedge=Hedge.EXACT)


def _accounts(event: PublicEvent) -> tuple[AccountView, ...]:
    reports = {report.claim.id: report for report in event.reports}
    stated = {id: one.claim.record.bound for id, one in reports.items() if isinstance(one.claim.record, Figure)}
    return tuple(
        AccountView(
            number=number,
            account=account,
            bound=account_bound(account, stated),
            rows=_rows(account, reports, stated, event.articles),
        )
        for number, account in enumerate(event.accounts, 1)
    )


def _rows(
    account: Account, reports: Mapping[str, Report], stated: Mapping[str, Bound], articles: Mapping[str, Article]
) -> tuple[Row, ...]:
    misfits = {id: misfit.reason for misfit in account.reconciled.misfits for id in misfit.claims}
    chosen = sorted(
        (reports[id] for id in account.reconciled.claims),
        key=lambda one: (one.published_at is None, one.published_at or one.recorded_at, one.claim.id),
    )
    seen: set[str] = set()
    rows = []
    for report in chosen:
        rows.append(
            Row(
                claim=report.claim,
                bound=stated[report.claim.id],
                outlet=report.outlet,
                at=report.published_at,
                quote=quote(report.claim, articles[report.claim.document]),
                copied=report.dispatch is not None and report.dispatch in seen,
                misfit=misfits.get(report.claim.id),
            )
        )
        seen |= {report.dispatch} if report.dispatch else set()
    return tuple(rows)


def _other(event: PublicEvent) -> tuple[Quote, ...]:
    """What is said besides figures: states, meetings."""
    claims = (claim for claim in event.event.claims if not isinstance(claim.record, Figure))
    return tuple(quote(claim, event.articles[claim.document]) for claim in claims)


def _trees(event: PublicEvent) -> tuple[Leaf, ...]:
    return tuple(
        leaf
        for dispatch in event.dispatches
        for leaf in _leaves(None, dispatch.copies, event.articles)
    )  # fmt: skip


def _leaves(parent: str | None, copies: tuple[Copy, ...], articles: Mapping[str, Article]) -> tuple[Leaf, ...]:
    return tuple(
        Leaf(copy=one, article=articles[one.document], copies=_leaves(one.document, copies, articles))
        for one in copies
        if one.parent == parent and one.document in articles
    )


def _rank(view: AccountView) -> tuple[int, int, int]:
    measure = view.account.measure.value
    worth = _WORTH.index(measure) if measure in _WORTH else len(_WORTH)
    return (int(view.account.place is not None or view.account.subset is not None), worth, view.number)
