"""Questions with rules that settle them, the forecasts made of them, and their resolutions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum

#: Nothing is asked about the next few days: that would be of use to those who fight.
MIN_HORIZON = timedelta(days=7)


class Kind(StrEnum):
    """What answers a question: whether something happens, or a number."""

    EVENT = "event"
    NUMBER = "number"


class Basis(StrEnum):
    """What a forecast rests on."""

    BASE_RATE = "base rate"
    PERSISTENCE = "persistence"
    SERIES = "series"
    QUOTED = "quoted"
    JUDGEMENT = "judgement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question about a whole country, at least a week ahead, with the rule that settles it.

    ``country`` is an ISO 3166 code; there are no questions about attacks on named places. ``cluster`` joins questions
    that one development would settle together, since their scores are not independent.
    """

    id: str
    text: str
    kind: Kind
    opens: date
    closes: date
    resolve_by: date
    criteria: str
    void_if: str
    primary_source: str
    fallback_source: str
    made_by: str
    country: str | None = None
    unit: str | None = None
    cluster: str | None = None

    def __post_init__(self) -> None:
        if self.closes - self.opens < MIN_HORIZON:
            raise ValueError(f"question {self.id}: closes less than a week after it opens")
        if self.resolve_by < self.closes:
            raise ValueError(f"question {self.id}: to be resolved before it closes")
        if self.country is not None and (len(self.country) != 2 or not self.country.isalpha()):
            raise ValueError(
                f"question {self.id}: {self.country!r} is no country; places within one are not asked about"
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantile:
    """Below ``value`` lies the share ``level`` of what is expected."""

    level: Decimal
    value: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A forecast at one time: a ``probability`` for an event, ``quantiles`` in order for a number."""

    question: str
    at: datetime
    author: str
    basis: Basis
    reason: str
    probability: Decimal | None = None
    quantiles: tuple[Quantile, ...] = ()

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError(f"question {self.question}: the time of a forecast needs a zone")
        if (self.probability is None) == (not self.quantiles):
            raise ValueError(f"question {self.question}: a forecast has a probability or quantiles, one of them")
        if self.probability is not None and not 0 <= self.probability <= 1:
            raise ValueError(f"question {self.question}: {self.probability} is no probability")
        for lower, upper in zip(self.quantiles, self.quantiles[1:], strict=False):
            if not (0 < lower.level < upper.level < 1 and lower.value <= upper.value):
                raise ValueError(f"question {self.question}: quantiles do not rise: {lower}, {upper}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """What came, and the claims that say so. Exactly one of ``happened``, ``value`` and ``void`` (why) is set."""

    question: str
    at: datetime
    claims: tuple[str, ...]
    happened: bool | None = None
    value: Decimal | None = None
    void: str | None = None

    def __post_init__(self) -> None:
        if sum(answer is not None for answer in (self.happened, self.value, self.void)) != 1:
            raise ValueError(f"question {self.question}: a resolution is yes or no, a number, or void: one of them")
