"""What a word about a facility means where it stands: whether it has happened, of whom it is told, how far it goes."""

from __future__ import annotations

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause, negated
from crossfoot.extract.facilities.states import STATES, limited
from crossfoot.extract.facilities.things import LINE, OUTPUT
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
#: an outage as a noun; damage as a noun
OUTAGE, DAMAGE_NOUN = bits("st-outage"), bits("st-damage")
#: what is left of an outage, and "still" before it
_REST, _MORE = bits("st-rest"), bits("st-more")
BLACKOUT = bits("st-blackout")
#: "connected to the grid", and the grid; "at limited capacity"
TIED, NET, LOW = bits("st-tied"), bits("st-net"), bits("st-low")
#: "the risk of a loss", "the extent of the damage": so many tokens from the noun to what it is of
PERIL, ASSESSED, _OF_NOUN = bits("st-peril", "st-extent"), bits("st-assessed"), 3
#: what became of something, as a noun
NOUNS = STATES["disconnected"] | DAMAGE_NOUN | OUTAGE | bits("st-ration")
#: "no power", and what there is none of: "no power cuts"; what is only meant: "tries to leave us without"
_MEANT_REACH = 8
NO_SUPPLY, CUTS = bits("without-power", "without-heat", "without-water", "st-without-gas"), bits("st-cuts")
#: "standby generators"; "part of the city"
MEANT, DIESEL, PART = bits("st-meant"), bits("st-diesel", "generator"), bits("st-part-of")
#: "a partial blackout"
SOMEWHAT = bits("st-local")
#: "during the blackout", "the previous one": told before, or long ago; so many tokens to the noun
_RECALLED, _RECALL_REACH = bits("st-recalled"), 3
#: an outage that ended or was averted; supply that is back for all or still being restored
ENDED, AVERTED, ALL, RESTORING = (bits("st-" + name) for name in ("ended", "averted", "all", "restoring"))
#: "denied that", "is false"
_UNTRUE = bits("st-untrue")
#: "repairs have begun"
_UNDER_WAY = bits("st-begun")
#: «заявили про»
_ABOUT, _SAID, _WARNED = bits("st-told-of"), bits("say", "allege"), bits("ex-warn")
#: how long an outage was
_LASTED = bits("unit:hour", "unit:day", "unit:week", "unit:month")
#: "the damaged line", "its recently restored line"
#: English participles of the present
THE = bits("known-determiner")
MARKS = bits("determiner", "name-determiner", "possessive", "a")
#: works that make power or fuel, which run and stand still
WORKS = bits("st-station", "st-fuel")
#: "radioactive contamination"; «пошкоджень», where there are none
LEAKED, NONE_OF = bits("st-leaked"), bits("st-none-of")
#: "suffered an outage"; supply back "in part of the town"
HAPPENED, ONLY, PARTLY = bits("st-happened"), bits("st-only"), bits("st-only", "st-part")
#: "the facility" of a text on a nuclear plant
SITE_WORD, FULL_LOAD = bits("plant", "energy_facility"), bits("st-full-load")
FROM, OF, AGAIN, GOES_ON = bits("from"), bits("of", "st-of"), bits("st-again"), bits("st-goes-on")
#: A thing and what became of it stand within so many tokens, supply and what became of it nearer.
REACH, NEAR = 14, 4


