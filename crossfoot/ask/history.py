"""How wide the book's own figures have been wrong before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator
from itertools import islice

from crossfoot.ask.events import link_under, speaking_for
from crossfoot.ask.repeats import Repeats
from crossfoot.ledger import query
from crossfoot.ledger.store import Ledger
from crossfoot.link.accounts import figures_of
from crossfoot.link.hindsight import LATE, PastError, PastErrors, past_error
from crossfoot.link.keys import keys_of
from crossfoot.link.reconcile import TOLLS

#: Late claims looked at, the newest first: enough for hundreds of events of a kind, few enough to answer at once.
MOST_CLAIMS = 2000
#: Keys linked together.
KEYS_AT_ONCE = 100


def past_errors_in(
    ledger: Ledger, repeats: Repeats, allowed: Callable[[Iterable[str]], Container[str]] | None = None
) -> PastErrors:
    """The errors of the events that articles came back to days later.

    ``allowed`` says which of so many claims may be looked at, where not all may.
    """
    keys = dict.fromkeys(
        key for line in query.late_claims(ledger, LATE.days, limit=MOST_CLAIMS) for key in keys_of(line.report)
    )
    seen: set[str] = set()
    errors: dict[tuple[str, bool], list[PastError]] = defaultdict(list)
    for some in _some(iter(keys)):
        new = [linked for linked in link_under(ledger, some) if linked.event.id not in seen]
        may = allowed(report.claim.id for linked in new for report in linked.reports) if allowed else None
        for linked in new:
            event = linked.event
            seen.add(event.id)
            reports = [one for one in linked.reports if may is None or one.claim.id in may]
            for (measure, *_), together in figures_of(event, repeats.told(reports)).items():
                toll = measure in TOLLS
                found = past_error(together, toll=toll, sides=speaking_for(), day=event.date)
                if found is not None:
                    errors[event.kind, toll].append(found)
    return PastErrors(errors)


def _some(keys: Iterator[str]) -> Iterator[tuple[str, ...]]:
    while some := tuple(islice(keys, KEYS_AT_ONCE)):
        yield some
