"""What a word about a facility means where it stands: whether it has happened, of whom it is told, how far it goes."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.facilities.facility import sentence_at
from crossfoot.extract.facilities.states import STATES, limited
from crossfoot.extract.facilities.things import LINE, NUCLEAR, OUTPUT, POWER, Things
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.objects import SUPPLIED
from crossfoot.extract.tokens import Tokens
from crossfoot.model.records.status import State, What

NOT, TO, BE, HAVE = bits("negation"), bits("to"), bits("be"), bits("have")
#: the last one: "will be stopped" in one word
FUTURE = bits("ahead", "ex-expected", "st-can", "st-meant", "st-will")
_WILL, COUNTED = bits("st-will"), bits("number", "numeral", "fraction")
#: "the plant" in a text about a nuclear one; units of a plant; who is without power elsewhere
PLANT, UNIT, CONSUMER = bits("where-plant"), bits("reactor"), bits(*sorted(SUPPLIED))
#: what has no power as a whole: "several villages", "the region"
PLACES = bits("settlement", "city", "region", "district")
_CONSUMERS, _OTHERS = FAMILIES.of_concepts(CONSUMER), ("city", "region", "district", "settlement")
#: what is left of an outage; one as a noun; damage as a noun
REST, OUTAGE, DAMAGE_NOUN = bits("st-rest"), bits("st-outage"), bits("st-damage")
#: "connected to the grid", and the grid; "at limited capacity"
TIED, NET, LOW = bits("st-tied"), bits("st-net"), bits("st-low")
#: "no power", and what there is none of: "no power cuts"; what is only meant: "tries to leave us without"
_MEANT_REACH = 8
NO_SUPPLY, CUTS, MEANT = bits("without-power", "without-heat", "without-water"), bits("st-cuts"), bits("st-meant")
#: an outage that ended or was averted; supply that is back for all or still being restored
ENDED, AVERTED, ALL, RESTORING = (bits("st-" + name) for name in ("ended", "averted", "all", "restoring"))
#: "the damaged line", "its recently restored line"
#: English participles of the present
_THE = bits("known-determiner")
_MARKS = bits("determiner", "name-determiner", "possessive", "a")
PART, INDEFINITE = bits("st-structure"), bits("indefinite")
BECAUSE, STRUCTURE = bits("st-because"), bits("st-structure", "st-station", "energy_facility")
BUILDING = bits("st-building", "building")
#: works that make power or fuel, which run and stand still
WORKS, PIPE, SWITCHED = bits("st-station", "st-fuel"), bits("st-pipe"), bits("st-switched")
_PLACED, _WHERE = bits("in", "on"), bits("in", "on", "at", "by-agent", "preposition", "from", "adjunct")
#: "suffered an outage"; supply back "in part of the town"; repairs still under way
HAPPENED, PARTLY, REPAIR = bits("st-happened"), bits("st-only", "st-part"), bits("st-repair")
#: "repaired", "back"; what is said of customers alone: "power was given to"
BACK = bits("st-back", "st-returned", "st-tied", "st-relinked")
#: "the facility" of a text on a nuclear plant
SITE, SITE_WORD = bits("st-site"), bits("plant", "energy_facility")
OF = bits("of")
FROM, CLOSE, AGAIN, GOES_ON = bits("from"), bits("st-near"), bits("st-again"), bits("st-goes-on")
#: what the loss and the return of supply are to a nuclear plant
FED = {
    State.LOST: State.LOST, State.PARTIAL: State.RESTORED, State.RESTORED: State.RESTORED, State.RUNNING: State.RUNNING,
}  # fmt: skip
#: A thing and what became of it stand within so many tokens, supply and what became of it nearer.
REACH, NEAR = 14, 4


def is_to_come(tokens: Tokens, first: int, at: int) -> bool:
    """Whether the words before one say that it is still to come: "will be", "is to be"."""
    masks = tokens.masks
    # By the word alone too: «залишаться без світла» is a phrase.
    if any(mask & FUTURE for mask in masks[first : at + 1]) or tokens.base[at] & _WILL:
        return True
    # "Any damage to the line will": what has not happened.
    noun = masks[at] & STATES["disconnected"] or (
        masks[at] & STATES["broken"]
        and at + 1 < len(masks)
        and (tokens.base[at + 1] & TO or (masks[at] & DAMAGE_NOUN and masks[at + 1] & FUTURE))
    )
    if noun and any(mask & FUTURE for mask in masks[at + 1 : at + REACH]):
        return True
    # By the words alone, whatever phrase they stand in.
    due = [back for back in range(first, at) if tokens.base[back] & TO and tokens.base[back + 1] & BE]
    # "Had to be" has been.
    return bool(due) and not tokens.base[due[0] - 1] & HAVE


def is_idle(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a word tells no change: what is still being restored, what was averted."""
    masks = tokens.masks
    if masks[at] & RESTORING or any(mask & AVERTED for mask in masks[max(clause.first, at - NEAR) : at]):
        return True
    if tokens.base[at] & CUTS:
        # "No power outages", «відключень світла немає»
        end = at if not tokens.lexicon.language.inflects else clause.last
        return any(mask & (NO_SUPPLY | NOT) for mask in masks[max(clause.first, at - 2) : end])
    behind = tokens.behind(at)
    if masks[at] & STATES["stopped"] and behind < clause.last and masks[behind] & OUTPUT:
        # "Idle capacity will grow"
        return any(mask & FUTURE for mask in masks[behind : clause.last])
    if masks[at] & (NO_SUPPLY | NOT):
        ahead = tokens.base[behind] if behind < clause.last else 0
        before = slice(max(clause.first, at - _MEANT_REACH), at)
        meant = any(mask & MEANT for mask in masks[before])
        if meant or ahead & CUTS or any(word & CUTS for word in tokens.base[before]):
            return True
        if ahead & TO and behind + 1 < clause.last and not tokens.lexicon.language.inflects:
            # "No power to overrule": not of a place.
            return not (tokens.capital(behind + 1) or masks[behind + 1] & (_MARKS | SITE_WORD | PLANT | COUNTED))
    return False


