"""Which facility a status speaks of, however its name is spelled."""

from __future__ import annotations

import re

from crossfoot.model.claim import Claim
from crossfoot.model.records.status import Status

_NUCLEAR = re.compile(r"nuclear|NPP|АЕС|АЭС|атомн", re.IGNORECASE)


def nuclear_plant_of(claim: Claim) -> str | None:
    """The region of the nuclear plant that a status speaks of, by its ISO 3166-2 code; ``None`` where it names none.

    No region has two, so the code stands for the plant: "Zaporizhzhia NPP", "ЗАЕС" and "Запорожская АЭС" are one.
    """
    code = claim.place.code if claim.place else None
    if code is None or "-" not in code or not isinstance(claim.record, Status):
        return None
    return code if _NUCLEAR.search(claim.record.facility) else None


def facility_key(claim: Claim) -> str:
    """What the facility of a status is compared by: the region of a nuclear plant, else its name in lower case."""
    assert isinstance(claim.record, Status), "only a status is of a facility"
    return nuclear_plant_of(claim) or claim.record.facility.casefold()
