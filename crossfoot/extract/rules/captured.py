"""Prisoners taken and settlements taken.

"took 12 soldiers prisoner", "captured three villages", "regained control over eight settlements".
"""

from crossfoot.extract.objects import PEOPLE
from crossfoot.extract.pattern import verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

_TOWNS = frozenset({"settlement", "city", "position"})

CAPTURED = Rule(
    name="captured",
    measure=Measure.CAPTURED,
    objects=PEOPLE | _TOWNS,
    patterns=(
        verb("capture"),
        verb("occupy", objects=_TOWNS),
        # People who are freed come back from captivity.
        verb("set-free", objects=_TOWNS),
        verb("in-captivity"),
        # "The release of 12 soldiers still held": they are not free yet.
        verb("still-held", objects=PEOPLE, extra=-4),
    ),
)
