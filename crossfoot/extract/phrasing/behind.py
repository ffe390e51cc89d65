"""What follows the noun of a number: each, of them, of 120."""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.objects import OBJECT, PEOPLE, object_of
from crossfoot.extract.phrase import AND, BE, FROM, HEDGE, OF, TRAILING, Phrase
from crossfoot.extract.phrasing.nouns import read_noun
from crossfoot.extract.phrasing.words import OF_THEM, A, NounWords
from crossfoot.extract.tokens import SIGN, STOP

_bit = CONCEPTS.bit
_EACH, _DASH, _SAY, _ADJECTIVE = (_bit(name) for name in ("each", "dash", "say", "adjective"))
_AS, _OWNER, _DETERMINER = _bit("as-cue"), _bit("possessive"), _bit("name-determiner")
#: The noun behind "of" stands within so many tokens.
_PARTITIVE = 5
#: what says no more than that they are people
_SOMEBODY = (None, "person")
#: who those are is told within so many tokens behind them
_TOLD = 6
#: nouns that say by themselves what happened: deaths, injuries
_OUTCOME = CONCEPTS.any(("death", "injury"))


def read_behind(near: NounWords, phrase: Phrase) -> None:
    """What follows: each, of them, of 120."""
    at = phrase.last
    mask = near.mask(at)
    for bit, hedge in TRAILING:
        if mask & bit and near.tokens.behind(at) not in near.numbers:
            phrase.hedge = hedge
            phrase.last = near.tokens.behind(at)
            at = phrase.last
            mask = near.mask(at)
    if mask & _EACH and near.month_first:
        phrase.each = True
        phrase.last = near.tokens.behind(at)
        at, mask = phrase.last, near.mask(phrase.last)
    if mask & BE and phrase.noun < 0 and not phrase.unit and near.month_first:
        # "Of the dead, 50 are children"
        if not phrase.other_noun and _said_to_be(near, phrase, at):
            phrase.of_them = True
    if mask & _AS and phrase.noun < 0 and not (phrase.unit or phrase.other_noun) and near.month_first:
        # "and 90 as military personnel"
        told = object_of(near.mask(at + 1))
        if told in PEOPLE:
            phrase.object, phrase.noun, phrase.last = told, at + 1, near.tokens.behind(at + 1)
            return
    if mask & OF_THEM:
        _of_them(near, phrase, at)
        _who_they_are(near, phrase)
    elif mask & (OF | FROM):
        _of(near, phrase, at)
    elif phrase.unit == "percent" and near.free_order:
        _shared(near, phrase, at)


def _of_them(near: NounWords, phrase: Phrase, at: int) -> None:
    """What those are who are some of those named before."""
    phrase.of_them = True
    phrase.last = near.tokens.behind(at)
    if phrase.noun >= 0:
        return
    mask = near.mask(phrase.last)
    if mask & OBJECT and not mask & near.stops:
        # "two of them children"
        phrase.object, phrase.noun, phrase.last = object_of(mask), phrase.last, near.tokens.behind(phrase.last)
    elif mask & _OUTCOME:
        # "26 of those deaths"
        phrase.noun, phrase.last = phrase.last, near.tokens.behind(phrase.last)
    elif mask & _DASH or (mask & BE and near.month_first):
        # «двоє з них — діти», "two of whom were children"
        told = object_of(near.mask(phrase.last + 1))
        phrase.object = told if told in PEOPLE else phrase.object


def _said_to_be(near: NounWords, phrase: Phrase, at: int) -> bool:
    """Take the people named behind the "be" at ``at`` as what is counted; whether there are any."""
    told = near.tokens.behind(at)
    object_ = object_of(near.mask(told))
    if object_ not in PEOPLE or near.mask(told) & near.stops:
        return False
    phrase.object, phrase.noun, phrase.last = object_, told, near.tokens.behind(told)
    return True


def _who_they_are(near: NounWords, phrase: Phrase) -> None:
    """Who some of those told of are: "eight of those hurt in the raid were children", "six of whom are doctors"."""
    if not near.month_first or phrase.unit or phrase.object not in _SOMEBODY:
        return
    for at in range(phrase.last, min(phrase.last + _TOLD, near.size)):
        mask = near.masks[at]
        if mask & BE:
            last = phrase.last
            if _said_to_be(near, phrase, at):
                # The figure is told by who they are some of, not by all that stands between.
                phrase.last = last
            return
        if mask & (SIGN | STOP | _SAY) or at in near.numbers:
            return


