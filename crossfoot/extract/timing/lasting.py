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
#: how long nothing lasts that one day tells of
_YEARS = frozenset({"month", "year", "decade"})
#: Counts and shares, which last where they are told in the present: "has four reactors", "40% are in need".
_COUNTS = frozenset({Measure.COUNT_OTHER, Measure.SHARE_PERCENT})
#: People lost, counted until now where many are told of in the perfect: "900 have been killed".
_PEOPLE = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.CAPTURED})
#: So many people are hardly lost on one day, and so many are rarely a raid's.
_MANY, _SEVERAL = 1000, 100
#: The lead of a report tells its news in the perfect, too; it has so many tokens.
_LEAD = 60
#: what stands between a helping verb and the verb that it helps: "are now being", so many words at most
_HELPING, _HELPERS = CONCEPTS.any(("adverb", "be")), 4
#: what parts a verb from the number that it does not tell of
_PARTS = frozenset(",;:–—")
#: "a population of": how near a number
_POPULATION, _POPULATED = CONCEPTS.bit("population-noun"), 3
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
        return any(not _is_doing(tokens, at) for at in _told(tokens, _PRESENT, first, last, sentence))
    if measure not in _PEOPLE:
        return False
    people = phrase.number.low or 0
    if people >= _MANY:
        return True
    return people >= _SEVERAL and first > _LEAD and bool(_told(tokens, _PERFECT, first, last, sentence))


def is_dateless(tokens: Tokens, measure: Measure, phrase: Phrase) -> bool:
    """Whether no day is that of a quantity, be it named beside it: "talks on Friday to end four years of war"."""
    if measure is Measure.COUNT_OTHER:
        # "Struck on Friday a town with a population of 60,000"
        return bool(tokens.concepts(max(0, phrase.first - _POPULATED), phrase.first) & _POPULATION)
    return measure is Measure.DURATION and phrase.unit in _YEARS


def _told(tokens: Tokens, tense: int, first: int, last: int, sentence: tuple[int, int]) -> list[int]:
    """The verbs of a tense near a number in its part of the sentence."""
    start, end = max(sentence[0], first - _REACH), min(sentence[1], last + _REACH)
    found = tokens.between(tense, start, end)
    return [at for at in found if not _PARTS.intersection(tokens.words[min(at, last) : max(at, first)])]


def _is_doing(tokens: Tokens, at: int) -> bool:
    """Whether a verb at a token only helps one of what goes on that day: "eight are running", not "are based there"."""
    doing, words = tokens.lexicon.language.doing_endings, tokens.words
    behind = range(at + 1, min(at + 1 + _HELPERS, len(words)))
    verb = next((words[step] for step in behind if not tokens.masks[step] & _HELPING), "")
    return bool(doing) and verb.endswith(doing)
