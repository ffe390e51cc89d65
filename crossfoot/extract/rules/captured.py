"""Prisoners taken and settlements taken.

"took 12 soldiers prisoner", "captured three villages", "regained control over eight settlements".
"""

from crossfoot.extract.objects import PEOPLE
from crossfoot.extract.pattern import verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

CAPTURED = Rule(
    name="captured",
    measure=Measure.CAPTURED,
    objects=PEOPLE | {"settlement", "city"},
    patterns=(verb("capture"), verb("occupy", objects=frozenset({"settlement", "city"})), verb("in-captivity")),
)
