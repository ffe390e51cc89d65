"""Places that a text speaks of again by their kind: "in the city", "over his region", «у громаді»."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from crossfoot.extract.families import FAMILIES
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.naming.view import AT, DIRECTION, DISTRICT, FILL, OF, PLANT, REGION, STRIKE, TOWN
from crossfoot.extract.placing.mention import Mention, Role
from crossfoot.extract.tokens import Tokens

#: "The city", «місті»: one place of a kind that the text has named
_AGAIN = CONCEPTS.any(("where-again", "where-plant-again"))
#: "the plant", "the facility": a power plant
_PLANT_AGAIN = CONCEPTS.bit("where-plant-again")
_AGAINS = FAMILIES.of_words(_AGAIN)
#: "Northford regional governor"
_REGIONAL = CONCEPTS.bit("where-regional")
_LED = AT | STRIKE
#: what places have several of
_PARTS = TOWN | DISTRICT | CONCEPTS.any(("settlement", "resident", "customer", "household"))
#: "the", "this", "his"
_KNOWN = CONCEPTS.bit("where-same")
#: So many words stand between the preposition and the noun: "in the same".
_LEAD = 2
#: Behind a figure it stands within so many tokens.
_BEHIND = 12
#: A sentence speaks of its place within so many tokens.
_SENTENCE = 60
#: A place is spoken of again within so many sentences.
_SENTENCES = 12
#: what a kind word can mean, the narrowest first
_KINDS = (
    (_PLANT_AGAIN, frozenset({"plant"})), (TOWN, frozenset({"city"})), (DISTRICT, frozenset({"district"})),
    (REGION, frozenset({"region", "area"})), (DIRECTION, frozenset({"direction"})),
)  # fmt: skip
#: How much of a kind word tells it from others in every case.
_STEM = 4


class Again:
    """Finds what the kinds named in one text stand for."""

    def __init__(self, tokens: Tokens, mentions: list[Mention]) -> None:
        """``mentions`` are all of the text in order."""
        self._tokens, self._base, self._mentions = tokens, tokens.base, mentions
        self._head_last = tokens.lexicon.language.head is Head.LAST
        self._firsts = [mention.first for mention in mentions]
        self._starts = [first for first, _ in tokens.sentences]

    def named(self, figure: int, start: int, end: int, *, beneath: bool = False) -> Mention | None:
        """The place named before the sentence ``[start, end)`` that a kind word around a figure speaks of again.

        ``beneath`` leaves regions out.
        """
        for at in self._tokens.between(_AGAINS, start, min(end, figure + _BEHIND)):
            if beneath and self._base[at] & REGION:
                continue
            if self._speaks(at, start) and (found := self._latest(at)) is not None:
                return found
        return None

    def of_sentence(self, start: int, end: int) -> Mention | None:
        """The place named before a sentence that one of its kind words speaks of again: "the city came under fire"."""
        again = self._tokens.between(_AGAINS, start, min(end, start + _SENTENCE))
        found = (self._latest(at) for at in again if self._speaks(at, start, loose=True))
        return next((mention for mention in found if mention is not None), None)

    def _speaks(self, at: int, first: int, *, loose: bool = False) -> bool:
        """Whether something is told to be in what the word at a token means, and no name follows.

        ``loose`` takes a town or plant for whatever is told of it.
        """
        base, behind = self._base, at + 1
        # "The city of Lowford", but «у місті з початку року»
        of = behind + 1 < len(base) and base[behind] & OF and (self._head_last or self._tokens.capital(behind + 1))
        if of or (behind < len(base) and (self._tokens.capital(behind) or self._tokens.capital(at))):
            return False
        lead, known = at - 1, not self._head_last
        while lead > first and at - lead <= _LEAD and not base[lead] & _LED and base[lead] & (FILL | _KNOWN):
            known = known or bool(base[lead] & _KNOWN)
            lead -= 1
        if loose and base[at] & (TOWN | _PLANT_AGAIN):
            return known
        return known and lead >= first and (bool(base[lead] & _LED) or self._owns(at, lead))

    def _owns(self, at: int, lead: int) -> bool:
        """Whether what a kind word is led by are parts of it: "16 villages of the | region", «16 сіл | області»."""
        return any(mask & _PARTS for mask in self._tokens.masks[lead:at])

    def _latest(self, at: int) -> Mention | None:
        """The nearest place before of the kind that a word names, best where something happened."""
        sentence = bisect_right(self._starts, at) - 1
        own = self._mentions[bisect_left(self._firsts, self._starts[sentence]) : bisect_left(self._firsts, at)]
        named = next((mention for mention in reversed(own) if mention.role is Role.NAMED), None)
        if named is not None and self._fits(named, at):
            # "The mayor of Lowford reported twelve raids on the city"
            return named
        start = self._starts[max(sentence - _SENTENCES, 0)]
        low, high = bisect_left(self._firsts, start), bisect_left(self._firsts, self._starts[sentence])
        told = [mention for mention in reversed(self._mentions[low:high]) if mention.role is not Role.FROM]
        # "A raid on Lowford, Northmark region. Two were hurt in the region"
        before = [place for mention in told for place in (mention, mention.outer) if place is not None]
        # A camp is no town that is named since, while a region is one however it is called.
        alike = [mention for mention in before if not self._base[at] & REGION and self._has(mention, at)]
        fitting = alike or [mention for mention in before if self._fits(mention, at)]
        # "the border region" is no name
        fitting = [mention for mention in fitting if mention.kind != "area"] or fitting
        there = (mention for mention in fitting if mention.role in (Role.AT, Role.AIM))
        return next(there, fitting[0] if fitting else None)

    def _has(self, mention: Mention, at: int) -> bool:
        """Whether the kind word is a part of the name: "the Westgate camp" - "the camp"."""
        words, size = self._tokens.words, None if self._head_last else _STEM
        return any(words[step][:size] == words[at][:size] for step in range(mention.first, mention.last))

    def _fits(self, mention: Mention, at: int) -> bool:
        mask = self._base[at]
        regional = mention.last < len(self._base) and bool(self._base[mention.last] & _REGIONAL)
        if regional:
            return bool(mask & REGION)
        if mention.kind == "plant" and mention.code is None and not self._base[mention.last - 1] & PLANT:
            # An airport, which no table has, is none.
            return False
        return any(mask & bit and mention.kind in kinds for bit, kinds in _KINDS)
