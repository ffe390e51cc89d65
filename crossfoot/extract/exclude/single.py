"""The word "one", which often counts nothing."""

from __future__ import annotations

from collections.abc import Mapping

from crossfoot.extract.around import Around
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import Number
from crossfoot.extract.objects import EVENTS, OBJECT, PLACES, object_of
from crossfoot.extract.phrase import BE, MODEL
from crossfoot.extract.tokens import NUMBER

_bit = CONCEPTS.bit
_A, _AND, _OF, _IN, _UNIT = (_bit(name) for name in ("a", "and", "of", "in", "unit"))
_DETERMINER, _EVERY, _LARGEST, _INDEX_ORDINAL = (
    _bit(name) for name in ("determiner", "every", "largest", "index-ordinal")
)
_ONE_OF_THOSE, _BODY = _bit("pronoun-one"), CONCEPTS.any(("speaker-body", "speaker-office"))
_PRICE, _TO, _FROM = _bit("price"), _bit("to"), _bit("from")
#: «ще на одній локації»
_OTHER = _bit("other")


def word_one(near: Around, number: Number) -> str | None:
    """The word "one" counts only beside a thing that can be counted."""
    if number.low != 1 or number.high != 1:
        return None
    after = near.mask(number.last)
    before = near.before(number.first)
    if near.free_order and number.last in near.firsts:
        # «одному 33 года, второму 48»: a pronoun
        return "the word one"
    told = 0 if before < 0 or (near.free_order and near.masks[before] & _AND) else near.masks[before]
    if not after & (OBJECT | MODEL) and told & (_A | _DETERMINER | _EVERY):
        return "the word one"
    if before >= 0 and near.masks[before] == 0 and near.word(before)[0].isalpha() and not after & (OBJECT | MODEL):
        return "the word one"
    if near.month_first and _is_plural(near, number.last):
        # "single parents"
        return "the word one"
    if before >= 0 and near.masks[near.before(before) if near.masks[before] & _OF else before] & _PRICE:
        # "the cost of one drone", «вартість одного дрона»
        return "the word one"
    if near.free_order and after & _AND and near.mask(number.last + 1) & _DETERMINER:
        # «одна й та сама схема»
        return "the word one"
    if near.free_order and after & _OF and not {number.last + 1, number.last + 2} & near.firsts:
        # "в одному з міст": some city; "один з 16 дронів" counts
        return "the word one"
    if after & _OF and before >= 0 and (near.masks[before] & BE or _explains(near, before)):
        # "It was one of 51 countries", "the committee, one of hundreds,": it belongs to them.
        return "the word one"
    if after & _OF:
        for step in range(number.last + 1, min(near.size, number.last + 5)):
            if near.tokens.base[step] & _LARGEST:
                return "one of the largest"
    if after & (_ONE_OF_THOSE | _UNIT | _INDEX_ORDINAL) and not after & OBJECT:
        return "the word one"
    thing = object_of(after)
    more = before > 0 and near.masks[near.before(before)] & _OTHER
    if thing in EVENTS or (thing in PLACES and before >= 0 and near.masks[before] & _IN and not more):
        # "in one village", "during one more attack": it tells where or when, it counts nothing.
        return "the word one"
    return None


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
