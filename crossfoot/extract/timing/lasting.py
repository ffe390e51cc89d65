"""What lasts: quantities that no day changes, so that they have no day but one that their own sentence names.

"Ten were wounded on Monday. The plant has four reactors": the reactors are not Monday's.
"""

from __future__ import annotations

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.phrase import Phrase
from crossfoot.extract.tokens import Tokens
from crossfoot.model.measure import Measure

_PRESENT = FAMILIES.of_concepts(CONCEPTS.bit("present-tense"))
_PERFECT = FAMILIES.of_concepts(CONCEPTS.bit("perfect-tense"))
#: Sizes and sums, which are what they are.
_SIZES = frozenset({Measure.DISTANCE, Measure.MONEY, Measure.TERRITORY})
#: How long something is, where it is longer than what a day tells of: "a siege of 11 weeks".
_HOURS = frozenset({"hour", "minute", "second"})
#: Counts and shares, which last where they are told in the present: "has four reactors", "40% are in need".
_COUNTS = frozenset({Measure.COUNT_OTHER, Measure.SHARE_PERCENT})
#: People lost, counted until now where many are told of in the perfect: "900 have been killed".
_PEOPLE = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.CAPTURED})
#: So many people are hardly lost on one day, and so many are rarely a raid's.
_MANY, _SEVERAL = 1000, 100
#: The lead of a report tells its news in the perfect, too; it has so many tokens.
_LEAD = 60
#: A verb stands within so many tokens of its number.
_REACH = 10


def lasts(tokens: Tokens, measure: Measure, phrase: Phrase, sentence: tuple[int, int]) -> bool:
    """Whether a quantity is the same on any day, or counted over many."""
    first, last = phrase.first, phrase.last
    if measure in _SIZES:
        return True
    if measure is Measure.DURATION:
        return phrase.unit not in _HOURS
    if measure in _COUNTS:
        return _tells(tokens, _PRESENT, first, last, sentence)
    if measure not in _PEOPLE:
        return False
    people = phrase.number.low or 0
    if people >= _MANY:
        return True
    return people >= _SEVERAL and first > _LEAD and _tells(tokens, _PERFECT, first, last, sentence)


def _tells(tokens: Tokens, tense: int, first: int, last: int, sentence: tuple[int, int]) -> bool:
    """Whether a verb of a tense stands near a number in its sentence."""
    start, end = sentence
    return tokens.has(tense, max(start, first - _REACH), min(end, last + _REACH))
