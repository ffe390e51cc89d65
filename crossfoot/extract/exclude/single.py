"""The word "one", which often counts nothing."""

from __future__ import annotations

from collections.abc import Mapping

from crossfoot.extract.around import Around
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import Number
from crossfoot.extract.objects import AIR, EVENTS, MACHINES, OBJECT, PLACES, object_of
from crossfoot.extract.phrase import BE, MODEL
from crossfoot.extract.tokens import NUMBER

_bit = CONCEPTS.bit
_A, _AND, _OF, _IN, _UNIT = (_bit(name) for name in ("a", "and", "of", "in", "unit"))
_DETERMINER, _EVERY, _LARGEST, _INDEX_ORDINAL = (
    _bit(name) for name in ("determiner", "every", "largest", "index-ordinal")
)
_DASH, _ONE_OF_THOSE, _BODY = _bit("dash"), _bit("pronoun-one"), CONCEPTS.any(("speaker-body", "speaker-office"))
#: "one of those", "one day", "one third place"
_TELLS_WHICH = _ONE_OF_THOSE | _UNIT | _INDEX_ORDINAL
_PRICE, _TO, _FROM = _bit("price"), _bit("to"), _bit("from")
#: what a plant or an attack has several of, each of which can be harmed or restored; what only tells where
_APART = MACHINES | (AIR - {"aerial_target", "target"})
#: what became of all of them, before what became of the one: «одну з пошкоджених ліній відновили»
_TOLD_BEFORE = CONCEPTS.any("damage destroy impact shoot-down launch eliminate".split())
_LED = CONCEPTS.any("in preposition adjunct on by from dash be".split())
_PERCENT = _bit("unit:percent")
#: «ще на одній локації»
_OTHER = _bit("other")


def word_one(near: Around, number: Number) -> str | None:
    """The word "one" counts only beside a thing that can be counted."""
    if number.low != 1 or number.high != 1:
        return None
    after, before = near.mask(number.last), near.before(number.first)
    if after & _PERCENT:
        # «менше одного відсотка»
        return None
    if after & _OF and _is_of_largest(near, number.last):
        return "one of the largest"
    thing = object_of(after)
    if thing in EVENTS or (thing is None and after & _TELLS_WHICH):
        # "During one attack", "in one day": it tells when, it counts nothing.
        return "the word one"
    if not after & (OBJECT | MODEL | _DASH) and _is_pronoun(near, before):
        return "the word one"
    # "Single parents"
    idle = _is_plural(near, number.last) if near.month_first else _is_idle(near, number)
    if idle or (before >= 0 and _is_no_count(near, before, after)):
        return "the word one"
    return None


def _is_pronoun(near: Around, before: int) -> bool:
    """Whether it stands for something told: "this one", "every one", "Norland one"."""
    if before < 0:
        return False
    if near.masks[before] & (_A | _DETERMINER | _EVERY):
        return not (near.free_order and near.masks[before] & _AND)
    return near.masks[before] == 0 and near.word(before)[0].isalpha()


def _is_idle(near: Around, number: Number) -> bool:
    """«Одному 33 года, второму 48», «одна й та сама схема», "в одному з міст": some city."""
    last, after = number.last, near.mask(number.last)
    if last in near.firsts or (after & _AND and near.mask(last + 1) & _DETERMINER):
        return True
    # "один з 16 дронів" counts, and so does «один із трансформаторів згорів», but not «в одному з цехів»
    if not after & _OF or {last + 1, last + 2} & near.firsts:
        return False
    before = near.before(number.first)
    led = before >= 0 and near.tokens.base[before] & _LED
    told = near.mask(last + 1) & _TOLD_BEFORE
    return bool(led or told) or not any(object_of(near.mask(last + step)) in _APART for step in (1, 2))


def _is_no_count(near: Around, before: int, after: int) -> bool:
    """Whether it tells what something is, costs or where it was, and counts nothing."""
    ahead = near.masks[before]
    if near.masks[near.before(before) if ahead & _OF else before] & _PRICE:
        # "the cost of one drone", «вартість одного дрона»
        return True
    if after & _OF and (ahead & BE or _explains(near, before)):
        # "It was one of 51 countries", "the committee, one of hundreds,": it belongs to them.
        return True
    # "In one village": it tells where; but «ще на одній локації».
    more = before > 0 and near.masks[near.before(before)] & _OTHER
    return object_of(after) in PLACES and bool(ahead & _IN) and not more


def _is_of_largest(near: Around, at: int) -> bool:
    return any(near.tokens.base[step] & _LARGEST for step in range(at + 1, min(near.size, at + 5)))


def _is_plural(near: Around, at: int) -> bool:
    """Whether a word in lower case with the ending of a plural stands there."""
    language, word = near.tokens.lexicon.language, near.word(at)
    plural = word.endswith(language.plural_endings) and not word.endswith(language.no_plural_endings)
    return plural and bool(near.mask(at) & OBJECT) and not near.tokens.capital(at)


def _explains(near: Around, comma: int) -> bool:
    """Whether the comma parts a name from what explains it."""
    return near.word(comma) == "," and bool(near.mask(comma - 1) & _BODY or near.tokens.capital(comma - 1))


def _is_odds(near: Around, number: Number, numerals: Mapping[str, int]) -> bool:
    """ "Outnumbered eight to one": either number, unless something led up to the first: "from five to one"."""
    first, other = number.first, number.last + 1
    if near.mask(number.last) & _TO and other in near.firsts and numerals.get(near.word(other)) == 1:
        return not near.mask(number.first - 1) & _FROM and not near.mask(other + 1) & (OBJECT | _UNIT)
    told = numerals.get(near.word(first)) == 1 and near.mask(first - 1) & _TO and first - 2 in near.firsts
    return bool(told) and not near.mask(first - 3) & _FROM and not near.mask(number.last) & (OBJECT | _UNIT)


def is_ratio(near: Around, number: Number) -> bool:
    """ "One in four": either number; the last of "2.6 to 1"."""
    if number.bare and number.low == 1 and near.mask(number.first - 1) & _TO and near.mask(number.first - 2) & NUMBER:
        return not near.mask(number.last) & (OBJECT | _UNIT)
    numerals = near.tokens.lexicon.numerals
    if near.month_first and _is_odds(near, number, numerals):
        return True
    one, link = number.first, number.last
    if link + 1 not in near.firsts:
        one, link = number.first - 2, number.first - 1
    rate = near.mask(link) & _IN and near.word(link) == near.word(one + 1)
    return bool(rate and near.month_first and numerals.get(near.word(one)) == 1 and one in near.firsts)
