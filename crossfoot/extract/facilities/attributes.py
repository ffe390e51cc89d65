"""Words that only tell which facility is meant, or are told of another: "at operating plants", "the damaged line"."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause
from crossfoot.extract.facilities.adjectives import ATTACK, is_adjective, is_of_noun, is_purpose, is_struck
from crossfoot.extract.facilities.atoms import KV, NUCLEAR, NUCLEAR_WORDS, REACTOR
from crossfoot.extract.facilities.facility import sentence_at
from crossfoot.extract.facilities.happened import (
    AGAIN,
    BE,
    CONSUMER,
    COUNTED,
    DAMAGE_NOUN,
    FROM,
    MARKS,
    NEAR,
    OF,
    ONLY,
    PERIL,
    PLANT,
    SITE_WORD,
    THE,
    TO,
    WORKS,
    has_happened,
    is_under_way,
)
from crossfoot.extract.facilities.states import STATES
from crossfoot.extract.facilities.things import LINE, ORDINAL, POWER, THINGS
from crossfoot.extract.families import FAMILIES
from crossfoot.extract.tokens import SIGN, Tokens
from crossfoot.model.records.status import State

#: how a plant runs that runs as ever
_AS_EVER = STATES["fine"] | STATES["usual"] | STATES["steady"]
_PART, _INDEFINITE = bits("st-structure"), bits("indefinite")
_BECAUSE, _STRUCTURE = bits("st-because"), bits("st-structure", "st-station", "energy_facility")
_ATOMS = bits("st-site-of-atoms")
_BUILDING, _PIPE = bits("st-building", "building"), bits("st-pipe")
#: "energy infrastructure"
_AT_LARGE = bits("st-at-large")
#: what leads to the place
_PUT_ON = bits("on", "preposition", "in", "adjunct")
_NAMED_THINGS = FAMILIES.of_concepts(THINGS)
#: "switched to coal"; where something is
_SWITCHED, _PLACED = bits("st-switched"), bits("in", "on")
_WHERE = bits("in", "on", "at", "by-agent", "preposition", "from", "adjunct")
#: "operates", and not "is operating"
_OPERATES = bits("st-operates")
#: "took damage"
_GOT = bits("st-got")
_MEASURED = bits("st-radiation", "st-readings")
#: damage, and not what was damaged
_DAMAGE = bits("damage", "destroy") | DAMAGE_NOUN
#: "fuel"
_STOCK = bits("st-burnt")
#: "repaired", "back"; "near the substation"
_BACK = bits("st-back", "st-back-after", "st-returned", "st-tied", "st-relinked")
_CLOSE = bits("st-near")


def is_attribute(scene: Scene, clause: Clause, at: int, thing: int, state: State) -> bool:
    """Whether the word only says which things: "at operating plants", "lines damaged in May were restored"."""
    masks = scene.tokens.masks
    if masks[at] & STATES["steady"] and scene.tokens.behind(at) == thing and not masks[thing] & _MEASURED:
        # "To restore a steady supply": how it is to be.
        return True
    base = scene.tokens.base
    if masks[at] & STATES["running"] and at > 1 and base[at - 1] & TO and base[at - 2] & _STOCK:
        # "Enough fuel to operate for a week"
        return True
    if is_of_noun(scene, at) and thing < at:
        # "Until a damaged part was bypassed": not what was named before
        return True
    told = state in (State.DAMAGED, State.RESTORED, State.PARTIAL) and is_adjective(scene, clause, at, thing)
    if told or _is_of_other(scene, at, thing, state):
        return True
    if masks[thing] & _STRUCTURE and any(mask & _CLOSE for mask in masks[max(clause.first, thing - NEAR) : thing]):
        # "Near the substation a drone was destroyed"
        return True
    if _is_practice(scene, clause, at, thing, state) or _is_elsewhere(scene, clause, at, thing):
        return True
    if state is State.RESTORED:
        return _is_not_back(scene, clause, at, thing)
    if state is State.RUNNING:
        return _is_not_running(scene, clause, at, thing)
    if state is State.NORMAL and masks[at] & STATES["running"]:
        behind = masks[scene.tokens.behind(at) : min(scene.tokens.behind(at) + NEAR, clause.last)]
        if masks[thing] & (PLANT | _ATOMS | WORKS) and not any(mask & (_AS_EVER | PERIL) for mask in behind):
            # "The plant operates": in whatever state.
            return True
        # "Works to keep the cooling": not the cooling.
        return thing > at + 1
    if state not in (State.DAMAGED, State.LOST) or not thing < at <= thing + NEAR:
        return False
    # "The line lost on Friday was restored": what it came back from.
    back = [near for near in range(at + 1, clause.last) if masks[near] & STATES["back"]]
    return any(at == scene.tokens.behind(thing) or masks[near - 1] & BE for near in back)


def is_cause(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether damage is only the cause of what is told: "it runs on diesels after damage caused by shells"."""
    before = range(max(clause.first, at - NEAR), at)
    caused = any(tokens.masks[near] & _BECAUSE and tokens.behind(near) == at for near in before)
    return caused and bool(tokens.masks[at] & _DAMAGE)