def _of(near: NounWords, phrase: Phrase, at: int) -> None:
    """What a number is some of: another number, a thing, or what a share is of."""
    behind = near.tokens.behind(at)
    for step in range(behind, behind + 4):
        if step in near.numbers:
            phrase.of_next = True
            break
        if near.mask(step) & (SIGN | near.stops | OBJECT | AND | _SAY) and not near.mask(step) & (HEDGE | _OWNER):
            # "One of the plant's two lines" is none of the plants.
            break
    if not near.mask(at) & OF:
        return
    if not (phrase.of_next or phrase.unit or phrase.other_noun or phrase.noun >= 0):
        _partitive(near, phrase, behind)
        _who_they_are(near, phrase)
    elif phrase.unit == "percent":
        _limit_behind(near, phrase, behind)
        _shared(near, phrase, behind)


def _limit_behind(near: NounWords, phrase: Phrase, at: int) -> None:
    """ "1.5 percent of the country or less": the limit stands behind what the share is of."""
    for step in range(at, min(at + _PARTITIVE, near.size)):
        mask = near.masks[step]
        for bit, hedge in TRAILING:
            if mask & bit:
                phrase.hedge, phrase.last = hedge, near.tokens.behind(step)
                return
        if mask & (SIGN | near.stops):
            return


def _shared(near: NounWords, phrase: Phrase, at: int) -> None:
    """What a share is of: "40% of the city's customers", «40 % споживачів»."""
    for step in range(at, min(at + _PARTITIVE, near.size)):
        mask = near.masks[step]
        if mask & OBJECT and not mask & near.stops:
            phrase.object = object_of(mask)
            if near.free_order or not near.object_within(near.tokens.behind(step), 1):
                return
            # "Half of Sudanese children"
        if mask & (SIGN | near.stops | AND) or step in near.numbers:
            return


def _partitive(near: NounWords, phrase: Phrase, at: int) -> None:
    """The noun behind "of": two of the Iranian plants, один з боїв."""
    if near.month_first and _group_behind(near, phrase, at):
        return
    for _ in range(_PARTITIVE):
        mask = near.mask(at)
        if mask & OBJECT and (not mask & near.stops or near.counts_as_noun(at)):
            phrase.object, phrase.noun, phrase.last = object_of(mask), at, near.tokens.behind(at)
            return
        participle = mask & near.stops and near.mask(at - 1) & A and near.object_within(at + 1, 1)
        if participle and near.words[at].endswith(near.tokens.lexicon.language.regular_past_endings):
            # "two of the targeted locations"
            at = near.tokens.behind(at)
            continue
        if mask & _OUTCOME and near.month_first:
            # "five of the wounded"
            phrase.object, phrase.noun, phrase.last = "person", at, near.tokens.behind(at)
            return
        if at >= near.size or mask & near.ends:
            break
        named = near.mask(at - 1) & (A | _ADJECTIVE) or near.tokens.capital(at - 1)
        if not mask & (A | HEDGE | _OWNER) and named and near.is_plural(at):
            phrase.other_noun, phrase.last = near.words[at], at + 1
            return
        at = near.tokens.behind(at)


def _group_behind(near: NounWords, phrase: Phrase, at: int) -> bool:
    """Read the noun group behind "of the", its owner aside: "two of the town's three attack drones"; whether it is one.

    There every adjective and every noun before the last only tells which, as behind a number.
    """
    owns = near.tokens.lexicon.language.possessive_endings
    opens, behind = at, at
    for _ in range(_PARTITIVE):
        mask, word = near.mask(behind), near.word(behind)
        owner = word.endswith(owns)
        if behind in near.numbers or (not owner and mask & (SIGN | near.stops | OF)):
            break
        first, behind = behind == opens, near.tokens.behind(behind)
        if owner or (first and mask & _DETERMINER):
            opens = behind
    if opens == at:
        return False
    last, phrase.last = phrase.last, opens
    read_noun(near, phrase)
    if phrase.noun >= 0 or (phrase.other_noun and near.is_plural(phrase.last - 1)):
        return True
    phrase.last, phrase.object, phrase.other_noun = last, None, None
    return False
