"""Things destroyed on the ground.

"destroyed 41 drones in their depot", "two houses burned down". Losses of an army are read by losses-equipment.
"""

from crossfoot.extract.objects import AIR, HOMES, THINGS
from crossfoot.extract.pattern import object_of_noun, verb
from crossfoot.extract.rule import Rule
from crossfoot.model.measure import Measure

DESTROYED = Rule(
    name="destroyed",
    measure=Measure.DESTROYED,
    objects=THINGS | HOMES | {"location", "settlement", "city"},
    open=True,
    renames=dict.fromkeys(HOMES, "house"),
    patterns=(
        verb("destroy", extra=1),
        verb("destroy", objects=AIR - {"aircraft", "helicopter"}, near="on-ground", extra=-1),
        # «Число уничтоженных машин»; weapons so told of were shot down.
        object_of_noun("downed-toll", objects=(THINGS - AIR) | HOMES, extra=-4),
        # "Reduced two villas to rubble"
        verb("lay-waste", near="to-ruins", extra=-1),
        # «Відправили на дно дві баржі»
        verb("scrap", objects=THINGS, near="to-scrap", extra=-1),
        verb("eliminate", extra=3),
        verb("shoot-down", objects=AIR, near="on-ground", extra=1),
    ),
)
