"""What tells where a noun group goes on, ends, or shares its noun with the next."""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import AIR, EQUIPMENT, EVENTS, MILITARY_PEOPLE, OBJECT, PEOPLE, object_of
from crossfoot.extract.phrase import AND, FROM, HEDGE, IN, MODEL, OTHER, PREPOSITION, Phrase
from crossfoot.extract.phrasing.words import NounWords, is_currency
from crossfoot.extract.tokens import HYPHENS, NEWLINE, NUMBER, SIGN, STOP

#: Strikes are named within so many words behind their number.
_KIND = 4
#: by what means they were carried out, told in so many words
_INSERTED = 7
_UNIT, _DASH, _THESE = CONCEPTS.bit("unit"), CONCEPTS.bit("dash"), CONCEPTS.bit("these-are")
#: words that tell when, of which so many may stand between a participle and its noun
_WHEN = CONCEPTS.any(
    "unit:day unit:week unit:month unit:hour day-part weekday month when-night when-overnight when-today "
    "when-yesterday running-count within-past".split()
)
_WHEN_REACH = 4
_LEADS = PREPOSITION | IN | FROM | CONCEPTS.bit("in-the-course")
#: between a participle and its noun stands one adjective at most; the ends by which cases that differ are told apart
_DESCRIBED, _OPEN_ENDS = 2, frozenset("аеєиіїоуюяыэё")


def said_to_be(near: NounWords, at: int) -> int:
    """Where behind a number a dash tells who they are, or -1: «12 – діти», «12 – це діти»."""
    if near.month_first or not near.mask(at) & _DASH or near.tokens.hyphen(at):
        return -1
    who = at + 1 + bool(near.mask(at + 1) & _THESE)
    mask, behind = near.mask(who), near.tokens.behind(who) if who < near.size else near.size
    # «25 – мобилизованные»: who they are, not what was done
    named = not mask & near.stops or (object_of(mask) in MILITARY_PEOPLE and near.attributive(who))
    closed = behind >= near.size or near.masks[behind] & (STOP | NEWLINE | SIGN)
    return who if mask & OBJECT and named and object_of(mask) in PEOPLE and closed else -1


def shared_object(near: NounWords, adjective: int, at: int) -> str | None:
    """The object of the number at ``at`` that the number before it has too: «3 ракетних та 47 авіаційних ударів».

    ``adjective`` is what stands behind the number before, or -1.
    """
    while adjective < 0 and near.mask(at) & HEDGE:
        at = near.tokens.behind(at)
    other = near.numbers.get(at)
    if other is None or near.month_first or not (adjective < 0 or near.attributive(adjective)):
        return None
    for step in range(other.last, min(other.last + 3, near.size)):
        if near.masks[step] & OBJECT:
            return object_of(near.masks[step])
        if not near.attributive(step):
            break
    return None


def inserted_event(near: NounWords, adjective: int) -> str | None:
    """The strikes of «п'ять ракетних із залученням семи ракет та 47 авіаційних ударів», by the first adjective."""
    for step in range(adjective + 1, min(adjective + _INSERTED, near.size)):
        if near.masks[step] & (STOP | NEWLINE):
            break
        if near.masks[step] & AND and (found := shared_object(near, adjective, step + 1)) in EVENTS:
            return found
    return None


def joined_event(near: NounWords, at: int) -> int:
    """Where the strikes of "70 bomb and missile strikes" stand, by the position behind the first kind; or -1."""
    kind = at + 1
    if not near.mask(at) & AND or object_of(near.mask(kind)) not in AIR or near.is_plural(near.tokens.behind(kind) - 1):
        return -1
    event = near.tokens.behind(kind)
    return event if near.event_within(event) and near.is_plural(event) else -1


def shared_event(near: NounWords, at: int) -> str | None:
    """The strikes of "eight missile and 74 air strikes", by the position behind the first kind."""
    other = near.numbers.get(at + 1)
    if other is None or not near.mask(at) & AND:
        return None
    for step in range(other.last, min(other.last + _KIND, near.size)):
        if near.event_within(step):
            return object_of(near.masks[step])
        if near.masks[step] & (SIGN | near.ends) and not near.masks[step] & OBJECT:
            break
    return None


def describes(near: NounWords, at: int) -> bool:
    """Whether a noun that may be an adjective is one, since what it describes stands right behind it."""
    after = near.tokens.behind(at)
    mask = near.mask(after)
    if not mask & OBJECT or mask & (near.stops | MODEL) or after in near.numbers:
        return False
    told = object_of(mask) in PEOPLE and object_of(near.masks[at]) != "person"
    if told or near.tokens.starts[after] - near.tokens.ends[at] > 1:
        # «полонених громадян» are prisoners, but «маломобільних жителів» residents
        return False
    return near.attributive(at) and not near.attributive(after)