def is_to_come(tokens: Tokens, first: int, at: int) -> bool:
    """Whether the words before one say that it is still to come: "will be", "is to be"."""
    masks = tokens.masks
    # By the word alone too: «залишаться без світла» is a phrase.
    if any(mask & FUTURE for mask in masks[first : at + 1]) or tokens.base[at] & _WILL:
        return True
    later = tokens.lexicon.language.future_endings
    if later and tokens.words[at].endswith(later):
        # «Сидітимуть без світла»
        return True
    if not tokens.lexicon.language.inflects and at == first + 1 and tokens.base[first] & TO:
        # "They attack substations, to shut down the plant"
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
    if _is_of_noun(tokens, clause, at) or _is_recalled(tokens, at):
        return True
    if tokens.concepts(max(0, clause.first - 1), clause.last) & _UNTRUE:
        # "Denied that the dam was hit"
        return True
    going = not masks[at] & STATES["back"] and is_under_way(tokens, clause)
    if (masks[at] & RESTORING and not going) or any(
        mask & AVERTED for mask in masks[max(clause.first, at - NEAR) : at]
    ):
        return True
    if tokens.base[at] & CUTS:
        # "No power outages", «відключень світла немає»
        end = at if not tokens.lexicon.language.inflects else clause.last
        return any(mask & (NO_SUPPLY | NOT) for mask in masks[max(clause.first, at - 2) : end])
    behind = tokens.behind(at)
    language = tokens.lexicon.language
    if masks[at] & STATES["running"] and not language.inflects and at > clause.first and tokens.base[at - 1] & THE:
        # "The operational status"
        return True
    if masks[at] & STATES["stopped"] and behind < clause.last and masks[behind] & DIESEL and not language.inflects:
        # "Standby generators", and not "stopped generators"
        return not tokens.words[at].endswith(language.regular_past_endings)
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
            return not (tokens.capital(behind + 1) or masks[behind + 1] & (MARKS | SITE_WORD | PLANT | COUNTED))
    return False


