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


@cache
def measured() -> tuple[Measured, ...]:
    """The scores of every language."""
    form = json.loads((resources.files("crossfoot.publish") / "measured.json").read_text(encoding="utf-8"))
    return tuple(Measured(lang=lang, found=scores["found"], whole=scores["whole"]) for lang, scores in form.items())
