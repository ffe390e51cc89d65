"""The events of the book: linked from its claims whenever they are asked for, so that they never go stale."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from crossfoot.ask.repeats import Repeats
from crossfoot.ask.reports import Reports
from crossfoot.ledger import query
from crossfoot.ledger.errors import NotInLedger
from crossfoot.ledger.store import Ledger
from crossfoot.link.accounts import Account, accounts_of
from crossfoot.link.events import Link, LinkedEvent, link_knots
from crossfoot.link.gather import gather_knots
from crossfoot.link.hindsight import PastErrors
from crossfoot.link.keys import EventKind, day_of_key, keys_of
from crossfoot.link.reconcile import Standing
from crossfoot.model.document import Document
from crossfoot.model.event import Event
from crossfoot.model.judgement import Judgement
from crossfoot.model.report import Report
from crossfoot.track.imports import is_imported

#: Days linked together when many are asked for.
DAYS_AT_ONCE = 16
#: Begins no key and follows every one that begins alike.
_END = "\U0010ffff"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An event as its reports tell it: what each figure comes to, who says it, and why they stand together."""

    event: Event
    reports: tuple[Report, ...]
    links: tuple[Link, ...]
    accounts: tuple[Account, ...]

    @property
    def contested(self) -> int:
        """How many of its figures speakers do not agree on."""
        return sum(account.reconciled.standing is Standing.CONTESTED for account in self.accounts)


def link_under(ledger: Ledger, keys: Iterable[str], reports: Reports | None = None) -> tuple[LinkedEvent, ...]:
    """All events with a claim under any of the keys, each complete.

    ``reports`` remembers claims from one question to the next, where several are asked.
    """
    decided = judgements(ledger)
    named = query.find_claims_by_id(ledger, [name for one in decided for name in (one.left, one.right)])
    fetch = (reports or Reports(ledger)).with_keys
    return link_knots(gather_knots(keys, fetch, decided, (line.report for line in named)), decided)


def find_events(
    ledger: Ledger, *, kind: EventKind | None = None, since: date | None = None, until: date | None = None
) -> Iterator[LinkedEvent]:
    """Events by their day, the newest day first; the first days are linked alone, so that they come at once."""
    kinds = [kind] if kind else list(EventKind)
    days, reports = 1, Reports(ledger)
    last = _last_day(ledger, kinds, until + timedelta(days=1) if until else date.max)
    while last is not None and (since is None or last >= since):
        first = max(last - timedelta(days=days - 1), since or date.min)
        # A day's claims are also filed under the next day, so these keys reach all of them.
        keys = [key for one in kinds for key in query.find_keys(ledger, f"{one}|{first}|", f"{one}|{last}|{_END}")]
        inside = [
            one for one in link_under(ledger, keys, reports) if one.event.date and first <= one.event.date <= last
        ]
        yield from sorted(inside, key=lambda one: (-(one.event.date or date.min).toordinal(), one.event.id))
        last = _last_day(ledger, kinds, first)
        days = min(2 * days, DAYS_AT_ONCE)


def get_event(ledger: Ledger, id: str) -> LinkedEvent:
    """The event of an id, or the one that a claim of this id belongs to.

    Raises:
        NotInLedger: there is neither.
    """
    if names_event(id):
        kind, _, rest = id.partition("-")
        for linked in link_under(ledger, query.find_keys(ledger, f"{kind}|{rest[:10]}|", f"{kind}|{rest[:10]}|{_END}")):
            if linked.event.id == id:
                return linked
        raise NotInLedger(
            f"{ledger.path}: no event {id}; its claims may have been linked otherwise since,"
            " or it is an id of the public site, which are others"
        )
    try:
        report = query.get_claim(ledger, id).report
    except NotInLedger:
        raise NotInLedger(f"{ledger.path}: no event or claim {id}") from None
    for linked in link_under(ledger, keys_of(report)):
        if any(claim.id == id for claim in linked.event.claims):
            return linked
    raise NotInLedger(f"{ledger.path}: claim {id} speaks of no event, or does not stand any more")


def names_event(id: str) -> bool:
    """Whether an id is that of an event, in the book or not: its kind, day and name."""
    kind, _, rest = id.partition("-")
    return kind in list(EventKind) and len(rest) > len("2031-05-02")


def tell(linked: LinkedEvent, repeats: Repeats, past: PastErrors | None = None) -> Told:
    """An event with its reports, each with the dispatch that carried it, and its figures reconciled.

    ``past`` is what `crossfoot.ask.history` tells of earlier errors; without it no range is calibrated.
    """
    reports = repeats.told(linked.reports)
    return Told(
        event=linked.event,
        reports=reports,
        links=linked.links,
        accounts=accounts_of(linked.event, reports, speaking_for(), past),
    )


def with_texts(ledger: Ledger, linked: Iterable[LinkedEvent]) -> Iterator[tuple[Event, tuple[Document, ...]]]:
    """The events that stand in more than one article, each with these."""
    named = [(one.event, sorted({claim.document for claim in one.event.claims})) for one in linked]
    several = [(event, names) for event, names in named if len(names) > 1]
    texts = {one.id: one for one in articles_of(ledger, (name for _, names in several for name in names))}
    for event, names in several:
        yield event, tuple(texts[name] for name in names if name in texts)


def repeats_in(ledger: Ledger, *, vintage: int | None = None) -> Repeats:
    """The repeats of the book, with what was judged of them."""
    return Repeats(ledger, judgements(ledger, vintage=vintage), vintage=vintage)


def articles_of(ledger: Ledger, ids: Iterable[str]) -> tuple[Document, ...]:
    """The documents among ``ids`` that are articles; compilers' tables are not."""
    lines = query.find_documents_by_id(ledger, ids)
    return tuple(line.document for line in lines if not is_imported(line.document.id))


def judgements(ledger: Ledger, *, vintage: int | None = None) -> tuple[Judgement, ...]:
    """Every judgement on a pair that stands."""
    every = (line.judgement for line in query.find_judgements(ledger, vintage=vintage))
    return tuple(one for one in every if one.verdict.on_pair)


@cache
def speaking_for() -> dict[str, str]:
    """The side that each body of the register speaks for, where it speaks for one."""
    from crossfoot.extract.register import register

    return {body.id: body.side for body in register() if body.side}


def _last_day(ledger: Ledger, kinds: Iterable[EventKind], before: date) -> date | None:
    """The last day before ``before`` that any claim of these kinds is filed under."""
    found = [query.last_key(ledger, f"{kind}|", f"{kind}|{before}") for kind in kinds]
    return max((day_of_key(key) for key in found if key), default=None)
