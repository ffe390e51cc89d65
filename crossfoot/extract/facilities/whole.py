"""A state that one word or phrase tells by itself: "without heating", "not producing electricity", "blackouts"."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause, negated
from crossfoot.extract.facilities.atoms import NUCLEAR
from crossfoot.extract.facilities.facility import sentence_at
from crossfoot.extract.facilities.happened import (
    BLACKOUT,
    CONSUMER,
    COUNTED,
    ENDED,
    FROM,
    FULL_LOAD,
    FUTURE,
    LEAKED,
    LOW,
    NEAR,
    NO_SUPPLY,
    NOT,
    OUTAGE,
    PART,
    PLACES,
    PLANT,
    RESTORING,
    TIED,
    TO,
    UNIT,
    WORKS,
    has_happened,
    is_ended,
    is_none_of,
    is_rest,
    is_to_come,
    reach_of,
    returned,
)
from crossfoot.extract.facilities.plant_power import grid_tie, is_plant_dark
from crossfoot.extract.facilities.states import STATES, limited
from crossfoot.extract.facilities.things import Things
from crossfoot.model.records.status import State, What

DARK = {
    bits("without-power", "st-dark"): "power", bits("without-heat"): "heat", bits("without-water"): "water",
    bits("st-without-gas"): "gas",
}  # fmt: skip
#: "without external power"
OUTER = bits("st-outer")
POWER_BACK, COLD, SCARCE = bits("st-power-back"), bits("st-cold"), bits("st-scarce")
IDLE, RATION, IMPOSED = (bits("st-" + name) for name in ("idle", "ration", "imposed"))
#: power cuts that were called off, and such as go on
LIFTED, WILL, LATER = bits("st-lifted"), bits("ex-will"), bits("st-will")
#: hours without power are told of what may come
WITHOUT, HOURS, DAYS = bits("without"), bits("unit:hour"), bits("unit:day", "unit:week", "unit:month")
AFTER, AND = bits("after"), bits("and", "contrast")
#: «запитано»; "generates no electricity", "not a single kilowatt"
REFED, MAKES, CURRENT = bits("st-refed"), bits("st-makes"), bits("st-watt", "st-power")
_OTHER_THINGS = bits("power_line", "st-structure", "st-station", "energy_facility", "generator", "st-diesel", "reactor")
_LOCAL = ("city", "region", "district", "settlement")
WHOLE = REFED | MAKES | COLD | SCARCE | IDLE | BLACKOUT | RATION | POWER_BACK | TIED | LOW | OUTAGE | LEAKED | FULL_LOAD
for _concepts in DARK:
    WHOLE |= _concepts
#: what a text is about that tells of such states
FIELD = bits("st-field", "energy_facility", "unit:kV", "st-structure", "st-station", "st-fuel", "st-pipe")
FIELD |= bits("st-fixture", "st-offsite", "st-link", "st-gas", "st-power", "heat", "st-port", "generation_capacity")


def whole(scene: Scene, things: Things, clause: Clause, at: int) -> tuple[int, str, What, State] | None:
    """A state that one word or phrase tells: "without heating", "not producing electricity"."""
    masks = scene.tokens.masks
    mask = masks[at]
    without = _without(scene, things, clause, at)
    if without is not None:
        return without
    if mask & LEAKED:
        none = negated(scene.tokens, at, clause.first) or is_none_of(scene.tokens, clause, at)
        # "There was no contamination at the nuclear site"
        return (at, "radiation", What.RADIATION, State.NORMAL) if none and _is_of_atoms(scene) else None
    if mask & COLD and _is_told_of_some(scene, at):
        return at, "heat", What.SUPPLY, State.LOST
    if mask & SCARCE and scene.tokens.concepts(clause.first, clause.last) & (COUNTED | CONSUMER):
        return at, "power", What.SUPPLY, State.PARTIAL
    if mask & POWER_BACK or (mask & REFED and _is_of_place(scene, clause)):
        to_come = is_to_come(scene.tokens, max(clause.first, at - NEAR), at)
        return None if to_come else (at, "power", What.SUPPLY, returned(scene, clause, at))
    if mask & (OUTAGE | BLACKOUT) and is_ended(scene, clause, at):
        plant = is_plant_dark(scene, things, clause)
        return at, *(("offsite", What.OFFSITE_POWER) if plant else ("power", What.SUPPLY)), State.RESTORED
    if mask & OUTAGE and not is_to_come(scene.tokens, clause.first, at) and has_happened(scene, clause, at):
        return at, "power", What.SUPPLY, State.LOST
    if mask & IDLE or (mask & MAKES and _makes_none(scene, things, clause, at)):
        # "Its six reactors are not generating electricity"
        return at, "generation", What.GENERATION, State.SHUTDOWN
    if mask & BLACKOUT and is_plant_dark(scene, things, clause):
        return _dark(scene, clause, at)
    if mask & (TIED | STATES["off"] | STATES["back"] | STATES["disconnected"]) and is_plant_dark(scene, things, clause):
        tie = grid_tie(scene, clause, at)
        if tie is not None:
            return at, "offsite", *limited(masks, clause, (What.OFFSITE_POWER, tie))
    if mask & LOW or (mask & FULL_LOAD and scene.tokens.concepts(clause.first, at) & NOT):
        # "Units cannot run at full power"
        around = scene.tokens.concepts(sentence_at(scene, at)[0] if clause.aside else clause.first, clause.last)
        if not (things.nuclear or around & FIELD):
            return None
        if around & (UNIT | NUCLEAR | PLANT | WORKS):
            # "The station's second unit, which runs at reduced load"
            return at, "generation", What.REACTOR if around & UNIT else What.GENERATION, State.PARTIAL
    return _rationed(scene, clause, at) if mask & RATION else None


def _is_of_place(scene: Scene, clause: Clause) -> bool:
    """Whether power is back in a place that a clause names: «Північний район заживлено»."""
    near = scene.mentions_between(clause.first, clause.last)
    named = scene.tokens.concepts(clause.first, clause.last) & _OTHER_THINGS
    return not named and any(mention.kind in _LOCAL for mention in near)


def _makes_none(scene: Scene, things: Things, clause: Clause, at: int) -> bool:
    """Whether works are told to make no power: "generates no electricity", «не видає ні кіловата»."""
    tokens = scene.tokens
    behind = range(tokens.behind(at), min(tokens.behind(at) + NEAR, clause.last))
    none = [near for near in behind if (tokens.masks[near] | tokens.base[near]) & NOT]
    if not (negated(tokens, at, clause.first) or none):
        return False
    current = any((tokens.masks[near] | tokens.base[near]) & CURRENT for near in behind)
    around = tokens.concepts(sentence_at(scene, at)[0], at)
    return current and bool(around & (UNIT | NUCLEAR | PLANT | WORKS) or things.plants)


def _is_of_atoms(scene: Scene) -> bool:
    """Whether a text names anything nuclear, by a phrase of any kind."""
    return any((mask | word) & NUCLEAR for mask, word in zip(scene.tokens.masks, scene.tokens.base, strict=True))


def _without(scene: Scene, things: Things, clause: Clause, at: int) -> tuple[int, str, What, State] | None:
    """What is told to be without supply: "without heating", "lost power from its last line"."""
    masks = scene.tokens.masks
    mask = masks[at]
    if any(word & MAKES for word in scene.tokens.base[max(clause.first, at - 2) : at]) and masks[at] & NO_SUPPLY:
        # "Generates no electricity"
        return None
    for dark, utility in DARK.items():
        if at > clause.first and masks[at - 1] & (HOURS | DAYS):
            lasted = any(mask & AFTER for mask in masks[max(clause.first, at - NEAR) : at])
            if masks[at - 1] & HOURS or lasted:
                # "Failed after six days without power"
                continue
        if not mask & dark or is_to_come(scene.tokens, max(clause.first, at - NEAR), at):
            continue
        if any(word & LATER for word in scene.tokens.base[scene.tokens.behind(at) : scene.tokens.behind(at) + 2]):
            # «Без води залишаться два райони»
            continue
        if _is_back_before(scene, clause, at):
            continue
        firm = not scene.tokens.lexicon.language.inflects
        if firm and at == clause.first and scene.tokens.capital(at) and scene.tokens.base[at] & WITHOUT:
            # "Without power, the plant cannot": what would be.
            continue
        behind = scene.tokens.behind(at)
        if things.nuclear and behind < clause.last and scene.tokens.base[behind] & FROM:
            line = next((thing for thing, kind in things.between(behind, clause.last) if kind == "line"), None)
            if line is not None:
                # "Lost power from its last line"
                return line, "line", What.LINE, State.LOST
        outer = any(word & OUTER for word in scene.tokens.base[at:behind])
        if utility == "power" and (outer or is_plant_dark(scene, things, clause)):
            return _dark(scene, clause, at)
        if not (is_rest(scene, clause, at) or _is_of_nobody(scene, clause, at)):
            return at, utility, What.SUPPLY, State.LOST
    return None


def _is_back_before(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether a clause tells first of what is back: "reconnected all of the homes left without electricity"."""
    masks = scene.tokens.masks
    back = [near for near in range(clause.first, at) if masks[near] & (STATES["back"] | RESTORING)]
    return bool(back) and not any(mask & AND for mask in masks[back[-1] : at])


