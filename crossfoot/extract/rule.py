"""What a rule is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from crossfoot.extract.pattern import Pattern
from crossfoot.model.measure import Measure


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Reads one measure: patterns over concepts, the objects it may count, and no words.

    The module's docstring says what it reads, with an example; ``crossfoot explain NAME`` prints it.
    """

    name: str
    measure: Measure
    patterns: tuple[Pattern, ...] = ()
    #: objects it accepts; empty: any
    objects: frozenset[str] = frozenset()
    #: with ``objects``: whether it also counts things that no object concept names
    open: bool = False
    #: object to assume where none is named
    default: str | None = None
    #: objects that have another name under this rule: soldiers exchanged are prisoners
    renames: Mapping[str, str] = field(default_factory=dict)
    #: units it accepts; empty: counts only
    units: frozenset[str] = frozenset()
