"""Questions with rules that settle them, the forecasts made of them, and their resolutions: the outlook's entries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any

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


Entry = Question | Estimate | Resolution


def check_fits(earlier: Iterable[Entry], entry: Entry) -> None:
    """Hold an entry to those that stand before it; nothing of the outlook is ever changed.

    Args:
        earlier: the entries of its question, in their order.
        entry: what is to follow them.

    Raises:
        ValueError: a forecast or resolution of a question that was not asked, of another kind than it, or made after it
            is resolved; a forecast earlier than the one before it, or outside the time the question is open; a no or a
            number before the question closes; a question asked twice.
    """
    before = list(earlier)
    asked = next((one for one in before if isinstance(one, Question)), None)
    if isinstance(entry, Question):
        if asked is not None:
            raise ValueError(f"question {entry.id} is asked already")
        return
    name = entry.question
    if asked is None:
        raise ValueError(f"there is no question {name}")
    by_number = bool(entry.quantiles) if isinstance(entry, Estimate) else entry.value is not None
    by_event = (entry.probability if isinstance(entry, Estimate) else entry.happened) is not None
    if (by_event and asked.kind is Kind.NUMBER) or (by_number and asked.kind is Kind.EVENT):
        raise ValueError(f"question {name} asks for the other kind of answer")
    for one in before:
        if isinstance(one, Resolution):
            raise ValueError(f"question {name} is resolved already")
        if isinstance(one, Estimate) and isinstance(entry, Estimate) and one.at > entry.at:
            raise ValueError(f"a forecast of {entry.at.isoformat()} cannot follow one of {one.at.isoformat()}")
    day = entry.at.date()
    if isinstance(entry, Estimate):
        if not asked.opens <= day <= asked.closes:
            raise ValueError(f"question {name} is open from {asked.opens} to {asked.closes}, not on {day}")
    elif day < asked.closes and (entry.happened is False or entry.value is not None):
        raise ValueError(f"question {name} closes on {asked.closes}; until then it may only be settled as yes, or void")


def entry_to_json(entry: Entry) -> dict[str, Any]:
    """The entry as JSON: its ``type``, then its fields; numbers as decimal strings, times in ISO form."""
    return {"type": type(entry).__name__.lower(), **_plain_fields(entry)}


def entry_from_json(form: dict[str, Any]) -> Entry:
    """The entry a JSON form describes; raises `KeyError` or `ValueError` where the form is not one of ours."""
    given = {name: value for name, value in form.items() if name != "type"}
    match form["type"]:
        case "question":
            days = {name: date.fromisoformat(given[name]) for name in ("opens", "closes", "resolve_by")}
            return Question(**given | days | {"kind": Kind(given["kind"])})
        case "estimate":
            chance = given["probability"]
            return Estimate(
                **given
                | {
                    "at": datetime.fromisoformat(given["at"]),
                    "basis": Basis(given["basis"]),
                    "probability": Decimal(chance) if chance is not None else None,
                    "quantiles": tuple(
                        Quantile(level=Decimal(one["level"]), value=Decimal(one["value"])) for one in given["quantiles"]
                    ),
                }
            )
        case "resolution":
            value = given["value"]
            return Resolution(
                **given
                | {
                    "at": datetime.fromisoformat(given["at"]),
                    "claims": tuple(given["claims"]),
                    "value": Decimal(value) if value is not None else None,
                }
            )
    raise ValueError(f"unknown type of entry: {form['type']!r}")


def _plain_fields(value: Any) -> dict[str, object]:
    return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return _plain_fields(value) if is_dataclass(value) else value
