"""How often the rules are right, as it was measured last on annotated articles; `make docs` writes the figures."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """The scores of one language, from 0 to 1: F1 of figures found, and of those right in every field."""

    lang: str
    found: float
    whole: float


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredSide:
    """Precision and recall, from 0 to 1, of figures that speak of one side, ``other`` sides or ``none``."""

    side: str
    precision: float
    recall: float


@cache
def _form() -> dict[str, dict[str, dict[str, float]]]:
    found: dict[str, dict[str, dict[str, float]]] = json.loads(
        (resources.files("crossfoot.publish") / "measured.json").read_text(encoding="utf-8")
    )
    return found


def measured() -> tuple[Measured, ...]:
    """The scores of every language."""
    return tuple(
        Measured(lang=lang, found=scores["found"], whole=scores["whole"])
        for lang, scores in _form()["languages"].items()
    )


def measured_sides() -> tuple[MeasuredSide, ...]:
    """The scores of the sides, those of which most is told first."""
    return tuple(MeasuredSide(side=side, **scores) for side, scores in _form()["sides"].items())
