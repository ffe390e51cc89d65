"""People rescued or evacuated.

"rescuers pulled 14 people from the rubble", "230 residents were evacuated".
"""

from crossfoot.extract.objects import MILITARY_PEOPLE, PEOPLE
from crossfoot.extract.pattern import Pattern, Shape, beside, head, verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

#: Rescuers are seldom rescued.
_HELPED = PEOPLE - {"rescuer"}

RESCUED_EVACUATED = Rule(
    name="rescued-evacuated",
    measure=Measure.RESCUED_EVACUATED,
    objects=_HELPED | {"household"},
    open=True,
    default="person",
    # "Evacuated 21 injured people": the verb goes before what it acts on.
    patterns=(
        verb("rescue", extra=-0.75),
        beside("rescue"),
        # «На вокзалі 40 евакуйованих»
        head("rescued-people", extra=1),
        # "Taken 40 people out of the villages"
        verb("take-people", objects=_HELPED - MILITARY_PEOPLE | {"household"}, near="to-safety"),
        # «Під завалами опинилися вісім людей, п'ятьох дістали»
        Pattern(Shape.VERB, "get-out", _HELPED, -0.5, near="missing"),
        # «Живими вдалося дістати 12 мешканців»
        Pattern(Shape.VERB, "get-out", _HELPED, -0.75, frozenset({"uk", "ru"}), near="alive"),
        # "Pull out 12 people alive": they are not only unharmed
        Pattern(Shape.VERB, "get-out", _HELPED, -2, frozenset({"en"}), near="alive"),
        # "The transit point received 90 people"
        Pattern(Shape.OBJECT, "take-in", _HELPED, near="refuge"),
    ),
)