def _dark(scene: Scene, clause: Clause, at: int) -> tuple[int, str, What, State]:
    """A plant that has lost its power, or has it back: "came out of its blackout"."""
    ended = any(mask & ENDED for mask in scene.tokens.masks[max(clause.first, at - NEAR) : at])
    return at, "offsite", What.OFFSITE_POWER, State.RESTORED if ended else State.LOST


def _is_of_nobody(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether it is not said who or what is without supply: «без світла жити важко»."""
    first, last = sentence_at(scene, at)
    told = scene.tokens.concepts(first, reach_of(scene, clause)) & (
        COUNTED | CONSUMER | PLACES | PLANT | NUCLEAR | WORKS | PART
    )
    return not (told or scene.mentions_between(first, last) or scene.places.at(at, at + 1) is not None)


def _rationed(scene: Scene, clause: Clause, at: int) -> tuple[int, str, What, State] | None:
    """Power cuts by turns, imposed or lifted; such as may come are a forecast."""
    around = scene.tokens.concepts(clause.first, clause.last)
    if around & (FUTURE | WILL):
        # "May be introduced", "would continue"
        return None
    if scene.tokens.concepts(at, clause.last) & (PLANT | NUCLEAR):
        # "The cuts hit three nuclear plants"
        return None
    if around & LIFTED:
        return at, "ration", What.SUPPLY, State.RESTORED
    imposed = (near for near in range(clause.first, clause.last) if _imposes(scene, near, at))
    # "The schedules published before do not apply"
    if any(not negated(scene.tokens, near, clause.first) for near in imposed):
        return at, "ration", What.SUPPLY, State.PARTIAL
    return None


def _imposes(scene: Scene, near: int, at: int) -> bool:
    """Whether a word brings about the cuts at a token: "forcing cuts", and not "forcing plants to cut output"."""
    tokens = scene.tokens
    if not tokens.masks[near] & IMPOSED:
        return False
    firm = not tokens.lexicon.language.inflects
    return not (firm and any(word & TO for word in tokens.base[tokens.behind(near) : at]))


def _is_told_of_some(scene: Scene, at: int) -> bool:
    """Whether a sentence counts or names whom it tells of: customers, blocks, a part of a town."""
    return bool(scene.tokens.concepts(sentence_at(scene, at)[0], at) & (COUNTED | CONSUMER | PLACES))
