"""Sums that hold, cut at their numbers, so that a page can lead from each number to where the text says it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from crossfoot.check.check import Identity
from crossfoot.check.findings import digits
from crossfoot.model.claim import Claim
from crossfoot.model.records.figure import Figure

_NUMBER = re.compile(r"(\d+(?:\.\d+)?)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A stretch of a sum: what stands between two numbers, or a number with that (from 1) of the claim that says it."""

    text: str
    number: Decimal | None = None
    claim: int | None = None


def stretches(sum_: Identity, claims: Sequence[Claim]) -> tuple[Stretch, ...]:
    """The whole sum; a number that no claim it stands on says has no claim."""
    cited = {item.claim for item in sum_.evidence}
    waiting = [(_stated(claim), at) for at, claim in enumerate(claims, 1) if claim.id in cited]
    found = []
    for text in filter(None, _NUMBER.split(sum_.computation)):
        if not _NUMBER.fullmatch(text):
            found.append(Stretch(text=text))
            continue
        saying = next((one for one in waiting if one[0] == text), None)
        if saying:
            # Another number of the same size is another claim's.
            waiting.remove(saying)
        found.append(Stretch(text=text, number=Decimal(text), claim=saying[1] if saying else None))
    return tuple(found)


def _stated(claim: Claim) -> str | None:
    """The number of a claim as a sum writes it."""
    record = claim.record
    return digits(record.bound.low) if isinstance(record, Figure) else None