def _is_of_noun(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a noun makes it only possible, or only measures it: "the risk of a loss", "the extent of the damage"."""
    firm = not tokens.lexicon.language.inflects
    if not (firm or tokens.masks[at] & NOUNS):
        # «Через загрозу блок зупинили»
        return False
    for back in range(max(clause.first, at - NEAR), at):
        if tokens.base[back] & PERIL and (tokens.base[back + 1] & OF if firm else at - back <= _OF_NOUN):
            return True
    # "To assess the damage"
    return firm and any(tokens.base[back] & ASSESSED for back in range(max(clause.first, at - _OF_NOUN), at))


def _is_recalled(tokens: Tokens, at: int) -> bool:
    """Whether an outage is only recalled: "throughout the blackout", "the previous outage"."""
    if not tokens.masks[at] & (STATES["disconnected"] | OUTAGE | BLACKOUT):
        return False
    return any(mask & _RECALLED for mask in tokens.masks[max(0, at - _RECALL_REACH) : at])


def is_rest(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether it only tells an outcome, or no number of what was disconnected."""
    masks = scene.tokens.masks
    if masks[at] & OUTAGE or _is_left(scene, clause, at):
        return True
    told = any(masks[near] & (COUNTED | PLACES | CONSUMER) for near in range(clause.first, clause.last))
    # «Знеструмлено частину Нордфорда», «Нордфорд знеструмлено»; "disconnected the country from the internet" is told
    # of other things.
    told = told or (scene.tokens.lexicon.language.inflects and bool(scene.mentions_between(clause.first, clause.last)))
    return bool(masks[at] & STATES["off"]) and not told


def _is_left(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether it is a number that is left of an outage told of: "900 homes remain without power".

    «Без світла ще 900 домів», "the town remains without power" tell it anew.
    """
    masks = scene.tokens.masks
    near = range(max(clause.first, at - NEAR), min(at + NEAR, clause.last))
    if not any(masks[one] & _REST for one in near):
        return False
    around = scene.tokens.concepts(clause.first, clause.last)
    return bool(around & COUNTED and around & CONSUMER) and not any(masks[one] & _MORE for one in near)


def outcome(scene: Scene, clause: Clause, at: int, thing: int, found: tuple[What, State]) -> tuple[What, State]:
    """What the words around make of a state: supply is back for all, an outage ended, a reactor runs low."""
    masks = scene.tokens.masks
    around = scene.tokens.concepts(clause.first, clause.last)
    if found == (What.SUPPLY, State.PARTIAL) and masks[at] & (STATES["back"] | STATES["returned"]):
        return What.SUPPLY, returned(scene, clause, at)
    if found == (What.SUPPLY, State.LOST) and masks[at] & STATES["back"] and around & ALL:
        # "Could not fully restore heating"
        return What.SUPPLY, State.PARTIAL
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
    if found[1] is State.SHUTDOWN and found[0] in (What.REACTOR, What.GENERATION) and around & FULL_LOAD:
        # "Cannot operate at full load"
        return found[0], State.PARTIAL
    if found == (What.GENERATION, State.NORMAL) and any(
        mask & PERIL for mask in masks[at : min(at + NEAR, clause.last)]
    ):
        # "The plant operates at the risk of"
        return What.GENERATION, State.RUNNING
    if found == (What.REACTOR, State.RUNNING) and around & (STATES["less"] | LOW):
        return What.REACTOR, State.PARTIAL
    if found == (What.DIESEL, State.SHUTDOWN) and _is_number_of(scene.tokens, clause, thing):
        # "They switched off nine of the diesels": the others run.
        return What.DIESEL, State.PARTIAL
    words = scene.tokens.base[thing : scene.tokens.behind(thing)]
    if found == (What.OFFSITE_POWER, State.LOST) and any(word & LINE for word in words):
        if any(mask & COUNTED for mask in masks[max(clause.first, thing - NEAR) : thing]):
            # "Lost one of its off-site lines": not all of them.
            return What.LINE, State.LOST
    outage = masks[at] & (STATES["disconnected"] | OUTAGE)
    if found[1] is State.LOST and outage and any(mask & ENDED for mask in masks[max(clause.first, at - NEAR) : at]):
        return found[0], State.RESTORED
    return limited(masks, clause, found, units=bool(masks[thing] & UNIT))


def _is_number_of(tokens: Tokens, clause: Clause, thing: int) -> bool:
    """Whether several of more things are told of: "nine of the generators"."""
    near = range(max(clause.first + 1, thing - NEAR), thing)
    counts = [at - 1 for at in near if tokens.masks[at] & OF and tokens.masks[at - 1] & COUNTED]
    return any(tokens.lexicon.numerals.get(tokens.words[at]) != 1 for at in counts)


def returned(scene: Scene, clause: Clause, at: int) -> State:
    """How far supply is back: in part where a number of customers or a part of a place has it, or "not all"."""
    around = scene.tokens.concepts(clause.first, clause.last)
    masks, back = scene.tokens.masks, STATES["back"]
    # "Restored water and partly restored heating": only the heating in part.
    partly = (near for near in range(clause.first, clause.last) if masks[near] & PARTLY)
    if around & NOT or any(near + 1 in (at, clause.last) or not masks[near + 1] & back for near in partly):
        return State.PARTIAL
    return State.RESTORED if around & ALL or not _counts(scene.tokens, clause) else State.PARTIAL


def _counts(tokens: Tokens, clause: Clause) -> bool:
    """Whether a clause holds a number that is no clock time and no day: "by 14:30", "on 3 May"."""
    counted = [at for at in range(clause.first, clause.last) if tokens.masks[at] & COUNTED]
    beside = (tokens.words[max(0, at - 1) : at] + tokens.words[at + 1 : at + 2] for at in counted)
    return any(":" not in near and not any(word in tokens.lexicon.months for word in near) for near in beside)


def has_happened(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether an outage is told as a thing that came: "the strike caused a blackout", «произошло отключение света»."""
    masks = scene.tokens.masks
    if at > clause.first and masks[at - 1] & THE:
        # "The outage": told before.
        return False
    about = next((near for near in range(at - 1, max(clause.first, at - NEAR), -1) if masks[near] & _ABOUT), None)
    if about is not None and masks[about - 1] & _SAID and not masks[about - 1] & _WARNED:
        # «Мер повідомив про знеструмлення»
        return True
    if any(mask & _LASTED for mask in masks[max(clause.first, at - NEAR) : at]):
        # "A nine-hour outage"
        return True
    return any(mask & HAPPENED for mask in masks[clause.first : clause.last])


def is_under_way(tokens: Tokens, clause: Clause) -> bool:
    """Whether what a clause tells of has begun and is not over: "repairs have begun", "restoration is underway"."""
    begun = [at for at in range(clause.first, clause.last) if (tokens.masks[at] | tokens.base[at]) & _UNDER_WAY]
    return bool(begun) and not any(negated(tokens, at, clause.first) for at in begun)


def is_none_of(tokens: Tokens, clause: Clause, at: int) -> bool:
    """Whether a noun is told to be absent behind it: «пошкоджень на станції немає», «витоку радіації не виявлено»."""
    if not tokens.lexicon.language.inflects or not (tokens.base[at] & NONE_OF or tokens.masks[at] & LEAKED):
        return False
    return any(mask & NOT for mask in tokens.masks[tokens.behind(at) : clause.last])
