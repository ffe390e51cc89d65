"""Which country a figure speaks of: the one that is struck, or that loses."""

from __future__ import annotations

from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure

#: Measures whose side is the one that acts against the country spoken of.
ATTACKS = frozenset({Measure.LAUNCHED, Measure.HIT, Measure.PLACES_HIT, Measure.PLACES_DEBRIS})
#: Whom a side strikes.
OPPONENTS = {"russia": "ukraine", "ukraine": "russia"}


def country_of(figure: Figure) -> str | None:
    """The country in lower case, as sides are written; ``None`` where the figure does not tell."""
    if figure.measure in ATTACKS:
        return OPPONENTS.get(figure.side or "")
    return figure.side
