"""The unit of a number that has none: the money of the sum before it, or the unit that stands once behind a list.

A number told of another place or time behind a dash goes on with what the one before it told of, unit and all.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from crossfoot.extract.exclude.dates import TIME_UNITS
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import MULTIPLIER
from crossfoot.extract.phrase import AND, IN, OR, Phrase
from crossfoot.extract.rule import Rule
from crossfoot.extract.settling.named import verb_first
from crossfoot.extract.settling.reading import Reading
from crossfoot.extract.tokens import Tokens

_bit = CONCEPTS.bit
#: A place or time before a dash is no longer than so many tokens.
_ELIDED_REACH, _DASH, _CONTRAST = 9, _bit("dash"), _bit("contrast")
#: units that stand once behind several numbers
_LISTED_UNITS = TIME_UNITS | {"m", "km", "mi", "percent", "ton", "kg"}

#: what is so much without a noun is money where money was told of
_BILLION = 10**9


def elided(tokens: Tokens, one: Phrase, other: Phrase) -> bool:
    """Whether behind a place or time and a dash a number goes on with what was told before: «на юге — до шести»."""
    at = other.first - 1
    if not verb_first(tokens) or not at - one.last < _ELIDED_REACH or at <= one.last or not tokens.masks[at] & _DASH:
        return False
    parted = (step for step in range(at - 1, one.last - 1, -1) if tokens.words[step] in (",", ";"))
    first = next(parted, one.last - 1) + 1
    first += bool(tokens.masks[first] & (AND | _CONTRAST))
    return first > one.last and bool(tokens.masks[first] & IN)


class Units:
    """Finds the units of the bare numbers of one text."""

    def __init__(self, tokens: Tokens, rules: Mapping[str, Rule]) -> None:
        """Prepare for one text; the rule of money says what money is."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._rules = rules

    def inherit(self, phrase: Phrase, phrases: list[Phrase], index: int, recent: list[Reading]) -> None:
        """ "1.5 million roubles for the dead, for the wounded 500 to 800 thousand": thousands of the same money."""
        if phrase.unit or phrase.object or phrase.other_noun or phrase.noun >= 0:
            return
        if index + 1 < len(phrases) and (unit := self._listed_unit(phrases, index)):
            phrase.unit = unit
            return
        number = phrase.number
        if not any(mask & MULTIPLIER for mask in self._masks[number.first : number.last]):
            return
        earlier = phrases[:index]
        told = [before for before in earlier if self._tokens.words[before.first - 1] != "("] or earlier
        told = [before for before in told if before.unit != "percent"] or told
        told = told or [before.phrase for before in recent if before.phrase.unit != "percent"]
        last = told[-1] if told else self._sum_before(recent)
        if number.low >= _BILLION and (last is None or last.unit not in self._rules["money"].units):
            # "612 billion dollars in ten years. Last year it was 524 billion"
            money = (one.phrase for one in reversed(recent) if one.phrase.unit in self._rules["money"].units)
            last = next(money, last)
        if self._masks[phrase.first - 1] & _DASH:
            # «Кожному по 50 тисяч гривень, родинам двох загиблих – 200 тисяч»
            last = next((one for one in reversed(earlier) if one.unit in self._rules["money"].units), last)
        if last is not None and last.unit in self._rules["money"].units:
            phrase.unit = last.unit
        elif index + 1 < len(phrases) and elided(self._tokens, phrase, phrases[index + 1]):
            # «В Арделе дают 3 млн, в Белле — 4 млн крон»
            unit = phrases[index + 1].unit
            phrase.unit = unit if unit in self._rules["money"].units else None

    @staticmethod
    def _sum_before(recent: list[Reading]) -> Phrase | None:
        """The last number of earlier sentences, shares left aside: "1.2 billion; two thirds of that was gas"."""
        last = (reading.phrase for reading in reversed(recent) if reading.phrase.unit != "percent")
        return next(last, None)

    def _listed_unit(self, phrases: list[Phrase], index: int) -> str | None:
        """The unit that stands once behind a list: "five, ten or fifteen years"."""
        for one, other in pairwise(phrases[index:]):
            between = range(one.last, other.number.first)
            listed = all(self._tokens.words[step] == "," or self._masks[step] & (AND | OR) for step in between)
            if not listed or not between:
                return None
            if other.unit or other.object or other.other_noun:
                return other.unit if other.unit in _LISTED_UNITS else None
        return None
