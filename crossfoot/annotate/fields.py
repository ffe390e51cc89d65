"""What each field of an annotation may hold.

A test takes a value and the document's text (``None`` where it is not at hand) and says what is wrong, or ``None``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from typing import Any

from crossfoot.model.bound import Hedge
from crossfoot.model.measure import Measure
from crossfoot.model.records.stance import Position
from crossfoot.model.records.status import State, What

Test = Callable[[Any, str | None], str | None]

_NAMES = {dict: "an object", list: "a list", str: "a string", bool: "a truth value", type(None): "null"}
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")


def name_of(value: object) -> str:
    """How a JSON value is called in a message."""
    return _NAMES.get(type(value), "a number")


def shown(value: object, width: int = 40) -> str:
    """A value as a message shows it: as JSON in one line, cut where it is long."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= width else f"{text[: width - 1]}…"


def words(value: object, text: str | None) -> str | None:
    """A string that is not empty."""
    if not isinstance(value, str):
        return f"{name_of(value)}, not a string"
    return None if value.strip() else "empty"


def words_of_the_text(value: object, text: str | None) -> str | None:
    """A string that stands in the document's text."""
    wrong = words(value, text)
    if wrong is None and text is not None and str(value) not in text:
        return f"{shown(value)} does not stand in the text"
    return wrong


def truth(value: object, text: str | None) -> str | None:
    """True or false."""
    return None if isinstance(value, bool) else f"{name_of(value)}, not true or false"


def number(value: object, text: str | None) -> str | None:
    """A number that is not negative."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return f"{name_of(value)}, not a number"
    return None if value >= 0 else f"{value} is below 0"


def place_in_text(value: object, text: str | None) -> str | None:
    """A whole number, not negative: where a quote begins, in code points."""
    if isinstance(value, bool) or not isinstance(value, int):
        return f"{shown(value) if isinstance(value, float) else name_of(value)}, not a whole number"
    return None if value >= 0 else f"{value} is below 0"


def day(value: object, text: str | None) -> str | None:
    """An ISO date."""
    if not isinstance(value, str):
        return f"{name_of(value)}, not a date"
    try:
        date.fromisoformat(value)
    except ValueError as error:
        return f"{shown(value)} is no date: {error}" if _ISO.fullmatch(value) else f"{shown(value)} is not YYYY-MM-DD"
    return None if _ISO.fullmatch(value) else f"{shown(value)} is not YYYY-MM-DD"


def lower_case(value: object, text: str | None) -> str | None:
    """A name in lower case."""
    wrong = words(value, text)
    return wrong or (None if value == str(value).lower() else f"{shown(value)} is not in lower case")


def names(value: object, text: str | None) -> str | None:
    """A list of strings."""
    if not isinstance(value, list):
        return f"{name_of(value)}, not a list"
    return next((f"it holds {wrong}" for item in value if (wrong := words(item, text))), None)


def marks(value: object, text: str | None) -> str | None:
    """A list of further places, each with ``quote`` and ``start``; their own fields are asked one by one."""
    if not isinstance(value, list):
        return f"{name_of(value)}, not a list"
    return None if value else "empty; leave it out where there is one place"


def one_of(allowed: type[StrEnum] | tuple[str, ...]) -> Test:
    """One of a closed set of words."""
    known = [str(word) for word in allowed]

    def test(value: object, text: str | None) -> str | None:
        if value in known:
            return None
        close = get_close_matches(value, known, n=1) if isinstance(value, str) else []
        hint = f"did you mean {close[0]}?" if close else f"there are {', '.join(known)}"
        return f"{shown(value)} is none of the {len(known)} words for it; {hint}"

    return test


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field: what it may hold, whether it may be null, and whether it may be missing."""

    test: Test
    null: bool = False
    missing: bool = False


def _open(test: Test) -> Field:
    return Field(test=test, null=True)


def _rare(test: Test) -> Field:
    return Field(test=test, null=True, missing=True)


MARK = {"quote": Field(test=words), "start": Field(test=place_in_text)}
#: list of an entry -> what each thing in it has
FIELDS: dict[str, dict[str, Field]] = {
    "figures": MARK | {
        "value": _rare(number), "low": _rare(number), "high": _rare(number), "bound": Field(test=one_of(Hedge)),
        "measure": Field(test=one_of(Measure)), "object": _open(words), "model": _open(words),
        "total_of": Field(test=truth), "side": _open(lower_case), "place": _open(words_of_the_text),
        "date": _open(day), "said_by": _open(words_of_the_text), "unverified": Field(test=truth),
        "unit": _rare(words), "subset": _rare(words), "via": _rare(words),
        "spans": Field(test=marks, missing=True),
    },
    "stances": MARK | {
        "actor": Field(test=words), "issue": Field(test=words), "stance": Field(test=one_of(Position)),
    },
    "status": MARK | {
        "facility": Field(test=words), "what": Field(test=one_of(What)), "state": Field(test=one_of(State)),
        "said_by": _open(words_of_the_text), "date": _open(day),
    },
    "talks": MARK | {
        "parties": Field(test=names), "people": Field(test=names), "place": _open(words_of_the_text),
        "date": _open(day), "outcome": _open(words),
    },
    "forecasts": MARK | {
        "event_text": Field(test=words_of_the_text), "by": _open(day), "likelihood_word": _open(words_of_the_text),
        "polarity": Field(test=one_of(("positive", "negative"))), "said_by": _open(words_of_the_text),
    },
    "dont_care": MARK,
}  # fmt: skip
#: What one thing of a list is called in a message.
CALLED = {
    "figures": "figure", "stances": "stance", "status": "status", "talks": "talks", "forecasts": "forecast",
    "dont_care": "dont_care",
}  # fmt: skip
