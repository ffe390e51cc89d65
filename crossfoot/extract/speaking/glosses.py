"""Figures that are nobody's claims: how old a war is, how long a front line, how far off a town lies, who lives there.

The outlet puts them in to tell its readers of what somebody speaks, within his sentence or without.
"""

from __future__ import annotations

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.phrase import HEDGE
from crossfoot.extract.speaking import concepts as c
from crossfoot.extract.tokens import INNER, NUMBER, NUMERAL, Tokens

_FRONT = FAMILIES.of_concepts(CONCEPTS.bit("front-line"))
_WAR_ITSELF = FAMILIES.of_concepts(c.WAR_ITSELF)
#: how long a war has lasted
_LENGTH = CONCEPTS.any("unit:" + name for name in ("hour", "day", "week", "month", "year", "decade"))
#: "four-year-old war": behind the unit of its age it stands within so many tokens
_OF_AGE = 4
#: "years of all-out war", "years into the invasion", "(600-mile)"
_OF_KIND = 7
#: "a town, some 40 km north of the border": what stands before a distance that is an apposition, and behind it
_PARTS, _FAR = frozenset(",(–—"), c.FROM | CONCEPTS.bit("where-compass")
_LIES = c.LIES | CONCEPTS.bit("where-lies")
_DISTANCES = FAMILIES.of_concepts(c.DISTANCE)
#: "40 km (25 mi) due south": so many tokens behind a distance
_DIRECTION = 7
#: "a port city of 90,000", "with a population of 90,000": so many words before the noun
_KIND = 4
_TOWN, _POPULATION = CONCEPTS.any(("where-town", "inhabited")), CONCEPTS.bit("population-noun")
_INHABITED = FAMILIES.of_concepts(_TOWN | _POPULATION)
#: "the third such raid since": so far behind an ordinal stands since when it is counted
_SINCE = 6
_ORDINALS = FAMILIES.of_concepts(c.ORDINAL | c.MARKS_NTH)
#: what stands between such words and their number
_BETWEEN = HEDGE | NUMBER | NUMERAL | INNER | c.DETERMINER


class Glosses:
    """Tells the outlet's own figures of one text."""

    def __init__(self, tokens: Tokens) -> None:
        """Prepare for one text."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words

    def has(self, first: int, last: int) -> bool:
        """Whether the figure at the tokens ``[first, last)`` is one of them."""
        families = self._tokens.families
        if families[_FRONT] and self._is_length_of_front(last):
            return True
        if families[_DISTANCES] and self._is_whereabouts(first, last):
            return True
        if families[_INHABITED] and self._is_population(first):
            return True
        if families[_ORDINALS] and self._is_running_count(first):
            return True
        return bool(families[_WAR_ITSELF]) and self._is_age_of_war(first, last)

    def _is_age_of_war(self, first: int, last: int) -> bool:
        """ "The nearly four-year war", "1,000 days of war", "three years into the invasion"."""
        masks = self._masks
        for at in range(first, min(last + 2, len(masks))):
            if masks[at] & (_LENGTH | c.OLD):
                of = at + 1 < len(masks) and masks[at + 1] & (c.REPORT_OF | c.INTO)
                return self._tokens.has(_WAR_ITSELF, at + 1, at + (_OF_KIND if of else _OF_AGE))
        return False

    def _is_length_of_front(self, last: int) -> bool:
        """Whether a front line or a border stands right behind a length, or behind one more measure in brackets."""
        words = self._words
        if words[last : last + 1] == ["("] and ")" in words[last : last + _OF_KIND]:
            last = words.index(")", last)
        return self._tokens.has(_FRONT, last, last + 1 + (words[last : last + 1] == [")"]))

    def _is_whereabouts(self, first: int, last: int) -> bool:
        """Whether an apposition or a relative clause tells how far off a place is: "Lowford, some 40 km from the
        border", "Lowford, which lies 40 km north of the capital".
        """
        masks = self._masks
        if not self._tokens.has(_DISTANCES, first, last + 1):
            return False
        if not any(mask & _FAR for mask in self._tokens.base[last : last + _DIRECTION]):
            return False
        at = self._back(first)
        at -= bool(at > 0 and masks[at] & c.ADJUNCT)
        if at > 0 and self._words[at] in _PARTS:
            return True
        lies = masks[at] & _LIES or (masks[at] & c.IS and masks[at - 1] & c.WHO)
        return at > 0 and bool(lies)

    def _is_population(self, first: int) -> bool:
        """Whether an apposition tells how many live in a place: "Lowford, a city of 90,000"."""
        masks, at = self._masks, self._back(first)
        noun = at - bool(masks[at] & c.REPORT_OF)
        if noun < 1:
            return False
        if masks[noun] & _POPULATION:
            return any(mask & c.ADJUNCT for mask in masks[max(noun - _KIND, 0) : noun])
        if noun == at or not self._tokens.base[noun] & _TOWN:
            return False
        return any(mask & c.INDEFINITE for mask in masks[max(noun - _KIND, 0) : noun])

    def _is_running_count(self, first: int) -> bool:
        """Whether what happened is counted behind the news: ", marking the tenth such outage since May"."""
        masks, at = self._masks, first - 1
        if at < 1 or not masks[at] & c.DETERMINER or masks[at] & c.INDEFINITE:
            return False
        numbered = masks[first] & c.ORDINAL or (masks[first] & NUMBER and self._tokens.joined(first + 1))
        if not numbered or not any(mask & (c.PERIOD | c.SINCE) for mask in masks[first : first + _SINCE]):
            return False
        return bool(masks[self._tokens.before(at)] & c.MARKS_NTH)

    def _back(self, first: int) -> int:
        """The last token before a number and what rounds it."""
        at = first - 1
        while at > 0 and self._masks[at] & _BETWEEN:
            at -= 1
        return max(at, 0)
