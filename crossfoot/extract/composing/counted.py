"""What a claim counts: the thing of its phrase as its rule names it, or what lasts so long.

Sides and places depend on it, so that all of them ask here.
"""

from __future__ import annotations

from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.phrase import OF, Phrase
from crossfoot.extract.settling.reading import Reading
from crossfoot.extract.tokens import NEWLINE, SIGN, STOP, Tokens

#: what a claim on the age of a war counts
WAR = "war"
_ANIMAL = CONCEPTS.bit("animal")
_WAR_NOUN, _ATTACK = CONCEPTS.bit("war-itself"), CONCEPTS.bit("attack-noun")
_AFTER = CONCEPTS.any(("clause", "preposition"))
#: "after a long air raid there was no light for six hours": so many words before it
_BECAUSE, _LED = CONCEPTS.any(("after", "st-because")), 3
#: units an attack is measured in
_HOURS = frozenset({"hour", "minute"})
#: "two days before the vote", "four years since", "the three-year anniversary"
_FROM_EVENT = CONCEPTS.any("when-after when-before when-since when-since-event anniversary".split())
_AFTER, _IT, _ADJUNCT = (CONCEPTS.bit(name) for name in ("when-after", "it-they", "adjunct"))
_FOR = CONCEPTS.any(("for", "lasting"))
#: what lasts is named within so many tokens
_NAME = 6


class Counted:
    """Finds what the numbers of one text count."""

    def __init__(self, tokens: Tokens) -> None:
        """Prepare for one text."""
        self._tokens = tokens

    def object_of(self, reading: Reading) -> str | None:
        """What a reading counts, by the names that claims have for things; a war or an attack is what lasts."""
        phrase, rule = reading.phrase, reading.rule
        if rule.name == "duration" and self._tokens.concepts(phrase.last, self._lasting(reading)) & _WAR_NOUN:
            # "The four-year war" is not "four years in captivity".
            return WAR
        if rule.name == "duration" and phrase.unit in _HOURS and self._tells_attack(reading):
            return "attack"
        counted = phrase.object or phrase.other_noun or rule.default
        if rule.default == "person" and phrase.object is None and not self._is_animal(phrase):
            # "Three glaziers were killed", «двоє лимарів загинули»: by whatever trade or people, a person it is.
            counted = rule.default
        return rule.renames.get(counted, counted) if counted else None

    def is_nobodys(self, reading: Reading) -> bool:
        """Whether what lasts is nobody's and nowhere: the age of a war, the time before or after something."""
        if reading.rule.name != "duration":
            return False
        if self.object_of(reading) == WAR:
            return True
        phrase, masks, base = reading.phrase, self._tokens.masks, self._tokens.base
        if phrase.unit in _HOURS or phrase.other_noun:
            return False
        last = phrase.last
        if phrase.first and base[phrase.first - 1] & _FOR:
            # "It lasted for twelve days before the truce"
            return False
        if last < len(base) and base[last] & _FROM_EVENT:
            # "It may take three months before they are mended" is how long that takes.
            return not self._tokens.concepts(last + 1, last + 2) & _IT
        # "It was broken after four days."
        ends = last == len(masks) or masks[last] & (STOP | SIGN | NEWLINE)
        return bool(ends and phrase.first and base[phrase.first - 1] & _AFTER)

    def _lasting(self, reading: Reading) -> int:
        """Where the name of what lasts ends: "four-year | war", "four years | of all-out war"."""
        at, end, masks = reading.phrase.last, reading.sentence[1], self._tokens.masks
        if at >= end or not masks[at] & OF:
            return min(at + 2, end)
        name = range(at + 1, min(at + _NAME, end))
        words = self._tokens.words
        return next((step for step in name if masks[step] & (_ADJUNCT | STOP) or words[step] == ","), name.stop)

    def _is_animal(self, phrase: Phrase) -> bool:
        """ "Forty cows were killed": those are no people."""
        return phrase.other_noun is not None and bool(self._tokens.masks[phrase.last - 1] & _ANIMAL)

    def _tells_attack(self, reading: Reading) -> bool:
        """Whether it is an attack that lasts: "the attack has been going on for 60 hours"."""
        first, last = reading.phrase.first, reading.phrase.last
        behind = self._tokens.concepts(last, min(last + 2, reading.sentence[1]))
        if behind & _ATTACK and not behind & _AFTER:
            # "An 18-hour aerial raid", «18 годин обстрілів»
            return True
        # "Drones came in waves, and the alert lasted six hours"
        start = next((at + 1 for at in range(first - 1, reading.sentence[0], -1) if self._tokens.words[at] == ","), 0)
        start = max(start, reading.sentence[0])
        raids = (at for at in range(start, first) if self._tokens.masks[at] & _ATTACK)
        lasts = any(not self._tokens.concepts(max(start, at - _LED), at) & _BECAUSE for at in raids)
        return lasts and not reading.phrase.other_noun
