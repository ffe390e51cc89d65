"""A number with its hedge, unit and noun: what exactly is counted."""

from __future__ import annotations

from crossfoot.extract.exclude.dates import TIME_UNITS
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import Number
from crossfoot.extract.objects import BUILDINGS, OBJECT, PEOPLE, PLACES, object_of
from crossfoot.extract.phrase import AND, BE, IN, OF, PREPOSITION, Phrase
from crossfoot.extract.phrasing.behind import read_behind
from crossfoot.extract.phrasing.groups import tells_of_people
from crossfoot.extract.phrasing.hedges import limit_behind, read_hedge
from crossfoot.extract.phrasing.naming import FATES
from crossfoot.extract.phrasing.nouns import read_noun
from crossfoot.extract.phrasing.units import read_unit
from crossfoot.extract.phrasing.words import A, NounWords
from crossfoot.extract.tokens import INNER, NEWLINE, NUMBER, SIGN, STOP, Tokens
from crossfoot.extract.wordbook import TIMES
from crossfoot.model.bound import Hedge
from crossfoot.model.measure import is_kind_of

_bit = CONCEPTS.bit
_PUT_AT, _NEAR, _ABOUT, _DASH, _POPULATION = (
    _bit(name) for name in ("put-at", "near-level", "about", "dash", "population")
)
#: "over": what it says before a length of time depends on whether something lasts
_ENDS = _bit("when-end")
_OVER, _MORE, _LASTS = _bit("when-over"), _bit("more-than"), CONCEPTS.any(("lasting", "be", "for", "of", "a", "after"))
_FORCES, _TOGETHER = _bit("forces-of"), _bit("people-together")
#: what has what it strikes, or where, right behind it
_STRUCK = CONCEPTS.any(("attack-verb", "impact", "put-at", "in"))
_EXACT = Hedge.EXACT
#: what befalls people, and things as well
_HARMED, _RUINED = CONCEPTS.any("kill die death injure injury".split()), CONCEPTS.any(("damage", "destroy"))
_ADVERB = _bit("adverb")
_AREAS = PLACES - BUILDINGS
_WEAPONS = frozenset({"drone", "missile", "cruise_missile", "ballistic_missile", "glide_bomb", "rocket"})
#: So many tokens lead from "the population of" to its number: the names of places.
_NAMES = 8
#: A place with fewer people is not told by their number.
_TOWN, _TOWNSFOLK = CONCEPTS.any(("city", "settlement")), 500
#: The name of a row of a table is no longer than this.
_ROW_WORDS = 8
#: The second kind of a mixed lot stands within so many tokens behind the "and".
_SECOND_KIND = 2
#: "the number of", and within how many tokens what is numbered
_NUMBER_NOUN, _NUMBERED = _bit("number-noun"), 3
#: No genitive plural ends with one of these.
_VOWELS = frozenset("аеєиіїоуюяыэё")


class PhraseReader:
    """Reads the phrase around each number of one text."""

    def __init__(self, tokens: Tokens, numbers: list[Number], stops: int) -> None:
        """``stops`` are the concepts (verbs and the like) that end a noun group."""
        self._near = NounWords(tokens, numbers, stops)

    def read(self, number: Number) -> Phrase:
        """The phrase of a number that has been found to be a figure."""
        near, phrase = self._near, Phrase(number, number.first, number.last)
        if number.noun >= 0:
            phrase.noun, phrase.object = number.noun, object_of(near.masks[number.noun])
            read_behind(near, phrase)
            return phrase
        read_hedge(near, phrase)
        limit_behind(near, phrase)
        read_unit(near, phrase)
        read_noun(near, phrase)
        if phrase.noun < 0 and not phrase.unit:
            _noun_in_front(near, phrase)
        _mixed_lot(near, phrase)
        if phrase.noun < 0 and not phrase.unit and near.month_first:
            _number_of(near, phrase)
        bare = phrase.noun < 0 and not phrase.unit and not phrase.other_noun
        # The hedge may stand before the noun: "an estimated population of 7 million".
        if bare and any(_of_population(near, at, number.first) for at in {phrase.first, number.first}):
            phrase.object = "person"
        if bare and near.month_first and _behind_of(near, phrase, _FORCES):
            # "An army of no more than 600,000"
            phrase.object = "soldier"
        if bare and near.month_first and _behind_of(near, phrase, _TOGETHER):
            # "A crew of 25"
            phrase.object = "person"
        read_behind(near, phrase)
        if phrase.object in _AREAS and phrase.hedge is Hedge.MORE_THAN and near.masks[phrase.first] & IN:
            if not (near.month_first and near.mask(near.before(phrase.first)) & _STRUCK):
                # "over nine regions" says where, not how many; "struck over nine targets", "at over nine sites" does.
                phrase.hedge, phrase.first = _EXACT, phrase.number.first
        if phrase.unit in TIME_UNITS and near.month_first:
            _over_time(near, phrase)
        before = phrase.first - 1
        if phrase.hedge is _EXACT and before > 0 and near.masks[before] & _PUT_AT and near.masks[before - 1] & _ABOUT:
            # "Estimated at 55,000"
            phrase.hedge = Hedge.ABOUT
        if phrase.hedge is _EXACT and before >= 0 and near.masks[before] & _NEAR and _is_level(phrase.unit):
            # "Inflation is near 9%": a level, where things near two towns have a place
            phrase.hedge, phrase.first = Hedge.ABOUT, before
        return phrase


def _is_level(unit: str | None) -> bool:
    """Whether a unit measures what something stands at: a share, or money."""
    return unit is not None and (unit == "percent" or unit.isupper())


