"""How far the book has been linked and tracked, kept beside the points of its series."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import islice

from crossfoot.ledger import query
from crossfoot.ledger.store import Ledger
from crossfoot.model.bound import Bound
from crossfoot.model.series import Point

#: The name under which the last linked line is kept; no series is called so.
LINKED = "(linked)"
#: Keys linked together: enough to cross from day to day, few enough to fit into memory.
KEYS_AT_ONCE = 100


def linked_until(ledger: Ledger, *, vintage: int | None = None) -> int:
    """The line up to which everything is linked and tracked; 0 where nothing is."""
    kept = query.get_points(ledger, LINKED, vintage=vintage)
    return int(kept[0].bound.low) if kept else 0


def linked_mark(line: int) -> Point:
    """What `linked_until` reads, to be kept under `LINKED`."""
    return Point(date=date.min, bound=Bound(low=Decimal(line), high=Decimal(line)))


def changed_keys(ledger: Ledger, after: int) -> Iterator[tuple[str, ...]]:
    """The keys of what has changed after line ``after``, neighbouring days together."""
    keys = iter(query.changed_keys(ledger, after))
    while some := tuple(islice(keys, KEYS_AT_ONCE)):
        yield some
