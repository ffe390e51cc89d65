"""Who acts and who suffers by a verb: the passive, the order of words, and an object of the verb's own.

Where the order of words is free nothing but the object of a second verb tells.
"""

from __future__ import annotations

from crossfoot.extract.governing.asides import past_inclusion
from crossfoot.extract.language import Head
from crossfoot.extract.lexicon import CONCEPTS
from crossfoot.extract.number import NUMBERISH
from crossfoot.extract.objects import OBJECT, PEOPLE
from crossfoot.extract.phrase import AND, BE, OR, Phrase
from crossfoot.extract.phrasing.words import A
from crossfoot.extract.tokens import SIGN, Tokens

_bit = CONCEPTS.bit
_PEOPLE = CONCEPTS.any(PEOPLE)
#: What a verb behind costs more that has a number of its own behind it.
_OWN_OBJECT = 6.0
#: What it costs where a verb cannot be told of a thing.
_NEVER = 99.0
_COUNTED = NUMBERISH | CONCEPTS.any(("at-least", "at-most", "more-than", "less-than", "about", "nearly"))
_DASH = _bit("dash")
_THINGS = OBJECT & ~_PEOPLE
#: So many words may go with a verb before its object.
_JOINED = 3
#: what stays or turns out as it is, and "another" before a number
_RESTS, _MORE = CONCEPTS.any(("st-rest", "turns-out")), CONCEPTS.any(("other", "another"))


class Voice:
    """On which side of its verb a counted thing may stand, in one text."""

    def __init__(self, tokens: Tokens, governing: int) -> None:
        """Prepare for one text; ``governing`` are the concepts of all words that may govern."""
        self._tokens = tokens
        self._masks = tokens.masks
        self._words = tokens.words
        self._governing = governing
        self._free_order = tokens.lexicon.language.head is Head.FIRST
        self._doing = tokens.lexicon.language.doing_endings
        self._done, self._agents = tokens.lexicon.language.passive_endings, tokens.lexicon.language.doer_endings

    def is_passive(self, governor: int) -> bool:
        """Whether a "be" stands before a verb, or before the verb that an "and" joins to it."""
        for step in range(governor - 1, max(-1, governor - 4), -1):
            mask = self._masks[step]
            if mask & BE:
                return True
            if mask & SIGN or (mask & self._governing and not self._masks[step + 1] & AND):
                return False
        return False

    def cost(self, governor: int, phrase: Phrase, left: bool) -> float:
        """What it costs that the counted thing stands on this side of the verb."""
        if self._free_order:
            return 0.0 if left else 0.5 + self.next_object(governor, phrase)
        passive = self.is_passive(governor)
        if left:
            return 7.0 if passive else 0.0
        if passive:
            return 0.0
        # "87 drones downed", but not "10 drones killed three people": a verb with an object of its own.
        after = self._tokens.behind(governor)
        mask = self._masks[after] if after < len(self._masks) else 0
        if mask & _COUNTED and self._words[governor].endswith(self._doing):
            # "Hit a bus with 40 sailors, killing nine"
            return _NEVER
        if mask & (_COUNTED | A) or self._words[governor].endswith(self._doing):
            return 9.0
        return 2.0 if governor - phrase.last <= 1 else 5.0

    def next_object(self, governor: int, phrase: Phrase) -> float:
        """«Знищено два літаки та пошкоджено п'ять», «сгорели два дома, повреждены пять»: the second verb opens a clause
        and has an object of its own.
        """
        opens = governor - 1
        if self._masks[opens] & _PEOPLE and self._words[self._tokens.before(opens)] == ",":
            # «Под завалами до 15 человек, спасатели извлекли двоих»
            opens = self._tokens.before(opens)
        if not (self._masks[opens] & AND or self._words[opens] == ","):
            return 0.0
        behind = self._tokens.behind(governor)
        counts = self._tokens.concepts(behind, behind + 1) & _COUNTED
        if not counts and phrase.last < past_inclusion(self._tokens, phrase.last, governor) == governor - 1:
            # «Восемь человек, включая ребёнка, погибли и 35 ранены»: the comma only ends what they include.
            return 0.0
        # «без воды — две тысячи»
        behind += bool(self._tokens.concepts(behind, behind + 1) & _DASH)
        for _ in range(_JOINED):
            # «восстановили 90 домов, обесточены остаются ещё 40», «ракет было 19, сбиты или подавлены 11», «ранены
            # двести, под завалами ищут семерых»
            mask = self._tokens.concepts(behind, behind + 1)
            if not mask & (_RESTS | OR | AND | self._governing) or mask & _COUNTED:
                break
            behind = self._tokens.behind(behind)
        if self._tokens.concepts(behind, behind + 1) & _MORE:
            behind = self._tokens.behind(behind)
        # «Знищено два літаки та три антени, пошкоджено гармату»: one thing is an object as well
        done = self._words[opens] == "," and self._words[governor].endswith(self._done)
        done = done and behind == self._tokens.behind(governor) < len(self._words)
        done = done and not self._words[behind].endswith(self._agents)
        single = _THINGS if done else 0
        return _OWN_OBJECT if self._tokens.concepts(behind, behind + 1) & (_COUNTED | single) else 0.0
