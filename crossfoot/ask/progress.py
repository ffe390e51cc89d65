"""How far the book has been linked and tracked, kept beside the points of its series."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import islice

from crossfoot.ledger import query
from crossfoot.ledger.store import Ledger
from crossfoot.link.keys import EVENT_MEASURES, day_of_key, keys_of
from crossfoot.model.bound import Bound
from crossfoot.model.finding import FindingScope, Severity
from crossfoot.model.series import Point

#: The name under which the last linked line is kept; no series is called so.
LINKED = "(linked)"
#: Days linked together: enough to cross from day to day, few enough to fit into memory.
DAYS_AT_ONCE = 16


def linked_until(ledger: Ledger, *, vintage: int | None = None) -> int:
    """The line up to which everything is linked and tracked; 0 where nothing is."""
    kept = query.get_points(ledger, LINKED, vintage=vintage)
    return int(kept[0].bound.low) if kept else 0


def lacks_keys(ledger: Ledger) -> bool:
    """Whether claims were kept before keys were, so that linking would not find them."""
    first = query.first_figure(ledger, EVENT_MEASURES)
    return first is not None and first.line not in query.lines_with_keys(ledger, keys_of(first.report))


def linked_mark(line: int) -> Point:
    """What `linked_until` reads, to be kept under `LINKED`."""
    return Point(date=date.min, bound=Bound(low=Decimal(line), high=Decimal(line)))


def head_of(ledger: Ledger) -> int:
    """The last line of the book."""
    return query.head(ledger).line


def found_between_articles(ledger: Ledger, after: int) -> Counter[Severity]:
    """How many findings on events and series were written after a line, by severity."""
    wider = (query.FindingFilter(scope=scope) for scope in (FindingScope.EVENT, FindingScope.SERIES))
    return sum((Counter(query.count_findings(ledger, one, after=after)) for one in wider), Counter[Severity]())


def changed_stretches(ledger: Ledger) -> Changed | None:
    """What has changed since the book was linked last; ``None`` where nothing has."""
    after, until = linked_until(ledger), head_of(ledger)
    keys: dict[date, list[str]] = {day: [] for day in query.changed_days(ledger, after)}
    keys |= {day: [] for day in query.judged_days(ledger, after)}
    for key in query.changed_keys(ledger, after):
        keys.setdefault(day_of_key(key), []).append(key)
    ended = query.ended_claims(ledger, after)
    return Changed(after=after, until=until, keys=keys, ended=ended) if keys or ended else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """What has changed from line ``after`` to line ``until``.

    ``keys`` are the keys of claims that were added, ended or judged, by the day they file under; days are among them
    whose figures alone have changed. ``ended`` names claims that do not stand any more.
    """

    after: int
    until: int
    keys: Mapping[date, Sequence[str]]
    ended: tuple[str, ...]

    @property
    def days(self) -> list[date]:
        """Every day of which something has changed, in order."""
        return sorted(self.keys)

    @property
    def parts(self) -> Iterator[tuple[list[date], list[str]]]:
        """The days, some at a time, with their keys."""
        days = iter(self.days)
        while some := list(islice(days, DAYS_AT_ONCE)):
            yield some, [key for day in some for key in self.keys[day]]