def _is_practice(scene: Scene, clause: Clause, at: int, thing: int, state: State) -> bool:
    """Whether a loss is no event of its own: a practice, a share of the damage, what was told before."""
    tokens, masks = scene.tokens, scene.tokens.masks
    whole = any(word & (PLANT | SITE_WORD) for word in tokens.base[thing : tokens.behind(thing)])
    nobody = masks[thing] & _AT_LARGE and not scene.mentions_between(*sentence_at(scene, thing))
    if state is State.DAMAGED and nobody and scene.speakers.at(at, at + 1).speaker is None:
        # "The raid destroyed energy infrastructure": nobody's, and nobody says so.
        return True
    piece = masks[thing] & _PART and masks[thing - 1] & _INDEFINITE and not whole
    if state is State.DAMAGED and piece and not tokens.families[NUCLEAR_WORDS]:
        # "Destroyed a transformer": a piece that is no facility, where it is not one of a nuclear plant.
        return True
    if masks[at] & STATES["disconnected"] and masks[thing] & POWER and not has_happened(scene, clause, at):
        # "Outages of power harm the works": a practice.
        return True
    if state is State.DAMAGED and masks[at] & DAMAGE_NOUN and (not at < thing <= at + NEAR or masks[at - 1] & COUNTED):
        # "A third of the damage": of what is not said; "took slight damage" is told of what took it.
        return not (thing < at and any(mask & _GOT for mask in masks[max(thing, at - NEAR) : at]))
    if masks[thing] & _AT_LARGE and is_cause(scene.tokens, clause, at):
        return True
    if (
        masks[at] & STATES["disconnected"]
        and at > clause.first
        and masks[at - 1] & THE
        and thing > at + NEAR
        and not _is_of(scene, at)
    ):
        # "The disconnection has left the plant with one line": told before.
        return True
    firm = not tokens.lexicon.language.inflects
    # "The disconnection of customers" without a number is a practice.
    some = any(mask & COUNTED for mask in masks[clause.first : clause.last])
    return state is State.LOST and bool(masks[thing] & CONSUMER and not (masks[thing] & WORKS and firm)) and not some


def _is_of(scene: Scene, at: int) -> bool:
    """Whether a noun names right behind it whose it is: "the loss of the 330 kV line"."""
    behind = scene.tokens.behind(at)
    return behind < len(scene.tokens.base) and bool(scene.tokens.base[behind] & OF)


def _is_elsewhere(scene: Scene, clause: Clause, at: int, thing: int) -> bool:
    """Whether the thing is only where it happens, or by what, or for what: "halted by a strike on the oil depot"."""
    masks = scene.tokens.masks
    if not masks[at] & STATES["attacked"] and _is_target(scene, clause, at, thing):
        return True
    if thing < at and masks[at] & _SWITCHED:
        # "The unit was switched to diesels"
        return True
    firm = not scene.tokens.lexicon.language.inflects
    local = masks[thing] & _ATOMS and masks[at] & (STATES["running"] | STATES["stopped"])
    if not firm and (local or masks[at] & STATES["harmed"]) and _is_where(scene, clause, thing):
        # «На АЭС остановлен насос», «на подстанции никто не пострадал»
        return True
    if firm and at < thing and masks[at] & STATES["stopped"] and masks[thing] & (WORKS | _STRUCTURE | PLANT):
        return any(mask & _WHERE for mask in masks[scene.tokens.behind(at) : thing])
    if masks[at] & STATES["alight"]:
        begun = has_happened(scene, clause, at) or is_under_way(scene.tokens, clause)
        return not (begun and _is_where(scene, clause, thing))
    if masks[at] & STATES["attacked"] and not masks[at] & STATES["broken"] and not masks[thing] & _BUILDING:
        return not is_struck(scene, at, thing)
    # "Used to receive electricity": what it is for.
    return bool(masks[at] & STATES["fed"]) and is_purpose(scene, clause, at)


def _is_where(scene: Scene, clause: Clause, thing: int) -> bool:
    """Whether a thing only tells where something is: "at the refinery"."""
    return any(mask & _WHERE for mask in scene.tokens.masks[max(clause.first, thing - NEAR) : thing])


