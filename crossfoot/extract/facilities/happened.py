"""What a word about a facility means where it stands: whether it has happened, of whom it is told, how far it goes."""

from __future__ import annotations

from bisect import bisect_right

from crossfoot.extract.account import Scene, bits
from crossfoot.extract.clauses import Clause, negated
from crossfoot.extract.facilities.states import STATES, is_share, limited
from crossfoot.extract.facilities.things import LINE
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
#: "the risk of a loss", "the extent of the damage"
PERIL = bits("st-peril", "st-extent")
#: what became of something, as a noun
NOUNS = STATES["disconnected"] | DAMAGE_NOUN | OUTAGE | bits("st-ration")
#: "no power", and what there is none of: "no power cuts"; what is only meant: "tries to leave us without"
NO_SUPPLY, CUTS = bits("without-power", "without-heat", "without-water", "st-without-gas"), bits("st-cuts")
#: "standby generators"; "part of the city"
MEANT, DIESEL, PART = bits("st-meant"), bits("st-diesel", "generator"), bits("st-part-of")
#: "a partial blackout"
SOMEWHAT = bits("st-local")
#: an outage that ended; supply that is back for all or still being restored
ENDED, ALL, RESTORING = (bits("st-" + name) for name in ("ended", "all", "restoring"))
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
_IS_BACK = STATES["back"] | STATES["returned"] | STATES["there"]
#: "at 70 percent"
_PERCENT, _WHOLE, _PUT_AT = bits("unit:percent"), bits("st-hundred"), bits("me-at", "on", "in", "preposition")
FROM, OF, AGAIN, GOES_ON = bits("from"), bits("of", "st-of"), bits("st-again"), bits("st-goes-on")
#: A thing and what became of it stand within so many tokens, supply and what became of it nearer.
REACH, NEAR = 14, 4
#: a clause of a word or two
_SHORT = 2


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


def is_rest(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether it only tells an outcome, or no number of what was disconnected."""
    masks = scene.tokens.masks
    if masks[at] & OUTAGE or _is_left(scene, clause, at):
        return True
    last = reach_of(scene, clause)
    told = any(masks[near] & (COUNTED | PLACES | CONSUMER) for near in range(clause.first, last))
    # «Знеструмлено частину Нордфорда», «Нордфорд знеструмлено»; "disconnected the country from the internet" is told
    # of other things.
    told = told or (scene.tokens.lexicon.language.inflects and bool(scene.mentions_between(clause.first, last)))
    return bool(masks[at] & STATES["off"]) and not told


def reach_of(scene: Scene, clause: Clause) -> int:
    """How far what is told reaches: to the end of its clause, or of the sentence that an aside parts from it.

    «Обесточенными, по данным области, остаются три села».
    """
    if clause.last - clause.first > _SHORT:
        return clause.last
    sentences = scene.tokens.sentences
    return sentences[max(0, bisect_right(sentences, (clause.first, len(scene.tokens.words))) - 1)][1]


def _is_left(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether it is a number that is left of an outage told of: "900 homes remain without power".

    «Без світла ще 900 домів», "the town remains without power" tell it anew.
    """
    masks = scene.tokens.masks
    near = range(max(clause.first, at - NEAR), min(at + NEAR, clause.last))
    if not any(masks[one] & _REST for one in near):
        return False
    counts = (one for one in range(clause.first, clause.last) if masks[one] & COUNTED)
    counted = any(mask & CONSUMER for one in counts for mask in masks[one + 1 : min(one + NEAR, clause.last)])
    return counted and not any(masks[one] & _MORE for one in near)


def outcome(scene: Scene, clause: Clause, at: int, thing: int, found: tuple[What, State]) -> tuple[What, State]:
    """What the words around make of a state: supply is back for all, an outage ended, a reactor runs low."""
    masks = scene.tokens.masks
    around = scene.tokens.concepts(clause.first, clause.last)
    if found == (What.SUPPLY, State.PARTIAL) and masks[at] & _IS_BACK:
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
    if found == (What.REACTOR, State.RUNNING) and (around & (STATES["less"] | LOW) or _is_at_share(scene, clause, at)):
        return What.REACTOR, State.PARTIAL
    if found == (What.COOLING, State.LOST) and is_share(masks, clause):
        return What.COOLING, State.PARTIAL
    if found[1] is State.RUNNING and masks[at] & STATES["available"] and around & AGAIN:
        return found[0], State.RESTORED
    if found == (What.DIESEL, State.SHUTDOWN) and _is_number_of(scene.tokens, clause, thing):
        # "They switched off nine of the diesels": the others run.
        return What.DIESEL, State.PARTIAL
    words = scene.tokens.base[thing : scene.tokens.behind(thing)]
    if found == (What.OFFSITE_POWER, State.LOST) and any(word & LINE for word in words):
        if any(mask & COUNTED for mask in masks[max(clause.first, thing - NEAR) : thing]):
            # "Lost one of its off-site lines": not all of them.
            return What.LINE, State.LOST
    outage = masks[at] & (STATES["disconnected"] | OUTAGE)
    if found[1] is State.LOST and outage and is_ended(scene, clause, at):
        return found[0], State.RESTORED
    return limited(masks, clause, found, units=bool(masks[thing] & UNIT))


def is_ended(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether an outage is told to have ended: "ended the longest outage", "the blackout came to an end"."""
    near = range(max(clause.first, at - NEAR), min(at + NEAR + 1, clause.last))
    ends = [near for near in near if scene.tokens.masks[near] & ENDED]
    ended = any(not negated(scene.tokens, end, clause.first) for end in ends)
    return ended and not is_to_come(scene.tokens, clause.first, ends[0])


def _is_at_share(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether something runs at a part of its power: "at 70 percent of its rated power", «на 60 % потужності»."""
    masks = scene.tokens.masks
    return any(
        masks[near] & _PERCENT and not masks[near - 1] & _WHOLE and scene.tokens.base[near - 2] & _PUT_AT
        for near in range(at + 2, clause.last)
    )


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
