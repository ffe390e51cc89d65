"""The state of nuclear and energy facilities.

"The last 400 kV line was lost at noon and restored in the evening", "back-up generators were not needed",
"radiation levels are normal", "310 blocks had no heating". A word for what became of something is paired with
the nearest thing in its clause that this can become of; a clause that names none goes on with the thing named before.
"""

from __future__ import annotations

from collections.abc import Iterator

from crossfoot.extract.account import Account, Scene, Told, bits
from crossfoot.extract.clauses import Clause, clauses, negated
from crossfoot.extract.facility import NUCLEAR, THINGS, Things, facility_key, facility_near
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.objects import SUPPLIED
from crossfoot.extract.states import STATE, STATES, UTILITIES, become, limited
from crossfoot.extract.tokens import Tokens
from crossfoot.model.records.status import State, Status, What

NOT, FUTURE, TO, BE = bits("negation"), bits("ahead", "ex-expected", "st-can"), bits("to"), bits("be")
DARK = {bits("without-power"): "power", bits("without-heat"): "heat", bits("without-water"): "water"}
COUNTED = bits("number", "numeral", "fraction")
#: "the plant" in a text about a nuclear one; who is without power elsewhere
PLANT, CONSUMER = bits("where-plant"), bits(*sorted(SUPPLIED))
POWER_BACK = bits("st-power-back")
REST, OUTAGE = bits("st-rest"), bits("st-outage")
IDLE, BLACKOUT, RATION, IMPOSED = (bits("st-" + name) for name in ("idle", "blackout", "ration", "imposed"))
#: "connected to the grid"; power cuts that were called off; an outage that ended; supply that is back for all
TIED, LIFTED, ENDED, ALL = (bits("st-" + name) for name in ("tied", "lifted", "ended", "all"))
#: "at limited capacity"; the grid as what a plant is cut off from; units of a plant
#: "the other remains out of service": another line than the one told of
OTHER = bits("other")
MAYBE, HAVE = bits("ex-may", "st-can"), bits("have")
RESTORING, AVERTED = bits("st-restoring"), bits("st-averted")
DAMAGE_NOUN = bits("st-damage")
LOW, NET, UNIT = bits("st-low"), bits("st-net"), bits("reactor")
WHOLE = IDLE | BLACKOUT | RATION | POWER_BACK | TIED | LOW
for _concepts in DARK:
    WHOLE |= _concepts
FIELD = bits("st-field", "energy_facility")
_FIELDS, _BECOMES, _NAMED = map(FAMILIES.of_concepts, (FIELD | WHOLE, STATE | WHOLE, THINGS | WHOLE | NET))
_NUCLEAR_WORDS = FAMILIES.of_concepts(bits("st-nuclear"))

#: "was restored after the outage"; hours without power are told of what may come
AFTER, HOURS = bits("after"), bits("unit:hour")
#: supply that may be that of a nuclear plant, and what its loss and return are there
POWERS = ("power", "strength")
_FED = {State.LOST: State.LOST, State.PARTIAL: State.RESTORED, State.RUNNING: State.RUNNING}
#: what others are parts of: "of nine units at the plants one stands idle"
_SITES = ("structure", "works", "building")
_CONSUMERS = FAMILIES.of_concepts(CONSUMER)
#: A thing and what became of it stand within so many tokens, supply and what became of it nearer.
_REACH, _NEAR = 14, 4
#: A subject may stand farther before what became of it.
_SUBJECT = 20


def read_status(scene: Scene, sentences: list[tuple[int, int]]) -> Iterator[Told]:
    """The states told in the sentences."""
    if not scene.tokens.families[_FIELDS]:
        return
    things = Things(scene)
    for first, last in sentences:
        yield from _read_sentence(scene, things, first, last)


