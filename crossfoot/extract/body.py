"""What the register says of one institution or office."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """What sort of speaker a body is."""

    GOVERNMENT = "government"
    MILITARY = "military"
    EMERGENCY = "emergency service"
    POLICE = "police"
    JUSTICE = "prosecution"
    REGION = "regional administration"
    CITY = "city administration"
    ENERGY = "energy company"
    COMPANY = "company"
    INTERNATIONAL = "international organisation"
    AID = "aid organisation"
    HEALTH = "health authority"
    ARMED_GROUP = "armed group"
    RESEARCH = "research body"
    OUTLET = "news outlet"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """An institution or office that speaks.

    ``side`` is the country in whose interest it speaks, in lower case as in ``docs/claims.md``; ``None`` for one that
    takes no side. ``names`` holds spellings by language code, separated by ``|``; a spelling matches a name that has
    all its words, whatever their grammatical case.
    """

    id: str
    name: str
    kind: Kind
    side: str | None
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bodies:
    """A part of the register: one file on its shelf."""

    bodies: tuple[Body, ...]