def tells_of_people(near: NounWords, at: int) -> bool:
    """Whether a participle that may be a noun is that of the noun behind it: «36 погибших военных», «двоє загиблих
    місцевих жителів».

    Both have one case: in «12 раненых спасатели вывезли» the second noun acts.
    """
    if not near.attributive(at):
        return False
    for step in range(near.tokens.behind(at), min(near.size, near.tokens.behind(at) + _DESCRIBED)):
        mask = near.masks[step]
        if mask & OBJECT and not (mask & near.stops or step in near.numbers):
            alike = (near.words[step][-1] in _OPEN_ENDS) == (near.words[at][-1] in _OPEN_ENDS)
            return object_of(mask) in PEOPLE and alike
        if mask & (near.ends | MODEL) or not near.attributive(step) or near.set_apart(step):
            return False
    return False


def measured(near: NounWords, at: int) -> int:
    """The position behind a size inside a noun: one 1,000-MW reactor, two 330 kV lines; 0 if there is none.

    «Дві житлові 9-поверхівки» have theirs in the noun itself.
    """
    behind = at + 1
    if near.tokens.hyphen(behind) and near.mask(behind + 1) & OBJECT and near.free_order:
        return behind + 1
    if near.tokens.hyphen(behind) and near.free_order and near.attributive(behind + 1):
        # «три 250-кілограмові авіабомби»
        return behind + 2 if near.object_within(behind + 2, 3) else 0
    if near.mask(behind) & _DASH and near.tokens.joined(behind):
        behind += 1
    if not near.mask(behind) & _UNIT or is_currency(near.mask(behind)):
        return 0
    behind = near.tokens.behind(behind)
    return behind if near.object_within(behind, 4) else 0


def behind_participle(near: NounWords, at: int) -> int:
    """The position of the noun of a participle, when or where it was done being told between: «90 збитих за ніч
    дронів», «12 випущених по порту ракет».

    0 if there is none: «90 збитих за ніч, і 12 ракет».
    """
    step, timed, placed = near.tokens.behind(at), False, False
    for _ in range(_WHEN_REACH):
        if step >= near.size or not near.masks[step] & (_WHEN | _LEADS):
            break
        if not near.masks[step] & _WHEN and (behind := _behind_place(near, step)):
            step, placed = behind, True
            continue
        timed = timed or bool(near.masks[step] & _WHEN)
        step = near.tokens.behind(step)
    if not (timed or placed) or not near.object_within(step, 2):
        return 0
    # «12 поранених у лікарнях міста»: a noun that many of are counted has another case.
    noun = next(at for at in range(step, step + 2) if near.masks[at] & (OBJECT | MODEL))
    open_end = near.words[near.tokens.behind(noun) - 1][-1] in _OPEN_ENDS
    return 0 if placed and not timed and open_end else step


def _behind_place(near: NounWords, at: int) -> int:
    """The position behind a preposition and its noun, an adjective between at most; 0 where a time or none follows."""
    step = near.tokens.behind(at)
    if step < near.size and near.attributive(step) and not near.masks[step] & (_WHEN | SIGN):
        step = near.tokens.behind(step)
    ended = step >= near.size or near.masks[step] & (_WHEN | SIGN | STOP | NEWLINE | NUMBER | PREPOSITION)
    return 0 if ended or not near.words[step].isalpha() else near.tokens.behind(step)


def renames(near: NounWords, adjective: int, at: int) -> bool:
    """Whether the first unknown word is an adjective and the noun comes now; a word cut off is no noun."""
    whole = at + 1 < near.size or not near.tokens.text[-1].isalpha()
    return at == adjective + 1 and whole and near.attributive(adjective)


def named_in_front(near: NounWords, phrase: Phrase) -> bool:
    """Whether a dash or colon before the number ties it to what stands before: "tanks - 45 - vehicles"."""
    before = near.before(phrase.first)
    tied = before > 0 and bool(near.masks[before] & _DASH or near.words[before] == ":")
    return tied and object_of(near.masks[before - 1]) in EQUIPMENT


def lists_models(near: NounWords, at: int) -> bool:
    """Whether a comma stands in a list of models: "90 Shahed-, Gerbera-type, and other drones"."""
    if near.words[at - 1] in HYPHENS or near.mask(at + 1) & MODEL:
        return bool(near.mask(at + 1) & (MODEL | AND))
    return bool(near.mask(at + 1) & AND and near.mask(at + 2) & OTHER and near.object_within(at + 3, 2))
