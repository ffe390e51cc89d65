"""Prisoners taken and settlements taken.

"took 12 soldiers prisoner", "captured three villages", "regained control over eight settlements".
"""

from crossfoot.extract.objects import MILITARY_PEOPLE, PEOPLE
from crossfoot.extract.pattern import Pattern, Shape, object_of_noun, subject, verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

_TOWNS = frozenset({"settlement", "city", "position"})
#: who may be held
_HELD = PEOPLE - {"rescuer", "worker", "medic", "police_officer", "refugee", "displaced_person", "resident"}

CAPTURED = Rule(
    name="captured",
    measure=Measure.CAPTURED,
    objects=PEOPLE | _TOWNS,
    patterns=(
        verb("capture"),
        # «Семеро солдатів підняли руки», and not those who vote
        subject("hands-up", objects=MILITARY_PEOPLE),
        # "Overran a post, taking nine hostages"
        verb("occupy", objects=_TOWNS | {"prisoner"}),
        # "Six villages were lost in three days"
        verb("lose", objects=_TOWNS, extra=2),
        # People who are freed come back from captivity.
        verb("set-free", objects=_TOWNS),
        verb("in-captivity"),
        # "Nine people were killed and 40 hostages taken in the raid"
        Pattern(Shape.BESIDE, "take-in", frozenset({"prisoner"}), only=frozenset({"en"}), near="hostage"),
        # «В норландском плену находятся 40 бойцов»
        Pattern(Shape.VERB, "kept", _HELD, 0.5, near="captivity"),
        # "Gunmen rounded up 40 fishermen"
        verb("detain", objects=PEOPLE, extra=1.5),
        # "Norland holds 900 soldiers"
        object_of_noun("hold-people", objects=_HELD, extra=1),
        # "The release of 12 soldiers still held": they are not free yet.
        verb("still-held", objects=PEOPLE, extra=-4),
    ),
)
