"""Which figures tell nothing of an object: their numbers may be seen beside anything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crossfoot.extract.objects import AIR, EQUIPMENT, PEOPLE
from crossfoot.model.claim import Claim
from crossfoot.model.measure import Measure
from crossfoot.model.records.figure import Figure

#: "The second will be launched in autumn" may be a turbine: what was launched must be known to be a weapon.
_OF_WEAPONS = frozenset({Measure.LAUNCHED, Measure.INTERCEPTED, Measure.SUPPRESSED})
#: Measures that say nothing of an object, and those that do so of these objects alone.
_TOLD = frozenset(
    {
        Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.LAUNCHED, Measure.INTERCEPTED, Measure.SUPPRESSED,
        Measure.LOSSES_EQUIPMENT, Measure.LOSSES_PERSONNEL, Measure.RESCUED_EVACUATED, Measure.MONEY,
        Measure.WITHOUT_POWER, Measure.WITHOUT_WATER, Measure.WITHOUT_HEAT, Measure.PLACES_HIT, Measure.PLACES_DEBRIS,
        Measure.CAPTURED, Measure.TERRITORY,
    }
)  # fmt: skip
_TOLD_OF = frozenset({Measure.DAMAGED, Measure.DESTROYED, Measure.HIT})
_PLAIN = PEOPLE | EQUIPMENT | AIR | {"building", "house", "apartment", "school", "hospital", "settlement", "region"}


def tellable(claims: Iterable[Claim]) -> Iterator[tuple[int, int]]:
    """The stretches of figures that tell nothing of an object: of people, weapons, homes, money."""
    for claim in claims:
        if is_tellable(claim):
            yield from ((span.start, span.end) for span in (claim.span, *claim.mentions))


def is_tellable(claim: Claim) -> bool:
    """Whether a claim's number tells nothing of an object, by what is counted."""
    record = claim.record
    if isinstance(record, Figure) and record.measure in _OF_WEAPONS and not (record.object or record.model):
        return False
    return isinstance(record, Figure) and (
        record.measure in _TOLD or (record.measure in _TOLD_OF and record.object in _PLAIN)
    )