def _over_time(near: NounWords, phrase: Phrase) -> None:
    """ "The raid lasted over two days" and "took over two days" are longer, "ten raids over two days" says when."""
    opens = phrase.first
    if phrase.hedge is Hedge.MORE_THAN and near.masks[opens] & _OVER and not _lasts_over(near, phrase):
        phrase.hedge, phrase.first = _EXACT, phrase.number.first
    elif phrase.hedge is _EXACT and opens > 1 and near.masks[opens - 1] & INNER:
        over = near.tokens.base[opens - 1]
        if over & _OVER and over & _MORE and near.tokens.base[opens - 2] & _LASTS:
            phrase.hedge, phrase.first = Hedge.MORE_THAN, opens - 1


def _lasts_over(near: NounWords, phrase: Phrase) -> bool:
    """Whether what stands before "over two days" tells how long: "fought for over a year", "end over a year of war"."""
    before = near.before(phrase.first)
    if near.mask(before) & _LASTS or (before >= 0 and near.tokens.base[phrase.first - 1] & _LASTS):
        return True
    return bool(near.mask(before) & _ENDS and near.mask(phrase.last) & OF)


def _mixed_lot(near: NounWords, phrase: Phrase) -> None:
    """ "3,500 drones and glide bombs": one number of two kinds of weapons counts neither alone."""
    at = phrase.last
    if phrase.object not in _WEAPONS or phrase.noun < phrase.number.last or not near.mask(at) & AND:
        return
    for step in range(at + 1, min(near.size, at + 1 + _SECOND_KIND)):
        mask = near.masks[step]
        if mask & (SIGN | NUMBER | A | near.stops) or step in near.numbers:
            return
        other = object_of(mask)
        if other in _WEAPONS and _are_several(near, near.tokens.behind(step) - 1):
            if not (is_kind_of(other, phrase.object) or is_kind_of(phrase.object, other)):
                # "Ballistic and cruise missiles" are missiles all the same.
                missiles = is_kind_of(other, "missile") and is_kind_of(phrase.object, "missile")
                phrase.object, phrase.last = "missile" if missiles else "drone_or_missile", near.tokens.behind(step)
            return


def _are_several(near: NounWords, at: int) -> bool:
    """Whether a weapon's word is a plural; where the noun stands first, one of many: «ракет», not «ракету»."""
    if near.month_first:
        return near.is_plural(at)
    return near.words[at][-1] not in _VOWELS or near.tokens.surface(at).isupper()


def _noun_in_front(near: NounWords, phrase: Phrase) -> None:
    """A row of a table: "tanks - 11,187 (+2)"; the thing stands before, with a dash or colon between."""
    sign = near.before(phrase.first)
    if phrase.each:
        # "Over Norland and Sudland - two each": where, not what.
        return
    row = near.masks[sign] & _DASH or near.words[sign] == ":"
    # «РЛС «Норд» (2 шт.)»
    pieces = near.words[sign] == "(" and near.mask(phrase.number.last) & _ADVERB
    # «танки х3»
    multiplied = near.words[sign] in TIMES and near.tokens.joined(phrase.number.first)
    if sign < 1 or not (row or pieces or multiplied) or near.tokens.hyphen(sign):
        return
    found = -1
    for step in range(sign - 1, max(-1, sign - _ROW_WORDS), -1):
        mask = near.masks[step]
        if mask & (STOP | NEWLINE) or near.words[step] in (",", ";", ":", "(", ")"):
            break
        if mask & OBJECT and (found < 0 or near.free_order):
            # «Запорізька область – 31»: where, not what.
            found = step if object_of(mask) not in _AREAS else found
        elif mask & (near.stops | PREPOSITION | IN | NUMBER) and not mask & (INNER | OBJECT):
            return
    if found >= 0 and near.free_order and near.masks[found] & FATES and tells_of_people(near, found):
        # «Поранених бійців – 40»
        found = next((step for step in range(found + 1, sign) if near.masks[step] & OBJECT), found)
    behind = near.mask(phrase.number.last)
    if found >= 0 and behind & _HARMED and not behind & _RUINED and object_of(near.masks[found]) not in PEOPLE:
        # "Norlanders strike a hospital: two killed"
        return
    if found >= 0:
        phrase.object, phrase.noun, phrase.other_noun = object_of(near.masks[found]), found, None


def _number_of(near: NounWords, phrase: Phrase) -> None:
    """ "Brings to nine the number of clerks killed there"."""
    at = phrase.number.last
    at += bool(near.mask(at) & A)
    if not near.mask(at) & _NUMBER_NOUN or not near.mask(at + 1) & OF or not near.object_within(at + 2, _NUMBERED):
        return
    named = next(step for step in range(at + 2, near.size) if near.masks[step] & OBJECT)
    if not near.mask(named) & near.stops:
        phrase.object, phrase.other_noun = object_of(near.masks[named]), None


def _behind_of(near: NounWords, phrase: Phrase, whose: int) -> bool:
    """Whether "of" leads from a word of a concept to the number."""
    link = near.before(phrase.first)
    return link > 0 and bool(near.masks[link] & OF and near.mask(near.before(link)) & whose)


def _of_population(near: NounWords, at: int, number: int) -> bool:
    """ "A population of 60,000", "the population was about 2 million"."""
    link = near.before(at)
    owner = near.mask(near.before(link))
    if near.mask(link) & BE and not owner & _POPULATION:
        # "The population of Northford and Southford was 2 million"
        told = range(max(0, link - _NAMES), link)
        return any(near.masks[step] & _POPULATION and near.mask(near.tokens.behind(step)) & OF for step in told)
    if owner & _TOWN and near.mask(link) & OF:
        # "The town of about 75,000"
        return near.numbers[number].low >= _TOWNSFOLK
    return bool(near.mask(link) & (OF | BE) and owner & _POPULATION)