def _read_sentence(scene: Scene, things: Things, first: int, last: int) -> Iterator[Told]:
    told: set[tuple[int, What, State]] = set()
    before: list[tuple[int, str]] = []
    for clause in clauses(scene.tokens, first, last):
        named = things.between(clause.first, clause.last)
        for at in scene.tokens.between(_BECOMES, clause.first, clause.last):
            if scene.tokens.hyphen(scene.tokens.behind(at)) or _is_idle(scene.tokens, clause, at):
                # "Heating cut-offs": a noun.
                continue
            found = _paired(scene, clause, at, named, before) if things.nuclear else None
            found = found or _whole(scene, things, clause, at) or _paired(scene, clause, at, named, before)
            if found is None or _goes_on(scene, clause, at, found, told):
                continue
            if found[1] in POWERS and _is_plant_fed(scene, things, clause, found):
                found = found[0], "offsite", What.OFFSITE_POWER, _FED[found[3]]
            told.add((found[0], found[2], found[3]))
            yield _told(scene, things, clause, at, *found)
        if named and not clause.aside:
            before = named


def _is_idle(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a word tells no change: what is still being restored, what was averted."""
    masks = tokens.masks
    return bool(masks[at] & RESTORING) or any(mask & AVERTED for mask in masks[max(clause.first, at - _NEAR) : at])


def _is_plant_fed(scene: Scene, things: Things, clause: Clause, found: tuple[int, str, What, State]) -> bool:
    """Whether the supply that was lost or restored is that of a nuclear plant: "the station lost power"."""
    if found[2] is not What.SUPPLY or found[3] not in _FED or not things.nuclear:
        return False
    return _is_plant_dark(scene, things, clause) or not scene.tokens.families[_CONSUMERS]


def _goes_on(
    scene: Scene, clause: Clause, at: int, found: tuple[int, str, What, State], told: set[tuple[int, What, State]]
) -> bool:
    """Whether the sentence has said this of the thing, or worse: a line that was cut is still out of service."""
    thing, _, what, state = found
    if any(mask & AFTER for mask in scene.tokens.masks[max(0, at - _NEAR) : at]):
        # "The line was back after an outage of an hour": what it came back from.
        if state is State.LOST:
            return any(other == thing and was is State.RESTORED for other, _, was in told)
        return any(other is what and was is State.PARTIAL for _, other, was in told)
    if (thing, what, state) in told or (state is State.RUNNING and (thing, what, State.LOST) in told):
        # "Lost its supply and has to operate on diesel": what was lost is not what operates.
        return True
    stopped = what is What.LINE and scene.tokens.masks[at] & STATES["stopped"]
    return bool(stopped) and any(other == thing and was is not State.RESTORED for other, _, was in told)


def _is_attribute(scene: Scene, clause: Clause, at: int, thing: int, state: State) -> bool:
    """Whether the word only says which things: "at operating plants", "lines damaged in May were restored"."""
    masks = scene.tokens.masks
    if masks[at] & DAMAGE_NOUN and (not at < thing <= at + _NEAR or masks[at - 1] & COUNTED):
        # "A third of the damage": of what is not said.
        return True
    if state is State.NORMAL and masks[at] & STATES["running"] and thing > at + 1:
        # "Works to keep the cooling": not the cooling.
        return True
    if state is State.RUNNING:
        if clause.aside or (thing > at + _NEAR and not masks[at] & STATES["fed"]):
            # "The plant works in wartime because of a line": not the line, nor "which feeds it".
            return True
        return at + 1 < clause.last and bool(masks[at + 1] & (PLANT | NUCLEAR))
    if state is not State.DAMAGED or at != scene.tokens.behind(thing):
        return False
    return any(mask & STATES["back"] for mask in masks[at + 1 : clause.last])


def _whole(scene: Scene, things: Things, clause: Clause, at: int) -> tuple[int, str, What, State] | None:
    """A state that one word or phrase tells: "without heating", "not producing electricity"."""
    masks = scene.tokens.masks
    mask = masks[at]
    for dark, utility in DARK.items():
        if at > clause.first and masks[at - 1] & HOURS:
            continue
        if not mask & dark or _is_to_come(scene.tokens, max(clause.first, at - _NEAR), at):
            continue
        if utility == "power" and _is_plant_dark(scene, things, clause):
            return at, "offsite", What.OFFSITE_POWER, State.LOST
        if not _is_rest(scene, clause, at):
            return at, utility, What.SUPPLY, State.LOST
    if mask & POWER_BACK:
        return at, "power", What.SUPPLY, State.PARTIAL
    if mask & IDLE:
        return at, "generation", What.GENERATION, State.SHUTDOWN
    if mask & BLACKOUT and _is_plant_dark(scene, things, clause):
        return at, "offsite", What.OFFSITE_POWER, State.LOST
    if mask & (TIED | STATES["off"] | STATES["back"]) and _is_plant_dark(scene, things, clause):
        tie = _grid_tie(scene, clause, at)
        if tie is not None:
            return at, "offsite", What.OFFSITE_POWER, tie
    if mask & LOW and things.nuclear:
        around = scene.tokens.concepts(clause.first, clause.last)
        if around & (UNIT | NUCLEAR | PLANT):
            return at, "generation", What.REACTOR if around & UNIT else What.GENERATION, State.PARTIAL
    if mask & RATION:
        around = scene.tokens.concepts(clause.first, clause.last)
        if around & FUTURE:
            return None
        if around & LIFTED:
            return at, "power", What.SUPPLY, State.RESTORED
        if around & IMPOSED:
            return at, "power", What.SUPPLY, State.PARTIAL
    return None


def _grid_tie(scene: Scene, clause: Clause, at: int) -> State | None:
    """What became of a plant's tie to the grid: "was cut off from the country's grid", "remains connected to it"."""
    masks = scene.tokens.masks
    mask = masks[at]
    if any(near & UNIT for near in masks[clause.first : clause.last]):
        # "A unit was disconnected from the grid."
        return None
    if mask & TIED:
        near = masks[max(clause.first, at - _NEAR) : at]
        stays = any(mask & REST for mask in near) and not any(mask & NOT for mask in near)
        return State.RUNNING if stays else State.RESTORED
    # By the words alone: "cut off from the national grid" is a phrase of its own.
    end = min(scene.tokens.behind(at) + _NEAR, clause.last)
    if not any(near & NET for near in scene.tokens.base[at + 1 : end]):
        return None
    return State.LOST if mask & STATES["off"] else State.RESTORED


def _is_plant_dark(scene: Scene, things: Things, clause: Clause) -> bool:
    """Whether it is a nuclear plant that has no power, and no number of customers: «АЕС знеструмлена»."""
    if not things.nuclear:
        return False
    around = scene.tokens.concepts(clause.first, clause.last)
    if not around & (NUCLEAR | PLANT):
        return False
    masks = scene.tokens.masks
    counts = (at for at in range(clause.first, clause.last) if masks[at] & COUNTED)
    return not any(mask & CONSUMER for at in counts for mask in masks[at + 1 : min(at + _NEAR, clause.last)])


def _is_rest(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether it only tells an outcome, what is left of an outage, or no number of what was disconnected."""
    masks = scene.tokens.masks
    if masks[at] & OUTAGE or any(
        masks[near] & REST for near in range(max(clause.first, at - 4), min(at + 4, clause.last))
    ):
        return True
    counted = any(masks[near] & COUNTED for near in range(clause.first, clause.last))
    return bool(masks[at] & STATES["off"]) and not counted


def _paired(
    scene: Scene, clause: Clause, at: int, named: list[tuple[int, str]], before: list[tuple[int, str]]
) -> tuple[int, str, What, State] | None:
    """The nearest thing of the clause that this can become of, else the last one named before the clause."""
    tokens = scene.tokens
    masks = tokens.masks
    future = _is_to_come(scene.tokens, max(clause.first, at - _NEAR), at)
    future = future or bool(tokens.concepts(clause.first, at) & MAYBE)
    no = negated(tokens, at, clause.first)
    for thing, kind in sorted(named, key=lambda thing: (abs(thing[0] - at), thing[0] < at)):
        denied = no or negated(tokens, thing, clause.first)
        reach = _NEAR if kind in UTILITIES else _REACH if thing > at else _SUBJECT
        near = abs(thing - at) <= reach
        if near and thing != at and (denied or not future) and (found := become(masks[at], kind, denied)):
            if not _is_attribute(scene, clause, at, thing, found[1]):
                return thing, kind, *_outcome(scene, clause, at, found)
    for thing, kind in sorted(before, key=lambda thing: (thing[1] in _SITES, -thing[0])):
        if masks[at] & DAMAGE_NOUN or kind in UTILITIES or at - thing > 2 * _REACH or (future and not no):
            continue
        if clause.aside and kind == "line" and masks[at] & STATES["running"]:
            continue
        if found := become(masks[at], kind, no):
            # "Five of the generators were stopped": what is told of some, with a number for the thing.
            part = kind == "diesel" and any(mask & COUNTED for mask in masks[clause.first : clause.last])
            return thing, kind, *((What.DIESEL, State.PARTIAL) if part else limited(masks, clause, found))
    if no and masks[at] & STATES["broken"] and not named and not before and tokens.families[_NUCLEAR_WORDS]:
        return at, "structure", What.STRUCTURE, State.NORMAL
    return None


def _outcome(scene: Scene, clause: Clause, at: int, found: tuple[What, State]) -> tuple[What, State]:
    """What the words around make of a state: supply is back for all, an outage ended, a reactor runs low."""
    masks = scene.tokens.masks
    around = scene.tokens.concepts(clause.first, clause.last)
    if found == (What.SUPPLY, State.PARTIAL) and masks[at] & STATES["back"] and around & ALL and not around & NOT:
        return What.SUPPLY, State.RESTORED
    if found == (What.REACTOR, State.RUNNING) and around & (STATES["less"] | LOW):
        return What.REACTOR, State.PARTIAL
    outage = masks[at] & (STATES["disconnected"] | OUTAGE)
    if found[1] is State.LOST and outage and any(mask & ENDED for mask in masks[max(clause.first, at - _NEAR) : at]):
        return found[0], State.RESTORED
    return limited(masks, clause, found)


def _is_to_come(tokens: Tokens, first: int, at: int) -> bool:
    """Whether the words before one say that it is still to come: "will be", "is to be"."""
    masks = tokens.masks
    if any(mask & FUTURE for mask in masks[first : at + 1]):
        return True
    # "Any damage to the line will": what has not happened.
    noun = masks[at] & STATES["disconnected"] or (masks[at] & STATES["broken"] and tokens.base[at + 1] & TO)
    if noun and any(mask & FUTURE for mask in masks[at + 1 : at + _REACH]):
        return True
    # By the words alone, whatever phrase they stand in.
    due = [back for back in range(first, at) if tokens.base[back] & TO and tokens.base[back + 1] & BE]
    # "Had to be" has been.
    return bool(due) and not tokens.base[due[0] - 1] & HAVE


def _told(
    scene: Scene, things: Things, clause: Clause, at: int, thing: int, kind: str, what: What, state: State
) -> Told:
    tokens = scene.tokens
    first, last = min(at, thing), max(tokens.behind(at), tokens.behind(thing))
    if first < clause.first:
        first = clause.first
    while first > clause.first and first > at - 4 and tokens.masks[first - 1] & NOT:
        first -= 1
    facility = facility_near(scene, things, thing, at) or what.value
    known = facility_key(scene, things, thing, at) or what.value
    line = None
    if what is What.LINE:
        other = any(mask & OTHER for mask in tokens.masks[max(clause.first, at - _NEAR) : at])
        line = "other" if other else things.number(thing)
    key = (what, state, kind if what is What.SUPPLY else None, line)
    return Told(
        first=first,
        last=last,
        record=Status(facility=facility, what=what, state=state),
        place=scene.places.at(first, last),
        same=(*key, None if what in (What.SUPPLY, What.STRUCTURE) else known),
    )


STATUS = Account(name="status", needs=(_BECOMES, _NAMED), read=read_status)
