"""Correcting a claim: which of its fields can be changed, and the claim that a filled-in form describes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from crossfoot.model.bound import Hedge
from crossfoot.model.claim import Claim, claim_from_json, claim_to_json
from crossfoot.model.measure import Measure
from crossfoot.model.records.stance import Position
from crossfoot.model.records.status import State, What

_LONGEST = 300
#: "1,204": a thousand and more where pages are English, a little more than one where they are Ukrainian.
_EITHER = re.compile(r"[1-9][0-9]{0,2},[0-9]{3}")
#: "1,204,000" or "1,204.5", which can be read in one way only.
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of the JSON form of a claim. ``group`` is where the catalogue has the texts of its ``choices``."""

    name: str
    kind: str = "text"
    group: str = ""
    choices: tuple[str, ...] = ()
    required: bool = False


class FieldRefused(ValueError):  # noqa: N818
    """A field that cannot have the value typed; the message is the field's name."""


def _choice(name: str, group: str, choices: tuple[str, ...], *, required: bool = True) -> Field:
    return Field(name=name, kind="choice", group=group, choices=choices, required=required)


_SIDES = ("ukraine", "russia")
_OF_KIND: dict[str, tuple[Field, ...]] = {
    "figure": (
        Field(name="low", kind="number", required=True),
        Field(name="high", kind="number", required=True),
        _choice("bound", "bound", tuple(hedge.value for hedge in Hedge)),
        _choice("measure", "measure", tuple(measure.value for measure in Measure)),
        Field(name="object"),
        Field(name="unit"),
        Field(name="subset"),
        _choice("side", "side", _SIDES, required=False),
        Field(name="cumulative", kind="flag"),
    ),
    "status": (
        Field(name="facility", required=True),
        _choice("what", "what", tuple(what.value for what in What)),
        _choice("state", "state", tuple(state.value for state in State)),
    ),
    "stance": (
        Field(name="actor", required=True),
        Field(name="issue", required=True),
        Field(name="issue_text", required=True),
        _choice("stance", "stance", tuple(position.value for position in Position)),
        Field(name="condition"),
    ),
    "talks": (
        _choice("stage", "stage", ("planned", "held", "cancelled")),
        Field(name="outcome"),
    ),
    "forecast": (
        Field(name="event_text", required=True),
        Field(name="by"),
        _choice("polarity", "polarity", ("will", "will not")),
    ),
}
_OF_EVERY = (
    Field(name="speaker"),
    Field(name="unverified", kind="flag"),
    Field(name="place"),
    Field(name="place_code"),
    Field(name="date", kind="date"),
)


def fields_of(claim: Claim) -> tuple[Field, ...]:
    """What can be corrected of a claim, in the order of the form."""
    return (*_OF_KIND[claim.kind], *_OF_EVERY)


def values_of(claim: Claim) -> dict[str, str]:
    """What the form says before anything is changed."""
    form = claim_to_json(claim)
    place = form.pop("place") or {"text": "", "code": ""}
    form |= {"place": place["text"], "place_code": place["code"] or ""}
    if "low" in form:
        form |= {name: f"{Decimal(str(form[name])):f}" for name in ("low", "high")}
    return {field.name: _written(form[field.name]) for field in fields_of(claim)}


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return "on" if value else ""
    return "" if value is None else str(value)


def corrected(claim: Claim, typed: Mapping[str, str]) -> Claim:
    """The claim with what was typed; a field that is not in the form stays as it is.

    Raises:
        FieldRefused: a value that the field cannot have.
    """
    form = claim_to_json(claim)
    values: dict[str, Any] = {}
    for field in fields_of(claim):
        if field.name in typed or field.kind == "flag":
            values[field.name] = _value(field, typed.get(field.name, "").strip())
    place, code = values.pop("place", None), values.pop("place_code", None)
    if code and not place:
        raise FieldRefused("place")
    if "place" in typed:
        values["place"] = {"text": place, "code": code} if place else None
    if values.get("speaker") != form["speaker"] and "speaker" in values:
        # Who that is in the register was read from the old name.
        values["speaker_id"] = None
        values["cue"] = form["cue"] if values["speaker"] else None
    if "low" in values and values["low"] > values["high"]:
        raise FieldRefused("high")
    return claim_from_json(form | values)


def _value(field: Field, typed: str) -> Any:
    if len(typed) > _LONGEST or (field.required and not typed) or not typed.isprintable():
        raise FieldRefused(field.name)
    match field.kind:
        case "flag":
            return bool(typed)
        case "number":
            return _number(field, typed.replace(" ", "").replace("\u00a0", ""))
        case "date" if typed:
            try:
                return date.fromisoformat(typed).isoformat()
            except ValueError:
                raise FieldRefused(field.name) from None
        case "choice" if typed and typed not in field.choices:
            raise FieldRefused(field.name)
    return typed or None


def _number(field: Field, typed: str) -> Decimal:
    """A number with a comma or a point before its decimals; "1,204" may be either, so whoever means it says it anew."""
    if _EITHER.fullmatch(typed):
        raise FieldRefused(field.name)
    try:
        number = Decimal(typed.replace(",", "") if _GROUPED.fullmatch(typed) else typed.replace(",", "."))
    except InvalidOperation:
        raise FieldRefused(field.name) from None
    if not number.is_finite() or number < 0 or number >= Decimal(10) ** 15:
        raise FieldRefused(field.name)
    return number