def _is_target(scene: Scene, clause: Clause, at: int, thing: int) -> bool:
    """Whether a thing is only what an attack was on: "the line was lost after an attack on a substation"."""
    masks, base = scene.tokens.masks, scene.tokens.base
    put = next((near for near in range(thing - 1, max(clause.first, thing - NEAR), -1) if base[near] & _PUT_ON), None)
    if put is None or put < at < thing or scene.mentions_between(put, thing):
        return False
    if scene.tokens.has(_NAMED_THINGS, put + 1, thing):
        # «Из-за удара по подстанции линия отключилась»
        return False
    attack = scene.tokens.before(put)
    return bool((masks[attack] | base[attack] | base[put - 1]) & ATTACK)


def _is_not_back(scene: Scene, clause: Clause, at: int, thing: int) -> bool:
    """Whether another thing is back: "gave power to the plant", "the supply from the plant was restored"."""
    masks = scene.tokens.masks
    if not masks[at] & _BACK and not masks[thing] & CONSUMER:
        return True
    if masks[thing] & WORKS and not masks[thing - 1] & NUCLEAR:
        # "Work at the refinery resumed", and not "the refinery resumed work"
        return any(mask & (FROM | _PLACED) for mask in masks[max(clause.first, thing - NEAR) : thing])
    if not masks[thing] & _STRUCTURE:
        return False
    return not masks[thing] & _PART or _is_site_of_repair(scene, at, thing)


def _is_not_running(scene: Scene, clause: Clause, at: int, thing: int) -> bool:
    """Whether another thing runs, or a word only tells which: "he works at a power plant", "the operating plants"."""
    tokens, masks, language = scene.tokens, scene.tokens.masks, scene.tokens.lexicon.language
    if at == clause.first and language.inflects and tokens.words[at].endswith(language.attributive_endings):
        # «Блок, введенный в эксплуатацию в 1986 году»
        return True
    if masks[thing] & WORKS and at < thing:
        return True
    if masks[thing] & _PIPE:
        # "The consortium operates a pipeline", and not "oil flows through a pipeline again"
        return not any(mask & AGAIN for mask in masks[max(clause.first, at - NEAR) : clause.last])
    if not language.inflects:
        which = at < thing and all(mask & (COUNTED | KV | SIGN) for mask in masks[at + 1 : thing])
        if which and at > clause.first and masks[at - 1] & (MARKS | ORDINAL | COUNTED | ONLY):
            # "The fourth operational line was lost"
            return True
        if at < thing and any(word & OF for word in tokens.base[at + 1 : thing]):
            # "The operational status of the reactors"
            return True
        if at < thing and masks[at] & _OPERATES and masks[thing] & REACTOR:
            # "The company operates nine units": it owns them.
            return True
    if masks[thing] & LINE and at == tokens.behind(thing) and tokens.words[at].endswith(language.doing_endings):
        # "The lines supplying the plant were cut"
        return True
    counts = sum(bool(mask & (COUNTED | OF | ONLY)) for mask in masks[tokens.behind(at) : thing])
    if clause.aside or (thing > at + NEAR + counts and not masks[at] & (STATES["fed"] | STATES["drawn"])):
        # "The plant works in wartime because of a line": not the line, nor "which feeds it".
        return True
    if masks[thing] & REACTOR and thing == at + 1 and language.inflects:
        # «Працюють енергоблоки № 2 і 3», and not «на працюючих енергоблоках»
        return tokens.words[at].endswith(language.attributive_endings)
    return at + 1 < clause.last and bool(masks[at + 1] & (PLANT | NUCLEAR))


def _is_of_other(scene: Scene, at: int, thing: int, state: State) -> bool:
    """Whether the thing only gives the cause: "suspended because of damage to a line"."""
    return state is not State.RUNNING and any(mask & _BECAUSE for mask in scene.tokens.masks[at + 1 : thing])


def _is_site_of_repair(scene: Scene, at: int, thing: int) -> bool:
    """Whether a building is only where something was repaired: "at the substation repairs were completed"."""
    masks = scene.tokens.masks
    if at < thing:
        return thing > at + NEAR
    if thing and masks[thing - 1] & _PLACED:
        return True
    between = masks[scene.tokens.behind(thing) : at]
    if scene.tokens.lexicon.language.inflects:
        # «Підстанцію «Північна» відремонтовано»
        named = all(masks[near] & SIGN or scene.tokens.capital(near) for near in range(scene.tokens.behind(thing), at))
        return not (named and scene.tokens.words[at].endswith(scene.tokens.lexicon.language.passive_endings))
    return not any(mask & BE for mask in between)
