"""Words by which a sentence counts over more than one place: a whole country, a whole war, all of what was told.

"Across the country", "in the current war", "in total": what such a sentence counts is not of the town told of before.
"""

from __future__ import annotations

from bisect import bisect_left

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import AT, FILL, OF
from crossfoot.extract.tokens import Tokens

_INDEFINITE = CONCEPTS.bit("where-indefinite")
_WHOLE, _ARTICLE = CONCEPTS.bit("where-whole"), CONCEPTS.bit("a")
_TOTALS = FAMILIES.of_concepts(CONCEPTS.bit("total"))
#: Words that mean all of what a text is about: "country".
_WHOLES = FAMILIES.of_words(_WHOLE)
#: "the country's", «країни»: whose people or things are counted
_OWNED = FAMILIES.of_words(CONCEPTS.bit("where-countrys"))
_COUNTRY = CONCEPTS.bit("country")
#: "Across the country" stands so many tokens behind what is counted there.
_RIGHT_BEHIND = 5
_SINCE, _HAVE = CONCEPTS.bit("since"), CONCEPTS.bit("have")
_CUMULATIVE, _RESCUE = CONCEPTS.bit("cumulative"), CONCEPTS.bit("rescue")
#: Words of a war as a whole, and how far before them a preposition stands: "in the current".
_SUMS, _WARS, _LEAD = FAMILIES.of_concepts(_CUMULATIVE), FAMILIES.of_words(CONCEPTS.bit("war-itself")), 3
#: So many tokens of a sentence are looked at for what it speaks of.
_SCANNED = 200
#: A sentence that sums up says so in its first tokens.
_SUMS_UP = 6


class Sums:
    """Finds in one text the words that count over several places."""

    def __init__(self, tokens: Tokens) -> None:
        """Look at these tokens."""
        self._tokens = tokens

    def over_country(self, last: int, end: int) -> bool:
        """Whether "across the country" stands right behind a figure before token ``last``, in a sentence to ``end``."""
        end = min(end, last + _RIGHT_BEHIND)
        # Most texts have no such word so near.
        return self._tokens.has(_WHOLES, last, end) and self.name_country(self.wholes(last, end))

    def of_country(self, last: int, end: int) -> bool:
        """Whether what is counted is said to be "the country's": «у 12 областях країни»."""
        owned = self._tokens.between(_OWNED, last, min(end, last + _RIGHT_BEHIND))
        return any(self._owns(at) for at in owned)

    def _owns(self, at: int) -> bool:
        """Whether the word for a country at a token tells whose something is: not «країни Балтії», "a country's"."""
        tokens = self._tokens
        named = at + 1 < len(tokens.words) and tokens.capital(at + 1)
        return not named and tokens.words[at - 1].isalpha() and not tokens.base[at - 1] & _INDEFINITE

    def name_country(self, wholes: list[int]) -> bool:
        """Whether one of the words for a whole means a country."""
        return any(self._tokens.base[at] & _COUNTRY for at in wholes)

    def are_cumulative(self, wars: list[int]) -> bool:
        """Whether one of the words for a whole war only says that something is counted since it began."""
        return any(self._tokens.masks[at] & _CUMULATIVE for at in wars)

    def wholes(self, first: int, last: int) -> list[int]:
        """The words among tokens that mean all of what the text is about: "in the region", «по країні»."""
        base, whole = self._tokens.base, self._tokens.families[_WHOLES]
        found = []
        last = min(last, first + _SCANNED, len(base))
        for at in whole[bisect_left(whole, first + 1) : bisect_left(whole, last)]:
            lead, least = at - 1, max(first, at - _RIGHT_BEHIND)
            while lead > least and base[lead] & (_ARTICLE | FILL) and not base[lead] & (AT | OF):
                lead -= 1
            if base[lead] & AT and not (at + 1 < last and self._tokens.capital(at + 1)):
                found.append(at)
        return found

    def wars(self, sentence: int) -> list[int]:
        """The words by which a sentence counts over a whole war: "have been killed in the war", "The war has cost"."""
        first, last = self._tokens.sentences[sentence]
        last = min(last, first + _SCANNED)
        wars = self._tokens.between(_WARS, first, last)
        told = [at for at in wars if self._leads(at, first) or self.acts(at, first, last)]
        sums = [at for at in self._tokens.between(_SUMS, first, last) if not self._counts_rescue(at)]
        return sums + told

    def _counts_rescue(self, at: int) -> bool:
        """Whether something is only counted since an evacuation began, which is one place's."""
        behind = self._tokens.behind(at)
        return bool(self._tokens.concepts(behind, behind + _LEAD) & _RESCUE)

    def acts(self, at: int, first: int, last: int) -> bool:
        """Whether a war opens its sentence as what did something."""
        return at - first < _LEAD and at + 1 < last and bool(self._tokens.base[at + 1] & _HAVE)

    def _leads(self, at: int, first: int) -> bool:
        """Whether a preposition of time or place stands before a token: "in the war", "since the conflict"."""
        before = max(at - _LEAD, first)
        return any(mask & (AT | _SINCE) for mask in self._tokens.base[before:at])

    def sums_up(self, sentence: int) -> bool:
        """Whether the sentence counts over all places: "in total"."""
        first, last = self._tokens.sentences[sentence]
        return self._tokens.next_of(_TOTALS, first) < min(last, first + _SUMS_UP)
