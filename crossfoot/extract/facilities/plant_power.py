"""Whether supply is that of a nuclear plant: the plant in the dark, its tie to the grid, and what is fed to it."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.facilities.atoms import NUCLEAR
from crossfoot.extract.facilities.facility import sentence_at
from crossfoot.extract.facilities.happened import (
    CONSUMER,
    COUNTED,
    FROM,
    NEAR,
    NET,
    NOT,
    PLANT,
    REACH,
    THE,
    TIED,
    UNIT,
    WORKS,
)
from crossfoot.extract.facilities.states import STATES
from crossfoot.extract.facilities.things import Things
from crossfoot.extract.families import FAMILIES
from crossfoot.model.records.status import State, What

_CONSUMERS, _OTHERS = FAMILIES.of_concepts(CONSUMER), ("city", "region", "district", "settlement")
#: "remains"; "the facility" of a text on a nuclear plant
_REST, _SITE, _IT = bits("st-rest"), bits("st-site"), bits("it-they")
#: "nationwide", "in Norland"
_NATIONWIDE, _IN = bits("st-nationwide"), bits("in", "through")
#: what the loss and the return of supply are to a nuclear plant
FED = {
    State.LOST: State.LOST, State.PARTIAL: State.RESTORED, State.RESTORED: State.RESTORED, State.RUNNING: State.RUNNING,
}  # fmt: skip


def grid_tie(scene: Scene, clause: Clause, at: int) -> State | None:
    """What became of a plant's tie to the grid: "was cut off from the country's grid", "remains connected to it"."""
    masks = scene.tokens.masks
    mask = masks[at]
    if any(near & UNIT for near in masks[clause.first : clause.last]):
        # "A unit was disconnected from the grid."
        return None
    if mask & TIED:
        near = masks[max(clause.first, at - NEAR) : at]
        stays = any(mask & _REST for mask in near) and not any(mask & NOT for mask in near)
        return State.RUNNING if stays else State.RESTORED
    # By the words alone: "cut off from the national grid" is a phrase of its own.
    # "The disconnection of the plant from the grid"
    reach = REACH if mask & STATES["disconnected"] else NEAR
    end = min(scene.tokens.behind(at) + reach, clause.last)
    if not any(near & NET for near in scene.tokens.base[at + 1 : end]):
        return None
    return State.LOST if mask & (STATES["off"] | STATES["disconnected"]) else State.RESTORED


def is_plant_dark(scene: Scene, things: Things, clause: Clause) -> bool:
    """Whether it is a nuclear plant that has no power, and no number of customers: «АЕС знеструмлена»."""
    if not things.nuclear:
        return False
    around = scene.tokens.concepts(clause.first, clause.last)
    if around & _NATIONWIDE:
        return False
    if around & _IT:
        # "The plant runs on diesels after shells cut it off from the grid"
        around |= scene.tokens.concepts(sentence_at(scene, clause.first)[0], clause.first)
    if not (around & (NUCLEAR | PLANT | _SITE) or _is_known_works(scene, clause)) or _is_from_plant(scene, clause):
        return False
    masks = scene.tokens.masks
    counts = (at for at in range(clause.first, clause.last) if masks[at] & COUNTED)
    return not any(mask & CONSUMER for at in counts for mask in masks[at + 1 : min(at + NEAR, clause.last)])


def _is_known_works(scene: Scene, clause: Clause) -> bool:
    """Whether a clause tells of the plant by another word: "the power plant is connected again"."""
    tokens = scene.tokens
    if tokens.lexicon.language.inflects:
        return False
    return any(tokens.masks[at] & WORKS and tokens.base[at - 1] & THE for at in range(clause.first + 1, clause.last))


def _is_from_plant(scene: Scene, clause: Clause) -> bool:
    """Whether the plant is only where it comes from: "supplies from the plant were suspended"."""
    masks = scene.tokens.masks
    plant = next((at for at in range(clause.first, clause.last) if masks[at] & (NUCLEAR | PLANT)), None)
    return plant is not None and any(mask & FROM for mask in masks[max(clause.first, plant - 2) : plant])


def is_plant_fed(scene: Scene, things: Things, clause: Clause, found: tuple[int, str, What, State]) -> bool:
    """Whether the supply that was lost or restored is that of a nuclear plant: "the station lost power"."""
    if found[2] is not What.SUPPLY or found[3] not in FED or not things.nuclear or _is_from_plant(scene, clause):
        return False
    start, end = sentence_at(scene, found[0])
    mentions = scene.mentions_between(start, end)
    countries = (mention.first for mention in mentions if mention.kind == "country")
    if any(scene.tokens.concepts(max(0, first - 2), first) & _IN for first in countries):
        # "Blackouts in Norland"
        return False
    from_grid = any(mask & NET for mask in scene.tokens.base[found[0] : clause.last])
    if from_grid or is_plant_dark(scene, things, clause):
        return True
    if scene.tokens.concepts(start, end) & _NATIONWIDE:
        return False
    # A text that tells of others too: not of them where its sentence names none.
    others = any(mention.kind in _OTHERS for mention in mentions) or scene.tokens.between(_CONSUMERS, start, end)
    return not (others and scene.tokens.families[_CONSUMERS])