def is_rest(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether it only tells an outcome, what is left of an outage, or no number of what was disconnected."""
    masks = scene.tokens.masks
    if masks[at] & OUTAGE or any(
        masks[near] & REST for near in range(max(clause.first, at - 4), min(at + 4, clause.last))
    ):
        return True
    told = any(masks[near] & (COUNTED | PLACES | CONSUMER) for near in range(clause.first, clause.last))
    return bool(masks[at] & STATES["off"]) and not told


def is_attribute(scene: Scene, clause: Clause, at: int, thing: int, state: State) -> bool:
    """Whether the word only says which things: "at operating plants", "lines damaged in May were restored"."""
    masks = scene.tokens.masks
    told = state in (State.DAMAGED, State.RESTORED, State.PARTIAL) and _is_adjective(scene, clause, at, thing)
    if told or _is_of_other(scene, at, thing, state):
        return True
    participle = scene.tokens.lexicon.language.attributive_endings
    if at == clause.first and state is State.RUNNING and participle and scene.tokens.words[at].endswith(participle):
        # «Блок, введенный в эксплуатацию в 1986 году»
        return True
    if masks[thing] & STRUCTURE and any(mask & CLOSE for mask in masks[max(clause.first, thing - NEAR) : thing]):
        # "Near the substation a drone was destroyed"
        return at > thing
    whole = any(word & (PLANT | SITE_WORD) for word in scene.tokens.base[thing : scene.tokens.behind(thing)])
    if state is State.DAMAGED and masks[thing] & PART and masks[thing - 1] & INDEFINITE and not whole:
        # "Destroyed a transformer": a piece that is no facility.
        return True
    if state is State.RESTORED and not masks[at] & BACK and not masks[thing] & CONSUMER:
        # "Gave power to the plant": not the plant.
        return True
    if state is State.RESTORED and masks[thing] & WORKS and not masks[thing - 1] & NUCLEAR:
        # "The power supply from the power plant was restored", "work at the refinery resumed": not of it.
        return any(mask & (FROM | _PLACED) for mask in masks[max(clause.first, thing - NEAR) : thing])
    if state is State.RESTORED and masks[thing] & STRUCTURE and not masks[thing] & PART:
        return True
    if state is State.RESTORED and masks[thing] & STRUCTURE and _is_site_of_repair(scene, at, thing):
        return True
    if thing < at and masks[at] & SWITCHED:
        # "The unit was switched to diesels"
        return True
    if state is State.RUNNING and masks[thing] & WORKS and at < thing:
        # "He works at a power plant"
        return True
    if state is State.RUNNING and masks[thing] & PIPE:
        # "The consortium operates a pipeline", and not "oil flows through a pipeline again"
        return not any(mask & AGAIN for mask in masks[at : clause.last])
    firm = not scene.tokens.lexicon.language.inflects
    if firm and at < thing and masks[at] & STATES["stopped"] and masks[thing] & (WORKS | STRUCTURE):
        # "Halted by a strike on the oil depot": another thing.
        return any(mask & _WHERE for mask in masks[scene.tokens.behind(at) : thing])
    if masks[at] & STATES["disconnected"] and masks[thing] & POWER and not has_happened(scene, clause, at):
        # "Outages of power harm the works": a practice.
        return True
    if masks[at] & DAMAGE_NOUN and (not at < thing <= at + NEAR or masks[at - 1] & COUNTED):
        # "A third of the damage": of what is not said.
        return True
    if state is State.LOST and masks[thing] & CONSUMER:
        # "The disconnection of customers" without a number is a practice.
        return not any(mask & COUNTED for mask in masks[clause.first : clause.last])
    if state is State.NORMAL and masks[at] & STATES["running"] and thing > at + 1:
        # "Works to keep the cooling": not the cooling.
        return True
    if masks[at] & STATES["disconnected"] and at > clause.first and masks[at - 1] & _THE and thing > at + NEAR:
        # "The disconnection has left the plant with one line": told before.
        return True
    if masks[at] & STATES["attacked"] and not masks[at] & STATES["broken"] and not masks[thing] & BUILDING:
        return not _is_struck(scene, at, thing)
    if masks[at] & STATES["fed"] and _is_purpose(scene, clause, at):
        # "Used to receive electricity": what it is for.
        return True
    if firm and state is State.RUNNING and at < thing and any(word & OF for word in scene.tokens.base[at + 1 : thing]):
        # "The operational status of the reactors"
        return True
    if firm and state is State.RUNNING and at > clause.first and scene.tokens.base[at - 1] & _THE:
        # "The operational status"
        return True
    if state is State.RUNNING:
        doing = scene.tokens.words[at].endswith(scene.tokens.lexicon.language.doing_endings)
        if masks[thing] & LINE and at == scene.tokens.behind(thing) and doing:
            # "The lines supplying the plant were cut"
            return True
        if clause.aside or (thing > at + NEAR and not masks[at] & (STATES["fed"] | STATES["drawn"])):
            # "The plant works in wartime because of a line": not the line, nor "which feeds it".
            return True
        return at + 1 < clause.last and bool(masks[at + 1] & (PLANT | NUCLEAR))
    if state not in (State.DAMAGED, State.LOST) or not thing < at <= thing + NEAR:
        return False
    # "The line lost on Friday was restored": what it came back from.
    back = [near for near in range(at + 1, clause.last) if masks[near] & STATES["back"]]
    return any(at == scene.tokens.behind(thing) or masks[near - 1] & BE for near in back)


def _is_struck(scene: Scene, at: int, thing: int) -> bool:
    """Whether a thing is told of as struck: "was hit", "took a direct hit", «влучання в»; who hits what is no state."""
    tokens = scene.tokens
    if tokens.lexicon.language.inflects:
        # «Влучання в підстанцію»
        behind = tokens.behind(at)
        return behind < thing <= at + NEAR + 1 and bool(tokens.base[behind] & _PLACED)
    verb = tokens.base[at - 1] if at else 0
    # "Sixteen have been hit since May" tells of no one state.
    passive = bool(verb & BE) and not (at > 1 and tokens.base[at - 2] & HAVE)
    return thing < at and (passive or tokens.behind(at) > at + 1)


def _is_purpose(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether a verb only tells what something is for: "used to receive", and not "continues to receive"."""
    masks, base, doing = scene.tokens.masks, scene.tokens.base, scene.tokens.lexicon.language.doing_endings
    if doing and scene.tokens.words[at].endswith(doing) and at > clause.first:
        # "Stations for sending and receiving power"
        return not any(mask & BE for mask in base[max(clause.first, at - NEAR) : at])
    return at > clause.first + 1 and bool(base[at - 1] & TO) and not masks[at - 2] & GOES_ON


def _is_adjective(scene: Scene, clause: Clause, at: int, thing: int) -> bool:
    """Whether the word only tells which thing is told of: "repaired the damaged line", "the restored line was cut"."""
    tokens = scene.tokens
    masks = tokens.masks
    if not at < thing <= at + NEAR or (at == clause.first and not tokens.lexicon.language.inflects):
        return False
    if not tokens.lexicon.language.inflects:
        marked = any(mask & _MARKS for mask in masks[max(clause.first, at - 2) : at])
        return marked and not any(mask & _MARKS for mask in masks[at + 1 : thing])
    language = tokens.lexicon.language
    if not tokens.words[at].endswith(language.attributive_endings + language.predicative_endings):
        return False
    return any(mask & (STATES["back"] | REPAIR) for mask in (*masks[clause.first : at], *masks[thing : clause.last]))


def _is_of_other(scene: Scene, at: int, thing: int, state: State) -> bool:
    """Whether the thing only gives the cause: "suspended because of damage to a line"."""
    return state is not State.RUNNING and any(mask & BECAUSE for mask in scene.tokens.masks[at + 1 : thing])


def _is_site_of_repair(scene: Scene, at: int, thing: int) -> bool:
    """Whether a building is only where something was repaired: "at the substation repairs were completed"."""
    masks = scene.tokens.masks
    if at < thing:
        return thing > at + NEAR
    if thing and masks[thing - 1] & _PLACED:
        return True
    between = masks[scene.tokens.behind(thing) : at]
    if scene.tokens.lexicon.language.inflects:
        return bool(between) or not scene.tokens.words[at].endswith(scene.tokens.lexicon.language.passive_endings)
    return not any(mask & BE for mask in between)


def outcome(scene: Scene, clause: Clause, at: int, thing: int, found: tuple[What, State]) -> tuple[What, State]:
    """What the words around make of a state: supply is back for all, an outage ended, a reactor runs low."""
    masks = scene.tokens.masks
    around = scene.tokens.concepts(clause.first, clause.last)
    if found == (What.SUPPLY, State.PARTIAL) and masks[at] & (STATES["back"] | STATES["returned"]):
        return What.SUPPLY, returned(scene, clause)
    again = masks[max(clause.first, at - NEAR) : min(at + NEAR, clause.last)]
    if found[1] is State.RUNNING and any(mask & AGAIN for mask in again):
        # "Is once again receiving power": it had none.
        if masks[at] & STATES["fed"]:
            return found[0], State.RESTORED
    if found[1] in (State.RUNNING, State.RESTORED) and found[0] in (What.GENERATION, What.LINE):
        behind = masks[scene.tokens.behind(at) : min(at + NEAR + 1, clause.last)]
        if found[1] is State.RUNNING and any(mask & STATES["fine"] for mask in behind):
            # "Is operating as normal"
            return found[0], State.NORMAL
    if found == (What.REACTOR, State.RUNNING) and around & (STATES["less"] | LOW):
        return What.REACTOR, State.PARTIAL
    words = scene.tokens.base[thing : scene.tokens.behind(thing)]
    if found == (What.OFFSITE_POWER, State.LOST) and any(word & LINE for word in words):
        if any(mask & COUNTED for mask in masks[max(clause.first, thing - NEAR) : thing]):
            # "Lost one of its off-site lines": not all of them.
            return What.LINE, State.LOST
    outage = masks[at] & (STATES["disconnected"] | OUTAGE)
    if found[1] is State.LOST and outage and any(mask & ENDED for mask in masks[max(clause.first, at - NEAR) : at]):
        return found[0], State.RESTORED
    return limited(masks, clause, found)


def returned(scene: Scene, clause: Clause) -> State:
    """How far supply is back: in part where a number of customers or a part of a place has it, or "not all"."""
    around = scene.tokens.concepts(clause.first, clause.last)
    if around & NOT or around & PARTLY:
        return State.PARTIAL
    return State.RESTORED if around & ALL or not _counts(scene.tokens, clause) else State.PARTIAL


def _counts(tokens: Tokens, clause: Clause) -> bool:
    """Whether a clause holds a number that is no clock time: "by 14:30"."""
    counted = (at for at in range(clause.first, clause.last) if tokens.masks[at] & COUNTED)
    return any(":" not in (tokens.words[at - 1] if at else "", *tokens.words[at + 1 : at + 2]) for at in counted)


def has_happened(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether an outage is told as a thing that came: "the strike caused a blackout", «произошло отключение света»."""
    masks = scene.tokens.masks
    if at > clause.first and masks[at - 1] & _THE:
        # "The outage": told before.
        return False
    return any(mask & HAPPENED for mask in masks[clause.first : clause.last])


def grid_tie(scene: Scene, clause: Clause, at: int) -> State | None:
    """What became of a plant's tie to the grid: "was cut off from the country's grid", "remains connected to it"."""
    masks = scene.tokens.masks
    mask = masks[at]
    if any(near & UNIT for near in masks[clause.first : clause.last]):
        # "A unit was disconnected from the grid."
        return None
    if mask & TIED:
        near = masks[max(clause.first, at - NEAR) : at]
        stays = any(mask & REST for mask in near) and not any(mask & NOT for mask in near)
        return State.RUNNING if stays else State.RESTORED
    # By the words alone: "cut off from the national grid" is a phrase of its own.
    end = min(scene.tokens.behind(at) + NEAR, clause.last)
    if not any(near & NET for near in scene.tokens.base[at + 1 : end]):
        return None
    return State.LOST if mask & STATES["off"] else State.RESTORED


def is_plant_dark(scene: Scene, things: Things, clause: Clause) -> bool:
    """Whether it is a nuclear plant that has no power, and no number of customers: «АЕС знеструмлена»."""
    if not things.nuclear:
        return False
    around = scene.tokens.concepts(clause.first, clause.last)
    if not around & (NUCLEAR | PLANT | SITE) or _is_from_plant(scene, clause):
        return False
    masks = scene.tokens.masks
    counts = (at for at in range(clause.first, clause.last) if masks[at] & COUNTED)
    return not any(mask & CONSUMER for at in counts for mask in masks[at + 1 : min(at + NEAR, clause.last)])


def _is_from_plant(scene: Scene, clause: Clause) -> bool:
    """Whether the plant is only where it comes from: "supplies from the plant were suspended"."""
    masks = scene.tokens.masks
    plant = next((at for at in range(clause.first, clause.last) if masks[at] & (NUCLEAR | PLANT)), None)
    return plant is not None and any(mask & FROM for mask in masks[max(clause.first, plant - 2) : plant])


def is_plant_fed(scene: Scene, things: Things, clause: Clause, found: tuple[int, str, What, State]) -> bool:
    """Whether the supply that was lost or restored is that of a nuclear plant: "the station lost power"."""
    if found[2] is not What.SUPPLY or found[3] not in FED or not things.nuclear or _is_from_plant(scene, clause):
        return False
    from_grid = any(mask & NET for mask in scene.tokens.base[found[0] : clause.last])
    if from_grid or is_plant_dark(scene, things, clause) or not scene.tokens.families[_CONSUMERS]:
        return True
    # A text that tells of others too: not of them where its sentence names none.
    start, end = sentence_at(scene, found[0])
    others = any(mention.kind in _OTHERS for mention in scene.mentions_between(start, end))
    return not (others or scene.tokens.between(_CONSUMERS, start, end))
