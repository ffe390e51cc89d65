"""A statement about the future."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """What is expected, by when, and how likely the words make it (probabilities 0 to 1 by ICD 203, or ``None``)."""

    event_text: str
    by: str | None = None
    likelihood_low: Decimal | None = None
    likelihood_high: Decimal | None = None
    #: True: it will happen; False: it will not.
    polarity: bool = True
